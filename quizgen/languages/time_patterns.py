"""What the checks look for in the texts of a deck on time: centuries, spans of years, plans."""

import re
from typing import NamedTuple

from quizgen.lazy_pattern import NEVER


class TimePatterns(NamedTuple):
    """Regular expressions, as in `PromptPatterns`.

    - `signs`: parts of words, as they are written. A text without one of them has no century and
      no span, and is not searched, because most texts have none.
    - `century`: a century of our era. Its number is in digits, Roman numerals or words, in the
      group that matches.
    - `in_century`: the same as the time at which something happened, with its preposition. Its end
      is that of the century.
    - `of_century`: a whole phrase on someone "of" a century: "a Dutch painter of the 18th century".
    - `in_year`: a year, group 1, in which something happened, with its preposition.
    - `of_year`: a year, group 1, that belongs to the noun before it, as in "treaty of 1648".
    - `span`: how many years something took. The number is in the group that matches, and is exact:
      "about" and "more than" are not before it.
    - `took`: the beginning of an event up to such a span, if the event itself took so long: "the
      war that lasted 40 years", and not "the crisis after a boom that lasted ten years".
    - `lived`: what only the living do, with the span that ends the text, and with the "he" or "who"
      that is before it: "he ruled for 14 years".
    - `ruling`: a word for being in power.
    - `foreseen`: a word for what can be known, or is planned, before it happens.
    - `founding`: words, in small letters, for the founding of something.
    """

    signs: tuple[str, ...] = ()
    century: re.Pattern[str] = NEVER
    in_century: re.Pattern[str] = NEVER
    of_century: re.Pattern[str] = NEVER
    in_year: re.Pattern[str] = NEVER
    of_year: re.Pattern[str] = NEVER
    span: re.Pattern[str] = NEVER
    took: re.Pattern[str] = NEVER
    lived: re.Pattern[str] = NEVER
    ruling: re.Pattern[str] = NEVER
    foreseen: re.Pattern[str] = NEVER
    founding: frozenset[str] = frozenset()
