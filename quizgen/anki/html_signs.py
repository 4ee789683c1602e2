"""Subscripts and superscripts of HTML as a deck can show them."""

import re
from collections.abc import Callable
from html import escape, unescape

from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.small_signs import SMALL, shown_small, small_characters

_ELEMENT = lazy_pattern(
    r"<(sub|sup)\b[^<>]*>((?:[^<]|</?(?:i|em|b|strong|span|font)\b[^<>]*>)*?)</\1\s*>",
    re.IGNORECASE,
)
_TAG = lazy_pattern(r"<[^<>]*>")
_LAST_TAG = lazy_pattern(r"<(/?[a-z]+)[^<>]*>$", re.IGNORECASE)
_SEEN = 200
"""Characters before and behind an element that are looked at: its neighbour is a tag or a sign."""

_ALREADY_SMALL = frozenset("°ºª®™©")
"""What is above the line by itself."""

_MARKS = {"/sub": "~", "/sup": "^", "sub": "~", "sup": "^"}
_LETTERS = lazy_pattern(r"[^\W\d_]{2,}")
_IN_FORMULA = lazy_pattern(r"[\w +\-−=()\[\],.;:/'′*†‡°∞±×·<>]+")


def with_shown_signs(html: str, hidden: Callable[[str], str]) -> str:
    """HTML whose subscripts and superscripts are shown by each output.

    `H<sub>2</sub>O` stays, since it becomes `H~2~O`. That notation is read only after a letter or
    the like, and only for what has small characters. Elsewhere they become these characters, as in
    ²³⁵₉₂U, and what has none becomes a formula, as in K\\(_{D}\\). `hidden` gives what stands for
    a formula.
    """
    made, place = "", 0
    for found in _ELEMENT.finditer(html):
        made += html[place : found.start()]
        if _is_read(found, made, html[found.end() : found.end() + _SEEN]):
            # Emphasis in it has no form there.
            made += f"<{found[1]}>{_text(found)}</{found[1]}>"
        else:
            made += _shown(found, hidden)
        place = found.end()
    return made + html[place:]


def with_small_characters(html: str) -> str:
    """HTML whose subscripts and superscripts are small characters or formulas, as in a note."""
    return _ELEMENT.sub(lambda found: _shown(found, escape), html)


def _is_read(found: re.Match[str], before: str, after: str) -> bool:
    """Whether a deck shows an element so with `~` or `^`, between what is beside it."""
    sign = _MARKS[found[1].lower()]
    start = _last_sign(before)
    read = SMALL.match(f"{start}{sign}{_text(found)}{sign}{_first_sign(after)}", len(start))
    return read is not None and shown_small(read) is not None


def _text(found: re.Match[str]) -> str:
    return " ".join(unescape(_TAG.sub("", found[2])).split())


def _shown(found: re.Match[str], hidden: Callable[[str], str]) -> str:
    """An element as small characters or a formula; as it is if it has neither."""
    text = _text(found)
    is_raised = found[1].lower() == "sup"
    if text in _ALREADY_SMALL:
        return text
    if small := small_characters(text, raised=is_raised):
        return small
    if not _IN_FORMULA.fullmatch(text):
        return found[0]
    latex = _LETTERS.sub(r"\\text{\g<0>}", text.replace("−", "-"))
    return hidden(f"\\({'^' if is_raised else '_'}{{{latex}}}\\)")


def _last_sign(html: str) -> str:
    """The last character that Markdown has of what is before an element; "" in a new line."""
    if tag := _LAST_TAG.search(html[-_SEEN:]):
        return _MARKS.get(tag[1].lower(), "" if tag[1].lower() in ("br", "div", "p", "li") else "*")
    return unescape(html[-20:])[-1:]


def _first_sign(html: str) -> str:
    """The first character that Markdown has of what is behind an element."""
    if html.startswith("<"):
        tag = _LAST_TAG.match(html[: html.find(">") + 1])
        return _MARKS.get(tag[1].lower(), "*") if tag else "<"
    return unescape(html[:20])[:1]
