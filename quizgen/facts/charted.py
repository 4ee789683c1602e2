"""What a chart shows of a fact: a date, a lifetime, a claim with its grounds, or a number.

Each kind of fact says it in these records, so that charts need not know the kinds.
"""

from typing import TypeAlias

from quizgen.record import record
from quizgen.values.dates import When
from quizgen.values.markup import Marked
from quizgen.values.quantities import Quantity


@record(kw_only=True)
class ChartedEvent:
    """What happened, and when. `speaker` is who says so, if it is not the source; else ""."""

    event: Marked
    when: When
    speaker: str = ""


@record(kw_only=True)
class ChartedLife:
    """A person, with at least one of the two dates."""

    name: str
    born: When | None
    died: When | None


@record(kw_only=True)
class ChartedClaim:
    """A claim, the question that it answers, who makes it ("" if nobody is named), its grounds.

    `opposes` is the id of the claim that it is directed against; "" if there is none in the deck.
    `view` is the view that it is directed against; None if it opposes nothing.
    """

    fact: str
    question: Marked
    claim: Marked
    by: str
    grounds: tuple[Marked, ...]
    opposes: str
    view: Marked | None


@record(kw_only=True)
class ChartedFigure:
    """A number, and what it counts.

    `shown` is the number with its unit, `as_of` its date as it is shown ("" for none). `whole` is
    the id of the figure that it is a part of. With `complete`, its parts add up to it. `ratio` has
    the ids of the part and the whole whose quotient it is.
    """

    fact: str
    quantity: Quantity
    unit: str
    shown: str
    counts: Marked
    as_of: str
    whole: str
    complete: bool
    ratio: tuple[str, str] | None
    speaker: str = ""


Charted: TypeAlias = ChartedEvent | ChartedLife | ChartedClaim | ChartedFigure
