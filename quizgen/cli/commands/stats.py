"""`quizgen stats`: how learning goes."""

import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from quizgen.cli.deck_reading import paths_argument
from quizgen.cli.history_access import db_option, existing_history
from quizgen.cli.quiet_reading import read_quietly
from quizgen.quiz.days import day_of
from quizgen.quiz.fsrs import DEFAULT_PARAMETERS
from quizgen.quiz.library import Library
from quizgen.quiz.schedule import Scheduler
from quizgen.quiz.stats import Group, Retention, Stats, statistics


@click.command(epilog="Exit code: 0 shown, 1 no deck can be read, 2 there is no history.")
@paths_argument
@click.option(
    "--format",
    "output_format",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="For people, or for programs.",
)
@click.option(
    "--deck",
    "of_decks",
    is_flag=True,
    help="Show instead what the decks hold: facts and questions by kind, the places of each "
    "source that facts cite, the size of the package.",
)
@db_option
def stats(paths: tuple[Path, ...], output_format: str, db: Path | None, *, of_decks: bool) -> None:
    """Show how learning goes: what falls due, how much is recalled, when and how long you learned,
    by kind and part, and what is hardest.

    \b
    Examples:
      quizgen stats
      quizgen stats decks/railways
      quizgen stats --format json
      quizgen stats --deck decks/railways
    """
    if of_decks:
        _show_contents(paths, output_format)
        return
    history = existing_history(db)
    library = Library(read_quietly(paths).decks, None)
    decks = {deck.id for deck in library.decks}
    _, parameters = history.parameters() or (None, DEFAULT_PARAMETERS)
    found = statistics(
        [row for row in history.answers() if row.deck in decks],
        {key: library.about(name) for name in library.names() for key in library.keys(name)},
        history.suspended(),
        Scheduler(parameters),
        day_of(datetime.now().astimezone()),
    )
    prompts = [library.question(hard.key).prompt.text for hard in found.hardest]
    if output_format == "json":
        click.echo(json.dumps(_as_json(found, prompts), ensure_ascii=False, indent=2))
        return
    from rich.console import Console

    from quizgen.quiz.charts import draw

    draw(found, Console(highlight=False, markup=False, emoji=False), prompts)


def _show_contents(paths: tuple[Path, ...], output_format: str) -> None:
    from quizgen.cli import deck_contents

    decks = read_quietly(paths).decks
    if output_format == "json":
        click.echo(json.dumps(deck_contents.contents_json(decks), ensure_ascii=False, indent=2))
    else:
        click.echo(deck_contents.contents_text(decks))


def _as_json(found: Stats, prompts: list[str]) -> dict[str, Any]:
    """The figures for programs: days as dates, shares from 0 to 1."""
    return {
        "day": _iso(found.day),
        "questions": found.questions,
        "seen": found.seen,
        "suspended": found.suspended,
        "answers": found.answers,
        "minutes": round(found.minutes, 2),
        "seconds_an_answer": found.seconds_an_answer,
        "retention": {"recent": _kept(found.recent), "ever": _kept(found.ever)},
        "due": [{"day": _iso(day), "questions": number} for day, number in found.due.items()],
        "days": [
            {"day": _iso(day), "answers": number, "minutes": round(minutes, 2)}
            for day, (number, minutes) in sorted(found.days.items())
        ],
        "kinds": [_group(group) for group in found.kinds],
        "parts": [_group(group) for group in found.parts],
        "hardest": [
            {
                "question": "/".join(hard.key),
                "prompt": prompt,
                "lapses": hard.lapses,
                "reviews": hard.reviews,
                "difficulty": hard.difficulty,
                "recall": round(hard.recall, 4),
            }
            for hard, prompt in zip(found.hardest, prompts, strict=True)
        ],
    }


def _group(group: Group) -> dict[str, Any]:
    return {
        "name": group.name,
        "questions": group.questions,
        "seen": group.seen,
        "reviews": group.reviews,
        "minutes": round(group.minutes, 2),
        "retention": _kept(group.retention),
    }


def _kept(kept: Retention) -> dict[str, Any]:
    return {"reviews": kept.reviews, "true": kept.true, "wanted": kept.wanted}


def _iso(day: int) -> str:
    return date.fromordinal(day).isoformat()
