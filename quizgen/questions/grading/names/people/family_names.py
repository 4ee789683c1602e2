"""Which words of a name are the family name."""

import re
from unicodedata import normalize

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.names.people.listed_names import first_linked, listed_family
from quizgen.questions.grading.names.words.name_lists import (
    CHINESE,
    COMMON_FAMILY,
    GIVEN_TOO,
    HUNGARIAN_GIVEN,
    IBERIAN,
    JAPANESE,
    KOREAN,
    KOREAN_GROUPS,
    MOST_COMMON_PORTUGUESE,
    PORTUGUESE_FAMILY,
    PORTUGUESE_GIVEN,
    SAINTS,
    SPANISH_FAMILY,
    SPANISH_GIVEN,
    SPANISH_ONLY,
    VIETNAMESE,
)
from quizgen.questions.grading.names.words.palladius import pinyin_of
from quizgen.questions.grading.names.words.titles import without_particles
from quizgen.questions.grading.names.words.typed_names import JOINTS, NameWord, Words
from quizgen.questions.grading.verdict import Outcome
from quizgen.record import record

_FINALS = (
    "iang|iong|uang|uyen|eong|ang|eng|ing|ong|ung|inh|anh|ian|iao|uai|uan|yen|ien|ieh|ih|eh|ai|an"
    "|ao|ei|en|er|ia|ie|il|in|iu|ou|oo|ew|ua|ui|un|uo|ue|eo|a|e|i|o|u"
)
_INITIALS = "zh|ch|sh|hs|ts|tz|ss|sz|ng|nh|th|[bpmfdtnlgkhjqxrzcsywv]"
_SYLLABLES = lazy_pattern(f"(?:(?:{_INITIALS})?(?:{_FINALS})){{1,3}}")
"""What given names are made of that follow a Chinese, Korean or Vietnamese family name."""

_SOUTHERN = lazy_pattern(f"(?:(?:{_INITIALS})?(?:{_FINALS}|[aeiou][tkpmc]h?)){{1,4}}")
"""The same with the finals of the south: Sun Yat-sen, Chiang Kai-shek."""

_KOREAN = lazy_pattern(
    "(?:(?:kk|tt|pp|ss|jj|ch|sh|wh|hw|[bgdrlmsjktphny])?"
    "(?:[yw]?(?:ae|eo|eu|oe|ui|oo|u|a|e|i|o)|ee|ou|ew)(?:ng|[nkmlptgb])?){1,2}"
)
"""A Korean given name, of two syllables or one: Geun-hye, Chung-hee, Jong-un."""

_JAPANESE = lazy_pattern(
    "(?:(?:ky|gy|sh|ch|ts|ny|hy|my|ry|[kgsztdnhbpmyrwjf])?[aeiou]h?|n|[kstp](?=[kstp]))+"
)

JAPANESE_OF = "no"
"""What is between the family and the name of Minamoto no Yoritomo."""

_VIETNAMESE_LETTERS = lazy_pattern("[ăđơưạ-ỹ]")

_VOWEL = lazy_pattern("[аеиоуыэюя]")


@record()
class NameParts:
    """The parts of a name.

    - `halves`: parts of the family name that are typed alone, and how they are judged.
    - `also`: other spellings of the family name, in letters.
    - `nation`: of a name whose family name comes first; "" for others.
    """

    family: Words
    given: Words
    halves: tuple[tuple[Words, Outcome], ...] = ()
    also: tuple[str, ...] = ()
    nation: str = ""
    family_first: bool = False


def parts_of(words: Words, text: str, told: tuple[str, ...]) -> NameParts:
    """The parts of a person's name. `told` are the words of the family name if it is told."""
    if told and (found := _as_told(words, told)):
        return found
    nation = _nation(words, text)
    if nation:
        family = first_linked(words)
        also = _korean_spellings(family) if nation == "korean" else ()
        # Chung-hee alone is a family name by its first syllable, with nothing behind it.
        behind = words[len(family) :]
        if behind and behind[0].letters == JAPANESE_OF:
            also = (family[0].letters + JAPANESE_OF,)
        given = tuple(word for word in behind if word.letters != JAPANESE_OF)
        return NameParts(family, given, _halves(family), also, nation, family_first=True)
    family = listed_family(words, text)
    if family:
        given = tuple(word for word in words if word not in family)
        return NameParts(family, given, _halves(family), family_first=True)
    return _double(words) or _last(words)


def _as_told(words: Words, told: tuple[str, ...]) -> NameParts | None:
    """The parts of a name that has the family name; None if it does not have it."""
    many = len(told)
    places = range(len(words))
    starts = (at for at in places if tuple(w.letters for w in words[at : at + many]) == told)
    at = next(starts, None)
    if at is None:
        return None
    family = words[at : at + many]
    nation = _told_nation(family) if at == 0 else ""
    also = _korean_spellings(family) if nation == "korean" else ()
    given = words[:at] + words[at + many :]
    return NameParts(family, given, _halves(family), also, nation, family_first=at == 0)


def _told_nation(family: Words) -> str:
    first = family[0].letters
    if first in JAPANESE:
        return "japanese"
    if first in KOREAN:
        return "korean"
    return "chinese" if first in CHINESE else "other"


def _last(words: Words) -> NameParts:
    start = len(words) - 1
    while start and words[start - 1].linked:
        start -= 1
    family = words[start:]
    return NameParts(family, words[:start], _halves(family))


def _halves(family: Words) -> tuple[tuple[Words, Outcome], ...]:
    """Half of a double family name is partly right."""
    bare = without_particles(family)
    return tuple(((word,), "partial") for word in bare) if len(bare) > 1 else ()


def _nation(words: Words, text: str) -> str:
    """The nation whose family names come first, if the form of the name tells it; else ""."""
    if len(words) < 2:
        return ""
    first, given = words[0], without_particles(words[1:])
    if first.short or any(word.short for word in given):
        return ""
    if first.cyrillic and (nation := _cyrillic_nation(first, given)):
        return nation
    last = given[-1].letters
    if first.letters in JAPANESE:
        particle = words[1].letters == JAPANESE_OF
        names = [word for word in given if word.letters != JAPANESE_OF]
        if particle or (last not in JAPANESE and _all_fit(names, _JAPANESE)):
            return "japanese"
    if last in HUNGARIAN_GIVEN and first.letters not in HUNGARIAN_GIVEN and len(given) == 1:
        return "hungarian"
    accents = bool(_VIETNAMESE_LETTERS.search(normalize("NFC", text).lower()))
    if first.letters in VIETNAMESE and (
        accents or (first.letters not in CHINESE | KOREAN and _all_fit(given, _SOUTHERN))
    ):
        return "vietnamese"
    if first.letters in KOREAN and (first.letters not in CHINESE or "-" in text):
        return "korean" if _all_fit(given, _KOREAN) else ""
    syllables = _SYLLABLES if first.letters in GIVEN_TOO else _SOUTHERN
    if not _all_fit(given, syllables):
        return ""
    # Жан is no Zhan, which is Чжань.
    family = pinyin_of(first.cyrillic) if first.cyrillic else first.letters
    return "chinese" if family in CHINESE else ""


def _cyrillic_nation(first: NameWord, given: Words) -> str:
    """The nation of a Chinese or Korean name in Cyrillic; "" for others."""
    read = [pinyin_of(word.cyrillic) for word in (first, *given)]
    if all(read) and read[0] in CHINESE:
        return "chinese"
    # Ким Ир Сен
    short = all(len(_VOWEL.findall(word.cyrillic)) == 1 for word in (first, *given))
    return "korean" if first.letters in KOREAN and len(given) == 2 and short else ""


def _all_fit(words: Words | list[NameWord], pattern: re.Pattern[str]) -> bool:
    return all(pattern.fullmatch(word.letters) for word in words)


def _korean_spellings(family: Words) -> tuple[str, ...]:
    name = "".join(word.letters for word in family)
    return tuple(
        sorted(other for group in KOREAN_GROUPS if name in group for other in group - {name})
    )


def _double(words: Words) -> NameParts | None:
    """A name with two family names, as in Spain and Portugal; None if it is not one."""
    bare = without_particles(words)
    places = [words.index(word) for word in bare]
    if any(word.linked for word in words):
        return None
    if len(bare) >= 3 and bare[-2].letters in SAINTS:
        family = words[places[-2] :]
        return NameParts(family, words[: places[-2]], (((bare[-1],), "partial"),))
    if len(bare) < 3 or bare[-2].short:
        return None
    between = words[places[-2] + 1 : places[-1]]
    joint = len(between) == 1 and between[0].letters in JOINTS
    first, second = bare[-2].letters, bare[-1].letters
    portuguese = not joint and _is_portuguese(bare, between)
    if not (joint or portuguese or _is_spanish(bare)):
        return None
    common = first in COMMON_FAMILY
    one: Outcome = "partial" if common else "accept"
    other: Outcome = "partial"
    if portuguese and (common or second not in MOST_COMMON_PORTUGUESE):
        one, other = "partial", "accept"
    family = words[places[-2] :]
    halves = (((bare[-2],), one), ((bare[-1],), other))
    return NameParts(family, words[: places[-2]], halves)


def _is_spanish(bare: Words) -> bool:
    first, before_last = bare[0].letters, bare[-2].letters
    if before_last in SPANISH_GIVEN | PORTUGUESE_GIVEN:
        return False
    return first in SPANISH_ONLY or (before_last in SPANISH_FAMILY and first in IBERIAN)


def _is_portuguese(bare: Words, between: Words) -> bool:
    first, before_last = bare[0].letters, bare[-2].letters
    if before_last in SPANISH_GIVEN | PORTUGUESE_GIVEN or first not in IBERIAN:
        return False
    return (
        before_last in PORTUGUESE_FAMILY
        or first in PORTUGUESE_GIVEN
        or any(word.letters in ("da", "dos", "do") for word in between)
    )
