"""The deck that facts are imported into: one that exists, or a new one."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from quizgen.diagnostics.diagnostic import Unusable
from quizgen.facts.deck import Deck
from quizgen.fix.ids import id_from, ids_in
from quizgen.fix.manuscript import Manuscript
from quizgen.reader.characters import BOM, LARGEST_FILE
from quizgen.reader.deck_folders import DECK_FILE, fact_files
from quizgen.reader.decks import Reading, read_decks
from quizgen.reader.plain_values import TO_DO
from quizgen.record import record
from quizgen.start.first_deck import refuse_folder, title_from
from quizgen.start.scalar import as_scalar
from quizgen.system.files import followed, leads_out, read_whole


@record()
class NewDeck:
    """What a new deck is to be called, "" for a title made of its folder's name."""

    title: str
    language: str
    namespace: str

    def deck_file(self, folder: Path, sources: Mapping[str, str], *, paged: bool) -> str:
        """The text of its `deck.yaml`. `sources` are titles by key, "" to be filled in.

        Sources are `unpaged`, unless the facts give pages.
        """
        lines = [
            f"deck: {id_from(followed(folder).name, 'deck')}",
            f"namespace: {self.namespace}",
            f"title: {as_scalar(self.title or title_from(folder))}",
            f"language: {self.language}",
            "root_tag: true",
            "",
            "sources:",
        ]
        for key, title in sources.items():
            lines.append(f"  {key}:")
            if title:
                lines.append(f"    title: {as_scalar(title)}")
            else:
                lines.append(f"    title: {TO_DO}  # where the facts are from")
            if not paged:
                lines.append("    unpaged: true  # without this, each fact needs a page or locator")
        return "\n".join([*lines, ""])


class Target:
    """The folder of a deck, and what is in it. `deck` is None if there is none yet."""

    def __init__(self, folder: Path, new: NewDeck, replaced: frozenset[Path]) -> None:
        """`new` is for a folder without a deck. `replaced` are fact files that are written again.

        Raise Unusable for a deck that cannot be read, and where there can be none.
        """
        self.folder = folder
        self.new = new
        self.replaced = replaced
        self.deck: Deck | None = None
        if not (folder / DECK_FILE).exists():
            if folder.exists() and any(fact_files(folder)):
                raise Unusable(f"{folder}: there are fact files, but no {DECK_FILE}")
            refuse_folder(folder)
            return
        reading = read_decks([folder])
        decks = reading.decks or (reading.unusable if _lacks_only_titles(reading, folder) else ())
        if len(decks) != 1:
            raise Unusable(f"{folder}: its {DECK_FILE} has errors: see `quizgen check {folder}`")
        deck = decks[0]
        facts = tuple(each for each in deck.facts if Path(each.part.file.path) not in replaced)
        self.deck = replace(deck, facts=facts)

    @property
    def language(self) -> str:
        """The language of the deck."""
        return self.deck.language if self.deck else self.new.language

    def ids(self) -> Iterator[str]:
        """All ids that are taken, also those of facts with errors."""
        for path in fact_files(self.folder) if self.deck else ():
            if path not in self.replaced and not leads_out(path, self.folder):
                text = read_whole(path, LARGEST_FILE).decode(errors="replace").removeprefix(BOM)
                yield from ids_in(Manuscript(str(path), text))

    def source_key(self, named: str) -> str:
        """The key of the source with this key or title; "" if the deck has none."""
        if self.deck and named in self.deck.works:
            return named
        return self._titles.get(named.casefold(), "")

    @cached_property
    def _titles(self) -> Mapping[str, str]:
        """The keys of the sources by their titles, without regard to case."""
        works = self.deck.works if self.deck else {}
        return {work.title.casefold(): key for key, work in works.items()}


def _lacks_only_titles(reading: Reading, folder: Path) -> bool:
    """Whether the deck file is as an import has written it, with titles of sources to fill in."""
    file = str(folder / DECK_FILE)
    wrong = [each for each in reading.diagnostics if each.span.source.path == file]
    return all(
        each.name == "unfinished-text"
        and f"title: {TO_DO}" in each.span.source.line(each.span.line - 1)
        for each in wrong
    )
