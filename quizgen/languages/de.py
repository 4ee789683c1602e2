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

_ORDINAL_STEMS = """\
erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt
sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst
dreiundzwanzigst vierundzwanzigst fünfundzwanzigst sechsundzwanzigst siebenundzwanzigst
achtundzwanzigst neunundzwanzigst dreissigst einunddreissigst"""
_ORDINALS = numbered(*(f"{stem}e {stem}en {stem}er {stem}es" for stem in _ORDINAL_STEMS.split()))

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
            days=_ORDINALS,
            decades=meanings(
                {
                    20: "zwanziger zwanzigern",
                    30: "dreissiger dreissigern",
                    40: "vierziger vierzigern",
                    50: "fünfziger fünfzigern",
                    60: "sechziger sechzigern",
                    70: "siebziger siebzigern",
                    80: "achtziger achtzigern",
                    90: "neunziger neunzigern",
                }
            ),
            day_endings=("ste", "ten"),
            filling=(
                "der", "den", "dem", "des", "die", "das", "am", "im", "um", "in", "jahr", "jahres",
                "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
            ),
            early=("anfang", "beginn", "frühes", "frühen"),
            mid=("mitte",),
            late=("ende", "spätes", "späten"),
            halves=("hälfte",),
            before_christ=(
                r"v\. ?chr\.?", "vor christus", r"v\. ?u\. ?z\.?", "vor unserer zeitrechnung",
            ),
            after_christ=(r"n\. ?chr\.?", "nach christus"),
            decade_endings=("er", "ern"),
            decade_words=("jahre", "jahren"),
            century_endings=("tes", "ten"),
            centuries=("jahrhundert", "jahrhunderts", "jh", "jhd", "jhdt", "jhs"),
            years_ago={"jahre vor heute": 1},
            range_gap=("und",),
            since=("seit", "ab"),
            onwards=("an",),
            present=("heute", "jetzt", "zur gegenwart", "gegenwart"),
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
