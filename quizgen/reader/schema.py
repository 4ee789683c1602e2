"""The JSON Schema (draft-07) of fact files and deck files, for editors.

It is made from the field tables that the reader uses. It has the keys, their meanings and a rough
form of their values; exact dates and numbers, and whether facts agree, are left to `quizgen check`.
An entry's kind is selected with `if` and `then`, because one mistake below `oneOf` makes two dozen
messages.
"""

import json
from collections.abc import Mapping
from typing import Any

from quizgen import languages
from quizgen.diagnostics.located import SequenceNode
from quizgen.facts.citation import Citation
from quizgen.facts.fact import Fact
from quizgen.facts.fields import Field, table
from quizgen.facts.head import Head
from quizgen.facts.kinds import KINDS
from quizgen.facts.media_file import MediaFile
from quizgen.facts.part import FactFile
from quizgen.facts.translation import DIGEST_KEY
from quizgen.facts.work import Work
from quizgen.reader.translations import TranslatedFile
from quizgen.reader.value_schemas import (
    ID_SCHEMA,
    OF_TYPES,
    TEXT,
    Schema,
    json_types,
    listed_schema,
)

_DRAFT = "http://json-schema.org/draft-07/schema#"


def fact_file_schema() -> Schema:
    """The schema of a fact file."""
    head = _record(FactFile, "A file of facts: one part of a deck.")
    head["properties"]["facts"] |= {"type": "array", "items": {"$ref": "#/definitions/fact"}}
    head["properties"]["language"] |= {"enum": list(languages.deck_languages())}
    kinds = {kind.leading: _kind(kind) for kind in KINDS.values()}
    return {
        "$schema": _DRAFT,
        "title": "quizgen: a file of facts",
        **head,
        "definitions": {
            "fact": _fact(),
            **kinds,
            "files": listed_schema(_or_text(MediaFile, "a file with its texts")),
        },
    }


def translation_schema() -> Schema:
    """The schema of a translation of a fact file.

    An entry has no kind of its own, so it may have the texts of every kind.
    """
    head = _record(TranslatedFile, "The texts of a file of facts in another language.")
    texts = {
        key: _described(each)
        for kind in KINDS.values()
        for key, each in table(kind).items()
        if each.translation != "none"
    }
    digest = {**TEXT, "description": "written by `quizgen fix`: the digest of the original"}
    fact = {
        "description": "the id of a fact, and its texts in this language",
        "type": "object",
        "required": ["id"],
        "properties": {"id": ID_SCHEMA, DIGEST_KEY: digest, **texts},
        "additionalProperties": False,
    }
    head["properties"]["facts"] |= {"type": "array", "items": {"$ref": "#/definitions/fact"}}
    return {
        "$schema": _DRAFT,
        "title": "quizgen: a translation of a file of facts",
        **head,
        "definitions": {"fact": fact, "files": _translated_files()},
    }


def deck_file_schema() -> Schema:
    """The schema of a deck's `deck.yaml`."""
    head = _record(Head, "What deck.yaml says of a deck.")
    head["properties"]["language"] |= {"enum": list(languages.deck_languages())}
    source = _record(Work, "A source of facts, with the fields of CSL.")
    # A source can have its title, and all else, in the bibliography.
    titled = {"additionalProperties": {"required": source.pop("required")}}
    return {
        "$schema": _DRAFT,
        "title": "quizgen: a deck",
        **head,
        "if": {"not": {"required": ["bibliography"]}},
        "then": {"properties": {"sources": titled}},
        "definitions": {"source": source},
    }


def schema_text(schema: Schema) -> str:
    """A schema as the text of a file, in ASCII so that every terminal prints it unchanged."""
    return json.dumps(schema, indent=2) + "\n"


def _fact() -> Schema:
    """The schema of an entry, whose leading key gives its kind.

    Without a leading key, a key that no kind has is reported as misspelt. If there is no such key,
    the schema requires an impossible key, because editors show its name as the message.
    """
    every = {key for kind in KINDS.values() for key in table(kind)}
    unknown: Schema = {
        "title": "a fact",
        "type": "object",
        "properties": {
            **{kind.leading: _described(table(kind)[kind.leading]) for kind in KINDS.values()},
            **{key: {"doNotSuggest": True} for key in sorted(every - KINDS.keys())},
        },
        "additionalProperties": False,
        "if": {"propertyNames": {"enum": sorted(every)}},
        "then": {"required": [f"one of {', '.join(KINDS)}"]},
    }
    entry = unknown
    for key in reversed(KINDS):
        then = {"$ref": f"#/definitions/{key}"}
        entry = {"if": {"type": "object", "required": [key]}, "then": then, "else": entry}
    return entry


def _kind(kind: type[Fact]) -> Schema:
    schema = _record(kind, kind.__doc__ or "")
    wording = {**TEXT, "description": "its wording; or true or false: whether it is asked"}
    schema["properties"]["ask"] |= {
        "properties": {slot.name: wording for slot in kind.kind.slots},
        "additionalProperties": False,
    }
    # The leading key comes first, as in an entry.
    properties = schema["properties"]
    schema["properties"] = {kind.leading: properties.pop(kind.leading), **properties}
    return schema


_OF_RECORDS = ("required", "additionalProperties", "properties")
"""The keywords of a record's schema that concern its keys."""


def _record(record: type, description: str) -> Schema:
    known = table(record)
    return {
        "description": description,
        "type": "object",
        "required": [key for key, each in known.items() if each.required],
        "properties": {key: _described(each) for key, each in known.items()},
        "additionalProperties": False,
    }


def _described(each: Field) -> Schema:
    """The schema of a field, with its meaning and example."""
    schema = {"description": each.meaning, **_of(each.type)}
    # Editors offer true and false themselves, and would quote an entry or the text "26".
    shown = each.example and each.type not in (bool, SequenceNode)
    example = int(each.example) if each.example.isdecimal() else each.example
    return schema | ({"examples": [example]} if shown else {})


def _of(type_: Any) -> Schema:
    if type_ == Mapping[str, Work]:
        return {"type": "object", "additionalProperties": {"$ref": "#/definitions/source"}}
    if type_ == tuple[Citation, ...]:
        return listed_schema(_or_text(Citation, "a source with its page"))
    if type_ == tuple[MediaFile, ...]:
        return {"allOf": [{"$ref": "#/definitions/files"}]}
    return {"type": "array", "minItems": 1} if type_ is SequenceNode else OF_TYPES[type_]


def _translated_files() -> Schema:
    """The schema of pictures and sounds in a translation, whose files may be the original's."""
    texts = {**_or_text(MediaFile, "the texts of a file, or another file"), "minProperties": 1}
    return listed_schema({key: of for key, of in texts.items() if key != "required"})


def _or_text(record: type, title: str) -> Schema:
    """The schema of a record that may be given by its first value alone."""
    own = _record(record, "")
    both = {"title": title, "type": ["object", *json_types(TEXT)]}
    return {**both, "minLength": 1, **{key: own[key] for key in _OF_RECORDS}}
