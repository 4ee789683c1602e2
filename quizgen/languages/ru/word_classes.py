"""Russian: classes of words, and what sentences of several kinds share."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import TypeAlias

from quizgen.languages.ru.genitives import GENITIVES, of_plural
from quizgen.languages.sentence_words import PAST_UNTIL, Sentence
from quizgen.lazy_pattern import lazy_pattern

# Sentences. A text is matched by the classes of its words. Its first noun is in a table by gender,
# and adjectives before it agree with it: so it is in the nominative. No word is inflected. A clause
# is known by a word that may be a verb; it has the neutral wording, like every other text.

DASH = "\N{NO-BREAK SPACE}— "
_GENDERS = ("M", "F", "N", "P")
# No word that may be a text or a thing as well, such as "заключение", "утверждение" or "передача".
HAPPENED = {
    "M": (
        "арест бой бунт взрыв захват инцидент кризис крах мятеж налёт обвал обстрел перелом пожар"
        " переворот побег погром потоп приход прорыв путч раздел разгром разрыв раскол распад"
        " расстрел скандал теракт уход штурм"
    ),
    "F": (
        "авария аннексия битва бойня вспышка гибель забастовка капитуляция катастрофа кража"
        " национализация отмена пересадка перестрелка резня революция сдача смена стычка трагедия"
        " утрата эвакуация"
    ),
    "N": (
        "бегство воссоединение восстание вторжение взятие возвращение вымирание затмение"
        " землетрясение извержение изгнание крещение крушение наводнение нападение наступление"
        " объединение освобождение отделение отравление отречение отстранение падение поражение"
        " похищение покушение прибытие присоединение разделение разграбление разрушение"
        " свержение слияние солнцестояние столкновение сражение убийство"
    ),
    "P": "беспорядки волнения события",
}
TOOK_PLACE = {
    "M": (
        "бал визит вылет въезд дебют доклад запуск конгресс конкурс концерт матч митинг отъезд"
        " парад переход плебисцит пленум показ полёт поход приезд процесс референдум саммит слёт"
        " собор спектакль старт суд съезд турнир фестиваль финал форум чемпионат"
    ),
    "F": (
        "ассамблея встреча выставка высадка демонстрация дуэль инаугурация казнь канонизация"
        " конференция коронация лекция олимпиада помолвка посадка постановка премьера"
        " презентация свадьба сессия спартакиада стыковка церемония экспедиция"
    ),
    "N": (
        "венчание восхождение вручение выступление голосование заседание избрание исполнение"
        " награждение плавание посещение представление присуждение путешествие собрание совещание"
        " соревнование шествие"
    ),
    "P": "выборы гастроли игры переговоры похороны слушания соревнования",
}
DATED = {
    # Acts and documents, of which one asks for the date: укажите дату продажи Аляски.
    "M": (
        "акт ввод вывод вынос выпуск выход декрет договор закон заговор запрет кодекс манифест мир"
        " опыт пакт перенос поджог приказ протокол пуск разгон роспуск сговор снос созыв спуск"
        " синтез статут сход трактат указ устав эдикт эксперимент"
    ),
    "F": (
        "высылка грамота декларация депортация директива закладка защита конвенция конституция"
        " кончина находка отставка передача победа подготовка поимка покупка постройка продажа"
        " публикация перепись разработка ратификация реабилитация роспись смерть уния установка"
        " хартия"
    ),
    "N": (
        "введение возникновение издание измерение назначение начало образование одобрение"
        " основание открытие подписание появление принятие провозглашение соглашение создание"
        " уложение упразднение учреждение"
    ),
}
_ENDS_OF_ACTS = {"N": ("ание", "ение", "яние", "тие"), "F": ("ация", "яция")}
"""By gender, the endings of nouns that mostly name acts."""

LASTED = {
    "M": (
        "бойкот век голод застой карантин конфликт перелёт период плен поход проект расцвет сезон"
        " террор"
    ),
    "F": (
        "блокада борьба война депрессия диктатура династия империя индустриализация интервенция"
        " кампания коллективизация оборона оккупация опричнина оттепель осада перестройка работа"
        " реформа республика служба смута ссылка эмиграция эпидемия эпоха"
    ),
    "N": (
        "время владычество восстановление господство двоевластие завоевание иго исследование"
        " княжение междуцарствие освоение перемирие пребывание покорение правление регентство"
        " строительство существование царствование"
    ),
    "P": "войны гонения дискуссии походы репрессии реформы",
}
EVENTS = (HAPPENED, TOOK_PLACE, DATED, LASTED)
QUANTITIES = {
    "M": (
        "бюджет вес возраст диаметр доход заряд индекс коэффициент номер объём период показатель"
        " предел радиус размер расход срок тираж угол уровень экспорт модуль наклон эксцентриситет"
        " штраф налог прирост рост"
    ),
    "F": (
        "величина вероятность влажность высота глубина дальность длина длительность доля ёмкость"
        " магнитуда амплитуда безработица зарплата инфляция концентрация масса мощность орбита"
        " плотность площадь продолжительность протяжённость рождаемость светимость скорость"
        " смертность сила солёность ставка стоимость температура теплоёмкость толщина цена частота"
        " численность ширина энергия яркость валентность вязкость жёсткость кислотность пористость"
        " прочность твёрдость"
    ),
    "N": (
        "водоизмещение время давление значение количество напряжение население потребление"
        " производство расстояние содержание сопротивление число альбедо"
    ),
    "P": "доходы длины запасы размеры расходы скорости",
}
CONSTANTS = {
    # чему равен, чему равна, чему равно
    "M": (
        "нуль ноль балл год градиент делитель диапазон долг интервал корень курс лимит логарифм"
        " максимум месяц минимум множитель оклад остаток отпуск паёк порог потенциал пробег пульс"
        " размах ранг рацион рейтинг рекорд тариф тоннаж цикл"
    ),
    "F": (
        "константа постоянная дистанция доза единица квота норма оплата оценка пенсия плата"
        " погрешность пошлина премия работа разность стипендия сумма"
    ),
    "N": "ускорение жалованье кратное пособие сечение",
}
_TABLES = (*EVENTS, QUANTITIES, CONSTANTS)
GENDER_OF = {
    word: gender
    for of_sort in _TABLES
    for gender, words in of_sort.items()
    for word in words.split()
}
_NO_VERBS = frozenset(
    "акварели вертикали горизонтали детали диагонали магистрали медали метели мили морали панели"
    " педали постели спирали стили туннели эмали".split()
)
"""Nouns that end as verbs do."""

_NO_PLURALS = frozenset("жюри леди пони такси почти три".split())
_ADJECTIVES = {
    "a": ("ый", "ий", "ой"),
    "b": ("ая", "яя", "третья"),
    "c": ("ое", "ее", "третье"),
    "d": tuple(
        "ые кие гие хие шие щие жие чие шиеся щиеся летние последние древние средние"
        " крайние верхние нижние ранние поздние".split()
    ),
}
_GENITIVE = lazy_pattern(
    r".{4,}[ое]в|(?!музей|лицей|ручей|соловей|воробей|юбилей|хоккей).{3,}ей|.+[цсз]ий"
)
"""Nouns in the plural of the genitive."""

_SORTS = {
    "u": "и или",
    "p": (
        "без в ввиду во вокруг для до за из к как кроме между на над о об от перед по под при про"
        " против с со среди у через"
    ),
    "k": (
        "который которая которое которые которого которой которых которому котором которым которую"
        " которыми"
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
    r"|[аеиу]ть)|..+(?:(?:[жшщ]|жд|[бвмп]л|вед)[её]н|ован|(?:кры|ня)т)[аоы]?|не|ли|бы|есть"
)
"""Verbs by their endings, short participles ("принята") and small words beside them."""

_ROMAN = lazy_pattern("[IVXLC]+")


@lru_cache(10_000)
def word_class(word: str) -> str:
    """The class of a word: "M", "F", "N" or "P" for a noun of the tables by its gender, or plural.

    "a", "b", "c" and "d" are adjectives of these genders, "i" another plural, "g" a plural in the
    genitive, "r" a Roman number, "v" what may be a verb, "S" a word with a capital or a title, "n"
    another, "y" a past year, "0" another number. "," ends a phrase, "!" a sentence, and "x" is
    another sign.
    """
    if not word[0].isalnum():
        is_title = len(word) > 1
        return "S" if is_title else "," if word in ",(" else "!" if word in ".;:?!—–" else "x"
    if word[0].isdecimal():
        return "y" if word.isdecimal() and 1000 <= int(word) < PAST_UNTIL else "0"
    if _ROMAN.fullmatch(word):
        return "r"
    small = word.lower()
    if small in GENDER_OF:
        return GENDER_OF[small]
    if small in _SORT_OF:
        return _SORT_OF[small]
    if word.islower() and len(word) > 6 and (gender := act_by_end(word)):
        return gender
    if small in GENITIVES or _GENITIVE.fullmatch(small):
        return "g"
    for name, endings in _ADJECTIVES.items():
        if small.endswith(endings) and len(small) > 4:
            return name
    if word != small:
        return "S"
    if of_plural(small):
        return "i"
    if small not in _NO_VERBS and _VERB.fullmatch(small) and not small.endswith(("тели", "тель")):
        return "v"
    return "i" if small.endswith(("ы", "и")) and small not in _NO_PLURALS else "n"


REST = "(?!u|.*u[abcd]{0,3}[MFNP])[^v!,]*"
"""What follows the noun: no verb, and no second subject, which would ask for the plural."""

CLAUSE = "(?:,(?:p?n?k|[abcdg])[^!]*)?"
"""A clause at the end, which only a question mark can follow."""

WITH_PARTICIPLE = (
    r"[^,]*, (?:[а-яё]+ )?[а-яё]{3,}(?:(?:[бвгдзкпрст]ш|[уюая]щ)(?:его|ей|ий|ая|ее|их|ие)"
    r"|(?:[аеёяи]нн|[уеыяи]т|[ие]м)(?:ого|ой|ый|ая|ое|ых|ые))(?:ся)?\b.*"
)
"""A participle after a comma, with what belongs to it: "число картин, подаренных музею"."""

WITH_CLAUSE = rf"[^,]*, (?:[а-яё]+ )?котор[а-яё]+ .*|{WITH_PARTICIPLE}"
"""A clause at the end, which a comma closes: "битва, в которой он погиб"."""

_NOUNS = (("M", "a"), ("F", "b"), ("N", "c"), ("P", "d"))


def agreeing(nouns: str = "MFNP") -> str:
    """A noun phrase in the nominative: the noun is the group "word"."""
    agrees = "|".join(f"{adjective}{{0,3}}{noun}" for noun, adjective in _NOUNS if noun in nouns)
    return f"[rx]?(?=(?:{agrees}))[abcd]{{0,3}}(?P<word>[{nouns}])"


def by_gender(*tables: tuple[Mapping[str, str], str]) -> Callable[[str], str | None]:
    """By the nouns of some tables, the form of a word that agrees with each, of four."""
    forms = {
        word: made
        for nouns, four in tables
        for gender, made in zip(_GENDERS, four.split(", "), strict=True)
        for word in nouns.get(gender, "").split()
    }
    return lambda word: forms.get(word.lower())


def act_by_end(word: str) -> str | None:
    """The gender of a noun that is an act by its end."""
    return next((name for name, ends in _ENDS_OF_ACTS.items() if word.endswith(ends)), None)


def gender_of_act(word: str) -> str | None:
    """The gender of a noun that is in none of the tables, and an act by its end."""
    return None if word in GENDER_OF else act_by_end(word)


Inflected: TypeAlias = Callable[[str], str | None]


def on_phrase(
    inflected: Inflected, sample: str, prompt: str = "", statement: str = "", *, past: bool = False
) -> Sentence:
    """A sentence on a noun phrase, with a form that agrees with its noun."""
    rest = REST + CLAUSE if prompt else REST
    return Sentence(
        prompt, statement, ("(?=.*y)" if past else "") + agreeing() + rest, "", inflected, sample
    )
