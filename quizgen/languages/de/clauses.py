"""German: questions on how many do what a relative clause says, with its verb in front."""

from quizgen.languages.de.word_classes import CAPITAL, NAMED, SEVERAL
from quizgen.languages.sentence_words import Sentence
from quizgen.lazy_pattern import lazy_pattern

_SEPARABLE = lazy_pattern(
    r"(ab|an|auf|aus|bei|ein|fort|mit|nach|statt|teil|um(?=k[ao]m)|unter(?=g[ie])|vor|weg|zurück"
    r"|zusammen|zu)((?=\w*[aeiouyäöü])\w{4,})"
)
"""A verb with a prefix that a main clause has at its end: *starben … aus*."""

_UNSURE = lazy_pattern(
    r"(?:abonn|angel|anker|antwort|auferst|bei(?:[cnrzß]|ss)|einig|zuck"
    r"|da|durch|empor|entgegen|fehl|fest|frei|heim|her|hin(?!ter)|hoch|los|nieder|preis|stand"
    r"|um(?!k[ao]m)|unter(?:br|k|tauch)|voll|voraus|vorbei|wahr|weiter|wider|wieder|zwischen"
    r"|über(?:ein|ging|koch|lief|trat))\w*"
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
    # So much of a substance, with a verb that is in the plural.
    _of_those_who("Wie viele", "{answer}", "(?P<what>[PýEU][NST])", "Tonnen Salz")._replace(
        pattern=".*n"
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
