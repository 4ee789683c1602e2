"""Portuguese: what learners type, and what it means."""

from quizgen.languages.pt.typed_dates import TYPED_DATES
from quizgen.languages.pt.typed_names import TYPED_NAMES
from quizgen.languages.pt.typed_numbers import TYPED_NUMBERS
from quizgen.languages.pt.typed_units import TYPED_UNITS
from quizgen.languages.typed_words import TypedWords, numbered

_NUMBERED = numbered(
    "primeiro primeira", "segundo segunda", "terceiro terceira", "quarto quarta", "quinto quinta",
    "sexto sexta", "sétimo sétima", "oitavo oitava", "nono nona", "décimo décima dez", "onze",
    "doze", "treze", "catorze quatorze", "quinze", "dezasseis dezesseis", "dezassete dezessete",
    "dezoito",
)  # fmt: skip
"""Of rulers: after ten, the number is a cardinal one, "Luís catorze"."""

TYPED = TypedWords(
    ordinals=_NUMBERED,
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
