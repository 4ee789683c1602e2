"""The meaning of keys and lines that a learner types."""

import re

from quizgen.languages.quiz_words import QuizWords
from quizgen.quiz.frontend import SessionCommand
from quizgen.quiz.frontends.keys import PREFIX
from quizgen.quiz.schedule import Rating

ALL_POINTS = "a"
"""The key for all points of a list."""


_NUMBERS = re.compile(r"(\d+)(?:\s*[-–—]\s*(\d+))?[\s,;.]*")
"""A number, or the first and the last of a range, and what separates them from the next one."""


_ONE_DIGIT = 9
"""The most points whose numbers have one digit."""

_DIGITS = re.compile("[1-9]{2,}")


def has_prefix(text: str) -> bool:
    """Whether a text can only be a command: it has a colon, or it is "?"."""
    return text.strip().startswith((PREFIX, SessionCommand.HELP.value))


_SLIP = re.compile(rf"{PREFIX}\s*[^\W\d_]+!?")


def is_slip(text: str) -> bool:
    """Whether a text can be meant as a command: a colon and a word, such as ":x" or ":q!"."""
    return bool(_SLIP.fullmatch(text.strip()))


def command_of(text: str, words: QuizWords) -> SessionCommand | None:
    """The command for a key or a word, with or without a colon before it."""
    text = text.strip().lower().removeprefix(PREFIX)
    text = words.keys.get(text, text)
    for command in SessionCommand:
        if text in (command.value, words.commands[command.name.lower()]):
            return command
    return None


def rating_of(text: str, proposed: Rating, words: QuizWords) -> Rating | None:
    """The rating for a digit or a word; an empty text takes the proposed rating."""
    text = text.strip().lower()
    if not text:
        return proposed
    for rating, name in zip(Rating, words.ratings, strict=True):
        if text in (str(rating.value), name):
            return rating
    return None


def option_of(text: str, options: int) -> int | None:
    """The option that a number names, counted from 0."""
    return _index(text.strip(), options)


def points_of(text: str, points: int, words: QuizWords) -> frozenset[int] | None:
    """The points that numbers name, counted from 0: "1 3", "1,3", "1-3", "a" for all, "" for none.

    Of up to nine points, "13" are two. None if the text has anything else in it.
    """
    text = text.strip().lower()
    if words.keys.get(text, text) in (ALL_POINTS, words.all_points):
        return frozenset(range(points))
    if points <= _ONE_DIGIT and _DIGITS.fullmatch(text) and len(set(text)) == len(text):
        text = " ".join(text)
    found: set[int] = set()
    for first, last in _NUMBERS.findall(text):
        begin, end = _index(first, points), _index(last or first, points)
        if begin is None or end is None or begin > end:
            return None
        found.update(range(begin, end + 1))
    return None if _NUMBERS.sub("", text).strip(" ,;.\t") else frozenset(found)


def _index(number: str, count: int) -> int | None:
    """The index, from 0, for a number from 1 to `count`."""
    # Python refuses to convert thousands of digits to a number.
    if number.isascii() and number.isdigit() and len(number) < 9 and 1 <= int(number) <= count:
        return int(number) - 1
    return None
