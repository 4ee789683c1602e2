"""What an editor offers and shows, by the real yaml-language-server.

Without one these tests are skipped; QUIZGEN_YAML_LS names its program, and then they have to pass.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from quizgen.facts.fact import Fact
from quizgen.facts.fields import table
from quizgen.facts.kinds import KINDS
from tests.editors.language_server import LanguageServer, find_server
from tests.editors.test_schema import GOLDEN

SERVER = find_server()

pytestmark = pytest.mark.skipif(
    SERVER is None,
    reason="no yaml-language-server: npm install yaml-language-server, or set QUIZGEN_YAML_LS",
)

FIRST = "# yaml-language-server: $schema={}\nfacts:\n"


@pytest.fixture(scope="module")
def server() -> Iterator[LanguageServer]:
    assert SERVER
    with LanguageServer(SERVER) as running:
        yield running


class Editor:
    """An editor with a fact file in it; the file's first two lines are there already."""

    def __init__(self, server: LanguageServer, path: Path) -> None:
        self._server = server
        self._path = path

    def complete(self, text: str) -> list[str]:
        """What is offered where `|` stands in a text."""
        before, after = text.split("|")
        address = self._open(before + after)
        line, column = before.count("\n") + 2, len(before) - before.rfind("\n") - 1
        return self._server.completions(address, line, column)

    def hover(self, text: str) -> str:
        """What is shown for the character after the `|` in a text."""
        before, after = text.split("|")
        address = self._open(before + after)
        line, column = before.count("\n") + 2, len(before) - before.rfind("\n") - 1
        return self._server.hover(address, line, column)

    def problems(self, text: str) -> list[str]:
        """What is underlined in a text."""
        return self._server.problems(self._open(text))

    def _open(self, text: str) -> str:
        schema = (GOLDEN / "facts.schema.json").as_uri()
        return self._server.open(self._path, FIRST.format(schema) + text)


@pytest.fixture
def editor(server: LanguageServer, tmp_path: Path) -> Editor:
    return Editor(server, tmp_path / "facts.yaml")


@pytest.mark.parametrize("text", ["- |\n", "- p|\n", "- person: A\n  id: a\n  who: x\n- |\n"])
def test_at_the_start_of_an_entry_every_kind_is_offered_and_nothing_else(
    editor: Editor, text: str
) -> None:
    assert editor.complete(text) == list(KINDS)


@pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
def test_then_the_keys_of_this_kind_are_offered_and_nothing_else(
    editor: Editor, kind: type[Fact]
) -> None:
    offered = editor.complete(f"  - {kind.leading}: 26\n    |\n")
    assert set(offered) | {kind.leading} == set(table(kind))


@pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
def test_a_key_once_begun_is_completed_among_those_of_its_kind(
    editor: Editor, kind: type[Fact]
) -> None:
    offered = editor.complete(f"- {kind.leading}: 26\n  {kind.main[:1]}|\n")
    assert kind.main in offered
    assert set(offered) <= set(table(kind))


def test_the_questions_of_a_kind_are_offered_in_ask(editor: Editor) -> None:
    offered = editor.complete("- person: A\n  ask:\n    |\n")
    assert offered == [slot.name for slot in KINDS["person"].kind.slots]


@pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
def test_hovering_shows_what_a_key_means(editor: Editor, kind: type[Fact]) -> None:
    main = table(kind)[kind.main]
    shown = editor.hover(f"- {kind.leading}: 26\n  |{kind.main}: x\n  id: a\n")
    assert main.meaning in shown.replace("\\", "")
    assert main.example in shown


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("- person: A\n  id: a\n  who: x\n", []),
        ("- persn: A\n  id: a\n", ["Property persn is not allowed."]),
        ("- who: A\n", ['Missing property "one of person, date, figure, argument".']),
        ("- person: A\n  id: a\n  who: x\n  event: y\n", ["Property event is not allowed."]),
        ("- person: A\n  id: a\n", ['Missing property "who".']),
        ("- person: A\n  id: A\n  who: x\n",
         ["an id: small letters a-z, digits and hyphens, first a letter"]),
        ("- date: about 1800\n  id: a\n  event: x\n",
         ["a date: 1848, 1848-02, 1848-02-24, 1848~, 178X, 1825/1830"]),
        ("- A\n", ['Incorrect type. Expected "a fact".']),
    ],
)  # fmt: skip
def test_a_mistake_is_underlined_once(editor: Editor, text: str, found: list[str]) -> None:
    assert editor.problems(text) == found
