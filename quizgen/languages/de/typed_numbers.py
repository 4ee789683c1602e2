"""German: the numbers that learners type."""

from quizgen.languages.typed_words import TypedNumberWords, meanings, numbered, words_of

SMALL = {
    **numbered(
        "null", "ein eins eine einer", "zwei zwo", "drei", "vier", "fünf fuenf", "sechs",
        "sieben", "acht", "neun", "zehn", "elf", "zwölf zwoelf", "dreizehn", "vierzehn",
        "fünfzehn fuenfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
        first=0,
    ),
    **meanings({
        20: "zwanzig", 30: "dreissig", 40: "vierzig", 50: "fünfzig fuenfzig",
        60: "sechzig", 70: "siebzig", 80: "achtzig", 90: "neunzig"
    }),
}  # fmt: skip
"""In the form that `str.casefold` makes: it writes "ss" for "ß"."""

TYPED_NUMBERS = TypedNumberWords(
    small=SMALL,
    scales=meanings(
        {
            12: "dutzend dutzende",
            100: "hundert",
            1_000: "tausend tsd",
            1_000_000: "mio mill million millionen",
            1_000_000_000: "milliarde milliarden mrd",
            1_000_000_000_000: "billionen bio",
            10**18: "trillionen",
        }
    ),
    alone=words_of("dutzend hundert tausend"),
    articles=("ein", "eine", "einen", "einer", "einem"),
    connectors=("und",),
    before_tens="und",
    half=("halb", "halbe", "halber", "halbes", "halben", "hälfte", "einhalb"),
    parts=meanings(
        {2: "halbe", 3: "drittel", 4: "viertel", 5: "fünftel", 6: "sechstel", 7: "siebtel",
         8: "achtel", 9: "neuntel", 10: "zehntel", 20: "zwanzigstel", 100: "hundertstel",
         1_000: "tausendstel", 1_000_000: "millionstel"}
    ),
    alone_parts=words_of("drittel viertel fünftel sechstel achtel zehntel"),
    joined_parts=("dreiviertel", "viertel"),
    one_and_a_half=("anderthalb", "eineinhalb"),
    and_a_half=("einhalb", "und eine? halbe?"),
    and_a_quarter=("und ein viertel",),
    point=("komma",),
    none=("keine", "kein", "keiner", "nichts", "nix", "niemand", "gar keine"),
    no=(
        "(?:gar |überhaupt )?kein(?:e[nmrs]?)?", "nicht ein(?:e[rn]?)? einzige[rsnm]?",
    ),
    joined=(*SMALL, "hundert", "tausend", "und", "einhalb", "drittel", "viertel",
            "million", "millionen"),
    minus=("minus",),
    falling=(
        "(?:ein )?(?:rückgang|minus|abnahme) (?:von|um)", "(?:gesunken|gefallen) um",
    ),
    fallen=("(?:weniger|niedriger|rückgang|(?:grad )?minus)",),
    rising=("(?:ein )?(?:anstieg|plus|zunahme|wachstum) (?:von|um)",),
    out_of=("von", "auf"),
    ratio=("zu",),
    every=("jede[rs]?",),
    times=("mal",),
    to_the=("hoch",),
    plus=("plus",),
    equals=("(?:ist )?gleich", "ist"),
    roots=("(?:die )?(?:quadrat)?wurzel(?: (?:aus|von))?",),
    below_zero=("unter (?:null|dem gefrierpunkt)", r"(?:grad|°\s?c) frost"),
    below_sea=(
        "unter (?:dem )?(?:meeresspiegel|normalnull|normalhöhennull|nh?n)",
        r"u\. ?d\. ?m\.?",
    ),
    depths=("tiefe", "tiefen", "tief", "tiefste[rsn]?", "unter"),
    over=("durch", "geteilt durch"),
    fold=("[ -]?fach(?:e[nrs]?)?", r"\s+mal"),
    percent=("prozent", r"v\.? ?h\."),
    exactly=("genau", "die", "der", "das", "nur", "für", r"in(?=\s+\d{1,3}(?!\d))"),
    about=(
        "(?:so )?um die", "an die", "etwa", "gut", "ungefähr", "zirka", "schätzungsweise",
        "rund", "fast", "knapp", "annähernd", "nahezu", "beinahe", r"rd\.",
    ),
    more=(
        "nicht weniger als", "mehr als", "über", "mindestens", "wenigstens", "grösser als",
        "ab",
    ),
    or_more=("oder mehr", "und mehr"),
    less=(
        "nicht mehr als", "weniger als", "kleiner als", "unter", "höchstens", "maximal",
        "bis zu",
    ),
    own={"billion": "billionen", "trillion": "trillionen"},
)  # fmt: skip
