"""`quizgen stats`: what it takes, and what programs and people get."""

import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pexpect  # type: ignore[import-untyped]  # ships no types
import pytest
from click.testing import CliRunner

from quizgen.cli.commands.stats import stats
from quizgen.cli.main import cli
from quizgen.quiz.history.history import open_history, read_history
from tests.quiz.learned import QUESTIONS, learned
from tests.workshop import Workshop


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
