"""What an editor says to a language server over its standard streams (LSP), and what it hears."""

import json
import subprocess
from collections.abc import Sequence
from threading import Timer
from types import TracebackType
from typing import Any, Self

PATIENCE = 240
"""Seconds that a server may take for all that it is asked."""


class Refused(Exception):
    """The server answered with an error."""


class LanguageClient:
    """A server that runs until the end of the context. `published` are its problems by address."""

    def __init__(self, command: Sequence[str]) -> None:
        self._server = subprocess.Popen(
            [*command, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        # One that no longer answers is ended, and the reading of its answers with it.
        self._patience = Timer(PATIENCE, self._server.kill)
        self._patience.start()
        self._number = 0
        self.published: dict[str, list[Any]] = {}

    def __enter__(self) -> Self:
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

    def ask(self, method: str, params: Any) -> Any:
        """The answer to a request. Raise Refused for an error."""
        self._number += 1
        self._send({"id": self._number, "method": method, "params": params})
        while True:
            message = self._receive()
            if message.get("id") == self._number and "method" not in message:
                if "error" in message:
                    raise Refused(message["error"]["message"])
                return message.get("result")

    def tell(self, method: str, params: Any) -> None:
        """Send a notification."""
        self._send({"method": method, "params": params})

    def hear(self, message: dict[str, Any]) -> None:
        """Keep what the server tells or asks. Questions are answered already."""
        if message.get("method") == "textDocument/publishDiagnostics":
            self.published[message["params"]["uri"]] = message["params"]["diagnostics"]

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._server.stdin
        self._server.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self._server.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        """The next message; what the server asks of an editor is answered with nothing."""
        assert self._server.stdout
        length = 0
        while header := self._server.stdout.readline().strip():
            name, _, value = header.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        assert length, "the server has ended"
        message: dict[str, Any] = json.loads(self._server.stdout.read(length))
        if "method" in message and "id" in message:
            # Of settings, there is one answer for each that it asks for.
            items = (message.get("params") or {}).get("items")
            self._send({"id": message["id"], "result": items and [None for _ in items]})
        self.hear(message)
        return message
