"""The language server: what `quizgen.editor.desk` knows, by the Language Server Protocol."""

import asyncio
import gc
from collections.abc import Callable
from pathlib import Path

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import from_fs_path, to_fs_path

import quizgen
from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.diagnostics.source import Position
from quizgen.editor.columns import Encoding
from quizgen.editor.desk import Desk
from quizgen.editor.open_decks import OpenDecks
from quizgen.editor.protocol import Translator

PAUSE = 0.01
"""Seconds after a change in which further changes may come, as when a text is pasted or undone."""


class Server(LanguageServer):
    """A language server for the decks whose files are open. `today` gives the day number."""

    def __init__(self, today: Callable[[], int]) -> None:
        # Whole texts are sent, because pygls ends lines also where YAML and editors do not.
        super().__init__(
            "quizgen",
            quizgen.__version__,
            text_document_sync_kind=types.TextDocumentSyncKind.Full,
        )
        self._today = today
        self.decks = OpenDecks(today())
        self.desk = Desk(self.decks)
        self._addresses: dict[Path, str] = {}
        self._versions: dict[Path, int] = {}
        self._waiting: set[Path] = set()
        self._found: dict[Path, list[Diagnostic]] = {}
        self._published: dict[Path, list[types.Diagnostic]] = {}
        self._is_frozen = False

    @property
    def translator(self) -> Translator:
        """Places, as the client counts them."""
        encoding: Encoding = "utf-16"
        agreed = self.workspace.position_encoding
        for each in ("utf-8", "utf-32"):
            if agreed == each:
                encoding = each
        return Translator(encoding, self.address)

    def address(self, path: Path) -> str:
        """The address of a file, as the client writes it if the client has opened it."""
        return self._addresses.get(path) or from_fs_path(str(path)) or ""

    def path(self, uri: str) -> Path | None:
        """The file at an address; None if it is not on this machine, or no YAML file."""
        path = to_fs_path(uri)
        return Path(path) if path and path.lower().endswith((".yaml", ".yml")) else None

    # Texts and diagnostics

    def take(self, uri: str, version: int | None) -> None:
        """Take the text of a file that was opened or changed."""
        path = self.path(uri)
        if path is not None:
            self._addresses[path] = uri
            if version is not None:
                self._versions[path] = version
            self.decks.files.typed[path] = self.workspace.get_text_document(uri).source
            self._check_soon(path)

    def leave(self, uri: str) -> None:
        """Read a file that was closed from the disk again."""
        path = self.path(uri)
        if path is not None:
            self.decks.files.typed.pop(path, None)
            self._versions.pop(path, None)
            self._check_soon(path)

    def look_again(self) -> None:
        """Check all open files again, because files on the disk have changed."""
        self.decks.forget()
        for path in [*self.decks.files.typed]:
            self._check_soon(path)

    def _check_soon(self, path: Path) -> None:
        if not self._waiting:
            asyncio.get_running_loop().call_later(PAUSE, self._check)
        self._waiting.add(path)

    def _check(self) -> None:
        """Check the decks of the files that have changed, and publish what is new."""
        waiting, self._waiting = self._waiting, set()
        self.decks.today = self._today()
        folders: dict[Path, None] = {}
        for path in sorted(waiting):
            folder = self.decks.folder_of(path)
            if folder is not None:
                folders[folder] = None
            else:
                is_open = path in self.decks.files.typed
                self._publish(path, self.decks.astray(path) if is_open else [], is_new=is_open)
        for folder in folders:
            by_path = self.decks.checked(folder)
            changed = {path for path in waiting if path.is_relative_to(folder)}
            known = {path for path in self._published if path.is_relative_to(folder)}
            # What was changed comes last: then all is said.
            for path in sorted({*known, *changed, *by_path}, key=lambda path: path in changed):
                self._publish(path, by_path.get(path, []), is_new=path in changed)
        if not self._is_frozen:
            # What was read stays, so it is not garbage. What comes with each change may be.
            gc.freeze()
            gc.enable()
            self._is_frozen = True

    def _publish(self, path: Path, found: list[Diagnostic], *, is_new: bool) -> None:
        """Publish what was found in a file, if the client does not know it, or its text is new."""
        self._found[path] = found
        shown = self.translator.diagnostics(found)
        if is_new or shown != self._published.get(path, []):
            self._published[path] = shown
            self.text_document_publish_diagnostics(
                types.PublishDiagnosticsParams(
                    self.address(path), shown, version=self._versions.get(path)
                )
            )

    def found(self, path: Path) -> list[Diagnostic]:
        """What was found in a file when it was last checked."""
        return self._found.get(path, [])

    # Places

    def at(self, uri: str, position: types.Position) -> tuple[Path, Position] | None:
        """A place in a file of the client; None if it is no file of a deck."""
        path = self.path(uri)
        if path is None or self.decks.folder_of(path) is None:
            return None
        return path, self.translator.where(self.decks.text(path), position)
