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


def test_with_dollars_too(tmp_path: Path) -> None:
    deck = f"{DECK}math: dollars\n"
    assert refused(tmp_path, f"{FACT}  means: 'work $W$, \\$5, $\\sqrt{{t$'\n", deck) == [
        f"5:26-5:35 {SQRT}"
    ]


def test_a_formula_without_an_end_in_a_long_text_is_found_at_once(tmp_path: Path) -> None:
    open_ones = r"\( x " * 4_000
    assert len(refused(tmp_path, f"{FACT}  means: work\n  note: '{open_ones}'\n")) == 1
