"""The quiz speaks the language of the deck: every word comes from the language's record."""

import re
from calendar import month_name
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

import pytest

from quizgen import languages
from quizgen.facts import prompts
from quizgen.facts.kinds import KINDS
from quizgen.quiz.day_names import near_day
from quizgen.quiz.durations import elapsed, until_due
from quizgen.quiz.frontend import SessionCommand
from quizgen.quiz.frontends.reply_parsing import command_of, points_of
from quizgen.quiz.schedule import Memory, State
from tests.workshop import Workshop

LETTERS = str.maketrans(
    {chr(ord(first) + n): chr(ord(other) + n) for first, other in ("aа", "AА") for n in range(26)}
)
"""Cyrillic letters in the place of Latin ones."""


def foreign(words: Any) -> Any:
    """The words with other letters, but with the same placeholders."""
    if isinstance(words, str):
        pieces = re.split(r"(\{\w*\})", words)
        return "".join(piece if "{" in piece else piece.translate(LETTERS) for piece in pieces)
    if isinstance(words, Mapping):
        return {key: foreign(value) for key, value in words.items()}
    if hasattr(words, "_asdict"):
        return type(words)(*map(foreign, words))
    if isinstance(words, tuple):
        return tuple(map(foreign, words))
    assert isinstance(words, Callable)  # type: ignore[arg-type]  # a type at run time
    return lambda *values: foreign(words(*values))


def forget_wordings() -> None:
    """Forget what is remembered of the words of languages, which never change elsewhere."""
    for remembered in vars(prompts).values():
        if hasattr(remembered, "cache_clear"):
            remembered.cache_clear()


@pytest.fixture
def abroad(workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workshop]:
    """A deck in a language that has none of our letters."""
    english = languages.words("en")
    words = english._replace(
        prompts=foreign(english.prompts),
        sentences=None,
        kinds=foreign(english.kinds),
        quiz=foreign(english.quiz),
        retry=foreign(english.retry),
    )
    monkeypatch.setattr(languages, "words", {"en": words}.__getitem__)
    forget_wordings()
    workshop.change("miles of track in the first Stockton and Darlington line", "мили")
    yield workshop
    forget_wordings()


def our_words(output: str) -> set[str]:
    """The words in our letters that are neither in the deck nor keys."""
    return set(re.findall("[A-Za-z]+", output)) - {"Smith", *"usbepvq"}


def test_no_line_of_a_session_is_in_another_language(abroad: Workshop) -> None:
    figure = ["--kind", "figure"]
    output = abroad.learn("lots", "25", "x", "?", "", ":u", "27", ":u", "26", "", options=figure)
    output += abroad.learn("9", "2", "", options=[*figure, "--cram", "--choose"])
    output += abroad.learn(":b", options=figure)
    output += abroad.learn(options=figure)
    for text in (
        "Figure. New.",
        "Not a number that can be read. Try again",
        "Expected a rating",
        "Difference: ",
        "Buried until",
        "Saved: good",
    ):
        assert foreign(text) in output
    assert not our_words(output)


def test_commands_and_ratings_are_typed_in_the_language(abroad: Workshop) -> None:
    figure = ["--kind", "figure"]
    again, undo, help_, quit_ = map(foreign, ("again", "undo", "help", "quit"))
    output = abroad.learn("26", again, f":{undo}", f":{help_}", f":{quit_}", options=figure)
    assert foreign("Undone.") in output
    assert foreign("Saved: again") in output


def test_no_figure_of_the_statistics_is_in_another_language(abroad: Workshop) -> None:
    abroad.learn("25", "1", "25", "1", options=["--kind", "figure"])
    code, output = abroad.run("stats", "--all", "--db", str(abroad.db))
    assert code == 0
    assert foreign("Due in the next") in output
    of_dates = {*month_name}  # they are not among the words of the quiz
    assert our_words(output) - of_dates == {
        "lines", "railways", "stockton", "length", "how", "many",
    }  # fmt: skip
    _, overview = abroad.run("stats", "--db", str(abroad.db))
    assert our_words(overview) - of_dates == {"quizgen", "stats", "all"}


def test_each_language_has_its_own_plurals_of_durations() -> None:
    words = languages.words("en").quiz
    assert [elapsed(seconds, words.duration) for seconds in (1, 89, 90, 3_600, 3_900)] == [
        "1 second", "89 seconds", "2 minutes", "1 hour", "1 hour 5 minutes",
    ]  # fmt: skip
    assert [words.duration(number, "month") for number in (1.0, 3.5, 12.0)] == [
        "1 month", "3.5 months", "12 months",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("phase", "interval", "delay", "long", "short"),
    [
        ("learning", 0, 60, "1 minute", "1 min"),
        ("relearning", 9, 600, "10 minutes", "10 min"),
        ("review", 1, 0, "1 day", "1 d"),
        ("review", 59, 0, "59 days", "59 d"),
        ("review", 60, 0, "2 months", "2 mo"),
        ("review", 107, 0, "3.5 months", "3.5 mo"),
        ("review", 365, 0, "1 year", "1 y"),
        ("review", 36_500, 0, "99.9 years", "99.9 y"),
    ],
)
def test_when_a_question_comes_back_in_words(
    phase: Any, interval: int, delay: int, long: str, short: str
) -> None:
    words = languages.words("en").quiz
    due = until_due(State(phase, 0, interval, Memory(1, 1), 1, delay))
    assert words.duration(due.number, due.unit) == long
    assert words.short_duration(due.number, due.unit) == short


@pytest.mark.parametrize(
    ("code", "day", "shown"),
    [
        ("en", date(2026, 11, 29), "today"),
        ("en", date(2026, 11, 30), "tomorrow"),
        ("en", date(2026, 12, 1), "1 Dec"),
        ("en", date(2026, 11, 28), "28 Nov"),
        ("fr", date(2026, 12, 1), "1er déc."),
        ("ru", date(2026, 5, 2), "2 мая"),
    ],
)
def test_a_near_day_has_a_name_or_its_date_without_the_year(
    code: str, day: date, shown: str
) -> None:
    today = date(2026, 11, 29).toordinal()
    assert near_day(day.toordinal(), today, languages.words(code)) == shown


def shape(words: Any) -> Any:
    """The placeholders of all templates, by name; for mappings, their keys as well."""
    if isinstance(words, str):
        return sorted(set(re.findall(r"\{\w*\}", words)))
    if isinstance(words, Mapping):
        return {key: shape(value) for key, value in words.items()}
    if hasattr(words, "_asdict"):
        return shape(words._asdict())
    return len(words) if isinstance(words, tuple) else None


@pytest.mark.parametrize("code", languages.deck_languages())
def test_each_language_fills_in_the_same_values(code: str) -> None:
    words = languages.words(code)
    # What only some languages need.
    stats = words.quiz.stats._replace(months_of_day=())
    assert shape(words.quiz._replace(keys={}, stats=stats)) == shape(languages.words("en").quiz)
    assert words.kinds.keys() == KINDS.keys()
    for names in (words.quiz.commands, words.quiz.help.commands):
        assert list(names) == [command.name.lower() for command in SessionCommand]


@pytest.mark.parametrize("code", languages.deck_languages())
def test_no_two_things_to_type_are_alike(code: str) -> None:
    words = languages.words(code).quiz
    keys = [command.value for command in SessionCommand]
    typed = [*keys, *words.commands.values(), *words.ratings, "a", words.all_points]
    assert len(typed) == len(set(typed))
    assert all(text == text.lower() for text in typed)


@pytest.mark.parametrize(("typed", "command"), [("й", "q"), (":Й", "q"), ("q", "q"), ("ф", None)])
def test_a_key_works_with_the_layout_of_the_language(typed: str, command: str | None) -> None:
    words = languages.words("en").quiz._replace(keys={"й": "q", "ф": "a"})
    found = command_of(typed, words)
    assert (found.value if found else None) == command
    assert points_of("ф", 2, words) == frozenset({0, 1})


@pytest.mark.parametrize(
    ("typed", "points"),
    [
        ("", set()),
        ("1 3", {0, 2}),
        ("1,3;", {0, 2}),
        ("2-4", {1, 2, 3}),
        ("1 – 2, 4", {0, 1, 3}),
        ("3-1", None),
        ("3-5", None),
        ("1-", None),
        ("-1", None),
        ("1-2-3", None),
        ("12", {0, 1}),
        ("421", {0, 1, 3}),
        ("11", None),
        ("15", None),
        ("12 x", None),
        ("1 x", None),
    ],
)
def test_points_are_numbers_and_ranges(typed: str, points: set[int] | None) -> None:
    assert points_of(typed, 4, languages.words("en").quiz) == points


def test_of_ten_points_two_digits_are_one_number() -> None:
    assert points_of("10", 10, languages.words("en").quiz) == frozenset({9})
    assert points_of("12", 10, languages.words("en").quiz) is None
