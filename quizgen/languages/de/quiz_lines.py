"""German: the sentences of the quiz that count."""

from quizgen.languages.quiz_words import LineWords

LINES = LineWords(
    question="Frage {number}. {kind}. {remaining}.",
    question_new="Frage {number}. {kind}. Neu. {remaining}.",
    type_answer="Antwort eintippen; eine leere Zeile zeigt die Lösung.",
    recall_answer="Im Kopf antworten; eine leere Zeile zeigt die Antwort.",
    choose_answer="Eine Zahl von 1 bis {options} eintippen; eine leere Zeile zeigt die Antwort.",
    expected_option="Erwartet wird eine Zahl von 1 bis {options}. ? zeigt die Hilfe.",
    verdict="{verdict}.",
    verdict_remark="{verdict}: {remark}.",
    your_answer="Eingabe: {answer}",
    answer="Antwort: {answer}",
    points="Antwort, {points}:",
    difference="Unterschied: {difference}.",
    note="Anmerkung: {text}",
    according_to="Quelle der Angabe: {text}",
    source="Quelle: {text}",
    picture="Bild: {alt} ({path})",
    picture_opened="Bild: {alt} ({path}); v öffnet es",
    sound="Tonaufnahme: {alt} ({path}); p spielt sie ab",
    recall_points=(
        "Welche Stichpunkte waren bekannt? Die zugehörigen Nummern eintippen oder „a“ für alle;"
        " eine leere Zeile heißt: keiner."
    ),
    expected_points="Erwartet werden Zahlen von 1 bis {points}. ? zeigt die Hilfe.",
    rate_proposed="Bewertung: {ratings}. Eine leere Zeile heißt: {rating}.",
    rating="{key} {rating}",
    rating_interval="{key} {rating}, {interval}",
    expected_rating="Erwartet wird eine Bewertung von 1 bis 4. ? zeigt die Hilfe.",
    saved="Gespeichert: {rating}.",
    saved_interval="Gespeichert: {rating}, {back}.",
    try_again="Leere Zeile: noch ein Versuch; :q: beenden.",
)
