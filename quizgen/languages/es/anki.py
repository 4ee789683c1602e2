"""Spanish: the words of Anki's cards and of what is released."""

from quizgen.languages.anki_words import AnkiWords, AsideWords, ListingWords, ReleaseWords
from quizgen.languages.es.plurals import counted


def _first_release(notes: int) -> str:
    return f"Primera versión: {counted(notes, 'nota')}."


ANKI = AnkiWords(
    according_to="Según {}",
    points=lambda points: counted(points, "elemento"),
    asides=AsideWords(
        also="También: {text}",
        also_called="También se le conoce como {text}",
        stands_for="Forma desarrollada: {text}",
        born="Nacimiento: {text}",
        died="Fallecimiento: {text}",
    ),
    report="avisar de un error",
    authors="De {}.",
    licence="Licencia: {}.",
    released="Versión del {}.",
    release=ReleaseWords(
        first=_first_release,
        nothing_changed="Nada ha cambiado desde la última versión.",
        headings={
            "retitled": "Mazo de Anki renombrado",
            "added": "Añadidas",
            "changed": "Modificadas",
            "renamed": "Con otro identificador",
            "restored": "Recuperadas",
            "withdrawn": "Con preguntas retiradas",
            "moved": "Pasadas a otro mazo",
            "removed": "Eliminadas",
        },
        meanings={
            "retitled": (
                "Si aún lo tienes con el nombre antiguo, cámbiaselo en Anki antes de importar (la"
                " rueda junto al mazo › Renombrar): así todas sus tarjetas siguen juntas."
            ),
            "added": "Solo hay tarjetas nuevas; las tuyas no cambian.",
            "changed": (
                "Los repasos se conservan; los cambios y las etiquetas que hayas puesto en estas"
                " notas antes de esta versión se sustituyen."
            ),
            "renamed": "El identificador ha cambiado; la nota y sus repasos se conservan.",
            "restored": "Los repasos de la nota se conservan si todavía la tienes.",
            "withdrawn": (
                "De cada una queda una tarjeta vacía: usa Herramientas › Tarjetas vacías."
            ),
            "moved": (
                "Las tarjetas que ya tienes se quedan donde están; solo las nuevas van al mazo"
                " nuevo."
            ),
            "removed": (
                "Un paquete no puede borrar nada: tus tarjetas se quedan hasta que las borres tú."
            ),
        },
        causes={
            "quizgen": "Solo se muestran de otra manera, por una nueva versión de quizgen: {}",
            "report": "Solo ha cambiado el enlace para avisar de errores: {}",
            "sources": "Solo ha cambiado la línea de las fuentes: {}",
            "tags": "Solo han cambiado las etiquetas: {}",
        },
        new_questions="pregunta nueva: {}",
        withdrawn_questions="{}",
        former_id="antes {}",
        former_deck="antes en «{}»",
        new_deck_name="«{}» se llama ahora «{}»",
        to_find_removed="Para encontrarlas, busca en el explorador de Anki:",
        removed_before="Eliminadas en versiones anteriores",
        own_edits="""\
## Tus propios cambios

Anki sustituye una nota de las listas anteriores, junto con tus cambios y etiquetas, solo si
se modificó por última vez antes del {}. Una nota modificada después, por ti o por Anki con
su etiqueta «leech», no recibe las novedades. Para encontrar esas notas, busca en el
explorador de Anki lo siguiente antes de importar, con el número de días transcurridos desde
entonces en lugar de 7:
""",
        to_update_all="""\
Para actualizarlas también, importa el paquete otra vez con «Actualizar notas» en «Siempre». Eso
sustituye tus cambios y etiquetas en todas las notas que difieran del paquete.
""",
        how_to_update="""\
## Cómo actualizar

En Anki, elige Archivo › Importar, selecciona el paquete nuevo y deja las opciones como están:
«Actualizar notas» y «Actualizar tipos de nota», ambas en «Si es más nueva», e «Importar cualquier
progreso de aprendizaje» sin marcar. Las tarjetas conservan su historial y sus fechas de repaso. Las
notas que no hayan cambiado desde la última versión se quedan como están, incluidos los cambios que
hayas hecho tú. Herramientas › Tarjetas vacías encuentra las que han dejado las preguntas retiradas.
""",
    ),
    listing=ListingWords(
        size=lambda notes, cards: f"{counted(notes, 'nota')} con {counted(cards, 'tarjeta')}.",
        examples="Ejemplos",
        sources="Fuentes",
        changes="Novedades",
    ),
)
