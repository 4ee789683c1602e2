"""Which questions a session asks, and in which order."""

from dataclasses import replace
from itertools import groupby
from pathlib import Path

import pytest

from quizgen.quiz.agenda import Agenda, agenda_of
from quizgen.quiz.eligibility import Eligibility, SessionOptions
from quizgen.quiz.hard_questions import hard_questions
from quizgen.quiz.history.history import Standing
from quizgen.quiz.history.log import QuestionKey
from quizgen.quiz.library import Library
from quizgen.quiz.queue import queue_of
from quizgen.quiz.schedule import Memory
from quizgen.quiz.session_start import cram_agenda
from quizgen.reader.decks import read_decks
from tests.quiz.reviews import review

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


def planned(library: Library, options: SessionOptions, *standings: Standing) -> Agenda:
    eligible = Eligibility(library, options, suspended=(), today=())
    due = [each for each in standings if each.phase != "review" or each.day + each.interval <= DAY]
    return agenda_of(eligible, due, {each.key for each in standings}, (), DAY)


def facts(keys: tuple[QuestionKey, ...]) -> list[str]:
    return sorted(key.fact for key in keys)


def seen(fact: str, slot: str, *, ago: int, interval: int) -> Standing:
    """A question that was reviewed some days ago."""
    return Standing(QuestionKey("railways", fact, slot), 0, DAY - ago, "review", interval, 0)


def test_new_questions_come_in_study_order_one_per_fact(library: Library) -> None:
    agenda = planned(library, SessionOptions(new=5))
    assert facts(agenda.new) == ["first-f1", "first-f2", "first-f3", "first-p1", "first-p2"]
    assert agenda.more_new
    assert not planned(library, SessionOptions(new=99)).more_new


def test_the_order_mixes_parts_and_kinds(library: Library) -> None:
    agenda = planned(library, SessionOptions(new=24))
    groups = [(key.fact.split("-")[0], key.fact.split("-")[1][0]) for key in agenda.new]
    assert len(groups) == 24
    assert max(len(list(run)) for _, run in groupby(groups)) <= 2
    assert len(set(groups[:8])) >= 3
    assert agenda == planned(library, SessionOptions(new=24))


@pytest.mark.parametrize(
    ("options", "count"),
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
def test_only_questions_that_match_the_options_are_asked(
    library: Library, options: SessionOptions, count: int
) -> None:
    assert len(planned(library, options).new) == count


def test_the_most_overdue_question_of_a_fact_is_asked_and_the_rest_postponed(
    library: Library,
) -> None:
    agenda = planned(
        library,
        SessionOptions(new=99),
        seen("first-p1", "identify", ago=5, interval=4),
        seen("first-p1", "name", ago=9, interval=2),
        seen("last-f1", "how-many", ago=2, interval=9),
    )
    assert agenda.due == (QuestionKey("railways", "first-p1", "name"),)
    assert agenda.postponed == 1
    assert "first-p1" not in facts(agenda.new)
    assert "last-f1" not in facts(agenda.new)


@pytest.mark.parametrize(("first", "last"), [("identify", "name"), ("name", "identify")])
def test_what_has_waited_longest_comes_of_a_fact_however_the_draw_falls(
    library: Library, first: str, last: str
) -> None:
    for number in range(1, 7):
        fact = f"first-p{number}"
        waited = [seen(fact, first, ago=9, interval=2), seen(fact, last, ago=5, interval=4)]
        assert planned(library, SessionOptions(), *waited).due == (
            QuestionKey("railways", fact, first),
        )


@pytest.mark.parametrize(("begun", "count", "more"), [(0, 5, True), (2, 3, True), (9, 0, True)])
def test_what_was_new_earlier_today_counts_towards_the_new_ones_of_the_day(
    library: Library, begun: int, count: int, more: bool
) -> None:
    today = [
        replace(
            review(f"r{number}", QuestionKey("railways", f"last-p{number}", "name")), before="new"
        )
        for number in range(begun)
    ]
    again = replace(
        review("again", QuestionKey("railways", "last-f1", "how-many")), before="review"
    )
    options = SessionOptions(new=5)
    eligible = Eligibility(library, options, suspended=(), today=[*today, again])
    made = agenda_of(eligible, [], {row.key for row in today}, [*today, again], DAY)
    assert (len(made.new), made.more_new) == (count, more)


def test_a_step_postpones_the_other_questions_of_its_fact(library: Library) -> None:
    step = Standing(QuestionKey("railways", "first-p1", "identify"), 5_000, DAY, "learning", 0, 600)
    agenda = planned(
        library, SessionOptions(new=99), step, seen("first-p1", "name", ago=9, interval=2)
    )
    assert agenda.learning == ((605_000, step.key),)
    assert agenda.due == ()
    assert "first-p1" not in facts(agenda.new)


def test_questions_that_are_not_in_the_decks_are_not_asked(library: Library) -> None:
    library.leave_out({("railways", "first-p1")})
    agenda = planned(
        library,
        SessionOptions(new=99),
        seen("first-p1", "name", ago=9, interval=2),
        seen("gone", "name", ago=9, interval=2),
    )
    assert agenda.due == ()
    assert len(agenda.new) == 23


def test_a_step_is_asked_at_most_twenty_minutes_early() -> None:
    minutes = 60_000
    key = QuestionKey("railways", "first-p1", "name")
    queue = queue_of(Agenda(learning=((20 * minutes, key),), due=(), new=()), None)
    assert (queue.next(0), queue.remaining(0).again) == (key, 1)
    assert (queue.next(-1), queue.remaining(-1).again) == (None, 0)


def test_a_cram_asks_the_least_known_first_and_what_was_recalled_today_last() -> None:
    a, b, c, d = (QuestionKey("railways", name, "name") for name in "abcd")
    recall = {a: 0.9, b: 0.4, c: 0.7}
    assert cram_agenda([a, b, c], recall, {b}).due == (c, a, b)
    both = cram_agenda([a, b, c, d], recall, {b})
    assert (*both.due, *both.new) == (c, a, d, b)
    assert cram_agenda([a, b, c, d], recall, {a, b, c}).new == (d, b, c, a)


@pytest.mark.parametrize(("difficulty", "hard"), [(5.999, False), (6.0, True), (7.5, True)])
def test_a_question_is_hard_from_a_difficulty_of_six_on(difficulty: float, hard: bool) -> None:
    key = QuestionKey("railways", "first-p1", "name")
    assert (key in hard_questions({key: Memory(3.0, difficulty)})) == hard
