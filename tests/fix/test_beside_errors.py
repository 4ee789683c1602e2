"""What fixing does in a file in which YAML cannot read everything."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.diagnostics import located
from quizgen.diagnostics.source import Source
from quizgen.reader.recovery import parse_all
from tests.fix.fixing import as_fixed


def test_a_new_quote_does_not_close_one_that_nobody_closed() -> None:
    text = (
        "facts:\n"
        "- person: A\n  id: a\n"
        '- person: B\n  id: b\n  who: "open\n'
        "- person: C\n  id: c\n  who: chief of order #1 of July\n"
    )
    assert fact_ids(as_fixed(text)) == fact_ids(text)


def test_a_lone_dash_goes_on_parting_entries_where_one_of_them_cannot_be_read() -> None:
    text = "facts:\n- person: A\n  id: a\n  see: [b]*\n- \n- person: C\n  id: c\n"
    assert fact_ids(as_fixed(text)) == fact_ids(text)


def test_slips_are_mended_beside_errors_that_leave_nothing_to_read() -> None:
    text = (
        "facts:\n"
        "— person: A\n   id: a\n  who：x\n"
        "•  person: B\n  also: [b，c]\n"
        "- term:sleeper\n  id: sleeper\n"
    )
    fixed = as_fixed(text)
    assert fixed == (
        "facts:\n"
        "- person: A\n   id: a\n  who: x\n"
        "-  person: B\n  also: [b, c]\n"
        "- term: sleeper\n  id: sleeper\n"
    )
    assert as_fixed(fixed) == fixed


_LINE = st.sampled_from(
    ["- person: A", "- ", "- person: B: C", "  id: a", '  who: "open', "  who: it's #1 x",
     "  note: x ", "  note: a #2 b", "  see: [b]*", "  page: 1 - 2", "", "  x", '"', "  note: |",
     "    y  "]
)  # fmt: skip


@pytest.mark.slow
@settings(max_examples=50, deadline=None)
@given(st.lists(_LINE, max_size=12))
def test_no_fact_is_lost_beside_errors_of_syntax(lines: list[str]) -> None:
    text = "\n".join(["facts:", "- person: Z", *lines, ""])
    assert fact_ids(as_fixed(text), count=True) == fact_ids(text, count=True)


@pytest.mark.slow
@settings(max_examples=50, deadline=None)
@given(st.lists(_LINE, max_size=12))
def test_fixing_twice_is_fixing_once_beside_errors_of_syntax(lines: list[str]) -> None:
    fixed = as_fixed("\n".join(["facts:", "- person: Z", *lines, ""]))
    assert as_fixed(fixed) == fixed


def fact_ids(text: str, *, count: bool = False) -> list[object]:
    """The ids of the facts that YAML reads; with `count`, only that each is there."""
    root, _ = parse_all(Source("f.yaml", text))
    facts = (
        located.without_positions(root).get("facts")
        if isinstance(root, located.MappingNode)
        else None
    )
    if not isinstance(facts, list):
        return [facts] if not count else []
    return [True if count else isinstance(fact, dict) and fact.get("id") for fact in facts]
