"""Statistics as a page for a browser, which loads nothing and runs nothing."""

from base64 import b64encode
from collections.abc import Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from html import escape
from pathlib import Path

from quizgen.quiz.statistics.charted_tables import Row, StatTable
from quizgen.quiz.statistics.stat_tables import StatTables
from quizgen.quiz.statistics.stats import FORECAST_DAYS
from quizgen.quiz.statistics.svg_charts import bar_svg, calendar_svg, columns_svg, parts_svg
from quizgen.values.clean import clean, one_line

_LONG = 24
"""Characters of a name beside which a table has not enough room in one of two columns."""

_STYLE = Path(__file__).with_name("stats_page.css")


def stats_page(tables: StatTables, titles: Sequence[str], prompts: Sequence[str]) -> str:
    """The page of all statistics. `titles` are those of the decks.

    `prompts` are those of the hardest questions, in their order.
    """
    words, direction = tables.words, tables.all_words.direction
    style = _STYLE.read_text("utf-8")
    digest = b64encode(sha256(style.encode()).digest()).decode()
    title = escape(words.title)
    as_of = words.as_of.format(date=tables.full_date(tables.stats.day))
    lines = [*tables.answered(), ", ".join(map(one_line, titles)), as_of]
    head = "".join(f'<p dir="auto">{escape(clean(line))}</p>\n' for line in lines)
    main = "".join(_Page(tables).sections(prompts))
    return (
        f'<!doctype html>\n<html lang="{escape(tables.language)}" dir="{direction}">\n'
        '<head>\n<meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        f"style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{style}</style>\n</head>\n"
        f"<body>\n<header>\n<h1>{title}</h1>\n{head}</header>\n"
        f"<main>\n{main}</main>\n</body>\n</html>\n"
    )


class _Page:
    """Statistics as sections of a page."""

    def __init__(self, tables: StatTables) -> None:
        self._tables = tables
        self._words = tables.words
        self._direction = tables.all_words.direction

    def sections(self, prompts: Sequence[str]) -> Iterator[str]:
        tables = self._tables
        stages = tables.stages()
        chart = parts_svg(stages, self._direction, "stages")
        yield _section(stages.title, chart + self._table(stages))
        known, kept = (
            _section(each.title, self._table(each), each.note)
            for each in (tables.known(), tables.retention())
        )
        yield known
        yield self._answers()
        due = tables.due()
        chart = columns_svg(due, self._direction, "due")
        yield _section(due.title, chart + self._folded(due))
        yield kept
        for each in tables.further():
            longest = max(len(row.name) for row in each.rows)
            yield _section(each.title, self._table(each), wide=longest > _LONG)
        if tables.stats.hardest:
            hardest = zip(tables.stats.hardest, prompts, strict=True)
            items = "".join(
                f'<li><span dir="auto">{escape(one_line(prompt))}</span> '
                f"<small>{escape(tables.hard(hard))}</small></li>\n"
                for hard, prompt in hardest
            )
            yield _section(self._words.hardest, f"<ol>\n{items}</ol>", wide=True)

    def _answers(self) -> str:
        """The answers of the last days, and of each day, with a table of the days that have any."""
        tables = self._tables
        recent = tables.answers(FORECAST_DAYS)
        rows = tuple(
            Row(tables.full_date(day), (tables.number(number),), number)
            for day, (number, _) in sorted(tables.stats.days.items(), reverse=True)
        )
        charts = columns_svg(recent, self._direction, "answers")
        if rows:
            charts += calendar_svg(tables, self._direction, "calendar")
        return _section(recent.title, charts + self._folded(replace(recent, rows=rows)))

    def _folded(self, table: StatTable) -> str:
        """The numbers of a chart, shown when they are asked for."""
        html = self._table(table)
        return f"<details><summary>{escape(self._words.table)}</summary>{html}</details>"

    def _table(self, table: StatTable) -> str:
        """A table, with a bar in each row unless a chart shows the same."""
        bars = table.shape == "bars"
        kinds = [
            ' class="optional"' * (place in table.optional) for place in range(len(table.heads))
        ]
        heads = "".join(
            f'<th scope="col"{kind}>{escape(head)}</th>'
            for kind, head in zip(kinds, table.heads, strict=True)
        )
        drawn = '<td class="drawn"></td>' if bars else ""
        rows = []
        for place, row in enumerate(table.rows):
            cells = "".join(
                f"<td{kind}>{escape(cell)}</td>"
                for kind, cell in zip(kinds, row.cells, strict=True)
            )
            if bars:
                length = row.number / table.whole if table.whole else 0
                cells += f'<td class="drawn">{bar_svg(length, self._direction)}</td>'
            swatch = ""
            if table.shape == "parts":
                swatch = (
                    '<svg class="swatch" viewBox="0 0 10 10" aria-hidden="true">'
                    f'<rect class="part-{place}" width="10" height="10"/></svg>'
                )
            name = f"{swatch}<bdi>{escape(clean(row.name))}</bdi>"
            rows.append(f'<tr><th scope="row">{name}</th>{cells}</tr>\n')
        caption = f'aria-label="{escape(table.title)}"'
        return (
            f"<table {caption}>\n<thead><tr><td></td>{heads}{drawn}</tr></thead>\n"
            f"<tbody>\n{''.join(rows)}</tbody>\n</table>\n"
        )


def _section(title: str, content: str, note: str = "", *, wide: bool = False) -> str:
    noted = f"<p>{escape(note)}</p>\n" if note else ""
    kind = ' class="wide"' if wide else ""
    return f"<section{kind}>\n<h2>{escape(title)}</h2>\n{content}{noted}</section>\n"
