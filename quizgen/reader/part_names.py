"""The names of the files in a deck's folder, and what is wrong with them."""

import re
from pathlib import Path

from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.diagnostics.source import Source, position
from quizgen.lazy_pattern import lazy_pattern
from quizgen.system.file_names import same_form

FACT_SUFFIXES = (".yaml", ".yml", ".yaml.txt", ".yml.txt")
"""Suffixes, in any case, of files that are meant to be fact files; only `.yaml` is read.

Editors for plain text add the last suffix, which many systems do not show.
"""

_END = lazy_pattern(rf"(?i)(?:{'|'.join(map(re.escape, FACT_SUFFIXES))})[. ]*\Z")


def part_named_by(path: Path, folder: Path) -> str:
    """The name of the part that a fact file is."""
    return same_form(path.relative_to(folder).with_suffix("").as_posix())


def named_alike(source: Source, other: Path) -> Diagnostic:
    """The error of a file whose name is that of another one on some systems."""
    message = f"{other.name} has the same name on some systems: rename one of the two files"
    return Diagnostic(Source(source.path, "").span(position(0, 0)), "bad-name", message)


def misnamed(source: Source) -> Diagnostic:
    """The error of a file whose name ends in another suffix than that of YAML."""
    name = _END.sub("", Path(source.path).name)
    message = f"not read, because fact files end in .yaml: rename it to {name}.yaml"
    return Diagnostic(Source(source.path, "").span(position(0, 0)), "not-a-fact-file", message)
