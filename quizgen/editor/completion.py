"""What is offered where something is being typed: keys, kinds, ids, sources, tags and questions."""

from collections.abc import Iterable, Iterator, Mapping
from inspect import cleandoc
from typing import Any, Literal, get_args, get_origin

from quizgen import languages
from quizgen.checks.rule import RULES
from quizgen.diagnostics.located import MappingNode, ScalarNode, SequenceNode
from quizgen.diagnostics.source import Position
from quizgen.editor.cursor import Cursor, cursor_at
from quizgen.editor.files import TypedFile
from quizgen.editor.typed_nodes import is_record
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.fields import (
    SIDES,
    AskSetting,
    AskSettings,
    Field,
    FormulaMarks,
    Id,
    Line,
    Name,
    Ratio,
    Reference,
    Side,
    SourceKey,
    Tag,
    table,
)
from quizgen.facts.kinds import KINDS
from quizgen.fix.texts import FILE_FIELDS
from quizgen.reader.translations import TranslatedFile
from quizgen.record import record
from quizgen.start.scalar import as_scalar
from quizgen.values.clean import one_line

Sort = Literal["kind", "key", "fact", "source", "tag", "question", "check", "value", "file"]

MOST = 200
"""Offers, at most. More are asked for again when more is typed."""


@record()
class Offer:
    """What is offered: the text that replaces what is typed, what is said beside it, and below."""

    label: str
    text: str
    sort: Sort
    detail: str = ""
    more: str = ""


@record()
class Offers:
    """What is offered, and how many characters before the cursor it replaces.

    `is_whole` is false if there are more.
    """

    offers: tuple[Offer, ...]
    replaced: int
    is_whole: bool = True


NOTHING = Offers((), 0)


def complete(file: TypedFile, where: Position, deck: Deck | None) -> Offers:
    """What is offered at a place of a file. Without a deck, these are keys only."""
    cursor = cursor_at(file.source, where, file.type)
    if cursor is None:
        return NOTHING
    offers = _keys(cursor, file, deck) if cursor.is_key else _values(cursor, deck)
    typed = cursor.typed.casefold()
    fitting: list[Offer] = []
    for each in offers:
        if _fits(each, typed):
            fitting.append(each)
            if len(fitting) > MOST:
                break
    # Those that begin as what is typed come first.
    fitting.sort(key=lambda each: not each.label.casefold().startswith(typed))
    return Offers(tuple(fitting[:MOST]), len(cursor.typed), len(fitting) <= MOST)


def _fits(offer: Offer, typed: str) -> bool:
    """Whether an offer may be meant: a fact and a source also by words of its name."""
    label = offer.label.casefold()
    if offer.sort in ("fact", "source"):
        return typed in label or typed in offer.detail.casefold()
    return label.startswith(typed) if offer.sort in ("kind", "key") else typed in label


def _keys(cursor: Cursor, file: TypedFile, deck: Deck | None) -> Iterator[Offer]:
    beside = cursor.beside
    present = beside.entries if isinstance(beside, MappingNode) else {}
    if file.type is TranslatedFile and cursor.wanted is Fact:
        yield from _texts_to_translate(present, deck)
    elif cursor.wanted is Fact:
        # No kind yet: the kinds, or an item of a list that is no mapping.
        for key, kind in KINDS.items():
            yield Offer(
                key, f"{key}: ", "kind", cleandoc(kind.__doc__ or ""), _meaning(table(kind)[key])
            )
    elif is_record(cursor.wanted):
        fields = table(cursor.wanted).items()
        for key, field in sorted(fields, key=_rank) if cursor.kind is cursor.wanted else fields:
            if key not in present:
                yield Offer(key, f"{key}: ", "key", field.meaning, _meaning(field))
    elif cursor.wanted == AskSettings:
        yield from _slots(cursor, present)
    elif cursor.path[-1:] == ("allow",):
        for name, rule in sorted(RULES.items()):
            if not rule.final and name not in present:
                yield Offer(
                    name, f"{name}: ", "check", cleandoc(rule.explanation).partition("\n")[0]
                )
    elif cursor.path == ("ask_by_tag",):
        yield from (Offer(tag, f"{tag}: ", "tag") for tag in _tags(deck) if tag not in present)
    elif cursor.begins_entry and deck is not None:
        # `- ` in a list of texts, such as ids.
        item = Cursor(cursor.typed, cursor.wanted, False, beside, cursor.path)
        yield from _values(item, deck)


def _rank(item: tuple[str, Field]) -> int:
    """What a fact needs comes first, then what only its kind has, then what all facts have."""
    key, field = item
    return 0 if field.required else 1 + (key in table(Fact))


def _meaning(field: Field) -> str:
    example = f"\n\nExample: `{field.key}: {field.example}`" if field.example else ""
    return f"{field.meaning}{example}"


def _texts_to_translate(present: Mapping[str, Any], deck: Deck | None) -> Iterator[Offer]:
    """The keys of an entry of a translation: those of the fact that it translates."""
    given = present.get("id")
    original = None
    if deck is not None and isinstance(given, ScalarNode):
        originals = deck.translation.originals if deck.translation else deck.facts
        original = next((fact for fact in originals if fact.id == given.text), None)
    if "id" not in present:
        yield Offer("id", "id: ", "key", "the id of the fact that is translated")
    for key, field in table(type(original) if original else Fact).items():
        is_text = field.translation != "none" and key not in present
        if is_text and (original is None or key in original.node.entries):
            yield Offer(key, f"{key}: ", "key", field.meaning, _meaning(field))


def _slots(cursor: Cursor, present: Mapping[str, Any]) -> Iterator[Offer]:
    """The questions of the kind of a fact, or those of all kinds."""
    kinds = [cursor.kind] if cursor.kind else [*KINDS.values()]
    slots = dict.fromkeys(slot.name for kind in kinds for slot in kind.kind.slots)
    yield from (Offer(slot, f"{slot}: ", "question") for slot in slots if slot not in present)


def _values(cursor: Cursor, deck: Deck | None) -> Iterator[Offer]:
    type_ = cursor.wanted
    if get_origin(type_) is tuple:
        type_ = get_args(type_)[0]
    if type_ is bool:
        yield from _plain(("true", "false"))
    elif type_ is Side:
        yield from _plain(SIDES)
    elif type_ is FormulaMarks:
        yield from _plain(("dollars",))
    elif type_ is AskSetting:
        yield from _plain(("no", "yes"))
    elif type_ is Line and cursor.path[-1:] == ("language",):
        yield from _plain(languages.deck_languages())
    elif deck is not None and type_ is Line and _last_key(cursor) in FILE_FIELDS:
        yield from (Offer(name, as_scalar(name), "file") for name in deck.media.names)
    elif deck is not None:
        yield from _names(type_, cursor, deck)


def _last_key(cursor: Cursor) -> str:
    """The key whose value, or an item of it, is being typed."""
    return next((step for step in reversed(cursor.path) if isinstance(step, str)), "")


def _plain(values: Iterable[str]) -> Iterator[Offer]:
    yield from (Offer(value, value, "value") for value in values)


def _names(type_: Any, cursor: Cursor, deck: Deck) -> Iterator[Offer]:
    """The names of a deck that a value of a type can be."""
    listed = cursor.beside.items if isinstance(cursor.beside, SequenceNode) else ()
    present = {each.text for each in listed if isinstance(each, ScalarNode)}
    if type_ in (Reference, Name, Ratio):
        yield from (each for each in _facts(deck) if each.label not in present)
    if type_ in (SourceKey, Name):
        yield from _sources(deck)
    if type_ is Tag:
        # What is being typed is a tag of the deck already.
        others = [tag for tag in _tags(deck) if tag not in present and tag != cursor.typed]
        yield from (Offer(tag, tag, "tag") for tag in others)
    if type_ is Id and deck.translation and cursor.path[:1] == ("facts",):
        seen = {fact.id for fact in deck.facts}
        for fact in deck.translation.originals:
            if fact.id not in seen:
                yield Offer(fact.id, fact.id, "fact", one_line(fact.title))


def _facts(deck: Deck) -> Iterator[Offer]:
    known = {fact.id for fact in deck.facts}
    for fact in deck.facts:
        yield Offer(fact.id, fact.id, "fact", f"{fact.leading}: {one_line(fact.title)}")
    for fact in deck.drafts:
        # Of one that is being written, values may only stand in for what is missing.
        given, leading = fact.node.entries.get("id"), fact.node.entries.get(fact.leading)
        if isinstance(given, ScalarNode) and given.text == fact.id and fact.id not in known:
            name = one_line(leading.text) if isinstance(leading, ScalarNode) else ""
            yield Offer(fact.id, fact.id, "fact", f"{fact.leading}: {name}")


def _sources(deck: Deck) -> Iterator[Offer]:
    for key in deck.source_keys:
        work = deck.works.get(key)
        yield Offer(key, key, "source", one_line(work.name(deck.language)) if work else "")


def _tags(deck: Deck | None) -> list[str]:
    facts = (*deck.facts, *deck.drafts) if deck else ()
    return sorted({tag for fact in facts for tag in fact.all_tags})
