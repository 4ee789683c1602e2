"""Hostile text in every field of every kind: shown literally by real Anki, or refused."""

import html
import re
from itertools import cycle

import pytest

from tests.anki.learner import Learner
from tests.workshop import Workshop

HOSTILE = [
    "<script>alert(1)</script>",
    "{{c1::x}} {{Title}} {{#Note}}y",
    "[sound:x.mp3] [anki:play:q:0] [latex]x[/latex] [$]x[/$] [$$]x[/$$]",
    "a < b & c > d &amp; &lt;i&gt;",
    "$5 in 1900 and $6 in 1901, and $$7$$",
    "\N{RIGHT-TO-LEFT OVERRIDE}reversed\N{POP DIRECTIONAL FORMATTING} 👩‍👩‍👧 שלום עולם Привет",
    "w" * 20_000,
    "<img src=x onerror=alert(1)> <style>*{display:none}</style> <!-- c -->",
    "100 % of `rm -rf` \\ and \\\\",
    "</div></body> {{/Note}} {{FrontSide}}",
]


@pytest.mark.parametrize("shift", range(3))
def test_hostile_text_is_shown_as_it_was_typed(
    workshop: Workshop, learner: Learner, shift: int
) -> None:
    texts = cycle(HOSTILE[shift:] + HOSTILE[:shift])
    fact = {name: f"{name} {next(texts)}" for name in _FIELDS}
    quoted = {name: "'" + text.replace("'", "''") + "'" for name, text in fact.items()}
    quoted["allow"] = "allow: {unfinished-text: the braces are meant}"
    workshop.files["deck.yaml"] = _DECK.format_map(quoted)
    workshop.files["lines.yaml"] = _FACTS.format_map(quoted)
    workshop.build(1_700_000_000)
    assert learner.take(workshop.package) == {"new": 5}
    assert learner.sound()
    seen = ""
    for number in learner.collection.find_cards(""):
        card = learner.collection.get_card(number)
        rendered = card.render_output()
        assert not rendered.question_av_tags
        assert not rendered.answer_av_tags
        page = card.question() + card.answer()
        assert not re.search(r"<(?!/?(?:div|span|hr|ul|li|p|br|a|code|em|style)\b)", page)
        seen += _read(page)
    for name, text in fact.items():
        if name in ("title", "author"):  # in the deck's name and abridged: on no card as they are
            continue
        literal = name in ("person", "unit", "by", "term", "stands_for", "locator", "to")
        expected = " ".join(text.split()) if literal else _read_markup(text)
        assert expected.casefold() in seen.casefold(), name


def test_a_control_character_is_refused_at_its_place(workshop: Workshop) -> None:
    workshop.change("English engineer", "English \x1f engineer")
    workshop.change("coal was two thirds of the tonnage", '"coal \\x1f"')
    workshop.change(" locomotives]", " locomotives\u2028]")
    code, output = workshop.run("build", "--out", str(workshop.out))
    assert code == 1
    heads = [line for line in output.splitlines() if ": error: " in line]
    assert heads == [
        "railways/lines.yaml:6:16: error: U+001F is a control character; remove it "
        "[control-character]",
        "railways/lines.yaml:21:13: error: an escape in this text stands for a control character; "
        "remove it [control-character]",
        "railways/lines.yaml:21:61: error: U+2028 ends a line for some programs only; use an "
        "ordinary line end [control-character]",
    ]
    assert not workshop.out.exists()


_FIELDS = ("title", "author", "who", "person", "note", "event", "counts", "unit", "question",
           "claim", "by", "ground", "opposes", "term", "means", "stands_for", "locator",
           "to")  # fmt: skip

_DECK = """\
deck: railways
title: {title}
sources:
  smith-1988: {{title: The lines, author: [{author}, {author}]}}
"""

_FACTS = """\
title: {title}
source: smith-1988
facts:
- {{person: {person}, id: a, who: {who}, note: {note}, locator: {locator}, {allow}}}
- {{date: 1825, event: {event}, id: b, locator: {locator}, contested: yes, according_to: {to},
   {allow}}}
- {{figure: 3, counts: {counts}, unit: {unit}, id: c, locator: {locator},
   {allow}}}
- {{argument: {claim}, question: {question}, id: d, by: {by}, because: [{ground}],
   opposes: {opposes}, locator: {locator}, {allow}}}
- {{term: {term}, means: {means}, stands_for: {stands_for}, id: e, locator: {locator}, {allow}}}
"""


def _read(page: str) -> str:
    """What a browser would show of a page, as text."""
    body = re.sub(r"<style>\.card.*?</style>", "", page, flags=re.DOTALL)
    return " ".join(html.unescape(re.sub(r"<[^>]*>", "", body)).split())


def _read_markup(text: str) -> str:
    """The text as CommonMark shows it: code without its ticks, one backslash for two."""
    if "`" in text:
        text = text.replace("`", "").replace("\\\\", "\\")
    return " ".join(text.split())
