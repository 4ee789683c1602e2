"""The reference for `check` and `build`: `python benchmarks/bare_genanki.py DECK OUT.apkg`.

What one would write in five minutes: the same files, PyYAML's C loader, genanki, one card a fact,
nothing checked and nothing escaped.
"""

import sys
from pathlib import Path

import genanki
import yaml

PROMPTS = {
    "person": "who",
    "date": "event",
    "figure": "counts",
    "argument": "question",
    "term": "means",
}
"""Kind, which is a fact's first key → the key that is asked; the rest is the answer."""

MODEL = genanki.Model(
    1_700_000_001,
    "Bare",
    fields=[{"name": "Front"}, {"name": "Back"}],
    templates=[{"name": "Card", "qfmt": "{{Front}}", "afmt": "{{FrontSide}}<hr>{{Back}}"}],
)


def shown(value: object) -> str:
    """A value as card text, a list one item a line."""
    return "<br>".join(map(str, value)) if isinstance(value, list) else str(value)


def main() -> None:
    """Read every fact file of the deck folder and write one note a fact."""
    folder, out = Path(sys.argv[1]), sys.argv[2]
    head = yaml.load((folder / "deck.yaml").read_bytes(), yaml.CSafeLoader)
    deck = genanki.Deck(1_700_000_002, head["title"])
    for path in sorted(folder.rglob("*.yaml")):
        part = yaml.load(path.read_bytes(), yaml.CSafeLoader)
        for fact in part.get("facts", []):
            prompt = PROMPTS[next(iter(fact))]
            back = [shown(fact[key]) for key in fact if key not in {prompt, "id", "tags"}]
            note = genanki.Note(
                MODEL,
                [shown(fact[prompt]), "<br>".join(back)],
                guid=genanki.guid_for(head["deck"], fact["id"]),
                tags=part["tags"] + fact["tags"],
            )
            deck.add_note(note)
    genanki.Package(deck).write_to_file(out)


if __name__ == "__main__":
    main()
