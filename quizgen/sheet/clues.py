"""Clues: the texts that would tell a reader of a sheet the answer of a question."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.distractors.genus import genus
from quizgen.questions.distractors.grammar import grammar
from quizgen.questions.distractors.likeness import content, holds, last_word
from quizgen.questions.question import Origin, Question, Relations
from quizgen.record import record
from quizgen.sheet.clue import ASKS, DEED, SAYS, Clue, Harm
from quizgen.sheet.mentions import mention
from quizgen.sheet.printed_texts import (
    PrintedText,
    Role,
    key_of_content,
    key_of_part,
    key_of_whole,
    printed_text,
)
from quizgen.sheet.said_clues import list_clue, said_clues
from quizgen.values.folding import fold
from quizgen.values.words import is_telling


@record(eq=False)
class QuestionClues:
    """The clues of a question, and its prompt. `seen` is what a reader sees and hears of it."""

    prompt: PrintedText
    seen: tuple[str, tuple[Path, ...]]
    clues: tuple[Clue, ...]


def question_clues(question: Question, relations: Callable[[Origin], Relations]) -> QuestionClues:
    """The clues of a question. `relations` gives those of a fact."""
    files = tuple([each.path for each in (*question.pictures, *question.sounds)])
    prompt = fold(question.prompt.compared)
    origin = question.origin
    printed = printed_text(prompt, "stem", origin.language, origins=(origin,))
    return QuestionClues(printed, (prompt, files), tuple(_clues(question, prompt, relations)))


def _clues(
    question: Question, prompt: str, relations: Callable[[Origin], Relations]
) -> Iterator[Clue]:
    answer = question.answer
    shown = answer.shown()
    texts = [fold(text.compared) for text in (shown if isinstance(shown, tuple) else (shown,))]
    small = grammar(question.origin.language).small_words
    has_words = not isinstance(answer, DateAnswer | NumberAnswer)
    yield from said_clues(question, texts, content(prompt, small))
    if has_words:
        also = [fold(text) for text in answer.also] if isinstance(answer, NameAnswer) else []
        for words in dict.fromkeys(content(text, small) for text in (*texts, *also)):
            if len(words) >= _FEWEST:
                yield _nearly_clue(words, SAYS)
            if len(words) > _FEWEST:
                yield _joint_clue(words, content(prompt, small) - words)
        for text in dict.fromkeys((*texts, *also)):
            if len(content(text, small)) <= _FEWEST:
                yield _eponym_clue(text, small, relations)
    if isinstance(answer, NumberAnswer) and not answer.unit:
        subject = relations(question.origin).subject.compared
        counted = content(genus(subject, question.origin.language).head)
        yield from list_clue(answer.quantity, counted)
    yield from _prompt_clue(prompt, small)
    said = [fold(value.compared) for value in question.authored.values()]
    speaker = {fold(name) for name in relations(question.origin).speaker}
    for each in said:
        # Many questions are about what one speaker says: the name alone does not tell them apart.
        if each and each not in speaker:
            yield _subject_clue(each)
            words = content(each, small)
            if len(words) > _FEWEST:
                yield _nearly_clue(words, ASKS)
    names = [fold(name) for name in relations(question.origin).names] if has_words else []
    if names:
        about = frozenset().union(*(content(text, small) for text in (*texts, *said)))
        yield from _deed_clues(question, names, about - content(" ".join(names)), relations)


_FEWEST = 2
"""The fewest content words by which an answer is recognised in other words."""


def _is_nearly(words: frozenset[str], text: PrintedText) -> bool:
    """Whether a text has three of five content words, or both of two."""
    return 5 * len(words & text.content) >= 3 * len(words)


def _nearly_clue(words: frozenset[str], harms: Mapping[Role, Harm]) -> Clue:
    """A text has most of the content words of an answer, or of what is asked about."""
    least = -(-3 * len(words) // 5)

    def harm(text: PrintedText, is_open: bool) -> Harm:
        if not _is_nearly(words, text):
            return Harm.NONE
        is_written = is_open and harms is SAYS
        return max(harms[text.role], Harm.HINT if is_written else Harm.NONE)

    # A text that has that many of the words has at least one of any so many of them.
    return Clue(tuple(map(key_of_content, sorted(words))), harm, len(words) - least + 1)


def _eponym_clue(
    answer: str, small_words: frozenset[str], relations: Callable[[Origin], Relations]
) -> Clue:
    """A text about a person names whom the answer is named after: Doppler, of the Doppler effect.

    A learner who has to write the answer knows its other word.
    """
    words = answer.split()

    def harm(text: PrintedText, is_open: bool) -> Harm:
        if not is_open:
            return Harm.NONE
        names = (
            last_word(fold(name))
            for origin in text.origins
            if origin.kind.people
            for name in relations(origin).names
        )
        is_told = any(
            name and holds(text.text, name) and any(word.startswith(name) for word in words)
            for name in names
        )
        return Harm.HINT if is_told else Harm.NONE

    return Clue(tuple(map(key_of_content, sorted(content(answer, small_words)))), harm)


_JOINT = 2
"""So many content words of an answer, and so many of its question, in one text are no accident."""


def _joint_clue(words: frozenset[str], asked: frozenset[str]) -> Clue:
    """A prompt or a right answer has words of both the answer and its question.

    "How long was Miagkova's hunger strike?" helps with "Why was Miagkova shot?".
    """

    def harm(text: PrintedText, _: bool) -> Harm:
        if text.may_be_chosen or len(words & text.content) < _JOINT:
            return Harm.NONE
        return Harm.HINT if len(asked & text.content) >= _JOINT else Harm.NONE

    return Clue(tuple(map(key_of_content, sorted(words))), harm, len(words) - _JOINT + 1)


def _subject_clue(subject: str) -> Clue:
    """A text is what the question asks about, so that it is not what another question asks for."""

    def harm(text: PrintedText, _: bool) -> Harm:
        return ASKS[text.role] if text.text == subject else Harm.NONE

    return Clue((key_of_whole(subject),), harm)


def _prompt_clue(prompt: str, small_words: frozenset[str]) -> Iterator[Clue]:
    """The question mentions a text of several words, so that no other question asks for it."""
    words = content(prompt, small_words)

    def harm(text: PrintedText, _: bool) -> Harm:
        if len(text.content) < _FEWEST or not words >= text.content:
            return Harm.NONE
        return ASKS[text.role] if holds(prompt, text.text) else Harm.NONE

    if words:
        yield Clue(tuple(map(key_of_part, sorted(words))), harm)


def _deed_clues(
    question: Question,
    names: list[str],
    about: frozenset[str],
    relations: Callable[[Origin], Relations],
) -> Iterator[Clue]:
    """A stem names the person or thing, and tells what is asked of it."""

    def is_told(text: PrintedText) -> bool:
        return len(about & text.content) >= DEED or any(
            _are_related(question.origin, other, relations) for other in text.origins
        )

    def clue(name: str) -> Clue:
        named = mention(name, question.origin.language)

        def harm(text: PrintedText, _: bool) -> Harm:
            told = text.role == "stem" and named.is_in(text) and is_told(text)
            return Harm.HINT if told else Harm.NONE

        return Clue(named.keys, harm)

    found = {*names, *map(last_word, names)}
    return (clue(name) for name in sorted(found) if is_telling(name))


def _are_related(one: Origin, other: Origin, relations: Callable[[Origin], Relations]) -> bool:
    """Whether one of two facts mentions the other."""
    if one.deck != other.deck:
        return False
    first, second = relations(one), relations(other)
    return other.fact in (*first.see, *first.people) or one.fact in (*second.see, *second.people)
