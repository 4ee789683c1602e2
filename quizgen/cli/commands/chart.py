"""`quizgen chart`: draw what a deck says of dates, arguments and figures."""

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Literal, TypeAlias

import click

from quizgen import languages
from quizgen.chart.charts import CHARTS, ChartName, Charts, charts_of
from quizgen.cli.deck_checks import without_errors
from quizgen.cli.deck_reading import (
    Progress,
    counted,
    language_option,
    paths_argument,
    print_diagnostics,
    read,
    title_of,
)
from quizgen.cli.filter_options import filter_options
from quizgen.cli.option_groups import refuse_given
from quizgen.cli.out_option import out_option
from quizgen.cli.output_names import STANDARD_OUTPUT, warn_of_windows
from quizgen.cli.paper_options import page_options, refuse_unknown_font
from quizgen.cli.selection import filtered_facts
from quizgen.diagnostics.diagnostic import Diagnostic, Unusable, visible
from quizgen.diagnostics.source import Position, Source, Span
from quizgen.facts.charted import Charted
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.questions.filters import Filters
from quizgen.record import record
from quizgen.sheet.print_settings import PrintSettings
from quizgen.system.files import write_whole
from quizgen.values.clean import clean, one_line

Form: TypeAlias = Literal["pdf", "svg", "html"]

_FORMS: dict[str, Form] = {".pdf": "pdf", ".svg": "svg", ".html": "html", ".htm": "html"}
"""The form of a chart by the ending of its file."""

_HELP = f"""Draw charts of a deck: a PDF to print, a drawing (SVG), or a page with a table of all
that is drawn (HTML). The same decks and options give the same bytes.

\b
Charts (--as):
{chr(10).join(f"  {name:10} {what}" for name, what in CHARTS.items())}

\b
Examples:
  quizgen chart decks/railways -o railways.pdf
  quizgen chart --as timeline --tag engineers -o engineers.svg
  quizgen chart --as arguments -o arguments.html
"""


@click.command(
    help=_HELP,
    epilog="Exit code: 0 written, 1 errors in a deck and nothing written, 2 usage or system error.",
)
@paths_argument
@out_option(
    "The file to write, which ends in .pdf, .svg or .html; - for standard output, as SVG.",
    default="chart.pdf",
    show_default=True,
)
@click.option(
    "--as",
    "chart_names",
    type=click.Choice([*CHARTS]),
    multiple=True,
    help="Only this chart, as above; repeatable. Default: all that the deck has facts for.",
)
@filter_options
@click.option("--title", metavar="TEXT", help="The title. Default: the deck's.")
@page_options
@language_option("The language of the decks, where they are translated, and of the charts.")
def chart(
    *,
    paths: tuple[Path, ...],
    out: Path,
    chart_names: tuple[ChartName, ...],
    filters: Filters,
    title: str | None,
    print_settings: PrintSettings,
    language: str,
) -> None:
    form = _form(out)
    if form == "html":
        paper = ("paper", "font", "font_dirs")
        refuse_given(click.get_current_context(), "a page", paper, "it is not printed")
    warn_of_windows(out)
    refuse_unknown_font(print_settings)
    progress = Progress()
    reading = read(paths, progress, language, or_original=True)

    def draw() -> tuple[Charts, bytes | list[Diagnostic], int]:
        facts = filtered_facts(reading, filters)
        made = _charts(facts, chart_names, title, language)
        if not made.names:
            return made, b"", 0
        progress.say("drawing")
        return made, _drawn(made, print_settings, form, facts), len(facts)

    made, drawn, facts = without_errors(reading, draw)
    progress.done()
    if not made.names:
        lacking = (why for name, why in _LACKING.items() if name in (chart_names or _LACKING))
        raise Unusable(f"nothing to draw: {', and '.join(lacking)}")
    if not isinstance(drawn, bytes):
        print_diagnostics(drawn)
        raise SystemExit(1)
    if out == STANDARD_OUTPUT:
        click.echo(drawn, nl=False)
        return
    write_whole({out: drawn})
    click.echo(visible(f"{out}: {', '.join(made.names)} of {counted(facts, 'fact')}"))


def _form(out: Path) -> Form:
    """The form of a file by the end of its name; UsageError for any other."""
    if out == STANDARD_OUTPUT:
        return "svg"
    form = _FORMS.get(out.suffix.lower())
    if form is None:
        raise click.UsageError(f"a chart is .pdf, .svg or .html: {clean(str(out))} ends otherwise")
    return form


_LACKING: dict[ChartName, str] = {
    "timeline": "no fact has a date",
    "arguments": "no argument has grounds or opposes a view",
    "figures": "no figure is a part of another one",
}
"""Why there is nothing for a chart."""


def _charts(
    facts: Sequence[tuple[Deck, Fact]],
    names: Collection[ChartName],
    title: str | None,
    language: str,
) -> Charts:
    """The charts of some facts; without a title or a language, with those of their decks."""
    by_deck: dict[str, tuple[Deck, list[Charted]]] = {}
    for deck, fact in facts:
        by_deck.setdefault(deck.key, (deck, []))[1].extend(fact.charted(deck))
    decks = [deck for deck, _ in by_deck.values()]
    return charts_of(
        [entries for _, entries in by_deck.values()],
        one_line(title or title_of(decks)),
        language or (decks[0].language if decks else languages.DEFAULT),
        names,
    )


@record()
class _FactPlace:
    """Where a fact begins, for what is wrong with its characters."""

    file: Source
    place: Position
    span: Span


def _drawn(
    charts: Charts,
    print_settings: PrintSettings,
    form: Form,
    facts: Sequence[tuple[Deck, Fact]],
) -> bytes | list[Diagnostic]:
    """The charts in a form, or what of them cannot be printed."""
    if form == "html":
        from quizgen.chart.page import chart_page

        return chart_page(charts).encode()
    from quizgen.chart.paper import chart_file
    from quizgen.sheet.paper.glyphs import missing
    from quizgen.sheet.paper.typeset import Unprintable

    try:
        return chart_file(charts, print_settings, form)
    except Unprintable as found:
        places = [_FactPlace(fact.part.file, fact.begins, fact.place) for _, fact in facts]
        return missing(found.texts, places)
