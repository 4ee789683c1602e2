"""Numbers in Roman numerals, also with letters of Cyrillic that look like theirs."""

from quizgen.lazy_pattern import lazy_pattern

ROMAN_NUMERAL = lazy_pattern(r"m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")
ROMAN_DIGITS = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
CYRILLIC_ROMAN = {"х": "x", "і": "i", "с": "c", "м": "m", "ѵ": "v"}
"""Letters that look like those of Roman numerals, and are typed for them."""


def in_latin_digits(word: str) -> str:
    """A Roman numeral with its letters in Latin script."""
    return "".join(CYRILLIC_ROMAN.get(letter, letter) for letter in word)


def roman_number(word: str) -> int:
    """The number that a Roman numeral in small letters means; 0 if the word is not one."""
    word = in_latin_digits(word)
    if not word or not ROMAN_NUMERAL.fullmatch(word):
        return 0
    digits = [ROMAN_DIGITS[letter] for letter in word]
    return sum(
        -digit if digit < following else digit
        for digit, following in zip(digits, [*digits[1:], 0], strict=True)
    )
