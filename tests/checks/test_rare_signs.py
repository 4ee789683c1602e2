"""Rare signs are looked for in files, and found in the facts that have them."""

from pathlib import Path

import pytest

from quizgen.checks.run import check_decks
from quizgen.reader.decks import read_decks

_SAME_LINE = (
    "facts: [{term: cog, id: cog, means: a tooth}, {term: tender, id: tender, means: a car ???},"
    " {term: firebox, id: firebox, means: 'a part of the 19th century, in 1724'}]\n"
)
_SEVERAL_LINES = """\
facts:
- term: cog
  id: cog
  means: >-
    a tooth
    of a wheel,

    TODO
- term: tender
  id: tender
  means: a car
"""


@pytest.mark.parametrize(
    ("facts", "found"),
    [
        (_SAME_LINE, [("unfinished-text", 2), ("century-against-year", 2)]),
        (_SEVERAL_LINES, [("unfinished-text", 5)]),
        (_SEVERAL_LINES.replace("TODO", "cogs_ and as_of"), [("unfinished-text", 5)]),
        (_SEVERAL_LINES.replace("TODO", "as_of"), []),
        (_SEVERAL_LINES.replace("TODO", "the cog___wheel"), [("unfinished-text", 5)]),
        (_SEVERAL_LINES.replace("TODO", "of *cast iron* or *wood"), [("unfinished-text", 5)]),
        (_SEVERAL_LINES.replace("TODO", "of *cast iron* (*TODO*)"), [("unfinished-text", 5)]),
        # Not emphasis: in two texts, and in a text and a comment.
        (
            "facts: [{term: cog, id: cog, means: a *b},"
            " {term: tender, id: tender, means: a c* or d}]\n",
            [("unfinished-text", 2)] * 2,
        ),
        ("facts:\n- term: cog\n  id: cog\n  means: a *b # c* d\n", [("unfinished-text", 5)]),
        (
            _SEVERAL_LINES.replace("TODO", "made in the 19th century, in 1724"),
            [("century-against-year", 5)],
        ),
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_a_sign_is_found_in_whichever_fact_of_a_line_has_it(
    tmp_path: Path, facts: str, found: list[tuple[str, int]], line_end: str
) -> None:
    head = "deck: d\ntitle: D\nsources: {web: {title: A page, unpaged: true}}\n"
    (tmp_path / "deck.yaml").write_text(head, encoding="utf-8")
    text = f"source: web\n{facts}".replace("\n", line_end)
    (tmp_path / "facts.yaml").write_bytes(text.encode())
    reading = read_decks([tmp_path])
    assert not reading.diagnostics
    rules = ("unfinished-text", "century-against-year")
    said = check_decks(reading.decks, 739_000, rules)
    assert [(each.name, each.span.line) for each in said] == found
