"""Slips within the head of a line: its indentation, its key, and the spaces around its signs."""

import re
from collections.abc import Collection

from quizgen.lazy_pattern import lazy_pattern
from quizgen.reader.look_alikes import (
    INVISIBLE,
    SPACES,
    Slip,
    described,
    in_place_of,
    plain_key,
    superfluous,
)

WHITE = " \t" + SPACES + INVISIBLE
"""What looks like white space, or like nothing."""

_LATIN = lazy_pattern("[A-Za-z]")

INDENT = lazy_pattern(f"[{WHITE}]*")


def in_indentation(number: int, indent: str, column: int) -> Slip:
    """The slip of an indentation that is not only spaces, which moves the line to a column."""
    odd = next(place for place, sign in enumerate(indent) if sign != " ")
    if indent[odd] == "\t":
        message = "a tab indents this line; use spaces, or let `quizgen fix` do it"
        return Slip(number, 0, len(indent), " " * column, message, "syntax")
    if indent[odd] in INVISIBLE:
        message = superfluous(indent[odd])
    else:
        message = f"{described(indent[odd])} indents this line; use spaces, or let `quizgen fix`"
        message += " do it"
    return Slip(number, 0, len(indent), " " * column, message)


def in_space(number: int, at: int, space: str, what_for: str) -> Slip:
    """The slip of white space that has to be plain, at the first character that is not."""
    odd = next(place for place, sign in enumerate(space) if sign != " ")
    sign = space[odd]
    if sign in INVISIBLE and space[:odd]:
        return Slip(number, at + odd, at + len(space), "", superfluous(sign))
    plain = " " * max(1, sum(each in SPACES + " \t" for each in space[odd:]))
    message = in_place_of(sign, "a plain space", what_for)
    if sign == "\t":
        message = "a tab, where YAML needs a space; type that, or let `quizgen fix` do it"
    name = "syntax" if sign == "\t" else "look-alike"
    return Slip(number, at + odd, at + len(space), plain, message, name)


def in_key(number: int, line: str, key: re.Match[str], known: Collection[str]) -> list[Slip]:
    """The characters of a key that are not what they look like, in runs.

    A word of another alphabet is left alone, though it has such letters: `термин`.
    """
    slips: list[Slip] = []
    start, end = key.span("key")
    plain = plain_key(key["key"])
    letters = plain in known or (plain.isascii() and _LATIN.search(key["key"]) is not None)
    for at in range(start, end):
        sign = line[at]
        new = plain_key(sign)
        if new == sign or (sign.isalpha() and not letters):
            continue
        last = slips[-1] if slips else None
        if last and last.end == at and (not last.new) == (not new):
            slips[-1] = Slip(number, last.start, at + 1, last.new + new, last.message)
        else:
            wanted = f"the letter '{new}'" if new.isalpha() else f"'{new}'"
            message = in_place_of(sign, wanted) if new else superfluous(sign)
            slips.append(Slip(number, at, at + 1, new, message))
    return slips


def in_capitals(number: int, key: re.Match[str], small: str) -> Slip:
    """The slip of a key with capitals, of which only the one in small letters is known."""
    message = f"keys are in small letters: write '{small}', or let `quizgen fix` do it"
    return Slip(number, key.start("key"), key.end("key"), small, message, "syntax")


def after_key(number: int, line: str, key: re.Match[str]) -> tuple[int, list[Slip]]:
    """The column of the value after a key, and the slips before it."""
    slips: list[Slip] = []
    before = line[key.end("key") : key.start("colon")]
    if before.strip(" \t"):
        slips.append(in_space(number, key.end("key"), before, " before ':'"))
    gap = INDENT.match(line, key.end())
    value = gap.end() if gap else key.end()
    space = line[key.end() : value]
    if key["colon"] != ":":
        new = ":" if space or value == len(line) else ": "
        message = in_place_of(key["colon"], "':'", " after a key")
        slips.append(Slip(number, key.start("colon"), key.end("colon"), new, message))
    elif not space and value < len(line):
        said = f"'{plain_key(key['key'])}:'"
        message = f"a space is missing after {said}; add it, or let `quizgen fix` do it"
        slips.append(Slip(number, key.start("colon"), key.end(), ": ", message, "syntax"))
    if space and space[0] not in " \t" and value < len(line):
        slips.append(in_space(number, key.end(), space, " after ':'"))
    return value, slips
