"""Head: what `deck.yaml` says."""

from collections.abc import Mapping

from quizgen.facts.fields import Address, Id, Line, field
from quizgen.facts.work import Work
from quizgen.record import record


@record(kw_only=True)
class Head:
    """What `deck.yaml` says."""

    deck: Id = field("the deck's own id; permanent", example="railways")
    title: Line = field("its name in Anki; `::` makes levels", example="Early railways")
    language: Line | None = field("the language of its prompts", example="en")
    description: Line | None = field("what it is about, in a sentence or two")
    authors: tuple[Line, ...] = field("who wrote it", example="A. Writer")
    licence: Line | None = field("on which terms others may use it", example="CC-BY-4.0")
    report: Address | None = field("where learners may report a mistake")
    subdecks: bool = field("a subdeck in Anki for each part, in alphabetical order")
    sources: Mapping[str, Work] = field("the sources by their keys, with CSL's fields")
    allow: Mapping[str, Line] = field("checks that may find fault with the deck as a whole")
