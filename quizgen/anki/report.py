"""What a release means for learners, as Markdown and as lines for the screen."""

from collections.abc import Iterator

from quizgen import languages
from quizgen.anki.release_plan import Change, ReleasePlan, Sort
from quizgen.languages.anki_words import ReleaseWords

_SORTS: tuple[Sort, ...] = (
    "added",
    "changed",
    "renamed",
    "restored",
    "withdrawn",
    "moved",
    "removed",
)
"""The sorts of changes in the order of the release notes: harmless ones first."""

_SEARCH_LIMIT = 50
"""Facts in one Anki search; more make it too long to paste."""


def release_notes(heading: str, deck_id: str, plan: ReleasePlan, language: str) -> str:
    """What is new since the last release, for those who have the deck in Anki."""
    words = languages.words(language).anki.release
    lines = [f"# {_plain(heading)}", ""]
    if plan.first_release:
        lines += [words.first(len(plan.notes)), ""]
    elif not plan.changes:
        lines += [words.nothing_changed, ""]
    else:
        for sort, changes in _by_sort(plan):
            lines += [f"## {words.headings[sort]} ({len(changes)})", "", words.meanings[sort], ""]
            lines += [f"- {_listed(change, words)}" for change in changes]
            lines.append("")
            if sort == "removed":
                lines += [words.to_find_removed, ""]
                lines += [f"    {search}" for search in _searches(deck_id, changes)]
                lines.append("")
    lines.append(words.how_to_update)
    return "\n".join(lines).rstrip() + "\n"


def change_lines(plan: ReleasePlan) -> Iterator[str]:
    """The changes for the author's screen: a line for each sort, then one for each fact."""
    words = languages.words(languages.DEFAULT).anki.release
    for sort, changes in _by_sort(plan):
        if not (plan.first_release and sort == "added"):
            yield f"{words.headings[sort]} ({len(changes)}): {_phrase(words.meanings[sort])}"
            yield from (f"  {change.fact}{_detail(change, words)}" for change in changes)


def _by_sort(plan: ReleasePlan) -> Iterator[tuple[Sort, list[Change]]]:
    """Each sort of change that there is, with its changes."""
    for sort in _SORTS:
        changes = [change for change in plan.changes if change.sort == sort]
        if changes:
            yield sort, changes


def _listed(change: Change, words: ReleaseWords) -> str:
    title = f": {_plain(change.title)}" if change.title else ""
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


def _plain(title: str) -> str:
    """A title that cannot act as Markdown or HTML, in one line."""
    text = " ".join(title.split())
    return "".join(f"\\{c}" if c in "\\`*_[]<>#&" else c for c in text)


def _phrase(sentence: str) -> str:
    """A sentence without its capital and its full stop."""
    return f"{sentence[0].lower()}{sentence[1:]}".removesuffix(".")


def _searches(deck_id: str, changes: list[Change]) -> Iterator[str]:
    """Anki searches that find the notes of facts, by their Id field."""
    ids = [change.fact for change in changes]
    for start in range(0, len(ids), _SEARCH_LIMIT):
        yield " OR ".join(f"Id:{deck_id}/{name}" for name in ids[start : start + _SEARCH_LIMIT])
