"""The form in which two answers are compared."""

from functools import lru_cache

from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.folding import fold

_UNSAID_MARK = lazy_pattern(r"_|\^(?=\d*[+-]$)")


@lru_cache(4096)
def comparable(text: str) -> str:
    """A symbol or formula by its characters, and any other text folded.

    CO is not Co, and V = I/R is not V = I R. The marks of indices and charges are left out: H2O is
    H₂O, and Na+ is Na⁺. No text of words begins as a symbol does here.
    """
    # Many commands compare nothing, and compiling the patterns of formulas takes long.
    from quizgen.values.formulas.formulas import exact
    from quizgen.values.formulas.symbols import is_symbol

    return f"={_UNSAID_MARK.sub('', exact(text))}" if is_symbol(text) else fold(text)
