"""How the files of a deck are read, which an editor does otherwise than a command."""

from pathlib import Path

from quizgen.diagnostics.diagnostic import Diagnostic, leading_out
from quizgen.diagnostics.source import Source, position
from quizgen.facts.fact import Fact
from quizgen.facts.head import Head
from quizgen.facts.part import Part
from quizgen.reader.characters import read_source, wrong_in_name
from quizgen.reader.deck_files import read_fact_file, read_translation
from quizgen.reader.deck_folders import fact_files
from quizgen.reader.translations import OriginalPart, TranslatedPart
from quizgen.system.files import leads_out


class FileReader:
    """Reads files as they are on the disk, each time anew.

    What it returns must not be changed by those who get it: others may get the same.
    """

    def listed(self, folder: Path) -> list[Path]:
        """The YAML files of a deck except `deck.yaml`, as `fact_files` lists them."""
        return fact_files(folder)

    def text(self, path: Path) -> tuple[Source, list[Diagnostic]]:
        """The text of a file, and what is not text."""
        return read_source(path)

    def own_text(self, path: Path, folder: Path) -> tuple[Source, list[Diagnostic]]:
        """The text of a file of a deck. One outside the deck, or badly named, is not read."""
        nothing = Source(str(path), "")
        if leads_out(path, folder):
            return nothing, [leading_out(str(path))]
        wrong = wrong_in_name(path.relative_to(folder).as_posix())
        if wrong:
            return nothing, [Diagnostic(nothing.span(position(0, 0)), "bad-name", wrong)]
        return self.text(path)

    def facts(
        self,
        source: Source,
        faults: list[Diagnostic],
        *,
        name: str,
        number: int,
        head: Head | None,
    ) -> tuple[Part | None, list[Fact], list[Diagnostic]]:
        """See `read_fact_file`."""
        return read_fact_file(source, faults, name=name, number=number, head=head)

    def translation(
        self,
        source: Source,
        faults: list[Diagnostic],
        original: OriginalPart,
    ) -> tuple[TranslatedPart | None, list[Fact], list[Diagnostic]]:
        """See `read_translation`."""
        return read_translation(source, faults, original)
