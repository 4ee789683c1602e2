"""A fact file, fixed in a deck of its own."""

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from quizgen.fix.deck import fix_deck


def as_fixed(text: str, keys: Sequence[str] = ()) -> str:
    """A fact file's text after it was fixed in a deck that has sources of these keys."""
    sources = "".join(f"  {key}: {{title: T}}\n" for key in keys)
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "deck.yaml").write_text(f"deck: d\ntitle: D\nsources:\n{sources}", "utf-8")
        (folder / "facts.yaml").write_bytes(text.encode())
        _, facts = fix_deck(folder)
        return facts.after
