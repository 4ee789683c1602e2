"""Spanish: the dates that learners type."""

from quizgen.languages.typed_words import TypedDateWords, numbered, words_of

_UNITS_ORDINAL = (
    "primero primer primera", "segundo segunda", "tercero tercer tercera", "cuarto cuarta",
    "quinto quinta", "sexto sexta", "séptimo séptima", "octavo octava", "noveno novena",
)  # fmt: skip
_PERHAPS = "(?:aproximadamente )?(?:(?:quizás?|probablemente) )?(?:aproximadamente )?"

ORDINALS = numbered(
    *_UNITS_ORDINAL,
    "décimo décima",
    "undécimo undécima decimoprimero decimoprimera",
    "duodécimo duodécima decimosegundo decimosegunda",
    *(f"decimo{word} decimo{word[:-1]}a" for word in words_of("tercero cuarto quinto sexto")),
    *(f"decimo{word} decimo{word[:-1]}a" for word in words_of("séptimo octavo noveno")),
    "vigésimo vigésima",
    "vigesimoprimero vigesimoprimera",
)

TYPED_DATES = TypedDateWords(
    months=numbered(
        "enero ene",
        "febrero feb",
        "marzo mar",
        "abril abr",
        "mayo may",
        "junio jun",
        "julio jul",
        "agosto ago",
        "septiembre setiembre sept sep set",
        "octubre oct",
        "noviembre nov",
        "diciembre dic",
    ),
    seasons=numbered("primavera", "verano", "otoño", "invierno"),
    days=ORDINALS,
    day_endings=("o", "a", r"\.o", r"\.a", "era", "[rdtmvn][oa]"),
    filling=(
        "el", "la", "los", "las", "de", "del", "en", "a", "año", "hacia", "alrededor",
        "sobre", "probablemente", "noche", "día", "mes", "fecha", "aproximadamente", "aprox",
        "unos", "quizá", "quizás", "posiblemente", "tal", "vez", "cerca", "allá", "por", "se",
        "fue", "torno", "h", "anno", "dom", "lun", "mié", "jue", "vie", "sáb",
        "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
    ),
    approximate=words_of("h hacia alrededor sobre aproximadamente aprox unos cerca torno"),
    doubtful=words_of("probablemente quizá quizás posiblemente vez"),
    early=("principios", "comienzos", "inicios", "primeros"),
    mid=("mediados",),
    turns=("cambio",),
    late=("finales", "fines", "últimos"),
    halves=("mitad",),
    quarters=("cuarto",),
    last=("último", "última"),
    old_style=("(?:del )?calendario juliano", "julian[oa]", "estilo antiguo"),
    new_style=("(?:del )?calendario gregoriano", "gregorian[oa]", "estilo nuevo"),
    before_christ=(
        r"a\. ?(?:de )?(?:j\.? ?-?)?c\.?", "ac", r"antes de (?:cristo|jesucristo|j\.? ?-?c\.?)",
        r"a\. ?e\. ?c\.?", "aec", r"a\. ?n\. ?e\.?", "ane",
        "antes de (?:nuestra|la) era(?: común)?",
    ),
    after_christ=(
        r"d\. ?(?:de )?(?:j\.? ?-?)?c\.?", "dc",
        r"despu[ée]s de (?:cristo|jesucristo|j\.? ?-?c\.?)", r"e\. ?c\.?", "ec",
        "de (?:nuestra|la) era(?: común)?",
    ),
    decade_words=("años", "década", "decenio"),
    centuries=("siglo", "siglos", "s"),
    millennia=("milenio",),
    years_ago=dict.fromkeys(
        (
            "de años antes del presente", "años antes del presente", "años ap", "ap",
            "de años atrás", "años atrás",
        ), 1
    ),
    ago=("hace",),
    years=("años",),
    durations=("años",),
    range_gap=("a", "al", "y"),
    since=(f"{_PERHAPS}desde", "a partir del?", "después de"),
    onwards=("en adelante", "y después"),
    present=(
        "el día de hoy", "hoy en día", "hoy", "la actualidad", "el presente", "actualidad",
        "ahora", "nuestros días",
    ),
    until=(f"{_PERHAPS}hasta", "antes del?"),
    either=("o bien", "o"),
)  # fmt: skip
