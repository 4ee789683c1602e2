"""What is shown of what the cursor is at: the meaning of a key, a fact with its questions."""

from collections.abc import Iterator, Mapping
from inspect import cleandoc
from typing import Any

from quizgen.checks.rule import RULES
from quizgen.diagnostics.source import Position, Span
from quizgen.editor.files import TypedFile
from quizgen.editor.names import Named, named_at
from quizgen.editor.typed_nodes import TypedNode, is_record, place_at
from quizgen.facts.citation import Citation
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.fields import AskSettings, Id, SourceKey, table
from quizgen.facts.kinds import KINDS
from quizgen.facts.work import cite_work
from quizgen.questions.answers.answer import texts_shown
from quizgen.questions.question import Question
from quizgen.values.clean import one_line
from quizgen.values.formulas.unicode_formulas import unicode_text
from quizgen.values.markup import Marked

_AN_ID = (
    "**id**: the permanent name of the fact in its deck. Reviews are stored by it, never by "
    "wording. To rename it once the deck is released or studied, list the former id in `was`."
)


def hover(file: TypedFile, where: Position, deck: Deck | None) -> tuple[str, Span | None] | None:
    """What to show at a place of a file, as Markdown, and the span that it is about.

    `deck` is None while `deck.yaml` cannot be read: then only the meaning of keys is known.
    """
    place = place_at(file.root, file.type, where)
    if place is None:
        return None
    if place.on_key and (meaning := _meaning(place)):
        key = str(place.path[-1])
        return meaning, file.source.span(place.node.key, Position(place.node.key + len(key)))
    if deck is None:
        return None
    found = named_at(file, where, deck.source_keys)
    is_own = place.type is Id and not place.on_key
    if found and not is_own:
        shown = _of_named(found[0], deck)
        return (shown, found[1]) if shown else None
    fact = deck.fact_at(file.source.span(where))
    if fact is None:
        return None
    shown = of_fact(fact, deck)
    return (f"{_AN_ID}\n\n{shown}" if is_own else shown), None


def _meaning(place: TypedNode) -> str:
    """The meaning of a key: that of a field, a check or a question; "" if it has none."""
    key = str(place.path[-1])
    if is_record(place.around):
        return _of_field(place.around, key)
    if place.around == AskSettings:
        return f"**{key}**: a question. Give its wording, or `no` or `yes`."
    if place.path[-2:-1] == ("allow",) and key in RULES:
        return f"**{key}**\n\n{cleandoc(RULES[key].explanation)}"
    return ""


def _of_field(record: Any, key: str) -> str:
    field = table(record).get(key)
    if field is None:
        return ""
    pieces = [f"**{key}**: {field.meaning}"]
    kind = KINDS.get(key)
    if kind is record and kind is not None:
        pieces = [f"**{key}**: {cleandoc(kind.__doc__ or '')}", field.meaning]
    if field.example:
        pieces.append(f"Example: `{key}: {field.example}`")
    return "\n\n".join(pieces)


def _of_named(named: Named, deck: Deck) -> str:
    """A fact with its questions, or how a source is cited; "" for what is not there."""
    if named.sort == "fact":
        fact = deck.by_id.get(named.name)
        return of_fact(fact, deck) if fact else ""
    if named.name not in deck.works:
        return ""
    citation = Citation(SourceKey(named.name), None, None, ())
    cited = cite_work(citation, deck.works, deck.language)
    return f"**{named.name}**: {_shown(cited)}"


def of_fact(fact: Fact, deck: Deck) -> str:
    """A fact with the questions that it asks and their answers."""
    lines = [f"**{_shown(fact.marked_title())}** ({fact.leading} `{fact.id}`)"]
    # Of a fact that is not translated, only its name is known.
    if deck.asks(fact):
        lines += ["\n".join(_question(each)) for each in deck.questions_of(fact)]
    return "\n\n".join(lines)


def _question(question: Question) -> Iterator[str]:
    yield f"- `{question.slot}`: {_shown(question.prompt)}"
    for each in texts_shown(question.answer):
        yield f"  - {_shown(each)}"


_MARKS: Mapping[int, str] = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_{}[]<>#|!&~"})


def _shown(text: Marked) -> str:
    """A text as Markdown that shows it as it is, without any markup of its own."""
    return one_line(unicode_text(text)).translate(_MARKS)
