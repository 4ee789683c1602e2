"""Pack the add-on with the plan that it shares with quizgen: `python addon/pack.py FILE`."""

import re
import sys
import zipfile
from pathlib import Path

HERE = Path(__file__).parent
MERGE = HERE.parent / "quizgen" / "anki" / "merge"
_DATE = (1980, 1, 1, 0, 0, 0)


def main() -> None:
    """Write the .ankiaddon that is named."""
    files = {
        "manifest.json": (HERE / "manifest.json").read_text(encoding="utf-8"),
        "LICENSE": (HERE.parent / "LICENSE").read_text(encoding="utf-8"),
    }
    for name, source in (("__init__.py", "window.py"), ("inside.py", "inside.py")):
        files[name] = _moved((HERE / source).read_text(encoding="utf-8"), ".merge", ".")
    for path in sorted(MERGE.glob("*.py")):
        files[f"merge/{path.name}"] = _moved(path.read_text(encoding="utf-8"), "", "..")
    target = Path(sys.argv[1])
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(zipfile.ZipInfo(name, _DATE), text, zipfile.ZIP_DEFLATED)


def _moved(text: str, merge: str, addon: str) -> str:
    """The text of a module with imports of where the modules are in the add-on."""
    text = re.sub(r"from quizgen\.anki\.merge\.", f"from {merge}.", text)
    return re.sub(r"from addon\.", f"from {addon}", text)


if __name__ == "__main__":
    main()
