"""Portuguese: what questions ask, their statements, and the names of the kinds."""

# What an author wrote has no known gender or number: prompts avoid "quantos" and "quantas". Words
# that Brazil and Portugal spell in two ways are avoided, too: "fato", "por quê", "porcentagem".
PROMPTS = {
    "attributed": "{prompt} (segundo {who})",
    "person identify": "Quem foi {person}?",
    "person identify living": "Quem é {person}?",
    "person identify several": "Quem foram {person}?",
    "person name": "De quem se trata? {who}",
    "person name living": "De quem se trata? {who}",
    "person name several": "De quem se trata? {who}",
    "person born": "Quando nasceu {person}?",
    "person born several": "Quando nasceram {person}?",
    "person died": "Quando morreu {person}?",
    "person died several": "Quando morreram {person}?",
    "person portrait": "Quem aparece na imagem?",
    "person sound": "Quem se ouve aqui?",
    "date when moment": "Quando foi este acontecimento? {event}",
    "date when period": "Quando começou e quando terminou o seguinte? {event}",
    "date when since": "Quando começou o seguinte? {event}",
    "date when until": "Quando terminou o seguinte? {event}",
    "date what": "O que aconteceu {date}?",
    "date what since": "O que começou {moment}?",
    "date what until": "O que terminou {moment}?",
    "date when moment coming": "Qual é a data deste acontecimento? {event}",
    "date when period coming": "Quais são as datas de início e de fim? {event}",
    "date when since coming": "Qual é a data de início? {event}",
    "date when until coming": "Qual é a data de fim? {event}",
    "date what moment coming": "O que acontece {date}?",
    "date what period coming": "O que acontece {date}?",
    "date what since coming": "O que começa {moment}?",
    "date what until coming": "O que termina {moment}?",
    "figure how-many count": "{counts}: qual é o número?",
    "figure how-many count as-of": "{counts}, {as_of}: qual é o número?",
    "figure how-many measure": "{counts}: qual é o valor?",
    "figure how-many measure as-of": "{counts}, {as_of}: qual é o valor?",
    "figure how-many percent": "{counts}: qual é a percentagem?",
    "figure how-many percent as-of": "{counts}, {as_of}: qual é a percentagem?",
    "figure meaning": "A que corresponde este número? {figure}",
    "argument claim": "{question}",
    "argument claim attributed": "{question} (segundo {by})",
    "argument grounds": "{question}\nResposta: {claim}.\nQue argumentos sustentam esta resposta?",
    "argument grounds attributed": (
        "{question}\nResposta segundo {by}: {claim}.\nQue argumentos sustentam esta resposta?"
    ),
    "argument opposed": "{question}\nResposta: {claim}.\nA que opinião se opõe esta resposta?",
    "argument opposed attributed": (
        "{question}\nResposta segundo {by}: {claim}.\nA que opinião se opõe esta resposta?"
    ),
    "argument proponent": "{question}\nResposta: {claim}.\nQuem defende esta resposta?",
    "term define": "O que se entende por {term}?",
    "term term": "De que termo se trata? {means}",
    "term expansion": "Como se escreve “{term}” por extenso?",
    "term picture": "O que aparece na imagem?",
    "term sound": "O que se ouve aqui?",
    "question answer": "{question}",
    "question why": "{question}\nResposta: {told}.\nPor que razão?",
    "cloze": "{sentence}",
}

STATEMENTS = {
    "person identify": "{person}: {answer}",
    "person name": "{answer}: {who}",
    "person born": "{person}, data de nascimento: {answer}",
    "person died": "{person}, data de morte: {answer}",
    "date when": "{event}: {answer}",
    "date what": "{Date}: {answer}",
    "figure how-many": "{counts}: {answer}",
    "figure how-many as-of": "{counts}, {as_of}: {answer}",
    "figure meaning": "{figure}: {answer}",
    "argument claim": "{question} Resposta: {answer}",
    "argument claim attributed": "{question} Resposta segundo {by}: {answer}",
    "argument grounds": "{question} Resposta: {claim}. Um dos argumentos: {answer}",
    "argument grounds attributed": (
        "{question} Resposta segundo {by}: {claim}. Um dos argumentos: {answer}"
    ),
    "argument opposed": "{question} Resposta: {claim}. Opinião a que se opõe: {answer}",
    "argument opposed attributed": (
        "{question} Resposta segundo {by}: {claim}. Opinião a que se opõe: {answer}"
    ),
    "argument proponent": "{question} Resposta segundo {answer}: {claim}",
    "term define": "{term}: {answer}",
    "term term": "{answer}: {means}",
    "term expansion": "“{term}” por extenso: {answer}",
    "question answer": "{question} Resposta: {answer}",
    "question why": "{question} Resposta: {told}. Razão: {answer}",
    "cloze": "{before}{answer}{after}",
}

KINDS = {
    "person": "Pessoa",
    "date": "Data",
    "figure": "Número",
    "argument": "Argumento",
    "term": "Termo",
    "question": "Pergunta",
    "cloze": "Frase com lacunas",
}
