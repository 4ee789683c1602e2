"""Portuguese: sentences made of texts of certain forms, on figures."""

from functools import partial

from quizgen.languages.pt.word_classes import CLAUSE, REST, UNNAMED
from quizgen.languages.sentence_words import ANY_TEXT, Sentence, in_past_year

_BEFORE_MORE = "[omwbcpxXyYB]"

_OF = f"[nkgihvNSZW0]{{0,3}}(?:{_BEFORE_MORE}{REST}|p{REST}&[lastud]?{REST})?{CLAUSE}"
"""What follows a quantity."""

_A_QUANTITY = (
    "(?![^,]*\\b(?:mais|menos|maior|menor|culminante)\\b)[^A-ZÁÂÃÉÊÍÓÔÕÚ].*|(?:pH|PIB)\\b.*"
)
"""What one asks the value of; of "o ponto mais alto" one would ask for the name."""

_AN_ACT = (
    r"(?!(?:associ|constel|embarc|est|feder|fortific|fund|ger|habit|institui|n|organiz|plant|popul"
    r"|esta|na|organiza|habita|associa|institui|sec|se)ção\b|(?:man|pri|mi)são\b"
    r"|(?:aloja|aparta|parla|docu|monu|instru|ele|regi|departa|seg|frag)mento\b)"
    r"(?=\w+ d[aeo]s? )"
)
"""An act done to something, by the ends of most nouns of acts: not what is named so, as a room."""

_IN_PHRASE = f"[nkgihvNSZW0]{{0,3}}(?:{_BEFORE_MORE}{REST}(?:&{REST})?)?{CLAUSE}"
"""What follows what is a share of something."""

_BARE_NUMBER = r"(?:o )?(?:número atómico|número atômico|pH|valor|índice)\b.*"


def _quantities(verb: str, before: str = "", after: str = "") -> tuple[Sentence, ...]:
    """The sentences on a quantity; `before` and `after` are what is asked around it."""
    shapes = (
        (f"F{_OF}", "a ", "velocidade do som"),
        (f"M{_OF}", "o ", "diâmetro da Terra"),
        (f"(?:aF|lM){_OF}", "", "a velocidade do som"),
    )
    by_ending = (
        ("a ", "redução da jornada", rf"{_AN_ACT}(?=\w+[çs]ão\b)"),
        ("a ", "fiabilidade da prova", r"(?=\w+(?:bil|tiv|os)idade\b)"),
        ("o ", "alongamento da mola", rf"{_AN_ACT}(?=\w+mento\b)"),
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
            _quantity(verb, before, after, (form, article, f"{sample}, a seco"))._replace(
                statement=""
            )
            for form, article, sample in asides
        ],
    )


def _percentages(verb: str, after: str = "") -> tuple[Sentence, ...]:
    """The sentences on a percentage, asked for as one if its name does not say so."""
    share = f"a percentagem de {{text}}{after}"
    named = "[Pp](?:ercentagem|orcentagem|ercentual) .*"
    # No verb in the plural comes first.
    nouns = r"(?!\w+[ae]m\b)[^A-ZÁÂÃÉÊÍÓÔÕÚ]"
    return (
        *[
            _quantity(verb, "", after, (form, article, sample), pattern)
            for form, article, sample, pattern in (
                (f"F{_OF}", "a ", "percentagem de abstenções", named),
                (f"aF{_OF}", "", "a percentagem de abstenções", f"[Aa] {named}"),
                (f"M{_OF}", "o ", "percentual de abstenções", named),
                (f"lM{_OF}", "", "o percentual de abstenções", f"[Oo] {named}"),
            )
        ],
        *_quantities(verb, ", em percentagem,", after),
        Sentence(
            f"Qual {verb} {share}?",
            f"{share} {verb} de {{answer}}.",
            # One thing has no share, unless it is a substance in another.
            f"(?:[SZWhv]|n[kg]?(?=[xX])){_IN_PHRASE}",
            f"{nouns}.*",
            sample="argônio no ar",
        ),
    )


def _quantity(
    verb: str, before: str, after: str, shape: tuple[str, str, str], pattern: str = ""
) -> Sentence:
    form, article, sample = shape
    return Sentence(
        prompt=f"Qual {verb}{before} {article}{{text}}{after}?",
        statement=f"{article}{{text}}{after} {verb} de {{answer}}.",
        form=form,
        pattern=pattern or _A_QUANTITY,
        sample=sample,
    )


def _constant(article: str, sample: str, pattern: str, text: str = "{text}") -> Sentence:
    return Sentence(
        prompt=f"Qual é o valor {article}{text}?",
        statement=f"o valor {article}{text} é {{answer}}.",
        pattern=pattern,
        sample=sample,
    )


_CONSTANTS = (
    # By their names alone, a definition could be asked for.
    _constant("do ", "zero absoluto", "zero absoluto"),
    _constant("do ", "o zero absoluto", "o zero absoluto", "zero absoluto"),
    _constant("da ", "constante de Planck", "constante .*"),
    _constant("d", "a constante de Planck", "a constante .*"),
)
_BARE_NUMBERS = (
    Sentence(
        "Qual é o {text}?",
        "o {text} é {answer}.",
        f"M{_OF}",
        _BARE_NUMBER,
        sample="número atômico do ferro",
    ),
    Sentence(
        "Qual é {text}?",
        "{text} é {answer}.",
        f"lM{_OF}",
        _BARE_NUMBER,
        sample="o número atômico do ferro",
    ),
)


def _counts(verb: str, after: str = "") -> tuple[Sentence, ...]:
    """The sentences on what is counted, which is in the plural."""
    more = f"(?:{_BEFORE_MORE}{REST}(?:&{REST})?)?{CLAUSE}"
    counted = f"[kgihvN0SZW]{{0,3}}(?:&[ghv])?{more}"
    asked = f"Qual {verb} o número de {{text}}{after}?"
    told = f"o número de {{text}}{after} {verb} de {{answer}}."
    return (
        Sentence(
            asked,
            told,
            form=f"[SZWPQhv]{counted}",
            pattern=UNNAMED,
            sample="ossos do crânio",
        ),
        Sentence(
            asked.replace("{text}", "{what}"),
            told.replace("{text}", "{what}"),
            form=f"[st](?P<what>[SZWPQEGhvN]{counted})",
            pattern=r"[oa]s [\w-]+s\b.*",
            sample="os ossos do crânio",
        ),
    )


# What is in one of many is told in the present tense.
_IN_ONE = rf"[kgi]?(?:o[nkSZW])?)(?P<where>(?:xu|X){REST})"
_IN_ONE_OF_MANY = r".* (?:em uma?|numa?)\b.*"
_in_past = partial(
    in_past_year,
    preposition="em",
    made=(
        r"abert|acabad|concluíd|construíd|criad|descobert|edificad|erguid|erigid|escavad|fundad"
        r"|inaugurad|instalad|terminad"
    ),
)

_COUNTED = (
    *[
        Sentence(
            prompt=f"{many} {{what}} há {{where}}?",
            form=f"(?P<what>[{nouns}][{nouns}W]?{_IN_ONE}",
            pattern=f"(?={_IN_ONE_OF_MANY}){UNNAMED}",
            sample=sample,
        )
        for many, nouns, sample in (
            ("Quantos", "Sh", "prótons num átomo de ferro"),
            ("Quantas", "Zv", "peças num tabuleiro"),
        )
    ],
    *_CONSTANTS,
    *_BARE_NUMBERS,
    *_in_past((*_quantities("era"), *_counts("era"))),
    *_quantities("é"),
    *[
        Sentence(
            prompt=f"{many} {{what}} {verb}{{rest}}?",
            form=f"(?P<what>[{nouns}][{nouns}W]?(?:o[nkSZW])?){rest}",
            pattern=pattern,
            sample=f"{counted} {sample}",
        )
        for many, nouns, counted in (("Quantos", "Sh", "dentes"), ("Quantas", "Zv", "patas"))
        for verb, rest, pattern, sample in (
            # A verb comes first, not its subject.
            (
                "",
                "q(?P<rest>[^,!lastudomwbcpxXNK0][^,!]*)",
                r"(?:[\w-]+ ){1,2}que .*",
                "que tem um cão",
            ),
            # An event and a process have no parts.
            (
                "tem ",
                f"o(?P<rest>u(?![CD]){REST}|K)",
                r"(?!.*[oi]se\b)" + UNNAMED,
                "de um cão",
            ),
        )
    ],
    *_counts("é"),
)
_SEVERAL_MEASURES = tuple(
    [
        Sentence(
            prompt=f"Quais são {article}{{text}}?",
            statement=f"{article}{{text}} são {follow}: {{answer}}.",
            form=form + _OF,
            pattern=UNNAMED,
            sample=sample,
        )
        for form, article, follow, sample in (
            ("P", "as ", "as seguintes", "dimensões do campo"),
            ("tP", "", "as seguintes", "as dimensões do campo"),
            ("Q", "os ", "os seguintes", "diâmetros dos planetas"),
            ("sQ", "", "os seguintes", "os diâmetros dos planetas"),
        )
    ]
)


def _of_any(verbs: tuple[str, str], what: str, after: str = "") -> tuple[Sentence, ...]:
    """The sentences on any text, which is quoted; `verbs` are those of "correspond" and "be"."""
    corresponds, is_ = verbs
    article = "a" if what.endswith("gem") else "o"
    told = f"{article} {what} correspondente a “{{text}}” {is_} {{answer}}{after}."
    asked = f"Que {what} {corresponds} a “{{text}}”{after}?"
    return (
        # In a prompt, a quotation within another would have the same marks.
        Sentence(asked, told, ANY_TEXT, '[^“”"]*', sample="patas e asas de um inseto"),
        Sentence("", told, ANY_TEXT, sample="atos e cenas de “Norma”"),
    )


_NOW, _THEN = ("corresponde", "é"), ("correspondia", "era")
_NUMBER, _VALUE, _SHARE = "número", "valor", "percentagem"

ON_FIGURES: dict[str, tuple[Sentence, ...]] = {
    "figure how-many count": (*_COUNTED, *_of_any(_NOW, _NUMBER)),
    "figure how-many count as-of": (
        *_quantities("era", after=" {as_of}"),
        *_counts("era", after=" {as_of}"),
        *_of_any(_THEN, _NUMBER, " {as_of}"),
    ),
    "figure how-many count as-of coming": (
        *_quantities("é", after=" {as_of}"),
        *_counts("é", after=" {as_of}"),
        *_of_any(_NOW, _NUMBER, " {as_of}"),
    ),
    "figure how-many measure as-of coming": (
        *_quantities("é", after=" {as_of}"),
        *_of_any(_NOW, _VALUE, " {as_of}"),
    ),
    "figure how-many percent as-of coming": (
        *_percentages("é", " {as_of}"),
        *_of_any(_NOW, _SHARE, " {as_of}"),
    ),
    "figure how-many measure": (
        *_CONSTANTS,
        *_in_past(_quantities("era")),
        *_quantities("é"),
        *_SEVERAL_MEASURES,
        *_of_any(_NOW, _VALUE),
    ),
    "figure how-many measure as-of": (
        *_quantities("era", after=" {as_of}"),
        *_of_any(_THEN, _VALUE, " {as_of}"),
    ),
    "figure how-many percent": (
        *_in_past(_percentages("era")),
        *_percentages("é"),
        *_of_any(_NOW, _SHARE),
    ),
    "figure how-many percent as-of": (
        *_percentages("era", " {as_of}"),
        *_of_any(_THEN, _SHARE, " {as_of}"),
    ),
}
