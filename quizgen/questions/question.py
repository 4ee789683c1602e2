"""Question: what all outputs take."""

from collections.abc import Callable, Mapping
from typing import Literal, NamedTuple, Protocol, TypeAlias

from quizgen.diagnostics.source import Position, Source, Span
from quizgen.questions.answers.answer import Answer
from quizgen.questions.answers.text import TextAnswer
from quizgen.questions.kind import Kind
from quizgen.questions.media import Attachment
from quizgen.record import record
from quizgen.values.markdown import parse_markup
from quizgen.values.markup import (
    Marked,
    capitalised,
    ends_apart,
    isolated,
    join,
    stripped,
    with_formulas,
)


@record()
class Statement:
    """A question as a sentence: the text before the answer, and the text after it.

    `neutral` is the same as a heading and its answer, "name: date"; None if it is that already.
    `dated` is the same around a date as in a sentence, "on 9 June 1781"; None if there is none.
    """

    before: Marked
    after: Marked
    neutral: "Statement | None" = None
    dated: "Statement | None" = None

    def of(self, answer: Marked) -> Marked:
        """The sentence with a right or wrong answer."""
        after = self.after
        if after.text == "." and (answer.text.endswith(".") or ends_apart(answer)):
            after = Marked("")
        return capitalised(join([self.before, isolated(answer), after]))

    @property
    def cue(self) -> Marked:
        """The statement without its answer, as a row of a matching item shows it."""
        if self.neutral:
            return self.neutral.cue
        before, after = self.before, self.after
        if after.text.strip(_SPACES).startswith(":"):
            after = stripped(after, f":{_SPACES}")
        elif after.text.strip(_SPACES) and before.text.rstrip(_SPACES).endswith((":", "—")):
            before = stripped(before, f":—{_SPACES}")
        return stripped(join([before, after]), f":—{_SPACES}")


_SPACES = " \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"
"""Spaces around a colon or a dash, which depend on the language."""


class Relations(Protocol):
    """What connects a fact with others. Options, matching and ordering are made from it.

    - `subject`: what it is about: who a person was, an event, what is counted, the question that an
      argument answers.
    - `names`: those of the person or thing that it describes.
    - `speaker`: the names of the speaker.
    - `period`: the numbers of its first and last day; None for one that is not known.
    - `wholes`: the ids of the figures that it is a part of, the nearest first.
    - `opposes`: the id of the argument that it opposes.
    - `see`: the ids of related facts.
    - `like`: the ids of facts of the same sort.
    - `people`: the ids of the people who took part.
    - `wordings`: those that its questions share with others of its file or tag.
    - `in_present`: whether what is said of it is in the present, and of most others in the past.
    """

    subject: Marked
    names: tuple[str, ...]
    speaker: tuple[str, ...]
    period: tuple[int | None, int | None]
    wholes: tuple[str, ...]
    opposes: str
    see: tuple[str, ...]
    like: tuple[str, ...]
    people: tuple[str, ...]
    wordings: tuple[str, ...]

    @property
    def in_present(self) -> bool: ...

    def answers(self) -> Mapping[str, Answer]:
        """All its answers by slot, whether they are asked or not."""
        ...

    def neutral_statement(self, slot: str) -> Statement | None:
        """The statement of a slot as a heading and its answer; None if it has none."""
        ...

    def statement(self, slot: str) -> Statement | None:
        """The statement of a slot as a sentence, or as a heading and its answer if it has none."""
        ...


class Aside(NamedTuple):
    """What a fact says beside its answers: other names or answers, and dates of life.

    `sort` is that of the words around it; None if `text` needs none.
    """

    sort: Literal["also", "also_called", "stands_for", "born", "died"] | None
    text: Marked


BesideAnswers: TypeAlias = tuple[tuple[Aside, ...], Marked, bool]
"""What is shown with the answers of a fact: its asides, and its sources in one line.

The last is whether its only source is itself the speaker.
"""

PromptWording: TypeAlias = tuple[Marked, tuple[Marked, ...]]
"""A prompt in one line, and in lines of which the last one asks; none if it has only one."""

FactKey: TypeAlias = tuple[str, str]
"""The permanent key of a fact: the key of its deck, and its origin id."""


@record(eq=False)
class Origin:
    """The fact that a question comes from: what all questions of one fact share.

    - `deck`: the id of the deck, which people see.
    - `deck_key`: the same after the namespace of the deck, if it has one.
    - `origin_id`: the first id that the fact had; guid and history depend on it and on `deck_key`.
    - `language`: the code of the language of the fact and its prompts.
    - `position`: the number of the fact in study order, from 1.
    - `own_tags`: those of its tags that its part does not have.
    - `note`: Markdown.
    - `pictures`: those of the fact, which are in a prompt or with its answer.
    - `answer_pictures`: those that are only shown with the answer.
    - `sounds`: those of the fact, in a prompt or with its answer.
    - `spoken`: the language that its title is read aloud in after an answer, "" if it is not.
    - `file` and `place`: where the fact begins.
    - `relations`: computes them.
    - `explain`: makes `asides`, `sources` and `is_speaker_cited`, as `Question.word` does.
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
    own_tags: tuple[str, ...]
    note: str
    pictures: tuple[Attachment, ...]
    answer_pictures: tuple[Attachment, ...]
    sounds: tuple[Attachment, ...]
    spoken: str
    according_to: str
    contested: bool
    file: Source
    place: Position
    relations: Callable[[], Relations]
    explain: Callable[[], BesideAnswers]
    explained: BesideAnswers | None = None

    @property
    def asides(self) -> tuple[Aside, ...]:
        """What is added to the answers of slots that have `adds`."""
        return (self.explained or self._explain())[0]

    @property
    def sources(self) -> Marked:
        """Its sources in one line."""
        return (self.explained or self._explain())[1]

    @property
    def is_speaker_cited(self) -> bool:
        """Whether its only source is itself the speaker, `according_to`."""
        return (self.explained or self._explain())[2]

    def _explain(self) -> BesideAnswers:
        made = self.explain()
        object.__setattr__(self, "explained", made)
        return made

    @property
    def fact_key(self) -> FactKey:
        """The key of its fact, which does not change with the fact's id."""
        return self.deck_key, self.origin_id

    @property
    def attachments(self) -> tuple[Attachment, ...]:
        """All its pictures and sounds."""
        return (*self.pictures, *self.answer_pictures, *self.sounds)

    @property
    def span(self) -> Span:
        """Where the fact begins: the first character of its leading key."""
        return self.file.span(self.place)


@record(eq=False)
class Question:
    """A prompt and its answer. Deck key, origin id and slot identify it; its wording may change.

    - `slot_index`: the position of the slot in its kind, from 0.
    - `word`: makes `prompt` and `lines` when one of them is needed. Most questions of a large deck
      only give wrong options to a sheet, and with that of `Origin.explain`, this is two thirds of
      the work of making them.
    - `authored`: the parts of the prompt that the author wrote, without the template around them.
    - `wrong`: the author's wrong options, as they are written in the fact.
    - `pictured`: whether the pictures are a part of the prompt.
    - `heard`: whether the sounds are.
    """

    origin: Origin
    slot: str
    slot_index: int
    word: Callable[[], PromptWording]
    answer: Answer
    authored: Mapping[str, Marked]
    pictured: bool = False
    wrong: tuple[str, ...] = ()
    heard: bool = False
    worded: PromptWording | None = None

    @property
    def prompt(self) -> Marked:
        """What it asks, in one line."""
        return (self.worded or self._word())[0]

    @property
    def lines(self) -> tuple[Marked, ...]:
        """The prompt in lines: the last asks, the others say what about. Empty if it is one."""
        return (self.worded or self._word())[1]

    def _word(self) -> PromptWording:
        made = self.word()
        object.__setattr__(self, "worded", made)
        return made

    @property
    def name(self) -> str:
        """Its permanent name: deck id, origin id and slot, as in `railways/stephenson/born`."""
        return f"{self.origin.deck}/{self.origin.origin_id}/{self.slot}"

    @property
    def full_name(self) -> str:
        """Its name after the namespace of its deck, if there is one: no other question has it."""
        return f"{self.origin.deck_key}/{self.origin.origin_id}/{self.slot}"

    @property
    def pictures(self) -> tuple[Attachment, ...]:
        """The pictures that are a part of its prompt."""
        return self.origin.pictures if self.pictured else ()

    @property
    def sounds(self) -> tuple[Attachment, ...]:
        """The sounds that are a part of its prompt."""
        return self.origin.sounds if self.heard else ()

    @property
    def answer_pictures(self) -> tuple[Attachment, ...]:
        """The pictures that are shown with its answer."""
        origin = self.origin
        return origin.answer_pictures if self.pictured else origin.pictures + origin.answer_pictures

    @property
    def answer_sounds(self) -> tuple[Attachment, ...]:
        """The sounds that are played with its answer."""
        return () if self.heard else self.origin.sounds

    @property
    def late_captions(self) -> tuple[Marked, ...]:
        """The captions of what is a part of its prompt: they are shown with the answer."""
        return tuple([each.caption for each in (*self.pictures, *self.sounds) if each.caption])

    @property
    def wrong_options(self) -> list[Marked]:
        """The author's wrong options, with the markup that the answer can have."""
        is_text = self.origin.kind.plain or isinstance(self.answer, TextAnswer)
        return [*map(parse_markup if is_text else with_formulas, self.wrong)]

    @property
    def leading(self) -> bool:
        """Whether the answer is what the fact's `also` and `wrong` are about."""
        return self.origin.kind.slots[self.slot_index].leading
