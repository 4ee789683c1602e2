"""Portuguese: sentences made of texts of certain forms, on dates."""

from quizgen.languages.pt.event_forms import (
    LAWS,
    ONE_BY_NAME,
    ONE_EVENT,
    SEVERAL_BY_NAME,
    SEVERAL_EVENTS,
    Shape,
)
from quizgen.languages.pt.events_told import ASKED_WITH_VERBS, TOLD_WITH_VERBS
from quizgen.languages.sentence_words import Sentence, following


def _dated(
    shapes: tuple[Shape, ...], prompt: str = "", statement: str = ""
) -> tuple[Sentence, ...]:
    """The sentences on events, which are after "de" in the place of <de>, else of <o>."""

    def put(template: str, shape: Shape) -> str:
        return template.replace("<de>", shape.of).replace("<o>", shape.it)

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
_DATE = _dated(_EVENTS, "Qual é a data <de>?", "a data <de> é: {answer}.")
_PERIOD = _dated(_EVENTS, "Quais são as datas <de>?", "as datas <de> são: {answer}.")
_LAWS_WITHOUT_YEAR = tuple(
    [shape._replace(pattern=rf"(?!.*\b\d{{4}}\b){shape.pattern}") for shape in LAWS]
)
_LASTED = ("<o> durou {when}.", "<o> duraram {when}.")

ON_DATES: dict[str, tuple[Sentence, ...]] = {
    "date when moment": (
        *ASKED_WITH_VERBS,
        *TOLD_WITH_VERBS,
        *_by_number(
            "Quando foi <o>?",
            "Quando foram <o>?",
            ("<o> ocorreu {when}.", "<o> ocorreram {when}."),
        ),
        *_dated(_LAWS_WITHOUT_YEAR, "De quando é <o>?"),
        *_DATE,
        following("o seguinte acontecimento ocorreu {when}", "o rei abdica"),
    ),
    "date when moment coming": (
        *_DATE,
        *_by_number("", "", ("<o> ocorre {when}.", "<o> ocorrem {when}.")),
        following("o seguinte acontecimento ocorre {when}", "o cometa volta"),
    ),
    "date when period": (
        *_lasting(
            "Quando começou e quando terminou <o>?",
            "Quando começaram e quando terminaram <o>?",
            _LASTED,
        ),
        *_PERIOD,
        following("o seguinte durou {when}", "a República é federal"),
    ),
    "date when period coming": _PERIOD,
    "date when since": _lasting("Quando começou <o>?", "Quando começaram <o>?"),
    "date when since coming": _lasting("Quando começa <o>?", "Quando começam <o>?"),
    "date when until": (
        *_lasting("Quando terminou <o>?", "Quando terminaram <o>?", _LASTED),
        following("o seguinte durou {when}", "a República é federal"),
    ),
    "date when until coming": _lasting("Quando termina <o>?", "Quando terminam <o>?"),
}
