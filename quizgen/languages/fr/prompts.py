"""French: what questions ask, their statements, and the names of the kinds."""

PROMPTS = {
    "attributed": "{prompt} (selon {who})",
    "person identify": "Qui est {person} ?",
    "person identify several": "Qui sont {person} ?",
    "person name": "{who} : de qui s’agit-il ?",
    "person name several": "{who} : de qui s’agit-il ?",
    "person born": "À quelle date naît {person} ?",
    "person born several": "À quelle date naissent {person} ?",
    "person died": "À quelle date meurt {person} ?",
    "person died several": "À quelle date meurent {person} ?",
    "person portrait": "Qui est-ce ?",
    "person sound": "Qui entend-on ici ?",
    "date when moment": "{event} : à quelle date ?",
    "date when period": "{event} : de quelle date à quelle date ?",
    "date when since": "{event} : à partir de quelle date ?",
    "date when until": "{event} : jusqu’à quelle date ?",
    "date what": "Que s’est-il passé {date} ?",
    "date what period": "Qu’est-ce qui a duré {date} ?",
    "date what since": "Qu’est-ce qui a commencé {moment} ?",
    "date what until": "Qu’est-ce qui a pris fin {moment} ?",
    "date what moment coming": "Quel événement a lieu {date} ?",
    "date what period coming": "Qu’est-ce qui dure {date} ?",
    "date what since coming": "Qu’est-ce qui commence {moment} ?",
    "date what until coming": "Qu’est-ce qui prend fin {moment} ?",
    "figure how-many count": "{counts} : quel nombre ?",
    "figure how-many count as-of": "{counts} ({as_of}) : quel nombre ?",
    "figure how-many measure": "{counts} : quelle valeur ?",
    "figure how-many measure as-of": "{counts} ({as_of}) : quelle valeur ?",
    "figure how-many percent": "{counts} : quel pourcentage ?",
    "figure how-many percent as-of": "{counts} ({as_of}) : quel pourcentage ?",
    "figure meaning": "À quoi correspond cette valeur : {figure} ?",
    "argument claim": "{question}",
    "argument claim attributed": "{question} (selon {by})",
    "argument grounds": "{question}\nRéponse : {claim}.\nPour quelles raisons ?",
    "argument grounds attributed": (
        "{question}\nRéponse selon {by} : {claim}.\nPour quelles raisons ?"
    ),
    "argument opposed": (
        "{question}\nRéponse : {claim}.\nÀ quelle thèse cette réponse s’oppose-t-elle ?"
    ),
    "argument opposed attributed": (
        "{question}\nRéponse selon {by} : {claim}.\nÀ quelle thèse cette réponse s’oppose-t-elle ?"
    ),
    "argument proponent": "{question}\nRéponse : {claim}.\nQui défend cette thèse ?",
    "term define": "Qu’entend-on par « {term} » ?",
    "term term": "{means} : de quel terme s’agit-il ?",
    "term expansion": "Que signifie l’abréviation « {term} » ?",
    "term picture": "Qu’est-ce que c’est ?",
    "term sound": "Qu’entend-on ici ?",
    "question answer": "{question}",
    "question why": "{question}\nRéponse : {told}.\nPourquoi ?",
    "cloze": "{sentence}",
}
"""No name follows "de", which would be "d’" before a vowel.

No verb or participle needs to know the number or the gender of what the author wrote.
"""

STATEMENTS = {
    "person identify": "{person} : {answer}",
    "person name": "{answer} : {who}",
    "person born": "{person}, date de naissance : {answer}",
    "person died": "{person}, date de décès : {answer}",
    "date when": "{event} : {answer}",
    "date what": "{Date} : {answer}",
    "figure how-many": "{counts} : {answer}",
    "figure how-many as-of": "{counts} ({as_of}) : {answer}",
    "figure meaning": "{figure} : {answer}",
    "argument claim": "{question} Réponse : {answer}",
    "argument claim attributed": "{question} Réponse selon {by} : {answer}",
    "argument grounds": "{question} Réponse : {claim}. Une des raisons : {answer}",
    "argument grounds attributed": (
        "{question} Réponse selon {by} : {claim}. Une des raisons : {answer}"
    ),
    "argument opposed": "{question} Réponse : {claim}. La thèse opposée : {answer}",
    "argument opposed attributed": (
        "{question} Réponse selon {by} : {claim}. La thèse opposée : {answer}"
    ),
    "argument proponent": "{question} Réponse selon {answer} : {claim}",
    "term define": "{term} : {answer}",
    "term term": "{answer} : {means}",
    "term expansion": "{term} : {answer}",
    "question answer": "{question} Réponse : {answer}",
    "question why": "{question} Réponse : {told}. Raison : {answer}",
    "cloze": "{before}{answer}{after}",
}

KINDS = {
    "person": "Personne",
    "date": "Date",
    "figure": "Nombre",
    "argument": "Argument",
    "term": "Terme",
    "question": "Question",
    "cloze": "Phrase à trous",
}
