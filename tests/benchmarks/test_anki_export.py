"""Anki's own export, beside which the size of a package is measured."""

import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from anki_export import entries, exported, otherwise
from make_deck import write_deck

from tests.sheet.printing import quizgen


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("exported")
    write_deck(folder / "deck", 12)
    assert quizgen("build", folder / "deck", "--out", folder)[0] == 0
    return folder / "benchmark.apkg"


@pytest.mark.parametrize(
    ("legacy", "name", "start"),
    [
        (True, "collection.anki21", b"SQLite format 3"),
        (False, "collection.anki21b", b"\x28\xb5\x2f\xfd"),
    ],
)
def test_ankis_export_is_of_the_format_that_is_asked_for(
    package: Path, tmp_path: Path, *, legacy: bool, name: str, start: bytes
) -> None:
    with zipfile.ZipFile(exported(package, tmp_path, legacy=legacy)) as archive:
        content = archive.read(name)
    assert content.startswith(start)
    if legacy:
        (tmp_path / "read").write_bytes(content)
        with closing(sqlite3.connect(tmp_path / "read")) as database:
            notes = database.execute("select count() from notes").fetchone()
        assert notes == (12,)


def test_the_entries_are_nearly_the_whole_package(package: Path) -> None:
    packed = sum(size for _, size in entries(package))
    assert 0.9 < packed / package.stat().st_size < 1


def test_what_packs_better_makes_the_collection_smaller(package: Path) -> None:
    sizes = [size for _, size in otherwise(package)]
    assert sizes == sorted(sizes, reverse=True)
