"""A Markdown file by lines: what is code, what is a heading, and the tags in its head."""

from collections.abc import Iterator, Sequence

from quizgen.diagnostics.located import MappingNode, scalars
from quizgen.diagnostics.source import Source
from quizgen.lazy_pattern import lazy_pattern
from quizgen.reader.characters import FORBIDDEN
from quizgen.reader.nodes import parse_yaml
from quizgen.record import record

_FENCE = lazy_pattern(r" {0,3}(```+(?!.*`)|~~~+)")
_FENCE_IN_LINE = lazy_pattern(
    r"[ \t]*(?:(?:[-*+]|\d+[.)])[ \t]+)?(?:(?:\*\*|__)?[A-Za-z][\w -]{0,30}:(?:\*\*|__)?[ \t]*)?"
    r"(```+|~~~+)[ \t]*[\w+#.-]*[ \t]*"
)
"""The beginning of code after the mark of a list or a label, as in "A: ```c"."""

_HEADING = lazy_pattern(r" {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*")
_RULE = lazy_pattern(r" {0,3}(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}")
_MARK = lazy_pattern(r"(?<!\S)#([\w/-]*[^\W\d][\w/-]*)")
_CARD_MARKS = frozenset({"card", "flashcard", "flashcards", "flashcards/cards"})


@record()
class MarkdownLine:
    """A line with its number from 1. `level` is that of a heading, 0 of other lines."""

    number: int
    text: str
    code: bool = False
    level: int = 0
    heading: str = ""

    @property
    def is_rule(self) -> bool:
        """Whether it is a line across the page."""
        return not self.code and bool(_RULE.fullmatch(self.text))


def markdown_lines(text: str) -> tuple[list[MarkdownLine], tuple[str, ...]]:
    """The lines of a file after its YAML head, and the tags in that head."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    first, tags = _head(lines)
    found: list[MarkdownLine] = []
    fence, nested = "", False
    # The last lines at which code may end, so that what has no end begins no code.
    last = {
        sign: max((n for n, line in enumerate(lines) if _ends(line, sign * 3)), default=-1)
        for sign in "`~"
    }
    for number, line in enumerate(lines[first:], first + 1):
        mark = _FENCE.match(line)
        if fence:
            found.append(MarkdownLine(number, line, code=True))
            if (mark or nested) and _ends(line, fence):
                fence = ""
        elif mark:
            fence, nested = mark[1], False
            found.append(MarkdownLine(number, line, code=True))
        elif (begun := _FENCE_IN_LINE.fullmatch(line)) and number <= last[begun[1][0]]:
            fence, nested = begun[1], True
            found.append(MarkdownLine(number, line))
        elif heading := _HEADING.fullmatch(line):
            found.append(MarkdownLine(number, line, False, len(heading[1]), heading[2]))
        else:
            found.append(MarkdownLine(number, line))
    return found, tags


def _ends(line: str, fence: str) -> bool:
    """Whether a line is the end of code that begins with such a fence."""
    bare = line.strip()
    return bare.startswith(fence) and not bare.strip(fence[0])


def _head(lines: Sequence[str]) -> tuple[int, tuple[str, ...]]:
    """The number of lines of the YAML head, and its tags."""
    if not lines or lines[0].rstrip() != "---":
        return 0, ()
    for number, line in enumerate(lines[1:200], 1):
        if line.rstrip() in ("---", "..."):
            text = FORBIDDEN.sub("", "\n".join(lines[1:number]))
            root, wrong = parse_yaml(Source("", text))
            # What is between two rules may be a card.
            if wrong or not isinstance(root, MappingNode):
                return 0, ()
            named = root.entries.get("tags")
            return number + 1, tuple(each.text for each in scalars(named)) if named else ()
    return 0, ()


def without_marks_of_cards(text: str) -> tuple[str, tuple[str, ...]]:
    """A heading or line without its tags, such as `#card #history/rome`, and these tags."""
    tags = tuple(_tags(text))
    return " ".join(_MARK.sub("", text).split()) if _MARK.search(text) else text, tags


def _tags(text: str) -> Iterator[str]:
    for found in _MARK.finditer(text):
        if found[1].lower() not in _CARD_MARKS:
            yield found[1].strip("/").replace("/", "::")
