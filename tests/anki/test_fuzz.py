"""Whatever a deck contains: places for what is wrong, a package of what is right, no traceback."""

import tempfile
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.checks.run import check_decks
from quizgen.cli.main import cli
from quizgen.diagnostics.diagnostic import as_text
from quizgen.facts.fields import table
from quizgen.facts.head import Head
from quizgen.facts.kinds import KINDS
from quizgen.facts.work import Work
from quizgen.reader.decks import read_decks

pytestmark = pytest.mark.slow

_WORDS = st.sampled_from(
    "a b-c Ada the_Line *x* 1815 1815-12-10 1815/1820 1815~ 178X -0043 [1936,1937] 26 76.5% >4 "
    "20..25 yes no true smith-1988 p.12 12-15 ¶ “q” \" ' # : {{ }} <b> \\ ` _ ??? TODO 漢 ё".split()
)
_TEXTS = st.lists(_WORDS, max_size=4).map(" ".join) | st.text(max_size=8)
_VALUES = st.recursive(
    _TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_TEXTS, inner, max_size=2),
    max_leaves=4,
)
_GOOD = {
    "person": "Ada",
    "date": "1815",
    "figure": "26",
    "argument": "coal paid",
    "term": "permanent way",
    "who": "someone",
    "event": "something",
    "counts": "things",
    "question": "What paid?",
    "cloze": "finished <1|track> and <2|line|a word>",
    "means": "finished track",
    "by": "Smith",
    "page": "12",
}


@st.composite
def facts(draw: st.DrawFn) -> dict[str, Any]:
    """A fact that is mostly in order."""
    kind = KINDS[draw(st.sampled_from(sorted(KINDS)))]
    keys = needed = {key for key, each in table(kind).items() if each.required}
    keys = keys | set(draw(st.lists(st.sampled_from(sorted(table(kind))), max_size=5)))
    ids = st.sampled_from(["a", "b", "c", "d", "e"])
    fact: dict[str, Any] = {}
    for key in sorted(keys, key=lambda key: key != kind.leading):
        good = ids if key in ("id", "see", "part_of", "people") else st.just(_GOOD.get(key, "x"))
        fact[key] = draw(good if key in needed else good | _VALUES)
    if draw(st.integers(0, 9)) == 0:
        fact[draw(_TEXTS)] = draw(_VALUES)
    return fact


_HEADS = st.fixed_dictionaries(
    {"deck": st.just("railways"), "title": st.just("Railways") | _TEXTS},
    optional={key: _VALUES for key in table(Head) if key not in ("deck", "title", "language")}
    | {
        "sources": st.dictionaries(
            st.just("smith-1988") | _TEXTS,
            st.dictionaries(st.sampled_from(sorted(table(Work))), _VALUES, max_size=4),
            max_size=2,
        )
    },
)


@settings(max_examples=40, deadline=None)
@given(_HEADS, st.lists(facts(), min_size=1, max_size=4), st.dictionaries(_TEXTS, _VALUES))
def test_no_deck_ends_in_a_traceback(
    head: dict[str, Any], entries: list[dict[str, Any]], around: dict[str, Any]
) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _dump(folder / "deck.yaml", head)
        _dump(folder / "facts.yaml", {"source": "smith-1988", "facts": entries} | around)
        reading = read_decks([folder])
        found = [*reading.diagnostics, *check_decks(reading.decks, 739_000)]
        for each in found:
            lines = each.span.source.lines
            assert 1 <= each.span.line <= len(lines)
            assert as_text(each).startswith(f"{folder}/")
        result = CliRunner().invoke(cli, ["build", str(folder), "--out", f"{folder}/dist"])
        errors = any(each.severity == "error" for each in found)
        assert result.exit_code == errors, result.output
        assert not errors or not (folder / "dist").exists()


def _dump(path: Path, content: object) -> None:
    text = yaml.dump(content, allow_unicode=True, sort_keys=False, width=60)
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
