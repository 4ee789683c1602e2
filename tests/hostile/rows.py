"""A file whose text is hostile, what has to be found wrong with it, and how that is seen."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tests.hostile.measure import Done, measured_here
from tests.workshop import DECK

HEAD = "source: smith-1988\nfacts:\n"
ADA = "- {person: Ada, id: ada, who: mathematician, page: 1}\n"

BUILD, SHEET = "build --out dist", "sheet --as markdown -o sheet.md"


@dataclass(frozen=True)
class Row:
    """A file of facts, and what is found wrong: all of it, or the first of so many.

    What is found is line:column, message and name; without a fault, it has to be done in time.
    """

    facts: str | bytes
    found: list[str] = field(default_factory=list)
    of: int = 0
    deck: str | bytes = DECK
    commands: tuple[str, ...] = (BUILD,)


def refused_in_time(folder: Path, row: Row, run: Callable[..., Done] = measured_here) -> None:
    """Fail unless the row's commands find what is wrong within the limits, and write nothing."""
    deck = folder / "railways"
    deck.mkdir()
    for name, content in (("deck.yaml", row.deck), ("lines.yaml", row.facts)):
        encoded = content if isinstance(content, bytes) else content.encode()
        (deck / name).write_bytes(encoded)
    for command in row.commands:
        done = run(*command.split(), "railways", within=folder)
        assert done.code == bool(row.found)
        if command != SHEET:
            found = [each.removeprefix("railways/lines.yaml:") for each in done.heads]
            short = [each.replace(": error: ", " ", 1) for each in found]
            assert short[: len(row.found)] == row.found
            assert len(found) == (row.of or len(row.found))
    assert {path.name for path in deck.iterdir()} == {"deck.yaml", "lines.yaml"}
    written = {path.name for path in folder.iterdir()} - {"railways"}
    assert not written or not row.found
