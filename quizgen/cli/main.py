"""The command `quizgen`; each subcommand's module is imported when it runs."""

import importlib
import os
import signal
import sys
from io import StringIO, TextIOWrapper

import click

import quizgen

_COMMANDS = {
    "init": "start a deck",
    "new": "write the skeleton of a fact, to be filled in",
    "list": "list facts",
    "show": "show all that quizgen knows of a fact",
    "check": "find what is wrong with decks",
    "quiz": "learn in the terminal",
    "stats": "show how learning goes",
    "optimise": "fit the scheduler to the learner",
    "history": "carry a history from one machine to another",
    "fix": "mend what is safe to mend in decks",
    "sheet": "print a quiz and its key",
    "build": "make Anki packages to try out",
    "release": "make Anki packages for learners, and record what they were given",
    "schema": "print the JSON Schema of fact files for editors",
}
"""Each subcommand with its line in the help; its module in `commands` has the same name."""


class _Commands(click.Group):
    """A group whose subcommands are imported one at a time."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        del ctx
        if cmd_name not in _COMMANDS:
            return None
        command = getattr(importlib.import_module(f"quizgen.cli.commands.{cmd_name}"), cmd_name)
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing any."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0] if args else ""
        if name and not name.startswith("-") and name not in _COMMANDS:
            from difflib import get_close_matches

            close = get_close_matches(name, _COMMANDS, 1)
            hint = f" (did you mean '{close[0]}'?)" if close else ""
            ctx.fail(f"no command '{name}'{hint}")
        return super().resolve_command(ctx, args)


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 88},
    epilog="Each command has its own help: quizgen build --help",
)
@click.version_option(quizgen.__version__, message="quizgen %(version)s")
def cli() -> None:
    """Facts written once as YAML become Anki decks, a terminal quiz and worksheets.

    \b
    Examples:
      quizgen check               all decks in decks/
      quizgen build decks/railways
    """


def main() -> None:
    """Run the command and exit.

    0: done; 1: a deck is wrong; 2: the call or the world is wrong; 130: interrupted.
    """
    code = 2
    _open_streams()
    try:
        from quizgen.diagnostics.diagnostic import Unusable, visible

        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, TextIOWrapper):
                # A terminal that cannot show a letter gets its escape, not a traceback.
                stream.reconfigure(errors="backslashreplace")
        cli.main(prog_name="quizgen", standalone_mode=False)
        code = 0
    except SystemExit as leaving:
        code = leaving.code if isinstance(leaving.code, int) else 0
    except click.exceptions.Exit as leaving:
        code = leaving.exit_code
    except click.ClickException as error:
        said = StringIO()
        error.show(said)
        click.echo("\n".join(map(visible, said.getvalue().splitlines())), err=True)
        code = error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("quizgen: interrupted", err=True)
        code = 130
    except Unusable as error:
        click.echo(visible(f"quizgen: {error}"), err=True)
    except BrokenPipeError:
        # Whoever read us has gone, as `head` does: there is nobody left to tell.
        os._exit(2)
    except OSError as error:
        where = f" {error.filename}:" if error.filename else ""
        click.echo(visible(f"quizgen:{where} {error.strerror or error}"), err=True)
    _leave(code)


def _open_streams() -> None:
    """Let what was closed to this process lead nowhere, as if it led to the null device.

    Else the next file that is opened would be in its place, and Python has no stream there at all.
    """
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        if getattr(sys, name) is None:
            descriptor = os.open(os.devnull, os.O_RDWR)
            os.set_inheritable(descriptor, True)
            setattr(sys, name, os.fdopen(descriptor, "w" if number else "r", encoding="utf-8"))


def _leave(code: int) -> None:
    """Exit at once: to free a large deck object by object takes 0.1 s, to drop it takes none."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except BrokenPipeError:
        code = code or 2
    os._exit(code)
