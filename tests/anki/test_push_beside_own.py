"""`quizgen push` where the learner has own notes beside those of the deck, or other note types."""

from tests.anki.ankiconnect import Connected
from tests.anki.learner import Learner
from tests.workshop import Workshop, at

FIRST, SECOND = 1_700_000_000, 1_700_100_000


def push(workshop: Workshop, anki: Connected) -> tuple[int, list[str]]:
    """Push the deck without a question: the exit code, and the lines that were printed."""
    backup = str(workshop.folder / "backups")
    given = ("push", "--yes", "--port", str(anki.port), "--backup", backup)
    code, output = workshop.run(*given, env=at(SECOND + 999))
    return code, output.splitlines()


def test_own_notes_that_stay_alone_in_an_anki_deck_are_compared_there(
    workshop: Workshop, learner: Learner
) -> None:
    """The deck is renamed, and all its cards leave the old one, in which a note of the learner's
    own stays. In another one, its only card is deleted."""
    workshop.release(FIRST)
    learner.take(workshop.package)
    removed = [card.id for card in learner.note("coal-paid").cards()]
    for name in ("Early railways", "Claims"):
        number = learner.collection.decks.id(name)
        assert number
        basic = learner.collection.models.by_name("Basic")
        assert basic
        own = learner.collection.new_note(basic)
        own["Front"] = name
        learner.collection.add_note(own, number)
        learner.collection.set_deck(removed, number)
    workshop.change("title: Early railways", "title: Railways", "deck.yaml")
    workshop.files["lines.yaml"] = workshop.files["lines.yaml"].split("- argument")[0]
    workshop.release(SECOND)
    with Connected(learner) as anki:
        code, lines = push(workshop, anki)
        assert (code, lines[-1]) == (
            0,
            "  done: reviews and schedules of all 9 cards were compared with the backup",
        )
        assert push(workshop, anki)[1][-1] == "  nothing to do"
