"""Texts of other programs as the values of a deck's fields, by the types of these."""

import re
from collections.abc import Mapping
from functools import cache
from typing import get_origin

from quizgen import languages
from quizgen.facts.fields import Field, Id, Markdown, Pages, Tag, Wording
from quizgen.importing.column_names import column_names_for
from quizgen.importing.holes import with_our_holes
from quizgen.importing.written_values import (
    DECIMALS,
    date_as_written,
    life_as_written,
    number_as_written,
)
from quizgen.lazy_pattern import lazy_pattern
from quizgen.reader.records import wrong_in_value
from quizgen.values.dates import When
from quizgen.values.holes import Holed
from quizgen.values.markup import Marked
from quizgen.values.quantities import Quantity

_BETWEEN = lazy_pattern(r"\s*[;|\n、]\s*")
_BETWEEN_TAGS = lazy_pattern(r"\s*[,;|\n]\s*|(?<=\S)\s+(?=\S)")


def field_value(
    wanted: Field, text: str, settings: Mapping[str, str], *, is_life: bool
) -> tuple[str | list[str], str]:
    """The value of a field, and the unit of a number; "" if there is none.

    `settings` are those of the map. `is_life` is whether the text has the dates of a birth and a
    death. Raise ValueError for a text that is no such value.
    """
    if is_life:
        try:
            born, died = life_as_written(text, settings.get("dates", ""))
        except ValueError:
            if wanted.key == "born":
                raise
            # That has been said of the birth.
            born = died = ""
        return (born if wanted.key == "born" else died), ""
    if wanted.type == tuple[Tag, ...]:
        return _tags(_parts(text, settings, _BETWEEN_TAGS)), ""
    if get_origin(wanted.type) is tuple:
        return _parts(text, settings, _BETWEEN), ""
    if wanted.type is When:
        return date_as_written(text, settings.get("dates", "")), ""
    if wanted.type is Quantity:
        return number_as_written(text, DECIMALS.get(settings.get("decimals", ""), ""))
    if wanted.type is Holed:
        text = with_our_holes(text)
    if wanted.type is Pages:
        text = _without_page_word(text)
    # Ids are made of texts that are none.
    if wanted.type not in (Marked, Wording, Markdown, Id):
        wrong = wrong_in_value(wanted, text)
        if wrong:
            raise ValueError(wrong)
    return text, ""


def _without_page_word(text: str) -> str:
    found = _before_page().match(text)
    return text[found.end() :] if found else text


def source_and_pages(text: str) -> tuple[str, str]:
    """A source and the pages that a citation names after it, as in "Smith 1988, p. 12"; or ""."""
    found = _with_pages().fullmatch(text)
    return (found[1], found[2]) if found else (text, "")


@cache
def _with_pages() -> re.Pattern[str]:
    """What finds a source and the pages behind a comma, or behind a space and a word for them."""
    return re.compile(
        rf"(.*[^\s,;:])(?:[,;:]\s*|\s+(?=\w+[.׳'])){_before_page().pattern}(\d+(?:\s?[-–,]\s?\d+)*(?:\s?ff?)?)\.?",
        re.IGNORECASE,
    )


@cache
def _before_page() -> re.Pattern[str]:
    """What people of any language write before pages: "pp. ", "Seite". It is cut off."""
    citations = [languages.words(code).citations for code in languages.deck_languages()]
    written = {each.partition("{")[0] for one in citations for each in (one.page, one.pages)}
    cited = {word.rstrip(" .׳\N{NO-BREAK SPACE}") for word in written}
    words = sorted({*cited, *column_names_for("page")}, key=lambda word: (-len(word), word))
    return re.compile(rf"(?:{'|'.join(map(re.escape, words))})[.׳']?\s*(?=\d)", re.IGNORECASE)


def _parts(text: str, settings: Mapping[str, str], between: re.Pattern[str]) -> list[str]:
    """The parts of a list, each once."""
    separator = settings.get("lists", "")
    parts = text.split(separator) if separator else between.split(text)
    return [*dict.fromkeys(part.strip() for part in parts if part.strip())]


def _tags(parts: list[str]) -> list[str]:
    """Texts as tags: without white space, and without empty levels."""
    joined = ("-".join(part.split()) for part in parts)
    made = ("::".join(level for level in part.split("::") if level) for part in joined)
    return [*dict.fromkeys(tag for tag in made if tag)]
