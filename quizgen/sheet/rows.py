"""Rows: questions that can be together in one item, because each answer fits only one row."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain, islice
from typing import TypeAlias

from quizgen.questions.answer_traits import are_apart, are_near, form, rank, recognised_by
from quizgen.questions.answers.answer import Answer
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.distractors.grammar import grammar
from quizgen.questions.distractors.likeness import (
    content,
    define_the_same,
    have_kin,
    holds,
    share_words,
)
from quizgen.questions.distractors.prompt_cues import hold_each_other
from quizgen.questions.grading.names.words.typed_names import ORDINALS
from quizgen.questions.question import Question
from quizgen.sheet.assembly import SheetAssembly
from quizgen.sheet.item import Item
from quizgen.sheet.item_type import Make
from quizgen.values.folding import fold
from quizgen.values.markup import Marked

_ENOUGH = 150
"""Among so many rows a set that can be together is found, if there is one."""


class ItemRow:
    """A question as a row: its cue and its answer.

    Nearly all rows are only sorted, and few of them come on the sheet. So what a row prints is
    found when it is needed, and only then whether the question can be a row: see `is_sound`.
    """

    def __init__(self, question: Question, assembly: SheetAssembly) -> None:
        self.question = question
        self.answer: Answer = question.answer
        self.is_selected = assembly.is_selected(question)
        """Otherwise it can only be left over."""
        self._assembly = assembly

    @cached_property
    def is_sound(self) -> bool:
        """Whether it has a statement, and its own cue does not give its answer away.

        Only then is there anything of what follows.
        """
        question = self.question
        if question.pictured or question.heard:
            return False
        shown, cue = question.answer.shown(), self._assembly.cue(question)
        if cue is None or isinstance(shown, tuple) or shown.blocks:
            return False
        self.shown: Marked = shown
        self.folded = fold(shown.compared)
        self.cue: Marked = cue
        self.said = fold(cue.compared)
        # The second battle comes after the first: without their numbers, both are called the same.
        is_dated = isinstance(self.answer, DateAnswer)
        named = [word for word in self.said.split() if not (is_dated and word in ORDINALS)]
        self.words = content(" ".join(named))
        """The beginnings of the content words of its cue."""
        self.telling = recognised_by(self.answer)
        """Texts that no cue may contain."""
        small = grammar(question.origin.language).small_words
        own = [] if self.answer.ordered else [*{*self.folded.split()} - small]
        if self.tells(self) or have_kin(self.said.split(), own):
            return False
        return self.words.isdisjoint(content(" ".join(own)))

    @cached_property
    def form(self) -> Hashable:
        """The form of its answer."""
        return form(self.answer)

    @property
    def rank(self) -> float:
        """The rank of its date or number; 0 for other answers."""
        return rank(self.answer)

    def fits_beside(self, other: "ItemRow") -> bool:
        """Whether neither answer fits the other row, and neither row gives the other away."""
        are_same = share_words if self.question.origin.kind.people else define_the_same
        return (
            not are_same(self.words, other.words)
            and not hold_each_other(self.folded, other.folded)
            and not hold_each_other(self.said, other.said)
            and not self.tells(other)
            and not other.tells(self)
            # To compare two names takes the longest.
            and are_apart(self.answer, other.answer)
        )

    def tells(self, other: "ItemRow") -> bool:
        """Whether its cue gives the answer of another away."""
        return any(holds(self.said, part) for part in other.telling)


Alike: TypeAlias = Callable[[ItemRow, ItemRow], bool]
"""Whether two rows look alike, so that their answers could be exchanged."""


def together(
    assembly: SheetAssembly, rows: Iterable[ItemRow], most: int, *, of_type: int | None = None
) -> list[ItemRow]:
    """At most `most` rows that can be together, the first ones preferred, one of each fact.

    All can be asked. At most `of_type` have the same type of answer.
    """
    found: list[ItemRow] = []
    facts = set()
    types: Counter[type] = Counter()
    for each in rows:
        fact, answers = each.question.origin.fact_key, type(each.answer)
        if of_type is not None and types[answers] >= of_type:
            continue
        if fact in facts or not each.is_sound:
            continue
        if not all(each.fits_beside(other) for other in found):
            continue
        if assembly.is_free(each.question):
            found.append(each)
            facts.add(fact)
            types[answers] += 1
            if len(found) == most:
                break
    return found


def may_stand_together(assembly: SheetAssembly, one: ItemRow, other: ItemRow) -> bool:
    """Whether only knowledge says which of two answers belongs to which row.

    Answers in words have to be of one sort, dates of one age, numbers of one size.
    """
    if one.answer.ordered or other.answer.ordered:
        return are_near(one.answer, other.answer)
    first, second = one.question.origin, other.question.origin
    kinship = assembly.pool(one.question).kinship
    return kinship.are_of_sort(first, second) or kinship.share_genus(first, second)


def without_loners(rows: list[ItemRow], alike: Alike, least: int) -> list[ItemRow]:
    """The rows that are alike to some others: to `least` of them with themselves."""
    kept = [each for each in rows if sum(alike(each, other) for other in rows) >= least]
    return kept if len(kept) == len(rows) else without_loners(kept, alike, least)


def with_left_over(
    assembly: SheetAssembly,
    rows: Sequence[ItemRow],
    most: int,
    *,
    alike: Alike,
    least: int,
    of_type: int | None = None,
) -> list[ItemRow]:
    """The rows that are alike; the last one may be left over: it is not asked on the sheet.

    Each is alike to others, to `least` of them with itself. The last one is preferably one that was
    not selected; where all selected ones have to be asked, it is so always. There are no rows if
    none can be left over.
    """
    selected = [each for each in rows if each.is_selected]
    needs_other = assembly.asks_all and not assembly.tolerates_all
    found = together(assembly, selected, most - 1 if needs_other else most, of_type=of_type)
    found = without_loners(found, alike, least)
    if len(found) == most or not found:
        return found
    facts = {each.question.origin.fact_key for each in found}
    for each in rows:
        if (
            not each.is_selected
            and sum(alike(each, other) for other in (*found, each)) >= least
            and each.question.origin.fact_key not in facts
            and each.is_sound
            and all(each.fits_beside(other) for other in found)
            and assembly.is_free(each.question)
        ):
            return [*found, each]
    return [] if needs_other else found


def groups(
    assembly: SheetAssembly,
    by: Callable[[ItemRow], Hashable] = lambda _: (),
    *,
    takes: Callable[[Question], bool],
    left_over: bool = False,
) -> list[list[ItemRow]]:
    """The rows of questions that are left and for which `takes` is true, in groups.

    Groups and rows are in the order in which they were drawn, but those from the part of the first
    one come before all others. At most `_ENOUGH` questions are used. With `left_over`, rows of
    questions that were not selected come last. Of the rows of a group, the first one is sound.
    """
    found: dict[Hashable, list[ItemRow]] = {}
    for question in islice(_near_first(assembly, takes), _ENOUGH):
        row = assembly.once(ItemRow, question)
        add_sound(found, (question.origin.deck, by(row)), row)
    for question in islice(filter(takes, assembly.others), _ENOUGH if left_over else 0):
        row = assembly.once(ItemRow, question)
        if (question.origin.deck, by(row)) in found:
            found[question.origin.deck, by(row)].append(row)
    return list(found.values())


def add_sound(groups: dict[Hashable, list[ItemRow]], key: Hashable, row: ItemRow) -> None:
    """Add a row to its group. Only a sound one begins a group."""
    if key in groups:
        groups[key].append(row)
    elif row.is_sound:
        groups[key] = [row]


def _near_first(assembly: SheetAssembly, takes: Callable[[Question], bool]) -> Iterator[Question]:
    fits = assembly.fitting(takes)
    first = next(filter(assembly.is_free, filter(fits, assembly.all_questions)), None)
    if first is None:
        return
    part = first.origin.part
    near = assembly.all_questions.of_part(part)
    others = (each for each in assembly.all_questions if each.origin.part != part)
    for each in chain(near, others):
        if fits(each) and assembly.is_left(each):
            yield each


def near(rows: list[ItemRow], alike: Alike = lambda *_: True) -> list[ItemRow]:
    """The rows, with those first that are closest to the first: alike, of its part, of its tags."""
    first = rows[0]
    origin = first.question.origin
    tags = frozenset(origin.tags)

    def unlike(each: ItemRow) -> tuple[bool, bool, bool]:
        other = each.question.origin
        return not alike(first, each), other.part != origin.part, tags.isdisjoint(other.tags)

    return sorted(rows, key=unlike)


def one_by_one(
    sets: Callable[[SheetAssembly], Iterator[list[ItemRow]]],
    item: Callable[[SheetAssembly, list[ItemRow]], Item],
) -> Make:
    """What makes items from sets of rows. After each, `sets` starts again with what is still free.

    A set that was not taken is not tried again.
    """

    def make(assembly: SheetAssembly) -> Iterator[Item]:
        refused: set[Question] = set()
        while True:
            found = (rows for rows in sets(assembly) if rows[0].question not in refused)
            rows = next(found, None)
            if rows is None:
                return
            yield item(assembly, rows)
            if assembly.is_free(rows[0].question):
                refused.add(rows[0].question)

    return make
