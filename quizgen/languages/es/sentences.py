"""Spanish: sentences made of texts of certain forms, on people, arguments and terms."""

from quizgen.languages.es.sentences_on_dates import ON_DATES
from quizgen.languages.es.sentences_on_figures import ON_FIGURES
from quizgen.languages.es.word_classes import CLASSES, word_class
from quizgen.languages.sentence_words import CASE, COMPOUND, EQUATION, Sentence, SentenceWords

_ARTICLE = r"(?:art\.?|artículo) ?\d.*"
_SYMBOL = "[A-ZÁÉÍÓÚÑ][a-z]?"
_QUOTED = "«[^«»]+»"
_NAME = r"(?:(?:el|la|los|las) )?[A-ZÁÉÍÓÚÑ][^«»]*"
_WORD = rf"(?!{_ARTICLE}|{EQUATION})[a-záéíóúñα-ω][^«»]*"
"""A word with a meaning; other terms are names, symbols and formulas, which have none."""

_WORK = (
    "libro|novela|poema|epopeya|tragedia|comedia|ópera|ballet|sinfonía|sonata|cuadro|pintura"
    "|fresco|estatua|escultura|enciclopedia|ensayo|panfleto|manifiesto|periódico|revista|película"
    "|canción|himno|manual|autobiografía|crónica|obra|drama|tragicomedia|cuento|relato|fábula|soneto"
    "|oda|sátira|entremés|zarzuela|cantata|oratorio|concierto|lienzo|retrato|autorretrato|retablo"
    "|tríptico|políptico|mosaico|tapiz|grabado|aguafuerte|acuarela"
)
_A_WORK = (
    rf"(?:(?:[Ee]l |[Ll]a |[Uu]na? )?(?:[Gg]ran|[Pp]rimera?|[Úú]ltim[oa]|[Cc]élebre) )?"
    rf"(?i:{_WORK})\b(?=.*\b\d{{3,4}}\b|(?:(?! (?:que|cuy|donde)).)* de [A-ZÁÉÍÓÚÑ]"
    r"|(?: \w+)? anónim[oa]\b|(?: \w+)? (?:donde|en (?:el|la) que) [A-ZÁÉÍÓÚÑ])"
)
"""The beginning of what the title of one work means; a genre has no year and no author."""

_SORTS = (
    (
        "caso",
        "¿En qué consiste el caso {term}?",
        "El caso {term} consiste en",
        CASE,
        "Roe v. Wade",
    ),
    ("artículo", "¿De qué trata el {term}?", "El {term} trata de", _ARTICLE, "artículo 18 CE"),
    (
        "fórmula",
        "¿Qué expresa la relación {term}?",
        "La relación {term} expresa",
        EQUATION,
        "V = IR",
    ),
    ("fórmula", "¿Qué designa la fórmula {term}?", "La fórmula {term} designa", COMPOUND, "NaCl"),
    ("símbolo", "¿Qué designa el símbolo {term}?", "El símbolo {term} designa", _SYMBOL, "Fe"),
)
"""Terms that are no words: their sort, how they are asked for and told, and their form."""

_TERMS = (
    Sentence("¿Qué es «{term}»?", pattern=_NAME, described=_A_WORK, sample="Rayuela"),
    Sentence(
        "¿Qué es {term}?",
        "Esta descripción corresponde a {term}: {answer}.",
        pattern=_QUOTED,
        sample="«Rayuela»",
    ),
    *[
        Sentence(prompt, f"{told} lo siguiente: {{answer}}.", pattern=pattern, sample=sample)
        for _, prompt, told, pattern, sample in _SORTS
    ],
    Sentence("¿Qué se conoce como «{term}»?", pattern=_NAME, sample="la Inquisición"),
    Sentence("¿Qué se entiende por «{term}»?", pattern=r"[^«»“”]*", sample="palanca"),
)

_HIS_NATION = r" \w+(?:ano|és|ol|án|ino|eno|uso|iego|eo|ético|aco|eco)\b"
_HER_NATION = r" \w+(?:ana|esa|ola|ina|ena|usa|iega|ea|ética|aca|eca)\b"
_HIS_RANK = "primer|segundo|tercer|cuarto|quinto|último|único|máximo"
_HER_RANK = "primera|segunda|tercera|cuarta|quinta|última|única|máxima"
_RANK = "mejor|peor|mayor|principal"
_MAN = (
    rf"(?!(?:{_HIS_RANK}|{_RANK}|gran)\b)"
    r"(?:\w+(?:o|or|és|án|ón)|rey|héroe|príncipe|hombre|general|cardenal)"
)
_WOMAN = (
    rf"(?!(?:{_HER_RANK}|{_RANK}|\w+(?:ista|nauta|cida|crata|arca|ta))\b)"
    r"(?!(?:papa|cura|colega|espía|policía|guía|guarda|belga)\b)"
    rf"(?:\w+a|mujer|emperatriz|actriz)(?!{_HIS_NATION})"
)
_MAN_OR_WOMAN = r"\w+(?:ista|nauta|crata|ante|ente|eta)"
_TITLE = (
    r"(?!.* que\b)(?:primer ministro|primera ministra|padre|madre|jefe|jefa|líder"
    r"|ministro|ministra|alcalde|alcaldesa|gobernador|gobernadora|virrey|rey|reina|emperador"
    r"|emperatriz|presidente|presidenta|papa|duque|duquesa|conde|condesa|zar|zarina|príncipe"
    r"|princesa|obispo|arzobispo|espos[oa]|marido|viud[oa]|cuñad[oa]|suegr[oa]|yerno|nuera"
    r"|prim[oa]|tí[oa]|amig[oa]|(?:hij[oa]|herman[oa]|sobrin[oa]|niet[oa])"
    r"(?: mayor| menor)?|discípul[oa]|alumn[oa]|comandante|comisari[oa]|diputad[oa]|directora?"
    r"|dirigente|embajadora?|fiscal|miembro|portavoz|rectora?|secretari[oa])"
    r"(?: (?:adjunt[oa]|general|públic[oa]|perpetu[oa]))? (?:del?|por)\b.*"
)
"""Of whom no clause tells more, a title and a relative have no article."""

_FATHER, _MOTHER = (rf"{each} de(?:l| l[ao]s?) (?=[a-záéíóúñ]).*" for each in ("padre", "madre"))
"""Of a thing, there is one; but someone is "padre de Carlos V"."""

_OF_WHAT = (
    r"(?! de (?!(?:l[ao]s?|un[ao]?|est[aeo]s?|ese|esa|su|sus|nuestr[ao])\b)[a-záéíóúñ]) del?\b.*"
)
"""Of one thing: there are many authors "de novelas"."""

_MAKER = rf"(?:autor|inventor|fundador|creador|descubridor)(?:{_HIS_NATION})?{_OF_WHAT}"
_WOMAN_MAKER = rf"(?:autora|inventora|fundadora|creadora|descubridora)(?:{_HER_NATION})?{_OF_WHAT}"
_MADE_IT = (
    r"(?:pintora?|escultora?|arquitect[oa]|compositora?|escritora?|directora?|novelista|poeta"
    r"|dramaturg[oa]|cineasta)\b[^,]* del? (?:la )?"
    r"(?:(?:\w+ ){0,2}[«“\"]|(?:El|L[ao]s?|Una?) ).*"
)
"""Who made what one person made. With "un", this would say that there are several of them."""


_DESCRIBED = Sentence(statement="{answer} puede describirse así: {who}.")


def _people(verb: str) -> tuple[Sentence, ...]:
    """The sentences on a person; `verb` is in the present or the past."""
    return (
        _DESCRIBED._replace(pattern=_MADE_IT, sample="pintor italiano de «La primavera»"),
        *[
            Sentence(
                statement=f"{{answer}} {verb} {article}{{text}}.",
                pattern="(?=[a-záéíóúñ])" + pattern,
                sample=sample,
            )
            for article, pattern, sample in (
                ("", r"(?:una?|uno de|el|la) .*", "una de las hermanas Brontë"),
                ("el ", _FATHER, "padre de la geología"),
                ("la ", _MOTHER, "madre de la enfermería"),
                ("", _TITLE, "reina de Castilla"),
                ("el ", _MAKER, "autor del Quijote"),
                ("la ", _WOMAN_MAKER, "autora de la novela"),
                (
                    "el ",
                    rf"(?:(?:{_HIS_RANK}) (?!ministro)\w+|(?:{_RANK}) {_MAN})\b.*",
                    "primer hombre en el espacio",
                ),
                (
                    "la ",
                    rf"(?:(?:{_HER_RANK}) (?!ministra de )\w+|(?:{_RANK}) {_WOMAN})\b.*",
                    "primera mujer ministra",
                ),
                ("un ", rf"{_MAN_OR_WOMAN}{_HIS_NATION}.*", "novelista ruso"),
                ("una ", rf"{_MAN_OR_WOMAN}{_HER_NATION}.*", "novelista rusa"),
                ("un ", rf"{_MAN}\b.*", "físico inglés"),
                ("una ", rf"{_WOMAN}\b.*", "física inglesa"),
            )
        ],
        _DESCRIBED,
    )


_ARGUMENTS = {
    "question answer": "La respuesta a «{question}» es: {answer}.",
    "argument claim": "La respuesta a «{question}» es: {answer}.",
    "argument claim attributed": "Según {by}, la respuesta a «{question}» es: {answer}.",
    "argument grounds": (
        "Uno de los argumentos para responder «{claim}» a «{question}» es: {answer}."
    ),
    "argument grounds attributed": (
        "Según {by}, uno de los argumentos para responder «{claim}» a «{question}» es: {answer}."
    ),
    "argument opposed": (
        "La respuesta «{claim}» a «{question}» se opone a la siguiente opinión: {answer}."
    ),
    "argument opposed attributed": (
        "Según {by}, la respuesta «{claim}» a «{question}» se opone a la siguiente opinión:"
        " {answer}."
    ),
    "argument proponent": "Según {answer}, la respuesta a «{question}» es: {claim}.",
}

SENTENCES = SentenceWords(
    sentences={
        **ON_DATES,
        **ON_FIGURES,
        **{key: (Sentence(statement=statement),) for key, statement in _ARGUMENTS.items()},
        "person identify": (Sentence(statement="{person} puede describirse así: {answer}."),),
        "person identify several": (
            Sentence(statement="{person} pueden describirse así: {answer}."),
        ),
        "person name": _people("fue"),
        "person name living": _people("es"),
        "person name several": (Sentence(statement="{answer} pueden describirse así: {who}."),),
        "person born": (Sentence(statement="{person} nació {when}."),),
        "person born several": (Sentence(statement="{person} nacieron {when}."),),
        "person died": (Sentence(statement="{person} murió {when}."),),
        "person died several": (Sentence(statement="{person} murieron {when}."),),
        "term define": (
            *_TERMS,
            Sentence(
                statement="Por «{text}» se entiende: {answer}.", pattern=_WORD, sample="palanca"
            ),
            Sentence(statement="Esta descripción corresponde a «{term}»: {answer}."),
        ),
        "term term": (
            Sentence(
                "¿De qué obra se trata? {Means}",
                pattern=_NAME,
                described=_A_WORK,
                sample="Rayuela",
            ),
            *[
                Sentence(f"¿De qué {sort} se trata? {{Means}}", pattern=pattern, sample=sample)
                for sort, _, _, pattern, sample in _SORTS
            ],
            Sentence("¿De qué se trata? {Means}", pattern=_NAME, sample="Titicaca"),
            Sentence(
                "¿De qué se trata? {Means}",
                "Esta descripción corresponde a {answer}: {means}.",
                pattern=_QUOTED,
                sample="«Rayuela»",
            ),
            Sentence(
                statement="Por «{answer}» se entiende: {means}.", pattern=_WORD, sample="palanca"
            ),
            Sentence(statement="Esta descripción corresponde a «{answer}»: {means}."),
        ),
        "term expansion": (
            Sentence(
                "¿Qué significan las siglas {term}?",
                "Las siglas {term} significan lo siguiente: {answer}.",
                pattern="[A-ZÁÉÍÓÚÑ]{2,}",
                sample="ONU",
            ),
            Sentence(statement="La forma desarrollada de «{term}» es: {answer}."),
        ),
    },
    word_class=word_class,
    common=frozenset(
        [
            word
            for name in "FMPQCDEGjJr"
            for word in CLASSES[name].split()
            if word.islower() and word not in ("reconquista", "restauración", "transición")
        ]
        + (
            "el la los las diputados protones neutrones electrones átomos huesos dientes patas"
            " planetas estrellas habitantes miembros muertos muertes víctimas"
            " soldados países cromosomas especies gobierno presidencia sentencia vigencia"
        ).split()
    ),
    title=_QUOTED,
    # Compañía
    stops=r"\b(?:etc|Cía)\.$",
)
