"""Dates and numbers of spreadsheets, as a deck has them.

Nothing is guessed: what can be read in two ways is refused, unless the map says which is meant.
"""

from re import Match

from quizgen.importing.column_names import column_meaning
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.dates.dates_meant import dates_meant
from quizgen.questions.grading.numbers.number_words import OF, SCALES
from quizgen.questions.grading.numbers.typed_numbers import ABOUT
from quizgen.questions.grading.plain_text import plain
from quizgen.reader.meant_numbers import NAMED_SCALES
from quizgen.values.dates import parse_when
from quizgen.values.quantities import parse_quantity
from quizgen.values.suggestions import quoted
from quizgen.values.units import SYMBOLS

ORDERS = ("day-first", "month-first")
"""How a map says what 2/3/1938 is."""

DECIMALS = {"comma": ",", "point": "."}
"""How a map says what 1,234 is."""

_TIME = lazy_pattern(r"(?<=\d)[T ]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?\Z")
_AGE = lazy_pattern(r"(?<=\d{3}) ?\((?:[^\W\d]+\.? ){0,3}\d{1,3}(?: [^\W\d]+)?\)\Z")
"""An age, as tables of the lives of people have it: "(aged 67)"."""

_FIGURES = lazy_pattern(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
_YEAR_FIRST = lazy_pattern(r"(\d{4})[./](\d{1,2})[./](\d{1,2})")
_SHORT_YEAR = lazy_pattern(
    r"\d{1,2}([./-])\d{1,2}\1\d{2}|\d{1,2}(?:\. |[ -])[^\W\d_]{3,}\.?[ -]\d{2}"
)
"""A date as a spreadsheet shortens it. Which century is meant, the reader has to know."""

_LONGEST = 60
"""Characters of a date or a number at most; a longer text is a sentence."""


def date_as_written(text: str, order: str = "") -> str:
    """A date in EDTF, without an age or the mark of a footnote behind it.

    Raise ValueError if it is none, or could be two.

    `order` is one of `ORDERS`, for days in figures alone; "" if it is not known.
    """
    text = _AGE.sub("", _TIME.sub("", without_footnote(text)))
    try:
        return _accepted(text)
    except ValueError as error:
        refused = error
    if len(text) > _LONGEST or not any(sign.isdecimal() for sign in text):
        raise refused
    if days := _YEAR_FIRST.fullmatch(text):
        return _accepted(f"{days[1]}-{days[2]:0>2}-{days[3]:0>2}")
    if days := _FIGURES.fullmatch(text.removesuffix("?")):
        day = _day((int(days[1]), int(days[2])), order, text)
        return _accepted(f"{days[3]}-{day}{'?' if text.endswith('?') else ''}")
    if _SHORT_YEAR.fullmatch(text):
        raise ValueError(f"the year of {quoted(text)} has two digits: give it four")
    good = dates_meant(text)
    if len(good) != 1:
        raise ValueError(f"can be read as {' or '.join(good)}") if good else refused
    return good[0]


def life_as_written(text: str, order: str = "") -> tuple[str, str]:
    """The dates of a birth and a death in one text, each "" if it is not given.

    They are a period, such as "1879–1955" and "1949–", or have the signs * and †, or words for
    these. Raise ValueError if the text is neither. `order` is that of `date_as_written`.
    """
    text = _WORD.sub(_as_sign, " ".join(text.split()))
    if signed := _SIGNED_LIFE.fullmatch(text):
        born, died = (date_as_written(each, order) if each else "" for each in signed.groups())
        return born, died
    born, dash, died = date_as_written(text, order).partition("/")
    if not dash:
        raise ValueError(f"only one date, of a birth or a death: {quoted(text)}")
    if halves := _halves(text, order):
        told = [_is_before_christ(each, order) for each in halves]
        if told == [True, False] and died.startswith("-"):
            # The death of "63 BC–14" may be before Christ or after.
            raise ValueError(f"the second year has no BC or AD: {quoted(text)}")
        # "C. 1450–1516" is sure of the death.
        born, died = (_alone(*each, order) for each in zip(halves, (born, died), strict=True))
    return born.removeprefix(".."), died.removeprefix("..")


def years_of_life(text: str) -> int:
    """The years between the two dates of a life; 0 if the text has none, or only one."""
    try:
        ends = life_as_written(text[:_LONGEST])
    except ValueError:
        return 0
    first, last = (parse_when(each).earliest if each else None for each in ends)
    return (last - first) // _YEAR if first is not None and last is not None else 0


_YEAR = 365


def _as_sign(word: Match[str]) -> str:
    return _SIGN_OF.get(column_meaning(word[0]), word[0])


def _halves(text: str, order: str) -> tuple[str, str] | None:
    """The two ends of a period. The dashes within "28-8-1749" and "J.-C." do not divide it."""
    for dash in reversed([*_DASH.finditer(text)]):
        try:
            first = date_as_written(text[: dash.start()], order)
        except ValueError:
            continue
        if "/" not in first:
            return text[: dash.start()], text[dash.end() :]
    return None


def _is_before_christ(half: str, order: str) -> bool:
    """Whether half of a period says itself that it is before Christ."""
    try:
        return parse_when(date_as_written(half, order)).moments[0].year <= 0
    except ValueError:
        return False


def _alone(half: str, meant: str, order: str) -> str:
    """What half of a period says alone, if it is the same but for how sure it is."""
    try:
        alone = date_as_written(half, order)
    except ValueError:
        return meant
    return alone if alone.rstrip("~?") == meant.rstrip("~?") else meant


_SIGNED_LIFE = lazy_pattern(r"\(?(?:\* ?(?P<born>[^*†]+?))?[ ,;–—-]*(?:† ?(?P<died>[^*†]+?))?\)?")
_DASH = lazy_pattern(r"\s*[-–—]\s*")
_WORD = lazy_pattern(r"[^\W\d_]+")
_SIGN_OF = {"born": "*", "died": "†"}


def _day(numbers: tuple[int, int], order: str, text: str) -> str:
    """The month and the day that two numbers are."""
    first, second = numbers
    if not order and first != second and first <= 12 and second <= 12:
        raise ValueError(
            f"{quoted(text)} can be two days: write `dates: day-first` or `month-first` in the map"
        )
    day_first = order == "day-first" if order else first > 12
    month, day = (second, first) if day_first else (first, second)
    return f"{month:02d}-{day:02d}"


def _accepted(text: str) -> str:
    parse_when(text)
    return text


_NUMBER = lazy_pattern(
    r"(?P<sign>~|≈|>=?|<=?|≥|≤|\+)?\s*(?P<first>[-−]?[\d.,'’ \u00a0\u2009\u202f]*\d)"
    r"(?:\s*(?:[-–—]|\.\.\.?|…)\s*(?P<last>\d[\d.,'’ \u00a0\u2009\u202f]*))?"
    r"\s*(?P<plus>\+)?\s*(?P<rest>.*)"
)
"""A number or a range with its sign, and what is behind it: ~12,000–15,000 km."""

_GROUPS = str.maketrans("", "", "'’ \u00a0\u2009\u202f")
_SIGNS = {"≈": "~", "≥": ">=", "≤": "<=", "+": ""}


def number_as_written(text: str, decimal: str = "") -> tuple[str, str]:
    """A number as a deck has it, and the unit after it; "" if there is none.

    `decimal` is "," or ".", "" if it is not known. Raise ValueError if it is no number, or could
    be two.
    """
    text = without_footnote(text)
    # "1.234" is one and a quarter for a deck, and may be a thousand for a table.
    if _is_quantity(text) and not (_is_ambiguous(text) or (decimal == "," and "." in text)):
        return text, ""
    about = ABOUT.match(plain(text))
    bare = plain(text)[about.end() :] if about else text
    found = _NUMBER.fullmatch(bare)
    if found is None:
        raise _refused(text)
    first, last = (
        _digits(each, decimal) if each else "" for each in (found["first"], found["last"])
    )
    made = f"{first}..{last}" if last else first
    sign = "~" if about else _SIGNS.get(found["sign"] or "", found["sign"] or "")
    rest = found["rest"].strip()
    if scaled := _with_scale(rest):
        scale, rest = scaled
        made = f"{made} {scale}"
    second = _SECOND_MEASURE.fullmatch(rest)
    if _NO_UNIT.match(rest) or (second and SYMBOLS.keys() >= {*second.groups()}):
        raise _refused(text)
    percent = rest.startswith("%")
    made = f"{sign}{made}{found['plus'] or ''}{' %' if percent else ''}"
    parse_quantity(made)
    return made, rest[1:].strip() if percent else rest


_NO_UNIT = lazy_pattern(r"[(½¼¾⅓⅔⅛⅜⅝⅞]|.*\(.*\d")
"""What follows a number and is not a unit: a fraction, or a remark in brackets: "km (7 mi)"."""

_SECOND_MEASURE = lazy_pattern(r"([^\W\d]+)\.? \d+ ([^\W\d]+)\.?")
"""A unit with another measure behind it, as in "ft 3 in"."""


def without_footnote(text: str) -> str:
    """A cell in one line, without the marks of footnotes behind it, as tables on the web have."""
    return _FOOTNOTE.sub("", " ".join(text.split()))


_FOOTNOTE = lazy_pattern(r"(?<=[^\s\[]) ?(?:\[(?:[a-z]|(?:[a-z]+\.? ?)?\d{1,3})\])+\Z")


def _with_scale(rest: str) -> tuple[str, str] | None:
    """The scale of a number as a deck has it, and what follows it: "Mio. Euro" is a million."""
    word, _, unit = rest.partition(" ")
    bare = plain(word).rstrip(".")
    # Two letters are a unit, as in "3 m", or may be one.
    scale = NAMED_SCALES.get(SCALES.get(bare, 0)) if len(bare) > 2 or bare in _SHORT else None
    first, _, others = unit.partition(" ")
    return (scale, others if first in OF else unit) if scale else None


_SHORT = ("bn", "md")
"""Short words for a billion. They are not units."""


def _is_quantity(text: str) -> bool:
    try:
        parse_quantity(text)
    except ValueError:
        return False
    return True


def _refused(text: str) -> ValueError:
    """The error on a text that is no number."""
    return ValueError(f"not a number: {quoted(text)}")


def _is_ambiguous(text: str) -> bool:
    return bool(_THOUSAND.fullmatch(text.lstrip("-~<>=+").rstrip("% +")))


_THOUSAND = lazy_pattern(r"[1-9]\d{0,2}[.,]\d{3}")
"""Digits that can be a thousand, or a number with three decimals."""


def _digits(text: str, decimal: str) -> str:
    """Digits without groups, with a point before the decimals."""
    bare = text.translate(_GROUPS).replace("−", "-").strip()
    marks = [sign for sign in bare if sign in ".,"]
    if not marks:
        return bare
    if not decimal:
        if len({*marks}) == 2:
            decimal = marks[-1]
        elif len(marks) > 1:
            decimal = "." if marks[0] == "," else ","
        elif _is_ambiguous(bare):
            raise ValueError(
                f"{quoted(text)} can be two numbers: write `decimals: point` or `comma` in the map"
            )
        else:
            decimal = marks[0]
    whole, point, rest = bare.partition(decimal)
    group = "." if decimal == "," else ","
    groups = whole.lstrip("-").split(group)
    if group in rest or decimal in rest or any(len(each) != 3 for each in groups[1:]):
        raise _refused(text)
    return f"{whole.replace(group, '')}.{rest}" if point else whole.replace(group, "")
