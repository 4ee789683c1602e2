"""Statistics as tables and sentences in the words of a language."""

from collections.abc import Iterator, Mapping, Sequence

from quizgen import languages
from quizgen.languages.language import Words
from quizgen.languages.written_numbers import grouped
from quizgen.quiz.day_names import full_date, month_name, near_day, short_date
from quizgen.quiz.durations import elapsed
from quizgen.quiz.schedule import Rating
from quizgen.quiz.stages import LEARNED_STAGES, STAGES, Stage
from quizgen.quiz.statistics.charted_tables import Row, StatTable
from quizgen.quiz.statistics.groups import Group
from quizgen.quiz.statistics.stats import FORECAST_DAYS, Hard, Stats
from quizgen.quiz.statistics.tallies import Retention
from quizgen.values.clean import one_line


class StatTables:
    """The tables of statistics in a language. Those without a number have no rows."""

    def __init__(self, stats: Stats, language: str) -> None:
        self.stats = stats
        self.language = language
        self.all_words: Words = languages.words(language)
        self.words = self.all_words.quiz.stats

    def further(self) -> Iterator[StatTable]:
        """The tables beyond one screen, as far as they have rows."""
        stats, words = self.stats, self.words
        found = [self.by_month(), self.by_interval(), self.ratings(), self.hours()]
        if len(stats.decks) > 1:
            found.append(self._groups(words.decks, stats.decks))
        kinds = self.all_words.kinds
        names = [kinds[group.name] for group in stats.kinds]
        found.append(self._groups(words.kinds, stats.kinds, names))
        found.append(self._groups(words.parts, stats.parts))
        return (table for table in found if table.rows)

    def stages(self) -> StatTable:
        """How many questions are new, in learning, young, mature and suspended."""
        stats, quiz = self.stats, self.all_words.quiz
        names = dict(zip(STAGES, self.words.stages, strict=True))
        order = [stage for stage in _FROM_BEST if stats.stages[stage]]
        numbers = [stats.stages[stage] for stage in order]
        return StatTable(
            title=quiz.questions(stats.questions),
            shape="parts",
            heads=(self.words.questions_head, ""),
            rows=tuple(
                Row(
                    names[stage],
                    (self.number(number), self._share(number / stats.questions)),
                    number,
                )
                for stage, number in zip(order, numbers, strict=True)
            ),
            whole=stats.questions,
        )

    def known(self) -> StatTable:
        """How many questions are known today, and on the day that was asked for."""
        stats, words = self.stats, self.words
        whole = stats.questions or 1
        rows = tuple(
            Row(
                words.today if day == stats.day else short_date(day, self.language),
                (
                    self.number(round(known)),
                    self.number(stats.questions),
                    self._share(known / whole),
                ),
                known,
            )
            for day, known in stats.known.items()
        )
        return StatTable(
            title=words.known,
            shape="bars",
            heads=(words.known_head, words.of, ""),
            rows=rows,
            whole=whole,
            note=words.unreviewed.format(date=rows[-1].name) if len(rows) > 1 else "",
        )

    def retention(self) -> StatTable:
        """The share recalled lately and ever, beside the desired one."""
        words = self.words
        recent = words.recent.format(days=FORECAST_DAYS)
        ever = self._since() or words.ever
        named = ((recent, self.stats.recent), (ever, self.stats.ever))
        # Of recent days that do not all count, the second one says all.
        not_all = (self.stats.since or 0) > self.stats.day + 1 - FORECAST_DAYS
        return self._kept(words.retention, named[not_all:])

    def due(self) -> StatTable:
        """The questions that are due on each of the next days."""
        title = self.words.due.format(days=FORECAST_DAYS)
        return self._by_day(title, self.words.questions_head, self.stats.due)

    def answers(self, days: int) -> StatTable:
        """The answers on each of so many last days."""
        stats = self.stats
        numbers = {
            day: stats.days.get(day, (0, 0.0))[0]
            for day in range(stats.day - days + 1, stats.day + 1)
        }
        return self._by_day(self.words.calendar, self.words.answers_head, numbers)

    def _by_day(self, title: str, head: str, numbers: Mapping[int, int]) -> StatTable:
        """A number for each of some days."""
        return StatTable(
            title=title,
            shape="columns",
            heads=(head,),
            rows=tuple(
                Row(self.day_name(day), (self.number(number),), number)
                for day, number in numbers.items()
            ),
            whole=max(numbers.values(), default=0),
        )

    def by_month(self) -> StatTable:
        """The retention of each month."""
        months = self.stats.months.items()
        named = [(month_name(month, self.language), kept) for month, kept in months]
        return self._kept(self.words.by_month, named)

    def _kept(self, title: str, named: Sequence[tuple[str, Retention]]) -> StatTable:
        """The retention of some times, each with its name."""
        words = self.words
        rows = []
        for name, kept in named:
            cells = (self._share(kept.true), self._share(kept.desired), self.number(kept.reviews))
            rows.append(Row(name, cells, kept.true or 0))
        return StatTable(
            title=title,
            shape="bars",
            heads=(words.true, words.desired, words.reviews),
            rows=tuple(rows),
            whole=1,
            optional=(1,),
        )

    def by_interval(self) -> StatTable:
        """The retention by the days since the review before."""
        words = self.words
        rows = []
        for each in self.stats.intervals:
            name = f"{each.first}+" if each.last is None else f"{each.first}–{each.last}"
            rows.append(Row(name, (self._share(each.true), self.number(each.reviews)), each.true))
        return StatTable(
            title=words.by_interval,
            shape="bars",
            heads=(words.true, words.reviews),
            rows=tuple(rows),
            whole=1,
        )

    def ratings(self) -> StatTable:
        """How often each rating was given, by the stage before it."""
        words, ratings = self.words, self.stats.ratings
        names = dict(zip(STAGES, words.stages, strict=True))
        totals = {stage: sum(ratings[stage]) for stage in LEARNED_STAGES}
        every = sum(totals.values())
        rows = []
        for place, rating in enumerate(self.all_words.quiz.ratings if every else ()):
            number = sum(ratings[stage][place] for stage in LEARNED_STAGES)
            shares = (
                self._share(ratings[stage][place] / totals[stage] if totals[stage] else None)
                for stage in LEARNED_STAGES
            )
            rows.append(Row(rating, (self.number(number), *shares), number / every))
        assert len(rows) in {0, len(Rating)}
        return StatTable(
            title=words.ratings,
            shape="bars",
            heads=(words.reviews, *(names[stage] for stage in LEARNED_STAGES)),
            rows=tuple(rows),
            whole=max((row.number for row in rows), default=1),
            optional=(1, 2, 3),
        )

    def hours(self) -> StatTable:
        """The answers of each hour of the day, and the retention in it."""
        words, hours = self.words, self.stats.hours
        return StatTable(
            title=words.hours,
            shape="bars",
            heads=(words.answers_head, words.true),
            rows=tuple(
                Row(
                    f"{each.hour:02}:00",
                    (self.number(each.answers), self._share(each.true)),
                    each.answers,
                )
                for each in hours
            ),
            whole=max((each.answers for each in hours), default=1),
        )

    def _groups(self, title: str, groups: Sequence[Group], names: Sequence[str] = ()) -> StatTable:
        """Decks, kinds or parts."""
        words = self.words
        several = len({group.deck for group in groups}) > 1
        names = names or [
            f"{group.deck}: {group.name}" if several else group.name for group in groups
        ]
        return StatTable(
            title=title,
            shape="bars",
            heads=(words.known_head, words.of, words.true, words.reviews, words.time),
            rows=tuple(
                Row(
                    one_line(name),
                    (
                        self.number(round(group.known)),
                        self.number(group.questions),
                        self._share(group.retention.true),
                        self.number(group.reviews),
                        self.all_words.quiz.short_duration(round(group.minutes), "minute"),
                    ),
                    group.known / group.questions,
                )
                for name, group in zip(names, groups, strict=True)
            ),
            whole=1,
            optional=(3, 4),
        )

    def answered(self) -> list[str]:
        """Sentences on the answers, and on the days in a row."""
        stats, words, quiz = self.stats, self.words, self.all_words.quiz
        template = words.answers_each if stats.seconds_per_answer else words.answers
        line = template.format(
            answers=quiz.answers(stats.answers),
            time=elapsed(stats.minutes * 60, quiz.duration),
            each=quiz.duration(round(stats.seconds_per_answer or 0), "second"),
        )
        if since := self._since():
            line = f"{line} ({since})"
        streak = stats.streak
        in_a_row = [quiz.messages.streak(streak.current)] if streak.current > 1 else []
        if streak.longest > 1:
            days = quiz.duration(streak.longest, "day")
            in_a_row.append(words.longest_streak.format(days=days))
        return [line, quiz.list_separator.join(in_a_row)] if in_a_row else [line]

    def hard(self, hard: Hard) -> str:
        """A sentence on a question that is hard to learn."""
        template = self.words.forgotten if hard.lapses else self.words.not_learned
        return template.format(
            question=one_line(hard.key.name),
            lapses=hard.lapses,
            reviews=hard.reviews,
            recall=self._share(hard.recall),
        )

    def number(self, number: int) -> str:
        """A number in the signs of the language, as the sentences have it."""
        words = self.all_words.numbers
        return grouped(number, thousands=words.thousands, grouped_from=words.grouped_from)

    def day_name(self, day: int) -> str:
        """A day that is near, without its year."""
        return near_day(day, self.stats.day, self.all_words)

    def full_date(self, day: int) -> str:
        """A day with its year."""
        return full_date(day, self.language)

    def _since(self) -> str:
        since = self.stats.since
        return self.words.since.format(date=self.full_date(since)) if since else ""

    def _share(self, share: float | None) -> str:
        if share is None:
            return self.words.no_share
        return self.words.share.format(f"{share * 100:.0f}")


_FROM_BEST: tuple[Stage, ...] = ("mature", "young", "learning", "new", "suspended")
"""The stages in the order of a bar, which grows from its beginning."""
