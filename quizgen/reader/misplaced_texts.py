"""Entries whose first key has the text, where the date or the number of the fact belongs.

"- date: the great storm" with "when: 1839" below is how many a first fact is written. Said of each
key by itself, one would have no date, one would be missing, and one unknown.
"""

from collections.abc import Collection

from quizgen.diagnostics.located import MappingNode, ScalarNode
from quizgen.facts.fact import Fact
from quizgen.facts.fields import table
from quizgen.lazy_pattern import lazy_pattern
from quizgen.reader.meant_keys import meant_key
from quizgen.reader.meant_kinds import kind_of_fields, kinds_with
from quizgen.reader.records import wrong_in_value
from quizgen.reader.report import Report
from quizgen.record import record
from quizgen.values.characters import DIGIT
from quizgen.values.dates import When
from quizgen.values.quantities import Quantity

_FAULTS = {When: "not-a-date", Quantity: "not-a-quantity"}
"""By the type of a kind's first field, where a text cannot be one."""

_SORTS = {When: "date", Quantity: "number"}

_NUMBER = lazy_pattern(r"[~<>≈±-]?\s*\d")


@record()
class Misplaced:
    """A text that is in the field `key` and belongs in `text_key`.

    `value_key` is the key of what belongs in `key`; "" if there is none.
    """

    key: str
    text_key: str
    value_key: str

    def renamed(self) -> dict[str, str]:
        """What each key is to be, by what it is."""
        others = {self.value_key: self.key} if self.value_key else {}
        return {self.key: self.text_key, **others}


def misplaced_text(kind: type[Fact], node: MappingNode) -> Misplaced | None:
    """The text of an entry that is where its date or number belongs, if there is one."""
    key = kind.leading
    fields = table(kind)
    value = node.entries[key]
    if not isinstance(value, ScalarNode) or not _is_text(kind, value):
        return None
    text_key = next(each for each in fields if fields[each].required and each not in (key, "id"))
    if text_key in node.entries:
        return Misplaced(key, text_key, text_key) if _is_number(node, text_key) else None
    unknown = [each for each in node.entries if not kinds_with(each) and _is_number(node, each)]
    value_key = _meant(unknown, key, fields.keys())
    if value_key or not DIGIT.search(value.text):
        return Misplaced(key, text_key, value_key)
    return None


def _is_text(kind: type[Fact], value: ScalarNode) -> bool:
    """Whether the first value of a fact is a text, where a date or a number belongs."""
    field = table(kind)[kind.leading]
    if field.type not in _FAULTS or not value.text or _NUMBER.match(value.text):
        return False
    return bool(wrong_in_value(field, value.text))


def in_other_kind(kind: type[Fact], node: MappingNode, report: Report) -> type[Fact] | None:
    """The kind that is meant where the first value is a text, and other fields are of that kind.

    Its key takes the place of the first one, which is reported.
    """
    key, value = kind.leading, node.entries[kind.leading]
    meant, field = kind_of_fields(node)
    if meant is None or not isinstance(value, ScalarNode):
        return None
    if not _is_text(kind, value) or _is_text(meant, value):
        return None
    new = meant.leading
    message = f"'{key}' is not a {_SORTS[table(kind)[key].type]} here"
    message += f", and '{field}' is a field of {new}; write '{new}'"
    report.at_key(value, key, "no-kind", message)
    node.entries = {new if each == key else each: entry for each, entry in node.entries.items()}
    return meant


def put_in_place(kind: type[Fact], node: MappingNode, found: Misplaced, report: Report) -> None:
    """Report a misplaced text, and move it and the value to where they belong."""
    key, text_key, value_key = found.key, found.text_key, found.value_key
    value = node.entries[key]
    field = table(kind)[key]
    how = f"rename '{key}' to '{text_key}', and '{value_key}' to '{key}'; `quizgen fix` does it"
    if value_key == text_key:
        how = "exchange the names of the two; `quizgen fix` does it"
    elif not value_key:
        how = f"rename it to '{text_key}', and add `{key}`, for example `{key}: {field.example}`"
    message = f"'{key}' has the text of '{text_key}': {how}"
    report.at_key(value, key, _FAULTS[field.type], message)
    new = found.renamed()
    node.entries = {new.get(each, each): entry for each, entry in node.entries.items()}


def _is_number(node: MappingNode, key: str) -> bool:
    value = node.entries[key]
    return isinstance(value, ScalarNode) and _NUMBER.match(value.text) is not None


def _meant(unknown: Collection[str], key: str, known: Collection[str]) -> str:
    """Which of the unknown keys has the value of `key`: a word for it, or for no other key."""
    words = [each for each in unknown if meant_key(each, (key,))]
    others = [each for each in unknown if not meant_key(each, known)]
    return next(iter([*words, *others]), "")
