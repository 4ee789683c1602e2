"""From YAML text to a tree of located nodes.

It is built from the parser's events, so that every key and value keeps its position. Every scalar
is text as its author wrote it: `no`, `1938-03-02` and `0123` are not converted.
"""

from collections.abc import Callable
from sys import intern
from typing import TYPE_CHECKING, Any

from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.diagnostics.located import MappingNode, Node, ScalarNode, SequenceNode
from quizgen.diagnostics.source import Position, Source, line_and_column, position
from quizgen.facts.kinds import KINDS
from quizgen.reader.characters import FORBIDDEN
from quizgen.reader.earlier_faults import NEVER_CLOSED, reads_keys
from quizgen.reader.escapes import may_be_wrong, wrong_escape
from quizgen.reader.syntax import in_words

if TYPE_CHECKING:
    import yaml


MAX_DEPTH = 16
"""Levels of nesting; a fact needs 5. libyaml's own loader overflows its stack at 100,000."""

MAX_LENGTH = 25_000
"""Characters of a text, about eight pages. Parsing its markup can take quadratic time."""


def parse_yaml(source: Source, *, pure: bool = False) -> tuple[Node | None, list[Diagnostic]]:
    """The tree of a YAML text, and its diagnostics.

    After a syntax error the tree has what comes before it. `pure` uses the parser in Python, which
    is always used if PyYAML was built without libyaml.
    """
    # Not for files of plain lines: importing it takes as long as reading 200 facts.
    import yaml

    builder = _Builder(source)
    fast = yaml.__with_libyaml__ and not pure
    parser: Any = (yaml.CBaseLoader if fast else yaml.BaseLoader)(source.text)
    try:
        builder.build(parser.get_event)
    except yaml.MarkedYAMLError as error:
        builder.report_syntax(error)
    finally:
        parser.dispose()
    return builder.root, builder.diagnostics


class _Builder:
    """Builds the tree of one source from parser events."""

    __slots__ = (
        "_documents",
        "_entries",
        "_key",
        "_key_at",
        "_stack",
        "_two_facts",
        "diagnostics",
        "root",
        "source",
    )

    def __init__(self, source: Source) -> None:
        self.source = source
        self.root: Node | None = None
        self.diagnostics: list[Diagnostic] = []
        self._documents = 0
        self._stack: list[SequenceNode | MappingNode] = []
        # Of the innermost mapping: its entries, and the key whose value comes next.
        self._entries: dict[str, Node] | None = None
        self._key: str | None = None
        self._key_at = Position(0)
        # The entries in which a second fact begins without its dash.
        self._two_facts: dict[str, Node] | None = None

    def report(self, name: str, message: str, start: Position, end: Position | None = None) -> None:
        self.diagnostics.append(Diagnostic(self.source.span(start, end), name, message))

    def report_syntax(self, error: "yaml.MarkedYAMLError") -> None:
        # libyaml from 0.2.6 on stops at 1,000 levels, having read ahead on the line.
        if error.problem and "nesting depth" in error.problem:
            self._report_depth(self._too_deep(error.problem_mark))
            return
        where, message = in_words(error, self.source)
        self.report("syntax", message, where)

    def _too_deep(self, stopped: Any) -> Position:
        """Where the line at which the parser stopped opens a level too many."""
        open_at = self._stack[-1].start if self._stack else position(0, -1)
        line, column = line_and_column(open_at)
        depth = len(self._stack)
        text = self.source.line(stopped.line)
        for at in range(column + 1 if line == stopped.line else 0, len(text)):
            depth += (text[at] in "[{") - (text[at] in "]}")
            if depth > MAX_DEPTH:
                return position(stopped.line, at)
        return position(stopped.line, stopped.column)

    def _report_depth(self, start: Position) -> None:
        self.report("too-deep", f"nested more than {MAX_DEPTH} levels deep", start)

    def build(self, next_event: Callable[[], Any]) -> None:
        """Read events until the stream ends, or until a fatal error."""
        import yaml

        going_on = True
        while going_on:
            event = next_event()
            kind = event.__class__
            # Three of four events are scalars, most of them plain: this is the fast path.
            if kind is yaml.ScalarEvent:
                mark = event.start_mark
                start: Position = mark.line << 32 | mark.column
                style = event.style
                if (
                    style
                    or event.anchor is not None
                    or event.tag is not None
                    or not 0 < len(event.value) <= MAX_LENGTH
                ):
                    start = self._look_closer(event, start)
                    end_line = event.end_mark.line
                    if style and end_line > mark.line and reads_keys(self.source, start, end_line):
                        self.report("syntax", NEVER_CLOSED, start)
                        return
                entries, key = self._entries, self._key
                if entries is not None and key is None:
                    # The same few keys are repeated: one copy of each is enough.
                    self._key, self._key_at = intern(event.value), start
                    if event.value in entries:
                        self._report_duplicate(event.value, start, entries[event.value])
                    continue
                mark = event.end_mark
                end: Position = mark.line << 32 | mark.column
                back = 0 if entries is None else start - self._key_at
                self._add(ScalarNode(event.value, start, end - start, back, plain=not style))
            elif kind is yaml.MappingStartEvent:
                going_on = self._open(event, MappingNode)
            elif kind is yaml.SequenceStartEvent:
                going_on = self._open(event, SequenceNode)
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                self._close(_start(event))
            elif kind is yaml.AliasEvent:
                going_on = self._alias(event)
            elif kind is yaml.DocumentStartEvent:
                going_on = self._document(_start(event))
            elif kind is yaml.StreamEndEvent:
                return

    def _look_closer(self, event: Any, start: Position) -> Position:
        """Report what is wrong with an unusual scalar; its start.

        libyaml puts an empty scalar at the end of a file below the last line; this is corrected.
        """
        lines = self.source.lines if not event.value else ()
        if lines and line_and_column(start)[0] >= len(lines):
            start = position(len(lines) - 1, len(lines[-1]))
        if event.anchor is not None or event.tag is not None:
            self._refuse_properties(event)
        if event.style == '"' and may_be_wrong(event.value):
            written = self.source.lines[event.start_mark.line : event.end_mark.line + 1]
            if message := wrong_escape(event.value, "\n".join(written)):
                end = position(event.end_mark.line, event.end_mark.column)
                self.report("control-character", message, start, end)
                event.value = FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", event.value)
        if len(event.value) > MAX_LENGTH:
            message = f"text too long: {len(event.value):,} characters (limit {MAX_LENGTH:,})"
            self.report("too-long", message, start)
            event.value = "\N{REPLACEMENT CHARACTER}"
        return start

    def _open(self, event: Any, container: type[SequenceNode | MappingNode]) -> bool:
        start = _start(event)
        if event.anchor is not None or event.tag is not None:
            self._refuse_properties(event)
        if self._entries is not None and self._key is None:
            message = "a key must be text; put the text in quotes if the bracket belongs to it"
            self.report("syntax", message, start)
            return False
        if len(self._stack) == MAX_DEPTH:
            self._report_depth(start)
            return False
        made = container(start, 0 if self._key is None else start - self._key_at)
        self._add(made)
        self._stack.append(made)
        self._entries = made.entries if isinstance(made, MappingNode) else None
        return True

    def _close(self, end: Position) -> None:
        self._stack.pop().end = end
        top = self._stack[-1] if self._stack else None
        self._entries = top.entries if isinstance(top, MappingNode) else None

    def _alias(self, event: Any) -> bool:
        start = _start(event)
        message = (
            f"'*{event.anchor}' is a YAML alias; write the text out, or put it in quotes if the "
            "star belongs to it"
        )
        self.report("alias", message, start)
        if self._entries is not None and self._key is None:
            return False
        back = 0 if self._key is None else start - self._key_at
        self._add(ScalarNode("", start, 0, back, plain=True))
        return True

    def _document(self, start: Position) -> bool:
        self._documents += 1
        if self._documents == 1:
            return True
        message = (
            "a second YAML document starts here; put it into a file of its own, or remove '---'"
        )
        self.report("second-document", message, start)
        return False

    def _add(self, node: Node) -> None:
        """Add a node as the value of the current key, to the current list, or as the root."""
        if self._entries is not None:
            key = self._key
            assert key is not None
            if key == "<<":
                message = "'<<' is a YAML merge key; write the fields out"
                self.report("merge-key", message, self._key_at)
            else:
                # The first value is kept; the second key has been reported.
                self._entries.setdefault(key, node)
            self._key = None
        elif self._stack:
            top = self._stack[-1]
            assert isinstance(top, SequenceNode)
            top.items.append(node)
        else:
            self.root = node

    def _refuse_properties(self, event: Any) -> None:
        start = position(event.start_mark.line, event.start_mark.column)
        if event.anchor is not None:
            self.report(
                "anchor",
                f"'&{event.anchor}' is a YAML anchor; put the text in quotes "
                "if the sign belongs to it, or remove it",
                start,
            )
        else:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            self.report(
                "tag",
                f"'{tag}' is a YAML tag; put the text in quotes if the sign "
                "belongs to it, or remove it",
                start,
            )

    def _report_duplicate(self, key: str, start: Position, first: Node) -> None:
        if self._two_facts is self._entries:
            # All other keys of the second one are duplicates, too.
            return
        message = f"duplicate key '{key}': keep one of them"
        if key in KINDS:
            self._two_facts = self._entries
            message += ", or write '- ' before this one if a fact begins here"
        line, column = line_and_column(first.key)
        end = Position(start + len(key))
        self.diagnostics.append(
            Diagnostic(
                self.source.span(start, end),
                "duplicate-key",
                message,
                related=(
                    (
                        self.source.span(first.key, position(line, column + len(key))),
                        "first given here",
                    ),
                ),
            )
        )


def _start(event: Any) -> Position:
    return position(event.start_mark.line, event.start_mark.column)
