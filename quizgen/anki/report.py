"""What a release means for learners, as Markdown and as lines for the screen."""

from collections.abc import Iterator

from quizgen.anki.release_plan import Change, ReleasePlan, Sort

_MEANING: dict[Sort, tuple[str, str]] = {
    "added": ("Added", "new cards, no risk"),
    "changed": (
        "Changed",
        "reviews are kept; your own edits and tags on these notes are replaced",
    ),
    "renamed": ("Renamed", "another id, the same note: reviews are kept"),
    "restored": ("Back again", "reviews of the note are kept, if you still have it"),
    "withdrawn": (
        "Questions withdrawn",
        "a blank card is left behind for each: run Tools › Empty Cards",
    ),
    "moved": (
        "Moved to another deck",
        "cards you have stay where they are; only new ones go to the new deck",
    ),
    "removed": (
        "Removed",
        "a package cannot delete: your cards stay until you delete them yourself",
    ),
}
"""Each sort of change, harmless ones first: its heading, and what it means for a learner."""

_SEARCH_LIMIT = 50
"""Facts in one Anki search; more make it too long to paste."""


def release_notes(heading: str, deck_id: str, plan: ReleasePlan) -> str:
    """What is new since the last release, for those who have the deck in Anki."""
    lines = [f"# {_plain(heading)}", ""]
    if plan.first_release:
        lines += [f"First release: {len(plan.notes)} notes.", ""]
    elif not plan.changes:
        lines += ["Nothing has changed since the last release.", ""]
    else:
        for sort, (name, meaning) in _MEANING.items():
            changes = [change for change in plan.changes if change.sort == sort]
            if changes:
                lines += [f"## {name} ({len(changes)})", "", f"{_sentence(meaning)}", ""]
                lines += [f"- {line}" for line in map(_listed, changes)]
                lines.append("")
                if sort == "removed":
                    lines += ["To find them, search in Anki's browser for:", ""]
                    lines += [f"    {search}" for search in _searches(deck_id, changes)]
                    lines.append("")
    lines += _HOW_TO.splitlines()
    return "\n".join(lines).rstrip() + "\n"


def change_lines(plan: ReleasePlan) -> Iterator[str]:
    """The changes for the screen, a line for each sort and then one for each fact."""
    for sort, (heading, meaning) in _MEANING.items():
        changes = [change for change in plan.changes if change.sort == sort]
        if changes and not (plan.first_release and sort == "added"):
            yield f"{heading} ({len(changes)}): {meaning}"
            yield from (f"  {_item(change)}" for change in changes)


def _listed(change: Change) -> str:
    title = f": {_plain(change.title)}" if change.title else ""
    return f"`{change.fact}`{title}{_detail(change)}"


def _item(change: Change) -> str:
    return f"{change.fact}{_detail(change)}"


def _detail(change: Change) -> str:
    match change.sort:
        case "renamed":
            return f" (was {change.detail})"
        case "moved":
            return f" (from “{change.detail}”)"
        case _:
            return f" ({change.detail})" if change.detail else ""


def _plain(title: str) -> str:
    """A title that cannot act as Markdown or HTML, in one line."""
    text = " ".join(title.split())
    return "".join(f"\\{c}" if c in "\\`*_[]<>#&" else c for c in text)


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}."


def _searches(deck_id: str, changes: list[Change]) -> Iterator[str]:
    """Anki searches that find the notes of facts, by their Id field."""
    ids = [change.fact for change in changes]
    for start in range(0, len(ids), _SEARCH_LIMIT):
        yield " OR ".join(f"Id:{deck_id}/{name}" for name in ids[start : start + _SEARCH_LIMIT])


_HOW_TO = """\
## How to update

In Anki choose File › Import, pick the new package and leave the settings as they are: “update
notes” and “update note types” both at “if newer”, and “import any learning progress” off. Cards
keep their reviews and due dates. A note that has not changed since the last release is left alone,
with whatever you have edited on it.
"""
