"""Years in brackets in the texts of a deck, and the names before them."""

import re
from collections.abc import Iterator, Mapping
from typing import TypeVar

from quizgen.checks.noun_phrases import AROUND, LONGEST_NAME
from quizgen.checks.rare_signs import lines_at, values_on
from quizgen.diagnostics.located import ScalarNode, scalars
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.part import Part
from quizgen.values.folding import fold

_Named = TypeVar("_Named", bound=Fact)


def years_in_brackets(
    deck: Deck, years: re.Pattern[str]
) -> Iterator[tuple[Fact, str, ScalarNode, re.Match[str]]]:
    """Where a text has years of this form, with its fact and the key that it is below."""

    def lines(part: Part) -> set[int]:
        return lines_at(
            part.file.text, lambda text: (found.start() for found in years.finditer(text))
        )

    for fact, key, value in values_on(deck, lines):
        for scalar in scalars(value):
            for found in years.finditer(scalar.text):
                yield fact, key, scalar, found


def named_before(found: re.Match[str], known: Mapping[str, _Named | None]) -> _Named | None:
    """The fact with whose name a text ends where something was found.

    `known` has facts by their names, folded, with None for a name that several of them have.
    """
    words = found.string[: found.start()].split()[-LONGEST_NAME:]
    folded = [fold(word.strip(AROUND)) for word in words]
    names = (" ".join(folded[start:]) for start in range(len(folded)))
    return next((known[name] for name in names if name in known), None)
