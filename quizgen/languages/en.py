"""English."""

from collections.abc import Iterable, Iterator
from functools import lru_cache, partial

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
from quizgen.languages.value_words import DateWords, NumberWords
from quizgen.languages.written_numbers import grouped, in_units

_PROMPTS = {
    "attributed": "According to {who}: {prompt}",
    "person identify": "Who was {person}?",
    "person identify living": "Who is {person}?",
    "person identify several": "Who were {person}?",
    "person name": "Who was this? {who}",
    "person name living": "Who is this? {who}",
    "person name several": "Who were they? {who}",
    "person born": "When was {person} born?",
    "person born several": "When were {person} born?",
    "person died": "When did {person} die?",
    "person portrait": "Who is this?",
    "person sound": "Who is heard here?",
    "date when moment": "When was this? {event}",
    "date when period": "From when to when was this? {event}",
    "date when moment coming": "What is the date of this? {event}",
    "date when period coming": "What are the dates of this? {event}",
    "date when since": "From when? {event}",
    "date when until": "Until when? {event}",
    "date what": "What happened {date}?",
    "date what moment coming": "What takes place {date}?",
    "date what period coming": "What takes place {date}?",
    "date what since": "What began {moment}?",
    "date what since coming": "What begins {moment}?",
    "date what until": "What ended {moment}?",
    "date what until coming": "What ends {moment}?",
    "figure how-many count": "{counts}: what is the number?",
    "figure how-many count as-of": "{counts}, {as_of}: what was the number?",
    "figure how-many count as-of coming": "{counts}, {as_of}: what is the number?",
    "figure how-many measure": "{counts}: what is the value?",
    "figure how-many measure as-of": "{counts}, {as_of}: what was the value?",
    "figure how-many measure as-of coming": "{counts}, {as_of}: what is the value?",
    "figure how-many percent": "{counts}: what percentage?",
    "figure how-many percent as-of": "{counts}, {as_of}: what percentage?",
    "figure meaning": "What does {figure} count?",
    "argument claim": "{question}",
    "argument claim attributed": "According to {by}: {question}",
    "argument grounds": "{question}\nAnswer: {claim}.\nOn what grounds?",
    "argument grounds attributed": "{question}\nAccording to {by}: {claim}.\nOn what grounds?",
    "argument opposed": "{question}\nAnswer: {claim}.\nWhich view does this oppose?",
    "argument opposed attributed": (
        "{question}\nAccording to {by}: {claim}.\nWhich view does this oppose?"
    ),
    "argument proponent": "{question}\nWho answers: {claim}?",
    "term define": "What is meant by {term}?",
    "term term": "Which term is meant? {means}",
    "term expansion": "What does {term} stand for?",
    "term picture": "What is this?",
    "term sound": "What is heard here?",
    "question answer": "{question}",
    "question why": "{question}\nAnswer: {told}.\nWhy?",
    "cloze": "{sentence}",
}

_STATEMENTS = {
    "person identify": "{person}: {answer}",
    "person name": "{answer}: {who}",
    "person born": "Birth of {person}: {answer}",
    "person died": "Death of {person}: {answer}",
    "date when": "{event}: {answer}",
    "date what": "{Date}: {answer}",
    "figure how-many": "{counts}: {answer}",
    "figure how-many as-of": "{counts}, {as_of}: {answer}",
    "figure meaning": "{figure}: {answer}",
    "argument claim": "{question} Answer: {answer}",
    "argument claim attributed": "{question} According to {by}: {answer}",
    "argument grounds": "{question} Answer: {claim}. One of the grounds: {answer}",
    "argument grounds attributed": (
        "{question} According to {by}: {claim}. One of the grounds: {answer}"
    ),
    "argument opposed": "{question} Answer: {claim}. The view that this opposes: {answer}",
    "argument opposed attributed": (
        "{question} According to {by}: {claim}. The view that this opposes: {answer}"
    ),
    "argument proponent": "{question} According to {answer}: {claim}",
    "term define": "{term}: {answer}",
    "term term": "{answer}: {means}",
    "term expansion": "{term} stands for: {answer}",
    "question answer": "{question} Answer: {answer}",
    "question why": "{question} Answer: {told}. Reason: {answer}",
    "cloze": "{before}{answer}{after}",
}

# Sentences. A text is matched by the classes of its words. One that is not surely of a form has the
# neutral wording, which suits every text.

_CLASSES = {
    "t": "the",
    "a": "a an each every",
    "d": "this that those these its his her their our my your all some no any",
    "o": "of",
    "i": "in on inside within per",
    "b": "by",
    "p": (
        "aboard about above across after against along among amongst around as at before behind"
        " below beneath beside besides between beyond despite during except for from into like"
        " near off onto out outside over since than through throughout to toward towards under"
        " until up upon versus via with without"
    ),
    "w": "who that which",
    "r": "whom whose where when while why how because if whether",
    "v": "were are",
    "f": (
        "is was be been being am has have had do does did can could will would shall should may"
        " might must became become began begins broke came come fell gave go goes got knew ran"
        " sank sat saw spoke stood struck swore took went wrote"
    ),
    "m": (  # finite, or a participle
        "bought brought fought found held kept led left lost made met paid put read said sent set"
        " sold spent spread told won"
    ),
    "e": (  # a participle
        "born bound built drawn driven ever given known seen shot shown spoken stolen sunk taken"
        " thrown worn written"
    ),
    "&": "and or but nor not",
    "j": (
        "first third last final initial great new old former original ancient then general sudden"
        " official public war-time"
    ),
    "u": "second minute hour day week month year",
    "K": "constant number ratio",
    "P": (
        "concentration content efficiency fraction growth humidity inflation percentage"
        " probability proportion rate salinity share"
    ),
    "Q": (
        "acceleration activity age altitude amount amplitude angle area average balance"
        " brightness budget capacity charge circumference conductivity consumption cost current"
        " debt deficit density depth diameter difference dimension distance dose duration"
        " elevation energy enthalpy expectancy extent force frequency gap half-life heat height"
        " income index intensity length life lifespan lifetime limit luminosity magnitude mass"
        " maximum mean median minimum moment momentum output period pH point population potential"
        " power pressure price production radius rainfall range rank resistance revenue salary size"
        " solubility span speed spin strength sum surplus temperature tension thickness time toll"
        " total turnover value velocity viscosity voltage volume wavelength weight width work"
        " yield GDP GNP IQ absorbance acidity albedo coefficient eccentricity emissivity exponent"
        " factor gravity hardness inclination modulus obliquity opacity permeability permittivity"
        " porosity quotient redshift reflectivity roughness stiffness susceptibility tilt"
        " transmittance valence valency"
    ),
    "E": (
        "abdication abolition accession accident acquittal adoption alliance armistice arrival"
        " ascent assassination baptism battle beginning birth boycott burial campaign ceasefire"
        " charter clash conference congress conquest consecration constitution coronation council"
        " coup creation crisis crossing crusade death debut decision decree defection demise"
        " demolition departure destruction disaster discovery doctorate dynasty earthquake eclipse"
        " edict edition election emergence empire epidemic eruption establishment execution"
        " exhibition exile expedition explosion expulsion famine festival fire flight flood"
        " foundation founding funeral genocide independence introduction invasion invention"
        " journey landing law lecture letter manifesto marriage massacre meeting merger message"
        " mission onset opening outbreak pandemic paper peace plague plenum première presentation"
        " proclamation project proposal publication ratification rebellion reform reign"
        " renaissance republic resignation revival revolution siege signing summit synod synthesis"
        " terror thaw treaty trial truce unification union uprising verdict version victory voyage"
        " war wedding"
    ),
    "A": (  # events, or verbs in a clause
        "advance arrest attack attempt collapse debate default defeat end era escape fall launch"
        " march murder post protest raid release retreat return revolt riot rise rule sack split"
        " start"
        " strike study surrender test transfer visit vote"
    ),
    "G": (
        "accountant admiral advocate architect associate aunt bishop bolshevik boy chemist chief"
        " child clerk colleague cook count countess cousin critic daughter delegate despot"
        " diplomat disciple duchess duke friend girl heir hero heroine husband judge king man"
        " martyr mechanic merchant monk mystic nephew niece nun oppositionist patron pilot poet"
        " pope president priest prince princess pupil queen rebel rival saint scholar servant"
        " slave son spy student tyrant uncle widow wife woman"
    ),
    "S": (
        "algae bacteria children criteria feet fungi geese genera larvae lice men mice nuclei"
        " oxen people phenomena police species teeth vertebrae women"
    ),
    "n": (  # no plurals
        "achilles athens atlas bias brussels canvas chaos charles christmas cosmos crossroads gas"
        " headquarters hercules honduras james jones kansas lagos laos lens mars means moses naples"
        " news reynolds series texas thames thomas wales comment mention position question station"
    ),
}
_CLASS_OF = {word: name for name, words in _CLASSES.items() for word in words.split()}

_POSSESSIVES = ("'s", "’s", "s'", "s’")
_EVENT_ENDINGS = ("tion", "sion", "ment", "ance", "ence", "ism")
_AGENT_ENDINGS = (
    "er", "or", "ist", "ian", "eer", "man", "woman", "crat", "smith", "wright",
)  # fmt: skip


@lru_cache(10_000)
def _word_class(word: str) -> str:
    """The class of a word, as in `_CLASSES`, or by its form.

    "'" is a possessive, "y" a year, "0" another number, "g" ends in -ing, "N" is another word with
    a capital and "n" without. "," and "!" are signs that end a phrase, "x" is another sign.
    """
    if not word[0].isalnum():
        return "," if word in ",(–" else "!" if word in ".;:?!" else "x"
    if word.endswith(_POSSESSIVES):
        return "'"
    small = word.lower()
    found = _CLASS_OF.get(word) or _CLASS_OF.get(small, "")
    # Left and Made can be names; a verb has no capital.
    if found and (word == small or found not in "fmev"):
        return found
    if word[0].isdecimal():
        return (
            "y" if len(word) == 4 and word.isdecimal() and 1500 <= int(word) < PAST_UNTIL else "0"
        )
    if small.endswith(("people", "men", "women", "children")):
        return "S"
    if small.endswith("s") and not small.endswith(("ss", "us", "is", "ics")):
        return "M" if _CLASS_OF.get(small[:-1], "") in "KPQ" and small[:-1] in _CLASS_OF else "S"
    if small.endswith("ed"):
        return "e"
    if small.endswith("ing"):
        return "g"
    if small.endswith(_EVENT_ENDINGS) and len(small) > 6:
        return "E"
    if small.endswith(_AGENT_ENDINGS) and len(small) > 4:
        return "G"
    return "n" if word[0].islower() else "N"


_HEAD = "[nNjuegQKPMSEAGy0]"
"""Words of a noun phrase before what follows its head: no prepositions, verbs or possessives."""

_BEHIND = "(?:[oibpwremg][^,!]*)?"
"""What follows the head: phrases and clauses, but nothing after a comma."""

_PLAIN = "[^,!wrfvm']*"
_YEAR = "(?=.*[oip].?y(?:$|[,oibpwr&]))"
"""The rest of a phrase without clauses; a year, so that the past tense is right."""

_COUNTED = f"{_HEAD}{{0,5}}?[SM]"
_UNNAMED = r"(?:[a-z]|[A-Z][\w-]* [A-Z]).*"
"""What is counted is in the plural. A capital at the beginning must be that of a name."""

_NAMED = r"(?:[a-z]|[A-Z]{2}|[A-Z][\w-]* constant).*"
"""A quantity with a capital is one of those that are named after someone."""


def _owned(nouns: str) -> str:
    """A quantity in the singular, with its article or with an owner in the place of one."""
    words = f"{_HEAD}{{0,5}}?"
    return f"(?:[ta]?{words}'{words}|t{words})[{nouns}]{_BEHIND}"


def _quantity(nouns: str) -> str:
    """A quantity in the singular without an article."""
    return f"{_HEAD}{{0,5}}?[{nouns}]{_BEHIND}"


def _quantities(nouns: str, share: str = "") -> tuple[Sentence, ...]:
    """The sentences on a quantity; `share` is how it is asked for, after a comma."""
    return tuple(
        [
            Sentence(
                prompt=f"What {verb} {article}{{text}}{share}?",
                statement=f"{article.capitalize()}{{text}} {verb} {{answer}}.",
                form=year + form,
                pattern=pattern,
            )
            for form, article, pattern in (
                (_owned(nouns), "", ""),
                (_quantity(nouns), "the ", _NAMED),
            )
            for year, verb in ((_YEAR, "was"), ("", "is"))
        ]
    )


def _quantities_as_of(nouns: str, verb: str, share: str = "") -> tuple[Sentence, ...]:
    return tuple(
        [
            Sentence(
                prompt=f"What {verb} {article}{{text}} {{as_of}}{share}?",
                statement=f"{article.capitalize()}{{text}} {{as_of}} {verb} {{answer}}.",
                form=form,
                pattern=pattern,
            )
            for form, article, pattern in (
                (_owned(nouns), "", ""),
                (_quantity(nouns), "the ", _NAMED),
            )
        ]
    )


_CONSTANTS = (
    # By their names alone, a definition could be asked for.
    Sentence(
        prompt="What is the value of {text}?",
        statement="The value of {text} is {answer}.",
        pattern="absolute zero|standard gravity|room temperature",
    ),
    Sentence(
        prompt="What is the value of {text}?",
        statement="{text} is {answer}.",
        form=f"{_HEAD}?'{_HEAD}{{0,2}}K",
    ),
    Sentence(
        prompt="What is the value of the {text}?",
        statement="The {text} is {answer}.",
        form=f"{_HEAD}{{0,3}}?K",
        pattern=_NAMED,
    ),
)
_COUNTED_SOMEHOW = f"{_COUNTED}(?:[,&aoibpwremg0xy].*)?"
_COUNTS = (
    # What is in one of many is told in the present tense.
    Sentence(
        prompt="How many {what} are there {where}?",
        statement="There are {answer} {what} {where}.",
        form=(
            f"(?P<what>{_COUNTED}(?:o{_HEAD}{{1,3}}?)?)"
            f"(?P<where>i(?:(?:t{_HEAD}{{1,4}}[oi])?a{_PLAIN}|t[ngQKPSMGe]{{1,5}}))"
        ),
        pattern=_UNNAMED,
    ),
    Sentence(
        prompt="How many {what} does {whole} have?",
        statement="{whole} has {answer} {what}.",
        form=f"(?P<what>{_COUNTED})o(?P<whole>a{_PLAIN})",
        pattern=_UNNAMED,
    ),
    # The verb is of what is counted, as nothing else before it is in the plural.
    Sentence(
        prompt="How many {what} {done}?",
        statement="{answer} {what} {done}.",
        form=f"(?P<what>{_COUNTED}(?:[oibp][^wrSM,!]*)?)w(?P<done>v[^,!]*)",
        pattern=_UNNAMED,
    ),
    *[
        Sentence(
            prompt=f"What {verb} the number of {{text}}?",
            statement=f"The number of {{text}} {verb} {{answer}}.",
            form=f"{year}{_COUNTED}(?:&{_HEAD}{{0,2}}?S)?(?:{_BEHIND}|au[^,!]*)",
            pattern=_UNNAMED,
        )
        for year, verb in ((_YEAR, "was"), ("", "is"))
    ],
    *_CONSTANTS,
    *_quantities("QKP"),
    Sentence(prompt="{Counts}: how many?", form=_COUNTED_SOMEHOW),
)

_OF_WHOM_DONE = f"(?P<what>{_COUNTED}(?:[oibp][^wrSM,!]*)?)w(?P<done>[vfem][^,!]*)"


def _told_as_such(sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    """The sentences on what need not be asked for as a percentage, because its name says so."""
    for each in sentences:
        yield each._replace(pattern=rf"(?=(?:the )?(?:[\w-]+ )?percent(?:age)?\b){each.pattern}.*")


_PERCENTAGES = (
    *_told_as_such(_quantities("P")),
    *_quantities("P", ", as a percentage"),
    Sentence(
        prompt="What percentage of {what} {done}?",
        statement="{answer} of {what} {done}.",
        form=_OF_WHOM_DONE,
        pattern=_UNNAMED,
    ),
    Sentence(
        prompt="What is the percentage of {text}?",
        statement="The percentage of {text} is {answer}.",
        form=f"{_COUNTED}{_BEHIND}",
        pattern=_UNNAMED,
    ),
)


def _percentages_as_of(verb: str) -> tuple[Sentence, ...]:
    return (
        *_told_as_such(_quantities_as_of("P", verb)),
        *_quantities_as_of("P", verb, ", as a percentage"),
        Sentence(
            prompt="What percentage of {what} {done} {as_of}?",
            statement="{answer} of {what} {done} {as_of}.",
            form=_OF_WHOM_DONE,
            pattern=_UNNAMED,
        ),
        Sentence(
            prompt=f"What {verb} the percentage of {{text}} {{as_of}}?",
            statement=f"The percentage of {{text}} {{as_of}} {verb} {{answer}}.",
            form=f"{_COUNTED}(?:[oibp]{_PLAIN})?",
            pattern=_UNNAMED,
        ),
    )


def _counts_as_of(were: str, was: str) -> tuple[Sentence, ...]:
    return (
        Sentence(
            prompt=f"How many {{text}} {were} there {{as_of}}?",
            statement=f"There {were} {{answer}} {{text}} {{as_of}}.",
            form=f"{_COUNTED}(?:[oibp]{_PLAIN})?",
            pattern=_UNNAMED,
        ),
        *_quantities_as_of("QKP", was),
        Sentence(prompt="{Counts}, {as_of}: how many?", form=_COUNTED_SOMEHOW),
    )


_MEASURES = (
    *_CONSTANTS,
    *_quantities("QKP"),
    Sentence(
        prompt="What are the {text}?",
        statement="The {text} are {answer}.",
        form=f"{_HEAD}{{0,5}}?M{_BEHIND}",
        pattern="[a-z].*",
    ),
)

_OPENED = f"(?:te?|t?(?:{_HEAD}&?){{0,3}}?')"
_HAPPENING = (
    f"{_OPENED}(?:[nNjugGQKPEA0y]{{0,4}}?E|[ju]{{0,2}}A|[nNju]{{0,2}}?g(?=o))(?:[oibpwr][^,!]*)?"
)
"""An event in the singular. In a clause such as "the Bastille falls", no such noun is the head."""

_ONE = f"[ta]?{_HEAD}{{0,4}}?[nNgGQKPEA0y](?:o[ta]?{_HEAD}{{1,5}})?"
_THING = f"[ta]?{_HEAD}{{1,6}}(?:o[ta]?{_HEAD}{{1,5}})?"
"""One thing; one or several things. Nothing is behind it but "of" and another."""

_DONE = {
    "abolition": "abolished",
    "adoption": "adopted",
    "assassination": "assassinated",
    "birth": "born",
    "creation": "created",
    "demolition": "demolished",
    "destruction": "destroyed",
    "discovery": "discovered",
    "establishment": "established",
    "execution": "executed",
    "foundation": "founded",
    "founding": "founded",
    "invention": "invented",
    "launch": "launched",
    "murder": "murdered",
    "opening": "opened",
    "proclamation": "proclaimed",
    "publication": "published",
    "ratification": "ratified",
    "signing": "signed",
}
_DID = {
    "abdication": "abdicate",
    "arrival": "arrive",
    "collapse": "collapse",
    "death": "die",
    "departure": "depart",
    "fall": "fall",
    "resignation": "resign",
    "surrender": "surrender",
}
_BEGAN_OR_ENDED = {
    "beginning": "begin",
    "start": "start",
    "onset": "begin",
    "outbreak": "break out",
    "end": "end",
}


def _done(word: str) -> str | None:
    return _DONE.get(word.lower())


def _did(word: str) -> str | None:
    return _DID.get(word.lower())


def _began_or_ended(word: str) -> str | None:
    return _BEGAN_OR_ENDED.get(word.lower())


_BARE_HAPPENING = (
    "(?:(?:[nj]{0,2}?E|j{0,2}A)(?=[oibpw])|j{0,2}g(?=o)|[ju]N{0,2}E)(?:[oibpwr][^,!]*)?"
)
"""The beginning of an event without an article, as in a list: battle of Cannae."""

_BARE = "(?:[a-z]|(?:First|Second|Third|Fourth|Fifth|Great) [A-Z]).*"
"""With another capital, it may be a name without an article."""


def _happenings(prompt: str, statement: str = "", behind: str = "") -> tuple[Sentence, ...]:
    """The sentences on an event, which gets an article if it has none."""
    article = "The" if statement.startswith("{text}") else "the"
    return (
        Sentence(prompt, statement, form=_HAPPENING + behind),
        Sentence(
            prompt.replace("{text}", "the {text}"),
            statement.replace("{text}", f"{article} {{text}}"),
            form=_BARE_HAPPENING + behind,
            pattern=_BARE,
        ),
    )


_NOT_BEFORE_HEAD = "of|in|on|for|to|by|from|with|that|which|who|at|and|or|than|as"

_ACT = (
    "abdication|abolition|accession|acquittal|adoption|appointment|arrival|assassination"
    "|assumption|baptism|birth|completion|coronation|creation|death|debut|decision|declaration"
    "|defection|departure|discovery|dismissal|edict|edition|enactment|establishment|execution"
    "|explosion|foundation|founding|inauguration|introduction|invention|landing|manifesto|naming"
    "|nomination|opening|premiere|première|presentation|proclamation|promulgation|proposal"
    "|publication|ratification|release|resignation|signing|surrender|unveiling|verdict"
)


def _acts(prompt: str, statement: str) -> tuple[Sentence, ...]:
    """The same on what does not last, even where its date is a period, such as a discovery."""
    before = rf"(?:(?!(?:{_NOT_BEFORE_HEAD}|before|after|under|during)\b)[\w'’-]+ )*"
    act = rf"{before}(?i:{_ACT})(?=$|[,;]| (?:{_NOT_BEFORE_HEAD})\b)"
    return tuple(
        [
            each._replace(pattern=f"(?={act}){each.pattern or '.*'}")
            for each in _happenings(prompt, statement)
        ]
    )


def _following(statement: str) -> Sentence:
    """A whole sentence on any text, which is after it."""
    return Sentence(statement=f"{statement}: {{text}}.", form=".*")


_MOMENTS = (
    Sentence(
        prompt="When was {what} {inflected}?",
        form=f"t?(?P<word>[EA])o(?P<what>{_ONE})",
        inflected=_done,
    ),
    Sentence(
        prompt="When was {what} {inflected} {by}?",
        form=f"t?(?P<word>[EA])o(?P<what>{_ONE})(?P<by>b[^,!]*)",
        inflected=_done,
    ),
    Sentence(
        prompt="When did {what} {inflected}?",
        form=f"t?(?P<word>[EA])o(?P<what>{_THING})",
        inflected=_did,
    ),
    Sentence(
        prompt="When did {what} {inflected}?",
        form="t?(?P<word>[EA])o(?P<what>[^,!wrfvm]+)",
        inflected=_began_or_ended,
    ),
    *_happenings("When was {text}?", behind="(?:,[oibp]?w[^!]*)?"),
    *_happenings("", "{text} was {when}."),
    *_happenings("", "The date of {text} is {answer}."),
    _following("The date of the following is {answer}"),
    _following("The following happened {when}"),
)
_DATES_OF = "The dates of {text} are {answer}."

_QUOTED = r"[^“”\"«»„]*"
_CASE = r"[A-Z].* vs?\.? [A-Z].*|(?:In re|Ex parte|Re) [A-Z].*"
_SECTION = (
    r"(?i:s|sec|section|art|article|reg|regulation|cl|clause|para|paragraph|§)(?:\. ?| )\d.*|§\d.*"
)
_SECTIONS = (
    "(?i:ss|secs|sections|arts|articles|regs|regulations|clauses|paras|paragraphs|§§)"
    r"(?:\. ?| ?)\d.*"
)
_EQUATION = r".*[=≈<>≤≥].*"
_COMPOUND = r"(?=.*[₀-₉])(?:[A-Z][a-z]?[₀-₉]*|[()·])+"
_WITH_ARTICLE = r"(?:[Tt]he|[Aa]n?) (?!priori|posteriori|fortiori|cappella|contrario|limine).*"
_NO_WORD = rf"(?:{_CASE}|{_SECTION}|{_SECTIONS}|{_EQUATION}|(?:the|an?) [A-Z])"
_CAPITALISED = r"[A-ZÀ-ÖØ-ÞČĐŁŚŠŹŻŽ][\w.'’–-]*"
_AFTER_SOMEONE = rf"(?!(?:The|An?) )(?:{_CAPITALISED} )+[a-zß-ÿ-]+(?: [a-zß-ÿ-]+)*|[A-Z]-[a-zß-ÿ-]+"
_WORD = rf"(?!{_NO_WORD})(?:[a-zß-ÿα-ω]{_QUOTED}|{_AFTER_SOMEONE})"
"""A word with a meaning, such as Geiger counter; other terms are names, symbols and formulas."""

_WORK = (
    "book novel poem epic tragedy comedy opera operetta ballet symphony sonata concerto oratorio"
    " cantata requiem painting fresco triptych statue sculpture treatise encyclopaedia encyclopedia"
    " essay pamphlet manifesto newspaper journal magazine film hymn ballad song trilogy memoir"
    " autobiography anthology chronicle textbook dialogue tragicomedy novella fable sonnet"
    r" ode satire (?:play|drama|tale|musical)(?=\s(?:by|about|in\s\w+\sacts)\b|,|$)"
    r" (?:cycle|collection)\sof\s(?:[\w-]+\s){0,3}?"
    r"(?:essays|letters|novels|paintings|pieces|plays|poems|poetry|songs|stories|tales)"
)
_PROPER = (
    "temple amphitheatre theatre church cathedral abbey mosque palace castle fortress tower altar"
    " arch monument building canal river mountain volcano island lake city town country region"
    " province empire kingdom republic dynasty battle war treaty peace armistice pact alliance"
    " league confederation edict decree constitution charter oath code party movement society"
    " academy institution organisation organization agency committee commission bureau council"
    " court university museum library programme project mission spacecraft satellite planet moon"
    " star constellation galaxy ship submarine prize plan conspiracy opposition police group"
    " faction body association union federation congress campaign operation"
)
_BEHIND_HEAD = (
    "of|by|in|on|about|that|which|with|to|for|from|at|between|whose|where|against|under|as|after"
    r"|begun|built|rebuilt|drawn|written|made|held|\w+ed"
)


def _described_as(nouns: str) -> str:
    """What a term means begins with a phrase that has one of the nouns as its head."""
    return (
        rf"(?i:(?:(?:the|an?) )?(?:(?!(?:{_NOT_BEFORE_HEAD})\b)[\w'’-]+ ){{0,4}}?"
        rf"(?:{nouns.replace(' ', '|')})(?=$|[,;(]| (?:{_BEHIND_HEAD})\b))"
    )


_TITLED = r"(?:[A-Z][\w'’-]* (?:.* )?)[A-Z][a-z].*"
_CAPITAL = "[A-Z].*[a-z].*"
_OF_ONE = r"(?=.*\b\d{3,4}\b|(?:[\w'’-]+ )*?(?:by|of) [A-Z])"
_ABOUT_NAMES = r"(?=.*\b\d{3,4}\b|.+ [A-Z])"
_NAME_WITH_THE = "the [A-Z](?!.*(?<![sui])s$).*"
_NAMES_OF_ONE = (
    (_TITLED, _described_as(_PROPER)),
    (_CAPITAL, _ABOUT_NAMES + _described_as(_PROPER)),
)
_WITH_THE = (_NAME_WITH_THE, _described_as(f"{_WORK} {_PROPER}"))
_TITLES = (_CAPITAL, _described_as(_WORK))
"""Terms that name one thing, and so have no meaning to ask for, with what is said of them."""

_THIS_DESCRIBES = "This describes {term}: {answer}."
_DESCRIBES_THIS = "This describes {answer}: {means}."
_THIS_NAMED = "This describes “{term}”: {answer}."
_NAMED_THIS = "This describes “{answer}”: {means}."
_NAMED = rf"(?!{_NO_WORD}|{_COMPOUND}|{_WITH_ARTICLE}){_QUOTED}"
"""A name that may lack its article: in quotation marks, Iron Age is right without one."""


def _of_sort(prompt: str, statement: str, *sorts: tuple[str, str]) -> tuple[Sentence, ...]:
    """The sentences on terms of some sorts, by their pattern and that of what they mean."""
    return tuple(
        [
            Sentence(prompt, statement, pattern=pattern, described=described)
            for pattern, described in sorts
        ]
    )


_TERMS = (
    Sentence("What is {term} known for?", pattern=_CASE),
    Sentence("What is {term} about?", pattern=_SECTION),
    Sentence("What are {term} about?", pattern=_SECTIONS),
    Sentence("What is {term}?", pattern=_COMPOUND),
    Sentence("What does {term} express?", pattern=_EQUATION),
    *_of_sort("What is “{term}”?", _THIS_NAMED, _TITLES),
    *_of_sort("What does the name “{term}” refer to?", _THIS_NAMED, *_NAMES_OF_ONE),
    *_of_sort("What is {term}?", _THIS_DESCRIBES, _WITH_THE),
    Sentence("What is meant by “{term}”?", pattern=rf"(?!{_WITH_ARTICLE}){_QUOTED}"),
)

_SOMEONE = f"(?!e){_HEAD}{{0,5}}?(?:&{_HEAD}{{0,3}}?)?G(?:,?[oibpwrem].*)?"
_NATIONALITY = (
    "(?:[A-Z][a-z-]+(?:ish|ese|an|ch)|Soviet|Greek|Dutch|Swiss|Czech|Right|Left|Old) "
    r"(?!(?:of|and|who|whose|which|that|from|in|at|on|to|for|by|with|under|during)\b)"
)
"""A word with a capital of its own: a historian of Rome has none, and is no nationality."""

_CALLED = rf"(?=[a-z]|{_NATIONALITY})"
_FIRSTS = "(?:first|second|third|last|only|youngest|oldest|eldest|greatest|most) .*"
_SILENT_H = "[Hh](?:our|eir|onest|onou?r)"
_WITH_A = rf"(?!{_SILENT_H})(?:[b-df-hj-np-tv-zB-DF-HJ-NP-TV-Z]|[Ee]u|[Oo]n(?:e|ce)|[Uu]ni(?!n)).*"
_WITH_AN = (
    rf"(?:{_SILENT_H}|[aiAI]|[Oo](?!n(?:e|ce))|[Ee](?!u)|[Uu](?:n(?!i)|r(?![aiou])|p|mp|gl)).*"
)


def _names(verb: str) -> tuple[Sentence, ...]:
    """The sentences on a person; `verb` is in the present or the past."""
    return (
        Sentence(statement=f"{{answer}} {verb} {{text}}.", pattern="(?:the|one of) .*"),
        Sentence(statement=f"{{answer}} {verb} the {{text}}.", form=_SOMEONE, pattern=_FIRSTS),
        Sentence(
            statement=f"{{answer}} {verb} a {{text}}.", form=_SOMEONE, pattern=_CALLED + _WITH_A
        ),
        Sentence(
            statement=f"{{answer}} {verb} an {{text}}.", form=_SOMEONE, pattern=_CALLED + _WITH_AN
        ),
        _DESCRIBED,
    )


_DESCRIBED = Sentence(statement="This describes {answer}: {who}.")


_ARGUMENTS = {
    # Whether someone says so is true or false, even where what they say is disputed.
    key: (Sentence(statement=statement),)
    for key, statement in {
        "argument claim": "The answer to “{question}” is: {answer}.",
        "argument claim attributed": "According to {by}, the answer to “{question}” is: {answer}.",
        "argument grounds": (
            "One of the grounds for the answer “{claim}” to “{question}” is: {answer}."
        ),
        "argument grounds attributed": (
            "According to {by}, one of the grounds for the answer “{claim}” to “{question}” is:"
            " {answer}."
        ),
        "argument opposed": "The answer “{claim}” to “{question}” opposes this view: {answer}.",
        "argument opposed attributed": (
            "The answer “{claim}” of {by} to “{question}” opposes this view: {answer}."
        ),
        "argument proponent": "According to {answer}, the answer to “{question}” is: {claim}.",
    }.items()
}


_SENTENCES = SentenceWords(
    sentences={
        "person identify": (Sentence(statement="This describes {person}: {answer}."),),
        "person name": _names("was"),
        "person name living": _names("is"),
        "person name several": (_DESCRIBED,),
        "person born several": (Sentence(statement="{person} were born {when}."),),
        "person born": (
            Sentence(statement="{person} was born {when}."),
            Sentence(statement="The date of birth of {person} is {answer}."),
        ),
        "person died": (
            Sentence(statement="{person} died {when}."),
            Sentence(statement="The date of death of {person} is {answer}."),
        ),
        "date when moment": _MOMENTS,
        "date when moment coming": (
            *_happenings("What is the date of {text}?", "The date of {text} is {answer}."),
            _following("The date of the following is {answer}"),
        ),
        "date when period": (
            *_acts("What are the dates of {text}?", "{text} took place {when}."),
            *_happenings("From when to when did {text} last?", "{text} lasted {when}."),
            *_happenings("", _DATES_OF),
            _following("The dates of the following are {answer}"),
            _following("The following lasted {when}"),
        ),
        "date when period coming": (
            *_happenings("What are the dates of {text}?", _DATES_OF),
            _following("The dates of the following are {answer}"),
        ),
        "date when since": (
            *_happenings("When did {text} begin?"),
            _following("The following lasted {answer}"),
        ),
        "date when until": (
            *_happenings("When did {text} end?"),
            _following("The following lasted {answer}"),
        ),
        "figure how-many count": (*_COUNTS, _following("The following number is {answer}")),
        "figure how-many count as-of": (
            *_counts_as_of("were", "was"),
            _following("The following number was {answer} {as_of}"),
        ),
        "figure how-many count as-of coming": (
            *_counts_as_of("are", "is"),
            _following("The following number is {answer} {as_of}"),
        ),
        "figure how-many measure": (*_MEASURES, _following("The following value is {answer}")),
        "figure how-many measure as-of": (
            *_quantities_as_of("QKP", "was"),
            _following("The following value was {answer} {as_of}"),
        ),
        "figure how-many measure as-of coming": (
            *_quantities_as_of("QKP", "is"),
            _following("The following value is {answer} {as_of}"),
        ),
        "figure how-many percent": (
            *_PERCENTAGES,
            _following("The following percentage is {answer}"),
        ),
        "figure how-many percent as-of": (
            *_percentages_as_of("was"),
            _following("The following percentage was {answer} {as_of}"),
        ),
        "figure how-many percent as-of coming": (
            *_percentages_as_of("is"),
            _following("The following percentage is {answer} {as_of}"),
        ),
        **_ARGUMENTS,
        "term define": (
            *_TERMS,
            Sentence(statement="The term “{text}” means: {answer}.", pattern=_WORD),
            Sentence(statement=_THIS_NAMED, pattern=_NAMED),
            Sentence(statement=_THIS_DESCRIBES),
        ),
        "term term": (
            Sentence("Which case is meant? {Means}", pattern=_CASE),
            *_of_sort(
                "Which work is meant? {Means}",
                _NAMED_THIS,
                (_TITLED, _described_as(_WORK)),
                (_CAPITAL, _OF_ONE + _described_as(_WORK)),
            ),
            *_of_sort("What is this called? {Means}", _NAMED_THIS, _TITLES, *_NAMES_OF_ONE),
            *_of_sort("What is this called? {Means}", _DESCRIBES_THIS, _WITH_THE),
            Sentence(statement="The term “{answer}” means: {means}.", pattern=_WORD),
            Sentence(statement=_NAMED_THIS, pattern=_NAMED),
            Sentence(statement=_DESCRIBES_THIS),
        ),
    },
    word_class=_word_class,
    common=frozenset(
        (
            "the a an absolute first last mean average total maximum minimum highest lowest longest"
            " shortest largest smallest melting boiling freezing atomic molar relative specific"
            " electric standard people men women children years months weeks days hours minutes"
            " seconds miles members volumes pages letters bones teeth planets moons states"
            " countries soldiers victims deaths delegates protons neutrons electrons atoms elements"
            " chromosomes leader author founder former"
        ).split()
        + [word for name in "KPQ" for word in _CLASSES[name].split() if word.islower()]
    ),
)


_KINDS = {
    "person": "Person",
    "date": "Date",
    "figure": "Figure",
    "argument": "Argument",
    "term": "Term",
    "question": "Question",
    "cloze": "Cloze",
}


def _english_century(number: int) -> str:
    teen = number % 100 in (11, 12, 13)
    ending = "th" if teen else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending} century"


def _english_millions(number: int) -> str:
    unit, name = (10**9, "billion") if number >= 10**9 else (10**6, "million")
    return f"{in_units(number, unit)} {name}"


_DATES = DateWords(
    day="{}",
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    months_of_day=(),
    before_month=" ",
    before_year=" ",
    before_christ="BC",
    before_christ_also=("BCE",),
    month_first="{month} {day}, {year}",
    after_christ="AD",
    long_year=grouped,
    years_ago="years ago",
    millions=_english_millions,
    old_style="{} (Old Style)",
    decade="{}s",
    first_decade="{}s (decade)",
    century=_english_century,
    the="the {}",
    about="c. {}",
    perhaps="{} (?)",
    about_in_sentence="about {}",
    perhaps_in_sentence="perhaps {}",
    on="on {}",
    about_on="on or about {}",
    within="in {}",
    within_ago="{}",
    or_="or",
    period=("from ", " to ", ""),
    between="between {} and {}",
    since="from {}",
    until="until {}",
)

_NUMBERS = NumberWords(
    thousands=",",
    decimal=".",
    percent="\N{NO-BREAK SPACE}%",
    about="about {}",
    more_than="more than {}",
    or_more="{} or more",
    less_than="less than {}",
    or_less="{} or less",
    negative_range="{} to {}",
    scales={3: "thousand", 6: "million", 9: "billion", 12: "trillion"},
)

_ONES = "first second third fourth fifth sixth seventh eighth ninth".split()
_ORDINALS = numbered(
    *_ONES,
    *"tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth".split(),
    *"eighteenth nineteenth twentieth".split(),
    *(f"twenty-{word}" for word in _ONES),
    "thirtieth",
    "thirty-first",
)

_SMALL = meanings(
    dict(
        enumerate(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen "
            "fourteen fifteen sixteen seventeen eighteen nineteen".split()
        )
    )
    | {
        10 * tens: word
        for tens, word in enumerate(
            "twenty thirty forty fifty sixty seventy eighty ninety".split(), 2
        )
    }
)

_TYPED_NUMBERS = TypedNumberWords(
    small=_SMALL,
    scales=meanings(
        {
            12: "dozen dozens",
            20: "score scores",
            100: "hundred hundreds",
            1_000: "thousand thousands k grand",
            100_000: "lakh lakhs lac lacs",
            1_000_000: "million mn millions m mln",
            10_000_000: "crore crores cr",
            1_000_000_000: "billion billions bn b",
            1_000_000_000_000: "trillion trillions tn",
        }
    ),
    alone=words_of("dozen hundred thousand lakh million crore billion trillion"),
    articles=("a", "an"),
    connectors=("and",),
    half=("half",),
    quarter=("quarter",),
    quarters=("quarters",),
    parts=meanings(
        {
            3: "third thirds",
            4: "fourth fourths quarter",
            5: "fifth fifths",
            6: "sixth sixths",
            7: "seventh sevenths",
            8: "eighth eighths",
            9: "ninth ninths",
            10: "tenth tenths",
            20: "twentieth twentieths",
            100: "hundredth hundredths",
            1_000: "thousandth thousandths",
            1_000_000: "millionth millionths",
            1_000_000_000: "billionth billionths",
        }
    ),
    alone_parts=("quarter",),
    and_a_half=("and a half",),
    point=("point",),
    none=(
        "none", "nil", "no", "nought", "naught", "nothing", "nobody", "no one", "none at all",
        "not one", "not a single one",
    ),
    no=("not (?:a single(?: one)?|one|any)", "none of", "no"),
    joined=tuple(_SMALL),
    minus=("minus", "negative"),
    falling=(
        "(?:an? )?(?:fall|drop|decline|decrease|reduction|loss|contraction|cut) (?:of|by)",
        "(?:down|fell|dropped|declined|decreased|shrank)(?: by)?",
    ),
    fallen=("(?:fall|drop|decline|decrease|reduction|loss|less|fewer|lower|down)",),
    rising=(
        "(?:an? )?(?:rise|increase|growth|gain) (?:of|by)",
        r"(?:up|rose|grew|increased)(?: by)?(?=\s+\d)",
    ),
    out_of=("out of every", "out of", "in every", "in", "of every", "of", "per"),
    every=("every", "each"),
    of=("of",),
    times=("times", "multiplied by"),
    to_the=("to the power of", "to the power", "to the"),
    below_zero=(r"(?:degrees? )?below(?: zero)?",),
    below_sea=(
        "(?:below|under|beneath) (?:the )?(?:mean )?(?:sea(?: level)?|sealevel)",
        r"b\.? ?s\.? ?l\.?",
    ),
    depths=("depths?", "deep(?:est|er)?", "below"),
    over=("over", "divided by"),
    fold=(r"[ -]?fold", r"\s+times"),
    percent=("per ?cent", "percent", "pct"),
    about=(
        "about", "around", "approximately", r"approx\.?", "roughly", "circa", r"ca(?![a-z])\.?",
        r"c\.", "almost", "nearly", "some", "an? estimated",
    ),
    exactly=("the", "exactly", "precisely", "just", "only"),
    more=(
        "not? (?:less|fewer) than", "more than", "over", "at least", "above", "upwards? of",
        "in excess of", "greater than", "a minimum of",
    ),
    or_more=("or more", "and more", "and over", "and above", "or over"),
    less=(
        "not? more than", "less than", "fewer than", "under", "at most", "up to", "below",
        "a maximum of",
    ),
    own={"once": "1 time"},
)  # fmt: skip

_TYPED_UNITS = TypedUnitWords(
    names=unit_names(
        {
            "m": "metre, metres, meter, meters",
            "in": "inch, inches, ins",
            "ft": "foot, feet",
            "yd": "yard, yards, yds",
            "μm": "micron, microns",
            "mi": "mile, miles, statute mile, statute miles",
            "nmi": "nautical mile, nautical miles, sea mile, sea miles, nm",
            "furlong": "furlongs",
            "league": "leagues",
            "fathom": "fathoms",
            "Å": "angstrom, angstroms, ångström",
            "au": "astronomical unit, astronomical units, a.u",
            "ly": "light year, light years, lightyear, lightyears, lyr",
            "pc": "parsec, parsecs",
            "verst": "versts",
            "arshin": "arshins",
            "sazhen": "sazhens",
            "g": "gram, grams, gramme, grammes, gr",
            "kg": "kilo, kilos, kgs",
            "mg": "mgs",
            "μg": "mcg, mcgs",
            "km": "kms, klick, klicks",
            "t": "ton, tons, tonne, tonnes, metric ton, metric tons, mt",
            "shortton": "ton, tons, short ton, short tons, us ton, us tons",
            "longton": "ton, tons, long ton, long tons",
            "lb": "pound, pounds, lbs",
            "GBP": "pound, pounds, quid, pound sterling, pounds sterling, sterling",
            "oz": "ounce, ounces, ozs",
            "floz": "ounce, ounces, fluid ounce, fluid ounces, fl oz",
            "impfloz": "fluid ounce, fluid ounces, fl oz",
            "st": "stone, stones",
            "ct": "carat, carats, karat, karats",
            "pud": "pood, poods, puds",
            "Da": "dalton, daltons, u, amu",
            "s": "second, seconds, sec, secs",
            "min": "minute, minutes, mins",
            "arcmin": "minute, minutes, arcminute, arcminutes, minutes of arc, minute of arc",
            "arcsec": "second, seconds, arcsecond, arcseconds, seconds of arc, second of arc",
            "h": "hour, hours, hr, hrs",
            "d": "day, days",
            "wk": "week, weeks, wks",
            "fortnight": "fortnights",
            "month": "months, mo, mos",
            "yr": "year, years, yrs, y",
            "kyr": "ka, kya",
            "Myr": "ma, mya, mega-annum",
            "Gyr": "ga, gya, bya",
            "decade": "decades",
            "century": "centuries",
            "millennium": "millennia, millenniums",
            "Hz": "hertz, cycles per second, cps",
            "rpm": "bpm",
            "ha": "hectare, hectares",
            "a": "are, ares",
            "acre": "acres, ac",
            "l": "litre, litres, liter, liters",
            "gal": "gallon, gallons, us gallon, us gallons, gals",
            "impgal": "gallon, gallons, imperial gallon, imperial gallons, gal, gals",
            "qt": "quart, quarts, qts",
            "impqt": "quart, quarts, qt, qts",
            "pt": "pint, pints, pts",
            "imppt": "pint, pints, pt, pts, imperial pint, imperial pints",
            "bbl": "barrel, barrels, bbls",
            "bushel": "bushels, bu",
            "cm3": "ccm",
            "ml": "mls",
            "cup": "cups",
            "mcup": "cup, cups",
            "tbsp": "tbsps, tbs, tablespoon, tablespoons, tablespoonful, tablespoonfuls",
            "tsp": "tsps, teaspoon, teaspoons, teaspoonful, teaspoonfuls",
            "km/h": "kmh, kph, kmph, klicks an hour",
            "mi/h": "mph, miles an hour",
            "mi/gal": "mpg",
            "mi/impgal": "mpg",
            "m/s": "mps",
                        "l/min": "lpm",
            "ft/s": "fps",
            "kn": "knot, knots, kt, kts",
            "N": "newton, newtons",
            "Pa": "pascal, pascals",
            "bar": "bars",
            "atm": "atmosphere, atmospheres",
            "mmHg": (
                "torr, mm hg, mm of mercury, millimetres of mercury, millimeters of mercury"
            ),
            "J": "joule, joules",
            "cal": "calorie, calories",
            "kcal": "calorie, calories, kilocalorie, kilocalories, kcals",
            "eV": "electronvolt, electronvolts, electron volt, electron volts",
            "W": "watt, watts",
            "hp": "horsepower, bhp, horse power",
            "PS": "horsepower",
            "Wh": "watt hour, watt hours",
            "kWh": "kilowatt hour, kilowatt hours",
            "tTNT": "tons of tnt, tonnes of tnt, t tnt",
            "kt": "kiloton, kilotons, kilotonne, kilotonnes",
            "ktTNT": "kiloton, kilotons, kilotonne, kilotonnes, kt, kilotons of tnt",
            "Mt": "megaton, megatons, megatonne, megatonnes",
            "MtTNT": "megaton, megatons, megatonne, megatonnes, mt, megatons of tnt",
            "C": "coulomb, coulombs",
            "A": "ampere, amperes, amp, amps",
            "V": "volt, volts, vac, vdc",
            "Ω": "ohm, ohms",
            "F": "farad, farads",
            "T": "tesla, teslas",
            "Bq": "becquerel, becquerels",
            "Gy": "gray, grays",
            "Sv": "sievert, sieverts",
            "mol": "mole, moles",
            "M": "molar",
            "cd": "candela, candelas",
            "B": "byte, bytes",
            "kB": "kb",
            # A French "Mo" is the same word as a month.
            "MB": "mb, mo, meg, megs",
            "GB": "gb, gig, gigs",
            "TB": "tb",
            "bit": "bits",
            "kbit": "kb, kbits",
            "Mbit": "mb, mbits",
            "Gbit": "gb, gbits",
            "Tbit": "tb, tbits",
            "kbit/s": "kbps",
            "Mbit/s": "mbps",
            "Gbit/s": "gbps",
            "Tbit/s": "tbps",
            "bit/s": "bps",
            "K": "kelvin, kelvins, degrees kelvin, degree kelvin, °k",
            "°C": (
                "degrees celsius, degree celsius, celsius, celcius, centigrade, "
                "degrees centigrade, "
                "degrees c, deg c, °, degree, degrees, deg, c, oc"
            ),
            "°F": (
                "degrees fahrenheit, degree fahrenheit, fahrenheit, degrees f, deg f, °, degree, "
                "degrees, deg, f"
            ),
            "°": "degree, degrees, deg",
            "ppm": "parts per million, ppmv",
            "ppb": "parts per billion",
            "bp": "basis point, basis points, bps",
            "‰": "per mille, permille, per mil, parts per thousand",
            "dB": "decibel, decibels, dba, dbc",
            "USD": (
                "dollar, dollars, us dollar, us dollars, u.s. dollar, u.s. dollars, "
                "american dollar, american dollars, "
                "buck, bucks"
            ),
            "cUSD": "cent, cents, c, ¢",
            "cEUR": "cent, cents, c, euro cent, euro cents",
            "cGBP": "pence, penny, pennies",
            "CAD": "dollar, dollars, canadian dollar, canadian dollars",
            "AUD": "dollar, dollars, australian dollar, australian dollars",
            "NZD": "dollar, dollars",
            "HKD": "dollar, dollars",
            "EUR": "euro, euros",
            "JPY": "yen",
            "CNY": "yuan, renminbi, rmb",
            "RUB": "rouble, roubles, ruble, rubles, rbl",
            "INR": "rupee, rupees",
            "CHF": "franc, francs, swiss franc, swiss francs, sfr",
            "FRF": "franc, francs, french franc, french francs",
            "DEM": "mark, marks, deutschmark, deutschmarks, deutsche mark, dm",
            "SEK": "krona, kronor, kr",
            "NOK": "krone, kroner, kr",
            "DKK": "krone, kroner, kr",
            "PLN": "zloty, zlotys, złoty",
            "MXN": "peso, pesos",
            "BRL": "real, reais",
            "KRW": "won",
            "TRY": "lira, liras",
            "UAH": "hryvnia",
            "ILS": "shekel, shekels, nis",
            "ZAR": "rand",
        }
    ),
    prefixes={
        "nano": "n", "micro": "μ", "milli": "m", "centi": "c", "deci": "d", "hecto": "h",
        "kilo": "k", "mega": "M", "giga": "G", "tera": "T",
    },
    powers_before=meanings({2: "square sq", 3: "cubic cu"}),
    powers_after=meanings({2: "squared", 3: "cubed"}),
    per=("per", "an", "a"),
    of=("of",),
    filling=words_of(
        "or so approximately approx about roughly circa in total altogether all each of exactly "
        "high long wide tall deep away old plus i maybe probably and more over less than only just "
        "at"
    ),
)  # fmt: skip

_TYPED = TypedWords(
    ordinals=_ORDINALS,
    range_start=("from", "between", "(?:at )?some ?(?:time|point)(?: in)? between"),
    range_gap=("to", "until", "till", "til", "and", "through", "thru"),
    conjunction=("and",),
    alternative=("or",),
    giving_up=(
        "i don't know", "don't know", "i dont know", "dont know", "i do not know", "do not know",
        "dunno", "idk", "no idea", "no clue", "i have no idea", "not sure", "i can't remember",
        "can't remember", "i don't remember", "don't remember", "i forgot", "forgot", "pass",
    ),
    dates=TypedDateWords(
        months=numbered(
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sep sept",
            "october oct",
            "november nov",
            "december dec",
        ),
        seasons=numbered("spring", "summer", "autumn fall", "winter"),
        days=_ORDINALS,
        decades=meanings(
            {
                10: "tens teens",
                20: "twenties",
                30: "thirties",
                40: "forties",
                50: "fifties",
                60: "sixties",
                70: "seventies",
                80: "eighties",
                90: "nineties",
            }
        ),
        day_endings=("st", "nd", "rd", "th"),
        filling=words_of(
            "the of in on or at a an night evening year month day date ad ce a.d anno ca circa "
            "c about around roughly approximately approx perhaps probably possibly presumably "
            "maybe uncertain est monday tuesday wednesday thursday friday saturday sunday "
            "mon tue tues wed thu thur thurs fri sat sun"
        ),
        approximate=words_of("about around roughly approximately approx ca circa"),
        doubtful=words_of("perhaps probably possibly presumably maybe uncertain"),
        early=("early", "beginning", "start"),
        mid=("mid", "middle"),
        late=("late", "end", "close"),
        turns=("turn",),
        halves=("half",),
        quarters=("quarter",),
        last=("last", "final"),
        old_style=(r"o\.? ?s\.?", "old style", "julian"),
        new_style=(r"n\.? ?s\.?", "new style", "gregorian"),
        before_christ=(r"b\.? ?c\.?(?: ?e\.?)?", "before christ", "before (?:the )?common era"),
        after_christ=(r"a\.? ?d\.?", r"c\. ?e\.?", "ce", "anno domini", "common era"),
        decade_endings=("'?s", "-?ies"),
        decade_words=("decade", "years"),
        centuries=("century", "centuries", "cent", "c"),
        joined_centuries=("c",),
        millennia=("millennium", "millennia", "mill"),
        zeros=("oh", "o", "ought", "aught", "nought"),
        years_ago={
            "years ago": 1,
            "years bp": 1,
            "bp": 1,
            "kya": 1_000,
            "mya": 1_000_000,
            "ma": 1_000_000,
            "myr ago": 1_000_000,
            "bya": 1_000_000_000,
            "ga": 1_000_000_000,
        },
        durations=("years?(?: long| in all)?", "yrs?"),
        since=(
            "(?:ever )?since", "from", "after", "(?:starting|beginning)(?: in| from)?", "as of",
        ),
        onwards=("onwards?", "(?:and )?on", "and after", "and later", "ff"),
        present=(
            "the present day", "the present", "present", "today", "now", "this day", "date",
            "ongoing",
        ),
        until=("until", "till", "to", "up to", "before", "by", "no later than"),
        either=("either",),
    ),
    numbers=_TYPED_NUMBERS,
    units=_TYPED_UNITS,
    names=TypedNameWords(
        titles=words_of(
            "tsar czar tzar tsarina tsaritsa king queen emperor empress pope antipope president "
            "premier chancellor sir dame lord lady dr doctor prof professor mr mrs ms miss mister "
            "general gen marshal field colonel col captain capt major commander admiral commodore "
            "brigadier comrade saint st ste count countess prince princess duke duchess baron "
            "baroness baronet earl viscount marquis marquess marquise bishop archbishop cardinal "
            "father fr brother sister mother abbot abbess patriarch metropolitan deacon canon "
            "friar rabbi rav imam sultan sultana shah shahanshah rev reverend chairman secretary "
            "commissar minister lieutenant lt sergeant sgt citizen archduke archduchess tsarevich "
            "grand senator governor mayor judge justice ambassador congressman representative "
            "adm gov pres brig msgr cmdr cpl hon chief dowager "
            "pt maj marsh cdr amb sen chanc emp card abp bp insp supt vp min "
            "generalissimo generalissimus dictator consul caesar "
            # Of other nations, as English texts write them.
            "ayatollah mullah mulla mollah hojatoleslam sheikh sheik shaikh "
            "shaykh emir amir caliph "
            "khalifa haji hajji hadji hajj sayyid sayyed seyyed vizier pasha bey effendi mahdi "
            "pandit sri shri shrimati swami guru raja rajah maharaja maharajah maharani "
            "nawab nizam begum daw u bogyoke thakin datuk tunku tengku bung sensei shogun mikado "
            "pharaoh negus ras lij dalai don dona dom san santa "
            "santo sao senor senora generalisimo "
            "caudillo libertador duce fuhrer kaiser tenno hetman ataman voivode infanta infante"
        ),
        titles_of_women=words_of(
            "mrs ms miss madam dame lady queen empress countess princess duchess baroness"
        ),
        titles_of_men=words_of("mr mister sir lord king emperor count prince duke baron"),
        royal_titles=("king", "queen"),
        ranks=words_of(
            "baronet baroness baron viscountess viscount earl marquess marquis marchioness duke"
            " duchess countess count lord lady"
        ),
        suffixes=words_of(
            "esq phd md mp qc kc kbe obe pasha pascha bey effendi tenno sensei"
        ),
        generations=meanings({1: "sr snr senior", 2: "jr jnr junior"}),
        generations_with_article=meanings({1: "elder", 2: "younger"}),
        articles_of_generation=("the",),
        # English texts write the names of many nations.
        particles=words_of(
            "of the da di del dell della dello delle degli dei dal dalla do dos das "
            "van vant ter ten af av "
            "bin ibn ben bint binti ould "
            "al el ul as ar an ash ad at az es er ed en "
            "y e a t"
        ),
        elisions=words_of("d l dell dall all"),
        joints=("y", "e", "i", "and"),
        epithets=("the", "of"),
        realm_words=("of",),
        realms=(
            "england britain british scotland ireland wales great united kingdom uk",
            "spain castile castille aragon leon",
            "germany german prussia roman rome empire",
            "austria hungary bohemia habsburg roman empire",
            "france french franks navarre",
            "ottoman ottomans turkey turks empire", "byzantium byzantine empire rome roman",
            "thailand siam", "egypt egyptians", "netherlands holland dutch",
            "sweden swedes", "russia russias", "denmark danes norway", "poland lithuania",
            "macedon macedonia", "persia iran", "naples sicily",
        ),
        bodies=words_of(
            "opposition party international committee congress union front league army bureau "
            "commission government state states group society association council movement board "
            "ministry office guard guards police court tribunal faction left right centre center "
            "republic federation institute academy university bank company railway press review "
            "politburo comintern"
        ),
        leading=words_of("in at on to by from of into"),
        leading_verbs=words_of("to"),
        joining=(r"and\s",),
        small_words=words_of("the a an of for and"),
        opening_articles=words_of("the a an"),
        not_initials=words_of("in on to at by with from against as"),
        before_names=("of",),
        turning=("of",),
        shortenings=replaced(
            "intl=international intnl=international natl=national nat=national dept=department "
            "govt=government gov=government assn=association assoc=association cttee=committee "
            "ctee=committee comm=commission org=organisation orgn=organisation univ=university "
            "inst=institute corp=corporation co=company ltd=limited inc=incorporated "
            "fed=federation rep=republic soc=society min=ministry parl=parliament mt=mount "
            "ft=fort op=opus ctr=centre bros=brothers admin=administration tech=technology "
            "econ=economic pol=political conf=conference cong=congress dev=development "
            "env=environment mgmt=management"
        ),
        place_kinds_before=replaced(
            "mount=mount lake=lake loch=lake lough=lake river=river cape=cape volcano=mount "
            "isle=island"
        ),
        place_kinds_behind=replaced(
            "mountain=mount mountains=mountains peak=mount volcano=mount river=river lake=lake "
            "sea=sea ocean=ocean desert=desert peninsula=peninsula falls=falls waterfall=falls "
            "waterfalls=falls province=province prefecture=province canal=canal gulf=gulf bay=bay "
            "strait=strait straits=strait island=island isle=island islands=islands isles=islands"
        ),
        no_places=words_of(
            # Colours, directions, sizes and the like.
            "red black white yellow blue green orange golden silver dark dead death north south "
            "east west northern southern eastern western central great little big large small new "
            "old upper lower inner outer long high low deep hot cold salt coral pearl rose snake "
            "holy good hope bear slave rocky smoky table horn cod fear death treasure easter "
            "christmas botany devils inland "
            # Of a nation or a region.
            "indian arabian persian english irish norwegian philippine chinese japanese korean "
            "malay siberian iberian italian crimean scandinavian libyan syrian nubian sonoran "
            "arctic antarctic "
            # Behind "Lake", "Cape" and the like, where these are no kind of place.
            "district poets poet school country town coast colony city house park bank bed side "
            "road street view"
        ),
        shared_places=words_of(
            "japan china korea italy arabia jordan congo niger chad senegal gambia paraguay "
            "uruguay mexico panama nicaragua malawi kenya cameroon lebanon georgia victoria "
            "geneva zurich lucerne constance como garda michigan ontario mississippi missouri "
            "ohio colorado tennessee arkansas delaware connecticut illinois kansas iowa minnesota "
            "wisconsin alabama moscow hudson washington columbia bengal sinai"
        ),
        short_given=(
            "robert bob bobby rob robbie",
            "william bill billy will willie",
            "richard dick rick ricky",
            "james jim jimmy jamie",
            "john jack johnny",
            "joseph joe joey",
            "thomas tom tommy",
            "edward ed eddie ted teddy ned",
            "theodore ted teddy theo",
            "charles charlie chuck",
            "henry hank",
            "margaret maggie meg peggy",
            "elizabeth liz lizzie beth betty bess eliza",
            "catherine kate katie kitty cathy",
            "mary molly polly",
            "anthony tony",
            "andrew andy",
            "michael mike mick mickey",
            "david dave davy",
            "daniel dan danny",
            "samuel sam sammy",
            "benjamin ben benny",
            "stephen steve",
            "nicholas nick",
            "alexander alex alec",
            "alfred alf alfie fred",
            "albert al bert bertie",
            "frederick fred freddie",
            "francis frank",
            "franklin frank",
            "peter pete",
            "patrick pat paddy",
            "lawrence larry",
            "leonard len lenny",
            "walter walt",
            "timothy tim",
            "matthew matt",
            "christopher chris kit",
            "ronald ron ronnie",
            "donald don",
            "kenneth ken",
            "gerald gerry jerry",
            "eugene gene",
            "abraham abe",
            "ernest ernie",
            "philip phil",
            "gregory greg",
            "dorothy dot dolly",
            "susan sue",
            "eleanor nell ellie",
            "florence flo",
            "rebecca becky",
            "victoria vicky",
        ),
        saints=replaced("st=saint ste=sainte sts=saints"),
        number_signs=words_of("no number num nr nos"),
        prefixes=replaced("o=ortho m=meta p=para"),
        final_shortenings=("co",),
        contrasts=(
            # Salts and their elements; hydrocarbons, alcohols, sugars and enzymes.
            *contrasting(
                "nitr sulf sulph phosph chlor brom iod fluor arsen selen tellur carbon silic bor"
                " hydr cyan mangan chrom",
                "ate ite ide ine",
            ),
            "-ane -ene -yne", "-anol -anal", "-enol -enal -enyl", "-ose -ase -ode", "-one -ose",
            "-anol -enol", "-tone -tene", "-phase -phage", "-ine -ide -ino", "-otide -oside",
            "-matin -matid", "-tope -tone", "-topic -tonic",
            # Medicine and biology.
            "-phasia -phagia", "-stomy -tomy", "-tropic -trophic", "-tropy -trophy",
            "-trope -troph -trophe", "-blast -clast -plast", "-scope -scopy", "-graph -graphy",
            "-ism -ist", "-er -ee", "-bole -bola",
            # Words of Greek and Latin begin so in other languages as well.
            "macro- micro-", "hyper- hypo-", "inter- intra- infra-", "endo- exo- ecto-", "ab- ad-",
            "mega- giga- meta-", "super- supra-", "pre- pro-", "photo- proto- phono-",
            "onto- onco-", "deca- deci-", "hydro- hygro-", "chromo- chrono-", "homo- hemo-",
            "cyto- cysto-", "ileo- ilio-", "immanen- imminen-", "beta- zeta- eta- theta-",
            # Two words at a time that both are terms.
            "libel label", "statue statute", "martial marital", "trial trail", "angel angle",
            "adverse averse", "moral mortal", "median medial", "ileum ilium", "ureter urethra",
            "prescribe proscribe", "council counsel", "mitosis meiosis", "county country",
            "perfect prefect", "conversation conservation", "veracity voracity", "desert dessert",
            "complement compliment", "aural axial", "pubic public", "causal casual",
            "simile smile", "reduction redaction", "adduction addiction", "patent patient",
            "peroneal perineal", "moral morale", "concert concept", "infection inflection",
            "ration ratio", "reference reverence", "faction fraction", "faction fiction",
            "fraction friction", "corps corpse", "rational rationale", "local locale",
            "human humane", "cystine cysteine", "insulin inulin", "ablative allative",
            "eclipse ellipse", "tension torsion",
            # An oxide or a country, which is no plural of the element.
            "alumina aluminum", "magnesia magnesium", "ceria cerium", "thoria thorium",
            "zirconia zirconium", "titania titanium", "lanthana lanthanum", "yttria yttrium",
            "hafnia hafnium", "beryllia beryllium", "baria barium", "india indium",
            "gallia gallium", "germania germanium", "polonia polonium", "francia francium",
            "ruthenia ruthenium", "curia curium",
        ),
        plurals={
            # From Greek and Latin: phenomena, criteria, bacteria, radii, nuclei, indices.
            "omena$": "omenon", "(?<=ri)teria$": "terion", "(?<=ac)teria$": "terium",
            "ondri(?:a|um)$": "ondrion", "ii$": "ius", "us$": "us", "is$": "is",
            "(?<=angli|tomat)a$": "on", "^genera$": "genus", "^corpora$": "corpus",
            "(?<=^dat)a$": "um", "(?<=[ogem]m)ata$": "a", "ae$": "a",
            "(?<=medi|ectr|trat|rrat|icul|posi|rand|dend|axim|inim|uant|enni)a$": "um",
            "(?<=^ax)es$": "is", "(?<=cris|thes|alys|gnos)es$": "is", "(?<=append)ices$": "ix",
            "(?<=cle|mul|ung|act|foc|loc|umn)i$": "us", "(?<=[tdp])ices$": "ex",
            "(?<=tr)ices$": "ix", "^taxa$": "taxon", "(?<=noum)ena$": "enon", "(?<=hedr)a$": "on",
            "(?<=thor)aces$": "ax", "(?<=ary|ala|eni)nges$": "nx", "^femora$": "femur",
            "(?<=^foram)ina$": "en", "(?<=^lum)ina$": "en", "^irides$": "iris",
            "(?<=octop)odes$": "us", "^viscera$": "viscus", "(?<=cal)yces$": "yx",
            "^tempora$": "tempus", "(?<=cherub|seraph)im$": "", "^kibbutzim$": "kibbutz",
            "^oxen$": "ox",
            "teeth$": "tooth", "feet$": "foot", "geese$": "goose", "^mice$": "mouse",
            "^lice$": "louse",
            "ies$": "y", "(?<=[cs]h)es$": "", "(?<=[sxz])es$": "", "(?<=[^s])s$": "",
        },
        number_endings=(
            "-ves -f -fe", "-es -is", "-i -us", "-ae -a", "-ata -a", "-ices -ix -ex",
            "-xes -x", "-a -um", "-men -man", "-children -child", "-people -person",
        ),
        accidentals={
            r"(?<=(?<!\w)[a-g]) ?[♯#](?=[ -]|$)": " sharp ",
            r"(?<=(?<!\w)[a-g]) ?♭(?=[ -]|$)": " flat ",
            r"(?<=(?<!\w)[a-g])b(?=[ -](?:major|minor)(?!\w))": " flat ",
        },
        spellings={
            # British, and American: colour, fibre, oesophagus, catalogue, sulphur.
            "^aeroplane": "airplane",
            "(?<=[a-z]{2})our(?=s|al|ed|er|ful|ing|is|iz|ite|less|$)": "or",
            "(?<=[bdghktpv])re(?=s?$)": "er", "(?<=[a-z]{3})ogue(?=s?$)": "og",
            "gramme(?=s?$)": "gram", "(?<=[a-z])yse(?=[drs]?$)": "yze", "^sulph": "sulf",
            # In six letters or more: anaemia, oedema, foetus, but not poet.
            "^[ao]e(?=[a-z]{4})|(?<=[a-z])[ao]e(?=[a-z]{3})|(?<=[a-z]{2})[ao]e(?=[a-z]{2})": "e",
            "^gr[ae]y": "gray", "^tyre(?=s?$)": "tire", "^plough": "plow", "^draught": "draft",
            "cheque(?=[drs]?|book|$)": "check", "^mould": "mold", "^moult": "molt",
            "^smoulder": "smolder", "^kerb": "curb", "^gaol": "jail", "^axe$": "ax",
            "^dis[ck](?=s?$)": "disk", "^enquir": "inquir", "ellery$": "elry",
            "exion(?=s?$)": "ection", "^carat(?=s?$)": "karat", "^pyjama": "pajama",
        },
        versus=("v", "vs", "versus"),
        further_of_party=words_of(
            "of ltd limited plc inc incorporated co company corp corporation llc llp"
        ),
        crown=("r", "regina", "rex", "queen", "king", "crown"),
        provisions=replaced(
            "section=section sections=section sec=section sect=section s=section ss=section "
            "§=§ §§=§ article=article articles=article art=article arts=article "
            "paragraph=paragraph paragraphs=paragraph par=paragraph para=paragraph "
            "paras=paragraph ¶=paragraph chapter=chapter ch=chapter clause=clause cl=clause "
            "rule=rule schedule=schedule sch=schedule amendment=amendment "
            "regulation=regulation reg=regulation"
        ),
        subprovisions=words_of("paragraph para par subsection section sect sec § s cl clause"),
        of_provision=("of the", "of"),
    ),
)  # fmt: skip

_REMARKS = {
    # Of all.
    "gives-up": "read as “I don’t know”",
    "unreadable-name": "not a name that can be read",
    "unreadable-date": "not a date that can be read",
    "unreadable-number": "not a number that can be read",
    "no-year": "the year is missing",
    "no-such-day": "there is no such day",
    "reversed-period": "the end is before the beginning",
    "several-dates": "more than one date",
    "several-numbers": "more than one number",
    # Of names.
    "other-person": "someone else is called {other}",
    "other-thing": "something else is called {other}",
    "fits-other": "{other} would fit as well",
    "others-given-name": "the given name of {other}",
    "one-slip": "one letter off",
    "slips": "{count} letters off",
    "no-number": "the number is missing",
    "unknown-number": "the number is not in the deck",
    "no-epithet": "the name is incomplete",
    "no-family-name": "right given name, no family name",
    "half-family-name": "half of the family name",
    "other-gender": "right name, wrong ending",
    "given-ending": "right given name, wrong ending",
    "letter-case": "capital and small letters differ",
    "part-of-term": "not the whole of it",
    "other-order": "in another order",
    "in-full": "written out",
    "other-tone": "a tone differs",
    "other-article": "an article of another gender",
    "another-word": "“{other}” is another word of the deck",
    "other-number-of-word": "singular for plural, or the other way round",
    "other-case-of-word": "another case of the word",
    "middle-initial": "the initial of a given name that is not the first",
    "unknown-country": "the country is not in the deck",
    "other-report": "another year or report",
    "unknown-word": "one of the words is not in the deck",
    "unknown-given": "one of the given names is not in the deck",
    # Of dates.
    "one-of-several": "one of several dates",
    "not-all": "not all of the dates",
    "no-century": "the century is missing",
    "no-era": "the number is right, but BC is missing",
    "period-typed": "a period, but the question asks for one date",
    "season-no-day": "right season, no day",
    "season-no-month": "right season, no month",
    "year-no-day": "right year, no day",
    "year-no-month": "right year, no month",
    "month-no-day": "right month, no day",
    "coarse": "right, but not exact enough",
    "one-year-off": "one year off, but the date is not certain",
    "years-off": "{count} years off, but the date is not certain",
    "wrong-year": "wrong year",
    "wrong-month": "right year, wrong month",
    "wrong-day": "right month, wrong day",
    "right-year": "right year",
    "no-beginning": "right end, no beginning",
    "no-end": "right beginning, no end",
    "wrong-beginning": "wrong beginning",
    "wrong-end": "wrong end",
    "within-period": "within the period, but when did it begin and end?",
    # Of numbers.
    "wrong-unit": "wrong unit",
    "unknown-unit": "right number, unknown unit",
    "percentage-typed": "a percentage, but the answer is not one",
    "range-typed": "a range, but the question asks for one number",
    "within-range": "within the range, but what are its ends?",
    "near": "close",
    "well-rounded": "correctly rounded",
    "rounded": "rounded",
    "magnitude": "right digits, wrong magnitude",
    "wrong-sign": "right number, wrong sign",
    "no-scale": "right digits, but how many thousands, millions or billions?",
}

_RETRY = {
    "unreadable-name": "Not a name that can be read. Try again: a name, in letters.",
    "unreadable-date": "Not a date that can be read. Try again: a day, a month or a year.",
    "unreadable-number": "Not a number that can be read. Try again: a number, in digits or words.",
    "no-year": "The year is missing. Try again: the year, too.",
    "no-such-day": "There is no such day. Try again: a day, a month or a year.",
    "reversed-period": "The end is before the beginning. Try again: the earlier date first.",
    "several-dates": "More than one date. Try again: one date.",
    "several-numbers": "More than one number. Try again: one number.",
}

_SHEET = SheetWords(
    headings={
        "choice": "Multiple choice",
        "true-false": "True or false",
        "gaps": "Fill the gaps",
        "matching": "Matching",
        "ordering": "Put in order",
        "short": "Short answers",
        "number": "Numbers",
        "date": "Dates",
        "argument": "Arguments",
    },
    instructions={
        "choice": "One answer is right: circle its letter.",
        "true-false": "Circle one of the two.",
        "gaps": "Each gap takes one of the words above it; one word is left over.",
        "matching": "Write the letter that belongs to each; one letter is left over.",
        "ordering": "Number the events from 1, the earliest.",
        "short": "A few words are enough.",
        "number": "Write a number.",
        "date": "Give the date as exactly as you can.",
        "argument": "Write down the points; each is worth a mark.",
    },
    tasks={
        "gaps": "Which word belongs in each gap? One is left over.",
        "matching": "What belongs together? One is left over.",
        "ordering": "Put the events in order, the earliest first.",
    },
    name="Name",
    group="Group",
    date="Date",
    score="Score",
    true="true",
    false="false",
    version="Version {}",
    page="page {page} of {pages}",
    seed="seed {}",
    key="Key",
    key_to="Key: {}",
    time="Time: {} min",
    key_numbers="The numbers and letters below are those of {}."
    " A small number in the table leads there.",
    total="Total",
    most="possible",
    scores="Scores",
    marks=lambda count: _counted(count, "mark"),
    according_to="according to {who}",
    also="also: {}",
    rounded="also {}",
    half="half a mark for a rounded number from {} to {}",
    half_range="half a mark for a number within it",
    half_year="half a mark for the right year",
    half_month="half a mark for the right month or year",
    bank="Words",
    gap="gap {}",
    lines="room for the answer",
    fold_here="fold here",
    questions="Questions",
    picture="Picture",
    sound="Sound",
    described_picture="Picture: {description} ({file})",
    described_sound="Sound: {description} ({file})",
    pair="{left} – {right}",
    dated="{event}: {date}",
    quotes=("“", "”", "‘", "’"),
)

_PAGE = PageWords(
    instructions={
        "choice": "One answer is right.",
        "true-false": "Is the statement true or false?",
        "gaps": "Each gap takes one of the words; one word is left over.",
        "matching": "Choose the letter that belongs to each; one letter is left over.",
        "ordering": "Move the events into order, the earliest first.",
        "short": "A few words are enough.",
        "number": "Write a number, in digits or in words.",
        "date": "Give the date as exactly as you can, in any usual notation.",
        "argument": "Write down the points; each is worth a mark.",
    },
    summary="Your score",
    answer="Your answer to question {number}",
    choose="choose",
    words="Words",
    earlier="Move up: {event}",
    later="Move down: {event}",
    moved="{event}: now {place} of {places}",
    check="Check",
    numbered="{text} {number}",
    check_empty="Show the answers without answering",
    check_all="Check all and show the score",
    really_all="Not answered yet: {empty}. Show the answers anyway?",
    again="Start again",
    really_again="Clear all answers and start again?",
    right="Right",
    partly="Partly right",
    wrong="Wrong",
    no_answer="No answer",
    row_right="right",
    row_wrong="wrong",
    had_it="Was your answer right?",
    yes="yes",
    half="half",
    no="no",
    had_points="Which points did you give?",
    earned="{earned} of {marks}",
    checked="Questions checked: {checked} of {items}; score: {earned} of {marks}",
    score="Score: {earned} of {marks}, {percent}\N{NO-BREAK SPACE}%",
    to_mend="Review: ",
    not_kept="This browser cannot store answers: they are lost when the page is closed.",
    needs_script="Without JavaScript, this page can be read and printed; it does not mark.",
)

_CHART = ChartWords(
    timeline="Timeline",
    arguments="Who argues against whom",
    figures="Figures and their parts",
    events="Events",
    lives="Lifetimes",
    marks={
        "day": "on this date",
        "lasted": "lasted",
        "within": "some time within",
        "about": "date not certain",
        "either": "one of these",
        "open": "beginning or end not known",
        "beyond": "goes on beyond the edge",
        "sure": "at least",
        "possible": "perhaps up to",
    },
    against="against",
    opposed="opposed view",
    on_axis="On the axis",
    share="Share",
    table="As a table",
    timeline_summary="{span}. Events: {events}. Lifetimes: {lives}.",
    arguments_summary="Views: {views}. Directed against another one: {objections}.",
    figures_summary="Figures: {figures}.",
)

_FIELDS = {
    "person": "person",
    "who": "who",
    "born": "born",
    "died": "died",
    "date": "date",
    "event": "event",
    "figure": "figure",
    "counts": "counts",
    "unit": "unit",
    "as_of": "as of",
    "argument": "claim",
    "question": "question",
    "by": "by",
    "because": "grounds",
    "opposes": "opposes",
    "term": "term",
    "means": "means",
    "stands_for": "stands for",
    "answer": "answer",
    "why": "why",
    "cloze": "sentence",
    "also": "also right",
    "note": "note",
    "according_to": "according to",
    "ask": "ask",
    "image": "image",
    "alt": "alt",
    "caption": "caption",
    "credit": "credit",
    "image_side": "side of the image",
    "answer_image": "image with the answer",
    "audio": "audio",
    "audio_side": "side of the audio",
    "speak": "spoken language",
}

_PLACES = {
    "abstract": "abstract",
    "appendix": "appendix",
    "book": "book",
    "chapter": "chapter",
    "column": "column",
    "conclusion": "conclusion",
    "figure": "figure",
    "first page": "first page",
    "first paragraph": "first paragraph",
    "introduction": "introduction",
    "last page": "last page",
    "line": "line",
    "note": "note",
    "paragraph": "paragraph",
    "part": "part",
    "preface": "preface",
    "section": "section",
    "table": "table",
    "title page": "title page",
    "volume": "volume",
}

_CITATIONS = CitationWords(
    page="p. {}",
    pages="pp. {}",
    two_authors="{} and {}",
    more_authors="{} et al.",
    author_year="{who} {year}",
    title_year="{who} ({year})",
    named="{who} ({year})",
    located="{work}, {place}",
    cited_in="{citation}, cited in {work}",
    for_fields="{citation} ({fields})",
    places=_PLACES,
)


def _first_release(notes: int) -> str:
    return f"First release: {_counted(notes, 'note')}."


_ANKI = AnkiWords(
    according_to="According to {}",
    points=lambda points: _counted(points, "point"),
    asides=AsideWords(
        also="Also: {text}",
        also_called="Also called {text}",
        stands_for="Stands for {text}",
        born="Born {text}",
        died="Died {text}",
    ),
    report="report a mistake",
    authors="By {}.",
    licence="Licence: {}.",
    released="Release of {}.",
    release=ReleaseWords(
        first=_first_release,
        nothing_changed="Nothing has changed since the last release.",
        headings={
            "retitled": "Anki deck renamed",
            "added": "Added",
            "changed": "Changed",
            "renamed": "Renamed",
            "restored": "Restored",
            "withdrawn": "Questions withdrawn",
            "moved": "Moved to another deck",
            "removed": "Removed",
        },
        meanings={
            "retitled": (
                "If you still have it under the old name, rename it in Anki before you import (the"
                " gear beside it › Rename): all its cards stay together."
            ),
            "added": "New cards only; your cards are not changed.",
            "changed": (
                "Reviews are kept; your own edits and tags on these notes are replaced if they are"
                " older than this release."
            ),
            "renamed": "The id has changed; the note and its reviews are kept.",
            "restored": "Reviews of the note are kept, if you still have it.",
            "withdrawn": "A blank card is left behind for each: run Tools › Empty Cards.",
            "moved": "Cards you have stay where they are; only new ones go to the new deck.",
            "removed": "A package cannot delete: your cards stay until you delete them yourself.",
        },
        causes={
            "quizgen": "Only shown in another way, by a new version of quizgen: {}",
            "report": "Only the link to report a mistake has changed: {}",
            "sources": "Only the line with the sources has changed: {}",
            "tags": "Only the tags have changed: {}",
        },
        new_questions="new question: {}",
        withdrawn_questions="{}",
        former_id="was {}",
        former_deck="from “{}”",
        new_deck_name="“{}” is now “{}”",
        to_find_removed="To find them, search in Anki's browser for:",
        removed_before="Removed in earlier releases",
        own_edits="""\
## Your own edits

Anki replaces a note that is listed above, with your own edits and tags, only if it was last
changed before {}. A note that was changed later, by you or by Anki with its tag “leech”,
does not get what is new. To find such notes, search in Anki's browser before you import,
with the number of days since then in place of 7:
""",
        to_update_all="""\
To update them too, import the package once more with “Update notes” set to “Always”. This replaces
your own edits and tags on all notes that differ from the package.
""",
        how_to_update="""\
## How to update

In Anki choose File › Import, pick the new package and leave the settings as they are: “update
notes” and “update note types” both at “if newer”, and “import any learning progress” off. Cards
keep their reviews and due dates. A note that has not changed since the last release is left alone,
including your own edits. Tools › Empty Cards finds what withdrawn questions have left behind.
""",
    ),
    listing=ListingWords(
        size=lambda notes, cards: f"{_counted(notes, 'note')} with {_counted(cards, 'card')}.",
        examples="Examples",
        sources="Sources",
        changes="What is new",
    ),
)

_PRONOUN = r"(?:he|she|they|it|this|these|those|that one)"
_AUXILIARY = (
    r"(?:is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|shall|should|may|might"
    r"|must)"
)

_CENTURY = r"(\d{1,2}(?:st|nd|rd|th)|(?:twenty-)?[a-z]+(?:st|nd|rd|th))"
"""The number of a century, as the group of a pattern."""

_LASTING = (
    r"(?:[Cc]ivil )?(?:[Ww]ar|[Ss]iege|blockade|reign|rule|regency|dictatorship|exile|occupation"
    r"|imprisonment|captivity|work|service|career|marriage|voyage)"
)
"""What takes years, as a pattern."""

_PATTERNS = PromptPatterns(
    # "Will" and "May" are names, too: "Will Durant wrote which book?"
    yes_no=(
        r"(?i)(?!(?:will|may) (?-i:[A-Z\d])[^?]*"
        r"\b(?:what|which|who|whom|whose|where|when|why|how)\b)"
        rf"{_AUXILIARY}\b"
    ),
    conditions=True,
    alternative=r"(?i)\bor\b",
    enumeration=(
        r"(?i)^(?:name|list|enumerate|give|state)"
        r" (?:all|the|every|each|two|three|four|five|\d+)\b"
        r"|\b(?:what|which|who) (?:are|were) the (?:two|three|four|five|six|seven|\d+)\b"
        r"|^(?:what|which) (?:two|three|four|five|six|seven|\d+)\b"
    ),
    pronoun=(
        r"(?i)(?:when|where|why|how|what|which|who|whom|whose)\b(?: \w+){0,2}? "
        rf"{_AUXILIARY} {_PRONOUN}\b(?! (?:possible|necessary|impossible|that))"
    ),
    # Case-sensitive and with a common beginning, so that most places need not be tried.
    pointing=(
        r"the (?:latter|former)(?= (?:was|were|is|are|did|had|has|of)\b|[,.;?!]|$)"
        r"|the (?:above|aforementioned)\b"
    ),
    neighbour=r"(?i)(?:this|these|those) ",
    vague=(
        r"(?i)what happened(?: (?:in|on|at|during|around))?(?: [\w.]+){0,3}\??$"
        r"|(?:tell me about|what about|what do you know (?:about|of)|describe) [\w' ]*\??$"
    ),
    age=(
        r"(?i)\b(?:aged|at the age of|at age) (\d{1,3}|[a-z]+(?:-[a-z]+)?)\b"
        r"(?! (?:month|week|day)s?\b)"
    ),
    death=(
        r"(?i)\b(?:die[ds]?|(?:his|her|their) (?:own )?death)\b"
        # Not "he killed a man", nor "she executed a painting".
        r"|(?:^|\b(?:was|were|is|been|being|and)(?: \w+)? |, )"
        r"(?:killed|executed|murdered|assassinated)(?! (?:a|an|the|his|her|their)\b)"
    ),
    kin=(
        r"(?i)\b(?:wi(?:fe|ves|dows?|dower)|husband|sons?|daughters?|child(?:ren)?|(?:fa|mo)thers?"
        r"|parents?|brothers?|sisters?|siblings?|twins?|uncle|aunt|nephews?|nieces?|cousins?"
        r"|(?:grand|step)\w+|fianc[ée]e?|lovers?|friends?|teacher|pupils?|students?|successor"
        r"|predecessor|rival|bride)\b"
    ),
    list_separator=r"\s*[,;]\s*(?:and\s+)?|\s+and\s+",
    empty=tuple(
        "a an and are as at be been being but by did do does for from had has have he her him his"
        " how in into is it its no nor not of on or our she so such than that the their them then"
        " there these they this those to too was we were what when where which who whom whose why"
        " will with would".split()
    ),
    consisting=("of",),
    head_ends=("near", "off", "outside", "around", "among"),
    contrasts=tuple(
        "last final northern southern eastern western north south east west upper lower inner outer"
        " old new opening closing elder younger".split()
    ),
    posthumous=(
        r"(?i)\b(?:posthum|after (?:the|his|her|their) death|anniversar|centenar|memor|monument"
        r"|statue|tomb|grave|mausoleum|ashes|relics|remains|burial|buried|reburi|exhum|funeral"
        r"|canoni[sz]|beatif|deif|rehabilitat|exonerat|pardon|nam(?:ed|ing)|rediscover|discovery of"
        r"|theor|law|confirm|predict|proof|prov(?:ed|en)|biograph|publication|publish|edition|print"
        r"|premiere|performance|film|translat|portrait|letters|papers|manuscript|archive|museum"
        r"|works?\b|books?\b|surviv|extant|known|preserv|successor|succession|heirs?\b|widow"
        r"|since|fall of|later)"
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
    spanning=r"(?i)\b(?:between|among|amongst) ",
    negations=words_of("no not never neither nor none nobody nothing without cannot hardly only"),
    times=TimePatterns(
        signs=("century", "years", "-year"),
        century=rf"(?i)\b{_CENTURY}[ -]century\b(?! B)",
        in_century=(
            r"(?i)\b(?:in|during) the (?:(?:early|mid|middle|late|later|beginning|course|end|first"
            r"|second|last|half|part|decades?|years?|quarter|of|the)[ -])*?"
            rf"{_CENTURY} century\b(?! B)"
        ),
        of_year=r" of (?:the year )?(\d{4})\b",
        of_century=rf"(?i)(?:(?:an?|the) )?(?:[\w-]+ ){{1,4}}?of the {_CENTURY} century",
        in_year=(
            r"\b(?:[Ii]n|[Oo]n)(?: the year)?(?: \d{1,2})?(?: [A-Z][a-z]+)?(?: \d{1,2},)?"
            r" (\d{4})\b"
        ),
        span=(
            r"(?i)\b(?:for|lasted|lasting|spanned|took)(?: a total of)? "
            r"(\d{1,4}|(?:[a-z]+[ -])?[a-z]+) years\b"
            rf"|\b(\d{{1,4}}|(?:[a-z]+-)?[a-z]+)-year(?:-long)?\b(?= {_LASTING}\b(?! [a-z]+s\b))"
        ),
        took=(
            r"(?!.*\b(?:start|beginning|end|fall|founding|last|first|early|final)\b)"
            r"(?:[Tt]he |[Aa]n? |(?:[A-Z]\S* )+)?"
            rf"(?:[\w-]+-year|{_LASTING} (?:(?:of|in|at) (?:[A-Z]\S* )+)?(?:as an? [\w-]+ )?for\b"
            r"|(?:[\w’'-]+ ){1,2}(?:(?:of|in|at|for|against) [A-Z][\w-]+ )?(?:that |which )?"
            r"(?:lasted|lasting|spanned|took)\b)"
        ),
        lived=(
            r"(?i)(?:\b(?:he|she|who) )?\b(?:lived|reigned|ruled|governed|worked|taught|served"
            r"|was (?:married|king|queen|emperor|empress|pope|president))"
            r" for (?:a total of )?(?:[a-z]+[ -])?[\w-]+ years$"
        ),
        ruling=r"(?i)\b(?:reign|rul(?:e|ed|es|ing)\b|govern(?:ed|s|ing)\b|throne\b|in power\b)",
        foreseen=(
            r"(?i)\b(?:plan(?:s|ned|ning)?\b|schedul|project(?:ed|ion)|forecast|expect|predict"
            r"|anticipat|target|goals?\b|deadline|expir|comet|eclipse|transit of|perihelion"
            r"|due\b|will\b|future|upcoming|in force|into force|takes? effect|estimated for)"
        ),
        founding=words_of(
            "founding foundation establishment formation creation incorporation inception"
        ),
    ),
    lives=LifePatterns(
        births=("birth",),
        deaths=("death",),
        genitives=(("", " s"),),  # as `fold` writes it
        signs=("orn", "ied"),
        born="born",
        died="died",
        places=words_of("in at near from to into on off outside"),
        of_dates=words_of("in on"),
        childhood=(
            r"(?i)\b(?:birth|born\b|bapti[sz]|christen|coronation|crown(?:ed|ing)|accession|succe(?:ed|ss)"
            r"|enthron|betroth|adopt|regen(?:cy|t)|child|infan|prodigy|school|orphan)"
        ),
    ),
)

_GRAMMAR = GrammarWords(
    asking={
        "why": "why",
        "how": "how",
        "what": "what",
        "which": "which",
        "who": "who",
        "whom": "who",
        "whose": "whose",
        "where": "where",
        "when": "when",
    },
    no_sort=("s", "ed", "ly"),
    articles=("the", "a", "an"),
    determiners=tuple(
        "the a an his her its their my our your this that these those every each all some".split()
    ),
    pronouns=("he", "she", "it", "they", "we", "you", "i", "there"),
    prepositions=tuple(
        "as at by in on of for from to with without against through after before during between"
        " under over into because while when only".split()
    ),
    verbs=tuple(
        "is are was were be has have had do does did can could will would shall should may might"
        " must led made gave became came went".split()
    ),
    relatives=("who", "whom", "whose", "which", "that", "where", "whether", "what", "how", "why"),
    feminine=r"(?:(?<!n)ess|woman|trix|heroine)$",
    women=tuple(
        "she her hers herself woman girl wife mother sister daughter widow queen empress princess"
        " duchess countess actress nun".split()
    ),
    men=tuple(
        "he his him himself man boy husband father brother son widower king emperor prince duke"
        " count actor monk".split()
    ),
    several=(
        r"\b[Bb]rothers\b|\b[Ss]isters\b|\b[Tt]wins\b"
        # "The Beatles", "the Curies", but not "the Venerable Thomas".
        r"|^[Tt]he (?:[\w’'-]+ )?[\w’'-]*[^\W_aiosu]s$"
        # "Marx and Engels", but not "Philip II of Spain and Portugal" or "James VI and I".
        r"|^(?:(?! of |,).)* (?:and|&) (?![IVX]+\b)[A-Z]"
    ),
    view=r"the (?:view|claim|belief|idea|notion|thesis|opinion) that (?=\w)",
    scales={
        r"\bmohs\b": (1, 10),
        r"\bph\b": (0, 14, 3),
        r"\brichter\b|\bmoment magnitude\b|\bmagnitude\b.*quake|quake.*\bmagnitude\b": (0, 10, 2),
        r"\bmercalli\b": (1, 12),
        r"\bbeaufort\b|\bbft\b": (0, 12),
        r"\bapgar\b": (0, 10),
        r"\bglasgow coma\b": (3, 15),
        r"\blatitude\b": (-90, 90),
        r"\blongitude\b": (-180, 180),
        r"\bprobability\b|\balbedo\b|\bcorrelation coefficient\b": (-1, 1),
        r"\bgini\b": (0, 1),
        r"^yr\b.*\b(?:age|life expectancy)\b": (0, 110, 25),
        r"^celsius\b.*\b(?:body temperature|temperature of (?:the )?(?:human )?body)": (25, 45, 5),
    },
    endings=(
        "- s es",
        "y ies",
        "f fe ves",
        "us i",
        "um a",
        "on a",
        "is es",
        "a ae",
        "x ces",
        "ex ices",
        "ix ices",
        "man men",
        "en ina",
    ),
    genus=GenusWords(
        ends=words_of(
            "and or but than like per named called said held made built used known found led born"
            " drawn given taken kept written about among along behind beyond inside near off"
            " outside since toward towards until up upon via within"
        ),
        not_noun=r"\w{2,}ed",
        light=(
            r"(?:(?:any |each )?(?:one|two|some|many) of"
            r"|(?:kind|sort|type|form|name|word)s? (?:of|for))\b"
        ),
        nations=words_of(
            "afghan african albanian algerian american arab argentin armenian asian athenian"
            " australian austrian azerbaijan babylonian belarusian belgian bohemian brazilian"
            " british bulgarian canadian catalan chilean chinese colombian croatian cuban czech"
            " danish dutch egyptian english estonian ethiopian european finnish flemish florentine"
            " french genevan georgian german greek hungarian icelandic indian indonesian iranian"
            " iraqi irish israeli italian jamaican japanese jewish kenyan korean latvian lebanese"
            " lithuanian mexican mongol moroccan nigerian norwegian ottoman pakistani persian"
            " peruvian polish portuguese prussian roman russian scottish serbian sicilian slovak"
            " slovene slovenian soviet spanish swedish swiss syrian turkish ukrainian venetian"
            " vietnamese welsh"
        ),
        trades=(
            words_of(
                "physician doctor surgeon anatomist obstetrician gynaecologist pathologist"
                " physiologist psychiatrist neurologist paediatrician pediatrician immunologist"
                " virologist epidemiologist bacteriologist microbiologist dentist pharmacist"
                " pharmacologist apothecary"
            ),
            words_of("nurse midwife"),
            words_of(
                "scientist physicist chemist biologist biochemist astronomer astrophysicist"
                " cosmologist geologist botanist zoologist naturalist geneticist meteorologist"
                " physiologist bacteriologist microbiologist mathematician geometer statistician"
                " logician palaeontologist paleontologist ecologist ornithologist"
                " crystallographer"
            ),
            words_of(
                "engineer inventor mechanic industrialist manufacturer programmer technician"
                " architect"
            ),
            words_of(
                "historian sociologist economist anthropologist ethnologist archaeologist"
                " psychologist linguist philologist geographer philosopher theologian jurist"
                " scholar chronicler"
            ),
            words_of(
                "poet novelist writer playwright dramatist essayist satirist journalist critic"
                " storyteller fabulist biographer historian chronicler"
            ),
            words_of(
                "painter sculptor architect engraver illustrator printmaker draughtsman"
                " photographer artist cartoonist potter"
            ),
            words_of(
                "composer pianist violinist conductor singer musician organist cellist guitarist"
                " soprano tenor songwriter bandleader trumpeter saxophonist harpsichordist"
                " lutenist"
            ),
            words_of(
                "actor actress director filmmaker film-maker dancer choreographer comedian producer"
            ),
            words_of(
                "general commander admiral marshal soldier officer colonel captain warlord"
                " commodore lieutenant"
            ),
            words_of(
                "king queen emperor empress tsar czar pharaoh sultan caliph shah duke duchess"
                " prince princess monarch ruler khan regent kaiser"
            ),
            words_of(
                "politician statesman stateswoman president minister premier chancellor leader"
                " dictator senator secretary commissar revolutionary diplomat ambassador governor"
                " mayor activist orator tribune consul suffragette abolitionist"
            ),
            words_of(
                "judge lawyer jurist barrister advocate prosecutor lawgiver attorney solicitor"
                " magistrate"
            ),
            words_of(
                "pope bishop archbishop priest monk nun abbot abbess saint missionary preacher"
                " reformer theologian cardinal prophet friar vicar"
            ),
            words_of(
                "explorer navigator traveller traveler sailor seafarer mountaineer astronaut"
                " cosmonaut aviator aviatrix pilot conquistador"
            ),
            words_of(
                "merchant banker industrialist manufacturer entrepreneur businessman"
                " businesswoman trader publisher printer"
            ),
            words_of(
                "footballer athlete boxer swimmer runner cyclist skier gymnast golfer chess-player"
            ),
            words_of("teacher professor educator lecturer"),
            words_of("translator interpreter librarian lexicographer"),
        ),
    ),
)


def _counted(number: float, noun: str) -> str:
    """A number and its noun: "1 question", "1,200 questions", "3.5 months"."""
    shown = grouped(number)
    return f"{shown} {noun}" if shown == "1" else f"{shown} {noun}s"


_SHORT_UNITS: dict[Unit, str] = {
    "second": "s",
    "minute": "min",
    "hour": "h",
    "day": "d",
    "month": "mo",
    "year": "y",
}


def _short_duration(number: float, unit: Unit) -> str:
    return f"{grouped(number)} {_SHORT_UNITS[unit]}"


def _remaining(due: int, new: int, again: int) -> str:
    return f"{due} due, {new} new" + (f", {again} to repeat" if again else "")


def _postponed(questions: int) -> str:
    if questions == 1:
        return "1 question is postponed: its fact was already asked today"
    return f"{questions} questions are postponed: their facts were already asked today"


def _next_due(questions: int, days: int) -> str:
    verb = "is" if questions == 1 else "are"
    when = "tomorrow" if days == 1 else f"in {days} days"
    return f"{_counted(questions, 'question')} {verb} due {when}"


def _skipped(facts: int, errors: int) -> str:
    verb = "is" if facts == 1 else "are"
    return (
        f"{_counted(facts, 'fact')} {verb} skipped:"
        f" {_counted(errors, 'error')} in the decks (run `quizgen check` for details)"
    )


def _unreadable(errors: int) -> str:
    return (
        f"what cannot be read is skipped: {_counted(errors, 'error')} in the decks"
        " (run `quizgen check` for details)"
    )


def _pictures_left_out(questions: int) -> str:
    if questions == 1:
        return (
            "1 question about a picture is left out: it cannot be shown here, and no program to"
            " open it was found"
        )
    return (
        f"{questions} questions about pictures are left out: they cannot be shown here, and no"
        " program to open them was found"
    )


def _gone(facts: int) -> str:
    verb = "is" if facts == 1 else "are"
    return f"{_counted(facts, 'fact')} in your history {verb} no longer in the decks"


def _behind(questions: int, days: int) -> str:
    verb = "has" if questions == 1 else "have"
    return (
        f"{_counted(questions, 'question')} {verb} waited, the oldest for {_counted(days, 'day')}"
    )


def _put_off(questions: int, due: int) -> str:
    verb = "is" if questions == 1 else "are"
    return (
        f"{grouped(questions)} of {_counted(due, 'due question')} {verb} put off; the most"
        " endangered come first"
    )


def _reviews_done(questions: int) -> str:
    verb = "waits" if questions == 1 else "wait"
    return f"{_counted(questions, 'due question')} {verb} for another day: raise --reviews N"


def _catching_up(due: int, today: int, days: int, new_wait: bool) -> str:
    waiting = "; new questions wait until then" if new_wait else ""
    return (
        f"{_counted(due, 'question')} are due: {grouped(today)} of them today, the most endangered"
        f" first. About {_counted(days, 'day')} like this catch up{waiting} (all at once:"
        f" --reviews {due})"
    )


def _until(questions: int, a_day: int) -> str:
    return f"{_counted(questions, 'new question')} until {{date}}: {grouped(a_day)} a day"


def _until_missed(questions: int, needed: int, a_day: int, left: int) -> str:
    verb = "is" if left == 1 else "are"
    return (
        f"{_counted(questions, 'new question')} until {{date}} would be {grouped(needed)} a day;"
        f" with --new {a_day}, {grouped(left)} {verb} left"
    )


def _until_crowded(questions: int) -> str:
    verb = "does" if questions == 1 else "do"
    return (
        f"{_counted(questions, 'new question')} {verb} not fit in before {{date}}: a fact is asked"
        " only once a day"
    )


def _coming(tomorrow: int, week: int) -> str:
    return f"{_counted(tomorrow, 'question')} tomorrow, {grouped(week)} in the next 7 days"


def _known_then(known: int, questions: int) -> str:
    return (
        f"on {{date}} you will know about {grouped(known)} of {_counted(questions, 'question')} if"
        " you go on like this"
    )


def _streak(days: int) -> str:
    return f"{_counted(days, 'day')} in a row"


_DIFFERENCE = DifferenceWords(
    replaced="“{wrong}” should be “{right}”",
    missing="“{text}” is missing after “{before}”",
    missing_first="“{text}” is missing at the beginning",
    missing_space="a space is missing after “{before}”",
    extra="“{text}” should not be there",
    extra_space="a space should not be there",
)

_HELP = HelpWords(
    answering=(
        "Type the answer, then press Enter. Enter alone shows the answer. To choose an option,"
        " press its number.",
        "Then rate how well you knew it. Enter or Space takes the proposed rating.",
    ),
    ratings=(
        "Again: forgotten, or wrong",
        "Hard: recalled with doubt or effort",
        "Good: recalled",
        "Easy: recalled at once",
    ),
    commands_intro="Each rating shows when the question comes back. At any time, press:",
    commands={
        "undo": "undo the last answer, suspension or burial",
        "suspend": "suspend the question: it is not asked any more",
        "bury": "bury the question until tomorrow",
        "edit": "edit the fact in your editor ($VISUAL or $EDITOR)",
        "play": "play the sound of the question, or of its answer; again: the next one",
        "view": "open the picture of the question, or of its answer; again: the next one",
        "help": "show this help",
        "quit": "quit, as Ctrl-C does; your answers are saved",
    },
    typing="Where you type an answer, type a command with its colon, then press Enter.",
)

_MESSAGES = MessageWords(
    today="{questions} today: {remaining}",
    today_limited="{questions} today: {remaining}; asking {limit} of them now",
    practise="{questions} to practise; due dates are not changed",
    of_deck="{deck}: {remaining}",
    takes="about {time}",
    behind=_behind,
    put_off=_put_off,
    catching_up=_catching_up,
    until=_until,
    until_missed=_until_missed,
    until_crowded=_until_crowded,
    until_today="{date} is today: no new questions, only what is due",
    until_over="{date} is over: --until has no effect",
    skipped=_skipped,
    unreadable=_unreadable,
    gone=_gone,
    pictures_left_out=_pictures_left_out,
    from_devices="from your other devices: {answers}",
    nothing_due="nothing is due now",
    nothing_due_filtered="nothing is due for these filters",
    nothing_to_practise="there is nothing to practise",
    nothing_to_practise_filtered="there is nothing to practise for these filters",
    more_new="more new questions are waiting: raise --new N",
    postponed=_postponed,
    reviews_done=_reviews_done,
    next_due=_next_due,
    cram="to practise now, use --cram",
    early="nothing else is due: asking early what was due later today",
    time_up="time is up",
    leech=(
        "this question is a leech: you have forgotten it {times} times. When it comes back, reword"
        " the fact (:e) or suspend the question (:s)"
    ),
    elsewhere="already answered in another window; that answer was kept",
    suspended="suspended until you run `quizgen history unsuspend`; :u undoes this",
    buried="buried until tomorrow; :u undoes this",
    answer_undone="your answer is undone",
    undone="undone",
    unsuspended="no longer suspended",
    suspended_again="suspended again",
    unburied="no longer buried",
    nothing_to_undo="there is nothing to undo",
    with_colon=(
        "“{typed}” may be an answer, so nothing was done. For the command ({command}), type"
        " {key}; otherwise type your answer again"
    ),
    not_saved="this answer could not be saved: {problem}",
    not_edited="{problem}; the session continues with the deck as it was",
    no_fact="the fact is no longer in the decks",
    no_editor="no editor found (set $EDITOR); the fact is at {file}:{line}",
    bad_editor="$VISUAL or $EDITOR is not a command: {problem}; the fact is at {file}:{line}",
    editor_not_started=(
        "the editor {editor} could not be started: {problem}; the fact is at {file}:{line}"
    ),
    editor_failed="the editor {editor} exited with status {code}",
    no_sound="there is no sound to play",
    no_player="no program found to play {path}: install mpv, or open it yourself",
    not_played="{path} could not be played: {problem}",
    no_picture="there is no picture to open",
    no_viewer="no program found to open {path}: open it yourself",
    not_opened="{path} could not be opened: {problem}",
    picture_left_out="{path} cannot be shown, so its question is left out: {problem}",
    farewell="{answers} in {time}: {ratings}",
    farewell_rating="{count} {rating}",
    right="{right} right, {wrong} wrong",
    missed="missed:",
    coming=_coming,
    known_then=_known_then,
    known_if_stopped="if you stopped now: about {known}",
    streak=_streak,
)

_LINES = LineWords(
    question="Question {number}. {kind}. {remaining}.",
    question_new="Question {number}. {kind}. New. {remaining}.",
    type_answer="Type the answer; an empty line shows it.",
    recall_answer="Recall the answer; an empty line shows it.",
    choose_answer="Answer with a number from 1 to {options}; an empty line shows the answer.",
    expected_option="Expected a number from 1 to {options}. Type ? for help.",
    verdict="{verdict}.",
    verdict_remark="{verdict}: {remark}.",
    your_answer="Your answer: {answer}",
    answer="Answer: {answer}",
    points="Answer, {points}:",
    difference="Difference: {difference}.",
    note="Note: {text}",
    according_to="According to: {text}",
    source="Source: {text}",
    picture="Picture: {alt} ({path})",
    picture_opened="Picture: {alt} ({path}); v opens it",
    sound="Sound: {alt} ({path}); p plays it",
    recall_points=(
        "Which points did you recall? Type their numbers, or a for all; an empty line means none."
    ),
    expected_points="Expected numbers from 1 to {points}. Type ? for help.",
    rate_proposed="Rate it: {ratings}. An empty line means {rating}.",
    rating="{key} {rating}",
    rating_interval="{key} {rating}, {interval}",
    expected_rating="Expected a rating from 1 to 4. Type ? for help.",
    saved="Saved: {rating}.",
    saved_interval="Saved: {rating}, {back}.",
    try_again="An empty line tries again; :q quits.",
)

_SCREEN = ScreenWords(
    new="{kind}, new",
    choose="1-{options} chooses, Enter or Space shows the answer, ? helps",
    reveal="Enter or Space shows the answer, ? helps",
    rate="1-4 rates, Enter or Space takes the rating in [ ], ? helps",
    unknown="That key does nothing here; {key} begins a command",
    remark=": {remark}",
    yours="Yours:",
    typed="Typed:",
    expected="Expected:",
    answer="Answer:",
    note="Note:",
    according_to="According to:",
    source="Source:",
    picture="Picture: {alt} ({path})",
    picture_opened="Picture: {alt} ({path}); v opens it",
    opens="v opens it",
    not_drawn="{path} cannot be shown: {problem}",
    sound="Sound: {alt} ({path}); p plays it",
    recall_points="Which did you recall? (1-{points}, a all, Enter none)",
    expected_points="Expected numbers from 1 to {points}, or a",
    saved_interval="{rating}, {back}",
    try_again="Enter tries again, :q quits",
    practise_missed="Enter practises what you missed now, :q ends",
)

_STATS = StatsWords(
    stages=("new", "learning", "young", "mature", "suspended"),
    known="What you know",
    unreviewed="without any review until then",
    since="since {date}",
    answers="{answers} in {time}",
    answers_each="{answers} in {time}, {each} each",
    longest_streak="longest streak: {days}",
    retention="Retention",
    due="Due in the next {days} days",
    calendar="Answers per day",
    by_month="Retention by month",
    by_interval="Retention by days since the last review",
    ratings="Ratings",
    hours="By time of day",
    decks="By deck",
    kinds="By kind",
    parts="By part",
    hardest="Hardest questions",
    recent="last {days} days",
    ever="all time",
    true="true",
    desired="desired",
    reviews="reviews",
    known_head="known",
    answers_head="answers",
    questions_head="questions",
    seen="seen",
    of="of",
    time="time",
    share="{}%",
    no_share="–",
    more="more: {command}",
    title="Learning statistics",
    as_of="As of {date}",
    table="Table",
    nothing_due="nothing",
    today="today",
    tomorrow="tomorrow",
    date="{day} {month}",
    months=(
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "May",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Oct",
        "Nov",
        "Dec",
    ),
    weekdays=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    shade="{shade} up to {number}",
    forgotten="{question}: forgotten {lapses} of {reviews} times, recall today {recall}",
    not_learned="{question}: not learned yet, recall today {recall}",
)

_QUIZ = QuizWords(
    verdicts={"accept": "Right", "partial": "Partly right", "reject": "Wrong"},
    ratings=("again", "hard", "good", "easy"),
    commands={
        "undo": "undo",
        "suspend": "suspend",
        "bury": "bury",
        "edit": "edit",
        "play": "play",
        "view": "view",
        "help": "help",
        "quit": "quit",
    },
    key_names={"enter": "Enter", "space": "Space", "tab": "Tab", "backspace": "Backspace"},
    all_points="all",
    questions=partial(_counted, noun="question"),
    answers=partial(_counted, noun="answer"),
    points=partial(_counted, noun="point"),
    remaining=_remaining,
    duration=_counted,
    short_duration=_short_duration,
    back_in=lambda number, unit: f"back in {_counted(number, unit)}",
    difference=_DIFFERENCE,
    help=_HELP,
    messages=_MESSAGES,
    lines=_LINES,
    screen=_SCREEN,
    stats=_STATS,
)

LANGUAGE = Language(
    words=Words(
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
        one_of_them="Which of these is one of the points?",
        patterns=_PATTERNS,
        grammar=_GRAMMAR,
        quiz=_QUIZ,
        remarks=_REMARKS,
        retry=_RETRY,
    ),
    typed=_TYPED,
)
