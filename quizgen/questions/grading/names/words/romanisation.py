"""One spelling for the many that a name has: in Cyrillic, and in the ways of romanising it."""

import re
from functools import lru_cache
from typing import TypeAlias
from unicodedata import normalize

from quizgen.languages.typed_words import replaced
from quizgen.lazy_pattern import lazy_pattern
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
    (lazy_pattern(pattern), same)
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
        # Hebrew letters for vowels and diphthongs, single or doubled: ויצמן is also וייצמן.
        ("וו+", "ו"),
        ("יי+", "י"),
        # Voiced or not: Sinowjew is Zinoviev, Жданов is Schdanow.
        ("z", "s"),
    )
)


LOOSE_SOUNDS = (
    # Aspirated consonants, and the h of them in another place: Gandhi, Ghandi.
    (lazy_pattern("(?<=[bdgt])h"), ""),
    # Long vowels, and the u of the Dutch: Suu Kyi, Hussein, Soekarno.
    (lazy_pattern("oe|oo|uu"), "u"),
    (lazy_pattern("ee|ei|ii"), "i"),
    # The alef that Hebrew writes for a vowel of a foreign name, or leaves out: דארווין, דרווין.
    # Beside another vowel, as in מאיר, or before the last letter of ישראל, it is no such vowel.
    (lazy_pattern("(?<=[ב-הז-טכ-ת])א(?=[ב-הז-טךכם-ת]|ל[א-ת])"), ""),
)
"""What makes the keys of names alike that differ more than slips do."""

ARABIC_SOUNDS = (
    # Salah al-Din, Salahuddin, Salaheddine.
    (lazy_pattern("dine$"), "din"),
    (lazy_pattern("[aeiou]+[dl]?(?=din$)"), ""),
    (lazy_pattern("dj|dsch|dzh"), "j"),
    (lazy_pattern("gh|kh|[gkq]"), "k"),
    (lazy_pattern("dh"), "d"),
    (lazy_pattern("ph"), "f"),
    (lazy_pattern("(?:eh|ah|e)$"), "a"),
    (lazy_pattern("[aeo]?w(?![aeiou])|ou|oo|au|[ow]"), "u"),
    (lazy_pattern("[ae]?y(?![aeou])|ei|ai|ee|ie|[ey]"), "i"),
    # Doubled letters, and hamza and the like are left out.
    (lazy_pattern(r"(\w)(?=\1)"), ""),
)
"""From letters to one spelling for the many of Arabic and Persian names: Gaddafi, Qadhafi."""

EGYPTIAN_SOUNDS = ((lazy_pattern("g(?!h)(?:u(?=[ei]))?"), "j"), *ARABIC_SOUNDS)
"""The same with the g of Egypt as j: Naguib is Najib."""

JAPANESE_SOUNDS = (
    # Long vowels, and the spellings of Kunrei and of old.
    (lazy_pattern("ou|oo|oh(?![aeiou])"), "o"),
    (lazy_pattern("uu"), "u"),
    (lazy_pattern("ye"), "e"),
    (lazy_pattern("m(?=[bpm])"), "n"),
    (lazy_pattern("sy|s(?=i)"), "sh"),
    (lazy_pattern("ty|t(?=i)"), "ch"),
    (lazy_pattern("zy|jy|z(?=i)"), "j"),
    (lazy_pattern("t(?=u)"), "ts"),
    (lazy_pattern("h(?=u)(?<![sc]h)"), "f"),
)
"""From letters to one spelling of the several of Japanese names: Satou, Sato; Tuda, Tsuda."""

_CHINESE_FINALS = (
    (lazy_pattern("uo|o(?![un])|e(?![nri])"), "o"),
    (lazy_pattern("you"), "yu"),
)

PINYIN_SOUNDS = (
    (lazy_pattern("zh|ch|[jq]"), "q"),
    (lazy_pattern("[zc]"), "z"),
    (lazy_pattern("k"), "g"),
    (lazy_pattern("p"), "b"),
    (lazy_pattern("t"), "d"),
    *_CHINESE_FINALS,
)
"""From letters of Pinyin to one spelling that it shares with Wade-Giles, without aspiration."""

WADE_GILES_SOUNDS = (
    (lazy_pattern("hs"), "x"),
    (lazy_pattern("t[zs]u(?![noaei])"), "zi"),
    (lazy_pattern("s[zs]u(?![noaei])"), "si"),
    (lazy_pattern("ts|tz"), "z"),
    (lazy_pattern("j"), "r"),
    (lazy_pattern("ch"), "q"),
    (lazy_pattern("k"), "g"),
    (lazy_pattern("p"), "b"),
    (lazy_pattern("t"), "d"),
    (lazy_pattern("ung"), "ong"),
    (lazy_pattern("ien"), "ian"),
    (lazy_pattern("ieh(?![aeiou])"), "ie"),
    (lazy_pattern("ih(?![aeiou])"), "i"),
    (lazy_pattern("eh(?![aeiou])"), "e"),
    (lazy_pattern("uei"), "ui"),
    *_CHINESE_FINALS,
)
"""The same from letters of Wade-Giles."""


@lru_cache(maxsize=65536)
def latin(word: str) -> str:
    """The letters of a word in Latin script, without accents; other scripts than Cyrillic stay.

    `word` is in lower case.
    """
    if word.isascii():
        return word
    return unaccented(normalize("NFC", word).translate(_TRANSLATION))


@lru_cache(maxsize=65536)
def phonetic_key(word: str) -> str:
    """How a word sounds, in letters a–z, the same for all usual romanisations of a name.

    `word` is in lower case. Trotsky, Trotskii, Trotzki and Троцкий are one; so are Bukharin,
    Bucharin and Boukharine, Yezhov and Ezhov, Dvořák and Dvorak. Letters of other scripts stay.
    """
    return sounded(in_hiragana(latin(word)), SOUNDS)


KATAKANA = lazy_pattern("[\u30a1-\u30f6\u30fd\u30fe]")

KANA_APART = 0x60
"""How far each letter of Katakana is behind the same one of Hiragana, in code points."""


def in_hiragana(word: str) -> str:
    """A word with Hiragana for Katakana; a single letter may be what a deck teaches, and stays."""
    if word.isascii() or len(word) < 2:
        return word
    return KATAKANA.sub(lambda found: chr(ord(found[0]) - KANA_APART), word)


Sounds: TypeAlias = tuple[tuple[re.Pattern[str], str], ...]


def sounded(text: str, sounds: Sounds) -> str:
    """A text with each of the patterns replaced, one after the other."""
    for pattern, same in sounds:
        text = pattern.sub(same, text)
    return text


@lru_cache(maxsize=65536)
def loose_key(key: str) -> str:
    """A phonetic key without what sets the romanisations of one name further apart."""
    return sounded(key, LOOSE_SOUNDS)


@lru_cache(maxsize=65536)
def arabic_key(letters: str) -> str:
    """Letters of an Arabic or Persian name in one spelling."""
    return sounded(letters, ARABIC_SOUNDS)


@lru_cache(maxsize=65536)
def egyptian_key(letters: str) -> str:
    """Letters of an Arabic name in one spelling, where a g may be a j."""
    return sounded(letters, EGYPTIAN_SOUNDS)


@lru_cache(maxsize=65536)
def japanese_key(letters: str) -> str:
    """Letters of a Japanese name in one spelling."""
    return sounded(letters, JAPANESE_SOUNDS)


@lru_cache(maxsize=65536)
def chinese_keys(letters: str) -> tuple[str, str]:
    """Letters of a Chinese name in one spelling, read as Pinyin and as Wade-Giles."""
    return sounded(letters, PINYIN_SOUNDS), sounded(letters, WADE_GILES_SOUNDS)


CHINESE_PLACES = replaced(
    "peking=beijing peiping=beiping nanking=nanjing tientsin=tianjin chungking=chongqing "
    "sinkiang=xinjiang szechwan=sichuan szechuan=sichuan kwangtung=guangdong "
    "kwangsi=guangxi fukien=fujian hangchow=hangzhou soochow=suzhou foochow=fuzhou "
    "chekiang=zhejiang kiangsi=jiangxi kiangsu=jiangsu shantung=shandong honan=henan "
    "hopei=hebei hupei=hubei shensi=shaanxi tsinan=jinan tsingtao=qingdao yenan=yanan "
    "kweichow=guizhou kansu=gansu tsunyi=zunyi whampoa=huangpu kuomintang=guomindang "
    "taoism=daoism taoist=daoist tao=dao"
)
"""Names of places and the like in the spelling of the postal service, and in Pinyin."""
