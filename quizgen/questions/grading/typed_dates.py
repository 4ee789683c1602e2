"""What dates a typed text may mean, never filled in from today."""

import re
from collections.abc import Iterator
from contextlib import suppress

from quizgen.questions.grading.all_languages import RANGE_START, WORDS, any_of
from quizgen.questions.grading.date_words import month_of
from quizgen.questions.grading.plain_text import plain
from quizgen.questions.grading.typed_days import Day, Era, tokens, typed_days
from quizgen.record import record
from quizgen.values.dates import When, parse_when


@record()
class DateReading:
    """A date that a text may mean. `century` says whether the text names its century.

    Without it, the date is in the century that was asked for. `calendar` is "os" or "ns" where the
    text names the style, and "os?" where it may be the old one. `season` says that the months are
    those of a season.
    """

    when: When
    century: bool = True
    calendar: str = ""
    season: bool = False


_W = WORDS.dates
STYLE = re.compile(
    rf"\(?\b(?:({any_of(_W.old_style)})|{any_of(_W.new_style)})(?:$|\)|(?=\s))"
)  # fmt: skip
BC = re.compile(rf"\b{any_of(_W.before_christ)}(?=\W|$)")
AD = re.compile(rf"\b{any_of(_W.after_christ)}(?=\W|$)")
DATE_GAP = re.compile(rf"\s+{any_of(WORDS.range_gap)}\s+|\s*[-/]\s*")
SINCE = re.compile(rf"^{any_of(_W.since)}\s+(.+)$|^(.+?)\s*{any_of(('-', *_W.onwards))}$")
UNTIL = re.compile(rf"^{any_of(_W.until)}\s+(.+)$|^-\s+(.+)$")
EITHER = re.compile(rf"^{any_of(_W.either)}\s+")
ALTERNATIVE = re.compile(rf"\s+{any_of(WORDS.alternative)}\s+")
PART = re.compile(rf"\b({any_of(_W.parts)})-(?=\w)")
DAY_ALONE = re.compile(rf"(\d+){any_of(_W.day_endings)}?\.?")


def readings(text: str, about: int) -> list[DateReading]:
    """All dates that a text may mean. `about` is a year, in whose century "38" is read."""
    text = _even(text)
    style = ""
    if found := STYLE.search(text):
        style = "os" if found[1] else "ns"
        text = f"{text[: found.start()]} {text[found.end() :]}".strip(" ()")
    era = Era(about, before_christ=bool(BC.search(text)))
    text = AD.sub(" ", BC.sub(" ", text)).strip()
    found_readings: list[DateReading] = []
    for day in typed_days(text, era):
        season = day.last_month is not None
        found_readings += _in_styles(_edtf(day), style, century=day.century, season=season)
    return found_readings or [*_periods(text, era, style)]


def alternatives(text: str) -> list[str]:
    """The dates of "1936 or 1937", each by itself."""
    return [part for part in ALTERNATIVE.split(EITHER.sub("", _even(text))) if part]


def _even(text: str) -> str:
    """A plain text without marks at its ends; "mid-March" has a space in place of the hyphen."""
    return PART.sub(r"\1 ", plain(text)).strip(" .,;:!?\"'“”")


def _in_styles(
    written: str, style: str, *, century: bool, season: bool = False
) -> Iterator[DateReading]:
    """A date or period in the notation of the decks, read in the style named, or else in both."""
    for ending in {"os": (" OS",), "ns": ("",)}.get(style, ("", " OS")):
        ends = [end if end == ".." else end + ending for end in written.split("/")]
        # The calendar may not have this day.
        with suppress(ValueError):
            when = parse_when("/".join(ends))
            yield DateReading(when, century, style or ("os?" if ending else ""), season)


def _edtf(day: Day) -> str:
    """A day in the notation of the decks."""
    year = f"{day.year:05}" if day.year < 0 else f"{day.year:04}"
    if day.rounded:
        return year[: -day.rounded] + "X" * day.rounded
    if day.last_month:
        return f"{year}-{day.month:02}/{year}-{day.last_month:02}"
    parts = (f"-{part:02}" for part in (day.month, day.day) if part is not None)
    return year + "".join(parts)


def _periods(text: str, era: Era, style: str) -> Iterator[DateReading]:
    """Periods: two dates with something between, or one with something before or after it."""
    for pattern, period in ((SINCE, "{}/.."), (UNTIL, "../{}")):
        if found := pattern.match(text):
            for day in typed_days(found[1] or found[2], era):
                yield from _in_styles(period.format(_edtf(day)), style, century=day.century)
    bare = RANGE_START.sub("", text)
    for gap in DATE_GAP.finditer(bare):
        first, last = bare[: gap.start()], bare[gap.end() :]
        for end in typed_days(last, era):
            for start in _starts(first, end, era):
                written = f"{_edtf(start)}/{_edtf(end)}"
                yield from _in_styles(written, style, century=start.century or end.century)


def _starts(first: str, end: Day, era: Era) -> Iterator[Day]:
    """The beginning of a period, which takes month and year from its end where it has none."""
    yield from typed_days(first, era)
    day = DAY_ALONE.fullmatch(first)
    if day and end.day and 1 <= int(day[1]) <= 31:
        yield Day(end.year, end.month, int(day[1]), end.century)
        return
    names, numbers = tokens(first)
    month = month_of(names[0]) if len(names) == 1 else None
    if month and not numbers and not end.day:
        yield Day(end.year, month, None, end.century)
    elif month and len(numbers) == 1 and end.day and int(numbers[0]) <= 31:
        yield Day(end.year, month, int(numbers[0]), end.century)
