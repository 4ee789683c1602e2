"""A file that is typed at random: the server survives every text, and answers every question.

By hand it runs for longer: `QUIZGEN_FUZZ_EXAMPLES=20000 pytest -n 0 tests/editor/test_fuzz.py`.
"""

import os
import shutil
from collections.abc import Sequence
from pathlib import Path
from random import Random

import pytest

from quizgen.checks.once_per_fact import keep_facts
from quizgen.diagnostics.diagnostic import Unusable
from quizgen.diagnostics.source import Position, Source, position
from quizgen.editor.desk import Desk
from quizgen.editor.edits import TextEdit
from quizgen.editor.open_decks import OpenDecks
from quizgen.editor.outline import folds, outline
from tests.editor.client import Client
from tests.reader.test_fuzz_text import PIECES, SEEDS
from tests.workshop import DECK, GERMAN_HEAD, GERMAN_LINES, Workshop

EXAMPLES = int(os.environ.get("QUIZGEN_FUZZ_EXAMPLES", "60"))
TODAY = 739_000

TYPED = ["- ", "  ", "\n", "\n- ", "\n  ", ": ", "[", "{", ", ", "]", "}", "#", "'", '"', "id: a"]
"""What authors type, besides what no author would."""


def edited(text: str, draw: Random) -> str:
    """A text after a key was hit, or something was pasted, cut or moved."""
    start = draw.randrange(len(text) + 1)
    end = min(len(text), start + draw.choice([0, 0, 0, 1, 1, 5, 40, 400]))
    other = draw.randrange(len(text) + 1)
    new = draw.choice(
        [
            "",
            draw.choice(TYPED),
            draw.choice(PIECES),
            draw.choice("abcxyz019 -:"),
            text[other : other + draw.choice([3, 30, 300])],
        ]
    )
    return text[:start] + new + text[end:]


def after(source: Source, edits: Sequence[TextEdit]) -> str:
    """A text after edits of one file, which must not overlap."""
    lines = source.lines

    def offset(line: int, column: int) -> int:
        return sum(len(each) + 1 for each in lines[: line - 1]) + column - 1

    text = "\n".join(lines)
    spans = [each.span for each in edits]
    places = [(offset(s.line, s.column), offset(s.end_line, s.end_column)) for s in spans]
    last = len(text)
    for (start, end), edit in sorted(zip(places, edits, strict=True), key=lambda e: -e[0][0]):
        assert 0 <= start <= end <= last, edit
        text = text[:start] + edit.new + text[end:]
        last = start
    return text


def ask_all(desk: Desk, decks: OpenDecks, path: Path, draw: Random) -> None:
    """Ask all that an editor can ask of a file."""
    folder = decks.folder_of(path)
    assert folder is not None
    found = decks.checked(folder).get(path, [])
    source = decks.text(path)
    for each in found:
        assert each.span.line >= 1, each
        assert each.span.line <= len(source.lines), each
    for _ in range(4):
        line = draw.randrange(len(source.lines))
        where: Position = position(line, draw.randrange(len(source.lines[line]) + 1))
        desk.hover(path, where)
        offers = desk.offers(path, where)
        assert offers.replaced <= len(source.lines[line])
        desk.definitions(path, where)
        desk.occurrences(path, where)
        try:
            edits = desk.rename(path, where, draw.choice(["new-id", "x", "A b", ""]))
        except Unusable:
            continue
        after(source, [each for each in edits if each.span.source is source])
    for fix in desk.fixes(path, (0, len(source.lines)), found):
        after(source, [each for each in fix.edits if each.span.source is source])
    after(source, desk.fix_all(path))
    file = desk.file(path)
    assert file is not None
    for part in outline(file):
        for symbol in (part, *part.children):
            assert symbol.name
            first, last = symbol.span, symbol.name_span
            assert (first.line, first.column) <= (last.line, last.column)
            assert (last.end_line, last.end_column) <= (first.end_line, first.end_column)
            assert first.end_line <= len(source.lines)
    assert all(first < last < len(source.lines) for first, last in folds(file))
    assert all("a" in f"{each.name} {each.detail}".casefold() for each in desk.symbols(folder, "a"))


def files_in(folder: Path, deck: str) -> list[Path]:
    """Write a deck into a folder; its files."""
    if deck == "railways":
        source = Path(__file__).parent.parent.parent / "docs/templates/railways"
        shutil.copytree(source, folder, dirs_exist_ok=True)
    else:
        texts = {"deck.yaml": DECK, "deck.de.yaml": GERMAN_HEAD, "lines.de.yaml": GERMAN_LINES}
        texts |= {"lines.yaml": SEEDS[1], "flow.yaml": SEEDS[2]}
        for name, text in texts.items():
            (folder / name).write_text(text, encoding="utf-8")
    return sorted(folder.rglob("*.yaml"))


@pytest.mark.slow
@pytest.mark.parametrize("deck", ["workshop", "railways"])
def test_every_text_is_survived(tmp_path: Path, deck: str) -> None:
    keep_facts()
    paths = files_in(tmp_path, deck)
    saved = {path: path.read_text("utf-8") for path in paths}
    for seed in range(max(1, EXAMPLES // 60)):
        draw = Random(seed)
        decks = OpenDecks(TODAY)
        desk = Desk(decks)
        for _ in range(min(EXAMPLES, 60)):
            path = draw.choice(paths)
            decks.files.typed[path] = edited(decks.files.typed.get(path, saved[path]), draw)
            if draw.random() < 0.05:
                decks.files.typed.pop(draw.choice(paths), None)
            ask_all(desk, decks, path, draw)


@pytest.mark.slow
def test_the_server_outlives_every_text(workshop: Workshop) -> None:
    workshop.write()
    path = workshop.deck / "lines.yaml"
    draw = Random(1)
    with Client() as client:
        text = SEEDS[1]
        for _ in range(EXAMPLES // 2):
            text = edited(text, draw) if draw.random() < 0.97 else SEEDS[1]
            uri = client.open(path, text)
            document = {"textDocument": {"uri": uri}}
            lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
            line = draw.randrange(len(lines))
            column = draw.randrange(len(lines[line].encode("utf-16-le", "surrogatepass")) // 2 + 1)
            place = {**document, "position": {"line": line, "character": column}}
            for method in ("hover", "completion", "definition", "documentHighlight"):
                client.ask(f"textDocument/{method}", place)
            client.ask("textDocument/documentSymbol", document)
            client.ask("textDocument/foldingRange", document)
            client.settle(uri)
        assert client.problems(path, workshop.files["lines.yaml"]) == []
        assert not client.shown
        assert client.end() == 0
