"""Dates of all forms that a deck can have, as strategies."""

from hypothesis import strategies as st

from quizgen.values.dates import When, parse_when

YEARS = st.one_of(st.integers(-60, 120), st.integers(1000, 2025), st.integers(-9999, 9999)).map(
    lambda year: f"{year:05}" if year < 0 else f"{year:04}"
)
MONTHS = st.builds("{}-{:02}".format, YEARS, st.integers(1, 12))
DAYS = st.builds("{}-{:02}".format, MONTHS, st.integers(1, 28))
DECADES = st.integers(1, 999).map("{:03}X".format)
CENTURIES = st.builds("{}{:02}XX".format, st.sampled_from(["", "-"]), st.integers(0, 99))
LONG_YEARS = st.integers(1, 13).flatmap(
    lambda number: st.sampled_from(
        [f"Y-{number}0000", f"Y-{number}2500000", f"Y-{number}000000000"]
    )
)
ERAS = st.sampled_from(["44 BC", "c. 560 BC", "79 AD", "5th century BC", "12,500 BC", "1 BCE"])
MARKS = st.sampled_from(["", "", "~", "?", "%"])
STYLES = st.sampled_from(["", "", " OS"])
MOMENTS = st.builds(
    "{}{}{}".format, YEARS | MONTHS | DAYS | DECADES | CENTURIES | LONG_YEARS, MARKS, STYLES
)
NEAR = st.builds("{}{}".format, st.integers(1936, 1940).map(str), MARKS)
ENDS = MOMENTS | NEAR | ERAS | st.just("..")


def _parsed(text: str) -> When | None:
    try:
        return parse_when(text)
    except ValueError:
        return None  # a period put together back to front


def whens() -> st.SearchStrategy[When]:
    """Dates of every form, precision, era, uncertainty and calendar."""
    periods = st.builds("{}/{}".format, ENDS, ENDS)
    choices = st.lists(MOMENTS | NEAR, min_size=2, max_size=3).map(", ".join).map("[{}]".format)
    between = st.builds("{}..{}".format, MOMENTS | NEAR | ERAS, MOMENTS | NEAR | ERAS)
    texts = st.one_of(MOMENTS, ERAS, periods, periods, choices, between)
    return texts.map(_parsed).filter(lambda when: when is not None)  # type: ignore[return-value]
