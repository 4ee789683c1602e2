"""Russian: classes of words, and what sentences of several kinds share."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import TypeAlias

from quizgen.languages.sentence_words import PAST_UNTIL, Sentence
from quizgen.lazy_pattern import lazy_pattern

# Sentences. A text is matched by the classes of its words. Its first noun is in a table by gender,
# and adjectives before it agree with it: so it is in the nominative. No word is inflected. A clause
# is known by a word that may be a verb; it has the neutral wording, like every other text.

DASH = "\N{NO-BREAK SPACE}— "
_GENDERS = ("M", "F", "N", "P")
HAPPENED = {
    "M": (
        "арест бой бунт взрыв захват инцидент кризис мятеж налёт обвал пожар переворот побег"
        " погром приход путч раздел разгром раскол распад расстрел синтез штурм"
    ),
    "F": (
        "авария битва бойня гибель забастовка катастрофа кража отмена пересадка перестрелка резня"
        " революция смена стычка трагедия"
    ),
    "N": (
        "бегство введение возникновение восстание вторжение затмение взятие возвращение"
        " землетрясение извержение изгнание крещение крушение наводнение нападение объединение"
        " образование освобождение основание открытие отделение отравление отречение отстранение"
        " падение покушение похищение появление прибытие присоединение провозглашение"
        " разграбление разрушение"
        " свержение создание солнцестояние столкновение сражение убийство"
    ),
    "P": "беспорядки волнения события",
}
TOOK_PLACE = {
    "M": (
        "визит дебют запуск конгресс концерт матч митинг парад плебисцит пленум полёт процесс"
        " референдум собор суд съезд турнир фестиваль чемпионат"
    ),
    "F": (
        "встреча выставка высадка демонстрация дуэль инаугурация казнь конференция коронация"
        " лекция премьера презентация публикация свадьба церемония экспедиция"
    ),
    "N": (
        "венчание восхождение выступление голосование заседание избрание издание измерение"
        " назначение подписание принятие собрание совещание"
    ),
    "P": "выборы игры переговоры похороны слушания",
}
LASTED = {
    "M": "период поход террор век",
    "F": (
        "блокада война депрессия диктатура династия империя кампания оккупация оттепель осада"
        " перестройка работа реформа республика ссылка эмиграция эпидемия эпоха"
    ),
    "N": "восстановление господство правление строительство существование царствование",
    "P": "войны гонения дискуссии походы репрессии реформы",
}
QUANTITIES = {
    "M": (
        "бюджет вес возраст диаметр доход заряд индекс коэффициент номер объём период"
        " показатель предел радиус размер расход срок тираж угол уровень экспорт модуль наклон"
        " эксцентриситет штраф"
    ),
    "F": (
        "величина вероятность влажность высота глубина дальность длина длительность доля"
        " ёмкость зарплата концентрация масса мощность орбита плотность площадь"
        " продолжительность протяжённость рождаемость светимость скорость смертность солёность"
        " стоимость температура теплоёмкость толщина цена частота численность ширина энергия"
        " яркость валентность вязкость жёсткость кислотность пористость прочность твёрдость"
    ),
    "N": (
        "время давление значение количество напряжение население потребление производство"
        " расстояние содержание сопротивление число альбедо"
    ),
    "P": "доходы длины запасы размеры расходы скорости",
}
CONSTANTS = {
    # чему равен, чему равна, чему равно
    "M": "нуль ноль",
    "F": "константа постоянная",
    "N": "ускорение",
}
_TABLES = (HAPPENED, TOOK_PLACE, LASTED, QUANTITIES, CONSTANTS)
GENDER_OF = {
    word: gender
    for of_sort in _TABLES
    for gender, words in of_sort.items()
    for word in words.split()
}
_PLURALS = frozenset(
    (
        "братья войска глаза города государства дела жители недели модели цели земли родители"
        " учителя строители дети дома крылья листья люди места острова поезда слова тела тома"
        " числа электроны яйца"
    ).split()
)
_NO_VERBS = frozenset(
    "акварели вертикали горизонтали детали диагонали магистрали медали метели мили морали панели"
    " педали постели спирали стили туннели эмали".split()
)
"""Nouns that end as verbs do."""

_NO_PLURALS = frozenset("жюри леди пони такси почти три".split())
_LATE = ("последние", "древние", "средние", "крайние", "верхние", "нижние", "ранние", "поздние")

_SORTS = {
    "u": "и или",
    "p": (
        "без в ввиду во вокруг для до за из к как кроме между на над о об от перед по под при про"
        " против с со среди у через"
    ),
    "k": (
        "который которая которое которые которого которой которых которому которым которую которыми"
    ),
    # Nouns that end as verbs do.
    "n": (
        "визит гранит дела института институт канал канала капитал капитала капитула кредит лимит"
        " маршрут материал материала металла минут начала отдела отдел раздел раздела сила тела"
        " трибунал трибунала журнал журнала зала зал число числа магнит печать путь сеть остров"
        " покров посев нагрев"
    ),
}
_SORT_OF = {word: name for name, words in _SORTS.items() for word in words.split()}
_VERB = lazy_pattern(
    r".*(?:[аеёиуыя]л(?:а|о|и|ся|ась|ось|ись)?|[аеуюя]ет|[^аеиоуыэюя]ит|ют|ут|ят|ёт|тся|ться"
    r"|[аеиу]ть)|не|ли|бы|есть"
)
"""Verbs by their endings, and small words beside them."""

_ROMAN = lazy_pattern("[IVXLC]+")


@lru_cache(10_000)
def word_class(word: str) -> str:
    """The class of a word: "M", "F", "N" or "P" for a noun of the tables by its gender, or plural.

    "a", "b", "c" and "d" are adjectives of these genders, "i" another plural, "g" a plural in the
    genitive, "r" a Roman number, "v" what may be a verb, "S" a word with a capital, "n" another,
    "y" a past year, "0" another number. "," ends a phrase, "!" a sentence, and "x" is another sign.
    """
    if not word[0].isalnum():
        return "," if word in ",(" else "!" if word in ".;:?!—–" else "x"
    if word[0].isdecimal():
        return "y" if word.isdecimal() and 1000 <= int(word) < PAST_UNTIL else "0"
    if _ROMAN.fullmatch(word):
        return "r"
    small = word.lower()
    if small in GENDER_OF:
        return GENDER_OF[small]
    if small in _SORT_OF:
        return _SORT_OF[small]
    for name, endings in (("a", "ый ий ой"), ("b", "ая яя"), ("c", "ое ее"), ("d", "ые")):
        if small.endswith(tuple(endings.split())) and len(small) > 4:
            return name
    if small.endswith(("кие", "гие", "хие", "шие", "щие", "жие", "чие", "летние", *_LATE)):
        return "d"
    if word != small:
        return "S"
    if small in _PLURALS:
        return "i"
    if small not in _NO_VERBS and _VERB.fullmatch(small) and not small.endswith(("тели", "тель")):
        return "v"
    if small.endswith(("ы", "и")) and small not in _NO_PLURALS:
        return "i"
    return "g" if small.endswith(("ов", "ев")) and len(small) > 5 else "n"


REST = "(?!u|.*u[abcd]{0,3}[MFNP])[^v!,]*"
"""What follows the noun: no verb, and no second subject, which would ask for the plural."""

CLAUSE = "(?:,(?:p?n?k|[abcd])[^!]*)?"
"""A clause at the end, which only a question mark can follow."""

_NOUNS = (("M", "a"), ("F", "b"), ("N", "c"), ("P", "d"))


def agreeing(nouns: str = "MFNP") -> str:
    """A noun phrase in the nominative: the noun is the group "word"."""
    agrees = "|".join(f"{adjective}{{0,3}}{noun}" for noun, adjective in _NOUNS if noun in nouns)
    return f"r?(?=(?:{agrees}))[abcd]{{0,3}}(?P<word>[{nouns}])"


def by_gender(*tables: tuple[Mapping[str, str], str]) -> Callable[[str], str | None]:
    """By the nouns of some tables, the form of a word that agrees with each, of four."""
    forms = {
        word: made
        for nouns, four in tables
        for gender, made in zip(_GENDERS, four.split(", "), strict=True)
        for word in nouns.get(gender, "").split()
    }
    return lambda word: forms.get(word.lower())


Inflected: TypeAlias = Callable[[str], str | None]


def on_phrase(
    inflected: Inflected, sample: str, prompt: str = "", statement: str = "", *, past: bool = False
) -> Sentence:
    """A sentence on a noun phrase, with a form that agrees with its noun."""
    rest = REST + CLAUSE if prompt else REST
    return Sentence(
        prompt, statement, ("(?=.*y)" if past else "") + agreeing() + rest, "", inflected, sample
    )
