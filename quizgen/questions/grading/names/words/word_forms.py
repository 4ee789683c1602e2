"""The forms of a word that are no slips: singular and plural, and British and American spelling."""

from collections.abc import Mapping
from functools import cache, lru_cache

from quizgen import languages
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import WORDS
from quizgen.questions.grading.names.words.romanisation import latin, sounded
from quizgen.questions.grading.names.words.typed_names import NameWord, cyrillic_of, written_of
from quizgen.questions.grading.spelling import slip_of

PLURALS = tuple((lazy_pattern(ending), one) for ending, one in WORDS.names.plurals.items())
"""The endings of the plural, and what the singular has instead."""

SPELLINGS = tuple((lazy_pattern(one), same) for one, same in WORDS.names.spellings.items())
"""How words are spelled in one country, and what another one has instead."""

LEAST_SINGULAR = 3
"""Letters of a word at least, for it to have another ending in the plural."""

LEAST_STEM = 2
"""Letters before the ending of a plural at least, in the language of the deck."""

LEAST_CASE_STEM = 3
"""The same before the ending of a case."""

LEAST_WITH_SLIP = 8
"""Letters of a word at least, for another number of it to have a slip as well."""

SAME_END = 3
"""How many letters at its end have no slip then."""


def singular(word: str) -> str:
    """A word in the singular, if it ends as plurals do."""
    if len(word) > LEAST_SINGULAR:
        for ending, singular in PLURALS:
            if ending.search(word):
                return ending.sub(singular, word)
    return word


@lru_cache(maxsize=65536)
def in_one_spelling(word: str) -> str:
    """A word with one spelling for those of several countries: colour is color."""
    return sounded(word, SPELLINGS)


@cache
def number_endings() -> Mapping[str, list[tuple[str, str]]]:
    """By language, the endings of a plural and of its singular, which may be none."""
    found: dict[str, list[tuple[str, str]]] = {}
    for code in languages.codes():
        for group in languages.typed(code).names.number_endings:
            plural, *ones = (_written(ending[1:]) for ending in group.split())
            found.setdefault(code, []).extend((plural, one) for one in ones)
    return found


@cache
def case_endings() -> Mapping[str, list[list[str]]]:
    """By language, the endings of the cases of each declension; one may be empty."""
    return {
        code: [[_written(ending[1:]) for ending in group.split()] for group in groups]
        for code in languages.codes()
        if (groups := languages.typed(code).names.case_endings)
    }


@cache
def adjective_endings() -> Mapping[str, tuple[str, ...]]:
    """By language, the endings of adjectives that can stand for a term without its noun."""
    return {
        code: tuple(map(_written, endings))
        for code in languages.codes()
        if (endings := languages.typed(code).names.adjective_endings)
    }


def _written(ending: str) -> str:
    return cyrillic_of(ending) or latin(ending)


def number_slips(typed: str, known: str, language: str) -> int | None:
    """How many slips make what was typed of a word in its other number; None if it is none.

    The other number is no slip, but is counted as one. `language` is that of the known word.
    """
    if singular(typed) == singular(known):
        return 1
    forms = _other_numbers(known, language)
    if typed in forms:
        return 1
    if len(known) < LEAST_WITH_SLIP:
        return None
    both = [(typed, form) for form in forms]
    if singular(typed) != typed:
        both.append((singular(typed), singular(known)))
    # Two letters less at the end are no slip in another number: Lehrer, Lehrerin.
    ends = (slip_of(a, b) for a, b in both if a[-SAME_END:] == b[-SAME_END:])
    return 2 if 1 in ends else None


def is_same_but_number(typed: NameWord, word: NameWord) -> bool:
    """Whether a word was typed as it is, or in the plural instead of the singular."""
    one, other = (in_one_spelling(written_of(each)) for each in (typed, word))
    return one == other or number_slips(one, other, word.language) == 1


def is_other_case(typed: str, known: str, language: str) -> bool:
    """Whether two words are cases of one: в Москве, Москва."""
    return any(
        known.endswith(ending)
        and len(stem := known.removesuffix(ending)) >= LEAST_CASE_STEM
        and typed.startswith(stem)
        and typed[len(stem) :] in endings
        for endings in case_endings().get(language, ())
        for ending in endings
    )


def is_same_but_form(typed: NameWord, word: NameWord) -> bool:
    """Whether a word was typed as it is, or in another number or case."""
    is_case = is_other_case(written_of(typed), written_of(word), word.language)
    return is_case or is_same_but_number(typed, word)


def _other_numbers(word: str, language: str) -> list[str]:
    """The plurals of a word, and the words whose plural it may be, by the rules of a language."""
    found = []
    for plural, one in number_endings().get(language, ()):
        for ending, other in ((plural, one), (one, plural)):
            stem = word.removesuffix(ending)
            if word.endswith(ending) and len(stem) >= LEAST_STEM:
                found.append(stem + other)
    return found
