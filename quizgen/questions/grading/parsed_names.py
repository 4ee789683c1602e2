"""A name taken apart: family name, given names, and the number of a ruler."""

import re
from functools import lru_cache
from unicodedata import normalize

from quizgen.questions.grading.romanisation import phonetic_key
from quizgen.record import record

TITLES = frozenset(
    "tsar czar tzar tsarina king queen emperor empress kaiser pope president premier chancellor "
    "sir dame lord lady dr doctor prof professor mr mrs ms miss herr frau madame monsieur general "
    "gen marshal colonel col captain admiral comrade saint st count countess prince princess duke "
    "duchess baron baroness bishop archbishop cardinal father rabbi imam sultan shah rev reverend "
    "chairman secretary commissar minister lieutenant sergeant citizen archduke tsarevich "
    "царь император король генерал маршал товарищ".split()
)
SUFFIXES = frozenset("jr sr junior senior esq".split())
PARTICLES = frozenset(
    "de da di du del della des dos la le les el al ul von van der den ter zu zur bin ibn of the "
    "y e a".split()
)
BODIES = frozenset(
    "opposition party international committee congress union front league army bureau commission "
    "government state states group society association council movement board ministry "
    "office guard guards police court tribunal faction left right centre center republic "
    "federation "
    "institute academy university bank company railway press review politburo comintern".split()
)
"""Words that end the name of a body of people, of which no part stands for the whole."""

FAMILY_FIRST = frozenset(
    "mao zhou deng xi liu wang li zhang sun chen yang zhao huang wu xu zhu hu guo gao lin luo "
    "liang song tang han feng cao peng zeng xiao tian dong yuan pan cai jiang yu ye cheng wei su "
    "lu ding ren shen yao hua kang qu wen bo chiang hong fan kim park lee choi ho nguyen tran "
    "pham vo le ly".split()
)
"""Family names that come first, in the romanisations of Chinese, Korean and Vietnamese names."""

GIVEN_TOO = frozenset("kim lee park fan le bo wei song hong dong".split())
"""Those of them that are given names, or nicknames, elsewhere: Kim Novak."""

_FINALS = (
    "iang|iong|uang|uyen|eong|ang|eng|ing|ong|ung|inh|anh|ian|iao|uai|uan|yen|ai|an|ao|ei|en|er|ia"
    "|ie|il|in|iu|ou|oo|ua|ui|un|uo|ue|eo|a|e|i|o|u"
)
_INITIALS = "zh|ch|sh|ng|nh|th|[bpmfdtnlgkhjqxrzcsywv]"
SYLLABLES = re.compile(f"(?:(?:{_INITIALS})?(?:{_FINALS})){{1,3}}")
"""What given names are made of that follow such a family name."""

CANTONESE = re.compile(f"(?:(?:{_INITIALS})?(?:{_FINALS}|[aeiou][tkpm])){{1,3}}")
"""The same with the finals of the south: Sun Yat-sen, Chiang Kai-shek."""

_ROMAN = re.compile(r"(?=[ivxl])(xl|l?x{0,3})(ix|iv|v?i{0,3})")
ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth"
).split()
_NUMBER = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?")


@record()
class ParsedName:
    """A name in one of its spellings, in words as they sound (see `phonetic_key`).

    `family` are the parts of the family name, more than one if it is joined by hyphens; `given`
    what stands before it, or after it where `family_first`. A ruler has a `number`, and only given
    names. A body of people is `whole`: no word of it stands for it; so is someone with an
    `epithet`, such as the Great, and a `thing`, of which all words are `family`. `shown_family` is
    the family name as it was written. `joined` are the words of a thing, written as one.
    """

    text: str
    family: tuple[str, ...]
    given: tuple[str, ...]
    shown_family: str
    number: int | None = None
    family_first: bool = False
    whole: bool = False
    epithet: bool = False
    thing: bool = False
    joined: str = ""

    @property
    def words(self) -> tuple[str, ...]:
        """All words in one order, whichever comes first."""
        return (*self.given, *self.family)


@lru_cache(maxsize=65536)
def parse_name(text: str) -> ParsedName:
    """Take a name apart. An empty text has no words."""
    words = _words(text)
    shown = text.strip()
    number = None
    if len(words) > 1:
        number, words = _numbered(words)
    if number is not None:
        return ParsedName(shown, (), tuple(map(phonetic_key, words)), "", number)
    epithet = len(words) > 1 and any(word in shown.lower().split() for word in ("the", "of"))
    if words and (epithet or words[-1] in BODIES):
        return ParsedName(
            shown, tuple(map(phonetic_key, words)), (), shown, whole=True, epithet=epithet
        )
    first = len(words) > 1 and _is_family_first(words)
    family, given = (words[0], words[1:]) if first else (words[-1:] and words[-1], words[:-1])
    joined = (family or "").split("-")
    parts = [part for part in joined if part not in PARTICLES] or joined
    split_given = [part for word in given for part in word.split("-")]
    return ParsedName(
        shown,
        tuple(map(phonetic_key, parts)),
        tuple(map(phonetic_key, split_given)),
        _as_written(shown, family or ""),
        family_first=first,
    )


def _words(text: str) -> list[str]:
    """The words of a name in lower case, without titles and particles; "B, A" is read as "A B"."""
    text = normalize("NFKC", text).casefold()
    text = re.sub(r"[‐‑‒–—−]", "-", text)
    text = re.sub(r"['’‘ʼ`´ʹ′]", "", text)
    last, comma, rest = text.partition(",")
    if comma and rest.strip():
        text = f"{rest} {last}"
    words = [word.strip("-") for word in re.split(r"[^\w-]+", text)]
    words = [spelled(word) for word in words if word]
    while len(words) > 1 and words[0] in TITLES:
        words = words[1:]
    while len(words) > 1 and words[-1] in SUFFIXES:
        words = words[:-1]
    return [word for word in words if word not in PARTICLES] or words


def spelled(word: str) -> str:
    """An ordinal in letters: "4th" is "fourth"."""
    found = _NUMBER.fullmatch(word)
    if found and not word.isdecimal() and 1 <= int(found[1]) <= len(ORDINALS):
        return ORDINALS[int(found[1]) - 1]
    return word


def _numbered(words: list[str]) -> tuple[int | None, list[str]]:
    """The number of a ruler, and the words before it; what follows it says whose ruler it was.

    A single letter is a number only at the end: elsewhere it is an initial.
    """
    for place in range(len(words) - 1, 0, -1):
        word = words[place]
        if len(word) > 1 or place == len(words) - 1:
            number = _number(word)
            if number is not None:
                return number, words[:place]
    return None, words


def _number(word: str) -> int | None:
    """The number that an ordinal, digits or a Roman numeral stand for."""
    if word in ORDINALS:
        return ORDINALS.index(word) + 1
    if found := _NUMBER.fullmatch(word):
        return int(found[1])
    found = _ROMAN.fullmatch(word)
    if found is None or (len(word) == 1 and word not in "iv"):
        return None
    tens = {"xl": 40}.get(found[1], 50 * found[1].count("l") + 10 * found[1].count("x"))
    ones = {"ix": 9, "iv": 4}.get(found[2], 5 * found[2].count("v") + found[2].count("i"))
    return tens + ones


def _is_family_first(words: list[str]) -> bool:
    made_of = SYLLABLES if words[0] in GIVEN_TOO else CANTONESE
    return words[0] in FAMILY_FIRST and all(
        made_of.fullmatch(part) for word in words[1:] for part in word.split("-")
    )


def _as_written(text: str, family: str) -> str:
    """The family name as the text has it."""
    bare = family.replace("-", "")
    for word in re.split(r"[\s,]+", text):
        if re.sub(r"[\W_]+", "", normalize("NFKC", word).casefold()) == bare:
            return word
    return text
