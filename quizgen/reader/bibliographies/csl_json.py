"""CSL JSON, as Zotero and other reference managers export it."""

import json
import re
from collections.abc import Container, Iterator, Mapping
from typing import Any

from quizgen.diagnostics.located import MappingNode
from quizgen.lazy_pattern import lazy_pattern
from quizgen.reader.bibliographies.dates import edtf_of_csl
from quizgen.reader.bibliographies.entry import (
    FieldPlace,
    Places,
    SourceEntry,
    UnreadableEntry,
    literal_name,
    name_text,
)

# Numbers stay as they are written: Python refuses very long ones.
_DECODER = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=str, strict=False)
_SPACE = lazy_pattern(r"[ \t\n\r]*")

_TEXTS = (
    "type title container-title publisher publisher-place volume issue edition page URL DOI ISBN "
    "language"
).split()
_NAMES = ("author", "editor", "translator")
_DATES = ("issued", "accessed")

_NOT_CSL = (
    "not CSL JSON: expected a list of entries, `[{…}, …]`; in Zotero, choose the format CSL JSON"
)

_TAG = lazy_pattern(r"</?(?:i|b|em|strong|sc|span)\b[^<>]*>", re.IGNORECASE)
_SMALL = {"sub": "~", "sup": "^"}
"""The marks of small characters in a text of `deck.yaml`, by the tags of CSL."""


def keys_of_json(text: str) -> Iterator[tuple[str, int]]:
    """The key and the offset of each entry. Raise UnreadableEntry for what is not CSL JSON."""
    start = _after_space(text, 0)
    if text[start : start + 1] != "[":
        _value(text, start)  # whatever is not JSON is reported as that
        raise UnreadableEntry(_NOT_CSL, start)
    end = _after_space(text, start + 1)
    for value, stretch in _items(text, end):
        end = stretch.end
        if not isinstance(value, dict):
            raise UnreadableEntry(_NOT_CSL, stretch.start)
        key = value.get("citation-key") or value.get("id")
        if isinstance(key, str) and key.strip():
            yield key.strip(), stretch.start
    end = _after_space(text, _next(text, end, "]") + 1)
    if end < len(text):
        raise UnreadableEntry("not JSON: there is more after the list", end)


def json_entry(places: Places, start: int, without: Container[str]) -> MappingNode:
    """The entry at an offset, with the keys of a source in `deck.yaml`, but those in `without`."""
    entry = SourceEntry(places, start)
    for key, (value, at) in _members(places.source.text, start).items():
        if value is None or key in without:
            continue
        if key in _TEXTS:
            if isinstance(value, str):
                entry.add(key, _plain(value) if "title" in key else value, at)
            else:
                places.report(at, "wrong-type", "expected text")
        elif key in _NAMES:
            entry.add_list(key, _names(value, at, places), at)
        elif key in _DATES:
            try:
                entry.add(key, edtf_of_csl(value), at)
            except ValueError as error:
                places.report(at, "not-a-date", str(error))
    return entry.node


def _plain(title: str) -> str:
    """A title without the tags that CSL allows in it."""
    for tag, mark in _SMALL.items():
        title = re.sub(rf"<{tag}>([^<>~^]*)</{tag}>", rf"{mark}\1{mark}", title)
    return _TAG.sub("", title)


def _names(value: Any, at: FieldPlace, places: Places) -> Iterator[str]:
    for name in value if isinstance(value, list) else [value]:
        if not isinstance(name, dict) or not all(
            isinstance(name.get(part, ""), str) for part in _PARTS
        ):
            message = 'expected a list of names, such as {"family": "Smith", "given": "J."}'
            places.report(at, "wrong-type", message)
        elif name.get("literal"):
            yield literal_name(name["literal"])
        else:
            yield name_text(
                name.get("family", ""),
                name.get("given", ""),
                before=name.get("non-dropping-particle", ""),
                after_given=name.get("dropping-particle", ""),
                suffix=name.get("suffix", ""),
            )


_PARTS = ("literal", "family", "given", "non-dropping-particle", "dropping-particle", "suffix")


# JSON with the places of its values, which the standard library does not tell.


def _after_space(text: str, offset: int) -> int:
    found = _SPACE.match(text, offset)
    assert found is not None
    return found.end()


def _value(text: str, start: int) -> tuple[Any, int]:
    """The value at an offset, and the offset of its end."""
    try:
        return _DECODER.raw_decode(text, start)
    except json.JSONDecodeError as error:
        reason = error.msg[0].lower() + error.msg[1:]
        raise UnreadableEntry(f"not JSON: {reason}", min(error.pos, len(text))) from None
    except RecursionError:
        raise UnreadableEntry("not CSL JSON: too many levels of nesting", start) from None


def _next(text: str, end: int, closing: str) -> int:
    """The offset of the next value after a comma; that of the closing sign if there is none."""
    end = _after_space(text, end)
    if text[end : end + 1] == ",":
        return _after_space(text, end + 1)
    if text[end : end + 1] != closing:
        raise UnreadableEntry(f"not JSON: expected ',' or '{closing}'", end)
    return end


def _items(text: str, at: int) -> Iterator[tuple[Any, FieldPlace]]:
    """The items of a list from the offset of the first one, with their places."""
    while text[at : at + 1] != "]":
        value, end = _value(text, at)
        yield value, FieldPlace(at, at, end)
        at = _next(text, end, "]")


def _members(text: str, start: int) -> Mapping[str, tuple[Any, FieldPlace]]:
    """The values of an object that has been read once, by key, with their places."""
    found: dict[str, tuple[Any, FieldPlace]] = {}
    at = _after_space(text, start + 1)
    while text[at : at + 1] == '"':
        key, end = _value(text, at)
        value_at = _after_space(text, _after_space(text, end) + 1)
        value, end = _value(text, value_at)
        found[key] = value, FieldPlace(at, value_at, end)
        at = _next(text, end, "}")
    return found
