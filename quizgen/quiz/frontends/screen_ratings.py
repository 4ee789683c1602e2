"""The ratings on a terminal, with their keys and intervals."""

from collections.abc import Mapping

from rich.cells import cell_len
from rich.text import Text

from quizgen.languages.quiz_words import QuizWords
from quizgen.quiz.durations import Duration
from quizgen.quiz.frontends.keys import Keys
from quizgen.quiz.frontends.wording import keys_shown, rating_name, with_capital
from quizgen.quiz.schedule import Rating


def rating_lines(
    proposed: Rating,
    intervals: Mapping[Rating, Duration],
    keys: Keys,
    words: QuizWords,
    width: int,
) -> list[Text]:
    """The ratings, filling lines of a terminal `width` cells wide; the proposed one in [ ]."""
    lines: list[Text] = [Text()]
    for rating in Rating:
        name = with_capital(rating_name(rating, words))
        key, *_ = keys_shown(rating, keys, words)
        shown = f"{key} {name}"
        if interval := intervals.get(rating):
            shown += f" {words.short_duration(interval.number, interval.unit)}"
        chosen = rating is proposed
        text = Text(f"[{shown}]" if chosen else f" {shown} ", style="bold" * chosen)
        if cell_len(lines[-1].plain) + len(text) > width - 2:
            lines.append(Text())
        lines[-1].append_text(text)
    return lines
