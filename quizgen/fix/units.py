"""Fixing figures whose number has its unit behind it: `figure: 6 m`."""

from collections.abc import Iterator

from quizgen.diagnostics.located import ScalarNode
from quizgen.diagnostics.source import line_and_column
from quizgen.facts.fields import table
from quizgen.facts.figure import Figure
from quizgen.fix.ids import entries
from quizgen.fix.manuscript import Edit, Manuscript
from quizgen.lazy_pattern import lazy_pattern
from quizgen.reader.records import wrong_in_value
from quizgen.values.quantity_hints import number_and_unit

_PARTS = lazy_pattern(r" ?[·*/] ?|[-⁻−]?[0-9⁰¹²³⁴-⁹]+")
"""What is between the symbols of a unit, and their powers: m³/s."""

_UNSURE = frozenset({"M", "B"})
"""Symbols that may be meant for millions and billions."""


def parted_units(manuscript: Manuscript) -> Iterator[Edit]:
    """Write the unit behind a number under its own key, where quizgen knows it."""
    for entry in entries(manuscript.root):
        figure = entry.entries.get(Figure.leading)
        if "unit" in entry.entries or not isinstance(figure, ScalarNode) or not figure.plain:
            continue
        found = number_and_unit(figure.text)
        start, end = manuscript.offset(figure.start), manuscript.offset(figure.end)
        if found is None or manuscript.text[start:end] != figure.text:
            continue
        number, unit = found
        if _is_unit(unit) and wrong_in_value(table(Figure)[Figure.leading], figure.text):
            key = "unit: " + unit
            between = f"{manuscript.line_end}{' ' * line_and_column(figure.key)[1]}"
            is_in_braces = manuscript.sign(entry.start) == "{"
            yield Edit(start, end, number + (", " if is_in_braces else between) + key, "unit")


def _is_unit(text: str) -> bool:
    # Only a wrong number needs the units of all languages.
    from quizgen.questions.grading.numbers.named_units import symbols_of_name

    parts = [part for part in _PARTS.split(text) if part]
    return text not in _UNSURE and bool(parts) and all(map(symbols_of_name, parts))
