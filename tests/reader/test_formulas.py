"""Formulas that cannot be read: each is an error at its own place, and its fact is left out."""

from pathlib import Path

import pytest

from quizgen.reader.decks import read_decks
from tests.workshop import DECK

HEAD = "source: smith-1988\nfacts:\n"


def refused(folder: Path, fact: str, deck: str = DECK) -> list[str]:
    """What is wrong with a fact: the places from start to end, and the messages."""
    (folder / "deck.yaml").write_text(deck, encoding="utf-8")
    (folder / "facts.yaml").write_text(HEAD + fact, encoding="utf-8")
    read = read_decks([folder])
    assert [deck.facts for deck in read.decks] == [()] or not read.diagnostics
    return [
        f"{each.span.line}:{each.span.column}-{each.span.end_line}:{each.span.end_column} "
        f"{each.message} [{each.name}]"
        for each in read.diagnostics
    ]


FACT = "- term: power\n  id: power\n"

SQRT = "this formula cannot be read: { is never closed [bad-formula]"


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        (r"  means: 'work \(W\) a second, \(P = \frac{W}{t}\)'", []),
        (r"  means: 'work \(W\) a second, \(\sqrt{t\)'", [f"5:32-5:43 {SQRT}"]),
        (r"  means: work \(W\) a second, \(\sqrt{t\) or so", [f"5:31-5:42 {SQRT}"]),
        (r'  means: "work \\(W\\) a second, \\(\\sqrt{t\\)"', [f"5:34-5:48 {SQRT}"]),
        (
            "  means: |\n    work \\(W\\) a second,\n    \\[ \\sqrt{\n    t \\]",
            [f"7:5-7:7 {SQRT}"],
        ),
        (
            "  means: work a second\n  note: >\n    A note.\n\n    Or `\\(` and \\(\\sqrt{t\\)",
            [f"9:17-9:28 {SQRT}"],
        ),
        ("  means: work\n  also: [horsepower, '\\(\\sqrt{P\\)']", [f"6:23-6:34 {SQRT}"]),
        ("  means: work\n  ask: {define: 'What is \\(\\sqrt{P\\)?'}", [f"6:26-6:37 {SQRT}"]),
        (
            r"  means: work \(W a second",
            [r"5:15-5:17 \( begins a formula, and no \) ends it [bad-formula]"],
        ),
        (r"  means: '\(a^\) and \(b_\)'", [
            "5:11-5:17 this formula cannot be read: nothing after ^ [bad-formula]",
            "5:22-5:28 this formula cannot be read: nothing after _ [bad-formula]",
        ]),
        (r"  means: 'from $5 to $\sqrt{10$'", []),
    ],
)  # fmt: skip
def test_a_formula_that_cannot_be_read_is_an_error_at_its_place(
    tmp_path: Path, fields: str, found: list[str]
) -> None:
    assert refused(tmp_path, f"{FACT}{fields}\n") == found


def test_a_formula_between_dollars_is_refused_at_its_place_too(tmp_path: Path) -> None:
    deck = f"{DECK}math: dollars\n"
    assert refused(tmp_path, f"{FACT}  means: 'work $W$, \\$5, $\\sqrt{{t$'\n", deck) == [
        f"5:26-5:35 {SQRT}"
    ]
    assert refused(tmp_path, f"{FACT}  means: 'work $\\alpha and $W$'\n", deck) == [
        "5:16-5:17 $ begins a formula, and no $ ends it [bad-formula]"
    ]


def test_a_formula_without_an_end_in_a_long_text_is_found_at_once(tmp_path: Path) -> None:
    open_ones = r"\( x " * 4_000
    assert len(refused(tmp_path, f"{FACT}  means: work\n  note: '{open_ones}'\n")) == 1


OUT_OF_PLACE = "formulas are not read in this field: write {} instead [bad-formula]"


@pytest.mark.parametrize(
    ("fact", "found"),
    [
        (
            "- figure: 9.81\n  id: g\n  counts: gain of speed\n  unit: '\\(\\mathrm{m/s^2}\\)'\n",
            ["6:10-6:28 " + OUT_OF_PLACE.format("'m/s²'")],
        ),
        ("- figure: 9.81\n  id: g\n  counts: gain of \\(v\\)\n  unit: m/s^2^\n", []),
        (
            "- person: 'A. \\(\\beta\\) C.'\n  id: abc\n  who: one\n",
            ["3:15-3:24 " + OUT_OF_PLACE.format("'β'")],
        ),
        (
            f"{FACT}  means: work\n  locator: 'at \\(\\underbracket{{x}}_2\\)'\n",
            ["6:16-6:38 " + OUT_OF_PLACE.format("'x (2)'")],
        ),
        (
            f"{FACT}  means: work\n  locator: 'at \\(\\sqrt{{x\\)'\n",
            ["6:16-6:27 " + OUT_OF_PLACE.format("words")],
        ),
        (
            f"{FACT}  means: work\n  tags: ['\\(x\\)']\n",
            ["6:10-6:17 a tag cannot contain a formula: '\\(x\\)' (write it in words) [not-a-tag]"],
        ),
        (f"{FACT}  means: work\n  allow: {{long-answer: 'as \\(x\\) is'}}\n", []),
        (f"{FACT}  means: work\n  according_to: 'the \\(x\\) team'\n", []),
    ],
)
def test_a_formula_where_none_is_read_is_an_error_at_its_place(
    tmp_path: Path, fact: str, found: list[str]
) -> None:
    assert refused(tmp_path, fact) == found


@pytest.mark.parametrize(
    ("head", "found"),
    [
        (DECK.replace("title: Early", "title: \\(x^2\\)"), ["'x²'"]),
        (DECK + "description: 'On \\(\\frac{1}{2}\\)'\n", ["'½'"]),
        (DECK + "math: dollars\ndescription: On $x$\n", ["'x'"]),
    ],
)
def test_so_it_is_in_the_texts_of_a_deck(tmp_path: Path, head: str, found: list[str]) -> None:
    (tmp_path / "deck.yaml").write_text(head, encoding="utf-8")
    (tmp_path / "facts.yaml").write_text(f"{HEAD}{FACT}  means: work\n", encoding="utf-8")
    messages = [each.message for each in read_decks([tmp_path]).diagnostics]
    expected = [f"formulas are not read in this field: write {each} instead" for each in found]
    assert messages == expected


def test_the_title_of_a_source_may_have_a_formula(tmp_path: Path) -> None:
    (tmp_path / "facts.yaml").write_text(f"{HEAD}{FACT}  means: work\n", encoding="utf-8")
    deck = DECK + "  x: {title: 'On \\(x^2\\)'}\n"
    unreadable = deck.replace("x^2", "\\sqrt{x")
    (tmp_path / "deck.yaml").write_text(deck, encoding="utf-8")
    assert [each.name for each in read_decks([tmp_path]).diagnostics] == []
    (tmp_path / "deck.yaml").write_text(unreadable, encoding="utf-8")
    assert [each.name for each in read_decks([tmp_path]).diagnostics] == ["bad-formula"]
