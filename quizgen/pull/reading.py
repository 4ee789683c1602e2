"""Reading a file of a deck again with another text, in the language that the deck is in."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.diagnostics.source import Source
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.part import Part
from quizgen.reader.deck_files import read_fact_file, read_translation
from quizgen.reader.translations import OriginalPart


def is_translated(deck: Deck, part: Part) -> bool:
    """Whether the file of a part is a translation, and not one of the deck's own files."""
    return deck.translation is not None and part.name in deck.translation.files


class Rereader:
    """Reads files of `deck` again. What they translate is put together once for all readings."""

    def __init__(self, deck: Deck) -> None:
        self.deck = deck

    def read(self, part: Part, source: Source) -> tuple[Part | None, list[Fact], list[Diagnostic]]:
        """A part with another text, its facts, and what is wrong with it."""
        deck = self.deck
        translation = deck.translation
        if translation is None or not is_translated(deck, part):
            return read_fact_file(source, [], name=part.name, number=part.number, head=deck.head)
        ours = self._originals_by_part[part.number]
        original = OriginalPart(
            ours[0].part,
            translation.language,
            ours,
            self._originals,
            (),
            translation.locators,
            part.ask_by_tag,
            dollars=deck.head.math == "dollars",
        )
        read, facts, faults = read_translation(source, [], original)
        return read.part if read else None, facts, faults

    @cached_property
    def _originals(self) -> Mapping[str, Fact]:
        """The facts that are translated, by id."""
        assert self.deck.translation
        return {fact.id: fact for fact in reversed(self.deck.translation.originals)}

    @cached_property
    def _originals_by_part(self) -> Mapping[int, Sequence[Fact]]:
        """The facts that are translated, by the number of their part."""
        assert self.deck.translation
        found: dict[int, list[Fact]] = {}
        for fact in self.deck.translation.originals:
            found.setdefault(fact.part.number, []).append(fact)
        return found
