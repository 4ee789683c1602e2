"""The options that filter facts by kind, tag, part and source."""

from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any

import click

from quizgen.cli.option_groups import with_options
from quizgen.facts.kinds import KINDS
from quizgen.questions.filters import FilterAttributes, Filters
from quizgen.system.file_names import same_form
from quizgen.values.clean import clean
from quizgen.values.suggestions import did_you_mean

_OPTIONS = (
    click.option(
        "--kind",
        "kinds",
        multiple=True,
        type=click.Choice([*KINDS]),
        help="Only this kind of fact. This and the next three options are repeatable.",
    ),
    click.option(
        "--tag", "tags", multiple=True, help="Only facts with this tag, or a tag below it."
    ),
    click.option(
        "--part",
        "parts",
        multiple=True,
        type=same_form,
        metavar="TEXT",
        help="Only this part: the name of its file without .yaml.",
    ),
    click.option("--source", "sources", multiple=True, help="Only facts from this source."),
)


def filter_options(command: Callable[..., object]) -> Callable[..., object]:
    """Decorate a command with options that filter facts. It takes them as `filters`."""

    @wraps(command)
    def collected(
        *arguments: Any,
        kinds: tuple[str, ...],
        tags: tuple[str, ...],
        parts: tuple[str, ...],
        sources: tuple[str, ...],
        **others: Any,
    ) -> object:
        filters = Filters(kinds=kinds, tags=tags, parts=parts, sources=sources)
        return command(*arguments, filters=filters, **others)

    return with_options(collected, _OPTIONS)


def refuse_unknown(filters: Filters, known: Iterable[FilterAttributes]) -> None:
    """Raise UsageError for a part, tag or source that no fact has."""
    for sort, name, names in filters.unknown(known):
        raise click.UsageError(f"no {sort} '{clean(name)}'{did_you_mean(name, names)}")
