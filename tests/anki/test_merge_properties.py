"""What is true of every update, after any releases, imports and edits."""

from copy import deepcopy

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizgen.anki.merge.carry_out import carry_out
from quizgen.anki.merge.collection import CONFLICT, REMOVED, Card, HeldNote
from quizgen.anki.merge.digest import digest
from quizgen.anki.merge.plan import planned
from quizgen.anki.merge.release import Release
from tests.anki.simulated import TYPE, ClosedError, Content, Releases, Simulated

RELEASED = st.sampled_from(["a", "b", "c"])
PROMPTS = st.sampled_from(["", "asked", "asked otherwise"])
DECKS = st.sampled_from(["Lines", "Lines::First", "Railways"])
TAGS = st.lists(st.sampled_from(["early", "late", "part::lines"]), unique=True).map(tuple)
NAMES = ("pease", "locomotion", "opening")

OTHER = HeldNote(
    1000, "another", TYPE, ("a", "asked", "b", "", ""), ("early",), (Card(1, 0, "Lines"),)
)
"""A note of another deck, which looks like one of ours."""

contents = st.dictionaries(
    st.sampled_from(NAMES),
    st.builds(
        Content,
        st.tuples(RELEASED, st.just("asked"), RELEASED, PROMPTS, st.sampled_from(["", "a", "b"])),
        TAGS,
        DECKS,
    ),
    min_size=1,
)


@st.composite
def worlds(draw: st.DrawFn) -> tuple[Release, Simulated, dict[int, set[str]]]:
    """A release, a collection with earlier ones and edits, and the learner's texts and tags."""
    releases, here = Releases(), Simulated(notes={OTHER.id: OTHER}, decks={"Lines"})
    for now in range(100, 100 * draw(st.integers(2, 5)), 100):
        release = releases.release(draw(contents), now)
        step = draw(st.sampled_from(["nothing", "import", "update"]))
        if step == "import":
            here.take(release.notes, over=draw(st.booleans()))
        elif step == "update":
            _update(release, here)
        _edit(draw, here)
    release = releases.release(draw(contents), 1000)
    texts = {
        number: {text for text in note.fields if text and text.startswith("mine")}
        | {tag for tag in note.tags if tag == "marked"}
        for number, note in here.notes.items()
        if number != OTHER.id
    }
    return release, here, texts


def _edit(draw: st.DrawFn, here: Simulated) -> None:
    """Let the learner do something to some of the notes."""
    for number, note in [*here.notes.items()]:
        if number == OTHER.id:
            continue
        what = draw(st.sampled_from(["none", "text", "tag", "untag", "review", "move", "suspend"]))
        cards = [card.id for card in note.cards]
        if what == "text":
            index = draw(st.integers(0, 4))
            fields = [*note.fields]
            fields[index] = f"mine {draw(st.integers(1, 2))}"
            here.change(number, fields=tuple(fields))
        elif what == "tag":
            here.change(number, tags=tuple({*note.tags, "marked"}))
        elif what == "untag":
            here.change(number, tags=note.tags[1:])
        elif what == "review":
            here.change_cards(cards, reps=3)
        elif what == "move":
            deck = draw(st.sampled_from(["My own", "Lines"]))
            here.decks.add(deck)
            here.change_cards(cards[:1], deck=deck)
        elif what == "suspend":
            here.change_cards(cards[:1], suspended=True)


def _update(release: Release, here: Simulated, *, delete: bool = False) -> None:
    plan = planned(release, here.held(), delete=delete)
    carry_out(plan, here, {})
    here.finish(plan)


@given(world=worlds(), delete=st.booleans())
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_after_an_update_there_is_nothing_to_do(
    world: tuple[Release, Simulated, dict[int, set[str]]], *, delete: bool
) -> None:
    release, here, _ = world
    _update(release, here, delete=delete)
    again = planned(release, here.held(), delete=delete)
    assert not again.does
    assert again.state == here.state


@given(worlds())
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_text_and_no_tag_of_the_learner_is_lost(
    world: tuple[Release, Simulated, dict[int, set[str]]],
) -> None:
    release, here, texts = world
    _update(release, here)
    for number, own in texts.items():
        if own:
            note = here.notes[number]
            assert own <= {*note.fields, *note.tags}


@given(world=worlds(), delete=st.booleans())
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_notes_of_other_decks_are_not_touched(
    world: tuple[Release, Simulated, dict[int, set[str]]], *, delete: bool
) -> None:
    release, here, _ = world
    _update(release, here, delete=delete)
    assert here.notes[OTHER.id] == OTHER
    assert "Lines" in here.decks


@given(worlds())
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_note_has_the_release_except_where_the_learner_has_changed_it(
    world: tuple[Release, Simulated, dict[int, set[str]]],
) -> None:
    release, here, _ = world
    _update(release, here)
    held = here.held()
    for note in release.notes:
        found = held.notes[note.guid]
        assert REMOVED not in found.tags
        for index, text in enumerate(note.fields):
            texts = {each for _, each in note.history.get(index, [])}
            assert found.fields[index] == text or digest(found.fields[index] or "") not in texts
        for card in found.cards:
            blank = not found.fields[1 + 2 * card.ordinal]
            assert card.suspended or not blank
    for note in release.removed:
        gone = held.notes.get(note.guid)
        if gone is not None and REMOVED in gone.tags and note.removed == release.time:
            assert all(card.suspended for card in gone.cards)


@given(worlds(), st.integers(0, 12))
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_second_run_finishes_what_was_interrupted(
    world: tuple[Release, Simulated, dict[int, set[str]]], stop: int
) -> None:
    release, here, texts = world
    whole = deepcopy(here)
    _update(release, whole)
    here.stop = stop
    try:
        _update(release, here)
    except ClosedError:
        here.stop = None
        _update(release, here)
    assert _without_tags(here) == _without_tags(whole)
    assert here.decks == whole.decks
    for number, own in texts.items():
        if own and number in here.notes:
            assert own <= {*here.notes[number].fields, *here.notes[number].tags}
    for number, note in here.notes.items():
        assert {*note.tags} - {CONFLICT} == {*whole.notes[number].tags} - {CONFLICT}
        assert (CONFLICT in note.tags) >= (CONFLICT in whole.notes[number].tags)


def _without_tags(here: Simulated) -> dict[int, HeldNote]:
    return {number: note._replace(tags=()) for number, note in here.notes.items()}
