"""Open question: a question of the author's own words, its answer, and the reasons for it."""

from collections.abc import Iterator

from quizgen.facts.context import NameResolver
from quizgen.facts.fact import Ask, Fact
from quizgen.facts.fields import Wording, field
from quizgen.facts.worded_answers import as_answer, as_typed
from quizgen.facts.wording import as_phrase, unstopped
from quizgen.questions.kind import Kind, Slot
from quizgen.record import record
from quizgen.values.markup import Marked


@record(eq=False)
class OpenQuestion(Fact):
    """A question in the author's words, for what no other kind asks."""

    kind = Kind(
        "question",
        (
            Slot("answer", leading=True, holds="answer"),
            Slot("why", adds=False, holds="why"),
        ),
        plain=True,
    )
    leading = "question"
    main = "question"
    recalled = ("answer", "why")

    question: Marked = field(
        "the question, in full", example="Why were the first rails laid on blocks of stone?"
    )
    answer: Wording = field(
        "the answer; or a list, graded point by point",
        example="the horses walked between the rails",
    )
    why: Wording | None = field(
        "the reason, which is asked for too; or a list, graded point by point",
        example="sleepers across the track would have made them stumble",
    )

    @property
    def title(self) -> str:
        return self.question.text

    def marked_title(self) -> Marked:
        return self.question

    def asks(self, deck: NameResolver) -> Iterator[Ask]:
        del deck
        answer = (
            as_answer(self.answer)
            if isinstance(self.answer, tuple)
            else as_typed(self.answer, self.also, self.language, self.question.text)
        )
        yield Ask("answer", answer, {"question": self.question})
        if self.why:
            told = unstopped(as_phrase(self.answer, self.language), self.language)
            yield Ask("why", as_answer(self.why), {"question": self.question, "told": told})
