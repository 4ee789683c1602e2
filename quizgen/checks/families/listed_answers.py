"""What a fact lists in `also` and `wrong`, compared with its answer."""

from collections.abc import Iterator
from dataclasses import replace

from quizgen.checks.rule import Finding, check
from quizgen.diagnostics.located import ScalarNode
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.answers.answer import Answer
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.grading.verdict import UNREADABLE
from quizgen.values.comparable import comparable
from quizgen.values.folding import fold_accented
from quizgen.values.markup import compared


@check(Deck, alone=True)
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
                accepted |= accepted_texts(ask.answer)
            for number, option in enumerate(fact.wrong):
                if comparable(compared(option)) in accepted:
                    yield (
                        fact.at("wrong", number),
                        f"'{option}' is a right answer: give a wrong option",
                    )


@check(Deck, severity="warning", alone=True)
def listed_twice(deck: Deck) -> Iterator[Finding]:
    """A text is in `also`, or in `wrong`, twice, or a name is in its own `also`.

    In a list, capitals, spaces and punctuation make no difference, accents and the signs of symbols
    do.

    Passes:

        - person: George Stephenson
          also: [Geordie Stephenson, G. Stephenson]

    Fails:

        - person: George Stephenson
          also: [Geordie Stephenson, geordie stephenson]
    """
    for fact in deck.facts:
        if not (fact.also or fact.wrong):
            continue
        if fact.names and fact.names[0] in fact.also and fact.original is None:
            # A translation has the names of its original, too.
            place = fact.at("also", fact.also.index(fact.names[0]))
            yield place, f"'{fact.names[0]}' is in `{fact.leading}`: remove it here"
        for key, texts in (("also", fact.also), ("wrong", fact.wrong)):
            seen: dict[str, list[str]] = {}
            for number, text in enumerate(texts if texts[1:] else ()):
                plain = compared(text)
                alike = seen.setdefault(fold_accented(plain), [])
                if any(comparable(plain) == comparable(each) for each in alike):
                    yield fact.at(key, number), f"'{text}' is in `{key}` twice: remove one"
                alike.append(plain)


@check(Deck, severity="warning", alone=True)
def several_in_one(deck: Deck) -> Iterator[Finding]:
    """One text in `also` or `wrong` is a list, so that its parts count only as a whole.

    It has a semicolon or several commas, and the answer has none.

    Passes:

        - term: permanent way
          also: [track, road]

    Fails:

        - term: permanent way
          also: track; road
    """
    for fact in deck.facts:
        if not (fact.also or fact.wrong):
            continue
        for key, texts in (("also", fact.also), ("wrong", fact.wrong)):
            # In brackets, commas may belong to one text.
            is_alone = isinstance(fact.entries.get(key), ScalarNode)
            if len(texts) == 1 and (is_alone or ";" in texts[0]):
                parts = _parts(texts[0])
                if parts and not _SEPARATOR.search(_answer_of(fact)):
                    yield fact.at(key), f"several in one text: write [{', '.join(parts)}]"


_SEPARATOR = lazy_pattern(r"\s*;\s*|,\s+")
_PART = 3
"""The most words of a part of a list."""


def _parts(text: str) -> list[str]:
    """The parts of a list in one text; none if it is not surely one."""
    parts = _SEPARATOR.split(text)
    is_list = ";" in text or len(parts) > 2
    if not is_list or not all(0 < len(part.split()) <= _PART for part in parts):
        return []
    return parts if text.isprintable() and not _LITERAL.search(text) else []


_LITERAL = lazy_pattern(r"[\\`$&]")
"""What a formula, code and an entity have."""


def _answer_of(fact: Fact) -> str:
    """The answer that `also` and `wrong` are about."""
    value = getattr(fact, next(slot.holds for slot in fact.kind.slots if slot.leading))
    return str(getattr(value, "compared", value))


@check(Deck, severity="warning", alone=True)
def answer_not_accepted(deck: Deck) -> Iterator[Finding]:
    """A right answer in `also` is not accepted once it is typed in another notation.

    What is in `also` is right as it is written. Where it is another number or date than that of
    the fact, no other notation of it is right: 27 is, and 27.0 or “27 miles” is not. Write a
    range, 26..27, or one of several dates, [1825, 1826].

    Passes:

        - figure: 26
          also: [26 miles]
        - date: "[1825, 1826]"

    Fails:

        - figure: 26
          also: ["27"]
    """
    for fact in deck.facts:
        # Facts with names have no number or date that `also` is another notation of.
        if fact.also and not fact.names and any(map(_FIGURE.search, fact.also)):
            for number, kind in _others(fact, deck):
                yield (
                    fact.at("also", number),
                    f"'{fact.also[number]}' is another {kind} than the answer, "
                    "and is accepted only as it is written here",
                )


_FIGURE = lazy_pattern(r"\d")
"""Texts without one are not compared: to grade all texts would take too long."""

_NO_OTHER = UNREADABLE | {"wrong-unit", "percentage-typed"}
"""Remarks on what is not another number or date: it is none, or its unit is not the deck's."""


def _others(fact: Fact, deck: Deck) -> Iterator[tuple[int, str]]:
    """The texts in `also` that are another number or date, each by its index, with its kind."""
    # The grading loads the words of all languages, and hardly any deck needs it here.
    from quizgen.questions.grading.grade import grade
    from quizgen.questions.grading.names.asked_names import Names

    for ask, _ in fact.asked(deck):
        answer = ask.answer
        if not isinstance(answer, DateAnswer | NumberAnswer) or not answer.also:
            continue
        alone = replace(answer, also=())
        kind = "number" if isinstance(answer, NumberAnswer) else "date"
        for number, text in enumerate(fact.also):
            if _FIGURE.search(text):
                verdict = grade(alone, text, Names([]))
                remark = verdict.remark.code if verdict.remark else None
                if verdict.outcome == "reject" and remark not in _NO_OTHER:
                    yield number, kind


def accepted_texts(answer: Answer) -> frozenset[str]:
    """The accepted answers, and the answer as it is shown, as they are compared."""
    found, shown = answer.accepted(), answer.shown()
    return found if isinstance(shown, tuple) else found | {comparable(shown.compared)}
