"""How people type a text whose signs and accents their keyboard may not have."""

from collections.abc import Iterator
from unicodedata import normalize

from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.characters import APOSTROPHE, DASH, compatible, even
from quizgen.values.folding import small, unaccented
from quizgen.values.formulas.greek import SIGN_NAMES

_QUOTATION_MARK = lazy_pattern("[\u05f4\u201c-\u201f\u2033]")
_QUOTATION = lazy_pattern('["\u00ab\u00bb]')
_INNER_HYPHEN = lazy_pattern(r"(?<=\w)-(?=\w)")
_RAISED = lazy_pattern("[\u00b2\u00b3\u00b9\u2070-\u207b]+")
_GREEK = lazy_pattern(f"[{''.join(SIGN_NAMES)}]")


def on_keyboard(text: str) -> Iterator[str]:
    """A text as it is, and with what every keyboard has instead of its signs and accents."""
    marked = _QUOTATION_MARK.sub('"', APOSTROPHE.sub("'", DASH.sub("-", text)))
    raised = _RAISED.sub(lambda found: f"^{compatible(found[0])}", marked)
    named = _GREEK.sub(lambda found: SIGN_NAMES[found[0]], compatible(marked))
    yield text
    unquoted = _QUOTATION.sub("", marked)
    flat = even(marked)
    for typed in (marked, unquoted, even(raised), flat, named, without_accents(flat)):
        yield from (typed, _INNER_HYPHEN.sub(" ", typed))


def without_accents(text: str) -> str:
    """A text without the marks of letters that writers leave out; capitals stay."""
    return "".join(map(_bare_letter, normalize("NFC", text)))


def _bare_letter(letter: str) -> str:
    bare = unaccented(small(letter))
    if bare == letter.lower():
        return letter
    return bare.capitalize() if letter.isupper() else bare
