"""The command `quizgen`. Each subcommand's module is imported when it runs."""

import gc
import importlib
import os
import signal
import sys
from io import StringIO, TextIOWrapper

import click

import quizgen

_COMMANDS = {
    "init": "start a deck",
    "new": "write an example fact to fill in",
    "import": "bring facts in from tables, Anki and Markdown",
    "list": "list facts",
    "show": "show everything about a fact",
    "check": "find errors in decks",
    "preview": "show the fact that you edit as learners see it",
    "quiz": "study in the terminal",
    "due": "say how many questions are due",
    "stats": "show your progress",
    "optimise": "fit the scheduler to your memory",
    "history": "export, import and undo answers",
    "fix": "fix what is safe to fix in decks",
    "sheet": "make a worksheet and its key",
    "chart": "draw a timeline, arguments and figures",
    "build": "make Anki packages to try out",
    "release": "make Anki packages for learners, and record them",
    "push": "bring a running Anki to a release",
    "pull": "bring edits made in Anki back into decks",
    "lsp": "run the language server for editors",
    "schema": "print the JSON Schema of fact files for editors",
}
"""Each command with its line of help. Its module in `commands` has the same name, or `import_`."""


class _Formatter(click.HelpFormatter):
    """As click's, which imports `shutil` for the width of the terminal.

    With the compression that comes with it, that is 4 % of the time of `quizgen --help`.
    """

    def __init__(
        self, indent_increment: int = 2, width: int | None = None, max_width: int | None = None
    ) -> None:
        if width is None and click.formatting.FORCED_WIDTH is None:
            width = max(min(_columns(), max_width or 80) - 2, 50)
        super().__init__(indent_increment, width, max_width)


def _columns() -> int:
    """The width of the terminal, as `shutil.get_terminal_size` finds it; 80 if there is none."""
    told = os.environ.get("COLUMNS", "")
    if told.isdecimal() and int(told):
        return int(told)
    try:
        return os.get_terminal_size().columns or 80
    except OSError:
        return 80


class _Context(click.Context):
    formatter_class = _Formatter


class _Commands(click.Group):
    """A group whose subcommands are imported one at a time."""

    context_class = _Context

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        del ctx
        if cmd_name not in _COMMANDS:
            return None
        # Python keeps the word to itself.
        name = "import_" if cmd_name == "import" else cmd_name
        command = getattr(importlib.import_module(f"quizgen.cli.commands.{name}"), name)
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

    Exit status 0: done; 1: a deck or an imported file has errors, or `fix --diff` found something;
    2: a usage or system error; 128 plus the number of a signal, such as 130: ended by it.
    """
    # A command keeps what it imports and reads until it ends, so there is no garbage to find, and
    # looking for it took 40 % of reading a deck. Not at import: other programs may import parts of
    # this package, and keep their collector.
    gc.disable()
    _open_streams()
    status = run_command()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if not _flushed():
        status = status or 2
    # Without this, Python looks through all objects once more: 0.1 to 0.6 s for a large deck.
    gc.freeze()
    sys.exit(status)


def _instead_of_letters(stream: TextIOWrapper) -> str:
    """What is written for letters that a stream has not. In a file, each has to be told."""
    if stream.encoding.lower() == "utf-8" or not stream.isatty():
        return "backslashreplace"
    from quizgen.system.plain_letters import PLAIN

    return PLAIN


_RESERVE = 4 << 20
"""Bytes kept free for saying that memory has run out, and for Python to shut down."""


def run_command() -> int:
    """Run the command, and print why it failed if it did; the exit status."""
    # No memory is used for zeros until they are changed: only addresses, which may be limited.
    reserve = [bytes(_RESERVE)]
    out = sys.stdout
    try:
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, TextIOWrapper):
                # What cannot show a letter gets its escape, not a traceback.
                stream.reconfigure(errors=_instead_of_letters(stream))
        cli.main(prog_name="quizgen", standalone_mode=False)
    except SystemExit as leaving:
        if sys.stdout is not out or isinstance(leaving.__context__, BrokenPipeError):
            # The reader has gone, as below. click, which takes the stream away then, and rich
            # leave with 1, which is the status of a deck with errors.
            return 2
        return leaving.code if isinstance(leaving.code, int) else 0
    except click.exceptions.Exit as leaving:
        return leaving.exit_code
    except BrokenPipeError:
        # The reader has gone, as `head` does: there is nobody to tell.
        return 2
    except (click.Abort, KeyboardInterrupt) as stopped:
        if stopped.__cause__ is None:
            # click ends the line of what was interrupted, but not that of a question.
            click.echo(err=True)
        click.echo("quizgen: interrupted", err=True)
        return 130
    except BaseException as error:
        # Also what libraries in Rust raise when they panic, which is no `Exception`.
        reserve.clear()
        status = _say_why(error)
        if status is None:
            raise
        return status
    return 0


def _say_why(error: BaseException) -> int | None:
    """Print why a command failed; the exit status, None for a mistake of ours."""
    if isinstance(error, MemoryError | SystemError):
        # To say so takes modules, for which what the command still holds leaves no room.
        error.__traceback__ = None
    from quizgen.diagnostics.diagnostic import Unusable, visible

    if isinstance(error, click.ClickException):
        said = StringIO()
        error.show(said)
        click.echo("\n".join(map(visible, said.getvalue().splitlines())), err=True)
        return error.exit_code
    from quizgen.cli.unforeseen import outside_cause, refusal

    if isinstance(error, (OSError, Unusable)):
        click.echo(refusal(error), err=True)
        return 2
    if not (cause := outside_cause(error)):
        return None
    click.echo(visible(f"quizgen: {cause}"), err=True)
    return 2


def _open_streams() -> None:
    """Open the null device for each standard stream that was closed when this process started.

    Otherwise the next file that is opened would take the stream's number, and `sys.stdout` is None.
    """
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        if getattr(sys, name) is None:
            descriptor = os.open(os.devnull, os.O_RDWR)
            os.set_inheritable(descriptor, True)
            setattr(sys, name, os.fdopen(descriptor, "w" if number else "r", encoding="utf-8"))


def _flushed() -> bool:
    """Whether all output could be written. The rest is dropped, or Python would try again."""
    done = True
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            done = False
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    return done
