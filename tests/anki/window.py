"""Pictures of cards in Anki's own window: `python -m tests.anki.window PACKAGE FOLDER [SEARCH]`.

Imports the package into a new profile, and opens each card that the search finds in the reviewer.
Writes a picture of its question and of its answer into the folder, in a narrow and a wide window,
by day and by night, and into `measured.json` what its page says of each of them. It needs `aqt` of
the version of `anki`, and a display, which may be that of `xvfb-run`.
"""

import json
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import aqt
from anki.cards import Card
from aqt.profiles import ProfileManager
from aqt.qt import QApplication, QEventLoop, QTimer
from aqt.sound import av_player
from aqt.theme import Theme

from tests.anki.learner import Learner

WIDTHS = (400, 1100)
HEIGHT = 1000
"""In pixels; a phone is about as wide as the first one."""

SETTLES = 600
"""Milliseconds in which a card is shown: it fades in, and MathJax sets its formulas."""

FIRST_CARD = 6000
"""Milliseconds until the first page with MathJax has been read."""

PROFILE = "Learner"

MEASURED = """(() => {
  const rule = document.getElementById("answer"), box = document.getElementById("typeans");
  return {
    rule: rule && [rule.offsetHeight, getComputedStyle(rule).backgroundColor],
    box: box && [box.tagName, box.textContent],
    fits: document.documentElement.scrollWidth <= innerWidth,
    ground: getComputedStyle(document.body).backgroundColor,
  };
})()"""
"""What is measured in the page of a card: the rule above the answer, the box to type in or what
differed, whether nothing is wider than the window, and the colour of the ground."""


def main() -> None:
    """Take pictures of all cards of a package."""
    package, folder = map(Path, sys.argv[1:3])
    search = " ".join(sys.argv[3:])
    # Another Anki of this user may be running, and would be told to open the package.
    aqt.AnkiApp.KEY = f"quizgen{os.getpid()}"
    # Chromium, which shows the cards, does not start as root with its sandbox.
    os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as base:
        import_into(Path(base), package)
        app = aqt._run(["anki", "--base", base, "--profile", PROFILE], exec=False)
        assert app
        window = aqt.mw
        wait_until_loaded()
        cards = [window.col.get_card(each) for each in window.col.find_cards(search, order="c.due")]
        # Without a program that plays sounds, Anki asks for one.
        av_player.players.clear()
        window.col.decks.select(cards[0].did)
        window.moveToState("review")
        wait(FIRST_CARD)
        measured: dict[str, object] = {}
        for theme in (Theme.LIGHT, Theme.DARK):
            window.set_theme(theme)
            for width in WIDTHS:
                window.setFixedSize(width, HEIGHT)
                wait(SETTLES)
                for card in cards:
                    sort = f"{width}-{'night' if theme is Theme.DARK else 'day'}"
                    measured |= picture(card, folder, sort)
        (folder / "measured.json").write_text(json.dumps(measured, indent=1), encoding="utf-8")
        window.unloadProfileAndExit()
        wait(2000)


def import_into(base: Path, package: Path) -> None:
    """Make a profile as if Anki had been started before, with the notes of a package."""
    profiles = ProfileManager(base)
    profiles.setupMeta()
    profiles.setLang("en_US")
    profiles.create(PROFILE)
    profiles.load(PROFILE)
    profiles.meta.update(firstRun=False, suppressUpdate=True, check_for_addon_updates=False)
    profiles.save()
    learner = Learner(Path(profiles.profileFolder()))
    learner.take(package)
    learner.collection.close()
    profiles.db.close()


def picture(card: Card, folder: Path, sort: str) -> dict[str, object]:
    """Write what a learner sees of a card, before and after its answer; what is measured of it."""
    reviewer = aqt.mw.reviewer
    name = f"{card.note()['Id'].rpartition('/')[2]}.{card.template()['name']}"
    reviewer.card = card
    card.start_timer()
    measured: dict[str, object] = {}
    for side, show in (("front", reviewer._showQuestion), ("back", reviewer._showAnswer)):
        show()
        wait(SETTLES)
        seen = f"{name}.{side}.{sort}"
        assert aqt.mw.grab().save(str(folder / f"{seen}.png"))
        reviewer.web.page().runJavaScript(
            MEASURED, lambda of, seen=seen: measured.update({seen: of})
        )
        while seen not in measured:
            wait(20)
    return measured


def wait_until_loaded() -> None:
    """Until the profile is open."""
    while aqt.mw is None or aqt.mw.col is None:
        wait(100)


def wait(milliseconds: int) -> None:
    """Let the window work."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    QApplication.processEvents()


if __name__ == "__main__":
    main()
