"""French: the words of worksheets, pages and charts."""

from quizgen.languages.chart_words import ChartWords
from quizgen.languages.fr.plurals import counted
from quizgen.languages.sheet_words import PageWords, SheetWords


def _marks(count: int) -> str:
    return counted(count, "point", "points")


SHEET = SheetWords(
    headings={
        "choice": "Questions à choix multiple",
        "true-false": "Vrai ou faux ?",
        "gaps": "Phrases à compléter",
        "matching": "Associations",
        "ordering": "Classement chronologique",
        "short": "Réponses courtes",
        "number": "Nombres",
        "date": "Dates",
        "argument": "Énumération",
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
        "argument": "Énumérez les éléments de la réponse ; chacun vaut un point.",
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

PAGE = PageWords(
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
        "argument": "Énumérez les éléments de la réponse ; chacun vaut un point.",
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
    had_points="Quels éléments avez-vous donnés ?",
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

CHART = ChartWords(
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
