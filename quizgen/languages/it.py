"""Italian: the words that people type. No deck can be written in it yet."""

from quizgen.languages.language import Language
from quizgen.languages.typed_words import (
    TypedDateWords,
    TypedNumberWords,
    TypedWords,
    meanings,
    numbered,
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
    **{f"{word[:-1]}otto": 10 * tens + 8 for tens, word in enumerate(_TENS, 2)},
}  # fmt: skip
"""A vowel is lost before "uno" and "otto"."""

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
                "primo prima", "secondo seconda", "terzo", "quarto", "quinto", "sesto", "settimo",
                "ottavo", "nono", "decimo", "undicesimo", "dodicesimo", "tredicesimo",
                "quattordicesimo", "quindicesimo", "sedicesimo", "diciassettesimo",
                "diciottesimo", "diciannovesimo", "ventesimo", "ventunesimo",
            ),
            day_endings=("o",),
            filling=(
                "il", "lo", "la", "gli", "anno", "di", "del", "della", "dello", "degli", "nel",
                "nella", "nello", "negli", "alla", "al", "circa", "verso", "intorno", "notte",
                "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica",
            ),
            early=("inizio", "inizi"),
            mid=("metà",),
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
            years_ago={"anni fa": 1},
            range_gap=("a", "al", "e"),
            since=("dal", "da", "a partire dal"),
            onwards=("in poi",),
            present=("oggi", "ad oggi", "presente"),
            until=("fino al", "prima del"),
        ),
        numbers=TypedNumberWords(
            small=_SMALL,
            scales=meanings({100: "cento cent", 1_000: "mille mila", 1_000_000: "milione milioni"}),
            alone=("cento", "mille"),
            joined=(*_SMALL, "cento", "cent", "mille", "mila"),
            percent=("per cento",),
        ),
    ),
)  # fmt: skip
