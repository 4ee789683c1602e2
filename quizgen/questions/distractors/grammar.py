"""What a question asks for and how an answer is built, as far as single words show it."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from quizgen import languages
from quizgen.languages.grammar_words import GrammarWords


class AskedFor(NamedTuple):
    """What is asked for, a `QuestionWord`, and of what `sort`; "" where that is not known."""

    word: str
    sort: str

    def unlike(self, other: "AskedFor") -> int:
        """How conspicuous the answer of the other question is beside that of this one.

        If *Which bridge?* has only one bridge among its options, that is the answer.
        """
        if self.sort:
            return 0 if self == other else 12
        if self.word != other.word:
            return 4 if {self.word, other.word} == {"what", "which"} else 6
        return 0


class Phrasing(NamedTuple):
    """How a text is built: its `sort` is "clause", "preposition" or "noun".

    `opening` is the preposition or pronoun that opens it, or "the" for any determiner.
    """

    sort: str
    opening: str

    def unlike(self, other: "Phrasing") -> int:
        """How conspicuous one is beside the other."""
        if self.sort != other.sort:
            return 6
        if self.opening == other.opening:
            return 0
        return 1 if self.sort == "noun" else 2


_LEAST_STEM = 3
"""The least letters of a word without its ending."""


class Grammar:
    """The grammar of one language, by its `GrammarWords`."""

    def __init__(self, words: GrammarWords) -> None:
        self._asking = words.asking
        self._asks = _question_words(words.asking)
        self._determiners = frozenset(words.determiners)
        self._pronouns = frozenset(words.pronouns)
        self._prepositions = frozenset(words.prepositions)
        self._verbs = frozenset(words.verbs)
        self._relatives = frozenset(words.relatives)
        self._no_sort = frozenset(
            (*words.verbs, *words.prepositions, *words.determiners, *words.pronouns, "")
        )
        self._no_sort_endings = words.no_sort
        self._endings = [group.replace("-", "").split(" ") for group in words.endings]
        self._beginnings = [group.replace("-", "").split(" ") for group in words.beginnings]
        self._women = frozenset(words.women)
        self._men = frozenset(words.men)
        self.articles = frozenset(words.articles)
        self.small_words = frozenset(
            (*words.determiners, *words.pronouns, *words.prepositions, *words.verbs)
        ).union(words.relatives, words.asking)
        """Words that say nothing of the matter of a text."""
        self.feminine = re.compile(words.feminine or r"(?!)")
        """Finds the end of a noun for a woman."""
        self.feminine_quality = re.compile(words.feminine_quality or r"(?!)")
        """Finds the end of a word beside the noun for a woman."""
        self.any_sex = frozenset(words.any_sex)
        """Nouns that are used of women and men."""
        self.shows_sex = words.shows_sex
        """Whether a noun for a person that is not a woman's is a man's."""
        self.named_women = re.compile(words.named_women or r"(?!)")
        """Finds the beginning of a woman's name."""
        self.several = re.compile(words.several or r"(?!)")
        """Finds the name of several people."""
        self.view = re.compile(words.view or r"(?!)")
        """How a text begins that reports a view of others."""
        self.forms = lru_cache(8192)(self._find_forms)
        """What may be a folded word in its other numbers and cases; nothing for several words."""

    def asks(self, question: str) -> AskedFor:
        """What a question asks for: of *which bridge* and *what bridge* one of a sort, *bridge*."""
        found = self._asks.search(question)
        if found is None:
            return AskedFor("", "")
        word: str = self._asking[found[1].lower()]
        after = (found[2] or "").lower()
        if word == "what" and self._names_sort(after):
            word = "which"
        names_sort = word in {"which", "whose"} and after not in self._verbs
        return AskedFor(word, after if names_sort else "")

    def _names_sort(self, word: str) -> bool:
        """Whether a word after *what* names the sort of the answer."""
        return word not in self._no_sort and not word.endswith(self._no_sort_endings)

    def phrasing(self, folded: str) -> Phrasing:
        """How a folded text is built."""
        words = folded.split()
        opening = words[0] if words else ""
        if opening in self._prepositions:
            return Phrasing("preposition", opening)
        if opening in self._pronouns:
            return Phrasing("clause", opening)
        verbs = len([word for word in words if word in self._verbs])
        relatives = len([word for word in words if word in self._relatives])
        sort = "clause" if verbs > relatives else "noun"
        return Phrasing(sort, "the" if opening in self._determiners else "")

    def _find_forms(self, word: str) -> frozenset[str]:
        if " " in word:
            return frozenset()
        found = {word}
        for group in self._endings:
            for ending in group:
                stem = word.removesuffix(ending)
                if word.endswith(ending) and len(stem) >= _LEAST_STEM:
                    found.update(stem + other for other in group)
        for group in self._beginnings:
            for form in tuple(found):
                for beginning in group:
                    rest = form.removeprefix(beginning)
                    if form.startswith(beginning) and len(rest) >= _LEAST_STEM:
                        found.update(other + rest for other in group)
        return frozenset(found - {word})

    def gender(self, folded: str) -> str:
        """ "woman" or "man", if the words of a folded description leave no doubt; else ""."""
        words = set(folded.split())
        is_woman, is_man = not words.isdisjoint(self._women), not words.isdisjoint(self._men)
        if is_woman == is_man:
            return ""
        return "woman" if is_woman else "man"


@cache
def grammar(language: str) -> Grammar:
    """The grammar of a language; of one without `GrammarWords`, one that finds nothing."""
    return Grammar(languages.grammar_of(language))


def _question_words(asking: Iterable[str]) -> re.Pattern[str]:
    """Finds the first question word, and the word after it."""
    words = "|".join(map(re.escape, sorted(asking, key=len, reverse=True)))
    return re.compile(rf"\b({words})\b(?:\s+(\w+))?" if words else r"(?!)", re.IGNORECASE)


def is_lettered(text: str, language: str) -> bool:
    """Whether a text begins with a capital that is a name, and no article: *A flat minor*."""
    letter, _, rest = text.partition(" ")
    if len(letter) > 1 or not letter.isupper() or not rest:
        return False
    return frozenset(languages.typed(language).names.behind_letters).issuperset(rest.split())
