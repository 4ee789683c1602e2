"""The map that the values of a file suggest, for its author to edit."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from quizgen.fix.ids import id_from
from quizgen.importing.columns import Column, columns_of
from quizgen.importing.garbled import garbled_word
from quizgen.importing.kinds import ProposedFact, proposed_facts
from quizgen.importing.material import Material
from quizgen.importing.scalars import in_flow
from quizgen.importing.templates import as_placeholder, name_in_map
from quizgen.importing.text_language import language_of
from quizgen.reader.characters import FORBIDDEN
from quizgen.record import record
from quizgen.start.scalar import as_scalar
from quizgen.values.clean import one_line

_LOOKED_AT = 300
"""Rows in which garbled words are looked for."""

_SAMPLE = 60
"""Characters of a sample that are shown."""


@record()
class ProposedMap:
    """A map as text, what was seen in a few lines, and the options that import with it."""

    text: str
    summary: tuple[str, ...]
    options: str


def proposed_map(material: Material, file: str, map_file: str) -> ProposedMap:
    """The map for a file. The names are those of the file and the map, for a command line."""
    every = Counter(row.sort for row in material.rows())
    language = language_of(material)
    options = f"--map {map_file} --to decks/{id_from(material.path.stem, 'deck')}"
    options += f" --lang {language}" if language else ""
    sorts = {
        sort: columns_of(
            names, (each for each in material.rows() if each.sort == sort), every[sort]
        )
        for sort, names in material.columns.items()
        if every[sort]
    }
    lines = [
        f"# Which column of {one_line(material.path.name)} becomes which field of a fact.",
        "# {Name} is the value of a column, {1} that of the first one. Facts can have all fields",
        "# that those of a deck have, and several facts can be made of one row. Edit it, then:",
        f"# quizgen import {file} {options}",
        "",
    ]
    for key, value in material.found.items():
        lines.append(f"{key}: {as_scalar(value)}")
    lines.append(f"text: {material.text}  # or {_others(material.text)}")
    every_column = [column for columns in sorts.values() for column in columns]
    lines += _conventions(every_column)
    if any(0 < c.sorts["picture"] + c.sorts["sound"] < c.told for c in every_column):
        lines.append('only_media: "…"  # the text where there are only pictures or sounds')
    lines.append("# source: KEY  # of deck.yaml; without it, a new source is to be filled in")
    summary: list[str] = []
    if len(sorts) == 1:
        ((_, columns),) = sorts.items()
        lines += ["", *_mapped(columns, material.skip)]
        summary += _seen(columns)
    else:
        lines += ["", "note_types:"]
        for sort, columns in sorts.items():
            number = f"  # {every[sort]:,}"
            lines += [f"  {as_scalar(sort)}:{number}"]
            lines += [f"    {line}" if line else "" for line in _mapped(columns, material.skip)]
            summary += [f"{sort} ({every[sort]:,}):", *_seen(columns)]
    garbled = garbled_word(
        value for row in islice(material.rows(), _LOOKED_AT) for value in row.values
    )
    if garbled:
        summary.append(
            f"perhaps garbled: '{garbled[0]}' for '{garbled[1]}'; save the file anew as UTF-8 in "
            "the program that it is from"
        )
    # No map can have these characters, and the values are not those of facts yet.
    text = FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", "\n".join([*lines, ""]))
    return ProposedMap(text, tuple(summary), options)


def _others(style: str) -> str:
    return " or ".join(each for each in ("plain", "html", "markdown") if each != style)


def _conventions(columns: Sequence[Column]) -> Iterator[str]:
    """How dates and numbers are written, as far as the values tell."""
    days, months = (sum(c.days_first for c in columns), sum(c.months_first for c in columns))
    if days or months:
        order = "day-first" if days >= months else "month-first"
        yield f"dates: {order}  # 2/3/1938 is {'2 March' if days >= months else 'February 3'}"
    commas, points = (sum(c.commas for c in columns), sum(c.points for c in columns))
    if commas or points:
        decimals = "comma" if commas > points else "point"
        yield f"decimals: {decimals}"


def _mapped(columns: Sequence[Column], skip: frozenset[str]) -> Iterator[str]:
    """The lines on one sort of rows: samples of its columns, its facts, what is left out."""
    names = [column.name for column in columns]
    yield "# columns, each with three of its values:"
    for column in columns:
        samples = " | ".join(_cut(one_line(value)) for value in column.samples)
        yield f"#   {one_line(column.name)}: {samples or '(empty)'}"
    facts = proposed_facts(columns, skip)
    if facts:
        yield "facts:"
    else:
        yield "facts: []  # nothing was recognised, so all of it is left over"
        return
    for fact in facts:
        yield from _fact(fact, names)
    used = {name for fact in facts for each in fact.fields.values() for name in each.columns}
    left = [column.name for column in columns if column.name not in used and column.filled]
    left = [in_flow(name_in_map(name, names)) for name in left if name not in skip]
    if left:
        yield f"ignore: [{', '.join(left)}]"


def _fact(fact: ProposedFact, names: Sequence[str]) -> Iterator[str]:
    start = "- "
    for key, template in fact.fields.items():
        text = template.text.replace("{", "{{").replace("}", "}}")
        for number, name in enumerate(template.columns):
            text = text.replace(f"\0{number}\0", as_placeholder(name, names))
        quoted = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        yield f'{start}{key}: "{quoted}"'
        start = "  "


def _cut(text: str) -> str:
    return text if len(text) <= _SAMPLE else f"{text[: _SAMPLE - 1]}…"


def _seen(columns: Sequence[Column]) -> Iterator[str]:
    for column in columns:
        samples = " | ".join(_cut(one_line(value)) for value in column.samples)
        yield f"  {one_line(column.name)}: {column.sort or 'empty'}, {column.filled:,}: {samples}"
