"""French: the sentences of the quiz that count."""

from quizgen.languages.quiz_words import LineWords

LINES = LineWords(
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
