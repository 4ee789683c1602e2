"""From paths to decks: find the folders of decks and their files, and read them."""

import os
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NoReturn

from quizgen import languages
from quizgen.diagnostics.diagnostic import Diagnostic, Unusable, leading_out
from quizgen.diagnostics.source import Source, position
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact, Part
from quizgen.reader.characters import read_source, wrong_in_name
from quizgen.reader.deck_files import read_deck_file, read_fact_file
from quizgen.record import record
from quizgen.system.file_names import as_spelt, capitals_hint, folded, same_form
from quizgen.system.files import followed, leads_out

DECK_FILE = "deck.yaml"

_SUFFIXES = (".yaml", ".yml")
"""Suffixes, in any case, of files that are meant to be fact files; only `.yaml` is read."""


@record()
class Reading:
    """The decks that could be read, and the diagnostics of all decks.

    If the user named files, `named_files` has their paths, and those of all files of the decks that
    were named as a whole; only their diagnostics are shown. Otherwise it is empty.
    """

    decks: tuple[Deck, ...]
    diagnostics: tuple[Diagnostic, ...]
    named_files: frozenset[str] = frozenset()


def read_decks(paths: Sequence[Path], say: Callable[[str], None] = lambda _: None) -> Reading:
    """Read every deck at, below or around the paths. Raise Unusable for a path without one.

    `say` is called with a line on the progress before each file.
    """
    decks: list[Deck] = []
    found: list[Diagnostic] = []
    folders, astray = find_decks(paths)
    for file in astray:
        source = Source(str(file), "")
        message = f"no {DECK_FILE} here: a deck's folder needs one"
        found.append(Diagnostic(source.span(position(0, 0)), "no-deck-file", message))
    for folder in folders:
        deck, diagnostics = _read_deck(folder, say)
        found += diagnostics
        if deck is not None:
            decks.append(deck)
    return Reading(tuple(decks), tuple(found), _named_files(folders, astray))


def _named_files(
    folders: Mapping[Path, Collection[Path]], astray: Collection[Path]
) -> frozenset[str]:
    """The files that the user named, as in `Reading`; none if only whole decks were named."""
    # Naming deck.yaml means the whole deck.
    some = {folder: files for folder, files in folders.items() if folder / DECK_FILE not in files}
    if not any(some.values()):
        return frozenset()
    named = [*astray]
    for folder in folders:
        named += some.get(folder) or (folder / DECK_FILE, *fact_files(folder))
    return frozenset(map(str, named))


def find_decks(paths: Sequence[Path]) -> tuple[dict[Path, set[Path]], list[Path]]:
    """The folders of decks at the paths, and the paths of missing deck files.

    The value of a folder is the set of its files that were named; empty if the folder itself was.
    Raise Unusable for a path without a deck.
    """
    folders: dict[Path, set[Path]] = {}
    whole: set[Path] = set()
    astray: list[Path] = []
    spelt: dict[Path, Path] = {}
    for path in map(as_spelt, paths):
        if not path.exists():
            raise Unusable(f"no such file or folder: {path}{capitals_hint(path)}")
        if path.is_file() and path.suffix.lower() not in _SUFFIXES:
            raise Unusable(f"{path} is not a fact file (fact files end in .yaml)")
        around = _deck_around(path)
        if around is not None:
            # A deck that is reached by several names is read once.
            folder = spelt.setdefault(followed(around), around)
            files = folders.setdefault(folder, set())
            if path.is_file():
                files.add(_file_in(path, folder))
            else:
                whole.add(folder)
            continue
        if path.is_file():
            raise Unusable(f"{path} is not in a deck: no {DECK_FILE} in its folder or above")
        below, missing = _decks_below(path)
        if not below and not missing:
            raise Unusable(f"no deck in {path}: a deck is a folder with a {DECK_FILE}")
        for found in below:
            folder = spelt.setdefault(followed(found), found)
            folders.setdefault(folder, set())
            whole.add(folder)
        astray += missing
    return {folder: set() if folder in whole else folders[folder] for folder in folders}, astray


def _file_in(path: Path, folder: Path) -> Path:
    """The path of a file below its deck's folder. Raise Unusable if it is outside."""
    top = followed(folder)
    # A link in the deck keeps its own name; a link from outside gets the name of its target.
    for real in (followed(path.parent) / path.name, followed(path)):
        if real.is_relative_to(top):
            return folder / real.relative_to(top)
    raise Unusable(f"{path} is outside the deck {folder}: a link leads there")


def _deck_around(path: Path) -> Path | None:
    """The folder of the deck around a path, written as the user did if possible."""
    if path.is_dir() and (path / DECK_FILE).exists():
        return path
    written = path.parents if ".." not in path.parts else ()
    for parent in (*written, *followed(path).parents):
        if (parent / DECK_FILE).exists():
            return parent
    return None


def _decks_below(top: Path) -> tuple[list[Path], list[Path]]:
    """The folders with a deck file, and the deck files missing beside fact files; both sorted."""
    folders: list[Path] = []
    missing: list[Path] = []
    for root, names, files in os.walk(top, onerror=_unreadable):
        names[:] = sorted(name for name in names if not name.startswith("."))
        if DECK_FILE in files:
            folders.append(Path(root))
            names.clear()
        elif Path(root) != top and any(file.endswith(".yaml") for file in files):
            missing.append(Path(root) / DECK_FILE)
            names.clear()
    return sorted(folders), sorted(missing)


def fact_files(folder: Path) -> list[Path]:
    """A deck's YAML files except `deck.yaml`, in study order.

    Files with a wrong suffix and links that lead out of the deck are included, to be reported.
    Raise OSError for a folder that cannot be read.
    """
    return sorted(
        _yaml_files(folder),
        key=lambda path: tuple(map(same_form, path.relative_to(folder).parts)),
    )


def _unreadable(error: OSError) -> NoReturn:
    """Raise the error: skipping a folder would lose its facts."""
    raise error


def _yaml_files(folder: Path) -> Iterator[Path]:
    for root, names, files in os.walk(folder, onerror=_unreadable):
        names[:] = sorted(
            name
            for name in names
            if not name.startswith(".") and not (Path(root) == folder and name == "media")
        )
        # The target of a link within the deck is read in its own place.
        yield from (path for name in names if leads_out(path := Path(root) / name, folder))
        for file in files:
            # Windows drops dots and spaces at the end, and would read the file.
            if file.lower().rstrip(". ").endswith(_SUFFIXES) and not file.startswith("."):
                path = Path(root) / file
                if path != folder / DECK_FILE:
                    yield path


def _read_deck(folder: Path, say: Callable[[str], None]) -> tuple[Deck | None, list[Diagnostic]]:
    source, found = _read_own(folder / DECK_FILE, folder)
    node, head, found = read_deck_file(source, found)
    parts: list[Part] = []
    facts: list[Fact] = []
    partial = bool(found)
    files = fact_files(folder)
    named: dict[str, Path] = {}
    language = (head.language if head else None) or languages.DEFAULT
    dollars = head is not None and head.math == "dollars"
    for number, path in enumerate(files):
        say(f"reading {path}")
        text, faults = _read_own(path, folder)
        other = named.setdefault(folded(str(path)), path)
        if other is not path:
            found.append(_alike(text, other))
        if path.suffix != ".yaml":
            faults = faults or [_misnamed(text)]
        elif not faults or text.text:
            name = same_form(path.relative_to(folder).with_suffix("").as_posix())
            part, readable, faults = read_fact_file(
                text, faults, name=name, number=number, language=language, dollars=dollars
            )
            if part is not None:
                parts.append(part)
            facts += readable
        found += faults
        partial = partial or bool(faults)
    if not files and head is not None:
        found.append(
            Diagnostic(
                source.span(position(0, 0)),
                "not-a-fact-file",
                "no facts in this deck: write them into a file beside this one, such as facts.yaml",
            )
        )
    if head is None or node is None:
        return None, found
    deck = Deck(folder, source, head, node, tuple(parts), tuple(facts), partial)
    return deck, found


def _read_own(path: Path, folder: Path) -> tuple[Source, list[Diagnostic]]:
    """The text of a file of a deck. A file outside the deck, or badly named, is not read."""
    nothing = Source(str(path), "")
    if leads_out(path, folder):
        return nothing, [leading_out(str(path))]
    wrong = wrong_in_name(path.relative_to(folder).as_posix())
    if wrong:
        return nothing, [Diagnostic(nothing.span(position(0, 0)), "bad-name", wrong)]
    return read_source(path)


def _alike(source: Source, other: Path) -> Diagnostic:
    message = f"{other.name} has the same name on some systems: rename one of the two files"
    return Diagnostic(Source(source.path, "").span(position(0, 0)), "bad-name", message)


def _misnamed(source: Source) -> Diagnostic:
    name = Path(Path(source.path).name.rstrip(". ")).stem
    message = f"not read, because fact files end in .yaml: rename it to {name}.yaml"
    return Diagnostic(Source(source.path, "").span(position(0, 0)), "not-a-fact-file", message)
