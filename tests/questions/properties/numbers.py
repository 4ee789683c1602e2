"""Number answers of all sorts, for properties of grading."""

from decimal import ROUND_HALF_UP, Decimal

from hypothesis import strategies as st

from quizgen import languages
from quizgen.languages.en.typed import TYPED
from quizgen.questions.answers.number import NumberAnswer
from quizgen.values.quantities import parse_quantity
from quizgen.values.units import SYMBOLS

ODD_UNITS = (
    """\
|M|MM|k|K|mio|Mio.|mrd|Mrd. €|tsd|bn|thousand|million|million tons|million t|billion dollars|hundred
dozen|percent|per cent|pct|per mille|of GDP|% of GDP|%|€ bn|$ per barrel|people per km²|per 100,000
m above sea level|m²·K/W|kg m^-3|× 10²³ mol⁻¹|10⁶ m³|ºC|°|'|"|km/h|m/s²|mm|ft|Nm|in|a|x|st|II|and|of
№|人|human lives|seats (of 450)|1/s|C++|or so|minus|de l'eau|half-lives|BC|-|ÅÄÖ
""".strip()
    .replace("\n", "|")
    .split("|")
)
"""Units that are no symbol alone, that are words of numbers, and that are no units."""

UNITS = [*ODD_UNITS, *SYMBOLS, *TYPED.units.names]

SCALED = ("million", "thousand", "billion", "hundred", "dozen", "mio", "mrd", "bn", "tsd", "m")
"""Units that begin with a word of scale, which a number with such a word has no more."""

_WHOLE = st.one_of(
    st.integers(0, 120),
    st.integers(0, 10**12),
    st.sampled_from([100, 1000, 1917, 1_000_000, 12_345_678]),
)
_DECIMAL = st.one_of(
    st.decimals(0, 10**7, places=2),
    st.decimals(0, 1, places=6),
    st.sampled_from(
        [Decimal("0.5"), Decimal("1.0"), Decimal("0.000000125"), Decimal("3.14159265")]
    ),
)
_PLAIN = st.one_of(_WHOLE.map(str), _DECIMAL.map("{:f}".format))
_SIGNED = st.builds("{}{}".format, st.sampled_from(["", "", "-"]), _PLAIN.filter(lambda n: any(
    digit in n for digit in "123456789"
)))  # fmt: skip
_POWERS = st.one_of(
    st.integers(-40, 40).map("e{}".format),
    st.integers(-40, 40).map(" × 10^{}".format),
    st.sampled_from([" thousand", " million", " billion", " trillion"]),
)
_SINGLE = st.builds(
    "{}{}{}".format,
    st.sampled_from(["", "", "", "~"]),
    _SIGNED,
    st.one_of(st.just(""), st.just(""), st.just(" %"), _POWERS),
)
_OPEN = st.one_of(
    st.builds("{}{}".format, st.sampled_from([">", ">=", "<", "<="]), _SIGNED),
    st.builds("{}+".format, _SIGNED),
)
_MARGIN = st.builds(
    "{}{} ± {}{}".format,
    st.sampled_from(["", "", "~"]),
    _SIGNED,
    _DECIMAL.filter(bool).map("{:f}".format),
    st.one_of(_POWERS, st.just("")),
)
_QUOTIENT = st.builds(
    "{}{}/{}".format, st.sampled_from(["", "~", "-"]), st.integers(1, 400), st.integers(2, 10**6)
)
_BARE_POWER = st.integers(-40, 40).map("10^{}".format)


@st.composite
def _ranges(draw: st.DrawFn) -> str:
    low, high = sorted(draw(st.lists(st.integers(-50, 10**6), min_size=2, max_size=2, unique=True)))
    about, after = draw(st.sampled_from(["", "~"])), draw(st.sampled_from(["", " %", " million"]))
    return f"{about}{low}..{high}{after}"


SCALE_WORDS = st.sampled_from(["thousand", "million", "billion", "trillion"])

WRITTEN = st.one_of(_PLAIN, _SINGLE, _OPEN, _ranges(), _MARGIN, _QUOTIENT, _BARE_POWER)
"""Numbers as a deck writes them."""

ALSO = st.lists(
    st.sampled_from(
        ["a baker's dozen", "XIII", "all of them", "treize", "half", "13 km", "%", "½"]
    ),
    max_size=2,
)


@st.composite
def number_answers(draw: st.DrawFn) -> NumberAnswer:
    """A number answer of any sort."""
    written = draw(WRITTEN)
    has_scale = any(written.endswith(word) for word in ("thousand", "illion"))
    units = [unit for unit in UNITS if not (has_scale and unit.casefold().startswith(SCALED))]
    language = draw(st.sampled_from(languages.deck_languages()))
    counts = draw(st.sampled_from(["", "miles of track", "million tons of steel", "members"]))
    also = tuple(draw(ALSO))
    return NumberAnswer(
        parse_quantity(written), draw(st.sampled_from(units)), language, also, counts
    )


def shown_forms(answer: NumberAnswer) -> list[str]:
    """The answer as each output shows it: with its unit, and before a printed unit."""
    return [answer.shown().text, answer.shown_alone()]


def rounded(number: Decimal, digits: int) -> Decimal:
    """A number rounded to significant digits."""
    unit = Decimal(1).scaleb(number.adjusted() - digits + 1)
    return (number / unit).to_integral_value(ROUND_HALF_UP) * unit
