"""Write the golden note types anew: `python -m tests.anki.freeze`, after raising MODIFIED.

The ids in note_type_ids.json are permanent. Only those of a new kind or language are added. The
note types of the default language are held whole, and of the others only the words in them.
"""

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from quizgen import languages
from quizgen.anki.note_types import MODIFIED, NoteType, note_type
from quizgen.facts.kinds import KINDS

GOLDEN = Path(__file__).parent.parent / "golden"


def main() -> None:
    """Write both files; ids that are there already stay as they are."""
    _write("note_types.json", frozen())
    path = GOLDEN / "note_type_ids.json"
    ids = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    for name, each in every_note_type():
        ids.setdefault(
            name,
            {
                "id": each.id,
                "fields": [field["id"] for field in each.fields],
                "templates": [template["id"] for template in each.templates],
            },
        )
    _write("note_type_ids.json", ids)


def frozen() -> dict[str, Any]:
    """What learners have: nothing of it may change unless MODIFIED is raised."""
    types = {kind.kind.name: asdict(note_type(kind.kind)) for kind in KINDS.values()}
    others = {
        code: {"According to": words.anki.according_to}
        | {kind.kind.name: words.kinds[kind.kind.name] for kind in KINDS.values()}
        for code in languages.deck_languages()[1:]
        for words in [languages.words(code)]
    }
    return {"modified": MODIFIED, "note types": types, "words": others}


def every_note_type() -> Iterator[tuple[str, NoteType]]:
    """The note types of all kinds in all languages, by their names without "quizgen"."""
    for code in languages.deck_languages():
        for kind in KINDS.values():
            made = note_type(kind.kind, code)
            yield made.name.removeprefix("quizgen "), made


def _write(name: str, content: object) -> None:
    text = json.dumps(content, indent=1, ensure_ascii=False) + "\n"
    (GOLDEN / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
