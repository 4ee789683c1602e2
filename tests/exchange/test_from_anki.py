"""`quizgen history from-anki`, with packages that the real Anki has exported."""

import os
import random
import sqlite3
import zipfile
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from quizgen.diagnostics.diagnostic import Unusable
from quizgen.quiz.history.history import History, open_history, read_history
from quizgen.quiz.history.log import LogRow
from quizgen.quiz.schedule import Scheduler
from tests.exchange.studying import Place, Student
from tests.workshop import Workshop


def take(workshop: Workshop, package: Path, db: Path) -> str:
    """Import the reviews of a package; what was printed."""
    code, output = workshop.run("history", "from-anki", str(package), "--db", str(db))
    assert code == 0, output
    return output.removeprefix(f"{db.name}: ")


def opened(db: Path) -> History:
    found = read_history(db)
    assert found
    return found


def due_days(db: Path) -> dict[Place, int]:
    """The day on which each question in review is due."""
    return {(key.fact, key.slot): day for key, day in opened(db).coming(0)}


def memories(db: Path) -> dict[Place, tuple[float, float]]:
    found = {}
    for key, reviews in opened(db).ratings().items():
        memory = Scheduler().memory_of(reviews)
        found[key.fact, key.slot] = (memory.stability, memory.difficulty)
    return found


FORMATS = {"new.apkg": False, "old.apkg": True, "new.colpkg": False, "old.colpkg": True}
"""Packages, and whether they are in the format of older versions of Anki."""


@pytest.mark.parametrize("seed", [1, 3])
def test_the_quiz_continues_where_anki_was(
    seed: int, student: Student, workshop: Workshop, tmp_path: Path
) -> None:
    student.study(8, random.Random(seed))
    rows = set()
    for name, legacy in FORMATS.items():
        package, db = student.export(tmp_path / name, legacy=legacy), tmp_path / f"{name}.db"
        reviews = student.reviews()
        assert take(workshop, package, db) == f"{reviews} reviews imported, 0 already there\n"
        assert take(workshop, package, db) == f"0 reviews imported, {reviews} already there\n"
        assert due_days(db) == student.due_days()
        assert memories(db) == student.memories()
        rows.add(tuple((*row.values(),) for row in opened(db).rows()))
    assert len(rows) == 1


def test_what_was_changed_by_hand_in_anki_is_taken_over(
    student: Student, workshop: Workshop, tmp_path: Path
) -> None:
    db, package = tmp_path / "history.db", tmp_path / "deck.apkg"
    student.study(3, random.Random(1))
    take(workshop, student.export(package), db)
    before = due_days(db)
    moved, suspended, reset = sorted(before)[:3]
    scheduler = student.collection.sched
    scheduler.set_due_date([student.number(moved)], "17")
    scheduler.suspend_cards([student.number(suspended)])
    scheduler.schedule_cards_as_new([student.number(reset)])
    said = take(workshop, student.export(package), db)
    assert "0 reviews imported" in said
    assert "1 question due on another day than the last review says, 1 question suspended" in said
    assert "left out: 2 changes of due days by hand, " in said
    assert "before a reset" in said
    after = due_days(db)
    assert after == student.due_days()
    assert after[moved] != before[moved]
    assert reset not in after
    assert [(key.fact, key.slot) for key in opened(db).suspended()] == [suspended]
    assert memories(db) == student.memories()
    count = len([*opened(db).rows()])
    take(workshop, package, db)
    assert len([*opened(db).rows()]) == count
    # And back again: each change counts, also one to a day that was there before.
    scheduler.unsuspend_cards([student.number(suspended)])
    scheduler.set_due_date([student.number(moved)], "3")
    student.later()
    assert "1 question no longer suspended" in take(workshop, student.export(package), db)
    scheduler.set_due_date([student.number(moved)], "17")
    student.answer(student.number(reset), 3)
    assert "1 review imported" in take(workshop, student.export(package), db)
    assert due_days(db) == student.due_days()
    assert memories(db) == student.memories()
    assert not opened(db).suspended()


def test_an_answer_that_two_machines_have_replaced_is_there_once(
    student: Student, workshop: Workshop, tmp_path: Path
) -> None:
    student.study(3, random.Random(1))
    package = tmp_path / "deck.apkg"
    machines = [tmp_path / "one.db", tmp_path / "two.db"]
    take(workshop, student.export(package), machines[0])
    place = min(due_days(machines[0]))
    for db, days in zip(machines, ("4", "17"), strict=True):
        student.collection.sched.set_due_date([student.number(place)], days)
        take(workshop, student.export(package), db)
    one = open_history(machines[0], say=print)
    one.merge([*enumerate(opened(machines[1]).rows())])
    take(workshop, package, machines[0])
    assert due_days(machines[0]) == student.due_days()
    assert memories(machines[0]) == student.memories()
    assert len(one.answers()) == student.reviews()


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize(
    "changes",
    [
        (None, [], ["identify", "name", "born"]),
        ("born", [], ["identify", "name", "born"]),
        (None, ["identify", "born"], ["identify", "name", "born"]),
        # Where a template was moved, the place of one with another name tells nothing.
        ("born", ["identify"], ["name", "born"]),
        ("born", ["identify", "born"], ["name"]),
    ],
)
def test_cards_are_found_by_the_names_of_templates_or_else_by_places(
    student: Student,
    workshop: Workshop,
    tmp_path: Path,
    name: str,
    changes: tuple[str | None, list[str], list[str]],
) -> None:
    moved, renamed, found = changes
    models = student.collection.models
    person = models.by_name("quizgen person")
    assert person
    by_name = {template["name"]: template for template in person["tmpls"]}
    if moved:
        models.reposition_template(person, by_name[moved], 0)
    for each in renamed:
        by_name[each]["name"] = f"my {each}"
    models.update_dict(person)
    numbers = student.note("stephenson").card_ids()
    for number in numbers:
        student.answer(number, 3)
    package, db = student.export(tmp_path / name, legacy=FORMATS[name]), tmp_path / "history.db"
    said = take(workshop, package, db)
    left = len(numbers) - len(found)
    assert {row.slot for row in opened(db).answers()} == {*found}
    assert ("card without a question" in said or "cards without a question" in said) == bool(left)


def test_previews_in_a_filtered_deck_are_left_out(
    student: Student, workshop: Workshop, tmp_path: Path
) -> None:
    db, package = tmp_path / "history.db", tmp_path / "deck.colpkg"
    student.study(2, random.Random(2))
    student.preview("is:review")
    said = take(workshop, student.export(package), db)
    assert "1 preview" in said
    assert due_days(db) == student.due_days()
    assert memories(db) == student.memories()


def test_what_the_learner_undid_or_answered_later_stays(
    student: Student, workshop: Workshop, tmp_path: Path
) -> None:
    db, package = tmp_path / "history.db", tmp_path / "deck.apkg"
    student.study(3, random.Random(1))
    take(workshop, student.export(package), db)
    history = open_history(db, say=print)
    undone = history.last_undoable()
    assert undone
    undo = LogRow(uuid="u", timestamp_ms=1, day=1, what="undo", target=undone.uuid)
    history.append_unchecked(undo)
    answered = next(key for key in sorted(history.ratings()) if key != undone.key)
    last = history.reviews(answered)[-1]
    later = last.timestamp_ms + 5_000
    history.append_unchecked(
        replace(last, uuid="later", timestamp_ms=later, phase="review", interval=30, delay=0)
    )
    student.collection.sched.set_due_date([student.number((answered.fact, answered.slot))], "2")
    said = take(workshop, student.export(package), db)
    assert said.startswith("0 reviews imported")
    assert "1 review that you have undone" in said
    assert history.reviews(answered)[-1].uuid == "later"
    assert undone.uuid not in {row.uuid for row in history.reviews(undone.key)}


def test_days_begin_when_they_do_in_anki(
    student: Student, workshop: Workshop, tmp_path: Path
) -> None:
    db = tmp_path / "history.db"
    student.study(2, random.Random(1))
    student.collection.set_config("rollover", 23)
    take(workshop, student.export(tmp_path / "collection.colpkg"), db)
    assert memories(db)
    days = {*opened(db).days()}
    take(workshop, student.export(tmp_path / "deck.apkg"), tmp_path / "other.db")
    others = {*opened(tmp_path / "other.db").days()}
    assert days == {day - 1 for day in others}


TWO_LINES = 2


def broken(package: Path, target: Path, statements: str) -> Path:
    """A package in an older format whose database was changed."""
    with zipfile.ZipFile(package) as archive, zipfile.ZipFile(target, "w") as copy:
        database = target.with_suffix(".db")
        database.write_bytes(archive.read("collection.anki21"))
        with closing(sqlite3.connect(database)) as connection:
            connection.executescript(statements)
        copy.writestr("collection.anki21", database.read_bytes())
    return target


ENDLESS = "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n"

BROKEN = {
    "no log": "DROP TABLE revlog",
    "a view": f"DROP TABLE revlog; CREATE VIEW revlog AS {ENDLESS} AS cid FROM r",
    "text for a number": "UPDATE revlog SET ivl = 'soon'",
    "text for a card": "UPDATE cards SET due = 'soon'",
    "no settings": "UPDATE col SET conf = '[]'",
    "nested settings": f"UPDATE col SET conf = '{'[' * 100_000}'",
    "a far creation": "UPDATE col SET crt = 1 << 60",
    "no creation": "DELETE FROM col",
    "odd note types": "UPDATE col SET models = '[]'",
}


def test_a_broken_package_is_refused_in_one_line(
    student: Student, workshop: Workshop, tmp_path: Path
) -> None:
    student.answer(student.number(("stephenson", "born")), 3)
    good = student.export(tmp_path / "good.apkg", legacy=True)
    files = [broken(good, tmp_path / f"{name}.apkg", sql) for name, sql in BROKEN.items()]
    cut = tmp_path / "cut.apkg"
    cut.write_bytes(good.read_bytes()[:-200])
    db = tmp_path / "history.db"
    for file in (*files, cut):
        with pytest.raises(Unusable, match="not an Anki package, or a broken one") as refused:
            take(workshop, file, db)
        assert str(refused.value).startswith(str(file))
    pipe = tmp_path / "pipe.apkg"
    os.mkfifo(pipe)
    with pytest.raises(Unusable, match="not a regular file"):
        take(workshop, pipe, db)
    with pytest.raises(Unusable, match="export it with scheduling information"):
        take(workshop, workshop.package, db)
    others = broken(good, tmp_path / "others.apkg", "UPDATE revlog SET cid = 1")
    with pytest.raises(Unusable, match="no reviews of railways in it, only of other cards"):
        take(workshop, others, db)
    assert not db.exists()


def test_odd_values_do_no_harm(student: Student, workshop: Workshop, tmp_path: Path) -> None:
    student.study(3, random.Random(1))
    good = student.export(tmp_path / "good.apkg", legacy=True)
    big = (1 << 63) - 1
    for number, change in enumerate(
        (
            f"UPDATE revlog SET ivl = {big}, time = -5",
            f"UPDATE revlog SET ivl = {-big}, time = {big}",
            "UPDATE revlog SET ease = 9",
            "UPDATE revlog SET id = -id",
            f"UPDATE revlog SET id = {big} - id",
            "UPDATE cards SET ord = -1",
            "UPDATE cards SET ord = 77",
            f"UPDATE cards SET due = {big}, mod = {big}, queue = -1",
            "UPDATE cards SET due = -9999999, mod = -1, queue = -1, type = 2",
            "UPDATE notes SET guid = 'x'",
        )
    ):
        db = tmp_path / f"{number}.history"
        package = broken(good, tmp_path / f"{number}.apkg", change)
        # They are left out, or the package is refused in a line.
        with suppress(Unusable):
            assert len(take(workshop, package, db).splitlines()) <= TWO_LINES
