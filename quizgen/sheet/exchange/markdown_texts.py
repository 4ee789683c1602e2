"""Texts of a deck as Markdown, with everything that is not their markup escaped."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.block_tree import ItemList, tree
from quizgen.values.clean import clean, one_line
from quizgen.values.isolates import direction_of, pieces
from quizgen.values.markdown_blocks import BAR
from quizgen.values.markup import Alignment, Block, Marked, Run, Table, isolated

_SPECIAL = lazy_pattern(r"[\\`*_\[\]<>&#|~!]")
_START = lazy_pattern(r"^([-+=])|^(\d+)([.)])(?!\d)")
_BACKTICKS = lazy_pattern(r"`+")

_RULES: dict[Alignment, str] = {"": "---", "left": ":--", "center": ":-:", "right": "--:"}


def one_line_of(text: Marked) -> str:
    """A text in one line, with its markup.

    If it runs from right to left, it is isolated from the rest of its line, by characters: HTML is
    not shown everywhere.
    """
    return part_of_line(isolated(text) if direction_of(text) == "rtl" else text)


def in_lines(text: Marked) -> list[str]:
    """A text with its blocks, in lines; a single one if it has none."""
    if not text.blocks:
        return [one_line_of(text)]
    lines = [line for each in tree(text.blocks) for line in ("", *_block(each))]
    return lines[1:]


def _block(block: Block | ItemList) -> Iterator[str]:
    if isinstance(block, ItemList):
        yield from _items(block)
    elif block.kind == "code":
        code = clean(block.content.text)
        fence = _fence(code, 3)
        yield f"{fence}{block.language}"
        yield from code.split("\n")
        yield fence
    elif block.table:
        yield from table_lines(block.table)
    else:
        yield one_line_of(block.content)


def _items(listed: ItemList) -> Iterator[str]:
    for item in listed.items:
        mark = f"{item.number}. " if listed.numbered else "- "
        below: list[str] = []
        for each in item.below:
            # A list goes on in the next line, and anything else is a paragraph of its own.
            below += [*([] if isinstance(each, ItemList) else [""]), *_block(each)]
        yield from indented(mark, [one_line_of(item.content), *below])


def indented(mark: str, lines: Iterable[str]) -> Iterator[str]:
    """Lines after a mark, the further ones below the text of the first."""
    first, *others = lines
    yield f"{mark}{first}"
    yield from (f"{' ' * len(mark)}{line}".rstrip() for line in others)


def table_lines(table: Table) -> Iterator[str]:
    """A table, its cells divided by bars."""
    rules = (_RULES[each] for each in table.alignments)
    yield f"| {' | '.join(map(_cell, table.header))} |"
    yield f"| {' | '.join(rules)} |"
    yield from (f"| {' | '.join(map(_cell, row))} |" for row in table.rows)


def _cell(text: Marked) -> str:
    # A bar divides cells even within code.
    return BAR.sub(r"\\|", one_line_of(text))


def part_of_line(text: Marked) -> str:
    """A text in Markdown that is part of a line, and not isolated from it."""
    if not text.runs and not text.isolates:
        return escaped(text.text)
    parts = []
    for piece in pieces(replace(text, blocks=())):
        run = piece.run
        bare = run.text.strip()
        # Beside a mark, a letter may be on one side only; these characters are like letters.
        said = f"{piece.before}{_unstyled(run, bare)}{piece.after}"
        for on, mark in ((run.emphasis, "*"), (run.strong, "**")):
            said = f"{mark}{said}{mark}" if on and bare else said
        # Marks with a space inside them would be text.
        before = " " * (run.text[:1].isspace())
        after = " " * (run.text[-1:].isspace() and bool(bare))
        parts.append(f"{before}{said}{after}")
    return "".join(parts)


def _unstyled(run: Run, text: str) -> str:
    if run.formula:
        return _formula(run)
    return _code(text) if run.code and text else escaped(text)


def _formula(run: Run) -> str:
    r"""A formula as LaTeX between `\(` and `\)`, where MathJax looks for it in what is rendered."""
    latex = _SPECIAL.sub(r"\\\g<0>", one_line(run.text))
    return rf"\\\[{latex}\\\]" if run.formula == "block" else rf"\\({latex}\\)"


def _code(text: str) -> str:
    fence = _fence(text, 1)
    room = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{room}{one_line(text)}{room}{fence}"


def _fence(code: str, least: int) -> str:
    """More backticks than the code has in a row."""
    longest = max(map(len, _BACKTICKS.findall(code)), default=0)
    return "`" * max(least, longest + 1)


def escaped(text: str) -> str:
    """A text on one line, escaped for Markdown."""
    safe = _SPECIAL.sub(r"\\\g<0>", one_line(text))
    return _START.sub(
        lambda found: f"\\{found[1]}" if found[1] else rf"{found[2]}\{found[3]}", safe
    )
