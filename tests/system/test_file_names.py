"""Names of files on systems other than ours."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.system.file_names import as_spelt, capitals_hint, refused_by_windows


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("con", "'con' is the name of a device there"),
        ("AUX.yaml", "'AUX' is the name of a device there"),
        ("nul.tar.png", "'nul' is the name of a device there"),
        ("Com3", "'Com3' is the name of a device there"),
        ("lpt¹.svg", "'lpt¹' is the name of a device there"),
        ("prn .md", "'prn' is the name of a device there"),
        ("ratio 1:2.png", "a name there cannot have a colon"),
        ("why?.yaml", "a name there cannot have a question mark"),
        ("a|b", "a name there cannot have a '|'"),
        ("a\\b", "a name there cannot have a backslash"),
        ("a\tb", "a name there cannot have a control character"),
        ("etc.", "a name there cannot end in a dot"),
        ("facts.yaml ", "a name there cannot end in a space"),
    ],
)
def test_windows_refuses_these_names_for_a_reason(name: str, why: str) -> None:
    assert refused_by_windows(name) == why


@pytest.mark.parametrize(
    "name",
    ["", ".", "..", "-", "console", "com", "com12", "auxiliary.yaml", "my con.png", ".aux", "a.nul",
     "é.png", "孔子.jpg", "a & b'.png"],
)  # fmt: skip
def test_windows_takes_these_names(name: str) -> None:
    assert refused_by_windows(name) == ""


@given(st.text())
def test_every_name_is_refused_or_not(name: str) -> None:
    assert refused_by_windows(name) == "" or name


def test_a_path_is_found_in_the_other_unicode_form(tmp_path: Path) -> None:
    (tmp_path / "e\u0301te\u0301").mkdir()
    (tmp_path / "e\u0301te\u0301" / "\u00e0.yaml").touch()
    assert as_spelt(tmp_path / "été" / "a\u0300.yaml").exists()
    assert as_spelt(tmp_path / "hiver" / "ä") == tmp_path / "hiver" / "ä"


def test_capitals_are_hinted_at(tmp_path: Path) -> None:
    (tmp_path / "Lines.yaml").touch()
    assert capitals_hint(Path(tmp_path / "lines.yaml")) == (
        f" (did you mean '{tmp_path / 'Lines.yaml'}'?)"
    )
    assert capitals_hint(tmp_path / "nowhere" / "lines.yaml") == ""
