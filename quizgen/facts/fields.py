"""Fields: the one table from which facts are read, described and completed.

A record (a kind of fact, a source, a deck) is a dataclass whose fields are made by `field`. Its
annotations say what a value is read as; `table` lists all that there is to know of them.
"""

import dataclasses
import re
from collections.abc import Mapping
from types import UnionType
from typing import Any, NamedTuple, NewType, Union, get_args, get_origin, get_type_hints

from quizgen.record import record
from quizgen.values.markup import Marked

Id = NewType("Id", str)
"""The name of a fact within its deck, as in `ID`."""

ID = re.compile(r"[a-z][a-z0-9-]*")
"""What an id looks like; only a text of this shape is taken for one."""

Reference = NewType("Reference", str)
"""The id of another fact of the deck."""

SourceKey = NewType("SourceKey", str)
"""The key of one of the deck's sources."""

Name = NewType("Name", str)
"""Someone or something that speaks: the id of a fact or a source, or a name as text."""

Markdown = NewType("Markdown", str)
"""A text of paragraphs and lists, whose markup is read when it is shown."""

Tag = NewType("Tag", str)
"""A tag as Anki has them: no white space, levels parted by `::`."""

Line = NewType("Line", str)
"""A text in one line, without markup."""

Pages = NewType("Pages", str)
"""Pages as a citation gives them: `12`, `189-90`, `131, 141`, `xii`."""

Address = NewType("Address", str)
"""An address in the web, http or https."""

Wording = Marked | tuple[Marked, ...]
"""One text, or a list of points that are graded one by one."""


class Ratio(NamedTuple):
    """The two figures whose quotient a third one is."""

    part: Reference
    whole: Reference


class Asking(NamedTuple):
    """What a fact wishes of one of its questions: that it is asked or not, or in which words."""

    asked: bool
    wording: Marked | None = None


@record()
class Field:
    """A field of a record.

    `key` is its key in YAML, `type` what it is read as; a field that is not `required` has the
    value `absent` where it is not given. One that is not `shown` never reaches a learner's card.
    """

    key: str
    attribute: str
    type: Any
    required: bool
    absent: Any
    meaning: str
    example: str
    shown: bool


def field(meaning: str, *, example: str = "", key: str = "", shown: bool = True) -> Any:
    """A field that an author may write. `key` is needed only where it is no Python name."""
    return dataclasses.field(
        metadata={
            "meaning": meaning,
            "example": example,
            "key": key,
            "shown": shown,
        }
    )


_TABLES: dict[type, Mapping[str, Field]] = {}


def table(record: type) -> Mapping[str, Field]:
    """The fields of a record by their keys, in the order of the class: inherited ones first."""
    if record not in _TABLES:
        _TABLES[record] = _made(record)
    return _TABLES[record]


def _made(record: type) -> Mapping[str, Field]:
    hints = get_type_hints(record)
    fields = {}
    for declared in dataclasses.fields(record):
        told = declared.metadata
        if told:
            kind, required, absent = _read_as(hints[declared.name])
            key = told["key"] or declared.name
            fields[key] = Field(
                key,
                declared.name,
                kind,
                required,
                absent,
                told["meaning"],
                told["example"],
                told["shown"],
            )
    return fields


def _read_as(hint: Any) -> tuple[Any, bool, Any]:
    """What a hint is read as, whether a value is required, and what stands where it is absent."""
    if get_origin(hint) in (Union, UnionType) and type(None) in get_args(hint):
        kept = [choice for choice in get_args(hint) if choice is not type(None)]
        union = kept[0]
        for choice in kept[1:]:
            union = union | choice
        return union, False, None
    if get_origin(hint) is tuple:
        return hint, False, ()
    if get_origin(hint) is Mapping:
        return hint, False, {}
    if hint is bool:
        return hint, False, False
    return hint, True, None
