"""The files of a deck before and after fixing what is safe to fix."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from unicodedata import is_normalized

from quizgen import languages
from quizgen.diagnostics import located
from quizgen.fix.characters import composed, trailing_space
from quizgen.fix.fields import values
from quizgen.fix.ids import Ids, ids_in, lacks_ids, language_in, missing_ids, wanted_ids
from quizgen.fix.manuscript import Edit, Manuscript, edited
from quizgen.fix.misplaced_texts import renamed_keys
from quizgen.fix.slips import mended_slips, straightened, typed_plainly
from quizgen.fix.texts import FILE_FIELDS, page_ranges, regained
from quizgen.fix.translations import (
    digests_by_id,
    former_ids,
    ids_by_former,
    missing_digests,
)
from quizgen.fix.units import parted_units
from quizgen.reader.characters import BOM, LARGEST_FILE
from quizgen.reader.deck_folders import DECK_FILE, fact_files
from quizgen.reader.translations import told_apart
from quizgen.record import record
from quizgen.system.files import leads_out, read_whole

_TRIED = 100
"""Lines whose slips are mended one by one, each with another parse of the file."""


@record()
class FixedFile:
    """A file before and after, without its BOM, and the number of edits of each sort.

    `refused` is the reason if the file had to be skipped, and `unread` has the lines (from 1) of
    syntax errors that are left.
    """

    path: Path
    before: str
    after: str
    bom: bool
    counts: Mapping[str, int]
    refused: str = ""
    unread: Sequence[int] = ()

    def encoded(self) -> bytes:
        """The fixed file as it is to be written."""
        return (BOM * self.bom + self.after).encode()


def fix_deck(
    folder: Path, wanted: Collection[Path] = (), taken: Collection[str] = ()
) -> list[FixedFile]:
    """The files of a deck, fixed; if `wanted` is not empty, only those.

    New ids differ from all present and former ids of the deck, and from those in `taken`.
    """
    # A file with a wrong suffix is not fixed until it is renamed.
    yaml = [folder / DECK_FILE, *fact_files(folder)]
    ours = [path for path in yaml if path.suffix == ".yaml" and not leads_out(path, folder)]
    every = [_Draft(path, *_text_of(path)) for path in ours if path.exists()]
    drafts = [draft for draft in every if not wanted or draft.path in wanted]
    keys = list(_source_keys(every))
    for draft in drafts:
        draft.fix(keys)
    translations = {each.path for each in told_apart(ours, folder / DECK_FILE, "")[1]}
    originals = [draft for draft in every if draft.path not in translations]
    language = language_in(every[0].manuscript) if every else ""
    unnamed = [each for each in drafts if each in originals]
    _give_ids(unnamed, originals, {*taken, *keys}, language or languages.DEFAULT)
    if translations:
        read = [each.manuscript for each in originals if each.readable]
        digests, renamed = digests_by_id(read), ids_by_former(read)
        for draft in drafts:
            if draft.path in translations:
                draft.follow(digests, renamed)
    return [draft.fixed() for draft in drafts]


def fix_text(
    path: Path,
    text: str,
    *,
    source_keys: Collection[str],
    taken: Collection[str],
    language: str,
) -> FixedFile:
    """A file of facts with a text that may not be saved yet, fixed.

    New ids differ from those in the text and from those in `taken`. `source_keys` are those of the
    deck, and `language` is the code of its language.
    """
    draft = _Draft(path, text)
    draft.fix(source_keys)
    _give_ids([draft], [draft], {*taken, *source_keys}, language)
    return draft.fixed()


def _give_ids(
    drafts: "Collection[_Draft]", every: "Collection[_Draft]", used: set[str], language: str
) -> None:
    """Give ids to the facts of `drafts` that have none, other than those in `used` and `every`.

    `language` is the code of the deck's.
    """
    if not any(draft.readable and lacks_ids(draft.manuscript) for draft in drafts):
        return
    for draft in every:
        used.update(ids_in(draft.manuscript))
    alone = Counter(name for draft in drafts for name in draft.wanted_ids(language))
    ids = Ids(used, {name for name, number in alone.items() if number > 1})
    for draft in drafts:
        draft.give_ids(ids, language)


class _Draft:
    """A file that is being fixed."""

    def __init__(self, path: Path, text: str, refused: str = "") -> None:
        self.path = path
        self.refused = refused
        self.bom = text.startswith(BOM)
        self.before = text.removeprefix(BOM)
        self.manuscript = Manuscript(str(path), self.before)
        self._counts: Counter[str] = Counter()

    @property
    def readable(self) -> bool:
        """Whether enough of the file can be read to fix it."""
        return not self.refused and self.manuscript.texts is not None

    def fix(self, source_keys: Collection[str]) -> None:
        """Fix everything except ids, one sort of edit after the other."""
        if not self.refused:
            self._mend_slips()
        if not self.readable:
            return
        self._apply(trailing_space(self.manuscript))
        self._apply(regained(self.manuscript))
        if not is_normalized("NFC", self.manuscript.text):
            named = {
                value.scalar.text for value in values(self.manuscript) if value.key in FILE_FIELDS
            }
            self._apply(composed(self.manuscript, {*named, *source_keys}))
        self._apply(renamed_keys(self.manuscript))
        self._apply(typed_plainly(self.manuscript))
        self._apply(parted_units(self.manuscript))
        self._apply(straightened(self.manuscript))
        self._apply(page_ranges(self.manuscript))

    def wanted_ids(self, language: str) -> Iterator[str]:
        """The ids that its facts without one would get if each were alone."""
        return wanted_ids(self.manuscript, language) if self.readable else iter(())

    def give_ids(self, ids: Ids, language: str) -> None:
        """Give ids to the facts that have none."""
        if self.readable:
            self._apply(missing_ids(self.manuscript, ids, language))

    def follow(self, digests: Mapping[str, str], renamed: Mapping[str, str]) -> None:
        """Bring a translation up to its originals: the digests of their texts, and new ids."""
        if self.readable:
            self._apply(former_ids(self.manuscript, renamed, digests))
            self._apply(missing_digests(self.manuscript, digests))

    def fixed(self) -> FixedFile:
        """The file before and after."""
        return FixedFile(
            self.path,
            self.before,
            self.manuscript.text,
            self.bom,
            dict(self._counts),
            self.refused,
            [] if self.refused else self.manuscript.unread,
        )

    def _mend_slips(self) -> None:
        """Mend what keeps YAML from reading the file as its author sees it.

        If all slips together cannot be mended, those of each line are tried.
        """
        found = [*mended_slips(self.manuscript)]
        if not found or self._took(found):
            return
        lines = groupby(found, key=lambda edit: self.manuscript.text.count("\n", 0, edit.start))
        # From the last line to the first, because an edit moves what comes after it.
        for edits in [list(each) for _, each in lines][: -_TRIED - 1 : -1]:
            self._took(edits)

    def _took(self, edits: Sequence[Edit]) -> bool:
        """Whether the file can be read at least as well after the edits, which are kept then."""
        manuscript = Manuscript(str(self.path), edited(self.manuscript.text, edits))
        taken = manuscript.reads_no_less_than(self.manuscript)
        if taken:
            self._counts.update(edit.what for edit in edits)
            self.manuscript = manuscript
        return taken

    def _apply(self, edits: Iterator[Edit]) -> None:
        made: Sequence[Edit] = list(edits)
        if not made:
            return
        text = edited(self.manuscript.text, made)
        manuscript = Manuscript(str(self.path), text)
        # A new quote would close an unclosed one before it.
        if manuscript.reads_as_much_as(self.manuscript):
            self._counts.update(edit.what for edit in made)
            self.manuscript = manuscript


def _text_of(path: Path) -> tuple[str, str]:
    """The text of a file, and the reason if it has to be skipped."""
    try:
        encoded = read_whole(path, LARGEST_FILE)
    except OSError as error:
        return "", f"cannot be read: {error.strerror}"
    text = encoded.decode(errors="replace")
    return text, "" if text.encode() == encoded else "not UTF-8"


def _source_keys(drafts: Collection[_Draft]) -> Iterator[str]:
    """The keys of the sources in a deck file."""
    for draft in drafts:
        root = draft.manuscript.root if draft.path.name == DECK_FILE else None
        sources = root.entries.get("sources") if isinstance(root, located.MappingNode) else None
        if isinstance(sources, located.MappingNode):
            yield from sources.entries
