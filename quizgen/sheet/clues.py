"""Clues: the kinds of texts that would tell a reader of a sheet the answer of a question."""

from collections.abc import Callable, Iterator, Mapping
from enum import IntEnum
from itertools import pairwise

from quizgen.questions.distractors.likeness import content, holds, last_word
from quizgen.questions.question import Origin, Question, Relations
from quizgen.record import record
from quizgen.sheet.mentions import mention
from quizgen.sheet.printed_texts import PrintedText, Role, key_of_content, key_of_part, key_of_whole
from quizgen.values.folding import fold
from quizgen.values.quantities import Quantity
from quizgen.values.words import is_telling


class Harm(IntEnum):
    """How much a text tells of an answer."""

    NONE = 0
    HINT = 1
    """It helps: a wrong option is the right answer of another item, or a stem says nearly it."""

    ANSWER = 2
    """It says the answer, or shows what a left-over word does not belong to."""


@record(eq=False)
class Clue:
    """Something by which a text tells an answer.

    - `keys`: those of texts that may do so.
    - `harm`: how much a text tells, by whether the answer is to be written without any help.
    - `enough`: any so many of the keys find all such texts; None for all of them.
    """

    keys: tuple[str, ...]
    harm: Callable[[PrintedText, bool], Harm]
    enough: int | None = None


SAYS: Mapping[Role, Harm] = {
    "stem": Harm.HINT,
    "right": Harm.NONE,
    "wrong": Harm.HINT,
    "left over": Harm.ANSWER,
}
"""The harm of a text that says nearly the answer, where that is not to be written."""

ASKS: Mapping[Role, Harm] = {**SAYS, "stem": Harm.NONE}
"""The harm of a text that is nearly what the question asks about."""


def whole_clue(part: str, about: frozenset[str], enough: int, language: str) -> Clue:
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

    return Clue(found.keys, harm, found.enough) if found else Clue((key_of_whole(part),), harm)


def part_clue(parts: frozenset[str], about: frozenset[str], enough: int) -> Clue:
    """A stem has a part of the answer, and `enough` words of the question: the trial of 1937.

    In any text, one is enough behind the part: the four colour theorem says how many colours.
    """

    def harm(text: PrintedText, _: bool) -> Harm:
        words = text.text.split()
        if text.role == "stem" and len(about & text.content) >= enough:
            is_told = not parts.isdisjoint(words)
        else:
            is_told = any(one in parts and content(two) & about for one, two in pairwise(words))
        return Harm.HINT if is_told else Harm.NONE

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


FEWEST = 2
"""The fewest content words by which an answer is recognised in other words."""


def nearly_clue(words: frozenset[str], harms: Mapping[Role, Harm]) -> Clue:
    """A text has most of the content words of an answer, or of what is asked about.

    Most are three of five, or both of two.
    """
    least = -(-3 * len(words) // 5)

    def harm(text: PrintedText, is_open: bool) -> Harm:
        if len(words & text.content) < least:
            return Harm.NONE
        is_written = is_open and harms is SAYS
        return max(harms[text.role], Harm.HINT if is_written else Harm.NONE)

    # A text that has that many of the words has at least one of any so many of them.
    return Clue(tuple(map(key_of_content, sorted(words))), harm, len(words) - least + 1)


def eponym_clue(
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


def joint_clue(words: frozenset[str], asked: frozenset[str]) -> Clue:
    """A prompt or a right answer has words of both the answer and its question.

    "How long was Miagkova's hunger strike?" helps with "Why was Miagkova shot?".
    """

    def harm(text: PrintedText, _: bool) -> Harm:
        if len(words & text.content) < _JOINT or text.may_be_chosen:
            return Harm.NONE
        return Harm.HINT if len(asked & text.content) >= _JOINT else Harm.NONE

    return Clue(tuple(map(key_of_content, sorted(words))), harm, len(words) - _JOINT + 1)


def subject_clue(subject: str) -> Clue:
    """A text is what the question asks about, so that it is not what another question asks for."""

    def harm(text: PrintedText, _: bool) -> Harm:
        return ASKS[text.role] if text.text == subject else Harm.NONE

    return Clue((key_of_whole(subject),), harm)


def prompt_clue(prompt: str, small_words: frozenset[str]) -> Iterator[Clue]:
    """The question mentions a text of several words, so that no other question asks for it."""
    words = content(prompt, small_words)

    def harm(text: PrintedText, _: bool) -> Harm:
        if len(text.content) < FEWEST or not words >= text.content:
            return Harm.NONE
        return ASKS[text.role] if holds(prompt, text.text) else Harm.NONE

    if words:
        yield Clue(tuple(map(key_of_part, sorted(words))), harm)


DEED = 2
"""So many content words of what is asked of someone in a text that names them tell it."""


def deed_clues(
    question: Question,
    names: list[str],
    about: frozenset[str],
    enough: int,
    relations: Callable[[Origin], Relations],
) -> Iterator[Clue]:
    """A stem names the person or thing, and has `enough` words of what is asked of it."""

    def is_told(text: PrintedText) -> bool:
        return len(about & text.content) >= enough or any(
            _are_related(question.origin, other, relations) for other in text.origins
        )

    def clue(name: str) -> Clue:
        named = mention(name, question.origin.language)

        def harm(text: PrintedText, _: bool) -> Harm:
            told = text.role == "stem" and named.is_in(text) and is_told(text)
            return Harm.HINT if told else Harm.NONE

        return Clue(named.keys, harm, named.enough)

    found = {*names, *map(last_word, names)}
    return (clue(name) for name in sorted(found) if is_telling(name))


def _are_related(one: Origin, other: Origin, relations: Callable[[Origin], Relations]) -> bool:
    """Whether one of two facts mentions the other."""
    if one.deck != other.deck:
        return False
    first, second = relations(one), relations(other)
    return other.fact in (*first.see, *first.people) or one.fact in (*second.see, *second.people)
