"""French: the words of the quiz."""

from functools import partial

from quizgen.languages.fr.plurals import counted, counted_questions, digits, duration
from quizgen.languages.fr.quiz_messages import HELP, MESSAGES
from quizgen.languages.fr.statistics import STATS
from quizgen.languages.quiz_words import DifferenceWords, LineWords, QuizWords, ScreenWords, Unit

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
    lines=_LINES,
    screen=_SCREEN,
    stats=STATS,
    list_separator=" ; ",
)
