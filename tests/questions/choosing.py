"""Choices from decks written as text."""

import re
from itertools import permutations
from pathlib import Path
from tempfile import TemporaryDirectory

from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.choices import Choice, Pool, choose
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from quizgen.questions.question import Question
from quizgen.reader.decks import read_decks
from quizgen.values.folding import fold

DECK = """\
deck: railways
title: Early railways
sources:
  smith-1988: {title: The first lines, author: J. Smith, issued: 1988}
"""

NOBODY = Names([])


def questions_of(
    *facts: str, language: str = "en", head: str = "", sources: str = ""
) -> list[Question]:
    """The questions of a deck with these facts, each a YAML flow mapping.

    `head` is what their file says above them, and `sources` are further lines of the deck's.
    """
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "deck.yaml").write_text(
            f"{DECK}{sources}\nlanguage: {language}\n", encoding="utf-8"
        )
        text = f"source: smith-1988\n{head}\nfacts:\n" + "".join(
            f"- {{{fact}}}\n" for fact in facts
        )
        (folder / "facts.yaml").write_text(text, encoding="utf-8")
        reading = read_decks([folder])
    assert not reading.diagnostics, reading.diagnostics
    return list(reading.decks[0].questions)


class Chooser:
    """A deck from which choices are made; questions are named "fact/slot"."""

    def __init__(self, *facts: str, language: str = "en", head: str = "") -> None:
        self.questions = questions_of(*facts, language=language, head=head)
        self.pool = Pool(self.questions)

    def question(self, name: str) -> Question:
        return next(q for q in self.questions if f"{q.origin.fact}/{q.slot}" == name)

    def choose(
        self, name: str, *, seed: str = "1", count: int = 3, rank: int | None = None
    ) -> Choice | None:
        question = self.question(name)
        choice = choose(question, self.pool, seed=seed, count=count, rank=rank)
        if choice:
            check(question, choice, count)
        return choice

    def wrong(self, name: str, *, seed: str = "1", count: int = 3) -> set[str] | None:
        """The wrong options, in no order; None where there is no choice."""
        choice = self.choose(name, seed=seed, count=count)
        return wrong(choice) if choice else None

    def ever(self, name: str, *, count: int = 3, seeds: int = 40) -> set[str]:
        """All that is a wrong option with some seed."""
        found = [self.wrong(name, seed=str(seed), count=count) or set() for seed in range(seeds)]
        return set().union(*found)


def wrong(choice: Choice) -> set[str]:
    """The wrong options of a choice."""
    return {option.text for place, option in enumerate(choice.options) if place != choice.key}


def shown(choice: Choice | None) -> list[str]:
    """All options in their order, the right one after a star."""
    assert choice
    return [
        "*" * (place == choice.key) + option.text for place, option in enumerate(choice.options)
    ]


def check(question: Question, choice: Choice, count: int = 3) -> None:
    """What is so of every choice, whatever its deck."""
    answer, key = question.answer, choice.options[choice.key]
    right = answer.shown()
    assert key in right if isinstance(right, tuple) else key == right
    assert min(count, 3) <= len(choice.options) <= count
    # A comma groups digits: 600,000 is no part of 1,600,000; and of a minus a fold leaves nothing.
    written = [option.text.replace(",", "") for option in choice.options]
    texts = [fold(text.replace("\N{MINUS SIGN}", "minus")) for text in written]
    assert all(texts)
    for one, other in permutations(texts, 2):
        assert not _holds(one, other)
    for option, text in zip(choice.options, texts, strict=True):
        if option is not key:
            assert text not in answer.accepted()
            verdict = grade(answer, option.text, NOBODY)
            assert verdict is None or verdict.outcome != "accept"
            if option.text not in question.wrong:
                assert not _holds(fold(question.prompt.text), text)
    if isinstance(answer, (DateAnswer, NumberAnswer)):
        forms = {form_of(option.text) for option in choice.options}
        numbers = {re.sub(r"\s\S*[^\W\d].*", "", option.text) for option in choice.options}
        assert len(forms) == 1 or len(numbers) == 1 or question.wrong


def form_of(date_or_number: str) -> str:
    """What is left without signs, digits, grouping, months and endings of ordinal numbers."""
    return re.sub(r"[\N{MINUS SIGN}\d⁰¹²³⁴-⁹,.\s]+(th|st|nd|rd)?|[A-Z][a-z]+", "", date_or_number)


def _holds(text: str, part: str) -> bool:
    return f" {part} " in f" {text} "
