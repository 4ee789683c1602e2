"""`quizgen sheet`: make a worksheet and its key."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import click

from quizgen.cli.deck_checks import without_errors
from quizgen.cli.deck_reading import (
    Progress,
    language_option,
    paths_argument,
    print_diagnostics,
    read,
)
from quizgen.cli.filter_options import filter_options
from quizgen.cli.group_names import names_in
from quizgen.cli.heading_options import heading_options
from quizgen.cli.history_access import db_option
from quizgen.cli.out_option import out_option
from quizgen.cli.output_names import STANDARD_OUTPUT, warn_of_windows
from quizgen.cli.paper_options import paper_options, refuse_unknown_font
from quizgen.cli.sheet_conflicts import refuse_conflicts, refuse_several_files
from quizgen.cli.sheet_report import how_much, list_questions, say_aside
from quizgen.cli.sheet_request import LayoutOptions, Selection, job_of
from quizgen.diagnostics.diagnostic import Unusable, visible
from quizgen.questions.filters import Filters
from quizgen.sheet.formats import FORMATS, SheetFormat
from quizgen.sheet.heading import OwnHeading
from quizgen.sheet.job import Job, KeyPlacement, SheetFiles
from quizgen.sheet.print_settings import PrintSettings
from quizgen.sheet.sheet_plan import MOST_VERSIONS, SheetRequest
from quizgen.sheet.types.table import TYPES
from quizgen.system.files import write_whole
from quizgen.values.clean import clean
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
  quizgen sheet --heading "Town School" --logo crest.svg --time 45 --marks-table
  quizgen sheet --pages 2
  quizgen sheet --types choice,date --tag engineers --questions 10
  quizgen sheet --from-history hard --as cards -o cards.pdf
  quizgen sheet --seed may --as scores --group names.txt -o scores.pdf
  quizgen sheet -o quiz.html
"""


@click.command(
    help=_HELP,
    epilog="Exit code: 0 written, 1 errors in a deck and nothing written, 2 usage or system error.",
)
@paths_argument
@out_option("The file to write; - for standard output. Default: sheet.pdf, cards.pdf, ….")
@click.option(
    "--as",
    "format_name",
    type=click.Choice([*FORMATS]),
    help="The format, as above. Default: what the suffix of --out says, else sheet.",
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
@click.option(
    "--marks-table",
    is_flag=True,
    help="Add a table for the marks of each section to the last page.",
)
@click.option(
    "--group",
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    metavar="FILE",
    help="The names for --as scores, one on a line.",
)
@click.option("--title", metavar="TEXT", help="The title. Default: the deck's.")
@heading_options
@paper_options
@language_option("The language of the decks, where they are translated, and of the sheet.")
@click.option("--dry-run", is_flag=True, help="List the questions instead of printing them.")
@click.pass_context
def sheet(
    ctx: click.Context,
    /,
    *,
    paths: tuple[Path, ...],
    out: Path | None,
    format_name: str | None,
    questions: int | None,
    types: tuple[str, ...],
    filters: Filters,
    from_history: Literal["hard", "due"] | None,
    db: Path | None,
    ids: Path | None,
    versions: int,
    seed: str,
    options: int,
    key: KeyPlacement,
    split: bool,
    marks_table: bool,
    group: Path | None,
    title: str | None,
    heading: OwnHeading,
    print_settings: PrintSettings,
    language: str,
    dry_run: bool,
) -> None:
    format_name = format_name or _format_of(out)
    sheet_format = FORMATS[format_name]
    refuse_conflicts(ctx, format_name, by_ids=ids is not None)
    path = _path(out, format_name)
    if path == STANDARD_OUTPUT:
        refuse_several_files(ctx)
    warn_of_windows(path)
    refuse_unknown_font(print_settings)
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
        sheet_format=sheet_format,
        print_settings=print_settings,
        title=title,
        heading=heading,
        key=key,
        split=split,
        marks_table=marks_table,
        group=names_in(group) if group else (None, ()),
    )
    progress = Progress()
    reading = read(paths, progress, language, or_original=True)

    def lay_out() -> tuple[Job, SheetFiles | None]:
        progress.say("planning")
        job = job_of(reading, selection, request, layout, progress.say)
        say_aside("left out", job.plan.left_out)
        say_aside("given away", job.plan.given_away)
        if dry_run or _is_empty(job, sheet_format):
            return job, None
        progress.say("printing")
        return job, sheet_format.make(job)

    job, output = without_errors(reading, lay_out)
    progress.done()
    if _is_empty(job, sheet_format):
        raise Unusable("nothing to print: no questions are left")
    if output is None:
        list_questions(job)
        return
    if output.wrong:
        print_diagnostics(output.wrong)
        raise SystemExit(1)
    say_aside("left out", output.left_out)
    _write(path, output, job)


def _write(path: Path, output: SheetFiles, job: Job) -> None:
    """Write the files, whose names begin as that of `path`, and say what is in them."""
    if path == STANDARD_OUTPUT:
        for content in output.files.values():
            click.echo(content, nl=False)
        return
    files = {
        path.with_name(f"{path.stem}{ending}{path.suffix}"): content
        for ending, content in output.files.items()
    }
    write_whole(files)
    click.echo(visible(f"{', '.join(map(str, files))}: {how_much(job, output.lost)}"))


def _is_empty(job: Job, sheet_format: SheetFormat) -> bool:
    if sheet_format.planned:
        return not (job.plan.versions and job.plan.versions[0].items)
    return not job.questions


def _format_of(out: Path | None) -> str:
    """The first format whose files have this suffix; a sheet if there is none."""
    suffix = out.suffix.lower() if out else ""
    named = (name for name, form in FORMATS.items() if suffix == form.suffix)
    return next(named, "sheet")


def _path(out: Path | None, format_name: str) -> Path:
    """The file to write; UsageError if its suffix is not one of the format's."""
    suffix = FORMATS[format_name].suffix
    if out is None:
        return Path(f"{format_name if suffix == '.pdf' else 'sheet'}{suffix}")
    if out.suffix.lower() not in ("", suffix, *_SUFFIXES.get(suffix, ())):
        raise click.UsageError(
            f"--as {format_name} makes a {suffix} file: {clean(str(out))} ends otherwise"
        )
    return out


_SUFFIXES = {".html": (".htm",), ".gift": (".txt",), ".md": (".markdown", ".txt")}
"""Other suffixes that a user may give, by the format's own."""
