"""What days, months or years a typed text may mean, if it is not a period."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.dates.date_phrases import part_of, with_centuries, with_decades
from quizgen.questions.grading.dates.date_tokens import NUMERALS, Token, tokens_of
from quizgen.questions.grading.dates.date_words import FILLING, TURN
from quizgen.questions.grading.dates.typed_centuries import (
    century_days,
    decade_days,
    decade_in_century,
    millennium_days,
    month_days,
    season_days,
    turn_days,
    year_days,
)
from quizgen.questions.grading.dates.typed_eras import Day, Era
from quizgen.questions.grading.dates.typed_years import (
    MOST_YEAR_DIGITS,
    days_ago,
    is_duration,
    without_filling,
    year_in_words,
    years_in_full,
)
from quizgen.questions.grading.roman_numerals import roman_number
from quizgen.values.date_eras import LARGEST_SHIFTED

_MONTH = r"(?P<month>\d{1,2})"
_DAY = r"(?P<day>\d{1,2})"
DAYS_IN_FIGURES = tuple(
    map(
        lazy_pattern,
        (
            r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})",
            rf"(?P<year>-?\d{{4}})-{_MONTH}(?:-{_DAY})?",
            rf"(?P<year>\d{{4}})([./])\s?{_MONTH}\2\s?{_DAY}",
            rf"{_MONTH}\s*[./-]\s*(?P<year>\d{{4}})",
            rf"(?P<year>\d{{4}})[./]{_MONTH}",
            rf"{_MONTH}\s*/\s*(?P<year>\d{{2}})",
            rf"(?P<year>\d{{1,4}})\s*[年년](?:\s*{_MONTH}\s*[月월])?(?:\s*{_DAY}\s*[日号일])?",
        ),
    )
)
"""Days and months in figures that have one reading."""

NEXT_YEAR = lazy_pattern(r"\d{3}(\d)/(\d)")

DAY_AND_MONTH = lazy_pattern(r"(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{2,4})")
"""A day in figures; with a slash or hyphen, the month may come first."""

ROMAN_MONTH = lazy_pattern(r"(?:(\d{1,2})\s*[./ -]\s*)?([ivxіх]{1,4})\s*[./ -]\s*(\d{2,4})")
MINUS_YEAR = lazy_pattern(r"-\d{1,4}")
CENTURY_SIGN = lazy_pattern(r"(\d{1,2})\s*(?:世[纪紀]|세기)")


def typed_days(text: str, era: Era) -> list[Day]:
    """The days, months or years that a text may mean."""
    ago = days_ago(text)
    if ago is not None:
        return ago
    if is_duration(text):
        return []
    # "Dos mil" is a number, although "dos" alone would change nothing.
    year = year_in_words(text) or year_in_words(without_filling(text))
    text = without_filling(text)
    if era.before_christ:
        text, *others = years_in_full(text)
        if others:
            return [day for each in (text, *others) for day in typed_days(each, era)]
    if figures := [*_in_figures(_without_filling_after(text), era)]:
        return figures
    if found := CENTURY_SIGN.fullmatch(text):
        return [*century_days(int(found[1]), era)]
    if MINUS_YEAR.fullmatch(text):
        # With four digits, it may be astronomical.
        return [Day(1 + int(text)), Day(int(text))][: 2 if len(text) == 5 else 1]
    days = [*_in_words(text, era)]
    if 0 < len(year) <= _most_digits(era):
        days.insert(0, era.day(year))
    # "10,000 BC" is shown for two years.
    return [*days, *(replace(day, year=day.year - 1) for day in days if _is_last_shifted(day))]


def _is_last_shifted(day: Day) -> bool:
    return day.year == 1 - LARGEST_SHIFTED and day.until_year is None and not day.rounded


def _most_digits(era: Era) -> int:
    return MOST_YEAR_DIGITS if era.before_christ else 4


def _in_figures(text: str, era: Era) -> Iterator[Day]:
    """A day or month in figures alone; the month may be Roman."""
    if (years := NEXT_YEAR.fullmatch(text)) and int(years[2]) == int(years[1]) + 1:
        # "1936/7" is two years.
        return
    # 66000000 BC is a year.
    for pattern in DAYS_IN_FIGURES[1:] if era.before_christ else DAYS_IN_FIGURES:
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


def _without_filling_after(text: str) -> str:
    """The text without such words after it: "22.06.1941 г."."""
    before, _, last = text.rpartition(" ")
    while before and last in FILLING:
        text = before.rstrip(" ,.()~")
        before, _, last = text.rpartition(" ")
    return text


def _in_words(text: str, era: Era) -> Iterator[Day]:
    """A date with words in it, or a year alone."""
    read = tokens_of(text)
    if read is None:
        return
    part, others = part_of(read)
    tokens = with_centuries(with_decades(others))
    if any(len(token.text) > _most_digits(era) for token in tokens):
        return
    match [token.kind for token in tokens]:
        case [] | ["unknown"] if part == TURN:
            yield from turn_days(era)
        case ["century" | "millennium" as kind]:
            days_of = century_days if kind == "century" else millennium_days
            yield from days_of(tokens[0].number, era, part)
        case ["decade"]:
            yield from decade_days(tokens[0], era, part)
        case ["decade", "century"] | ["century", "decade"]:
            numbers = {token.kind: token.number for token in tokens}
            yield from decade_in_century(numbers["century"], numbers["decade"], era, part)
        case ["number" | "year" | "ordinal" | "roman" as kind]:
            # "1917-го" is a year, but "17th" is not, and XVII is a century unless it is before
            # or after Christ.
            is_long = len(tokens[0].text) > 2
            if kind in ("number", "year") or is_long or (kind == "roman" and era.named):
                yield from year_days(era.day(tokens[0].text), part)
            if kind == "roman" and not is_long:
                yield from century_days(tokens[0].number, era, part)
        case ["season", "number" | "year"]:
            yield from season_days(tokens[0].number, era.day(tokens[1].text), part)
        case ["number" | "year", "season"]:
            yield from season_days(tokens[1].number, era.day(tokens[0].text), part)
        case _:
            yield from _with_month(tokens, era, part)


def _with_month(tokens: Sequence[Token], era: Era, part: int) -> Iterator[Day]:
    """A month with a year, or with a day and a year in either order; the month may be Roman.

    Without a day, it may be a part of the month.
    """
    months = [token for token in tokens if token.kind == "month"]
    numbers = [token for token in tokens if token.kind in NUMERALS]
    if not months:
        months = [token for token in numbers if token.kind == "roman" and token.number <= 12]
        numbers = [token for token in numbers if token not in months]
    if len(months) != 1 or len(numbers) not in (1, 2) or len(tokens) != 1 + len(numbers):
        return
    month, first = months[0].number, numbers[0]
    if len(numbers) == 1:
        # "March 2" has no year, and none is made up for it; "March 38" may be a year.
        if era.named or first.kind == "year" or len(first.text) > 2 or first.number > 31:
            yield from month_days(era.day(first.text, month), part)
        return
    # "1938 March 2"
    is_day = first.kind != "year" and len(first.text) <= 2
    day, year = numbers if is_day else reversed(numbers)
    if day.kind != "year" and len(day.text) <= 2:
        yield era.day(year.text, month, day.number)
