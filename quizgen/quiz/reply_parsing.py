"""What a learner's keys and lines mean."""

import re

from quizgen.quiz.frontend import SessionCommand
from quizgen.quiz.schedule import Rating

_COMMANDS = {command.value: command for command in SessionCommand} | {
    command.name.lower(): command for command in SessionCommand
}


def command_of(text: str) -> SessionCommand | None:
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
    return _place(text.strip(), options)


def points_of(text: str, points: int) -> frozenset[int] | None:
    """The points that numbers stand for, counted from 0: "1 3", "1,3", "a" for all, "" for none.

    None if anything else stands there.
    """
    text = text.strip().lower()
    if text in ("a", "all"):
        return frozenset(range(points))
    named = {_place(each, points) for each in re.findall(r"\d+", text)}
    if re.sub(r"[\d\s,;.]+", "", text) or None in named:
        return None
    return frozenset(place for place in named if place is not None)


def _place(number: str, many: int) -> int | None:
    """The place, counted from 0, that a number from 1 to `many` names."""
    # Python makes no number of a text of thousands of digits.
    if number.isascii() and number.isdigit() and len(number) < 9 and 1 <= int(number) <= many:
        return int(number) - 1
    return None
