"""English: what learners type, and what it means."""

from quizgen.languages.en.typed_dates import ORDINALS, TYPED_DATES
from quizgen.languages.en.typed_names import TYPED_NAMES
from quizgen.languages.en.typed_numbers import TYPED_NUMBERS
from quizgen.languages.en.typed_units import TYPED_UNITS
from quizgen.languages.typed_words import TypedWords

TYPED = TypedWords(
    ordinals=ORDINALS,
    range_start=("from", "between", "(?:at )?some ?(?:time|point)(?: in)? between"),
    range_gap=("to", "until", "till", "til", "and", "through", "thru"),
    conjunction=("and",),
    alternative=("or",),
    guessing=(
        "i think", "i believe", "i guess", "i suppose", "i'd say", "i assume", "maybe", "perhaps",
        "probably", "possibly", "most likely",
    ),
    introducing=(
        "it's", "it is", "it was", "that's", "that is", "this is", "that it is", "that it was",
        "the answer is",
    ),
    reasons=("because",),
    giving_up=(
        "i don't know", "don't know", "i dont know", "dont know", "i do not know", "do not know",
        "dunno", "idk", "no idea", "no clue", "i have no idea", "not sure", "i can't remember",
        "can't remember", "i don't remember", "don't remember", "i forgot", "forgot", "pass",
    ),
    dates=TYPED_DATES,
    numbers=TYPED_NUMBERS,
    units=TYPED_UNITS,
    names=TYPED_NAMES,
)  # fmt: skip
