"""Markdown: a text of an author, parsed into runs and blocks that every output can show.

It is a subset of CommonMark: emphasis, strong, code, links and line breaks; and in texts of several
lines also lists, code blocks and pipe tables. Formulas are LaTeX. Everything else, HTML included,
is text and is shown as it was typed.
"""

import re
from collections.abc import Iterator

from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.formulas.formula_marks import Stretch, formulas_in, may_have_formulas
from quizgen.values.formulas.hidden_formulas import HiddenFormulas
from quizgen.values.markdown_blocks import MAX_LISTS, blocks_of
from quizgen.values.markdown_parser import Tokens, inline_tokens
from quizgen.values.markup import Block, Marked, Run, of_blocks, of_runs

_MAY_BE_ITEM = lazy_pattern(r"\s*(?:[-+*]|\d{1,9}[.)])\s")

_ITEM = r"^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]"
_MAY_HOLD_BLOCKS = lazy_pattern(
    rf"^ {{0,3}}(?:```|~~~)|^(?: {{4}}|\t)[ \t]*\S|^[ |:]*-[-|: ]*$|{_ITEM}(?s:.*){_ITEM}",
    re.MULTILINE,
)
"""What code, a table and a list of two items begin with, in a text that is not a note."""


def parse_markup(text: str) -> Marked:
    """The text with its inline markup. Each line end is a line break."""
    if not _may_be_markup(text):
        return Marked(text)
    return _simple(text) or _by_commonmark(text)


def _may_be_markup(text: str) -> bool:
    # A pattern for all of them, or a loop, takes three to six times as long.
    return "*" in text or "  \n" in text or _is_not_simple(text)


def _is_not_simple(text: str) -> bool:
    return "_" in text or "`" in text or "[" in text or "\\" in text or "~" in text or "^" in text


_EMPHASIS = lazy_pattern(r"(\*(?<![^\s(]\*)\*?)(\w(?:[^*\n]*\w)?)\1(?=[\s.,;:!?)]|$)")
"""What is before it is looked at after its first mark: a pattern is found ten times faster by
the character that it begins with."""


def _simple(text: str) -> Marked | None:
    """A text whose only markup is `*words*` and `**words**` between spaces; None if any other is.

    Nearly all markup in decks is of this sort, and finding it is 30 times faster than parsing.
    """
    if "\n" in text or _is_not_simple(text):
        return None
    # Between the pieces: the asterisks around a piece, and that piece.
    pieces = _EMPHASIS.split(text)
    plain, marks, marked = pieces[::3], pieces[1::3], pieces[2::3]
    if any("*" in piece for piece in plain):
        return None
    runs = [Run(plain[0])]
    for mark, piece, after in zip(marks, marked, plain[1:], strict=True):
        runs += [Run(piece, emphasis=mark == "*", strong=mark == "**"), Run(after)]
    kept = tuple([run for run in runs if run.text])
    return Marked("".join([run.text for run in kept]), kept)


def _by_commonmark(text: str) -> Marked:
    """The text by the rules of CommonMark."""
    if runs := _only_formulas(text):
        return of_runs(runs)
    hidden = HiddenFormulas(text)
    found = _marked(hidden.text, hidden)
    # Code may be a space alone.
    return found if found.text.strip() else Marked(text)


def _only_formulas(text: str) -> list[Run]:
    """The runs of a text whose only markup are formulas; none if there may be any other.

    Nearly all texts with a formula are of this sort.
    """
    if "\n" in text or not may_have_formulas(text):
        return []
    runs, place = [], 0
    for span in formulas_in(text):
        if isinstance(span, Stretch):
            runs += [Run(text[place : span.start]), Run(span.latex, formula=span.style)]
            place = span.end
    runs.append(Run(text[place:]))
    return [] if any(_may_be_markup(run.text) for run in runs if not run.formula) else runs


def parse_text(text: str) -> Marked:
    """A text that may have several lines, with code, tables and lists among them.

    Lines that are none of these are one text with line breaks, as those of a single item are: it
    is probably a number or a dash.
    """
    if "\n" in text and _MAY_HOLD_BLOCKS.search(text):
        blocks = parse_blocks(text)
        items = [each for each in blocks if each.kind in ("bullet", "numbered")]
        if len(items) > 1 or any(each.kind in ("code", "table") for each in blocks):
            return of_blocks(blocks)
    return parse_markup(text)


def parse_blocks(text: str) -> tuple[Block, ...]:
    """The paragraphs, list items, code blocks and tables of a text, in order."""
    if "\n" not in text and not _MAY_BE_ITEM.match(text):
        return (Block("paragraph", parse_markup(text)),)
    hidden = HiddenFormulas(text)
    found = tuple(blocks_of(hidden.text, lambda inline: _marked(inline, hidden), hidden.source))
    # Blocks may all be empty, as code between two fences is.
    is_empty = not any(each.content.text.strip() for each in found)
    return (Block("paragraph", Marked(text)),) if is_empty else found


_MAY_BE_DEEP = lazy_pattern(
    rf"^[ \t]{{{2 * MAX_LISTS},}}(?:[-+*]|\d{{1,9}}[.)])\s"
    rf"|(?:(?:[-+*]|\d{{1,9}}[.)])[ \t]+){{{MAX_LISTS}}}",
    re.MULTILINE,
)
"""A mark of a list so far in, or behind so many others, that lists may be too deep."""


_MARKS = frozenset("-+*0123456789")


def lists_too_deep(text: str) -> bool:
    """Whether a text has more lists within lists than can be shown."""
    one_line = "\n" not in text
    if (one_line and text[:1] not in _MARKS) or not _MAY_BE_DEEP.search(text):
        return False
    return any(block.level > MAX_LISTS for block in parse_blocks(text))


def _marked(text: str, hidden: HiddenFormulas) -> Marked:
    """A text of one paragraph whose formulas are hidden."""
    return of_runs(_runs(inline_tokens(text), hidden))


def _runs(tokens: Tokens, hidden: HiddenFormulas) -> Iterator[Run]:
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
