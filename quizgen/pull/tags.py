"""The tags that a note was given, or has lost, in Anki."""

from quizgen.anki.merge.collection import HeldNote
from quizgen.anki.merge.fields import OURS, merged_tags
from quizgen.anki.merge.release import ReleasedNote

_ANKIS_OWN = frozenset({"leech", "marked"})
"""Tags that Anki itself gives to notes."""


def edited_tags(
    released: ReleasedNote, here: HeldNote, since: int, root: str
) -> tuple[list[str], set[str]]:
    """The tags that a note has and no release gave it, and those that it no longer has.

    They are without the `root` that the tags of a release begin with; "" if they have none. `since`
    is as in `merged_tags`.
    """
    known = {tag.lower() for tag in (*released.tags, *OURS, *_ANKIS_OWN)}
    added = [
        tag.removeprefix(root)
        for tag in here.tags
        if tag.lower() not in known and not tag.lower().startswith("quizgen::")
    ]
    missing = merged_tags(released, here, since).add
    # A tag that was pulled is not under the root in Anki before the next release.
    present = {f"{start}{tag}".lower() for tag in here.tags for start in {"", root}}
    gone = {
        tag.removeprefix(root)
        for tag, time in released.tags.items()
        if time >= 0 and tag.lower() not in present and tag not in missing
    }
    return added, gone
