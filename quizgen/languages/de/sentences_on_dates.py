"""German: sentences made of texts of certain forms, on dates."""

from collections.abc import Iterator

from quizgen.languages.de.events_told import ACTS, WITH_VERBS
from quizgen.languages.de.word_classes import (
    CAPITAL,
    CLAUSE,
    FEM,
    MASC,
    NAMES,
    NEUT,
    singulars,
    weak,
)
from quizgen.languages.sentence_words import Sentence, following

_HERO = f"(?:d[jöJTt]{{0,3}}[{MASC}TtAVNS]|s[jöJTt]{{0,3}}[{NEUT}TtNES]|i[jöJTt]{{0,3}}[{FEM}])"
_SEVERAL = f"i[kK]{{1,3}}[{CAPITAL}]{NAMES}"
"""One event, and several: an adjective in -en after "die" is in the plural."""


_EVENT_SAMPLES = {
    "{text}": "die Schlacht bei Cannae",
    "die {text}": "erste Mondlandung",
    "der {text}": "Sturm auf die Bastille",
    "der {inflected} {rest}": "zweiter Kreuzzug",
    "das {text}": "Erdbeben von Lissabon",
    "das {inflected} {rest}": "zweites Konzil von Lyon",
}


def _events(prompts: tuple[str, str], statements: tuple[str, str]) -> Iterator[Sentence]:
    """The sentences on events, each with a place for the event: on one, and on several."""
    for asked, (one, several) in ((True, prompts), (False, statements)):
        if not one:
            continue
        # No second subject.
        rest = "(?!.*c[dis])" + (NAMES + CLAUSE if asked else NAMES)
        forms = [
            *[(*each, _EVENT_SAMPLES[each[0]]) for each in singulars((FEM, MASC, NEUT), rest)],
            ("{text}", _HERO + rest, "das Jahr ohne Sommer"),
            # The name of the owner stands in the place of the article.
            ("{text}", f"S[{FEM}{MASC}{NEUT}]{rest}", "Napoleons Krönung zum Kaiser"),
        ]
        for text, form, sample in forms:
            said = (one.format(text), "") if asked else ("", one.format(text))
            inflected = weak if "{inflected}" in text else None
            yield Sentence(*said, form, inflected=inflected, sample=sample)
        said = (several, "") if asked else ("", several)
        yield Sentence(*said, _SEVERAL + rest, sample="die Olympischen Spiele in Berlin")


_ACT = (
    "attentat|entdeckung|erfindung|ermordung|ernennung|hinrichtung|krönung|premiere|proklamation"
    "|taufe|unterzeichnung|verabschiedung|verkündung|veröffentlichung"
)


def _acts() -> Iterator[Sentence]:
    """The sentences on what does not last, even where its date is a period, such as a discovery."""
    rest = "(?!.*c[dis])" + NAMES
    # No capital is before the noun, except that of an owner.
    pattern = rf"(?:[a-zäöüß]\S* |[A-ZÄÖÜ]\w+[s’] )*\w*(?i:{_ACT})(?!\w).*"
    for text, form, sample in (
        ("{text}", _HERO, "die Entdeckung des Radiums"),
        ("die {text}", f"[jöJt]{{0,3}}[{FEM}]", "zweite Veröffentlichung"),
        ("{text}", f"S[{FEM}{MASC}{NEUT}]", "Napoleons Krönung zum Kaiser"),
    ):
        asked, told = f"In welchem Zeitraum fand {text} statt?", f"{text} fand {{when}} statt."
        yield Sentence(asked, told, form + rest, pattern, sample=sample)


_FALLS = (
    *_events(
        ("Auf welches Datum fällt {}?", "Auf welches Datum fallen {text}?"),
        ("", ""),
    ),
    following("Folgendes geschieht {when}", "Luther kehrt zurück"),
)

ON_DATES: dict[str, tuple[Sentence, ...]] = {
    "date when moment": (
        *WITH_VERBS,
        *ACTS,
        *_events(
            ("Wann war {}?", "Wann waren {text}?"), ("{} war {{when}}.", "{text} waren {when}.")
        ),
        following("Folgendes geschah {when}", "Luther kehrt zurück"),
    ),
    "date when moment coming": _FALLS,
    "date when period": (
        *_acts(),
        *_events(
            ("Von wann bis wann dauerte {}?", "Von wann bis wann dauerten {text}?"),
            ("{} dauerte {{when}}.", "{text} dauerten {when}."),
        ),
        following("Folgendes dauerte {when}", "Jahre im Exil"),
    ),
    "date when since": (
        *_events(("Wann begann {}?", "Wann begannen {text}?"), ("", "")),
        following("Folgendes bestand {when}", "Hauptstadt in Bonn"),
    ),
    "date when until": (
        *_events(("Wann endete {}?", "Wann endeten {text}?"), ("", "")),
        following("Folgendes bestand {when}", "Hauptstadt in Bonn"),
    ),
}
