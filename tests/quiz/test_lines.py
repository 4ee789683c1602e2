"""The quiz in lines: how a question is asked and answered, and what is saved."""

import json
import shlex
import sys

import pytest
from click.testing import CliRunner

from quizgen.cli.main import cli
from quizgen.quiz.history.history import open_history, read_history
from quizgen.quiz.history.json_lines import line_of
from quizgen.quiz.history.log import LogRow, QuestionKey
from tests.quiz.reviews import review
from tests.workshop import Workshop

ARGUMENT = "ask: {claim: no}\n  because:"


def rows(workshop: Workshop) -> list[LogRow]:
    """The rows of the learner's history."""
    history = read_history(workshop.db)
    return list(history.rows()) if history else []


def editor(program: str) -> str:
    """The command of an editor: a program in Python, which every system that tests has."""
    return shlex.join([sys.executable, "-c", program])


def gist(row: LogRow) -> tuple[object, ...]:
    return row.what, row.fact, row.slot, row.rating, row.verdict, row.typed


def test_a_typed_answer_is_judged_rated_and_kept(workshop: Workshop) -> None:
    output = workshop.learn("25", "", "26 miles", "4", options=["--kind", "figure"])
    assert output.rpartition("2 answers")[0] == (
        """\
1 question today: 0 due, 1 new.

Question 1. Figure. New. 0 due, 1 new.
What is the number of miles of track in the first Stockton and Darlington line?
Type the answer; an empty line shows it.
Wrong.
Your answer: 25
Answer: 26
Difference: “5” should be “6”.
Source: Smith 1988, p. 33
Rate it: 1 again, 1 minute; 2 hard, 6 minutes; 3 good, 10 minutes; 4 easy, 8 days. \
An empty line means again.
Saved: again, back in 1 minute.
Nothing else is due: asking early what was due later today.

Question 2. Figure. 0 due, 0 new, 1 to repeat.
What is the number of miles of track in the first Stockton and Darlington line?
Type the answer; an empty line shows it.
Right.
Your answer: 26 miles
Answer: 26
Source: Smith 1988, p. 33
Rate it: 1 again, 1 minute; 2 hard, 6 minutes; 3 good, 10 minutes; 4 easy, 2 days. \
An empty line means good.
Saved: easy, back in 2 days.
"""
    )
    assert [gist(row) for row in rows(workshop)] == [
        ("review", "stockton-length", "how-many", 1, "reject", "25"),
        ("review", "stockton-length", "how-many", 4, "accept", "26 miles"),
    ]
    first, last = rows(workshop)
    assert (first.before, first.phase, first.step, first.interval, first.delay) == (
        "new", "learning", 2, 0, 60,
    )  # fmt: skip
    assert (last.before, last.phase, last.interval, last.mode) == ("learning", "review", 2, "type")
    assert (last.retention, last.scheduler, last.parameters) == (0.9, "fsrs-6 1", None)


def test_a_remark_that_asks_ends_with_its_question_mark(workshop: Workshop) -> None:
    workshop.change("figure: 26", "figure: 26 million")
    output = workshop.learn("26", "", options=["--kind", "figure"])
    assert "\nPartly right: right digits, but how many thousands, millions or billions?\n" in output


AGAIN = {
    "person": "Not a name that can be read. Try again: a name, in letters.",
    "date": "Not a date that can be read. Try again: a day, a month or a year.",
    "figure": "Not a number that can be read. Try again: a number, in digits or words.",
}


@pytest.mark.parametrize(
    ("kind", "unreadable", "right"),
    [
        ("person", "1781", "Stephenson"),
        ("date", "a Tuesday", "27.9.1825"),
        ("figure", "quite a few", "26"),
        ("figure", ".", "26"),
    ],
)
def test_an_unreadable_answer_is_asked_again_and_not_logged(
    workshop: Workshop, kind: str, unreadable: str, right: str
) -> None:
    workshop.change("person: George", "ask: {identify: no}\n  person: George")
    output = workshop.learn(unreadable, right, "", options=["--kind", kind])
    asked = "Type the answer; an empty line shows it."
    assert f"{asked}\n{AGAIN[kind]}\nRight.\nYour answer: {right}\n" in output
    assert [(row.typed, row.verdict) for row in rows(workshop)] == [(right, "accept")]


def test_a_second_unreadable_answer_is_wrong(workshop: Workshop) -> None:
    output = workshop.learn("many", "more", "", options=["--kind", "figure"])
    assert output.count(AGAIN["figure"]) == 1
    assert f"{AGAIN['figure']}\nWrong: not a number that can be read.\nYour answer: more" in output
    assert [(row.typed, row.verdict) for row in rows(workshop)] == [("more", "reject")]


def test_an_empty_line_after_an_unreadable_answer_shows_the_right_one(workshop: Workshop) -> None:
    output = workshop.learn("many", "", "", options=["--kind", "figure"])
    assert f"{AGAIN['figure']}\nAnswer: 26\n" in output
    assert [(row.typed, row.verdict) for row in rows(workshop)] == [(None, "reject")]


@pytest.mark.parametrize("text", ["no idea", "Dunno.", "weiß nicht", "??"])
def test_who_says_so_does_not_know_and_is_not_asked_again(workshop: Workshop, text: str) -> None:
    output = workshop.learn(text, "", options=["--kind", "figure"])
    assert "Type the answer; an empty line shows it.\nAnswer: 26\n" in output
    assert [(row.typed, row.verdict) for row in rows(workshop)] == [(None, "reject")]


@pytest.mark.parametrize(
    ("command", "said"),
    [(":s", "Suspended until"), (":b", "Buried until"), (":u", "There is nothing")],
)
def test_a_command_works_after_an_unreadable_answer(
    workshop: Workshop, command: str, said: str
) -> None:
    output = workshop.learn("many", command, options=["--kind", "figure"])
    assert f"{AGAIN['figure']}\n{said}" in output
    assert not [row for row in rows(workshop) if row.what == "review"]


def test_an_undone_answer_can_be_unreadable_once_more(workshop: Workshop) -> None:
    output = workshop.learn("many", "27", ":u", "more", "26", "", options=["--kind", "figure"])
    assert output.count(AGAIN["figure"]) == 2
    assert [row.typed for row in rows(workshop)] == ["26"]


def test_another_window_answers_while_an_unreadable_answer_is_asked_again(
    workshop: Workshop,
) -> None:
    workshop.write()
    options = ["quiz", str(workshop.deck), "--db", str(workshop.db), "--kind", "figure", "--plain"]
    program = (
        "import subprocess, sys; subprocess.run([sys.executable, '-m', 'quizgen', "
        f"*{options}], input='26\\n\\n', text=True, stdout=subprocess.DEVNULL)"
    )
    code, output = workshop.run(
        "quiz", "--db", str(workshop.db), "--kind", "figure",
        typed="many\n27\n:e\n\n", env={"VISUAL": editor(program)},
    )  # fmt: skip
    assert code == 0
    assert "Already answered in another window; that answer was kept." in output
    assert [row.typed for row in rows(workshop)] == ["26"]


@pytest.mark.parametrize(
    ("typed", "proposed"),
    [
        ("", "again"),
        ("??", "again"),
        ("I don't know", "again"),
        ("an engineer", "good"),
        ("nobody knows", "good"),
    ],
)
def test_a_text_that_is_not_known_is_proposed_to_come_again(
    workshop: Workshop, typed: str, proposed: str
) -> None:
    workshop.change("  who: English", "  ask: {name: no, born: no}\n  who: English")
    output = workshop.learn(typed, "", options=["--kind", "person", "--type", "--limit", "1"])
    assert f"An empty line means {proposed}.\nSaved: {proposed}, " in output


def test_points_are_a_checklist_that_proposes_a_rating(workshop: Workshop) -> None:
    workshop.change("because:", ARGUMENT)
    output = workshop.learn("", "7", "2", "", options=["--kind", "argument"])
    assert (
        """\
Answer, 2 points:
1: coal was two thirds of the tonnage
2: fares did not cover the locomotives
According to: Smith
Source: Smith 1988, pp. 40–41
Which points did you recall? Type their numbers, or a for all; an empty line means none.
Expected numbers from 1 to 2. Type ? for help.
Rate it: 1 again, 1 minute; 2 hard, 6 minutes; 3 good, 10 minutes; 4 easy, 8 days. \
An empty line means hard.
Saved: hard, back in 6 minutes.
"""
        in output
    )


def test_a_text_is_recalled_and_shown_and_good_is_proposed(workshop: Workshop) -> None:
    output = workshop.learn("", "5", "", ":q", options=["--kind", "person"])
    assert "Recall the answer; an empty line shows it.\nAnswer: English engineer" in output
    assert "An empty line means good.\n" in output
    assert "Expected a rating from 1 to 4. Type ? for help.\nSaved: good" in output


def test_an_answer_that_only_the_learner_can_judge_is_not_kept_without_a_rating(
    workshop: Workshop,
) -> None:
    workshop.learn("", ":q", options=["--kind", "person"])
    assert not rows(workshop)


def test_an_answer_can_be_chosen(workshop: Workshop) -> None:
    output = workshop.learn("9", "x", "", "2", ":q", options=["--kind", "figure", "--choose"])
    options = output.split("Darlington line?\n")[1].split("Answer with a number from 1 to 3")[0]
    assert "26" in [line.partition(": ")[2] for line in options.splitlines()]
    assert "Expected a number from 1 to 3. Type ? for help.\nAnswer: 26\n" in output
    assert rows(workshop)[0].mode == "choose"


def test_options_that_are_ruled_out_without_knowledge_are_not_shown(workshop: Workshop) -> None:
    terms = {
        "brig": "ship with two masts",
        "sloop": "ship with a single mast",
        "galley": "ship rowed by a crew",
        "bowline": "knot that makes a loop",
    }
    facts = "".join(
        f"- {{term: {term}, means: {means}, id: {term}, tags: [{term}], page: 1}}\n"
        for term, means in terms.items()
    )
    workshop.change("- figure: 26", f"{facts}- figure: 26")
    for term in terms:
        output = workshop.learn(":q", options=["--tag", term, "--choose"])
        assert ("Answer with a number from 1 to 3" in output) is (term != "bowline"), output


@pytest.mark.parametrize("typed", ["s", "suspend", "B", "undo", "q", "edit"])
def test_a_command_without_its_colon_may_be_an_answer_and_changes_nothing(
    workshop: Workshop, typed: str
) -> None:
    output = workshop.learn(typed, "26", "", options=["--kind", "figure"])
    assert f"“{typed}” may be an answer, so nothing was done. For the command (" in output
    assert [gist(row) for row in rows(workshop)] == [
        ("review", "stockton-length", "how-many", 3, "accept", "26")
    ]


@pytest.mark.parametrize("typed", [":x", ":q!", ": q", ":susp"])
def test_a_slip_in_a_command_is_no_answer_and_is_helped(workshop: Workshop, typed: str) -> None:
    workshop.change("person: George", "ask: {identify: no}\n  person: George")
    output = workshop.learn(typed, ":q", options=["--kind", "person"])
    assert "\n:s: suspend the question" in output
    assert "Your answer:" not in output
    assert not rows(workshop)


@pytest.mark.parametrize("typed", [":=", ":-)", "::", "a:b"])
def test_signs_after_a_colon_are_an_answer(workshop: Workshop, typed: str) -> None:
    workshop.learn(typed, "", "1", options=["--kind", "person", "--type", "--limit", "1"])
    assert [row.typed for row in rows(workshop)] == [typed]


def test_a_letter_that_is_typed_twice_is_an_answer(workshop: Workshop) -> None:
    workshop.change("person: George Stephenson", "person: George Bell\n  ask: {identify: no}")
    workshop.learn("b", "b", "1", options=["--kind", "person"])
    assert [(row.what, row.typed) for row in rows(workshop)] == [("review", "b")]


def test_a_command_is_the_answer_where_it_is_right(workshop: Workshop) -> None:
    workshop.change("person: George Stephenson", "person: Q\n  ask: {identify: no}")
    output = workshop.learn("q", "", options=["--kind", "person"])
    assert "Right.\n" in output
    output = workshop.learn(":s", "3", options=["--kind", "date"])
    assert "Suspended until" in output


def test_undo_asks_again_and_keeps_both_in_the_log(workshop: Workshop) -> None:
    output = workshop.learn("26", "1", ":u", "26", "4", options=["--kind", "figure"])
    assert output.count("\nQuestion 1. Figure. New. 0 due, 1 new.\n") == 2
    assert "Undone.\n" in output
    assert [row.what for row in rows(workshop)] == ["review", "undo", "review"]
    assert rows(workshop)[2].before == "new"


def test_an_answer_is_undone_before_it_is_rated(workshop: Workshop) -> None:
    output = workshop.learn("27", ":u", "26", "", options=["--kind", "figure"])
    assert "Your answer is undone.\n\nQuestion 1. Figure. New." in output
    assert [row.typed for row in rows(workshop)] == ["26"]


def test_a_list_is_undone_before_it_is_rated_and_no_earlier_answer(workshop: Workshop) -> None:
    workshop.change("because:", ARGUMENT)
    workshop.learn("26", "4", options=["--kind", "figure"])
    output = workshop.learn("", ":u", "", "a", "", options=["--kind", "argument"])
    assert output.count("Your answer is undone.\n\nQuestion 1. Argument. New.") == 1
    assert [row.what for row in rows(workshop)] == ["review", "review"]


def test_a_fact_is_edited_while_its_points_are_asked_for(workshop: Workshop) -> None:
    workshop.change("because:", ARGUMENT)
    workshop.write()
    code, output = workshop.run(
        "quiz", "--db", str(workshop.db), "--kind", "argument",
        typed="\ne\n1\n\n", env={"VISUAL": editor("")},
    )  # fmt: skip
    assert code == 0
    assert output.count("\nQuestion 1. ") == 1
    assert [row.rating for row in rows(workshop)] == [2]


def test_a_question_that_an_undo_suspends_again_is_not_asked(workshop: Workshop) -> None:
    workshop.learn(":s", options=["--kind", "figure"])
    runner = CliRunner()
    assert not runner.invoke(
        cli, ["history", "unsuspend", "--all", "--db", str(workshop.db)]
    ).exception
    output = workshop.learn(":u", ":q", options=["--kind", "figure"])
    assert output.count("\nQuestion ") == 1
    assert "Suspended again.\n" in output


def test_an_undone_cram_brings_nothing_back_into_the_schedule(workshop: Workshop) -> None:
    workshop.learn("26", "4", options=["--kind", "figure"])
    workshop.learn("26", "3", options=["--kind", "figure", "--cram"])
    output = workshop.learn(":u", ":q", options=["--kind", "date"])
    assert "Undone.\n\nQuestion 1. Date." in output


def test_an_undo_reaches_back_before_the_session(workshop: Workshop) -> None:
    workshop.learn("26", "3", options=["--kind", "figure"])
    output = workshop.learn(":u", ":q", options=["--kind", "figure"])
    assert "Undone.\n\nQuestion 1. Figure. New." in output


def test_an_answer_is_saved_as_proposed_when_the_input_ends(workshop: Workshop) -> None:
    output = workshop.learn("26", options=["--kind", "figure"])
    assert "Saved: good, back in 10 minutes.\n" in output
    assert [gist(row) for row in rows(workshop)] == [
        ("review", "stockton-length", "how-many", 3, "accept", "26")
    ]


def test_no_text_of_a_deck_reaches_the_terminal_as_a_command(workshop: Workshop) -> None:
    # What a deck may not hold at all is an error of the deck; this is what it may.
    workshop.change(
        "event: the opening", "event: '[red]the[/red] [sic] <b>opening</b> #x'\n  note: 'a"
    )
    workshop.change(
        "Railway\n  id: stockton-opening", "[link=file:///etc] {x}'\n  id: stockton-opening"
    )
    typed = "x\x1b[2J\u202e"
    output = workshop.learn(typed, typed, "", options=["--kind", "date"])
    assert "When was this? [red]the[/red] [sic] <b>opening</b> #x" in output
    assert "\x1b" not in output
    assert "\u202e" not in output
    assert rows(workshop)[0].typed == typed


def test_a_leech_is_pointed_out(workshop: Workshop) -> None:
    key = QuestionKey("railways", "stockton-length", "how-many")
    history = open_history(workshop.db, say=pytest.fail)
    newest = 0
    for number in range(7):
        row = review(f"lapse {number}", key, at=1_000 * number, rating=1, days=1)
        newest = history.append(row, newest=newest)
    history.close()
    output = workshop.learn("27", "1", options=["--kind", "figure"])
    assert (
        "This question is a leech: you have forgotten it 8 times. When it comes back, reword"
        in output
    )


@pytest.mark.parametrize(("name", "told_line"), [("vim", "+13"), ("an-editor", "")])
def test_a_fact_is_edited_and_asked_as_it_then_is(
    workshop: Workshop, name: str, told_line: str
) -> None:
    told = workshop.folder / "told"
    editing = workshop.folder / name
    program = f"""\
#!{sys.executable}
import sys
from pathlib import Path
*line, file = sys.argv[1:]
Path({str(told)!r}).write_text(" ".join(line))
text = Path(file).read_text(encoding="utf-8")
Path(file).write_text(text.replace("miles of track", "leagues of track"), encoding="utf-8")
"""
    workshop.write()
    editing.write_text(program)
    editing.chmod(0o755)
    code, output = workshop.run(
        "quiz", "--db", str(workshop.db), "--kind", "figure",
        typed=":e\n:q\n", env={"VISUAL": "", "EDITOR": str(editing)},
    )  # fmt: skip
    assert code == 0
    asked = "What is the number of leagues of track in the first Stockton and Darlington line?"
    assert asked in output
    assert told.read_text() == told_line


def replacing(old: str, new: str) -> str:
    """The command of an editor that replaces a text in the file."""
    return editor(
        "import sys; from pathlib import Path; file = Path(sys.argv[-1]); "
        f"file.write_text(file.read_text().replace({old!r}, {new!r}))"
    )


def test_an_edit_that_breaks_another_fact_says_so(workshop: Workshop) -> None:
    code, output = workshop.run(
        "quiz", "--db", str(workshop.db), "--kind", "figure", "--kind", "date",
        typed=":e\n:q\n", env={"VISUAL": replacing("born: 1781", "born: 781x")},
    )  # fmt: skip
    assert code == 0
    assert "\n1 fact is skipped: 1 error in the decks" in output


@pytest.mark.parametrize(
    ("program", "said"),
    [
        (replacing("facts:", "fcts:"), "What cannot be read is skipped: 1 error in the decks"),
        (
            editor("import shutil, sys; shutil.rmtree(sys.argv[-1].rpartition('/')[0])"),
            "No such file or folder: railways",
        ),
    ],
)
def test_an_edit_that_leaves_no_deck_loses_no_answer(
    workshop: Workshop, program: str, said: str
) -> None:
    code, output = workshop.run(
        "quiz", "--db", str(workshop.db), "--kind", "figure",
        typed="26\n:e\n\n:q\n", env={"VISUAL": program},
    )  # fmt: skip
    assert code == 0
    assert f"\n{said}" in output
    assert "; the session continues with the deck as it was.\nRate it: " in output
    assert [row.rating for row in rows(workshop)] == [3]


def test_a_missing_editor_is_reported(workshop: Workshop) -> None:
    code, output = workshop.run(
        "quiz", "--db", str(workshop.db), "--kind", "figure",
        typed=":e\n:q\n", env={"VISUAL": "no-such-editor"},
    )  # fmt: skip
    assert code == 0
    assert (
        "The editor no-such-editor could not be started: No such file or directory; the fact is at"
        in output
    )


def test_an_editor_that_is_not_a_command_is_reported(workshop: Workshop) -> None:
    code, output = workshop.run(
        "quiz", "--db", str(workshop.db), "--kind", "figure",
        typed=":e\n:q\n", env={"VISUAL": "vi 'unclosed"},
    )  # fmt: skip
    assert code == 0
    assert "$VISUAL or $EDITOR is not a command: No closing quotation; the fact is at" in output


def test_a_number_of_thousands_of_digits_is_not_a_point_or_an_option(
    workshop: Workshop,
) -> None:
    long = "9" * 6_000
    workshop.change("  question: Why", "  ask: {claim: no}\n  question: Why")
    output = workshop.learn("", long, "1", "3", options=["--kind", "argument"])
    assert "Expected numbers from 1 to 2. Type ? for help." in output
    output = workshop.learn(long, ":q", options=["--kind", "date", "--choose"])
    assert "Expected a number from 1 to 3. Type ? for help." in output


def test_an_export_has_a_row_per_line(workshop: Workshop) -> None:
    workshop.learn("26", "3", options=["--kind", "figure"])
    (row,) = rows(workshop)
    assert json.loads(line_of(row)) == {
        "uuid": row.uuid,
        "at": row.timestamp_ms,
        "day": row.day,
        "what": "review",
        "deck": "railways",
        "fact": "stockton-length",
        "slot": "how-many",
        "rating": 3,
        "mode": "type",
        "typed": "26",
        "verdict": "accept",
        "taken": row.duration_ms,
        "before": "new",
        "phase": "learning",
        "step": 1,
        "interval": 0,
        "delay": 600,
        "retention": 0.9,
        "scheduler": "fsrs-6 1",
    }
