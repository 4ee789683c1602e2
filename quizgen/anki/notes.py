"""Notes for Anki: one for each fact, with a card for each question."""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import TypeVar

from quizgen import languages
from quizgen.anki.html import (
    answer_html,
    asides_html,
    note_html,
    prompt_html,
    source_html,
    text_html,
    typing_html,
)
from quizgen.anki.media import MediaHtml
from quizgen.anki.note_hashes import NoteHashes, Seen
from quizgen.anki.note_types import FIRST_PROMPT, MORE, PART, SLOTS, places_of
from quizgen.facts.deck import Deck
from quizgen.languages.anki_words import AnkiWords
from quizgen.questions.answers.answer import Answer
from quizgen.questions.kind import Kind
from quizgen.questions.media import Attachment, MediaContent
from quizgen.questions.question import Origin, Question
from quizgen.record import record
from quizgen.values.html import attribute_html
from quizgen.values.markdown import parse_blocks
from quizgen.values.markup import Marked, capitalised

Slots = TypeVar("Slots", tuple[str, ...], tuple[int, ...])


@record()
class Note:
    """A note, without its times.

    - `language`: the code of the language of its words.
    - `anki_deck`: the name of its deck in Anki.
    - `position`: its number in study order, from 1.
    - `slot_indexes`: the slots of its note type that have cards.
    - `hash`: changes with anything of the fact that a learner sees.
    - `former_hashes`: what the hash would be under each of the fact's former ids.
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
    title: str
    media: Mapping[str, Attachment]


def notes_of(deck: Deck, start: int = 0, end: int | None = None) -> list[Note]:
    """The notes of a deck in study order, or those of a stretch of its facts."""
    titles = {part.name: part.title for part in deck.parts}
    hashes = NoteHashes(deck)
    notes = []
    for asked in deck.questions_by_kind(start, end):
        origin = asked[0].origin
        media = _media(origin)
        anki_deck: str = deck.head.title
        if deck.head.subdecks:
            anki_deck = f"{anki_deck}::{titles[origin.part].replace('::', ': ')}"
        tags = tags_of(deck, origin)
        part = titles[origin.part]
        present, former = hashes.of(origin, _seen(deck, asked, part, tags, media.values()))
        notes.append(
            Note(
                fact=origin.fact,
                origin_id=origin.origin_id,
                kind=origin.kind,
                language=origin.language,
                anki_deck=anki_deck,
                position=origin.position,
                slots=_one_copy(tuple([question.slot for question in asked])),
                slot_indexes=_one_copy(tuple([question.slot_index for question in asked])),
                tags=tags,
                fields=_fields(deck, origin, asked, part, media),
                hash=present,
                former_hashes=former,
                title=origin.title,
                media={name: each for each, name in media.items()} if media else _NO_MEDIA,
            )
        )
    notes.sort(key=lambda note: note.position)
    return notes


_NO_MEDIA: Mapping[str, Attachment] = {}
"""The media of all notes that have none."""


@cache
def _one_copy(slots: Slots) -> Slots:
    """The first of equal slots, so that notes share it: there are as many as kinds can ask for."""
    return slots


def older_hashes(deck: Deck) -> Callable[[Note], frozenset[str]]:
    """What tells the hashes that a note of the deck would have in the renderings of older versions.

    They are not in the notes, because only notes that have changed are asked for them.
    """
    hashes = NoteHashes(deck)

    def of(note: Note) -> frozenset[str]:
        fact = deck.facts[note.position - 1]
        asked = [*deck.questions_of(fact)]
        origin = asked[0].origin
        media = _media(origin).values()
        return hashes.older(origin, _seen(deck, asked, fact.part.title, note.tags, media))

    return of


def _seen(
    deck: Deck, asked: Iterable[Question], part: str, tags: tuple[str, ...], media: Iterable[str]
) -> Seen:
    is_typed = deck.head.type_in and any(_is_typed(deck, question) for question in asked)
    return Seen(part, tags, tuple(media), is_typed)


def _media(origin: Origin) -> dict[Attachment, str]:
    """The pictures and sounds of a fact, with their names in Anki."""
    return {each: media_name(each, each.read()) for each in origin.attachments}


def media_name(file: Attachment, read: MediaContent) -> str:
    """A name that depends on the content: Anki does not replace a file whose name it knows."""
    digest = hashlib.sha256(read.content).hexdigest()[:16]
    return f"quizgen-{digest}{file.suffix(read.type)}"


def tags_of(deck: Deck, origin: Origin) -> tuple[str, ...]:
    """The tags of the note of a fact."""
    tags = (*origin.tags, _part_tag(origin.part))
    return tuple([f"{deck.id}::{tag}" for tag in tags]) if deck.head.root_tag else tags


@cache
def _part_tag(part: str) -> str:
    """The path of a part as a tag: folders are levels, white space becomes hyphens."""
    return "::".join(["part", *("-".join(step.split()) for step in part.split("/"))])


def fields_of(deck: Deck, questions: Sequence[Question], part: str) -> tuple[str, ...]:
    """The fields of the note of a fact with these questions, in a part of the deck with a title."""
    origin = questions[0].origin
    return _fields(deck, origin, questions, part, _media(origin))


def _fields(
    deck: Deck,
    origin: Origin,
    questions: Sequence[Question],
    part: str,
    names: Mapping[Attachment, str],
) -> tuple[str, ...]:
    """The fields of a note, in the order of its note type."""
    media = MediaHtml(names)
    words = languages.words(origin.language).anki
    fields = [""] * (FIRST_PROMPT + 2 * SLOTS)
    fields[0] = text_html(origin.title)
    for question in questions:
        prompt, answer = places_of(question.slot_index)
        shown = _capitalised(question.answer)
        fields[prompt] = (
            prompt_html(question.lines or (question.prompt,))
            + (_points(words, len(shown)) if isinstance(shown, tuple) else "")
            + media.in_prompt(question)
            + (typing_html(f"{question.slot} answer") if _is_typed(deck, question) else "")
        )
        fields[answer] = answer_html(shown) + media.in_answer(question)
    fields[PART] = text_html(part)
    fields[MORE] = asides_html(origin.asides, words.asides)
    source = source_html(origin.sources)
    if deck.head.report:
        said = text_html(words.report)
        address = deck.head.report.replace("{id}", origin.fact).replace("{deck}", origin.deck)
        source += f' <a class="report" href="{attribute_html(address)}">{said}</a>'
    note = note_html(parse_blocks(origin.note)) if origin.note else ""
    identity = f"{origin.deck}/{origin.fact}"
    speaker = "" if _is_named(origin.according_to, questions) else text_html(origin.according_to)
    image, answer_image, audio = media.shared(origin, questions)
    return (*fields, note, image, speaker, source, identity, answer_image, audio)


def _is_typed(deck: Deck, question: Question) -> bool:
    """Whether its answer is typed. Beside a sound, the field of the answer has a caption too."""
    return deck.head.type_in and question.answer.typeable and not question.heard


def _points(words: AnkiWords, count: int) -> str:
    """How many points there are to recall."""
    return f'<div class="points" dir="auto">{text_html(words.points(count))}</div>'


def _capitalised(answer: Answer) -> Marked | tuple[Marked, ...]:
    """An answer as a line of its own."""
    shown = answer.shown()
    if answer.keeps_case:
        return shown
    return tuple(map(capitalised, shown)) if isinstance(shown, tuple) else capitalised(shown)


def _is_named(speaker: str, questions: Iterable[Question]) -> bool:
    """Whether each card names the speaker already, in its prompt or as its answer."""
    return not speaker or all(
        speaker in question.prompt.text or speaker in str(question.answer.shown())
        for question in questions
    )
