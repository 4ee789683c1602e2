"""German: the words of Anki's cards and of what is released."""

from quizgen.languages.anki_words import AnkiWords, AsideWords, ListingWords, ReleaseWords
from quizgen.languages.de.plurals import counted


def _first_release(notes: int) -> str:
    return f"Erste Veröffentlichung: {counted(notes, 'Notiz', 'Notizen')}."


ANKI = AnkiWords(
    according_to="Quelle der Angabe: {}",
    points=lambda points: counted(points, "Punkt", "Punkte"),
    asides=AsideWords(
        also="Auch: {text}",
        also_called="Auch genannt: {text}",
        stands_for="Steht für: {text}",
        born="Geboren: {text}",
        died="Gestorben: {text}",
    ),
    report="Fehler melden",
    authors="Erstellt von: {}.",
    licence="Lizenz: {}.",
    released="Veröffentlichung vom {}.",
    release=ReleaseWords(
        first=_first_release,
        nothing_changed="Seit der letzten Veröffentlichung hat sich nichts geändert.",
        headings={
            "retitled": "Anki-Stapel umbenannt",
            "added": "Neu",
            "changed": "Geändert",
            "renamed": "Umbenannt",
            "restored": "Wieder aufgenommen",
            "withdrawn": "Zurückgezogene Fragen",
            "moved": "In einen anderen Stapel verschoben",
            "removed": "Entfernt",
        },
        meanings={
            "retitled": (
                "Falls der Stapel noch den alten Namen hat, ihn vor dem Importieren auch in Anki"
                " umbenennen (Zahnrad neben dem Stapel › Umbenennen): So bleiben alle Karten"
                " beisammen."
            ),
            "added": "Nur neue Karten; vorhandene Karten bleiben, wie sie sind.",
            "changed": (
                "Der Lernstand bleibt erhalten; eigene Änderungen und Schlagwörter an diesen"
                " Notizen werden überschrieben, soweit sie älter sind als diese Veröffentlichung."
            ),
            "renamed": "Die Kennung ist neu; die Notiz und ihr Lernstand bleiben erhalten.",
            "restored": "Der Lernstand bleibt erhalten, falls die Notiz noch vorhanden ist.",
            "withdrawn": (
                "Für jede bleibt eine leere Karte zurück: „Extras › Leere Karten löschen …“"
                " aufrufen."
            ),
            "moved": (
                "Vorhandene Karten bleiben, wo sie sind; nur neue kommen in den neuen Stapel."
            ),
            "removed": (
                "Ein Paket kann nichts löschen: Diese Karten bleiben, bis man sie selbst löscht."
            ),
        },
        causes={
            "quizgen": "Nur anders dargestellt, durch eine neue Version von quizgen: {}",
            "report": "Nur der Link zum Melden von Fehlern ist geändert: {}",
            "sources": "Nur die Quellenzeile ist geändert: {}",
            "tags": "Nur die Schlagwörter sind geändert: {}",
        },
        new_questions="neue Frage: {}",
        withdrawn_questions="{}",
        former_id="bisher {}",
        former_deck="aus „{}“",
        new_deck_name="„{}“ heißt jetzt „{}“",
        to_find_removed="Sie lassen sich in Ankis Kartenverwaltung mit dieser Suche finden:",
        removed_before="In früheren Veröffentlichungen entfernt",
        own_edits="""\
## Eigene Änderungen

Eine der oben genannten Notizen wird nur ersetzt, wenn sie zuletzt vor dem {} geändert
wurde; dann gehen eigene Änderungen und Schlagwörter daran verloren. Was danach geändert
wurde, ob von Hand oder von Anki durch das Schlagwort „leech“, bleibt, wie es ist, und
bekommt das Neue nicht. Solche Notizen lassen sich vor dem Importieren in Ankis
Kartenverwaltung mit dieser Suche finden; statt 7 die Zahl der Tage seither einsetzen:
""",
        to_update_all="""\
Um auch sie zu aktualisieren, das Paket noch einmal importieren und dabei „Notizinhalt
aktualisieren“ auf „Immer“ stellen. Das ersetzt eigene Änderungen und Schlagwörter an allen Notizen,
die vom Paket abweichen.
""",
        how_to_update="""\
## Aktualisieren

In Anki „Datei › Importieren …“ wählen, das neue Paket öffnen und die Einstellungen lassen, wie sie
sind: „Notizinhalt aktualisieren“ und „Notiztypen aktualisieren“ stehen beide auf „Falls neuer“, bei
„Lernfortschritt (falls enthalten) ebenfalls importieren“ steht kein Häkchen. Die Karten behalten
ihren Lernstand und ihre Fälligkeit. Eine Notiz, die sich seit der letzten Veröffentlichung nicht
geändert hat, bleibt unberührt, auch mit eigenen Änderungen. Leere Karten zurückgezogener Fragen
findet „Extras › Leere Karten löschen …“.
""",
    ),
    listing=ListingWords(
        size=lambda notes, cards: (
            f"{counted(notes, 'Notiz', 'Notizen')} mit {counted(cards, 'Karte', 'Karten')}."
        ),
        examples="Beispiele",
        sources="Quellen",
        changes="Neuerungen",
    ),
)
