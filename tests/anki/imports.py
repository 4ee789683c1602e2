"""What the Anki of this environment makes of packages: `python -m tests.anki.imports PACKAGE…`.

Imports them one after another into one new collection, studies ten cards after the first, and
prints what each import did, whether the schedules stood, and whether Check Database is content, as
one line of JSON. It needs nothing but Anki, so that an environment may hold any version of it.
"""

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.anki.learner import Learner

STUDIED = 10


def main() -> None:
    """Import the packages that are named."""
    with TemporaryDirectory() as name:
        learner = Learner(Path(name))
        imports, schedules = [], []
        for package in map(Path, sys.argv[1:]):
            imports.append(learner.take(package))
            if len(imports) == 1:
                study(learner)
            schedules.append(schedule(learner))
        found = {
            "imports": imports,
            "schedules stand": all(each == schedules[0] for each in schedules),
            "sound": learner.sound(),
            "notes": learner.collection.note_count(),
            "cards": learner.collection.card_count(),
        }
    sys.stdout.write(f"{json.dumps(found)}\n")


def study(learner: Learner) -> None:
    """Answer some cards Good, as they come."""
    for number in learner.collection.find_cards("", order="c.due")[:STUDIED]:
        card = learner.collection.get_card(number)
        card.start_timer()
        learner.collection.sched.answerCard(card, 3)


def schedule(learner: Learner) -> list[tuple[int, ...]]:
    """When the cards that have been studied are due, and how often they were answered."""
    studied = learner.collection.find_cards("-is:new", order="c.due")
    cards = [learner.collection.get_card(number) for number in sorted(studied)]
    return [(card.id, card.type, card.due, card.ivl, card.reps) for card in cards]


if __name__ == "__main__":
    main()
