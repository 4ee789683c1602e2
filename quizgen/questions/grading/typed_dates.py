"""What dates a typed text may mean, never filled in from today."""

import re
from collections.abc import Iterator
from contextlib import suppress
from unicodedata import normalize

from quizgen.questions.grading.date_words import DAYS, FILLING, ROMAN_MONTHS, SEASONS, month_of
from quizgen.record import record
from quizgen.values.dates import When, parse_when


@record()
class DateReading:
    """A date that a text may mean. `century` says that it names its century.

    A reading without it stands in the century that was asked for. `calendar` is "os" or "ns" where
    the text names the style. `season` says that the months are those of a season.
    """

    when: When
    century: bool = True
    calendar: str = ""
    season: bool = False


@record()
class _Day:
    """A day, month or year as typed; years before Christ are astronomical (0 is 1 BC)."""

    year: int
    month: int | None = None
    day: int | None = None
    century: bool = True
    rounded: int = 0  # digits of the year that are not known: 1 in a decade, 2 in a century
    last_month: int | None = None  # of a season


STYLE = re.compile(
    r"\(?\b(?:(o\.? ?s\.?|old style|julian)|(n\.? ?s\.?|new style|gregorian))(?:$|\)|(?=\s))"
)
BC = re.compile(r"\b(?:b\.? ?c\.?(?: ?e\.?)?|v\. ?chr\.?|av\. ?j\.? ?-?c\.?|до н\. ?э\.?)(?=\W|$)")
AD = re.compile(r"\b(?:a\.? ?d\.?|c\. ?e\.?|n\. ?chr\.?|н\. ?э\.?)(?=\W|$)")
BETWEEN = re.compile(
    r"(?:\s+(?:to|until|till|til|bis|and|through|à|au|jusqu.?|до|по|и)\s+|\s*[-/]\s*)"
)
LEADING = re.compile(r"^(?:from|between|von|zwischen|de|du|entre|с|от)\s+")
SINCE = re.compile(r"^(?:since|from|after|seit|ab|depuis|с)\s+(.+)$|^(.+?)\s*(?:-|onwards?|on)$")
UNTIL = re.compile(
    r"^(?:until|till|to|up to|before|bis|jusqu.?\s?(?:à|en)|до|по)\s+(.+)$|^-\s+(.+)$"
)


def readings(text: str, about: int) -> list[DateReading]:
    """All dates that a text may mean. `about` is a year, in whose century "38" is read."""
    text = _even(text)
    style = ""
    if found := STYLE.search(text):
        style = "os" if found[1] else "ns"
        text = f"{text[: found.start()]} {text[found.end() :]}".strip(" ()")
    before_christ = bool(BC.search(text))
    text = AD.sub(" ", BC.sub(" ", text)).strip()
    found_readings: list[DateReading] = []
    for day in _days(text, about, before_christ=before_christ):
        season = day.last_month is not None
        found_readings += _in_styles(_edtf(day), style, century=day.century, season=season)
    if not found_readings:
        found_readings = list(_periods(text, about, style, before_christ=before_christ))
    return found_readings


def alternatives(text: str) -> list[str]:
    """The dates of "1936 or 1937", each by itself."""
    text = re.sub(r"^(?:either|entweder|soit|либо)\s+", "", _even(text))
    return [part for part in re.split(r"\s+(?:or|oder|ou|или)\s+", text) if part]


def _even(text: str) -> str:
    """In lower case, with one kind of dash and single spaces, without marks at the ends."""
    text = normalize("NFKC", text).casefold()
    text = re.sub(r"[‐‑‒–—−]", "-", text)
    text = re.sub(r"\b(early|mid|late)-(?=\w)", r"\1 ", text)
    return " ".join(text.split()).strip(" .,;:!?\"'“”‘’")


def _in_styles(
    written: str, style: str, *, century: bool, season: bool = False
) -> Iterator[DateReading]:
    """A date or period in the notation of the decks, read in the style named, or else in both."""
    for ending in {"os": (" OS",), "ns": ("",)}.get(style, ("", " OS")):
        ends = [end if end == ".." else end + ending for end in written.split("/")]
        # A day that the calendar has not is no date.
        with suppress(ValueError):
            when = parse_when("/".join(ends))
            yield DateReading(when, century, style or ("os?" if ending else ""), season)


def _edtf(day: _Day) -> str:
    """A day in the notation of the decks."""
    year = f"{day.year:05}" if day.year < 0 else f"{day.year:04}"
    if day.rounded:
        return year[: -day.rounded] + "X" * day.rounded
    if day.last_month:
        return f"{year}-{day.month:02}/{year}-{day.last_month:02}"
    month = f"-{day.month:02}" if day.month else ""
    return year + month + (f"-{day.day:02}" if day.day else "")


def _periods(text: str, about: int, style: str, *, before_christ: bool) -> Iterator[DateReading]:
    """Periods: two dates with something between, or one with something before or after it."""
    for pattern, form in ((SINCE, "{}/.."), (UNTIL, "../{}")):
        if found := pattern.match(text):
            for day in _days(found[1] or found[2], about, before_christ=before_christ):
                yield from _in_styles(form.format(_edtf(day)), style, century=day.century)
    bare = LEADING.sub("", text)
    for gap in BETWEEN.finditer(bare):
        first, last = bare[: gap.start()], bare[gap.end() :]
        for end in _days(last, about, before_christ=before_christ):
            for start in _starts(first, end, about, before_christ=before_christ):
                written = f"{_edtf(start)}/{_edtf(end)}"
                yield from _in_styles(written, style, century=start.century or end.century)


def _starts(first: str, end: _Day, about: int, *, before_christ: bool) -> Iterator[_Day]:
    """The beginning of a period, which takes month and year from its end where it has none."""
    yield from _days(first, about, before_christ=before_christ)
    bare = re.sub(r"(st|nd|rd|th)?\.?$", "", first)
    if bare.isdecimal() and end.day and 1 <= int(bare) <= 31:
        yield _Day(end.year, end.month, int(bare), end.century)
        return
    words = _tokens(first)
    months = [month_of(word) for word in words if not word.isdecimal()]
    numbers = [int(word) for word in words if word.isdecimal()]
    if months and months[0] and len(words) - len(numbers) == 1:
        if not numbers and not end.day:
            yield _Day(end.year, months[0], None, end.century)
        elif len(numbers) == 1 and end.day and numbers[0] <= 31:
            yield _Day(end.year, months[0], numbers[0], end.century)


_YEAR_FIRST = re.compile(r"(\d{4})([./])(\d{1,2})\2(\d{1,2})")
_ROMAN = re.compile(r"(\d{1,2})([./ -])([ivx]{1,4})\2(\d{2,4})")
_HYPHENED = re.compile(r"(\d{1,2})-([^\W\d]{3,})\.?-(\d{2,4})")
_ISO = re.compile(r"(-?\d{4})-(\d{1,2})(?:-(\d{1,2}))?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_NUMERIC = re.compile(r"(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{2,4})")
_MONTH_YEAR = re.compile(r"(\d{1,2})\s*[./]\s*(\d{4})")
DECADE = re.compile(r"(\d{2,3}0)\s*-?(?:'?s|er(?:\s?jahre)?|-?е|-х)")
CENTURY = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th|\.|e|-?й)?\s*(?:century|cent|c|jahrhundert|jh|siècle|siecle|век|века)"
)


def _days(text: str, about: int, *, before_christ: bool) -> Iterator[_Day]:
    """The days, months or years that a text may mean which is no period."""
    text = _bare(text)
    figures = list(_in_figures(text, about, before_christ=before_christ))
    if figures:
        yield from figures
    elif found := DECADE.fullmatch(text):
        # Before Christ, the notation of the decks has no decades and no centuries.
        if len(found[1]) > 2 and not before_christ:
            yield _Day(int(found[1]), rounded=1)
    elif found := CENTURY.fullmatch(text):
        if not before_christ:
            yield _Day((int(found[1]) - 1) * 100, rounded=2)
    elif re.fullmatch(r"-\d{1,4}", text):
        yield _Day(1 + int(text))
        if len(text) == 5:
            yield _Day(int(text))
    else:
        yield from _in_words(text, about, before_christ=before_christ)


def _in_figures(text: str, about: int, *, before_christ: bool) -> Iterator[_Day]:
    """A day or month in figures alone, of which a month may be Roman."""
    if (found := _COMPACT.fullmatch(text)) or (found := _ISO.fullmatch(text)):
        yield _Day(int(found[1]), int(found[2]), int(found[3]) if found[3] else None)
    elif found := _YEAR_FIRST.fullmatch(text):
        yield _Day(int(found[1]), int(found[3]), int(found[4]))
    elif found := _MONTH_YEAR.fullmatch(text):
        yield _Day(int(found[2]), int(found[1]))
    elif (found := _ROMAN.fullmatch(text)) and found[3] in ROMAN_MONTHS:
        year, century = _year(found[4], about, before_christ=before_christ)
        yield _Day(year, ROMAN_MONTHS[found[3]], int(found[1]), century)
    elif found := _NUMERIC.fullmatch(text):
        first, second = int(found[1]), int(found[3])
        year, century = _year(found[4], about, before_christ=before_christ)
        if first and second:
            yield _Day(year, second, first, century)
            if found[2] != ".":
                yield _Day(year, first, second, century)


def _bare(text: str) -> str:
    """The text without words before it that say nothing to its days."""
    text = text.strip(" ,.()~")
    first, _, rest = text.partition(" ")
    while rest and first in FILLING:
        text = rest.strip()
        first, _, rest = text.partition(" ")
    return text


def _tokens(text: str) -> list[str]:
    text = re.sub(r"(\d)(st|nd|rd|th|er|ste|ten|го|-го|е|ого)\b", r"\1", text)
    text = re.sub(r"['’](\d\d)\b", r"\1", _HYPHENED.sub(r"\1 \2 \3", text))
    words = [word for word in re.split(r"[\s,.()~]+", text) if word and word not in FILLING]
    return [DAYS.get(word, word) for word in words]


def _in_words(text: str, about: int, *, before_christ: bool) -> Iterator[_Day]:
    """A date with its month in words, or a year alone."""
    words = _tokens(text)
    numbers = [word for word in words if word.isdecimal()]
    names = [word for word in words if not word.isdecimal()]
    if len(names) > 1 or not 1 <= len(numbers) <= 2 or any(len(each) > 4 for each in numbers):
        return
    if not names:
        if len(numbers) == 1:
            year, century = _year(numbers[0], about, before_christ=before_christ)
            yield _Day(year, century=century)
        return
    name = names[0].strip("'’")
    if name in SEASONS and len(numbers) == 1:
        year, century = _year(numbers[0], about, before_christ=before_christ)
        first, last = SEASONS[name]
        yield _Day(year, first, None, century, last_month=last)
        if first == 1:
            yield _Day(year, 12, None, century)
        return
    month = month_of(name)
    if month is None:
        return
    if len(numbers) == 1:
        # "March 2" has no year, and none is made up for it; "March 38" may be a year.
        if len(numbers[0]) > 2 or int(numbers[0]) > 31:
            year, century = _year(numbers[0], about, before_christ=before_christ)
            yield _Day(year, month, None, century)
        return
    day, year_text = numbers
    if len(day) > 2:
        # "1938 March 2"
        day, year_text = year_text, day
    if len(day) <= 2:
        year, century = _year(year_text, about, before_christ=before_christ)
        yield _Day(year, month, int(day), century)


def _year(text: str, about: int, *, before_christ: bool) -> tuple[int, bool]:
    """A year, and whether it names its century."""
    number = int(text)
    if before_christ:
        return 1 - number, True
    if len(text) == 2 and about >= 100:
        return about - about % 100 + number, False
    return number, True
