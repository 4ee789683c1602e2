"""The map of an import: which column becomes which field of which fact."""

from collections.abc import Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import TypeAlias

from quizgen import languages
from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.diagnostics.located import MappingNode, Node, ScalarNode, SequenceNode
from quizgen.diagnostics.source import Source, position
from quizgen.facts.citation import Citation
from quizgen.facts.fact import Fact
from quizgen.facts.fields import AskSettings, Field, Line, Ratio, table
from quizgen.facts.kinds import KINDS, kinds_named
from quizgen.importing.dialects import DELIMITERS
from quizgen.importing.encodings import is_encoding
from quizgen.importing.templates import Template, column_index, parsed_template
from quizgen.importing.written_values import DECIMALS, ORDERS
from quizgen.reader.characters import source_of
from quizgen.reader.facts import no_words
from quizgen.reader.nodes import parse_yaml
from quizgen.reader.report import Report
from quizgen.reader.scalar_parsers import a_tag
from quizgen.record import record
from quizgen.values.suggestions import did_you_mean

FieldTemplate: TypeAlias = Template | tuple[Template, ...] | Mapping[str, Template]
"""What a field is filled with: a text, a list, or by key as `ask` is."""


@record()
class FactTemplate:
    """A fact that is made of each row, if the columns of its required fields have values."""

    kind: type[Fact]
    fields: Mapping[str, FieldTemplate]


@record()
class SortMap:
    """What becomes of the rows of one sort. `ignored` are columns that are left out."""

    facts: tuple[FactTemplate, ...]
    ignored: frozenset[int]


@record()
class ImportMap:
    """A map. `settings` are its texts by key; `joined` the files whose columns are added."""

    source: Source
    settings: Mapping[str, str]
    joined: tuple[str, ...]
    tags: tuple[str, ...]
    node: MappingNode

    def of_sort(
        self, sort: str, columns: Sequence[str], skip: frozenset[str], report: Report
    ) -> SortMap:
        """What becomes of the rows of a sort with these columns; errors are reported."""
        sorts = self.node.entries.get("note_types")
        node: Node = self.node
        if sort and isinstance(sorts, MappingNode) and sort in sorts.entries:
            node = sorts.entries[sort]
        if not isinstance(node, MappingNode):
            report.at(node, "wrong-type", "expected `facts:` and `ignore:`")
            return SortMap((), frozenset())
        ignored = {columns.index(name) for name in skip if name in columns}
        for each in _items(node.entries.get("ignore")):
            if "*" in each.text:
                ignored |= {n for n, name in enumerate(columns) if fnmatchcase(name, each.text)}
                continue
            try:
                ignored.add(column_index(each.text, columns))
            except ValueError as error:
                report.at(each, "unknown-column", str(error))
        facts = node.entries.get("facts")
        made: list[FactTemplate] = []
        if isinstance(facts, SequenceNode):
            for item in facts.items:
                fact = _fact(item, columns, report)
                if fact:
                    made.append(fact)
        elif facts is not None:
            report.at(facts, "wrong-type", "expected a list of facts, each after a '- '")
        return SortMap(tuple(made), frozenset(ignored))


MARKDOWN_STYLES = (
    *("enclosed", "labels", "quotes", "inline", "sections", "table", "list", "headings"),
)
"""The styles of cards in Markdown: see `markdown_cards`, which only Markdown files load."""

_CHOICES: Mapping[str, tuple[str, ...]] = {
    "cards": MARKDOWN_STYLES,
    "header": ("yes", "no"),
    "quotes": ("yes", "no"),
    "math": ("dollars", "none"),
    "text": ("plain", "html", "markdown"),
    "dates": ORDERS,
    "decimals": tuple(DECIMALS),
}
_TEXTS = ("encoding", "delimiter", "lists", "only_media", "source", "language")
_KEYS = (*_CHOICES, *_TEXTS, "tags", "join", "ignore", "facts", "note_types")


def read_map(path: str, text: str) -> tuple[ImportMap | None, list[Diagnostic]]:
    """The map that a file is, and what is wrong with it: no map after an error."""
    source, found = source_of(path, text)
    root, wrong = parse_yaml(source)
    found += wrong
    report = Report(source, found)
    if found or not isinstance(root, MappingNode):
        return None, found or [_no_map(source)]
    settings: dict[str, str] = {}
    for key, node in root.entries.items():
        if key not in _KEYS:
            report.at_key(
                node, key, "unknown-field", f"unknown key '{key}'{did_you_mean(key, _KEYS)}"
            )
        elif key in _CHOICES or key in _TEXTS:
            _setting(key, node, settings, report)
    if "facts" not in root.entries and "note_types" not in root.entries:
        report.diagnostics.append(_no_map(source))
    joined = tuple(each.text for each in _items(root.entries.get("join")))
    tags: list[str] = []
    for each in _items(root.entries.get("tags")):
        try:
            tags.append(a_tag(each.text))
        except ValueError as error:
            report.at(each, "not-a-tag", str(error))
    if report.diagnostics:
        return None, report.diagnostics
    return ImportMap(source, settings, joined, tuple(tags), root), []


def _setting(key: str, node: Node, settings: dict[str, str], report: Report) -> None:
    if not isinstance(node, ScalarNode) or not node.text:
        report.at(node, "wrong-type", "expected a text")
        return
    text = node.text
    if key in _CHOICES:
        text = text.lower()
        text = {"true": "yes", "false": "no"}.get(text, text)
        if text not in _CHOICES[key]:
            expected = " or ".join(_CHOICES[key])
            report.at(node, "wrong-value", f"expected {expected}, found '{node.text}'")
            return
    elif key == "delimiter" and text.lower() not in DELIMITERS and len(text) != 1:
        expected = ", ".join(DELIMITERS)
        report.at(node, "wrong-value", f"expected one character, or one of {expected}")
        return
    elif key == "encoding" and not is_encoding(text):
        report.at(node, "wrong-value", f"no encoding '{text}': write utf-8, cp1252 or the like")
        return
    elif key == "language" and not languages.has_words(text):
        report.at(node, "unknown-language", no_words(text))
        return
    settings[key] = text


def _no_map(source: Source) -> Diagnostic:
    message = "not a map: expected `facts:` with a list of facts whose texts have columns in braces"
    return Diagnostic(source.span(position(0, 0)), "not-a-map", message)


def _items(node: Node | None) -> Iterator[ScalarNode]:
    """The texts of a list, or a single text."""
    if isinstance(node, ScalarNode):
        yield node
    elif isinstance(node, SequenceNode):
        yield from (each for each in node.items if isinstance(each, ScalarNode))


def _fact(node: Node, columns: Sequence[str], report: Report) -> FactTemplate | None:
    if not isinstance(node, MappingNode):
        report.at(node, "no-kind", f"not a fact: it starts with one of {', '.join(KINDS)}")
        return None
    named = kinds_named(node.entries)
    if len(named) != 1:
        first = next(iter(node.entries), "")
        hint = did_you_mean(first, KINDS) or f" (a fact has one of {', '.join(KINDS)})"
        at = node.entries.get(first, node)
        message = f"no kind of fact: '{first}'{hint}" if not named else "two kinds in one fact"
        report.at_key(at, first or " ", "no-kind", message)
        return None
    kind = named[0]
    known = table(kind)
    fields: dict[str, FieldTemplate] = {}
    for key, value in node.entries.items():
        if key not in known:
            hint = did_you_mean(key, known)
            report.at_key(value, key, "unknown-field", f"unknown field '{key}'{hint}")
        elif known[key].type in (tuple[Citation, ...], Ratio):
            message = f"'{key}' is not made by an import: add it to the facts afterwards"
            report.at_key(value, key, "unknown-field", message)
        else:
            fields[key] = _field(known[key], value, columns, report)
    for each in known.values():
        if each.required and each.key not in node.entries and each.key != "id":
            message = f"missing field '{each.key}': {each.meaning}"
            report.at_key(node.entries[kind.leading], kind.leading, "missing-field", message)
    if not any(columns_in(each) for each in fields.values()):
        at = node.entries[kind.leading]
        message = "no column in this fact: write the name of one in braces and quotes"
        report.at(at, "no-column", message)
    return FactTemplate(kind, fields)


def _field(wanted: Field, node: Node, columns: Sequence[str], report: Report) -> FieldTemplate:
    if isinstance(node, SequenceNode):
        return tuple(_template(each, columns, report) for each in node.items)
    if isinstance(node, MappingNode) and wanted.type in (AskSettings, Mapping[str, Line]):
        return {key: _template(each, columns, report) for key, each in node.entries.items()}
    return _template(node, columns, report)


def _template(node: Node, columns: Sequence[str], report: Report) -> Template:
    if isinstance(node, MappingNode):
        (name, *_) = (*node.entries, "")
        report.at(node, "wrong-type", f'write quotes around the braces: "{{{name}}}"')
    elif isinstance(node, SequenceNode):
        report.at(node, "wrong-type", "expected a text, found a list")
    elif node.text:
        try:
            return parsed_template(node.text, columns)
        except ValueError as error:
            report.at(node, "unknown-column", str(error))
    return Template(())


def columns_in(field: FieldTemplate) -> frozenset[int]:
    """The columns of a field."""
    if isinstance(field, Template):
        return field.columns
    several = field.values() if isinstance(field, Mapping) else field
    return frozenset().union(*(each.columns for each in several))
