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

_ORDINALS = numbered(
    "premier première", "deuxième second", "troisième", "quatrième", "cinquième", "sixième",
    "septième", "huitième", "neuvième", "dixième", "onzième", "douzième", "treizième",
    "quatorzième", "quinzième", "seizième", "dix-septième", "dix-huitième", "dix-neuvième",
    "vingtième", "vingt-et-unième",
)  # fmt: skip

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
            days=_ORDINALS,
            day_endings=("er", "ère", "ème", "eme", "ième", "ieme"),
            filling=(
                "le", "la", "les", "l'an", "an", "de", "du", "des", "en", "vers", "environ",
                "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
            ),
            early=("début", "debut"),
            mid=("milieu",),
            late=("fin",),
            halves=("moitié", "moitie"),
            before_christ=(
                r"av(?:\.|ant) ?j\.? ?-?c\.?", "avant jésus-christ", r"av(?:\.|ant) notre ère",
            ),
            after_christ=(r"ap(?:\.|rès) ?j\.? ?-?c\.?", "après jésus-christ"),
            decade_words=("années", "annees"),
            century_endings=("e",),
            centuries=("siècle", "siecle", "siècles", "s"),
            range_gap=("et",),
            since=("depuis", "à partir de", "dès"),
            present=("aujourd.?hui", "nos jours", "présent"),
            until=(r"jusqu.?\s?(?:à|en)", "avant"),
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
