"""Which of two people of one name is meant: the Elder or the Younger, Sr. or Jr., I or II."""

from collections.abc import Sequence
from typing import NamedTuple

from quizgen.questions.grading.all_languages import WORDS
from quizgen.questions.grading.names.people.given_names import SAME_GIVEN
from quizgen.questions.grading.names.people.rulers import realms_of
from quizgen.questions.grading.names.words.name_lists import ARABIC, PORTUGUESE_GIVEN, SPANISH_GIVEN
from quizgen.questions.grading.names.words.romanisation import latin
from quizgen.questions.grading.names.words.titles import without_particles
from quizgen.questions.grading.names.words.typed_names import Words, ruler_number
from quizgen.questions.grading.spelling import slip_of
from quizgen.questions.grading.verdict import RemarkCode

GENERATIONS = {latin(word): number for word, number in WORDS.names.generations.items()}
"""Words behind a name: "Jr" is 2, as in the second of this name."""

GENERATIONS_WITH_ARTICLE = {
    latin(word): number for word, number in WORDS.names.generations_with_article.items()
}
"""The same behind an article, also before the name: the Younger."""

ARTICLES_OF_GENERATION = frozenset(map(latin, WORDS.names.articles_of_generation))

MOST_SURE = 2
"""Letters at most of a word behind a single name that is sure to be no family name: Jr."""


class Generation(NamedTuple):
    """The words of a name without those that tell the generation, which is 0 if none do.

    `unsaid` is what to remark where it is left out, if the name is incomplete without it.
    """

    words: Words
    number: int = 0
    unsaid: RemarkCode | None = None


def generation(words: Words, *, least: int = 1) -> Generation:
    """The generation that words tell, behind so many words of a name at least."""
    letters = [word.letters for word in words]
    if len(words) > 2:
        for at, rest in ((-2, words[:-2]), (0, words[2:])):
            article, adjective = letters[at], letters[at + 1]
            if article in ARTICLES_OF_GENERATION and (number := _told(adjective)):
                return Generation(rest, number, "no-epithet")
    if len(words) > 1:
        first, last = letters[0], letters[-1]
        if last in GENERATIONS:
            if last in GENERATIONS_WITH_ARTICLE:
                return Generation(words[:-1], GENERATIONS[last], "no-epithet")
            if len(words) > least or len(last) <= MOST_SURE:
                return Generation(words[:-1], GENERATIONS[last])
        if first in GENERATIONS_WITH_ARTICLE and len(first) > MOST_SURE:
            return Generation(words[1:], GENERATIONS_WITH_ARTICLE[first], "no-epithet")
    return Generation(words)


def _told(adjective: str) -> int:
    """The generation that an adjective tells, which may have a slip; 0 if it tells none."""
    table = GENERATIONS_WITH_ARTICLE.items()
    return next((number for word, number in table if slip_of(adjective, word) in (0, 1)), 0)


def numbered_generation(words: Words) -> Generation:
    """The generation that typed words tell, perhaps by a number: Strauss II, Strauss the Second."""
    place = ruler_number(words)
    number = None if place is None or place < len(words) - 1 else words[place].number
    if number is None:
        return generation(words)
    rest = words[:-1]
    if len(rest) > 1 and rest[-1].letters in ARTICLES_OF_GENERATION:
        rest = rest[:-1]
    return Generation(rest, number)


def is_of_person(words: Sequence[str], number: int | None) -> bool:
    """Whether the number behind names is that of a person with a family name, and of no ruler."""
    return (
        len(words) > 1 and words[-1] not in _GIVEN and realms_of(tuple(words), number) == ((), ())
    )


_GIVEN = SAME_GIVEN.keys() | ARABIC | SPANISH_GIVEN | PORTUGUESE_GIVEN


def names_of(words: Words) -> list[str]:
    """The letters of the words of a name, without particles."""
    return [word.letters for word in without_particles(words)]
