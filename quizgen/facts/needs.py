"""What facts need: others of the same part that should be known before."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from quizgen.facts.fact import Fact
from quizgen.lazy_pattern import lazy_pattern

_WORD = lazy_pattern(r"\w+(?:['’.-]\w+)*")

SHORTEST_NAME = 4
"""Letters of the shortest name that is looked for in other texts: shorter ones are often words.

Abbreviations in capitals, such as DNA and UN, are looked for as they are.
"""


class Needs:
    """What the facts of a part need: the facts that tell who or what they are about.

    A fact needs what it is `part_of`, the people in it, who says it, and the people and terms that
    its title names, unless it is a person or a term. It also needs what it refers to by `see`,
    but a person or term does not need the events that it refers to.
    """

    def __init__(self, facts: Sequence[Fact]) -> None:
        self._by_id: Mapping[str, Fact] = {fact.id: fact for fact in facts}

    def of(self, fact: Fact) -> list[Fact]:
        """The facts that this one needs, the ones that the author named first."""
        speaker = str(fact.speaker) if fact.speaker else ""
        stated = [fact.whole, *fact.participants, speaker]
        seen = [each for each in map(self._by_id.get, fact.see) if each]
        found = [each for each in map(self._by_id.get, stated) if each]
        found += [each for each in seen if each.names or not fact.names]
        found += self._named_in(fact)
        return [each for each in dict.fromkeys(found) if each.id != fact.id]

    @cached_property
    def _by_first_word(self) -> dict[str, list[tuple[list[str], Fact]]]:
        """The names of people and terms, each as its words, by their first word."""
        found: dict[str, list[tuple[list[str], Fact]]] = {}
        for fact in self._by_id.values():
            for name in fact.names:
                words = _words(name)
                if words and (len("".join(words)) >= SHORTEST_NAME or words[0].isupper()):
                    found.setdefault(words[0], []).append((words, fact))
        return found

    def _named_in(self, fact: Fact) -> Iterator[Fact]:
        if fact.names:
            return
        words = _words(fact.title)
        for start, word in enumerate(words):
            for name, named in self._by_first_word.get(word, ()):
                if words[start : start + len(name)] == name:
                    yield named


def _words(text: str) -> list[str]:
    """The words in small letters, but short ones in capitals as they are: "un" is not the UN."""
    # The mark of a possessive is no part of a name: Rogovin's.
    words = (re.sub(r"['’][sS]?$", "", word) for word in _WORD.findall(text))
    return [
        word if 1 < len(word) < SHORTEST_NAME and word.isupper() else word.lower() for word in words
    ]
