"""The newest snapshot, which one thread replaces and others show."""

from threading import Condition, Lock

from quizgen.preview.snapshot import DeckSnapshot, edited_fact
from quizgen.preview.views import FactView
from quizgen.questions.media import MediaContent
from quizgen.record import record


@record()
class Event:
    """That there is a new snapshot: its number, and the key of the fact that was edited."""

    number: int
    edited: str | None


class PreviewState:
    """The newest snapshot, and the views of its facts that were asked for."""

    def __init__(self, snapshot: DeckSnapshot, first: str | None = None) -> None:
        self.snapshot = snapshot
        self._event = Event(1, first)
        self._changed = Condition()
        self._views: dict[str, FactView] = {}
        self._making, self._making_items = Lock(), Lock()
        self._media: dict[str, MediaContent] = {}
        self._ended = False

    def replace(self, snapshot: DeckSnapshot) -> None:
        """Take another snapshot, and tell those who wait."""
        with self._making, self._changed:
            self._event = Event(self._event.number + 1, edited_fact(self.snapshot, snapshot))
            self.snapshot = snapshot
            self._views = {}
            self._media = {}
            self._changed.notify_all()

    def end(self) -> None:
        """Tell those who wait that there are no more events."""
        with self._changed:
            self._ended = True
            self._changed.notify_all()

    def event_after(self, number: int, seconds: float) -> Event | None:
        """The newest event, if its number is not this one; it is waited for. None if none comes.

        Raises EOFError after the end.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._ended or self._event.number != number, seconds)
            if self._ended:
                raise EOFError
            return self._event if self._event.number != number else None

    def view(self, key: str) -> FactView | None:
        """What is shown of a fact; None if there is no such fact."""
        with self._making:
            entry = self.snapshot.entries.get(key)
            if entry is None:
                return None
            if key not in self._views:
                self._views[key] = made = FactView(self.snapshot, entry)
                self._media.update(made.media)
            return self._views[key]

    def items(self, view: FactView) -> str:
        """The items of a fact; "" if there is a newer snapshot meanwhile.

        One after the other: those of a large deck take seconds, and saves may come faster.
        """
        with self._making_items:
            is_newest = self.snapshot.entries.get(view.entry.key) is view.entry
            return view.items() if is_newest else ""

    def media(self, name: str) -> MediaContent | None:
        """A picture or a sound of a fact that was shown, by its name in Anki."""
        with self._making:
            return self._media.get(name)
