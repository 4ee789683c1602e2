"""Portuguese: what learners type, and what it means."""

from quizgen.languages.pt.typed_dates import TYPED_DATES
from quizgen.languages.pt.typed_names import TYPED_NAMES
from quizgen.languages.pt.typed_numbers import TYPED_NUMBERS
from quizgen.languages.pt.typed_units import TYPED_UNITS
from quizgen.languages.typed_words import TypedWords

TYPED = TypedWords(
    range_start=("desde", "entre"),
    range_gap=("até",),
    conjunction=("e",),
    alternative=("ou",),
    guessing=("acho", "acho que", "talvez", "provavelmente"),
    introducing=("é",),
    giving_up=("não sei", "nao sei", "não faço ideia", "nao faco ideia", "sei lá"),
    dates=TYPED_DATES,
    numbers=TYPED_NUMBERS,
    units=TYPED_UNITS,
    names=TYPED_NAMES,
)  # fmt: skip
