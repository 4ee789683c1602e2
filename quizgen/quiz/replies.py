"""What a learner's keys and lines mean."""

import re

from quizgen.quiz.face import Command
from quizgen.quiz.schedule import Rating

_COMMANDS = {command.value: command for command in Command} | {
    command.name.lower(): command for command in Command
}


def command_of(text: str) -> Command | None:
    """The command that a letter or word alone stands for, with or without a colon before it."""
    return _COMMANDS.get(text.strip().lower().removeprefix(":"))


def rating_of(text: str, proposed: Rating | None) -> Rating | None:
    """The rating that a digit or a word stands for; nothing stands for what is proposed."""
    text = text.strip().lower()
    if not text:
        return proposed
    if text in ("1", "2", "3", "4"):
        return Rating(int(text))
    names = {rating.name.lower(): rating for rating in Rating}
    return names.get(text)


def option_of(text: str, options: int) -> int | None:
    """The option that a number stands for, counted from 0."""
    text = text.strip()
    if text.isascii() and text.isdigit() and 1 <= int(text) <= options:
        return int(text) - 1
    return None


def points_of(text: str, points: int) -> frozenset[int] | None:
    """The points that numbers stand for, counted from 0: "1 3", "1,3", "a" for all, "" for none.

    None if anything else stands there.
    """
    text = text.strip().lower()
    if text in ("a", "all"):
        return frozenset(range(points))
    numbers = re.findall(r"\d+", text)
    if re.sub(r"[\d\s,;.]+", "", text) or any(not 1 <= int(each) <= points for each in numbers):
        return None
    return frozenset(int(each) - 1 for each in numbers)
