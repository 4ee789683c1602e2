"""Questions that two facts ask, which several rules need to know of."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from quizgen.checks.dates_of_facts import dated_otherwise
from quizgen.checks.noun_phrases import with_even_genitives
from quizgen.checks.once_per_deck import once_per_deck
from quizgen.checks.same_texts import with_same_texts
from quizgen.diagnostics.source import Span
from quizgen.facts.asking import prompts_of
from quizgen.facts.date import Date
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.figure import Figure
from quizgen.facts.question import OpenQuestion
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.question import Question
from quizgen.record import record
from quizgen.values.folding import fold, fold_accented
from quizgen.values.markup import Marked
from quizgen.values.words import signs_of


@record()
class Twice:
    """A question that two facts ask, their ids and spans, and whether they share an answer.

    If they do not, `answers` are the two if these are short, in brackets, and `of_values` is
    whether they are dates or numbers.
    """

    prompt: str
    ids: tuple[str, str]
    first: Span
    second: Span
    same_answer: bool
    answers: str
    of_values: bool


def ask_alike(deck: Deck, fact: Fact, other: Fact) -> bool:
    """Whether a rule on prompts says of two facts that they ask the same, and may say so."""
    (alike,) = _ids_alike(deck)
    return {fact.id, other.id} in alike


@once_per_deck
def _ids_alike(deck: Deck) -> Iterator[frozenset[frozenset[str]]]:
    """One set: the ids of each two facts that ask the same question."""
    yield frozenset(
        frozenset(twice.ids) for twice in asked_twice(deck) if not _is_allowed(deck, twice)
    )


def _is_allowed(deck: Deck, twice: Twice) -> bool:
    rule = "duplicate-question" if twice.same_answer else "ambiguous-prompt"
    facts = [deck.by_id.get(each) for each in twice.ids]
    return any(fact is not None and rule in fact.allow for fact in facts)


def _has_same_symbols(first: Question, second: Question) -> bool:
    """Whether two prompts do not differ in a symbol alone, as Co and CO do.

    To look for symbols takes long, and so does compiling the patterns of formulas.
    """
    from quizgen.values.formulas.symbols import symbols_in

    return symbols_in(first.prompt.compared) == symbols_in(second.prompt.compared)


@once_per_deck
def asked_twice(deck: Deck) -> Iterator[Twice]:
    """Questions that two facts ask: each later one, with the first.

    Of two facts, which may ask several alike, that is said once.
    """
    asked: dict[str, list[Question]] = {}
    said: set[tuple[str, str, bool]] = set()
    for fact in _suspects(deck):
        for question in deck.questions_of(fact):
            # The words of a term and of a name are spelt in one way.
            language = fact.language if isinstance(fact, Date | Figure) else ""
            prompt = _as_read(question.prompt, language)
            for each in (*question.pictures, *question.sounds):
                prompt = f"{prompt} {each.path}"
            known = asked.setdefault(prompt, [])
            first = next((each for each in known if _has_same_symbols(each, question)), None)
            if first is None:
                known.append(question)
            elif first.origin.fact != question.origin.fact:
                same = bool(first.answer.accepted() & question.answer.accepted())
                if not same and (agree := _agree_in_units(first, question)) is not None:
                    if not agree:
                        # `two-values-one-figure` says so.
                        continue
                    same = True
                elif not same and (outcome := _outcome_in_words(first, question)):
                    if outcome == "unreadable":
                        continue
                    same = outcome != "reject"
                ids = (first.origin.fact, question.origin.fact)
                if (*ids, same) in said or (not same and _dated_twice(deck, *ids)):
                    continue
                said.add((*ids, same))
                places = (first.origin.span, question.origin.span)
                answers = "" if same else _in_brackets(first, question)
                of_values = isinstance(question.answer, DateAnswer | NumberAnswer)
                yield Twice(question.prompt.text, ids, *places, same, answers, of_values)


def _dated_twice(deck: Deck, first: str, second: str) -> bool:
    """Whether `two-dates-one-event` says that two facts, by their ids, date one event."""
    events = [deck.by_id.get(each) for each in (first, second)]
    one, other = events
    if not isinstance(one, Date) or not isinstance(other, Date):
        return False
    allowed = {*one.allow, *other.allow}
    return "two-dates-one-event" not in allowed and dated_otherwise(other, one)


def _in_brackets(first: Question, second: Question) -> str:
    """The answers of two questions, if both are short."""
    shown = [each.answer.shown() for each in (first, second)]
    texts = [each.text for each in shown if isinstance(each, Marked) and len(each.text) <= _SHORT]
    return f" ({texts[0]} and {texts[1]})" if len(texts) == len(shown) else ""


_SHORT = 40
"""Characters of an answer that a message gives."""


def _agree_in_units(first: Question, second: Question) -> bool | None:
    """Whether two numbers in different units of one kind agree; None for all other answers."""
    one, other = first.answer, second.answer
    if not isinstance(one, NumberAnswer) or not isinstance(other, NumberAnswer):
        return None
    if one.unit == other.unit or fold_accented(one.counts) != fold_accented(other.counts):
        return None
    # Units are rarely compared, and their names in all languages take long to load.
    from quizgen.checks.measures_compared import agree

    return agree((one.quantity, one.unit), (other.quantity, other.unit))


def _outcome_in_words(first: Question, second: Question) -> str:
    """How a plain question's answer would be judged if typed for the date or number of the other.

    "unreadable" if that cannot be told, and "" for two other answers.
    """
    # Grading is imported only where it is needed: it takes long.
    from quizgen.questions.grading.grade import grade
    from quizgen.questions.grading.names.asked_names import Names
    from quizgen.questions.grading.verdict import UNREADABLE

    sized = [each for each in (first, second) if isinstance(each.answer, DateAnswer | NumberAnswer)]
    if len(sized) != 1:
        return ""
    worded = second if sized[0] is first else first
    if worded.origin.kind.name != OpenQuestion.kind.name:
        return ""
    text = worded.answer.shown()
    verdict = grade(sized[0].answer, text.compared, Names([])) if isinstance(text, Marked) else None
    if verdict is None or (verdict.remark and verdict.remark.code in UNREADABLE):
        return "unreadable"
    return verdict.outcome


def _as_read(prompt: Marked, language: str) -> str:
    """A prompt as it is compared; accents and signs can be all that a question is about.

    With a language, genitives are even.
    """
    text = with_even_genitives(prompt.compared, language) if language else prompt.compared
    return f"{fold_accented(text)} {signs_of(prompt.compared)}"


def has_wordings(deck: Deck) -> bool:
    """Whether a prompt may be worded by the author."""
    return any(fact.ask or fact.part.ask or fact.part.ask_by_tag for fact in deck.facts)


def _suspects(deck: Deck) -> Sequence[Fact]:
    """Facts that may ask the same question as another, in study order.

    Prompts are templates filled with the author's texts, so facts without a common text ask
    different questions. Prompts worded by the author can equal any other, so then all are compared,
    without the questions, which take three times as long to make.
    """
    if not has_wordings(deck):
        return _with_questions_in_words(deck)
    wrote: dict[str, Fact] = {}
    suspects: set[str] = set()
    for fact in deck.facts:
        for prompt in prompts_of(fact, deck):
            other = wrote.setdefault(fold_accented(prompt.compared), fact)
            if other is not fact:
                suspects |= {other.id, fact.id}
    return [fact for fact in deck.facts if fact.id in suspects]


def _with_questions_in_words(deck: Deck) -> Sequence[Fact]:
    """The facts with a common text, and those whose own prompt is the question of another fact.

    Such a question has the text that the prompt is about: "When was Ada Lovelace born?"
    """
    same = with_same_texts(deck)
    open_questions = deck.of_kind(OpenQuestion)
    if not open_questions:
        return same
    # To fold all texts would take ten times as long as to find the few that are compared.
    by_beginning: dict[str, list[Fact]] = {}
    for fact in deck.facts:
        if not isinstance(fact, OpenQuestion):
            beginning = " ".join(_WORD.findall(fact.title[:_BEGINNING].lower())[:2])
            by_beginning.setdefault(beginning, []).append(fact)
    suspects = {fact.id for fact in same}
    for asking in open_questions:
        words = _WORD.findall(asking.question.compared.lower())
        for beginning in {*words, *map(" ".join, pairwise(words))} & by_beginning.keys():
            question = fold(asking.question.compared)
            for fact in by_beginning[beginning]:
                if fold(fact.title) in question and question in {
                    fold(prompt.compared) for prompt in prompts_of(fact, deck)
                }:
                    suspects |= {asking.id, fact.id}
    return [fact for fact in deck.facts if fact.id in suspects]


_WORD = lazy_pattern(r"\w+")
_BEGINNING = 80
"""Characters in which the first two words of a title are."""
