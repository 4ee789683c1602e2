"""The timeline: events and lifetimes in the order of their beginnings, in bands of time.

Each band has an axis of its own, which is only as long as its dates need. So days beside days can
be read, as well as millennia beside millennia.
"""

from collections.abc import Sequence

from quizgen.chart.bands import Band, DatedRow, bands_of
from quizgen.chart.date_marks import MarkKind, event_marks, life_marks
from quizgen.facts.charted import ChartedEvent, ChartedLife
from quizgen.languages.language import Words
from quizgen.record import record
from quizgen.values.date_eras import written_year
from quizgen.values.dates import When, parse_when
from quizgen.values.dates_shown import show_when
from quizgen.values.day_numbers import gregorian_date
from quizgen.values.markup import capitalised, with_formulas


@record()
class Timeline:
    """Events and lifetimes, each in bands. `span` is from the first to the last year."""

    events: tuple[Band, ...]
    lives: tuple[Band, ...]
    span: str

    @property
    def marks(self) -> set[MarkKind]:
        """The kinds of marks that it has."""
        return {
            mark.kind
            for band in (*self.events, *self.lives)
            for row in band.rows
            for mark in row.marks
        }

    @property
    def event_count(self) -> int:
        return sum(len(band.rows) for band in self.events)

    @property
    def life_count(self) -> int:
        return sum(len(band.rows) for band in self.lives)


def timeline(
    events: Sequence[ChartedEvent], lives: Sequence[ChartedLife], language: str, words: Words
) -> Timeline | None:
    """The timeline of these, with dates as the language shows them; None if there are none."""
    happened = [
        DatedRow(
            date=show_when(each.when, language),
            said=capitalised(each.event),
            speaker=each.speaker,
            marks=event_marks(each.when),
            begins=each.when.moments[0].earliest,
        )
        for each in events
    ]
    lived = [
        DatedRow(
            date=_lifetime(each, language, words),
            said=with_formulas(each.name),
            marks=life_marks(each.born, each.died),
            begins=next(when for when in (each.born, each.died) if when).moments[0].earliest,
        )
        for each in lives
    ]
    if not happened and not lived:
        return None
    born_and_died = [when for each in lives for when in (each.born, each.died) if when]
    return Timeline(
        tuple(bands_of(happened, language, whole=False)),
        tuple(bands_of(lived, language, whole=True)),
        _span([*(each.when for each in events), *born_and_died], language),
    )


def _lifetime(life: ChartedLife, language: str, words: Words) -> str:
    """Birth and death as a period, or each with its word."""
    born, died = life.born, life.died
    if born and died and born.shape == died.shape == "moment":
        (first,), (last,) = born.moments, died.moments
        whole = When("", "period", (first, last), first.earliest, last.latest)
        return show_when(whole, language)
    asides = words.anki.asides
    said = [
        pattern.format(text=show_when(when, language))
        for pattern, when in ((asides.born, born), (asides.died, died))
        if when
    ]
    return words.list_separator.join(said)


def _span(dates: Sequence[When], language: str) -> str:
    """The first and the last year of the dates, as a period."""
    days = [day for when in dates for day in (when.earliest, when.latest) if day is not None]
    first, last = (written_year(gregorian_date(day)[0]) for day in (min(days), max(days)))
    return show_when(parse_when(first if first == last else f"{first}/{last}"), language)
