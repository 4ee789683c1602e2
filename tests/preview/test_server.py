"""The server of the preview: what it gives, and to whom."""

import contextlib
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path
from urllib.request import urlopen

import pytest

from quizgen.preview.server import HOST, PreviewServer
from tests.preview.served import served, snapshot_of
from tests.sheet.printing import quizgen
from tests.workshop import Workshop

DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
KEY = "key=railways/stephenson"


@pytest.fixture
def server(workshop: Workshop) -> Iterator[PreviewServer]:
    workshop.change("  page: 12", "  page: 12\n  image: {file: map.svg, alt: a map}")
    workshop.files["media/map.svg"] = DRAWING
    workshop.files["media/other.svg"] = DRAWING.replace("9", "8")
    (workshop.folder / "secret.txt").write_text("secret", encoding="utf-8")
    with served(workshop) as found:
        yield found


def reply(
    server: PreviewServer,
    path: str,
    *,
    method: str = "GET",
    body: str | None = None,
    token: str | None = None,
    **headers: str,
) -> tuple[int, str, dict[str, str]]:
    """The status, the content and the headers of an answer. A path is that after the token."""
    connection = HTTPConnection(HOST, server.server_address[1])
    token = server.token if token is None else token
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, f"/{token}/{path}", body, named)
    answer = connection.getresponse()
    content = answer.read().decode()
    connection.close()
    return answer.status, content, dict(answer.headers)


def asked(server: PreviewServer, path: str, content: object, **headers: str) -> object:
    """What the page is told, which sends some content."""
    sent = {"Content_Type": "application/json"} | headers
    status, said, _ = reply(server, path, method="POST", body=json.dumps(content), **sent)
    return json.loads(said) if status == 200 else status


def test_it_gives_what_the_page_shows(server: PreviewServer) -> None:
    assert "<title>quizgen preview</title>" in reply(server, "")[1]
    overview = json.loads(reply(server, "overview")[1])
    assert [each["key"] for each in overview["facts"]] == [
        f"railways/{each}"
        for each in ("stephenson", "stockton-opening", "stockton-length", "coal-paid")
    ]
    fact = json.loads(reply(server, f"fact?{KEY}")[1])
    assert fact["cards"] == ["identify", "name", "born", "portrait"]
    assert fact["questions"][2]["answers"] == ["9 June 1781"]
    front = reply(server, f"front?{KEY}&slot=born")[1]
    assert "When was George Stephenson born?" in front
    assert "9 June" not in front
    assert '<body class="card card1">' in front
    back = reply(server, f"back?{KEY}&slot=born&night=1")[1]
    assert "9 June 1781" in back
    assert '<body class="card card1 nightMode">' in back
    items = reply(server, f"items?{KEY}")[1]
    assert [*re.findall(r'id="s-([\w-]+)"', items)] == ["choice", "true-false", "short", "date"]
    (picture,) = set(re.findall(r'src="(media/[^"]+)"', back))
    assert reply(server, picture)[1:2] == (DRAWING,)
    for style in set(re.findall(r'href="(\w+\.css)"', front + items + reply(server, "")[1])):
        assert reply(server, style)[2]["Content-Type"] == "text/css; charset=utf-8"


PATHS = ["", "page.js", "overview", "events", f"fact?{KEY}", f"front?{KEY}&slot=born", "../"]


@pytest.mark.parametrize("token", ["", "x", "x" * 32, "..", "%00", "%D1%82"])
def test_without_the_token_there_is_nothing(server: PreviewServer, token: str) -> None:
    for path in PATHS:
        status, content, headers = reply(server, path, token=token)
        assert (status, content) == (404, "")
        assert set(headers) == {"Server", "Date", "Content-Length"}
    sent = {"Content_Type": "application/json"}
    assert reply(server, "open", method="POST", body="{}", token=token, **sent)[:2] == (404, "")


@pytest.mark.parametrize("host", ["evil.example", "localhost", "127.0.0.1", "127.0.0.1:1", ""])
def test_under_another_name_of_the_host_there_is_nothing(server: PreviewServer, host: str) -> None:
    assert reply(server, "overview", Host=host)[:2] == (404, "")


@pytest.mark.parametrize(
    "path",
    [
        "media/other.svg",
        "media/map.svg",
        "media/../deck.yaml",
        "media/%2e%2e/deck.yaml",
        "media/../../secret.txt",
        "../secret.txt",
        "/etc/passwd",
        "page.py",
        "__init__.py",
        "items?key=../../secret",
        "front?key=railways/stephenson&slot=no-slot",
        "lines.yaml",
    ],
)
def test_no_file_is_found_by_a_path(server: PreviewServer, path: str) -> None:
    reply(server, f"fact?{KEY}")
    assert reply(server, path)[:2] == (404, "")


STRANGE = [
    b"GET http://[ HTTP/1.1\r\n\r\n",
    b"GET http://[/{token}/ HTTP/1.1\r\nHost: {host}\r\n\r\n",
    "GET http://\u2100.com/ HTTP/1.1\r\n\r\n".encode(),
    b"HEAD / HTTP/1.1\r\n\r\n",
    b"HEAD /{token}/ HTTP/1.1\r\nHost: {host}\r\n\r\n",
    b"PUT /{token}/ HTTP/1.1\r\nHost: {host}\r\n\r\n",
    b"BREW / HTTP/1.1\r\n\r\n",
    b"GET\r\n\r\n",
    b"GET / HTTP/9.9\r\n\r\n",
    b"GET / HTTP/\xff\r\n\r\n",
    b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\n\r\n",
    b"GET / HTTP/1.1\r\n" + b"a: b\r\n" * 200 + b"\r\n",
    b"GET / HTTP/1.1\r\nHost: \xff\xfe\r\n\r\n",
    b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n",
    b"POST /{token}/open HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n"
    b"Content-Length: " + b"9" * 5_000 + b"\r\n\r\n",
]


@pytest.mark.parametrize("request_", STRANGE, ids=range(len(STRANGE)))
def test_to_whatever_else_the_answer_is_empty(
    server: PreviewServer, request_: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed: list[object] = []
    monkeypatch.setattr(server, "handle_error", lambda *_: failed.append(sys.exception()))
    sent = request_.replace(b"{token}", server.token.encode())
    sent = sent.replace(b"{host}", server.host.encode())
    said = b""
    with socket.create_connection((HOST, server.server_address[1]), timeout=20) as connection:
        connection.sendall(sent)
        # Where it has not read all of a request, it ends the connection.
        with contextlib.suppress(ConnectionResetError):
            while piece := connection.recv(10_000):
                said += piece
    head, _, content = said.partition(b"\r\n\r\n")
    assert content == b""
    assert head[9:13] in (b"404 ", b"")
    assert not failed


@pytest.mark.skipif(sys.platform == "win32", reason="needs links")
@pytest.mark.parametrize("folder_is_link", [False, True])
def test_a_picture_outside_of_the_deck_is_not_shown(
    workshop: Workshop, *, folder_is_link: bool
) -> None:
    workshop.change("  page: 12", "  page: 12\n  image: {file: map.svg, alt: a map}")
    outside = workshop.folder / "outside"
    outside.mkdir()
    (outside / "map.svg").write_text(DRAWING, encoding="utf-8")
    media = workshop.deck / "media"
    media.mkdir(parents=True)
    (media / "map.svg").symlink_to(outside / "map.svg")
    if folder_is_link:
        (media / "map.svg").unlink()
        media.rmdir()
        media.symlink_to(outside)
    with served(workshop) as server:
        fact = json.loads(reply(server, f"fact?{KEY}")[1])
        assert fact["failure"].endswith("map.svg: this link leads out of the deck")
        assert fact["cards"] == []
        assert "data:" not in reply(server, f"items?{KEY}")[1]


def test_each_answer_has_a_strict_policy(server: PreviewServer) -> None:
    for path in ("", "overview", f"front?{KEY}&slot=born", f"items?{KEY}"):
        headers = reply(server, path)[2]
        policy = headers["Content-Security-Policy"]
        assert policy.startswith("default-src 'none'; ")
        assert "unsafe" not in policy
        assert "http" not in policy
        assert ("script-src" in policy) is (path == "")
        assert headers["Referrer-Policy"] == "no-referrer"
        assert headers["Cache-Control"] == "no-store"
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert "Access-Control-Allow-Origin" not in headers


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("9.6.1781", {"outcome": "accept", "remark": ""}),
        ("1781", {"outcome": "partial"}),
        ("\ud800", {"outcome": "reject"}),
    ],
)
def test_an_answer_is_judged_as_in_the_quiz(
    server: PreviewServer, typed: str, said: dict[str, str]
) -> None:
    found = asked(server, "try", {"key": "railways/stephenson", "slot": "born", "typed": typed})
    assert isinstance(found, dict)
    assert found.items() >= said.items()


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("open", {"path": "/etc/passwd", "line": 1}),
        ("open", {"path": 5, "line": 1}),
        ("open", {"path": "", "line": "1"}),
        ("open", []),
        ("close", {}),
        ("try", {}),
    ],
)
def test_what_the_page_never_asks_for_is_refused(
    server: PreviewServer, path: str, content: object
) -> None:
    assert asked(server, path, content) in (404, None)


def test_another_origin_cannot_ask(server: PreviewServer) -> None:
    """Without asking first, a page may send only other types than that of JSON."""
    content = {"key": "railways/stephenson", "slot": "born", "typed": "1781"}
    for other in ("text/plain", "application/x-www-form-urlencoded"):
        assert asked(server, "try", content, Content_Type=other) == 404
    assert reply(server, "try", method="OPTIONS")[0] == 404
    for length in ("-1", "x", "999999999"):
        assert asked(server, "try", content, Content_Length=length) == 404
    sent = {"Content_Type": "application/json"}
    for body in ("{", "[" * 50_000, "\xff"):
        assert reply(server, "try", method="POST", body=body, **sent)[0] == 404


@pytest.mark.skipif(sys.platform == "win32", reason="the editor is a script of a shell")
def test_a_place_is_opened_in_an_editor_that_has_a_window(
    server: PreviewServer, workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = str(workshop.deck / "lines.yaml")
    opened = workshop.folder / "opened"
    editor = workshop.folder / "code"
    editor.write_text(f'#!/bin/sh\necho "$@" > {opened}.new\nmv {opened}.new {opened}\n')
    editor.chmod(0o755)
    monkeypatch.setenv("VISUAL", "vim")
    said = "$VISUAL and $EDITOR name no editor that has a window of its own: open "
    assert asked(server, "open", {"path": lines, "line": 4}) == {"said": f"{said}{lines} at line 4"}
    assert not opened.exists()
    monkeypatch.setenv("VISUAL", str(workshop.folder / "missing"))
    found = asked(server, "open", {"path": lines, "line": 4})
    assert isinstance(found, dict)
    assert "could not be started (No such file or directory)" in found["said"]
    monkeypatch.setenv("VISUAL", str(editor))
    assert asked(server, "open", {"path": lines, "line": 4}) == {"said": ""}
    while not opened.exists():
        time.sleep(0.01)
    assert opened.read_text() == f"--goto {lines}:4\n"


def events(server: PreviewServer) -> Iterator[object]:
    """The events that a page is told, until the last one."""
    with urlopen(f"{server.address}events") as stream:
        for line in stream:
            if line.startswith(b"data: "):
                yield json.loads(line[6:])


def test_a_page_is_told_what_was_edited(server: PreviewServer, workshop: Workshop) -> None:
    told = events(server)
    assert next(told) == {"number": 1, "edited": None}
    workshop.change("  page: 33", "  page: 34")
    server.state.replace(snapshot_of(workshop))
    assert next(told) == {"number": 2, "edited": "railways/stockton-length"}
    workshop.change("  page: 34", "  page: [34")
    server.state.replace(snapshot_of(workshop))
    assert next(told) == {"number": 3, "edited": "railways/stockton-length"}
    assert reply(server, "fact?key=railways/stockton-length")[:2] == (200, "null")
    assert reply(server, "items?key=railways/stockton-length")[:2] == (404, "")
    server.state.end()
    assert [*told] == [None]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--line", "3"], "--line needs one file as PATH"),
        (["no-such-deck"], "no such file or folder: no-such-deck"),
    ],
)
def test_what_cannot_be_shown_is_said_at_once(
    workshop: Workshop, arguments: list[str], said: str
) -> None:
    workshop.write()
    code, output, errors = quizgen("preview", *arguments, *[workshop.deck] * (len(arguments) > 1))
    assert (code, output) == (2, "")
    assert said in errors


@pytest.mark.skipif(sys.platform == "win32", reason="sends an interrupt as Unix does")
def test_the_command_follows_the_files_and_ends_with_ctrl_c(workshop: Workshop) -> None:
    workshop.write()
    lines = workshop.deck / "lines.yaml"
    with subprocess.Popen(
        [sys.executable, "-m", "quizgen", "preview", str(lines), "--line", "17"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
    ) as process:
        try:
            assert process.stdout
            said = process.stdout.readline()
            address = re.fullmatch(r"preview at (http://127\.0\.0\.1:\d+/[\w-]{32}/) .*\n", said)
            assert address, said
            with urlopen(f"{address[1]}events") as stream:
                told = (json.loads(line[6:]) for line in stream if line.startswith(b"data: "))
                assert next(told) == {"number": 1, "edited": "railways/coal-paid"}
                text = lines.read_text("utf-8").replace("page: 12", "page: 13")
                lines.write_text(text, encoding="utf-8")
                edited = [next(told)["edited"]]
                while edited[-1] != "railways/stephenson":
                    edited.append(next(told)["edited"])
                head = workshop.deck / "deck.yaml"
                aside = head.rename(workshop.folder / "aside")
                errors: list[str] = []
                while not errors:
                    assert next(told)["edited"] is None
                    with urlopen(f"{address[1]}overview") as reply_:
                        found = json.load(reply_)
                    errors = [each["message"] for each in found["unread"]]
                gone = f"{lines} is not in a deck: no deck.yaml in its folder or above"
                assert errors == [gone]
                assert "railways/coal-paid" in [each["key"] for each in found["facts"]]
                aside.rename(head)
                while errors:
                    next(told)
                    with urlopen(f"{address[1]}overview") as reply_:
                        errors = json.load(reply_)["unread"]
                process.send_signal(signal.SIGINT)
                assert next(told, None) is None
            assert {*process.stdout.read().splitlines()} == {f"quizgen: {gone}", ""}
            assert process.wait() == 130
        finally:
            process.kill()
