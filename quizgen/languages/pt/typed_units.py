"""Portuguese: the units that learners type."""

from quizgen.languages.typed_words import TypedUnitWords, meanings, unit_names, words_of

TYPED_UNITS = TypedUnitWords(
    names=unit_names(
        {
            "m": "metro, metros", "in": "polegada, polegadas", "ft": "pé, pés",
            "mi": "milha, milhas", "nmi": "milha náutica, milhas náuticas",
            "ly": "ano luz, anos luz", "g": "grama, gramas", "kg": "quilo, quilos",
            "t": "tonelada, toneladas", "lb": "libra, libras", "GBP": "libra, libras",
            "oz": "onça, onças", "s": "segundo, segundos", "min": "minuto, minutos",
            "arcsec": "segundo, segundos", "arcmin": "minuto, minutos",
            "h": "hora, horas", "d": "dia, dias", "wk": "semana, semanas",
            "month": "mês, meses", "yr": "ano, anos", "decade": "década, décadas",
            "century": "século, séculos", "millennium": "milénio, milênio",
            "ha": "hectare, hectares", "l": "litro, litros", "kn": "nó, nós",
            "cal": "caloria, calorias", "kcal": "quilocalorias, calorias",
            "mol": "mol, mols, moles",
            "°C": "grau, graus, graus celsius, graus centígrados",
            "°F": "grau, graus, graus fahrenheit", "°": "grau, graus",
            "USD": "dólar, dólares", "EUR": "euro, euros", "RUB": "rublo, rublos",
            "BRL": "real, reais",
        }
    ),
    prefixes={"quiló": "k", "quilô": "k", "quilo": "k", "centí": "c", "milí": "m"},
    powers_after=meanings({2: "quadrado quadrados", 3: "cúbico cúbicos"}),
    per=("por",),
    of=("de",),
    filling=words_of("aproximadamente exatamente de altura comprimento"),
)  # fmt: skip
