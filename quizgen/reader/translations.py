"""Translations: files with the texts of facts in another language.

`first-lines.de.yaml` translates `first-lines.yaml` into German, and `deck.de.yaml` the title and
the description of `deck.yaml`. An entry has the id of a fact and its texts. All else of the fact is
read from the original: dates, figures, references, pictures.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from quizgen import languages
from quizgen.diagnostics import located
from quizgen.diagnostics.located import MappingNode, Node, ScalarNode, SequenceNode
from quizgen.diagnostics.source import Position, Source
from quizgen.facts import translated_media
from quizgen.facts.citation import Citation
from quizgen.facts.fact import Fact
from quizgen.facts.fields import AskSettings, Line, field, table
from quizgen.facts.part import FactFile, Part
from quizgen.facts.translated_locators import place_words, translated_locator
from quizgen.facts.translated_media import media_in_translation
from quizgen.facts.translation import DIGEST_KEY, Gap, missing_texts, texts_digest
from quizgen.lazy_pattern import lazy_pattern
from quizgen.reader.facts import no_words, settings_by_slot, shared_settings, states_of
from quizgen.reader.records import record_values, values_read
from quizgen.reader.report import Report
from quizgen.record import record
from quizgen.values.suggestions import did_you_mean

_NAME = lazy_pattern(r"(.+)\.([a-zA-Z]{2,3}(?:[-_][a-zA-Z]{2,4})?)")
"""Also with a code as it is not written here, which is told: "lines.de-AT"."""


@record()
class TranslationPath:
    """A file of a translation: its path, that of the file it translates, and the language."""

    path: Path
    original: Path
    language: str


def told_apart(
    files: Sequence[Path], deck_file: Path, language: str
) -> tuple[list[Path], list[TranslationPath]]:
    """The fact files of a deck in a language, and its translations, both in the order of `files`.

    A file is a translation if it is named as another one, with the code of a language before the
    suffix. Without that other file it is a translation too, if the code is that of a language that
    quizgen knows, except the deck's own.
    """
    known = {*files, deck_file}
    facts: list[Path] = []
    found: list[TranslationPath] = []
    for path in files:
        named = _NAME.fullmatch(path.stem)
        original = path.with_name(f"{named[1]}.yaml") if named else path
        if named is None or not (
            original in known or (named[2] in languages.codes() and named[2] != language)
        ):
            facts.append(path)
        else:
            found.append(TranslationPath(path, original, named[2]))
    return facts, found


def refused(each: TranslationPath, known: Collection[Path], language: str) -> str:
    """Why a file cannot be a translation of a deck in a language; "" if it can."""
    if each.original not in known:
        return (
            f"a translation of {each.original.name}, which is not there: name it as the file that "
            f"it translates, or {each.original.stem}-{each.language}.yaml if it is none"
        )
    if each.language == language:
        return f"the deck itself is in '{language}': a translation is in another language"
    if not languages.has_words(each.language):
        return no_words(each.language)
    if each.path.suffix != ".yaml":
        return f"not read, because translations end in .yaml: rename it to {each.path.stem}.yaml"
    return ""


@record(kw_only=True)
class TranslatedFile:
    """The top-level keys of a translation of a fact file."""

    title: Line | None = field("the title of this part of the deck", example="Erste Strecken")
    ask: AskSettings = field(
        "by slot, the wording of a question of all the facts below, with the values of each in "
        "braces",
        example="{define: 'Was wurde in {term} entschieden?'}",
    )
    facts: SequenceNode = field(
        "the translated facts, each after a '- ' with its id", example="- id: stephenson"
    )


_ELSEWHERE = {
    **dict.fromkeys(table(FactFile), "it is the same in every language: remove it here"),
    "language": "the name of the file has it: remove it here",
}


@record()
class TranslatedPart:
    """A part in another language: what it lacks, and which of its facts are stale."""

    part: Part
    gaps: tuple[Gap, ...]
    stale: tuple[Fact, ...]


def untranslated_part(part: Part, language: str, facts: Sequence[Fact]) -> TranslatedPart:
    """A part without a translation."""
    gaps = tuple(Gap(fact, (), left_out=True, entry=None) for fact in facts)
    return TranslatedPart(replace(part, language=language), gaps, ())


@record()
class OriginalPart:
    """What a file translates: a part, and what its deck says in the `language` of the file.

    `facts` are those of the part, and `by_id` all of the deck; `unread` has the ids of those of the
    part that could not be read. `locators` has the deck's own words
    of locators, as `translated_locator` takes them, and `ask_by_tag` the deck's settings. `dollars`
    is whether the deck has formulas between dollars.
    """

    part: Part
    language: str
    facts: Sequence[Fact]
    by_id: Mapping[str, Fact]
    unread: Collection[str]
    locators: Mapping[str, str]
    ask_by_tag: Mapping[str, AskSettings]
    dollars: bool


def read_translated_part(
    root: Node | None, source: Source, report: Report, original: OriginalPart
) -> tuple[TranslatedPart, list[Fact]]:
    """A part in another language, and its facts."""
    part, language, ours = original.part, original.language, original.facts
    values: Mapping[str, Any] = {"facts": None}
    if isinstance(root, MappingNode):
        # What is wrong with one of these keys hides none of the others.
        values, _ = values_read(TranslatedFile, root, report, leading="facts", elsewhere=_ELSEWHERE)
    else:
        message = "not a translation: expected `facts:` with a list of translated facts"
        report.at(root or _START, "not-a-fact-file", message)
    if values["facts"] is None or not isinstance(root, MappingNode):
        return untranslated_part(replace(part, file=source), language, ours), []
    # Which questions are asked is the same, but not their words.
    kept = without_wordings(part.ask)
    translated = replace(
        part,
        title=values["title"] or part.title,
        language=language,
        file=source,
        node=root,
        ask_by_tag=original.ask_by_tag,
        ask={**kept, **shared_settings(values["ask"], root.entries.get("ask"), report)},
    )
    words = {**place_words(part.language, language), **original.locators}
    reader = _Entries(translated, original, words, report)
    for item in values["facts"].items:
        reader.read(item)
    gaps = [*reader.gaps]
    gaps += [
        Gap(fact, (), left_out=True, entry=None) for fact in ours if fact.id not in reader.seen
    ]
    order = {fact.id: number for number, fact in enumerate(ours)}
    facts = sorted(reader.facts, key=lambda fact: order[fact.id])
    return TranslatedPart(translated, tuple(gaps), tuple(reader.stale)), facts


def without_wordings(settings: AskSettings) -> AskSettings:
    """The settings that are the same in every language."""
    return {slot: wish for slot, wish in settings.items() if not wish.wording}


_START = ScalarNode("", Position(0), 1, 0, plain=True)


class _Entries:
    """Reads the entries of a translation of a part."""

    def __init__(
        self,
        translated: Part,
        original: OriginalPart,
        locators: Mapping[str, str],
        report: Report,
    ) -> None:
        self._translated = translated
        self._part = original.part
        self._originals = original.by_id
        self._unread = original.unread
        self._locators = locators
        self._report = report
        self.seen: set[str] = set()
        self.facts: list[Fact] = []
        self.gaps: list[Gap] = []
        self.stale: list[Fact] = []

    def read(self, node: Node) -> None:
        """Read an entry."""
        original = self._original(node)
        if original is None:
            return
        assert isinstance(node, MappingNode)
        self.seen.add(original.id)
        fields = table(type(original))
        for key, value in node.entries.items():
            if key in fields and key != "id" and fields[key].translation == "none":
                message = f"'{key}' is the same in every language: remove it here"
                self._report.at_key(value, key, "not-translated", message)
        needed, dropped = missing_texts(original, node)
        if needed or dropped:
            entry = self._report.source.span(node.start, node.end)
            keys = (*needed, *dropped)
            self.gaps.append(Gap(original, keys, left_out=bool(needed), entry=entry))
        # An entry that lacks a text may have another one under a wrong name.
        fact = self._fact(original, node, dropped)
        if fact is not None and not needed:
            self.facts.append(fact)
            self._compare(original, fact)

    def _original(self, node: Node) -> Fact | None:
        """The fact that an entry translates; None, after an error here or there, if none."""
        report = self._report
        named = node.entries.get("id") if isinstance(node, MappingNode) else None
        if not isinstance(named, ScalarNode):
            message = "not a translation: an entry has the `id` of a fact, and its texts"
            report.at(node, "no-kind", message)
            return None
        original = self._originals.get(named.text)
        if original is None and named.text in self._unread:
            return None
        name = Path(self._part.file.path).name
        if original is None:
            renamed = [each.id for each in self._originals.values() if named.text in each.was]
            gone = ": if it was removed there, remove it here"
            hint = did_you_mean(named.text, self._originals) or gone
            if renamed:
                hint = f": it is '{renamed[0]}' now; write that, or let `quizgen fix` do it"
            message = f"no fact '{named.text}' in {name}{hint}"
        elif original.part is not self._part:
            other = original.part.name
            message = f"'{named.text}' is in {other}.yaml, not in {name}: move its translation to "
            message += f"{other}.{self._translated.language}.yaml"
        elif original.id in self.seen:
            message = f"'{named.text}' is translated twice: remove one of the two entries"
        else:
            return original
        report.at(named, "unknown-translation", message)
        return None

    def _fact(self, original: Fact, node: MappingNode, dropped: Sequence[str]) -> Fact | None:
        """The translated fact; None after an error."""
        kind = type(original)
        merged = MappingNode(node.start, node.back)
        kept = {key: of for key, of in original.node.entries.items() if key not in dropped}
        merged.entries = kept | {key: of for key, of in node.entries.items() if key != DIGEST_KEY}
        for key in translated_media.KEYS:
            if key in merged.entries:
                shown, _ = media_in_translation(kept.get(key), node.entries.get(key))
                merged.entries[key] = shown
        values = record_values(kind, merged, self._report, leading=kind.leading)
        if values is None:
            return None
        settings: AskSettings | None = without_wordings(original.ask)
        if "ask" in node.entries:
            ours = settings_by_slot(kind, values["ask"], node.entries["ask"], self._report)
            settings = None if ours is None else {**(settings or {}), **ours}
        if settings is None:
            return None
        values["ask"] = settings
        if "states" in node.entries:
            states = states_of(kind, values["states"], node, self._report)
            if states is None:
                return None
            values["states"] = states
        if values["locator"] and "locator" not in node.entries:
            values["locator"] = Line(translated_locator(values["locator"], self._locators))
        values["sources"] = tuple([self._cited(each) for each in values["sources"]])
        return kind(node, self._translated, original, "", *values.values())

    def _cited(self, citation: Citation) -> Citation:
        if not citation.locator:
            return citation
        locator = Line(translated_locator(citation.locator, self._locators))
        return replace(citation, locator=locator)

    def _compare(self, original: Fact, fact: Fact) -> None:
        """Note a fact whose original has changed since it was translated."""
        of = fact.node.entries.get(DIGEST_KEY)
        digest = texts_digest(type(original), original.node)
        if of is not None and located.without_positions(of) != digest:
            self.stale.append(fact)
