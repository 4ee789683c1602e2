"""German: questions on how many do what a relative clause says, with its verb in front."""

from quizgen.languages.de.word_classes import CAPITAL, FEM, NAMED, SEVERAL, word_class
from quizgen.languages.sentence_words import Sentence
from quizgen.lazy_pattern import lazy_pattern

_SEPARABLE = lazy_pattern(
    r"(ab|an|auf|aus|bei|ein|fort|mit|nach|statt|teil|um(?=k[ao]m)|unter(?=g[ie])|vor|weg|zurück"
    r"|zusammen|zu)((?=\w*[aeiouyäöü])\w{4,})"
)
"""A verb with a prefix that a main clause has at its end: *starben … aus*."""

_UNSURE = lazy_pattern(
    r"(?:abonn|angel|anker|antwort|auferst|bei(?:[cnrzß]|ss)|einig|zuck"
    r"|da(?!rf|uer)|durch|empor|entgegen|fehl|fest|frei|heim|her|hin(?!ter)|hoch|los|nieder|preis"
    r"|stand|um(?!k[ao]m)|unter(?:br|k|tauch)|voll|voraus|vorbei|wahr|weiter|wider|wieder|zwischen"
    r"|über(?:ein|ging|koch|lief|trat)"
    r"|(?:bar|bekannt|bereit|brach|fern|fertig|gegenüber|gleich|gut|heiß|kalt|kaputt|kennen|klar"
    r"|klein|krank|leer|lieben|liegen|schief|schwarz|schwer|sicher|sitzen|spazieren|stehen|still"
    r"|tot|trocken|verloren|voll|warm|zufrieden)"
    r"(?:bleib|blieb|fahr|fuhr|fäll|fall|fiel|geb|gib|gab|geh|ging|halt|häl|hielt|komm|kam|lass"
    r"|läss|ließ|lauf|läuf|lief|leg|lern|lieg|lag|mach|schlag|schläg|schlug|schreib|schrieb|seh"
    r"|sieh|sah|setz|steh|stand|stell|werd|wird|wurd|zahl))\w*"
    r"|a[bn]\w*ier(?:t?en|te?)"
)
"""A verb that may begin like one of these, or whose prefix is not always separated."""

_TWO_VERBS = lazy_pattern(
    r".*(?:\b[^\W\d_A-ZÄÖÜ][\w-]* (?:und|oder)\b|\b(?:als|wie)\b|[,;:–(]).*|.*\bzu \w+en"
    r"|(?:.* )?(?:hat|haben|hatten?|hätten?|würden?|wird) .*"
)
"""What may have two verbs, ends with a comparison, or has its verb before the infinitives."""


def fronted(clause: str) -> str | None:
    """*starben am Ende der Kreidezeit aus* for *am Ende der Kreidezeit ausstarben*.

    None if its verb is not surely its last word.
    """
    *before, verb = clause.split(" ")
    if not verb.islower() or _TWO_VERBS.fullmatch(clause) or _UNSURE.fullmatch(verb):
        return None
    separated = _SEPARABLE.fullmatch(verb)
    front, *end = reversed(separated.groups()) if separated else (verb,)
    return " ".join([front, *before, *end])


_NUMBER_OF = lazy_pattern(r"(?:[Dd]ie )?(?:Zahl|Anzahl) der ((?:[a-zäöüß]\w+ )?)(\S+), die (.+)")

_OF_ADJECTIVES = lazy_pattern(
    r"(?:\w*ge|(?i:an|aus|be|ein|ent|er|ver|zer))\w*[tn]en"
    r"|Ge(?!rm)\w*(?<!hei)(?<!kei)(?<!schaf)(?<!schich)(?<!zei)(?<!al)(?<!io)[tn]en"
    r"|(?i:\w*(?:ig|ich|isch|los|al|ell|iv|ier|fremd|deutsch|alt|jung|arm|krank|blind|taub|(?<!bo)rot|tot"
    r"|grün|link|weiß|schwarz|verwandt|gesandt|wachsen)en)"
)
"""What may be "Angeklagte" or "Freiwillige" without an article."""

_DOING_IT = lazy_pattern(
    r"(?!\w*(?i:abende|agende|dividende|gegende|(?<!f)legende|spende|wende)n)\w{3,}e[lr]?nden"
)
"""What surely is so: *die Pflegenden*, *die Hungernden*."""


def _doing(phrase: str) -> str | None:
    """*freie Städte kämpften* for *Zahl der freien Städte, die kämpften*."""
    found = _NUMBER_OF.fullmatch(phrase)
    clause = found and fronted(found[3])
    if not found or not clause:
        return None
    adjective, noun = found[1].removesuffix("n "), found[2]
    if word_class(noun[:-1]) == "U" or _DOING_IT.fullmatch(noun):
        noun = noun[:-1]
    elif _OF_ADJECTIVES.fullmatch(noun):
        return None
    return " ".join(filter(None, (adjective, noun, clause)))


_WHERE_OR_WHEN = lazy_pattern(
    r"(?:(?:[Dd]er|[Dd]ie|[Dd]as) )?"
    r"([A-ZÄÖÜ]\w*), ((?:bis )?[a-zäöü]+) (?:(de[mnr])|(die)|(das)) (?!(?:a[bn]|aus) )(.+)"
)
_MEASURED = lazy_pattern(
    r"(?i:\w*(?:temperatur|druck|tiefe|höhe|breite|länge|entfernung|abstand|durchmesser|winkel"
    r"|neigung|steigung|geschwindigkeit|beschleunigung|frequenz|alter|(?<!jahres)(?<!mahl)zeit"
    r"|anteil|prozentsatz|quote|rate|faktor|wert|konzentration|dosis|menge|spannung|dichte|größe"
    r"|gewicht|energie|leistung|pegel|verhältnis|wahrscheinlichkeit|lautstärke|stromstärke"
    r"|windstärke|preis|zinssatz|umsatz|(?<!ver)betrag|einkommen|drehzahl|maßstab))"
)
"""Nouns whose "which?" asks for a number: "In welchem Land" asks for a name."""


def _at_which(phrase: str) -> str | None:
    """*Bei welcher Temperatur siedet Wasser* for *Temperatur, bei der Wasser siedet*."""
    found = _WHERE_OR_WHEN.fullmatch(phrase)
    clause = found and fronted(found[6])
    if not found or not clause or not _MEASURED.fullmatch(found[1]):
        return None
    which = f"welche{found[3][-1]}" if found[3] else "welches" if found[5] else "welche"
    return f"{found[2][0].upper()}{found[2][1:]} {which} {found[1]} {clause}"


AT_WHICH = Sentence(
    "{inflected}?",
    form=f"(?P<word>[dis]?[{CAPITAL}],p?[plw][disg][^!,]*)",
    inflected=_at_which,
    sample="Temperatur, bei der Wasser siedet",
)
"""At which value something is so: the relative clause is the question."""


_MUCH_OF = lazy_pattern(
    r"(?:(?:[Dd]er|[Dd]ie|[Dd]as) )?((?i:\w*(?:wasser|blut|dioxid"
    r"|(?:sauer|stick|kohlen|wasser)stoff|energie|wärme|geld|holz|kohle|milch|salz|zucker|fett"
    r"|eiweiß|getreide|weizen|fleisch|brot|müll|gestein|regen|speichel|urin))"
    r"|Abfall|Bier|Eis|Erdgas|Erdöl|Erz|Gas|Gold|Luft|Öl|Schnee|Silber|Stahl|Strom|Wein"
    r"|Zeit(?=.* (?:brauch|benötig|kost|nahm|nehm|nimm|spar|verbring|verbrach"
    r"|verge|verging|verlier|verlor|zubring|zubrach)\w*(?: [kd]ann| darf| muss)?$))"
    r", (?:das|den|die) (.+)"
)
"""Nouns that are asked for with "Wie viel", and the clause behind them."""


def _much_of(phrase: str) -> str | None:
    """*Wasser verdunstet eine Buche* for *Wasser, das eine Buche verdunstet*."""
    found = _MUCH_OF.fullmatch(phrase)
    clause = found and fronted(found[2])
    return f"{found[1]} {clause}" if found and clause else None


HOW_MUCH = Sentence(
    "Wie viel {inflected}?",
    form=f"(?P<word>[dis]?[{CAPITAL}],[gis][^!,]*)",
    inflected=_much_of,
    sample="Wasser, das eine Buche verdunstet",
)


def _of_those_who(asked: str, told: str, what: str, sample: str) -> Sentence:
    """The sentence on those who do what the clause says; `what` is the form before it."""
    return Sentence(
        f"{asked} {{what}} {{inflected}}?",
        f"{told} {{what}} {{inflected}}.",
        form=f"{what},i(?P<word>[^,!]+)",
        inflected=fronted,
        sample=f"{sample}, die in Rom lebten",
    )


THOSE_COUNTED = (
    Sentence(
        "Wie viele {inflected}?",
        "{answer} {inflected}.",
        form=f"(?P<word>i?àdk?[^{FEM}],i[^!,]*)",
        inflected=_doing,
        sample="Zahl der freien Städte, die in Rom lebten",
    ),
    # Two nouns are several, whatever their number.
    _of_those_who(
        "Wie viele", "{answer}", f"(?P<what>{SEVERAL}|Q|[{CAPITAL}]c[{CAPITAL}])", "Menschen"
    ),
    # What is done to several, or what they are, is told by a verb in the plural.
    _of_those_who("Wie viele", "{answer}", f"(?P<what>[jJ]{{0,2}}[{CAPITAL}]S?)", "")._replace(
        pattern=".*, die (?:.* )?(?:sind|waren|werden|wurden)",
        sample="Wölfe, die in Rom gefangen wurden",
    ),
    # A clause that begins with "die" is not about what is behind "des" or "im".
    _of_those_who(
        "Wie viele",
        "{answer}",
        f"(?P<what>{SEVERAL}[glwp][jrzk]{{0,3}}{NAMED})",
        "Menschen des Altertums",
    )._replace(pattern=r"[^,]* (?:des|im|am|beim|vom|zum) .*"),
    # So much of a substance, with a verb that is in the plural or has another subject.
    _of_those_who("Wie viele", "{answer}", "(?P<what>[PýEU][NST])", "Tonnen Salz")._replace(
        pattern=".*n|.*, die (?:d(?:er|ie|as)|eine?|man|es) .*"
    ),
)
SHARES_OF_THOSE = (
    _of_those_who("Wie viel Prozent der", "{answer} der", "(?P<what>[PýVE])", "Menschen"),
    _of_those_who(
        "Wie viel Prozent der",
        "{answer} der",
        f"d?êd(?P<what>[kKt]{{0,3}}[{CAPITAL}])",
        "Anteil der freien Menschen",
    )._replace(pattern="(?:[Dd]er )?Anteil .*"),
)
