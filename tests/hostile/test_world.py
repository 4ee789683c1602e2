"""Where the world around the program is hostile: its streams, names, folders and variables."""

import os
import socket
import subprocess
import sys
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest

from tests.hostile import judges
from tests.hostile.conftest import ADA, ended, written
from tests.hostile.deck import SECRET
from tests.hostile.measure import heed_permissions
from tests.samples import png_of
from tests.sheet.printing import quizgen
from tests.values.test_pixels import png
from tests.workshop import DECK

resource = pytest.importorskip("resource", reason="only POSIX limits what a process writes")

PICTURED = ", image: NAME, alt: a portrait"


@dataclass(frozen=True)
class Done:
    """How a command ended, and what it said."""

    code: int
    out: str
    err: str


def run(
    *arguments: str | Path,
    within: Path,
    typed: str = "q\n",
    closed: Collection[int] = (),
    env: dict[str, str | None] | None = None,
    before: Callable[[], None] = lambda: None,
) -> Done:
    """Run the program in a folder as a process of its own; `closed` are streams that it lacks."""

    def prepare() -> None:
        before()
        for descriptor in closed:
            os.close(descriptor)

    given = os.environ | {"TERM": "dumb"} | (env or {})
    done = subprocess.run(
        [sys.executable, "-m", "quizgen", *arguments],
        cwd=within,
        env={name: value for name, value in given.items() if value is not None},
        input=typed.encode(),
        capture_output=True,
        timeout=60,
        check=False,
        preexec_fn=prepare,
    )
    out, err = done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace")
    assert "Traceback" not in out + err, err
    return Done(done.returncode, out, err)


@pytest.mark.parametrize(
    ("command", "closed", "code"),
    [
        ("build railways --out dist", (1,), 0),
        ("build railways --out dist", (0, 1, 2), 0),
        ("quiz railways --plain --db history.db", (0,), 0),
        ("check nowhere", (2,), 2),
    ],
)
def test_a_stream_that_is_closed_leads_nowhere(
    deck: Path, command: str, closed: tuple[int, ...], code: int
) -> None:
    within = deck.parent
    done = run(*command.split(), within=within, closed=closed)
    assert done.code == code
    said = {1: done.out, 2: done.err}
    assert not any(said[each] for each in closed if each)
    if command.startswith("build"):
        assert (within / "dist" / "railways.apkg").read_bytes().startswith(b"PK")


NAME = "d\x1b]0;x\x07\n::error::x\N{RIGHT-TO-LEFT OVERRIDE}"
"""A folder's name that a terminal would obey, and GitHub."""

COMMANDS = (
    "release --out IN/out",
    "show ada",
    "fix",
    "sheet --as markdown -o IN/sheet.md",
    "build --out IN/deck.yaml",
)

WITHOUT_PATH = (
    "new term --id loom --to IN/lines.yaml",
    "history import IN/lines.yaml --db IN/history.db",
    "init IN/new",
    "check IN/nothing",
)


@pytest.mark.slow
def test_no_name_of_a_folder_is_obeyed(deck: Path) -> None:
    folder = deck.rename(deck.with_name(NAME))

    def said(command: str, *more: str) -> None:
        words = [word.replace("IN", NAME) for word in command.split()]
        done = run(*words, *more, within=deck.parent)
        for text in (done.out, done.err):
            judges.in_terminal(text)
            assert "\n::" not in f"\n{text}", command

    for command in COMMANDS:
        said(command, NAME)
    for command in WITHOUT_PATH:
        said(command)
    # What cannot be read is named as well.
    (folder / "deck.lock").unlink()
    (folder / "deck.lock").mkdir()
    said("fix", NAME)


@dataclass(frozen=True)
class Row:
    """A command in a world, how it ends, and its standard error, with HERE for its folder."""

    command: str
    code: int
    err: str = ""
    make: Callable[[Path], object] = lambda _: None
    env: dict[str, str | None] = field(default_factory=dict)
    heeding: bool = False
    files: tuple[str, ...] = ()


def closed_folder(folder: Path) -> None:
    (folder / "closed").mkdir(mode=0o500)


def device(folder: Path) -> None:
    (folder / "dist").mkdir()
    (folder / "dist/railways.apkg").symlink_to("/dev/full")


def empty_since_long(folder: Path) -> None:
    (folder / "empty.db").write_bytes(b"")
    os.utime(folder / "empty.db", (1e9, 1e9))


NO_HISTORY = "the history cannot be read or written (name another file with --db)"
OUT_OF_REACH = "the history cannot be opened or created: {} (name another file with --db)"
HISTORY = ".local/share/quizgen/history.db"
HOMELESS: dict[str, str | None] = {"QUIZGEN_DB": None, "XDG_DATA_HOME": None}
LONG = "a" * 250

ROWS = {
    "a folder for packages that is a file": Row(
        "build railways --out secret.txt/dist",
        2,
        "quizgen: HERE/secret.txt/dist: Not a directory\n",
    ),
    "a package that is a folder": Row(
        "build railways --out dist",
        2,
        "quizgen: dist/railways.apkg: this is a folder: name a file to write\n",
        lambda folder: (folder / "dist/railways.apkg").mkdir(parents=True),
    ),
    "a package that is a device": Row(
        "build railways --out dist",
        2,
        "quizgen: dist/railways.apkg: this is not a regular file: name a file to write\n",
        device,
    ),
    "a folder for packages that nobody may write to": Row(
        "build railways --out closed",
        2,
        "quizgen: closed/railways.apkg: Permission denied\n",
        closed_folder,
        heeding=True,
    ),
    "a folder for packages that a link leads to, which is not there": Row(
        "build railways --out link",
        0,
        make=lambda folder: (folder / "link").symlink_to("gone"),
        files=("gone/railways.apkg",),
    ),
    "a name too long for any file": Row(
        "build railways --out dist",
        2,
        f"quizgen: dist/{LONG}.apkg: File name too long\n",
        lambda folder: written(
            folder / "railways/deck.yaml", DECK.replace("deck: railways", f"deck: {LONG}")
        ),
    ),
    "a deck that is a link": Row(
        "build link --out dist",
        0,
        make=lambda folder: (folder / "link").symlink_to("railways"),
        files=("dist/railways.apkg",),
    ),
    "a deck that is a link to itself": Row(
        "check link",
        2,
        "quizgen: no such file or folder: link\n",
        lambda folder: (folder / "link").symlink_to("link"),
    ),
    "a history that is a pipe": Row(
        "quiz railways --db pipe",
        2,
        f"quizgen: pipe: {NO_HISTORY}\n",
        lambda folder: os.mkfifo(folder / "pipe"),
    ),
    "a history that is always full": Row(
        "quiz railways --db /dev/full",
        2,
        "quizgen: /dev/full: no space is left for the history (name another file with --db)\n",
    ),
    "a home that nobody may write to": Row(
        "quiz railways",
        2,
        f"quizgen: HERE/closed/{HISTORY}: {OUT_OF_REACH.format('Permission denied')}\n",
        closed_folder,
        env=HOMELESS | {"HOME": "HERE/closed"},
        heeding=True,
    ),
    "a home that is a file": Row(
        "quiz railways",
        2,
        f"quizgen: HERE/secret.txt/{HISTORY}: {OUT_OF_REACH.format('Not a directory')}\n",
        env=HOMELESS | {"HOME": "HERE/secret.txt"},
    ),
    "a history that is empty": Row(
        "due --db empty.db",
        2,
        "quizgen: empty.db: the history is empty (`quizgen quiz` begins it anew); if it had "
        "answers, put back a copy of it\n",
        lambda folder: (folder / "empty.db").write_bytes(b""),
    ),
    "a session with a history that is empty": Row(
        "quiz railways --db empty.db",
        0,
        "empty.db: the history is empty and begins anew; if it had answers, put back a copy of "
        "it\n",
        empty_since_long,
        files=("empty.db",),
    ),
    "a home that is none": Row(
        "quiz railways",
        0,
        env=HOMELESS | {"HOME": "HERE/none"},
        files=("none/.local/share/quizgen/history.db",),
    ),
    "a folder for temporary files that does not exist": Row(
        "build railways --out dist",
        0,
        env={"TMPDIR": "HERE/nowhere"},
        files=("dist/railways.apkg",),
    ),
}


@pytest.mark.skipif(sys.platform != "linux", reason="folders and messages as Linux has them")
@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_in_any_world_a_command_ends_well(
    deck: Path, row: Row, monkeypatch: pytest.MonkeyPatch
) -> None:
    within = deck.parent
    row.make(within)
    monkeypatch.chdir(within)
    monkeypatch.setenv("QUIZGEN_DB", str(within / "history.db"))
    for name, value in row.env.items():
        if value is None:
            monkeypatch.delenv(name, raising=False)
        else:
            monkeypatch.setenv(name, value.replace("HERE", str(within)))
    if row.heeding:
        done = run(*row.command.split(), within=within, before=heed_permissions)
        code, err = done.code, done.err
    else:
        code, _, err = ended(row.command)
    assert (code, err) == (row.code, row.err.replace("HERE", str(within)))
    assert all((within / file).exists() for file in row.files)


@pytest.mark.parametrize(
    ("command", "zone", "said"),
    [
        ("due", "UTC+25", "quizgen: the time zone TZ=UTC+25 cannot be used: "),
        (
            "sheet railways --as markdown -o m.md --seed \udcff",
            "UTC",
            "quizgen: an argument is not ",
        ),
    ],
)
def test_what_no_command_foresees_is_a_line(deck: Path, command: str, zone: str, said: str) -> None:
    done = run(*command.split(), within=deck.parent, env={"TZ": zone})
    assert done.code == 2
    assert done.err.startswith(said)
    assert done.err.count("\n") == 1
    assert not (deck.parent / "m.md").exists()


WRONG_CLOCK = """
import sys, time
at = float(sys.argv[1])
time.time = lambda: at
sys.argv = ["quizgen", *sys.argv[2:]]
from quizgen.cli.main import main
main()
"""


@pytest.mark.slow
@pytest.mark.parametrize("command", ["build railways", "quiz railways --plain --db h.db"])
@pytest.mark.parametrize(("at", "when"), [("-86400", "before 1970"), ("9.3e9", "after 2262")])
def test_a_clock_that_is_wrong_is_said_and_no_package_is_written(
    deck: Path, at: str, when: str, command: str
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WRONG_CLOCK, at, *command.split()],
        cwd=deck.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    said = f"quizgen: the clock of this computer is wrong: it is {when} there\n"
    assert (done.returncode, done.stderr) == (2, said)
    assert not (deck.parent / "dist").exists()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the memory")
@pytest.mark.parametrize(
    ("command", "megabytes"),
    # With less, Python says so itself, before it runs quizgen.
    [
        ("build railways --out dist", 36),
        ("sheet railways -o s.pdf", 50),
        ("sheet railways -o s.pdf", 70),
    ],
)
def test_too_little_memory_is_a_line(deck: Path, command: str, megabytes: int) -> None:
    most = megabytes << 20
    done = run(
        *command.split(),
        within=deck.parent,
        before=lambda: resource.setrlimit(resource.RLIMIT_AS, (most, most)),
    )
    assert (done.code, done.err) == (2, "quizgen: there is not enough memory\n")
    assert not {"dist", "s.pdf"} & {each.name for each in deck.parent.iterdir()}


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the memory")
def test_too_little_memory_for_typst_is_a_line(deck: Path) -> None:
    failed = 0
    # Where it fails, and how, differs by the machine.
    for megabytes in range(70, 150, 8):
        most = megabytes << 20
        done = run(
            *"sheet railways --questions 2 -o s.pdf".split(),
            within=deck.parent,
            before=partial(resource.setrlimit, resource.RLIMIT_AS, (most, most)),
        )
        lines = done.err.splitlines()
        if done.code:
            failed += 1
            assert (done.code, lines[-1:]) == (2, ["quizgen: there is not enough memory"])
            assert not (deck.parent / "s.pdf").exists()
        assert all(each.startswith(("left out: ", "quizgen: ")) for each in lines), megabytes
        (deck.parent / "s.pdf").unlink(missing_ok=True)
    assert failed


def test_a_socket_is_no_fact_file(deck: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The path of a socket may only be short.
    monkeypatch.chdir(deck)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("more.yaml")
        code, out, _ = quizgen("check", deck)
    assert code == 1
    assert "more.yaml:1:1: error: cannot be read: No such device or address [unreadable]" in out


def test_a_folder_whose_name_is_not_utf_8_takes_no_deck(tmp_path: Path) -> None:
    done = run("init", os.fsdecode(b"iron-\xff"), within=tmp_path)
    assert (done.code, done.err) == (2, "quizgen: iron-\ufffd: its name is not UTF-8; rename it\n")
    assert not [*tmp_path.iterdir()]


@pytest.mark.slow
def test_where_the_system_knows_no_letters_but_those_of_ascii_others_are_shown(deck: Path) -> None:
    written(deck / "lines.yaml", ADA.replace("Ada", "Ёлка").replace(PICTURED, ""))
    env: dict[str, str | None] = {
        "LC_ALL": "C",
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
        "PYTHONIOENCODING": None,
    }
    done = run("show", "ada", "railways", within=deck.parent, env=env)
    assert done.out.startswith("railways/ada: Ёлка\n")
    done = run(
        *"quiz railways --type --plain --db h.db".split(),
        within=deck.parent,
        env=env,
        typed="Ё\n3\n",
    )
    assert (done.code, done.err) == (0, "")
    assert "Saved: " in done.out


PICTURES = {
    "more pixels than memory has": (
        "a.png",
        png(2**31 - 1, 2**31 - 1),
        "'a.png' has more than 50 million pixels: "
        "scale it down; a card cannot show the detail "
        "[media-missing]",
    ),
    "no picture": (
        "a.png",
        b"plain text",
        "'a.png' is a text: download the file itself",
    ),
    "pixels that nobody can read": (
        "a.png",
        png_of(9, 9, b"no pixels"),
        "'a.png' is damaged: copy or download it again",
    ),
    "nothing": (
        "a.png",
        b"",
        "'a.png' is an empty file: copy or download it again",
    ),
    "a program": (
        "a.exe",
        b"MZ",
        "'a.exe' is a Windows program: use a PNG, JPEG, GIF, WebP or SVG",
    ),
    "a drawing that shows a file of the system's": (
        "a.svg",
        b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script>'
        b'<image href="/etc/passwd" width="5" height="5"/></svg>',
        "'a.svg' has an element <script> (line 1): ",
    ),
    "a drawing that shows a file beside the deck": (
        "a.svg",
        b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">'
        b'<image href="../../secret.txt" width="5" height="5"/></svg>',
        "'a.svg' refers to something outside it, ../../secret.txt (line 1): ",
    ),
    "a drawing with a file as an entity": (
        "a.svg",
        b'<!DOCTYPE svg [<!ENTITY x SYSTEM "../../secret.txt">]>'
        b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>&x;</text></svg>',
        "'a.svg' defines the entity &x; (line 1): ",
    ),
    "a billion laughs": (
        "a.svg",
        b'<!DOCTYPE svg [<!ENTITY a "ha">'
        + b"".join(b'<!ENTITY %c "%b">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9))
        + b']><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>&j;</text></svg>',
        "'a.svg' defines the entity &a; (line 1): ",
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize(("name", "content", "said"), PICTURES.values(), ids=PICTURES)
def test_a_picture_that_is_none_is_said_at_the_place_of_its_fact(
    deck: Path, name: str, content: bytes, said: str
) -> None:
    written(deck / "lines.yaml", ADA.replace("NAME", name))
    (deck / "media").mkdir()
    (deck / "media" / name).write_bytes(content)
    done = run("sheet", "railways", "--as", "cards", "-o", "cards.pdf", within=deck.parent)
    assert (done.code, done.err) == (1, "")
    assert any(
        line.startswith("railways/lines.yaml:3:") and said in line for line in done.out.splitlines()
    )
    assert SECRET not in done.out
    assert not (deck.parent / "cards.pdf").exists()


@pytest.mark.slow
def test_a_hundred_decks_are_built_with_few_files_open_at_a_time(tmp_path: Path) -> None:
    for number in range(100):
        folder = tmp_path / "decks" / f"d{number}"
        written(folder / "deck.yaml", DECK.replace("deck: railways", f"deck: d{number}"))
        text = ADA.replace(PICTURED, "")
        written(folder / "lines.yaml", text.replace("mathematician", f"mathematician {number}"))
    few = (32, 32)
    done = run(
        "build",
        "--out",
        "dist",
        within=tmp_path,
        before=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, few),
    )
    assert (done.code, done.err) == (0, "")
    assert len(list((tmp_path / "dist").glob("*.apkg"))) == 100
