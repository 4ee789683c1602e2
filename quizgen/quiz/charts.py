"""Figures of learning as a terminal draws them: bars, a calendar of shades, tables.

Every shade and bar stands beside its figure or has a key in words; colour adds nothing.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text

from quizgen.quiz.counted import counted
from quizgen.quiz.durations import clock_words
from quizgen.quiz.stats import FORECAST_DAYS, Group, Hard, Stats
from quizgen.values.clean import one_line

_SHADES = " ░▒▓█"
_ASCII_SHADES = " .:+#"
"""None, and four steps up to the most answers of any day."""

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def draw(found: Stats, console: Console, prompts: Sequence[str]) -> None:
    """Print all figures. `prompts` are the questions of `found.hardest`, in their order."""
    for piece in _pieces(found, console, prompts):
        console.print(piece)


def _pieces(found: Stats, console: Console, prompts: Sequence[str]) -> Iterator[RenderableType]:
    unicode = console.encoding == "utf-8"
    yield _summary(found)
    yield from _headed("Recalled of what came back", _retention(found))
    yield from _headed(
        f"Due in the next {FORECAST_DAYS} days", *_forecast(found, console.width, unicode)
    )
    yield from _headed("Answers a day", *_calendar(found, console.width, unicode))
    yield from _headed("By kind", _groups(found.kinds, console.width))
    yield from _headed("By part", _groups(found.parts, console.width))
    if found.hardest:
        yield from _headed("Hardest", *_hardest(found.hardest, prompts))


def _headed(title: str, *pieces: RenderableType) -> Iterator[RenderableType]:
    yield Text(f"\n{title}", style="bold")
    yield from pieces


def _summary(found: Stats) -> Text:
    each = f", {found.seconds_an_answer:.0f} seconds each" if found.seconds_an_answer else ""
    suspended = f", {found.suspended} suspended" if found.suspended else ""
    return Text(
        f"{counted(found.questions, 'question')}, {found.seen} seen{suspended}\n"
        f"{counted(found.answers, 'answer')} in {clock_words(found.minutes * 60)}{each}"
    )


def _retention(found: Stats) -> Table:
    table = _table("", "true", "wanted", "reviews")
    rows = ((f"last {FORECAST_DAYS} days", found.recent), ("ever", found.ever))
    for name, kept in rows:
        table.add_row(name, _share(kept.true), _share(kept.wanted), str(kept.reviews))
    return table


def _share(share: float | None) -> str:
    return "–" if share is None else f"{share:.0%}"


def _forecast(found: Stats, width: int, unicode: bool) -> Iterator[Text]:
    most = max(found.due.values(), default=0)
    if not most:
        yield Text("nothing")
        return
    last = max(day for day, number in found.due.items() if number)
    space = max(10, min(width, 88) - 20)
    for day, number in found.due.items():
        if day <= last:
            bar = ("█" if unicode else "#") * -(-number * space // most)
            yield Text.assemble(f"{_when(day, found.day):>9} {number:>5} ", (bar, "green"))


def _when(day: int, today: int) -> str:
    names = {today: "today", today + 1: "tomorrow"}
    return names.get(day) or f"{date.fromordinal(day):%d %b}"


def _calendar(found: Stats, width: int, unicode: bool) -> Iterator[Text]:
    """A column a week, a row a weekday, as many weeks as there is room for, at most a year."""
    shades = _SHADES if unicode else _ASCII_SHADES
    weeks = max(1, min(53, (min(width, 120) - 6) // 2))
    # Day numbers count from a Monday.
    monday = found.day - (found.day - 1) % 7
    mondays = [monday - 7 * back for back in range(weeks - 1, -1, -1)]
    most = max((number for day, (number, _) in found.days.items() if day >= mondays[0]), default=0)
    yield Text("     " + _months(mondays), style="dim")
    for weekday, name in enumerate(_DAYS):
        line = Text(f"{name}  ", style="dim")
        for first in mondays:
            number, _ = found.days.get(first + weekday, (0, 0.0))
            shade = shades[-(-number * 4 // most) if number else 0]
            empty = " " if first + weekday > found.day else "·" if unicode else "-"
            line.append(f"{shade if number else empty} ", "green" if number else "dim")
        yield line
    if most:
        key = ", ".join(f"{shades[step]} to {-(-most * step // 4)}" for step in range(1, 5))
        yield Text(f"     {key}", style="dim")


def _months(mondays: Sequence[int]) -> str:
    """The names of the months above the weeks in which they begin."""
    line = ""
    last = 0
    for place, day in enumerate(mondays):
        month = date.fromordinal(day).month
        if month != last and len(line) <= 2 * place:
            line = f"{line:{2 * place}}{date.fromordinal(day):%b} "
        last = month
    return line


def _groups(groups: Sequence[Group], width: int) -> Table:
    """A table of kinds or parts; a narrow one says less, so that the names have room."""
    wide = width >= 60
    table = _table("", "seen", "of", *["reviews"] * wide, "true", *["time"] * wide)
    for group in groups:
        table.add_row(
            Text(one_line(group.name)),
            str(group.seen),
            str(group.questions),
            *[str(group.reviews)] * wide,
            _share(group.retention.true),
            *[f"{group.minutes:.0f} min"] * wide,
        )
    return table


def _hardest(found: Sequence[Hard], prompts: Sequence[str]) -> Iterator[Text]:
    for hard, prompt in zip(found, prompts, strict=True):
        lapses = (
            f"forgotten {hard.lapses} of {hard.reviews} times" if hard.lapses else "not learned"
        )
        yield Text.assemble(
            one_line(prompt),
            (
                f"\n  {one_line('/'.join(hard.key))}: {lapses}, recall today {hard.recall:.0%}",
                "dim",
            ),
        )


def _table(*heads: str) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim")
    for place, head in enumerate(heads):
        table.add_column(head, justify="right" if place else "left", overflow="fold")
    return table
