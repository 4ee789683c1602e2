"""A client for yaml-language-server, the part of editors that knows YAML and JSON Schema."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Self

from tests.language_client import LanguageClient

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


class LanguageServer(LanguageClient):
    """A server that runs, with one document open at a time."""

    def __enter__(self) -> Self:
        self.ask("initialize", {"processId": None, "rootUri": None, "capabilities": {}})
        self.tell("initialized", {})
        # Without its store of schemas it needs no network.
        wanted = {"completion": True, "hover": True, "validate": True}
        settings = {"yaml": {**wanted, "schemaStore": {"enable": False}}}
        self.tell("workspace/didChangeConfiguration", {"settings": settings})
        return self

    def open(self, path: Path, text: str) -> str:
        """Open a document, whatever stands in the file; its address."""
        address = path.as_uri()
        document = {"uri": address, "languageId": "yaml", "version": 1, "text": text}
        self.published.pop(address, None)
        self.tell("textDocument/didOpen", {"textDocument": document})
        return address

    def close(self, address: str) -> None:
        """Close a document."""
        self.tell("textDocument/didClose", {"textDocument": {"uri": address}})

    def completions(self, address: str, line: int, column: int) -> list[str]:
        """What the editor offers at a place, lines and columns from 0."""
        answer = self.ask("textDocument/completion", _at(address, line, column))
        return [item["label"] for item in answer["items"]]

    def hover(self, address: str, line: int, column: int) -> str:
        """What the editor shows when the pointer rests on a place."""
        answer = self.ask("textDocument/hover", _at(address, line, column))
        return str(answer["contents"]["value"]) if answer else ""

    def problems(self, address: str) -> list[str]:
        """What the editor underlines in a document."""
        while address not in self.published:
            self._receive()
        return [problem["message"] for problem in self.published[address]]


def _at(address: str, line: int, column: int) -> dict[str, Any]:
    return {
        "textDocument": {"uri": address},
        "position": {"line": line, "character": column},
    }
