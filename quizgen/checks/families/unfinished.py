"""Text that was cut off or left unfinished."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from quizgen.checks.empty_values import empty_values
from quizgen.checks.rare_signs import lines_at, lines_with, texts_of_suspects, values_on
from quizgen.checks.rule import Finding, check
from quizgen.diagnostics.located import ScalarNode, scalars
from quizgen.diagnostics.source import Position, Source, line_and_column
from quizgen.facts.deck import Deck
from quizgen.facts.fact import GAP, Ask, Fact
from quizgen.facts.fields import MARKDOWN_TYPES, AskSetting, AskSettings, table
from quizgen.facts.part import Part
from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.characters import INSIDE_HEBREW
from quizgen.values.excerpts import placeholders
from quizgen.values.literal_stretches import without_literals
from quizgen.values.markdown import parse_markup
from quizgen.values.suggestions import did_you_mean

_CUT = lazy_pattern(r"\s+#(?=\S)")


@check(Deck, alone=True)
def text_cut_by_hash(deck: Deck) -> Iterator[Finding]:
    """A text contains ` #`, so YAML drops the rest of the line as a comment.

    Passes:

        - date: 1937-07-30
          event: "the signing of order #00447"

    Fails:

        - date: 1937-07-30
          event: the signing of order #00447
    """
    for source, scalar in texts_of_suspects(deck, _has_hash):
        # Reading has said so of a text that is all dropped.
        if scalar.plain and scalar.text:
            line, column = line_and_column(scalar.end)
            text = source.line(line)
            cut = _CUT.match(text, column)
            if cut:
                lost = text[cut.end() - 1 :].rstrip()
                end = Position(scalar.end + len(text.rstrip()) - column)
                span = source.span(Position(scalar.end + cut.end() - 1 - column), end)
                yield span, f"YAML drops '{lost}' as a comment; put the text in quotes"


def _has_hash(source: Source) -> bool:
    # To look for one character takes a tenth of the time.
    return "#" in source.text and (" #" in source.text or "\t#" in source.text)


@check(Deck, alone=True)
def unfilled_value(deck: Deck) -> Iterator[Finding]:
    """A wording in a fact has braces that are not filled in: the question has no such value.

    Braces that are meant to be shown go into code: `` `{term}` ``.

    Passes:

        - term: permanent way
          means: the finished track of a railway
          ask: {define: 'What do builders call the {term}?'}

    Fails:

        - term: permanent way
          means: the finished track of a railway
          ask: {define: 'What do builders call the {trem}?'}
    """
    for fact in deck.facts:
        if not any(_has_braces(wish) for wish in (*fact.ask.values(), *fact.states.values())):
            continue
        alone = isinstance(fact.entries.get("ask"), ScalarNode)
        for ask, wording in fact.asked(deck):
            wish = fact.ask.get(ask.slot)
            if wording and wish and wish.wording:
                for name in placeholders(wish.wording):
                    if name.lower() not in ask.values and _is_value(name, fact, ask):
                        path = ("ask",) if alone else ("ask", ask.slot)
                        known = ", ".join(f"{{{each}}}" for each in sorted(ask.values)) or "none"
                        message = f"no value {{{name}}} in the question '{ask.slot}'"
                        yield fact.at(*path), f"{message} (there is {known})"
        alone = isinstance(fact.entries.get("states"), ScalarNode)
        for slot, wish in fact.states.items():
            for name in placeholders(wish.wording) if wish.wording else ():
                if name.lower() in table(type(fact)):
                    path = ("states",) if alone else ("states", slot)
                    yield fact.at(*path), f"{{{name}}} is not filled in here: write it in words"


def _has_braces(wish: AskSetting) -> bool:
    return wish.wording is not None and "{" in wish.wording.text


def _is_value(name: str, fact: Fact, ask: Ask) -> bool:
    """Whether a name in braces is meant as a value: it is, or is like, one of a question."""
    return name.lower() in table(type(fact)) or bool(did_you_mean(name, ask.values))


@check(Deck, alone=True)
def unfinished_text(deck: Deck) -> Iterator[Finding]:
    """A text is unfinished: TODO, ???, a gap `___`, an unmatched `*` or quotation mark.

    Empty values are reported under this name too, and in a field that can be left out, a dash, `~`,
    `null`, `N/A` and the like.

    Passes:

        - person: George Stephenson
          who: the engineer of the "Rocket", a *fast* machine

    Fails:

        - person: George Stephenson
          who: the engineer of the "Rocket, TODO
    """
    dollars = deck.head.math == "dollars"
    for fact, key, value in values_on(deck, _suspicious_lines):
        # In a unit, a quotation mark is that of inches.
        for scalar in scalars(value) if key != "unit" else ():
            if not any(map(scalar.text.__contains__, _MARKS)):
                continue
            if key == "cloze" and "<" not in scalar.text:
                # Reading has said that it has no hole.
                continue
            text = without_literals(scalar.text, dollars=dollars)
            if key == "states":
                # Its gap is the place of the answer.
                text = text.replace(GAP, "it", 1)
            marked = _marked_keys(type(fact))  # type: ignore[arg-type]  # a type is hashable
            wrong = _unfinished(text, marked=key in marked)
            if wrong:
                yield fact.part.file.span(scalar.start, scalar.end), wrong
    for place, text, key in empty_values(deck):
        yield place, f"'{text}' says nothing: give '{key}' a value, or remove the key"


_SIGNS = (*'"“”„{', "???", "TODO", "FIXME")
_MARKS = (*_SIGNS, "*", "_")

_UNDERSCORE = lazy_pattern(r"_(?:(?!\w)|(?<!\w_)|__)")
"""An underscore that is not alone in a word, as all those in keys are."""


def _suspicious_lines(part: Part) -> set[int]:
    """The lines (from 0) that may have an unfinished text."""
    text = part.file.text
    others = _WORDS_IN_EMPHASIS.sub("", text)
    return lines_with(text, _SIGNS) | lines_with(others, "*") | lines_at(text, _underscores)


_WORDS_IN_EMPHASIS = lazy_pattern(r"\*(?<![^\s(]\*)(\*?)[^\W_](?:[ -]?[^\W_])*\*\1(?![^\s.,;:)])")
"""Emphasis of words alone, as most is. They are in one text of the file, and their marks match:
where these are literal, as in code, nothing has to match them."""


def _underscores(text: str) -> Iterator[int]:
    return (found.start() for found in _UNDERSCORE.finditer(text))


_LONGEST = 20
_RUN = lazy_pattern(rf"([*_])\1{{{_LONGEST - 1},}}")
"""A run of 20 or more marks, which means nothing. Matching its ends takes quadratic time."""

_TO_DO_SIGNS = ("???", "TODO", "FIXME", "___", "{{")
_TO_DO = lazy_pattern(r"\b(?:TODO|FIXME)\b|\?\?\?|_{3,}|\{\{")
_CLOZE = lazy_pattern(r"\{\{c\d+::.*?\}\}")
"""Anki's cloze deletions, which a fact may be about."""

_OPEN_MARK = lazy_pattern(
    r"\*(?<!\w\*)\**(?=\w)|_(?<!\w_)_*(?=\w)|\*(?<=\w\*)\**(?!\w)|_(?<=\w_)_*(?!\w)"
)
"""A mark with a word on one side of it only. What is before a mark is looked at after it: a pattern
is found many times faster by the character that it begins with."""

_OTHER_MARKS = "*_\\`[]<&$~"
_PLAIN_EMPHASIS = lazy_pattern(
    rf"\*(?<![^\s(]\*)(\*?)\w(?:[^{re.escape(_OTHER_MARKS)}\n]*\w)?\*\1(?![^\s.,;:)])"
)
"""Emphasis as most write it: around words without other marks."""


@cache
def _marked_keys(kind: type) -> frozenset[str]:
    """The keys of a kind whose texts have emphasis. In others, `*` is a sign as any: Sgr A*."""
    return frozenset([each.key for each in table(kind).values() if each.type in _MARKED_TYPES])


_MARKED_TYPES: frozenset[Any] = frozenset({*MARKDOWN_TYPES, AskSettings})


def _unfinished(text: str, *, marked: bool) -> str:
    """What is unfinished in a text, which may have emphasis if it is `marked`; "" if nothing is."""
    if "*" * _LONGEST in text or "_" * _LONGEST in text:
        text = _RUN.sub(r"\1\1\1", text)
    # Each of the patterns takes many times as long as to look for signs.
    if any(map(text.__contains__, _TO_DO_SIGNS)):
        left = _TO_DO.search(_CLOZE.sub("", text))
        if left:
            is_gap = left[0] == GAP
            how = (
                "fill it in, or ask for it in a `cloze:`, as <1|words>" if is_gap else "fill it in"
            )
            return f"'{left[0]}' is unfinished: {how}{'' if is_gap else ', or remove it'}"
    if ('"' in text or "”" in text) and _has_unmatched_quote(text):
        return "unmatched quotation mark: close it, or remove it"
    if marked and ("*" in text or "_" in text):
        # To parse a text takes ten times as long as to see that it has nothing but emphasis.
        others = _PLAIN_EMPHASIS.sub("", text)
        if not any(map(others.__contains__, _OTHER_MARKS)) or not _OPEN_MARK.search(text):
            return ""
        plain = parse_markup(text).text
        open_mark = _OPEN_MARK.search(plain)
        if open_mark:
            sign = open_mark[0]
            return f"unmatched '{sign}': close the emphasis, or write \\{sign[0]}"
    return ""


_QUOTED = lazy_pattern(r'(?<!\w)"[^"]*"|(?<!\w)[“„”][^“„”]*[“”]')
_OTHER_SIGN = lazy_pattern(
    r'["”](?<=[\d¼-¾⅐-⅞].)|"(?<=\b[^\W\d_]")(?!\w)|["”](?<![^\s(].)(?![^\s.,;:!?)])'
)
"""A mark of inches or seconds, as in a 5½" gauge; a double prime, as in f"; or one that stands by
itself, as that for "ditto"."""

_NEXT_PARAGRAPH = lazy_pattern(r'(?m)^"(?=[^"]*\n[ \t]*")')
"""A mark before a paragraph of a quotation that goes on in the next one, which has one as well."""


def _has_unmatched_quote(text: str) -> bool:
    """Whether a quotation mark has no other, and is not another sign."""
    text = INSIDE_HEBREW.sub("", text)
    if _is_even(text):
        return False
    text = _NEXT_PARAGRAPH.sub("", text)
    return not (_is_even(text) or _is_even(_OTHER_SIGN.sub("", _QUOTED.sub("", text))))


def _is_even(text: str) -> bool:
    """Whether each straight quotation mark has another, and so has each that only closes.

    Curly ones that only open may be those of several paragraphs.
    """
    opening, closing = text.count("“") + text.count("„"), text.count("”")
    # Swedish and Hebrew have ” on both sides.
    is_even = closing % 2 == 0 if not opening else closing <= opening
    return is_even and text.count('"') % 2 == 0


@check(Deck, severity="warning")
def alphabetical_subdecks(deck: Deck) -> Iterator[Finding]:
    """With `subdecks: true`, Anki sorts subdecks by name, not in study order.

    A package cannot move cards from one subdeck to another either.

    Passes:

        # deck.yaml
        subdecks: false

    Fails:

        # deck.yaml
        subdecks: true
    """
    if deck.head.subdecks:
        yield (
            deck.at("subdecks"),
            "Anki sorts subdecks by name, and packages cannot move cards between them; "
            "remove `subdecks: true`; parts are then tags",
        )
