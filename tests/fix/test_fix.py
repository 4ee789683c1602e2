"""What `quizgen fix` fixes, and that it touches nothing else."""

import re
import time
from typing import Any
from unicodedata import normalize

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.diagnostics import located
from quizgen.diagnostics.source import Source
from quizgen.facts.kinds import KINDS
from quizgen.fix.characters import composed, trailing_space
from quizgen.fix.ids import LONGEST_ID, Ids, id_from, missing_ids
from quizgen.fix.manuscript import Edit, Manuscript, edited
from quizgen.fix.texts import page_ranges, regained
from quizgen.reader.recovery import parse_all
from tests.fix.fixing import as_fixed


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("George Stephenson", "george-stephenson"),
        ("the opening of the Stockton and Darlington Railway",
         "opening-of-the-stockton-and-darlington"),
        ("Никита Хрущёв", "nikita-khrushchev"),
        ("Троцкий, Лев", "trotskii-lev"),
        ("Ђорђе Њ. Љубић", "djordje-nj-ljubic"),
        ("Їжакевич", "izhakevich"),
        ("Émile Żółkiewski ßæøđ", "emile-zolkiewski-ssaeod"),
        ("glasnost' and Stalin’s Terror", "glasnost-and-stalins-terror"),
        ("20th Party Congress", "person-20th-party-congress"),
        ("The", "the"),
        ("A vote", "vote"),
        ("A. Vote", "a-vote"),
        ("x" * 60, "x" * LONGEST_ID),
        ("The Long-Term Consequences of the Peace", "long-term-consequences-of-the-peace"),
        ("№ 1 ½ ﬁn", "no-1-1-2-fin"),
    ],
)  # fmt: skip
def test_an_id_is_made_of_words(text: str, made: str) -> None:
    assert id_from(text, "person") == made


def test_an_id_that_is_taken_gets_a_number() -> None:
    ids = Ids(["smith", "smith-2", "smith-4"])
    assert [ids.take(wanted) for wanted in ("smith", "smith", "smith-4", "smith-4", "jones")] == [
        "smith-3", "smith-5", "smith-4-2", "smith-4-3", "jones"
    ]  # fmt: skip


@pytest.mark.slow
def test_ids_of_thousands_that_are_alike_are_soon_found() -> None:
    started = time.process_time()
    facts = "".join("- person: Smith\n" for _ in range(8_000))
    assert as_fixed(f"facts:\n{facts}").endswith("  id: smith-8000\n")
    assert time.process_time() - started < 5


HEAD = "source: smith-1988\nfacts:\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        # ids, below the line on which the entry starts
        ("- person: Ada  Lovelace # who else\n  who: x\n",
         "- person: Ada  Lovelace # who else\n  id: ada-lovelace\n  who: x\n"),
        ("-   person: Ada", "-   person: Ada\n    id: ada"),
        ("  - person: Ada\n", "  - person: Ada\n    id: ada\n"),
        ("- date: 1825\n  event: the *first* [line](https://example.org)\n",
         "- date: 1825\n  id: first-line\n  event: the *first* [line](https://example.org)\n"),
        ("- argument: >-\n    coal\n    paid\n\n# next\n- person: B\n  id: b\n",
         "- argument: >-\n    coal\n    paid\n  id: coal-paid\n\n# next\n- person: B\n  id: b\n"),
        ("- person: |+\n    A\n\n", "- person: |+\n    A\n\n  id: a\n"),
        ("- person: 'X\n    B'\n  who: x\n", "- person: 'X\n    B'\n  id: x-b\n  who: x\n"),
        ("- {person: Ada, who: x}\n", "- {person: Ada, id: ada, who: x}\n"),
        ("- {person: Ada}\n- {person: Ada}\n",
         "- {person: Ada, id: ada}\n- {person: Ada, id: ada-2}\n"),
        ("- person: Ada\n- person: Eve\n  was: [ada]\n",
         "- person: Ada\n  id: ada-2\n- person: Eve\n  id: eve\n  was: [ada]\n"),
        ("- who: x\n  person: Ada\n", "- who: x\n  id: ada\n  person: Ada\n"),
        ("- person: smith 1988\n", "- person: smith 1988\n  id: smith-1988-2\n"),
        ("- person: Ada\n  hwo: x\n", "- person: Ada\n  id: ada\n  hwo: x\n"),
        # a date or a number under another key
        ("- date: the storm of 1839  # in May\n  id: storm\n  when: 1839-01-06\n",
         "- event: the storm of 1839  # in May\n  id: storm\n  date: 1839-01-06\n"),
        ("- {figure: wheels of the engine, Zahl: 26}\n",
         "- {counts: wheels of the engine, id: wheels-of-the-engine, figure: 26}\n"),
        ("- date: the storm\n  id: storm\n  event: 1839\n",
         "- event: the storm\n  id: storm\n  date: 1839\n"),
        ("- date: the storm\n  id: storm\n", "- date: the storm\n  id: storm\n"),
        ("- date: the storm\n  id: storm\n  figure: 26\n",
         "- date: the storm\n  id: storm\n  figure: 26\n"),
        # text that was cut
        ("- {id: a, person: b}\n- person: A\n  id: b\n  who: chief of order #00447 of July\n",
         '- {id: a, person: b}\n- person: A\n  id: b\n  who: "chief of order #00447 of July"\n'),
        ("- person: A\n  id: a\n  who: the \"first\" #1 one  # a comment\n",
         "- person: A\n  id: a\n  who: 'the \"first\" #1 one'  # a comment\n"),
        ("- person: A\n  id: a\n  also:\n  - Ada's #1\n  - B\\ #2\n",
         "- person: A\n  id: a\n  also:\n  - \"Ada's #1\"\n  - 'B\\ #2'\n"),
        ("- person: A\n  id: a\n  ask:\n    name: Who was #1?\n",
         '- person: A\n  id: a\n  ask:\n    name: "Who was #1?"\n'),
        ("- person: A\n  id: a\n  sources:\n  - source: b #x\n    locator: folder #3\n",
         '- person: A\n  id: a\n  sources:\n  - source: b #x\n    locator: "folder #3"\n'),
        # accents
        ("- person: E\u0301va\n  id: a\n", "- person: Éva\n  id: a\n"),
        # page ranges
        ("- person: A\n  id: a\n  page: 123 - 5, 131 – 4,141--3, xii — xv\n",
         "- person: A\n  id: a\n  page: 123-5, 131-4,141-3, xii-xv\n"),
        ("- person: A\n  id: a\n  sources: [{source: b, page: '1 - 2'}]\n",
         "- person: A\n  id: a\n  sources: [{source: b, page: '1-2'}]\n"),
        # trailing space
        ("- person: A \t\n  id: a  # note \n   \n", "- person: A\n  id: a  # note\n\n"),
        ("- person: A\n  id: a \n  note: >-  \n    two  \n    lines \n\n    more \n  who: x \n",
         "- person: A\n  id: a\n  note: >-\n    two  \n    lines \n\n    more \n  who: x\n"),
    ],
)  # fmt: skip
def test_a_text_is_fixed_at_once_and_for_good(before: str, after: str) -> None:
    assert as_fixed(HEAD + before, ["smith-1988"]) == HEAD + after
    assert as_fixed(HEAD + after, ["smith-1988"]) == HEAD + after


ID = "- person: A\n  id: a\n"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(ID + "  page: 123-5\n  source: b\n", id="the usual range"),
        pytest.param(ID + "  page: 123–5, 189-90, 131, 141\n", id="a range with an en dash"),
        pytest.param(ID + "  page: 125-12\n", id="pages that run backwards: which is wrong?"),
        pytest.param(ID + "  page: 1 - 2 - 3\n", id="no range"),
        pytest.param(ID + "  page: 12 #look it up\n", id="a comment behind pages"),
        pytest.param(ID + "  born: 1815 #look it up\n", id="a comment behind a date"),
        pytest.param(ID + "  source: b #which?\n", id="a comment behind a source"),
        pytest.param(ID + "  according_to: b #which?\n", id="a comment behind an id"),
        pytest.param(ID + "  tags: b #which?\n", id="a comment behind a tag"),
        pytest.param(ID + "  ask:\n    name: no #poor\n", id="a comment behind yes or no"),
        pytest.param(ID + "  who: x # y #z\n", id="a comment with a hash"),
        pytest.param(ID + "  also: [b #c\n  , d]\n", id="within brackets"),
        pytest.param(ID + "  image: e\u0301.jpg\n", id="the name of a file"),
        pytest.param(ID + "  source: e\u0301\n", id="the key of a source"),
        pytest.param(ID + "  who: https://example.org/e\u0301\n", id="an address"),
        pytest.param(ID + "  who: x # e\u0301\n", id="a comment"),
        pytest.param(ID + '  who: "\\x6e\u0301"\n', id="half an escape"),
        pytest.param(ID + "  who: \u1fefx\n", id="what would become a backtick"),
        pytest.param(ID + "  note: |\n    a  \n    b\n", id="a line break in a block"),
        pytest.param(ID + '  who: "a \\ \n    b"\n', id="an escaped space at the end of a line"),
        pytest.param("- {person: A, ID: a}\n", id="an id under a misspelt key"),
        pytest.param("- persn: A\n", id="no kind"),
        pytest.param(ID + "  note: #1\n", id="a value that is all comment"),
        pytest.param("- person:\n  who: x\n", id="nothing to make an id of"),
        pytest.param("- [person: A]\n", id="a list in place of a fact"),
        pytest.param("- ? person\n  : A\n", id="a key written in YAML's other way"),
        pytest.param(ID + "  who: [open \n  born: 1900 \n", id="an entry that YAML cannot read"),
        pytest.param("{x: 1 \n", id="a file that YAML cannot read"),
    ],
)
def test_what_is_left_alone(text: str) -> None:
    assert as_fixed(HEAD + text, ["e\u0301"]) == HEAD + text


def test_an_entry_that_yaml_cannot_read_does_not_keep_the_others_from_being_fixed() -> None:
    before = f"{HEAD}- person: Ada\n- person: Eve: x \n- person: Bea \n"
    assert as_fixed(before) == (
        f"{HEAD}- person: Ada\n  id: ada\n- person: Eve: x \n- person: Bea\n  id: bea\n"
    )


def test_no_id_is_given_where_the_entry_may_have_one_in_lines_that_yaml_cannot_read() -> None:
    # Entries are told apart by the first list's dashes: here those of the tags.
    text = "tags:\n  - a\nfacts:\n- person: Ada\n  because:\n  - b: c: d\n  id: ada\n"
    assert as_fixed(text) == text


def test_a_fact_gets_no_id_of_a_fact_whose_entry_yaml_cannot_read() -> None:
    text = f"{HEAD}- person: Eve: x\n  id: ada\n- person: Ada\n"
    assert as_fixed(text) == f"{text}  id: ada-2\n"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_new_lines_end_like_the_others(end: str) -> None:
    before = "facts:\n- person: Ada\n  who: x\n- date: 1825\n  event: y".replace("\n", end)
    after = (
        "facts:\n- person: Ada\n  id: ada\n  who: x\n- date: 1825\n  id: y\n  event: y"
    ).replace("\n", end)
    assert as_fixed(before) == after


def test_a_control_character_is_left_where_it_is() -> None:
    text = f"{HEAD}- person: E\x07va\x85 \n"
    assert as_fixed(text) == f"{HEAD}- person: E\x07va\x85\n  id: e-va\n"


# Files with everything that could be fixed, and much that should not be.

_WORDS = st.sampled_from(
    ["Ada", "the", "first", "#1", "#x", "e\u0301t\u0301e", "Жуков", '"so"', "it's", "a\\b", "x:y",
     "#", "-", "26", "–", "  ", "[a]", "no", "\u1fef", "\u2126", "https://e\u0301.org", "q ", "🚂"]
)  # fmt: skip
_PHRASE = st.lists(_WORDS, min_size=1, max_size=6).map(" ".join)
_STYLED = st.one_of(
    _PHRASE,
    _PHRASE.map(lambda text: "'" + text.replace("'", "''") + "'"),
    _PHRASE.map(lambda text: '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'),
    st.lists(_PHRASE, min_size=1, max_size=3).map(lambda lines: ">-\n" + _block(lines)),
    st.lists(_PHRASE, min_size=1, max_size=3).map(lambda lines: "|+\n" + _block([*lines, ""])),
    st.lists(_PHRASE, min_size=2, max_size=3).map("\n      ".join),
)
_TAIL = st.sampled_from(["", "", " ", " \t", " # note", "  # e\u0301 #x ", " #x"])
_KEY = st.sampled_from(["who", "note", "also", "page", "born", "id", "source", "by", "x"])
MORE = settings(max_examples=40, deadline=None)

_FIRST = st.sampled_from([*KINDS, "persn"])


def _block(lines: list[str]) -> str:
    return "\n".join(f"      {line}" for line in lines)


@st.composite
def fact_files(draw: st.DrawFn) -> str:
    """A fact file as somebody in a hurry might have written it."""
    lines = [f"title: x{draw(_TAIL)}", "facts:"]
    for _ in range(draw(st.integers(1, 4))):
        if draw(st.booleans()):
            lines.append(f"- {draw(_FIRST)}: {draw(_STYLED)}{draw(_TAIL)}")
            keys = draw(st.lists(_KEY, unique=True, max_size=3))
            lines += [f"  {key}: {draw(_STYLED)}{draw(_TAIL)}" for key in keys]
        else:
            lines.append(f"- {{{draw(_FIRST)}: {draw(_STYLED)}, who: {draw(_STYLED)}}}")
        lines += draw(st.sampled_from([[], [""], ["  "], ["# a comment  "]]))
    return draw(st.sampled_from(["\n", "\r\n"])).join([*lines, draw(st.sampled_from(["", " "]))])


@pytest.mark.slow
@MORE
@given(fact_files())
def test_fixing_twice_is_fixing_once(text: str) -> None:
    fixed = as_fixed(text)
    assert as_fixed(fixed) == fixed


@pytest.mark.slow
@MORE
@given(fact_files())
def test_outside_the_fixed_spans_every_byte_is_as_it_was(text: str) -> None:
    manuscript = Manuscript("f.yaml", text)
    for fixing in (
        trailing_space(manuscript),
        regained(manuscript),
        composed(manuscript, ()),
        page_ranges(manuscript),
        missing_ids(manuscript, Ids(())),
    ):
        edits = sorted(fixing, key=lambda edit: edit.start)
        after = edited(text, edits)
        at = shifted = 0
        for edit in edits:
            assert at <= edit.start <= edit.end
            between = text[at : edit.start]
            assert after[shifted : shifted + len(between)] == between
            shifted += len(between)
            assert after[shifted : shifted + len(edit.new)] == edit.new
            assert _is_what_it_says(edit, text[edit.start : edit.end])
            at, shifted = edit.end, shifted + len(edit.new)
        assert after[shifted:] == text[at:]


def _is_what_it_says(edit: Edit, old: str) -> bool:
    """Whether an edit is no more than what is counted under its name."""
    match edit.what:
        case "trailing space":
            return not old.strip(" \t") and not edit.new
        case "text in quotes":
            return bool(yaml.safe_load(edit.new) == old)
        case "word to NFC":
            return edit.new == _nfc(old)
        case "page range":
            return edit.new == "-" and not old.strip(" \t–-")
        case "id":
            return not old and "id: " in edit.new
        case other:
            raise AssertionError(other)


@pytest.mark.slow
@MORE
@given(fact_files())
def test_every_character_but_those_fixed_stays_in_its_order(text: str) -> None:
    fixed = as_fixed(text)
    assert _bare(fixed) == _bare(text)


_AN_ID = re.compile(r", id: [a-z][a-z0-9-]*|^ *id: [a-z][a-z0-9-]*[ \t]*(?:\r?\n|\Z)", re.MULTILINE)


def _bare(text: str) -> str:
    """The text without ids, white space, quotes and dashes, its letters composed."""
    return normalize("NFC", re.sub(r"[\s'\"–-]", "", _AN_ID.sub("", text)))


@pytest.mark.slow
@MORE
@given(fact_files())
def test_the_facts_read_as_before_but_for_new_ids_and_regained_text(text: str) -> None:
    assert _reads_like(_read(as_fixed(text)), _read(text))


def _read(text: str) -> Any:
    root, _ = parse_all(Source("f.yaml", text))
    return None if root is None else located.without_positions(root)


def _reads_like(after: Any, before: Any) -> bool:
    if isinstance(before, dict) and isinstance(after, dict):
        added = after.keys() - before.keys()
        return added <= {"id"} and all(_reads_like(after[key], before[key]) for key in before)
    if isinstance(before, list) and isinstance(after, list):
        return len(after) == len(before) and all(map(_reads_like, after, before))
    if isinstance(before, str) and isinstance(after, str):
        pages = re.sub(r"\s*[–-]+\s*", "-", before)
        now, then = _nfc(after), _nfc(before)
        regained = now.startswith(then) and re.match(r"\s+#\S", now[len(then) :])
        # Where an entry that YAML cannot read stood, a block above it seems to go on.
        return bool(regained) or now.rstrip("\n") in (then.rstrip("\n"), _nfc(pages))
    return after is before is None


def _nfc(text: str) -> str:
    return normalize("NFC", text)


_YAMLISH = st.text(alphabet="ab :-[]{}'\"|>#&*!%?,\\\n\r\t\u0301\u0338e=<1é", max_size=60)


def test_space_that_parts_two_line_ends_stays() -> None:
    assert as_fixed("1\r\t\n1") == "1\r\t\n1"


@pytest.mark.slow
@MORE
@given(
    st.sampled_from(["", "facts:\n- person: ", "facts:\n- {person: ", "sources:\n  a: "]), _YAMLISH
)
def test_no_text_is_harmed(start: str, text: str) -> None:
    fixed = as_fixed(start + text)
    assert as_fixed(fixed) == fixed
    if not parse_all(Source("f.yaml", start + text))[1]:
        assert not parse_all(Source("f.yaml", fixed))[1]
        assert _reads_like(_read(fixed), _read(start + text))


@pytest.mark.parametrize(
    ("figure", "fixed"),
    [
        ("figure: 6 m", "figure: 6\n  unit: m"),
        ("figure: ~1500 m/s  # at 20 °C", "figure: ~1500\n  unit: m/s  # at 20 °C"),
        ("figure: 20..25 °C", "figure: 20..25\n  unit: °C"),
        ("figure: 9 minutes", "figure: 9\n  unit: minutes"),
        ("figure: 5.1 million km²", "figure: 5.1 million\n  unit: km²"),
    ],
)
def test_the_unit_of_a_number_gets_its_own_key(figure: str, fixed: str) -> None:
    entry = "- counts: width of a bridge\n  id: bridge\n  {}\n  page: 3\n"
    text = "facts:\n" + entry.format(figure)
    assert as_fixed(text) == "facts:\n" + entry.format(fixed)
    assert as_fixed(as_fixed(text)) == as_fixed(text)


def test_a_unit_gets_its_own_key_in_braces_and_at_the_beginning_of_an_entry() -> None:
    text = "facts:\n- {counts: height, id: a, figure: 6 m}\n- figure: 18 m\n  id: b\n"
    assert as_fixed(text) == (
        "facts:\n- {counts: height, id: a, figure: 6, unit: m}\n- figure: 18\n  unit: m\n  id: b\n"
    )


@pytest.mark.parametrize(
    "figure",
    ["6 apples", "5 M", "85 %", "3 million", "1850 AD", "6 m\n  unit: km", "'6 m'", "1,5 m", "m"],
)
def test_what_may_be_no_unit_stays_where_it_is(figure: str) -> None:
    text = f"facts:\n- counts: width of a bridge\n  id: bridge\n  figure: {figure}\n"
    assert as_fixed(text) == text
