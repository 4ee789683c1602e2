"""`quizgen schema`: print the JSON Schema of fact files for editors."""

import click

from quizgen.reader.schema import deck_file_schema, fact_file_schema, schema_text


@click.command(epilog="Exit code: 0 printed, 2 usage error.")
@click.option("--deck", is_flag=True, help="The schema of deck.yaml instead.")
def schema(*, deck: bool) -> None:
    """Print the JSON Schema (draft-07) of fact files.

    With it, editors complete keys, explain them and underline mistakes. An editor with
    yaml-language-server (VS Code's YAML extension, Neovim, Emacs, Helix, …) uses the schema named
    in the first line of a file: # yaml-language-server: $schema=.quizgen/facts.schema.json

    \b
    Examples:
      mkdir -p decks/railways/.quizgen
      quizgen schema > decks/railways/.quizgen/facts.schema.json
      quizgen schema --deck > decks/railways/.quizgen/deck.schema.json
    """
    click.echo(schema_text(deck_file_schema() if deck else fact_file_schema()), nl=False)
