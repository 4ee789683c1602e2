"""Errors found while other work goes on: nothing of that work is used if there are any."""

from pathlib import Path

import pytest

from quizgen.checks.rule import RULES
from quizgen.cli import deck_checks
from quizgen.cli.broken_facts import broken_facts
from quizgen.cli.deck_checks import APART, errors_now, half_of, without_errors
from quizgen.reader.decks import Reading, read_decks
from tests.workshop import DECK, Workshop

HEAD = "source: smith-1988\nfacts:\n"
ADA = "- {person: Ada, id: ada, who: English writer of programs, page: 1}\n"
BEN = "- {person: Ben, id: ben, who: English bridge builder, page: 2}\n"
EVA = "- {person: Eva, id: eva, who: English bridge builder, page: 3}\n"


def reading_of(folder: Path, facts: str) -> Reading:
    (folder / "deck.yaml").write_text(DECK, encoding="utf-8")
    (folder / "facts.yaml").write_text(HEAD + facts, encoding="utf-8")
    return read_decks([folder])


@pytest.mark.parametrize("large", [True, False])
def test_work_on_decks_without_errors_has_its_result(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, large: bool
) -> None:
    monkeypatch.setattr(deck_checks, "_LARGE", 0 if large else 2_000)
    assert without_errors(reading_of(tmp_path, ADA + BEN), lambda: "done") == "done"


@pytest.mark.parametrize(
    ("large", "facts", "begun"),
    [
        (False, BEN + EVA, False),
        (True, BEN + EVA, True),
        # Work that relies on ids may not end, so it must not begin.
        (True, ADA + BEN.replace("id: ben", "id: ada"), False),
        (True, ADA + "- {person: Ben}\n", False),
    ],
    ids=["small deck", "large deck", "duplicate ids", "a fact that cannot be read"],
)
def test_work_on_decks_with_errors_has_no_result(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, large: bool, facts: str, begun: bool
) -> None:
    monkeypatch.setattr(deck_checks, "_LARGE", 0 if large else 2_000)
    work: list[str] = []
    with pytest.raises(SystemExit) as left:
        without_errors(reading_of(tmp_path, facts), lambda: work.append("begun"))
    assert left.value.code == 1
    assert work == (["begun"] if begun else [])


def test_both_facts_of_a_pair_in_conflict_are_broken(tmp_path: Path) -> None:
    reading = reading_of(tmp_path, ADA + BEN + EVA)
    found = broken_facts(reading.decks, errors_now(reading.decks))
    assert found == {("railways", "ben"), ("railways", "eva")}


def test_the_rules_are_divided_by_families_that_there_are() -> None:
    half = half_of(RULES)
    families, others = (
        {RULES[name].family for name in names} for names in (half, RULES.keys() - half)
    )
    assert families == {*APART}
    assert others.isdisjoint(families)
    alone = RULES.keys() - half_of(RULES, worded=True)
    assert {RULES[name].family for name in alone} == {"prompts"}


def test_what_two_questions_of_a_fact_say_is_printed_once(workshop: Workshop) -> None:
    workshop.files["lines.yaml"] += (
        "- {question: Which gauge did he choose?, answer: the standard one, why: mines had it,"
        " id: gauge, page: 50}\n"
    )
    assert workshop.run("check")[1].count("[dangling-pronoun]") == 1
    assert workshop.build(1_800_000_000).count("[dangling-pronoun]") == 1
