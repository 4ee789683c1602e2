"""A client of `quizgen lsp`: the part of an editor that talks to it, over its standard streams."""

import json
import subprocess
import sys
from collections import deque
from pathlib import Path
from threading import Timer
from types import TracebackType
from typing import Any, Self

PATIENCE = 240
"""Seconds that a server may take for all that it is asked."""


class Refused(Exception):
    """The server answered with an error."""


class Client:
    """A server that runs, and the files that are open in it.

    `text` may have a `|`: it is the cursor, and not in the text.
    """

    def __init__(self, *, encodings: tuple[str, ...] = (), watches: bool = False) -> None:
        self._server = subprocess.Popen(
            [sys.executable, "-m", "quizgen", "lsp", "--stdio"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        # One that no longer answers is ended, and the reading of its answers with it.
        self._patience = Timer(PATIENCE, self._server.kill)
        self._patience.start()
        self._encodings = encodings
        self._watches = watches
        self.asked: list[str] = []
        self._number = 0
        self._versions: dict[str, int] = {}
        self._checked: dict[str, int | None] = {}
        self.published: dict[str, list[Any]] = {}
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

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._patience.cancel()
        self._server.kill()
        self._server.wait()
        for stream in (self._server.stdin, self._server.stdout):
            assert stream
            stream.close()

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

    def ask(self, method: str, params: Any) -> Any:
        """The answer to a request. Raise Refused for an error."""
        self._number += 1
        self._send({"jsonrpc": "2.0", "id": self._number, "method": method, "params": params})
        while True:
            message = self._receive()
            if message.get("id") == self._number and "method" not in message:
                if "error" in message:
                    raise Refused(message["error"]["message"])
                return message.get("result")

    def tell(self, method: str, params: Any) -> None:
        """Send a notification."""
        self._send({"jsonrpc": "2.0", "method": method, "params": params})

    def _send(self, message: Any) -> None:
        body = json.dumps(message).encode()
        assert self._server.stdin
        self._server.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self._server.stdin.flush()

    def _receive(self) -> Any:
        assert self._server.stdout
        length = 0
        while line := self._server.stdout.readline().strip():
            name, _, value = line.partition(b": ")
            length = int(value) if name == b"Content-Length" else length
        assert length, "the server has ended"
        message = json.loads(self._server.stdout.read(length))
        if message.get("method") == "textDocument/publishDiagnostics":
            params = message["params"]
            self.published[params["uri"]] = params["diagnostics"]
            self._checked[params["uri"]] = params.get("version")
        elif "method" in message and "id" in message:
            self.asked.append(message["method"])
            self._send({"jsonrpc": "2.0", "id": message["id"], "result": None})
        elif message.get("method") in ("window/showMessage", "window/logMessage"):
            self.shown.append(message["params"])
        return message
