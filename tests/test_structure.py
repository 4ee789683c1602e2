"""The structure of the code, as the code itself has it."""

import ast
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise
from pathlib import Path

import pytest

from tests.workshop import Workshop

PACKAGE = Path(__file__).parent.parent / "quizgen"

LAYERS = [
    "record",
    "lazy_pattern",
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
    "chart",
    "pull",
    "exchange",
    "editor",
    "importing",
    "preview",
    "cli",
]
"""Each may import those before it. Outputs do not import each other."""

OUTPUTS = {"anki", "quiz", "sheet"}

FOR_OUTPUTS = {"quizgen.facts.deck", "quizgen.facts.authored", "quizgen.facts.charted"}
"""What outputs may know of facts: the deck as a source of questions, texts to digest, and what
charts show."""

ONLY_IN = {
    "genanki": {"quizgen/anki/genanki_classes.py"},
    "backports": {"quizgen/anki/zstd.py"},
    "yaml": {
        "quizgen/reader/nodes.py",
        "quizgen/reader/syntax.py",
        "quizgen/reader/written_scalars.py",
    },
    "bibtexparser": {"quizgen/reader/bibliographies/bibtex_blocks.py"},
    "markdown_it": {"quizgen/values/markdown_parser.py"},
    "math_core": {"quizgen/values/formulas/latex/formula.py"},
    "pygments": {"quizgen/values/highlighting.py"},
    "wcwidth": {"quizgen/diagnostics/diagnostic.py"},
    "PIL": {"quizgen/quiz/pictures/bitmap.py"},
    "fsrs_rs_python": {"quizgen/quiz/fsrs.py"},
    "platformdirs": {"quizgen/cli/user_folders.py"},
    "watchfiles": {"quizgen/system/watching.py"},
    "pygls": {"quizgen/editor/answers.py", "quizgen/editor/server.py"},
    "lsprotocol": {
        "quizgen/editor/answers.py",
        "quizgen/editor/protocol.py",
        "quizgen/editor/server.py",
    },
    "typst": {"quizgen/sheet/paper/compiling.py"},
    "rich": {
        "quizgen/cli/commands/stats.py",
        "quizgen/quiz/frontends/block_lines.py",
        "quizgen/quiz/frontends/printer.py",
        "quizgen/quiz/frontends/screen.py",
        "quizgen/quiz/frontends/screen_difference.py",
        "quizgen/quiz/frontends/screen_media.py",
        "quizgen/quiz/frontends/screen_ratings.py",
        "quizgen/quiz/frontends/terminal.py",
        "quizgen/quiz/frontends/wrapping.py",
        "quizgen/quiz/statistics/charts.py",
    },
}
"""Where each third-party package is imported."""


ALIASES = {
    ("quizgen/anki/package.py", "genanki"): "the classes of genanki; a `Deck` is also ours",
    ("quizgen/quiz/fsrs.py", "_DEFAULT"): "DEFAULT_PARAMETERS are a tuple here, and typed",
}
"""The imports under another name, each with the reason."""

SAME_NAMES = {
    "build": "a command is named as what it does",
    "check": "a command is named as what it does",
    "counted": "a number with its noun, in words of the quiz and of the commands",
    "text_html": "Anki gives some characters a meaning that HTML does not",
}
"""The names that public functions of two packages have, each with the reason."""


@cache
def trees(package: Path = PACKAGE) -> list[tuple[Path, ast.Module]]:
    """Every module of a package with its syntax."""
    return [
        (path, ast.parse(path.read_text(encoding="utf-8")))
        for path in sorted(package.rglob("*.py"))
    ]


def shown(path: Path) -> str:
    """The path of a module as the tables here have it."""
    return path.relative_to(PACKAGE.parent).as_posix()


@cache
def imports() -> list[tuple[Path, str]]:
    """Every module of the package with everything it imports."""
    return [*_imports()]


def _imports() -> Iterator[tuple[Path, str]]:
    for path, tree in trees():
        for node in ast.walk(tree):
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
        here = path.relative_to(PACKAGE).parts[0]
        if here in {*OUTPUTS, "chart"} and module.startswith("quizgen.facts"):
            assert module in FOR_OUTPUTS, f"{path} imports {module}"


def test_the_grading_of_people_terms_and_their_words_is_apart() -> None:
    names = "quizgen.questions.grading.names"
    known = {"words": {"words"}, "people": {"words", "people"}, "terms": {"words", "terms"}}
    for path, module in imports():
        here, there = path.parent.name, module.removeprefix(f"{names}.").split(".")[0]
        if here in known and path.parent.parent.name == "names" and there in known:
            assert there in known[here], f"{path} imports {module}"


def test_what_families_of_checks_share_knows_none_of_them() -> None:
    families = "quizgen.checks.families"
    knowing = {shown(path) for path, module in imports() if module.startswith(families)}
    assert {path for path in knowing if not path.startswith("quizgen/checks/families/")} == {
        "quizgen/checks/run.py",
        "quizgen/fix/people.py",
        "quizgen/importing/columns.py",
    }


def test_each_third_party_package_is_imported_in_one_place() -> None:
    found: dict[str, set[str]] = {name: set() for name in ONLY_IN}
    for path, module in imports():
        name = module.split(".")[0]
        if name in found:
            found[name].add(shown(path))
    assert found == ONLY_IN


def import_graph(package: Path) -> dict[str, set[str]]:
    """What each module imports of its package, also within functions and for types only."""
    modules = {
        ".".join(path.relative_to(package.parent).with_suffix("").parts).removesuffix(
            ".__init__"
        ): tree
        for path, tree in trees(package)
    }
    graph: dict[str, set[str]] = {name: set() for name in modules}
    for name, tree in modules.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                graph[name] |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                # What is imported from a package may be a module of it.
                inner = {f"{node.module}.{alias.name}" for alias in node.names}
                graph[name] |= (inner & modules.keys()) or {node.module or ""}
        graph[name] &= modules.keys() - {name}
    return graph


def circle(graph: Mapping[str, set[str]]) -> list[str]:
    """Modules that import each other, the first once more at the end; none if there are none."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        found: list[str] = error.args[1]
        return found[::-1]
    return []


def test_no_imports_run_in_a_circle() -> None:
    assert not (found := circle(import_graph(PACKAGE))), f"a circle of imports: {' → '.join(found)}"


def test_a_circle_of_imports_is_named_in_its_order() -> None:
    graph = {"a": {"b", "d"}, "b": {"c"}, "c": {"a", "d"}, "d": set()}
    found = circle(graph)
    assert found[0] == found[-1]
    assert set(found) == {"a", "b", "c"}
    assert all(after in graph[before] for before, after in pairwise(found))
    assert circle(graph | {"c": {"d"}}) == []


def test_imports_within_functions_and_for_types_only_count(tmp_path: Path) -> None:
    for name, text in {
        "__init__": "",
        "a": "def late():\n    from p import b\n",
        "b": "if TYPE_CHECKING:\n    from p.a import late\n",
        "c": "import p.a\nimport os\n",
    }.items():
        (tmp_path / "p").mkdir(exist_ok=True)
        (tmp_path / "p" / f"{name}.py").write_text(text, encoding="utf-8")
    found = import_graph(tmp_path / "p")
    assert found == {"p": set(), "p.a": {"p.b"}, "p.b": {"p.a"}, "p.c": {"p.a"}}


def test_imports_keep_their_names() -> None:
    """A clash of names is a name to be changed, not an alias."""
    found = {
        (shown(path), alias.asname)
        for path, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
        if alias.asname
    }
    assert found <= ALIASES.keys()


def test_no_two_packages_have_a_class_or_public_function_of_the_same_name() -> None:
    places: dict[str, set[str]] = defaultdict(set)
    for path, tree in trees():
        for node in tree.body:
            if isinstance(node, ast.ClassDef | ast.FunctionDef) and node.name[0] != "_":
                places[node.name].add(path.relative_to(PACKAGE).parts[0])
    twice = {name: sorted(found) for name, found in places.items() if len(found) > 1}
    assert {name: found for name, found in twice.items() if name not in SAME_NAMES} == {}


def test_nothing_private_is_imported() -> None:
    """Neither a private module, such as the standard library's, nor a private name of any."""
    found = {
        f"{shown(path)}: {ast.unparse(node)}"
        for path, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in [getattr(node, "module", "") or "", *(alias.name for alias in node.names)]
        if name != "__future__" and any(part.startswith("_") for part in name.split("."))
    }
    assert found == set()


def modules_of(*arguments: str | Path) -> set[str]:
    """The modules that are loaded when a command has ended."""
    asking = f"import sys; sys.argv[1:] = {[*map(str, arguments)]}\n"
    trying = "from quizgen.cli.main import cli\ntry: cli()\nexcept SystemExit: pass\n"
    listing = "print('modules:', *sorted(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", asking + trying + listing],
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(done.stdout.rpartition("modules:")[2].split())
    assert "quizgen.cli.main" in loaded
    return loaded


FOR_FORMULAS = {
    "math_core",
    *(f"quizgen.values.formulas.{name}" for name in (
        "formulas", "latex", "latex.colour_names", "latex.colours", "latex.commands", "latex.draft",
        "latex.environments", "latex.formula", "latex.groups", "latex.mhchem",
        "latex.mhchem_quantities", "latex.reading", "latex.text", "latex.tokens", "math_unicode",
        "mathml", "symbols",
    )),
}  # fmt: skip
"""What reads formulas, and what compares symbols with each other."""

FOR_MEDIA = {"quizgen.values.media.drawings", "pyexpat"}
FOR_CODE = {"pygments"}


@pytest.mark.parametrize(
    "command", ["check", "build", "list", "sheet --as gift", "sheet --as html"]
)
def test_a_deck_without_formulas_code_and_pictures_loads_nothing_for_them(
    workshop: Workshop, command: str
) -> None:
    workshop.write()
    name, *options = command.split()
    if name == "build":
        options = ["--out", str(workshop.folder)]
    elif name == "sheet":
        options += ["-o", str(workshop.folder / "sheet")]
    loaded = modules_of(name, workshop.deck, *options)
    # A sheet compares the answers that are typed, and names may be symbols.
    compared = {f"quizgen.values.formulas.{module}" for module in ("formulas", "symbols")}
    compared = compared if name == "sheet" else set()
    assert (FOR_FORMULAS - compared | FOR_MEDIA | FOR_CODE) & loaded == set()


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_needs_neither_yaml_nor_genanki(option: str) -> None:
    loaded = modules_of(option)
    assert not {"genanki", "yaml", "markdown_it", "rich", "fsrs_rs_python", "sqlite3"} & loaded


def test_what_the_add_on_takes_along_needs_only_python_3_9() -> None:
    """The Pythons of the versions of Anki that the add-on runs in."""
    merge = "quizgen.anki.merge"
    paths = [path for path, _ in trees() if shown(path).startswith("quizgen/anki/merge/")]
    assert paths
    for path in paths:
        ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 9))
    for path, module in imports():
        if path in paths:
            top = module.split(".")[0]
            assert top in sys.stdlib_module_names or module.startswith(merge), f"{path}: {module}"
