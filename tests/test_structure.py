"""The structure of the code, as the code itself has it."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "quizgen"

LAYERS = [
    "record",
    "languages",
    "diagnostics",
    "system",
    "values",
    "questions",
    "facts",
    "reader",
    "checks",
    "fix",
    "start",
    "anki",
    "quiz",
    "sheet",
    "cli",
]
"""Each may import those before it. Outputs do not import each other."""

OUTPUTS = {"anki", "quiz", "sheet"}

FOR_OUTPUTS = {"quizgen.facts.deck", "quizgen.facts.authored"}
"""What outputs may know of facts: the deck as a source of questions, and texts to digest."""

ONLY_IN = {
    "genanki": {"quizgen/anki/package.py"},
    "yaml": {"quizgen/reader/nodes.py", "quizgen/reader/syntax.py"},
    "markdown_it": {"quizgen/values/markup.py"},
    "wcwidth": {"quizgen/diagnostics/diagnostic.py"},
    "fsrs_rs_python": {"quizgen/quiz/fsrs.py"},
    "platformdirs": {"quizgen/cli/history_access.py"},
    "typst": {"quizgen/sheet/paper/typeset.py"},
    "rich": {
        "quizgen/cli/commands/stats.py",
        "quizgen/quiz/charts.py",
        "quizgen/quiz/screen.py",
        "quizgen/quiz/terminal.py",
    },
}
"""Where each third-party package is imported."""


def imports() -> Iterator[tuple[Path, str]]:
    """Every module of the package with everything it imports."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                yield from ((path, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                assert node.module, f"{path} imports by a relative name"
                if node.module == "quizgen":
                    yield from ((path, f"quizgen.{alias.name}") for alias in node.names)
                else:
                    yield path, node.module


def _layer(module: str) -> str:
    return module.split(".")[1] if "." in module else ""


def test_imports_run_one_way() -> None:
    for path, module in imports():
        here = path.relative_to(PACKAGE).with_suffix("").parts[0]
        if module.startswith("quizgen.") and here != "__main__":
            assert here in LAYERS, f"{path} is in no layer"
            there = _layer(module)
            assert LAYERS.index(there) <= LAYERS.index(here), f"{path} imports {module}"
            assert here == there or not {here, there} <= OUTPUTS, f"{path} imports {module}"


def test_no_output_knows_a_kind() -> None:
    for path, module in imports():
        if path.relative_to(PACKAGE).parts[0] in OUTPUTS and module.startswith("quizgen.facts"):
            assert module in FOR_OUTPUTS, f"{path} imports {module}"


def test_each_third_party_package_is_imported_in_one_place() -> None:
    found: dict[str, set[str]] = {name: set() for name in ONLY_IN}
    for path, module in imports():
        name = module.split(".")[0]
        if name in found:
            found[name].add(path.relative_to(PACKAGE.parent).as_posix())
    assert found == ONLY_IN


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_needs_neither_yaml_nor_genanki(option: str) -> None:
    asking = f"import sys; sys.argv[1:] = [{option!r}]; from quizgen.cli.main import cli\n"
    trying = "try: cli()\nexcept SystemExit: print(*sorted(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", asking + trying], capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.split())
    assert "quizgen.cli.main" in loaded
    assert not {"genanki", "yaml", "markdown_it", "rich", "fsrs_rs_python", "sqlite3"} & loaded
