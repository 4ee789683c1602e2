"""Italian: the names of columns in tables."""

COLUMNS = {
    "page": "pagina pagine",
    "source": "fonte",
    "question": "domanda domande",
    "answer": "risposta",
    "term": "parola parole termine termini",
    "means": "definizione significato traduzione",
    "name": "nome",
    "born": "nascita nato nata",
    "died": "morto morta",
    "date": "anno",
    "event": "evento",
    "figure": "valore",
    "unit": "unità",
    "image": "immagine foto",
}
