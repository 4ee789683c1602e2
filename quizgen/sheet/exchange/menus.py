"""Texts for the menus of a matching or of gaps, in which Moodle allows no element of HTML."""

from quizgen.languages.language import Direction
from quizgen.lazy_pattern import lazy_pattern
from quizgen.sheet.html import one_line_html
from quizgen.values.markup import Marked

_TAG = lazy_pattern(r"<(?=\S)")
_ENTITY = lazy_pattern(r"&(?=#?\w+;)")


def menu_text(text: Marked, around: Direction | None) -> str:
    """A text on one line, in which Moodle finds no tag: it would cut off `p<0.05` after the p.

    Other signs are as they are, because the editor of a question and the reports show them so.
    """
    return _TAG.sub("&lt;", _ENTITY.sub("&amp;", one_line_html(text, around)))
