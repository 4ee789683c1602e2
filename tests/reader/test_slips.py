"""Slips: characters in the place of YAML's own are named, and `quizgen fix` mends them."""

import re
from itertools import pairwise
from pathlib import Path
from unicodedata import name

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.checks.run import check_decks
from quizgen.diagnostics.source import Source
from quizgen.fix.deck import fix_deck
from quizgen.reader.decks import read_decks
from quizgen.reader.look_alikes import BULLETS, COLONS, DASHES, INVISIBLE, SPACES, described
from quizgen.reader.mending import mended
from quizgen.reader.silent_slips import may_have_silent_slips
from quizgen.reader.slips import find_slips
from tests.fix.fixing import as_fixed
from tests.reader.test_refusals import refused
from tests.workshop import Workshop

GOLDEN = Path(__file__).parent.parent / "golden"
HEAD = "source: smith-1988\nfacts:\n"
ADA = "- person: Ada Lovelace\n  id: ada\n  who: the first of all programmers\n"
WHY = "- argument: it paid\n  id: a\n  question: Why?\n  by: Smith\n"


def test_every_sort_of_slip_is_named_at_its_place(workshop: Workshop) -> None:
    workshop.files["lines.yaml"] = (GOLDEN / "slips.yaml").read_text(encoding="utf-8")
    code, output = workshop.run("check")
    assert code == 1
    assert output == (GOLDEN / "slips.txt").read_text(encoding="utf-8")


def test_every_sort_of_slip_is_mended(workshop: Workshop) -> None:
    workshop.files["lines.yaml"] = (GOLDEN / "slips.yaml").read_text(encoding="utf-8")
    assert workshop.run("fix")[0] == 0
    fixed = (workshop.deck / "lines.yaml").read_text(encoding="utf-8")
    assert fixed == (GOLDEN / "slips-fixed.yaml").read_text(encoding="utf-8")
    workshop.files["lines.yaml"] = fixed
    assert workshop.run("check") == (0, "1 deck, 4 facts: nothing wrong\n")


@pytest.mark.parametrize(
    ("slipped", "places", "meant"),
    [
        # colons
        ("  born：1815\n", ["6:7"], "  born: 1815\n"),
        ("  born ﹕ 1815\n", ["6:8"], "  born : 1815\n"),
        ("  born:1815\n", ["6:7"], "  born: 1815\n"),
        ("  born:\u00a01815\n", ["6:8"], "  born: 1815\n"),
        ("  born:\u200b1815\n", ["6:8"], "  born: 1815\n"),
        ("  ask:\n    born：no\n", ["7:9"], "  ask:\n    born: no\n"),
        ("  ask: {born：no，died:no}\n", ["6:13", "6:16", "6:21"], "  ask: {born: no, died: no}\n"),
        ("  allow：{yes-no: why}\n", ["6:8"], "  allow: {yes-no: why}\n"),
        # keys
        ("  ｂｏｒｎ: 1815\n", ["6:3"], "  born: 1815\n"),
        ("  bоrn: 1815\n", ["6:4"], "  born: 1815\n"),
        ("  b\u00adorn\u2060: 1815\n", ["6:4", "6:8"], "  born: 1815\n"),
        ("  Born: 1815\n", ["6:3"], "  born: 1815\n"),
        ("  BORN: 1815\n  Also: [L]\n", ["6:3", "7:3"], "  born: 1815\n  also: [L]\n"),
        # indentation
        ("\tborn: 1815\n", ["6:1"], "  born: 1815\n"),
        ("\u00a0 born: 1815\n", ["6:1"], "  born: 1815\n"),
        ("\u3000born: 1815\n", ["6:1"], "  born: 1815\n"),
        ("  \ufeffborn: 1815\n", ["6:1"], "  born: 1815\n"),
        ("  ask:\n\t\tborn: no\n", ["7:1"], "  ask:\n    born: no\n"),
        # quotation marks
        ("  note: “so: this”\n", ["6:9"], '  note: "so: this"\n'),
        ("  note: „so: this“  # why\n", ["6:9"], '  note: "so: this"  # why\n'),
        ("  note: “so: \"this\"”\n", ["6:9"], "  note: 'so: \"this\"'\n"),
        ("  note: ‘so: it’s this’\n", ["6:9"], '  note: "so: it’s this"\n'),
        ('  note: "so”\n', ["6:12"], '  note: "so"\n'),
        ('  note: “so"\n', ["6:9"], '  note: "so"\n'),
        ("  also: [“Lovelace, Ada”]\n", ["6:10"], '  also: ["Lovelace, Ada"]\n'),
        # brackets and commas
        ("  also: ［Ada］\n", ["6:9", "6:13"], "  also: [Ada]\n"),
        ("  also: [Ada，Countess、A. L.]\n", ["6:13", "6:22"], "  also: [Ada, Countess, A. L.]\n"),
        ("  also: [آدا، لوفلیس]\n", ["6:13"], "  also: [آدا, لوفلیس]\n"),
        ("  sources: {source:smith-1988}\n", ["6:19"], "  sources: {source: smith-1988}\n"),
        # values
        ("  born: １８１５\n", ["6:9"], "  born: 1815\n"),
        ("  born: “1815”\n", ["6:9"], "  born: 1815\n"),
        ("  born: '１８１５'\n", ["6:9"], "  born: '1815'\n"),
        ("  born: [１８１５, 1816]\n", ["6:10"], "  born: [1815, 1816]\n"),
        ("  died: 1852–11–27\n", ["6:9"], "  died: 1852-11-27\n"),
        ("  born: −0043\n", ["6:9"], "  born: -0043\n"),
        ("  born: –0099/−0043\n", ["6:9"], "  born: -0099/-0043\n"),
        ("  was: [аda-1]\n", ["6:9"], "  was: [ada-1]\n"),
        ("  note: a\ufeffb\n", ["6:10"], "  note: ab\n"),
    ],
)  # fmt: skip
def test_a_slip_is_named_at_its_place_and_mended(
    tmp_path: Path, slipped: str, places: list[str], meant: str
) -> None:
    found = refused(tmp_path, HEAD + ADA + slipped)
    assert [each.partition(" ")[0] for each in found] == places
    assert all("`quizgen fix`" in each for each in found)
    assert as_fixed(HEAD + ADA + slipped, ["smith-1988"]) == HEAD + ADA + meant
    assert refused(tmp_path, HEAD + ADA + meant) == []


@pytest.mark.parametrize(
    ("slipped", "places", "meant"),
    [
        ("  because:\n  - a\n  –\u00a0b\n", ["9:3", "9:4"], "  because:\n  - a\n  - b\n"),
        ("  because:\n  · a\n  ·b\n", ["8:3", "9:3"], "  because:\n  - a\n  - b\n"),
        ("  because:\n  -a\n  -b\n", ["8:3", "9:3"], "  because:\n  - a\n  - b\n"),
        ("  because:\n  -\ta\n", ["8:4"], "  because:\n  - a\n"),
        ("  because:\n    * a\n    * b\n", ["8:5", "9:5"], "  because:\n    - a\n    - b\n"),
        ("  because:\n\t- a\n\t- b\n", ["8:1", "9:1"], "  because:\n  - a\n  - b\n"),
        ("  because: ［x，y］\n", ["7:12", "7:14", "7:16"], "  because: [x, y]\n"),
    ],
)
def test_a_slip_in_a_list_is_named_and_mended(
    tmp_path: Path, slipped: str, places: list[str], meant: str
) -> None:
    found = refused(tmp_path, HEAD + WHY + slipped)
    assert [each.partition(" ")[0] for each in found] == places
    assert as_fixed(HEAD + WHY + slipped, ["smith-1988"]) == HEAD + WHY + meant


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("  note: 他说：“我来，我见”。\n", id="a Chinese sentence"),
        pytest.param("  note: who：a remark\n", id="what looks like a key within a text"),
        pytest.param("  also: ['王，某', A. L.]\n", id="a comma in quotes"),
        pytest.param("  also: [王，某, A. L.]\n", id="a comma beside YAML's own"),
        pytest.param("  note: '“Lovelace: a life”'\n", id="curly quotes in straight ones"),
        pytest.param("  note: “Lovelace” or “Ada”\n", id="two quoted words"),
        pytest.param("  note: “I see.”\n", id="a quotation"),
        pytest.param("  note: ’Tis the season’\n", id="apostrophes"),
        pytest.param("  note: «Ада»\n", id="guillemets, which titles have"),
        pytest.param("  note:\n    – Да, — сказала она.\n", id="a dialogue"),
        pytest.param("  note: |\n    – a\n    who：b\n    \u3000c\n", id="a block"),
        pytest.param('  note: "a\n    – b：c\n    note:d"\n', id="a text of several lines"),
        pytest.param("  note: a\n    – b — c\n    \u3000d\n", id="a plain text of several lines"),
        pytest.param("  note: ［sic］ she wrote\n", id="a bracket before a text"),
        pytest.param("  note: क्‍ष می‌خواهم\n", id="joiners within words"),
        pytest.param("  note: 5\u00a0km, 1815–1852\n", id="a no-break space and an en dash"),
        pytest.param("  note: see https://example.org/a:b and 12:30\n", id="colons in a text"),
        pytest.param("  # born：1815\n", id="a comment"),
        pytest.param("  note: |\n    Born: 1815\n", id="a capital in a block"),
        pytest.param('  note: "a\n    Born: 1815"\n', id="a capital in quotes"),
        pytest.param("  born: 1815 # – a：b\n", id="a comment after a value"),
    ],
)
def test_text_is_left_alone(tmp_path: Path, text: str) -> None:
    assert refused(tmp_path, HEAD + ADA + text) == []
    assert as_fixed(HEAD + ADA + text, ["smith-1988"]) == HEAD + ADA + text


def test_keys_of_an_authors_own_may_have_capitals(workshop: Workshop) -> None:
    workshop.change("  smith-1988: {", "  Title: {", "deck.yaml")
    workshop.change("source: smith-1988", "source: Title")
    workshop.files["deck.yaml"] = workshop.files["deck.yaml"].replace(
        "title: Early", "Title: Early"
    )
    code, output = workshop.run("check")
    assert (code, output.count(": error: ")) == (1, 1)
    assert "deck.yaml:2:1: error: keys are in small letters: write 'title'" in output
    assert workshop.run("fix")[0] == 0
    assert "  Title: {" in (workshop.deck / "deck.yaml").read_text(encoding="utf-8")


def test_curly_quotes_around_a_text_are_a_warning_and_mended(workshop: Workshop) -> None:
    workshop.change("who: English engineer of the", "who: “English engineer of a")
    workshop.change("a Stockton and Darlington Railway\n  born", "a first line”\n  born")
    _, said = workshop.run("check")
    assert said.splitlines()[0] == (
        "railways/lines.yaml:6:8: warning: YAML takes “ and ” for part of the text: use straight "
        "quotation marks, or let `quizgen fix` do it; to keep these, put straight ones around them "
        "[curly-quotes]"
    )
    workshop.run("fix")
    fixed = (workshop.deck / "lines.yaml").read_text(encoding="utf-8")
    assert '  who: "English engineer of a first line"\n' in fixed
    allowed = workshop.files["lines.yaml"].replace(
        "  born: 1781", "  allow: {curly-quotes: his own words}\n  born: 1781"
    )
    workshop.files["lines.yaml"] = allowed
    assert workshop.run("check") == (0, "1 deck, 4 facts: nothing wrong\n")
    workshop.run("fix")
    assert (workshop.deck / "lines.yaml").read_text(encoding="utf-8") == allowed


def test_a_sign_that_looks_like_a_minus_is_mended(tmp_path: Path) -> None:
    cold = HEAD + "- figure: −38.8\n  id: cold\n  counts: degrees\n"
    assert refused(tmp_path, cold) == [
        "3:11 '−38.8' has a minus sign (U+2212): write -38.8, or let `quizgen fix` do it "
        "[look-alike]"
    ]
    for typed, meant in (("−38.8", "-38.8"), ("~−5", "~-5"), ("−5..−3", "-5..-3"), ("–7", "-7")):
        assert as_fixed(cold.replace("−38.8", typed)) == cold.replace("−38.8", meant)


def test_a_curly_quote_that_is_never_closed_is_named(workshop: Workshop) -> None:
    workshop.change("who: English", "who: “English")
    code, said = workshop.run("check")
    assert code == 0
    assert said.splitlines()[0] == (
        "railways/lines.yaml:6:8: warning: this “ is never closed: close it, or remove it "
        "[curly-quotes]"
    )


def test_curly_quotes_beside_a_slip_are_named_too(tmp_path: Path) -> None:
    fact = HEAD + "- term: “sleeper”\n  id: sleeper\n  means：“a beam: under rails”\n"
    assert [each.partition(" ")[0] for each in refused(tmp_path, fact)] == ["5:8", "5:9", "3:9"]
    allowed = fact + "  allow: {curly-quotes: its name}\n"
    assert [each.partition(" ")[0] for each in refused(tmp_path, allowed)] == ["5:8", "5:9"]


def test_a_slip_hides_nothing_else(tmp_path: Path) -> None:
    facts = (
        f"{HEAD}{ADA}  born：about 1815\n  hwo: x\n- person: Bo\n  id: bo\n  who: y\n  died: z\n"
    )
    assert [each.partition(" ")[0] for each in refused(tmp_path, facts)] == [
        "6:7", "6:8", "7:3", "11:9"
    ]  # fmt: skip


def test_a_slip_in_the_deck_file_is_named_and_mended(workshop: Workshop) -> None:
    workshop.files["deck.yaml"] = (
        "deck：railways\ntitle:Early railways\nsources：\n  smith-1988：{title: A}\n"
    )
    code, said = workshop.run("check")
    assert code == 1
    places = [line.split(":")[1:3] for line in said.splitlines() if ": error: " in line]
    assert places == [["1", "5"], ["2", "6"], ["3", "8"], ["4", "13"]]
    assert "1 deck, 4 facts" in said
    workshop.run("fix")
    assert (workshop.deck / "deck.yaml").read_text(encoding="utf-8") == (
        "deck: railways\ntitle: Early railways\nsources:\n  smith-1988: {title: A}\n"
    )


def test_a_file_with_another_fault_is_mended_beside_it() -> None:
    text = f"{HEAD}{ADA}  born：1815\n- person: [Bob\n  id: bob\n- person：Eve\n  id: eve\n"
    fixed = as_fixed(text, ["smith-1988"])
    assert fixed == text.replace("born：", "born: ").replace("person：", "person: ")


_ODD = st.sampled_from(
    [*COLONS, *DASHES, *BULLETS, *INVISIBLE, *SPACES, *"\t“”’，［］｛｝"]
)  # fmt: skip
_LINE = st.sampled_from(
    ["- person: A", "  id: a", "  who: x y", "  also: [a, b]", "  note: |", "    z: z", "", "  - c",
     "  sources: [{source: s, page: 3}]", "  note: 'q", "    r'", "facts:", "# c", "  because:"]
)  # fmt: skip


@st.composite
def slipped_files(draw: st.DrawFn) -> str:
    """A file of facts, in which odd characters replace or follow others."""
    text = "\n".join(["facts:", *draw(st.lists(_LINE, min_size=1, max_size=8)), ""])
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(_ODD) + text[at + draw(st.integers(0, 1)) :]
    return text.removeprefix("\ufeff")


@given(slipped_files())
def test_mended_text_has_no_slips_and_as_many_lines(text: str) -> None:
    source = Source("f.yaml", text)
    slips = find_slips(source)
    for slip in slips:
        assert source.line(slip.line)[slip.start : slip.end] != slip.new
    for first, second in pairwise(slips):
        assert (first.line, first.end) <= (second.line, second.start)
    assert len(mended(source, slips).lines) == len(source.lines)


@pytest.mark.slow
@settings(max_examples=100, deadline=None)
@given(slipped_files())
def test_fixing_slips_twice_is_fixing_them_once(text: str) -> None:
    fixed = as_fixed(text)
    assert as_fixed(fixed) == fixed


_PLAIN = st.sampled_from(
    ["- person: Ada\n  id: ada\n  who: the first of all\n  born: 1815-12-10\n  also: [A. L., A.]\n"
     "  page: 3\n",
     "- argument: coal paid\n  id: paid\n  question: Why did the line pay?\n  by: Smith\n"
     "  because:\n  - coal was near\n  - wages were low\n  page: 4\n",
     "- term: sleeper\n  id: sleeper\n  means: a beam under rails\n"
     "  sources: [{source: s, page: 3}]\n"]
)  # fmt: skip


@st.composite
def slipped_facts(draw: st.DrawFn) -> tuple[str, str]:
    """A fact with slips in YAML's own places, and the fact as it was meant."""
    meant = draw(_PLAIN)

    def slip(found: re.Match[str]) -> str:
        if not draw(st.booleans()):
            return found[0]
        if found["dash"]:
            dash: str = draw(st.sampled_from([*"–—•", "-\u00a0", "-\t"]))
            return dash.ljust(2)
        if found["indent"]:
            return draw(st.sampled_from(["\t", "\u00a0\u00a0", "\u3000", " \u2003"]))
        if found["bracket"]:
            return chr(ord(found[0]) + 0xFEE0)
        return draw(st.sampled_from(["：", ":", ":\u00a0", "： ", "\u200b: "]))

    pattern = r"(?m)^(?P<indent>  )(?=\w)|(?P<dash>- )(?=person|argument|term|coal|wages)"
    pattern += r"|(?P<bracket>[\[\]{}])|(?<=[a-z])(?P<colon>: )"
    return re.sub(pattern, slip, meant), meant


@pytest.mark.slow
@settings(max_examples=100, deadline=None)
@given(slipped_facts())
def test_what_was_meant_is_what_fix_makes_and_check_finds_nothing(
    tmp_path_factory: pytest.TempPathFactory, pair: tuple[str, str]
) -> None:
    slipped, meant = pair
    folder = tmp_path_factory.mktemp("deck")
    head = "deck: d\ntitle: D\nsources:\n  s: {title: T}\n"
    (folder / "deck.yaml").write_text(head, encoding="utf-8")
    (folder / "facts.yaml").write_text(f"source: s\nfacts:\n{slipped}", encoding="utf-8")
    _, file = fix_deck(folder)
    (folder / "facts.yaml").write_bytes(file.encoded())
    reading = read_decks([folder])
    assert [*reading.diagnostics, *check_decks(reading.decks, 739_000)] == []
    assert " ".join(file.after.split()) == " ".join(f"source: s\nfacts:\n{meant}".split())


def test_files_without_slips_are_not_searched_for_them() -> None:
    for text in (HEAD + ADA, HEAD + ADA + "  note: “Ада” – 5\u00a0km; 12:30\n"):
        assert not may_have_silent_slips(text)


def test_the_names_of_scripts_have_capitals() -> None:
    assert described("،") == "an Arabic comma (U+060C)"
    assert described("֊") == "an Armenian hyphen (U+058A)"
    assert described("а") == "a Cyrillic small letter a (U+0430)"


def test_every_odd_character_has_a_name() -> None:
    assert all(name(sign) for sign in COLONS + DASHES + BULLETS + INVISIBLE + SPACES)
