"""Notes for Anki: one for each fact, with a card for each question."""

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, partial

from quizgen import languages
from quizgen.anki.html import answer_html, note_html, prompt_html, source_html, text_html
from quizgen.anki.media import MediaHtml
from quizgen.anki.note_types import FIRST_PROMPT, SLOTS, note_type
from quizgen.facts.authored import AuthoredTexts
from quizgen.facts.deck import Deck
from quizgen.questions.media import Attachment, MediaContent
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

_OLDER_RENDERINGS = ("1", "1.1", "1.markup-1", "1.1.markup-1")
"""All that have been: a note with one of them differs in its rendering alone."""


@record()
class Note:
    """A note, without its times.

    - `language`: the code of the language of its words.
    - `anki_deck`: the name of its deck in Anki.
    - `position`: its number in study order, from 1.
    - `slot_indexes`: the slots of its note type that have cards.
    - `hash`: changes with anything of the fact that a learner sees.
    - `former_hashes`: what the hash would be under each of the fact's former ids.
    - `older_hashes`: computes what the hash would be in the renderings of older versions.
    - `media`: its pictures and sounds, by their names in Anki.
    """

    fact: str
    origin_id: str
    kind: Kind
    language: str
    anki_deck: str
    position: int
    slots: tuple[str, ...]
    slot_indexes: tuple[int, ...]
    tags: tuple[str, ...]
    fields: tuple[str, ...]
    hash: str
    former_hashes: Mapping[str, str]
    older_hashes: Callable[[], frozenset[str]]
    title: str
    media: Mapping[str, Attachment]


def notes_of(deck: Deck) -> Iterator[Note]:
    """The notes of a deck, in study order."""
    titles = {part.name: part.title for part in deck.parts}
    authored = AuthoredTexts(deck)
    for asked in deck.questions_by_fact():
        origin = asked[0].origin
        media = _media(origin)
        anki_deck: str = deck.head.title
        if deck.head.subdecks:
            anki_deck = f"{anki_deck}::{titles[origin.part].replace('::', ': ')}"
        tags = (*origin.tags, f"part::{_tag(origin.part)}")
        number = str(note_type(origin.kind).id)
        fields = _fields(origin, asked, media, deck.head.report)
        rendering = str(RENDERING)
        if any(map(_DIRECTED.search, fields)):
            rendering += f".{_DIRECTED_RENDERING}"
        texts = authored.of(origin.fact)
        if any(map("".join(fields).__contains__, _MARKUP)) or has_small_signs(texts):
            rendering += f".markup-{_MARKUP_RENDERING}"
        names = "\x1f".join(media.values())
        rest = (*tags, number, names, rendering)
        was = deck.by_id[origin.fact].was
        yield Note(
            fact=origin.fact,
            origin_id=origin.origin_id,
            kind=origin.kind,
            language=origin.language,
            anki_deck=anki_deck,
            position=origin.position,
            slots=tuple([question.slot for question in asked]),
            slot_indexes=tuple([question.slot_index for question in asked]),
            tags=tags,
            fields=fields,
            hash=_hash(texts, rest),
            former_hashes={
                former: _hash(authored.of(origin.fact, under=former), rest) for former in was
            },
            older_hashes=partial(_older_hashes, texts, (*tags, number, names)),
            title=origin.title,
            media={name: each for each, name in media.items()},
        )


def _hash(texts: str, rest: Sequence[str]) -> str:
    return hashlib.sha256("\x1f".join((texts, *rest)).encode()).hexdigest()[:16]


def _older_hashes(texts: str, rest: Sequence[str]) -> frozenset[str]:
    return frozenset(_hash(texts, (*rest, each)) for each in _OLDER_RENDERINGS)


def _media(origin: Origin) -> dict[Attachment, str]:
    """The pictures and sounds of a fact, with their names in Anki."""
    files = (*origin.pictures, *origin.answer_pictures, *origin.sounds)
    return {each: media_name(each, each.read()) for each in files}


def media_name(file: Attachment, read: MediaContent) -> str:
    """A name that depends on the content: Anki does not replace a file whose name it knows."""
    digest = hashlib.sha256(read.content).hexdigest()[:16]
    return f"quizgen-{digest}{file.suffix(read.type)}"


@cache
def _tag(part: str) -> str:
    """The path of a part as a tag: folders are levels, white space becomes hyphens."""
    return "::".join("-".join(step.split()) for step in part.split("/"))


def _fields(
    origin: Origin,
    questions: Sequence[Question],
    names: Mapping[Attachment, str],
    report: str | None,
) -> tuple[str, ...]:
    """The fields of a note, in the order of its note type."""
    media = MediaHtml(names)
    fields = [""] * (FIRST_PROMPT + 2 * SLOTS)
    fields[0] = text_html(origin.title)
    for question in questions:
        first = FIRST_PROMPT + 2 * question.slot_index
        fields[first] = prompt_html(question.prompt) + media.in_prompt(question)
        fields[first + 1] = answer_html(question.answer.shown()) + media.in_answer(question)
    source = source_html(origin.sources)
    if report:
        said = text_html(languages.words(origin.language).anki.report)
        source += f' <a class="report" href="{attribute_html(report)}">{said}</a>'
    note = note_html(parse_blocks(origin.note)) if origin.note else ""
    identity = f"{origin.deck}/{origin.fact}"
    speaker = text_html(origin.according_to)
    image, answer_image, audio = media.shared(origin, questions)
    return (*fields, note, image, speaker, source, identity, answer_image, audio)
