"""Question: the one thing that outputs know."""

from collections.abc import Mapping
from pathlib import Path

from quizgen.frozen import frozen
from quizgen.questions.answers.answer import Answer
from quizgen.source import Place, Source, Span
from quizgen.values.markup import Marked


@frozen()
class Slot:
    """A question that a kind can ask, under a name that never changes.

    One that is not `asked` is asked only where a fact wishes it; one that is `pictured` shows the
    fact's picture as its prompt.
    """

    name: str
    asked: bool = True
    pictured: bool = False


@frozen(eq=False)
class Kind:
    """A kind of fact, as outputs may know it. New slots go to the end of `slots`, none goes."""

    name: str
    label: str
    slots: tuple[Slot, ...]

    def asks(self, slot: str) -> bool:
        """Whether the question of a slot is asked unless a fact wishes otherwise."""
        for known in self.slots:
            if known.name == slot:
                return known.asked
        raise KeyError(slot)


@frozen()
class Picture:
    """A picture of a fact: its file, the deck's folder that holds it, and the words for it."""

    path: Path
    alt: str


@frozen(eq=False)
class Origin:
    """Where questions come from: what all questions of one fact share.

    `first` is the id that the fact bore first, on which guid and history hang; `position` counts
    the facts of the deck from 1 in study order; `note` is Markdown; the fact
    begins at `place` in `file`.
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
    file: Source
    place: Place

    @property
    def span(self) -> Span:
        """Where the fact begins: its leading key, of which the first character is marked."""
        return self.file.span(self.place)


@frozen(eq=False)
class Question:
    """A prompt and its answer. (deck, fact, slot) is what it is; its wording may change.

    `number` is the slot's among those of its kind, counted from 0.

    `authored` are the prompt's parts that the author wrote, without the template around them;
    `wrong` the author's own wrong options.
    """

    origin: Origin
    slot: str
    number: int
    prompt: Marked
    answer: Answer
    authored: Mapping[str, Marked]
    pictured: bool = False
    wrong: tuple[str, ...] = ()
