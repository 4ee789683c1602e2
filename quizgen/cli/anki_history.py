"""The history of the quiz and Anki: what `history from-anki` and `history to-anki` do."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from quizgen.anki.build import Build
from quizgen.anki.guids import guid
from quizgen.anki.studied import SUSPENDED, Schedule
from quizgen.anki.study_reading import read_study
from quizgen.cli.deck_reading import (
    Progress,
    counted,
    has_errors,
    print_diagnostics,
    read,
    summary,
)
from quizgen.cli.history_access import existing_history, history_path, note
from quizgen.cli.packages import make_packages, source_date
from quizgen.diagnostics.diagnostic import Unusable, visible
from quizgen.exchange.from_anki import Known, LeftOut, Taken, taken
from quizgen.exchange.past import past_of
from quizgen.exchange.to_anki import answers_in, in_time, schedules
from quizgen.facts.deck import Deck
from quizgen.quiz.history.history import open_history
from quizgen.quiz.history.log import QuestionKey
from quizgen.quiz.schedule import Scheduler
from quizgen.system.files import write_whole

_LEFT_OUT: dict[LeftOut, tuple[str, str]] = {
    "by hand": ("change of a due day by hand", "changes of due days by hand"),
    "preview": ("preview", "previews"),
    "before a reset": ("review before a reset", "reviews before a reset"),
    "undone": ("review that you have undone", "reviews that you have undone"),
    "no question": ("review of a card without a question", "reviews of cards without a question"),
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
    names = ", ".join(deck.id for deck in decks)
    if not study.cards:
        progress.done()
        raise Unusable(f"{package}: no note of {names} in it")
    if not any(card.log or card.queue == SUSPENDED for card in study.cards):
        progress.done()
        if study.others:
            raise Unusable(f"{package}: no reviews of {names} in it, only of other cards")
        raise Unusable(f"{package}: no reviews in it: export it with scheduling information")
    history = open_history(path, say=note)
    keys = {deck.key for deck in decks}
    past = past_of(row for row in history.rows() if row.deck is None or row.deck in keys)
    found = taken(study.cards, facts, past, study.rollover)
    progress.say("writing the history")
    _, wrong = history.merge([*enumerate(found.rows, 1)])
    progress.done()
    if wrong:
        raise Unusable(f"{package}: not an Anki package, or a broken one ({wrong[0]})")
    _say(path, found, study.others)


def pack_reviews(
    out: Path, paths: Sequence[Path], db: Path | None, language: str, now_ms: int
) -> None:
    """Write the package of a deck with the schedules that its questions have in the history."""
    history = existing_history(db)
    fit, parameters = history.parameters()
    scheduler = Scheduler(parameters)
    progress = Progress()
    packed: list[Mapping[QuestionKey, Schedule]] = []
    late: list[int] = []

    def pack(made: Build) -> dict[Path, bytes]:
        if packed:
            raise click.UsageError("a package is of one deck: name it")
        reviews = [
            row for row in history.answers() if row.what == "review" and row.deck == made.deck_key
        ]
        in_past = in_time(reviews, now_ms)
        late.append(len(reviews) - len(in_past))
        suspended = {key for key in history.suspended() if key.deck == made.deck_key}
        found = schedules(in_past, suspended, scheduler)
        asked = {
            QuestionKey(made.deck_key, note.origin_id, slot): (note.origin_id, index)
            for note, _ in made.plan.notes
            for slot, index in zip(note.slots, note.slot_indexes, strict=True)
        }
        packed.append({key: each for key, each in found.items() if key in asked})
        packed.append({key: each for key, each in found.items() if key not in asked})
        if not packed[0]:
            raise Unusable(f"{history.path}: no reviews of {made.deck_id}")
        by_place = {asked[key]: each for key, each in packed[0].items()}
        return {out: made.package(released=made.is_released, schedules=by_place)}

    made, files = make_packages(paths, out.parent, source_date(), progress, pack, language=language)
    write_whole(files)
    progress.done()
    if not files:
        raise Unusable("no deck here: name one")
    _say_packed(out, made[0], *packed)
    if late[0]:
        click.echo(f"  left out: {counted(late[0], 'review')} dated in the future")
    if fit:
        numbers = ", ".join(f"{each:.4f}" for each in parameters)
        click.echo(f"  FSRS parameters of this history, for the preset in Anki: {numbers}")


def _say_packed(
    out: Path,
    made: Build,
    packed: Mapping[QuestionKey, Schedule],
    unasked: Mapping[QuestionKey, Schedule],
) -> None:
    notes, cards = counted(len(made.plan.notes), "note"), counted(made.plan.card_count, "card")
    reviews = counted(answers_in(packed), "review")
    click.echo(visible(f"{out}: {notes}, {cards}, {reviews}"))
    if left := answers_in(unasked):
        click.echo(f"  left out: {counted(left, 'review')} of questions that the deck does not ask")
    click.echo(
        "  Import it into a collection that does not have this deck, with learning progress: "
        "Anki leaves cards that it has as they are."
    )


def _decks(paths: Sequence[Path], progress: Progress, language: str) -> Sequence[Deck]:
    """The decks at the paths. Exit with 1 if one cannot be read."""
    reading = read(paths, progress, language)
    errors = [each for each in reading.diagnostics if each.severity == "error"]
    if has_errors(errors):
        progress.done()
        print_diagnostics(errors)
        click.echo(summary(reading.checked, errors))
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
        counted(number, *what) for why, what in _LEFT_OUT.items() if (number := found.left_out[why])
    ]
    if others:
        left.append(f"{counted(others, 'row')} of other cards")
    if left:
        click.echo(f"  left out: {', '.join(left)}")
