"""Holes that are mistyped, beside one that is not."""

from pathlib import Path

import pytest

from tests.checks.flow_style import judged


@pytest.mark.parametrize(
    ("words", "right"),
    [
        ("<|quartz>", "<2|words>"),
        ("< 2|quartz>", "<2|words>"),
        ("<2｜quartz>", "<2|words>"),
        ("<2quartz>", "<2|words>"),
        ("<3:quartz>", "<3|words>"),
        ("<3 quartz|hint>", "<3|words>"),
        ("<1:quartz>", "<2|words>"),
        ("<9:quartz>", "<2|words>"),
        ("{{c2::quartz::hint}}", "<2|words>"),
        ("<2|quartz>", ""),
        ("a < 2b > c, <ψ|φ> and <3", ""),
        ("`<2quartz>` and \\(<2x>\\)", ""),
        ("{c} and c2::quartz", ""),
    ],
)
def test_a_mistyped_hole_is_found(tmp_path: Path, words: str, right: str) -> None:
    found = judged(tmp_path, f"cloze: 'It begins with <1|olivine> and ends with {words}.'")
    message = f"'{words}' is no hole: write {right}"
    expected = [("mistyped-hole", message)] if right else []
    assert [(each.name, each.message) for each in found] == expected
