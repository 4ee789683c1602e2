"""The options of the heading of a sheet."""

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

import click

from quizgen.cli.option_groups import with_options
from quizgen.questions.media import Attachment
from quizgen.sheet.heading import OwnHeading
from quizgen.values.clean import clean, one_line


def _at_most(count: int) -> Callable[[click.Context, click.Parameter, str], str]:
    """A callback that refuses longer texts."""

    def short(ctx: click.Context, param: click.Parameter, text: str) -> str:
        del ctx, param
        if len(text) > count:
            raise click.BadParameter(f"more than {count:,} characters")
        return text

    return short


_OPTIONS = (
    click.option(
        "--heading",
        "above",
        default="",
        metavar="TEXT",
        callback=_at_most(200),
        help="A line above the title, such as the name of your school.",
    ),
    click.option(
        "--logo",
        type=click.Path(path_type=Path, dir_okay=False, exists=True),
        metavar="FILE",
        help="A picture beside that line: PNG, JPEG, GIF, WebP or SVG.",
    ),
    click.option(
        "--instructions",
        default="",
        metavar="TEXT",
        callback=_at_most(2_000),
        help="What to do, below the title.",
    ),
    click.option(
        "--time",
        "minutes",
        type=click.IntRange(1, 1_440),
        metavar="MINUTES",
        help="The time for the sheet.",
    ),
)


def heading_options(command: Callable[..., object]) -> Callable[..., object]:
    """Decorate a command with options of the heading. It takes them as `heading`."""

    @wraps(command)
    def collected(
        *arguments: Any,
        above: str,
        logo: Path | None,
        instructions: str,
        minutes: int | None,
        **others: Any,
    ) -> object:
        above = one_line(above)
        heading = OwnHeading(
            above=above,
            logo=Attachment(logo, above, None, None, "picture") if logo else None,
            instructions="\n".join(map(one_line, clean(instructions).splitlines())),
            minutes=minutes,
        )
        return command(*arguments, heading=heading, **others)

    return with_options(collected, _OPTIONS)
