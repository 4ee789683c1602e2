"""From located nodes to the values of a record, by the types of its fields.

All errors of a record are reported, not only the first.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType
from typing import Any, TypeVar

from quizgen.diagnostics import located
from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.diagnostics.located import Node, ScalarNode, SequenceNode
from quizgen.diagnostics.source import Position, Source
from quizgen.facts import fields
from quizgen.facts.citation import Citation
from quizgen.facts.fact import Fact
from quizgen.facts.fields import table
from quizgen.facts.media_file import MediaFile
from quizgen.facts.translation import TranslatedWork
from quizgen.facts.work import Work
from quizgen.reader import scalar_parsers
from quizgen.reader.formulas import formulas_out_of_place, unreadable_formulas
from quizgen.reader.look_alikes import as_typed_plainly, typed_otherwise
from quizgen.reader.meant_dates import with_meant_date
from quizgen.reader.meant_keys import meant_key
from quizgen.reader.plain_values import TO_DO, plain_reader
from quizgen.record import record
from quizgen.values.dates import When, one_of, parse_when
from quizgen.values.formula_marks import brackets_for_dollars, may_have_formulas
from quizgen.values.holes import Holed, holed
from quizgen.values.markdown import lists_too_deep, parse_text
from quizgen.values.markdown_blocks import MAX_LISTS
from quizgen.values.markup import Marked
from quizgen.values.quantities import Quantity, parse_quantity
from quizgen.values.small_signs import with_small_signs

Record = TypeVar("Record")


@dataclass
class Report:
    """The diagnostics of one source while it is converted.

    `dollars` is whether formulas can be between dollars. `bibliography` is whether a source may
    have its title there.
    """

    source: Source
    diagnostics: list[Diagnostic] = field(default_factory=list)
    dollars: bool = False
    bibliography: bool = False

    def at(self, node: Node, name: str, message: str) -> None:
        """Report an error of a value."""
        span = self.source.span(node.start, node.end)
        self.diagnostics.append(Diagnostic(span, name, message))

    def at_key(self, node: Node, key: str, name: str, message: str) -> None:
        """Report an error of a key, or a key that is missing beside it."""
        span = self.source.span(node.key, Position(node.key + len(key)))
        self.diagnostics.append(Diagnostic(span, name, message))


def record_values(
    record: type[Record],
    node: located.MappingNode,
    report: Report,
    *,
    leading: str,
    elsewhere: Mapping[str, str] = MappingProxyType({}),
    lacking: Collection[str] = (),
) -> dict[str, Any] | None:
    """The values of a record's fields by attribute; None if there was an error.

    Missing fields are reported at the key `leading`, except those in `lacking`. `elsewhere` maps
    the keys of other records to a hint that says whose they are.
    """
    values, wrong = values_read(
        record, node, report, leading=leading, elsewhere=elsewhere, lacking=lacking
    )
    return None if wrong else values


def values_read(
    record: type[Record],
    node: located.MappingNode,
    report: Report,
    *,
    leading: str,
    elsewhere: Mapping[str, str] = MappingProxyType({}),
    lacking: Collection[str] = (),
) -> tuple[dict[str, Any], set[str]]:
    """The values that could be read, and the keys of what could not or is missing.

    The arguments are those of `record_values`. What could not be read has the value of a field that
    is absent.
    """
    known = table(record)
    plan = _plan(record)  # type: ignore[arg-type]  # a type is hashable
    wrong: set[str] = set()
    values = dict(plan.absent)
    converters = plan.converters
    unfilled = False
    for key, value in node.entries.items():
        wanted = converters.get(key)
        if wanted is not None:
            attribute, plain, convert = wanted
            made = plain(value)
            if made is not None:
                values[attribute] = made
                continue
        text = value.text if isinstance(value, ScalarNode) else None
        if wanted is None:
            hint = f" ({elsewhere[key]})" if key in elsewhere else ""
            hint = hint or meant_key(key, known, node.entries)
            report.at_key(value, key, "unknown-field", f"unknown field '{key}'{hint}")
            wrong.add(key)
        elif text is not None and not text.strip():
            report.at_key(value, key, "unfinished-text", _empty(key, value))
            wrong.add(key)
        elif text == TO_DO and is_unfilled(value):
            report.at(
                value, "unfinished-text", f"'{TO_DO}' is unfinished: fill it in, or remove it"
            )
            wrong.add(key)
            unfilled = True
        else:
            faults = len(report.diagnostics)
            values[attribute] = convert(value, report)
            if len(report.diagnostics) > faults:
                values[attribute] = plan.absent[attribute]
                wrong.add(key)
    for key in plan.required:
        if key not in node.entries and key not in lacking:
            wrong.add(key)
            if key == "id" and unfilled:
                # It is made of what is not filled in yet.
                continue
            message = _missing(known[key])
            given = leading if leading in node.entries else next(iter(node.entries), "")
            report.at_key(node.entries.get(given, node), given or " ", "missing-field", message)
    return values, wrong


def is_unfilled(value: Node) -> bool:
    """Whether a value is yet to be written. In quotes, the same is a text like any other."""
    return value.__class__ is ScalarNode and value.text == TO_DO and value.plain


def wrong_in_value(each: fields.Field, text: str) -> str:
    """What is wrong with the text of a field, without its place; "" if nothing is."""
    report = Report(Source("", text))
    CONVERTERS[each.type](ScalarNode(text, Position(0), 0, 0, plain=False), report)
    return report.diagnostics[0].message if report.diagnostics else ""


def stand_in(each: fields.Field, source: Source) -> Any:
    """A value for a field whose own could not be read: that of its example."""
    node = ScalarNode(each.example, Position(0), 0, 0, plain=True)
    return CONVERTERS[each.type](node, Report(source))


@record()
class _Plan:
    """How a record is read. `converters` has the attribute and converter of each key."""

    converters: Mapping[str, tuple[str, Callable[[Node], Any], Callable[[Node, Report], Any]]]
    absent: Mapping[str, Any]
    required: tuple[str, ...]


@cache
def _plan(record: type) -> _Plan:
    known = table(record)
    return _Plan(
        {
            key: (each.attribute, plain_reader(each.type), CONVERTERS[each.type])
            for key, each in known.items()
        },
        {each.attribute: each.absent for each in known.values()},
        tuple(key for key, each in known.items() if each.required),
    )


MISSING_ID = (
    f"missing field 'id' (for example `id: {table(Fact)['id'].example}`); "
    "`quizgen fix` makes the ids, and `quizgen fix --diff` shows them first"
)


def missing_field(record: type, key: str) -> str:
    """The message of a field of a record that is missing."""
    return _missing(table(record)[key])


def is_missing_id(found: Diagnostic) -> bool:
    """Whether it says that ids are missing, of one fact or of several."""
    return found.message.startswith(MISSING_ID.partition(" (")[0])


def _missing(missing: fields.Field) -> str:
    key = missing.key
    if missing.type is fields.Id and key == "id":
        return MISSING_ID
    example = f", for example `{key}: {missing.example}`" if missing.example else ""
    if missing.type is SequenceNode:
        example = f", for example `{key}:`, and below it `{missing.example}`"
    return f"missing field '{key}': {missing.meaning}{example}"


def _empty(key: str, value: Node) -> str:
    is_block = isinstance(value, ScalarNode) and not value.plain and not value.text
    if is_block and value.end - value.start > len('""'):
        return f"'{key}' is empty: YAML reads a lone '>' or '|' as a block; put it in quotes"
    return f"'{key}' is empty: give it a value, or remove the key"


# Converters: each turns a node into a value and reports errors. After an error the value does not
# matter, because the record is not made.


def _text(node: Node, report: Report) -> str:
    if node.__class__ is ScalarNode:
        return node.text
    what = "a list" if isinstance(node, SequenceNode) else "a mapping"
    report.at(node, "wrong-type", f"expected text, found {what}")
    return ""


def _phrase(node: Node, report: Report) -> str:
    return with_small_signs(_with_formulas(_line(node, report), node, report, code=False))


def _plain_line(node: Node, report: Report) -> str:
    """A line in which a formula is an error, because some output would show its LaTeX."""
    text = _line(node, report)
    if may_have_formulas(text) or (report.dollars and "$" in text):
        report.diagnostics += formulas_out_of_place(node, report.source, dollars=report.dollars)
    return text


def _title(node: Node, report: Report) -> str:
    """The name of a deck in Anki, which calls an empty level "blank"."""
    text = _plain_line(node, report)
    levels = [level.strip() for level in text.split("::")]
    if text and not all(levels):
        right = "::".join(filter(None, levels))
        hint = f" (write {right})" if right else ""
        report.at(node, "not-a-title", f"a title with an empty level: '{text}'{hint}")
    return text


def _unit(node: Node, report: Report) -> str:
    return with_small_signs(_plain_line(node, report))


def _line(node: Node, report: Report) -> str:
    text = _text(node, report)
    # Nearly every text is one line already.
    if "\n" in text or "  " in text or "\t" in text or text != text.strip():
        return " ".join(text.split())
    return text


def _marked(node: Node, report: Report) -> Marked:
    return parse_text(_markdown(node, report))


def _holed(node: Node, report: Report) -> Holed | None:
    text = _marked(node, report)
    try:
        return holed(text) if text.text else None
    except ValueError as error:
        report.at(node, "no-hole", str(error))
        return None


def _wording(node: Node, report: Report) -> Marked | tuple[Marked, ...]:
    return _many_marked(node, report) if isinstance(node, SequenceNode) else _marked(node, report)


def _markdown(node: Node, report: Report) -> str:
    text = _with_formulas(_text(node, report).strip(), node, report, code=True)
    if lists_too_deep(text):
        message = f"lists nested more than {MAX_LISTS} levels deep: use fewer levels"
        report.at(node, "too-deep", message)
    return text


def _with_formulas(text: str, node: Node, report: Report, *, code: bool) -> str:
    """The text with its formulas in brackets. One that cannot be read is an error."""
    if report.dollars:
        text = brackets_for_dollars(text, code=code)
    if may_have_formulas(text) and isinstance(node, ScalarNode):
        report.diagnostics += unreadable_formulas(
            node, report.source, dollars=report.dollars, code=code
        )
    return text


def _many(one: Callable[[Node, Report], Any]) -> Callable[[Node, Report], tuple[Any, ...]]:
    """A converter of a list of values; a single value may be written without brackets."""

    def convert(node: Node, report: Report) -> tuple[Any, ...]:
        if not isinstance(node, SequenceNode):
            return (one(node, report),)
        if not node.items:
            report.at(node, "unfinished-text", "empty list: add an item, or remove the key")
        values = []
        for item in node.items:
            if isinstance(item, ScalarNode) and not item.text.strip():
                report.at(item, "unfinished-text", "empty item: give it a value, or remove it")
            else:
                values.append(one(item, report))
        return tuple(values)

    return convert


_many_marked = _many(_marked)


_PROPOSED = 200
"""Errors of a file up to which it is worked out at length what was meant."""


def _parsed(
    parse: Callable[[str], Any],
    name: str,
    with_meant: Callable[[str, str], str] = lambda message, _: message,
) -> Callable[[Node, Report], Any]:
    """A converter that calls `parse`, and reports its ValueError as the error `name`.

    `with_meant` is given its message and the text, and returns one that may propose more.
    """

    def convert(node: Node, report: Report) -> Any:
        text = _text(node, report)
        try:
            return parse(text) if text else None
        except ValueError as error:
            plain = as_typed_plainly(text, parse)
            if plain:
                report.at(node, "look-alike", typed_otherwise(text, plain))
            else:
                message = str(error)
                few = len(report.diagnostics) < _PROPOSED
                report.at(node, name, with_meant(message, text) if few else message)
            return None

    return convert


def _when(node: Node, report: Report) -> When | None:
    if not isinstance(node, SequenceNode):
        when: When | None = _a_date(node, report)
        return when
    parts = [_text(item, report).strip() for item in node.items]
    for item, part in zip(node.items, parts, strict=True):
        plain = as_typed_plainly(part, parse_when)
        if plain:
            report.at(item, "look-alike", typed_otherwise(part, plain))
            return None
    try:
        return one_of(parts)
    except ValueError as error:
        report.at(node, "not-a-date", str(error))
        return None


def _citation(node: Node, report: Report) -> Citation | None:
    if isinstance(node, ScalarNode):
        return Citation(fields.SourceKey(node.text), None, None, ())
    if isinstance(node, SequenceNode):
        report.at(node, "wrong-type", "expected a source with its page, found a list")
        return None
    values = record_values(Citation, node, report, leading="source")
    return None if values is None else Citation(**values)


def _media_file(node: Node, report: Report) -> MediaFile | None:
    if isinstance(node, ScalarNode):
        return MediaFile(fields.Line(_line(node, report)), None, None, None)
    if isinstance(node, SequenceNode):
        report.at(node, "wrong-type", "expected the name of a file, found a list")
        return None
    values = record_values(MediaFile, node, report, leading="file")
    return None if values is None else MediaFile(**values)


def _ratio(node: Node, report: Report) -> fields.Ratio | None:
    parts = _some_ids(node, report)
    if len(parts) == 2:
        return fields.Ratio(*parts)
    report.at(node, "wrong-type", "expected two ids: [part, whole]")
    return None


def _ask_setting(node: Node, report: Report) -> fields.AskSetting:
    text = _markdown(node, report)
    if text.lower() in scalar_parsers.YES_NO:
        return fields.AskSetting(scalar_parsers.YES_NO[text.lower()])
    return fields.AskSetting(True, parse_text(text))


def _ask_settings(node: Node, report: Report) -> Mapping[str, fields.AskSetting]:
    """By slot; a single wording has the key "", which is replaced when the kind is known."""
    if not isinstance(node, located.MappingNode):
        return {"": _ask_setting(node, report)}
    return _by_key(_ask_setting)(node, report)


def _by_key(one: Callable[[Node, Report], Any]) -> Callable[[Node, Report], Mapping[str, Any]]:
    def convert(node: Node, report: Report) -> Mapping[str, Any]:
        if not isinstance(node, located.MappingNode):
            report.at(node, "wrong-type", "expected keys with values")
            return {}
        values = {}
        for key, value in node.entries.items():
            if isinstance(value, ScalarNode) and not value.text.strip():
                report.at_key(value, key, "unfinished-text", _empty(key, value))
            else:
                values[key] = one(value, report)
        return values

    return convert


def _work(node: Node, report: Report) -> Work | None:
    if not isinstance(node, located.MappingNode):
        report.at(
            node,
            "wrong-type",
            "expected the fields of a source, such as `title: …` and `author: …`",
        )
        return None
    lacking = ("title",) if report.bibliography else ()
    values = record_values(Work, node, report, leading="title", lacking=lacking)
    return None if values is None else Work(**values)


def _translated_work(node: Node, report: Report) -> TranslatedWork | None:
    if not isinstance(node, located.MappingNode):
        report.at(node, "wrong-type", "expected texts of a source, such as `short: …`")
        return None
    same = dict.fromkeys(table(Work), "it is the same in every language: remove it here")
    values = record_values(TranslatedWork, node, report, leading="short", elsewhere=same)
    return None if values is None else TranslatedWork(**values)


def _sequence(node: Node, report: Report) -> SequenceNode | None:
    if isinstance(node, SequenceNode):
        return node
    report.at(node, "wrong-type", "expected a list, with '- ' before each item")
    return None


_lines = _many(_plain_line)
_an_id = _parsed(scalar_parsers.an_id, "not-an-id")
_some_ids = _many(_parsed(scalar_parsers.an_id_of_several, "not-an-id"))
_a_date = _parsed(lambda text: parse_when(text.strip()), "not-a-date", with_meant_date)

CONVERTERS: dict[Any, Callable[[Node, Report], Any]] = {
    fields.Line: _plain_line,
    fields.Title: _title,
    fields.Unit: _unit,
    fields.Name: _phrase,
    fields.Phrase: _phrase,
    fields.SourceKey: _line,
    fields.Reference: _an_id,
    fields.Id: _an_id,
    fields.Namespace: _parsed(scalar_parsers.a_namespace, "not-a-namespace"),
    fields.Pages: _line,
    fields.Address: _parsed(scalar_parsers.an_address, "not-an-address"),
    fields.Ratio: _ratio,
    fields.FormulaMarks: _parsed(scalar_parsers.formula_marks, "unknown-math"),
    fields.Wording: _wording,
    Marked: _marked,
    Holed: _holed,
    When: _when,
    Quantity: _parsed(lambda text: parse_quantity(text.strip()), "not-a-quantity"),
    bool: _parsed(scalar_parsers.yes_or_no, "not-yes-or-no"),
    fields.Markdown: _markdown,
    tuple[Marked, ...]: _many_marked,
    tuple[fields.Line, ...]: _lines,
    tuple[fields.Phrase, ...]: _many(_phrase),
    tuple[fields.Tag, ...]: _many(_parsed(scalar_parsers.a_tag, "not-a-tag")),
    tuple[fields.Id, ...]: _some_ids,
    tuple[fields.Reference, ...]: _some_ids,
    tuple[Citation, ...]: _many(_citation),
    tuple[MediaFile, ...]: _many(_media_file),
    fields.Side: _parsed(scalar_parsers.a_side, "not-a-side"),
    fields.Spoken: _parsed(scalar_parsers.a_spoken_language, "not-a-language"),
    fields.AskSettings: _ask_settings,
    Mapping[str, fields.AskSettings]: _by_key(_ask_settings),
    Mapping[str, fields.Line]: _by_key(_line),
    Mapping[str, Work]: _by_key(_work),
    Mapping[str, TranslatedWork]: _by_key(_translated_work),
    SequenceNode: _sequence,
}
"""The converter of each type of field. A new type is a new line here."""
