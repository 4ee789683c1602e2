"""The words in which dates are typed."""

from functools import cache

from quizgen.questions.grading.all_languages import WORDS
from quizgen.questions.grading.spelling import slip_of

MONTHS = dict(WORDS.dates.months)

_SEASONS = {1: (3, 5), 2: (6, 8), 3: (9, 11), 4: (1, 2)}
"""First and last month by season; of winter the part after New Year."""

SEASONS = {name: _SEASONS[season] for name, season in WORDS.dates.seasons.items()}

FILLING = frozenset(WORDS.dates.filling)

DAYS = dict(WORDS.dates.days)

ROMAN_MONTHS = {
    word: number for number, word in enumerate("i ii iii iv v vi vii viii ix x xi xii".split(), 1)
}


@cache
def month_of(word: str) -> int | None:
    """The month that a word names, slips of the fingers allowed; None if it names none."""
    if word in MONTHS:
        return MONTHS[word]
    near = {number for name, number in MONTHS.items() if slip_of(word, name) is not None}
    return near.pop() if len(near) == 1 else None
