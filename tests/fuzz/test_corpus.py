"""What fuzzing has found, and what it begins with, ends no program."""

from pathlib import Path
from random import Random

import pytest

from tests.fuzz.__main__ import CORPUS
from tests.fuzz.mutation import LONGEST, mutated
from tests.fuzz.targets import TARGETS, sign_of


def test_each_target_has_inputs_to_begin_with_and_no_others_are_kept() -> None:
    assert {folder.name for folder in CORPUS.iterdir()} == {*TARGETS}


@pytest.mark.parametrize("name", TARGETS)
def test_what_is_kept_ends_no_program(name: str) -> None:
    for path in sorted((CORPUS / name).iterdir()):
        sign_of(name, path.read_bytes())


def test_the_same_seed_makes_the_same_inputs(tmp_path: Path) -> None:
    del tmp_path
    kept = [b"facts:\n- term: loom\n", b"1848~"]
    once, again = ([mutated(kept, dice) for _ in range(200)] for dice in (Random(7), Random(7)))
    assert once == again
    assert len({*once}) > 150
    assert max(map(len, once)) <= LONGEST
