"""The options of commands that talk to a running Anki."""

import click

from quizgen.anki.push.connect import PORT

port_option = click.option(
    "--port",
    type=click.IntRange(1, 65535),
    default=PORT,
    show_default=True,
    envvar="ANKICONNECT_PORT",
    show_envvar=True,
    help="The port of AnkiConnect.",
)

key_option = click.option(
    "--key",
    envvar="ANKICONNECT_KEY",
    show_envvar=True,
    help="The key of AnkiConnect, if its settings have one.",
)
