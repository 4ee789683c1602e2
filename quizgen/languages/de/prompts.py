"""German: what questions ask, their statements, and the names of the kinds."""

PROMPTS = {
    "attributed": "{prompt} (Quelle der Angabe: {who})",
    "person identify": "Wer war {person}?",
    "person identify living": "Wer ist {person}?",
    "person identify several": "Wer waren {person}?",
    "person name": "Wer war das? {who}",
    "person name living": "Wer ist das? {who}",
    "person born": "Wann wurde {person} geboren?",
    "person born several": "Wann wurden {person} geboren?",
    "person died": "Wann starb {person}?",
    "person died several": "Wann starben {person}?",
    "person portrait": "Wer ist das?",
    "person sound": "Wer ist hier zu hören?",
    "date when moment": "Wann war das? {event}",
    "date when period": "Von wann bis wann war das? {event}",
    "date when moment coming": "Auf welches Datum fällt dies? {event}",
    "date when since": "Ab wann? {event}",
    "date when until": "Bis wann? {event}",
    "date what": "Was geschah {date}?",
    "date what moment coming": "Was geschieht {date}?",
    "date what period": "Was dauerte {date}?",
    "date what period coming": "Was dauert {date}?",
    "date what since": "Was begann {moment}?",
    "date what since coming": "Was beginnt {moment}?",
    "date what until": "Was endete {moment}?",
    "date what until coming": "Was endet {moment}?",
    "figure how-many count": "Welche Zahl ist gesucht? {counts}",
    "figure how-many count as-of": "Welche Zahl ist gesucht? {counts} ({as_of})",
    "figure how-many measure": "Welcher Wert ist gesucht? {counts}",
    "figure how-many measure as-of": "Welcher Wert ist gesucht? {counts} ({as_of})",
    "figure how-many percent": "Welcher Prozentsatz ist gesucht? {counts}",
    "figure how-many percent as-of": "Welcher Prozentsatz ist gesucht? {counts} ({as_of})",
    "figure meaning": "Wofür steht „{figure}“?",
    "argument claim": "{question}",
    "argument claim attributed": "{question} (Position: {by})",
    "argument grounds": "{question}\nAntwort: {claim}.\nMit welcher Begründung?",
    "argument grounds attributed": "{question}\nAntwort ({by}): {claim}.\nMit welcher Begründung?",
    "argument opposed": "{question}\nAntwort: {claim}.\nGegen welche Auffassung richtet sich das?",
    "argument opposed attributed": (
        "{question}\nAntwort ({by}): {claim}.\nGegen welche Auffassung richtet sich das?"
    ),
    "argument proponent": "{question}\nAntwort: {claim}.\nWer vertritt diese Position?",
    "term define": "Was versteht man unter „{term}“?",
    "term term": "Welcher Begriff ist gemeint? {means}",
    "term expansion": "Wofür steht die Abkürzung „{term}“?",
    "term picture": "Was ist das?",
    "term sound": "Was ist hier zu hören?",
    "question answer": "{question}",
    "question why": "{question}\nAntwort: {told}.\nWarum?",
    "cloze": "{sentence}",
}
"""After prepositions such as "laut", names with an article would need another case."""

STATEMENTS = {
    "person identify": "{person}: {answer}",
    "person name": "{answer}: {who}",
    "person born": "{person} – Geburt: {answer}",
    "person died": "{person} – Tod: {answer}",
    "date when": "{event}: {answer}",
    "date what": "{Date}: {answer}",
    "figure how-many": "{counts}: {answer}",
    "figure how-many as-of": "{counts} ({as_of}): {answer}",
    "figure meaning": "{figure}: {answer}",
    "argument claim": "{question} Antwort: {answer}",
    "argument claim attributed": "{question} Antwort ({by}): {answer}",
    "argument grounds": "{question} Antwort: {claim}. Einer der Gründe: {answer}",
    "argument grounds attributed": (
        "{question} Antwort ({by}): {claim}. Einer der Gründe: {answer}"
    ),
    "argument opposed": "{question} Antwort: {claim}. Die Gegenposition: {answer}",
    "argument opposed attributed": (
        "{question} Antwort ({by}): {claim}. Die Gegenposition: {answer}"
    ),
    "argument proponent": "{question} Antwort ({answer}): {claim}",
    "term define": "{term}: {answer}",
    "term term": "{answer}: {means}",
    "term expansion": "{term} steht für: {answer}",
    "question answer": "{question} Antwort: {answer}",
    "question why": "{question} Antwort: {told}. Grund: {answer}",
    "cloze": "{before}{answer}{after}",
}


KINDS = {
    "person": "Person",
    "date": "Datum",
    "figure": "Zahl",
    "argument": "Argument",
    "term": "Begriff",
    "question": "Frage",
    "cloze": "Lückensatz",
}
