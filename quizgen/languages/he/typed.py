"""Hebrew: what learners type, and what it means."""

from quizgen.languages.he.typed_dates import ORDINALS, TYPED_DATES
from quizgen.languages.he.typed_names import TYPED_NAMES
from quizgen.languages.he.typed_numbers import TYPED_NUMBERS
from quizgen.languages.he.typed_units import TYPED_UNITS
from quizgen.languages.typed_words import TypedWords

TYPED = TypedWords(
    ordinals=ORDINALS,
    range_start=("בין", "מאז", "החל"),
    range_gap=("ועד", "עד", "לבין"),
    conjunction=("וגם",),
    alternative=("או",),
    guessing=("אני חושב", "אני חושבת", "אני חושב ש", "נראה לי", "כנראה", "אולי", "לדעתי"),
    introducing=("זה", "זאת", "שזה", "התשובה היא"),
    reasons=("מפני", "בגלל"),
    giving_up=(
        "לא יודע", "לא יודעת", "אני לא יודע", "אני לא יודעת", "איני יודע", "איני יודעת",
        "אין לי מושג", "אין מושג", "לא זוכר", "לא זוכרת", "שכחתי", "לא בטוח", "לא בטוחה",
    ),
    dates=TYPED_DATES,
    numbers=TYPED_NUMBERS,
    units=TYPED_UNITS,
    names=TYPED_NAMES,
)  # fmt: skip
