"""A client for yaml-language-server, the part of editors that knows YAML and JSON Schema."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from threading import Timer
from types import TracebackType
from typing import Any, Self

PATIENCE = 240
"""Seconds that a server may take for all that it is asked."""

ROOT = Path(__file__).parent.parent.parent

NAMED = "QUIZGEN_YAML_LS"
"""The environment variable that may name the server's program."""

_PROGRAM = Path("yaml-language-server", "bin", "yaml-language-server")


def find_server() -> list[str] | str:
    """The command that runs the server, or why there is none.

    A server that QUIZGEN_YAML_LS names has to be there: then nothing is skipped.
    """
    node, named = shutil.which("node"), os.environ.get(NAMED)
    if named:
        assert node, f"{NAMED} is set, and there is no Node"
        assert Path(named).is_file(), f"{NAMED} names no file: {named}"
        return [node, named]
    if not node:
        return "there is no Node (nodejs.org)"
    for folder in _npm_folders():
        if (folder / _PROGRAM).is_file():
            return [node, str(folder / _PROGRAM)]
    return f"no yaml-language-server: npm install --global yaml-language-server, or set {NAMED}"


def _npm_folders() -> Iterator[Path]:
    """Where npm may have put it: in this checkout, or for all."""
    yield ROOT / "node_modules"
    npm = shutil.which("npm")
    if npm:
        found = subprocess.run([npm, "root", "-g"], capture_output=True, text=True, check=False)
        yield Path(found.stdout.strip())


class LanguageServer:
    """A server that runs, with one document open at a time."""

    def __init__(self, command: list[str]) -> None:
        self._server = subprocess.Popen(
            [*command, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self._number = 0
        # One that no longer answers is ended, and the reading of its answers with it.
        self._patience = Timer(PATIENCE, self._server.kill)
        self._patience.start()
        self._published: dict[str, list[Any]] = {}

    def __enter__(self) -> Self:
        self._request("initialize", {"processId": None, "rootUri": None, "capabilities": {}})
        self._notify("initialized", {})
        # Without its store of schemas it needs no network.
        wanted = {"completion": True, "hover": True, "validate": True}
        settings = {"yaml": {**wanted, "schemaStore": {"enable": False}}}
        self._notify("workspace/didChangeConfiguration", {"settings": settings})
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._patience.cancel()
        self._server.kill()
        self._server.communicate()

    def open(self, path: Path, text: str) -> str:
        """Open a document, whatever stands in the file; its address."""
        address = path.as_uri()
        document = {"uri": address, "languageId": "yaml", "version": 1, "text": text}
        self._published.pop(address, None)
        self._notify("textDocument/didOpen", {"textDocument": document})
        return address

    def close(self, address: str) -> None:
        """Close a document."""
        self._notify("textDocument/didClose", {"textDocument": {"uri": address}})

    def completions(self, address: str, line: int, column: int) -> list[str]:
        """What the editor offers at a place, lines and columns from 0."""
        answer = self._request("textDocument/completion", _at(address, line, column))
        return [item["label"] for item in answer["items"]]

    def hover(self, address: str, line: int, column: int) -> str:
        """What the editor shows when the pointer rests on a place."""
        answer = self._request("textDocument/hover", _at(address, line, column))
        return str(answer["contents"]["value"]) if answer else ""

    def problems(self, address: str) -> list[str]:
        """What the editor underlines in a document."""
        while address not in self._published:
            self._receive()
        return [problem["message"] for problem in self._published[address]]

    def _request(self, method: str, params: Any) -> Any:
        self._number += 1
        self._send({"id": self._number, "method": method, "params": params})
        while True:
            answer = self._receive()
            if answer.get("id") == self._number and "method" not in answer:
                assert "error" not in answer, answer
                return answer["result"]

    def _notify(self, method: str, params: Any) -> None:
        self._send({"method": method, "params": params})

    def _send(self, message: dict[str, Any]) -> None:
        encoded = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._server.stdin
        self._server.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(encoded), encoded))
        self._server.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        """The next message; what the server asks of an editor is answered with nothing."""
        assert self._server.stdout
        length = 0
        while (header := self._server.stdout.readline().strip()) or not length:
            assert header, "the server has gone"
            if header.lower().startswith(b"content-length:"):
                length = int(header.split(b":")[1])
        message: dict[str, Any] = json.loads(self._server.stdout.read(length))
        if message.get("method") == "textDocument/publishDiagnostics":
            self._published[message["params"]["uri"]] = message["params"]["diagnostics"]
        elif "method" in message and "id" in message:
            items = message.get("params", {}).get("items", [])
            self._send({"id": message["id"], "result": [None for _ in items]})
        return message


def _at(address: str, line: int, column: int) -> dict[str, Any]:
    return {
        "textDocument": {"uri": address},
        "position": {"line": line, "character": column},
    }
