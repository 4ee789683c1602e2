"""A client of `quizgen lsp`: the part of an editor that talks to it, over its standard streams."""

import sys
from collections import deque
from pathlib import Path
from typing import Any, Self

from tests.language_client import PATIENCE, LanguageClient


class Client(LanguageClient):
    """A server that runs, and the files that are open in it.

    `text` may have a `|`: it is the cursor, and not in the text.
    """

    def __init__(self, *, encodings: tuple[str, ...] = (), watches: bool = False) -> None:
        super().__init__([sys.executable, "-m", "quizgen", "lsp"])
        self._encodings = encodings
        self._watches = watches
        self.asked: list[str] = []
        self._versions: dict[str, int] = {}
        self._checked: dict[str, int | None] = {}
        self.shown: deque[Any] = deque()
        self.abilities: Any = None

    def __enter__(self) -> Self:
        general = {"positionEncodings": [*self._encodings]} if self._encodings else {}
        watching = {"didChangeWatchedFiles": {"dynamicRegistration": self._watches}}
        abilities = {"general": general, "workspace": watching}
        answer = self.ask(
            "initialize", {"processId": None, "rootUri": None, "capabilities": abilities}
        )
        self.abilities = answer["capabilities"]
        self.tell("initialized", {})
        return self

    def end(self) -> int:
        """End the server as an editor does; its exit status."""
        self.ask("shutdown", None)
        self.tell("exit", None)
        return self._server.wait(PATIENCE)

    def open(self, path: Path, text: str) -> str:
        """Open a file with a text, or give it another one; its address."""
        uri = path.as_uri()
        version = self._versions[uri] = self._versions.get(uri, 0) + 1
        if version == 1:
            document = {"uri": uri, "languageId": "yaml", "version": version, "text": text}
            self.tell("textDocument/didOpen", {"textDocument": document})
        else:
            document = {"uri": uri, "version": version}
            changes = {"textDocument": document, "contentChanges": [{"text": text}]}
            self.tell("textDocument/didChange", changes)
        return uri

    def close(self, path: Path) -> None:
        """Close a file without saving it."""
        uri = path.as_uri()
        del self._versions[uri]
        self.tell("textDocument/didClose", {"textDocument": {"uri": uri}})

    def problems(self, path: Path, text: str) -> list[Any]:
        """What is found in a file with a text."""
        uri = self.open(path, text)
        self.settle(uri)
        return self.published.get(uri, [])

    def wait_for(self, uri: str) -> list[Any]:
        """What is found in a file, when the server next says it."""
        self.published.pop(uri, None)
        while uri not in self.published:
            self._receive()
        return self.published[uri]

    def settle(self, uri: str) -> None:
        """Wait until the server has said what it finds in the newest text of a file."""
        while self._checked.get(uri) != self._versions[uri]:
            self._receive()

    def ask_at(self, method: str, path: Path, text: str, **more: Any) -> Any:
        """Ask about the `|` in a text."""
        before, after = text.split("|")
        uri = self.open(path, before + after)
        line = before.count("\n")
        column = len(before) - before.rfind("\n") - 1
        place = {"textDocument": {"uri": uri}, "position": {"line": line, "character": column}}
        return self.ask(f"textDocument/{method}", {**place, **more})

    def hear(self, message: dict[str, Any]) -> None:
        super().hear(message)
        method = message.get("method")
        if method == "textDocument/publishDiagnostics":
            self._checked[message["params"]["uri"]] = message["params"].get("version")
        elif method and "id" in message:
            self.asked.append(method)
        elif method in ("window/showMessage", "window/logMessage"):
            self.shown.append(message["params"])
