"""Characters that no font has, or that would be set wrong, and their places in the decks."""

from collections.abc import Collection, Iterator, Sequence
from typing import Protocol
from unicodedata import category, name, normalize

from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.diagnostics.source import Position, Source, Span, line_and_column, position
from quizgen.lazy_pattern import lazy_pattern

_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "HEBREW", "GEORGIAN", "ARMENIAN")
"""The scripts that the fonts of the typesetter show correctly.

They have letters of some other scripts too, but set them wrong without a message: Arabic becomes
monospaced, and Devanagari is not joined (seen with typst 0.15).
"""

_HINT = "choose one with --font, and its folder with --font-dir"


def unshaped(text: str) -> set[str]:
    """The words of a text that need a font of the user."""
    strange = {each for each in set(text) if not each.isascii() and _is_strange(each)}
    if not strange:
        return set()
    return {word for word in _words(text) if not strange.isdisjoint(word)}


def _words(text: str) -> Iterator[str]:
    """The words of a text: letters with their marks."""
    word = ""
    for character in text:
        if category(character)[0] in "LM":
            word += character
        elif word:
            yield word
            word = ""
    yield word


def _is_strange(character: str) -> bool:
    return category(character)[0] in "LM" and not _is_known(character)


_SYMBOLS = lazy_pattern("[\u2100-\u214f\U0001d400-\U0001d7ff]")
"""Letters of mathematics, such as ℝ and ℏ, which are in no script."""


def _is_known(character: str) -> bool:
    if _SYMBOLS.match(character):
        return True
    if category(character)[0] == "M":
        return name(character, "").startswith(("COMBINING", "HEBREW", "CYRILLIC"))
    words = name(character, "").split()
    # The names of µ, º and ª do not say that they are variants of μ, o and a.
    words += name(normalize("NFKC", character)[0], "").split()
    # U+02BC and the like are letters by their category, but are used in all scripts.
    return any(script in words for script in _SCRIPTS) or words[:1] == ["MODIFIER"]


class Placed(Protocol):
    """A fact whose texts are printed: its file, and where it begins there."""

    @property
    def file(self) -> Source: ...

    @property
    def place(self) -> Position: ...

    @property
    def span(self) -> Span: ...


def missing(
    texts: Collection[str], origins: Collection[Placed], group: Source | None = None
) -> list[Diagnostic]:
    """Diagnostics of texts that no font has: one for each script, or for each text in none.

    Each is at the first place of its texts in the file with the names of a group, or in the facts.
    """
    placed = sorted(
        (
            ((_found(group, text, 0) if group else None) or _place(text, origins), text)
            for text in set(texts)
        ),
        key=lambda pair: (pair[0].source.path, pair[0].line, pair[0].column, pair[1]),
    )
    by_script: dict[str, list[tuple[Span, str]]] = {}
    for span, text in placed:
        by_script.setdefault(_script(text) or text, []).append((span, text))
    return [
        Diagnostic(found[0][0], "no-glyph", _message(script, [text for _, text in found]))
        for script, found in by_script.items()
    ]


def _message(script: str, texts: Sequence[str]) -> str:
    others = len(texts) - 1
    more = f" or {others:,} other {script} text{'' if others == 1 else 's'}" if others else ""
    return f"no available font contains {_described(texts[0])}{more}: {_HINT}"


def _script(text: str) -> str:
    """The script of the first letter that the fonts lack, such as "Arabic"; "" if there is none."""
    for character in text:
        if category(character)[0] == "L" and not character.isascii() and not _is_known(character):
            word = name(character, "").partition(" ")[0]
            return word if word == "CJK" else word.capitalize()
    return ""


def _described(text: str) -> str:
    codes = " ".join(f"U+{ord(character):04X}" for character in text[:8])
    return f"'{text}' ({codes}{' …' if len(text) > 8 else ''})"


def _place(text: str, origins: Collection[Placed]) -> Span:
    """The first place of a text in the facts, or else in their files, or else the first fact.

    A wrong option may come from another fact.
    """
    for origin in origins:
        line, _ = line_and_column(origin.place)
        if found := _found(origin.file, text, line):
            return found
    for file in dict.fromkeys(origin.file for origin in origins):
        if found := _found(file, text, 0):
            return found
    return next(iter(origins)).span


def _found(file: Source, text: str, first: int) -> Span | None:
    """The first place of a text from a line on; lines count from 0."""
    for number, line in enumerate(file.lines[first:], first):
        column = line.find(text)
        if column >= 0:
            return file.span(position(number, column), position(number, column + len(text)))
    return None
