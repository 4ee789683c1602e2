"""A running Anki that a plan is carried out in."""

import base64
from collections.abc import Mapping, Sequence
from pathlib import Path

from quizgen.anki.merge.collection import Held
from quizgen.anki.merge.plan import NewCard
from quizgen.anki.push.connect import AnkiConnect
from quizgen.anki.push.snapshot import count_cards


class ConnectedEnd:
    """An Anki that runs, with what it held before."""

    def __init__(self, anki: AnkiConnect, held: Held) -> None:
        self._anki = anki
        self._names = {note.id: note.names for note in held.notes.values()}

    def suspend(self, cards: Sequence[int]) -> None:
        self._anki.ask("suspend", cards=[*cards])

    def unsuspend(self, cards: Sequence[int]) -> None:
        self._anki.ask("unsuspend", cards=[*cards])

    def tag(self, tags: Mapping[str, Sequence[int]], *, remove: bool = False) -> None:
        action = "removeTags" if remove else "addTags"
        self._anki.ask_all(
            [(action, {"notes": [*notes], "tags": tag}) for tag, notes in tags.items()]
        )

    def write(
        self, texts: Mapping[int, Mapping[int, str]], placed: Mapping[str, Sequence[NewCard]]
    ) -> None:
        actions = []
        for number, fields in texts.items():
            names = self._names[number]
            named = {names[index]: text for index, text in fields.items()}
            actions.append(("updateNoteFields", {"note": {"id": number, "fields": named}}))
        self._anki.ask_all(actions)
        for deck, wanted in placed.items():
            queries = [f"nid:{each.note} card:{each.ordinal + 1}" for each in wanted]
            found = self._anki.ask_all([("findCards", {"query": each}) for each in queries])
            cards = [card for each in found for card in each]
            if cards:
                self.move(deck, cards)

    def add_media(self, files: Mapping[str, Path]) -> None:
        here = {*self._anki.ask("getMediaFilesNames", pattern="quizgen-*")}
        self._anki.ask_all(
            [
                ("storeMediaFile", {"filename": name, "path": str(path), "deleteExisting": False})
                for name, path in files.items()
                if name not in here
            ]
        )

    def move(self, deck: str, cards: Sequence[int]) -> None:
        self._anki.ask("changeDeck", cards=[*cards], deck=deck)

    def delete(self, notes: Sequence[int]) -> None:
        self._anki.ask("deleteNotes", notes=[*notes])

    def delete_decks(self, names: Sequence[str]) -> None:
        # AnkiConnect deletes the cards of a deck with it, so it is asked again whether it has any.
        counts = count_cards(self._anki, names, inner=True)
        empty = [name for name, number in counts.items() if not number]
        if empty:
            self._anki.ask("deleteDecks", decks=empty, cardsToo=True)

    def keep(self, file: str, content: bytes) -> None:
        """Store a file in the media folder, over one of that name."""
        data = base64.b64encode(content).decode("ascii")
        self._anki.ask("storeMediaFile", filename=file, data=data)
