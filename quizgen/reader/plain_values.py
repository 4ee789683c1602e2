"""Values of plain texts: what a field holds, without looking for anything that is wrong.

Nearly all values are plain. To read them here takes a third of the time of the converters, which
look at each text many times to say what is wrong with it, and where.
"""

from collections.abc import Callable
from typing import Any, TypeAlias, get_args, get_origin

from quizgen.diagnostics.located import Node, ScalarNode, SequenceNode
from quizgen.facts import fields
from quizgen.lazy_pattern import lazy_pattern
from quizgen.reader.scalar_parsers import a_tag, an_id
from quizgen.values.dates import When, parse_when
from quizgen.values.markup import Marked
from quizgen.values.quantities import Quantity, parse_quantity

TO_DO = "TODO"
"""What `quizgen new` writes in the place of each value."""

Plain: TypeAlias = Callable[[str], Any]
"""The value of a plain text. For any other it returns None or raises ValueError."""


def _line(text: str) -> str | None:
    if (
        not text.isprintable()
        or "  " in text
        or "\\" in text
        or "$" in text
        or text.strip() != text
        or not text
    ):
        return None
    return text


def _phrase(text: str) -> str | None:
    return None if "~" in text or "^" in text else _line(text)


_MAY_BE_LISTED = frozenset(("", *"-+*0123456789"))
"""What an item of a list begins with, and a text that is empty."""


def _markdown(text: str) -> str | None:
    if (
        "\n" in text
        or "\\" in text
        or "$" in text
        or text.strip() != text
        or text[:1] in _MAY_BE_LISTED
    ):
        return None
    return text


_WITHOUT_MARKUP = lazy_pattern(r"[^\s\d+*_`\[\\~^$-](?:[^\n*_`\[\\~^$]*[^\s*_`\[\\~^$])?")


def _marked(text: str) -> Marked | None:
    return Marked(text) if _WITHOUT_MARKUP.fullmatch(text) else None


_PLAIN: dict[Any, Plain] = {
    fields.Line: _line,
    fields.Unit: _phrase,
    fields.Name: _phrase,
    fields.Phrase: _phrase,
    fields.SourceKey: _line,
    fields.Reference: an_id,
    fields.Id: an_id,
    fields.Tag: a_tag,
    fields.Pages: _line,
    fields.Wording: _marked,
    Marked: _marked,
    When: parse_when,
    Quantity: parse_quantity,
    fields.Markdown: _markdown,
}
"""By the type of a field, or of the items of a list. Other types have no plain texts."""


def plain_reader(type_: Any) -> Callable[[Node], Any]:
    """What reads plain values of a type of field; it returns None for any other value."""
    is_list = get_origin(type_) is tuple
    one = _PLAIN.get(get_args(type_)[0] if is_list else type_)
    if one is None:
        return _nothing
    return _list_reader(one) if is_list else _text_reader(one)


def _nothing(node: Node) -> None:
    del node


def _text_reader(one: Plain) -> Callable[[Node], Any]:
    def read(node: Node) -> Any:
        if node.__class__ is not ScalarNode or node.text == TO_DO:
            return None
        try:
            return one(node.text)
        except ValueError:
            return None

    return read


def _list_reader(one: Plain) -> Callable[[Node], tuple[Any, ...] | None]:
    alone = _text_reader(one)

    def read(node: Node) -> tuple[Any, ...] | None:
        if node.__class__ is not SequenceNode:
            value = alone(node)
            return None if value is None else (value,)
        values = []
        try:
            for text in node.texts():
                value = one(text)
                if value is None:
                    return None
                values.append(value)
        except ValueError:
            return None
        return tuple(values) or None

    return read
