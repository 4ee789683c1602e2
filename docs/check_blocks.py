"""Blocks of `docs/checks.md`: every rule by family, and every error of reading."""

import re
from collections.abc import Callable, Mapping
from inspect import cleandoc
from textwrap import dedent
from types import ModuleType

from markdown_table import table

from quizgen.checks.rule import RULES, Rule
from quizgen.checks.run import FAMILIES
from quizgen.diagnostics.faults import FAULTS

_EXAMPLE = re.compile(r"(?m)^(Passes|Fails):\n\n")


def overview() -> str:
    """All rules in one table, with links to what is said of each below."""
    rows = [
        (f"[{rule.name}](#{rule.name})", rule.severity, _first_sentence(rule))
        for family in FAMILIES
        for rule in _rules(family)
    ]
    return table(("check", "severity", "finds"), rows)


def families() -> str:
    """Every rule, below a heading for its family."""
    return "\n\n".join(
        f"## {_heading(family)}\n\n" + "\n\n".join(map(_described, _rules(family)))
        for family in FAMILIES
    )


def reading_errors() -> str:
    """What can be wrong with a file before any rule looks at its facts."""
    return table(("error", "means"), [(f"`{name}`", FAULTS[name]) for name in sorted(FAULTS)])


BLOCKS: Mapping[str, Callable[[], str]] = {
    "overview of checks": overview,
    "checks by family": families,
    "reading errors": reading_errors,
}


def _rules(family: ModuleType) -> list[Rule]:
    return [rule for rule in RULES.values() if family.__name__.endswith(f".{rule.family}")]


def _heading(family: ModuleType) -> str:
    assert family.__doc__, family.__name__
    return family.__doc__.partition("\n")[0].rstrip(".")


def _first_sentence(rule: Rule) -> str:
    return cleandoc(rule.explanation).partition("\n")[0]


def _described(rule: Rule) -> str:
    allowed = "cannot be allowed" if rule.final else f"`allow: {{{rule.name}: the reason}}`"
    about = [rule.severity.capitalize(), allowed]
    if rule.whole:
        about.append("only where the whole deck could be read")
    text, *examples = _EXAMPLE.split(cleandoc(rule.explanation))
    pieces = [f"### {rule.name}", f"*{about[0]}*, {', '.join(about[1:])}.", text.strip()]
    for heading, example in zip(examples[::2], examples[1::2], strict=True):
        pieces += [f"{heading}:", f"```yaml\n{dedent(example).strip()}\n```"]
    return "\n\n".join(pieces)
