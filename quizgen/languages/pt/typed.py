"""Portuguese: what learners type, and what it means."""

from quizgen.languages.pt.typed_dates import TYPED_DATES
from quizgen.languages.pt.typed_names import TYPED_NAMES
from quizgen.languages.pt.typed_numbers import TYPED_NUMBERS
from quizgen.languages.pt.typed_units import TYPED_UNITS
from quizgen.languages.typed_words import TypedWords

_OF_RULERS = {
    "primeiro": 1, "primeira": 1, "segundo": 2, "segunda": 2, "terceiro": 3, "terceira": 3,
    "sexto": 6, "sétimo": 7, "oitavo": 8, "décimo": 10,
    "onze": 11, "doze": 12, "treze": 13, "catorze": 14, "quatorze": 14,
    "quinze": 15, "dezasseis": 16, "dezesseis": 16, "dezassete": 17, "dezessete": 17,
    "dezoito": 18,
}  # fmt: skip
"""After ten, the number is a cardinal one: "Luís catorze". Quarto and Nono are family names."""

TYPED = TypedWords(
    ordinals=_OF_RULERS,
    range_start=("desde", "entre", "do", "da"),
    range_gap=("até", "a", r"e(?=\s+\d)"),
    conjunction=("e",),
    alternative=("ou",),
    guessing=(
        "acho", "acho que", "eu acho", "eu acho que", "talvez", "provavelmente", "penso que",
        "creio", "creio que", "julgo que", "suponho", "suponho que", "diria que", "se calhar",
        "possivelmente", "parece-me que", "me parece que",
    ),
    introducing=("é", "a resposta é"),
    reasons=("porque",),
    giving_up=(
        "não sei", "nao sei", "não faço ideia", "nao faco ideia", "sei lá", "não tenho ideia",
        "nao tenho ideia", "não faço a menor ideia", "nem ideia", "não lembro", "nao lembro",
        "não me lembro", "nao me lembro", "não me recordo", "não recordo", "esqueci", "esqueci-me",
        "me esqueci",
    ),
    dates=TYPED_DATES,
    numbers=TYPED_NUMBERS,
    units=TYPED_UNITS,
    names=TYPED_NAMES,
)  # fmt: skip
