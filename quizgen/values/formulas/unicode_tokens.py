"""The pieces of a formula in a line of Unicode, and the spaces between them."""

import re
from collections.abc import Iterator
from typing import Literal, TypeAlias
from unicodedata import category, normalize

from quizgen.record import record
from quizgen.values.formulas.mathml import Element

Kind: TypeAlias = Literal[
    "atom",
    "name",
    "tail",
    "infix",
    "sign",
    "open",
    "close",
    "comma",
    "space",
    "big",
    "fraction",
    "text",
    "apply",
]


@record()
class FormulaToken:
    """A piece of a formula; the kind decides about spaces and brackets around it.

    A `name` is that of a function, a `tail` ends with a script on the line, as in T_cold.
    """

    text: str
    kind: Kind


RAISED = dict(
    zip(
        "0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWαβγδεθφχ′∗*⊤ ",
        "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵅᵝᵞᵟᵋᶿᵠᵡ′**ᵀ ",
        strict=True,
    )
)
LOWERED = dict(
    zip(
        "0123456789+-−=()aehijklmnoprstuvxβγρφχ",
        "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ",
        strict=True,
    )
)

_OPEN, _CLOSE = frozenset("([{⟨⌊⌈"), frozenset(")]}⟩⌋⌉!")
_SIGNS = frozenset("+−±∓-")
_TIGHT = frozenset("/∕|‖∣′″‴∂∇∀∃∄∅¬∞∠∡°%#&√∁.…⋯⋮⋱")
WITH_LIMITS = frozenset("lim max min sup inf det gcd Pr".split())
"""Names of functions that may have limits, and that math-core does not mark as such therefore."""
BIG = frozenset("∑∏∐∫∬∭⨌∮∯∰⋂⋃⨁⨂⨀⋁⋀⨄⨆")
_SAME = {"⋅": "·", "∶": ":", "\N{INVISIBLE SEPARATOR}": "", "...": "…"} | dict.fromkeys("⥂⥄", "⇌")
"""Signs that few fonts of terminals have, or that look alike, and what is shown."""


def name_token(text: str) -> FormulaToken:
    """A variable, number or function. Letters of styles that few fonts have become plain."""
    plain = "".join(_plain(each) if each > "\uffff" else each for each in text)
    if plain == ":":
        return FormulaToken(plain, "comma")
    return FormulaToken(plain, "name" if plain in WITH_LIMITS else "atom")


def _plain(letter: str) -> str:
    """A letter of a style as a plain one, but for double-struck digits: 𝟙 is no 1."""
    return letter if "𝟘" <= letter <= "𝟡" else normalize("NFKC", letter)


def sign_token(element: Element) -> FormulaToken:
    """An operator, bracket or other sign, as it is written in a line."""
    text = element.text
    if text == "\N{FUNCTION APPLICATION}":
        return FormulaToken(text, "apply")
    for own, shown in _SAME.items():
        text = text.replace(own, shown)
    if not text:
        return FormulaToken("", "atom")
    if text in BIG:
        return FormulaToken(text, "big")
    if text in _OPEN or element.attributes.get("form") == "prefix":
        return FormulaToken(text, "open")
    if text in _CLOSE or element.attributes.get("form") == "postfix":
        return FormulaToken(text, "close")
    if text in (",", ";"):
        return FormulaToken(text, "close" if element.attributes.get("rspace") == "0" else "comma")
    if text == ":" and element.attributes.get("lspace") != "0.2778em":
        return FormulaToken(text, "comma")
    if element.attributes.get("lspace") == element.attributes.get("rspace") == "0":
        return FormulaToken(text, "open" if text in _SIGNS else "atom")
    if text in ("|", "∣", "∥") and element.attributes.get("lspace") != "0":
        fence = element.text == "|"
        return FormulaToken(text.replace("∣", "|"), "atom" if fence else "infix")
    if text in _SIGNS:
        return FormulaToken(text, "sign")
    if text not in _TIGHT and (category(text[0])[0] == "S" or text in "·:*"):
        return FormulaToken(text, "infix")
    # The functions of a table are operators.
    return FormulaToken(text, "name" if text[1:].replace(" ", "").isalpha() else "atom")


def token_line(tokens: Iterator[FormulaToken], *, compact: bool = False) -> str:
    """Tokens side by side, with the spaces of a formula, or `compact` ones of a script."""
    line = ""
    before: Kind = "open"
    row = [token for token in tokens if token.text]
    for number, token in enumerate(row):
        text, kind = token.text, token.kind
        after = _kind_after(row, number)
        if kind == "sign":
            kind = "open" if before in ("open", "infix", "sign", "comma", "big") else "infix"
        if kind == "space":
            line += " " * (before != "open" and not compact)
            continue
        if kind == "apply":
            before = "name" if before == "atom" else before
            continue
        if text == "=" and line.endswith((":", ": ")):
            line = f"{line.rstrip(': ')}{':=' if compact else ' := '}".removeprefix(" ")
        elif kind == "infix":
            line += text if compact else f"{' ' * (line[-1:] not in ('', ' '))}{text} "
        elif kind == "comma":
            line = line.rstrip() + text + " " * (not compact)
        else:
            if kind == "fraction" and (
                before == "fraction"
                or (before == "name" and not line.endswith(")"))
                or after in ("atom", "name", "tail", "open", "big", "fraction")
            ):
                text = f"({text})"
            line += " " * _is_apart(line, before, text, kind) + text
            if kind == "big" and not compact:
                line += " "
        before = kind
    return re.sub(r" {2,}", " ", line).strip()


def _kind_after(row: list[FormulaToken], number: int) -> Kind:
    """The kind of the token after one; beyond a space, that of a function."""
    kinds: list[Kind] = [each.kind for each in row[number + 1 : number + 4]]
    if kinds[:1] == ["space"] and (kinds[1:2] == ["name"] or kinds[2:] == ["apply"]):
        return "name"
    return kinds[0] if kinds else "close"


def _is_apart(line: str, before: Kind, text: str, kind: Kind) -> bool:
    """Whether what follows a piece would be read as a part of it."""
    last = line[-1:]
    if not last or last == " " or before in ("open", "infix") or kind in ("close", "text"):
        return False
    if before in ("name", "tail"):
        wide = text[0].isalnum() or text[0] in "√∂∇|⌊⟨"
        return (before == "name" and last == ")") or wide
    if kind in ("name", "big"):
        return last.isalnum() or last in ")]°"
    return kind == "fraction" and (last.isalnum() or last in ")]") and text[0] != "("


def written_in(text: str, table: dict[str, str]) -> str | None:
    """The text in the characters of a table; None if it lacks one of them, or there is no text."""
    if text and all(each in table for each in text):
        return "".join(table[each] for each in text)
    return None
