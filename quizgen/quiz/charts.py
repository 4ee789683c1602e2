"""Statistics as a terminal shows them: bars, a calendar of shades, tables.

Each bar has its number beside it, and shades have a legend. Colour adds no information.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from rich.cells import cell_len
from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text

from quizgen.languages.language import Words
from quizgen.quiz.durations import elapsed
from quizgen.quiz.stats import FORECAST_DAYS, Group, Hard, Stats
from quizgen.values.clean import one_line

_SHADES = " ░▒▓█"
_ASCII_SHADES = " .:+#"
"""No answers, and four steps up to the most answers of any day."""


def print_stats(stats: Stats, console: Console, prompts: Sequence[str], words: Words) -> None:
    """Print all figures. `prompts` are those of `stats.hardest`, in their order."""
    charts = _Charts(stats, words, console.width, unicode=console.encoding == "utf-8")
    for piece in charts.pieces(prompts):
        console.print(piece)


class _Charts:
    """The figures for a terminal of so many columns."""

    def __init__(self, stats: Stats, words: Words, width: int, *, unicode: bool) -> None:
        self._stats = stats
        self._all_words = words
        self._words = words.quiz.stats
        self._width = width
        self._unicode = unicode

    def pieces(self, prompts: Sequence[str]) -> Iterator[RenderableType]:
        stats, words, kinds = self._stats, self._words, self._all_words.kinds
        yield self._summary()
        yield from _headed(words.retention, self._retention())
        yield from _headed(words.due.format(days=FORECAST_DAYS), *self._forecast())
        yield from _headed(words.calendar, *self._calendar())
        names = [kinds[group.name] for group in stats.kinds]
        yield from _headed(words.kinds, self._groups(names, stats.kinds))
        names = [group.name for group in stats.parts]
        yield from _headed(words.parts, self._groups(names, stats.parts))
        if stats.hardest:
            yield from _headed(words.hardest, *self._hardest(stats.hardest, prompts))

    def _summary(self) -> Text:
        stats, words, quiz = self._stats, self._words, self._all_words.quiz
        questions = words.questions_suspended if stats.suspended else words.questions
        answers = words.answers_each if stats.seconds_per_answer else words.answers
        first = questions.format(
            questions=quiz.questions(stats.questions), seen=stats.seen, suspended=stats.suspended
        )
        second = answers.format(
            answers=quiz.answers(stats.answers),
            time=elapsed(stats.minutes * 60, quiz.duration),
            each=quiz.duration(round(stats.seconds_per_answer or 0), "second"),
        )
        return Text(f"{first}\n{second}")

    def _retention(self) -> Table:
        words = self._words
        table = _table("", words.true, words.desired, words.reviews)
        recent = words.recent.format(days=FORECAST_DAYS)
        for name, kept in ((recent, self._stats.recent), (words.ever, self._stats.ever)):
            shares = self._share(kept.true), self._share(kept.desired)
            table.add_row(name, *shares, str(kept.reviews))
        return table

    def _share(self, share: float | None) -> str:
        if share is None:
            return self._words.no_share
        return self._words.share.format(f"{share * 100:.0f}")

    def _forecast(self) -> Iterator[Text]:
        due = self._stats.due
        most = max(due.values(), default=0)
        if not most:
            yield Text(self._words.nothing_due)
            return
        last = max(day for day, number in due.items() if number)
        names = {day: self._day_name(day) for day in due if day <= last}
        column = max(9, *map(cell_len, names.values()))
        space = max(10, min(self._width, 88) - 11 - column)
        for day, name in names.items():
            bar = ("█" if self._unicode else "#") * -(-due[day] * space // most)
            indent = " " * (column - cell_len(name))
            yield Text.assemble(f"{indent}{name} {due[day]:>5} ", (bar, "green"))

    def _day_name(self, day: int) -> str:
        if day <= self._stats.day + 1:
            return self._words.today if day == self._stats.day else self._words.tomorrow
        moment = date.fromordinal(day)
        month = (self._words.months_of_day or self._words.months)[moment.month - 1]
        first = self._all_words.dates.first_day if moment.day == 1 else ""
        return self._words.date.format(day=first or moment.day, month=month)

    def _calendar(self) -> Iterator[Text]:
        """A column for each week and a row for each weekday; at most a year, as far as it fits."""
        stats, words = self._stats, self._words
        shades = _SHADES if self._unicode else _ASCII_SHADES
        margin = max(map(cell_len, words.weekdays)) + 2
        weeks = max(1, min(53, (min(self._width, 120) - margin - 1) // 2))
        # Day 1 is a Monday.
        monday = stats.day - (stats.day - 1) % 7
        mondays = [monday - 7 * back for back in range(weeks - 1, -1, -1)]
        counts = {day: number for day, (number, _) in stats.days.items() if day >= mondays[0]}
        most = max(counts.values(), default=0)
        yield Text(" " * margin + self._months(mondays), style="dim")
        for weekday, name in enumerate(words.weekdays):
            line = Text(name + " " * (margin - cell_len(name)), style="dim")
            for first in mondays:
                day = first + weekday
                number = counts.get(day, 0)
                shade = shades[-(-number * 4 // most) if number else 0]
                empty = " " if day > stats.day else "·" if self._unicode else "-"
                line.append(f"{shade if number else empty} ", "green" if number else "dim")
            yield line
        if most:
            legend = (
                words.shade.format(shade=shades[step], number=-(-most * step // 4))
                for step in range(1, 5)
            )
            yield Text(" " * margin + ", ".join(legend), style="dim")

    def _months(self, mondays: Sequence[int]) -> str:
        """The names of the months above their first weeks."""
        line = ""
        last = 0
        for week, day in enumerate(mondays):
            month = date.fromordinal(day).month
            if month != last and cell_len(line) <= 2 * week:
                line += " " * (2 * week - cell_len(line)) + f"{self._words.months[month - 1]} "
            last = month
        return line

    def _groups(self, names: Sequence[str], groups: Sequence[Group]) -> Table:
        """A table of kinds or parts. In a narrow terminal, columns are left out."""
        words = self._words
        wide = self._width >= 60
        heads = [words.seen, words.of, *[words.reviews] * wide, words.true, *[words.time] * wide]
        table = _table("", *heads)
        for name, group in zip(names, groups, strict=True):
            time = self._all_words.quiz.short_duration(round(group.minutes), "minute")
            table.add_row(
                Text(one_line(name)),
                str(group.seen),
                str(group.questions),
                *[str(group.reviews)] * wide,
                self._share(group.retention.true),
                *[time] * wide,
            )
        return table

    def _hardest(self, hardest: Sequence[Hard], prompts: Sequence[str]) -> Iterator[Text]:
        for hard, prompt in zip(hardest, prompts, strict=True):
            template = self._words.forgotten if hard.lapses else self._words.not_learned
            line = template.format(
                question=one_line(hard.key.name),
                lapses=hard.lapses,
                reviews=hard.reviews,
                recall=self._share(hard.recall),
            )
            yield Text.assemble(one_line(prompt), (f"\n  {line}", "dim"))


def _headed(title: str, *pieces: RenderableType) -> Iterator[RenderableType]:
    yield Text(f"\n{title}", style="bold")
    yield from pieces


def _table(*heads: str) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim")
    for index, head in enumerate(heads):
        table.add_column(head, justify="right" if index else "left", overflow="fold")
    return table
