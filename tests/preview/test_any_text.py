"""Facts that are typed, cut and pasted: whatever is saved, the page shows what can be shown."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from quizgen.checks.rule import RULES
from quizgen.cli.deck_checks import check_in_two
from quizgen.preview.snapshot import DeckSnapshot, edited_fact
from quizgen.preview.state import PreviewState
from quizgen.preview.views import overview, tried
from quizgen.reader.decks import ALL_LANGUAGES, read_decks

ROOT = Path(__file__).parents[2]
DECKS = ["docs/templates/railways", "tests/data/formulas-code-tables"]
TYPED = [
    *("\n", " ", "  ", ":", "- ", "'", '"', "[", "]", "{", "}", "#", "\t", "\\", "$", "|", "```"),
    *("\\(x", "\\[", "**", "<", "<1|", "{{Part}}", "[sound:x.mp3]", "[[type:x]]", "id: "),
    *("\N{NO-BREAK SPACE}", "\N{RIGHT-TO-LEFT OVERRIDE}", "\N{ZERO WIDTH SPACE}", "\0", "é", "я"),
    *("ask: no\n", "image: gone.png\n", "also: [a, b]\n", "\n- person: x\n"),
    "\n- term: y\n  id: stephenson\n",
]


def edit_of(text: str, random: Random) -> str:
    """A text after an edit, of a character or of a stretch."""
    start = random.randrange(len(text) + 1)
    end = min(len(text), start + random.choice([0, 0, 1, 1, 2, 10, 80, 400]))
    match random.randrange(4):
        case 0:
            return text[:start] + random.choice(TYPED) + text[start:]
        case 1:
            return text[:start] + text[end:]
        case 2:
            there = random.randrange(len(text) + 1)
            return text[:there] + text[start:end] + text[there:]
        case _:
            return text[:start] + random.choice(TYPED) + text[end:]


def sessions(deck: Path, random: Random) -> Iterator[DeckSnapshot]:
    """The deck after one edit after another, from its own text again now and then."""
    files = sorted(deck.glob("*.yaml"))
    texts = {file: file.read_text("utf-8") for file in files}
    while True:
        for file, text in texts.items():
            file.write_text(text, encoding="utf-8")
        file = random.choice(files)
        for _ in range(random.randrange(1, 12)):
            text = edit_of(file.read_bytes().decode("utf-8"), random)
            file.write_bytes(text.encode("utf-8"))
            reading = read_decks([deck], language=ALL_LANGUAGES)
            yield DeckSnapshot(reading.decks, check_in_two(reading, set(RULES)))


def show_all(before: PreviewState, snapshot: DeckSnapshot, random: Random) -> None:
    """What a page would ask for, which is data that JSON can hold."""
    key = edited_fact(before.snapshot, snapshot)
    before.replace(snapshot)
    json.dumps(overview(snapshot)).encode()
    keys = [key] if key else []
    if snapshot.entries:
        keys.append(random.choice([*snapshot.entries]))
    for each in keys:
        view = before.view(each)
        if view is not None:
            json.dumps(view.described()).encode()
            view.items().encode()
            for card in view.cards.values():
                f"{card.front}{card.back}".encode()
                tried(snapshot, view, card.slot, random.choice(TYPED))


def run(deck: Path, seed: int, edits: int) -> None:
    """Make so many edits of a deck, and show what they leave."""
    random = Random(seed)
    reading = read_decks([deck])
    state = PreviewState(DeckSnapshot(reading.decks, reading.diagnostics))
    for _, snapshot in zip(range(edits), sessions(deck, random), strict=False):
        show_all(state, snapshot, random)


@pytest.mark.slow
@pytest.mark.parametrize("folder", DECKS)
def test_any_text_can_be_shown_or_is_said_to_be_wrong(folder: str, tmp_path: Path) -> None:
    deck = tmp_path / "deck"
    shutil.copytree(ROOT / folder, deck)
    run(deck, seed=1, edits=25)
