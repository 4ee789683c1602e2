"""The order in which candidates for wrong options are tried."""

from collections import defaultdict
from collections.abc import Callable, Iterator

from quizgen.questions.distractors import kinship
from quizgen.questions.distractors.pool import Candidate, CandidatesByShape, Shape, Value
from quizgen.questions.distractors.prompt_cues import nothing
from quizgen.questions.distractors.seeded_draw import SeededDraw

MOST_ECHOES = 3
"""The most words of a prompt that an option should repeat because the right one does."""

MOST_UNLIKE = kinship.MOST_UNLIKE + MOST_ECHOES
"""The most that a candidate can be unlike a question."""


def ranked(
    by_shape: CandidatesByShape[Shape, Value],
    unlike_shape: Callable[[Shape], int | None],
    unlike: Callable[[Candidate[Value]], int],
    draw: SeededDraw,
    out: Callable[[Value], bool] = nothing,
) -> Iterator[tuple[int, Candidate[Value]]]:
    """The candidates, the most fitting first; equally fitting ones in seeded order.

    Each is given with how unlike it is.

    A candidate is unlike the key by its shape (None excludes it) and by itself, from 0 to
    `MOST_UNLIKE`. The order of two candidates does not depend on others. Those of a shape are not
    looked at before they can be next, and those that are `out` are left out.
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
                if not out(candidate.value):
                    waiting[turn + unlike(candidate)].append(candidate)
        for each in sorted(waiting.pop(turn, ()), key=lambda each: (draw.number(each.id), each.id)):
            yield turn, each
