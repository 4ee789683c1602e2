"""German."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import lru_cache, partial
from itertools import takewhile

from quizgen.languages.anki_words import AnkiWords, AsideWords, ListingWords, ReleaseWords
from quizgen.languages.chart_words import ChartWords
from quizgen.languages.citation_words import CitationWords
from quizgen.languages.grammar_words import GenusWords, GrammarWords
from quizgen.languages.language import Language, Words
from quizgen.languages.life_patterns import LifePatterns
from quizgen.languages.prompt_patterns import PromptPatterns
from quizgen.languages.quiz_words import (
    DifferenceWords,
    HelpWords,
    LineWords,
    MessageWords,
    QuizWords,
    ScreenWords,
    StatsWords,
    Unit,
)
from quizgen.languages.sentence_words import PAST_UNTIL, Sentence, SentenceWords
from quizgen.languages.sheet_words import PageWords, SheetWords
from quizgen.languages.time_patterns import TimePatterns
from quizgen.languages.typed_words import (
    TypedDateWords,
    TypedNameWords,
    TypedNumberWords,
    TypedUnitWords,
    TypedWords,
    contrasting,
    meanings,
    numbered,
    replaced,
    unit_names,
    words_of,
)
from quizgen.languages.value_words import DateForm, DateWords, NumberWords
from quizgen.languages.written_numbers import grouped, in_units
from quizgen.lazy_pattern import lazy_pattern

_ORDINAL_STEMS = """\
erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt
sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst
dreiundzwanzigst vierundzwanzigst fünfundzwanzigst sechsundzwanzigst siebenundzwanzigst
achtundzwanzigst neunundzwanzigst dreissigst einunddreissigst"""
_ORDINALS = numbered(*(f"{stem}e {stem}en {stem}er {stem}es" for stem in _ORDINAL_STEMS.split()))
_SMALL = {
    **numbered(
        "null", "ein eins eine einer", "zwei zwo", "drei", "vier", "fünf fuenf", "sechs",
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
            "m": "metern", "km": "kilometern", "in": "zoll", "ft": "fuss", "mi": "meile, meilen",
            "nmi": "seemeile, seemeilen", "ly": "lichtjahr, lichtjahre, lichtjahren",
            "g": "gramm", "t": "tonnen", "lb": "pfund", "GBP": "pfund", "zentner": "ztr",
            "oz": "unze, unzen", "s": "sekunde, sekunden, sek", "min": "minuten",
            "arcmin": "minute, minuten, bogenminute, bogenminuten",
            "arcsec": "sekunde, sekunden, bogensekunde, bogensekunden",
            "h": "stunde, stunden, std", "d": "tag, tage, tagen", "wk": "woche, wochen",
            "month": "monat, monate, monaten", "yr": "jahr, jahre, jahren",
            "decade": "jahrzehnt, jahrzehnte, jahrzehnten",
            "century": "jahrhundert, jahrhunderte, jahrhunderten",
            "ha": "hektar", "l": "litern", "gal": "gallone, gallonen",
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
    per=("pro", "je", "auf", "in der", "in einer"),
    of=("von",),
    filling=words_of("ungefähr etwa circa insgesamt genau hoch lang breit tief weit alt oder von"),
)  # fmt: skip

_PROMPTS = {
    "attributed": "{prompt} (Quelle der Angabe: {who})",
    "person identify": "Wer war {person}?",
    "person identify living": "Wer ist {person}?",
    "person identify several": "Wer waren {person}?",
    "person name": "Wer war das? {who}",
    "person name living": "Wer ist das? {who}",
    "person born": "Wann wurde {person} geboren?",
    "person born several": "Wann wurden {person} geboren?",
    "person died": "Wann starb {person}?",
    "person died several": "Wann starben {person}?",
    "person portrait": "Wer ist das?",
    "person sound": "Wer ist hier zu hören?",
    "date when moment": "Wann war das? {event}",
    "date when period": "Von wann bis wann? {event}",
    "date when moment coming": "Auf welches Datum fällt dies? {event}",
    "date when since": "Ab wann? {event}",
    "date when until": "Bis wann? {event}",
    "date what": "Was geschah {date}?",
    "date what moment coming": "Was geschieht {date}?",
    "date what period": "Was dauerte {date}?",
    "date what period coming": "Was dauert {date}?",
    "date what since": "Was begann {moment}?",
    "date what since coming": "Was beginnt {moment}?",
    "date what until": "Was endete {moment}?",
    "date what until coming": "Was endet {moment}?",
    "figure how-many count": "{counts}: Welche Zahl?",
    "figure how-many count as-of": "{counts} ({as_of}): Welche Zahl?",
    "figure how-many measure": "{counts}: Welcher Wert?",
    "figure how-many measure as-of": "{counts} ({as_of}): Welcher Wert?",
    "figure how-many percent": "{counts}: Wie viel Prozent?",
    "figure how-many percent as-of": "{counts} ({as_of}): Wie viel Prozent?",
    "figure meaning": "Wofür steht „{figure}“?",
    "argument claim": "{question}",
    "argument claim attributed": "{question} (Position: {by})",
    "argument grounds": "{question}\nAntwort: {claim}.\nMit welcher Begründung?",
    "argument grounds attributed": "{question}\nAntwort ({by}): {claim}.\nMit welcher Begründung?",
    "argument opposed": "{question}\nAntwort: {claim}.\nGegen welche Auffassung richtet sich das?",
    "argument opposed attributed": (
        "{question}\nAntwort ({by}): {claim}.\nGegen welche Auffassung richtet sich das?"
    ),
    "argument proponent": "{question}\nAntwort: {claim}.\nWer vertritt diese Position?",
    "term define": "Was versteht man unter „{term}“?",
    "term term": "Welcher Begriff ist gemeint? {means}",
    "term expansion": "Wofür steht die Abkürzung „{term}“?",
    "term picture": "Was ist das?",
    "term sound": "Was ist hier zu hören?",
    "question answer": "{question}",
    "question why": "{question}\nAntwort: {told}.\nWarum?",
    "cloze": "{sentence}",
}
"""After prepositions such as "laut", names with an article would need another case."""

_STATEMENTS = {
    "person identify": "{person}: {answer}",
    "person name": "{answer}: {who}",
    "person born": "{person} – Geburt: {answer}",
    "person died": "{person} – Tod: {answer}",
    "date when": "{event}: {answer}",
    "date what": "{Date}: {answer}",
    "figure how-many": "{counts}: {answer}",
    "figure how-many as-of": "{counts} ({as_of}): {answer}",
    "figure meaning": "{figure}: {answer}",
    "argument claim": "{question} Antwort: {answer}",
    "argument claim attributed": "{question} Antwort ({by}): {answer}",
    "argument grounds": "{question} Antwort: {claim}. Einer der Gründe: {answer}",
    "argument grounds attributed": (
        "{question} Antwort ({by}): {claim}. Einer der Gründe: {answer}"
    ),
    "argument opposed": "{question} Antwort: {claim}. Die Gegenposition: {answer}",
    "argument opposed attributed": (
        "{question} Antwort ({by}): {claim}. Die Gegenposition: {answer}"
    ),
    "argument proponent": "{question} Antwort ({answer}): {claim}",
    "term define": "{term}: {answer}",
    "term term": "{answer}: {means}",
    "term expansion": "{term} steht für: {answer}",
    "question answer": "{question} Antwort: {answer}",
    "question why": "{question} Antwort: {told}. Grund: {answer}",
    "cloze": "{before}{answer}{after}",
}

# Sentences. A text is matched by the classes of its words, as in English. No word is inflected but
# adjectives before a noun, whose ending tells the gender. Nouns have capitals, so that a lower-case
# word between two noun phrases is a verb, and the text no phrase.

_SMALL_WORDS = {
    "d": "der",
    "i": "die",
    "s": "das",
    "g": (
        "des dem den dessen deren denen ein eine einer einem einen eines kein keine sein seine"
        " seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres dieser diese dieses"
        " diesem diesen jede jeder jedes jedem jeden alle aller allen zwei drei vier fünf sechs"
        " sieben acht neun zehn elf zwölf"
    ),
    "l": "in im an am auf bei beim unter zwischen je pro",
    "p": (
        "ab ans aus bis durch entlang für gegen gegenüber hinter ins mit mittels nach neben"
        " ohne seit statt trotz um vor während wegen zu zum zur über aufs"
    ),
    "w": "von vom",
    "c": "und oder sowie",
    "v": (  # they make a clause, or no phrase that can follow a verb
        "als auch dass er es hat hatte hatten haben ist kann konnte man mehr muss nicht sich"
        " sie sind so soll sollte war waren was weniger wenn wer werden wie wird wo wurde wurden"
    ),
}
_SMALL_CLASS = {word: name for name, words in _SMALL_WORDS.items() for word in words.split()}
_SMALL_CLASS |= dict.fromkeys(
    (
        "of the de du di del della dei la le les el y et civil civile civilis canonici carta charta"
        " commerce corpus gentium iuris juris novarum nova pénal pontificum publicum rerum romana"
        " romani romano"
    ).split(),
    "N",
)
"""Small words of foreign names, such as "Code civil" and "Bank of England": none is German."""

_SUPERLATIVES = "einzig" + "".join(f" {stem}" for stem in _ORDINAL_STEMS.split()) + " letzt"
_CAPITAL_ADJECTIVES = words_of(
    "deutsch dritt erst groß heilig kalt klein letzt lang neu alt rot schwarz vereinigt weiß zweit"
)

# Nouns by their endings, the longest of which decides; "^" is the beginning of the word. For each
# gender: those of which nothing is asked but when, and those that are big, high, long, that have a
# value, or read somehow.
_NOUNS = {
    "F": (
        "ung heit keit schaft tion sion xion union region religion tät enz allianz bilanz"
        " distanz instanz substanz toleranz resonanz ik kultur natur zensur diktatur struktur"
        " literatur logie grafie graphie kratie industrie theorie studie kolonie dynastie"
        " finsternis erkenntnis armee partei schlacht geburt flucht wahl krise reise rede fahrt"
        " reform messe ^ehe hochzeit ernte seuche pest grippe katastrophe revolte premiere"
        " synode taufe wende blockade epoche ära macht nahme gabe hilfe sperre probe kommune"
        " weihe flut dürre rückkehr wiederkehr ankunft schrift teilnahme niederlage klage"
        " entente"
    ),
    "α": (
        "geschwindigkeit masse dichte fläche bevölkerung energie kraft entfernung länge breite"
        " tiefe höhe weite beschleunigung konzentration ladung menge stärke kapazität differenz"
        " ^zahl anzahl zunahme abnahme verringerung steigerung leitfähigkeit wahrscheinlichkeit"
        " steigung vergrößerung albedo exzentrizität härte neigung schiefe rotverschiebung"
        " helligkeit wertigkeit löslichkeit durchlässigkeit steifigkeit zähigkeit viskosität"
        " permeabilität permittivität suszeptibilität porosität reflektivität"
    ),
    "β": (
        "temperatur spannung rate quote frequenz zahl sterblichkeit lebenserwartung leistung"
        " beteiligung feuchtigkeit arbeitslosigkeit intensität gebühr miete ^rente altersrente"
        " geldstrafe geldbuße prämie"
    ),
    "γ": "dauer zeit periode frist",
    "δ": "konstante",
    "π": "^dauer",  # not "lang"
    "ε": "ordnungszahl kernladungszahl massenzahl quantenzahl oxidationszahl",
    "M": (
        "krieg aufstand beginn anfang start sturm fall tod sieg putsch streik vertrag pakt"
        " schluss untergang übergang einzug auszug abzug feldzug kreuzzug marsch angriff mord"
        " anschlag brand ausbruch einbruch durchbruch bruch aufstieg abstieg kongress parteitag"
        " prozess erlass befehl besuch rücktritt eintritt austritt beitritt verkauf ^kauf ^bau"
        " aufbau umbau mauerbau kanalbau flug abwurf schuss friede frieden waffenstillstand"
        " boykott kampf sturz bund verrat skandal empfang wurf auftritt abriss vorschlag aufsatz"
        " beitrag schlag"
    ),
    "ζ": (
        "abstand durchmesser radius umfang winkel querschnitt impuls widerstand rückgang"
        " anstieg zuwachs gewinn verlust unterschied"
    ),
    "η": (
        "schmelzpunkt siedepunkt gefrierpunkt taupunkt flammpunkt luftdruck blutdruck"
        " dampfdruck ^druck anteil stoffgehalt salzgehalt alkoholgehalt wassergehalt"
        " zuckergehalt fettgehalt eisengehalt wert preis steuersatz zinssatz regelsatz beitragssatz"
        " hebesatz umsatz verbrauch"
        " lohn pegel durchschnitt überschuss ausstoß wirkungsgrad härtegrad quotient"
    ),
    "θ": "zeitraum",
    "ι": "nullpunkt index faktor koeffizient exponent logarithmus",
    "κ": "prozentsatz",  # which need not be asked for in per cent
    "W": (
        "^ende kriegsende attentat beben konzil edikt massaker treffen abkommen urteil"
        " referendum jubiläum verbot bündnis ereignis unglück duell turnier experiment schisma"
        " manifest ultimatum gefecht inkrafttreten bestehen erscheinen rennen ^reich kaiserreich"
        " königreich weltreich festival schwert endspiel ^fest volksfest"
    ),
    "λ": "volumen gewicht drehmoment verhältnis ausmaß",
    "μ": (
        "geld ^alter salter einkommen vermögen defizit sozialprodukt inlandsprodukt ergebnis"
        " inflationsziel wachstumsziel"
    ),
    "ν": "intervall",
    "ξ": "",
    "ο": "",
    "P": (
        "zähne beine monde jahre tage monate bücher länder kinder häuser wörter mitglieder"
        " räder blätter ^eier völker dörfer ^lieder glieder bilder männer gebiete kantone"
        " bezirke kreise ^orte ^berge flüsse städte sitze plätze tore punkte spiele schritte"
        " steine gene atome moleküle elemente metalle gase kerne quarks planeten tiere hunde"
        " vögel fische pferde bäume finger muskeln wirbel räume opfer bände gedichte klänge"
        " preise ^verse kriege siege töne fächer teile nisse paare experimente befunde"
        " abschnitte bundesländer mitgliedstaaten kapitel knochen versuche fälle stücke schiffe"
        " flugzeuge gesetze artikel absätze sätze inseln romane dramen opern sinfonien kammern"
        " nummern mauern federn ziffern regeln formeln kugeln wurzeln nadeln felder"
    ),
    "Q": "längen höhen tiefen breiten massen werte temperaturen geschwindigkeiten energien",
    "U": (  # plurals of adjectives
        "teilnehmende abgeordnete gefangene verletzte ^tote gefallene angestellte beamte"
        " studierende lehrende lernende delegierte überlebende reisende vertriebene verbannte"
    ),
    "A": (
        "ist loge iker eur präsident student dirigent agent patient dozent produzent regent"
        " dissident referent korrespondent assistent kommandant fabrikant emigrant musikant"
        " intendant professor doktor direktor autor rektor senator diktator kantor reformator"
        " mann fotograf geograf ^graf könig kaiser papst fürst herzog bischof mönch arzt"
        " philosoph astronom ökonom soldat diplomat bürokrat doktorand architekt kaufmann bauer"
        " prinz rebell naut theologe botaniker zoologe biologe psychologe"
    ),
    "V": (  # several of them have the same form
        "priester maler dichter forscher lehrer erfinder entdecker gründer entwickler schöpfer"
        " sammler führer herrscher schriftsteller bildhauer politiker seefahrer baumeister"
        " kapellmeister bürgermeister minister ritter händler wissenschaftler richter schüler"
        " gegner nachfolger vorgänger anhänger verfasser übersetzer verleger schauspieler sänger"
        " arbeiter teilnehmer wähler einwohner bewohner offizier physiker chemiker mathematiker"
        " techniker mechaniker musiker kritiker historiker mediziner drucker reiter denker"
        " künstler"
    ),
    "B": (
        "erin istin login antin entin orin eurin ikerin frau königin kaiserin gräfin fürstin"
        " herzogin äbtissin ärztin nonne philosophin astronomin ökonomin fotografin diplomatin"
        " prinzessin päpstin architektin technikerin psychologin biologin soziologin geologin"
        " theologin heldin"
    ),
    "N": (
        "sprung schwung ^dung ^schaft medizin atlantik pazifik katholik mexik mosaik lenz"
        " koblenz karate gehilfe ^loge christ geist ^ist list mist zwist amateur"
    ),
}
_NOUN_CLASS = {ending: name for name, words in _NOUNS.items() for ending in words.split()}

_NO_PLURALS = (
    "leben einkommen vermögen volumen boden regen wesen eisen garten hafen magen ofen schaden"
    " rahmen wagen süden norden osten westen frieden glauben namen samen willen haufen becken"
    " zeichen wissen essen treffen bestehen erscheinen abkommen unternehmen verfahren wappen"
)

_TOWNS = words_of(
    "Aachen Augsburg Bas Berlin Bonn Brem Brüssel Budapest Danzig Dresdn Frankfurt Genf Hamburg"
    " Heidelberg Konstanz Köln Leipzig Lond London Lübeck Madrid Mailänd Mainz Maastricht Moskau"
    " Münchn Nürnberg Paris Petersburg Potsdam Prag Salzburg Stuttgart Trient Utrecht Versaill"
    " Warschau Weimar Wien Wittenberg Worms Würzburg Zürch"
)
"""The names of towns without the -er that makes an adjective of them."""


@lru_cache(10_000)
def _word_class(word: str) -> str:
    """The class of a word: as in the tables above, or by its form.

    A small word is "j", "r", "z" or "k" by the ending -e, -er, -es, or -en or -em, "ö", "o" or "ü"
    if it is an ordinal or a superlative in -e, -er or -es, and else "q". A word with a capital is
    "J", "R" or "K" if it is such an adjective, "S" for what may be a genitive, "T" for -er, and
    else "N". "y" is a past year, "0" another number, "," and "!" are signs that end a phrase, and
    "x" is another sign.
    """
    if not word[0].isalnum():
        return "," if word in ",(–" else "!" if word in ".;:?!" else "x"
    if word[0].isdecimal():
        return "y" if word.isdecimal() and 1000 <= int(word) < PAST_UNTIL else "0"
    last = word.rpartition("-")[2]
    if word == word.lower():
        return _SMALL_CLASS.get(word, "") or _small_class(word)
    if not last[:1].isupper():
        return "N"
    whole = _NOUN_CLASS.get(f"^{word.lower()}", "")
    return whole or _adjective_class(last) or _noun_class(last) or _capital_class(last)


def _small_class(word: str) -> str:
    stem = word[:-2] if word.endswith(("er", "es")) else word[:-1]
    if word.endswith(("e", "er", "es")) and (stem in _ORDINAL_WORDS or stem.endswith("st")):
        return {"e": "ö", "r": "o", "s": "ü"}[word[-1]]
    endings = {"e": "j", "er": "r", "es": "z", "en": "k", "em": "k"}
    return next((name for end, name in endings.items() if word.endswith(end)), "q")


_ORDINAL_WORDS = frozenset(_SUPERLATIVES.split())


_ADJECTIVE = lazy_pattern(r"\w{3,}(?:isch|lich|jährig)")


def _adjective_class(word: str) -> str:
    """The class of an adjective with a capital, as in "der Kalte Krieg"."""
    found = re.fullmatch(r"(.*?)(e|er|en)", word)
    if found is None or not (
        found[1].lower() in _CAPITAL_ADJECTIVES or _ADJECTIVE.fullmatch(found[1])
    ):
        return ""
    return {"e": "J", "er": "R", "en": "K"}[found[2]]


def _noun_class(word: str) -> str:
    small = word.lower()
    if f"^{small}" in _NOUN_CLASS:
        return _NOUN_CLASS[f"^{small}"]
    endings = (small[start:] for start in range(len(small) - 1))
    return next((_NOUN_CLASS[each] for each in endings if each in _NOUN_CLASS), "")


def _capital_class(word: str) -> str:
    if word.endswith("en") and not word.lower().endswith(tuple(_NO_PLURALS.split())):
        return "E"
    if word.endswith(("s", "’", "z", "x")):
        return "S"
    if word.endswith("er"):
        return "t" if word[:-2] in _TOWNS else "T"
    return "N"


_FEM, _MASC, _NEUT = "Fαβγδπε", "Mζηθικ", "Wλμνξο"
_CAPITAL = f"{_FEM}{_MASC}{_NEUT}PQUEABVJRKSTtN0yx"
_TAIL = (
    f"(?:[pwcdisgl]{{1,3}}(?:[jrzköoü]{{0,3}}[{_CAPITAL}]+|[jrzk]{{1,3}}(?=c))"
    f"|[plw][disg]?q[jrzk]{{1,2}}[{_CAPITAL}]+|(?<=S)[rz][{_CAPITAL}]+)*"
)
"""What follows a noun: phrases with an article or a preposition. Verbs are between two nouns."""

_NAMES = f"[STtN0yx]{{0,4}}(?!c){_TAIL}"
_ONE_CLAUSE = ",[lpw]?[disg][^!]*"
"""A clause or an apposition at the end of a text. After it, a sentence goes on with a comma."""

_CLAUSE = f"(?:{_ONE_CLAUSE})?"

_HERO = f"(?:d[jöJTt]{{0,3}}[{_MASC}TtAVNS]|s[jöJTt]{{0,3}}[{_NEUT}TtNES]|i[jöJTt]{{0,3}}[{_FEM}])"
_EVENT = _HERO + _NAMES
_SEVERAL = f"i[kK]{{1,3}}[{_CAPITAL}]{_NAMES}"
"""One event, and several: an adjective in -en after "die" is in the plural."""


def _weak(word: str) -> str:
    """An adjective after an article: *mittlere* for *mittlerer*."""
    return word[:-1]


def _singulars(nouns: tuple[str, str, str], rest: str) -> Iterator[tuple[str, str]]:
    """The forms of something in the singular, each after the text as the subject of a sentence.

    `nouns` are the classes of feminine, masculine and neuter nouns. Without an article, the noun
    gets its own, and a masculine or neuter adjective the ending that goes with it.
    """
    articles = ("i", "d", "s")
    pairs = [pair for pair in zip(articles, nouns, strict=True) if pair[1]]
    with_article = "|".join(f"{article}[jöJTt]{{0,3}}[{noun}]" for article, noun in pairs)
    yield "{text}", f"(?:{with_article}){rest}"
    fem, masc, neut = nouns
    if fem:
        yield "die {text}", f"[jöJt]{{0,3}}[{fem}]{rest}"
    for article, noun, adjectives in (("der", masc, "roR"), ("das", neut, "zü")):
        if noun:
            yield f"{article} {{text}}", f"t?[{noun}]{rest}"
            word = f"(?P<word>[{adjectives}])"
            yield f"{article} {{inflected}} {{rest}}", f"{word}(?P<rest>t?[{noun}]{rest})"


_EVENT_SAMPLES = {
    "{text}": "die Schlacht bei Cannae",
    "die {text}": "erste Mondlandung",
    "der {text}": "Sturm auf die Bastille",
    "der {inflected} {rest}": "zweiter Kreuzzug",
    "das {text}": "Erdbeben von Lissabon",
    "das {inflected} {rest}": "zweites Konzil von Lyon",
}


def _events(prompts: tuple[str, str], statements: tuple[str, str]) -> Iterator[Sentence]:
    """The sentences on events, each with a place for the event: on one, and on several."""
    for asked, (one, several) in ((True, prompts), (False, statements)):
        if not one:
            continue
        # No second subject.
        rest = "(?!.*c[dis])" + (_NAMES + _CLAUSE if asked else _NAMES)
        forms = [
            *[(*each, _EVENT_SAMPLES[each[0]]) for each in _singulars((_FEM, _MASC, _NEUT), rest)],
            ("{text}", _HERO + rest, "das Jahr ohne Sommer"),
            # The name of the owner stands in the place of the article.
            ("{text}", f"S[{_FEM}{_MASC}{_NEUT}]{rest}", "Napoleons Krönung zum Kaiser"),
        ]
        for text, form, sample in forms:
            said = (one.format(text), "") if asked else ("", one.format(text))
            inflected = _weak if "{inflected}" in text else None
            yield Sentence(*said, form, inflected=inflected, sample=sample)
        said = (several, "") if asked else ("", several)
        yield Sentence(*said, _SEVERAL + rest, sample="die Olympischen Spiele in Berlin")


_ACT = (
    "attentat|entdeckung|erfindung|ermordung|ernennung|hinrichtung|krönung|premiere|proklamation"
    "|taufe|unterzeichnung|verabschiedung|verkündung|veröffentlichung"
)


def _acts() -> Iterator[Sentence]:
    """The sentences on what does not last, even where its date is a period, such as a discovery."""
    rest = "(?!.*c[dis])" + _NAMES
    # No capital is before the noun, except that of an owner.
    pattern = rf"(?:[a-zäöüß]\S* |[A-ZÄÖÜ]\w+[s’] )*\w*(?i:{_ACT})(?!\w).*"
    for text, form, sample in (
        ("{text}", _HERO, "die Entdeckung des Radiums"),
        ("die {text}", f"[jöJt]{{0,3}}[{_FEM}]", "zweite Veröffentlichung"),
        ("{text}", f"S[{_FEM}{_MASC}{_NEUT}]", "Napoleons Krönung zum Kaiser"),
    ):
        asked, told = f"In welchem Zeitraum fand {text} statt?", f"{text} fand {{when}} statt."
        yield Sentence(asked, told, form + rest, pattern, sample=sample)


def _following(statement: str, sample: str) -> Sentence:
    """A whole sentence on any text, which is after it."""
    return Sentence(statement=f"{statement}: {{text}}.", form=".*", sample=sample)


_TENSES = (
    ("(?=.*y)", "war", "hatte", "lautete", "betrug"),
    ("", "ist", "hat", "lautet", "beträgt"),
)
"""The past for a text with a past year, and the present."""

_QUANTITIES = (
    # How it is asked for, the number of its verb, the classes of its nouns, and a sample of each.
    (
        "Wie groß",
        0,
        ("α", "ζ", "λ"),
        ("Bevölkerung von Wien", "Umfang des Handels", "Gewicht der Ernte"),
    ),
    ("Wie hoch", 0, ("β", "η", "μ"), ("Inflationsrate", "Brotpreis in Rom", "Einkommen in Rom")),
    (
        "Wie lang",
        0,
        ("γ", "θ", "ν"),
        ("Amtszeit", "Zeitraum im Plan", "Intervall im Plan"),
    ),
    ("Welchen Wert", 1, ("δ", "ι", ""), ("Avogadro-Konstante", "Preisindex", "")),
    ("Wie", 2, ("ε", "", ""), ("Ordnungszahl von Uran", "", "")),
    ("Wie viel", 3, ("π", "", ""), ("Dauer im Mittel", "", "")),
)
_OF_ANY_KIND = (
    "", 3, ("αβγδπε", "ζηθι", "λμν"), ("Quote in Wien", "Anteil der Wähler", "Ergebnis der Wahl")
)  # fmt: skip

_PERCENTAGES = (
    ("Wie hoch", 0, ("", "κ", ""), ("", "Prozentsatz der Wähler", "")),
    ("Wie viel Prozent", *_OF_ANY_KIND[1:]),
)


def _quantities(
    kinds: Iterable[tuple[str, int, tuple[str, str, str], tuple[str, str, str]]],
    as_of: str = "",
    *,
    coming: bool = False,
) -> Iterator[Sentence]:
    """The sentences on quantities in the singular; `as_of` is " {as_of}" for those with a date."""
    tenses = _TENSES[coming : coming + 1] if as_of else _TENSES
    for year, *verbs in tenses:
        past, found = ("", "") if as_of else (year, " im Jahr 1950" if year else "")
        for asked, verb, nouns, samples in kinds:
            by_article = dict(zip(("die", "der", "das"), samples, strict=True))
            own = next(each for each, noun in by_article.items() if noun)
            for rest in (_NAMES, "" if as_of else _NAMES + _ONE_CLAUSE):
                for text, form in _singulars(nouns, rest) if rest else ():
                    article = own if text == "{text}" else text[:3]
                    before = {"{text}": f"{own} ", "der {i": "mittlerer ", "das {i": "mittleres "}
                    sample = before.get(text[:6], "") + by_article[article] + found
                    sample += "" if rest == _NAMES else f", {article} zählt"
                    yield Sentence(
                        prompt=f"{asked} {verbs[verb]} {text}{as_of}?",
                        statement=f"{as_of.strip()} {verbs[3]} {text} {{answer}}."
                        if as_of
                        else f"{text} {verbs[3]} {{answer}}."
                        if rest == _NAMES
                        else f"{text}, {verbs[3]} {{answer}}.",
                        form=past + form,
                        inflected=_weak if "{inflected}" in text else None,
                        sample=sample,
                    )


def _as_subject(phrase: str, nouns: tuple[str, str, str]) -> str | None:
    """What a phrase in the genitive is in the nominative: *die lange Frist* for *der langen Frist*.

    None if its noun is surely none of the classes of feminine, masculine and neuter `nouns`.
    """
    article, *words = phrase.split(" ")
    adjectives = [*takewhile(lambda word: _word_class(word) in "kK", words)]
    noun, *rest = words[len(adjectives) :]
    bare = noun.rstrip(",")
    found = ""
    if article in ("der", "einer"):
        found = _word_class(bare)
        articles = {"der": "die", "einer": "eine"} if found in nouns[0] else {}
    else:
        # *Geld* and *Preis* have their genitives in -s and in -es.
        stems = (bare.removesuffix(end) for end in ("es", "s") if bare.endswith(end))
        stem, found = next(
            (
                (stem, name)
                for stem in stems
                if (name := _noun_class(stem)) in (*nouns[1], *nouns[2])
            ),
            ("", ""),
        )
        noun = noun.replace(bare, stem)
        articles = {"des": "der" if found in nouns[1] else "das"} if stem else {}
        if stem and not adjectives:
            articles["eines"] = "ein"
    if article not in articles:
        return None
    return " ".join([articles[article], *map(_weak, adjectives), noun, *rest])


def _amounts(as_of: str = "", *, coming: bool = False) -> Iterator[Sentence]:
    """The questions on how long or high something is, without its "Dauer" or "Höhe".

    The arguments are as in `_quantities`.
    """
    for word, name, asked, nouns, what in (
        ("Dauer", "π", "lang", ("γ", "θ", "ν"), "der zweiten Amtszeit"),
        ("Höhe", "α", "hoch", ("Fβ", "η", "μ"), "des deutschen Kindergelds"),
    ):
        for year, verb, *_ in _TENSES[coming : coming + 1] if as_of else _TENSES:
            past, found, clause = ("", "", "") if as_of else (year, " im Jahr 1950", _CLAUSE)
            yield Sentence(
                f"Wie {asked} {verb} {{inflected}}{as_of}?",
                form=f"{past}i?{name}(?P<word>[dg][kK]{{0,3}}[{_CAPITAL}]{_NAMES}{clause})",
                pattern=f"(?:[Dd]ie )?{word} .*",
                inflected=partial(_as_subject, nouns=nouns),
                sample=f"{word} {what}{found if past else ''}",
            )


_COUNTED = "[jJ]{0,2}[PVEU]"
_WHAT = f"(?P<what>{_COUNTED}(?:[dgw][jrzk]{{0,3}}[{_CAPITAL}]+)?)"
_PLACE = "(?=l)(?!.*[FMW])"
"""A place that is no event, during which there were so many."""

_WHERE = f"(?P<where>{_PLACE}{_TAIL})"


def _plural(word: str) -> str:
    """An adjective after the article of the genitive: *sinnlosen* for *sinnlose*."""
    return f"{word}n"


def _numbers() -> Iterator[Sentence]:
    """The sentences on what is counted, in the plural without an article."""
    for past, are, was, found in (
        ("(?=.*y)", "gab es", "war", " im Jahr 1920"),
        ("", "gibt es", "ist", ""),
    ):
        place = Sentence(
            prompt=f"Wie viele {{what}} {are} {{where}}?",
            statement=f"{{where}} {are} {{answer}} {{what}}.",
            form=past + _WHAT + _WHERE,
            sample=f"Bühnen in Wien{found}",
        )
        yield place
        clause = f"{past}{_WHAT}(?P<where>{_PLACE}{_TAIL},[lpw][disg][^!]*)"
        yield place._replace(
            statement="", form=clause, sample=f"Bühnen in Wien{found}, in denen getanzt wird"
        )
        amount = "betrug" if past else "beträgt"
        for text, form, inflected, sample in (
            ("{text}", "[PVE]{}", None, "Zähne eines Erwachsenen"),
            (
                "{inflected} {rest}",
                "(?P<word>j)(?P<rest>[PVE]{})",
                _plural,
                "wilde Tiere im Zoo",
            ),
        ):
            sentence = Sentence(
                prompt=f"Wie groß {was} die Zahl der {text}?",
                statement=f"Die Zahl der {text} {amount} {{answer}}.",
                form=past + form.format(_NAMES),
                inflected=inflected,
                sample=sample + found,
            )
            yield sentence
            yield sentence._replace(
                statement=f"Die Zahl der {text}, {amount} {{answer}}.",
                form=past + form.format(_NAMES + _ONE_CLAUSE),
                sample=f"{sample}{found}, die zählen",
            )


def _numbers_as_of(verb: str) -> tuple[Sentence, ...]:
    return (
        Sentence(
            prompt=f"Wie viele {{text}} {verb} es {{as_of}}?",
            statement=f"{{as_of}} {verb} es {{answer}} {{text}}.",
            form=_COUNTED + _NAMES,
            sample="Mitgliedstaaten der Union",
        ),
        _HOW_MANY_AS_OF,
    )


_HOW_MANY = Sentence(
    "{Counts}: Wie viele?",
    form=f"{_COUNTED}(?:[,lpwcgdisx].*)?",
    sample="Stimmen, die ungültigen mitgezählt",
)
_HOW_MANY_AS_OF = _HOW_MANY._replace(prompt="{Counts} ({as_of}): Wie viele?")
_LENGTHS = (
    Sentence(
        "Wie groß sind die {text}?",
        "Die {text} betragen {answer}.",
        form="Q" + _NAMES,
        sample="Wellenlängen des sichtbaren Lichts",
    ),
)

_CASE = r"[A-Z].* vs?\.? [A-Z].*"
_SECTION = r"(?:§§?|Art\.?|Artikel|Abs\.) ?\d.*"
_EQUATION = r".*[=≈<>≤≥].*"
_SIGNS = r"(?=.*[₀-₉])(?:[A-Z][a-z]?[₀-₉]*|[()·])+"
_QUOTED = r"[„“\"»«].*"
_WITH_ARTICLE = r"(?:der|das) .*"
_WORD = rf"(?!{_CASE}|{_SECTION}|{_EQUATION}|{_SIGNS}|{_WITH_ARTICLE})[^„“\"»«]*"
"""A word with a meaning; other terms are names, symbols and formulas, which have none."""

_WORK = (
    "buch|roman|gedicht|epos|tragödie|komödie|drama|oper|operette|ballett|sinfonie|symphonie|sonate"
    "|oratorium|kantate|gemälde|fresko|statue|skulptur|traktat|enzyklopädie|essay|aufsatz"
    "|flugschrift|manifest|zeitung|zeitschrift|film|hymne|ballade|lied|chronik|schrift|werk|novelle"
    "|erzählung|märchen|fabel|trauerspiel|lustspiel|schauspiel|singspiel|theaterstück|sonett|satire"
)
_A_WORK = (
    rf"(?:[\wäöüß-]+ ){{0,3}}?(?i:\w*(?:{_WORK}))(?=$|[ ,;(])"
    r"(?=.*\b\d{3,4}\b| von [A-ZÄÖÜ])"
)
"""The beginning of what the title of one work means; a genre has no year and no author."""

_A_PLACE = (
    r"(?:[\wäöüß-]+(?:e|er|es) ){0,3}(?:\w*(?:[Ff]luss|[Bb]erg|[Ss]tadt|[Ii]nsel|[Vv]ulkan|[Ss]ee"
    r"|[Mm]eer|[Gg]ebirge|[Ww]üste|[Dd]orf|[Pp]lanet|[Ss]chloss|[Kk]irche|[Bb]urg)|Land|Staat"
    r"|Gipfel|Bucht|Mond|Stern|Sternbild|Tempel|Museum)(?=$|[ ,;(])"
)
"""The beginning of what a name means that is no term: *Elbe*, a river."""

_UNQUOTED = r"[^„“\"»«]*"
_TITLE = rf"(?!{_CASE}|{_SECTION})[A-ZÄÖÜ]{_UNQUOTED}"

_SPECIAL_TERMS = (
    (_CASE, "Marbury v. Madison"),
    (_SECTION, "Art. 5 GG"),
    (_SIGNS, "H₂SO₄"),
    (_EQUATION, "a² + b² = c²"),
    (_QUOTED, "„Faust“"),
    (_WITH_ARTICLE, "der Siebenschläfer"),
)
_TERM_PROMPTS = (
    "Wofür ist „{term}“ bekannt?",
    "Worum geht es in {term}?",
    "Wofür steht {term}?",
    "Was besagt {term}?",
    "Was ist {term}?",
    "Was ist {term}?",
)

_DESCRIBED = "Diese Beschreibung passt auf {}: {}."


_NO_CAPITAL = r"(?![A-ZÄÖÜ]\w*sche[rs]? ).*"
"""Not "Englischer Arzt", whose adjective has no capital after an article; "Wiener Arzt" has one."""


def _names(verb: str) -> tuple[Sentence, ...]:
    """The sentences on a person; `verb` is in the present or the past."""
    behind = f"(?:[,lpwcgdisrz{_CAPITAL}].*)?"
    apart = "(?:[,lpc].*)?"
    of_what = f"[gdiswrz{_CAPITAL}][^,!]*"
    return (
        Sentence(
            statement=f"{{answer}} {verb} {{text}}.",
            pattern="(?:der|das|ein|eine|einer der|eine der) \\w.*",
            sample="der erste Mensch im Weltraum",
        ),
        Sentence(
            statement=f"{{answer}} {verb} {{text}}.",
            form=f"i(?:[jö]{{1,2}}[{_CAPITAL}]|B).*",
            sample="die erste Frau im Weltraum",
        ),
        Sentence(
            statement=f"{{answer}} {verb} der {{inflected}} {{rest}}.",
            form=f"(?P<word>o)(?P<rest>[{_CAPITAL}].*)",
            inflected=_weak,
            sample="erster Mensch im Weltraum",
        ),
        Sentence(
            statement=f"{{answer}} {verb} die {{text}}.",
            form=f"ö[{_CAPITAL}].*",
            sample="erste Frau im Weltraum",
        ),
        Sentence(
            statement=f"{{answer}} {verb} ein {{text}}.",
            form=f"(?:[rR]{{1,2}}[AV]{behind}|[AV]{apart})",
            pattern=_NO_CAPITAL,
            sample="österreichischer Arzt",
        ),
        Sentence(
            statement=f"{{answer}} {verb} eine {{text}}.",
            form=f"(?:[jJ]{{1,2}}B{behind}|B{apart})",
            pattern=_NO_CAPITAL,
            sample="österreichische Ärztin",
        ),
        Sentence(
            statement=f"{{answer}} {verb} {{text}}.",
            form=f"[AVB]{of_what}",
            sample="König von Preußen",
        ),
        Sentence(statement=_DESCRIBED.format("{answer}", "{who}")),
    )


_ON = "auf die Frage „{question}“"
_ARGUMENTS = {
    # Whether someone says so is true or false, even where what they say is disputed. No name is
    # after a preposition, which asks for a case.
    key: (Sentence(statement=statement),)
    for key, statement in {
        "argument claim": f"Die Antwort {_ON} lautet: {{answer}}.",
        "argument claim attributed": f"Die Antwort {_ON} (Position: {{by}}) lautet: {{answer}}.",
        "argument grounds": (
            f"Einer der Gründe für die Antwort „{{claim}}“ {_ON} lautet: {{answer}}."
        ),
        "argument grounds attributed": (
            f"Einer der Gründe für die Antwort „{{claim}}“ {_ON} (Position: {{by}}) lautet:"
            " {answer}."
        ),
        "argument opposed": (
            f"Die Antwort „{{claim}}“ {_ON} richtet sich gegen diese Auffassung: {{answer}}."
        ),
        "argument opposed attributed": (
            f"Die Antwort „{{claim}}“ {_ON} (Position: {{by}}) richtet sich gegen diese Auffassung:"
            " {answer}."
        ),
        "argument proponent": f"Die Antwort {_ON} (Position: {{answer}}) lautet: {{claim}}.",
    }.items()
}

_FALLS = (
    *_events(
        ("Auf welches Datum fällt {}?", "Auf welches Datum fallen {text}?"),
        ("", ""),
    ),
    _following("Folgendes geschieht {when}", "Luther kehrt zurück"),
)
_ADJECTIVES = (
    "absolut atomar dritt durchschnittlich elektrisch erst ganz größt heutig höchst jährlich"
    " kleinst kritisch kürzest längst letzt mittler molar natürlich niedrigst normal relativ"
    " spezifisch täglich total tiefst zweit"
)

_SENTENCES = SentenceWords(
    sentences={
        "person identify": (Sentence(statement=_DESCRIBED.format("{person}", "{answer}")),),
        "person name": _names("war"),
        "person name living": _names("ist"),
        "person name several": (Sentence(statement=_DESCRIBED.format("{answer}", "{who}")),),
        "person born": (Sentence(statement="{person} wurde {when} geboren."),),
        "person born several": (Sentence(statement="{person} wurden {when} geboren."),),
        "person died": (Sentence(statement="{person} starb {when}."),),
        "person died several": (Sentence(statement="{person} starben {when}."),),
        "date when moment": (
            *_events(
                ("Wann war {}?", "Wann waren {text}?"), ("{} war {{when}}.", "{text} waren {when}.")
            ),
            _following("Folgendes geschah {when}", "Luther kehrt zurück"),
        ),
        "date when moment coming": _FALLS,
        "date when period": (
            *_acts(),
            *_events(
                ("Von wann bis wann dauerte {}?", "Von wann bis wann dauerten {text}?"),
                ("{} dauerte {{when}}.", "{text} dauerten {when}."),
            ),
            _following("Folgendes dauerte {when}", "Jahre im Exil"),
        ),
        "date when since": (
            *_events(("Wann begann {}?", "Wann begannen {text}?"), ("", "")),
            _following("Folgendes bestand {when}", "Hauptstadt in Bonn"),
        ),
        "date when until": (
            *_events(("Wann endete {}?", "Wann endeten {text}?"), ("", "")),
            _following("Folgendes bestand {when}", "Hauptstadt in Bonn"),
        ),
        "figure how-many count": (
            *_numbers(),
            *_amounts(),
            *_quantities(_QUANTITIES),
            _HOW_MANY,
            _following("Die folgende Zahl beträgt {answer}", "Stimmen, die ungültigen mitgezählt"),
        ),
        "figure how-many count as-of": (
            *_numbers_as_of("gab"),
            *_amounts(" {as_of}"),
            *_quantities(_QUANTITIES, " {as_of}"),
            _following(
                "Die folgende Zahl betrug {as_of} {answer}", "Stimmen, die ungültigen mitgezählt"
            ),
        ),
        "figure how-many count as-of coming": (
            *_numbers_as_of("gibt"),
            *_amounts(" {as_of}", coming=True),
            *_quantities(_QUANTITIES, " {as_of}", coming=True),
            _following(
                "Die folgende Zahl beträgt {as_of} {answer}", "Stimmen, die ungültigen mitgezählt"
            ),
        ),
        "figure how-many measure": (
            *_amounts(),
            *_quantities(_QUANTITIES),
            *_LENGTHS,
            _following("Der folgende Wert beträgt {answer}", "Weg bis zum Ziel"),
        ),
        "figure how-many measure as-of": (
            *_amounts(" {as_of}"),
            *_quantities(_QUANTITIES, " {as_of}"),
            _following("Der folgende Wert betrug {as_of} {answer}", "Weg bis zum Ziel"),
        ),
        "figure how-many measure as-of coming": (
            *_amounts(" {as_of}", coming=True),
            *_quantities(_QUANTITIES, " {as_of}", coming=True),
            _following("Der folgende Wert beträgt {as_of} {answer}", "Weg bis zum Ziel"),
        ),
        "figure how-many percent": (
            *_quantities(_PERCENTAGES),
            _following("Der folgende Wert beträgt {answer}", "Stimmen für den Antrag"),
        ),
        "figure how-many percent as-of": (
            *_quantities(_PERCENTAGES, " {as_of}"),
            _following("Der folgende Wert betrug {as_of} {answer}", "Stimmen für den Antrag"),
        ),
        "figure how-many percent as-of coming": (
            *_quantities(_PERCENTAGES, " {as_of}", coming=True),
            _following("Der folgende Wert beträgt {as_of} {answer}", "Stimmen für den Antrag"),
        ),
        **_ARGUMENTS,
        "term define": (
            Sentence(
                "Was ist „{term}“?",
                _DESCRIBED.format("„{term}“", "{answer}"),
                pattern=_TITLE,
                described=_A_WORK,
                sample="Kabale und Liebe",
            ),
            Sentence(
                "Was ist mit „{term}“ gemeint?",
                _DESCRIBED.format("„{term}“", "{answer}"),
                pattern=_UNQUOTED,
                described=_A_PLACE,
                sample="Elbe",
            ),
            *[
                Sentence(asked, pattern=pattern, sample=sample)
                for asked, (pattern, sample) in zip(_TERM_PROMPTS, _SPECIAL_TERMS, strict=True)
            ],
            Sentence(
                statement="Der Begriff „{term}“ bedeutet: {answer}.",
                pattern=_WORD,
                sample="Entropie",
            ),
            Sentence(statement=_DESCRIBED.format("{term}", "{answer}")),
        ),
        "term term": (
            Sentence(
                "Welches Werk ist gemeint? {Means}",
                _DESCRIBED.format("„{answer}“", "{means}"),
                pattern=_TITLE,
                described=_A_WORK,
                sample="Kabale und Liebe",
            ),
            *[
                Sentence(f"Welche{sort} ist gemeint? {{Means}}", pattern=pattern, sample=sample)
                for sort, (pattern, sample) in zip(
                    ("r Fall", " Vorschrift", " Formel", " Formel"), _SPECIAL_TERMS, strict=False
                )
            ],
            Sentence(
                "Was ist gemeint? {Means}",
                _DESCRIBED.format("„{answer}“", "{means}"),
                pattern=_UNQUOTED,
                described=_A_PLACE,
                sample="Elbe",
            ),
            Sentence(
                statement="Der Begriff „{answer}“ bedeutet: {means}.",
                pattern=_WORD,
                sample="Entropie",
            ),
            Sentence(statement=_DESCRIBED.format("{answer}", "{means}")),
        ),
        "term expansion": (Sentence(statement="Die Abkürzung „{term}“ steht für: {answer}."),),
    },
    word_class=_word_class,
    common=frozenset(
        [word for name in "dislpwc" for word in _SMALL_WORDS[name].split()]
        + ["ein", "eine", "einer"]
        + [f"{stem}{end}" for stem in _ADJECTIVES.split() for end in ("e", "er", "es", "en")]
    ),
)


_KINDS = {
    "person": "Person",
    "date": "Datum",
    "figure": "Zahl",
    "argument": "Argument",
    "term": "Begriff",
    "question": "Frage",
    "cloze": "Lückensatz",
}


def _digits(number: float) -> str:
    """A number as German writes it: "1.200", "3,5"."""
    return grouped(number, thousands=".", decimal=",")


def _millions(number: int) -> str:
    unit, one, many = (
        (10**9, "Milliarde", "Milliarden") if number >= 10**9 else (10**6, "Million", "Millionen")
    )
    return f"{in_units(number, unit, decimal=',')} {one if number == unit else many}"


_ALONE = DateForm(
    decade="{}er",
    first_decade="{}–{}",
    decade_word="Jahre",
    century_word="Jahrhundert",
    centuries_word="Jahrhundert",
)
_WITHIN = _ALONE._replace(decade_word="Jahren", first_decade="Jahren {} bis {}")
_DATIVE = _WITHIN._replace(first_decade="")

_DATES = DateWords(
    day="{}.",
    months=(
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ),
    months_of_day=(),
    before_month=" ",
    before_year=" ",
    before_christ="v.\N{NO-BREAK SPACE}Chr.",
    before_christ_also=("v. Chr.", "v.Chr.", "vor Christus", "v. u. Z."),
    after_christ="n.\N{NO-BREAK SPACE}Chr.",
    long_year=_digits,
    years_ago="Jahren",
    millions=_millions,
    old_style="{} (alter Stil)",
    decade="{}er",
    first_decade="{}er",
    century="{}.".format,
    the="{}",
    about="ca. {}",
    perhaps="{} (?)",
    about_in_sentence="etwa {}",
    perhaps_in_sentence="vermutlich {}",
    on="am {}",
    about_on="um den {}",
    within="{}",
    within_ago="vor {}",
    or_="oder",
    period=("von ", " bis ", ""),
    between="zwischen {} und {}",
    since="ab {}",
    until="bis {}",
    forms={
        "alone": _ALONE,
        "about": _ALONE,
        "within": _WITHIN,
        "since": _DATIVE,
        "until": _DATIVE,
        "start": _DATIVE,
        "end": _DATIVE,
        "between": _DATIVE,
    },
    patterns={
        "within day about": "um den {}",
        "within month": "im {}",
        "within month about": "ungefähr im {}",
        "within decade": "in den {}",
        "within century": "im {}",
        "within short year": "im Jahr {}",
        "within year about": "um {}",
        "within ago about": "vor etwa {}",
        "alone ago": "vor {}",
        "since year about": "ab etwa {}",
        "since month about": "ab etwa {}",
        "since day": "ab dem {}",
        "since decade": "ab den {}",
        "since century": "ab dem {}",
        "since ago": "seit {}",
        "until year about": "bis etwa {}",
        "until month about": "bis etwa {}",
        "until day about": "bis etwa zum {}",
        "until day": "bis zum {}",
        "until decade": "bis zu den {}",
        "until century": "bis zum {}",
        "until ago": "bis vor {}",
        "start year about": "von etwa {}",
        "start month about": "von etwa {}",
        "start day": "vom {}",
        "start decade": "von den {}",
        "start century": "vom {}",
        "start ago": "vor {}",
        "start ago about": "vor etwa {}",
        "end year about": "bis etwa {}",
        "end month about": "bis etwa {}",
        "end day about": "bis etwa zum {}",
        "end day": "bis zum {}",
        "end decade": "bis zu den {}",
        "end century": "bis zum {}",
        "between day": "zwischen dem {} und dem {}",
        "between decade": "zwischen den {} und den {}",
        "between century": "zwischen dem {} und dem {}",
        "between ago": "vor {} bis {}",
    },
    marks_outside=True,
)


def _scale_after(power: int, number: Decimal) -> str:
    return {6: "Million", 9: "Milliarde", 12: "Billion"}.get(power, "Tausend") + (
        "" if power == 3 or abs(number) == 1 else "n" if power == 9 else "en"
    )


_NUMBERS = NumberWords(
    thousands=".",
    decimal=",",
    percent="\N{NO-BREAK SPACE}%",
    about="etwa {}",
    more_than="mehr als {}",
    or_more="mindestens {}",
    less_than="weniger als {}",
    or_less="höchstens {}",
    negative_range="{} bis {}",
    times="·",
    scales={3: "Tausend", 6: "Millionen", 9: "Milliarden", 12: "Billionen"},
    scale_after=_scale_after,
)

_REMARKS = {
    # Of all.
    "gives-up": "als „Weiß ich nicht“ gewertet",
    "unreadable-name": "nicht als Name zu erkennen",
    "unreadable-date": "nicht als Datum zu erkennen",
    "unreadable-number": "nicht als Zahl zu erkennen",
    "no-year": "das Jahr fehlt",
    "no-such-day": "diesen Tag gibt es nicht",
    "reversed-period": "das Ende liegt vor dem Anfang",
    "several-dates": "mehr als eine Zeitangabe",
    "several-numbers": "mehr als eine Zahl",
    # Of names.
    "other-person": "„{other}“: jemand anders",
    "other-thing": "„{other}“: etwas anderes",
    "fits-other": "„{other}“ würde auch passen",
    "others-given-name": "Vorname von jemand anders („{other}“)",
    "one-slip": "ein Buchstabe weicht ab",
    "slips": "{count} Buchstaben weichen ab",
    "no-number": "die Ordnungszahl fehlt",
    "unknown-number": "diese Ordnungszahl kommt im Stapel nicht vor",
    "another-word": "„{other}“ ist ein anderes Wort aus dem Stapel",
    "other-number-of-word": "Einzahl statt Mehrzahl oder umgekehrt",
    "other-case-of-word": "anderer Fall des Wortes",
    "middle-initial": "die Initiale eines weiteren Vornamens",
    "unknown-country": "das Land kommt im Stapel nicht vor",
    "other-report": "anderes Jahr oder andere Fundstelle",
    "unknown-word": "eines der Wörter kommt im Stapel nicht vor",
    "no-epithet": "der Name ist unvollständig",
    "no-family-name": "Vorname richtig, Familienname fehlt",
    "half-family-name": "der Familienname ist unvollständig",
    "other-gender": "Name richtig, Endung falsch",
    "given-ending": "Vorname richtig, Endung falsch",
    "letter-case": "Groß- und Kleinschreibung weicht ab",
    "part-of-term": "nur ein Teil davon",
    "other-order": "in anderer Reihenfolge",
    "in-full": "ausgeschrieben",
    "other-tone": "ein Ton weicht ab",
    "other-article": "ein Artikel mit anderem Geschlecht",
    "unknown-given": "einer der Vornamen kommt im Stapel nicht vor",
    # Of dates.
    "one-of-several": "nur eine der Zeitangaben",
    "not-all": "nicht alle Zeitangaben",
    "no-century": "das Jahrhundert fehlt",
    "no-era": "Zahl richtig, aber „v.\N{NO-BREAK SPACE}Chr.“ fehlt",
    "period-typed": "ein Zeitraum, gefragt ist aber nach einem Zeitpunkt",
    "season-no-day": "Jahreszeit richtig, Tag fehlt",
    "season-no-month": "Jahreszeit richtig, Monat fehlt",
    "year-no-day": "Jahr richtig, Tag fehlt",
    "year-no-month": "Jahr richtig, Monat fehlt",
    "month-no-day": "Monat richtig, Tag fehlt",
    "coarse": "richtig, aber nicht genau genug",
    "one-year-off": "ein Jahr daneben, aber das Datum ist nicht gesichert",
    "years-off": "{count} Jahre daneben, aber das Datum ist nicht gesichert",
    "wrong-year": "Jahr falsch",
    "wrong-month": "Jahr richtig, Monat falsch",
    "wrong-day": "Monat richtig, Tag falsch",
    "right-year": "Jahr richtig",
    "no-beginning": "Ende richtig, Anfang fehlt",
    "no-end": "Anfang richtig, Ende fehlt",
    "wrong-beginning": "Anfang falsch",
    "wrong-end": "Ende falsch",
    "within-period": "liegt im Zeitraum, aber wann begann und endete er?",
    # Of numbers.
    "wrong-unit": "falsche Einheit",
    "unknown-unit": "Zahl richtig, Einheit unbekannt",
    "percentage-typed": "eine Prozentzahl, gefragt ist aber nach etwas anderem",
    "range-typed": "eine Spanne, gefragt ist aber nach einer einzigen Zahl",
    "within-range": "liegt in der Spanne, aber von welchem bis zu welchem Wert reicht sie?",
    "near": "knapp daneben",
    "well-rounded": "richtig gerundet",
    "rounded": "gerundet",
    "wrong-sign": "Zahl richtig, Vorzeichen falsch",
    "magnitude": "Ziffern richtig, Größenordnung falsch",
    "no-scale": "Ziffern richtig, aber wie viele Tausend, Millionen oder Milliarden?",
}

_RETRY = {
    "unreadable-name": "Nicht als Name zu erkennen. Noch ein Versuch: ein Name, in Buchstaben.",
    "unreadable-date": "Nicht als Datum zu erkennen. Noch ein Versuch: Tag, Monat oder Jahr.",
    "unreadable-number": (
        "Nicht als Zahl zu erkennen. Noch ein Versuch: eine Zahl in Ziffern oder Worten."
    ),
    "no-year": "Das Jahr fehlt. Noch ein Versuch: mit Jahreszahl.",
    "no-such-day": "Diesen Tag gibt es nicht. Noch ein Versuch: Tag, Monat oder Jahr.",
    "reversed-period": "Das Ende liegt vor dem Anfang. Noch ein Versuch: das frühere Datum zuerst.",
    "several-dates": "Mehr als eine Zeitangabe. Noch ein Versuch: nur eine einzige.",
    "several-numbers": "Mehr als eine Zahl. Noch ein Versuch: eine einzige Zahl.",
}

_SHEET = SheetWords(
    headings={
        "choice": "Multiple Choice",
        "true-false": "Richtig oder falsch?",
        "gaps": "Lückentext",
        "matching": "Zuordnung",
        "ordering": "Reihenfolge",
        "short": "Kurzantworten",
        "number": "Zahlen",
        "date": "Zeitangaben",
        "argument": "Stichpunkte",
    },
    instructions={
        "choice": "Nur eine Antwort ist richtig: deren Buchstaben einkreisen.",
        "true-false": "Jeweils „richtig“ oder „falsch“ einkreisen.",
        "gaps": "In jede Lücke gehört eines der oben stehenden Wörter; eines bleibt übrig.",
        "matching": "Jeweils den passenden Buchstaben eintragen; einer bleibt übrig.",
        "ordering": "Die Ereignisse nummerieren; 1 ist das früheste.",
        "short": "Wenige Worte genügen.",
        "number": "Eine Zahl eintragen.",
        "date": "So genau wie möglich datieren.",
        "argument": "Die Stichpunkte aufschreiben; für jeden gibt es einen Punkt.",
    },
    tasks={
        "gaps": "Welches Wort gehört in welche Lücke? Eines bleibt übrig.",
        "matching": "Was gehört zusammen? Eines bleibt übrig.",
        "ordering": "Die Ereignisse zeitlich ordnen, das früheste zuerst.",
    },
    name="Name",
    group="Klasse",
    date="Datum",
    score="Punkte",
    true="richtig",
    false="falsch",
    version="Gruppe {}",
    page="Seite {page} von {pages}",
    seed="Startwert {}",
    key="Lösungen",
    key_to="Lösungen: {}",
    time="Zeit: {} Min.",
    key_numbers="Nummern und Buchstaben unten sind die von {}."
    " Eine kleine Nummer in der Tabelle führt dorthin.",
    total="Summe",
    most="möglich",
    scores="Punkteliste",
    marks=lambda count: _counted(count, "Punkt", "Punkte"),
    according_to="so {who}",
    also="auch: {}",
    rounded="auch {}",
    half="½ Punkt für einen gerundeten Wert zwischen {} und {}",
    half_range="½ Punkt für eine Zahl innerhalb der Spanne",
    half_year="½ Punkt für das richtige Jahr",
    half_month="½ Punkt für den richtigen Monat oder das richtige Jahr",
    bank="Wortspeicher",
    gap="Lücke {}",
    lines="Platz für die Antwort",
    fold_here="hier falten",
    questions="Fragen",
    picture="Bild",
    sound="Tonaufnahme",
    described_picture="Bild: {description} ({file})",
    described_sound="Tonaufnahme: {description} ({file})",
    pair="{left} – {right}",
    dated="{event}: {date}",
    quotes=("„", "“", "‚", "‘"),
)

_PAGE = PageWords(
    instructions={
        "choice": "Nur eine Antwort ist richtig.",
        "true-false": "Ist die Aussage richtig oder falsch?",
        "gaps": "In jede Lücke gehört eines der Wörter; eines bleibt übrig.",
        "matching": "Jeweils den passenden Buchstaben auswählen; einer bleibt übrig.",
        "ordering": "Die Ereignisse in die richtige Reihenfolge bringen, das früheste zuerst.",
        "short": "Wenige Worte genügen.",
        "number": "Eine Zahl eingeben, in Ziffern oder Worten.",
        "date": "So genau wie möglich datieren, in beliebiger Schreibweise.",
        "argument": "Die Stichpunkte aufschreiben; für jeden gibt es einen Punkt.",
    },
    summary="Ergebnis",
    answer="Antwort auf Frage {number}",
    choose="bitte wählen",
    words="Wortspeicher",
    earlier="Nach oben: {event}",
    later="Nach unten: {event}",
    moved="{event}: jetzt an Stelle {place} von {places}",
    check="Prüfen",
    numbered="{text}: Frage {number}",
    check_empty="Lösung anzeigen, ohne zu antworten",
    check_all="Alles prüfen und auswerten",
    really_all="Noch nicht beantwortet: {empty}. Die Lösungen trotzdem anzeigen?",
    again="Neu beginnen",
    really_again="Alle Antworten löschen und neu beginnen?",
    right="Richtig",
    partly="Teilweise richtig",
    wrong="Falsch",
    no_answer="Keine Antwort",
    row_right="stimmt",
    row_wrong="stimmt nicht",
    had_it="War die eigene Antwort richtig?",
    yes="ja",
    half="halb",
    no="nein",
    had_points="Welche Stichpunkte wurden genannt?",
    earned="{earned} von {marks}",
    checked="Ausgewertete Fragen: {checked} von {items}; Punkte: {earned} von {marks}",
    score="Punkte: {earned} von {marks} ({percent}\N{NO-BREAK SPACE}%)",
    to_mend="Zu wiederholen: ",
    not_kept=(
        "Dieser Browser speichert keine Antworten: Beim Schließen der Seite gehen sie verloren."
    ),
    needs_script=(
        "Ohne JavaScript lässt sich diese Seite lesen und drucken, die Antworten werden aber nicht"
        " ausgewertet."
    ),
)

_CHART = ChartWords(
    timeline="Zeitleiste",
    arguments="Wer widerspricht wem?",
    figures="Zahlen und ihre Teile",
    events="Ereignisse",
    lives="Lebensdaten",
    marks={
        "day": "an diesem Datum",
        "lasted": "Dauer",
        "within": "irgendwann in dieser Zeit",
        "about": "Datum unsicher",
        "either": "eines davon",
        "open": "Anfang oder Ende unbekannt",
        "beyond": "geht über den Rand hinaus",
        "sure": "mindestens",
        "possible": "möglicherweise bis",
    },
    against="gegen",
    opposed="Gegenposition",
    on_axis="Auf der Zeitachse",
    share="Anteil",
    table="Als Tabelle",
    timeline_summary="{span}. Ereignisse: {events}. Lebensdaten: {lives}.",
    arguments_summary="Positionen: {views}. Gegen eine andere gerichtet: {objections}.",
    figures_summary="Zahlen: {figures}.",
)

_FIELDS = {
    "person": "Person",
    "who": "Beschreibung",
    "born": "Geburt",
    "died": "Tod",
    "date": "Zeitangabe",
    "event": "Ereignis",
    "figure": "Zahl",
    "counts": "Bezug der Zahl",
    "unit": "Einheit",
    "as_of": "Stand",
    "argument": "These",
    "question": "Frage",
    "by": "vertreten von",
    "because": "Gründe",
    "opposes": "Gegenposition",
    "term": "Begriff",
    "means": "Bedeutung",
    "stands_for": "Langform",
    "answer": "Antwort",
    "why": "Grund",
    "cloze": "Satz",
    "also": "auch richtig",
    "note": "Anmerkung",
    "according_to": "Quelle der Angabe",
    "ask": "Wortlaut der Frage",
    "image": "Bild",
    "alt": "Bildbeschreibung",
    "caption": "Bildunterschrift",
    "credit": "Bildnachweis",
    "image_side": "Kartenseite für das Bild",
    "answer_image": "Bild zur Antwort",
    "audio": "Tonaufnahme",
    "audio_side": "Kartenseite für die Tonaufnahme",
    "speak": "Vorlesesprache",
}

_PLACES = {
    "abstract": "Abstract",
    "appendix": "Anhang",
    "book": "Buch",
    "chapter": "Kapitel",
    "column": "Spalte",
    "conclusion": "Schluss",
    "figure": "Abbildung",
    "first page": "erste Seite",
    "first paragraph": "erster Absatz",
    "introduction": "Einleitung",
    "last page": "letzte Seite",
    "line": "Zeile",
    "note": "Anmerkung",
    "paragraph": "Absatz",
    "part": "Teil",
    "preface": "Vorwort",
    "section": "Abschnitt",
    "table": "Tabelle",
    "title page": "Titelseite",
    "volume": "Band",
}

_CITATIONS = CitationWords(
    page="S.\N{NO-BREAK SPACE}{}",
    pages="S.\N{NO-BREAK SPACE}{}",
    two_authors="{} und {}",
    more_authors="{} u.\N{NO-BREAK SPACE}a.",
    author_year="{who} {year}",
    title_year="{who} ({year})",
    named="{who} {year}",
    located="{work}, {place}",
    cited_in="{citation}, zit. nach {work}",
    for_fields="{citation} ({fields})",
    places=_PLACES,
)


def _first_release(notes: int) -> str:
    return f"Erste Veröffentlichung: {_counted(notes, 'Notiz', 'Notizen')}."


_ANKI = AnkiWords(
    according_to="Quelle der Angabe: {}",
    points=lambda points: _counted(points, "Punkt", "Punkte"),
    asides=AsideWords(
        also="Auch: {text}",
        also_called="Auch genannt: {text}",
        stands_for="Steht für: {text}",
        born="Geboren: {text}",
        died="Gestorben: {text}",
    ),
    report="Fehler melden",
    authors="Erstellt von: {}.",
    licence="Lizenz: {}.",
    released="Veröffentlichung vom {}.",
    release=ReleaseWords(
        first=_first_release,
        nothing_changed="Seit der letzten Veröffentlichung hat sich nichts geändert.",
        headings={
            "retitled": "Anki-Stapel umbenannt",
            "added": "Neu",
            "changed": "Geändert",
            "renamed": "Umbenannt",
            "restored": "Wieder aufgenommen",
            "withdrawn": "Zurückgezogene Fragen",
            "moved": "In einen anderen Stapel verschoben",
            "removed": "Entfernt",
        },
        meanings={
            "retitled": (
                "Falls der Stapel noch den alten Namen hat, ihn vor dem Importieren auch in Anki"
                " umbenennen (Zahnrad neben dem Stapel › Umbenennen): So bleiben alle Karten"
                " beisammen."
            ),
            "added": "Nur neue Karten; vorhandene Karten bleiben, wie sie sind.",
            "changed": (
                "Der Lernstand bleibt erhalten; eigene Änderungen und Schlagwörter an diesen"
                " Notizen werden überschrieben, soweit sie älter sind als diese Veröffentlichung."
            ),
            "renamed": "Die Kennung ist neu; die Notiz und ihr Lernstand bleiben erhalten.",
            "restored": "Der Lernstand bleibt erhalten, falls die Notiz noch vorhanden ist.",
            "withdrawn": (
                "Für jede bleibt eine leere Karte zurück: „Extras › Leere Karten löschen …“"
                " aufrufen."
            ),
            "moved": (
                "Vorhandene Karten bleiben, wo sie sind; nur neue kommen in den neuen Stapel."
            ),
            "removed": (
                "Ein Paket kann nichts löschen: Diese Karten bleiben, bis man sie selbst löscht."
            ),
        },
        causes={
            "quizgen": "Nur anders dargestellt, durch eine neue Version von quizgen: {}",
            "report": "Nur der Link zum Melden von Fehlern ist geändert: {}",
            "sources": "Nur die Quellenzeile ist geändert: {}",
            "tags": "Nur die Schlagwörter sind geändert: {}",
        },
        new_questions="neue Frage: {}",
        withdrawn_questions="{}",
        former_id="bisher {}",
        former_deck="aus „{}“",
        new_deck_name="„{}“ heißt jetzt „{}“",
        to_find_removed="Sie lassen sich in Ankis Kartenverwaltung mit dieser Suche finden:",
        removed_before="In früheren Veröffentlichungen entfernt",
        own_edits="""\
## Eigene Änderungen

Eine der oben genannten Notizen wird nur ersetzt, wenn sie zuletzt vor dem {} geändert
wurde; dann gehen eigene Änderungen und Schlagwörter daran verloren. Was danach geändert
wurde, ob von Hand oder von Anki durch das Schlagwort „leech“, bleibt, wie es ist, und
bekommt das Neue nicht. Solche Notizen lassen sich vor dem Importieren in Ankis
Kartenverwaltung mit dieser Suche finden; statt 7 die Zahl der Tage seither einsetzen:
""",
        to_update_all="""\
Um auch sie zu aktualisieren, das Paket noch einmal importieren und dabei „Notizinhalt
aktualisieren“ auf „Immer“ stellen. Das ersetzt eigene Änderungen und Schlagwörter an allen Notizen,
die vom Paket abweichen.
""",
        how_to_update="""\
## Aktualisieren

In Anki „Datei › Importieren …“ wählen, das neue Paket öffnen und die Einstellungen lassen, wie sie
sind: „Notizinhalt aktualisieren“ und „Notiztypen aktualisieren“ stehen beide auf „Falls neuer“, bei
„Lernfortschritt (falls enthalten) ebenfalls importieren“ steht kein Häkchen. Die Karten behalten
ihren Lernstand und ihre Fälligkeit. Eine Notiz, die sich seit der letzten Veröffentlichung nicht
geändert hat, bleibt unberührt, auch mit eigenen Änderungen. Leere Karten zurückgezogener Fragen
findet „Extras › Leere Karten löschen …“.
""",
    ),
    listing=ListingWords(
        size=lambda notes, cards: (
            f"{_counted(notes, 'Notiz', 'Notizen')} mit {_counted(cards, 'Karte', 'Karten')}."
        ),
        examples="Beispiele",
        sources="Quellen",
        changes="Neuerungen",
    ),
)

_FINITE = (
    r"(?:ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|kann|können|konnte"
    r"|konnten|darf|dürfen|durfte|durften|muss|müssen|musste|mussten|soll|sollen|sollte|sollten"
    r"|will|wollen|wollte|wollten|gibt|gab|kam|ging|stimmt)"
)

_CENTURY = r"(\d{1,2}\.|[a-zäöüß]+te[nsr]?)"
"""The number of a century, as the group of a pattern."""

_LASTING = (
    r"\w*(?:krieg|belagerung|blockade|herrschaft|regierung|regentschaft|diktatur|exil|verbannung"
    r"|besatzung|besetzung|gefangenschaft|arbeit)(?:e?s)?"
)
"""What takes years, as a pattern."""

_PATTERNS = PromptPatterns(
    # Any verb may open such a question, and one in the past has an ending to know it by.
    yes_no=(
        rf"(?i:{_FINITE})\b"
        r"|[A-ZÄÖÜ][a-zäöüß]+ten? (?:die|das|ein|eine|es|er|sie|man)\b[^?]*\?$"
    ),
    conditions=True,
    alternative=r"(?i)\boder\b",
    enumeration=(
        r"(?i)^(?:nenne|nennen sie|nennt|zähle|zählen sie|liste|gib|geben sie|führe|führen sie)"
        r" (?:alle|jede[nrs]?|die (?:zwei|drei|vier|fünf|sechs|sieben|\d+)|zwei|drei|vier|fünf"
        r"|\d+)\b"
        r"|\b(?:was|welche|welches|wer) (?:sind|waren) die (?:zwei|drei|vier|fünf|sechs|sieben|\d+)"
        r"\b|^welche (?:zwei|drei|vier|fünf|sechs|sieben|\d+)\b"
    ),
    # "Sie" with a capital addresses the reader.
    pronoun=(
        r"(?i:wann|wo|woher|wohin|warum|weshalb|wieso|wie|was|wer|wen|wem|wessen|welche[nmrs]?"
        r"|wofür|womit|wodurch)\b(?: \w+){0,2}? "
        rf"(?i:{_FINITE}) (?:er|sie|es|diese[nmrs]?|jene[nmrs]?|dies|das(?=\?))\b"
        r"(?! (?:möglich|nötig|notwendig|unmöglich|dazu|zu|zum|zur|so|eine?[nmrs]?|die|das|den)\b)"
    ),
    pointing=r"\b(?:[Ll]etztere|[Ee]rstere|[Oo]bige|[Bb]esagte)[nmrs]?\b|\boben (?:gen|erw)ann?t",
    neighbour=r"(?i)(?:diese|jene)[nmrs]? ",
    vague=(
        r"(?i)was (?:geschah|passierte|ereignete sich)(?: (?:in|im|am|an|um|bei|während))?"
        r"(?: [\w.]+){0,3}\??$"
        r"|(?:erzähle? (?:etwas )?(?:von|über)|was ist mit|was (?:weißt du|wissen sie|weiß man)"
        r" (?:über|von)|beschreibe|beschreiben sie) [\w' ]*\??$"
    ),
    age=(
        # With an ending, as in *einer 100 Jahre alten Orgel*, it is that of the noun behind it.
        r"(?i)(?:\bim alter von |\b(?=\d{1,3}(?:-?jährig| jahre alt)\b))"
        r"(\d{1,3}(?!\d)|(?<=alter von )[a-zäöüß]+(?= jahren))"
        r"(?! (?:tag|woche|monat))(?: jahren?\b)?"
    ),
    death=(
        r"(?i)\b(?:starb(?:en)?|verstarb|gestorben|(?:sein|ihr)(?:e[mns])? tod(?:es?)?"
        r"|getötet|ermordet|hingerichtet)\b"
    ),
    kin=(
        r"(?i)\b\w*(?:sohn|söhne|tochter|töchter|kind|vater|väter|mutter|mütter|eltern|bruder|brüder"
        r"|schwester|witwe|gatte|gattin|gemahl|onkel|tante|neffe|nichte|enkel|vetter|cousin|freund"
        r"|geliebt|verlobt|lehrer|schüler|nachfolger|vorgänger|ehefrau|ehemann)\w{0,3}\b"
        r"|\b(?:seine[rn]?|ihre?[mn]?) (?:\w+ )?(?:frau|mann)(?:es)?\b"
    ),
    list_separator=r"\s*[,;]\s*(?:und\s+)?|\s+und\s+",
    empty=tuple(
        "aber als am an auch auf aus bei beim bis da damit dann das dass dem den denen der deren"
        " des dessen die dies diese diesem diesen dieser dieses durch ein eine einem einen einer"
        " eines er es für gegen hat hatte hatten haben ihm ihn ihr ihre ihrem ihren ihrer im in ins"
        " ist ja jene jener kein keine keinen man mit nach nicht noch nur ob oder ohne sein seine"
        " seinem seinen seiner seit sich sie sind so über um und uns unter vom von vor war waren"
        " warum was weil welche welchem welchen welcher welches wem wen wer werden wessen wie wir"
        " wird wo wurde wurden zu zum zur zwischen".split()
    ),
    consisting=("von", "aus"),
    head_ends=("bei", "nahe", "zwischen", "gegen"),
    capital_nouns=True,
    contrasts=words_of(
        "letzte letzten nördliche nördlichen südliche südlichen östliche östlichen westliche"
        " westlichen obere oberen untere unteren alte alten neue neuen ältere älteren jüngere"
        " jüngeren"
    ),
    posthumous=(
        r"(?i)(?:postum|posthum|nach (?:dem|seinem|ihrem) tod|jahrestag|jubiläum|geburtstag|denkmal"
        r"|statue|grab|mausoleum|asche|gebeine|beisetzung|bestattung|begräbnis|umbettung"
        r"|heiligsprech|seligsprech|rehabilit|begnadig|benenn|benannt|wiederentdeck|theorie|gesetz"
        r"|bestätig|beweis|biograf|biograph|veröffentlich|ausgabe|druck|uraufführung|verfilm"
        r"|übersetz|bildnis|briefe|nachlass|handschrift|archiv|museum|werk|buch|bücher|erhalten"
        r"|bekannt|nachfolg|erben|witwe|seit|sturz)"
    ),
    plurals=(
        ("ern", ""),
        ("en", ""),
        ("er", ""),
        ("es", ""),
        ("em", ""),
        ("e", ""),
        ("n", ""),
        ("s", ""),
    ),
    compound_from=5,
    spanning=r"(?i)\bzwischen ",
    long_genitive=r"(?<=[a-zäöü]{3}[bcdfghklmnprtw])es\b",
    counting=(
        r"(?!.*\b(?:pro|je|mittler\w*|Mittel)\b|.*[Dd]urchschnitt)"
        r"(?:Wie viele\b|.*: Wie viele\?|.*\b(?:Anz|Z)ahl (?:der|von)\b)"
    ),
    negations=words_of(
        "kein keine keinen keinem keiner keines nicht nie niemals niemand nichts ohne weder nur"
    ),
    times=TimePatterns(
        signs=("ahrhundert", "Jh.", "Jahre", "jährig"),
        century=rf"(?i)\b{_CENTURY} (?:Jahrhunderts?\b|Jh\.)(?! v)",
        in_century=(
            r"(?i)(?:\b(?:im|während des)(?: (?:frühen|späten|ausgehenden|beginnenden|mittleren))?"
            r"|\b(?:Anfang|Mitte|Ende|zu Beginn|am Ende|in der (?:ersten|zweiten) Hälfte) des)"
            rf" {_CENTURY} (?:Jahrhunderts?\b|Jh\.)(?! v)"
        ),
        of_year=r" (?:von|aus|des Jahres|aus dem Jahre?) (\d{4})\b",
        of_century=rf"(?i)(?:(?:ein|eine|der|die) )?(?:[\w-]+ ){{1,3}}?des {_CENTURY} Jahrhunderts",
        in_year=r"\b(?:[Ii]m|[Ii]n|[Aa]m)(?: \d{1,2}\.)?(?: [A-ZÄÖÜ][a-zä]+)? (\d{4})\b",
        span=(
            r"(?i)\b(\d{1,4}|[a-zäöüß]+) Jahre lang\b"
            r"|\b(?:für|währten?|dauerten?|regierten?|herrschten?) (\d{1,4}|[a-zäöüß]+) Jahre\b"
            r"(?: lang\b)?"
            rf"|\b(\d{{1,4}}-|[a-zäöüß]+)jährige[nrms]?\b(?= {_LASTING}\b)"
        ),
        took=(
            r"(?!.*\b(?:[Aa]nfang|[Bb]eginn|[Ee]nde|letzten?|ersten?|Gründung)\b)"
            r"(?:(?:[Dd](?:er|ie|as)|[Ee]ine?) |(?:[A-ZÄÖÜ]\S* )+)?"
            rf"(?:[\w-]+jährige|(?i:{_LASTING})(?: (?:von )?[A-ZÄÖÜ]\S*)*(?: als [\w-]+)?"
            r" (?:für |[\w-]+ Jahre lang)"
            r"|(?:[\w-]+ ){0,1}[\w-]+(?: (?:um|von|in|gegen) [A-ZÄÖÜ][\w-]+)?(?:, d(?:er|ie|as))?"
            r" (?:(?:dauerten?|währten?) |[\w-]+ Jahre lang (?:dauerten?|währten?)\b))"
        ),
        lived=(
            r"(?i)(?:\b(?:er|sie|der|die) )?\b(?:lebte|regierte|herrschte|arbeitete|lehrte|diente)"
            r" (?:für )?[\w-]+ Jahre(?: lang)?$"
        ),
        ruling=r"(?i)\b(?:regier|herrsch|thron|an der macht)|herrschaft\b|regentschaft\b",
        foreseen=(
            r"(?i)(?:\bplan|geplant|vorgesehen|vorausgesagt|vorhergesagt|prognos|erwartet"
            r"|voraussichtlich|angekündigt|ziel\b|frist\b|komet|finsternis|transit|künftig"
            r"|inkrafttreten"
            r"|in kraft)"
        ),
        founding=words_of("gründung stiftung einrichtung bildung schaffung errichtung"),
    ),
    lives=LifePatterns(
        births=("geburt",),
        deaths=("tod",),
        genitives=(("", "s"), ("", "ens")),
        signs=("ebor", "tarb", "storben"),
        born="geboren(?:e[mnrs]?)?",
        died="starb|verstarb|gestorben",
        places=words_of("in im nach bei an am aus auf ins zu"),
        of_dates=words_of("am im jahr jahre"),
        childhood=(
            r"(?i)(?:geburt|geboren|\btauf|krönung|gekrönt|thronbesteigung|thronfolge|regierungsantritt"
            r"|verlob|adopt|regentschaft|kind|einschulung|waise)"
        ),
    ),
)

_GRAMMAR = GrammarWords(
    asking={
        "warum": "why",
        "weshalb": "why",
        "wieso": "why",
        "wozu": "why",
        "wie": "how",
        "was": "what",
        "womit": "what",
        "wodurch": "what",
        "wofür": "what",
        "woran": "what",
        "worin": "what",
        "welche": "which",
        "welchem": "which",
        "welchen": "which",
        "welcher": "which",
        "welches": "which",
        "wer": "who",
        "wen": "who",
        "wem": "who",
        "wessen": "whose",
        "wo": "where",
        "woher": "where",
        "wohin": "where",
        "wann": "when",
    },
    # What follows "was" is never a sort.
    no_sort=("",),
    articles=words_of("der die das den dem des ein eine einen einem einer eines"),
    determiners=words_of(
        "der die das den dem des ein eine einen einem einer eines sein seine seinen seinem seiner"
        " seines ihr ihre ihren ihrem ihrer ihres unser unsere dieser diese dieses diesen diesem"
        " jeder jede jedes jeden jedem alle allen aller kein keine keinen keinem keiner manche"
        " einige mehrere viele"
    ),
    pronouns=("er", "sie", "es", "wir", "ich", "man"),
    # In the form that `fold` makes, which has no umlauts.
    prepositions=words_of(
        "als am an ans auf aus bei beim bis da damit dass durch fur gegen hinter im in ins mit nach"
        " neben nur obwohl ohne seit statt trotz uber um unter vom von vor wahrend weil wegen wenn"
        " zu zum zur zwischen"
    ),
    verbs=words_of(
        "ist sind war waren sei wird werden wurde wurden hat haben hatte hatten kann konnen konnte"
        " konnten muss mussen musste mussten soll sollen sollte sollten will wollen wollte wollten"
        " darf durfen durfte durften macht machte machten gab gibt fuhrt fuhrte fuhrten kam kamen"
        " ging gingen blieb blieben"
    ),
    relatives=words_of(
        "dass ob was wer wie warum wo wann weil welche welcher welches deren dessen denen"
    ),
    feminine=r"(?<!e)in$",
    women=words_of(
        "frau madchen ehefrau gattin mutter schwester tochter witwe konigin kaiserin zarin fürstin"
        " furstin prinzessin herzogin grafin nonne schauspielerin malerin dichterin"
        " schriftstellerin autorin komponistin sangerin kunstlerin physikerin chemikerin"
        " mathematikerin astronomin biologin arztin forscherin wissenschaftlerin psychologin"
        " philosophin historikerin politikerin ministerin prasidentin kanzlerin lehrerin"
        " erfinderin ingenieurin unternehmerin pilotin journalistin revolutionarin"
    ),
    men=words_of(
        "mann junge ehemann gatte vater bruder sohn witwer konig kaiser zar furst prinz herzog graf"
        " monch papst bischof schauspieler maler dichter schriftsteller autor komponist sanger"
        " kunstler physiker chemiker mathematiker astronom biologe arzt forscher wissenschaftler"
        " psychologe philosoph historiker politiker minister prasident kanzler lehrer erfinder"
        " ingenieur unternehmer pilot journalist revolutionar feldherr general"
    ),
    several=(
        r"(?i:\b(?:ge)?brüder\b|\bschwestern\b|\bgeschwister\b|\bzwillinge\b|\beheleute\b)"
        # "die Beatles", but not "die Callas" or "die heilige Agnes".
        r"|^[Dd]ie [A-ZÄÖÜ][\w-]*[^\W_aiosu]s$"
        # "Marx und Engels", but not "Karl von Spanien und Österreich" or "Jakob VI. und I.".
        r"|^(?:(?! von | der |,).)* (?:und|&) (?![IVX]+\b)[A-ZÄÖÜ]"
    ),
    view=(
        r"die (?:Ansicht|Auffassung|Meinung|These|Behauptung|Vorstellung|Annahme|Überzeugung|Idee)"
        r",? dass (?=\w)"
    ),
    scales={
        r"\bmohs": (1, 10),
        r"\bph\b": (0, 14, 3),
        r"\brichter ?skala|momenten ?magnitude|\b(?:magnitude|starke)\b.*beben": (0, 10, 2),
        r"\bmercalli": (1, 12),
        r"\bbeaufort|\bbft\b": (0, 12),
        r"\bapgar\b": (0, 10),
        r"\bglasgow coma\b": (3, 15),
        r"\bbreitengrad\b|\bgeogra(?:ph|f)ische breite\b": (-90, 90),
        r"\blangengrad\b|\bgeogra(?:ph|f)ische lange\b": (-180, 180),
        r"wahrscheinlichkeit\b|\balbedo\b|korrelationskoeffizient\b": (-1, 1),
        r"\bgini": (0, 1),
        r"^yr\b.*(?:alter|alters|lebenserwartung)\b": (0, 110, 25),
        r"^celsius\b.*\b(?:korpertemperatur)": (25, 45, 5),
    },
    endings=(
        "- e en er ern n nen s es se",
        "um a en ums",
        "us i en usse",
        "on a en",
        "ium ien iums",
        "a en as",
        "is en",
    ),
    genus=GenusWords(
        ends=words_of(
            "und oder aber genannt namens sowie entlang innerhalb ausserhalb gegenuber je pro samt"
            " bevor nachdem sobald welchem welchen"
        ),
        light=(
            r"(?:(?:ein|eine|einer|eines) (?:der|von)"
            r"|(?:art|form|sorte|bezeichnung|name|wort) (?:von|fur|der|des))\b"
        ),
        nations=words_of(
            "agyptisch amerikanisch arabisch argentinisch armenisch athenisch australisch bayerisch"
            " belarussisch belgisch bohmisch brasilianisch britisch bulgarisch chilenisch"
            " chinesisch danisch deutsch englisch estnisch europaisch finnisch flamisch"
            " florentinisch franzosisch georgisch griechisch indisch iranisch irisch islandisch"
            " israelisch italienisch japanisch judisch kanadisch koreanisch kroatisch kubanisch"
            " lettisch litauisch mexikanisch mongolisch niederlandisch norwegisch osmanisch"
            " osterreichisch persisch peruanisch polnisch portugiesisch preussisch romisch"
            " rumanisch russisch sachsisch schottisch schwedisch schweizer serbisch slowakisch"
            " slowenisch sowjetisch spanisch syrisch tschechisch turkisch ukrainisch ungarisch"
            " venezianisch vietnamesisch walisisch"
        ),
        trades=(
            words_of(
                "arzt arztin mediziner chirurg anatom gynakolog geburtshelfer patholog physiolog"
                " psychiater neurolog immunolog virolog epidemiolog bakteriolog mikrobiolog"
                " apotheker"
            ),
            words_of("krankenschwester krankenpfleger hebamme pflegerin"),
            words_of(
                "naturforscher naturwissenschaft physiker chemiker biolog biochemiker astronom"
                " astrophysiker kosmolog geolog botaniker zoolog genetiker meteorolog physiolog"
                " bakteriolog mikrobiolog mathematiker statistiker logiker palaontolog okolog"
                " informatiker"
            ),
            words_of(
                "ingenieur erfinder mechaniker techniker industrieller fabrikant programmierer"
                " architekt"
            ),
            words_of(
                "historiker soziolog okonom volkswirt anthropolog ethnolog archaolog psycholog"
                " linguist sprachwissenschaft philolog geograf geograph philosoph theolog jurist"
                " gelehrter gelehrte chronist"
            ),
            words_of(
                "dichter romancier romanautor schriftsteller dramatiker essayist satiriker"
                " journalist kritiker erzahler fabeldichter biograf biograph historiker chronist"
            ),
            words_of(
                "maler bildhauer architekt kupferstecher grafiker illustrator zeichner fotograf"
                " photograph kunstler"
            ),
            words_of(
                "komponist pianist geiger violinist dirigent sanger musiker organist cellist"
                " gitarrist liedermacher trompeter"
            ),
            words_of(
                "schauspieler regisseur filmemacher tanzer choreograf choreograph komiker produzent"
            ),
            words_of(
                "general feldherr befehlshaber admiral marschall feldmarschall soldat offizier"
                " oberst hauptmann heerfuhrer"
            ),
            words_of(
                "konig konigin kaiser kaiserin zar zarin pharao sultan kalif schah herzog furst"
                " prinz herrscher monarch khan regent kurfurst"
            ),
            words_of(
                "politiker staatsmann prasident minister premier kanzler fuhrer anfuhrer diktator"
                " senator sekretar volkskommissar revolutionar diplomat botschafter gouverneur"
                " burgermeister redner konsul volkstribun"
            ),
            words_of("richter rechtsanwalt anwalt jurist staatsanwalt anklager gesetzgeber"),
            words_of(
                "papst bischof erzbischof priester monch nonne abt abtissin heiliger heilige"
                " missionar prediger reformator theolog kardinal prophet pfarrer"
            ),
            words_of(
                "entdecker seefahrer navigator reisender bergsteiger astronaut kosmonaut"
                " raumfahrer flieger pilot polarforscher"
            ),
            words_of(
                "kaufmann bankier industrieller fabrikant unternehmer handler verleger drucker"
                " buchdrucker"
            ),
            words_of("fussballer athlet boxer schwimmer laufer radfahrer turner"),
            words_of("lehrer lehrerin professor padagog erzieher"),
            words_of("ubersetzer dolmetscher bibliothekar lexikograf"),
        ),
    ),
)


def _counted(number: float, one: str, many: str) -> str:
    """A number and its noun: "1 Frage", "1.200 Fragen", "3,5 Monate"."""
    return f"{_digits(number)} {one if number == 1 else many}"


_UNITS_OF_TIME: dict[Unit, tuple[str, str]] = {
    "second": ("Sekunde", "Sekunden"),
    "minute": ("Minute", "Minuten"),
    "hour": ("Stunde", "Stunden"),
    "day": ("Tag", "Tage"),
    "month": ("Monat", "Monate"),
    "year": ("Jahr", "Jahre"),
}

_SHORT_UNITS: dict[Unit, str] = {
    "second": "s",
    "minute": "min",
    "hour": "h",
    "month": "Mon.",
    "year": "J.",
}


def _duration(number: float, unit: Unit) -> str:
    return _counted(number, *_UNITS_OF_TIME[unit])


def _short_duration(number: float, unit: Unit) -> str:
    short = _SHORT_UNITS.get(unit)
    return f"{_digits(number)}\N{NO-BREAK SPACE}{short}" if short else _duration(number, unit)


def _back_in(number: float, unit: Unit) -> str:
    """In the dative: "wieder in 4 Tagen"."""
    one, many = _UNITS_OF_TIME[unit]
    return f"wieder in {_counted(number, one, many if many.endswith('n') else many + 'n')}"


def _questions(number: float) -> str:
    return _counted(number, "Frage", "Fragen")


def _facts(number: float) -> str:
    return _counted(number, "Eintrag", "Einträge")


def _remaining(due: int, new: int, again: int) -> str:
    return f"{due} fällig, {new} neu" + (f", {again} zu wiederholen" if again else "")


def _postponed(questions: int) -> str:
    if questions == 1:
        return (
            "1 Frage wird heute nicht mehr gestellt: Zum selben Eintrag gab es heute schon eine"
            " Frage"
        )
    return (
        f"{_questions(questions)} werden heute nicht mehr gestellt: Zu denselben Einträgen gab es"
        " heute schon Fragen"
    )


def _next_due(questions: int, days: int) -> str:
    verb = "ist" if questions == 1 else "sind"
    when = "morgen" if days == 1 else f"in {_counted(days, 'Tag', 'Tagen')}"
    return f"{_questions(questions)} {verb} {when} fällig"


def _skipped(facts: int, errors: int) -> str:
    verb = "wird" if facts == 1 else "werden"
    return (
        f"{_facts(facts)} {verb} übersprungen:"
        f" {_digits(errors)} Fehler in den Stapeln (Näheres mit `quizgen check`)"
    )


def _unreadable(errors: int) -> str:
    return (
        f"was sich nicht lesen lässt, wird übersprungen: {_digits(errors)} Fehler in den Stapeln"
        " (Näheres mit `quizgen check`)"
    )


def _pictures_left_out(questions: int) -> str:
    if questions == 1:
        return (
            "1 Frage zu einem Bild ausgelassen: Es lässt sich hier nicht anzeigen, und es wurde"
            " kein Programm gefunden, das es öffnet"
        )
    return (
        f"{_questions(questions)} zu Bildern ausgelassen: Sie lassen sich hier nicht anzeigen, und"
        " es wurde kein Programm gefunden, das sie öffnet"
    )


def _gone(facts: int) -> str:
    verb = "ist" if facts == 1 else "sind"
    return f"{_facts(facts)} aus dem Lernverlauf {verb} in den Stapeln nicht mehr vorhanden"


def _behind(questions: int, days: int) -> str:
    return f"{_questions(questions)} überfällig, am längsten seit {_counted(days, 'Tag', 'Tagen')}"


def _put_off(questions: int, due: int) -> str:
    verb = "ist" if questions == 1 else "sind"
    asked = "fälligen Frage" if due == 1 else "fälligen Fragen"
    return (
        f"{_digits(questions)} von {_digits(due)} {asked} {verb} verschoben; zuerst kommt, was am"
        " ehesten vergessen wird"
    )


def _reviews_done(questions: int) -> str:
    waiting = _counted(questions, "fällige Frage wartet", "fällige Fragen warten")
    return f"{waiting} auf einen anderen Tag: bei --reviews einen höheren Wert angeben"


def _catching_up(due: int, today: int, days: int, new_wait: bool) -> str:
    waiting = "; neue Fragen warten bis dahin" if new_wait else ""
    return (
        f"{_questions(due)} sind fällig: {_digits(today)} davon heute, zuerst, was am ehesten"
        f" vergessen wird. In etwa {_counted(days, 'solchen Tag', 'solchen Tagen')} ist alles"
        f" aufgeholt{waiting} (alles auf einmal: --reviews {due})"
    )


def _until(questions: int, a_day: int) -> str:
    return f"{_new_questions(questions)} bis zum {{date}}: {_digits(a_day)} am Tag"


def _until_missed(questions: int, needed: int, a_day: int, left: int) -> str:
    verb = "bleibt" if left == 1 else "bleiben"
    return (
        f"{_new_questions(questions)} bis zum {{date}} wären {_digits(needed)} am Tag; mit --new"
        f" {a_day} {verb} {_digits(left)} übrig"
    )


def _until_crowded(questions: int) -> str:
    fit = "passt" if questions == 1 else "passen"
    return (
        f"{_new_questions(questions)} {fit} nicht mehr in die Zeit bis zum {{date}}: Zu jedem"
        " Eintrag kommt am Tag nur eine Frage"
    )


def _new_questions(number: int) -> str:
    return _counted(number, "neue Frage", "neue Fragen")


def _coming(tomorrow: int, week: int) -> str:
    return f"morgen {_questions(tomorrow)}, in den nächsten 7 Tagen {_digits(week)}"


def _known_then(known: int, questions: int) -> str:
    asked = "Frage" if questions == 1 else "Fragen"
    return (
        f"am {{date}} sitzen etwa {_digits(known)} von {_digits(questions)} {asked}, wenn es so"
        " weitergeht"
    )


def _streak(days: int) -> str:
    return f"{_counted(days, 'Tag', 'Tage')} in Folge"


_DIFFERENCE = DifferenceWords(
    replaced="„{wrong}“ statt „{right}“",
    missing="nach „{before}“ fehlt „{text}“",
    missing_first="am Anfang fehlt „{text}“",
    missing_space="nach „{before}“ fehlt ein Leerzeichen",
    extra="„{text}“ ist zu viel",
    extra_space="ein Leerzeichen ist zu viel",
)

_HELP = HelpWords(
    answering=(
        "Die Antwort eintippen und Enter drücken. Enter allein zeigt die Antwort. Zum Auswählen die"
        " Nummer der Antwort drücken.",
        "Dann bewerten, wie gut die Antwort saß. Enter oder die Leertaste übernimmt die"
        " vorgeschlagene Bewertung.",
    ),
    ratings=(
        "Nochmal: vergessen oder falsch",
        "Schwer: unsicher oder mit Mühe gewusst",
        "Gut: gewusst",
        "Einfach: sofort gewusst",
    ),
    commands_intro=(
        "Bei jeder Bewertung steht, wann die Frage wiederkommt. Jederzeit stehen diese Tasten zur"
        " Verfügung:"
    ),
    commands={
        "undo": (
            "die letzte Antwort oder das letzte Ausschließen oder Aufschieben rückgängig machen"
        ),
        "suspend": "die Frage ausschließen; sie wird nicht mehr gestellt",
        "bury": "die Frage bis morgen aufschieben",
        "edit": "den Eintrag im Editor bearbeiten ($VISUAL oder $EDITOR)",
        "play": (
            "die Tonaufnahme zur Frage oder zu ihrer Antwort abspielen; noch einmal: die nächste"
        ),
        "view": "das Bild zur Frage oder zu ihrer Antwort öffnen; noch einmal: das nächste",
        "help": "diese Hilfe anzeigen",
        "quit": "beenden, wie mit Strg+C; die Antworten bleiben gespeichert",
    },
    typing=(
        "Wo eine Antwort getippt wird, den Befehl mit Doppelpunkt eintippen, dann Enter drücken."
    ),
)

_MESSAGES = MessageWords(
    today="heute {questions}: {remaining}",
    today_limited="heute {questions}: {remaining}; davon jetzt an der Reihe: {limit}",
    practise="{questions} zum Üben; an der Fälligkeit ändert sich nichts",
    of_deck="{deck}: {remaining}",
    takes="etwa {time}",
    behind=_behind,
    put_off=_put_off,
    catching_up=_catching_up,
    until=_until,
    until_missed=_until_missed,
    until_crowded=_until_crowded,
    until_today="heute ist der {date}: keine neuen Fragen, nur fällige",
    until_over="der {date} ist vorbei: --until bewirkt nichts mehr",
    skipped=_skipped,
    unreadable=_unreadable,
    gone=_gone,
    pictures_left_out=_pictures_left_out,
    from_devices="von anderen Geräten: {answers}",
    nothing_due="zurzeit ist nichts fällig",
    nothing_due_filtered="für diese Auswahl ist nichts fällig",
    nothing_to_practise="es gibt nichts zu üben",
    nothing_to_practise_filtered="für diese Auswahl gibt es nichts zu üben",
    more_new="weitere neue Fragen warten: bei --new einen höheren Wert angeben",
    postponed=_postponed,
    reviews_done=_reviews_done,
    next_due=_next_due,
    cram="mit --cram lässt sich jetzt schon üben",
    early="sonst ist nichts fällig; jetzt kommt vorzeitig, was heute später dran wäre",
    time_up="die Zeit ist um",
    leech=(
        "diese Frage ist eine Lernbremse: schon {times}-mal vergessen. Wenn sie wiederkommt, den"
        " Eintrag neu formulieren (:e) oder die Frage ausschließen (:s)"
    ),
    elsewhere="in einem anderen Fenster schon beantwortet; es gilt die Antwort von dort",
    suspended=(
        "ausgeschlossen, bis `quizgen history unsuspend` ausgeführt wird; :u macht das rückgängig"
    ),
    buried="bis morgen aufgeschoben; :u macht das rückgängig",
    answer_undone="die Antwort ist zurückgenommen",
    undone="rückgängig gemacht",
    unsuspended="nicht mehr ausgeschlossen",
    suspended_again="wieder ausgeschlossen",
    unburied="nicht mehr aufgeschoben",
    nothing_to_undo="es gibt nichts rückgängig zu machen",
    with_colon=(
        "„{typed}“ könnte eine Antwort sein, deshalb ist nichts passiert. Für den Befehl"
        " ({command}) {key} eintippen, sonst die Antwort noch einmal"
    ),
    not_saved="diese Antwort konnte nicht gespeichert werden: {problem}",
    not_edited="{problem}; es geht mit dem bisherigen Stapel weiter",
    no_fact="der Eintrag ist in den Stapeln nicht mehr vorhanden",
    no_editor="kein Editor gefunden ($EDITOR setzen); der Eintrag steht in {file}:{line}",
    bad_editor=(
        "$VISUAL oder $EDITOR ist kein Befehl: {problem}; der Eintrag steht in {file}:{line}"
    ),
    editor_not_started=(
        "der Editor {editor} ließ sich nicht starten: {problem}; der Eintrag steht in {file}:{line}"
    ),
    editor_failed="der Editor {editor} endete mit Status {code}",
    no_sound="keine Tonaufnahme zum Abspielen vorhanden",
    no_player=(
        "kein Programm gefunden, das {path} abspielt: mpv installieren oder die Datei selbst öffnen"
    ),
    not_played="{path} konnte nicht abgespielt werden: {problem}",
    no_picture="kein Bild zum Öffnen vorhanden",
    no_viewer="kein Programm gefunden, das {path} öffnet: die Datei selbst öffnen",
    not_opened="{path} konnte nicht geöffnet werden: {problem}",
    picture_left_out="{path} lässt sich nicht anzeigen, die Frage dazu wird ausgelassen: {problem}",
    farewell="{answers}, Dauer {time}: {ratings}",
    farewell_rating="{count}-mal {rating}",
    right="{right} richtig, {wrong} falsch",
    missed="nicht gewusst:",
    coming=_coming,
    known_then=_known_then,
    known_if_stopped="ohne weiteres Lernen: etwa {known}",
    streak=_streak,
)

_LINES = LineWords(
    question="Frage {number}. {kind}. {remaining}.",
    question_new="Frage {number}. {kind}. Neu. {remaining}.",
    type_answer="Antwort eintippen; eine leere Zeile zeigt die Lösung.",
    recall_answer="Im Kopf antworten; eine leere Zeile zeigt die Antwort.",
    choose_answer="Eine Zahl von 1 bis {options} eintippen; eine leere Zeile zeigt die Antwort.",
    expected_option="Erwartet wird eine Zahl von 1 bis {options}. ? zeigt die Hilfe.",
    verdict="{verdict}.",
    verdict_remark="{verdict}: {remark}.",
    your_answer="Eingabe: {answer}",
    answer="Antwort: {answer}",
    points="Antwort, {points}:",
    difference="Unterschied: {difference}.",
    note="Anmerkung: {text}",
    according_to="Quelle der Angabe: {text}",
    source="Quelle: {text}",
    picture="Bild: {alt} ({path})",
    picture_opened="Bild: {alt} ({path}); v öffnet es",
    sound="Tonaufnahme: {alt} ({path}); p spielt sie ab",
    recall_points=(
        "Welche Stichpunkte waren bekannt? Die zugehörigen Nummern eintippen oder „a“ für alle;"
        " eine leere Zeile heißt: keiner."
    ),
    expected_points="Erwartet werden Zahlen von 1 bis {points}. ? zeigt die Hilfe.",
    rate_proposed="Bewertung: {ratings}. Eine leere Zeile heißt: {rating}.",
    rating="{key} {rating}",
    rating_interval="{key} {rating}, {interval}",
    expected_rating="Erwartet wird eine Bewertung von 1 bis 4. ? zeigt die Hilfe.",
    saved="Gespeichert: {rating}.",
    saved_interval="Gespeichert: {rating}, {back}.",
    try_again="Leere Zeile: noch ein Versuch; :q: beenden.",
)

_SCREEN = ScreenWords(
    new="{kind}, neu",
    choose="1–{options}: auswählen, Enter oder Leertaste: Antwort zeigen, ?: Hilfe",
    reveal="Enter oder Leertaste: Antwort zeigen, ?: Hilfe",
    rate="1–4: bewerten, Enter oder Leertaste: Bewertung in [ ] übernehmen, ?: Hilfe",
    unknown="Diese Taste bewirkt hier nichts; mit „{key}“ beginnt ein Befehl",
    remark=": {remark}",
    yours="Gewählt:",
    typed="Eingabe:",
    expected="Erwartet:",
    answer="Antwort:",
    note="Anmerkung:",
    according_to="Quelle der Angabe:",
    source="Quelle:",
    picture="Bild: {alt} ({path})",
    picture_opened="Bild: {alt} ({path}); v öffnet es",
    opens="v öffnet es",
    not_drawn="{path} lässt sich nicht anzeigen: {problem}",
    sound="Tonaufnahme: {alt} ({path}); p spielt sie ab",
    recall_points="Welche waren bekannt? (1–{points}; „a“: alle; Enter: keiner)",
    expected_points="Erwartet werden Zahlen von 1 bis {points} oder „a“",
    saved_interval="{rating}, {back}",
    try_again="Enter: noch ein Versuch, :q: beenden",
    practise_missed="Enter: das Nichtgewusste jetzt üben, :q: beenden",
)

_STATS = StatsWords(
    stages=("neu", "in der Lernphase", "kurzes Intervall", "langes Intervall", "ausgeschlossen"),
    known="Wissensstand",
    unreviewed="ohne eine einzige Wiederholung bis dahin",
    since="seit dem {date}",
    answers="{answers}, Dauer: {time}",
    answers_each="{answers}, Dauer: {time}, je Antwort {each}",
    longest_streak="längste Serie: {days}",
    retention="Erinnerungsquote",
    due="Fällig in den nächsten {days} Tagen",
    calendar="Antworten pro Tag",
    by_month="Erinnerungsquote nach Monaten",
    by_interval="Erinnerungsquote nach Tagen seit der letzten Wiederholung",
    ratings="Bewertungen",
    hours="Nach Uhrzeit",
    decks="Nach Stapeln",
    kinds="Nach Fragetyp",
    parts="Nach Abschnitten",
    hardest="Schwierigste Fragen",
    recent="letzte {days} Tage",
    ever="insgesamt",
    true="erreicht",
    desired="Ziel",
    reviews="Antworten",
    known_head="gewusst",
    answers_head="Antworten",
    questions_head="Fragen",
    seen="gestellt",
    of="von",
    time="Zeit",
    share="{}\N{NO-BREAK SPACE}%",
    no_share="–",
    more="mehr: {command}",
    title="Lernstatistik",
    as_of="Stand: {date}",
    table="Tabelle",
    nothing_due="nichts",
    today="heute",
    tomorrow="morgen",
    date="{day}. {month}",
    months=(
        "Jan",
        "Feb",
        "Mär",
        "Apr",
        "Mai",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Okt",
        "Nov",
        "Dez",
    ),
    months_of_day=words_of("Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez."),
    weekdays=("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"),
    shade="{shade} bis {number}",
    forgotten=(
        "{question} – Antworten: {reviews}, davon vergessen: {lapses};"
        " Wahrscheinlichkeit, es heute zu wissen: {recall}"
    ),
    not_learned="{question} – noch nicht gelernt; Wahrscheinlichkeit, es heute zu wissen: {recall}",
)

_QUIZ = QuizWords(
    verdicts={"accept": "Richtig", "partial": "Teilweise richtig", "reject": "Falsch"},
    ratings=("nochmal", "schwer", "gut", "einfach"),
    commands={
        "undo": "rückgängig",
        "suspend": "ausschließen",
        "bury": "aufschieben",
        "edit": "bearbeiten",
        "play": "abspielen",
        "view": "ansehen",
        "help": "hilfe",
        "quit": "beenden",
    },
    key_names={"enter": "Enter", "space": "Leertaste", "tab": "Tab", "backspace": "Rücktaste"},
    all_points="alle",
    questions=_questions,
    answers=partial(_counted, one="Antwort", many="Antworten"),
    points=partial(_counted, one="Stichpunkt", many="Stichpunkte"),
    remaining=_remaining,
    duration=_duration,
    short_duration=_short_duration,
    back_in=_back_in,
    difference=_DIFFERENCE,
    help=_HELP,
    messages=_MESSAGES,
    lines=_LINES,
    screen=_SCREEN,
    stats=_STATS,
)

_WORDS = Words(
    prompts=_PROMPTS,
    statements=_STATEMENTS,
    sentences=_SENTENCES,
    dates=_DATES,
    numbers=_NUMBERS,
    sheet=_SHEET,
    page=_PAGE,
    chart=_CHART,
    kinds=_KINDS,
    fields=_FIELDS,
    citations=_CITATIONS,
    anki=_ANKI,
    one_of_them="Welcher dieser Punkte gehört zur Antwort?",
    patterns=_PATTERNS,
    grammar=_GRAMMAR,
    quiz=_QUIZ,
    remarks=_REMARKS,
    retry=_RETRY,
)

_MARKS = "(?:(?:vielleicht|vermutlich|etwa|ungefähr|wohl) )*"
"""Before a preposition or after it: "etwa seit dem 9. Juni", "bis etwa zum 9. Juni"."""

LANGUAGE = Language(
    words=_WORDS,
    typed=TypedWords(
        ordinals=_ORDINALS,
        range_start=(rf"{_MARKS}(?:von den|von|vom)", "zwischen", "irgendwann zwischen"),
        range_gap=(
            rf"{_MARKS}bis {_MARKS}(?:zum|zu den)", rf"{_MARKS}bis", r"und(?=\s+\d)",
        ),
        conjunction=("und",),
        alternative=("oder",),
        giving_up=(
            "weiss nicht", "weiss ich nicht", "ich weiss nicht", "ich weiss es nicht",
            "weiss nicht mehr", "weiss ich nicht mehr", "ich weiss es nicht mehr", "keine ahnung",
            "null ahnung", "keinen plan", "kein plan", "keinen schimmer", "k. a.", "k.a.",
            "vergessen", "habe ich vergessen", "hab ich vergessen", "nicht gewusst",
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
                    20: "zwanziger zwanzigern zwanzigerjahre zwanzigerjahren",
                    30: "dreissiger dreissigern dreissigerjahre dreissigerjahren",
                    40: "vierziger vierzigern vierzigerjahre vierzigerjahren",
                    50: "fünfziger fünfzigern fünfzigerjahre fünfzigerjahren",
                    60: "sechziger sechzigern sechzigerjahre sechzigerjahren",
                    70: "siebziger siebzigern siebzigerjahre siebzigerjahren",
                    80: "achtziger achtzigern achtzigerjahre achtzigerjahren",
                    90: "neunziger neunzigern neunzigerjahre neunzigerjahren",
                }
            ),
            day_endings=("ste", "ten"),
            filling=(
                "der", "den", "dem", "des", "die", "das", "am", "im", "um", "in", "zu", "zur",
                "zum", "gegen", "etwa", "ungefähr", "wohl", "vermutlich", "möglicherweise",
                "vielleicht", "wahrscheinlich", "eventuell", "zirka", "so", "herum", "rum",
                "rd", "i.j", "jahr", "jahre", "jahres", "tag", "monat", "nacht", "sonnabend",
                "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
            ),
            approximate=words_of("um gegen etwa ungefähr zirka rd herum rum"),
            doubtful=words_of("wohl vermutlich möglicherweise vielleicht wahrscheinlich eventuell"),
            early=("anfang", "beginn", "frühes", "frühen"),
            mid=("mitte",),
            turns=("wende", "jahrhundertwende"),
            late=("ende", "spätes", "späten"),
            halves=("hälfte",),
            quarters=("viertel",),
            last=("letzte", "letztes", "letzten"),
            old_style=("alte[rn] stils?", "julianisch"),
            new_style=("neue[rn] stils?", "gregorianisch"),
            before_christ=(
                r"v\.? ?chr\.?", r"v\. ?c\.?", "vc", r"v(?:or|\.)? christus", "vor christi geburt",
                r"v\.? ?u\.? ?z\.?", r"v(?:or|\.)? ?d(?:er|\.)? ?z\.?",
                "vor unserer zeitrechnung", "vor der zeitenwende",
            ),
            after_christ=(
                r"n\.? ?chr\.?", r"n(?:ach|\.)? christus", r"u\. ?z\.?", "unserer zeitrechnung",
            ),
            decade_endings=("er", "ern"),
            decade_words=("jahre", "jahren", "jahrzehnt"),
            century_endings=("tes", "ten"),
            centuries=("jahrhundert", "jahrhunderts", "jh", "jhd", "jhdt", "jhs"),
            millennia=("jahrtausend", "jahrtausends", "jt", "jtsd"),
            years_ago={"jahre vor heute": 1, "jahre v. h": 1, "j. v. h": 1},
            ago=(rf"{_MARKS}(?:bis )?vor",),
            years=("jahren?",),
            durations=("jahren?(?: lang)?",),
            range_gap=("und",),
            since=(
                rf"{_MARKS}(?:seit|ab) {_MARKS}(?:de[mnr]|der)", rf"{_MARKS}(?:seit|ab|von)",
            ),
            onwards=("an",),
            present=("heute", "jetzt", "zur gegenwart", "gegenwart"),
            until=(rf"{_MARKS}bis {_MARKS}(?:zum|zu den|zur|vor)", rf"{_MARKS}bis", "vor"),
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
                    1_000_000_000_000: "billionen bio",
                    10**18: "trillionen",
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
            joined_parts=("dreiviertel", "viertel"),
            one_and_a_half=("anderthalb", "eineinhalb"),
            and_a_half=("einhalb", "und eine? halbe?"),
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
            below_zero=("(?:grad )?(?:unter null|minus)",),
            below_sea=(
                "unter (?:dem )?(?:meeresspiegel|normalnull|normalhöhennull|nh?n)",
                r"u\. ?d\. ?m\.?",
            ),
            depths=("tiefe", "tiefen", "tief", "tiefste[rsn]?", "unter"),
            over=("durch", "geteilt durch"),
            fold=("[ -]?fach(?:e[nrs]?)?", r"\s+mal"),
            percent=("prozent", r"v\.? ?h\."),
            exactly=("genau", "die", "der", "das", "nur"),
            about=(
                "um die", "an die", "etwa", "ungefähr", "zirka", "schätzungsweise", "rund",
                "fast", "knapp", "annähernd", "nahezu", "beinahe", r"rd\.",
            ),
            more=("nicht weniger als", "mehr als", "über", "mindestens", "wenigstens"),
            or_more=("oder mehr", "und mehr"),
            less=("nicht mehr als", "weniger als", "unter", "höchstens", "maximal", "bis zu"),
            own={"billion": "billionen", "trillion": "trillionen"},
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
            titles_of_women=words_of("frau königin kaiserin gräfin fürstin herzogin prinzessin"),
            titles_of_men=words_of("herr könig kaiser graf fürst herzog prinz"),
            bodies=words_of(
                "armee partei komitee kongress regierung gesellschaft bewegung ministerium "
                "republik akademie universität kommission"
            ),
            royal_titles=("könig", "koenig", "königin", "koenigin"),
            generations=meanings({1: "vater", 2: "sohn"}),
            generations_with_article=meanings({1: "ältere ä ae", 2: "jüngere j"}),
            articles_of_generation=("der", "die", "d"),
            ranks=words_of(
                "freiherr freifrau baronin baron gräfin graf herzogin herzog fürstin fürst"
            ),
            genders=replaced("der=m die=f das=n ein=mn eine=f"),
            opening_articles=words_of("der die das den dem ein eine einen einem einer"),
            particles=("von", "vom", "der", "die", "den", "zu", "zur", "zum"),
            epithets=("der", "die"),
            bynames=replaced(
                "grosse=great weise=wise löwe=lion löwenherz=lionheart fromme=pious"
                " kühne=bold kahle=bald dicke=fat schöne=fair gute=good schweiger=silent"
                " schweigsame=silent eroberer=conqueror schreckliche=terrible rote=red"
                " seefahrer=navigator bekenner=confessor prächtige=magnificent heilige=saint"
                " grausame=cruel befreier=liberator schwarze=black katholische=catholic"
                " soldatenkönig=soldier sonnenkönig=sun wahnsinnige=mad vogeler=fowler"
                " einsiedler=hermit ohneland=lackland rotbart=barbarossa"
            ),
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
            contrasts=(
                *contrasting(
                    "nitr sulf sulph phosph chlor brom jod iod fluor arsen selen tellur karbon"
                    " carbon silic silik bor hydr cyan zyan mangan chrom",
                    "at it id in",
                ),
                *contrasting("jod iod", "ate ite ide"),
                *contrasting(
                    "meth eth prop but pent hex hept okt oct non dek dec alk", "an en in yn"
                ),
                "-ane -ene -ine", "-anole -anale", "-min -mid", "-otid -osid", "-ton -top",
                "-tonisch -topisch", "-phasie -phagie", "-stomie -tomie", "-trop -troph",
                "-tropie -trophie", "-blast -klast", "-enz -ent", "-anz -ant", "-essat -essant",
                "makro- mikro-", "onto- onko-", "homo- hämo-", "zyto- zysto-",
                # Two words at a time that both are terms.
                "granat granit", "reduktion redaktion", "adduktion addiktion", "referenz reverenz",
                "fraktion friktion", "diplomat diplomant", "konsul konsol", "kapitel kapital",
                "kapitell kapitel", "cystin cystein", "status statut",
            ),
            before_names=words_of("bei von"),
            joined_numbers={
                word: number
                for word, number in (_SMALL | {"hundert": 100, "tausend": 1000}).items()
                if number > 1
            },
            small_words=words_of("bei von"),
            not_initials=words_of("für der die das des dem den und von mit zur zum im in"),
            # "nach" is "after" as well.
            leading=words_of("in an auf aus bei von zu durch"),
            leading_articles=replaced(
                "im=in ins=in am=an ans=an aufs=auf beim=bei vom=von zum=zu zur=zu"
            ),
            leading_nouns=words_of("in im ins am ans aufs beim vom zur"),
            joining=(r"(?:und|sowie)\s",),
            number_endings=(
                "-e -", "-er -", "-en -", "-n -", "-s -", "-se -", "-nen -", "-ien - -ium",
                "-en -um -us -a -on -os -is -e", "-i -us -o", "-ka -kum", "-ta -tum",
                "-ma -mum", "-ra -rum", "-na -num", "-ata -a",
                "-izes -ex -ix", "-ices -ex -ix", "-es -ex", "-ina -en",
            ),
            case_endings=("- -es",),
            versus=("gegen",),
            provisions=replaced("artikel=article absatz=paragraph abs=paragraph"),
            subprovisions=words_of("absatz abs satz nr nummer ziffer ziff"),
            of_provision=("des", "der", "vom", "zum"),
        ),
    ),
)  # fmt: skip
