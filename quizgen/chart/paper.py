"""Charts as a PDF or an SVG: their data as the template takes them, and the file."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from html import escape
from pathlib import Path
from typing import Any
from unicodedata import category

from quizgen import languages
from quizgen.chart.bands import Band, BandRow
from quizgen.chart.charts import Charts
from quizgen.chart.debates import Debates, View
from quizgen.chart.figure_families import Families, FigureRow
from quizgen.chart.timeline import Timeline
from quizgen.languages.language import Words
from quizgen.lazy_pattern import lazy_pattern
from quizgen.sheet.paper.compilation import TypesetForm
from quizgen.sheet.paper.typeset import typeset
from quizgen.sheet.paper.typography import Text, Typography
from quizgen.sheet.print_settings import PrintSettings
from quizgen.values.clean import clean
from quizgen.values.excerpts import excerpt
from quizgen.values.markup import Marked, join, with_formulas
from quizgen.values.placeholders import fill

Data = dict[str, Any]

_MOST, _MOST_OF_NAME, _MOST_OF_VIEW = 300, 120, 600
"""The characters of a text that a drawing has room for. The page has it whole."""

_WHOLE = 1500
"""The characters of a view that is kept on one page."""

_TEMPLATE = str(Path(__file__).parent / "chart.typ")


def chart_file(charts: Charts, print_settings: PrintSettings, form: TypesetForm) -> bytes:
    """The charts on pages, or on one as long as they are. Raises `Unprintable`."""
    words = languages.words(charts.language)
    typography = Typography(words)
    settings = {
        "title": typography.line(charts.title),
        "heading": typography.isolated_line(charts.title),
        "lang": charts.language,
        "dir": words.direction,
        "words": {"page": words.sheet.page},
        "paged": form == "pdf",
    }
    data = {"charts": [*_Layout(words, typography).charts(charts)]}
    made = typeset(_TEMPLATE, data, settings, print_settings, {}, form=form)
    return _described(made.decode(), charts).encode() if form == "svg" else made


class _Layout:
    """Charts as the template takes them, in the words of one language."""

    def __init__(self, words: Words, typography: Typography) -> None:
        self._words = words
        self._set = typography

    def charts(self, charts: Charts) -> Iterator[Data]:
        for name, heading, summary, drawn in charts.drawn_by(
            self._timeline, self._debates, self._families
        ):
            yield {"kind": name, "heading": heading, "summary": summary, **drawn}

    def _timeline(self, chart: Timeline) -> Data:
        words = self._words.chart
        panels = [(words.events, False, chart.events), (words.lives, True, chart.lives)]
        return {
            "legend": self._legend(chart.marks),
            "panels": [
                {"heading": heading, "lives": lives, "bands": [self._band(band) for band in bands]}
                for heading, lives, bands in panels
                if bands
            ],
        }

    def _legend(self, kinds: Collection[str]) -> list[tuple[str, str]]:
        return [(kind, said) for kind, said in self._words.chart.marks.items() if kind in kinds]

    def _band(self, band: Band) -> Data:
        return {
            "ticks": [(tick.place, tick.label) for tick in band.ticks],
            "rows": [self._band_row(row) for row in band.rows],
        }

    def _band_row(self, placed: BandRow) -> Data:
        row = placed.row
        return {
            "date": self._set.text(Marked(row.date)),
            "said": self._set.text(first_words(row.said, _MOST)),
            "speaker": self._speaker(row.speaker),
            "marks": [(mark.kind, mark.first, mark.last, mark.cut) for mark in placed.marks],
        }

    def _speaker(self, name: str) -> Text | None:
        if not name:
            return None
        who = {"who": first_words(with_formulas(name), _MOST_OF_NAME)}
        return self._set.text(fill(self._words.sheet.according_to, who))

    def _debates(self, chart: Debates) -> Data:
        return {
            "against": self._words.chart.against,
            "opposed": self._words.chart.opposed,
            "debates": [
                {
                    "question": self._set.text(first_words(debate.question, _MOST)),
                    "disputes": [
                        [self._view(view) for view in dispute] for dispute in debate.disputes
                    ],
                }
                for debate in chart.debates
            ],
        }

    def _view(self, view: View) -> Data:
        by = first_words(with_formulas(view.by), _MOST_OF_NAME) if view.by else None
        claim = first_words(view.claim, _MOST_OF_VIEW)
        grounds = [first_words(each, _MOST_OF_VIEW) for each in view.grounds]
        length = len(claim.text) + sum(len(each.text) for each in grounds)
        return {
            "depth": view.depth,
            "by": by and self._set.text(by),
            "claim": self._set.text(claim),
            "grounds": [*map(self._set.text, grounds)],
            "question": view.question and self._set.text(first_words(view.question, _MOST)),
            "against": view.against and self._set.text(first_words(view.against, _MOST)),
            "of_opponents": view.of_opponents,
            "long": length > _WHOLE,
        }

    def _families(self, chart: Families) -> Data:
        return {
            "legend": self._legend(chart.marks),
            "families": [[self._figure(row) for row in family] for family in chart.families],
        }

    def _figure(self, row: FigureRow) -> Data:
        figure = row.figure
        return {
            "depth": row.depth,
            "number": self._set.text(Marked(figure.shown)),
            "said": self._set.text(first_words(figure.counts, _MOST)),
            "as_of": self._set.text(Marked(figure.as_of)) if figure.as_of else None,
            "speaker": self._speaker(figure.speaker),
            "bars": [(bar.kind, bar.first, bar.last) for bar in row.bars],
        }


_GLYPH = lazy_pattern(r'(?<=["#])[a-z][0-9A-F]{32}(?=")')
_BLACK = ' fill="#000000" fill-rule="nonzero"'


def _described(drawing: str, charts: Charts) -> str:
    """The drawing with a title and a description, and about half as long.

    The typesetter names each outline with 33 characters and gives each letter its colour.
    """
    names: dict[str, str] = {}
    drawing = _GLYPH.sub(lambda found: names.setdefault(found[0], f"q{len(names)}"), drawing)
    head, _, body = drawing.partition(">")
    described = (
        f'<title id="title">{escape(clean(charts.title))}</title>'
        f'<desc id="desc">{escape(clean(charts.description))}</desc>'
    )
    named = f'{head} role="img" aria-labelledby="title desc" lang="{escape(charts.language)}">'
    return f"{named}{described}{body.replace(_BLACK, '')}"


_ELLIPSIS = "\N{NO-BREAK SPACE}\N{HORIZONTAL ELLIPSIS}"


def first_words(text: Marked, most: int) -> Marked:
    """The text, or its first words, with an ellipsis, if it has more than `most` characters.

    A formula and code are not divided. A text with blocks that is cut has lines instead.
    """
    if len(text.text) <= most:
        return text
    lines = replace(text, blocks=())
    ends = (lines.text.rfind(each, most // 2, most + 1) for each in ("\n", " "))
    end = next((each for each in ends if each >= 0), -1)
    if end < 0:
        end = most
        # A letter keeps its marks.
        while end and category(lines.text[end])[0] == "M":
            end -= 1
    return join([excerpt(lines, 0, _outside_of_literals(lines, end)), _ELLIPSIS])


def _outside_of_literals(text: Marked, place: int) -> int:
    """The place, or the beginning of the code or formula that it is in."""
    begin = 0
    for run in text.runs:
        if run.literal and begin < place < begin + len(run.text):
            return begin
        begin += len(run.text)
    return place
