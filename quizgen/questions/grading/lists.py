"""Answers of several things, such as "nitrogen and oxygen", which are right in any order."""

from collections.abc import Callable
from functools import lru_cache
from itertools import permutations
from typing import Any

from quizgen import languages
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.all_languages import any_of
from quizgen.questions.grading.verdict import RANK, Remark, Verdict
from quizgen.record import record
from quizgen.values.characters import even
from quizgen.values.symbols import is_symbol

MOST_THINGS = 4
"""How many things a list has at most that are compared in each order."""


@record()
class TermList:
    """A text of a term that lists several things, or of a name that lists several people.

    - `between`: the pattern of what is between two things in the language of the deck.
    - `either`: whether one of them is enough: "Burma or Myanmar", but not "all or nothing".
    """

    text: str
    things: tuple[NameAnswer, ...]
    between: str
    either: bool


@lru_cache(4096)
def lists_of(answer: TermAnswer) -> tuple[TermList, ...]:
    """The texts of a term that list several things; none if its language is not known."""
    if not answer.language:
        return ()
    return tuple(
        found
        for text in (answer.name, *answer.also)
        for either in (False, True)
        if (found := _list_of(text, answer, either=either))
    )


def _list_of(text: str, answer: TermAnswer, *, either: bool) -> TermList | None:
    typed = languages.typed(answer.language)
    last = f"{any_of(typed.alternative)}\\s" if either else any_of((*typed.names.joining, "&"))
    if is_symbol(text) or not lazy_pattern(rf"\s{last}").search(even(text)):
        return None
    between = rf",?\s+{last}\s*|\s*[,;&/+]\s*"
    things = things_in(text, between)
    if not 1 < len(things) <= MOST_THINGS:
        return None
    named = (TermAnswer(each, language=answer.language, names=answer.names) for each in things)
    either = either and all(_is_name(each, answer.language) for each in things)
    return TermList(text, tuple(named), between, either)


def _is_name(thing: str, language: str) -> bool:
    """Whether a thing has a capital that tells a name; in German, all nouns have one."""
    patterns = languages.words(language).patterns
    capital_nouns = patterns is not None and patterns.capital_nouns
    return thing[0].isupper() and not capital_nouns


def things_in(text: str, between: str) -> list[str]:
    """The things of a list."""
    return [thing for thing in lazy_pattern(between).split(even(text).strip()) if thing.strip()]


def grade_list(
    listed: TermList, typed: str, grade_thing: Callable[[Any, str], Verdict]
) -> Verdict | None:
    """The verdict on the things that were typed, in any order; None if they are none of the list.

    Of a term, such as the title of a book, all of them are needed.
    """
    said = things_in(typed, listed.between)
    some = len(said) < len(listed.things)
    if not said or len(said) > len(listed.things):
        return None
    first = listed.things[0]
    if some and isinstance(first, TermAnswer) and first.names == "thing":
        return None
    found = [[grade_thing(thing, each) for thing in listed.things] for each in said]
    orders = permutations(range(len(listed.things)), len(said))
    best = min(orders, key=lambda order: _ranks(found, order))
    verdicts = [row[at] for row, at in zip(found, best, strict=True)]
    worst = max(verdicts, key=lambda each: RANK[each.outcome])
    if worst.outcome == "reject":
        return None
    if some and not (listed.either and len(said) == 1):
        return Verdict("partial", listed.text, Remark("part-of-term"))
    remark = next((each.remark for each in verdicts if each.remark), None)
    if not remark and not some and best != tuple(range(len(best))):
        remark = Remark("other-order")
    return Verdict(worst.outcome, listed.text, remark)


def _ranks(found: list[list[Verdict]], order: tuple[int, ...]) -> tuple[int, int]:
    """How far things that were typed are from those of a list in an order: the worst, and all."""
    ranks = [RANK[row[at].outcome] for row, at in zip(found, order, strict=True)]
    return max(ranks), sum(ranks)
