"""Hebrew: the words of the quiz."""

from quizgen.languages.he.plurals import counted, counted_questions, duration, within
from quizgen.languages.he.quiz_messages import HELP, MESSAGES
from quizgen.languages.he.statistics import STATS
from quizgen.languages.quiz_words import DifferenceWords, LineWords, QuizWords, ScreenWords, Unit
from quizgen.languages.written_numbers import grouped

_LINES = LineWords(
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


_SHORT_UNITS: dict[Unit, str] = {
    "second": "שנ׳",
    "minute": "דק׳",
    "hour": "שע׳",
    "month": "חוד׳",
}


def _short_duration(number: float, unit: Unit) -> str:
    if unit in ("day", "year"):
        return duration(number, unit).removesuffix(" אחד").removesuffix(" אחת")
    return f"{grouped(number)} {_SHORT_UNITS[unit]}"


_DIFFERENCE = DifferenceWords(
    replaced="במקום ״{wrong}״ צריך להיות ״{right}״",
    missing="חסר ״{text}״ אחרי ״{before}״",
    missing_first="חסר ״{text}״ בהתחלה",
    missing_space="חסר רווח אחרי ״{before}״",
    extra="״{text}״ מיותר",
    extra_space="יש רווח מיותר",
)

_SCREEN = ScreenWords(
    new="{kind}, שאלה חדשה",
    choose="1\N{RIGHT-TO-LEFT MARK}–{options} לבחירה, Enter או רווח לתשובה, ? לעזרה",
    reveal="Enter או רווח לתשובה, ? לעזרה",
    rate="1\N{RIGHT-TO-LEFT MARK}–4 לדירוג, Enter או רווח לאישור הדירוג שבתוך [ ], ? לעזרה",
    unknown="המקש הזה אינו עושה כאן דבר; ב־{key} מתחילה פקודה",
    remark=": {remark}",
    yours="התשובה שלכם:",
    typed="הוקלד:",
    expected="צריך להיות:",
    answer="תשובה:",
    note="הערה:",
    according_to="לפי",
    source="מקור:",
    picture="תמונה: {alt} ({path})",
    picture_opened="תמונה: {alt} ({path}); v – פתיחה",
    opens="v – פתיחה",
    not_drawn="אי אפשר להציג את {path}: {problem}",
    sound="קטע קול: {alt} ({path}); p – השמעה",
    recall_points=(
        "באילו פריטים נזכרתם? (1\N{RIGHT-TO-LEFT MARK}–{points}, a לכולם, Enter לאף אחד)"
    ),
    expected_points="יש להקליד מספרים בין 1 ל־{points}, או a לכולם",
    saved_interval="{rating}, {back}",
    try_again="Enter – ניסיון נוסף, :q – יציאה",
    practise_missed="Enter – תרגול מה שלא זכרתם, :q – סיום",
)

QUIZ = QuizWords(
    verdicts={"accept": "נכון", "partial": "נכון חלקית", "reject": "לא נכון"},
    ratings=("שוב", "קשה", "טוב", "קל"),
    commands={
        "undo": "ביטול",
        "suspend": "השהיה",
        "bury": "הטמנה",
        "edit": "עריכה",
        "play": "השמעה",
        "view": "צפייה",
        "help": "עזרה",
        "quit": "יציאה",
    },
    key_names={"enter": "Enter", "space": "רווח", "tab": "Tab", "backspace": "Backspace"},
    all_points="כולם",
    questions=counted_questions,
    answers=lambda number: counted(number, "תשובה אחת", "שתי תשובות", "תשובות"),
    points=lambda number: counted(number, "פריט אחד", "שני פריטים", "פריטים"),
    remaining=lambda due, new, again: (
        f"לחזרה – {due}, חדשות – {new}" + (f", לחזרה נוספת – {again}" if again else "")
    ),
    duration=duration,
    short_duration=_short_duration,
    back_in=lambda number, unit: f"השאלה תחזור {within(number, unit)}",
    difference=_DIFFERENCE,
    help=HELP,
    messages=MESSAGES,
    lines=_LINES,
    screen=_SCREEN,
    stats=STATS,
    keys={"ו": "u", "ד": "s", "נ": "b", "ק": "e", "פ": "p", "ה": "v", "/": "q", "ש": "a"},
)
