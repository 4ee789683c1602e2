"""German: the words that people type. No deck can be written in it yet."""

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

_ORDINAL_STEMS = """\
erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt
sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst
dreiundzwanzigst vierundzwanzigst fünfundzwanzigst sechsundzwanzigst siebenundzwanzigst
achtundzwanzigst neunundzwanzigst dreissigst einunddreissigst"""
_ORDINALS = numbered(*(f"{stem}e {stem}en {stem}er {stem}es" for stem in _ORDINAL_STEMS.split()))
_SMALL = {
    **numbered(
        "null", "ein eins eine", "zwei zwo", "drei", "vier", "fünf fuenf", "sechs",
        "sieben", "acht", "neun", "zehn", "elf", "zwölf zwoelf", "dreizehn", "vierzehn",
        "fünfzehn fuenfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
        first=0,
    ),
    **meanings({
        20: "zwanzig", 30: "dreissig", 40: "vierzig", 50: "fünfzig fuenfzig",
        60: "sechzig", 70: "siebzig", 80: "achtzig", 90: "neunzig"
    }),
}  # fmt: skip
"""In the form that `str.casefold` makes: it writes "ss" for "ß"."""


_UNITS = TypedUnitWords(
    names=unit_names(
        {
            "m": "metern", "in": "zoll", "ft": "fuss", "mi": "meile, meilen",
            "nmi": "seemeile, seemeilen", "ly": "lichtjahr, lichtjahre, lichtjahren",
            "g": "gramm", "t": "tonnen", "lb": "pfund", "GBP": "pfund", "zentner": "ztr",
            "oz": "unze, unzen", "s": "sekunde, sekunden", "min": "minuten",
            "arcmin": "minute, minuten, bogenminute, bogenminuten",
            "arcsec": "sekunde, sekunden, bogensekunde, bogensekunden",
            "h": "stunde, stunden, std", "d": "tag, tage, tagen", "wk": "woche, wochen",
            "month": "monat, monate, monaten", "yr": "jahr, jahre, jahren",
            "decade": "jahrzehnt, jahrzehnte, jahrzehnten",
            "century": "jahrhundert, jahrhunderte, jahrhunderten",
            "ha": "hektar", "l": "litern", "gal": "gallone, gallonen",
            "bbl": "fass, fässer", "km/h": "stundenkilometer, km pro stunde", "kn": "knoten",
            "kWh": "kilowattstunde, kilowattstunden", "Wh": "wattstunden",
            "°C": "grad celsius, grad", "°F": "grad fahrenheit, grad", "°": "grad",
            "kcal": "kalorien, kilokalorien", "cal": "kalorien",
            "PS": "pferdestärke, pferdestärken",
            "‰": "promille", "USD": "us-dollar", "DEM": "reichsmark, rm",
            "CHF": "franken, schweizer franken, fr", "RUB": "rubel", "PLN": "zloty",
        }
    ),
    prefixes={"zenti": "c", "dezi": "d", "hekto": "h", "mikro": "μ", "piko": "p"},
    powers_before=meanings({2: "quadrat", 3: "kubik"}),
    per=("pro", "je"),
    of=("von",),
    filling=words_of("ungefähr etwa circa insgesamt genau hoch lang breit tief weit alt oder von"),
)  # fmt: skip

LANGUAGE = Language(
    typed=TypedWords(
        ordinals=_ORDINALS,
        range_start=("von", "vom", "zwischen", "irgendwann zwischen"),
        range_gap=("bis zum", "bis"),
        conjunction=("und",),
        alternative=("oder",),
        giving_up=(
            "weiss nicht", "weiss ich nicht", "ich weiss nicht", "ich weiss es nicht",
            "keine ahnung", "vergessen",
        ),
        dates=TypedDateWords(
            months=numbered(
                "januar jan jän jänner",
                "februar feb",
                "märz märtz maerz mrz",
                "april apr",
                "mai",
                "juni jun",
                "juli jul",
                "august aug",
                "september sep sept",
                "oktober okt",
                "november nov",
                "dezember dez",
            ),
            seasons=numbered("frühling frühjahr", "sommer", "herbst", "winter"),
            days=_ORDINALS,
            decades=meanings(
                {
                    20: "zwanziger zwanzigern",
                    30: "dreissiger dreissigern",
                    40: "vierziger vierzigern",
                    50: "fünfziger fünfzigern",
                    60: "sechziger sechzigern",
                    70: "siebziger siebzigern",
                    80: "achtziger achtzigern",
                    90: "neunziger neunzigern",
                }
            ),
            day_endings=("ste", "ten"),
            filling=(
                "der", "den", "dem", "des", "die", "das", "am", "im", "um", "in", "zu", "zur",
                "zum", "gegen", "etwa", "ungefähr", "wohl", "vermutlich", "jahr", "jahre", "jahres",
                "nacht",
                "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
            ),
            early=("anfang", "beginn", "frühes", "frühen"),
            mid=("mitte",),
            turns=("wende", "jahrhundertwende"),
            late=("ende", "spätes", "späten"),
            halves=("hälfte",),
            quarters=("viertel",),
            last=("letzte", "letztes", "letzten"),
            old_style=("alten stils", "julianisch"),
            new_style=("neuen stils", "gregorianisch"),
            before_christ=(
                r"v\. ?chr\.?", "vor christus", r"v\. ?u\. ?z\.?", "vor unserer zeitrechnung",
            ),
            after_christ=(r"n\. ?chr\.?", "nach christus", r"u\. ?z\.?", "unserer zeitrechnung"),
            decade_endings=("er", "ern"),
            decade_words=("jahre", "jahren", "jahrzehnt"),
            century_endings=("tes", "ten"),
            centuries=("jahrhundert", "jahrhunderts", "jh", "jhd", "jhdt", "jhs"),
            years_ago={"jahre vor heute": 1},
            ago=("vor",),
            years=("jahren?",),
            range_gap=("und",),
            since=("seit", "ab"),
            onwards=("an",),
            present=("heute", "jetzt", "zur gegenwart", "gegenwart"),
            until=("bis zum", "bis", "vor"),
            either=("entweder",),
        ),
        numbers=TypedNumberWords(
            small=_SMALL,
            scales=meanings(
                {
                    12: "dutzend dutzende",
                    100: "hundert",
                    1_000: "tausend tsd",
                    1_000_000: "mio mill million millionen",
                    1_000_000_000: "milliarde milliarden mrd",
                }
            ),
            alone=words_of("dutzend hundert tausend"),
            articles=("ein", "eine", "einen", "einer", "einem"),
            connectors=("und",),
            half=("halb", "halbe", "halber", "halbes", "halben", "hälfte", "einhalb"),
            parts=meanings(
                {3: "drittel", 4: "viertel", 5: "fünftel", 6: "sechstel", 7: "siebtel",
                 8: "achtel", 9: "neuntel", 10: "zehntel", 20: "zwanzigstel", 100: "hundertstel",
                 1_000: "tausendstel", 1_000_000: "millionstel"}
            ),
            alone_parts=words_of("drittel viertel fünftel sechstel achtel zehntel"),
            one_and_a_half=("anderthalb", "eineinhalb"),
            and_a_half=("einhalb", "und ein halb"),
            point=("komma",),
            none=("keine", "kein", "keiner", "nichts", "niemand", "gar keine"),
            no=(
                "(?:gar |überhaupt )?kein(?:e[nmrs]?)?", "nicht ein(?:e[rn]?)? einzige[rsnm]?",
            ),
            joined=(*_SMALL, "hundert", "tausend", "und", "einhalb", "drittel", "viertel",
                    "million", "millionen"),
            minus=("minus",),
            falling=(
                "(?:ein )?(?:rückgang|minus|abnahme) (?:von|um)", "(?:gesunken|gefallen) um",
            ),
            fallen=("(?:weniger|niedriger|rückgang)",),
            rising=("(?:ein )?(?:anstieg|plus|zunahme|wachstum) (?:von|um)",),
            out_of=("von", "auf"),
            every=("jede[rs]?",),
            times=("mal",),
            to_the=("hoch",),
            below_zero=("(?:grad )?unter null",),
            percent=("prozent", r"v\.? ?h\."),
            exactly=("genau", "die", "der", "das", "nur"),
            about=("um die", "etwa", "rund", "fast"),
            more=("mehr als", "über"),
            less=("weniger als",),
        ),
        units=_UNITS,
        names=TypedNameWords(
            titles=words_of(
                "kaiser kaiserin könig koenig königin koenigin herr frau fürst fuerst fürstin "
                "graf gräfin grafin freiherr freifrau herzog herzogin prinz prinzessin erzherzog "
                "papst bischof erzbischof kardinal pater heiliger heilige kanzler reichskanzler "
                "bundeskanzler präsident general feldmarschall generalfeldmarschall oberst zar "
                "zarin doktor ritter präs gen kard hl bk oberstlt prof"
            ),
            royal_titles=("könig", "koenig", "königin", "koenigin"),
            particles=("von", "vom", "der", "die", "den", "zu", "zur", "zum"),
            epithets=("der", "die"),
            realm_words=("von",),
            realms=("england grossbritannien britannien schottland",
                    "spanien spain kastilien aragon", "preussen prussia deutschland germany",
                    "österreich austria ungarn böhmen",
                    "frankreich france", "russland russia", "schweden sweden", "bayern bavaria",
                    "ägypten egypt", "makedonien macedon", "dänemark denmark"),
            place_kinds_before=replaced("kap=cape berg=mount fluss=river"),
            place_kinds_behind=replaced(
                "see=lake fluss=river ozean=ocean meer=sea wüste=desert halbinsel=peninsula "
                "gebirge=mountains insel=island inseln=islands golf=gulf bucht=bay kanal=canal"
            ),
            no_places=words_of(
                "rote rotes roter schwarzes schwarzer weisses weisser gelbes gelber totes tote "
                "grosser grosses indischer arktischer stiller"
            ),
            short_given=(
                "friedrich fritz",
                "johannes hans hannes",
                "heinrich heinz",
                "wilhelm willi willy",
                "josef sepp",
                "elisabeth liesl lisl",
                "margarete grete gretchen",
                "katharina käthe",
                "maximilian max",
                "rudolf rudi",
                "ludwig lutz",
            ),
            saints=replaced("skt=sankt"),
            number_signs=("nummer",),
            versus=("gegen",),
            provisions=replaced("artikel=article absatz=paragraph abs=paragraph"),
            subprovisions=words_of("absatz abs satz nr nummer"),
        ),
    ),
)  # fmt: skip
