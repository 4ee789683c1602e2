"""The folders of decks at paths that a user names, and the files in them."""

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NoReturn

from quizgen.diagnostics.diagnostic import Unusable
from quizgen.reader.part_names import FACT_SUFFIXES
from quizgen.system.file_names import as_spelt, capitals_hint, same_form
from quizgen.system.files import followed, leads_out

DECK_FILE = "deck.yaml"


def find_decks(paths: Sequence[Path]) -> tuple[dict[Path, set[Path]], list[Path]]:
    """The folders of decks at the paths, and the paths of deck files that are missing or linked.

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
        if path.is_file() and not path.name.lower().endswith(FACT_SUFFIXES):
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
            hint = _misnamed_deck_file(path)
            raise Unusable(f"no deck in {path}: a deck is a folder with a {DECK_FILE}{hint}")
        for found in below:
            folder = spelt.setdefault(followed(found), found)
            folders.setdefault(folder, set())
            whole.add(folder)
        astray += missing
    return {folder: set() if folder in whole else folders[folder] for folder in folders}, astray


def _misnamed_deck_file(folder: Path) -> str:
    """A hint on a file whose name is nearly that of a deck file; "" if there is none."""
    stem = DECK_FILE.partition(".")[0]
    names = [path.name for path in folder.iterdir()]
    meant = [name for name in names if name.lower() in {f"{stem}{end}" for end in FACT_SUFFIXES}]
    return f" (rename {min(meant)})" if meant else ""


def folders_to_watch(paths: Sequence[Path]) -> list[Path]:
    """The folders below which all files are that decks at these paths consist of.

    Raise Unusable for a path without a deck.
    """
    find_decks(paths)
    return sorted({_deck_around(path) or path for path in map(as_spelt, paths)})


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
    """The folders with a deck file, and the deck files that are not read; both sorted.

    Those are missing beside fact files, or a link to a folder elsewhere leads to them.
    """
    folders: list[Path] = []
    missing: list[Path] = []
    for root, names, files in os.walk(top, onerror=_unreadable):
        names[:] = sorted(name for name in names if not name.startswith("."))
        linked = (Path(root) / name / DECK_FILE for name in names)
        missing += [file for file in linked if leads_out(file.parent, top) and file.exists()]
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
    return in_study_order(_yaml_files(folder), folder)


def in_study_order(files: Iterable[Path], folder: Path) -> list[Path]:
    """Files below a deck's folder, sorted by their names."""
    return sorted(files, key=lambda path: tuple(map(same_form, path.relative_to(folder).parts)))


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
            if file.lower().rstrip(". ").endswith(FACT_SUFFIXES) and not file.startswith("."):
                path = Path(root) / file
                if path != folder / DECK_FILE:
                    yield path
