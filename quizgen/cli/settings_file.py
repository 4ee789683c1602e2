"""The learner's file of settings: options of `quizgen quiz` that need not be typed each day."""

from collections.abc import Iterator
from typing import Any

import click

from quizgen.cli.toml_files import TomlFile
from quizgen.cli.user_folders import config_folder
from quizgen.values.suggestions import did_you_mean

SETTINGS = ("new", "until", "reviews", "retention", "limit", "minutes")
"""The options that the file can have."""


def learner_settings(context: click.Context) -> dict[str, Any]:
    """The settings that the command line does not set, as the values of its options.

    Raises Unusable for a file that is wrong, with all that is to be mended.
    """
    file = TomlFile(config_folder() / "quiz.toml")
    values: dict[str, Any] = {}
    if problems := [*_problems(file.content, context, values)]:
        raise file.unusable(problems)
    source = click.core.ParameterSource.DEFAULT
    return {
        key: value for key, value in values.items() if context.get_parameter_source(key) is source
    }


def _problems(
    content: dict[str, Any], context: click.Context, values: dict[str, Any]
) -> Iterator[tuple[str, str]]:
    """What is wrong with the entries, each with its key. What is right is put into `values`."""
    options = {option.name: option for option in context.command.params}
    for key, value in content.items():
        if key not in SETTINGS:
            hint = did_you_mean(key, SETTINGS) or f": write one of {', '.join(SETTINGS)}"
            yield key, f"no setting '{key}'{hint}"
            continue
        option = options[key]
        try:
            # TOML has dates and numbers, and click reads both from text.
            values[key] = option.type.convert(str(value), option, context)
        except click.BadParameter as error:
            yield key, f"'{key}': {error.message}"
