"""What is measured, with its targets: a folder and a number of facts in, decks and commands out.

The targets are those of decks of 10,000 facts; other decks are shown beside the same ones.
"""

import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from measure import Command

HERE = Path(__file__).resolve().parent
SMALL = 500
"""Facts of the deck from which sheets are made; a hundred questions are a fifth of them."""
USUAL = 10_000
"""Facts of the deck with which everything is measured."""
MANY = 10 * USUAL
"""Facts of the deck that says how time and memory grow."""
CHECK, BUILD = 0.8, 1.2
"""Times bare_genanki."""
CHECK_ALONE, BUILD_ALONE = 1.2, 1.7
"""Times bare_genanki, with one core."""
CHECK_GROWTH, BUILD_GROWTH = 8.0, 10.0
"""Ten times the facts may take so many times as long."""
CHECK_MEGABYTES = {USUAL: 120, MANY: 600}
BUILD_MEGABYTES = {USUAL: 120, MANY: 650}
"""Peaks for decks of so many facts, in files of 100."""


def deck_commands(folder: Path, facts: int) -> list[Command]:
    """What is measured with each number of facts; writes the decks into the folder.

    The second mix is left out with many facts: it takes minutes to write them.
    """
    deck = made_deck(folder / "deck", facts)
    one_file = made_deck(folder / "one-file", facts, "--one-file")
    commands = [
        bare_genanki("bare_genanki", deck, folder / "bare.apkg"),
        Command(
            name="quizgen check",
            argv=quizgen("check", deck),
            reference="bare_genanki",
            most_times=CHECK,
            most_megabytes=CHECK_MEGABYTES.get(facts),
            most_growth=CHECK_GROWTH,
        ),
        Command(
            name="quizgen build",
            argv=quizgen("build", deck, "--out", folder / "out"),
            reference="bare_genanki",
            most_times=BUILD,
            most_megabytes=BUILD_MEGABYTES.get(facts),
            most_growth=BUILD_GROWTH,
        ),
        Command(name="bare_writer", argv=script("bare_writer", folder / "raw.apkg", facts)),
        *check_and_build("one file", one_file, folder, "bare_genanki"),
    ]
    if facts < MANY:
        lecture = made_deck(folder / "lecture", facts, "--mix", "lecture")
        reference = bare_genanki("bare_genanki, lecture", lecture, folder / "bare-lecture.apkg")
        commands += [reference, *check_and_build("lecture", lecture, folder, reference.name)]
    return commands


def check_and_build(
    what: str, deck: Path, folder: Path, reference: str, *, one_core: bool = False
) -> list[Command]:
    """Both commands with a deck, beside a bare script."""
    return [
        Command(
            name=f"quizgen check, {what}",
            argv=quizgen("check", deck),
            reference=reference,
            most_times=CHECK_ALONE if one_core else CHECK,
            one_core=one_core,
        ),
        Command(
            name=f"quizgen build, {what}",
            argv=quizgen("build", deck, "--out", folder / f"out-{what}"),
            reference=reference,
            most_times=BUILD_ALONE if one_core else BUILD,
            one_core=one_core,
        ),
    ]


def usual_commands(folder: Path) -> list[Command]:
    """What is measured with the usual number of facts only, after `deck_commands`."""
    deck = folder / "deck"
    formulas = made_deck(folder / "formulas", USUAL, "--formulas")
    alone = check_and_build("one core", deck, folder, "bare_genanki", one_core=True)
    return [
        # Only Linux can keep a process on one core; elsewhere quizgen uses no more than one.
        *(alone if sys.platform == "linux" else []),
        Command(
            name="quizgen build, formulas",
            argv=quizgen("build", formulas, "--out", folder / "out-formulas"),
            reference="quizgen build",
            most_times=2.0,
            most_cpu_times=2.0,
        ),
        Command(name="bare_reading", argv=script("bare_reading", deck)),
        Command(
            name="quizgen sheet, large deck",
            argv=quizgen("sheet", deck, "-o", folder / "large.pdf"),
            reference="bare_reading",
            most_times=2.0,
        ),
    ]


def other_commands(folder: Path) -> list[Command]:
    """What does not depend on the number of facts; writes a small deck into the folder."""
    small = made_deck(folder / "small", SMALL)
    sheet = quizgen("sheet", small, "-o", folder / "sheet.pdf")
    return [
        Command(name="bare_click --help", argv=script("bare_click", "--help")),
        Command(
            name="quizgen --help",
            argv=quizgen("--help"),
            reference="bare_click --help",
            most_times=0.9,
        ),
        Command(
            name="quizgen sheet, 100 questions",
            argv=[*sheet, "--questions", "100"],
            reference="bare_typst",
            most_times=4.0,
            most_megabytes=100,
        ),
        Command(
            name="quizgen sheet, 10 versions of 50",
            argv=[*sheet, "--questions", "50", "--versions", "10"],
            most_seconds=0.8,
        ),
    ]


def bare_typst(folder: Path) -> Command:
    """The reference for the sheet of 100 questions, with as many pages; makes it to count them."""
    deck, made = folder / "small", folder / "counted.pdf"
    argv = quizgen("sheet", deck, "--questions", "100", "-o", made)
    subprocess.run(argv, check=True, stdout=subprocess.DEVNULL)
    pages = len(re.findall(rb"/Type/Page\b", made.read_bytes()))
    return Command(name="bare_typst", argv=script("bare_typst", folder / "bare.pdf", pages))


def bare_genanki(name: str, deck: Path, out: Path) -> Command:
    """The reference for `check` and `build`."""
    return Command(name=name, argv=script("bare_genanki", deck, out))


def ours(commands: Iterable[Command]) -> list[Command]:
    """Those of the commands that run quizgen."""
    start = quizgen()
    return [command for command in commands if command.argv[: len(start)] == start]


def quizgen(*arguments: str | Path) -> list[str]:
    """The command line of quizgen with these arguments."""
    return [sys.executable, "-m", "quizgen", *map(str, arguments)]


def script(name: str, *arguments: str | Path | int) -> list[str]:
    """The command line of a script of this folder."""
    return [sys.executable, str(HERE / f"{name}.py"), *map(str, arguments)]


def made_deck(deck: Path, facts: int, *options: str) -> Path:
    """The deck, generated in a process of its own, so that this one stays small."""
    subprocess.run(script("make_deck", deck, "--facts", facts, *options), check=True)
    return deck
