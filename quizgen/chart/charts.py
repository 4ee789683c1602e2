"""Charts: what the facts of decks give to draw, whatever it is drawn on."""

from collections.abc import Collection, Sequence
from typing import Literal, TypeAlias

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


@record(kw_only=True)
class Charts:
    """The charts that there is something for, and the title and language of all of them."""

    title: str
    language: str
    timeline: Timeline | None = None
    debates: Debates | None = None
    families: Families | None = None

    @property
    def summaries(self) -> dict[ChartName, tuple[str, str]]:
        """The heading of each chart, and what it shows in numbers, in the words of the language."""
        words = languages.words(self.language).chart
        found: dict[ChartName, tuple[str, str]] = {}
        if chart := self.timeline:
            shown = words.timeline_summary.format(
                span=chart.span, events=chart.event_count, lives=chart.life_count
            )
            found["timeline"] = words.timeline, shown
        if self.debates:
            shown = words.arguments_summary.format(
                views=len(self.debates.views), objections=self.debates.objection_count
            )
            found["arguments"] = words.arguments, shown
        if self.families:
            shown = words.figures_summary.format(figures=self.families.figure_count)
            found["figures"] = words.figures, shown
        return found


def charts_of(
    decks: Sequence[Sequence[Charted]],
    title: str,
    language: str,
    only: Collection[ChartName] = (),
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
