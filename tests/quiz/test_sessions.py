"""The questions and messages of a session."""

import subprocess
import sys

import pytest

from quizgen.quiz.history.history import open_history
from quizgen.quiz.history.log import QuestionKey
from tests.quiz.reviews import review
from tests.quiz.test_lines import gist, rows
from tests.workshop import Workshop


def test_the_next_session_continues_where_the_last_one_ended(workshop: Workshop) -> None:
    workshop.learn("26", "3", options=["--kind", "figure"])
    output = workshop.learn("26", "3", options=["--kind", "figure"])
    assert output.startswith("1 question today: 0 due, 0 new, 1 to repeat.\n")
    assert "Saved: good, back in 2 days." in output
    output = workshop.learn(options=["--kind", "figure"])
    assert output == (
        "Nothing is due for these filters.\n1 question is due in 2 days.\n"
        "To practise now, use --cram.\n"
    )


def test_questions_of_one_fact_are_not_asked_on_one_day(workshop: Workshop) -> None:
    workshop.learn("", "4", options=["--kind", "person"])
    output = workshop.learn(options=["--kind", "person"])
    assert output.startswith("Nothing is due for these filters.\n")
    assert [row.slot for row in rows(workshop)] == ["identify"]


def test_new_questions_are_counted_per_day(workshop: Workshop) -> None:
    workshop.learn("", "4", "", "4", options=["--new", "2"])
    output = workshop.learn(options=["--new", "2"])
    assert "More new questions are waiting: raise --new N.\n" in output
    assert workshop.learn(options=["--new", "3"]).startswith("1 question today: 0 due, 1 new.\n")


def test_a_cram_without_questions_is_reported(workshop: Workshop) -> None:
    output = workshop.learn(options=["--cram", "--only", "hard"])
    assert output == "There is nothing to practise for these filters.\n"


def test_a_limit_ends_the_session(workshop: Workshop) -> None:
    output = workshop.learn("", "3", "", "3", "", "3", options=["--limit", "2", "--reveal"])
    assert output.count("\nQuestion ") == 2
    assert len(rows(workshop)) == 2


def test_cram_changes_no_schedule(workshop: Workshop) -> None:
    workshop.learn("", "4", options=["--kind", "date"])
    before = rows(workshop)
    output = workshop.learn("1825-09-27", "", options=["--kind", "date", "--cram"])
    assert output.startswith("1 question to practise; due dates are not changed.\n")
    assert (
        "Rate it: 1 again; 2 hard; 3 good; 4 easy. An empty line means good.\nSaved: good.\n"
        in output
    )
    assert rows(workshop)[:-1] == before
    assert gist(rows(workshop)[-1]) == (
        "cram", "stockton-opening", "when", 3, "accept", "1825-09-27",
    )  # fmt: skip
    assert workshop.learn(options=["--kind", "date"]).startswith(
        "Nothing is due for these filters.\n"
    )


def test_a_question_forgotten_in_a_cram_is_repeated(workshop: Workshop) -> None:
    output = workshop.learn("1824", "1", "1825-09-27", "3", options=["--kind", "date", "--cram"])
    assert output.count("\nQuestion ") == 2


def test_a_question_recalled_in_a_cram_comes_after_new_ones(workshop: Workshop) -> None:
    workshop.learn("1825-09-27", "4", options=["--kind", "date"])
    workshop.learn("1825-09-27", "3", options=["--kind", "date", "--cram"])
    both = ["--kind", "date", "--kind", "figure", "--cram"]
    output = workshop.learn("26", "3", "1825-09-27", "3", options=both)
    kinds = [line.split(". ")[1] for line in output.splitlines() if line.startswith("Question ")]
    assert kinds == ["Figure", "Date"]


def test_a_postponed_question_is_reported(workshop: Workshop) -> None:
    history = open_history(workshop.db, say=pytest.fail)
    for name, slot in (("a", "identify"), ("b", "name")):
        key = QuestionKey("railways", "stephenson", slot)
        history.append(review(name, key, at=1_000, days=1), newest=0)
    history.close()
    workshop.learn("", "4", options=["--kind", "person"])
    output = workshop.learn(options=["--kind", "person"])
    assert "1 question is postponed: its fact was already asked today.\n" in output


def test_asking_early_is_reported_once(workshop: Workshop) -> None:
    output = workshop.learn("26", "3", "26", "3", options=["--kind", "figure"])
    early = "Nothing else is due: asking early what was due later today.\n"
    assert output.count(early) == 1


def test_a_deck_without_a_readable_fact_is_shown_not_asked(workshop: Workshop) -> None:
    workshop.files["lines.yaml"] = "title: x\nfacts:\n- figur: 5\n"
    code, output = workshop.run("quiz", "--db", str(workshop.db))
    assert code == 1
    assert "did you mean 'figure'?" in output


def test_buried_and_suspended_questions_are_not_asked(workshop: Workshop) -> None:
    workshop.learn(":b", options=["--kind", "figure"])
    workshop.learn(":s", options=["--kind", "date"])
    for kind in ("figure", "date"):
        assert workshop.learn(options=["--kind", kind]).startswith(
            "Nothing is due for these filters.\n"
        )


def test_facts_with_errors_are_skipped_and_the_rest_is_asked(workshop: Workshop) -> None:
    workshop.change("born: 1781-06-09", "born: 1781-06-09\n  died: 1748")
    workshop.change("page: 33", "pages: 33")
    output = workshop.learn(":q")
    assert output.startswith(
        "2 facts are skipped: 2 errors in the decks (run `quizgen check` for details).\n"
        "2 questions today: 0 due, 2 new.\n"
    )


TWO_CORES = (
    "import os; os.sched_getaffinity = lambda process: {0, 1}; "
    "from quizgen.cli.main import main; main()"
)
"""The program as on a machine with two cores, where it checks in a second process."""

LARGE = "title: Large\nsource: smith-1988\nfacts:\n" + "".join(
    f"- figure: {number}\n  counts: locomotives of line {number}\n  id: line-{number}\n"
    f"  page: {number}\n"
    for number in range(1000, 1600)
)


@pytest.mark.slow
@pytest.mark.parametrize(
    "program", [["-m", "quizgen"], ["-c", TWO_CORES]], ids=["as it is", "two cores"]
)
def test_a_fact_with_an_error_in_a_large_deck_is_skipped(
    workshop: Workshop, program: list[str]
) -> None:
    workshop.change(
        "- date: 1825-09-27",
        "- person: Robert Stephenson\n  who: English engineer of the Conway bridge\n"
        "  id: robert-stephenson\n  born: 1803-10-16\n  died: 1759\n  page: 13\n"
        "- date: 1825-09-27",
    )
    workshop.files["large.yaml"] = LARGE
    workshop.write()
    options = [str(workshop.deck), "--plain", "--kind", "person", "--db", str(workshop.db)]
    done = subprocess.run(
        [sys.executable, *program, "quiz", *options],
        input="\n4\n\n4\n",
        capture_output=True,
        text=True,
        check=True,
    )
    assert "English engineer of the Stockton" in done.stdout
    assert "1 fact is skipped: 1 error in the decks" in done.stdout
    assert "Robert" not in done.stdout
    assert "Conway" not in done.stdout
    assert done.stdout.count("\nQuestion ") == 1


def test_a_fact_that_is_no_longer_in_the_decks_is_reported_and_kept(workshop: Workshop) -> None:
    workshop.learn("26", "3", options=["--kind", "figure"])
    workshop.change("id: stockton-length", "id: another-length")
    output = workshop.learn(":q")
    assert output.startswith("1 fact in your history is no longer in the decks.\n")
    assert len(rows(workshop)) == 1


def test_a_renamed_fact_keeps_its_history(workshop: Workshop) -> None:
    workshop.learn("26", "4", options=["--kind", "figure"])
    workshop.change("id: stockton-length", "id: another-length\n  was: [stockton-length]")
    assert workshop.learn(options=["--kind", "figure"]).startswith(
        "Nothing is due for these filters.\n"
    )


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--tag", "railway"], "Error: no tag 'railway' (did you mean 'railways'?)"),
        (["--source", "smith"], "Error: no source 'smith' (did you mean 'smith-1988'?)"),
        (["--part", "line"], "Error: no part 'line' (did you mean 'lines'?)"),
        (["--retention", "nan"], "Error: --retention is not a number: nan"),
        (["--minutes", "inf"], "Error: --minutes is not a number: inf"),
        (["--retention", "1.5"], "1.5 is not in the range 0.7<=x<=0.99"),
        (["--kind", "persons"], "'persons' is not one of"),
    ],
)
def test_a_wrong_option_is_refused(workshop: Workshop, options: list[str], said: str) -> None:
    workshop.change("title: First lines", "title: First lines\ntags: [railways]")
    code, output = workshop.run("quiz", "--db", str(workshop.db), *options)
    assert code == 2
    assert said in output
