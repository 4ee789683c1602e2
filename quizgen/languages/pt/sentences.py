"""Portuguese: sentences made of texts of certain forms, on people, arguments and terms."""

from quizgen.languages.pt.sentences_on_dates import ON_DATES
from quizgen.languages.pt.sentences_on_figures import ON_FIGURES
from quizgen.languages.pt.word_classes import CLASSES, word_class
from quizgen.languages.sentence_words import Sentence, SentenceWords

_CASE = r"[A-Z].* vs?\.? [A-Z].*"
_ARTICLE = r"(?:art\.?|artigo) ?\d.*"
_EQUATION = r".*[=≈<>≤≥].*"
_ELEMENT = "A[gls]|B[ar]?|C[adlorsu]?|Fe?|G[ae]|Hg?|I|K|Li|M[gn]|N[ai]?|O|P[bt]?|Rb|S[beinr]?|Ti|Zn"
_COMPOUND = (
    r"(?=.*[₀-₉])(?:[A-Z][a-z]?[₀-₉]*|[()·])+"
    rf"|(?=[A-Z]*[a-z])(?:{_ELEMENT}){{2,}}"
)
"""With a number below the line, or of elements one of which has two letters: NaOH, not CO."""

_SYMBOL = "[A-Z][a-z]?"
_QUOTED = '“[^“”]+”|«[^«»]+»|"[^"]+"'
_UNQUOTED = '[^“”"]*'
_NAME = r"(?:[oa]s? )?[A-ZÁÂÃÉÊÍÓÔÕÚ]" + _UNQUOTED
_WORD = rf"(?!{_ARTICLE}|{_EQUATION})[a-zà-ÿα-ω]{_UNQUOTED}"
"""A word with a meaning; other terms are names, symbols and formulas, which have none."""

_WORK = (
    "livro|romance|poema|epopeia|tragédia|comédia|ópera|balé|bailado|sinfonia|sonata|quadro|pintura"
    "|fresco|afresco|estátua|escultura|enciclopédia|ensaio|panfleto|manifesto|jornal|revista|filme"
    "|canção|hino|manual|autobiografia|crónica|crônica|obra|drama|conto|fábula|soneto|ode|sátira|auto"
    "|cantata|oratória|concerto|tela|retrato|autorretrato|retábulo|tríptico|mosaico|tapeçaria|gravura"
    "|aguarela|aquarela|novela|peça"
)
_A_WORK = (
    r"(?:(?:[Oo] |[Aa] |[Uu]ma? )?(?:[Gg]rande|[Pp]rimeir[oa]|[Úú]ltim[oa]|[Cc]élebre) )?"
    rf"(?:(?:[Oo]|[Aa]|[Uu]ma?) )?(?i:{_WORK})\b"
    r"(?=.*\b\d{3,4}\b|(?:(?! (?:que|cuj|onde)).)* d[aeo] [A-ZÁÂÉÍÓÔÚ]"
    r"|(?: \w+)? anónim[oa]\b|(?: \w+)? anônim[oa]\b|(?: \w+)? (?:onde|em que) [A-ZÁÂÉÍÓÔÚ])"
)
"""The beginning of what the title of one work means; a genre has no year and no author."""

_SORTS = (
    (
        "caso",
        "Em que consiste o caso {term}?",
        "O caso {term} consiste no seguinte",
        _CASE,
        "Roe v. Wade",
    ),
    ("artigo", "De que trata o {term}?", "O {term} trata do seguinte", _ARTICLE, "artigo 18 CRP"),
    (
        "fórmula",
        "O que exprime a relação {term}?",
        "A relação {term} exprime o seguinte",
        _EQUATION,
        "V = IR",
    ),
    (
        "fórmula",
        "O que designa a fórmula {term}?",
        "A fórmula {term} designa o seguinte",
        _COMPOUND,
        "NaCl",
    ),
    (
        "símbolo",
        "O que designa o símbolo {term}?",
        "O símbolo {term} designa o seguinte",
        _SYMBOL,
        "Fe",
    ),
)
"""Terms that are no words: their sort, how they are asked for and told, and their form."""

_TERMS = (
    Sentence("O que é “{term}”?", pattern=_NAME, described=_A_WORK, sample="Mensagem"),
    Sentence(
        "O que é {term}?",
        "Esta descrição corresponde a {term}: {answer}.",
        pattern=_QUOTED,
        sample="“Mensagem”",
    ),
    *[
        Sentence(prompt, f"{told}: {{answer}}.", pattern=pattern, sample=sample)
        for _, prompt, told, pattern, sample in _SORTS
    ],
    Sentence("O que designa “{term}”?", pattern=_NAME, sample="a Inquisição"),
    Sentence("O que se entende por “{term}”?", pattern=_UNQUOTED, sample="alavanca"),
)

_HIS_NATION = r" \w+(?:ano|ês|ol|ão|ino|eno|sso|ego|eu|ético|aco|eco|eiro|rco|íço|eco)\b"
_HER_NATION = r" \w+(?:ana|esa|ola|mã|ina|ena|ssa|ega|eia|ética|aca|eca|eira|rca|íça)\b"
_HIS_RANK = "primeiro|segundo|terceiro|quarto|quinto|último|único|máximo"
_HER_RANK = "primeira|segunda|terceira|quarta|quinta|última|única|máxima"
_RANK = "melhor|pior|maior|principal"
_MAN = (
    rf"(?!(?:{_HIS_RANK}|{_RANK}|grande|\w+[çs]ão)\b)"
    r"(?:\w+(?:o|or|ês|ão)|rei|herói|príncipe|homem|general|cardeal|marechal|bispo|frade|juiz)"
)
_WOMAN = (
    rf"(?!(?:{_HER_RANK}|{_RANK}|\w+(?:ista|nauta|cida|crata|arca|ta))\b)"
    r"(?!(?:papa|colega|polícia|guia|guarda|belga|ioga|camarada|cineasta|druida|indígena|quilombola|sentinela)\b)"
    rf"(?:\w+a|mulher|imperatriz|atriz)(?!{_HIS_NATION})"
)
_MAN_OR_WOMAN = r"\w+(?:ista|asta|nauta|crata|ante|ente|eta)"
_TITLE = (
    r"(?!.* que\b)(?:primeiro-ministro|primeira-ministra|filho|filha|pai|mãe|chefe|líder|ministro"
    r"|ministra|prefeito|prefeita|governador|governadora|vice-rei|rei|rainha|imperador|imperatriz"
    r"|presidente|papa|duque|duquesa|conde|condessa|czar|czarina|príncipe|princesa|bispo|arcebispo"
    r"|infant[ea]|marquês|marquesa|barão|baronesa|visconde|viscondessa|espos[oa]|marido|mulher"
    r"|noiv[oa]|companheir[oa]|viúv[oa]|cunhad[oa]|sogr[oa]|genro|nora|prim[oa]|ti[oa]|amig[oa]"
    r"|(?:irmão|irmã|sobrinh[oa]|net[oa])(?: mais (?:velh|nov)[oa])?|discípul[oa]|alun[oa]"
    r"|comandante|comissári[oa]|deputad[oa]|diretora?|dirigente|embaixadora?|membro|porta-voz"
    r"|reitora?|secretári[oa])(?:[ -]geral| (?:adjunt[oa]|públic[oa]|perpétu[oa]))?"
    r" (?:d[aeo]s?|por|pel[ao])\b.*"
)
"""Of whom no clause tells more, a title and a relative have no article."""

_FATHER, _MOTHER = (rf"{each} d[ao]s? (?=[a-zà-ÿ]).*" for each in ("pai", "mãe"))
"""Of a thing, there is one; but someone is "pai de Carlos V"."""

_MAKER = rf"(?:autor|inventor|fundador|criador|descobridor)(?:{_HIS_NATION})? d[aeo]s?\b.*"
_WOMAN_MAKER = (
    rf"(?:autora|inventora|fundadora|criadora|descobridora)(?:{_HER_NATION})? d[aeo]s?\b.*"
)
_MADE_IT = (
    r"(?:pintora?|escultora?|arquitet[oa]|arquitect[oa]|compositora?|escritora?|diretora?|romancista"
    r"|realizadora?|poeta|poetisa|dramaturg[oa]|cineasta)\b[^,]* d[aeo]s? "
    r"(?:(?:\w+ ){0,2}[«“\"]|(?:Os?|As?|Uma?) ).*"
)
"""Who made what one person made. With "um", this would say that there are several of them."""

_DESCRIBED = Sentence(statement="{answer} pode descrever-se assim: {who}.")


def _people(verb: str) -> tuple[Sentence, ...]:
    """The sentences on a person; `verb` is in the present or the past."""
    return (
        _DESCRIBED._replace(pattern=_MADE_IT, sample="pintor italiano de “A Primavera”"),
        *[
            Sentence(
                statement=f"{{answer}} {verb} {article}{{text}}.",
                pattern="(?=[a-zà-ÿ])" + pattern,
                sample=sample,
            )
            for article, pattern, sample in (
                ("", r"(?:uma?|o|a) .*", "uma das irmãs Brontë"),
                ("o ", _FATHER, "pai da geologia"),
                ("a ", _MOTHER, "mãe da enfermagem"),
                ("", _TITLE, "rainha de Portugal"),
                ("o ", _MAKER, "autor do romance"),
                ("a ", _WOMAN_MAKER, "autora do romance"),
                (
                    "o ",
                    rf"(?:(?:{_HIS_RANK}) (?!ministro)\w+|(?:{_RANK}) {_MAN})\b.*",
                    "primeiro homem no espaço",
                ),
                (
                    "a ",
                    rf"(?:(?:{_HER_RANK}) (?!ministra de )\w+|(?:{_RANK}) {_WOMAN})\b.*",
                    "primeira mulher ministra",
                ),
                ("um ", rf"{_MAN_OR_WOMAN}{_HIS_NATION}.*", "romancista russo"),
                ("uma ", rf"{_MAN_OR_WOMAN}{_HER_NATION}.*", "romancista russa"),
                ("um ", rf"{_MAN}\b.*", "físico inglês"),
                ("uma ", rf"{_WOMAN}\b.*", "física inglesa"),
            )
        ],
        _DESCRIBED,
    )


_ARGUMENTS = {
    "question answer": "A resposta a “{question}” é: {answer}.",
    "argument claim": "A resposta a “{question}” é: {answer}.",
    "argument claim attributed": "Segundo {by}, a resposta a “{question}” é: {answer}.",
    "argument grounds": ("Um dos argumentos para responder “{claim}” a “{question}” é: {answer}."),
    "argument grounds attributed": (
        "Segundo {by}, um dos argumentos para responder “{claim}” a “{question}” é: {answer}."
    ),
    "argument opposed": (
        "A resposta “{claim}” a “{question}” opõe-se à seguinte opinião: {answer}."
    ),
    "argument opposed attributed": (
        "Segundo {by}, a resposta “{claim}” a “{question}” opõe-se à seguinte opinião: {answer}."
    ),
    "argument proponent": "Segundo {answer}, a resposta a “{question}” é: {claim}.",
}

SENTENCES = SentenceWords(
    sentences={
        **ON_DATES,
        **ON_FIGURES,
        **{key: (Sentence(statement=statement),) for key, statement in _ARGUMENTS.items()},
        "person identify": (Sentence(statement="{person} pode descrever-se assim: {answer}."),),
        "person identify several": (
            Sentence(statement="{person} podem descrever-se assim: {answer}."),
        ),
        "person name": _people("foi"),
        "person name living": _people("é"),
        "person name several": (Sentence(statement="{answer} podem descrever-se assim: {who}."),),
        "person born": (Sentence(statement="{person} nasceu {when}."),),
        "person born several": (Sentence(statement="{person} nasceram {when}."),),
        "person died": (Sentence(statement="{person} morreu {when}."),),
        "person died several": (Sentence(statement="{person} morreram {when}."),),
        "term define": (
            *_TERMS,
            Sentence(
                statement="Por “{text}” entende-se: {answer}.", pattern=_WORD, sample="alavanca"
            ),
            Sentence(statement="Esta descrição corresponde a “{term}”: {answer}."),
        ),
        "term term": (
            Sentence(
                "De que obra se trata? {Means}",
                pattern=_NAME,
                described=_A_WORK,
                sample="Mensagem",
            ),
            *[
                Sentence(f"De que {sort} se trata? {{Means}}", pattern=pattern, sample=sample)
                for sort, _, _, pattern, sample in _SORTS
            ],
            Sentence("De que se trata? {Means}", pattern=_NAME, sample="Amazonas"),
            Sentence(
                "De que se trata? {Means}",
                "Esta descrição corresponde a {answer}: {means}.",
                pattern=_QUOTED,
                sample="“Mensagem”",
            ),
            Sentence(
                statement="Por “{answer}” entende-se: {means}.", pattern=_WORD, sample="alavanca"
            ),
            Sentence(statement="Esta descrição corresponde a “{answer}”: {means}."),
        ),
        "term expansion": (
            Sentence(
                "O que significa a sigla {term}?",
                "A sigla {term} significa o seguinte: {answer}.",
                pattern="[A-ZÁÂÃÉÊÍÓÔÕÚ]{2,}",
                sample="ONU",
            ),
            Sentence(statement="“{term}” por extenso é: {answer}."),
        ),
    },
    word_class=word_class,
    common=frozenset(
        [
            word
            for name in "FMPQCDEGjJr"
            for word in CLASSES[name].split()
            if word.islower() and word not in ("reconquista", "restauração", "vitória")
        ]
        + (
            "o a os as deputados prótons protões nêutrons neutrões elétrons eletrões átomos ossos"
            " dentes patas planetas estrelas habitantes membros mortos mortes vítimas soldados"
            " países cromossomos cromossomas espécies presidência sentença"
        ).split()
    ),
    title=_QUOTED,
    stops=r"\b(?:etc|Cia|séc)\.$",
)
