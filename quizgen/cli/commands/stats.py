"""`quizgen stats`: statistics of learning, or of decks."""

import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from quizgen import languages
from quizgen.cli.deck_reading import language_option, paths_argument
from quizgen.cli.history_access import db_option, existing_history
from quizgen.cli.quiet_reading import read_quietly
from quizgen.quiz.days import day_of
from quizgen.quiz.fsrs import DEFAULT_PARAMETERS
from quizgen.quiz.library import Library
from quizgen.quiz.schedule import Scheduler
from quizgen.quiz.stats import Group, Retention, Stats, statistics
from quizgen.reader.decks import ALL_LANGUAGES


@click.command(epilog="Exit code: 0 shown, 1 no deck can be read, 2 no history.")
@paths_argument
@click.option(
    "--format",
    "output_format",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Text for people, JSON for programs.",
)
@click.option(
    "--deck",
    "of_decks",
    is_flag=True,
    help="Show what the decks contain instead: facts and questions by kind, which places of each "
    "source are cited, the size of the package, how far they are translated.",
)
@language_option("The language of the decks, where they are translated, and of what is shown.")
@db_option
def stats(
    paths: tuple[Path, ...], output_format: str, language: str, db: Path | None, *, of_decks: bool
) -> None:
    """Show statistics of your learning: due questions, retention, answers per day, figures by kind
    and part, and the hardest questions.

    JSON output is one object. `day` is today, which begins at 04:00. `questions`, `seen`,
    `suspended`, `answers` and `minutes` are totals, `seconds_per_answer` is a median. `retention`
    has `recent` (30 days) and `ever`, each with `reviews`, `true` (the share recalled) and
    `desired`. `due` has the `questions` due on each `day`, `days` the `answers` and `minutes` of
    each `day`. `kinds` and `parts` have `name`, `questions`, `seen`, `reviews`, `minutes` and
    `retention`. `hardest` has `question` (deck/fact/slot), `prompt`, `lapses`, `reviews`,
    `difficulty` (1 to 10) and `recall` (its probability today). Shares are from 0 to 1; a number
    without data is null.

    With --deck, JSON output is a list of decks with `deck` (the id), `title`, the numbers of
    `parts`, `facts` and `questions`, and `package_bytes` (null if no package can be made). `kinds`
    have `name`, `facts`, and `questions` by slot; `sources` have `key`, `facts`, and the places
    that are `covered` and `missing`; `translations` have `language` and the numbers of `facts` and
    of those that are `stale`.

    \b
    Examples:
      quizgen stats
      quizgen stats decks/railways
      quizgen stats --format json
      quizgen stats --deck decks/railways
    """
    if of_decks:
        _show_contents(paths, output_format, language or ALL_LANGUAGES)
        return
    history = existing_history(db)
    library = Library(read_quietly(paths, language).decks, None)
    decks = {deck.key for deck in library.decks}
    _, parameters = history.parameters() or (None, DEFAULT_PARAMETERS)
    figures = statistics(
        [row for row in history.answers() if row.deck in decks],
        {
            key: library.filter_attributes(name)
            for name in library.names()
            for key in library.keys(name)
        },
        history.suspended(),
        Scheduler(parameters),
        day_of(datetime.now().astimezone()),
    )
    prompts = [library.question(hard.key).prompt.text for hard in figures.hardest]
    if output_format == "json":
        click.echo(json.dumps(_as_json(figures, prompts), ensure_ascii=False, indent=2))
        return
    from rich.console import Console

    from quizgen.quiz.charts import print_stats

    console = Console(highlight=False, markup=False, emoji=False)
    print_stats(figures, console, prompts, languages.words(language or library.decks[0].language))


def _show_contents(paths: tuple[Path, ...], output_format: str, language: str) -> None:
    from quizgen.cli import deck_contents

    decks = read_quietly(paths, language).decks
    if output_format == "json":
        click.echo(json.dumps(deck_contents.contents_json(decks), ensure_ascii=False, indent=2))
    else:
        click.echo(deck_contents.contents_text(decks))


def _as_json(figures: Stats, prompts: list[str]) -> dict[str, Any]:
    """The figures as JSON: days are dates, shares are from 0 to 1."""
    return {
        "day": _iso(figures.day),
        "questions": figures.questions,
        "seen": figures.seen,
        "suspended": figures.suspended,
        "answers": figures.answers,
        "minutes": round(figures.minutes, 2),
        "seconds_per_answer": figures.seconds_per_answer,
        "retention": {"recent": _kept(figures.recent), "ever": _kept(figures.ever)},
        "due": [{"day": _iso(day), "questions": number} for day, number in figures.due.items()],
        "days": [
            {"day": _iso(day), "answers": number, "minutes": round(minutes, 2)}
            for day, (number, minutes) in sorted(figures.days.items())
        ],
        "kinds": [_group(group) for group in figures.kinds],
        "parts": [_group(group) for group in figures.parts],
        "hardest": [
            {
                "question": hard.key.name,
                "prompt": prompt,
                "lapses": hard.lapses,
                "reviews": hard.reviews,
                "difficulty": hard.difficulty,
                "recall": round(hard.recall, 4),
            }
            for hard, prompt in zip(figures.hardest, prompts, strict=True)
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
    return {"reviews": kept.reviews, "true": kept.true, "desired": kept.desired}


def _iso(day: int) -> str:
    return date.fromordinal(day).isoformat()
