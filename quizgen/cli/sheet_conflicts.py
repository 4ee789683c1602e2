"""Which options of `quizgen sheet` cannot be used together."""

import click

from quizgen.cli.option_groups import refuse_given
from quizgen.sheet.formats import FORMATS

_OF_PLANS = ("types", "versions", "options", "key", "split", "duplex")
"""Options that a format without a plan cannot have."""

_OF_PAPER = ("paper", "large", "font", "font_dirs", "duplex")
"""Options of printed formats."""

_OF_SELECTION = ("questions", "kinds", "tags", "parts", "sources", "from_history")
"""Options that a list of ids replaces."""

_ONLY_FOR = {
    "sheet": ("columns", "pages", "marks_table", "above", "logo", "instructions", "minutes"),
    "scores": ("group",),
    "cards": ("card", "flip"),
}
"""Options that are for one format."""

_NOT_FOR_SCORES = ("key", "split", "duplex")
"""Options for which scores have nothing, although they have a plan and paper."""


def refuse_conflicts(ctx: click.Context, format_name: str, *, by_ids: bool) -> None:
    """Raise UsageError if options were given that do not fit the format, or a list of ids."""
    sheet_format, beside = FORMATS[format_name], f"--as {format_name}"
    for only, names in _ONLY_FOR.items():
        if format_name != only:
            for name in names:
                refuse_given(ctx, beside, (name,), f"it is for --as {only}")
    if not sheet_format.planned:
        refuse_given(ctx, beside, _OF_PLANS, "this format shows one question at a time")
    if not sheet_format.on_paper:
        refuse_given(ctx, beside, _OF_PAPER, "it is not printed")
    if format_name == "scores":
        refuse_given(ctx, beside, _NOT_FOR_SCORES, "it has no answers and no sides")
    if by_ids:
        refuse_given(ctx, "--ids", _OF_SELECTION, "the file lists all questions")
    if ctx.params["key"] == "none" and sheet_format.keyed:
        raise click.UsageError(f"--key none cannot be used with {beside}: it contains the answers")


def refuse_several_files(ctx: click.Context) -> None:
    """Raise UsageError if the options make several files, which standard output cannot hold."""
    if ctx.params["key"] == "separate":
        raise click.UsageError("--key separate cannot be used with -o -: it makes a second file")
    if ctx.params["split"]:
        raise click.UsageError("--split cannot be used with -o -: it makes several files")
