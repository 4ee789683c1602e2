"""Fixing slips: what looks like YAML's own signs, and values typed in look-alike characters."""

from collections.abc import Iterator

from quizgen.diagnostics import located
from quizgen.fix.fields import values
from quizgen.fix.ids import entries
from quizgen.fix.manuscript import Edit, Manuscript
from quizgen.fix.texts import FILE_FIELDS
from quizgen.reader.look_alikes import (
    DOUBLE,
    SINGLE,
    is_curly_quoted,
    plain_value,
    straight_quoted,
    unquoted,
)
from quizgen.reader.records import CONVERTERS
from quizgen.reader.report import Report
from quizgen.reader.slips import find_slips

CURLY_QUOTES = "curly-quotes"
"""The check whose findings are fixed unless the fact allows them."""


def mended_slips(manuscript: Manuscript) -> Iterator[Edit]:
    """Put YAML's own signs where others look like them, and spaces where they are missing."""
    for slip in find_slips(manuscript.source):
        start = manuscript.line_start(slip.line)
        what = "slip" if slip.name == "syntax" else "look-alike"
        yield Edit(start + slip.start, start + slip.end, slip.new, what)


def typed_plainly(manuscript: Manuscript) -> Iterator[Edit]:
    """Write dates, numbers, ids and the like in plain characters, if only then they are any."""
    if manuscript.text.isascii():
        return
    for value in values(manuscript):
        scalar = value.scalar
        if scalar.text.isascii() or value.key in FILE_FIELDS:
            continue
        report = Report(manuscript.source)
        CONVERTERS[value.type](scalar, report)
        if any(each.name == "look-alike" for each in report.diagnostics):
            start, end = manuscript.offset(scalar.start), manuscript.offset(scalar.end)
            quotes = 0 if scalar.plain else 1
            if manuscript.text[start + quotes : end - quotes] == scalar.text:
                new = plain_value(scalar.text)
                yield Edit(start + quotes, end - quotes, new, "look-alike")


def straightened(manuscript: Manuscript) -> Iterator[Edit]:
    """Replace curly quotes around a whole text with straight ones, which are not part of it."""
    if not any(sign in manuscript.text for sign in DOUBLE + SINGLE):
        return
    kept = [(entry.start, entry.end) for entry in entries(manuscript.root) if _allows(entry)]
    for value in values(manuscript):
        scalar = value.scalar
        if not is_curly_quoted(scalar) or any(a <= scalar.start < b for a, b in kept):
            continue
        start, end = manuscript.offset(scalar.start), manuscript.offset(scalar.end)
        if manuscript.text[start:end] == scalar.text:
            yield Edit(start, end, straight_quoted(unquoted(scalar.text)), "look-alike")


def _allows(entry: located.MappingNode) -> bool:
    allow = entry.entries.get("allow")
    return isinstance(allow, located.MappingNode) and CURLY_QUOTES in allow.entries
