"""Patterns that are compiled when they are first used."""

import ast
import inspect
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from types import ModuleType

import pytest

import quizgen
from quizgen.lazy_pattern import LazyPattern, lazy_pattern

DECK = """\
deck: lines
title: Lines
language: en
sources:
  smith: {title: Railways}
"""
FACTS = """\
title: First lines
source: smith
facts:
- person: George Stephenson
  id: stephenson
  who: English engineer who built the Stockton and Darlington Railway
- date: 1825-09-27
  id: opening
  event: the opening of the line from Stockton to Darlington
"""

COUNTING = """
import re._compiler, sys
compiled, compile = [], re._compiler.compile

def counting(pattern, flags=0):
    compiled.append(pattern)
    return compile(pattern, flags)

re._compiler.compile = counting
from quizgen.cli.main import main
try:
    main()
finally:
    print(len(compiled), file=sys.stderr)
"""


def test_a_lazy_pattern_does_what_a_compiled_one_does() -> None:
    lazy, compiled = lazy_pattern("(?P<first>a)b+", re.IGNORECASE), re.compile("(?P<first>a)b+", 2)
    for member in ("search", "match", "fullmatch", "findall", "split"):
        assert str(getattr(lazy, member)("xABBB")) == str(getattr(compiled, member)("xABBB"))
    assert lazy.sub("-", "abAB") == "--"
    assert (lazy.pattern, lazy.flags) == (compiled.pattern, compiled.flags)
    assert (lazy.groups, lazy.groupindex) == (compiled.groups, compiled.groupindex)
    assert not hasattr(lazy, "serach")


def test_the_same_pattern_is_one_object() -> None:
    assert lazy_pattern("ab") is lazy_pattern("ab")
    assert lazy_pattern("ab") is not lazy_pattern("ab", re.IGNORECASE)


def modules() -> Iterator[ModuleType]:
    for module in walk_packages(quizgen.__path__, "quizgen."):
        if module.name != "quizgen.__main__":
            yield import_module(module.name)


def test_every_pattern_compiles() -> None:
    found = 0
    for module in modules():
        for value in vars(module).values():
            if isinstance(value, LazyPattern):
                re.compile(value.pattern, value.flags)
                found += 1
    assert found > 300


def test_no_lazy_pattern_is_passed_to_a_function_of_re() -> None:
    """The functions of `re` take texts and compiled patterns only."""
    passed = [
        (module.__name__, call.lineno)
        for module in modules()
        for call in ast.walk(ast.parse(inspect.getsource(module)))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and isinstance(call.func.value, ast.Name)
        and call.func.value.id == "re"
        and isinstance(call.args[0], ast.Name)
        and isinstance(getattr(module, call.args[0].id, None), LazyPattern)
    ]
    assert passed == []


@pytest.mark.parametrize(("command", "most"), [("list", 50), ("check", 120)])
def test_a_start_compiles_few_patterns(tmp_path: Path, command: str, most: int) -> None:
    """With all patterns of the modules that are imported, it was 111 and 264."""
    (tmp_path / "deck.yaml").write_text(DECK)
    (tmp_path / "first.yaml").write_text(FACTS)
    arguments = [sys.executable, "-c", COUNTING, command, str(tmp_path)]
    ran = subprocess.run(arguments, capture_output=True, text=True, check=True)
    assert int(ran.stderr.split()[-1]) <= most
