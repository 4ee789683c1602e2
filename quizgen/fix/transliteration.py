"""Names of other scripts in the letters a to z, for ids."""

from hashlib import blake2b
from unicodedata import decimal

from quizgen.facts.fields import NAMESPACE_DIGITS, NAMESPACE_LETTERS
from quizgen.lazy_pattern import lazy_pattern
from quizgen.record import record
from quizgen.values.characters import bare, compatible
from quizgen.values.formulas.greek import LETTER_NAMES


@record()
class Transliterated:
    """A text in lower case, with ASCII in place of the letters that have a usual spelling.

    The other letters are left in it. `is_legible` means that most letters are in ASCII now, so that
    the text can be recognised.
    """

    text: str
    is_legible: bool


def transliterated(text: str) -> Transliterated:
    """The text with its Latin, Greek and Cyrillic letters in ASCII, without accents."""
    unmarked = bare(compatible(text).lower().translate(_UMLAUTS))
    unmarked = _OHMS.sub("ohm", _MICRO.sub("u", unmarked))
    named = _LONE_GREEK.sub(lambda found: LETTER_NAMES[found[0]], unmarked)
    made = _GREEK_U.sub("u", named).translate(_LETTERS)
    made = "".join(str(decimal(sign, sign)) for sign in made)
    lost = sum(sign.isalpha() and not sign.isascii() for sign in made)
    kept = sum(sign.isalpha() for sign in unmarked) - lost
    return Transliterated(
        made,
        # Two letters that are left of a name could be left of many names.
        is_legible=not lost or (kept > lost and kept > 2),
    )


def digest_of(text: str) -> str:
    """Eight letters and digits that depend on a text's words. Two texts in 10^12 share them."""
    folded = " ".join(compatible(text).casefold().split())
    number = int.from_bytes(blake2b(folded.encode(), digest_size=5).digest())
    return "".join(_DIGITS[number >> 5 * place & 31] for place in range(8))


_DIGITS = NAMESPACE_LETTERS + NAMESPACE_DIGITS

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
"""The usual spellings of German without umlauts."""

_CYRILLIC = (
    # Cyrillic letters without their accents: й is и, ё is е, ї is і.
    dict(zip("абвгдезиклмнопрстуфыэіјґ", "abvgdeziklmnoprstufyeijg", strict=True))
    | {"ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "yu", "я": "ya"}
    | {"ъ": "", "ь": "", "є": "ye", "ђ": "dj", "ћ": "c", "љ": "lj", "њ": "nj", "џ": "dz"}
)
_GREEK = dict(zip("αβγδεζηικλμνξοπρσςτυω", "abgdezeiklmnxoprsstyo", strict=True)) | {
    "θ": "th", "φ": "ph", "χ": "ch", "ψ": "ps"
}  # fmt: skip
_LATIN = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th"}
_LATIN |= {"ı": "i", "ħ": "h"}

_LETTERS = str.maketrans(_CYRILLIC | _GREEK | _LATIN | dict.fromkeys("'’‘ʹʼʻ`", ""))

_GREEK_U = lazy_pattern("(?<=[αεηο])υ")
"""The second letter of a diphthong: ου is ou, but κυ is ky."""

_MICRO = lazy_pattern(r"(?<![^\W\d_])μ(?=(?:m|g|l|s|a|v|w|f|h|j|n|t|c|mol|pa|sv|gy)(?![^\W\d_]))")
_OHMS = lazy_pattern(r"(?<=(?<![^\W\d_])[kmg])ω(?![^\W\d_])")
"""Signs of units: with another letter, μm would be mm."""

_LONE_GREEK = lazy_pattern(rf"(?<![^\W\d_])[{''.join(LETTER_NAMES)}](?![^\W\d_])")
