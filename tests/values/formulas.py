"""Formulas for the tests, and what each output makes of some of them.

`python -m tests.values.formulas > tests/golden/formulas.txt` writes the golden file anew.
"""

import json
import re
import sys
from pathlib import Path

from quizgen.sheet.paper.mathematics import formula_run
from quizgen.values.formulas.latex.formula import read_formula
from quizgen.values.formulas.math_unicode import formula_text

TESTS = Path(__file__).parents[1]

FORMULAS = [
    line
    for line in (TESTS / "data" / "formulas.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
"""Formulas of school and first years."""

GOLDEN = TESTS / "golden" / "formulas.txt"


def goldens(text: str) -> list[str]:
    """The formulas that are in a golden file."""
    return re.findall(r"^(\S.*)$", text, re.MULTILINE)


def shown(latex: str) -> str:
    """What the outputs show of a formula: the terminal, the page, and the template of paper."""
    formula = read_formula(latex, display=True)
    mathml = re.sub(r"^<math [^>]*>|</math>$", "", formula.mathml)
    node = json.dumps(formula_run(formula)[0], ensure_ascii=False)
    return f"{latex}\n    {formula_text(formula)}\n    {mathml}\n    {node}\n"


if __name__ == "__main__":
    sys.stdout.write("\n".join(map(shown, goldens(GOLDEN.read_text(encoding="utf-8")))))
