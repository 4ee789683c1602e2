"""The decks that are measured: each mix has its kinds and tags, and nothing that a check finds."""

from pathlib import Path

import pytest
import yaml
from make_deck import write_deck
from mixes import MIXES

from tests.sheet.printing import quizgen


@pytest.mark.parametrize("mix", MIXES)
def test_nothing_is_wrong_with_a_generated_deck(tmp_path: Path, mix: str) -> None:
    write_deck(tmp_path / "deck", 150, mix=mix)
    assert quizgen("check", tmp_path / "deck")[:2] == (0, "1 deck, 150 facts: nothing wrong\n")


@pytest.mark.parametrize("mix", MIXES)
def test_a_generated_deck_has_the_kinds_of_its_mix_in_turn(tmp_path: Path, mix: str) -> None:
    write_deck(tmp_path, 40, mix=mix)
    facts = yaml.safe_load((tmp_path / "part-0001.yaml").read_bytes())["facts"]
    kinds = MIXES[mix].kinds
    assert [next(iter(fact)) for fact in facts] == [kinds[n % len(kinds)] for n in range(40)]
    assert {len(fact["tags"]) for fact in facts} == {MIXES[mix].tags}


def test_the_same_seed_gives_the_same_bytes(tmp_path: Path) -> None:
    for name, seed in (("one", 1), ("again", 1), ("other", 2)):
        write_deck(tmp_path / name, 20, seed=seed, mix="lecture")
    one, again, other = (
        (tmp_path / name / "part-0001.yaml").read_bytes() for name in ("one", "again", "other")
    )
    assert one == again != other
