"""English: sentences made of texts of certain forms, on dates."""

from quizgen.languages.en.nations import OF_A_NATION
from quizgen.languages.en.word_classes import HEAD, NOT_BEFORE_HEAD
from quizgen.languages.sentence_words import Sentence, following

_REST = "(?:[oibp](?:[^,!fvwrem]|(?<![nNgGSMEAQKP0y])[em]|[em](?![tadN]|$))*)?(?:[wr][^,!]*)?"
"""What is behind an event. A verb with a tense is only in a clause, or else all is a sentence, and
so may it be with a participle between two nouns, or at the end."""

_OPENED = f"(?:te?|t?(?:{HEAD}&?){{0,3}}?')"
_HAPPENING = f"{_OPENED}(?:[nNjugGQKPEA0y]{{0,4}}?E|[ju]{{0,2}}A|[nNju]{{0,2}}?g(?=o)){_REST}"
"""An event in the singular. In a clause such as "the Bastille falls", no such noun is the head."""

_ONE = f"[ta]?{HEAD}{{0,4}}?[nNgGQKPEA0y](?:o[ta]?{HEAD}{{1,5}})?"
_THING = f"[ta]?{HEAD}{{1,6}}(?:o[ta]?{HEAD}{{1,5}})?"
"""One thing; one or several things. Nothing is behind it but "of" and another."""

_WHOSE = "(?:(?:[nNG]{1,3}&)?t?[nNG]{0,3}')?"
"""Whose a thing is: Marx's, the king's, Marx and Engels's."""

_OWNED = f"{_WHOSE}[ta]?{HEAD}{{0,4}}?[nNgGQKPEA0y](?:o{_WHOSE}[ta]?{HEAD}{{1,5}})?"
_PERSONS = "t?[nNGg]{1,4}(?:&t?[nNGg]{1,4})?"

_DONE = {
    "abolition": "abolished",
    "adoption": "adopted",
    "assassination": "assassinated",
    "birth": "born",
    "completion": "completed",
    "construction": "constructed",
    "creation": "created",
    "demolition": "demolished",
    "destruction": "destroyed",
    "discovery": "discovered",
    "establishment": "established",
    "execution": "executed",
    "foundation": "founded",
    "founding": "founded",
    "introduction": "introduced",
    "invention": "invented",
    "launch": "launched",
    "murder": "murdered",
    "opening": "opened",
    "proclamation": "proclaimed",
    "publication": "published",
    "ratification": "ratified",
    "signing": "signed",
    "writing": "written",
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


_PAST = {"begin": "began", "break out": "broke out", "fall": "fell"}


def _in_the_past(verb: str | None) -> str | None:
    return verb and _PAST.get(verb, f"{verb.removesuffix('e')}ed")


_BARE_HAPPENING = f"(?:(?:[nj]{{0,2}}?E|j{{0,2}}A)(?=[oibpw])|j{{0,2}}g(?=o)|[ju]N{{0,2}}E){_REST}"
"""The beginning of an event without an article, as in a list: battle of Cannae."""

_BARE = "(?:[a-z]|(?:First|Second|Third|Fourth|Fifth|Great) [A-Z]).*"
"""With another capital, it is one of the names below, or may be one that has no article."""

_NAMED_HAPPENING = f"(?:(?:[nNjG]{{0,3}}?E|g)(?=o)|[nNGg]{{1,4}}?'?[EAQ](?=[oip]|$)){_REST}"
_SORTS = (
    "Battle|Conference|Congress|Conquest|Convention|Council|Declaration|Edict|Invasion|Massacre"
    "|Partition|Peace|Proclamation|Rebellion|Reign|Revolt|Siege|Synod|Treaty|Union|Voyage|War"
)
_NAMES = r"(?:[A-Z][\w.'’–-]* )"
_NAMED = (
    # An adjective may only have its capital from the beginning of the text.
    rf"(?:(?:{_SORTS}|{_NAMES}+[A-Z]\w+|{OF_A_NATION}[\w –-]+?) of\b"
    r"|[A-Z]\w+ing of (?:the )?[A-Z]"
    # What is abstract needs no article: Indian independence.
    rf"|(?:{_NAMES}+[A-Z]\w+|(?:{_NAMES}{{2,}}|{OF_A_NATION}(?:\w+ )*?)[a-z]\w+(?<!ence)(?<!tion))"
    rf"(?: (?:in|on|at|against|with|between|near)\b|$)).*"
)
"""An event that is called by a name, whose words have capitals: Treaty of Paris, Suez Crisis."""

_WITH_ARTICLE = r"(?!(?!the )(?:\w+ )+(?:Years|Days|Weeks|Months)['’] ).*"
"""All but what begins like a name with an owner: Seven Years' War."""

_NAMED_WITH_THE = (
    rf"the {_NAMES}+[A-Z][\w'’–-]*(?<![^sui]s)(?: (?:of|in|at|on) (?:the )?[A-Z][\w'’–-]*)?"
)
"""What is called by several words with capitals, and is one: the Wall Street Crash."""

_WITHOUT_ARTICLE = r"World War [A-Z]\w*|Operation [A-Z]\w*"


def _happenings(prompt: str, statement: str = "", behind: str = "") -> tuple[Sentence, ...]:
    """The sentences on an event, which gets an article if it has none."""
    article = "The" if statement.startswith("{text}") else "the"
    with_article = Sentence(
        prompt.replace("{text}", "the {text}"), statement.replace("{text}", f"{article} {{text}}")
    )
    return (
        Sentence(prompt, statement, form=_HAPPENING + behind, pattern=_WITH_ARTICLE),
        with_article._replace(form=_BARE_HAPPENING + behind, pattern=_BARE),
        with_article._replace(form=_NAMED_HAPPENING + behind, pattern=_NAMED),
        Sentence(prompt, statement, pattern=_NAMED_WITH_THE),
        Sentence(prompt, statement, pattern=_WITHOUT_ARTICLE),
    )


_ACT = (
    "abdication|abolition|accession|acquittal|adoption|appointment|arrival|assassination"
    "|assumption|baptism|birth|completion|coronation|creation|death|debut|decision|declaration"
    "|defection|departure|discovery|dismissal|edict|edition|enactment|establishment|execution"
    "|explosion|foundation|founding|inauguration|introduction|invention|landing|manifesto|naming"
    "|nomination|opening|premiere|première|presentation|proclamation|promulgation|proposal"
    "|publication|ratification|release|resignation|signing|surrender|unveiling|verdict"
)


def _acts(prompt: str, statement: str) -> tuple[Sentence, ...]:
    """The sentences on what does not last, even if its date is a period, such as a discovery."""
    before = rf"(?:(?!(?:{NOT_BEFORE_HEAD}|before|after|under|during)\b)[\w'’-]+ )*"
    act = rf"{before}(?i:{_ACT})(?=$|[,;]| (?:{NOT_BEFORE_HEAD})\b)"
    return tuple(
        [
            each._replace(pattern=f"(?={act}){each.pattern or '.*'}")
            for each in _happenings(prompt, statement)
        ]
    )


_TITLE = Sentence(
    form=f"t?(?P<word>E)o(?P<what>{HEAD}{{1,6}})",
    # One book, though its name is in the plural: Great Expectations.
    pattern=rf".*ublication of {_NAMES}*[A-Z][\w'’-]*",
    inflected=_done,
)

_TOLD = (
    _TITLE._replace(statement="{what} was {inflected} {when}."),
    Sentence(
        statement="{what} was {inflected} {when}.",
        form=f"t?(?P<word>[EA])o(?P<what>{_OWNED})",
        inflected=_done,
    ),
    Sentence(
        statement="{what} was {inflected} {by} {when}.",
        form=f"t?(?P<word>[EA])o(?P<what>{_ONE})(?P<by>b{_PERSONS})",
        inflected=_done,
    ),
    Sentence(
        statement="{what} was {inflected} {when}.",
        form=f"t?(?P<word>E)o(?P<what>{_OWNED}[ip][ta]?{HEAD}{{1,5}})",
        pattern=".*ublication of .* (?:on|about|for) .*",
        inflected=_done,
    ),
    Sentence(
        statement="{what} {inflected} {when}.",
        form=f"t?(?P<word>[EA])o(?P<what>{_WHOSE}{_THING})",
        # What someone gives up does not act.
        pattern="(?!.*(?:abdication of the (?:throne|crown)|surrender of (?:arms|weapons))).*",
        inflected=lambda word: _in_the_past(_did(word)),
    ),
    Sentence(
        statement="{what} {inflected} {when}.",
        form="t?(?P<word>[EA])o(?P<what>[^,!wrfvm&]+)",
        inflected=lambda word: _in_the_past(_began_or_ended(word)),
    ),
)
"""What happened, told with a verb. Only statements are so of what belongs to someone: a new prompt
would be sent to all learners."""

_MOMENTS = (
    _TITLE._replace(prompt="When was {what} {inflected}?"),
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
    *_TOLD,
    *_happenings("", "{text} was {when}."),
    *_happenings("", "The date of {text} is {answer}."),
    following("The date of the following is {answer}"),
    following("The following happened {when}"),
)
_DATES_OF = "The dates of {text} are {answer}."


ON_DATES: dict[str, tuple[Sentence, ...]] = {
    "date when moment": _MOMENTS,
    "date when moment coming": (
        *_happenings("What is the date of {text}?", "The date of {text} is {answer}."),
        following("The date of the following is {answer}"),
    ),
    "date when period": (
        *_acts("What are the dates of {text}?", "{text} took place {when}."),
        *_happenings("From when to when did {text} last?", "{text} lasted {when}."),
        *_happenings("", _DATES_OF),
        following("The dates of the following are {answer}"),
        following("The following lasted {when}"),
    ),
    "date when period coming": (
        *_happenings("What are the dates of {text}?", _DATES_OF),
        following("The dates of the following are {answer}"),
    ),
    "date when since": (
        *_happenings("When did {text} begin?"),
        following("The following lasted {answer}"),
    ),
    "date when until": (
        *_happenings("When did {text} end?"),
        following("The following lasted {answer}"),
    ),
}
