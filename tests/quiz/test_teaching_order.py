"""New facts come in an order that teaches: none before those that it needs."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.quiz.agenda import agenda_of
from quizgen.quiz.eligibility import Eligibility, SessionOptions
from quizgen.quiz.library import Library
from quizgen.quiz.teaching_order import needed_first
from quizgen.reader.decks import read_decks

HEAD = "deck: d\ntitle: D\nsources: {s: {title: S, author: A}}\n"

PERSON = "- {person: Ann Lee, who: the founder of the colony, id: lee, see: [fire]}"
FIRE = "- {date: '1790', event: the fire of the second house, id: fire}"


def order(folder: Path, *parts: list[str], new: int = 20, day: int = 740_000) -> list[str]:
    """The ids of the facts of parts in the order in which a new learner is asked about them."""
    (folder / "deck.yaml").write_text(HEAD)
    for number, facts in enumerate(parts):
        text = "\n".join(["title: P", "source: s", "facts:", *facts, ""])
        (folder / f"{number}.yaml").write_text(text)
    reading = read_decks([folder])
    assert not reading.diagnostics
    eligible = Eligibility(
        Library(reading.decks, None), SessionOptions(new=new), suspended=(), today=()
    )
    return [key.fact for key in agenda_of(eligible, (), set(), (), day).new]


@pytest.mark.parametrize(
    "fact",
    [
        "- {date: '1784', event: the move to the valley, people: [lee], id: it}",
        "- {argument: It was too small, question: Why did they leave?, by: lee, id: it}",
        "- {argument: her brother, question: Which relative of Ann Lee stayed behind?, id: it}",
        "- {argument: a mill, question: What was Ann Lee’s house before?, id: it}",
        "- {figure: 40, counts: people in the colony, see: [lee], id: it}",
    ],
)
@pytest.mark.parametrize("day", [740_000, 740_001, 740_002])
def test_who_a_fact_is_about_is_asked_first(tmp_path: Path, fact: str, day: int) -> None:
    assert order(tmp_path, [fact, FIRE, PERSON], day=day).index("it") > order(
        tmp_path, [fact, FIRE, PERSON], day=day
    ).index("lee")


def test_a_whole_is_asked_before_its_parts(tmp_path: Path) -> None:
    part = "- {figure: 3, counts: burnt houses, part_of: houses, id: burnt}"
    whole = "- {figure: 9, counts: houses, id: houses}"
    assert order(tmp_path, [part, whole]) == ["houses", "burnt"]


@pytest.mark.parametrize(
    ("event", "first"),
    [
        ("the first session of the UN", "un"),
        ("the UN's move to New York", "un"),
        ("the novel 'Un amour de Swann'", "it"),
    ],
)
def test_an_abbreviation_is_found_where_it_is_in_capitals(
    tmp_path: Path, event: str, first: str
) -> None:
    needy = f'- {{date: "1946", event: "{event}", id: it}}'
    term = "- {term: UN, means: the union of almost all states, id: un}"
    assert order(tmp_path, [needy, term], new=1) == [first]


def test_what_a_fact_needs_is_new_before_it_even_where_the_day_is_short(tmp_path: Path) -> None:
    others = [f"- {{figure: {n}, counts: sheep of farm {n}, id: f{n}}}" for n in range(9)]
    needy = "- {date: '1784', event: the move to the valley, people: [lee], id: it}"
    assert order(tmp_path, [needy, *others, PERSON], new=1) == ["lee"]


def test_a_fact_waits_for_nothing_in_another_part(tmp_path: Path) -> None:
    needy = "- {date: '1784', event: the move to the valley, people: [lee], id: it}"
    assert order(tmp_path, [needy], [PERSON, FIRE], new=1) == ["it"]


def test_facts_that_need_each_other_are_all_asked(tmp_path: Path) -> None:
    facts = [
        f"- {{figure: {n}, counts: sheep of farm {n}, id: f{n}, see: [f{(n + 1) % 4}]}}"
        for n in range(4)
    ]
    assert sorted(order(tmp_path, facts)) == ["f0", "f1", "f2", "f3"]


numbers = st.integers(0, 12)


@given(st.lists(numbers, unique=True), st.dictionaries(numbers, st.lists(numbers, max_size=4)))
def test_each_comes_once_and_after_all_that_it_needs_unless_in_a_circle(
    items: list[int], needs: dict[int, list[int]]
) -> None:
    ordered = list(needed_first(items, lambda item: needs.get(item, [])))
    assert len(ordered) == len({*ordered})
    assert {*items} <= {*ordered}
    for place, item in enumerate(ordered):
        for needed in needs.get(item, []):
            late = ordered.index(needed) > place
            assert not late or item in reached(needed, needs)


def reached(item: int, needs: dict[int, list[int]]) -> set[int]:
    """All that an item needs, and what that needs."""
    found: set[int] = set()
    todo = [item]
    while todo:
        for each in needs.get(todo.pop(), []):
            if each not in found:
                found.add(each)
                todo.append(each)
    return found
