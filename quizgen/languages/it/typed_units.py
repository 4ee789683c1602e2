"""Italian: the units that learners type."""

from quizgen.languages.typed_words import TypedUnitWords, meanings, unit_names, words_of

TYPED_UNITS = TypedUnitWords(
    names=unit_names(
        {
            "m": "metro, metri", "in": "pollice, pollici", "ft": "piede, piedi",
            "mi": "miglio, miglia", "nmi": "miglio nautico, miglia nautiche",
            "ly": "anno luce, anni luce", "g": "grammo, grammi",
            "hg": "etto, etti", "kg": "chilo, chili", "t": "tonnellata, tonnellate",
            "lb": "libbra, libbre", "GBP": "sterlina, sterline",
            "oz": "oncia, once", "s": "secondo, secondi", "min": "minuto, minuti",
            "arcsec": "secondo, secondi", "arcmin": "minuto, minuti",
            "h": "ora, ore", "d": "giorno, giorni", "wk": "settimana, settimane",
            "month": "mese, mesi", "yr": "anno, anni", "decade": "decennio, decenni",
            "century": "secolo, secoli", "millennium": "millennio, millenni",
            "km/h": "km orari, chilometri orari", "m2": "mq", "ha": "ettaro, ettari",
            "l": "litro, litri", "kn": "nodo, nodi",
            "cal": "caloria, calorie", "kcal": "chilocalorie, calorie",
            "mol": "moli", "°C": "grado, gradi, gradi celsius, gradi centigradi",
            "°F": "grado, gradi, gradi fahrenheit", "°": "grado, gradi",
            "USD": "dollaro, dollari", "EUR": "euro", "RUB": "rublo, rubli",
            "PS": "cavalli",
        }
    ),
    prefixes={"chilo": "k", "milli": "m", "centi": "c", "etto": "h"},
    powers_after=meanings({2: "quadrato quadrati quadri", 3: "cubo cubi"}),
    per=("all'", "al"),
    of=("di", "d'"),
    filling=words_of("circa esattamente di alto lungo largo"),
)  # fmt: skip
