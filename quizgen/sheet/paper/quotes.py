"""Quotation marks and apostrophes as printers set them, for those that were typed straight.

Which marks these are depends on the language; the examples are English.

The rule, for each `"` and `'`:

- It opens at the start, after a space, an opening bracket, a dash or an opening mark, as is ¿, if
  something follows. A `'` opens only if one that closes follows; else it is an apostrophe, as in
  '30s, 'n'.
- A `"` closes what was opened, but not within a word, nor after feet, as in 5'10".
- A `'` after a letter or a stop is an apostrophe, or closes, which looks the same; after a digit or
  any other sign it closes what was opened, and is an apostrophe in 1930's.
- All others stay: between two spaces, in 5'10" and a="b", beside a Hebrew letter, in code, and in
  formulas.
- In a text with quotation marks of another sort, „so“ or «so», only apostrophes change.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import TypeAlias
from unicodedata import category

from quizgen.lazy_pattern import lazy_pattern

_STRAIGHT = lazy_pattern("[\"']")
_OTHERS = lazy_pattern("[“”„‟«»‹›‘‚‛「」『』]")
_HEBREW = lazy_pattern("[\u0590-\u05ff\ufb1d-\ufb4f]")
_CLIPPED = lazy_pattern(r"'(?:\d\ds?(?![\w'])|n'(?!\w))")
_CENTURY = lazy_pattern(r"\d's(?!\w)")
_FEET = lazy_pattern(r"\d'\d{1,2}$")

_BRACKETS = frozenset("([{“‘„‚«‹¿¡")
_DASHES = frozenset("-–—/")
_STOPS = frozenset(".,;:!?…)]}’”") | _DASHES
"""What may be between a word and a mark that belongs to it."""


Quotes: TypeAlias = tuple[str, str, str, str]
"""The marks of a language: opening and closing for `"`, then the same for `'`."""


def typographic(*pieces: tuple[str, bool], quotes: Quotes) -> list[str]:
    """The pieces of a text with typographic marks. Each piece comes with whether it is literal."""
    whole = "".join(piece for piece, _ in pieces)
    if not _STRAIGHT.search(whole):
        return [piece for piece, _ in pieces]
    places, starts = [], [0]
    for piece, is_literal in pieces:
        if not is_literal:
            places += [starts[-1] + mark.start() for mark in _STRAIGHT.finditer(piece)]
        starts.append(starts[-1] + len(piece))
    found = _marked(whole, places, quotes)
    return ["".join(found[start:end]) for start, end in pairwise(starts)]


def _marked(text: str, places: Sequence[int], quotes: Quotes) -> list[str]:
    """The characters of the text, with typographic marks at the places of straight ones."""
    opening, closing = {'"': quotes[0], "'": quotes[2]}, {'"': quotes[1], "'": quotes[3]}
    found = [*text]
    others = _OTHERS.search(text) is not None
    opened = {'"': 0, "'": 0}
    for number, place in enumerate(places):
        mark = text[place]
        before = found[place - 1][-1:] if place else " "
        after = text[place + 1] if place + 1 < len(text) else " "
        if _HEBREW.match(before) or _HEBREW.match(after):
            continue
        if _opens(before, after):
            if mark == "'" and (
                _CLIPPED.match(text, place) or not _is_closed(text, places, number)
            ):
                found[place] = "’"
                continue
            opened[mark] += 1
            if not others:
                found[place] = opening[mark]
        elif opened[mark] and _closes(text, place, before, after):
            opened[mark] -= 1
            if not others:
                found[place] = closing[mark]
        elif mark == "'" and _is_apostrophe(text, place, before):
            found[place] = "’"
    return found


def _opens(before: str, after: str) -> bool:
    if before.isspace() or before in _BRACKETS:
        return not after.isspace()
    return before in _DASHES and (after.isalnum() or after in "\"'([")


def _closes(text: str, place: int, before: str, after: str) -> bool:
    is_feet = text[place] == '"' and _FEET.search(text, max(0, place - 4), place)
    return not before.isspace() and not after.isalnum() and not is_feet


def _is_apostrophe(text: str, place: int, before: str) -> bool:
    if before.isdigit():
        return _CENTURY.match(text, place - 1) is not None
    return before.isalpha() or before in _STOPS or category(before)[0] == "M"


def _is_closed(text: str, places: Sequence[int], number: int) -> bool:
    """Whether the next `'` that is not within a word closes, and does not open another."""
    for next_one in range(number + 1, len(places)):
        place = places[next_one]
        before, after = text[place - 1], text[place + 1 : place + 2] or " "
        if text[place] == "'" and not (before.isalnum() and after.isalnum()):
            return not _opens(before, after) and not before.isspace()
    return False
