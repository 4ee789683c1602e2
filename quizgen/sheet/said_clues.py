"""Clues of texts that say an answer itself, or a part of it that is enough."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache

from quizgen.questions.answers.answer import Answer
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.distractors.grammar import grammar
from quizgen.questions.distractors.likeness import content, last_word
from quizgen.questions.grading.names.typed_names import ORDINALS
from quizgen.questions.grading.numbers.number_words import SMALL
from quizgen.questions.question import Question
from quizgen.sheet.clue import DEED, SAYS, Clue, Harm
from quizgen.sheet.mentions import mention
from quizgen.sheet.printed_texts import PrintedText, key_of_content, key_of_whole
from quizgen.values.folding import fold
from quizgen.values.quantities import Quantity
from quizgen.values.words import is_telling


def said_clues(question: Question, texts: list[str], asked: frozenset[str]) -> Iterator[Clue]:
    """A text says the answer, or a part of it that is enough. `asked` are words of the prompt."""
    answer, language = question.answer, question.origin.language
    whole = _whole(question, texts)
    about = asked - content(" ".join(whole))
    for text in whole:
        yield _whole_clue(text, about, DEED if isinstance(answer, NameAnswer) else 1, language)
    parts = _parts(answer, texts)
    if parts and len(about) >= DEED:
        yield _part_clue(parts, about)


def _whole(question: Question, texts: list[str]) -> list[str]:
    """The texts that say an answer, folded; of a person, also the family name."""
    found, answer = set(texts), question.answer
    if isinstance(answer, NameAnswer):
        found |= {fold(text) for text in (answer.name, *answer.also)}
    if _is_person(question):
        found |= {last_word(text) for text in found if is_telling(text)}
    if isinstance(answer, NumberAnswer):
        # The third Moscow Trial says how many Moscow Trials there were.
        asked = question.authored.get("counts", question.prompt)
        counted = fold(asked.text).split()[:1]
        found |= {f"{word} {what}" for word in _in_words(answer.quantity) for what in counted}
    return sorted(found - {""})


def _is_person(question: Question) -> bool:
    """Whether the answer names a person: of a question of another kind, where it asks who."""
    if question.origin.kind.people:
        return isinstance(question.answer, NameAnswer)
    asks = grammar(question.origin.language).asks(question.prompt.text)
    return isinstance(question.answer, TermAnswer) and asks.word == "who"


def _in_words(quantity: Quantity) -> Iterator[str]:
    """A small number in words, as a cardinal and as an ordinal."""
    if quantity.low == quantity.high and quantity.low is not None:
        yield from _words_by_number().get(quantity.low, ())


@cache
def _words_by_number() -> Mapping[Decimal, Sequence[str]]:
    found: defaultdict[Decimal, list[str]] = defaultdict(list)
    for words in (SMALL, ORDINALS):
        for word, number in words.items():
            found[Decimal(number)].append(word)
    return found


def _whole_clue(part: str, about: frozenset[str], enough: int, language: str) -> Clue:
    """A text says the answer. If that is as short as "5", it is in too many texts.

    Where the answer is printed anyway, as in a matching, a stem with it only tells what belongs to
    it if it also has `enough` words of `about`, what is asked. Otherwise it helps little. The same
    goes for an answer that says more: "Terror of 1937-1938" tells when the Terror was.
    """
    short = not is_telling(part)
    found = None if short else mention(part, language)

    def harm(text: PrintedText, is_open: bool) -> Harm:
        # All texts with the key of a short answer are this answer.
        if found and not found.is_in(text):
            return Harm.NONE
        if is_open:
            return Harm.ANSWER
        if not short and (text.role == "stem" or (text.role == "right" and text.text != part)):
            is_told = len(about & text.content) >= enough
            return Harm.ANSWER if is_told else SAYS[text.role]
        return Harm.NONE if text.role == "stem" else SAYS[text.role]

    return Clue(found.keys if found else (key_of_whole(part),), harm)


def _parts(answer: Answer, texts: Sequence[str]) -> frozenset[str]:
    """Words that say a date or a number, or most of it, where the same is spoken of.

    They are the year of a date, and a number in figures or in words.
    """
    if isinstance(answer, DateAnswer):
        words = [word for text in texts for word in text.split() if word != text]
        return frozenset(word for word in words if word.isdecimal() and len(word) >= _YEAR)
    if isinstance(answer, NumberAnswer) and not answer.quantity.percent:
        number = answer.quantity.low
        figures = [f"{number:f}"] if number == answer.quantity.high else []
        return frozenset((*_in_words(answer.quantity), *figures))
    return frozenset()


_YEAR = 3
"""The least digits of a year, as against those of a day."""


def _part_clue(parts: frozenset[str], about: frozenset[str]) -> Clue:
    """A stem has a part of the answer, and words of the question: the trial of 1937."""

    def harm(text: PrintedText, _: bool) -> Harm:
        is_told = text.role == "stem" and len(about & text.content) >= DEED
        return Harm.HINT if is_told and not parts.isdisjoint(text.text.split()) else Harm.NONE

    return Clue(tuple(sorted(parts)), harm)


_MOST_LISTED = 10


def list_clue(quantity: Quantity, counted: frozenset[str]) -> Iterator[Clue]:
    """A text lists what is counted, or all but one: four governments are named elsewhere."""
    number = quantity.low
    if quantity.percent or number is None or number != quantity.high or not counted:
        return
    if not 2 < number <= _MOST_LISTED:
        return

    def harm(text: PrintedText, is_open: bool) -> Harm:
        is_list = number - 1 <= text.listed <= number and counted <= text.content
        if not is_list:
            return Harm.NONE
        return Harm.ANSWER if is_open else Harm.HINT

    yield Clue(tuple(map(key_of_content, counted)), harm, 1)
