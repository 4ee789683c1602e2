"""The direction of texts, and of texts within texts. Right-to-left ones have Hebrew and Arabic."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.languages.language import Direction
from quizgen.values.direction import END, LEFT_TO_RIGHT, RIGHT_TO_LEFT, first_strong
from quizgen.values.html import marked_html
from quizgen.values.html_blocks import blocks_html
from quizgen.values.isolates import direction_of, pieces, with_isolates
from quizgen.values.markdown import parse_blocks, parse_markup
from quizgen.values.markup import Marked, capitalised, isolated, join, join_all, stripped
from quizgen.values.placeholders import fill

RLM = "\N{RIGHT-TO-LEFT MARK}"


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("", None),
        ("1948–1967", None),
        ("Haifa", "ltr"),
        ("«Ἰλιάς»", "ltr"),
        ("(חיפה)!", "rtl"),
        ("1909: יפו", "rtl"),
        ("«المقدمة»", "rtl"),
        ("١٩٤٨", None),  # digits of Arabic are not strong
        ("UNSCOP המליצה", "ltr"),
        (f"{RLM}UNSCOP המליצה", "rtl"),
        ("חיפה (Haifa)", "rtl"),
        (f"{RIGHT_TO_LEFT}יפו{END} and Haifa", "ltr"),
        (f"{RIGHT_TO_LEFT}יפו\nHaifa", "ltr"),  # an isolate ends with its line
        (f"{END}יפו", "rtl"),
    ],
)
def test_the_first_strong_character_decides(text: str, direction: Direction | None) -> None:
    assert first_strong(text) == direction


VALUES = {"who": Marked("יפה (1948)."), "when": Marked("1909"), "name": Marked("Haifa")}


@pytest.mark.parametrize(
    ("template", "html", "direction"),
    [
        ("When? {when}", "When? 1909", "ltr"),
        ("Who? {who}", "Who? <bdi>יפה (1948).</bdi>", "ltr"),
        ("{who}, {when}: where?", "<bdi>יפה (1948).</bdi>, <bdi>1909</bdi>: where?", "ltr"),
        ("{who}: {when}", "<bdi>יפה (1948).</bdi>: <bdi>1909</bdi>", "rtl"),
        ("{who}: {name}", "<bdi>יפה (1948).</bdi>: <bdi>Haifa</bdi>", "ltr"),
        ("{who}", "יפה (1948).", "rtl"),
        ("מי? {name}", "מי? <bdi>Haifa</bdi>", "rtl"),
    ],
)
def test_values_are_isolated_where_a_script_runs_right_to_left(
    template: str, html: str, direction: Direction
) -> None:
    filled = fill(template, VALUES)
    assert marked_html(filled) == html
    assert direction_of(filled) == direction


def test_a_styled_value_is_one_isolate() -> None:
    filled = fill("Who? {who}", {"who": parse_markup("ספר *יפה* מאוד!")})
    assert marked_html(filled) == "Who? <bdi>ספר <em>יפה</em> מאוד!</bdi>"


def test_isolates_nest_and_an_outer_one_tells_its_direction() -> None:
    inner = fill("{who}: {when}", VALUES)
    assert marked_html(fill("So {inner}", {"inner": inner})) == (
        'So <bdi dir="rtl"><bdi>יפה (1948).</bdi>: <bdi>1909</bdi></bdi>'
    )


def test_a_name_with_two_directions_runs_as_the_sheet_does() -> None:
    mixed = fill("{who}: {name}", VALUES)
    assert direction_of(mixed, "rtl") == "rtl"


def test_texts_change_their_ends_and_keep_their_isolates() -> None:
    filled = fill("when: {who} — ", {"who": Marked("יפו")})
    assert marked_html(stripped(capitalised(filled), "— ")) == "When: <bdi>יפו</bdi>"
    assert marked_html(stripped(fill("{who}: {when}", VALUES), ".9")).startswith("<bdi>")


def test_listed_texts_are_isolated_from_each_other() -> None:
    parts = [Marked("יפו"), Marked("Haifa!")]
    assert marked_html(join_all("; ", parts)) == "<bdi>יפו</bdi>; <bdi>Haifa!</bdi>"
    assert marked_html(join_all("; ", parts[1:])) == "Haifa!"
    assert join([isolated(Marked("Haifa")), "."]) == Marked("Haifa.")


def test_characters_isolate_where_there_are_no_elements() -> None:
    assert with_isolates(fill("Who? {who}", VALUES)) == f"Who? {RIGHT_TO_LEFT}יפה (1948).{END}"
    lines = fill("Who? {who}", {"who": Marked("יפו\nחיפה")})
    assert with_isolates(lines) == f"Who? {RIGHT_TO_LEFT}יפו{END}\n{RIGHT_TO_LEFT}חיפה{END}"


def test_what_an_author_uses_to_reorder_a_line_isolates_nothing() -> None:
    hostile = fill("{who}: {name}", VALUES | {"name": Marked(f"a{END}{END}\u202eb")})
    assert with_isolates(hostile).endswith(f"{LEFT_TO_RIGHT}a\ufffd\ufffd\ufffdb{END}")


def test_a_note_has_the_direction_of_each_paragraph_and_list() -> None:
    note = "Books:\n\n- יפו\n- Haifa\n\nסוף."
    assert blocks_html(parse_blocks(note)) == (
        '<p>Books:</p><ul dir="rtl"><li>יפו</li><li><span dir="ltr">Haifa</span></li></ul>'
        '<p dir="rtl">סוף.</p>'
    )


TEXTS = st.lists(st.sampled_from(["יפו", "Haifa", "*em*", "1909", "!", " ", "\n", "(א)", "ب"])).map(
    lambda words: parse_markup("".join(words).strip())
)


@given(TEXTS, TEXTS, st.sampled_from(["{a}: {b}", "A {a} b {b}.", "ש {a} {b}", "{a}"]))
def test_pieces_are_the_text_and_each_isolate_ends(a: Marked, b: Marked, template: str) -> None:
    filled = fill("{x} ({y})", {"x": fill(template, {"a": a, "b": b}), "y": b})
    found = [*pieces(filled)]
    assert "".join(piece.run.text for piece in found) == filled.text
    depth = 0
    for piece in found:
        depth += len(piece.opened) - piece.closed
        assert depth >= 0
        assert "\n" not in piece.run.text or depth == 0
    assert depth == 0
