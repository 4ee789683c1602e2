"""Files as nobody would write them: good ones, changed at random as text and as bytes.

The good ones are written by a grammar, some of them by hand. In CI it runs for half a minute. By
hand it runs until something is found, in rounds, for hypothesis remembers all that it tries, half
a megabyte of each file:

    while QUIZGEN_FUZZ_EXAMPLES=5000 pytest -n0 tests/reader/test_fuzz_text.py -k ends; do :; done
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizgen.checks.run import check_decks
from quizgen.cli.main import cli
from quizgen.diagnostics.diagnostic import Diagnostic, Unusable, as_text
from quizgen.facts.fields import ID
from quizgen.reader.decks import Reading, read_decks
from tests.hostile.deck import PNG
from tests.hostile.measure import kept_within_limits, measured_here
from tests.reader.grammar import PICTURE, STYLES, deck_file, fact_file, written
from tests.workshop import DECK, FACTS

pytestmark = pytest.mark.slow

EXAMPLES = int(os.environ.get("QUIZGEN_FUZZ_EXAMPLES", "50"))

TERM = """\
- term: permanent way
  stands_for: 'the way: for good'
  means: >-
    the finished track,
    folded over two lines
  id: permanent-way
  sources: [{source: smith-1988, page: 35, for: [means]}]
  ask: {define: "What is *meant*?", term: no}
"""

SEEDS = [FACTS, FACTS + TERM, "source: smith-1988\nfacts: [{date: 1825, event: x, id: a}]\n"]

PIECES = [
    *"\t|\0|\ufeff|\u2028|\x85|\x1b[31m|\ud800|\U0001f600|é|e\u0301|- |: |:|#| #|'|\"|''".split(
        "|"
    ),
    *"[|]|{|}|,|&a |*a|!!python/object:os.system |<<: *a|%YAML 1.2|---|...|? |>|>-|\\|~".split("|"),
    *"\\x1f|\\ud800|null|no|0x1F|1_000|12:30|@|`|facts:|- person: A|id: a|\r|\r\n|\n|  ".split("|"),
    *"==|-0043|1825/..|76.5 %|99999999999999".split("|"),
    "|",
    "|-",
]


CHANGES = ["cut", "twice", "piece", "piece", "piece", "many", "any", "end", "lines"]


def changed(draw: st.DrawFn, text: str) -> str:
    """The text with one change."""
    at, length = draw(st.integers(0, len(text))), draw(st.integers(0, 30))
    match draw(st.sampled_from(CHANGES)):
        case "cut":
            return text[:at] + text[at + length :]
        case "twice":
            return text[: at + length] + text[at:]
        case "piece":
            return text[:at] + draw(st.sampled_from(PIECES)) + text[at:]
        case "many":
            return text[:at] + draw(st.sampled_from(PIECES)) * 3000 + text[at:]
        case "any":
            return text[:at] + draw(st.text(max_size=5)) + text[at:]
        case "end":
            return text[:at]
        case _:
            return "".join(draw(st.permutations(text.splitlines(keepends=True))))


def mangled(draw: st.DrawFn, text: str) -> bytes:
    """A file with a few changes."""
    for _ in range(draw(st.integers(1, 6))):
        text = changed(draw, text)
    encoded = text.encode("utf-8", "surrogatepass")
    if draw(st.integers(0, 9)) == 0:
        at = draw(st.integers(0, len(encoded)))
        encoded = encoded[:at] + draw(st.binary(min_size=1, max_size=3)) + encoded[at:]
    if draw(st.integers(0, 19)) == 0:
        encoded = text.encode(draw(st.sampled_from(["utf-16", "utf-16-be", "cp1251"])), "replace")
    return encoded


@dataclass(frozen=True)
class Files:
    """A deck as its two files have it."""

    facts: bytes
    deck: bytes = DECK.encode()


@st.composite
def decks(draw: st.DrawFn) -> Files:
    """A deck of which the one file or the other has changes, or both, or none."""
    by_hand = draw(st.integers(0, 4)) == 4
    style = draw(STYLES)
    facts = draw(st.sampled_from(SEEDS)) if by_hand else written(draw(fact_file()), style)
    deck = DECK if by_hand else written(draw(deck_file()), style)
    where = draw(st.sampled_from(["facts", "facts", "facts", "deck", "both", "none"]))
    return Files(
        mangled(draw, facts) if where in ("facts", "both") else facts.encode(),
        mangled(draw, deck) if where in ("deck", "both") else deck.encode(),
    )


ANSWERS = ["", "1", "4", "9", "a", "q", "u", "s", "b", "e", "?", "1 2", "1825", "Ann", "26 miles"]

QUIZZES = ["quiz --plain", "quiz --plain --choose", "quiz --plain --type", "quiz --cram"]

FORMS = ["html", "moodle", "gift", "markdown"]

PAPERS = ["sheet", "cards", "fold"]
"""Forms that take their time, so that fewer of them are made."""

DOINGS = ["list", "show", "stats --deck", "fix", "release", *QUIZZES, *FORMS]
"""What is done with a deck, besides checking and building it."""

ANSWERED = st.lists(st.sampled_from(ANSWERS), max_size=9)

CHOSEN = st.lists(st.sampled_from(DOINGS), min_size=3, max_size=4, unique=True) | st.lists(
    st.sampled_from(DOINGS + PAPERS), min_size=1, max_size=3
)

ONCE_FAILING = [
    Files((FACTS + "!!python/object:os.system " * 3000).encode("utf-16-be")),
    Files(FACTS.replace("stockton-length", "sto" + "\x1b[31m" * 3000).encode()),
    Files(FACTS.replace("id: stockton-length", "id: a\n  was: [stephenson]").encode()),
]
"""What has ever been found to fail: all is done with it, first."""


def holds(files: Files, doings: Sequence[str], typed: Sequence[str]) -> None:
    """Whatever the files are, the program ends well and says where what is wrong."""
    with TemporaryDirectory() as name:
        trial = Trial(Path(name), typed)
        (trial.deck / "media").mkdir(parents=True)
        (trial.deck / "media" / PICTURE).write_bytes(PNG)
        (trial.deck / "deck.yaml").write_bytes(files.deck)
        (trial.deck / "lines.yaml").write_bytes(files.facts)
        reading = trial.read()
        trial.run("check")
        trial.run("build --out OUT")
        assert not (trial.wrong and (trial.folder / "dist").exists())
        for doing in doings:
            if doing == "fix":
                reading = fixed(trial, reading)
            elif doing == "show":
                ids = [fact.id for deck in reading.decks for fact in deck.facts]
                trial.run(f"show {ids[-1] if ids else 'nobody'}")
            elif doing == "release":
                trial.run("release --out OUT")
                if not trial.wrong:
                    trial.run("build --locked --out OUT")
            elif doing in FORMS + PAPERS:
                trial.run(f"sheet --as {doing} -o SHEET")
            else:
                trial.run(doing)


@dataclass
class Trial:
    """A folder with the deck in it, and whether anything there is an error."""

    folder: Path
    typed: Sequence[str]
    wrong: bool = False

    @property
    def deck(self) -> Path:
        return self.folder / "railways"

    def read(self) -> Reading:
        """What can be read of the deck. All that is wrong is at a place in one of its files."""
        with kept_within_limits():
            reading = read_decks([self.deck])
            found = [*reading.diagnostics, *check_decks(reading.decks, 739_000)]
            for each in found:
                self.assert_placed(each)
        self.wrong = any(each.severity == "error" for each in found)
        return reading

    def assert_placed(self, found: Diagnostic) -> None:
        """Fail unless what is found is at a place, and it and what is beside it can be shown."""
        for span in (found.span, *(span for span, _ in found.related)):
            lines = span.source.lines
            assert 1 <= span.line <= max(len(lines), 1)
            assert 1 <= span.column <= len(lines[span.line - 1]) + 2 if lines else True
        assert as_text(found).startswith(f"{self.deck}/")

    def run(self, command: str) -> str:
        """Run a command on the deck, within the limits, to a good end; what it said."""
        words = command.replace("OUT", f"{self.folder}/dist").split()
        words = [each.replace("SHEET", f"{self.folder}/sheet") for each in words]
        with kept_within_limits():
            result = CliRunner().invoke(
                cli,
                [*words, str(self.deck)],
                input="".join(f"{line}\n" for line in self.typed),
                env={"EDITOR": "true", "VISUAL": "", "QUIZGEN_DB": f"{self.folder}/history.db"},
            )
        if result.exception and not isinstance(result.exception, SystemExit | Unusable):
            raise result.exception
        code = 2 if isinstance(result.exception, Unusable) else result.exit_code
        assert code in self.good_ends(words), (command, code, result.output)
        return result.output

    def good_ends(self, words: Sequence[str]) -> set[int]:
        """The exit codes with which a command may end."""
        match words[0]:
            case "check" | "build" | "release":
                return {int(self.wrong)}
            case "fix":
                return {0, 1} if "--diff" in words else {0}
            case "sheet":
                # A letter that no font has is found as the sheet is printed.
                return {1} if self.wrong else {0, 2, int(words[2] in PAPERS)}
            case "list":
                return {0, 1}
            case _:
                return {0, 1, 2}


def fixed(trial: Trial, before: Reading) -> Reading:
    """The deck after a fix, which took no fact away, and after which nothing is left to fix."""
    foretold = trial.run("fix --diff")
    said = trial.run("fix")
    assert ("nothing " in foretold) == ("nothing " in said)
    after = trial.read()
    assert all(ID.fullmatch(fact.id) for deck in after.decks for fact in deck.facts)
    for old in before.decks:
        ids = {fact.id for deck in after.decks for fact in deck.facts}
        assert {fact.id for fact in old.facts} <= ids
    assert "nothing " in trial.run("fix --diff")
    return after


@pytest.mark.parametrize("files", ONCE_FAILING)
def test_what_once_failed_does_not(files: Files) -> None:
    holds(files, [*DOINGS, *PAPERS], ["1825", "3", "", "1"])


@pytest.mark.filterwarnings("ignore:Generating overly large repr")
@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(decks(), CHOSEN, ANSWERED)
def test_no_deck_ends_in_a_traceback_or_a_hang(
    files: Files, doings: list[str], typed: list[str]
) -> None:
    holds(files, doings, typed)


@pytest.mark.filterwarnings("ignore:Generating overly large repr")
@settings(max_examples=EXAMPLES // 4, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.binary(max_size=200), st.integers(0, len(DECK)), st.sampled_from(PIECES), CHOSEN)
def test_no_bytes_end_in_a_traceback(facts: bytes, at: int, piece: str, doings: list[str]) -> None:
    deck = f"{DECK[:at]}{piece}{DECK[at:]}".encode("utf-8", "surrogatepass")
    holds(Files(facts, deck), doings, [])


@pytest.mark.parametrize("piece", sorted({*PIECES} - {"\ud800"}))
def test_a_long_run_of_anything_takes_neither_long_nor_much_memory(
    tmp_path: Path, piece: str
) -> None:
    (tmp_path / "deck.yaml").write_text(DECK, "utf-8")
    run = piece * 8_000  # markdown-it-py before 4 takes the square of the time for underscores
    (tmp_path / "lines.yaml").write_text(FACTS.replace("English", f"English {run}"), "utf-8")
    assert measured_here("check", tmp_path, within=tmp_path).code in (0, 1)
