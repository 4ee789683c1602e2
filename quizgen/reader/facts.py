"""From the nodes of a fact file to its facts."""

import re
from collections.abc import Collection, Mapping
from functools import cache
from typing import Literal

from quizgen import languages
from quizgen.diagnostics import located
from quizgen.diagnostics.located import Node, ScalarNode, SequenceNode
from quizgen.diagnostics.source import Position, Source
from quizgen.facts.fact import GAP, Fact
from quizgen.facts.fields import AskSetting, AskSettings, Id, table
from quizgen.facts.kinds import KINDS, kinds_named
from quizgen.facts.part import FactFile, Part
from quizgen.reader.meant_kinds import KINDS_IN_WORDS, the_kind
from quizgen.reader.misplaced_texts import in_other_kind, misplaced_text, put_in_place
from quizgen.reader.records import stand_in, values_read
from quizgen.reader.recovery import FATAL
from quizgen.reader.report import Report
from quizgen.reader.strayed_keys import take_in_strayed
from quizgen.values.excerpts import PLACEHOLDER
from quizgen.values.suggestions import did_you_mean, likeliest


def read_part(
    root: Node | None,
    source: Source,
    report: Report,
    *,
    name: str,
    number: int,
    language: str,
    ask_by_tag: Mapping[str, AskSettings],
) -> tuple[Part | None, list[Fact]]:
    """The part that a file is, and its facts, also those that lack something (`Fact.lacks`).

    `language` and `ask_by_tag` are the deck's.
    """
    unread = any(each.name in FATAL for each in report.diagnostics)
    if isinstance(root, SequenceNode) and any(
        isinstance(item, located.MappingNode) for item in root.items
    ):
        report.at_key(root, "-", "not-a-fact-file", "write `facts:` on a line above this list")
        root = _with_key(root)
    if not isinstance(root, located.MappingNode):
        if root is None:
            message = "empty file: write `facts:` and the first fact, or remove the file"
            report.at(_NOTHING, "not-a-fact-file", message)
        elif not unread:
            message = "not a fact file: expected `facts:` with a list of facts"
            report.at(root, "not-a-fact-file", message)
        return None, []
    facts = root.entries.get("facts")
    emptied = unread and isinstance(facts, ScalarNode) and not facts.text
    if facts and emptied:
        # The list exists, but no entry could be read; each has been reported.
        root.entries["facts"] = facts = SequenceNode(facts.start, facts.back)
    strayed = take_in_strayed(root, report)
    # What is wrong with one of these keys hides none of the others.
    lacking = ("facts",) if unread else ()
    head, wrong = values_read(FactFile, root, report, leading="facts", lacking=lacking)
    if head["language"] is not None and not languages.has_words(head["language"]):
        message = no_words(head["language"])
        report.at(root.entries["language"], "unknown-language", message)
        head["language"] = None
    part = Part(
        name=name,
        number=number,
        title=head["title"] or name,
        source=head["source"],
        source_unread=means_key(FactFile, "source", wrong),
        tags=head["tags"],
        language=head["language"] or language,
        file=source,
        node=root,
        ask=shared_settings(head["ask"], root.entries.get("ask"), report),
        # Those wordings are in the language of the deck.
        ask_by_tag=ask_by_tag if head["language"] in (None, language) else {},
    )
    if not isinstance(facts, SequenceNode):
        return part, []
    if not facts.items and not emptied:
        report.at(facts, "not-a-fact-file", "no facts: write the first one, or remove the file")
    facts_read = [
        _read_fact(item, part, report, complete=item is not strayed) for item in facts.items
    ]
    return part, [fact for fact in facts_read if fact is not None]


def _with_key(facts: SequenceNode) -> located.MappingNode:
    """The mapping of a file whose list of facts has no key."""
    root = located.MappingNode(facts.start, 0)
    root.entries["facts"] = facts
    root.end = facts.end
    return root


def means_key(record: type, key: str, wrong: Collection[str]) -> bool:
    """Whether one of the wrong keys of a record is this one, or looks like it, misspelt."""
    known = table(record)
    return key in wrong or any(likeliest(each, known) == key for each in wrong if each not in known)


def no_words(language: str) -> str:
    """The message on a language that no deck can be written in."""
    known = languages.deck_languages()
    # As in "DE", "de-AT" and "de_CH.UTF-8".
    code = re.split(r"[-_]", language.lower())[0]
    hint = f"; write '{code}'" if code in known else ""
    return f"no prompts in '{language}' yet (available: {', '.join(known)}){hint}"


_NOTHING = ScalarNode("", Position(0), 1, 0, plain=True)


def _read_fact(node: Node, part: Part, report: Report, *, complete: bool) -> Fact | None:
    """The fact of a node; None if it has no kind. It is `complete` if no key of it has strayed."""
    if not isinstance(node, located.MappingNode):
        report.at(node, "no-kind", f"not a fact: a fact starts with {KINDS_IN_WORDS}")
        return None
    named = kinds_named(node.entries)
    is_sure = len(named) == 1
    kind = named[0] if is_sure else the_kind(named, node, report)
    if kind is None:
        return None
    faults = len(report.diagnostics)
    # What is missing is not said of a kind that may not be meant.
    lacking = {*(() if is_sure else table(kind))}
    values, wrong = values_read(kind, node, report, leading=kind.leading, lacking=lacking)
    meant = _put_right(kind, node, report, faults) if kind.leading in wrong else None
    if meant:
        lacking |= {kind.leading} if meant is kind else table(meant).keys()
        kind = meant
        values, wrong = values_read(kind, node, report, leading=kind.leading, lacking=lacking)
    wrong |= lacking - node.entries.keys()
    is_whole = complete and is_sure and not meant
    lacks: Literal["", "id", "values"] = "" if is_whole else "values"
    if values["ask"]:
        asks = settings_by_slot(kind, values["ask"], node.entries["ask"], report)
        values["ask"] = asks or {}
        if asks is None:
            wrong.add("ask")
    if values["states"]:
        states = states_of(kind, values["states"], node, report)
        values["states"] = states or {}
        if states is None:
            wrong.add("states")
    if wrong:
        lacks = "values" if lacks or wrong - {"id"} or "id" in node.entries else "id"
        fields = table(kind)
        for key in wrong & fields.keys():
            if key == "id":
                # No id has such a form.
                values["id"] = Id(f"?{part.number}-{node.start}")
            elif fields[key].required:
                values[fields[key].attribute] = stand_in(fields[key], part.file)
    # In their order: to match thirty names takes a twentieth of the time of reading.
    return kind(node, part, None, lacks, *values.values())


def _put_right(
    kind: type[Fact], node: located.MappingNode, report: Report, since: int
) -> type[Fact] | None:
    """The kind that is meant, after its first value or its kind was put right; None if it was not.

    This takes the place of what was reported `since` of each key by itself.
    """
    said = report.diagnostics[since:]
    del report.diagnostics[since:]
    misplaced = misplaced_text(kind, node)
    meant = None
    if not (misplaced and misplaced.value_key):
        meant = in_other_kind(kind, node, report)
    if misplaced and not meant:
        put_in_place(kind, node, misplaced, report)
        return kind
    if not meant:
        report.diagnostics += said
    return meant


def states_of(
    kind: type[Fact], states: AskSettings, node: located.MappingNode, report: Report
) -> AskSettings | None:
    """The sentences of a fact by slot; None if one has no gap for the answer, which is reported."""
    if not states:
        return states
    written = node.entries["states"]
    found = settings_by_slot(kind, states, written, report)
    faults = len(report.diagnostics)
    for slot, setting in (found or {}).items():
        if setting.wording and setting.wording.text.count(GAP) != 1:
            message = f"expected one gap in the sentence: write {GAP} in the place of the answer"
            report.at(located.find(written, (slot,)) or written, "no-gap", message)
    return found if len(report.diagnostics) == faults else None


def settings_by_tag(
    wishes: Mapping[str, AskSettings], root: located.MappingNode, report: Report
) -> Mapping[str, AskSettings]:
    """The settings of a deck's `ask_by_tag`, without those that are wrong, which are reported."""
    written = root.entries.get("ask_by_tag")
    if not isinstance(written, located.MappingNode):
        return {}
    return {
        tag: shared_settings(settings, written.entries[tag], report)
        for tag, settings in wishes.items()
    }


def shared_settings(wishes: AskSettings, node: Node | None, report: Report) -> AskSettings:
    """The settings of many facts by slot, without those that are wrong, which are reported."""
    if not wishes or node is None:
        return {}
    if not isinstance(node, located.MappingNode):
        message = "expected names of questions, each with its wording, found a text"
        report.at(node, "wrong-type", message)
        return {}
    return {
        slot: wish
        for slot, wish in wishes.items()
        if _is_shared_setting(slot, wish, node.entries[slot], report)
    }


def _is_shared_setting(slot: str, wish: AskSetting, node: Node, report: Report) -> bool:
    known = _values_by_slot()
    if slot not in known:
        hint = did_you_mean(slot, known) or f" (there are {', '.join(known)})"
        report.at_key(node, slot, "unknown-question", f"no question '{slot}'{hint}")
        return False
    for name in PLACEHOLDER.findall(wish.wording.text if wish.wording else ""):
        if name.lower() not in known[slot]:
            values = ", ".join(f"{{{each}}}" for each in sorted(known[slot])) or "none"
            message = f"no value {{{name}}} in the question '{slot}' (there is {values})"
            report.at(node, "unknown-value", message)
            return False
    return True


@cache
def _values_by_slot() -> Mapping[str, frozenset[str]]:
    """The values that every prompt of a slot has, whatever the kind. All languages have the same.

    Those of a variant alone, such as the date of some figures, are not among them.
    """
    found: dict[str, frozenset[str]] = {}
    for key, template in languages.words(languages.DEFAULT).prompts.items():
        name, *slot_and_variant = key.split(" ")
        values = frozenset(PLACEHOLDER.findall(template))
        for kind in [each.kind for each in KINDS.values() if each.kind.name == name]:
            # A prompt under the kind alone is that of all its slots.
            for slot in slot_and_variant[:1] or kind.by_name:
                found[slot] = found.get(slot, values) & values
                assert slot in kind.by_name
    return found


def settings_by_slot(
    kind: type[Fact], wishes: AskSettings, node: Node, report: Report
) -> AskSettings | None:
    """The `ask` or `states` settings by slot. A single wording is that of the kind's first slot."""
    slots = [slot.name for slot in kind.kind.slots]
    if "" in wishes:
        return {slots[0]: wishes[""]}
    unknown = [slot for slot in wishes if slot not in slots]
    assert isinstance(node, located.MappingNode)
    for slot in unknown:
        hint = did_you_mean(slot, slots) or f" (there are {', '.join(slots)})"
        message = f"no question '{slot}' in a {kind.leading}{hint}"
        report.at_key(node.entries[slot], slot, "unknown-question", message)
    return None if unknown else wishes
