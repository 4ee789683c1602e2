"""Finding slips: characters in the places of YAML's own signs that only look like them.

It reads lines, not YAML, because one slip can keep a parser from reading all that follows. Texts in
straight quotes and in blocks are passed over, so what is found is never part of a text.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from quizgen.diagnostics.source import Source
from quizgen.lazy_pattern import lazy_pattern
from quizgen.reader.flow_slips import STRAIGHT, slips_in_flow
from quizgen.reader.look_alikes import (
    BOM,
    BRACKETS,
    BULLETS,
    COLONS,
    DASHES,
    DOUBLE,
    INVISIBLE,
    SINGLE,
    SPACES,
    Slip,
    in_place_of,
    plain_key,
    straight_quoted,
    superfluous,
    unquoted,
)
from quizgen.reader.slips_in_head import (
    INDENT,
    WHITE,
    after_key,
    in_capitals,
    in_indentation,
    in_key,
    in_space,
)
from quizgen.reader.written_keys import question_names, written_keys

_KEY = lazy_pattern(rf"(?P<key>[\w\-{INVISIBLE}]+)[{WHITE}]*(?P<colon>[:{COLONS}])")
_BLOCK = lazy_pattern(r"[|>][-+0-9]*\s*(?:#.*)?\Z")
_COMMENT = lazy_pattern(r"\s#|\Z")
_READ_AS_SYNTAX = lazy_pattern(r":(?:\s|\Z)|\s#")


def find_slips(source: Source) -> list[Slip]:
    """All slips of a file, from top to bottom. Those of one line do not overlap."""
    scanner = _Scanner(source.lines)
    number = 0
    while number < len(source.lines):
        number = scanner.read(number)
    found = scanner.found
    if BOM in source.text:
        found += _byte_order_marks(source.lines, found)
    return sorted(found, key=lambda slip: (slip.line, slip.start))


def _byte_order_marks(lines: list[str], found: list[Slip]) -> Iterator[Slip]:
    """Byte order marks within texts, where they have no use either."""
    taken = {(slip.line, column) for slip in found for column in range(slip.start, slip.end)}
    for number, line in enumerate(lines):
        for mark in re.finditer(BOM, line):
            if (number, mark.start()) not in taken:
                yield Slip(number, mark.start(), mark.end(), "", superfluous(BOM))


@cache
def _keys() -> Mapping[str, frozenset[str]]:
    """The keys of `written_keys`, and names of questions, which nothing is known to follow."""
    return {**dict.fromkeys(question_names(), frozenset[str]()), **written_keys()}


class _Scanner:
    """Reads one line after another, and remembers where lists and mappings are open."""

    def __init__(self, lines: list[str]) -> None:
        self._lines = lines
        self.found: list[Slip] = []
        # Columns, as they will be when the slips are mended.
        self._columns: list[int] = []
        self._dashes: list[int] = []
        # Where a key that takes a list has no value on its line, or one that takes any keys.
        self._awaits_list = False
        self._any_keys_below: int | None = None

    def read(self, number: int) -> int:
        """Read a line; the number of the next line to read."""
        line = self._lines[number]
        indent = INDENT.match(line)
        at = indent.end() if indent else 0
        if at == len(line) or line[at] == "#":
            return number + 1
        slips: list[Slip] = []
        column = self._column(line[:at])
        if line[:at].strip(" "):
            slips.append(in_indentation(number, line[:at], column))
        dashes: list[int] = []
        while dash := self._dash(number, line, at, column, certain=bool(dashes)):
            end, new = dash
            slips += new
            dashes.append(column)
            column += 1 + max(1, sum(each in SPACES + " \t" for each in line[at + 1 : end]))
            at = end
        key = _KEY.match(line, at)
        known = plain_key(key["key"]) if key else ""
        if not key or not self._is_key(line, key, column):
            if not dashes:
                self._awaits_list = False
                return number + 1
            self._open(dashes, None)
            self.found += slips
            return self._value(number, at, dashes[-1])
        is_free = self._any_keys_below is not None and column > self._any_keys_below
        in_line = bool(dashes) or column in self._columns or not column
        self._open(dashes, column)
        if in_line and not is_free and known not in _keys() and known.lower() in _keys():
            known = known.lower()
            slips.append(in_capitals(number, key, known))
        else:
            slips += in_key(number, line, key, _keys())
        value, new = after_key(number, line, key)
        self.found += slips + new
        if self._any_keys_below is not None and column <= self._any_keys_below:
            self._any_keys_below = None
        empty = not line[value:].strip(WHITE) or line[value:].lstrip().startswith("#")
        follows = _keys().get(known, frozenset()) if empty else frozenset()
        self._awaits_list = "list" in follows
        if "mapping" in follows:
            self._any_keys_below = column
        return self._value(number, value, column)

    def _column(self, indent: str) -> int:
        """The column at which a line will begin; of odd indentation, as its neighbours have it."""
        if not indent.strip(" "):
            return len(indent)
        plain = indent.translate(dict.fromkeys(map(ord, INVISIBLE)))
        wide = sum(sign in "\t\u3000" for sign in plain)
        may_be = [len(plain) + wide * more for more in (1, 0, 3, 7)]
        known = self._columns or [0]
        below = known[-1] if self._awaits_list else self._any_keys_below
        for column in may_be:
            if column in known or (below is not None and column > below):
                return column
        return min(known, key=lambda column: abs(column - may_be[0]))

    def _open(self, dashes: list[int], column: int | None) -> None:
        """Note the dashes of a line, and its key, and that all deeper ones are closed."""
        first = [*dashes, column][0]
        assert first is not None
        self._columns = [each for each in self._columns if each < first]
        self._dashes = [each for each in self._dashes if each < first] + dashes
        self._columns += [*dashes, *([] if column is None else [column])]
        self._awaits_list = False

    def _is_key(self, line: str, key: re.Match[str], column: int) -> bool:
        """Whether this is a key: a known one, or any if its colon or its place shows it."""
        after = line[key.end() : key.end() + 1]
        if key["colon"] == ":" and after in ("", " ", "\t"):
            return True
        if plain_key(key["key"]) in _keys():
            return not line.startswith("//", key.end())
        free = self._any_keys_below is not None and column > self._any_keys_below
        return free and (key["colon"] != ":" or after in SPACES + INVISIBLE + "{[")

    def _dash(
        self, number: int, line: str, at: int, column: int, *, certain: bool
    ) -> tuple[int, list[Slip]] | None:
        """The end of a dash and the space after it, with their slips; None if there is none.

        What looks like a dash is one before a known key, in line with other dashes, or where a
        list has to begin. `certain` means that a dash comes before it on the line.
        """
        sign = line[at : at + 1]
        gap = INDENT.match(line, at + 1)
        end = gap.end() if gap else at + 1
        space = line[at + 1 : end]
        if sign == "-" and not space.strip(" ") and (space or end == len(line)):
            return end, []
        key = _KEY.match(line, end)
        keyed = key is not None and plain_key(key["key"]) in _keys()
        expected = not certain and (self._awaits_list or column in self._dashes)
        odd = sign in BULLETS or (sign in f"{DASHES}*" and space)
        if not sign or not (sign == "-" or odd) or not (keyed or expected):
            return None
        if sign == "-" and not space and not (keyed or line[end : end + 1].isalpha()):
            return None
        slips = []
        if sign != "-":
            new = "-" if space else "- "
            message = in_place_of(sign, "'-'", " before an item of a list")
            slips.append(Slip(number, at, at + 1, new, message))
        elif not space:
            message = "a space is missing after '-'; add it, or let `quizgen fix` do it"
            slips.append(Slip(number, at, at + 1, "- ", message, "syntax"))
        if space.strip(" "):
            slips.append(in_space(number, at + 1, space, " after '-'"))
        return end, slips

    def _value(self, number: int, at: int, parent: int) -> int:
        """Look at what comes after a key or a dash at column `parent`; the next line to read."""
        line = self._lines[number]
        text = line[at:].rstrip(WHITE)
        if _BLOCK.match(text):
            return self._block(number + 1, parent)
        sign = text[:1]
        if sign and sign in "\"'":
            return self._straight(number, at, text)
        if sign and sign in DOUBLE + SINGLE:
            comment = _COMMENT.search(text)
            body = text[: comment.start()].rstrip(WHITE) if comment else text
            inner = body[1:-1] if body[-1] in "\"'" and len(body) > 2 else unquoted(body)
            if inner != body and (body[-1] in "\"'" or _READ_AS_SYNTAX.search(inner)):
                message = in_place_of(sign, '"', " around a text")
                end = at + len(body)
                self.found.append(Slip(number, at, end, straight_quoted(inner), message))
        elif sign and sign in f"[{{{''.join(BRACKETS)}":
            slips, end = slips_in_flow(number, line, at, _keys())
            if end < 0:
                return self._after_flow(number)
            if not line[end:].strip(WHITE) or line[end:].lstrip().startswith("#"):
                self.found += slips
        return number + 1

    def _straight(self, number: int, at: int, text: str) -> int:
        """A text in straight quotes, or one that only starts with them."""
        if STRAIGHT.match(text):
            return number + 1
        mark = text[0]
        if len(text) > 1 and text[-1] in (DOUBLE if mark == '"' else SINGLE):
            message = in_place_of(text[-1], mark, " at the end of this text")
            end = at + len(text)
            self.found.append(Slip(number, end - 1, end, mark, message))
            return number + 1
        rest = text
        for later in range(number + 1, min(number + _LONGEST, len(self._lines))):
            rest = f"{rest}\n{self._lines[later]}"
            if mark in self._lines[later] and STRAIGHT.match(rest):
                return later + 1
        return number + 1

    def _block(self, number: int, parent: int) -> int:
        """The line after a block, whose lines are indented more than `parent`."""
        while number < len(self._lines):
            line = self._lines[number]
            indent = INDENT.match(line)
            at = indent.end() if indent else 0
            plain = len(line) - len(line.lstrip(" "))
            if at < len(line) and plain <= parent:
                if at + sum(sign in "\t\u3000" for sign in line[:at]) <= parent:
                    return number
                column = max(parent + 2, self._column(line[:at]))
                self.found.append(in_indentation(number, line[:at], column))
            number += 1
        return number

    def _after_flow(self, number: int) -> int:
        """The line after a bracket that is closed on a later line."""
        depth = 0
        for later in range(number, min(number + _LONGEST, len(self._lines))):
            line = STRAIGHT.sub("", self._lines[later])
            depth += sum((sign in "[{") - (sign in "]}") for sign in line)
            if depth <= 0:
                return later + 1
        return number + 1


_LONGEST = 50
"""Lines from a bracket or quotation mark to the one that closes it, if there is any."""
