"""Dates of all forms that a deck can have, as strategies."""

from hypothesis import strategies as st

from quizgen.values.dates import When, parse_when

YEARS = st.one_of(st.integers(-60, 120), st.integers(1000, 2025), st.integers(-9999, 9999)).map(
    lambda year: f"{year:05}" if year < 0 else f"{year:04}"
)
MONTHS = st.builds("{}-{:02}".format, YEARS, st.integers(1, 12))
DAYS = st.builds("{}-{:02}".format, MONTHS, st.integers(1, 28))
DECADES = st.integers(1, 999).map("{:03}X".format)
CENTURIES = st.integers(0, 99).map("{:02}XX".format)
MARKS = st.sampled_from(["", "", "~", "?", "%"])
STYLES = st.sampled_from(["", "", " OS"])
MOMENTS = st.builds("{}{}{}".format, YEARS | MONTHS | DAYS | DECADES | CENTURIES, MARKS, STYLES)
NEAR = st.builds("{}{}".format, st.integers(1936, 1940).map(str), MARKS)
ENDS = MOMENTS | NEAR | st.just("..")


def _parsed(text: str) -> When | None:
    try:
        return parse_when(text)
    except ValueError:
        return None  # a period put together back to front


def whens() -> st.SearchStrategy[When]:
    """Dates of every form, precision, era, uncertainty and calendar."""
    periods = st.builds("{}/{}".format, ENDS, ENDS)
    choices = st.lists(MOMENTS | NEAR, min_size=2, max_size=3).map(", ".join).map("[{}]".format)
    texts = st.one_of(MOMENTS, periods, periods, choices)
    return texts.map(_parsed).filter(lambda when: when is not None)  # type: ignore[return-value]
