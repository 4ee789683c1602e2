"""What quizgen brings along, and that it never asks the network."""

import os
import re
import shutil
import signal
import subprocess
import sys
from importlib.metadata import metadata, requires
from pathlib import Path

import click
import pytest
from packaging.requirements import Requirement

from quizgen.cli import main

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")

LICENCES = ("MIT", "MIT-CMU", "BSD", "Apache-2.0", "LGPL-3.0", "PSF-2.0")
"""Those under which a program under MIT may be installed beside what it needs."""

UNDECLARED = {"fsrs-rs-python": "undeclared"}
"""A binding that says nothing of its own licence; the README says so."""


def installed_with(package: str) -> set[str]:
    """All packages that come with one and its extras, however far down, on this system."""
    found: set[str] = set()
    left = [package]
    while left:
        asking = left.pop()
        extras = metadata(asking).get_all("Provides-Extra") or [] if asking == package else []
        for needed in map(Requirement, requires(asking) or []):
            name = re.sub(r"[-_.]+", "-", needed.name.lower())
            wanted = not needed.marker or any(
                needed.marker.evaluate({"extra": extra}) for extra in ("", *extras)
            )
            if name in found or not wanted:
                continue
            found.add(name)
            left.append(name)
    return found


def declared(package: str) -> str:
    """What a package says of its licence, at each of the places where it may."""
    said = metadata(package)
    places = ("License-Expression", "License", "Classifier")
    return " ".join(
        text for place in places for text in said.get_all(place) or () if "License" in place + text
    )


def named_in_the_readme() -> dict[str, str]:
    """The licences of packages as the README gives them."""
    named = dict(re.findall(r"\[([\w.-]+)\]\([^)]+\) \(([\w.-]+)", README))
    named |= dict(
        re.findall(r"(?<![\w\[-])([a-z][\w-]+) \(((?:L?GPL|BSD|MIT|Apache|PSF)[\w.-]*)\)", README)
    )
    return {re.sub(r"[-_.]+", "-", name.lower()): licence for name, licence in named.items()}


def test_a_package_that_is_said_to_be_typed_has_the_marker_for_type_checkers() -> None:
    """PEP 561: without `py.typed`, mypy ignores the annotations of an installed package."""
    assert "Typing :: Typed" in (metadata("quizgen").get_all("Classifier") or [])
    assert (Path(main.__file__).parents[1] / "py.typed").is_file()


def test_the_readme_names_every_package_that_comes_along_with_its_licence() -> None:
    licences = named_in_the_readme()
    brought = installed_with("quizgen")
    assert brought
    others = {name: licences.get(name) for name in brought if licences.get(name) not in LICENCES}
    assert others == UNDECLARED


@pytest.mark.parametrize("package", sorted(installed_with("quizgen")))
def test_the_licence_that_the_readme_names_is_the_one_that_the_package_has(package: str) -> None:
    named = named_in_the_readme()[package]
    if package in UNDECLARED:
        assert declared(package) == ""
    else:
        assert named.split("-")[0] in declared(package)


LOCKS = Path(__file__).parent.parent / "requirements"


@pytest.mark.parametrize("name", ["use.txt", "dev.txt", "release.txt"])
def test_each_locked_package_has_hashes_and_the_registry_is_the_users(name: str) -> None:
    text = (LOCKS / name).read_text(encoding="utf-8")
    entries = re.split(r"(?m)^(?=\w)", text.replace("\\\n", ""))[1:]
    assert entries
    for entry in entries:
        assert re.match(r"[\w.-]+==[\w.!+]+ ", entry), entry
        assert "--hash=sha256:" in entry, entry
    assert not re.search(r"://|--(extra-)?index|--find-links", text)


@pytest.mark.parametrize("name", ["use.txt", "dev.txt", "release.txt"])
def test_what_is_locked_is_what_quizgen_needs(name: str) -> None:
    text = (LOCKS / name).read_text(encoding="utf-8")
    locked = dict(re.findall(r"(?m)^([\w.-]+)==(\S+)", text))
    for needed in map(Requirement, requires("quizgen") or []):
        if needed.marker and "extra" in str(needed.marker) and name != "dev.txt":
            continue
        version = locked[re.sub(r"[-_.]+", "-", needed.name.lower())]
        assert needed.specifier.contains(version), needed


NO_NETWORK = """
import sys

def refuse(event, arguments):
    if event.startswith("socket.") and event != "socket.gethostname":
        raise RuntimeError(f"the network was asked for: {event} {arguments}")

sys.addaudithook(refuse)
sys.argv[0] = "quizgen"
from quizgen.cli.main import main
main()
"""
"""The program with sockets that end it: by no `OSError`, which it would catch."""

COMMANDS = [
    ["--version"],
    ["init", "{folder}/mine"],
    ["init", "{folder}/draft"],
    ["new", "term", "--id", "loom", "--to", "{folder}/draft/more.yaml"],
    ["check", "--strict", "decks"],
    ["check", "--format", "github", "decks"],
    ["fix", "--diff", "decks"],
    ["schema"],
    ["import", "{folder}/looms.csv", "-o", "{folder}/looms.map.yaml"],
    ["list", "decks"],
    ["show", "stalin", "decks"],
    ["build", "decks", "--out", "{folder}/dist"],
    ["release", "{folder}/mine", "--out", "{folder}/dist"],
    ["quiz", "decks", "--plain", "--db", "{folder}/history.db"],
    ["pull", "--diff", "{folder}/dist/great-terror.apkg", "decks/great-terror"],
    ["due", "--db", "{folder}/history.db"],
    ["stats", "decks", "--db", "{folder}/history.db"],
    ["stats", "--deck", "decks"],
    ["optimise", "--dry-run", "--db", "{folder}/history.db"],
    ["history", "export", "-o", "{folder}/history.jsonl", "--db", "{folder}/history.db"],
    *(["sheet", "decks", "--as", form, "-o", "{folder}/sheet" + suffix] for form, suffix in [
        ("sheet", ".pdf"), ("cards", ".pdf"), ("fold", ".pdf"), ("html", ".html"),
        ("moodle", ".xml"), ("gift", ".gift"), ("markdown", ".md")]),
    *(["chart", "decks", "-o", "{folder}/chart" + suffix] for suffix in (".pdf", ".svg", ".html")),
]  # fmt: skip


def isolated() -> list[str]:
    """What runs a command without any network, where the system has it and allows it.

    It also holds what is not written in Python and so is not seen by Python's audit.
    """
    unshare = shutil.which("unshare")
    allowed = [unshare or "false", "-rn", "true"]
    if unshare and not subprocess.run(allowed, check=False, capture_output=True).returncode:
        return [unshare, "-rn"]
    return []


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("offline")
    (folder / "looms.csv").write_text("loom,year\nJenny,1764\nMule,1779\n", "utf-8")
    return folder


def test_every_command_is_run_without_a_network() -> None:
    commands = main.cli.list_commands(click.Context(main.cli))
    of_its_own = {"push", "lsp", "preview"}
    assert {words[0] for words in COMMANDS} - {"--version"} == {*commands} - of_its_own


def test_push_asks_this_computer_alone() -> None:
    program = NO_NETWORK.replace(
        'event.startswith("socket.") and event',
        '(event, arguments[1:]) != ("socket.connect", (("127.0.0.1", 9),))'
        ' and event not in ("socket.__new__", "socket.getaddrinfo") and event.startswith("socket.")'
        " and event",
    )
    words = [sys.executable, "-c", program, "push", "--port", "9"]
    done = subprocess.run(words, check=False, capture_output=True, text=True)
    assert "nothing listens at port 9" in done.stderr
    assert "network was asked" not in done.stdout + done.stderr


def test_the_language_server_talks_to_its_editor_alone() -> None:
    """Its event loop has a pair of sockets of Unix, which lead nowhere else."""
    program = NO_NETWORK.replace(
        'event.startswith("socket.") and event',
        'not (event == "socket.__new__" and arguments[1] == 1)'
        ' and event.startswith("socket.") and event',
    )
    methods = (
        '"id": 1, "method": "initialize", "params": {"processId": null, "rootUri": null, '
        '"capabilities": {}}',
        '"id": 2, "method": "shutdown"',
        '"method": "exit"',
    )
    messages = [f'{{"jsonrpc": "2.0", {method}}}' for method in methods]
    done = subprocess.run(
        [sys.executable, "-c", program, "lsp"],
        input="".join(f"Content-Length: {len(each)}\r\n\r\n{each}" for each in messages),
        check=False,
        capture_output=True,
        text=True,
    )
    assert "quizgen" in done.stdout
    assert "network was asked" not in done.stdout + done.stderr
    assert done.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="sends an interrupt as Unix does")
def test_preview_listens_on_this_computer_alone() -> None:
    program = NO_NETWORK.replace(
        'event.startswith("socket.") and event',
        '(event, arguments[1:]) != ("socket.bind", (("127.0.0.1", 0),))'
        ' and event != "socket.__new__" and event.startswith("socket.") and event',
    )
    words = [sys.executable, "-c", program, "preview", "decks/memory"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as run:
        assert run.stdout
        assert re.match(r"preview at http://127\.0\.0\.1:\d+/", run.stdout.readline())
        run.send_signal(signal.SIGINT)
        assert run.communicate() == ("\n", "")
        assert run.returncode == 130


@pytest.mark.slow
def test_no_command_asks_the_network(folder: Path) -> None:
    for command in COMMANDS:
        words = [each.format(folder=folder) for each in command]
        done = subprocess.run(
            [*isolated(), sys.executable, "-c", NO_NETWORK, *words],
            input="Lenin\n3\n:q\n",
            capture_output=True,
            text=True,
            env=os.environ | {"NO_COLOR": "1"},
            check=False,
        )
        too_few_reviews = command[0] == "optimise"
        assert done.returncode == 2 * too_few_reviews, (words, done.stderr[-2000:])
        assert "network was asked" not in done.stdout + done.stderr


def test_the_audit_would_see_a_socket() -> None:
    program = NO_NETWORK.replace(
        "main()\n", "import socket; socket.create_connection(('::1', 9))\n"
    )
    words = [sys.executable, "-c", program]
    done = subprocess.run(words, check=False, capture_output=True, text=True)
    assert "the network was asked for: socket." in done.stderr
