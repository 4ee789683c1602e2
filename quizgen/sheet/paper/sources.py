"""Where a fact is from, as every answer on paper says it."""

from quizgen.questions.question import Origin
from quizgen.sheet.paper.texts import Text, text
from quizgen.sheet.words import SheetWords
from quizgen.values.markup import Marked, join_all


def source(origin: Origin, words: SheetWords) -> Text | None:
    """The sources of a fact with their pages, and according to whom; None where nothing says so."""
    parts = [origin.sources] if origin.sources.text else []
    if origin.according_to:
        parts.append(Marked(words.according_to.format(origin.according_to)))
    return text(join_all("; ", parts)) if parts else None
