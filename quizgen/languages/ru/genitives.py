"""Russian: the genitive of noun phrases, in the singular and plural, where words surely tell it."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TypeAlias

from quizgen.languages.typed_words import replaced, words_of
from quizgen.lazy_pattern import lazy_pattern

_BY_ENDING = {
    "": words_of(
        "аминокислоты арфы битвы бомбы бригады буквы вершины войны войска волны ворота главы глаза"
        " горы гравюры границы группы губы дела женщины жертвы задачи звёзды игры иконы камеры"
        " картины карты квартиры клавиши клиники книги колёса колонны команды кометы комнаты коровы"
        " крыши культуры лампы лапы ленты линзы лица луны машины места минуты молекулы монеты"
        " мужчины мышцы ноги ноты озёра октавы оперы орбиты палаты пары пещеры пирамиды планеты"
        " породы поэмы правила программы птицы пьесы равнины ракеты расы реки республики роты руки"
        " рыбы секунды сёла системы скважины скульптуры слова собаки сонаты столицы стороны"
        " страницы страны строки строфы струны сцены таблицы тела теоремы тонны трубы тысячи улицы"
        " фабрики фазы фигуры формулы хромосомы хроники цифры шахты школы эпохи ягоды"
    ),
    "ов": words_of(
        "автопортреты аккорды акты атомы белки билеты вагоны века виды вирусы вопросы вулканы газы"
        " генералы гены голоса города дворцы делегаты депутаты дома заводы законы заливы залы звуки"
        " знаки зубы игроки изомеры изотопы институты каналы катеты классы кодоны концерты кратеры"
        " круги легионы лепестки леса материки металлы методы министры народы нейроны нейтроны"
        " номера нуклеотиды нуклоны облака океаны округа органы острова ответы отделы отряды"
        " офицеры периоды планы поезда позвонки полутоны портреты порты посёлки потомки пояса"
        " предки признаки притоки проливы протоны пункты разделы районы рассказы раунды регионы"
        " результаты рефлексы роды романы самолёты сезоны слоги соборы сонеты сорта спутники стихи"
        " субъекты суды танки театры типы тома углы университеты участки ферменты фильмы флаги"
        " храмы хребты часы члены штаты экзамены электроны этапы языки"
    ),
    "ев": words_of(
        "братья гении герои деревья комментарии критерии крылья лицеи листья месяцы музеи пальцы"
        " перья планетарии санатории случаи стулья сценарии"
    ),
    "й": words_of(
        "армии губернии дивизии империи комедии линии партии серии симфонии территории трагедии"
    ),
    "ей": words_of(
        "автомобили ветви вожди врачи голуби двери дети заповеди ключи корабли короли лошади лучи"
        " люди медали мечети мечи монастыри моря нити области оси падежи пейзажи площади поля роли"
        " рубли рыцари сети словари соли спектакли ступени тетради цари цели цепи части этажи"
    ),
}
_FLEETING = replaced(
    "башни=башен вёрсты=вёрст ветки=веток деревни=деревень дни=дней железы=желёз земли=земель"
    " зёрна=зёрен капли=капель клетки=клеток кольца=колец линейки=линеек лодки=лодок"
    " модели=моделей недели=недель окна=окон ошибки=ошибок партизаны=партизан песни=песен"
    " письма=писем пластинки=пластинок поправки=поправок пустыни=пустынь пушки=пушек пятна=пятен"
    " рёбра=рёбер семьи=семей сердца=сердец сёстры=сестёр сказки=сказок скрипки=скрипок"
    " солдаты=солдат статуи=статуй статьи=статей стёкла=стёкол точки=точек тычинки=тычинок"
    " учителя=учителей уши=ушей фрески=фресок церкви=церквей числа=чисел щупальца=щупалец"
    " ядра=ядер яйца=яиц"
)
PLURALS = {
    **{word: word[:-1] + ending for ending, words in _BY_ENDING.items() for word in words},
    **_FLEETING,
}
"""Nouns in the plural, and their genitives."""

GENITIVES = frozenset(PLURALS.values()) - frozenset(
    words_of("глаз партизан рот солдат секунд минут тысяч тонн")
)
"""Those of what is counted, which are no other word."""

_ENDS_OF_PLURALS = (
    (r"(?:[чщ]|н)ики|(?:[аяе]нт|[аеи]ст|[кс]тор|[аи]тор|[ео]нер|ицер|[стжн]ёр)ы", "ов"),
    (r"[аеий]нцы|[ей]йцы", "ев"),
    (r"тели|[аеёоуы]сти", "ей"),
    (r"ии|(?:ени|ыти|стви|езди|шари|зани)я", "й"),
    (r"ства|[ая]не", ""),
)
_ENDS_OF_ADJECTIVES = (
    (r"[кгх]ий|ый|ой|ое", 2, "ого"),
    (r"[жчшщн]ий|ее", 2, "его"),
    # After ж and ш, the stress decides, which is not written: старшей, большой.
    (r"[^жчшщ]ая", 2, "ой"),
    (r"яя", 2, "ей"),
)
_ENDS_OF_NOUNS = (
    (r"[гкхжчшщ]а|ия|ь", 1, "и"),
    (r"а", 1, "ы"),
    (r"ие", 1, "я"),
    (r"[бвгдзклмнпрстфх]", 0, "а"),
)
_Ends: TypeAlias = tuple[tuple[re.Pattern[str], int, str], ...]


def _searched(ends: Iterable[tuple[str, int, str]]) -> _Ends:
    return tuple([(lazy_pattern(f"(?:{end})$"), cut, added) for end, cut, added in ends])


_OF_PLURALS = _searched((end, 1, added) for end, added in _ENDS_OF_PLURALS)
_OF_ADJECTIVES, _OF_NOUNS = _searched(_ENDS_OF_ADJECTIVES), _searched(_ENDS_OF_NOUNS)

_OF_QUALITIES = lazy_pattern(r"(?<=[иы])е(?=(?:ся)?$)")


def _changed(word: str, ends: _Ends) -> str | None:
    for pattern, cut, added in ends:
        if pattern.search(word):
            return word[: len(word) - cut] + added
    return None


@lru_cache(1_000)
def of_plural(noun: str) -> str | None:
    """The genitive of a noun in the plural; None if it is not sure."""
    first, hyphen, second = noun.partition("-")
    if hyphen:
        one, other = of_plural(first), of_plural(second)
        return f"{one}-{other}" if one and other else None
    return PLURALS.get(noun) or _changed(noun, _OF_PLURALS)


def of_several(phrase: str) -> str | None:
    """The genitive of a noun in the plural and of what agrees with it, "шейных позвонков".

    A participle may follow after a comma, "рек, впадающих", and be a noun itself, "присяжных".
    """
    before, comma, participle = phrase.partition(", ")
    *adjectives, noun = before.split()
    found = of_plural(noun) or (_quality(noun) if _OF_QUALITIES.search(noun) else None)
    if found is None:
        return None
    return " ".join([*map(_quality, adjectives), found]) + comma + _quality(participle)


def _quality(word: str) -> str:
    """The genitive of an adjective or participle in the plural, which may stand for a noun."""
    return _OF_QUALITIES.sub("х", word)


def of_one(phrase: str) -> str | None:
    """The genitive of a noun in the singular and its adjectives: "первого издания"."""
    *adjectives, noun = phrase.split()
    found = [_changed(each, _OF_ADJECTIVES) for each in adjectives] + [_changed(noun, _OF_NOUNS)]
    return None if None in found else " ".join(word for word in found if word)
