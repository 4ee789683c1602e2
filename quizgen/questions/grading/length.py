"""How long a typed text may be: nobody waits for the grading, whatever was typed or pasted."""

from collections.abc import Iterable

from quizgen.values.folding import fold

MOST_LETTERS = 200
"""Characters of a typed text that is read as a name, a date or a number.

The longest accepted answer of our decks has 60. Up to here, reading takes a few milliseconds; it
tries each place where a text may be divided, so its time grows faster than the text.
"""


def is_readable(typed: str) -> bool:
    """Whether a text is short enough to be read; a longer one can still be equal to an answer."""
    return len(typed) <= MOST_LETTERS


def equal_to(typed: str, accepted: Iterable[str]) -> str | None:
    """The accepted text that a typed one is equal to once both are folded; None if there is none.

    A text of nothing but signs, such as "%", is compared as it is.

    A text that is far longer than all of them is not folded: a letter with thousands of combining
    marks takes seconds.
    """
    accepted = tuple(accepted)
    if len(typed) > max([MOST_LETTERS, *(2 * len(each) for each in accepted)]):
        return None
    folded = fold(typed)
    if not folded:
        return next((each for each in accepted if each.strip() == typed.strip() != ""), None)
    return next((each for each in accepted if fold(each) == folded), None)
