"""How an author's words are fitted into a prompt."""

from dataclasses import replace

from quizgen import languages
from quizgen.facts import prompts
from quizgen.facts.context import NameResolver
from quizgen.facts.fact import Fact
from quizgen.facts.fields import Wording
from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.markup import Marked, join, join_all, with_formulas
from quizgen.values.placeholders import fill

STOPS = (".", "!", "?", "…", "。", "؟")
"""The signs that end a sentence."""


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
    if text.text.endswith(STOPS):
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
