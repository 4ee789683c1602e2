"""Blocks of `docs/facts.md` on fields and questions, from the field tables and an example deck."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from textwrap import shorten
from typing import Any, get_args, get_origin

from markdown_table import code, table

from quizgen import languages
from quizgen.diagnostics.located import MappingNode, Node, SequenceNode
from quizgen.diagnostics.source import line_and_column
from quizgen.facts import fields
from quizgen.facts.asking import questions_of
from quizgen.facts.citation import Citation
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.fields import AskSetting, Field
from quizgen.facts.head import Head
from quizgen.facts.kinds import KINDS
from quizgen.facts.media_file import MediaFile
from quizgen.facts.part import FactFile
from quizgen.facts.work import Work
from quizgen.questions.answers.answer import Answer
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.answers.points import PointsAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.answers.text import TextAnswer
from quizgen.questions.kind import Slot
from quizgen.reader.decks import read_decks
from quizgen.values.dates import When
from quizgen.values.holes import Holed
from quizgen.values.markup import Marked
from quizgen.values.quantities import Quantity

EXAMPLE = Path(__file__).resolve().parent / "templates" / "railways"
"""A deck that has every field of every kind."""

_HOLDS: Mapping[Any, str] = {
    fields.Line: "a line of text",
    fields.Phrase: "a line of text",
    fields.Unit: "a text in one line, without formulas",
    fields.Name: "an id, a source's key, or a name",
    fields.SourceKey: "a source's key",
    fields.Reference: "an id",
    fields.Id: "an id",
    fields.Namespace: "12 characters",
    fields.Pages: "pages",
    fields.Address: "an address",
    fields.FormulaMarks: "`dollars`",
    fields.Ratio: "two ids",
    fields.Wording: "a [text](#texts) or a list of texts",
    Marked: "a [text](#texts)",
    Holed: "a [text](#texts) with holes",
    When: "a [date](#dates)",
    Quantity: "a [number](#numbers)",
    bool: "`true` or `false`",
    fields.Markdown: "a [note](#texts)",
    MediaFile: "a [file](#pictures)",
    fields.Side: "`prompt` or `answer`",
    fields.Spoken: "a language, as `fr` or `pt-BR`",
    Citation: "a [citation](#sources-and-citations)",
    Work: "a [source](#sources-and-citations)",
    fields.Tag: "a tag",
    fields.Title: "a line of text",
    AskSetting: "a [wording](#rewording-and-switching-off-questions), `yes` or `no`",
    Mapping[str, fields.AskSettings]: (
        "tags, each with names of questions and their "
        "[wordings](#rewording-and-switching-off-questions)"
    ),
    SequenceNode: "a list of facts",
}
"""What each type of field holds, in words: a new type is one line here."""

_WIDEST = 100
"""Characters of an example in a table."""

_ANSWERS: Mapping[type[Answer], str] = {
    NameAnswer: "a name",
    TermAnswer: "a term",
    DateAnswer: "a date",
    NumberAnswer: "a number",
    TextAnswer: "a text",
    PointsAnswer: "points",
}


def fields_of_head() -> str:
    """The fields of `deck.yaml`, with the languages that a deck can be written in."""
    codes = ", ".join(map(code, languages.deck_languages()))
    found = _fields(fields.table(Head).values(), [deck().node])
    return found.replace("an ISO 639 code", f"an ISO 639 code, so far {codes}")


def fields_of_sources() -> str:
    """The fields of a source."""
    sources = deck().node.entries["sources"]
    assert isinstance(sources, MappingNode)
    return _fields(fields.table(Work).values(), sources.entries.values())


def fields_of_file() -> str:
    """The fields of a fact file."""
    return _fields(fields.table(FactFile).values(), [part.node for part in deck().parts])


def fields_of_facts() -> str:
    """The fields that every kind has."""
    return _fields(fields.table(Fact).values(), [fact.node for fact in deck().facts])


def fields_of_citations() -> str:
    """The fields of an item of `sources` in a fact."""
    lists = [fact.node.entries.get("sources") for fact in deck().facts]
    items = [item for each in lists if isinstance(each, SequenceNode) for item in each.items]
    return _fields(fields.table(Citation).values(), items)


def fields_of_files() -> str:
    """The fields of a picture or a sound with texts of its own."""
    given = [
        fact.node.entries.get(key) for fact in deck().facts for key in ("answer_image", "audio")
    ]
    return _fields(fields.table(MediaFile).values(), filter(None, given))


def example(kind: type[Fact]) -> str:
    """The first fact of a kind in the example deck, as it is written there."""
    return f"```yaml\n{_written(_first(kind))}\n```"


def contested() -> str:
    """A contested fact with a wording of its own, and what it asks."""
    fact = next(fact for fact in deck().facts if fact.contested and fact.ask)
    return f"```yaml\n{_written(fact)}\n```\n\nasks\n\n{_asked(fact)}"


def fields_of_kind(kind: type[Fact]) -> str:
    """The fields that only this kind has."""
    shared = fields.table(Fact)
    own = [each for key, each in fields.table(kind).items() if key not in shared]
    return _fields(own, [fact.node for fact in deck().facts if type(fact) is kind])


def questions(kind: type[Fact]) -> str:
    """The questions of a kind: when each is asked, its prompts, and one from the example deck."""
    rows = []
    shared = languages.words("en").prompts.get(kind.kind.name)
    if shared:
        # All its slots are asked alike, so the first one tells of the others.
        first, *_, last = (code(slot.name) for slot in kind.kind.slots)
        answer = _ANSWERS[type(_answer(kind, kind.kind.slots[0]))]
        rows.append((f"{first} to {last}", "with such a hole", code(shared), answer))
    for slot in kind.kind.slots if not shared else ():
        texts = "\n".join(map(code, _prompts(kind, slot)))
        answer = _ANSWERS[type(_answer(kind, slot))]
        rows.append((code(slot.name), _condition(kind, slot), texts, answer))
    return table(("question", "asked", "prompt", "answer"), rows) + "\n\n" + _asks(kind)


BLOCKS: Mapping[str, Callable[[], str]] = {
    "fields of the deck": fields_of_head,
    "fields of sources": fields_of_sources,
    "fields of a file": fields_of_file,
    "fields of every fact": fields_of_facts,
    "fields of citations": fields_of_citations,
    "fields of files": fields_of_files,
    "example of a contested fact": contested,
    **{f"example of {name}": partial(example, kind) for name, kind in KINDS.items()},
    **{f"fields of {name}": partial(fields_of_kind, kind) for name, kind in KINDS.items()},
    **{f"questions of {name}": partial(questions, kind) for name, kind in KINDS.items()},
}


@cache
def deck() -> Deck:
    """The example deck."""
    reading = read_decks([EXAMPLE])
    assert not reading.diagnostics, reading.diagnostics
    return reading.decks[0]


def _fields(described: Iterable[Field], nodes: Iterable[Node]) -> str:
    known = [node for node in nodes if isinstance(node, MappingNode)]
    rows = []
    for each in described:
        given = next((node.entries[each.key] for node in known if each.key in node.entries), None)
        if given is None:
            raise LookupError(f"no example of '{each.key}': write one into {EXAMPLE}")
        shown = each.example or shorten(_flow(given), _WIDEST, placeholder=" …")
        key = f"**`{each.key}`**" if each.required else f"`{each.key}`"
        rows.append((key, _holds(each.type), each.meaning, code(shown)))
    return table(("field", "holds", "meaning", "example"), rows)


def _holds(field_type: Any) -> str:
    if field_type in _HOLDS:
        return _HOLDS[field_type]
    origin, arguments = get_origin(field_type), get_args(field_type)
    if origin is tuple:
        return f"{_HOLDS[arguments[0]]}, or a list of these"
    return {
        fields.Line: "names of checks, each with a reason",
        Work: "keys, each with " + _HOLDS[Work],
        AskSetting: f"{_HOLDS[AskSetting]}; or names of questions, each with one of these",
    }[arguments[1]]


def _flow(node: Node) -> str:
    """What a node holds, in one line."""
    if isinstance(node, MappingNode):
        return f"{{{', '.join(f'{key}: {_flow(value)}' for key, value in node.entries.items())}}}"
    if isinstance(node, SequenceNode):
        return f"[{', '.join(map(_flow, node.items))}]"
    return node.text.strip()


def _prompts(kind: type[Fact], slot: Slot) -> list[str]:
    """The English prompts of a question, one for each variant."""
    name = f"{kind.kind.name} {slot.name}"
    prompts = languages.words("en").prompts
    return [
        " ".join(text.split("\n"))
        for key, text in prompts.items()
        if key == name or key.startswith(f"{name} ")
    ]


def _condition(kind: type[Fact], slot: Slot) -> str:
    """When a question is asked, found by trying which fields of an example it needs."""
    fact = _that_asks(kind, slot)
    needed = [
        f"`{each.key}`"
        for each in fields.table(kind).values()
        if not each.required
        and each.key != "ask"
        and slot.name not in _slots(replace(fact, **{each.attribute: each.absent}))
    ]
    if not slot.asked:
        needed.append(f"`ask: {{{slot.name}: yes}}`")
    return f"with {' and '.join(needed)}" if needed else "always"


def _asks(kind: type[Fact]) -> str:
    """What the first example asks, all its questions switched on."""
    fact = _first(kind)
    switched = (
        ", with every question switched on" if any(not s.asked for s in kind.kind.slots) else ""
    )
    return f"The example asks{switched}:\n\n{_asked(_all_on(fact))}"


def _asked(fact: Fact) -> str:
    rows = [(each.prompt.text, _shown(each.answer)) for each in questions_of(fact, deck(), 1)]
    return table(("prompt", "answer"), rows)


def _shown(answer: Answer) -> str:
    shown = answer.shown()
    return (
        shown.text if isinstance(shown, Marked) else "\n".join(f"• {each.text}" for each in shown)
    )


def _first(kind: type[Fact]) -> Fact:
    return next(fact for fact in deck().facts if type(fact) is kind)


def _that_asks(kind: type[Fact], slot: Slot) -> Fact:
    """A fact of the example deck that asks a question, once all are switched on."""
    for fact in deck().facts:
        if type(fact) is kind and slot.name in _slots(_all_on(fact)):
            return _all_on(fact)
    raise LookupError(f"no {kind.leading} asks '{slot.name}': write one into {EXAMPLE}")


def _all_on(fact: Fact) -> Fact:
    return replace(fact, ask={slot.name: AskSetting(True) for slot in fact.kind.slots})


def _slots(fact: Fact) -> list[str]:
    return [ask.slot for ask in fact.asks(deck())]


def _answer(kind: type[Fact], slot: Slot) -> Answer:
    """An answer to a question of a kind."""
    asks = _that_asks(kind, slot).asks(deck())
    return next(ask.answer for ask in asks if ask.slot == slot.name)


def _written(fact: Fact) -> str:
    """A fact as its file has it."""
    first, _ = line_and_column(fact.node.start)
    last, column = line_and_column(fact.node.end)
    return "\n".join(fact.part.file.lines[first : last + bool(column)]).rstrip()
