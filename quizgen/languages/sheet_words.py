"""The words of a worksheet in a language, on paper and on a page that marks itself."""

from collections.abc import Callable, Mapping, Sequence
from string import ascii_uppercase
from typing import NamedTuple


class SheetWords(NamedTuple):
    """The words of one language; `{}` and `{name}` stand for what is filled in."""

    headings: Mapping[str, str]  # of the sections, by type of item
    instructions: Mapping[str, str]
    tasks: Mapping[str, str]  # what is to be done, of items that have no question of their own
    name: str
    group: str
    date: str
    score: str
    true: str
    false: str
    version: str
    page: str
    seed: str
    key: str
    key_to: str  # a version of the sheet, or its title
    time: str  # {}: minutes
    key_numbers: str  # {}: the version whose numbers the key has
    total: str  # of the marks of all sections
    most: str  # marks that can be reached
    scores: str  # a list of names with their marks
    marks: Callable[[int], str]  # a number of marks
    according_to: str  # {who}
    also: str
    rounded: str
    half: str
    half_range: str
    half_year: str
    half_month: str
    bank: str
    gap: str  # said by a screen reader, as is the next one
    lines: str
    fold_here: str
    questions: str
    picture: str
    sound: str
    described_picture: str  # in a text, which has none: its description and its file
    described_sound: str
    pair: str  # {left}, {right}: of a matching item, in a key
    dated: str  # {event}, {date}: of an ordering item, in a key
    quotes: tuple[str, str, str, str]  # opening and closing, then those for a quotation within one
    list_separator: str = "; "
    letters: str = ascii_uppercase  # of options and of what is matched, 20 or more
    small_letters: str = "abcdefghijklmnopqrstuvwxyz"  # of gaps, as many
    versions: Sequence[str] = ascii_uppercase  # what version A, B, … is called, 26

    def sign_of(self, version: str) -> str:
        """What a version is called on the sheet; `version` is its letter in the names of files."""
        return self.versions[ascii_uppercase.index(version)]

    def label_of(self, version: str) -> str:
        """The same after the word for a version."""
        return self.version.format(self.sign_of(version))


class PageWords(NamedTuple):
    """The words of one language; `{name}` stands for what is filled in."""

    instructions: Mapping[str, str]  # of the sections, by type of item
    summary: str
    answer: str
    choose: str
    words: str
    earlier: str
    later: str
    moved: str
    check: str
    numbered: str  # a button's text and the number of its question, said by a screen reader
    check_empty: str
    check_all: str
    really_all: str
    again: str
    really_again: str
    right: str
    partly: str
    wrong: str
    no_answer: str
    row_right: str
    row_wrong: str
    had_it: str
    yes: str
    half: str
    no: str
    had_points: str
    earned: str
    checked: str
    score: str
    to_mend: str
    not_kept: str
    needs_script: str
