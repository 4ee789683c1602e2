"""Argument: someone's answer to a question, its grounds, and the view that it opposes."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from quizgen.facts.context import NameResolver
from quizgen.facts.fact import Ask, Fact, marked
from quizgen.facts.fields import Name, field
from quizgen.facts.worded_answers import as_name
from quizgen.facts.wording import unstopped
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.points import PointsAnswer
from quizgen.questions.answers.text import TextAnswer
from quizgen.questions.kind import Kind, Slot
from quizgen.record import record
from quizgen.values.markup import Marked, capitalised, with_formulas

if TYPE_CHECKING:
    from quizgen.facts.charted import Charted


@record(eq=False)
class Argument(Fact):
    """A claim that someone makes, and its grounds."""

    kind = Kind(
        "argument",
        (
            Slot("claim", leading=True, holds="argument"),
            Slot("grounds", adds=False, holds="because"),
            Slot("opposed", adds=False, holds="opposes"),
            Slot("proponent", asked=False, adds=False, holds="by"),
        ),
    )
    leading = "argument"
    main = "question"
    attributed = True
    recalled = ("argument", "because")

    argument: Marked = field(
        "the claim, as an answer to `question`",
        example="coal paid for it, passengers did not",
    )
    question: Marked = field(
        "the question that the claim answers", example="Why did the first railways pay?"
    )
    by: Name | None = field(
        "who makes the claim: an id or a name", example="smith-1988", translation="kept"
    )
    because: tuple[Marked, ...] = field(
        "the grounds, each of which can be graded on its own",
        example="coal was two thirds of the tonnage",
    )
    opposes: Name | None = field(
        "the opposed view, or the id of an argument that holds it",
        example="the view that passengers made the railway pay",
    )

    @property
    def title(self) -> str:
        return self.question.text

    def marked_title(self) -> Marked:
        return self.question

    @property
    def speaker(self) -> Name | None:
        return self.by or self.according_to

    @property
    def opposed(self) -> str:
        return self.opposes or ""

    def view(self) -> Marked:
        return self.argument

    def charted(self, deck: NameResolver) -> "Iterator[Charted]":
        from quizgen.facts.charted import ChartedClaim

        yield ChartedClaim(
            fact=self.id,
            question=self.question,
            claim=self.argument,
            by=deck.name_of(self.speaker) if self.speaker else "",
            grounds=self.because,
            opposes=self.opposed if deck.has(self.opposed) else "",
            view=deck.view_of(self.opposes) if self.opposes else None,
        )

    def asks(self, deck: NameResolver) -> Iterator[Ask]:
        by = deck.name_of(self.by) if self.by else ""
        variant = "attributed" if by else ""
        values = marked(by=by, question=self.question)
        stated = values | {
            "By": capitalised(with_formulas(by)),
            "claim": unstopped(self.argument, self.language),
        }
        yield Ask("claim", TextAnswer(self.argument, self.also), values, variant)
        if self.because:
            yield Ask("grounds", PointsAnswer(self.because), stated, variant)
        if self.opposes:
            opposed = TextAnswer(deck.view_of(self.opposes))
            yield Ask("opposed", opposed, stated, variant)
        if self.by and self.is_asked("proponent"):
            name = as_name(NameAnswer(by, deck.also_of(self.by), deck.family_of(self.by)))
            # The prompt does not name who says so.
            unnamed = {key: value for key, value in stated.items() if key.lower() != "by"}
            yield Ask("proponent", name, unnamed)
