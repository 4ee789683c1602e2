"""The name of a person whom a sentence names in another case: Юрием Гагариным is Юрий Гагарин."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import product

from quizgen import languages
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.names.people.given_names import is_given
from quizgen.questions.grading.names.words.typed_names import name_words

INITIAL_OR_NUMBER = lazy_pattern(r"(?:\w\.)+(?:-\w\.)*|[IVXLХІ]+|\d+")

_MOST_WORDS = 4
"""Words of a name at most: a given name, a patronymic, a family name, and a number or title."""


def in_nominative(text: str, language: str) -> list[str]:
    """The names in the nominative of which a text may be another case; none if it is in it.

    The given name has to be known. Of the other words, all endings are tried.
    """
    words = text.split()
    if len(words) > 1 and words[0].islower():
        # A title, with which the name may be typed as well as without it.
        words = words[1:]
    if language not in _declensions() or not 1 < len(words) <= _MOST_WORDS:
        return []
    first = next((at for at, word in enumerate(words) if not INITIAL_OR_NUMBER.fullmatch(word)), 0)
    choices = [[word] if at < first else _choices(word, language) for at, word in enumerate(words)]
    if first == 0:
        if _is_given(words[0]):
            return []
        choices[0] = [each for each in choices[0] if _is_given(each)]
    return [" ".join(each) for each in product(*choices) if [*each] != words]


def family_in_nominative(text: str, language: str) -> list[str]:
    """The family names of which a single word may be another case: Попов, of Поповым.

    It has a capital letter, but it may be no name at all.
    """
    word = text.strip()
    return [] if " " in word or language not in _declensions() else _choices(word, language)[1:]


def _is_given(word: str) -> bool:
    """Whether a word, which may be a dash or another sign, is a given name."""
    return any(map(is_given, name_words(word)[:1]))


def _choices(word: str, language: str) -> list[str]:
    """A word, and the nominatives of which it may be another case."""
    if INITIAL_OR_NUMBER.fullmatch(word):
        return [word]
    return [*dict.fromkeys((word, *_nominatives(word, _declensions()[language])))]


def _nominatives(word: str, declensions: Sequence[Sequence[str]]) -> Iterator[str]:
    for nominative, *others in declensions:
        for ending in others:
            if not ending.startswith("-"):
                # A whole word, such as an article.
                if word == ending:
                    yield nominative
            elif word[0].isupper() and word.endswith(ending[1:]) and word != ending[1:]:
                yield word.removesuffix(ending[1:]) + nominative[1:]


@cache
def _declensions() -> dict[str, list[list[str]]]:
    """By language, the endings of the cases of names, the nominative first."""
    return {
        code: [group.split() for group in groups]
        for code in languages.codes()
        if (groups := languages.typed(code).names.cases_of_names)
    }
