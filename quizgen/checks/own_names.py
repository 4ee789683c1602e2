"""Whether a text that describes someone or something has its name in it."""

import re

from quizgen.checks.compiled_patterns import patterns
from quizgen.checks.noun_phrases import AROUND
from quizgen.facts.person import Person
from quizgen.facts.term import Term
from quizgen.languages.prompt_patterns import PromptPatterns
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.distractors.grammar import is_lettered
from quizgen.values.folding import fold_accented

_LEAST_STEM = 3
"""Letters that a word has at least without the end of its plural."""

_LEAST_ADDED = 3
"""Letters that a compound has at least besides the word in it: "border" is none of "order"."""


def own_name_in(fact: Person | Term, description: str) -> str:
    """The name of a person, or the term, that is in its own description; "" if there is none.

    A name that is a part of another name, as in "Panama Canal", is not found, and neither is one
    that is followed by a number, as in "Napoleon III". A term is also found in another number, and
    in compounds; its other names only as they are.
    """
    if isinstance(fact, Person):
        named = next((name for name in fact.names if _stands_alone(name, description)), "")
        return named or _family_at_start(fact, description)
    if _is_circular(fact.term, description, fact.language):
        return fact.term
    return next((name for name in fact.also if _is_within(name, description)), "")


def may_name_itself(fact: Person | Term, small: str) -> bool:
    """A fast test: whether a name may be in its description, which is given in small letters."""
    if isinstance(fact, Term):
        return _stem(fact.term) in small or any(name.lower() in small for name in fact.also)
    if any(longest_word(name.lower()) in small for name in fact.names):
        return True
    return small.startswith(fact.likely_family.lower())


def longest_word(small: str) -> str:
    """The longest word of a text in small letters, without signs around it."""
    return max(small.split(), key=len, default="").strip(".,;:!?()\"'")


def _stem(term: str) -> str:
    """What all forms of the longest word of a term have in common: its first letters."""
    longest = max(term.lower().split(), key=len)
    return longest[: max(_LEAST_STEM, len(longest) - 3)]


_HYPHENS = "-‐‑–"


def _stands_alone(name: str, text: str) -> bool:
    """Whether a capitalised name is in a text, and not as a part of a longer name."""
    start = text.find(name) if name[:1].isupper() else -1
    while start >= 0:
        before, after = text[:start], text[start + len(name) :]
        beside = (before[-1:], after[:1])
        is_whole = not any(sign.isalnum() or (sign and sign in _HYPHENS) for sign in beside)
        if is_whole and not _has_name_beside(before, after):
            return True
        start = text.find(name, start + 1)
    return False


def _has_name_beside(before: str, after: str) -> bool:
    """Whether the next words before and after a name belong to a name too."""
    last = before.rsplit(None, 1)[-1:] if before[-1:].isspace() else []
    following = after.removeprefix("'s").removeprefix("’s")
    first = following.split(None, 1)[:1] if following[:1].isspace() else []
    # The first word of a text is capitalised anyway.
    is_first = len(before.split()) == 1
    return any(word[:1].isupper() or word[:1].isdigit() for word in first) or any(
        word[:1].isupper() and not is_first for word in last
    )


def _family_at_start(person: Person, description: str) -> str:
    """The family name, if a description begins with it alone: "Stephenson built the first line"."""
    family = person.likely_family
    first, _, rest = description.partition(" ")
    is_other = rest[:1].isupper() or not rest
    return family if first == family and not is_other and family[:1].isupper() else ""


def _is_circular(term: str, means: str, language: str) -> bool:
    """Whether all content words of a term are in what it means, in some form."""
    found = patterns(language)
    # A fast test first.
    if _stem(term) not in means.lower():
        return False
    is_name = term[:1].isupper() and not found.capital_nouns
    if is_name and term in means.translate(_BLANKS).split():
        return _stands_alone(term, means)
    words = {word.strip(AROUND) for word in fold_accented(means).split()}
    wanted = [word for word in fold_accented(term).split() if word not in found.empty]
    if not has_letters_of(term, means, language):
        return False
    return bool(wanted) and all(
        any(_is_form(word, each, found) for each in words)
        or (
            len(wanted) == 1
            and not is_name
            and any(_is_compound_of(word, each, found) for each in words)
        )
        for word in wanted
    )


def _is_within(name: str, means: str) -> bool:
    """Whether another name of a term is in what it means, word for word."""
    if len(name) < _LEAST_STEM:
        return False
    if name[:1].isupper():
        return _stands_alone(name, means)
    words = [word.strip(AROUND) for word in means.lower().split()]
    wanted = name.lower().split()
    return any(words[start : start + len(wanted)] == wanted for start in range(len(words)))


def has_letters_of(answer: str, text: str, language: str) -> bool:
    """Whether a text has the single letters of an answer, such as that of "P wave".

    They are names themselves: all that such an answer tells can be its letter. An article is none,
    and neither is an initial.
    """
    empty = patterns(language).empty
    wanted = {
        found[0].lower()
        for found in _LETTER.finditer(answer)
        if found[0].lower() not in empty or _is_symbol(found, language)
    }
    return not wanted or wanted <= {each.lower() for each in _ANY_LETTER.findall(text)}


_LETTER = lazy_pattern(r"(?<![\w.'’])[^\W\d_](?![\w.'’])")
_ANY_LETTER = lazy_pattern(r"(?<!\w)[^\W\d_](?!\w)")


def _is_symbol(letter: re.Match[str], language: str) -> bool:
    """Whether a letter that is a word too, such as "a", has a capital for itself: "vitamin A"."""
    if letter.start() > 0 or letter.string[1:2] == "-":
        return letter[0].isupper()
    return is_lettered(letter.string, language)


_BLANKS = str.maketrans(dict.fromkeys(AROUND + "/", " "))


def _is_form(one: str, other: str, found: PromptPatterns) -> bool:
    """Whether one word is the other, or its plural or another case of it."""
    if one == other:
        return len(one) > 1
    return any(
        long.endswith(end)
        and long[: len(long) - len(end)] + base == short
        and len(short) - len(base) >= _LEAST_STEM
        for end, base in found.plurals
        for long, short in ((one, other), (other, one))
    )


def _is_compound_of(term: str, word: str, found: PromptPatterns) -> bool:
    added = len(word) - len(term)
    least = found.compound_from
    return (
        bool(least)
        and len(term) >= least
        and added >= _LEAST_ADDED
        and (word.startswith(term) or word.endswith(term))
    )
