"""Tense: which dates can be to come, so that no prompt calls them past."""

from quizgen.languages.sentence_words import PAST_UNTIL
from quizgen.values.dates import When
from quizgen.values.day_numbers import gregorian_day_number

COMING = " coming"
"""What the variants of prompts on such dates end with."""

_UNSURE = gregorian_day_number(PAST_UNTIL, 1, 1)


def may_come(when: When) -> bool:
    """Whether a date, or the end of a period that has one, may be to come."""
    return max(moment.latest for moment in when.moments) >= _UNSURE


def tense(when: When) -> str:
    """The end of a variant: `COMING` for a date that may be to come."""
    return COMING if may_come(when) else ""
