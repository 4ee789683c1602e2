"""German: what learners type, and what it means."""

from quizgen.languages.de.typed_dates import MARKS, ORDINALS, TYPED_DATES
from quizgen.languages.de.typed_names import TYPED_NAMES
from quizgen.languages.de.typed_numbers import TYPED_NUMBERS
from quizgen.languages.typed_words import (
    TypedUnitWords,
    TypedWords,
    meanings,
    replaced,
    unit_names,
    words_of,
)

_UNITS = TypedUnitWords(
    directions=replaced("nord=n süd=s sued=s ost=e"),
    names=unit_names(
        {
            "m": "metern", "km": "kilometern", "in": "zoll", "ft": "fuss", "mi": "meile, meilen",
            "nmi": "seemeile, seemeilen", "ly": "lichtjahr, lichtjahre, lichtjahren",
            "g": "gramm", "t": "tonnen", "lb": "pfund", "Pfd": "pfund, pfd", "GBP": "pfund",
            "zentner": "ztr", "oz": "unze, unzen", "s": "sekunde, sekunden, sek", "min": "minuten",
            "arcmin": "minute, minuten, bogenminute, bogenminuten",
            "arcsec": "sekunde, sekunden, bogensekunde, bogensekunden",
            "h": "stunde, stunden, std", "d": "tag, tage, tagen", "wk": "woche, wochen",
            "month": "monat, monate, monaten", "yr": "jahr, jahre, jahren",
            "decade": "jahrzehnt, jahrzehnte, jahrzehnten",
            "century": "jahrhundert, jahrhunderte, jahrhunderten",
            "m2": "qm", "km2": "qkm", "cm2": "qcm", "m3": "cbm",
            "ha": "hektar", "l": "litern, ltr", "gal": "gallone, gallonen",
            "bbl": "fass, fässer", "km/h": (
                "stundenkilometer, km pro stunde, kilometer in der stunde, km in der stunde"
            ), "kn": "knoten",
            "kWh": "kilowattstunde, kilowattstunden", "Wh": "wattstunden",
            "N*m": "newtonmeter", "kN*m": "kilonewtonmeter", "N*s": "newtonsekunde, newtonsekunden",
            "V*s": "voltsekunde, voltsekunden", "W*s": "wattsekunde, wattsekunden",
            "A*s": "amperesekunde, amperesekunden", "Ah": "amperestunde, amperestunden",
            "tbsp": "el, esslöffel, essl", "tsp": "tl, teelöffel, teel", "cup": "tasse, tassen",
            "°C": "grad celsius, grad", "°F": "grad fahrenheit, grad", "°": "grad",
            "kcal": "kalorien, kilokalorien", "cal": "kalorien",
            "PS": "pferdestärke, pferdestärken",
            "‰": "promille", "USD": "us-dollar", "DEM": "reichsmark, rm",
            "CHF": "franken, schweizer franken, fr", "MEUR": "mio€", "GEUR": "mrd€",
            "RUB": "rubel", "PLN": "zloty",
        }
    ),
    prefixes={"zenti": "c", "dezi": "d", "hekto": "h", "mikro": "μ", "piko": "p"},
    powers_before=meanings({2: "quadrat", 3: "kubik"}),
    powers_after={"zum quadrat": 2, "im quadrat": 2, "hoch zwei": 2, "hoch drei": 3},
    per=("pro", "je", "auf", "in der", "in einer", "die"),
    of=("von",),
    filling=words_of("ungefähr etwa circa insgesamt genau hoch lang breit tief weit alt oder von"),
)  # fmt: skip

TYPED = TypedWords(
    ordinals=ORDINALS,
    range_start=(rf"{MARKS}(?:von den|von|vom)", "zwischen", "irgendwann zwischen"),
    range_gap=(
        rf"{MARKS}bis {MARKS}(?:zum|zu den)", rf"{MARKS}bis", r"und(?=\s+\d)",
    ),
    conjunction=("und",),
    alternative=("oder", r"bzw\.?", "beziehungsweise"),
    guessing=(
        "ich glaube", "ich denke", "ich meine", "ich vermute", "ich würde sagen", "glaube ich",
        "denke ich", "glaub ich", "glaube", "vielleicht", "wahrscheinlich", "vermutlich",
        "möglicherweise", "evtl",
    ),
    introducing=(
        "das ist", "das war", "es ist", "es war", "es sind", "dass es", "die antwort ist",
    ),
    reasons=("weil",),
    giving_up=(
        "weiss nicht", "weiss ich nicht", "ich weiss nicht", "ich weiss es nicht",
        "weiss nicht mehr", "weiss ich nicht mehr", "ich weiss es nicht mehr", "keine ahnung",
        "null ahnung", "keinen plan", "kein plan", "keinen schimmer", "k. a.", "k.a.",
        "vergessen", "habe ich vergessen", "hab ich vergessen", "nicht gewusst",
    ),
    dates=TYPED_DATES,
    numbers=TYPED_NUMBERS,
    units=_UNITS,
    names=TYPED_NAMES,
)  # fmt: skip
