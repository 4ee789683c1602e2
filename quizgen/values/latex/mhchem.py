r"""Chemistry as the LaTeX package mhchem writes it, `\ce{2H2 + O2 -> 2H2O}`, as plain LaTeX.

Source: the manual of mhchem 4. This is what schools and first years use of it: formulas, charges,
isotopes, states, bonds, hydrates, amounts, and arrows with texts. Anki shows the rest too, but here
it is an error that says what cannot be read.
"""

import re
from typing import Literal, TypeAlias

from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.latex.mhchem_quantities import ChemistryError, Mathematics, quantity

__all__ = ["ChemistryError", "chemistry"]

State: TypeAlias = Literal["start", "amount", "base", "bond"]
"""What was read last. At the start, a number is an amount; after a base, it is a subscript."""

DEEPEST = 3
"""Levels of texts at arrows that have arrows themselves."""


_ARROWS = {
    "->": ("longrightarrow", "xrightarrow"),
    "<-": ("longleftarrow", "xleftarrow"),
    "<->": ("longleftrightarrow", "xleftrightarrow"),
    "<-->": ("rightleftarrows", "xtofrom"),
    "<=>": ("rightleftharpoons", "xrightleftharpoons"),
    "<=>>": ("rightleftharpoons", "xrightleftharpoons"),
    "<<=>": ("rightleftharpoons", "xrightleftharpoons"),
    "→": ("longrightarrow", "xrightarrow"),
    "⟶": ("longrightarrow", "xrightarrow"),
    "⇌": ("rightleftharpoons", "xrightleftharpoons"),
}
"""The arrows, and how each is written without a text and with one."""

_ARROW = lazy_pattern("|".join(sorted(map(re.escape, _ARROWS), key=len, reverse=True)))
_SPACE = lazy_pattern(r"\s+")
_STATE = lazy_pattern(r"\(([a-z]{1,3}(?:,\s*[a-z]{1,3})?)\)")
_GAS = lazy_pattern(r"(\^|v|\(\^\)|\(v\))(?=\s|$)")
_AMOUNT = lazy_pattern(r"(\d+(?:[.,]\d+)?)(?:/(\d+))?([a-z](?=\s|[A-Z(\[]))?\s*")
_VARIABLE = lazy_pattern(r"([a-z])\s+(?=[A-Z(\[])")
_PREFIX = lazy_pattern(r"([a-z])-(?=[A-Z])")
_LETTERS = lazy_pattern(r"[A-Za-z]+")
_NUMBER = lazy_pattern(r"\d+")
_SIGN = lazy_pattern(r"[+-]")
_CHARGE = lazy_pattern(r"[+-](?=\s|$|[)\]},;_]|\([a-z]{1,3}\))")
_SCRIPT = lazy_pattern(
    r"([\^_])(?:\{([^{}]*)\}|((?:\d+|[a-z](?![a-z]))?[+-](?![\w(\[])|\d+|[a-z](?![a-z])|[A-Z](?![A-Za-z])|\.))"
)
_BRACED = lazy_pattern(r"\{([^{}\\$]*)\}")
_MATHEMATICS = lazy_pattern(r"\$([^$]*)\$")
_NAME = lazy_pattern(r"\\[A-Za-z]+")
_BONDS = {"-": "{-}", "=": "{=}", "#": r"{\equiv}"}
_QUANTITY = lazy_pattern(r"\\pu\{((?:[^{}]|\{[^{}]*\})*)\}")
_NAMED_BOND = lazy_pattern(r"\\bond\{([^{}]*)\}")
_NAMED_BONDS = _BONDS | {
    "1": "{-}",
    "2": "{=}",
    "3": r"{\equiv}",
    "...": r"{{\cdot}{\cdot}{\cdot}}",
    "....": r"{{\cdot}{\cdot}{\cdot}{\cdot}}",
    "->": r"{\rightarrow}",
    "<-": r"{\leftarrow}",
}
"""What `\\bond` has in its braces. Few fonts have signs for the others, such as ~."""
_PIECE = lazy_pattern(r"\\[A-Za-z]+|\$([^$]*)\$|[A-Za-z]+|[0-9+,;()/*'\s-]|\.")


def chemistry(source: str, mathematics: Mathematics, depth: int = 1) -> str:
    r"""The LaTeX of what is within `\ce{…}`. Raises ChemistryError."""
    if depth > DEEPEST:
        raise ChemistryError("arrows within arrows")
    if not source.strip():
        raise ChemistryError("it is empty")
    return _Chemistry(source, mathematics, depth).latex()


class _Chemistry:
    def __init__(self, source: str, mathematics: Mathematics, depth: int) -> None:
        self._source = source
        self._mathematics = mathematics
        self._depth = depth
        self._out: list[str] = []
        self._state: State = "start"
        self._scripts = ""
        self._at = 0

    def latex(self) -> str:
        reading = (self._between, self._script, self._bond, self._quantity, self._substance)
        while self._at < len(self._source):
            if not any(read() for read in reading):
                rest = self._source[self._at :]
                if rest[0] == "+":
                    raise ChemistryError("put spaces around a + between substances")
                raise ChemistryError(f"'{rest[:12]}{'…' * (len(rest) > 12)}' cannot be read here")
        return "".join(self._out)

    def _next(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        found = pattern.match(self._source, self._at)
        if found:
            self._at = found.end()
        return found

    def _put(self, latex: str, state: State) -> Literal[True]:
        self._out.append(latex)
        self._state = state
        self._scripts = ""
        return True

    def _between(self) -> bool:
        """Read what is between substances: spaces, arrows, plus signs, dots."""
        spaced = self._state == "start"
        if self._next(_SPACE):
            follows = self._source[self._at : self._at + 1]
            words = self._state == "base" and (follows.isalnum() or follows in ("(", "["))
            words = words and not _GAS.match(self._source, self._at)
            return self._put(r"\ " if words and follows else "", "start")
        if found := self._next(_ARROW):
            return self._put(self._arrow(*_ARROWS[found[0]]), "start")
        if spaced and (found := self._next(_GAS)):
            return self._put(r"\downarrow " if "v" in found[0] else r"\uparrow ", "base")
        if spaced and (found := self._next(_SIGN)):
            return self._put(f"{{}}{found[0]}{{}}", "start")
        character = self._source[self._at]
        if character in ".*·":
            self._at += 1
            return self._put(r"\,{\cdot}\,", "start")
        if spaced and character == "=":
            self._at += 1
            return self._put("{}={}", "start")
        return False

    def _arrow(self, plain: str, long: str) -> str:
        texts: list[str] = []
        while len(texts) < 2 and self._source.startswith("[", self._at):
            end = _closing(self._source, self._at)
            if end is None:
                raise ChemistryError("a [ after an arrow is never closed")
            text = self._source[self._at + 1 : end]
            self._at = end + 1
            texts.append(
                chemistry(text, self._mathematics, self._depth + 1) if text.strip() else ""
            )
        if not texts:
            return f"\\{plain} "
        above, below = (*texts, "")[:2]
        return f"\\{long}[{{{below}}}]{{{above}}}" if below else f"\\{long}{{{above}}}"

    def _script(self) -> bool:
        """Read what is raised or lowered, before or after a base."""
        if self._state != "start" and (found := self._next(_CHARGE)):
            return self._raise("^", found[0])
        if self._state == "base" and (found := self._next(_NUMBER)):
            return self._raise("_", found[0])
        if found := self._next(_SCRIPT):
            content = found[2] if found[3] is None else found[3]
            if not content.strip():
                raise ChemistryError(f"nothing after {found[1]}")
            return self._raise(found[1], self._scripted(content, found[1]))
        if self._source[self._at] in "^_":
            raise ChemistryError(f"put what is after {self._source[self._at]} in braces")
        return False

    def _raise(self, mark: str, content: str) -> Literal[True]:
        first = not self._scripts
        if self._state != "base" and first:
            self._out.append("{}")
        if mark in self._scripts:
            self._out.append("{}")
            self._scripts = ""
        self._out.append(f"{mark}{{{content}}}")
        self._scripts += mark
        return True

    def _scripted(self, content: str, mark: str) -> str:
        out, at = [], 0
        while at < len(content):
            found = _PIECE.match(content, at)
            if found is None:
                raise ChemistryError(f"'{content}' cannot be read after {mark}")
            piece = found[0]
            if found[1] is not None or piece[0] == "\\":
                out.append(self._mathematics(found[1] or piece))
            elif piece.isalpha():
                italic = len(piece) == 1 and piece.islower()
                out.append(piece if italic else f"\\mathrm{{{piece}}}")
            elif piece == ".":
                decimal = content[at - 1 : at].isdigit() and content[at + 1 : at + 2].isdigit()
                out.append("." if decimal else r"\bullet ")
            else:
                out.append(piece.strip())
            at = found.end()
        return "".join(out)

    def _bond(self) -> bool:
        """Read a bond by its name."""
        found = self._next(_NAMED_BOND)
        if not found:
            return False
        if found[1] not in _NAMED_BONDS:
            known = " ".join(_NAMED_BONDS)
            raise ChemistryError(f"the bond '{found[1]}' cannot be shown: use one of {known}")
        return self._put(_NAMED_BONDS[found[1]], "bond")

    def _quantity(self) -> bool:
        found = self._next(_QUANTITY)
        return found is not None and self._put(
            f"{{{quantity(found[1], self._mathematics)}}}", "base"
        )

    def _substance(self) -> bool:
        """Read a part of a substance, or the amount before it."""
        if self._state in ("start", "bond") and (found := self._next(_AMOUNT)):
            return self._put(self._amount(*found.groups()), "amount")
        if self._state == "start" and (found := self._next(_PREFIX)):
            return self._put(rf"{found[1]}\text{{-}}", "bond")
        if self._state == "start" and (found := self._next(_VARIABLE)):
            return self._put(rf"{found[1]}\,", "amount")
        if found := self._next(_LETTERS):
            return self._put(f"\\mathrm{{{found[0]}}}", "base")
        if self._state == "base" and (found := self._next(_STATE)):
            return self._put(rf"\,(\mathrm{{{found[1]}}})", "base")
        if found := self._next(_MATHEMATICS):
            amount = self._state == "start"
            latex = f"{{{self._mathematics(found[1])}}}"
            return self._put(f"{latex}\\," if amount else latex, "amount" if amount else "base")
        if found := self._next(_BRACED):
            return self._put(f"\\text{{{found[1]}}}" if found[1] else "{}", "base")
        if found := self._next(_NAME):
            return self._put(rf"\mathrm{{{self._mathematics(found[0])}}}", "base")
        character = self._source[self._at]
        self._at += 1
        if character in "([":
            return self._put(character, "start")
        if character in ")]":
            return self._put(character, "base")
        if character in _BONDS:
            return self._put(_BONDS[character], "bond")
        if character in ",/'":
            return self._put(character, "bond")
        self._at -= 1
        return False

    def _amount(self, number: str, below: str | None, variable: str | None) -> str:
        plain = number.replace(",", "{,}")
        said = rf"\tfrac{{{plain}}}{{{below}}}" if below else plain
        space = "" if self._state == "bond" else r"\,"
        return f"{said}{variable or ''}{space}"


def _closing(source: str, at: int) -> int | None:
    """The place of the bracket that closes the one at a place."""
    depth = 0
    for place in range(at, len(source)):
        depth += {"[": 1, "]": -1}.get(source[place], 0)
        if depth == 0:
            return place
    return None
