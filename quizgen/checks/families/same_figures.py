"""Figures of the same thing: their values, in one unit or several, and digits that slipped."""

from collections.abc import Iterator
from decimal import Decimal

from quizgen.checks.asked_twice import ask_alike
from quizgen.checks.dates_of_facts import kept_apart
from quizgen.checks.noun_phrases import with_even_genitives
from quizgen.checks.once_per_fact import once_per_fact
from quizgen.checks.rule import Finding, check
from quizgen.checks.same_texts import with_same_texts
from quizgen.facts.deck import Deck
from quizgen.facts.figure import Figure
from quizgen.values.dates import When
from quizgen.values.folding import fold_accented
from quizgen.values.quantities import Quantity


@check(Deck, severity="warning")
def two_values_one_figure(deck: Deck) -> Iterator[Finding]:
    """Two facts count the same thing and have different figures.

    Figures in two units, such as km and miles, are converted. If sources disagree, keep both
    facts, with `contested: true` and `according_to`.

    Passes:

        - figure: 26
          counts: miles of track
          as_of: 1825
        - figure: 38
          counts: miles of track
          as_of: 1830

    Fails:

        - figure: 26
          counts: length of the line
          unit: miles
        - figure: 38
          counts: length of the line
          unit: km
          ask: How long was the line when it was finished?
    """
    first: dict[tuple[str, bool, When | None], dict[str, Figure]] = {}
    for fact in with_same_texts(deck):
        if isinstance(fact, Figure) and not kept_apart(fact):
            key = (_counted(fact), fact.figure.percent, fact.as_of)
            by_unit = first.setdefault(key, {})
            for unit, other in by_unit.items():
                same_unit = unit == (fact.unit or "")
                if _differ(fact, other) if same_unit else _differ_in_units(fact, other):
                    if ask_alike(deck, fact, other):
                        # That has been said, with both figures.
                        break
                    slip = "; is a digit missing or too many?" if _slipped(fact, other) else ""
                    yield (
                        fact.at("figure"),
                        f"{fact.measure} here and {other.measure} elsewhere, for the same thing"
                        f"{slip}",
                        other.at("figure"),
                    )
                    break
            by_unit.setdefault(fact.unit or "", fact)


@check(Deck, severity="warning")
def slipped_digit(deck: Deck) -> Iterator[Finding]:
    """A figure has the digits of one that it belongs with, and is 10, 100 or 1000 times as large.

    Figures belong together that count the same thing at different times, or are parts of the same
    whole. Round figures, such as 20 and 200, are not compared.

    Passes:

        - figure: 2613
          counts: passengers on the line
          as_of: 1825
        - figure: 21934
          counts: passengers on the line
          as_of: 1826

    Fails:

        - figure: 2613
          counts: passengers on the line
          as_of: 1825
        - figure: 26130
          counts: passengers on the line
          as_of: 1826
    """
    by_digits: dict[tuple[str, str, bool], list[Figure]] = {}
    for fact in deck.of_kind(Figure):
        if fact.as_of or fact.part_of:
            digits = _digits(fact.figure)
            if len(digits) >= _TELLING:
                key = (digits, fact.unit or "", fact.figure.percent)
                by_digits.setdefault(key, []).append(fact)
    for figures in by_digits.values():
        first: dict[str, Figure] = {}
        for fact in figures if len(figures) > 1 else ():
            for group in (fact.part_of and f"of {fact.part_of}", _counted(fact)):
                other = first.setdefault(group, fact) if group else fact
                if (
                    other is not fact
                    and (other.counts.compared != fact.counts.compared or other.as_of != fact.as_of)
                    and _slipped(fact, other)
                ):
                    message = f"{fact.measure} here and {other.measure} there: did a digit slip?"
                    yield fact.at("figure"), message, other.at("figure")
                    break


@once_per_fact
def _counted(fact: Figure) -> str:
    return fold_accented(with_even_genitives(fact.counts.compared, fact.language))


_TELLING = 2
"""The least digits, without zeros at the end, that two figures do not share by chance."""


def _digits(quantity: Quantity) -> str:
    """The digits of a single number without zeros at its ends; "" for others."""
    if quantity.low is None or quantity.low != quantity.high:
        return ""
    return f"{abs(quantity.low):f}".replace(".", "").strip("0")


def _differ(fact: Figure, other: Figure) -> bool:
    return _bounds(fact.figure) != _bounds(other.figure)


def _differ_in_units(fact: Figure, other: Figure) -> bool:
    """Whether two figures certainly differ whose units can be converted into each other."""
    if not fact.unit or not other.unit:
        return False
    # Units are rarely compared, and their names in all languages take long to load.
    from quizgen.checks.measures_compared import agree

    return agree((fact.figure, fact.unit), (other.figure, other.unit)) is False


def _bounds(quantity: Quantity) -> tuple[Decimal | None, Decimal | None]:
    return quantity.low, quantity.high


def _slipped(a: Figure, b: Figure) -> bool:
    """Whether one figure is ten, a hundred or a thousand times the other."""
    if a.unit != b.unit and a.unit and b.unit:
        from quizgen.checks.measures_compared import is_power_of_ten_apart

        return is_power_of_ten_apart((a.figure, a.unit), (b.figure, b.unit))
    low, high = a.figure.low, b.figure.low
    if not low or not high:
        return False
    return max(low, high) / min(low, high) in (10, 100, 1000)
