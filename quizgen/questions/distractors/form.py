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

_SHORT = 3
"""The most letters of a word whose initial an abbreviation may leave out, such as *and*."""

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
    """Whether the right option has more of an abbreviation that the prompt asks about.

    What HTTP stands for begins with an H, and of IMAP and ICMP only one has the initials IMAP.
    """
    return any(
        _letters_of(fold(word), right, language)
        > max(_letters_of(fold(word), each, language) for each in wrong)
        for word in abbreviations(prompt)
    )


def _letters_of(abbreviation: str, option: Marked, language: str) -> int:
    """How well an option fits an abbreviation.

    2 if its words have these initials, whether or not short words and what follows a hyphen count;
    1 if it begins with the first letter and has the others in their order; else 0. An article
    before it does not count.
    """
    words = [parts for each in option.text.split() if (parts := fold(each).split())]
    if words and words[0][0] in grammar(language).articles:
        del words[0]
    needed = "".join(parts[0][0] for parts in words if len(parts[0]) > _SHORT)
    initials = "".join(part[0] for parts in words for part in parts)
    if _in_order(needed, abbreviation) and _in_order(abbreviation, initials):
        return 2
    text = "".join(part for parts in words for part in parts)
    return int(text[:1] == abbreviation[:1] and _in_order(abbreviation, text))


def _in_order(letters: str, text: str) -> bool:
    """Whether a text has these letters in their order."""
    left = iter(text)
    return all(letter in left for letter in letters)


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
