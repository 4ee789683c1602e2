"""Prompts: what the questions of a deck ask, as against each other."""

from collections.abc import Iterator

from quizgen.checks.rule import Finding, check
from quizgen.facts.deck import Deck
from quizgen.questions.question import Question
from quizgen.values.folding import fold


@check(Deck)
def ambiguous_prompt(deck: Deck) -> Iterator[Finding]:
    """Two facts ask the same question and want different answers: nobody can know which.

    Case, punctuation and ё/е make no difference. Say in the prompt what sets them apart, or add
    the other's answer to `also`.

    Passes:

        - date: 1905-01-22
          event: the first Russian revolution
        - date: 1917-03-08
          event: the second Russian revolution

    Fails:

        - date: 1905-01-22
          event: the Russian revolution
        - date: 1917-03-08
          event: the Russian revolution
    """
    asked: dict[str, Question] = {}
    for question in deck.questions:
        key = fold(question.prompt.text)
        if question.pictured and question.origin.picture:
            key = f"{key} {question.origin.picture.path}"
        first = asked.setdefault(key, question)
        if first.origin is not question.origin and _differ(first, question):
            yield (
                question.origin.span,
                f"'{question.prompt.text}' is asked twice, with different answers; say in the "
                "prompt what sets them apart",
                first.origin.span,
            )


def _differ(first: Question, second: Question) -> bool:
    return not first.answer.accepted() & second.answer.accepted()
