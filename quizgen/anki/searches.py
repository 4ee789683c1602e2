"""Searches for Anki's browser that find the notes of facts, by their Id field."""

from collections.abc import Iterator, Sequence

_LIMIT = 50
"""Terms in one search; more make it too long to paste."""


def searches(decks: Sequence[str], facts: Sequence[str]) -> Iterator[str]:
    """Searches that together find the notes of these facts, under each id that a deck had."""
    terms = [f"Id:{deck}/{fact}" for fact in facts for deck in decks]
    for start in range(0, len(terms), _LIMIT):
        yield " OR ".join(terms[start : start + _LIMIT])


def edited_search(decks: Sequence[str], facts: Sequence[str]) -> str:
    """The search for those of these facts that were edited lately; if they are many, for all."""
    found = [*searches(decks, facts)]
    terms = found[0] if len(found) == 1 else " OR ".join(f"Id:{deck}/*" for deck in decks)
    return f"({terms}) edited:7"
