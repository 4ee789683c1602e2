"""What the names of columns mean, as people and programs write them."""

from quizgen.lazy_pattern import lazy_pattern

_WORDS = {
    "id": "id ids key slug",
    "skip": "guid uuid uid nid mid notetype note_type sort_id sortid",
    "tags": "tags tag label labels category categories schlagwörter étiquettes etiquetas",
    "deck": "deck",
    "page": "page pages p seite seiten página pagina страница",
    "locator": "chapter section kapitel chapitre locator",
    "source": "source sources book reference quelle buch livre fuente libro источник",
    "note": "note notes comment comments remark extra explanation info hint example examples "
    "anmerkung bemerkung hinweis beispiel remarque exemple nota ejemplo примечание пример",
    "question": "question questions q prompt frage fragen pregunta вопрос domanda",
    "answer": "answer answers a antwort antworten réponse respuesta ответ risposta",
    "front": "front vorderseite recto anverso",
    "back": "back rückseite verso reverso",
    "term": "term terms word words vocabulary vocab expression phrase begriff wort mot terme "
    "palabra término слово термин parola",
    "means": "definition definitions meaning meanings means translation translations description "
    "bedeutung übersetzung beschreibung définition traduction significado definición "
    "traducción значение перевод описание определение",
    "person": "person persona personne",
    "name": "name names nom nombre nome имя title titel titre",
    "born": "born birth birthdate birthday birth_date birth_year geboren naissance nacimiento "
    "рождение",
    "died": "died death deathdate death_date death_year gestorben mort muerte смерть",
    "date": "date year when datum jahr année fecha año дата год anno",
    "event": "event happened ereignis événement evento событие",
    "figure": "figure number value count amount zahl wert anzahl valor число",
    "counts": "counts measure quantity what größe",
    "unit": "unit units einheit unité unidad единица",
    "also": "also aliases alias synonym synonyms alternatives alternative reading synonyme",
    "image": "image images picture pictures photo img bild bilder flag map рисунок фото foto",
    "audio": "audio sound pronunciation ton звук",
    "cloze": "cloze sentence lückentext",
}

_MEANINGS = {word: meaning for meaning, words in _WORDS.items() for word in words.split()}

_PARTS = lazy_pattern(r"[\W_]+")


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
