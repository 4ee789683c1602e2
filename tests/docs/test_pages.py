"""What the documentation points at is there: files, headings, commands and their options."""

import re
import shlex
from pathlib import Path

import click
import pytest

from quizgen.cli.main import cli
from tests.docs.pages import PAGES, ROOT, anchors, code, links

NAMES = [page.relative_to(ROOT).as_posix() for page in PAGES]


@pytest.mark.parametrize("name", NAMES)
def test_every_link_leads_somewhere(name: str) -> None:
    page = ROOT / name
    assert [link for link in links(page) if not leads_somewhere(page, link)] == []


@pytest.mark.parametrize("name", NAMES)
def test_every_command_line_is_one_that_quizgen_understands(name: str) -> None:
    lines = [line for line in code(ROOT / name) if "quizgen " in line]
    assert {line: said for line in lines if (said := refused(line))} == {}


@pytest.mark.parametrize("name", NAMES)
def test_every_option_exists(name: str) -> None:
    known = {option for command in commands() for each in command.params for option in each.opts}
    known |= {"--help", "--version", *OF_OTHERS}
    found = {
        word for text in code(ROOT / name) for word in re.findall(r"(?<!\S)--[a-z][a-z-]*", text)
    }
    assert found - known == set()


OF_OTHERS = {
    "--against": "benchmarks/run.py",
    "--check": "ruff format, docs/generate.py",
    "--facts": "benchmarks/run.py",
    "--fail-beyond": "benchmarks/run.py",
    "--formulas": "benchmarks/make_deck.py",
    "--group": "pip",
    "--no-deps": "pip",
    "--only": "tests/fuzz",
    "--require-hashes": "pip",
    "--seconds": "tests/fuzz",
    "--upgrade": "requirements/lock.py",
    "--markdown": "benchmarks/run.py",
    "--mix": "benchmarks/make_deck.py",
    "--one-file": "benchmarks/run.py",
    "--quiet": "pip",
    "--runs": "benchmarks/run.py",
    "--upgrade-deps": "venv",
}
"""Options of other programs that the pages name."""


def leads_somewhere(page: Path, link: str) -> bool:
    """Whether a link is an address, or names a file that exists and a heading in it."""
    if link.startswith("https://"):
        return True
    path, _, anchor = link.partition("#")
    target = (page.parent / path).resolve() if path else page
    return target.exists() and (not anchor or anchor in anchors(target))


def refused(line: str) -> str:
    """What is wrong with a command line; "" if quizgen takes its command and options.

    Of lines that describe a command, `[PATH]…` is taken for a path. What follows another program
    in a line, such as `&&`, `|` or `>`, is not looked at, nor what follows a command in a message.
    """
    words = re.split(r"`| (?:&&|\||>|#) ?", line[line.index("quizgen ") :])[0]
    words = re.sub(r"[\[\]…]", " ", words)
    _, *arguments = shlex.split(words)
    if not arguments:
        return ""
    command: click.Command = cli
    context = click.Context(cli)
    while isinstance(command, click.Group):
        if not arguments or arguments[0].startswith("-"):
            return "" if not arguments or arguments[0] in ("--help", "--version") else "no command"
        name, *arguments = arguments
        if name.isupper():
            return ""  # `quizgen COMMAND --help` describes all of them
        found = command.get_command(context, name)
        if found is None:
            return f"no command '{name}'"
        command, context = found, click.Context(found)
    return understood(command, context, arguments)


def understood(command: click.Command, context: click.Context, arguments: list[str]) -> str:
    """What is wrong with the options of a command, and with those values that are fixed."""
    if "--help" in arguments:
        return ""
    try:
        given, _, _ = command.make_parser(context).parse_args(arguments)
        for parameter in command.params:
            values = given.get(parameter.name or "")
            if isinstance(parameter, click.Option) and isinstance(parameter.type, click.Choice):
                for value in values if isinstance(values, list) else [values]:
                    # `--kind KIND` describes a command: a name in capitals is no value.
                    if isinstance(value, str) and not value.isupper():
                        parameter.type.convert(value, parameter, context)
    except click.UsageError as error:
        return error.format_message()
    return ""


def commands() -> list[click.Command]:
    """All commands and subcommands."""
    found: list[click.Command] = [cli]
    for command in found:
        if isinstance(command, click.Group):
            context = click.Context(command)
            subcommands = (
                command.get_command(context, name) for name in command.list_commands(context)
            )
            found += [each for each in subcommands if each is not None]
    return found
