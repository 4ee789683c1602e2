"""What becomes of the texts and tags of one note."""

import pytest

from quizgen.anki.merge.collection import Card, HeldNote
from quizgen.anki.merge.digest import EMPTY, digest
from quizgen.anki.merge.fields import is_untouched, merged_fields, merged_tags
from quizgen.anki.merge.release import ReleasedNote

DAY_1, DAY_2, DAY_3 = 100, 200, 300


def released(*texts: list[tuple[int, str]], tags: dict[str, int] | None = None) -> ReleasedNote:
    """A note with the texts of each field at the times when they came."""
    return ReleasedNote(
        fact="pease",
        first="pease",
        ids=frozenset({"pease"}),
        guid="guid",
        type="quizgen person",
        ordinals=frozenset({0}),
        deck="Railways",
        former={},
        tags=tags or {},
        history={
            index: [(time, digest(text)) for time, text in each] for index, each in enumerate(texts)
        },
        fields=tuple(each[-1][1] for each in texts),
        removed=0,
    )


def held(*fields: str | None, tags: tuple[str, ...] = ()) -> HeldNote:
    """A note in the collection."""
    return HeldNote(1, "guid", "quizgen person", fields, tags, (Card(11, 0, "Railways"),))


@pytest.mark.parametrize(
    ("here", "updated", "new", "own", "conflicts"),
    [
        ("28 September", 0, None, (), ()),
        ("27 September", 0, "28 September", (), ()),
        ("27. September", 0, "28 September", (), ()),
        ("mine", 0, None, (), (0,)),
        ("mine", DAY_1, None, (), (0,)),
        ("mine", DAY_2, None, (0,), ()),
        ("mine", DAY_3, None, (0,), ()),
        ("", 0, None, (), (0,)),
        (None, 0, None, (), ()),
    ],
)
def test_a_text_of_an_earlier_release_is_replaced_and_the_learners_own_stays(
    here: str | None,
    updated: int,
    new: str | None,
    own: tuple[int, ...],
    conflicts: tuple[int, ...],
) -> None:
    note = released([(0, "27. September"), (DAY_1, "27 September"), (DAY_2, "28 September")])
    found = merged_fields(note, held(here), updated)
    assert found[:3] == ({} if new is None else {0: new}, own, conflicts)


def test_a_text_that_never_changed_is_no_conflict() -> None:
    assert merged_fields(released([(0, "Pease")]), held("mine"), 0)[:3] == ({}, (0,), ())


@pytest.mark.parametrize(
    ("second", "conflicts"),
    [("new", ()), ("old", (0,)), ("mine too", (0, 1))],
)
def test_another_field_tells_which_release_an_edit_was_made_on(
    second: str, conflicts: tuple[int, ...]
) -> None:
    """A package brings all fields of a note at once."""
    note = released([(0, "a"), (DAY_1, "b")], [(0, "old"), (DAY_2, "new")])
    assert merged_fields(note, held("mine", second), 0).conflicts == conflicts


def test_an_older_text_counts_more_than_a_state_that_says_it_was_replaced() -> None:
    """Someone went back to a backup of the collection."""
    note = released([(0, "a"), (DAY_1, "b")], [(0, "old"), (DAY_1, "new")])
    found = merged_fields(note, held("mine", "old"), DAY_3)
    assert found[:3] == ({1: "new"}, (), (0,))


def test_a_text_that_came_back_is_not_replaced() -> None:
    note = released([(0, "a"), (DAY_1, "b"), (DAY_2, "a")])
    assert merged_fields(note, held("a"), 0)[:3] == ({}, (), ())
    assert merged_fields(note, held("b"), 0)[:3] == ({0: "a"}, (), ())


def test_a_field_that_was_filled_or_emptied_is_the_same_as_one_that_was_changed() -> None:
    note = released([(0, ""), (DAY_1, "new")], [(0, "old"), (DAY_1, "")])
    assert note.history[0][0] == (0, EMPTY)
    assert merged_fields(note, held("", "old"), 0).new == {0: "new", 1: ""}
    assert merged_fields(note, held("", "mine"), 0)[:3] == ({0: "new"}, (), (1,))


@pytest.mark.parametrize(
    ("prompt", "updated", "found"),
    [
        ("Who was Pease?", 0, ({1: "", 2: ""}, (), ())),
        ("Who was he?", 0, ({}, (), (1,))),
        ("Who was he?", DAY_1, ({}, (1,), ())),
    ],
)
def test_a_prompt_of_the_learners_own_keeps_the_answer_of_a_withdrawn_question(
    prompt: str, updated: int, found: tuple[object, ...]
) -> None:
    note = released(
        [(0, "Pease")], [(0, "Who was Pease?"), (DAY_1, "")], [(0, "a merchant"), (DAY_1, "")]
    )
    assert merged_fields(note, held("Pease", prompt, "a merchant"), updated)[:3] == found


@pytest.mark.parametrize(
    ("here", "updated", "add", "remove"),
    [
        (("first",), 0, ("second",), ()),
        (("first", "gone"), 0, ("second",), ("gone",)),
        (("first", "GONE", "mine", "leech"), 0, ("second",), ("GONE",)),
        (("first", "second"), 0, (), ()),
        (("First", "Second"), 0, (), ()),
        ((), 0, ("second",), ()),
        (("first",), DAY_1, (), ()),
        (("first", "gone"), DAY_1, (), ("gone",)),
        (("first", "second", "gone"), DAY_2, (), ()),
    ],
)
def test_only_tags_of_releases_come_and_go_and_the_learners_choice_stays(
    here: tuple[str, ...], updated: int, add: tuple[str, ...], remove: tuple[str, ...]
) -> None:
    note = released([(0, "a")], tags={"first": 0, "second": DAY_1, "gone": -DAY_2})
    assert merged_tags(note, held("a", tags=here), updated) == (add, remove)


def test_a_tag_that_only_changed_its_case_stays() -> None:
    note = released([(0, "a")], tags={"Early": DAY_1, "early": -DAY_1})
    assert merged_tags(note, held("a", tags=("early",)), 0) == ((), ())


@pytest.mark.parametrize(
    ("note", "untouched"),
    [
        (held("a", ""), True),
        (held("b", "", tags=("first", "quizgen::conflict")), True),
        (held("a", None), True),
        (held("mine", ""), False),
        (held("a", "mine"), False),
        (held("a", "", tags=("marked",)), False),
    ],
)
def test_a_note_is_untouched_if_all_of_it_was_released(note: HeldNote, *, untouched: bool) -> None:
    made = released([(0, "a"), (DAY_1, "b")], tags={"first": 0})
    assert is_untouched(made, note) is untouched
