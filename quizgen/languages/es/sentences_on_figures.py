"""Spanish: sentences made of texts of certain forms, on figures."""

from functools import partial

from quizgen.languages.es.word_classes import CLAUSE, REST, UNNAMED
from quizgen.languages.sentence_words import ANY_TEXT, Sentence, in_past_year

_OF = f"[nkgihvNSZW0]{{0,3}}(?:[ompxy]{REST}|p{REST}&[lastud]?{REST})?{CLAUSE}"
"""What follows a quantity."""

_A_QUANTITY = "(?![^,]*\\b(?:más|menos|mayor|menor|culminante)\\b)[^A-ZÁÉÍÓÚÑ].*|(?:pH|PIB)\\b.*"
"""What one asks the value of; of "el punto más alto" one would ask for the name."""

_AN_ACT = (
    r"(?!(?:asocia|constela|embarca|esta|federa|fortifica|funda|genera|habita|institu|na|organiza"
    r"|planta|sec)ción\b|(?:man|mi|pri)sión\b|(?:aloja|aparca|ayunta|regi|yaci)miento\b)"
    r"(?=\w+ (?:del|de l[ao]s?) )"
)
"""An act done to something, by the ends of most nouns of acts: not what is named so, as a room."""

_IN_PHRASE = f"[nkgihvNSZW0]{{0,3}}(?:[ompxy]{REST}(?:&{REST})?)?{CLAUSE}"
"""What follows what is a share of something."""

_BARE_NUMBER = r"(?:el )?(?:número atómico|pH|valor|índice)\b.*"


def _quantities(verb: str, before: str = "", after: str = "") -> tuple[Sentence, ...]:
    """The sentences on a quantity; `before` and `after` are what is asked around it."""
    shapes = (
        (f"F{_OF}", "la ", "velocidad del sonido"),
        (f"M{_OF}", "el ", "diámetro de la Tierra"),
        (f"(?:aF|lM){_OF}", "", "la velocidad del sonido"),
    )
    by_ending = (
        ("la ", "reducción de la jornada", rf"{_AN_ACT}(?=\w+[cs]ión\b)"),
        ("la ", "fiabilidad de la prueba", r"(?=\w+(?:bil|tiv|os)idad\b)"),
        ("el ", "alargamiento del muelle", rf"{_AN_ACT}(?=\w+miento\b)"),
    )
    # Behind an aside, a statement would need a comma, and so would the date of a figure.
    asides = [] if after else [(f"(?:{form}),[^!fq&]+", *others) for form, *others in shapes]
    return (
        *[_quantity(verb, before, after, shape) for shape in shapes],
        *[
            _quantity(verb, before, after, (f"n{_OF}", article, sample), f"{ends}(?:{_A_QUANTITY})")
            for article, sample, ends in by_ending
        ],
        *[
            _quantity(verb, before, after, (form, article, f"{sample}, en seco"))._replace(
                statement=""
            )
            for form, article, sample in asides
        ],
    )


def _percentages(verb: str, after: str = "") -> tuple[Sentence, ...]:
    """The sentences on a percentage, asked for as one if its name does not say so."""
    shape = (f"M{_OF}", "el ", "porcentaje de abstenciones")
    share = f"el porcentaje de {{text}}{after}"
    # No verb in the plural comes first.
    nouns = r"(?!\w+[ae]n\b)[^A-ZÁÉÍÓÚÑ]"
    return (
        _quantity(verb, "", after, shape, "[Pp]orcentaje .*"),
        _quantity(verb, "", after, (f"l{shape[0]}", "", f"el {shape[2]}"), "[Ee]l porcentaje .*"),
        *_quantities(verb, ", en porcentaje,", after),
        Sentence(
            f"¿Cuál {verb} {share}?",
            f"{share} {verb} de {{answer}}.",
            # One thing has no share, unless it is a substance in another.
            f"(?:[SZWhv]|n[kg]?(?=x)){_IN_PHRASE}",
            f"{nouns}.*",
            sample="argón en el aire",
        ),
    )


def _quantity(
    verb: str, before: str, after: str, shape: tuple[str, str, str], pattern: str = ""
) -> Sentence:
    form, article, sample = shape
    return Sentence(
        prompt=f"¿Cuál {verb}{before} {article}{{text}}{after}?",
        statement=f"{article}{{text}}{after} {verb} de {{answer}}.",
        form=form,
        pattern=pattern or _A_QUANTITY,
        sample=sample,
    )


def _constant(article: str, sample: str, pattern: str, text: str = "{text}") -> Sentence:
    return Sentence(
        prompt=f"¿Cuál es el valor {article}{text}?",
        statement=f"el valor {article}{text} es {{answer}}.",
        pattern=pattern,
        sample=sample,
    )


_CONSTANTS = (
    # By their names alone, a definition could be asked for.
    _constant("del ", "cero absoluto", "cero absoluto"),
    _constant("del ", "el cero absoluto", "el cero absoluto", "cero absoluto"),
    _constant("de la ", "constante de Planck", "constante .*"),
    _constant("de ", "la constante de Planck", "la constante .*"),
)
_BARE_NUMBERS = (
    Sentence(
        "¿Cuál es el {text}?",
        "el {text} es {answer}.",
        f"M{_OF}",
        _BARE_NUMBER,
        sample="número atómico del hierro",
    ),
    Sentence(
        "¿Cuál es {text}?",
        "{text} es {answer}.",
        f"lM{_OF}",
        _BARE_NUMBER,
        sample="el número atómico del hierro",
    ),
)


def _counts(verb: str, after: str = "") -> tuple[Sentence, ...]:
    """The sentences on what is counted, which is in the plural."""
    counted = f"[kgihvN0SZW]{{0,3}}(?:&[ghv])?(?:[ompxy]{REST}(?:&{REST})?)?{CLAUSE}"
    asked = f"¿Cuál {verb} el número de {{text}}{after}?"
    told = f"el número de {{text}}{after} {verb} de {{answer}}."
    return (
        Sentence(
            asked,
            told,
            form=f"[SZWPQEGhv]{counted}",
            pattern=UNNAMED,
            sample="huesos del cráneo",
        ),
        Sentence(
            asked.replace("{text}", "{what}"),
            told.replace("{text}", "{what}"),
            form=f"[st](?P<what>[SZWPQEGhvN]{counted})",
            pattern=r"l[ao]s [\w-]+s\b.*",
            sample="los huesos del cráneo",
        ),
    )


_in_past = partial(
    in_past_year,
    preposition="en",
    made=(
        r"abiert|acabad|botad|cavad|concluid|construid|cread|descubiert|edificad|erigid|excavad"
        r"|fundad|inaugurad|instalad|levantad|terminad"
    ),
)

# What is in one of many is told in the present tense.
_IN_ONE = f"[kgi]?(?:o[nkSZW])?)(?P<where>x{REST}u[^,!fq]*)"
_COUNTED = (
    Sentence(
        prompt="¿Cuántos {what} hay {where}?",
        form=f"(?P<what>[Sh][ShW]?{_IN_ONE}",
        pattern=UNNAMED,
        sample="electrones en un átomo de hierro",
    ),
    Sentence(
        prompt="¿Cuántas {what} hay {where}?",
        form=f"(?P<what>[Zv][ZvW]?{_IN_ONE}",
        pattern=UNNAMED,
        sample="piezas en un tablero",
    ),
    *_CONSTANTS,
    *_BARE_NUMBERS,
    *_in_past((*_quantities("era"), *_counts("era"))),
    *_quantities("es"),
    *[
        Sentence(
            prompt=f"¿{many} {{what}} {verb}{{rest}}?",
            form=f"(?P<what>[{nouns}][{nouns}W]?(?:o[nkSZW])?){rest}",
            pattern=pattern,
            sample=f"{counted} {sample}",
        )
        for many, nouns, counted in (("Cuántos", "Sh", "dientes"), ("Cuántas", "Zv", "patas"))
        for verb, rest, pattern, sample in (
            # A verb comes first, not its subject.
            (
                "",
                "q(?P<rest>[^,!lastudompxNK0][^,!]*)",
                r"(?:[\w-]+ ){1,2}que .*",
                "que tiene un perro",
            ),
            # An event and a process have no parts.
            (
                "tiene ",
                f"o(?P<rest>u(?![CD]){REST}|K)",
                r"(?!.*[oi]sis\b)" + UNNAMED,
                "de un perro",
            ),
        )
    ],
    *_counts("es"),
)
_SEVERAL_MEASURES = tuple(
    [
        Sentence(
            prompt=f"¿Cuáles son {article}{{text}}?",
            statement=f"{article}{{text}} son {follow}: {{answer}}.",
            form=form + _OF,
            pattern=UNNAMED,
            sample=sample,
        )
        for form, article, follow, sample in (
            ("P", "las ", "las siguientes", "dimensiones del campo"),
            ("tP", "", "las siguientes", "las dimensiones del campo"),
            ("Q", "los ", "los siguientes", "diámetros de los planetas"),
            ("sQ", "", "los siguientes", "los diámetros de los planetas"),
        )
    ]
)


def _of_any(verbs: tuple[str, str], what: str, after: str = "") -> tuple[Sentence, ...]:
    """The sentences on any text, which is quoted; `verbs` are those of "correspond" and "be"."""
    corresponds, is_ = verbs
    told = f"el {what} correspondiente a «{{text}}» {is_} {{answer}}{after}."
    asked = f"¿Qué {what} {corresponds} a «{{text}}»{after}?"
    return (
        # In a prompt, a quotation within another would have the same marks.
        Sentence(asked, told, ANY_TEXT, "[^«»]*", sample="patas y alas de un insecto"),
        Sentence("", told, ANY_TEXT, sample="actos y escenas de «Norma»"),
    )


_NOW, _THEN = ("corresponde", "es"), ("correspondía", "era")
_NUMBER, _VALUE, _SHARE = "número", "valor", "porcentaje"

ON_FIGURES: dict[str, tuple[Sentence, ...]] = {
    "figure how-many count": (*_COUNTED, *_of_any(_NOW, _NUMBER)),
    "figure how-many count as-of": (
        *_quantities("era", after=" {as_of}"),
        *_counts("era", after=" {as_of}"),
        *_of_any(_THEN, _NUMBER, " {as_of}"),
    ),
    "figure how-many count as-of coming": (
        *_quantities("es", after=" {as_of}"),
        *_counts("es", after=" {as_of}"),
        *_of_any(_NOW, _NUMBER, " {as_of}"),
    ),
    "figure how-many measure as-of coming": (
        *_quantities("es", after=" {as_of}"),
        *_of_any(_NOW, _VALUE, " {as_of}"),
    ),
    "figure how-many percent as-of coming": (
        *_percentages("es", " {as_of}"),
        *_of_any(_NOW, _SHARE, " {as_of}"),
    ),
    "figure how-many measure": (
        *_CONSTANTS,
        *_in_past(_quantities("era")),
        *_quantities("es"),
        *_SEVERAL_MEASURES,
        *_of_any(_NOW, _VALUE),
    ),
    "figure how-many measure as-of": (
        *_quantities("era", after=" {as_of}"),
        *_of_any(_THEN, _VALUE, " {as_of}"),
    ),
    "figure how-many percent": (
        *_in_past(_percentages("era")),
        *_percentages("es"),
        *_of_any(_NOW, _SHARE),
    ),
    "figure how-many percent as-of": (
        *_percentages("era", " {as_of}"),
        *_of_any(_THEN, _SHARE, " {as_of}"),
    ),
}
