"""English: the dates that learners type."""

from quizgen.languages.typed_words import TypedDateWords, meanings, numbered, words_of

_ONES = "first second third fourth fifth sixth seventh eighth ninth".split()
ORDINALS = numbered(
    *_ONES,
    *"tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth".split(),
    *"eighteenth nineteenth twentieth".split(),
    *(f"twenty-{word}" for word in _ONES),
    "thirtieth",
    "thirty-first",
)

TYPED_DATES = TypedDateWords(
    months=numbered(
        "january jan",
        "february feb",
        "march mar",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sep sept",
        "october oct",
        "november nov",
        "december dec",
    ),
    seasons=numbered("spring", "summer", "autumn fall", "winter"),
    days=ORDINALS,
    decades=meanings(
        {
            10: "tens teens",
            20: "twenties",
            30: "thirties",
            40: "forties",
            50: "fifties",
            60: "sixties",
            70: "seventies",
            80: "eighties",
            90: "nineties",
        }
    ),
    day_endings=("st", "nd", "rd", "th"),
    filling=words_of(
        "the of in on or at a an night evening year month day date ad ce a.d anno ca circa "
        "c about around roughly approximately approx perhaps probably possibly presumably "
        "maybe uncertain est monday tuesday wednesday thursday friday saturday sunday "
        "mon tue tues wed thu thur thurs fri sat sun st nd rd th"
    ),
    approximate=words_of("about around roughly approximately approx ca circa"),
    doubtful=words_of("perhaps probably possibly presumably maybe uncertain"),
    early=("early", "beginning", "start"),
    mid=("mid", "middle"),
    late=("late", "end", "close"),
    turns=("turn",),
    halves=("half",),
    quarters=("quarter",),
    last=("last", "final"),
    old_style=(r"o\.? ?s\.?", "old style", "julian"),
    new_style=(r"n\.? ?s\.?", "new style", "gregorian"),
    before_christ=(r"b\.? ?c\.?(?: ?e\.?)?", "before christ", "before (?:the )?common era"),
    after_christ=(r"a\.? ?d\.?", r"c\. ?e\.?", "ce", "anno domini", "common era"),
    decade_endings=("'?s", "-?ies"),
    decade_words=("decade", "years"),
    centuries=("century", "centuries", "cent", "c"),
    joined_centuries=("c",),
    millennia=("millennium", "millennia", "mill"),
    zeros=("oh", "o", "ought", "aught", "nought"),
    years_ago={
        "years ago": 1,
        "years bp": 1,
        "bp": 1,
        "kya": 1_000,
        "mya": 1_000_000,
        "ma": 1_000_000,
        "myr ago": 1_000_000,
        "bya": 1_000_000_000,
        "ga": 1_000_000_000,
    },
    durations=("years?(?: long| in all)?", "yrs?"),
    since=(
        "(?:ever )?since", "from", "after", "(?:starting|beginning)(?: in| from)?", "as of",
    ),
    onwards=("onwards?", "(?:and )?on", "and after", "and later", "ff"),
    present=(
        "(?:the )?present day", "the present", "present", "today", "now", "this day", "date",
        "ongoing",
    ),
    until=(
        "(?:up )?until", "(?:up )?till", "up to", "to", "before", "by", "no later than",
        "end(?:ed|ing) in",
    ),
    joined_before=(r"ca?(?=\d{3})",),
    either=("either",),
)  # fmt: skip
