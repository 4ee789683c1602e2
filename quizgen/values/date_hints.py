"""Hints for text that is not a date: what the author probably meant, and how to write it."""

import re

from quizgen.values.suggestions import Hints

DATE_EXAMPLES = "write 1848, 1848-02 or 1848-02-24"

_DAY = r"[0-9]{1,2}(?:st|nd|rd|th)?\.?"
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"

_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first"
).split()
_ORDINAL = rf"([1-9][0-9]?(?:st|nd|rd|th|\.)?|{'|'.join(reversed(_ORDINALS))})"
_ABOUT = r"(about |around |circa |c\. ?|ca\.? ?)?(?:in )?"
_NAMED_CENTURY = rf"{_ORDINAL}[ -]?(?:century|centuries|cent\.?|c\.?)"
_CENTURY = rf"(?:the )?{_ORDINAL}(?:[ -]?(?:century|centuries|cent\.?|c\.?))?"
_OF_ERA = r"(?: ?(ad|a\.d\.|ce|c\.e\.|bce?|b\.c\.(?:e\.)?))?"

_WRITTEN = r"-?[0-9X]{4}(?:-[0-9]{2}){0,2}[~?%]?(?: OS)?"


def _one_century(found: re.Match[str]) -> str:
    about, ordinal, era = found.groups()
    return f"write {_century(ordinal, era)}{'~' if about else ''}"


def _two_centuries(found: re.Match[str]) -> str:
    first, first_era, last, last_era = found.groups()
    # "5th–4th century BC" names the era once.
    return f"write a period as {_century(first, first_era or last_era)}/{_century(last, last_era)}"


def _century(ordinal: str, era: str | None) -> str:
    """A century in EDTF, by its ordinal, "5th" or "fifth"."""
    said = ordinal.lower()
    number = _ORDINALS.index(said) + 1 if said in _ORDINALS else int(re.sub(r"\D", "", said))
    before = era is not None and era.lower().startswith("b")
    return f"{'-' if before else ''}{number - 1:02}XX"


def _long_ago(found: re.Match[str]) -> str:
    power = {"t": 3, "k": 3, "m": 6, "b": 9, "g": 9}[found[2][0].lower()]
    whole, _, decimals = found[1].partition(".")
    year = int(f"{whole}{decimals:0<{power}}"[: len(whole) + power])
    return f"write Y-{year}~" if 10_000 <= year < 10**11 else "write the year, e.g. 10000 BC"


def _in_digits(found: re.Match[str]) -> str:
    return f"write the letters as digits: {found[0].translate(_MISTYPED)}"


def _without_spaces(found: re.Match[str]) -> str:
    return f"write it without spaces: {'-'.join(filter(None, found.groups()))}"


_MISTYPED = str.maketrans("OoIiLl", "001111")

EDTF_HINTS: Hints = (
    (r"([0-9]{4}-[0-9]{2}-[0-9]{2})T.*", r"leave out the time of day: write \1"),
    (r"-?XXXX(?:-XX){0,2}", "leave the field out"),
    (r"XXXX((?:-[0-9]{2}){1,2})", r"a date needs its year, e.g. 1781\1"),
    (r"-([0-9]{3})X", r"write some time between two years as -\g<1>9..-\g<1>0"),
    (r"000X", "write some time between two years, e.g. 0001..0009"),
    (r"-([1-9])XXX", r"write some time between two years as -\g<1>999..-\g<1>000"),
    (r"([1-9])XXX", r"write some time between two years as \g<1>000..\g<1>999"),
    (r"-?[0-9X]XXX", "write some time between two years, e.g. 1000..1999"),
    (r"([0-9]{4})-XX-[0-9]{2}", r"leave out what is not known: write \1"),
    (r"([0-9]{4}(?:-[0-9]{2})?)(?:-XX)+", r"leave out what is not known: write \1"),
    (r"[0-9X]{4}(?:-[0-9X]{2}){1,2}", "a month or a day needs a whole year, e.g. 1781-06"),
    (r"[~?%]([0-9]{4}(?:-[0-9]{2}){0,2})", r"write ~, ? or % after the date: \1~"),
    (
        r"(?=.*[~?%].*-|.*-[~?%])[0-9~?%]+(?:-[0-9~?%]+){1,2}",
        "write ~, ? or % once, after the whole date, e.g. 1781-06~",
    ),
    (r"Y?(-?[0-9]+)E[0-9]+(?:S[0-9]+)?", "write the year in full, e.g. Y-66000000"),
    (r"(Y?-?[0-9]{4,11})S[0-9]+", r"leave out how many digits are exact: write \1~"),
    (r"\{.*\}|\[.*,.*\.\..*\]|\[.*\.\..*,.*\]", "write [1936, 1937] for one of these"),
    (r"\[\.\.([-0-9]{4,10})\]", r"write ../\1"),
    (r"\[([-0-9]{4,10})\.\.\]", r"write \1/.."),
)
"""Dates of EDTF that quizgen does not read, and what to write instead."""

DATE_HINTS: Hints = (
    (r"\s*", "empty value: write 1848, 1848-02 or 1848-02-24, or leave the field out"),
    # years
    (r"-0000.*", "write 0000 for 1 BC, -0001 for 2 BC"),
    (r"(?:AD )?([0-9])(?: AD| CE)?", r"a year has four digits: write 000\1"),
    (r"(?:AD )?([0-9]{2})(?: AD| CE)?", r"a year has four digits: write 00\1"),
    (r"(?:AD )?([0-9]{3})(?: AD| CE)?", r"a year has four digits: write 0\1"),
    (r"([0-9]{3}(?:-[0-9]{2}){1,2})", r"a year has four digits: write 0\1"),
    (
        r"([0-9]{2}(?:-[0-9]{2}){1,2})",
        r"a year has four digits: write 00\1 or 19\1",
    ),
    (r"([0-9]{4})([0-9]{2})([0-9]{2})", r"write hyphens: \1-\2-\3"),
    (
        r"-[0-9]{1,3}(?:-[0-9]{2}){1,2}",
        "a year has four digits: write 15 March 44 BC, or -0043-03-15, which is the same",
    ),
    (r"-[0-9]{1,3}", "a year has four digits: write 44 BC, or -0043, which is the same"),
    (r"(-?[0-9]{5,11})", r"a year has four digits; write Y\1 for one that has more"),
    (r"(?:years? )?([0-9]+) (?:years ago|bp)", "write the year, e.g. Y-66000000 or 10000 BC"),
    (
        r"([0-9]{1,5}(?:\.[0-9]{1,6})?) ?"
        r"(thousand|ka|kya|million|ma|mya|billion|ga|gya)(?: years)?(?: (?:ago|bp|bce?))?",
        _long_ago,
    ),
    (r"(?:the )?([0-9]{0,2}[1-9])0s ?b\.?c\.?(?:e\.?)?", r"write \g<1>9 BC..\g<1>0 BC"),
    (
        r"(?:from )?([0-9]{1,5})(?: BCE?)?(?: ?[-–—−‑‒―/] ?| to )([0-9]{1,5}) BCE?",
        r"write a period as \1 BC/\2 BC",
    ),
    (r"([0-9]{1,5})(?: BCE?)? or ([0-9]{1,5}) BCE?", r"write [\1 BC, \2 BC] for one of these"),
    (
        r"(?:between )?([0-9]{1,5})(?: BCE?)?(?: ?\.\. ?| and )([0-9]{1,5}) BCE?",
        r"write some time between two years as \1 BC..\2 BC",
    ),
    (
        r"between ([0-9]{4}) and ([0-9]{4})",
        r"write some time between two years as \1..\2",
    ),
    (r"(?:B\.?C\.?(?:E\.?)?) ([1-9][0-9]{0,4})", r"write \1 BC"),
    (r"([1-9][0-9]{0,4}) ?B\.? ?C\.?(?: ?E\.?)?", r"write \1 BC"),
    (r".* millennium(?: bce?)?", "write the years as some time between, e.g. 3000 BC..2001 BC"),
    (r"(?:before|until) ([0-9]{1,5} BC)E?", r"write an open period as ../\1"),
    (r"(?:after|since|from) ([0-9]{1,5} BC)E?", r"write an open period as \1/.."),
    (r"(?:about|around|circa|approximately) ([0-9]{1,5} BCE?)", r"write c. \1"),
    (r".*[0-9] ?B\.?C\.?(?:E\.?)?", "write 44 BC, or with its month and day 15 March 44 BC"),
    # words
    (r"(?:about|around|circa|c\.|ca\.?|approximately) ?([0-9]{4})", r"write \1~"),
    (r"(?:perhaps|possibly|probably) ([0-9]{4})", r"write \1?"),
    (r"(?:before|until) ([0-9]{4})", r"write an open period as ../\1"),
    (r"(?:after|since|from) ([0-9]{4})", r"write an open period as \1/.."),
    (r"(?:early|late|mid)[- ].*", "write the period as two dates, e.g. 1825/1830"),
    (
        r"(?:(?:in )?(?:spring|summer|autumn|fall|winter))(?: of)? [0-9]{4}",
        "write the months, e.g. 1938-06/1938-08",
    ),
    (
        rf"(?:{_DAY} (?:of )?)?{_MONTH}(?: {_DAY})?,? [0-9]{{4}}",
        "write the year first and the month as two digits, e.g. 1848-02-24",
    ),
    # decades and centuries
    (r"(?:the )?([0-9]{3})0'?s", r"write \1X for a decade"),
    (rf"{_ABOUT}(?:the )?{_NAMED_CENTURY}{_OF_ERA}", _one_century),
    (
        rf"(?:from )?{_CENTURY}{_OF_ERA}(?: ?[-–—−‑‒―/] ?| to )(?:the )?{_NAMED_CENTURY}{_OF_ERA}",
        _two_centuries,
    ),
    (
        r".*(?:century| cent\.?| c\.?)(?: bce?)?",
        "write 17XX for the 18th century, -04XX for the 5th century BC",
    ),
    (r"([0-9]{4}(?:-[0-9]{2})?)(?:-[XU?]{2})+", r"leave out what is not known: write \1"),
    # days and months in another order or shape
    (r"(?=.*[0-9])(?=.*[OIl])[0-9OIl]{4}(?:-[0-9OIl]{2}){0,2}", _in_digits),
    (r"([0-9]{4}) ?- ?([0-9]{2})(?: ?- ?([0-9]{2}))?", _without_spaces),
    (r"([0-9]{4})[-./]([0-9])", r"write two digits for the month: \1-0\2"),
    (r"([0-9]{4})-([0-9])-([0-9])", r"write two digits for month and day: \1-0\2-0\3"),
    (r"([0-9]{4})-([0-9])-([0-9]{2})", r"write two digits for the month: \1-0\2-\3"),
    (r"([0-9]{4})-([0-9]{2})-([0-9])", r"write two digits for the day: \1-\2-0\3"),
    (r"([0-9]{4})[./]([0-9]{2})[./]([0-9]{2})", r"write hyphens: \1-\2-\3"),
    (r"[0-9]{1,2}[-./][0-9]{1,2}[-./][0-9]{4}", "write the year first, e.g. 1848-02-24"),
    (r"[0-9]{1,2}[-./][0-9]{4}", "write the year first, e.g. 1848-02"),
    (r"([0-9]{4}-[0-9]{2}-[0-9]{2}) .*[0-9]:.*", r"leave out the time of day: write \1"),
    # ~ ? % and OS
    (r"([0-9]{4}(?:-[0-9]{2}){0,2})(?:~\?|\?~)", r"write \1%, which means ~ and ?"),
    (r"(-?[0-9X]{4}(?:-[0-9]{2}){0,2}) *\(?O\.?S\.?\)?([~?%]?)", r"write \1\2 OS"),
    (r"(-?[0-9X]{4}(?:-[0-9]{2}){0,2}) *\(?N\.?S\.?\)?", r"dates without OS are New Style: \1"),
    # periods and choices
    (r"([0-9]{4}) ?(?:[-–—−‑‒―]|to) ?([0-9]{4})", r"write a period as \1/\2"),
    (
        r"([0-9]{4}(?:-[0-9]{2}){1,2}) ?(?:[–—−‑‒―]|to) ?([0-9]{4}(?:-[0-9]{2}){0,2})",
        r"write a period as \1/\2",
    ),
    (r"([0-9]{2})([0-9]{2})[/–—−‑‒―]([0-9]{2})", r"write both years in full: \1\2/\1\3"),
    (r"([0-9]{4}-[0-9]{2})-([0-9]{2})/([0-9]{2})", r"write both dates in full: \1-\2/\1-\3"),
    (r"([0-9]{4})-([-0-9]{2,5})/([0-9]{2}-[0-9]{2})", r"write both dates in full: \1-\2/\1-\3"),
    (r"([0-9X-]{4,10})\.\.", r"write an open period as \1/.."),
    (r"\.\.([0-9X-]{4,10})", r"write an open period as ../\1"),
    (r"(\S+)/(?:now|today|present|\?)", r"write \1/.. if it has not ended or the end is not known"),
    (r"[0-9]{1,2}/[0-9]{1,2}/[0-9]{2}", "write the year first and in full, e.g. 1848-02-24"),
    (r"[0-9]{2}xx|[0-9]{3}x", lambda found: f"write {found[0].upper()}"),
    (r".*/.*/.*", "a period has one beginning and one end, e.g. 1825/1830"),
    (rf"({_WRITTEN})(?: +/ *| */ +)({_WRITTEN})", r"write a period without spaces: \1/\2"),
    (r"living|(?:still )?alive|still living", "leave the field out for a living person"),
    (
        r"unknown|n/?a|n\. ?[ad]\.?|tb[ad]|none|nil|null|[?.~–—-]+",
        "leave the field out if it is not known",
    ),
    (r"(?=.*[0-9])\S+(?: OS)? */ *\S+(?: OS)?", "write a period without spaces, e.g. 1825/1830"),
    (r"([0-9-]{4,10}) (?:or|/) ([0-9-]{4,10})", r"write [\1, \2] for one of these"),
    (r"\[[^\]]*|\[.*(?:\.\.|/).*\]", "write [1936, 1937] for one of these"),
)
