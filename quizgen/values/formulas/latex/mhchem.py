r"""Chemistry as the LaTeX package mhchem writes it, `\ce{2H2 + O2 -> 2H2O}`, as plain LaTeX.

Source: the manual of mhchem 4. This is what schools and first years use of it: formulas, charges,
isotopes, states, bonds, hydrates, amounts, electrons in orbitals, galvanic cells, fractions, and
arrows with texts. Anki shows the rest too, but here it is an error that says what cannot be read.
"""

import re
from typing import Literal, TypeAlias

from quizgen.values.formulas.latex import mhchem_patterns
from quizgen.values.formulas.latex.commands import ARGUMENTS, TEXT
from quizgen.values.formulas.latex.mhchem_quantities import ChemistryError, Mathematics, quantity
from quizgen.values.formulas.latex.mhchem_scripts import copied, scripted
from quizgen.values.formulas.latex.tokens import closing_place

__all__ = ["ChemistryError", "chemistry"]

State: TypeAlias = Literal["start", "amount", "base", "bond"]
"""What was read last. At the start, a number is an amount; after a base, it is a subscript."""

DEEPEST = 3
"""Levels of texts at arrows, and of fractions, that have some themselves."""

_OF_CHEMISTRY = {"frac": 2, "overset": 2, "underset": 2, "ce": 1}
"""The commands whose arguments are chemistry, and how many they have."""

_EVEN = str.maketrans(mhchem_patterns.EVEN)


def chemistry(source: str, mathematics: Mathematics, depth: int = 1) -> str:
    r"""The LaTeX of what is within `\ce{…}`. Raises ChemistryError."""
    if depth > DEEPEST:
        raise ChemistryError(f"arrows and fractions more than {DEEPEST} levels deep")
    if not source.strip():
        raise ChemistryError("it is empty")
    return _Chemistry(source.translate(_EVEN), mathematics, depth).latex()


class _Chemistry:
    def __init__(self, source: str, mathematics: Mathematics, depth: int) -> None:
        self._source = source
        self._mathematics = mathematics
        self._depth = depth
        self._out: list[str] = []
        self._state: State = "start"
        self._scripts = ""
        self._begins_with_bond = False
        self._hyphenated = False
        self._at = 0

    def latex(self) -> str:
        reading = (self._between, self._script, self._bond, self._quantity, self._substance)
        while self._at < len(self._source):
            if self._state == "start":
                self._begins_with_bond = False
            if not any(read() for read in reading):
                raise ChemistryError(self._why_not())
        return "".join(self._out)

    def _why_not(self) -> str:
        """The message on a place at which nothing can be read."""
        rest = self._source[self._at :]
        if rest[0] == "+":
            return "put spaces around a + between substances"
        if rest[0] == "{":
            return r"put a text with more than words in \text{…}"
        words = " (put words in braces)" if rest[0].isalpha() else ""
        return f"'{rest[:12]}{'…' * (len(rest) > 12)}' cannot be read here{words}"

    def _next(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        found = pattern.match(self._source, self._at)
        if found:
            self._at = found.end()
        return found

    def _put(self, latex: str, state: State) -> Literal[True]:
        self._out.append(latex)
        self._state = state
        self._scripts = ""
        self._hyphenated = False
        return True

    def _between(self) -> bool:
        """Read what is between substances: spaces, arrows, signs, dots."""
        spaced = self._state == "start"
        if found := self._next(mhchem_patterns.GAS_SIGN):
            return self._put(rf"\;{{{found[1]}}}", "base")
        if found := self._next(mhchem_patterns.BAR):
            before, after = (r"\;" * bool(space) for space in (found[1], found[3]))
            return self._put(f"{before}{'{|}' * len(found[2])}{after}", "start")
        if self._next(mhchem_patterns.SPACE):
            follows = self._source[self._at : self._at + 1]
            words = self._state == "base" and (follows.isalnum() or follows in ("(", "["))
            words = words and not mhchem_patterns.GAS.match(self._source, self._at)
            return self._put(r"\ " if words and follows else "", "start")
        if found := self._next(mhchem_patterns.THIN):
            return self._put(found[0], "start")
        if found := self._next(mhchem_patterns.ARROW):
            return self._put(self._arrow(*mhchem_patterns.ARROWS[found[0]]), "start")
        if spaced and (found := self._next(mhchem_patterns.GAS)):
            return self._put(r"\;{\downarrow}" if "v" in found[0] else r"\;{\uparrow}", "base")
        before = next(filter(None, reversed(self._out)), "")
        is_sign = spaced and (not before or before.endswith("{}"))
        if is_sign and (found := self._next(mhchem_patterns.SIGN_OF_NUMBER)):
            return self._put(f"{{{found[0]}}}", "start")
        if self._state in ("start", "amount") and (found := self._next(mhchem_patterns.OPERATOR)):
            sign = found[0].strip()
            return self._put(f"{{}}{mhchem_patterns.OPERATORS.get(sign, sign)}{{}}", "start")
        if spaced and self._next(mhchem_patterns.ADDED):
            return self._put("{}+{}", "start")
        if found := self._next(mhchem_patterns.COMMA):
            return self._put(f"{{{found[1]}}}" + (r"\;" if found[2] else r"\,"), "start")
        if self._next(mhchem_patterns.ELLIPSIS):
            bond = self._state == "base"
            return self._put(mhchem_patterns.NAMED_BONDS["..."] if bond else r"\ldots ", "bond")
        if self._source[self._at] in ".*·":
            self._at += 1
            return self._put(r"\,{\cdot}\,", "start")
        return False

    def _arrow(self, plain: str, long: str) -> str:
        texts: list[str] = []
        while len(texts) < 2 and self._source.startswith("[", self._at):
            end = _closing(self._source, self._at)
            if end is None:
                raise ChemistryError("a [ after an arrow is never closed")
            text = self._source[self._at + 1 : end]
            self._at = end + 1
            texts.append(self._chemistry(text) if text.strip() else "")
        if not texts:
            return plain
        above, below = (*texts, "")[:2]
        return f"\\{long}[{{{below}}}]{{{above}}}" if below else f"\\{long}{{{above}}}"

    def _chemistry(self, source: str) -> str:
        """What is within this chemistry and is chemistry itself, a level deeper."""
        return chemistry(source, self._mathematics, self._depth + 1)

    def _script(self) -> bool:
        """Read what is raised or lowered, before or after a base."""
        if self._state != "start" and (found := self._next(mhchem_patterns.CHARGE)):
            if found[0] == "-" and self._begins_with_bond:
                return self._put(mhchem_patterns.BONDS["-"], "bond")
            return self._raise("^", found[0])
        if self._state == "base" and (found := self._next(mhchem_patterns.NUMBER)):
            return self._raise("_", found[0])
        if self._hyphenated and (found := self._next(mhchem_patterns.POWER)):
            return self._raise("^", found[1])
        if found := self._next(mhchem_patterns.SCRIPT):
            content = found[2] if found[3] is None else found[3]
            if not content.strip():
                raise ChemistryError(f"nothing after {found[1]}")
            if (content, found[1], self._state) == ("x", "^", "base"):
                # A neutral site of a crystal, in the notation of Kröger and Vink.
                return self._raise("^", r"\times ")
            return self._raise(found[1], scripted(content, found[1], self._mathematics))
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

    def _bond(self) -> bool:
        """Read a bond by its name."""
        found = self._next(mhchem_patterns.NAMED_BOND)
        if not found:
            return False
        if found[1] not in mhchem_patterns.NAMED_BONDS:
            known = " ".join(mhchem_patterns.NAMED_BONDS)
            raise ChemistryError(f"the bond '{found[1]}' cannot be shown: use one of {known}")
        return self._put(mhchem_patterns.NAMED_BONDS[found[1]], "bond")

    def _quantity(self) -> bool:
        found = self._next(mhchem_patterns.QUANTITY)
        return found is not None and self._put(
            f"{{{quantity(found[1], self._mathematics)}}}", "base"
        )

    def _substance(self) -> bool:
        """Read a part of a substance, or the amount before it."""
        begins = self._state == "start"
        if self._state in ("start", "bond") and self._amount_or_orbital():
            return True
        if begins and (found := self._next(mhchem_patterns.PREFIX)):
            letter = found[1] or rf"\mathrm{{{self._mathematics(found[2].strip())}}}"
            return self._put(rf"{letter}\text{{-}}", "bond")
        if begins and (found := self._next(mhchem_patterns.VARIABLE)):
            return self._put(rf"{found[1]}\,", "amount")
        if found := self._next(mhchem_patterns.LETTERS):
            letters = found[0]
            self._put(r"\text{°}" if letters == "°" else f"\\mathrm{{{letters}}}", "base")
            self._hyphenated = len(letters) == 1 and letters.islower()
            return True
        if self._state == "base" and (found := self._next(mhchem_patterns.STATE)):
            return self._put(rf"\,(\mathrm{{{found[1]}}})", "base")
        if begins and (found := self._next(mhchem_patterns.VARIABLES)):
            return self._put(rf"{{{self._mathematics(found[1])}}}\,", "amount")
        if found := self._next(mhchem_patterns.MATHEMATICS):
            return self._put(f"{{{self._mathematics(found[1])}}}", "base")
        if found := self._next(mhchem_patterns.BRACED):
            text = found[1].strip() and copied(f"\\text{{{found[1]}}}", self._mathematics)
            return self._put(text or "{}", "base")
        if found := self._next(mhchem_patterns.OPENING):
            return self._put(found[0], "start")
        if found := self._next(mhchem_patterns.CLOSING):
            return self._put(found[0], "base")
        if found := self._next(mhchem_patterns.NAME):
            self._put(self._named(found[1] or found[0][1:]), "base")
            self._hyphenated = bool(mhchem_patterns.GREEK.fullmatch(found[0]))
            return True
        return self._sign()

    def _amount_or_orbital(self) -> bool:
        """Read a number: of electrons in an orbital, 3d^6, or how much there is of a substance."""
        if found := self._next(mhchem_patterns.ORBITAL):
            self._put(rf"{found[1]}\mathrm{{{found[2]}}}", "base")
            self._hyphenated = True
            return True
        found = self._next(mhchem_patterns.AMOUNT)
        if found is None:
            return False
        number, below, variable = found.groups()
        plain = number.replace(",", "{,}")
        said = rf"\tfrac{{{plain}}}{{{below}}}" if below else plain
        closed = self._source[self._at : self._at + 1] in (")", "]", ",", ";")
        space = "" if self._state == "bond" or closed else r"\,"
        return self._put(f"{said}{variable or ''}{space}", "amount")

    def _sign(self) -> bool:
        """Read a bond, or a sign between symbols."""
        character = self._source[self._at]
        if character in mhchem_patterns.BONDS:
            self._at += 1
            self._begins_with_bond = character == "-" and self._state == "start"
            if character == "-" and self._hyphenated:
                return self._put(r"\text{-}", "bond")
            return self._put(mhchem_patterns.BONDS[character], "bond")
        if character in "/'":
            self._at += 1
            return self._put(character, "bond")
        return False

    def _named(self, name: str) -> str:
        """A command with its arguments."""
        if name in ("color", "textcolor"):
            raise ChemistryError(f"no colours in \\ce: \\{name}{{red}}{{\\ce{{…}}}}")
        wanted = _OF_CHEMISTRY.get(name) or ARGUMENTS.get(name, int(name in TEXT))
        arguments = list[str]()
        while len(arguments) < wanted and self._source.startswith("{", self._at):
            end = closing_place(self._source, self._at + 1, "}")
            if end is None:
                break
            arguments.append(self._source[self._at + 1 : end])
            self._at = end + 1
        if len(arguments) < wanted:
            braces = "{…}" * wanted
            raise ChemistryError(f"\\{name} needs braces: \\{name}{braces}")
        if name in _OF_CHEMISTRY:
            made = "".join(f"{{{self._chemistry(argument)}}}" for argument in arguments)
            return made if name == "ce" else f"{{\\{name}{made}}}"
        if arguments:
            braced = "".join(f"{{{argument}}}" for argument in arguments)
            return copied(f"\\{name}{braced}", self._mathematics)
        self._next(mhchem_patterns.NAMED_SPACE)
        symbol = self._mathematics(f"\\{name}")
        return rf"\mathrm{{{symbol}}}"


def _closing(source: str, at: int) -> int | None:
    """The place of the bracket that closes the one at a place."""
    depth = 0
    for place in range(at, len(source)):
        depth += {"[": 1, "]": -1}.get(source[place], 0)
        if depth == 0:
            return place
    return None
