"""Formulas, code, tables and nested lists in every output, and in the real Anki."""

import re
from contextlib import closing
from pathlib import Path

import pytest

from quizgen.checks.run import check_decks
from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.reader.decks import read_decks
from tests.anki.learner import Learner
from tests.markup.outputs import DECK, GOLDEN, outputs
from tests.sheet.printing import pages, quizgen


def test_each_output_is_as_it_was_read_by_a_person() -> None:
    """If this fails on purpose, `python -m tests.markup.outputs` writes them; read them again."""
    for name, content in outputs():
        assert content == (GOLDEN / name).read_text("utf-8"), name


def test_nothing_is_wrong_with_the_deck() -> None:
    reading = read_decks([DECK])
    assert [*reading.diagnostics, *check_decks(reading.decks, 737_000)] == []


def test_the_deck_has_code_in_three_languages() -> None:
    written = "".join(path.read_text("utf-8") for path in DECK.glob("*.yaml"))
    assert {*re.findall(r"```(\w+)", written)} == {"python", "c", "sql"}


@pytest.mark.parametrize("form", ["sheet", "cards", "fold"])
def test_paper_has_every_line_of_code_and_every_cell(tmp_path: Path, form: str) -> None:
    file = tmp_path / "sheet.pdf"
    options = ("--types", "choice,short,argument") if form == "sheet" else ()
    code, _, errors = quizgen("sheet", DECK, "--as", form, *options, "-o", file)
    assert code == 0, errors
    text = " ".join(pages(file))
    for part in (
        "print(even([1, 2, 3, 4]))",
        'return "\\(none\\)";',
        "of herbs",
        "HCO₃⁻",
        "FROM readers AS r",
    ):
        assert part in text
    if form == "sheet":
        for part in ("quicksort", "steps on average", "bubbling", "<b>{{ name }}</b>"):
            assert part in text


def backs(package: Path, folder: Path) -> dict[tuple[str, str], str]:
    """The HTML of the backs of cards in Anki, by the id of the fact and the slot."""
    learner = Learner(folder)
    with closing(learner.collection) as collection:
        learner.take(package)
        found = {}
        for number in collection.find_cards(""):
            card = collection.get_card(number)
            fact = card.note()["Id"].rpartition("/")[2]
            html = re.sub(r"^<style>.*?</style>", "", card.answer(), flags=re.DOTALL)
            found[fact, str(card.template()["name"])] = html
        assert learner.sound()
        return found


def test_anki_shows_formulas_and_code_as_they_were_typed(tmp_path: Path) -> None:
    code, _, errors = quizgen("build", DECK, "--out", tmp_path)
    assert code == 0, errors
    shown = backs(tmp_path / "formulas-code-tables.apkg", tmp_path)
    assert r"\[F_i = m \frac{d^2 x_i}{dt^2} - \gamma v_i\]" in shown["second-law", "define"]
    assert r"\(v &lt; 0.1 c\) &amp; no" in shown["second-law", "define"]
    assert r"\(\ce{Ca(HCO3)2 -&gt; CaCO3 + H2O + CO2}\)" in shown["hard-water", "define"]
    assert r"\(\textcolor{#b04a00}{v} = \pu{25 m s-1}\)" in shown["momentum", "define"]
    # A cloze deletion is not one in code.
    assert "LIKE" in shown["anti-join", "define"]
    assert "{{c1}}_$" in shown["anti-join", "define"]
    # Neither MathJax nor Anki has a part in code, and braces are not a template.
    assert r"\<span></span>(none\)" in shown["guard", "define"]
    code_without_language = "&lt;b&gt;{{ name }}&lt;/b&gt;\n  &#91;sound:a.mp3]</code></pre>"
    assert code_without_language in shown["guard", "define"]
    assert "<li>leaves<ul><li>of trees</li>" in shown["sibyl", "identify"]


TOO_DEEP = "\n".join(f"{'  ' * level}- x" for level in range(150))


def found(folder: Path, note: str) -> list[Diagnostic]:
    (folder / "deck.yaml").write_text("deck: d\ntitle: D\n", encoding="utf-8")
    lines = "".join(f"    {line}\n" for line in note.split("\n"))
    text = f"facts:\n- term: axle\n  id: axle\n  means: a rod\n  note: |\n{lines}"
    (folder / "facts.yaml").write_text(text, encoding="utf-8")
    return [*read_decks([folder]).diagnostics]


def test_lists_in_lists_have_a_limit(tmp_path: Path) -> None:
    (deep,) = found(tmp_path, TOO_DEEP)
    assert (deep.name, deep.span.line) == ("too-deep", 5)
    assert found(tmp_path, "\n".join(f"{'  ' * level}- x" for level in range(6))) == []
