"""`quizgen show ID --try TEXT`: how typed answers would be judged, and why."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from quizgen.cli.main import cli
from tests.workshop import Workshop


def tried(workshop: Workshop, name: str, *texts: str) -> list[tuple[str, str, str, str]]:
    """The slot, text, outcome and remark of each line of JSON."""
    options = [option for text in texts for option in ("--try", text)]
    code, output = workshop.run("show", name, *options, "--format", "json")
    assert code == 0, output
    lines: list[dict[str, Any]] = [json.loads(line) for line in output.splitlines()]
    assert all([*line] == ["question", "typed", "outcome", "remark"] for line in lines)
    return [
        (line["question"].rpartition("/")[2], line["typed"], line["outcome"], line["remark"])
        for line in lines
    ]


def test_each_question_judges_each_text_and_says_why(workshop: Workshop) -> None:
    workshop.change("  born: 1781-06-09\n", "  born: 1781-06-09\n  ask: {name: no}\n")
    code, output = workshop.run(
        "show", "stephenson", "--try", "1781", "--try", "9.6.1781", "--try", "a Tuesday"
    )
    assert code == 0
    assert output == (
        """\
railways/stephenson: George Stephenson
person at railways/lines.yaml:4:3
  identify  Who was George Stephenson?
            = English engineer of the Stockton and Darlington Railway
            recalled, not typed: only the learner can judge the answer
  born      When was George Stephenson born?
            = 9 June 1781
            1781: partial: right year, no day
            9.6.1781: accept
            a Tuesday: unreadable: not a date that can be read
"""
    )


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("stockton-length", "26 miles", [("how-many", "accept", "")]),
        ("stockton-length", "25", [("how-many", "reject", "")]),
        ("stockton-length", "260", [("how-many", "reject", "right digits, wrong magnitude")]),
        ("stockton-length", "many", [("how-many", "unreadable", "not a number that can be read")]),
        ("railways/stockton-opening", "1825", [("when", "partial", "right year, no day")]),
        ("stockton-opening", "27 Sept 1825", [("when", "accept", "")]),
        ("stockton-opening", "27.9.1826", [("when", "reject", "wrong year")]),
        ("stockton-opening", "x" * 25_000, [("when", "unreadable", "not a date that can be read")]),
    ],
)
def test_json_has_the_outcome_and_the_remark(
    workshop: Workshop, name: str, text: str, found: list[tuple[str, str, str]]
) -> None:
    assert tried(workshop, name, text) == [(slot, text, *judged) for slot, *judged in found]


def test_a_question_is_named_as_in_the_history(workshop: Workshop) -> None:
    workshop.change("  id: stockton-length", "  id: length\n  was: [stockton-length]")
    _, output = workshop.run("show", "length", "--try", "26", "--format", "json")
    assert json.loads(output)["question"] == "railways/stockton-length/how-many"


TWO_PEASES = """\
title: People
source: smith-1988
facts:
- {person: Edward Pease, id: edward, who: a promoter, ask: {identify: no}, page: 1}
- {person: Joseph Pease, id: joseph, who: a member of Parliament, page: 2}
"""


def test_names_are_told_apart_among_all_names_of_the_decks(workshop: Workshop) -> None:
    workshop.files["people.yaml"] = TWO_PEASES
    assert tried(workshop, "edward", "Pease", "Edward Pease", "Joseph Pease") == [
        ("name", "Pease", "partial", "Joseph Pease would fit as well"),
        ("name", "Edward Pease", "accept", ""),
        ("name", "Joseph Pease", "reject", "someone else is called Joseph Pease"),
    ]


def test_a_file_alone_does_not_hide_the_names_of_its_deck(workshop: Workshop) -> None:
    workshop.files["people.yaml"] = TWO_PEASES
    workshop.files["more.yaml"] = TWO_PEASES.replace("edward", "ed").replace("joseph", "francis")
    workshop.change("Edward", "Francis", "more.yaml")
    workshop.write()
    command = [sys.executable, "-m", "quizgen", "show", "ed", "more.yaml", "--try", "Pease"]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=workshop.deck)
    assert "Pease: partial: " in done.stdout


def test_the_other_facts_may_be_drafts_or_broken(workshop: Workshop) -> None:
    workshop.change("  page: 12\n", "  page: 12\n- person: \n  id: later\n- persn: x\n")
    workshop.change("  by: Smith\n", "  by: no-such-id\n")
    code, output = workshop.run("show", "stockton-length", "--try", "26")
    assert code == 0
    assert "            26: accept\n" in output


def test_a_fact_without_typed_questions_says_so(workshop: Workshop) -> None:
    code, output = workshop.run("show", "coal-paid", "--try", "coal", "--format", "json")
    assert (code, output) == (0, "coal-paid has no questions that are typed\n")
    _, output = workshop.run("show", "coal-paid", "--try", "coal")
    assert output.count("recalled, not typed: only the learner can judge the answer\n") == 2


def test_json_is_only_for_what_is_tried(workshop: Workshop) -> None:
    code, output = workshop.run("show", "stephenson", "--format", "json")
    assert code == 2
    assert output.endswith("Error: --format json needs --try\n")


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="arguments are not bytes")
@pytest.mark.parametrize("output_format", ["text", "json"])
def test_hostile_texts_are_judged_and_not_obeyed(workshop: Workshop, output_format: str) -> None:
    workshop.write()
    texts = [b"\xff\xfe", b"\x1b[31m26", "\x9b\u202e26\n27".encode(), "\u0301".encode()]
    options = [option for text in texts for option in (b"--try", text)]
    command = [os.fsencode(sys.executable), b"-m", b"quizgen", b"show", b"stockton-length"]
    done = subprocess.run(
        [*command, *options, b"--format", output_format.encode()],
        check=True, capture_output=True, cwd=workshop.deck,
    )  # fmt: skip
    printed = done.stdout.decode()
    assert not {"\x1b", "\x9b", "\u202e", "\ufffe"} & set(printed)
    assert len(printed.splitlines()) == (8 if output_format == "text" else 4)


BEFORE_CHRIST = "deck: greece\ntitle: Greece\nlanguage: en\n"

PLATAEA = """\
facts:
  - date: -0479
    id: plataea
    event: the battle of Plataea
"""


@pytest.mark.parametrize(
    ("further", "outcome"),
    [
        ("", "accept"),
        ("  - figure: 300\n    id: f\n    counts: soldiers\n    as_of: -0479\n", "accept"),
        ("  - figure: 12\n    id: f\n    counts: columns that stand\n    as_of: 1937\n", "partial"),
        (
            "  - person: Livia\n    id: livia\n    who: the wife of Augustus\n    died: 0029\n",
            "partial",
        ),
    ],
)
def test_the_era_can_be_left_out_where_no_date_of_the_deck_is_after_christ(
    tmp_path: Path, further: str, outcome: str
) -> None:
    (tmp_path / "deck.yaml").write_text(BEFORE_CHRIST, "utf-8")
    (tmp_path / "facts.yaml").write_text(PLATAEA + further, "utf-8")
    arguments = ["show", "plataea", str(tmp_path), "--try", "480", "--format", "json"]
    result = CliRunner().invoke(cli, arguments)
    assert json.loads(result.output)["outcome"] == outcome
