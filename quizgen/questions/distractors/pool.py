"""The pool that wrong options are drawn from."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from functools import cached_property, partial
from itertools import count
from typing import Any, Generic, TypeVar, cast

from quizgen.questions.answers.answer import Answer
from quizgen.questions.answers.text import TextAnswer
from quizgen.questions.distractors.kinship import Kinship
from quizgen.questions.distractors.prompt_cues import nothing
from quizgen.questions.distractors.seeded_draw import SeededDraw, seeded_draw
from quizgen.questions.question import Origin, Question, Relations
from quizgen.record import record
from quizgen.values.folding import fold

AnswerT = TypeVar("AnswerT", bound=Answer)
Value = TypeVar("Value")
Result = TypeVar("Result")
Shape = TypeVar("Shape")


@record(eq=False)
class Candidate(Generic[Value]):
    """What may become a wrong option: an answer, or a point of one.

    `question` is the one whose answer it is; None if there is none.
    """

    id: str
    origin: Origin
    question: Question | None
    value: Value

    @property
    def prompt(self) -> str:
        """The prompt of the question whose answer it is; "" if there is none."""
        return self.question.prompt.compared if self.question else ""


CandidatesByShape = dict[Shape, list[Candidate[Value]]]
"""Candidates by their shape."""

CandidatesOf = Callable[[Question, AnswerT], Iterable[tuple[str, Shape, Value]]]
"""Gives the candidates of an answer: for each its name within the answer, its shape and value."""


@record(eq=False)
class ChoiceRequest(Generic[AnswerT]):
    """A request for the options of a question with an answer of one type.

    `wanted` is the number of wrong options, `rank` the position of the key, None if it is drawn.
    `avoided` is whether a text must not be a wrong option, such as the answer of another question
    of a worksheet, and `ruled_out` whether that is known already, so that nothing else about such a
    text has to be found out. `told` is whether it is known already who or what a fact describes.
    """

    question: Question
    answer: AnswerT
    pool: "Pool"
    draw: SeededDraw
    wanted: int
    rank: int | None
    avoided: Callable[[str], bool] = nothing
    ruled_out: Callable[[str], bool] = nothing
    told: Callable[[Origin], bool] = nothing

    @property
    def longer(self) -> int:
        """How many wrong options should be longer than the right one, if there is a choice."""
        return self.draw.below(self.wanted + 1, "longer")


class Pool:
    """The questions that options are drawn from. It caches what it computes about them.

    Making a pool is cheap: it computes nothing about a question before it is needed.
    """

    def __init__(self, questions: Iterable[Question]) -> None:
        self.questions = tuple(questions)
        self._candidates: dict[tuple[str, str, type], CandidatesByShape[Any, Any]] = {}
        self._found: dict[Callable[[Pool], object], object] = {}
        self._relations: dict[Origin, Relations] = {}
        self._descriptions: dict[str, Counter[tuple[str, str]]] = {}
        self._links: dict[str, dict[tuple[str, str], list[Origin]]] = {}

    @cached_property
    def _by_slot(self) -> dict[type, dict[tuple[str, str], list[Question]]]:
        found: dict[type, dict[tuple[str, str], list[Question]]] = {}
        for question in self.questions:
            slots = found.setdefault(type(question.answer), defaultdict(list))
            slots[question.origin.kind.name, question.slot].append(question)
        return found

    def once(self, make: Callable[["Pool"], Result]) -> Result:
        """What `make` finds in this pool, computed once."""
        if make not in self._found:
            self._found[make] = make(self)
        return cast(Result, self._found[make])

    def relations(self, origin: Origin) -> Relations:
        """The relations of a fact."""
        if origin not in self._relations:
            self._relations[origin] = origin.relations()
        return self._relations[origin]

    def candidates(
        self,
        request: ChoiceRequest[AnswerT],
        slot: tuple[str, str],
        of_answer: CandidatesOf[AnswerT, Shape, Value],
    ) -> CandidatesByShape[Shape, Value]:
        """The candidates of a slot (of a kind) whose answers have the type of the request's."""
        of_type = type(request.answer)
        key = (*slot, of_type)
        if key not in self._candidates:
            self._candidates[key] = self._find_candidates(*slot, of_type, of_answer)
        found: CandidatesByShape[Shape, Value] = self._candidates[key]
        return found

    def slots(self, question: Question) -> list[tuple[str, str]]:
        """The slots with answers of its type, as (kind, slot): its own first, then its kind's.

        Those of plain facts are only for their own questions, since nothing tells what they are,
        and so are those of slots that are `apart`.
        """
        kind = question.origin.kind.name
        own = (kind, question.slot)
        if _is_apart(question):
            return [own]
        of_type = self._by_slot.get(type(question.answer), {})
        slots = {own, *(slot for slot in of_type if not _is_apart(of_type[slot][0]))}
        return sorted(slots, key=lambda slot: (slot != own, slot[0] != kind, slot))

    def _find_candidates(
        self,
        kind: str,
        slot: str,
        of_type: type[AnswerT],
        of_answer: CandidatesOf[AnswerT, Shape, Value],
    ) -> CandidatesByShape[Shape, Value]:
        by_shape: CandidatesByShape[Shape, Value] = defaultdict(list)
        # A count of its own for each value, which is hashed once to find it. To add one in a
        # Counter hashes it twice: a tenth more time for all candidates.
        times: dict[Value, count[int]] = defaultdict(partial(count, 1))
        for question, answer in self._answers(kind, slot, of_type):
            origin = question.origin
            asking = question if question.slot == slot else None
            for name, shape, value in of_answer(question, answer):
                if next(times[value]) > _COPIES:
                    continue
                about = f"{origin.deck}/{origin.origin_id}/{slot}/{name}"
                by_shape[shape].append(Candidate(about, origin, asking, value))
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
        facts = {question.origin: question for question in reversed(self.questions)}
        found: dict[str, list[Question]] = defaultdict(list)
        for origin, question in facts.items():
            found[origin.kind.name].append(question)
        return found

    def linked(self, origin: Origin, *names: str) -> list[Origin]:
        """The other facts of its kind that have one of these ids, or are related to such a fact."""
        links = self._links.setdefault(origin.kind.name, {})
        if not links:
            for question in self._facts[origin.kind.name]:
                relations = self.relations(question.origin)
                for name in {question.origin.fact, *relations.wholes, relations.opposes} - {""}:
                    links.setdefault((question.origin.deck, name), []).append(question.origin)
        found = [other for name in names for other in links.get((origin.deck, name), ())]
        return [other for other in dict.fromkeys(found) if not is_same_fact(other, origin)]

    @cached_property
    def kinship(self) -> Kinship:
        """How its facts are related."""
        return Kinship(self.relations, lambda deck, tag: self._tagged.get((deck, tag), ()))

    @cached_property
    def _tagged(self) -> dict[tuple[str, str], list[Origin]]:
        """The facts of a deck that have a tag of their own."""
        found: dict[tuple[str, str], list[Origin]] = defaultdict(list)
        for origin in dict.fromkeys([question.origin for question in self.questions]):
            for tag in origin.own_tags:
                found[origin.deck, tag].append(origin)
        return found

    def unlike(self, origin: Origin) -> Callable[[Candidate[Value]], int]:
        """A function that says how unrelated a candidate is to a fact, up to that of `Kinship`."""
        unlike = self.kinship.unlike(origin)
        return lambda candidate: unlike(candidate.origin)

    def shares_description(self, origin: Origin) -> bool:
        """Whether another fact of its kind has the same description, which identifies neither."""
        relations = self.relations(origin)
        if not relations.names:
            return False
        subject = fold(relations.subject.compared)
        return self._described(origin.kind.name)[origin.deck, subject] > 1

    def _described(self, kind: str) -> Counter[tuple[str, str]]:
        """How many facts of a kind have a description, by their deck and the folded description."""
        if kind not in self._descriptions:
            self._descriptions[kind] = Counter(
                (question.origin.deck, fold(relations.subject.compared))
                for question in self._facts[kind]
                if (relations := self.relations(question.origin)).names
            )
        return self._descriptions[kind]


def _is_apart(question: Question) -> bool:
    kind = question.origin.kind
    return kind.plain or kind.by_name[question.slot][1].apart


def is_same_fact(one: Origin, other: Origin) -> bool:
    """Whether two origins, which may be different objects, are of one fact."""
    return one.fact == other.fact and one.deck == other.deck


_COPIES = 10
"""The most candidates with the same value: if none of them fits, others will not either."""

ENOUGH = 300
"""The most candidates of one shape, part and tags.

Otherwise each of ten thousand questions that differ in a number would look at all the others.
"""


def _enough(candidates: list[Candidate[Value]]) -> list[Candidate[Value]]:
    """The candidates, at most `ENOUGH` of each part and tags, chosen by a seeded draw."""
    if len(candidates) <= ENOUGH:
        return candidates
    groups: dict[Hashable, list[Candidate[Value]]] = defaultdict(list)
    for each in candidates:
        groups[each.origin.part, frozenset(each.origin.tags)].append(each)
    draw = seeded_draw("pool")
    for name, group in groups.items():
        if len(group) > ENOUGH:
            groups[name] = sorted(group, key=lambda each: draw.number(each.id))[:ENOUGH]
    return [each for group in groups.values() for each in group]
