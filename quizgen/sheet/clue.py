"""What a clue is: something by which a text of a sheet tells the answer of a question."""

from collections.abc import Callable, Mapping
from enum import IntEnum

from quizgen.record import record
from quizgen.sheet.printed_texts import PrintedText, Role


class Harm(IntEnum):
    """How much a text tells of an answer."""

    NONE = 0
    HINT = 1
    """It helps: a wrong option is the right answer of another item, or a stem says nearly it."""

    ANSWER = 2
    """It says the answer, or shows what a left-over word does not belong to."""


@record(eq=False)
class Clue:
    """Something by which a text tells an answer.

    - `keys`: those of texts that may do so.
    - `harm`: how much a text tells, by whether the answer is to be written without any help.
    - `enough`: any so many of the keys find all such texts; None for all of them.
    """

    keys: tuple[str, ...]
    harm: Callable[[PrintedText, bool], Harm]
    enough: int | None = None


SAYS: Mapping[Role, Harm] = {
    "stem": Harm.HINT,
    "right": Harm.NONE,
    "wrong": Harm.HINT,
    "left over": Harm.ANSWER,
}
"""The harm of a text that says nearly the answer, where that is not to be written."""

ASKS: Mapping[Role, Harm] = {**SAYS, "stem": Harm.NONE}
"""The harm of a text that is nearly what the question asks about."""


DEED = 2
"""So many content words of what is asked of someone in a text that names them tell it."""
