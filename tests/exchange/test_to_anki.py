"""`quizgen history to-anki`, with the real Anki on the other side."""

import random
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.anki.studied import Logged
from quizgen.anki.study_reading import StudiedCard
from quizgen.anki.study_writing import log_rows
from quizgen.diagnostics.diagnostic import Unusable
from quizgen.exchange.from_anki import Known, taken
from quizgen.exchange.past import Past, past_of
from quizgen.exchange.to_anki import schedules
from quizgen.facts.kinds import KINDS
from quizgen.quiz.fsrs import DEFAULT_PARAMETERS
from quizgen.quiz.history.history import History, open_history
from quizgen.quiz.history.log import LogRow, QuestionKey
from quizgen.quiz.schedule import Scheduler
from tests.exchange.studying import Student
from tests.exchange.terminal import NOW, QUESTIONS, review, study, undo
from tests.exchange.test_from_anki import due_days, memories, opened, take
from tests.workshop import Workshop, at

Answer = tuple[QuestionKey, int, int, bool]


def pack(workshop: Workshop, package: Path, db: Path) -> str:
    """Make the package of the deck with the reviews of a history; what was printed."""
    arguments = ("history", "to-anki", "-o", str(package), "--db", str(db))
    code, output = workshop.run(*arguments, env=at(1_600_000_000))
    assert code == 0, output
    return output


@pytest.fixture
def other(tmp_path: Path, noon: None) -> Iterator[Student]:
    """Someone in whose Anki the deck is not."""
    del noon
    someone = Student(tmp_path / "other")
    someone.wait(400)
    yield someone
    someone.collection.close()


def test_a_collection_goes_through_the_history_into_another(
    student: Student, other: Student, workshop: Workshop, tmp_path: Path
) -> None:
    student.study(8, random.Random(4))
    db, package = tmp_path / "history.db", tmp_path / "studied.apkg"
    take(workshop, student.export(tmp_path / "deck.apkg"), db)
    said = pack(workshop, package, db)
    assert said.startswith(f"studied.apkg: 4 notes, 7 cards, {student.reviews()} reviews\n")
    made = package.read_bytes()
    assert other.take_with_reviews(package) == {"new": 4, "kept": 0}
    assert other.due_days() == student.due_days()
    assert other.memories() == student.memories()
    assert other.log() == student.log()
    assert other.cards() == student.cards()
    assert other.sound()
    # What Anki computes from the log is what the quiz has.
    for number, place in other.places().items():
        state = other.collection._backend.compute_memory_state(number).state
        assert (state.stability, state.difficulty) == pytest.approx(
            other.memories()[place], rel=1e-3
        )
    # An ordinary release changes nothing of it.
    assert other.take(workshop.package) == {"kept": 4}
    assert other.cards() == student.cards()
    time.sleep(1.1)
    pack(workshop, package, db)
    assert package.read_bytes() == made


@pytest.mark.parametrize("seed", [1, 3])
def test_reviews_go_to_anki_and_come_back(
    seed: int, other: Student, workshop: Workshop, tmp_path: Path
) -> None:
    db, package = tmp_path / "history.db", tmp_path / "studied.apkg"
    history = open_history(db, say=print)
    end = datetime.now().astimezone() - timedelta(days=60)
    count = study(history, seed, days=9, end=end)
    pack(workshop, package, db)
    other.take_with_reviews(package)
    assert len(other.log()) == count
    assert other.due_days() == due_days(db)
    assert other.memories() == memories(db)
    suspended = QUESTIONS[1]
    card = other.collection.get_card(other.number((suspended.fact, suspended.slot)))
    assert card.queue == -1
    for standing in history.due(0):
        card = other.collection.get_card(other.number((standing.key.fact, standing.key.slot)))
        assert card.due == standing.at // 1000 + standing.delay or card.queue == -1
    # Nothing has happened in Anki yet, and nothing comes back.
    rows = len([*opened(db).rows()])
    package = tmp_path / "back.colpkg"
    said = take(workshop, other.export(package), db)
    assert said == f"0 reviews imported, {count} already there\n"
    assert len([*opened(db).rows()]) == rows
    # What is answered there comes back, with what it gave, and nothing is lost or doubled.
    old = {row.uuid for row in history.answers()}
    other.sit(random.Random(seed), share=1)
    new = other.reviews() - count
    said = take(workshop, other.export(package), db)
    assert new >= len(QUESTIONS) / 2
    assert said == f"{new} reviews imported, {count} already there\n"
    assert take(workshop, package, db) == f"0 reviews imported, {count + new} already there\n"
    assert due_days(db) == other.due_days()
    assert memories(db) == other.memories()
    assert len([row for row in history.answers() if row.what == "review"]) == count + new
    assert old <= {row.uuid for row in history.answers()}
    assert {(key.fact, key.slot) for key in history.suspended()} == {suspended[1:]}


def in_memory() -> History:
    return open_history(Path(":memory:"), say=print)


ANSWERS = st.lists(
    st.tuples(st.sampled_from(QUESTIONS[:2]), st.integers(1, 4), st.integers(0, 9), st.booleans()),
    max_size=9,
)
"""A question, the rating, the days since the last answer, and whether it is undone."""


@settings(max_examples=40, deadline=None)
@given(answers=ANSWERS, second=ANSWERS, seed=st.integers(0, 9))
def test_what_goes_to_anki_comes_back_the_same(
    answers: list[Answer], second: list[Answer], seed: int
) -> None:
    history = in_memory()
    chance = random.Random(seed)
    # Two machines, whose histories are merged: a question may be learned on both.
    for each in (answers, second):
        one = in_memory()
        moment = NOW - timedelta(days=200)
        for key, rating, days, undone in each:
            moment += timedelta(days=days)
            row = review(one, key, rating, moment, chance)
            if undone:
                one.append_unchecked(undo(row))
        history.merge([*enumerate(one.rows())])
    reviews = [row for row in history.answers() if row.what == "review"]
    made = schedules(reviews, set(), Scheduler())
    cards = [*enumerate(made.values())]
    logs = [*log_rows(cards)]
    assert len({number for number, *_ in logs}) == len(reviews)
    studied = [
        StudiedCard(
            guid="/".join(key),
            ordinal=0,
            template=key.slot,
            type=each.type,
            queue=each.queue,
            due=each.due,
            modified=1,
            log=tuple(Logged(row[0], *row[3:]) for row in logs if row[1] == number),
            templates={},
        )
        for (key, each), (number, _) in zip(made.items(), cards, strict=True)
    ]
    facts = {"/".join(key): Known(key[:2], KINDS["person"].kind) for key in made}
    back = taken(studied, facts, past_of(history.rows()), rollover=4)
    assert (back.rows, back.present) == ([], len(reviews))
    empty = in_memory()
    empty.merge([*enumerate(taken(studied, facts, Past(), rollover=4).rows)])
    assert sorted(empty.coming(0)) == sorted(history.coming(0))
    assert empty.ratings() == history.ratings()
    again = taken(studied, facts, past_of(empty.rows()), rollover=4)
    assert (again.rows, again.present) == ([], len(reviews))


def test_what_cannot_go_to_anki_is_said(workshop: Workshop, tmp_path: Path) -> None:
    db, package = tmp_path / "history.db", tmp_path / "studied.apkg"
    history, chance = open_history(db, say=print), random.Random(1)
    with pytest.raises(Unusable, match="no reviews of railways"):
        pack(workshop, package, db)
    asked = QUESTIONS[0]
    review(history, asked, 3, NOW, chance)
    review(history, asked._replace(slot="gone"), 3, NOW, chance)
    review(history, asked, 3, datetime.now().astimezone() + timedelta(days=3), chance)
    said = pack(workshop, package, db)
    assert "7 cards, 1 review\n" in said
    assert "left out: 1 review of questions that the deck does not ask" in said
    assert "left out: 1 review dated in the future" in said


def test_fitted_weights_are_printed_for_the_preset(workshop: Workshop, tmp_path: Path) -> None:
    db, package = tmp_path / "history.db", tmp_path / "studied.apkg"
    history = open_history(db, say=print)
    review(history, QUESTIONS[0], 3, NOW, random.Random(1))
    assert "FSRS parameters" not in pack(workshop, package, db)
    weights = " ".join(map(str, DEFAULT_PARAMETERS))
    history.append_unchecked(
        LogRow(uuid="w", timestamp_ms=1, day=1, what="parameters", weights=weights)
    )
    assert "for the preset in Anki: 0.2120, 1.2931, " in pack(workshop, package, db)
