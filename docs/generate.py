"""Write `docs/facts.md`, `docs/checks.md`, `docs/commands.md` and `docs/languages/` from the code.

    python docs/generate.py            write them
    python docs/generate.py --check    say what would change, and exit with 1 if anything would

The frames of the first three are in `docs/templates/`. A line `{{ name }}` there is replaced by
a block: a table or an example that is made here, from what the code knows. All examples are
executed.
"""

import argparse
import re
import sys
from collections.abc import Callable, Mapping
from difflib import unified_diff
from pathlib import Path

import check_blocks
import command_blocks
import fact_blocks
import language_page
import value_blocks

from quizgen import languages

DOCS = Path(__file__).resolve().parent
FRAMED = ("facts.md", "checks.md", "commands.md")
"""The pages with a frame in `docs/templates/`. The others are those of the languages."""

BLOCKS: Mapping[str, Callable[[], str]] = {
    **fact_blocks.BLOCKS,
    **value_blocks.BLOCKS,
    **check_blocks.BLOCKS,
    **command_blocks.BLOCKS,
}
"""Every block by its name in the templates."""

_HOLE = re.compile(r"(?m)^\{\{ ([a-z ]+) \}\}$")


def main() -> int:
    """Write the pages, or compare them with what would be written; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing, show the differences")
    only_check = parser.parse_args().check
    made = pages()
    stale = [name for name in made if _now(name) != made[name]]
    for name in stale:
        if only_check:
            lines = unified_diff(
                _now(name).splitlines(),
                made[name].splitlines(),
                name,
                f"{name}, regenerated",
                "",
                "",
                1,
            )
            print("\n".join(lines))
        else:
            (DOCS / name).parent.mkdir(exist_ok=True)
            (DOCS / name).write_text(made[name], encoding="utf-8", newline="\n")
            print(f"wrote docs/{name}")
    return int(only_check and bool(stale))


def pages() -> dict[str, str]:
    """The text of each page by its name. Raises LookupError where a block has no place in any."""
    templates = {name: (DOCS / "templates" / name).read_text(encoding="utf-8") for name in FRAMED}
    used = {name for template in templates.values() for name in _HOLE.findall(template)}
    if used != BLOCKS.keys():
        raise LookupError(
            f"a block is not in both templates and code: {sorted(used ^ BLOCKS.keys())}"
        )
    return {
        name: _HOLE.sub(lambda hole: BLOCKS[hole[1]](), template)
        for name, template in templates.items()
    } | {
        f"languages/{name}.md": language_page.page(name)
        for name in languages.deck_languages()
        if name != languages.DEFAULT
    }


def _now(name: str) -> str:
    path = DOCS / name
    return path.read_text(encoding="utf-8") if path.exists() else ""


if __name__ == "__main__":
    sys.exit(main())
