"""What an editor offers and shows, by the real yaml-language-server.

Without one these tests are skipped, but for CI. QUIZGEN_YAML_LS names its program.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from quizgen.facts.fact import Fact
from quizgen.facts.fields import table
from quizgen.facts.head import Head
from quizgen.facts.kinds import KINDS
from quizgen.facts.work import Work
from tests.editors.language_server import LanguageServer, find_server
from tests.editors.test_schema import GOLDEN
from tests.needed import missing

FIRST = "# yaml-language-server: $schema={}\n"


@pytest.fixture(scope="module")
def server() -> Iterator[LanguageServer]:
    command = find_server()
    if isinstance(command, str):
        missing(command)
    with LanguageServer(command) as running:
        yield running


class Editor:
    """An editor with one file in it, above whose text stand `before` and the line with the schema.

    `schema` is the file's name among the goldens.
    """

    def __init__(
        self, server: LanguageServer, path: Path, schema: str, before: str = "facts:\n"
    ) -> None:
        self._server = server
        self._path = path
        self._above = FIRST.format((GOLDEN / schema).as_uri()) + before

    def complete(self, text: str) -> list[str]:
        """What is offered where `|` stands in a text."""
        return self._server.completions(*self._at(text))

    def hover(self, text: str) -> str:
        """What is shown for the character after the `|` in a text."""
        return self._server.hover(*self._at(text))

    def problems(self, text: str) -> list[str]:
        """What is underlined in a text."""
        return self._server.problems(self._open(text))

    def _at(self, text: str) -> tuple[str, int, int]:
        """Open a text without its `|`: its address, and the line and column of the `|`, from 0."""
        before, after = text.split("|")
        above = self._above + before
        line, column = above.count("\n"), len(above) - above.rfind("\n") - 1
        return self._open(before + after), line, column

    def _open(self, text: str) -> str:
        return self._server.open(self._path, self._above + text)


@pytest.fixture
def editor(server: LanguageServer, tmp_path: Path) -> Editor:
    return Editor(server, tmp_path / "facts.yaml", "facts.schema.json")


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
    """In a list that is not indented, as ours are, the server offers keys from their first letter.

    On an empty line there it offers none, whatever the schema.
    """
    offered = editor.complete(f"- {kind.leading}: 26\n  {kind.main[:1]}|\n")
    assert set(offered) | {kind.leading} == set(table(kind))


def test_the_questions_of_a_kind_are_offered_in_ask(editor: Editor) -> None:
    offered = editor.complete("- person: A\n  ask:\n    |\n")
    assert offered == [slot.name for slot in KINDS["person"].kind.slots]


@pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
def test_hovering_shows_what_a_key_means(editor: Editor, kind: type[Fact]) -> None:
    main = table(kind)[kind.main]
    opening = f"- {kind.leading}: 26\n  |" if kind.main != kind.leading else "- |"
    shown = editor.hover(f"{opening}{kind.main}: x\n  id: a\n")
    assert main.meaning in shown.replace("\\", "")
    assert main.example in shown


def test_hovering_over_born_shows_its_meaning(editor: Editor) -> None:
    shown = editor.hover("- person: A\n  |born: 1781-06-09\n")
    assert "the day, month or year of birth (EDTF)" in shown.replace("\\", "")


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("- figure: |\n", ["26"]),
        ("- person: A\n  born: |\n", ["1781-06-09"]),
        ("- figure: 26\n  complete: |\n", ["true", "false"]),
    ],
)
def test_a_value_is_offered_as_an_author_would_write_it(
    editor: Editor, text: str, offered: list[str]
) -> None:
    assert editor.complete(text) == offered


def test_a_list_of_facts_is_not_offered_as_a_text(server: LanguageServer, tmp_path: Path) -> None:
    editor = Editor(server, tmp_path / "facts.yaml", "facts.schema.json", before="")
    assert editor.complete("facts: |\n") == []


@pytest.mark.parametrize(("text", "record"), [("|\n", Head), ("sources:\n  a:\n    |\n", Work)])
def test_the_keys_of_a_deck_and_of_its_sources_are_offered(
    server: LanguageServer, tmp_path: Path, text: str, record: type
) -> None:
    editor = Editor(server, tmp_path / "deck.yaml", "deck.schema.json", before="")
    # The server also offers to write all the required keys at once, under the schema's own name.
    assert set(editor.complete(text)) - {"quizgen: a deck", "source"} == set(table(record))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("- person: A\n  id: a\n  who: x\n", []),
        ("- person: A\n  id: a\n  who: x\n  bron: 1781\n", ["Property bron is not allowed."]),
        ("- persn: A\n  id: a\n", ["Property persn is not allowed."]),
        ("- who: A\n", [f'Missing property "one of {", ".join(KINDS)}".']),
        ("- person: A\n  id: a\n  who: x\n  event: y\n", ["Property event is not allowed."]),
        ("- person: A\n  id: a\n", ['Missing property "who".']),
        ("- person: A\n  id: A\n  who: x\n",
         ["an id: lower-case letters a-z, digits and hyphens, starting with a letter"]),
        ("- date: about 1800\n  id: a\n  event: x\n",
         ["a date: 1848, 1848-02, 1848-02-24, 1848~, 178X, 44 BC, 1825/1830"]),
        ("- A\n", ['Incorrect type. Expected "a fact".']),
    ],
)  # fmt: skip
def test_a_mistake_is_underlined_once(editor: Editor, text: str, found: list[str]) -> None:
    assert editor.problems(text) == found
