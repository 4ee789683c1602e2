"""Question: the one thing that outputs know."""

import errno
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import TypeAlias

from quizgen.diagnostics.source import Position, Source, Span
from quizgen.questions.answers.answer import Answer
from quizgen.record import record
from quizgen.system.files import read_whole
from quizgen.values.markup import Marked, capitalised, join, stripped
from quizgen.values.pixels import pixels


@record()
class Slot:
    """A question that a kind can ask, under a name that never changes.

    One that is not `asked` is asked only where a fact wishes it; one that is `pictured` shows the
    fact's picture as its prompt. The answer of one that is `leading` is the value of the kind's
    leading field, of which a fact's `also` and `wrong` speak.
    """

    name: str
    asked: bool = True
    pictured: bool = False
    leading: bool = False


@dataclass(frozen=True, eq=False)
class Kind:
    """A kind of fact, as far as outputs know it.

    `slots` is append-only: the places of the questions in Anki's note types depend on its order.
    """

    name: str
    slots: tuple[Slot, ...]

    @cached_property
    def by_name(self) -> Mapping[str, tuple[int, Slot]]:
        """The slots by name, each with its index."""
        return {slot.name: (index, slot) for index, slot in enumerate(self.slots)}


@record()
class Picture:
    """A picture of a fact: its file, the deck's folder that holds it, and the words for it."""

    path: Path
    alt: str

    def read(self) -> bytes:
        """What its file holds; OSError if that is no file, or larger than a picture may be."""
        content = read_whole(self.path, LARGEST_PICTURE)
        if pixels(BytesIO(content)) > MOST_PIXELS:
            why = f"more than {MOST_PIXELS // 1_000_000} million pixels"
            raise OSError(errno.EFBIG, why, str(self.path))
        return content


LARGEST_PICTURE = 20_000_000
"""Bytes of a picture: a photograph as a camera makes it, of which a card needs a hundredth."""

MOST_PIXELS = 50_000_000
"""Of a picture: to lay it out takes 400 MB then, however small its file is."""


@record()
class Statement:
    """What a question asks as a sentence: what stands before the answer in it, and after it."""

    before: Marked
    after: Marked

    def of(self, answer: Marked) -> Marked:
        """The sentence with an answer, be it right or wrong."""
        return capitalised(join([self.before, answer, self.after]))

    @property
    def cue(self) -> Marked:
        """What the answer is to be found for: an event, whom a description fits."""
        after = stripped(self.after, ": ") if self.after.text.startswith(":") else self.after
        return stripped(join([self.before, after]), ": ")


@record(eq=False)
class Relations:
    """What relates a fact to others: by what its questions are chosen from, matched and ordered.

    `subject` is what it speaks of: who a person was, an event, what is counted, the question that
    an argument answers. `names` are those of the one whom it describes, `speaker` those of whoever
    says so. `period` is its first and its last day number, None where that is not known. `wholes`
    are the ids of the figures of which it is a part, the nearest first; `opposes` the id of the
    argument that it opposes, `see` those of facts that have to do with it. `answers` gives all
    its answers by slot, asked or not; `statements`, by slot, what it says in a sentence.
    """

    subject: Marked
    names: tuple[str, ...]
    speaker: tuple[str, ...]
    period: tuple[int | None, int | None]
    wholes: tuple[str, ...]
    opposes: str
    see: tuple[str, ...]
    answers: Callable[[], Mapping[str, Answer]]
    statements: Callable[[], Mapping[str, Statement]]


FactKey: TypeAlias = tuple[str, str]
"""What identifies a fact for good: the key of its deck, and its origin id."""


@record(eq=False)
class Origin:
    """Where questions come from: what all questions of one fact share.

    `deck` is the id of the deck, which people see. `deck_key` has the namespace of the deck before
    it, if there is one. `origin_id` is the first id that the fact ever had. Guid and history depend
    on `deck_key` and `origin_id`.
    `language` is the code of the language that the fact and its prompts are in.
    `position` counts the facts of the deck from 1 in study order. `note` is Markdown. The fact
    begins at `place` in `file`. `relations` are computed on demand.
    """

    deck: str
    deck_key: str
    fact: str
    origin_id: str
    language: str
    kind: Kind
    title: str
    part: str
    position: int
    tags: tuple[str, ...]
    note: str
    picture: Picture | None
    according_to: str
    contested: bool
    sources: Marked
    file: Source
    place: Position
    relations: Callable[[], Relations]

    @property
    def fact_key(self) -> FactKey:
        """What its fact is known by, whatever its id is now."""
        return self.deck_key, self.origin_id

    @property
    def span(self) -> Span:
        """Where the fact begins: its leading key, of which the first character is marked."""
        return self.file.span(self.place)


@record(eq=False)
class Question:
    """A prompt and its answer. Deck key, origin id and slot identify it; its wording may change.

    `slot_index` is the slot's place among those of its kind, counted from 0.

    `authored` are the prompt's parts that the author wrote, without the template around them;
    `wrong` the author's own wrong options, as they are written in the fact.
    """

    origin: Origin
    slot: str
    slot_index: int
    prompt: Marked
    answer: Answer
    authored: Mapping[str, Marked]
    pictured: bool = False
    wrong: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Its permanent name: deck id, origin id and slot, as in `railways/stephenson/born`."""
        return f"{self.origin.deck}/{self.origin.origin_id}/{self.slot}"

    @property
    def full_name(self) -> str:
        """Its name after the namespace of its deck, if there is one: no other question has it."""
        return f"{self.origin.deck_key}/{self.origin.origin_id}/{self.slot}"

    @property
    def picture(self) -> Picture | None:
        """The picture that is part of its prompt, if one is."""
        return self.origin.picture if self.pictured else None

    @property
    def leading(self) -> bool:
        """Whether the answer is the value of the fact's leading field."""
        return self.origin.kind.slots[self.slot_index].leading
