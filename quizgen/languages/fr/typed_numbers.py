"""French: the numbers that learners type."""

from quizgen.languages.typed_words import TypedNumberWords, meanings, numbered, words_of

_SMALL = {
    **numbered(
        "zéro", "un une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix",
        "onze", "douze", "treize", "quatorze", "quinze", "seize",
        first=0,
    ),
    **meanings(
        {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante",
         70: "septante", 80: "huitante octante", 90: "nonante"}
    ),
    "dix sept": 17, "dix huit": 18, "dix neuf": 19, "quatre vingt": 80, "quatre vingts": 80,
}  # fmt: skip

TYPED_NUMBERS = TypedNumberWords(
    small=_SMALL,
    scales=meanings(
        {
            10: "dizaine dizaines",
            12: "douzaine douzaines",
            15: "quinzaine",
            20: "vingtaine",
            30: "trentaine",
            40: "quarantaine",
            50: "cinquantaine",
            60: "soixantaine",
            100: "cent cents centaine",
            1_000: "mille millier milliers",
            1_000_000: "million millions",
            1_000_000_000: "milliard milliards md mds",
        }
    ),
    alone=words_of("cent mille"),
    articles=("un", "une"),
    connectors=("et",),
    half=("moitié", "moitie", "demi", "demie"),
    quarters=("quarts",),
    parts=meanings(
        {2: "demis demies", 3: "tiers", 4: "quart quarts", 5: "cinquième cinquièmes",
         6: "sixième sixièmes", 7: "septième septièmes", 8: "huitième huitièmes",
         9: "neuvième neuvièmes", 10: "dixième dixièmes", 20: "vingtième",
         100: "centième centièmes", 1_000: "millième millièmes",
         1_000_000: "millionième millionièmes"}
    ),
    alone_parts=("tiers", "quart"),
    and_a_half=("et demie?",),
    and_a_quarter=("et quart",),
    point=("virgule",),
    none=(
        "aucun", "aucune", "rien", "personne", "nul", "nulle", "pas un seul",
        "pas une seule",
    ),
    no=("aucun(?:e)?(?: des?)?", "pas (?:un seul|une seule|de|d)"),
    minus=("moins",),
    falling=("(?:une )?(?:baisse|chute|diminution|réduction) de",),
    fallen=("de (?:moins|baisse)",),
    rising=("(?:une )?(?:hausse|augmentation|croissance) de",),
    out_of=("sur",),
    ratio=("à", "pour", "contre"),
    of=("de", "d'un"),
    times=("fois",),
    to_the=("puissance", "exposant"),
    plus=("plus",),
    equals=("égale?(?: à)?", "est égal à"),
    roots=("(?:la )?racine(?: carrée)?(?: de)?",),
    below_zero=("(?:sous|(?:en|au)[- ]dessous de) zéro",),
    below_sea=(
        "(?:sous|(?:en|au)[ -]dessous d[ue]) (?:le )?niveau de la mer", "sous la mer",
    ),
    depths=("profondeurs?", "profonde?s?", "dessous"),
    over=("sur", "divisé par"),
    fold=(r"\s+fois",),
    exactly=("exactement", "le", "la", "les", "pendant", "durant", r"en(?=\s+\d{1,3}(?!\d))"),
    percent=("pour ?cent",),
    about=(
        "à peu près", "(?:aux|dans les) environs de", "aux alentours de",
        "de l'ordre de", "autour de", "près de", "environ", "presque",
        "quelque", "quasi(?:ment)?", r"env\.?(?![a-z])",
    ),
    more=(
        "pas moins de", "plus de", "au moins", "au minimum", "minimum", "au-dessus de",
        "supérieure?s? à", "à partir de",
    ),
    or_more=("ou plus", "et plus", "au moins"),
    less=(
        "pas plus de", "moins de", "au plus", "tout au plus", "au maximum", "maximum",
        "jusqu.? ?à", "(?:en|au)[- ]dessous de(?! zéro)", "inférieure?s? à",
    ),
    own={
        "billion": "billionen", "billions": "billionen", "trillion": "trillionen",
        "trillions": "trillionen",
    },
)  # fmt: skip
