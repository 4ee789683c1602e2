"""The direction in which an item is laid out: where its letters, boxes and lines to write are."""

from collections.abc import Iterator

from quizgen.languages.language import Direction
from quizgen.sheet.item import Gaps, Item, Options, Ordering, Pairs
from quizgen.sheet.job import Job
from quizgen.values.direction import has_right_to_left
from quizgen.values.isolates import direction_of, shared_direction
from quizgen.values.markup import Marked, join


def frame_of(item: Item, base: Direction) -> Direction:
    """The direction of an item on a sheet that is laid out as `base` says.

    It is that of its prompt. Without one, it is that of its rows, if they have the same.
    """
    found = direction_of(item.prompt, base)
    return found or shared_direction((direction_of(row, base) for row in _rows(item)), base) or base


def _rows(item: Item) -> Iterator[Marked]:
    match item.body:
        case Options(options=options):
            yield from options
        case Pairs(left=left, right=right):
            yield from (*left, *right)
        case Ordering(events=events):
            yield from events
        case Gaps(statements=statements, bank=bank):
            yield from (join(statement) for statement in statements)
            yield from bank
        case _:
            return


def has_both_directions(job: Job) -> bool:
    """Whether a sheet has right-to-left texts, and so may be shown within either direction."""
    return any(
        has_right_to_left(f"{question.prompt}{question.answer.shown()}{question.origin.note}")
        for question in job.questions
    )
