"""Spanish: sentences made of texts of certain forms, on dates."""

from quizgen.languages.es.event_forms import (
    ANY_EVENT,
    LAWS,
    ONE_BY_NAME,
    ONE_EVENT,
    SEVERAL_BY_NAME,
    SEVERAL_EVENTS,
    Shape,
)
from quizgen.languages.es.events_told import (
    BEGAN_OR_ENDED,
    DID,
    DONE,
    FOUND,
    NOBODY,
    WITH_VERBS,
)
from quizgen.languages.es.word_classes import NOUNS
from quizgen.languages.sentence_words import Sentence, following

_SEVERAL_DONE = {
    "abolición": "abolieron",
    "apertura": "abrieron",
    "creación": "crearon",
    "descubrimiento": "descubrieron",
    "disolución": "disolvieron",
    "fundación": "fundaron",
    "inauguración": "inauguraron",
    "introducción": "introdujeron",
    "invención": "inventaron",
    "proclamación": "proclamaron",
    "publicación": "publicaron",
}
"""What is done to several; "la firma de los aliados" is done by them."""

_AROUND = "(?:[ompx](?:[^,!fqy&lastud]|(?<=[opx])[lastud]|(?<=N)[la](?=N))*)?"
"""What is around a thing; without "por", behind which is who did it."""

_THING = f"(?![nTUCDFM]np|.*Nn)[{NOUNS}]{{1,4}}{_AROUND}"
_NAMED = f"N[Nk0]{{0,5}}(?:[la]N)?{_AROUND}"

_DONE_TO = NOBODY + ANY_EVENT
_ENDED = "(?!la )" + ANY_EVENT
_ALL_DONE = tuple(
    [
        Sentence(
            prompt=f"¿Cuándo {verb} {article}{{what}}?",
            form=f"[la]?(?P<word>[CD]){of}(?P<what>{what})",
            pattern=pattern,
            inflected=verbs.get,
            sample=sample,
        )
        for verbs, verb, pattern, article, of, what, sample in (
            (FOUND, "se {inflected}", "", "", "o", _NAMED, "la fundación de Roma"),
            (
                DONE,
                "se {inflected}",
                "",
                "",
                "o",
                f"K{_AROUND}",
                "la firma de «Nostra aetate»",
            ),
            (DONE, "se {inflected}", _DONE_TO, "", "o", f"a{_THING}", "la firma de la paz"),
            (DONE, "se {inflected}", _DONE_TO, "el ", "m", _THING, "el estreno del drama"),
            (
                _SEVERAL_DONE,
                "se {inflected}",
                _DONE_TO,
                "",
                "o",
                f"[st]{_THING}",
                "invención de las gafas",
            ),
            (DID, "{inflected}", "", "", "o", f"a{_THING}|{_NAMED}", "la muerte de Felipe II"),
            (DID, "{inflected}", "", "el ", "m", _THING, "la muerte del rey"),
            (BEGAN_OR_ENDED, "{inflected}", _ENDED, "", "o", f"a{_THING}", "el fin de la guerra"),
            (BEGAN_OR_ENDED, "{inflected}", _ENDED, "el ", "m", _THING, "el fin del asedio"),
        )
    ]
)


def _dated(
    shapes: tuple[Shape, ...], prompt: str = "", statement: str = ""
) -> tuple[Sentence, ...]:
    """The sentences on events, which are after "de" in the place of <de>, else of <el>."""

    def put(template: str, shape: Shape) -> str:
        return template.replace("<de>", shape.of).replace("<el>", shape.it)

    return tuple(
        [
            Sentence(
                put(prompt, shape),
                put(statement, shape),
                shape.form,
                shape.pattern,
                sample=shape.sample,
            )
            for shape in shapes
        ]
    )


def _by_number(one: str, several: str, said: tuple[str, str] = ("", "")) -> tuple[Sentence, ...]:
    """The prompts and statements of one event and of several, with their verbs."""
    return (
        *_dated(ONE_EVENT, one, said[0]),
        *_dated(SEVERAL_EVENTS, several, said[1]),
    )


def _lasting(one: str, several: str, said: tuple[str, str] = ("", "")) -> tuple[Sentence, ...]:
    """The same, also of what is named: whatever lasts begins and ends."""
    return (
        *_by_number(one, several, said),
        *_dated(ONE_BY_NAME, one, said[0]),
        *_dated(SEVERAL_BY_NAME, several, said[1]),
    )


_EVENTS = (*ONE_EVENT, *SEVERAL_EVENTS, *LAWS, *ONE_BY_NAME, *SEVERAL_BY_NAME)
_DATE = _dated(_EVENTS, "¿Cuál es la fecha <de>?", "la fecha <de> es: {answer}.")
_PERIOD = _dated(_EVENTS, "¿Cuáles son las fechas <de>?", "las fechas <de> son: {answer}.")
_LAWS_WITHOUT_YEAR = tuple(
    [shape._replace(pattern=rf"(?!.*\b\d{{4}}\b){shape.pattern}") for shape in LAWS]
)
_LASTED = ("<el> duró {when}.", "<el> duraron {when}.")

ON_DATES: dict[str, tuple[Sentence, ...]] = {
    "date when moment": (
        *_ALL_DONE,
        *WITH_VERBS,
        *_by_number(
            "¿Cuándo tuvo lugar <el>?",
            "¿Cuándo tuvieron lugar <el>?",
            ("<el> tuvo lugar {when}.", "<el> tuvieron lugar {when}."),
        ),
        *_dated(_LAWS_WITHOUT_YEAR, "¿De cuándo es <el>?"),
        *_DATE,
        following("el siguiente hecho tuvo lugar {when}", "el rey abdica"),
    ),
    "date when moment coming": (
        *_DATE,
        *_by_number("", "", ("<el> tiene lugar {when}.", "<el> tienen lugar {when}.")),
        following("el siguiente hecho tiene lugar {when}", "el cometa vuelve"),
    ),
    "date when period": (
        *_lasting(
            "¿Cuándo empezó y cuándo terminó <el>?",
            "¿Cuándo empezaron y cuándo terminaron <el>?",
            _LASTED,
        ),
        *_PERIOD,
        following("lo siguiente duró {when}", "la República es federal"),
    ),
    "date when period coming": _PERIOD,
    "date when since": _lasting("¿Cuándo empezó <el>?", "¿Cuándo empezaron <el>?"),
    "date when since coming": _lasting("¿Cuándo empieza <el>?", "¿Cuándo empiezan <el>?"),
    "date when until": (
        *_lasting("¿Cuándo terminó <el>?", "¿Cuándo terminaron <el>?", _LASTED),
        following("lo siguiente duró {when}", "la República es federal"),
    ),
    "date when until coming": _lasting("¿Cuándo termina <el>?", "¿Cuándo terminan <el>?"),
}
