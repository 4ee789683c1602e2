"""Formulas as the template takes them: nodes, which it builds as typst mathematics.

A node is a character, or a list: the name of a construction, and its arguments.
"""

from collections.abc import Sequence
from typing import Any, TypeAlias
from unicodedata import category

from quizgen.sheet.paper.formula_places import Place, place_of
from quizgen.values.formulas.latex.formula import Formula
from quizgen.values.formulas.mathml import Element, parse_mathml
from quizgen.values.formulas.unicode_tokens import WITH_LIMITS

Node: TypeAlias = str | list[Any]

_APPLIED, _NOTHING = "\N{FUNCTION APPLICATION}", "\N{INVISIBLE SEPARATOR}"
_BIG = frozenset("∑∏∐⋂⋃⨁⨂⨀⋁⋀⨄⨆")
"""Signs whose limits are above and below them in a line of its own."""

_FENCES = frozenset("()[]{}|‖⟨⟩⌊⌋⌈⌉⟮⟯⎰⎱/\\↑↓↕⇑⇓⇕∥┌┐└┘⌜⌝⌞⌟") | {_NOTHING}
_PRIMES = {"′": 1, "″": 2, "‴": 3}
_LINES = {
    "mover": {"̲": "overline", "‾": "overline", "⏞": "overbrace", "⎴": "overbracket",
              "⏜": "overparen"},
    "munder": {"̲": "underline", "_": "underline", "⏟": "underbrace", "⎵": "underbracket",
               "⏝": "underparen"},
}  # fmt: skip
"""Signs that are drawn as long as what is below or above them."""

_ACCENTS = {"̲": "\u0305", "ˆ": "\u0302", "^": "\u0302", "¯": "\u0304", "˙": "\u0307",
            "¨": "\u0308", "˜": "\u0303", "~": "\u0303", "ˇ": "\u030c", "˘": "\u0306",
            "˚": "\u030a", "´": "\u0301", "`": "\u0300"}  # fmt: skip
"""The combining characters by which typst knows accents."""

_ARROWS = frozenset("→←↔⇒⇐⇔⇌⇄⇋↦↪↩↠↞⇀↼⇁↽=")
_CLASSES = {"0": "normal", "0.2222em": "binary", "0.2778em": "relation"}
"""The class of a sign by the space on both its sides."""

_STYLES = {("true", "0"): "display", ("false", "0"): "inline", ("false", "1"): "script",
           ("false", "2"): "sscript"}  # fmt: skip
_CANCELS = {"updiagonalstrike": "up", "downdiagonalstrike": "down"}


def formula_run(formula: Formula) -> tuple[Node, str, Place]:
    """A formula for the template: its node, its LaTeX for screen readers, and its place."""
    elements = parse_mathml(formula.mathml).children
    return _row(elements), formula.latex, place_of(formula, elements)


def _row(elements: Sequence[Element]) -> Node:
    """Elements side by side."""
    nodes: list[Node] = []
    before: dict[str, Node] = {}
    for number, element in enumerate(elements):
        after = elements[number + 1] if number + 1 < len(elements) else None
        if _is_before(element) and after is not None:
            before = {_BEFORE[place]: script for place, script in _scripts(element).items()}
            continue
        node = _of(element, is_function=after is not None and after.text == _APPLIED)
        nodes.append(_after(before, node) if before else node)
        before = {}
    return nodes[0] if len(nodes) == 1 else ["row", *nodes]


_BEFORE = {"b": "bl", "t": "tl", "tr": "tl"}
"""The places of scripts before a symbol, by those after one."""


def _after(before: dict[str, Node], node: Node) -> Node:
    """A symbol with what is before it, such as a mass number."""
    if isinstance(node, list) and node[0] == "attach":
        return ["attach", node[1], {**before, **node[2]}]
    return ["attach", node, before]


def _is_before(element: Element) -> bool:
    """Whether it is the mass and the charge number of an isotope, before its symbol."""
    if element.tag not in ("msub", "msup", "msubsup"):
        return False
    base = element.children[0]
    return base.tag == "mrow" and not base.children


def _of(element: Element, *, is_function: bool = False) -> Node:  # noqa: PLR0912  # one for each tag
    children = element.children
    match element.tag:
        case "mrow" if "mathcolor" in element.attributes:
            return ["colour", element.attributes["mathcolor"], _row(children)]
        case "mi":
            return _name(element, is_function=is_function)
        case "mn" | "mtext":
            return ["text", element.text]
        case "mo":
            return _sign(element)
        case "mspace":
            back = element.attributes.get("class") == "back"
            width = element.attributes.get("width", "0").removesuffix("em")
            return ["space", -0.1667 if back else float(width)]
        case "mfrac":
            return _fraction(element)
        case "msqrt":
            return ["sqrt", _row(children)]
        case "mroot":
            return ["root", _of(children[1]), _of(children[0])]
        case "msub" | "msup" | "msubsup":
            return ["attach", _of(children[0], is_function=is_function), _scripts(element)]
        case "mover" | "munder" | "munderover":
            return _stacked(element)
        case "mtable":
            return _table(element, None)
        case "mphantom":
            return ["hidden", _row(children)]
        case "menclose":
            notation = element.attributes.get("notation", "")
            if notation == "box":
                return ["boxed", _row(children)]
            return ["cancel", _CANCELS.get(notation, "cross"), _row(children)]
        case "mrow" if len(children) > 1 and _is_fence(children[0]) and _is_fence(children[-1]):
            return _fenced(children)
    return _styled(element, _row(children))


def _styled(element: Element, node: Node) -> Node:
    attributes = element.attributes
    style = _STYLES.get((attributes.get("displaystyle", ""), attributes.get("scriptlevel", "0")))
    return ["style", style, node] if style else node


def _name(element: Element, *, is_function: bool, limits: bool = False) -> Node:
    text = element.text
    if is_function or (text in WITH_LIMITS):
        return ["op", text, limits or text in WITH_LIMITS]
    if len(text) != 1:
        return ["text", text]
    if text == ":":
        return ["class", "punctuation", text]
    if category(text)[0] == "S":
        return ["class", "normal", text]
    return ["upright", text] if element.attributes.get("mathvariant") == "normal" else text


def _sign(element: Element) -> Node:
    text, attributes = element.text, element.attributes
    if text in ("", _APPLIED, _NOTHING):
        return ["row"]
    if "minsize" in attributes:
        return ["sized", float(attributes["minsize"].removesuffix("em")), text]
    if attributes.get("stretchy") == "true" and text in _FENCES:
        return ["mid", text]
    if len(text) > 1:
        return ["class", "relation", ["text", text]]
    before, after = attributes.get("lspace"), attributes.get("rspace")
    if text == "," and after == "0":
        return ["class", "normal", text]
    if before == after and before in _CLASSES:
        return ["class", _CLASSES[before], text]
    return text


def _fraction(element: Element) -> Node:
    above, below = map(_of, element.children)
    if element.attributes.get("linethickness") == "0":
        return ["table", None, None, [above], [below]]
    return _styled(element, ["frac", above, below])


def _is_fence(element: Element) -> bool:
    """Whether it is a bracket that is as high as what it encloses."""
    fixed = {"stretchy", "minsize"} & element.attributes.keys()
    return element.tag == "mo" and not fixed and element.text in _FENCES


def _fenced(children: Sequence[Element]) -> Node:
    opened, *inner, closed = children
    signs = [each.text if each.text != _NOTHING else None for each in (opened, closed)]
    if len(inner) == 1 and inner[0].tag == "mtable":
        return _table(inner[0], signs)
    if len(inner) == 1 and inner[0].attributes.get("linethickness") == "0" and signs == ["(", ")"]:
        return _styled(inner[0], ["binom", *map(_of, inner[0].children)])
    nodes = [_row(inner)]
    before = [signs[0]] if signs[0] else []
    after = [signs[1]] if signs[1] else []
    return ["fenced", ["row", *before, *nodes, *after]]


def _scripts(element: Element) -> dict[str, Node]:
    """What is raised and lowered, by its place."""
    scripts = element.children[1:]
    places: dict[str, Node] = {}
    if element.tag != "msup":
        places["b"] = _of(scripts[0])
    if element.tag != "msub":
        raised = scripts[-1]
        count = _PRIMES.get(raised.text)
        places["tr" if count else "t"] = ["primes", count] if count else _of(raised)
    return places


def _stacked(element: Element) -> Node:
    base, *others = element.children
    mark = others[0].text if others[0].tag == "mo" else ""
    if "accent" in element.attributes or "accentunder" in element.attributes:
        return _accented(element, base, mark)
    line = _LINES.get(base.tag, {}).get(base.children[1].text) if base.children[1:] else None
    if line and "line" not in line:
        return ["over", line, _of(base.children[0]), _of(others[0])]
    places = {}
    if element.tag != "mover":
        places["b"] = _label(others[0])
    if element.tag != "munder":
        places["t"] = _label(others[-1])
    if base.tag == "mo" and base.text in _ARROWS and any(_is_label(each) for each in others):
        return ["attach", ["limits", ["stretch", base.text]], places]
    if base.tag == "mi" and len(base.text) > 1:
        return ["attach", ["op", base.text, True], places]
    if base.tag == "mo" and base.text in _BIG:
        return ["attach", base.text, places]
    return ["attach", ["limits", _of(base)], places]


def _is_label(element: Element) -> bool:
    """Whether it is what math-core makes of a text at an arrow: it is over a wide space."""
    return element.tag in ("mover", "munder") and element.children[-1].tag == "mspace"


def _label(element: Element) -> Node:
    return _of(element.children[0] if _is_label(element) else element)


def _accented(element: Element, base: Element, mark: str) -> Node:
    line = _LINES[element.tag].get(mark) if element.tag in _LINES else None
    if line:
        return ["over", line, _of(base)]
    if element.tag == "mover":
        return ["accent", _of(base), _ACCENTS.get(mark, mark)]
    return ["attach", ["limits", _of(base)], {"b": ["stretch", mark]}]


def _table(element: Element, fences: list[str | None] | None) -> Node:
    """Rows of cells, with the numbers of the rows and columns after which there is a line."""
    rows = [
        [(cell.attributes.get("class", "").split(), cell.children) for cell in row.children]
        for row in element.children
    ]
    below = [n for n, row in enumerate(rows) if any("below-rule" in style for style, _ in row)]
    ruled = {n for row in rows for n, (style, _) in enumerate(row, 1) if "ruled" in style}
    rules = {"hline": below, "vline": sorted(ruled)} if below or ruled else None
    if any("near" in style for row in rows for style, _ in row):
        return ["table", fences, rules, *([_equation(element, row)] for row in rows)]
    return ["table", fences, rules, *([_cell(element, *cell) for cell in row] for row in rows)]


def _cell(table: Element, style: Sequence[str], content: Sequence[Element]) -> Node:
    node = _styled(table, _row(content))
    if "left" in style:
        return ["row", ["align"], node]
    return ["row", node, ["align"]] if "right" in style else node


def _equation(table: Element, cells: Sequence[tuple[Sequence[str], Sequence[Element]]]) -> Node:
    """A row of aligned equations as one cell, so that what is around a sign is as everywhere."""
    nodes: list[Node] = []
    for number, (_, content) in enumerate(cells):
        apart = [["space", 2]] if number and number % 2 == 0 else []
        nodes += [*([["align"]] if number else []), *apart, _row(content)]
    return _styled(table, ["row", *nodes])
