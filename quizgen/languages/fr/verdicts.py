"""French: what is said of typed answers."""

REMARKS = {
    # Of all.
    "gives-up": "lu comme « je ne sais pas »",
    "unreadable-name": "nom non reconnu",
    "unreadable-date": "date non reconnue",
    "unreadable-number": "nombre non reconnu",
    "no-year": "il manque l’année",
    "no-such-day": "ce jour n’existe pas",
    "reversed-period": "la fin précède le début",
    "several-dates": "plus d’une date",
    "several-numbers": "plus d’un nombre",
    # Of names.
    "other-person": "à ne pas confondre avec {other}",
    "other-thing": "à ne pas confondre avec {other}",
    "fits-other": "autre réponse possible : {other}",
    "others-given-name": "ce prénom est porté par {other}",
    "one-slip": "une lettre diffère",
    "slips": "{count} lettres diffèrent",
    "no-number": "il manque le numéro",
    "unknown-number": "ce numéro ne figure pas dans le paquet",
    "another-word": "« {other} » est un autre mot du paquet",
    "other-number-of-word": "le singulier au lieu du pluriel, ou l’inverse",
    "other-case-of-word": "le mot à un autre cas",
    "middle-initial": "l’initiale d’un prénom qui n’est pas le premier",
    "unknown-country": "ce pays ne figure pas dans le paquet",
    "other-report": "une autre année ou un autre recueil",
    "unknown-word": "un des mots ne figure pas dans le paquet",
    "no-epithet": "le nom est incomplet",
    "no-family-name": "le prénom est juste, mais il manque le nom de famille",
    "half-family-name": "seulement une partie du nom de famille",
    "other-gender": "le nom est juste, mais pas sa terminaison",
    "given-ending": "le prénom est juste, mais pas sa terminaison",
    "letter-case": "erreur de majuscule ou de minuscule",
    "part-of-term": "seulement une partie",
    "other-order": "dans un autre ordre",
    "in-full": "en toutes lettres",
    "other-tone": "un ton diffère",
    "other-accent": "un accent diffère",
    "other-article": "un article d’un autre genre",
    "unknown-given": "un des prénoms ne figure pas dans le paquet",
    # Of dates.
    "one-of-several": "seulement une des dates",
    "not-all": "il manque des dates",
    "no-century": "il manque le siècle",
    "no-era": "il manque « av. J.-C. »",
    "period-typed": "une période, alors que la question demande une seule date",
    "season-no-day": "la saison est juste, mais il manque le jour",
    "season-no-month": "la saison est juste, mais il manque le mois",
    "year-no-day": "l’année est juste, mais il manque le jour",
    "year-no-month": "l’année est juste, mais il manque le mois",
    "month-no-day": "le mois est juste, mais il manque le jour",
    "coarse": "juste, mais pas assez précis",
    "one-year-off": "un an d’écart, mais la date n’est pas certaine",
    "years-off": "{count} ans d’écart, mais la date n’est pas certaine",
    "wrong-year": "l’année est fausse",
    "wrong-month": "l’année est juste, mais pas le mois",
    "wrong-day": "le mois est juste, mais pas le jour",
    "right-year": "l’année est juste",
    "no-beginning": "la fin est juste, mais il manque le début",
    "no-end": "le début est juste, mais il manque la fin",
    "wrong-beginning": "le début est faux",
    "wrong-end": "la fin est fausse",
    "within-period": (
        "dans la période, mais quand a-t-elle commencé et quand s’est-elle terminée ?"
    ),
    # Of numbers.
    "wrong-unit": "ce n’est pas la bonne unité",
    "unknown-unit": "le nombre est juste, mais l’unité est inconnue",
    "percentage-typed": "un pourcentage, alors que la réponse n’en est pas un",
    "range-typed": "un intervalle, alors que la question demande un seul nombre",
    "within-range": "dans l’intervalle, mais quelles en sont les bornes ?",
    "near": "presque",
    "well-rounded": "bien arrondi",
    "rounded": "arrondi",
    "wrong-sign": "le nombre est juste, mais le signe est faux",
    "magnitude": "les chiffres sont justes, mais pas l’ordre de grandeur",
    "no-scale": (
        "les chiffres sont justes, mais combien de milliers, de millions ou de milliards ?"
    ),
}

RETRY = {
    "unreadable-name": "Nom non reconnu. Réessayez : écrivez un nom, en lettres.",
    "unreadable-date": "Date non reconnue. Réessayez : écrivez un jour, un mois ou une année.",
    "unreadable-number": (
        "Nombre non reconnu. Réessayez : écrivez un nombre, en chiffres ou en lettres."
    ),
    "no-year": "Il manque l’année. Réessayez : indiquez aussi l’année.",
    "no-such-day": "Ce jour n’existe pas. Réessayez : écrivez un jour, un mois ou une année.",
    "reversed-period": (
        "La fin précède le début. Réessayez : écrivez d’abord la date la plus ancienne."
    ),
    "several-dates": "Plus d’une date. Réessayez : écrivez une seule date.",
    "several-numbers": "Plus d’un nombre. Réessayez : écrivez un seul nombre.",
}
