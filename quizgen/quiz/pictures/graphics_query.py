"""What a terminal says that it can show: its environment, and its answers to three questions."""

import re
from collections.abc import Callable, Mapping

from quizgen.quiz.pictures.drawing import USUAL_CELL, Graphics, Way

KITTY_ASKED = "\x1b_Gi=31,s=1,v=1,a=q,t=d,f=24;AAAA\x1b\\"
"""Whether kitty's protocol is known, as its description asks it."""

CELL_ASKED = "\x1b[16t"
"""The size of a character in pixels, as in xterm's control sequences."""

ATTRIBUTES_ASKED = "\x1b[c"
"""Primary device attributes (DA1). Every terminal answers this, so it is asked last."""

QUESTIONS = KITTY_ASKED + CELL_ASKED + ATTRIBUTES_ASKED

ATTRIBUTES = re.compile(r"\x1b\[\?([\d;]*)c")
_CELL = re.compile(r"\x1b\[6;(\d{1,4});(\d{1,4})t")
_KITTY = re.compile(r"\x1b_Gi=31;([^\x1b]*)\x1b\\")

_SIXEL = "4"
"""The attribute of a terminal with sixel graphics."""

_MULTIPLEXERS = ("TMUX", "STY", "ZELLIJ")
"""Set inside tmux, GNU screen and Zellij. Between these and the terminal, pictures get lost."""

_MULTIPLEXED = ("tmux", "screen")
"""The beginning of TERM inside these, also on a machine that one is connected to from there."""

_SILENT = ("Apple_Terminal",)
"""Terminals without pictures that print the question."""

_ITERM2 = ("iTerm.app", "WezTerm", "mintty")
"""Terminals that know iTerm2's protocol, by what they set TERM_PROGRAM to."""


def graphics_of(
    environment: Mapping[str, str], blocks: Way | None, ask: Callable[[], str]
) -> Graphics | None:
    """How a terminal shows pictures; None if it cannot.

    `blocks` is how it shows half blocks, None if it does not. `ask` sends `QUESTIONS` and returns
    the answers.
    """
    fallback = Graphics(blocks) if blocks else None
    if is_multiplexed(environment) or environment.get("TERM_PROGRAM") in _SILENT:
        return fallback
    answers = ask()
    found = _CELL.search(answers)
    cell = (int(found[2]), int(found[1])) if found else (0, 0)
    known = min(cell) > 0
    cell = cell if known else USUAL_CELL
    kitty = _KITTY.search(answers)
    if kitty and kitty[1] == "OK":
        return Graphics("kitty", cell)
    if (
        environment.get("TERM_PROGRAM") in _ITERM2
        # Set by iTerm2 so that it reaches other machines.
        or environment.get("LC_TERMINAL") == "iTerm2"
    ):
        return Graphics("iterm2", cell)
    attributes = ATTRIBUTES.search(answers)
    # Sixels are pixels: without the size of a character, the text below could cover them.
    if known and attributes and _SIXEL in attributes[1].split(";"):
        return Graphics("sixel", cell)
    return fallback


def is_multiplexed(environment: Mapping[str, str]) -> bool:
    """Whether a terminal is inside tmux, screen or Zellij."""
    return any(map(environment.get, _MULTIPLEXERS)) or environment.get("TERM", "").startswith(
        _MULTIPLEXED
    )


def without_answers(text: str) -> str:
    """What a learner typed while the terminal answered."""
    for answer in (_KITTY, _CELL, ATTRIBUTES):
        text = answer.sub("", text)
    return text
