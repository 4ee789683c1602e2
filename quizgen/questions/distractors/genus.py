"""The genus of what a description describes: *chemist* in *German chemist who made urea*.

A definition names a genus, and then what sets the thing apart (genus and differentia). The genus is
the head noun of the description. It is found by a few words of the language, without a dictionary,
so it is missing for some descriptions and wrong for a few.
"""

import re
from functools import cache
from typing import NamedTuple

from quizgen import languages
from quizgen.languages.grammar_words import GrammarWords
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.distractors.grammar import Grammar, grammar
from quizgen.values.folding import fold

_STRETCH = lazy_pattern(r"[^\w\s'’-]")
"""What ends the first phrase of a text: commas, colons, brackets."""

_COMPOUND = 4
"""The least letters of a noun that ends a compound: *Verfahren* in *Trennverfahren*."""

_TRADE = 6
"""The same of a trade: *Physiker* in *Kernphysiker*, but not *actor* in *benefactor*."""

_MODIFIER = 3
"""The least letters of a word that describes a noun; not the s of *Trotsky's*."""

_INFLECTED = 2
"""The most letters that an inflected form has more than another: *reactions*, *Chemikerin*."""


class Genus(NamedTuple):
    """What a description says of the sort of a thing.

    `head` is the head noun, folded, "" if none is found. `modifiers` are the other words of its
    phrase, `nations` those that are nationalities. `trades` are the numbers of the fields that the
    head noun is a trade of. `gender` is "woman", "man" or "".
    """

    head: str = ""
    modifiers: frozenset[str] = frozenset()
    nations: frozenset[str] = frozenset()
    trades: frozenset[int] = frozenset()
    gender: str = ""

    def is_same(self, other: "Genus") -> bool:
        """Whether both have a head noun, and the same; one may be a compound of the other."""
        return bool(self.head and other.head) and _is_same_noun(self.head, other.head)

    def shares_modifier(self, other: "Genus") -> bool:
        """Whether one word describes both."""
        return not self.modifiers.isdisjoint(other.modifiers)

    def may_share(self, other: "Genus") -> bool:
        """Whether no words set two of one head noun apart, as keyboard and woodwind instruments."""
        return not self.modifiers or not other.modifiers or self.shares_modifier(other)

    def unlike(self, other: "Genus") -> int:
        """How unlike two are, from 0 to `FARTHEST`."""
        nation = 3 * (self.nations != other.nations)
        if not self.head and not other.head:
            return nation
        if not self.head or not other.head:
            return nation + 2
        if not self.is_same(other):
            return nation + (4 if self.trades.isdisjoint(other.trades) else 2)
        differs = self.modifiers or other.modifiers
        return nation + bool(differs and not self.shares_modifier(other))


FARTHEST = 7
"""The most that `Genus.unlike` returns."""


def _is_same_noun(one: str, other: str) -> bool:
    if one == other:
        return True
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    if long.startswith(short):
        return len(long) - len(short) <= min(_INFLECTED, len(short) - 2)
    return len(short) >= _COMPOUND and long.endswith(short)


@cache
def _noun_phrases(language: str) -> "_NounPhrases | None":
    words = languages.words(language).grammar
    return _NounPhrases(words, grammar(language)) if words else None


def genus(text: str, language: str) -> Genus:
    """The genus of what a text describes; an empty one if it is not found."""
    phrases = _noun_phrases(language)
    if phrases is None:
        return Genus(gender=grammar(language).gender(fold(text)))
    return phrases.genus(text)


class _NounPhrases:
    """The noun phrases of one language, as far as its `GenusWords` show them."""

    def __init__(self, words: GrammarWords, grammar: Grammar) -> None:
        found = words.genus
        self._grammar = grammar
        self._trades = found.trades
        self._ends_of_trades = [
            tuple(word for word in words if len(word) >= _TRADE) for words in found.trades
        ]
        self._first = found.first
        self._skipped = frozenset(map(fold, words.determiners))
        self._ends = frozenset(
            map(
                fold,
                (
                    *found.ends,
                    *words.prepositions,
                    *words.relatives,
                    *words.pronouns,
                    *words.verbs,
                ),
            )
        )
        self._not_noun = re.compile(found.not_noun or r"(?!)")
        self._light = re.compile(rf"\s*(?:{found.light or '(?!)'})")
        self._nations = tuple(found.nations)
        self._known_trades: dict[str, frozenset[int]] = {}

    def genus(self, text: str) -> Genus:
        """The genus of a text.

        The wife of an emperor is a woman: the words of the phrase come before all others.
        """
        phrase = self._phrase(text)
        gender = self._grammar.gender(" ".join(word for _, word in phrase))
        nations = frozenset(
            nation
            for _, word in phrase
            if word.startswith(self._nations)
            for nation in self._nations
            if word.startswith(nation)
        )
        head = self._head(phrase)
        modifiers = frozenset(word for _, word in phrase if word != head and len(word) >= _MODIFIER)
        return Genus(
            head,
            modifiers,
            nations,
            self._trades_of(head),
            gender or self._grammar.gender(fold(text)),
        )

    def _trades_of(self, head: str) -> frozenset[int]:
        """The fields of a trade. Kept, because many facts have the same head."""
        if head not in self._known_trades:
            self._known_trades[head] = frozenset(
                number
                for number, (words, ends) in enumerate(
                    zip(self._trades, self._ends_of_trades, strict=True)
                )
                if head.startswith(words) or head.endswith(ends)
            )
        return self._known_trades[head]

    def _phrase(self, text: str) -> list[tuple[str, str]]:
        """The words of the first noun phrase without determiners, in small letters and folded."""
        said = _STRETCH.split(text, maxsplit=1)[0].lower()
        words = [(word, fold(word)) for word in re.split(r"[\s'’]+", said) if word]
        while words:
            light = self._light.match(" ".join(folded for _, folded in words))
            if light:
                words = words[len(light[0].split()) :]
                break
            if words[0][1] not in self._skipped:
                break
            words.pop(0)
        found: list[tuple[str, str]] = []
        for word, folded in words:
            if folded in self._skipped and not found:
                continue
            # Within a phrase, an article begins a genitive: *Teil der Arbeit*.
            if folded in self._ends or folded in self._skipped:
                break
            if folded:
                found.append((word, folded))
        return found

    def _head(self, phrase: list[tuple[str, str]]) -> str:
        nouns = [word for word in phrase if not self._not_noun.fullmatch(word[0])]
        if not nouns:
            return ""
        return nouns[0 if self._first else -1][1]
