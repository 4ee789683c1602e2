"""The assembly of a sheet: items are made from questions, and taken one by one."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from typing import TypeVar, cast

from quizgen.languages.sheet_words import SheetWords
from quizgen.questions.answers.answer import Answer
from quizgen.questions.choices import Choice, Pool, choose
from quizgen.questions.distractors.seeded_draw import SeededDraw, seeded_draw
from quizgen.questions.question import Question, Statement
from quizgen.record import record
from quizgen.sheet.giveaways import Giveaways
from quizgen.sheet.item import LONGEST_RUN, Item, Options

_CLOSED = frozenset({"choice", "true-false", "gaps", "matching", "ordering"})
"""Types of items for which nothing has to be written."""

AnswerT = TypeVar("AnswerT", bound=Answer)
Value = TypeVar("Value")


class SheetAssembly:
    """What items are made from, and what has been taken so far.

    - `questions`: those that can be asked, in the order in which they are drawn.
    - `pools`: where wrong options are drawn from, by deck id.
    - `words`: the words of the sheet.
    - `options`: the number of options of a choice.
    - `targets`: the number of items of each type to make.
    - `strict`: whether no item may give away the answer of another.
    - `group_of`: gives the group of a question, which as a rule is its fact. At most one question
      of each group is asked.
    """

    def __init__(
        self,
        seed: str,
        questions: Sequence[Question],
        pools: Mapping[str, Pool],
        *,
        words: SheetWords,
        options: int,
        targets: Mapping[str, int],
        strict: bool,
        group_of: Callable[[Question], Hashable],
    ) -> None:
        self.seed = seed
        self.words = words
        self.options = options
        self.targets = targets
        self.all_questions = questions
        self._pools = pools
        self._strict = strict
        self._giveaways = Giveaways()
        self.group_of = group_of
        self._known: dict[tuple[object, Question], object] = {}
        self._asked: set[Hashable] = set()
        self._made: Counter[str] = Counter()
        self._used: dict[str, Counter[int]] = defaultdict(Counter)
        self._of_lengths = 0
        self.given_away: set[Hashable] = set()
        """Groups that were left out because another item gives them away, or they another item."""

    def questions(self, fit: Callable[[Question], bool]) -> Iterator[Question]:
        """The questions that fit and can still be asked when they are drawn."""
        return (each for each in self.all_questions if fit(each) and self.is_free(each))

    def answered_by(
        self,
        of_type: type[AnswerT] | tuple[type[AnswerT], ...],
        fit: Callable[[AnswerT], bool] = lambda _: True,
    ) -> Iterator[tuple[Question, AnswerT]]:
        """The questions that can still be asked and whose answers have a type and fit."""
        for question in self.all_questions:
            answer = question.answer
            if isinstance(answer, of_type) and fit(answer) and self.is_free(question):
                yield question, answer

    def is_free(self, question: Question) -> bool:
        """Whether a question can be asked beside the items that were taken."""
        group = self.group_of(question)
        if group in self._asked:
            return False
        if self._strict and not self._giveaways.allow_question(question):
            self.given_away.add(group)
            return False
        return True

    def take(self, item: Item) -> bool:
        """Take an item if its questions can still be asked and it gives nothing away."""
        if not all(map(self.is_free, item.questions)):
            return False
        if self._strict and not self._giveaways.allow_texts(item):
            return False
        self._giveaways.add(item)
        groups = {self.group_of(question) for question in item.questions}
        self._asked |= groups
        self.given_away -= groups
        self._made[item.type] += 1
        if isinstance(item.body, Options) and item.body.is_longest is not None:
            self._of_lengths += 1
        if item.fixed_position >= 0:
            self._used[item.type][item.fixed_position] += 1
        return True

    def left(self) -> dict[Hashable, bool]:
        """The groups that are not asked, each with whether it was left out as given away."""
        groups = dict.fromkeys(map(self.group_of, self.all_questions))
        return {group: group in self.given_away for group in groups if group not in self._asked}

    def used(self, type_name: str) -> Counter[int]:
        """How often each position is that of a key that cannot be moved, in items of a type."""
        return self._used[type_name]

    def has_room(self, type_name: str, position: int, positions: int) -> bool:
        """Whether another key of a type may have a position, one of `positions`.

        Each position gets an equal share, and not so many keys that others cannot separate them.
        """
        made, used = self._made[type_name], self._used[type_name][position]
        share = -(-max(self.targets.get(type_name, 0), made + 1) // positions)
        return used < min(share, LONGEST_RUN * (made - used + 1))

    def keeps_length_even(self, options: Options) -> bool:
        """Whether the right one is the longest as often as any other, if these options are next.

        Of three choices, one is to have the longest as the right one; which, depends on the seed.
        """
        if options.is_longest is None:
            return True
        begun = seeded_draw(self.seed, "longest").below(self.options)
        return options.is_longest == ((self._of_lengths + begun) % self.options == 0)

    @property
    def closed_only(self) -> bool:
        """Whether the sheet has no items but those whose answers are printed."""
        return set(self.targets) <= _CLOSED

    def seeded_draw(self, question: Question, *names: str) -> SeededDraw:
        """The seeded draw of a question and further names."""
        return seeded_draw(self.seed, question.name, *names)

    def pool(self, question: Question) -> Pool:
        """The pool that wrong options of a question are drawn from."""
        return self._pools[question.origin.deck]

    def choice(self, question: Question, count: int, rank: int | None = None) -> Choice | None:
        """The question as a choice of at most `count` options."""
        return choose(question, self.pool(question), seed=self.seed, count=count, rank=rank)

    def statement(self, question: Question) -> Statement | None:
        """The question as a statement; None if its slot has none, or a text in it has blocks."""
        found = self.pool(question).relations(question.origin).statements().get(question.slot)
        shown = question.answer.shown()
        parts = (found.before, found.after) if found else ()
        texts = (*parts, *(shown if isinstance(shown, tuple) else (shown,)))
        return None if any(each.blocks for each in texts) else found

    def once(self, make: Callable[[Question, "SheetAssembly"], Value], question: Question) -> Value:
        """The result of `make` for a question, computed once."""
        if (make, question) not in self._known:
            self._known[make, question] = make(question, self)
        return cast(Value, self._known[make, question])


Make = Callable[[SheetAssembly], Iterator[Item]]


@record(eq=False)
class ItemType:
    """A type of item.

    - `share`: how many of 20 items are of this type by default.
    - `make`: yields items that can be taken, in the order in which they are drawn. Each is made
      from questions that can be asked at that moment.
    - `several`: whether one item is made from several facts.
    """

    name: str
    share: int
    make: Make
    several: bool = False


TRIED = 300
"""After so many questions in a row that no item can be made from, no more are tried."""


def evenly(
    assembly: SheetAssembly,
    name: str,
    make: Callable[[Question, int | None], Item | None],
    positions: int,
    *,
    fit: Callable[[Question], bool],
) -> Iterator[Item]:
    """Items whose keys are spread evenly over positions that cannot be changed afterwards.

    `make` makes an item from a question; with a position, it tries to put the key there. An item
    whose position has no room waits until the end, and gets the position that is used least, or is
    not made. Assigning positions in turn would let one new fact change all other items.
    """
    waiting: list[Question] = []
    missed = 0
    for question in assembly.questions(fit):
        item = make(question, None)
        missed = missed + 1 if item is None else 0
        if missed == TRIED:
            break
        if item is None:
            continue
        if item.fixed_position < 0 or assembly.has_room(name, item.fixed_position, positions):
            yield item
        else:
            waiting.append(question)
    for question in waiting[:TRIED]:
        used = assembly.used(name)
        item = make(
            question, min(range(positions), key=lambda position: (used[position], position))
        )
        if item is not None and assembly.has_room(name, item.fixed_position, positions):
            yield item
