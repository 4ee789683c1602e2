"""Hints for text that is not a number: what the author probably meant, and how to write it."""

from quizgen.values.suggestions import Hints

QUANTITY_EXAMPLES = "write 38848, 76.5 %, ~400000, 400000+ or 20..25"

_SCALE = "(?:thousand|million|billion|trillion)"
_N = r"-?[0-9]+(?:\.[0-9]+)?"
_ABOUT = r"(?:≈|about|circa|c\.|ca\.?|around|some|approx\.|approximately)"
_SPACES = " \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}"
_NOT_A_UNIT = r"(?!or|and|to|of|bis)[^\W\d_]|[$€£¥₽°℃µ]"

QUANTITY_HINTS: Hints = (
    (rf"[{_SPACES}\t\n]*", f"empty value: {QUANTITY_EXAMPLES}, or leave the field out"),
    # digits
    (r"(-?)0+([1-9][0-9]*(?:\.[0-9]+)?)", r"write it without leading zeros: \1\2"),
    (r"00+(\.[0-9]+)?", r"write it without leading zeros: 0\1"),
    (r"(-?)(\.[0-9]+)", r"write \g<1>0\2"),
    (rf"({_N})\.", r"write \1"),
    (rf"\+({_N} ?%?)", r"write \1; 400000+ is for 400000 or more"),
    (rf"[\N{{MINUS SIGN}}\N{{EN DASH}}]({_N[2:]} ?%?)", r"write minus as a hyphen: -\1"),
    (r"10\^?([0-9]{1,2})|10 ?\*\* ?([0-9]{1,2})", r"write 1e\1\2"),
    (rf"({_N}) ?[x×·*]? ?10 ?(?:\*\*|\^) ?(-?[0-9]{{1,2}})", r"write \1e\2"),
    (rf"({_N}) e ?\+?(-?[0-9]{{1,2}})", r"write \1e\2"),
    (r"(-?[0-9]+),([0-9]+)( ?(?:e|[x×·*] ?10).*)", r"write it with a decimal point: \1.\2\3"),
    (r"0x[0-9a-f]+|0b[01]+|0o[0-7]+", "write it in decimal digits, e.g. 16"),
    (r"[0-9]+:[0-9]+(?::[0-9]+)?", "a number has no colon: write 90 and `unit: minutes`, say"),
    (r"1/2", "write 0.5"),
    (r"1/4", "write 0.25"),
    (r"3/4", "write 0.75"),
    (r"-?[0-9]+ ?/ ?[0-9]+", "write a decimal, e.g. 0.5"),
    # thousands and decimals
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
    (rf"{_ABOUT} ?({_N}(?: ?{_SCALE}| ?%)?)", r"write ~\1"),
    (rf"({_N})(?: ?\?|~)", r"write ~\1"),
    (rf"~[<>]=?({_N})|[<>]=?~({_N})|~({_N})\+", r"write either ~\1\2\3 or \1\2\3+"),
    (rf"(?:more than|over) ({_N} ?%?)", r"write >\1"),
    (rf"(?:at least) ({_N} ?%?)|({_N}) or more", r"write \1\2+"),
    (rf"(?:less than|fewer than|under) ({_N} ?%?)", r"write <\1"),
    (rf"(?:at most|up to) ({_N} ?%?)|({_N}) or (?:less|fewer)", r"write <=\1\2"),
    (rf"({_N}) ?(?:per ?cent|percent|pct|procent|Prozent)", r"write \1 %"),
    (rf"%({_N})", r"write \1 %"),
    (rf"({_N}) ?(?:mio|mln|mill)\.?", r"write \1 million"),
    (rf"({_N}) ?(?:bn|mrd)\.?", r"write \1 billion"),
    (rf"({_N}) ?(?:k|tsd\.?)", r"write \1 thousand"),
    (rf"({_N}) ?({_SCALE}) ?\+|({_N})\+ ?({_SCALE})", r"write >=\1\3 \2\4"),
    (rf"({_N}) ?\+- ?({_N})", r"write \1 ± \2"),
    (rf"({_N}) ?((?:{_NOT_A_UNIT}).*)", r"write \1, and the unit in `unit: \2`"),
    (rf"([$€£¥₽]) ?({_N})", r"write \2, and the unit in `unit: \1`"),
)
