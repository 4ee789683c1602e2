"""Russian: statements on lives and events whose prompts are neutral.

Only worksheets have statements. A new prompt would be sent to all learners.
"""

from quizgen.languages.ru.first_names import MEN, MORE_MEN, MORE_WOMEN, WOMEN
from quizgen.languages.ru.word_classes import by_gender
from quizgen.languages.sentence_words import Sentence

_HIS_SURNAME = r"[А-ЯЁ][а-яё-]+(?:[оеё]в|[сц]кий|ой|[влн]ый)"
_HER_SURNAME = r"[А-ЯЁ][а-яё-]+(?:[оеё]ва|[сц]кая)"
_AFTER_TWO_INITIALS = {_HIS_SURNAME: r"[А-ЯЁ]\w+[иы]н", _HER_SURNAME: r"[А-ЯЁ]\w+[иы]на"}
"""Besides these, in Russian names: *Остин* may be a woman of another language."""

_NOBODY_ELSE = r"(?!Жорж Санд\b|Джордж Элиот\b|.* и [А-ЯЁ])"
"""Neither a woman who took the name of a man, nor two people."""


def _by_sex(names: tuple[str, ...], patronymic: str, surname: str, first: str) -> str:
    return (
        rf"{_NOBODY_ELSE}(?:(?:{'|'.join(names)}) (?!и\b|,)\S.*"
        rf"|[А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]*(?:{patronymic})(?: .*)?"
        rf"|(?:[А-ЯЁ]\.\s?){{1,2}}{surname}|(?:[А-ЯЁ]\.\s?){{2}}{_AFTER_TWO_INITIALS[surname]}"
        rf"|[А-ЯЁ][а-яё]*{first} {surname})"
    )


_HIS_NAME = _by_sex(
    MEN + MORE_MEN,
    "ович|евич|Ильич|Лукич|Кузьмич|Никитич",
    _HIS_SURNAME,
    "[бвгджзклмнпрстфхцчшщй]",
)
HER_NAME = _by_sex(WOMEN + MORE_WOMEN, "овна|евна|инична|Ильинична", _HER_SURNAME, "[ая]")


def lives(he: str, she: str) -> tuple[Sentence, ...]:
    """Statements with the verbs of a man and of a woman, whom the name tells."""
    return tuple(
        [
            Sentence(statement=f"{{text}} {verb} {{when}}.", pattern=pattern, sample=sample)
            for verb, pattern, sample in (
                (he, _HIS_NAME, "Антон Чехов"),
                (she, HER_NAME, "Анна Ахматова"),
            )
        ]
    )


# No word that may be a text or a thing as well, such as "заключение", "утверждение" or "передача".
_HAPPENED = {
    "M": "крах перелом прорыв разрыв уход",
    "F": "аннексия капитуляция продажа сдача утрата",
    "N": "воссоединение разделение слияние упразднение",
}
_TOOK_PLACE = {
    "M": "бал ввод вылет въезд отъезд переход выход показ поход приезд пуск старт финал",
    "F": "канонизация олимпиада помолвка посадка постановка стыковка",
    "N": ("восхождение вручение награждение одобрение плавание посещение путешествие шествие"),
}
_LASTED = {
    "M": "голод застой конфликт перелёт расцвет сезон",
    "F": (
        "борьба индустриализация интервенция коллективизация оборона опричнина подготовка постройка"
        " разработка служба"
    ),
    "N": (
        "время завоевание исследование княжение междуцарствие освоение перемирие плавание покорение"
        " пребывание путешествие"
    ),
}


def _on_event(statement: str, verb: str, sample: str, *tables: dict[str, str]) -> Sentence:
    return Sentence(
        statement=statement,
        # No other noun is the second subject, and what has a comma may be a clause.
        form="r?(?:a{0,3}|b{0,3}|c{0,3}|d{0,3})(?P<word>[nvMFN])(?!u|.*u[abcd]{0,3}[nMFNP])[^v!,]*",
        inflected=by_gender(*[(table, verb) for table in tables]),
        sample=sample,
    )


MOMENTS = (
    _on_event(
        "{text} {inflected} {when}.",
        "произошёл, произошла, произошло, произошли",
        "капитуляция Германии",
        _HAPPENED,
    ),
    _on_event(
        "{text} {inflected} {when}.",
        "состоялся, состоялась, состоялось, состоялись",
        "восхождение на Эверест",
        _TOOK_PLACE,
    ),
)
PERIODS = (
    _on_event(
        "{text} {inflected} {when}.",
        "продолжался, продолжалась, продолжалось, продолжались",
        "оборона Севастополя",
        _LASTED,
    ),
)
