"""The assembly of a sheet: items are made from questions, and taken one by one."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from functools import cache, cached_property
from typing import TypeAlias, TypeVar, cast

from quizgen.languages.sheet_words import SheetWords
from quizgen.questions.answers.answer import Answer, texts_shown
from quizgen.questions.choices import Choice, Pool
from quizgen.questions.distractors.seeded_draw import SeededDraw, seeded_draw
from quizgen.questions.question import FactKey, Origin, Question, Relations, Statement
from quizgen.sheet.choices_beside import choice_beside
from quizgen.sheet.clues import Harm
from quizgen.sheet.drawn_questions import DrawnQuestions
from quizgen.sheet.giveaways import Giveaway, Giveaways
from quizgen.sheet.item import Item
from quizgen.sheet.key_spread import KeySpread
from quizgen.sheet.kind_shares import KindShares
from quizgen.values.markup import Marked

_CLOSED = frozenset({"choice", "true-false", "gaps", "matching", "ordering"})
"""Types of items for which nothing has to be written."""

AnswerT = TypeVar("AnswerT", bound=Answer)
Value = TypeVar("Value")


class SheetAssembly:
    """What items are made from, and what has been taken so far.

    - `questions`: those that can be asked.
    - `pools`: where wrong options are drawn from, by deck id.
    - `words`: the words of the sheet.
    - `options`: the number of options of a choice.
    - `targets`: the number of items of each type to make.
    - `redraws`: by type of item, what makes an item with other wrong options.
    - `headings`: what the sheet prints beside its items.
    - `asks_all`: whether each question was listed, so that none can be left over.
    - `group_of`: gives the group of a question, which as a rule is its fact. At most one question
      of each group is asked.
    """

    def __init__(
        self,
        seed: str,
        questions: DrawnQuestions,
        pools: Mapping[str, Pool],
        *,
        words: SheetWords,
        options: int,
        targets: Mapping[str, int],
        redraws: "Mapping[str, Redraw | None]",
        headings: Iterable[str],
        language: str,
        asks_all: bool,
        group_of: Callable[[Question], Hashable],
    ) -> None:
        self.seed = seed
        self.words = words
        self.options = options
        self.targets = targets
        self.all_questions = questions
        self._pools = pools
        self._redraws = redraws
        self._giveaways = Giveaways(self._relations, headings, language)
        self.group_of = group_of
        self.asks_all = asks_all
        self._facts = questions.facts
        self.tolerated = Harm.NONE
        """How much items may tell of each other."""
        self.shares: KindShares | None = None
        """What limits the facts of each kind; None if nothing does."""
        self._has_tolerated = False
        """Whether any item was taken while they might tell something."""
        self._refused: set[Question] = set()
        self._allowed: dict[Question, int] = {}
        """The number of items beside which a question was found to be free."""
        self.items: dict[str, Item] = {}
        """The items that were taken, by name, in the order in which they were taken."""
        self._known: dict[tuple[object, Question], object] = {}
        self._fitting: dict[Callable[[Question], bool], Callable[[Question], bool]] = {}
        self._asked: set[Hashable] = set()
        self._left_over: set[FactKey] = set()
        self.keys = KeySpread(seed, options=options, targets=targets)
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
        if question in self._refused or not self.is_left(question):
            return False
        if self.shares and self.is_selected(question) and not self.shares.has_room(question):
            return False
        if self._allowed.get(question) == len(self.items):
            return True
        if not self._giveaways.allows(question, self.tolerated):
            if self.is_selected(question):
                self.given_away.add(self.group_of(question))
            self._refused.add(question)
            return False
        self._allowed[question] = len(self.items)
        return True

    def is_left(self, question: Question) -> bool:
        """Whether no question of its group is asked, and its answer is not left over."""
        if question.origin.fact_key in self._left_over:
            return False
        return not self.is_selected(question) or self.group_of(question) not in self._asked

    def is_selected(self, question: Question) -> bool:
        """Whether the fact of a question is one of those that can be asked."""
        return question.origin.fact_key in self._facts

    def fitting(self, fit: Callable[[Question], bool]) -> Callable[[Question], bool]:
        """The same function, which is called once for each question of this sheet."""
        if fit not in self._fitting:
            self._fitting[fit] = cache(fit)
        return self._fitting[fit]

    @cached_property
    def others(self) -> list[Question]:
        """The questions of the pools that are of other facts: their answers can be left over."""
        return [
            question
            for pool in self._pools.values()
            for question in pool.questions
            if not self.is_selected(question)
        ]

    @property
    def tolerates_all(self) -> bool:
        """Whether items may tell all of each other."""
        return self.tolerated == max(Harm)

    def take(self, item: Item) -> bool:
        """Take an item if its questions can still be asked and it gives nothing away.

        Items whose wrong options would give it away get others, if there are any.
        """
        if not all(map(self.is_free, item.questions)):
            return False
        groups = {self.group_of(question) for question in item.questions}
        if not self._is_taken_in(item):
            if len(groups) == 1:
                self.given_away |= groups
            return False
        self.items[item.name] = item
        self._has_tolerated = self._has_tolerated or self.tolerated > Harm.NONE
        self._asked |= groups
        self.given_away -= groups
        if item.left_over is not None and not self.tolerates_all:
            self._left_over.add(item.left_over.origin.fact_key)
        self.keys.add(item)
        if self.shares:
            self.shares.add(item)
        return True

    def _is_taken_in(self, item: Item) -> bool:
        """Whether an item was added to the giveaways: what they tell of each other is tolerated."""
        if self._giveaways.repeats(item) and not self.tolerates_all:
            return False
        found = list(self._giveaways.met(item))
        by_option = {
            each.teller.name: each.teller
            for each in found
            if each.role == "wrong" and each.teller is not None and each.teller is not item
        }
        if any(
            each.harm > self.tolerated
            for each in found
            if each.role != "wrong" or each.teller is item
        ):
            return False
        self._giveaways.add(item)
        redrawn: list[tuple[Item, Item]] = []
        for old in by_option.values():
            self._giveaways.remove(old)
            new = self._redrawn(old)
            if new is None:
                self._giveaways.add(old)
                worst = max(each.harm for each in found if each.teller is old)
                if worst > self.tolerated:
                    break
            else:
                self._giveaways.add(new)
                redrawn.append((old, new))
        else:
            self.items.update((new.name, new) for _, new in redrawn)
            return True
        for old, new in redrawn:
            self._giveaways.remove(new)
            self._giveaways.add(old)
        self._giveaways.remove(item)
        return False

    def _redrawn(self, item: Item) -> Item | None:
        """An item, which is not among the giveaways, with other wrong options that tell nothing.

        Its key keeps a position that cannot be moved. None if there are no such options.
        """
        redraw, tolerated = self._redraws[item.type], self.tolerated
        self.tolerated = Harm.NONE
        new = redraw(self, item) if redraw else None
        self.tolerated = tolerated
        if new is None or new.fixed_position != item.fixed_position:
            return None
        if self._giveaways.repeats(new):
            return None
        after = {(each.told, each.role) for each in self._giveaways.met(new)}
        if any(role == "wrong" for _, role in after):
            return None
        before = {(each.told, each.role) for each in self._giveaways.met(item)} if after else after
        return new if after <= before else None

    def tolerate(self, harm: Harm) -> None:
        """Let items tell so much of each other from now on."""
        self.tolerated = harm
        self.given_away.clear()
        self._refused.clear()
        self._allowed.clear()

    def giveaways(self) -> Iterator[Giveaway]:
        """What the items that were taken tell of each other."""
        return self._giveaways.found() if self._has_tolerated else iter(())

    def left(self) -> dict[Hashable, bool]:
        """The groups that are not asked, each with whether it was left out as given away."""
        groups = dict.fromkeys(map(self.group_of, self.all_questions))
        return {group: group in self.given_away for group in groups if group not in self._asked}

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
        """The question as a choice of at most `count` options beside what was taken."""
        return choice_beside(
            self._giveaways,
            question,
            self.pool(question),
            tolerated=self.tolerated,
            seed=self.seed,
            count=count,
            rank=rank,
        )

    def _relations(self, origin: Origin) -> Relations:
        return self._pools[origin.deck].relations(origin)

    def statement(self, question: Question) -> Statement | None:
        """The question as a statement; None if its slot has none, or a text in it has blocks."""
        found = self._relations(question.origin).statement(question.slot)
        parts = (found.before, found.after) if found else ()
        texts = (*parts, *texts_shown(question.answer))
        return None if any(each.blocks for each in texts) else found

    def cue(self, question: Question) -> Marked | None:
        """The statement without its answer, as a row of an item shows it; None as for that."""
        found = self._relations(question.origin).neutral_statement(question.slot)
        return found.cue if found and not (found.before.blocks or found.after.blocks) else None

    def once(self, make: Callable[[Question, "SheetAssembly"], Value], question: Question) -> Value:
        """The result of `make` for a question, computed once."""
        if (make, question) not in self._known:
            self._known[make, question] = make(question, self)
        return cast(Value, self._known[make, question])


Redraw: TypeAlias = Callable[[SheetAssembly, Item], Item | None]
"""Makes an item with other wrong options; None if there are none."""
