"""What days, months or years a typed text may mean, if it is not a period."""

import re
from collections.abc import Iterator

from quizgen.questions.grading.all_languages import WORDS, any_of
from quizgen.questions.grading.date_words import DAYS, FILLING, ROMAN_MONTHS, SEASONS, month_of
from quizgen.record import record


@record()
class Day:
    """A day, month or year as typed; years before Christ are astronomical (0 is 1 BC).

    `century` says whether the text names its century.
    """

    year: int
    month: int | None = None
    day: int | None = None
    century: bool = True
    rounded: int = 0  # digits of the year that are not known: 1 in a decade, 2 in a century
    last_month: int | None = None  # of a season


@record()
class Era:
    """How a typed year is read: before Christ, or "38" in the century of the year `about`."""

    about: int
    before_christ: bool

    def day(
        self,
        year_text: str,
        month: int | None = None,
        day: int | None = None,
        last_month: int | None = None,
    ) -> Day:
        """A day, month or season of a typed year."""
        year, century = int(year_text), True
        if self.before_christ:
            year = 1 - year
        elif len(year_text) == 2 and self.about >= 100:
            year, century = self.about - self.about % 100 + year, False
        return Day(year, month, day, century, last_month=last_month)


DAYS_IN_FIGURES = tuple(
    map(
        re.compile,
        (
            r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})",
            r"(?P<year>-?\d{4})-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?",
            r"(?P<year>\d{4})([./])(?P<month>\d{1,2})\2(?P<day>\d{1,2})",
            r"(?P<month>\d{1,2})\s*[./]\s*(?P<year>\d{4})",
        ),
    )
)
"""Days and months in figures that have one reading."""

DAY_AND_MONTH = re.compile(r"(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{2,4})")
"""A day in figures; with a slash or hyphen, the month may come first."""

ROMAN_MONTH = re.compile(r"(\d{1,2})([./ -])([ivx]{1,4})\2(\d{2,4})")
MINUS_YEAR = re.compile(r"-\d{1,4}")
DECADE = re.compile(rf"(\d{{2,3}}0)\s*-?{any_of(WORDS.dates.decade_endings)}")
CENTURY = re.compile(
    rf"(\d{{1,2}}){any_of(WORDS.dates.century_endings)}?\s*{any_of(WORDS.dates.centuries)}"
)

DAY_ENDING = re.compile(rf"(\d){any_of(WORDS.dates.day_endings)}\b")
HYPHENED = re.compile(r"(\d{1,2})-([^\W\d]{3,})\.?-(\d{2,4})")
YEAR_ELIDED = re.compile(r"'(\d\d)\b")
TOKEN_ENDS = re.compile(r"[\s,.()~]+")


def typed_days(text: str, era: Era) -> list[Day]:
    """The days, months or years that a text may mean."""
    text = _without_filling(text)
    if figures := [*_in_figures(text, era)]:
        return figures
    if found := DECADE.fullmatch(text):
        # Before Christ, the notation of the decks has no decades and no centuries.
        known = len(found[1]) > 2 and not era.before_christ
        return [Day(int(found[1]), rounded=1)] if known else []
    if found := CENTURY.fullmatch(text):
        return [] if era.before_christ else [Day((int(found[1]) - 1) * 100, rounded=2)]
    if MINUS_YEAR.fullmatch(text):
        # With four digits, it may be astronomical.
        return [Day(1 + int(text)), Day(int(text))][: 2 if len(text) == 5 else 1]
    return [*_in_words(text, era)]


def _in_figures(text: str, era: Era) -> Iterator[Day]:
    """A day or month in figures alone; the month may be Roman."""
    for pattern in DAYS_IN_FIGURES:
        if found := pattern.fullmatch(text):
            day = found.groupdict().get("day")
            yield Day(int(found["year"]), int(found["month"]), int(day) if day else None)
            return
    if (found := ROMAN_MONTH.fullmatch(text)) and found[3] in ROMAN_MONTHS:
        yield era.day(found[4], ROMAN_MONTHS[found[3]], int(found[1]))
    elif found := DAY_AND_MONTH.fullmatch(text):
        first, second = int(found[1]), int(found[3])
        if first and second:
            yield era.day(found[4], second, first)
            if found[2] != ".":
                yield era.day(found[4], first, second)


def _without_filling(text: str) -> str:
    """The text without words before it that do not change its days."""
    text = text.strip(" ,.()~")
    first, _, rest = text.partition(" ")
    while rest and first in FILLING:
        text = rest.strip()
        first, _, rest = text.partition(" ")
    return text


def tokens(text: str) -> tuple[list[str], list[str]]:
    """The words of a date, and its numbers; days in words are numbers."""
    text = DAY_ENDING.sub(r"\1", text)
    text = YEAR_ELIDED.sub(r"\1", HYPHENED.sub(r"\1 \2 \3", text))
    words = [word for word in TOKEN_ENDS.split(text) if word and word not in FILLING]
    words = [str(DAYS.get(word, word)) for word in words]
    names = [word for word in words if not word.isdecimal()]
    return names, [word for word in words if word.isdecimal()]


def _in_words(text: str, era: Era) -> Iterator[Day]:
    """A date with its month in words, or a year alone."""
    names, numbers = tokens(text)
    if len(names) > 1 or len(numbers) not in (1, 2) or any(len(each) > 4 for each in numbers):
        return
    if not names:
        if len(numbers) == 1:
            yield era.day(numbers[0])
        return
    name = names[0].strip("'")
    if name in SEASONS and len(numbers) == 1:
        first, last = SEASONS[name]
        yield era.day(numbers[0], first, last_month=last)
        if first == 1:
            # Winter is the part after New Year, or the December before it.
            yield era.day(numbers[0], 12)
    elif month := month_of(name):
        yield from _in_month(month, numbers, era)


def _in_month(month: int, numbers: list[str], era: Era) -> Iterator[Day]:
    """A month with a year, or with a day and a year in either order."""
    if len(numbers) == 1:
        # "March 2" has no year, and none is made up for it; "March 38" may be a year.
        if len(numbers[0]) > 2 or int(numbers[0]) > 31:
            yield era.day(numbers[0], month)
        return
    # "1938 March 2"
    day, year = numbers if len(numbers[0]) <= 2 else reversed(numbers)
    if len(day) <= 2:
        yield era.day(year, month, int(day))
