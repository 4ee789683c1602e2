"""`quizgen stats`: statistics of learning, or of decks."""

import json
import sys
import time
from datetime import date
from pathlib import Path

import click

from quizgen.cli.day_options import as_day, as_stretch, first_day
from quizgen.cli.deck_reading import language_option, named_parts, paths_argument
from quizgen.cli.filter_options import filter_options, refuse_unknown
from quizgen.cli.history_access import db_option, existing_history
from quizgen.cli.out_option import out_option
from quizgen.cli.output_names import STANDARD_OUTPUT, warn_of_windows
from quizgen.cli.quiet_reading import read_quietly
from quizgen.diagnostics.diagnostic import visible
from quizgen.facts.kinds import KINDS
from quizgen.questions.filters import Filters
from quizgen.quiz.days import day_of
from quizgen.quiz.history.history import History
from quizgen.quiz.history.log import QuestionKey
from quizgen.quiz.library import Library
from quizgen.quiz.schedule import Scheduler
from quizgen.quiz.statistics.stats import FORECAST_DAYS, Scope, Stats, statistics
from quizgen.reader.decks import ALL_LANGUAGES
from quizgen.system.clock import local_now
from quizgen.values.formulas.unicode_formulas import unicode_text


@click.command(epilog="Exit code: 0 shown, 1 no deck can be read, 2 no history or usage error.")
@paths_argument
@click.option("--all", "show_all", is_flag=True, help="Show all figures, not one screen.")
@click.option(
    "--on",
    type=as_day,
    metavar="DATE",
    help=f"Say what you will know on this day. Default: in {FORECAST_DAYS} days.",
)
@click.option("--since", type=as_day, metavar="DATE", help="Count only answers from this day on.")
@click.option(
    "--last",
    callback=as_stretch,
    metavar="TIME",
    help="Count only the answers of this time, such as 30d, 8w, 6m or 1y.",
)
@filter_options
@click.option(
    "--as",
    "--format",
    "output_format",
    type=click.Choice(["text", "html", "json"]),
    default="text",
    show_default=True,
    help="Text for a terminal, a page for a browser, JSON for programs.",
)
@out_option("The file to write a page to; - for standard output. Default: stats.html.")
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
    paths: tuple[Path, ...],
    *,
    show_all: bool,
    on: date | None,
    since: date | None,
    last: str | None,
    filters: Filters,
    output_format: str,
    out: Path | None,
    of_decks: bool,
    language: str,
    db: Path | None,
) -> None:
    """Show statistics of your learning: what you know today and will know on another day, the
    stages of questions, retention, answers, and due questions. With --all, also a calendar of
    answers, retention by month and by interval, ratings, times of day, figures by deck, kind and
    part, and the hardest questions; a terminal shows them in a pager.

    What you know is predicted by FSRS: the probabilities of recall, summed over all questions. For
    another day, it is what you know if you review nothing until then. As in Anki, a question is
    mature if its interval is at least 21 days, young if it is shorter, and in learning before its
    first interval and after a lapse.

    JSON output is one object. `day` is today, which begins at 04:00; `since` is the first day whose
    answers count, or null. `questions`, `seen`, `suspended`, `answers` and `minutes` are totals,
    `seconds_per_answer` is a median. `stages` has the numbers of questions that are `new`,
    `learning`, `young`, `mature` and suspended. `known` has how many `questions` are known, on two
    days. `streak` has the days in a row with an answer: `current` and `longest`. `retention` has
    `recent` (30 days) and `ever`, each with `reviews`, `true` (the share recalled) and `desired`.
    `due` has the `questions` due on each `day`, `days` the `answers` and `minutes` of each `day`.
    `months` have the `retention` of each `month`. `intervals` have the `reviews` that came `first`
    to `last` days after the one before, `hours` those in each `hour`. `ratings` has how often
    `again`, `hard`, `good` and `easy` were given in each stage. `decks`, `kinds` and `parts` (which
    have their `deck`) have `name`, `questions`, `seen`, `known`, `reviews`, `minutes` and
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
      quizgen stats decks/railways --on 2027-06-01
      quizgen stats --all --kind person --last 30d
      quizgen stats --as html -o stats.html
      quizgen stats --format json
      quizgen stats --deck decks/railways
    """
    if of_decks:
        if output_format == "html":
            raise click.UsageError("--deck has no page: use text or json")
        _show_contents(paths, output_format, language or ALL_LANGUAGES)
        return
    if out and output_format != "html":
        raise click.UsageError("-o needs --as html")
    today = day_of(local_now())
    first = _first_day(today, since, last)
    if on and on.toordinal() < today:
        raise click.UsageError(f"--on is in the past: {on}")
    later = on.toordinal() if on else today + FORECAST_DAYS
    history = existing_history(db)
    reading = read_quietly(paths, language)
    library = Library(reading.decks, named_parts(reading))
    refuse_unknown(filters, (library.filter_attributes(name) for name in library.names()))
    figures = _figures(history, library, filters, (today, later, first))
    prompts = [unicode_text(library.question(hard.key).prompt) for hard in figures.hardest]
    language = language or library.decks[0].language
    if output_format == "json":
        from quizgen.cli.stats_json import stats_json

        click.echo(json.dumps(stats_json(figures, prompts), ensure_ascii=False, indent=2))
    elif output_format == "html":
        _write_page(figures, prompts, language, library, out or Path("stats.html"))
    else:
        _print(figures, prompts, language, show_all=show_all)


def _first_day(today: int, since: date | None, last: str | None) -> int | None:
    """The first day whose answers count; None for all."""
    if since and last:
        raise click.UsageError("--since and --last exclude each other")
    if since and since.toordinal() > today:
        raise click.UsageError(f"--since is in the future: {since}")
    if last:
        since = first_day(date.fromordinal(today), last)
    return since.toordinal() if since else None


def _figures(
    history: History, library: Library, filters: Filters, days: tuple[int, int, int | None]
) -> Stats:
    """The statistics of what the filters take. `days` are today, a later day, and the first one."""
    today, later, first = days
    attributes = {name: library.filter_attributes(name) for name in library.names()}
    taken = {
        key: attributes[name]
        for name in attributes
        if filters.takes(attributes[name])
        for key in library.keys(name)
    }
    whole = filters.is_open and len(attributes) == sum(len(deck.facts) for deck in library.decks)
    decks = {deck.key for deck in library.decks}

    def is_gone(key: QuestionKey) -> bool:
        """Whether a question was taken out of the decks; with filters, nobody knows what it was."""
        return whole and key.deck in decks

    _, parameters = history.parameters()
    scope = Scope(
        day=today,
        on=later,
        since=first,
        questions=taken,
        also=is_gone,
        hour_of=lambda milliseconds: time.localtime(milliseconds // 1000).tm_hour,
        kinds=tuple(KINDS),
    )
    return statistics(
        history.answer_values(), history.suspended(), history.days(), Scheduler(parameters), scope
    )


def _print(figures: Stats, prompts: list[str], language: str, *, show_all: bool) -> None:
    from rich.console import Console

    from quizgen.quiz.statistics.charts import print_overview, print_stats
    from quizgen.quiz.statistics.stat_tables import StatTables

    console = Console(highlight=False, markup=False, emoji=False)
    shown = StatTables(figures, language)
    if not show_all:
        print_overview(shown, console, "quizgen stats --all")
        return
    if not sys.stdout.isatty():
        print_stats(shown, console, prompts)
        return
    with console.capture() as captured:
        print_stats(shown, console, prompts)
    # A pager gets bytes: what the terminal cannot show has to be replaced before.
    out = sys.stdout
    text = captured.get().encode(out.encoding, out.errors or "strict").decode(out.encoding)
    try:
        click.echo_via_pager(text)
    except ValueError:  # $PAGER is not a command, such as one with a quotation mark left open
        click.echo(text, nl=False)


def _write_page(
    figures: Stats, prompts: list[str], language: str, library: Library, out: Path
) -> None:
    from quizgen.quiz.statistics.stat_tables import StatTables
    from quizgen.quiz.statistics.stats_page import stats_page
    from quizgen.system.files import write_whole

    titles = [deck.head.title for deck in library.decks]
    page = stats_page(StatTables(figures, language), titles, prompts)
    if out == STANDARD_OUTPUT:
        click.echo(page, nl=False)
        return
    warn_of_windows(out)
    write_whole({out: page.encode()})
    click.echo(visible(str(out)))


def _show_contents(paths: tuple[Path, ...], output_format: str, language: str) -> None:
    from quizgen.cli import deck_contents

    decks = read_quietly(paths, language).decks
    if output_format == "json":
        click.echo(json.dumps(deck_contents.contents_json(decks), ensure_ascii=False, indent=2))
    else:
        click.echo(deck_contents.contents_text(decks))
