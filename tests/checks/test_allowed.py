"""What `allow` silences, and when it is of no use."""

from pathlib import Path

import pytest

from quizgen.checks.run import check_decks
from quizgen.reader.decks import read_decks
from tests.checks.flow_style import DECK, TODAY, found

ADA = "person: Ada Lovelace, id: ada, who: author of the first program"


def test_either_fact_of_a_pair_may_allow_what_both_do(tmp_path: Path) -> None:
    first = "date: 1825-09-27, event: the opening of the whole long line to Stockton, id: a"
    second = "date: 1825-09-28, event: the opening of the long line to Stockton, id: b"
    assert [name.partition(":")[0] for name in found(tmp_path, first, second)] == ["near-duplicate"]
    assert found(tmp_path, f"{first}, allow: {{near-duplicate: two ceremonies}}", second) == []


@pytest.mark.parametrize(
    ("names", "unused"),
    [
        ({"long-prompt", "alphabetical-subdecks", "yes-no"}, 2),
        ({"long-prompt", "yes-no"}, 1),
        ({"alphabetical-subdecks", "yes-no"}, 1),
        ({"yes-no"}, 0),
    ],
)
def test_an_allowance_is_only_unused_if_its_check_was_run(
    tmp_path: Path, names: set[str], unused: int
) -> None:
    head = f"{DECK}allow: {{alphabetical-subdecks: because}}\n"
    (tmp_path / "deck.yaml").write_text(head, encoding="utf-8")
    fact = f"{ADA}, allow: {{long-prompt: because}}"
    (tmp_path / "facts.yaml").write_text(f"source: web\nfacts:\n- {{{fact}}}\n", encoding="utf-8")
    found = check_decks(read_decks([tmp_path]).decks, TODAY, names)
    assert [each.name for each in found] == ["allow-unused"] * unused
