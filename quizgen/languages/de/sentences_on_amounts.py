"""German: questions on how long or high something is, made of texts such as "Dauer der Frist"."""

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import takewhile

from quizgen.languages.de.genitives import article_of, nominative
from quizgen.languages.de.past_texts import PAST_TEXT
from quizgen.languages.de.word_classes import (
    CAPITAL,
    CLAUSE,
    EVENTS,
    NAMES,
    SEVERAL,
    STANDING,
    TAIL,
    noun_class,
    weak,
    word_class,
)
from quizgen.languages.sentence_words import Sentence
from quizgen.lazy_pattern import lazy_pattern

TENSES = (
    (PAST_TEXT, "war", "hatte", "lautete", "betrug"),
    ("", "ist", "hat", "lautet", "beträgt"),
)
"""By the pattern of the text: for one on the past, and for any other."""


def _parts(phrase: str) -> tuple[str, list[str], str, list[str]]:
    """The article, the adjectives, the noun, and what belongs to it."""
    article, *words = phrase.split(" ")
    adjectives = [*takewhile(lambda word: word_class(word) in "kK", words[:-1])]
    noun, *attributes = words[len(adjectives) :]
    return article, adjectives, noun, attributes


def _as_subject(phrase: str, nouns: tuple[str, str, str]) -> str | None:
    """What a phrase in the genitive is in the nominative: *die lange Frist* for *der langen Frist*.

    None if its noun is surely none of the classes of feminine, masculine and neuter `nouns`.
    """
    article, adjectives, noun, rest = _parts(phrase)
    bare = noun.rstrip(",")
    found = ""
    if article in ("der", "einer"):
        found = word_class(bare)
        articles = {"der": "die", "einer": "eine"} if found in nouns[0] else {}
    else:
        # *Geld* and *Preis* have their genitives in -s and in -es.
        stems = (bare.removesuffix(end) for end in ("es", "s") if bare.endswith(end))
        stem, found = next(
            (
                (stem, name)
                for stem in stems
                if (name := noun_class(stem)) in (*nouns[1], *nouns[2])
            ),
            ("", ""),
        )
        noun = noun.replace(bare, stem)
        articles = {"des": "der" if found in nouns[1] else "das"} if stem else {}
        if stem and not adjectives:
            articles["eines"] = "ein"
    if article not in articles:
        return None
    return " ".join([articles[article], *map(weak, adjectives), noun, *rest])


def _one(phrase: str) -> str | None:
    """*ein Würfel* for *eines Würfels*, whatever its gender.

    None if the noun may have another form, as that of *eines Auges* and *eines Kranken* may.
    """
    article, adjectives, noun, attributes = _parts(phrase)
    if article == "einer" and not noun.endswith("en"):
        return " ".join(["eine", *map(weak, adjectives), noun, *attributes])
    if article != "eines" or adjectives:
        return None
    if _IN_US.fullmatch(noun):
        stem = noun
    elif _IN_S.fullmatch(noun):
        stem = noun[:-1]
    else:
        stem = noun.removesuffix("es")
        if stem == noun or article_of(stem) not in ("der", "das"):
            return None
    return " ".join(["ein", stem, *attributes])


_IN_S = lazy_pattern(r".*(?<!en)(?<![aeiopusxyzß])s")

_IN_US = lazy_pattern(".*(?:yklus|inus|irus|ismus|itus|ulus|ius|onus|okus)")
"""What has one form in the singular: *Zyklus*, *Virus*, *Mechanismus*."""


def _thing(phrase: str) -> str | None:
    """The same for one thing that can be measured: *der Kölner Dom* for *des Kölner Doms*."""
    return _one(phrase) if phrase.startswith("ein") else nominative(phrase)


def _aged(phrase: str) -> str | None:
    """The same for what can be old: no event, which happens at an age: *das Alter der Heirat*."""
    return None if _is_event(phrase) else _thing(phrase)


def _with_parts(phrase: str) -> str | None:
    """The same for one of a kind that has parts: no event, and no process, as *eine Meiose*."""
    return None if _is_event(phrase) or _PROCESS.fullmatch(phrase) else _one(phrase)


_PROCESS = lazy_pattern(".*(?:(?<![dhlr])ose|yse|(?<!i)ese)")


def _is_event(phrase: str) -> bool:
    """Whether what is in the genitive has a noun of those of events."""
    if " " not in phrase:
        return False
    noun = _parts(phrase)[2]
    return any(noun_class(noun.removesuffix(end)) in tuple(EVENTS) for end in ("", "s", "es"))


_SEVERAL_ARE = {"ist": "sind", "war": "waren"}
_SUMS = (
    # The word that is left out, its class, how it is asked for, its verb, and what is behind it.
    ("Dauer", "å", "Wie lang", 0, ("â", "ë", "ó"), "der zweiten Amtszeit"),
    ("Höhe", "à", "Wie hoch", 0, ("Fá", "ê", "ò"), "des deutschen Kindergelds"),
)
PERCENTAGE = ("Höhe", "à", "Wie viel Prozent", 3, ("Fá", "ê", "ò"), "der Umsatzsteuer")
_SIZES = (
    ("Höhe", "à", "hoch", _thing, "des Kölner Doms"),
    ("Länge", "à", "lang", _thing, "des Suezkanals"),
    ("Breite", "à", "breit", _thing, "der Brücke"),
    ("Tiefe", "à", "tief", _thing, "des Bodensees"),
    ("Dicke", "à", "dick", _thing, "einer Mauer"),
    ("Größe", "ã", "groß", _thing, "eines Bakteriums"),
    ("Alter", "ò", "alt", _aged, "der Universität"),
    ("Gewicht", "ñ", "schwer", _thing, "der Lokomotive"),
)


_DURATIONS = (
    Sentence(
        "Wie lange dauert {inflected}?",
        "{inflected} dauert {answer}.",
        form=f"i?å(?P<word>g[kK]{{0,3}}[{CAPITAL}]{NAMES})",
        # Not of one occasion: *einer Reise von Goethe*, *eines Feldzugs Caesars*.
        pattern=rf"(?!.* von \S+$|.* [A-ZÄÖÜ]\w+ [A-ZÄÖÜ]\w+s$|{PAST_TEXT}$)"
        r"(?:[Dd]ie )?Dauer eine[rs] .*",
        inflected=_one,
        sample="Dauer einer Schwangerschaft",
    ),
    Sentence(
        "Wie lange dauert {inflected}?",
        "{inflected} dauert {answer}.",
        form=f"i?å(?P<word>[dg][kKt]{{0,3}}[{CAPITAL}](?=[gl]){TAIL})",
        # Not of one occasion: *der ersten Reise eines Schiffes*.
        pattern=r"(?!.*\b(?:erst|zweit|letzt)en\b|.*\d{3})"
        r"(?:[Dd]ie )?Dauer de[rs] (?:\w+ ){1,3}(?:eine[rs]|beim) .*",
        inflected=nominative,
        sample="Dauer der Heilung einer Wunde",
    ),
    Sentence(
        "Wie lange dauert {inflected}?",
        "{inflected} dauert {answer}.",
        form=f"i?å(?P<word>[dg][kKt]{{0,3}}[{CAPITAL}]{NAMES})",
        # What is arranged by a rule, if it is of no one and of no time.
        pattern=rf"(?!.* (?:bei|von) [A-ZÄÖÜ]|{PAST_TEXT}$)(?:[Dd]ie )?Dauer de[rs] "
        r"(?:[a-zäöüß]+en )*\S*(?i:ausbildung|lehre|studiums|referendariats|praktikums|urlaubs"
        r"|schutzes|dienstes|schulpflicht|wahlperiode|schwangerschaft|halbzeit|schicht)"
        r"(?: [a-z].*)?",
        inflected=nominative,
        sample="Dauer der Ausbildung zum Koch",
    ),
)
"""How long an event of a kind takes at all times."""

_DURATION_IN_HISTORY = Sentence(
    "Wie lange dauerte {inflected}?",
    "{inflected} dauerte {answer}.",
    # A state does not last, but exists.
    form=f"i?å(?P<word>[dg][kKt]{{0,3}}(?![{''.join(STANDING)}])[{CAPITAL}]{NAMES})",
    pattern=f"(?={PAST_TEXT}$)(?:[Dd]ie )?Dauer (?:der|des|eine[rs]) .*",
    inflected=_thing,
    sample="Dauer des Siebenjährigen Krieges",
)

_AGES = (
    Sentence(
        "Wie alt war {who} {at}?",
        "{who} war {at} {answer} alt.",
        form="s?òw(?P<who>[NSTA]{1,4})(?P<at>[lp][gd]?.*)",
        # Of several, "Kindern", it would be a mean.
        pattern=r"(?:[Dd]as )?Alter von (?!\w+e[lr]?n\b).*",
        sample="Alter von Novalis bei seinem Tod",
    ),
    Sentence(
        "Wie alt war {inflected} {at}?",
        "{inflected} war {at} {answer} alt.",
        form=f"s?ò(?P<word>[NTA]{{0,3}}S(?:n!?)?|[dg][kKt]{{0,3}}[{CAPITAL}])(?P<at>[lp].*)",
        # Of one of a kind, "eines Wals", it is so at all times.
        pattern="(?:[Dd]as )?Alter (?!eine[rs] )[^,]* (?:beim?|zu[mr]?) .*",
        inflected=_aged,
        sample="Alter Goethes bei seinem Tod",
    ),
)
"""How old someone was on an occasion."""

OF_A_KIND = Sentence(
    "Wie viele {what} hat {inflected}?",
    "{inflected} hat {answer} {what}.",
    form=f"(?P<what>{SEVERAL})(?P<word>g[kK]{{0,3}}[{CAPITAL}])",
    pattern=".* eine[rs] .*",
    inflected=_with_parts,
    sample="Ecken eines Würfels",
)
"""How many parts one of a kind has, which is so at all times."""


def sum_sentences(
    sums: Iterable[tuple[str, str, str, int, tuple[str, str, str], str]],
    as_of: str = "",
    *,
    coming: bool = False,
) -> Iterator[Sentence]:
    """The questions on how long something takes or how high it is, without "Dauer" or "Höhe".

    `as_of` is " {as_of}" for those with a date.
    """
    for word, name, asked, verb, nouns, what in sums:
        for year, *verbs in TENSES[coming : coming + 1] if as_of else TENSES:
            past, found, clause = ("", "", "") if as_of else (year, " im Jahr 1950", CLAUSE)
            yield Sentence(
                f"{asked} {verbs[verb]} {{inflected}}{as_of}?",
                form=f"i?{name}(?P<word>[dg][kK]{{0,3}}[{CAPITAL}]{NAMES}{clause})",
                pattern=f"(?={past})(?:[Dd]ie )?{word} .*",
                inflected=partial(_as_subject, nouns=nouns),
                sample=f"{word} {what}{found if past else ''}",
            )


def amount_sentences(as_of: str = "", *, coming: bool = False) -> Iterator[Sentence]:
    """The questions on how long, high or heavy something is; `as_of` is as for those on sums."""
    yield from sum_sentences(_SUMS, as_of, coming=coming)
    tenses = TENSES[coming : coming + 1] if as_of else TENSES
    verb = tenses[-1][1]
    # What was long is asked for with its "Länge" in the past, as the statement tells it.
    now = "" if as_of else f"(?!{PAST_TEXT}$)"
    for word, name, asked, as_subject, what in _SIZES:
        yield Sentence(
            f"Wie {asked} {verb} {{inflected}}{as_of}?",
            form=f"[is]?{name}(?P<word>[dg][kKt]{{0,3}}[{CAPITAL}]E?{NAMES})",
            pattern=f"{now}(?:[Dd](?:ie|as) )?{word} .*",
            inflected=as_subject,
            sample=f"{word} {what}",
        )
        yield Sentence(
            f"Wie {asked} {_SEVERAL_ARE[verb]} die {{what}}{as_of}?",
            form=f"[is]?{name}d(?P<what>[kK]{{0,3}}[PýE]{NAMES})",
            pattern=f"{now}(?:[Dd](?:ie|as) )?{word} .*",
            sample=f"{word} der höchsten Berge",
        )
        # A name has the same form after "von".
        yield Sentence(
            f"Wie {asked} {verb} {{what}}{as_of}?",
            form=f"[is]?{name}w(?P<what>N|[NSTA]{{0,2}}S<[^<>]*>)",
            pattern=rf"{now}(?:[Dd](?:ie|as) )?{word} von (?!\w+[lr]n$|.*[A-Z]{{2}}).*",
            sample=f"{word} von Picassos „Guernica“",
        )


_LENGTHS = Sentence(
    "Wie groß sind die {text}?",
    "Die {text} betragen {answer}.",
    form="Q" + NAMES,
    sample="Wellenlängen des sichtbaren Lichts",
)

MEASURES = (*_AGES, *amount_sentences(), *_DURATIONS, _DURATION_IN_HISTORY, _LENGTHS)
"""The questions on measures in words of their own."""
