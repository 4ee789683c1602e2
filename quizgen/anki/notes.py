"""Notes for Anki: one for each fact, with a card for each question."""

import hashlib
import re
from collections.abc import Iterator
from functools import cache

from quizgen import languages
from quizgen.anki.html import answer_html, note_html, prompt_html, source_html, text_html
from quizgen.anki.note_types import FIRST_PROMPT, SLOTS, note_type
from quizgen.facts.authored import AuthoredTexts
from quizgen.facts.deck import Deck
from quizgen.questions.picture import Picture
from quizgen.questions.question import Kind, Origin, Question
from quizgen.record import record
from quizgen.values.html import attribute_html
from quizgen.values.markdown import parse_blocks
from quizgen.values.small_signs import has_small_signs

RENDERING = 1
"""Raise it when a new rendering of unchanged facts has to reach learners. This replaces what they
have edited on their notes."""

_DIRECTED = re.compile('<bdi|<[a-z]+ dir="')
_DIRECTED_RENDERING = 1
"""The same for notes with right-to-left texts in others, which were shown in a wrong order."""

_MARKUP = (r"\(", r"\[", "</pre>", "</table>", "l></li>", "</p></li>", "&nbsp;")
_MARKUP_RENDERING = 1
"""The same for notes with markup that was shown as something else: formulas, code blocks, tables,
nested lists, spaces in code, subscripts and superscripts."""


@record()
class Note:
    """A note, without its times.

    - `anki_deck`: the name of its deck in Anki.
    - `position`: its number in study order, from 1.
    - `slot_indexes`: the slots of its note type that have cards.
    - `hash`: changes with anything of the fact that a learner sees.
    """

    fact: str
    origin_id: str
    kind: Kind
    anki_deck: str
    position: int
    slots: tuple[str, ...]
    slot_indexes: tuple[int, ...]
    tags: tuple[str, ...]
    fields: tuple[str, ...]
    hash: str
    title: str
    media_name: str
    media: Picture | None


def notes_of(deck: Deck) -> Iterator[Note]:
    """The notes of a deck, in study order."""
    titles = {part.name: part.title for part in deck.parts}
    authored = AuthoredTexts(deck)
    for asked in deck.questions_by_fact():
        origin = asked[0].origin
        picture = origin.picture
        name = media_name(picture, picture.read()) if picture else ""
        anki_deck: str = deck.head.title
        if deck.head.subdecks:
            anki_deck = f"{anki_deck}::{titles[origin.part].replace('::', ': ')}"
        tags = (*origin.tags, f"part::{_tag(origin.part)}")
        number = str(note_type(origin.kind).id)
        fields = _fields(origin, asked, name, deck.head.report)
        rendering = str(RENDERING)
        if any(map(_DIRECTED.search, fields)):
            rendering += f".{_DIRECTED_RENDERING}"
        texts = authored.of(origin.fact)
        if any(map("".join(fields).__contains__, _MARKUP)) or has_small_signs(texts):
            rendering += f".markup-{_MARKUP_RENDERING}"
        seen = "\x1f".join((texts, *tags, number, name, rendering))
        yield Note(
            fact=origin.fact,
            origin_id=origin.origin_id,
            kind=origin.kind,
            anki_deck=anki_deck,
            position=origin.position,
            slots=tuple([question.slot for question in asked]),
            slot_indexes=tuple([question.slot_index for question in asked]),
            tags=tags,
            fields=fields,
            hash=hashlib.sha256(seen.encode()).hexdigest()[:16],
            title=origin.title,
            media_name=name,
            media=picture,
        )


def media_name(picture: Picture, content: bytes) -> str:
    """A name that depends on the content: Anki does not replace a file whose name it knows."""
    digest = hashlib.sha256(content).hexdigest()[:16]
    return f"quizgen-{digest}{picture.path.suffix.lower()}"


@cache
def _tag(part: str) -> str:
    """The path of a part as a tag: folders are levels, white space becomes hyphens."""
    return "::".join("-".join(step.split()) for step in part.split("/"))


def _fields(
    origin: Origin, questions: list[Question], media: str, report: str | None
) -> tuple[str, ...]:
    """The fields of a note, in the order of its note type."""
    image = ""
    if media and origin.picture:
        image = f'<img src="{media}" alt="{attribute_html(origin.picture.alt)}">'
    fields = [""] * (FIRST_PROMPT + 2 * SLOTS)
    fields[0] = text_html(origin.title)
    for question in questions:
        first = FIRST_PROMPT + 2 * question.slot_index
        prompt = prompt_html(question.prompt)
        fields[first] = f"{prompt}{image}" if question.pictured else prompt
        fields[first + 1] = answer_html(question.answer.shown())
    source = source_html(origin.sources)
    if report:
        said = text_html(languages.words(origin.language).anki.report)
        source += f' <a class="report" href="{attribute_html(report)}">{said}</a>'
    note = note_html(parse_blocks(origin.note)) if origin.note else ""
    identity = f"{origin.deck}/{origin.fact}"
    return (*fields, note, image, text_html(origin.according_to), source, identity, "", "")
