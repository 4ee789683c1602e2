"""How a typed word fits one of the forms of a name, and the name of the other sex."""

from functools import lru_cache

from quizgen.questions.grading.names.matches import Match, accepted
from quizgen.questions.grading.names.people.name_forms import Form
from quizgen.questions.grading.names.words.typed_names import NameWord, combined, plain_words
from quizgen.questions.grading.verdict import Remark


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
