"""French: the words that people type. No deck can be written in it yet."""

from quizgen.languages.language import Language
from quizgen.languages.typed_words import (
    TypedDateWords,
    TypedNameWords,
    TypedNumberWords,
    TypedUnitWords,
    TypedWords,
    meanings,
    numbered,
    replaced,
    unit_names,
    words_of,
)

_ORDINALS = numbered(
    "premier première", "deuxième second seconde", "troisième", "quatrième", "cinquième", "sixième",
    "septième", "huitième", "neuvième", "dixième", "onzième", "douzième", "treizième",
    "quatorzième", "quinzième", "seizième", "dix-septième", "dix-huitième", "dix-neuvième",
    "vingtième", "vingt-et-unième",
)  # fmt: skip

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

_UNITS = TypedUnitWords(
    names=unit_names(
        {
            "m": "mètre, mètres", "in": "pouce, pouces", "ft": "pied, pieds",
            "mi": "mille, milles", "nmi": "mille marin, milles marins",
            "ly": "année lumière, années lumière", "g": "gramme, grammes", "t": "tonnes",
            "lb": "livre, livres", "GBP": "livre, livres, livre sterling, livres sterling",
            "oz": "once, onces", "s": "seconde, secondes", "arcmin": "minute, minutes",
            "arcsec": "seconde, secondes", "h": "heure, heures", "d": "jour, jours",
            "wk": "semaine, semaines", "month": "mois",
            "yr": "an, ans, année, années", "decade": "décennie, décennies",
            "century": "siècle, siècles", "l": "litre, litres", "kn": "nœud, nœuds",
            "°C": "degré celsius, degrés celsius, degré, degrés", "°F": "degré, degrés",
            "°": "degré, degrés", "hp": "chevaux", "PS": "chevaux", "EUR": "euro, euros",
            "RUB": "rouble, roubles", "‰": "pour mille",
        }
    ),
    powers_after=meanings({2: "carré carrés", 3: "cube cubes"}),
    per=("par", "à l'"),
    of=("des?", "d'"),
    filling=words_of("environ exactement total ou de long haut"),
)  # fmt: skip

LANGUAGE = Language(
    typed=TypedWords(
        ordinals=_ORDINALS,
        range_start=("de", "du", "entre"),
        elided=("l", "d"),
        range_gap=("à", "au", "jusqu.?"),
        conjunction=("et",),
        alternative=("ou",),
        giving_up=(
            "je ne sais pas", "je sais pas", "sais pas", "j'sais pas", "aucune idée",
            "aucune idee", "pas d'idée", "jsp",
        ),
        dates=TypedDateWords(
            months=numbered(
                "janvier janv",
                "février fevrier févr",
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
            days=_ORDINALS,
            day_endings=("er", "ère", "ème", "eme", "ième", "ieme"),
            filling=(
                "le", "la", "les", "an", "année", "de", "du", "des", "en", "au", "aux", "dans",
                "vers", "environ", "alentours", "probablement", "nuit",
                "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
            ),
            early=("début", "debut"),
            mid=("milieu",),
            turns=("tournant",),
            late=("fin",),
            halves=("moitié", "moitie"),
            quarters=("quart",),
            last=("dernier", "dernière"),
            old_style=("ancien style", "vieux style", "julien"),
            new_style=("nouveau style", "grégorien"),
            before_christ=(
                r"av(?:\.|ant) ?j\.? ?-?c\.?", "avant jésus-christ", r"av(?:\.|ant) notre ère",
                r"av\.? ?n\. ?[èe]\.?",
            ),
            after_christ=(r"ap(?:\.|rès) ?j\.? ?-?c\.?", "après jésus-christ", "de notre ère"),
            decade_words=("années", "annees", "décennie", "decennie"),
            century_endings=("e",),
            centuries=("siècle", "siecle", "siècles", "s"),
            ago=("il y a",),
            years=("ans", "années"),
            range_gap=("et",),
            since=("depuis", "à partir de", "dès"),
            present=("aujourd.?hui", "nos jours", "présent"),
            until=(r"jusqu.?\s?(?:à|en)", "avant"),
            either=("soit",),
        ),
        numbers=TypedNumberWords(
            small=_SMALL,
            scales=meanings(
                {
                    12: "douzaine douzaines",
                    100: "cent cents centaine",
                    1_000: "mille millier milliers",
                    1_000_000: "million millions",
                    1_000_000_000: "milliard milliards",
                }
            ),
            alone=words_of("cent mille"),
            articles=("un", "une"),
            connectors=("et",),
            half=("moitié", "moitie", "demi", "demie"),
            quarters=("quarts",),
            parts=meanings(
                {3: "tiers", 4: "quart quarts", 5: "cinquième cinquièmes", 6: "sixième sixièmes",
                 7: "septième septièmes", 8: "huitième huitièmes", 9: "neuvième neuvièmes",
                 10: "dixième dixièmes", 20: "vingtième", 100: "centième centièmes",
                 1_000: "millième millièmes", 1_000_000: "millionième millionièmes"}
            ),
            and_a_half=("et demie?",),
            point=("virgule",),
            none=("aucun", "aucune", "rien", "personne"),
            no=("aucun(?:e)?(?: des?)?", "pas (?:un seul|une seule|de|d)"),
            minus=("moins",),
            falling=("(?:une )?(?:baisse|chute|diminution|réduction) de",),
            fallen=("de (?:moins|baisse)",),
            rising=("(?:une )?(?:hausse|augmentation|croissance) de",),
            out_of=("sur",),
            of=("de", "d'un"),
            times=("fois",),
            to_the=("puissance", "exposant"),
            below_zero=("(?:degrés? )?(?:en dessous|au dessous) de zéro",),
            exactly=("exactement", "le", "la", "les"),
            percent=("pour ?cent",),
            about=("environ", "presque"),
            more=("plus de",),
            less=("moins de",),
        ),
        units=_UNITS,
        names=TypedNameWords(
            titles=words_of(
                "madame monsieur mme mlle mademoiselle roi reine empereur impératrice pape "
                "président maréchal général comte comtesse duc duchesse prince princesse "
                "vicomte saint sainte abbé père frère soeur cardinal évêque archevêque tsar "
                "docteur maître chevalier sire "
                "gén mal pdt prés cdt mgr cal dr pr"
            ),
            royal_titles=("roi", "reine"),
            place_kinds_before=replaced(
                "mont=mount lac=lake fleuve=river rivière=river mer=sea océan=ocean désert=desert "
                "cap=cape golfe=gulf baie=bay détroit=strait canal=canal île=island îles=islands "
                "péninsule=peninsula"
            ),
            no_places=words_of(
                "rouge noire noir blanc blanche jaune morte mort nord grand grande indien arctique"
            ),
            short_given=(
                "marguerite margot",
                "pierre pierrot",
                "jacques jacquot",
            ),
            elided_articles=("l",),
            particles=("de", "du", "des", "le", "la", "les"),
            realm_words=("de", "d"),
            realms=("angleterre england bretagne écosse", "espagne spain castille aragon",
                    "prusse prussia allemagne germany", "autriche austria hongrie bohême",
                    "russie russia", "suède sweden", "égypte egypt", "macédoine macedon"),
        ),
    ),
)  # fmt: skip
