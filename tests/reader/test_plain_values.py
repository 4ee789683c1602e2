"""What is read of plain values at once is what their converters read, which find nothing wrong."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.diagnostics.located import Node, ScalarNode, SequenceNode
from quizgen.diagnostics.source import Position, Source
from quizgen.facts import fields
from quizgen.facts.citation import Citation
from quizgen.reader.plain_values import plain_reader
from quizgen.reader.records import CONVERTERS
from quizgen.reader.report import Report
from quizgen.values.dates import When
from quizgen.values.markup import Marked
from quizgen.values.quantities import Quantity

_PIECES = (
    "a|b c|ä|1848|1781-06-09|178X|1825/1830|12 %|~5|20..25| |  |\t|\n|  \n|*|**|_|`|[|]|(|)|\\"
    "|\\(x\\)|\\[|$|$x$|~|^|~2~|^3^|-|- |+|1. |1) |#|:|::|,|<1\\|x>|TODO|yes|\xa0|\u200b|\u2003|漢"
).split("|")
_TEXTS = st.lists(st.sampled_from(_PIECES), max_size=5).map("".join) | st.text(max_size=6)


@pytest.mark.parametrize("dollars", [False, True])
@pytest.mark.parametrize("type_", CONVERTERS, ids=str)
@given(texts=st.lists(_TEXTS, max_size=3), is_list=st.booleans(), plain=st.booleans())
def test_plain_values_are_what_converters_read(
    texts: list[str], type_: Any, *, is_list: bool, plain: bool, dollars: bool
) -> None:
    start = Position(0)
    scalars = [ScalarNode(text, start, len(text), 0, plain) for text in texts]
    node: Node = scalars[0] if scalars and not is_list else SequenceNode(start, 0)
    if isinstance(node, SequenceNode):
        node.items.extend(scalars)
    value = plain_reader(type_)(node)
    if value is not None:
        report = Report(Source("f.yaml", ""), dollars=dollars)
        assert value == CONVERTERS[type_](node, report)
        assert report.diagnostics == []
        assert is_list or texts[0].strip() not in ("", "TODO")


@pytest.mark.parametrize(
    ("type_", "texts"),
    [
        (fields.Line, ["George Stephenson"]),
        (fields.Pages, ["189-90"]),
        (fields.Id, ["stephenson"]),
        (fields.Markdown, ["He was *self-taught*."]),
        (Marked, ["the first line"]),
        (When, ["1781-06-09"]),
        (Quantity, ["76.5 %"]),
        (tuple[fields.Tag, ...], ["railways", "coal::iron"]),
        (tuple[Marked, ...], ["one point", "another"]),
    ],
)
def test_usual_values_are_plain(type_: Any, texts: list[str]) -> None:
    start = Position(0)
    written = SequenceNode(start, 0, ", ".join(texts))
    node: Node = written if type_ in CONVERTERS and len(texts) > 1 else written.items[0]
    assert plain_reader(type_)(node) is not None


def test_a_mapping_is_not_plain() -> None:
    node = SequenceNode(Position(0), 0)
    node.items.append(SequenceNode(Position(0), 0))
    assert plain_reader(tuple[fields.Tag, ...])(node) is None
    assert plain_reader(tuple[Citation, ...])(node) is None
