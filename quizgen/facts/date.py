"""Date: when something happened, or when it began and ended."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from quizgen.facts.context import NameResolver
from quizgen.facts.fact import Ask, Fact, marked
from quizgen.facts.fields import Reference, field
from quizgen.facts.tense import tense
from quizgen.facts.wording import unstopped
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.text import TextAnswer
from quizgen.questions.kind import Kind, Slot
from quizgen.record import record
from quizgen.values.dates import When
from quizgen.values.dates_shown import phrase_moment, phrase_when
from quizgen.values.markup import Marked, capitalised

if TYPE_CHECKING:
    from quizgen.facts.charted import Charted


@record(eq=False)
class Date(Fact):
    """An event and its date."""

    kind = Kind(
        "date",
        (
            Slot("when", leading=True, holds="date"),
            Slot("what", asked=False, adds=False, holds="event"),
        ),
    )
    leading = "date"
    main = "event"

    date: When = field("the date or period (EDTF)", example="1825-09-27")
    event: Marked = field(
        "what happened, as a phrase that can follow “When?”",
        example="the opening of the Stockton and Darlington Railway",
    )
    people: tuple[Reference, ...] = field(
        "the ids of people who took part; their lifetimes are checked",
        example="stephenson",
        shown=False,
    )
    posthumous: bool = field(
        "it happened after the death of someone in `people`", example="true", shown=False
    )

    @property
    def title(self) -> str:
        return self.event.text

    def marked_title(self) -> Marked:
        return self.event

    @property
    def participants(self) -> tuple[str, ...]:
        return self.people

    @property
    def period(self) -> tuple[int | None, int | None]:
        return self.date.earliest, self.date.latest

    def charted(self, deck: NameResolver) -> "Iterator[Charted]":
        from quizgen.facts.charted import ChartedEvent

        speaker = deck.name_of(self.speaker) if self.speaker else ""
        yield ChartedEvent(event=self.event, when=self.date, speaker=speaker)

    def asks(self, deck: NameResolver) -> Iterator[Ask]:
        del deck
        variant = "moment"
        if self.date.shape == "period":
            variant = (
                "until" if self.date.open_start else "since" if self.date.open_end else "period"
            )
        when = DateAnswer(self.date, self.language, self.also)
        values = {"event": capitalised(self.event)}
        texts = {"text": unstopped(self.event, self.language, ".!"), "event": self.event}
        tensed = variant + tense(self.date)
        yield Ask("when", when, values, tensed, texts)
        if self.is_asked("what"):
            date = phrase_when(self.date, self.language)
            values = marked(date=date)
            if variant in ("since", "until"):
                values |= marked(moment=phrase_moment(self.date.moments[0], self.language))
            yield Ask("what", TextAnswer(self.event), values, tensed)
