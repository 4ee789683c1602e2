"""What is typed around an answer to say that it is a guess, or why it is right."""

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import WORDS, any_of
from quizgen.values.characters import even
from quizgen.values.folding import small

_GUESSING = any_of(tuple(sorted(WORDS.guessing, key=len, reverse=True)))

BEFORE_ANSWER = lazy_pattern(rf"^(?:(?:{_GUESSING}|{any_of(WORDS.introducing)})[,:]?\s+)+")
BEHIND_ANSWER = lazy_pattern(rf"[\s,(]+(?:{_GUESSING}[.?!)]*|{any_of(WORDS.reasons)}\s.*)$")


def answer_alone(typed: str) -> str:
    """What was typed without such words: I think 1848, osmosis because it is water.

    "" if there are none.
    """
    text = " ".join(even(typed).split())
    lower = small(text)
    if len(lower) != len(text):
        return ""
    before, behind = BEFORE_ANSWER.search(lower), BEHIND_ANSWER.search(lower)
    found = text[before.end() if before else 0 : behind.start() if behind else len(text)]
    return found if found != text else ""
