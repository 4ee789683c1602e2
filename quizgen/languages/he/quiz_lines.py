"""Hebrew: the sentences of the quiz that count."""

from quizgen.languages.quiz_words import LineWords

LINES = LineWords(
    question="שאלה {number}. {kind}. נותרו: {remaining}.",
    question_new="שאלה {number}. {kind}. שאלה חדשה. נותרו: {remaining}.",
    type_answer="הקלידו את התשובה, או הקישו על Enter כדי לראות אותה.",
    recall_answer="היזכרו בתשובה, והקישו על Enter כדי לראות אותה.",
    choose_answer="הקלידו מספר בין 1 ל־{options}, או הקישו על Enter כדי לראות את התשובה.",
    expected_option="יש להקליד מספר בין 1 ל־{options}. לעזרה הקלידו ״?״.",
    verdict="{verdict}.",
    verdict_remark="{verdict}: {remark}.",
    your_answer="התשובה שלכם: {answer}",
    answer="תשובה: {answer}",
    points="תשובה ({points}):",
    difference="ההבדל: {difference}.",
    note="הערה: {text}",
    according_to="לפי {text}",
    source="מקור: {text}",
    picture="תמונה: {alt} ({path})",
    picture_opened="תמונה: {alt} ({path}); v – פתיחה",
    sound="קטע קול: {alt} ({path}); p – השמעה",
    recall_points=(
        "באילו פריטים נזכרתם? הקלידו את מספריהם, או a אם בכולם; שורה ריקה פירושה"
        " שלא נזכרתם באף אחד."
    ),
    expected_points="יש להקליד מספרים בין 1 ל־{points}. לעזרה הקלידו ״?״.",
    rate_proposed="דרגו: {ratings}. שורה ריקה פירושה {rating}.",
    rating="{key} {rating}",
    rating_interval="{key} {rating}, {interval}",
    expected_rating="יש להקליד דירוג בין 1 ל־4. לעזרה הקלידו ״?״.",
    saved="נשמר: {rating}.",
    saved_interval="נשמר: {rating}, {back}.",
    try_again="שורה ריקה – ניסיון נוסף; :q – יציאה.",
)
