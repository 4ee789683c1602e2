"""Answers of several things, such as "nitrogen and oxygen", which are right in any order."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import permutations
from typing import Any, Literal

from quizgen import languages
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.all_languages import any_of
from quizgen.questions.grading.verdict import RANK, SLIPS, Remark, Verdict, worst_verdict
from quizgen.record import record
from quizgen.values.characters import even
from quizgen.values.formulas.symbols import is_symbol

THINGS_WITH_SIGNS = lazy_pattern(r"[^,]+(?:,\s[^,]+){2,}|[^;]+(?:;\s[^;]+)+")
"""Things with signs alone between them, as an answer or a hole has them: three or more with commas,
two or more with semicolons."""
SIGNS = lazy_pattern(r"\s/\s|,\s")
"""What a term has between two words for one thing, or between a word and its forms."""

MOST_THINGS = 4
"""How many things a list has at most that are compared in each order."""


@record()
class TermList:
    """A text of a term that lists several things, or of a name that lists several people.

    - `between`: the pattern of what is between two things in the language of the deck.
    - `either`: whether one of them is enough: "Burma or Myanmar", but not "all or nothing".
    - `sign`: "/" or "," if only these are between them: "robić / zrobić", "rosa, rosae, f."
    """

    text: str
    things: tuple[NameAnswer, ...]
    between: str
    either: bool = False
    sign: Literal["", "/", ","] = ""


@lru_cache(4096)
def lists_of(answer: TermAnswer) -> tuple[TermList, ...]:
    """The texts of a term that list several things; none if its language is not known."""
    if not answer.language:
        return ()
    found = []
    for text in (answer.name, *answer.also):
        joined = [_list_of(text, answer, either=either) for either in (False, True)]
        # "The Lion, the Witch and the Wardrobe" is one title.
        found += joined if any(joined) else [_signed_list_of(text, answer)]
    return tuple(each for each in found if each)


def _list_of(text: str, answer: TermAnswer, *, either: bool) -> TermList | None:
    typed = languages.typed(answer.language)
    last = f"{any_of(typed.alternative)}\\s" if either else any_of((*typed.names.joining, "&"))
    has_last = lazy_pattern(rf"\s{last}").search(even(text))
    is_listed = answer.names != "thing" and THINGS_WITH_SIGNS.fullmatch(text)
    if not (has_last or is_listed):
        return None
    between = between_things(last)
    things = things_in(text, between)
    if all(map(is_listed_symbol, things)):
        # Na+ Cl-
        between = rf"{between}|\s+(?=[A-Za-z])"
    if is_symbol(text) and not (has_last and all(map(is_listed_symbol, things))):
        return None
    if not 1 < len(things) <= MOST_THINGS or (either and not has_last):
        return None
    either = either and all(_is_name(each, answer.language) for each in things)
    return TermList(text, _each(things, answer), between, either)


def _signed_list_of(text: str, answer: TermAnswer) -> TermList | None:
    """Two words for one thing, or a word and its forms, as a dictionary has them."""
    if is_symbol(text) or not (found := SIGNS.search(even(text))):
        return None
    sign: Literal["/", ","] = "/" if "/" in found[0] else ","
    last = any_of(languages.typed(answer.language).names.joining)
    between = rf"\s*[/,;]\s*|\s{last}\s*" if sign == "/" else rf",?\s+{last}\s*|\s*,\s*"
    things = things_in(text, between)
    if not 1 < len(things) <= MOST_THINGS:
        return None
    return TermList(text, _each(things, answer), between, sign=sign)


def _each(things: Sequence[str], answer: TermAnswer) -> tuple[TermAnswer, ...]:
    language, names = answer.language, answer.names
    return tuple(TermAnswer(each, language=language, names=names) for each in things)


def _is_name(thing: str, language: str) -> bool:
    """Whether a thing has a capital that tells a name; in German, all nouns have one."""
    return thing[0].isupper() and not languages.has_capital_nouns(language)


def is_listed_symbol(thing: str) -> bool:
    """Whether a thing is a symbol or a number; in Spanish, Na⁺ y Cl⁻ is no formula with a y."""
    return thing.isdecimal() or (" " not in thing and is_symbol(thing))


def between_things(last: str) -> str:
    """The pattern of what is between two things, with that of the word before the last one."""
    return rf",?\s+{last}\s*|\s*[,;&/]\s*|\s\+\s|\+(?=\w)"


def things_in(text: str, between: str) -> list[str]:
    """The things of a list."""
    return [thing for thing in lazy_pattern(between).split(even(text).strip()) if thing.strip()]


def grade_list(
    listed: TermList, typed: str, grade_thing: Callable[[Any, str], Verdict]
) -> Verdict | None:
    """The verdict on the things that were typed, in any order; None if they are none of the list.

    Of a term, such as the title of a book, all of them are needed, unless it has forms of a word.
    """
    said = things_in(typed, listed.between)
    some = len(said) < len(listed.things)
    if not said or len(said) > len(listed.things):
        return None
    first = listed.things[0]
    is_term = isinstance(first, TermAnswer) and first.names == "thing"
    if some and is_term and not listed.sign:
        return None
    found = [[grade_thing(thing, each) for thing in listed.things] for each in said]
    orders = permutations(range(len(listed.things)), len(said))
    best = min(orders, key=lambda order: _ranks(found, order))
    verdicts = [row[at] for row, at in zip(found, best, strict=True)]
    worst = worst_verdict(verdicts)
    if worst.outcome == "reject" or (listed.sign == "," and best[0] != 0):
        return None
    if some and worst.outcome == "partial" and worst.remark and worst.remark.code in SLIPS:
        # "Max Weber" is not half of Marx and Engels.
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
