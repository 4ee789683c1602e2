"""Which texts are symbols or formulas: case, digits, signs and brackets have a meaning in them."""

from functools import lru_cache

from quizgen.lazy_pattern import lazy_pattern
from quizgen.values import units
from quizgen.values.formulas.formulas import (
    ELEMENT,
    FUNCTIONS,
    GREEK_SIGNS,
    LETTER,
    exact,
    signs_evened,
)
from quizgen.values.formulas.short_formulas import is_short_formula

_CHEMICAL = lazy_pattern(
    rf"(?=.*[A-Z])\d*(?:(?:{ELEMENT}|[()\[\]])\d*|[*]\d*)+(?:\d*[+-])?|\d+{ELEMENT}"
)
"""A chemical formula: elements, numbers, brackets, and a charge."""

_MORE_THAN_LETTERS = lazy_pattern(r"[\d()\[\]+-]")

_INNER_CASE = lazy_pattern(r"(?=.*[a-z])[A-Z].*[A-Z]")
"""Small letters, and more than one capital: NaCl."""

_SIGNED = lazy_pattern(r"[^\W\d_]{1,3}[+#*]{1,2}|[^\W\d_][+-]|[A-Z]{2}-")
"""Letters with signs behind them: C++, A*, a grade B+, a blood type AB-."""

_CASED = lazy_pattern(r"p[A-Z][A-Za-z]?|[a-z][A-Z][a-z]?")
"""A small letter before a capital: pH, pKa, mW."""

_ALLELES = lazy_pattern(r"([A-Z])(?=[a-z])(?i:\1)")
"""A letter as a capital and small: the genotype Aa."""

_FLAT = lazy_pattern("[A-Ga-g]♭")
"""A note of music: in the form of `exact`, E♭ is Eb."""

_WITH_GREEK = lazy_pattern(rf"(?=.*[A-Za-z])(?=.*[\u0391-\u03c9]){LETTER}{{2,4}}°?")
"""Greek and Latin letters: ΔG, μm, ΔH°."""

_RELATION = lazy_pattern("[=<>≤≥≈∝→←↔∈∉⊂⊃⊆⊇∪∩∧∨¬∀∃√∛Σ∏∫∂∇±]")
"""A sign that only formulas have."""

_MARK = lazy_pattern(r"[\^_](?=.)")

_OPERATOR = lazy_pattern(r"(?<=[\w)\]!'])\s*[*/+-]\s*(?=[\w(√])")
"""A sign between two operands, that texts of words may have as well: AC/DC, T-34."""

_SIGNED_NUMBER = lazy_pattern(r"[+-]\s?\d.*")

_FACTORIAL = lazy_pattern(r"(?:(?<![A-Za-z])[a-z\d]|\))!")

_FUNCTION = lazy_pattern(rf"{LETTER}'?\({LETTER}(?:[,|]{LETTER})*\)")
"""f(x), P(A|B)."""

_DESIGNATION = lazy_pattern(r"(?![A-Z]-[A-Z]$)(?!\d*[a-z]-\d{0,2}[a-z]?$)[^\W_]+-[^\W_]+")
"""Letters or digits on both sides of a hyphen, unless they may be variables: T-34, k-NN."""

SLASHED = lazy_pattern(r"[A-Z]/[A-Z]|[a-z]{1,3}/[a-z]{1,3}|(?!\d{1,2}:[0-5]\d$)\d+(?:\s*:\s*\d+)+")
"""Letters on both sides of a slash that abbreviate words, or a ratio: I/O, n/a, km/h, 3:1."""

SLASHED_LETTERS = lazy_pattern(r"[a-z]/[a-z]")
"""Those that are one word without the slash: m/s are not ms."""

PART_END = lazy_pattern(r"[\s./-]")

RATIO_PART = lazy_pattern(r"\d+")
DECIMAL = lazy_pattern(r"\d[.,]\d")

_NOT_OF_WORDS = lazy_pattern("[^/:-]")

_TELLING = lazy_pattern(r"[^\w\s.,;:'\"?&%#“”‘’«»…]|[\d_²³¹⁰-ₜᵃ-ᵿʰ-ʸ]|\s[xX]\s")
"""What every formula of several words has."""

_SIGNLESS = lazy_pattern(r"[A-WYZa-wyz0-9 .,%\u00a0\u202f]+")
"""A text without any sign of a formula; an x may be one."""

_PERIOD = lazy_pattern(r"\d{1,4}[-–]\d{1,4}")
"""Years from one to another."""

_PLAIN_WORD = lazy_pattern(r"(?<!\w)[A-ZÀ-ÞЁА-Я]?[a-zß-öø-ÿа-яё]{4,}(?!\w)")
"""A word that is in no formula without a sign of relation, unless it names a Greek letter."""

_MAY_RELATE = lazy_pattern(r"[=<>\\¬±\u2190-\u2bff]|\+/-|^[+\u2010-\u2212-]")

_OPERAND = lazy_pattern(r"[\w^°]+")
_VARIABLE = lazy_pattern(rf"\d*{LETTER}\d*|\d+{LETTER}{{1,3}}|.*[\u0391-\u03c9].*")
_WORD = lazy_pattern(r"[^\W\d_]{3,}|[^\W\d_A-Za-z\u0391-\u03c9]")
_INNER = lazy_pattern(r"[a-z].*[A-Z]|[\u0391-\u03c9]")
"""A capital behind a small letter, or a Greek letter: nRT."""

_NUMBERS = lazy_pattern(r"[\^_\d]+")
_COMPOUND = lazy_pattern(r"\d|[a-z].*[A-Z]|[A-Z][A-Z][a-z]")
_LONG_WORD = lazy_pattern(
    rf"(?<![a-zß-ÿа-яё])(?!(?:{FUNCTIONS})[a-z]{{0,2}}(?![a-z]))[a-zß-ÿа-яё]{{3,}}"
)
"""A word in a formula, which is no function of one or two letters: speed, but not sin x."""

_MOST_WORDS = 3
"""Words of an operand in a formula of words; a sentence has more."""

_SIGN_ALONE = lazy_pattern("[=<>≤≥≠≈∝→←↔⇌⇒∈∉∧∨±+*×·÷/−]|->|<=|>=|!=")

_AROUND_WORDS = ".,:;!?\"'“”‘’«»"

_MOST_LETTERS = 120

OPERATORS = lazy_pattern(r"""[^\w\s().,;:'"_]|(?<=\d):(?=\d)""")

MINUS_FIRST = lazy_pattern(r"-\s?\d.*")
"""A negative number, with or without a unit."""


@lru_cache(4096)
def is_symbol(text: str) -> bool:
    """Whether a text has the form of a symbol or a formula: Co, pH, Na⁺, H₂SO₄, C++, V = IR.

    Words, and abbreviations of three letters or more, are not symbols. Texts of words that have a
    hyphen, a slash, a plus sign or brackets are not formulas, and I/O, n/a and km/h are words.
    """
    if len(text) > _MOST_LETTERS or not any(map(str.isalnum, text)):
        return False
    text = text.strip()
    # An abbreviation: no name of a unit or compound has three capitals and nothing else.
    if len(text) > 2 and text.isascii() and text.isalpha() and text.isupper():
        return False
    if is_short_formula(text) or _FLAT.fullmatch(text):
        return True
    # To look for signs takes 100 µs, and most texts are words.
    word = _PLAIN_WORD.search(text)
    if word and word[0] not in GREEK_SIGNS and not _MAY_RELATE.search(text):
        return False
    if (" " in text and not _TELLING.search(text)) or SLASHED.fullmatch(text):
        return False
    # Dates, periods, and numbers with small units. They would compile all patterns of formulas,
    # which takes 20 ms.
    if _SIGNLESS.fullmatch(text) and (" " in text or (text[0].isdigit() and text == text.lower())):
        return False
    if _PERIOD.fullmatch(text):
        return False
    return (" " not in text and _is_one(exact(text))) or _is_formula(signs_evened(text))


def _is_one(bare: str) -> bool:
    """Whether a text without spaces is a symbol of any kind."""
    unmarked = _MARK.sub("", bare)
    if len(bare) == 1:
        return bare.lower() != bare.upper()
    if (
        _ALLELES.fullmatch(bare)
        or _SIGNED.fullmatch(unmarked)
        or _CASED.fullmatch(bare)
        or _WITH_GREEK.fullmatch(bare)
    ):
        return True
    if _is_unit(bare) and bare not in (bare.lower(), bare.upper()):
        return True
    return bool(_CHEMICAL.fullmatch(unmarked)) and bool(
        len(unmarked) <= 2 or _MORE_THAN_LETTERS.search(unmarked) or _INNER_CASE.match(unmarked)
    )


def _is_unit(bare: str) -> bool:
    return bare in units.SYMBOLS or (bare[:1] in units.PREFIXES and bare[1:] in units.PREFIXED)


def _is_formula(text: str) -> bool:
    """Whether a text with evened signs is a formula, and not a text of words."""
    text = text.strip()
    if _SIGNED_NUMBER.fullmatch(text):
        return True
    if _RELATION.search(text):
        parts = _OPERATOR.sub("=", _RELATION.sub("=", text)).split("=")
        return not any(len(each.split()) > _MOST_WORDS and is_in_words(each) for each in parts)
    operands = _OPERAND.findall(text)
    compounds = any(map(_is_compound, operands))
    if any(_has_word(each, compounds=compounds) for each in operands):
        return False
    if _MARK.search(text) or _FACTORIAL.search(text) or _FUNCTION.fullmatch(text):
        return True
    operators = _OPERATOR.findall(text)
    if not operators or _DESIGNATION.fullmatch(text):
        return False
    return any(map(_is_variable, operands)) or (
        # 2 + 2 and 6 / 3, but 24/7 and 9-11 are words.
        any("+" in each or each in (" * ", " / ") for each in operators)
        and all(each.isdecimal() or _is_one(each) for each in operands)
    )


def _has_word(operand: str, *, compounds: bool) -> bool:
    """Whether a word is in an operand; beside chemical compounds, KOH is none."""
    words = (part for part in _NUMBERS.split(operand) if _WORD.search(part))
    return any(
        not (_is_one(word) or _is_unit(word) or _INNER.search(word))
        and not (compounds and _CHEMICAL.fullmatch(word))
        for word in words
    )


def _is_variable(operand: str) -> bool:
    return bool(_VARIABLE.fullmatch(_MARK.sub("", operand))) or _is_compound(operand)


def _is_compound(operand: str) -> bool:
    """Whether an operand is a chemical formula that no word looks like: NaCl, H₂O."""
    bare = _MARK.sub("", operand)
    return bool(_CHEMICAL.fullmatch(bare) and _COMPOUND.search(bare))


def operators_of(formula: str) -> list[str]:
    """The signs of a formula that tell what it does with its operands."""
    return OPERATORS.findall(exact(formula))


def divides_alike(slashed: str, typed: str) -> bool:
    """Whether a typed text has the parts of an abbreviation with a slash: I-O, but not I*O.

    The same of a ratio: 3-1 may be 3:1, but 31 and 3.1 are not.
    """
    evened = signs_evened(typed)
    if any(map(_NOT_OF_WORDS.match, OPERATORS.findall(evened))):
        return False
    if parts := RATIO_PART.findall(slashed):
        return parts == RATIO_PART.findall(evened) and not DECIMAL.search(evened)
    return not SLASHED_LETTERS.fullmatch(slashed.strip()) or bool(PART_END.search(typed.strip()))


def is_in_words(formula: str) -> bool:
    """Whether a formula is one of words, as in "speed = distance / time"."""
    return bool(_LONG_WORD.search(formula))


def symbols_in(text: str) -> tuple[str, ...]:
    """The symbols among the words of a text, in the form that `exact` gives them.

    The first word is left out: it may have its capital letter for another reason. Signs between
    words are symbols as well, and so are the words beside them.
    """
    if is_symbol(text):
        return (exact(text),)
    words = [word.strip(_AROUND_WORDS) for word in text.split()]
    beside = {
        at + step
        for at, word in enumerate(words)
        if _SIGN_ALONE.fullmatch(word)
        for step in (-1, 0, 1)
    }
    return tuple(
        exact(word) or word
        for at, word in enumerate(words)
        if word and (at in beside or (at and is_symbol(word)))
    )
