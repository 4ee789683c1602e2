"""The cards of a fact as HTML: what Anki makes of its note, in what a browser knows.

Templates, style and fields are those of the package. What Anki adds by a script is written in
another way: a formula is MathML, a sound has the player of the browser, and what is read aloud is
named. Nothing that was typed is compared on the back.
"""

import re
from collections.abc import Mapping, Sequence
from html import unescape

from quizgen.anki.note_types import note_type
from quizgen.anki.notes import fields_of, media_name
from quizgen.facts.deck import Deck
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.media import MediaContent
from quizgen.questions.question import Origin, Question
from quizgen.record import record

_SOUND = lazy_pattern(r"\[sound:([^\]]+)\]")
_SPEECH = lazy_pattern(r"\[anki:tts lang=(\w+)\].*?\[/anki:tts\]", re.DOTALL)
_TYPED = lazy_pattern(r"<div>\[\[type:[^\]]*\]\]</div>")
_FORMULA = lazy_pattern(r"<[^>]*>|\\\((.+?)\\\)|\\\[(.+?)\\\]", re.DOTALL)
"""A formula, or an element, in whose attributes there are none."""


@record()
class CardSides:
    """A card: its slot, and the HTML of its two sides. The back has the front in it."""

    slot: str
    front: str
    back: str


def card_sides(deck: Deck, questions: Sequence[Question], part: str) -> list[CardSides]:
    """The cards of a fact with these questions, in a part of the deck with this title.

    Raises OSError if a picture or a sound cannot be read.
    """
    origin = questions[0].origin
    its_type = note_type(origin.kind, origin.language)
    names = [field["name"] for field in its_type.fields]
    fields = dict(zip(names, fields_of(deck, questions, part), strict=True))
    found = []
    for question in questions:
        template = its_type.templates[question.slot_index]
        front = filled_template(template["qfmt"], fields)
        repeated = _TYPED.sub("", front)
        back = filled_template(template["afmt"], {**fields, "FrontSide": repeated})
        found.append(CardSides(question.slot, _for_browser(front), _for_browser(back)))
    return found


def media_of(origin: Origin) -> Mapping[str, MediaContent]:
    """The pictures and sounds of a fact, by their names in Anki. Raises OSError, as above."""
    read = [(each, each.read()) for each in origin.attachments]
    return {media_name(each, content): content for each, content in read}


def _for_browser(side: str) -> str:
    side = side.replace('<img src="', '<img src="media/')
    side = _TYPED.sub('<input id="typeans" type="text" disabled>', side)
    side = _SOUND.sub(r'<audio controls preload="metadata" src="media/\1"></audio>', side)
    side = _SPEECH.sub(r'<span class="speech">\1</span>', side)
    return _FORMULA.sub(_mathml, side)


def _mathml(found: re.Match[str]) -> str:
    if not found[0].startswith("\\"):
        return found[0]
    # Only a fact with a formula loads what reads them.
    from quizgen.values.formulas.latex.formula import read_formula

    latex, display = unescape(found[1] or found[2]), found[2] is not None
    shown = read_formula(latex, display=display).mathml
    if display:
        return f'<div class="formula">{shown}</div>'
    return f'<span class="inline-formula">{shown}</span>'


def card_document(side: str, *, night: bool) -> str:
    """One side of a card as a page of its own, with the classes that Anki gives its window."""
    classes = "card card1 nightMode" if night else "card card1"
    return (
        f'<!doctype html>\n<html class="{"night-mode" if night else ""}">\n<head>\n'
        '<meta charset="utf-8">\n<base target="_blank">\n'
        '<link rel="stylesheet" href="anki.css">\n<link rel="stylesheet" href="mathematics.css">\n'
        '<link rel="stylesheet" href="card.css">\n'
        f'<title>card</title>\n</head>\n<body class="{classes}">'
        f'<div id="qa">{side}</div></body>\n</html>\n'
    )


_PLACE = lazy_pattern(r"\{\{([#/]?)([^{}]+)\}\}")
_NOTHING = lazy_pattern(r"(?:\s|</?(?:br|div) ?/?>)*")
"""What Anki takes for an empty field. Source: `field_is_empty` in its `template.rs`."""


def filled_template(template: str, fields: Mapping[str, str]) -> str:
    """The HTML of a template: each `{{Field}}`, and what is between `{{#Field}}` and `{{/Field}}`.

    The latter is left out where the field is empty. Only what the templates of our note types have
    is known. Braces in a field mean nothing.
    """
    written: list[str] = []
    left_out: list[str] = []
    end = 0
    for place in _PLACE.finditer(template):
        mark, name = place[1], place[2]
        if not left_out:
            written.append(template[end : place.start()])
        end = place.end()
        if mark == "/":
            left_out = left_out[:-1] if left_out[-1:] == [name] else left_out
        elif mark == "#":
            if _NOTHING.fullmatch(fields[name]):
                left_out.append(name)
        elif not left_out:
            written.append(fields[name])
    return "".join([*written, template[end:]])
