"""Texts of fields that say the same, whether quizgen or Anki's editor has written their HTML.

For bold text, quizgen writes `<strong>` and Anki `<b>`; for a new line `<br>`, and Anki `<div>`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

_TOKEN = re.compile(r"<[^>]*>|[^<]+|<")
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)([^>]*?)/?>")
_SPACE = re.compile(r"[ \t\r\n\f\xa0]+")
_NAMES = {"b": "strong", "i": "em"}
_LINES = ("div", "p")


def same_text(one: str, other: str) -> bool:
    """Whether two fields say the same with the same markup."""
    return one == other or _said(one) == _said(other)


def _said(html: str) -> list[str]:
    """What a field says: texts without their entities, tags with a mark before them, line ends."""
    if "<pre" in html.lower():
        return [html]
    pieces: list[str] = []
    breaks = 0
    marked: list[bool] = []
    for token in _TOKEN.findall(html):
        tag = _TAG.fullmatch(token)
        if tag is None:
            text = _SPACE.sub(" ", unescape(token))
            if breaks or not pieces:
                text = text.lstrip(" ")
            if text:
                pieces += ["\n" * breaks] if breaks and pieces else []
                pieces.append(text)
                breaks = 0
            continue
        closing, name, attributes = tag[1], tag[2].lower(), _SPACE.sub(" ", tag[3]).strip()
        if name == "br":
            breaks = min(breaks + 1, 2)
            continue
        if name in _LINES:
            # Elements of quizgen's own have a class, and are more than a line.
            if not closing:
                marked.append("class" in attributes)
            own = marked.pop() if closing and marked else not closing and marked[-1]
            if not own:
                breaks = max(breaks, 2 if name == "p" else 1)
                continue
        if breaks and pieces and not closing:
            pieces.append("\n" * breaks)
            breaks = 0
        pieces.append(f"\0{closing}{_NAMES.get(name, name)} {attributes}".rstrip())
    return [*_joined(pieces)]


def _joined(pieces: list[str]) -> Iterator[str]:
    """Texts that follow each other as one, without spaces at the end of a line."""
    text = ""
    for piece in [*pieces, "\0"]:
        if not piece.startswith("\0"):
            text = text.rstrip(" ") + piece if piece.startswith("\n") else text + piece
            continue
        if text:
            yield text.rstrip(" ") if piece == "\0" else text
        text = ""
        if piece != "\0":
            yield piece


def as_released(html: str) -> Iterator[str]:
    """The forms in which quizgen may have written a text that Anki's editor has written anew."""
    bold = re.sub(r"<(/?)b>", r"<\1strong>", html, flags=re.IGNORECASE)
    plain = re.sub(r"<(/?)i>", r"<\1em>", bold, flags=re.IGNORECASE).replace("&nbsp;", " ")
    lines = re.sub(r"(?:<br>)?</div>", "", re.sub(r"^<div>", "", plain)).replace("<div>", "<br>")
    for form in (plain, re.sub(r"(?:<br>)+$", "", lines)):
        if form != html:
            yield form
