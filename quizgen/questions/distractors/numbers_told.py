"""Whether a prompt tells the number that it asks for in words: how long the Hundred Days were."""

from quizgen.values.quantities import Quantity

_LEAST = 2
"""In many languages, the word of one is an article."""


def is_told(prompt: str, key: Quantity) -> bool:
    """Whether a folded prompt has a number in one word, such as "twelve"."""
    # Only where numbers are options.
    from quizgen.questions.grading.numbers.number_words import SCALES, SMALL

    if key.low is None or key.low != key.high or key.low < _LEAST:
        return False
    return any(key.low in (SMALL.get(word), SCALES.get(word)) for word in prompt.split())
