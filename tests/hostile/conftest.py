"""A small deck below a secret, for files that are hostile as things."""

import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.hostile.deck import SECRET
from tests.hostile.measure import give_up
from tests.sheet.printing import quizgen
from tests.workshop import DECK

ADA = (
    "source: smith-1988\nfacts:\n"
    "- {person: Ada, id: ada, who: mathematician, page: 1, image: NAME, alt: a portrait}\n"
)
BEA = "source: smith-1988\nfacts:\n- {person: Bea, id: bea, who: beekeeper, page: 1}\n"


@pytest.fixture
def deck(tmp_path: Path) -> Iterator[Path]:
    """A deck in order, below a secret that is none of its own. Nothing is waited for."""
    folder = tmp_path / "railways"
    written(folder / "deck.yaml", DECK)
    written(folder / "lines.yaml", ADA.replace(", image: NAME, alt: a portrait", ""))
    (tmp_path / "secret.txt").write_text(f"facts: {SECRET}\n")
    signal.signal(signal.SIGALRM, give_up)
    signal.alarm(120)
    yield folder
    signal.alarm(0)


def written(path: Path, text: str = BEA) -> None:
    """Write a file, in a folder that is made for it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def picture(name: str, make: Callable[[Path], object] = lambda _: None) -> Callable[[Path], None]:
    """Somebody with a picture of this name, and what is made for it in the deck."""

    def made(deck: Path) -> None:
        written(deck / "lines.yaml", ADA.replace("NAME", name))
        (deck / "media").mkdir()
        make(deck)

    return made


def ended(command: str, deck: Path | None = None) -> tuple[int, str, str]:
    """How a command ends, with the world's faults in one line, as in a process of its own.

    Where a deck is given, the command is about it, and says its files as they are named there.
    """
    words: list[str | Path] = [*command.split()]
    if deck:
        words = [*command.replace("OUT", str(deck.parent / "out")).split(), deck]
    try:
        code, out, err = quizgen(*words)
    except OSError as error:
        return 2, "", f"quizgen: {error.filename}: {error.strerror}\n"
    return code, out.replace(f"{deck}/", ""), err.replace(f"{deck}/", "")
