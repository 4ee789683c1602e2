"""English: sentences made of texts of certain forms, on people, arguments and terms."""

from quizgen.languages.en.nations import OF_A_NATION
from quizgen.languages.en.sentences_on_dates import ON_DATES
from quizgen.languages.en.sentences_on_figures import ON_FIGURES
from quizgen.languages.en.word_classes import CLASSES, HEAD, NOT_BEFORE_HEAD, word_class
from quizgen.languages.sentence_words import CASE, COMPOUND, EQUATION, Sentence, SentenceWords

_QUOTED = r"[^“”\"«»„]*"
_CASE = rf"{CASE}|(?:In re|Ex parte|Re) [A-Z].*"
_SECTION = (
    r"(?i:s|sec|section|art|article|reg|regulation|cl|clause|para|paragraph|§)(?:\. ?| )\d.*|§\d.*"
)
_SECTIONS = (
    "(?i:ss|secs|sections|arts|articles|regs|regulations|clauses|paras|paragraphs|§§)"
    r"(?:\. ?| ?)\d.*"
)
_WITH_ARTICLE = r"(?:[Tt]he|[Aa]n?) (?!priori|posteriori|fortiori|cappella|contrario|limine).*"
_NO_WORD = rf"(?:{_CASE}|{_SECTION}|{_SECTIONS}|{EQUATION}|(?:the|an?) [A-Z])"
_NAMED = rf"(?!{_NO_WORD}|{COMPOUND}|{_WITH_ARTICLE}){_QUOTED}"
"""A name that may lack its article: in quotation marks, Iron Age is right without one."""
_CAPITALISED = r"[A-ZÀ-ÖØ-ÞČĐŁŚŠŹŻŽ][\w.'’–-]*"
_AFTER_SOMEONE = rf"(?!(?:The|An?) )(?:{_CAPITALISED} )+[a-zß-ÿ-]+(?: [a-zß-ÿ-]+)*|[A-Z]-[a-zß-ÿ-]+"
_WORD = rf"(?!{_NO_WORD})(?:[a-zß-ÿα-ω]{_QUOTED}|{_AFTER_SOMEONE})"
"""A word with a meaning, such as Geiger counter; other terms are names, symbols and formulas."""

_WORK = (
    "book novel poem epic tragedy comedy opera operetta ballet symphony sonata concerto oratorio"
    " cantata requiem painting fresco triptych statue sculpture treatise encyclopaedia encyclopedia"
    " essay pamphlet manifesto newspaper journal magazine film hymn ballad song trilogy memoir"
    " autobiography anthology chronicle textbook dialogue tragicomedy novella fable sonnet"
    " portrait self-portrait altarpiece diptych polyptych mosaic tapestry engraving etching woodcut"
    r" (?:bronze|marble|stone|wooden)\s(?:bust|figure|group|head)"
    r" ode satire (?:play|drama|tale|musical)(?=\s(?:by|about|in\s\w+\sacts)\b|,|$)"
    r" (?:cycle|collection|series)\sof\s(?:[\w-]+\s){0,3}?(?:engravings|essays|etchings|letters"
    r"|novels|paintings|pieces|plays|poems|poetry|prints|songs|stories|tales|woodcuts)"
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
_BEING = "god goddess demigod demigoddess titan titaness nymph muse archangel"
_BEHIND_HEAD = (
    "of|by|in|on|about|that|which|who|whom|with|to|for|from|at|between|whose|where|against|under"
    r"|as|after|begun|built|rebuilt|drawn|written|made|held|\w+ed"
)


def _described_as(nouns: str) -> str:
    """What a term means begins with a phrase that has one of the nouns as its head."""
    return (
        rf"(?i:(?:(?:the|an?) )?(?:(?!(?:{NOT_BEFORE_HEAD})\b)[\w'’-]+ ){{0,4}}?"
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
_BEINGS = (r"[A-Z][\w'’-]*[a-z][\w'’-]*(?: [A-Z].*)?", _described_as(_BEING))
"""The same of somebody in a myth, who is told of in the present."""

_THIS_DESCRIBES = "This describes {term}: {answer}."
_DESCRIBES_THIS = "This describes {answer}: {means}."
_THIS_NAMED = "This describes “{term}”: {answer}."
_NAMED_THIS = "This describes “{answer}”: {means}."


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
    Sentence("What is {term}?", pattern=COMPOUND),
    Sentence("What does {term} express?", pattern=EQUATION),
    *_of_sort("Who is {term}?", _THIS_DESCRIBES, _BEINGS),
    *_of_sort("What is “{term}”?", _THIS_NAMED, _TITLES),
    *_of_sort("What does the name “{term}” refer to?", _THIS_NAMED, *_NAMES_OF_ONE),
    *_of_sort("What is {term}?", _THIS_DESCRIBES, _WITH_THE),
    Sentence("What is meant by “{term}”?", pattern=rf"(?!{_WITH_ARTICLE}){_QUOTED}"),
)

_DESCRIBED = Sentence(statement="This describes {answer}: {who}.")

_SOMEONE = f"(?!e){HEAD}{{0,5}}?(?:&{HEAD}{{0,3}}?)?G(?:,?[oibpwrem].*)?"
_NATIONALITY = (
    rf"(?:(?:[A-Z][a-z-]+(?:ish|ese|an|ch)|Right|Left|Old) |{OF_A_NATION})"
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


_MADE_IT = (
    r"(?!(?:the|one) )[^,;]*?\b(?:(?:author|creator|inventor|discoverer|builder) of "
    r"(?!(?!the )(?:\w+ )?\w+s\b)"
    r"|(?:architect|designer|director) of (?:the )?[A-Z\"“‘«]"
    r"|(?:painter|sculptor|composer|writer) of"
    r" (?:[A-Z\"“‘«]|the (?:[\w-]+ ){0,2}[\"“‘«])).*"
)
"""Who made what one person made. With "a", this would say that there are several of them."""


_IN_PRESENT = (
    r".*\b(?:who (?:never |now |still )?"
    r"(?!(?:was|as|his|perhaps|always|sometimes|besides|towards|afterwards|thus)\b)[a-z]+s"
    r"|whose (?:[a-z]+ ){1,3}(?:is|are|has|have))\b.*"
)
"""Who is told of in the present, as people of a play: nobody was a boy who escapes."""


def _names(verb: str) -> tuple[Sentence, ...]:
    """The sentences on a person; `verb` is in the present or the past."""
    return (
        *([_DESCRIBED._replace(pattern=_IN_PRESENT)] if verb == "was" else []),
        _DESCRIBED._replace(pattern=_MADE_IT),
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


_ARGUMENTS = {
    # Whether someone says so is true or false, even where what they say is disputed.
    key: (Sentence(statement=statement),)
    for key, statement in {
        "question answer": "The answer to “{question}” is: {answer}.",
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

SENTENCES = SentenceWords(
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
        **ON_DATES,
        **ON_FIGURES,
        **_ARGUMENTS,
        "term define": (
            *_TERMS,
            Sentence(statement="The term “{text}” means: {answer}.", pattern=_WORD),
            Sentence(statement=_THIS_NAMED, pattern=_NAMED),
            Sentence(statement=_THIS_DESCRIBES),
        ),
        "term term": (
            Sentence("Which case is meant? {Means}", pattern=_CASE),
            *_of_sort("Who is this? {Means}", _DESCRIBES_THIS, _BEINGS),
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
    word_class=word_class,
    common=frozenset(
        (
            "the a an absolute first last mean average total maximum minimum highest lowest longest"
            " shortest largest smallest melting boiling freezing atomic molar relative specific"
            " electric standard people men women children years months weeks days hours minutes"
            " seconds miles members volumes pages letters bones teeth planets moons states"
            " countries soldiers victims deaths delegates protons neutrons electrons atoms elements"
            " chromosomes leader author founder former abdication abolition adoption appointment"
            " arrival assassination baptism beginning birth building burial completion construction"
            " coronation creation death demolition departure destruction discovery election"
            " establishment execution fall foundation founding inauguration introduction invention"
            " launch murder opening outbreak premiere publication release resignation start"
            " suppression surrender unveiling"
        ).split()
        + [word for name in "KPQ" for word in CLASSES[name].split() if word.islower()]
    ),
    # Martin Luther King Jr.
    stops=r"\b(?:Jr|Sr|Co|Inc|Ltd|etc)\.$",
)
