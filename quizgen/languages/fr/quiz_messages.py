"""French: the help and the messages of the quiz."""

from quizgen.languages.fr.plurals import counted, counted_questions, digits, duration
from quizgen.languages.fr.typography import with_spaces
from quizgen.languages.quiz_words import HelpWords, MessageWords


def _facts(number: float) -> str:
    return counted(number, "fiche", "fiches")


def _errors(number: float) -> str:
    return counted(number, "erreur", "erreurs")


def _postponed(questions: int) -> str:
    if questions < 2:
        return with_spaces(
            f"{counted_questions(questions)} est reportée : une question sur la même fiche a déjà"
            " été posée aujourd’hui"
        )
    return with_spaces(
        f"{counted_questions(questions)} sont reportées : d’autres questions sur les mêmes fiches"
        " ont déjà été posées aujourd’hui"
    )


def _next_due(questions: int, days: int) -> str:
    when = "demain" if days == 1 else f"dans {duration(days, 'day')}"
    return f"{counted_questions(questions)} à réviser {when}"


def _skipped(facts: int, errors: int) -> str:
    said = "est laissée" if facts < 2 else "sont laissées"
    return with_spaces(
        f"{_facts(facts)} {said} de côté : {_errors(errors)} dans les paquets (détails avec"
        " `quizgen check`)"
    )


def _unreadable(errors: int) -> str:
    return with_spaces(
        f"ce qui est illisible est laissé de côté : {_errors(errors)} dans les paquets (détails"
        " avec `quizgen check`)"
    )


def _pictures_left_out(questions: int) -> str:
    if questions < 2:
        return (
            f"{counted_questions(questions)} sur une image laissée de côté : elle ne peut pas être"
            " affichée ici, et aucun programme n’a été trouvé pour l’ouvrir"
        )
    return (
        f"{counted_questions(questions)} sur des images laissées de côté : elles ne peuvent pas"
        " être affichées ici, et aucun programme n’a été trouvé pour les ouvrir"
    )


def _gone(facts: int) -> str:
    said = "ne figure" if facts < 2 else "ne figurent"
    return f"{_facts(facts)} de votre historique {said} plus dans les paquets"


def _behind(questions: int, days: int) -> str:
    return f"{counted_questions(questions)} en retard, jusqu’à {duration(days, 'day')}"


def _put_off(questions: int, due: int) -> str:
    verb = "est reportée" if questions < 2 else "sont reportées"
    asked = "question" if due < 2 else "questions"
    return with_spaces(
        f"{digits(questions)} sur {digits(due)} {asked} à réviser {verb} ; les plus menacées"
        " d’oubli passent d’abord"
    )


def _reviews_done(questions: int) -> str:
    verb = "attendra" if questions < 2 else "attendront"
    return with_spaces(
        f"{counted_questions(questions)} à réviser {verb} un autre jour : augmentez la valeur de"
        " --reviews N"
    )


def _catching_up(due: int, today: int, days: int, new_wait: bool) -> str:
    waiting = " ; d’ici là, les nouvelles attendent" if new_wait else ""
    return with_spaces(
        f"{counted_questions(due)} à réviser : {digits(today)} aujourd’hui, les plus menacées"
        f" d’oubli d’abord. Le retard sera rattrapé en {duration(days, 'day')} environ, à ce"
        f" rythme{waiting} (pour tout faire maintenant : --reviews {due})"
    )


def _until(questions: int, a_day: int) -> str:
    return with_spaces(f"{_new_questions(questions)} d’ici au {{date}} : {digits(a_day)} par jour")


def _until_missed(questions: int, needed: int, a_day: int, left: int) -> str:
    return with_spaces(
        f"{_new_questions(questions)} d’ici au {{date}}, ce serait {digits(needed)} par jour ;"
        f" avec --new {a_day}, il en restera {digits(left)}"
    )


def _until_crowded(questions: int) -> str:
    verb = "ne tient pas" if questions < 2 else "ne tiennent pas"
    return with_spaces(
        f"{_new_questions(questions)} {verb} avant le {{date}} : il n’y a qu’une question par jour"
        " sur une même fiche"
    )


def _new_questions(number: int) -> str:
    return counted(number, "nouvelle question", "nouvelles questions")


def _coming(tomorrow: int, week: int) -> str:
    return f"{counted_questions(tomorrow)} demain, {week} dans les 7 prochains jours"


def _known_then(known: int, questions: int) -> str:
    asked = "question" if known < 2 else "questions"
    return (
        f"le {{date}}, vous saurez environ {digits(known)} {asked} sur {digits(questions)} si"
        " vous continuez ainsi"
    )


def _streak(days: int) -> str:
    return f"{duration(days, 'day')} de suite"


HELP = HelpWords(
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

MESSAGES = MessageWords(
    today="{questions} aujourd’hui : {remaining}",
    today_limited="{questions} aujourd’hui : {remaining} ; cette fois, {limit} seulement",
    practise="{questions} pour vous exercer ; les échéances ne changent pas",
    of_deck="{deck} : {remaining}",
    takes="environ {time}",
    behind=_behind,
    put_off=_put_off,
    catching_up=_catching_up,
    until=_until,
    until_missed=_until_missed,
    until_crowded=_until_crowded,
    until_today=with_spaces(
        "nous sommes le {date} : pas de nouvelles questions, seulement des révisions"
    ),
    until_over=with_spaces("le {date} est passé : --until n’a plus d’effet"),
    skipped=_skipped,
    unreadable=_unreadable,
    gone=_gone,
    other_namespace=(
        "{deck}: vos réponses jusqu’ici sont celles de l’espace de noms {namespace} ;"
        " pour les reprendre, écrivez `namespace: {namespace}` dans deck.yaml"
    ),
    no_namespace=(
        "{deck}: vos réponses jusqu’ici sont celles d’un paquet sans espace de noms ;"
        " pour les reprendre, supprimez `namespace` de deck.yaml"
    ),
    other_id=(
        "{deck}: vos réponses jusqu’ici sont celles d’un paquet dont l’identifiant est {id} ;"
        " pour les reprendre, écrivez `was: {id}` dans deck.yaml"
    ),
    pictures_left_out=_pictures_left_out,
    from_devices="depuis d’autres appareils : {answers}",
    in_future=(
        "datées dans l’avenir : {answers} ; leurs questions ne reviendront"
        " qu’ensuite (une horloge était-elle mal réglée ?)"
    ),
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
    known_if_stopped=with_spaces("si vous arrêtiez maintenant : environ {known}"),
    streak=_streak,
)
