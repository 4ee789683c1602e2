"""Markdown that is not among the markup that is shown."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from quizgen.checks.rule import Finding, check
from quizgen.checks.unshown_markup import (
    IN_NAMES,
    IN_PHRASES,
    IN_TEXTS,
    may_be_any,
    not_shown,
)
from quizgen.diagnostics.located import ScalarNode, scalars
from quizgen.diagnostics.places import place_in
from quizgen.facts import fields
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.fields import table
from quizgen.facts.part import Part

_TYPES: frozenset[Any] = frozenset({*fields.MARKDOWN_TYPES, fields.AskSettings})

_SMALL_TYPES: frozenset[Any] = frozenset({fields.Phrase, tuple[fields.Phrase, ...], fields.Unit})
"""The types of texts that have no other markup than formulas, subscripts and superscripts."""

_NAME_TYPES: frozenset[Any] = frozenset({fields.Line, fields.Name})
"""The types of texts without any markup."""

_SORTS = ((_TYPES, IN_TEXTS), (_SMALL_TYPES, IN_PHRASES), (_NAME_TYPES, IN_NAMES))


@check(Deck, severity="warning", alone=True)
def markup_not_shown(deck: Deck) -> Iterator[Finding]:
    """Markdown, HTML or LaTeX that is not markup here: it is shown as it was typed.

    Texts have emphasis, code, links, lists, tables, formulas, subscripts and superscripts; terms
    have the last three only. If the signs are meant as text, put them into backticks, or a
    backslash before the first of them.

    Passes:

        - date: 1825-09-27
          event: the opening of the *first* line
          note: Its gauge was < 5 feet.

    Fails:

        - date: 1825-09-27
          event: the opening of the <em>first</em> line
    """
    dollars = deck.head.math == "dollars"
    # Most decks have none of the signs, and to look for them in whole files is fast.
    has_html = any(sign in part.file.text for part in deck.parts for sign in "&<")
    for types, sorts in _SORTS if has_html else _SORTS[:-1]:
        for part, values in _texts(deck, types):
            # Most files have none of the signs, and to look for them in one text is fast.
            if may_be_any("\n".join([each.text for each in values]), sorts):
                for scalar in values:
                    if may_be_any(scalar.text, sorts):
                        for start, end, message in not_shown(scalar.text, sorts, dollars=dollars):
                            yield place_in(part.file, scalar, start, end), message


def _texts(deck: Deck, types: frozenset[Any]) -> Iterator[tuple[Part, list[ScalarNode]]]:
    """The texts of each file in fields of some types."""
    found: dict[int, list[ScalarNode]] = {part.number: [] for part in deck.parts}
    for fact in deck.facts:
        keys = _keys(type(fact), types)  # type: ignore[arg-type]  # a type is hashable
        values = found[fact.part.number]
        for key, node in fact.node.entries.items():
            if key in keys:
                if isinstance(node, ScalarNode):
                    values.append(node)
                else:
                    values += scalars(node)
    for part in deck.parts:
        yield part, found[part.number]


@cache
def _keys(kind: type[Fact], types: frozenset[Any]) -> frozenset[str]:
    # What is in `also` is as somebody types it, and `wrong` has the markup of the answer.
    found = table(kind)
    held = {found[each.holds].type for each in kind.kind.slots if each.leading}
    left_out = {"also"} if held.isdisjoint(_TYPES) else {"also", "wrong"}
    return frozenset([each.key for each in found.values() if each.type in types]) - left_out
