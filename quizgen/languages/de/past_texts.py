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

_WORD_START = r"(?<![\w-])"
_ENDS = words_of(" ".join(NOUNS[name] for name in f"{HISTORIC}{_GONE}"))
_ANY_END = "|".join(_ENDS).replace("^", _WORD_START)
_LONGER = [word for word in NOUN_CLASSES if word.endswith(_ENDS) and word not in _ENDS]
_HISTORIC_NOUN = (
    rf"(?![\w-]*(?i:{'|'.join(_LONGER)})\b)(?=[A-ZÄÖÜ])[\w-]*"
    rf"(?:(?i:{_ANY_END})|{_WORD_START}(?:{_NAMES})s?)\b(?! der [PT])"
)
"""A past event or state, but not the realm of plants, "das Reich der Pflanzen"."""

_YEAR = rf"(?:1\d\d\d|{'|'.join(map(str, range(2000, PAST_UNTIL)))})(?:er)?"
_AGE = r"(?:[1-9]|1\d|20)\. (?:Jahrhunderts?|Jh)|\d+\sv\.\s?Chr|i[nm] antiken"
_IN_A_ROW = (
    r"(?:erst|zweit|dritt|viert|fünft|vorletzt|letzt)e[nr]? [\w-]*"
    r"(?i:(?:bundes|reichs|land|hanse|partei|kirchen)tag|(?:tags|präsidenten|präsidentschafts)wahl"
    r"|kammerwahl|kongress|konzil|nationalversammlung|olympiade|weltmeisterschaft|weltausstellung)"
    r"(?:e?s)?"
)
"""One of several events that are counted."""

_PAST_CLAUSE = (
    r"(?:[Dd](?:er|ie|as) )?(?:[a-zäöüß]+ )*(?:(?i:\w*zahl|anteil|prozentsatz) de[rs] [^,]*"
    r"|[A-ZÄÖÜ][\w-]*),.* [a-zäöüß]*(?:(?<!möch)(?<!könn)(?<!dürf)(?<!müss)(?<!soll)(?<!hät)te"
    r"|(?:[bgkmp]|[bdfghkmnpst]er|durf|konn|muss|woll)ten"
    r"|(?:bekam|blieb|brach|fand|fiel|flog|fuhr|gab|galt|ging|half|hielt|kam|lag|ließ|nahm|rief|sah"
    r"|sank|schlug|schrieb|schuf|sprach|stand|starb|stieg|traf|trat|trug|verlor|wuchs|zog)(?:en)?)$"
)
"""An amount and a clause on it that ends with a verb in the past, which no present is spelt as.

A tower that someone built still is as high.
"""

PAST_TEXT = (
    rf"(?:.*\b(?:{_YEAR}|{_AGE}|{_IN_A_ROW}|hatten?|war(?:en)?|wurden?)\b"
    r"|(?:[^„]*\b(?:am|beim?|i[mn]|nach|vor|während|Anfang|Beginn|Ende|Zeit) )?"
    r"(?:(?!(?:aus|eine[mrs]?|für|gegen|je|pro|seit|über|zu[mr]?) |„)\S+ )*"
    rf"{_HISTORIC_NOUN}|{_PAST_CLAUSE}).*"
)
"""The pattern for a text on the past. A museum of the war still stands, and any earthquake has
energy."""
