"""French: the words of the quiz."""

from functools import partial

from quizgen.languages.fr.plurals import counted, counted_questions, digits, duration
from quizgen.languages.fr.quiz_lines import LINES
from quizgen.languages.fr.quiz_messages import HELP, MESSAGES
from quizgen.languages.fr.statistics import STATS
from quizgen.languages.quiz_words import DifferenceWords, QuizWords, ScreenWords, Unit

_SHORT_UNITS: dict[Unit, str] = {
    "second": "s",
    "minute": "min",
    "hour": "h",
    "day": "j",
    "month": "mois",
}


def _short_duration(number: float, unit: Unit) -> str:
    if unit == "year":
        return duration(number, unit)
    return f"{digits(number)} {_SHORT_UNITS[unit]}"


def _back_in(number: float, unit: Unit) -> str:
    return f"revient dans {duration(number, unit)}"


def _remaining(due: int, new: int, again: int) -> str:
    words = f"{due} à réviser, {counted(new, 'nouvelle', 'nouvelles')}"
    return words + (f", {again} à reprendre" if again else "")


_DIFFERENCE = DifferenceWords(
    replaced="« {wrong} » au lieu de « {right} »",
    missing="il manque « {text} » après « {before} »",
    missing_first="il manque « {text} » au début",
    missing_space="il manque une espace après « {before} »",
    extra="« {text} » est en trop",
    extra_space="une espace est en trop",
    list_separator=" ; ",
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

QUIZ = QuizWords(
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
    questions=counted_questions,
    answers=partial(counted, one="réponse", many="réponses"),
    points=partial(counted, one="élément", many="éléments"),
    remaining=_remaining,
    duration=duration,
    short_duration=_short_duration,
    back_in=_back_in,
    difference=_DIFFERENCE,
    help=HELP,
    messages=MESSAGES,
    lines=LINES,
    screen=_SCREEN,
    stats=STATS,
    list_separator=" ; ",
)
