"""German: sentences made of texts of certain forms, on figures."""

from collections.abc import Iterable, Iterator

from quizgen.languages.de.clauses import AT_WHICH, HOW_MUCH, SHARES_OF_THOSE, THOSE_COUNTED
from quizgen.languages.de.sentences_on_amounts import (
    MEASURES,
    OF_A_KIND,
    PERCENTAGE,
    TENSES,
    amount_sentences,
    sum_sentences,
)
from quizgen.languages.de.sentences_on_numbers import numbers, numbers_as_of
from quizgen.languages.de.word_classes import (
    CAPITAL,
    FEM,
    MASC,
    NAMES,
    NEUT,
    ONE_CLAUSE,
    STANDING,
    TAIL,
    VALID,
    plural,
    singulars,
    weak,
)
from quizgen.languages.sentence_words import ANY_TEXT, Sentence

_QUANTITIES = (
    # How it is asked for, the number of its verb, the classes of its nouns, and a sample of each.
    (
        "Wie groß",
        0,
        ("à", "é", "ñ"),
        ("Bevölkerung von Wien", "Umfang des Handels", "Gewicht der Ernte"),
    ),
    ("Wie hoch", 0, ("á", "ê", "ò"), ("Inflationsrate", "Brotpreis in Rom", "Einkommen in Rom")),
    (
        "Wie lang",
        0,
        ("â", "ë", "ó"),
        ("Amtszeit", "Zeitraum im Plan", "Intervall im Plan"),
    ),
    ("Welchen Wert", 1, ("ã", "ì", ""), ("Avogadro-Konstante", "Preisindex", "")),
    ("Wie", 2, ("æ", "ÿ", ""), ("Ordnungszahl von Uran", "Rekord im Laufen", "")),
    # Whether the event is past is not known, so that no verb asks how long it took.
    ("", 3, ("å", "", ""), ("Dauer im Mittel", "", "")),
)
_NO_SHARE = dict.fromkeys(map(ord, "".join((*STANDING, *VALID))))
"""No state and no law is a percentage: "die Partei beträgt 5 %"."""

_ANY_SHARE = (FEM.translate(_NO_SHARE), MASC.translate(_NO_SHARE), NEUT.translate(_NO_SHARE))
_OF_ANY_KIND = (3, _ANY_SHARE, ("Quote in Wien", "Anteil der Wähler", "Ergebnis der Wahl"))

_PERCENTAGES = (
    ("Wie hoch", 0, ("", "í", ""), ("", "Prozentsatz der Wähler", "")),
    ("Wie viel Prozent", *_OF_ANY_KIND),
)


def _quantities(
    kinds: Iterable[tuple[str, int, tuple[str, str, str], tuple[str, str, str]]],
    as_of: str = "",
    *,
    coming: bool = False,
) -> Iterator[Sentence]:
    """The sentences on quantities in the singular; `as_of` is " {as_of}" for those with a date."""
    tenses = TENSES[coming : coming + 1] if as_of else TENSES
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
                        prompt=f"{asked} {verbs[verb]} {text}{as_of}?" if asked else "",
                        statement=f"{as_of.strip()} {verbs[3]} {text} {{answer}}."
                        if as_of
                        else f"{text} {verbs[3]} {{answer}}."
                        if rest == NAMES
                        else f"{text}, {verbs[3]} {{answer}}.",
                        form=form,
                        pattern=past,
                        inflected=weak if "{inflected}" in text else None,
                        sample=sample,
                    )


_SUMS = (
    r"(?:[Dd]ie )?(?:\S+en? )*\w*(?i:kosten|ausgaben|einnahmen|schulden|reserven|einlagen|vorräte"
    r"|bestände|verluste|gewinne|(?<!v)erträge|umsätze|löhne|gehälter|zinsen|gebühren|abgaben|steuern"
    r"|emissionen|investitionen|subventionen|reparationen|niederschläge)(?!\w).*"
)


def _sums_in_plural(as_of: str = "", *, coming: bool = False) -> Iterator[Sentence]:
    """The sentences on sums that are named in the plural; the arguments are as in `_quantities`."""
    for year, was, *_ in TENSES[coming : coming + 1] if as_of else TENSES:
        past, found = ("", "") if as_of else (year, " im Jahr 1950" if year else "")
        were, came_to = {"war": ("waren", "betrugen"), "ist": ("sind", "betragen")}[was]
        for text, form, inflected, sample in (
            ("{what}", f"i?(?P<what>[{CAPITAL}]{{}})", None, "Goldreserven der Bank"),
            ("{what}", f"i(?P<what>[kK]{{{{1,3}}}}[{CAPITAL}]{{}})", None, "die hohen Kosten"),
            (
                "{inflected} {rest}",
                f"(?P<word>[jJ]{{{{1,2}}}})(?P<rest>[{CAPITAL}]{{}})",
                plural,
                "jährliche Kosten",
            ),
        ):
            sentence = Sentence(
                prompt=f"Wie hoch {were} die {text}{as_of}?",
                statement=f"{as_of.strip()} {came_to} die {text} {{answer}}."
                if as_of
                else f"Die {text} {came_to} {{answer}}.",
                form=form.format(NAMES),
                pattern=f"(?={past}){_SUMS}",
                inflected=inflected,
                sample=sample + found,
            )
            yield sentence
            if not as_of:
                yield sentence._replace(
                    statement=f"Die {text}, {came_to} {{answer}}.",
                    form=form.format(NAMES + ONE_CLAUSE),
                    sample=f"{sample}{found}, die zählen",
                )


_ZAHL, _ANTEIL = ("groß", "die Zahl"), ("hoch", "der Anteil")


def _of_several(
    words: tuple[str, str], as_of: str = "", *, coming: bool = False
) -> Iterator[Sentence]:
    """The sentences on the number or the share of things in the plural.

    The arguments after `words` are as in `_quantities`.
    """
    asked, amount = words
    for year, was, *_, told in TENSES[coming : coming + 1] if as_of else TENSES:
        past, found = ("", "") if as_of else (year, " im Jahr 1920" if year else "")
        for text, form, inflected, sample in (
            ("{text}", "[PýVE](?:c[PýVE])?{}", None, "Zähne eines Erwachsenen"),
            ("{inflected} {rest}", "(?P<word>j)(?P<rest>[PýVET]{})", plural, "wilde Tiere im Zoo"),
            ("{inflected} {rest}", "(?P<word>J)(?P<rest>(?=[lp]){})", plural, "Deutsche in Rom"),
            (
                "{inflected} {rest}",
                "(?P<word>j?U)(?P<rest>(?!$){})",
                plural,
                "Abgeordnete des Landtags",
            ),
            # After "die", a noun that may be in the plural is so for sure, and so is one after -en.
            (
                "{what}",
                f"i(?P<what>(?:[kK]{{{{1,3}}}}[{CAPITAL}]|[PýUE]){{}})",
                None,
                "die bekannten Elemente",
            ),
        ):
            sentence = Sentence(
                prompt=f"Wie {asked} {was} {amount} der {text}{as_of}?",
                statement=f"{as_of.strip()} {told} {amount} der {text} {{answer}}."
                if as_of
                else f"{_capital(amount)} der {text} {told} {{answer}}.",
                form=form.format(NAMES),
                pattern=past,
                inflected=inflected,
                sample=sample + found,
            )
            yield sentence
            if not as_of:
                yield sentence._replace(
                    statement=f"{_capital(amount)} der {text}, {told} {{answer}}.",
                    form=form.format(NAMES + ONE_CLAUSE),
                    sample=f"{sample}{found}, die zählen",
                )


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]


def _of_substances() -> Iterator[Sentence]:
    """The sentences on the share of something in the singular, whatever its gender."""
    for past, was, *_, told in TENSES:
        yield Sentence(
            f"Wie hoch {was} der Anteil von {{text}}?",
            f"Der Anteil von {{text}} {told} {{answer}}.",
            form=f"[NS](?=l){TAIL}",
            # What ends in -e may be several, and a party has an article.
            pattern=f"(?={past})"
            r"(?![A-ZÄÖÜ]{2,} )\S+(?<!e) (?:in|im|an|am) .*",
            sample="Gold im Erz" + (" im Jahr 1950" if past else ""),
        )


def _of_any(amount: str, sample: str) -> tuple[Sentence, Sentence]:
    """The statements on any text, without a date and with one."""
    first, second = (
        Sentence(
            statement=f"{amount} für „{{text}}“{as_of} beträgt {{answer}}.",
            form=ANY_TEXT,
            sample=sample,
        )
        for as_of in ("", " ({as_of})")
    )
    return first, second


_NUMBER, _NUMBER_AS_OF = _of_any("Die Zahl", "Stimmen, die ungültigen mitgezählt")
_VALUE, _VALUE_AS_OF = _of_any("Der Wert", "Weg bis zum Ziel")
_PERCENTAGE, _PERCENTAGE_AS_OF = _of_any("Der Prozentsatz", "Skonto bei Barzahlung")

ON_FIGURES: dict[str, tuple[Sentence, ...]] = {
    "figure how-many count": (
        AT_WHICH,
        *numbers(),
        *THOSE_COUNTED,
        OF_A_KIND,
        *_of_several(_ZAHL),
        *amount_sentences(),
        *_quantities(_QUANTITIES),
        _NUMBER,
    ),
    "figure how-many count as-of": (
        *numbers_as_of("hatte", "war", "betrug", "gab"),
        *amount_sentences(" {as_of}"),
        *_quantities(_QUANTITIES, " {as_of}"),
        _NUMBER_AS_OF,
    ),
    "figure how-many count as-of coming": (
        *numbers_as_of("hat", "ist", "beträgt", "gibt"),
        *amount_sentences(" {as_of}", coming=True),
        *_quantities(_QUANTITIES, " {as_of}", coming=True),
        _NUMBER_AS_OF,
    ),
    "figure how-many measure": (
        AT_WHICH,
        HOW_MUCH,
        *MEASURES,
        *_quantities(_QUANTITIES),
        *_sums_in_plural(),
        _VALUE,
    ),
    "figure how-many measure as-of": (
        *amount_sentences(" {as_of}"),
        *_quantities(_QUANTITIES, " {as_of}"),
        *_sums_in_plural(" {as_of}"),
        _VALUE_AS_OF,
    ),
    "figure how-many measure as-of coming": (
        *amount_sentences(" {as_of}", coming=True),
        *_quantities(_QUANTITIES, " {as_of}", coming=True),
        *_sums_in_plural(" {as_of}", coming=True),
        _VALUE_AS_OF,
    ),
    "figure how-many percent": (
        AT_WHICH,
        *SHARES_OF_THOSE,
        *sum_sentences([PERCENTAGE]),
        *_quantities(_PERCENTAGES),
        *_of_several(_ANTEIL),
        *_of_substances(),
        _PERCENTAGE,
    ),
    "figure how-many percent as-of": (
        *sum_sentences([PERCENTAGE], " {as_of}"),
        *_quantities(_PERCENTAGES, " {as_of}"),
        *_of_several(_ANTEIL, " {as_of}"),
        _PERCENTAGE_AS_OF,
    ),
    "figure how-many percent as-of coming": (
        *sum_sentences([PERCENTAGE], " {as_of}", coming=True),
        *_quantities(_PERCENTAGES, " {as_of}", coming=True),
        *_of_several(_ANTEIL, " {as_of}", coming=True),
        _PERCENTAGE_AS_OF,
    ),
}
