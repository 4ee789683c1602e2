"""Write the golden note types anew: `python -m tests.anki.freeze`, after raising MODIFIED.

The ids in note_type_ids.json are permanent. Only those of a new kind are added.
"""

import json
from dataclasses import asdict
from pathlib import Path

from quizgen.anki.note_types import MODIFIED, note_type
from quizgen.facts.kinds import KINDS

GOLDEN = Path(__file__).parent.parent / "golden"


def main() -> None:
    """Write both files; ids that are there already stay as they are."""
    made = {kind.kind.name: note_type(kind.kind) for kind in KINDS.values()}
    types = {name: asdict(each) for name, each in made.items()}
    _write("note_types.json", {"modified": MODIFIED, "note types": types})
    path = GOLDEN / "note_type_ids.json"
    ids = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    for name, each in made.items():
        ids.setdefault(
            name,
            {
                "id": each.id,
                "fields": [field["id"] for field in each.fields],
                "templates": [template["id"] for template in each.templates],
            },
        )
    _write("note_type_ids.json", ids)


def _write(name: str, content: object) -> None:
    text = json.dumps(content, indent=1, ensure_ascii=False) + "\n"
    (GOLDEN / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
