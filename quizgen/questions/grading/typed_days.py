"""What days, months or years a typed text may mean, if it is not a period."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizgen.questions.grading.all_languages import WORDS
from quizgen.questions.grading.date_phrases import part_of, with_centuries, with_decades
from quizgen.questions.grading.date_tokens import Token, tokens_of
from quizgen.questions.grading.date_words import (
    FILLING,
    SCALE_WORDS,
    SEASON_MONTHS,
    roman_number,
)
from quizgen.questions.grading.verdict import RemarkCode
from quizgen.record import record


@record()
class Day:
    """A day, month or year as typed; years before Christ are astronomical (0 is 1 BC).

    With `until_year`, it is a stretch of time: a season, also with `until_month`, or some years.
    `missing` is the remark on a part that was not typed: the century, or the era.
    """

    year: int
    month: int | None = None
    day: int | None = None
    rounded: int = 0  # digits of the year that are not known: 1 in a decade, 2 in a century
    until_year: int | None = None
    until_month: int | None = None
    missing: RemarkCode | None = None


LARGEST_SHIFTED = 10_000
"""Years before Christ up to this one are one more than astronomical ones; others are rounded."""

COUNTED_FROM = 2000
"""The year from which "years ago" are counted, where that makes a difference."""

MOST_YEAR_DIGITS = 11
"""Digits of a year before Christ: the universe is some 13,800,000,000 years old."""

LEAST_AGO = 1000
"""Fewer years ago are not read as a date, which would depend on today."""


@record()
class Era:
    """How a typed year is read: before Christ, or "38" in the century of the year `about`.

    `implied` says that the text names no era, and the date that was asked for has this one.
    """

    about: int
    before_christ: bool
    implied: bool = False

    @property
    def missing(self) -> RemarkCode | None:
        """The remark on an era that was not typed."""
        return "no-era" if self.implied else None

    def year(self, number: int) -> int:
        """The astronomical year of a year that was typed in full."""
        if not self.before_christ:
            return number
        return 1 - number if number <= LARGEST_SHIFTED else -number

    def in_century(self, number: int) -> int:
        """A year or decade of which the century was not typed."""
        about = max(0, 1 - self.about if self.before_christ else self.about)
        return about - about % 100 + number

    def lacks_century(self, text: str) -> bool:
        """Whether a typed year is read in the century of the date that was asked for."""
        return len(text) == 2 and self.about >= 100 and not self.before_christ

    def day(self, text: str, month: int | None = None, day: int | None = None) -> Day:
        """A day or month of a typed year, or the year."""
        number = int(text)
        if self.lacks_century(text):
            return Day(self.in_century(number), month, day, missing="no-century")
        return Day(self.year(number), month, day, missing=self.missing)


_MONTH = r"(?P<month>\d{1,2})"
_DAY = r"(?P<day>\d{1,2})"
DAYS_IN_FIGURES = tuple(
    map(
        re.compile,
        (
            r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})",
            rf"(?P<year>-?\d{{4}})-{_MONTH}(?:-{_DAY})?",
            rf"(?P<year>\d{{4}})([./]){_MONTH}\2{_DAY}",
            rf"{_MONTH}\s*[./]\s*(?P<year>\d{{4}})",
            rf"{_MONTH}\s*/\s*(?P<year>\d{{2}})",
            rf"(?P<year>\d{{1,4}})\s*[年년](?:\s*{_MONTH}\s*[月월])?(?:\s*{_DAY}\s*[日号일])?",
        ),
    )
)
"""Days and months in figures that have one reading."""

DAY_AND_MONTH = re.compile(r"(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{2,4})")
"""A day in figures; with a slash or hyphen, the month may come first."""

ROMAN_MONTH = re.compile(r"(?:(\d{1,2})\s*[./ -]\s*)?([ivxіх]{1,4})\s*[./ -]\s*(\d{2,4})")
MINUS_YEAR = re.compile(r"-\d{1,4}")
CENTURY_SIGN = re.compile(r"(\d{1,2})\s*(?:世[纪紀]|세기)")

GROUPED_YEAR = re.compile(r"(?<!\d)\d{1,3}(?:[,.' ]\d{3})+(?!\d)")
SCALED_YEAR = re.compile(
    rf"(?<!\d)(\d{{1,6}})(?:[,.](\d{{1,3}}))?\s*({'|'.join(SCALE_WORDS)})(?!\w)"
)
YEARS_AGO = re.compile(rf"(.+?)\s*({'|'.join(WORDS.dates.years_ago)})")
AGO = dict(WORDS.dates.years_ago)


def typed_days(text: str, era: Era) -> list[Day]:
    """The days, months or years that a text may mean."""
    text = _without_filling(text)
    if found := YEARS_AGO.fullmatch(text):
        return _years_ago(found[1], AGO[found[2]])
    if era.before_christ:
        text = _in_full(text)
    if figures := [*_in_figures(text, era)]:
        return figures
    if found := CENTURY_SIGN.fullmatch(text):
        return [*_century(int(found[1]), era)]
    if MINUS_YEAR.fullmatch(text):
        # With four digits, it may be astronomical.
        return [Day(1 + int(text)), Day(int(text))][: 2 if len(text) == 5 else 1]
    return [*_in_words(text, era)]


def _years_ago(text: str, multiplied: int) -> list[Day]:
    tokens = tokens_of(_in_full(text)) or []
    if [token.kind for token in tokens] != ["number"] or len(tokens[0].text) > MOST_YEAR_DIGITS:
        return []
    years = tokens[0].number * multiplied
    if years < LEAST_AGO:
        return []
    return [Day(-years if years > LARGEST_SHIFTED else COUNTED_FROM - years)]


def _in_full(text: str) -> str:
    """A text with its years in digits alone: "66,000,000" and "66 million" are 66000000."""

    def scaled(found: re.Match[str]) -> str:
        whole, part = found[1], found[2] or ""
        return str(int(whole + part) * SCALE_WORDS[found[3]] // 10 ** len(part))

    text = SCALED_YEAR.sub(scaled, text)
    return GROUPED_YEAR.sub(lambda found: re.sub(r"\D", "", found[0]), text)


def _in_figures(text: str, era: Era) -> Iterator[Day]:
    """A day or month in figures alone; the month may be Roman."""
    for pattern in DAYS_IN_FIGURES:
        if found := pattern.fullmatch(text):
            year, month, day = found["year"], *map(found.groupdict().get, ("month", "day"))
            month_number = int(month) if month else None
            day_number = int(day) if day else None
            if year.startswith("-"):
                yield Day(int(year), month_number, day_number)
            else:
                yield era.day(year, month_number, day_number)
            return
    if (found := ROMAN_MONTH.fullmatch(text)) and 1 <= roman_number(found[2]) <= 12:
        yield era.day(found[3], roman_number(found[2]), int(found[1]) if found[1] else None)
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
    while rest and first.rstrip(".,") in FILLING:
        text = rest.strip(" ,.()~")
        first, _, rest = text.partition(" ")
    return text


def _in_words(text: str, era: Era) -> Iterator[Day]:
    """A date with words in it, or a year alone."""
    tokens = tokens_of(text)
    if tokens is None:
        return
    part, tokens = part_of(tokens)
    tokens = with_centuries(with_decades(tokens))
    most = MOST_YEAR_DIGITS if era.before_christ else 4
    if any(len(token.text) > most for token in tokens):
        return
    match [token.kind for token in tokens]:
        case ["century"]:
            yield from _century(tokens[0].number, era, part)
        case ["decade"]:
            yield from _decade(tokens[0], era, part)
        case ["decade", "century"]:
            yield from _decade_in(tokens[1].number, tokens[0].number, era, part)
        case ["century", "decade"]:
            yield from _decade_in(tokens[0].number, tokens[1].number, era, part)
        case ["number" | "ordinal" | "roman" as kind]:
            # "1917-го" is a year, but "17th" is not, nor is XVII.
            if kind == "number" or len(tokens[0].text) > 2:
                yield era.day(tokens[0].text)
        case ["season", "number"]:
            yield from _season(tokens[0].number, era.day(tokens[1].text))
        case ["number", "season"]:
            yield from _season(tokens[1].number, era.day(tokens[0].text))
        case _:
            yield from _with_month(tokens, era)


def _with_month(tokens: Sequence[Token], era: Era) -> Iterator[Day]:
    """A month with a year, or with a day and a year in either order; the month may be Roman."""
    months = [token for token in tokens if token.kind == "month"]
    numbers = [token for token in tokens if token.kind in ("number", "ordinal", "roman")]
    if not months:
        months = [token for token in numbers if token.kind == "roman" and token.number <= 12]
        numbers = [token for token in numbers if token not in months]
    if len(months) != 1 or len(numbers) not in (1, 2) or len(tokens) != 1 + len(numbers):
        return
    month, first = months[0].number, numbers[0]
    if len(numbers) == 1:
        # "March 2" has no year, and none is made up for it; "March 38" may be a year.
        if len(first.text) > 2 or first.number > 31:
            yield era.day(first.text, month)
        return
    # "1938 March 2"
    day, year = numbers if len(first.text) <= 2 else reversed(numbers)
    if len(day.text) <= 2:
        yield era.day(year.text, month, day.number)


def _season(season: int, year: Day) -> Iterator[Day]:
    first, last = SEASON_MONTHS[str(season)]
    yield replace(year, month=first, until_year=year.year, until_month=last)
    if first == 1:
        # Winter is the part after New Year, or the December before it.
        yield replace(year, month=12)


PARTS = {"1": (0, 50), "2": (25, 75), "3": (49, 99)}
"""Years from the first one of a century in which its beginning, middle and end may be."""

DECADE_PARTS = {"1": (0, 5), "2": (2, 7), "3": (4, 9)}
"""The same of a decade."""


def _century(number: int, era: Era, part: int = 0) -> Iterator[Day]:
    """A century, or its beginning, middle or end."""
    first = 1 - 100 * number if era.before_christ else 100 * (number - 1)
    if number < 1:
        return
    if part:
        yield from _years(first, PARTS[str(part)], era.missing)
    else:
        yield Day(first, rounded=2, missing=era.missing)
        if not era.before_christ:
            # Counted from the year 1 on, the 19th century is 1801 to 1900.
            yield from _years(first, (1, 100), era.missing)


def _decade(decade: Token, era: Era, part: int) -> Iterator[Day]:
    number, missing = decade.number, era.missing
    if len(decade.text) <= 2:
        number = era.in_century(number)
        missing = "no-century" if number >= 100 else missing
    if number < 10:
        return
    yield from _decade_of(number, era, part, missing)
    if number % 100 == 0 and not part:
        # "1700s" may be all years that begin with 17.
        if era.before_christ:
            yield from _years(1 - number - 99, (0, 99), missing)
        else:
            yield Day(number, rounded=2, missing=missing)


def _decade_in(century: int, decade: int, era: Era, part: int) -> Iterator[Day]:
    """A decade of a century: the eighties of the 18th century are the 1780s."""
    if 10 <= decade < 100 <= 100 * century:
        yield from _decade_of(100 * (century - 1) + decade, era, part, era.missing)


def _decade_of(number: int, era: Era, part: int, missing: RemarkCode | None) -> Iterator[Day]:
    first = 1 - number - 9 if era.before_christ else number
    if part:
        yield from _years(first, DECADE_PARTS[str(part)], missing)
    elif era.before_christ:
        yield from _years(first, (0, 9), missing)
    else:
        yield Day(first, rounded=1, missing=missing)


def _years(first: int, ends: tuple[int, int], missing: RemarkCode | None) -> Iterator[Day]:
    yield Day(first + ends[0], until_year=first + ends[1], missing=missing)
