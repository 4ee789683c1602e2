"""Formulas that are as short as words, without the signs of long ones: 2x, sin x, a[1:3]."""

from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.characters import even
from quizgen.values.formulas.formulas import FUNCTIONS, LETTER

_GREEK = "[\u0391-\u03c9]"

_SHAPES = "|".join(
    (
        # 2x, 2πr, 4ac, -y; but 5m is a length, 3D no product, 2e an ordinal and -s an ending.
        rf"-?\d+(?:[ijnpqruvwxyz]|{LETTER}{{0,2}}{_GREEK}{LETTER}{{0,2}}|[abcxyz]{{2,3}})",
        "-[xyz]",
        # f'; but d' is a word before a vowel.
        "[f-hu-zA-Z]'{1,3}",
        "[!&*][a-z]",
        # a & b, p || q; but R&D is words.
        r"[a-z](?:(?:\s+&\s+|\s*(?:&&|\|\|?)\s*)[a-z])+",
        # a[i], a[1:3]
        r"[A-Za-z_]\w*(?:\[(?:[ijkmnxy]|[\d:,\s-]*\d[\d:,\s-]*)\])+",
        # [0, 1) and [0; 1[
        r"(?=.*[\[\]])[\[(\]]\s*-?[\w.∞]+\s*[,;]\s*[-+]?[\w.∞]+\s*[\])\[]",
    )
)
_SHAPE = lazy_pattern(_SHAPES)

_FUNCTION = lazy_pattern(
    rf"(?<![^\W\d_])(?:{FUNCTIONS})(?:[_^]?\d+)?[\s(]+-?(?:\d|{LETTER}(?![^\W\d_]))"
)
"""A function by its name, and the beginning of what it is of."""

_FUNCTION_NAME = lazy_pattern(rf"(?<![^\W\d_])(?:{FUNCTIONS})(?![^\W\d_])")
_WORD = lazy_pattern(r"[^\W\d_]{2,}")


def is_short_formula(text: str) -> bool:
    """Whether a text is a product, an index, an interval, or a function of something, and no word.

    The numbers, letters and functions that it is made of may also be joined by signs.
    """
    evened = even(text)
    if _SHAPE.fullmatch(evened):
        return True
    return bool(_FUNCTION.search(evened)) and not _WORD.search(_FUNCTION_NAME.sub(" ", evened))
