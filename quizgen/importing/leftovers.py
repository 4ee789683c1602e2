"""What did not become facts, as YAML: for people to read, and to copy from."""

import json
from collections.abc import Iterable, Iterator

from quizgen.importing.drafting import Misfit
from quizgen.importing.scalars import scalar_lines
from quizgen.start.scalar import as_scalar


def leftover_file(name: str, misfits: Iterable[Misfit]) -> str:
    """The text of a file with what did not fit of the file with this name."""
    return "\n".join([first_line(name), *_lines(misfits), ""])


def first_line(name: str) -> str:
    """The first line of such a file, which says what it is of."""
    return f"# what `quizgen import` left over of {json.dumps(name, ensure_ascii=False)}"


def _lines(misfits: Iterable[Misfit]) -> Iterator[str]:
    for each in misfits:
        yield f"- at: {as_scalar(each.place)}"
        yield f"  why: {as_scalar(' '.join(each.why.split()))}"
        yield "  values:"
        for key, value in each.values.items():
            first, *others = scalar_lines(value)
            yield f"    {as_scalar(key)}: {first}"
            yield from (f"    {line}" if line else "" for line in others)
