"""The history of the quiz and Anki: what `history from-anki` and `history to-anki` do."""

from collections.abc import Sequence
from pathlib import Path

import click

from quizgen.anki.guids import guid
from quizgen.anki.study_reading import read_study
from quizgen.cli.deck_reading import (
    Progress,
    counted,
    has_errors,
    print_diagnostics,
    read,
    summary,
)
from quizgen.cli.history_access import history_path
from quizgen.diagnostics.diagnostic import Unusable, visible
from quizgen.exchange.from_anki import Known, LeftOut, Taken, past_of, taken
from quizgen.facts.deck import Deck
from quizgen.quiz.history import open_history

_LEFT_OUT: dict[LeftOut, str] = {
    "by hand": "change of a due day by hand",
    "preview": "preview",
    "before a reset": "review before a reset",
    "undone": "review that you have undone",
    "no question": "review of a card without a question",
}
_PLURALS = {
    "by hand": "changes of due days by hand",
    "before a reset": "reviews before a reset",
    "undone": "reviews that you have undone",
    "no question": "reviews of cards without a question",
}


def take_reviews(package: Path, paths: Sequence[Path], db: Path | None, language: str) -> None:
    """Bring the reviews in a package into the history, and say what was taken and left out."""
    progress = Progress()
    decks = _decks(paths, progress, language)
    facts = {
        guid(deck.key, fact.origin_id): Known((deck.key, fact.origin_id), fact.kind)
        for deck in decks
        for fact in deck.facts
    }
    progress.say("reading the package")
    study = read_study(package, facts.keys())
    path = history_path(db)
    if not study.cards:
        progress.done()
        raise Unusable(f"{package}: no note of {', '.join(deck.id for deck in decks)} in it")
    history = open_history(path, say=lambda text: click.echo(text, err=True))
    keys = {deck.key for deck in decks}
    past = past_of(row for row in history.rows() if row.deck is None or row.deck in keys)
    found = taken(study.cards, facts, past, study.rollover)
    progress.say("writing the history")
    _, wrong = history.merge([*enumerate(found.rows, 1)])
    progress.done()
    if wrong:
        raise Unusable(f"{package}: not an Anki package, or a broken one ({wrong[0]})")
    _say(path, found, study.others)


def _decks(paths: Sequence[Path], progress: Progress, language: str) -> Sequence[Deck]:
    """The decks at the paths. Exit with 1 if one cannot be read."""
    reading = read(paths, progress, language)
    errors = [each for each in reading.diagnostics if each.severity == "error"]
    if has_errors(errors):
        progress.done()
        print_diagnostics(errors)
        click.echo(summary(reading.decks, errors))
        raise SystemExit(1)
    return reading.decks


def _say(path: Path, found: Taken, others: int) -> None:
    said = [f"{counted(found.fresh, 'review')} imported", f"{found.present:,} already there"]
    for number, what in (
        (found.moved, "due on another day than the last review says"),
        (found.suspended, "suspended"),
        (found.unsuspended, "no longer suspended"),
    ):
        if number:
            said.append(f"{counted(number, 'question')} {what}")
    click.echo(visible(f"{path}: {', '.join(said)}"))
    left = [
        counted(number, _LEFT_OUT[why]) if number == 1 else _plural(number, why)
        for why in _LEFT_OUT
        if (number := found.left_out[why])
    ]
    if others:
        left.append(f"{counted(others, 'row')} of other cards")
    if left:
        click.echo(f"  left out: {', '.join(left)}")


def _plural(number: int, why: LeftOut) -> str:
    return f"{number:,} {_PLURALS.get(why, 'previews')}"
