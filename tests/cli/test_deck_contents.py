"""`quizgen stats --deck`: what decks hold."""

import json

import pytest
from click.testing import CliRunner

from quizgen.cli.main import cli
from tests.workshop import Workshop

COVERS = ("issued: 1988}", "issued: 1988, covers: '12-13, 31, 40-41'}")


def test_people_see_what_a_deck_has(workshop: Workshop) -> None:
    workshop.change(*COVERS, "deck.yaml")
    code, output = workshop.run("stats", "--deck")
    assert code == 0
    heading, numbers, *rest = output.splitlines()
    assert heading == "Early railways (railways)"
    assert numbers.startswith("1 part, 4 facts, 7 questions, ")
    size = int(numbers.removesuffix(" kB as an Anki package").rpartition(" ")[2])
    workshop.build(1_700_000_000)
    assert abs(size - workshop.package.stat().st_size / 1000) < 1
    assert rest == [
        "",
        "  person          1 fact: 1 identify, 1 name, 1 born",
        "  date            1 fact: 1 when",
        "  figure          1 fact: 1 how-many",
        "  argument        1 fact: 1 claim, 1 grounds",
        "",
        "  Smith (1988): 4 facts, 4 of 5 places; no fact cites 13",
    ]


def test_programs_get_what_a_deck_has(workshop: Workshop) -> None:
    workshop.change(*COVERS, "deck.yaml")
    code, output = workshop.run("stats", "--deck", "--format", "json")
    assert code == 0
    (deck,) = json.loads(output)
    assert (deck["deck"], deck["facts"], deck["questions"]) == ("railways", 4, 7)
    assert deck["kinds"][3] == {
        "name": "argument", "facts": 1, "questions": {"claim": 1, "grounds": 1}
    }  # fmt: skip
    assert deck["sources"] == [
        {"key": "smith-1988", "facts": 4, "covered": ["12", "31", "40", "41"], "missing": ["13"]}
    ]


@pytest.mark.parametrize("twice", ["id: stephenson", "id: own\n  was: [stephenson]"])
def test_facts_that_claim_one_id_make_no_package(workshop: Workshop, twice: str) -> None:
    workshop.change("id: stockton-opening", twice)
    assert workshop.run("build")[0] == 1
    code, output = workshop.run("stats", "--deck")
    assert code == 0
    assert output.splitlines()[1].endswith(" questions, no Anki package")
    (deck,) = json.loads(workshop.run("stats", "--deck", "--format", "json")[1])
    assert deck["package_bytes"] is None


def test_a_missing_picture_makes_no_package_and_the_rest_is_shown(workshop: Workshop) -> None:
    whole = workshop.run("stats", "--deck")[1].splitlines()
    workshop.change("page: 33", "page: 33\n  image: gone.jpg\n  alt: a map")
    code, output = workshop.run("stats", "--deck")
    assert code == 0
    heading, numbers, *rest = output.splitlines()
    assert (heading, rest) == (whole[0], whole[2:])
    said = "no Anki package (gone.jpg: No such file or directory)"
    assert numbers == f"1 part, 4 facts, 7 questions, {said}"
    code, output = workshop.run("stats", "--deck", "--format", "json")
    assert code == 0
    (deck,) = json.loads(output)
    assert (deck["facts"], deck["package_bytes"]) == (4, None)


def test_a_source_may_say_nothing_of_what_is_to_be_covered(workshop: Workshop) -> None:
    output = workshop.run("stats", "--deck")[1]
    assert output.endswith("  Smith (1988): 4 facts, 5 places\n")


def test_sources_without_places_are_counted(workshop: Workshop) -> None:
    workshop.change("sources:\n", "sources:\n  jones: {title: A review}\n", "deck.yaml")
    output = workshop.run("stats", "--deck")[1]
    assert output.endswith("  Smith (1988): 4 facts, 5 places\n  1 source without places\n")


def test_in_a_decks_folder_no_path_is_needed(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    workshop.write()
    monkeypatch.chdir(workshop.deck)
    result = CliRunner().invoke(cli, ["stats", "--deck"])
    assert (result.exit_code, result.output.splitlines()[0]) == (0, "Early railways (railways)")
