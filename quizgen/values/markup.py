"""Marked text: a subset of CommonMark, parsed into runs that every output can show.

The subset is emphasis, strong, code, links and line breaks, and lists in notes. Everything else,
HTML included, is text and is shown as it was typed.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from hashlib import blake2b
from itertools import accumulate
from typing import TYPE_CHECKING, Literal

from quizgen.record import record
from quizgen.values.direction import has_right_to_left
from quizgen.values.formula_marks import FormulaStyle, Stretch, formulas_in, may_have_formulas

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token


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
    texts with a script that runs right to left have any.
    """

    text: str
    runs: tuple[Run, ...] = ()
    isolates: tuple[Isolate, ...] = ()

    def __str__(self) -> str:
        return self.text

    @property
    def compared(self) -> str:
        """The text in which each formula is one word, to be compared and counted as words are."""
        if not any(run.formula for run in self.runs):
            return self.text
        return "".join(_as_word(run.text) if run.formula else run.text for run in self.runs)

    def styled(self) -> tuple[Run, ...]:
        """The runs, whether there is markup or not."""
        return self.runs or (Run(self.text),)


@record()
class Block:
    """A paragraph or a list item of a note; `number` is that of an item in a numbered list."""

    kind: Literal["paragraph", "bullet", "numbered"]
    content: Marked
    number: int = 0


_LETTERS = "bcdfghjklmnpqrstvwxz"
"""Without vowels no word is made of them."""

_SPACES = re.compile(r"\s+(?![A-Za-z])|(?<![A-Za-z])\s+")
"""White space in LaTeX that does not end a command."""


@cache
def _as_word(latex: str) -> str:
    """A word for a formula. Those of two formulas differ, in their first letters already."""
    digest = blake2b(_SPACES.sub("", latex).encode("utf-8", "replace"), digest_size=12).digest()
    return "".join(_LETTERS[byte % len(_LETTERS)] for byte in digest).capitalize()


_MAY_BE_MARKUP = re.compile(r"[*_`\[\\]|  \n")
_MAY_BE_BLOCKS = re.compile(r"\n|^\s*(?:[-+*]|\d{1,9}[.)])\s")


def parse_markup(text: str) -> Marked:
    """The text with its inline markup. Each line end is a line break."""
    if not _MAY_BE_MARKUP.search(text):
        return Marked(text)
    return _simple(text) or _by_commonmark(text)


_EMPHASIS = re.compile(r"(?<![^\s(])\*(\w(?:[^*\n]*\w)?)\*(?=[\s.,;:!?)]|$)")
_NOT_SIMPLE = re.compile(r"[_`\[\\\n]")


def _simple(text: str) -> Marked | None:
    """A text whose only markup is `*words*` between spaces; None if there is any other.

    Nearly all markup in decks is of this sort, and finding it is 30 times faster than parsing.
    """
    if _NOT_SIMPLE.search(text):
        return None
    pieces = _EMPHASIS.split(text)
    if any("*" in piece for piece in pieces):
        return None
    runs = tuple(Run(piece, emphasis=odd % 2 > 0) for odd, piece in enumerate(pieces) if piece)
    return Marked("".join(pieces), runs)


def _by_commonmark(text: str) -> Marked:
    """The text by the rules of CommonMark."""
    hidden = _Hidden(text)
    tokens = _inline().parseInline(hidden.text)[0].children or []
    return _marked(tokens, hidden)


def with_formulas(text: str) -> Marked:
    """A text whose only markup are formulas, such as a term."""
    if not may_have_formulas(text):
        return Marked(text)
    runs, place = [], 0
    for span in formulas_in(text, code=False):
        if isinstance(span, Stretch):
            runs += [Run(text[place : span.start]), Run(span.latex, formula=span.style)]
            place = span.end
    return _of_runs([*runs, Run(text[place:])])


def compared(text: str) -> str:
    """A text whose only markup are formulas, each of them as one word."""
    return with_formulas(text).compared


class _Hidden:
    """A text in which each formula is a word without markup, so that nothing in it is read."""

    _OPEN, _CLOSE = "\ufdd0", "\ufdd1"
    """Noncharacters, which no text has a use for."""

    _WORD = re.compile(f"{_OPEN}([0-9]+){_CLOSE}")
    _IN_ADDRESS = re.compile("%EF%B7%90([0-9]+)%EF%B7%91")

    def __init__(self, text: str) -> None:
        self.text = text
        self._sources: list[str] = []
        self._spans: list[Stretch] = []
        if not may_have_formulas(text):
            return
        text = text.replace(self._OPEN, "\ufffd").replace(self._CLOSE, "\ufffd")
        pieces, place = [], 0
        for span in formulas_in(text):
            if isinstance(span, Stretch):
                word = f"{self._OPEN}{len(self._spans)}{self._CLOSE}"
                pieces += [text[place : span.start], word]
                place = span.end
                self._spans.append(span)
                self._sources.append(text[span.start : span.end])
        self.text = "".join([*pieces, text[place:]])

    def pieces(self, text: str) -> Iterator[tuple[str, FormulaStyle | Literal[""]]]:
        """A parsed text in pieces, each with the style of the formula that it is."""
        if not self._spans:
            yield text, ""
            return
        for odd, piece in enumerate(self._WORD.split(text)):
            if odd % 2:
                span = self._spans[int(piece)]
                yield span.latex, span.style
            elif piece:
                yield piece, ""

    def source(self, text: str) -> str:
        """A parsed text as it was typed, for code and addresses."""
        if not self._spans:
            return text
        found = self._WORD.sub(lambda word: self._sources[int(word[1])], text)
        return self._IN_ADDRESS.sub(lambda word: self._sources[int(word[1])], found)


def parse_blocks(text: str) -> tuple[Block, ...]:
    """The paragraphs and list items of a note, in order; nested lists are flattened."""
    if not _MAY_BE_BLOCKS.search(text):
        return (Block("paragraph", parse_markup(text)),)
    hidden = _Hidden(text)
    return tuple(_blocks(_notes().parse(hidden.text), hidden))


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


def capitalised(text: Marked) -> Marked:
    """The text with its first letter in upper case, unless it begins with code or a formula."""
    if text.runs and text.runs[0].literal:
        return text
    capital = text.text[:1].upper()
    whole = capital + text.text[1:]
    if not text.runs:
        return Marked(whole, (), text.isolates)
    first = text.runs[0]
    opened = replace(first, text=first.text[:1].upper() + first.text[1:])
    return Marked(whole, (opened, *text.runs[1:]), text.isolates)


def stripped(text: Marked, ends: str) -> Marked:
    """The text without the characters of `ends` at its beginning and its end.

    Code and formulas keep them.
    """
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


def fill(template: str, values: Mapping[str, Marked]) -> Marked:
    """The template with each `{name}` replaced by a value that keeps its markup.

    Nothing in the template is read as markup, and braces in a value are not placeholders. Where a
    script runs right to left, the values are isolated.
    """
    texts = {}
    for name, value in values.items():
        if value.runs or value.isolates:
            break
        texts[name] = value.text
    else:
        filled = template.format_map(texts)
        if not has_right_to_left(filled):
            return Marked(filled)
    pieces = [
        values[piece] if odd % 2 else piece
        for odd, piece in enumerate(re.split(r"\{(\w+)\}", template))
        if piece
    ]
    if len(pieces) > 1:
        pieces = [piece if isinstance(piece, str) else isolated(piece) for piece in pieces]
    return join(pieces)


def _marked(tokens: "list[Token]", hidden: _Hidden) -> Marked:
    return _of_runs(_runs(tokens, hidden))


def _of_runs(found: Iterable[Run]) -> Marked:
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


def _runs(tokens: "list[Token]", hidden: _Hidden) -> Iterator[Run]:
    emphasis = strong = 0
    href = ""
    for token in tokens:
        match token.type:
            case "em_open" | "em_close":
                emphasis += token.nesting
            case "strong_open" | "strong_close":
                strong += token.nesting
            case "link_open":
                href = hidden.source(str(token.attrs["href"]))
            case "link_close":
                href = ""
            case "softbreak" | "hardbreak":
                yield Run("\n", emphasis > 0, strong > 0, href=href)
            case "code_inline":
                code = hidden.source(token.content)
                yield Run(code, emphasis > 0, strong > 0, code=True, href=href)
            case _:
                for text, formula in hidden.pieces(token.content):
                    yield Run(text, emphasis > 0, strong > 0, href=href, formula=formula)


def _blocks(tokens: "list[Token]", hidden: _Hidden) -> Iterator[Block]:
    lists: list[Literal["bullet", "numbered"]] = []
    number = 0
    for token in tokens:
        match token.type:
            case "bullet_list_open":
                lists.append("bullet")
            case "ordered_list_open":
                lists.append("numbered")
            case "bullet_list_close" | "ordered_list_close":
                lists.pop()
            case "list_item_open":
                number = int(token.info or 0)
            case "inline":
                content = _marked(token.children or [], hidden)
                yield Block(lists[-1], content, number) if lists else Block("paragraph", content)


@cache
def _inline() -> "MarkdownIt":
    from markdown_it import MarkdownIt

    rules = ["emphasis", "backticks", "link", "escape", "newline"]
    return MarkdownIt("zero").enable(["balance_pairs", "fragments_join", *rules])


@cache
def _notes() -> "MarkdownIt":
    from markdown_it import MarkdownIt

    rules = ["emphasis", "backticks", "link", "escape", "newline", "list"]
    return MarkdownIt("zero").enable(["balance_pairs", "fragments_join", *rules])
