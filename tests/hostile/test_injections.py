"""Texts that would be obeyed, in every field of every kind, through every output."""

import json
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from unicodedata import category

import click
import pytest
from click.testing import CliRunner

from quizgen.cli.commands.check import check
from quizgen.cli.main import cli
from quizgen.sheet.formats import FORMATS
from tests.effort import spread
from tests.hostile import judges
from tests.hostile.deck import SECRET, HostileDeck, dump, write_hostile
from tests.hostile.payloads import JOINED, LONG, PAYLOADS, REORDERED
from tests.quiz.terminals import ESCAPES, quizzing
from tests.sheet.exchange import strings
from tests.sheet.printing import quizgen, straight
from tests.sheet.web.browser import needs_chromium, opened
from tests.workshop import Workshop

FACT = "person person, person who, date event, figure counts, figure unit, argument question, \
argument argument, argument by, argument because, argument opposes, term term, term means, \
term stands_for"
"""What the questions and answers of facts are made of."""

DRAWN = "person person, date event, argument question, argument argument, argument by, \
argument because, argument opposes"
"""What charts show of facts, beside figures with parts."""

SHOWN = f"{FACT}, Citation locator, person note, term note, person according_to, person ask"
MEDIA = "person alt, person caption, person credit, MediaFile alt, MediaFile caption, \
MediaFile credit"
ASIDE = "person page, person also, person wrong, person alt, person allow, title of a file"

(_FORM,) = (each for each in check.params if each.name == "output_format")
assert isinstance(_FORM.type, click.Choice)
CHECK_FORMATS = [*_FORM.type.choices]
"""Forms in which `check` says what is wrong."""

CUT = {"Work author", "Work editor", "Work translator", "author"}
"""Names of which a citation shows the last part."""


def hostile_deck(folder: Path, turn: int) -> HostileDeck:
    """A deck in which everything is hostile, and nothing wrong. Each turn has other texts."""
    return write_hostile(folder / "deck", spread(PAYLOADS, turn))


@dataclass(frozen=True)
class Output:
    """An output: how it is made, who judges it, and the fields that have to be in it."""

    made: Callable[[HostileDeck, Path], str]
    fields: str
    spaces: str = " "
    """What parts two words; "" where the judge does not tell."""
    typed: Callable[[str], str] = str
    """A text as it is typed, where the output has other quotation marks."""
    cut_at: int = 0
    """The most characters of a short answer, where there is a table of these."""


def said(*command: str) -> Callable[[HostileDeck, Path], str]:
    """What a command says, on a terminal that obeys nothing."""

    def make(deck: HostileDeck, folder: Path) -> str:
        code, out, err = quizgen(*command, deck.folder)
        assert code == 0, out + err
        return judges.in_terminal(out + err)

    return make


def sheet(format_name: str, judge: Callable[[Path], str]) -> Callable[[HostileDeck, Path], str]:
    """What a format of a sheet says of every fact."""

    def make(deck: HostileDeck, folder: Path) -> str:
        file = folder / f"sheet{FORMATS[format_name].suffix}"
        everything = ["--questions", "9999"] if FORMATS[format_name].planned else []
        code, out, err = quizgen("sheet", deck.folder, "--as", format_name, *everything, "-o", file)
        assert code == 0, out + err
        return judge(file)

    return make


def chart(suffix: str, judge: Callable[[Path], str]) -> Callable[[HostileDeck, Path], str]:
    """What a form of a chart says of every fact that it draws."""

    def make(deck: HostileDeck, folder: Path) -> str:
        file = folder / f"chart.{suffix}"
        code, out, err = quizgen("chart", deck.folder, "-o", file)
        assert code == 0, out + err
        return judge(file)

    return make


def without_marks(file: Path) -> str:
    """The text of a PDF without the marks, which stand beside the first line of an item."""
    return re.sub(r"\d+ marks?(?=\s)", "", judges.pdf(file))


def shown(deck: HostileDeck, folder: Path) -> str:
    """What `show` says of all facts: they are given one id, which is wrong, but it shows them."""
    alike = folder / "alike"
    shutil.copytree(deck.folder, alike)
    for file in alike.glob("p*.yaml"):
        file.write_text(re.sub(r'"id": "f\d+"', '"id": "f"', file.read_text("utf-8")), "utf-8")
    code, out, err = quizgen("show", "f", alike)
    assert (code, err) == (0, "")
    return judges.in_terminal(out)


def released(deck: HostileDeck, folder: Path, *options: str) -> Path:
    """The package of a release, with its notes beside it; the deck's lock goes again."""
    code, out, err = quizgen("release", deck.folder, "--out", folder, *options)
    (deck.folder / "deck.lock").unlink()
    assert code == 0, out + err
    judges.in_terminal(out + err)
    return folder / "hostile.apkg"


def in_anki(deck: HostileDeck, folder: Path) -> str:
    return judges.anki(released(deck, folder), folder / "learner")


def notes(deck: HostileDeck, folder: Path) -> str:
    """The notes of a second release, which names what was changed."""
    quizgen("release", deck.folder, "--out", folder)
    for file in sorted(deck.folder.glob("p*.yaml")):
        file.write_text(file.read_text("utf-8").replace('"page": "', '"page": "1, '), "utf-8")
    released(deck, folder, "--yes")
    for file in sorted(deck.folder.glob("p*.yaml")):
        file.write_text(file.read_text("utf-8").replace('"page": "1, ', '"page": "'), "utf-8")
    return judges.commonmark((folder / "hostile.md").read_text("utf-8"))


def plain_quiz(deck: HostileDeck, folder: Path) -> str:
    """All questions in lines, each shown, all of its points recalled, and rated."""
    command = ["quiz", "--plain", "--reveal", "--cram", "--db", str(folder / "history.db")]
    with pytest.MonkeyPatch.context() as patch:
        # Questions about pictures are only asked where a program opens them.
        patch.setattr(
            "quizgen.quiz.frontends.terminal.viewer_command", lambda: ["must-not-be-started"]
        )
        done = CliRunner().invoke(cli, [*command, str(deck.folder)], input="3\n" * 3000)
    assert done.exit_code == 0, done.output
    return judges.in_terminal(done.output)


OUTPUTS = {
    "list": Output(said("list"), "person person, date event, term term"),
    "show": Output(shown, f"{SHOWN}, {ASIDE}, {MEDIA}"),
    "stats --deck": Output(said("stats", "--deck"), "Work short"),
    "quiz --plain": Output(plain_quiz, f"{FACT}, {MEDIA}, person note, person ask"),
    "sheet": Output(
        sheet("sheet", without_marks),
        "term ask, person ask, Citation locator",
        "",
        straight,
        cut_at=40,
    ),
    "cards": Output(
        sheet("cards", judges.pdf),
        f"{FACT}, person caption, MediaFile credit, person ask",
        "",
        straight,
    ),
    "fold": Output(sheet("fold", judges.pdf), "person ask", "", straight),
    "html": Output(sheet("html", judges.page), "person ask, person note, Citation locator"),
    "moodle": Output(sheet("moodle", judges.moodle), "person ask, person note, Citation locator"),
    "gift": Output(sheet("gift", judges.gift), "person ask, person note, Citation locator"),
    "markdown": Output(
        sheet("markdown", lambda file: judges.commonmark(file.read_text("utf-8"))),
        "person ask, person note, Citation locator",
        cut_at=40,
    ),
    "chart.pdf": Output(chart("pdf", judges.pdf), DRAWN, "", straight),
    "chart.html": Output(chart("html", judges.chart_page), DRAWN),
    "an Anki package": Output(in_anki, f"{SHOWN}, {MEDIA}"),
    "release notes": Output(notes, "person person, date event, figure counts, term term"),
}


def assert_literal(
    deck: HostileDeck,
    seen: str,
    spaces: str = " ",
    typed: Callable[[str], str] = str,
    cut_at: int = 0,
) -> dict[str, set[str]]:
    """Fail unless each text of the deck that is seen is so to its end: payloads by field."""

    def told(text: str) -> str:
        return spaces.join(typed(text).split()).casefold()

    whole = told(seen)
    assert told(SECRET) not in whole
    found: dict[str, set[str]] = {}
    for match in re.finditer(r"\d{4}[qj]", whole):
        this = deck.said.get(match[0])
        if this is None or this.field in CUT:
            continue
        expected = {told(text) for text in deck.shown(match[0])}
        # After Hebrew, a PDF has the ellipsis of another font, which is read as three dots.
        shortened = whole[match.start() : match.start() + cut_at].replace("...", "…")
        cut = shortened.partition("…")
        if cut[1] and any(each.startswith(cut[0]) for each in expected):
            continue
        assert any(whole.startswith(each, match.start()) for each in expected), (
            this,
            whole[match.start() : match.start() + 200],
        )
        found.setdefault(this.field, set()).add(this.payload)
    return found


def test_every_form_of_a_sheet_has_its_judge() -> None:
    assert set(FORMATS) - {"scores"} <= set(OUTPUTS), "scores show no fact"


@pytest.mark.slow
@pytest.mark.parametrize("turn", range(3))
def test_what_would_be_obeyed_is_no_error(tmp_path: Path, turn: int) -> None:
    code, output, _ = quizgen("check", hostile_deck(tmp_path, turn).folder)
    assert (code, ": error: " in output) == (0, False), output


@pytest.mark.slow
@pytest.mark.parametrize(("turn", "name"), [*enumerate(OUTPUTS)])
def test_what_would_be_obeyed_is_shown(tmp_path: Path, turn: int, name: str) -> None:
    output = OUTPUTS[name]
    hostile = hostile_deck(tmp_path, turn)
    seen = output.made(hostile, tmp_path)
    found = assert_literal(hostile, seen, output.spaces, output.typed, output.cut_at)
    for field in output.fields.split(", "):
        assert found.get(field) == {*hostile.payloads}, field
    if name in FORMATS:
        # Of a fact one thing is asked, by the dice, so a part of two kinds may never be asked.
        missing = set(FACT.split(", ")) - found.keys()
        assert len(missing) <= 2, missing


@pytest.mark.slow
@needs_chromium
def test_a_browser_shows_it_and_runs_nothing(tmp_path: Path) -> None:
    hostile = hostile_deck(tmp_path, 0)
    sheet("html", judges.page)(hostile, tmp_path)
    with opened(tmp_path / "sheet.html") as page:
        page.get_by_role("button", name="Check all").click()
        found = assert_literal(hostile, page.locator("main").inner_text())
        assert found["person ask"] == found["person note"] == {*hostile.payloads}
        assert (
            page.locator("main :is(script, style, svg, b:has(script), img[onerror])").count() == 0
        )
        assert page.evaluate("document.scripts.length") == 2


@pytest.mark.slow
def test_a_terminal_shows_it_and_obeys_nothing(tmp_path: Path) -> None:
    workshop = Workshop(tmp_path)
    hostile = hostile_deck(tmp_path / "made", 1)
    shutil.copytree(hostile.folder, workshop.deck)
    workshop.files.clear()
    # Inside tmux, pictures are made of characters.
    env = {"TMUX": "here"}
    with quizzing(workshop, "--cram", "--reveal", "--kind", "term", env=env) as terminal:
        for _ in range(8 * len(hostile.payloads)):
            terminal.until("Space shows the answer")
            terminal.press(" ")
            terminal.until("4 Easy")
            terminal.press("3")
        assert terminal.end() == 0
    written = ESCAPES.sub("", terminal.written)
    found = assert_literal(hostile, judges.in_terminal(written.replace("\r", "")), "")
    assert found["term term"] == found["term means"] == found["term ask"] == {*hostile.payloads}


@pytest.fixture(scope="module")
def reordered(tmp_path_factory: pytest.TempPathFactory) -> HostileDeck:
    """A deck with marks that reorder a line, of which a terminal is to show that they are there."""
    made = write_hostile(tmp_path_factory.mktemp("reordered") / "deck", REORDERED)
    cleaned = {
        name: (re.sub("[\u202a-\u202e\u2066-\u2069]", "\ufffd", text),) * 2
        for name, (text, _) in REORDERED.items()
    }
    return replace(made, payloads=cleaned)


@pytest.mark.parametrize("name", ["list", "show", "stats --deck", "quiz --plain"])
def test_no_terminal_reorders_a_line(reordered: HostileDeck, tmp_path: Path, name: str) -> None:
    found = assert_literal(reordered, OUTPUTS[name].made(reordered, tmp_path))
    assert found.keys() >= set(OUTPUTS[name].fields.split(", "))


@pytest.mark.slow
def test_anki_shows_a_reordered_line_and_a_word_that_no_line_holds(tmp_path: Path) -> None:
    made = write_hostile(tmp_path / "deck", REORDERED | LONG | JOINED)
    found = assert_literal(made, in_anki(made, tmp_path))
    assert found["person person"] == found["term ask"] == set(made.payloads)


def wrong_deck(folder: Path) -> Path:
    """A deck in which hostile texts stand where they are refused, and are cited for it."""
    texts = [text for text, _ in (PAYLOADS | REORDERED).values()]
    texts += ["\x1b]0;x\x07\x1b[31m", "\x9b31m", "a\rb\nc", "\u2028::error::x"]
    facts = [
        {"person": text, "who": text, "page": "1", **wrong}
        for text in texts
        for wrong in (
            {"id": text, text: "x", "born": text, "tags": [text], "contested": text},
            {"id": "a", "see": [text], "source": text, "image": text, "allow": {text: text}},
            {"id": "b", "ask": {text: "no"}, "died": [text, "1815"], "note": [text]},
        )
    ]
    folder.mkdir()
    sources = {text: {"title": text, "issued": text, text: text} for text in texts}
    dump(folder / "deck.yaml", {"deck": texts[0], "title": "x", "language": texts[1]})
    dump(folder / "facts.yaml", {"source": "s", "tags": texts[:3], "facts": facts})
    dump(folder / "more.yaml", dict.fromkeys(texts, "x"))
    (folder / "other").mkdir()
    dump(folder / "other" / "x.yaml", {"sources": sources, "facts": texts})
    return folder


def test_what_is_wrong_is_said_in_all_formats_alike(tmp_path: Path) -> None:
    deck = wrong_deck(tmp_path / "deck")
    outputs = {name: quizgen("check", deck, "--format", name) for name in CHECK_FORMATS}
    assert {code for code, _, _ in outputs.values()} == {1}
    found = json.loads(outputs["json"][1])["diagnostics"]
    assert len(found) > 300
    text = judges.in_terminal(outputs["text"][1])
    head = re.compile(rf"^{re.escape(str(deck))}/\S+:\d+:\d+: (error|warning): .* \[[\w-]+\]$")
    assert sum(bool(head.match(line)) for line in text.splitlines()) == len(found)
    lines = judges.in_terminal(outputs["github"][1]).splitlines()
    command = re.compile(r"::(?:error|warning) file=[^,:]+(?:,\w+=[\w-]+)+::(.*)")
    said = [match[1] for match in map(command.fullmatch, lines) if match]
    assert len(said) == len(lines) == len(found)
    for line, each in zip(said, found, strict=True):
        told = line.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%")
        assert told == "".join(
            "\ufffd" if category(c) in ("Cc", "Cf", "Zl", "Zp") else c for c in each["message"]
        )
    for format_name in set(CHECK_FORMATS) - {"text", "github"}:
        assert all(
            not re.search(r"[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f]", text)
            for text in strings(json.loads(outputs[format_name][1]))
        )
