"""German: sentences made of texts of certain forms, on people, arguments and terms."""

from quizgen.languages.de.sentences_on_dates import ON_DATES
from quizgen.languages.de.sentences_on_figures import ON_FIGURES
from quizgen.languages.de.word_classes import CAPITAL, SMALL_WORDS, WORKS, weak, word_class
from quizgen.languages.sentence_words import CASE, COMPOUND, EQUATION, Sentence, SentenceWords

_SECTION = r"(?:§§?|Art\.?|Artikel|Abs\.) ?\d.*"
_QUOTED = r"[„“\"»«].*"
_WITH_ARTICLE = r"(?:der|das) .*"
_WITH_DER = r"der [^„“\"»«]*"
"""What has another article after a preposition, unless it is quoted."""

_WORD = rf"(?!{CASE}|{_SECTION}|{EQUATION}|{COMPOUND}|{_WITH_ARTICLE})[^„“\"»«]*"
"""A word with a meaning; other terms are names, symbols and formulas, which have none."""

_A_WORK = (
    rf"(?:[\wäöüß-]+ ){{0,3}}?(?i:\w*(?:{WORKS}))(?=$|[ ,;(])"
    r"(?=.*\b\d{3,4}\b|(?: aus [^,]*)? von [A-ZÄÖÜ]| [A-ZÄÖÜ]\w+[s'’](?:$|[ ,;(]))"
)
"""The beginning of what the title of one work means; a genre has no year and no author."""

_A_PLACE = (
    r"(?:[\wäöüß-]+(?:e|er|es) ){0,3}(?:\w*(?:[Ff]luss|[Bb]erg|[Ss]tadt|[Ii]nsel|[Vv]ulkan|[Ss]ee"
    r"|[Mm]eer|[Gg]ebirge|[Ww]üste|[Dd]orf|[Pp]lanet|[Ss]chloss|[Kk]irche|[Bb]urg)|Land|Staat"
    r"|Gipfel|Bucht|Mond|Stern|Sternbild|Tempel|Museum)(?=$|[ ,;(])"
)
"""The beginning of what a name means that is no term: *Elbe*, a river."""

_UNQUOTED = r"[^„“\"»«]*"
_TITLE = rf"(?!{CASE}|{_SECTION})[A-ZÄÖÜ]{_UNQUOTED}"

_SPECIAL_TERMS = (
    (CASE, "Marbury v. Madison"),
    (_SECTION, "Art. 5 GG"),
    (COMPOUND, "H₂SO₄"),
    (EQUATION, "a² + b² = c²"),
    (_QUOTED, "„Faust“"),
    (_WITH_ARTICLE, "der Siebenschläfer"),
)
_TERM_PROMPTS = (
    "Wofür ist „{term}“ bekannt?",
    "Worum geht es in {term}?",
    "Wofür steht {term}?",
    "Was besagt {term}?",
    "Was ist {term}?",
    "Was ist {term}?",
)

_DESCRIBED = "Diese Beschreibung passt auf {}: {}."


_NO_CAPITAL = r"(?!(?:[A-ZÄÖÜ]\w*sch|Erst|Zweit|Dritt|Letzt|Einzig)e[rs]? ).*"
"""Not "Englischer Arzt", whose adjective has no capital after an article; "Wiener Arzt" has one."""

_NO_ADJECTIVE = (
    r"(?!(?i:\w+ (?:\w*(?:sitz|leb|reis|lern|regier|herrsch|schaff)ender|\w+(?:dneter|ierter)"
    r"|\w*(?:deutsch|verwandt|gesandt|gelehrt|bekannt|beamt|gefangen|vertraut|heilig|geistlich"
    r"|adel?ig|adlig|jugendlich|angestellt|fremd|geliebt|verlobt|geboren)er)\b)).*"
)
"""Not "erster Vorsitzender", which would be "der erste Vorsitzende"."""


_MADE_IT = (
    r"(?:[a-zäöüß-]+ ){1,2}(?:"
    r"(?:Autor|Verfasser|Schöpfer|Erfinder|Entdecker|Erbauer)(?:in)? (?:des|der|von) "
    r"|(?:Maler|Bildhauer|Architekt|Komponist|Dichter|Schriftsteller|Regisseur)(?:in)? "
    r"(?:(?:des|der|von) (?:[\w-]+ ){0,2})?[„»\"]).*"
)
"""Who made what one person made. With "ein", this would say that there are several of them."""


def _names(verb: str) -> tuple[Sentence, ...]:
    """The sentences on a person; `verb` is in the present or the past."""
    behind = f"(?:[,lpwcgdisrz{CAPITAL}].*)?"
    apart = "(?:[,lpc].*)?"
    of_what = f"[gdiswrz{CAPITAL}][^,!]*"
    described = Sentence(statement=_DESCRIBED.format("{answer}", "{who}"))
    return (
        described._replace(pattern=_MADE_IT, sample="deutscher Erfinder des Buchdrucks"),
        Sentence(
            statement=f"{{answer}} {verb} {{text}}.",
            pattern="(?:der|das|ein|eine|einer der|eine der) \\w.*",
            sample="der erste Mensch im Weltraum",
        ),
        Sentence(
            statement=f"{{answer}} {verb} {{text}}.",
            form=f"i(?:[jö]{{1,2}}[{CAPITAL}]|B).*",
            sample="die erste Frau im Weltraum",
        ),
        Sentence(
            statement=f"{{answer}} {verb} der {{inflected}} {{rest}}.",
            form=f"(?P<word>o)(?P<rest>[{CAPITAL}].*)",
            pattern=_NO_ADJECTIVE,
            inflected=weak,
            sample="erster Mensch im Weltraum",
        ),
        Sentence(
            statement=f"{{answer}} {verb} die {{text}}.",
            form=f"ö[{CAPITAL}].*",
            sample="erste Frau im Weltraum",
        ),
        Sentence(
            statement=f"{{answer}} {verb} {{text}}.",
            form=f"[AVB][^,!]*c[AVB]{of_what}",
            sample="Kantor in Leipzig und Lehrer der Schule",
        ),
        Sentence(
            statement=f"{{answer}} {verb} ein {{text}}.",
            # An adjective in -er tells the gender, whatever the noun.
            form=f"(?:(?:[rR]{{1,2}}t?|t)[AV]{behind}|(?:[rR]{{1,2}}t?[NT]|[AV]){apart})",
            pattern=_NO_CAPITAL,
            sample="österreichischer Arzt",
        ),
        Sentence(
            statement=f"{{answer}} {verb} eine {{text}}.",
            form=f"(?:(?:[jJ]{{1,2}}t?|t)B{behind}|B{apart})",
            pattern=_NO_CAPITAL,
            sample="österreichische Ärztin",
        ),
        Sentence(
            statement=f"{{answer}} {verb} eine {{text}}.",
            form=f"[jJ]{{1,2}}N{apart}",
            pattern=rf"{_NO_CAPITAL[:-2]}(?:\S+e )+[A-ZÄÖÜ]\w*(?<!e)in(?!\w).*",
            sample="österreichische Kartografin",
        ),
        Sentence(
            statement=f"{{answer}} {verb} {{text}}.",
            form=f"[AVB]{of_what}",
            sample="König von Preußen",
        ),
        described,
    )


_ON = "auf die Frage „{question}“"
_ARGUMENTS = {
    # Whether someone says so is true or false, even where what they say is disputed. No name is
    # after a preposition, which asks for a case.
    key: (Sentence(statement=statement),)
    for key, statement in {
        "question answer": f"Die Antwort {_ON} lautet: {{answer}}.",
        "argument claim": f"Die Antwort {_ON} lautet: {{answer}}.",
        "argument claim attributed": f"Die Antwort {_ON} (Position: {{by}}) lautet: {{answer}}.",
        "argument grounds": (
            f"Einer der Gründe für die Antwort „{{claim}}“ {_ON} lautet: {{answer}}."
        ),
        "argument grounds attributed": (
            f"Einer der Gründe für die Antwort „{{claim}}“ {_ON} (Position: {{by}}) lautet:"
            " {answer}."
        ),
        "argument opposed": (
            f"Die Antwort „{{claim}}“ {_ON} richtet sich gegen Folgendes: {{answer}}."
        ),
        "argument opposed attributed": (
            f"Die Antwort „{{claim}}“ {_ON} (Position: {{by}}) richtet sich gegen Folgendes:"
            " {answer}."
        ),
        "argument proponent": f"Die Antwort {_ON} (Position: {{answer}}) lautet: {{claim}}.",
    }.items()
}
_ADJECTIVES = (
    "absolut atomar dritt durchschnittlich elektrisch erst ganz größt heutig höchst jährlich"
    " kleinst kritisch kürzest längst letzt mittler molar natürlich niedrigst normal relativ"
    " spezifisch täglich total tiefst zweit"
)

SENTENCES = SentenceWords(
    sentences={
        "person identify": (Sentence(statement=_DESCRIBED.format("{person}", "{answer}")),),
        "person name": _names("war"),
        "person name living": _names("ist"),
        "person name several": (Sentence(statement=_DESCRIBED.format("{answer}", "{who}")),),
        "person born": (Sentence(statement="{person} wurde {when} geboren."),),
        "person born several": (Sentence(statement="{person} wurden {when} geboren."),),
        "person died": (Sentence(statement="{person} starb {when}."),),
        "person died several": (Sentence(statement="{person} starben {when}."),),
        **ON_DATES,
        **ON_FIGURES,
        **_ARGUMENTS,
        "term define": (
            Sentence(
                "Was ist „{term}“?",
                _DESCRIBED.format("„{term}“", "{answer}"),
                pattern=_TITLE,
                described=_A_WORK,
                sample="Kabale und Liebe",
            ),
            Sentence(
                "Was ist mit „{term}“ gemeint?",
                _DESCRIBED.format("„{term}“", "{answer}"),
                pattern=_UNQUOTED,
                described=_A_PLACE,
                sample="Elbe",
            ),
            *[
                Sentence(asked, pattern=pattern, sample=sample)
                for asked, (pattern, sample) in zip(_TERM_PROMPTS, _SPECIAL_TERMS, strict=True)
            ],
            Sentence(
                statement="Der Begriff „{term}“ bedeutet: {answer}.",
                pattern=_WORD,
                sample="Entropie",
            ),
            Sentence(
                statement=_DESCRIBED.format("„{term}“", "{answer}"),
                pattern=_WITH_DER,
                sample="der Siebenschläfer",
            ),
            Sentence(statement=_DESCRIBED.format("{term}", "{answer}")),
        ),
        "term term": (
            Sentence(
                "Welches Werk ist gemeint? {Means}",
                _DESCRIBED.format("„{answer}“", "{means}"),
                pattern=_TITLE,
                described=_A_WORK,
                sample="Kabale und Liebe",
            ),
            *[
                Sentence(f"Welche{sort} ist gemeint? {{Means}}", pattern=pattern, sample=sample)
                for sort, (pattern, sample) in zip(
                    ("r Fall", " Vorschrift", " Formel", " Formel"), _SPECIAL_TERMS, strict=False
                )
            ],
            Sentence(
                "Was ist gemeint? {Means}",
                _DESCRIBED.format("„{answer}“", "{means}"),
                pattern=_UNQUOTED,
                described=_A_PLACE,
                sample="Elbe",
            ),
            Sentence(
                statement="Der Begriff „{answer}“ bedeutet: {means}.",
                pattern=_WORD,
                sample="Entropie",
            ),
            Sentence(
                statement=_DESCRIBED.format("„{answer}“", "{means}"),
                pattern=_WITH_DER,
                sample="der Siebenschläfer",
            ),
            Sentence(statement=_DESCRIBED.format("{answer}", "{means}")),
        ),
        "term expansion": (Sentence(statement="Die Abkürzung „{term}“ steht für: {answer}."),),
    },
    word_class=word_class,
    common=frozenset(
        [word for name in "dislpwc" for word in SMALL_WORDS[name].split()]
        + ["ein", "eine", "einer"]
        + [f"{stem}{end}" for stem in _ADJECTIVES.split() for end in ("e", "er", "es", "en")]
    ),
    # Mount St. Helens, das 8. Jahrhundert v. Chr., van Gogh.
    title=(
        r"\b(?:(?:St|Dr|Prof|Hl|Nr)\.(?= ?[A-ZÄÖÜ\d])|\d{1,2}\.(?= [A-ZÄÖÜ])|[vn]\.\s?Chr(?:\.|$)"
        r"|(?:van(?: de[rn])?|d[ai]) [A-ZÄÖÜ][\w’-]+)"
    ),
    # Wilhelm II.
    stops=r"\b(?:[IVX]+|Chr|Gr|Co|Jh|Jhd|sen|jun|usw|etc)\.$",
)
