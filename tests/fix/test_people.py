"""Linking events to the people whom they name."""

from pathlib import Path

import pytest

from quizgen.fix.people import linked_files

PEOPLE = """\
facts:
- person: Ada Lovelace
  id: lovelace
  also: [Ada]
  who: the author of notes on an engine that was not built
  born: 1815-12-10
  died: 1852-11-27
- person: Charles Babbage
  id: babbage
  who: the inventor of that engine
  born: 1791
  died: 1871
- person: Mary Somerville
  id: somerville
  who: a writer on astronomy
"""


def linked(tmp_path: Path, fact: str, people: str = PEOPLE) -> str:
    """The fact, in a file of its own, after the links were made; "" if none was."""
    (tmp_path / "deck.yaml").write_text("deck: d\ntitle: D\nsources: {}\n", "utf-8")
    (tmp_path / "a.yaml").write_text(people, "utf-8")
    path = tmp_path / "b.yaml"
    path.write_text("facts: []\n", "utf-8")
    head = "facts:\n# events\n"
    found = [*linked_files(tmp_path, {path: head + fact})]
    assert all(each.path == path and each.text.startswith(head) for each in found)
    return "".join(each.text.removeprefix(head) for each in found)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- date: 1833-06-05\n  id: e\n  event: Ada Lovelace meets Charles Babbage\n",
         "  people: [lovelace, babbage]\n"),
        ("- date: 1834\n  id: e\n  event: Mary Somerville’s lesson for Ada, in London # spring\n",
         "  people: [lovelace]\n"),
        ("- {date: 1843, id: e, event: the notes of Ada Lovelace}", ", people: [lovelace]}"),
        ("- date: 1840\n  id: e\n  event: talks of Babbage, Ada and Mary Somerville\n",
         "  people: [lovelace, somerville]\n"),
    ],
)  # fmt: skip
def test_an_event_gets_the_people_whom_it_names(tmp_path: Path, before: str, after: str) -> None:
    assert linked(tmp_path, before) == before.removesuffix("}") + after


@pytest.mark.parametrize(
    ("written", "then"),
    [
        ("people: [babbage] # he asked", "people: [babbage, lovelace] # he asked"),
        ("people: babbage", "people: [babbage, lovelace]"),
        ("people:\n  # he asked\n  - babbage", "people:\n  # he asked\n  - babbage\n  - lovelace"),
    ],
)
def test_people_who_are_there_already_stay_as_they_are_written(
    tmp_path: Path, written: str, then: str
) -> None:
    fact = "- date: 1840\n  id: e\n  event: the letter of Charles Babbage to Ada Lovelace\n  "
    assert linked(tmp_path, f"{fact}{written}\n") == f"{fact}{then}\n"


@pytest.mark.parametrize(
    "fact",
    [
        pytest.param("- date: 1953\n  id: e\n  event: the rediscovery of Ada Lovelace", id="dead"),
        pytest.param("- date: 1801\n  id: e\n  event: the birth of Ada", id="unborn"),
        pytest.param(
            "- date: 1850\n  id: e\n  event: a statue of Charles Babbage is made", id="monument"
        ),
        pytest.param("- date: 1850\n  id: e\n  event: the Ada Street fire", id="longer name"),
        pytest.param("- date: 1850\n  id: e\n  event: Ada's horse wins the race", id="theirs"),
        pytest.param(
            "- date: 1850\n  id: e\n  event: a race of Ada\n  people: [lovelace]", id="linked"
        ),
        pytest.param("- figure: 1850\n  id: e\n  counts: horses of Ada Lovelace", id="no event"),
        pytest.param("- date: 1850\n  event: a race of 'Ada", id="draft"),
    ],
)
def test_an_event_without_somebody_else_who_may_have_taken_part_is_left(
    tmp_path: Path, fact: str
) -> None:
    assert not linked(tmp_path, f"{fact}\n")


def test_a_name_of_two_people_links_neither(tmp_path: Path) -> None:
    twins = PEOPLE + "- person: Ada Byron\n  id: byron\n  also: [Ada]\n  who: her grandchild\n"
    assert not linked(tmp_path, "- date: 1850\n  id: e\n  event: a race that Ada won\n", twins)


def test_a_fact_below_a_syntax_error_is_linked(tmp_path: Path) -> None:
    broken = "- term: Y\n  id: y\n  means: z\n- person: X\n  id: x\n  who: 'open' and more\n"
    event = "- date: 1850\n  id: e\n  event: the race of Ada Lovelace\n"
    assert linked(tmp_path, broken + event) == f"{broken}{event}  people: [lovelace]\n"
