"""French."""

import re
from decimal import Decimal
from functools import partial
from typing import TypeVar

from quizgen.languages.anki_words import AnkiWords, ListingWords, ReleaseWords
from quizgen.languages.citation_words import CitationWords
from quizgen.languages.grammar_words import GenusWords, GrammarWords
from quizgen.languages.language import Language, Words
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
from quizgen.languages.typed_words import (
    TypedDateWords,
    TypedNameWords,
    TypedNumberWords,
    TypedUnitWords,
    TypedWords,
    meanings,
    numbered,
    replaced,
    unit_names,
    words_of,
)
from quizgen.languages.typesetting import in_every_text
from quizgen.languages.value_words import DateForm, DateWords, NumberWords
from quizgen.languages.written_numbers import grouped, in_units, roman

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
            "RUB": "rouble, roubles", "‰": "pour mille",
        }
    ),
    powers_after=meanings({2: "carré carrés", 3: "cube cubes"}),
    per=("par", "à l'"),
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
    "person identify": "{person} : de qui s’agit-il ?",
    "person name": "{who} : de qui s’agit-il ?",
    "person born": "{person} : date de naissance ?",
    "person died": "{person} : date de décès ?",
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
    "figure how-many count": "{counts} : combien ?",
    "figure how-many count as-of": "{counts} ({as_of}) : combien ?",
    "figure how-many measure": "{counts} : quelle valeur ?",
    "figure how-many measure as-of": "{counts} ({as_of}) : quelle valeur ?",
    "figure how-many percent": "{counts} : quel pourcentage ?",
    "figure how-many percent as-of": "{counts} ({as_of}) : quel pourcentage ?",
    "figure meaning": "À quoi correspond cette valeur : {figure} ?",
    "argument claim": "{question}",
    "argument claim attributed": "{question} (selon {by})",
    "argument grounds": "{question} Réponse : {claim}. Pour quelles raisons ?",
    "argument grounds attributed": (
        "{question} Réponse selon {by} : {claim}. Pour quelles raisons ?"
    ),
    "argument opposed": (
        "{question} Réponse : {claim}. À quelle thèse cette réponse s’oppose-t-elle ?"
    ),
    "argument opposed attributed": (
        "{question} Réponse selon {by} : {claim}. À quelle thèse cette réponse s’oppose-t-elle ?"
    ),
    "argument proponent": "{question} Réponse : {claim}. Qui défend cette thèse ?",
    "term define": "Qu’entend-on par « {term} » ?",
    "term term": "{means} : de quel terme s’agit-il ?",
    "term expansion": "Que signifie l’abréviation « {term} » ?",
    "term picture": "Qu’est-ce que c’est ?",
    "term sound": "Qu’entend-on ici ?",
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
}

_SENTENCES = SentenceWords(
    sentences={
        "argument claim attributed": (
            Sentence(statement=_spaced("Selon {by}, la réponse à « {question} » est : {answer}.")),
        ),
        "term define": (
            Sentence(
                _spaced("En quoi consiste l’affaire « {term} » ?"),
                pattern=r"[A-Z].* (?:vs?\.?|c\.) [A-Z].*",
            ),
            Sentence(
                _spaced("De quoi traite « {term} » ?"), pattern=r"(?i:art\.?|article|§) ?\d.*"
            ),
        ),
    }
)

_KINDS = {
    "person": "Personne",
    "date": "Date",
    "figure": "Nombre",
    "argument": "Argument",
    "term": "Terme",
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


_UNBROKEN = re.compile(r" (?=siècles?\b|av\.|ap\.)")


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
    "middle-initial": "l’initiale d’un prénom qui n’est pas le premier",
    "unknown-country": "ce pays ne figure pas dans le paquet",
    "other-report": "une autre année ou un autre recueil",
    "unknown-word": "un des mots ne figure pas dans le paquet",
    "other-number": "un autre numéro",
    "no-epithet": "le nom est incomplet",
    "no-family-name": "le prénom est juste, mais il manque le nom de famille",
    "half-family-name": "seulement une partie du nom de famille",
    "other-gender": "le nom est juste, mais pas sa terminaison",
    "given-ending": "le prénom est juste, mais pas sa terminaison",
    "letter-case": "erreur de majuscule ou de minuscule",
    "part-of-term": "seulement une partie",
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
        "gaps": "Complétez chaque phrase par un des mots proposés ; un mot est en trop.",
        "matching": (
            "Écrivez pour chaque élément la lettre qui convient ; une lettre est en trop."
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
    key_numbers="Les numéros et les lettres ci-dessous sont ceux de « {} »."
    " Un petit numéro dans le tableau y renvoie.",
    total="Total",
    most="maximum",
    scores="Relevé de notes",
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
    row_right="juste",
    row_wrong="faux",
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

_PATTERNS = PromptPatterns(
    # The verb is inverted, and no question word opens the question.
    yes_no=(rf"(?i)est-ce qu|(?!{_ASKED}\b)[^?]*\b\w+-(?:t-)?{_PRONOUN}\b[^?]*\?$"),
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
    age=r"(?i)\b(?:à l[’']âge de |âgée? de )(\d{1,3}) ans\b",
    death=(
        r"(?i)\b(?:mort[es]?|mourut|meurt|décès|décédée?|décéda|tuée?s?|assassinée?s?|exécutée?s?"
        r"|guillotinée?s?)\b"
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
)

_GRAMMAR = GrammarWords(
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


def _gone(facts: int) -> str:
    said = "ne figure" if facts < 2 else "ne figurent"
    return f"{_facts(facts)} de votre historique {said} plus dans les paquets"


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
        "Évaluez ensuite votre réponse. Entrée accepte l’évaluation proposée.",
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
        "help": "afficher cette aide",
        "quit": "quitter, comme Ctrl-C ; vos réponses sont enregistrées",
    },
    typing="Quand une réponse est attendue, tapez la lettre seule, puis Entrée.",
)

_MESSAGES = MessageWords(
    today="{questions} aujourd’hui : {remaining}",
    today_limited="{questions} aujourd’hui : {remaining} ; cette fois, {limit} seulement",
    practise="{questions} pour vous exercer ; les échéances ne changent pas",
    skipped=_skipped,
    unreadable=_unreadable,
    gone=_gone,
    nothing_due="rien à réviser pour l’instant",
    nothing_due_filtered="rien à réviser avec ces filtres",
    nothing_to_practise="aucune question pour vous exercer",
    nothing_to_practise_filtered="aucune question pour vous exercer avec ces filtres",
    more_new="d’autres questions nouvelles attendent : augmentez la valeur de --new N",
    postponed=_postponed,
    next_due=_next_due,
    cram="pour vous exercer dès maintenant, utilisez --cram",
    early="rien d’autre à réviser : voici en avance ce qui était prévu plus tard aujourd’hui",
    time_up="le temps est écoulé",
    leech=(
        "cette question vous résiste : déjà oubliée {times} fois. Quand elle reviendra, reformulez"
        " la fiche (e) ou suspendez la question (s)"
    ),
    elsewhere="une réponse a déjà été donnée dans une autre fenêtre ; c’est elle qui compte",
    suspended=(
        "la question est suspendue jusqu’à ce que vous lanciez `quizgen history unsuspend` ;"
        " u : annuler"
    ),
    buried="la question est enfouie jusqu’à demain ; u : annuler",
    answer_undone="la réponse est annulée",
    undone="annulé",
    unsuspended="la question n’est plus suspendue",
    suspended_again="la question est de nouveau suspendue",
    unburied="la question n’est plus enfouie",
    nothing_to_undo="il n’y a rien à annuler",
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
    farewell="{answers} en {time} : {ratings}",
    farewell_rating="{count}\N{NO-BREAK SPACE}×\N{NO-BREAK SPACE}{rating}",
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
    sound="Son : {alt} ({path}) ; p : écouter",
    recall_points=(
        "Quels éléments avez-vous retrouvés ? Tapez leurs numéros, ou « a » pour tous ; ligne"
        " vide : aucun."
    ),
    expected_points="Tapez des nombres de 1 à {points}, ou « ? » pour afficher l’aide.",
    rate="Votre évaluation : {ratings}.",
    rate_proposed="Votre évaluation : {ratings}. Ligne vide : {rating}.",
    rating="{key} {rating}",
    rating_interval="{key} {rating}, {interval}",
    expected_rating="Tapez une évaluation de 1 à 4, ou « ? » pour afficher l’aide.",
    saved="Enregistré : {rating}.",
    saved_interval="Enregistré : {rating}, {back}.",
    try_again="Entrée : réessayer ; q : quitter.",
)

_SCREEN = ScreenWords(
    new="{kind}, nouvelle question",
    choose="1-{options} : choisir ; Entrée : voir la réponse ; « ? » : aide",
    reveal="Entrée : voir la réponse ; « ? » : aide",
    remark=" : {remark}",
    yours="Votre choix :",
    typed="Saisi :",
    expected="Attendu :",
    answer="Réponse :",
    note="Remarque :",
    according_to="Selon",
    source="Source :",
    picture="Image : {alt} ({path})",
    sound="Son : {alt} ({path}) ; p : écouter",
    recall_points="Lesquels aviez-vous retrouvés ? (1-{points} ; « a » : tous ; Entrée : aucun)",
    expected_points="Tapez des nombres de 1 à {points}, ou « a » pour tous",
    saved_interval="{rating}, {back}",
    try_again="Entrée : réessayer ; q : quitter",
)

_STATS = StatsWords(
    questions="{questions} ; déjà vues : {seen}",
    questions_suspended="{questions} ; déjà vues : {seen} ; suspendues : {suspended}",
    answers="{answers} en {time}",
    answers_each="{answers} en {time}, {each} par réponse",
    retention="Rétention",
    due="À réviser dans les {days} prochains jours",
    calendar="Réponses par jour",
    kinds="Par type",
    parts="Par partie",
    hardest="Questions les plus difficiles",
    recent="les {days} derniers jours",
    ever="depuis le début",
    true="réelle",
    desired="souhaitée",
    reviews="révisions",
    seen="vues",
    of="sur",
    time="temps",
    share="{}\N{NO-BREAK SPACE}%",
    no_share="–",
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
        "help": "aide",
        "quit": "quitter",
    },
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
    sentences=_SENTENCES,
    dates=_DATES,
    numbers=_NUMBERS,
    sheet=_typeset(_SHEET),
    page=_typeset(_PAGE),
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
            day_endings=("er", "ère", "ème", "eme", "ième", "ieme"),
            filling=(
                "le", "la", "les", "an", "année", "de", "du", "des", "en", "au", "aux", "dans",
                "vers", "environ", "alentours", "autour", "probablement", "sans", "doute",
                "peut-être", "peut", "être", "possiblement", "date", "incertaine", "calendrier",
                "jour", "mois", "nuit",
                "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
            ),
            early=("début", "debut"),
            mid=("milieu",),
            turns=("tournant",),
            late=("fin",),
            halves=("moitié", "moitie"),
            quarters=("quart",),
            last=("dernier", "dernière"),
            old_style=("ancien style", "vieux style", "julien"),
            new_style=("nouveau style", "grégorien"),
            before_christ=(
                r"av(?:\.|ant)? ?j\.? ?-?c\.?", "avant jésus-christ", r"av(?:\.|ant) notre ère",
                r"av\.? ?n\. ?[èe]\.?",
            ),
            after_christ=(r"ap(?:r?\.|rès) ?j\.? ?-?c\.?", "après jésus-christ", "de notre ère"),
            decade_words=("années", "annees", "décennie", "decennie"),
            century_endings=("e",),
            centuries=("siècle", "siecle", "siècles", "s"),
            years_ago={"ans avant le présent": 1, "ans ap": 1, "ans bp": 1},
            ago=("(?:peut.être )?il y a",),
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
            royal_titles=("roi", "reine"),
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
            elided_articles=("l",),
            particles=("de", "du", "des", "le", "la", "les"),
            realm_words=("de", "d"),
            realms=("angleterre england bretagne écosse", "espagne spain castille aragon",
                    "prusse prussia allemagne germany", "autriche austria hongrie bohême",
                    "russie russia", "suède sweden", "égypte egypt", "macédoine macedon"),
        ),
    ),
)  # fmt: skip
