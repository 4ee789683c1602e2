"""A day has a beginning and an end: what waits, how it went, what was missed, what comes."""

import re
from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.quiz.days import day_of
from quizgen.quiz.history.history import open_history, read_history
from quizgen.quiz.history.log import QuestionKey
from quizgen.quiz.statistics.streaks import streak
from tests.quiz.reviews import review
from tests.quiz.terminals import quizzing
from tests.quiz.test_commands import run
from tests.workshop import Workshop

TODAY = day_of(datetime.now().astimezone())
LENGTH = QuestionKey("railways", "stockton-length", "how-many")
OPENING = QuestionKey("railways", "stockton-opening", "when")


def reviewed(workshop: Workshop, key: QuestionKey, *, ago: int, days: int, times: int = 1) -> None:
    """Write reviews of a question to the history, whose last one has this interval."""
    history = open_history(workshop.db, say=pytest.fail)
    for number in range(times):
        at = (TODAY - ago - 719_163) * 86_400_000 + 43_200_000 + number
        row = review(f"{key} {ago} {number}", key, at=at, days=days)
        history.append_unchecked(replace(row, day=TODAY - ago, duration_ms=30_000))
    history.close()


def test_the_end_tells_right_and_wrong_and_what_was_missed(workshop: Workshop) -> None:
    output = workshop.learn("25", "", "26", "", options=["--kind", "figure"])
    _, _, end = output.partition("2 answers in ")
    assert end.partition("\n")[2] == (
        "1 right, 1 wrong.\n"
        "Missed:\n"
        "What is the number of miles of track in the first Stockton and Darlington line? – 26\n"
        "1 question tomorrow, 1 in the next 7 days.\n"
    )


def test_the_end_tells_what_comes_and_the_days_in_a_row(workshop: Workshop) -> None:
    reviewed(workshop, OPENING, ago=1, days=2)
    output = workshop.learn("26", "4", options=["--kind", "figure"])
    assert output.endswith(
        "1 right, 0 wrong.\n1 question tomorrow, 1 in the next 7 days.\n2 days in a row.\n"
    )


@pytest.mark.parametrize(
    ("options", "coming"),
    [
        # 3 facts have 6 new questions: at most one of a fact is asked on a day.
        ([], "3 questions tomorrow, 6 in the next 7 days."),
        (["--new", "1"], "1 question tomorrow, 6 in the next 7 days."),
        (["--new", "0"], "1 right, 0 wrong."),
        (["--only", "due"], "1 right, 0 wrong."),
    ],
)
def test_what_comes_counts_new_questions(
    workshop: Workshop, options: list[str], coming: str
) -> None:
    reviewed(workshop, LENGTH, ago=3, days=3)
    output = workshop.learn("26", "4", options=["--limit", "1", *options])
    assert output.splitlines()[-1] == coming


@pytest.mark.parametrize(
    ("answers", "options", "coming"),
    [
        (["26", "4"], [], "2 questions tomorrow, 3 in the next 7 days."),
        # What is forgotten is in its step.
        (["25", ""], [], "3 questions tomorrow, 4 in the next 7 days."),
        (["26", "4"], ["--reviews", "1"], "1 question tomorrow, 3 in the next 7 days."),
    ],
)
def test_what_is_left_of_today_comes_tomorrow(
    workshop: Workshop, answers: list[str], options: list[str], coming: str
) -> None:
    reviewed(workshop, LENGTH, ago=5, days=3)
    reviewed(workshop, OPENING, ago=5, days=3)
    born = QuestionKey("railways", "stephenson", "born")
    # On a day, a fact is asked one question.
    reviewed(workshop, born, ago=5, days=3)
    reviewed(workshop, born._replace(slot="name"), ago=5, days=6)
    only = ["--kind", "figure", "--limit", "1", "--new", "0"]
    output = workshop.learn(*answers, options=[*only, *options])
    assert output.splitlines()[-1] == coming


def test_the_start_tells_how_long_it_takes_and_how_far_behind_it_is(workshop: Workshop) -> None:
    reviewed(workshop, OPENING, ago=12, days=5, times=10)
    waited = "1 question has waited, the oldest for 7 days.\n"
    output = workshop.learn(options=["--kind", "date", "--kind", "figure"])
    assert output.startswith(f"2 questions today: 1 due, 1 new.\nAbout 2 minutes.\n{waited}")
    output = workshop.learn(options=["--kind", "date"])
    assert output.startswith(f"1 question today: 1 due, 0 new.\nAbout 1 minute.\n{waited}")


def test_the_start_tells_of_each_deck_where_there_are_several(workshop: Workshop) -> None:
    workshop.write()
    second = Workshop(workshop.folder / "second")
    second.files["deck.yaml"] = second.files["deck.yaml"].replace("deck: railways", "deck: canals")
    second.write()
    code, output = workshop.run(
        "quiz", str(second.deck), "--db", str(workshop.db), "--kind", "figure", typed=""
    )
    assert code == 0
    title = "Early railways"
    assert output.count(f"{title}: 0 due, 1 new.\n") == 2


def test_what_was_missed_is_practised_without_new_due_dates(workshop: Workshop) -> None:
    with quizzing(workshop, "--kind", "figure", "--limit", "1") as terminal:
        terminal.until("> ")
        terminal.press("25\r")
        terminal.until("4 Easy")
        terminal.press("\r")
        terminal.until("Missed:")
        terminal.until("– 26")
        terminal.until("Enter practises what you missed now")
        terminal.press("\r")
        terminal.until("> ")
        terminal.press("26\r")
        terminal.until("4 Easy")
        terminal.press("\r")
        terminal.until("1 right, 0 wrong.")
        assert terminal.end() == 0
    history = read_history(workshop.db)
    assert history
    assert [(row.what, row.rating) for row in history.rows()] == [("review", 1), ("cram", 3)]


@pytest.mark.parametrize(
    ("option", "said"),
    [([], "1 due, 1 of them since before today; 1 tomorrow"), (["--short"], "1")],
)
def test_due_is_one_line(workshop: Workshop, option: list[str], said: str) -> None:
    reviewed(workshop, OPENING, ago=12, days=5)
    reviewed(workshop, LENGTH, ago=2, days=3)
    assert run("due", *option, "--db", workshop.db) == (0, f"{said}\n")


def test_due_counts_the_new_questions_that_the_last_session_left(workshop: Workshop) -> None:
    """It knows of 4 facts with 7 questions: at most one of a fact is asked on a day."""
    due = ["due", "--db", str(workshop.db)]
    workshop.learn(options=["--kind", "figure"])
    assert run(*due) == (0, "nothing is due; 0 tomorrow\n")
    workshop.learn()
    assert run(*due) == (0, "nothing is due, 4 new; 0 tomorrow\n")
    assert run(*due, "--short") == (0, "4\n")
    workshop.learn("", "4", options=["--new", "3", "--limit", "1"])
    assert run(*due) == (0, "nothing is due, 2 new; 0 tomorrow\n")
    until = date.fromordinal(TODAY + 2).isoformat()
    assert workshop.learn(options=["--until", until]).startswith("2 questions today: 0 due, 2 new.")
    # A person has three, of which two fit in: 3 questions a day, one of which was begun.
    assert run(*due) == (0, "nothing is due, 2 new; 0 tomorrow\n")
    left = workshop.db.with_name("history.db.last-session")
    written = left.read_text()
    for text in (
        *("{}", "[]", "{", written.replace("null", '"1"')),
        *(re.sub('"unseen": .*', f'"unseen": {other}}}', written) for other in ("4", '{"a": [1]}')),
    ):
        left.write_text(text)
        assert run(*due) == (0, "nothing is due; 0 tomorrow\n")


def test_due_counts_new_questions_only_of_facts_that_can_be_asked_one(workshop: Workshop) -> None:
    workshop.learn()
    reviewed(workshop, QuestionKey("railways", "stephenson", "identify"), ago=5, days=3)
    said = "1 due, 1 of them since before today, {} new; 0 tomorrow\n"
    assert run("due", "--db", workshop.db) == (0, said.format(3))
    workshop.learn(":b", options=["--kind", "figure"])
    assert run("due", "--db", workshop.db) == (0, said.format(2))


def test_due_counts_what_is_put_off(workshop: Workshop) -> None:
    reviewed(workshop, OPENING, ago=12, days=5)
    reviewed(workshop, LENGTH, ago=9, days=5)
    workshop.learn(options=["--reviews", "1", "--new", "0"])
    said = (0, "1 due, 1 more put off, 0 new; 0 tomorrow\n")
    assert run("due", "--db", workshop.db) == said


def test_due_counts_tomorrow_what_waits_today(workshop: Workshop) -> None:
    """A question of a fact that is asked something else, or was, and one that is buried."""
    for slot in ("identify", "born"):
        reviewed(workshop, QuestionKey("railways", "stephenson", slot), ago=5, days=5)
    reviewed(workshop, LENGTH, ago=3, days=3)
    assert run("due", "--db", workshop.db) == (0, "2 due; 1 tomorrow\n")
    workshop.learn(":b", options=["--kind", "figure"])
    assert run("due", "--db", workshop.db) == (0, "1 due; 2 tomorrow\n")
    workshop.learn("", "4", options=["--kind", "person", "--new", "0"])
    assert run("due", "--db", workshop.db) == (0, "nothing is due; 2 tomorrow\n")


def test_due_counts_nothing_that_is_suspended_or_was_never_asked(workshop: Workshop) -> None:
    assert run("due", "--db", str(workshop.db)) == (0, "nothing is due; 0 tomorrow\n")
    assert run("due", "--short", "--db", str(workshop.db)) == (0, "")
    reviewed(workshop, LENGTH, ago=5, days=3)
    workshop.learn(":s", options=["--kind", "figure"])
    assert run("due", "--short", "--db", str(workshop.db)) == (0, "")


@given(st.lists(st.booleans(), min_size=1, max_size=40))
def test_a_streak_ends_at_the_first_day_without_an_answer(answered: list[bool]) -> None:
    days = [day for day, was in enumerate(answered, 1_000) if was]
    found = streak(days, 999 + len(answered))
    assert all(answered[len(answered) - found :])
    assert found == len(answered) or not answered[-found - 1]
