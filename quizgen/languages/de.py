"""German: the words that people type. No deck can be written in it yet."""

from quizgen.languages.language import Language
from quizgen.languages.typed_words import (
    TypedDateWords,
    TypedNameWords,
    TypedNumberWords,
    TypedWords,
    meanings,
    numbered,
)

LANGUAGE = Language(
    typed=TypedWords(
        range_start=("von", "zwischen"),
        range_gap=("bis",),
        conjunction=("und",),
        alternative=("oder",),
        dates=TypedDateWords(
            months=numbered(
                "januar jan jän jänner",
                "februar feb",
                "märz märtz maerz mrz",
                "april apr",
                "mai",
                "juni jun",
                "juli jul",
                "august aug",
                "september sep sept",
                "oktober okt",
                "november nov",
                "dezember dez",
            ),
            seasons=numbered("frühling frühjahr", "sommer", "herbst", "winter"),
            day_endings=("ste", "ten"),
            filling=(
                "der", "den", "dem", "des", "am", "im", "um",
                "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
            ),
            before_christ=(r"v\. ?chr\.?",),
            after_christ=(r"n\. ?chr\.?",),
            decade_endings=(r"er(?:\s?jahre)?",),
            century_endings=(r"\.",),
            centuries=("jahrhundert", "jh"),
            since=("seit", "ab"),
            until=("bis",),
            either=("entweder",),
        ),
        numbers=TypedNumberWords(
            scales=meanings(
                {
                    12: "dutzend",
                    100: "hundert",
                    1_000: "tausend tsd",
                    1_000_000: "mio mill millionen",
                    1_000_000_000: "milliarde milliarden mrd",
                }
            ),
            percent=("prozent",),
            about=("um die", "etwa", "rund", "fast"),
            more=("mehr als", "über"),
            less=("weniger als",),
        ),
        names=TypedNameWords(
            titles=("kaiser", "herr", "frau"),
            particles=("von", "der", "den", "zu", "zur"),
        ),
    ),
)  # fmt: skip
