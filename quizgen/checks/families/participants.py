"""Names in events that are nearly those of the people who took part."""

from collections.abc import Iterator, Sequence

from quizgen.checks.compiled_patterns import patterns
from quizgen.checks.noun_phrases import AROUND, without_possessive
from quizgen.checks.rule import Finding, check
from quizgen.facts.date import Date
from quizgen.facts.deck import Deck
from quizgen.facts.person import Person
from quizgen.questions.grading.spelling import distance
from quizgen.values.folding import fold

_LEAST = 5
"""Letters of a word from which on one letter makes a slip, and not another name."""

_LONG = 8
"""Letters from which on two letters do."""


@check(Deck, severity="warning")
def misspelt_participant(deck: Deck) -> Iterator[Finding]:
    """An event has a name that differs in a letter or two from that of someone in its `people`.

    What differs is within the word: at its end, it may be declined. Nothing is compared if a word
    of the name is there as well.

    Passes:

        - person: George Stephenson
          id: stephenson
        - date: 1825-09-27
          event: Stephenson's journey to Stockton
          people: [stephenson]

    Fails:

        - person: George Stephenson
          id: stephenson
        - date: 1825-09-27
          event: Stefenson's journey to Stockton
          people: [stephenson]
    """
    known: set[str] | None = None
    for fact in deck.of_kind(Date):
        if not fact.people:
            continue
        text = fact.event.compared
        written = [word for word in text.split() if len(word) >= _LEAST and word[0].isupper()]
        for each in fact.people if written else ():
            person = deck.by_id.get(str(each))
            if not isinstance(person, Person):
                continue
            for word, meant in _slips(written, person):
                if len(word) < _LONG and patterns(fact.language).capital_nouns:
                    # It may be any noun: "Becher" beside "Becker".
                    continue
                known = _words_of_names(deck) if known is None else known
                if word not in known and not _is_named(word, text, person):
                    message = f"'{word}' is nearly '{meant}' in {person.person}"
                    yield fact.at(fact.main), f"{message}: is it the same name?", person.place


def _slips(written: Sequence[str], person: Person) -> list[tuple[str, str]]:
    """The words that are misspellings of a word of a name, with that word.

    None if a word of the name is there, too: others are then of somebody else.
    """
    found = []
    for name in person.names:
        for meant in name.split():
            for word in written:
                if word[0] == meant[0] and len(meant) >= _LEAST - 1:
                    bare = without_possessive(word.strip(AROUND))
                    if bare == meant:
                        return []
                    if len(bare) >= _LEAST and _is_slip(bare, meant):
                        found.append((bare, meant))
    return found


def _is_named(word: str, text: str, person: Person) -> bool:
    """Whether a word of another name is before a word, as in "Max Keppler"."""
    before = text[: text.index(word)].split()[-1:]
    own = {part for name in person.names for part in name.split()}
    return any(each[0].isupper() and each.strip(AROUND) not in own for each in before)


def _is_slip(word: str, meant: str) -> bool:
    if word[-1] != meant[-1]:
        return False
    most = 2 if min(len(word), len(meant)) >= _LONG else 1
    return 0 < distance(fold(word), fold(meant), most) <= most


def _words_of_names(deck: Deck) -> set[str]:
    """The words of all names of the deck, which are spelt as they are on purpose."""
    return {word for fact in deck.facts for name in fact.names for word in name.split()}
