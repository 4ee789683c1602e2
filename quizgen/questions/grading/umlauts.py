"""Umlauts that are typed as two letters, by those whose keyboard has none."""

import re

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.answers.answer import Answer
from quizgen.questions.answers.name import NameAnswer
from quizgen.values.folding import small

_TWO_LETTERS = {"ä": "ae", "ö": "oe", "ü": "ue"}

_UMLAUT = lazy_pattern(r"([^\W\d_]?)([äöü])(?=([^\W\d_]?))")


def with_umlauts(answer: Answer, typed: str) -> str:
    """What was typed, in small letters, with the umlauts of the answer: *würm* for *Wuerm*.

    "" if none of them is typed as two letters between the same letters.
    """
    if not isinstance(answer, NameAnswer):
        return ""
    lower = found = small(typed)
    for text in (answer.name, *answer.also):
        for before, letter, behind in _UMLAUT.findall(small(text)):
            start = f"(?<={before})" if before else r"(?<!\w)"
            end = f"(?={behind})" if behind else r"(?!\w)"
            found = re.sub(f"{start}{_TWO_LETTERS[letter]}{end}", letter, found)
    return found if found != lower else ""
