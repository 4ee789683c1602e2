"""French: the words of the statistics."""

from quizgen.languages.quiz_words import StatsWords
from quizgen.languages.typed_words import words_of

STATS = StatsWords(
    stages=("nouvelles", "en apprentissage", "récentes", "matures", "suspendues"),
    known="Ce que vous savez",
    unreviewed="{date} : sans aucune révision d’ici là",
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
    months=words_of("janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."),
    weekdays=("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."),
    shade="{shade} jusqu’à {number}",
    forgotten=(
        "{question} – oubliée {lapses} fois sur {reviews} ; probabilité de rappel aujourd’hui :"
        " {recall}"
    ),
    not_learned="{question} – pas encore apprise ; probabilité de rappel aujourd’hui : {recall}",
)
