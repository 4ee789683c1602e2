"""What the formats of bibliographies share: places in a file, and an entry that is being made."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.diagnostics.located import MappingNode, ScalarNode, SequenceNode
from quizgen.diagnostics.source import Position, Source, position
from quizgen.lazy_pattern import lazy_pattern
from quizgen.reader.characters import FORBIDDEN
from quizgen.record import record

LONGEST = 25_000
"""Characters of a field, at most: as in a text of a fact."""

_LINE_END = lazy_pattern(r"\r\n|\r|\n")


class UnreadableEntry(ValueError):
    """What makes a whole bibliography, or an entry, unreadable, and the offset where it is."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.offset = offset


@record()
class FieldPlace:
    """Offsets in the text of a file: of a key, and of the start and the end of its value."""

    key: int
    start: int
    end: int


@dataclass
class Places:
    """The positions of offsets in a file, and the diagnostics of it."""

    source: Source
    diagnostics: list[Diagnostic]

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(found.end() for found in _LINE_END.finditer(self.source.text))]

    def position(self, offset: int) -> Position:
        """The position of a character of the file, counted from 0."""
        line = bisect_right(self._starts, offset) - 1
        return position(line, offset - self._starts[line])

    def report(self, at: FieldPlace, name: str, message: str) -> None:
        """Report an error of a value."""
        start, end = self.position(at.start), self.position(at.end)
        self.diagnostics.append(Diagnostic(self.source.span(start, end), name, message))

    def at(self, offset: int, name: str, message: str) -> None:
        """Report an error at one character."""
        span = self.source.span(self.position(offset))
        self.diagnostics.append(Diagnostic(span, name, message))


class SourceEntry:
    """An entry whose fields are added one by one; `node` has them as `deck.yaml` would."""

    def __init__(self, places: Places, start: int) -> None:
        where = places.position(start)
        self.node = MappingNode(where, 0)
        self._places = places

    def add(self, key: str, text: str, at: FieldPlace) -> None:
        """Add a field in one line. An empty one counts as absent."""
        if scalar := self._scalar(text, at):
            self.node.entries[key] = scalar

    def add_list(self, key: str, texts: Iterable[str], at: FieldPlace) -> None:
        """Add a field with several values."""
        items = [scalar for text in texts if (scalar := self._scalar(text, at))]
        if items:
            start = self._places.position(at.start)
            found = SequenceNode(start, start - self._places.position(at.key))
            found.items.extend(items)
            found.end = self._places.position(at.end)
            self.node.entries[key] = found

    def _scalar(self, text: str, at: FieldPlace) -> ScalarNode | None:
        places = self._places
        text = " ".join(text.split())
        wrong = FORBIDDEN.search(text)
        if len(text) > LONGEST:
            places.report(at, "too-long", f"more than {LONGEST:,} characters")
        elif wrong or "\N{REPLACEMENT CHARACTER}" in text:
            sign = f"U+{ord(wrong[0]):04X}" if wrong else "this"
            places.report(at, "control-character", f"{sign} is a control character; remove it")
        elif text:
            start, end, key = map(places.position, (at.start, at.end, at.key))
            return ScalarNode(text, start, end - start, start - key, plain=False)
        return None


def name_text(family: str, given: str, *, before: str, suffix: str, after_given: str = "") -> str:
    """A name as `author` in `deck.yaml` has it: "van Gogh, Vincent". `before` is its "van"."""
    whole = " ".join(f"{before} {family}".replace(",", " ").split())
    rest = ", ".join(filter(None, (" ".join(f"{given} {after_given}".split()), suffix.strip())))
    if rest and whole:
        return f"{whole}, {rest}"
    return literal_name(whole or rest)


def literal_name(name: str) -> str:
    """A name that is not taken apart, such as that of an institution."""
    name = " ".join(name.split()).strip("{}")
    return f"{{{name}}}" if " " in name or "," in name else name
