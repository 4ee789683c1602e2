"""Texts of markup that goes on and on: each is read, shown or refused in time."""

from pathlib import Path

import pytest

from tests.hostile.measure import measured_here
from tests.workshop import DECK

pytestmark = pytest.mark.slow

TEXTS = {
    "bars": "|" * 25_000,
    "a wide table": "|a" * 200 + "\n" + "|-" * 200 + "\n" + "x\n" * 10_000,
    "a long table": "|a|b|\n|-|-|\n" + "|1|2|\n" * 3_000,
    "many tables": "|a|b|\n|-|-|\n|1|2|\n\n" * 1_000,
    "fences": "```\n" * 6_000,
    "fences in items": "- ```\n" * 4_000,
    "indented code": "    x\n\n" * 3_500,
    "backticks": "`" * 25_000,
    "items on a line": "- " * 12_000 + "x",
    "items in items": "\n".join(f"{'  ' * level}- x" for level in range(150)),
    "lists": "- a\n  - b\n    - c\n" * 1_300,
    "formulas": "\\(x\\) " * 4_000,
    "beginnings of formulas": "\\({ " * 5_000,
    "dollars": "$x" * 12_000,
    "tildes": "a~b" * 8_000,
    "code in Python": "```python\n" + '"' * 9_000 + "\n```",
    "code in Perl": "```perl\n" + "a=~/" * 3_000 + "\n```",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_no_text_of_markup_takes_long(tmp_path: Path, text: str) -> None:
    deck = tmp_path / "railways"
    deck.mkdir()
    (deck / "deck.yaml").write_text(f"{DECK}math: dollars\n", encoding="utf-8")
    block = "".join(f"    {line}\n" for line in text.split("\n"))
    facts = f"- term: axle\n  id: axle\n  page: 1\n  means: |\n{block}  note: |\n{block}"
    (deck / "lines.yaml").write_text(f"source: smith-1988\nfacts:\n{facts}", encoding="utf-8")
    for command in (
        "build --out dist",
        "sheet --as fold -o fold.pdf",
    ):
        done = measured_here(*command.split(), "railways", within=tmp_path)
        assert done.code in (0, 1)
