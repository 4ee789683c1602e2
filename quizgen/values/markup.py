"""Marked text: what a text is made of, in a form that every output can show."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import accumulate
from typing import Literal

from quizgen.record import record
from quizgen.values.capitals import keeps_first_letter
from quizgen.values.direction import has_right_to_left
from quizgen.values.formulas.formula_marks import Stretch, as_word, formulas_in, may_have_formulas


@record()
class Run:
    """A stretch of text in one style. A "\\n" in `text` is a line break.

    The `text` of a formula is its LaTeX without the delimiters, in one line.
    """

    text: str
    emphasis: bool = False
    strong: bool = False
    code: bool = False
    href: str = ""
    formula: Literal["", "inline", "block"] = ""

    @property
    def literal(self) -> bool:
        """Whether no character of it may be changed, as in code and formulas."""
        return self.code or self.formula != ""


@record()
class Isolate:
    """The stretch of a text from `start` to `end`, which runs in a direction of its own.

    The order of what is around it does not depend on it, nor its own on what is around it.
    """

    start: int
    end: int

    def moved(self, by: int, length: int) -> "Isolate":
        """The same stretch `by` characters further on, in a text of `length` characters."""
        start, end = (min(max(each + by, 0), length) for each in (self.start, self.end))
        return Isolate(start, end)


@record()
class Marked:
    """A text and its styles.

    `text` is without markup; it is used to compare, grade and count. `runs` is empty if there is no
    markup, as in most texts. `isolates` are nested or apart, and the outer one comes first; only
    texts with a script that runs right to left have any. `blocks` is empty unless the text has a
    list, code or a table; what cannot show them shows `text` or `runs`, where each block begins a
    line.
    """

    text: str
    runs: tuple[Run, ...] = ()
    isolates: tuple[Isolate, ...] = ()
    blocks: "tuple[Block, ...]" = ()

    def __str__(self) -> str:
        return self.text

    @property
    def compared(self) -> str:
        """The text in which each formula is one word, to be compared and counted as words are."""
        if not self.runs:
            return self.text
        return "".join([as_word(run.text) if run.formula else run.text for run in self.runs])

    def styled(self) -> tuple[Run, ...]:
        """The runs, whether there is markup or not."""
        return self.runs or (Run(self.text),)


Alignment = Literal["", "left", "center", "right"]


@record()
class Table:
    """A table: how its columns are aligned, its header, and its rows, which are as long as it."""

    alignments: tuple[Alignment, ...]
    header: tuple[Marked, ...]
    rows: tuple[tuple[Marked, ...], ...]

    def in_lines(self) -> Marked:
        """The table as a text, a row in each line."""
        rows = [join_all(" | ", row) for row in (self.header, *self.rows)]
        return join([part for row in rows for part in ("\n", row)][1:])


@record()
class Block:
    """A part of a text: a paragraph, an item of a list, code, or a table.

    - `content`: its text; of a table, a row in each line.
    - `number`: of an item in a numbered list.
    - `level`: how many lists it is in, counting its own. The item that it belongs to is before it.
    - `language`: of code, in lower case; "" if it is not named.
    """

    kind: Literal["paragraph", "bullet", "numbered", "code", "table"]
    content: Marked
    number: int = 0
    level: int = 0
    language: str = ""
    table: Table | None = None

    @property
    def mark(self) -> str:
        """What is before an item of a list in a text; "" before anything else."""
        if self.kind not in ("bullet", "numbered"):
            return ""
        return "  " * (self.level - 1) + ("- " if self.kind == "bullet" else f"{self.number}. ")


def with_formulas(text: str) -> Marked:
    """A text whose only markup are formulas, such as a term."""
    if "\\" not in text or not may_have_formulas(text):
        return Marked(text)
    runs, place = [], 0
    for span in formulas_in(text, code=False):
        if isinstance(span, Stretch):
            runs += [Run(text[place : span.start]), Run(span.latex, formula=span.style)]
            place = span.end
    return of_runs([*runs, Run(text[place:])])


def compared(text: str) -> str:
    """A text whose only markup are formulas, each of them as one word."""
    return with_formulas(text).compared


def of_runs(found: Iterable[Run]) -> Marked:
    """A text of runs; in a text from right to left, what is literal runs by itself."""
    runs = tuple(run for run in found if run.text)
    text = "".join(run.text for run in runs)
    if not any(run.emphasis or run.strong or run.literal or run.href for run in runs):
        return Marked(text)
    if not has_right_to_left(text):
        return Marked(text, runs)
    ends = [*accumulate(len(run.text) for run in runs)]
    literal = [
        Isolate(end - len(run.text), end)
        for run, end in zip(runs, ends, strict=True)
        if run.literal
    ]
    return Marked(text, runs, tuple(literal) if len(runs) > 1 else ())


def in_style_of(model: Marked, text: Marked) -> Marked:
    """A text as another one looks, such as code, if each of them is in one style throughout."""
    style, own = _style(model), _style(text)
    if style is None or own is None or style == own:
        return text
    emphasis, strong, code = style
    return of_runs(
        run if run.formula else replace(run, emphasis=emphasis, strong=strong, code=code)
        for run in text.styled()
    )


def _style(text: Marked) -> tuple[bool, bool, bool] | None:
    """Whether a text is emphasised, strong and code; None if not all of it is the same."""
    styles = {(run.emphasis, run.strong, run.code) for run in text.styled() if not run.formula}
    return styles.pop() if len(styles) == 1 and not text.blocks else None


def isolated(text: Marked) -> Marked:
    """The text as it is put into another one, which may run in another direction."""
    whole = Isolate(0, len(text.text))
    if not text.text or text.isolates[:1] == (whole,):
        return text
    return replace(text, isolates=(whole, *text.isolates))


def join_all(between: str, parts: Sequence[Marked]) -> Marked:
    """Texts joined, with `between` between each two, and isolated."""
    if len(parts) > 1:
        parts = [isolated(part) for part in parts]
    first, *others = parts or [Marked("")]
    return join([first, *(piece for part in others for piece in (between, part))])


def join(parts: Iterable[Marked | str]) -> Marked:
    """Texts joined, each with its markup, and with its isolates if a script runs right to left."""
    parts = [*parts]
    if any(isinstance(part, Marked) and part.blocks for part in parts):
        return of_blocks(_joined_blocks(parts))
    pieces = [Marked(part) if isinstance(part, str) else part for part in parts]
    text = "".join(piece.text for piece in pieces)
    runs: tuple[Run, ...] = ()
    if any(piece.runs for piece in pieces):
        runs = tuple(run for piece in pieces for run in piece.styled() if run.text)
    if not has_right_to_left(text):
        return Marked(text, runs)
    starts = accumulate((len(piece.text) for piece in pieces), initial=0)
    return Marked(
        text,
        runs,
        tuple(
            each.moved(start, len(text))
            for start, piece in zip(starts, pieces, strict=False)
            for each in piece.isolates
        ),
    )


def of_blocks(blocks: Sequence[Block]) -> Marked:
    """A text of blocks; one that is a single paragraph has none."""
    if len(blocks) == 1 and blocks[0].kind == "paragraph":
        return blocks[0].content
    lines = [part for each in blocks for part in ("\n", each.mark, each.content)]
    return replace(join(lines[1:]), blocks=tuple(blocks))


def _joined_blocks(parts: Iterable[Marked | str]) -> list[Block]:
    """The blocks of texts joined. What is not a block goes on in the paragraph before it, if any.

    Signs alone, such as the question mark after a table, are left out.
    """
    found: list[Block] = []
    for part in parts:
        piece = Marked(part) if isinstance(part, str) else part
        blocks = piece.blocks or (Block("paragraph", piece),)
        first = blocks[0]
        last = found[-1] if found else None
        if first.kind == "paragraph" and last and last.kind == "paragraph":
            found[-1] = replace(last, content=join([last.content, first.content]))
            blocks = blocks[1:]
        elif not piece.blocks and not re.search(r"\w", piece.text):
            blocks = ()
        found += blocks
    return [
        replace(each, content=stripped(each.content, " ")) if each.kind == "paragraph" else each
        for each in found
    ]


def capitalised(text: Marked) -> Marked:
    """The text with a capital as its first letter.

    Code, formulas and words that keep their case, such as pH, are left as they are.
    """
    if text.blocks:
        opening, *others = text.blocks
        return of_blocks([replace(opening, content=capitalised(opening.content)), *others])
    first = text.text[:1]
    if not first.islower() or (text.runs and text.runs[0].literal):
        return text
    # Georgian has letters for words in capitals, but begins no word with one.
    capital = first.title()
    if capital == first or keeps_first_letter(text.text):
        return text
    whole = capital + text.text[1:]
    if not text.runs:
        return Marked(whole, (), text.isolates)
    opened = replace(text.runs[0], text=capital + text.runs[0].text[1:])
    return Marked(whole, (opened, *text.runs[1:]), text.isolates)


def stripped(text: Marked, ends: str) -> Marked:
    """The text without the characters of `ends` at its beginning and its end.

    Code and formulas keep them, and so does a text with blocks.
    """
    if text.blocks:
        return text
    runs = [*text.runs]
    whole = text.text
    if not runs or not runs[0].literal:
        whole = whole.lstrip(ends)
    lost = len(text.text) - len(whole)
    if not runs or not runs[-1].literal:
        whole = whole.rstrip(ends)
    isolates = tuple(each.moved(-lost, len(whole)) for each in text.isolates)
    if not runs:
        return Marked(whole, (), isolates)
    if not runs[0].literal:
        runs[0] = replace(runs[0], text=runs[0].text.lstrip(ends))
    if not runs[-1].literal:
        runs[-1] = replace(runs[-1], text=runs[-1].text.rstrip(ends))
    return Marked("".join(run.text for run in runs), tuple(runs), isolates)


def ends_apart(text: Marked) -> bool:
    """Whether a text ends with what has lines of its own, after which no full stop belongs."""
    if text.blocks:
        return text.blocks[-1].kind != "paragraph"
    return bool(text.runs) and text.runs[-1].formula == "block"
