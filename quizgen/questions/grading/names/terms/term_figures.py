"""The figures of a term: 4–2 is not 42, and (2, −1) is not (2, 1)."""

from collections.abc import Sequence

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.names.words.typed_names import NameWord
from quizgen.values.characters import even

FIGURES_IN_WORDS = lazy_pattern(r"\d+")

JOINABLE = lazy_pattern(r"\d\s?/\s?\d|(?<![\d:])(?!1:)\d{1,2}:[0-5]\d(?!:|[.,]?\d)")
"""Figures that many write without the sign between them: 24/7, 7:30. But 1:10 is a ratio."""

LEAST_JOINED = 7
"""Digits of a telephone number, an ISBN and the like, in which signs and spaces mean nothing."""

LEAST_SINGLE = 3
"""Single digits that have no other meaning where they are joined: 4-4-2, 2,4,6-trinitrotoluene."""

THOUSANDS = lazy_pattern(r"\d{3}")

NEGATIVE = lazy_pattern(r"(^|[(\[{,;|=])\s*-\s?(?=\d)")
NEGATIVE_APART = lazy_pattern(r"(\s)-(?=\d)")
"""A sign behind a space alone, which may be a dash as well: "2 -1"."""

OPTION = lazy_pattern(r"(?<=\w\s)--?(?=[A-Za-z])")
WILDCARD = lazy_pattern(r"(?<=\w\s)\*(?=\s[^\W\d])")
QUOTED = lazy_pattern(r"""(?:(?<!\s)[(\[]|=\s?[(\[]?)\s?["'“”‘’]""")
"""A text in code; behind a space, a bracket has what a word means: perestroika ("rebuilding")."""

LEFT_OUT = lazy_pattern(r"\s\([^()]*\)\s*$")
"""What is in brackets behind a term, and may be left out: absolute zero (−273 °C)."""

PRODUCT_ALONE = lazy_pattern("[a-z]{2,3}")
OPERATION = lazy_pattern(r"(?<=[a-z])\s*[-+/^÷]\s*(?=[a-z])")
"""What no product is: m/g for mg."""

SIGNED_FIGURES = lazy_pattern(r"~?\d+")


def figures_of_words(words: Sequence[NameWord]) -> tuple[str, ...]:
    """The digits in each of the words; groups of thousands are one number."""
    found: list[str] = []
    before = ""
    for word in words:
        figures = FIGURES_IN_WORDS.findall(word.letters)
        if THOUSANDS.fullmatch(word.letters) and before.isdecimal() and len(before) <= len("999"):
            found[-1] += word.letters
        else:
            found += figures
            before = word.letters
    return tuple(found)


def are_same_figures(text: str, figures: Sequence[str], typed: Sequence[str]) -> bool:
    """Whether the digits of a term were typed, divided as in its text where it matters."""
    if figures == typed:
        return True
    joined = "".join(figures)
    if joined != "".join(typed):
        return False
    is_of_single = len(figures) >= LEAST_SINGLE and len(joined) == len(figures)
    return is_of_single or len(joined) >= LEAST_JOINED or bool(JOINABLE.search(text))


def has_same_signs(text: str, typed: str) -> bool:
    """Whether two texts have the signs that mean something beside letters and digits.

    They are the minus signs of numbers in a list, (2, −1), the hyphens of the options of a command,
    `ls -l`, the star of `SELECT * FROM`, and the quotation marks of a text in code, `print("a")`.
    A bracket that was not typed has none. A few small letters may be a product, which has no signs.
    """
    one, other = even(text), even(typed)
    if "(" not in other:
        one = LEFT_OUT.sub("", one)
    if PRODUCT_ALONE.fullmatch(one) and OPERATION.search(other):
        return False
    for pattern in (OPTION, WILDCARD, QUOTED):
        # "Coca -Cola" has a space too many.
        if len(pattern.findall(one)) > len(pattern.findall(other)):
            return False
    if "-" not in one and "-" not in other:
        return True
    signed, said = NEGATIVE.sub(r"\1~", one), NEGATIVE.sub(r"\1~", other)
    if "~" not in signed + said:
        return True
    readings = (said, NEGATIVE_APART.sub(r"\1~", said))
    return SIGNED_FIGURES.findall(signed) in map(SIGNED_FIGURES.findall, readings)
