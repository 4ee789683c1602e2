"""A workshop for tests: a deck written as text, and the public commands run on it."""

import sqlite3
import zipfile
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from quizgen.cli.main import cli

DECK = """\
deck: railways
title: Early railways
authors: [A. Writer]
licence: CC-BY-4.0
sources:
  smith-1988: {type: book, title: The first lines, author: J. Smith, issued: 1988}
"""

FACTS = """\
title: First lines
source: smith-1988
facts:
- person: George Stephenson
  id: stephenson
  who: English engineer of the Stockton and Darlington Railway
  born: 1781-06-09
  page: 12
- date: 1825-09-27
  event: the opening of the Stockton and Darlington Railway
  id: stockton-opening
  page: 31
- figure: 26
  counts: miles of track in the first Stockton and Darlington line
  id: stockton-length
  page: 33
- argument: coal paid for it, passengers did not
  question: Why did the first railways pay?
  id: coal-paid
  by: Smith
  because: [coal was two thirds of the tonnage, fares did not cover the locomotives]
  page: 40-41
"""

GERMAN_HEAD = """\
title: Frühe Eisenbahnen
description: Die ersten Strecken in England.
"""

GERMAN_LINES = """\
title: Die ersten Strecken
facts:
- id: stephenson
  who: englischer Ingenieur der Strecke von Stockton nach Darlington
- id: stockton-opening
  event: die Eröffnung der Strecke von Stockton nach Darlington
- id: stockton-length
  counts: Meilen Gleis der ersten Strecke von Stockton nach Darlington
- id: coal-paid
  question: Warum lohnten sich die ersten Eisenbahnen?
  argument: die Kohle bezahlte sie, nicht die Reisenden
  because:
  - Kohle war zwei Drittel der Fracht
  - die Fahrpreise deckten die Lokomotiven nicht
"""


@dataclass
class Workshop:
    """A folder with a deck in it. Times are seconds since 1970."""

    folder: Path
    files: dict[str, str] = field(default_factory=lambda: {"deck.yaml": DECK, "lines.yaml": FACTS})

    @property
    def deck(self) -> Path:
        return self.folder / "railways"

    @property
    def out(self) -> Path:
        return self.folder / "dist"

    @property
    def package(self) -> Path:
        return self.out / "railways.apkg"

    def write(self) -> None:
        """Write the deck's files as they stand in `files`."""
        for name, text in self.files.items():
            path = self.deck / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")

    def change(self, old: str, new: str, name: str = "lines.yaml") -> None:
        """Replace a text that stands once in a file."""
        assert self.files[name].count(old) == 1, old
        self.files[name] = self.files[name].replace(old, new)

    def run(
        self, *arguments: str, env: Mapping[str, str] | None = None, typed: str = ""
    ) -> tuple[int, str]:
        """Run the command on the deck, with what is typed: its exit code, and what it printed."""
        self.write()
        result = CliRunner().invoke(cli, [*arguments, str(self.deck)], input=typed, env=env)
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result.exit_code, result.output.replace(f"{self.folder}/", "")

    def build(self, now: int, *options: str) -> str:
        """Build the deck as if it were `now`; what was printed."""
        code, output = self.run("build", "--out", str(self.out), *options, env=at(now))
        assert code == 0, output
        return output

    def release(self, now: int, *options: str) -> str:
        """Release the deck as if it were `now`; what was printed."""
        code, output = self.run("release", "--out", str(self.out), *options, env=at(now))
        assert code == 0, output
        return output

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """What the database of the package answers to a query."""
        database = self.folder / "collection"
        with zipfile.ZipFile(self.package) as archive:
            database.write_bytes(archive.read("collection.anki2"))
        with closing(sqlite3.connect(database)) as connection:
            return connection.execute(query).fetchall()

    @property
    def db(self) -> Path:
        """The learner's history."""
        return self.folder / "history.db"

    def learn(self, *lines: str, options: Sequence[str] = ()) -> str:
        """Answer a session line by line; what was printed."""
        typed = "".join(f"{line}\n" for line in lines)
        code, output = self.run("quiz", "--db", str(self.db), *options, typed=typed)
        assert code == 0, output
        return output


def at(now: int) -> dict[str, str]:
    """The environment that makes it `now`."""
    return {"SOURCE_DATE_EPOCH": str(now)}
