"""Cards in a Markdown file that is a glossary: a list or a table.

- `- term: meaning`, also with a dash, an equals sign or an arrow between both, in bold, and without
  bullets
- a row of a table, whose first line has the names of the columns
"""

from collections.abc import Sequence
from functools import partial
from itertools import takewhile
from textwrap import dedent

from quizgen.importing.markdown_cards import ANSWER, OTHER, QUESTION, FoundCards
from quizgen.importing.markdown_lines import MarkdownLine
from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.markdown_blocks import BAR

_ITEM = lazy_pattern(r"(?P<indent>[ \t]*)(?P<bullet>(?:[-*+•]|\d{1,4}[.)])[ \t]+)?(?P<text>\S.*)")
_BOLD = lazy_pattern(
    r"(\*\*|__)(?P<front>[^\s*_](?:.*?[^\s*_:])?)(?::\1|\1:?)[ \t]*(?:(?:[–—=-]|->|→)[ \t])?[ \t]*"
    r"(?P<back>\S.*)"
)
"""A term in bold, and what it means behind a colon, a dash or an arrow."""

_PLAIN = lazy_pattern(
    r"(?P<front>[^\s:`](?:[^`]*?[^\s:`])?)(?::[ \t]|[ \t](?:[–—=-]|->|→|:)[ \t])[ \t]*"
    r"(?P<back>\S.*)"
)
"""A term in plain type, and what it means behind a colon, a dash or an arrow."""

_LONGEST_FRONT = 10
"""Words of a term or a question; what is longer is a sentence with a colon or a dash."""


def listed_cards(lines: Sequence[MarkdownLine]) -> FoundCards:
    """Items of a list with a term and its meaning, or a question and its answer."""
    found = FoundCards()
    items = [None if line.code or line.level else _ITEM.fullmatch(line.text) for line in lines]
    # Where items have bullets, a line without one goes on with the item above.
    bulleted = any(item and item["bullet"] for item in items)
    number = 0
    while number < len(lines):
        line, item = lines[number], items[number]
        number += 1
        parted = _parted(item["text"]) if item and (item["bullet"] or not bulleted) else None
        if not item or not parted:
            found.skip(line)
            continue
        more = [*takewhile(partial(_is_below, len(item["indent"])), lines[number:])]
        number += len(more)
        front, back = parted
        answer = [back, *dedent("\n".join(each.text for each in more)).splitlines()]
        if front.endswith("?"):
            found.add(line.number, QUESTION, {QUESTION: [front], ANSWER: answer})
        else:
            found.add(line.number, "Term", {"Term": [front], "Meaning": answer})
    return found


def is_list_of_terms(lines: Sequence[str]) -> bool:
    """Whether nearly all lines of a text are a term and its meaning."""
    texts = [line.strip() for line in lines if line.strip()]
    items = [found["text"] for text in texts if (found := _ITEM.fullmatch(text))]
    parted = sum(_parted(text) is not None for text in items)
    return parted > 1 and parted >= 0.9 * len(texts)


def _parted(text: str) -> tuple[str, str] | None:
    """What is before and after the colon or the dash of an item."""
    parted = _BOLD.fullmatch(text) or _PLAIN.fullmatch(text)
    if not parted or len(parted["front"].split()) > _LONGEST_FRONT:
        return None
    return parted["front"], parted["back"]


def _is_below(indent: int, line: MarkdownLine) -> bool:
    """Whether a line belongs to the item above, whose bullet is at this column."""
    if not line.text.strip():
        return line.code
    return len(line.text) - len(line.text.lstrip()) >= indent + 2


_DELIMITERS = lazy_pattern(r"[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?[ \t]*)?")


def tabled_cards(lines: Sequence[MarkdownLine]) -> FoundCards:
    """Rows of tables. Those of tables with the same names of columns are of one sort."""
    found = FoundCards()
    names: list[str] = []
    for number, line in enumerate(lines):
        is_row = not line.code and "|" in line.text
        below = lines[number + 1].text if number + 1 < len(lines) else ""
        if is_row and not names and _DELIMITERS.fullmatch(below):
            names = [name or str(n) for n, name in enumerate(_cells(line.text), 1)]
        elif not is_row:
            names = []
            found.skip(line)
        elif not names:
            found.skip(line)
        elif not _DELIMITERS.fullmatch(line.text):
            cells = [*_cells(line.text), *[""] * len(names)]
            texts = {name: [cell] for name, cell in zip(names, cells, strict=False)}
            found.add(line.number, ", ".join(names), texts)
    return found


def _cells(row: str) -> list[str]:
    """The texts of a row, without the bars at its ends."""
    bare = row.strip().removeprefix("|").removesuffix("|")
    return [cell.strip().replace("\\|", "|") for cell in BAR.split(bare)]


def is_glossary(found: FoundCards) -> bool:
    """Whether a file has hardly anything besides these cards."""
    every = found.every()
    others = [each for each in every if each.sort == OTHER]
    if any(each.texts["Text"].rstrip().endswith("?") for each in others):
        return False
    made = len(every) - len(others)
    return made > 1 and (len(others) <= 1 or made >= _SHARE * len(others))


_SHARE = 4
"""Items for each heading or paragraph, as a list below a question has less."""
