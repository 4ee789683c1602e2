"""How typed given names and initials fit those of a known name."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import WORDS, any_of
from quizgen.questions.grading.names.people.given_names import is_same_given, is_short_given
from quizgen.questions.grading.names.people.known_names import KnownName
from quizgen.questions.grading.names.people.patronymics import is_patronymic
from quizgen.questions.grading.names.words.cardinals import NUMBERS
from quizgen.questions.grading.names.words.name_spelling import word_slips
from quizgen.questions.grading.names.words.titles import TITLES
from quizgen.questions.grading.names.words.typed_names import (
    MOST_CAPITALS,
    NameWord,
    Words,
    combined,
    is_letter,
    plain_word,
    written_of,
)
from quizgen.questions.grading.names.words.well_known_people import NAMESAKES
from quizgen.questions.grading.spelling import distance, is_short_slip
from quizgen.questions.grading.verdict import Outcome, Remark
from quizgen.record import record

SAME_INITIALS = {"w": "v", "v": "w", "i": "yj", "j": "iy", "y": "ie", "e": "y", "h": "k", "f": "p"}
"""First letters of a name that an initial may be romanised as, if they sound alike.

W. Lenin is Vladimir, J. Stalin is Iosif, H. is Khristo, and F. is Philip; Y is not Joseph's.
"""

SEVERAL = frozenset((*WORDS.conjunction, *WORDS.alternative))
"""Words between the names of two people."""

JOINED_TO_PERSON = lazy_pattern(rf"^{any_of(WORDS.names.joined_conjunctions)}.{{3}}")
"""How a word begins that is the name of a second person behind a joined "and", as in Hebrew."""


@record()
class GivenMatch:
    """How given names fit. `further` counts initials that are not in the name."""

    outcome: Outcome = "accept"
    slips: int = 0
    remark: Remark | None = None
    further: int = 0


def match_given(typed: Words, name: KnownName) -> GivenMatch | None:
    """How typed given names fit a known name; None if they do not.

    They come in the order of the name, some may be left out; after the first that fits, initials
    and a patronymic may be there that the deck does not know, and further names if none is left
    out. An initial before the first is half right: F. Scott Fitzgerald. If the deck knows another
    name instead, they do not fit.
    """
    given = [plain_word(word) for word in (*name.titles, *name.given)]
    if not name.given:
        return _match_before_single(typed, given)
    whole = combined([plain_word(word) for word in name.given])
    if word_slips(combined(typed), whole, name.sound) == 0:
        return GivenMatch()
    outcome: Outcome = "accept"
    slips = further = 0
    remark: Remark | None = None
    said = _with_joints(_spread(typed, given, name.sound))
    fitted: list[int] = []
    unknown: list[tuple[NameWord, bool]] = []
    for word in said:
        at, fit = _first_fit(word, given, fitted[-1] + 1 if fitted else 0, name.sound)
        if fit is not None:
            if word.short and not fitted and any(other.short for other, _ in unknown):
                # T. S. Fitzgerald is not Scott Fitzgerald.
                return None
            fitted.append(at)
            slips += fit.slips
            further += fit.further
            if fit.outcome == "partial":
                outcome, remark = "partial", fit.remark
            elif fitted == [at] and at > len(name.titles) and (told := _of_later(word, given[at])):
                outcome, remark = "partial", told
        else:
            unknown.append((word, bool(fitted)))
    if not fitted:
        return None
    missing = [given[at] for at in range(len(name.titles), len(given)) if at not in fitted]
    match = GivenMatch(outcome, slips, remark, further)
    if not unknown:
        return match
    if _is_namesake(typed, name):
        return None
    full = len(said) >= len([each for each in name.given if len(each) > 1]) and not name.sound
    return _with_unknown(match, unknown, missing, full=full)


def _match_before_single(typed: Words, titles: Sequence[NameWord]) -> GivenMatch | None:
    """How words fit before a single name, which may have titles, one of them misspelt.

    Other words may be right or wrong. A title may be a name.
    """
    if titles and all(is_initial_of(word, titles[0]) for word in typed):
        return GivenMatch()
    if len(typed) == 1:
        misspelt = (word_slips(typed[0], title) for title in titles)
        if slips := next(filter(None, misspelt), 0):
            return GivenMatch(slips=slips)
    several = len(typed) > 2 or any(map(_is_joint, typed))
    return None if several else GivenMatch("partial", 0, Remark("unknown-given"))


def _with_joints(words: list[NameWord]) -> list[NameWord]:
    """The words, where no initial is what joins two people: Пьер и Мария, but not П. И. Мария."""
    found = words[:1]
    for word, after in pairwise(words[1:]):
        is_apart = after.start - word.end == 1 and not after.short
        is_joint = is_apart and written_of(word) in SEVERAL
        found.append(replace(word, short=False) if is_joint else word)
    return [*found, *words[max(1, len(words) - 1) :]]


def _is_joint(word: NameWord) -> bool:
    """Whether a word of a name is between two people."""
    return not word.short and written_of(word) in SEVERAL


def _first_fit(
    word: NameWord, given: Sequence[NameWord], start: int, sound: str
) -> tuple[int, GivenMatch | None]:
    """The place of the first given name, from `start` on, that a word fits, and how."""
    for at in range(start, len(given)):
        # What joins two people is no initial, but a group of people has it too.
        may_fit = not _is_joint(word) or given[at].letters == word.letters
        if may_fit and (fit := _fit(word, given[at], sound)):
            return at, fit
    return 0, None


def _of_later(word: NameWord, name: NameWord) -> Remark | None:
    """What is said if a first name fits a later one of the deck, and one of them is an initial.

    D. Roosevelt is less than Franklin D. Roosevelt, and Mario Pei is not I. M. Pei.
    """
    if word.short:
        return Remark("middle-initial")
    return Remark("unknown-given") if is_letter(name) and not is_letter(word) else None


def _with_unknown(
    match: GivenMatch, unknown: list[tuple[NameWord, bool]], missing: list[NameWord], *, full: bool
) -> GivenMatch | None:
    """A match with names that are not known, each with whether it is behind the first that fits.

    `missing` are those of the name that were left out; `full` is that as many were typed as it has.
    """
    for word, behind in unknown:
        if _is_another(word, missing, full=full):
            return None
        usual = (behind and (word.short or word.number is not None)) or is_patronymic(word)
        is_several = _is_joint(word) or JOINED_TO_PERSON.search(word.letters)
        if missing or not (usual or (behind and not is_several)):
            match = replace(match, outcome="partial", remark=Remark("unknown-given"))
        else:
            match = replace(match, further=match.further + 1)
            if not usual and word.letters not in TITLES:
                match = replace(match, remark=match.remark or Remark("unknown-given"))
    return match


def _is_namesake(typed: Words, name: KnownName) -> bool:
    """Whether a further given name makes another well-known person of this one."""
    return " ".join((*(word.letters for word in typed), *name.family_words)) in NAMESAKES


def _is_another(word: NameWord, missing: list[NameWord], *, full: bool) -> bool:
    """Whether a given name that is not known is there instead of one that is missing.

    Johann Christian Bach is not Johann Sebastian Bach. `full` is that no name was left out.
    """
    if word.short:
        return bool(missing) and not any(is_initial_of(word, each) for each in missing)
    if is_patronymic(word):
        return any(map(is_patronymic, missing))
    if word.number is not None:
        return False
    return full and len(word.letters) > 2 and any(_is_long(each) for each in missing)


def _is_long(name: NameWord) -> bool:
    return len(name.letters) > 2 and not is_letter(name)


def _spread(typed: Words, given: Sequence[NameWord], sound: str) -> list[NameWord]:
    """The typed words, with initials that were written together as several: JRR Tolkien."""
    spread: list[NameWord] = []
    for word in typed:
        letters = word.letters
        together = 1 < len(letters) <= MOST_CAPITALS and letters.isalpha() and word.number is None
        if word.number is not None:
            # "VI Lenin", but not "Stalin II".
            together = len(letters) <= MOST_CAPITALS and word.capitals and word.start == 0
        if together and not any(_fit(word, each, sound) for each in given):
            initials = [replace(plain_word(letter), short=True) for letter in letters]
            if word.capitals or _all_fit(initials, given):
                spread += initials
                continue
        spread.append(word)
    return spread


def _all_fit(initials: list[NameWord], given: Sequence[NameWord]) -> bool:
    return len(initials) <= len(given) and all(
        is_initial_of(initial, name) for initial, name in zip(initials, given, strict=False)
    )


def is_initial_of(initial: NameWord, name: NameWord) -> bool:
    """Whether an initial is the one of a name, in any way of romanising it.

    C is no initial of Karl, but if one of them is in Cyrillic, how they sound tells.
    """
    if initial.cyrillic and name.cyrillic:
        return name.cyrillic.startswith(initial.cyrillic)
    if name.letters.startswith(initial.letters):
        return True
    if not name.key.startswith(initial.key or " "):
        return False
    return bool(
        initial.cyrillic
        or name.cyrillic
        or name.letters[:1] in SAME_INITIALS.get(initial.letters, ())
    )


def _fit(typed: NameWord, name: NameWord, sound: str) -> GivenMatch | None:
    """How one given name fits another."""
    if typed.number is not None and typed.number == NUMBERS.get(name.letters):
        # las 13 Rosas
        return GivenMatch()
    if typed.short or is_letter(typed):
        # "Wm." has letters of the middle.
        fits = is_initial_of(typed, name) or is_short_given(typed.key, name.key)
        return GivenMatch() if fits else None
    if is_letter(name):
        return GivenMatch() if is_initial_of(name, typed) else None
    if typed.letters != name.letters and is_same_given(typed.letters, name.letters):
        return GivenMatch(further=1)
    if is_short_given(typed.key, name.key):
        return GivenMatch(further=1)
    if is_patronymic(typed) != is_patronymic(name):
        # Mikhail is no ending of Mikhailovich.
        return None
    slips = word_slips(typed, name, sound)
    if slips is not None and slips > 1 and sound == "japanese":
        # Fathers, sons and brothers share half of a given name: Hideyoshi, Hideyori.
        return GivenMatch("partial", slips, Remark("unknown-given"))
    if slips is not None and (slips == 0 or typed.key[-1:] == name.key[-1:]):
        return GivenMatch("accept", slips)
    # Karl and Karla, Will and William: the same stem, another ending.
    shorter, longer = sorted((typed.key, name.key), key=len)
    one_more = len(shorter) >= 3 and longer.startswith(shorter)
    stem = len(shorter) - (1 if len(longer) > len(shorter) else 2)
    same_stem = stem >= 3 and typed.key[:stem] == name.key[:stem]
    if one_more or (same_stem and distance(typed.key, name.key, 2) <= 2):
        return GivenMatch("partial", 1, Remark("given-ending"))
    is_slip = is_short_slip(typed.letters, name.letters)
    return GivenMatch("partial", 1, Remark("unknown-given")) if is_slip else None
