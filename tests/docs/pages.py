"""The pages of the documentation, and what can be looked up in them."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]

PAGES = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md")),
    *sorted((ROOT / "docs").glob("*.md")),
    ROOT / "benchmarks/README.md",
]

_FENCE = re.compile(r"(?ms)^ *```(\w*)\n(.*?)^ *```$")
_SPAN = re.compile(r"(`+)(.+?)\1", re.DOTALL)
_LINK = re.compile(r"\]\(([^)\s]+)\)")


def links(page: Path) -> Iterator[str]:
    """The targets of a page's links and pictures, those in code left out."""
    yield from _LINK.findall(_SPAN.sub("", _FENCE.sub("", _text(page))))


def code(page: Path) -> Iterator[str]:
    """The lines of a page's blocks of shell commands, and its code in running text."""
    text = _text(page)
    for language, block in _FENCE.findall(text):
        if language == "sh":
            yield from block.splitlines()
    for _, span in _SPAN.findall(_FENCE.sub("", text)):
        yield " ".join(span.split())


@cache
def anchors(page: Path) -> frozenset[str]:
    """What a link can name after `#`: the headings as GitHub makes anchors of them."""
    headings = re.findall(r"(?m)^#+ (.+)$", _FENCE.sub("", _text(page)))
    return frozenset(
        re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings
    )


def _text(page: Path) -> str:
    return page.read_text(encoding="utf-8")
