"""The words in which dates are typed, and what each means."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache

from quizgen.questions.grading.all_languages import WORDS
from quizgen.questions.grading.numbers.number_words import ALONE
from quizgen.questions.grading.spelling import MOST_SLIPS, distance, forgiven, slip_of

_W = WORDS.dates

SEASON_MONTHS = {1: (3, 5), 2: (6, 8), 3: (9, 11), 4: (1, 2)}
"""First and last month by season; of winter the part after New Year."""

FILLING = frozenset(_W.filling)

CENTURIES = frozenset(_W.centuries)
NAMED_CENTURIES = frozenset(_W.named_centuries)

ZEROS = frozenset(_W.zeros)

NUMBER_WORDS = {
    **WORDS.numbers.small,
    **{word: scale for word, scale in WORDS.numbers.scales.items() if scale % 100 == 0},
}
"""Words of which years are made: those for small numbers, and for a hundred, a thousand, …"""

NUMBER_CONNECTORS = frozenset(WORDS.numbers.connectors)

SCALE_WORDS = {word: scale for word, scale in NUMBER_WORDS.items() if scale >= 1000}


TURN = 12
"""The number of the part of a century that is its turn."""


def _of_kind(kind: str, words: Mapping[str, int]) -> dict[str, tuple[str, int]]:
    return {word: (kind, number) for word, number in words.items()}


def _each(words: Iterable[str], number: int = 0) -> dict[str, int]:
    return dict.fromkeys(words, number)


# Of a word with two meanings, the later one counts.
VOCABULARY: dict[str, tuple[str, int]] = {
    **_of_kind("filling", _each(_W.filling)),
    **_of_kind("number", NUMBER_WORDS),
    **_of_kind("half", _each(_W.halves)),
    **_of_kind("quarter", _each(_W.quarters)),
    **_of_kind("last", _each(_W.last)),
    **_of_kind("part", {**_each(_W.early, 1), **_each(_W.mid, 2), **_each(_W.late, 3)}),
    **_of_kind("part", _each(_W.turns, TURN)),
    **_of_kind("years", _each(_W.decade_words)),
    **_of_kind("century", _each(word for word in _W.centuries if word not in FILLING)),
    **_of_kind("millennium", _each(_W.millennia)),
    **_of_kind("named century", _W.named_centuries),
    **_of_kind("decade", _W.decades),
    **_of_kind("ordinal", {word.replace("-", " "): day for word, day in _W.days.items()}),
    **_of_kind("season", _W.seasons),
    **_of_kind("month", _W.months),
}
"""The kind and the meaning of each word. Ordinals may be of two or three words."""

FORGIVEN = frozenset(("month", "season", "ordinal", "decade", "century", "millennium", "number"))
"""The kinds of words in which slips are forgiven."""

_NEAR: dict[str, dict[str, tuple[str, int]]] = defaultdict(dict)
"""The words in which slips are forgiven by their first letter, which has to be right."""
for _word, _meant in VOCABULARY.items():
    if _meant[0] in FORGIVEN and forgiven(len(_word)):
        _NEAR[_word[0]][_word] = _meant

SHORT_MONTH = 4
"""Letters of a typed word that may be the name of a month with a slip."""

SHORT_MONTHS = {name: month for name, month in _W.months.items() if not forgiven(len(name))}
"""Names of months that are too short to forgive a slip, unless no other month has one like it."""


@cache
def meaning_of(word: str) -> tuple[str, int] | None:
    """The kind and the meaning of a word, slips of the fingers allowed; None if it is unknown."""
    # Dutzend is not the Dutch "duizend" with a slip.
    if word in VOCABULARY or word in ALONE:
        return VOCABULARY.get(word)
    names = _NEAR.get(word[:1], {})
    letters = {*word}
    # Comparing takes long. Of other words, only double letters can make one slip.
    alike = [
        name for name in names
        if abs(len(name) - len(word)) <= MOST_SLIPS or letters == {*name}
    ]  # fmt: skip
    slips = {name: found for name in alike if (found := slip_of(word, name)) is not None}
    least = min(slips.values(), default=0)
    near = {names[name] for name, found in slips.items() if found == least}
    near = near or {("month", month) for month in _near_months(word)}
    return near.pop() if len(near) == 1 else None


def _near_months(word: str) -> set[int]:
    """The months with a short name that is one slip from a word: "Jully". "Juny" may be two."""
    if len(word) < SHORT_MONTH:
        return set()
    return {
        month
        for name, month in SHORT_MONTHS.items()
        if name[0] == word[0] and distance(word, name, 1) == 1
    }
