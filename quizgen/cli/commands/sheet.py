"""`quizgen sheet`: print a quiz and its key."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click
from click.core import ParameterSource

from quizgen.cli.background_checks import refuse_errors
from quizgen.cli.deck_reading import Progress, counted, paths_argument, print_diagnostics, read
from quizgen.cli.filter_options import filter_options
from quizgen.cli.history_access import db_option
from quizgen.cli.sheet_request import job_of, page_of
from quizgen.diagnostics.diagnostic import Unusable, visible
from quizgen.sheet.formats import FORMATS
from quizgen.sheet.item import Item
from quizgen.sheet.job import Job
from quizgen.sheet.sheet_plan import MOST_VERSIONS
from quizgen.sheet.types.table import TYPES
from quizgen.system.files import write_whole
from quizgen.values.clean import clean, one_line
from quizgen.values.suggestions import did_you_mean


def _types(ctx: click.Context, param: click.Parameter, value: Sequence[str]) -> tuple[str, ...]:
    """The types named, in one option or several, with commas between them."""
    del ctx, param
    names = [name for text in value for name in text.replace(",", " ").split()]
    for name in names:
        if name not in TYPES:
            hint = did_you_mean(name, TYPES) or f" (one of {', '.join(TYPES)})"
            raise click.BadParameter(f"no type '{clean(name)}'{hint}")
    return tuple(dict.fromkeys(names))


_HELP = f"""Make a quiz and its key for a study group: to print, or for a screen. The same decks
with the same options give the same bytes.

Questions are drawn from all facts, at most one of each and none that gives the answer of another
away; wrong options come from the deck. A fact more in the deck changes the options of no other
question, but for those that it becomes one of.

\b
Forms (--as):
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
    epilog="Exit code: 0 written, 1 a deck is wrong and nothing is written, 2 cannot be done.",
)
@paths_argument
@click.option(
    "-o",
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="The file to write, if not sheet.pdf, cards.pdf, ….",
)
@click.option(
    "--as",
    "format_name",
    type=click.Choice([*FORMATS]),
    default="sheet",
    show_default=True,
    help="The form, as above.",
)
@click.option(
    "--questions",
    type=click.IntRange(1),
    metavar="N",
    help="How many: 20 on a sheet; all on cards and folded sheets.",
)
@click.option(
    "--types",
    multiple=True,
    callback=_types,
    metavar="TYPE,…",
    help=f"Only these types of questions: {', '.join(TYPES)}.",
)
@filter_options
@click.option(
    "--from-history",
    "weakness",
    type=click.Choice(["hard", "due"]),
    help="Only what you find hard in the quiz, or what is due today.",
)
@db_option
@click.option(
    "--ids",
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    metavar="FILE",
    help="Exactly the facts or questions whose ids FILE lists, as --dry-run does.",
)
@click.option(
    "--versions",
    type=click.IntRange(1, MOST_VERSIONS),
    default=1,
    show_default=True,
    metavar="N",
    help="Versions A, B, …: the same questions, shuffled.",
)
@click.option("--seed", default="1", show_default=True, help="Another one makes another sheet.")
@click.option(
    "--options",
    "options",
    type=click.IntRange(3, 5),
    default=3,
    show_default=True,
    metavar="N",
    help="Options of a choice.",
)
@click.option(
    "--key",
    type=click.Choice(["end", "separate", "none"]),
    default="end",
    show_default=True,
    help="The key: after the sheets, in a file of its own, or not at all.",
)
@click.option("--split", is_flag=True, help="A file for each version: FILE-A.pdf, FILE-B.pdf, ….")
@click.option("--duplex", is_flag=True, help="Each version begins on an odd page.")
@click.option("--title", metavar="TEXT", help="The title, if not the deck's.")
@click.option(
    "--paper",
    type=click.Choice(["a4", "letter"]),
    default="a4",
    show_default=True,
    help="The paper.",
)
@click.option("--large-print", "large", is_flag=True, help="18 points, with room between lines.")
@click.option("--font", default="", metavar="NAME", help="The family to print in.")
@click.option(
    "--font-dir",
    "font_dirs",
    multiple=True,
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    metavar="DIR",
    help="A folder with fonts; may be repeated.",
)
@click.option("--dry-run", is_flag=True, help="List the questions, and print nothing.")
@click.pass_context
def sheet(
    ctx: click.Context,
    /,
    paths: tuple[Path, ...],
    out: Path | None,
    format_name: str,
    dry_run: bool,
    **given: Any,
) -> None:
    sheet_format = FORMATS[format_name]
    if not sheet_format.planned:
        _refuse(ctx, f"--as {format_name}", _OF_PLANS, "it shows questions one by one")
    if not sheet_format.on_paper:
        _refuse(ctx, f"--as {format_name}", _OF_PAPER, "it is not on paper")
    if given["ids"]:
        _refuse(ctx, "--ids", _CHOOSING, "FILE says exactly what is asked")
    if given["key"] == "none" and sheet_format.keyed:
        raise click.UsageError(f"--as {format_name} has no --key none: what is right is part of it")
    path = _path(out, format_name)
    page = page_of(given)
    progress = Progress()
    reading = read(paths, progress)
    refuse_wrong = refuse_errors(reading)
    progress.say("planning")
    job = job_of(reading, given, page, sheet_format)
    _say_left_out(job.plan.left_out)
    if not (
        job.plan.versions and job.plan.versions[0].items if sheet_format.planned else job.questions
    ):
        refuse_wrong()
        raise Unusable("nothing to print: no question is left")
    if dry_run:
        refuse_wrong()
        progress.done()
        _list(job)
        return
    progress.say("printing")
    made = sheet_format.make(job)
    progress.done()
    refuse_wrong()
    if made.wrong:
        print_diagnostics(made.wrong)
        raise SystemExit(1)
    _say_left_out(made.left_out)
    files = {
        path.with_name(f"{path.stem}{ending}{path.suffix}"): content
        for ending, content in made.files.items()
    }
    write_whole(files)
    click.echo(visible(f"{', '.join(map(str, files))}: {_described(job, made.lost)}"))


def _say_left_out(lines: Sequence[str]) -> None:
    for line in lines:
        click.echo(one_line(f"left out: {line}"), err=True)


_TYPED = ParameterSource.COMMANDLINE

_OF_PLANS = ("types", "versions", "options", "key", "split", "duplex")
"""Options that have nothing to say where questions are shown one by one."""


_OF_PAPER = ("paper", "large", "font", "font_dirs", "duplex")
"""Options that have nothing to say where nothing is printed."""


_CHOOSING = ("questions", "kinds", "tags", "parts", "sources", "weakness")
"""Options that choose among the questions."""


def _refuse(ctx: click.Context, beside: str, names: Sequence[str], why: str) -> None:
    for param in ctx.command.params:
        if param.name in names and ctx.get_parameter_source(param.name) is _TYPED:
            raise click.UsageError(f"{beside} has no {param.opts[-1]}: {why}")


def _path(out: Path | None, format_name: str) -> Path:
    """The file to write. One that ends like another sort of file is refused."""
    suffix = FORMATS[format_name].suffix
    if out is None:
        return Path(f"{format_name if not FORMATS[format_name].planned else 'sheet'}{suffix}")
    if out.suffix.lower() not in ("", suffix, *_SUFFIXES.get(suffix, ())):
        raise click.UsageError(
            f"--as {format_name} makes a {suffix} file, and {clean(str(out))} is none"
        )
    return out


_SUFFIXES = {".html": (".htm",), ".gift": (".txt",), ".md": (".markdown", ".txt")}
"""What else files of a form may end in."""


def _described(job: Job, lost: Sequence[Item]) -> str:
    """What has been printed, in a few words."""
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
    """Print a line for each item, or question: what it is made of, its type, what is sheet_format.

    The lines are such as `--ids` takes.
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
