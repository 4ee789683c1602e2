"""What the checks look for in the texts of a deck on births and deaths."""

from typing import NamedTuple


class LifePatterns(NamedTuple):
    """Words by what they are for.

    - `births`, `deaths`: nouns, in small letters, that say that someone was born or died.
    - `genitives`: the ends of names and those of their genitives: ("", "'s").
    - `signs`: parts of words, as they are written. A text without one of them is not searched.
    - `born`, `died`: the words for being born and dying, as a regular expression.
    - `besides`: words, in small letters, between these and a year that say that it is the year of
      something else, as in "died three weeks before the coronation in 1702".
    - `places`: prepositions, in small letters, before the name of a place, which is no person.
    - `joined`: the "and" that is joined to the next word, as in Hebrew; "" if there is none.
    - `childhood`: a regular expression for what befalls or is done by children: a birth, a baptism,
      the accession of a king.
    """

    births: tuple[str, ...] = ()
    deaths: tuple[str, ...] = ()
    genitives: tuple[tuple[str, str], ...] = ()
    signs: tuple[str, ...] = ()
    born: str = ""
    died: str = ""
    besides: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    joined: str = ""
    childhood: str = ""
