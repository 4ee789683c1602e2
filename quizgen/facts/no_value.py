"""Texts with which authors, spreadsheets and programs say that a field has no value."""

from quizgen.facts.fields import Field
from quizgen.lazy_pattern import lazy_pattern

NO_VALUE = lazy_pattern(r"N/A|n/a|TBD|tbd|~|null|None|[-–—?]|\.\.\.|…")

_MAY_BE_SIGNS = ("also", "wrong", "unit")
"""Keys that can be left out, but whose whole value may be a dash or an abbreviation."""


def says_nothing(field: Field, text: str) -> bool:
    """Whether a text says that a field has no value. What is asked for can be any sign."""
    can_be_left_out = not field.required and field.key not in _MAY_BE_SIGNS
    return can_be_left_out and NO_VALUE.fullmatch(text) is not None
