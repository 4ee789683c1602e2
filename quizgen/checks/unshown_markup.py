"""Markdown, HTML and LaTeX in a text that is not shown as markup: its place, and what to write."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from quizgen.checks.lost_cells import lost_cells
from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.literal_stretches import without_literals
from quizgen.values.small_signs import SMALL, shown_small


class UnshownMarkup(NamedTuple):
    """A sort of markup: its pattern, and what to do. Some are meant only among other lines.

    All that the pattern finds has the sign, "" for none, which is found in a tenth of the time.
    """

    sign: str
    pattern: re.Pattern[str]
    message: str
    among_lines: bool = False


def _sort(sign: str, pattern: str, message: str, *, among_lines: bool = False) -> UnshownMarkup:
    return UnshownMarkup(sign, lazy_pattern(pattern, re.MULTILINE), message, among_lines)


_TAGS = (
    "a|abbr|b|big|blockquote|br|center|code|dd|del|details|div|dl|dt|em|figure|font|h[1-6]|hr|i|img|"
    "ins|kbd|li|mark|ol|p|pre|q|s|samp|small|span|strike|strong|sub|summary|sup|table|tbody|td|th|"
    "thead|tr|tt|u|ul|var|audio|iframe|script|style|video"
)
_ENTITIES = (
    "nbsp|amp|lt|gt|quot|apos|ndash|mdash|hellip|times|deg|shy|[lr][sd]quo|[lr]aquo|copy|middot|"
    "#[0-9]+|#x[0-9a-fA-F]+|[aeiouAEIOU](?:uml|acute|grave|circ)|szlig"
    "|[cC]cedil|[nNaAoO]tilde|[aA]ring|[oO]slash|[aA]elig"
)

_QUOTATION = "a quotation is shown with its sign: use quotation marks, without >"

_TABLE = _sort(
    "|",
    r"^ {0,3}\|.*\|[ \t]*\n {0,3}\|.*\|[ \t]*$",
    "a table needs a line of dashes below its first line: |---|---|",
)

_IN_DOLLARS = _sort(
    "$",
    r"\$(?=\S)[^$\n]{0,200}\\[A-Za-z]+[^$\n]{0,200}(?<=\S)\$(?!\d)"
    # Without LaTeX: a letter, or letters and numbers with an operator, but no amount: $5/t.
    r"|(?<![\w$])\$(?=\S)(?!\d[\d.,]*[\s/-])(?:[^\W\d_]'?"
    r"|(?=[^$\n]{0,60}[^\W\d_])(?=[^$\n]{0,60}[\^_=+*/<>-])"
    r"(?:(?:sin|cos|tan|log|exp|lim|max|min)(?![^\W\d_])|(?![^\W\d_]{3})[^$\n;:!?\"#%&@]){1,60}"
    r"(?<=[\w)}\]']))\$(?![\w{$])",
    "a formula is in \\(…\\), unless deck.yaml says `math: dollars`",
)
_BARE_LATEX = _sort(
    "\\",
    r"\\(?:begin|frac|sqrt|mathrm|mathbf|text|vec|overline|hat|bar|ce)\{",
    "LaTeX is read only in a formula: write \\(…\\)",
)

_HTML = {
    "br": "a tag of HTML is shown as typed: end the line there, in a text after |",
    "sub": "a tag of HTML is shown as typed: write H~2~O, or a formula",
    "sup": "a tag of HTML is shown as typed: write x^2^, or a formula",
    "img": "a picture in a text is not shown: put its file in `image`",
}
_SMALL_CHARACTERS = "the small characters, as in ²³⁵₉₂U"
_SMALL_SORTS = (
    _IN_DOLLARS,
    _sort(
        "^",
        r"(?<!\S)[^\s^$]*[\w)\]]\^[-+−]?(?:\d+|[nx])(?![\w^])[^\s^$]*(?!\S)"
        r"|(?<!\S)\^\d{1,3}[A-Z][a-z]?(?![\w^])",
        "a superscript ends with its sign, too: write x^2^",
    ),
    _sort(
        "~",
        r"(?<!\S)(?:(?:[^\s~]*[^\sA-Za-z~])?[A-Za-z]{1,3}|[^\s~]*\))~\d{1,3}(?!\.?\d)[^\s~]*(?!\S)",
        "a subscript ends with its sign, too: write H~2~O",
    ),
    _sort(
        "^",
        r"(?:(?<=[^\s\w)\]~^\\])|(?<!\S)(?!\^\d{1,3}\^[A-Z]))\^\d{1,3}[+\-−]?\^(?![\d^])",
        f"a superscript is read only after what it belongs to: write {_SMALL_CHARACTERS}",
    ),
    _sort(
        "~",
        r"(?<=[^\s\w)~\\])~\d{1,3}~(?![\d~])",
        f"a subscript is read only after what it belongs to: write {_SMALL_CHARACTERS}",
    ),
)

_ENTITY = "an entity of HTML is shown as typed: write the character itself"

IN_NAMES = (
    # One that is alone is what the name is about.
    _sort("&", rf"(?<=[^\s&;])&(?:{_ENTITIES});|&(?:{_ENTITIES});(?=[^\s&;])", _ENTITY),
    _sort("<", r"(?<=\w)<br ?/?>(?=\w)", "a tag of HTML is shown as typed: write a space"),
    _sort(
        "<",
        r"<(i|em|b|strong|u|small)>[^<>\n]*\w[^<>\n]*</\1>",
        "names and terms have no emphasis: leave the tags of HTML out",
    ),
)
"""What is not shown in a text without any markup."""

IN_PHRASES = (
    *_SMALL_SORTS,
    _sort(
        "*",
        r"(?<![^\s(\"'“„«])(\*\*?)(?=[^\s*])[^*\n]*[^\s*]\1(?![^\s.,;:!?)\"'”“»])",
        "names and terms have no emphasis: leave the stars out",
    ),
    *IN_NAMES,
    _sort("<", r"<sub>[^<>\n]+</sub>", _HTML["sub"]),
    _sort("<", r"<sup>[^<>\n]+</sup>", _HTML["sup"]),
)
"""What is not shown in a text that has formulas, subscripts and superscripts only."""

IN_TEXTS = (
    _sort(
        "#",
        r"^ {0,3}#{2,6} +\S.*",
        "a heading is shown with its signs: write **so**, without #",
    ),
    _sort(
        "#",
        r"^ {0,3}# +[^\W\d].*",
        "a heading is shown with its sign: write **so**, without #",
        among_lines=True,
    ),
    _sort(
        "=",
        r"(?<=\S\n)={3,} *$",
        "a heading is shown with its line: write **so**",
        among_lines=True,
    ),
    _sort(
        "",
        r"^ {0,3}(?:-{3,}|\*{3,}|_{3,}|(?:\* ){2,}\*|(?:- ){2,}-) *$",
        "a line across is shown as these signs: leave it out",
        among_lines=True,
    ),
    _sort(">", r"^ {0,3}> ?[^\W\d]\w*(?: +\S+){2,}", _QUOTATION),
    _sort(">", r"^ {0,3}> ?[^\W\d]\w* +\S+", _QUOTATION, among_lines=True),
    _sort(
        "]",
        r"^ *(?:[-+*]|\d{1,9}[.)]) +\[[ xX]\](?= )",
        "a task is shown with its brackets: leave them out",
    ),
    _sort(
        "~",
        r"~~(?=\S)[^~\n]*\S~~",
        "text is not struck out here: leave it out, or say that it is wrong",
    ),
    _sort(
        "]",
        r"!\[[^\]\n]{0,300}\]\([^)\n]{0,300}\)",
        "a picture in a text is not shown: put its file in `image`",
    ),
    _sort(
        "[^",
        r"^ {0,3}\[\^[^\]\n]+\]:|(?<=[\w.,;:!?)\"])\[\^\w+\]",
        "a footnote is shown with its signs: put it into the text, or into `note`",
    ),
    _sort(
        "]",
        r"^ {0,3}\[[^\]^\n]+\]:[ \t]+<?(?:https?://|\.{0,2}/|#)\S+",
        "the address of a link belongs after its text: [text](https://…)",
    ),
    _sort(
        "<",
        r"<https?://[^\s<>]+>",
        "a link has a text before its address: [text](https://…)",
    ),
    _sort(
        "<",
        r"<!--",
        "a comment of HTML is shown too: write it after a # outside of the text",
    ),
    _sort("&", rf"&(?:{_ENTITIES});", _ENTITY),
    *_SMALL_SORTS,
    _BARE_LATEX,
    _TABLE,
)
"""What is not shown in a text that has markup."""

_RARE = (*"<&~#>|=\\^`$]", "---", "- -", "***", "* *", "___")
"""Signs that most texts have none of."""


def may_be_any(text: str, sorts: tuple[UnshownMarkup, ...]) -> bool:
    """Whether a text may have something that is not shown."""
    return any(map(text.__contains__, _RARE)) or (sorts is IN_PHRASES and "*" in text)


_SIGNS = {sort.sign for sort in (*IN_TEXTS, *IN_PHRASES)}

_TAG = lazy_pattern(rf"<({_TAGS})\b[^<>\n]*>", re.IGNORECASE)
_ALONE = frozenset({"br", "hr", "img"})
"""Tags that are not closed."""

_OTHER_HTML = (
    "a tag of HTML is shown as typed: write *so* or **so**, or put it into backticks if it is "
    "meant as text"
)


def not_shown(
    text: str, sorts: tuple[UnshownMarkup, ...], *, dollars: bool
) -> Iterator[tuple[int, int, str]]:
    """The places in a text, each with what is not shown there; one of each sort."""
    if sorts is IN_PHRASES and "`" in text and (code := _CODE.search(text)):
        yield code.start(), code.end(), "names and terms have no code: leave the backticks out"
    prose = without_literals(text, dollars=dollars)
    if not (may_be_any(prose, sorts) or "```" in text):
        return
    signs = {*filter(prose.__contains__, _SIGNS)}
    several = "\n" in text.strip()
    last, told = 0, set[str]()
    for sort in sorts:
        if sort.sign not in signs or (sort.among_lines and not several) or sort.message in told:
            continue
        found = sort.pattern.search(prose)
        if found and found.start() < last:
            continue
        if found and not (sort is _TABLE and _has_table(text)):
            last = found.end() if sort is _IN_DOLLARS else last
            told.add(sort.message)
            # A place is on one line.
            yield found.start(), found.start() + len(found[0].split("\n")[0]), sort.message
    if sorts is IN_TEXTS:
        yield from _html(prose)
        yield from _folded_fence(text)
        if "|" in prose:
            yield from lost_cells(text, dollars=dollars)
    if sorts is IN_NAMES:
        return
    for found in SMALL.finditer(prose):
        if shown_small(found) is None:
            message = f"'{found[0]}' has no small characters: write a formula, \\(…\\)"
            yield found.start(), found.end(), message
            return


def _html(prose: str) -> Iterator[tuple[int, int, str]]:
    """The first tag of HTML that is closed, or needs not be; one alone is about the tag."""
    if "<" not in prose:
        return
    small = prose.lower()
    for found in _TAG.finditer(prose):
        name = found[1].lower()
        if name in _ALONE or small.rfind(f"</{name}>") > found.end():
            yield found.start(), found.end(), _HTML.get(name, _OTHER_HTML)
            return


def _has_table(text: str) -> bool:
    from quizgen.values.markdown import parse_blocks

    return any(block.kind == "table" for block in parse_blocks(text))


_CODE = lazy_pattern(r"(?<![^\s(\"'“„«])`(?=\S)[^`\n]*[^\s`]`(?![^\s.,;:!?)\"'”“»])")
"""Code in a name or a term. Before a backtick within a word, it is a letter of Hawaiian."""

_FOLDED_FENCE = lazy_pattern(r"\s*(```+)(?!`)[^`]+\1")


def _folded_fence(text: str) -> Iterator[tuple[int, int, str]]:
    """Code whose lines YAML has joined."""
    found = _FOLDED_FENCE.match(text)
    if found and "\n" not in text.strip():
        message = "the lines of this code are joined: write the text after | instead of >"
        yield found.start(1), found.end(1), message
