"""Translations of `deck.yaml`: the texts of the deck as a whole, and of its sources."""

from collections.abc import Iterable, Mapping

from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.diagnostics.located import MappingNode, Node
from quizgen.diagnostics.source import Source, position
from quizgen.facts.fact import Fact
from quizgen.facts.fields import AskSettings, Line, Title, field, table
from quizgen.facts.head import Head
from quizgen.facts.translated_locators import replaceable_words
from quizgen.facts.translation import TranslatedWork
from quizgen.facts.work import Work
from quizgen.reader.facts import settings_by_tag
from quizgen.reader.records import record_values
from quizgen.reader.report import Report
from quizgen.record import record
from quizgen.values.suggestions import did_you_mean

_ELSEWHERE = {
    each.key: "it is the same in every language: remove it here"
    for declared in (Head, Work)
    for each in table(declared).values()
}


@record(kw_only=True)
class TranslatedHead:
    """The content of a `deck.de.yaml`."""

    title: Title = field("the deck's name in Anki in this language", example="Frühe Eisenbahnen")
    description: Line | None = field("what it is about, in a sentence or two")
    ask_by_tag: Mapping[str, AskSettings] = field(
        "by tag and slot, the wording of a question of all facts with the tag, as in `deck.yaml`",
        example="{case: {define: 'Was wurde in {term} entschieden?'}}",
    )
    sources: Mapping[str, TranslatedWork] = field("texts of the sources, by their keys")
    locators: Mapping[str, Line] = field(
        "words of locators, or whole ones, by those of the original", example="Bildtafel"
    )


def translated_head(
    root: Node | None, source: Source, report: Report, head: Head
) -> TranslatedHead | None:
    """The content of a translation of the deck file `head`; None after an error."""
    if not isinstance(root, MappingNode):
        message = "not a translation: expected `title:` with the deck's name"
        report.diagnostics.append(
            Diagnostic(source.span(position(0, 0)), "not-a-deck-file", message)
        )
        return None
    faults = len(report.diagnostics)
    values = record_values(TranslatedHead, root, report, leading="title", elsewhere=_ELSEWHERE)
    sources = root.entries.get("sources")
    for key, node in sources.entries.items() if isinstance(sources, MappingNode) else ():
        if key not in head.sources:
            message = f"no source '{key}' in deck.yaml{did_you_mean(key, head.sources)}"
            report.at_key(node, key, "unknown-translation", message)
    if values is None:
        return None
    values["ask_by_tag"] = settings_by_tag(values["ask_by_tag"], root, report)
    written = root.entries.get("ask_by_tag")
    for tag, node in written.entries.items() if isinstance(written, MappingNode) else ():
        if tag not in head.ask_by_tag:
            hint = did_you_mean(tag, head.ask_by_tag)
            message = f"no tag '{tag}' in `ask_by_tag` of deck.yaml{hint}"
            report.at_key(node, tag, "unknown-translation", message)
    return None if len(report.diagnostics) > faults else TranslatedHead(**values)


def unused_locators(
    head: TranslatedHead, root: Node | None, facts: Iterable[Fact], report: Report
) -> None:
    """Report the keys of `locators` that no fact has."""
    node = root.entries.get("locators") if isinstance(root, MappingNode) else None
    if not isinstance(node, MappingNode):
        return
    used = {
        *replaceable_words(
            each.locator for fact in facts for each in fact.citations() if each.locator
        )
    }
    for key in head.locators:
        if key.casefold() not in used:
            message = f"no fact has the locator '{key}'{did_you_mean(key, used)}"
            report.at_key(node.entries[key], key, "unknown-translation", message)
