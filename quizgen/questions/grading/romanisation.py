"""One spelling for the many that a name has: in Cyrillic, and in the ways of romanising it."""

import re
from functools import lru_cache
from unicodedata import normalize

from quizgen.values.folding import unaccented

_CYRILLIC = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґѣѳў",
        (
            "a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch - y - e yu ya"
            " i i e g e f u"
        ).split(),
        strict=True,
    )
)

LETTERS = (
    {letter: latin.replace("-", "") for letter, latin in _CYRILLIC.items()}
    | {"ё": "e", "ž": "zh", "š": "sh", "č": "ch", "ß": "ss", "ł": "l", "ø": "o", "æ": "ae",
       "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ä": "a", "ö": "o", "ü": "u"}
)  # fmt: skip

_TRANSLATION = str.maketrans(LETTERS)

SOUNDS = tuple(
    (re.compile(pattern), same)
    for pattern, same in (
        # German and French ways to write what English writes sh, ch, shch, zh, u.
        ("schtsch|schtch|stsch|chtch", "shch"),
        ("tsch|tch|cz(?=[aeiouy])", "ch"),
        ("sch", "sh"),
        ("dsch|dzh", "j"),
        ("j(?=[bdgklmnprtv])", "zh"),
        ("ou", "u"),
        ("[iy]ne$", "in"),
        ("ph", "f"),
        ("tz|zz", "ts"),
        ("ck(?=[iy])", "tsk"),
        # A soft vowel, however it is written.
        ("(?:y|i|j)e", "e"),
        ("(?<=[bcdfghklmnpqrstvwxz])(?:y|i|j)o", "e"),
        ("(?:y|j)a", "ia"),
        ("(?:y|j)u", "iu"),
        # Guttural h, and c where it is k.
        ("kh|ch|h", "h"),
        ("c(?=[eiy])", "s"),
        ("ck|c|q", "k"),
        ("x", "ks"),
        ("ff$|f$(?<=[eo]f)|w", "v"),
        ("(?<=h)ov$", "ev"),
        # A short or long i, and how it is written at the end of a name.
        ("[yj]", "i"),
        ("ii+", "i"),
        # Voiced or not: Sinowjew is Zinoviev, Жданов is Schdanow.
        ("z", "s"),
    )
)


@lru_cache(maxsize=65536)
def phonetic_key(word: str) -> str:
    """How a word sounds, in letters a–z, the same for all usual romanisations of a name.

    `word` is in lower case. Trotsky, Trotskii, Trotzki and Троцкий are one; so are Bukharin,
    Bucharin and Boukharine, Yezhov and Ezhov, Dvořák and Dvorak. Letters of other scripts stay.
    """
    text = unaccented(normalize("NFC", word).translate(_TRANSLATION))
    for pattern, same in SOUNDS:
        text = pattern.sub(same, text)
    return text
