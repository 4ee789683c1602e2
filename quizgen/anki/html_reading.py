"""The HTML of Anki fields as Markdown: the inverse of `html` and `media`.

It reads what these write, and what Anki's editor makes of a field in which someone has typed:
`<div>` and `<br>` for lines, `<b>`, `<i>`, lists, `&nbsp;`. Everything else is named as foreign,
and nothing of it is taken over. Nothing in a field is run or loaded.
"""

import re
from html.parser import HTMLParser

from quizgen.lazy_pattern import lazy_pattern
from quizgen.record import record

LONGEST = 100_000
"""Characters of a field that is read: four times the longest text of a deck."""

_DEEPEST = 50
"""Elements within each other at most; what is deeper is reported, and not read."""

_INLINE = {"em": "*", "i": "*", "strong": "**", "b": "**", "sub": "~", "sup": "^"}
_IGNORED = frozenset({"span", "bdi", "font", "tbody", "figure", "wbr"})
"""Elements whose content alone counts."""

_LINES = frozenset({"div", "p", "ul", "ol", "li", "br", "pre", "code", "a", "img"})
_SORTS = frozenset({"about", "asks", "points", "caption", "credit"})
"""The classes of elements of ours whose text is told apart."""

_ADDRESS = lazy_pattern(r"(?:https?://|mailto:)(?:[^\s()<>]|\([^\s()<>]*\))+", re.IGNORECASE)
_ENCODED = str.maketrans({" ": "%20", "(": "%28", ")": "%29", "<": "%3C", ">": "%3E"})
"""What an address in Markdown cannot have. Brackets can be there in pairs."""

_BACKTICKS = lazy_pattern(r"`+")
_ANKI = lazy_pattern(
    r"\[sound:[^\]]*\]|\[anki:(\w+)[^\]]*\].*?\[/anki:\1\]|\[\[type:[^\]]*\]\]", re.DOTALL
)
_SPACE = lazy_pattern(r"[ \t\r\n\f\xa0]+")
_MARKUP = lazy_pattern(r"[\\`*_\]~^]")
"""What is markup; a backslash before "[" or "(" would begin a formula."""


@record()
class FieldText:
    """What a field says.

    - `parts`: its texts in Markdown, each with its sort, as in `_SORTS`, or "" for the field's own.
    - `media`: its pictures and sounds, and Anki's own tags.
    - `foreign`: what has no form in Markdown, such as "<table>"; "" if nothing.
    """

    parts: tuple[tuple[str, str], ...]
    media: tuple[str, ...]
    foreign: str = ""

    def text(self, *sorts: str) -> str:
        """The texts of some sorts as one; those of a prompt are a line each, and asked in one."""
        return " ".join(text for sort, text in self.parts if sort in sorts and text)

    def others(self, *sorts: str) -> tuple[object, ...]:
        """Everything but the texts of these sorts, to be compared."""
        return self.media, tuple(each for each in self.parts if each[0] not in sorts)


def read_html(html: str, *, escaped: bool = False) -> FieldText:
    """Read a field. With `escaped`, what would be markup in Markdown is marked as text."""
    if len(html) > LONGEST:
        return FieldText((), (), f"a text of {len(html):,} characters")
    media: list[str] = []

    def keep(found: re.Match[str]) -> str:
        media.append(found[0])
        return ""

    reader = _Reader(escaped=escaped)
    try:
        reader.feed(_ANKI.sub(keep, html))
        reader.close()
    except (AssertionError, RecursionError, ValueError):
        return FieldText((), (), "broken HTML")
    return FieldText(reader.parts(), (*media, *reader.media), reader.foreign)


class _Reader(HTMLParser):
    """Reads a field. Line ends are noted, and written before the next text."""

    def __init__(self, *, escaped: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.media: list[str] = []
        self.foreign = ""
        self._escaped = escaped
        self._made: list[tuple[str, list[str]]] = [("", [])]
        self._ended: list[tuple[str, list[str]]] = []
        self._open: list[tuple[str, str]] = []
        """The elements that are open, each with what is written at its end."""
        self._inline: list[list[str]] = []
        self._lists: list[int] = []
        """The number of the next item of each list that is open; 0 without numbers."""
        self._mark = ""
        self._breaks = 0
        self._code = ""

    def parts(self) -> tuple[tuple[str, str], ...]:
        """All texts with their sorts."""
        while self._open:
            self._close()
        texts = ((sort, "".join(pieces).strip()) for sort, pieces in [*self._ended, *self._made])
        found = [(sort, text) for sort, text in texts if text]
        # The field's own text is one, wherever what is told apart was in it.
        own = [text for sort, text in found if not sort]
        ours = [("", "\n\n".join(own))] if own else []
        return (*ours, *(each for each in found if each[0]))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if len(self._open) > _DEEPEST:
            self.foreign = self.foreign or "HTML that is nested deeply"
        elif tag in ("br", "img"):
            self._single(tag, given)
        elif tag in _INLINE or (tag == "code" and not self._in("pre")):
            self._inline.append([])
            self._open.append((tag, _INLINE.get(tag, "`")))
        elif tag == "a":
            self._link(given)
        elif tag in _LINES:
            self._block(tag, given)
        elif tag in _IGNORED:
            self._open.append((tag, ""))
        elif tag == "hr" or tag not in _VOID:
            self.foreign = self.foreign or f"<{tag}>"
            self._open.append((tag, ""))
        else:
            self.foreign = self.foreign or f"<{tag}>"

    def _single(self, tag: str, given: dict[str, str]) -> None:
        if tag == "img":
            self.media.append(f"<img {given.get('src', '')}>")
        elif self._in("pre"):
            self._write("\n")
        else:
            self._breaks = min(self._breaks + 1, 2)

    def _link(self, given: dict[str, str]) -> None:
        address = given.get("href", "").strip()
        if not _ADDRESS.fullmatch(address):
            address = address.translate(_ENCODED)
        self._inline.append([])
        if given.get("class") == "report":
            self._open.append(("a", "report"))
        elif _ADDRESS.fullmatch(address):
            self._open.append(("a", f"]({address})"))
        else:
            self.foreign = self.foreign or "a link that is not to a web page"
            self._open.append(("a", ""))

    def _block(self, tag: str, given: dict[str, str]) -> None:
        sort = given.get("class", "").split(" ")[0]
        end = ""
        if tag == "div" and sort in _SORTS:
            self._made.append((sort, []))
            self._breaks = 0
            end = "sort"
        elif tag in ("ul", "ol"):
            start = given.get("start", "")
            self._lists.append(0 if tag == "ul" else int(start) if start.isdecimal() else 1)
            self._break(1)
        elif tag == "li":
            self._break(1)
            if self._lists and self._lists[-1]:
                self._mark = f"{self._lists[-1]}. "
                self._lists[-1] += 1
            else:
                self._mark = "- "
        elif tag == "code":
            self._code = given.get("class", "").removeprefix("language-") if given else ""
            self._write(f"{self._code}\n" if self._code.isalnum() else "\n")
        elif tag == "pre":
            self._break(2)
            self._write("```")
        else:
            self._break(2 if tag == "p" else 1)
        self._open.append((tag, end))

    def handle_endtag(self, tag: str) -> None:
        if not any(tag == each for each, _ in self._open):
            return
        while self._open and self._open[-1][0] != tag:
            self._close()
        self._close()

    def _close(self) -> None:
        tag, end = self._open.pop()
        if tag in _INLINE or tag == "a" or (tag == "code" and not self._in("pre")):
            self._end_inline(tag, end)
        elif tag in ("ul", "ol"):
            self._lists = self._lists[:-1]
            self._break(1 if self._lists else 2)
        elif tag == "pre":
            written = self._inline[-1] if self._inline else self._made[-1][1]
            self._append("```" if written[-1:] and written[-1].endswith("\n") else "\n```")
            self._break(2)
        elif end == "sort":
            self._ended.append(self._made.pop())
            self._breaks = 0
        elif tag in ("p", "div", "li"):
            self._mark = "" if tag == "li" else self._mark
            self._break(2 if tag == "p" else 1)

    def _end_inline(self, tag: str, end: str) -> None:
        text = "".join(self._inline.pop())
        bare = text.strip()
        if end == "report":
            return
        if bare and end:
            opened, closed = ("[", end) if tag == "a" else (end, end)
            if tag == "code" and "`" in bare:
                # The marks are longer than any in it, and apart from one at its edge.
                marks = "`" * (1 + max(map(len, _BACKTICKS.findall(bare))))
                gap = " " if "`" in (bare[0], bare[-1]) else ""
                opened, closed = marks + gap, gap + marks
            before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
            text = f"{before}{opened}{bare}{closed}{after}"
        self._append(text)

    def handle_data(self, data: str) -> None:
        if self._in("script") or self._in("style"):
            return
        if self._in("pre"):
            self._append(data)
            return
        text = _SPACE.sub(" ", data)
        if self._escaped and not self._in("code"):
            text = _MARKUP.sub(r"\\\g<0>", text)
        if self._breaks or self._mark or not self._has_text():
            text = text.lstrip(" ")
        if text:
            self._write(text)

    def handle_comment(self, data: str) -> None:
        """Say nothing of a comment."""

    def _in(self, tag: str) -> bool:
        return any(each == tag for each, _ in self._open)

    def _has_text(self) -> bool:
        return any(map("".join, self._inline)) or bool(self._made[-1][1])

    def _break(self, breaks: int) -> None:
        self._breaks = max(self._breaks, breaks)

    def _write(self, text: str) -> None:
        """Write a text, after the line ends and the mark of an item that come before it."""
        before = "\n" * self._breaks if self._breaks and self._has_text() else ""
        inside = max(len(self._lists), 1) - 1
        if self._mark:
            before += "   " * inside + self._mark
        elif self._breaks and self._lists:
            before += "   " * (inside + 1)
        self._mark, self._breaks = "", 0
        if before and any(map("".join, self._inline)):
            self._append(before)
        elif before:
            # It is before the element that the text begins, as in <li><i>.
            self._made[-1][1].append(before)
        self._append(text)

    def _append(self, text: str) -> None:
        target = self._inline[-1] if self._inline else self._made[-1][1]
        if text:
            target.append(text)


_VOID = frozenset({"area", "base", "col", "embed", "input", "link", "meta", "source", "track"})
