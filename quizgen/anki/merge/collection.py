"""What a collection holds of a deck, and what the last update left there."""

from __future__ import annotations

import json
from typing import NamedTuple

CONFLICT = "quizgen::conflict"
"""The tag of a note with a text that both the learner and a release have changed."""

REMOVED = "quizgen::removed"
"""The tag of a note that a release has removed, and that was kept for its reviews."""

FORMAT = 1
"""The version of the state."""


class Card(NamedTuple):
    """A card.

    `deck` is its home. `filtered` is whether it is in a filtered deck now.
    """

    id: int
    ordinal: int
    deck: str
    reps: int = 0
    suspended: bool = False
    filtered: bool = False


class HeldNote(NamedTuple):
    """A note in the collection.

    `fields` are in the order of the release, and `names` are what they are called here. None is a
    field that the note type here has not. `type` is that of the release, or "" if it is another.
    """

    id: int
    guid: str
    type: str
    fields: tuple[str | None, ...]
    tags: tuple[str, ...]
    cards: tuple[Card, ...]
    names: tuple[str | None, ...] = ()


class LastUpdate(NamedTuple):
    """What the last update left: the time of its release, and which cards updates have suspended.

    `moved` is the time of the last release all of whose moves were done. `suspended` has ordinals
    by first id. Times of 0 mean that there was no update.
    """

    release: int
    moved: int
    suspended: dict[str, frozenset[int]]


NO_UPDATE = LastUpdate(0, 0, {})
"""That of a collection that was never updated this way."""


class Held(NamedTuple):
    """What a collection holds.

    - `notes`: by guid.
    - `decks`: all decks that may be deleted, with the number of their own cards.
    - `types`: the times of the note types, by the names that the release has for them.
    """

    notes: dict[str, HeldNote]
    decks: dict[str, int]
    types: dict[str, int]
    state: LastUpdate


def state_bytes(state: LastUpdate) -> bytes:
    """The state as a file."""
    suspended = {first: sorted(each) for first, each in sorted(state.suspended.items())}
    said = {
        "quizgen": FORMAT,
        "release": state.release,
        "moved": state.moved,
        "suspended": suspended,
    }
    return f"{json.dumps(said)}\n".encode()


def read_state(content: bytes) -> LastUpdate:
    """The state of a file. One that cannot be read counts as none: then more is asked, not less."""
    try:
        said = json.loads(content)
        if said["quizgen"] != FORMAT:
            return NO_UPDATE
        return LastUpdate(
            int(said["release"]),
            int(said["moved"]),
            {str(key): frozenset(map(int, each)) for key, each in said["suspended"].items()},
        )
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return NO_UPDATE
