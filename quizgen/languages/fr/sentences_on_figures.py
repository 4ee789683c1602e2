"""French: sentences made of texts of certain forms, on figures."""

from functools import partial
from typing import NamedTuple

from quizgen.languages.fr.word_classes import CLAUSE, MUTE_H, REST, UNNAMED
from quizgen.languages.sentence_words import ANY_TEXT, Sentence, in_past_year

_OF = f"[nkgNSZ0]{{0,3}}(?:[oemidpxy]{REST}|b{REST}&[lasutchvw]?{REST})?{CLAUSE}"
"""What follows a quantity. Without "entre", what is after "et" could be another one."""

_CAPITALS = "(?!(?:le )?(?:prix [A-ZÀ-Ý]|point culminant))[^A-ZÀ-Ý].*|(?:pH|PIB)\\b.*"
"""A quantity; of a prize or a peak one would ask for the name."""


class _Tense(NamedTuple):
    """The verbs of a tense."""

    be: str
    amount: str


_NOW, _THEN = _Tense("est", "s’élève"), _Tense("était", "s’élevait")


def _quantities(tense: _Tense = _NOW, before: str = "", after: str = "") -> tuple[Sentence, ...]:
    """The sentences on a quantity; `before` and `after` are what is asked around it."""
    shapes = (
        (f"F{_OF}", "Quelle", "la ", "égale", "vitesse du son"),
        (f"V{_OF}", "Quelle", "l’", "égale", "altitude du mont Blanc"),
        (f"(?:aF|v){_OF}", "Quelle", "", "égale", "la vitesse du son"),
        (f"M{_OF}", "Quel", "le ", "égal", "diamètre de la Terre"),
        (f"W{_OF}", "Quel", "l’", "égal", "âge de la Terre"),
        (f"(?:lM|w){_OF}", "Quel", "", "égal", "le diamètre de la Terre"),
    )
    return tuple(
        [
            _quantity(tense, before, after, (form, asked, article, f"{tense.be} {equal}", sample))
            for form, asked, article, equal, sample in shapes
        ]
    )


def _sums(tense: _Tense = _NOW, before: str = "", after: str = "") -> tuple[Sentence, ...]:
    """The sentences on what is summed up, which is told with another verb."""
    shapes = (
        (f"F{_OF}", "Quelle", "la ", tense.amount, "population de Lyon"),
        (f"aF{_OF}", "Quelle", "", tense.amount, "la population de Lyon"),
        (f"M{_OF}", "Quel", "le ", tense.amount, "taux de natalité"),
        (f"lM{_OF}", "Quel", "", tense.amount, "le taux de natalité"),
        (f"W{_OF}", "Quel", "l’", tense.amount, "effectif de la classe"),
        (f"w{_OF}", "Quel", "", tense.amount, "l’effectif de la classe"),
    )
    return tuple([_quantity(tense, before, after, shape, _SUM) for shape in shapes])


def _quantity(
    tense: _Tense, before: str, after: str, shape: tuple[str, ...], pattern: str = ""
) -> Sentence:
    form, asked, article, said, sample = shape
    return Sentence(
        prompt=f"{asked} {tense.be}{before} {article}{{text}}{after} ?",
        statement=f"{article}{{text}}{after} {said} à {{answer}}.",
        form=form,
        pattern=pattern or _CAPITALS,
        sample=sample,
    )


_SUM = (
    "(?:la |le |l['’])?(?:baisse|budget|chiffre d['’]affaires|consommation|coût|déficit|dette"
    "|effectif|hausse|montant|mortalité|natalité|nombre|part|PIB|population|pourcentage"
    "|prix(?! [A-ZÀ-Ý])|production|proportion|revenu|salaire|superficie|taux|tirage)\\b.*"
)


def _constant(article: str, sample: str, pattern: str, text: str = "{text}") -> Sentence:
    return Sentence(
        prompt=f"Quelle est la valeur {article}{text} ?",
        statement=f"la valeur {article}{text} est égale à {{answer}}.",
        pattern=pattern,
        sample=sample,
    )


_CONSTANTS = (
    # By their names alone, a definition could be asked for.
    _constant("du ", "zéro absolu", "zéro absolu"),
    _constant("du ", "le zéro absolu", "le zéro absolu", "zéro absolu"),
    _constant("de la ", "constante de Planck", "constante .*"),
    _constant("de ", "la constante de Planck", "la constante .*"),
)


def _counts(tense: _Tense = _NOW, after: str = "", number: str = "nombre") -> tuple[Sentence, ...]:
    """The sentences on what is counted, which is in the plural and has no article."""
    counted = f"[kgnN0SZ]{{0,4}}(?:&g)?(?:[oemidpxyb]{REST}(?:&{REST})?)?{CLAUSE}"
    return (
        _count(tense, "de ", after, number, ("[SPQgE]" + counted, _PLURAL, "femmes au Parlement")),
        _count(
            tense, "d’", after, number, ("[ZE]" + counted, _ELIDING_PLURAL, "électeurs inscrits")
        ),
    )


def _count(tense: _Tense, of: str, after: str, number: str, text: tuple[str, str, str]) -> Sentence:
    """The sentences on a number of what has a form, a pattern and a sample."""
    form, pattern, sample = text
    return Sentence(
        prompt=f"Quel {tense.be} le {number} {of}{{text}}{after} ?",
        statement=f"le {number} {of}{{text}}{after} {tense.amount} à {{answer}}.",
        form=form,
        pattern=pattern,
        sample=sample,
    )


_VOWEL, _CONSONANT = "[aàâeéèêëiîïoôuùûœæ]", "[b-df-gj-np-tv-xzç]"
_REST_OF_PLURAL = r"[^\s,]*[sxz](?![^\s,]).*"
_PLURAL = f"{_CONSONANT}{_REST_OF_PLURAL}"
_ELIDING_PLURAL = f"(?:{_VOWEL}|É|h){_REST_OF_PLURAL}"
"""What is counted: a word in -é or -ée may be a noun in the singular, as in "dureté"."""


def _percentages(tense: _Tense = _NOW, after: str = "") -> tuple[Sentence, ...]:
    """The sentences on a percentage, asked for as one if its name does not say so."""
    shape = (f"M{_OF}", "Quel", "le ", tense.amount, "pourcentage des abstentions")
    # One thing has no share, unless it is a substance in another.
    within = f"n[kg]?x{REST}{CLAUSE}"
    number = "pourcentage"
    return (
        _quantity(tense, "", after, shape, "[Pp]ourcentage .*"),
        *_sums(tense, ", en pourcentage,", after),
        *_quantities(tense, ", en pourcentage,", after),
        *_counts(tense, after, number),
        _count(tense, "de ", after, number, (within, f"{_CONSONANT}.*", "sucre dans le sang")),
        _count(
            tense, "d’", after, number, (within, f"(?:{_VOWEL}|{MUTE_H}).*", "argon dans l’air")
        ),
    )


_in_past = partial(
    in_past_year,
    preposition="en",
    made=(
        r"achevé|bâtie?s?\b|construit|creusé|créé|découvert|édifié|érigé|fondé|inauguré|installé"
        r"|ouvert|terminé"
    ),
)

# What is in one of many is told in the present tense.
_IN_ONE = f"[kgnN]{{0,2}}(?:o[nkSZ])?)(?P<where>x{REST}[ui][^,!fq]*)"
_COUNTED = (
    Sentence(
        prompt="Combien y a-t-il de {what} {where} ?",
        form=f"(?P<what>S{_IN_ONE}",
        pattern=UNNAMED,
        sample="pièces sur un échiquier",
    ),
    Sentence(
        prompt="Combien y a-t-il d’{what} {where} ?",
        form=f"(?P<what>Z{_IN_ONE}",
        pattern=UNNAMED,
        sample="électrons dans un atome de fer",
    ),
    *_CONSTANTS,
    *_in_past((*_sums(_THEN), *_quantities(_THEN), *_counts(_THEN))),
    *_sums(),
    *_quantities(),
    *_counts(),
)
_SEVERAL_MEASURES = tuple(
    [
        Sentence(
            prompt=f"{asked} sont {article}{{text}} ?",
            statement=f"{article}{{text}} sont {follow} : {{answer}}.",
            form=form + _OF,
            pattern=UNNAMED,
            sample=sample,
        )
        for form, article, asked, follow, sample in (
            ("P", "les ", "Quelles", "les suivantes", "dimensions du terrain"),
            ("sP", "", "Quelles", "les suivantes", "les dimensions du terrain"),
            ("Q", "les ", "Quels", "les suivants", "diamètres des planètes"),
            ("sQ", "", "Quels", "les suivants", "les diamètres des planètes"),
        )
    ]
)


def _of_any(what: str, tense: _Tense = _NOW, after: str = "") -> Sentence:
    """A whole sentence on any text, which is quoted."""
    return Sentence(
        statement=f"{what} à « {{text}} » {tense.be} {{answer}}{after}.",
        form=ANY_TEXT,
        sample="protons et neutrons d’un noyau",
    )


_NUMBER = "le nombre correspondant"
_VALUE = "la valeur correspondant"
_SHARE = "le pourcentage correspondant"

ON_FIGURES: dict[str, tuple[Sentence, ...]] = {
    "figure how-many count": (*_COUNTED, _of_any(_NUMBER)),
    **{
        f"figure how-many {variant}": sentences
        for coming, tense in (("", _THEN), (" coming", _NOW))
        for variant, sentences in {
            f"count as-of{coming}": (
                *_sums(tense, after=" {as_of}"),
                *_quantities(tense, after=" {as_of}"),
                *_counts(tense, after=" {as_of}"),
                _of_any(_NUMBER, tense, " {as_of}"),
            ),
            f"measure as-of{coming}": (
                *_sums(tense, after=" {as_of}"),
                *_quantities(tense, after=" {as_of}"),
                _of_any(_VALUE, tense, " {as_of}"),
            ),
            f"percent as-of{coming}": (
                *_percentages(tense, " {as_of}"),
                _of_any(_SHARE, tense, " {as_of}"),
            ),
        }.items()
    },
    "figure how-many measure": (
        *_CONSTANTS,
        *_in_past((*_sums(_THEN), *_quantities(_THEN))),
        *_sums(),
        *_quantities(),
        *_SEVERAL_MEASURES,
        _of_any(_VALUE),
    ),
    "figure how-many percent": (
        *_in_past(_percentages(_THEN)),
        *_percentages(),
        _of_any(_SHARE),
    ),
}
