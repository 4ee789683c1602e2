"""The keys and values of a YAML file as they are written, with their places and styles."""

from typing import Any

from quizgen.diagnostics.source import Position, Source, position
from quizgen.record import record


@record()
class Written:
    """A key or value in a file. `style` is its YAML indicator: `'`, `"`, `|`, `>` or ""."""

    text: str
    start: Position
    end: Position
    style: str


def written(source: Source) -> list[Written] | None:
    """All keys and values of a YAML file in order; None if it has a syntax error."""
    import yaml

    parser: Any = (yaml.CBaseLoader if yaml.__with_libyaml__ else yaml.BaseLoader)(source.text)
    found: list[Written] = []
    try:
        while parser.check_event():
            event = parser.get_event()
            if isinstance(event, yaml.ScalarEvent):
                marks: list[Any] = [event.start_mark, event.end_mark]
                start, end = (position(mark.line, mark.column) for mark in marks)
                found.append(Written(event.value, start, end, event.style or ""))
    except yaml.MarkedYAMLError:
        return None
    finally:
        parser.dispose()
    return found
