"""Which options of `quizgen sheet` cannot be used together."""

from collections.abc import Sequence

import click
from click.core import ParameterSource

from quizgen.sheet.formats import FORMATS

_OF_PLANS = ("types", "versions", "options", "key", "split", "duplex")
"""Options that a format without a plan cannot have."""

_OF_PAPER = ("paper", "large", "font", "font_dirs", "duplex")
"""Options of printed formats."""

_OF_SELECTION = ("questions", "kinds", "tags", "parts", "sources", "from_history")
"""Options that a list of ids replaces."""

_ONLY_FOR = {
    "columns": ("sheet",),
    "pages": ("sheet",),
    "marks_table": ("sheet",),
    "above": ("sheet",),
    "logo": ("sheet",),
    "instructions": ("sheet",),
    "minutes": ("sheet",),
    "group": ("scores",),
    "card": ("cards",),
    "flip": ("cards",),
}
"""The formats that an option is for, where these are few."""

_NOT_FOR = {
    "key": ("scores",),
    "split": ("scores",),
    "duplex": ("scores",),
}
"""The formats that have nothing for an option, although they have a plan and paper."""


def refuse_conflicts(ctx: click.Context, format_name: str, *, by_ids: bool) -> None:
    """Raise UsageError if options were given that do not fit the format, or a list of ids."""
    sheet_format, beside = FORMATS[format_name], f"--as {format_name}"
    for name, formats in _ONLY_FOR.items():
        if format_name not in formats:
            allowed = " and ".join(f"--as {each}" for each in formats)
            _refuse(ctx, beside, (name,), f"it is for {allowed}")
    if not sheet_format.planned:
        _refuse(ctx, beside, _OF_PLANS, "this format shows one question at a time")
    if not sheet_format.on_paper:
        _refuse(ctx, beside, _OF_PAPER, "it is not printed")
    for name, formats in _NOT_FOR.items():
        if format_name in formats:
            _refuse(ctx, beside, (name,), "it has no answers and no sides")
    if by_ids:
        _refuse(ctx, "--ids", _OF_SELECTION, "the file lists all questions")
    if ctx.params["key"] == "none" and sheet_format.keyed:
        raise click.UsageError(f"--key none cannot be used with {beside}: it contains the answers")


def refuse_several_files(ctx: click.Context) -> None:
    """Raise UsageError if the options make several files, which standard output cannot hold."""
    if ctx.params["key"] == "separate":
        raise click.UsageError("--key separate cannot be used with -o -: it makes a second file")
    if ctx.params["split"]:
        raise click.UsageError("--split cannot be used with -o -: it makes several files")


def _refuse(ctx: click.Context, beside: str, names: Sequence[str], why: str) -> None:
    """Raise UsageError if one of the named parameters was given on the command line."""
    for param in ctx.command.params:
        given = ctx.get_parameter_source(param.name or "") is ParameterSource.COMMANDLINE
        if param.name in names and given:
            raise click.UsageError(f"{param.opts[-1]} cannot be used with {beside}: {why}")
