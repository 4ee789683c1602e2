"""Cloze: a sentence with holes, each of which is a question."""

from collections.abc import Iterator

from quizgen.facts.context import NameResolver
from quizgen.facts.fact import GAP, Ask, Fact
from quizgen.facts.fields import field
from quizgen.facts.worded_answers import as_typed
from quizgen.questions.kind import Kind, Slot
from quizgen.record import record
from quizgen.values.holes import MOST_HOLES, Hole, Holed
from quizgen.values.markup import Marked, join


@record(eq=False)
class Cloze(Fact):
    """A sentence with marked holes, each of which is asked for."""

    kind = Kind(
        "cloze",
        # The slot depends on the number of a hole alone, so that a sentence can be edited.
        tuple([Slot(f"hole-{n + 1}", leading=True, holds="cloze") for n in range(MOST_HOLES)]),
        plain=True,
    )
    leading = "cloze"
    main = "cloze"

    cloze: Holed = field(
        "a sentence with holes from `<1|words>` to `<6|words>`, or `<1|words|hint>`; the number of "
        "a hole is permanent",
        example="The first line ran from <1|Stockton> to <2|Darlington|a town on the Skerne>.",
    )

    @property
    def title(self) -> str:
        return self.cloze.whole.text

    def marked_title(self) -> Marked:
        return self.cloze.whole

    @property
    def subject(self) -> Marked:
        return self.cloze.whole

    def asks(self, deck: NameResolver) -> Iterator[Ask]:
        del deck
        holes = self.cloze.holes
        also = self.also if len(holes) == 1 else ()
        for hole in sorted(holes, key=_number):
            before, words, after = self.cloze.around(hole)
            gap = join([f"{GAP} (", hole.hint, ")"]) if hole.hint else Marked(GAP)
            values = {"sentence": join([before, gap, after]), "before": before, "after": after}
            around = (before.text, after.text)
            yield Ask(_slot(hole), as_typed(words, also, self.language, around=around), values)

    def can_ask(self, slot: Slot) -> bool:
        return any(slot.name == _slot(hole) for hole in self.cloze.holes)


def _slot(hole: Hole) -> str:
    return f"hole-{hole.number}"


def _number(hole: Hole) -> int:
    return hole.number
