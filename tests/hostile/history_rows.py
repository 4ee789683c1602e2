"""Rows of a history as a stranger may write them, and commands that work with a history."""

import json
import random
import sys
from contextlib import chdir, redirect_stderr, redirect_stdout
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path
from typing import Any

import pytest

from quizgen.cli.main import run_command
from quizgen.quiz.fsrs import DEFAULT_PARAMETERS
from quizgen.quiz.history.database import OPENED

QUESTIONS = (
    ("railways", "stephenson", "born"),
    ("railways", "stephenson", "identify"),
    ("railways", "stockton-opening", "when"),
    ("railways", "stockton-length", "value"),
    ("railways", "gone", "when"),
    ("other/railways", "stephenson", "born"),
)

TEXTS = ("", " ", "a", "0", "railways/x", "\0", "\x1b[2J", "\u202e", "\ud800", "é" * 5_000, "a\nb")

NUMBERS = (
    0, 1, 2, 3, 4, 5, -1, 9, 60, 600, 36_500, 36_501, 86_400, 719_161, 719_163, 739_000, 834_904,
    834_905, 3_652_059, 2**31, 2**53, 2**63 - 1, 2**63, 10**400, 1e308, 0.5, 1.0, float("nan"),
    float("inf"), True, 9_999_999_999_999,
)  # fmt: skip

WEIGHTS = (
    "", "1 2", *(" ".join([str(each)] * 21) for each in (0, 1, 2, -1, 0.001, 1e10, 1e308, "nan")),
    *(
        " ".join(map(str, (*DEFAULT_PARAMETERS[:place], value, *DEFAULT_PARAMETERS[place + 1 :])))
        for place in range(21)
        for value in (0, -1, 1e-9, 50, 1e30)
    ),
)  # fmt: skip

WORDS: dict[str, tuple[Any, ...]] = {
    "what": ("review", "cram", "undo", "suspend", "unsuspend", "bury", "parameters"),
    "mode": ("type", "choose", "reveal"),
    "verdict": ("accept", "partial", "reject"),
    "before": ("new", "learning", "review", "relearning"),
    "phase": ("learning", "review", "relearning"),
}


def line_drawn(dice: random.Random, number: int) -> str:
    """A line of an import: a row that may be sound, of which some values are changed."""
    what = dice.choice(WORDS["what"] + ("review",) * 5)
    row: dict[str, Any] = {
        "uuid": f"row {number}",
        "at": dice.choice((0, 1, 1_700_000_000_000, 1_790_000_000_000, 9_999_999_999_999)),
        "day": dice.choice((719_161, 739_000, 739_490, 739_500, 740_000, 834_904)),
        "what": what,
    }
    if what != "parameters":
        row |= zip(("deck", "fact", "slot"), dice.choice(QUESTIONS), strict=True)
    if what in ("review", "cram"):
        row |= {
            "rating": dice.randint(1, 4),
            "mode": dice.choice(WORDS["mode"]),
            "taken": dice.choice((0, 5_000, 9_999_999_999_999)),
        }
    if what == "review":
        row |= {
            "before": dice.choice(WORDS["before"]),
            "phase": dice.choice(WORDS["phase"]),
            "step": dice.choice((0, 1, 2, 1_000)),
            "interval": dice.choice((0, 1, 5, 400, 36_500)),
            "delay": dice.choice((0, 60, 86_400)),
            "retention": dice.choice((0.9, 0.7, 1e-300, 0.999999999)),
            "parameters": dice.choice(("row 1", "gone")),
        }
    if what == "undo":
        row["target"] = f"row {dice.randrange(number + 2)}"
    if what == "parameters":
        row["weights"] = dice.choice(WEIGHTS)
    for _ in range(dice.choice((0, 0, 1, 1, 2))):
        name = dice.choice([*row, "typed", "verdict", "scheduler", "step", "weights", "target"])
        row[name] = dice.choice((*WORDS.get(name, ()), *TEXTS, *NUMBERS, None, [], {}))
    return json.dumps(row)


COMMANDS = (
    "quiz DECK --plain --type --limit 3",
    "quiz DECK --plain --cram --limit 3 --only hard",
    "quiz DECK --plain --choose --limit 3 --until 2100-01-01 --reviews 2 --retention 0.7",
    "stats --all DECK",
    "stats --format json DECK",
    "stats --as html -o - DECK --on 2100-01-01",
    "due",
    "optimise",
    "history export",
    "history suspended",
    "history to-anki DECK -o OUT/studied.apkg",
    "sheet DECK --from-history hard --as markdown -o OUT/hard.md",
    "sheet DECK --from-history due --as markdown -o OUT/due.md",
    "history sync OUT/shared",
    "history undo",
    "history unsuspend --all",
)


def ended(command: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[int, str, str]:
    """How a command ends with the history of a folder, as the program, and what it prints."""
    (folder / "out" / "shared").mkdir(parents=True, exist_ok=True)
    places = {"DECK": "railways", "OUT": "out", "HISTORY": "history.db"}
    words = (
        [*command.split(), "--db", "history.db"] if "HISTORY" not in command else command.split()
    )
    # A process of its own would have opened no other.
    OPENED.clear()
    typed = TextIOWrapper(BytesIO(b"26\n3\n1\n2\n1\n4\n:q\n"))
    out, err = StringIO(), StringIO()
    with monkeypatch.context() as patch, redirect_stdout(out), redirect_stderr(err), chdir(folder):
        for name, place in places.items():
            words = [word.replace(name, place) for word in words]
        patch.setattr(sys, "argv", ["quizgen", *words])
        patch.setattr(sys, "stdin", typed)
        code = run_command()
    return code, out.getvalue(), err.getvalue()
