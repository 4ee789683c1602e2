"""Answers compared with their own prompts."""

from collections.abc import Iterator

from quizgen.checks.compiled_patterns import patterns
from quizgen.checks.families.arguments import is_view_told
from quizgen.checks.noun_phrases import series_of
from quizgen.checks.offered_answers import is_offered
from quizgen.checks.own_names import has_letters_of, own_name_in
from quizgen.checks.repeated_texts import may_repeat, shares_word
from quizgen.checks.rule import Finding, check
from quizgen.facts.argument import Argument
from quizgen.facts.cloze import Cloze
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Ask, Fact
from quizgen.facts.person import Person
from quizgen.facts.term import Term
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.distractors.likeness import holds
from quizgen.values.folding import fold_accented
from quizgen.values.markup import Marked
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
        if found := _answer_told(fact, ask):
            message = f"the question '{ask.slot}' contains its answer, '{found}': reword it"
            yield fact.at_key(fact.leading), message


def _answer_told(fact: Fact, ask: Ask) -> str:
    """The answer of a question, if its prompt contains it; else ""."""
    prompt = " ".join([value.compared for value in ask.values.values()])
    if isinstance(ask.answer, DateAnswer | NumberAnswer) and not _FIGURE.search(prompt):
        # Without its digits, "13.8 billion" is not in a text on billions.
        return ""
    shown = ask.answer.shown()
    if isinstance(shown, tuple):
        return ""
    # A question may name the unit: "How many days …?"
    number = ask.answer.shown_alone() if isinstance(ask.answer, NumberAnswer) else ""
    answer = number or shown.compared
    if isinstance(fact, Person | Term) and fact.kind.by_name[ask.slot][1].leading:
        own = own_name_in(fact, prompt)
        if own:
            return own
    # A fast test first.
    if not shares_word(answer.lower(), prompt.lower()):
        return ""
    empty = patterns(fact.language).empty
    words = set(_content(answer, empty))
    if number and not any(map(_FIGURE.search, words)):
        # "About" alone is not a number.
        return ""
    is_name = _is_one_name(shown) and not isinstance(fact, Cloze)
    if not words or is_name or not words <= set(_content(prompt, empty)):
        return ""
    return (number or shown.text) if _is_told(fact, ask, answer, prompt) else ""


def _is_told(fact: Fact, ask: Ask, answer: str, prompt: str) -> bool:
    """Whether a prompt tells an answer whose words it has."""
    if has_unspaced(answer) and not holds(fold_accented(prompt), fold_accented(answer)):
        # Its letters are in the prompt, but not in a row.
        return False
    if not isinstance(fact, Person) and not has_letters_of(answer, prompt, fact.language):
        return False
    series = series_of(answer, fact.language) if fact.names else frozenset()
    if not series <= series_of(prompt, fact.language):
        # "Karl II" is not in a text on Karl V.
        return False
    claim = fact if isinstance(fact, Argument) and ask.slot == "opposed" else None
    return (
        _numbers(answer) <= _numbers(prompt)
        and not is_offered(answer, prompt, fact.language)
        and (claim is None or is_view_told(claim, answer, prompt))
    )


_FIGURE = lazy_pattern(r"\d")


def _asked(deck: Deck) -> Iterator[tuple[Fact, Ask]]:
    """What each fact asks whose prompt may have its answer, with the author's wording if any."""
    for fact in deck.facts:
        if may_repeat(fact, deck):
            for ask, wording in fact.asked(deck):
                yield fact, ask._replace(values={"ask": wording}) if wording else ask


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
