"""Example facts to fill in, made from the field tables."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from quizgen.diagnostics import located
from quizgen.diagnostics.diagnostic import Unusable
from quizgen.diagnostics.located import MappingNode, ScalarNode, SequenceNode
from quizgen.diagnostics.source import line_and_column
from quizgen.facts.fact import Fact
from quizgen.facts.fields import Field, Line, Phrase, Ratio, Reference, Wording, table
from quizgen.fix.manuscript import Manuscript
from quizgen.reader.plain_values import TO_DO
from quizgen.record import record
from quizgen.start.scalar import as_scalar
from quizgen.values.markup import Marked

HINT = f"# replace each {TO_DO}; lines that start with # are optional"


_MEDIA = ("image", "alt", "caption", "credit", "answer_image", "audio", "speak")
"""The fields that every kind shares and that authors look for, besides those of the source."""


@record()
class Citing:
    """How a new fact cites its source.

    `source` is the key to cite, "" if the file has a source; `paged` says whether it has pages.
    """

    source: str = ""
    paged: bool = True


def skeleton(kind: type[Fact], fact_id: str, citing: Citing) -> list[str]:
    """The lines of a fact to fill in, without dash and indentation.

    The required fields come first, each without a value, so that no fact is released as it is
    printed. Then come as comments the optional fields of only this kind, and pictures and sounds.
    """
    known = table(kind)
    own = [each for each in _own(kind) if not each.required] + [known[key] for key in _MEDIA]
    return [
        *_lines(kind, fact_id, citing, {}),
        *(f"# {_line(each)}  # {each.meaning}" for each in own),
    ]


def filled_in(
    kind: type[Fact], fact_id: str, citing: Citing, values: Mapping[str, str]
) -> list[str]:
    """The lines of a fact with these values by key. Required ones that are missing are TODO."""
    known = table(kind)
    others = [key for key in values if not known[key].required and key not in ("source", "page")]
    return [
        *_lines(kind, fact_id, citing, values),
        *(line for key in others for line in _written(known[key], values[key])),
    ]


def to_ask(kind: type[Fact], citing: Citing) -> list[Field]:
    """The fields whose values an author is asked for, the required ones first."""
    known = table(kind)
    needed = [each for each in known.values() if each.required and each.key != "id"]
    needed.sort(key=lambda each: each.key != kind.leading)
    others = [each for each in _own(kind) if not each.required and each.type is not bool]
    return [*needed, *([known["page"]] if citing.paged else []), *others]


def identifying(kind: type[Fact]) -> str:
    """The key of the text that two facts of a kind cannot share: its name, or what it is about."""
    named = table(kind)[kind.leading].type in (Line, Phrase, Marked)
    return kind.leading if named else kind.main


def _own(kind: type[Fact]) -> list[Field]:
    return [each for key, each in table(kind).items() if key not in table(Fact)]


def _lines(kind: type[Fact], fact_id: str, citing: Citing, values: Mapping[str, str]) -> list[str]:
    """The lines of what every fact of a kind needs."""

    def line(each: Field) -> list[str]:
        if each.key in values:
            return _written(each, values[each.key])
        return [f"{each.key}: {TO_DO}  # {each.meaning}; e.g. {each.example}"]

    known = table(kind)
    lines = line(known[kind.leading])
    if fact_id:
        lines.append(f"id: {fact_id}")
    needed = [each for each in known.values() if each.required]
    for each in needed:
        if each.key not in ("id", kind.leading):
            lines += line(each)
    if citing.source:
        lines.append(f"source: {as_scalar(citing.source)}")
    if citing.paged:
        lines += line(known["page"])
    return lines


def has_points(each: Field) -> bool:
    """Whether the value of a field can be a list of texts."""
    return each.type in (Wording, tuple[Marked, ...])


def values_in(each: Field, text: str) -> list[str]:
    """The values in a text: of a list of ids those between commas, of points the lines."""
    ids = each.type in (tuple[Reference, ...], Ratio)
    return [part.strip() for part in text.split(",")] if ids else text.split("\n")


def _written(each: Field, text: str) -> list[str]:
    values = [as_scalar(value) for value in values_in(each, text)]
    if len(values) == 1:
        return [f"{each.key}: {values[0]}"]
    if has_points(each):
        return [f"{each.key}:", *(f"- {value}" for value in values)]
    return [f"{each.key}: [{', '.join(values)}]"]


def _line(each: Field) -> str:
    if not each.example:
        return f"{each.key}:"
    example = each.example if each.type is bool else as_scalar(each.example)
    return f"{each.key}: {example}"


def citing_of(file: Manuscript | None, deck: Manuscript) -> Citing:
    """How a new fact in a file cites: the file's source, or the first one of the deck."""
    sources = _entries(deck.root).get("sources")
    works = _entries(sources)
    given = _entries(file.root).get("source") if file else None
    key = given.text if isinstance(given, ScalarNode) else next(iter(works), "")
    unpaged = "unpaged" in _entries(works.get(key))
    return Citing("" if isinstance(given, ScalarNode) else key, not unpaged)


def _entries(node: located.Node | None) -> dict[str, located.Node]:
    return node.entries if isinstance(node, MappingNode) else {}


def new_file(path: Path, lines: list[str], schema: str) -> str:
    """The text of a fact file with one fact. `schema` is the relative path of its schema, or ""."""
    first = [f"# yaml-language-server: $schema={schema}"] if schema else []
    title = path.stem.lstrip("0123456789-_ ").replace("-", " ").replace("_", " ").capitalize()
    head = [*first, f"title: {as_scalar(title or path.stem)}", "", "facts:"]
    return "\n".join([*head, *_entry(lines, "", 2)]) + "\n"


def appended(file: Manuscript, lines: list[str]) -> tuple[str, int]:
    """A file's text with a fact after its last one, and the line of the new fact, from 1.

    Indentation, blank lines and line ends are like those of the other facts. Raise Unusable if it
    is not certain where the fact belongs.
    """
    path = file.source.path
    root = file.root
    facts = _entries(root).get("facts")
    if file.texts is None or file.broken or not isinstance(root, MappingNode) or facts is None:
        raise Unusable(f"{path}: not a fact file that can be read: see `quizgen check`")
    empty = isinstance(facts, ScalarNode) and not facts.text
    if not empty and file.sign(facts.start) != "-":
        raise Unusable(f"{path}: its facts are in brackets: add the new one by hand")
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
        raise Unusable(f"{path}: text after its facts is in the way: add the new one by hand")
    return text, len(Manuscript(path, before).ends) + 1


def _habits(file: Manuscript, facts: SequenceNode) -> tuple[str, int, bool]:
    """The margin before a dash, the width from dash to text, and whether blank lines separate."""
    margin = line_and_column(facts.start)[1]
    last = facts.items[-1]
    line, column = line_and_column(last.start)
    parted = len(facts.items) < 2 or any(
        not file.source.line(n).strip() for n in range(max(0, line - 3), line)
    )
    return " " * margin, column - margin if column > margin else 2, parted


def _end_of_facts(file: Manuscript, root: MappingNode) -> int:
    """The offset for another fact: before the key after `facts`, or the end of the file."""
    keys = list(root.entries)
    behind = keys[keys.index("facts") + 1 :]
    if not behind:
        return len(file.text)
    return file.line_start(line_and_column(root.entries[behind[0]].key)[0])


def _entry(lines: list[str], margin: str, gap: int) -> Iterator[str]:
    if any(f": {TO_DO}" in line for line in lines):
        yield f"{margin}{HINT}"
    yield f"{margin}-{' ' * (gap - 1)}{lines[0]}"
    yield from (f"{margin}{' ' * gap}{line}" for line in lines[1:])
