"""Who says so, and what two arguments have to do with each other."""

from quizgen.questions.question import Ties
from quizgen.values.folding import fold

_EMPTY = frozenset({"the", "a", "an"})


def is_same_speaker(one: Ties, other: Ties) -> bool:
    """Whether two facts may be said by the same: a name may be a part of another, *Smith (1988)*.

    Of two without a speaker this is false: what nobody in particular says, anybody may.
    """
    names = [_words(name) for name in one.speaker]
    others = [_words(name) for name in other.speaker]
    return any(name <= again or again <= name for name in names for again in others)


def answers_the_same(one: Ties, other: Ties) -> bool:
    """Whether two arguments answer one question, and nothing says that they contradict."""
    if fold(one.subject.text) != fold(other.subject.text):
        return False
    return not one.speaker or not other.speaker or is_same_speaker(one, other)


def _words(name: str) -> frozenset[str]:
    return frozenset(fold(name).split()) - _EMPTY
