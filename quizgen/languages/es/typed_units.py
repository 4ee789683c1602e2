"""Spanish: the units that learners type."""

from quizgen.languages.typed_words import TypedUnitWords, meanings, replaced, unit_names, words_of

TYPED_UNITS = TypedUnitWords(
    names=unit_names(
        {
            "m": "metro, metros, msnm", "in": "pulgada, pulgadas", "ft": "pie, pies",
            "mi": "milla, millas", "nmi": "milla náutica, millas náuticas",
            "ly": "año luz, años luz", "g": "gramo, gramos",
            "t": "tonelada, toneladas", "lb": "libra, libras", "GBP": "libra, libras",
            "oz": "onza, onzas", "s": "segundo, segundos, seg, segs",
            "min": "minuto, minutos", "mmHg": "milímetros de mercurio",
            "tbsp": "cucharada, cucharadas, cda, cdas",
            "tsp": "cucharadita, cucharaditas, cdta, cdtas, cdita, cditas",
            "cup": "taza, tazas", "cEUR": "céntimo, céntimos",
            "cUSD": "centavo, centavos",
            "arcsec": "segundo, segundos", "arcmin": "minuto, minutos",
            "km/h": "kilómetro a la hora, kilómetros a la hora",
            "h": "hora, horas", "d": "día, días, dia, dias",
            "wk": "semana, semanas", "month": "mes, meses", "yr": "año, años",
            "decade": "década, décadas", "century": "siglo, siglos",
            "millennium": "milenio, milenios", "ha": "hectárea, hectáreas",
            "l": "litro, litros", "kn": "nudo, nudos", "Hz": "hercio, hercios",
            "N": "newtons", "J": "julio, julios", "W": "vatio, vatios",
            "V": "voltio, voltios", "A": "amperio, amperios", "Ω": "ohmio, ohmios",
            "C": "culombio, culombios", "F": "faradio, faradios", "H": "henrio, henrios",
            "Pa": "pascales", "cal": "caloría, calorías",
            "kcal": "kilocaloría, kilocalorías, calorías", "mol": "moles",
            "°C": "grado, grados, grados celsius, grados centígrados, centígrados",
            "°F": "grado, grados, grados fahrenheit", "°": "grado, grados",
            "USD": "dólar, dólares", "EUR": "euro, euros", "RUB": "rublo, rublos",
        }
    ),
    prefixes={"kiló": "k", "centí": "c", "milí": "m", "mili": "m", "quilo": "k"},
    powers_after={
        **meanings({2: "cuadrado cuadrados", 3: "cúbico cúbicos"}),
        "al cuadrado": 2,
        "al cubo": 3,
    },
    per=("por",),
    further=("con",),
    of=("de",),
    directions=replaced("norte=n sur=s este=e oeste=w"),
    filling=words_of("aproximadamente exactamente de alto largo ancho"),
)  # fmt: skip
