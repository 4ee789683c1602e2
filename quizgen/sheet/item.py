"""Items: what is to be answered on a sheet, and what is right. They know nothing of paper."""

from dataclasses import replace
from typing import TypeAlias

from quizgen.questions.distractors.seeded_draw import SeededDraw
from quizgen.questions.question import Question
from quizgen.record import record
from quizgen.values.markup import Marked

LONGEST_RUN = 3
"""How often one place may be the key's in a row."""


@record()
class Options:
    """One of several options is right: the one at `key`, counted from 0.

    Those that are `ordered`, as dates and numbers are, keep their order in every version.
    """

    options: tuple[Marked, ...]
    key: int
    ordered: bool

    def placed(self, place: int) -> "Options":
        """The same options with the right one at another place."""
        others = [*self.options[: self.key], *self.options[self.key + 1 :]]
        options = (*others[:place], self.options[self.key], *others[place:])
        return replace(self, options=options, key=place)


@record()
class Truth:
    """A statement is true, or it is not: then `correction` is what is right."""

    is_true: bool
    correction: Marked | None


@record()
class Blank:
    """An answer is to be written: `right`, in about so many `lines`.

    `unit` is printed after the place for it. `tolerance` is what else earns marks, in words.
    """

    right: Marked
    lines: int = 1
    unit: str = ""
    tolerance: str = ""


@record()
class Pairs:
    """Each of `left` belongs to one of `right`, which has one to spare: to `key[i]`, from 0.

    What is `ordered` on the right keeps its order in every version.
    """

    left: tuple[Marked, ...]
    right: tuple[Marked, ...]
    key: tuple[int, ...]
    ordered: bool


@record()
class Ordering:
    """Events are to be put in order: the one at i is the `key[i]`-th, from 0.

    `dates` are their dates, each at the place of its event.
    """

    events: tuple[Marked, ...]
    dates: tuple[Marked, ...]
    key: tuple[int, ...]


@record()
class Gaps:
    """Statements have gaps, to be filled from a bank that has one word to spare.

    Each statement is what stands before its gap and after it; in the gap of the one at i belongs
    the word at `key[i]` of the bank.
    """

    statements: tuple[tuple[Marked, Marked], ...]
    bank: tuple[Marked, ...]
    key: tuple[int, ...]


@record()
class Points:
    """Several points are to be written down, each worth a mark, in any order."""

    points: tuple[Marked, ...]


Body: TypeAlias = Options | Truth | Blank | Pairs | Ordering | Gaps | Points
"""How an item is answered. Whatever lays items out knows these, and no type of item."""


@record(eq=False)
class Item:
    """Something to be answered on a sheet.

    `type` is the name of its type; `questions` are what it was made of, in the order of its rows
    if it has several. `prompt` is what is asked, "" where the rows say it all.
    """

    type: str
    questions: tuple[Question, ...]
    prompt: Marked
    body: Body
    marks: int

    @property
    def name(self) -> str:
        """Its name: the same in all versions, and of no other item of a sheet."""
        return self.questions[0].name

    @property
    def fixed_place(self) -> int:
        """The place of its key, if that cannot be changed without changing the item; else -1.

        A statement has two places, true and false.
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
