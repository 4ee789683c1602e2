"""Reading a file of a deck again with another text, in the language that the deck is in."""

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


def read_part_again(
    deck: Deck, part: Part, source: Source
) -> tuple[Part | None, list[Fact], list[Diagnostic]]:
    """A part with another text, its facts, and what is wrong with it."""
    translation = deck.translation
    if translation is None or not is_translated(deck, part):
        return read_fact_file(source, [], name=part.name, number=part.number, head=deck.head)
    ours = [fact for fact in translation.originals if fact.part.number == part.number]
    original = OriginalPart(
        ours[0].part,
        translation.language,
        ours,
        {fact.id: fact for fact in reversed(translation.originals)},
        translation.locators,
        part.ask_by_tag,
        dollars=deck.head.math == "dollars",
    )
    read, facts, faults = read_translation(source, [], original)
    return read.part if read else None, facts, faults
