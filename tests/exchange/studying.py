"""A learner with the real Anki, for whom days pass."""

import json
import random
import time
from datetime import datetime
from pathlib import Path

# Anki's modules import each other: anki.collection has to be the first.
from anki.collection import (  # isort: skip
    Collection,
    DeckIdLimit,
    ExportAnkiPackageOptions,
)
from anki.cards import CardId
from anki.decks import DeckId

from tests.anki.learner import Learner

DAY = 86_400

Place = tuple[str, str]
"""A fact and its slot."""


class Student(Learner):
    """Someone who studies in Anki with FSRS. Time passes by moving the past."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        super().__init__(folder)
        self.collection.set_config("fsrs", True)

    def wait(self, days: int) -> None:
        """Let days pass: all that has happened, and the collection, is so much older then."""
        path = self.collection.path
        database = self.collection.db
        assert database
        for number, kind, due, text in database.all("select id, type, due, data from cards"):
            data = json.loads(text or "{}")
            if "lrt" in data:
                data["lrt"] -= days * DAY
            in_steps = kind in (1, 3)
            database.execute(
                "update cards set due = ?, data = ?, mod = mod - ? where id = ?",
                *(due - days * DAY * in_steps, json.dumps(data), days * DAY, number),
            )
        database.execute("update revlog set id = id - ?", days * DAY * 1000)
        database.execute("update col set crt = crt - ?", days * DAY)
        self.collection.close()
        self.collection = Collection(path)

    def answer(self, number: int, rating: int) -> None:
        """Answer a card. Each answer has a millisecond of its own."""
        time.sleep(0.002)
        card = self.collection.get_card(number)  # type: ignore[arg-type]
        card.start_timer()
        self.collection.sched.answerCard(card, rating)  # type: ignore[arg-type]

    def study(self, days: int, chance: random.Random) -> None:
        """Study on some days, with pauses of some days: whatever is due, and some new cards."""
        for _ in range(days):
            today = self.collection.sched.today
            due = "(is:learn or prop:due<=0 or is:new) -is:suspended"
            for number in self.collection.find_cards(due):
                if chance.random() < 0.7:
                    for _ in range(chance.choice((1, 1, 2))):
                        self.answer(number, chance.choice((1, 2, 3, 3, 3, 4)))
            assert self.collection.sched.today == today
            self.wait(chance.choice((1, 1, 2, 5, 9)))

    def number(self, place: Place) -> CardId:
        """The id of the card that asks a question."""
        return next(CardId(number) for number, each in self.places().items() if each == place)

    def reviews(self) -> int:
        """How many answers there are in the log."""
        database = self.collection.db
        assert database
        return int(database.scalar("select count() from revlog where ease > 0"))

    def later(self) -> None:
        """Let a second pass for all cards, as time stamps of cards are whole seconds."""
        database = self.collection.db
        assert database
        database.execute("update cards set mod = mod + 1")

    def preview(self, search: str) -> None:
        """Look at one of the cards in a filtered deck that changes no schedule."""
        deck = self.collection.sched.get_or_create_filtered_deck(DeckId(0))
        deck.config.reschedule = False
        del deck.config.search_terms[1:]
        deck.config.search_terms[0].search = search
        made = self.collection.sched.add_or_update_filtered_deck(deck)
        cards = self.collection.find_cards(f"did:{made.id}")
        self.answer(cards[0], 3)

    def places(self) -> dict[int, Place]:
        """Which question each card asks."""
        cards = map(self.collection.get_card, self.collection.find_cards(""))
        return {
            card.id: (card.note()["Id"].partition("/")[2], str(card.template()["name"]))
            for card in cards
        }

    def due_days(self) -> dict[Place, int]:
        """The day on which each card in review is due, as `date.toordinal` counts."""
        today = datetime.now().toordinal()  # noqa: DTZ005  (Anki's days are those of the clock)
        database = self.collection.db
        assert database
        own = "case when odid then odue else due end"  # of a card in a filtered deck
        ahead = database.all(f"select id, {own} from cards where type = 2")
        places = self.places()
        return {places[n]: today + due - self.collection.sched.today for n, due in ahead}

    def memories(self) -> dict[Place, tuple[float, float]]:
        """The stability and difficulty of each studied card, as Anki has them."""
        database = self.collection.db
        assert database
        places = self.places()
        rows = database.all("select id, data from cards where type > 0")
        datas = {number: json.loads(text) for number, text in rows}
        return {places[number]: (data["s"], data["d"]) for number, data in datas.items()}

    def export(self, path: Path, *, legacy: bool = False) -> Path:
        """Export the deck with its scheduling (.apkg), or the collection (.colpkg)."""
        if path.suffix == ".colpkg":
            self.collection.export_collection_package(str(path), include_media=False, legacy=legacy)
            self.collection.reopen()
            return path
        options = ExportAnkiPackageOptions(
            with_scheduling=True, with_deck_configs=False, with_media=False, legacy=legacy
        )
        number = self.collection.decks.id_for_name("Early railways")
        assert number
        self.collection.export_anki_package(
            out_path=str(path), options=options, limit=DeckIdLimit(number)
        )
        return path
