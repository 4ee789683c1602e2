"""How what was typed fits one known name or term: what is found."""

from collections.abc import Sequence
from functools import lru_cache

from quizgen.questions.grading.names.name_forms import Form
from quizgen.questions.grading.names.typed_names import NameWord, Words, combined, plain_word
from quizgen.questions.grading.verdict import RANK, Outcome, Remark
from quizgen.record import record


@record()
class Match:
    """How what was typed fits a name: the outcome, the slips it took, and the text expected.

    `further` counts what was typed and is not in the name.
    """

    outcome: Outcome
    slips: int
    expected: str
    remark: Remark | None = None
    further: int = 0

    @property
    def worth(self) -> tuple[int, int, int]:
        """The less the better."""
        return RANK[self.outcome], self.slips, self.further


def accepted(slips: int, expected: str, further: int = 0) -> Match:
    """What is right, but for slips."""
    remark = {0: None, 1: Remark("one-slip")}.get(slips, Remark("slips", count=slips))
    return Match("accept", slips, expected, remark, further)


def plain_words(letters: Sequence[str]) -> Words:
    return tuple(map(plain_word, letters))


@lru_cache(maxsize=65536)
def word_of(form: Form) -> NameWord:
    return combined(plain_words(form.words))


def by_form(form: Form, slips: int, text: str, alone: NameWord | None = None) -> Match:
    expected = (form.shown or text) if alone else text
    if form.outcome == "partial":
        remark = Remark(form.remark) if form.remark else None
        return Match("partial", slips, expected, remark)
    if slips and alone is not None:
        said, whole = alone.key, word_of(form).key
        # The names of Slavic men and women differ so: Bukharin, Bukharina.
        if said == f"{whole}a" or whole == f"{said}a":
            return Match("partial", slips, expected, Remark("other-gender"))
    return accepted(slips, expected)
