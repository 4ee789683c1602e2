"""Cardinal numbers in the words of all languages."""

from collections.abc import Iterator
from itertools import product

from quizgen import languages
from quizgen.languages.typed_words import TypedNumberWords
from quizgen.questions.grading.all_languages import WORDS
from quizgen.questions.grading.names.words.romanisation import latin

NUMBERS = {latin(word): number for word, number in WORDS.numbers.small.items() if " " not in word}
"""The numbers up to a hundred, in words."""

LEAST_TENS = 20


def _joined_tens(words: TypedNumberWords) -> Iterator[tuple[str, int]]:
    """The numbers with the tens behind, in one word: fünfundneunzig."""
    tens = [(word, number) for word, number in words.small.items() if number >= LEAST_TENS]
    ones = [(word, number) for word, number in words.small.items() if 0 < number < 10]
    for one, ten in product(ones, tens):
        yield latin(f"{one[0]}{words.before_tens}{ten[0]}"), one[1] + ten[1]


for _code in languages.codes():
    if (_words := languages.typed(_code).numbers).before_tens:
        NUMBERS.update(_joined_tens(_words))
