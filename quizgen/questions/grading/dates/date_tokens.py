"""The words and numbers of a typed date, one by one, with what each means."""

from collections.abc import Sequence
from functools import lru_cache

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import WORDS, any_of
from quizgen.questions.grading.dates.date_words import (
    CENTURIES,
    NUMBER_CONNECTORS,
    NUMBER_WORDS,
    VOCABULARY,
    ZEROS,
    meaning_of,
)
from quizgen.questions.grading.numbers.number_words import number_in_words
from quizgen.questions.grading.roman_numerals import CYRILLIC_ROMAN, roman_number
from quizgen.record import record


@record()
class Token:
    """A word or a number of a date.

    `kind` is one of `date_words.VOCABULARY`, "roman", or "year" for '38. A number is kept as it was
    typed in `text`, since "07" is not a year. A number that ends like an ordinal is one; it may
    be that of a decade too, as in Russian.
    """

    kind: str
    number: int
    text: str = ""
    decade: bool = False


_W = WORDS.dates

NUMERALS = frozenset(("number", "year", "ordinal", "roman"))
"""The kinds of numbers."""

MOST_CENTURIES = 40
"""Centuries in Roman numerals are fewer: "do século" is not the 500th."""

LEAST_WORDS = 3
"""Of a year in words; one of fewer is read word by word."""

LEAST_LONG = 10_000
"""From here on, a number in one word is no year."""

MOST_WORDS = 14
"""A date has fewer words; of a longer text none is read."""

ORDINAL_FIGURE = lazy_pattern(rf"(\d+){any_of((*_W.day_endings, *_W.century_endings))}")
ROMAN_ENDED = lazy_pattern(
    rf"([ivxlcdm{''.join(CYRILLIC_ROMAN)}]+)-?{any_of((*_W.day_endings, *_W.century_endings))}"
)
"""A Roman numeral with the ending of an ordinal: XVIIIème is XVIII and -ème, not XVII and -ième."""

DECADE_FIGURE = lazy_pattern(rf"'?(\d{{1,3}}0)\s*-?{any_of(_W.decade_endings)}")
WORD_HYPHEN = lazy_pattern(r"(?<=[^\W\d])-(?=\w)")
HYPHENED = lazy_pattern(r"(\d{1,2})[-/]([^\W\d]{3,})\.?[-/](\d{2,4})")
_MONTHS = tuple(sorted(month for month in _W.months if month.isalpha()))
MONTH_END = lazy_pattern(
    rf"(?<=[^\W\d]{{3}})(?=\d)|(?<=\d)(?=[^\W\d]{{5}}|{any_of(_MONTHS)}(?!\w))"
)
"""Between a month and a number: 22июня 1941."""

CENTURY_FIGURE = lazy_pattern(
    rf"{any_of(_W.joined_centuries)}(\d{{1,2}}){any_of(_W.day_endings)}?"
    rf"|(\d{{1,2}}){any_of(_W.joined_centuries)}"
)
"""A century in figures with its letter: C19, C19th, 19 C."""

HUNDREDS_ELIDED = lazy_pattern(r"'([1-9])00")
"""The 19th century as Italians write it: '800."""

_PARTS = any_of((*_W.early, *_W.mid, *_W.late))
PARTS_JOINED = lazy_pattern(
    rf"\b({_PARTS})(?:[ -]{any_of((*WORDS.range_gap, *_W.range_gap))}[ -]|[-/])(?={_PARTS}\b)"
)
YEAR_ELIDED = lazy_pattern(r"'(\d\d)")
TOKEN_ENDS = lazy_pattern(r"[\s,.()~]+")


@lru_cache(1024)
def tokens_of(text: str) -> tuple[Token, ...] | None:
    """The words and numbers of a date without those that change nothing; None if one is unknown."""
    text = MONTH_END.sub(" ", HYPHENED.sub(r"\1 \2 \3", PARTS_JOINED.sub(r"\1 ", text)))
    words = [word for word in TOKEN_ENDS.split(text) if word]
    # "mid-March" and "seventeen-eighties", but not "1780-е".
    words = [part for word in words for part in _parts(word)]
    if len(words) > MOST_WORDS:
        return None
    found: list[Token] = []
    at = 0
    while at < len(words):
        used = _read(words[at:], found)
        if used == 0:
            return None
        at += used
    return tuple(found)


def _parts(word: str) -> list[str]:
    """What a hyphen joins, but for the ending of an ordinal: "XIX-й"."""
    return [word] if ROMAN_ENDED.fullmatch(word) else WORD_HYPHEN.split(word)


def _read(words: Sequence[str], found: list[Token]) -> int:
    """Add the first words to what was found: how many they are, 0 if they are not of a date."""
    word = words[0].strip("'")
    last = found[-1] if found else None
    numeral = last is not None and last.kind in NUMERALS
    if word in CENTURIES and numeral and last is not None and 0 < last.number < 100:
        found.append(Token("century", 0, "0"))
        return 1
    if number := _number(words[0]) or _number(word):
        found.append(number)
        return 1
    if whole := _whole_number(words):
        found.append(whole[1])
        return whole[0]
    for many in (3, 2):
        meant = VOCABULARY.get(" ".join(words[:many]))
        if meant is not None and len(words) >= many:
            found.append(Token(*meant, str(meant[1])))
            return many
    kind, number_meant = meaning_of(word) or ("", 0)
    if kind == "number":
        used, numbers = _in_words(words)
        found += numbers
        return used
    ended = ROMAN_ENDED.fullmatch(word)
    if kind and not (kind == "filling" and is_roman_century(words)):
        if kind != "filling":
            found.append(Token(kind, number_meant, str(number_meant)))
        return 1
    for each in (word, ended[1]) if ended else (word,):
        if (value := roman_number(each)) > 0:
            found.append(Token("roman", value, str(value)))
            return 1
    if joined := _joined_year(word):
        found.append(Token("number", joined, str(joined)))
        return 1
    return 0


def _joined_year(word: str) -> int:
    """A year in one word: "achtzehnhundertachtundvierzig"; 0 if it is something else."""
    found = number_in_words(word)
    if found is None or found.rest or found.number.denominator > 1:
        return 0
    return int(found.number) if 100 < found.number < LEAST_LONG else 0


def is_roman_century(words: Sequence[str]) -> bool:
    """Whether words begin with a century in an ordinal Roman numeral: "VIe siècle".

    "Vie" is a Friday in Spanish as well.
    """
    ended = ROMAN_ENDED.fullmatch(words[0])
    is_followed = len(words) > 1 and words[1] in CENTURIES
    return bool(ended and is_followed and 0 < roman_number(ended[1]) < MOST_CENTURIES)


def _number(word: str) -> Token | None:
    if word.isdecimal():
        return Token("number", int(word), word)
    if century := CENTURY_FIGURE.fullmatch(word):
        return Token("named century", int(century[1] or century[2]), "0")
    if hundreds := HUNDREDS_ELIDED.fullmatch(word):
        return Token("named century", 11 + int(hundreds[1]), "0")
    if elided := YEAR_ELIDED.fullmatch(word):
        return Token("year", int(elided[1]), elided[1])
    ordinal, decade = ORDINAL_FIGURE.fullmatch(word), DECADE_FIGURE.fullmatch(word)
    if ordinal:
        return Token("ordinal", int(ordinal[1]), ordinal[1], decade is not None)
    if decade:
        return Token("number", int(decade[1]), decade[1], decade=True)
    return None


def _in_words(words: Sequence[str]) -> tuple[int, list[Token]]:
    """How many of the first words are those of numbers, and the numbers."""
    numbers: list[int] = []
    used = 0
    zero = False
    for at, word in enumerate(words):
        number = number_of(word)
        if number is None:
            following = words[at + 1] if at + 1 < len(words) else ""
            if word in ZEROS and numbers and number_of(following) is not None:
                numbers.append(0)
                zero = True
            elif word not in NUMBER_CONNECTORS or number_of(following) is None:
                break
            continue
        used = at + 1
        together = None if not numbers else _added(numbers[-1], number)
        if zero and number < 10:
            numbers[-1:] = [number]
        elif together is not None:
            numbers[-1:] = [together]
        else:
            numbers.append(number)
        if zero:
            break
    # "nineteen thirty-seven", "nineteen oh five"
    if len(numbers) > 1 and 0 < numbers[-2] < 100 and (zero or 10 <= numbers[-1] < 100):
        numbers[-2:] = [100 * numbers[-2] + numbers[-1]]
    return used, [Token("number", number, str(number)) for number in numbers]


def _whole_number(words: Sequence[str]) -> tuple[int, Token] | None:
    """How many of the first words are a year as one number: "dix-sept cent quatre-vingt-neuf".

    With the number; None if they are not.
    """
    count = 0
    while count < len(words) and (
        number_of(words[count]) is not None or words[count] in NUMBER_CONNECTORS
    ):
        count += 1
    found = number_in_words(" ".join(words[:count])) if count > LEAST_WORDS else None
    if found is None or found.rest or found.number.denominator > 1 or found.number < 1000:
        return None
    return count, Token("number", int(found.number), str(found.number))


def number_of(word: str) -> int | None:
    """The number that a word means; None if it is not that of a number."""
    if word in NUMBER_WORDS:
        return NUMBER_WORDS[word]
    meant = meaning_of(word)
    return meant[1] if meant and meant[0] == "number" else None


def _added(number: int, further: int) -> int | None:
    """A number and the next one in words, as one: 1400 and 53; None if they are two numbers."""
    if 100 < further < 1000:
        # A word for some hundreds, as Spanish and Russian have them.
        return number + further if number % 1000 == 0 and number > 0 else None
    if further >= 100:
        low = number % (1000 if further == 100 else further)
        if further == 100 and low >= 100:
            return None
        return number - low + (low or 1) * further
    tens = number % 100
    if tens == 0 and number > 0:
        return number + further
    fits = further < 10 and tens >= 20 and tens % 10 == 0
    return number + further if fits else None
