"""How dates and numbers read in a language."""

from collections.abc import Callable, Mapping
from dataclasses import field
from decimal import Decimal
from typing import Literal, NamedTuple, Protocol, TypeAlias

DatePlace: TypeAlias = Literal[
    "alone", "about", "within", "since", "until", "start", "end", "between"
]
"""Where a date is: alone, alone after `about`, or after the words of a place in a sentence."""


class DateForm(NamedTuple):
    """How a date is written in one place, of a language that inflects it there.

    What is empty is written as everywhere else. A word that two dates share is the plural one:
    "между 1825 и 1830 годами".
    """

    day: str = ""  # the number of a day
    months: tuple[str, ...] = ()  # without a day before them
    decade: str = ""  # of its first year
    first_decade: str = ""  # of the first and the last year of one that could be the century
    century: str = ""  # of what `DateWords.century` makes
    year_word: str = ""  # after the number of a year or decade, with no month before it
    years_word: str = ""
    decade_word: str = ""  # the same after a decade, if it is another one
    century_word: str = ""  # after what `DateWords.century` makes
    centuries_word: str = ""


class DateWords(NamedTuple):
    """The words and patterns for dates of one language; `{}` stands for the date.

    The fields with defaults are for languages whose dates depend on their place in a sentence:

    - `forms`: how a date is written in each such place.
    - `patterns`: patterns that replace those of a place for one precision, by both, as in
      "within year". The precisions are day, month, year, decade, century and ago. The place is
      "between" for two dates of one precision, and "alone ago" is for the whole date or period.
      "short year" is for a year before 1000, or before Christ, if it is written in another way:
      "im Jahr 79".
      "within year about" is for an approximate date and has the word for it, as in "um {}"; so
      is "alone ago about".
    - `first_day`: the first day of a month, if it is not written like the others: "1er".
    - `month_first`: how people type a day if some of them write the month before it.
    - `year_after_month`: a word after the number of a year that has a month before it.
    - `named_decade`: makes the words for a decade, instead of the pattern `decade`.
    - `marks_outside`: whether `about_in_sentence` and `perhaps_in_sentence` are put around the
      preposition, too: "примерно с 1825 года".
    - `contracted`: changes a whole date where two of its words meet: "с 2 марта" to "со 2 марта".
    """

    day: str  # the number of a day
    months: tuple[str, ...]  # January first
    months_of_day: tuple[str, ...]  # the same after a day, if it is another form; else empty
    before_month: str  # between a day and its month
    before_year: str  # between a month and its year
    before_christ: str  # the era, after the year
    before_christ_also: tuple[str, ...]  # other words for it, which people type
    after_christ: str  # the same, for the years 1 to 99, which look like days otherwise
    long_year: Callable[[int], str]  # of five digits or more
    years_ago: str  # the era of years that are counted in millions
    millions: Callable[[int], str]  # such a year, without its era
    old_style: str  # after a month or year of the Julian calendar
    decade: str  # of its first year
    first_decade: str  # of a century, which could be taken for the century
    century: Callable[[int], str]
    the: str  # before a decade or century in a sentence
    about: str  # alone
    perhaps: str
    about_in_sentence: str
    perhaps_in_sentence: str
    on: str  # a day
    about_on: str
    within: str  # a month, a year or more
    within_ago: str  # the same, for years that are counted in millions
    or_: str
    period: tuple[str, str, str]  # in a sentence: before, between and after
    between: str  # two dates; each replaces a `{}`
    since: str
    until: str
    dash: tuple[str, str] = ("–", " – ")
    """Between the ends of a period, and if they have spaces; "" writes it as in a sentence."""

    forms: Mapping[DatePlace, DateForm] = {}
    patterns: Mapping[str, str] = {}
    first_day: str = ""
    month_first: str = ""
    year_after_month: str = ""
    named_decade: Callable[[int], str] | None = None
    marks_outside: bool = False
    contracted: Callable[[str], str] = str


class UnitAfter(Protocol):
    """Gives a unit as it is after a number; None is any number, or one that ends in a scale.

    `is_governed` is whether a word such as "about" or "more than" is before the number.
    """

    def __call__(self, unit: str, number: Decimal | None, *, is_governed: bool) -> str: ...


class NumberWords(NamedTuple):
    """The signs and patterns for numbers of one language; `{}` stands for a number."""

    thousands: str
    decimal: str
    percent: str
    about: str
    more_than: str
    or_more: str
    less_than: str
    or_less: str
    negative_range: str  # of two numbers, where a dash could be read as a minus
    scales: Mapping[int, str] = field(default_factory=dict)  # by their powers of ten
    scale_after: Callable[[int, Decimal], str] | None = None
    """The scale of a power of ten after a number, where its form depends on the number."""

    scale_as: Mapping[int, int] = {}
    """The powers of ten that are counted in a smaller one: {9: 6} for "13 800 millones"."""

    of: str = ""  # between a scale of a million or more and a unit: "de " in "3 millones de km"
    of_before_vowel: str = ""  # the same, if it is another word there: "d’" in "3 millions d’euros"
    units_after_of: Mapping[str, str] = {}  # units with another word there: "ans"
    range: str = "{}–{}"  # of two numbers
    minus: str = "\N{MINUS SIGN}"
    times: str = "×"  # before a power of ten
    formula: str = "{}"  # a number with a margin or a power of ten
    unit_after: UnitAfter | None = None
    """The form of a unit in words after a number."""

    grouped_from: int = 4  # the digits of the least number whose thousands are separated
