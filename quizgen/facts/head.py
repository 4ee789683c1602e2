"""Head: the content of `deck.yaml`."""

from collections.abc import Mapping

from quizgen.facts.fields import (
    Address,
    AskSettings,
    FormulaMarks,
    Id,
    Line,
    Namespace,
    Tag,
    Title,
    field,
)
from quizgen.facts.work import Work
from quizgen.record import record


@record(kw_only=True)
class Head:
    """The content of `deck.yaml`."""

    deck: Id = field("the permanent id of the deck", example="railways")
    was: tuple[Id, ...] = field("former ids of the deck, oldest first", example="[lines]")
    namespace: Namespace | None = field(
        "permanent random text that tells it from other decks with the same id",
        example="k3v9t2mqx7pd",
    )
    title: Title = field("its name in Anki; `::` separates levels", example="Early railways")
    language: Line | None = field("the language of its prompts: an ISO 639 code", example="en")
    description: Line | None = field("what it is about, in a sentence or two")
    authors: tuple[Line, ...] = field("who wrote it", example="A. Writer")
    licence: Line | None = field("the licence under which others may use it", example="CC-BY-4.0")
    home: Address | None = field(
        "the address where its releases are", example="https://example.org/railways"
    )
    keywords: tuple[Tag, ...] = field(
        "words under which AnkiWeb lists it, without spaces", example="[history, railways]"
    )
    report: Address | None = field(
        "the address where learners can report a mistake; `{id}` in it is that of the fact",
        example="https://example.org/report?fact={id}",
    )
    math: FormulaMarks | None = field(
        "read `$…$` and `$$…$$` as formulas too, not as money", example="dollars"
    )
    subdecks: bool = field("make a subdeck in Anki for each part, in alphabetical order")
    root_tag: bool = field(
        "put all tags in Anki under one with the deck's id: `railways::part::first-lines`",
        example="true",
    )
    type_in: bool = field("type dates, numbers and names in Anki", example="true")
    ask_by_tag: Mapping[str, AskSettings] = field(
        "by tag and slot, the wording of a question of all facts with the tag, as `ask` of a file",
        example="{case: {define: 'What was decided in {term}?'}}",
    )
    bibliography: Line | None = field(
        "the file of sources that a reference manager keeps: CSL JSON or BibTeX",
        example="refs.json",
    )
    sources: Mapping[str, Work] = field("the sources by their keys, with CSL's fields")
    allow: Mapping[str, Line] = field(
        "checks to silence for the deck as a whole, each with the reason"
    )

    @property
    def key(self) -> str:
        """What identifies the deck in guids and in the history: `namespace/id`, or only the id.

        The id is the first one that the deck had. An id has no slash, so a deck without a namespace
        never has the key of one with it.
        """
        return f"{self.namespace}/{self.first_id}" if self.namespace else self.first_id

    @property
    def first_id(self) -> str:
        """The id that the deck had first."""
        return self.was[0] if self.was else self.deck
