"""Lines that are not YAML: conflicts that a merge has left, and comments of other languages.

They begin at the left margin, where no text of a value goes on, so their meaning is plain. So is
that of facts without `facts:` above them.
"""

from collections.abc import Iterator

from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.diagnostics.source import Source, position
from quizgen.facts.kinds import KINDS
from quizgen.lazy_pattern import lazy_pattern

_OURS, _BASE, _MIDDLE, _THEIRS = "<<<<<<<", "|||||||", "=======", ">>>>>>>"
"""The lines with which git parts the versions that it could not merge."""

COMMENTS = ("//", "/*", "<!--")
"""How comments of other languages begin."""

OTHER_COMMENT = "a comment begins with '#' in YAML"


def without_foreign_lines(source: Source) -> tuple[Source, list[Diagnostic]]:
    """The text with these lines blanked, which keeps all positions, and a diagnostic for each.

    Of the versions in a conflict, the first is kept.
    """
    lines = list(source.lines)
    found: list[Diagnostic] = []
    for start, gone, message in _foreign(source.lines):
        span = source.span(position(start, 0), position(start, len(lines[start])))
        found.append(Diagnostic(span, "syntax", message))
        for number in gone:
            lines[number] = ""
    first = _first_fact_outside(lines)
    if first:
        span = source.span(position(first, 0))
        found.append(Diagnostic(span, "syntax", "`facts:` is missing above the first fact"))
        if lines[first - 1].strip():
            lines[first:] = [""] * (len(lines) - first)
        else:
            lines[first - 1] = "facts:"
    return Source(source.path, "\n".join(lines)), found


_FACT = lazy_pattern(rf"- +(?:{'|'.join(KINDS)}):(?:\s|\Z)")
_WITH_VALUE = lazy_pattern(r"\w+:[ \t]+\S")


def _first_fact_outside(lines: list[str]) -> int:
    """The line of the first fact if it is not below `facts:`, but a key with a value; or 0.

    Such a key is `source`. No fact is on line 0, because the key is above it.
    """
    first = next((n for n, line in enumerate(lines) if line.startswith("- ")), 0)
    above = next((line for line in reversed(lines[:first]) if line.strip()), "")
    return first if _FACT.match(lines[first]) and _WITH_VALUE.match(above) else 0


def _foreign(lines: list[str]) -> Iterator[tuple[int, list[int], str]]:
    """The line of each, the lines that go with it, and what is wrong; all lines from 0."""
    end = -1
    for number, line in enumerate(lines):
        if number <= end:
            continue
        marker = line[:7]
        if marker == _OURS and (parts := _conflict(lines, number)):
            first, end = parts
            yield (
                number,
                [number, *range(first, end + 1)],
                f"a merge conflict, down to line {end + 1}: keep one of the versions, and delete "
                f"the lines with {_OURS}, {_MIDDLE} and {_THEIRS}",
            )
        elif marker in (_OURS, _BASE, _MIDDLE, _THEIRS) and line[7:8] in ("", " "):
            yield number, [number], "a line of a merge conflict: delete it"
        elif line.startswith(COMMENTS):
            yield number, [number], OTHER_COMMENT


def _conflict(lines: list[str], start: int) -> tuple[int, int] | None:
    """The first line after the first version, and the last line; None if there is no end."""
    first = None
    for number in range(start + 1, len(lines)):
        marker = lines[number][:7]
        if marker == _OURS:
            return None
        if marker in (_BASE, _MIDDLE) and first is None:
            first = number
        if marker == _THEIRS:
            return None if first is None else (first, number)
    return None
