"""Head: the content of `deck.yaml`."""

from collections.abc import Mapping

from quizgen.facts.fields import Address, Id, Line, field
from quizgen.facts.work import Work
from quizgen.record import record


@record(kw_only=True)
class Head:
    """The content of `deck.yaml`."""

    deck: Id = field("the permanent id of the deck", example="railways")
    title: Line = field("its name in Anki; `::` separates levels", example="Early railways")
    language: Line | None = field("the language of its prompts: an ISO 639 code", example="en")
    description: Line | None = field("what it is about, in a sentence or two")
    authors: tuple[Line, ...] = field("who wrote it", example="A. Writer")
    licence: Line | None = field("the licence under which others may use it", example="CC-BY-4.0")
    report: Address | None = field("the address where learners can report a mistake")
    subdecks: bool = field("make a subdeck in Anki for each part, in alphabetical order")
    sources: Mapping[str, Work] = field("the sources by their keys, with CSL's fields")
    allow: Mapping[str, Line] = field(
        "checks to silence for the deck as a whole, each with the reason"
    )
