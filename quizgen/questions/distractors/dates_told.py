"""What a prompt tells of the date that it asks for: the year of the treaty of 1763."""

from functools import partial

from quizgen import languages
from quizgen.record import record
from quizgen.values.dates import Moment, When
from quizgen.values.folding import fold

_YEAR, _LEAST = 4, 3
"""The known digits of a year, and the least of one that cannot be a day."""

_COMPOUNDED = 6
"""The least letters behind a month in one word: *Julirevolution*, but not *Augustus*."""


@record(eq=False)
class ToldParts:
    """Of each part of the `key` whether its year is told, and whether the first month is."""

    key: When
    years: tuple[bool, ...]
    month: bool

    @property
    def year(self) -> bool:
        """Whether any year is told."""
        return any(self.years)

    @property
    def is_day(self) -> bool:
        """Whether a month and its year are told: other days of it are hardly other dates."""
        return self.month and self.years[0]

    def agree(self, value: When) -> bool:
        """Whether a date of the shape of the key has what is told."""
        parts = zip(self.years, value.moments, self.key.moments, strict=True)
        if any(one.year != own.year for is_told, one, own in parts if is_told):
            return False
        return not self.month or value.moments[0].month == self.key.moments[0].month


def told_parts(prompt: str, key: When, language: str) -> ToldParts:
    """What a folded prompt tells of a date."""
    words, month = prompt.split(), _month(key.moments[0], language)
    return ToldParts(
        key,
        tuple([_number(each) in words for each in key.moments]),
        bool(month) and any(map(partial(_names, month), words)),
    )


def _number(moment: Moment) -> str:
    """The number by which a text names a year; "" for one that could be a day."""
    number = str(moment.year if moment.year > 0 else 1 - moment.year)
    return number if moment.digits == _YEAR and len(number) >= _LEAST else ""


def _names(month: str, word: str) -> bool:
    """Whether a word is a month, or is compounded with it."""
    return word == month or (word.startswith(month) and len(word) >= len(month) + _COMPOUNDED)


def _month(moment: Moment, language: str) -> str:
    if moment.month is None:
        return ""
    return fold(languages.words(language).dates.months[moment.month - 1])
