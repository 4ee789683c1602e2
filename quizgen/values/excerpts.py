"""Excerpts: stretches of a text that keep their markup."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import accumulate

from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.markup import Marked, Run, isolated, join


def excerpt(text: Marked, start: int, end: int) -> Marked:
    """The text from `start` to `end`, with the markup of that stretch. It must have no blocks.

    Raises ValueError where the stretch would divide code or a formula.
    """
    isolates = tuple(
        [
            each.moved(-start, end - start)
            for each in text.isolates
            if start < each.end and each.start < end
        ]
    )
    if not text.runs:
        return Marked(text.text[start:end], (), isolates)
    runs = []
    begins = accumulate((len(run.text) for run in text.runs), initial=0)
    for run, begin in zip(text.runs, begins, strict=False):
        first, last = max(start - begin, 0), min(end - begin, len(run.text))
        if first >= last:
            continue
        if run.literal and last - first < len(run.text):
            raise ValueError("a stretch that divides code or a formula")
        runs.append(replace(run, text=run.text[first:last]))
    return Marked(text.text[start:end], tuple(runs), isolates)


FIRST_WORD = lazy_pattern(r"[^\W\d_]+(?!['’\w])")
"""The first word of a text, if it is one of letters alone."""


def small_first(text: Marked) -> Marked:
    """The text with its first letter in lower case; code and formulas are left as they are."""
    if not text.runs:
        return replace(text, text=text.text[:1].lower() + text.text[1:])
    first, *others = text.runs
    if first.literal:
        return text
    opening = replace(first, text=first.text[:1].lower() + first.text[1:])
    return replace(text, text=text.text[:1].lower() + text.text[1:], runs=(opening, *others))


PLACEHOLDER = lazy_pattern(r"\{(\w+)\}")
"""The place of a value in an author's wording."""


def filled(wording: Marked, values: Mapping[str, Marked]) -> Marked:
    """An author's wording with each `{name}` replaced by a value; both keep their markup.

    Code and formulas have no placeholders, and a name without a value is none.
    """
    pieces: list[Marked] = []
    for run in wording.styled():
        parts = [run.text] if run.literal else PLACEHOLDER.split(run.text)
        for odd, part in enumerate(parts):
            if odd % 2 and part in values:
                pieces.append(isolated(_styled(values[part], run)))
                continue
            shown = f"{{{part}}}" if odd % 2 else part
            pieces.append(Marked(shown, (replace(run, text=shown),) if wording.runs else ()))
    return join(pieces)


def _styled(text: Marked, around: Run) -> Marked:
    """A text in the style of the run that it becomes part of, besides its own."""
    if text.blocks or not (around.emphasis or around.strong or around.href):
        return text
    runs = [
        run
        if run.formula
        else replace(
            run,
            emphasis=run.emphasis or around.emphasis,
            strong=run.strong or around.strong,
            href=run.href or around.href,
        )
        for run in text.styled()
    ]
    return replace(text, runs=tuple(runs))


def placeholders(wording: Marked) -> list[str]:
    """The names in braces of an author's wording, outside of code and formulas."""
    return [
        name
        for run in wording.styled()
        if not run.literal
        for name in PLACEHOLDER.findall(run.text)
    ]
