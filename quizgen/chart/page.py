"""Charts as a page for a browser: tables with a drawing in each row, and nothing to load."""

from collections.abc import Collection, Iterable, Iterator
from html import escape
from pathlib import Path

from quizgen import languages
from quizgen.chart.bands import Band, BandRow, PlacedMark
from quizgen.chart.charts import Charts
from quizgen.chart.debates import Debate, Debates, View
from quizgen.chart.figure_families import Families, FigureRow
from quizgen.chart.time_axis import Tick
from quizgen.chart.timeline import Timeline
from quizgen.languages.language import Words
from quizgen.sheet.html import with_blocks
from quizgen.sheet.web.document import page_document
from quizgen.sheet.web.texts import PAGE, span
from quizgen.values.direction import END, RIGHT_TO_LEFT
from quizgen.values.markup import Marked, capitalised, with_formulas
from quizgen.values.placeholders import fill

_STYLE = Path(__file__).parent / "chart.css"

_DEEPEST = 5
"""The levels of objections that are indented."""


def chart_page(charts: Charts) -> str:
    """The page, which has all that is drawn as text, too."""
    words = languages.words(charts.language)
    title = span(Marked(charts.title), words.direction)
    body = "".join(_Writer(words).sections(charts))
    return page_document(
        charts.title,
        charts.language,
        f'<header><h1>{title}</h1></header>\n<main class="charts">\n{body}</main>\n',
        more_style=_STYLE.read_text("utf-8"),
    )


class _Writer:
    """Charts as HTML, in the words of one language."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._around = words.direction

    def sections(self, charts: Charts) -> Iterator[str]:
        """A section for each chart."""
        for name, heading, summary, drawn in charts.drawn_by(
            self._timeline, self._debates, self._families
        ):
            yield (
                f'<section aria-labelledby="{name}"><h2 id="{name}">{escape(heading)}</h2>\n'
                f'<p class="summary">{escape(summary)}</p>\n{"".join(drawn)}</section>\n'
            )

    # The timeline

    def _timeline(self, chart: Timeline) -> Iterator[str]:
        words = self._words.chart
        yield self._legend(chart.marks)
        panels = ((words.events, "event", chart.events), (words.lives, "person", chart.lives))
        for heading, field, bands in panels:
            if bands and chart.events and chart.lives:
                yield f"<h3>{escape(heading)}</h3>\n"
            for band in bands:
                yield self._band(band, field)

    def _band(self, band: Band, field: str) -> str:
        ticks = "".join(map(self._tick, band.ticks))
        axis = f'<svg aria-hidden="true" class="axis">{ticks}</svg>' if ticks else ""
        lines = self._lines(tick.place for tick in band.ticks)
        heads = self._heads("date", field)
        drawn = escape(self._words.chart.on_axis)
        rows = "".join(self._band_row(row, lines) for row in band.rows)
        return (
            f'<div class="table"><table class="drawn"><thead><tr>{heads}'
            f'<th scope="col"><span class="live">{drawn}</span>'
            f"{axis}</th></tr></thead>\n"
            f"<tbody>{rows}</tbody></table></div>\n"
        )

    def _tick(self, tick: Tick) -> str:
        label, shift = escape(tick.label), _CHARACTER * tick.shift
        if self._around == "rtl":
            # Within a drawing, the direction of a label would also move it.
            label, shift = f"{RIGHT_TO_LEFT}{label}{END}", -shift
        shifted = f' dx="{shift:.2f}em"' if shift else ""
        where = f'x="{self._x(tick.place)}"{shifted} y="12" text-anchor="middle"'
        return f"<text {where}>{label}</text>"

    def _band_row(self, placed: BandRow, lines: str) -> str:
        row = placed.row
        marks = "".join(self._mark(mark) for mark in placed.marks)
        return (
            f"<tr><td>{self._said(Marked(row.date))}</td>"
            f"<td>{self._said(row.said)}{self._speaker(row.speaker)}</td>"
            f'<td><svg aria-hidden="true">{lines}{marks}</svg></td></tr>\n'
        )

    def _lines(self, places: Iterable[float]) -> str:
        return "".join(
            f'<line class="tick" x1="{x}" x2="{x}" y1="0" y2="100%"/>' for x in map(self._x, places)
        )

    def _mark(self, mark: PlacedMark) -> str:
        cut = mark.cut.translate(_TURNED) if self._around == "rtl" else mark.cut
        return _shape(mark.kind, self._seen(mark.first), self._seen(mark.last), cut)

    def _legend(self, kinds: Collection[str]) -> str:
        items = "".join(
            f'<li><svg aria-hidden="true">{_sample(kind)}</svg> {escape(said)}</li>'
            for kind, said in self._words.chart.marks.items()
            if kind in kinds
        )
        return f'<ul class="legend">{items}</ul>\n' if items else ""

    # The map of arguments

    def _debates(self, chart: Debates) -> Iterator[str]:
        for debate in chart.debates:
            disputes = "".join(map(self._dispute, debate.disputes))
            question = span(debate.question, self._around)
            yield f'<article class="debate"><h3>{question}</h3>\n{disputes}</article>\n'
        heads = self._heads("question", "by", "argument", "because", "opposes")
        rows = "".join(row for debate in chart.debates for row in self._table_rows(debate))
        yield (
            f"<details><summary>{escape(self._words.chart.table)}</summary>"
            f'<div class="table"><table><thead><tr>{heads}</tr></thead>\n'
            f"<tbody>{rows}</tbody></table></div></details>\n"
        )

    def _dispute(self, views: tuple[View, ...]) -> str:
        root, *others = map(self._view, views)
        if not others:
            return f'<div class="dispute">{root}</div>\n'
        against = escape(self._words.chart.against)
        items = "".join(
            f'<li class="level-{min(view.depth, _DEEPEST)}">'
            f'<p class="against">{against}</p>{shown}</li>'
            for view, shown in zip(views[1:], others, strict=True)
        )
        return f'<div class="dispute">{root}<ul>{items}</ul></div>\n'

    def _view(self, view: View) -> str:
        words = self._words.chart
        grounds = "".join(f"<li>{self._said(each)}</li>" for each in view.grounds)
        pieces = [
            f'<p class="by">{self._said(with_formulas(view.by))}</p>' if view.by else "",
            f'<p class="pale">{escape(words.opposed)}</p>' if view.of_opponents else "",
            f'<p class="pale">{self._said(view.question)}</p>' if view.question else "",
            f"<div>{self._said(view.claim)}</div>",
            f'<p class="pale">{escape(words.against)}: {self._said(view.against)}</p>'
            if view.against
            else "",
            f"<ul>{grounds}</ul>" if grounds else "",
        ]
        kind = "opposed" if view.of_opponents else "objection" if view.depth else "root"
        return f'<div class="view {kind}">{"".join(pieces)}</div>'

    def _table_rows(self, debate: Debate) -> Iterator[str]:
        for views in debate.disputes:
            above: list[View] = []
            for view in views:
                del above[view.depth :]
                against = view.against or (above[-1].claim if above else None)
                above.append(view)
                if view.of_opponents:
                    continue
                grounds = "".join(f"<li>{self._said(each)}</li>" for each in view.grounds)
                cells = (
                    self._said(view.question or debate.question),
                    self._said(with_formulas(view.by)),
                    self._said(view.claim),
                    f"<ul>{grounds}</ul>" if grounds else "",
                    self._said(against) if against else "",
                )
                yield f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>\n"

    # Figures with their parts

    def _families(self, chart: Families) -> Iterator[str]:
        yield self._legend(chart.marks)
        share = escape(self._words.chart.share)
        heads = f'{self._heads("figure", "counts")}<th scope="col">{share}</th>'
        for family in chart.families:
            rows = "".join(map(self._figure, family))
            yield (
                f'<div class="table"><table class="drawn"><thead><tr>{heads}</tr></thead>\n'
                f"<tbody>{rows}</tbody></table></div>\n"
            )

    def _figure(self, row: FigureRow) -> str:
        figure = row.figure
        as_of = f' <small class="pale">({escape(figure.as_of)})</small>' if figure.as_of else ""
        bars = "".join(
            _shape(bar.kind, self._seen(bar.first), self._seen(bar.last), "") for bar in row.bars
        )
        return (
            f"<tr><td>{self._said(Marked(figure.shown))}</td>"
            f'<td class="level-{min(row.depth, _DEEPEST)}">{self._said(figure.counts)}'
            f"{as_of}{self._speaker(figure.speaker)}</td>"
            f'<td><svg aria-hidden="true">{bars}</svg></td></tr>\n'
        )

    # What all have

    def _heads(self, *fields: str) -> str:
        names = (capitalised(Marked(self._words.fields[field])).text for field in fields)
        return "".join(f'<th scope="col">{escape(name)}</th>' for name in names)

    def _said(self, text: Marked) -> str:
        return with_blocks(text, self._around, PAGE)

    def _speaker(self, name: str) -> str:
        if not name:
            return ""
        said = fill(self._words.sheet.according_to, {"who": with_formulas(name)})
        return f' <small class="pale">{self._said(said)}</small>'

    def _seen(self, place: float) -> float:
        """A place from the left side, where the language may end."""
        return 1 - place if self._around == "rtl" else place

    def _x(self, place: float) -> str:
        return _percent(self._seen(place))


_TURNED = str.maketrans("<>", "><")


def _percent(place: float) -> str:
    return f"{100 * place:.2f}".rstrip("0").rstrip(".") + "%"


_CHARACTER = 0.5
"""The width of a character in em."""


def _shape(kind: str, one: float, other: float, edges: str) -> str:
    """A mark between two places, with an arrow at each edge that it goes beyond."""
    first, last = sorted((one, other))
    x, end = _percent(first), _percent(last)
    match kind:
        case "day" | "about":
            shape = f'<circle class="{kind}" cx="{x}" cy="0.95em" r="4.5"/>'
        case "either" | "open":
            shape = f'<line class="{kind}" x1="{x}" x2="{end}" y1="0.95em" y2="0.95em"/>'
        case _:
            width = _percent(last - first)
            shape = f'<rect class="{kind}" x="{x}" width="{width}" y="0.6em" height="0.7em"/>'
    arrows = "".join(
        f'<svg x="{"0" if edge == "<" else "100%"}" y="0.95em" overflow="visible">'
        f'<path d="M0 -5L{-8 if edge == "<" else 8} 0L0 5Z"/></svg>'
        for edge in edges
    )
    return shape + arrows


def _sample(kind: str) -> str:
    """A mark as the legend shows it."""
    if kind in ("day", "about"):
        return _shape(kind, 0.5, 0.5, "")
    return _shape(kind, 0, 1, "")
