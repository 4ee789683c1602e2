"""Figure: a number, and what it counts or measures."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from quizgen import languages
from quizgen.facts.context import NameResolver
from quizgen.facts.fact import Ask, Fact, marked
from quizgen.facts.fields import Ratio, Reference, Unit, field
from quizgen.facts.tense import tense
from quizgen.facts.wording import unstopped
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.answers.text import TextAnswer
from quizgen.questions.kind import Kind, Slot
from quizgen.record import record
from quizgen.values.dates import When
from quizgen.values.dates_shown import phrase_when, show_when
from quizgen.values.markup import Marked, capitalised
from quizgen.values.quantities import Quantity, show_quantity

if TYPE_CHECKING:
    from quizgen.facts.charted import Charted


_WORDS = lazy_pattern(r"\w+")


@record(eq=False)
class Figure(Fact):
    """A number and what it counts or measures."""

    kind = Kind(
        "figure",
        (
            Slot("how-many", leading=True, holds="figure"),
            Slot("meaning", asked=False, adds=False, holds="counts"),
        ),
    )
    leading = "figure"
    main = "counts"

    figure: Quantity = field(
        "the number: 38848, 76.5 %, ~400000, 400000+, 20..25, 13.8 billion, 6.022e23 or 1/137",
        example="26",
    )
    counts: Marked = field(
        "what is counted or measured",
        example="miles of track in the first Stockton and Darlington line",
    )
    unit: Unit | None = field("the unit of a measure", example="km", translation="kept")
    as_of: When | None = field("the date of the figure (EDTF)", example="1825")
    part_of: Reference | None = field(
        "the id of the figure that this one is a part of", shown=False
    )
    complete: bool = field(
        "the figures that are `part_of` this one add up to it", example="true", shown=False
    )
    ratio: Ratio | None = field(
        "the ids of two figures, [part, whole]; this one is their quotient", shown=False
    )
    change: bool = field(
        "a rate of change, which may be negative or exceed 100 %", example="true", shown=False
    )

    @property
    def title(self) -> str:
        return self.counts.text

    def marked_title(self) -> Marked:
        return self.counts

    @property
    def measure(self) -> str:
        """The number with its unit, as messages show it."""
        return show_quantity(self.figure, self.unit or "")

    @property
    def period(self) -> tuple[int | None, int | None]:
        return (self.as_of.earliest, self.as_of.latest) if self.as_of else (None, None)

    @property
    def whole(self) -> str:
        return self.part_of or ""

    def charted(self, deck: NameResolver) -> "Iterator[Charted]":
        from quizgen.facts.charted import ChartedFigure

        yield ChartedFigure(
            fact=self.id,
            quantity=self.figure,
            unit=self.unit or "",
            shown=show_quantity(self.figure, self.unit or "", self.language),
            counts=self.counts,
            as_of=show_when(self.as_of, self.language) if self.as_of else "",
            whole=self.whole,
            complete=self.complete,
            ratio=self.ratio,
            speaker=deck.name_of(self.speaker) if self.speaker else "",
        )

    def _counts_its_year(self, as_of: When) -> bool:
        """Whether what is counted names the year that the figure is of: poems banned in 1857."""
        year, counted = as_of.written, self.counts.compared
        return year in counted and year.isdecimal() and year in _WORDS.findall(counted)

    def asks(self, deck: NameResolver) -> Iterator[Ask]:
        del deck
        values = {"counts": capitalised(self.counts)}
        texts = {"text": unstopped(self.counts, self.language), "counts": self.counts}
        scales = languages.words(self.language).numbers.scales.values()
        is_measure = self.unit is not None and self.unit not in scales
        variant = "percent" if self.figure.percent else "measure" if is_measure else "count"
        if self.as_of:
            values |= marked(as_of=phrase_when(self.as_of, self.language))
            if not self._counts_its_year(self.as_of):
                variant += " as-of" + tense(self.as_of)
        number = NumberAnswer(
            self.figure,
            self.unit or "",
            self.language,
            self.also,
            self.counts.text,
            self.change,
        )
        yield Ask("how-many", number, values, variant, texts)
        if self.is_asked("meaning"):
            figure = show_quantity(self.figure, self.unit or "", self.language)
            yield Ask("meaning", TextAnswer(self.counts), marked(figure=figure))
