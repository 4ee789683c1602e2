"""Spanish: what learners type, and what it means."""

from quizgen.languages.es.typed_dates import ORDINALS, TYPED_DATES
from quizgen.languages.es.typed_names import TYPED_NAMES
from quizgen.languages.es.typed_numbers import TYPED_NUMBERS
from quizgen.languages.es.typed_units import TYPED_UNITS
from quizgen.languages.typed_words import TypedWords, numbered

_NUMBERED = {
    **ORDINALS,
    **numbered(
        "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho",
        "diecinueve", "veinte", "veintiuno", "veintidós", "veintitrés",
        first=11,
    ),
}  # fmt: skip
"""Of rulers: after ten, the number is a cardinal one, "Alfonso trece". Diez is a family name."""

TYPED = TypedWords(
    ordinals=_NUMBERED,
    range_start=("desde", "entre", "del"),
    range_gap=("hasta", "a", "y"),
    conjunction=("y",),
    alternative=("o", "u"),
    guessing=(
        "creo", "creo que", "yo creo", "yo creo que", "pienso que", "diría que", "supongo",
        "supongo que", "quizá", "quizás", "quizas", "tal vez", "probablemente", "a lo mejor",
        "me parece", "me parece que",
    ),
    introducing=("es", "la respuesta es"),
    reasons=("porque",),
    giving_up=(
        "no sé", "no se", "no lo sé", "no lo se", "ni idea", "no tengo ni idea", "no tengo idea",
        "no recuerdo", "no me acuerdo", "no lo recuerdo", "no lo tengo claro", "paso",
        "se me olvidó", "se me ha olvidado", "lo he olvidado", "ns",
    ),
    dates=TYPED_DATES,
    numbers=TYPED_NUMBERS,
    units=TYPED_UNITS,
    names=TYPED_NAMES,
)  # fmt: skip
