"""Formulas that would run, read or link to something, or go on and on: each is refused at once."""

from pathlib import Path

import pytest

from tests.hostile.measure import measured_here
from tests.values.test_latex import HOSTILE
from tests.workshop import DECK

pytestmark = pytest.mark.slow

REFUSED = HOSTILE | {
    "a link": r"\href{javascript:alert(1)}{x}",
    "a file": r"\input{/etc/passwd}",
    "HTML": r"\class{x}{\style{color:red}{x}}",
    "Anki's own LaTeX": r"\require{x} [latex]\openout[/latex]",
}

SHOWN = {
    "HTML": r'\text{<script>alert(1)</script><img src="x" onerror="alert(1)">}',
    "typst and Anki": r"\text{#panic(1) \$x\$ [sound:x.mp3] [latex]x[/latex]}",
    "signs": r"<b>x</b> \& y \#read",
    "chemistry": r"\ce{{<script>} -> B}",
}
"""Formulas in which all this is text."""

COMMANDS = (
    "check",
    "build --out dist",
    "sheet -o sheet.pdf",
    "sheet --as html -o sheet.html",
    "sheet --as moodle -o sheet.xml",
    "quiz --plain --db history.db",
)


def write(folder: Path, formulas: dict[str, str]) -> None:
    deck = folder / "railways"
    deck.mkdir()
    (deck / "deck.yaml").write_text(DECK, encoding="utf-8")
    facts = "source: smith-1988\nfacts:\n"
    for number, latex in enumerate(formulas.values()):
        typed = "".join(each for each in latex if each.isprintable()).replace("'", "''")
        facts += f"- term: axle {number}\n  id: axle-{number}\n  means: 'as \\({typed}\\) is'\n"
    (deck / "lines.yaml").write_text(facts, encoding="utf-8")


@pytest.mark.parametrize("command", COMMANDS)
def test_hostile_formulas_are_errors_at_their_places_in_every_output(
    tmp_path: Path, command: str
) -> None:
    refused = {name: latex for name, latex in REFUSED.items() if name not in ("primes", "bits")}
    write(tmp_path, refused)
    done = measured_here(*command.split(), "railways", within=tmp_path)
    assert done.code == 1
    places = {line.split(":")[1] for line in done.heads if line.endswith("[bad-formula]")}
    assert places == {str(5 + 3 * number) for number in range(len(refused))}


@pytest.mark.parametrize("command", COMMANDS)
def test_what_a_formula_says_is_text_in_every_output(tmp_path: Path, command: str) -> None:
    write(tmp_path, SHOWN)
    done = measured_here(*command.split(), "railways", within=tmp_path)
    assert done.code == 0, done.out
    for file in tmp_path.glob("sheet.html"):
        body = file.read_text("utf-8").partition("<body>")[2]
        assert "<script>alert" not in body
        assert "<img" not in body
