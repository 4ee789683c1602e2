"""French: sentences made of texts of certain forms, on people, arguments and terms."""

from quizgen.languages.fr.sentences_on_dates import ON_DATES
from quizgen.languages.fr.sentences_on_figures import ON_FIGURES
from quizgen.languages.fr.word_classes import CLASSES, word_class
from quizgen.languages.sentence_words import COMPOUND, EQUATION, Sentence, SentenceWords

_NAMES_OF_EVENTS = (
    "commune",
    "états",
    "libération",
    "reconquête",
    "réforme",
    "révolution",
    "terreur",
)
"""They have a capital where they are the name of a period."""

_CASE = r"[A-Z].* (?:vs?\.?|c\.) [A-Z].*"
_ARTICLE = r"art(?:\.|icle)? ?\d.*"
_SYMBOL = "[A-Z][a-z]?"
_SYMBOLISED = (
    r"(?i:(?:le |la |l['’])?(?:[^\W\d_]+(?:$|(?=,.*\b(?:chimique|élément|gaz|métal|symbole|unité)))"
    r"|(?:élément|gaz|métal|symbole|unité)\b))"
)
"""The beginning of what a symbol means: *sodium*; "Ra" is also the name of a god."""

_OF_A_PLACE = (
    r"(?:archipel|baie|canal|cap|chutes|col|désert|détroit|fleuve|golfe|île|îles|lac|mer|mont"
    r"|monts|océan|péninsule|pic|plaine|plateau|presqu['’]île|rivière|vallée|volcan)"
    r"(?: de la| de l['’]| de| du| des| d['’])? ?(?=[A-ZÀ-Ý])"
)
"""What is before the name of a place: *lac Victoria*, *golfe de Guinée*."""

_QUOTED = "«[^«»]+»"
_NAME = rf"(?:l[ea] |l['’])?(?:{_OF_A_PLACE})?[A-ZÀ-Ý][^«»]*"
_WORD = rf"(?!{_ARTICLE}|{EQUATION}|{_NAME})[a-zà-ÿœα-ω][^«»]*"
"""A word with a meaning; other terms are names, symbols and formulas, which have none."""

_WORK = (
    "livre|roman|poème|épopée|tragédie|comédie|opéra|ballet|symphonie|sonate|tableau|fresque"
    "|statue|sculpture|encyclopédie|essai|pamphlet|manifeste|journal|revue|film|chanson|hymne"
    "|recueil|manuel|autobiographie|chronique|ouvrage|œuvre|drame|tragi-comédie|conte|fable|sonnet"
    "|ode|satire|farce|opérette|cantate|oratorio|concerto|requiem|peinture|portrait|autoportrait"
    "|retable|triptyque|polyptyque|mosaïque|tapisserie|gravure|eau-forte|aquarelle"
    "|(?:pièce|nouvelle)(?= (?:de théâtre |en .* actes? )?(?:de |d['’])[A-ZÀ-Ý])"
)
_A_WORK = (
    r"(?:(?:[Ll][ea] |[Ll]['’]|[Uu]ne? )?"
    r"(?:[Gg]rande?|[Pp]etite?|[Pp]remi[eè]re?|[Cc]élèbre|[Vv]aste) )?"
    rf"(?i:{_WORK})\b(?=.*\b\d{{3,4}}\b|(?:(?! (?:qu|dont|où)).)* (?:de |d['’])[A-ZÀ-Ý]"
    r"|(?: \w+)? (?:où|dans l(?:equel|aquelle)) [A-ZÀ-Ý])"
)
"""The beginning of what the title of one work means; a genre has no year and no author."""

_TERMS = (
    Sentence(
        "Qu’est-ce que « {term} » ?",
        "Cette description correspond à « {term} » : {answer}.",
        pattern=_NAME,
        described=_A_WORK,
        sample="Candide",
    ),
    Sentence(
        "Qu’est-ce que {term} ?",
        "Cette description correspond à {term} : {answer}.",
        pattern=_QUOTED,
        sample="« Candide »",
    ),
    Sentence("En quoi consiste l’affaire « {term} » ?", pattern=_CASE, sample="Marckx c. Belgique"),
    Sentence("De quoi traite l’{term} ?", pattern=_ARTICLE, sample="article 9 CEDH"),
    Sentence("Qu’exprime la relation {term} ?", pattern=EQUATION, sample="U = RI"),
    Sentence("Que désigne la formule {term} ?", pattern=COMPOUND, sample="CO₂"),
    Sentence(
        "Que représente le symbole {term} ?", pattern=_SYMBOL, described=_SYMBOLISED, sample="Fe"
    ),
    Sentence("Que désigne « {term} » ?", pattern=_NAME, sample="ADN"),
)

_HIS_NATION = r" \w*(?:ais|ois|ien|ain|and|ol|grec|turc)\b"
_HER_NATION = r" \w*(?:aise|oise|ienne|aine|ande|ole|grecque|turque)\b"
_MAN = (
    r"(?!sœur|soeur|premier|dernier|meilleur)"
    r"(?:\w+(?:ien|eur|ier)|chef d['’]orchestre|homme|abbé|acteur|amiral|avocat|cardinal"
    r"|colonel|comte|duc|écrivain|empereur|évêque|fils|général|maréchal|moine|officier|pape"
    r"|président|prêtre|prince|roi|saint|savant|soldat|dirigeant|opposant|militant)"
    rf"(?!{_HER_NATION})"
)
_WOMAN = (
    r"(?!première|dernière)(?:\w+(?:ienne|euse|rice|ière)|femme|actrice|avocate|comtesse|députée"
    r"|duchesse|écrivaine|fille|héroïne|poétesse|princesse|reine|religieuse|romancière|sainte"
    r"|savante|dirigeante|opposante|militante)"
)
_MAN_OR_WOMAN = (
    r"(?:\w+(?:iste|logue|graphe|nome|mate|naute|crate)|philosophe|peintre|poète|médecin|artiste)"
)
_TITLE = (
    r"(?!.* (?:qui|que|dont|où)\b|.* qu['’])(?:premi(?:er|ère) ministre|ministre|cheffe|maire"
    r"|chef(?! d['’]orchestre)"
    r"|gouverneur|fils|fille|roi|reine|empereur|impératrice|présidente?|pape|maréchal|duc|duchesse|comte"
    r"|comtesse|tsar|tsarine|prince|princesse|archevêque|évêque|accusateur|ambassad(?:eur|rice)"
    r"|commandante?|commissaire|députée?|directeur|directrice|dirigeante?|membre|procureure?"
    r"|secrétaire)(?: (?:adjoint|général|public|perpétuel)e?)? (?:d[eu]s?\b|d['’]).*"
)
"""Of whom no clause tells more, a title has no article."""

_GENERIC = r" d(?:e |['’])(?!(?:ce(?:s|t|tte)?|sa|ses|son|leurs?|nos|notre|la|l|une?)\b)[a-zà-ÿœ]"
_OF_WHAT = rf"(?:{_HIS_NATION}|{_HER_NATION})?(?!{_GENERIC})(?: d[eu]s?\b| d['’]).*"
"""Of one thing: there are many authors "de romans"."""

_ELDEST = (
    r" (?:aînée?|cadet(?:te)?|unique|jumeau|jumelle|adopti[fv]e?|naturel(?:le)?)"
    r"(?: d[eu]s?\b| d['’]).*"
)
_MADE_IT = (
    r"(?:peintre|sculpteur|sculptrice|architecte|compositeur|compositrice|écrivain|réalisateur"
    r"|réalisatrice|romancier|romancière|poète|dramaturge|cinéaste)\b[^,]*"
    r" d(?:[eu]s?|[eu] (?:la|l['’]))? ?"
    r"(?:(?:[\w-]+ ){0,2}[«“\"]|(?:L[ae]s? |L['’]|Une? )).*"
)
"""Who made what one person made. With "un", this would say that there are several of them."""
_RANKED = r"\w+ième|plus \w+"


def _someone(article: str, pattern: str, sample: str) -> Sentence:
    statement = f"{{answer}} est {article}{{text}}."
    return Sentence(statement=statement, pattern="(?=[a-zà-ÿœ])" + pattern, sample=sample)


_DESCRIBED = Sentence(statement="On peut décrire {answer} ainsi : {who}.")

# The present tense is also that of history, so it suits the dead and the living.
_PEOPLE = (
    _DESCRIBED._replace(pattern=_MADE_IT, sample="compositeur français de « Carmen »"),
    _someone("", r"(?:une? des |l['’]une? des |le |la |l['’]).*", "une des sœurs Brontë"),
    _someone("", _TITLE, "reine de France"),
    _someone("le ", rf"(?:fils|petit-fils|frère|neveu|cousin){_ELDEST}", "fils aîné du roi"),
    _someone("la ", rf"(?:fille|petite-fille|sœur|nièce|cousine){_ELDEST}", "fille aînée du roi"),
    _someone(
        "l’", rf"(?:auteure?|autrice|inventeur|inventrice){_OF_WHAT}", "auteur du Contrat social"
    ),
    _someone(
        "le ", rf"(?:fondateur|créateur|découvreur|père){_OF_WHAT}", "fondateur de la Croix-Rouge"
    ),
    _someone("la ", rf"(?:fondatrice|créatrice|mère){_OF_WHAT}", "fondatrice de l’école"),
    _someone(
        "le ",
        rf"(?:premier|dernier|seul|meilleur|principal|{_RANKED}) {_MAN}\b.*",
        "premier homme dans l’espace",
    ),
    _someone(
        "la ",
        rf"(?:première|dernière|seule|meilleure|principale|{_RANKED}) {_WOMAN}\b.*",
        "seule femme du groupe",
    ),
    _someone("un ", rf"(?:(?:grand|célèbre|jeune) )?{_MAN}\b.*", "physicien anglais"),
    _someone("une ", rf"(?:(?:grande|célèbre|jeune) )?{_WOMAN}\b.*", "physicienne anglaise"),
    _someone("un ", rf"{_MAN_OR_WOMAN}{_HIS_NATION}.*", "chimiste français"),
    _someone("une ", rf"{_MAN_OR_WOMAN}{_HER_NATION}.*", "chimiste française"),
    _DESCRIBED,
)

_ELIDED = r"(?:[AEOUÀÂÆÉÈÊËÔŒ]|I(?![aeiou])|Y(?![aeiou])).*"
_WHOLE = r"(?![Ll]es? |[Dd][eu]s? |[Dd]['’])(?:la |l['’]|[BCDFGJ-NP-TV-XZÇ]|Y[aeiou]).*"
"""Names after "d’" and after "de"; before an H, a "le" or a "de", it could be either or neither."""


def _of_life(what: str, statement: str) -> tuple[Sentence, ...]:
    asked = f"Quelle est la date de {what}"
    return (
        Sentence(f"{asked} d’{{person}} ?", pattern=_ELIDED, sample="Émile Zola"),
        Sentence(f"{asked} de {{person}} ?", pattern=_WHOLE, sample="Victor Hugo"),
        Sentence(statement=statement),
    )


_ARGUMENTS = {
    "question answer": "La réponse à « {question} » est : {answer}.",
    "argument claim": "La réponse à « {question} » est : {answer}.",
    "argument claim attributed": "Selon {by}, la réponse à « {question} » est : {answer}.",
    "argument grounds": (
        "Une des raisons de répondre « {claim} » à « {question} » est : {answer}."
    ),
    "argument grounds attributed": (
        "Selon {by}, une des raisons de répondre « {claim} » à « {question} » est : {answer}."
    ),
    "argument opposed": (
        "La réponse « {claim} » à « {question} » s’oppose à la thèse suivante : {answer}."
    ),
    "argument opposed attributed": (
        "Selon {by}, la réponse « {claim} » à « {question} » s’oppose à la thèse suivante :"
        " {answer}."
    ),
    "argument proponent": "Selon {answer}, la réponse à « {question} » est : {claim}.",
}

SENTENCES = SentenceWords(
    sentences={
        **ON_DATES,
        **ON_FIGURES,
        **{key: (Sentence(statement=statement),) for key, statement in _ARGUMENTS.items()},
        "person identify": (Sentence(statement="On peut décrire {person} ainsi : {answer}."),),
        "person name": _PEOPLE,
        "person name several": (_DESCRIBED,),
        "person born": _of_life("naissance", "{person} naît {when}."),
        "person born several": (Sentence(statement="{person} naissent {when}."),),
        "person died": _of_life("décès", "{person} meurt {when}."),
        "person died several": (Sentence(statement="{person} meurent {when}."),),
        "term define": (
            *_TERMS,
            Sentence(
                statement="Par « {text} », on entend : {answer}.", pattern=_WORD, sample="levier"
            ),
            Sentence(statement="Cette description correspond à « {term} » : {answer}."),
        ),
        "term term": (
            Sentence(
                "{Means} : de quelle œuvre s’agit-il ?",
                "Cette description correspond à « {answer} » : {means}.",
                pattern=_NAME,
                described=_A_WORK,
                sample="Candide",
            ),
            Sentence(
                "{Means} : de quelle œuvre s’agit-il ?",
                pattern=_QUOTED,
                described=_A_WORK,
                sample="« Candide »",
            ),
            Sentence(
                "{Means} : de quoi s’agit-il ?",
                "Cette description correspond à {answer} : {means}.",
                pattern=_QUOTED,
                sample="« Vive le roi ! »",
            ),
            Sentence(
                "{Means} : de quel symbole s’agit-il ?",
                pattern=_SYMBOL,
                described=_SYMBOLISED,
                sample="Fe",
            ),
            *[
                Sentence(f"{{Means}} : {asked} s’agit-il ?", pattern=pattern, sample=sample)
                for asked, pattern, sample in (
                    ("de quelle affaire", _CASE, "Marckx c. Belgique"),
                    ("de quel article", _ARTICLE, "article 9 CEDH"),
                    ("de quelle formule", f"{EQUATION}|{COMPOUND}", "U = RI"),
                    ("de quoi", _NAME, "Titicaca"),
                )
            ],
            Sentence(
                statement="Par « {answer} », on entend : {means}.", pattern=_WORD, sample="levier"
            ),
            Sentence(statement="Cette description correspond à « {answer} » : {means}."),
        ),
        "term expansion": (Sentence(statement="L’abréviation « {term} » signifie : {answer}."),),
    },
    word_class=word_class,
    common=frozenset(
        [
            word
            for name in "FMVWPQCDGE"
            for word in CLASSES[name].split()
            if word.islower() and word not in _NAMES_OF_EVENTS
        ]
        + (
            "le la les députés protons neutrons électrons atomes os dents pattes planètes étoiles"
            " habitants membres morts victimes soldats pays chromosomes espèces"
        ).split()
    ),
    title=_QUOTED,
    # « etc. »
    stops=r"\betc\.$",
)
