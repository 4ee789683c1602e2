"""Which values of a fact make a field of its note say something else.

Each is only a proposal: it is taken if the note that it makes says what was written in Anki.
"""

from collections.abc import Iterator, Sequence

from quizgen.anki.html_reading import FieldText
from quizgen.diagnostics.located import MappingNode, Node, ScalarNode, SequenceNode
from quizgen.facts.fact import GAP
from quizgen.facts.fields import table
from quizgen.fix.values import Changes
from quizgen.pull.asides import changed_asides
from quizgen.pull.edits import EditedField
from quizgen.pull.holes import sentences, steps
from quizgen.pull.texts import (
    Writing,
    as_shown,
    carried,
    carried_items,
    changed_within,
    substituted,
)
from quizgen.pull.trial import PROMPT, Trial
from quizgen.pull.typed_values import date_written, number_written
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.record import record
from quizgen.values.dates import When
from quizgen.values.dates_shown import phrase_when
from quizgen.values.holes import Holed
from quizgen.values.markdown import parse_markup

_PERMANENT = frozenset(
    "id was like see people part_of ratio allow wrong states image audio answer_image alt sources "
    "source speak contested posthumous complete change image_side audio_side".split()
)
"""Keys that no card shows as they are."""


@record()
class Proposal:
    """Changes that may make a field say what it does now.

    `plain` is as in `with_values`.
    """

    changes: Changes
    plain: bool = False


def proposals(trial: Trial, field: EditedField) -> Iterator[Proposal]:
    """What may make a field say what it does now, the likeliest first."""
    key = _sentence_key(trial)
    for after in dict.fromkeys((field.after, field.literal)):
        if key and (field.slot or field.role == "Title"):
            yield from _sentences(trial, key, field, after)
            if GAP in field.after.text(*PROMPT) or field.role != "prompt":
                continue
        made: Iterator[Proposal] = iter(())
        if field.role == "answer":
            made = _answers(trial, field, after)
        elif field.role == "Title":
            made = _titles(trial, field, after)
        elif field.role == "Note":
            made = _notes(trial, field, after)
        elif field.role == "More":
            changes = changed_asides(trial, field.before.text(""), after.text(""))
            made = iter([Proposal(changes)] if changes else [])
        yield from made
        before, now = ("\n".join(text for _, text in each.parts) for each in (field.before, after))
        if before and now:
            yield from _within_one(trial, before, now)
            yield from _within_several(trial, before, now)
        if field.role == "prompt" and after.text(*PROMPT):
            yield from _wordings(trial, field, after)


def _sentence_key(trial: Trial) -> str:
    """The key of a sentence with holes; "" if the kind of fact has none."""
    fact = trial.fact
    return fact.main if table(type(fact))[fact.main].type is Holed else ""


def _sentences(trial: Trial, key: str, field: EditedField, after: FieldText) -> Iterator[Proposal]:
    node = trial.fact.entries.get(key)
    before, now = ("\n".join(text for _, text in each.parts) for each in (field.before, after))
    if isinstance(node, ScalarNode) and before and now:
        for text in sentences(node.text.strip(), before, now, trial.writing):
            yield Proposal({(key,): text}, plain=node.plain)


def why_not(trial: Trial, field: EditedField) -> str:
    """Why a field cannot be mapped."""
    if field.after.foreign and field.after.foreign != field.before.foreign:
        return f"{field.after.foreign} has no place in a deck"
    if field.after.foreign:
        return f"a text with {field.after.foreign} is not pulled: change it in the deck"
    if field.after.media != field.before.media:
        return "pictures and sounds are not pulled"
    if field.name in _SHARED:
        return _SHARED[field.name]
    if not field.after.text(*PROMPT):
        if field.role == "prompt":
            return f"an empty prompt: with `ask: {{{field.slot}: no}}`, it is not asked"
        return "a text that every such fact has was removed"
    sentence = _sentence_key(trial)
    if sentence and (field.slot or field.role == "Title"):
        return f"it changes more than the words in a hole or between two: change `{sentence}`"
    shared = next((key for key in _keys_of(trial, field) if _is_shared(trial, key)), None)
    if shared:
        return f"`{shared}` is the same in every language: change it in the original"
    question = trial.question(field.slot) if field.role == "answer" else None
    if question is not None:
        (key,) = _keys_of(trial, field)
        node = trial.fact.entries.get(key)
        if isinstance(node, ScalarNode) and trial.deck.name_of(node.text) != node.text:
            return f"it is what `{node.text}` is called: change it there"
        if isinstance(question.answer, DateAnswer):
            return f"`{key}` is a date, and this is not plainly one"
        if isinstance(question.answer, NumberAnswer):
            return f"`{key}` is a number, and this is not plainly one"
    return "no value of the fact makes this text"


def _keys_of(trial: Trial, field: EditedField) -> list[str]:
    """The keys that hold an answer, or what has changed of what is added to it."""
    if field.role == "More":
        changes = changed_asides(trial, field.before.text(""), field.after.text(""))
        return [key for key, *_ in changes]
    if field.role == "answer" and trial.question(field.slot):
        return [trial.fact.kind.by_name[field.slot][1].holds]
    return []


def _is_shared(trial: Trial, key: str) -> bool:
    """Whether a translation cannot have a key."""
    fields = table(type(trial.fact))
    return bool(trial.fact.original) and key in fields and fields[key].translation == "none"


_SHARED = {
    "Part": "it is the title of the file: change `title` there",
    "Source": "sources are in deck.yaml, and their pages in the fact: change them there",
    "Id": "ids are permanent",
}
"""Why some fields are not mapped as a whole."""


def _answers(trial: Trial, field: EditedField, after: FieldText) -> Iterator[Proposal]:
    question = trial.question(field.slot)
    if question is None:
        return
    key = question.origin.kind.by_name[field.slot][1].holds
    node = trial.fact.entries.get(key)
    text = after.text("")
    if node is None or not text:
        return
    if isinstance(question.answer, DateAnswer):
        written = date_written(text, question.answer)
        if written:
            yield Proposal({(key,): written}, plain=True)
        return
    if isinstance(question.answer, NumberAnswer):
        written = number_written(text, question.answer)
        if written:
            yield Proposal({(key,): written}, plain=True)
        return
    writing = trial.writing
    if isinstance(question.answer.shown(), tuple):
        yield Proposal({(key,): _points(node, field.before.text(""), text, writing)})
    if isinstance(node, ScalarNode):
        yield Proposal({(key,): carried(node.text, field.before.text(""), text, writing)})
    if "\n" in text or text.startswith("- "):
        yield Proposal({(key,): _items(text)})


def _items(text: str) -> list[str]:
    """The points of a list, or else the lines of a text."""
    lines = [line for line in text.split("\n") if line.strip()]
    return [line.strip().removeprefix("- ").strip() for line in lines]


def _points(node: Node, before: str, after: str, writing: Writing) -> list[str]:
    """The points of an author, changed as those of a card were."""
    ours = [each.text for each in _scalars(node)]
    return carried_items(ours, _items(before), _items(after), writing)


def _scalars(node: Node) -> Sequence[ScalarNode]:
    if isinstance(node, ScalarNode):
        return [node]
    items = node.items if isinstance(node, SequenceNode) else ()
    return [each for each in items if isinstance(each, ScalarNode)]


def _titles(trial: Trial, field: EditedField, after: FieldText) -> Iterator[Proposal]:
    for key in (trial.fact.leading, trial.fact.main):
        node = trial.fact.entries.get(key)
        if isinstance(node, ScalarNode) and _text_of(node) == trial.fact.title:
            text = carried(node.text, field.before.text(""), after.text(""), trial.writing)
            yield Proposal({(key,): text})


def _text_of(node: ScalarNode) -> str:
    return " ".join(parse_markup(node.text).text.split())


def _notes(trial: Trial, field: EditedField, after: FieldText) -> Iterator[Proposal]:
    node = trial.node.entries.get("note")
    text = after.text("")
    if not text:
        yield Proposal({("note",): None})
    elif isinstance(node, ScalarNode):
        author = node.text.strip()
        yield Proposal({("note",): carried(author, field.before.text(""), text, trial.writing)})
        yield Proposal({("note",): text})
    else:
        yield Proposal({("note",): text})


def _wordings(trial: Trial, field: EditedField, after: FieldText) -> Iterator[Proposal]:
    """A wording of one's own, in `ask`."""
    ask = trial.node.entries.get("ask")
    text = after.text(*PROMPT)
    first = trial.fact.kind.slots[0].name
    if isinstance(ask, MappingNode) or (ask is None and field.slot != first):
        yield Proposal({("ask", field.slot): text})
    elif field.slot == first:
        yield Proposal({("ask",): text})


def _within_one(trial: Trial, before: str, now: str) -> Iterator[Proposal]:
    """The text or date of the fact that a field shows, and in which alone it was changed."""
    yield from _within_values(trial, before, now)
    yield from _within_dates(trial, before, now)


def _within_several(trial: Trial, before: str, now: str) -> Iterator[Proposal]:
    """Several of them, of which each has one of the changes."""
    changes: dict[tuple[str, ...], str | list[str] | None] = {}
    is_plain = True
    for step in steps(before, now):
        found = next(_within_one(trial, before, step), None)
        if found is None:
            return
        changes |= found.changes
        is_plain = is_plain and found.plain
        before = step
    if len(changes) > 1:
        yield Proposal(changes, plain=is_plain)


def _within_values(trial: Trial, before: str, now: str) -> Iterator[Proposal]:
    writing = trial.writing
    for key, node in trial.fact.entries.items():
        if key in _PERMANENT:
            continue
        if isinstance(node, MappingNode):
            for slot, inner in node.entries.items():
                if isinstance(inner, ScalarNode):
                    text = substituted(inner.text, before, now)
                    if text:
                        yield Proposal({(key, slot): text})
            continue
        scalars = _scalars(node)
        for number, each in enumerate(scalars):
            text = changed_within(each.text.strip(), before, now, writing)
            if not text:
                continue
            if isinstance(node, ScalarNode):
                yield Proposal({(key,): text}, plain=each.plain)
            else:
                texts = [other.text for other in scalars]
                texts[number] = text
                yield Proposal({(key,): texts})


def _within_dates(trial: Trial, before: str, now: str) -> Iterator[Proposal]:
    for key in trial.fact.entries:
        date = getattr(trial.fact, key, None)
        if not isinstance(date, When):
            continue
        answer = DateAnswer(date, trial.fact.language)
        for shown in (answer.shown().text, phrase_when(date, trial.fact.language)):
            text = substituted(as_shown(shown, trial.writing), before, now)
            written = date_written(text, answer) if text else None
            if written:
                yield Proposal({(key,): written}, plain=True)
