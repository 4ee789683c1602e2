"""Hebrew: statements on births and deaths, with the verb of a man or a woman, whom the name tells.

Only worksheets have statements. A new prompt would be sent to all learners.
"""

from quizgen.languages.sentence_words import Sentence

# Names that both men and women have, such as נועם, are in neither list.
_MEN = (
    "אברהם אדם אדולף אהרן אהרון אהוד אוטו אוסקר אורי אייזק אלברט אלכסנדר אליהו אליעזר אלפרד"
    " אמיל אנטון אפרים אריה ארנסט ארתור בנימין בנג׳מין ברוך ג׳ון ג׳ורג׳ ג׳יימס ג׳וזף גוסטב"
    " גרגור גרשום דוד דויד דמיטרי הלל הנרי ולדימיר וולפגנג וולטר ויליאם וינסטון ויקטור זאב"
    " זיגמונד זלמן חיים טומאס יאיר יהודה יהושע יואב יואל יוהאן יוהנס יוחנן יוליוס יוסף יורי"
    " יעקב יצחק ירמיהו ישראל ישעיהו לב לאון לאונרדו לואי לודוויג לוי לייב מאיר מוריס מיכאל"
    " מיכלאנג׳לו מנחם מקס מרדכי מרטין מרק משה נחום נחמן נחמיה ניקולאי נילס נתן עובדיה עזרא"
    " עמוס עמנואל פאול פבלו פדריקו פטר פייר פינחס פרידריך פרנץ פרנסואה צבי צ׳ארלס קארל קרל"
    " ראובן רוברט ריכרד ריצ׳רד שאול שלום שלמה שמואל שמעון תאודור תומאס"
)
_WOMEN = (
    "אווה אולגה אידה אילנה אנה אסתר ברברה ברטה ג׳יין גולדה דבורה דליה דינה הלן חיה חנה חנהל׳ה"
    " טובה יהודית יעל יוכבד לאה לובה ליסה לינה מארי מאיה מניה מרגרט מרי מרים מריה נחמה נעמי"
    " סופיה עדה פאולה פאני פנינה פרידה צביה צפורה קלרה רבקה רוזה רוזלינד רונית רות רחל שולמית"
    " שושנה שרה תמר"
)
_HIS_TITLE = "הרב|רבי|ר׳|המלך|הנביא|הקיסר|הסולטן|האפיפיור|הנסיך|הגנרל"
_HER_TITLE = "המלכה|הנביאה|הקיסרית|הנסיכה"
_NOBODY_ELSE = "(?!ג׳ורג׳ (?:אליוט|סאנד|סנד)|.* ו(?!ו)[א-ת])"
"""Neither a woman who took the name of a man, nor a second person, joined by the letter for "and".

A name may begin with that letter, too.
"""


def lives(he: str, she: str) -> tuple[Sentence, ...]:
    """The statements with the verbs of a man and of a woman."""
    return tuple(
        [
            Sentence(
                statement=f"{{text}} {verb} {{when}}.",
                pattern=rf"{_NOBODY_ELSE}(?:{title}|{'|'.join(names.split())}) \S.*",
                sample=sample,
            )
            for verb, names, title, sample in (
                (he, _MEN, _HIS_TITLE, "דוד בן־גוריון"),
                (she, _WOMEN, _HER_TITLE, "גולדה מאיר"),
            )
        ]
    )
