"""Which questions a session asks, and in which order."""

from dataclasses import replace
from itertools import groupby
from pathlib import Path

import pytest

from quizgen.quiz.agenda import Agenda, Eligibility, SessionOptions, agenda_of
from quizgen.quiz.history import Standing
from quizgen.quiz.library import Library
from quizgen.quiz.log import Key
from quizgen.reader.decks import read_decks
from tests.quiz.test_history import review

DAY = 740_000

DECK = """\
deck: railways
title: Early railways
sources:
  smith: {title: The first lines, author: J. Smith}
  jones: {title: The last lines, author: B. Jones}
"""


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Two parts of six figures and six persons each."""
    (tmp_path / "deck.yaml").write_text(DECK)
    for part, source, tag in (("first", "smith", "north::york"), ("last", "jones", "south")):
        facts = [f"title: {part}", f"source: {source}", f"tags: ['{tag}']", "facts:"]
        for number in range(1, 7):
            facts += [
                f"- {{figure: {number}00, counts: {part} bridges {number}, id: {part}-f{number}}}",
                f"- {{person: Ann {part.title()}{number}, who: the {part} engineer {number},"
                f" id: {part}-p{number}}}",
            ]
        (tmp_path / f"{part}.yaml").write_text("\n".join(facts) + "\n")
    reading = read_decks([tmp_path])
    assert not reading.diagnostics
    return Library(reading.decks, None)


def planned(library: Library, wishes: SessionOptions, *standings: Standing) -> Agenda:
    choosing = Eligibility(library, wishes, suspended=(), today=())
    due = [each for each in standings if each.phase != "review" or each.day + each.interval <= DAY]
    return agenda_of(choosing, due, {each.key for each in standings}, (), DAY)


def facts(keys: tuple[Key, ...]) -> list[str]:
    return sorted(key.fact for key in keys)


def seen(fact: str, slot: str, *, ago: int, interval: int) -> Standing:
    """A question that was reviewed some days ago."""
    return Standing(Key("railways", fact, slot), 0, DAY - ago, "review", interval, 0)


def test_what_is_new_comes_in_study_order_one_question_a_fact(library: Library) -> None:
    made = planned(library, SessionOptions(new=5))
    assert facts(made.new) == ["first-f1", "first-f2", "first-f3", "first-p1", "first-p2"]
    assert made.more_new
    assert not planned(library, SessionOptions(new=99)).more_new


def test_the_order_mixes_parts_and_kinds(library: Library) -> None:
    made = planned(library, SessionOptions(new=24))
    groups = [(key.fact.split("-")[0], key.fact.split("-")[1][0]) for key in made.new]
    assert len(groups) == 24
    assert max(len(list(run)) for _, run in groupby(groups)) <= 2
    assert len(set(groups[:8])) >= 3
    assert made == planned(library, SessionOptions(new=24))


@pytest.mark.parametrize(
    ("wishes", "count"),
    [
        (SessionOptions(new=99), 24),
        (SessionOptions(new=99, kinds=["figure"]), 12),
        (SessionOptions(new=99, parts=["last"]), 12),
        (SessionOptions(new=99, sources=["smith"]), 12),
        (SessionOptions(new=99, tags=["north"]), 12),
        (SessionOptions(new=99, tags=["north::york"]), 12),
        (SessionOptions(new=99, tags=["nor"]), 0),
        (SessionOptions(new=99, tags=["north", "south"], kinds=["person"]), 12),
        (SessionOptions(new=99, only="due"), 0),
        (SessionOptions(new=0), 0),
    ],
)
def test_only_what_is_wished_for_comes(
    library: Library, wishes: SessionOptions, count: int
) -> None:
    assert len(planned(library, wishes).new) == count


def test_the_most_overdue_of_a_fact_comes_and_the_rest_waits(library: Library) -> None:
    made = planned(
        library,
        SessionOptions(new=99),
        seen("first-p1", "identify", ago=5, interval=4),
        seen("first-p1", "name", ago=9, interval=2),
        seen("last-f1", "how-many", ago=2, interval=9),
    )
    assert made.due == (Key("railways", "first-p1", "name"),)
    assert made.later == 1
    assert "first-p1" not in facts(made.new)
    assert "last-f1" not in facts(made.new)


@pytest.mark.parametrize(("first", "last"), [("identify", "name"), ("name", "identify")])
def test_what_has_waited_longest_comes_of_a_fact_however_the_draw_falls(
    library: Library, first: str, last: str
) -> None:
    for number in range(1, 7):
        fact = f"first-p{number}"
        waited = [seen(fact, first, ago=9, interval=2), seen(fact, last, ago=5, interval=4)]
        assert planned(library, SessionOptions(), *waited).due == (Key("railways", fact, first),)


@pytest.mark.parametrize(("begun", "count", "more"), [(0, 5, True), (2, 3, True), (9, 0, True)])
def test_what_was_new_earlier_today_counts_towards_the_new_ones_of_the_day(
    library: Library, begun: int, count: int, more: bool
) -> None:
    today = [
        replace(review(f"r{number}", Key("railways", f"last-p{number}", "name")), before="new")
        for number in range(begun)
    ]
    again = replace(review("again", Key("railways", "last-f1", "how-many")), before="review")
    options = SessionOptions(new=5)
    eligible = Eligibility(library, options, suspended=(), today=[*today, again])
    made = agenda_of(eligible, [], {row.key for row in today}, [*today, again], DAY)
    assert (len(made.new), made.more_new) == (count, more)


def test_a_step_keeps_its_facts_other_questions_away(library: Library) -> None:
    step = Standing(Key("railways", "first-p1", "identify"), 5_000, DAY, "learning", 0, 600)
    made = planned(
        library, SessionOptions(new=99), step, seen("first-p1", "name", ago=9, interval=2)
    )
    assert made.learning == ((605_000, step.key),)
    assert made.due == ()
    assert "first-p1" not in facts(made.new)


def test_what_the_decks_do_not_ask_does_not_come(library: Library) -> None:
    library.leave_out({("railways", "first-p1")})
    made = planned(
        library,
        SessionOptions(new=99),
        seen("first-p1", "name", ago=9, interval=2),
        seen("gone", "name", ago=9, interval=2),
    )
    assert made.due == ()
    assert len(made.new) == 23
