"""Facts as they are written in their file, each with the text around all of them."""

from collections.abc import Mapping, Sequence

from quizgen.diagnostics.located import MappingNode, Node, SequenceNode
from quizgen.diagnostics.source import Source, line_and_column
from quizgen.facts.part import Part
from quizgen.fix.manuscript import Manuscript
from quizgen.reader.nodes import parse_yaml
from quizgen.record import record


@record()
class WrittenFact:
    """A fact within its file: the text before all facts, its own, and that after all of them."""

    path: str
    before: str
    text: str
    after: str

    def manuscript(self) -> Manuscript:
        """The file with this fact alone."""
        return Manuscript(self.path, self.before + self.text + self.after)

    @property
    def node(self) -> MappingNode | None:
        """The fact; None if the file with this fact alone cannot be read."""
        root, found = parse_yaml(Source(self.path, self.before + self.text + self.after))
        facts = root.entries.get("facts") if isinstance(root, MappingNode) else None
        if found or not isinstance(facts, SequenceNode) or len(facts.items) != 1:
            return None
        (node,) = facts.items
        return node if isinstance(node, MappingNode) else None


def entries_of(part: Part) -> list[tuple[Node, WrittenFact]]:
    """The facts of a file, each with its node; none if they are not in a list."""
    facts = part.node.entries["facts"]
    assert isinstance(facts, SequenceNode)
    path, text = part.file.path, part.file.text
    manuscript = Manuscript(path, text)
    if manuscript.sign(facts.start) != "-":
        return []
    starts = [manuscript.line_start(line_and_column(each.start)[0]) for each in facts.items]
    line, column = line_and_column(facts.end)
    stop = manuscript.line_start(line) if not column else len(text)
    before, after = text[: starts[0]], text[stop:]
    ends = [*starts[1:], stop]
    return [
        (node, WrittenFact(path, before, text[start:end], after))
        for node, start, end in zip(facts.items, starts, ends, strict=True)
    ]


def file_with(entries: Sequence[tuple[Node, WrittenFact]], texts: Mapping[int, str]) -> str:
    """A file of these facts, with other texts of those whose nodes have these identities."""
    first, last = entries[0][1], entries[-1][1]
    pieces = [texts.get(id(node), entry.text) for node, entry in entries]
    return "".join([first.before, *pieces, last.after])
