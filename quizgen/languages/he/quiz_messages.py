"""Hebrew: the help and the messages of the quiz."""

from quizgen.languages.he.plurals import counted, counted_questions, duration, within
from quizgen.languages.quiz_words import HelpWords, MessageWords
from quizgen.languages.written_numbers import grouped


def _errors(errors: int) -> str:
    found = counted(errors, "שגיאה אחת", "שתי שגיאות", "שגיאות")
    return f"{found} בחפיסות (לפרטים: `quizgen check`)"


def _skipped(facts: int, errors: int) -> str:
    shown = counted(facts, "מדלגים על עובדה אחת", "מדלגים על שתי עובדות", "עובדות")
    shown = shown if facts in (1, 2) else f"מדלגים על {shown}"
    return f"{shown}: {_errors(errors)}"


def _pictures_left_out(questions: int) -> str:
    if questions == 1:
        return "שאלה אחת על תמונה הושמטה: אי אפשר להציג אותה כאן, ולא נמצאה תוכנה שתפתח אותה"
    return (
        f"{counted_questions(questions)} על תמונות הושמטו: אי אפשר להציג אותן כאן, ולא נמצאה תוכנה"
        " שתפתח אותן"
    )


def _gone(facts: int) -> str:
    shown = counted(facts, "עובדה אחת", "שתי עובדות", "עובדות")
    verb = "אינה" if facts == 1 else "אינן"
    return f"{shown} מההיסטוריה שלכם כבר {verb} בחפיסות"


def _postponed(questions: int) -> str:
    if questions == 1:
        return "שאלה אחת נדחתה: על אותה עובדה כבר נשאלתם היום"
    return f"{counted_questions(questions)} נדחו: על אותן עובדות כבר נשאלתם היום"


def _next_due(questions: int, days: int) -> str:
    when = "מחר" if days == 1 else within(days, "day")
    return f"{counted_questions(questions)} לחזרה {when}"


def _behind(questions: int, days: int) -> str:
    return f"{counted_questions(questions)} באיחור, עד {duration(days, 'day')}"


def _put_off(questions: int, due: int) -> str:
    verb = "נדחתה" if questions == 1 else "נדחו"
    return (
        f"{grouped(questions)} מתוך {counted_questions(due)} לחזרה {verb};"
        " קודם נשאלות אלה שעומדות להישכח"
    )


def _reviews_done(questions: int) -> str:
    verb = "ממתינה" if questions == 1 else "ממתינות"
    return f"{counted_questions(questions)} לחזרה {verb} ליום אחר: הגדילו את --reviews N"


def _catching_up(due: int, today: int, days: int, new_wait: bool) -> str:
    waiting = "; עד אז השאלות החדשות ממתינות" if new_wait else ""
    return (
        f"{counted_questions(due)} לחזרה: היום {grouped(today)} מהן, קודם אלה שעומדות להישכח. בקצב"
        f" הזה תשלימו הכול בערך {within(days, 'day')}{waiting} (הכול בבת אחת: --reviews {due})"
    )


def _until(questions: int, a_day: int) -> str:
    return f"{_new_questions(questions)} עד {{date}}: {grouped(a_day)} ביום"


def _until_missed(questions: int, needed: int, a_day: int, left: int) -> str:
    verb = "תישאר" if left == 1 else "יישארו"
    return (
        f"{_new_questions(questions)} עד {{date}}: נדרשות {grouped(needed)} ביום, ועם --new {a_day}"
        f" {verb} {grouped(left)}"
    )


def _until_crowded(questions: int) -> str:
    verb = "לא תיכנס" if questions == 1 else "לא ייכנסו"
    return f"{_new_questions(questions)} {verb} לפני {{date}}: על כל עובדה נשאלת רק שאלה אחת ביום"


def _new_questions(number: int) -> str:
    return counted(number, "שאלה חדשה אחת", "שתי שאלות חדשות", "שאלות חדשות")


def _coming(tomorrow: int, week: int) -> str:
    return f"מחר: {counted_questions(tomorrow)}; ב־7 הימים הקרובים: {week}"


def _known_then(known: int, questions: int) -> str:
    return f"אם תמשיכו כך, ב־{{date}} תדעו כ־{grouped(known)} מתוך {counted_questions(questions)}"


def _streak(days: int) -> str:
    return f"{duration(days, 'day')} ברצף"


HELP = HelpWords(
    answering=(
        "הקלידו את התשובה והקישו על Enter. הקשה על Enter בלבד מציגה את התשובה. כדי לבחור אפשרות,"
        " הקישו על המספר שלה.",
        "אחר כך דרגו עד כמה ידעתם את התשובה. הקשה על Enter או על מקש הרווח מאשרת את הדירוג המוצע.",
    ),
    ratings=(
        "שוב: שכחתם או טעיתם",
        "קשה: נזכרתם בהיסוס או במאמץ",
        "טוב: נזכרתם",
        "קל: נזכרתם מיד",
    ),
    commands_intro=(
        "ליד כל דירוג כתוב מתי השאלה תחזור. בכל רגע אפשר להקיש על אחד המקשים האלה (גם כשפריסת"
        " המקלדת עברית):"
    ),
    commands={
        "undo": "לבטל את התשובה, ההשהיה או ההטמנה האחרונה",
        "suspend": "להשהות את השאלה: היא לא תישאל עוד",
        "bury": "להטמין את השאלה עד מחר",
        "edit": "לערוך את העובדה בעורך הטקסט שלכם ($VISUAL או $EDITOR)",
        "play": "להשמיע את קטע הקול של השאלה או של התשובה; שוב: את הבא",
        "view": "לפתוח את התמונה של השאלה או של התשובה; שוב: את הבאה",
        "help": "להציג את העזרה הזאת",
        "quit": "לצאת, כמו Ctrl-C; התשובות שלכם נשמרות",
    },
    typing="במקום שבו מקלידים תשובה, הקלידו את הפקודה עם הנקודתיים והקישו על Enter.",
)

MESSAGES = MessageWords(
    today="היום {questions}: {remaining}",
    today_limited="היום {questions}: {remaining}; מספר השאלות עכשיו: {limit}",
    practise="{questions} לתרגול; מועדי החזרה אינם משתנים",
    of_deck="{deck}: {remaining}",
    takes="בערך {time}",
    behind=_behind,
    put_off=_put_off,
    catching_up=_catching_up,
    until=_until,
    until_missed=_until_missed,
    until_crowded=_until_crowded,
    until_today="היום {date}: אין שאלות חדשות, רק חזרה",
    until_over="{date} כבר עבר: אין עוד השפעה ל־--until",
    skipped=_skipped,
    unreadable=lambda errors: f"מדלגים על מה שאי אפשר לקרוא: {_errors(errors)}",
    gone=_gone,
    other_namespace=(
        "{deck}: התשובות הקודמות שלכם שייכות למרחב השמות {namespace};"
        " כדי להמשיך מהן, כתבו `namespace: {namespace}` ב-deck.yaml"
    ),
    no_namespace=(
        "{deck}: התשובות הקודמות שלכם שייכות לחפיסה בלי מרחב שמות;"
        " כדי להמשיך מהן, מחקו את `namespace` מ-deck.yaml"
    ),
    other_id=(
        "{deck}: התשובות הקודמות שלכם שייכות לחפיסה עם המזהה {id};"
        " כדי להמשיך מהן, כתבו `was: {id}` ב-deck.yaml"
    ),
    pictures_left_out=_pictures_left_out,
    from_devices="ממכשירים אחרים: {answers}",
    in_future="מתאריך עתידי: {answers}; השאלות שלהן יחזרו רק אחריו (האם שעון לא היה מכוון?)",
    nothing_due="אין עכשיו שאלות לחזרה",
    nothing_due_filtered="אין שאלות לחזרה לפי הסינון הזה",
    nothing_to_practise="אין מה לתרגל",
    nothing_to_practise_filtered="אין מה לתרגל לפי הסינון הזה",
    more_new="יש עוד שאלות חדשות: הגדילו את --new N",
    postponed=_postponed,
    reviews_done=_reviews_done,
    next_due=_next_due,
    cram="כדי לתרגל עכשיו, הוסיפו --cram",
    early="אין עוד שאלות לחזרה: שאלות שנקבעו להמשך היום נשאלות כבר עכשיו",
    time_up="הזמן נגמר",
    leech=(
        "השאלה הזאת אינה נקלטת: שכחתם את התשובה כבר {times} פעמים. כשהשאלה תחזור, נסחו את"
        " העובדה מחדש (:e) או השהו את השאלה (:s)"
    ),
    elsewhere="כבר עניתם בחלון אחר; התשובה ההיא נשמרה",
    suspended="השאלה מושהית עד שתריצו `quizgen history unsuspend`; הקשה על :u מבטלת זאת",
    buried="השאלה הוטמנה עד מחר; הקשה על :u מבטלת זאת",
    answer_undone="התשובה שלכם בוטלה",
    undone="בוטל",
    unsuspended="השאלה כבר אינה מושהית",
    suspended_again="השאלה שוב מושהית",
    unburied="השאלה כבר אינה מוטמנת",
    nothing_to_undo="אין מה לבטל",
    with_colon=(
        "ייתכן ש־“{typed}” היא תשובה, ולכן לא נעשה דבר. כדי לבצע את הפקודה ({command}) הקלידו"
        " {key};"
        " אחרת, הקלידו את התשובה שוב"
    ),
    not_saved="אי אפשר היה לשמור את התשובה: {problem}",
    not_edited="{problem}; ממשיכים בחפיסה כפי שהייתה",
    no_fact="העובדה כבר אינה בחפיסות",
    no_editor="לא נמצא עורך טקסט (הגדירו את $EDITOR); מקום העובדה: {file}:{line}",
    bad_editor=("הערך של $VISUAL או $EDITOR אינו פקודה: {problem}; מקום העובדה: {file}:{line}"),
    editor_not_started=(
        "אי אפשר היה להפעיל את עורך הטקסט {editor}: {problem}; מקום העובדה: {file}:{line}"
    ),
    editor_failed="עורך הטקסט {editor} נסגר עם קוד יציאה {code}",
    no_sound="אין קטע קול להשמעה",
    no_player=("לא נמצאה תוכנה להשמעת {path}: התקינו mpv או פתחו את הקובץ בעצמכם"),
    not_played="אי אפשר היה להשמיע את {path}: {problem}",
    no_picture="אין תמונה לפתיחה",
    no_viewer="לא נמצאה תוכנה לפתיחת {path}: פתחו את הקובץ בעצמכם",
    not_opened="אי אפשר היה לפתוח את {path}: {problem}",
    picture_left_out="אי אפשר להציג את {path}, ולכן השאלה הושמטה: {problem}",
    farewell="{answers}, זמן: {time}; {ratings}",
    farewell_rating="{rating}: {count}",
    right="נכון: {right}, שגוי: {wrong}",
    missed="לא זכרתם:",
    coming=_coming,
    known_then=_known_then,
    known_if_stopped="אם תפסיקו עכשיו: כ־{known}",
    streak=_streak,
)
