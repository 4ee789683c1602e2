"""Texts that are too long for a drawing: as many of their first words as fit."""

from dataclasses import replace
from unicodedata import category

from quizgen.values.excerpts import excerpt
from quizgen.values.markup import Marked, join

_ELLIPSIS = "\N{NO-BREAK SPACE}\N{HORIZONTAL ELLIPSIS}"


def first_words(text: Marked, most: int) -> Marked:
    """The text, or its first words, with an ellipsis, if it has more than `most` characters.

    A formula and code are not divided. A text with blocks that is cut has lines instead.
    """
    if len(text.text) <= most:
        return text
    lines = replace(text, blocks=())
    ends = (lines.text.rfind(each, most // 2, most + 1) for each in ("\n", " "))
    end = next((each for each in ends if each >= 0), -1)
    if end < 0:
        end = most
        # A letter keeps its marks.
        while end and category(lines.text[end])[0] == "M":
            end -= 1
    return join([excerpt(lines, 0, _outside_of_literals(lines, end)), _ELLIPSIS])


def _outside_of_literals(text: Marked, place: int) -> int:
    """The place, or the beginning of the code or formula that it is in."""
    begin = 0
    for run in text.runs:
        if run.literal and begin < place < begin + len(run.text):
            return begin
        begin += len(run.text)
    return place
