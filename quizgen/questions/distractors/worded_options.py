"""Options in words: what all types of answers share whose options have no order."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import field
from typing import Any, Generic

from quizgen.languages.language import Words
from quizgen.questions.answers.answer import Answer, texts_shown
from quizgen.questions.distractors.form import Tell, tell_of
from quizgen.questions.distractors.grammar import grammar
from quizgen.questions.distractors.likeness import (
    TOO_UNLIKE,
    Surface,
    content,
    define_the_same,
    holds,
    share_words,
    surface,
)
from quizgen.questions.distractors.picking import Picker, Terms
from quizgen.questions.distractors.pool import AnswerT, Candidate, ChoiceRequest
from quizgen.questions.distractors.prompt_cues import PromptCues, hold_each_other, prompt_cues
from quizgen.questions.distractors.ranking import MOST_ECHOES
from quizgen.questions.question import Question, Relations
from quizgen.record import record
from quizgen.values.comparable import comparable
from quizgen.values.folding import fold
from quizgen.values.markup import Marked, in_style_of


@record()
class Phrase:
    """A text that may be an option, and the same folded."""

    text: Marked
    folded: str = field(compare=False)

    @property
    def words(self) -> frozenset[str]:
        """The beginnings of its content words."""
        return content(self.folded)


def phrase(text: Marked) -> Phrase:
    """A text as a phrase."""
    return Phrase(text, fold(text.compared))


def phrases(question: Question, answer: Answer) -> Iterator[tuple[str, Surface, Phrase]]:
    """The candidates of a text, or of each of several points."""
    for text in texts_shown(answer):
        said = phrase(text)
        yield said.folded, surface_of(said, question), said


def surface_of(said: Phrase, question: Question) -> Surface:
    """The surface of an option. It depends on the prompt only for answers of a leading slot."""
    prompt = question.prompt.text if question.leading else ""
    return surface(said.text, said.folded, prompt, question.origin.language)


def unlike_surface(key: Surface) -> Callable[[Surface], int | None]:
    """A function that says how conspicuous a surface is; None if it gives the answer away."""

    def unlike(other: Surface) -> int | None:
        found = key.unlike(other)
        return None if found >= TOO_UNLIKE else found

    return unlike


def unlike_beside(
    request: ChoiceRequest[Any], key: Phrase, cues: PromptCues
) -> Callable[[Candidate[Phrase]], int]:
    """A function that says how unrelated a candidate is to the question, up to `MOST_UNLIKE`.

    If the key repeats words of the prompt, an option that repeats fewer is easily ruled out.
    """
    echoes = min(len(key.words & cues.words), MOST_ECHOES)
    far = request.pool.unlike(request.question.origin)
    if not echoes:
        return far

    def unlike(candidate: Candidate[Phrase]) -> int:
        return far(candidate) + max(0, echoes - len(candidate.value.words & cues.words))

    return unlike


def phrase_picker(
    request: ChoiceRequest[AnswerT],
    key: Phrase,
    right: Sequence[Phrase],
    own: Iterable[Marked],
    is_legal: Callable[[Candidate[Phrase]], bool],
) -> Picker[Phrase]:
    """A picker of phrases beside a key. `right` are all right answers, `own` the author's options.

    An option differs from the right answers and from all other options.
    """
    origin = request.question.origin
    is_defined = bool(request.pool.relations(origin).names) and not request.question.leading
    # One deed may be told of two people, but two things have two definitions.
    differ = _define_two if is_defined and not origin.kind.people else _differ
    terms = Terms(
        request.pool.kinship.is_of_sort(origin),
        lambda each: all(differ(each.value, other) for other in right) and is_legal(each),
        differ,
        lambda said: len(said.text.text) > len(key.text.text),
    )
    return Picker(terms, request.wanted, request.longer, map(phrase, own))


def _differ(one: Phrase, other: Phrase) -> bool:
    return not hold_each_other(one.folded, other.folded) and not share_words(one.words, other.words)


def _define_two(one: Phrase, other: Phrase) -> bool:
    return not hold_each_other(one.folded, other.folded) and not define_the_same(
        one.words, other.words
    )


@record()
class WrongText:
    """A wrong option, and whether it is of the same sort as the right one."""

    text: Marked
    of_sort: bool


def wrong_texts(picker: Picker[Phrase], *, fair: bool = True) -> list[WrongText]:
    """The phrases that were picked; if they are not `fair`, none is of the sort of the key."""
    return [WrongText(each.value.text, fair and each.of_sort) for each in picker.picked]


@record()
class WordedOptions(Generic[AnswerT]):
    """How the options of a type of answer are found.

    - `key`: gives the right option; None if the question cannot be asked as a choice.
    - `wrong`: takes the key and the author's wrong option, if there is one, and adds others from
      the pool, the most fitting first.
    - `stem`: gives what is asked in addition to the prompt, in the words of a language.
    """

    key: Callable[[ChoiceRequest[AnswerT]], Marked | None]
    wrong: Callable[[ChoiceRequest[AnswerT], Marked, list[Marked]], list[WrongText]]
    stem: Callable[[Words], str] = lambda _: ""


@record()
class ShuffledOptions:
    """Options without an order; `of_sort` and `tell` are those of a `Choice`."""

    options: list[Marked]
    key: int
    of_sort: bool
    tell: Tell


def shuffled_options(
    words: WordedOptions[AnswerT], request: ChoiceRequest[AnswerT]
) -> ShuffledOptions:
    """The options and the index of the key; no options if the prompt gives the key away.

    If the author wrote two or more wrong options, only these are used; a single one is used first.
    """
    draw, key, cues = request.draw, words.key(request), prompt_cues(request.question)
    if key is None or holds(cues.prompt, fold(key.compared)):
        return ShuffledOptions([], 0, of_sort=False, tell="")
    own = {comparable(text.compared): text for text in request.question.wrong_options}
    names = sorted(own.keys() - cues.right, key=lambda name: draw.number("own", name))
    written = [own[name] for name in names if not request.avoided(own[name].compared)]
    if len(names) < 2:
        found = words.wrong(request, key, written)[: request.wanted]
        if request.question.origin.kind.plain:
            found = [each for each in found if each.of_sort]
    else:
        found = [WrongText(text, of_sort=True) for text in _by_length(written, key, request)]
    texts = (in_style_of(key, each.text) for each in found)
    wrong = sorted(texts, key=lambda text: draw.number("order", text.text))
    place = (draw.number("place") if request.rank is None else request.rank) % (len(wrong) + 1)
    question = request.question
    return ShuffledOptions(
        [*wrong[:place], key, *wrong[place:]],
        place,
        all(each.of_sort for each in found),
        tell_of(key, wrong, question.prompt.compared, question.origin.language),
    )


def _by_length(
    written: Sequence[Marked], key: Marked, request: ChoiceRequest[AnswerT]
) -> list[Marked]:
    """The author's options that are used: if there is a choice, the right one is seldom longest."""
    longer = [text for text in written if len(text.text) > len(key.text)]
    others = [text for text in written if len(text.text) <= len(key.text)]
    kept = [*longer[: request.longer], *others[: request.wanted - request.longer]]
    return [*kept, *(text for text in written if text not in kept)][: request.wanted]


def is_same_speaker(one: Relations, other: Relations, language: str) -> bool:
    """Whether two facts may have the same speaker: a name may contain another, *Smith (1988)*.

    It is false for facts without a speaker.
    """
    articles = grammar(language).articles
    names = [frozenset(fold(name).split()) - articles for name in one.speaker]
    others = [frozenset(fold(name).split()) - articles for name in other.speaker]
    return any(name <= again or again <= name for name in names for again in others)


def answers_the_same(one: Relations, other: Relations, language: str) -> bool:
    """Whether two facts answer one question, and do not contradict as far as the deck tells."""
    if fold(one.subject.compared) != fold(other.subject.compared):
        return False
    return not one.speaker or not other.speaker or is_same_speaker(one, other, language)
