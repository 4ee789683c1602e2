"""Checking what was read, also facts that cannot be asked yet."""

from collections.abc import Callable, Collection, Sequence
from typing import TypeAlias

from quizgen.checks.rule import RULES
from quizgen.diagnostics.diagnostic import Diagnostic, by_position
from quizgen.facts.deck import Deck
from quizgen.reader.decks import Reading

CheckDecks: TypeAlias = Callable[[Sequence[Deck], Collection[str]], list[Diagnostic]]
"""What the rules with some names find in decks, as `check_decks` does today."""

_EACH_VALUE = (
    "identity",
    "unfinished",
    "swallowed_items",
    "markup",
    "wording",
    "curly_quotes",
    "two_alphabets",
    "media",
)
"""The families of rules that judge each value by itself, whatever else a fact has."""


_BY_ID = "unknown-reference"
"""A rule that needs the ids of the other facts, and nothing else of them."""


def check_reading(
    reading: Reading,
    names: Collection[str],
    check: CheckDecks,
    check_values: CheckDecks | None = None,
) -> list[Diagnostic]:
    """What the rules with these names find in the decks, with the facts that have no id yet.

    Where values of a fact could not be read, only the others are judged, each by itself, by
    `check_values`, by default as the rest.
    """
    found = check([deck.with_drafts("id") for deck in reading.checked], names)
    judging = {name for name in names if name in RULES and RULES[name].family in _EACH_VALUE}
    alone = {name for name in judging if RULES[name].alone or name == _BY_ID}
    for deck in reading.checked:
        broken = tuple(each for each in deck.drafts if each.lacks == "values")
        if not broken or not judging:
            continue
        every = deck.with_drafts("id", "values")
        of_broken = {each.part.name for each in broken}
        parts = tuple(part for part in deck.parts if part.name in of_broken)
        known = {by_position(each) for each in (*reading.diagnostics, *found)}
        judge = check_values or check
        judged = judge([every.only(parts, broken)], alone)
        judged += judge([every], judging - alone)
        for each in judged:
            fact = every.fact_at(each.span)
            if fact is None or fact.lacks != "values" or by_position(each) in known:
                continue
            # What is said of the whole fact can be wrong.
            if (each.span.line, each.span.column) != (fact.place.line, fact.place.column):
                found.append(each)
    return found
