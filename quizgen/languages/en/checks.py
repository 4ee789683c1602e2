"""English: what the checks look for in texts."""

from quizgen.languages.life_patterns import LifePatterns
from quizgen.languages.prompt_patterns import PromptPatterns
from quizgen.languages.time_patterns import TimePatterns
from quizgen.languages.typed_words import words_of
from quizgen.lazy_pattern import lazy_pattern

_PRONOUN = (
    r"(?:he|she|they|it|this|these|that one|those(?! [^?]*\b(?:who|whom|whose|which|that)\b))"
)
_AUXILIARY = (
    r"(?:is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|shall|should|may|might"
    r"|must)"
)

_IMPERSONAL = (
    r"(?:they (?:call|say)\b|it (?:(?:rain|snow|hail|thunder|freeze)\b"
    r"|(?:take|cost)\b(?! place| effect)[^?]* to\b"
    r"|mean (?:to|for|if|that|when)\b|like to\b|called (?:when|if)\b"
    r"|(?:seem|appear|follow|happen|matter)s? (?:\w+ )?(?:that|if|whether|who|which)\b"
    r"|(?:\w+ )?(?:cold|warm|hot|dark|windy|foggy|humid|dusk|dawn|noon|midnight|day|night|winter"
    r"|summer|spring|autumn|(?:cold|warm|hott|dark|wett|dri|windi)er)(?![-\w])"
    r"|(?:\w+ )?(?:(?:im)?possible|(?:un)?necessary|(?:un)?important|dangerous|difficult"
    r"|hard(?:er)?|eas(?:y|ier)|(?:un)?safer?|better|best|wrong|right|(?:un)?common|rare"
    r"|(?:il)?legal|(?:un)?usual|enough|sufficient|(?:un)?wise|use(?:ful|less)|helpful|essential"
    r"|vital|polite|rude|forbidden|allowed) (?:to|that|if|when|for [^?]* to)\b"
    r"|(?:true|said|believed|thought|(?:un)?likely|known) that\b))"
)
"""What is said of no particular thing, from its pronoun on, as a pattern."""

_CENTURY = r"(\d{1,2}(?:st|nd|rd|th)|(?:twenty-)?[a-z]+(?:st|nd|rd|th))"
"""The number of a century, as the group of a pattern."""

_LASTING = (
    r"(?:[Cc]ivil )?(?:[Ww]ar|[Ss]iege|blockade|reign|rule|regency|dictatorship|exile|occupation"
    r"|imprisonment|captivity|work|service|career|marriage|voyage)"
)
"""What takes years, as a pattern."""

_BEFORE_AGE_AT_DEATH = (
    r"(?:(?<=\bdied )|(?<=\bkilled )|(?<=\bmurdered )|(?<=\bexecuted )|(?<=\bhimself )"
    r"|(?<=\bherself )|(?<=\bown life )|(?<=\bsuicide ))"
)
"""Words for a death right before "at 61", as a pattern."""

_AFTER_NOUN = (
    r"(?:of|in|on|at|to|for|by|with|from|and|or|that|which|who|whose|where|when|between|among"
    r"|under|behind)\b"
)
"""What follows a noun phrase, as a pattern."""

PATTERNS = PromptPatterns(
    # "Will" and "May" are names, too: "Will Durant wrote which book?"
    yes_no=lazy_pattern(
        r"(?i)(?!(?:will|may) (?-i:[A-Z\d])[^?]*"
        r"\b(?:what|which|who|whom|whose|where|when|why|how)\b)"
        r"(?!(?:can|could) you (?:find|name|give|think|say|tell|explain|describe)\b)"
        rf"{_AUXILIARY}\b"
    ),
    conditions=True,
    alternative=lazy_pattern(r"(?i)\bor\b"),
    enumeration=lazy_pattern(
        r"(?i)^(?:name|list|enumerate|give|state)"
        r" (?:all|every|each|two|three|four|five|\d+)\b"
        r"|^(?:(?:list|enumerate) the\b|(?:name|give|state) the"
        # A plural, and not "the person to thank", "the gas", "the species" or "the crisis".
        rf" (?:(?!{_AFTER_NOUN})[\w'’-]+ ){{0,3}}?(?!species|series|means|lens\b)"
        rf"[\w-]+(?<![suia])s(?: {_AFTER_NOUN}|[.:,;!?]|$))"
        r"|\b(?:what|which|who) (?:are|were) the (?:two|three|four|five|six|seven|\d+)\b"
        r"|^(?:what|which) (?:two|three|four|five|six|seven|\d+)\b"
    ),
    pronoun=lazy_pattern(
        r"(?i)(?!(?:what (?:time|day|date|month|season|year)|how (?:hot|cold|warm|dark)) is it\b)"
        r"(?:when|where|why|how|what|which|who|whom|whose)\b(?: \w+){0,2}? "
        rf"{_AUXILIARY} (?!{_IMPERSONAL}){_PRONOUN}\b(?! (?:possible|necessary|impossible|that))"
    ),
    # Case-sensitive and with a common beginning, so that most places need not be tried.
    pointing=lazy_pattern(
        r"the (?:latter|former)(?= (?:was|were|is|are|did|had|has|of)\b|[,.;?!]|$)"
        r"|the (?:above|aforementioned)\b"
    ),
    neighbour=lazy_pattern(r"(?i)(?:this|these|those) "),
    vague=lazy_pattern(
        r"(?i)what happened(?! to (?!it\b|him\b|her\b|them\b))"
        r"(?: (?:in|on|at|during|around))?(?: [\w.]+){0,3}\??$"
        r"|(?:tell me about|what about|what do you know (?:about|of)|describe) [\w' ]*\??$"
    ),
    age=lazy_pattern(
        # "died at seventy-six"; from 25 on, it is no hour.
        rf"(?i)\b(?:aged|at the age of|at age|{_BEFORE_AGE_AT_DEATH}at"
        r"(?= (?:2[5-9]|[3-9]\d|1\d\d|[a-z]+(?:-[a-z]+)?)(?:[.,;)]|$| (?:in|of|from)\b))"
        r"|(?<=\blived )to (?:be|the age of)(?= (?:\d|\w+ty\b))"
        r"|was(?: only| just| already| barely)?(?= [\w-]+ (?:years old|when (?:he|she) died)\b))"
        r" (\d{1,3}|[a-z]+(?:-[a-z]+)?)\b"
        r"(?! (?:month|week|day)s?\b)"
    ),
    death=lazy_pattern(
        r"(?i)\b(?:die[ds]?|(?:his|her|their) (?:own )?death|took (?:his|her) own life"
        r"|committed suicide"
        r"|(?:killed|hanged|drowned|shot(?! \w+ (?:in|through)\b)) (?:him|her)self"
        r"|lived(?= to (?:be|the age of) (?:\d|\w+ty\b)))\b"
        # Not "he killed a man", nor "she executed a painting".
        r"|(?:^|\b(?:was|were|is|been|being|and)(?: \w+)? |, )"
        r"(?:killed|executed|murdered|assassinated)(?! (?:a|an|the|his|her|their)\b)"
    ),
    kin=lazy_pattern(
        r"(?i)\b(?:wi(?:fe|ves|dows?|dower)|husband|sons?|daughters?|child(?:ren)?|(?:fa|mo)thers?"
        r"|parents?|brothers?|sisters?|siblings?|twins?|uncle|aunt|nephews?|nieces?|cousins?"
        r"|(?:grand|step)\w+|fianc[ée]e?|lovers?|friends?|teacher|pupils?|students?|successor"
        r"|predecessor|rival|bride)\b"
    ),
    list_separator=lazy_pattern(r"\s*[,;]\s*(?:and\s+)?|\s+and\s+"),
    clause=lazy_pattern(r"(?:which|who|whom|whose|that|where)\b"),
    empty=frozenset(
        "a an and are as at be been being but by did do does for from had has have he her him his"
        " how in into is it its no nor not of on or our she so such than that the their them then"
        " there these they this those to too was we were what when where which who whom whose why"
        " will with would".split()
    ),
    consisting=frozenset(("of",)),
    head_ends=frozenset(("near", "off", "outside", "around", "among")),
    contrasts=tuple(
        "last final northern southern eastern western north south east west upper lower inner outer"
        " old new opening closing elder younger".split()
    ),
    posthumous=lazy_pattern(
        r"(?i)\b(?:posthum|after (?:the|his|her|their) death|anniversar|\w*centen(?:ar|ni)"
        r"|jubilee|birthday|memor|monument|obelisk|bust\b|plaque|sculpture|tribute|homage"
        r"|honou?r of|called after|had been|statue|tomb|grave|mausoleum|ashes|relics|remains"
        r"|burial|buried|reburi|exhum|funeral|canoni[sz]|beatif|deif|rehabilitat|exonerat|pardon"
        r"|nam(?:ed|ing)|rediscover|discovery of|theor|law|confirm|predict|proof|prov(?:ed|en)"
        r"|biograph|publication|publish|edition|print|premiere|performance|film|translat|portrait"
        r"|letters|papers|manuscript|archive|museum|works?\b|books?\b|surviv|extant|known|preserv"
        r"|successor|succession|heirs?\b|widow|since|fall of|later|picture|banknote|stamps?\b)"
    ),
    plurals=(
        ("ies", "y"),
        ("ves", "f"),
        ("ves", "fe"),
        ("es", ""),
        ("es", "is"),
        ("s", ""),
        ("i", "us"),
        ("a", "um"),
        ("ae", "a"),
    ),
    compound_from=6,
    spanning=lazy_pattern(r"(?i)\b(?:between|among|amongst) "),
    negations=frozenset(
        "no not never neither nor none nobody nothing without cannot hardly only".split()
    ),
    times=TimePatterns(
        signs=("century", "years", "-year"),
        century=lazy_pattern(rf"(?i)\b{_CENTURY}[ -]century\b(?! B)"),
        in_century=lazy_pattern(
            r"(?i)\b(?:in|during) the (?:(?:early|mid|middle|late|later|beginning|course|end|first"
            r"|second|last|half|part|decades?|years?|quarter|of|the)[ -])*?"
            rf"{_CENTURY} century\b(?! B)"
        ),
        of_year=lazy_pattern(r" of (?:the year )?(\d{4})\b"),
        of_century=lazy_pattern(
            rf"(?i)(?:(?:an?|the) )?(?:[\w-]+ ){{1,4}}?of the {_CENTURY} century"
        ),
        in_year=lazy_pattern(
            r"\b(?:[Ii]n|[Oo]n)(?: the year)?(?: \d{1,2})?(?: [A-Z][a-z]+)?(?: \d{1,2},)?"
            r" (\d{4})\b"
        ),
        span=lazy_pattern(
            r"(?i)\b(?:for|lasted|lasting|spanned|took)(?: a total of)? "
            r"(\d{1,4}|(?:[a-z]+[ -])?[a-z]+) years\b"
            rf"|\b(\d{{1,4}}|(?:[a-z]+-)?[a-z]+)-year(?:-long)?\b(?= {_LASTING}\b(?! [a-z]+s\b))"
        ),
        took=lazy_pattern(
            r"(?!.*\b(?:start|beginning|end|fall|founding|last|first|early|final)\b)"
            r"(?:[Tt]he |[Aa]n? |(?:[A-Z]\S* )+)?"
            rf"(?:[\w-]+-year|{_LASTING} (?:(?:of|in|at) (?:[A-Z]\S* )+)?(?:as an? [\w-]+ )?for\b"
            r"|(?:[\w’'-]+ ){1,2}(?:(?:of|in|at|for|against) [A-Z][\w-]+ )?(?:that |which )?"
            r"(?:lasted|lasting|spanned|took)\b)"
        ),
        lived=lazy_pattern(
            r"(?i)(?:\b(?:he|she|who) )?\b(?:lived|reigned|ruled|governed|worked|taught|served"
            r"|was (?:married|king|queen|emperor|empress|pope|president))"
            r" for (?:a total of )?(?:[a-z]+[ -])?[\w-]+ years$"
        ),
        ruling=lazy_pattern(
            r"(?i)\b(?:reign|rul(?:e|ed|es|ing)\b|govern(?:ed|s|ing)\b|throne\b|in power\b)"
        ),
        foreseen=lazy_pattern(
            r"(?i)\b(?:plan(?:s|ned|ning)?\b|schedul|project(?:ed|ion)|forecast|expect|predict"
            r"|anticipat|target|goals?\b|deadline|expir|comet|eclipse|transit of|perihelion"
            r"|due\b|will\b|future|upcoming|in force|into force|takes? effect|estimated for)"
        ),
        founding=frozenset(
            "founding foundation establishment formation creation incorporation inception".split()
        ),
    ),
    lives=LifePatterns(
        births=("birth",),
        deaths=("death", "murder", "assassination", "execution", "suicide"),
        genitives=(("", " s"),),  # as `fold` writes it
        signs=("orn", "ied"),
        born="born",
        died="died",
        places=words_of("in at near from to into on off outside"),
        of_dates=words_of("in on"),
        childhood=lazy_pattern(
            r"(?i)\b(?:birth|born\b|bapti[sz]|christen|coronation|crown(?:ed|ing)|accession|succe(?:ed|ss)"
            r"|enthron|betroth|adopt|regen(?:cy|t)|child|infan|prodigy|school|orphan)"
        ),
    ),
)
