"""Whether an SVG drawing is well formed, and only a drawing: it runs and loads nothing.

Within a page, browsers run no script of a drawing and load nothing for it. Opened by itself, it is
a page like any other, and other programs that show it have other rules. So a drawing that could act
is refused, whatever the program that shows it would do.
"""

import re
from base64 import b64decode
from bisect import bisect_left
from io import BytesIO
from typing import NamedTuple
from xml.parsers import expat

from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.media.file_types import SVG, file_type
from quizgen.values.media.pixels import MOST_PIXELS, pixels

_SVG = "http://www.w3.org/2000/svg"
_XHTML = "http://www.w3.org/1999/xhtml"
_XML = "http://www.w3.org/XML/1998/namespace"

MOST_ELEMENTS = 50_000
"""Elements of a drawing, those that `use` repeats included: more than a card can show."""

DEEPEST = 100
"""Levels of elements, and of references to elements. Programs make up to 20 of both."""

_ACTIVE = frozenset(
    "script foreignobject iframe embed object audio video canvas handler listener".split()
)
"""Elements that act, or hold what is not a drawing."""

_LINKS = frozenset(("href", "src", "base"))
"""Attributes that are addresses, by their names without a namespace."""

_INSIDE = lazy_pattern(r"\s*(?:#|\Z)")
"""An address within the drawing."""

_EMBEDDED = lazy_pattern(
    r"\s*data:image/(?:png|jpe?g|gif|webp);base64,(.*)", re.IGNORECASE | re.DOTALL
)
"""A picture that it contains."""

_FONT = lazy_pattern(r"\s*data:(?:font/|application/(?:x-)?font)", re.IGNORECASE)
_URL = lazy_pattern(r"url\(\s*[\"']?([^\"')]*)", re.IGNORECASE)
_LOADING = lazy_pattern(r"@import|image-set\(|\bsrc\(|expression\(|-moz-binding", re.IGNORECASE)
_NAMESPACE = lazy_pattern(r"@namespace[^;]*;", re.IGNORECASE)
"""Names a namespace by an address, which nothing is loaded from."""
_FILTER = lazy_pattern(r"(?:^|[;{\s])(?:backdrop-)?filter\s*:(?!\s*none)", re.IGNORECASE)
_REFERENCE = lazy_pattern(r"url\(\s*[\"']?#([^\"')\s]*)", re.IGNORECASE)
_ESCAPE = lazy_pattern(r"\\(?:([0-9a-f]{1,6})\s?|(.))", re.IGNORECASE | re.DOTALL)
_COMMENT = lazy_pattern(r"/\*.*?\*/", re.DOTALL)
_DTD = lazy_pattern(r"https?://www\.w3\.org/")


_SLOW = "has a filter, which can take minutes to print"
"""A blur of a large area took 40 s with typst 0.15, and turbulence never ended."""


class Fault(NamedTuple):
    """What is wrong with a drawing, in words that follow its name.

    `unsafe` is false for one that is not well formed.
    """

    reason: str
    unsafe: bool = True


class _Found(Exception):
    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


def fault_of(content: bytes) -> Fault | None:
    """The first thing that is wrong with a drawing; None if there is nothing."""
    reader = _Reader()
    parser = reader.parser
    try:
        parser.Parse(content, True)
        reader.count()
    except _Found as found:
        return Fault(f"{found.what} (line {parser.CurrentLineNumber})")
    except (expat.ExpatError, ValueError) as error:  # ValueError: of an encoding, or of base64
        number = error.lineno if isinstance(error, expat.ExpatError) else 1
        why = expat.ErrorString(error.code) if isinstance(error, expat.ExpatError) else str(error)
        return Fault(f"is cut off or damaged (line {number}: {why})", unsafe=False)
    if reader.root != f"{_SVG} svg":
        return Fault(f'has no xmlns="{_SVG}", without which browsers do not show it', unsafe=False)
    return None


class _Reader:
    """Reads a drawing, and raises _Found at what acts or loads."""

    def __init__(self) -> None:
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.EntityDeclHandler = self._entity
        self.parser.SkippedEntityHandler = self._skipped
        self.parser.ProcessingInstructionHandler = self._instruction
        self.root = ""
        self._elements = 0
        self._pixels = 0
        self._open: list[str | None] = []  # the ids of the open elements
        self._starts: dict[str, int] = {}
        self._ends: dict[str, int] = {}
        self._references: list[tuple[int, str]] = []
        self._style: list[str] | None = None

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self.root = self.root or name
        namespace, _, local = name.rpartition(" ")
        if local.lower() in _ACTIVE or namespace == _XHTML:
            raise _Found(f"has an element <{local}>")
        if len(self._open) == DEEPEST:
            raise _Found(f"has more than {DEEPEST} levels")
        self._elements += 1
        if self._elements > MOST_ELEMENTS:
            raise _Found(f"has more than {MOST_ELEMENTS:,} elements")
        for key, value in attributes.items():
            self._attribute(key, value)
        own = attributes.get("id")
        self._open.append(own)
        if own is not None:
            self._starts.setdefault(own, self._elements - 1)
        if local.lower() == "style":
            self._style = []

    def _attribute(self, key: str, value: str) -> None:
        namespace, _, local = key.rpartition(" ")
        local = local.lower()
        if local.startswith("on") and not namespace:
            raise _Found(f"has an event handler, {local}=")
        if local in _LINKS and (namespace != _XML or local == "base"):
            self._address(value)
            if namespace == _XML:
                raise _Found(f"refers to something outside it, {value.strip()[:40]}")
            if value.strip().startswith("#"):
                self._references.append((self._elements - 1, value.strip()[1:]))
        if local == "attributename" and re.search(r"href|\bon", value, re.IGNORECASE):
            raise _Found(f"changes the attribute {value.strip()[:40]}")
        self._styled(value)
        if local == "filter" and value.strip() != "none":
            raise _Found(_SLOW)

    def _address(self, address: str, *, of_font: bool = False) -> None:
        """Look at an address: it has to be within the drawing, and a picture not too large."""
        if _INSIDE.match(address) or (of_font and _FONT.match(address)):
            return
        embedded = _EMBEDDED.match(address)
        if not embedded:
            raise _Found(f"refers to something outside it, {address.strip()[:40]}")
        # Programs differ in what they make of other characters.
        content = b64decode("".join(embedded[1].split()), validate=True)
        self._pixels += pixels(BytesIO(content))
        if file_type(content).role != "picture" or file_type(content) is SVG:
            raise _Found("contains a picture that is none")
        if self._pixels > MOST_PIXELS:
            raise _Found(f"contains more than {MOST_PIXELS // 1_000_000} million pixels")

    def _styled(self, style: str) -> None:
        """Look at a style, or what may be one. Escapes and comments can hide words in it."""
        if not any(sign in style for sign in "(\\@:"):
            return
        plain = _NAMESPACE.sub("", _ESCAPE.sub(_unescaped, _COMMENT.sub("", style)))
        if found := _LOADING.search(plain):
            raise _Found(f"loads something by its style, {found[0]}")
        if _FILTER.search(plain):
            raise _Found(_SLOW)
        for address in _URL.findall(plain):
            self._address(address, of_font=True)
        self._references += [(self._elements - 1, name) for name in _REFERENCE.findall(plain)]

    def _text(self, text: str) -> None:
        if self._style is not None:
            self._style.append(text)

    def _end(self, name: str) -> None:
        own = self._open.pop()
        if own is not None:
            self._ends.setdefault(own, self._elements)
        if self._style is not None and name.rpartition(" ")[2].lower() == "style":
            self._styled("".join(self._style))
            self._style = None

    def _doctype(self, name: str, system: str | None, public: str | None, inner: int) -> None:
        del name, public, inner
        if system and not _DTD.match(system):
            raise _Found(f"refers to something outside it, {system[:40]}")

    def _entity(self, name: str, *_: object) -> None:
        raise _Found(f"defines the entity &{name};")

    def _skipped(self, name: str, _: object) -> None:
        raise _Found(f"has an entity that is not defined, &{name};")

    def _instruction(self, target: str, value: str) -> None:
        del value
        if target.lower() == "xml-stylesheet":
            raise _Found("refers to a style sheet outside it")

    def count(self) -> None:
        """Count the elements with those that references repeat, which may grow exponentially."""
        costs: dict[str, int] = {}
        places = [at for at, _ in self._references]

        def cost(name: str, depth: int) -> int:
            if name not in self._starts:
                return 0
            if name not in costs:
                if depth > DEEPEST:
                    raise _Found("has elements that refer to themselves")
                start, end = self._starts[name], self._ends[name]
                inner = self._references[bisect_left(places, start) : bisect_left(places, end)]
                total = end - start
                for _, other in inner:
                    total += cost(other, depth + 1)
                    if total > MOST_ELEMENTS:
                        break
                costs[name] = total
            return costs[name]

        total = self._elements
        for _, name in self._references:
            total += cost(name, 1)
            if total > MOST_ELEMENTS:
                raise _Found(f"has more than {MOST_ELEMENTS:,} elements, with those it repeats")


def _unescaped(found: re.Match[str]) -> str:
    """What an escape of CSS means."""
    if found[1] is None:
        return found[2]
    number = int(found[1], 16)
    return chr(number) if 0 < number < 0x110000 else "\N{REPLACEMENT CHARACTER}"
