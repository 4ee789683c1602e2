"""How what was typed fits one known name or term: what is found."""

from quizgen.questions.grading.verdict import OTHER_FORMS, RANK, Outcome, Remark, RemarkCode
from quizgen.record import record

PARTS_OF_NAME: frozenset[RemarkCode] = frozenset({"no-epithet", "no-number", "half-family-name"})
"""The remarks on a part of a name."""


@record()
class Match:
    """How what was typed fits a name: the outcome, the slips it took, and the text expected.

    `further` counts what was typed and is not in the name. `sounds` says that the family name was
    typed in other letters, and only sounds alike: Veil for Weil. `unsure` says that it is partly
    right only because the name may be no person's.
    """

    outcome: Outcome
    slips: int
    expected: str
    remark: Remark | None = None
    further: int = 0
    sounds: bool = False
    unsure: bool = False

    @property
    def worth(self) -> tuple[int, int, int]:
        """The less the better."""
        return RANK[self.outcome], self.slips, self.further

    @property
    def is_less(self) -> bool:
        """Whether a part of the name was typed that may be another one's."""
        return self.remark is not None and self.remark.code in PARTS_OF_NAME

    @property
    def is_form(self) -> bool:
        """Whether the right words were typed, one of them in another number or case."""
        return self.remark is not None and self.remark.code in OTHER_FORMS

    @property
    def closeness(self) -> tuple[tuple[int, int, int], bool]:
        """The less the better: the worth, and whether the family name only sounds alike."""
        return self.worth, self.sounds


def accepted(slips: int, expected: str, further: int = 0) -> Match:
    """What is right, but for slips."""
    remark = {0: None, 1: Remark("one-slip")}.get(slips, Remark("slips", count=slips))
    return Match("accept", slips, expected, remark, further)
