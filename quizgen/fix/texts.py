"""Fixing texts: quote what ` #` cut off, and normalise page ranges."""

import re
from collections.abc import Iterator
from typing import Any

from quizgen.diagnostics.located import ScalarNode
from quizgen.diagnostics.source import line_and_column
from quizgen.facts.fields import ID, AskSettings, Name, Pages, SourceKey
from quizgen.fix.fields import values
from quizgen.fix.manuscript import Edit, Manuscript
from quizgen.lazy_pattern import lazy_pattern
from quizgen.reader.look_alikes import straight_quoted
from quizgen.reader.records import CONVERTERS
from quizgen.reader.report import Report
from quizgen.reader.scalar_parsers import YES_NO

FILE_FIELDS = frozenset({"image", "answer_image", "audio", "file"})
"""Fields whose text is the name of a file, which must not be changed."""

_CUT = lazy_pattern(r"[ \t]+#(?=\S)")
_COMMENT = lazy_pattern(r"[ \t]+#(?:\s|\Z)")


def regained(manuscript: Manuscript) -> Iterator[Edit]:
    """Put a text that ` #` cut off in quotes, up to the start of a comment.

    Only if the field accepts the whole text, and outside brackets, which could follow the text.
    """
    if not _CUT.search(manuscript.text):
        return
    for value in values(manuscript):
        scalar = value.scalar
        start, end = manuscript.offset(scalar.start), manuscript.offset(scalar.end)
        if not scalar.plain or value.in_brackets or start == end:
            continue
        if manuscript.text[start:end] != scalar.text:
            continue
        line, column = line_and_column(scalar.end)
        rest = manuscript.source.line(line)[column:]
        if _CUT.match(rest):
            comment = _COMMENT.search(rest)
            lost = rest[: comment.start()] if comment else rest
            stop = end + len(lost.rstrip())
            whole = manuscript.text[start:stop]
            if value.key not in FILE_FIELDS and _may_hold(value.type, scalar, whole):
                yield Edit(start, stop, straight_quoted(whole), "text in quotes")


def _may_hold(type_: Any, scalar: ScalarNode, text: str) -> bool:
    """Whether a field of this type accepts the text.

    Pages, keys, ids and booleans were complete: what follows them is a comment.
    """
    if type_ in (Pages, SourceKey) or (type_ is Name and ID.fullmatch(scalar.text)):
        return False
    if type_ == AskSettings and scalar.text.lower() in YES_NO:
        return False
    report = Report(_NOWHERE)
    CONVERTERS[type_](ScalarNode(text, scalar.start, 0, 0, plain=False), report)
    return not report.diagnostics


_NOWHERE = Manuscript("", "").source


_NUMBER = r"\d+|[ivxlcdm]+"
_DASH = r"-{1,3}|[\u2010-\u2015\N{MINUS SIGN}]"
_RANGE = lazy_pattern(rf"(\s*)({_NUMBER})(\s*(?:{_DASH})\s*)({_NUMBER})(\s*)")
_USUAL = ("-", "\N{EN DASH}")


def page_ranges(manuscript: Manuscript) -> Iterator[Edit]:
    """Write `123 - 5`, `123--5` and the like as `123-5`. The numbers are not changed."""
    for value in values(manuscript):
        scalar = value.scalar
        if value.type is Pages and not scalar.text.isalnum():
            start, end = manuscript.offset(scalar.start), manuscript.offset(scalar.end)
            quotes = 0 if scalar.plain else 1
            raw = manuscript.text[start + quotes : end - quotes]
            if raw == scalar.text:
                for piece in re.finditer(r"[^,;]+", raw):
                    found = _RANGE.fullmatch(piece[0])
                    if found and found[3] not in _USUAL:
                        at = start + quotes + piece.start()
                        yield Edit(at + found.start(3), at + found.end(3), "-", "page range")
