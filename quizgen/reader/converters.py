"""From a node to the value of a field: the converter of each type that is not a record.

A converter takes a node and a report, and reports what is wrong with the node. After an error its
value does not matter: the record is not made, or has another in its place.
"""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from quizgen.diagnostics import located
from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.diagnostics.located import Node, ScalarNode, SequenceNode
from quizgen.facts import fields
from quizgen.lazy_pattern import lazy_pattern
from quizgen.reader import scalar_parsers
from quizgen.reader.formulas import formulas_out_of_place, unreadable_formulas
from quizgen.reader.look_alikes import as_typed_plainly, typed_otherwise
from quizgen.reader.meant_dates import with_meant_date
from quizgen.reader.meant_numbers import with_meant_number
from quizgen.reader.report import Report
from quizgen.reader.swallowed_items import said_of_swallowed, swallowed
from quizgen.reader.unfit_values import is_alias, report_empty, written_text
from quizgen.values.dates import When, one_of, parse_when
from quizgen.values.formulas.formula_marks import brackets_for_dollars, may_have_formulas
from quizgen.values.holes import Holed, holed
from quizgen.values.markdown import lists_too_deep, parse_text
from quizgen.values.markdown_blocks import MAX_LISTS
from quizgen.values.markup import Marked
from quizgen.values.quantities import Quantity, parse_quantity
from quizgen.values.small_signs import with_small_signs

Converter: TypeAlias = Callable[[Node, Report], Any]


def many(one: Converter) -> Callable[[Node, Report], tuple[Any, ...]]:
    """A converter of a list of values; a single value may be written without brackets."""

    def convert(node: Node, report: Report) -> tuple[Any, ...]:
        if not isinstance(node, SequenceNode):
            return (one(node, report),)
        if not node.items:
            report.at(node, "unfinished-text", "empty list: add an item, or remove the key")
        values = []
        for item in node.items:
            if isinstance(item, ScalarNode) and not item.text.strip():
                if not is_alias(item, report):
                    report.at(item, "unfinished-text", "empty item: give it a value, or remove it")
            else:
                values.append(one(item, report))
        return tuple(values)

    return convert


def by_key(one: Converter) -> Callable[[Node, Report], Mapping[str, Any]]:
    """A converter of a mapping with any keys, whose values are converted by `one`."""

    def convert(node: Node, report: Report) -> Mapping[str, Any]:
        if not isinstance(node, located.MappingNode):
            report.at(node, "wrong-type", f"expected keys with values{_as_keys(node)}")
            return {}
        values = {}
        for key, value in node.entries.items():
            if isinstance(value, ScalarNode) and not value.text.strip():
                report_empty(key, value, report)
            else:
                values[key] = one(value, report)
        return values

    return convert


def _as_keys(node: Node) -> str:
    """How to write a text, or the items of a list, as keys with values."""
    if isinstance(node, ScalarNode):
        return f": `{node.text}: …` on a line below" if _KEY.fullmatch(node.text) else ""
    texts = node.texts() if isinstance(node, SequenceNode) else []
    if texts and all(map(_KEY.fullmatch, texts)):
        return f": {{{', '.join(f'{text}: …' for text in texts)}}}"
    return ", found a list: leave out the '- ' before each, or the brackets"


_KEY = lazy_pattern(r"[\w-]{1,40}")


def line(node: Node, report: Report) -> str:
    """A text whose white space, line ends too, is one space each."""
    text = written_text(node, report)
    # Nearly every text is one line already.
    if "\n" in text or "  " in text or "\t" in text or text != text.strip():
        return " ".join(text.split())
    return text


def _phrase(node: Node, report: Report) -> str:
    return with_small_signs(_with_formulas(line(node, report), node, report, code=False))


def _plain_line(node: Node, report: Report) -> str:
    """A line in which a formula is an error, because some output would show its LaTeX."""
    text = line(node, report)
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
    text = _with_formulas(written_text(node, report).strip(), node, report, code=True)
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


_many_marked = many(_marked)


_PROPOSED = 200
"""Errors of a file up to which it is worked out at length what was meant."""


def _parsed(
    parse: Callable[[str], Any],
    name: str,
    with_meant: Callable[[str, str], str] = lambda message, _: message,
    *,
    listed: bool = False,
) -> Converter:
    """A converter that calls `parse`, and reports its ValueError as the error `name`.

    `with_meant` is given its message and the text, and returns one that may propose more. `listed`
    is whether the value is an item of a list, of which another one may have been read as a part.
    """

    def convert(node: Node, report: Report) -> Any:
        text = written_text(node, report)
        try:
            return parse(text) if text else None
        except ValueError as error:
            plain = as_typed_plainly(text, parse)
            if plain:
                report.at(node, "look-alike", typed_otherwise(text, plain))
            elif listed and (place := swallowed(report.source, node)):
                message = said_of_swallowed(report.source, node)
                report.diagnostics.append(Diagnostic(place, "item-read-as-text", message))
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
    parts = [written_text(item, report).strip() for item in node.items]
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


def _ratio(node: Node, report: Report) -> fields.Ratio | None:
    faults = len(report.diagnostics)
    parts = _some_references(node, report)
    if len(parts) == 2:
        return fields.Ratio(*parts)
    if len(report.diagnostics) == faults:
        report.at(node, "wrong-type", "expected two ids: [part, whole]")
    return None


def _ask_setting(node: Node, report: Report) -> fields.AskSetting:
    text = _markdown(node, report)
    if text.lower() in scalar_parsers.YES_NO:
        return fields.AskSetting(scalar_parsers.YES_NO[text.lower()])
    if len(text) > 1 and text.isalpha() and text.islower():
        # No prompt is one small word: it is "no" in another language, or misspelt.
        message = f"expected a wording, yes or no, found '{text}'"
        report.at(node, "not-yes-or-no", message)
    return fields.AskSetting(True, parse_text(text))


def _ask_settings(node: Node, report: Report) -> Mapping[str, fields.AskSetting]:
    """By slot; a single wording has the key "", which is replaced when the kind is known."""
    if not isinstance(node, located.MappingNode):
        return {"": _ask_setting(node, report)}
    return by_key(_ask_setting)(node, report)


def _sequence(node: Node, report: Report) -> SequenceNode | None:
    if isinstance(node, SequenceNode):
        return node
    report.at(node, "wrong-type", "expected a list, with '- ' before each item")
    return None


_lines = many(_plain_line)
_an_id = _parsed(scalar_parsers.an_id, "not-an-id")
_some_ids = many(_parsed(scalar_parsers.an_id_of_several, "not-an-id", listed=True))
_some_references = many(_parsed(scalar_parsers.a_reference_of_several, "not-an-id", listed=True))
_a_date = _parsed(lambda text: parse_when(text.strip()), "not-a-date", with_meant_date)

_a_number = _parsed(lambda text: parse_quantity(text.strip()), "not-a-quantity", with_meant_number)


VALUE_CONVERTERS: Mapping[Any, Converter] = {
    fields.Line: _plain_line,
    fields.Title: _title,
    fields.Unit: _unit,
    fields.Name: _phrase,
    fields.Phrase: _phrase,
    fields.SourceKey: line,
    fields.Reference: _parsed(scalar_parsers.a_reference, "not-an-id"),
    fields.Id: _an_id,
    fields.Namespace: _parsed(scalar_parsers.a_namespace, "not-a-namespace"),
    fields.Pages: line,
    fields.Address: _parsed(scalar_parsers.an_address, "not-an-address"),
    fields.Ratio: _ratio,
    fields.FormulaMarks: _parsed(scalar_parsers.formula_marks, "unknown-math"),
    fields.Wording: _wording,
    Marked: _marked,
    Holed: _holed,
    When: _when,
    Quantity: _a_number,
    bool: _parsed(scalar_parsers.yes_or_no, "not-yes-or-no"),
    fields.Markdown: _markdown,
    tuple[Marked, ...]: _many_marked,
    tuple[fields.Line, ...]: _lines,
    tuple[fields.Phrase, ...]: many(_phrase),
    tuple[fields.Tag, ...]: many(_parsed(scalar_parsers.a_tag, "not-a-tag", listed=True)),
    tuple[fields.Id, ...]: _some_ids,
    tuple[fields.Reference, ...]: _some_references,
    fields.Side: _parsed(scalar_parsers.a_side, "not-a-side"),
    fields.Spoken: _parsed(scalar_parsers.a_spoken_language, "not-a-language"),
    fields.AskSettings: _ask_settings,
    Mapping[str, fields.AskSettings]: by_key(_ask_settings),
    Mapping[str, fields.Line]: by_key(line),
    SequenceNode: _sequence,
}
"""By the type of a field. A new type is a new line here."""
