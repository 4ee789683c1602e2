"""German: the dates that learners type."""

from quizgen.languages.typed_words import TypedDateWords, meanings, numbered, words_of

ORDINAL_STEMS = """\
erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt
sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst
dreiundzwanzigst vierundzwanzigst fünfundzwanzigst sechsundzwanzigst siebenundzwanzigst
achtundzwanzigst neunundzwanzigst dreissigst einunddreissigst"""
ORDINALS = {
    **numbered(*(f"{stem}e {stem}en {stem}er {stem}es" for stem in ORDINAL_STEMS.split())),
    **meanings({2: "zwote zwoten zwoter", 7: "siebente siebenten siebenter siebentes"}),
}

MARKS = "(?:(?:vielleicht|vermutlich|etwa|ungefähr|wohl) )*"
"""Before a preposition or after it: "etwa seit dem 9. Juni", "bis etwa zum 9. Juni"."""

TYPED_DATES = TypedDateWords(
    months=numbered(
        "januar jan jän jänner",
        "februar feb",
        "märz märtz maerz mrz",
        "april apr",
        "mai",
        "juni jun",
        "juli jul",
        "august aug",
        "september sep sept",
        "oktober okt",
        "november nov",
        "dezember dez",
    ),
    seasons=numbered("frühling frühjahr", "sommer", "herbst", "winter"),
    days=ORDINALS,
    decades=meanings(
        {
            20: "zwanziger zwanzigern zwanzigerjahre zwanzigerjahren",
            30: "dreissiger dreissigern dreissigerjahre dreissigerjahren",
            40: "vierziger vierzigern vierzigerjahre vierzigerjahren",
            50: "fünfziger fünfzigern fünfzigerjahre fünfzigerjahren",
            60: "sechziger sechzigern sechzigerjahre sechzigerjahren",
            70: "siebziger siebzigern siebzigerjahre siebzigerjahren",
            80: "achtziger achtzigern achtzigerjahre achtzigerjahren",
            90: "neunziger neunzigern neunzigerjahre neunzigerjahren",
        }
    ),
    day_endings=("ste[nrs]?", "te[nrs]?"),
    filling=(
        "der", "den", "dem", "des", "die", "das", "am", "im", "um", "in", "zu", "zur",
        "zum", "gegen", "etwa", "ungefähr", "wohl", "vermutlich", "möglicherweise",
        "vielleicht", "wahrscheinlich", "eventuell", "zirka", "so", "herum", "rum",
        "rd", "rund", "knapp", "fast", "i.j", "jahr", "jahre", "jahres", "laufe", "j",
        "tag", "monat", "nacht",
        "sonnabend", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag",
        "sonntag",
    ),
    approximate=words_of("um gegen etwa ungefähr zirka rd rund knapp fast herum rum"),
    doubtful=words_of("wohl vermutlich möglicherweise vielleicht wahrscheinlich eventuell"),
    early=("anfang", "beginn", "frühes", "frühen"),
    mid=("mitte",),
    turns=("wende", "jahrhundertwende"),
    late=("ende", "spätes", "späten"),
    halves=("hälfte",),
    quarters=("viertel",),
    last=("letzte", "letztes", "letzten"),
    old_style=("alte[rn] stils?", r"a\. ?st\.?", "julianisch"),
    new_style=("neue[rn] stils?", r"n\. ?st\.?", "gregorianisch"),
    before_christ=(
        r"v(?:or|\.)? ?chr\.?", r"v\. ?c\.?", "vc", r"v(?:or|\.)? christus", "vor christi geburt",
        r"v\.? ?u\.? ?z\.?", r"v(?:or|\.)? ?d(?:er|\.)? ?z\.?",
        "vor unserer zeitrechnung", "vor der zeitenwende",
    ),
    after_christ=(
        r"n(?:ach|\.)? ?chr\.?", r"n(?:ach|\.)? christus", r"u\. ?z\.?", "unserer zeitrechnung",
    ),
    decade_endings=("er", "ern"),
    decade_words=("jahre", "jahren", "jahrzehnt"),
    century_endings=("tes", "ten"),
    centuries=("jahrhundert", "jahrhunderts", "jh", "jhd", "jhdt", "jhs"),
    millennia=("jahrtausend", "jahrtausends", "jt", "jtsd"),
    years_ago={"jahre vor heute": 1, "jahre v. h": 1, "j. v. h": 1},
    ago=(rf"{MARKS}(?:bis )?vor",),
    years=("jahren?", r"j\.?"),
    durations=("jahren?(?: lang)?",),
    range_gap=("und",),
    since=(
        rf"{MARKS}(?:seit|ab) {MARKS}(?:de[mnr]|der)", rf"{MARKS}(?:seit|ab|von)",
    ),
    onwards=("an", r"ff\.?"),
    present=("heute", "jetzt", "zur gegenwart", "gegenwart"),
    until=(rf"{MARKS}bis {MARKS}(?:zum|zu den|zur|ins|vor)", rf"{MARKS}bis", "vor"),
    either=("entweder",),
)  # fmt: skip
