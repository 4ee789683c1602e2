"""How an author's words are fitted into a prompt."""

from dataclasses import replace
from itertools import takewhile

from quizgen import languages
from quizgen.facts import prompts
from quizgen.facts.context import NameResolver
from quizgen.facts.fact import Fact
from quizgen.facts.fields import Wording
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.answers.answer import Answer
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.points import PointsAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.answers.text import TextAnswer
from quizgen.questions.distractors.grammar import grammar
from quizgen.values.folding import fold
from quizgen.values.markup import Marked, join, join_all, with_formulas
from quizgen.values.placeholders import fill


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
    is_short = len(text.text.split()) <= _TYPED and not text.text.endswith(_STOPS)
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


_STOPS = (".", "!", "?", "…", "。", "؟")


def as_phrase(wording: Wording, language: str) -> Marked:
    """A phrase as it is, a list as one line."""
    if not isinstance(wording, tuple):
        return wording
    return join_all(languages.words(language).list_separator, wording)


_ABBREVIATED = lazy_pattern(r"(?:^|[\s'’(-])(?:[^\W\d]{1,3}\.)*[^\W\d]{1,3}\.[\s-]?[^\W\d]{1,3}\.$")
"""The end of a text whose last full stop is that of an abbreviation: EE. UU., av. J.-C."""


def unstopped(text: Marked, language: str, stops: str = ".") -> Marked:
    """The text without the full stop at its end, so that a prompt can go on after it.

    `stops` are the signs that are left out. The full stop of an abbreviation or an ordinal number
    stays: Kaiser Wilhelm II.
    """
    if not text.text.endswith(tuple(stops)) or text.blocks or (text.runs and text.runs[-1].literal):
        return text
    sentences = languages.words(language).sentences
    own = sentences.stops if sentences else ""
    if _ABBREVIATED.search(text.text) or (own and lazy_pattern(own).search(text.text)):
        return text
    short = text.text[:-1]
    isolates = tuple(each.moved(0, len(short)) for each in text.isolates)
    if not text.runs:
        return Marked(short, (), isolates)
    last = text.runs[-1]
    return Marked(short, (*text.runs[:-1], replace(last, text=last.text[:-1])), isolates)


def stopped(text: Marked, language: str) -> Marked:
    """The text with a full stop, unless another sign ends it, so that an answer can follow."""
    if text.text.endswith(_STOPS):
        return text
    return join([unstopped(text, language, ":"), "."])


def attributed(fact: Fact, deck: NameResolver, text: Marked) -> Marked:
    """The text, attributed to the speaker of a contested fact whose prompts do not name one."""
    who = _speaker(fact, deck)
    if who is None:
        return text
    return prompts.prompt(fact.language, "attributed", {"who": who, "prompt": text}, {})


def attributed_statement(
    fact: Fact, deck: NameResolver, before: Marked, after: Marked
) -> tuple[Marked, Marked]:
    """A statement, attributed to the speaker: its text before the answer and after it."""
    who = _speaker(fact, deck)
    if who is None:
        return before, after
    template = languages.words(fact.language).prompts["attributed"]
    opening, placeholder, closing = template.partition("{prompt}")
    opened = fill(opening + placeholder, {"who": who, "prompt": before})
    return opened, join([after, fill(closing, {"who": who})]) if closing else after


def _speaker(fact: Fact, deck: NameResolver) -> Marked | None:
    """Who holds a contested fact whose prompts do not say so themselves; else None."""
    if not fact.contested or not fact.speaker or fact.attributed:
        return None
    return with_formulas(deck.name_of(fact.speaker))
