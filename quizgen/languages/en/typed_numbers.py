"""English: the numbers that learners type."""

from quizgen.languages.typed_words import TypedNumberWords, meanings, words_of

_SMALL = meanings(
    dict(
        enumerate(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen "
            "fourteen fifteen sixteen seventeen eighteen nineteen".split()
        )
    )
    | {
        10 * tens: word
        for tens, word in enumerate(
            "twenty thirty forty fifty sixty seventy eighty ninety".split(), 2
        )
    }
)

TYPED_NUMBERS = TypedNumberWords(
    small=_SMALL,
    scales=meanings(
        {
            12: "dozen dozens",
            20: "score scores",
            100: "hundred hundreds",
            1_000: "thousand thousands k grand",
            100_000: "lakh lakhs lac lacs",
            1_000_000: "million mn millions m mln",
            10_000_000: "crore crores cr",
            1_000_000_000: "billion billions bn b bln",
            1_000_000_000_000: "trillion trillions tn trn",
        }
    ),
    alone=words_of("dozen hundred thousand lakh million crore billion trillion"),
    articles=("a", "an"),
    connectors=("and",),
    half=("half",),
    quarter=("quarter",),
    quarters=("quarters",),
    parts=meanings(
        {
            2: "halves",
            3: "third thirds",
            4: "fourth fourths quarter",
            5: "fifth fifths",
            6: "sixth sixths",
            7: "seventh sevenths",
            8: "eighth eighths",
            9: "ninth ninths",
            10: "tenth tenths",
            20: "twentieth twentieths",
            100: "hundredth hundredths",
            1_000: "thousandth thousandths",
            1_000_000: "millionth millionths",
            1_000_000_000: "billionth billionths",
        }
    ),
    alone_parts=("quarter",),
    and_a_half=("and a half",),
    point=("point",),
    none=(
        "none", "nil", "no", "nought", "naught", "nothing", "nobody", "no one", "none at all",
        "not one", "not a single one",
    ),
    no=("not (?:a single(?: one)?|one|any)", "none of", "no"),
    joined=tuple(_SMALL),
    minus=("minus", "negative"),
    falling=(
        "(?:an? )?(?:fall|drop|decline|decrease|reduction|loss|contraction|cut) (?:of|by)",
        "(?:down|fell|dropped|declined|decreased|shrank)(?: by)?",
    ),
    fallen=(
        "(?:fall|drop|decline|decrease|reduction|loss|less|fewer|lower|down|(?:degrees? )?below)",
    ),
    rising=(
        "(?:an? )?(?:rise|increase|growth|gain) (?:of|by)",
        r"(?:up|rose|grew|increased)(?: by)?(?=\s+\d)",
    ),
    out_of=("out of every", "out of", "in every", "in", "of every", "of", "per"),
    and_a_quarter=("and a quarter",),
    ratio=("to",),
    every=("every", "each"),
    of=("of",),
    times=("times", "multiplied by"),
    to_the=("to the power of", "to the power", "to the"),
    plus=("plus",),
    equals=("equals", "is equal to", "is"),
    roots=("(?:the )?(?:square )?root(?: of)?",),
    below_zero=("below (?:zero|freezing)",),
    below_sea=(
        "(?:below|under|beneath) (?:the )?(?:mean )?(?:sea(?: level)?|sealevel)",
        r"b\.? ?s\.? ?l\.?",
    ),
    depths=("depths?", "deep(?:est|er)?", "below"),
    over=("over", "divided by"),
    fold=(r"[ -]?fold", r"\s+times"),
    percent=("per ?cent", "percent", "pct"),
    about=(
        "about", "around", "approximately", r"approx\.?", "roughly", "circa", r"ca(?![a-z])\.?",
        r"c\.", "almost", "nearly", "some", "an? estimated",
    ),
    exactly=(
        "the", "exactly", "precisely", "just", "only", "(?:at )?(?:the )?age(?:d| of)?",
        r"at(?=\s+\d)", r"in(?=\s+\d{1,3}(?!\d))", "for",
    ),
    more=(
        "not? (?:less|fewer) than", "more than", "over", "at least", "above", "upwards? of",
        "in excess of", "greater than", "a minimum of",
    ),
    or_more=("or more", "and more", "and over", "and above", "or over"),
    less=(
        "not? more than", "less than", "fewer than", "under", "at most", "up to", "below",
        "a maximum of",
    ),
    own={"once": "1 time"},
)  # fmt: skip
