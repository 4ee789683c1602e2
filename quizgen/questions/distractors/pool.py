"""The pool from which wrong options are drawn: what else is asked, in the order of its fitness."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from functools import cached_property
from math import inf
from typing import Any, Generic, TypeVar

from quizgen.questions.answers.answer import Answer
from quizgen.questions.answers.text import TextAnswer
from quizgen.questions.distractors.seeded_draw import SeededDraw, seeded_draw
from quizgen.questions.question import Origin, Question, Relations
from quizgen.record import record

AnswerT = TypeVar("AnswerT", bound=Answer)
Value = TypeVar("Value")
Shape = TypeVar("Shape")

_YEARS_15 = 15 * 365
"""Days before and after a period that are still of its time."""


@record(eq=False)
class Candidate(Generic[Value]):
    """Something that may become a wrong option: an answer, or a point of one.

    `prompt` asks for it; "" where nothing does.
    """

    id: str
    origin: Origin
    prompt: str
    value: Value


CandidatesByShape = dict[Shape, list[Candidate[Value]]]
"""Candidates by what shows of them."""

Offered = Callable[[Question, AnswerT], Iterable[tuple[str, Shape, Value]]]
"""Gives the candidates of an answer: for each its name within the answer, its shape and value."""


@record(eq=False)
class ChoiceRequest(Generic[AnswerT]):
    """A choice to be made: of which question and its answer, from what, and how.

    `wanted` is the number of wrong options, `rank` the place of the key, None if it is drawn.
    """

    question: Question
    answer: AnswerT
    pool: "Pool"
    draw: SeededDraw
    wanted: int
    rank: int | None


class Pool:
    """All that options are drawn from. What it finds out about a question it keeps.

    Making one is cheap: it looks at a question only once options are drawn from its like.
    """

    def __init__(self, questions: Iterable[Question]) -> None:
        self._questions = tuple(questions)
        self._candidates: dict[tuple[str, str, type], CandidatesByShape[Any, Any]] = {}
        self._relations: dict[Origin, Relations] = {}
        self._spans: dict[Origin, tuple[float, float]] = {}
        self._links: dict[str, dict[tuple[str, str], list[Origin]]] = {}

    @cached_property
    def _by_slot(self) -> dict[type, dict[tuple[str, str], list[Question]]]:
        found: dict[type, dict[tuple[str, str], list[Question]]] = {}
        for question in self._questions:
            slots = found.setdefault(type(question.answer), defaultdict(list))
            slots[question.origin.kind.name, question.slot].append(question)
        return found

    def relations(self, origin: Origin) -> Relations:
        """What relates a fact to others."""
        if origin not in self._relations:
            self._relations[origin] = origin.relations()
        return self._relations[origin]

    def candidates(
        self,
        request: ChoiceRequest[AnswerT],
        slot: tuple[str, str],
        offered: Offered[AnswerT, Shape, Value],
    ) -> CandidatesByShape[Shape, Value]:
        """The candidates of a slot (of a kind) whose answers have the type of the request's."""
        of_type = type(request.answer)
        key = (*slot, of_type)
        if key not in self._candidates:
            self._candidates[key] = self._find_candidates(*slot, of_type, offered)
        found: CandidatesByShape[Shape, Value] = self._candidates[key]
        return found

    def slots(self, question: Question) -> list[tuple[str, str]]:
        """The slots, each of a kind, with answers of its type: its own first, then of its kind."""
        kind = question.origin.kind.name
        own = (kind, question.slot)
        slots = {own, *self._by_slot.get(type(question.answer), {})}
        return sorted(slots, key=lambda slot: (slot != own, slot[0] != kind, slot))

    def _find_candidates(
        self,
        kind: str,
        slot: str,
        of_type: type[AnswerT],
        offered: Offered[AnswerT, Shape, Value],
    ) -> CandidatesByShape[Shape, Value]:
        by_shape: CandidatesByShape[Shape, Value] = {}
        times: Counter[Value] = Counter()
        for question, answer in self._answers(kind, slot, of_type):
            origin = question.origin
            prompt = question.prompt.text if question.slot == slot else ""
            for name, shape, value in offered(question, answer):
                times[value] += 1
                if times[value] > _COPIES:
                    continue
                about = f"{origin.deck}/{origin.origin_id}/{slot}/{name}"
                by_shape.setdefault(shape, []).append(Candidate(about, origin, prompt, value))
        return {shape: _enough(candidates) for shape, candidates in by_shape.items()}

    def _answers(self, kind: str, slot: str, of_type: type) -> Iterator[tuple[Question, Any]]:
        """The questions of a slot with their answers, which are all `of_type`.

        If the slot asks for the fact's subject, and only where a fact wishes it, then the subjects
        of all other facts are answers too.
        """
        asked = self._by_slot.get(of_type, {}).get((kind, slot), [])
        for question in asked:
            yield question, question.answer
        if not asked or asked[0].origin.kind.by_name[slot][1].asked:
            return
        if asked[0].answer.shown() == self.relations(asked[0].origin).subject:
            own = {question.origin for question in asked}
            for question in self._facts[kind]:
                if question.origin not in own:
                    yield question, TextAnswer(self.relations(question.origin).subject)

    @cached_property
    def _facts(self) -> dict[str, list[Question]]:
        """A question of each fact, by kind."""
        facts = {question.origin: question for question in reversed(self._questions)}
        found: dict[str, list[Question]] = defaultdict(list)
        for origin, question in facts.items():
            found[origin.kind.name].append(question)
        return found

    def linked(self, origin: Origin, *names: str) -> list[Origin]:
        """The other facts of its kind that bear one of these ids, or are tied to one."""
        links = self._links.setdefault(origin.kind.name, {})
        if not links:
            for question in self._facts[origin.kind.name]:
                relations = self.relations(question.origin)
                for name in {question.origin.fact, *relations.wholes, relations.opposes} - {""}:
                    links.setdefault((question.origin.deck, name), []).append(question.origin)
        found = [other for name in names for other in links.get((origin.deck, name), ())]
        return [other for other in dict.fromkeys(found) if not is_same_fact(other, origin)]

    def unlike(self, origin: Origin) -> Callable[[Candidate[Value]], int]:
        """How little candidates have to do with a fact, each from 0 to 5."""
        tags, part, spans = set(origin.tags), origin.part, self._spans
        first, last = self._span(origin)

        def unlike(candidate: Candidate[Value]) -> int:
            other = candidate.origin
            begun, ended = spans.get(other) or self._span(other)
            return (
                2 * tags.isdisjoint(other.tags)
                + (part != other.part)
                + 2 * (begun > last or first > ended)
            )

        return unlike

    def _span(self, origin: Origin) -> tuple[float, float]:
        """The days that are of the time of a fact; all, where none is known."""
        if origin not in self._spans:
            known = [day for day in self.relations(origin).period if day is not None]
            span = (min(known) - _YEARS_15, max(known) + _YEARS_15) if known else (-inf, inf)
            self._spans[origin] = span
        return self._spans[origin]


def is_same_fact(one: Origin, other: Origin) -> bool:
    """Whether two origins, which may have been made apart, are of one fact."""
    return one.fact == other.fact and one.deck == other.deck


_COPIES = 10
"""Facts with one answer that are candidates: where none of them will do, no further one will."""

MOST_UNLIKE = 8
"""How little a candidate has to do with a question at most: what `Pool.unlike` says, and 3."""


_ENOUGH = 300
"""Candidates of one shape, part and tags among which those to be drawn are looked for.

Of ten thousand that differ in a number, every question would look at all, most in vain.
"""


def _enough(candidates: list[Candidate[Value]]) -> list[Candidate[Value]]:
    """The candidates, of each part and its tags no more than `_ENOUGH`: in seeded order."""
    if len(candidates) <= _ENOUGH:
        return candidates
    groups: dict[Hashable, list[Candidate[Value]]] = defaultdict(list)
    for each in candidates:
        groups[each.origin.part, frozenset(each.origin.tags)].append(each)
    draw = seeded_draw("pool")
    for name, group in groups.items():
        if len(group) > _ENOUGH:
            groups[name] = sorted(group, key=lambda each: draw.number(each.id))[:_ENOUGH]
    return [each for group in groups.values() for each in group]


def ranked(
    by_shape: CandidatesByShape[Shape, Value],
    unlike_shape: Callable[[Shape], int | None],
    unlike: Callable[[Candidate[Value]], int],
    draw: SeededDraw,
) -> Iterator[Candidate[Value]]:
    """The candidates, the fittest first; among equals, in seeded order.

    How unfit one is, is what its shape is (None: it is none at all) and what it is itself, from 0
    to `MOST_UNLIKE`. The place of one does not depend on any other, and those of a shape are not
    looked at before their turn can come.
    """
    shapes: dict[int, list[list[Candidate[Value]]]] = defaultdict(list)
    for shape, candidates in by_shape.items():
        unfit = unlike_shape(shape)
        if unfit is not None:
            shapes[unfit].append(candidates)
    if not shapes:
        return
    waiting: dict[int, list[Candidate[Value]]] = defaultdict(list)
    for turn in range(min(shapes), max(shapes) + MOST_UNLIKE + 1):
        for candidates in shapes.get(turn, ()):
            for candidate in candidates:
                waiting[turn + unlike(candidate)].append(candidate)
        yield from sorted(waiting.pop(turn, ()), key=lambda each: (draw.number(each.id), each.id))
