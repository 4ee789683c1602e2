"""The options that a learner types once, in `quiz.toml`, and what sessions say of them."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

import pytest

from quizgen.diagnostics.diagnostic import Unusable
from quizgen.quiz.days import day_of
from quizgen.quiz.history.history import open_history
from quizgen.quiz.history.log import QuestionKey
from quizgen.values.dates import parse_when
from quizgen.values.dates_shown import show_when
from tests.quiz.reviews import review
from tests.workshop import Workshop

TODAY = day_of(datetime.now().astimezone())


def dated(days: int) -> tuple[str, str]:
    """A day from today on, as it is typed and as it is shown."""
    written = date.fromordinal(TODAY + days).isoformat()
    return written, show_when(parse_when(written))


def configured(workshop: Workshop, text: str) -> Mapping[str, str]:
    """The environment of a learner with these settings."""
    folder = workshop.folder / "config" / "quizgen"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "quiz.toml").write_text(text, encoding="utf-8")
    return {"XDG_CONFIG_HOME": str(folder.parent)}


def session(workshop: Workshop, *options: str, settings: str = "", typed: str = "") -> str:
    env = configured(workshop, settings)
    code, output = workshop.run("quiz", "--db", str(workshop.db), *options, env=env, typed=typed)
    assert code == 0
    return output


def test_a_plan_is_said_and_what_is_known_on_its_day(workshop: Workshop) -> None:
    typed, shown = dated(4)
    output = session(workshop, "--until", typed, typed="\n3\n\n3\n\n3\n\n3\n")
    assert output.startswith(
        f"2 questions today: 0 due, 2 new.\n7 new questions until {shown}: 2 a day.\n"
    )
    # What the simulated learner forgets depends on the date.
    known = rf"On {shown} you will know about [4-7] of 7 questions if you go on like this\.\n"
    assert re.search(rf"{known}If you stopped now: about 2\.\n\Z", output)


@pytest.mark.parametrize(
    ("days", "options", "said"),
    [
        (
            4,
            ["--new", "1"],
            "1 question today: 0 due, 1 new.\n7 new questions until {} would be 2 a day; with"
            " --new 1, 3 are left.\n",
        ),
        (4, ["--new", "3"], "3 questions today: 0 due, 3 new.\n7 new questions until {}: 3 a day."),
        (
            1,
            [],
            "4 questions today: 0 due, 4 new.\n7 new questions until {}: 4 a day.\n3 new questions"
            " do not fit in before {}: a fact is asked only once a day.\n",
        ),
        (0, [], "Nothing is due now.\nMore new questions are waiting: raise --new N.\n"),
        (-1, [], "4 questions today: 0 due, 4 new.\n{} is over: --until has no effect.\n"),
        (4, ["--kind", "figure"], "1 question today: 0 due, 1 new.\n1 new question until {}: 1 a"),
        (4, ["--cram"], "7 questions to practise; due dates are not changed.\n\nQuestion 1."),
    ],
)
def test_what_does_not_fit_is_said(
    workshop: Workshop, days: int, options: list[str], said: str
) -> None:
    typed, shown = dated(days)
    output = session(workshop, "--until", typed, *options)
    assert output.startswith(said.replace("{}", shown))
    assert (f"{shown} is today: no new questions, only what is due." in output) == (days == 0)


@pytest.mark.parametrize(
    ("options", "settings", "new"),
    [
        ([], "new = 1\n", 1),
        (["--new", "3"], "new = 1\n", 3),
        ([], "until = {}\n", 2),
        ([], "until = {}\nnew = 1\n", 2),
        ([], 'until = "{}"\n', 2),
        (["--new", "3"], "until = {}\n", 3),
        (["--until", "2020-01-01"], "until = {}\nnew = 1\n", 1),
        ([], "limit = 3\nminutes = 5\nretention = 0.85\nreviews = 9\n", 4),
    ],
)
def test_the_command_line_comes_before_the_settings(
    workshop: Workshop, options: list[str], settings: str, new: int
) -> None:
    output = session(workshop, *options, settings=settings.replace("{}", dated(4)[0]))
    assert output.partition(" due, ")[2].partition(" new")[0] == str(new)


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ("new = ", "quiz.toml: not TOML: "),
        ("\nrevews = 3", "quiz.toml:2: no setting 'revews' (did you mean 'reviews'?)"),
        ("cram = true", "quiz.toml:1: no setting 'cram': write one of new, until, reviews,"),
        ("new = -1", "quiz.toml:1: 'new': -1 is not in the range x>=0."),
        ("new = 1\nuntil = 'June'", "quiz.toml:2: 'until': not a day: 'June' (write 2027-06-01)"),
        (
            "nwe = 1\nnew = 2\nrevews = 3",
            "quiz.toml:1: no setting 'nwe' (did you mean 'new'?); "
            "line 3: no setting 'revews' (did you mean 'reviews'?)",
        ),
        ("[new]\nx = 1", "quiz.toml:1: 'new': \"{'x': 1}\" is not a valid integer"),
    ],
)
def test_a_wrong_file_of_settings_is_reported_with_its_line(
    workshop: Workshop, settings: str, said: str
) -> None:
    with pytest.raises(Unusable) as raised:
        session(workshop, settings=settings)
    assert said in str(raised.value)
    assert not workshop.db.exists()


def test_what_is_put_off_is_said(workshop: Workshop) -> None:
    history = open_history(workshop.db, say=pytest.fail)
    for number, fact in enumerate(["stockton-opening/when", "stockton-length/how-many"]):
        key = QuestionKey("railways", *fact.split("/"))
        row = review(fact, key, at=number, days=3 + 10 * number)
        history.append_unchecked(replace(row, day=TODAY - 15, before="new"))
    history.close()
    options = ["--reviews", "1", "--new", "0"]
    output = session(workshop, *options)
    assert output.startswith(
        "1 question today: 1 due, 0 new.\n"
        "1 of 2 due questions is put off; the most endangered come first.\n"
    )
    output = session(workshop, *options, typed="1825-09-27\n4\n")
    assert "1 due question waits for another day: raise --reviews N.\n" in output
    output = session(workshop, *options)
    assert "1 due question waits for another day: raise --reviews N.\n" in output


@pytest.mark.parametrize("number", ["9223372036854775806", "99999999999999999999"])
def test_any_number_of_new_questions_is_as_many_as_there_are(
    workshop: Workshop, number: str
) -> None:
    every = "4 questions today: 0 due, 4 new.\n"
    assert session(workshop, "--new", number, typed="q\n").startswith(every)
    assert session(workshop, settings=f"new = {number}\n", typed="q\n").startswith(every)


@pytest.mark.parametrize("value", ["9" * 5_000, "[" * 5_000])
def test_a_setting_that_no_parser_reads_is_told(workshop: Workshop, value: str) -> None:
    env = configured(workshop, f"new = {value}\n")
    with pytest.raises(Unusable, match=r"quiz.toml: not TOML: "):
        workshop.run("quiz", "--db", str(workshop.db), env=env)
