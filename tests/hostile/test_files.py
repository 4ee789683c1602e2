"""Files that are not regular, or not in the deck, and names that cause trouble."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from quizgen.reader.characters import LARGEST_FILE
from tests.hostile.conftest import BEA, ended, picture, written
from tests.hostile.deck import PNG, SECRET
from tests.hostile.measure import measured, measured_here

pytestmark = pytest.mark.slow

GB = 1_000_000_000


def sparse(path: Path, size: int) -> None:
    """A file of so many zeros, which takes no room."""
    with path.open("wb") as file:
        file.truncate(size)


def facts(deck: Path) -> None:
    """A file of 100 MB, as somebody would generate it."""
    fact = b"- {person: Ada, id: ada, who: mathematician, page: 1}\n"
    with (deck / "more.yaml").open("wb") as file:
        file.write(b"facts:\n")
        for _ in range(100):
            file.write(fact * (1_000_000 // len(fact)))


def instead(name: str, make: Callable[[Path], object]) -> Callable[[Path], object]:
    """What is made where something is in a deck, which is moved out of it."""

    def made(deck: Path) -> None:
        (deck / name).rename(deck.parent / "deck.txt")
        make(deck / name)

    return made


CYD = BEA.replace("Bea", "Cyd").replace("bea", "cyd").replace("beekeeper", "weaver")
COMPOSED = (("\xe9.yaml", BEA), ("e\u0301.yaml", CYD))


@dataclass(frozen=True)
class Row:
    """What is made in a deck that is in order, what is found wrong, and how commands end.

    `fix` is what it says that it leaves alone.
    """

    make: Callable[[Path], object]
    found: tuple[str, ...] = ()
    code: int = 1
    fix: str = ""


OUT = (
    "this link leads out of the deck and is not followed: copy its target into the deck "
    "[outside-deck]"
)
TOO_LARGE = f"cannot be read: larger than {LARGEST_FILE // 10**6} MB [unreadable]"
NO_FILE = "cannot be read: not a regular file [unreadable]"
ALONE = "cannot be read: "

ROWS = {
    "a fact file of 100 MB": Row(
        facts, (f"more.yaml:1:1: error: {TOO_LARGE}",), fix=f"more.yaml: skipped: {ALONE}larger"
    ),
    "a fact file that is a pipe": Row(
        lambda deck: os.mkfifo(deck / "more.yaml"),
        (f"more.yaml:1:1: error: {NO_FILE}",),
        fix=f"more.yaml: skipped: {ALONE}not a regular file",
    ),
    "a fact file that is a device without end": Row(
        lambda deck: (deck / "more.yaml").symlink_to("/dev/zero"),
        (f"more.yaml:1:1: error: {OUT}",),
    ),
    "a deck file that is a pipe": Row(
        instead("deck.yaml", os.mkfifo),
        (f"deck.yaml:1:1: error: {NO_FILE}",),
        fix=f"deck.yaml: skipped: {ALONE}not a regular file",
    ),
    "a deck file that is a folder": Row(
        instead("deck.yaml", Path.mkdir),
        ("deck.yaml:1:1: error: cannot be read: Is a directory [unreadable]",),
        fix=f"deck.yaml: skipped: {ALONE}Is a directory",
    ),
    "a fact file that is a link out of the deck": Row(
        lambda deck: (deck / "more.yaml").symlink_to("../secret.txt"),
        (f"more.yaml:1:1: error: {OUT}",),
    ),
    "a deck file that is a link out of the deck": Row(
        instead("deck.yaml", lambda path: path.symlink_to("../deck.txt")),
        (f"deck.yaml:1:1: error: {OUT}",),
    ),
    "a folder that is a link out of the deck": Row(
        lambda deck: (deck / "parts").symlink_to("/"), (f"parts:1:1: error: {OUT}",)
    ),
    "a folder that is a link to the one around it": Row(
        lambda deck: (deck / "parts").symlink_to("."), code=0
    ),
    "a fact file that is a link to itself": Row(
        lambda deck: (deck / "more.yaml").symlink_to("more.yaml"),
        ("more.yaml:1:1: error: cannot be read: Too many levels of symbolic links [unreadable]",),
    ),
    "a link to nothing": Row(
        lambda deck: (deck / "more.yaml").symlink_to("gone.yaml"),
        ("more.yaml:1:1: error: cannot be read: No such file or directory [unreadable]",),
    ),
    "a picture above the deck": Row(
        picture("../../secret.txt"),
        (
            "lines.yaml:3:62: error: '../../secret.txt' is outside the deck; copy it into the "
            "deck's folder media [media-missing]",
        ),
    ),
    "a picture of the system's": Row(
        picture("/etc/passwd"),
        (
            "lines.yaml:3:62: error: '/etc/passwd' is outside the deck; copy it into the deck's "
            "folder media [media-missing]",
        ),
    ),
    "a picture that is a link out of the deck": Row(
        picture("a.png", lambda deck: (deck / "media/a.png").symlink_to("../../secret.txt")),
        (
            "lines.yaml:3:62: error: 'a.png' is outside the deck; copy it into the deck's folder "
            "media [media-missing]",
        ),
    ),
    "a folder of pictures that is a link out of the deck": Row(
        picture(
            "secret.txt",
            instead("media", lambda path: path.symlink_to("..")),
        ),
        (
            "lines.yaml:3:62: error: 'secret.txt' is outside the deck; copy it into the deck's "
            "folder media [media-missing]",
        ),
    ),
    "a picture that is a link to itself": Row(
        picture("a.png", lambda deck: (deck / "media/a.png").symlink_to("a.png")),
        (
            "lines.yaml:3:62: error: cannot be read: Too many levels of symbolic links "
            "[media-missing]",
        ),
    ),
    "a picture of a gigabyte": Row(
        picture("a.png", lambda deck: sparse(deck / "media/a.png", GB)),
        (
            "lines.yaml:3:62: error: 'a.png' is larger than 20 MB: "
            "scale it down; a card cannot show the detail [media-missing]",
        ),
    ),
    "a picture that is a pipe": Row(
        picture("a.png", lambda deck: os.mkfifo(deck / "media/a.png")),
        ("lines.yaml:3:62: error: no file 'a.png' in the deck's folder media [media-missing]",),
    ),
    "a picture that is a device without end": Row(
        picture("/dev/zero"),
        (
            "lines.yaml:3:62: error: '/dev/zero' is outside the deck; copy it into the deck's "
            "folder media [media-missing]",
        ),
    ),
    "a picture that is a folder": Row(
        picture("."),
        ("lines.yaml:3:62: error: no file '.' in the deck's folder media [media-missing]",),
    ),
    "a picture whose name no file may have": Row(
        picture("a" * 5000),
        ("lines.yaml:3:62: error: cannot be read: File name too long [media-missing]",),
    ),
    "a file whose name is a terminal's escape": Row(
        lambda deck: written(deck / "\x1b]0;x\x07.yaml"),
        (
            "\ufffd]0;x\ufffd.yaml:1:1: error: its name has U+001B, a control character; rename "
            "it [bad-name]",
        ),
    ),
    "a file whose name has two lines": Row(
        lambda deck: written(deck / "a\nb.yaml"),
        (
            "a\ufffdb.yaml:1:1: error: its name has U+000A, a control character; rename it "
            "[bad-name]",
        ),
    ),
    "a folder whose name is not UTF-8": Row(
        lambda deck: written(deck / os.fsdecode(b"\xff") / "a.yaml"),
        ("\ufffd/a.yaml:1:1: error: its name is not UTF-8; rename it [bad-name]",),
    ),
    "files whose names differ only in case": Row(
        lambda deck: written(deck / "Lines.yaml"),
        (
            "lines.yaml:1:1: error: Lines.yaml has the same name on some systems: "
            "rename one of the two files [bad-name]",
        ),
    ),
    "files whose names differ only in their Unicode form": Row(
        lambda deck: [(deck / name).write_text(text, "utf-8") for name, text in COMPOSED],
        (
            "\xe9.yaml:1:1: error: e\u0301.yaml has the same name on some systems: "
            "rename one of the two files [bad-name]",
        ),
    ),
    "pictures whose names differ only in case": Row(
        picture(
            "a.png",
            lambda deck: [(deck / "media" / n).write_bytes(PNG) for n in ("a.png", "A.PNG")],
        ),
        (
            "lines.yaml:3:62: error: A.PNG and a.png have the same name on some "
            "systems: rename one "
            "[media-missing]",
        ),
    ),
    "pictures whose names differ only in their Unicode form": Row(
        picture(
            "\xe9.png",
            lambda deck: [
                (deck / "media" / n).write_bytes(PNG) for n in ("\xe9.png", "e\u0301.png")
            ],
        ),
        (
            "lines.yaml:3:62: error: e\u0301.png and \xe9.png have the same name on some "
            "systems: rename one "
            "[media-missing]",
        ),
    ),
    "a lock that is a pipe": Row(lambda deck: os.mkfifo(deck / "deck.lock"), code=2),
    "a lock of a gigabyte": Row(lambda deck: sparse(deck / "deck.lock", GB), code=2),
}


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_a_file_that_is_none_is_refused_and_never_waited_for(deck: Path, row: Row) -> None:
    row.make(deck)
    before = sorted(deck.parent.rglob("*"))
    # Only a process of its own says what the world has wrong in a line.
    run = measured if row.code == 2 else measured_here
    done = run("build", deck.name, "--out", "dist", within=deck.parent)
    assert (done.code, SECRET in done.out + done.err) == (row.code, False)
    assert tuple(each.removeprefix("railways/") for each in done.heads) == row.found
    if row.code == 2:
        assert done.err.startswith("quizgen: railways/deck.lock: ")
        assert done.err.count("\n") == 1
    if row.code:
        assert sorted(deck.parent.rglob("*")) == before
    wrong = int(row.code == 1)
    for command, good in (
        # A lock that cannot be read concerns no sheet.
        ("check", (int(row.code > 0),)),
        ("sheet --as cards -o OUT.pdf", (wrong,)),
        ("list", (0, 1)),
        ("stats --deck", (0, 1, 2)),
        ("quiz --plain --db OUT.db", (0, 1)),
        ("fix --diff", (0, 2)),
    ):
        code, out, err = ended(command, deck)
        assert SECRET not in out + err
        assert code in good, (command, out, err)
        if row.fix and command == "fix --diff":
            assert row.fix in err


def test_a_fix_leaves_alone_what_a_link_leads_to_outside(deck: Path) -> None:
    elsewhere = deck.parent / "elsewhere.txt"
    elsewhere.write_text(BEA.replace("id: bea, ", ""), "utf-8")
    (deck / "more.yaml").symlink_to(elsewhere)
    assert ended("fix", deck)[0] == 0
    assert elsewhere.read_text("utf-8") == BEA.replace("id: bea, ", "")
