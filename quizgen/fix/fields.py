"""The field and type of every text of a file, by the field tables."""

from collections.abc import Iterator, Mapping
from typing import Any, get_args

from quizgen.diagnostics import located
from quizgen.diagnostics.located import Node, ScalarNode
from quizgen.facts.citation import Citation
from quizgen.facts.fields import AskSettings, Line, SourceKey, table
from quizgen.facts.head import Head
from quizgen.facts.kinds import kinds_named
from quizgen.facts.media_file import MediaFile
from quizgen.facts.part import FactFile
from quizgen.facts.work import Work
from quizgen.fix.manuscript import Manuscript
from quizgen.record import record


@record()
class FieldValue:
    """A text with the key and type of its field, and whether it is in flow brackets.

    A text in a list or a mapping has the type of a single value.
    """

    scalar: ScalarNode
    key: str
    type: Any
    in_brackets: bool


def values(manuscript: Manuscript) -> Iterator[FieldValue]:
    """The texts in known fields of a fact file or deck file."""
    root = manuscript.root
    if not isinstance(root, located.MappingNode):
        return
    walk = _Walk(manuscript)
    yield from walk.record(root, Head if "deck" in root.entries else FactFile, in_brackets=False)
    facts = root.entries.get("facts")
    if isinstance(facts, located.SequenceNode):
        in_brackets = manuscript.sign(facts.start) == "["
        for entry in facts.items:
            if isinstance(entry, located.MappingNode):
                for kind in kinds_named(entry.entries)[:1]:
                    yield from walk.record(entry, kind, in_brackets=in_brackets)


_RECORDS: Mapping[Any, type] = {
    tuple[Citation, ...]: Citation,
    tuple[MediaFile, ...]: MediaFile,
}
"""The records that a list of these types holds."""

_ALONE: Mapping[Any, Any] = {tuple[Citation, ...]: SourceKey, tuple[MediaFile, ...]: Line}
"""What a text in such a list is: the first value of the record."""


class _Walk:
    """Walks down a tree of nodes, with their types."""

    def __init__(self, manuscript: Manuscript) -> None:
        self._manuscript = manuscript

    def record(
        self, node: located.MappingNode, record: type, *, in_brackets: bool
    ) -> Iterator[FieldValue]:
        inside = in_brackets or self._opens_bracket(node)
        known = table(record)
        for key, child in node.entries.items():
            if key in known:
                yield from self._typed(child, key, known[key].type, in_brackets=inside)

    def _typed(
        self, node: Node, key: str, type_: Any, *, in_brackets: bool
    ) -> Iterator[FieldValue]:
        if isinstance(node, ScalarNode):
            yield FieldValue(node, key, _ALONE.get(type_, type_), in_brackets)
            return
        inside = in_brackets or self._opens_bracket(node)
        if isinstance(node, located.SequenceNode):
            for item in node.items if type_ is not located.SequenceNode else ():
                yield from self._typed(item, key, type_, in_brackets=inside)
        elif type_ in _RECORDS:
            if isinstance(node, located.MappingNode):
                yield from self.record(node, _RECORDS[type_], in_brackets=inside)
        elif type_ in (AskSettings, Mapping[str, AskSettings]):
            for name, child in node.entries.items():
                yield from self._typed(child, name, AskSettings, in_brackets=inside)
        elif type_ in (Mapping[str, Line], Mapping[str, Work]):
            for name, child in node.entries.items():
                if get_args(type_)[1] is Line:
                    yield from self._typed(child, name, Line, in_brackets=inside)
                elif isinstance(child, located.MappingNode):
                    yield from self.record(child, Work, in_brackets=inside)

    def _opens_bracket(self, node: Node) -> bool:
        return self._manuscript.sign(node.start) in ("[", "{")
