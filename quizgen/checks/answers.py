"""Answers as against their own prompts and wrong options."""

import re
from collections.abc import Iterator

from quizgen.checks.rule import Finding, check
from quizgen.checks.words import ENGLISH
from quizgen.facts.deck import Deck
from quizgen.questions.question import Question
from quizgen.values.folding import fold


@check(Deck, severity="warning")
def answer_in_prompt(deck: Deck) -> Iterator[Finding]:
    """The prompt already says the answer: all its content words or digits stand in it.

    Only what the author wrote counts, and an answer that is one name may be part of the prompt.

    Passes:

        - argument: coal paid for it
          question: What made the first railways profitable?
          by: Smith

    Fails:

        - argument: cheap coal
          question: What did the railways owe to the mines and their cheap coal?
          by: Smith
    """
    for question in deck.questions:
        shown = question.answer.shown()
        if isinstance(shown, tuple):
            continue
        answer = shown.text
        words = _content(answer)
        if not words or _is_one_name(answer):
            continue
        prompt = " ".join(value.text for value in question.authored.values())
        if words[0] in prompt.lower() and set(words) <= set(_content(prompt)):
            yield (
                question.origin.span,
                f"the question '{question.slot}' says its answer, '{answer}': word it otherwise",
            )


@check(Deck)
def wrong_is_right(deck: Deck) -> Iterator[Finding]:
    """An option in `wrong` is right: the fact's own answer or an `also` accepts it.

    Passes:

        - person: George Stephenson
          wrong: [Richard Trevithick, William Hedley]

    Fails:

        - person: George Stephenson
          also: [Geordie Stephenson]
          wrong: [Richard Trevithick, geordie stephenson]
    """
    seen: set[tuple[str, int]] = set()
    for question in deck.questions:
        if question.wrong:
            accepted = _accepted(question)
            for number, option in enumerate(question.wrong):
                mark = (question.origin.fact, number)
                if fold(option) in accepted and mark not in seen:
                    seen.add(mark)
                    fact = deck.by_id[question.origin.fact]
                    yield fact.at("wrong", number), f"'{option}' is right: give a wrong option"


def _accepted(question: Question) -> frozenset[str]:
    """What is right, with the answer as it is shown, which says a date or number in words."""
    shown = question.answer.shown()
    if isinstance(shown, tuple):
        return question.answer.accepted()
    return question.answer.accepted() | {fold(shown.text)}


_WORD = re.compile(r"\w+")


def _content(text: str) -> list[str]:
    """The words of a text that say something, and its numbers of three digits and more."""
    return [
        word
        for word in _WORD.findall(text.lower())
        if (len(word) >= 3 or not word.isdigit()) and word not in ENGLISH.empty and len(word) > 1
    ]


def _is_one_name(answer: str) -> bool:
    """Whether an answer is nothing but a name of one word."""
    return answer[:1].isupper() and len(answer.split()) == 1
