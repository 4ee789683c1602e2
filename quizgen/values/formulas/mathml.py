"""MathML as a tree, for outputs that do not show MathML itself."""

from html import unescape

from quizgen.lazy_pattern import lazy_pattern
from quizgen.record import record


@record()
class Element:
    """An element of MathML: its tag, its attributes, and its children or its text."""

    tag: str
    attributes: dict[str, str]
    children: list["Element"]
    text: str = ""


_PIECE = lazy_pattern(r"<(/?)(\w+)([^>]*?)(/?)>|([^<]+)")
_ATTRIBUTE = lazy_pattern(r'([\w-]+)="([^"]*)"')


def parse_mathml(mathml: str) -> Element:
    """The tree of MathML as `read_formula` makes it. Rows of a single child are left out."""
    root: list[Element] = []
    # What is open: its tag, its attributes, the children around it and its own, and its text.
    opened: list[tuple[str, dict[str, str], list[Element], list[Element], list[str]]] = []
    for closes, tag, attributes, empty, text in _PIECE.findall(mathml):
        if text:
            opened[-1][4].append(unescape(text))
            continue
        if not closes:
            found = {name: unescape(value) for name, value in _ATTRIBUTE.findall(attributes)}
            opened.append((tag, found, opened[-1][3] if opened else root, [], []))
        if closes or empty:
            name, found, around, children, texts = opened.pop()
            around.append(_simple(Element(name, found, children, "".join(texts))))
    return root[0]


def _simple(element: Element) -> Element:
    """The element without spaces of no width, and with no row around a single child."""
    children = [each for each in element.children if each.tag != "mspace" or each.attributes]
    if element.tag == "mrow" and len(children) == 1 and not element.attributes:
        return children[0]
    return Element(element.tag, element.attributes, children, element.text)
