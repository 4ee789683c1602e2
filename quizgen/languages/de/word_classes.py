"""German: classes of words, and what sentences of several kinds share."""

import re
from collections.abc import Iterator
from functools import lru_cache

from quizgen.languages.de.nouns import NO_PLURALS, NOUNS
from quizgen.languages.de.typed_dates import ORDINAL_STEMS
from quizgen.languages.sentence_words import PAST_UNTIL
from quizgen.languages.typed_words import words_of
from quizgen.lazy_pattern import lazy_pattern

# Sentences. A text is matched by the classes of its words, as in English. No word is inflected but
# adjectives before a noun, whose ending tells the gender. Nouns have capitals, so that a lower-case
# word between two noun phrases is a verb, and the text no phrase.

SMALL_WORDS = {
    "d": "der",
    "i": "die",
    "s": "das",
    "g": (
        "des dem den dessen deren denen ein eine einer einem einen eines kein keine sein seine"
        " seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres dieser diese dieses"
        " diesem diesen jede jeder jedes jedem jeden alle aller allen zwei drei vier fünf sechs"
        " sieben acht neun zehn elf zwölf"
    ),
    "l": "in im an am auf bei beim unter zwischen je pro",
    "p": (
        "ab als ans aus bis durch entlang für gegen gegenüber hinter ins mit mittels nach neben"
        " ohne seit statt trotz um vor während wegen zu zum zur über aufs"
    ),
    "w": "von vom",
    "c": "und oder sowie",
    "v": (  # they make a clause, or no phrase that can follow a verb
        "auch dass er es hat haben ist kann konnte man mehr muss nicht sich"
        " sie sind so soll sollte was weniger wenn wer werden wie wird wo"
    ),
    "u": "hatte hatten war waren wurde wurden",  # the same, in the past
}
_SMALL_CLASS = {word: name for name, words in SMALL_WORDS.items() for word in words.split()}
_SMALL_CLASS |= dict.fromkeys(
    (
        "of the de du di del della dei la le les el y et civil civile civilis canonici carta charta"
        " commerce corpus gentium iuris juris novarum nova pénal pontificum publicum rerum romana"
        " romani romano"
    ).split(),
    "N",
)
"""Small words of foreign names, such as "Code civil" and "Bank of England": none is German."""

_SUPERLATIVES = "einzig" + "".join(f" {stem}" for stem in ORDINAL_STEMS.split()) + " letzt"
_CAPITAL_ADJECTIVES = words_of(
    "allgemein alt blau blutig deutsch golden groß grün heilig international kalt klein lang"
    f" national neu rot schwarz sozial vereinigt weiß {_SUPERLATIVES}"
)

_TOWNS = words_of(
    "Aachen Aarau Athen Augsburg Barm Basl Bayreuth Berlin Bern Bonn Brem Brüssel Budapest"
    " Danzig Dresdn Florentin Frankfurt Genf Graz Hamburg Heidelberg Jena Kiel Köln Konstanz"
    " Leipzig Lond London Lübeck Luzern Maastricht Madrid Mailänd Mainz Moskau Münchn Nürnberg"
    " Paris Petersburg Potsdam Prag Salzburg Stans Stuttgart Trient Trier Utrecht Versaill Warschau"
    " Weimar Wien Wittenberg Worms Würzburg Zürch"
)
"""The names of towns without the -er that makes an adjective of them."""

_FROM_A_PLACE = lazy_pattern(
    r"\w+(?:land|länd|burg|berg|dorf|st[aä]dt|heim|h[aä]us|hausen|furt|bach|feld|hof|tal|thal"
    r"|brück|[^rf]ing|wald|stein|münst|kirch|schweiz)er|Schweizer"
)
"""Adjectives of places whose names have such ends: Hamburger, Emmentaler."""

NOUN_CLASSES = {ending: name for name, words in NOUNS.items() for ending in words.split()}

_ROMAN = lazy_pattern("[IVX]+")

_SIGNS = {**dict.fromkeys(",(–", ","), **dict.fromkeys(".;:?!", "!"), "„": "<", "“": ">"}


@lru_cache(10_000)
def word_class(word: str) -> str:
    """The class of a word: as in the tables above, or by its form.

    A small word is "j", "r", "z" or "k" by the ending -e, -er, -es, or -en or -em, "ö", "o" or "ü"
    if it is an ordinal or a superlative in -e, -er or -es, "h" if it is an infinitive with a "zu"
    inside, and else "q". A word with a capital is
    "J", "R", "Z" or "K" if it is such an adjective, "S" for what may be a genitive, "t" for what is
    named after a place in -er, "T" for another -er, and else "N". "y" is a past year, "0" another
    number, "," and "!" are signs that end a phrase, "<" and ">" are quotation marks, and "x" is
    another sign. "n" is a Roman number.
    """
    if not word[0].isalnum():
        return _SIGNS.get(word, "x")
    if word[0].isdecimal():
        return "y" if word.isdecimal() and 1000 <= int(word) < PAST_UNTIL else "0"
    # "van Goghs" ends as "Goghs" does.
    last = word.rpartition(" ")[2].rpartition("-")[2]
    if _ROMAN.fullmatch(word):
        return "n"
    if word == word.lower():
        return _SMALL_CLASS.get(word, "") or _small_class(word)
    if not last[:1].isupper():
        return _small_class(last) if _HYPHENED.fullmatch(last) else "N"
    # "Mailänder" ends as "Länder" does.
    if last.endswith("er") and last[:-2] in _TOWNS:
        return "t"
    whole = NOUN_CLASSES.get(f"^{word.lower()}", "")
    return whole or _adjective_class(last) or noun_class(last) or _capital_class(last)


def _small_class(word: str) -> str:
    stem = word[:-2] if word.endswith(("er", "es")) else word[:-1]
    ranked = stem in _ORDINAL_WORDS or _SUPERLATIVE.fullmatch(stem)
    if ranked and word.endswith(("e", "er", "es")):
        return {"e": "ö", "r": "o", "s": "ü"}[word[-1]]
    if _INFINITIVE.fullmatch(word):
        return "h"
    endings = {"e": "j", "er": "r", "es": "z", "en": "k", "em": "k"}
    return next((name for end, name in endings.items() if word.endswith(end)), "q")


_ORDINAL_WORDS = frozenset(_SUPERLATIVES.split())
_SUPERLATIVE = lazy_pattern(r"(?!(?:dreist|ernst|fest|robust|trist|wüst|\w+(?<!grö)sst)$)\w+[sß]t")

_INFINITIVE = lazy_pattern(
    r"(?!\w+endenden)(?:ab|an|auf|aus|bei|dar|durch|ein|fest|fort|frei|her\w*|hin\w*|los|mit|nach"
    r"|nieder|statt|teil|um|unter|vor\w*|weg|weiter|wieder|zu|zurück|zusammen)zu\w{3,}en"
)
"""An infinitive such as *umzuziehen*."""

_HYPHENED = lazy_pattern(r"\w+(?:isch|lich|deutsch)e[nrs]?")
"""An adjective after a hyphen: US-amerikanisch."""

_ADJECTIVE = lazy_pattern(r"\w{3,}(?:isch|lich|jährig|deutsch)")


def _adjective_class(word: str) -> str:
    """The class of an adjective with a capital, as in "der Kalte Krieg"."""
    found = re.fullmatch(r"(.*?)(e|er|es|en)", word)
    if found is None or not (
        found[1].lower() in _CAPITAL_ADJECTIVES or _ADJECTIVE.fullmatch(found[1])
    ):
        return ""
    return {"e": "J", "er": "R", "es": "Z", "en": "K"}[found[2]]


def noun_class(word: str) -> str:
    small = word.lower()
    if f"^{small}" in NOUN_CLASSES:
        return NOUN_CLASSES[f"^{small}"]
    endings = (small[start:] for start in range(len(small) - 1))
    return next((NOUN_CLASSES[each] for each in endings if each in NOUN_CLASSES), "")


def _capital_class(word: str) -> str:
    if word.endswith("en") and not word.lower().endswith(NO_PLURALS):
        return "E"
    if word.endswith(("s", "'", "’", "z", "x")):
        return "S"
    if word.endswith("er"):
        return "t" if _FROM_A_PLACE.fullmatch(word) else "T"
    return "N"


FEM, MASC, NEUT = "Fûàáâãåæçèþ", "Mùéêëìíîïðÿ", "Wúñòóôõøä"
HISTORIC = "ûùú"
EVENTS = f"FMW{HISTORIC}"
"""Events, and those among them that are past whenever their figures are known: wars, battles."""

CAPITAL = f"{FEM}{MASC}{NEUT}PýQUEABVJRZKSTtN0nyx"

STANDING, VALID = ("çþ", "î", "ôä"), ("è", "ï", "õ")
"""What exists for some time, and what is valid, by gender."""

ONE_SUBJECT = f"(?!.*c(?:[is]|d(?![kKt]{{0,3}}[{FEM}])|[{EVENTS}èïõ][dglw]))"
"""No second subject: "und die Wahl", "und Schlacht bei Auerstedt".

Before a feminine noun, "der" is a genitive or dative.
"""

SEVERAL = "[jJ]{0,2}[PýVEU](?:c[PýVEU])?"
"""What is counted, in the plural without an article."""

NAMED = f"(?:<[^<>]*>|n!|[{CAPITAL}])+"
"""Words with capitals, and titles in quotation marks, which may have any words."""

PHRASE = (
    f"[pwcdisgl]{{1,3}}(?:[jrzköoü]{{0,3}}{NAMED}|[jrzk]{{1,3}}(?=c))"
    f"|(?:[plw][disg]?|g)q[jrzk]{{1,2}}[{CAPITAL}]+|(?<=S)[rzoü][{CAPITAL}]+"
    f"|(?<=[{CAPITAL}])r[PýEUV]"
)
TAIL = f"(?:{PHRASE})*"
"""What follows a noun: phrases with an article or a preposition. Verbs are between two nouns."""

NAMES = f"(?:<[^<>]*>|n!|[STtN0nyx]){{0,4}}(?!c){TAIL}"
ONE_CLAUSE = ",[lpw]?[disg](?!.*,[qjrzkuv])[^!]*"
"""A clause or an apposition at the end of a text. After it, a sentence goes on with a comma.

A verb behind a second comma is of the main clause: *Die Schlacht, die er verlor, endete*.
"""

CLAUSE = f"(?:{ONE_CLAUSE}|,[^!,]*(?:pk|h))?"
"""Such a clause, or one that ends with an infinitive: *nach Rom zu gehen*, not *misslungen*."""


SINGULAR = r"[A-ZÄÖÜ](?:\w|-)*(?:[bcdfghkmptvwxzß]|(?<!e)[lnr]|(?<![aeu])ie|au|ei)(?![\w-])"
"""A noun that is in the singular by its form, whatever its gender."""


WORKS = (
    "buch|roman|gedicht|epos|tragödie|komödie|drama|oper|operette|ballett|sinfonie|symphonie|sonate"
    "|oratorium|kantate|gemälde|fresko|statue|skulptur|traktat|enzyklopädie|essay|aufsatz"
    "|flugschrift|manifest|zeitung|zeitschrift|film|hymne|ballade|lied|chronik|schrift|werk|novelle"
    "|erzählung|fragment|märchen|fabel|trauerspiel|lustspiel|schauspiel|singspiel|theaterstück|sonett|satire"
    "|porträt|bildnis|altar|triptychon|mosaik|wandteppich|kupferstich|radierung|holzschnitt|aquarell"
    "|(?:bilder|fresken|gedicht|klavier|lieder|opern|roman)zyklus"
    "|zyklus(?= (?:aus|von) (?:\\w+ )?(?:bildern|dramen|fresken|gedichten|gemälden|liedern|novellen"
    "|opern|romanen|sonetten)\\b)"
)
"""The ends of nouns for works of one author."""


NO_ADJECTIVE = r"(?!\w+(?<!th)es )"
"""No first word that may be an adjective of a neuter noun: *Geheimes Treffen*, not *Goethes*."""


def weak(words: str) -> str:
    """Adjectives after an article: *mittlere* for *mittlerer*."""
    return " ".join([each[:-1] for each in words.split(" ")])


def plural(words: str) -> str:
    """Adjectives of several after an article: *punischen* for *punische*."""
    return " ".join([f"{each}n" for each in words.split(" ")])


def singulars(nouns: tuple[str, str, str], rest: str) -> Iterator[tuple[str, str]]:
    """The forms of something in the singular, each after the text as the subject of a sentence.

    `nouns` are the classes of feminine, masculine and neuter nouns. Without an article, the noun
    gets its own, and a masculine or neuter adjective the ending that goes with it.
    """
    articles = ("i", "d", "s")
    pairs = [pair for pair in zip(articles, nouns, strict=True) if pair[1]]
    with_article = "|".join(f"{article}[jöJTt]{{0,3}}[{noun}]" for article, noun in pairs)
    yield "{text}", f"(?:{with_article}){rest}"
    fem, masc, neut = nouns
    if fem:
        yield "die {text}", f"[jöJtT]{{0,3}}[{fem}]{rest}"
    # What ends in -er before a masculine noun may be an adjective instead of a name.
    for article, noun, adjectives, names in (("der", masc, "roR", "t"), ("das", neut, "züZ", "tT")):
        if noun:
            yield f"{article} {{text}}", f"[{names}]?[{noun}]{rest}"
            word = f"(?P<word>[{adjectives}]{{1,2}})"
            yield f"{article} {{inflected}} {{rest}}", f"{word}(?P<rest>[{names}]?[{noun}]{rest})"
