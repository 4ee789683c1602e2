"""Bringing what was edited in Anki into the files of a deck."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import groupby
from pathlib import Path

from quizgen.anki.guids import guid
from quizgen.anki.html_reading import read_html
from quizgen.anki.lock import Lock
from quizgen.anki.merge.collection import CONFLICT, HeldNote
from quizgen.anki.merge.fields import own_texts
from quizgen.anki.merge.release import ReleasedNote, histories
from quizgen.anki.package_reading import PackageContent, PackedNote
from quizgen.diagnostics import located
from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.diagnostics.source import Source, position
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.fix.written_facts import WrittenFact, entries_of, file_with
from quizgen.pull.edits import EditedField, note_edits
from quizgen.pull.mapping import proposals, why_not
from quizgen.pull.reading import Rereader, is_translated
from quizgen.pull.tags import edited_tags
from quizgen.pull.trial import Trial
from quizgen.pull.wanted import rebased, says
from quizgen.reader.characters import FORBIDDEN
from quizgen.record import record


@record()
class Left:
    """An edit that is not pulled: where it belongs, and why not."""

    fact: Fact
    field: str
    text: str
    reason: str


@record()
class Pulled:
    """An edit that is pulled."""

    fact: Fact
    field: str


@record()
class _Step:
    """An edit that was made of a fact: the keys that it changed, and how to make it again."""

    field: str
    text: str
    keys: frozenset[str]
    again: Callable[[], None]


@dataclass
class Pull:
    """What is pulled into a deck, compared with its lock; `now` is the time."""

    deck: Deck
    lock: Lock
    now: int
    left: list[Left] = field(default_factory=list)
    done: list[Pulled] = field(default_factory=list)
    found: int = 0
    """The notes of the deck that were found in packages."""
    removed: list[tuple[str, str]] = field(default_factory=list)
    """Texts of notes whose facts the deck no longer has, each with the id of the fact."""

    def __post_init__(self) -> None:
        self._files = Rereader(self.deck)
        self._trials: dict[str, Trial] = {}
        self._steps: dict[str, list[_Step]] = {}
        self._wanted: dict[str, list[EditedField]] = {}
        self._entries: dict[str, Mapping[int, WrittenFact]] = {}
        self._by_guid = {guid(self.deck.key, fact.origin_id): fact for fact in self.deck.facts}
        present = {fact.origin_id for fact in (*self.deck.facts, *self.deck.drafts)}
        self._gone = {
            guid(self.deck.key, first): entry
            for first, entry in self.lock.entries.items()
            if first not in present and entry.fields
        }

    def take(self, content: PackageContent, updated: int = 0) -> None:
        """Bring the edits of a package into the facts.

        `updated` is the time of the release that was pushed there last, if that is known.
        """
        for held in content.notes:
            fact = self._by_guid.get(held.guid)
            if fact is not None:
                self.found += 1
                self._take_note(fact, held, content.types.get(held.type_id, ()), updated)
            elif entry := self._gone.get(held.guid):
                texts = own_texts(histories(entry.fields), held.fields)
                self.removed += [(entry.fact, _shown(text)) for text in texts]

    def _take_note(self, fact: Fact, held: PackedNote, names: Sequence[str], updated: int) -> None:
        entry = self.lock.entries.get(fact.origin_id)
        edits = note_edits(self.deck, fact, entry, held, names, now=self.now, updated=updated)
        if edits is None:
            return
        for name, html in edits.conflicts:
            reason = "the deck has changed this too since then: compare them"
            self.left.append(Left(fact, name, _shown(html), reason))
        for name, html in edits.unsettled:
            reason = (
                "a release has changed this too: compare them; once the tag "
                f"{CONFLICT} is removed, it is pulled"
            )
            self.left.append(Left(fact, name, _shown(html), reason))
        for each in edits.fields:
            self._take_field(fact, each)
        self._take_tags(fact, edits.released, edits.here, edits.since)

    def _take_field(self, fact: Fact, edited: EditedField) -> None:
        shown = _shown(edited.html)
        trial = self._trial(fact)
        if trial is None:
            reason = "its file is not a plain list"
            if not self._is_here(fact):
                reason = "it is not translated: edit its note in the original deck"
            self.left.append(Left(fact, edited.name, shown, reason))
            return
        again = partial(self._take_field, fact, edited)
        edited = rebased(edited, trial)
        wanted = [*self._wanted.get(fact.id, ()), edited]
        made = None
        if FORBIDDEN.search("".join(text for _, text in edited.after.parts)):
            reason = "it has control characters"
        elif self._all_say(trial, wanted):
            made, reason = trial, ""
        else:
            made = self._mapped(trial, edited, wanted)
            reason = "" if made else why_not(trial, edited)
        if made is None:
            self.left.append(Left(fact, edited.name, shown, reason))
            return
        self._wanted[fact.id] = wanted
        self._keep(fact, made, _Step(edited.name, shown, _changed(trial, made), again))

    def _keep(self, fact: Fact, made: Trial, step: _Step) -> None:
        self._trials[fact.id] = made
        self._steps.setdefault(fact.id, []).append(step)
        self.done.append(Pulled(fact, step.field))

    def _mapped(
        self, trial: Trial, edited: EditedField, wanted: Sequence[EditedField]
    ) -> Trial | None:
        foreign = edited.after.foreign and edited.after.foreign != edited.before.foreign
        if foreign or edited.after.media != edited.before.media:
            return None
        for each in proposals(trial, edited):
            made = trial.changed(each.changes, plain=each.plain)
            if made is not None and self._all_say(made, wanted):
                return made
        return None

    def _all_say(self, trial: Trial, wanted: Sequence[EditedField]) -> bool:
        return bool(trial.fields) and all(says(trial, each) for each in wanted)

    def _take_tags(self, fact: Fact, released: ReleasedNote, here: HeldNote, since: int) -> None:
        root = f"{self.deck.id}::" if self.deck.head.root_tag else ""
        added, gone = edited_tags(released, here, since, root)
        trial = self._trial(fact) if added or gone & {*fact.tags} else None
        if trial is None:
            return
        own: list[str] = [tag for tag in trial.fact.tags if tag not in gone]
        own += [tag for tag in added if tag not in trial.fact.all_tags]
        if own == [*trial.fact.tags]:
            return
        made = trial.changed({("tags",): own or None})
        if made is None:
            shared = "`tags` is the same in every language: change it in the original"
            reason = shared if fact.original else "these tags cannot be written here"
            self.left.append(Left(fact, "tags", " ".join(own), reason))
        else:
            again = partial(self._take_tags, fact, released, here, since)
            self._keep(fact, made, _Step("tags", " ".join(own), frozenset({"tags"}), again))

    def _trial(self, fact: Fact) -> Trial | None:
        if fact.id not in self._trials:
            if not self._is_here(fact):
                return None
            entry = self._entries_of(fact).get(id(fact.node))
            if entry is None:
                return None
            self._trials[fact.id] = Trial(self._files, fact, entry)
        return self._trials[fact.id]

    def _is_here(self, fact: Fact) -> bool:
        """Whether a fact is in a file of this deck, and not in one of that which it translates."""
        return self.deck.translation is None or is_translated(self.deck, fact.part)

    def _entries_of(self, fact: Fact) -> Mapping[int, WrittenFact]:
        """The entries of the file of a fact, by the identity of their nodes."""
        part = fact.part
        if part.name not in self._entries:
            self._entries[part.name] = {id(node): entry for node, entry in entries_of(part)}
        return self._entries[part.name]

    def texts(self) -> dict[Path, str]:
        """The files that have changed, without their BOM."""
        texts: dict[Path, str] = {}
        for part in self.deck.parts:
            changed = {
                id(trial.original.node): trial.entry.text
                for trial in self._trials.values()
                if trial.original.part is part and trial.fact is not trial.original
            }
            if changed:
                texts[Path(part.file.path)] = file_with(entries_of(part), changed)
        return texts

    def reread(self) -> tuple[Deck, list[Diagnostic]]:
        """The deck with what is pulled, and what is wrong with its files then."""
        texts = self.texts()
        parts, facts, wrong = [], [], []
        by_part = {key: [*each] for key, each in groupby(self.deck.facts, lambda f: f.part.name)}
        for part in self.deck.parts:
            text = texts.get(Path(part.file.path))
            if text is None:
                parts.append(part)
                facts += by_part.get(part.name, [])
                continue
            source = Source(part.file.path, text)
            read, found, faults = self._files.read(part, source)
            wrong += faults
            parts.append(read or part)
            facts += [fact for fact in found if not fact.lacks]
        return replace(self.deck, parts=tuple(parts), facts=tuple(facts)), wrong

    def check(self, errors: Callable[[Deck], list[Diagnostic]]) -> None:
        """Take back what would make an error, fact by fact. `errors` finds those of a deck."""
        while self._is_changed():
            deck, wrong = self.reread()
            wrong = wrong or errors(deck)
            if not wrong:
                return
            facts: dict[str, Diagnostic] = {
                fact.id: each for each in wrong if (fact := deck.fact_at(each.span))
            }
            changed = [
                name for name, trial in self._trials.items() if trial.fact is not trial.original
            ]
            for name in [name for name in changed if name in facts] or changed:
                self._take_back(name, deck, facts.get(name) or wrong[0])

    def _is_changed(self) -> bool:
        return any(trial.fact is not trial.original for trial in self._trials.values())

    def _take_back(self, name: str, deck: Deck, wrong: Diagnostic) -> None:
        """Take back the edits of the value that is wrong, or else all of the fact."""
        trial = self._trials.pop(name)
        self._wanted.pop(name, None)
        steps = self._steps.pop(name, [])
        self.done = [each for each in self.done if each.fact.id != name]
        key = _key_at(deck.by_id.get(name), wrong)
        guilty = [step for step in steps if key in step.keys] or steps
        reason = f"it would be an error: {wrong.message}"
        for step in guilty:
            self.left.append(Left(trial.original, step.field, step.text, reason))
        for step in steps:
            if step not in guilty:
                step.again()


def _changed(before: Trial, after: Trial) -> frozenset[str]:
    """The keys of a fact with other values."""
    old, new = (located.without_positions(each.node) for each in (before, after))
    return frozenset(key for key in {*old, *new} if old.get(key) != new.get(key))


def _key_at(fact: Fact | None, wrong: Diagnostic) -> str:
    """The key of a fact whose value has an error; "" if it is none of them."""
    if fact is None:
        return ""
    where = position(wrong.span.line - 1, wrong.span.column - 1)
    keys = (key for key, node in fact.node.entries.items() if node.key <= where < node.end)
    return next(keys, "")


_MOST_SHOWN = 200
"""Characters of a text that a line shows."""


def _shown(html: str) -> str:
    """A text of a field in one line, to be listed."""
    read = read_html(html)
    text = " ".join(" ".join(text for _, text in read.parts).split())
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}…"
