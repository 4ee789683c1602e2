"""The bibliography of a deck: what its facts cite from it becomes sources of the deck."""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from quizgen.diagnostics import located
from quizgen.diagnostics.diagnostic import Diagnostic, leading_out
from quizgen.diagnostics.located import MappingNode
from quizgen.diagnostics.source import Source
from quizgen.facts.bibliography import Bibliography
from quizgen.facts.deck import Deck
from quizgen.facts.fields import Phrase, table
from quizgen.facts.work import Work
from quizgen.reader.bibliographies.csl_json import json_entry, keys_of_json
from quizgen.reader.bibliographies.entry import Places, UnreadableEntry
from quizgen.reader.characters import read_source, wrong_in_name
from quizgen.reader.records import missing_field, record_values
from quizgen.reader.report import Report
from quizgen.record import record
from quizgen.system.files import is_inside
from quizgen.values.suggestions import did_you_mean

FORMATS = (".json", ".bib")

EntryOf = Callable[[str, Container[str]], MappingNode | None]
"""A function from a key to the entry, which reports what is wrong with it.

It leaves out the fields that `deck.yaml` has, so that an error can be put right there.
"""


@record()
class _File:
    """The entries of a bibliography. `starts` and `repeated` have offsets by key."""

    starts: Mapping[str, int]
    repeated: Mapping[str, int]
    entry: EntryOf


def with_bibliography(deck: Deck) -> tuple[Deck, list[Diagnostic]]:
    """The deck with the sources that it cites from its bibliography, and what is wrong with these.

    An entry in `sources` with the same key has more to say of the work, and comes first. Entries
    that nothing cites are not looked at: a bibliography may serve other texts too.
    """
    assert deck.head.bibliography is not None
    path = deck.folder / deck.head.bibliography
    if wrong := _wrong_in_path(deck, path):
        return _with_works(deck, Bibliography(Source(str(path), ""), None, {}), {}), [wrong]
    source, found = read_source(path)
    # What is not text may be in an entry that nothing cites.
    found = [each for each in found if each.name != "control-character"]
    places = Places(source, found)
    if found:
        return _with_works(deck, Bibliography(source, None, {}), {}), found
    try:
        file = _bib_file(places) if path.suffix.lower() == ".bib" else _json_file(places)
    except UnreadableEntry as error:
        places.at(error.offset, "bad-bibliography", str(error))
        return _with_works(deck, Bibliography(source, None, {}), {}), found
    found += _untitled(deck, file.starts)
    entries: dict[str, MappingNode] = {}
    values: dict[str, dict[str, Any] | None] = {}
    for key in _cited(deck, file.starts):
        if key in file.repeated:
            message = f"'{key}' is the key of two entries: rename one of them"
            places.at(file.repeated[key], "duplicate-key", message)
        faults = len(found)
        own = _own_fields(deck, key)
        entry = file.entry(key, own)
        if entry is None:
            continue
        if "title" not in entry.entries and "title" not in own and len(found) == faults:
            places.at(file.starts[key], "missing-field", f"'{key}' has no title")
        report = Report(source, found)
        entries[key] = entry
        values[key] = record_values(Work, entry, report, leading="title", lacking=("title",))
    return _with_works(deck, Bibliography(source, tuple(file.starts), entries), values), found


def _wrong_in_path(deck: Deck, path: Path) -> Diagnostic | None:
    """What is wrong with the name of the file, as a diagnostic of `deck.yaml`."""
    given = deck.head.bibliography or ""
    if unseen := wrong_in_name(given):
        return Diagnostic(deck.at("bibliography"), "bad-name", unseen)
    if path.suffix.lower() not in FORMATS:
        message = f"'{given}' is not a bibliography: expected a file in .json (CSL) or .bib"
        return Diagnostic(deck.at("bibliography"), "bad-bibliography", message)
    if Path(given).is_absolute() or ".." in Path(given).parts:
        message = "a bibliography is in the folder of its deck: copy it there"
        return Diagnostic(deck.at("bibliography"), "outside-deck", message)
    if not is_inside(path, deck.folder):
        return leading_out(str(path))
    if not path.exists() and not path.is_symlink():
        beside = [each.name for each in deck.folder.iterdir() if each.suffix.lower() in FORMATS]
        message = f"no file '{given}' in the deck{did_you_mean(given, sorted(beside))}"
        return Diagnostic(deck.at("bibliography"), "bad-bibliography", message)
    return None


def _json_file(places: Places) -> _File:
    starts: dict[str, int] = {}
    repeated: dict[str, int] = {}
    for key, start in keys_of_json(places.source.text):
        (repeated if key in starts else starts).setdefault(key, start)
    return _File(starts, repeated, lambda key, own: json_entry(places, starts[key], own))


def _bib_file(places: Places) -> _File:
    # Loading bibtexparser takes 0.1 s.
    from quizgen.reader.bibliographies.bibtex import WANTED, bibtex_entry
    from quizgen.reader.bibliographies.bibtex_blocks import BibText

    bib = BibText(places.source.text, WANTED)
    starts = {key: place.key for key, place in bib.entries.items()}
    return _File(starts, bib.repeated, lambda key, own: bibtex_entry(bib, key, places, own))


def _cited(deck: Deck, known: Iterable[str]) -> Iterator[str]:
    """The keys of the bibliography that the deck names, in the order of the file."""
    used: set[str | None] = {part.source for part in deck.parts}
    for fact in (*deck.facts, *deck.drafts):
        used |= {fact.source, fact.speaker, *(citation.source for citation in fact.sources)}
    used |= {work.cited_in for work in deck.head.sources.values()} | deck.head.sources.keys()
    return (key for key in known if key in used)


def _own_fields(deck: Deck, key: str) -> Container[str]:
    """The fields that `deck.yaml` itself has of a source."""
    node = located.find(deck.node, ("sources", key))
    return node.entries if isinstance(node, MappingNode) else ()


def _with_works(
    deck: Deck, bibliography: Bibliography, values: Mapping[str, dict[str, Any] | None]
) -> Deck:
    """The deck with its own sources, completed by the bibliography, and then the others."""
    works = {key: _completed(work, values.get(key)) for key, work in deck.head.sources.items()}
    for key, of in values.items():
        if key not in works:
            works[key] = _completed(None, of)
    named = {
        key: work if work.title else replace(work, title=Phrase(key)) for key, work in works.items()
    }
    return replace(deck, head=replace(deck.head, sources=named), bibliography=bibliography)


def _completed(own: Work | None, values: Mapping[str, Any] | None) -> Work:
    """The work of an entry, over which go the fields of `deck.yaml`."""
    absent = {each.attribute: each.absent for each in table(Work).values()}
    given = {name: getattr(own, name) for name in absent} if own else {}
    return Work(
        **{
            **absent,
            **(values or {}),
            **{key: of for key, of in given.items() if of != absent[key]},
        }
    )


def _untitled(deck: Deck, known: Mapping[str, int]) -> Iterator[Diagnostic]:
    """The sources of `deck.yaml` that have no title and no entry in the bibliography."""
    sources = deck.node.entries.get("sources")
    report = Report(deck.file)
    for key, node in sources.entries.items() if isinstance(sources, MappingNode) else ():
        if isinstance(node, MappingNode) and "title" not in node.entries and key not in known:
            first = next(iter(node.entries), " ")
            message = (
                f"{missing_field(Work, 'title')}; the bibliography has no "
                f"'{key}'{did_you_mean(key, known)}"
            )
            report.at_key(node.entries.get(first, node), first, "missing-field", message)
    return iter(report.diagnostics)
