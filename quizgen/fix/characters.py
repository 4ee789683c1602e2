"""Fixing characters: remove trailing space, and compose letters with accents (Unicode NFC)."""

import re
from collections.abc import Collection, Iterator, Sequence
from unicodedata import is_normalized, normalize

from quizgen.diagnostics import located
from quizgen.diagnostics.source import line_and_column
from quizgen.fix.manuscript import Edit, Manuscript
from quizgen.lazy_pattern import lazy_pattern
from quizgen.reader.written_scalars import Written

_TRAILING = lazy_pattern(r"[ \t]+\Z")
_MAYBE_TRAILING = lazy_pattern(r"[ \t](?=[\r\n]|\Z)")
_WORD = lazy_pattern(r"\S+")


def trailing_space(manuscript: Manuscript) -> Iterator[Edit]:
    """Remove white space at the end of lines, except in blocks and quotes.

    There it may have a meaning: two spaces are a line break in Markdown.
    """
    if not _MAYBE_TRAILING.search(manuscript.text):
        return
    kept = set(manuscript.broken)
    for text in manuscript.texts or ():
        kept.update(_inner_lines(text))
    for number, line in enumerate(manuscript.source.lines):
        found = _TRAILING.search(line)
        if found and number not in kept and not _parts_line_ends(manuscript.ends, number, found):
            start = manuscript.line_start(number)
            yield Edit(start + found.start(), start + found.end(), "", "trailing space")


def _parts_line_ends(ends: Sequence[str], number: int, space: re.Match[str]) -> bool:
    """Whether white space separates a CR before it from an LF after it, which would join."""
    alone = space.start() == 0 and number > 0
    return alone and ends[number - 1] == "\r" and ends[number] == "\n"


def _inner_lines(text: Written) -> range:
    """The lines that end within a text; none for a plain one."""
    first, _ = line_and_column(text.start)
    last, column = line_and_column(text.end)
    if text.style in ("|", ">"):
        return range(first + 1, last + 1 if column else last)
    return range(first, last) if text.style else range(0)


def composed(manuscript: Manuscript, as_they_are: Collection[str]) -> Iterator[Edit]:
    """Compose the letters of values (NFC), except in addresses.

    The texts in `as_they_are` are names of things outside the file, and are not changed.
    """
    if is_normalized("NFC", manuscript.text):
        return
    for scalar in located.scalars(manuscript.root) if manuscript.root else ():
        start = manuscript.offset(scalar.start)
        raw = manuscript.between(scalar.start, scalar.end)
        if is_normalized("NFC", raw) or scalar.text in as_they_are:
            continue
        style = "" if scalar.plain else raw[:1]
        if style == '"' and "\\" in raw:
            # A letter after a backslash may be part of an escape: \x6e and an accent.
            continue
        header = _block_header(raw) if style in ("|", ">") else 0
        for word in _WORD.finditer(raw, header):
            new = normalize("NFC", word[0])
            # U+1FEF, a Greek accent, becomes a backtick, which has a meaning in YAML and Markdown.
            if new != word[0] and "://" not in new and new.count("`") == word[0].count("`"):
                yield Edit(start + word.start(), start + word.end(), new, "word to NFC")


def _block_header(raw: str) -> int:
    """The length of a block's first line, which has indicators and perhaps a comment."""
    found = re.search(r"[\r\n]", raw)
    return found.start() if found else len(raw)
