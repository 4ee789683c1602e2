"""The files in a deck's folder: which are read as its own, and what is wrong with their names."""

from pathlib import Path

from quizgen.diagnostics.diagnostic import Diagnostic, leading_out
from quizgen.diagnostics.source import Source, position
from quizgen.reader.characters import read_source, wrong_in_name
from quizgen.system.file_names import same_form
from quizgen.system.files import leads_out


def part_name(path: Path, folder: Path) -> str:
    """The name of the part that a fact file is."""
    return same_form(path.relative_to(folder).with_suffix("").as_posix())


def read_own(path: Path, folder: Path) -> tuple[Source, list[Diagnostic]]:
    """The text of a file of a deck. A file outside the deck, or badly named, is not read."""
    nothing = Source(str(path), "")
    if leads_out(path, folder):
        return nothing, [leading_out(str(path))]
    wrong = wrong_in_name(path.relative_to(folder).as_posix())
    if wrong:
        return nothing, [Diagnostic(nothing.span(position(0, 0)), "bad-name", wrong)]
    return read_source(path)


def named_alike(source: Source, other: Path) -> Diagnostic:
    """The error of a file whose name is that of another one on some systems."""
    message = f"{other.name} has the same name on some systems: rename one of the two files"
    return Diagnostic(Source(source.path, "").span(position(0, 0)), "bad-name", message)


def misnamed(source: Source) -> Diagnostic:
    """The error of a file whose name ends in another suffix than that of YAML."""
    name = Path(Path(source.path).name.rstrip(". ")).stem
    message = f"not read, because fact files end in .yaml: rename it to {name}.yaml"
    return Diagnostic(Source(source.path, "").span(position(0, 0)), "not-a-fact-file", message)
