"""Italian: what learners type, and what it means."""

from quizgen.languages.it.typed_dates import ORDINALS, TYPED_DATES
from quizgen.languages.it.typed_names import TYPED_NAMES
from quizgen.languages.it.typed_numbers import TYPED_NUMBERS
from quizgen.languages.it.typed_units import TYPED_UNITS
from quizgen.languages.typed_words import TypedWords

TYPED = TypedWords(
    # Up to the tenth, they are names as well: Luigi Nono, Primo Levi, Louis Prima.
    ordinals={word: number for word, number in ORDINALS.items() if number > 10},
    range_start=("da", "dal", "dai", "dalle", "tra", "fra"),
    elided=("l", "all", "dall", "dell", "nell", "sull"),
    range_gap=("[fs]ino al?", "ai", "alle", r"e(?=\s+\d)"),
    conjunction=("e",),
    alternative=("o", "oppure"),
    guessing=("credo", "penso", "forse", "probabilmente"),
    introducing=("è", "che sia"),
    reasons=("perché",),
    giving_up=("non so", "non lo so", "boh", "nessuna idea"),
    dates=TYPED_DATES,
    numbers=TYPED_NUMBERS,
    units=TYPED_UNITS,
    names=TYPED_NAMES,
)  # fmt: skip
