"""What the checks look for in the texts of a deck on births and deaths."""

import re
from typing import NamedTuple

from quizgen.lazy_pattern import NEVER


class LifePatterns(NamedTuple):
    """Words by what they are for.

    - `births`, `deaths`: nouns, in small letters, that say that someone was born or died.
    - `genitives`: the ends of names and those of their genitives: ("", "'s").
    - `signs`: parts of words, as they are written. A text without one of them is not searched.
    - `born`, `died`: the words for being born and dying, as a regular expression.
    - `of_dates`: words, in small letters, of the certain date of a birth or death: "on", "year".
    - `places`: prepositions, in small letters, before the name of a place, which is no person.
    - `joined_in`: the "in" that is joined to the name of a place, as in Hebrew; "" if none is.
    - `joined_and`: the "and" that is joined to the next word, the same.
    - `childhood`: a regular expression for what befalls or is done by children: a birth, a baptism,
      the accession of a king.
    """

    births: tuple[str, ...] = ()
    deaths: tuple[str, ...] = ()
    genitives: tuple[tuple[str, str], ...] = ()
    signs: tuple[str, ...] = ()
    born: str = ""
    died: str = ""
    of_dates: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    joined_in: str = ""
    joined_and: str = ""
    childhood: re.Pattern[str] = NEVER
