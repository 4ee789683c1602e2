"""Spanish: sentences made of texts of certain forms, on dates."""

from quizgen.languages.es.events_told import (
    BEGAN_OR_ENDED,
    DID,
    DONE,
    WITH_VERBS,
    more_events,
)
from quizgen.languages.es.word_classes import CLAUSE, REST, UNNAMED
from quizgen.languages.sentence_words import Sentence, following

_BEHIND = f"[kgihvSZW]{{0,2}}(?:[ompxyN0]{REST}(?:&{REST})?)?{CLAUSE}"
"""What follows an event. A word that could be its verb does not come next."""

_EVENT = f"(?!final ){UNNAMED}"
"""The same of an event. "final" alone may be "el final", an end, or "la final", a match."""

_PLURAL_DONE = {
    "abolición": "abolieron",
    "descubrimiento": "descubrieron",
    "fundación": "fundaron",
    "invención": "inventaron",
    "proclamación": "proclamaron",
    "publicación": "publicaron",
}
_AROUND = "(?:[ompx](?:[^,!fqy&lastud]|(?<=[opx])[lastud]|(?<=N)[la](?=N))*)?"
"""What is around a thing; without "por", behind which is who did it."""

_THING = "[nNkgihvSZWFMPQCDTUEGjJ0]{1,4}" + _AROUND
_NAMED = f"N[Nk0]{{0,3}}(?:[la]N)?{_AROUND}"


def _singular_done(word: str) -> str | None:
    return DONE[word] if word in _PLURAL_DONE else None


_ALL_DONE = (
    Sentence(
        prompt="¿Cuándo se {inflected} {what}?",
        form=f"[la]?(?P<word>[CD])o(?P<what>a{_THING}|{_NAMED})",
        inflected=_singular_done,
        sample="el descubrimiento de la penicilina",
    ),
    Sentence(
        prompt="¿Cuándo se {inflected} el {what}?",
        form=f"[la]?(?P<word>[CD])m(?P<what>{_THING})",
        inflected=_singular_done,
        sample="el descubrimiento del radio",
    ),
    Sentence(
        prompt="¿Cuándo se {inflected} {what}?",
        form=f"[la]?(?P<word>[CD])o(?P<what>[st]{_THING})",
        inflected=_PLURAL_DONE.get,
        sample="la invención de las gafas",
    ),
    *[
        Sentence(
            prompt=f"¿Cuándo {{inflected}} {article}{{what}}?",
            form=f"{before}(?P<word>[CD]){of}(?P<what>{what})",
            pattern=pattern,
            inflected=verbs.get,
            sample=sample,
        )
        for verbs, before, pattern, article, of, what, sample in (
            (DID, "[la]?", "", "", "o", f"a{_THING}|{_NAMED}", "la muerte de Felipe II"),
            (DID, "[la]?", "", "el ", "m", _THING, "la muerte del rey"),
            (BEGAN_OR_ENDED, "l?", _EVENT, "", "o", f"a{_THING}", "el fin de la guerra"),
            (BEGAN_OR_ENDED, "l?", _EVENT, "el ", "m", _THING, "el fin del asedio"),
        )
    ],
)

_SINGULAR = (
    # The form, the event after "de", and with its article.
    (f"aJ?{{C}}{_BEHIND}", "de {text}", "{text}", "la batalla de Lepanto"),
    (f"l(?P<what>j?{{D}}{_BEHIND})", "del {what}", "el {what}", "el asedio de Zaragoza"),
    (f"J?{{C}}{_BEHIND}", "de la {text}", "la {text}", "batalla de Lepanto"),
    (f"j?{{D}}{_BEHIND}", "del {text}", "el {text}", "asedio de Zaragoza"),
)
_LAWS = tuple(
    [
        (form.replace("{C}", "T").replace("{D}", "U"), of, it, sample)
        for (form, of, it, _), sample in zip(
            _SINGULAR,
            ("la ley de Cortes", "el Tratado de Utrecht", "ley de Cortes", "tratado de Utrecht"),
            strict=True,
        )
    ]
)
_ONE_EVENT = tuple(
    [(form.replace("{C}", "C").replace("{D}", "D"), *others) for form, *others in _SINGULAR]
)
_SEVERAL_EVENTS = (
    (f"[st]r?[EG]{_BEHIND}", "de {text}", "{text}", "las guerras carlistas"),
    (f"r?E{_BEHIND}", "de las {text}", "las {text}", "guerras carlistas"),
    (f"r?G{_BEHIND}", "de los {text}", "los {text}", "juegos olímpicos"),
)
_Shapes = tuple[tuple[str, ...], ...]


def _dated(shapes: _Shapes, prompt: str = "", statement: str = "") -> tuple[Sentence, ...]:
    """The sentences on events, which are after "de" in the place of <de>, else of <el>."""

    def put(template: str, of: str, it: str) -> str:
        return template.replace("<de>", of).replace("<el>", it)

    return tuple(
        [
            Sentence(put(prompt, of, it), put(statement, of, it), form, _EVENT, sample=sample)
            for form, of, it, sample in shapes
        ]
    )


def _by_number(one: str, several: str, said: tuple[str, str] = ("", "")) -> tuple[Sentence, ...]:
    """The prompts and statements of one event and of several, with their verbs."""
    return (
        *_dated(_ONE_EVENT, one, said[0]),
        *_dated(_SEVERAL_EVENTS, several, said[1]),
    )


_EVENTS = (*_ONE_EVENT, *_SEVERAL_EVENTS, *_LAWS)
_DATE = _dated(_EVENTS, "¿Cuál es la fecha <de>?", "la fecha <de> es: {answer}.")
_PERIOD = _dated(_EVENTS, "¿Cuáles son las fechas <de>?", "las fechas <de> son: {answer}.")
_MOMENTS = (
    *_ALL_DONE,
    *WITH_VERBS,
    *_by_number(
        "¿Cuándo tuvo lugar <el>?",
        "¿Cuándo tuvieron lugar <el>?",
        ("<el> tuvo lugar {when}.", "<el> tuvieron lugar {when}."),
    ),
    *_dated(_LAWS, "¿De cuándo es <el>?"),
    *_DATE,
)
_PERIODS = (
    *_by_number(
        "¿Cuándo empezó y cuándo terminó <el>?",
        "¿Cuándo empezaron y cuándo terminaron <el>?",
        ("<el> duró {when}.", "<el> duraron {when}."),
    ),
    *_PERIOD,
)


ON_DATES: dict[str, tuple[Sentence, ...]] = {
    "date when moment": (
        *_MOMENTS,
        *more_events("tuvo lugar"),
        following("el siguiente hecho tuvo lugar {when}", "el rey abdica"),
    ),
    "date when moment coming": (
        *_DATE,
        *_by_number("", "", ("<el> tiene lugar {when}.", "<el> tienen lugar {when}.")),
        following("el siguiente hecho tiene lugar {when}", "el cometa vuelve"),
    ),
    "date when period": (
        *_PERIODS,
        *more_events("duró"),
        following("lo siguiente duró {when}", "la Restauración"),
    ),
    "date when period coming": _PERIOD,
    "date when since": _by_number("¿Cuándo empezó <el>?", "¿Cuándo empezaron <el>?"),
    "date when since coming": _by_number("¿Cuándo empieza <el>?", "¿Cuándo empiezan <el>?"),
    "date when until": (
        *_by_number(
            "¿Cuándo terminó <el>?",
            "¿Cuándo terminaron <el>?",
            ("<el> duró {when}.", "<el> duraron {when}."),
        ),
        following("lo siguiente duró {when}", "la Restauración"),
    ),
    "date when until coming": _by_number("¿Cuándo termina <el>?", "¿Cuándo terminan <el>?"),
}
