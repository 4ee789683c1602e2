"""The blocks of a BibTeX file, as bibtexparser reads them, with the places of their fields.

A library of a reference manager has thousands of entries, of which a deck cites a few. Reading all
of 3,000 takes 0.8 s, so only the blocks that are needed are read.
"""

import logging
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from bibtexparser.middlewares import LatexDecodingMiddleware
from bibtexparser.middlewares.names import (
    parse_single_name_into_parts,
    split_multiple_persons_names,
)
from bibtexparser.model import DuplicateFieldKeyBlock, Entry, ParsingFailedBlock, String
from bibtexparser.splitter import Splitter

from quizgen.lazy_pattern import lazy_pattern
from quizgen.reader.bibliographies.dates import month_number
from quizgen.reader.bibliographies.entry import LONGEST, FieldPlace, UnreadableEntry
from quizgen.record import record
from quizgen.values.suggestions import quoted

# What it warns of is reported as a diagnostic.
logging.getLogger("bibtexparser").addHandler(logging.NullHandler())

_BLOCK = lazy_pattern(r"(?:\A|(?<=[\n\r]))[ \t]*@\w+[ \t]*[{(]")
"""The start of a block. bibtexparser ends the block before there, whatever is open."""

_HEAD = lazy_pattern(r"@(\w+)[ \t]*[{(]\s*([^\s,\"={}()#]*)")

_LONGEST_BLOCK = 1_000_000
"""Characters of an entry, at most: bibtexparser takes a second for them."""

_NO_ENTRIES = ("comment", "preamble", "string")


@record()
class BibField:
    """A field of an entry: its text, in which LaTeX is not decoded, and its place."""

    text: str
    at: FieldPlace


@record()
class BibEntry:
    """An entry as it is written: its type and its fields, whose names are in lower case."""

    kind: str
    fields: Mapping[str, BibField]


@dataclass
class BibText:
    """The text of a BibTeX file, of whose entries only the fields `wanted` are read.

    `entries` and `strings` have the places of blocks by key and by name in lower case. `repeated`
    has the offset of the second entry with a key.
    """

    text: str
    wanted: frozenset[str]
    entries: dict[str, FieldPlace] = field(default_factory=dict)
    repeated: dict[str, int] = field(default_factory=dict)
    strings: dict[str, FieldPlace] = field(default_factory=dict)
    _known: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        starts = [found.start() for found in _BLOCK.finditer(self.text)]
        first = [0] if not starts or starts[0] else []
        edges = [*first, *starts, len(self.text)]
        for start, end in pairwise(edges):
            for head in _HEAD.finditer(self.text, start, end):
                kind, key = head[1].lower(), head[2]
                at = FieldPlace(head.start(2), start, end)
                if kind == "string":
                    self.strings.setdefault(key.lower(), at)
                elif kind in _NO_ENTRIES or not key:
                    continue
                elif key not in self.entries:
                    self.entries[key] = at
                elif not self.text[start : head.start()].strip():
                    self.repeated.setdefault(key, head.start(2))

    def entry(self, key: str) -> BibEntry:
        """The entry with a key. Raise UnreadableEntry for one that cannot be read."""
        place = self.entries[key]
        for block in Splitter(self._block(place)).split().blocks:
            if isinstance(block, DuplicateFieldKeyBlock):
                found = block.ignore_error_block
                if isinstance(found, Entry) and found.key == key:
                    twice = ", ".join(sorted(block.duplicate_keys))
                    raise UnreadableEntry(f"a field occurs twice: {twice}", place.key)
            elif isinstance(block, Entry) and block.key == key:
                return BibEntry(block.entry_type.lower(), self._fields(block, place))
            elif isinstance(block, ParsingFailedBlock) and key in (block.raw or ""):
                reason = " ".join(getattr(block.error, "abort_reason", "").split()).rstrip(".")
                reason = reason[:1].lower() + reason[1:] or "it cannot be read"
                raise UnreadableEntry(f"not BibTeX: {reason}", place.key)
        raise UnreadableEntry("not BibTeX: this entry cannot be read", place.key)

    def _fields(self, entry: Entry, place: FieldPlace) -> dict[str, BibField]:
        found: dict[str, BibField] = {}
        cursor = place.key + len(entry.key)
        for each in entry.fields:
            head = re.compile(re.escape(each.key) + r"\s*=\s*").search(self.text, cursor)
            assert head is not None, each.key
            cursor = head.end() + len(each.value)
            at = FieldPlace(head.start(), head.end(), cursor)
            name = each.key.lower()
            if name in self.wanted:
                found[name] = BibField(self._resolved(each.value, at), at)
        return found

    def _string(self, name: str, before: int) -> str | None:
        """The text of a `@string` that is defined before an offset; None for an unknown one."""
        place = self.strings.get(name)
        if place is None or place.start >= before:
            return None
        if name not in self._known:
            self._known[name] = ""
            for block in Splitter(self._block(place)).split().blocks:
                if isinstance(block, String) and block.key.lower() == name:
                    self._known[name] = self._resolved(block.value, place)
        return self._known[name]

    def _block(self, place: FieldPlace) -> str:
        if place.end - place.start > _LONGEST_BLOCK:
            message = f"an entry of more than {_LONGEST_BLOCK:,} characters"
            raise UnreadableEntry(message, place.key)
        return self.text[place.start : place.end]

    def _resolved(self, written: str, at: FieldPlace) -> str:
        """A value without what encloses it: `"Annual " # journal` is put together."""
        whole = ""
        for piece in _pieces(written):
            if piece[:1] in ("{", '"') and len(piece) > 1:
                whole += piece[1:-1]
            elif piece.isdecimal() or month_number(piece):
                whole += piece
            else:
                text = self._string(piece.lower(), at.start)
                if text is None:
                    message = f"no @string {quoted(piece)}: a text is between braces, {{…}}"
                    raise UnreadableEntry(message, at.start)
                whole += text
            if len(whole) > LONGEST:
                raise UnreadableEntry(f"a field of more than {LONGEST:,} characters", at.start)
        return whole


def _pieces(written: str) -> Sequence[str]:
    """The pieces of a value between its `#`, without those in braces or quotation marks."""
    if "#" not in written:
        return (written.strip(),)
    pieces, depth, quoted, start = [], 0, False, 0
    for at, sign in enumerate(written):
        escaped = at > 0 and written[at - 1] == "\\"
        if sign in "{}" and not escaped:
            depth += 1 if sign == "{" else -1
        elif sign == '"' and depth == 0:
            quoted = not quoted
        elif sign == "#" and depth == 0 and not quoted:
            pieces.append(written[start:at].strip())
            start = at + 1
    return (*pieces, written[start:].strip())


# LaTeX

_DECODER = LatexDecodingMiddleware(keep_math_mode=True)
_PLAIN = lazy_pattern(r"[^\\{}$&%~`'-]*")
_FORMULA = lazy_pattern(r"(?<!\\)\$([^$]+)(?<!\\)\$|\\\((.+?)\\\)", re.DOTALL)
_MARKED = lazy_pattern(
    r"\\(textsubscript|textsuperscript|enquote|mkbibquote)\s*\{([^{}]*)\}|(?<!\\)([&%])"
)
_HREF = lazy_pattern(r"\\href\s*\{[^{}]*\}")
_FORMULA_HERE, _SUBSCRIPT, _SUPERSCRIPT = "\ue000", "\ue001", "\ue002"
"""Characters for private use, which decoding leaves alone."""


def without_latex(text: str, *, marks: bool = False) -> str:
    """The text that LaTeX means. Raise ValueError for what cannot be read.

    With `marks`, formulas and small characters are marked as in the texts of a deck.
    """
    plain = _PLAIN.match(text)
    if plain and plain.end() == len(text):
        return text
    formulas: list[str] = []

    def hidden(found: re.Match[str]) -> str:
        formulas.append(found[1] or found[2])
        return _FORMULA_HERE

    for each in (_FORMULA_HERE, _SUBSCRIPT, _SUPERSCRIPT):
        text = text.replace(each, "")
    text = _MARKED.sub(_replaced, _FORMULA.sub(hidden, _HREF.sub("", text)))
    text, error = _DECODER._transform_python_value_string(text)  # noqa: SLF001  # no public call for one text
    if error:
        raise ValueError("LaTeX that cannot be read")
    for sign, mark in ((_SUBSCRIPT, "~"), (_SUPERSCRIPT, "^")):
        text = text.replace(sign, mark if marks else "")
    for formula in formulas:
        shown = f"\\({formula}\\)" if marks else formula
        text = text.replace(_FORMULA_HERE, shown, 1)
    return text.replace("\N{NO-BREAK SPACE}", " ")


def _replaced(found: re.Match[str]) -> str:
    command, inner, sign = found.groups()
    if sign:
        return f"\\{sign}"
    if command in ("enquote", "mkbibquote"):
        return f"\N{LEFT DOUBLE QUOTATION MARK}{inner}\N{RIGHT DOUBLE QUOTATION MARK}"
    around = _SUBSCRIPT if command == "textsubscript" else _SUPERSCRIPT
    return f"{around}{inner}{around}"


# Names


@record()
class BibName:
    """A name, whose LaTeX is not decoded. Only `family` is given for one in braces."""

    family: str
    given: str = ""
    before: str = ""
    suffix: str = ""
    whole: bool = False


def bib_names(text: str) -> list[BibName]:
    """The names of a field. `others` at the end is left out."""
    names = [name.strip() for name in split_multiple_persons_names(text)]
    return [_name(name) for name in names if name and name != "others"]


_EXTENDED = lazy_pattern(r"(?:^|,)\s*(family|given|prefix|suffix|useprefix)\s*=\s*([^,]*)")


def _name(name: str) -> BibName:
    if re.match(r"\s*(family|given|prefix|suffix)\s*=", name):
        # The extended format of BibLaTeX: family=Gogh, given=Vincent, prefix=van
        of = {key: value.strip() for key, value in _EXTENDED.findall(name)}
        return BibName(
            of.get("family", ""), of.get("given", ""), of.get("prefix", ""), of.get("suffix", "")
        )
    parts = parse_single_name_into_parts(name, strict=False)
    family, given, before, suffix = (
        " ".join(words) for words in (parts.last, parts.first, parts.von, parts.jr)
    )
    whole = not (given or before or suffix) and family[:1] == "{" and family[-1:] == "}"
    return BibName(family, given, before, suffix, whole)
