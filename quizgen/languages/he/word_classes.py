"""Hebrew: classes of words, and what sentences of several kinds share."""

from functools import lru_cache

# Sentences. A text is matched by the classes of its words. One that is not surely of a form has the
# neutral wording, which suits every text. A noun is in the construct state, or has an article.

_CONSTRUCT = {
    "F": (  # quantities, feminine
        "מהירות טמפרטורת נקודת תאוצת אוכלוסיית רמת מסת צפיפות תדירות אנרגיית עוצמת תוחלת צריכת"
        " תמותת ריבית תפוקת תקופת צמיגות מידת מוליכות קיבולת מליחות לחות קשיות קשיחות נטיית"
        " אקסצנטריות אליפטיות נקבוביות חדירות מסיסות שקיפות בהירות חומציות כמות"
    ),
    "M": (  # quantities, masculine
        "אורך גובה רוחב עומק משקל נפח שטח קוטר רדיוס היקף זמן משך גיל מחיר מספר שיעור אחוז ערך לחץ"
        " מטען תדר הספק מתח מרחק תקציב חוב שכר גודל טווח יחס עובי מדד קצב מקדם אלבדו"
    ),
    "K": "קבוע",
    "P": "אורכי ממדי קוטרי",  # quantities
    "E": (  # events, feminine
        "מלחמת מהפכת הכרזת הצהרת פתיחת נפילת הפיכת ועידת נחיתת חתימת הכתרת פלישת עליית שביתת"
        " הצבעת החלטת רעידת עצרת הוצאת בחירת כניסת יציאת בריחת הגעת התפרצות התפוצצות מגפת הסתערות"
        " חנוכת הקרנת השבעת הדחת תבוסת הפגנת תקיפת התנקשות מתקפת השקת פרשת כניעת"
    ),
    "D": (  # events, masculine
        "קרב כיבוש מצור רצח טבח גירוש מרד שיגור פינוי שחרור איחוד פירוק חורבן מבצע פיגוע משפט כנס"
        " קונגרס אסון ביטול אישור ביקור מסע פיצוץ פוגרום נצחון ניצחון מאבק פרויקט ליקוי מעבר"
    ),
    "A": (  # acts and texts, masculine
        "גילוי פרסום ייסוד יסוד מות הסכם חוק פרוץ סוף סיום מינוי פיתוח ייבוש זיהוי פענוח פתרון"
    ),
    "G": (  # acts and texts, feminine
        "המצאת הקמת לידת פטירת הולדת כתיבת בניית הנחת סלילת חפירת אמנת מגילת תחילת חוקת השתלת הפצצת"
        " הדפסת שריפת שרפת כריתת חציית טביעת קריסת מציאת הנפת הטבעת הפעלת השמדת הריסת הדגמת הצגת"
        " קבלת הענקת"
    ),
    "n": "ירושלים מצרים אפרים מרים חיים רמלה מים שמיים",  # no plurals
    "I": "ימי בני שרי עצי כלי דפי",
}
_ABSOLUTE = {
    "F": (
        "מהירות טמפרטורה תאוצה אוכלוסייה רמה מסה צפיפות תדירות אנרגיה עוצמה תוחלת צריכה"
        " תמותה ריבית הכנסה תפוקה תקופה צמיגות מידה מוליכות קיבולת קשיות קשיחות נטייה"
        " אקסצנטריות אליפטיות נקבוביות חדירות מסיסות שקיפות בהירות חומציות כמות"
    ),
    "M": _CONSTRUCT["M"],
    "K": _CONSTRUCT["K"],
    "E": (
        "מלחמה מהפכה עלייה הכרזה הצהרה נחיתה הפיכה ועידה חתימה הכתרה פלישה שביתה הצבעה החלטה רעידה"
        " הפגנה תקיפה התנקשות התפרצות התפוצצות מגפה תבוסה"
    ),
    "D": _CONSTRUCT["D"] + " חיסון ניסוי מפגש נאום מנדט שלטון שימוש",
    "A": "גילוי פרסום ייסוד הסכם חוק מינוי פיתוח",
    "G": (
        "המצאה הקמה כתיבה בנייה סלילה חפירה אמנה מגילה חוקה טיסה השתלה הפצצה הדפסה שריפה חצייה"
        " הדגמה"
    ),
    "B": "בחירות מאורעות פרעות משחקים",
    "S": (
        "אותיות אטומים איברים אלקטרונים הרוגים חברים חיילים ילדים כוכבים כיתות מדינות מושבים"
        " משתתפים נוסעים נייטרונים נפגעים ספרים עמודים ערים פצועים פרוטונים צירים שחקנים שנים"
        " תושבים תלמידים"
    ),
}
_CLASSES = {
    "o": "של",
    "L": (  # in one of many
        "בגרעין בתא בגוף באטום במולקולה בשנה ביממה בשבוע בחודש בדקה בשעה במטר בקילומטר בליטר"
        " במשולש בריבוע במשושה בקובייה בכף ביד ברגל"
    ),
    "Y": "בעולם בארץ בישראל באירופה באסיה באפריקה במערכת במדינה בעיר בכנסת בצבא על בין",  # where
    "v": (  # in a clause: finite verbs and pronouns
        "הוא היא הם הן פורץ פורצת פרץ פרצה מתחיל מתחילה התחיל התחילה החל החלה החלו מסתיים"
        " מסתיימת הסתיים הסתיימה הסתיימו נגמר נגמרת נגמרה כובש כובשת כובשים כבש כבשו מכריז"
        " מכריזה הכריז הכריזה נופל נופלת נפל נפלה נחתם נחתמת נחתמה נפתח נפתחת נפתחה נבחר נבחרת"
        " נבחרה מת מתה נרצח נרצחה יוצא יוצאת מביא מביאה הביא הביאה גורם גורמת גרם גרמה משנה שינה"
        " שינתה מסמן מסמנת מחליט מחליטה נכנס נכנסת עולה עלה עלתה"
    ),
    "r": (  # adjectives without an article
        "ראשון ראשונה אחרון אחרונה גדול גדולה חדש חדשה שני שנייה אחד אחת גדולים נוסף נוספת ממוצע"
        " ממוצעת מרבי מרבית מזערי מזערית"
    ),
}
_CLASS_OF = {
    word: name
    for table in (_CONSTRUCT, _CLASSES)
    for name, words in table.items()
    for word in words.split()
}
_CLASS_OF |= {
    f"ה{word}": name.lower() for name, words in _ABSOLUTE.items() for word in words.split()
}
_CLASS_OF |= {
    f"{noun}{suffix}": name.lower()
    for name in "EG"
    for noun in _CONSTRUCT[name].split()
    for suffix in "וה"
}
_CLASS_OF |= {"הוועידה": "e", "מותו": "a", "מותה": "a"}
_JOINERS = "\N{HEBREW PUNCTUATION MAQAF}״׳\"'"


@lru_cache(10_000)
def word_class(word: str) -> str:
    """The class of a word, as in `_CONSTRUCT`, in small letters with an article or a suffix, or by
    its form.

    "h" is another word with an article, "S" and "Z" are plurals, "I" a masculine plural in the
    construct state, "X" one with a suffix, "q" begins a clause, "p" begins with a letter that can
    be a preposition, "&" with the one for "and", "0" is a number, "j" a sign within a word, ","
    another sign.
    """
    if not word[0].isalnum():
        return "j" if word in _JOINERS else "0" if word in "°%" else ","
    if word in _CLASS_OF:
        return _CLASS_OF[word]
    if word[0].isdecimal():
        return "0"
    if word[0] == "ה" and len(word) > 2:
        return "h"
    if word[0] == "ו" and len(word) > 3:
        return "&"
    if len(word) > 3 and word[0] == "ש" and word[-1] == "ו":
        return "q"
    if len(word) > 3 and word.endswith(("ים", "ות")):
        return "S" if word.endswith("ים") else "Z"
    if len(word) > 3 and word.endswith("יו"):
        return "X"
    if len(word) > 3 and word.endswith("י") and not word.endswith("וי"):
        return "I"
    return "p" if len(word) > 2 and word[0] in "בלמשכ" else "n"


ALL = "[^,v]*"
DEFINITE = "[hfmkedagbs]"
"""A word with an article."""

NOUN = "[^,vorhfmkedagbsSZ&]"
CONSTRUCTED = f"(?:{NOUN}{{1,3}}|{NOUN}*{DEFINITE}{ALL})"
"""What follows a noun in the construct state: a name, or up to a noun with an article. An adjective
without one would show that the noun is not in that state."""


def definite(construct: str, absolute: str, behind: str = "") -> str:
    """A phrase whose first noun has an article, or is in the construct state and has what follows.

    `behind` are more classes that the first word behind can have.
    """
    followed = f"(?:{CONSTRUCTED}|{behind}{CONSTRUCTED}?)" if behind else CONSTRUCTED
    return f"(?:{construct}{followed}|{absolute}{ALL})"
