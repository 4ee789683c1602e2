"""Where a fact is from, as every answer on paper says it."""

import re

from quizgen.questions.question import Origin
from quizgen.sheet.paper.texts import Text, text
from quizgen.sheet.words import SheetWords
from quizgen.values.markup import Marked, join_all

_PAGE = re.compile(r"((?:pp?\.|¶+) \d\S*)")
"""A page, or a paragraph, with its number: a line does not end between them."""


def source(origin: Origin, words: SheetWords) -> Text | None:
    """The sources of a fact with their pages, and according to whom; None where nothing says so."""
    parts = [origin.sources] if origin.sources.text else []
    if origin.according_to:
        parts.append(Marked(words.according_to.format(origin.according_to)))
    if not parts:
        return None
    shown = text(join_all("; ", parts))
    return [
        (piece, style + "u" * (place % 2))
        for run, style in ([(shown, "")] if isinstance(shown, str) else shown)
        for place, piece in enumerate(_PAGE.split(run))
        if piece
    ]
