"""`quizgen init`: start a deck."""

import sys
from collections.abc import Callable
from pathlib import Path
from random import SystemRandom
from shlex import quote

import click

from quizgen import languages
from quizgen.cli.out_option import PathName
from quizgen.diagnostics.diagnostic import visible
from quizgen.reader.scalar_parsers import a_namespace
from quizgen.start.first_deck import first_deck, new_namespace, refuse_folder, title_from
from quizgen.system.files import write_whole


def _checked(check: Callable[[str], str]) -> Callable[..., str | None]:
    """A callback that checks the value of an option, or what was typed for it."""

    def callback(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
        del ctx, param
        return None if value is None else _typed(check)(value)

    return callback


def _typed(check: Callable[[str], str]) -> Callable[[str], str]:
    def typed(value: str) -> str:
        try:
            return check(value.strip())
        except ValueError as error:
            raise click.BadParameter(visible(str(error))) from None

    return typed


def _a_language(code: str) -> str:
    if languages.has_words(code):
        return code
    known = ", ".join(languages.deck_languages())
    raise ValueError(f"quizgen has no words in '{code}' (it has {known})")


@click.command(epilog="Exit code: 0 written, 2 usage or system error.")
@click.argument("folder", type=PathName(path_type=Path, file_okay=False), metavar="DIR")
@click.option("--title", help="The deck's name in Anki. Default: the folder's name.")
@click.option(
    "--language",
    callback=_checked(_a_language),
    metavar="CODE",
    help="The language of the prompts, as a code of ISO 639, such as de. Default: en.",
)
@click.option(
    "--namespace",
    callback=_checked(a_namespace),
    help="What tells the deck from others with its id. Default: made at random.",
)
def init(folder: Path, title: str | None, language: str | None, namespace: str | None) -> None:
    """Start a deck in the folder DIR: facts of each kind, with comments on every field.

    The deck can be built as it is. Existing files are not changed. On a terminal, quizgen asks for
    the title, the language and the namespace that are not given; an empty answer is the default.

    \b
    Examples:
      quizgen init decks/railways
      quizgen init decks/railways --title "Early railways" --language en
    """
    refuse_folder(folder)
    made_namespace = new_namespace(SystemRandom())
    if is_terminal():
        title = title or _ask("Title", title_from(folder), str)
        codes = ", ".join(languages.deck_languages())
        language = language or _ask(f"Language ({codes})", languages.DEFAULT, _a_language)
        namespace = namespace or _ask("Namespace", made_namespace, a_namespace)
    made = first_deck(folder, namespace or made_namespace, title, language or languages.DEFAULT)
    write_whole(made)
    for path in made:
        click.echo(visible(str(path)))
    click.echo(visible(f"now try: quizgen check {quote(str(folder))}"))


def is_terminal() -> bool:
    """Whether there is someone to ask."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def _ask(what: str, default: str, check: Callable[[str], str]) -> str:
    return str(click.prompt(what, default=default, value_proc=_typed(check)))
