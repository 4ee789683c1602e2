"""French."""

import re
from decimal import Decimal
from functools import lru_cache, partial
from typing import TypeVar

from quizgen.languages.anki_words import AnkiWords, AsideWords, ListingWords, ReleaseWords
from quizgen.languages.chart_words import ChartWords
from quizgen.languages.citation_words import CitationWords
from quizgen.languages.grammar_words import GenusWords, GrammarWords
from quizgen.languages.language import Language, Words
from quizgen.languages.life_patterns import LifePatterns
from quizgen.languages.prompt_patterns import PromptPatterns
from quizgen.languages.quiz_words import (
    DifferenceWords,
    HelpWords,
    LineWords,
    MessageWords,
    QuizWords,
    ScreenWords,
    StatsWords,
    Unit,
)
from quizgen.languages.sentence_words import Sentence, SentenceWords
from quizgen.languages.sheet_words import PageWords, SheetWords
from quizgen.languages.time_patterns import TimePatterns
from quizgen.languages.typed_words import (
    TypedDateWords,
    TypedNameWords,
    TypedNumberWords,
    TypedUnitWords,
    TypedWords,
    contrasting,
    meanings,
    numbered,
    replaced,
    unit_names,
    words_of,
)
from quizgen.languages.typesetting import in_every_text
from quizgen.languages.value_words import DateForm, DateWords, NumberWords
from quizgen.languages.written_numbers import grouped, in_units, roman
from quizgen.lazy_pattern import lazy_pattern

_ORDINALS = numbered(
    "premier première", "deuxième second seconde", "troisième", "quatrième", "cinquième", "sixième",
    "septième", "huitième", "neuvième", "dixième", "onzième", "douzième", "treizième",
    "quatorzième", "quinzième", "seizième", "dix-septième", "dix-huitième", "dix-neuvième",
    "vingtième", "vingt-et-unième",
)  # fmt: skip

_NUMBERED = {
    **_ORDINALS,
    **meanings({1: "ier ire"}),
    **numbered("deux", "trois", "quatre", "cinq", first=2),
    **numbered(*"sept huit neuf dix onze douze treize quatorze quinze seize".split(), first=7),
}
"""Of rulers: all but the first have a cardinal number, "Louis quatorze"."""

_SMALL = {
    **numbered(
        "zéro", "un une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix",
        "onze", "douze", "treize", "quatorze", "quinze", "seize",
        first=0,
    ),
    **meanings(
        {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante",
         70: "septante", 80: "huitante octante", 90: "nonante"}
    ),
    "dix sept": 17, "dix huit": 18, "dix neuf": 19, "quatre vingt": 80, "quatre vingts": 80,
}  # fmt: skip

_UNITS = TypedUnitWords(
    names=unit_names(
        {
            "m": "mètre, mètres", "in": "pouce, pouces", "ft": "pied, pieds",
            "mi": "mille, milles", "nmi": "mille marin, milles marins",
            "ly": "année lumière, années lumière", "g": "gramme, grammes", "t": "tonnes",
            "lb": "livre, livres", "GBP": "livre, livres, livre sterling, livres sterling",
            "GEUR": "md€, mds€", "oz": "once, onces",
            "s": "seconde, secondes", "arcmin": "minute, minutes",
            "arcsec": "seconde, secondes", "h": "heure, heures", "d": "jour, jours",
            "wk": "semaine, semaines", "month": "mois",
            "yr": "an, ans, année, années", "decade": "décennie, décennies",
            "century": "siècle, siècles", "l": "litre, litres", "kn": "nœud, nœuds",
            "°C": "degré celsius, degrés celsius, degré, degrés", "°F": "degré, degrés",
            "°": "degré, degrés",
            "km/h": (
                "kilomètre heure, kilomètres heure, kilomètre-heure, kilomètres-heure, km à l'heure"
            ), "hp": "chevaux", "PS": "chevaux", "EUR": "euro, euros",
            "RUB": "rouble, roubles", "‰": "pour mille", "cEUR": "centime, centimes",
            "B": "octet, octets", "kB": "ko", "GB": "go", "TB": "to",
            "tbsp": (
                "c à s, c à soupe, cs, cuillère à soupe, cuillères à soupe, cuillerée à soupe,"
                " cuillerées à soupe"
            ), "tsp": (
                "c à c, c à café, cuillère à café, cuillères à café, cuillerée à café,"
                " cuillerées à café"
            ), "cup": "tasse, tasses",
        }
    ),
    powers_after={
        **meanings({2: "carré carrés carrée carrées", 3: "cube cubes"}),
        "au carré": 2, "au cube": 3,
    },
    per=("par", "à l'", "à la", "au", "aux", "pour"),
    of=("des?", "d'"),
    filling=words_of("environ exactement total ou de long haut"),
)  # fmt: skip

_NARROW, _WIDE = "\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}"

_T = TypeVar("_T")


def _spaced(text: str) -> str:
    """A text with French spaces: narrow before ";", "?" and "!", wide before ":" and in « »."""
    for mark in ";?!":
        text = text.replace(f" {mark}", f"{_NARROW}{mark}")
    text = text.replace(" :", f"{_WIDE}:")
    return text.replace("« ", f"«{_WIDE}").replace(" »", f"{_WIDE}»")


def _typeset(words: _T) -> _T:
    """The same words, with French spaces in every text."""
    return in_every_text(words, _spaced)


_PROMPTS = {
    "attributed": "{prompt} (selon {who})",
    "person identify": "Qui est {person} ?",
    "person identify several": "Qui sont {person} ?",
    "person name": "{who} : de qui s’agit-il ?",
    "person name several": "{who} : de qui s’agit-il ?",
    "person born": "{person} : quelle est sa date de naissance ?",
    "person born several": "{person} : quelle est leur date de naissance ?",
    "person died": "{person} : quelle est sa date de décès ?",
    "person died several": "{person} : quelle est leur date de décès ?",
    "person portrait": "Qui est-ce ?",
    "person sound": "Qui entend-on ici ?",
    "date when moment": "{event} : à quelle date ?",
    "date when period": "{event} : de quelle date à quelle date ?",
    "date when since": "{event} : à partir de quelle date ?",
    "date when until": "{event} : jusqu’à quelle date ?",
    "date what": "Que s’est-il passé {date} ?",
    "date what period": "Qu’est-ce qui a duré {date} ?",
    "date what since": "Qu’est-ce qui a commencé {moment} ?",
    "date what until": "Qu’est-ce qui a pris fin {moment} ?",
    "date what moment coming": "Quel événement a lieu {date} ?",
    "date what period coming": "Qu’est-ce qui dure {date} ?",
    "date what since coming": "Qu’est-ce qui commence {moment} ?",
    "date what until coming": "Qu’est-ce qui prend fin {moment} ?",
    "figure how-many count": "{counts} : combien ?",
    "figure how-many count as-of": "{counts} ({as_of}) : combien ?",
    "figure how-many measure": "{counts} : quelle valeur ?",
    "figure how-many measure as-of": "{counts} ({as_of}) : quelle valeur ?",
    "figure how-many percent": "{counts} : quel pourcentage ?",
    "figure how-many percent as-of": "{counts} ({as_of}) : quel pourcentage ?",
    "figure meaning": "À quoi correspond cette valeur : {figure} ?",
    "argument claim": "{question}",
    "argument claim attributed": "{question} (selon {by})",
    "argument grounds": "{question}\nRéponse : {claim}.\nPour quelles raisons ?",
    "argument grounds attributed": (
        "{question}\nRéponse selon {by} : {claim}.\nPour quelles raisons ?"
    ),
    "argument opposed": (
        "{question}\nRéponse : {claim}.\nÀ quelle thèse cette réponse s’oppose-t-elle ?"
    ),
    "argument opposed attributed": (
        "{question}\nRéponse selon {by} : {claim}.\nÀ quelle thèse cette réponse s’oppose-t-elle ?"
    ),
    "argument proponent": "{question}\nRéponse : {claim}.\nQui défend cette thèse ?",
    "term define": "Qu’entend-on par « {term} » ?",
    "term term": "{means} : de quel terme s’agit-il ?",
    "term expansion": "Que signifie l’abréviation « {term} » ?",
    "term picture": "Qu’est-ce que c’est ?",
    "term sound": "Qu’entend-on ici ?",
    "question answer": "{question}",
    "question why": "{question}\nRéponse : {told}.\nPourquoi ?",
    "cloze": "{sentence}",
}
"""No name follows "de", which would be "d’" before a vowel.

No verb or participle needs to know the number or the gender of what the author wrote.
"""

_STATEMENTS = {
    "person identify": "{person} : {answer}",
    "person name": "{answer} : {who}",
    "person born": "{person}, date de naissance : {answer}",
    "person died": "{person}, date de décès : {answer}",
    "date when": "{event} : {answer}",
    "date what": "{Date} : {answer}",
    "figure how-many": "{counts} : {answer}",
    "figure how-many as-of": "{counts} ({as_of}) : {answer}",
    "figure meaning": "{figure} : {answer}",
    "argument claim": "{question} Réponse : {answer}",
    "argument claim attributed": "{question} Réponse selon {by} : {answer}",
    "argument grounds": "{question} Réponse : {claim}. Une des raisons : {answer}",
    "argument grounds attributed": (
        "{question} Réponse selon {by} : {claim}. Une des raisons : {answer}"
    ),
    "argument opposed": "{question} Réponse : {claim}. La thèse opposée : {answer}",
    "argument opposed attributed": (
        "{question} Réponse selon {by} : {claim}. La thèse opposée : {answer}"
    ),
    "argument proponent": "{question} Réponse selon {answer} : {claim}",
    "term define": "{term} : {answer}",
    "term term": "{answer} : {means}",
    "term expansion": "{term} : {answer}",
    "question answer": "{question} Réponse : {answer}",
    "question why": "{question} Réponse : {told}. Raison : {answer}",
    "cloze": "{before}{answer}{after}",
}

# Sentences. A text is matched by the classes of its words. One that is not surely of a form has the
# neutral wording, which suits every text.

_CLASSES = {
    "l": "le",
    "a": "la",
    "s": "les",
    "u": "un une",
    "t": "ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes chaque tout toute",
    "o": "de",
    "m": "du",
    "e": "des",
    "i": "d’un d’une",
    "p": (  # prepositions
        "à au aux après avant avec chez contre depuis derrière devant en envers jusque jusqu’à"
        " jusqu’au par-dessus parmi pendant pour sans selon sous vers"
    ),
    "x": "dans sur",  # where
    "y": "par",
    "b": "entre",
    "q": "qui que dont où lequel laquelle lesquels lesquelles quand lorsque si comme parce",
    "&": "et ou ni mais puis",
    "f": (  # in a clause: finite verbs and pronouns
        "est sont fut furent était étaient a ont eut eurent avait avaient sera seront ne n’ y"
        " se il elle ils elles on abdique abolit accède annonce arrive bat commence commencent"
        " conquiert crée débute débutent découvre découvrent devient disparaît éclate éclatent"
        " écrase entre envahit fait finit font gagne signe signent meurt meurent monte naît"
        " oppose opposent ouvre perd permet prend prennent proclame publie publient quitte"
        " remporte reprend tombe triomphe vient indique implique explique applique complique"
    ),
    "j": "premier dernier grand second",  # before a noun
    "J": "première dernière grande seconde",
    "r": "premiers premières derniers dernières grands grandes",
    "R": "deuxième troisième quatrième cinquième sixième septième huitième neuvième",
    "k": (  # others have the endings of adjectives
        "civil civile froid froide noir noire blanc blanche rouge saint sainte libre punique"
        " ouvrier ouvrière paysan paysanne éclair espagnol espagnole arabe bulgare serbe croate"
        " tchèque perse"
    ),
    "F": (  # quantities, feminine
        "capacité chaleur charge circonférence concentration conductivité consommation"
        " constante demi-vie densité dette différence distance dose durée force fraction"
        " fréquence hauteur largeur longueur luminosité magnitude masse mortalité natalité part"
        " période pesanteur population portée pression probabilité production profondeur"
        " proportion puissance quantité résistance solubilité somme superficie surface taille"
        " température teneur tension valeur viscosité vitesse acuité dureté gravité perméabilité"
        " porosité réflectivité rigidité rugosité salinité valence"
    ),
    "M": (  # quantities, masculine
        "budget chiffre coût débit déficit diamètre loyer moment niveau nombre numéro périmètre"
        " pH PIB poids point potentiel pourcentage prix quotient rapport rayon rendement revenu"
        " salaire seuil taux tirage volume coefficient facteur module"
    ),
    "V": (  # quantities, feminine, with an elided article
        "accélération aire altitude amplitude énergie envergure épaisseur espérance étendue"
        " excentricité humidité inclinaison inflation intensité acidité émissivité obliquité"
        " opacité"
    ),
    # the same, masculine
    "W": "âge albédo angle écart effectif endettement excédent exposant indice",
    "P": "dimensions durées fréquences hauteurs longueurs masses températures vitesses",
    "Q": "diamètres poids rayons volumes",
    "C": (  # events, feminine
        "bataille capitulation catastrophe cérémonie fermeture percée rencontre chute commune"
        " condamnation conférence conjuration conquête conspiration construction convocation"
        " création crise croisade déclaration défaite démission destruction découverte"
        " disparition dissolution famine fin fondation formation fuite fusion grève guerre"
        " libération loi marche mise mission mobilisation mort mutinerie naissance"
        " nationalisation nomination nuit paix parution peste présentation prise proclamation"
        " promulgation publication rafle ratification reconquête réforme reddition réunification"
        " réunion révocation révolte révolution rupture séparation signature terreur traversée"
        " trêve vaccination victoire visite"
    ),
    "D": (  # events, masculine
        "baptême blocus cessez-le-feu bombardement combat concile concordat conflit congrès"
        " coup couronnement débarquement début décès déclenchement décret départ discours"
        " génocide krach lancement mariage massacre meurtre naufrage pacte partage pas passage"
        " percement plébiscite procès projet rattachement recensement référendum règne"
        " renversement retour retrait sacre schisme serment siège sommet soulèvement tour traité"
        " tremblement vol voyage vote"
    ),
    "G": (  # events, with an elided article
        "abdication abolition accession accord adoption affaire alliance annexion apparition"
        " appel armistice arrestation arrivée ascension assassinat assaut attaque attentat"
        " avènement éclipse édit effondrement élection émancipation entrée éruption évacuation"
        " évasion exécution expédition exploitation explosion exposition expulsion extermination"
        " inauguration incendie indépendance insurrection intervention introduction invasion"
        " invention occupation offensive opération ouverture unification utilisation"
    ),
    "E": (  # several events
        "accords croisades élections émeutes états guerres jeux journées négociations"
        " pourparlers grèves massacres"
    ),
    "Z": "habitants habitantes heures hectares hommes hormones huiles hémisphères hôpitaux os",
    "S": "corps mois pays procès virus",  # plurals; those of Z have "d’" before them
    "n": (  # no plurals, and none with "d’"
        "abus accès ans anglais avis bras cours dans deux dix excès fonds français moins palais"
        " plus plusieurs sans six sous succès surplus temps tous toutes très trois vers yeux"
        " cinq huit sept certains certaines divers diverses autres quelques mêmes onze"
    ),
}
_CLASS_OF = {word: name for name, words in reversed(_CLASSES.items()) for word in words.split()}
_ELIDED_CLASSES = {"V": "v", "W": "w", "G": "c"}
_ADJECTIVE_ENDINGS = (
    "al", "ale", "aire", "el", "elle", "ais", "aise", "ois", "oise", "ien", "ienne", "ain", "aine",
    "and", "ande", "ique", "if", "ive", "eux", "euse", "grec", "grecque", "turc", "turque", "russe",
    "belge", "suisse",
)  # fmt: skip
_VOWEL = "aàâeéèêëiîïoôuùûœæ"


@lru_cache(10_000)
def _word_class(word: str) -> str:
    """The class of a word, as in `_CLASSES`, or by its form.

    "v", "w" and "c" are a noun of V, W and G with its elided article, "h" is another with it, and
    "d" one with an elided "de". "S" is a plural and "Z" one that begins with a vowel, "k" an
    adjective that follows its noun, "g" a participle, "0" a number, "N" another word with a capital
    and "n" without. "," is a sign.
    """
    if not word[0].isalnum():
        return "0" if word in "°%«»" else ","
    small = word.lower().replace("'", "’")
    opening, apostrophe, noun = small.partition("’")
    if apostrophe and opening in ("l", "d"):
        if opening == "d":
            return _CLASS_OF.get(small, "d")
        return _ELIDED_CLASSES.get(_CLASS_OF.get(noun, ""), "h")
    if apostrophe:
        return "q" if opening in ("qu", "lorsqu", "puisqu") else _CLASS_OF.get(small, "f")
    found = _CLASS_OF.get(word) or _CLASS_OF.get(small, "")
    if found and (word == small or found != "f"):
        return found
    if word[0].isdecimal():
        return "0"
    if word != small:
        return "N"
    if small.endswith(("s", "x", "z")):
        if small[0] in _VOWEL:
            return "Z"
        return "g" if small.endswith(("és", "ées")) else "n" if small[0] in "hy" else "S"
    if small.endswith(("é", "ée")):
        return "g"
    return "k" if small.endswith(_ADJECTIVE_ENDINGS) else "n"


_REST = "(?:[^,!fq&lasutchvw]|(?<=[opxybm])[lasutchvw]|(?<=N)[la](?=N))*"
"""What follows in a phrase: a noun with an article comes after a preposition, else a verb may be
between them. A name may have an epithet with an article."""

_CLAUSE = "(?:q[^,!]*)?"
_BEHIND = f"[kgSZ]{{0,2}}(?:[oemidpxyN0]{_REST}(?:&{_REST})?|b{_REST}&{_REST})?{_CLAUSE}"
"""What follows an event. A word that could be its verb does not come next."""

_OF = f"[nkgNSZ0]{{0,3}}(?:[oemidpxy]{_REST}|b{_REST}&[lasutchvw]?{_REST})?{_CLAUSE}"
"""What follows a quantity. Without "entre", what is after "et" could be another one."""

_UNNAMED = "[^A-ZÀ-Ý].*"
"""A text that does not begin with a capital, which could be that of a name."""

_CAPITALS = "(?!(?:le )?(?:prix [A-ZÀ-Ý]|point culminant))[^A-ZÀ-Ý].*|(?:pH|PIB)\\b.*"
"""A quantity; of a prize or a peak one would ask for the name."""


def _quantities(before: str = "", after: str = "") -> tuple[Sentence, ...]:
    """The sentences on a quantity; `before` and `after` are what is asked around it."""
    shapes = (
        (f"F{_OF}", "Quelle est", "la ", "est égale à", "vitesse du son"),
        (f"V{_OF}", "Quelle est", "l’", "est égale à", "altitude du mont Blanc"),
        (f"(?:aF|v){_OF}", "Quelle est", "", "est égale à", "la vitesse du son"),
        (f"M{_OF}", "Quel est", "le ", "est égal à", "diamètre de la Terre"),
        (f"W{_OF}", "Quel est", "l’", "est égal à", "âge de la Terre"),
        (f"(?:lM|w){_OF}", "Quel est", "", "est égal à", "le diamètre de la Terre"),
    )
    return tuple(_quantity(before, after, shape) for shape in shapes)


def _sums(before: str = "", after: str = "") -> tuple[Sentence, ...]:
    """The same on what is summed up, which is told with another verb."""
    shapes = (
        (f"F{_OF}", "Quelle est", "la ", "s’élève à", "population de Lyon"),
        (f"aF{_OF}", "Quelle est", "", "s’élève à", "la population de Lyon"),
        (f"M{_OF}", "Quel est", "le ", "s’élève à", "taux de natalité"),
        (f"lM{_OF}", "Quel est", "", "s’élève à", "le taux de natalité"),
        (f"W{_OF}", "Quel est", "l’", "s’élève à", "effectif de la classe"),
        (f"w{_OF}", "Quel est", "", "s’élève à", "l’effectif de la classe"),
    )
    return tuple(_quantity(before, after, shape, _SUM) for shape in shapes)


def _percentages(after: str = "") -> tuple[Sentence, ...]:
    """The same on a percentage, which is asked for as one if its name does not say so."""
    shape = (f"M{_OF}", "Quel est", "le ", "s’élève à", "pourcentage des abstentions")
    return (
        _quantity("", after, shape, "[Pp]ourcentage .*"),
        *_sums(", en pourcentage,", after),
        *_quantities(", en pourcentage,", after),
    )


def _quantity(before: str, after: str, shape: tuple[str, ...], pattern: str = "") -> Sentence:
    form, asked, article, said, sample = shape
    return Sentence(
        prompt=f"{asked}{before} {article}{{text}}{after} ?",
        statement=f"{article}{{text}}{after} {said} {{answer}}.",
        form=form,
        pattern=pattern or _CAPITALS,
        sample=sample,
    )


_SUM = (
    "(?:la |le |l['’])?(?:budget|chiffre d['’]affaires|consommation|coût|déficit|dette|effectif"
    "|mortalité|natalité|nombre|part|PIB|population|pourcentage|prix(?! [A-ZÀ-Ý])|production"
    "|proportion|revenu|salaire|superficie|taux|tirage)\\b.*"
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


def _counts(after: str = "") -> tuple[Sentence, ...]:
    """The sentences on what is counted, which is in the plural and has no article."""
    counted = f"[kgnN0SZ]{{0,4}}(?:&g)?(?:[oemidpxyb]{_REST}(?:&{_REST})?)?{_CLAUSE}"
    return tuple(
        [
            Sentence(
                prompt=f"Quel est le nombre {of}{{text}}{after} ?",
                statement=f"le nombre {of}{{text}}{after} s’élève à {{answer}}.",
                form=form + counted,
                pattern=_PLURAL,
                sample=sample,
            )
            for form, of, sample in (
                ("[SPQg]", "de ", "marches de la tour"),
                ("Z", "d’", "étages de la tour"),
            )
        ]
    )


_PLURAL = r"[^A-ZÀ-Ý][^\s,]*[sxz](?![^\s,]).*"
"""What is counted: a word in -é or -ée may be a noun in the singular, as in "dureté"."""

# What is in one of many is told in the present tense.
_IN_ONE = f"[kgnN]{{0,2}}(?:o[nkSZ])?)(?P<where>x{_REST}[ui][^,!fq]*)"
_COUNTED = (
    Sentence(
        prompt="Combien y a-t-il de {what} {where} ?",
        form=f"(?P<what>S{_IN_ONE}",
        pattern=_UNNAMED,
        sample="pièces sur un échiquier",
    ),
    Sentence(
        prompt="Combien y a-t-il d’{what} {where} ?",
        form=f"(?P<what>Z{_IN_ONE}",
        pattern=_UNNAMED,
        sample="électrons dans un atome de fer",
    ),
    *_CONSTANTS,
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
            pattern=_UNNAMED,
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

_VERBS = {
    "abolition": "aboli",
    "découverte": "découvert",
    "exécution": "exécuté",
    "fondation": "fondé",
    "invention": "inventé",
    "proclamation": "proclamé",
}
_DONE = {f"{article}{noun}": verb for noun, verb in _VERBS.items() for article in ("", "l’", "l'")}
_THING = "[nNkgSZFMVWPQCDGEjJ0]{1,4}(?:[oemidpx](?:[^,!fqy&lasutchvw]|(?<=[opxm])[lasuthvw])*)?"


def _done(form: str, article: str, sample: str) -> Sentence:
    """The question when something was done: "on" does not tell by whom, nor the gender of what."""
    return Sentence(
        prompt=f"Quand a-t-on {{inflected}} {article}{{what}} ?",
        form=f"a?(?P<word>[CGc]){form}",
        inflected=_DONE.get,
        sample=sample,
    )


_ALL_DONE = (
    _done(
        f"o(?P<what>(?:a{_THING}|[hvwc](?:[kgN]|[oemidpx]{_THING})?|N{_THING}|N))",
        "",
        "la découverte de la pénicilline",
    ),
    _done(f"m(?P<what>{_THING})", "le ", "la découverte du radium"),
    _done(f"e(?P<what>{_THING})", "les ", "la découverte des rayons X"),
)

_ONE_EVENT = (
    # The form, the event after "de", and with its article.
    (f"(?:a[JR]?C|a[JR]G|c){_BEHIND}", "de {text}", "{text}", "la bataille de Valmy"),
    (f"l(?P<what>[jR]?[DG]{_BEHIND})", "du {what}", "le {what}", "le siège de Paris"),
    (f"[JR]?C{_BEHIND}|JG{_BEHIND}", "de la {text}", "la {text}", "bataille de Valmy"),
    (f"G{_BEHIND}", "de l’{text}", "l’{text}", "abdication du tsar"),
    (f"[jR]?D{_BEHIND}|jG{_BEHIND}", "du {text}", "le {text}", "siège de Paris"),
)
_SEVERAL_EVENTS = (
    (f"s(?P<what>r?E{_BEHIND})", "des {what}", "les {what}", "les guerres de Religion"),
    (f"r?E{_BEHIND}", "des {text}", "les {text}", "guerres de Religion"),
)
_NO_TEXT_OF_LAW = (
    "(?!(?:les? |la |l['’])?(?:loi|traité|édit|décret|pacte|concordat|accords?|paix|déclaration"
    "|alliance|indépendance)\\b)" + _UNNAMED
)
"""A law is dated, but it does not take place."""


def _dated(
    shapes: tuple[tuple[str, str, str, str], ...],
    prompt: str = "",
    statement: str = "",
    pattern: str = _UNNAMED,
) -> tuple[Sentence, ...]:
    """The sentences on events, which are after "de" in the place of <de>, else of <le>."""

    def put(template: str, of: str, it: str) -> str:
        return template.replace("<de>", of).replace("<le>", it)

    return tuple(
        [
            Sentence(put(prompt, of, it), put(statement, of, it), form, pattern, sample=sample)
            for form, of, it, sample in shapes
        ]
    )


def _told(one: str, several: str) -> tuple[Sentence, ...]:
    """The statements on when something happened, by their verbs."""
    return (
        *_dated(_ONE_EVENT, "", f"<le> {one} {{when}}.", _NO_TEXT_OF_LAW),
        *_dated(_SEVERAL_EVENTS, "", f"<le> {several} {{when}}.", _NO_TEXT_OF_LAW),
    )


_EVENTS = (*_ONE_EVENT, *_SEVERAL_EVENTS)
_DATE = _dated(_EVENTS, "Quelle est la date <de> ?", "la date <de> est : {answer}.")
_PERIOD = _dated(_EVENTS, "Quelles sont les dates <de> ?", "les dates <de> sont : {answer}.")
_SINCE = (
    *_dated(_ONE_EVENT, "Quand commence <le> ?"),
    *_dated(_SEVERAL_EVENTS, "Quand commencent <le> ?"),
)
_UNTIL = (
    *_dated(_ONE_EVENT, "Quand prend fin <le> ?"),
    *_dated(_SEVERAL_EVENTS, "Quand prennent fin <le> ?"),
)
_NAMES_OF_EVENTS = ("commune", "libération", "reconquête", "réforme", "révolution", "terreur")
"""They have a capital where they are the name of a period."""

_CASE = r"[A-Z].* (?:vs?\.?|c\.) [A-Z].*"
_ARTICLE = r"art(?:\.|icle)? ?\d.*"
_EQUATION = r".*[=≈<>≤≥].*"
_COMPOUND = r"(?=.*[₀-₉])(?:[A-Z][a-z]?[₀-₉]*|[()·])+"
_NAME = r"(?:l[ea] |l['’])?[A-ZÀ-Ý][^«»]*"
_WORD = rf"(?!{_ARTICLE}|{_EQUATION})[a-zà-ÿœα-ω][^«»]*"
"""A word with a meaning; other terms are names, symbols and formulas, which have none."""

_WORK = (
    "livre|roman|poème|épopée|tragédie|comédie|opéra|ballet|symphonie|sonate|tableau|fresque"
    "|statue|sculpture|encyclopédie|essai|pamphlet|manifeste|journal|revue|film|chanson|hymne"
    "|recueil|manuel|autobiographie|chronique|ouvrage|œuvre|drame|tragi-comédie|conte|fable|sonnet"
    "|ode|satire|farce|opérette|cantate|oratorio|concerto|requiem"
    "|(?:pièce|nouvelle)(?= (?:de théâtre |en .* actes? )?(?:de |d['’])[A-ZÀ-Ý])"
)
_A_WORK = (
    r"(?:(?:[Ll][ea] |[Ll]['’]|[Uu]ne? )?"
    r"(?:[Gg]rande?|[Pp]etite?|[Pp]remi[eè]re?|[Cc]élèbre|[Vv]aste) )?"
    rf"(?i:{_WORK})\b(?=.*\b\d{{3,4}}\b|(?:(?! (?:qu|dont|où)).)* (?:de |d['’])[A-ZÀ-Ý])"
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
    Sentence("En quoi consiste l’affaire « {term} » ?", pattern=_CASE, sample="Marckx c. Belgique"),
    Sentence("De quoi traite l’{term} ?", pattern=_ARTICLE, sample="article 9 CEDH"),
    Sentence("Qu’exprime la relation {term} ?", pattern=_EQUATION, sample="U = RI"),
    Sentence("Que désigne la formule {term} ?", pattern=_COMPOUND, sample="CO₂"),
    Sentence("Que désigne « {term} » ?", pattern=_NAME, sample="ADN"),
)

_HIS_NATION = r" \w*(?:ais|ois|ien|ain|and|ol|grec|turc)\b"
_HER_NATION = r" \w*(?:aise|oise|ienne|aine|ande|ole|grecque|turque)\b"
_MAN = (
    r"(?!sœur|soeur|premier|dernier)(?:\w+(?:ien|eur|ier)|homme|abbé|acteur|amiral|avocat|cardinal"
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
    r"(?!.* (?:qui|que|dont|où)\b|.* qu['’])(?:premi(?:er|ère) ministre|ministre|chef|cheffe|maire"
    r"|gouverneur|fils|fille|roi|reine|empereur|impératrice|présidente?|pape|duc|duchesse|comte"
    r"|comtesse|tsar|tsarine|prince|princesse|archevêque|évêque) (?:d[eu]s?\b|d['’]).*"
)
"""Of whom no clause tells more, a title has no article."""

_OF_WHAT = r"(?: d[eu]s?\b| d['’]).*"


def _someone(article: str, pattern: str, sample: str) -> Sentence:
    statement = f"{{answer}} est {article}{{text}}."
    return Sentence(statement=statement, pattern="(?=[a-zà-ÿœ])" + pattern, sample=sample)


_DESCRIBED = Sentence(statement="On peut décrire {answer} ainsi : {who}.")

# The present tense is also that of history, so it suits the dead and the living.
_PEOPLE = (
    _someone("", r"(?:une? des |l['’]une? des |le |la |l['’]).*", "une des sœurs Brontë"),
    _someone("", _TITLE, "reine de France"),
    _someone(
        "l’", rf"(?:auteure?|autrice|inventeur|inventrice){_OF_WHAT}", "auteur du Contrat social"
    ),
    _someone(
        "le ", rf"(?:fondateur|créateur|découvreur|père){_OF_WHAT}", "fondateur de la Croix-Rouge"
    ),
    _someone("la ", rf"(?:fondatrice|créatrice|mère){_OF_WHAT}", "fondatrice de l’école"),
    _someone("le ", rf"(?:premier|dernier|seul) {_MAN}\b.*", "premier homme dans l’espace"),
    _someone("la ", rf"(?:première|dernière|seule) {_WOMAN}\b.*", "seule femme du groupe"),
    _someone("un ", rf"(?:(?:grand|célèbre|jeune) )?{_MAN}\b.*", "physicien anglais"),
    _someone("une ", rf"(?:(?:grande|célèbre|jeune) )?{_WOMAN}\b.*", "physicienne anglaise"),
    _someone("un ", rf"{_MAN_OR_WOMAN}{_HIS_NATION}.*", "chimiste français"),
    _someone("une ", rf"{_MAN_OR_WOMAN}{_HER_NATION}.*", "chimiste française"),
    _DESCRIBED,
)

_ARGUMENTS = {
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


def _following(statement: str, sample: str) -> Sentence:
    """A whole sentence on any text, which is after it."""
    return Sentence(statement=f"{statement} : {{text}}.", form=".*", sample=sample)


_SENTENCES = SentenceWords(
    sentences={
        "date when moment": (
            *_ALL_DONE,
            *_DATE,
            *_told("a eu lieu", "ont eu lieu"),
            _following("l’événement suivant a eu lieu {when}", "le roi abdique"),
        ),
        "date when moment coming": (
            *_DATE,
            *_told("a lieu", "ont lieu"),
            _following("l’événement suivant a lieu {when}", "la comète revient"),
        ),
        "date when period": (
            *_PERIOD,
            *_told("a duré", "ont duré"),
            _following("ce qui suit a duré {when}", "la Restauration"),
        ),
        "date when period coming": _PERIOD,
        "date when since": _SINCE,
        "date when since coming": _SINCE,
        "date when until": (
            *_UNTIL,
            *_told("a duré", "ont duré"),
            _following("ce qui suit a duré {when}", "la Restauration"),
        ),
        "date when until coming": _UNTIL,
        "figure how-many count": _COUNTED,
        **{
            f"figure how-many {variant}{tense}": sentences
            for tense in ("", " coming")
            for variant, sentences in {
                "count as-of": (
                    *_sums(after=" {as_of}"),
                    *_quantities(after=" {as_of}"),
                    *_counts(after=" {as_of}"),
                ),
                "measure as-of": (*_sums(after=" {as_of}"), *_quantities(after=" {as_of}")),
                "percent as-of": _percentages(" {as_of}"),
            }.items()
        },
        "figure how-many measure": (*_CONSTANTS, *_sums(), *_quantities(), *_SEVERAL_MEASURES),
        "figure how-many percent": _percentages(),
        **{key: (Sentence(statement=statement),) for key, statement in _ARGUMENTS.items()},
        "person identify": (Sentence(statement="On peut décrire {person} ainsi : {answer}."),),
        "person name": _PEOPLE,
        "person name several": (_DESCRIBED,),
        "person born": (Sentence(statement="{person} naît {when}."),),
        "person born several": (Sentence(statement="{person} naissent {when}."),),
        "person died": (Sentence(statement="{person} meurt {when}."),),
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
            *[
                Sentence(f"{{Means}} : {asked} s’agit-il ?", pattern=pattern, sample=sample)
                for asked, pattern, sample in (
                    ("de quelle affaire", _CASE, "Marckx c. Belgique"),
                    ("de quel article", _ARTICLE, "article 9 CEDH"),
                    ("de quelle formule", f"{_EQUATION}|{_COMPOUND}", "U = RI"),
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
    word_class=_word_class,
    common=frozenset(
        [
            word
            for name in "FMVWPQCDGE"
            for word in _CLASSES[name].split()
            if word.islower() and word not in _NAMES_OF_EVENTS
        ]
        + (
            "le la les députés protons neutrons électrons atomes os dents pattes planètes étoiles"
            " habitants membres morts victimes soldats pays chromosomes espèces"
        ).split()
    ),
)

_KINDS = {
    "person": "Personne",
    "date": "Date",
    "figure": "Nombre",
    "argument": "Argument",
    "term": "Terme",
    "question": "Question",
    "cloze": "Phrase à trous",
}


def _digits(number: float) -> str:
    """A number as French writes it: "1 200", "3,5"."""
    return grouped(number, thousands=_NARROW, decimal=",")


def _millions(number: int) -> str:
    unit, name = (10**9, "milliard") if number >= 10**9 else (10**6, "million")
    plural = "s" if number >= 2 * unit else ""
    return f"{in_units(number, unit, decimal=',')} {name}{plural}"


def _century(number: int) -> str:
    """The ordinal of a century: "Ier", "XVIIIe"."""
    return f"{roman(number)}{'er' if number == 1 else 'e'}"


_UNBROKEN = lazy_pattern(r" (?=siècles?\b|av\.|ap\.)")


def _contracted(date: str) -> str:
    """A date with "d’" for "de" before a vowel, which is not broken before an era or "siècle"."""
    elided = re.sub(r"\bde (?=avril|août|octobre|environ)", "d’", date)
    return _UNBROKEN.sub(_WIDE, elided)


_ALONE = DateForm(
    decade="années {}",
    first_decade="années {} (décennie)",
    century_word="siècle",
    centuries_word="siècles",
)
_ONE_CENTURY = _ALONE._replace(centuries_word="siècle")
_WITH_ARTICLE = _ONE_CENTURY._replace(
    decade="les années {}", first_decade="les années {} (décennie)"
)

_DATES = DateWords(
    day="{}",
    first_day="1er",
    months=(
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
    months_of_day=(),
    before_month=_WIDE,
    before_year=" ",
    before_christ=f"av.{_WIDE}J.-C.",
    before_christ_also=("avant J.-C.", "av. notre ère", "avant notre ère"),
    after_christ=f"ap.{_WIDE}J.-C.",
    long_year=_digits,
    years_ago="d’années",
    millions=_millions,
    old_style="{} (ancien style)",
    decade="{}",
    first_decade="{}",
    dash=("-", " – "),
    century=_century,
    the="{}",
    about="vers {}",
    perhaps="{} (?)",
    about_in_sentence="environ {}",
    perhaps_in_sentence="{} (date incertaine)",
    on="le {}",
    about_on="vers le {}",
    within="en {}",
    within_ago="il y a {}",
    or_="ou",
    period=("de ", " à ", ""),
    between="entre {} et {}",
    since="à partir de {}",
    until="jusqu’en {}",
    forms={
        "alone": _ALONE,
        "about": _WITH_ARTICLE._replace(day="le {}", century="le {}"),
        "within": _WITH_ARTICLE,
        "since": _ONE_CENTURY,
        "until": _WITH_ARTICLE,
        "start": _ONE_CENTURY,
        "end": _ONE_CENTURY,
        "between": _ONE_CENTURY,
    },
    patterns={
        "alone ago": "il y a {}",
        "alone ago about": "il y a environ {}",
        "within month about": "vers {}",
        "within year about": "vers {}",
        "within decade": "dans {}",
        "within decade about": "vers {}",
        "within century": "au {}",
        "within century about": "vers le {}",
        "since day": "à partir du {}",
        "since day about": "à partir du {} environ",
        "since month about": "à partir de {} environ",
        "since year about": "à partir de {} environ",
        "since decade about": "à partir des {} environ",
        "since century about": "à partir du {} environ",
        "since decade": "à partir des {}",
        "since century": "à partir du {}",
        "since ago": "depuis {}",
        "until day": "jusqu’au {}",
        "until day about": "jusqu’au {} environ",
        "until month about": "jusque vers {}",
        "until year about": "jusque vers {}",
        "until decade about": "jusque vers {}",
        "until century about": "jusque vers le {}",
        "until decade": "jusque dans {}",
        "until century": "jusqu’au {}",
        "until ago": "jusqu’à il y a {}",
        "start day": "du {}",
        "start decade": "des {}",
        "start decade about": "des {} environ",
        "start century about": "du {} environ",
        "start century": "du {}",
        "start ago": "il y a {}",
        "end day": "au {}",
        "end decade": "aux {}",
        "end decade about": "aux {} environ",
        "end century about": "au {} environ",
        "end century": "au {}",
        "between day": "entre le {} et le {}",
        "between decade": "entre les {} et les {}",
        "between century": "entre le {} et le {}",
        "between ago": "il y a {} à {}",
    },
    contracted=_contracted,
)


def _scale_after(power: int, number: Decimal) -> str:
    plural = "" if abs(number) < 2 else "s"
    return {6: f"million{plural}", 9: f"milliard{plural}", 12: "mille milliards"}.get(
        power, "mille"
    )


_NUMBERS = NumberWords(
    thousands=_NARROW,
    decimal=",",
    percent=f"{_WIDE}%",
    about="environ {}",
    more_than="plus de {}",
    or_more="au moins {}",
    less_than="moins de {}",
    or_less="au plus {}",
    negative_range="{} à {}",
    range="{} à {}",
    scales={3: "mille", 6: "millions", 9: "milliards", 12: "mille milliards"},
    scale_after=_scale_after,
    of="de ",
    of_before_vowel="d’",
)

_REMARKS = {
    # Of all.
    "gives-up": "lu comme « je ne sais pas »",
    "unreadable-name": "nom non reconnu",
    "unreadable-date": "date non reconnue",
    "unreadable-number": "nombre non reconnu",
    "no-year": "il manque l’année",
    "no-such-day": "ce jour n’existe pas",
    "reversed-period": "la fin précède le début",
    "several-dates": "plus d’une date",
    "several-numbers": "plus d’un nombre",
    # Of names.
    "other-person": "à ne pas confondre avec {other}",
    "other-thing": "à ne pas confondre avec {other}",
    "fits-other": "autre réponse possible : {other}",
    "others-given-name": "ce prénom est porté par {other}",
    "one-slip": "une lettre diffère",
    "slips": "{count} lettres diffèrent",
    "no-number": "il manque le numéro",
    "unknown-number": "ce numéro ne figure pas dans le paquet",
    "another-word": "« {other} » est un autre mot du paquet",
    "other-number-of-word": "le singulier au lieu du pluriel, ou l’inverse",
    "other-case-of-word": "le mot à un autre cas",
    "middle-initial": "l’initiale d’un prénom qui n’est pas le premier",
    "unknown-country": "ce pays ne figure pas dans le paquet",
    "other-report": "une autre année ou un autre recueil",
    "unknown-word": "un des mots ne figure pas dans le paquet",
    "no-epithet": "le nom est incomplet",
    "no-family-name": "le prénom est juste, mais il manque le nom de famille",
    "half-family-name": "seulement une partie du nom de famille",
    "other-gender": "le nom est juste, mais pas sa terminaison",
    "given-ending": "le prénom est juste, mais pas sa terminaison",
    "letter-case": "erreur de majuscule ou de minuscule",
    "part-of-term": "seulement une partie",
    "other-order": "dans un autre ordre",
    "in-full": "en toutes lettres",
    "other-tone": "un ton diffère",
    "other-article": "un article d’un autre genre",
    "unknown-given": "un des prénoms ne figure pas dans le paquet",
    # Of dates.
    "one-of-several": "seulement une des dates",
    "not-all": "il manque des dates",
    "no-century": "il manque le siècle",
    "no-era": "il manque « av. J.-C. »",
    "period-typed": "une période, alors que la question demande une seule date",
    "season-no-day": "la saison est juste, mais il manque le jour",
    "season-no-month": "la saison est juste, mais il manque le mois",
    "year-no-day": "l’année est juste, mais il manque le jour",
    "year-no-month": "l’année est juste, mais il manque le mois",
    "month-no-day": "le mois est juste, mais il manque le jour",
    "coarse": "juste, mais pas assez précis",
    "one-year-off": "un an d’écart, mais la date n’est pas certaine",
    "years-off": "{count} ans d’écart, mais la date n’est pas certaine",
    "wrong-year": "l’année est fausse",
    "wrong-month": "l’année est juste, mais pas le mois",
    "wrong-day": "le mois est juste, mais pas le jour",
    "right-year": "l’année est juste",
    "no-beginning": "la fin est juste, mais il manque le début",
    "no-end": "le début est juste, mais il manque la fin",
    "wrong-beginning": "le début est faux",
    "wrong-end": "la fin est fausse",
    "within-period": (
        "dans la période, mais quand a-t-elle commencé et quand s’est-elle terminée ?"
    ),
    # Of numbers.
    "wrong-unit": "ce n’est pas la bonne unité",
    "unknown-unit": "le nombre est juste, mais l’unité est inconnue",
    "percentage-typed": "un pourcentage, alors que la réponse n’en est pas un",
    "range-typed": "un intervalle, alors que la question demande un seul nombre",
    "within-range": "dans l’intervalle, mais quelles en sont les bornes ?",
    "near": "presque",
    "well-rounded": "bien arrondi",
    "rounded": "arrondi",
    "wrong-sign": "le nombre est juste, mais le signe est faux",
    "magnitude": "les chiffres sont justes, mais pas l’ordre de grandeur",
    "no-scale": (
        "les chiffres sont justes, mais combien de milliers, de millions ou de milliards ?"
    ),
}

_RETRY = {
    "unreadable-name": "Nom non reconnu. Réessayez : écrivez un nom, en lettres.",
    "unreadable-date": "Date non reconnue. Réessayez : écrivez un jour, un mois ou une année.",
    "unreadable-number": (
        "Nombre non reconnu. Réessayez : écrivez un nombre, en chiffres ou en lettres."
    ),
    "no-year": "Il manque l’année. Réessayez : indiquez aussi l’année.",
    "no-such-day": "Ce jour n’existe pas. Réessayez : écrivez un jour, un mois ou une année.",
    "reversed-period": (
        "La fin précède le début. Réessayez : écrivez d’abord la date la plus ancienne."
    ),
    "several-dates": "Plus d’une date. Réessayez : écrivez une seule date.",
    "several-numbers": "Plus d’un nombre. Réessayez : écrivez un seul nombre.",
}


def _marks(count: int) -> str:
    return _counted(count, "point", "points")


_SHEET = SheetWords(
    headings={
        "choice": "Questions à choix multiple",
        "true-false": "Vrai ou faux ?",
        "gaps": "Phrases à compléter",
        "matching": "Associations",
        "ordering": "Classement chronologique",
        "short": "Réponses courtes",
        "number": "Nombres",
        "date": "Dates",
        "argument": "Arguments",
    },
    instructions={
        "choice": "Une seule réponse est juste : entourez la lettre correspondante.",
        "true-false": "Entourez « vrai » ou « faux ».",
        "gaps": "Complétez avec les mots proposés ; un mot est en trop.",
        "matching": (
            "Écrivez à côté de chaque élément la lettre qui convient ; une lettre est en trop."
        ),
        "ordering": "Numérotez les événements du plus ancien (1) au plus récent.",
        "short": "Quelques mots suffisent.",
        "number": "Écrivez un nombre.",
        "date": "Donnez la date aussi précisément que possible.",
        "argument": "Écrivez les arguments ; chacun vaut un point.",
    },
    tasks={
        "gaps": "Quel mot complète chaque phrase ? Un mot est en trop.",
        "matching": "Qu’est-ce qui va ensemble ? Un élément est en trop.",
        "ordering": "Classez les événements du plus ancien au plus récent.",
    },
    name="Nom",
    group="Classe",
    date="Date",
    score="Note",
    true="vrai",
    false="faux",
    version="Sujet {}",
    page="page {page} sur {pages}",
    seed="tirage {}",
    key="Corrigé",
    key_to="Corrigé : {}",
    time="Durée : {} min",
    key_numbers="Les numéros et les lettres ci-dessous sont ceux du « {} »."
    " Un petit numéro dans le tableau y renvoie.",
    total="Total",
    most="barème",
    scores="Feuille de notes",
    marks=_marks,
    according_to="selon {who}",
    also="accepté aussi : {}",
    rounded="accepté aussi : {}",
    half="un demi-point pour un nombre arrondi compris entre {} et {}",
    half_range="un demi-point pour un nombre compris dans l’intervalle",
    half_year="un demi-point pour la bonne année",
    half_month="un demi-point pour le bon mois ou la bonne année",
    bank="Mots",
    gap="trou {}",
    lines="zone de réponse",
    fold_here="plier ici",
    questions="Questions",
    picture="Image",
    sound="Son",
    described_picture="Image : {description} ({file})",
    described_sound="Son : {description} ({file})",
    pair="{left} – {right}",
    dated="{event} : {date}",
    quotes=("« ", " »", "“", "”"),
    list_separator=" ; ",
)

_PAGE = PageWords(
    instructions={
        "choice": "Une seule réponse est juste.",
        "true-false": "L’affirmation est-elle vraie ou fausse ?",
        "gaps": "Complétez chaque phrase par un des mots ; un mot est en trop.",
        "matching": (
            "Choisissez pour chaque élément la lettre qui convient ; une lettre est en trop."
        ),
        "ordering": "Classez les événements du plus ancien au plus récent.",
        "short": "Quelques mots suffisent.",
        "number": "Écrivez un nombre, en chiffres ou en lettres.",
        "date": (
            "Donnez la date aussi précisément que possible, sous n’importe quelle forme usuelle."
        ),
        "argument": "Écrivez les arguments ; chacun vaut un point.",
    },
    summary="Votre note",
    answer="Votre réponse à la question {number}",
    choose="choisir",
    words="Mots",
    earlier="Déplacer vers le haut : {event}",
    later="Déplacer vers le bas : {event}",
    moved="{event} : maintenant en position {place} sur {places}",
    check="Vérifier",
    numbered="{text} (question {number})",
    check_empty="Voir la réponse sans répondre",
    check_all="Tout vérifier et voir la note",
    really_all="Encore sans réponse : {empty}. Voir les réponses quand même ?",
    again="Recommencer",
    really_again="Effacer toutes les réponses et recommencer ?",
    right="Juste",
    partly="Partiellement juste",
    wrong="Faux",
    no_answer="Sans réponse",
    row_right="correct",
    row_wrong="incorrect",
    had_it="Votre réponse était-elle juste ?",
    yes="oui",
    half="à moitié",
    no="non",
    had_points="Quels arguments avez-vous donnés ?",
    earned="{earned} sur {marks}",
    checked="Questions vérifiées : {checked} sur {items} ; points : {earned} sur {marks}",
    score="Note : {earned} sur {marks} ({percent}\N{NO-BREAK SPACE}%)",
    to_mend="À revoir : ",
    not_kept=(
        "Ce navigateur ne peut pas enregistrer les réponses : elles seront perdues à la fermeture"
        " de la page."
    ),
    needs_script="Sans JavaScript, cette page se lit et s’imprime, mais ne corrige rien.",
)

_CHART = ChartWords(
    timeline="Frise chronologique",
    arguments="Qui s’oppose à qui",
    figures="Les nombres et leurs parties",
    events="Événements",
    lives="Vies",
    marks={
        "day": "à cette date",
        "lasted": "durée",
        "within": "à un moment de cette période",
        "about": "date incertaine",
        "either": "l’une de ces dates",
        "open": "début ou fin inconnus",
        "beyond": "se poursuit au-delà du bord",
        "sure": "au moins",
        "possible": "peut-être jusqu’à",
    },
    against="contre",
    opposed="thèse opposée",
    on_axis="Sur l’axe",
    share="Part",
    table="Sous forme de tableau",
    timeline_summary="{span}. Événements : {events}. Vies : {lives}.",
    arguments_summary="Thèses : {views}. Opposées à une autre : {objections}.",
    figures_summary="Nombres : {figures}.",
)

_FIELDS = {
    "person": "personne",
    "who": "description",
    "born": "naissance",
    "died": "mort",
    "date": "date",
    "event": "événement",
    "figure": "nombre",
    "counts": "ce que désigne le nombre",
    "unit": "unité",
    "as_of": "date de la valeur",
    "argument": "thèse",
    "question": "question",
    "by": "attribution de la thèse",
    "because": "raisons",
    "opposes": "thèse opposée",
    "term": "terme",
    "means": "sens",
    "stands_for": "forme développée",
    "answer": "réponse",
    "why": "raison",
    "cloze": "phrase",
    "also": "réponses admises",
    "note": "remarque",
    "according_to": "source de l’affirmation",
    "ask": "énoncé",
    "image": "image",
    "alt": "description de l’image",
    "caption": "légende",
    "credit": "crédit",
    "image_side": "face où figure l’image",
    "answer_image": "image de la réponse",
    "audio": "son",
    "audio_side": "face où figure le son",
    "speak": "langue de lecture",
}

_PLACES = {
    "abstract": "résumé",
    "appendix": "annexe",
    "book": "livre",
    "chapter": "chapitre",
    "column": "colonne",
    "conclusion": "conclusion",
    "figure": "figure",
    "first page": "première page",
    "first paragraph": "premier paragraphe",
    "introduction": "introduction",
    "last page": "dernière page",
    "line": "ligne",
    "note": "note",
    "paragraph": "paragraphe",
    "part": "partie",
    "preface": "préface",
    "section": "section",
    "table": "tableau",
    "title page": "page de titre",
    "volume": "volume",
}

_CITATIONS = CitationWords(
    page="p.\N{NO-BREAK SPACE}{}",
    pages="p.\N{NO-BREAK SPACE}{}",
    two_authors="{} et {}",
    more_authors="{} et al.",
    author_year="{who} {year}",
    title_year="{who} ({year})",
    named="{who} ({year})",
    located="{work}, {place}",
    cited_in="{citation}, cité dans {work}",
    for_fields="{citation} ({fields})",
    places=_PLACES,
)


def _first_release(notes: int) -> str:
    return _spaced(f"Première version : {_counted(notes, 'note', 'notes')}.")


_ANKI = AnkiWords(
    according_to="Selon {}",
    points=lambda points: _counted(points, "élément", "éléments"),
    asides=AsideWords(
        also="Aussi : {text}",
        also_called="On dit aussi : {text}",
        stands_for="Signifie : {text}",
        born="Naissance : {text}",
        died="Mort : {text}",
    ),
    report="signaler une erreur",
    authors="Par {}.",
    licence="Licence : {}.",
    released="Version du {}.",
    release=ReleaseWords(
        first=_first_release,
        nothing_changed="Rien n’a changé depuis la dernière version.",
        headings={
            "retitled": "Paquet Anki renommé",
            "added": "Ajouts",
            "changed": "Modifications",
            "renamed": "Nouveaux identifiants",
            "restored": "Notes rétablies",
            "withdrawn": "Questions retirées",
            "moved": "Déplacements vers un autre paquet",
            "removed": "Suppressions",
        },
        meanings={
            "retitled": (
                "Si vous l’avez encore sous l’ancien nom, renommez-le dans Anki avant d’importer"
                " (roue dentée à côté du paquet › Renommer) : toutes ses cartes restent ensemble."
            ),
            "added": "Uniquement de nouvelles cartes ; vos cartes ne changent pas.",
            "changed": (
                "Vos révisions sont conservées ; les modifications et étiquettes que vous avez"
                " apportées à ces notes avant cette version sont remplacées."
            ),
            "renamed": "L’identifiant a changé ; la note et ses révisions sont conservées.",
            "restored": ("Les révisions de la note sont conservées si vous l’avez encore."),
            "withdrawn": (
                "Chacune laisse une carte vide : ouvrez Outils › Chercher des cartes vides."
            ),
            "moved": (
                "Les cartes que vous avez déjà restent où elles sont ; seules les nouvelles vont"
                " dans le nouveau paquet."
            ),
            "removed": (
                "Un fichier importé ne peut rien supprimer : vos cartes resteront tant que vous ne"
                " les aurez pas supprimées vous-même."
            ),
        },
        causes={
            "quizgen": "Seul l’affichage change, avec une nouvelle version de quizgen : {}",
            "report": "Seul le lien pour signaler une erreur a changé : {}",
            "sources": "Seule la ligne des sources a changé : {}",
            "tags": "Seules les étiquettes ont changé : {}",
        },
        new_questions="nouvelle question : {}",
        withdrawn_questions="{}",
        former_id="auparavant {}",
        former_deck="auparavant dans « {} »",
        new_deck_name="« {} » s’appelle maintenant « {} »",
        to_find_removed="Pour les trouver, cherchez dans la fenêtre « Parcourir » d’Anki :",
        removed_before="Suppressions des versions précédentes",
        own_edits="""\
## Vos propres modifications

Anki ne remplace une note citée plus haut, avec vos modifications et vos étiquettes, que si
elle a été modifiée pour la dernière fois avant le {}. Une note modifiée plus tard, par vous
ou par Anki avec son étiquette « leech », ne reçoit pas les nouveautés. Pour trouver ces
notes, avant d’importer, cherchez dans la fenêtre « Parcourir » d’Anki, en remplaçant 7 par
le nombre de jours écoulés depuis :
""",
        to_update_all="""\
Pour les mettre à jour aussi, importez le fichier encore une fois avec « Mettre à jour les notes »
sur « Toujours ». Cela remplace vos modifications et vos étiquettes sur toutes les notes qui
diffèrent du fichier.
""",
        how_to_update="""\
## Mettre à jour

Dans Anki, choisissez Fichier › Importer, ouvrez le nouveau fichier et laissez les réglages tels
quels : « Mettre à jour les notes » et « Mettre à jour les types de notes » sur « Si plus
récent(es) », « Importer tout progrès dans les révisions » désactivé. Les cartes gardent leurs
révisions et leurs échéances. Une note qui n’a pas changé depuis la dernière version reste intacte,
vos propres modifications comprises. Outils › Chercher des cartes vides trouve celles que laissent
les questions retirées.
""",
    ),
    listing=ListingWords(
        size=lambda notes, cards: (
            f"{_counted(notes, 'note', 'notes')} avec {_counted(cards, 'carte', 'cartes')}."
        ),
        examples="Exemples",
        sources="Sources",
        changes="Nouveautés",
    ),
)

_ASKED = (
    r"(?:quand|où|pourquoi|comment|combien|qui|que|quoi|qu|quel(?:le)?s?|lequel|laquelle"
    r"|lesquel(?:le)?s|à|au|aux|de|du|des|d|dans|en|par|pour|sur|avec|contre|chez|depuis|jusqu"
    r"|vers|sous|selon|entre)"
)
_PRONOUN = r"(?:ils?|elles?|on|ce)"

_CENTURY = r"([ivx]+(?:e|er|ème)|\d{1,2}(?:e|er|ème)|[a-zè-]+(?:ième|ier))"
"""The number of a century, as the group of a pattern."""

_LASTING = r"(?:règne|siège|exil|captivité|occupation|régence|dictature|travail|gouvernement)"
"""What takes years, as a pattern."""

_PATTERNS = PromptPatterns(
    # The verb is inverted, and no question word opens the question.
    yes_no=(rf"(?i)est-ce qu|(?!{_ASKED}\b)[^?]*\b\w+-(?:t-)?{_PRONOUN}\b[^?]*\?$"),
    conditions=True,
    alternative=r"(?i)\bou\b",
    enumeration=(
        r"(?i)^(?:nommez|citez|énumérez|donnez|indiquez|nomme|cite|énumère|donne|indique)"
        r" (?:tous|toutes|chaque|(?:les )?(?:deux|trois|quatre|cinq|six|sept|\d+))\b"
        r"|\bquel(?:le)?s (?:sont|étaient|furent|ont été) les"
        r" (?:deux|trois|quatre|cinq|six|sept|\d+)\b"
        r"|^quel(?:le)?s (?:deux|trois|quatre|cinq|six|sept|\d+)\b"
    ),
    # A subject before the inverted verb says who "il" is.
    pronoun=(
        r"(?i)(?:quand|où|pourquoi|comment|combien|qui|que)"
        r"(?: (?!faut|fallait|fallut|s[’']agi|s[’']est-il passé|se peut)(?:[nsl][’'])?"
        r"\w+-(?:t-)?(?:ils?|elles?)\b"
        r"|(?: \w+){0,2}? (?:cet|cette|ces|cela|ce(?! qu))\b)"
    ),
    pointing=(
        r"(?i)\b(?:ce dernier|cette dernière|ces derni(?:ers|ères)|ci-dessus|susmentionnée?s?"
        r"|susdite?s?)\b"
    ),
    neighbour=r"(?i)(?:cet|cette|ces|ce(?! qu| dont)) ",
    vague=(
        r"(?i)(?:que s[’']est-il passé|qu[’']est-il arrivé)"
        r"(?: (?:en|le|au|aux|dans|vers|pendant|durant))?(?: [\w.]+){0,3}\s?\??$"
        r"|(?:parlez(?:-moi)? d|que savez-vous (?:d|sur)|que sait-on (?:d|sur)|décrivez)"
        r"[\w’' -]*\s?\??$"
    ),
    age=r"(?i)\b(?:à l[’']âge de |âgée? de )(\d{1,3}|[\w-]+(?: [\w-]+){0,2}) ans\b",
    death=(
        r"(?i)\b(?:morte?s?(?! d[eu’'])|mourut|meurt|(?:son|leur) décès|décédée?|décéda"
        r"|(?<!\ba )(?<!avait )(?:tuée?s?|assassinée?s?|exécutée?s?|guillotinée?s?))\b"
    ),
    kin=(
        r"(?i)\b(?:femmes?|épou(?:x|ses?)|veufs?|veuves?|maris?|fils|filles?|enfants?|pères?|mères?"
        r"|parents?|frères?|sœurs?|oncle|tante|neveux?|nièces?|cousine?s?|(?:petit|grand|beau|belle)"
        r"e?s?-\w+|fiancée?|amante?s?|amie?s?|maîtres?|élèves?|successeur|prédécesseur|rivale?)\b"
    ),
    list_separator=r"\s*[,;]\s*(?:et\s+)?|\s+et\s+",
    empty=tuple(
        "à afin ainsi alors après au aucun aucune aussi autre aux avait avant avec avoir ayant car"
        " ce ceci cela celle celles celui ces cet cette ceux chez comme comment contre dans de"
        " depuis des dont du elle elles en entre est et était étaient été être eu fut furent il ils"
        " je jusqu la le les leur leurs lors lui mais même ne ni non nos notre nous on ont ou où"
        " par pas pendant plus pour pourquoi qu quand que quel quelle quelles quels qui sa sans se"
        " ses si son sont sous sur ta te tous tout toute toutes très tu un une vers vos votre vous"
        " y".split()
    ),
    consisting=("de", "à"),
    head_ends=("près", "contre", "entre", "l", "d"),
    head_first=True,
    contrasts=words_of(
        "dernier dernière final finale nord sud est ouest supérieur supérieure inférieur inférieure"
        " ancien ancienne nouveau nouvelle aîné cadet"
    ),
    posthumous=(
        r"(?i)(?:posthum|après (?:la|sa|leur) mort|anniversaire|centenaire|mémoire|monument|statue"
        r"|tombe|tombeau|mausolée|cendres|reliques|restes|inhum|exhum|obsèques|funérailles|canonis"
        r"|béatif|réhabilit|grâci|baptis|nomm|redécouv|théorie|loi|confirm|preuve|biograph|publi"
        r"|édition|impression|création|représentation|film|tradu|portrait|lettres|manuscrit"
        r"|archives|musée|œuvre|livre|conserv|connu|success|héritier|veuve|depuis|chute)"
    ),
    plurals=(("aux", "al"), ("x", ""), ("s", "")),
    spanning=r"(?i)\b(?:entre|parmi) ",
    counting=(
        r"(?!.*\b(?:par|moyens?|moyennes?)\b)"
        r"(?:Combien y a-t-il\b|.*\b[Nn]ombre d(?:es? |['’])[a-zà-ÿœ-]+[sx]\b)"
    ),
    negations=words_of("ne n pas jamais aucun aucune ni personne rien sans seul seulement"),
    times=TimePatterns(
        signs=("siècle", " ans"),
        century=rf"(?i)\b{_CENTURY} siècle\b(?! av)",
        in_century=(
            r"(?i)\b(?:au(?: (?:début|milieu|cours) du)?|à la fin du|pendant le|durant le|dans la"
            rf" (?:première|seconde) moitié du) {_CENTURY} siècle\b(?! av)"
        ),
        of_year=r" de (?:l['’]an(?:née)? )?(\d{4})\b",
        of_century=rf"(?i)(?:(?:une?|le|la) |l['’])?(?:[\w-]+ ){{1,3}}?du {_CENTURY} siècle",
        in_year=r"\b(?:[Ee]n(?: l['’]an)?|[Ll]e \d{1,2}(?:er)?)(?: [a-zéû]+)? (\d{4})\b",
        span=(
            rf"(?i)\b(?:pendant|durant|dura|durèrent|a duré|{_LASTING} de)"
            r" (\d{1,4}|(?:[\w-]+ ){0,2}?[\w-]+) ans\b"
        ),
        took=(
            r"(?!.*\b(?:début|fin|chute|fondation|derni\w+|premi\w+)\b)"
            r"(?:[Ll][ea] |[Ll]es |[Ll]['’]|[Uu]ne? )?"
            rf"(?:{_LASTING}(?: de (?=[\w-]+(?: [\w-]+){{0,2}} ans\b)"
            r"|(?: (?:de |d['’])[A-ZÉ]\S*(?: [A-ZÉ]\S*)*)?(?: comme [\w-]+)? (?:pendant|durant)\b)"
            r"|(?:[\w-]+ ){0,1}[\w-]+(?: (?:de |d['’]|à |en |contre )[A-ZÉ][\w-]+)?(?: qui)?"
            r" (?:a duré|dura|durèrent)\b)"
        ),
        lived=(
            r"(?i)(?:\b(?:il|elle|qui) )?\b(?:(?:a )?(?:vécut?|régné)|régna|gouverna|travailla"
            r"|enseigna|servit) (?:pendant|durant) (?:[\w-]+ ){0,2}?[\w-]+ ans$"
        ),
        ruling=r"(?i)\b(?:règne|régn|gouvern|trône\b|au pouvoir\b)",
        foreseen=(
            r"(?i)\b(?:prév|planifi|programm|project|attendu|annonc|objectif|échéance|comète|éclipse"
            r"|transit de|futur|prochain|en vigueur|expir)"
        ),
        founding=words_of("fondation création établissement formation constitution"),
    ),
    lives=LifePatterns(
        births=("naissance",),
        deaths=("mort", "décès"),
        signs=("né ", "née ", "Né", "naquit", "ort ", "orte ", "ourut"),
        born="née?|naquit",
        died="morte?|mourut",
        places=words_of("à en au aux dans"),
        of_dates=words_of("en le"),
        childhood=(
            r"(?i)\b(?:naissance|née?\b|bapt|couronn|sacre\b|avènement|success|fian[cç]|adopt|régen"
            r"|enfan|prodige|école|orphelin)"
        ),
    ),
)

_GRAMMAR = GrammarWords(
    several=r"^[Ll]es |\b(?:et|&) |^(?i:frères|sœurs|époux) ",
    asking={
        "pourquoi": "why",
        "comment": "how",
        "combien": "how",
        "que": "what",
        "qu": "what",
        "quoi": "what",
        "quel": "which",
        "quelle": "which",
        "quels": "which",
        "quelles": "which",
        "lequel": "which",
        "laquelle": "which",
        "qui": "who",
        "où": "where",
        "quand": "when",
    },
    # What follows "que" is never a sort.
    no_sort=("",),
    articles=words_of("le la les l un une des du au aux d de"),
    determiners=words_of(
        "le la les l un une des du son sa ses leur leurs notre nos votre vos mon ma mes ce cet"
        " cette ces chaque tout toute tous toutes aucun aucune plusieurs certains certaines"
    ),
    pronouns=("il", "elle", "ils", "elles", "on", "nous", "vous", "je", "c", "cela"),
    # In the form that `fold` makes, which has no accents.
    prepositions=words_of(
        "a au aux en de d dans par pour sur sous avec sans chez contre entre vers depuis avant"
        " apres pendant parce comme lorsque quand si puisque car selon malgre grace jusqu"
    ),
    verbs=words_of(
        "est sont etait etaient fut furent sera seront ont avait avaient eut eurent peut peuvent"
        " pouvait pouvaient pourrait doit doivent devait devaient fait font fit firent devint"
        " devinrent alla allait vint permit permet"
    ),
    relatives=words_of("qui que qu dont lequel laquelle lesquels lesquelles pourquoi comment"),
    feminine=r"(?:euse|trice|ienne|enne|iere|esse)$",
    women=words_of(
        "elle femme fille epouse mere soeur veuve reine imperatrice princesse duchesse comtesse"
        " religieuse actrice romanciere ecrivaine autrice poetesse chanteuse musicienne"
        " compositrice physicienne mathematicienne chercheuse historienne"
        " politicienne directrice fondatrice inventrice aviatrice institutrice ouvriere"
        " informaticienne avocate presidente"
    ),
    men=words_of(
        "il homme garcon mari pere frere fils veuf roi empereur prince duc comte moine pape eveque"
        " acteur romancier ecrivain auteur poete chanteur musicien compositeur physicien"
        " mathematicien chercheur historien politicien directeur fondateur inventeur aviateur"
        " instituteur ouvrier informaticien avocat president ingenieur general"
    ),
    view=(
        r"(?:l[’']idée|l[’']opinion|l[’']affirmation|l[’']hypothèse|la thèse|la conviction"
        r"|la croyance|la notion) qu(?:e |[’'])(?=\w)"
    ),
    scales={
        r"\bmohs\b": (1, 10),
        r"\bph\b": (0, 14, 3),
        r"\brichter\b|\bmagnitude de moment\b|\bmagnitude\b.*\b(?:seisme|tremblement)\b": (
            0,
            10,
            2,
        ),
        r"\bmercalli\b": (1, 12),
        r"\bbeaufort\b": (0, 12),
        r"\bapgar\b": (0, 10),
        r"\b(?:coma|score|echelle) de glasgow\b": (3, 15),
        r"\blatitude\b": (-90, 90),
        r"\blongitude\b": (-180, 180),
        r"\bprobabilite\b|\balbedo\b|\bcoefficient de correlation\b": (-1, 1),
        r"\bgini\b": (0, 1),
        r"^yr\b.*\b(?:age|esperance de vie)\b": (0, 110, 25),
        r"^celsius\b.*\b(?:temperature (?:corporelle|du corps))": (25, 45, 5),
    },
    endings=("- s x", "al aux", "ail aux"),
    genus=GenusWords(
        first=True,
        ends=words_of("et ou mais nomme nommee appele appelee dit dite autour lors ni"),
        not_noun=(
            r"grande?s?|petite?s?|nouve(?:au|l|lle)|ancien(?:ne)?s?|premi(?:er|ère)s?|derni(?:er|ère)s?"
            r"|jeune|vie(?:ux|ille)|long(?:ue)?|haute?|bonne?|be(?:au|lle)|célèbre|principale?"
            r"|seule?|double|simple|deuxième|troisième|second(?:e)?|futur(?:e)?|prétendue?"
        ),
        light=r"(?:l un|l une|un|une) d(?:e|es)\b|(?:sorte|espece|type|forme|nom) d(?:e|es|u)?\b",
        nations=words_of(
            "africain albanais algerien allemand americain anglais arabe argentin armenien athenien"
            " australien autrichien bavarois belge bohemien bresilien britanni bulgare canadien"
            " catalan chilien chinois coreen croate cubain danois ecossais egyptien espagnol"
            " estonien europeen finlandais flamand florentin francais gallois genevois georgien"
            " grec hongrois indien iranien irlandais islandais israelien italien japonais juif"
            " juive letton lituanien marocain mexicain mongol neerlandais norvegien ottoman"
            " persan peruvien polonais portugais prussien quebecois romain roumain russe serbe"
            " slovaque slovene sovietique suedois suisse syrien tcheque tunisien turc turque"
            " ukrainien venitien vietnamien"
        ),
        trades=(
            words_of(
                "medecin chirurgien anatomiste obstetricien gynecologue pathologiste"
                " physiologiste psychiatre neurologue pediatre immunologiste virologue"
                " epidemiologiste bacteriologiste microbiologiste dentiste pharmacien apothicaire"
            ),
            words_of("infirmier infirmiere sage-femme"),
            words_of(
                "scientifique savant physicien chimiste biologiste biochimiste astronome"
                " astrophysicien geologue botaniste zoologiste naturaliste geneticien"
                " meteorologue physiologiste bacteriologiste microbiologiste mathematicien"
                " geometre statisticien logicien paleontologue ecologue informaticien"
            ),
            words_of(
                "ingenieur inventeur inventrice mecanicien industriel fabricant programmeur"
                " programmeuse technicien architecte"
            ),
            words_of(
                "historien sociologue economiste anthropologue ethnologue archeologue psychologue"
                " linguiste philologue geographe philosophe theologien juriste erudit chroniqueur"
            ),
            words_of(
                "poete poetesse romancier ecrivain dramaturge essayiste satiriste journaliste"
                " critique conteur fabuliste biographe historien chroniqueur"
            ),
            words_of(
                "peintre sculpteur sculptrice architecte graveur illustrateur illustratrice"
                " dessinateur dessinatrice photographe artiste caricaturiste"
            ),
            words_of(
                "compositeur compositrice pianiste violoniste chef-d chanteur chanteuse musicien"
                " organiste violoncelliste guitariste cantatrice claveciniste"
            ),
            words_of(
                "acteur actrice comedien realisateur realisatrice cineaste danseur danseuse"
                " choregraphe metteur"
            ),
            words_of("general commandant amiral marechal soldat officier colonel capitaine"),
            words_of(
                "roi reine empereur imperatrice tsar pharaon sultan calife chah duc duchesse"
                " prince princesse monarque souverain regent"
            ),
            words_of(
                "politicien president presidente ministre chancelier dirigeant dictateur senateur"
                " secretaire commissaire revolutionnaire diplomate ambassadeur gouverneur maire"
                " orateur tribun consul"
            ),
            words_of("juge avocat juriste procureur magistrat legislateur"),
            words_of(
                "pape eveque archeveque pretre moine religieuse abbe abbesse saint missionnaire"
                " predicateur reformateur theologien cardinal prophete pasteur"
            ),
            words_of(
                "explorateur exploratrice navigateur navigatrice voyageur marin alpiniste"
                " astronaute cosmonaute aviateur aviatrice pilote conquistador"
            ),
            words_of(
                "marchand banquier industriel fabricant entrepreneur negociant editeur imprimeur"
            ),
            words_of("footballeur athlete boxeur nageur coureur cycliste skieur"),
            words_of("professeur enseignant instituteur institutrice pedagogue"),
            words_of("traducteur traductrice interprete bibliothecaire lexicographe"),
        ),
    ),
)


def _counted(number: float, one: str, many: str) -> str:
    """A number and its noun, which is singular below two: "1,5 mois", "0 question"."""
    return f"{_digits(number)} {one if abs(number) < 2 else many}"


_UNITS_OF_TIME: dict[Unit, tuple[str, str]] = {
    "second": ("seconde", "secondes"),
    "minute": ("minute", "minutes"),
    "hour": ("heure", "heures"),
    "day": ("jour", "jours"),
    "month": ("mois", "mois"),
    "year": ("an", "ans"),
}

_SHORT_UNITS: dict[Unit, str] = {
    "second": "s",
    "minute": "min",
    "hour": "h",
    "day": "j",
    "month": "mois",
}


def _duration(number: float, unit: Unit) -> str:
    return _counted(number, *_UNITS_OF_TIME[unit])


def _short_duration(number: float, unit: Unit) -> str:
    if unit == "year":
        return _duration(number, unit)
    return f"{_digits(number)} {_SHORT_UNITS[unit]}"


def _back_in(number: float, unit: Unit) -> str:
    return f"revient dans {_duration(number, unit)}"


def _questions(number: float) -> str:
    return _counted(number, "question", "questions")


def _facts(number: float) -> str:
    return _counted(number, "fiche", "fiches")


def _errors(number: float) -> str:
    return _counted(number, "erreur", "erreurs")


def _remaining(due: int, new: int, again: int) -> str:
    words = f"{due} à réviser, {_counted(new, 'nouvelle', 'nouvelles')}"
    return words + (f", {again} à reprendre" if again else "")


def _postponed(questions: int) -> str:
    if questions < 2:
        return _spaced(
            f"{_questions(questions)} est reportée : une question sur la même fiche a déjà été"
            " posée aujourd’hui"
        )
    return _spaced(
        f"{_questions(questions)} sont reportées : d’autres questions sur les mêmes fiches ont déjà"
        " été posées aujourd’hui"
    )


def _next_due(questions: int, days: int) -> str:
    when = "demain" if days == 1 else f"dans {_duration(days, 'day')}"
    return f"{_questions(questions)} à réviser {when}"


def _skipped(facts: int, errors: int) -> str:
    said = "est laissée" if facts < 2 else "sont laissées"
    return _spaced(
        f"{_facts(facts)} {said} de côté : {_errors(errors)} dans les paquets (détails avec"
        " `quizgen check`)"
    )


def _unreadable(errors: int) -> str:
    return _spaced(
        f"ce qui est illisible est laissé de côté : {_errors(errors)} dans les paquets (détails"
        " avec `quizgen check`)"
    )


def _pictures_left_out(questions: int) -> str:
    if questions < 2:
        return (
            f"{_questions(questions)} sur une image laissée de côté : elle ne peut pas être"
            " affichée ici, et aucun programme n’a été trouvé pour l’ouvrir"
        )
    return (
        f"{_questions(questions)} sur des images laissées de côté : elles ne peuvent pas être"
        " affichées ici, et aucun programme n’a été trouvé pour les ouvrir"
    )


def _gone(facts: int) -> str:
    said = "ne figure" if facts < 2 else "ne figurent"
    return f"{_facts(facts)} de votre historique {said} plus dans les paquets"


def _behind(questions: int, days: int) -> str:
    return f"{_questions(questions)} en retard, jusqu’à {_duration(days, 'day')}"


def _put_off(questions: int, due: int) -> str:
    verb = "est reportée" if questions < 2 else "sont reportées"
    asked = "question" if due < 2 else "questions"
    return _spaced(
        f"{_digits(questions)} sur {_digits(due)} {asked} à réviser {verb} ; les plus menacées"
        " d’oubli passent d’abord"
    )


def _reviews_done(questions: int) -> str:
    verb = "attendra" if questions < 2 else "attendront"
    return _spaced(
        f"{_questions(questions)} à réviser {verb} un autre jour : augmentez la valeur de"
        " --reviews N"
    )


def _catching_up(due: int, today: int, days: int, new_wait: bool) -> str:
    waiting = " ; d’ici là, les nouvelles attendent" if new_wait else ""
    return _spaced(
        f"{_questions(due)} à réviser : {_digits(today)} aujourd’hui, les plus menacées d’oubli"
        f" d’abord. Le retard sera rattrapé en {_duration(days, 'day')} environ, à ce"
        f" rythme{waiting} (pour tout faire maintenant : --reviews {due})"
    )


def _until(questions: int, a_day: int) -> str:
    return _spaced(f"{_new_questions(questions)} d’ici au {{date}} : {_digits(a_day)} par jour")


def _until_missed(questions: int, needed: int, a_day: int, left: int) -> str:
    return _spaced(
        f"{_new_questions(questions)} d’ici au {{date}}, ce serait {_digits(needed)} par jour ;"
        f" avec --new {a_day}, il en restera {_digits(left)}"
    )


def _until_crowded(questions: int) -> str:
    verb = "ne tient pas" if questions < 2 else "ne tiennent pas"
    return _spaced(
        f"{_new_questions(questions)} {verb} avant le {{date}} : il n’y a qu’une question par jour"
        " sur une même fiche"
    )


def _new_questions(number: int) -> str:
    return _counted(number, "nouvelle question", "nouvelles questions")


def _coming(tomorrow: int, week: int) -> str:
    return f"{_questions(tomorrow)} demain, {week} dans les 7 prochains jours"


def _known_then(known: int, questions: int) -> str:
    asked = "question" if known < 2 else "questions"
    return (
        f"le {{date}}, vous saurez environ {_digits(known)} {asked} sur {_digits(questions)} si"
        " vous continuez ainsi"
    )


def _streak(days: int) -> str:
    return f"{_duration(days, 'day')} de suite"


_DIFFERENCE = DifferenceWords(
    replaced="« {wrong} » au lieu de « {right} »",
    missing="il manque « {text} » après « {before} »",
    missing_first="il manque « {text} » au début",
    missing_space="il manque une espace après « {before} »",
    extra="« {text} » est en trop",
    extra_space="une espace est en trop",
    list_separator=" ; ",
)

_HELP = HelpWords(
    answering=(
        "Tapez la réponse, puis appuyez sur Entrée. Entrée seule montre la réponse. Pour choisir"
        " une réponse, tapez son numéro.",
        "Évaluez ensuite votre réponse. Entrée ou Espace accepte l’évaluation proposée.",
    ),
    ratings=(
        "À revoir : oubliée ou fausse",
        "Difficile : retrouvée avec hésitation ou effort",
        "Correct : retrouvée",
        "Facile : retrouvée aussitôt",
    ),
    commands_intro=(
        "Chaque évaluation indique quand la question reviendra. À tout moment, vous pouvez taper :"
    ),
    commands={
        "undo": "annuler la dernière réponse, la dernière suspension ou le dernier enfouissement",
        "suspend": "suspendre la question : elle ne sera plus posée",
        "bury": "enfouir la question jusqu’à demain",
        "edit": "modifier la fiche dans votre éditeur ($VISUAL ou $EDITOR)",
        "play": "écouter le son de la question ou de sa réponse ; encore une fois : le suivant",
        "view": "ouvrir l’image de la question ou de sa réponse ; encore une fois : la suivante",
        "help": "afficher cette aide",
        "quit": "quitter, comme Ctrl-C ; vos réponses sont enregistrées",
    },
    typing="Quand une réponse est attendue, tapez la commande avec son deux-points, puis Entrée.",
)

_MESSAGES = MessageWords(
    today="{questions} aujourd’hui : {remaining}",
    today_limited="{questions} aujourd’hui : {remaining} ; cette fois, {limit} seulement",
    practise="{questions} pour vous exercer ; les échéances ne changent pas",
    of_deck="{deck}: {remaining}",
    takes="environ {time}",
    behind=_behind,
    put_off=_put_off,
    catching_up=_catching_up,
    until=_until,
    until_missed=_until_missed,
    until_crowded=_until_crowded,
    until_today=_spaced(
        "nous sommes le {date} : pas de nouvelles questions, seulement des révisions"
    ),
    until_over=_spaced("le {date} est passé : --until n’a plus d’effet"),
    skipped=_skipped,
    unreadable=_unreadable,
    gone=_gone,
    pictures_left_out=_pictures_left_out,
    from_devices="depuis d’autres appareils : {answers}",
    nothing_due="rien à réviser pour l’instant",
    nothing_due_filtered="rien à réviser avec ces filtres",
    nothing_to_practise="aucune question pour vous exercer",
    nothing_to_practise_filtered="aucune question pour vous exercer avec ces filtres",
    more_new="d’autres questions nouvelles attendent : augmentez la valeur de --new N",
    postponed=_postponed,
    reviews_done=_reviews_done,
    next_due=_next_due,
    cram="pour vous exercer dès maintenant, utilisez --cram",
    early="rien d’autre à réviser : voici en avance ce qui était prévu plus tard aujourd’hui",
    time_up="le temps est écoulé",
    leech=(
        "cette question vous résiste : déjà oubliée {times} fois. Quand elle reviendra, reformulez"
        " la fiche (:e) ou suspendez la question (:s)"
    ),
    elsewhere="une réponse a déjà été donnée dans une autre fenêtre ; c’est elle qui compte",
    suspended=(
        "la question est suspendue jusqu’à ce que vous lanciez `quizgen history unsuspend` ;"
        " :u : annuler"
    ),
    buried="la question est enfouie jusqu’à demain ; :u : annuler",
    answer_undone="la réponse est annulée",
    undone="annulé",
    unsuspended="la question n’est plus suspendue",
    suspended_again="la question est de nouveau suspendue",
    unburied="la question n’est plus enfouie",
    nothing_to_undo="il n’y a rien à annuler",
    with_colon=(
        "« {typed} » peut être une réponse : rien n’a été fait. Pour la commande ({command}), tapez"
        " {key} ; sinon, tapez de nouveau votre réponse"
    ),
    not_saved="cette réponse n’a pas pu être enregistrée : {problem}",
    not_edited="{problem} ; la session continue avec le paquet tel qu’il était",
    no_fact="la fiche ne figure plus dans les paquets",
    no_editor="aucun éditeur trouvé (définissez $EDITOR) ; la fiche est dans {file}:{line}",
    bad_editor=(
        "$VISUAL ou $EDITOR n’est pas une commande : {problem} ; la fiche est dans {file}:{line}"
    ),
    editor_not_started=(
        "l’éditeur {editor} n’a pas pu démarrer : {problem} ; la fiche est dans {file}:{line}"
    ),
    editor_failed="l’éditeur {editor} s’est terminé avec le code {code}",
    no_sound="aucun son à écouter",
    no_player=(
        "aucun programme trouvé pour lire {path} : installez mpv, ou ouvrez le fichier vous-même"
    ),
    not_played="{path} n’a pas pu être lu : {problem}",
    no_picture="aucune image à ouvrir",
    no_viewer="aucun programme trouvé pour ouvrir {path} : ouvrez le fichier vous-même",
    not_opened="{path} n’a pas pu être ouvert : {problem}",
    picture_left_out="{path} ne peut pas être affiché, sa question est laissée de côté : {problem}",
    farewell="{answers} en {time} : {ratings}",
    farewell_rating="{count}\N{NO-BREAK SPACE}×\N{NO-BREAK SPACE}{rating}",
    right="justes : {right} ; fausses : {wrong}",
    missed="questions manquées :",
    coming=_coming,
    known_then=_known_then,
    known_if_stopped=_spaced("si vous arrêtiez maintenant : environ {known}"),
    streak=_streak,
)

_LINES = LineWords(
    question="Question {number}. {kind}. {remaining}.",
    question_new="Question {number}. {kind}. Nouvelle question. {remaining}.",
    type_answer="Tapez la réponse, ou appuyez sur Entrée pour la voir.",
    recall_answer="Retrouvez la réponse de mémoire, puis appuyez sur Entrée pour la voir.",
    choose_answer="Tapez un nombre de 1 à {options}, ou appuyez sur Entrée pour voir la réponse.",
    expected_option="Tapez un nombre de 1 à {options}, ou « ? » pour afficher l’aide.",
    verdict="{verdict}.",
    verdict_remark="{verdict} : {remark}.",
    your_answer="Votre réponse : {answer}",
    answer="Réponse : {answer}",
    points="Réponse ({points}) :",
    difference="Différence : {difference}.",
    note="Remarque : {text}",
    according_to="Selon {text}",
    source="Source : {text}",
    picture="Image : {alt} ({path})",
    picture_opened="Image : {alt} ({path}) ; v : ouvrir",
    sound="Son : {alt} ({path}) ; p : écouter",
    recall_points=(
        "Quels éléments avez-vous retrouvés ? Tapez leurs numéros, ou « a » pour tous ; ligne"
        " vide : aucun."
    ),
    expected_points="Tapez des nombres de 1 à {points}, ou « ? » pour afficher l’aide.",
    rate_proposed="Votre évaluation : {ratings}. Ligne vide : {rating}.",
    rating="{key} {rating}",
    rating_interval="{key} {rating}, {interval}",
    expected_rating="Tapez une évaluation de 1 à 4, ou « ? » pour afficher l’aide.",
    saved="Enregistré : {rating}.",
    saved_interval="Enregistré : {rating}, {back}.",
    try_again="Entrée : réessayer ; :q : quitter.",
)

_SCREEN = ScreenWords(
    new="{kind}, nouvelle question",
    choose="1-{options} : choisir ; Entrée ou Espace : voir la réponse ; « ? » : aide",
    reveal="Entrée ou Espace : voir la réponse ; « ? » : aide",
    rate="1-4 : évaluer ; Entrée ou Espace : accepter l’évaluation entre [ ] ; « ? » : aide",
    unknown="Cette touche ne fait rien ici ; « {key} » commence une commande",
    remark=" : {remark}",
    yours="Votre choix :",
    typed="Saisi :",
    expected="Attendu :",
    answer="Réponse :",
    note="Remarque :",
    according_to="Selon",
    source="Source :",
    picture="Image : {alt} ({path})",
    picture_opened="Image : {alt} ({path}) ; v : ouvrir",
    opens="v : ouvrir",
    not_drawn="{path} ne peut pas être affiché : {problem}",
    sound="Son : {alt} ({path}) ; p : écouter",
    recall_points="Lesquels aviez-vous retrouvés ? (1-{points} ; « a » : tous ; Entrée : aucun)",
    expected_points="Tapez des nombres de 1 à {points}, ou « a » pour tous",
    saved_interval="{rating}, {back}",
    try_again="Entrée : réessayer ; :q : quitter",
    practise_missed="Entrée : revoir maintenant les questions manquées ; :q : terminer",
)

_STATS = StatsWords(
    stages=("nouvelles", "en apprentissage", "récentes", "matures", "suspendues"),
    known="Ce que vous savez",
    unreviewed="sans aucune révision d’ici là",
    since="depuis le {date}",
    answers="{answers} en {time}",
    answers_each="{answers} en {time}, {each} par réponse",
    longest_streak="plus longue série : {days}",
    retention="Rétention",
    due="À réviser dans les {days} prochains jours",
    calendar="Réponses par jour",
    by_month="Rétention par mois",
    by_interval="Rétention selon le nombre de jours depuis la dernière révision",
    ratings="Évaluations",
    hours="Par heure de la journée",
    decks="Par paquet",
    kinds="Par type",
    parts="Par partie",
    hardest="Questions les plus difficiles",
    recent="les {days} derniers jours",
    ever="depuis le début",
    true="réelle",
    desired="souhaitée",
    reviews="révisions",
    known_head="sues",
    answers_head="réponses",
    questions_head="questions",
    seen="vues",
    of="sur",
    time="temps",
    share="{}\N{NO-BREAK SPACE}%",
    no_share="–",
    more="suite : {command}",
    title="Statistiques d’apprentissage",
    as_of="État au {date}",
    table="Tableau",
    nothing_due="rien",
    today="aujourd’hui",
    tomorrow="demain",
    date="{day} {month}",
    months=(
        "janv.",
        "févr.",
        "mars",
        "avr.",
        "mai",
        "juin",
        "juil.",
        "août",
        "sept.",
        "oct.",
        "nov.",
        "déc.",
    ),
    weekdays=("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."),
    shade="{shade} jusqu’à {number}",
    forgotten=(
        "{question} – oubliée {lapses} fois sur {reviews} ; probabilité de rappel aujourd’hui :"
        " {recall}"
    ),
    not_learned="{question} – pas encore apprise ; probabilité de rappel aujourd’hui : {recall}",
)

_QUIZ = QuizWords(
    verdicts={"accept": "Juste", "partial": "Partiellement juste", "reject": "Faux"},
    ratings=("à revoir", "difficile", "correct", "facile"),
    commands={
        "undo": "annuler",
        "suspend": "suspendre",
        "bury": "enfouir",
        "edit": "modifier",
        "play": "écouter",
        "view": "voir",
        "help": "aide",
        "quit": "quitter",
    },
    key_names={"enter": "Entrée", "space": "Espace", "tab": "Tab", "backspace": "Retour arrière"},
    all_points="tous",
    questions=_questions,
    answers=partial(_counted, one="réponse", many="réponses"),
    points=partial(_counted, one="élément", many="éléments"),
    remaining=_remaining,
    duration=_duration,
    short_duration=_short_duration,
    back_in=_back_in,
    difference=_DIFFERENCE,
    help=_HELP,
    messages=_MESSAGES,
    lines=_LINES,
    screen=_SCREEN,
    stats=_STATS,
    list_separator=" ; ",
)

_WORDS = Words(
    prompts=_typeset(_PROMPTS),
    statements=_typeset(_STATEMENTS),
    sentences=_SENTENCES._replace(
        sentences={
            key: tuple(
                [
                    each._replace(prompt=_spaced(each.prompt), statement=_spaced(each.statement))
                    for each in sentences
                ]
            )
            for key, sentences in _SENTENCES.sentences.items()
        }
    ),
    dates=_DATES,
    numbers=_NUMBERS,
    sheet=_typeset(_SHEET),
    page=_typeset(_PAGE),
    chart=_typeset(_CHART),
    kinds=_KINDS,
    fields=_FIELDS,
    citations=_CITATIONS,
    anki=_typeset(_ANKI),
    one_of_them=_spaced("Lequel de ces éléments fait partie de la réponse ?"),
    patterns=_PATTERNS,
    grammar=_GRAMMAR,
    quiz=_typeset(_QUIZ),
    remarks=_typeset(_REMARKS),
    retry=_typeset(_RETRY),
    list_separator=_spaced(" ; "),
)

LANGUAGE = Language(
    words=_WORDS,
    typed=TypedWords(
        ordinals=_NUMBERED,
        range_start=("de", "des", "du", "entre"),
        elided=("l", "d"),
        range_gap=("à", "aux", "au", r"jusqu.? ?(?:à|en|au)", "jusqu.?", r"et(?=\s+\d)"),
        conjunction=("et",),
        alternative=("ou",),
        giving_up=(
            "je ne sais pas", "je sais pas", "sais pas", "j'sais pas", "aucune idée",
            "aucune idee", "pas d'idée", "pas la moindre idée", "jsp", "je ne sais plus",
            "je sais plus", "sais plus", "je ne me souviens pas", "je ne me souviens plus",
            "j'ai oublié", "oublié", "je n'en sais rien", "je passe",
            "je donne ma langue au chat",
        ),
        dates=TypedDateWords(
            months=numbered(
                "janvier janv",
                "février fevrier févr",
                "mars",
                "avril avr",
                "mai",
                "juin",
                "juillet juil",
                "août aout",
                "septembre sept",
                "octobre oct",
                "novembre nov",
                "décembre decembre déc",
            ),
            seasons=numbered("printemps", "été ete", "automne", "hiver"),
            days=_ORDINALS,
            day_endings=("er", "ère", "ème", "eme", "ième", "ieme", "nde?", "de"),
            filling=(
                "le", "la", "les", "an", "année", "de", "du", "des", "en", "au", "aux", "dans",
                "vers", "environ", "alentours", "autour", "probablement", "sans", "doute",
                "peut-être", "peut", "être", "possiblement", "date", "incertaine", "calendrier",
                "jour", "mois", "nuit",
                "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
            ),
            approximate=words_of("vers environ alentours autour"),
            doubtful=words_of("probablement doute peut-être possiblement incertaine"),
            early=("début", "debut"),
            mid=("milieu", "mi", "la mi", "à la mi"),
            turns=("tournant",),
            late=("fin",),
            halves=("moitié", "moitie"),
            quarters=("quart",),
            last=("dernier", "dernière"),
            old_style=("ancien style", "vieux style", "julien"),
            new_style=("nouveau style", "grégorien"),
            before_christ=(
                r"av(?:\.|ant)? ?j\.? ?-?c\.?", r"av(?:\.|ant)? ?j[ée]sus[- ]christ",
                r"av(?:\.|ant) notre ère",
                r"av\.? ?n\. ?[èe]\.?",
            ),
            after_christ=(
                r"ap(?:r?\.?|rès) ?j\.? ?-?c\.?", r"ap(?:r?\.?|r[èe]s) ?j[ée]sus[- ]christ",
                "de notre ère",
            ),
            decade_words=("années", "annees", "décennie", "decennie"),
            century_endings=("e",),
            centuries=("siècle", "siecle", "siècles", "s"),
            millennia=("millénaire", "millenaire"),
            years_ago={"ans avant le présent": 1, "ans ap": 1, "ans bp": 1},
            ago=("(?:peut.être )?il y a",),
            durations=("an(?:née)?s",),
            years=(r"an(?:née)?s(?: \(?date incertaine\)?)?",),
            range_gap=("et",),
            since=(
                "(?:peut.être )?depuis(?: l[ea]s?)?",
                "(?:peut.être )?à (?:partir|compter)(?: (?:du|des|de|d.?))?", "dès(?: l[ea]s?)?",
            ),
            present=("aujourd.?hui", "nos jours", "présent"),
            until=(
                r"(?:peut.être )?jusqu.?\s?(?:aux|au|à la|à|en)",
                "(?:peut.être )?jusque (?:dans|vers)(?: les?)?", "avant",
            ),
            either=("soit",),
        ),
        numbers=TypedNumberWords(
            small=_SMALL,
            scales=meanings(
                {
                    10: "dizaine dizaines",
                    12: "douzaine douzaines",
                    15: "quinzaine",
                    20: "vingtaine",
                    30: "trentaine",
                    40: "quarantaine",
                    50: "cinquantaine",
                    60: "soixantaine",
                    100: "cent cents centaine",
                    1_000: "mille millier milliers",
                    1_000_000: "million millions",
                    1_000_000_000: "milliard milliards md mds",
                }
            ),
            alone=words_of("cent mille"),
            articles=("un", "une"),
            connectors=("et",),
            half=("moitié", "moitie", "demi", "demie"),
            quarters=("quarts",),
            parts=meanings(
                {3: "tiers", 4: "quart quarts", 5: "cinquième cinquièmes", 6: "sixième sixièmes",
                 7: "septième septièmes", 8: "huitième huitièmes", 9: "neuvième neuvièmes",
                 10: "dixième dixièmes", 20: "vingtième", 100: "centième centièmes",
                 1_000: "millième millièmes", 1_000_000: "millionième millionièmes"}
            ),
            and_a_half=("et demie?",),
            point=("virgule",),
            none=("aucun", "aucune", "rien", "personne"),
            no=("aucun(?:e)?(?: des?)?", "pas (?:un seul|une seule|de|d)"),
            minus=("moins",),
            falling=("(?:une )?(?:baisse|chute|diminution|réduction) de",),
            fallen=("de (?:moins|baisse)",),
            rising=("(?:une )?(?:hausse|augmentation|croissance) de",),
            out_of=("sur",),
            of=("de", "d'un"),
            times=("fois",),
            to_the=("puissance", "exposant"),
            below_zero=("(?:degrés? )?(?:en|au)[- ]dessous de zéro",),
            below_sea=(
                "(?:sous|(?:en|au)[ -]dessous d[ue]) (?:le )?niveau de la mer", "sous la mer",
            ),
            depths=("profondeurs?", "profonde?s?", "dessous"),
            over=("sur", "divisé par"),
            fold=(r"\s+fois",),
            exactly=("exactement", "le", "la", "les"),
            percent=("pour ?cent",),
            about=(
                "à peu près", "aux environs de", "autour de", "près de", "environ", "presque",
                "quelque", "quasi(?:ment)?",
            ),
            more=("pas moins de", "plus de", "au moins", "au minimum", "minimum"),
            or_more=("ou plus", "et plus", "au moins"),
            less=(
                "pas plus de", "moins de", "au plus", "tout au plus", "au maximum", "maximum",
                "jusqu.? ?à",
            ),
            own={
                "billion": "billionen", "billions": "billionen", "trillion": "trillionen",
                "trillions": "trillionen",
            },
        ),
        units=_UNITS,
        names=TypedNameWords(
            titles=words_of(
                "madame monsieur mme mlle mademoiselle roi reine empereur impératrice pape "
                "président maréchal général comte comtesse duc duchesse prince princesse "
                "vicomte saint sainte abbé père frère soeur cardinal évêque archevêque tsar "
                "docteur maître chevalier sire "
                "gén mal pdt prés cdt mgr cal dr pr"
            ),
            titles_of_women=words_of(
                "madame mme mademoiselle mlle reine impératrice comtesse duchesse princesse"
            ),
            titles_of_men=words_of("monsieur roi empereur comte duc sire"),
            bodies=words_of(
                "armée parti comité congrès gouvernement société ministère république académie "
                "université commission"
            ),
            royal_titles=("roi", "reine"),
            generations=meanings({1: "père lancien laîné", 2: "fils"}),
            generations_with_article=meanings({1: "vieux lancien laîné", 2: "jeune"}),
            articles_of_generation=("le",),
            ranks=words_of(
                "baronne baron vicomtesse vicomte comtesse comte marquise marquis duchesse duc"
            ),
            place_kinds_before=replaced(
                "mont=mount lac=lake fleuve=river rivière=river mer=sea océan=ocean désert=desert "
                "cap=cape golfe=gulf baie=bay détroit=strait canal=canal île=island îles=islands "
                "péninsule=peninsula"
            ),
            no_places=words_of(
                "rouge noire noir blanc blanche jaune morte mort nord grand grande indien arctique"
            ),
            short_given=(
                "marguerite margot",
                "pierre pierrot",
                "jacques jacquot",
            ),
            genders=replaced("le=m la=f un=m une=f"),
            opening_articles=words_of("le la les un une des du"),
            elided_articles=("l",),
            accidentals={
                "(?: )?[♯#](?=[ -](?:majeur|mineur))": " dièse ",
                "(?: )?♭(?=[ -](?:majeur|mineur))": " bémol ",
            },
            before_names_of_events=words_of("de du des"),
            named_events=words_of("bataille siège traité paix édit congrès conférence"),
            small_words=words_of("le les du des"),
            not_initials=words_of("de des du la le les et en pour sur par à au aux"),
            leading=words_of("à au aux en dans de du des par sur chez"),
            leading_articles=replaced("au=à aux=à du=de des=de d=de"),
            leading_nouns=words_of("au aux du des"),
            joining=(r"et\s",),
            subprovisions=words_of("alinéa al"),
            of_provision=("de l'", "de la", "du", "des"),
            number_endings=("-s -", "-x -", "-aux -al -ail", "-yeux -oeil"),
            contrasts=(
                *contrasting("nitr sulf phosph chlor brom iod fluor arsen bor", "ate ite ure"),
                "-isme -iste", "-tonique -topique", "-phasie -phagie", "-stomie -tomie",
                "-tropique -trophique", "-tropie -trophie", "-blaste -claste",
                # Two words at a time that both are terms.
                "réduction rédaction", "adduction addiction", "statut statue", "fraction friction",
                "faction fraction", "collusion collision", "révérence référence",
                "prescription proscription", "cystine cystéine",
            ),
            particles=("de", "du", "des", "le", "la", "les"),
            bynames=replaced(
                "grand=great grande=great sage=wise lion=lion pieux=pious hardi=bold"
                " téméraire=bold chauve=bald gros=fat bel=fair bon=good taciturne=silent"
                " conquérant=conqueror terrible=terrible roux=rufus navigateur=navigator"
                " confesseur=confessor magnifique=magnificent saint=saint cruel=cruel"
                " libérateur=liberator noir=black catholique=catholic soleil=sun fou=mad"
                " ermite=hermit barberousse=barbarossa auguste=august juste=just"
                " bienaimé=beloved simple=simple"
            ),
            realm_words=("de", "d"),
            realms=("angleterre england bretagne écosse", "espagne spain castille aragon",
                    "prusse prussia allemagne germany", "autriche austria hongrie bohême",
                    "russie russia", "suède sweden", "égypte egypt", "macédoine macedon"),
        ),
    ),
)  # fmt: skip
