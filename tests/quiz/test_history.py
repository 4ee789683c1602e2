"""The history: what it refuses and keeps, and how two are merged."""

import itertools
import random
import sqlite3
from contextlib import closing
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.diagnostics.diagnostic import Unusable
from quizgen.quiz.fsrs import DEFAULT_PARAMETERS
from quizgen.quiz.history import database
from quizgen.quiz.history.history import AnsweredElsewhere, History, open_history, read_history
from quizgen.quiz.history.json_lines import line_of, numbered_rows
from quizgen.quiz.history.log import LogRow, QuestionKey
from quizgen.quiz.history.schema import MIGRATIONS
from tests.quiz.reviews import BORN, DIED, LATE, about, opened, review


def test_a_row_is_still_there_when_the_history_is_opened_again(tmp_path: Path) -> None:
    history = opened(tmp_path / "deep" / "history.db")
    row = replace(review("a"), typed="Троцкий\x1b[2J", verdict="accept", mode="type")
    row = replace(row, duration_ms=1234)
    history.append(row, newest=0)
    history.close()
    again = opened(tmp_path / "deep" / "history.db")
    assert list(again.rows()) == [row]
    assert again.due(739_005) == []
    assert [standing.key for standing in again.due(739_006)] == [BORN]
    assert again.seen() == {BORN}
    assert again.coming(739_001) == [(BORN, 739_006)]


def test_a_question_that_another_window_answered_is_refused(tmp_path: Path) -> None:
    one, other = opened(tmp_path / "h.db"), opened(tmp_path / "h.db")
    newest = one.newest(BORN)
    other.append(review("other"), newest=newest)
    with pytest.raises(AnsweredElsewhere):
        one.append(review("one"), newest=newest)
    assert [row.uuid for row in one.rows()] == ["other"]
    one.append(review("died", DIED), newest=one.newest(DIED))


def test_an_undone_row_stays_in_the_log(tmp_path: Path) -> None:
    history = opened(tmp_path / "h.db")
    first, second = (
        review("a", at=1_000, days=5),
        review("b", at=9_000, days=50),
    )
    newest = 0
    for row in (first, second, about(second, "undo", "u")):
        newest = history.append(row, newest=newest)
    assert history.due(LATE)[0].interval == 5
    assert [row.uuid for row in history.reviews(BORN)] == ["a"]
    assert [row.uuid for row in history.rows()] == ["a", "b", "u"]


def test_the_last_row_about_a_suspension_counts(tmp_path: Path) -> None:
    history = opened(tmp_path / "h.db")
    suspend = about(review("a"), "suspend", "s")
    history.append(suspend, newest=0)
    assert history.suspended() == {BORN}
    again = replace(about(suspend, "unsuspend", "t"))
    history.append(again, newest=1)
    assert history.suspended() == set()
    history.append(about(again, "undo", "u"), newest=2)
    assert history.suspended() == {BORN}


def test_what_is_merged_later_counts_at_its_own_time(tmp_path: Path) -> None:
    history = opened(tmp_path / "h.db")
    late, early = (
        review("late", at=9_000, rating=3),
        review("early", at=1_000, rating=1),
    )
    resumed = about(replace(late, timestamp_ms=9_001), "unsuspend", "resumed")
    assert history.merge([(1, late), (2, resumed)]) == (2, [])
    suspended = about(replace(early, timestamp_ms=1_001), "suspend", "suspended")
    assert history.merge([(1, early), (2, suspended)]) == (2, [])
    assert history.ratings() == {BORN: [(1, early.day), (3, late.day)]}
    assert history.suspended() == set()
    assert history.last_undoable() == resumed
    assert history.due(LATE)[0].at == 9_000


def test_the_last_fit_in_time_counts_whichever_machine_it_came_from(tmp_path: Path) -> None:
    """What another machine fitted earlier may be merged later."""
    history = opened(tmp_path / "h.db")
    assert history.parameters() == (None, DEFAULT_PARAMETERS)
    fits = {
        name: LogRow(uuid=name, timestamp_ms=at, day=739_000, what="parameters", weights=weights)
        for name, at, weights in [
            ("mine", 2_000, " ".join(["2.0"] * 21)),
            ("theirs", 1_000, " ".join(["1.0"] * 21)),
        ]
    }
    history.append_unchecked(fits["mine"])
    assert history.merge([(1, fits["theirs"])]) == (1, [])
    assert history.parameters() == ("mine", (2.0,) * 21)


FOREIGN = "CREATE TABLE notes (id INTEGER)"
NEWER = f"PRAGMA user_version = {len(MIGRATIONS) + 1}"


@pytest.mark.parametrize(
    ("statement", "why"),
    [
        (FOREIGN, "not a history of quizgen (name another file with --db)"),
        ("PRAGMA application_id = 7", "not a history of quizgen (name another file with --db)"),
        ("PRAGMA user_version = 1", "not a history of quizgen (name another file with --db)"),
    ],
)
def test_a_foreign_database_is_refused(tmp_path: Path, statement: str, why: str) -> None:
    path = tmp_path / "h.db"
    with closing(sqlite3.connect(path)) as database:
        database.execute(statement)
        database.commit()
    before = path.read_bytes()
    for attempt in (opened, read_history):
        with pytest.raises(Unusable) as refused:
            attempt(path)
        assert str(refused.value) == f"{path}: {why}"
    assert path.read_bytes() == before


def test_a_newer_history_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "h.db"
    opened(path).close()
    with closing(sqlite3.connect(path)) as database:
        database.execute(NEWER)
    with pytest.raises(
        Unusable, match=r"a history of a newer quizgen \(version 2, this one knows 1"
    ):
        opened(path)


@pytest.mark.parametrize("text", ["x", "xy", "facts:\n", "facts:\n" * 1000])
def test_a_file_that_is_not_a_database_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "h.db"
    path.write_text(text)
    with pytest.raises(Unusable, match="not a history of quizgen"):
        opened(path)
    assert path.read_text() == text


def test_where_a_folder_cannot_be_made_another_file_can_be_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    said = r"file.quizgen.history.db: .* created: .* \(name another file with --db\)"
    with pytest.raises(Unusable, match=said):
        opened(tmp_path / "file" / "quizgen" / "history.db")


def test_a_migration_copies_the_history_first(tmp_path: Path) -> None:
    path = tmp_path / "h.db"
    opened(path).append(review("a"), newest=0)
    said: list[str] = []
    newer = (*MIGRATIONS, ("ALTER TABLE log ADD COLUMN mood TEXT", "UPDATE log SET mood = 'good'"))
    open_history(path, newer, say=said.append)
    copy = tmp_path / "h.db.version-1"
    assert said == [f"the history was copied to {copy} before the update"]
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("SELECT uuid, mood FROM log").fetchall() == [("a", "good")]
        assert database.execute("PRAGMA user_version").fetchone() == (2,)
    assert [row.uuid for row in opened(copy).rows()] == ["a"]


def test_a_migration_that_fails_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "h.db"
    opened(path).append(review("a"), newest=0)
    newer = (*MIGRATIONS, ("ALTER TABLE log ADD COLUMN mood TEXT", "UPDATE nonsense SET x = 1"))
    with pytest.raises(Unusable, match="the history is damaged"):
        open_history(path, newer, say=lambda _: None)
    assert [row.uuid for row in opened(path).rows()] == ["a"]


def _answer(path: Path, number: int, answers: int) -> None:
    """Answer questions that no other process answers, and one that all do."""
    # Nobody answers without a pause, as here. SQLite lets those who wait try again by chance, so on
    # a slow disk one of them may get no turn in the time that is ample for people.
    database.TIMEOUT = 60.0
    history = opened(path)
    for count in range(answers):
        mine = QuestionKey("railways", f"fact-{number}", "when")
        history.append(review(f"{number} {count}", mine), newest=history.newest(mine))
        try:
            history.append(review(f"all {number} {count}"), newest=count)
        except AnsweredElsewhere:
            continue


@pytest.mark.slow
def test_two_writers_lose_and_double_nothing(tmp_path: Path) -> None:
    path = tmp_path / "h.db"
    opened(path).close()
    spawned = get_context("spawn")
    writers = [spawned.Process(target=_answer, args=(path, number, 50)) for number in range(3)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(120)
        assert writer.exitcode == 0
    uuids = [row.uuid for row in opened(path).rows()]
    assert len(uuids) == len(set(uuids))
    assert sum(not uuid.startswith("all") for uuid in uuids) == 150
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@st.composite
def logs(draw: st.DrawFn) -> list[LogRow]:
    """Logs as two machines might write them together."""
    rows: list[LogRow] = []
    for number in range(draw(st.integers(1, 12))):
        key = draw(st.sampled_from([BORN, DIED]))
        row = review(
            f"row {number}",
            key,
            at=draw(st.integers(1, 5)) * 1000,
            rating=draw(st.integers(1, 4)),
            days=draw(st.integers(1, 99)),
        )
        what = draw(
            st.sampled_from(["review", "review", "review", "undo", "suspend", "unsuspend", "bury"])
        )
        if what == "undo" and rows:
            row = about(draw(st.sampled_from(rows)), "undo", row.uuid)
        elif what in ("suspend", "unsuspend", "bury"):
            row = about(row, what, row.uuid)
        rows.append(row)
    return rows


@pytest.mark.slow
@given(log=logs(), seed=st.integers(0, 99))
@settings(max_examples=40, deadline=None)
def test_two_histories_merge_into_the_same_whichever_comes_first(
    log: list[LogRow], seed: int
) -> None:
    dice = random.Random(seed)
    mine = [row for row in log if dice.random() < 0.6]
    theirs = [row for row in log if row not in mine or dice.random() < 0.3]

    def merged(*logs: list[LogRow]) -> History:
        history = opened(Path(":memory:"))
        for rows in logs:
            wrong: list[str] = []
            history.merge(numbered_rows((line_of(row).encode() for row in rows), wrong))
            assert not wrong
        return history

    one, other = merged(mine, theirs), merged(theirs, mine, theirs)
    for key in (BORN, DIED):
        # What is kept beside the log is what a replay of the log gives.
        last = one.reviews(key)[-1:]
        found = [each for each in one.due(LATE) if each.key == key]
        assert [(row.timestamp_ms, row.day, row.interval) for row in last] == [
            (each.at, each.day, each.interval) for each in found
        ]
    assert one.due(LATE) == other.due(LATE)
    assert one.suspended() == other.suspended()
    assert one.reviews(BORN) == other.reviews(BORN)
    assert one.ratings() == other.ratings()
    assert one.last_undoable() == other.last_undoable()
    for day in {row.day for row in log}:
        found_then = one.of_day(day)
        assert found_then == other.of_day(day)
        assert all(row.what != "undo" for row in found_then)
    assert sorted(row.uuid for row in one.rows()) == sorted(row.uuid for row in log)


SEVENS = "7" * 4_000
START = '{"uuid": "a", "at": 1, "day": 739000, '
REVIEWED = (
    START + '"what": "review", "deck": "d", "fact": "f", "slot": "s", "rating": 3, '
    '"before": "new", "phase": "review", "step": 0, "interval": 5, "delay": 0}'
)
NO_WEIGHTS = "'weights' are not 21 numbers with which the scheduler works"


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("{", "not JSON"),
        ("[1]", "not a JSON object"),
        ("[" * 100_000, "not JSON"),
        (f'{{"at": {SEVENS}{SEVENS}}}', "not JSON"),
        (START + '"what": "review", "colour": "red"}', "unknown column 'colour'"),
        ('{"uuid": "a", "at": 1, "what": "review"}', "'day' is missing"),
        (START.replace('"a"', '["a"]') + '"what": "bury"}', "'uuid' is not a text"),
        (START.replace('"a"', "5") + '"what": "bury"}', "'uuid' is not a text"),
        (START.replace('"a"', '"\\ud800"') + '"what": "bury"}', "'uuid' is not a text"),
        (START + '"what": "cheat"}', "'what' is not one of review, cram, undo, suspend, "),
        *(
            (
                START.replace('"at": 1,', f'"at": {number},') + '"what": "bury"}',
                "'at' is not a whole number from 0 to 9999999999999",
            )
            for number in ("1e400", "1.0", "true", str(2**63), "-1", SEVENS, '"now"')
        ),
        *(
            (
                START.replace("739000", str(day)) + '"what": "bury"}',
                "'day' is not a whole number from 719161 to 834904",
            )
            for day in (5, 3_652_059)
        ),
        (REVIEWED.replace('"rating": 3', '"rating": 9'), "'rating' is not a whole number from 1"),
        (REVIEWED.replace('"interval": 5', '"interval": 40000'), "'interval' is not a whole"),
        (REVIEWED.replace('"step": 0', f'"step": {10**12}'), "'step' is not a whole number"),
        (REVIEWED.replace('"phase": "review"', '"phase": "new"'), "'phase' is not one of learning"),
        *(
            (
                f'{REVIEWED[:-1]}, "retention": {share}}}',
                "'retention' is not a number between 0 and 1",
            )
            for share in ("NaN", "0.0", "1.0", "1.5")
        ),
        (REVIEWED[:-1] + ', "mode": "guess"}', "'mode' is not one of type, choose, reveal"),
        *(
            (START + f'"what": "parameters", "weights": "{weights}"}}', NO_WEIGHTS)
            for weights in (
                "1 2",
                " ".join(["0"] * 21),
                " ".join(["1e308"] * 21),
                " ".join(["nan"] * 21),
                " ".join(["-1"] * 21),
            )
        ),
        (" " * 1_000_001, "longer than 1 MB"),
    ],
    ids=itertools.count(),
)
def test_a_line_that_is_not_a_row_is_refused(line: str, why: str) -> None:
    wrong: list[str] = []
    assert not [*numbered_rows([line.encode()], wrong)]
    assert len(wrong) == 1
    assert wrong[0].startswith(f"1: {why}")


def test_a_row_that_is_sound_is_read() -> None:
    wrong: list[str] = []
    (found,) = numbered_rows([b"\xef\xbb\xbf" + REVIEWED.encode(), b"\r\n"], wrong)
    assert not wrong
    assert found[1].rating == 3


@pytest.mark.parametrize(
    "row",
    [
        replace(review("a"), rating=5),
        replace(review("a"), phase=None),
        replace(review("a"), what="cheat"),  # type: ignore[arg-type]  # that is the point
        replace(review("a"), deck=None),
        replace(review("a"), interval=40_000),
        replace(review("a"), timestamp_ms="now"),  # type: ignore[arg-type]  # that is the point
        replace(about(review("a"), "undo", "b"), target=None),
    ],
)
def test_an_invalid_row_is_not_merged_and_neither_are_the_others(row: LogRow) -> None:
    history = opened(Path(":memory:"))
    _, wrong = history.merge([(1, review("good")), (2, row)])
    assert len(wrong) == 1
    assert wrong[0].startswith("2: ")
    assert list(history.rows()) == []
