"""The clues of a question: which texts would tell its answer, by what it asks and its answer."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache
from itertools import dropwhile
from pathlib import Path

from quizgen.questions.answers.answer import Answer, texts_shown
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.answers.text import TextAnswer
from quizgen.questions.distractors.genus import genus
from quizgen.questions.distractors.grammar import grammar
from quizgen.questions.distractors.likeness import content, last_word
from quizgen.questions.grading.names.words.typed_names import ORDINALS
from quizgen.questions.grading.numbers.number_words import SMALL
from quizgen.questions.question import Origin, Question, Relations
from quizgen.record import record
from quizgen.sheet.clues import (
    ASKS,
    DEED,
    FEWEST,
    SAYS,
    Clue,
    deed_clues,
    eponym_clue,
    joint_clue,
    list_clue,
    nearly_clue,
    part_clue,
    prompt_clue,
    subject_clue,
    whole_clue,
)
from quizgen.sheet.printed_texts import PrintedText, printed_text
from quizgen.values.folding import fold
from quizgen.values.quantities import Quantity
from quizgen.values.words import is_telling


@record(eq=False)
class Asked:
    """The prompt of a question.

    `seen` is what a reader sees and hears of it, `told` the text or the name that answers it,
    folded; "" for a text of few words, which may answer several questions.
    """

    prompt: PrintedText
    seen: tuple[str, tuple[Path, ...]]
    told: str


def asked(question: Question) -> Asked:
    """The prompt of a question, and what answers it."""
    files = tuple([each.path for each in (*question.pictures, *question.sounds)])
    prompt = fold(question.prompt.compared)
    origin = question.origin
    printed = printed_text(prompt, "stem", origin.language, origins=(origin,))
    return Asked(printed, (prompt, files), _told(question))


def _told(question: Question) -> str:
    answer = question.answer
    if isinstance(answer, NameAnswer):
        return fold(answer.name)
    shown = answer.shown()
    if not isinstance(answer, TextAnswer) or isinstance(shown, tuple):
        return ""
    text = fold(shown.compared)
    return text if len(content(text)) > FEWEST else ""


def question_clues(question: Question, relations: Callable[[Origin], Relations]) -> Iterator[Clue]:
    """The clues of a question. `relations` gives those of a fact."""
    prompt = fold(question.prompt.compared)
    answer = question.answer
    texts = [fold(text.compared) for text in texts_shown(answer)]
    small = grammar(question.origin.language).small_words
    has_words = not isinstance(answer, DateAnswer | NumberAnswer)
    asking = content(prompt, small)
    yield from _said_clues(question, texts, asking)
    if has_words:
        also = [fold(text) for text in answer.also] if isinstance(answer, NameAnswer) else []
        for words in dict.fromkeys(content(text, small) for text in (*texts, *also)):
            if len(words) >= FEWEST:
                yield nearly_clue(words, SAYS)
            if len(words) > FEWEST:
                yield joint_clue(words, asking - words)
        for text in dict.fromkeys((*texts, *also)):
            if len(content(text, small)) <= FEWEST:
                yield eponym_clue(text, small, relations)
    if isinstance(answer, NumberAnswer) and not answer.unit:
        subject = relations(question.origin).subject.compared
        counted = content(genus(subject, question.origin.language).head)
        yield from list_clue(answer.quantity, counted)
    yield from prompt_clue(prompt, small)
    said = [fold(value.compared) for value in question.authored.values()]
    speaker = {fold(name) for name in relations(question.origin).speaker}
    for each in said:
        # Many questions are about what one speaker says: the name alone does not tell them apart.
        if each and each not in speaker:
            yield subject_clue(each)
            words = content(each, small)
            if len(words) > FEWEST:
                yield nearly_clue(words, ASKS)
    names = [fold(name) for name in relations(question.origin).names] if has_words else []
    if names:
        about = frozenset().union(*(content(text, small) for text in (*texts, *said)))
        about -= content(" ".join(names))
        # Of people, their nation and trade are no deed, and one word of a deed tells it.
        enough = 1 if question.origin.kind.people else DEED
        if question.origin.kind.people:
            described = genus(relations(question.origin).subject.compared, question.origin.language)
            about -= content(" ".join((described.head, *described.nations)))
        yield from deed_clues(question, names, about, enough, relations)


def _said_clues(question: Question, texts: list[str], asked: frozenset[str]) -> Iterator[Clue]:
    """A text says the answer, or a part of it that is enough. `asked` are words of the prompt."""
    answer, language = question.answer, question.origin.language
    whole = _whole(question, texts)
    about = asked - content(" ".join(whole))
    for text in whole:
        yield whole_clue(text, about, DEED if isinstance(answer, NameAnswer) else 1, language)
    # All questions about dates have the same words around what the author wrote.
    authored = content(" ".join([fold(value.compared) for value in question.authored.values()]))
    parts = _parts(answer, texts)
    # Two things in one year that have a word in common are often one.
    enough = 1 if isinstance(answer, DateAnswer) else DEED
    if parts and len(about & authored) >= enough:
        yield part_clue(parts, about & authored, enough)


def _whole(question: Question, texts: list[str]) -> list[str]:
    """The texts that say an answer, folded; of a person, also the family name."""
    found, answer = set(texts), question.answer
    if isinstance(answer, NameAnswer):
        found |= {fold(text) for text in (answer.name, *answer.also)}
        small = grammar(question.origin.language).small_words
        found |= {_without_small_words(text, small) for text in found}
    if _is_person(question):
        found |= {last_word(text) for text in found if is_telling(text)}
    if isinstance(answer, NumberAnswer):
        # The third Moscow Trial says how many Moscow Trials there were.
        asked = question.authored.get("counts", question.prompt)
        counted = fold(asked.text).split()[:1]
        found |= {f"{word} {what}" for word in _in_words(answer.quantity) for what in counted}
    return sorted(found - {""})


def _without_small_words(text: str, small_words: frozenset[str]) -> str:
    """A folded text without the small words that it begins with: *im Chloroplasten*."""
    return " ".join(dropwhile(small_words.__contains__, text.split()))


def _is_person(question: Question) -> bool:
    """Whether the answer names a person: of a question of another kind, where it asks who."""
    if question.origin.kind.people:
        return isinstance(question.answer, NameAnswer)
    if not isinstance(question.answer, TermAnswer):
        return False
    return grammar(question.origin.language).asks(question.prompt.text).word == "who"


def _in_words(quantity: Quantity) -> Iterator[str]:
    """A small number in words, as a cardinal and as an ordinal."""
    if quantity.low == quantity.high and quantity.low is not None:
        yield from dict.fromkeys(map(fold, _words_by_number().get(quantity.low, ())))


@cache
def _words_by_number() -> Mapping[Decimal, Sequence[str]]:
    found: defaultdict[Decimal, list[str]] = defaultdict(list)
    for words in (SMALL, ORDINALS):
        for word, number in words.items():
            found[Decimal(number)].append(word)
    return found


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
