"""A name taken apart: family name, given names, and the number of a ruler."""

import re
from functools import lru_cache

from quizgen.questions.grading.all_languages import WORDS, any_of
from quizgen.questions.grading.plain_text import plain
from quizgen.questions.grading.romanisation import phonetic_key
from quizgen.record import record
from quizgen.values.folding import fold_accented
from quizgen.values.words import spaced_name

TITLES = frozenset(WORDS.names.titles)
SUFFIXES = frozenset(WORDS.names.suffixes)
PARTICLES = frozenset(WORDS.names.particles)
EPITHETS = frozenset(WORDS.names.epithets)
BODIES = frozenset(WORDS.names.bodies)

ORDINALS = dict(WORDS.ordinals)
SPELLED = {number: word for word, number in reversed(ORDINALS.items())}
"""The ordinals by number, in the first language that has them."""

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

ROMAN_NUMBER = re.compile(r"(?=[ivxl])(xl|l?x{0,3})(ix|iv|v?i{0,3})")
ORDINAL = re.compile(rf"(\d{{1,2}}){any_of(WORDS.dates.day_endings)}?")
WRITTEN_ENDS = re.compile(r"[\s,]+")


@record()
class ParsedName:
    """A name in one of its spellings, in words as they sound (see `phonetic_key`).

    - `family`: the parts of the family name, several if it is joined by hyphens.
    - `given`: the given names before it, or after it if `family_first`.
    - `shown_family`: the family name as it was written.
    - `number`: of a ruler, who has only given names.
    - `whole`: no single word can replace the name, as with a body of people; its words are
      `family`. It is so with an `epithet`, such as the Great, and with a `thing`.
    - `joined`: the words of a thing, written as one.
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
    shown = text.strip()
    number, words = _numbered(_words(text))
    keys = tuple(map(phonetic_key, words))
    if number is not None:
        return ParsedName(shown, (), keys, "", number)
    epithet = len(words) > 1 and not EPITHETS.isdisjoint(shown.lower().split())
    if words and (epithet or words[-1] in BODIES):
        return ParsedName(shown, keys, (), shown, whole=True, epithet=epithet)
    family_first = _is_family_first(words)
    given, family = words[:-1], "".join(words[-1:])
    if family_first:
        family, given = words[0], words[1:]
    parts = family.split("-")
    return ParsedName(
        shown,
        tuple(map(phonetic_key, [part for part in parts if part not in PARTICLES] or parts)),
        tuple(phonetic_key(part) for word in given for part in word.split("-")),
        _as_written(shown, family),
        family_first=family_first,
    )


def _words(text: str) -> list[str]:
    """The words of a name in lower case, without titles and particles; "B, A" is read as "A B"."""
    text = plain(text).replace("'", "")
    last, comma, rest = text.partition(",")
    if comma and rest.strip():
        text = f"{rest} {last}"
    words = [word.strip("-") for word in spaced_name(text).replace(".", " ").split()]
    words = [spelled(word) for word in words if word]
    while len(words) > 1 and words[0] in TITLES:
        words = words[1:]
    while len(words) > 1 and words[-1] in SUFFIXES:
        words = words[:-1]
    return [word for word in words if word not in PARTICLES] or words


def spelled(word: str) -> str:
    """An ordinal in letters: "4th" is "fourth"."""
    found = ORDINAL.fullmatch(word)
    return SPELLED.get(int(found[1]), word) if found and not word.isdecimal() else word


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
    """The number that an ordinal, digits or a Roman numeral means."""
    if word in ORDINALS:
        return ORDINALS[word]
    if found := ORDINAL.fullmatch(word):
        return int(found[1])
    found = ROMAN_NUMBER.fullmatch(word)
    if found is None or (len(word) == 1 and word not in "iv"):
        return None
    tens = {"xl": 40}.get(found[1], 50 * found[1].count("l") + 10 * found[1].count("x"))
    ones = {"ix": 9, "iv": 4}.get(found[2], 5 * found[2].count("v") + found[2].count("i"))
    return tens + ones


def _is_family_first(words: list[str]) -> bool:
    if len(words) < 2 or words[0] not in FAMILY_FIRST:
        return False
    syllables = SYLLABLES if words[0] in GIVEN_TOO else CANTONESE
    return all(syllables.fullmatch(part) for word in words[1:] for part in word.split("-"))


def _as_written(text: str, family: str) -> str:
    """The family name as the text has it."""
    bare = family.replace("-", "")
    written = WRITTEN_ENDS.split(text)
    same = (word for word in written if fold_accented(word).replace(" ", "") == bare)
    return next(same, text)
