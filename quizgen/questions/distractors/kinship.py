"""Kinship: how closely two facts are related, and whether their answers are of one sort.

An option of another sort is ruled out without knowledge: a process beside two books, a Frenchman
where a German chemist is asked for.
"""

from collections.abc import Callable, Sequence
from math import inf

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.distractors.form import empty_words
from quizgen.questions.distractors.genus import FARTHEST, Genus, gender_by_forms, genus
from quizgen.questions.distractors.grammar import grammar
from quizgen.questions.distractors.kin import (
    ERA,
    OTHER_MATTER,
    Kin,
    are_liked,
    are_people_of_sort,
    days_apart,
    is_kind,
    may_be_alike,
    unlike_subjects,
)
from quizgen.questions.distractors.likeness import content
from quizgen.questions.question import Origin, Relations
from quizgen.values.folding import fold
from quizgen.values.words import is_bare

_YEARS_15 = 15 * 365
"""Days before and after a period that still belong to its time."""

MOST_UNLIKE = max(FARTHEST, OTHER_MATTER) + 2 + 1 + 3 + 2 * 2
"""The most that `Kinship.unlike` returns: of subjects, tags, parts, times, and two endings."""


class Kinship:
    """How facts of one pool are related.

    `relations` gives those of a fact, and `tagged` the facts of a deck that have a tag. Nothing is
    computed before it is needed.
    """

    def __init__(
        self,
        relations: Callable[[Origin], Relations],
        tagged: Callable[[str, str], Sequence[Origin]],
    ) -> None:
        self._relations = relations
        self._tagged = tagged
        self._of_one_kind: dict[tuple[str, str], bool] = {}
        self._likes: dict[tuple[Origin, str], bool] = {}
        self._kin: dict[Origin, Kin] = {}
        self._genera: dict[Origin, Genus] = {}
        self._of_sort: dict[tuple[Origin, Origin], bool] = {}

    def unlike(self, origin: Origin) -> Callable[[Origin], int]:
        """A function that says how unrelated another fact is, from 0 to `MOST_UNLIKE`."""
        own, known, part, tags = self._of(origin), self._kin, origin.part, set(origin.tags)

        def unlike(other: Origin) -> int:
            its = known.get(other) or self._of(other)
            if are_liked(origin, own, other, its):
                return 0
            return (
                unlike_subjects(own, its)
                + 2 * tags.isdisjoint(other.tags)
                + (part != other.part)
                + 2 * (its.first > own.last or own.first > its.last)
                + (days_apart(own, its) > ERA)
                + 2 * (len(own.endings) - len(own.endings & its.endings))
            )

        return unlike

    def is_of_sort(self, origin: Origin) -> Callable[[Origin], bool]:
        """A function that says whether another fact is of one sort with a fact.

        It is if an author says so, by `like` or a tag that is of one kind of facts, or words the
        questions on all of them, and the answers are bare words or names: capitals. Otherwise
        things have to have the same genus in the same number, which is not one of them itself, and
        to be of the same part or have a matter in common. People have to have the same nation and
        sex as far as they are told, to have lived at most two centuries apart, or at one time if a
        year is told, and trades of one field. If a trade is not told, they have to have a matter in
        common, or, if neither is told, the same genus, or one nation and the same part. Answers to
        questions have to be about the same matter, and other facts without a name about that or of
        the same part. Of plain facts only the author knows.

        Several people and one are never of one sort: a prompt or a description is in the plural.
        """
        own = self._of(origin)

        def is_of_sort(other: Origin) -> bool:
            its = self._of(other)
            if origin.kind is not other.kind or own.several != its.several:
                return False
            if are_liked(origin, own, other, its):
                return True
            if origin.kind.plain:
                return False
            tags = own.tags & its.tags
            if not own.named:
                has_tag = bool(tags)
                if own.asks:
                    # A tag says what a question is about, and not what answers it.
                    is_same_matter = has_tag and not own.words.isdisjoint(its.words)
                else:
                    is_same_matter = has_tag or origin.part == other.part
                return is_same_matter or unlike_subjects(own, its) < OTHER_MATTER
            if not own.wordings.isdisjoint(its.wordings):
                return True
            has_tag = any(self._is_sort(origin, tag) and self._is_sort(other, tag) for tag in tags)
            if own.genus.nations != its.genus.nations or not may_be_alike(own.genus, its.genus):
                return False
            is_same_part = origin.part == other.part
            if origin.kind.people:
                return are_people_of_sort(own, its, has_tag=has_tag, is_same_part=is_same_part)
            if not own.genus.agrees(its.genus) or is_kind(own, its) or is_kind(its, own):
                return False
            # Parts of different subjects have things of one vague genus, such as changes. What sets
            # two of one matter apart is to be known: the inner and the muscular layer of the heart.
            is_near = is_same_part and own.genus.may_share(its.genus)
            is_near = is_near or not own.matter.isdisjoint(its.matter)
            return has_tag or (is_near and own.genus.is_same(its.genus))

        return is_of_sort

    def _is_sort(self, origin: Origin, tag: str) -> bool:
        """Whether a tag of a thing may tell its sort.

        A tag that facts of several kinds have tells a subject. It may still do so for a thing that
        has no other of its genus there: under "nerve", no transmitter beside others.
        """
        key = (origin.deck, tag)
        if key not in self._of_one_kind:
            self._of_one_kind[key] = len({each.kind for each in self._tagged(*key)}) == 1
        return self._of_one_kind[key] or not self._has_like(origin, tag)

    def _has_like(self, origin: Origin, tag: str) -> bool:
        """Whether another thing with a tag has the genus of a thing. Computed once."""
        if (origin, tag) not in self._likes:
            own = self.genus_of(origin)
            self._likes[origin, tag] = any(
                each.kind is origin.kind and each is not origin and own.is_same(self.genus_of(each))
                for each in self._tagged(origin.deck, tag)
            )
        return self._likes[origin, tag]

    def is_odd_beside(self, one: Origin, other: Origin) -> bool:
        """Whether two things of one tag have different head nouns, and one has others of its noun.

        A process beside organelles can be told from them by what it is said to be.
        """
        if one.kind.people or one.kind is not other.kind or self.share_genus(one, other):
            return False
        tags = self._of(one).tags & self._of(other).tags
        return any(self._has_like(one, tag) or self._has_like(other, tag) for tag in tags)

    def are_of_sort(self, one: Origin, other: Origin) -> bool:
        """Whether each of two facts is of one sort with the other. Computed once."""
        if (one, other) not in self._of_sort:
            both = self.is_of_sort(one)(other) and self.is_of_sort(other)(one)
            self._of_sort[one, other] = self._of_sort[other, one] = both
        return self._of_sort[one, other]

    def are_liked(self, one: Origin, other: Origin) -> bool:
        """Whether an author says by `like` that two facts are of one sort."""
        return are_liked(one, self._of(one), other, self._of(other))

    def share_genus(self, one: Origin, other: Origin) -> bool:
        """Whether two things of one part, or with a matter in common, have the same head noun.

        They may be of two sorts of it, as keyboard and woodwind instruments: of several things that
        belong to several descriptions, that rules nothing out. People need more in common.
        """
        if one.kind is not other.kind or one.kind.people:
            return False
        own, its = self._of(one), self._of(other)
        is_near = one.part == other.part or not own.matter.isdisjoint(its.matter)
        if not (is_near and own.genus.is_same(its.genus) and own.genus.agrees(its.genus)):
            return False
        return not is_kind(own, its) and not is_kind(its, own)

    def are_in_one_tense(self, one: Origin, other: Origin) -> bool:
        """Whether "Who is this?" suits both facts, or neither: it rules out the dead."""
        return self._of(one).in_present == self._of(other).in_present

    def names_sort(self, origin: Origin, word: str) -> bool:
        """Whether a word, folded, says of what sort a thing is: the "good" of "public good".

        Others of its sort have it in their names or descriptions too, so it tells nothing.
        """
        return not origin.kind.people and self.genus_of(origin).is_same(Genus(word))

    def genus_of(self, origin: Origin) -> Genus:
        """The genus of what a fact is about."""
        if origin not in self._genera:
            relations, language = self._relations(origin), origin.language
            found = genus(relations.subject.compared, language)
            if origin.kind.people and not found.gender:
                named = any(map(grammar(language).named_women.match, relations.names[:1]))
                gender = "woman" if named else gender_by_forms(found, language)
                found = found._replace(gender=gender)
            self._genera[origin] = found
        return self._genera[origin]

    def is_same_matter(self, one: Origin, other: Origin) -> bool:
        """Whether two facts say nearly the same of two things: protons of gold, and of iron."""
        return unlike_subjects(self._of(one), self._of(other)) <= 1

    def is_told_of(self, one: Origin, other: Origin) -> bool:
        """Whether all that describes one person or thing is said of the other, too.

        A poet of the Baroque who reformed verse is a poet of the Baroque, and what is said of
        metamorphic rocks is true of marble.
        """
        own, its = self._of(one), self._of(other)
        if is_kind(own, its):
            return True
        if not (own.named and its.named and own.words <= its.words):
            return False
        words = _WORD.findall(own.subject)
        return bool(words) and frozenset(words) <= frozenset(_WORD.findall(its.subject))

    def _of(self, origin: Origin) -> Kin:
        if origin not in self._kin:
            relations, language = self._relations(origin), origin.language
            known = [day for day in relations.period if day is not None]
            subject = fold(relations.subject.compared)
            named = bool(relations.names)
            found = self.genus_of(origin) if named else Genus()
            words = content(subject) - empty_words(language)
            wordings = _wordings_of_sort(origin, relations)
            ends = (relations.names[0], subject) if wordings else ()
            self._kin[origin] = Kin(
                genus=found,
                called=() if origin.kind.people else tuple(map(fold, relations.names)),
                subject=subject,
                words=words,
                matter=words - content(" ".join((found.head, *found.nations))),
                asks="?" in relations.subject.text,
                named=named,
                in_present=relations.in_present,
                several=origin.kind.people and _are_several(relations.names, language),
                first=min(known) - _YEARS_15 if known else -inf,
                last=max(known) + _YEARS_15 if known else inf,
                dated=_YEAR.search(subject) is not None,
                tags=frozenset(origin.own_tags),
                like=frozenset(relations.like),
                wordings=wordings,
                endings=frozenset(enumerate(fold(text)[-_ENDING:] for text in ends)),
            )
        return self._kin[origin]


_WORD = lazy_pattern(r"\w+")
_YEAR = lazy_pattern(r"\b\d{3,4}\b")


def _wordings_of_sort(origin: Origin, relations: Relations) -> frozenset[tuple[str, ...]]:
    """The wordings by which a fact is of one sort with others; see `Kin`.

    With each are the forms of its words, because a file may ask for nouns and verbs alike.
    """
    said = relations.subject.compared
    if origin.kind.people or not relations.names or not is_bare(said):
        return frozenset()
    forms = _bare_form(relations.names[0]), _bare_form(said)
    return frozenset((wording, *forms) for wording in relations.wordings)


def _bare_form(text: str) -> str:
    """The form of a bare word: *der Hund* and *das Haus*, but not *laufen*; *to run*, not *run*."""
    first, *more = text.split() or [""]
    last = (more or [first])[-1]
    has_small_word = bool(more) and first.islower() and len(first) <= _SMALL
    return "".join(
        "1" if each else "0" for each in (first.islower(), last.islower(), has_small_word)
    )


_ENDING = 2
"""The letters at the end of words by which those of one part of speech are often alike."""

_SMALL = 3
"""The most letters of an article, or of the "to" of a verb, before a bare word."""


def _are_several(names: tuple[str, ...], language: str) -> bool:
    return grammar(language).several.search(names[0]) is not None
