"""From a mapping node to the values of a record, by the types of its fields.

All errors of a record are reported, not only the first.
"""

from collections.abc import Callable, Collection, Mapping
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
from quizgen.reader.converters import VALUE_CONVERTERS, Converter, by_key, line, many
from quizgen.reader.plain_values import TO_DO, plain_reader
from quizgen.reader.report import Report
from quizgen.reader.strayed_keys import take_in_fields
from quizgen.reader.unfit_values import report_empty
from quizgen.reader.unknown_keys import unknown_key
from quizgen.record import record
from quizgen.values.suggestions import hint_at

Record = TypeVar("Record")


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
    hints: set[str] = set()
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
            hint = f" ({elsewhere[key]})" if key in elsewhere else _unknown(record, key, node)
            hints.add(hint)
            report.at_key(value, key, "unknown-field", f"unknown field '{key}'{hint}")
            wrong.add(key)
        elif text is not None and not text.strip():
            report_empty(key, value, report)
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
            # An id is made of what is not filled in yet. Of a misspelt key, all is said there.
            if not (key == "id" and unfilled) and hint_at(key) not in hints:
                _report_missing(known[key], node, report, leading)
    return values, wrong


def _unknown(record: type[Any], key: str, node: located.MappingNode) -> str:
    """What to say of a key that a record does not have."""
    value = node.entries[key]
    if isinstance(value, ScalarNode) and not value.text and value.back == len(key):
        # Within braces, a part of a text after a comma is a key without a colon.
        return ": a comma ends the text before it, so put that text in quotes"
    return unknown_key(record, key, node.entries)


def _report_missing(
    missing: fields.Field, node: located.MappingNode, report: Report, leading: str
) -> None:
    given = leading if leading in node.entries else next(iter(node.entries), "")
    place = node.entries.get(given, node)
    report.at_key(place, given or " ", "missing-field", _missing(missing))


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

    converters: Mapping[str, tuple[str, Callable[[Node], Any], Converter]]
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
        return MediaFile(fields.Line(line(node, report)), None, None, None)
    if isinstance(node, SequenceNode):
        report.at(node, "wrong-type", "expected the name of a file, found a list")
        return None
    values = record_values(MediaFile, node, report, leading="file")
    return None if values is None else MediaFile(**values)


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


def _works(node: Node, report: Report) -> Mapping[str, Work]:
    if isinstance(node, located.MappingNode):
        take_in_fields(node, report)
    elif isinstance(node, SequenceNode):
        message = "expected a key for each source, and its fields below, as in"
        report.at(node, "wrong-type", f"{message} `smith-1988: {{title: The first lines}}`")
        return {}
    return by_key(_work)(node, report)


def _translated_work(node: Node, report: Report) -> TranslatedWork | None:
    if not isinstance(node, located.MappingNode):
        report.at(node, "wrong-type", "expected texts of a source, such as `short: …`")
        return None
    same = dict.fromkeys(table(Work), "it is the same in every language: remove it here")
    values = record_values(TranslatedWork, node, report, leading="short", elsewhere=same)
    return None if values is None else TranslatedWork(**values)


CONVERTERS: Mapping[Any, Converter] = {
    **VALUE_CONVERTERS,
    tuple[Citation, ...]: many(_citation),
    tuple[MediaFile, ...]: many(_media_file),
    Mapping[str, Work]: _works,
    Mapping[str, TranslatedWork]: by_key(_translated_work),
}
"""By the type of a field, also of fields that hold records."""
