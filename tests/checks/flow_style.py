"""What rules find in a few facts in flow style, such as `person: Ada, who: a writer`."""

from pathlib import Path

from quizgen.checks.run import check_decks
from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.reader.decks import read_decks

DECK = """\
deck: railways
title: Early railways
sources:
  smith: {title: The first lines}
  web: {title: A page, unpaged: true}
"""
TODAY = 739_000


def found(folder: Path, *facts: str) -> list[str]:
    """What the rules say of flow-style facts, as "name: message"."""
    (folder / "deck.yaml").write_text(DECK, encoding="utf-8")
    entries = "".join(f"- {{{fact}}}\n" for fact in facts)
    (folder / "facts.yaml").write_text(f"source: web\nfacts:\n{entries}", encoding="utf-8")
    reading = read_decks([folder])
    assert not reading.diagnostics, reading.diagnostics
    diagnostics = check_decks(reading.decks, TODAY)
    return [f"{each.name}: {each.message}" for each in diagnostics if each.name != "unused-source"]


def judged(
    folder: Path,
    *facts: str,
    language: str = "en",
    sources: str = "{web: {title: A page, unpaged: true}}",
    source: str = "web",
    today: int = TODAY,
) -> list[Diagnostic]:
    """What rules find in a deck of these facts, whose ids are f0, f1, …; it has no other faults.

    `sources` are those of `deck.yaml`, and `source` is the key of the one that all facts cite; ""
    if each names its own.
    """
    (folder / "deck.yaml").write_text(
        f"deck: d\ntitle: D\nsources: {sources}\nlanguage: {language}\n", encoding="utf-8"
    )
    entries = "".join(f"- {{{fact}, id: f{number}}}\n" for number, fact in enumerate(facts))
    head = f"source: {source}\n" if source else ""
    (folder / "facts.yaml").write_text(f"{head}facts:\n{entries}", encoding="utf-8")
    reading = read_decks([folder])
    assert not reading.diagnostics, reading.diagnostics
    return check_decks(reading.decks, today)


def names_found(folder: Path, language: str, *facts: str) -> list[str]:
    """The names of the rules that find something in facts of a language."""
    return [each.name for each in judged(folder, *facts, language=language)]
