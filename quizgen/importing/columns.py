"""What the columns of a file hold, told from their values."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from quizgen.checks.families.dates import LONGEST_LIFE
from quizgen.importing.column_names import column_meaning
from quizgen.importing.material import ImportedRow
from quizgen.importing.value_sorts import ValueSort, sort_of
from quizgen.importing.written_values import years_of_life
from quizgen.lazy_pattern import lazy_pattern

_LOOKED_AT = 400
"""Values of a column whose sort is told. Of a large file, these are spread over all of it."""

_FIGURES = lazy_pattern(r"(\d{1,2})[./-](\d{1,2})[./-]\d{4}.*")


def _with_decimals(sign: str, other: str) -> re.Pattern[str]:
    """The numbers in which one sign is surely for decimals, and the other one for thousands."""
    decimals = rf"\d+{sign}(?:\d{{1,2}}|\d{{4,}})"
    # What is there twice divides thousands.
    groups = rf"\d{{1,3}}(?:(?:{other}\d{{3}})+{sign}\d+|(?:{other}\d{{3}}){{2,}})"
    return lazy_pattern(rf"[-~]?(?:{decimals}|{groups})\s*\D{{0,6}}")


_COMMA, _POINT = _with_decimals(",", r"\."), _with_decimals(r"\.", ",")


@dataclass
class Column:
    """A column, and what is known of its values.

    - `filled`: the number of values; `different`: of different ones, up to a bound.
    - `samples`: three values.
    - `words`: the number of words in all values whose sort was told.
    - `lives`: the number of values that are two dates, and `years_lived` the years between these.
    """

    name: str
    filled: int = 0
    sorts: Counter[ValueSort] = field(default_factory=Counter)
    samples: list[str] = field(default_factory=list)
    words: int = 0
    days_first: int = 0
    months_first: int = 0
    commas: int = 0
    points: int = 0
    lives: int = 0
    years_lived: int = 0
    counting: bool = True
    _seen: set[int] = field(default_factory=set)

    @property
    def meaning(self) -> str:
        """What its name says that it holds."""
        return column_meaning(self.name)

    @property
    def told(self) -> int:
        """The number of values whose sort was told."""
        return self.sorts.total()

    def mostly(self, *sorts: ValueSort, share: float = 0.8) -> bool:
        """Whether this share of the values are of these sorts."""
        found = sum(self.sorts[each] for each in sorts)
        return self.told > 0 and found >= share * self.told

    @property
    def is_unique(self) -> bool:
        """Whether nearly no value is there twice, of those that were compared."""
        return len(self._seen) >= 0.95 * min(self.filled, _MOST_SEEN)

    @property
    def has_lives(self) -> bool:
        """Whether its values are lifetimes: two dates that are more years apart than a reign."""
        if self.meaning:
            return self.meaning == "lived" and self.lives > 0
        is_long = self.years_lived >= _LIFE * self.lives
        return self.lives > 0 and self.lives >= _MOST_LIVES * self.told and is_long

    @property
    def average_words(self) -> float:
        """The words of a value, on average."""
        return self.words / self.told if self.told else 0.0

    @property
    def sort(self) -> ValueSort:
        """The sort of most values."""
        return self.sorts.most_common(1)[0][0] if self.sorts else ""

    def add(self, value: str, *, looked_at: bool) -> None:
        """Count a value that is not empty."""
        self.filled += 1
        # ImportedRow numbers count up by one.
        self.counting = self.counting and value == str(self.filled)
        if len(self._seen) < _MOST_SEEN:
            self._seen.add(hash(value))
        if not looked_at:
            return
        self.sorts[sort_of(value)] += 1
        self.words += len(value.split())
        if self.sorts["date"] or self.sorts["year"]:
            years = years_of_life(value)
            if 0 < years <= LONGEST_LIFE:
                self.lives += 1
                self.years_lived += years
        if found := _FIGURES.fullmatch(value):
            self.days_first += int(found[1]) > 12
            self.months_first += int(found[2]) > 12
        self.commas += bool(_COMMA.fullmatch(value))
        self.points += bool(_POINT.fullmatch(value))


_MOST_SEEN = 20_000
_MOST_LIVES = 0.6
"""The share of lifetimes in a column of them. Others may be of the living, or uncertain."""
_LIFE = 45
"""Years of a life, on average. Reigns, wars and careers are shorter."""


def columns_of(names: Sequence[str], rows: Iterator[ImportedRow], every: int) -> list[Column]:
    """The columns of rows with these names, of which there are about `every`."""
    columns = [Column(name) for name in names]
    step = max(1, every // _LOOKED_AT)
    for number, row in enumerate(rows):
        for column, text in zip(columns, row.values, strict=False):
            value = text.strip()
            if value:
                column.add(value, looked_at=number % step == 0 or column.filled < 20)
                if len(column.samples) < 3 and value not in column.samples:
                    column.samples.append(value)
    return columns
