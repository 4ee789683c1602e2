"""Russian: sentences made of texts of certain forms, on dates."""

from collections.abc import Mapping

from quizgen.languages.ru.genitives import of_one
from quizgen.languages.ru.word_classes import (
    CLAUSE,
    DASH,
    DATED,
    EVENTS,
    HAPPENED,
    LASTED,
    REST,
    TOOK_PLACE,
    WITH_CLAUSE,
    Inflected,
    agreeing,
    by_gender,
    gender_of_act,
    on_phrase,
)
from quizgen.languages.sentence_words import Sentence, following

_HAPPENED = "произошёл, произошла, произошло, произошли"
_TOOK_PLACE = "состоялся, состоялась, состоялось, состоялись"
_CARRIED_OUT = {"F": "кампания реформа", "P": "реформы репрессии"}
_happened = by_gender(
    (HAPPENED, _HAPPENED),
    (TOOK_PLACE, _TOOK_PLACE),
    ({**LASTED, "N": ""}, "был, была, было, были"),
    (_CARRIED_OUT, "проводился, проводилась, проводилось, проводились"),
)
_A_DEED = f"(?:{'|'.join(' '.join(HAPPENED.values()).split())})"
_told = by_gender((HAPPENED, _HAPPENED), (TOOK_PLACE, _TOOK_PLACE))


def _of_any_event(four: str) -> Inflected:
    """The form of a verb that agrees with an event, of four, or with another act."""
    known = by_gender(*[(each, four) for each in EVENTS])
    by_gender_of_act = dict(zip("MFN", four.split(", "), strict=False))
    return lambda word: known(word) or by_gender_of_act.get(gender_of_act(word) or "")


_began = _of_any_event("начался, началась, началось, начались")
_ended = _of_any_event("закончился, закончилась, закончилось, закончились")
_began_and_ended = _of_any_event(
    "начался и когда закончился, началась и когда закончилась, "
    "началось и когда закончилось, начались и когда закончились"
)
_lasted = _of_any_event("продолжался, продолжалась, продолжалось, продолжались")
_goes_on = _of_any_event("продолжается, продолжается, продолжается, продолжаются")
_falls = _of_any_event("приходится, приходится, приходится, приходятся")


def _genitive_of(*tables: Mapping[str, str]) -> Inflected:
    """The genitive of a phrase whose noun is in one of these tables, or an act."""
    known = frozenset(" ".join(words for table in tables for words in table.values()).split())

    def genitive(phrase: str) -> str | None:
        noun = phrase.rpartition(" ")[2].lower()
        return of_one(phrase) if noun in known or gender_of_act(noun) else None

    return genitive


_of_dated = _genitive_of(DATED, {"N": LASTED["N"]})
_of_event = _genitive_of(*EVENTS)
"""Of other events one asks when they happened, but a statement may tell their date."""

_OF_WHICH = ",[^!,]*"


def _on_act(clause: str, prompt: str = "", statement: str = "") -> Sentence:
    return Sentence(
        prompt,
        statement,
        f"(?P<word>a{{0,3}}M|b{{0,3}}F|c{{0,3}}N)(?P<rest>(?=[^,v!]){REST}{clause})",
        inflected=_of_dated,
        sample="основание Санкт-Петербурга",
    )


_ON_DOCUMENT = Sentence(
    "Укажите дату {inflected}.",
    f"Дата {{inflected}}{DASH}{{answer}}.",
    "(?P<word>a{1,3}M|b{1,3}F|c{1,3}N)",
    inflected=_of_dated,
    sample="Тильзитский мир",
)


def _neutral(prompt: str, clause: str, sample: str, sign: str = DASH) -> tuple[Sentence, ...]:
    """The sentences on any text; without a verb, it is told as in a chronicle."""
    return (
        following(clause, sample)._replace(prompt=f"{prompt}: {{text}}."),
        Sentence(statement=f"{{answer}}{sign}{{text}}.", form="[^v!]*", sample="Парижская коммуна"),
    )


_LASTED = "Укажите даты начала и окончания"


ON_DATES: dict[str, tuple[Sentence, ...]] = {
    "date when moment": (
        on_phrase(_happened, "битва при Бородине", prompt="Когда {inflected} {text}?"),
        Sentence(
            "Когда произошли {text}?",
            "{text} произошли {when}.",
            f"{agreeing()}[^v!,u]*u[abcd]{{0,3}}[MFN][^v!,u]*",
            rf"(?:\w+ )?{_A_DEED}\b.* и (?:\w+ )?{_A_DEED}\b.*",
            sample="извержение Везувия и гибель Помпей",
        ),
        _on_act(CLAUSE, prompt="Укажите дату {inflected} {rest}."),
        _ON_DOCUMENT,
        on_phrase(_told, "битва при Бородине", statement="{text} {inflected} {when}."),
        on_phrase(_told, "битва при Бородине, в которой он погиб")._replace(
            statement="{text}, {inflected} {when}.",
            form=agreeing() + REST + _OF_WHICH,
            pattern=WITH_CLAUSE,
        ),
        _on_act("", statement=f"Дата {{inflected}} {{rest}}{DASH}{{answer}}.")._replace(
            inflected=_of_event
        ),
        _on_act(_OF_WHICH, statement=f"Дата {{inflected}} {{rest}},{DASH}{{answer}}.")._replace(
            pattern=WITH_CLAUSE, sample="принятие закона, по которому судят и теперь"
        ),
        *_neutral("Укажите дату события", "Это произошло {when}", "Ленин вернулся в Россию"),
    ),
    "date when moment coming": (
        on_phrase(_falls, "полное солнечное затмение", prompt="На какую дату {inflected} {text}?"),
        *_neutral("Укажите дату события", "Это происходит {when}", "комета летит мимо Солнца"),
    ),
    "date when period": (
        on_phrase(_began_and_ended, "Крымская война", prompt="Когда {inflected} {text}?"),
        on_phrase(_lasted, "Крымская война", statement="{text} {inflected} {when}."),
        *_neutral(_LASTED, "Это продолжалось {when}", "Пушкин жил в ссылке", ": "),
    ),
    "date when period coming": (
        *_neutral(_LASTED, "Это продолжается {when}", "парад планет", ": "),
    ),
    "date when since": (
        on_phrase(_began, "Крымская война", prompt="Когда {inflected} {text}?"),
        on_phrase(_goes_on, "Крымская война", statement="{text} {inflected} {when}."),
        *_neutral("Укажите дату начала", "Это продолжается {when}", "он живёт в эмиграции", ": "),
    ),
    "date when until": (
        on_phrase(_ended, "Крымская война", prompt="Когда {inflected} {text}?"),
        on_phrase(_lasted, "Крымская война", statement="{text} {inflected} {when}."),
        *_neutral("Укажите дату окончания", "Это продолжалось {when}", "он жил в эмиграции", ": "),
    ),
}
