"""Answers behind a preposition, which many leave out: "in the liver", "from Greek"."""

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from quizgen import languages
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.all_languages import WORDS
from quizgen.questions.grading.names.typed_terms import without_article
from quizgen.questions.grading.verdict import RANK, Remark, Verdict
from quizgen.record import record
from quizgen.values.characters import even
from quizgen.values.folding import small

LEADING = frozenset(WORDS.names.leading)
"""Prepositions of all languages that can be left out; "without" cannot."""

LEADING_ARTICLES = frozenset(WORDS.names.leading_articles)
"""Those of them that have an article in them, as "im" and "du", or lead to a verb: "to run"."""


@record()
class Led:
    """A text without its preposition, and without the article behind that.

    `sure` is whether what is left is the whole thing: by heart is not heart.
    """

    lead: str
    bare: str
    sure: bool


def led(text: str, *, thing: bool, capital_nouns: bool = False) -> Led | None:
    """A text without its preposition, and the article behind that; None if it has none.

    A `thing`, which is no hole, is only without those that have an article in them.
    """
    lead, _, bare = even(text).strip().partition(" ")
    lead, bare = small(lead), bare.strip()
    if lead not in (LEADING_ARTICLES if thing else LEADING) or not bare:
        return None
    is_name = bare[0].isupper() or capital_nouns
    # Its article is in another case: in der Lunge.
    alone = without_article(bare)
    return Led(lead, alone or bare, lead in LEADING_ARTICLES or bool(alone) or is_name)


@lru_cache(4096)
def led_of(answer: TermAnswer) -> tuple[tuple[Led, TermAnswer], ...]:
    """The texts of a term that are behind a preposition, each as an answer without it."""
    if not answer.language:
        return ()
    thing = answer.names == "thing"
    patterns = languages.words(answer.language).patterns
    capital_nouns = patterns is not None and patterns.capital_nouns
    texts = (answer.name, *answer.also)
    found = (led(text, thing=thing, capital_nouns=capital_nouns) for text in texts)
    return tuple((each, replace(answer, name=each.bare, also=())) for each in found if each)


def grade_led(
    answer: TermAnswer, typed: str, grade_bare: Callable[[TermAnswer, str], Verdict]
) -> Verdict | None:
    """The verdict on an answer with one preposition less or more than a text has; None if none is.

    Another preposition is another answer: on the house is not in the house.
    """
    said = led(typed, thing=answer.names == "thing")
    found = []
    for each, bare in led_of(answer):
        if said and said.lead != each.lead:
            continue
        verdict = grade_bare(bare, said.bare if said else typed)
        if verdict.outcome == "accept" and not (each.sure or said):
            verdict = Verdict("partial", answer.name, Remark("part-of-term"))
        found.append(replace(verdict, expected=answer.name))
    if said and not led_of(answer):
        found.append(grade_bare(answer, said.bare))
    return min(found, key=lambda each: RANK[each.outcome], default=None)
