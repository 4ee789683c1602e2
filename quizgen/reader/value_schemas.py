"""The JSON Schema of the values of fields, by their types."""

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from quizgen.facts import fields
from quizgen.facts.fields import ID, NAMESPACE
from quizgen.reader.scalar_parsers import YES_NO
from quizgen.values.date_eras import MONTHS
from quizgen.values.dates import When
from quizgen.values.holes import Holed
from quizgen.values.markup import Marked
from quizgen.values.quantities import Quantity

Schema: TypeAlias = dict[str, Any]

# Every scalar is text to quizgen, but to an editor 1984 is a number and true is a boolean.
# `null`, an empty value to an editor, is never allowed.
TEXT: Schema = {"type": ["string", "number", "boolean"], "minLength": 1}
ID_SCHEMA: Schema = {
    "type": "string",
    "pattern": f"^{ID.pattern}$",
    "patternErrorMessage": (
        "an id: lower-case letters a-z, digits and hyphens, starting with a letter"
    ),
}
_NAMESPACE: Schema = {
    "type": "string",
    "pattern": f"^{NAMESPACE.pattern}$",
    "patternErrorMessage": "12 random digits and lower-case letters, as `quizgen init` makes them",
}
_TAG: Schema = {
    "type": ["string", "number"],
    "pattern": r"^\S+$",
    "patternErrorMessage": "a tag cannot contain white space",
}
_DATE: Schema = {
    "type": ["string", "number"],
    "pattern": r"^(?:[-0-9XYABCDEOS~?%./ ,\[\]]|ca?(?=[. ])|(?:st|nd|rd|th) century"
    f"|{'|'.join(MONTHS)})+$",
    "patternErrorMessage": "a date: 1848, 1848-02, 1848-02-24, 1848~, 178X, 44 BC, 1825/1830",
}
_NUMBER: Schema = {
    "type": ["string", "number"],
    "pattern": "[0-9]",
    "patternErrorMessage": "a number: 38848, 76.5 %, ~400000, 400000+, 20..25, 6.022e23",
}
_ADDRESS: Schema = {
    "type": "string",
    "pattern": "^https?://",
    "patternErrorMessage": "an address: https://…",
}
_SPOKEN: Schema = {
    "type": "string",
    "pattern": "^[a-z]{2,3}([-_][A-Z]{2})?$",
    "patternErrorMessage": "a language, perhaps with a region: fr, pt-BR",
}
_YES_NO: Schema = {
    "type": ["boolean", "string"],
    # A draft-07 pattern has no flag to ignore case.
    "pattern": f"^(?:{'|'.join(''.join(f'[{a.upper()}{a}]' for a in word) for word in YES_NO)})$",
    "patternErrorMessage": "true or false",
}


def listed_schema(one: Schema) -> Schema:
    """The schema of a list; a single value may be written without brackets."""
    return {**one, "type": [*json_types(one), "array"], "items": one, "minItems": 1}


def json_types(schema: Schema) -> Iterable[str]:
    """The types of JSON that a schema allows."""
    types = schema["type"]
    return [types] if isinstance(types, str) else types


_REASONS: Schema = {"type": "object", "additionalProperties": TEXT}

OF_TYPES: dict[Any, Schema] = {
    fields.Line: TEXT,
    fields.Title: TEXT,
    fields.Phrase: TEXT,
    fields.Unit: TEXT,
    fields.Name: TEXT,
    fields.SourceKey: TEXT,
    fields.Reference: ID_SCHEMA,
    fields.Id: ID_SCHEMA,
    fields.Namespace: _NAMESPACE,
    fields.Pages: TEXT,
    fields.Address: _ADDRESS,
    fields.Side: {"enum": [*fields.SIDES]},
    fields.Spoken: _SPOKEN,
    fields.Ratio: {"type": "array", "items": ID_SCHEMA, "minItems": 2, "maxItems": 2},
    fields.Wording: listed_schema(TEXT),
    Marked: TEXT,
    Holed: {
        **TEXT,
        "pattern": r"<[1-6]\|",
        "patternErrorMessage": "a sentence with holes: The line ran from <1|Stockton>.",
    },
    fields.FormulaMarks: {"type": "string", "enum": ["dollars"]},
    When: {**_DATE, "type": [*json_types(_DATE), "array"], "items": _DATE, "minItems": 2},
    Quantity: _NUMBER,
    bool: _YES_NO,
    fields.Markdown: TEXT,
    tuple[Marked, ...]: listed_schema(TEXT),
    tuple[fields.Line, ...]: listed_schema(TEXT),
    tuple[fields.Phrase, ...]: listed_schema(TEXT),
    tuple[fields.Tag, ...]: listed_schema(_TAG),
    tuple[fields.Id, ...]: listed_schema(ID_SCHEMA),
    tuple[fields.Reference, ...]: listed_schema(ID_SCHEMA),
    fields.AskSettings: {**TEXT, "type": [*json_types(TEXT), "object"]},
    Mapping[str, fields.AskSettings]: {
        "type": "object",
        "additionalProperties": {"type": "object", "additionalProperties": TEXT},
    },
    Mapping[str, fields.Line]: _REASONS,
}
"""The schema of each type of field: the counterpart of the reader's converters."""
