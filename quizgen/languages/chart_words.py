"""The words of charts in a language."""

from collections.abc import Mapping
from typing import NamedTuple


class ChartWords(NamedTuple):
    """The words of one language; `{name}` stands for what is filled in.

    - `timeline`, `arguments`, `figures`: the headings of the charts.
    - `events`, `lives`: the headings of the two parts of a timeline.
    - `marks`: what each mark of a drawing means; "beyond" is of one that does not end at the edge,
      "sure" and "possible" are of figures that are a range.
    - `against`: between a view and the one that it is directed against, which may follow it.
    - `opposed`: a view that is known only from those who are against it.
    - `on_axis`, `share`: the headings of the columns with the drawings.
    - `table`: opens a table of what is drawn.
    - `timeline_summary` and so on: what a chart shows, in numbers.
    """

    timeline: str
    arguments: str
    figures: str
    events: str
    lives: str
    marks: Mapping[str, str]
    against: str
    opposed: str
    on_axis: str
    share: str
    table: str
    timeline_summary: str  # {span}, {events}, {lives}
    arguments_summary: str  # {views}, {objections}
    figures_summary: str  # {figures}
