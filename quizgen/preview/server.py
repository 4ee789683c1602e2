"""The server of the page: on this computer only, and for those who know its address.

The address has a random token. Without it there is nothing but an empty answer, and so it is for
another name of the host, which a foreign page could give itself (DNS rebinding). A file is never
found by a path that was asked for: pictures and sounds are known by name, and the rest is constant.
"""

import json
import sys
from collections.abc import Callable, Mapping
from functools import cache
from hmac import compare_digest
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from secrets import token_urlsafe
from socketserver import TCPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from quizgen.preview.cards import card_document
from quizgen.preview.items import items_document, items_style
from quizgen.preview.opening import open_at
from quizgen.preview.state import PreviewState
from quizgen.preview.views import overview, tried
from quizgen.record import record

HOST = "127.0.0.1"

_PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_FRAME_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; media-src 'self' data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
)
"""What a frame shows is the deck's. It runs no script, and loads nothing from elsewhere."""

_LONGEST = 100_000
"""The most bytes of what the page sends: an answer of 25,000 characters, and what is around it."""

_PATIENCE = 10
"""Seconds after which a request that has not arrived is given up, and a comment is sent to those
who wait for events, so that a page that was closed is noticed."""


@record()
class HttpReply:
    """An answer to a request: its type, its content, and the policy that the browser applies."""

    mime: str
    content: bytes
    policy: str = _FRAME_POLICY


_HTML, _CSS, _JS = "text/html; charset=utf-8", "text/css; charset=utf-8", "text/javascript"


class PreviewServer(ThreadingHTTPServer):
    """The server of one state; it listens from the beginning, at a free port."""

    daemon_threads = True
    block_on_close = False
    allow_reuse_address = False

    def __init__(self, state: PreviewState) -> None:
        self.state = state
        self.token = token_urlsafe(24)
        super().__init__((HOST, 0), _Handler)

    def server_bind(self) -> None:
        """Take a free port. `HTTPServer` would ask the network for the name of this computer."""
        TCPServer.server_bind(self)

    @property
    def host(self) -> str:
        """Its name and port, as browsers send them."""
        return f"{HOST}:{self.server_address[1]}"

    @property
    def address(self) -> str:
        """The address of the page."""
        return f"http://{self.host}/{self.token}/"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing where a browser has gone; anything else is our mistake, with a traceback."""
        if not isinstance(sys.exception(), ConnectionError | TimeoutError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    server: PreviewServer
    timeout = _PATIENCE
    server_version, sys_version = "quizgen", ""

    def do_GET(self) -> None:
        """Answer with what the page shows."""
        path = self._path()
        if path is None:
            self._send(None)
            return
        if path == "events":
            self._send_events()
            return
        query = {key: values[-1] for key, values in parse_qs(urlsplit(self.path).query).items()}
        self._send(_reply(self.server.state, path, query))

    def do_POST(self) -> None:
        """Do what the page asks for. A page of another origin could not send this type unasked."""
        path = self._path()
        length = _number(self.headers.get("Content-Length", ""))
        wanted = self.headers.get("Content-Type") == "application/json"
        if path is None or not wanted or length is None or length > _LONGEST:
            self._send(None)
            return
        try:
            asked = json.loads(self.rfile.read(length))
        except (ValueError, RecursionError):
            asked = None
        act = _ACTS.get(path)
        if act is None or not isinstance(asked, dict):
            self._send(None)
            return
        self._send(_json(act(self.server.state, asked)))

    def _path(self) -> str | None:
        """What is asked for, after the token; None to those who do not know it."""
        try:
            token, _, path = urlsplit(self.path).path.removeprefix("/").partition("/")
        except ValueError:
            # Not an address at all, such as "http://[".
            return None
        known = compare_digest(token.encode(errors="replace"), self.server.token.encode())
        return path if known and self.headers.get("Host") == self.server.host else None

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Send the answer of those who do not know the address: `http.server` would say more."""
        del code, message, explain
        self.close_connection = True
        self._send(None)

    def _send(self, reply: HttpReply | None) -> None:
        """Send an answer; None is the same to all who are not to know more."""
        self.send_response(404 if reply is None else 200)
        if reply is not None:
            self._send_policy(reply.policy)
            self.send_header("Content-Type", reply.mime)
        self.send_header("Content-Length", str(len(reply.content) if reply else 0))
        self.end_headers()
        if reply is not None:
            self.wfile.write(reply.content)

    def _send_policy(self, policy: str) -> None:
        self.send_header("Content-Security-Policy", policy)
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("Cross-Origin-Resource-Policy", "same-origin")
        self.send_header("Cross-Origin-Opener-Policy", "same-origin")
        self.send_header("Cache-Control", "no-store")

    def _send_events(self) -> None:
        """Send an event for each new snapshot, until the page is closed or the server ends."""
        self.send_response(200)
        self._send_policy(_PAGE_POLICY)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        number = 0
        while True:
            try:
                event = self.server.state.event_after(number, _PATIENCE)
            except EOFError:
                self.wfile.write(b"event: end\ndata: null\n\n")
                return
            if event is None:
                self.wfile.write(b": still here\n\n")
                continue
            number = event.number
            told = json.dumps({"number": number, "edited": event.edited})
            self.wfile.write(f"data: {told}\n\n".encode())

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (its name there)
        """Say nothing of requests."""


def _number(text: str) -> int | None:
    """The number of bytes that a header has; None if it has none, or one of too many digits."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else None


def _json(value: object) -> HttpReply:
    return HttpReply("application/json", json.dumps(value).encode())


@cache
def _constant(name: str) -> HttpReply:
    """A file of the page, or a style of what it shows."""
    if name in ("sheet.css", "sheet-night.css"):
        return HttpReply(_CSS, items_style(night=name == "sheet-night.css").encode())
    package, kind = "quizgen.preview.page", _CSS if name.endswith(".css") else _JS
    if name == "card.css":
        package = "quizgen.anki"
    elif name == "mathematics.css":
        package = "quizgen.sheet.web"
    elif name == "page.html":
        kind = _HTML
    return HttpReply(kind, files(package).joinpath(name).read_bytes(), _PAGE_POLICY)


_CONSTANT = {
    "": "page.html",
    **{
        name: name
        for name in (
            *("page.css", "page.js", "anki.css"),
            *("card.css", "mathematics.css", "sheet.css", "sheet-night.css"),
        )
    },
}


def _reply(state: PreviewState, path: str, query: Mapping[str, str]) -> HttpReply | None:
    """The answer to a request of the page; None if there is none."""
    if path in _CONSTANT:
        return _constant(_CONSTANT[path])
    if path == "overview":
        return _json(overview(state.snapshot))
    if path.startswith("media/"):
        found = state.media(path.removeprefix("media/"))
        return HttpReply(found.type.mime, found.content) if found else None
    view = state.view(query.get("key", ""))
    if path == "fact":
        return _json(view.described() if view else None)
    if view is None:
        return None
    match path:
        case "items":
            language = view.entry.fact.language
            page = items_document(state.items(view), language, night="night" in query)
            return HttpReply(_HTML, page.encode())
        case "front" | "back":
            card = view.cards.get(query.get("slot", ""))
            if card is None:
                return None
            side = card.front if path == "front" else card.back
            return HttpReply(_HTML, card_document(side, night="night" in query).encode())
        case _:
            return None


def _try(state: PreviewState, asked: Mapping[str, Any]) -> dict[str, str] | None:
    view = state.view(str(asked.get("key")))
    if view is None:
        return None
    return tried(state.snapshot, view, str(asked.get("slot")), str(asked.get("typed")))


def _open(state: PreviewState, asked: Mapping[str, Any]) -> dict[str, str] | None:
    path, line = asked.get("path"), asked.get("line")
    if not isinstance(path, str) or not isinstance(line, int) or path not in state.snapshot.files:
        return None
    return {"said": open_at(path, line)}


_ACTS: Mapping[str, Callable[[PreviewState, Mapping[str, Any]], dict[str, str] | None]] = {
    "try": _try,
    "open": _open,
}
