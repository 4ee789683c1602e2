"""The command `quizgen fix`, run on decks as their authors have them on disk."""

from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen import located
from quizgen.cli.main import cli
from quizgen.diagnostic import Unusable
from quizgen.reader.recovery import parse_all
from quizgen.source import Source
from tests.mend.mending import as_mended
from tests.workshop import Workshop

ADA = "facts:\n- person: Ada \n  who: note #7 of hers\n  page: 123 - 5\n"
MENDED = 'facts:\n- person: Ada\n  id: ada\n  who: "note #7 of hers"\n  page: 123-5\n'


def fix(workshop: Workshop, *arguments: str) -> tuple[int, str]:
    """The exit code of `quizgen fix` and what it printed, run in the folder above the deck."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(workshop.folder)
        result = CliRunner().invoke(cli, ["fix", *arguments])
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.output


def put(workshop: Workshop, name: str, content: bytes) -> Path:
    """Write the deck and one more file of it."""
    workshop.write()
    path = workshop.deck / name
    path.write_bytes(content)
    return path


def test_a_deck_in_order_is_left_as_it_is(workshop: Workshop) -> None:
    workshop.write()
    assert fix(workshop, "railways") == (0, "nothing to mend\n")
    assert fix(workshop, "--diff", "railways") == (0, "nothing to mend\n")
    assert (workshop.deck / "lines.yaml").read_text() == workshop.files["lines.yaml"]


def test_every_file_mended_gets_a_line_that_counts_what_was_mended(workshop: Workshop) -> None:
    path = put(workshop, "more.yaml", ADA.encode())
    assert fix(workshop, "railways") == (
        0,
        "railways/more.yaml: 1 trailing space, 1 text in quotes, 1 page range, 1 id\n"
        "1 file mended\n",
    )
    assert path.read_text() == MENDED
    assert fix(workshop, "railways") == (0, "nothing to mend\n")


@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"], ids=["no BOM", "BOM"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_the_bom_and_the_line_ends_stay(workshop: Workshop, bom: bytes, end: str) -> None:
    path = put(workshop, "more.yaml", bom + ADA.replace("\n", end).encode())
    assert fix(workshop, "railways")[0] == 0
    assert path.read_bytes() == bom + MENDED.replace("\n", end).encode()


def test_an_id_is_unique_over_the_files_of_a_deck(workshop: Workshop) -> None:
    path = put(workshop, "more.yaml", b"facts:\n- person: Stephenson\n")
    assert fix(workshop, "railways")[0] == 0
    assert path.read_text() == "facts:\n- person: Stephenson\n  id: stephenson-2\n"


def test_only_the_file_that_was_named_is_mended(workshop: Workshop) -> None:
    one, other = put(workshop, "one.yaml", ADA.encode()), put(workshop, "two.yaml", ADA.encode())
    assert fix(workshop, "railways/one.yaml")[0] == 0
    assert (one.read_text(), other.read_text()) == (MENDED, ADA)


def test_a_file_that_is_not_utf_8_is_left_alone_and_named(workshop: Workshop) -> None:
    path = put(workshop, "more.yaml", ADA.encode() + b"  note: \xff\n")
    code, output = fix(workshop, "railways")
    assert (code, output) == (
        0,
        "railways/more.yaml: left alone: it is not UTF-8\nnothing to mend\n",
    )
    assert path.read_bytes() == ADA.encode() + b"  note: \xff\n"


def test_a_link_stays_a_link(workshop: Workshop) -> None:
    workshop.write()
    elsewhere = workshop.deck / "elsewhere.txt"
    elsewhere.write_text(ADA)
    link = workshop.deck / "more.yaml"
    link.symlink_to(elsewhere)
    assert fix(workshop, "railways")[0] == 0
    assert link.is_symlink()
    assert elsewhere.read_text() == MENDED


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nowhere"], "no such file or folder: nowhere"),
        ([], "no deck.yaml and no folder 'decks' here: name a deck, or a folder of decks"),
        (["--dif"], "No such option"),
    ],
)
def test_what_cannot_be_done_exits_with_2(
    workshop: Workshop, arguments: list[str], message: str
) -> None:
    workshop.write()
    try:
        code, output = fix(workshop, *arguments)
    except Unusable as error:
        # `main` turns it into its line and exit 2.
        code, output = 2, str(error)
    assert code == 2
    assert message in output


def test_the_help_has_examples_and_the_exit_codes(workshop: Workshop) -> None:
    code, output = fix(workshop, "--help")
    assert code == 0
    assert "quizgen fix --diff decks/railways" in output
    assert "Exit code: 0" in output


def test_the_diff_shows_what_would_change_and_writes_nothing(workshop: Workshop) -> None:
    path = put(workshop, "more.yaml", ADA.encode())
    assert fix(workshop, "--diff", "railways") == (
        1,
        "--- a/railways/more.yaml\n"
        "+++ b/railways/more.yaml\n"
        "@@ -1,4 +1,5 @@\n"
        " facts:\n"
        "-- person: Ada \n"
        "-  who: note #7 of hers\n"
        "-  page: 123 - 5\n"
        "+- person: Ada\n"
        "+  id: ada\n"
        '+  who: "note #7 of hers"\n'
        "+  page: 123-5\n"
        "1 file to mend\n",
    )
    assert path.read_text() == ADA


def test_the_diff_says_where_a_last_line_has_no_end(workshop: Workshop) -> None:
    put(workshop, "more.yaml", b"facts:\n- person: Ada")
    _, output = fix(workshop, "--diff", "railways")
    assert output.splitlines()[4:] == [
        "-- person: Ada",
        "\\ No newline at end of file",
        "+- person: Ada",
        "+  id: ada",
        "\\ No newline at end of file",
        "1 file to mend",
    ]


def test_a_control_character_does_not_reach_the_terminal(workshop: Workshop) -> None:
    put(workshop, "more.yaml", b"facts:\n- person: A\x1b[31m\x07\xc2\x9b1m \r\n  who: x\r\n")
    _, output = fix(workshop, "--diff", "railways")
    assert not {c for c in output if not c.isprintable()} - {"\n"}
    assert "A\N{REPLACEMENT CHARACTER}[31m" in output


def test_a_new_quote_does_not_close_one_that_nobody_closed() -> None:
    text = (
        "facts:\n"
        "- person: A\n  id: a\n"
        '- person: B\n  id: b\n  who: "open\n'
        "- person: C\n  id: c\n  who: chief of order #1 of July\n"
    )
    assert fact_ids(as_mended(text)) == fact_ids(text)


def test_a_lone_dash_goes_on_parting_entries_where_one_of_them_cannot_be_read() -> None:
    text = "facts:\n- person: A\n  id: a\n  see: [b]*\n- \n- person: C\n  id: c\n"
    assert fact_ids(as_mended(text)) == fact_ids(text)


_LINE = st.sampled_from(
    ["- person: A", "- ", "- person: B: C", "  id: a", '  who: "open', "  who: it's #1 x",
     "  note: x ", "  note: a #2 b", "  see: [b]*", "  page: 1 - 2", "", "  x", '"', "  note: |",
     "    y  "]
)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(st.lists(_LINE, max_size=12))
def test_no_fact_is_lost_beside_errors_of_syntax(lines: list[str]) -> None:
    text = "\n".join(["facts:", "- person: Z", *lines, ""])
    assert fact_ids(as_mended(text), count=True) == fact_ids(text, count=True)


@settings(max_examples=400, deadline=None)
@given(st.lists(_LINE, max_size=12))
def test_mending_twice_is_mending_once_beside_errors_of_syntax(lines: list[str]) -> None:
    mended = as_mended("\n".join(["facts:", "- person: Z", *lines, ""]))
    assert as_mended(mended) == mended


def fact_ids(text: str, *, count: bool = False) -> list[object]:
    """The ids of the facts that YAML reads; with `count`, only that each is there."""
    root, _ = parse_all(Source("f.yaml", text))
    facts = located.plain(root).get("facts") if isinstance(root, located.Mapping) else None
    if not isinstance(facts, list):
        return [facts] if not count else []
    return [True if count else isinstance(fact, dict) and fact.get("id") for fact in facts]
