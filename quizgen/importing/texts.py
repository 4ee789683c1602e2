"""Values of other programs as texts of a deck, in Markdown or without any markup."""

import re
from collections.abc import Iterator
from html import unescape
from itertools import groupby

from quizgen.anki.html_reading import read_html
from quizgen.anki.html_signs import with_shown_signs
from quizgen.importing.material import TextStyle
from quizgen.lazy_pattern import lazy_pattern
from quizgen.reader.characters import FORBIDDEN
from quizgen.record import record
from quizgen.values.formulas.formula_marks import Stretch, formulas_in, may_have_formulas
from quizgen.values.literal_stretches import without_literals
from quizgen.values.markdown import parse_text
from quizgen.values.markup import Marked

_MARKUP = lazy_pattern(r"[\\`*_\]~^<]")
_LONE_MARK = lazy_pattern(r"(?<!\w)(?:\*+|_+)(?=\w)|(?<=\w)(?:\*+|_+)(?!\w)")
"""A mark that would look forgotten to a reader of Markdown."""

_EMPHASIS = lazy_pattern(r"</?(?:b|i|em|strong)\b[^<>]*>", re.IGNORECASE)

_TAG = lazy_pattern(r"<[^<>]*>")
_OLD_LATEX = lazy_pattern(
    r"\[latex\]\s*(?:\$(?!\$)(.*?)\$|\$\$(.*?)\$\$|\\\[(.*?)\\\]|\\\((.*?)\\\)"
    r"|\\begin\{math\}(.*?)\\end\{math\}"
    r"|\\begin\{displaymath\}(.*?)\\end\{displaymath\})\s*\[/latex\]"
    r"|\[\$\](.*?)\[/\$\]|\[\$\$\](.*?)\[/\$\$\]",
    re.DOTALL,
)
"""Formulas as older versions of Anki have them."""

_ENTITY = lazy_pattern(r"&(?:[a-zA-Z]{2,8}\d{0,2}|#\d{1,6}|#[xX][0-9a-fA-F]{1,6});")
_SMALL = lazy_pattern(r"<(su[bp])\b[^<>]*>([^<>]*)</\1\s*>", re.IGNORECASE)

_HIDDEN = "\ue000"
_PLACE = lazy_pattern(f"{_HIDDEN}(\\d+){_HIDDEN}")
_PICTURE = lazy_pattern(r"<img (.*)>", re.DOTALL)
_BREAK = lazy_pattern(r"[ \t]*<br[ \t]*/?>[ \t]*\n?", re.IGNORECASE)
_SOUND = lazy_pattern(r"\[sound:([^\]]*)\]")
_LINKED_PICTURE = lazy_pattern(
    r"!\[([^\]\n]*)\]\(<?([^()\s<>]+)>?\)|!\[\[([^\]\n|]+)(?:\|[^\]\n]*)?\]\]"
)
_LINE_END = lazy_pattern(r"[ \t]*(?:\r\n|[\n\r\x0b\x0c\x85\u2028\u2029])")
_FILE = lazy_pattern(r"[^\s<>:|?*\"][^<>:|?*\"\n]{,200}\.[A-Za-z0-9]{2,4}")


@record()
class ValueText:
    """A value: its text, and the names of the pictures and sounds in it.

    `lost` says what of it has no form in a deck, such as "<u>"; "" if nothing.
    """

    text: str
    pictures: tuple[str, ...] = ()
    sounds: tuple[str, ...] = ()
    lost: str = ""


def read_value(value: str, style: TextStyle, *, marked: bool) -> ValueText:
    """A value as a text of a deck: in Markdown if it is `marked`, otherwise without markup."""
    if not marked and value.isascii() and value.isalnum():
        return ValueText(value)
    text = _LINE_END.sub("\n", value).strip()
    bare = FORBIDDEN.sub("", text).replace(_HIDDEN, "")
    lost = "control characters" if bare != text else ""
    if style == "html":
        found = _from_html(bare)
    elif style == "markdown":
        found = _from_markdown(bare)
    else:
        found = _from_plain(bare)
    made = found.text if marked else _without_markup(found.text)
    return ValueText(made, found.pictures, found.sounds, found.lost or lost)


def file_named(value: str) -> str:
    """The file that a value without markup names; "" if it names none."""
    name = value.strip()
    return name if _FILE.fullmatch(name) else ""


def _without_markup(text: str) -> str:
    """A text in one line, whose only markup are formulas."""
    if may_have_formulas(text):
        made = parse_text(text)
        text = "".join(
            [
                _in_brackets(run.text, run.formula) if run.formula else run.text
                for run in made.styled()
            ]
        )
    else:
        text = parse_text(text).text
    return " ".join(text.split())


def _in_brackets(latex: str, style: str) -> str:
    return f"\\[{latex}\\]" if style == "block" else f"\\({latex}\\)"


def _from_plain(text: str) -> ValueText:
    if "[sound:" in text:
        sounds = tuple(_SOUND.findall(text))
        text = _SOUND.sub(" ", text).strip()
    else:
        sounds = ()
    # A line that begins with spaces would be code.
    lines = "\n".join(line.strip() for line in text.split("\n"))
    return ValueText(as_markdown(lines), (), sounds)


def as_markdown(text: str) -> str:
    """Markdown that shows a text as it is, but for its formulas."""
    if not _MARKUP.search(text) and "\n" not in text:
        return text
    if _reads_as(parse_text(text), text) and not _LONE_MARK.search(text):
        return text
    pieces, place = [], 0
    for found in _formulas(text):
        pieces += [
            _MARKUP.sub(r"\\\g<0>", text[place : found.start]),
            text[found.start : found.end],
        ]
        place = found.end
    return "".join([*pieces, _MARKUP.sub(r"\\\g<0>", text[place:])])


def _reads_as(made: Marked, text: str) -> bool:
    """Whether the only markup of a text are formulas or lists, so that no character is lost."""
    if made.blocks:
        return not any(
            run.emphasis or run.strong or run.code or run.href for run in made.styled()
        ) and all(each.kind not in ("code", "table") for each in made.blocks)
    return made.text == text and all(run == run.__class__(run.text) for run in made.styled())


def _formulas(text: str) -> Iterator[Stretch]:
    if may_have_formulas(text):
        yield from (each for each in formulas_in(text, code=False) if isinstance(each, Stretch))


def _from_html(text: str) -> ValueText:
    if not ("<" in text or "&" in text or "[" in text or "\\" in text):
        return _from_plain(text)
    text = with_formula_brackets(_NO_TAG.sub("&lt;", text))
    for pattern, html in _ELSEWHERE:
        text = pattern.sub(html, text)
    hidden: list[str] = []

    def hide(formula: str) -> str:
        hidden.append(formula)
        return f"{_HIDDEN}{len(hidden) - 1}{_HIDDEN}"

    pieces, place = [], 0
    for found in _formulas(text):
        latex = unescape(_TAG.sub(" ", text[found.start : found.end])).replace("\xa0", " ")
        pieces += [text[place : found.start], hide(latex)]
        place = found.end
    html = with_shown_signs("".join([*pieces, text[place:]]), hide)
    read = read_html(html, escaped=True)
    made = read.text("")
    simple = read_html(html).text("")
    if (
        simple != made
        and parse_text(simple) == parse_text(made)
        and not _LONE_MARK.search(parse_text(made).text)
    ):
        made = simple
    lost = read.foreign
    if _EMPHASIS.search(html) and _LONE_MARK.search(parse_text(made).text):
        # Between letters, as in some scripts without spaces, Markdown knows no emphasis.
        made = read_html(_EMPHASIS.sub("", html), escaped=True).text("")
        lost = lost or "emphasis within a word"
    others = " ".join(each for sort, each in read.parts if sort)
    made = _PLACE.sub(lambda found: hidden[int(found[1])], f"{made} {others}".strip())
    pictures, sounds = [], []
    for each in read.media:
        if picture := _PICTURE.fullmatch(each):
            pictures.append(picture[1])
        elif sound := _SOUND.fullmatch(each):
            sounds.append(sound[1])
        else:
            lost = lost or each[:40]
    return ValueText(
        made,
        tuple(each for each in pictures if each),
        tuple(sounds),
        lost,
    )


_ELEMENTS = (
    "a|abbr|address|area|article|aside|audio|b|base|bdi|bdo|big|blockquote|body|br|button|canvas|"
    "caption|center|cite|code|col|colgroup|data|dd|del|details|dfn|div|dl|dt|em|embed|fieldset|"
    "figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|"
    "label|legend|li|link|main|map|mark|meta|nav|object|ol|option|p|param|picture|pre|q|rp|rt|ruby|"
    "s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|"
    "tbody|td|template|textarea|tfoot|th|thead|time|title|tr|track|tt|u|ul|var|video|wbr"
)
"""The elements of HTML. What only looks like a tag, as in "i<j", is text."""

_NO_TAG = lazy_pattern(rf"<(?!/?(?:{_ELEMENTS})(?=[\s/>])|!--)", re.IGNORECASE)

_ELSEWHERE = tuple(
    (lazy_pattern(pattern, re.IGNORECASE | re.DOTALL), html)
    for pattern, html in {
        r"<pre\b[^>]*>(?!\s*<code)\n?(.*?)</pre\s*>": r"<pre><code>\1</code></pre>",
        r"<(style|rp)\b[^>]*>.*?</\1\s*>": "",
        r"<rt\b[^>]*>(.*?)</rt\s*>": r"(\1)",
        r"</?(?:ruby|rb)\b[^>]*>": "",
        # Links within a program, whose words alone count.
        r"<a\b(?![^<>]*href\s*=\s*[\"'](?:https?:|mailto:))[^<>]*>": "",
        r"</t[dh]>\s*<t[dh]\b[^>]*>": " | ",
        r"</?(?:table|thead|tfoot|tbody|td|th)\b[^>]*>": "",
        r"<(/?)tr\b[^>]*>": r"<\1div>",
        r"<h[1-6]\b[^>]*>": "<div><b>",
        r"</h[1-6]>": "</b></div>",
        r"<(/?)(?:blockquote|center|section|article|header|footer|main|dd|dt|dl)\b[^>]*>": (
            r"<\1div>"
        ),
        r"<(/?)(?:u|cite|var|dfn)\b[^>]*>": r"<\1i>",
        r"<(/?)(?:kbd|samp|tt)\b[^>]*>": r"<\1code>",
        r"</?(?:mark|small|big|ins|abbr|q|time)\b[^>]*>": "",
        r"<hr\b[^>]*>": "<br>",
    }.items()
)
"""What has no form in a deck, as what is nearest to it. A table becomes lines."""


def with_formula_brackets(text: str) -> str:
    """A text whose formulas are all in brackets, and not as older versions of Anki have them."""
    return _OLD_LATEX.sub(_as_formula, text) if "[$" in text or "[latex]" in text else text


def _as_formula(found: re.Match[str]) -> str:
    inline = found[1] or found[4] or found[5] or found[7]
    block = found[2] or found[3] or found[6] or found[8]
    return f"\\({inline}\\)" if inline else f"\\[{block}\\]"


def _from_markdown(text: str) -> ValueText:
    pictures = [found[2] or found[3] for found in _LINKED_PICTURE.finditer(text)]
    sounds = _SOUND.findall(text)
    text = _SOUND.sub(" ", _LINKED_PICTURE.sub(" ", _BREAK.sub("\n", text)))
    return ValueText(_without_html(text).strip(), tuple(pictures), tuple(sounds))


def _without_html(text: str) -> str:
    """Markdown whose subscripts, superscripts and entities of HTML are as a deck has them."""
    if not (_SMALL.search(text) or _ENTITY.search(text)):
        return text
    # In the place of code and formulas, this has spaces.
    prose = without_literals(text)
    pieces = []
    for is_prose, signs in groupby(zip(text, prose, strict=True), lambda pair: pair[0] == pair[1]):
        piece = "".join(sign for sign, _ in signs)
        if is_prose:
            piece = with_shown_signs(piece, lambda formula: formula)
            piece = _SMALL.sub(_with_signs, piece)
            piece = _ENTITY.sub(_character, piece)
        pieces.append(piece)
    return "".join(pieces)


def _with_signs(found: re.Match[str]) -> str:
    sign = "~" if found[1].lower() == "sub" else "^"
    return f"{sign}{found[2]}{sign}"


def _character(found: re.Match[str]) -> str:
    return FORBIDDEN.sub("", unescape(found[0]).replace("\xa0", " "))
