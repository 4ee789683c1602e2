"""From a file and its map to the files of a deck, and to what was left over."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from quizgen.diagnostics.diagnostic import Diagnostic, Unusable
from quizgen.diagnostics.located import ScalarNode
from quizgen.facts import translated_media
from quizgen.fix.ids import id_from
from quizgen.importing.drafting import Draft, Drafting, Misfit
from quizgen.importing.field_values import source_and_pages
from quizgen.importing.identities import misfit_of, said_by, with_ids, without_repeated
from quizgen.importing.joining import with_joined
from quizgen.importing.map_files import ImportMap
from quizgen.importing.material import Material, TextStyle
from quizgen.importing.media import ImportedMedia
from quizgen.importing.parts import imported_parts
from quizgen.importing.proof import Surroundings, proved
from quizgen.importing.target import Target
from quizgen.importing.writing import fact_file
from quizgen.lazy_pattern import lazy_pattern
from quizgen.reader.deck_folders import DECK_FILE
from quizgen.reader.plain_values import TO_DO
from quizgen.reader.report import Report
from quizgen.start.scalar import as_scalar
from quizgen.values.short_digests import short_digest

MOST_BYTES = 40_000_000
"""Of the texts of all facts, so that they fit in memory, and their file is one that can be read."""


@dataclass
class Import:
    """What an import makes.

    - `rows`: the number of rows, notes or cards; `places`: the number of each by its place.
    - `files`: the content of each fact file, and of a new `deck.yaml`, by path.
    - `media`: the pictures and sounds to copy, each with its name in the deck.
    - `counts`: the number of facts of each kind.
    - `to_fill`: what the author has to fill in, each with its place.
    """

    rows: int = 0
    places: dict[str, int] = field(default_factory=dict)
    files: dict[Path, str] = field(default_factory=dict)
    media: dict[str, str] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)
    misfits: list[Misfit] = field(default_factory=list)
    to_fill: list[str] = field(default_factory=list)


def imported(
    material: Material, of_map: ImportMap, target: Target, media: ImportedMedia, today: int
) -> tuple[Import, list[Diagnostic]]:
    """What an import makes, and what is wrong with the map; nothing is written.

    `today` is a day number, as from `datetime.date.toordinal`. Raise Unusable where the file holds
    too much.
    """
    material = with_joined(material, of_map.joined, material.path.parent)
    made = Import()
    drafts, found = _drafts(material, of_map, media, made)
    if found:
        return made, found
    language = of_map.settings.get("language", target.language)
    drafts, sources = _cited(drafts, target, made.misfits)
    drafts = without_repeated(drafts, _known(target), made.misfits)
    drafts = with_ids(drafts, target.ids(), language, made.misfits)
    key = of_map.settings.get("source", "")
    if not key and not all("source" in draft.values for draft in drafts):
        key = id_from(material.path.stem, "source")
        # An earlier import of the file may have made it.
        key = TO_DO if target.deck and not target.source_key(key) else key
    if key and key != TO_DO:
        sources = {key: "", **sources}
    paged = any("page" in each.values or "locator" in each.values for each in drafts)
    head = "" if target.deck else target.new.deck_file(target.folder, sources, paged=paged)
    around = Surroundings(target.deck, head, language, today)
    drafts = proved(drafts, around, made.misfits)
    made.misfits.sort(key=lambda each: made.places[each.place])
    made.counts = Counter(each.kind.leading for each in drafts)
    _keep_media(drafts, media, made)
    if drafts and head:
        path = target.folder / DECK_FILE
        made.files[path] = head
        for number, line in enumerate(head.split("\n"), 1):
            if f": {TO_DO}" in line:
                made.to_fill.append(f"{path}:{number}: the title of the source")
    _write(drafts, _head_lines(of_map, target, key), material, target, made)
    return made, []


def _head_lines(of_map: ImportMap, target: Target, key: str) -> list[str]:
    """What a fact file says of all its facts, below its title."""
    lines = [f"source: {as_scalar(key)}"] if key else []
    if key == TO_DO:
        lines = [f"source: {TO_DO}  # the key of a source in {DECK_FILE}"]
    if of_map.tags:
        lines.append(f"tags: [{', '.join(map(as_scalar, of_map.tags))}]")
    language = of_map.settings.get("language", target.language)
    return lines if language == target.language else [*lines, f"language: {language}"]


def _write(
    drafts: Sequence[Draft], head: Sequence[str], material: Material, target: Target, made: Import
) -> None:
    """Add the fact files. Raise Unusable if one exists that is not to be replaced."""
    for part in imported_parts(drafts, material.path.stem) if drafts else ():
        path = target.folder / f"{part.name}.yaml"
        if path.exists() and path not in target.replaced:
            message = f"{path} exists already: nothing was written (--replace writes it again)"
            raise Unusable(message)
        above = [f"title: {as_scalar(part.title)}", *head]
        text = fact_file(above, part.drafts).text
        made.files[path] = f"{imported_from(material.path.name)}, {_digest(text)}\n{text}"
        if any(TO_DO in line for line in head):
            made.to_fill.append(f"{path}:3: the key of the source")


def imported_from(name: str) -> str:
    """How a fact file begins that was imported from the file with this name.

    A digest of the other lines follows, so that an edited file is told from one that is not.
    """
    return f"# imported from {json.dumps(name)}"


def is_edited(text: str) -> bool:
    """Whether a fact file has been edited since it was imported."""
    first, _, rest = text.replace("\r\n", "\n").partition("\n")
    digest = _DIGEST.search(first)
    return digest is not None and digest[1] != _digest(rest)


_DIGEST = lazy_pattern(r"\", ([0-9a-f]{8})\Z")
"""How the first line of an imported file ends."""


def _digest(text: str) -> str:
    return short_digest(text.encode(), 4)


def _drafts(
    material: Material, of_map: ImportMap, media: ImportedMedia, made: Import
) -> tuple[list[Draft], list[Diagnostic]]:
    """The facts of all rows, or what is wrong with the map."""
    report = Report(of_map.source)
    styles: Mapping[str, TextStyle] = {"plain": "plain", "html": "html", "markdown": "markdown"}
    style = styles[of_map.settings.get("text", material.text)]
    draftings = {
        sort: Drafting(
            columns,
            of_map.of_sort(sort, columns, material.skip, report),
            style,
            of_map.settings,
            media,
            made.misfits,
        )
        for sort, columns in material.columns.items()
    }
    if report.diagnostics:
        # Several sorts can share the same facts of the map.
        return [], [*{each.span.line: each for each in reversed(report.diagnostics)}.values()]
    drafts: list[Draft] = []
    size = 0
    for row in material.rows():
        made.rows += 1
        made.places[row.place] = made.rows
        for draft in draftings[row.sort].drafts(row):
            drafts.append(draft)
            size += sum(len(str(each).encode()) for each in draft.values.values())
        if size > MOST_BYTES:
            raise Unusable(f"{material.path}: more than {MOST_BYTES / 1e6:,.0f} MB of facts")
    return drafts, []


def _cited(
    drafts: Sequence[Draft], target: Target, misfits: list[Misfit]
) -> tuple[list[Draft], dict[str, str]]:
    """The drafts with keys in the place of titles of sources, and the titles of new ones by key.

    Pages after a title become those of the fact if it has none. A deck that exists keeps its
    sources: what it does not have is added to `misfits`.
    """
    kept: list[Draft] = []
    keys: dict[str, str] = {}
    for draft in drafts:
        named = draft.values.get("source")
        if isinstance(named, str):
            title, pages = source_and_pages(named)
            if pages and not {"page", "locator"} & draft.values.keys():
                draft.values["page"] = pages
                named = title
            key = target.source_key(named) if target.deck else keys.get(named, "")
            if not key and target.deck:
                why = f"no source '{named}' in {DECK_FILE}: add it there, with this title"
                misfits.append(misfit_of(draft, why))
                continue
            if not key:
                key = id_from(named, "source")
                while key in keys.values():
                    key += "-2"
                keys[named] = key
            draft.values["source"] = key
        kept.append(draft)
    return kept, {key: title for title, key in keys.items()}


def _known(target: Target) -> dict[str, str]:
    """What the facts of a deck say, each with its place, without those of files to be replaced."""
    known: dict[str, str] = {}
    for fact in target.deck.facts if target.deck else ():
        if Path(fact.part.file.path) not in target.replaced:
            values = {
                key: node.text for key, node in fact.entries.items() if isinstance(node, ScalarNode)
            }
            place = f"{fact.place.source.path}:{fact.place.line}"
            known.setdefault(said_by(type(fact), values), place)
    return known


def _keep_media(drafts: Sequence[Draft], media: ImportedMedia, made: Import) -> None:
    """Note the files that the facts show or play."""
    for draft in drafts:
        for key in translated_media.KEYS:
            value = draft.values.get(key, [])
            for name in [value] if isinstance(value, str) else value:
                made.media[media.original(name)] = name
