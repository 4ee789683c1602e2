"""Formulas as a line of Unicode, such as `E = ½mv²`, for a terminal."""

import re
from collections.abc import Iterator, Sequence
from unicodedata import category

from quizgen.values.formulas.latex.formula import Formula
from quizgen.values.formulas.mathml import Element, parse_mathml
from quizgen.values.formulas.unicode_tokens import (
    BIG,
    LOWERED,
    RAISED,
    FormulaToken,
    Kind,
    name_token,
    sign_token,
    token_line,
    written_in,
)


class _Unreadable(Exception):
    """Something that a line of characters does not show."""


def formula_text(formula: Formula) -> str:
    """The formula in a line of Unicode; its LaTeX, where that is easier to read."""
    try:
        return token_line(_tokens(parse_mathml(formula.mathml).children)) or formula.latex
    except _Unreadable:
        return formula.latex


_VULGAR = {
    ("1", "2"): "½", ("1", "3"): "⅓", ("2", "3"): "⅔", ("1", "4"): "¼", ("3", "4"): "¾",
    ("1", "5"): "⅕", ("1", "6"): "⅙", ("1", "8"): "⅛",
}  # fmt: skip
_ACCENTS = {
    "⃗": "\u20d7", "→": "\u20d7", "ˆ": "\u0302", "^": "\u0302", "̂": "\u0302", "¯": "\u0304",
    "̲": "\u0305", "‾": "\u0305", "˙": "\u0307", "¨": "\u0308", "⃛": "\u20db", "⃜": "\u20dc",
    "˜": "\u0303", "~": "\u0303", "̃": "\u0303", "ˇ": "\u030c", "˘": "\u0306", "˚": "\u030a",
    "´": "\u0301", "`": "\u0300",
}  # fmt: skip
"""The combining character of each accent of math-core."""
_LONG = {"\u20d7": "vec", "\u0302": "hat", "\u0303": "tilde"}
"""How an accent over several letters is written."""

_BRACES = frozenset("⏞⏟⎴⎵⏜⏝")
_ATOMIC = frozenset(("mi", "mn", "msub", "msup", "msubsup", "msqrt", "mroot", "mover", "mtext"))


def _tokens(elements: Sequence[Element], *, compact: bool = False) -> Iterator[FormulaToken]:
    for element in elements:
        yield from _of(element, compact=compact)


def _of(element: Element, *, compact: bool) -> Iterator[FormulaToken]:  # noqa: PLR0912  # one for each tag
    children = element.children
    match element.tag:
        case "mi" | "mn":
            yield name_token(element.text)
        case "mo":
            yield sign_token(element)
        case "mtext":
            yield FormulaToken(element.text.replace("\N{NO-BREAK SPACE}", " "), "text")
        case "mspace":
            width = element.attributes.get("width", "0").removesuffix("em")
            if float(width) > 0.1:
                yield FormulaToken(" ", "space")
        case "mfrac":
            yield _fraction(element)
        case "msqrt":
            yield FormulaToken("√" + _grouped(children), "atom")
        case "mroot":
            yield _root(*children)
        case "msup" | "msub" | "msubsup":
            yield from _scripted(element, compact=compact)
        case "mover" | "munder" | "munderover":
            yield from _stacked(element, compact=compact)
        case "mtable":
            rows = [_row(row, compact=compact) for row in children]
            ended = [row.rstrip(" ,;") for row in rows[:-1]]
            yield FormulaToken("; ".join([*ended, rows[-1]]), "text")
        case "mrow" if len(children) > 1:
            yield from _fenced([*_tokens(children, compact=compact)], children)
        case "mphantom":
            return
        case "menclose" if element.attributes.get("notation") != "box":
            raise _Unreadable
        case _:
            yield from _tokens(children, compact=compact)


def _fenced(row: list[FormulaToken], elements: Sequence[Element]) -> Iterator[FormulaToken]:
    """A row, whose first and last bars are brackets. A brace may open several lines."""
    if _is_bar(elements[0]):
        row[0] = FormulaToken(row[0].text, "open")
    if _is_bar(elements[-1]):
        row[-1] = FormulaToken(row[-1].text, "close")
    if row and row[0].text == "{" and not row[-1].text:
        row[0] = FormulaToken("{ ", "open")
    yield from row


def _is_bar(element: Element) -> bool:
    return element.text in ("|", "‖", "∥") and not element.attributes


def _grouped(elements: Sequence[Element]) -> str:
    """The elements in brackets, unless they are a single letter or number."""
    text = token_line(_tokens(elements))
    if len(elements) == 1 and elements[0].tag in ("mi", "mn") and len(text) <= 3:
        return text
    return f"({text})"


def _root(radicand: Element, index: Element) -> FormulaToken:
    number = token_line(_of(index, compact=True), compact=True)
    sign = {"3": "∛", "4": "∜"}.get(number)
    if sign is None:
        raised = written_in(number, RAISED)
        if raised is None:
            raise _Unreadable
        sign = f"{raised}√"
    elements = radicand.children if radicand.tag == "mrow" else [radicand]
    return FormulaToken(sign + _grouped(elements), "atom")


def _fraction(element: Element) -> FormulaToken:
    above, below = element.children
    upper, lower = (token_line(_of(each, compact=False)) for each in (above, below))
    if element.attributes.get("linethickness") == "0":
        sums = " " in upper + lower
        raised, lowered = written_in(upper, RAISED), written_in(lower, LOWERED)
        return FormulaToken(
            f"{raised}{lowered}" if raised and lowered and not sums else f"{upper}; {lower}", "atom"
        )
    if vulgar := _VULGAR.get((upper, lower)):
        return FormulaToken(vulgar, "atom")
    if not _is_product(upper):
        upper = f"({upper})"
    simple = below.tag in _ATOMIC or re.fullmatch(r"\w\([^()]*\)", lower)
    if not (simple or (_is_product(lower) and _is_differential(below))):
        lower = f"({lower})"
    return FormulaToken(f"{upper}/{lower}", "fraction")


def _is_product(text: str) -> bool:
    """Whether a text needs no brackets above a fraction line: nothing outside of brackets is
    added, divided or compared in it."""
    bare = re.sub(r"\([^()]*\)", "", re.sub(r"\([^()]*\)", "", text))
    return bool(text) and not re.search(r"[ /+−=<>]", bare.lstrip("−"))


def _is_differential(element: Element) -> bool:
    """Whether it is below a derivative: dx, ∂t²."""
    if element.tag != "mrow" or len(element.children) != 2:
        return False
    return token_line(_of(element.children[0], compact=True)) in ("d", "∂")


def _scripted(element: Element, *, compact: bool) -> Iterator[FormulaToken]:
    base, *scripts = element.children
    sub = None if element.tag == "msup" else scripts[0]
    sup = None if element.tag == "msub" else scripts[-1]
    yield from _with_scripts(base, sub, sup, compact=compact)


def _with_scripts(
    base: Element, sub: Element | None, sup: Element | None, *, compact: bool
) -> Iterator[FormulaToken]:
    *before, last = [*_of(base, compact=compact)] or [FormulaToken("", "atom")]
    if before:
        text = token_line(iter([*before, last]), compact=compact)
        named = {each.kind for each in before} >= {"name"} or last.kind == "name"
        kept = last.kind == "close" or re.fullmatch(r"[^\W_]+(?: [^\W_]+)*", text)
        last = FormulaToken(text if kept else f"({text})", "name" if named else "atom")
    if last.kind == "fraction":
        last = FormulaToken(f"({last.text})", "atom")
    below = _script(sub, "_", LOWERED) if sub else ""
    above = _script(sup, "^", RAISED) if sup else ""
    if not last.text:  # an isotope: its mass is said first
        yield FormulaToken(above + below, "open")
        return
    kind: Kind = last.kind if last.kind in ("big", "name", "infix") else "atom"
    if kind == "atom" and re.search(r"[\^_]\w+$", below + above):
        kind = "tail"
    yield FormulaToken(last.text + below + above, kind)


def _script(element: Element, mark: str, table: dict[str, str]) -> str:
    text = token_line(_of(element, compact=True), compact=True)
    if mark == "^":
        text = re.sub("^∘", "°", text)
    if not text or (mark == "^" and text in ("′", "″", "‴", "°")):
        return text
    small = written_in(text, table)
    # Words of small letters are hard to read.
    if small is not None and not (len(text) > 2 and text.isalpha()):
        return small
    bare = r"[^\W_]+|.|\([^()]*\)" if mark == "_" else r"\d+|.|\([^()]*\)"
    return f"{mark}{text}" if re.fullmatch(bare, text) else f"{mark}({text})"


def _stacked(element: Element, *, compact: bool) -> Iterator[FormulaToken]:
    base, *others = element.children
    under = None if element.tag == "mover" else others[0]
    over = None if element.tag == "munder" else others[-1]
    mark = others[0].text if others[0].tag == "mo" else ""
    if mark in _BRACES:
        yield from _of(base, compact=compact)
    elif "accent" in element.attributes or "accentunder" in element.attributes:
        yield _accented(token_line(_of(base, compact=compact)), mark, under=under is not None)
    elif base.tag in ("mover", "munder") and base.children[1].text in _BRACES:
        texts = [token_line(_of(each, compact=compact)) for each in (base, others[0])]
        yield FormulaToken(f"{texts[0]} ({texts[1]})", "atom")
    elif base.tag in ("mover", "munder") and _is_relation(base.children[0]):
        inner, other = base.children
        under, over = (other, over) if base.tag == "munder" else (under, other)
        yield FormulaToken(_arrow(inner.text, under, over), "infix")
    elif _is_relation(base):
        yield FormulaToken(_arrow(base.text, under, over), "infix")
    elif over is not None and base.tag in ("mi", "mn", "mtext", "mrow") and not _is_named(base):
        raise _Unreadable  # such as an oxidation number, which would be a charge if it were raised
    else:
        yield from _with_scripts(base, under, over, compact=compact)


def _is_relation(element: Element) -> bool:
    """Whether it is an arrow, = or the like, which a word may be over or under."""
    text = element.text
    return element.tag == "mo" and text not in BIG and category(text[:1] or " ")[0] == "S"


def _is_named(element: Element) -> bool:
    """Whether it is the name of a function, such as lim, which has limits."""
    return [each.kind for each in _of(element, compact=False)] == ["name"]


def _accented(text: str, mark: str, *, under: bool) -> FormulaToken:
    if under:
        if mark not in "_̲―¯":
            raise _Unreadable
        return FormulaToken("".join(f"{each}\u0332" for each in text), "atom")
    accent = _ACCENTS.get(mark)
    if accent is None:
        raise _Unreadable
    if len(text) > 1 and accent in _LONG:
        return FormulaToken(f"{_LONG[accent]}({text})", "atom")
    if len(text) > 1 and accent in "\u0304\u0305":
        return FormulaToken(
            "".join(each if each == " " else f"{each}\u0305" for each in text), "atom"
        )
    return FormulaToken(f"{text}{accent}", "atom")


def _arrow(arrow: str, under: Element | None, over: Element | None) -> str:
    labels = [_label(each) for each in (over, under) if each]
    texts = [token_line(_of(each, compact=True)) for each in labels]
    label = "; ".join(text for text in texts if text)
    return f"{arrow}({label})" if label else arrow


def _label(element: Element) -> Element:
    """The label of an arrow, which may be over a space as wide as the arrow."""
    is_over_space = element.tag in ("mover", "munder") and element.children[1].tag == "mspace"
    return element.children[0] if is_over_space else element


def _row(row: Element, *, compact: bool) -> str:
    """The cells of a row. Those of an equation are side by side."""
    classes = [cell.attributes.get("class", "") for cell in row.children]
    between = " " if any("left" in each or "right" in each for each in classes) else ", "
    is_equation = any("near" in each for each in classes)
    line = ""
    for number, (cell, style) in enumerate(zip(row.children, classes, strict=True)):
        if is_equation and number and number % 2 == 0:
            line = f"{line.rstrip(' ,;')}, "
        shown = token_line(_tokens(cell.children, compact=compact), compact=compact)
        if shown or between == ", ":
            ended = between == ", " and shown.endswith((",", ";"))
            line += shown + (" | " if "ruled" in style else " " if ended else between)
    return line.removesuffix(between).strip()
