"""Question: the one thing that outputs know."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from quizgen.questions.answers.answer import Answer
from quizgen.source import Span
from quizgen.values.markup import Marked


@dataclass(frozen=True, slots=True)
class Slot:
    """A question that a kind can ask, under a name that never changes.

    One that is not `asked` is asked only where a fact wishes it; one that is `pictured` shows the
    fact's picture as its prompt.
    """

    name: str
    asked: bool = True
    pictured: bool = False


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of fact, as outputs may know it. New slots go to the end of `slots`, none goes."""

    name: str
    label: str
    slots: tuple[Slot, ...]

    def place(self, slot: str) -> int:
        """Which place of the kind, counted from 0, a slot has."""
        return next(i for i, known in enumerate(self.slots) if known.name == slot)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of a fact: its file, the deck's folder that holds it, and the words for it."""

    path: Path
    alt: str


@dataclass(frozen=True, slots=True, eq=False)
class Origin:
    """Where questions come from: what all questions of one fact share.

    `first` is the id that the fact bore first, on which guid and history hang; `position` counts
    the facts of the deck from 1 in study order; `note` is Markdown; `span` is the fact's leading key.
    """

    deck: str
    fact: str
    first: str
    kind: Kind
    title: str
    part: str
    position: int
    tags: tuple[str, ...]
    note: str
    picture: Picture | None
    according_to: str
    contested: bool
    source_keys: tuple[str, ...]
    sources: Marked
    span: Span


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """A prompt and its answer. (deck, fact, slot) is what it is; its wording may change.

    `authored` are the prompt's parts that the author wrote, without the template around them;
    `wrong` the author's own wrong options.
    """

    origin: Origin
    slot: str
    prompt: Marked
    answer: Answer
    authored: Mapping[str, Marked]
    pictured: bool = False
    wrong: tuple[str, ...] = ()
