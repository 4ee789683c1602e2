"""Decks with a history: a folder and numbers of facts and reviews in, the paths of both out."""

import json
import random
import subprocess
import time
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from commands import made_deck, quizgen
from measure import Command

REVIEWS = 50_000


def prepared(folder: Path, facts: int, reviews: int = REVIEWS) -> tuple[Path, Path]:
    """A deck of so many facts, and a history of reviews of its questions."""
    deck, log = deck_of(folder, facts), folder / "log.jsonl"
    history = folder / f"{facts}-{reviews}.db"
    listing = subprocess.run(quizgen("list", deck), check=True, capture_output=True, text=True)
    ids = [line.split("\t")[:2] for line in listing.stdout.splitlines()]
    log.write_text("".join(f"{json.dumps(row)}\n" for row in rows(ids, reviews)))
    subprocess.run(
        quizgen("history", "import", log, "--db", history), check=True, stdout=subprocess.DEVNULL
    )
    return deck, history


def first_question(folder: Path, facts: int) -> Command:
    """A quiz that ends at its first question, because nothing can be read from its input.

    On one core, so that no process that checks the other facts outlives it.
    """
    deck, history = prepared(folder, facts)
    argv = quizgen("quiz", deck, "--db", history)
    return Command(name="quizgen quiz, first question", argv=argv, one_core=True)


SLOTS = {
    "person": "identify",
    "date": "when",
    "figure": "how-many",
    "argument": "claim",
    "term": "define",
}


def rows(ids: Sequence[Sequence[str]], reviews: int) -> Iterator[dict[str, object]]:
    """Reviews of a year, the newest yesterday; a third of the questions is due."""
    dice = random.Random(50_000)
    now = int(time.time() * 1000)
    # A day of the quiz begins at 4 in the morning.
    today = (datetime.now().astimezone() - timedelta(hours=4)).toordinal()
    for number in range(reviews):
        ago = 365 - number * 365 // reviews
        fact, kind = ids[dice.randrange(len(ids))]
        yield {
            "uuid": f"{dice.getrandbits(128):032x}",
            "at": now - ago * 86_400_000 + number,
            "day": today - ago,
            "what": "review",
            "deck": "benchmark",
            "fact": fact,
            "slot": SLOTS[kind],
            "rating": dice.choices((1, 2, 3, 4), (1, 1, 7, 1))[0],
            "mode": "type",
            "typed": "Trotsky",
            "verdict": "accept",
            "taken": 6_000,
            "before": "review",
            "phase": "review",
            "step": 0,
            "interval": dice.randint(1, 90),
            "delay": 0,
            "retention": 0.9,
            "scheduler": "fsrs-6 1",
        }


def deck_of(folder: Path, facts: int) -> Path:
    """The deck of so many facts, made if it is not there."""
    deck = folder / f"deck-{facts}"
    return deck if deck.exists() else made_deck(deck, facts)
