"""What the form of a right option betrays to someone who knows nothing of the subject."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Literal, TypeAlias

from quizgen.questions.distractors.grammar import grammar, is_lettered
from quizgen.questions.distractors.likeness import (
    abbreviations,
    content,
    has_abbreviation,
    have_kin,
)
from quizgen.values.folding import fold
from quizgen.values.markup import Marked

Tell: TypeAlias = Literal[
    "", "longer", "quotes", "capital", "article", "digits", "stop", "stem", "letters"
]
"""What betrays the right option; "" if nothing does."""

_CONSPICUOUS = 1.3
"""An option that is longer than all others by this factor stands out."""

_FEW = 8
"""Fewer characters than these are no conspicuous difference."""

_PHRASE = 3
"""The most words of a text whose article is a part of its form."""

_QUOTES = frozenset('"“”„«»‘‚״「『')


def tell_of(right: Marked, wrong: Sequence[Marked], prompt: str, language: str) -> Tell:
    """What betrays the right option of a question beside the wrong ones."""
    if not wrong:
        return ""
    return (
        tell_of_length(right, wrong)
        or tell_of_form(right, wrong, language)
        or ("capital" if _abbreviation_tells(right, wrong) else "")
        or ("stem" if stem_words(right, wrong, prompt, language) else "")
        or ("stem" if _kin_tells(right, wrong, prompt, language) else "")
        or ("letters" if _letters_tell(right, wrong, prompt, language) else "")
    )


def tell_of_length(right: Marked, wrong: Sequence[Marked]) -> Tell:
    """Whether the right option is conspicuously longer than all wrong ones."""
    own, others = len(right.text), [len(each.text) for each in wrong]
    if own >= _CONSPICUOUS * max(others) and own - max(others) >= _FEW:
        return "longer"
    return ""


def tell_of_form(right: Marked, wrong: Sequence[Marked], language: str) -> Tell:
    """What only the right option has, or all but the right one."""
    articles = grammar(language).articles
    # At the beginning of a longer text, an article is nothing to go by.
    if any(len(each.text.split()) > _PHRASE for each in (right, *wrong)):
        articles = frozenset()
    features: tuple[tuple[Tell, Callable[[str], bool]], ...] = (
        ("quotes", lambda text: not _QUOTES.isdisjoint(text)),
        ("digits", lambda text: any(letter.isdigit() for letter in text)),
        ("stop", lambda text: text.endswith(".")),
        (
            "article",
            lambda text: (
                fold(text).partition(" ")[0] in articles and not is_lettered(text, language)
            ),
        ),
    )
    for name, has in features:
        if _singles_out(has, right, wrong):
            return name
    # A capital within an option shows that there are names in it, as in the others.
    if all(_singles_out(has, right, wrong) for has in (_begins_with_capital, _has_capital)):
        return "capital"
    return ""


def _singles_out(has: Callable[[str], bool], right: Marked, wrong: Sequence[Marked]) -> bool:
    of_wrong = {has(_prose(each)) for each in wrong}
    return len(of_wrong) == 1 and has(_prose(right)) not in of_wrong


def _prose(text: Marked) -> str:
    """A text without its formulas: that only one of them has a 2 is what is to be known."""
    if not any(run.formula for run in text.runs):
        return text.text
    return "".join(run.text for run in text.runs if not run.formula)


def _begins_with_capital(text: str) -> bool:
    return text[:1].isupper()


def _abbreviation_tells(right: Marked, wrong: Sequence[Marked]) -> bool:
    """Whether only a name is an abbreviation, or only it is none."""
    is_name = all(len(each.text.split()) <= _PHRASE for each in (right, *wrong))
    return is_name and _singles_out(has_abbreviation, right, wrong)


def _letters_tell(right: Marked, wrong: Sequence[Marked], prompt: str, language: str) -> bool:
    """Whether only the right option has the letters of an abbreviation that the prompt asks about.

    What HTTP stands for begins with an H.
    """
    articles = grammar(language).articles
    options = [_letters(each, articles) for each in (right, *wrong)]
    return any(
        [_has_letters(text, fold(word)) for text in options] == [True] + [False] * len(wrong)
        for word in abbreviations(prompt)
    )


def _letters(option: Marked, articles: frozenset[str]) -> str:
    """The letters of an option without its article, in one piece."""
    words = fold(option.compared).split()
    return "".join(words[1:] if words[:1] and words[0] in articles else words)


def _has_letters(text: str, abbreviation: str) -> bool:
    """Whether a text begins with the first letter, and has the others in their order."""
    left = iter(text)
    return text[:1] == abbreviation[:1] and all(letter in left for letter in abbreviation)


def _has_capital(text: str) -> bool:
    return text != text.lower()


def stem_words(
    right: Marked, wrong: Sequence[Marked], prompt: str, language: str
) -> frozenset[str]:
    """The content words of the prompt that the right option repeats, if no wrong one repeats any.

    Words are given by their beginnings, as of `likeness.content`.
    """
    said = content(fold(prompt)) - empty_words(language)
    shared = said & content(fold(right.compared))
    if not shared or any(said & content(fold(each.compared)) for each in wrong):
        return frozenset()
    return shared


def _kin_tells(right: Marked, wrong: Sequence[Marked], prompt: str, language: str) -> bool:
    """Whether only the right option has a word of the family of one of the prompt."""
    small = grammar(language).small_words
    said = frozenset(fold(prompt).split()) - small

    def is_told(option: Marked) -> bool:
        return have_kin(said, frozenset(fold(option.compared).split()) - small)

    return is_told(right) and not any(map(is_told, wrong))


@cache
def empty_words(language: str) -> frozenset[str]:
    """The beginnings of function words, which every text may repeat."""
    small = grammar(language).small_words
    return frozenset(stem for word in small for stem in content(fold(word)))
