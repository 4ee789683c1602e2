"""German: sentences made of texts of certain forms, on figures."""

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import takewhile

from quizgen.languages.de.word_classes import (
    CAPITAL,
    CLAUSE,
    NAMES,
    ONE_CLAUSE,
    TAIL,
    noun_class,
    plural,
    singulars,
    weak,
    word_class,
)
from quizgen.languages.sentence_words import Sentence, following

_TENSES = (
    ("(?=.*y)", "war", "hatte", "lautete", "betrug"),
    ("", "ist", "hat", "lautet", "beträgt"),
)
"""The past for a text with a past year, and the present."""

_QUANTITIES = (
    # How it is asked for, the number of its verb, the classes of its nouns, and a sample of each.
    (
        "Wie groß",
        0,
        ("α", "ζ", "λ"),
        ("Bevölkerung von Wien", "Umfang des Handels", "Gewicht der Ernte"),
    ),
    ("Wie hoch", 0, ("β", "η", "μ"), ("Inflationsrate", "Brotpreis in Rom", "Einkommen in Rom")),
    (
        "Wie lang",
        0,
        ("γ", "θ", "ν"),
        ("Amtszeit", "Zeitraum im Plan", "Intervall im Plan"),
    ),
    ("Welchen Wert", 1, ("δ", "ι", ""), ("Avogadro-Konstante", "Preisindex", "")),
    ("Wie", 2, ("ε", "", ""), ("Ordnungszahl von Uran", "", "")),
    ("Wie viel", 3, ("π", "", ""), ("Dauer im Mittel", "", "")),
)
_OF_ANY_KIND = (
    "", 3, ("αβγδπε", "ζηθι", "λμν"), ("Quote in Wien", "Anteil der Wähler", "Ergebnis der Wahl")
)  # fmt: skip

_PERCENTAGES = (
    ("Wie hoch", 0, ("", "κ", ""), ("", "Prozentsatz der Wähler", "")),
    ("Wie viel Prozent", *_OF_ANY_KIND[1:]),
)


def _quantities(
    kinds: Iterable[tuple[str, int, tuple[str, str, str], tuple[str, str, str]]],
    as_of: str = "",
    *,
    coming: bool = False,
) -> Iterator[Sentence]:
    """The sentences on quantities in the singular; `as_of` is " {as_of}" for those with a date."""
    tenses = _TENSES[coming : coming + 1] if as_of else _TENSES
    for year, *verbs in tenses:
        past, found = ("", "") if as_of else (year, " im Jahr 1950" if year else "")
        for asked, verb, nouns, samples in kinds:
            by_article = dict(zip(("die", "der", "das"), samples, strict=True))
            own = next(each for each, noun in by_article.items() if noun)
            for rest in (NAMES, "" if as_of else NAMES + ONE_CLAUSE):
                for text, form in singulars(nouns, rest) if rest else ():
                    article = own if text == "{text}" else text[:3]
                    before = {"{text}": f"{own} ", "der {i": "mittlerer ", "das {i": "mittleres "}
                    sample = before.get(text[:6], "") + by_article[article] + found
                    sample += "" if rest == NAMES else f", {article} zählt"
                    yield Sentence(
                        prompt=f"{asked} {verbs[verb]} {text}{as_of}?",
                        statement=f"{as_of.strip()} {verbs[3]} {text} {{answer}}."
                        if as_of
                        else f"{text} {verbs[3]} {{answer}}."
                        if rest == NAMES
                        else f"{text}, {verbs[3]} {{answer}}.",
                        form=past + form,
                        inflected=weak if "{inflected}" in text else None,
                        sample=sample,
                    )


def _as_subject(phrase: str, nouns: tuple[str, str, str]) -> str | None:
    """What a phrase in the genitive is in the nominative: *die lange Frist* for *der langen Frist*.

    None if its noun is surely none of the classes of feminine, masculine and neuter `nouns`.
    """
    article, *words = phrase.split(" ")
    adjectives = [*takewhile(lambda word: word_class(word) in "kK", words)]
    noun, *rest = words[len(adjectives) :]
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


def _amounts(as_of: str = "", *, coming: bool = False) -> Iterator[Sentence]:
    """The questions on how long or high something is, without its "Dauer" or "Höhe".

    The arguments are as in `_quantities`.
    """
    for word, name, asked, nouns, what in (
        ("Dauer", "π", "lang", ("γ", "θ", "ν"), "der zweiten Amtszeit"),
        ("Höhe", "α", "hoch", ("Fβ", "η", "μ"), "des deutschen Kindergelds"),
    ):
        for year, verb, *_ in _TENSES[coming : coming + 1] if as_of else _TENSES:
            past, found, clause = ("", "", "") if as_of else (year, " im Jahr 1950", CLAUSE)
            yield Sentence(
                f"Wie {asked} {verb} {{inflected}}{as_of}?",
                form=f"{past}i?{name}(?P<word>[dg][kK]{{0,3}}[{CAPITAL}]{NAMES}{clause})",
                pattern=f"(?:[Dd]ie )?{word} .*",
                inflected=partial(_as_subject, nouns=nouns),
                sample=f"{word} {what}{found if past else ''}",
            )


_COUNTED = "[jJ]{0,2}[PVEU]"
_WHAT = f"(?P<what>{_COUNTED}(?:[dgw][jrzk]{{0,3}}[{CAPITAL}]+)?)"
_PLACE = "(?=l)(?!.*[FMW])"
"""A place that is no event, during which there were so many."""

_WHERE = f"(?P<where>{_PLACE}{TAIL})"


def _numbers() -> Iterator[Sentence]:
    """The sentences on what is counted, in the plural without an article."""
    for past, are, was, found in (
        ("(?=.*y)", "gab es", "war", " im Jahr 1920"),
        ("", "gibt es", "ist", ""),
    ):
        place = Sentence(
            prompt=f"Wie viele {{what}} {are} {{where}}?",
            statement=f"{{where}} {are} {{answer}} {{what}}.",
            form=past + _WHAT + _WHERE,
            sample=f"Bühnen in Wien{found}",
        )
        yield place
        clause = f"{past}{_WHAT}(?P<where>{_PLACE}{TAIL},[lpw][disg][^!]*)"
        yield place._replace(
            statement="", form=clause, sample=f"Bühnen in Wien{found}, in denen getanzt wird"
        )
        amount = "betrug" if past else "beträgt"
        for text, form, inflected, sample in (
            ("{text}", "[PVE]{}", None, "Zähne eines Erwachsenen"),
            (
                "{inflected} {rest}",
                "(?P<word>j)(?P<rest>[PVE]{})",
                plural,
                "wilde Tiere im Zoo",
            ),
        ):
            sentence = Sentence(
                prompt=f"Wie groß {was} die Zahl der {text}?",
                statement=f"Die Zahl der {text} {amount} {{answer}}.",
                form=past + form.format(NAMES),
                inflected=inflected,
                sample=sample + found,
            )
            yield sentence
            yield sentence._replace(
                statement=f"Die Zahl der {text}, {amount} {{answer}}.",
                form=past + form.format(NAMES + ONE_CLAUSE),
                sample=f"{sample}{found}, die zählen",
            )


_TOLD_NUMBERS = tuple(
    # After "die", a noun that may be in the plural is so for sure, and so is one after -en.
    [
        Sentence(
            statement=f"Die Zahl der {{what}} {amount} {{answer}}.",
            form=f"{past}i(?P<what>(?:[kK]{{1,3}}[{CAPITAL}]|[PUE]){NAMES})",
            sample=f"die bekannten Elemente{found}",
        )
        for past, amount, found in (
            ("(?=.*y)", "betrug", " im Jahr 1950"),
            ("", "beträgt", ""),
        )
    ]
)
"""Only statements are so: a new prompt would be sent to all learners."""


def _numbers_as_of(verb: str, was: str, amount: str) -> tuple[Sentence, ...]:
    return (
        # "Einwohner Deutschlands gab es" is not said.
        Sentence(
            prompt=f"Wie groß {was} die Zahl der {{text}} {{as_of}}?",
            statement=f"Die Zahl der {{text}} {amount} {{as_of}} {{answer}}.",
            form=f"[PVE][{CAPITAL}]",
            pattern=r"\S+ [A-ZÄÖÜ]\w+s",
            sample="Einwohner Deutschlands",
        ),
        Sentence(
            prompt=f"Wie viele {{text}} {verb} es {{as_of}}?",
            statement=f"{{as_of}} {verb} es {{answer}} {{text}}.",
            form=_COUNTED + NAMES,
            sample="Mitgliedstaaten der Union",
        ),
        _HOW_MANY_AS_OF,
    )


_HOW_MANY = Sentence(
    "{Counts}: Wie viele?",
    form=f"{_COUNTED}(?:[,lpwcgdisx].*)?",
    sample="Stimmen, die ungültigen mitgezählt",
)
_HOW_MANY_AS_OF = _HOW_MANY._replace(prompt="{Counts} ({as_of}): Wie viele?")
_LENGTHS = (
    Sentence(
        "Wie groß sind die {text}?",
        "Die {text} betragen {answer}.",
        form="Q" + NAMES,
        sample="Wellenlängen des sichtbaren Lichts",
    ),
)

ON_FIGURES: dict[str, tuple[Sentence, ...]] = {
    "figure how-many count": (
        *_numbers(),
        *_amounts(),
        *_quantities(_QUANTITIES),
        *_TOLD_NUMBERS,
        _HOW_MANY,
        following("Die folgende Zahl beträgt {answer}", "Stimmen, die ungültigen mitgezählt"),
    ),
    "figure how-many count as-of": (
        *_numbers_as_of("gab", "war", "betrug"),
        *_amounts(" {as_of}"),
        *_quantities(_QUANTITIES, " {as_of}"),
        following(
            "Die folgende Zahl betrug {as_of} {answer}", "Stimmen, die ungültigen mitgezählt"
        ),
    ),
    "figure how-many count as-of coming": (
        *_numbers_as_of("gibt", "ist", "beträgt"),
        *_amounts(" {as_of}", coming=True),
        *_quantities(_QUANTITIES, " {as_of}", coming=True),
        following(
            "Die folgende Zahl beträgt {as_of} {answer}", "Stimmen, die ungültigen mitgezählt"
        ),
    ),
    "figure how-many measure": (
        *_amounts(),
        *_quantities(_QUANTITIES),
        *_LENGTHS,
        following("Der folgende Wert beträgt {answer}", "Weg bis zum Ziel"),
    ),
    "figure how-many measure as-of": (
        *_amounts(" {as_of}"),
        *_quantities(_QUANTITIES, " {as_of}"),
        following("Der folgende Wert betrug {as_of} {answer}", "Weg bis zum Ziel"),
    ),
    "figure how-many measure as-of coming": (
        *_amounts(" {as_of}", coming=True),
        *_quantities(_QUANTITIES, " {as_of}", coming=True),
        following("Der folgende Wert beträgt {as_of} {answer}", "Weg bis zum Ziel"),
    ),
    "figure how-many percent": (
        *_quantities(_PERCENTAGES),
        following("Der folgende Wert beträgt {answer}", "Stimmen für den Antrag"),
    ),
    "figure how-many percent as-of": (
        *_quantities(_PERCENTAGES, " {as_of}"),
        following("Der folgende Wert betrug {as_of} {answer}", "Stimmen für den Antrag"),
    ),
    "figure how-many percent as-of coming": (
        *_quantities(_PERCENTAGES, " {as_of}", coming=True),
        following("Der folgende Wert beträgt {as_of} {answer}", "Stimmen für den Antrag"),
    ),
}
