"""What dates and periods a typed text may mean, never filled in from today."""

from collections.abc import Iterator, Sequence

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import RANGE_START, WORDS, any_of
from quizgen.questions.grading.dates.typed_days import typed_days
from quizgen.questions.grading.dates.typed_ends import ends_of_period, winter_of_two_years
from quizgen.questions.grading.dates.typed_eras import Day, Era
from quizgen.questions.grading.dates.typed_moments import DateReading, day_readings, period_readings
from quizgen.questions.grading.numbers.chinese_numerals import in_arabic
from quizgen.questions.grading.numbers.hebrew_numerals import day_in_hebrew
from quizgen.questions.grading.plain_text import plain
from quizgen.questions.grading.verdict import RemarkCode
from quizgen.values.characters import APOSTROPHE

_W = WORDS.dates
STYLE = lazy_pattern(
    rf"\(?(?<=.)\b(?:({any_of(_W.old_style)})|{any_of(_W.new_style)})(?:$|\)|(?=\s))"
)  # fmt: skip
_BC_SIGNS, _AD_SIGNS = "[公西]元前|[紀纪]元前|기원전", "[公西]元|기원"
BC = lazy_pattern(rf"(?:(?:\b|(?<=\d)){any_of(_W.before_christ)}(?=\W|\d|$)|{_BC_SIGNS})")
AD = lazy_pattern(rf"(?:(?:\b|(?<=\d)){any_of(_W.after_christ)}(?=\W|\d|$)|{_AD_SIGNS})")
WEEKDAY = lazy_pattern(rf"^\s*{any_of(_W.weekdays)}[\s,]+")
ELIDED = lazy_pattern(rf"\b{any_of(WORDS.elided)}(?:(?='[1-9]00(?!\d))|' ?(?=\w))")
_GAPS = any_of((*WORDS.range_gap, *_W.range_gap))
DATE_GAP = lazy_pattern(rf"\s+{_GAPS}\s+|\s*[-/]\s*")
SINCE = lazy_pattern(
    rf"^{any_of(_W.since)}\s+(.+?)(?:\s+{any_of(_W.onwards)})?$"
    rf"|^(.+?)(?:\s*[-/+→]|\s+{any_of(_W.onwards)})$"
)
UNTIL_NOW = lazy_pattern(rf"^(.+?)(?:\s*[-/]\s*|\s+{_GAPS}\s+){any_of(_W.present)}$")
UNTIL = lazy_pattern(rf"^{any_of(_W.until)}\s+(.+)$|^(?:-\s+|/)(.+)$")
EITHER = lazy_pattern(rf"^{any_of(_W.either)}\s+")
ALTERNATIVE = lazy_pattern(rf"\s+{any_of(WORDS.alternative)}\s+")
LISTED = lazy_pattern(rf",\s+(?:{any_of(WORDS.alternative)}\s+)?|\s+{any_of(WORDS.alternative)}\s+")
JOINED_BEHIND = lazy_pattern(rf"(?<=[\dxvi])(?={any_of(_W.joined)}(?!\w))")
"""Between a number and the word for a year or century: 1941г, XIXв."""

JOINED_BEFORE = lazy_pattern(rf"(?<!\w)({any_of(_W.joined_before)})-?(?=\d)")
"""A word that is joined to the number behind it: ב-1861."""

UNCERTAIN = lazy_pattern(r"\s*\(\?\)|\?")
BOTH_STYLES = lazy_pattern(
    r"(.*?)\s*[(\[/]\s*([^()\[\]/]*?)\s*"
    r"(?:[)\]]|(?=,?\s+\d{3,4})|(?<=\d/\d)(?=\s)|(?<=\d/\d\d)(?=\s)|$)(.*)"
)
"""A date in one calendar, and in brackets or behind a slash the same in the other.

They may share month and year: 5 (18) February 1918, 5/18 February 1918, 22 February/7 March 1918.
"""

STYLE_FIRST = lazy_pattern(rf"^((?:{any_of((*_W.old_style, *_W.new_style))})\.?)\s+(.+)$")
"""A calendar named before the date in brackets: 7 November [O.S. 25 October] 1917."""

MOST_GAPS = 12
"""Places where a period may be divided; a text with more of them is not one."""

MOST_SHARED = 3
"""Words that several dates may share: a month, a year and its era."""

WHOLE = lazy_pattern(r"\d{3}")
"""A date with a year in digits shares none."""

YEAR_IN_FULL = lazy_pattern(r"(?<!\d)\d{3,4}(?!\d)")

WHOLE_DAY = lazy_pattern(r"\d{4}([-./])\d{1,2}\1\d{1,2}")
"""A day in figures with its year, which is no period, even if there is no such day."""

SLASH = lazy_pattern(r"\s*/\s*")


def readings(text: str, about: int) -> list[DateReading]:
    """All dates that a text may mean. `about` is a year, in whose century "38" is read."""
    text = even_date(text)
    style = ""
    if found := STYLE.search(text):
        style = "os" if found[1] else "ns"
        text = f"{text[: found.start()]} {text[found.end() :]}".strip(" ()")
    bare, named = era_of(text)
    dates = [
        reading
        for era in eras_of(named, about)
        for day in typed_days(bare, era)
        for reading in day_readings(day, style)
    ]
    return [*dates, *_open_periods(text, about, style), *_periods(text, about, style)]


def alternatives(text: str) -> Iterator[tuple[str, ...]]:
    """The dates of "1936 or 1937" or "1936/1937", each by itself, and with the era of the last."""
    text = EITHER.sub("", even_date(text))
    for between in (ALTERNATIVE, LISTED, SLASH):
        parts = tuple(part for part in between.split(text) if part)
        if not 1 < len(parts) <= MOST_GAPS:
            continue
        yield parts
        era = BC.search(parts[-1])
        if era and not any(map(BC.search, parts[:-1])):
            yield (*(f"{part} {era[0]}" for part in parts[:-1]), parts[-1])


def in_full(parts: Sequence[str]) -> Iterator[str]:
    """Each of several dates, also with the words that it may share with the last or the first.

    "1 or 2 March 1938" has only one month and year, and so has "March 1 or 2, 1938".
    """
    first, last = parts[0].split(), parts[-1].split()
    first_is_whole = WHOLE.search(parts[0])
    for place, part in enumerate(parts):
        yield part
        is_whole = WHOLE.search(part)
        if place < len(parts) - 1 and not is_whole:
            yield from (f"{part} {' '.join(last[-many:])}" for many in range(1, MOST_SHARED + 1))
        if place > 0 and not (is_whole and first_is_whole):
            yield from (f"{' '.join(first[:many])} {part}" for many in range(1, MOST_SHARED + 1))


def both_styles(text: str) -> Iterator[tuple[str, str]]:
    """What the two dates of "5 (18) February 1918" may be, none if the text is not such a pair.

    The second one may be in the year of the first, or in the one before or after it.
    """
    if not (found := BOTH_STYLES.fullmatch(even_date(text))):
        return
    first, second = found[1], STYLE_FIRST.sub(r"\2 \1", found[2] + found[3])
    if not WHOLE.search(first):
        first += found[3]
    yield first, second
    if not WHOLE.search(second) and (years := YEAR_IN_FULL.findall(first)):
        year = int(years[-1])
        yield from ((first, f"{second} {each}") for each in (year, year - 1, year + 1))


def even_date(text: str) -> str:
    """A plain text without marks at its ends, with each number apart from the word behind it."""
    dated = WEEKDAY.sub("", APOSTROPHE.sub("'", text))
    in_digits = in_arabic(plain(day_in_hebrew(dated)))
    bare = UNCERTAIN.sub("", ELIDED.sub("", in_digits))
    return JOINED_BEHIND.sub(" ", JOINED_BEFORE.sub(r"\1 ", bare)).strip(' .,;:!?"“”')


def era_of(text: str) -> tuple[str, str]:
    """A text without its era, and the era: "bc", "ad" or ""."""
    if BC.search(text):
        return AD.sub(" ", BC.sub(" ", text)).strip(), "bc"
    bare = AD.sub(" ", text).strip()
    return bare, "" if bare == text.strip() else "ad"


def eras_of(era: str, about: int) -> list[Era]:
    """The eras that a date may have if this one is named."""
    eras = [Era(about, before_christ=era == "bc", named=era != "")]
    if not era and about < 1:
        eras.append(Era(about, before_christ=True, implied=True))
    return eras


def eras_of_both(first: str, last: str, about: int) -> list[tuple[Era, Era]]:
    """The eras that the ends of a period may have if these are named."""
    if last:
        return [
            (
                Era(about, before_christ=(first or last) == "bc", named=True),
                Era(about, before_christ=last == "bc", named=True),
            )
        ]
    if first == "ad":
        return [(Era(about, before_christ=False, named=True),) * 2]
    beginnings = eras_of(first, about)
    pairs = [(era, era) for era in beginnings]
    return [*pairs, *((e, Era(about, before_christ=False)) for e in beginnings if e.before_christ)]


def _open_periods(text: str, about: int, style: str) -> Iterator[DateReading]:
    """Periods of one date, with something before or after it."""
    from_start = RANGE_START.sub("", text)
    for pattern, whole in ((SINCE, text), (UNTIL_NOW, from_start), (UNTIL, text)):
        if found := pattern.search(whole):
            bare, era = era_of(found[1] or found[2])
            for each in eras_of(era, about):
                for day in typed_days(bare, each):
                    ends = [None, day] if pattern is UNTIL else [day, None]
                    yield from period_readings(ends, style, day.missing)


def _periods(text: str, about: int, style: str) -> Iterator[DateReading]:
    """Periods of two dates with something between them."""
    for start, end in ends_in(text, about):
        yield from period_readings([start, end], style, _missing(start, end))
    for before, after in _divided(text):
        (first, _), (last, era) = era_of(before), era_of(after)
        for day in winter_of_two_years(first, last, Era(about, before_christ=era == "bc")):
            yield from day_readings(day, style)


def ends_in(text: str, about: int) -> Iterator[tuple[Day, Day]]:
    """What days the ends of a period may be, wherever the text may be divided into two dates."""
    for before, after in _divided(text):
        (first, first_era), (last, last_era) = era_of(before), era_of(after)
        for eras in eras_of_both(first_era, last_era, about):
            yield from ends_of_period(first, last, eras)


def _divided(text: str) -> list[tuple[str, str]]:
    text = RANGE_START.sub("", text)
    # 1900-02-31 is not from February 1900 to 1931.
    gaps = [] if WHOLE_DAY.fullmatch(text) else [*DATE_GAP.finditer(text)]
    return [(text[: gap.start()], text[gap.end() :]) for gap in gaps if len(gaps) <= MOST_GAPS]


def _missing(start: Day, end: Day) -> RemarkCode | None:
    """What both ends of a period lack; one of them can have the century for both: 1936-38."""
    if "no-era" in (start.missing, end.missing):
        # "431-404" can only be before Christ, because years after Christ rise.
        return "no-era" if end.year > 0 else None
    return start.missing if start.missing == end.missing else None
