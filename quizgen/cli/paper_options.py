"""The options of paper: its size, its fonts and its sides."""

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

import click

from quizgen.cli.option_groups import with_options
from quizgen.sheet.print_settings import CardSize, Flip, Paper, PrintSettings
from quizgen.values.clean import clean
from quizgen.values.suggestions import did_you_mean

_PAPER = click.option(
    "--paper",
    type=click.Choice(["a4", "letter"]),
    default="a4",
    show_default=True,
    help="Paper size.",
)

_FONTS = (
    click.option("--font", default="", metavar="NAME", help="Font family."),
    click.option(
        "--font-dir",
        "font_dirs",
        multiple=True,
        type=click.Path(path_type=Path, file_okay=False, exists=True),
        metavar="DIR",
        help="A folder with fonts; repeatable.",
    ),
)

_OPTIONS = (
    click.option(
        "--columns",
        type=click.IntRange(1, 2),
        default=1,
        show_default=True,
        metavar="N",
        help="Columns of a sheet: two need fewer pages.",
    ),
    click.option(
        "--pages",
        type=click.IntRange(1),
        metavar="N",
        help="Fit each version to N pages, by smaller type and two columns.",
    ),
    click.option(
        "--card",
        type=click.Choice(["a8", "business", "index"]),
        help="The size of cards: A8, a business card, or an index card of 5 by 3 inches. Default:"
        " eight on a page.",
    ),
    click.option(
        "--flip",
        type=click.Choice(["long", "short"]),
        default="long",
        show_default=True,
        help="The edge over which your printer turns pages of cards.",
    ),
    click.option("--duplex", is_flag=True, help="Start each version on an odd page."),
    _PAPER,
    click.option(
        "--large-print", "large", is_flag=True, help="18 points, with more space between lines."
    ),
    *_FONTS,
)


def paper_options(command: Callable[..., object]) -> Callable[..., object]:
    """Decorate a command with options of paper. It takes them as `print_settings`."""

    @wraps(command)
    def collected(
        *arguments: Any,
        columns: int,
        pages: int | None,
        card: CardSize | None,
        flip: Flip,
        duplex: bool,
        paper: Paper,
        large: bool,
        font: str,
        font_dirs: tuple[Path, ...],
        **others: Any,
    ) -> object:
        print_settings = PrintSettings(
            paper=paper,
            large=large,
            font=font,
            font_dirs=font_dirs,
            duplex=duplex,
            columns=columns,
            pages=pages,
            card=card or "",
            flip=flip,
        )
        if large and columns > 1:
            raise click.UsageError(
                "--columns cannot be used with --large-print: lines get too short"
            )
        return command(*arguments, print_settings=print_settings, **others)

    return with_options(collected, _OPTIONS)


def page_options(command: Callable[..., object]) -> Callable[..., object]:
    """Decorate a command with the options of paper and fonts alone, as `print_settings`."""

    @wraps(command)
    def collected(
        *arguments: Any, paper: Paper, font: str, font_dirs: tuple[Path, ...], **others: Any
    ) -> object:
        print_settings = PrintSettings(paper=paper, font=font, font_dirs=font_dirs)
        return command(*arguments, print_settings=print_settings, **others)

    return with_options(collected, (_PAPER, *_FONTS))


def refuse_unknown_font(print_settings: PrintSettings) -> None:
    """Raise UsageError if the font is not installed."""
    if print_settings.font:
        from quizgen.sheet.paper.compiling import families

        known = families(print_settings.font_dirs)
        if print_settings.font.casefold() not in map(str.casefold, known):
            hint = did_you_mean(print_settings.font, known) or " (install it, or use --font-dir)"
            raise click.UsageError(f"no font '{clean(print_settings.font)}'{hint}")
