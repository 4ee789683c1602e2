"""What a release means for learners, as Markdown and as lines for the screen."""

from collections.abc import Iterator, Mapping, Sequence

from quizgen import languages
from quizgen.anki.causes import Cause
from quizgen.anki.release_plan import Change, ReleasePlan, Sort
from quizgen.anki.release_time import day
from quizgen.anki.renamed_decks import former_names
from quizgen.languages.anki_words import ReleaseWords
from quizgen.values.dates import parse_when
from quizgen.values.dates_shown import show_when

_SORTS: tuple[Sort, ...] = (
    "retitled",
    "added",
    "changed",
    "renamed",
    "restored",
    "withdrawn",
    "moved",
    "removed",
)
"""The sorts of changes in the order of the release notes: what to do before importing comes first,
then what is harmless."""

_MANY = 10
"""Notes that change at once: so many for one cause, or so many and more than half of the deck."""

_CAUSES: Mapping[Cause, str] = {
    "quizgen": "only because this version of quizgen shows them in another way",
    "report": "only because `report` has changed in deck.yaml",
    "sources": "only because an entry of `sources` has changed in deck.yaml",
    "tags": "only in their tags",
}
"""Why notes change that have no change of their own, for authors."""

_UPDATING: frozenset[Sort] = frozenset({"changed", "renamed", "restored", "withdrawn"})
"""The sorts of changes with which Anki updates a note that a learner has."""


def release_notes(heading: str, deck_ids: Sequence[str], plan: ReleasePlan, language: str) -> str:
    """What is new since the last release, and all that was ever removed, for learners.

    `deck_ids` are all ids that the deck had.
    """
    words = languages.words(language).anki.release
    lines = [f"# {plain_line(heading)}", "", *what_is_new(deck_ids, plan, language)]
    lines.append(words.how_to_update)
    return "\n".join(lines).rstrip() + "\n"


def what_is_new(deck_ids: Sequence[str], plan: ReleasePlan, language: str) -> list[str]:
    """The lines of the release notes between their title and how to update."""
    words = languages.words(language).anki.release
    lines = [*_renamed(plan, words)]
    if plan.first_release:
        lines += [words.first(len(plan.notes)), ""]
    elif not plan.changes:
        lines += [words.nothing_changed, ""]
    else:
        for sort, changes in _by_sort(plan):
            if sort == "retitled":
                continue
            lines += [f"## {words.headings[sort]} ({len(changes)})", "", words.meanings[sort], ""]
            for told in _causes(changes, words):
                lines += [f"{told}.", ""]
            lines += [f"- {_listed(change, words)}" for change in changes]
            lines.append("")
    lines += _removed(deck_ids, plan, language)
    lines += _own_edits(deck_ids, plan, language)
    return lines


def _renamed(plan: ReleasePlan, words: ReleaseWords) -> Iterator[str]:
    """The Anki decks to rename, and those of earlier releases, which a learner may have skipped."""
    names = former_names((entry.created, entry.decks, entry.deck) for _, entry in plan.notes)
    names |= {each.detail: each.title for each in plan.changes if each.sort == "retitled"}
    if names:
        yield from (f"## {words.headings['retitled']} ({len(names)})", "")
        yield from (words.meanings["retitled"], "")
        for old, new in names.items():
            yield f"- {words.new_deck_name.format(plain_line(old), plain_line(new))}"
        yield ""


def _removed(deck_ids: Sequence[str], plan: ReleasePlan, language: str) -> Iterator[str]:
    """What earlier releases removed, and the searches that find all that was ever removed.

    A learner may have skipped releases, and then knows a note by a former id.
    """
    words = languages.words(language).anki.release
    now = {change.fact for change in plan.changes if change.sort == "removed"}
    before = [entry for entry in plan.tombstones if entry.fact not in now]
    if before:
        before.sort(key=lambda entry: (-entry.removed, entry.fact))
        yield from (f"## {words.removed_before} ({len(before)})", "")
        if not now:
            yield from (words.meanings["removed"], "")
        yield from (f"- `{entry.fact}` ({day_shown(entry.removed, language)})" for entry in before)
        yield ""
    if plan.tombstones:
        # An id that another fact has now would find its note, to be deleted.
        present = {note.fact for note, _ in plan.notes}
        names = sorted({name for entry in plan.tombstones for name in entry.ids} - present)
        yield from (words.to_find_removed, "")
        yield from (f"    {search}" for search in _searches(deck_ids, names))
        yield ""


def _own_edits(deck_ids: Sequence[str], plan: ReleasePlan, language: str) -> Iterator[str]:
    """Which notes Anki does not update, because they are newer than the release."""
    words = languages.words(language).anki.release
    changed = {change.fact for change in plan.changes if change.sort in _UPDATING}
    if changed:
        ids = {name for _, entry in plan.notes if entry.fact in changed for name in entry.ids}
        yield from (words.own_edits.format(day_shown(plan.newest, language)).rstrip(), "")
        yield from (f"    {_edited_search(deck_ids, sorted(ids))}", "")
        yield from (words.to_update_all.rstrip(), "")


def day_shown(time: int, language: str) -> str:
    """The day of a time in UTC as a language writes it: "28 November 2026"."""
    return show_when(parse_when(day(time)), language)


def change_lines(plan: ReleasePlan) -> Iterator[str]:
    """The changes for the author's screen: a line for each sort, then one for each fact."""
    words = languages.words(languages.DEFAULT).anki.release
    for sort, changes in _by_sort(plan):
        if not (plan.first_release and sort == "added"):
            yield f"{words.headings[sort]} ({len(changes)}): {_phrase(words.meanings[sort])}"
            yield from (f"  {told}" for told in _causes(changes, words))
            yield from (f"  {_named(change, words)}" for change in changes)


def mass_change(deck_id: str, plan: ReleasePlan) -> str:
    """Why so many notes would be updated that the author should confirm it; "" if they are few.

    An update replaces what learners have edited, so it should be worth it.
    """
    changes = [change for change in plan.changes if change.sort == "changed"]
    causes = [
        f"; {number:,} of them {why}"
        for cause, why in _CAUSES.items()
        if (number := sum(change.cause == cause for change in changes)) >= _MANY
    ]
    added = sum(change.sort == "added" for change in plan.changes)
    released = len(plan.notes) - added
    if not causes and not (len(changes) >= _MANY and 2 * len(changes) > released):
        return ""
    return (
        f"{len(changes):,} of {released:,} notes of '{deck_id}' would be updated, which replaces "
        f"learners' own edits on them{''.join(causes)}"
    )


def mass_removal(deck_id: str, plan: ReleasePlan) -> str:
    """What is said of so many removed facts that the author should confirm it; "" if of few."""
    removed = sum(change.sort == "removed" for change in plan.changes)
    if removed < _MANY:
        return ""
    added = sum(change.sort in ("added", "restored") for change in plan.changes)
    released = len(plan.notes) - added + removed
    return (
        f"{removed:,} of {released:,} facts of '{deck_id}' would be removed, and learners told to "
        "delete their notes with the reviews"
    )


def _causes(changes: Sequence[Change], words: ReleaseWords) -> Iterator[str]:
    """How many facts have changed for a cause that is not their own, and what it is."""
    for cause, said in words.causes.items():
        number = sum(change.cause == cause for change in changes)
        if number:
            yield said.format(number)


def _by_sort(plan: ReleasePlan) -> Iterator[tuple[Sort, list[Change]]]:
    """Each sort of change that there is, with its changes."""
    for sort in _SORTS:
        changes = [change for change in plan.changes if change.sort == sort]
        if changes:
            yield sort, changes


def _named(change: Change, words: ReleaseWords) -> str:
    if change.sort == "retitled":
        return words.new_deck_name.format(change.detail, change.title)
    return f"{change.fact}{_detail(change, words)}"


def _listed(change: Change, words: ReleaseWords) -> str:
    title = f": {plain_line(change.title)}" if change.title else ""
    return f"`{change.fact}`{title}{_detail(change, words)}"


def _detail(change: Change, words: ReleaseWords) -> str:
    if not change.detail:
        return ""
    templates: dict[Sort, str] = {
        "changed": words.new_questions,
        "withdrawn": words.withdrawn_questions,
        "renamed": words.former_id,
        "moved": words.former_deck,
    }
    return f" ({templates[change.sort].format(change.detail)})"


def plain_line(title: str) -> str:
    """A title that cannot act as Markdown or HTML, in one line."""
    text = " ".join(title.split())
    return "".join(f"\\{c}" if c in "\\`*_[]<>#&" else c for c in text)


def _phrase(sentence: str) -> str:
    """A sentence without its capital and its full stop."""
    return f"{sentence[0].lower()}{sentence[1:]}".removesuffix(".")


_MOST_TERMS = 50
"""Terms in one search; more make it too long to paste."""


def _searches(decks: Sequence[str], facts: Sequence[str]) -> Iterator[str]:
    """Searches that together find the notes of these facts, under each id that a deck had."""
    terms = [f"Id:{deck}/{fact}" for fact in facts for deck in decks]
    for start in range(0, len(terms), _MOST_TERMS):
        yield " OR ".join(terms[start : start + _MOST_TERMS])


def _edited_search(decks: Sequence[str], facts: Sequence[str]) -> str:
    """The search for those of these facts that were edited lately; if they are many, for all."""
    found = [*_searches(decks, facts)]
    terms = found[0] if len(found) == 1 else " OR ".join(f"Id:{deck}/*" for deck in decks)
    return f"({terms}) edited:7"
