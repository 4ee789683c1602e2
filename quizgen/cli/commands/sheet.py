"""`quizgen sheet`: make a worksheet and its key."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import click
from click.core import ParameterSource

from quizgen.cli.deck_checks import without_errors
from quizgen.cli.deck_reading import (
    Progress,
    counted,
    language_option,
    paths_argument,
    print_diagnostics,
    read,
)
from quizgen.cli.filter_options import filter_options
from quizgen.cli.history_access import db_option
from quizgen.cli.output_names import warn_of_windows
from quizgen.cli.sheet_request import LayoutOptions, Selection, job_of, refuse_unknown_font
from quizgen.diagnostics.diagnostic import Unusable, visible
from quizgen.questions.filters import Filters
from quizgen.sheet.formats import FORMATS, SheetFormat
from quizgen.sheet.item import Item
from quizgen.sheet.job import Job, KeyPlacement, SheetFiles
from quizgen.sheet.print_settings import Paper, PrintSettings
from quizgen.sheet.sheet_plan import MOST_VERSIONS, SheetRequest
from quizgen.sheet.types.table import TYPES
from quizgen.system.files import write_whole
from quizgen.values.clean import clean, one_line
from quizgen.values.suggestions import did_you_mean


def _types(ctx: click.Context, param: click.Parameter, value: Sequence[str]) -> tuple[str, ...]:
    """The names in one or several options; commas separate names."""
    del ctx, param
    names = [name for text in value for name in text.replace(",", " ").split()]
    for name in names:
        if name not in TYPES:
            hint = did_you_mean(name, TYPES) or f" (one of {', '.join(TYPES)})"
            raise click.BadParameter(f"no type '{clean(name)}'{hint}")
    return tuple(dict.fromkeys(names))


_HELP = f"""Make a worksheet and its key, for paper or for a screen. The same decks and options
give the same bytes.

Questions are drawn from all facts: at most one for each fact, and none that gives away another's
answer. Wrong options come from facts of the deck that are not asked. Adding a fact leaves nearly
all other items unchanged.

\b
Formats (--as):
{chr(10).join(f"  {name:9} {form.what}" for name, form in FORMATS.items())}

\b
Examples:
  quizgen sheet decks/railways -o quiz.pdf
  quizgen sheet --versions 4 --duplex --seed may -o may.pdf
  quizgen sheet --types choice,date --tag engineers --questions 10
  quizgen sheet --from-history hard --as cards -o cards.pdf
  quizgen sheet --as html -o quiz.html
"""


@click.command(
    help=_HELP,
    epilog="Exit code: 0 written, 1 errors in a deck and nothing written, 2 usage or system error.",
)
@paths_argument
@click.option(
    "-o",
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="The file to write. Default: sheet.pdf, cards.pdf, ….",
)
@click.option(
    "--as",
    "format_name",
    type=click.Choice([*FORMATS]),
    default="sheet",
    show_default=True,
    help="The format, as above.",
)
@click.option(
    "--questions",
    type=click.IntRange(1),
    metavar="N",
    help="Number of questions. Default: 20 on a sheet, all on cards and folded sheets.",
)
@click.option(
    "--types",
    multiple=True,
    callback=_types,
    metavar="TYPE,…",
    help=f"Only these types of items: {', '.join(TYPES)}.",
)
@filter_options
@click.option(
    "--from-history",
    type=click.Choice(["hard", "due"]),
    help="Only questions that are hard for you in the quiz, or due today.",
)
@db_option
@click.option(
    "--ids",
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    metavar="FILE",
    help="Ask exactly the facts or questions in FILE, a list like that of --dry-run.",
)
@click.option(
    "--versions",
    type=click.IntRange(1, MOST_VERSIONS),
    default=1,
    show_default=True,
    metavar="N",
    help="Number of versions A, B, …: the same questions, shuffled.",
)
@click.option(
    "--seed",
    default="1",
    show_default=True,
    help="Random seed; a different seed makes a different sheet.",
)
@click.option(
    "--options",
    "options",
    type=click.IntRange(3, 5),
    default=3,
    show_default=True,
    metavar="N",
    help="Number of options of a choice.",
)
@click.option(
    "--key",
    type=click.Choice(["end", "separate", "none"]),
    default="end",
    show_default=True,
    help="Where the key goes: after the sheets, into its own file, or nowhere.",
)
@click.option(
    "--split", is_flag=True, help="Write a file for each version: FILE-A.pdf, FILE-B.pdf, …."
)
@click.option("--duplex", is_flag=True, help="Start each version on an odd page.")
@click.option("--title", metavar="TEXT", help="The title. Default: the deck's.")
@click.option(
    "--paper",
    type=click.Choice(["a4", "letter"]),
    default="a4",
    show_default=True,
    help="Paper size.",
)
@click.option(
    "--large-print", "large", is_flag=True, help="18 points, with more space between lines."
)
@click.option("--font", default="", metavar="NAME", help="Font family.")
@click.option(
    "--font-dir",
    "font_dirs",
    multiple=True,
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    metavar="DIR",
    help="A folder with fonts; repeatable.",
)
@language_option("The language of the decks, where they are translated, and of the sheet.")
@click.option("--dry-run", is_flag=True, help="List the questions instead of printing them.")
@click.pass_context
def sheet(
    ctx: click.Context,
    /,
    *,
    paths: tuple[Path, ...],
    out: Path | None,
    format_name: str,
    questions: int | None,
    types: tuple[str, ...],
    kinds: tuple[str, ...],
    tags: tuple[str, ...],
    parts: tuple[str, ...],
    sources: tuple[str, ...],
    from_history: Literal["hard", "due"] | None,
    db: Path | None,
    ids: Path | None,
    versions: int,
    seed: str,
    options: int,
    key: KeyPlacement,
    title: str | None,
    paper: Paper,
    font: str,
    font_dirs: tuple[Path, ...],
    language: str,
    split: bool,
    duplex: bool,
    large: bool,
    dry_run: bool,
) -> None:
    sheet_format = FORMATS[format_name]
    if not sheet_format.planned:
        _refuse(ctx, f"--as {format_name}", _OF_PLANS, "this format shows one question at a time")
    if not sheet_format.on_paper:
        _refuse(ctx, f"--as {format_name}", _OF_PAPER, "it is not printed")
    if ids:
        _refuse(ctx, "--ids", _OF_SELECTION, "the file lists all questions")
    if key == "none" and sheet_format.keyed:
        raise click.UsageError(
            f"--key none cannot be used with --as {format_name}: it contains the answers"
        )
    path = _path(out, format_name)
    warn_of_windows(path)
    print_settings = PrintSettings(
        paper=paper, large=large, font=font, font_dirs=font_dirs, duplex=duplex
    )
    refuse_unknown_font(print_settings)
    filters = Filters(kinds=kinds, tags=tags, parts=parts, sources=sources)
    selection = Selection(filters=filters, from_history=from_history, db=db, ids=ids)
    request = SheetRequest(
        questions=questions,
        types=types,
        versions=versions,
        seed=seed,
        options=options,
        language=language,
    )
    layout = LayoutOptions(
        sheet_format=sheet_format, print_settings=print_settings, title=title, key=key, split=split
    )
    progress = Progress()
    reading = read(paths, progress, language, or_original=True)

    def lay_out() -> tuple[Job, SheetFiles | None]:
        progress.say("planning")
        job = job_of(reading, selection, request, layout)
        _say_left_out(job.plan.left_out)
        for line in job.plan.given_away:
            click.echo(one_line(f"given away: {line}"), err=True)
        if dry_run or _is_empty(job, sheet_format):
            return job, None
        progress.say("printing")
        return job, sheet_format.make(job)

    job, output = without_errors(reading, lay_out)
    progress.done()
    if _is_empty(job, sheet_format):
        raise Unusable("nothing to print: no questions are left")
    if output is None:
        _list(job)
        return
    if output.wrong:
        print_diagnostics(output.wrong)
        raise SystemExit(1)
    _say_left_out(output.left_out)
    files = {
        path.with_name(f"{path.stem}{ending}{path.suffix}"): content
        for ending, content in output.files.items()
    }
    write_whole(files)
    click.echo(visible(f"{', '.join(map(str, files))}: {_described(job, output.lost)}"))


def _is_empty(job: Job, sheet_format: SheetFormat) -> bool:
    if sheet_format.planned:
        return not (job.plan.versions and job.plan.versions[0].items)
    return not job.questions


def _say_left_out(lines: Sequence[str]) -> None:
    for line in lines:
        click.echo(one_line(f"left out: {line}"), err=True)


_TYPED = ParameterSource.COMMANDLINE

_OF_PLANS = ("types", "versions", "options", "key", "split", "duplex")
"""Options that a format without a plan cannot have."""

_OF_PAPER = ("paper", "large", "font", "font_dirs", "duplex")
"""Options of printed formats."""

_OF_SELECTION = ("questions", "kinds", "tags", "parts", "sources", "from_history")
"""Options that a list of ids replaces."""


def _refuse(ctx: click.Context, beside: str, names: Sequence[str], why: str) -> None:
    """Raise UsageError if one of the named parameters was given on the command line."""
    for param in ctx.command.params:
        if param.name in names and ctx.get_parameter_source(param.name) is _TYPED:
            raise click.UsageError(f"{param.opts[-1]} cannot be used with {beside}: {why}")


def _path(out: Path | None, format_name: str) -> Path:
    """The file to write; UsageError if its suffix is not one of the format's."""
    suffix = FORMATS[format_name].suffix
    if out is None:
        return Path(f"{format_name if not FORMATS[format_name].planned else 'sheet'}{suffix}")
    if out.suffix.lower() not in ("", suffix, *_SUFFIXES.get(suffix, ())):
        raise click.UsageError(
            f"--as {format_name} makes a {suffix} file: {clean(str(out))} ends otherwise"
        )
    return out


_SUFFIXES = {".html": (".htm",), ".gift": (".txt",), ".md": (".markdown", ".txt")}
"""Other suffixes that a user may give, by the format's own."""


def _described(job: Job, lost: Sequence[Item]) -> str:
    """How much was printed: "20 questions, 24 marks, 2 versions"."""
    versions = job.plan.versions
    if not versions:
        return counted(len(job.questions), "question")
    questions = len(versions[0].items) - len(lost)
    marks = versions[0].marks - sum(item.marks for item in lost)
    said = [counted(questions, "question"), counted(marks, "mark")]
    if len(versions) > 1:
        said.append(counted(len(versions), "version"))
    return ", ".join(said)


def _list(job: Job) -> None:
    """Print a line for each item or question: its ids, then its type and prompt as a comment.

    `--ids` reads these lines.
    """
    if not job.plan.versions:
        for number, question in enumerate(job.questions, 1):
            click.echo(one_line(f"{question.name}  # {number}. {question.prompt}"))
        return
    for number, item in enumerate(job.plan.versions[0].items, 1):
        names = " ".join(question.name for question in item.questions)
        asked = f": {item.prompt}" if item.prompt.text else ""
        click.echo(
            one_line(f"{names}  # {number}. {item.type}, {counted(item.marks, 'mark')}{asked}")
        )
