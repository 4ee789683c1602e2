"""Russian: statements on lives and events whose prompts are neutral.

Only worksheets have statements. A new prompt would be sent to all learners.
"""

from quizgen.languages.ru.word_classes import by_gender
from quizgen.languages.sentence_words import Sentence

_MEN = (
    "Абрам Адам Адольф Айзек Алан Ален Альфред Амедео Андре Андреа Андреас Антонио Антуан Артур"
    " Афанасий Бенито Бенджамин Бернард Васко Вацлав Винсент Витус Галилео Гаспар Готфрид Гуго"
    " Данте Джеймс Джованни Джозеф Джонатан Джузеппе Диего Ермак Ефим Жак Жан Жорж Жюль Зигмунд"
    " Игнат Иероним Иммануил Исаак Карло Клод Конрад Кристиан Кристофер Кузьма Лазарь Леонардо"
    " Леопольд Лоренцо Лука Людвиг Марк Марко Марсель Мигель Никколо Никола Нильс Оскар Пабло Паоло"
    " Пауль Питер Пьер Райнер Рихард Ричард Роальд Рональд Руаль Рудольф Савва Сальвадор Семён"
    " Стивен Теодор Тимур Тихо Уинстон Уолтер Фаддей Федерико Фердинанд Фернан Филипп Фома Франсуа"
    " Франц Фритьоф Ханс Харитон Хосе Хуан Христофор Шарль Эдвард Эдгар Эдмунд Эмиль Энди Энрико"
    " Эрвин Эрих Эрнан Эрнст"
)
_WOMEN = (
    "Агата Агния Алла Алиса Ангела Астрид Беатриса Белла Берта Валерия Вирджиния Гертруда Голда"
    " Жаклин Изабелла Индира Ирен Каролина Кристина Лариса Лина Луиза Любовь Майя Маргарет"
    " Матильда Мэри Рахиль Роза Сара Сильвия Фаина Фрида Ханна Шарлотта Эдит Элизабет Эмили Эмилия"
    " Эмма Эмми Эльза Юлия Ядвига"
)
_HIS_SURNAME = r"[А-ЯЁ][а-яё-]+(?:[оеё]в|[сц]кий|ой|[влн]ый)"
_HER_SURNAME = r"[А-ЯЁ][а-яё-]+(?:[оеё]ва|[сц]кая)"
_AFTER_TWO_INITIALS = {_HIS_SURNAME: r"[А-ЯЁ]\w+[иы]н", _HER_SURNAME: r"[А-ЯЁ]\w+[иы]на"}
"""Besides these, in Russian names: *Остин* may be a woman of another language."""

_NOBODY_ELSE = r"(?!Жорж Санд\b|Джордж Элиот\b|.* и [А-ЯЁ])"
"""Neither a woman who took the name of a man, nor two people."""


def _by_sex(names: str, patronymic: str, surname: str, first: str) -> str:
    listed = "|".join(names.split())
    return (
        rf"{_NOBODY_ELSE}(?:(?:{listed}) (?!и\b|,)\S.*"
        rf"|[А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]*(?:{patronymic})(?: .*)?"
        rf"|(?:[А-ЯЁ]\.\s?){{1,2}}{surname}|(?:[А-ЯЁ]\.\s?){{2}}{_AFTER_TWO_INITIALS[surname]}"
        rf"|[А-ЯЁ][а-яё]*{first} {surname})"
    )


def lives(he: str, she: str, men: tuple[str, ...], women: tuple[str, ...]) -> tuple[Sentence, ...]:
    """Statements with the verbs of a man and of a woman, whom the name tells.

    `men` and `women` are the first names that prompts know.
    """
    his = _by_sex(f"{' '.join(men)} {_MEN}", "ович|евич|Ильич|Лукич|Кузьмич|Никитич",
                  _HIS_SURNAME, "[бвгджзклмнпрстфхцчшщй]")  # fmt: skip
    hers = _by_sex(f"{' '.join(women)} {_WOMEN}", "овна|евна|инична|Ильинична", _HER_SURNAME,
                   "[ая]")  # fmt: skip
    return tuple(
        [
            Sentence(statement=f"{{text}} {verb} {{when}}.", pattern=pattern, sample=sample)
            for verb, pattern, sample in ((he, his, "Антон Чехов"), (she, hers, "Анна Ахматова"))
        ]
    )


_HAPPENED = {
    "M": "крах перелом прорыв разрыв уход",
    "F": "аннексия капитуляция передача продажа сдача утрата",
    "N": "воссоединение разделение слияние упразднение",
}
_TOOK_PLACE = {
    "M": "бал ввод вывод вылет въезд марш отъезд переход выход показ поход приезд пуск старт финал",
    "F": "закладка канонизация олимпиада помолвка посадка постановка стыковка",
    "N": (
        "восхождение вручение вступление достижение заключение награждение одобрение плавание"
        " посещение путешествие утверждение учреждение шествие"
    ),
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
