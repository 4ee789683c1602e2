"""Items: the tasks of a sheet, and their right answers. They do not depend on the format."""

from dataclasses import replace
from typing import TypeAlias

from quizgen.questions.distractors.seeded_draw import SeededDraw
from quizgen.questions.question import Question
from quizgen.record import record
from quizgen.values.markup import Marked

LONGEST_RUN = 3
"""How many items in a row may have the same position of the key."""

FEW_WORDS = 32
"""The most characters of an answer for which part of a line is enough."""


@record()
class Options:
    """Options of which the one at `key`, from 0, is right.

    If they are `ordered`, as dates and numbers are, they have the same order in all versions.
    """

    options: tuple[Marked, ...]
    key: int
    ordered: bool

    @property
    def is_longest(self) -> bool | None:
        """Whether the right option is longer than all others; None if its length says nothing."""
        lengths = [len(each.text) for each in self.options]
        own = lengths.pop(self.key)
        if self.ordered or own == max(lengths, default=own):
            return None
        return own > max(lengths)

    def placed(self, position: int) -> "Options":
        """The same options with the right one at another position."""
        others = [*self.options[: self.key], *self.options[self.key + 1 :]]
        options = (*others[:position], self.options[self.key], *others[position:])
        return replace(self, options=options, key=position)


@record()
class Truth:
    """A statement that is true or false.

    For a false one, `correction` is the true statement, and `wrong` the wrong answer in it.
    """

    is_true: bool
    correction: Marked | None
    wrong: Marked | None = None


@record()
class Blank:
    """Room for an answer, `right`, of about so many `lines`.

    `unit` is printed after the room. `tolerance` says in words what else earns marks.
    """

    right: Marked
    lines: int = 1
    unit: str = ""
    tolerance: str = ""


@record()
class Pairs:
    """The row `left[i]` belongs to `right[key[i]]`. `right` has one row more.

    If `right` is `ordered`, it has the same order in all versions.
    """

    left: tuple[Marked, ...]
    right: tuple[Marked, ...]
    key: tuple[int, ...]
    ordered: bool


@record()
class Ordering:
    """Events to put in order: `events[i]` has rank `key[i]`, from 0, and the date `dates[i]`."""

    events: tuple[Marked, ...]
    dates: tuple[Marked, ...]
    key: tuple[int, ...]


@record()
class Gaps:
    """Statements with gaps, and a bank of words with one more than there are gaps.

    Each statement is the text before its gap and the text after it. The word for `statements[i]`
    is `bank[key[i]]`.
    """

    statements: tuple[tuple[Marked, Marked], ...]
    bank: tuple[Marked, ...]
    key: tuple[int, ...]


@record()
class Points:
    """Points to write down in any order, each worth a mark."""

    points: tuple[Marked, ...]

    @property
    def lines(self) -> int:
        """The lines to write on: a few words take one; others take two, with one to spare."""
        spare = [len(point.text) > FEW_WORDS for point in self.points]
        return len(spare) + sum(spare) + any(spare)


Body: TypeAlias = Options | Truth | Blank | Pairs | Ordering | Gaps | Points
"""How an item is answered. Formats know these bodies, not the types of items."""


@record(eq=False)
class Item:
    """A task of a sheet.

    `type` is the name of its type. `questions` are those that it was made from, in the order of its
    rows if it has several. `prompt` is "" if the rows are enough. `left_over` is the question whose
    answer belongs to no row; it is not asked on the sheet.
    """

    type: str
    questions: tuple[Question, ...]
    prompt: Marked
    body: Body
    marks: int
    left_over: Question | None = None

    @property
    def named_after(self) -> Question:
        """The question that names it: the same in all versions, whatever the order of its rows."""
        return min(self.questions, key=lambda question: question.name)

    @property
    def name(self) -> str:
        """Its name, which is the same in all versions and unique in a sheet."""
        return self.named_after.name

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags of its facts, each once, in alphabetical order."""
        return tuple(sorted({tag for question in self.questions for tag in question.origin.tags}))

    @property
    def fixed_position(self) -> int:
        """The position of its key if it cannot be moved without changing the item; else -1.

        For a statement it is 0 if it is true, 1 if it is false.
        """
        match self.body:
            case Options(key=key, ordered=True):
                return key
            case Truth(is_true=is_true):
                return 0 if is_true else 1
            case _:
                return -1


def shuffled_numbers(count: int, draw: SeededDraw, *name: str) -> list[int]:
    """The numbers from 0 to `count` - 1 in seeded order."""
    return sorted(range(count), key=lambda number: draw.number(*name, str(number)))
