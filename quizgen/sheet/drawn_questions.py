"""The questions that a sheet can ask, in the order in which they are drawn."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property

from quizgen.questions.distractors.seeded_draw import SeededDraw, seeded_draw
from quizgen.questions.question import FactKey, Question


class DrawnQuestions:
    """Questions with those of a fact together, in the order of the facts.

    Those of a fact are put in seeded order when they are reached; without a `draw`, they stay as
    they are. A sheet of a large deck reaches few facts.
    """

    def __init__(self, by_fact: dict[FactKey, list[Question]], draw: SeededDraw | None) -> None:
        self.facts = by_fact.keys()
        self._facts = [*by_fact.values()]
        self._draw = draw
        self._are_in_order = [draw is None or len(asked) == 1 for asked in self._facts]

    def __iter__(self) -> Iterator[Question]:
        for number in range(len(self._facts)):
            yield from self._of_fact(number)

    def of_part(self, part: str) -> Iterator[Question]:
        """The questions of a part."""
        for number in self._by_part.get(part, ()):
            yield from self._of_fact(number)

    def _of_fact(self, number: int) -> list[Question]:
        asked, draw = self._facts[number], self._draw
        if draw and not self._are_in_order[number]:
            asked.sort(key=lambda each: draw.number("slot", each.name))
            self._are_in_order[number] = True
        return asked

    @cached_property
    def _by_part(self) -> dict[str, list[int]]:
        found: defaultdict[str, list[int]] = defaultdict(list)
        for number, asked in enumerate(self._facts):
            found[asked[0].origin.part].append(number)
        return found


def drawn(questions: Iterable[Question], seed: str) -> DrawnQuestions:
    """Questions in seeded order."""
    draw, by_fact = seeded_draw(seed), _by_fact(questions)
    facts = sorted(by_fact, key=lambda fact: draw.number("fact", *fact))
    return DrawnQuestions({fact: by_fact[fact] for fact in facts}, draw)


def in_given_order(questions: Iterable[Question]) -> DrawnQuestions:
    """Questions in the order of their facts here."""
    return DrawnQuestions(_by_fact(questions), None)


def _by_fact(questions: Iterable[Question]) -> dict[FactKey, list[Question]]:
    found: dict[FactKey, list[Question]] = {}
    origin, asked = None, list[Question]()
    for question in questions:
        if question.origin is not origin:
            origin = question.origin
            asked = found.setdefault(origin.fact_key, [])
        asked.append(question)
    return found
