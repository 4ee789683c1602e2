"""An AnkiConnect of our own for tests, on a real collection.

It answers the actions that `quizgen push` uses as the add-on does. It was written after the
documentation of the add-on. The import dialog is a learner who presses Import, or does not.
"""

import base64
import json
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

# Anki's modules import each other: anki.collection has to be the first.
from anki.collection import Collection  # isort: skip
from anki.cards import CardId
from anki.collection import DeckIdLimit, ExportAnkiPackageOptions
from anki.decks import DeckId
from anki.notes import NoteId

from tests.anki.learner import Learner


class Connected:
    """A learner whose Anki answers at a port while this is used as a context.

    - `closes_after`: the number of writing actions after which Anki is closed.
    - `imports`: whether the learner presses Import.
    - `profile`: whether a profile is open.
    - `asked`: the actions that were asked for.
    - `meanwhile`: done before a writing action, once.
    """

    def __init__(self, learner: Learner, key: str | None = None) -> None:
        self.learner = learner
        self.key = key
        self.closes_after: int | None = None
        self.imports = True
        self.profile = True
        self.asked: list[str] = []
        self.meanwhile: Callable[[], None] | None = None
        connected = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                length = int(self.headers["Content-Length"])
                content = connected.answer(json.loads(self.rfile.read(length)))
                if connected.closes_after is not None and connected.closes_after < 0:
                    self.close_connection = True
                    return
                body = json.dumps(content).encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        self._server = HTTPServer(("127.0.0.1", 0), Handler)
        self.port = self._server.server_port

    def __enter__(self) -> "Connected":
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def answer(self, request: dict[str, Any]) -> dict[str, Any]:
        """The answer to a request, as the add-on forms it."""
        try:
            if request.get("key") != self.key:
                raise RuntimeError("valid api key must be provided")
            action = request["action"]
            known = getattr(self, f"do_{action}", None)
            if known is None:
                raise RuntimeError("unsupported action")
            self.asked.append(action)
            if action in WRITES:
                self._writes()
            return {"result": known(**request.get("params", {})), "error": None}
        except Exception as error:
            return {"result": None, "error": str(error)}

    def _writes(self) -> None:
        if self.meanwhile:
            self.meanwhile()
            self.meanwhile = None
        if self.closes_after is not None:
            self.closes_after -= 1
            if self.closes_after < 0:
                raise RuntimeError("closed")

    @property
    def collection(self) -> Collection:
        """The collection, if a profile is open."""
        if not self.profile:
            raise RuntimeError("collection is not available")
        return self.learner.collection

    def do_version(self) -> int:
        return 6

    def do_multi(self, actions: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [self.answer(each) for each in actions]

    def do_deckNamesAndIds(self) -> dict[str, int]:
        return {each.name: each.id for each in self.collection.decks.all_names_and_ids()}

    def do_findCards(self, query: str) -> list[int]:
        return [*self.collection.find_cards(query)]

    def do_findNotes(self, query: str) -> list[int]:
        return [*self.collection.find_notes(query)]

    def do_getDecks(self, cards: list[int]) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for card in cards:
            did = self.collection.get_card(CardId(card)).did
            found.setdefault(self.collection.decks.name(did), []).append(card)
        return found

    def do_exportPackage(self, deck: str, path: str, includeSched: bool) -> bool:
        did = self.collection.decks.id_for_name(deck)
        if did is None:
            return False
        options = ExportAnkiPackageOptions(
            with_scheduling=includeSched,
            with_deck_configs=includeSched,
            with_media=True,
            legacy=True,
        )
        self.collection.export_anki_package(
            out_path=path, options=options, limit=DeckIdLimit(deck_id=did)
        )
        return True

    def do_retrieveMediaFile(self, filename: str) -> str | bool:
        path = Path(self.collection.media.dir()) / filename
        return base64.b64encode(path.read_bytes()).decode() if path.exists() else False

    def do_getMediaFilesNames(self, pattern: str) -> list[str]:
        return [path.name for path in Path(self.collection.media.dir()).glob(pattern)]

    def do_storeMediaFile(
        self,
        filename: str,
        data: str | None = None,
        path: str | None = None,
        deleteExisting: bool = True,
    ) -> str:
        content = base64.b64decode(data) if data else Path(str(path)).read_bytes()
        if deleteExisting:
            self.collection.media.trash_files([filename])
        return self.collection.media.write_data(filename, content)

    def do_addTags(self, notes: list[int], tags: str) -> None:
        self.collection.tags.bulk_add([*map(NoteId, notes)], tags)

    def do_removeTags(self, notes: list[int], tags: str) -> None:
        self.collection.tags.bulk_remove([*map(NoteId, notes)], tags)

    def do_updateNoteFields(self, note: dict[str, Any]) -> None:
        here = self.collection.get_note(NoteId(note["id"]))
        for name, text in note["fields"].items():
            if name in here:
                here[name] = text
        self.collection.update_note(here, skip_undo_entry=True)

    def do_changeDeck(self, cards: list[int], deck: str) -> None:
        did = self.collection.decks.id(deck)
        assert did is not None
        self.collection.set_deck([*map(CardId, cards)], did)

    def do_deleteDecks(self, decks: list[str], cardsToo: bool) -> None:
        assert cardsToo
        known = [self.collection.decks.id_for_name(name) for name in decks]
        self.collection.decks.remove([DeckId(did) for did in known if did])

    def do_suspend(self, cards: list[int]) -> None:
        self.collection.sched.suspend_cards([*map(CardId, cards)])

    def do_unsuspend(self, cards: list[int]) -> None:
        self.collection.sched.unsuspend_cards([*map(CardId, cards)])

    def do_deleteNotes(self, notes: list[int]) -> None:
        self.collection.remove_notes([*map(NoteId, notes)])

    def do_guiImportFile(self, path: str) -> None:
        if self.imports:
            self.learner.take(Path(path))

    def do_modelStyling(self, modelName: str) -> dict[str, str]:
        return {"css": self._model(modelName)["css"]}

    def do_modelTemplates(self, modelName: str) -> dict[str, dict[str, str]]:
        return {
            each["name"]: {"Front": each["qfmt"], "Back": each["afmt"]}
            for each in self._model(modelName)["tmpls"]
        }

    def _model(self, name: str) -> dict[str, Any]:
        found = self.collection.models.by_name(name)
        assert found is not None
        return found


WRITES = frozenset(
    {
        "addTags",
        "removeTags",
        "updateNoteFields",
        "changeDeck",
        "deleteDecks",
        "suspend",
        "unsuspend",
        "deleteNotes",
        "storeMediaFile",
        "guiImportFile",
    }
)
"""The actions that change something."""
