"""Waiting until files change."""

from pathlib import Path

import pytest
from watchfiles import Change

from quizgen.system.watching import changes, wanted


def test_a_change_is_seen_from_the_first_moment_on(tmp_path: Path) -> None:
    seen = changes([tmp_path])
    next(seen)
    (tmp_path / "a.yaml").write_text("while the first is worked on", encoding="utf-8")
    next(seen)
    (tmp_path / "below").mkdir()
    next(seen)
    (tmp_path / "below" / "b.yaml").write_text("in a new folder", encoding="utf-8")
    next(seen)


def test_a_folder_that_is_replaced_is_followed(tmp_path: Path) -> None:
    folder = tmp_path / "deck"
    folder.mkdir()
    seen = changes([folder])
    next(seen)
    folder.rename(tmp_path / "old")
    folder.mkdir()
    next(seen)
    (folder / "a.yaml").write_text("in the new one", encoding="utf-8")
    next(seen)


@pytest.mark.parametrize(
    ("path", "is_wanted"),
    [
        ("/decks/.hidden/railways/lines.yaml", True),
        ("/decks/.hidden/railways/media/map.svg", True),
        ("/decks/.hidden/railways/.lines.yaml.swp", False),
        ("/decks/.hidden/railways/.git/index", False),
        ("/decks/.hidden/railways/lines.yaml~", False),
        ("/decks/.hidden/railways/#lines.yaml#", False),
        ("/private/decks/lines.yaml", True),
    ],
)
def test_what_programs_keep_beside_a_file_is_no_change(path: str, *, is_wanted: bool) -> None:
    assert wanted([Path("/decks/.hidden/railways")])(Change.modified, path) is is_wanted
