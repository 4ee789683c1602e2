"""Reading the lock of a deck, and what is wrong with it."""

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from quizgen.anki.lock import KEYS, VERSION, Entry, Lock, lock_file
from quizgen.anki.released import FIELDS, are_times, both_fields, latest, titles_of
from quizgen.diagnostics.diagnostic import Diagnostic, leading_out
from quizgen.diagnostics.source import Source, Span, position
from quizgen.languages import has_words
from quizgen.lazy_pattern import lazy_pattern
from quizgen.system.files import leads_out, read_whole

RELEASED_TWICE = "released-twice"
"""The name of the error for two lines of a merged lock on different facts."""

LARGEST_LOCK = 100_000_000
"""The most bytes of a lock: twice those of one for 100,000 facts."""

LATEST = 9_999_999_999
"""The latest time of a release, in 2286. A later one was meant in milliseconds."""

_SURROGATE = lazy_pattern("[\ud800-\udfff]")
"""Half of a character, which JSON can express but a file cannot contain."""


def read_lock(
    folder: Path, deck: str, language: str = "", *, first: str = ""
) -> tuple[Lock, list[Diagnostic]]:
    """The lock of a deck, and what is wrong with it. The newer of two lines for a fact counts.

    `language` is as in `lock_file`. `first` is the first id of the deck, if that is not `deck`.
    """
    path = folder / lock_file(language)
    if leads_out(path, folder):
        return Lock(deck, {}), [leading_out(str(path))]
    if not path.exists():
        return Lock(deck, {}, exists=False), []
    source = Source(str(path), read_whole(path, LARGEST_LOCK).decode("utf-8-sig", errors="replace"))
    entries: dict[str, Entry] = {}
    lines: dict[str, int] = {}
    found: list[Diagnostic] = []
    has_head = False
    namespace: str | None = None
    report: str | None = None
    for number, line in enumerate(source.lines):
        if not line.strip():
            continue
        span = source.span(position(number, 0), position(number, len(line)))
        if line.startswith(("<<<<<<<", "=======", ">>>>>>>", "|||||||")):
            message = "unresolved merge marker: delete this line, keep the others"
            found.append(Diagnostic(span, "broken-lock", message))
            continue
        content = _json_object(line)
        if content is None:
            message = f"not a line of a lock: {_restore(path.name)}"
            found.append(Diagnostic(span, "broken-lock", message))
        elif "lock" in content:
            has_head = True
            wrong = _about_head(content, deck, first or deck, span, path.name)
            found += wrong
            namespace = None if wrong else content.get("namespace")
            report = None if content["lock"] == 1 else str(content.get("report", ""))
        else:
            entry = parsed_entry(content)
            if entry is None:
                message = f"missing or unknown fields in a line of the lock: {_restore(path.name)}"
                found.append(Diagnostic(span, "broken-lock", message))
                continue
            before = entries.get(entry.origin_id)
            if before and not _may_be_same(before, entry):
                found.append(_released_twice(source, lines[entry.origin_id], span, before))
            entries[entry.origin_id] = _both(before, entry) if before else entry
            lines.setdefault(entry.origin_id, number)
    if not has_head and not found:
        message = (
            f"the first line of the lock is missing, and perhaps others: {_restore(path.name)}"
        )
        found.append(Diagnostic(source.span(position(0, 0)), "broken-lock", message))
    return Lock(deck, entries, namespace=namespace, report=report), found


def _restore(name: str) -> str:
    return (
        f"restore {name} from git; or remove it, and rebuild it with `quizgen release "
        "--from-package` and the last package"
    )


def _may_be_same(one: Entry, other: Entry) -> bool:
    """Whether two lines with the same first id can be on one fact.

    Two branches that have it from before, or the same new fact, have a title of it in common. Lines
    without histories do not tell titles.
    """
    if one.kind != other.kind:
        return False
    known = [{*titles_of(each.fields)} for each in (one, other)]
    return not all(known) or bool(known[0] & known[1])


def _released_twice(source: Source, first: int, span: Span, before: Entry) -> Diagnostic:
    message = (
        f"'{before.origin_id}' was released twice, as different facts: keep the line of the one "
        "that more learners have, delete the other line, and give its fact a new id"
    )
    other = source.span(position(first, 0), position(first, len(source.line(first))))
    return Diagnostic(span, RELEASED_TWICE, message, related=((other, "and here"),))


def _json_object(line: str) -> dict[str, Any] | None:
    try:
        content = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return content if isinstance(content, dict) else None


def _about_head(
    head: dict[str, Any], deck: str, first: str, span: Span, name: str
) -> list[Diagnostic]:
    released = head.get("deck")
    if head.get("first", released) != first:
        return [Diagnostic(span, "foreign-lock", _other_deck(head, deck, first, name))]
    if head["lock"] not in range(1, VERSION + 1):
        message = f"lock version {head['lock']} (this quizgen reads {VERSION}): update quizgen"
        return [Diagnostic(span, "newer-lock", message)]
    if "namespace" in head and not isinstance(head["namespace"], str):
        message = "a line of a lock with a namespace that is not text: restore it from git"
        return [Diagnostic(span, "broken-lock", message)]
    return []


def _other_deck(head: dict[str, Any], deck: str, first: str, name: str) -> str:
    """The message of a lock with another first id than that of the deck."""
    released = str(head.get("deck"))
    began = str(head.get("first", released))
    if released == deck:
        # A translation has the id of its original, with its language.
        remedy = (
            f"begin `was` with `{began.partition('.')[0]}`" if began != deck else "remove `was`"
        )
        return f"this deck was released under '{began}' first, not '{first}': {remedy}"
    plain, oldest = released.partition(".")[0], began.partition(".")[0]
    former = ", ".join(dict.fromkeys([oldest, plain]))
    other = f"to give the deck another id, {'add' if first == deck else 'write'} `was: [{former}]`"
    if began == deck:
        other = "to give the deck its first id again, remove `was`"
    return (
        f"this lock is of the deck '{released}', and deck.yaml makes it '{deck}': if the id was "
        f"changed by mistake, put `deck: {plain}` back; {other}; for a deck of your own, remove "
        f"this {name} and release with --first"
    )


def parsed_entry(content: Mapping[str, Any]) -> Entry | None:
    """The entry of a line of the lock; None if it is not one."""
    known = {name: content[key] for name, key in KEYS.items() if key in content}
    try:
        entry = Entry(**known)
    except TypeError:
        return None
    times = (entry.created, entry.modified, entry.removed)
    texts = (entry.fact, entry.origin_id, entry.kind, entry.deck, entry.hash)
    if not content.keys() <= {*KEYS.values()} or not isinstance(entry.slots, list):
        return None
    if type(entry.language) is not str or not has_words(entry.language):
        return None
    if not all(type(time) is int and 0 <= time <= LATEST for time in times):
        return None
    for times, earliest in ((entry.tags, -LATEST), (entry.decks, 1)):
        if times and not are_times(times, earliest=earliest, latest=LATEST):
            return None
    if not isinstance(entry.was, list | tuple):
        return None
    named = (*texts, *entry.slots, *entry.was, *entry.tags, *entry.decks)
    if not all(type(t) is str and not _SURROGATE.search(t) for t in named):
        return None
    if type(entry.fields) is not str or not FIELDS.fullmatch(entry.fields):
        return None
    return replace(
        entry,
        slots=tuple(entry.slots),
        was=tuple(entry.was),
        tags=tuple(dict(entry.tags).items()),
        decks=tuple(dict(entry.decks).items()),
    )


def _both(one: Entry, other: Entry) -> Entry:
    """The entry of a fact that two branches have released: the newer one, with both histories."""
    older, newer = (one, other) if one.newest <= other.newest else (other, one)
    ids = {*older.was, older.fact, *newer.was} - {newer.fact, newer.origin_id}
    return replace(
        newer,
        was=tuple(sorted(ids)),
        fields=both_fields(older.fields, newer.fields),
        tags=latest(older.tags, newer.tags),
        decks=latest(older.decks, newer.decks),
    )
