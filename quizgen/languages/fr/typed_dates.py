"""French: the dates that learners type."""

from quizgen.languages.typed_words import TypedDateWords, numbered, words_of

ORDINALS = numbered(
    "premier première", "deuxième second seconde", "troisième", "quatrième", "cinquième", "sixième",
    "septième", "huitième", "neuvième", "dixième", "onzième", "douzième", "treizième",
    "quatorzième", "quinzième", "seizième", "dix-septième", "dix-huitième", "dix-neuvième",
    "vingtième", "vingt-et-unième",
)  # fmt: skip

TYPED_DATES = TypedDateWords(
    months=numbered(
        "janvier janv",
        "février fevrier févr fév",
        "mars",
        "avril avr",
        "mai",
        "juin",
        "juillet juil",
        "août aout",
        "septembre sept",
        "octobre oct",
        "novembre nov",
        "décembre decembre déc",
    ),
    seasons=numbered("printemps", "été ete", "automne", "hiver"),
    days=ORDINALS,
    day_endings=("er", "°", "i?[eéè]re", "re", "i?[eéè]me", "nde?", "de"),
    filling=(
        "le", "la", "les", "an", "année", "de", "du", "des", "en", "au", "aux", "dans",
        "vers", "environ", "alentours", "autour", "probablement", "sans", "doute",
        "peut-être", "peut", "être", "possiblement", "date", "incertaine", "calendrier",
        "jour", "mois", "nuit", "env", "à", "peu", "près", "approximativement", "environs",
        "courant", "cours", "ème", "eme", "ième", "ieme", "er",
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    ),
    approximate=words_of(
        "vers environ alentours autour env près approximativement environs"
    ),
    doubtful=words_of("probablement doute peut-être possiblement incertaine"),
    early=("début", "debut"),
    mid=("milieu", "mi", "la mi", "à la mi"),
    turns=("tournant",),
    late=("fin",),
    halves=("moitié", "moitie"),
    quarters=("quart",),
    last=("dernier", "dernière"),
    old_style=("ancien style", "vieux style", r"v\. ?st\.?", "julien"),
    new_style=("nouveau style", r"n\. ?st\.?", "grégorien"),
    before_christ=(
        r"(?:ans )?av(?:\.|ant)? ?j\.? ?-?c\.?", r"(?:ans )?av(?:\.|ant)? ?j[ée]sus[- ]christ",
        r"(?:ans )?av(?:\.|ant) (?:notre )?ère(?: commune)?",
        r"av\.? ?n\. ?[èe]\.?",
    ),
    after_christ=(
        r"ap(?:r?\.?|rès) ?j\.? ?-?c\.?", r"ap(?:r?\.?|r[èe]s) ?j[ée]sus[- ]christ",
        "de (?:notre )?ère(?: commune)?",
    ),
    decade_words=("années", "annees", "décennie", "decennie"),
    century_endings=("e", "è"),
    centuries=("siècle", "siecle", "siècles", "s"),
    millennia=("millénaire", "millenaire"),
    years_ago={"ans avant le présent": 1, "ans ap": 1, "ans bp": 1},
    ago=("(?:peut.être )?il y a",),
    durations=("an(?:née)?s",),
    years=(r"an(?:née)?s(?: \(?date incertaine\)?)?",),
    range_gap=("et",),
    since=(
        "(?:peut.être )?depuis(?: l[ea]s?)?",
        "(?:peut.être )?à (?:partir|compter|dater)(?: (?:du|des|de|d.?))?",
        "dès(?: l[ea]s?)?",
    ),
    onwards=("et (?:après|ensuite|au.del[àa])",),
    present=("aujourd.?hui", "nos jours", "présent"),
    until=(
        r"(?:peut.être )?jusqu.?\s?(?:aux|au|à la|à|en)",
        "(?:peut.être )?jusque (?:dans|vers)(?: les?)?", "avant",
    ),
    either=("soit", "ou bien", "ou"),
)  # fmt: skip
