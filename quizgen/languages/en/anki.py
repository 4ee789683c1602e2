"""English: the words of Anki's cards and of what is released."""

from quizgen.languages.anki_words import AnkiWords, AsideWords, ListingWords, ReleaseWords
from quizgen.languages.en.plurals import counted


def _first_release(notes: int) -> str:
    return f"First release: {counted(notes, 'note')}."


ANKI = AnkiWords(
    according_to="According to {}",
    points=lambda points: counted(points, "point"),
    asides=AsideWords(
        also="Also: {text}",
        also_called="Also called {text}",
        stands_for="Stands for {text}",
        born="Born {text}",
        died="Died {text}",
    ),
    report="report a mistake",
    authors="By {}.",
    licence="Licence: {}.",
    released="Release of {}.",
    release=ReleaseWords(
        first=_first_release,
        nothing_changed="Nothing has changed since the last release.",
        headings={
            "retitled": "Anki deck renamed",
            "added": "Added",
            "changed": "Changed",
            "renamed": "Renamed",
            "restored": "Restored",
            "withdrawn": "Questions withdrawn",
            "moved": "Moved to another deck",
            "removed": "Removed",
        },
        meanings={
            "retitled": (
                "If you still have it under the old name, rename it in Anki before you import (the"
                " gear beside it › Rename): all its cards stay together."
            ),
            "added": "New cards only; your cards are not changed.",
            "changed": (
                "Reviews are kept; your own edits and tags on these notes are replaced if they are"
                " older than this release."
            ),
            "renamed": "The id has changed; the note and its reviews are kept.",
            "restored": "Reviews of the note are kept, if you still have it.",
            "withdrawn": "A blank card is left behind for each: run Tools › Empty Cards.",
            "moved": "Cards you have stay where they are; only new ones go to the new deck.",
            "removed": "A package cannot delete: your cards stay until you delete them yourself.",
        },
        causes={
            "quizgen": "Only shown in another way, by a new version of quizgen: {}",
            "report": "Only the link to report a mistake has changed: {}",
            "sources": "Only the line with the sources has changed: {}",
            "tags": "Only the tags have changed: {}",
        },
        new_questions="new question: {}",
        withdrawn_questions="{}",
        former_id="was {}",
        former_deck="from “{}”",
        new_deck_name="“{}” is now “{}”",
        to_find_removed="To find them, search in Anki's browser for:",
        removed_before="Removed in earlier releases",
        own_edits="""\
## Your own edits

Anki replaces a note that is listed above, with your own edits and tags, only if it was last
changed before {}. A note that was changed later, by you or by Anki with its tag “leech”,
does not get what is new. To find such notes, search in Anki's browser before you import,
with the number of days since then in place of 7:
""",
        to_update_all="""\
To update them too, import the package once more with “Update notes” set to “Always”. This replaces
your own edits and tags on all notes that differ from the package.
""",
        how_to_update="""\
## How to update

In Anki choose File › Import, pick the new package and leave the settings as they are: “update
notes” and “update note types” both at “if newer”, and “import any learning progress” off. Cards
keep their reviews and due dates. A note that has not changed since the last release is left alone,
including your own edits. Tools › Empty Cards finds what withdrawn questions have left behind.
""",
    ),
    listing=ListingWords(
        size=lambda notes, cards: f"{counted(notes, 'note')} with {counted(cards, 'card')}.",
        examples="Examples",
        sources="Sources",
        changes="What is new",
    ),
)
