"""Building the package of a deck, and the files of a release: package, notes and lock."""

from pathlib import Path

from quizgen import languages
from quizgen.anki.lock import Lock, lock_bytes, lock_file, read_lock
from quizgen.anki.manifest import Published
from quizgen.anki.notes import notes_of
from quizgen.anki.package import package
from quizgen.anki.release_plan import (
    ReleasePlan,
    kind_changes,
    namespace_changes,
    plan_release,
    unlocked,
)
from quizgen.anki.report import release_notes
from quizgen.diagnostics.diagnostic import Diagnostic, Unusable
from quizgen.facts.deck import Deck
from quizgen.record import record
from quizgen.values.html import span_html
from quizgen.values.markup import Marked


@record()
class Build:
    """A planned package: the release plan of a deck, compared with `lock`.

    It does not refer to the deck, which takes as much memory as everything else together.
    """

    deck_id: str
    deck_key: str
    namespace: str | None
    title: str
    language: str
    description: str
    lock_path: Path
    plan: ReleasePlan
    lock: Lock

    @property
    def packable(self) -> bool:
        """Whether all notes have different guids. The checks report those that do not."""
        return len({note.origin_id for note, _ in self.plan.notes}) == len(self.plan.notes)

    def package(self) -> bytes:
        """The .apkg of the deck."""
        published = Published(
            self.deck_id,
            self.deck_key,
            self.namespace,
            self.title,
            self.language,
            self.description,
        )
        return package(self.plan, published)


def build(deck: Deck, now: int, *, locked: bool = False) -> tuple[Build, list[Diagnostic]]:
    """Plan a deck's package, compared with its lock; and the errors that prevent building it.

    `now` is the time of what is not in the lock yet, in seconds since 1970. With `locked`, any
    difference from the lock is an error.
    """
    lock, found = read_lock(deck.folder, deck.id, deck.translated_into)
    if not found:
        found += namespace_changes(deck, lock)
    notes = list(notes_of(deck))
    found += kind_changes(deck, notes, lock)
    planned = plan_release(notes, lock, now)
    if locked and not found:
        found += unlocked(deck, planned)
    made = Build(
        deck_id=deck.id,
        deck_key=deck.key,
        namespace=deck.head.namespace,
        title=deck.head.title,
        language=deck.language,
        description=_description(deck),
        lock_path=deck.folder / lock_file(deck.translated_into),
        plan=planned,
        lock=lock,
    )
    return made, found


def release_files(made: Build, out: Path, now: int) -> dict[Path, bytes]:
    """The files of a release, in the order in which they have to be written.

    The lock is last: a release that is interrupted is not in the lock, so the next one gives its
    notes a newer time. Raises Unusable if the clock is behind the lock.
    """
    if now < made.lock.newest:
        raise Unusable(
            f"the clock is behind the last release of '{made.deck_id}': learners would not get "
            "what is released now; set the clock, or SOURCE_DATE_EPOCH, right"
        )
    files = {out / f"{made.deck_id}.apkg": made.package()}
    notes = out / f"{made.deck_id}.md"
    if made.plan.changes or not notes.exists():
        text = release_notes(made.title, made.deck_id, made.plan, made.language)
        files[notes] = text.encode()
    files[made.lock_path] = lock_bytes(made.deck_id, made.namespace, made.plan.entries)
    return files


def _description(deck: Deck) -> str:
    """The description that Anki shows below the name of the deck, as HTML."""
    head, words = deck.head, languages.words(deck.language).anki
    lines = [head.description or ""]
    if head.authors:
        lines.append(words.authors.format(", ".join(head.authors)))
    if head.licence:
        lines.append(words.licence.format(head.licence))
    return "<br>".join(span_html(Marked(line), "ltr") for line in lines if line)
