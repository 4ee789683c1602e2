"""What a terminal says that it can show. The answers are those of real terminals."""

from collections.abc import Mapping

import pytest

from quizgen.quiz.pictures.drawing import Graphics
from quizgen.quiz.pictures.graphics_query import graphics_of, without_answers

KITTY = "\x1b_Gi=31;OK\x1b\\\x1b[6;20;10t\x1b[?62;52;c"
FOOT = "\x1b[6;19;9t\x1b[?62;4;22;28;29;52c"
XTERM = "\x1b[6;13;6t\x1b[?64;1;2;6;9;15;16;17;18;21;22;28c"
XTERM_AS_VT340 = "\x1b[6;13;6t\x1b[?63;1;2;4;6;9;15;16;22c"
GNOME = "\x1b[6;18;8t\x1b[?65;1;9c"
SIXEL_WITHOUT_SIZE = "\x1b[?62;4c"
WITHOUT_KITTYS_OK = "\x1b_Gi=31;EINVAL:no\x1b\\\x1b[6;20;10t\x1b[?62c"
BLOCKS = Graphics("256 colours")


@pytest.mark.parametrize(
    ("environment", "answers", "expected"),
    [
        ({"TERM": "xterm-kitty"}, KITTY, Graphics("kitty", (10, 20))),
        ({"TERM": "foot"}, FOOT, Graphics("sixel", (9, 19))),
        ({"TERM": "xterm-256color"}, XTERM, BLOCKS),
        ({"TERM": "xterm-256color"}, XTERM_AS_VT340, Graphics("sixel", (6, 13))),
        ({"TERM": "xterm-256color"}, GNOME, BLOCKS),
        # 41 and 14 are other attributes.
        ({"TERM": "xterm-256color"}, "\x1b[6;13;6t\x1b[?62;14;41c", BLOCKS),
        ({"TERM": "xterm-256color"}, SIXEL_WITHOUT_SIZE, BLOCKS),
        ({"TERM": "xterm-256color"}, "\x1b[6;0;0t\x1b[?62;4c", BLOCKS),
        ({"TERM": "xterm-256color"}, WITHOUT_KITTYS_OK, BLOCKS),
        ({"TERM": "xterm-256color"}, "", BLOCKS),
        ({"TERM_PROGRAM": "iTerm.app"}, "\x1b[?65;4;6;18;22c", Graphics("iterm2")),
        ({"TERM_PROGRAM": "WezTerm"}, FOOT, Graphics("iterm2", (9, 19))),
        # Over SSH, only a name that begins with LC_ comes along.
        ({"LC_TERMINAL": "iTerm2", "SSH_CONNECTION": "x"}, "", Graphics("iterm2")),
        ({"TERM": "xterm-kitty", "SSH_CONNECTION": "x"}, KITTY, Graphics("kitty", (10, 20))),
    ],
)
def test_the_best_way_that_a_terminal_knows_is_taken(
    environment: Mapping[str, str], answers: str, expected: Graphics
) -> None:
    assert graphics_of(environment, "256 colours", lambda: answers) == expected


def must_not_ask() -> str:
    raise AssertionError("this terminal is not asked")


@pytest.mark.parametrize(
    "environment",
    [
        {"TMUX": "/tmp/tmux-0/default,1,0", "TERM": "xterm-kitty"},
        {"TERM": "tmux-256color", "LC_TERMINAL": "iTerm2"},
        {"TERM": "screen.xterm-256color"},
        {"STY": "1.pts"},
        {"ZELLIJ": "0"},
        {"TERM_PROGRAM": "Apple_Terminal"},
    ],
)
def test_inside_tmux_and_the_like_there_are_half_blocks(environment: Mapping[str, str]) -> None:
    assert graphics_of(environment, "256 colours", must_not_ask) == BLOCKS
    assert graphics_of(environment, None, must_not_ask) is None


def test_without_colours_only_a_protocol_shows_pictures() -> None:
    assert graphics_of({}, None, lambda: XTERM) is None
    assert graphics_of({}, None, lambda: KITTY) == Graphics("kitty", (10, 20))


def test_what_is_typed_between_the_answers_is_kept() -> None:
    assert without_answers(f"a{KITTY[:12]}b\x1b[A{KITTY[12:]}c") == "ab\x1b[Ac"
