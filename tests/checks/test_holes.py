"""Holes that are mistyped, beside one that is not."""

from pathlib import Path

import pytest

from tests.checks.flow_style import judged

CODE = "nothing within code is a hole: end it before"
FORMULA = "nothing within a formula is a hole: end it before"


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


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("`<2|malloc>`", f"{CODE} '<2|malloc>', and write <2|`malloc`>"),
        ("`x <2|:=> 1`", f"{CODE} '<2|:=>', and write <2|`:=`>"),
        (r"\(E = <2|mc^2>\)", rf"{FORMULA} '<2|mc^2>', and write <2|\(mc^2\)>"),
        (r"\(\ce{A -> B}\), <2|`a|b`> and \(<2|H|1>\)", ""),
        (r"\(<1|2> = 0\), \(<0|n>\), \(<1|\psi>\) and `a<8|b>`", ""),
    ],
)
def test_a_hole_within_code_or_a_formula_is_found(tmp_path: Path, words: str, told: str) -> None:
    found = judged(tmp_path, f"cloze: 'It begins with <1|olivine> and ends with {words}.'")
    assert [(each.name, each.message) for each in found] == [("mistyped-hole", told)][: bool(told)]
