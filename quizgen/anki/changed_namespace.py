"""Whether a deck that was never released has another namespace than when it was last built."""

import json
import zipfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from quizgen.anki.merge.release import BROKEN_ARCHIVE, MANIFEST

_LONGEST_HEAD = 65_536
"""Bytes of the entry that are read: what it says of the deck is far shorter."""


def changed_namespace(package: Path, deck_ids: Sequence[str], namespace: str | None) -> str:
    """What is said of the package of a deck with another namespace; "" if there is none."""
    head = _head(package)
    before = head.get("namespace")
    if "namespace" not in head or head.get("deck") not in deck_ids or before == namespace:
        return ""
    if before is None:
        had, remedy = "no namespace", "remove `namespace` from deck.yaml"
    else:
        had, remedy = f"the namespace '{before}'", f"write `namespace: {before}`"
    return (
        f"until now, {package} had {had}: for whoever imported it, all notes are new now, and "
        f"their reviews stay with the old ones; to keep them, {remedy}"
    )


def _head(package: Path) -> Mapping[str, Any]:
    """What a package says of its deck; empty if it does not. Its notes, which follow, are not read.

    So this takes a millisecond, however large the deck is.
    """
    if not package.is_file():
        return {}
    with suppress(OSError, ValueError, KeyError, *BROKEN_ARCHIVE):
        with zipfile.ZipFile(package) as archive, archive.open(MANIFEST) as entry:
            opening = entry.read(_LONGEST_HEAD).decode(errors="ignore").partition(', "notes": ')[0]
        head = json.loads(f"{opening}}}")
        return head if isinstance(head, dict) else {}
    return {}
