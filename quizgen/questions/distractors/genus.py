"""The genus of what a description describes: *chemist* in *German chemist who made urea*.

A definition names a genus, and then what sets the thing apart (genus and differentia). The genus is
the head noun of the description. It is found by a few words of the language, without a dictionary,
so it is missing for some descriptions and wrong for a few.
"""

import re
from functools import cache
from itertools import chain
from typing import NamedTuple, TypeAlias

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
    phrase, but for those of size and the like, `nations` those that are nationalities. `trades` are
    the numbers of the fields that the head noun is a trade of. `gender` is "woman", "man" or "".
    `whole` is of what it is a part, if the head noun says no more than that.
    """

    head: str = ""
    modifiers: frozenset[str] = frozenset()
    nations: frozenset[str] = frozenset()
    trades: frozenset[int] = frozenset()
    gender: str = ""
    whole: str = ""

    def is_same(self, other: "Genus") -> bool:
        """Whether both have a head noun, and the same; one may be a compound of the other.

        Parts have to be of one whole: nobody takes a part of the brain for one of the heart.
        """
        if not (self.head and other.head and _is_same_noun(self.head, other.head)):
            return False
        return self.whole == other.whole or _is_same_noun(self.whole, other.whole)

    def agrees(self, other: "Genus") -> bool:
        """Whether both are in one number, as far as one noun shows it: not *cost* and *costs*."""
        short, long = sorted((self.head, other.head), key=len)
        return short == long or not short or not _is_inflected(short, long)

    def shares_modifier(self, other: "Genus") -> bool:
        """Whether one word describes both."""
        return not self.modifiers.isdisjoint(other.modifiers)

    def may_share(self, other: "Genus") -> bool:
        """Whether no words set two of one head noun apart, as keyboard and woodwind instruments.

        Warm-blooded and cold-blooded animals are told apart by knowledge.
        """
        if not self.modifiers or not other.modifiers or self.shares_modifier(other):
            return True
        return any(_end_alike(one, two) for one in self.modifiers for two in other.modifiers)

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
    if not (one and other):
        return False
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    return _is_inflected(short, long) or (len(short) >= _COMPOUND and long.endswith(short))


def _is_inflected(short: str, long: str) -> bool:
    """Whether the longer of two nouns may be a form of the other."""
    return long.startswith(short) and len(long) - len(short) <= min(_INFLECTED, len(short) - 2)


_Word: TypeAlias = tuple[str, str]
"""A word, and the same folded."""

_ENDING = 6
"""The letters at the end of words that say the same of two things: *two-syllable*, *двусложный*."""


def _end_alike(one: str, other: str) -> bool:
    """Whether two words are compounds of the same last word."""
    return len(one) > _ENDING and one[-_ENDING:] == other[-_ENDING:]


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


def gender_by_forms(described: Genus, language: str) -> str:
    """ "woman" or "man", by the forms of the words that describe someone; "" if they do not tell.

    A noun for a man may be of a woman, as the French *peintre*, but is not said of her as a rule.
    """
    words = grammar(language)
    if described.head in words.any_sex:
        return ""
    if words.feminine.search(described.head) or any(
        words.feminine_quality.search(word) for word in described.modifiers
    ):
        return "woman"
    return "man" if words.shows_sex and described.head else ""


class _NounPhrases:
    """The noun phrases of one language, as far as its `GenusWords` show them."""

    def __init__(self, words: GrammarWords, grammar: Grammar) -> None:
        found = words.genus
        self._grammar = grammar
        fields = [tuple(words.split()) for words in found.trades]
        self._trades = [
            (words, tuple(word for word in words if len(word) >= _TRADE)) for words in fields
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
        self._owner = re.compile(found.owner or r"(?!)")
        self._light = re.compile(rf"\s*(?:{found.light or '(?!)'})")
        self._qualities = re.compile(found.qualities or r"(?!)")
        self._parts = frozenset(found.parts)
        self._joining = frozenset(map(fold, (*words.prepositions, *words.determiners))).difference(
            map(fold, words.relatives)
        )
        self._has_articles = bool(words.articles)
        self._nation = re.compile(rf"(?<![\w-])(?:{'|'.join(found.nations) or '(?!)'})")
        self._known_trades: dict[str, frozenset[int]] = {}

    def genus(self, text: str) -> Genus:
        """The genus of a text.

        The wife of an emperor is a woman: the words of the phrase come before all others.
        """
        phrase, rest = self._phrase(self._words(text))
        gender = self._grammar.gender(" ".join(word for _, word in phrase))
        nations = frozenset(self._nation.findall(" ".join(word for _, word in phrase)))
        head = self._head(phrase)
        modifiers = frozenset(
            folded
            for word, folded in phrase
            if folded != head
            and len(folded) >= _MODIFIER
            and not self._qualities.fullmatch(word.lower())
        )
        return Genus(
            head,
            modifiers,
            nations,
            self._trades_of(head),
            gender or self._grammar.gender(fold(text)),
            self._whole(phrase, rest) if head in self._parts else "",
        )

    def _whole(self, phrase: list[_Word], rest: list[_Word]) -> str:
        """The head noun of what is behind a noun for a part; "" if nothing is.

        Without articles, it is in the same phrase: *часть мозга*.
        """
        if not self._has_articles:
            place = [folded for _, folded in phrase].index(self._head(phrase))
            behind = phrase[place + 1 :]
            return self._head(
                [each for each in behind if not self._qualities.fullmatch(each[0].lower())]
            )
        if not rest or rest[0][1] not in self._joining:
            return ""
        first = next((n for n, (_, each) in enumerate(rest) if each not in self._joining), 0)
        return self._head(self._phrase(rest[first:])[0])

    def _trades_of(self, head: str) -> frozenset[int]:
        """The fields of a trade. Kept, because many facts have the same head."""
        if head not in self._known_trades:
            self._known_trades[head] = frozenset(
                number
                for number, (words, ends) in enumerate(self._trades)
                if head.startswith(words) or head.endswith(ends)
            )
        return self._known_trades[head]

    def _words(self, text: str) -> list[_Word]:
        """The words of a text up to a sign that is not a comma between adjectives."""
        words: list[_Word] = []
        start = 0
        for sign in chain(_STRETCH.finditer(text), [None]):
            said = text[start : sign.start() if sign else None]
            words = [(word, fold(word)) for word in re.split(r"[\s'’]+", said) if word]
            told = [word.lower() for word, folded in words if folded not in self._skipped]
            if sign is None or sign[0] != "," or not all(map(self._qualities.fullmatch, told)):
                break
            start = sign.end()
        return words

    def _phrase(self, words: list[_Word]) -> tuple[list[_Word], list[_Word]]:
        """The words of the first noun phrase without determiners, and those behind it."""
        first = 0
        while first < len(words):
            light = self._light.match(" ".join([folded for _, folded in words[first:]]))
            if light:
                first += len(light[0].split())
                break
            if words[first][1] not in self._skipped:
                break
            first += 1
        found: list[_Word] = []
        for place in range(first, len(words)):
            word, folded = words[place]
            if folded in self._skipped and not found:
                continue
            # Within a phrase, an article begins a genitive: *Teil der Arbeit*.
            if folded in self._ends or folded in self._skipped:
                return found, words[place:]
            # So does a noun behind another: *Königin Englands*.
            if found and found[-1][0][0].isupper() and self._owner.fullmatch(word):
                return found, words[place:]
            if folded:
                found.append((word, folded))
        return found, []

    def _head(self, phrase: list[_Word]) -> str:
        nouns = [word for word in phrase if not self._not_noun.fullmatch(word[0].lower())]
        if not nouns:
            return ""
        return nouns[0 if self._first else -1][1]
