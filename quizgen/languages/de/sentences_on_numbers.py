"""German: questions on how many there are somewhere, made of texts such as "Bühnen in Wien"."""

from collections.abc import Iterator

from quizgen.languages.de.genitives import nominative
from quizgen.languages.de.past_texts import PAST_TEXT
from quizgen.languages.de.word_classes import (
    CAPITAL,
    EVENTS,
    FEM,
    MASC,
    NAMES,
    NEUT,
    SEVERAL,
    TAIL,
)
from quizgen.languages.sentence_words import Sentence

_WHAT = f"(?P<what>{SEVERAL}(?:w[jrzk]{{0,3}}[{CAPITAL}]+)?)"
_PLACE = f"(?=l(?![is{FEM}]))(?!.*[{EVENTS}])"
"""A place: not an event, during which there were so many, nor a direction, "in die Stadt".

A place that is no name has an article, which "Eltern in Teilzeit" has not.
"""

_WHERE = f"(?P<where>{_PLACE}{TAIL})"


_NO_TIME = (
    r"(?!.* seit )"
    r"(?!(?:Jahre|Monate|Wochen|Tage|Nächte|Stunden) "
    r"(?!(?:\w+ ){1,2}(?:Jahr|Monat|Woche|Tag|Semester)\b))"
    r"(?!(?:(?! (?:auf|[ai][mn]) ).)* beim? ).*"
)
"""Not "Monate in Haft", which exist in no place, but "Stunden am Tag"; "bei" names an occasion.

Since some time, there have been so many, and "gibt es" and "gab es" tell it badly.
"""


_NO_RATE = (
    r"(?!.* (?:am|im|in der|je|pro) (?:Jahr|Monat|Woche|Tag|Nacht|Stunde|Minute|Sekunde)\b"
    r"|.* in (?:Folge|Tausend|Millionen|Milliarden)\b).*"
)
"""No text with a time or a unit, which is not a place: "Fahrten am Tag"."""


def numbers() -> Iterator[Sentence]:
    """The sentences on what is counted, in the plural without an article."""
    for past, are, found in (
        (PAST_TEXT, "gab es", " im Jahr 1920"),
        ("", "gibt es", ""),
    ):
        place = Sentence(
            prompt=f"Wie viele {{what}} {are} {{where}}?",
            statement=f"{{where}} {are} {{answer}} {{what}}.",
            form=_WHAT + _WHERE,
            pattern=f"(?={past}){_NO_TIME}",
            sample=f"Bühnen in Wien{found}",
        )
        yield place
        clause = f"{_WHAT}(?P<where>{_PLACE}{TAIL},[lpw][disg][^!]*)"
        yield place._replace(
            statement="", form=clause, sample=f"Bühnen in Wien{found}, in denen getanzt wird"
        )


def numbers_as_of(had: str, was: str, amounted: str, there: str) -> tuple[Sentence, ...]:
    """The same with a date; the arguments are verbs in the past or the present."""
    return (
        # "Einwohner Deutschlands gab es" is not said, and in 1937 Mozart had no works.
        Sentence(
            prompt=f"Wie viele {{what}} {had} {{inflected}} {{as_of}}?",
            statement=f"{{as_of}} {had} {{inflected}} {{answer}} {{what}}.",
            form="(?P<what>[PýVE])(?P<word>S)",
            pattern=r"(?:\w*wohner|Bürger|\w*[Mm]itglieder) .*",
            inflected=nominative,
            sample="Einwohner Deutschlands",
        ),
        Sentence(
            prompt=f"Wie groß {was} die Zahl der {{text}} {{as_of}}?",
            statement=f"{{as_of}} {amounted} die Zahl der {{text}} {{answer}}.",
            form="[PýVE]S",
            sample="Werke Mozarts",
        ),
        Sentence(
            prompt=f"Wie viele {{what}} {there} es {{as_of}} {{where}}?",
            statement=f"{{as_of}} {there} es {{where}} {{answer}} {{what}}.",
            form=f"(?P<what>{SEVERAL}(?:[wdg][jrzk]{{0,3}}[{CAPITAL}]+)?)(?P<where>(?=l(?![is{FEM}{MASC}{NEUT}])){TAIL})",
            # "Frauen in Ausbildung" are of a kind, and a common noun has an article as a place.
            pattern=_NO_RATE,
            sample="Frauen im Rat",
        ),
        Sentence(
            prompt=f"Wie viele {{text}} {there} es {{as_of}}?",
            statement=f"{{as_of}} {there} es {{answer}} {{text}}.",
            form=SEVERAL + NAMES,
            sample="Mitgliedstaaten der Union",
        ),
    )
