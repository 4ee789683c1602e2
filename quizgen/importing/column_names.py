"""What the names of columns mean, as people and programs write them."""

from quizgen.lazy_pattern import lazy_pattern

_WORDS = {
    "id": "id ids key slug",
    "skip": "guid uuid uid nid mid notetype note_type sort_id sortid",
    "tags": "tags tag label labels category categories topic topics schlagwort schlagwörter "
    "stichwörter kategorie kategorien thema themen étiquettes catégorie catégories thème thèmes "
    "etiquetas categoría categorías tema temas тег теги метки тема темы категория תגיות נושא "
    "נושאים קטגוריה",
    "deck": "deck",
    "page": "page pages p pp seite seiten pág página páginas pagina pagine страница страницы стр "
    "עמוד עמודים עמ",
    "locator": "chapter section kapitel abschnitt chapitre capítulo sección глава раздел פרק סעיף "
    "locator",
    "source": "source sources book reference references quelle quellen buch livre référence fuente "
    "fuentes libro fonte источник источники книга מקור מקורות ספר",
    "note": "note notes comment comments remark remarks extra explanation info hint example "
    "examples anmerkung anmerkungen bemerkung bemerkungen hinweis beispiel beispiele beispielsatz "
    "remarque remarques commentaire exemple exemples nota notas comentario ejemplo ejemplos "
    "примечание примечания пример примеры комментарий הערה הערות דוגמה דוגמאות",
    "question": "question questions q prompt frage fragen pregunta preguntas вопрос вопросы "
    "domanda domande pergunta שאלה שאלות",
    "answer": "answer answers a antwort antworten réponse réponses respuesta respuestas ответ "
    "ответы risposta resposta תשובה תשובות",
    "front": "front vorderseite recto anverso",
    "back": "back rückseite verso reverso",
    "term": "term terms word words vocabulary vocab expression phrase concept begriff begriffe "
    "fachbegriff wort wörter vokabel vokabeln mot mots terme termes palabra palabras término "
    "términos слово слова термин термины понятие parola parole termine termini palavra termo מונח "
    "מונחים מושג מושגים מילה",
    "means": "definition definitions meaning meanings means translation translations description "
    "bedeutung übersetzung beschreibung erklärung définition traduction signification "
    "significado definición traducción descripción значение перевод описание определение "
    "definizione significato traduzione definição tradução הגדרה הגדרות פירוש משמעות תרגום",
    "person": "person persona personne личность персона אישיות",
    "name": "name names nom nombre nome имя фио title titel titre שם",
    "who": "who wer qui quién кто מי role rolle rôle rol роль occupation profession beruf "
    "profesión профессия занятие מקצוע",
    "born": "born birth birthdate birthday birth_date birth_year geboren geburt geburtsdatum "
    "geburtstag geburtsjahr naissance né née nacimiento nació nacido рождение рождения родился "
    "родилась nascita nato nascimento נולד נולדה לידה",
    "died": "died death deathdate death_date death_year gestorben tod todesdatum todestag "
    "todesjahr sterbedatum sterbejahr mort morte décès muerte murió fallecimiento смерть смерти "
    "умер умерла morto נפטר נפטרה מת פטירה",
    "date": "date dates year years when datum jahr année an fecha año дата год anno ano תאריך שנה",
    "event": "event events happened ereignis ereignisse événement événements evento acontecimiento "
    "событие события אירוע אירועים",
    "figure": "figure number value count amount zahl wert anzahl valeur valor cantidad cifra число "
    "количество valore מספר כמות",
    "counts": "counts measure quantity what größe grandeur magnitud величина",
    "unit": "unit units einheit einheiten unité unités unidad unidades единица единицы unità "
    "unidade יחידה יחידות",
    "also": "also aliases alias synonym synonyms alternatives alternative reading synonyme "
    "synonymes sinónimo sinónimos синоним синонимы",
    "image": "image images picture pictures photo img bild bilder flag map imagen imágenes "
    "immagine рисунок фото foto изображение תמונה תמונות",
    "audio": "audio sound pronunciation ton aussprache prononciation pronunciación звук "
    "произношение הגייה",
    "cloze": "cloze sentence lückentext",
}

_MEANINGS = {word: meaning for meaning, words in _WORDS.items() for word in words.split()}

_PARTS = lazy_pattern(r"[\W_]+")


def column_names_for(meaning: str) -> list[str]:
    """The names that a column with a meaning may have, in small letters."""
    return _WORDS[meaning].split()


def column_meaning(name: str) -> str:
    """What a column is by its name, as a field of a fact or a key of `_WORDS`; "" if unknown."""
    folded = name.casefold().strip()
    if folded in _MEANINGS:
        return _MEANINGS[folded]
    words = [word for word in _PARTS.split(folded) if word]
    # "Date of birth" is about the birth, "capital info" an info.
    for word in words:
        if _MEANINGS.get(word) in ("born", "died"):
            return _MEANINGS[word]
    return _MEANINGS.get(words[-1], "") if words else ""


def is_known_name(name: str) -> bool:
    """Whether a text is the name of a column rather than a value."""
    return len(name) <= 40 and bool(column_meaning(name)) and not name.endswith(("?", "."))
