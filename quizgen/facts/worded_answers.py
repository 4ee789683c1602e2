"""The answers that an author's words make: typed, recalled, or told point by point."""

from itertools import takewhile

from quizgen import languages
from quizgen.facts.fields import Wording
from quizgen.facts.wording import STOPS
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.answers.answer import Answer
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.points import PointsAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.answers.text import TextAnswer
from quizgen.questions.distractors.grammar import grammar
from quizgen.values.folding import fold
from quizgen.values.markup import Marked


def as_answer(wording: Wording) -> Answer:
    """A phrase as a text, a list as points."""
    return PointsAnswer(wording) if isinstance(wording, tuple) else TextAnswer(wording)


def as_name(answer: NameAnswer) -> Answer:
    """A name as a text to recall, if it has a formula, which nobody can be asked to type."""
    shown = answer.shown()
    return TextAnswer(shown, answer.also) if shown.runs else answer


_TYPED = 3
"""The most words of an answer that is typed: a longer one can be said in other words."""


def as_typed(
    text: Marked,
    also: tuple[str, ...],
    language: str,
    question: str = "",
    around: tuple[str, str] = ("", ""),
) -> Answer:
    """A short answer as a term, which is typed; one of more words, or a sentence, as a text.

    `question` is what it answers; of a hole, there is the text before and after it instead.
    """
    is_short = len(text.text.split()) <= _TYPED and not text.text.endswith(STOPS)
    if not is_short or text.blocks or any(run.literal for run in text.runs):
        return TextAnswer(text, also)
    asked = grammar(language).asks(question)
    forms = languages.typed(language).names.forms
    return TermAnswer(
        text.text,
        also,
        language=language,
        names="person" if asked.word in _WHO else "anything",
        inflected=bool(forms and lazy_pattern(rf"(?i)\b(?:{'|'.join(forms)})").search(question)),
        beside=_sort_words(question, asked.sort, language) if question else _next_words(*around),
    )


_WORD = lazy_pattern(r"[^\W\d_]+")

_NEXT = 3
"""How many words on each side of a hole may be typed with the answer: the Treaty of Versailles."""

_SIGN = lazy_pattern(r"[^\w\s'’-]")


def _next_words(before: str, after: str) -> tuple[str, ...]:
    """The words beside a hole up to a sign, folded."""
    left, right = _SIGN.split(before)[-1], _SIGN.split(after)[0]
    return tuple(dict.fromkeys(map(fold, (*left.split()[-_NEXT:], *right.split()[:_NEXT]))))


def _sort_words(question: str, sort: str, language: str) -> tuple[str, ...]:
    """The words for what a question asks for, folded: of *which kind of bond*, *kind* and *bond*.

    `sort` is the first of them. Two words may be more than that, *protein stores*; it does no harm.
    """
    known = grammar(language)
    if not sort or sort in known.small_words:
        return ()
    lower = question.lower()
    words = _WORD.findall(lower, lower.find(sort))[:4]
    has_kind = words[1:] and known.phrasing(words[1]).sort == "preposition"
    behind = words[2:] if has_kind else words[1:2]
    further = takewhile(lambda word: word not in known.small_words, behind)
    return tuple(map(fold, (*words[:1], *further)))


_WHO = ("who", "whose")
