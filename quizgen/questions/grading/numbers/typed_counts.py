"""Whether what was typed is a number of things."""

from quizgen.questions.grading.numbers.answer_units import NO_UNIT
from quizgen.questions.grading.numbers.number_words import number_in_words
from quizgen.questions.grading.numbers.typed_amounts import NUMBER_ALONE, amounts
from quizgen.questions.grading.numbers.typed_numbers import without_side
from quizgen.questions.grading.plain_text import plain
from quizgen.values.characters import even
from quizgen.values.folding import fold


def is_count(typed: str, thing: str, *, open_ended: bool) -> bool:
    """Whether a number was typed alone, in digits or words, or with what it counts (folded).

    It may have a word of scale, 3 million, and one that makes it rough, about 300, or open on one
    side where the right one is `open_ended`: over 300.
    """
    side, text = without_side(plain(even(typed)))
    if side and not open_ended:
        return False
    if NUMBER_ALONE.fullmatch(text):
        return True
    found = number_in_words(text)
    if found is not None and not found.rest:
        return True
    counts = amounts(text, NO_UNIT)
    return any(fold(each.rest) == thing if each.rest else each.scaled for each in counts)
