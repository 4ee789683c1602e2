"""Which words keep their small first letter at the beginning of a sentence: pH, mRNA, s. 18."""

from quizgen.lazy_pattern import lazy_pattern

_USUAL = lazy_pattern("[a-z]*[aeiouyа-яё][a-zа-яё]*(?: |$)")
"""A first word as most are: of Latin letters, one of them a vowel, or of Cyrillic ones."""

_OPENING = lazy_pattern(r"([^\W\d_]+)([\d_]*)(\W?)(\w?)")
"""The letters that a text begins with, and what is behind them."""

_GREEK = lazy_pattern("[\u0391-\u03c9]")
_LATIN = lazy_pattern("[A-Za-zÀ-ɏ]+")
_CONSONANTS = lazy_pattern("[bcdfghjklmnpqrstvwxz]{1,3}")
"""An abbreviation, a unit or a variable: no word of these is without a vowel."""

_VARIABLE = lazy_pattern(
    r"[a-zα-ω](?:[²³¹⁰-₎ʰ-ʸˡ-ˣᵃ-ᵛᵢ-ᵪₐ-ₜⱼ]|['′″]*\s*[=<>≤≥≠≈≡≅∼∝+×·÷∈∉⊂⊆→↦⇒^|*]\s*\S|,\s[a-z]\b(?!['’]))"
)
"""A letter that stands for a number or for itself: before a sign of mathematics or another one."""

_APOSTROPHES = "'’ʼ"
_WITHIN_NAMES = "._"


def keeps_first_letter(text: str) -> bool:
    """Whether a text begins with a word whose small letters have a meaning.

    - with a capital behind its first letter: pH, mRNA, iPhone, kBT
    - of Greek letters in a text of others: α-helix, μm
    - of consonants only: s. 18, km, n-type; but not l’or, where another word follows
    - with a digit, a low line or an inner stop: p53, max_length, os.path
    - a variable: y = mx + b, a² + b², β₁; a, e and o
    """
    usual = _USUAL.match(text)
    if usual:
        return usual.end() == 2 and _VARIABLE.match(text) is not None
    found = _OPENING.match(text)
    if found is None or not found[1][0].islower():
        return False
    letters, digits, sign, following = found.groups()
    if not letters.islower() or digits:
        return True
    is_greek = not letters.isascii() and _GREEK.search(letters)
    if is_greek and (len(letters) == 1 or _LATIN.search(letters)):
        return True
    if sign and sign in _WITHIN_NAMES and following.isalpha():
        return True
    if _CONSONANTS.fullmatch(letters) and sign not in [*_APOSTROPHES]:
        return True
    return _VARIABLE.match(text) is not None
