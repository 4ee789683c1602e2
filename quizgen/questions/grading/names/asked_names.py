"""The names that decks ask for, by what may be typed for them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from quizgen.questions.answers.answer import Answer
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.groups import members_of
from quizgen.questions.grading.names.known_answers import Known, called, known_of, texts_of
from quizgen.questions.grading.names.people.known_names import (
    KnownName,
    shorter_names,
    sole_family_names,
)
from quizgen.questions.grading.names.people.name_readings import readings
from quizgen.questions.grading.names.terms.typed_terms import ParsedTerm
from quizgen.questions.grading.names.twins import spelling_of
from quizgen.questions.grading.names.words.name_spelling import word_slips
from quizgen.questions.grading.names.words.opening_articles import homographs, without_articles
from quizgen.questions.grading.names.words.typed_names import (
    NameWord,
    Words,
    combined,
    name_words,
    plain_word,
)
from quizgen.questions.grading.names.words.word_forms import singular
from quizgen.questions.grading.names.words_to_find import (
    LOOSE_LETTERS,
    first_of,
    known_keys,
    known_words,
    letters_of,
    slips_in,
    typed_initials,
    typed_keys,
)

MOST_WORDS_OF_OTHER = 12
"""How many words the name of another person has at most, with titles and the like."""


def name_answers(answers: Iterable[Answer]) -> Iterator[NameAnswer]:
    """Those of the answers that are names, of people or things."""
    return (answer for answer in answers if isinstance(answer, NameAnswer))


class Found(NamedTuple):
    """A name that a word leads to.

    `letters` are those of the key of the word (see `letters_of`), `slips` is how many it forgives.
    """

    letters: int
    slips: int
    accepted: frozenset[str]
    name: Known
    word: NameWord | None = None


class Names:
    """All names of people and things that decks ask for, to tell one from another.

    The names of one answer, and of answers that share a name with it, are not others.
    """

    def __init__(self, answers: Iterable[NameAnswer]) -> None:
        self._people: dict[tuple[str, int], list[Found]] = defaultdict(list)
        self._things: dict[tuple[str, int], list[Found]] = defaultdict(list)
        self._by_initials: dict[str, list[Found]] = defaultdict(list)
        self._words: dict[str, set[frozenset[str]]] = defaultdict(set)
        self._terms: set[str] = set()
        self._spelled: dict[str, dict[str, str]] = defaultdict(dict)
        self._by_given: dict[str, list[tuple[frozenset[str], KnownName]]] = defaultdict(list)
        self._called: dict[str, dict[NameAnswer, None]] = defaultdict(dict)
        self._called_shorter: dict[str, dict[NameAnswer, None]] = defaultdict(dict)
        # People first: a hole may have the family name of one.
        ordered = sorted(answers, key=lambda answer: isinstance(answer, TermAnswer))
        self._homographs = homographs(ordered)
        seen: set[frozenset[str]] = set()
        for answer in ordered:
            if isinstance(answer, TermAnswer) and answer.names == "thing":
                self._add_term(answer)
            accepted = self.accepted(answer)
            if accepted in seen:
                continue
            seen.add(accepted)
            if not isinstance(answer, TermAnswer):
                self._add_person(answer)
            for name in known_of(answer):
                self._add(name, accepted)

    def _add_term(self, answer: TermAnswer) -> None:
        for text in texts_of(answer):
            self._terms.add(text)
            folded, marked = spelling_of(text)
            self._spelled[folded].setdefault(marked, text)

    def _add_person(self, answer: NameAnswer) -> None:
        for name in known_of(answer):
            if isinstance(name, KnownName):
                for each in (combined(name_words(name.text)).letters, *sole_family_names(name)):
                    self._called[each][answer] = None
                for each in shorter_names(name):
                    self._called_shorter[each][answer] = None

    def people_called(self, answer: NameAnswer) -> list[NameAnswer]:
        """The people whose name or family name a hole has, or the answer of a question.

        If nobody has, the only one whose name it is without some of the given names or the number;
        and then those whose name it has in another case.
        """
        for texts in called(answer) if isinstance(answer, TermAnswer) else ():
            if found := _of_texts(self._called, texts):
                return found
            # Johann Bach may be each of two.
            if len(found := _of_texts(self._called_shorter, texts)) == 1:
                return found
        return []

    def accepted(self, answer: NameAnswer) -> frozenset[str]:
        """What an answer accepts, and what the people do whom it may name; these are not others.

        Nor are those of whom it is the group, nor the same noun with another article, or with none:
        die Verdauung, der Verdauung.
        """
        members = map(NameAnswer, members_of(answer))
        people = (*members, *self.people_called(answer))
        bare = without_articles(answer) - self._homographs
        return answer.accepted().union(bare, *(each.accepted() for each in people))

    def known_of(self, answer: NameAnswer) -> tuple[Known, ...]:
        """The names of an answer, and those of the only person of the decks whom it may name."""
        people = self.people_called(answer)
        return known_of(answer) + (known_of(people[0]) if len(people) == 1 else ())

    def _add(self, name: Known, accepted: frozenset[str]) -> None:
        for letters in name.initials:
            self._by_initials[letters].append(Found(0, 0, accepted, name))
        if isinstance(name, ParsedTerm):
            for word in name.words:
                self._words[singular(word.letters)].add(accepted)
            # Each word of a term may have a slip.
            slips = len(name.words) + 1
            for key in known_keys(name):
                found = Found(letters_of(key), slips, accepted, name)
                self._things[first_of(key, varied=False), len(key)].append(found)
            return
        for word in known_words(name):
            found = Found(letters_of(word.key), slips_in(name, word), accepted, name, word)
            first = first_of(word.key, varied=bool(name.sound))
            self._people[first, len(word.key)].append(found)
        if name.given:
            self._by_given[plain_word(name.given[0]).key].append((accepted, name))

    def others(self, words: Words, term: ParsedTerm, accepted: frozenset[str]) -> list[Known]:
        """The names of others that what was typed may fit: in words of a name, and as a term."""
        if not (self._people or self._things or self._by_initials):
            return []
        near: list[Found] = []
        for letters in typed_initials(words, term):
            near += self._by_initials.get(letters, ())
        for word in readings(words) if len(words) <= MOST_WORDS_OF_OTHER else ():
            near += (each for each in _near(self._people, word.key) if _fits(word, each))
        for key in typed_keys(words, term):
            near += _near(self._things, key)
        # Each name once.
        found = {id(each.name): each.name for each in near if not each.accepted & accepted}
        return list(found.values())

    def is_term(self, text: str) -> bool:
        """Whether this is a term of the decks, and not only in a hole or an answer."""
        return text in self._terms

    def spelled(self, folded: str) -> Mapping[str, str]:
        """The terms of the decks with these letters, each by its letters with their accents."""
        return self._spelled.get(folded, {})

    def is_word_of_others(self, word: NameWord, accepted: frozenset[str]) -> bool:
        """Whether the term of another answer has this word, in the singular or plural."""
        return any(not theirs & accepted for theirs in self._words.get(singular(word.letters), ()))

    def with_given(self, word: NameWord, accepted: frozenset[str]) -> KnownName | None:
        """The name of someone else whose first given name this is."""
        named = self._by_given.get(word.key, ())
        return next((name for theirs, name in named if not theirs & accepted), None)


def _of_texts(
    called_so: Mapping[str, dict[NameAnswer, None]], texts: Iterable[str]
) -> list[NameAnswer]:
    """Who is called by one of these texts."""
    return [*dict.fromkeys(each for text in texts for each in called_so.get(text, ()))]


def _near(index: dict[tuple[str, int], list[Found]], key: str) -> Iterator[Found]:
    """What is found by words that are as long as a key, about, and have about the same letters."""
    letters, length = letters_of(key), len(key)
    for first in (first_of(key, varied=False), first_of(key, varied=True)):
        for many in range(length - 2, length + 3):
            apart = abs(many - length)
            for each in index.get((first, many), ()):
                # A slip changes one letter for another at most; a sound may be one letter more.
                if apart <= each.slips + 1 and (
                    (each.letters ^ letters).bit_count() <= 2 * each.slips + 2
                ):
                    yield each


def _fits(word: NameWord, found: Found) -> bool:
    """Whether a typed word may be the one by which a name was found."""
    assert isinstance(found.name, KnownName)
    assert found.word
    if not found.name.sound:
        # Most are told apart by their letters: each slip adds one and takes one at most.
        most = 2 * found.slips
        apart = found.letters ^ letters_of(word.key)
        if apart & ~LOOSE_LETTERS and apart.bit_count() > most:
            written = letters_of(found.word.letters) ^ letters_of(word.letters)
            if written.bit_count() > most:
                return False
    return word_slips(word, found.word, found.name.sound) is not None
