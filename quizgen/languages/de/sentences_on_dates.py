"""German: sentences made of texts of certain forms, on dates."""

from collections.abc import Iterator
from typing import NamedTuple

from quizgen.languages.de.events_told import ACTS, WHOSE, WITH_VERBS
from quizgen.languages.de.genitives import nominative
from quizgen.languages.de.word_classes import (
    CAPITAL,
    CLAUSE,
    EVENTS,
    FEM,
    HISTORIC,
    MASC,
    NAMES,
    NEUT,
    NO_ADJECTIVE,
    ONE_SUBJECT,
    SINGULAR,
    STANDING,
    VALID,
    plural,
    singulars,
    weak,
)
from quizgen.languages.sentence_words import Sentence, following

_HERO = (
    f"(?:d[jöJTt]{{0,3}}[{MASC}TtAVNS]|s[jöJTt]{{0,3}}[{NEUT}TtNES]|i[jöJTt]{{0,3}}[{FEM}]"
    f"|i[jö]{{1,3}}[tT]?[{CAPITAL}])"
)
"""One event after its article. Of several, an adjective after "die" would end in -en.

What has a capital adjective and an unknown noun may be no event: *die Alte Brücke*.
"""

_NAME_IN_S = r"(?!(?:Hans|Jens|Johannes|Charles|James|Georges|Jacques|Yves) )[A-ZÄÖÜ]\w+"
_OWNER = rf"{_NAME_IN_S}(?:[bcdefghklmnprtvwyö]s|['’]) "
"""A name in the genitive."""

_OWNER_OF_EVENT = rf"{_NAME_IN_S}(?:[^\Wusß]s|['’]) "
"""The same before an event, where a name in -as, -is or -os is in the genitive too."""


class _Subject(NamedTuple):
    """What a sentence is about, and the form of the texts that it is made of."""

    text: str
    form: str
    sample: str
    pattern: str = ""


_EVENTS = {
    "{text}": "die Schlacht bei Cannae",
    "die {text}": "erste Mondlandung",
    "der {text}": "Sturm auf die Bastille",
    "der {inflected} {rest}": "zweiter Kreuzzug",
    "das {text}": "Erdbeben von Lissabon",
    "das {inflected} {rest}": "zweites Konzil von Lyon",
}


def _event(rest: str) -> Iterator[_Subject]:
    known = f"{FEM}{MASC}{NEUT}"
    for text, form in singulars((FEM, MASC, NEUT), rest):
        yield _Subject(text, form, _EVENTS[text])
    yield _Subject("{text}", _HERO + rest, "das Jahr ohne Sommer")
    # The name of the owner is in the place of the article.
    yield _Subject("{text}", f"S[{FEM}{MASC}]{rest}", "Napoleons Krönung zum Kaiser")
    for form, pattern, sample in (
        (f"S[{NEUT}]", f"{NO_ADJECTIVE}.*", "Napoleons Debüt"),
        (f"S[jöJroRzüZ]{{1,2}}[{known}]", "", "Haydns erste Reise"),
        (
            f"[NSTA]{{1,3}}w?S[{known}]",
            rf"(?:\w+ ){{1,3}}{_OWNER_OF_EVENT}.*",
            "Ludwig Uhlands Reise",
        ),
        (f"S(?:g[kKE]|n!?)[{known}]", "", "Karls des Großen Krönung"),
        ("iN", rf"[Dd]ie (?!\w+rn\b){SINGULAR}.*", "die Havarie vor Kreta"),
        (
            "[NSTA]{0,3}w?SN",
            rf"{NO_ADJECTIVE}(?:\w+ ){{0,3}}{_OWNER}{SINGULAR}.*",
            "Luthers Disput in Leipzig",
        ),
    ):
        yield _Subject("{text}", form + rest, sample, pattern)


def _events(rest: str) -> Iterator[_Subject]:
    # An adjective in -en after "die" is in the plural.
    yield _Subject("{text}", f"i[kK]{{1,3}}[{CAPITAL}]{rest}", "die Olympischen Spiele in Berlin")
    yield _Subject("{text}", f"iP{rest}", "die Reformen Solons")
    yield _Subject("die {text}", f"[tT]?P{rest}", "Nürnberger Prozesse")
    adjectives = "(?P<word>[jöJ]{1,2})"
    yield _Subject(
        "die {inflected} {rest}", f"{adjectives}(?P<rest>[tT]?P{rest})", "Punische Kriege"
    )


_STATES = {
    "{text}": "die Weimarer Republik",
    "die {text}": "Weimarer Republik",
    "der {text}": "Kirchenstaat",
    "der {inflected} {rest}": "Deutscher Bund",
    "das {text}": "Königreich Hannover",
    "das {inflected} {rest}": "Deutsches Reich",
}
_LAWS = {
    "{text}": "die Verfassung von Weimar",
    "die {text}": "Weimarer Verfassung",
    "der {text}": "Pakt mit Polen",
    "der {inflected} {rest}": "Zweiter Pariser Vertrag",
    "das {text}": "Edikt von Nantes",
    "das {inflected} {rest}": "erstes Edikt von Ravenna",
}


def _sentences(
    subjects: Iterator[_Subject], *, prompt: str = "", statement: str = ""
) -> Iterator[Sentence]:
    """The sentences on subjects, which have the place {}."""
    for text, form, sample, pattern in subjects:
        adjectives = plural if text.startswith("die") else weak
        yield Sentence(
            prompt.replace("{}", text),
            statement.replace("{}", text),
            form,
            pattern,
            adjectives if "{inflected}" in text else None,
            sample,
        )


def _on_events(
    prompts: tuple[str, str], statements: tuple[str, str] = ("", "")
) -> Iterator[Sentence]:
    """The sentences on events: on one, and on several."""
    rest = ONE_SUBJECT + NAMES
    yield from _sentences(_event(rest + CLAUSE), prompt=prompts[0])
    yield from _sentences(_events(rest + CLAUSE), prompt=prompts[1])
    if statements[0]:
        yield from _sentences(_event(rest), statement=statements[0])
        yield from _sentences(_events(rest), statement=statements[1])


def _on_states(stood: str, was_valid: str, *, told: bool = False) -> Iterator[Sentence]:
    """The sentences on what exists, such as a state, and on what is valid, such as a law."""
    for nouns, samples, verb, prompt in (
        (STANDING, _STATES, "bestand", stood),
        (VALID, _LAWS, "galt", was_valid),
    ):
        statement = f"{{}} {verb} {{when}}." if told else ""
        forms = singulars(nouns, ONE_SUBJECT + NAMES)
        subjects = (_Subject(text, form, samples[text]) for text, form in forms)
        yield from _sentences(subjects, prompt=prompt, statement=statement)


_ACT = (
    "attentat|entdeckung|erfindung|ermordung|ernennung|hinrichtung|krönung|premiere|proklamation"
    "|taufe|unterzeichnung|verabschiedung|verkündung|veröffentlichung"
)


def _acts() -> Iterator[Sentence]:
    """The sentences on what does not last, even where its date is a period, such as a discovery."""
    rest = ONE_SUBJECT + NAMES
    # No capital is before the noun, except that of an owner.
    pattern = rf"(?:[a-zäöüß]\S* |[A-ZÄÖÜ]\w+[s'’] )*\w*(?i:{_ACT})(?!\w).*"
    for text, form, sample in (
        ("{text}", _HERO, "die Entdeckung des Radiums"),
        ("die {text}", f"[jöJtT]{{0,3}}[{FEM}]", "zweite Veröffentlichung"),
        ("{text}", f"S[{FEM}{MASC}{NEUT}]", "Napoleons Krönung zum Kaiser"),
    ):
        asked, told = f"In welchem Zeitraum fand {text} statt?", f"{text} fand {{when}} statt."
        yield Sentence(asked, told, form + rest, pattern, sample=sample)


_EXISTENCE = Sentence(
    "Von wann bis wann bestand {inflected}?",
    "{inflected} bestand {when}.",
    form=f"s?W(?P<word>{WHOSE})",
    pattern="(?:[Dd]as )?Bestehen .*",
    inflected=nominative,
    sample="das Bestehen des Reiches",
)
_WORKS_OF_SOMEONE = tuple(
    Sentence(
        "Von wann stammt {text}?",
        "Die Zeitangabe zu „{text}“ lautet: {answer}.",
        form=form,
        sample=sample,
    )
    for form, sample in (
        # Not *Brandts „Kniefall“* or *Maos „Langer Marsch“*.
        (f"[NSTA]{{0,2}}S<(?![rR]?[M{HISTORIC}]>)[^<>]*>", "Picassos „Guernica“"),
        # Not *der „Anschluss“ Österreichs* or *der „Blutsonntag“ von Bromberg*.
        (
            f"[ds]<[^<>{EVENTS}]*>(?:g[NSTA]{{1,3}}|w[NSTA]{{2,4}})",
            "der „Faust“ von Wolfgang Goethe",
        ),
    )
)
"""Whether it was written, printed, painted or performed, the text does not say."""


def _following(statement: str, sample: str) -> Sentence:
    """The sentence on any text, which begins with a capital behind a colon if it is one."""
    return following(statement, sample, text="{written}")


_FALLS = (
    *_on_events(("Auf welches Datum fällt {}?", "Auf welches Datum fallen {}?")),
    _following("Folgendes geschieht {when}", "Luther kehrt zurück"),
)

ON_DATES: dict[str, tuple[Sentence, ...]] = {
    "date when moment": (
        *WITH_VERBS,
        *ACTS,
        *_on_events(("Wann war {}?", "Wann waren {}?"), ("{} war {when}.", "{} waren {when}.")),
        *_WORKS_OF_SOMEONE,
        _following("Folgendes geschah {when}", "Luther kehrt zurück"),
    ),
    "date when moment coming": _FALLS,
    "date when period": (
        *_acts(),
        _EXISTENCE,
        *_on_states("Von wann bis wann bestand {}?", "Von wann bis wann galt {}?", told=True),
        *_on_events(
            ("Von wann bis wann dauerte {}?", "Von wann bis wann dauerten {}?"),
            ("{} dauerte {when}.", "{} dauerten {when}."),
        ),
        _following("Folgendes dauerte {when}", "Jahre im Exil"),
    ),
    "date when since": (
        *_on_states("Seit wann besteht {}?", "Seit wann gilt {}?"),
        *_on_events(("Wann begann {}?", "Wann begannen {}?")),
        _following("Folgendes bestand {when}", "Hauptstadt in Bonn"),
    ),
    "date when until": (
        *_on_states("Bis wann bestand {}?", "Bis wann galt {}?"),
        *_on_events(("Wann endete {}?", "Wann endeten {}?")),
        _following("Folgendes bestand {when}", "Hauptstadt in Bonn"),
    ),
}
