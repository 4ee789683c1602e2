"""Every diagnostic has a name, and every name has its help."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

import quizgen
from quizgen.checks.rule import RULES
from quizgen.cli.main import cli
from quizgen.diagnostics.faults import FAULTS

PACKAGE = Path(quizgen.__file__).parent


def test_every_name_has_its_help_once() -> None:
    lines = _said("check", "--list").splitlines()
    assert sorted(line.split()[0] for line in lines) == sorted([*RULES, *FAULTS])
    for line in lines:
        name, severity, sentence = line.split(maxsplit=2)
        head, _, help_ = _said("check", "--explain", name).partition("\n\n")
        assert head.startswith(f"{name} ({severity}, ")
        assert help_.startswith(sentence)


def _said(*arguments: str) -> str:
    result = CliRunner().invoke(cli, arguments)
    assert result.exit_code == 0, result.output
    return result.output


@pytest.mark.slow
def test_every_diagnostic_has_a_name_that_the_help_knows() -> None:
    # What is wrong with a map of `import` is never found by `check`.
    paths = [path for path in PACKAGE.rglob("*.py") if path.parent.name != "importing"]
    names = {name for path in paths for name in _diagnostic_names(path)}
    assert names >= {"alias", "broken-lock", "not-a-date", "unknown-field"}
    assert names <= {*RULES, *FAULTS}


@pytest.mark.slow
def test_no_help_is_left_of_a_diagnostic_that_is_never_given() -> None:
    texts = {
        node.value
        for path in PACKAGE.rglob("*.py")
        if path.name != "faults.py"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant)
    }
    assert FAULTS.keys() <= texts


def _diagnostic_names(path: Path) -> Iterator[str]:
    """The names that a module gives diagnostics, where it names them in the call."""
    places = {"Diagnostic": 1, "report": 0, "at": 1, "at_key": 2}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else None
        called = node.func.id if isinstance(node.func, ast.Name) else called
        place = places.get(called or "")
        # `at` and `at_key` also give the place of a value, by keys: then no message follows.
        if place is None or len(node.args) < place + 2:
            continue
        name = node.args[place]
        if isinstance(name, ast.Constant) and isinstance(name.value, str):
            yield name.value
