"""Faults of a line that YAML's parser notices only on a later one, which has none.

A text is in quotes until the next quotation mark, and more of a text may be on the lines below it.
So the lines are looked at as their author meant them.
"""

import re
from collections.abc import Iterator
from itertools import takewhile

from quizgen.diagnostics.source import Position, Source, line_and_column, position
from quizgen.facts.kinds import KINDS
from quizgen.lazy_pattern import lazy_pattern
from quizgen.reader.foreign_lines import COMMENTS, OTHER_COMMENT
from quizgen.reader.written_keys import question_names, written_keys

_LINE = lazy_pattern(
    r"(?P<space> *)(?P<dashes>(?:- +)*)(?:(?P<key>[\w-]+) *:(?: +|\Z))?(?P<text>.*)"
)
_PLAIN = lazy_pattern(r"(?P<word>[^\W_][\w-]*)(?P<sign>[;=]?)(?P<more> .*)?")
_CLOSED = {
    "'": lazy_pattern(r"'(?:[^']|'')*'"),
    '"': lazy_pattern(r'"(?:[^"\\]|\\.)*"', re.DOTALL),
}

_LONGEST = 500
"""Lines above a fault in which its cause is sought, and below a quotation mark its end."""

_MORE = "indent it further if it is more of the text above"


NEVER_CLOSED = "this quotation mark is never closed"


def reads_keys(source: Source, start: Position, end_line: int) -> bool:
    """Whether a text in quotes, which ends on a later line, has the next keys of its entry in it.

    Its last line may end with a quotation mark that was meant to close another text.
    """
    line, column = line_and_column(start)
    if source.line(line)[column : column + 1] not in _CLOSED:
        return False
    begun = _parts(source.line(line))
    keys, item = written_keys(), begun["dashes"] and not begun["key"]
    place = begun.start("dashes" if item else "key")
    below = map(_parts, source.lines[line + 1 : end_line + 1])
    if item:
        return any(each["dashes"] and each.start("dashes") == place for each in below)
    return any(each["key"] in keys and each.start("key") == place for each in below)


def is_never_closed(source: Source, line: int, column: int) -> bool:
    """Whether a text in quotes that begins here goes on past the next key or item."""
    lines = source.lines
    begun = _parts(lines[line])
    # More of the text is deeper than its key, or than the dash before it.
    limit = begun.start("key") if begun["key"] else len(begun["space"]) + len(begun["dashes"]) - 2
    rest = "\n".join([lines[line][column:], *lines[line + 1 : line + _LONGEST]])
    closed = _CLOSED[lines[line][column]].match(rest)
    end = line + closed[0].count("\n") if closed else min(len(lines), line + _LONGEST) - 1
    below = (each for each in lines[line + 1 : end + 1] if each.strip())
    return not closed or any(len(each) - len(each.lstrip(" ")) <= limit for each in below)


def earlier_fault(
    source: Source, line: int, *, key_line: int | None, is_key: bool
) -> tuple[Position, str] | None:
    """The fault above a line that YAML cannot read; None if none is found.

    `key_line` is the line where the parser expected a key with a colon, if it did. `is_key` is
    whether it found a key where it expected none.
    """
    above = [*_above(source, line)]
    for number, parts in above:
        if parts["text"][:1] in _CLOSED and (parts["key"] or parts["dashes"]):
            column = parts.start("text")
            if is_never_closed(source, number, column):
                return position(number, column), NEVER_CLOSED
            break
    if key_line is not None:
        return _without_colon(source, key_line, certain=True)
    if not above or not (is_key or source.line(line).lstrip().startswith("- ")):
        return None
    number, before = above[0]
    if before["key"]:
        return _out_of_line(source, line, above)
    return _without_colon(source, number, certain=False) if is_key else None


def list_below_value(source: Source, line: int) -> tuple[Position, str] | None:
    """What to say of an item in line with the key above, which has a value; None if it is none."""
    item = _parts(source.line(line))
    above = next(_above(source, line), None)
    if not item["dashes"] or item["key"] or above is None:
        return None
    _, before = above
    if not before["key"] or not before["text"] or item.start("dashes") != before.start("key"):
        return None
    return position(line, item.start("dashes")), (
        f"a list begins on the line below its key: write what follows `{before['key']}:` as an "
        "item, too"
    )


def _without_colon(source: Source, number: int, *, certain: bool) -> tuple[Position, str] | None:
    """What to say of a line in which a colon may be missing; it is `certain` that there is none."""
    parts = _parts(source.line(number))
    if parts["key"] or not (certain or parts["text"][:1].isalnum()):
        return None
    plain = _PLAIN.fullmatch(parts["text"].rstrip())
    place = position(number, parts.start("text"))
    word = plain["word"] if plain else ""
    # What questions are called is never the first key of an item.
    known = word in written_keys() or (word in question_names() and not parts["dashes"])
    if plain and plain["sign"] and known:
        return place, f"expected ':' after '{word}', found '{plain['sign']}'"
    if plain and (known or not (plain["sign"] or plain["more"] or parts["dashes"])):
        message = f"a ':' is missing after '{word}'"
        may_be_text = plain["more"] and not parts["dashes"] and certain
        return place, f"{message}; or {_MORE}" if may_be_text else message
    if parts["text"].startswith(COMMENTS):
        return place, OTHER_COMMENT
    if certain and not parts["dashes"]:
        return place, f"no key with a ':' on this line; {_MORE}"
    return None


def _out_of_line(
    source: Source, line: int, above: list[tuple[int, re.Match[str]]]
) -> tuple[Position, str] | None:
    """What to say of keys that are further left than those above and below them."""
    below = _parts(source.line(line))
    column = below.start("key") if below["key"] else -1
    keyed = [(number, parts) for number, parts in above if parts["key"]]
    place = keyed[0][1].start("key")
    # There may be several, the last of which is just above the line.
    odd = [*takewhile(lambda each: each[1].start("key") == place, keyed)]
    number, first = odd[-1]
    if first["dashes"] or column <= place:
        return None
    if first["key"] in KINDS and column == place + 2:
        return position(number, place), f"a '- ' is missing before '{first['key']}'"
    if len(odd) < len(keyed) and keyed[len(odd)][1].start("key") == column:
        message = "this line is indented less than its neighbours; indent it like them"
        return position(number, place), message
    return None


def _above(source: Source, line: int) -> Iterator[tuple[int, re.Match[str]]]:
    """The lines above one with something on them, from below, each with its number."""
    for number in range(line - 1, max(-1, line - _LONGEST), -1):
        text = source.line(number)
        if text.strip() and not text.lstrip().startswith("#"):
            yield number, _parts(text)


def _parts(text: str) -> re.Match[str]:
    found = _LINE.match(text)
    assert found
    return found
