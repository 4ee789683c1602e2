"""German."""

from decimal import Decimal
from functools import partial

from quizgen.languages.anki_words import AnkiWords, ListingWords, ReleaseWords
from quizgen.languages.citation_words import CitationWords
from quizgen.languages.grammar_words import GenusWords, GrammarWords
from quizgen.languages.language import Language, Words
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
from quizgen.languages.sentence_words import Sentence, SentenceWords
from quizgen.languages.sheet_words import PageWords, SheetWords
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
from quizgen.languages.value_words import DateForm, DateWords, NumberWords
from quizgen.languages.written_numbers import grouped, in_units

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
            "bbl": "fass, fässer", "km/h": (
                "stundenkilometer, km pro stunde, kilometer in der stunde, km in der stunde"
            ), "kn": "knoten",
            "kWh": "kilowattstunde, kilowattstunden", "Wh": "wattstunden",
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
    per=("pro", "je"),
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
    "date when since": "Ab wann? {event}",
    "date when until": "Bis wann? {event}",
    "date what": "Was geschah {date}?",
    "date what period": "Was dauerte {date}?",
    "date what since": "Was begann {moment}?",
    "date what until": "Was endete {moment}?",
    "figure how-many count": "{counts}: Wie viele?",
    "figure how-many count as-of": "{counts} ({as_of}): Wie viele?",
    "figure how-many measure": "{counts}: Welcher Wert?",
    "figure how-many measure as-of": "{counts} ({as_of}): Welcher Wert?",
    "figure how-many percent": "{counts}: Wie viel Prozent?",
    "figure how-many percent as-of": "{counts} ({as_of}): Wie viel Prozent?",
    "figure meaning": "Wofür steht „{figure}“?",
    "argument claim": "{question}",
    "argument claim attributed": "{question} (Position: {by})",
    "argument grounds": "{question} Antwort: {claim}. Mit welcher Begründung?",
    "argument grounds attributed": "{question} Antwort ({by}): {claim}. Mit welcher Begründung?",
    "argument opposed": "{question} Antwort: {claim}. Gegen welche Auffassung richtet sich das?",
    "argument opposed attributed": (
        "{question} Antwort ({by}): {claim}. Gegen welche Auffassung richtet sich das?"
    ),
    "argument proponent": "{question} Antwort: {claim}. Wer vertritt diese Position?",
    "term define": "Was versteht man unter „{term}“?",
    "term term": "Welcher Begriff ist gemeint? {means}",
    "term expansion": "Wofür steht die Abkürzung „{term}“?",
    "term picture": "Was ist das?",
    "term sound": "Was ist hier zu hören?",
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
}

_SENTENCES = SentenceWords(
    sentences={
        "argument claim attributed": (
            Sentence(statement="{by} zufolge lautet die Antwort auf „{question}“: {answer}."),
        ),
        "term define": (
            Sentence("Wofür ist „{term}“ bekannt?", pattern=r"[A-Z].* vs?\.? [A-Z].*"),
            Sentence("Worum geht es in {term}?", pattern=r"(?:§§?|Art\.?|Artikel|Abs\.) ?\d.*"),
        ),
    }
)

_KINDS = {
    "person": "Person",
    "date": "Datum",
    "figure": "Zahl",
    "argument": "Argument",
    "term": "Begriff",
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
    "middle-initial": "die Initiale eines weiteren Vornamens",
    "unknown-country": "das Land kommt im Stapel nicht vor",
    "other-report": "anderes Jahr oder andere Fundstelle",
    "unknown-word": "eines der Wörter kommt im Stapel nicht vor",
    "other-number": "andere Ordnungszahl",
    "no-epithet": "der Name ist unvollständig",
    "no-family-name": "Vorname richtig, Familienname fehlt",
    "half-family-name": "der Familienname ist unvollständig",
    "other-gender": "Name richtig, Endung falsch",
    "given-ending": "Vorname richtig, Endung falsch",
    "letter-case": "Groß- und Kleinschreibung weicht ab",
    "part-of-term": "nur ein Teil davon",
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

_PATTERNS = PromptPatterns(
    # Any verb may open such a question, and one in the past has an ending to know it by.
    yes_no=(
        rf"(?i:{_FINITE})\b"
        r"|[A-ZÄÖÜ][a-zäöüß]+ten? (?:die|das|ein|eine|es|er|sie|man)\b[^?]*\?$"
    ),
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
    age=r"(?i)(?:\bim alter von |\b(?=\d{1,3}(?:-?jährig| jahre alt)))(\d{1,3})(?!\d)",
    death=r"(?i)\b(?:starb(?:en)?|verstarb|gestorben|tod|todes|tot|getötet|ermordet|hingerichtet)\b",
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


def _gone(facts: int) -> str:
    verb = "ist" if facts == 1 else "sind"
    return f"{_facts(facts)} aus dem Lernverlauf {verb} in den Stapeln nicht mehr vorhanden"


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
        "Dann bewerten, wie gut die Antwort saß. Enter übernimmt die vorgeschlagene Bewertung.",
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
        "help": "diese Hilfe anzeigen",
        "quit": "beenden, wie mit Strg+C; die Antworten bleiben gespeichert",
    },
    typing="Wo eine Antwort getippt wird, nur den Buchstaben eintippen, dann Enter drücken.",
)

_MESSAGES = MessageWords(
    today="heute {questions}: {remaining}",
    today_limited="heute {questions}: {remaining}; davon jetzt an der Reihe: {limit}",
    practise="{questions} zum Üben; an der Fälligkeit ändert sich nichts",
    skipped=_skipped,
    unreadable=_unreadable,
    gone=_gone,
    nothing_due="zurzeit ist nichts fällig",
    nothing_due_filtered="für diese Auswahl ist nichts fällig",
    nothing_to_practise="es gibt nichts zu üben",
    nothing_to_practise_filtered="für diese Auswahl gibt es nichts zu üben",
    more_new="weitere neue Fragen warten: bei --new einen höheren Wert angeben",
    postponed=_postponed,
    next_due=_next_due,
    cram="mit --cram lässt sich jetzt schon üben",
    early="sonst ist nichts fällig; jetzt kommt vorzeitig, was heute später dran wäre",
    time_up="die Zeit ist um",
    leech=(
        "diese Frage ist eine Lernbremse: schon {times}-mal vergessen. Wenn sie wiederkommt, den"
        " Eintrag neu formulieren (e) oder die Frage ausschließen (s)"
    ),
    elsewhere="in einem anderen Fenster schon beantwortet; es gilt die Antwort von dort",
    suspended=(
        "ausgeschlossen, bis `quizgen history unsuspend` ausgeführt wird; u macht das rückgängig"
    ),
    buried="bis morgen aufgeschoben; u macht das rückgängig",
    answer_undone="die Antwort ist zurückgenommen",
    undone="rückgängig gemacht",
    unsuspended="nicht mehr ausgeschlossen",
    suspended_again="wieder ausgeschlossen",
    unburied="nicht mehr aufgeschoben",
    nothing_to_undo="es gibt nichts rückgängig zu machen",
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
    farewell="{answers}, Dauer {time}: {ratings}",
    farewell_rating="{count}-mal {rating}",
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
    sound="Tonaufnahme: {alt} ({path}); p spielt sie ab",
    recall_points=(
        "Welche Stichpunkte waren bekannt? Die zugehörigen Nummern eintippen oder „a“ für alle;"
        " eine leere Zeile heißt: keiner."
    ),
    expected_points="Erwartet werden Zahlen von 1 bis {points}. ? zeigt die Hilfe.",
    rate="Bewertung: {ratings}.",
    rate_proposed="Bewertung: {ratings}. Eine leere Zeile heißt: {rating}.",
    rating="{key} {rating}",
    rating_interval="{key} {rating}, {interval}",
    expected_rating="Erwartet wird eine Bewertung von 1 bis 4. ? zeigt die Hilfe.",
    saved="Gespeichert: {rating}.",
    saved_interval="Gespeichert: {rating}, {back}.",
    try_again="Leere Zeile: noch ein Versuch; q: beenden.",
)

_SCREEN = ScreenWords(
    new="{kind}, neu",
    choose="1–{options}: auswählen, Enter: Antwort zeigen, ?: Hilfe",
    reveal="Enter: Antwort zeigen, ?: Hilfe",
    remark=": {remark}",
    yours="Gewählt:",
    typed="Eingabe:",
    expected="Erwartet:",
    answer="Antwort:",
    note="Anmerkung:",
    according_to="Quelle der Angabe:",
    source="Quelle:",
    picture="Bild: {alt} ({path})",
    sound="Tonaufnahme: {alt} ({path}); p spielt sie ab",
    recall_points="Welche waren bekannt? (1–{points}; „a“: alle; Enter: keiner)",
    expected_points="Erwartet werden Zahlen von 1 bis {points} oder „a“",
    saved_interval="{rating}, {back}",
    try_again="Enter: noch ein Versuch, q: beenden",
)

_STATS = StatsWords(
    questions="{questions}; schon gestellt: {seen}",
    questions_suspended="{questions}; schon gestellt: {seen}; ausgeschlossen: {suspended}",
    answers="{answers}, Dauer: {time}",
    answers_each="{answers}, Dauer: {time}, je Antwort {each}",
    retention="Erinnerungsquote",
    due="Fällig in den nächsten {days} Tagen",
    calendar="Antworten pro Tag",
    kinds="Nach Fragetyp",
    parts="Nach Abschnitten",
    hardest="Schwierigste Fragen",
    recent="letzte {days} Tage",
    ever="insgesamt",
    true="erreicht",
    desired="Ziel",
    reviews="Antworten",
    seen="gestellt",
    of="von",
    time="Zeit",
    share="{}\N{NO-BREAK SPACE}%",
    no_share="–",
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
        "help": "hilfe",
        "quit": "beenden",
    },
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
                r"v\. ?chr\.?", "vor christus", "vor christi geburt", r"v\. ?u\. ?z\.?",
                r"v\. ?d\. ?z\.?", "vor unserer zeitrechnung", "vor der zeitenwende",
            ),
            after_christ=(r"n\. ?chr\.?", "nach christus", r"u\. ?z\.?", "unserer zeitrechnung"),
            decade_endings=("er", "ern"),
            decade_words=("jahre", "jahren", "jahrzehnt"),
            century_endings=("tes", "ten"),
            centuries=("jahrhundert", "jahrhunderts", "jh", "jhd", "jhdt", "jhs"),
            years_ago={"jahre vor heute": 1, "jahre v. h": 1, "j. v. h": 1},
            ago=(rf"{_MARKS}(?:bis )?vor",),
            years=("jahren?",),
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
                    1_000_000_000_000: "billionen",
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
