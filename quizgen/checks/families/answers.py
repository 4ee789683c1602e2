"""Answers compared with their own prompts and wrong options."""

from collections.abc import Iterator
from dataclasses import replace

from quizgen.checks.compiled_patterns import patterns
from quizgen.checks.families.arguments import is_view_told
from quizgen.checks.noun_phrases import series_of
from quizgen.checks.offered_answers import is_offered
from quizgen.checks.own_names import has_letters_of, own_name_in
from quizgen.checks.repeated_texts import may_repeat, shares_word
from quizgen.checks.rule import Finding, check
from quizgen.diagnostics.located import ScalarNode
from quizgen.facts.argument import Argument
from quizgen.facts.cloze import Cloze
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Ask, Fact
from quizgen.facts.person import Person
from quizgen.facts.term import Term
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.answers.answer import Answer
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.distractors.likeness import holds
from quizgen.questions.grading.verdict import UNREADABLE
from quizgen.values.comparable import comparable
from quizgen.values.folding import fold_accented
from quizgen.values.markup import Marked, compared
from quizgen.values.words import has_unspaced, words_in


@check(Deck, severity="warning", alone=True)
def answer_in_prompt(deck: Deck) -> Iterator[Finding]:
    """The prompt contains the answer: all its content words, or its digits.

    Only text by the author counts. An answer that is a single name may be part of the prompt, but
    not of the description of the person or thing that has the name. A term is found there in the
    plural and in compounds, too. What is in a hole may not be part of its sentence either. A
    question may offer its answer beside others, as in "gold or lead?", and name what is counted.

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
        prompt = " ".join([value.compared for value in ask.values.values()])
        if isinstance(ask.answer, DateAnswer | NumberAnswer) and not _FIGURE.search(prompt):
            # Without its digits, "13.8 billion" is not in a text on billions.
            continue
        shown = ask.answer.shown()
        if isinstance(shown, tuple):
            continue
        # A question may name the unit: "How many days …?"
        number = ask.answer.shown_alone() if isinstance(ask.answer, NumberAnswer) else ""
        answer = number or shown.compared
        if isinstance(fact, Person | Term) and fact.kind.by_name[ask.slot][1].leading:
            own = own_name_in(fact, prompt)
            if own:
                yield _contained(fact, ask, own)
                continue
        # A fast test first.
        if not shares_word(answer.lower(), prompt.lower()):
            continue
        empty = patterns(fact.language).empty
        words = set(_content(answer, empty))
        if number and not any(map(_FIGURE.search, words)):
            # "About" alone is not a number.
            continue
        is_name = _is_one_name(shown) and not isinstance(fact, Cloze)
        if words and not is_name and words <= set(_content(prompt, empty)):
            if has_unspaced(answer) and not holds(fold_accented(prompt), fold_accented(answer)):
                # Its letters are in the prompt, but not in a row.
                continue
            if not isinstance(fact, Person) and not has_letters_of(answer, prompt, fact.language):
                continue
            series = series_of(answer, fact.language) if fact.names else frozenset()
            if not series <= series_of(prompt, fact.language):
                # "Karl II" is not in a text on Karl V.
                continue
            claim = fact if isinstance(fact, Argument) and ask.slot == "opposed" else None
            if (
                _numbers(answer) <= _numbers(prompt)
                and not is_offered(answer, prompt, fact.language)
                and (claim is None or is_view_told(claim, answer, prompt))
            ):
                yield _contained(fact, ask, number or shown.text)


def _contained(fact: Fact, ask: Ask, answer: str) -> Finding:
    message = f"the question '{ask.slot}' contains its answer, '{answer}': reword it"
    return fact.at_key(fact.leading), message


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


def _asked(deck: Deck) -> Iterator[tuple[Fact, Ask]]:
    """What each fact asks whose prompt may have its answer, with the author's wording if any."""
    for fact in deck.facts:
        if may_repeat(fact, deck):
            for ask, wording in fact.asked(deck):
                yield fact, ask._replace(values={"ask": wording}) if wording else ask


def accepted_texts(answer: Answer) -> frozenset[str]:
    """The accepted answers, and the answer as it is shown, as they are compared."""
    found, shown = answer.accepted(), answer.shown()
    return found if isinstance(shown, tuple) else found | {comparable(shown.compared)}


def _content(text: str, empty: frozenset[str]) -> list[str]:
    """The words of a text but for empty ones, and its numbers of three digits and more."""
    return [
        word
        for word in words_in(fold_accented(text))
        if (len(word) >= 3 or not word.isdigit())
        and word not in empty
        and (len(word) > 1 or has_unspaced(word))
    ]


def _numbers(text: str) -> set[str]:
    """The numbers of a text: "26 miles" is not in "How many miles is a marathon?"."""
    return {word for word in words_in(fold_accented(text)) if word.isdigit()}


def _is_one_name(answer: Marked) -> bool:
    """Whether an answer is a name of one word."""
    formula = any(run.formula for run in answer.runs)
    return answer.text[:1].isupper() and len(answer.text.split()) == 1 and not formula
