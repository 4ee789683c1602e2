"""Charts: what the facts of decks give to draw, whatever it is drawn on."""

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Literal, TypeAlias, TypeVar

from quizgen import languages
from quizgen.chart.debates import Debates, debates_of
from quizgen.chart.figure_families import Families, families_of
from quizgen.chart.timeline import Timeline, timeline
from quizgen.facts.charted import (
    Charted,
    ChartedClaim,
    ChartedEvent,
    ChartedFigure,
    ChartedLife,
)
from quizgen.record import record

ChartName: TypeAlias = Literal["timeline", "arguments", "figures"]

CHARTS: dict[ChartName, str] = {
    "timeline": "dates and lifetimes on an axis of time",
    "arguments": "who argues against whom, and on what grounds",
    "figures": "figures with their parts",
}
"""What each chart shows, in the order in which they are drawn."""


Drawn = TypeVar("Drawn")


@record(kw_only=True)
class Charts:
    """The charts that there is something for, and the title and language of all of them."""

    title: str
    language: str
    timeline: Timeline | None = None
    debates: Debates | None = None
    families: Families | None = None

    @property
    def names(self) -> list[ChartName]:
        """The names of the charts that there is something for."""
        return [name for name, _, _, _ in self.drawn_by(_nothing, _nothing, _nothing)]

    @property
    def description(self) -> str:
        """What all of them show, in numbers, in the words of the language."""
        shown = self.drawn_by(_nothing, _nothing, _nothing)
        return " ".join(f"{heading}: {summary}" for _, heading, summary, _ in shown)

    def drawn_by(
        self,
        draw_timeline: Callable[[Timeline], Drawn],
        draw_debates: Callable[[Debates], Drawn],
        draw_families: Callable[[Families], Drawn],
    ) -> Iterator[tuple[ChartName, str, str, Drawn]]:
        """The name of each chart, its heading, what it shows in numbers, and it as it is drawn."""
        words = languages.words(self.language).chart
        if chart := self.timeline:
            shown = words.timeline_summary.format(
                span=chart.span, events=chart.event_count, lives=chart.life_count
            )
            yield "timeline", words.timeline, shown, draw_timeline(chart)
        if self.debates:
            shown = words.arguments_summary.format(
                views=len(self.debates.views), objections=self.debates.objection_count
            )
            yield "arguments", words.arguments, shown, draw_debates(self.debates)
        if self.families:
            shown = words.figures_summary.format(figures=self.families.figure_count)
            yield "figures", words.figures, shown, draw_families(self.families)


def _nothing(chart: object) -> None:
    del chart


def charts_of(
    decks: Sequence[Sequence[Charted]],
    title: str,
    language: str,
    only: Collection[ChartName],
) -> Charts:
    """The charts of what the facts of each deck show; all, or only those with some names.

    Dates of all decks are on one timeline. Ids are of one deck, so the others are made of each.
    """
    words = languages.words(language)
    wanted = only or CHARTS
    every = [each for entries in decks for each in entries]
    events = [each for each in every if isinstance(each, ChartedEvent)]
    lives = [each for each in every if isinstance(each, ChartedLife)]
    debates = [
        debate
        for entries in decks
        for debate in debates_of([each for each in entries if isinstance(each, ChartedClaim)])
    ]
    families = [
        family
        for entries in decks
        for family in families_of([each for each in entries if isinstance(each, ChartedFigure)])
    ]
    # What is disputed comes first, whatever its deck.
    debates.sort(key=lambda debate: not debate.is_disputed)
    return Charts(
        title=title,
        language=language,
        timeline=timeline(events, lives, language, words) if "timeline" in wanted else None,
        debates=Debates(tuple(debates)) if debates and "arguments" in wanted else None,
        families=Families(tuple(families)) if families and "figures" in wanted else None,
    )
