"""The questions of a fact, with all that outputs know about their origin."""

from collections.abc import Iterator
from functools import partial

from quizgen import languages
from quizgen.facts import prompts
from quizgen.facts.context import DeckContext
from quizgen.facts.fact import Ask, Fact
from quizgen.facts.media_file import MediaFile
from quizgen.facts.relations import FactRelations
from quizgen.facts.wording import attributed
from quizgen.facts.work import cite_work
from quizgen.questions.media import Attachment
from quizgen.questions.question import BesideAnswers, Origin, PromptWording, Question
from quizgen.values.markup import Marked, join_all
from quizgen.values.media.file_types import Role


def questions_of(fact: Fact, deck: DeckContext, position: int) -> Iterator[Question]:
    """The questions that a fact asks; `position` is its place in study order, from 1."""
    origin: Origin | None = None
    by_name = fact.kind.by_name
    pictured, sounding = bool(fact.image), bool(fact.audio)
    for ask, wording in fact.asked(deck):
        origin = origin or _origin(fact, deck, position)
        slot_index, slot = by_name[ask.slot]
        yield Question(
            origin,
            ask.slot,
            slot_index,
            partial(_worded, fact, deck, ask, wording),
            ask.answer,
            {"ask": wording} if wording else ask.values,
            pictured and fact.asks_by_image(slot),
            fact.wrong if slot.leading else (),
            sounding and (slot.heard or (fact.by_ear and not fact.kind.has_heard)),
        )


def _worded(fact: Fact, deck: DeckContext, ask: Ask, wording: Marked | None) -> PromptWording:
    """The prompt of a question, and its lines if its words are quizgen's own."""
    if wording is not None or fact.contested:
        return _prompt(fact, deck, ask, wording), ()
    language, key = fact.language, _key(fact, ask)
    prompt = prompts.prompt(language, key, ask.values, ask.texts)
    return prompt, prompts.prompt_lines(language, key, ask.values)


def prompts_of(fact: Fact, deck: DeckContext) -> Iterator[Marked]:
    """The prompts of these questions, in the same order, without the questions."""
    for ask, wording in fact.asked(deck):
        yield _prompt(fact, deck, ask, wording)


def other_prompts(fact: Fact, deck: DeckContext, slot: str) -> Iterator[Marked]:
    """In what other words quizgen could ask a question, unless the author has worded it."""
    for ask, wording in fact.asked(deck):
        if ask.slot == slot and wording is None:
            for each in prompts.possible_prompts(
                fact.language, _key(fact, ask), ask.values, ask.texts
            ):
                yield attributed(fact, deck, each) if fact.contested else each


def _prompt(fact: Fact, deck: DeckContext, ask: Ask, wording: Marked | None) -> Marked:
    """The prompt of a question, with the author's wording if there is one."""
    if wording is None:
        wording = prompts.prompt(fact.language, _key(fact, ask), ask.values, ask.texts)
    return attributed(fact, deck, wording) if fact.contested else wording


def _key(fact: Fact, ask: Ask) -> str:
    """The kind, slot and variant of a question, as the words of a language have them."""
    key = f"{fact.kind.name} {ask.slot}"
    return f"{key} {ask.variant}" if ask.variant else key


def _origin(fact: Fact, deck: DeckContext, position: int) -> Origin:
    part, tags = fact.part, fact.tags
    has_media = fact.image or fact.answer_image or fact.audio
    return Origin(
        deck=deck.id,
        deck_key=deck.key,
        fact=fact.id,
        origin_id=fact.origin_id,
        language=fact.language,
        kind=fact.kind,
        title=fact.title,
        part=part.name,
        position=position,
        tags=fact.all_tags,
        own_tags=tuple([tag for tag in tags if tag not in part.tags]) if tags else (),
        note=fact.note or "",
        pictures=_attached(fact.pictures, "picture", deck) if has_media else (),
        answer_pictures=_attached(fact.answer_pictures, "picture", deck) if has_media else (),
        sounds=_attached(fact.sounds, "sound", deck) if has_media else (),
        spoken=fact.speak or "",
        according_to=deck.name_of(fact.speaker) if fact.speaker else "",
        contested=fact.contested,
        file=part.file,
        place=fact.begins,
        relations=partial(FactRelations, fact, deck),
        explain=partial(_beside_answers, fact, deck),
    )


def _beside_answers(fact: Fact, deck: DeckContext) -> BesideAnswers:
    # The source of a further spelling is for authors only: it says nothing of the fact.
    seen = [citation.without("also") for citation in fact.citations()]
    cited = [cite_work(citation, deck.works, fact.language) for citation in seen if citation]
    sources = cited[0] if len(cited) == 1 else _listed(cited, fact.language)
    keys: set[str] = {citation.source for citation in seen if citation}
    return tuple(fact.asides()), sources, keys == {fact.speaker or ""}


def _listed(sources: list[Marked], language: str) -> Marked:
    return join_all(languages.words(language).list_separator, sources)


def _attached(
    written: tuple[MediaFile, ...], role: Role, deck: DeckContext
) -> tuple[Attachment, ...]:
    return tuple(
        [
            Attachment(deck.media.path(each.file), each.alt or "", each.caption, each.credit, role)
            for each in written
        ]
    )
