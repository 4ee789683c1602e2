"""`quizgen check`: find errors in decks."""

from collections import Counter
from collections.abc import Collection, Sequence
from inspect import cleandoc
from pathlib import Path

import click

from quizgen.checks.rule import RULES
from quizgen.cli.deck_checks import check_in_two
from quizgen.cli.deck_reading import (
    Progress,
    default_paths,
    fact_count,
    has_errors,
    paths_argument,
    print_diagnostics,
    read,
    summary,
)
from quizgen.diagnostics.diagnostic import Diagnostic, Severity
from quizgen.diagnostics.faults import FAINT, FAULTS
from quizgen.diagnostics.formats import as_github_command, as_json
from quizgen.reader.decks import ALL_LANGUAGES
from quizgen.system.left_to_exit import left_to_exit
from quizgen.values.suggestions import did_you_mean


@click.command(
    epilog="Exit code: 0 no errors, 1 errors (with --strict, also warnings), "
    "2 usage or system error."
)
@paths_argument
@click.option("--select", multiple=True, metavar="NAME", help="Run only this check; repeatable.")
@click.option("--ignore", multiple=True, metavar="NAME", help="Do not run this check; repeatable.")
@click.option("--strict", is_flag=True, help="Treat warnings as errors.")
@click.option("--watch", is_flag=True, help="Check again after each change, until Ctrl-C.")
@click.option("--statistics", is_flag=True, help="Count the diagnostics of each check.")
@click.option(
    "--format",
    "output_format",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    show_default=True,
    help="For people, for programs, or for GitHub pull requests.",
)
@click.option("--explain", metavar="NAME", help="Explain a check, and exit.")
@click.option("--list", "listing", is_flag=True, help="List all checks, and exit.")
def check(
    paths: tuple[Path, ...],
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    output_format: str,
    explain: str | None,
    *,
    strict: bool,
    watch: bool,
    statistics: bool,
    listing: bool,
) -> None:
    """Find errors in decks, and report them with line and column.

    PATH is a deck's folder, a folder of decks, or a file of a deck. Default: the deck in the
    current folder, or the folder `decks`. To allow an exception, give the reason in the fact:
    `allow: {long-answer: a definition}`.

    JSON output is one object: `diagnostics`, a list with path, line, column, end_line, end_column,
    severity, name, message and related places; and `summary`, with their numbers.

    \b
    Examples:
      quizgen check
      quizgen check decks/railways/first-lines.yaml
      quizgen check --watch                      in a window beside the editor
      quizgen check --strict --format github     in a workflow
      quizgen check --explain near-duplicate
    """
    if explain is not None:
        click.echo(_explanation(_known(explain, {**RULES, **FAULTS})))
        return
    if listing:
        click.echo(_list())
        return
    names = _wanted(select, ignore)
    paths = tuple(default_paths(paths))

    def checked() -> bool:
        return _check(paths, names, output_format, strict=strict, statistics=statistics)

    if watch:
        if output_format != "text":
            raise click.UsageError("--watch is for people, and --format for programs")
        from quizgen.cli.watching import watch_decks

        watch_decks(paths, checked)
    raise SystemExit(0 if checked() else 1)


def _check(
    paths: tuple[Path, ...], names: set[str], output_format: str, *, strict: bool, statistics: bool
) -> bool:
    """Check the decks, and print what is wrong with them; whether they are in order."""
    progress = Progress()
    reading = left_to_exit(read(paths, progress, ALL_LANGUAGES))
    found = check_in_two(reading, names, with_locks=True)
    progress.done()
    if output_format == "json":
        click.echo(as_json(found, len(reading.checked), fact_count(reading.checked)))
    elif output_format == "github":
        for each in found:
            click.echo(as_github_command(each))
    else:
        print_diagnostics(found)
        if statistics:
            _count(found)
        click.echo(summary(reading.checked, found))
    return not (has_errors(found) or (strict and found))


def _wanted(select: Sequence[str], ignore: Sequence[str]) -> set[str]:
    """The names of the rules to run; UsageError for an unknown one."""
    for name in (*select, *ignore):
        if name in FAULTS and name not in RULES:
            raise click.UsageError(
                f"'{name}' is always reported: the file cannot be read without it"
            )
        _known(name, RULES)
    return set(select or RULES) - set(ignore)


def _known(name: str, known: Collection[str]) -> str:
    """The name itself; UsageError if it is not known."""
    if name in known:
        return name
    hint = did_you_mean(name, known) or " (see `quizgen check --list`)"
    raise click.UsageError(f"no check '{name}'{hint}")


def _explanation(name: str) -> str:
    if name not in RULES:
        return f"{name} ({_severity(name)}, cannot be allowed)\n\n{FAULTS[name]}"
    rule = RULES[name]
    allowed = "cannot be allowed" if rule.final else f"allow: {{{name}: the reason}}"
    return f"{name} ({rule.severity}, {allowed})\n\n{cleandoc(rule.explanation)}"


def _list() -> str:
    rows = [(name, RULES[name].severity, _first_sentence(name)) for name in sorted(RULES)]
    rows += [(name, _severity(name), FAULTS[name]) for name in sorted(FAULTS)]
    width = max(len(name) for name, _, _ in rows)
    return "\n".join(f"{name:{width}}  {severity:7}  {text}" for name, severity, text in rows)


def _severity(fault: str) -> Severity:
    return "warning" if fault in FAINT else "error"


def _first_sentence(name: str) -> str:
    return cleandoc(RULES[name].explanation).partition("\n")[0]


def _count(found: Sequence[Diagnostic]) -> None:
    for name, number in Counter(each.name for each in found).most_common():
        click.echo(f"{number:6}  {name}")
