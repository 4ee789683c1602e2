"""A deck folder of invented facts to measure with: `python benchmarks/make_deck.py OUT`.

The same seed gives the same bytes. Every fact passes every check, so that what is measured is
the work of checking and not the printing of problems.
"""

import argparse
from collections.abc import Iterable
from itertools import islice
from pathlib import Path
from random import Random

from chronicle import Entry
from mixes import MIXES
from phrases import load_words, say
from pseudo_history import SOURCES, facts

FACTS_A_FILE = 100
BLOCK_LISTS = {"because", "who"}
"""Keys whose lists stand one item a line; other lists stand in brackets."""

FORMULAS = (
    r"E_{%d} = \frac{1}{2} m v^2",
    r"x_{1,2} = \frac{-b \pm \sqrt{b^2 - 4ac}}{%d a}",
    r"\sum_{k=1}^{%d} k^2",
    r"\int_0^{%d} e^{-\lambda t} \, dt",
    r"\begin{pmatrix} a & b \\ c & %d \end{pmatrix}",
    r"\vec{F} = %d \, \mathrm{N}",
    r"\ce{2H2 + O2 -> 2H2O} + %d\,\mathrm{kJ}",
)
"""Formulas as textbooks have them, each with a place for the number of its fact."""

PROMPTED = ("event", "counts", "question", "means", "who")
"""Keys of texts to which a formula can be added; each kind has one of them."""

NEEDS_QUOTES = tuple("\"'*&!|>%@`{}[]#?-,:")
"""First characters that YAML would not read as text."""


def write_deck(
    out: Path,
    count: int,
    *,
    seed: int = 1,
    mix: str = "history",
    facts_a_file: int = FACTS_A_FILE,
    formulas: bool = False,
) -> None:
    """Write `deck.yaml` and fact files of so many facts each into the folder `out`, made if absent.

    `mix` is the name of one of MIXES. With `formulas`, each fact has one, and is otherwise the
    same. Holds one file's facts in memory, besides what keeps the facts distinct.
    """
    out.mkdir(parents=True, exist_ok=True)
    english, titles = load_words("english"), Random(seed)
    entries = facts(count, seed, MIXES[mix])
    if formulas:
        entries = (with_formula(entry, number) for number, entry in enumerate(entries))
    used: set[str] = set()
    for number in range(1, -(-count // facts_a_file) + 1):
        source = list(SOURCES)[number % len(SOURCES)]
        part = list(islice(entries, facts_a_file))
        title = f"Part {number}. {say(english, titles, 'file_title')}"
        text = part_text(title, source, part)
        (out / f"part-{number:04}.yaml").write_text(text, encoding="utf-8")
        used |= {source, *(str(entry.get("source", source)) for entry in part)}
        used |= {str(entry.get("by")) for entry in part} & SOURCES.keys()
    (out / "deck.yaml").write_text(deck_text(used), encoding="utf-8")


def with_formula(entry: Entry, number: int) -> Entry:
    """The fact with a formula of its own in the place of the last word of a text."""
    key = next(key for key in PROMPTED if key in entry)
    formula = rf"\({FORMULAS[number % len(FORMULAS)] % number}\)"
    text = entry[key]
    first, *others = text if isinstance(text, list) else [text]
    changed = f"{first.rpartition(' ')[0]} {formula}{'?' * first.endswith('?')}"
    return entry | {key: [changed, *others] if others else changed}


def deck_text(used: set[str]) -> str:
    """The text of `deck.yaml`, with the sources that some fact names."""
    lines = [
        "deck: benchmark",
        "title: A history that never happened",
        "language: en",
        "description: Invented facts to measure quizgen with.",
        "authors: [quizgen]",
        "licence: CC0-1.0",
        "sources:",
    ]
    for key, (title, author, issued) in SOURCES.items():
        if key in used:
            lines += [f"  {key}:", "    type: book", f"    title: {title}"]
            lines += [f"    author: {author}", f"    issued: {issued}"]
    return "\n".join(lines) + "\n"


def part_text(title: str, source: str, entries: Iterable[Entry]) -> str:
    """The text of one fact file."""
    head = f"title: {title}\nsource: {source}\ntags: [invented]\n\nfacts:\n"
    return head + "\n".join(entry_text(entry) for entry in entries)


def entry_text(entry: Entry) -> str:
    """One fact as an item of `facts`, laid out as an author would."""
    lines = [line for key, value in entry.items() for line in field_lines(key, value)]
    return "".join(f"{'  ' if index else '- '}{line}\n" for index, line in enumerate(lines))


def field_lines(key: str, value: str | list[str]) -> list[str]:
    """The lines of one key and its value."""
    if isinstance(value, str):
        return [f"{key}: {scalar(value)}"]
    if key in BLOCK_LISTS:
        return [f"{key}:", *(f"- {scalar(text)}" for text in value)]
    return [f"{key}: [{', '.join(value)}]"]


def scalar(text: str) -> str:
    """The text as a YAML scalar on one line, quoted only where it must be."""
    if text.startswith(NEEDS_QUOTES) or ": " in text or " #" in text:
        return "'" + text.replace("'", "''") + "'"
    return text


def main() -> None:
    """Read the command line and write the deck."""
    parser = argparse.ArgumentParser(description="Write a deck folder of invented facts.")
    parser.add_argument("out", type=Path, help="a folder that is empty or not there yet")
    parser.add_argument("--facts", type=int, default=10_000, help="how many (default: 10000)")
    parser.add_argument("--seed", type=int, default=1, help="another seed, other facts")
    parser.add_argument(
        "--mix", choices=MIXES, default="history", help="the kinds of facts, and how long they are"
    )
    parser.add_argument("--one-file", action="store_true", help="all facts in one file")
    parser.add_argument("--formulas", action="store_true", help="a formula in each fact")
    arguments = parser.parse_args()
    if arguments.facts < 1:
        parser.error("--facts must be at least 1")
    if arguments.out.exists() and any(arguments.out.iterdir()):
        parser.error(f"{arguments.out} is not empty")
    facts_a_file = arguments.facts if arguments.one_file else FACTS_A_FILE
    write_deck(
        arguments.out,
        arguments.facts,
        seed=arguments.seed,
        mix=arguments.mix,
        facts_a_file=facts_a_file,
        formulas=arguments.formulas,
    )


if __name__ == "__main__":
    main()
