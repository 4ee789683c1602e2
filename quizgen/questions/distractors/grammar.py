"""What a question asks for and how an answer is built, as far as single words show it.

The words are English ones; of texts in other languages this says nothing, and does no harm.
"""

import re
from typing import NamedTuple

_ASKING = {
    "why": "why",
    "how": "how",
    "what": "what",
    "which": "which",
    "who": "who",
    "whom": "who",
    "whose": "whose",
    "where": "where",
    "when": "when",
}
_ASKS = re.compile(rf"\b({'|'.join(_ASKING)})\b(?:\s+(\w+))?", re.IGNORECASE)

_DETERMINERS = frozenset(
    "the a an his her its their my our your this that these those every each all some".split()
)
_SUBJECTS = frozenset("he she it they we you i there".split())
_PREPOSITIONS = frozenset(
    "as at by in on of for from to with without against through after before during between under"
    " over into because while when only".split()
)
_VERBS = frozenset(
    "is are was were be has have had do does did can could will would shall should may might must"
    " led made gave became came went".split()
)
_RELATIVES = frozenset("who whom whose which that where whether what how why".split())

_WOMEN = frozenset(
    "she her hers herself woman girl wife mother sister daughter widow queen empress princess"
    " duchess countess actress nun".split()
)
_MEN = frozenset(
    "he his him himself man boy husband father brother son widower king emperor prince duke count"
    " actor monk".split()
)


class Asks(NamedTuple):
    """What is asked for: a reason, someone, one of a `sort`; "" where that is not known."""

    word: str
    sort: str

    def unlike(self, other: "Asks") -> int:
        """How much it shows that the other's answer does not belong here.

        Who reads *Which bridge?* finds the only bridge among the options.
        """
        if self.sort:
            return 0 if self == other else 12
        if self.word != other.word:
            return 4 if {self.word, other.word} == {"what", "which"} else 6
        return 0


def asks(question: str) -> Asks:
    """What a question asks for: of *which bridge* and *what bridge* one of a sort, *bridge*."""
    found = _ASKS.search(question)
    if found is None:
        return Asks("", "")
    word, after = _ASKING[found[1].lower()], (found[2] or "").lower()
    if word == "what" and _is_noun(after):
        word = "which"
    return Asks(word, after if word in {"which", "whose"} else "")


def _is_noun(word: str) -> bool:
    """Whether a word after *what* says of what sort the answer is to be."""
    others = (_VERBS, _PREPOSITIONS, _DETERMINERS, _SUBJECTS, {""})
    return not any(word in each for each in others) and not word.endswith(("s", "ed", "ly"))


class Phrasing(NamedTuple):
    """How a text is built: a "clause", "to" or another preposition with what follows, or a "noun".

    `opening` is the word that opens it, if it is one that says little.
    """

    sort: str
    opening: str

    def unlike(self, other: "Phrasing") -> int:
        """How much one stands out beside the other."""
        if self.sort != other.sort:
            return 6
        if self.opening == other.opening:
            return 0
        return 1 if self.sort == "noun" else 2


def phrasing(folded: str) -> Phrasing:
    """How a folded text is built."""
    words = folded.split()
    opening = words[0] if words else ""
    if opening in _PREPOSITIONS:
        return Phrasing("preposition", opening)
    if opening in _SUBJECTS:
        return Phrasing("clause", opening)
    verbs = len([word for word in words if word in _VERBS])
    relatives = len([word for word in words if word in _RELATIVES])
    sort = "clause" if verbs > relatives else "noun"
    return Phrasing(sort, "the" if opening in _DETERMINERS else "")


def gender(folded: str) -> str:
    """ "woman" or "man", if the words of a folded description leave no doubt; else ""."""
    words = set(folded.split())
    is_woman, is_man = not words.isdisjoint(_WOMEN), not words.isdisjoint(_MEN)
    if is_woman == is_man:
        return ""
    return "woman" if is_woman else "man"
