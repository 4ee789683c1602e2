"""French: the words of Anki's cards and of what is released."""

from quizgen.languages.anki_words import AnkiWords, AsideWords, ListingWords, ReleaseWords
from quizgen.languages.fr.plurals import counted
from quizgen.languages.fr.typography import with_spaces


def _first_release(notes: int) -> str:
    return with_spaces(f"Première version : {counted(notes, 'note', 'notes')}.")


ANKI = AnkiWords(
    according_to="Selon {}",
    points=lambda points: counted(points, "élément", "éléments"),
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
            f"{counted(notes, 'note', 'notes')} avec {counted(cards, 'carte', 'cartes')}."
        ),
        examples="Exemples",
        sources="Sources",
        changes="Nouveautés",
    ),
)
