"""The files of a new deck, for `quizgen init`."""

import os
import re
from importlib.resources import files
from itertools import islice
from pathlib import Path, PurePosixPath
from random import Random

from quizgen import languages
from quizgen.diagnostics.diagnostic import Unusable
from quizgen.facts.fields import NAMESPACE_DIGITS, NAMESPACE_LENGTH, NAMESPACE_LETTERS
from quizgen.fix.ids import id_from
from quizgen.reader.characters import FORBIDDEN, wrong_in_name
from quizgen.reader.deck_folders import DECK_FILE
from quizgen.reader.schema import deck_file_schema, fact_file_schema, schema_text
from quizgen.start.scalar import as_scalar
from quizgen.system.file_names import refused_by_windows
from quizgen.system.files import followed

SCHEMA_FOLDER = ".quizgen"
"""The folder in a deck for files that editors need; quizgen does not read it."""

FACTS_SCHEMA = "facts.schema.json"
_FACT_FILE = "first-lines.yaml"


def new_namespace(random: Random) -> str:
    """A namespace that no other deck has, if `random` cannot be foreseen."""
    first = random.choice(NAMESPACE_LETTERS)
    others = random.choices(NAMESPACE_LETTERS + NAMESPACE_DIGITS, k=NAMESPACE_LENGTH - 1)
    return "".join([first, *others])


def title_from(folder: Path) -> str:
    """The title of a deck in a folder, made of the folder's name."""
    name = followed(folder).name.replace("-", " ").replace("_", " ").strip()
    return name.capitalize()


def refuse_folder(folder: Path) -> None:
    """Raise Unusable if no deck can be started there."""
    real = followed(folder)
    for parent in real.parents:
        if (parent / DECK_FILE).exists():
            raise Unusable(f"{folder} is inside the deck {parent}: decks cannot contain decks")
    if below := _deck_below(folder):
        raise Unusable(f"{folder} holds the deck {below}: decks cannot contain decks")
    wrong = wrong_in_name(real.name)
    if wrong:
        raise Unusable(f"{folder}: {wrong}")
    refused = refused_by_windows(real.name)
    if refused:
        raise Unusable(f"{folder}: Windows cannot have this folder: {refused}")


def _deck_below(folder: Path) -> Path | None:
    """A folder with a deck below this one, as far as it is not very large."""
    for root, names, there in islice(os.walk(folder), _MOST_SEARCHED):
        names[:] = sorted(name for name in names if not name.startswith("."))
        if DECK_FILE in there and Path(root) != folder:
            return Path(root)
    return None


_MOST_SEARCHED = 5_000
"""Folders that are looked into, in less than half a second."""


def first_deck(
    folder: Path,
    namespace: str,
    title: str | None = None,
    language: str = languages.DEFAULT,
) -> dict[Path, bytes]:
    """The files of a deck without errors, by path. Its id is made of the folder's name.

    If an interrupted run has left a `deck.yaml`, its namespace is kept. Raise Unusable if one of
    the files exists already, or if the folder is in another deck.
    """
    refuse_folder(folder)
    real = followed(folder)
    named = title or title_from(folder)
    if FORBIDDEN.search(named):
        raise Unusable("the title has a control character in it, or is not UTF-8")
    deck = _filled(_template(DECK_FILE), "DECK-ID", id_from(real.name, "deck"))
    deck = _filled(deck, "LANGUAGE", language)
    deck = _filled(deck, "NAMESPACE", _begun_namespace(folder) or namespace)
    made = {
        DECK_FILE: _filled(deck, "DECK-TITLE", as_scalar(named)),
        _FACT_FILE: _in_english(_template(_FACT_FILE), language),
        f"{SCHEMA_FOLDER}/{FACTS_SCHEMA}": schema_text(fact_file_schema()),
        f"{SCHEMA_FOLDER}/deck.schema.json": schema_text(deck_file_schema()),
    }
    paths = {folder / PurePosixPath(file): text.encode() for file, text in made.items()}
    there = [path for path in paths if path.exists() or path.is_symlink()]
    for path in there:
        # An interrupted init may be repeated: the files that it left are identical.
        if len(there) == len(paths) or not path.is_file() or path.read_bytes() != paths[path]:
            raise Unusable(f"{path} exists already: nothing was written")
    return paths


def _in_english(facts: str, language: str) -> str:
    """The example facts, with their own language if it is not the deck's."""
    own = "language: en              # of these examples: remove the line with them\n"
    return facts if language == languages.DEFAULT else facts.replace("\ntitle:", f"\n{own}title:")


def _begun_namespace(folder: Path) -> str:
    """The namespace in a `deck.yaml` that is already there; "" if there is none."""
    file = folder / DECK_FILE
    line = (
        re.search(rb"(?m)^namespace: ([a-z0-9]+) ", file.read_bytes()) if file.is_file() else None
    )
    return line[1].decode() if line else ""


def _filled(template: str, name: str, value: str) -> str:
    """The template with `name` replaced; the comment after it keeps its column."""
    return re.sub(rf"{name} +", lambda found: f"{value:{len(found[0]) - 1}} ", template, count=1)


def _template(name: str) -> str:
    return (files("quizgen.start") / "railways" / name).read_text(encoding="utf-8")
