"""How a text, or a list of texts, is written as a value in YAML."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from quizgen.diagnostics import located
from quizgen.diagnostics.source import Source
from quizgen.lazy_pattern import lazy_pattern
from quizgen.reader.look_alikes import straight_quoted
from quizgen.reader.nodes import parse_yaml

_TYPED = lazy_pattern(
    r"[-+]?[\d.,_]+(?:[eE][-+]?\d+)?|\d{4}-\d\d(?:-\d\d)?|0[xo][\da-fA-F]+"
    r"|(?i:true|false|yes|no|on|off|null|~|[-+]?\.inf|\.nan)"
)
"""Texts that other readers of YAML take for a number, a date or a truth."""


def with_other_words(raw: str, text: str, value: str) -> str | None:
    """A text as it is written, with the words of `value`; None if its own are written otherwise."""
    first, last, quote = 0, len(raw), ""
    if raw[:1] in ("'", '"') and len(raw) > 1:
        first, last, quote = 1, len(raw) - 1, raw[0]
    elif raw[:1] in ("|", ">"):
        first = raw.find("\n") + 1
    words = [*re.finditer(r"\S+", raw[first:last])]
    old, new = text.split(), value.split()

    def put(text: str) -> str:
        """Words as they are written between these quotes."""
        text = text.replace("\\", "\\\\").replace('"', '\\"') if quote == '"' else text
        return text.replace("'", "''") if quote == "'" else text

    if [word[0] for word in words] != [*map(put, old)] or not old:
        return None
    pieces: list[str] = []
    done = first
    for sort, i, j, m, n in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if sort == "equal":
            continue
        words_put = put(" ".join(new[m:n]))
        if sort == "replace":
            start, end = first + words[i].start(), first + words[j - 1].end()
        elif sort == "insert":
            start = end = first + (words[i - 1].end() if i else words[0].start())
            words_put = f" {words_put}" if i else f"{words_put} "
        elif i:
            start, end = first + words[i - 1].end(), first + words[j - 1].end()
        else:
            start = first + words[0].start()
            end = first + (words[j].start() if j < len(words) else words[j - 1].end())
        pieces += [raw[done:start], words_put]
        done = end
    return "".join([raw[:first], *pieces, raw[done:]])


def ways_to_write(value: str, column: int, *, plain: bool, quote: str = "") -> Iterator[str]:
    """Ways to write a text as the value of a key in a column."""
    if "\n" in value:
        pad = " " * (column + 2)
        block = "\n".join(f"{pad}{line}" if line.strip() else "" for line in value.split("\n"))
        yield f"|\n{block}"
        return
    if quote == "'":
        yield "'" + value.replace("'", "''") + "'"
    if quote != '"' and (plain or not _TYPED.fullmatch(value)):
        yield value
    yield straight_quoted(value)


def ways_in_one_line(value: str | list[str], *, plain: bool) -> Iterator[str]:
    """Ways to write a value in one line, a list in brackets."""
    if isinstance(value, str):
        yield from ways_to_write(value, 0, plain=plain)
    else:
        yield f"[{', '.join(map(as_item, value))}]"


def ways_after_colon(value: str | list[str], column: int, *, plain: bool) -> Iterator[str]:
    """Ways to write what follows the colon of a key in a column."""
    if isinstance(value, str):
        for text in ways_to_write(value, column, plain=plain):
            yield f" {text}"
    elif sum(map(len, value)) < _SHORT:
        for text in ways_in_one_line(value, plain=plain):
            yield f" {text}"
    else:
        pad = " " * column
        yield "".join(f"\n{pad}- {as_item(item)}" for item in value)


_SHORT = 60
"""Characters of a list that is written in one line."""


def as_item(text: str) -> str:
    """A text as an item of a list, in quotes only if it needs them."""
    return text if reads_plain(text) else straight_quoted(text)


def reads_plain(text: str) -> bool:
    """Whether a text is read as itself without quotes, also within brackets."""
    if _TYPED.fullmatch(text):
        return False
    root, found = parse_yaml(Source("", f"- [{text}, x]"))
    return not found and root is not None and located.without_positions(root) == [[text, "x"]]
