"""The number that tells a term from others: World War II, Fifth Republic, Reform Act 1832."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import WORDS, any_of
from quizgen.questions.grading.names.terms.term_figures import THOUSANDS
from quizgen.questions.grading.names.words.cardinals import LEAST_TENS, NUMBERS
from quizgen.questions.grading.names.words.romanisation import latin
from quizgen.questions.grading.names.words.typed_names import ORDINALS
from quizgen.questions.grading.roman_numerals import roman_number
from quizgen.values.characters import even
from quizgen.values.folding import small

NUMBER_PAIRS = {latin(word): number for word, number in WORDS.numbers.small.items() if " " in word}
"""The numbers up to a hundred that are two words: quatre vingt."""

HUNDREDS = {
    latin(word): value for word, value in WORDS.numbers.scales.items() if value in (100, 1000)
}
"""A hundred and a thousand in words, which are no number of a term by themselves."""

TERM_ORDINALS = {latin(word): number for word, number in {**WORDS.dates.days, **ORDINALS}.items()}

NUMBER_SIGNS = frozenset(WORDS.names.number_signs)

FEW_DIGITS = lazy_pattern("[0-9]{1,4}")

_ENDING = any_of((*WORDS.dates.day_endings, *WORDS.dates.century_endings))

FIGURES_OF_ORDINAL = lazy_pattern(rf"(\d{{1,3}}){_ENDING}")
"""An ordinal in digits: 33rd, 5e."""

BEFORE_ENDING = lazy_pattern(rf"(?<=\d)[-.](?={_ENDING}(?!\w))")
"""The hyphen or dot of one: 2-я, 2.ª."""

FIRST_NUMBER = lazy_pattern(rf"(?:([IVXХІ]+){_ENDING}?\.?\s|(\d{{1,3}})\.(?!\d)\s?|(\d{{4}})\s).*")
"""A number at the beginning, as an ordinal is written in many languages: II Guerra Mundial."""

NUMBERED = lazy_pattern("([a-z]{2,}?)([ivx]+)")
"""An abbreviation with a Roman number behind it, in small letters: WWII."""

ROMAN_BEFORE = lazy_pattern("([ivx]+)([a-hj-uwyz][a-z]+)")
"""An abbreviation with one before it, as in Spanish: IIGM."""

BEFORE_TEN = frozenset(WORDS.names.provisions)
"""The words behind which a single X is a number: Amendment X, but not Factor X."""

BEFORE_NUMBERS = frozenset(WORDS.names.before_numbers)
"""The words behind which a number may be within a term: type I error."""


def number_of(letters: str) -> int | None:
    """The number that a word of a term is, in digits or as a cardinal."""
    if FEW_DIGITS.fullmatch(letters):
        return int(letters)
    return NUMBERS.get(letters, HUNDREDS.get(letters))


def ordinal_of(letters: str) -> int | None:
    """The number that a word of a term is as an ordinal: third, 33rd."""
    if letters in TERM_ORDINALS:
        return TERM_ORDINALS[letters]
    found = FIGURES_OF_ORDINAL.fullmatch(letters)
    return int(found[1]) if found else None


def term_number(text: str, words: Sequence[str]) -> tuple[int, int, int] | None:
    """The number of a term, and the first of its words and the one after them.

    `words` are all words of the text, folded. None if the text has no number, or several.
    """
    found = [*_numbers(text, words)]
    return found[0] if len(found) == 1 else None


def _numbers(text: str, words: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """All numbers of a term.

    A cardinal in words is one only at the end, or behind "type": not in Three Kingdoms.
    """
    place, last = 0, len(words) - 1
    while place <= last:
        letters = latin(words[place])
        after = latin(words[place + 1]) if place < last else ""
        tens = NUMBERS.get(letters, 0)
        tens = tens if tens >= LEAST_TENS else 0
        start = place - 1 if place and words[place - 1] in NUMBER_SIGNS else place
        if pair := NUMBER_PAIRS.get(f"{letters} {after}"):
            yield pair, place, place + 2
            place += 1
        elif tens and 0 < (ordinal_of(after) or 0) < 10:
            yield tens + (ordinal_of(after) or 0), place, place + 2
            place += 1
        elif number := ordinal_of(letters):
            yield number, place, place + 1
        elif not place:
            found = FIRST_NUMBER.fullmatch(even(text))
            if found and (number := _first(found)):
                yield number, 0, 1
        elif number := int(letters) if FEW_DIGITS.fullmatch(letters) else 0:
            yield number, start, place + 1
        elif tens and place == last - 1 and 0 < NUMBERS.get(after, 0) < 10:
            yield tens + NUMBERS[after], start, place + 2
            place += 1
        elif letters in NUMBERS and (place == last or words[place - 1] in BEFORE_NUMBERS):
            yield NUMBERS[letters], start, place + 1
        elif place == last and letters == "x" and words[place - 1] in BEFORE_TEN:
            yield 10, place, place + 1
        place += 1


def _first(found: re.Match[str]) -> int:
    return roman_number(small(found[1])) if found[1] else int(found[2] or found[3])


def as_figures(words: Sequence[str]) -> list[str]:
    """The words of a term with a number of several words in digits: ninety five is 95.

    A group of thousands belongs to the digits before it.
    """
    found: list[str] = []
    number: int | None = None
    for before, word in pairwise(("", *words)):
        value = number_of(word)
        more = None if number is None or value is None else _with_next(number, value, word)
        more = NUMBER_PAIRS.get(f"{before} {word}", more)
        if more is None:
            found.append(word)
        else:
            found[-1] = str(more)
        number = value if more is None else more
    return found


def _with_next(number: int, value: int, word: str) -> int | None:
    """A number with its next word; None if that begins another one."""
    if word.isdecimal():
        is_group = THOUSANDS.fullmatch(word) and 0 < number < 1000
        return number * 1000 + value if is_group else None
    if word in HUNDREDS:
        return number * value if 0 < number < value else None
    behind_tens = value < 10 and number % 10 == 0 and number % 100 >= LEAST_TENS
    # Soixante-dix, quatre-vingt-dix
    behind_tens = behind_tens or (number % 100 in (60, 80) and 10 <= value < LEAST_TENS)
    behind_hundreds = value < 100 and number % 100 == 0 and number > 0
    return number + value if value and (behind_tens or behind_hundreds) else None


def in_digits(abbreviation: str) -> str:
    """An abbreviation with its Roman number in digits: WWII is WW2, IIGM 2GM. "" if it has none."""
    if found := NUMBERED.fullmatch(abbreviation):
        number = roman_number(found[2])
        return f"{found[1]}{number}" if number else ""
    first = ROMAN_BEFORE.fullmatch(abbreviation)
    number = roman_number(first[1]) if first else 0
    return f"{number}{first[2]}" if first and number else ""
