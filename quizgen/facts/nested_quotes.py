"""Quotation marks within others: a text that is quoted has the inner marks of its language."""

from collections.abc import Mapping
from dataclasses import replace

from quizgen.values.markup import Marked


def with_inner_quotes(
    template: str, values: Mapping[str, Marked], quotes: tuple[str, str, str, str]
) -> Mapping[str, Marked]:
    """The values, those that the template quotes with inner marks: «Who wrote „The Idiot“?».

    `quotes` are the opening and the closing marks of a language, and then its inner ones. Where
    the outer ones have spaces, as in French, or are alike, as in Hebrew, which has them in
    abbreviations, the values stay as they are.
    """
    outer = quotes[:2]
    if outer[0] == outer[1] or any(len(mark) > 1 for mark in quotes):
        return values
    inner = dict(zip(map(ord, outer), quotes[2:], strict=True))
    quoted = {
        name
        for name, value in values.items()
        if f"{outer[0]}{{{name}}}{outer[1]}" in template and outer[0] in value.text
    }
    return {**values, **{name: _translated(values[name], inner) for name in quoted}}


def _translated(value: Marked, marks: Mapping[int, str]) -> Marked:
    """A text with other marks, but in code and formulas."""
    runs = tuple(
        run if run.code or run.formula else replace(run, text=run.text.translate(marks))
        for run in value.runs
    )
    text = "".join(run.text for run in runs) if runs else value.text.translate(marks)
    return replace(value, text=text, runs=runs)
