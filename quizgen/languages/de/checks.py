"""German: what the checks look for in texts."""

from quizgen.languages.life_patterns import LifePatterns
from quizgen.languages.prompt_patterns import PromptPatterns
from quizgen.languages.time_patterns import TimePatterns
from quizgen.languages.typed_words import words_of
from quizgen.lazy_pattern import lazy_pattern

_FINITE = (
    r"(?:ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|kann|können|konnte"
    r"|konnten|darf|dürfen|durfte|durften|muss|müssen|musste|mussten|soll|sollen|sollte|sollten"
    r"|will|wollen|wollte|wollten|gibt|gab|kam|ging|stimmt)"
)

_IMPERSONAL = (
    r"es(?:, (?:da|wa)s"
    r"| [\w ]*\b(?:kalt|kälter|warm|wärmer|heiß|dunkel|dunkler|hell|heller|still|Nacht|Tag|Winter"
    r"|Sommer|Herbst|Frühling|Uhr)\b"
    r"| (?:\w+ )?(?:wichtig|gefährlich|schwer|schwierig|leicht|einfach|sinnvoll|üblich|verboten"
    r"|erlaubt|besser|ratsam|falsch|richtig|sicher|wahrscheinlich|nützlich|gut),)"
)
"""What is said of no particular thing, from its *es* on, as a pattern."""

_CENTURY = r"(\d{1,2}\.|[a-zäöüß]+te[nsr]?)"
"""The number of a century, as the group of a pattern."""

_LASTING = (
    r"\w*(?:krieg|belagerung|blockade|herrschaft|regierung|regentschaft|diktatur|exil|verbannung"
    r"|besatzung|besetzung|gefangenschaft|arbeit)(?:e?s)?"
)
"""What takes years, as a pattern."""

PATTERNS = PromptPatterns(
    # Any verb may open such a question, and one in the past has an ending to know it by.
    yes_no=lazy_pattern(
        rf"(?i:{_FINITE})\b"
        r"|[A-ZÄÖÜ][a-zäöüß]+ten? (?:die|das|ein|eine|es|er|sie|man)\b[^?]*\?$"
    ),
    conditions=True,
    alternative=lazy_pattern(r"(?i)\boder\b"),
    enumeration=lazy_pattern(
        r"(?i)^(?:nenne|nennen sie|nennt|zähle|zählen sie|liste|gib|geben sie|führe|führen sie)"
        r" (?:alle|jede[nrs]?|die (?:zwei|drei|vier|fünf|sechs|sieben|\d+)|zwei|drei|vier|fünf"
        r"|\d+)\b"
        r"|\b(?:was|welche|welches|wer) (?:sind|waren) die (?:zwei|drei|vier|fünf|sechs|sieben|\d+)"
        r"\b|^welche (?:zwei|drei|vier|fünf|sechs|sieben|\d+)\b"
    ),
    # "Sie" with a capital addresses the reader.
    pronoun=lazy_pattern(
        r"(?!Wie (?:spät|viel Uhr|heiß|kalt|warm|dunkel|hell) )"
        r"(?i:wann|wo|woher|wohin|warum|weshalb|wieso|wie|was|wer|wen|wem|wessen|welche[nmrs]?"
        r"|wofür|womit|wodurch)\b(?: \w+){0,2}? "
        rf"(?!(?:gibt|gab) es\b)(?i:{_FINITE}) (?!{_IMPERSONAL})"
        r"(?:er|sie|es|diese[nmrs]?|jene[nmrs]?|dies|das(?=\?))\b"
        r"(?! (?:möglich|nötig|notwendig|unmöglich|dazu|zu|zum|zur|so|eine?[nmrs]?|die|das|den)\b)"
        r"|(?i:wann|wo|woher|wohin|warum|weshalb|wieso) (?!gibt|gab|regnet|schneit|kam|kommt|geht)"
        r"\w+ (?:er|sie|es)\?$"
    ),
    pointing=lazy_pattern(
        r"\b(?:[Ll]etztere|[Ee]rstere|[Oo]bige|[Bb]esagte)[nmrs]?\b|\boben (?:gen|erw)ann?t"
    ),
    neighbour=lazy_pattern(r"(?i)(?:diese|jene)[nmrs]? "),
    vague=lazy_pattern(
        r"(?i)was (?:geschah|passierte|ereignete sich)(?! mit\b)"
        r"(?: (?:in|im|am|an|um|bei|während))?(?: [\w.]+){0,3}\??$"
        r"|(?:erzähle? (?:etwas )?(?:von|über)|was ist mit|was (?:weißt du|wissen sie|weiß man)"
        r" (?:über|von)|beschreibe|beschreiben sie) [\w' ]*\??$"
    ),
    age=lazy_pattern(
        # With an ending, as in *einer 100 Jahre alten Orgel*, it is that of the noun behind it.
        r"(?i)(?:\bim alter von |\bmit (?=[\wäöüß]+ jahren\b(?-i:(?! [A-ZÄÖÜ])))"
        r"|\b(?=\d{1,3}(?:-?jährig| jahre alt)\b))"
        r"(\d{1,3}(?!\d)|(?:(?<=alter von )|(?<=mit ))[a-zäöüß]+(?= jahren))"
        r"(?! (?:tag|woche|monat))(?: jahren?\b)?"
    ),
    death=lazy_pattern(
        r"(?i)\b(?:starb(?:en)?|verstarb|gestorben|(?:sein|ihr)(?:e[mns])? tod(?:es?)?"
        r"|getötet|ermordet|hingerichtet)\b"
    ),
    kin=lazy_pattern(
        r"(?i)\b\w*(?:sohn|söhne|tochter|töchter|kind|vater|väter|mutter|mütter|eltern|bruder|brüder"
        r"|schwester|witwe|gatte|gattin|gemahl|onkel|tante|neffe|nichte|enkel|vetter|cousin|freund"
        r"|geliebt|verlobt|lehrer|schüler|nachfolger|vorgänger|ehefrau|ehemann)\w{0,3}\b"
        r"|\b(?:seine[rn]?|ihre?[mn]?) (?:\w+ )?(?:frau|mann)(?:es)?\b"
    ),
    list_separator=lazy_pattern(r"\s*[,;]\s*(?:und\s+)?|\s+und\s+"),
    # An article has a noun behind it, and a clause ends with its verb.
    clause=lazy_pattern(
        r"(?:(?:ab|an|auf|aus|bei|durch|für|gegen|hinter|in|mit|nach|neben|ohne|über|um|unter|von|vor"
        r"|wegen|zu|zwischen) )?(?:d(?:er|ie|as|em|en|eren|essen)|welche[mnrs]?|wo|was)\b"
        r"(?=.* [a-zäöü]\S*$)"
    ),
    empty=frozenset(
        "aber als am an auch auf aus bei beim bis da damit dann das dass dem den denen der deren"
        " des dessen die dies diese diesem diesen dieser dieses durch ein eine einem einen einer"
        " eines er es für gegen hat hatte hatten haben ihm ihn ihr ihre ihrem ihren ihrer im in ins"
        " ist ja jene jener kein keine keinen man mit nach nicht noch nur ob oder ohne sein seine"
        " seinem seinen seiner seit sich sie sind so über um und uns unter vom von vor war waren"
        " warum was weil welche welchem welchen welcher welches wem wen wer werden wessen wie wir"
        " wird wo wurde wurden zu zum zur zwischen".split()
    ),
    consisting=frozenset(("von", "aus")),
    head_ends=frozenset(("bei", "nahe", "zwischen", "gegen")),
    capital_nouns=True,
    contrasts=words_of(
        "letzte letzten nördliche nördlichen südliche südlichen östliche östlichen westliche"
        " westlichen obere oberen untere unteren alte alten neue neuen ältere älteren jüngere"
        " jüngeren"
    ),
    posthumous=lazy_pattern(
        r"(?i)(?:postum|posthum|nach (?:dem|seinem|ihrem) tod|jahrestag|jubiläum|geburtstag"
        r"|todestag|denkmal|standbild|büste|gedenk|plakette|zu ehren|statue|grab|mausoleum|asche"
        r"|gebeine|beisetzung|bestattung|begräbnis|umbettung|heiligsprech|seligsprech|rehabilit"
        r"|begnadig|benenn|benannt|wiederentdeck|theorie|gesetz|bestätig|beweis|biograf|biograph"
        r"|veröffentlich|ausgabe|druck|uraufführung|verfilm|übersetz|bildnis|briefe|nachlass"
        r"|handschrift|archiv|museum|werk|buch|bücher|erhalten|bekannt|nachfolg|erben|witwe|seit"
        r"|sturz|banknote|briefmarke|münze)"
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
    spanning=lazy_pattern(r"(?i)\bzwischen "),
    long_genitive=lazy_pattern(r"(?<=[a-zäöü]{3}[bcdfghklmnprtw])es\b"),
    counting=lazy_pattern(
        r"(?!.*\b(?:pro|je|mittler\w*|Mittel)\b|.*[Dd]urchschnitt)"
        r"(?:Wie viele\b|.*: Wie viele\?|.*\b(?:Anz|Z)ahl (?:der|von)\b)"
    ),
    negations=frozenset(
        "kein keine keinen keinem keiner keines nicht nie niemals niemand nichts ohne weder"
        " nur".split()
    ),
    times=TimePatterns(
        signs=("ahrhundert", "Jh.", "Jahre", "jährig"),
        century=lazy_pattern(rf"(?i)\b{_CENTURY} (?:Jahrhunderts?\b|Jh\.)(?! v)"),
        in_century=lazy_pattern(
            r"(?i)(?:\b(?:im|während des)(?: (?:frühen|späten|ausgehenden|beginnenden|mittleren))?"
            r"|\b(?:Anfang|Mitte|Ende|zu Beginn|am Ende|in der (?:ersten|zweiten) Hälfte) des)"
            rf" {_CENTURY} (?:Jahrhunderts?\b|Jh\.)(?! v)"
        ),
        of_year=lazy_pattern(r" (?:von|aus|des Jahres|aus dem Jahre?) (\d{4})\b"),
        of_century=lazy_pattern(
            rf"(?i)(?:(?:ein|eine|der|die) )?(?:[\w-]+ ){{1,3}}?des {_CENTURY} Jahrhunderts"
        ),
        in_year=lazy_pattern(
            r"\b(?:[Ii]m|[Ii]n|[Aa]m)(?: \d{1,2}\.)?(?: [A-ZÄÖÜ][a-zä]+)? (\d{4})\b"
        ),
        span=lazy_pattern(
            r"(?i)\b(\d{1,4}|[a-zäöüß]+) Jahre (?:lang\b|(?=dauerten?\b|währten?\b))"
            r"|\b(?:für|währten?|dauerten?|regierten?|herrschten?) (\d{1,4}|[a-zäöüß]+) Jahre\b"
            r"(?: lang\b)?"
            rf"|\b(\d{{1,4}}-|[a-zäöüß]+)jährige[nrms]?\b(?= {_LASTING}\b)"
        ),
        took=lazy_pattern(
            r"(?!.*\b(?:[Aa]nfang|[Bb]eginn|[Ee]nde|letzten?|ersten?|Gründung)\b)"
            r"(?:(?:[Dd](?:er|ie|as)|[Ee]ine?) |(?:[A-ZÄÖÜ]\S* )+)?"
            rf"(?:[\w-]+jährige|(?i:{_LASTING})(?: (?:von )?[A-ZÄÖÜ]\S*)*(?: als [\w-]+)?"
            r" (?:für |[\w-]+ Jahre lang)"
            r"|(?:[\w-]+ ){0,1}[\w-]+(?: (?:um|von|in|gegen) [A-ZÄÖÜ][\w-]+)?(?:, d(?:er|ie|as))?"
            r" (?:(?:dauerten?|währten?) |[\w-]+ Jahre (?:lang )?(?:dauerten?|währten?)\b))"
        ),
        lived=lazy_pattern(
            r"(?i)(?:\b(?:er|sie|der|die) )?\b(?:lebte|regierte|herrschte|arbeitete|lehrte|diente)"
            r" (?:für )?[\w-]+ Jahre(?: lang)?$"
        ),
        ruling=lazy_pattern(
            r"(?i)\b(?:regier|herrsch|thron|an der macht)|herrschaft\b|regentschaft\b"
        ),
        foreseen=lazy_pattern(
            r"(?i)(?:\bplan|geplant|vorgesehen|vorausgesagt|vorhergesagt|prognos|erwartet"
            r"|voraussichtlich|angekündigt|ziel\b|frist\b|komet|finsternis|transit|künftig"
            r"|inkrafttreten"
            r"|in kraft)"
        ),
        founding=frozenset("gründung stiftung einrichtung bildung schaffung errichtung".split()),
    ),
    lives=LifePatterns(
        births=("geburt",),
        deaths=("tod", "ermordung", "hinrichtung", "selbstmord", "suizid", "freitod"),
        genitives=(("", "s"), ("", "ens")),
        signs=("ebor", "tarb", "storben"),
        born="geboren(?:e[mnrs]?)?",
        died="starb|verstarb|gestorben",
        places=words_of("in im nach bei an am aus auf ins zu"),
        of_dates=words_of("am im jahr jahre"),
        childhood=lazy_pattern(
            r"(?i)(?:geburt|geboren|\btauf|krönung|gekrönt|thronbesteigung|thronfolge|regierungsantritt"
            r"|verlob|adopt|regentschaft|kind|einschulung|waise)"
        ),
    ),
)
