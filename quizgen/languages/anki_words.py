"""The words that a deck brings to Anki, and those of its release notes, in one language."""

from collections.abc import Callable, Mapping
from typing import NamedTuple


class ReleaseWords(NamedTuple):
    """The words of release notes; `{}` stands for what is filled in.

    `headings` and `meanings` have a text for each sort of change: retitled, added, changed,
    renamed, restored, withdrawn, moved and removed. The texts of `meanings` are sentences in
    Markdown, and so are `own_edits`, `to_update_all` and `how_to_update`, which follow all changes.
    `causes` tells, of a number of facts, what alone has changed them: another rendering (quizgen),
    the link to report a mistake, their sources, or their tags. `own_edits` ends before an Anki
    search with the term `edited:7`.
    """

    first: Callable[[int], str]  # of a number of notes
    nothing_changed: str
    headings: Mapping[str, str]
    meanings: Mapping[str, str]
    causes: Mapping[str, str]
    new_questions: str  # of a changed fact: their names
    withdrawn_questions: str
    former_id: str
    former_deck: str
    new_deck_name: str  # the former name of an Anki deck, and its name
    to_find_removed: str
    removed_before: str  # a heading
    own_edits: str  # of the day of the release, such as "28 November 2026"
    to_update_all: str
    how_to_update: str


class AsideWords(NamedTuple):
    """What the back of a card adds to the answer; `{text}` stands for what is filled in.

    `also_called` is of a person or thing, whose other names are listed; `also` is of other answers.
    """

    also: str
    also_called: str
    stands_for: str
    born: str
    died: str


class ListingWords(NamedTuple):
    """The words of the listing of a deck on AnkiWeb; most are headings."""

    size: Callable[[int, int], str]  # of the numbers of notes and cards
    examples: str
    sources: str
    changes: str


class AnkiWords(NamedTuple):
    """The words on cards and in the description of an Anki deck.

    `according_to`, of a speaker, is part of the templates of note types, which are frozen. `{}`
    stands for the name or date that is filled in.
    """

    according_to: str
    points: Callable[[int], str]  # of the points of an answer: their number
    asides: AsideWords
    report: str  # a link to where learners may report a mistake
    authors: str
    licence: str
    released: str  # of the day of a release, such as "28 November 2026"
    release: ReleaseWords
    listing: ListingWords
