"""Hebrew: the dates that learners type."""

from quizgen.languages.he.typed_numbers import TEENS, prefixed
from quizgen.languages.typed_words import TypedDateWords, meanings, numbered, words_of

ORDINALS = {
    **prefixed(
        numbered(
            "ראשון ראשונה", "שני שנייה שניה", "שלישי שלישית", "רביעי רביעית", "חמישי חמישית",
            "שישי שישית", "שביעי שביעית", "שמיני שמינית", "תשיעי תשיעית", "עשירי עשירית",
        ),
        "ה",
    ),
    **prefixed({f"{word}-{ten}": number for word, number in TEENS.items() for ten in
                 ("עשר", "עשרה")}, "ה"),
    "העשרים": 20, "העשרים-ואחד": 21, "העשרים-ואחת": 21,
}  # fmt: skip

TYPED_DATES = TypedDateWords(
    months=prefixed(numbered(
        "ינואר ינו", "פברואר פבר", "מרץ מרס", "אפריל אפר", "מאי", "יוני", "יולי",
        "אוגוסט אוג", "ספטמבר ספט", "אוקטובר אוק", "נובמבר נוב", "דצמבר דצמ",
    )),
    seasons=prefixed(numbered("אביב", "קיץ", "סתיו", "חורף"), "בה"),
    days=ORDINALS,
    decades=meanings({
        20: "העשרים", 30: "השלושים", 40: "הארבעים", 50: "החמישים", 60: "השישים",
        70: "השבעים", 80: "השמונים", 90: "התשעים",
    }),
    filling=words_of(
        "ב ה ל מ כ של את שנת בשנת משנת לשנת בשנים שנה בתאריך תאריך יום ביום חודש בחודש לחודש "
        "בערך לערך בסביבות סביב אולי כנראה בתקופת"
    ),
    approximate=words_of("בערך לערך בסביבות סביב"),
    doubtful=words_of("אולי כנראה"),
    early=words_of("תחילת בתחילת ראשית בראשית"),
    mid=words_of("אמצע באמצע"),
    late=words_of("סוף בסוף שלהי בשלהי"),
    turns=words_of("מפנה במפנה"),
    old_style=(r"(?:לפי |על פי )?הלוח היוליאני", "יוליאני"),
    new_style=(r"(?:לפי |על פי )?הלוח הגרגוריאני", "גרגוריאני"),
    before_christ=(
        "לפנה['\"״]*ס", "לפסה['\"״]*נ", "לפני הספירה", "לפני ספירת הנוצרים",
    ),
    after_christ=("לסה['\"״]*נ", "לספירה", "לספירת הנוצרים"),
    decade_words=("שנות", "בשנות", "משנות", "לשנות", "העשור", "בעשור", "מהעשור", "לעשור"),
    joined_before=("[בהוכלמ]",),
    centuries=("המאה", "במאה", "מהמאה", "למאה"),
    millennia=("האלף", "באלף"),
    years_ago={"שנה לפני זמננו": 1, "שנים לפני זמננו": 1},
    ago=("לפני",),
    years=("שנה", "שנים"),
    durations=("שנה", "שנים"),
    since=("(?:בערך |אולי )*מאז", "החל"),
    onwards=("ואילך", "והלאה"),
    present=("היום", "ימינו", "עכשיו", "כיום", "ההווה"),
    until=("(?:בערך |אולי )*עד",),
)  # fmt: skip
