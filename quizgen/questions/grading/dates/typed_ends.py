"""The beginning and end of a typed period, of which each may lack what the other one has."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.dates.date_tokens import NUMERALS, Token, tokens_of
from quizgen.questions.grading.dates.typed_centuries import century_days
from quizgen.questions.grading.dates.typed_days import typed_days
from quizgen.questions.grading.dates.typed_eras import Day, Era
from quizgen.questions.grading.dates.typed_years import days_ago

CUT_YEAR = lazy_pattern(r"\d{1,3}")
"""A year without the digits that it shares with the one before it: "37" in 1936-37."""

DAY_MONTH = lazy_pattern(r"(\d{1,2})\s*\.\s*(\d{1,2})\.?")

NUMBER_BEFORE = lazy_pattern(r"(.*?)(\d+(?:[.,]\d+)?)")
NUMBER_AFTER = lazy_pattern(r"\d+(?:[.,]\d+)?(\D.*)")
"""Of two numbers of years ago, which share the words around them: 252 to 66 million years ago."""


def ends_of_period(first: str, last: str, eras: tuple[Era, Era]) -> Iterator[tuple[Day, Day]]:
    """What days the two ends of a period may be."""
    starts, ends = _single(first, eras[0]), _single(last, eras[1])
    yield from ((start, end) for start in starts for end in ends)
    before, after = tokens_of(first) or (), tokens_of(last) or ()
    for end in ends:
        if start := _start_like(first, before, end):
            yield start, end
        if start := _century_like(before, end, eras[0]):
            yield start, end
    yield from _both_ago(first, last)
    for start in starts:
        if start.day and (day := _bare_day(after)):
            yield start, replace(start, day=day)
    if (year := _cut_year(before, last)) and starts:
        yield starts[0], eras[1].day(year)
    # "June 11-12, 1937"
    month_day = month_and_day(before)
    if month_day and len(after) == 2 and (day := _bare_day(after[:1])) and _is_year(after[1]):
        end = eras[1].day(after[1].text, month_day[0], day)
        yield replace(end, day=month_day[1]), end


def _single(text: str, era: Era) -> list[Day]:
    """The days that a text may mean, without stretches of time, which do not end a period."""
    days = typed_days(text, era)
    in_season = any(day.until_month for day in days)
    return [] if in_season else [day for day in days if day.until_year is None]


def winter_of_two_years(first: str, last: str, era: Era) -> Iterator[Day]:
    """The winter of "winter 1941/42"."""
    tokens = tokens_of(first) or ()
    if [token.kind for token in tokens] == ["season", "number"] and tokens[0].number == 4:
        year, following = era.day(tokens[1].text), _cut_year(tokens[1:], last) or last
        if following.isdecimal() and era.day(following).year == year.year + 1:
            yield replace(year, month=12, until_year=year.year + 1, until_month=2)


def _start_like(first: str, tokens: Sequence[Token], end: Day) -> Day | None:
    """A beginning without a year, which is that of the end; it may lack the month as well."""
    if end.day is None:
        month = [token.number for token in tokens if token.kind == "month"]
        return (
            replace(end, month=month[0]) if end.month and len(tokens) == len(month) == 1 else None
        )
    if found := DAY_MONTH.fullmatch(first):
        return replace(end, month=int(found[2]), day=int(found[1]))
    if day := _bare_day(tokens):
        return replace(end, day=day)
    if month_day := month_and_day(tokens):
        return replace(end, month=month_day[0], day=month_day[1])
    return None


def _century_like(tokens: Sequence[Token], end: Day, era: Era) -> Day | None:
    """A century without the word for it, which the end has: the 5th to the 4th century BC."""
    if end.rounded != 2 or len(tokens) != 1 or tokens[0].kind not in NUMERALS:
        return None
    return next(century_days(tokens[0].number, era)) if 0 < tokens[0].number < 100 else None


def _both_ago(first: str, last: str) -> Iterator[tuple[Day, Day]]:
    """Two years that are counted from now, with the words that only one of them has."""
    before, after = NUMBER_BEFORE.fullmatch(first), NUMBER_AFTER.fullmatch(last)
    if before and after:
        starts, ends = days_ago(first + after[1]), days_ago(before[1] + last)
        yield from ((start, end) for start in starts or () for end in ends or ())


def _bare_day(tokens: Sequence[Token]) -> int:
    """The day of a month that is alone; 0 if this is something else."""
    if len(tokens) != 1 or tokens[0].kind not in ("number", "ordinal"):
        return 0
    return tokens[0].number if tokens[0].number <= 31 and len(tokens[0].text) <= 2 else 0


def month_and_day(tokens: Sequence[Token]) -> tuple[int, int] | None:
    """A month and a day, in either order, without a year."""
    months = [token.number for token in tokens if token.kind == "month"]
    day = _bare_day([token for token in tokens if token.kind != "month"])
    return (months[0], day) if len(months) == 1 and day else None


def _is_year(token: Token) -> bool:
    return token.kind in ("number", "year", "roman") and len(token.text) in (2, 3, 4)


def _cut_year(tokens: Sequence[Token], last: str) -> str | None:
    """The year at the end of a period in full, where it was cut: 1937 of "1936-37"."""
    if len(tokens) != 1 or tokens[0].kind != "number" or not CUT_YEAR.fullmatch(last):
        return None
    year = tokens[0].text
    return year[: -len(last)] + last if 3 <= len(year) <= 4 and len(last) < len(year) else None
