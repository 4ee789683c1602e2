"""French: the words that people type. No deck can be written in it yet."""

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
        range_start=("de", "du", "entre"),
        range_gap=("à", "au", "jusqu.?"),
        conjunction=("et",),
        alternative=("ou",),
        dates=TypedDateWords(
            months=numbered(
                "janvier janv",
                "février fevrier févr",
                "mars",
                "avril avr",
                "mai",
                "juin",
                "juillet juil",
                "août aout",
                "septembre sept",
                "octobre oct",
                "novembre nov",
                "décembre decembre déc",
            ),
            seasons=numbered("printemps", "été ete", "automne", "hiver"),
            day_endings=("er",),
            filling=(
                "le", "la", "les", "de", "du", "en", "vers", "environ",
                "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
            ),
            before_christ=(r"av\. ?j\.? ?-?c\.?",),
            century_endings=("e",),
            centuries=("siècle", "siecle"),
            since=("depuis",),
            until=(r"jusqu.?\s?(?:à|en)",),
            either=("soit",),
        ),
        numbers=TypedNumberWords(
            scales=meanings(
                {
                    12: "douzaine",
                    100: "cent cents",
                    1_000: "mille",
                    1_000_000_000: "milliard milliards",
                }
            ),
            percent=("pour ?cent",),
            about=("environ", "presque"),
            more=("plus de",),
            less=("moins de",),
        ),
        names=TypedNameWords(
            titles=("madame", "monsieur"),
            particles=("de", "du", "des", "le", "la", "les"),
        ),
    ),
)  # fmt: skip
