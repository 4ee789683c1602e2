"""How one fact compares with another, by what is known of both."""

from quizgen.questions.distractors.genus import Genus
from quizgen.questions.distractors.likeness import holds
from quizgen.questions.question import Origin
from quizgen.record import record

ERA = 100 * 365
"""Days between the times of two facts by which one is easily told from the other."""

_OTHER_ERA = 170 * 365
"""The same of people of whom one is ruled out: nobody takes Josquin for Mahler.

It is two centuries between two lives, because each time has 15 years before and after it.
"""

OTHER_MATTER = 4
"""How unlike two facts are that have no name and nothing in common but their kind."""

_SAME_MATTER = 2
"""How many content words two facts share that are about the same matter."""


@record(eq=False)
class Kin:
    """What relates a fact to others.

    `called` are the names of a thing. `subject` and `words` say what it is about, `matter` in words
    other than the genus and the nation. `genus` is empty unless it is `named`: unless what it is
    about has a name. `asks` is whether it is a question, and `several` whether it names several
    people. `first` and `last` are the days of its time, and `dated` is whether its subject says a
    year. `tags` are those that its part does not have. `wordings` are those that it shares with
    others of its sort, if it is a bare word or name for another, each with their forms. `endings`
    are then theirs: other infinitives are the best options beside one.
    """

    genus: Genus
    called: tuple[str, ...]
    subject: str
    words: frozenset[str]
    matter: frozenset[str]
    named: bool
    asks: bool
    several: bool
    in_present: bool
    first: float
    last: float
    dated: bool
    tags: frozenset[str]
    like: frozenset[str]
    wordings: frozenset[tuple[str, ...]]
    endings: frozenset[tuple[int, str]]


def are_liked(one: Origin, own: Kin, other: Origin, its: Kin) -> bool:
    """Whether an author says that two facts are of one sort: one names the other, or both one."""
    if not own.like and not its.like:
        return False
    if one.deck != other.deck:
        return False
    return other.fact in own.like or one.fact in its.like or not own.like.isdisjoint(its.like)


def is_kind(own: Kin, its: Kin) -> bool:
    """Whether one is the genus of the other, by its name: marble is a metamorphic rock."""
    return any(its.genus.head in name.split() and holds(its.subject, name) for name in own.called)


def unlike_subjects(own: Kin, its: Kin) -> int:
    """How unlike two subjects are: at most `FARTHEST`, or `OTHER_MATTER` if they have no names."""
    if own.named and its.named:
        return own.genus.unlike(its.genus)
    if own.subject == its.subject:
        return 0
    shared = len(own.words & its.words)
    if 2 * shared >= len(own.words | its.words):
        return 1
    return 2 if shared >= _SAME_MATTER else OTHER_MATTER


def are_people_of_sort(own: Kin, its: Kin, *, has_tag: bool, is_same_part: bool) -> bool:
    """Whether two people of one nation and sex are of one sort; see `Kinship.is_of_sort`."""
    has_matter = not own.matter.isdisjoint(its.matter)
    # Who did something in 1812 is told from all who were not alive.
    most = 0 if own.dated or its.dated else _OTHER_ERA
    if not has_tag and days_apart(own, its) > most:
        return False
    if own.genus.trades and its.genus.trades:
        return not own.genus.trades.isdisjoint(its.genus.trades)
    if own.genus.trades or its.genus.trades or has_tag:
        return has_tag or has_matter
    return has_matter or bool(is_same_part and own.genus.nations) or own.genus.is_same(its.genus)


def days_apart(own: Kin, its: Kin) -> float:
    """The days between the times of two facts; negative if they overlap or one is not known."""
    return max(its.first - own.last, own.first - its.last)


def may_be_alike(own: Genus, its: Genus) -> bool:
    """Whether a text that says that someone is a woman, or a man, does not rule the other out."""
    if own.gender == "woman":
        return its.gender == "woman"
    return own.gender != "man" or its.gender != "woman"
