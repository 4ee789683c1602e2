"""Portuguese: the units that learners type."""

from quizgen.languages.typed_words import TypedUnitWords, meanings, replaced, unit_names, words_of

TYPED_UNITS = TypedUnitWords(
    names=unit_names(
        {
            "m": "metro, metros", "in": "polegada, polegadas", "ft": "pé, pés",
            "mi": "milha, milhas", "nmi": "milha náutica, milhas náuticas",
            "ly": "ano luz, anos luz", "g": "grama, gramas", "kg": "quilo, quilos",
            "t": "tonelada, toneladas", "lb": "libra, libras", "GBP": "libra, libras",
            "oz": "onça, onças", "s": "segundo, segundos", "min": "minuto, minutos",
            "mmHg": "milímetros de mercúrio",
            "tbsp": "colher de sopa, colheres de sopa", "tsp": "colher de chá, colheres de chá",
            "cup": "xícara, xícaras, chávena, chávenas", "cEUR": "cêntimo, cêntimos",
            "cUSD": "centavo, centavos", "km/h": "quilómetro à hora, quilómetros à hora",
            "arcsec": "segundo, segundos", "arcmin": "minuto, minutos",
            "h": "hora, horas", "d": "dia, dias", "wk": "semana, semanas",
            "month": "mês, meses", "yr": "ano, anos", "decade": "década, décadas",
            "century": "século, séculos", "millennium": "milénio, milênio, milénios, milênios",
            "ha": "hectare, hectares", "l": "litro, litros", "kn": "nó, nós",
            "Pa": "pascais", "N": "newtons", "J": "joules", "W": "watts", "V": "volts",
            "A": "amperes, ampères", "Ω": "ohms", "C": "coulombs", "F": "farads",
            "cal": "caloria, calorias", "kcal": "quilocalorias, calorias",
            "mol": "mol, mols, moles",
            "°C": "grau, graus, graus celsius, graus centígrados",
            "°F": "grau, graus, graus fahrenheit", "°": "grau, graus",
            "USD": "dólar, dólares", "EUR": "euro, euros", "RUB": "rublo, rublos",
            "BRL": "real, reais, r$",
        }
    ),
    prefixes={"quiló": "k", "quilô": "k", "quilo": "k", "centí": "c", "milí": "m"},
    powers_after={
        **meanings({2: "quadrado quadrados", 3: "cúbico cúbicos"}),
        "ao quadrado": 2,
        "ao cubo": 3,
    },
    per=("por",),
    further=("com",),
    of=("de",),
    directions=replaced("norte=n sul=s leste=e este=e oeste=w"),
    filling=words_of("aproximadamente exatamente de altura comprimento largura"),
)  # fmt: skip
