"""Words of a question that are typed with its answer: "covalent bond", "Treaty of Versailles"."""

from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.names.terms.term_spelling import JOINED_ARTICLES
from quizgen.questions.grading.names.words.opening_articles import without_article
from quizgen.values.characters import even
from quizgen.values.folding import fold
from quizgen.values.same_ends import same_ends

LEAST_ALIKE = 4
MOST_ENDING = 2
"""The letters with which two forms of a word begin alike, and those in which each may end."""


def without_asked_words(answer: TermAnswer, typed: str) -> str:
    """What was typed without the words of the question that stand around it.

    "" if there are none, or nothing else. What the answer has itself stays.
    """
    own = frozenset(word for text in (answer.name, *answer.also) for word in fold(text).split())
    text = even(typed)
    words = (without_article(text) or text).split()
    start, end = 0, len(words)
    while start < end and _is_asked(words[start], answer, own):
        start += 1
    while start < end and _is_asked(words[end - 1], answer, own):
        end -= 1
    return " ".join(words[start:end]) if end - start < len(words) else ""


def _is_asked(typed: str, answer: TermAnswer, own: frozenset[str]) -> bool:
    word = fold(typed)
    bare = [word.removeprefix(article) for article in JOINED_ARTICLES]
    return word not in own and any(
        _are_forms(one, other) for one in (word, *bare) for other in answer.beside
    )


def _are_forms(one: str, other: str) -> bool:
    """Whether two words are the same, or begin and end as forms of one: город, городе."""
    if one == other:
        return True
    alike, _ = same_ends(one, other)
    return alike >= LEAST_ALIKE and max(len(one), len(other)) - alike <= MOST_ENDING
