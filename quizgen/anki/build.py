"""Building the package of a deck, and the files of a release: package, notes and lock."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

from quizgen import languages
from quizgen.anki.html import text_html
from quizgen.anki.listing import Listing, listing_of, listing_text
from quizgen.anki.lock import Lock, lock_bytes, lock_file
from quizgen.anki.lock_reading import read_lock
from quizgen.anki.merge.digest import digest
from quizgen.anki.notes import Note, notes_of, older_hashes
from quizgen.anki.release_plan import (
    ReleasePlan,
    namespace_changes,
    plan_release,
    unlocked,
    with_other_link,
)
from quizgen.anki.release_time import check_clock, time_after
from quizgen.anki.released_ids import id_errors, lock_of_original, perhaps_renamed
from quizgen.anki.renumbered_holes import renumbered_holes
from quizgen.anki.report import day_shown, release_notes
from quizgen.anki.studied import Schedules
from quizgen.diagnostics.diagnostic import Diagnostic, Unusable
from quizgen.facts.deck import Deck
from quizgen.record import record
from quizgen.values.html import attribute_html, span_html
from quizgen.values.markup import Marked


@record()
class Build:
    """A planned package: the release plan of a deck, compared with `lock`.

    It does not refer to the deck, which takes as much memory as everything else together.

    - `deck_ids`: the present id of the deck, and the former ones.
    - `files`: those of the deck.
    - `doubts`: how many facts perhaps have the id of another, or were renamed without `was`, or
      have holes with other numbers.
    - `renames`: whether any fact has a former id; a translation may begin with some.
    """

    deck_id: str
    deck_ids: tuple[str, ...]
    first_id: str
    deck_key: str
    namespace: str | None
    title: str
    language: str
    description: str
    lock_path: Path
    plan: ReleasePlan
    lock: Lock
    report: str
    listing: Listing | None
    files: tuple[Path, ...]
    doubts: int
    renames: bool

    @property
    def packable(self) -> bool:
        """Whether all notes have different guids. The checks report those that do not."""
        return len({note.origin_id for note, _ in self.plan.notes}) == len(self.plan.notes)

    @property
    def is_released(self) -> bool:
        """Whether it is what was released last."""
        return self.lock.exists and not self.plan.changes

    def listing_path(self, out: Path) -> Path:
        """Where its listing for AnkiWeb is written."""
        return out / f"{self.deck_id}.ankiweb.md"

    def package(self, *, released: bool, schedules: Schedules = MappingProxyType({})) -> bytes:
        """The .apkg of the deck; its description has the day of the release if it is released.

        The day is in the lock, so that the bytes do not depend on the clock. `schedules` are those
        of studied cards.
        """
        # With genanki and SQLite, it takes a quarter of the time of all imports. Large decks are
        # checked in another process meanwhile.
        from quizgen.anki.manifest import Published
        from quizgen.anki.package import package

        description = self.description
        if released:
            said = languages.words(self.language).anki.released
            line = said.format(day_shown(self.plan.newest, self.language))
            description = "<br>".join(each for each in (description, _line(line)) if each)
        published = Published(
            self.deck_ids,
            self.deck_key,
            self.namespace,
            self.title,
            self.language,
            description,
            trial=not released,
        )
        return package(self.plan, published, schedules)


Rebuild: TypeAlias = Callable[[Deck, Sequence[Note]], Lock]
"""What makes the lock of a deck anew, from its present notes and something else."""


def build(
    deck: Deck,
    now: int,
    *,
    notes: Iterable[Note] | None = None,
    locked: bool = False,
    rebuild: Rebuild | None = None,
    listing: bool = False,
) -> tuple[Build, list[Diagnostic]]:
    """Plan a deck's package, compared with its lock; and what is wrong with it.

    `now` is the time of what is not in the lock yet, in seconds since 1970. `notes` are those of
    the deck, if they are made elsewhere. With `locked`, any
    difference from the lock is an error. `rebuild` makes a lock that is missing.
    `listing` asks for that on AnkiWeb, and for what it would not take.
    """
    lock, found = read_lock(deck.folder, deck.id, deck.translated_into, first=deck.first_id)
    notes = list(notes_of(deck) if notes is None else notes)
    if rebuild:
        if lock.exists or found:
            raise Unusable(f"{lock_path(deck)} is not missing: remove it first, to rebuild it")
        lock = rebuild(deck, notes)
    if not found:
        found += namespace_changes(deck, lock)
        found += id_errors(deck, lock, lock_of_original(deck))
    doubts = []
    if lock.exists and not found:
        doubts = [*perhaps_renamed(deck, lock, notes), *renumbered_holes(deck, lock, notes)]
    planned = plan_release(notes, lock, time_after(lock.newest, now), older_hashes(deck))
    report = digest(deck.head.report) if deck.head.report else ""
    if lock.report not in (None, report):
        planned = with_other_link(planned)
    listed = None
    if listing:
        listed, wrong = listing_of(deck)
        found += wrong
    if locked and not found:
        found += unlocked(deck, planned)
    found += doubts
    made = Build(
        deck_id=deck.id,
        deck_ids=deck.ids,
        first_id=deck.first_id,
        deck_key=deck.key,
        namespace=deck.head.namespace,
        title=deck.head.title,
        language=deck.language,
        description=_description(deck),
        lock_path=lock_path(deck),
        plan=planned,
        lock=lock,
        report=report,
        listing=listed,
        files=tuple(Path(file.path) for file in (deck.file, *(part.file for part in deck.parts))),
        doubts=len(doubts),
        renames=not deck.translation and any(note.former_hashes for note in notes),
    )
    return made, found


def lock_path(deck: Deck) -> Path:
    """Where the lock of a deck is."""
    return deck.folder / lock_file(deck.translated_into)


def release_files(made: Build, out: Path, now: int) -> dict[Path, bytes]:
    """The files of a release, in the order in which they have to be written.

    The lock is last: a release that is interrupted is not in the lock, so the next one gives its
    notes a newer time. Raises Unusable if the clock is far behind the lock.
    """
    check_clock(made.deck_id, made.lock.newest, now)
    files = {out / f"{made.deck_id}.apkg": made.package(released=True)}
    notes = out / f"{made.deck_id}.md"
    if made.plan.changes or not notes.exists():
        text = release_notes(made.title, made.deck_ids, made.plan, made.language)
        files[notes] = text.encode()
    if made.listing:
        files[made.listing_path(out)] = listing_text(made.listing, made.plan).encode()
    files[made.lock_path] = lock_bytes(
        made.deck_id, made.namespace, made.plan.entries, first=made.first_id, report=made.report
    )
    return files


def _description(deck: Deck) -> str:
    """The description that Anki shows below the name of the deck, as HTML."""
    head, words = deck.head, languages.words(deck.language).anki
    lines = [head.description or ""]
    if head.authors:
        lines.append(words.authors.format(", ".join(head.authors)))
    if head.licence:
        lines.append(words.licence.format(head.licence))
    shown = [_line(line) for line in lines if line]
    if head.home:
        shown.append(f'<a href="{attribute_html(head.home)}">{text_html(head.home)}</a>')
    return "<br>".join(shown)


def _line(text: str) -> str:
    return span_html(Marked(text), "ltr")
