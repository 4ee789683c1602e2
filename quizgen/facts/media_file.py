"""A file that a fact shows or plays, as its author writes it."""

from quizgen.facts.fields import Line, field
from quizgen.record import record
from quizgen.values.markup import Marked


@record()
class MediaFile:
    """A picture or a sound: its file in the deck's folder `media`, and what is said about it."""

    file: Line = field("its name in the deck's folder `media`", example="stephenson.jpg")
    alt: Line | None = field(
        "what it shows or plays, without giving the answer away", example="a man of sixty"
    )
    caption: Marked | None = field(
        "a text below it, shown with the answer", example="George Stephenson in 1845"
    )
    credit: Marked | None = field(
        "who made it, and its licence; shown wherever it is",
        example="John Lucas, public domain",
    )
