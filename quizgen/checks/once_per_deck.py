"""What several rules need to know of a deck, found once for all of them."""

from collections.abc import Callable, Iterable
from functools import wraps
from typing import TypeVar
from weakref import WeakKeyDictionary

from quizgen.facts.deck import Deck

Found = TypeVar("Found")


def once_per_deck(find: Callable[[Deck], Iterable[Found]]) -> Callable[[Deck], list[Found]]:
    """Decorate a function, so that it looks at each deck once for as long as the deck is in use.

    What it finds must not refer to the deck, as a question does, or that would keep it alive.
    """
    known: WeakKeyDictionary[Deck, list[Found]] = WeakKeyDictionary()

    @wraps(find)
    def once(deck: Deck) -> list[Found]:
        found = known.get(deck)
        if found is None:
            found = known[deck] = list(find(deck))
        return found

    return once
