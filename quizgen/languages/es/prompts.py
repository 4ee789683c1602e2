"""Spanish: what questions ask, their statements, and the names of the kinds."""

# What an author wrote has no known gender or number: prompts avoid «cuántos» and «cuántas».
PROMPTS = {
    "attributed": "{prompt} (según {who})",
    "person identify": "¿Quién fue {person}?",
    "person identify living": "¿Quién es {person}?",
    "person identify several": "¿Quiénes fueron {person}?",
    "person name": "¿De quién se trata? {who}",
    "person name living": "¿De quién se trata? {who}",
    "person name several": "¿De quiénes se trata? {who}",
    "person born": "¿Cuándo nació {person}?",
    "person born several": "¿Cuándo nacieron {person}?",
    "person died": "¿Cuándo murió {person}?",
    "person died several": "¿Cuándo murieron {person}?",
    "person portrait": "¿Quién aparece en la imagen?",
    "person sound": "¿A quién se oye aquí?",
    "date when moment": "¿Cuándo tuvo lugar este hecho? {event}",
    "date when period": "¿Cuándo empezó y cuándo terminó lo siguiente? {event}",
    "date when since": "¿Cuándo empezó lo siguiente? {event}",
    "date when until": "¿Cuándo terminó lo siguiente? {event}",
    "date what": "¿Qué ocurrió {date}?",
    "date what period": "¿Qué tuvo lugar {date}?",
    "date what since": "¿Qué empezó {moment}?",
    "date what until": "¿Qué terminó {moment}?",
    "date when moment coming": "¿En qué fecha tiene lugar este hecho? {event}",
    "date what moment coming": "¿Qué ocurre {date}?",
    "date what period coming": "¿Qué tiene lugar {date}?",
    "date what since coming": "¿Qué empieza {moment}?",
    "date what until coming": "¿Qué termina {moment}?",
    "figure how-many count": "{counts}: ¿cuál es la cifra?",
    "figure how-many count as-of": "{counts}, {as_of}: ¿cuál es la cifra?",
    "figure how-many measure": "{counts}: ¿cuál es la cifra?",
    "figure how-many measure as-of": "{counts}, {as_of}: ¿cuál es la cifra?",
    "figure how-many percent": "{counts}: ¿cuál es el porcentaje?",
    "figure how-many percent as-of": "{counts}, {as_of}: ¿cuál es el porcentaje?",
    "figure meaning": "¿A qué corresponde esta cifra? {figure}",
    "argument claim": "{question}",
    "argument claim attributed": "{question} (según {by})",
    "argument grounds": "{question}\nRespuesta: {claim}.\n¿Con qué argumentos se sostiene?",
    "argument grounds attributed": (
        "{question}\nRespuesta según {by}: {claim}.\n¿Con qué argumentos se sostiene?"
    ),
    "argument opposed": "{question}\nRespuesta: {claim}.\n¿A qué opinión se opone?",
    "argument opposed attributed": (
        "{question}\nRespuesta según {by}: {claim}.\n¿A qué opinión se opone?"
    ),
    "argument proponent": "{question}\nRespuesta: {claim}.\n¿Quién lo sostiene?",
    "term define": "¿Qué se entiende por {term}?",
    "term term": "¿De qué término se trata? {means}",
    "term expansion": "¿Cuál es la forma desarrollada de «{term}»?",
    "term picture": "¿Qué aparece en la imagen?",
    "term sound": "¿Qué se oye aquí?",
    "question answer": "{question}",
    "question why": "{question}\nRespuesta: {told}.\n¿Por qué?",
    "cloze": "{sentence}",
}

STATEMENTS = {
    "person identify": "{person}: {answer}",
    "person name": "{answer}: {who}",
    "person born": "{person}, fecha de nacimiento: {answer}",
    "person died": "{person}, fecha de muerte: {answer}",
    "date when": "{event}: {answer}",
    "date what": "{Date}: {answer}",
    "figure how-many": "{counts}: {answer}",
    "figure how-many as-of": "{counts}, {as_of}: {answer}",
    "figure meaning": "{figure}: {answer}",
    "argument claim": "{question} Respuesta: {answer}",
    "argument claim attributed": "{question} Respuesta según {by}: {answer}",
    "argument grounds": "{question} Respuesta: {claim}. Uno de los argumentos: {answer}",
    "argument grounds attributed": (
        "{question} Respuesta según {by}: {claim}. Uno de los argumentos: {answer}"
    ),
    "argument opposed": "{question} Respuesta: {claim}. Opinión a la que se opone: {answer}",
    "argument opposed attributed": (
        "{question} Respuesta según {by}: {claim}. Opinión a la que se opone: {answer}"
    ),
    "argument proponent": "{question} Respuesta según {answer}: {claim}",
    "term define": "{term}: {answer}",
    "term term": "{answer}: {means}",
    "term expansion": "Forma desarrollada de «{term}»: {answer}",
    "question answer": "{question} Respuesta: {answer}",
    "question why": "{question} Respuesta: {told}. Razón: {answer}",
    "cloze": "{before}{answer}{after}",
}

KINDS = {
    "person": "Persona",
    "date": "Fecha",
    "figure": "Cifra",
    "argument": "Argumento",
    "term": "Término",
    "question": "Pregunta",
    "cloze": "Frase con huecos",
}
