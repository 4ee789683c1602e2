"""Hints for text that is not a number: what the author probably meant, and how to write it."""

import re

from quizgen.values.suggestions import Hints, hint_for

QUANTITY_EXAMPLES = "write 38848, 76.5 %, ~400000, 400000+ or 20..25"

_SCALE = "(?:thousand|million|billion|trillion)"
_N = r"-?[0-9]+(?:\.[0-9]+)?"
_P = rf"{_N}(?:e-?[0-9]+| ?[x×·⋅*] ?10(?:\^-?[0-9]+|[⁻⁰¹²³⁴-⁹]+)| ?{_SCALE}(?![^\W\d_]))?"
_ABOUT = r"(?:≈|about|circa|c\.|ca\.?|around|some|approx\.|approximately)"
_SPACES = " \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}"
_LETTER = "[a-zµº\u00c0-\u1fff\u2c00-\ud7ff]"
_NO_UNIT = r"e-?[0-9]|x ?[0-9]|(?:or|and|to|of|bis|st|nd|rd|th)\b|[×÷]"
_UNIT = rf"(?!{_NO_UNIT}){_LETTER}|[$€£¥₽₹°℃‰]|/(?={_LETTER})"
_POWER = r"(?<! )\^?[-−]?[0-9]"
_MEASURE = (
    rf"(.*?[0-9⁰¹²³⁴-⁹+½¼¾](?: ?{_SCALE}(?!{_LETTER}))?) ?"
    rf"((?:{_UNIT})[^0-9]*(?:{_POWER}[ ·*/]+{_LETTER}[^0-9]*)*(?:{_POWER}\)?)?)"
)
_OUT_OF = "(?:in|of|out of|von|aus|sur|de|de cada|из|מתוך)"
_PLAIN = rf"(?:~|[<>]=?)?{_P}(?:\.\.{_P})?\+?|~?10⁻?[⁰¹²³⁴-⁹]+"


def _measure(found: re.Match[str]) -> str:
    """The hint for a number in any notation with a unit after it."""
    return _measured(*found.groups())


def _price(found: re.Match[str]) -> str:
    """The hint for a number with the sign of a currency before it."""
    sign, number = found.groups()
    return _measured(number, sign)


def number_and_unit(text: str) -> tuple[str, str] | None:
    """The number at the beginning of a text and what is behind it: 6 and m for "6 m".

    None if the number is not written as a deck has it.
    """
    found = re.fullmatch(_MEASURE, text, re.IGNORECASE | re.ASCII)
    return (found[1], found[2]) if found and _is_plain(found[1]) else None


def _is_plain(number: str) -> bool:
    return re.fullmatch(_PLAIN, number, re.IGNORECASE) is not None


def _measured(number: str, unit: str) -> str:
    if _is_plain(number):
        return f"write {number}, and the unit in `unit: {unit}`"
    hint = hint_for(number, QUANTITY_HINTS)
    # What is behind the number in "£5m" is no second unit.
    is_number = hint and "`unit:" not in hint
    return f"{hint}, and the unit in `unit: {unit}`" if is_number else QUANTITY_EXAMPLES


QUANTITY_HINTS: Hints = (
    (rf"[{_SPACES}\t\n]*", f"empty value: {QUANTITY_EXAMPLES}, or leave the field out"),
    # digits
    (r"(-?)0+([1-9][0-9]*(?:\.[0-9]+)?)", r"write it without leading zeros: \1\2"),
    (r"00+(\.[0-9]+)?", r"write it without leading zeros: 0\1"),
    (r"(-?)(\.[0-9]+)", r"write \g<1>0\2"),
    (rf"({_N})\.", r"write \1"),
    (rf"\+({_N} ?%?)", r"write \1; 400000+ is for 400000 or more"),
    (rf"[\N{{MINUS SIGN}}\N{{EN DASH}}]({_N[2:]} ?%?)", r"write minus as a hyphen: -\1"),
    # powers of ten, and margins
    (r"10 ?(?:\*\*|\^) ?[({]?(-?[0-9]{1,2})[)}]?", r"write 1e\1"),
    (
        rf"({_N}) ?[x×·⋅*.]? ?10 ?(?:\*\*|\^) ?[({{]?(-?[0-9]{{1,2}})[)}}]?",
        r"write \1e\2",
    ),
    (rf"({_N})e\+?(-?[0-9]+) ?(?:\.\.|[-–]) ?({_N})e\+?\2", r"write \1..\3 × 10^\2"),
    (rf"({_N}) ?(?:\.\.|[-–]) ?({_N})e\+?(-?[0-9]+)", r"write \1..\2 × 10^\3"),
    (rf"({_N}e-?[0-9]+)\+", r"write >=\1"),
    (rf"{_N}(?:e-?[0-9]+| ?{_SCALE}) ?%", "write all digits of a percentage, e.g. 5000 %"),
    (rf"\(({_N} ?± ?{_N})\) ?({_SCALE}|[^\w\s].*)", r"write \1 \2"),
    (rf"\(({_N} ?± ?{_N})\) ?((?:{_UNIT}).*)", r"write \1, and the unit in `unit: \2`"),
    (
        rf"\(({_N[2:]}(?: ?(?:%|{_SCALE}))?)\)((?: ?(?:%|{_SCALE}))?)",
        r"write a negative number with a hyphen: -\1\2",
    ),
    (rf"({_N}) 10[-−](\d{{1,2}})", r"write \1e-\2"),
    (rf"({_N})\([0-9]+\)", r"write the margin after ±, e.g. 4.54 ± 0.05"),
    (rf"({_N}) ?plus or minus ({_N})", r"write \1 ± \2"),
    (rf"({_N} ?± ?{_N}) ?((?:{_UNIT}).*)", r"write \1, and the unit in `unit: \2`"),
    (rf"({_N}) e ?\+?(-?[0-9]{{1,2}})", r"write \1e\2"),
    (r"(-?[0-9]+),([0-9]+)( ?(?:e|[x×·*] ?10).*)", r"write it with a decimal point: \1.\2\3"),
    (r"0x[0-9a-f]+|0b[01]+|0o[0-7]+", "write it in decimal digits, e.g. 16"),
    (
        r"[0-9]+:[0-9]+(?::[0-9]+)?",
        "a number has no colon: write 3/4, or of a time 90 and `unit: minutes`, say",
    ),
    (r"(~?-?[0-9]+)/1", r"write \1"),
    (r"(-?[1-9][0-9]*) ?[/÷] ?([1-9][0-9]*)", r"write \1/\2"),
    (r"([0-9]+) ?(?:½|(?<= )1/2)", r"write \1.5"),
    (r"([0-9]+) ?(?:¼|(?<= )1/4)", r"write \1.25"),
    (r"([0-9]+) ?(?:¾|(?<= )3/4)", r"write \1.75"),
    (r"½", "write 1/2"),
    (r"⅓", "write 1/3"),
    (r"¼", "write 1/4"),
    (r"¾", "write 3/4"),
    (r"-?[0-9]+ ?/ ?[0-9]+ ?%", "write a decimal, e.g. 12.5 %"),
    (r"([$€£¥₽₹]) ?([0-9].*)", _price),
    # thousands and decimals
    (
        rf"[0-9]{{1,3}}(?:[,._'’{_SPACES}][0-9]{{3}}){{6,}}",
        "write a power of ten, e.g. 6.022e23",
    ),
    (r"([0-9]{1,3})\.([0-9]{3}),([0-9]+)", r"write \1\2.\3"),
    (r"([0-9]{1,3}),([0-9]{3})\.([0-9]+)", r"write \1\2.\3"),
    (r"([0-9]+),([0-9]+)\.\.([0-9]+),([0-9]+)", r"write it with decimal points: \1.\2..\3.\4"),
    (r"([0-9]+),([0-9]+) ?(?:millionen|millions|mio|mln)\.?", r"write \1.\2 million"),
    (r"([0-9]+),([0-9]+) ?(?:milliarden|milliards|mrd)\.?", r"write \1.\2 billion"),
    (
        rf"([0-9]{{1,3}})[_'’{_SPACES}]([0-9]{{3}})",
        r"write it without separators: \1\2",
    ),
    (
        rf"([0-9]{{1,3}})[_'’.{_SPACES}]([0-9]{{3}})[_'’.{_SPACES}]([0-9]{{3}})",
        r"write it without separators: \1\2\3",
    ),
    (
        r"([0-9]{1,3}),([0-9]{3})",
        r"a comma may mean thousands or decimals: write \1\2 or \1.\2",
    ),
    (r"([0-9]{1,3}),([0-9]{3}),([0-9]{3})", r"write it without separators: \1\2\3"),
    (r"([0-9]{1,2}),([0-9]{2}),([0-9]{3})", r"write it without separators: \1\2\3"),
    (
        rf"([0-9]+),([0-9]+) ?({_SCALE})",
        r"write it with a decimal point: \1.\2 \3",
    ),
    (r"(-?[0-9]+),([0-9]+)( ?%?)", r"write it with a decimal point: \1.\2\3"),
    (rf"[0-9]+(?:[_'’{_SPACES}][0-9]+)+", "write it without separators: 38848"),
    (r"[0-9]+(?:,[0-9]+)+\.[0-9]+", "write it without separators: 38848"),
    # ranges
    (rf"({_N}) ?[-–—…] ?({_N}) ?(%?)", r"write a range as \1..\2\3"),
    (rf"({_N}) (?:to|bis) ({_N}) ?(%?)", r"write a range as \1..\2\3"),
    (rf"({_N}) ?% ?(?:\.\.|[-–]) ?({_N}) ?%", r"write % once: \1..\2 %"),
    (rf"({_N})(?: \.\. ?|\.\. )({_N})", r"write a range without spaces: \1..\2"),
    (rf"({_N})\.\.\.({_N})", r"write a range with two dots: \1..\2"),
    (rf"({_N})\.\.\.?", r"write \1+ for \1 or more"),
    (rf"\.\.\.?({_N})", r"write <=\1 for \1 or less"),
    (rf"[<>]=?({_N})\.\..*|({_N})\.\.{_N}\+", "a range has both ends: write 20..25 or 20+"),
    # signs and words
    (rf"(~|<|>|<=|>=) +({_N} ?%?)", r"write it without a space: \1\2"),
    (rf"({_N}) \+", r"write it without a space: \1+"),
    (rf"({_N}) ?%\+", r"write \1+ %"),
    (rf"[≥⩾] ?({_N})|=>({_N})", r"write \1\2+"),
    (rf"[≤⩽] ?({_N})|=<({_N})", r"write <=\1\2"),
    (
        rf"{_ABOUT} ?([1-9][0-9]{{0,2}})[.,]([0-9]{{3}})",
        r"a sign may mean thousands or decimals: write ~\1\2 or ~\1.\2",
    ),
    (rf"{_ABOUT} ?({_N}(?: ?{_SCALE}| ?%)?)", r"write ~\1"),
    (rf"({_N})(?: ?\?|~)", r"write ~\1"),
    (rf"~[<>]=?({_N})|[<>]=?~({_N})|~({_N})\+", r"write either ~\1\2\3 or \1\2\3+"),
    (rf"(?:more than|over) ({_N} ?%?)", r"write >\1"),
    (rf"(?:at least) ({_N} ?%?)|({_N}) or more", r"write \1\2+"),
    (rf"(?:less than|fewer than|under) ({_N} ?%?)", r"write <\1"),
    (rf"(?:at most|up to) ({_N} ?%?)|({_N}) or (?:less|fewer)", r"write <=\1\2"),
    (rf"({_N}) ?(?:per ?cent|percent|pct|procent|Prozent)", r"write \1 %"),
    (rf"%({_N})", r"write \1 %"),
    (rf"({_N}) ?(?:mio|mln|mill|millions|millionen)\.?", r"write \1 million"),
    (rf"({_N}) ?(?:bn|mrd|billions|milliarde?n?|milliards?)\.?", r"write \1 billion"),
    (rf"({_N}) ?(?:lakhs?|lacs?)", r"write all digits, or \1e5"),
    (rf"({_N}) ?(?:crores?|cr)", r"write all digits, or \1e7"),
    (rf"({_N})(?:k| ?tsd\.?)", r"write \1 thousand"),
    (rf"({_N}) ?({_SCALE}) ?\+|({_N})\+ ?({_SCALE})", r"write >=\1\3 \2\4"),
    (rf"({_N}) ?\+- ?({_N})", r"write \1 ± \2"),
    (rf"(?:minus|negative) ?({_P})", r"write -\1"),
    (rf"([1-9][0-9]*) {_OUT_OF} ([1-9][0-9]*)", r"write \1/\2"),
    (
        # Feet and inches have marks for their units.
        rf"{_P} ?(?:{_UNIT})[^0-9]* {_P} ?(?:{_UNIT}).*|[0-9]+ ?['’′] ?[0-9]+ ?(?:[\"”″]|'')",
        "write one number in one unit, e.g. 1.75",
    ),
    (_MEASURE, _measure),
    # no digits
    (r"(?!nan$|inf)[^\W\d_]+(?:[- ][^\W\d_]+)*", "write it in digits, e.g. 38848"),
    (r"[^\x00-\x7f]+", "write it in the digits 0 to 9, e.g. 38848"),
)
