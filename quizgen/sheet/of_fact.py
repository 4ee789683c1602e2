"""The items that can be made of one fact, as on a sheet of its deck."""

from collections.abc import Iterator, Sequence
from itertools import islice

from quizgen import languages
from quizgen.questions.choices import Pool
from quizgen.questions.question import Question
from quizgen.sheet.arranging import in_version
from quizgen.sheet.assembly import SheetAssembly
from quizgen.sheet.drawn_questions import in_given_order
from quizgen.sheet.item import Item
from quizgen.sheet.item_type import TRIED
from quizgen.sheet.types.table import TYPES

_SEED, _VERSION = "1", "A"
_OPTIONS = 3
"""Options of a choice, as on a sheet by default."""


def items_of_fact(questions: Sequence[Question], pool: Pool) -> Iterator[Item]:
    """For each type, one item of each of the questions of a fact that it can be made of.

    `pool` has the questions of its deck: wrong options and further rows are of these. Items are
    those of the first version of a sheet with the default seed.
    """
    others = [each for each in pool.questions if each.origin is not questions[0].origin]
    for of_type in TYPES.values():
        seen = set()
        for question in questions:
            asked = [question, *(others if of_type.several else ())]
            made = islice(of_type.make(_assembly(asked, pool)), TRIED if of_type.several else 1)
            item = next((each for each in made if question in each.questions), None)
            if item is not None and item.questions not in seen:
                seen.add(item.questions)
                yield from in_version([item], _SEED, _VERSION)


def _assembly(questions: Sequence[Question], pool: Pool) -> SheetAssembly:
    origin = questions[0].origin
    return SheetAssembly(
        _SEED,
        in_given_order(questions),
        {origin.deck: pool},
        words=languages.words(origin.language).sheet,
        options=_OPTIONS,
        targets=dict.fromkeys(TYPES, 1),
        redraws={each.name: each.redrawn for each in TYPES.values()},
        headings=(),
        language=origin.language,
        asks_all=False,
        group_of=lambda question: question.origin.fact_key,
    )
