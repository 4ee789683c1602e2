"""The constants of the graders in Python that the scripts of a page share, as JSON has them."""

from collections.abc import Iterator
from dataclasses import asdict
from fractions import Fraction
from importlib import import_module
from itertools import chain
from pkgutil import walk_packages
from typing import Any

from quizgen.lazy_pattern import LazyPattern, lazy_pattern
from quizgen.questions import grading
from quizgen.questions.grading.names.people import given_names
from quizgen.questions.grading.names.words import articles, word_forms
from quizgen.values import characters, date_eras, folding, units, words
from quizgen.values.formulas import formula_order, formulas, rearranged, symbols

_VALUES = (
    characters,
    date_eras,
    folding,
    formula_order,
    formulas,
    rearranged,
    symbols,
    units,
    words,
)
"""The modules that grading shares with the rest of quizgen."""

_NAMED = lazy_pattern(r"([A-Z]+)\.(\w+)")
_QUOTED = lazy_pattern(r'"(\w+)"')
"""How a script names a constant: by the table that it is in, or as a text."""

_TABLES = frozenset(("TABLES", "PATTERNS", "SETS", "MAPS", "REPLACED"))

_CASED = (range(0x3400), range(0xA640, 0xAC00), range(0xFB00, 0x20000))
"""The code points of all letters with case: those between are ideographs, Hangul and the like."""


def shared_tables(scripts: str) -> dict[str, Any]:
    """The constants that the scripts name, in small letters, and what Python makes when needed.

    Patterns, sets, mappings and replacements have a table each, and the others are beside these.
    What JSON does not know, `constant_as_json` makes of it.
    """
    tables: dict[str, Any] = {
        "patterns": {"unspaced": words.unspaced().pattern},
        "sets": {},
        "maps": {
            "casefold": _casefold(),
            "short_given": given_names.short_given(),
            "number_endings": word_forms.number_endings(),
            "case_endings": word_forms.case_endings(),
            "adjective_endings": word_forms.adjective_endings(),
        },
        "replaced": {},
        "genders": articles.genders(),
    }
    named = {(of.lower(), name) for of, name in _NAMED.findall(scripts) if of in _TABLES}
    quoted = set(_QUOTED.findall(scripts))
    for name, value in _constants():
        kind = _kind(value)
        is_quoted = kind in ("patterns", "replaced") and name in quoted
        if is_quoted or (kind, name) in named or ("tables", name) in named:
            table = tables if ("tables", name) in named else tables[kind]
            # The scripts know them by their names alone.
            assert table.setdefault(name, value) == value, f"two constants are named {name}"
    lacking = {name for kind, name in named if name not in (tables | tables.get(kind, {}))}
    assert not lacking, f"no constants are named {lacking}"
    return tables


def _constants() -> Iterator[tuple[str, Any]]:
    """The constants of all modules of the grading, by their names in small letters."""
    found = walk_packages(grading.__path__, f"{grading.__name__}.")
    for module in (*(import_module(each.name) for each in found), *_VALUES):
        for name, value in vars(module).items():
            if name.isupper() and not name.startswith("_"):
                yield name.lower(), value


def _kind(value: Any) -> str:
    """The table that has constants of this type; "" if none has."""
    match value:
        case LazyPattern():
            return "patterns"
        case frozenset():
            return "sets"
        case dict():
            return "maps"
        case ((LazyPattern(), str()), *_):
            return "replaced"
    return ""


def constant_as_json(value: Any) -> Any:
    """A constant of a type that JSON does not know: sets are sorted, and fractions are texts."""
    match value:
        case LazyPattern():
            return value.pattern
        case frozenset():
            return sorted(value)
        case Fraction():
            return str(value)
        case units.Unit():
            return unit_sizes(value)
    raise TypeError(f"not for a script: {value!r}")


def _casefold() -> dict[str, str]:
    """The letters that are folded to another form than the small one: ß, ς and the like."""
    letters = map(chr, chain.from_iterable(_CASED))
    return {each: each.casefold() for each in letters if each.casefold() != each.lower()}


def unit_sizes(unit: units.Unit) -> dict[str, str]:
    """The sizes of a unit with their numbers as texts."""
    return {name: str(number) for name, number in asdict(unit).items()}
