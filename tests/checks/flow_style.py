"""What rules find in a few facts in flow style, such as `person: Ada, who: a writer`."""

from pathlib import Path

from quizgen.checks.run import check_decks
from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.reader.decks import read_decks


def judged(
    folder: Path,
    *facts: str,
    language: str = "en",
    sources: str = "{web: {title: A page, unpaged: true}}",
    source: str = "web",
    today: int = 739_000,
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
