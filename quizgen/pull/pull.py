"""Finding what was edited in Anki, and bringing it into the files of a deck."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from pathlib import Path

from quizgen.anki.build import Build
from quizgen.anki.guids import guid
from quizgen.anki.html_reading import read_html
from quizgen.anki.lock import Entry
from quizgen.anki.merge.collection import HeldNote
from quizgen.anki.merge.fields import OURS, merged_fields, merged_tags
from quizgen.anki.merge.release import ReleasedNote, TypeHere, columns, histories
from quizgen.anki.note_types import note_type
from quizgen.anki.notes import Note
from quizgen.anki.package_reading import PackageContent, PackedNote
from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.diagnostics.located import SequenceNode
from quizgen.diagnostics.source import Source
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.fix.values import WrittenFact, entries_of
from quizgen.pull.mapping import EditedField, proposals, rebased, why_not
from quizgen.pull.trial import Trial, what_is_said
from quizgen.pull.typed_values import date_written, number_written
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.reader.characters import FORBIDDEN
from quizgen.reader.deck_files import read_fact_file
from quizgen.record import record
from quizgen.values.dates import parse_when
from quizgen.values.quantities import parse_quantity

_ANKIS_OWN = frozenset({"leech", "marked"})
"""Tags that Anki itself gives to notes."""

_ORDER = ("answer", "Title", "Note", "More", "prompt")
"""The roles of fields in the order in which they are mapped: what others are made of is first."""


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


@dataclass
class Pull:
    """What is pulled into a deck. `contents` are packages, `deck` has no errors."""

    deck: Deck
    made: Build
    left: list[Left] = field(default_factory=list)
    done: list[Pulled] = field(default_factory=list)
    found: int = 0
    """The notes of the deck that were found in packages."""

    def __post_init__(self) -> None:
        self._trials: dict[str, Trial] = {}
        self._wanted: dict[str, list[tuple[EditedField, str]]] = {}
        self._entries: dict[str, Mapping[int, WrittenFact]] = {}
        self._by_guid = {
            guid(self.made.deck_key, entry.origin_id): (note, entry)
            for note, entry in self.made.plan.notes
        }

    def take(self, content: PackageContent, updated: int = 0) -> None:
        """Bring the edits of a package into the facts.

        `updated` is the time of the release that was pushed there last, if that is known.
        """
        for held in content.notes:
            ours = self._by_guid.get(held.guid)
            if ours is None:
                continue
            self.found += 1
            note, entry = ours
            # Nearly all notes are as they were built.
            if held.fields != note.fields or {*held.tags} != {*note.tags}:
                names = content.types.get(held.type_id, ())
                self._take_note(note, entry, held, names, updated)

    def _take_note(
        self, note: Note, entry: Entry, held: PackedNote, names: Sequence[str], updated: int
    ) -> None:
        wanted = note_type(note.kind, entry.language)
        ours = tuple(str(each["name"]) for each in wanted.fields)
        places = columns(_type(ours), _type(tuple(names)))
        fields = tuple(
            None if place is None or place >= len(held.fields) else held.fields[place]
            for place in places
        )
        released = _released(note, entry)
        here = HeldNote(0, held.guid, "", fields, held.tags, ())
        merged = merged_fields(released, here, updated)
        fact = self.deck.by_id[note.fact]
        edited: list[EditedField] = []
        for index in (*merged.own, *merged.conflicts):
            text = fields[index] or ""
            before, after = read_html(note.fields[index]), read_html(text)
            said, says = (read_html(each, escaped=True) for each in (note.fields[index], text))
            if what_is_said(said) == what_is_said(says) and not after.foreign:
                continue
            if index in merged.conflicts:
                reason = "the deck has changed this too since then: compare them"
                self.left.append(Left(fact, ours[index], _shown(text), reason))
            else:
                edited.append(EditedField(index, ours[index], before, after, said, says))
        for each in sorted(edited, key=lambda e: _ORDER.index(e.role) if e.role in _ORDER else 9):
            self._take_field(fact, each, fields[each.index] or "")
        self._take_tags(fact, released, here, merged.since)

    def _take_field(self, fact: Fact, edited: EditedField, html: str) -> None:
        trial = self._trial(fact)
        if trial is None:
            self.left.append(Left(fact, edited.name, _shown(html), "its file is not a plain list"))
            return
        edited = rebased(edited, trial)
        wanted = [*self._wanted.get(fact.id, ()), (edited, html)]
        made = None
        if FORBIDDEN.search("".join(text for _, text in edited.after.parts)):
            reason = "it has control characters"
        elif self._all_say(trial, wanted):
            made, reason = trial, ""
        else:
            made = self._mapped(trial, edited, wanted)
            reason = "" if made else why_not(trial, edited)
        if made is None:
            self.left.append(Left(fact, edited.name, _shown(html), reason))
            return
        self._trials[fact.id] = made
        self._wanted[fact.id] = wanted
        self.done.append(Pulled(fact, edited.name))

    def _mapped(
        self, trial: Trial, edited: EditedField, wanted: Sequence[tuple[EditedField, str]]
    ) -> Trial | None:
        foreign = edited.after.foreign and edited.after.foreign != edited.before.foreign
        if foreign or edited.after.media != edited.before.media:
            return None
        for each in proposals(trial, edited):
            made = trial.changed(each.changes, plain=each.plain)
            if made is not None and self._all_say(made, wanted):
                return made
        return None

    def _all_say(self, trial: Trial, wanted: Sequence[tuple[EditedField, str]]) -> bool:
        return bool(trial.fields) and all(_says(trial, each) for each, _ in wanted)

    def _take_tags(self, fact: Fact, released: ReleasedNote, here: HeldNote, since: int) -> None:
        known = {tag.lower() for tag in (*released.tags, *OURS, *_ANKIS_OWN)}
        root = f"{self.deck.id}::" if self.deck.head.root_tag else ""
        added = [
            tag.removeprefix(root)
            for tag in here.tags
            if tag.lower() not in known and not tag.lower().startswith("quizgen::")
        ]
        missing = merged_tags(released, here, since).add
        present = {tag.lower() for tag in here.tags}
        gone = {
            tag.removeprefix(root)
            for tag, time in released.tags.items()
            if time >= 0 and tag.lower() not in present and tag not in missing
        }
        trial = self._trial(fact) if added or gone & {*fact.tags} else None
        if trial is None:
            return
        own: list[str] = [tag for tag in trial.fact.tags if tag not in gone]
        own += [tag for tag in added if tag not in trial.fact.all_tags]
        if own == [*trial.fact.tags]:
            return
        made = trial.changed({("tags",): own or None})
        if made is None:
            reason = "these tags cannot be written here"
            self.left.append(Left(fact, "tags", " ".join(own), reason))
        else:
            self._trials[fact.id] = made
            self.done.append(Pulled(fact, "tags"))

    def _trial(self, fact: Fact) -> Trial | None:
        if fact.id not in self._trials:
            entry = self._entries_of(fact).get(id(fact.node))
            if entry is None:
                return None
            self._trials[fact.id] = Trial(self.deck, fact, entry)
        return self._trials[fact.id]

    def _entries_of(self, fact: Fact) -> Mapping[int, WrittenFact]:
        """The entries of the file of a fact, by the identity of their nodes."""
        part = fact.part
        if part.name not in self._entries:
            facts = part.node.entries["facts"]
            assert isinstance(facts, SequenceNode)
            entries = entries_of(part.file.path, part.file.text, facts)
            pairs = zip(facts.items, entries, strict=False)
            self._entries[part.name] = {id(node): entry for node, (_, entry) in pairs}
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
            if not changed:
                continue
            facts = part.node.entries["facts"]
            assert isinstance(facts, SequenceNode)
            entries = entries_of(part.file.path, part.file.text, facts)
            first, last = entries[0][1], entries[-1][1]
            pieces = [
                changed.get(id(node), entry.text)
                for node, (_, entry) in zip(facts.items, entries, strict=True)
            ]
            texts[Path(part.file.path)] = "".join([first.before, *pieces, last.after])
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
            read, found, faults = read_fact_file(
                source, [], name=part.name, number=part.number, head=self.deck.head
            )
            wrong += faults
            parts.append(read or part)
            facts += found
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
            guilty = [name for name in changed if name in facts] or changed
            for name in guilty:
                message = (facts.get(name) or wrong[0]).message
                self._take_back(name, f"it would be an error: {message}")

    def _is_changed(self) -> bool:
        return any(trial.fact is not trial.original for trial in self._trials.values())

    def _take_back(self, name: str, reason: str) -> None:
        trial = self._trials.pop(name)
        texts = {each.name: html for each, html in self._wanted.pop(name, [])}
        for each in [each for each in self.done if each.fact.id == name]:
            self.done.remove(each)
            shown = _shown(texts.get(each.field, ""))
            self.left.append(Left(trial.original, each.field, shown, reason))


def _says(trial: Trial, wanted: EditedField) -> bool:
    """Whether the note of a fact says what was written in Anki."""
    question = trial.question(wanted.slot) if wanted.role == "answer" else None
    if what_is_said(trial.literal(wanted.index)) == what_is_said(wanted.literal):
        return True
    text = wanted.after.text("")
    if question is not None and isinstance(question.answer, DateAnswer):
        written = date_written(text, question.answer)
        return bool(written) and parse_when(str(written)) == question.answer.when
    if question is not None and isinstance(question.answer, NumberAnswer):
        written = number_written(text, question.answer)
        return bool(written) and parse_quantity(str(written)) == question.answer.quantity
    return False


def _type(names: tuple[str, ...]) -> TypeHere:
    return TypeHere(0, "", names, (), "", 0)


def _released(note: Note, entry: Entry) -> ReleasedNote:
    """A note as the next release would have it, with all that was released."""
    return ReleasedNote(
        fact=note.fact,
        first=entry.origin_id,
        ids=frozenset(entry.ids),
        guid="",
        type="",
        ordinals=frozenset(note.slot_indexes),
        deck=entry.deck,
        former={},
        tags=dict(entry.tags) or dict.fromkeys(note.tags, 0),
        history=histories(entry.fields),
        fields=note.fields,
        removed=0,
    )


_MOST_SHOWN = 200


def _shown(html: str) -> str:
    """A text of a field in one line, to be listed."""
    read = read_html(html)
    text = " ".join(" ".join(text for _, text in read.parts).split())
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}…"
