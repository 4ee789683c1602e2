"""How what was typed fits one known name or term: what is found."""

from collections.abc import Sequence
from functools import lru_cache

from quizgen.questions.grading.names.people.name_forms import Form
from quizgen.questions.grading.names.words.typed_names import NameWord, Words, combined, plain_word
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


def plain_words(letters: Sequence[str]) -> Words:
    """Words from their letters alone, as known names have them."""
    return tuple(map(plain_word, letters))


@lru_cache(maxsize=65536)
def word_of(form: Form) -> NameWord:
    """What may be typed, as one word."""
    return combined(plain_words(form.words))


def by_form(form: Form, slips: int, text: str, alone: NameWord | None = None) -> Match:
    """The match of a name that was typed in one of its forms.

    `text` is the name to show, and `alone` the word if nothing else was typed.
    """
    expected = (form.shown or text) if alone else text
    if form.outcome == "partial":
        remark = Remark(form.remark) if form.remark else None
        return Match("partial", slips, expected, remark)
    if slips and alone is not None and is_other_gender(alone, form):
        return Match("partial", slips, expected, Remark("other-gender"))
    return accepted(slips, expected)


GENDER_ENDINGS = (("", "a"), ("i", "aia"), ("oi", "aia"), ("ski", "ska"), ("tski", "tska"),
                  ("", "ova"), ("us", "a"), ("", "ia"))  # fmt: skip
"""Endings of the names of men and women, as they sound: Bukharin, Tolstoy, Skłodowska; Augustus."""

LEAST_BEFORE_ENDING = 3
"""Letters of a name before such an ending at least."""


def is_other_gender(said: NameWord, form: Form) -> bool:
    """Whether a name is that of a woman instead of a man, or the other way round."""
    whole = word_of(form).key
    return any(
        len(whole) - len(one) >= LEAST_BEFORE_ENDING
        and whole.endswith(one)
        and said.key == whole.removesuffix(one) + other
        for both in GENDER_ENDINGS
        for one, other in (both, both[::-1])
    )
