"""Portuguese: the names of columns in tables."""

COLUMNS = {
    "question": "pergunta",
    "answer": "resposta",
    "term": "palavra termo",
    "means": "definição tradução",
    "born": "nascimento",
    "date": "ano",
    "unit": "unidade",
}
