"""Fields: the one table that reading, the JSON Schema, `quizgen new` and messages use.

A record (a kind of fact, a source, a deck) is a dataclass whose fields are declared with `field`.
Its annotations are the types of the values in YAML. `table` gives all fields of a record.
"""

import dataclasses
from collections.abc import Mapping
from types import UnionType
from typing import (
    Any,
    Literal,
    NamedTuple,
    NewType,
    TypeAlias,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

from quizgen.lazy_pattern import lazy_pattern
from quizgen.record import record
from quizgen.values.holes import Holed
from quizgen.values.markup import Marked

Id = NewType("Id", str)
"""The name of a fact within its deck, as in `ID`."""

ID = lazy_pattern(r"[a-z][a-z0-9-]*")
"""The form of an id; text of any other form is never read as one."""

Namespace = NewType("Namespace", str)
"""A random text that no two authors have in common, as in `NAMESPACE`."""

NAMESPACE_LETTERS = "abcdefghjkmnpqrstvwxyz"
"""Those of Crockford's base32: without i, l, o and u, which are misread or make words."""

NAMESPACE_DIGITS = "0123456789"

NAMESPACE_LENGTH = 12
"""Characters, which hold 59 random bits."""

NAMESPACE = lazy_pattern(
    f"[{NAMESPACE_LETTERS}][{NAMESPACE_LETTERS}{NAMESPACE_DIGITS}]{{{NAMESPACE_LENGTH - 1}}}"
)
"""What a namespace looks like. It begins with a letter, so no YAML reader takes it for a number."""

Reference = NewType("Reference", str)
"""The id of another fact of the deck."""

SourceKey = NewType("SourceKey", str)
"""The key of one of the deck's sources."""

Name = NewType("Name", str)
"""A speaker: the id of a fact or a source, or a name as text."""

Markdown = NewType("Markdown", str)
"""A text of paragraphs and lists, whose markup is parsed when it is shown."""

Tag = NewType("Tag", str)
"""A tag as in Anki: without white space, with `::` between levels."""

Line = NewType("Line", str)
"""A text in one line, without markup."""

Title = NewType("Title", str)
"""The name of a deck in Anki, with `::` between levels."""

Phrase = NewType("Phrase", str)
"""A text in one line, whose only markup are formulas, subscripts and superscripts."""

Unit = NewType("Unit", str)
"""The unit of a measure, in one line, with superscripts but without formulas."""

Pages = NewType("Pages", str)
"""Pages as a citation gives them: `12`, `189-90`, `131, 141`, `xii`."""

Address = NewType("Address", str)
"""A web address, http or https."""

Side = NewType("Side", str)
"""A side of a card, one of `SIDES`."""

PROMPT, ANSWER = "prompt", "answer"
SIDES = (PROMPT, ANSWER)

Spoken = NewType("Spoken", str)
"""A language to read a text aloud in, with its region: `fr_FR`."""

FormulaMarks = NewType("FormulaMarks", str)
"""What formulas stand between, besides `\\(…\\)` and `\\[…\\]`: `dollars`."""

Wording = Marked | tuple[Marked, ...]
"""One text, or a list of points that are graded one by one."""

MARKDOWN_TYPES = (Marked, Markdown, Wording, Holed, tuple[Marked, ...])
"""The types of fields whose texts are Markdown, besides the wordings in `AskSettings`."""


class Ratio(NamedTuple):
    """Two figures; a third one is their quotient, `part` divided by `whole`."""

    part: Reference
    whole: Reference


class AskSetting(NamedTuple):
    """What `ask` says about a question: whether it is asked, and in which words."""

    asked: bool
    wording: Marked | None = None


AskSettings: TypeAlias = Mapping[str, AskSetting]
"""The same by slot."""


Translation: TypeAlias = Literal["none", "kept", "dropped", "needed"]
"""What becomes of a field in another language, where its translation is missing.

- "none": it is the same in every language, such as a date, and cannot be translated
- "kept": it stays as it is, such as a name
- "dropped": the fact is without it, such as a note
- "needed": the fact is left out, as it cannot be asked without it
"""


@record()
class Field:
    """A field of a record.

    `key` is its key in YAML, `type` the type of its value. A field that is not `required` has the
    value `absent` if it is missing. One that is not `shown` never reaches a learner's card.
    """

    key: str
    attribute: str
    type: Any
    required: bool
    absent: Any
    meaning: str
    example: str
    shown: bool
    translation: Translation


def field(
    meaning: str,
    *,
    example: str = "",
    key: str = "",
    shown: bool = True,
    translation: Translation | None = None,
) -> Any:
    """A field that authors can write. `key` is needed only if the key is not a Python name.

    Without a `translation`, texts are "needed", and all other types are "none".
    """
    return dataclasses.field(
        metadata={
            "meaning": meaning,
            "example": example,
            "key": key,
            "shown": shown,
            "translation": translation,
        }
    )


_TABLES: dict[type, Mapping[str, Field]] = {}


def table(declared: type) -> Mapping[str, Field]:
    """The fields of a record by key, in the order of the class, inherited ones first."""
    if declared not in _TABLES:
        _TABLES[declared] = _table_of(declared)
    return _TABLES[declared]


def _table_of(declared: type) -> Mapping[str, Field]:
    hints = get_type_hints(declared)
    fields = {}
    for each in dataclasses.fields(declared):
        declaration = each.metadata
        if declaration:
            field_type, required, absent = _read_as(hints[each.name])
            key = declaration["key"] or each.name
            fields[key] = Field(
                key,
                each.name,
                field_type,
                required,
                absent,
                declaration["meaning"],
                declaration["example"],
                declaration["shown"],
                declaration["translation"] or ("needed" if field_type in _TEXTS else "none"),
            )
    return fields


_TEXTS = (
    Line,
    Phrase,
    Name,
    Unit,
    Markdown,
    Marked,
    Holed,
    Wording,
    tuple[Line, ...],
    tuple[Phrase, ...],
    tuple[Marked, ...],
    AskSettings,
    Mapping[str, AskSettings],
)
"""The types of texts that are in a language."""


def _read_as(hint: Any) -> tuple[Any, bool, Any]:
    """The type of a field by its annotation, whether it is required, and its value if absent."""
    if get_origin(hint) in (Union, UnionType) and type(None) in get_args(hint):
        choices = [choice for choice in get_args(hint) if choice is not type(None)]
        union = choices[0]
        for choice in choices[1:]:
            union = union | choice
        return union, False, None
    if get_origin(hint) is tuple:
        return hint, False, ()
    if get_origin(hint) is Mapping:
        return hint, False, {}
    if hint is bool:
        return hint, False, False
    return hint, True, None
