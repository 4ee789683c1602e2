"""Facts as the text of fact files."""

from collections.abc import Iterator, Sequence

from quizgen.importing.drafting import Draft, DraftValue
from quizgen.importing.scalars import in_flow, scalar_lines
from quizgen.record import record
from quizgen.start.scalar import as_scalar


@record()
class WrittenFacts:
    """A fact file, and the line on which each of its facts begins, from 1."""

    text: str
    lines: tuple[int, ...]


def fact_file(head: Sequence[str], drafts: Sequence[Draft]) -> WrittenFacts:
    """A fact file with these lines above its facts. Each draft has an id."""
    made = [*head, "", "facts:"]
    starts: list[int] = []
    for draft in drafts:
        starts.append(len(made) + 1)
        lines = [*_lines(draft)]
        made.append(f"- {lines[0]}")
        made += [f"  {line}" if line else "" for line in lines[1:]]
    return WrittenFacts("\n".join([*made, ""]), tuple(starts))


def _lines(draft: Draft) -> Iterator[str]:
    values = draft.values
    for key in dict.fromkeys((draft.kind.leading, "id", *values)):
        if key in values:
            yield from _value(key, values[key])


def _value(key: str, value: DraftValue) -> Iterator[str]:
    if isinstance(value, str):
        first, *others = scalar_lines(value)
        yield f"{key}: {first}"
        yield from others
    elif isinstance(value, dict):
        yield f"{key}:"
        for name, text in value.items():
            yield f"  {name}: {as_scalar(text)}"
    elif len(value) == 1:
        yield from _value(key, value[0])
    elif all("\n" not in each for each in value) and sum(map(len, value)) < _SHORT:
        yield f"{key}: [{', '.join(in_flow(each) for each in value)}]"
    else:
        yield f"{key}:"
        for each in value:
            first, *others = scalar_lines(each)
            yield f"- {first}"
            yield from others


_SHORT = 70
"""Characters of a list that is written in one line."""
