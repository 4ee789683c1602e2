"""Values written into a fact leave all else of its file byte for byte."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.diagnostics import located
from quizgen.fix.values import Value, with_values
from quizgen.fix.written_facts import WrittenFact

FACT = """\
- person: George Stephenson  # of Wylam
  id: stephenson
  who: 'English engineer,
    the builder''s son'
  also: [Geordie, "G. S."]
  tags:
  - north  # not south
  - old
  ask: {identify: Who was he?}
  note: |
    One.

    - two
# the next one
"""


def entry(text: str = FACT) -> WrittenFact:
    return WrittenFact("lines.yaml", "facts:\n", text, "")


def after(path: tuple[str, ...], value: Value) -> str:
    made = with_values(entry(), {path: value})
    assert made is not None
    return made.text


@pytest.mark.parametrize(
    ("path", "value", "old", "new"),
    [
        (("person",), "Robert Stephenson", "George", "Robert"),
        (("who",), "English engineer, the miner's son", "builder", "miner"),
        (("also",), ["Geordie"], '[Geordie, "G. S."]', "[Geordie]"),
        (("also",), None, '  also: [Geordie, "G. S."]\n', ""),
        (("tags",), ["north"], "  - old\n", ""),
        (("tags",), ["south", "old"], "- north  #", "- south  #"),
        (("tags",), ["north", "mid", "old"], "  - old", "  - mid\n  - old"),
        (("ask", "identify"), "Who is he?", "was", "is"),
        (("ask", "name"), "Who?", "was he?}", "was he?, name: Who?}"),
        (("note",), "One.\n\n- three", "- two", "- three"),
        (("page",), "12", "# the next", "  page: 12\n# the next"),
    ],
)
def test_only_the_value_changes(path: tuple[str, ...], value: Value, old: str, new: str) -> None:
    plain = path == ("page",)
    made = with_values(entry(), {path: value}, plain=plain)
    assert made is not None
    assert FACT.count(old) == 1
    assert made.text == FACT.replace(old, new)


TEXTS = st.text(st.sampled_from("ab: #-'\"\\[]{},&*!|>%@`~?yes1.\t"), min_size=1, max_size=20)


@given(TEXTS, st.sampled_from(["person", "who", "note", "also", "page"]))
def test_what_is_written_is_read_again(text: str, key: str) -> None:
    if not text.strip():
        return
    made = with_values(entry(), {(key,): text.strip()})
    assert made is not None
    assert made.node is not None
    found = located.without_positions(made.node)
    assert " ".join(found[key].split()) == " ".join(text.split())
    before = located.without_positions(entry().node or made.node)
    assert {k: v for k, v in found.items() if k != key} == {
        k: v for k, v in before.items() if k != key
    }


def test_a_file_keeps_its_line_ends() -> None:
    crlf = FACT.replace("\n", "\r\n")
    made = with_values(
        WrittenFact("lines.yaml", "facts:\r\n", crlf, ""), {("note",): "One.\n\nTwo.\n\nThree."}
    )
    assert made is not None
    assert made.text.replace("\r\n", "").count("\n") == 0
