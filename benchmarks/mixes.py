"""What generated decks are made of, so that no target is met on one sort of deck only."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Mix:
    """The kinds of facts of a deck, and how much each fact says besides."""

    kinds: tuple[str, ...]
    """In turn."""
    tags: int
    """Of each fact."""
    noted: float
    """The share of facts that have a note."""
    note_sentences: int


MIXES = {
    "history": Mix(
        kinds=("person", "date", "figure", "argument", "term"),
        tags=2,
        noted=0.35,
        note_sentences=1,
    ),
    "lecture": Mix(
        kinds=("date", "figure", "argument", "term"), tags=1, noted=0.8, note_sentences=4
    ),
}
"""By name. The first one has a bit of everything; the second one is as notes of lectures are, with
long notes and without people."""
