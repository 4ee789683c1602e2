"""Skeletons: a fact of a kind with the examples of the field table, to be filled in."""

import re
from collections.abc import Iterator
from pathlib import Path

from quizgen.diagnostics import located
from quizgen.diagnostics.diagnostic import Unusable
from quizgen.diagnostics.located import MappingNode, ScalarNode, SequenceNode
from quizgen.diagnostics.source import line_and_column
from quizgen.facts.fact import Fact
from quizgen.facts.fields import Field, table
from quizgen.fix.manuscript import Manuscript
from quizgen.record import record
from quizgen.start.scalar import as_scalar

HINT = "# an example: fill in your own; lines with a # before the key are optional"


@record()
class Citing:
    """How a new fact says where it is from.

    `source` is the key it has to name, "" where its file names one; `paged` whether by the page.
    """

    source: str = ""
    paged: bool = True


def skeleton(kind: type[Fact], fact_id: str, citing: Citing) -> list[str]:
    """The lines of a fact, without its dash and indentation.

    What a fact of the kind must have comes first, then as comments what only this kind may have.
    """
    known = table(kind)
    leading = known[kind.leading]
    lines = [_line(leading)]
    if fact_id:
        lines.append(f"id: {fact_id}")
    needed = [each for each in known.values() if each.required]
    lines += [_line(each) for each in needed if each.key not in ("id", kind.leading)]
    if citing.source:
        lines.append(f"source: {as_scalar(citing.source)}")
    if citing.paged:
        lines.append(_line(known["page"]))
    own = [each for key, each in known.items() if key not in table(Fact)]
    return lines + [f"# {_line(each)}  # {each.meaning}" for each in own if not each.required]


def _line(each: Field) -> str:
    if not each.example:
        return f"{each.key}:"
    example = each.example if each.type is bool else as_scalar(each.example)
    return f"{each.key}: {example}"


def citing_of(file: Manuscript | None, deck: Manuscript) -> Citing:
    """How a new fact in a file cites its source: the file's, or the deck's first one."""
    sources = _entries(deck.root).get("sources")
    works = _entries(sources)
    given = _entries(file.root).get("source") if file else None
    key = given.text if isinstance(given, ScalarNode) else next(iter(works), "")
    unpaged = "unpaged" in _entries(works.get(key))
    return Citing("" if isinstance(given, ScalarNode) else key, not unpaged)


def _entries(node: located.Node | None) -> dict[str, located.Node]:
    return node.entries if isinstance(node, MappingNode) else {}


def new_file(path: Path, lines: list[str], schema: str) -> str:
    """A fact file with one fact; `schema` is the path of the schema from there, "" if none."""
    first = [f"# yaml-language-server: $schema={schema}"] if schema else []
    title = path.stem.lstrip("0123456789-_ ").replace("-", " ").replace("_", " ").capitalize()
    head = [*first, f"title: {as_scalar(title or path.stem)}", "", "facts:"]
    return "\n".join([*head, *_entry(lines, "", 2)]) + "\n"


def appended(file: Manuscript, lines: list[str]) -> tuple[str, int]:
    """A file's text with a fact behind its last one, and the number of the new line, from 1.

    The fact is indented, parted and its lines end like those that are there. Raise Unusable where
    it is not plain where it belongs.
    """
    path = file.source.path
    root = file.root
    facts = _entries(root).get("facts")
    if file.texts is None or file.broken or not isinstance(root, MappingNode) or facts is None:
        raise Unusable(f"{path}: not a fact file that can be read: see `quizgen check`")
    empty = isinstance(facts, ScalarNode) and not facts.text
    if not empty and file.sign(facts.start) != "-":
        raise Unusable(f"{path}: its facts stand in brackets: write the new one by hand")
    margin, gap, parted = "", 2, False
    if isinstance(facts, SequenceNode):
        margin, gap, parted = _habits(file, facts)
    at = _end_of_facts(file, root)
    before, after = file.text[:at], file.text[at:]
    end = next((each for each in file.ends if each), "\n")
    if before and not before.endswith(("\n", "\r")):
        before += end
    if parted and not re.search(r"(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)\Z", before):
        before += end
    entry = end.join([*_entry(lines, margin, gap), ""])
    text = before + entry + (end if parted and after else "") + after
    if not Manuscript(path, text).reads_more_than(file, facts=1):
        raise Unusable(f"{path}: something follows its facts: write the new one by hand")
    return text, len(Manuscript(path, before).ends) + 1


def _habits(file: Manuscript, facts: SequenceNode) -> tuple[str, int, bool]:
    """How a file writes its facts: the margin before the dash, the way to the text, blank lines."""
    margin = line_and_column(facts.start)[1]
    last = facts.items[-1]
    line, column = line_and_column(last.start)
    parted = len(facts.items) < 2 or any(
        not file.source.line(n).strip() for n in range(max(0, line - 3), line)
    )
    return " " * margin, column - margin if column > margin else 2, parted


def _end_of_facts(file: Manuscript, root: MappingNode) -> int:
    """The offset where a further fact may stand: before the key that follows `facts`, if any."""
    keys = list(root.entries)
    behind = keys[keys.index("facts") + 1 :]
    if not behind:
        return len(file.text)
    return file.line_start(line_and_column(root.entries[behind[0]].key)[0])


def _entry(lines: list[str], margin: str, gap: int) -> Iterator[str]:
    yield f"{margin}{HINT}"
    yield f"{margin}-{' ' * (gap - 1)}{lines[0]}"
    yield from (f"{margin}{' ' * gap}{line}" for line in lines[1:])
