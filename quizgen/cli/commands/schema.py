"""`quizgen schema`: print the JSON Schema of fact files for editors."""

import click

from quizgen.reader.schema import (
    deck_file_schema,
    fact_file_schema,
    schema_text,
    translation_schema,
)


@click.command(epilog="Exit code: 0 printed, 2 usage error.")
@click.option("--deck", "of", flag_value="deck", help="The schema of deck.yaml instead.")
@click.option(
    "--translation", "of", flag_value="translation", help="The schema of translations instead."
)
def schema(of: str | None) -> None:
    """Print the JSON Schema (draft-07) of fact files.

    With it, editors complete keys, explain them and underline mistakes. An editor with
    yaml-language-server (VS Code's YAML extension, Neovim, Emacs, Helix, …) uses the schema named
    in the first line of a file: # yaml-language-server: $schema=.quizgen/facts.schema.json

    \b
    Examples:
      mkdir -p decks/railways/.quizgen
      quizgen schema > decks/railways/.quizgen/facts.schema.json
      quizgen schema --deck > decks/railways/.quizgen/deck.schema.json
      quizgen schema --translation > decks/railways/.quizgen/translation.schema.json
    """
    make = {"deck": deck_file_schema, "translation": translation_schema}.get(of or "")
    click.echo(schema_text((make or fact_file_schema)()), nl=False)
