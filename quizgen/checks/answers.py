"""Answers compared with their own prompts and wrong options."""

import re
from collections.abc import Iterator
from string import ascii_letters, digits

from quizgen.checks.compiled_patterns import patterns
from quizgen.checks.rule import Finding, check
from quizgen.diagnostics.source import Span
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Ask, Fact
from quizgen.questions.answers.answer import Answer
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.values.folding import fold


@check(Deck, severity="warning")
def answer_in_prompt(deck: Deck) -> Iterator[Finding]:
    """The prompt contains the answer: all its content words, or its digits.

    Only text by the author counts. An answer that is a single name may be part of the prompt.

    Passes:

        - argument: coal paid for it
          question: What made the first railways profitable?
          by: Smith

    Fails:

        - argument: cheap coal
          question: What did the railways owe to the mines and their cheap coal?
          by: Smith
    """
    for fact, ask in _asked(deck):
        shown = ask.answer.shown()
        if isinstance(shown, tuple):
            continue
        answer = shown.text
        prompt = " ".join([value.text for value in ask.values.values()]).lower()
        # A fast test first: the longest word is a content word, and rarely in the prompt.
        if max(answer.lower().split(), key=len).strip(".,;:!?()\"'") not in prompt:
            continue
        empty = patterns(fact.language).empty
        words = set(_content(answer, empty))
        if words and not _is_one_name(answer) and words <= set(_content(prompt, empty)):
            yield (
                fact.at_key(fact.leading),
                f"the question '{ask.slot}' contains its answer, '{answer}': reword it",
            )


@check(Deck)
def wrong_is_right(deck: Deck) -> Iterator[Finding]:
    """An option in `wrong` is right: it is the answer, or one of `also`.

    Passes:

        - person: George Stephenson
          wrong: [Richard Trevithick, William Hedley]

    Fails:

        - person: George Stephenson
          also: [Geordie Stephenson]
          wrong: [Richard Trevithick, geordie stephenson]
    """
    for fact in deck.facts:
        if fact.wrong:
            accepted: frozenset[str] = frozenset()
            for ask in fact.asks(deck):
                accepted |= _accepted(ask.answer)
            for number, option in enumerate(fact.wrong):
                if fold(option) in accepted:
                    yield (
                        fact.at("wrong", number),
                        f"'{option}' is a right answer: give a wrong option",
                    )


@check(Deck, severity="warning")
def answer_not_accepted(deck: Deck) -> Iterator[Finding]:
    """A right answer would be judged wrong if it were typed just as it is written.

    The grading compares words and numbers. The name of a person needs a letter or a digit, and so
    does each text of `also`. Only a term can be a sign, such as ∀.

    Passes:

        - figure: 26
          also: [two dozen and two]
        - person: George Stephenson
          also: [Geordie]

    Fails:

        - figure: 0
          also: ["—"]
    """
    for fact in deck.facts:
        # The names of a fact include `also`.
        texts = fact.names or fact.also
        if not (all(map(_has_word, texts)) and (not fact.speaker or _has_word(fact.speaker))):
            for text, place in _not_accepted(fact, deck).items():
                yield (
                    place,
                    f"'{text}' is not accepted if it is typed: an answer needs a letter or a digit",
                )


def _has_word(text: str) -> bool:
    """Whether a text has a word. If all of its names have one, each typed answer is accepted.

    Grading every answer would take more time than all other checks do.
    """
    return text[:1] in _USUAL_FIRST or bool(fold(text))


_USUAL_FIRST = frozenset(ascii_letters + digits)


def _not_accepted(fact: Fact, deck: Deck) -> dict[str, Span]:
    """The typed answers of a fact that are not accepted as they are, with their places."""
    # The grading loads the words of all languages, and hardly any deck needs it here.
    from quizgen.questions.grading.grade import grade
    from quizgen.questions.grading.names import Names

    places: dict[str, Span] = {
        text: fact.at("also", number) for number, text in enumerate(fact.also)
    }
    found: dict[str, Span] = {}
    for ask, _ in fact.asked(deck):
        if isinstance(ask.answer, NameAnswer | DateAnswer | NumberAnswer):
            for text in (ask.answer.shown().text, *ask.answer.also):
                if grade(ask.answer, text, Names([])).outcome != "accept":
                    found[text] = places.get(text) or fact.at(fact.leading)
    return found


def _asked(deck: Deck) -> Iterator[tuple[Fact, Ask]]:
    """What each fact asks, with the author's wording if there is one."""
    for fact in deck.facts:
        for ask, wording in fact.asked(deck):
            yield fact, ask._replace(values={"ask": wording}) if wording else ask


def _accepted(answer: Answer) -> frozenset[str]:
    """The accepted answers, folded, and the answer as it is shown."""
    shown = answer.shown()
    return answer.accepted() if isinstance(shown, tuple) else answer.accepted() | {fold(shown.text)}


_WORD = re.compile(r"\w+")


def _content(text: str, empty: frozenset[str]) -> list[str]:
    """The words of a text but for empty ones, and its numbers of three digits and more."""
    return [
        word
        for word in _WORD.findall(text.lower())
        if (len(word) >= 3 or not word.isdigit()) and word not in empty and len(word) > 1
    ]


def _is_one_name(answer: str) -> bool:
    """Whether an answer is a name of one word."""
    return answer[:1].isupper() and len(answer.split()) == 1
