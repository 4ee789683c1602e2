"""Asks the real Anki backend how it schedules and fits: JSON in, JSON out, in its own process.

Each kind of question is a key of what is asked; see the functions below. Without "fuzz" there is
none. Time passes by moving the past: before each answer the card's last review and its due date are
put back by the days that went by.
"""

import json
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ASKED = json.load(sys.stdin)

if "fuzz" not in ASKED:
    os.environ["ANKI_TEST_MODE"] = "1"
# Noon here and now: no day begins while we run.
os.environ["TZ"] = f"NOON{time.gmtime().tm_hour - 12:+d}"
time.tzset()

# Anki's modules import each other: anki.collection has to be the first.
from anki.collection import Collection  # isort: skip  # noqa: E402
from anki.cards import Card  # noqa: E402
from anki.decks import DeckId  # noqa: E402

DAY = 86_400
PHASES = {1: "learning", 2: "review", 3: "relearning"}


def card_of(collection: Collection) -> Card:
    """A new card."""
    model = collection.models.by_name("Basic")
    assert model
    note = collection.new_note(model)
    note.fields = ["front", "back"]
    collection.add_note(note, DeckId(1))
    return note.cards()[0]


def put_back(collection: Collection, card: Card, days: int) -> None:
    """Let days pass, by moving all times of the card into the past."""
    assert collection.db
    data = json.loads(collection.db.scalar("select data from cards where id = ?", card.id))
    data["lrt"] -= days * DAY
    due = card.due - days if card.type == 2 else card.due - days * DAY
    collection.db.execute(
        "update cards set data = ?, due = ? where id = ?", json.dumps(data), due, card.id
    )
    card.load()


def answers(collection: Collection, history: list[tuple[int, int]]) -> list[list[object]]:
    """Anki's result for each answer of a history, (rating, days since the last answer).

    The phase, the steps left, the days in which the card is due or would be were it not relearned,
    the seconds in which it is due, the stability and the difficulty, as Anki writes them down.
    """
    assert collection.db
    card = card_of(collection)
    given: list[list[object]] = []
    for place, (rating, days) in enumerate(history):
        if place:
            put_back(collection, card, days)
        card.start_timer()
        collection.sched.answerCard(card, rating)  # type: ignore[arg-type]  # 1 to 4
        card.load()
        row = collection.db.first("select data, left from cards where id = ?", card.id)
        assert row
        data, left = row
        # The log has days above zero, and seconds below it.
        logged = collection.db.scalar(
            "select ivl from revlog where cid = ? order by id desc", card.id
        )
        phase, memory = PHASES[card.type], json.loads(data)
        assert phase != "review" or (logged == card.ivl and left == 0)
        delay = 0 if phase == "review" else -logged
        given.append([phase, left % 1000, card.ivl, delay, memory["s"], memory["d"]])
    return given


def fuzzed(collection: Collection, state: list[Any], draws: int) -> list[list[int]]:
    """The days that Hard, Good and Easy may give a card in review, sorted.

    The state is the interval given last, stability, difficulty, and the days since the last review.
    """
    assert collection.db
    interval, stability, difficulty, days = state
    card = card_of(collection)
    data = {"s": stability, "d": difficulty, "lrt": int(time.time()) - days * DAY}
    found: tuple[set[int], set[int], set[int]] = (set(), set(), set())
    # Anki draws anew for each number of repetitions.
    for reps in range(1, draws + 1):
        collection.db.execute(
            "update cards set type = 2, queue = 2, due = ?, ivl = ?, reps = ?, data = ?"
            " where id = ?",
            *(interval - days, interval, reps, json.dumps(data), card.id),
        )
        states = collection._backend.get_scheduling_states(card.id)
        for days_of, rated in zip(found, (states.hard, states.good, states.easy), strict=True):
            days_of.add(rated.normal.review.scheduled_days)
    return [sorted(days_of) for days_of in found]


def fit(collection: Collection, histories: list[list[tuple[int, int]]]) -> list[float]:
    """The weights that Anki's Optimise button finds, given (rating, day) by question."""
    assert collection.db
    today = max(day for history in histories for _, day in history)
    now = int(time.time() * 1000)
    for number, history in enumerate(histories):
        card = card_of(collection)
        for place, (rating, day) in enumerate(history):
            time_of = now - (today - day) * DAY * 1000 + number * 100 + place
            collection.db.execute(
                "insert into revlog values (?, ?, -1, ?, 1, 1, 0, 1000, ?)",
                *(time_of, card.id, rating, min(place, 1)),
            )
    response = collection._backend.compute_fsrs_params(
        search="deck:*",
        current_params=[],
        ignore_revlogs_before_ms=0,
        num_of_relearning_steps=1,
        health_check=False,
    )
    return list(response.params)


def main() -> None:
    """Answer the request on standard input."""
    with tempfile.TemporaryDirectory() as folder:
        collection = Collection(str(Path(folder) / "collection.anki2"))
        assert collection.sched.day_cutoff - time.time() > 12 * 3600, "it is not noon"
        collection.set_config("fsrs", True)
        config = collection.decks.get_config(1)  # type: ignore[arg-type]
        assert config
        config["desiredRetention"] = ASKED.get("retention", 0.9)
        config["fsrsParams6"] = ASKED.get("parameters", [])
        collection.decks.save(config)
        if "histories" in ASKED:
            found: object = [answers(collection, history) for history in ASKED["histories"]]
        elif "fuzz" in ASKED:
            found = [fuzzed(collection, state, ASKED["draws"]) for state in ASKED["fuzz"]]
        else:
            found = fit(collection, ASKED["fit"])
        json.dump(found, sys.stdout)
        collection.close()


if __name__ == "__main__":
    main()
