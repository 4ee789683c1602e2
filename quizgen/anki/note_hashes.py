"""Hashes of notes: they change with anything of a fact that a learner sees."""

import hashlib
from collections.abc import Mapping, Sequence

from quizgen.anki.note_types import note_type
from quizgen.facts.authored import SEPARATOR, AuthoredTexts
from quizgen.facts.deck import Deck
from quizgen.questions.question import Origin
from quizgen.record import record

RENDERING = 2
"""Raise it when a new rendering of unchanged facts has to reach learners. This replaces what they
have edited on their notes."""

_FIRST_RENDERINGS = ("1", "1.1", "1.markup-1", "1.1.markup-1")
"""Those from before a hash had the title of the part."""

_NO_FORMER: Mapping[str, str] = {}
"""The hashes under former ids of all facts that have none."""


@record()
class Seen:
    """What a note shows of its fact besides the authored texts.

    `media` are the names of its files in Anki. `is_typed` is whether an answer of it is typed.
    """

    part: str
    tags: tuple[str, ...]
    media: tuple[str, ...]
    is_typed: bool


class NoteHashes:
    """The hashes of the notes of a deck."""

    def __init__(self, deck: Deck) -> None:
        self._was: dict[str, Sequence[str]] = {fact.id: fact.was for fact in deck.facts if fact.was}
        self._authored = AuthoredTexts(deck)

    def of(self, origin: Origin, seen: Seen) -> tuple[str, Mapping[str, str]]:
        """The hash of the note of a fact, and what it would be under each of its former ids."""
        rest = (seen.part, *_first(origin, seen), *_typed(seen), str(RENDERING))
        fact = origin.fact
        former = _NO_FORMER
        if fact in self._was:
            former = {
                each: _hash(self._authored.of(fact, under=each), rest) for each in self._was[fact]
            }
        return _hash(self._authored.of(fact), rest), former

    def older(self, origin: Origin, seen: Seen) -> frozenset[str]:
        """The hashes that it would have in the renderings of older versions."""
        texts, first = self._authored.of(origin.fact), _first(origin, seen)
        hashes = [_hash(texts, (*first, each)) for each in _FIRST_RENDERINGS]
        rest = (seen.part, *first, *_typed(seen))
        hashes += [_hash(texts, (*rest, str(each))) for each in range(2, RENDERING)]
        return frozenset(hashes)


def _first(origin: Origin, seen: Seen) -> tuple[str, ...]:
    """What was in the hashes of the first renderings."""
    return (*seen.tags, str(note_type(origin.kind).id), SEPARATOR.join(seen.media))


def _typed(seen: Seen) -> tuple[str, ...]:
    return ("type-in",) if seen.is_typed else ()


def _hash(texts: Sequence[str], rest: Sequence[str]) -> str:
    return hashlib.sha256(SEPARATOR.join((*texts, *rest)).encode()).hexdigest()[:16]
