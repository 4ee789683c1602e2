"""Slips within brackets and braces: full-width commas, colons and brackets, curly quotes."""

import re
from collections.abc import Collection

from quizgen.lazy_pattern import lazy_pattern
from quizgen.reader.look_alikes import (
    BRACKETS,
    COLONS,
    COMMAS,
    DOUBLE,
    INVISIBLE,
    Slip,
    in_place_of,
    plain_key,
    straight_quoted,
)
from quizgen.reader.slips_in_head import in_key

_SIGN = lazy_pattern(f"[\\[\\]{{}},\"'#{''.join(BRACKETS)}{COMMAS}{DOUBLE}]")
_BEFORE_ITEM = frozenset(["", ":", *"[{,", *BRACKETS, *COLONS, *COMMAS])
_ENTRY = lazy_pattern(rf"\s*(?P<key>[\w\-{INVISIBLE}]+)\s*(?P<colon>[:{COLONS}])(?P<after>.|\Z)")
STRAIGHT = lazy_pattern(r"""'(?:[^']|'')*'|"(?:[^"\\]|\\.)*\"""")
_CURLY = lazy_pattern(f'[{DOUBLE}](?P<inner>[^{DOUBLE}"]*)[{DOUBLE}"]' + r"(?=\s*(?P<next>.|\Z))")


def slips_in_flow(
    line: int, text: str, start: int, keys: Collection[str]
) -> tuple[list[Slip], int]:
    """The slips from the bracket at `start` to the one that closes it, and the column after it.

    If it is not closed on the line, there are no slips, and the column is -1.
    """
    scan = _Scan(line, text, keys)
    end = scan.run(start)
    return (sorted(scan.slips, key=lambda slip: slip.start) if end >= 0 else []), end


class _Scan:
    def __init__(self, line: int, text: str, keys: Collection[str]) -> None:
        self._line = line
        self._text = text
        self._keys = keys
        self.slips: list[Slip] = []
        # Of each bracket that is open: its kind, whether it has a true comma, the other commas.
        self._open: list[tuple[str, list[bool], list[int]]] = []

    def run(self, at: int) -> int:
        text = self._text
        while found := _SIGN.search(text, at):
            at, sign = found.start(), found[0]
            item_starts = self._before(at) in _BEFORE_ITEM
            meant = BRACKETS.get(sign, sign)
            if meant in ("[", "{") and (item_starts or meant == sign or not self._open):
                self._bracket(at, sign, meant)
                self._open.append((meant, [], []))
                self._entry(at + 1)
            elif meant in ("]", "}") and self._open:
                self._bracket(at, sign, meant)
                self._commas()
                if not self._open:
                    return at + 1
            elif sign in "\"'":
                string = STRAIGHT.match(text, at) if item_starts else None
                at = string.end() - 1 if string else at
            elif sign in DOUBLE and item_starts:
                at = self._quotes(at)
            elif sign == "," and self._open:
                self._open[-1][1].append(True)
                self._entry(at + 1)
            elif sign in COMMAS and self._open:
                self._open[-1][2].append(at)
                if self._open[-1][0] == "{":
                    self._entry(at + 1)
            elif sign == "#" and text[at - 1 : at].isspace():
                break
            at += 1
        return -1

    def _before(self, at: int) -> str:
        """The last character before a column that is not white space; "" if there is none."""
        while at > 0 and self._text[at - 1].isspace():
            at -= 1
        return self._text[at - 1 : at]

    def _bracket(self, at: int, sign: str, meant: str) -> None:
        if sign != meant:
            self._replace(at, at + 1, meant, in_place_of(sign, f"'{meant}'"))

    def _commas(self) -> None:
        """Close a bracket. Its full-width commas part items only if it has no others."""
        kind, true_ones, others = self._open.pop()
        for at in others:
            entry = _ENTRY.match(self._text, at + 1)
            keyed = kind == "{" and entry and plain_key(entry["key"]) in self._keys
            if keyed or (kind == "[" and not true_ones):
                sign = self._text[at]
                follows = self._text[at + 1 : at + 2]
                new = "," if follows.isspace() else ", "
                said = " between items (a text that has one needs quotes)"
                self._replace(at, at + 1, new, in_place_of(sign, "','", said))

    def _entry(self, at: int) -> None:
        """The key of an entry in braces: with a look-alike colon, or without a space after it."""
        if self._open[-1][0] != "{":
            return
        entry = _ENTRY.match(self._text, at)
        if not entry or plain_key(entry["key"]) not in self._keys:
            return
        self.slips += in_key(self._line, self._text, entry, self._keys)
        colon, after = entry["colon"], entry["after"]
        end = entry.end("colon")
        if colon != ":":
            new = ":" if after.isspace() else ": "
            self._replace(end - 1, end, new, in_place_of(colon, "':'", " after a key"))
        elif after and after not in " \t,}]":
            message = f"a space is missing after '{entry['key']}:'; {_ADD}"
            self.slips.append(Slip(self._line, end - 1, end, ": ", message, "syntax"))

    def _quotes(self, at: int) -> int:
        """Curly quotes around an item that YAML would split; the offset of their end."""
        found = _CURLY.match(self._text, at)
        if not found or found["next"] not in (*",]}", *BRACKETS, *COMMAS):
            return at
        if re.search(f"[,\\[\\]{{}}{COMMAS}]|: | #", found["inner"]):
            message = in_place_of(self._text[at], '"', " around a text")
            self._replace(at, found.end(), straight_quoted(found["inner"]), message)
        return found.end() - 1

    def _replace(self, start: int, end: int, new: str, message: str) -> None:
        self.slips.append(Slip(self._line, start, end, new, message))


_ADD = "add it, or let `quizgen fix` do it"
