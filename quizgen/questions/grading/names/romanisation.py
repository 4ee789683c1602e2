"""One spelling for the many that a name has: in Cyrillic, and in the ways of romanising it."""

import re
from functools import lru_cache
from typing import TypeAlias
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


LOOSE_SOUNDS = (
    # Aspirated consonants, and the h of them in another place: Gandhi, Ghandi.
    (re.compile("(?<=[bdgt])h"), ""),
    # Long vowels, and the u of the Dutch: Suu Kyi, Hussein, Soekarno.
    (re.compile("oe|oo|uu"), "u"),
    (re.compile("ee|ei|ii"), "i"),
)
"""What makes the keys of names alike that differ more than slips do."""

ARABIC_SOUNDS = (
    # Salah al-Din, Salahuddin, Salaheddine.
    (re.compile("dine$"), "din"),
    (re.compile("[aeiou]+[dl]?(?=din$)"), ""),
    (re.compile("dj|dsch|dzh"), "j"),
    (re.compile("gh|kh|[gkq]"), "k"),
    (re.compile("dh"), "d"),
    (re.compile("ph"), "f"),
    (re.compile("(?:eh|ah|e)$"), "a"),
    (re.compile("[aeo]?w(?![aeiou])|ou|oo|au|[ow]"), "u"),
    (re.compile("[ae]?y(?![aeou])|ei|ai|ee|ie|[ey]"), "i"),
    # Doubled letters, and hamza and the like are left out.
    (re.compile(r"(\w)(?=\1)"), ""),
)
"""From letters to one spelling for the many of Arabic and Persian names: Gaddafi, Qadhafi."""

EGYPTIAN_SOUNDS = ((re.compile("g(?!h)(?:u(?=[ei]))?"), "j"), *ARABIC_SOUNDS)
"""The same with the g of Egypt as j: Naguib is Najib."""

JAPANESE_SOUNDS = (
    # Long vowels, and the spellings of Kunrei and of old.
    (re.compile("ou|oo|oh(?![aeiou])"), "o"),
    (re.compile("uu"), "u"),
    (re.compile("ye"), "e"),
    (re.compile("m(?=[bpm])"), "n"),
    (re.compile("sy|s(?=i)"), "sh"),
    (re.compile("ty|t(?=i)"), "ch"),
    (re.compile("zy|jy|z(?=i)"), "j"),
    (re.compile("t(?=u)"), "ts"),
    (re.compile("h(?=u)(?<![sc]h)"), "f"),
)
"""From letters to one spelling of the several of Japanese names: Satou, Sato; Tuda, Tsuda."""

_CHINESE_FINALS = (
    (re.compile("uo|o(?![un])|e(?![nri])"), "o"),
    (re.compile("you"), "yu"),
)

PINYIN_SOUNDS = (
    (re.compile("zh|ch|[jq]"), "q"),
    (re.compile("[zc]"), "z"),
    (re.compile("k"), "g"),
    (re.compile("p"), "b"),
    (re.compile("t"), "d"),
    *_CHINESE_FINALS,
)
"""From letters of Pinyin to one spelling that it shares with Wade-Giles, without aspiration."""

WADE_GILES_SOUNDS = (
    (re.compile("hs"), "x"),
    (re.compile("t[zs]u(?![noaei])"), "zi"),
    (re.compile("s[zs]u(?![noaei])"), "si"),
    (re.compile("ts|tz"), "z"),
    (re.compile("j"), "r"),
    (re.compile("ch"), "q"),
    (re.compile("k"), "g"),
    (re.compile("p"), "b"),
    (re.compile("t"), "d"),
    (re.compile("ung"), "ong"),
    (re.compile("ien"), "ian"),
    (re.compile("ieh(?![aeiou])"), "ie"),
    (re.compile("ih(?![aeiou])"), "i"),
    (re.compile("eh(?![aeiou])"), "e"),
    (re.compile("uei"), "ui"),
    *_CHINESE_FINALS,
)
"""The same from letters of Wade-Giles."""


@lru_cache(maxsize=65536)
def latin(word: str) -> str:
    """The letters of a word in Latin script, without accents; other scripts than Cyrillic stay.

    `word` is in lower case.
    """
    return unaccented(normalize("NFC", word).translate(_TRANSLATION))


@lru_cache(maxsize=65536)
def phonetic_key(word: str) -> str:
    """How a word sounds, in letters a–z, the same for all usual romanisations of a name.

    `word` is in lower case. Trotsky, Trotskii, Trotzki and Троцкий are one; so are Bukharin,
    Bucharin and Boukharine, Yezhov and Ezhov, Dvořák and Dvorak. Letters of other scripts stay.
    """
    return sounded(in_hiragana(latin(word)), SOUNDS)


KATAKANA = re.compile("[\u30a1-\u30f6\u30fd\u30fe]")

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
    """The same of a name whose g may be a j."""
    return sounded(letters, EGYPTIAN_SOUNDS)


@lru_cache(maxsize=65536)
def japanese_key(letters: str) -> str:
    """Letters of a Japanese name in one spelling."""
    return sounded(letters, JAPANESE_SOUNDS)


@lru_cache(maxsize=65536)
def chinese_keys(letters: str) -> tuple[str, str]:
    """Letters of a Chinese name in one spelling, read as Pinyin and as Wade-Giles."""
    return sounded(letters, PINYIN_SOUNDS), sounded(letters, WADE_GILES_SOUNDS)


CHINESE_PLACES = dict(
    pair.split("=")
    for pair in (
        "peking=beijing peiping=beiping nanking=nanjing tientsin=tianjin chungking=chongqing "
        "sinkiang=xinjiang szechwan=sichuan szechuan=sichuan kwangtung=guangdong "
        "kwangsi=guangxi fukien=fujian hangchow=hangzhou soochow=suzhou foochow=fuzhou "
        "chekiang=zhejiang kiangsi=jiangxi kiangsu=jiangsu shantung=shandong honan=henan "
        "hopei=hebei hupei=hubei shensi=shaanxi tsinan=jinan tsingtao=qingdao yenan=yanan "
        "kweichow=guizhou kansu=gansu tsunyi=zunyi whampoa=huangpu kuomintang=guomindang "
        "taoism=daoism taoist=daoist tao=dao"
    ).split()
)
"""Names of places and the like in the spelling of the postal service, and in Pinyin."""
