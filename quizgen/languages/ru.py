"""Russian.

Words are chosen so that nothing of the author's has to be inflected: what is in a template can have
any gender, number and case.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache, partial
from typing import TypeAlias, TypeVar

from quizgen.languages.anki_words import AnkiWords, AsideWords, ListingWords, ReleaseWords
from quizgen.languages.chart_words import ChartWords
from quizgen.languages.citation_words import CitationWords
from quizgen.languages.grammar_words import GenusWords, GrammarWords
from quizgen.languages.language import Language, Words
from quizgen.languages.life_patterns import LifePatterns
from quizgen.languages.prompt_patterns import PromptPatterns
from quizgen.languages.quiz_words import (
    DifferenceWords,
    HelpWords,
    LineWords,
    MessageWords,
    QuizWords,
    ScreenWords,
    StatsWords,
    Unit,
)
from quizgen.languages.sentence_words import PAST_UNTIL, Sentence, SentenceWords
from quizgen.languages.sheet_words import PageWords, SheetWords
from quizgen.languages.time_patterns import TimePatterns
from quizgen.languages.typed_words import (
    TypedDateWords,
    TypedNameWords,
    TypedNumberWords,
    TypedUnitWords,
    TypedWords,
    contrasting,
    meanings,
    numbered,
    replaced,
    unit_names,
    words_of,
)
from quizgen.languages.typesetting import in_every_text
from quizgen.languages.value_words import DateForm, DateWords, NumberWords
from quizgen.languages.written_numbers import grouped, in_units, roman
from quizgen.lazy_pattern import lazy_pattern

_PROMPTS = {
    "attributed": "{prompt} (версия: {who})",
    "person identify": "{person} — кто это?",
    "person name": "О ком идёт речь? {who}",
    "person born": "Укажите дату рождения: {person}",
    "person died": "Укажите дату смерти: {person}",
    "person portrait": "Кто это?",
    "person sound": "Кого вы слышите?",
    "date when moment": "Когда это произошло? {event}",
    "date when moment coming": "На какую дату это приходится? {event}",
    "date when period": "Когда это началось и когда закончилось? {event}",
    "date when period coming": "Когда это начинается и когда заканчивается? {event}",
    "date when since": "Когда это началось? {event}",
    "date when since coming": "Когда это начинается? {event}",
    "date when until": "Когда это закончилось? {event}",
    "date when until coming": "Когда это заканчивается? {event}",
    "date what": "Что произошло {date}?",
    "date what moment coming": "Что происходит {date}?",
    "date what period": "Что происходило {date}?",
    "date what period coming": "Что происходит {date}?",
    "date what since": "Что началось {moment}?",
    "date what since coming": "Что начинается {moment}?",
    "date what until": "Что закончилось {moment}?",
    "date what until coming": "Что заканчивается {moment}?",
    "figure how-many count": "{counts}: сколько?",
    "figure how-many count as-of": "{counts} ({as_of}): сколько?",
    "figure how-many measure": "Чему равна эта величина? {counts}",
    "figure how-many measure as-of": "Чему равна эта величина? {counts} ({as_of})",
    "figure how-many percent": "{counts}: сколько процентов?",
    "figure how-many percent as-of": "{counts} ({as_of}): сколько процентов?",
    "figure meaning": "Что это за число: {figure}?",
    "argument claim": "{question}",
    "argument claim attributed": "{question} (точка зрения: {by})",
    "argument grounds": "{question}\nОтвет: {claim}.\nНа чём основан этот ответ?",
    "argument grounds attributed": (
        "{question}\nОтвет (точка зрения: {by}): {claim}.\nНа чём основан этот ответ?"
    ),
    "argument opposed": "{question}\nОтвет: {claim}.\nКакому мнению противоречит этот ответ?",
    "argument opposed attributed": (
        "{question}\nОтвет (точка зрения: {by}): {claim}.\nКакому мнению противоречит этот ответ?"
    ),
    "argument proponent": "{question}\nКто отвечает так: {claim}?",
    "term define": "Что означает термин «{term}»?",
    "term term": "Какой термин имеется в виду? {means}",
    "term expansion": "Как расшифровывается сокращение {term}?",
    "term picture": "Что это?",
    "term sound": "Что здесь звучит?",
    "question answer": "{question}",
    "question why": "{question}\nОтвет: {told}.\nПочему?",
    "cloze": "{sentence}",
}

_STATEMENTS = {
    "person identify": "{person} — {answer}",
    "person name": "{who}: {answer}",
    "person born": "{person}: дата рождения — {answer}",
    "person died": "{person}: дата смерти — {answer}",
    "date when": "{event}: {answer}",
    "date what": "{Date}: {answer}",
    "figure how-many": "{counts}: {answer}",
    "figure how-many as-of": "{counts} ({as_of}): {answer}",
    "figure meaning": "{Figure}: {answer}",
    "argument claim": "{question} Ответ: {answer}",
    "argument claim attributed": "{question} Ответ (точка зрения: {by}): {answer}",
    "argument grounds": "{question} Ответ: {claim}. Один из аргументов: {answer}",
    "argument grounds attributed": (
        "{question} Ответ (точка зрения: {by}): {claim}. Один из аргументов: {answer}"
    ),
    "argument opposed": "{question} Ответ: {claim}. Противоположное мнение: {answer}",
    "argument opposed attributed": (
        "{question} Ответ (точка зрения: {by}): {claim}. Противоположное мнение: {answer}"
    ),
    "argument proponent": "{question} Ответ (точка зрения: {answer}): {claim}",
    "term define": "{term} — {answer}",
    "term term": "{means}: {answer}",
    "term expansion": "Сокращение {term} расшифровывается так: {answer}",
    "question answer": "{question} Ответ: {answer}",
    "question why": "{question} Ответ: {told}. Причина: {answer}",
    "cloze": "{before}{answer}{after}",
}

# Sentences. A text is matched by the classes of its words. Its first noun is in a table by gender,
# and adjectives before it agree with it: so it is in the nominative. No word is inflected. A clause
# is known by a word that may be a verb; it has the neutral wording, like every other text.

_DASH = "\N{NO-BREAK SPACE}— "
_GENDERS = ("M", "F", "N", "P")
_HAPPENED = {
    "M": (
        "арест бой бунт взрыв захват инцидент кризис мятеж налёт обвал пожар переворот побег"
        " погром приход путч раздел разгром раскол распад расстрел штурм"
    ),
    "F": (
        "авария битва бойня гибель забастовка катастрофа кража отмена перестрелка резня"
        " революция смена стычка трагедия"
    ),
    "N": (
        "бегство введение возникновение восстание вторжение затмение взятие возвращение"
        " землетрясение извержение изгнание крещение крушение наводнение нападение объединение"
        " образование освобождение основание открытие отделение отравление отречение отстранение"
        " падение покушение похищение появление присоединение провозглашение разрушение"
        " свержение создание солнцестояние столкновение сражение убийство"
    ),
    "P": "беспорядки волнения события",
}
_TOOK_PLACE = {
    "M": (
        "визит дебют запуск конгресс концерт матч митинг парад плебисцит пленум полёт процесс"
        " референдум собор суд съезд турнир фестиваль чемпионат"
    ),
    "F": (
        "встреча выставка высадка демонстрация дуэль инаугурация казнь конференция коронация"
        " лекция премьера презентация публикация свадьба церемония экспедиция"
    ),
    "N": (
        "венчание выступление голосование заседание избрание издание назначение подписание"
        " принятие собрание совещание"
    ),
    "P": "выборы игры переговоры похороны слушания",
}
_LASTED = {
    "M": "период поход террор век",
    "F": (
        "блокада война депрессия диктатура династия империя кампания оккупация оттепель осада"
        " перестройка работа реформа республика ссылка эмиграция эпидемия эпоха"
    ),
    "N": "восстановление господство правление строительство существование царствование",
    "P": "войны гонения дискуссии походы репрессии реформы",
}
_QUANTITIES = {
    "M": (
        "бюджет вес возраст диаметр доход заряд индекс коэффициент номер объём период"
        " показатель предел радиус размер расход срок тираж угол уровень экспорт модуль наклон"
        " эксцентриситет"
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
_CONSTANTS = {
    # чему равен, чему равна, чему равно
    "M": "нуль ноль",
    "F": "константа постоянная",
    "N": "ускорение",
}
_TABLES = (_HAPPENED, _TOOK_PLACE, _LASTED, _QUANTITIES, _CONSTANTS)
_GENDER_OF = {
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

_ROMAN = lazy_pattern("[IVXLC]+")


@lru_cache(10_000)
def _word_class(word: str) -> str:
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
    if small in _GENDER_OF:
        return _GENDER_OF[small]
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


_REST = "(?!u|.*u[abcd]{0,3}[MFNP])[^v!,]*"
"""What follows the noun: no verb, and no second subject, which would ask for the plural."""

_CLAUSE = "(?:,(?:p?n?k|[abcd])[^!]*)?"
"""A clause at the end, which only a question mark can follow."""

_WITH_PARTICIPLE = (
    r"[^,]*, (?:[а-яё]+ )?[а-яё]{3,}(?:(?:[бвгдзкпрст]ш|[уюая]щ)(?:его|ей|ий|ая|ее|их|ие)"
    r"|(?:[аеёяи]нн|[уеыяи]т|[ие]м)(?:ого|ой|ый|ая|ое|ых|ые))(?:ся)?\b.*"
)
"""A participle after a comma, with what belongs to it: "число картин, подаренных музею"."""

_NOUNS = (("M", "a"), ("F", "b"), ("N", "c"), ("P", "d"))


def _agreeing(nouns: str = "MFNP") -> str:
    """A noun phrase in the nominative: the noun is the group "word"."""
    agrees = "|".join(f"{adjective}{{0,3}}{noun}" for noun, adjective in _NOUNS if noun in nouns)
    return f"r?(?=(?:{agrees}))[abcd]{{0,3}}(?P<word>[{nouns}])"


def _by_gender(*tables: tuple[Mapping[str, str], str]) -> Callable[[str], str | None]:
    """By the nouns of some tables, the form of a word that agrees with each, of four."""
    forms = {
        word: made
        for nouns, four in tables
        for gender, made in zip(_GENDERS, four.split(", "), strict=True)
        for word in nouns.get(gender, "").split()
    }
    return lambda word: forms.get(word.lower())


_ALL_EVENTS = (_HAPPENED, _TOOK_PLACE, _LASTED)
_happened = _by_gender(
    (_HAPPENED, "произошёл, произошла, произошло, произошли"),
    (_TOOK_PLACE, "состоялся, состоялась, состоялось, состоялись"),
)
_began = _by_gender(*[(each, "начался, началась, началось, начались") for each in _ALL_EVENTS])
_ended = _by_gender(
    *[(each, "закончился, закончилась, закончилось, закончились") for each in _ALL_EVENTS]
)
_began_and_ended = _by_gender(
    *[
        (
            each,
            "начался и когда закончился, началась и когда закончилась, "
            "началось и когда закончилось, начались и когда закончились",
        )
        for each in _ALL_EVENTS
    ]
)
_lasted = _by_gender(
    *[(each, "продолжался, продолжалась, продолжалось, продолжались") for each in _ALL_EVENTS]
)
_falls = _by_gender(
    *[(each, "приходится, приходится, приходится, приходятся") for each in _ALL_EVENTS]
)
_what_is = _by_gender(
    (_QUANTITIES, "Каков, Какова, Каково, Каковы"),
    (_CONSTANTS, "Чему равен, Чему равна, Чему равно, Чему равны"),
)
_what_was = _by_gender(
    (_QUANTITIES, "Каков был, Какова была, Каково было, Каковы были"),
    (_CONSTANTS, "Чему был равен, Чему была равна, Чему было равно, Чему были равны"),
)
_AMOUNTS = (_QUANTITIES, _CONSTANTS)
_amounts = _by_gender(
    *[(each, "составляет, составляет, составляет, составляют") for each in _AMOUNTS],
    ({"M": "номер"}, "—, —, —, —"),
)
_amounted = _by_gender(
    *[(each, "составлял, составляла, составляло, составляли") for each in _AMOUNTS]
)
_Inflected: TypeAlias = Callable[[str], str | None]


def _on(
    inflected: _Inflected, sample: str, prompt: str = "", statement: str = "", *, past: bool = False
) -> Sentence:
    """A sentence on a noun phrase, with a form that agrees with its noun."""
    rest = _REST + _CLAUSE if prompt else _REST
    return Sentence(
        prompt, statement, ("(?=.*y)" if past else "") + _agreeing() + rest, "", inflected, sample
    )


def _following(statement: str, sample: str) -> Sentence:
    """A whole sentence on any text, which is after it."""
    return Sentence(statement=f"{statement}: {{text}}.", form=".*", sample=sample)


def _quantities() -> Iterator[Sentence]:
    """The sentences on quantities, in the past tense for a text with a past year."""
    for past, what, verb, sample, given in (
        (
            True,
            _what_was,
            _amounted,
            "средняя цена хлеба в 1913 году",
            "число книг, изданных в 1913 году",
        ),
        (False, _what_is, _amounts, "средняя плотность Земли", "число книг, подаренных музею"),
    ):
        sentence = _on(what, sample, prompt="{inflected} {text}?", past=past)
        with_clause = ("(?=.*y)" if past else "") + f"{_agreeing()}{_REST},"
        yield sentence
        yield sentence._replace(form=f"{with_clause}[^!]*", pattern=_WITH_PARTICIPLE, sample=given)
        yield _on(verb, sample, statement="{text} {inflected} {answer}.", past=past)
        yield _on(verb, given, statement="{text}, {inflected} {answer}.")._replace(
            form=f"{with_clause}[^!,v]*", pattern=_WITH_PARTICIPLE
        )


def _quantities_as_of(what: _Inflected, verb: _Inflected) -> Iterator[Sentence]:
    sample = "численность населения Земли"
    sentence = _on(what, sample, prompt="{inflected} {text} {as_of}?")
    yield sentence._replace(form=_agreeing() + _REST)
    yield _on(verb, sample, statement="{as_of} {text} {inflected} {answer}.")


_MANY = "d{0,3}[iP](?:[,pkunrxSyg0abcdMFNPi].*)?"
"""What is counted, in the plural."""

_COUNTED = (
    Sentence(
        "{Counts}: сколько их?",
        "{text}: их {answer}.",
        form=_MANY,
        sample="планеты Солнечной системы",
    ),
    Sentence(
        "Сколько {text}?",
        "{text}: {answer}.",
        form="[abcdgn]?g" + _REST,
        sample="протонов в ядре атома золота",
    ),
)


def _counted_as_of(verb: str) -> tuple[Sentence, ...]:
    return (
        Sentence(
            f"{{Counts}}: сколько их {verb}{{as_of}}?",
            f"{{text}}: {{as_of}} их {verb}{{answer}}.",
            form=_MANY,
            sample="члены Европейского союза",
        ),
    )


def _percentages(verb: _Inflected, as_of: str = "") -> Iterator[Sentence]:
    sample = "доля азота в сухом воздухе"
    rest = _REST if as_of else _REST + _CLAUSE
    were, was = ("Каков был", "составлял") if verb is _amounted else ("Каков", "составляет")
    told = f"{as_of.strip()} {{text}}" if as_of else "{text}"
    yield Sentence(
        prompt=f"{were} {{text}}{as_of}?",
        statement=f"{told} {was} {{answer}}.",
        form=f"n{_REST}",
        pattern="[Пп]роцент .*",
        sample="процент курящих",
    )
    sentence = _on(verb, sample, prompt=f"Сколько процентов {{inflected}} {{text}}{as_of}?")
    yield sentence._replace(form=_agreeing() + rest)
    yield _on(verb, sample, statement=f"{told} {{inflected}} {{answer}}.")


_HE = words_of(
    "Альберт Александр Алексей Анатолий Андрей Антон Аркадий Артём Борис Вадим Валентин Валерий"
    " Василий Вернер Вильгельм Виктор Виталий Владимир Вольфганг Вячеслав Геннадий Генрих Георгий"
    " Герман Григорий Густав Джеймс Джон Джордж Дмитрий Евгений Иван Игорь Илья Иоганн Иосиф Исаак"
    " Карл Кирилл Константин Лев Леонид Луи Людвиг Макс Максим Мартин Михаил Наум Николай Никита"
    " Нильс Олег Отто Павел Пётр Роберт Роман Самуил Семён Сергей Степан Тимофей Томас Уильям Фёдор"
    " Фридрих Христиан Чарльз Эрнест Юлий Юрий Яков"
)
_SHE = words_of(
    "Ада Александра Анастасия Анна Антонина Барбара Валентина Варвара Вера Виктория Галина Дарья"
    " Евгения Екатерина Елена Елизавета Жанна Зинаида Зоя Инна Ирина Клара Ксения Лариса Лидия Лиза"
    " Людмила Маргарита Марина Мария Марта Надежда Наталия Наталья Нина Ольга Полина Раиса Розалинд"
    " Светлана София Софья Тамара Татьяна Юлия"
)


def _born(names: tuple[str, ...], verb: str, sample: str) -> Sentence:
    first = "|".join(sorted(names))
    return Sentence(
        f"Когда {verb} {{text}}?",
        f"{{text}} {verb} {{when}}.",
        pattern=rf"(?:{first}) (?!и\b|,)\S.*",
        sample=sample,
    )


_CASE = r"[A-Z].* vs?\.? [A-Z].*"
_SECTION = r"(?:ст\.|п\.|§) ?\d.*"
_ARTICLE = r"[Сс]татья \d.*"
_EQUATION = r".*[=≈<>≤≥].*"
_SIGNS = r"(?=.*[₀-₉])(?:[A-Z][a-z]?[₀-₉]*|[()·])+"
_WORK = (
    "книга|роман|поэма|стихотворение|пьеса|трагедия|комедия|опера|балет|симфония|соната|картина"
    "|трактат|очерк|эссе|повесть|рассказ|фильм|энциклопедия|учебник|сочинение|труд|памфлет|драма"
    "|новелла|сказка|басня|баллада|ода|сонет|сатира|оперетта|оратория|кантата|гимн|песня|икона"
    "|фреска|статуя|скульптура|полотно"
)
_A_WORK = rf"(?i:(?:\w+(?:ый|ий|ой|ая|яя|ое|ее) ){{0,3}}(?:{_WORK})\b)(?=.*\b\d{{3,4}}\b| [А-ЯЁ])"
"""The beginning of what the title of one work means; a genre has no year and no author."""

_A_PLACE = (
    r"(?i:(?:(?:самый|самая|самое|\w+(?:ый|ий|ой|ая|яя|ое|ее)) ){0,4}"
    r"(?:город|деревня|село|столица|страна|государство|река|озеро|море|океан|залив|пролив|остров"
    r"|полуостров|архипелаг|гора|вулкан|хребет|пустыня|равнина|вершина|перевал|водопад|канал"
    r"|планета|спутник|звезда|созвездие|галактика|дворец|храм|собор|монастырь|музей|крепость)\b)"
)
"""The beginning of what a proper name means that is no term: *Байкал — самое глубокое озеро*."""

_SPECIAL_TERMS = (
    (_CASE, "Чем известно дело «{term}»?", "О каком деле идёт речь?", "Marbury v. Madison"),
    (_SECTION, "О чём говорится в {term}?", "О какой норме идёт речь?", "ст. 105 УК"),
    (_ARTICLE, "О чём говорит {term}?", "О какой норме идёт речь?", "статья 105 УК"),
    (_SIGNS, "Что обозначает формула {term}?", "О какой формуле идёт речь?", "H₂SO₄"),
    (_EQUATION, "Что выражает формула {term}?", "О какой формуле идёт речь?", "F = ma"),
    (r"[A-Za-zΑ-Ωα-ω]{1,2}", "Что обозначает {term}?", "Какое обозначение имеется в виду?", "Fe"),
    (r"[«„\"].*", "Что такое {term}?", "Какое название имеется в виду?", "«Тихий Дон»"),
)

_ON_QUESTION = "на вопрос «{question}»"
_ARGUMENTS = {
    # Whether someone says so is true or false, even where what they say is disputed.
    key: (Sentence(statement=statement),)
    for key, statement in {
        "argument claim": f"Ответ {_ON_QUESTION}: {{answer}}.",
        "argument claim attributed": f"Ответ {_ON_QUESTION} (точка зрения: {{by}}): {{answer}}.",
        "argument grounds": (
            f"Один из аргументов в пользу ответа «{{claim}}» {_ON_QUESTION}: {{answer}}."
        ),
        "argument grounds attributed": (
            f"Один из аргументов в пользу ответа «{{claim}}» {_ON_QUESTION} (точка зрения: {{by}}):"
            " {answer}."
        ),
        "argument opposed": (
            f"Ответ «{{claim}}» {_ON_QUESTION} противоречит такому мнению: {{answer}}."
        ),
        "argument opposed attributed": (
            f"Ответ «{{claim}}» {_ON_QUESTION} (точка зрения: {{by}}) противоречит такому мнению:"
            " {answer}."
        ),
        "argument proponent": f"Ответ {_ON_QUESTION} (точка зрения: {{answer}}): {{claim}}.",
    }.items()
}

_WHO = Sentence(form="(?!v).*", pattern="[^А-ЯЁ].*", sample="английский физик")
"""Who is no subject of a clause without one, and has no capital, which none has after a dash."""

_BORN = (
    _born(_HE, "родился", "Исаак Ньютон"),
    _born(_SHE, "родилась", "Анна Ахматова"),
    Sentence(statement=f"{{person}}: дата рождения{_DASH}{{answer}}."),
)

_SENTENCES = SentenceWords(
    sentences={
        "person identify": (
            _WHO._replace(statement=f"{{person}}{_DASH}{{answer}}."),
            Sentence(statement="{person}: {answer}."),
        ),
        "person name": (
            _WHO._replace(statement=f"{{answer}}{_DASH}{{who}}."),
            Sentence(statement="{answer}: {who}."),
        ),
        "person born": _BORN,
        "person died": (Sentence(statement=f"{{person}}: дата смерти{_DASH}{{answer}}."),),
        "date when moment": (
            _on(_happened, "битва при Бородине", prompt="Когда {inflected} {text}?"),
            _on(_happened, "битва при Бородине", statement="{text} {inflected} {when}."),
            _following("Это произошло {when}", "Ленин вернулся в Россию"),
        ),
        "date when moment coming": (
            _on(_falls, "полное солнечное затмение", prompt="На какую дату {inflected} {text}?"),
            _following("Это происходит {when}", "комета пролетает мимо Солнца"),
        ),
        "date when period": (
            _on(_began_and_ended, "Крымская война", prompt="Когда {inflected} {text}?"),
            _on(_lasted, "Крымская война", statement="{text} {inflected} {when}."),
            _following("Это продолжалось {when}", "жизнь Пушкина"),
        ),
        "date when since": (
            _on(_began, "Крымская война", prompt="Когда {inflected} {text}?"),
            _following("Это продолжается {when}", "жизнь в эмиграции"),
        ),
        "date when until": (
            _on(_ended, "Крымская война", prompt="Когда {inflected} {text}?"),
            _following("Это продолжалось {when}", "жизнь в эмиграции"),
        ),
        "figure how-many count": (
            *_quantities(),
            *_COUNTED,
            _following(f"Это число{_DASH}{{answer}}", "у паука столько ног"),
        ),
        "figure how-many count as-of": (
            *_quantities_as_of(_what_was, _amounted),
            *_counted_as_of("было "),
            _following("{as_of} это число составляло {answer}", "у паука столько ног"),
        ),
        "figure how-many count as-of coming": (
            *_quantities_as_of(_what_is, _amounts),
            *_counted_as_of(""),
            _following("{as_of} это число составляет {answer}", "у паука столько ног"),
        ),
        "figure how-many measure": (
            *_quantities(),
            _following("Эта величина составляет {answer}", "рост жирафа"),
        ),
        "figure how-many measure as-of": (
            *_quantities_as_of(_what_was, _amounted),
            _following("{as_of} эта величина составляла {answer}", "рост жирафа"),
        ),
        "figure how-many measure as-of coming": (
            *_quantities_as_of(_what_is, _amounts),
            _following("{as_of} эта величина составляет {answer}", "рост жирафа"),
        ),
        "figure how-many percent": (
            *_percentages(_amounts),
            _following("Этот показатель составляет {answer}", "женщины среди врачей"),
        ),
        "figure how-many percent as-of": (
            *_percentages(_amounted, " {as_of}"),
            _following("{as_of} этот показатель составлял {answer}", "женщины среди врачей"),
        ),
        "figure how-many percent as-of coming": (
            *_percentages(_amounts, " {as_of}"),
            _following("{as_of} этот показатель составляет {answer}", "женщины среди врачей"),
        ),
        **_ARGUMENTS,
        "term define": (
            Sentence(
                "Что такое «{term}»?",
                f"«{{term}}»{_DASH}{{answer}}.",
                pattern="[А-ЯЁ][^«»„]*",
                described=_A_WORK,
                sample="Мёртвые души",
            ),
            Sentence("Что такое {term}?", pattern="[А-ЯЁ].*", described=_A_PLACE, sample="Байкал"),
            *[
                Sentence(asked, pattern=pattern, sample=sample)
                for pattern, asked, _, sample in _SPECIAL_TERMS
            ],
            Sentence(statement=f"{{term}}{_DASH}{{answer}}.", described="[^А-ЯЁ]", sample="тайга"),
            Sentence(statement="{term}: {answer}."),
        ),
        "term term": (
            Sentence(
                "Какое произведение имеется в виду? {Means}",
                f"«{{answer}}»{_DASH}{{means}}.",
                pattern="[А-ЯЁ][^«»„]*",
                described=_A_WORK,
                sample="Мёртвые души",
            ),
            Sentence(
                "Какое произведение имеется в виду? {Means}",
                pattern="[А-ЯЁ].*|«.*",
                described=_A_WORK,
                sample="«Мёртвые души»",
            ),
            Sentence(
                "О чём идёт речь? {Means}", pattern="[А-ЯЁ].*", described=_A_PLACE, sample="Байкал"
            ),
            *[
                Sentence(f"{asked} {{Means}}", pattern=pattern, sample=sample)
                for pattern, _, asked, sample in _SPECIAL_TERMS
            ],
            Sentence(statement=f"{{answer}}{_DASH}{{means}}.", described="[^А-ЯЁ]", sample="тайга"),
            Sentence(statement="{answer}: {means}."),
        ),
        "term expansion": (
            Sentence(statement="Сокращение {term} расшифровывается так: {answer}."),
        ),
    },
    word_class=_word_class,
    common=frozenset(
        [*_GENDER_OF, *"средняя средний среднее абсолютный абсолютная атомный атомная".split()]
    ),
)


_KINDS = {
    "person": "Личность",
    "date": "Дата",
    "figure": "Число",
    "argument": "Тезис",
    "term": "Термин",
    "question": "Вопрос",
    "cloze": "Пропуск в тексте",
}


_SPACE = "\N{NO-BREAK SPACE}"

_T = TypeVar("_T")


def _dashed(text: str) -> str:
    """A text in which no line begins with a dash."""
    return text.replace(" — ", f"{_SPACE}— ")


def _typeset(words: _T) -> _T:
    """The same words, with such dashes in every text."""
    return in_every_text(words, _dashed)


def _form(number: float, one: str, few: str, many: str) -> str:
    """The form of a noun after a number: "1 вопрос", "2 вопроса", "5 вопросов", "1,5 вопроса"."""
    if number != int(number):
        return few
    last, teens = int(number) % 10, int(number) % 100 in range(11, 15)
    if last == 1 and not teens:
        return one
    return few if last in (2, 3, 4) and not teens else many


def _counted(number: float, one: str, few: str, many: str) -> str:
    """A number and its noun: "1 вопрос", "1200 вопросов", "3,5 месяца"."""
    return f"{_digits(number)}{_SPACE}{_form(number, one, few, many)}"


def _digits(number: float) -> str:
    """A number as Russian writes it: "1200", "12 000", "3,5"."""
    return grouped(number, thousands=_SPACE, decimal=",", grouped_from=5)


def _millions(number: int) -> str:
    unit, name = (10**9, "млрд") if number >= 10**9 else (10**6, "млн")
    return f"{in_units(number, unit, decimal=',')}\N{NO-BREAK SPACE}{name}"


_SECOND = lazy_pattern(r"\b([вс]) (?=(?:2|II)\b(?![-–]))", re.IGNORECASE)
_UNBROKEN = lazy_pattern(" (?=год|век)")


def _contracted(text: str) -> str:
    """A date with "во" and "со" before "второй": "во II веке", "со 2 марта".

    No line breaks between a number and the word for years or centuries.
    """
    return _UNBROKEN.sub(_SPACE, _SECOND.sub(r"\1о ", text))


_GENITIVE = (
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
    "октября", "ноября", "декабря",
)  # fmt: skip
_PREPOSITIONAL = (
    "январе", "феврале", "марте", "апреле", "мае", "июне", "июле", "августе", "сентябре",
    "октябре", "ноябре", "декабре",
)  # fmt: skip
_INSTRUMENTAL = (
    "январём", "февралём", "мартом", "апрелем", "маем", "июнем", "июлем", "августом", "сентябрём",
    "октябрём", "ноябрём", "декабрём",
)  # fmt: skip
_OF = DateForm(
    months=_GENITIVE, decade="{}-х", year_word="года", years_word="годов", decade_word="годов",
    century_word="века", centuries_word="веков",
)  # fmt: skip
"""The genitive."""

_DATES = DateWords(
    day="{}",
    months=(
        "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь",
        "октябрь", "ноябрь", "декабрь",
    ),
    months_of_day=_GENITIVE,
    before_month=_SPACE,
    before_year=" ",
    before_christ="до\N{NO-BREAK SPACE}н.\N{NO-BREAK SPACE}э.",
    before_christ_also=("до н.э.", "до нашей эры", "до Р. Х."),
    after_christ="н.\N{NO-BREAK SPACE}э.",
    long_year=partial(grouped, thousands="\N{NO-BREAK SPACE}"),
    years_ago="лет назад",
    millions=_millions,
    old_style="{} (по\N{NO-BREAK SPACE}старому\N{NO-BREAK SPACE}стилю)",
    decade="{}-е",
    first_decade="{}-е",
    century=roman,
    the="{}",
    about="около {}",
    perhaps="{} (?)",
    about_in_sentence="примерно {}",
    perhaps_in_sentence="предположительно {}",
    on="{}",
    about_on="примерно {}",
    within="в {}",
    within_ago="{}",
    or_="или",
    period=("с ", " по ", ""),
    between="между {} и {}",
    since="с {}",
    until="до {}",
    dash=("–", " — "),
    forms={
        "alone": DateForm(
            year_word="год", years_word="годы", decade_word="годы", century_word="век",
            centuries_word="века",
        ),
        "about": _OF,
        "within": DateForm(
            months=_PREPOSITIONAL, decade="{}-х", year_word="году", years_word="годах",
            decade_word="годах", century_word="веке", centuries_word="веках",
        ),
        "since": _OF,
        "until": _OF,
        "start": _OF,
        "end": DateForm(year_word="год", decade_word="годы", century_word="век"),
        "between": DateForm(
            months=_INSTRUMENTAL, decade="{}-ми", year_word="годом", years_word="годами",
            decade_word="годами", century_word="веком", centuries_word="веками",
        ),
    },
    year_after_month="года",
    marks_outside=True,
    contracted=_contracted,
)  # fmt: skip

_NUMBERS = NumberWords(
    thousands="\N{NO-BREAK SPACE}",
    decimal=",",
    percent="\N{NO-BREAK SPACE}%",
    about="около {}",
    more_than="более {}",
    or_more="{} и более",
    less_than="менее {}",
    or_less="не более {}",
    negative_range="от {} до {}",
    grouped_from=5,
    scales={3: "тыс.", 6: "млн", 9: "млрд", 12: "трлн"},
)


def _both(words: Mapping[str, int]) -> dict[str, int]:
    """The words, and each with "е" for "ё" as well, as people type it."""
    return {
        each: number for word, number in words.items() for each in (word, word.replace("ё", "е"))
    }


_ORDINAL_STEMS = {
    **numbered(
        "перв", "втор", "трет", "четвёрт", "пят", "шест", "седьм", "восьм", "девят", "десят",
        "одиннадцат", "двенадцат", "тринадцат", "четырнадцат", "пятнадцат", "шестнадцат",
        "семнадцат", "восемнадцат", "девятнадцат", "двадцат",
    ),
    **meanings({
        30: "тридцат", 40: "сороков", 50: "пятидесят", 60: "шестидесят", 70: "семидесят",
        80: "восьмидесят", 90: "девяност", 100: "сот", 200: "двухсот", 300: "трёхсот",
        400: "четырёхсот", 500: "пятисот", 600: "шестисот", 700: "семисот", 800: "восьмисот",
        900: "девятисот",
    }),
}  # fmt: skip
_STRESSED = ("втор", "шест", "седьм", "восьм", "сороков")
"""The stems whose masculine ends in "ой"."""


def _ordinals(endings: str, third: str) -> dict[str, int]:
    """The forms of all ordinal numbers with these endings, and with those of "третий"."""
    return _both(
        {
            f"{stem}{ending}": number
            for stem, number in _ORDINAL_STEMS.items()
            for ending in (third if stem == "трет" else endings).split()
            if ending != "ый" or stem not in _STRESSED
        }
    )


_MASCULINE = _ordinals("ый ого ому ым ом ое", "ий ьего ьему ьим ьем ье") | _ordinals("ой", "ий")
"""With the neuter. Forms in "-ая" and "-ых" are of shares, as in "две пятых"."""

_NAMED = {
    word: number
    for word, number in (_MASCULINE | _ordinals("ая ую", "ья ьей ью")).items()
    if number <= 30
}
_ORDINALS = {
    **_NAMED,
    **{f"двадцать-{word}": 20 + number for word, number in _NAMED.items() if number < 10},
    **{f"тридцать-{word}": 31 for word, number in _NAMED.items() if number == 1},
}

_SMALL = _both({
    **numbered(
        "ноль нуль нуля", "один одна одно одного одной одну", "два две двух двое двоих",
        "три трёх трое троих", "четыре четырёх четверо четверых", "пять пяти пятеро",
        "шесть шести", "семь семи", "восемь восьми", "девять девяти", "десять десяти",
        "одиннадцать одиннадцати", "двенадцать двенадцати",
        "тринадцать тринадцати", "четырнадцать четырнадцати", "пятнадцать пятнадцати",
        "шестнадцать шестнадцати", "семнадцать семнадцати", "восемнадцать восемнадцати",
        "девятнадцать девятнадцати",
        first=0,
    ),
    **meanings({
        20: "двадцать двадцати", 30: "тридцать тридцати", 40: "сорок сорока",
        50: "пятьдесят пятидесяти", 60: "шестьдесят шестидесяти", 70: "семьдесят семидесяти",
        80: "восемьдесят восьмидесяти", 90: "девяносто девяноста", 200: "двести двухсот",
        300: "триста трёхсот", 400: "четыреста четырёхсот", 500: "пятьсот пятисот",
        600: "шестьсот шестисот", 700: "семьсот семисот", 800: "восемьсот восьмисот",
        900: "девятьсот девятисот",
    }),
    # A year ends with an ordinal number: "тысяча девятьсот сорок пятый".
    **_MASCULINE,
})  # fmt: skip


def _symbols(prefixes: str, symbols: str) -> dict[str, str]:
    """The Cyrillic symbols of units with these prefixes, and without one, by those in Latin."""
    return {
        f"{latin}{symbol}": f"{cyrillic}{name}"
        for symbol, _, name in (pair.partition("=") for pair in symbols.split())
        for latin, _, cyrillic in (pair.partition("=") for pair in ["=", *prefixes.split()])
    }


_SYMBOLS = (
    _symbols("k=к M=м m=м μ=мк", "N=н V=в W=вт Pa=па Hz=гц J=дж Ω=ом T=тл eV=эв Bq=бк Sv=зв")
    | _symbols("k=к m=м μ=мк", "A=а C=кл K=к mol=моль H=гн")
    | _symbols("G=г", "V=в W=вт Hz=гц J=дж Ω=ом eV=эв Bq=бк")
    | _symbols("h=г", "Pa=па")
    | _symbols("m=м μ=мк n=н p=п", "F=ф")
    | _symbols("m=м μ=мк n=н", "s=с")
    | _symbols("k=к M=м G=г T=т", "B=б bit=бит")
    | {"μm": "мкм", "nm": "нм", "dm": "дм", "mg": "мг", "μg": "мкг", "ml": "мл", "Wh": "вт·ч"}
    | {"N*m": "нм"}
)
"""In small letters, as names are compared: "мн" may be mN and MN."""

_UNITS = TypedUnitWords(
    names={**unit_names(_SYMBOLS), **unit_names(
        {
            "m": "м, метр, метра, метров, метры", "km": "км", "cm": "см", "mm": "мм",
            "nmi": "морская миля, морские мили, морских миль, морской мили",
            "ly": "световой год, световых года, световых лет, св. год, св. лет",
            "pc": "парсек, парсека, парсеков", "au": "а. е, а.е",
            "lb": "фунт, фунта, фунтов", "GBP": "фунт, фунта, фунтов, фунтов стерлингов",
            "oz": "унция, унции, унций", "ct": "карат, карата, каратов",
            "acre": "акр, акра, акров", "gal": "галлон, галлона, галлонов",
            "bbl": "баррель, барреля, баррелей", "decade": "десятилетие, десятилетия, десятилетий",
            "millennium": "тысячелетие, тысячелетия, тысячелетий",
            "kn": "узел, узла, узлов, уз", "km/h": "км/ч", "m/s": "м/с",
            "hp": "лошадиная сила, лошадиные силы, лошадиных сил, л. с, л.с",
            "PS": "лошадиная сила, лошадиные силы, лошадиных сил, л. с, л.с",
            "cal": "калория, калории, калорий",
            "kcal": "килокалория, килокалории, килокалорий, ккал",
            "kWh": "квт·ч, квтч, киловатт-час, киловатт-часа, киловатт-часов",
            "atm": "атмосфера, атмосферы, атмосфер", "mmHg": (
                "мм рт. ст, миллиметр ртутного столба, миллиметра ртутного столба,"
                " миллиметров ртутного столба, торр"
            ), "m3": "кубометр, кубометра, кубометров", "a": "сотка, сотки, соток",
            "C": "кулон, кулона, кулонов", "mol": "моль, моля, молей",
            "tbsp": (
                "ст. л, столовая ложка, столовой ложки, столовые ложки, столовых ложек, ст. ложка,"
                " ст. ложки, ст. ложек"
            ), "tsp": (
                "ч. л, чайная ложка, чайной ложки, чайные ложки, чайных ложек, ч. ложка, ч. ложки,"
                " ч. ложек"
            ), "cup": "стакан, стакана, стаканов",
            "tTNT": "тонна тротила, тонны тротила, тонн тротила",
            "ktTNT": "кт, килотонна, килотонны, килотонн",
            "MtTNT": "мт, мегатонна, мегатонны, мегатонн",
            "ppm": "частей на миллион", "‰": "промилле", "dB": "дб, децибел, децибела, децибелов",
            "JPY": "иена, иены, иен", "CNY": "юань, юаня, юаней", "UAH": "гривна, гривны, гривен",
            "PLN": "злотый, злотых", "DEM": "марка, марки, марок",
            "FRF": "франк, франка, франков", "CHF": "франк, франка, франков",
            "in": "дюйм, дюйма, дюймов", "ft": "фут, фута, футов", "mi": "миля, мили, миль",
            "verst": "верста, версты, вёрст, верст", "arshin": "аршин, аршина",
            "sazhen": "сажень, сажени, саженей", "g": "г, грамм, грамма, граммов", "kg": "кг, кило",
            "t": "т, тонна, тонны, тонн", "pud": "пуд, пуда, пудов",
            "s": "с, сек, секунда, секунды, секунд, секунду", "arcsec": "секунда, секунды, секунд",
            "arcmin": "минута, минуты, минут",
            "min": "мин, минута, минуты, минут, минуту", "h": "ч, час, часа, часов",
            "d": "день, дня, дней, сутки, суток", "wk": "неделя, недели, недель, неделю",
            "month": "мес, месяц, месяца, месяцев", "yr": "год, года, лет",
            "century": "век, века, веков, столетие, столетия, столетий",
            "ha": "га, гектар, гектара, гектаров",
            "l": "л, литр, литра, литров",
            "°C": (
                "градус, градуса, градусов, градусов цельсия, градуса цельсия, град, с"
            ),
            "°F": "градус, градуса, градусов", "°": "градус, градуса, градусов",
            "kW": "квт", "W": "вт, ватт", "V": "вольт, вольта", "A": "ампер, ампера",
            "J": "дж, джоуль, джоуля, джоулей", "N": "ньютон, ньютона, ньютонов",
            "Pa": "па, паскаль, паскаля, паскалей", "kPa": "кпа",
            "K": "кельвин, кельвина, кельвинов", "Hz": "гц, герц",
            "RUB": "руб, рубль, рубля, рублей, р", "cRUB": "коп, копейка, копейки, копеек",
            "USD": "доллар, доллара, долларов, долл",
            "EUR": "евро", "B": "байт",
        }
    )},
    prefixes={
        "кило": "k", "санти": "c", "милли": "m", "деци": "d", "гекто": "h", "мега": "M",
        "гига": "G", "микро": "μ",
    },
    powers_before=meanings(
        {2: "квадратный квадратных квадратного кв", 3: "кубический кубических куб"}
    ),
    powers_after={"в квадрате": 2, "в кубе": 3},
    per=("в", "на", "за"),
    filling=words_of(
        "около примерно приблизительно всего или ровно где-то почти более свыше штук шт"
    ),
)  # fmt: skip

_SALTS = "нитр сульф фосф хлор бром иод йод фтор арсен селен карбон силик бор гидр циан манган хром"
_HYDROCARBONS = "мет эт проп бут пент гекс гепт окт нон дек алк"

_TYPED = TypedWords(
    ordinals=_ORDINALS,
    range_start=(
        "(?:(?:примерно|приблизительно|предположительно) )+со?", "со", "с", "от",
        "(?:где-то )?между",
    ),
    range_gap=("до", "по", "и"),
    conjunction=("и",),
    alternative=("или",),
    giving_up=(
        "не знаю", "я не знаю", "не знаю точно", "понятия не имею", "не имею понятия",
        "без понятия", "не помню", "я не помню", "забыл", "забыла", "я забыл", "я забыла",
        "не уверен", "не уверена", "пас", "пропустить", "хз",
    ),
    dates=TypedDateWords(
        months=_both(numbered(
            "январь января январе январём янв",
            "февраль февраля феврале февралём фев февр",
            "март марта марте мартом мар",
            "апрель апреля апреле апрелем апр",
            "май мая мае маем",
            "июнь июня июне июнем июн",
            "июль июля июле июлем июл",
            "август августа августе августом авг",
            "сентябрь сентября сентябре сентябрём сен сент",
            "октябрь октября октябре октябрём окт",
            "ноябрь ноября ноябре ноябрём ноя нояб",
            "декабрь декабря декабре декабрём дек",
        )),
        seasons=numbered("весна весной весны", "лето летом лета", "осень осенью осени",
                         "зима зимой зимы"),
        days=_ORDINALS,
        decades=meanings(
            {
                10: "десятые десятых",
                20: "двадцатые двадцатых двадцатыми",
                30: "тридцатые тридцатых тридцатыми",
                40: "сороковые сороковых сороковыми",
                50: "пятидесятые пятидесятых пятидесятыми",
                60: "шестидесятые шестидесятых шестидесятыми",
                70: "семидесятые семидесятых семидесятыми",
                80: "восьмидесятые восьмидесятых восьмидесятыми",
                90: "девяностые девяностых девяностыми",
            }
        ),
        day_endings=("-?ого", "-?го", "-?ое", "-?е", "-?ом", "-?м", "-?[яйа]", "-?ая", "-?ой"),
        filling=(
            "г", "год", "года", "году", "годом", "годами", "г.", "гг", "лет",
            "в", "во", "к", "на", "около", "ок", "примерно", "приблизительно", "предположительно",
            "возможно", "вероятно", "наверное", "видимо", "где-то", "это", "был", "было",
            "число", "числа", "день", "дня", "ночь", "ночью", "утром", "вечером",
            "понедельник", "вторник", "среда", "среду", "четверг", "пятница", "пятницу", "суббота",
            "субботу", "воскресенье",
        ),
        approximate=words_of("около ок примерно приблизительно где-то"),
        doubtful=words_of("предположительно возможно вероятно наверное видимо"),
        early=("начало", "начале", "начала"),
        mid=("середина", "середине", "середину", "середины"),
        turns=("рубеж", "рубеже"),
        late=("конец", "конце", "конца"),
        halves=("половина", "половине", "половину", "половины"),
        quarters=("четверть", "четверти"),
        last=("последняя", "последней", "последнюю"),
        old_style=(r"(?:по )?ст(?:арому|арого|ар\.|\.)? ?ст(?:илю|иля|\.)?",),
        new_style=(r"(?:по )?н(?:овому|ового|ов\.|\.)? ?ст(?:илю|иля|\.)?",),
        before_christ=(
            r"до ?н\.? ?э\.?", r"д\. ?н\. ?э\.?", "до нашей эры", "до рождества христова",
            r"до р\. ?х\.?",
        ),
        after_christ=(r"н\.? ?э\.?", "нашей эры", r"от р\. ?х\.?", "от рождества христова"),
        decade_endings=("-?ые", "-?ых", "-?е", "-?х", "-?ми"),
        decade_words=("годы", "годов", "годах", "десятилетие"),
        century_endings=("-?ый", "-?ой", "-?ий", "-?й"),
        centuries=(
            "век", "века", "веке", "веком", "веков", "веках", "веками", "столетие", "столетия",
            "столетии", "столетием", "столетий", "в", "вв",
        ),
        millennia=words_of("тысячелетие тысячелетия тысячелетии тысячелетием"),
        joined=("гг?", "год[ау]?", "вв?", "века?"),
        range_gap=("(?:(?:примерно|предположительно) )+(?:по|до)",),
        durations=("лет",),
        years_ago={
            "лет назад": 1, "года назад": 1, "год назад": 1, "лет тому назад": 1, "л. н": 1,
        },
        since=(
            "(?:(?:примерно|приблизительно|предположительно) )+со?", "начиная со?", "после", "со",
            "с",
        ),
        onwards=("и далее", "и позже", "и позднее", "и дальше"),
        present=("наст. время", "настоящее время", "настоящего времени", "сегодня", "наши дни",
                 "сей день", "наших дней", r"н\. ?в", "настоящий момент", "сейчас"),
        until=(
            "(?:(?:примерно|приблизительно|предположительно) )+до", "вплоть до", "не позднее", "до",
            "по",
        ),
        either=("либо",),
    ),
    numbers=TypedNumberWords(
        small=_SMALL,
        scales=meanings(
            {
                10: "десяток десятка десятков",
                12: "дюжина дюжины дюжин дюжину",
                100: "сто ста сотня сотню сотни сотен",
                1_000: "тысяча тысячу тысячи тысяч тыс",
                1_000_000: "миллион миллиона миллионов миллионы млн",
                1_000_000_000: "миллиард миллиарда миллиардов миллиарды млрд",
                1_000_000_000_000: "триллион триллиона триллионов триллионы трлн",
            }
        ),
        alone=words_of(
            "сто ста сотня сотню тысяча тысячу миллион миллиона миллиард миллиарда триллион дюжина"
            " дюжину десяток"
        ),
        connectors=("и", "с", "целых", "целая"),
        half=("половина", "половину", "половины", "половиной", "пол"),
        parts=meanings(
            {2: "вторая вторых", 3: "треть трети третья третьих", 4: "четверть четверти",
             5: "пятая пятых",
             6: "шестая шестых", 7: "седьмая седьмых", 8: "восьмая восьмых",
             9: "девятая девятых", 10: "десятая десятых", 20: "двадцатая двадцатых",
             100: "сотая сотых",
             1_000: "тысячная тысячных", 1_000_000: "миллионная миллионных"}
        ),
        alone_parts=("треть", "четверть", "пятая", "шестая", "седьмая", "восьмая", "десятая"),
        joined_parts=("пол",),
        one_and_a_half=("полтора", "полторы", "полутора"),
        and_a_half=("с половиной",),
        point=("запятая",),
        none=(
            "нет", "никого", "ничего", "никто", "нисколько", "ни одного", "ни одной", "ни один",
            "ни одна",
        ),
        no=("ни (?:одного|одной|один|одна)", "нет"),
        minus=("минус",),
        falling=(
            "(?:падение|снижение|сокращение|уменьшение|спад|убыль) на",
            "(?:упал|сократил|снизил|уменьшил)(?:а|о|и)?(?:с[ья])? на",
        ),
        fallen=("(?:меньше|ниже)",),
        rising=(
            "(?:рост|увеличение|прирост|подъ[её]м) на",
            "(?:вырос(?:ла|ло|ли)?|увеличил(?:ся|ась|ось|ись)) на",
        ),
        out_of=("из каждых", "из", "на каждые"),
        every=("кажд(?:ый|ая|ое|ого|ую)",),
        times=("умножить на", "на"),
        to_the=("в степени", r"в(?=\s+(?:минус\s|-\s?\d|\d+(?:-?[йя])?\s+степени))"),
        to_the_behind=("степени",),
        below_zero=(r"(?:градус(?:а|ов)? )?(?:ниже нуля|мороза)",),
        below_sea=("ниже уровня моря", "под уровнем моря"),
        depths=("глубин[аеуы]", "глубок(?:ий|ая|ое|о)", "ниже"),
        over=("(?:раз)?делить на", "дел[её]нн(?:ое|ая|ый) на"),
        fold=(r"\s+раза?", "-?кратн(?:ый|ая|ое|о)"),
        percent=("процент(?:а|ов)?",),
        about=(
            "около", "почти", "примерно", "приблизительно", "приблиз\\.?", r"прибл\.?", r"ок\.?",
            "где-то", "порядка", "без малого",
        ),
        exactly=("ровно", "точно", "только", "лишь", "всего"),
        more=(
            "не менее(?: чем)?", "не меньше(?: чем)?", "более(?: чем)?", "больше(?: чем)?", "свыше",
            "минимум", "как минимум", "по меньшей мере",
        ),
        or_more=("(?:и|или) (?:более|больше|выше)", "с лишним"),
        less=(
            "не более(?: чем)?", "не больше(?: чем)?", "менее(?: чем)?", "меньше(?: чем)?",
            "максимум", "до",
        ),
    ),
    units=_UNITS,
    names=TypedNameWords(
        titles=words_of(
            "царь царица император императрица король королева князь княгиня княжна граф графиня "
            "барон баронесса герцог герцогиня маркиз маркиза виконт принц принцесса эрцгерцог "
            "курфюрст цесаревич царевич царевна генерал маршал адмирал фельдмаршал "
            "генерал-фельдмаршал генералиссимус полковник капитан майор поручик лейтенант атаман "
            "гетман воевода товарищ гражданин господин госпожа г-н г-жа мистер миссис мисс месье "
            "мадам сэр лорд леди дон донна доктор профессор академик президент премьер "
            "премьер-министр канцлер председатель секретарь министр нарком комиссар папа святой "
            "святая патриарх митрополит архиепископ епископ кардинал протопоп отец преподобный "
            "султан шах хан эмир халиф имам аятолла шейх паша бей "
            "ген марш имп кн гр акад тов св проф д-р гос адм полк кап мин пред прот"
        ),
        titles_of_women=words_of(
            "госпожа миссис мисс мадам леди королева императрица царица княгиня графиня герцогиня"
        ),
        titles_of_men=words_of(
            "господин мистер месье сэр лорд король император царь князь граф герцог"
        ),
        royal_titles=("король", "королева", "царь", "царица"),
        bynames=replaced(
            "великий=great великая=great мудрый=wise лев=lion благочестивый=pious смелый=bold"
            " лысый=bald толстый=fat красивый=fair добрый=good молчаливый=silent"
            " завоеватель=conqueror грозный=terrible рыжий=rufus мореплаватель=navigator"
            " исповедник=confessor великолепный=magnificent святой=saint жестокий=cruel"
            " освободитель=liberator чёрный=black католическая=catholic безумный=mad"
            " пустынник=hermit барбаросса=barbarossa август=august калита=moneybag"
            " безземельный=lackland долгорукий=longarm"
        ),
        ranks=words_of(
            "баронесса баронет барон виконт графиня граф маркиза маркиз герцогиня герцог лорд леди"
            " эрл"
        ),
        short_given=(
            "александр саша шура саня",
            "алексей алёша лёша",
            "михаил миша",
            "николай коля",
            "иван ваня",
            "владимир володя вова",
            "дмитрий дима митя",
            "пётр петя",
            "павел паша",
            "сергей серёжа",
            "евгений женя",
            "константин костя",
            "григорий гриша",
            "фёдор федя",
            "лев лёва",
            "борис боря",
            "анатолий толя",
            "леонид лёня",
            "виктор витя",
            "василий вася",
            "юрий юра",
            "мария маша",
            "екатерина катя",
            "анна аня",
            "наталья наташа",
            "татьяна таня",
            "елена лена",
            "надежда надя",
            "ольга оля",
            "софья соня",
        ),
        place_kinds_before=replaced(
            "гора=mount озеро=lake река=river море=sea океан=ocean пустыня=desert мыс=cape "
            "вулкан=mount остров=island острова=islands пролив=strait залив=bay"
        ),
        place_kinds_behind=replaced(
            "озеро=lake море=sea океан=ocean пустыня=desert остров=island острова=islands "
            "пролив=strait залив=bay канал=canal"
        ),
        no_places=words_of(
            "красное черное чёрное белое желтое жёлтое мертвое мёртвое северное южное великий "
            "большое индийский северный южный"
        ),
        suffixes=words_of("паша бей"),
        generations=meanings({1: "старший ст отец", 2: "младший мл сын"}),
        generations_with_article=meanings({1: "старший", 2: "младший"}),
        particles=words_of("фон фом де дер ден ди да дель ван ла ле дю бин ибн аль эль ас ад"),
        joints=("и",),
        bodies=words_of(
            "партия комитет конгресс союз фронт лига армия бюро комиссия правительство группа "
            "общество ассоциация совет движение министерство академия университет институт банк "
            "компания суд трибунал политбюро дума республика федерация"
        ),
        before_names=words_of("при под"),
        joined_numbers=meanings({
            2: "двух", 3: "трёх трех", 4: "четырёх четырех", 5: "пяти", 6: "шести", 7: "семи",
            8: "восьми", 9: "девяти", 10: "десяти", 11: "одиннадцати", 12: "двенадцати",
            14: "четырнадцати", 15: "пятнадцати", 20: "двадцати", 30: "тридцати", 40: "сорока",
            50: "пятидесяти", 60: "шестидесяти", 70: "семидесяти", 80: "восьмидесяти",
            90: "девяносто", 100: "сто", 1_000: "тысяче",
        }),
        leading=words_of("в во на из к ко"),
        joining=(r"и\s",),
        small_words=words_of("и в о на"),
        not_initials=words_of("в на по при для за от из с о"),
        accidentals={
            "(?: )?[♯#](?=[ -](?:мажор|минор))": " диез ",
            "(?: )?♭(?=[ -](?:мажор|минор))": " бемоль ",
        },
        number_endings=(
            "-ы - -а", "-и - -а -я -ь -й", "-а - -о -е", "-я - -е -ь -й",
            "-ки -ок -ек -ёк", "-цы -ец", "-йцы -ец", "-ни -ень", "-ги -ог", "-ена -я", "-ья -",
            "-ые -ый -ая -ое -ой", "-ие -ий -ая -ое -ой -яя -ее", "-ане -анин", "-яне -янин",
            "-ли -оль", "-вья -вь",
        ),
        case_endings=(
            "- -а -у -ом -е -ы -и -ов -ам -ами -ах", "- -а -у -ым -е -ы -ых -ыми",
            "-й -я -ю -ем -е -и -ев -ям -ями -ях", "-ий -ия -ию -ием -ии -иев -иям -иями -иях",
            "-ь -я -ю -ем -ём -е -и -ей -ям -ями -ях",
            "-ец -ца -цу -цом -цем -це -цы -цев -цов -цам -цами -цах",
            "-ок -ёк -ек -ка -ку -ком -ке -ки -ков -кам -ками -ках",
            "-а -ы -и -е -у -ой -ей -ою - -ам -ами -ах", "-ка -ки -ке -ку -кой -ок -ек",
            "-я -и -е -ю -ей -ёй -ею -ь -ям -ями -ях", "-ия -ии -ию -ией -иям -иями -иях",
            "-ь -и -ью -ей -ям -ями -ях", "-ь -и -ью -ам -ами -ах",
            "-о -а -у -ом -е - -ам -ами -ах", "-е -я -ю -ем -и -ей -ям -ями -ях",
            "-ие -ия -ию -ием -ии -ий -иям -иями -иях", "-мя -мени -менем -мена -мен -менам",
            "-ый -ая -ое -ые -ого -ой -ому -ым -ом -ую -ою -ых -ыми",
            "-ий -ая -ое -ие -ого -ой -ому -им -ом -ую -ою -их -ими",
            "-ий -яя -ее -ие -его -ей -ему -им -ем -юю -ею -их -ими",
            "-ой -ая -ое -ые -ого -ому -ым -ом -ую -ых -ыми",
        ),
        contrasts=(
            *contrasting(_SALTS, "ат ит ид"),
            *contrasting(_SALTS, "аты иты иды"),
            *contrasting(_HYDROCARBONS, "ан ен ин"),
            *contrasting(_HYDROCARBONS, "аны ены ины"),
            "-оза -аза", "-амин -амид", "-имин -имид", "-тон -тоз -топ", "-отид -озид",
            "-фазия -фагия", "-стомия -томия", "-троф -троп", "-трофия -тропия", "-бласт -класт",
            "-сат -сант",
            "макро- микро-", "гидро- гигро-", "хромо- хроно-", "гомо- гемо-", "онто- онко-",
            "фото- фоно-", "цито- цисто-", "интра- инфра-", "мета- мега-", "имманент- имминент-",
            # Two words at a time that both are terms.
            "редукция редакция", "аддукция аддикция", "фракция фрикция", "статус статут",
            "невежа невежда", "гранат гранит", "консул консоль", "капитан капитал",
            "цистин цистеин", "дипломат дипломант",
        ),
        versus=("против",),
        provisions=replaced(
            "статья=article статьи=article ст=article параграф=paragraph параграфы=paragraph "
            "глава=chapter гл=chapter пункт=clause п=clause"
        ),
        subprovisions=words_of("часть части ч пункт пункта п"),
    ),
)  # fmt: skip

_REMARKS = {
    # Of all.
    "gives-up": "понято как «не знаю»",
    "unreadable-name": "это не похоже на имя или название",
    "unreadable-date": "это не похоже на дату",
    "unreadable-number": "это не похоже на число",
    "no-year": "не указан год",
    "no-such-day": "такого дня нет",
    "reversed-period": "конец раньше начала",
    "several-dates": "больше одной даты",
    "several-numbers": "больше одного числа",
    # Of names.
    "other-person": "{other} — это другое лицо",
    "other-thing": "{other} — это нечто другое",
    "fits-other": "подходит и другой ответ: {other}",
    "others-given-name": "это имя другого человека: {other}",
    "one-slip": "ошибка в одной букве",
    "slips": "ошибок в буквах: {count}",
    "no-number": "не указан номер",
    "unknown-number": "такого номера в колоде нет",
    "another-word": "«{other}» — другое слово из колоды",
    "other-number-of-word": "единственное число вместо множественного или наоборот",
    "other-case-of-word": "другой падеж",
    "middle-initial": "это инициал второго, а не первого имени",
    "unknown-country": "такой страны в колоде нет",
    "other-report": "другой год или другой сборник",
    "unknown-word": "одного из слов в колоде нет",
    "no-epithet": "имя неполное",
    "no-family-name": "имя верное, фамилия не указана",
    "half-family-name": "только половина фамилии",
    "other-gender": "имя верное, окончание неверное",
    "given-ending": "личное имя верное, окончание неверное",
    "letter-case": "прописные и строчные буквы не совпадают",
    "part-of-term": "это лишь часть термина",
    "other-order": "в другом порядке",
    "in-full": "без сокращения",
    "other-tone": "тон не совпадает",
    "other-article": "артикль другого рода",
    "unknown-given": "одного из личных имён в колоде нет",
    # Of dates.
    "one-of-several": "это лишь одна из нескольких дат",
    "not-all": "указаны не все даты",
    "no-century": "не указан век",
    "no-era": "число верное, но не указано «до\N{NO-BREAK SPACE}н.\N{NO-BREAK SPACE}э.»",
    "period-typed": "это период, а нужна одна дата",
    "season-no-day": "время года верное, день не указан",
    "season-no-month": "время года верное, месяц не указан",
    "year-no-day": "год верный, день не указан",
    "year-no-month": "год верный, месяц не указан",
    "month-no-day": "месяц верный, день не указан",
    "coarse": "верно, но недостаточно точно",
    "one-year-off": "расхождение в один год, но и сама дата неточная",
    "years-off": "расхождение в годах: {count}, но и сама дата неточная",
    "wrong-year": "год неверный",
    "wrong-month": "год верный, месяц неверный",
    "wrong-day": "месяц верный, день неверный",
    "right-year": "год верный",
    "no-beginning": "конец верный, начало не указано",
    "no-end": "начало верное, конец не указан",
    "wrong-beginning": "начало неверное",
    "wrong-end": "конец неверный",
    "within-period": "это внутри периода, но когда он начался и закончился?",
    # Of numbers.
    "wrong-unit": "единица измерения неверная",
    "unknown-unit": "число верное, единица измерения неизвестна",
    "percentage-typed": "введены проценты, а ответ не в процентах",
    "range-typed": "введён диапазон, а нужно одно число",
    "within-range": "это внутри диапазона, но каковы его границы?",
    "near": "близко",
    "well-rounded": "округлено верно",
    "rounded": "округлено",
    "wrong-sign": "число верное, знак неверный",
    "magnitude": "цифры верные, порядок величины неверный",
    "no-scale": "цифры верные, но это тысячи, миллионы или миллиарды?",
}

_RETRY = {
    "unreadable-name": (
        "Это не похоже на имя или название. Попробуйте ещё раз: введите его буквами."
    ),
    "unreadable-date": ("Это не похоже на дату. Попробуйте ещё раз: введите день, месяц или год."),
    "unreadable-number": (
        "Это не похоже на число. Попробуйте ещё раз: введите его цифрами или словами."
    ),
    "no-year": "Не указан год. Попробуйте ещё раз: введите и год.",
    "no-such-day": "Такого дня нет. Попробуйте ещё раз: введите день, месяц или год.",
    "reversed-period": (
        "Конец раньше начала. Попробуйте ещё раз: сначала введите более раннюю дату."
    ),
    "several-dates": "Больше одной даты. Попробуйте ещё раз: введите одну дату.",
    "several-numbers": "Больше одного числа. Попробуйте ещё раз: введите одно число.",
}

_SHEET = SheetWords(
    headings={
        "choice": "Задания с выбором ответа",
        "true-false": "Верно или неверно",
        "gaps": "Заполните пропуски",
        "matching": "Соответствие",
        "ordering": "Последовательность",
        "short": "Краткие ответы",
        "number": "Числа",
        "date": "Даты",
        "argument": "Аргументы",
    },
    instructions={
        "choice": "Верен только один ответ: обведите нужную букву.",
        "true-false": "Обведите «верно» или «неверно».",
        "gaps": "Выберите для каждого пропуска одно из слов; одно слово лишнее.",
        "matching": "Подберите к каждой строке букву; одна буква лишняя.",
        "ordering": "Пронумеруйте события, начиная с самого раннего (1).",
        "short": "Достаточно нескольких слов.",
        "number": "Запишите число.",
        "date": "Укажите дату как можно точнее.",
        "argument": "Запишите аргументы; за каждый — один балл.",
    },
    tasks={
        "gaps": "Какое слово пропущено в каждой строке? Одно слово лишнее.",
        "matching": "Что чему соответствует? Одна буква лишняя.",
        "ordering": "Расположите события в хронологическом порядке, начиная с самого раннего.",
    },
    name="Фамилия, имя",
    group="Класс",
    date="Дата",
    score="Баллы",
    true="верно",
    false="неверно",
    version="Вариант {}",
    page="с.\N{NO-BREAK SPACE}{page} из {pages}",
    seed="номер набора: {}",
    key="Ответы",
    key_to="Ответы: {}",
    time="Время: {} мин",
    key_numbers=(
        "Номера и буквы ниже — как в листе «{}». Мелкое число в таблице — номер вопроса в этом"
        " листе."
    ),
    total="Итого",
    most="максимум",
    scores="Ведомость",
    marks=lambda count: _counted(count, "балл", "балла", "баллов"),
    according_to="версия: {who}",
    also="также верно: {}",
    rounded="также верно: {}",
    half="полбалла за округлённое число от {} до {}",
    half_range="полбалла за число в этих пределах",
    half_year="полбалла за верный год",
    half_month="полбалла за верный месяц или год",
    bank="Слова",
    gap="пропуск {}",
    lines="место для ответа",
    fold_here="линия сгиба",
    questions="Вопросы",
    picture="Изображение",
    sound="Звук",
    described_picture="Изображение: {description} ({file})",
    described_sound="Звук: {description} ({file})",
    pair="{left} — {right}",
    dated="{event}: {date}",
    quotes=("«", "»", "„", "“"),
    letters="АБВГДЕЖИКЛМНПРСТУФХЦШЩЭЮЯ",
    small_letters="абвгдежиклмнпрстуфхцшщэюя",
)

_PAGE = PageWords(
    instructions={
        "choice": "Верен только один ответ.",
        "true-false": "Верно ли утверждение?",
        "gaps": "Заполните каждый пропуск одним из слов; одно слово лишнее.",
        "matching": "Выберите букву для каждой строки; одна буква лишняя.",
        "ordering": "Расположите события в хронологическом порядке, начиная с самого раннего.",
        "short": "Достаточно нескольких слов.",
        "number": "Введите число цифрами или словами.",
        "date": "Введите дату как можно точнее, в любом привычном формате.",
        "argument": "Запишите аргументы; за каждый — один балл.",
    },
    summary="Ваш результат",
    answer="Ваш ответ на вопрос {number}",
    choose="выберите",
    words="Слова",
    earlier="Переместить вверх: {event}",
    later="Переместить вниз: {event}",
    moved="{event}: теперь на месте {place} из {places}",
    check="Проверить",
    numbered="{text}: вопрос {number}",
    check_empty="Сразу показать ответы",
    check_all="Проверить всё и показать результат",
    really_all="Вопросов без ответа: {empty}. Всё равно показать ответы?",
    again="Начать заново",
    really_again="Стереть все ответы и начать заново?",
    right="Верно",
    partly="Частично верно",
    wrong="Неверно",
    no_answer="Нет ответа",
    row_right="правильно",
    row_wrong="ошибка",
    had_it="Верен ли ваш ответ?",
    yes="да",
    half="наполовину",
    no="нет",
    had_points="Какие аргументы вы привели?",
    earned="{earned} из {marks}",
    checked="Проверено вопросов: {checked} из {items}, набрано баллов: {earned} из {marks}",
    score="Набрано баллов: {earned} из {marks}, {percent}\N{NO-BREAK SPACE}%",
    to_mend="Повторите: ",
    not_kept=("Этот браузер не может сохранить ответы: они исчезнут, когда вы закроете страницу."),
    needs_script=(
        "Без JavaScript эту страницу можно читать и печатать, но ответы проверяться не будут."
    ),
)

_CHART = ChartWords(
    timeline="Лента времени",
    arguments="Кто с кем спорит",
    figures="Числа и их части",
    events="События",
    lives="Годы жизни",
    marks={
        "day": "в эту дату",
        "lasted": "продолжалось",
        "within": "когда-то в это время",
        "about": "дата неточна",
        "either": "одна из этих дат",
        "open": "начало или конец неизвестны",
        "beyond": "продолжается за краем",
        "sure": "не меньше",
        "possible": "возможно, до",
    },
    against="против",
    opposed="мнение, с которым спорят",
    on_axis="На оси времени",
    share="Доля",
    table="В виде таблицы",
    timeline_summary="{span}. События: {events}. Люди: {lives}.",
    arguments_summary="Мнения: {views}. Направлены против другого: {objections}.",
    figures_summary="Числа: {figures}.",
)

_FIELDS = {
    "person": "имя",
    "who": "кто это",
    "born": "дата рождения",
    "died": "дата смерти",
    "date": "дата",
    "event": "событие",
    "figure": "число",
    "counts": "показатель",
    "unit": "единица измерения",
    "as_of": "на какую дату",
    "argument": "тезис",
    "question": "вопрос",
    "by": "кто так считает",
    "because": "аргументы",
    "opposes": "противоположное мнение",
    "term": "термин",
    "means": "значение",
    "stands_for": "расшифровка",
    "answer": "ответ",
    "why": "причина",
    "cloze": "предложение",
    "also": "также верно",
    "note": "примечание",
    "according_to": "версия",
    "ask": "формулировка вопроса",
    "image": "изображение",
    "alt": "описание изображения",
    "caption": "подпись",
    "credit": "автор и лицензия",
    "image_side": "сторона карточки с изображением",
    "answer_image": "изображение к ответу",
    "audio": "звук",
    "audio_side": "сторона карточки со звуком",
    "speak": "язык озвучивания",
}

_PLACES = {
    "abstract": "аннотация",
    "appendix": "приложение",
    "book": "книга",
    "chapter": "глава",
    "column": "столбец",
    "conclusion": "заключение",
    "figure": "рисунок",
    "first page": "первая страница",
    "first paragraph": "первый абзац",
    "introduction": "введение",
    "last page": "последняя страница",
    "line": "строка",
    "note": "примечание",
    "paragraph": "абзац",
    "part": "часть",
    "preface": "предисловие",
    "section": "раздел",
    "table": "таблица",
    "title page": "титульный лист",
    "volume": "том",
}

_CITATIONS = CitationWords(
    page="с.\N{NO-BREAK SPACE}{}",
    pages="с.\N{NO-BREAK SPACE}{}",
    two_authors="{}, {}",
    more_authors="{} и др.",
    author_year="{who}, {year}",
    title_year="{who}, {year}",
    named="{who}, {year}",
    located="{work}, {place}",
    cited_in="{citation}, цит. по: {work}",
    for_fields="{citation} ({fields})",
    places=_PLACES,
)

_ANKI = AnkiWords(
    according_to="Версия: {}",
    points=lambda points: _counted(points, "пункт", "пункта", "пунктов"),
    asides=AsideWords(
        also="Также: {text}",
        also_called="Иначе: {text}",
        stands_for="Расшифровка: {text}",
        born="Дата рождения: {text}",
        died="Дата смерти: {text}",
    ),
    report="сообщить об ошибке",
    authors="Авторство: {}.",
    licence="Лицензия: {}.",
    released="Выпуск от {}.",
    release=ReleaseWords(
        first=lambda notes: f"Первый выпуск: {_counted(notes, 'запись', 'записи', 'записей')}.",
        nothing_changed="С прошлого выпуска ничего не изменилось.",
        headings={
            "retitled": "Колода Anki переименована",
            "added": "Добавлено",
            "changed": "Изменено",
            "renamed": "Переименовано",
            "restored": "Восстановлено",
            "withdrawn": "Снятые вопросы",
            "moved": "Перемещено в другую колоду",
            "removed": "Удалено",
        },
        meanings={
            "retitled": (
                "Если она у вас ещё под старым названием, переименуйте её в Anki перед импортом"
                " (шестерёнка рядом с колодой → «Переименовать»): тогда все её карточки останутся"
                " вместе."
            ),
            "added": "Только новые карточки; ваши карточки не меняются.",
            "changed": (
                "История повторений сохраняется; ваши правки и метки в этих записях, сделанные до"
                " этого выпуска, заменяются."
            ),
            "renamed": "Изменился идентификатор; запись и история её повторений сохраняются.",
            "restored": "История повторений записи сохраняется, если запись у вас ещё есть.",
            "withdrawn": (
                "От каждого вопроса остаётся пустая карточка; чтобы удалить такие карточки,"
                " выберите «Инструменты → Пустые карточки…»."
            ),
            "moved": (
                "Ваши карточки остаются на месте; в новую колоду попадают только новые карточки."
            ),
            "removed": (
                "Пакет не может ничего удалить: ваши карточки останутся, пока вы сами их не"
                " удалите."
            ),
        },
        causes={
            "quizgen": "Изменился только вид, с новой версией quizgen: {}",
            "report": "Изменилась только ссылка, по которой сообщают об ошибках: {}",
            "sources": "Изменилась только строка с источниками: {}",
            "tags": "Изменились только метки: {}",
        },
        new_questions="новый вопрос: {}",
        withdrawn_questions="{}",
        former_id="прежний идентификатор: {}",
        former_deck="прежняя колода: «{}»",
        new_deck_name="«{}» теперь называется «{}»",
        to_find_removed=(
            "Чтобы найти их, нажмите в Anki кнопку «Список» и введите в списке карточек такой"
            " запрос:"
        ),
        removed_before="Удалено в прежних выпусках",
        own_edits="""\
## Ваши собственные правки

Запись из списков выше заменяется вместе с вашими правками и метками, только если в
последний раз она была изменена до {}. Запись, которую позже изменили вы или сам Anki
(меткой «leech»), остаётся прежней и не обновляется. Чтобы найти такие записи, перед
импортом введите в списке карточек Anki этот запрос, поставив вместо 7 число дней, прошедших
с тех пор:
""",
        to_update_all="""\
Чтобы обновить и их, импортируйте пакет ещё раз, выбрав для «Обновить записи» значение «Всегда». При
этом ваши правки и метки заменятся во всех записях, которые отличаются от пакета.
""",
        how_to_update="""\
## Как обновить колоду

В Anki выберите «Файл → Импортировать…», укажите новый пакет и оставьте настройки как есть:
«Обновить записи» и «Обновить типы записей» — «Если новее»; «Импортировать прогресс обучения» —
выключено. Карточки сохранят историю и сроки повторений. Записи, которые с прошлого выпуска не
изменились, останутся нетронутыми вместе с вашими правками. Пустые карточки снятых вопросов находит
«Инструменты → Пустые карточки…».
""",
    ),
    listing=ListingWords(
        size=lambda notes, cards: (
            f"{_counted(notes, 'запись', 'записи', 'записей')},"
            f" {_counted(cards, 'карточка', 'карточки', 'карточек')}."
        ),
        examples="Примеры",
        sources="Источники",
        changes="Что нового",
    ),
)

_CENTURY = (
    r"([ivxхі]+|\d{1,2}(?:-?[а-я]{1,3})?|(?:двадцать )?[а-яё]+(?:ый|ой|ий|ом|ем|ого|его|ым|им))"
)
"""The number of a century, as the group of a pattern."""

_LASTING = (
    r"(?:войн|осад|блокад|правлени|царствовани|регентств|диктатур|ссылк|оккупаци|работ)\w{0,3}"
)
"""What takes years, as a pattern."""

_PATTERNS = PromptPatterns(
    # With a capital, "Ли" is a name.
    yes_no=r"(?:[\w-]+ ){0,2}[\w-]+ ли\b|(?i:разве|неужели)\b",
    alternative=r"(?i)\bили\b",
    enumeration=(
        r"(?i)^перечисл(?:ите|и|ить)\b"
        r"|^(?:назовите|укажите|приведите|дайте|напишите)"
        r" (?:все|всех|каждую|каждый|каждое|дв[аеу]х?|тр(?:и|[её]х)|четыр(?:е|[её]х)|пять|пяти"
        r"|\d+)\b"
        r"|\b(?:какие|каковы|кто|что) (?:эти |были )?(?:два|две|двое|три|трое|четыре|четверо|пять"
        r"|шесть|семь|\d+)\b"
    ),
    pronoun=(
        r"(?i)(?:когда|где|куда|откуда|почему|отчего|зачем|как|каким образом|что|чем|кто|кем|кого"
        r"|как(?:ой|ая|ое|ие|ую|ого|ом|ими?|их)|сколько|чей|чья|ч[её]м)\b"
        r"(?:(?: [\w-]+){0,2}? (?:он|она|оно|они)\b| (?:его|е[её]|их|ему|ей|им)\b"
        r"|(?<=огда) это (?:было|произошло|случилось|началось|закончилось)\?$)"
    ),
    pointing=(
        r"вышеупомянут|вышеуказанн|вышеназванн|упомянут\w+ выше|указанн\w+ выше"
        r"|последн\w+ из (?:них|названных|упомянутых)"
    ),
    neighbour=r"(?i)(?:этот|эта|это|эти|этого|этой|этому|этим|этих|эту|тот же|та же|те же) ",
    vague=(
        r"(?i)что (?:произошло|случилось|было|происходило|известно)"
        r"(?: (?:в|во|на|с|около|об?|про))?(?: [\w.-]+){0,4}\??$"
        r"|(?:расскажите|что вы знаете|что вы можете сказать) (?:об?|обо|про) [\w' -]*[?.]?$"
        r"|опишите [\w' -]*[?.]?$"
    ),
    age=r"(?i)\bв(?: возрасте)? (\d{1,3}|[а-яё]+(?: [а-яё]+)?) (?:лет|года)\b(?! до)",
    death=(
        r"(?i)\b(?:умер(?!ет)|умира|(?:сво(?:ей|ю)|его|е[её]) смерт|скончал|погиб(?!\w*ш)|убита?\b"
        r"|казн[её]н|расстрелян)"
    ),
    kin=(
        r"(?i)\b(?:сын|доч(?:ь|ер)|жен[аеуыо]|муж(?:а|у|ем|е)?\b|вдов|мат(?:ь|ер)|от(?:ец|ц[аеуо])"
        r"|родител|брат|сестр|сест[её]р|дяд|т[её]т[яеиюк]|племянни|внук|внуч|дед|бабушк"
        r"|дет(?:и|ей|ям)\b|реб[её]н(?:ок|к)|супруг|невест|жених|возлюбленн|друг(?:а|у|ом|е)?\b"
        r"|подруг|учени|учител|преемни|предшественни|соперни)"
    ),
    list_separator=r"\s*[,;]\s*(?:и\s+)?|\s+и\s+",
    empty=tuple(
        "а без бы был была были было быть в вам вас во вот все всё вы где да для до его ее её если"
        " есть еще ещё же за и из или им их к как какая какие какой когда кто ли между мы на над"
        " не него нее неё нет ни них но о об обо однако он она они оно от по под при про с свой"
        " себя со так такой там те тем то того тоже той только том тот у уже чего чей чем что чтобы"
        " эта эти это этого этой этом этот я".split()
    ),
    consisting=("из",),
    head_ends=("близ", "около", "против", "между"),
    contrasts=tuple(
        "последний последняя последнее последнего последней северный северная южный южная восточный"
        " восточная западный западная верхний верхняя нижний нижняя старый старая новый новая"
        " старший младший".split()
    ),
    posthumous=(
        r"(?i)(?:посмертн|после (?:его|её|ее|их)? ?смерти|годовщин|юбиле|-лети|столети|памят"
        r"|статуя|бюст|могил|мавзоле|прах|останк|мощей|похорон|погреб|перезахорон|эксгум|канониз"
        r"|реабилит|помилов|имени|назван|переименов|теори|закон|подтвержд|доказ|биограф|издани"
        r"|публикац|печат|премьер|фильм|перевод|портрет|письм|рукопис|архив|музе|сочинени|книг"
        r"|сохранив|извест|преемник|наследник|вдов|с тех пор)"
    ),
    plurals=(
        *((end, "") for end in ("ами", "ах", "ам", "ов", "ом", "ы", "и", "а", "у", "е")),
        *((end, "а") for end in ("ами", "ах", "ам", "ой", "ы", "и", "у", "е", "")),
        *((end, "я") for end in ("ями", "ях", "ям", "ей", "и", "ю", "е", "й")),
        *((end, "ь") for end in ("ями", "ях", "ям", "ей", "ью", "и", "я", "ю", "ем", "е")),
        *((end, "о") for end in ("ами", "ах", "ам", "ом", "а", "у", "е", "")),
    ),
    compound_from=6,
    spanning=r"(?i)\bмежду ",
    counting=(
        r"(?!.*\b(?:на|средн\w+)\b)"
        r"(?:Сколько [а-яё]|.*: сколько их\b|.*\b(?:[Чч]исло|[Кк]оличество) [а-яё]{4})"
    ),
    negations=words_of("не нет ни никто ничто никогда никакой никакая без только лишь"),
    times=TimePatterns(
        signs=("век", "столети", " лет", "летн"),
        century=rf"(?i)\b{_CENTURY} (?:век(?:а|е|ом)?|столети(?:е|я|и|ем))\b(?! до)",
        in_century=(
            r"(?i)\b(?:во?(?: (?:начале|середине|конце|первой половине|второй половине))?"
            rf"|на протяжении) {_CENTURY} (?:века|веке|столети[яи])\b(?! до)"
        ),
        of_year=r" (\d{4}) (?:года|г\.)",
        of_century=rf"(?i)(?:[\w-]+(?:ий|ый|ой|ая|яя) )*[\w-]+ {_CENTURY} (?:века|столетия)",
        in_year=r"\b(?:[Вв]о?|\d{1,2}) (?:[а-я]+ )?(\d{4}) (?:году|года|г\.)",
        span=(
            r"(?i)\b(?:в течение|на протяжении|правила?|царствовала?|длил(?:ась|ся|ось|ись)"
            r"|продолжал(?:ась|ся|ось|ись)) (\d{1,4}|(?:\w+ )?\w+) (?:лет|года?)\b"
            rf"|\b(\d{{1,4}})-летн(?:ее|ий|яя|его|ей|юю|им|ем)\b(?= {_LASTING}\b)"
        ),
        took=(
            r"(?!.*\b(?:начал|кон(?:ец|ц)|паден|основани|последн|перв))(?:\d+-летн|"
            rf"(?i:{_LASTING})(?: [А-ЯЁ]\S*)*(?: [\w-]+(?:ом|ем|ой))? (?:в течение|на протяжении)\b"
            r"|(?:[\w-]+ ){0,1}[\w-]+(?: (?:за|в|против|с) [А-ЯЁ][\w-]+)?"
            r"(?:, котор(?:ая|ый|ое|ые))? (?:длил|продолжал)(?:ась|ся|ось|ись)\b)"
        ),
        lived=(
            r"(?i)(?:\b(?:он|она|котор(?:ый|ая)) )?\b(?:жил|правил|царствовал|работал|преподавал"
            r"|служил)а? (?:в течение |на протяжении )?(?:\w+ )?\w+ (?:лет|года?)$"
        ),
        ruling=r"(?i)\b(?:прав(?:ил|ление|ления|лении|ит\b)|царствова|престол|у власти\b)",
        foreseen=(
            r"(?i)\b(?:план|запланир|намечен|ожида|прогноз|предсказ|предстоящ|будущ|комет|затмени"
            r"|цел[ьи]"
            r"|срок|вступлени\w+ в силу|в силу)"
        ),
        founding=words_of(
            "основание основания создание создания учреждение учреждения образование образования"
        ),
    ),
    lives=LifePatterns(
        births=("рождение",),
        deaths=("смерть", "гибель", "кончина"),
        genitives=(
            ("", "а"),
            ("ий", "ого"),
            ("ый", "ого"),
            ("ой", "ого"),
            ("й", "я"),
            ("ь", "я"),
            ("ь", "и"),
            ("а", "ы"),
            ("а", "и"),
            ("а", "ой"),
            ("я", "и"),
            ("ая", "ой"),
            ("ец", "ца"),
        ),
        signs=("оди", "умер", "Умер", "кончал", "огиб"),
        born="родил(?:ся|ась)|родивш(?:ийся|аяся)",
        died="умер(?:ла)?|скончал(?:ся|ась)|погиб(?:ла)?",
        places=words_of("в во на из под"),
        of_dates=words_of("в во год года году г"),
        childhood=(
            r"(?i)\b(?:рожд|крещ|крестин|коронац|венчан|воцарен|вступлен|восшеств|провозглаш|помолв"
            r"|усынов|регент|детств|реб[её]н|школ|гимнази|сирот|вундеркинд)"
        ),
    ),
)

_GRAMMAR = GrammarWords(
    asking={
        "почему": "why", "отчего": "why", "зачем": "why",
        "как": "how", "сколько": "how",
        "что": "what", "чего": "what", "чему": "what", "чем": "what", "чём": "what",
        "каков": "what", "какова": "what", "каково": "what", "каковы": "what",
        **dict.fromkeys(
            ("какой", "какая", "какое", "какие", "какого", "какую", "какому", "каком", "каким",
             "какими", "каких"),
            "which",
        ),
        "кто": "who", "кого": "who", "кому": "who", "кем": "who", "ком": "who",
        "чей": "whose", "чья": "whose", "чьё": "whose", "чье": "whose", "чьи": "whose",
        "где": "where", "куда": "where", "откуда": "where",
        "когда": "when",
    },
    # No word after "что" names the sort of what is asked for.
    no_sort=("",),
    determiners=tuple(
        "этот эта это эти тот та те его ее её их свой своя свое своё свои мой наш ваш каждый каждая"
        " каждое все всё весь вся некоторые один одна одно".split()
    ),
    pronouns=("он", "она", "оно", "они", "мы", "вы", "я"),
    prepositions=tuple(
        "без в во для до за из из-за из-под к ко когда между на над о об обо от перед по под после"
        " потому при про против ради с со среди у через чтобы если так пока хотя благодаря".split()
    ),
    verbs=tuple(
        "был была было были есть будет будут быть стал стала стало стали мог могла могли может"
        " могут должен должна должны имел имела имели имеет дал дала дали привел привела привело"
        " привели привёл пришел пришёл пришла пришли нет".split()
    ),
    relatives=tuple(
        "который которая которое которые которого которой которых которому которым которую которыми"
        " котором кто что где когда как чей чья чьё чье чьи чем ли".split()
    ),
    # "Она" and "её" may be of any noun in the feminine.
    several=r"^(?i:братья|сёстры|супруги|близнецы) |[А-ЯЁ]\S* и [А-ЯЁ]",
    feminine=r"(?:[нв]ица|есса|иня|стка|нка|тка|чка)$",
    women=tuple(
        "женщина девушка девочка жена мать сестра дочь вдова бабушка царица царевна императрица"
        " королева принцесса княгиня княжна герцогиня графиня баронесса актриса монахиня поэтесса"
        " писательница художница".split()
    ),
    men=tuple(
        "мужчина юноша мальчик муж отец брат сын вдовец дед царь царевич император король принц"
        " князь герцог граф барон монах".split()
    ),
    view=(
        r"(?:мнение|взгляд|утверждение|идея|тезис|представление|версия|убеждение|точка зрения),?"
        r" (?:о том,? )?что (?=\w)"
    ),
    scales={
        r"\bмооса?\b": (1, 10),
        r"\b(?:ph|рн)\b": (0, 14, 3),
        r"\bрихтер|\bмагнитуд\w* .*землетряс|\bмоментн\w+ магнитуд": (0, 10, 2),
        r"\bмеркалли\b": (1, 12),
        r"\bбофорт": (0, 12),
        r"\bапгар\b": (0, 10),
        r"\bком глазго\b": (3, 15),
        r"\bширот": (-90, 90),
        r"\bдолгот": (-180, 180),
        r"\bвероятност|\bальбедо\b|\bкоэффициент\w* корреляции\b": (-1, 1),
        r"\bджини\b": (0, 1),
        r"^yr\b.*\b(?:возраст|продолжительность жизни)": (0, 110, 25),
        r"^celsius\b.*\b(?:температура (?:человеческого )?тела)": (25, 45, 5),
    },
    endings=(
        "- а у ом ем ым е ы и ов ев ей ам ям ами ями ах ях ых ыми", "а ы и е у ой ей - ам ами ах",
        "ь я ю ем е и ей ью ям ями ях", "й я ю ем е и ев ям ями ях", "я и ю ей е ь й ям ями ях",
        "о е а я у ю ом ем - ам ями ами ах", "ия ии ию ией ий иям иями иях",
        "ие ий ия ию ием ии иям иями иях",
        "ий ый ой ая яя ое ее ого его ому ему ую юю ым им ом ем ые ие ых их ыми ими",
        "ок ка ку ком ке ки ков кам ками ках", "ка ки ке ку кой ок ек кам ками ках",
        "ец ца цу цем цом це цы цев цов цам цами цах", "ень ня ню нем не ни ней ням нями нях",
        "ел ла лу лом ле", "мя мени менем мена мен", "ин - а у ам ами ах е",
    ),
    genus=GenusWords(
        first=True,
        ends=tuple("и или а но либо под около вне внутри вдоль возле кроме".split()),
        not_noun=(
            r"\w+(?:ый|ая|яя|ое|ые|ых|[кгхшщжчн]ий|[кгхшщжч]ие|[кгхшщжчн]их|[кшщн]ее"
            r"|(?:ск|вн|н|ов|т|др|льш)ой|[ое]го|ую|юю|ым|им|ыми|ими|ные)"
            r"|то|дв(?:а|е|ух)|тр(?:и|ех|ёх)|четыр(?:е|ех|ёх)|пят[ьи]|шест[ьи]|сем[ьи]"
        ),
        light=(
            r"так называем\w+|(?:один|одна|одно) из\b"
            r"|(?:вид|род|тип|сорт|название|имя|разновидность)\b"
        ),
        nations=tuple(
            "австралийск австрийск азербайджанск албанск алжирск американск английск арабск"
            " аргентинск армянск афинск баварск белорусск бельгийск богемск болгарск бразильск"
            " британск валлийск венгерск венецианск вьетнамск германск голландск греческ грузинск"
            " датск древнегреческ древнеримск еврейск европейск египетск израильск индийск"
            " иранск ирландск исландск испанск итальянск канадск каталонск китайск корейск кубинск"
            " латышск литовск мексиканск монгольск немецк нидерландск норвежск османск персидск"
            " перуанск польск португальск прусск римск российск румынск русск сербск сирийск"
            " словацк словенск советск турецк украинск финск фламандск флорентийск французск"
            " хорватск чешск чилийск швейцарск шведск шотландск эстонск японск".split()
        ),
        trades=(
            tuple(
                "врач медик хирург анатом акушер гинеколог патолог физиолог психиатр невролог"
                " педиатр иммунолог вирусолог эпидемиолог бактериолог микробиолог фармацевт"
                " аптекарь".split()
            ),
            tuple("медсестра акушерка".split()),
            tuple(
                "ученый физик химик биолог биохимик астроном астрофизик геолог ботаник зоолог"
                " натуралист естествоиспытатель генетик метеоролог физиолог бактериолог"
                " микробиолог математик геометр статистик логик палеонтолог".split()
            ),
            tuple(
                "инженер изобретатель механик промышленник фабрикант программист техник"
                " архитектор конструктор".split()
            ),
            tuple(
                "историк социолог экономист антрополог этнограф археолог психолог лингвист"
                " языковед филолог географ философ богослов теолог юрист летописец".split()
            ),
            tuple(
                "поэт поэтесса романист писатель драматург эссеист сатирик журналист критик"
                " баснописец биограф прозаик историк летописец".split()
            ),
            tuple("художни живописец скульптор архитектор гравер график фотограф".split()),
            tuple(
                "композитор пианист скрипач дирижер певец певица музыкант органист виолончелист"
                " гитарист".split()
            ),
            tuple("актер актриса режиссер кинорежиссер танцор балерина хореограф комик".split()),
            tuple(
                "генерал полководец командующий командир адмирал маршал солдат офицер полковник"
                " капитан военачальник".split()
            ),
            tuple(
                "король королева император императрица царь царица фараон султан халиф шах герцог"
                " князь княгиня принц принцесса монарх правитель хан регент".split()
            ),
            tuple(
                "политик президент министр премьер канцлер лидер вождь руководитель диктатор"
                " сенатор секретарь комиссар нарком революционер дипломат посол губернатор оратор"
                " консул".split()
            ),
            tuple("судья адвокат юрист прокурор обвинитель законодатель".split()),
            tuple(
                "папа епископ архиепископ священник монах монахиня аббат святой миссионер"
                " проповедник реформатор богослов кардинал пророк патриарх".split()
            ),
            tuple(
                "путешественник мореплаватель исследователь первооткрыватель альпинист астронавт"
                " космонавт летчик авиатор конкистадор".split()
            ),
            tuple("купец банкир промышленник фабрикант предприниматель издатель печатник".split()),
            tuple("футболист спортсмен боксер пловец бегун".split()),
            tuple("учитель профессор педагог преподаватель".split()),
            tuple("переводчик библиотекарь лексикограф".split()),
        ),
    ),
)  # fmt: skip

_QUESTIONS = ("вопрос", "вопроса", "вопросов")
_UNITS_OF_TIME: dict[Unit, tuple[str, str, str]] = {
    "second": ("секунда", "секунды", "секунд"),
    "minute": ("минута", "минуты", "минут"),
    "hour": ("час", "часа", "часов"),
    "day": ("день", "дня", "дней"),
    "month": ("месяц", "месяца", "месяцев"),
    "year": ("год", "года", "лет"),
}
_SHORT_UNITS: dict[Unit, tuple[str, str, str]] = {
    "second": ("с", "с", "с"),
    "minute": ("мин", "мин", "мин"),
    "hour": ("ч", "ч", "ч"),
    "day": ("дн.", "дн.", "дн."),
    "month": ("мес.", "мес.", "мес."),
    "year": ("г.", "г.", "л."),
}


def _duration(number: float, unit: Unit) -> str:
    return _counted(number, *_UNITS_OF_TIME[unit])


def _short_duration(number: float, unit: Unit) -> str:
    return _counted(number, *_SHORT_UNITS[unit])


def _back_in(number: float, unit: Unit) -> str:
    """With the accusative: "через 1 минуту", "через 2 минуты"."""
    one, few, many = _UNITS_OF_TIME[unit]
    if unit in ("second", "minute"):
        one = f"{one[:-1]}у"
    return f"вернётся через {_counted(number, one, few, many)}"


def _remaining(due: int, new: int, again: int) -> str:
    known = f"к повторению — {due}, новых — {new}"
    return _dashed(known + (f", повторно — {again}" if again else ""))


def _postponed(questions: int) -> str:
    verb = _form(questions, "отложен", "отложены", "отложено")
    return f"{_counted(questions, *_QUESTIONS)} {verb}: о том же сегодня уже спрашивали"


def _next_due(questions: int, days: int) -> str:
    when = "завтра" if days == 1 else f"через {_duration(days, 'day')}"
    return f"{when} к повторению: {_counted(questions, *_QUESTIONS)}"


def _errors(errors: int) -> str:
    found = _counted(errors, "ошибка", "ошибки", "ошибок")
    return f"{found} в колодах (подробнее: `quizgen check`)"


def _skipped(facts: int, errors: int) -> str:
    verb = _form(facts, "пропущен", "пропущены", "пропущено")
    return f"{verb} {_counted(facts, 'факт', 'факта', 'фактов')}: {_errors(errors)}"


def _unreadable(errors: int) -> str:
    return f"то, что не удалось прочитать, пропущено: {_errors(errors)}"


def _pictures_left_out(questions: int) -> str:
    if questions == 1:
        return (
            "пропускается 1 вопрос об изображении: здесь его показать нельзя, а программа, чтобы"
            " его открыть, не найдена"
        )
    return (
        f"вопросы об изображениях пропускаются ({questions}): здесь изображения показать нельзя, а"
        " программа, чтобы их открыть, не найдена"
    )


def _gone(facts: int) -> str:
    shown = _counted(facts, "факта", "фактов", "фактов")
    return f"{shown} из вашей истории в колодах больше нет"


def _behind(questions: int, days: int) -> str:
    late = _counted(questions, *_QUESTIONS)
    return f"просрочено: {late}, дольше всего — на {_duration(days, 'day')}"


def _put_off(questions: int, due: int) -> str:
    verb = _form(questions, "отложен", "отложены", "отложено")
    asked = _form(due, "вопроса", "вопросов", "вопросов")
    return (
        f"{verb} {_digits(questions)} из {_digits(due)}{_SPACE}{asked} к повторению; сначала идут"
        " те, что вот-вот забудутся"
    )


def _reviews_done(questions: int) -> str:
    verb = _form(questions, "подождёт", "подождут", "подождут")
    return (
        f"{_counted(questions, *_QUESTIONS)} к повторению {verb} до другого дня: увеличьте N в"
        " параметре --reviews N"
    )


def _catching_up(due: int, today: int, days: int, new_wait: bool) -> str:
    waiting = "; новые вопросы пока подождут" if new_wait else ""
    return _dashed(
        f"к повторению {_counted(due, *_QUESTIONS)}: сегодня — {_digits(today)}, сначала те, что"
        f" вот-вот забудутся. В таком темпе всё наверстается примерно за"
        f" {_duration(days, 'day')}{waiting} (повторить всё сразу: --reviews {due})"
    )


def _until(questions: int, a_day: int) -> str:
    return f"до {{date}} {_new_questions(questions)}: по {_digits(a_day)} в день"


def _until_missed(questions: int, needed: int, a_day: int, left: int) -> str:
    verb = _form(left, "останется", "останутся", "останется")
    return (
        f"до {{date}} {_new_questions(questions)}: нужно по {_digits(needed)} в день, а с --new"
        f" {a_day} {verb} {_digits(left)}"
    )


def _until_crowded(questions: int) -> str:
    verb = _form(questions, "поместится", "поместятся", "поместятся")
    return (
        f"{_new_questions(questions)} не {verb} до {{date}}: об одном и том же спрашивают только"
        " раз в день"
    )


def _new_questions(number: int) -> str:
    return _counted(number, "новый вопрос", "новых вопроса", "новых вопросов")


def _coming(tomorrow: int, week: int) -> str:
    return f"завтра — {_counted(tomorrow, *_QUESTIONS)}, за ближайшие 7 дней — {week}"


def _known_then(known: int, questions: int) -> str:
    asked = _form(questions, "вопроса", "вопросов", "вопросов")
    return (
        f"{{date}} вы будете знать примерно {_digits(known)} из {_digits(questions)}{_SPACE}{asked}"
        ", если продолжать так же"
    )


def _streak(days: int) -> str:
    return f"{_duration(days, 'day')} подряд"


_DIFFERENCE = DifferenceWords(
    replaced="вместо «{wrong}» нужно «{right}»",
    missing="после «{before}» пропущено «{text}»",
    missing_first="в начале пропущено «{text}»",
    missing_space="после «{before}» пропущен пробел",
    extra="«{text}» здесь лишнее",
    extra_space="здесь лишний пробел",
)

_HELP = HelpWords(
    answering=(
        "Введите ответ и нажмите Enter. Enter без ответа показывает верный ответ. Чтобы выбрать"
        " вариант, нажмите клавишу с его номером.",
        "Затем оцените, насколько хорошо вы знали ответ. Enter или пробел принимает предложенную"
        " оценку.",
    ),
    ratings=(
        "Снова: забыто или неверно",
        "Трудно: вспомнилось с трудом или неуверенно",
        "Хорошо: вспомнилось",
        "Легко: вспомнилось сразу",
    ),
    commands_intro=(
        "У каждой оценки указано, когда вопрос вернётся. В любой момент можно нажать (в русской"
        " раскладке — ту же клавишу):"
    ),
    commands={
        "undo": "отменить последний ответ, исключение или откладывание",
        "suspend": "исключить вопрос: больше он задаваться не будет",
        "bury": "отложить вопрос до завтра",
        "edit": "править факт в своём редакторе ($VISUAL или $EDITOR)",
        "play": "воспроизвести звук к вопросу или к ответу; ещё раз — следующий",
        "view": "открыть изображение к вопросу или к ответу; ещё раз — следующее",
        "help": "показать эту справку",
        "quit": "выйти (то же, что Ctrl+C); ответы сохраняются",
    },
    typing="Там, где ответ вводится с клавиатуры, введите команду с двоеточием и нажмите Enter.",
)

_MESSAGES = MessageWords(
    today="сегодня {questions}: {remaining}",
    today_limited="сегодня {questions}: {remaining}; из них сейчас — {limit}",
    practise="{questions} для тренировки; сроки повторения не меняются",
    of_deck="{deck}: {remaining}",
    takes="примерное время: {time}",
    behind=_behind,
    put_off=_put_off,
    catching_up=_catching_up,
    until=_until,
    until_missed=_until_missed,
    until_crowded=_until_crowded,
    until_today="сегодня {date}: новых вопросов нет, только повторение",
    until_over="{date} уже позади: --until больше не действует",
    skipped=_skipped,
    unreadable=_unreadable,
    gone=_gone,
    pictures_left_out=_pictures_left_out,
    from_devices="с других устройств: {answers}",
    nothing_due="сейчас повторять нечего",
    nothing_due_filtered="среди отобранных вопросов повторять нечего",
    nothing_to_practise="тренироваться не на чем",
    nothing_to_practise_filtered="среди отобранных вопросов тренироваться не на чем",
    more_new="есть ещё новые вопросы: увеличьте N в параметре --new N",
    postponed=_postponed,
    reviews_done=_reviews_done,
    next_due=_next_due,
    cram="чтобы потренироваться сейчас, добавьте --cram",
    early=(
        "больше повторять нечего: вопросы, намеченные на более позднее время сегодня, задаются"
        " раньше срока"
    ),
    time_up="время вышло",
    leech=(
        "этот вопрос не запоминается: вы забыли ответ уже в {times}-й раз. Когда вопрос вернётся,"
        " переформулируйте факт (:e) или исключите вопрос (:s)"
    ),
    elsewhere="ответ уже дан в другом окне; сохранён тот ответ",
    suspended=("вопрос исключён, пока вы не выполните `quizgen history unsuspend`; :u — отменить"),
    buried="вопрос отложен до завтра; :u — отменить",
    answer_undone="ваш ответ отменён",
    undone="отменено",
    unsuspended="вопрос больше не исключён",
    suspended_again="вопрос снова исключён",
    unburied="вопрос больше не отложен",
    nothing_to_undo="отменять нечего",
    with_colon=(
        "«{typed}» может быть ответом, поэтому ничего не сделано. Чтобы выполнить команду"
        " ({command}), введите {key}; иначе введите ответ ещё раз"
    ),
    not_saved="этот ответ не удалось сохранить: {problem}",
    not_edited="{problem}; занятие продолжается с прежней колодой",
    no_fact="этого факта в колодах больше нет",
    no_editor="редактор не найден (задайте $EDITOR); факт находится здесь: {file}:{line}",
    bad_editor=(
        "$VISUAL или $EDITOR не является командой: {problem}; факт находится здесь: {file}:{line}"
    ),
    editor_not_started=(
        "не удалось запустить редактор {editor}: {problem}; факт находится здесь: {file}:{line}"
    ),
    editor_failed="редактор {editor} завершился с кодом {code}",
    no_sound="звука для воспроизведения нет",
    no_player=(
        "не найдена программа для воспроизведения {path}: установите mpv или откройте файл сами"
    ),
    not_played="не удалось воспроизвести {path}: {problem}",
    no_picture="изображения, которое можно открыть, нет",
    no_viewer="не найдена программа, чтобы открыть {path}: откройте файл сами",
    not_opened="не удалось открыть {path}: {problem}",
    picture_left_out="не удаётся показать {path}, вопрос пропускается: {problem}",
    farewell="{answers}, время: {time}; {ratings}",
    farewell_rating="{rating}: {count}",
    right="верно: {right}, неверно: {wrong}",
    missed="не вспомнилось:",
    coming=_coming,
    known_then=_known_then,
    known_if_stopped="если остановиться сейчас: примерно {known}",
    streak=_streak,
)

_LINES = LineWords(
    question="Вопрос {number}. {kind}. Осталось: {remaining}.",
    question_new="Вопрос {number}. {kind}. Новый. Осталось: {remaining}.",
    type_answer="Введите ответ. Чтобы увидеть верный ответ, нажмите Enter.",
    recall_answer="Вспомните ответ. Чтобы увидеть его, нажмите Enter.",
    choose_answer=(
        "Введите номер ответа от 1 до {options}. Чтобы увидеть верный ответ, нажмите Enter."
    ),
    expected_option="Нужен номер от 1 до {options}. Справка: ?",
    verdict="{verdict}.",
    verdict_remark="{verdict}: {remark}.",
    your_answer="Ваш ответ: {answer}",
    answer="Ответ: {answer}",
    points="Ответ ({points}):",
    difference="Различие: {difference}.",
    note="Примечание: {text}",
    according_to="Версия: {text}",
    source="Источник: {text}",
    picture="Изображение: {alt} ({path})",
    picture_opened="Изображение: {alt} ({path}); v — открыть",
    sound="Звук: {alt} ({path}); p — воспроизвести",
    recall_points=(
        "Какие пункты вы вспомнили? Введите их номера или a, если все; пустая строка — ни одного."
    ),
    expected_points="Нужны номера от 1 до {points}. Справка: ?",
    rate_proposed="Оцените: {ratings}. Пустая строка — {rating}.",
    rating="{key} {rating}",
    rating_interval="{key} {rating}, {interval}",
    expected_rating="Нужна оценка от 1 до 4. Справка: ?",
    saved="Сохранено: {rating}.",
    saved_interval="Сохранено: {rating}, {back}.",
    try_again="Пустая строка — попробовать ещё раз; :q — выйти.",
)

_SCREEN = ScreenWords(
    new="{kind}, новый вопрос",
    choose="1–{options} — выбрать, Enter или пробел — показать ответ, ? — справка",
    reveal="Enter или пробел — показать ответ, ? — справка",
    rate="1–4 — оценить, Enter или пробел — принять оценку в [ ], ? — справка",
    unknown="Эта клавиша здесь ничего не делает; с «{key}» начинаются команды",
    remark=": {remark}",
    yours="Ваш ответ:",
    typed="Введено:",
    expected="Правильно:",
    answer="Ответ:",
    note="Примечание:",
    according_to="Версия:",
    source="Источник:",
    picture="Изображение: {alt} ({path})",
    picture_opened="Изображение: {alt} ({path}); v — открыть",
    opens="v — открыть",
    not_drawn="не удаётся показать {path}: {problem}",
    sound="Звук: {alt} ({path}); p — воспроизвести",
    recall_points="Какие пункты вы вспомнили? (1–{points}, a — все, Enter — ни одного)",
    expected_points="Нужны номера от 1 до {points} или a",
    saved_interval="{rating}, {back}",
    try_again="Enter — попробовать ещё раз, :q — выйти",
    practise_missed="Enter — повторить забытое сейчас, :q — закончить",
)

_STATS = StatsWords(
    stages=("новые", "изучаемые", "свежие", "закреплённые", "исключённые"),
    known="Что вы знаете",
    unreviewed="без единого повторения до этого дня",
    since="с {date}",
    answers="{answers}, время: {time}",
    answers_each="{answers}, время: {time}, на один ответ: {each}",
    longest_streak="самая длинная серия: {days}",
    retention="Усвоение",
    due="К повторению в ближайшие {days} дней",
    calendar="Ответы по дням",
    by_month="Усвоение по месяцам",
    by_interval="Усвоение по числу дней после прошлого повторения",
    ratings="Оценки",
    hours="По времени суток",
    decks="По колодам",
    kinds="По видам",
    parts="По разделам",
    hardest="Самые трудные вопросы",
    recent="за последние {days} дней",
    ever="за всё время",
    true="факт.",
    desired="цель",
    reviews="повт.",
    known_head="помните",
    answers_head="ответы",
    questions_head="вопросы",
    seen="пройдено",
    of="всего",
    time="время",
    share="{}\N{NO-BREAK SPACE}%",
    no_share="—",
    more="подробнее: {command}",
    title="Статистика обучения",
    as_of="По состоянию на {date}",
    table="Таблица",
    nothing_due="ничего",
    today="сегодня",
    tomorrow="завтра",
    date="{day} {month}",
    months=(
        "янв.", "февр.", "март", "апр.", "май", "июнь", "июль", "авг.", "сент.", "окт.", "нояб.",
        "дек.",
    ),
    months_of_day=(
        "янв.", "февр.", "марта", "апр.", "мая", "июня", "июля", "авг.", "сент.", "окт.", "нояб.",
        "дек.",
    ),
    weekdays=("пн", "вт", "ср", "чт", "пт", "сб", "вс"),
    shade="{shade} до {number}",
    forgotten=(
        "{question}: сколько раз забыто: {lapses} из {reviews}; вероятность вспомнить"
        " сегодня — {recall}"
    ),
    not_learned="{question}: ещё не выучено; вероятность вспомнить сегодня — {recall}",
)  # fmt: skip

_QUIZ = QuizWords(
    verdicts={"accept": "Верно", "partial": "Частично верно", "reject": "Неверно"},
    ratings=("снова", "трудно", "хорошо", "легко"),
    commands={
        "undo": "отменить",
        "suspend": "исключить",
        "bury": "отложить",
        "edit": "править",
        "play": "слушать",
        "view": "смотреть",
        "help": "справка",
        "quit": "выйти",
    },
    key_names={"enter": "Enter", "space": "пробел", "tab": "Tab", "backspace": "Backspace"},
    all_points="все",
    questions=lambda number: _counted(number, *_QUESTIONS),
    answers=lambda number: _counted(number, "ответ", "ответа", "ответов"),
    points=lambda number: _counted(number, "пункт", "пункта", "пунктов"),
    remaining=_remaining,
    duration=_duration,
    short_duration=_short_duration,
    back_in=_back_in,
    difference=_DIFFERENCE,
    help=_HELP,
    messages=_MESSAGES,
    lines=_LINES,
    screen=_SCREEN,
    stats=_STATS,
    keys={"г": "u", "ы": "s", "и": "b", "у": "e", "з": "p", "м": "v", "й": "q", "ф": "a"},
)

LANGUAGE = Language(
    words=Words(
        prompts=_typeset(_PROMPTS),
        statements=_typeset(_STATEMENTS),
        sentences=_SENTENCES,
        dates=_DATES,
        numbers=_NUMBERS,
        sheet=_typeset(_SHEET),
        page=_typeset(_PAGE),
        chart=_typeset(_CHART),
        kinds=_KINDS,
        fields=_FIELDS,
        citations=_CITATIONS,
        anki=_typeset(_ANKI),
        one_of_them="Что из этого входит в ответ?",
        patterns=_PATTERNS,
        grammar=_GRAMMAR,
        quiz=_typeset(_QUIZ),
        remarks=_typeset(_REMARKS),
        retry=_typeset(_RETRY),
    ),
    typed=_TYPED,
)
