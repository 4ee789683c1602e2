"""Sisters: two facts that say the same of two things, as of an artery and a vein."""

from functools import cache
from itertools import groupby

from quizgen import languages
from quizgen.checks.compiled_patterns import patterns
from quizgen.facts.argument import Argument
from quizgen.facts.date import Date
from quizgen.facts.fact import Fact
from quizgen.facts.figure import Figure
from quizgen.values.folding import fold_accented
from quizgen.values.same_ends import same_ends

_STEM = 4
"""Letters that all forms of a word begin with."""

_OPENING = 2
"""Words at the beginning of an event, such as "the opening"."""

_REPLACED = 3
"""The most words that name one of two sisters, with an article: "a gold atom"."""


def are_sisters(fact: Fact, other: Fact) -> bool:
    """Whether two facts say the same of two things, and what they say differs.

    The one is the other with some words replaced at one place, or with one word replaced by another
    at several: "between the left atrium and the left ventricle", or with two things in each other's
    places: "the change of heat into light" and "of light into heat". The beginning of an event says
    what happened, which can be said in other words: only what it happened to can be replaced.
    What two people answer to one question differs by what they answer.
    """
    told, told_other = (getattr(each, _said(each)) for each in (fact, other))
    if isinstance(told, str):
        told, told_other = fold_accented(told), fold_accented(told_other)
    if told == told_other:
        return False
    one, two = (fold_accented(text).split() for text in _compared(fact, other))
    before, after = same_ends(one, two)
    replaced = (len(one) - before - after, len(two) - before - after)
    only = {*one[before : len(one) - after], *two[before : len(two) - after]}
    if only <= _joining(fact.language):
        # "a salt that it leaves" and "a salt which it leaves"
        return False
    least = _OPENING if isinstance(fact, Date) else 0
    pairs = [(one, two), _telling_of(fact, one, two)]
    if fact.names:
        # Of two things with names, some words may differ besides: an artery and a vein. Of others
        # they may mean the same: more than that, and less than this.
        pairs.append(_without_differing(one, two))
    if before >= least and any(_are_swapped(*pair) for pair in pairs):
        return True
    if len(one) == len(two):
        changed = [pair for pair in zip(one, two, strict=True) if pair[0] != pair[1]]
        if len(changed) > 1 and len({*changed}) == 1:
            return before >= least
    if isinstance(fact, Figure) and sorted(one) == sorted(two):
        # "known elements" and "elements known"
        return False
    if isinstance(fact, Figure) and (before == 0 or (after == 0 and min(replaced) == 0)):
        # "pairs of chromosomes" and "chromosomes" are counted each, and a tower is measured with
        # and without its mast.
        return max(replaced) <= _REPLACED
    return before >= least and min(replaced) > 0 and max(replaced) <= _REPLACED


def _compared(fact: Fact, other: Fact) -> tuple[str, str]:
    """What two facts are about; if they answer one question, what two people claim."""
    one, two = main_text(fact), main_text(other)
    if not isinstance(fact, Argument) or not isinstance(other, Argument):
        return one, two
    if one != two or fact.speaker == other.speaker:
        return one, two
    return fact.argument.compared, other.argument.compared


@cache
def _joining(language: str) -> frozenset[str]:
    """The words that name nothing: relative pronouns and articles."""
    grammar = languages.grammar_of(language)
    return frozenset(map(fold_accented, (*grammar.relatives, *grammar.articles)))


def _telling_of(fact: Fact, one: list[str], two: list[str]) -> tuple[list[str], list[str]]:
    """The words of two texts that have a content of their own."""
    empty = patterns(fact.language).head_ends
    return [word for word in one if word not in empty], [word for word in two if word not in empty]


def _without_differing(one: list[str], two: list[str]) -> tuple[list[str], list[str]]:
    """Two texts with "" for the words that only one of them has, if these are few.

    Those that only one text adds are left out.
    """
    own = [{*one} - {*two}, {*two} - {*one}]
    if max(map(len, own)) > _REPLACED:
        return one, two
    marked = [
        [word for word, _ in groupby("" if word in only else word for word in text)]
        for text, only in zip((one, two), own, strict=True)
    ]
    if len(marked[0]) != len(marked[1]):
        marked = [[word for word in text if word] for text in marked]
    return marked[0], marked[1]


def _are_swapped(one: list[str], two: list[str]) -> bool:
    """Whether two texts differ in that two of their things have each other's place.

    These can have other endings there, and have words between them.
    """
    if len(one) != len(two):
        return False
    before, after = same_ends(one, two)
    one, two = (words[before : len(words) - after] for words in (one, two))
    return any(
        _are_forms([*one[-last:], *one[first:-last], *one[:first]], two)
        for first in range(1, min(_REPLACED, len(one) - 2) + 1)
        for last in range(1, min(_REPLACED, len(one) - first - 1) + 1)
    )


def _are_forms(words: list[str], others: list[str]) -> bool:
    """Whether each word is, or may be, another form of the one at its place in another text."""
    return [word[:_STEM] for word in words] == [word[:_STEM] for word in others]


def _said(fact: Fact) -> str:
    """The field that holds what a fact says: its first leading answer."""
    return next(slot.holds for slot in fact.kind.slots if slot.leading)


def main_text(fact: Fact) -> str:
    """What a fact is about as one text, the points of a list divided by full stops."""
    value = fact.subject
    points = value if isinstance(value, tuple) else (value,)
    return " . ".join([getattr(point, "compared", str(point)) for point in points])
