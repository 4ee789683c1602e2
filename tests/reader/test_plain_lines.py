"""Files that are read line by line have the tree that the parser gives them, with all positions."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.diagnostics.located import MappingNode, Node, ScalarNode, SequenceNode
from quizgen.diagnostics.source import Source
from quizgen.reader import plain_lines
from quizgen.reader.characters import source_of
from quizgen.reader.nodes import parse_yaml
from quizgen.reader.plain_lines import plain_tree

ROOT = Path(__file__).parents[2]
FILES = [
    path
    for folder in ("decks", "docs/templates", "quizgen/start", "tests/data", "tests/golden")
    for path in sorted((ROOT / folder).rglob("*.yaml"))
]

PLAIN = """\
# The first lines
title: First lines
tags: [railways, coal and iron]

facts:
- person: George Stephenson
  id: stephenson
  who: "engineer: of the Stockton line"
  born: 1781-06-09
  also:
  - Geordie
  - 'the "father" of railways'

- date: -0043
  event: a#b:c
  ask:
    when: no
    # between
    event: yes
  sources:
    - source: smith
      page: 40-41
    -   source: jones
  id: x
"""


def _with_positions(node: Node | None) -> Any:
    if isinstance(node, ScalarNode):
        return node.text, node.start, node.end, node.key, node.plain
    if isinstance(node, SequenceNode):
        return node.start, node.end, node.key, [*map(_with_positions, node.items)]
    if isinstance(node, MappingNode):
        entries = [(key, _with_positions(value)) for key, value in node.entries.items()]
        return node.start, node.end, node.key, entries
    return None


def _is_read_alike(text: str) -> bool:
    """Whether a text is read by lines. If it is, the parser has to read the same without errors."""
    source = source_of("f.yaml", text)[0]
    tree = plain_tree(source)
    if tree is None:
        return False
    parsed, faults = parse_yaml(source)
    assert faults == []
    assert _with_positions(tree) == _with_positions(parsed)
    return True


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_file_of_plain_lines_is_read_without_the_parser(
    end: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(source: Source) -> None:
        raise AssertionError(source.text)

    monkeypatch.setattr(plain_lines, "parse_yaml", refuse)
    text = PLAIN.replace("\n", end)
    assert _is_read_alike(text)
    assert _is_read_alike(text.removesuffix(end))


@pytest.mark.parametrize(
    "lines",
    [
        "note: >-\n    two\n    lines",
        "note: |\n    - a\n\n    b: c\n  tags: [a]",
        "note: a text\n    that goes on",
        "note:\n    a text\n    below its key",
        'note: "with \\"escapes\\""',
        "sources: [{source: smith, page: 3}, jones]",
        "sources:\n  - {source: smith, page: 3}\n  - source: jones",
        "'ask': {born: no}",
        "tags: ['a b', c,d]",
        "note: a  # remark",
        "straße: x",
        "also:\n  - - a\n    - b",
    ],
)
def test_what_is_not_plain_is_left_to_the_parser(lines: str) -> None:
    assert _is_read_alike(f"facts:\n- term: a\n  {lines}\n\n- term: b\n  id: b\n")
    assert _is_read_alike(f"facts:\n  - term: a\n    {lines.replace(chr(10), chr(10) + '  ')}")
    assert _is_read_alike(f"title: x\n{lines.replace(chr(10) + '  ', chr(10))}\n")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# nothing\n",
        "- a\n",
        "a: 1\na: 2\n",
        "a:\n",
        "a:\nb: 1\n",
        "a: 1\n  \n  b: 2\n",
        "a: 1\n b: 2\nc: 3\n",
        "a:\n\tb: 1\n",
        "a: &x 1\n",
        "a: *x\n",
        "a: !x 1\n",
        "<<: {a: 1}\n",
        "? a\n: b\n",
        "{a: 1}\n",
        "a: 1\n{b: 2}\n",
        "a: [1\n",
        "a: 'b\n",
        "a: b: c\n",
        "---\na: 1\n",
        "a: 1\n---\nb: 2\n",
        "a: 1\n...\n",
        "a: 1\n\ufeffb: 2\n",
        "a: 1 \u2028b: 2\n",
        "a: 1\n  ",
        "a: 1\n# end",
        f"a: {'x' * 25_001}\n",
        "a:\n- " + "- " * 20 + "b\n",
        "".join(f"{'  ' * depth}a:\n" for depth in range(16)) + f"{'  ' * 16}a: 1\n",
    ],
)
def test_errors_and_what_is_rare_are_left_to_the_parser_as_a_whole(text: str) -> None:
    source = Source("f.yaml", text)
    assert plain_tree(source) is None


def test_shipped_files_are_read_alike() -> None:
    read = [path.name for path in FILES if _is_read_alike(path.read_text(encoding="utf-8"))]
    assert len(read) > 0.9 * len(FILES)


_VALUES = st.sampled_from(
    "|a|b c|a: b|a #b|a#b|a:b|:|-|- a|-1|--|---|...|[a, b]|[a,b]|[a, b: c]|[]|[a|[-1, ~]|[a b, c]]"
    "|{a: b}|{a: [b]}|\"a\"|\"a\" b|\"a|'a'|'a''b'|'|\"\\t\"|>-|>|? a|! a|&a b|*a|@a|%a|`a|a\u00a0"
    "|\u00a0a|ä|a ]|a,b|<<|~|null|# c| #c|a\t|\ta|'' |\ufeffa|a\x85b".split("|")
)
_LINES = st.tuples(
    st.sampled_from(["", "", "  ", "  ", "    ", " ", "      ", "\t"]),
    st.sampled_from(["", "", "", "- ", "-  ", "-", "- - "]),
    st.sampled_from(["", "a: ", "b: ", "c: ", "a:", "b:", "c:", "'d': ", "é: ", "a : ", "e:  "]),
    _VALUES,
    st.sampled_from(["\n", "\n", "\n", "\n", "\n\n", "\r\n", " \n", "\n \n", "\n# c\n", ""]),
).map("".join)


@given(st.lists(_LINES, max_size=8).map("".join))
def test_whatever_is_read_by_lines_is_what_the_parser_reads(text: str) -> None:
    _is_read_alike(text)
    _is_read_alike(f"facts:\n- {text}")
