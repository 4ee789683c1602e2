"""A preview of a workshop's deck, served within the process of a test."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

from quizgen.checks.rule import RULES
from quizgen.cli.deck_checks import check_in_two
from quizgen.preview.server import PreviewServer
from quizgen.preview.snapshot import DeckSnapshot
from quizgen.preview.state import PreviewState
from quizgen.reader.decks import ALL_LANGUAGES, read_decks
from tests.workshop import Workshop


def snapshot_of(workshop: Workshop) -> DeckSnapshot:
    """The deck as its files are now."""
    workshop.write()
    reading = read_decks([workshop.deck], language=ALL_LANGUAGES)
    return DeckSnapshot(reading.decks, check_in_two(reading, set(RULES)))


@contextmanager
def served(workshop: Workshop) -> Iterator[PreviewServer]:
    """A server of the deck as it is now."""
    server = PreviewServer(PreviewState(snapshot_of(workshop)))
    Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield server
    finally:
        server.state.end()
        server.shutdown()
        server.server_close()
