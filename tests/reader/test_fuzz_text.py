"""Files as nobody would write them: good ones, changed at random as text and as bytes.

In CI it runs for half a minute at most. By hand it runs until something is found, in rounds, for
hypothesis remembers all that it tries, half a megabyte of each file:

    while QUIZGEN_FUZZ_EXAMPLES=5000 pytest -n0 tests/reader/test_fuzz_text.py; do :; done
"""

import os
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizgen.checks.run import check_decks
from quizgen.cli.main import cli
from quizgen.diagnostic import as_text
from quizgen.reader.decks import read_decks
from tests.hostile.measure import SECONDS, measured
from tests.workshop import DECK, FACTS

EXAMPLES = int(os.environ.get("QUIZGEN_FUZZ_EXAMPLES", "200"))

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


@st.composite
def mangled(draw: st.DrawFn) -> bytes:
    """A file with a few changes."""
    text = draw(st.sampled_from(SEEDS))
    for _ in range(draw(st.integers(1, 6))):
        text = changed(draw, text)
    encoded = text.encode("utf-8", "surrogatepass")
    if draw(st.integers(0, 9)) == 0:
        at = draw(st.integers(0, len(encoded)))
        encoded = encoded[:at] + draw(st.binary(min_size=1, max_size=3)) + encoded[at:]
    if draw(st.integers(0, 19)) == 0:
        encoded = text.encode(draw(st.sampled_from(["utf-16", "utf-16-be", "cp1251"])), "replace")
    return encoded


ONCE_FAILING = [
    (FACTS + "!!python/object:os.system " * 3000).encode("utf-16-be"),
    FACTS.replace("stockton-length", "sto" + "\x1b[31m" * 3000).encode(),
]
"""What has ever been found to fail: it is tried first."""


def holds(facts: bytes, deck: bytes) -> None:
    """Whatever the files are, the program ends well and says where what is wrong."""
    with TemporaryDirectory() as name:
        folder = Path(name) / "railways"
        folder.mkdir()
        (folder / "deck.yaml").write_bytes(deck)
        (folder / "lines.yaml").write_bytes(facts)
        started = time.process_time()
        reading = read_decks([folder])
        found = [*reading.diagnostics, *check_decks(reading.decks, 739_000)]
        for each in found:
            lines = each.span.source.lines
            assert 1 <= each.span.line <= max(len(lines), 1)
            assert 1 <= each.span.column <= len(lines[each.span.line - 1]) + 2 if lines else True
            assert as_text(each).startswith(f"{folder}/")
        wrong = any(each.severity == "error" for each in found)
        out = f"{name}/dist"
        for command, good in (
            (["check"], {int(wrong)}),
            (["build", "--out", out], {int(wrong)}),
            (["fix", "--diff"], {0, 1}),
            (["list"], {0, 1}),
            (["sheet", "--as", "markdown", "-o", f"{name}/sheet.md"], {1} if wrong else {0, 2}),
        ):
            result = CliRunner().invoke(cli, [*command, str(folder)])
            if result.exception and not isinstance(result.exception, SystemExit):
                if type(result.exception).__name__ == "Unusable":  # what the program says itself
                    continue
                raise result.exception
            assert result.exit_code in good, (command, result.output)
        assert not wrong or not Path(out).exists()
        assert time.process_time() - started < 6 * SECONDS  # for the checks, and five commands


@pytest.mark.parametrize("facts", ONCE_FAILING)
def test_what_once_failed_does_not(facts: bytes) -> None:
    holds(facts, DECK.encode())


@pytest.mark.filterwarnings("ignore:Generating overly large repr")
@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(mangled())
def test_no_file_of_facts_ends_in_a_traceback_or_a_hang(facts: bytes) -> None:
    holds(facts, DECK.encode())


@pytest.mark.filterwarnings("ignore:Generating overly large repr")
@settings(max_examples=EXAMPLES // 4, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.binary(max_size=200) | mangled(), st.integers(0, len(DECK)), st.sampled_from(PIECES))
def test_no_deck_file_ends_in_a_traceback(facts: bytes, at: int, piece: str) -> None:
    deck = f"{DECK[:at]}{piece}{DECK[at:]}".encode("utf-8", "surrogatepass")
    holds(facts, deck)


@pytest.mark.parametrize("piece", sorted({*PIECES} - {"\ud800"}))
def test_a_long_run_of_anything_takes_neither_long_nor_much_memory(
    tmp_path: Path, piece: str
) -> None:
    (tmp_path / "deck.yaml").write_text(DECK, "utf-8")
    run = piece * 8_000  # markdown-it-py before 4 takes the square of the time for underscores
    (tmp_path / "lines.yaml").write_text(FACTS.replace("English", f"English {run}"), "utf-8")
    assert measured("check", tmp_path, within=tmp_path).code in (0, 1)
