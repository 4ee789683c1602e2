"""File › Update deck from quizgen package: bring a deck to a release, and keep your own edits."""

from __future__ import annotations

from pathlib import Path

import aqt
from anki.collection import Collection, OpChanges
from aqt.operations import CollectionOp, QueryOp
from aqt.qt import (
    QAction,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QVBoxLayout,
    qconnect,
)
from aqt.utils import getFile, showWarning, tooltip

from addon.inside import UNDO, held_in, update
from quizgen.anki.merge.collection import Held
from quizgen.anki.merge.listing import plan_lines
from quizgen.anki.merge.plan import Plan, planned
from quizgen.anki.merge.release import Release, UnreadableError, read_release


def choose() -> None:
    """Ask for a package, and show what it would change."""
    chosen = getFile(aqt.mw, UNDO, cb=None, filter="*.apkg", key="import")
    if not chosen:
        return
    package = Path(str(chosen))

    def look(col: Collection) -> tuple[Release, Held]:
        release = read_release(package)
        return release, held_in(col, release)

    def failed(error: Exception) -> None:
        if not isinstance(error, (UnreadableError, OSError)):
            raise error
        showWarning(str(error), textFormat="plain")

    def show(found: tuple[Release, Held]) -> None:
        _show(package, *found)

    QueryOp(parent=aqt.mw, op=look, success=show).failure(
        failed
    ).with_progress().run_in_background()


def _show(package: Path, release: Release, held: Held) -> None:
    if not held.notes:
        showWarning(f"This profile has no note of “{release.title}”: import the package first.")
    elif release.time < held.state.release:
        showWarning("This profile has a later release of the deck already.")
    else:
        dialog = _Dialog(release, held)
        if dialog.exec() and dialog.plan.does:
            _carry_out(package, release, held, dialog.plan)


class _Dialog(QDialog):  # type: ignore[misc]  # Anki's window is not installed with mypy
    """The list of what is done, and whether removed notes are deleted too."""

    def __init__(self, release: Release, held: Held) -> None:
        super().__init__(aqt.mw)
        self._release = release
        self._held = held
        self.setWindowTitle(UNDO)
        self.resize(640, 480)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._delete = QCheckBox("Delete removed notes, even if they were reviewed or edited")
        qconnect(self._delete.toggled, lambda _: self._plan())
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        qconnect(buttons.accepted, self.accept)
        qconnect(buttons.rejected, self.reject)
        layout = QVBoxLayout(self)
        for each in (self._text, self._delete, buttons):
            layout.addWidget(each)
        self._plan()

    def _plan(self) -> None:
        self.plan = planned(self._release, self._held, delete=self._delete.isChecked())
        lines = [self._release.title, "", *plan_lines(self.plan, self._release)]
        if not self.plan.does:
            lines.append("Nothing to do.")
        self._text.setPlainText("\n".join(lines))


def _carry_out(package: Path, release: Release, held: Held, plan: Plan) -> None:
    folder = aqt.mw.pm.backupFolder()

    def work(col: Collection) -> OpChanges:
        col.create_backup(backup_folder=folder, force=True, wait_for_completion=True)
        return update(col, release, package, plan, held)

    def done(_: OpChanges) -> None:
        aqt.mw.reset()
        tooltip("The deck is updated. A backup was made, and Edit › Undo takes it back.")

    CollectionOp(parent=aqt.mw, op=work).success(done).run_in_background()


def _add_to_menu() -> None:
    action = QAction(f"{UNDO}…", aqt.mw)
    qconnect(action.triggered, choose)
    aqt.mw.form.menuCol.addAction(action)


if aqt.mw is not None:
    _add_to_menu()
