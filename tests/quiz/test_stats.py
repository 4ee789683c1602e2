"""Statistics of learning: the figures, and how a terminal, a page and JSON show them."""

import json
import os
import re
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from html import escape
from html.parser import HTMLParser
from io import StringIO
from pathlib import Path
from typing import Any

import pexpect  # type: ignore[import-untyped]  # ships no types
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from quizgen import languages
from quizgen.cli.commands.stats import stats
from quizgen.cli.day_options import first_day
from quizgen.cli.main import cli
from quizgen.facts.kinds import KINDS
from quizgen.questions.filters import FilterAttributes
from quizgen.quiz.history.history import open_history, read_history
from quizgen.quiz.history.log import ANSWER_COLUMNS, Answer, LogRow, QuestionKey
from quizgen.quiz.schedule import Rating, Scheduler
from quizgen.quiz.statistics.bars import bar, column_lines, divided
from quizgen.quiz.statistics.charts import print_overview, print_stats
from quizgen.quiz.statistics.shades import shade_of, shades_used
from quizgen.quiz.statistics.stat_tables import StatTables
from quizgen.quiz.statistics.stats import Scope, Stats, statistics
from quizgen.quiz.statistics.stats_page import stats_page
from tests.quiz.test_commands import QUESTIONS, learned
from tests.quiz.test_history import review
from tests.workshop import Workshop

DAY = 739_949
"""Sunday 29 November 2026."""

PERSON, WHEN, LENGTH = QUESTIONS
ATTRIBUTES = {
    WHEN: FilterAttributes("date", "02-lines", (), ()),
    LENGTH: FilterAttributes("figure", "02-lines", (), ()),
    PERSON: FilterAttributes("person", "01-people", (), ()),
}


def answer_of(row: LogRow) -> Answer:
    """A row as statistics read it."""
    named = {"at": "timestamp_ms", "taken": "duration_ms"}
    found: Any = tuple(getattr(row, named.get(name, name)) for name in ANSWER_COLUMNS)
    return found  # type: ignore[no-any-return]  # its columns are those of an answer


def row(key: QuestionKey, ago: int, rating: int = 3, days: int = 5, **values: Any) -> LogRow:
    """A review so many days ago, at 20:00, that gave an interval of `days`."""
    made = review(f"{key} {ago}", key, rating=rating, days=days)
    at = (DAY - ago - 719_163) * 86_400_000 + 20 * 3_600_000
    return replace(made, **{"day": DAY - ago, "timestamp_ms": at, "retention": 0.9, **values})


def figures(
    *rows: LogRow,
    questions: Mapping[QuestionKey, FilterAttributes] = ATTRIBUTES,
    suspended: tuple[QuestionKey, ...] = (),
    on: int = DAY + 30,
    since: int | None = None,
) -> Stats:
    """The statistics of rows, on the day in UTC."""
    ordered = sorted(rows, key=lambda each: each.timestamp_ms)
    scope = Scope(
        day=DAY,
        on=on,
        since=since,
        questions=questions,
        also=lambda key: key.deck == "railways",
        hour_of=lambda milliseconds: time.gmtime(milliseconds // 1000).tm_hour,
        kinds=tuple(KINDS),
    )
    days = sorted({each.day for each in rows})
    return statistics(map(answer_of, ordered), {*suspended}, days, Scheduler(), scope)


def test_stages_are_those_of_anki() -> None:
    """Mature from an interval of 21 days on; what was forgotten is learned again."""
    for days, stages in ((21, (2, 0, 0, 1, 0)), (20, (2, 0, 1, 0, 0))):
        assert (*figures(row(PERSON, 1, days=days)).stages.values(),) == stages
    lapsed = figures(row(PERSON, 9, days=40), row(PERSON, 1, 1, 9, phase="relearning"))
    assert lapsed.stages["learning"] == 1
    found = figures(row(PERSON, 1, days=30), suspended=(PERSON, WHEN))
    assert found.stages == {"new": 1, "learning": 0, "young": 0, "mature": 0, "suspended": 2}


def test_what_is_known_is_the_sum_of_the_probabilities_of_recall() -> None:
    rows = [row(PERSON, 9), row(PERSON, 4), row(WHEN, 4, 1), row(WHEN, 2)]
    found = figures(*rows, on=DAY + 10)
    scheduler = Scheduler()
    person = scheduler.memory_of([(Rating.GOOD, DAY - 9), (Rating.GOOD, DAY - 4)])
    when = scheduler.memory_of([(Rating.AGAIN, DAY - 4), (Rating.GOOD, DAY - 2)])
    for day, known in found.known.items():
        ahead = day - DAY
        expected = scheduler.retrievability(person, 4 + ahead) + scheduler.retrievability(
            when, 2 + ahead
        )
        assert known == pytest.approx(expected, abs=1e-3)
    assert [*found.known] == [DAY, DAY + 10]
    assert sum(group.known for group in found.kinds) == pytest.approx(found.known[DAY])


def test_retention_is_told_by_month_by_interval_by_hour_and_by_stage() -> None:
    rows = [
        row(PERSON, 90, days=3, before="new"),
        row(PERSON, 87, days=30),
        row(PERSON, 57, 1, days=4),
        row(PERSON, 53, days=9),
        row(PERSON, 0, days=60),
        row(PERSON, 0, 1, what="cram", before=None, phase=None, timestamp_ms=5 * 3_600_000),
    ]
    found = figures(*rows)
    assert {f"{month:%m}": (kept.reviews, kept.true) for month, kept in found.months.items()} == {
        "09": (1, 1.0), "10": (2, 0.5), "11": (1, 1.0),
    }  # fmt: skip
    assert [(each.first, each.last, each.reviews, each.true) for each in found.intervals] == [
        (2, 3, 1, 1.0), (4, 7, 1, 1.0), (21, 60, 2, 0.5),
    ]  # fmt: skip
    assert [(each.hour, each.answers, each.reviews) for each in found.hours] == [
        (5, 1, 0), (20, 5, 4),
    ]  # fmt: skip
    assert found.ratings == {
        "learning": (0, 0, 1, 0), "young": (0, 0, 3, 0), "mature": (1, 0, 0, 0),
    }  # fmt: skip


def test_answers_before_the_first_day_do_not_count_but_what_is_known_stays() -> None:
    rows = [row(PERSON, 40, 1), row(PERSON, 30), row(PERSON, 5), row(WHEN, 5)]
    every, late = figures(*rows), figures(*rows, since=DAY - 29)
    assert (every.answers, late.answers) == (4, 2)
    assert late.ever.reviews == 2
    assert [(each.first, each.reviews) for each in late.intervals] == [(21, 1)]
    assert (late.known, late.stages, late.due) == (every.known, every.stages, every.due)
    assert [group.reviews for group in late.kinds] == [1, 1, 0]
    assert [(hard.key, hard.lapses) for hard in every.hardest] == [(PERSON, 1)]
    assert not late.hardest


def test_what_was_not_known_at_first_is_hard_until_it_is_learned() -> None:
    begun: dict[str, Any] = {"before": "new", "phase": "learning", "days": 0}
    at_first = [row(PERSON, 9, 1, **begun), row(WHEN, 9, 1, **begun)]
    found = figures(*at_first, row(WHEN, 8, 3, before="learning"))
    assert [(hard.key, hard.lapses) for hard in found.hardest] == [(PERSON, 0)]


def test_kinds_are_in_the_fixed_order_and_parts_in_that_of_the_deck() -> None:
    found = figures(row(LENGTH, 1))
    assert [group.name for group in found.kinds] == ["person", "date", "figure"]
    assert [(group.name, group.questions, group.seen) for group in found.parts] == [
        ("02-lines", 2, 1), ("01-people", 1, 0),
    ]  # fmt: skip


def test_parts_of_two_decks_with_the_same_name_are_told_apart() -> None:
    other = QuestionKey("ns/canals", "brindley", "identify")
    questions = {**ATTRIBUTES, other: FilterAttributes("person", "01-people", (), ())}
    found = figures(row(other, 1), questions=questions)
    assert [(group.deck, group.name) for group in found.parts] == [
        ("railways", "02-lines"), ("railways", "01-people"), ("canals", "01-people"),
    ]  # fmt: skip
    assert [(group.name, group.seen) for group in found.decks] == [("railways", 0), ("canals", 1)]
    assert "canals: 01-people" in shown(found)


def test_questions_that_are_not_asked_any_longer_count_for_the_past_alone() -> None:
    gone = QuestionKey("railways", "gone", "identify")
    elsewhere = QuestionKey("canals", "brindley", "identify")
    found = figures(row(gone, 1, 1, days=0), row(elsewhere, 1))
    assert (found.answers, found.seen, found.ever.reviews) == (1, 0, 1)
    assert (sum(found.due.values()), sum(found.known.values())) == (0, 0)
    assert not found.hardest


@pytest.mark.parametrize(
    ("ago", "current", "longest"),
    [((0, 1, 2), 3, 3), ((1, 2), 2, 2), ((2, 3, 4), 0, 3), ((0, 5, 6, 7, 8), 1, 4), ((), 0, 0)],
)
def test_a_streak_goes_on_until_a_day_is_over(
    ago: tuple[int, ...], current: int, longest: int
) -> None:
    found = figures(*(row(PERSON, each) for each in ago)).streak
    assert (found.current, found.longest) == (current, longest)


def test_recent_retention_is_that_of_thirty_days() -> None:
    rows = [row(PERSON, ago, rating) for rating, ago in ((1, 31), (1, 30), (3, 29), (3, 0))]
    found = figures(*rows)
    assert (found.recent.reviews, found.recent.true) == (2, 1.0)
    assert (found.ever.reviews, found.ever.true) == (4, 0.5)
    assert found.ever.desired == pytest.approx(0.9)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(QUESTIONS),
            st.integers(0, 80),
            st.integers(1, 4),
            st.sampled_from(["new", "learning", "review"]),
        ),
        max_size=12,
    ),
    st.integers(0, 80),
)
def test_every_answer_is_counted_once_in_each_breakdown(
    drawn: list[tuple[QuestionKey, int, int, str]], back: int
) -> None:
    rows = [row(key, ago, rating, before=before) for key, ago, rating, before in drawn]
    found = figures(*rows, since=DAY - back)
    counted = [each for each in rows if each.day >= DAY - back]
    reviews = [each for each in counted if each.before == "review"]
    assert found.answers == len(counted) == sum(number for number, _ in found.days.values())
    assert found.answers == sum(each.answers for each in found.hours)
    assert found.answers == sum(map(sum, found.ratings.values()))
    assert found.answers == sum(group.reviews for group in found.kinds)
    for kept in (found.months.values(), [group.retention for group in found.parts]):
        assert sum(each.reviews for each in kept) == len(reviews)
    assert sum(each.reviews for each in found.hours) == len(reviews)
    assert sum(found.stages.values()) == found.questions == len(QUESTIONS)
    recalled = sum(each.rating != 1 for each in reviews)
    assert (found.ever.true or 0) * len(reviews) == pytest.approx(recalled)


@pytest.mark.parametrize(
    ("stretch", "first"),
    [("1d", "2026-11-29"), ("30d", "2026-10-31"), ("2w", "2026-11-16"), ("1m", "2026-10-30"),
     ("9m", "2026-03-01"), ("1y", "2025-11-30"), ("9999y", "0001-01-01"),
     ("99999w", "0110-05-26")],
)  # fmt: skip
def test_a_stretch_of_time_ends_today(stretch: str, first: str) -> None:
    assert first_day(date(2026, 11, 29), stretch).isoformat() == first


@given(st.lists(st.integers(0, 9_999), min_size=1, max_size=5), st.integers(5, 100))
def test_a_bar_of_parts_has_a_column_for_whatever_is_there(numbers: list[int], width: int) -> None:
    found = divided(numbers, width)
    assert sum(found) == (width if any(numbers) else 0)
    assert [bool(each) for each in found] == [bool(number) for number in numbers]


@pytest.mark.parametrize(
    ("length", "unicode", "ascii_"),
    [(0, "", ""), (0.01, "▏", "#"), (0.5, "██", "##"), (1, "████", "####")],
)
def test_a_bar_is_never_empty_for_something(length: float, unicode: str, ascii_: str) -> None:
    assert (bar(length, 4, unicode=True), bar(length, 4, unicode=False)) == (unicode, ascii_)


def test_columns_stand_on_marks_for_nothing() -> None:
    assert column_lines([1, 0.5, 0.01, 0], 2, unicode=True) == ["█   ", "██▁·"]
    assert column_lines([1, 0.5, 0.01, 0], 2, unicode=False) == ["#   ", "##.-"]


# What people see.

MANY = [
    *(row(PERSON, ago, 1 + ago % 4, days=30, duration_ms=7_000) for ago in range(0, 200, 3)),
    *(row(WHEN, ago, 3, days=9, duration_ms=7_000) for ago in range(0, 90, 7)),
]


def console(width: int = 80, encoding: str = "utf-8") -> Console:
    """A terminal without colours, whose output is `file`."""

    class Written(StringIO):
        @property
        def encoding(self) -> str:  # type: ignore[override]  # that of a terminal
            return encoding

    return Console(file=Written(), width=width, highlight=False, markup=False, emoji=False)


def shown(found: Stats, language: str = "en", width: int = 80, encoding: str = "utf-8") -> str:
    """All statistics as a terminal shows them."""
    screen = console(width, encoding)
    prompts = [f"Prompt {place}" for place in range(len(found.hardest))]
    print_stats(StatTables(found, language), screen, prompts)
    assert isinstance(screen.file, StringIO)
    return screen.file.getvalue()


def overview(found: Stats, language: str = "en", width: int = 80, encoding: str = "utf-8") -> str:
    """One screen of them."""
    screen = console(width, encoding)
    print_overview(StatTables(found, language), screen, "quizgen stats --all")
    assert isinstance(screen.file, StringIO)
    return screen.file.getvalue()


@pytest.mark.parametrize("language", languages.deck_languages())
@pytest.mark.parametrize("width", [40, 80])
def test_by_default_statistics_are_one_screen(language: str, width: int) -> None:
    """24 lines, of which one is for the prompt of the shell."""
    every = {**ATTRIBUTES, QuestionKey("railways", "x", "name"): ATTRIBUTES[PERSON]}
    lapsed = row(LENGTH, 1, 1, 9, phase="relearning")
    found = figures(*MANY, lapsed, questions=every, since=DAY - 400)
    output = overview(found, language, width)
    lines = output.splitlines()
    assert len(lines) <= 23, output
    assert max(map(len, lines)) <= width
    words = languages.words(language).quiz.stats
    for heading in (words.known, words.retention, words.due.format(days=30)):
        assert heading in output
    assert (words.calendar in output) == (width == 80)


def test_one_screen_says_what_is_known_and_in_which_stage() -> None:
    output = overview(figures(*MANY))
    assert "█ mature 1  ▓ young 1  ▒ new 1" in output
    assert re.search(r"^today +2 +3 +\d\d% +█", output, re.MULTILINE)
    assert re.search(r"^29 December 2026 +2 +3 +\d\d% +█", output, re.MULTILINE)
    assert "29 December 2026: without any review until then" in output
    assert output.endswith("\nmore: quizgen stats --all\n")
    french = overview(figures(*MANY), "fr")
    assert "29\N{NO-BREAK SPACE}décembre 2026\N{NO-BREAK SPACE}: sans aucune" in french


@pytest.mark.parametrize(("back", "named"), [(29, True), (28, False), (6, False)])
def test_the_last_30_days_are_named_only_where_all_of_them_count(back: int, named: bool) -> None:
    output = overview(figures(*MANY, since=DAY - back))
    assert ("last 30 days" in output) == named
    assert "\nsince " in output


@pytest.mark.parametrize("language", languages.deck_languages())
@pytest.mark.parametrize("width", [30, 40, 80, 200])
def test_all_statistics_fit_into_a_terminal(language: str, width: int) -> None:
    output = shown(figures(*MANY, since=DAY - 400), language, width)
    assert max(map(len, output.splitlines())) <= width
    words = languages.words(language).quiz.stats
    for heading in (words.by_month, words.ratings, words.hours, words.kinds, words.parts):
        assert heading in " ".join(output.split())
    assert "\x1b" not in output


def test_a_terminal_without_unicode_gets_ascii() -> None:
    for output in (
        shown(figures(*MANY), encoding="ascii"),
        overview(figures(*MANY), encoding="ascii"),
    ):
        drawn = output.replace("–", "-")  # a word of the language, which a terminal escapes
        assert drawn.isascii(), drawn


def test_statistics_without_answers_have_no_empty_tables() -> None:
    output = shown(figures())
    words = languages.words("en").quiz.stats
    assert output.startswith("3 questions\n")
    for heading in (words.by_month, words.by_interval, words.ratings, words.hours, words.hardest):
        assert heading not in output
    assert overview(figures(questions={})).startswith("0 questions\n")


class Outline(HTMLParser):
    """The elements of a page that are open, and those that it has had with their attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.opened: list[str] = []
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag != "meta":
            self.opened.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.opened.pop() == tag

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.found if name == tag]


@pytest.mark.parametrize("language", languages.deck_languages())
def test_a_page_has_a_title_a_description_and_a_table_for_each_chart(language: str) -> None:
    found = figures(*MANY)
    page = stats_page(StatTables(found, language), ["Rails & <b>"], ["Prompt <i>"])
    outline = Outline(page)
    assert not outline.opened
    (root,) = outline.all("html")
    assert root == {"lang": language, "dir": languages.words(language).direction}
    ids = {attributes["id"] for _, attributes in outline.found if "id" in attributes}
    charts = [each for each in outline.all("svg") if each.get("role") == "img"]
    assert len(charts) == 4
    for chart in charts:
        assert {*str(chart["aria-labelledby"]).split()} <= ids
    assert all("role" in each or each["aria-hidden"] == "true" for each in outline.all("svg"))
    assert len(outline.all("details")) == 2
    assert not re.search(r"https?:|<script|<img|<link|url\(|style=", page)
    assert "Rails &amp; &lt;b&gt;" in page
    assert "<b>" not in page
    words = languages.words(language).quiz.stats
    for heading in (words.known, words.by_month, words.hours, words.kinds, words.hardest):
        assert f"<h2>{escape(heading)}</h2>" in page


def test_time_runs_from_right_to_left_in_hebrew() -> None:
    english, hebrew = (
        stats_page(StatTables(figures(*MANY), language), [], ["?"]) for language in ("en", "he")
    )
    first, last = re.compile(r'<text x="0" y="129">'), re.compile(r'<text x="360" y="129">')
    assert first.search(english)
    assert not last.search(english)
    assert last.search(hebrew)
    assert not first.search(hebrew)


# The command.


@pytest.mark.parametrize("pager", ["cat", "less 'unclosed"])
def test_a_pager_gets_what_the_terminal_can_show(workshop: Workshop, pager: str) -> None:
    learned(workshop.db, 3, QUESTIONS)
    workshop.write()
    child = pexpect.spawn(
        sys.executable,
        ["-m", "quizgen", "stats", str(workshop.deck), "--all", "--db", str(workshop.db)],
        env=os.environ
        | {"PAGER": pager, "TERM": "xterm", "LC_ALL": "C", "PYTHONUTF8": "0"}
        | {"PYTHONCOERCECLOCALE": "0"},
        encoding="utf-8",
        timeout=60,
    )
    child.expect(pexpect.EOF)
    assert "Retention by days since the last review" in child.before
    assert "4-7" in child.before
    assert "?" not in child.before.partition("Hardest")[0]


def run_stats(workshop: Workshop, *options: str) -> Any:
    """The JSON of a workshop's statistics."""
    code, output = workshop.run("stats", "--format", "json", "--db", str(workshop.db), *options)
    assert code == 0, output
    return json.loads(output)


def test_programs_get_all_statistics_at_once(workshop: Workshop) -> None:
    learned(workshop.db, 3, QUESTIONS)
    found = run_stats(workshop)
    assert (found["questions"], found["seen"], found["answers"]) == (7, 3, 24)
    assert found["minutes"] == pytest.approx(24 * 4 / 60, abs=0.01)
    assert found["seconds_per_answer"] == 4
    assert sum(day["answers"] for day in found["days"]) == 24
    assert 1 <= sum(day["questions"] for day in found["due"]) <= 3
    assert len(found["due"]) == 30
    history = read_history(workshop.db)
    assert history
    reviews = [each for each in history.rows() if each.before == "review"]
    recalled = sum(each.rating != 1 for each in reviews) / len(reviews)
    assert found["retention"]["ever"] == {
        "reviews": len(reviews), "true": recalled, "desired": pytest.approx(0.9),
    }  # fmt: skip
    assert [kind["name"] for kind in found["kinds"]] == ["person", "date", "figure", "argument"]
    assert [kind["seen"] for kind in found["kinds"]] == [1, 1, 1, 0]
    assert sum(kind["reviews"] for kind in found["kinds"]) == 24
    assert sum(found["stages"].values()) == 7
    assert 0 < found["known"][1]["questions"] <= found["known"][0]["questions"] < 3
    assert sum(map(sum, (each.values() for each in found["ratings"].values()))) == 24


def test_filters_take_facts_days_and_a_later_day(workshop: Workshop) -> None:
    learned(workshop.db, 3, QUESTIONS)
    persons = run_stats(workshop, "--kind", "person")
    assert (persons["questions"], persons["seen"], persons["answers"]) == (3, 1, 8)
    assert [kind["name"] for kind in persons["kinds"]] == ["person"]
    days = [day["day"] for day in run_stats(workshop)["days"]]
    late = run_stats(workshop, "--since", days[-1])
    assert (late["since"], [day["day"] for day in late["days"]]) == (days[-1], days[-1:])
    assert run_stats(workshop, "--last", "1d")["answers"] == 0
    later = run_stats(workshop, "--on", "9999-12-31")
    assert [each["day"] for each in later["known"]][1] == "9999-12-31"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--on", "soon"], "not a day: 'soon' (write 2027-06-01)"),
        (["--on", "2020-01-01"], "--on is in the past: 2020-01-01"),
        (["--since", "9999-01-01"], "--since is in the future: 9999-01-01"),
        (["--last", "30"], "not a stretch of time: '30' (write 30d, 8w, 6m or 1y)"),
        (["--last", "3d", "--since", "2020-01-01"], "--since and --last exclude each other"),
        (["-o", "x.html"], "-o needs --as html"),
        (["--deck", "--as", "html"], "--deck has no page: use text or json"),
        (["--tag", "x"], "no tag 'x'"),
    ],
)
def test_what_statistics_cannot_mean_is_refused(
    workshop: Workshop, options: list[str], message: str
) -> None:
    open_history(workshop.db, say=pytest.fail).close()
    code, output = workshop.run("stats", *options, "--db", str(workshop.db))
    assert code == 2
    assert message in " ".join(output.split())


def test_the_help_of_stats_explains_every_key_of_its_json(german: Workshop) -> None:
    learned(german.db, 3, QUESTIONS)
    found = run_stats(german)
    _, contents = german.run("stats", "--deck", "--format", "json")
    decks = json.loads(contents)
    for deck in decks:
        for kind in deck["kinds"]:
            kind["questions"] = 0  # by slot, whose names are those of the kind
    explained = {*re.findall(r"`(\w+)`", str(stats.help))}
    assert {*keys(found), *keys(decks)} == explained


def keys(found: Any) -> Iterator[str]:
    """All keys in what JSON holds."""
    if isinstance(found, dict):
        yield from found
        found = [*found.values()]
    if isinstance(found, list):
        for each in found:
            yield from keys(each)


def test_people_get_one_screen_of_statistics_unless_they_ask_for_all(workshop: Workshop) -> None:
    learned(workshop.db, 3, QUESTIONS)
    code, output = workshop.run("stats", "--db", str(workshop.db))
    assert code == 0
    assert output.startswith("7 questions\n")
    assert "\n24 answers in 2 minutes, 4 seconds each\n" in output
    code, everything = workshop.run("stats", "--all", "--db", str(workshop.db))
    assert code == 0
    for heading in ("By kind", "Due in the next 30 days", "Answers per day"):
        assert heading in everything
    assert max(map(len, everything.splitlines())) <= 80
    assert "\x1b" not in everything


def test_stats_without_reviews_are_empty(workshop: Workshop) -> None:
    open_history(workshop.db, say=pytest.fail).close()
    code, output = workshop.run("stats", "--db", str(workshop.db))
    assert code == 0
    assert output.startswith("7 questions\n")
    assert "\n0 answers in 0 seconds\n" in output


def test_a_page_is_written_to_a_file_or_to_standard_output(
    workshop: Workshop, tmp_path: Path
) -> None:
    learned(workshop.db, 3, QUESTIONS)
    out = tmp_path / "learned.html"
    options = ["stats", "--as", "html", "--db", str(workshop.db), "-o"]
    code, output = workshop.run(*options, str(out))
    assert (code, output.strip().rpartition("/")[2]) == (0, "learned.html")
    assert "<h2>By kind</h2>" in out.read_text("utf-8")
    result = CliRunner().invoke(cli, [*options, "-", str(workshop.deck)])
    assert result.output == out.read_text("utf-8")


@pytest.mark.parametrize("most", [1, 2, 3, 4, 5, 7, 10, 11, 250])
def test_the_legend_of_a_calendar_says_what_its_shades_mean(most: int) -> None:
    legend = shades_used(most)
    for number in range(1, most + 1):
        assert shade_of(number, most) == next(shade for shade, last in legend if number <= last)
    assert {shade_of(number, most) for number in range(1, most + 1)} == {*dict(legend)}
    assert shade_of(0, most) == 0
