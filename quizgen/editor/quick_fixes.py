"""Edits that put right what is wrong at some lines: those of `quizgen fix`, and what was meant."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from difflib import SequenceMatcher

from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.diagnostics.source import Position, Source, Span, position
from quizgen.editor.edits import TextEdit
from quizgen.lazy_pattern import lazy_pattern
from quizgen.record import record
from quizgen.values.same_ends import same_ends

_MEANT = lazy_pattern(
    r"\(did you mean '(?P<meant>.+)'\?\)"
    r"|[(;] ?write '(?P<word>[^']+)'(?:: capitals count)?\)?$"
    r"|\((?:[^()',;:0-9]*: )?write (?:[^()',;0-9]*[: ])?"
    r"(?P<value>[-~.0-9XY][^\s()']*(?: (?:BC|OS|%|thousand|million|billion))?)\)$"
)
"""What a message proposes, always at its end. An example of another value is after "e.g."."""

_WRONG = lazy_pattern(r"'([^']+)'")

_LONGEST_TITLE = 60
"""Characters of a new text that the title of a quick fix shows."""


@record()
class QuickFix:
    """An edit with its title, and the diagnostics that it puts right."""

    title: str
    edits: tuple[TextEdit, ...]
    fixes: tuple[Diagnostic, ...]


def meant(found: Iterable[Diagnostic]) -> Iterator[QuickFix]:
    """For each diagnostic that says what was probably meant: write that."""
    for each in found:
        proposed = _MEANT.search(each.message)
        if proposed is None or each.span.line != each.span.end_line:
            continue
        new = proposed["meant"] or proposed["word"] or proposed["value"]
        line = each.span.source.line(each.span.line - 1)
        old = line[each.span.column - 1 : each.span.end_column - 1]
        # A message may be about a part of a value: 'smith-1989' in "[smith-1989, 12]".
        wrong = next((word[1] for word in _WRONG.finditer(each.message) if word[1] in old), None)
        if wrong is None or new == wrong:
            continue
        edit = TextEdit(each.span, old.replace(wrong, new, 1))
        yield QuickFix(f"Write '{new}'", (edit,), (each,))


def put_in_quotes(found: Iterable[Diagnostic]) -> Iterator[QuickFix]:
    """For each diagnostic that asks for quotes around a text: put them there."""
    for each in found:
        source, number = each.span.source, each.span.line - 1
        value = _VALUE.fullmatch(source.line(number))
        if _QUOTES in each.message and value:
            start, end = value.span("value")
            # A quotation mark in single quotes is written twice, and nothing else differs.
            text = value["value"].replace("'", "''")
            span = _span(source, position(number, start), position(number, end))
            yield QuickFix("Put the text in quotes", (TextEdit(span, f"'{text}'"),), (each,))


_QUOTES = "put the text in quotes"

_VALUE = lazy_pattern(r" *(?:- +)*(?:[\w-]+: +)?(?P<value>[^\s'\"|>].*?) *")
"""A line with a value, or an item of a list, that has no quotes."""


def of_fix(
    before: Source, after: str, lines: tuple[int, int], found: Sequence[Diagnostic]
) -> Iterator[QuickFix]:
    """What `quizgen fix` changes at some lines of a file, from the first to the last, from 0.

    `after` is the fixed text. `found` is what is wrong at these lines.
    """
    for edit in hunks(before, after):
        first, last = edit.span.line - 1, max(edit.span.line, edit.span.end_line - 1) - 1
        # What is inserted below a line is about the line.
        is_insertion = (edit.span.line, edit.span.column) == (
            edit.span.end_line,
            edit.span.end_column,
        )
        if last >= lines[0] and first - is_insertion <= lines[1]:
            fixed = tuple(
                each
                for each in found
                if first - is_insertion <= each.span.line - 1 <= max(last, first)
            )
            yield QuickFix(_title(edit, is_insertion=is_insertion), (edit,), fixed)


def hunks(before: Source, after: str) -> Iterator[TextEdit]:
    """The lines of a text that differ from another, each stretch of them as an edit."""
    old, new = before.lines, Source("", after).lines
    # Only what is between the first and the last difference is compared: that is fast.
    start, end = same_ends(old, new)
    ours, theirs = old[start : len(old) - end], new[start : len(new) - end]
    for sort, a, b, c, d in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if sort != "equal":
            yield _edit(before, a + start, b + start, theirs[c:d])


def _edit(source: Source, first: int, last: int, new: Sequence[str]) -> TextEdit:
    """The edit that puts lines in the place of others, which keeps the ends of all others."""
    if first == last:
        if first < len(source.lines):
            at = position(first, 0)
            return TextEdit(_span(source, at, at), "".join(f"{line}\n" for line in new))
        at = position(first - 1, len(source.lines[-1]))
        return TextEdit(_span(source, at, at), "".join(f"\n{line}" for line in new))
    if not new and last < len(source.lines):
        return TextEdit(_span(source, position(first, 0), position(last, 0)), "")
    end = position(last - 1, len(source.lines[last - 1]))
    return TextEdit(_span(source, position(first, 0), end), "\n".join(new))


def _span(source: Source, start: int, end: int) -> Span:
    return source.span(Position(start), Position(end))


def _title(edit: TextEdit, *, is_insertion: bool) -> str:
    new = " ".join(edit.new.split())
    shown = new if len(new) <= _LONGEST_TITLE else f"{new[:_LONGEST_TITLE]}…"
    if not new:
        return "Remove this"
    return f"Add `{shown}`" if is_insertion else f"Write `{shown}`"


FIXABLE: Collection[str] = frozenset(
    (
        "missing-field",
        "text-cut-by-hash",
        "curly-quotes",
        "look-alike",
        "syntax",
        "not-a-date",
        "not-a-quantity",
    )
)
"""The names of diagnostics that `quizgen fix` may put right."""
