"""German: which texts are on the past, so that their sentences are told in it."""

from quizgen.languages.de.nouns import NOUNS
from quizgen.languages.de.word_classes import HISTORIC, NOUN_CLASSES
from quizgen.languages.sentence_words import PAST_UNTIL
from quizgen.languages.typed_words import words_of

_GONE = "þä"
"""The classes of states that are no more, by gender."""

_NAMES = (
    "Jugoslawien|Karthago|Preußen|Sparta|Weimarer (?:Nationalversammlung|Republik|Verfassung)"
    "|Parlamentarische[nr] Rat(?:e?s)?|Volkskammer|Völkerbund(?:e?s)?|Warschauer Pakt(?:e?s)?"
    "|Friedens? von [A-ZÄÖÜ]\\w+|Gestapo|NSDAP|SED|Stasi|Wehrmacht|KPdSU"
)
"""States, bodies and treaties that are no more."""

_CALLED_SO = (
    r"(?! der (?:Archaeen|Bakterien|Einzeller|Lebewesen|Mitte|Pflanzen|Pilze|Protisten|Tiere"
    r"|Toten)\b"
    r"|-\w*(?i:akten?|archivs?|ausstellung|denkmals?|forschung|gedenkstätten?|museums?|museen"
    r"|opfern?|stiftung|unterlagen)\b)"
    r"(?<!Neuen Hanse)(?!(?<=Hanse) Sail|(?<=Preußen) Münster|(?<=Sparta) (?:Prag|Rotterdam))"
)
"""What is behind the name of a past state if something of today is called after it."""

_WORD_START = r"(?<![\w-])"
_ENDS = words_of(" ".join(NOUNS[name] for name in f"{HISTORIC}{_GONE}"))
_ANY_END = "|".join(_ENDS).replace("^", _WORD_START)
_LONGER = [word for word in NOUN_CLASSES if word.endswith(_ENDS) and word not in _ENDS]
_HISTORIC_NOUN = (
    rf"(?![\w-]*(?i:{'|'.join(_LONGER)})\b)(?=[A-ZÄÖÜ])[\w-]*"
    rf"(?:(?i:{_ANY_END})|{_WORD_START}(?:{_NAMES})s?)\b{_CALLED_SO}"
)
"""A past event or state, but not the realm of plants, "das Reich der Pflanzen"."""

_YEAR = (
    r"(?<!seit )(?<!seit dem Jahr )"
    rf"(?:1\d\d\d|{'|'.join(map(str, range(2000, PAST_UNTIL)))})(?:er)?"
    r"(?! (?:Grad|Hektar|Kelvin|Meilen|Volt|Watt|m|km|(?:Kilo|Zenti)?(?:[Mm]etern?|[Gg]ramm)"
    r"|[Ll]itern?)\b)"
)
_AGE = (
    r"(?<!aus dem )(?<!für das )(?<!über das )(?<!des )(?<!seit dem )"
    r"(?:[1-9]|1\d|20)\. (?:Jahrhundert|Jh)(?! [a-zäöüß]{6,}e[nrs]?\b)"
    r"|(?:[Aa]nfang|[Bb]eginn|[Ee]nde|Mitte|Hälfte|Verlauf|[Ww]ährend) des"
    r" (?:[1-9]|1\d|20)\. (?:Jahrhunderts|Jh)"
    r"|\d+\sv\.\s?Chr|i[nm] antiken"
)
"""A time, but not "aus dem 9. Jahrhundert" nor "im 9. Jahrhundert gebaute", which may exist."""

_IN_A_ROW = (
    r"(?:erst|zweit|dritt|viert|fünft|vorletzt|letzt)e[nr]? [\w-]*"
    r"(?i:(?:bundes|reichs|land|hanse|partei|kirchen)tag|(?:tags|präsidenten|präsidentschafts)wahl"
    r"|kammerwahl|kongress|konzil|nationalversammlung|olympiade|weltmeisterschaft|weltausstellung)"
    r"(?:e?s)?"
)
"""One of several events that are counted."""

_PAST_CLAUSE = (
    r"(?:[Dd](?:er|ie|as) )?(?:[a-zäöüß]+ )*(?:(?i:\w*zahl|anteil|prozentsatz) (?:de[rs]|von) [^,]*"
    r"|[A-ZÄÖÜ][\w-]*),.* [a-zäöüß]*"
    r"(?:(?<!möch)(?<!könn)(?<!dürf)(?<!soll)(?<!hät)(?<!heu)(?<!bräuch)(?<!üss)te"
    r"|(?:[bgkmpß]|[bdfghkmnpst]er|[dt]e|ann|auf|durf|eil|h[lr]|iel|konn|(?<!so)ll|(?<!ü)ss"
    r"|[rt]z)ten"
    r"|(?:begann|bekam|blieb|brach|fand|fiel|fing|flog|floh|fuhr|gab|galt|gewann|ging|half|hielt"
    r"|hieß|hing|kam|lief|lud|nahm|rief|sah|sang|sank|schien|schlug|schrieb|schuf|schwamm|sprach"
    r"|sprang|starb|stieg|stieß|tat|trank|trat|trug|verlor|wand|warf|wuchs|zog|zwang)(?:en)?"
    r"|(?<!ge)(?:floss|schloss|schoss)(?:en)?|bot|lag|(?<![ck])lagen|ließ|(?<![fh])ließen|maß"
    r"|stand|(?<!an)standen"
    r"|traf|(?<!s)trafen)$"
)
"""An amount and a clause on it that ends with a verb in the past, which no present is spelt as.

A tower that someone built still is as high.
"""

_NOT_NOW = (
    r"(?!(?:[Dd]ie )?(?:Entfernung|Luftlinie) "
    r"|.*\b(?:ehemalig\w+|heut\w+|noch|seit|Nachfolge\w+|auf dem Gebiet)\b)"
)
"""No text on what has been so since then or is left of it, nor on where it was."""

_NO_WORK = (
    r"(?!(?:[Dd](?:ie|as) )?(?:Höhe|Länge|Breite|Tiefe|Dicke|Größe|Gewicht"
    r"|Dauer(?= \w+ \S*(?i:oper|operette|sinfonie|symphonie|sonate|kantate|films|stücks))) "
    r"(?!.*(?i:beben|flut|wasser|welle)s? )[^,]* (?:von|aus(?: dem Jahre?)?) \d{4}$)"
)
"""No size of what is from a year, as a bridge that was built then and has it still,
nor of a work that is still played."""

PAST_TEXT = (
    rf"(?:{_NO_WORK}.*\b(?:{_YEAR}|hatten?|war(?:en)?|wurden?)\b"
    rf"|{_PAST_CLAUSE}|{_NOT_NOW}(?:[^,]*\b(?:{_AGE}|{_IN_A_ROW})\b"
    r"|(?:[^„]*\b(?:am|beim?|i[mn]|nach|vor|während|Anfang|Beginn|Ende|Zeit) )?"
    r"(?:(?!(?:aus|eine[mrs]?|für|gegen|je|pro|über|zu[mr]?) |„)\S+ )*"
    rf"{_HISTORIC_NOUN})).*"
)
"""The pattern for a text on the past. A museum of the war still stands, and any earthquake has
energy."""
