"""Multiple choice: a question with options, of which one is right."""

from collections.abc import Callable, Mapping
from typing import Any

from quizgen import languages
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.answers.points import PointsAnswer
from quizgen.questions.answers.text import TextAnswer
from quizgen.questions.distractors import names, points, texts
from quizgen.questions.distractors.dates import Dates
from quizgen.questions.distractors.form import Tell
from quizgen.questions.distractors.number_units import in_other_units
from quizgen.questions.distractors.numbers import Numbers
from quizgen.questions.distractors.ordered_options import Scale, ascending
from quizgen.questions.distractors.pool import ChoiceRequest, Pool
from quizgen.questions.distractors.prompt_cues import nothing
from quizgen.questions.distractors.seeded_draw import seeded_draw
from quizgen.questions.distractors.worded_options import WordedOptions, shuffled_options
from quizgen.questions.question import Origin, Question
from quizgen.record import record
from quizgen.values.markup import Marked

__all__ = ["Choice", "Pool", "choose"]


@record()
class Choice:
    """The options of a question. The one at `key`, from 0, is right.

    `told` are the same as in a sentence, for dates "in 1781"; it is empty for words. `stem` is
    asked in addition to the prompt; it is "" if the prompt is enough. `of_sort` is whether all
    options are of one sort, and `tell` what betrays the right one, "" if nothing does.
    """

    options: tuple[Marked, ...]
    key: int
    stem: str = ""
    of_sort: bool = True
    tell: Tell = ""
    told: tuple[Marked, ...] = ()

    @property
    def is_fair(self) -> bool:
        """Whether nobody can rule options out without knowing anything about the subject."""
        return self.of_sort and not self.tell


_WORDS: Mapping[type, WordedOptions[Any]] = {
    NameAnswer: names.NAMES,
    TextAnswer: texts.TEXTS,
    PointsAnswer: points.POINTS,
}
"""Types of answers, and their subclasses, whose options have no order of their own."""

_SCALES: Mapping[type, Callable[[ChoiceRequest[Any]], Scale[Any]]] = {
    DateAnswer: Dates,
    NumberAnswer: Numbers,
}
"""Types of answers whose options are in ascending order."""


def choose(
    question: Question,
    pool: Pool,
    *,
    seed: str,
    count: int = 3,
    rank: int | None = None,
    avoided: Callable[[str], bool] = nothing,
    ruled_out: Callable[[str], bool] = nothing,
    told: Callable[[Origin], bool] = nothing,
) -> Choice | None:
    """The question as a choice of `count` options, of which one is right.

    There may be fewer options than `count`. The result is None if there are fewer than two wrong
    ones (one, if `count` is 2). `rank` is the position of the key from 0, modulo the number of
    options; without it, the seed and the question decide. Dates and numbers are in ascending order,
    so the key cannot have a position that would leave a side without plausible options. A text for
    which `avoided` is true is not a wrong option, nor is the name or the description of a fact for
    which `told` is true. `ruled_out` is a quick test that may be true of texts that are avoided.

    The same deck, seed and question give the same choice. Adding a fact to the deck changes the
    choice only if the fact becomes an option.
    """
    if count < 2:
        raise ValueError(f"a choice has at least two options, not {count}")
    origin, of_type = question.origin, type(question.answer)
    draw = seeded_draw(seed, origin.deck, origin.origin_id, question.slot)
    request = ChoiceRequest(
        question, question.answer, pool, draw, count - 1, rank, avoided, ruled_out, told
    )
    words = next((_WORDS[base] for base in of_type.__mro__ if base in _WORDS), None)
    if words:
        found = shuffled_options(words, request)
        stem = words.stem(languages.words(origin.language))
        choice = Choice(tuple(found.options), found.key, stem, found.of_sort, found.tell)
    else:
        choice = _in_units(request) or _on_scale(_SCALES[of_type](request), request)
    return choice if len(choice.options) >= min(count, 3) else None


def _in_units(request: ChoiceRequest[Any]) -> Choice | None:
    found = in_other_units(request) if isinstance(request.answer, NumberAnswer) else None
    return Choice(tuple(found[0]), found[1]) if found else None


def _on_scale(scale: Scale[Any], request: ChoiceRequest[Any]) -> Choice:
    values, key = ascending(scale, request)
    told = tuple(map(scale.told, values))
    return Choice(tuple(map(scale.shown, values)), key, told=told)
