"""French: what learners type, and what it means."""

from quizgen.languages.fr.typed_dates import ORDINALS, TYPED_DATES
from quizgen.languages.fr.typed_names import TYPED_NAMES
from quizgen.languages.fr.typed_numbers import TYPED_NUMBERS
from quizgen.languages.typed_words import (
    TypedUnitWords,
    TypedWords,
    meanings,
    numbered,
    replaced,
    unit_names,
    words_of,
)

_NUMBERED = {
    **ORDINALS,
    **meanings({1: "ier ire"}),
    **numbered("deux", "trois", "quatre", "cinq", first=2),
    **numbered(*"sept huit neuf dix onze douze treize quatorze quinze seize".split(), first=7),
}
"""Of rulers: all but the first have a cardinal number, "Louis quatorze"."""

_UNITS = TypedUnitWords(
    directions=replaced("sud=s est=e ouest=w"),
    names=unit_names(
        {
            "m": "mètre, mètres", "in": "pouce, pouces", "ft": "pied, pieds",
            "mi": "mille, milles", "nmi": "mille marin, milles marins",
            "ly": "année lumière, années lumière", "g": "gramme, grammes", "t": "tonnes",
            "lb": "livre, livres", "Pfd": "livre, livres",
            "GBP": "livre, livres, livre sterling, livres sterling",
            "GEUR": "md€, mds€", "oz": "once, onces",
            "s": "seconde, secondes", "arcmin": "minute, minutes",
            "min": "mn", "arcsec": "seconde, secondes", "h": "heure, heures", "d": "jour, jours",
            "wk": "semaine, semaines", "month": "mois",
            "yr": "an, ans, année, années", "decade": "décennie, décennies",
            "century": "siècle, siècles", "l": "litre, litres", "kn": "nœud, nœuds",
            "°C": "degré celsius, degrés celsius, degré, degrés", "°F": "degré, degrés",
            "°": "degré, degrés",
            "km/h": (
                "kilomètre heure, kilomètres heure, kilomètre-heure, kilomètres-heure, km à l'heure"
            ), "hp": "chevaux", "PS": "chevaux", "EUR": "euro, euros",
            "RUB": "rouble, roubles", "‰": "pour mille", "cEUR": "centime, centimes",
            "B": "octet, octets", "kB": "ko", "GB": "go", "TB": "to",
            "tbsp": (
                "c à s, c à soupe, cs, cuillère à soupe, cuillères à soupe, cuillerée à soupe,"
                " cuillerées à soupe"
            ), "tsp": (
                "c à c, c à café, cuillère à café, cuillères à café, cuillerée à café,"
                " cuillerées à café"
            ), "cup": "tasse, tasses",
        }
    ),
    prefixes={
        "déci": "d", "déca": "da", "hecto": "h", "méga": "M", "téra": "T", "pico": "p",
    },
    powers_after={
        **meanings({2: "carré carrés carrée carrées", 3: "cube cubes"}),
        "au carré": 2, "au cube": 3,
    },
    per=("par", "à l'", "à la", "au", "aux", "pour"),
    of=("des?", "d'"),
    filling=words_of("environ exactement total ou de long haut"),
)  # fmt: skip

TYPED = TypedWords(
    ordinals=_NUMBERED,
    range_start=("de", "des", "du", "entre"),
    elided=("l", "d"),
    range_gap=("à", "aux", "au", r"jusqu.? ?(?:à|en|au)", "jusqu.?", r"et(?=\s+\d)"),
    conjunction=("et",),
    alternative=("ou bien", "ou"),
    guessing=(
        "je crois", "je pense", "je dirais", "je suppose", "peut-être", "peut être", "sans doute",
        "probablement", "il me semble",
    ),
    introducing=("c'est", "c'était", "ce sont", "que c'est", "que c'était", "la réponse est"),
    reasons=("parce que",),
    giving_up=(
        "je ne sais pas", "je sais pas", "sais pas", "j'sais pas", "aucune idée",
        "aucune idee", "pas d'idée", "pas la moindre idée", "jsp", "je ne sais plus",
        "je sais plus", "sais plus", "je ne me souviens pas", "je ne me souviens plus",
        "j'ai oublié", "oublié", "je n'en sais rien", "je passe",
        "je donne ma langue au chat",
    ),
    dates=TYPED_DATES,
    numbers=TYPED_NUMBERS,
    units=_UNITS,
    names=TYPED_NAMES,
)  # fmt: skip
