"""What may be typed instead of a whole name, and given names that people use alone."""

from collections.abc import Iterator
from unicodedata import normalize

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.names.people.family_names import NameParts
from quizgen.questions.grading.names.people.given_names import SAME_GIVEN
from quizgen.questions.grading.names.words.name_lists import (
    ETHIOPIAN_GIVEN,
    ICELANDIC_GIVEN,
    JAPANESE_OF_OLD,
    KNOWN_BY_GIVEN,
    NAMES_OF_RANK,
    SON_OF,
    VIETNAMESE,
)
from quizgen.questions.grading.names.words.titles import TITLES_OF_SAINTS, without_particles
from quizgen.questions.grading.names.words.typed_names import Words, combined, written_of
from quizgen.questions.grading.verdict import Outcome, RemarkCode
from quizgen.record import record

_DAUGHTER = lazy_pattern(r"\w+dottir")
_SON = lazy_pattern(r"\w+son")
_ICELANDIC_LETTER = lazy_pattern("[áðíúýþ]")


@record(eq=False)
class Form:
    """What may be typed instead of a whole name or family name, in words, and how it is judged.

    `shown` is what it is shown as; "" for the whole name.
    """

    words: tuple[str, ...]
    outcome: Outcome = "accept"
    remark: RemarkCode | None = None
    shown: str = ""


def letters(words: Words) -> tuple[str, ...]:
    """Each of the words as it is written, in Cyrillic or Latin letters."""
    return tuple(map(written_of, words))


def is_known_by_given(words: Words) -> bool:
    """Whether all call this person by the given name."""
    return "".join(word.letters for word in without_particles(words)) in KNOWN_BY_GIVEN


def saint_forms(part: NameParts, titles: tuple[str, ...]) -> Iterator[Form]:
    """The given names by which a saint or a monk is known: Fray Luis, for Fray Luis de León."""
    given = letters(tuple(word for word in part.given if not word.small))
    if given and not TITLES_OF_SAINTS.isdisjoint(titles):
        yield Form(given[:1], "partial", "no-epithet")
        yield Form(given, "partial", "no-epithet")


def alone_forms(text: str, words: Words, part: NameParts) -> Iterator[Form]:
    """Given names that people use alone, at least in part."""
    given = tuple(word for word in part.given if not word.small)
    if not given:
        return
    family = combined(part.family).letters
    if part.family_first:
        if part.nation == "vietnamese" and family in VIETNAMESE and len(part.given) > 1:
            yield Form(letters(given[-1:]))
        known = part.nation == "japanese" and family in JAPANESE_OF_OLD
        if known:
            yield Form(letters(given))
        elif part.nation != "hungarian":
            yield Form(letters(given), "partial", "no-family-name")
        return
    first = given[0].letters
    if words[-1].letters == "din" and words[-2].small:
        # Salahuddin, for Salah al-Din.
        yield Form((*letters(given), "din"))
    if is_known_by_given(words):
        for each in (given[0].cyrillic or first, *sorted(SAME_GIVEN.get(first, {first}) - {first})):
            yield Form((each,))
        return
    son = _SON.fullmatch(family)
    icelandic = _DAUGHTER.fullmatch(family) or (
        son and (first in ICELANDIC_GIVEN or _ICELANDIC_LETTER.search(text.lower()))
    )
    son_of = any(word.letters in SON_OF and word.small for word in words)
    written = normalize("NFC", text).lower()
    if icelandic and (_DAUGHTER.fullmatch(family) or _ICELANDIC_LETTER.search(written)):
        # Icelanders have a father's name instead of a family name.
        yield Form((first,))
        if len(given) > 1:
            yield Form(letters(given))
        return
    if icelandic or son_of or family in NAMES_OF_RANK or first in ETHIOPIAN_GIVEN:
        yield Form((first,), "partial", "no-family-name")
        if len(given) > 1:
            yield Form(letters(given), "partial", "no-family-name")
