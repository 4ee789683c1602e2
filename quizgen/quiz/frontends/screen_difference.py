"""How a typed answer differs from the right one, as a screen shows it."""

from collections.abc import Iterator

from rich.cells import cell_len
from rich.text import Text

from quizgen.languages.quiz_words import ScreenWords
from quizgen.quiz.frontends.difference import Difference
from quizgen.values.direction import has_right_to_left

_WRONG, _MISSED = "bold underline red", "bold underline green"
_GAP = "_"
"""What is shown where something is missing in a typed answer."""


def marked_text(found: Difference, *, coloured: bool) -> Text:
    """The typed text with its slips underlined, or in brackets where nothing is coloured.

    "_" is where something is missing.
    """
    shown = Text()
    for text, is_wrong in found.marked():
        if is_wrong and coloured:
            shown.append(text or _GAP, _WRONG if text else _MISSED)
        else:
            shown.append(f"[{text or _GAP}]" if is_wrong else text)
    return shown


def rows_compared(found: Difference, words: ScreenWords, width: int) -> Iterator[Text]:
    """The typed text above the expected one, with a line of marks below each if they differ.

    A text that does not fit `width` columns, which include a margin of two, is left out, and what
    is below it.
    """
    rows = (
        (words.typed, found.typed, found.wrong, _WRONG),
        (words.expected, found.expected, found.missed, _MISSED),
    )
    column = max(cell_len(label) for label, *_ in rows) + 1
    for name, text, stretches, style in rows:
        label = name + " " * (column - cell_len(name))
        if column + cell_len(text) >= width - 2:
            return
        line = Text.assemble((label, "dim"), text)
        marks = Text(" " * column)
        for start, end in stretches:
            line.stylize(style, len(label) + start, len(label) + end)
            before = column + cell_len(text[:start])
            marks.append(" " * (before - len(marks)) + "^" * max(1, cell_len(text[start:end])))
        yield line
        # Terminals differ in where they show right-to-left letters, so no mark is below them.
        if stretches and not has_right_to_left(text):
            yield marks
