"""Italian: the numbers that learners type."""

from quizgen.languages.typed_words import TypedNumberWords, meanings, numbered, words_of

_TENS = words_of("venti trenta quaranta cinquanta sessanta settanta ottanta novanta")
_SIMPLE = {
    **numbered(
        "zero", "uno un una un'", "due", "tre tré", "quattro", "cinque", "sei", "sette", "otto",
        "nove", "dieci", "undici", "dodici", "tredici", "quattordici", "quindici", "sedici",
        "diciassette", "diciotto", "diciannove",
        first=0,
    ),
    **{word: 10 * tens for tens, word in enumerate(_TENS, 2)},
    **{f"{word[:-1]}uno": 10 * tens + 1 for tens, word in enumerate(_TENS, 2)},
    **{f"{word[:-1]}un": 10 * tens + 1 for tens, word in enumerate(_TENS, 2)},
    **{f"{word}sei": 10 * tens + 6 for tens, word in enumerate(_TENS, 2)},
    **{f"{word[:-1]}otto": 10 * tens + 8 for tens, word in enumerate(_TENS, 2)},
    "seicento": 600,
}  # fmt: skip
"""A vowel is lost before "uno" and "otto". Those with "sei" are here, as it is not `joined`."""

_SMALL = _SIMPLE | {
    f"{tens}{unit}": 10 * times + _SIMPLE[unit]
    for times, tens in enumerate(_TENS, 2)
    for unit in words_of("due tre tré quattro cinque sette nove")
}
"""Those from 22 on are one word of a date, too: "ventidue giugno"."""

TYPED_NUMBERS = TypedNumberWords(
    small=_SMALL,
    scales=meanings(
        {
            10: "decina decine",
            12: "dozzina dozzine",
            15: "quindicina",
            20: "ventina",
            30: "trentina",
            40: "quarantina",
            50: "cinquantina",
            100: "cento cent centinaio centinaia",
            1_000: "mille mila migliaio migliaia",
            1_000_000: "milione milioni",
            1_000_000_000: "miliardo miliardi mld",
        }
    ),
    alone=words_of("cento mille"),
    connectors=("e",),
    half=("mezzo", "mezza", "mezz", "mezz'", "metà"),
    joined_parts=("mezz'?", "un'"),
    parts=meanings(
        {3: "terzo terzi", 4: "quarto quarti", 5: "quinto quinti", 6: "sesto sesti",
         7: "settimo settimi", 8: "ottavo ottavi", 9: "nono noni", 10: "decimo decimi",
         100: "centesimo centesimi", 1_000: "millesimo millesimi",
         1_000_000: "milionesimo milionesimi"}
    ),
    and_a_half=("e mezz[oa]",),
    point=("virgola",),
    none=("nessuno", "nessuna", "niente", "nulla"),
    no=("nessun[oa]?", "neanche un[oa]?"),
    # Without "sei", which begins "Seiten" in German.
    joined=(*(word for word in _SIMPLE if word not in ("sei", "un", "una", "un'")),
            "cento", "cent", "mille", "mila"),
    minus=("meno",),
    falling=("(?:un )?(?:calo|diminuzione|riduzione) (?:del|di)",),
    rising=("(?:un )?(?:aumento|crescita) (?:del|di)",),
    out_of=("su", "ogni"),
    of=("di",),
    times=("per",),
    to_the=("elevato (?:a|alla)", "alla"),
    plus=("più",),
    equals=("(?:è )?uguale a",),
    roots=("(?:la )?radice(?: quadrata)?(?: di)?",),
    below_zero=("(?:gradi )?sotto (?:lo )?zero",),
    below_sea=("sotto (?:il )?(?:livello del )?mare",),
    depths=("profondità", "profond[aoie]", "sotto"),
    over=("su", "fratto", "diviso"),
    fold=(r"\s+volte",),
    percent=("per ?cento",),
    about=("quasi", "all'incirca", "più o meno", "(?:at|in)torno a"),
    exactly=(
        "esattamente", "il", "lo", "gli", "solo", "durante", r"(?:per|in)(?=\s+\d{1,3}(?!\d))",
    ),
    more=("più di", "più della?", "oltre", "almeno", "superiore a", "sopra i"),
    or_more=("o più",),
    less=("meno di", "meno della?", "al massimo", "inferiore a", "sotto i"),
)  # fmt: skip
