"""Italian: the dates that learners type."""

from quizgen.languages.typed_words import TypedDateWords, numbered, words_of

ORDINALS = numbered(
    "primo prima", "secondo seconda", "terzo terza", "quarto", "quinto", "sesto",
    "settimo", "ottavo", "nono", "decimo", "undicesimo", "dodicesimo", "tredicesimo",
    "quattordicesimo", "quindicesimo", "sedicesimo", "diciassettesimo",
    "diciottesimo", "diciannovesimo", "ventesimo", "ventunesimo",
)  # fmt: skip

TYPED_DATES = TypedDateWords(
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
    days=ORDINALS,
    day_endings=("o",),
    filling=(
        "il", "lo", "la", "gli", "anno", "di", "del", "della", "dello", "degli", "nel",
        "nella", "nello", "negli", "alla", "al", "ai", "agli", "circa", "incirca", "verso",
        "intorno", "attorno", "notte",
        "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica",
    ),
    approximate=words_of("circa incirca verso intorno attorno"),
    early=("inizio", "inizi", "primi"),
    mid=("metà",),
    turns=("svolta",),
    late=("fine", "ultimi", "tardo"),
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
    range_gap=("a", "ad(?= oggi)", "al", "e"),
    since=("dal", "da", "a partire dal"),
    onwards=("in poi",),
    present=("oggi", "ad oggi", "presente"),
    until=("[fs]ino al?", "prima del"),
)  # fmt: skip
