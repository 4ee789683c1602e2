"""Italian: the words that people type. No deck can be written in it yet."""

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

_TENS = words_of("venti trenta quaranta cinquanta sessanta settanta ottanta novanta")
_SMALL = {
    **numbered(
        "zero", "uno un una", "due", "tre tré", "quattro", "cinque", "sei", "sette", "otto", "nove",
        "dieci", "undici", "dodici", "tredici", "quattordici", "quindici", "sedici", "diciassette",
        "diciotto", "diciannove",
        first=0,
    ),
    **{word: 10 * tens for tens, word in enumerate(_TENS, 2)},
    **{f"{word[:-1]}uno": 10 * tens + 1 for tens, word in enumerate(_TENS, 2)},
    **{f"{word[:-1]}un": 10 * tens + 1 for tens, word in enumerate(_TENS, 2)},
    **{f"{word}sei": 10 * tens + 6 for tens, word in enumerate(_TENS, 2)},
    **{f"{word[:-1]}otto": 10 * tens + 8 for tens, word in enumerate(_TENS, 2)},
    "seicento": 600,
}  # fmt: skip
"""A vowel is lost before "uno" and "otto". Those with "sei" are here, as it is not `joined`."""

LANGUAGE = Language(
    typed=TypedWords(
        range_start=("da", "dal", "tra", "fra"),
        elided=("l", "all", "dall", "dell", "nell", "sull"),
        range_gap=("fino al",),
        conjunction=("e",),
        alternative=("o", "oppure"),
        giving_up=("non so", "non lo so", "boh", "nessuna idea"),
        dates=TypedDateWords(
            months=numbered(
                "gennaio genn gen",
                "febbraio febbr febb",
                "marzo",
                "aprile",
                "maggio magg mag",
                "giugno giu",
                "luglio lug",
                "agosto ago",
                "settembre sett set",
                "ottobre ott",
                "novembre",
                "dicembre dic",
            ),
            seasons=numbered("primavera", "estate", "autunno", "inverno"),
            days=numbered(
                "primo prima", "secondo seconda", "terzo terza", "quarto", "quinto", "sesto",
                "settimo", "ottavo", "nono", "decimo", "undicesimo", "dodicesimo", "tredicesimo",
                "quattordicesimo", "quindicesimo", "sedicesimo", "diciassettesimo",
                "diciottesimo", "diciannovesimo", "ventesimo", "ventunesimo",
            ),
            day_endings=("o",),
            filling=(
                "il", "lo", "la", "gli", "anno", "di", "del", "della", "dello", "degli", "nel",
                "nella", "nello", "negli", "alla", "al", "circa", "verso", "intorno", "notte",
                "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica",
            ),
            approximate=words_of("circa verso intorno"),
            early=("inizio", "inizi"),
            mid=("metà",),
            turns=("svolta",),
            late=("fine",),
            halves=("metà",),
            last=("ultimo", "ultima"),
            before_christ=("avanti cristo", "prima di cristo", r"a\. ?e\. ?v\.?"),
            after_christ=("dopo cristo", r"e\. ?v\.?", "dell'era volgare"),
            decade_words=("anni", "decennio"),
            centuries=("secolo", "secoli", "sec"),
            named_centuries=numbered(
                "duecento", "trecento", "quattrocento", "cinquecento", "seicento", "settecento",
                "ottocento", "novecento",
                first=13,
            ),
            durations=("anni",),
            years_ago={"anni fa": 1},
            range_gap=("a", "al", "e"),
            since=("dal", "da", "a partire dal"),
            onwards=("in poi",),
            present=("oggi", "ad oggi", "presente"),
            until=("fino al", "prima del"),
        ),
        numbers=TypedNumberWords(
            small=_SMALL,
            scales=meanings(
                {
                    12: "dozzina dozzine",
                    100: "cento cent centinaio centinaia",
                    1_000: "mille mila migliaio migliaia",
                    1_000_000: "milione milioni",
                    1_000_000_000: "miliardo miliardi",
                }
            ),
            alone=words_of("cento mille"),
            connectors=("e",),
            half=("mezzo", "mezza", "metà"),
            parts=meanings(
                {3: "terzo terzi", 4: "quarto quarti", 5: "quinto quinti", 6: "sesto sesti",
                 7: "settimo settimi", 8: "ottavo ottavi", 9: "nono noni", 10: "decimo decimi",
                 100: "centesimo centesimi", 1_000: "millesimo millesimi",
                 1_000_000: "milionesimo milionesimi"}
            ),
            and_a_half=("e mezz[oa]",),
            point=("virgola",),
            none=("nessuno", "nessuna", "niente", "nulla"),
            no=("nessun[oa]?", "neanche un[oa]?"),
            # Without "sei", which begins "Seiten" in German.
            joined=(*(word for word in _SMALL if word not in ("sei", "un", "una")),
                    "cento", "cent", "mille", "mila"),
            minus=("meno",),
            falling=("(?:un )?(?:calo|diminuzione|riduzione) (?:del|di)",),
            rising=("(?:un )?(?:aumento|crescita) (?:del|di)",),
            out_of=("su", "ogni"),
            of=("di",),
            times=("per",),
            to_the=("elevato (?:a|alla)", "alla"),
            below_zero=("(?:gradi )?sotto (?:lo )?zero",),
            below_sea=("sotto (?:il )?(?:livello del )?mare",),
            depths=("profondità", "profond[aoie]", "sotto"),
            over=("su", "fratto", "diviso"),
            fold=(r"\s+volte",),
            percent=("per ?cento",),
            about=("quasi",),
            exactly=("esattamente", "il", "lo", "gli", "solo"),
            more=("più di", "più della?", "oltre", "almeno"),
            or_more=("o più",),
            less=("meno di", "meno della?", "al massimo"),
        ),
        units=TypedUnitWords(
            names=unit_names(
                {
                    "m": "metro, metri", "in": "pollice, pollici", "ft": "piede, piedi",
                    "mi": "miglio, miglia", "nmi": "miglio nautico, miglia nautiche",
                    "ly": "anno luce, anni luce", "g": "grammo, grammi",
                    "kg": "chilo, chili", "t": "tonnellata, tonnellate",
                    "lb": "libbra, libbre", "GBP": "sterlina, sterline",
                    "oz": "oncia, once", "s": "secondo, secondi", "min": "minuto, minuti",
                    "arcsec": "secondo, secondi", "arcmin": "minuto, minuti",
                    "h": "ora, ore", "d": "giorno, giorni", "wk": "settimana, settimane",
                    "month": "mese, mesi", "yr": "anno, anni", "decade": "decennio, decenni",
                    "century": "secolo, secoli", "millennium": "millennio, millenni",
                    "ha": "ettaro, ettari", "l": "litro, litri", "kn": "nodo, nodi",
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
        ),
        names=TypedNameWords(
            opening_articles=words_of("il lo gli uno una"),
            genders=replaced("il=m lo=m la=f un=m uno=m una=f"),
            before_names_of_events=words_of("di del della"),
            named_events=words_of("battaglia assedio trattato pace editto congresso conferenza"),
            short_given=(
                "giuseppe beppe peppino",
                "giovanni gianni nanni",
                "luigi gigi",
                "domenico mimmo",
                "francesco cecco",
            ),
            place_kinds_before=replaced(
                "monte=mount lago=lake fiume=river mare=sea oceano=ocean deserto=desert "
                "capo=cape golfo=gulf baia=bay stretto=strait canale=canal isola=island "
                "isole=islands penisola=peninsula"
            ),
            no_places=words_of(
                "rosso nero bianco giallo morto nord grande maggiore indiano artico"
            ),
        ),
    ),
)  # fmt: skip
