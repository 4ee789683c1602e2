"""The reference for `quizgen --help`: a click group with a version and one command, no more."""

import click


@click.group()
@click.version_option("1.0")
def main() -> None:
    """Do nothing, with a help text."""


@main.command()
@click.argument("path")
def check(path: str) -> None:
    """Say the path."""
    click.echo(path)


if __name__ == "__main__":
    main()
