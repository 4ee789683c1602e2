"""Bringing a running Anki to a release: looking, doing, comparing, and importing what is new."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from quizgen.anki.merge.carry_out import carry_out
from quizgen.anki.merge.collection import state_bytes
from quizgen.anki.merge.part import write_media, write_part
from quizgen.anki.merge.plan import Plan, planned
from quizgen.anki.merge.release import Release
from quizgen.anki.push.connect import AnkiConnect
from quizgen.anki.push.end import ConnectedEnd
from quizgen.anki.push.snapshot import Snapshot
from quizgen.diagnostics.diagnostic import Unusable

_MOVES = frozenset({"did", "mod"})
_SUSPENDS = frozenset({"queue", "mod"})
"""The columns of a card that a change of ours writes."""

_LEAVES = frozenset({"did", "odid", "due", "odue", "left"})
"""Those that change too if a card in a filtered deck is suspended: it goes back to its home."""

_AT_ONCE = 50
"""Facts in one search for notes."""


def plan_push(release: Release, before: Snapshot, *, delete: bool) -> Plan:
    """What is to be done. Raises Unusable if a later release was pushed already."""
    if release.time < before.held.state.release:
        raise Unusable(f"'{release.deck}': Anki has a later release of it already")
    return planned(release, before.held, delete=delete)


def carry_out_push(
    anki: AnkiConnect, release: Release, package: Path, plan: Plan, before: Snapshot
) -> None:
    """Do everything but the import, and keep what was done in Anki's media folder."""
    end = ConnectedEnd(anki, before.held)
    with TemporaryDirectory(prefix="quizgen-") as folder:
        carry_out(plan, end, write_media(package, release, plan, Path(folder)))
    if plan.state != before.held.state:
        end.keep(release.state_file, state_bytes(plan.state))


def differences(plan: Plan, release: Release, before: Snapshot, after: Snapshot) -> Iterator[str]:
    """What is not as it has to be afterwards, a line for each.

    Cards that the plan does not name have to be the same in every column, with the same reviews.
    """
    again = planned(release, after.held)
    left = again._replace(new=(), types=())
    if left.does:
        yield "not everything that was changed has arrived: run it again"
    allowed = _allowed(plan, before)
    changed = [
        number
        for number, card in before.cards.items()
        if number not in allowed.deleted
        and not _same(card, after.cards.get(number), allowed.columns.get(number, frozenset()))
    ]
    if changed:
        yield f"{_cards(changed)}: something else has changed these cards meanwhile"
    reviewed = [
        number
        for number in sorted({*before.reviews, *after.reviews} & before.cards.keys())
        if number not in allowed.deleted and before.reviews.get(number) != after.reviews.get(number)
    ]
    if reviewed:
        yield f"{_cards(reviewed)}: the reviews of these cards are not those from before"


class _Allowed:
    """Which cards may change, and in which columns."""

    def __init__(self, columns: Mapping[int, frozenset[str]], deleted: frozenset[int]) -> None:
        self.columns = columns
        self.deleted = deleted


def _allowed(plan: Plan, before: Snapshot) -> _Allowed:
    columns: dict[int, frozenset[str]] = {}
    for cards, written in (
        (plan.suspend, _SUSPENDS),
        (plan.unsuspend, _SUSPENDS),
        ([card for each in plan.moves.values() for card in each], _MOVES),
    ):
        for card in cards:
            columns[card] = columns.get(card, frozenset()) | written
            if before.cards[card]["odid"]:
                columns[card] |= _LEAVES
    gone = (card.id for each in plan.gone if each.deleted for card in each.held.cards)
    return _Allowed(columns, frozenset(gone))


def _same(
    card: Mapping[str, object], now: Mapping[str, object] | None, written: frozenset[str]
) -> bool:
    return now is not None and all(
        now.get(name) == value for name, value in card.items() if name not in written
    )


def _cards(numbers: Sequence[int]) -> str:
    shown = " OR ".join(f"cid:{number}" for number in numbers[:5])
    return shown if len(numbers) <= 5 else f"{shown} and {len(numbers) - 5:,} more"


def start_import(
    anki: AnkiConnect, release: Release, package: Path, plan: Plan, folder: Path
) -> None:
    """Open Anki's import dialog with what is new, and with the learner's own settings."""
    part = folder / f"{release.deck}-new.apkg"
    write_part(package, release, plan, part)
    anki.ask("guiImportFile", path=part.as_posix())


def has_arrived(anki: AnkiConnect, release: Release, plan: Plan) -> bool:
    """Whether the import is done."""
    facts = [note.fact for note in plan.new]
    for start in range(0, len(facts), _AT_ONCE):
        some = facts[start : start + _AT_ONCE]
        query = " OR ".join(f"Id:{release.deck}/{fact}" for fact in some)
        if len(anki.ask("findNotes", query=query)) < len(some):
            return False
    for name in plan.types:
        wanted = release.types[name]
        css = anki.ask("modelStyling", modelName=name)["css"]
        sides = anki.ask("modelTemplates", modelName=name).values()
        if css != wanted.css or {(s["Front"], s["Back"]) for s in sides} != {*wanted.sides}:
            return False
    return True
