"""Hebrew: what the checks look for in texts."""

from quizgen.languages.life_patterns import LifePatterns
from quizgen.languages.prompt_patterns import PromptPatterns
from quizgen.languages.time_patterns import TimePatterns
from quizgen.languages.typed_words import words_of
from quizgen.lazy_pattern import lazy_pattern

_CENTURY = r"(ה[-־]?\d{1,2}|ה[א-ת]+(?:[-־ ]עשרה)?)"
"""The number of a century, as the group of a pattern."""

PATTERNS = PromptPatterns(
    consisting=frozenset(("של", "בן", "בת")),
    yes_no=lazy_pattern(r"(?:ו?האם|הא?ומנם|כלום)\b|נכון ש"),
    alternative=lazy_pattern(r"\bאו\b"),
    enumeration=lazy_pattern(
        r"^מנו\b"
        r"|^(?:פרטו|ציינו|רשמו|תנו|כתבו|הזכירו) (?:את )?"
        r"(?:כל|שני|שתי|שלוש[הת]?|ארבע[הת]?|חמש[הת]?|חמישה|\d+)\b"
        r"|\b(?:מהם|מהן|מי הם|מי הן|אילו) "
        r"(?:שני|שתי|שלוש[הת]?|ארבע[הת]?|חמש[הת]?|חמישה|\d+)\b"
    ),
    # After "מי" and "מה", these words are the verb "to be".
    pronoun=lazy_pattern(
        r"(?:מתי|היכן|איפה|לאן|מאין|מדוע|למה|כיצד|איך|כמה(?: [\w״׳'-]+){0,2}?)"
        r" (?:הוא|היא|הם|הן|אותו|אותה|אותם|אותן)(?=[ ?]|$)"
        r"|(?:מי|מה)(?: [\w״׳'-]+)? (?:אותו|אותה|אותם|אותן)(?=[ ?]|$)"
        r"|מתי זה (?:קרה|היה|התרחש|התחיל|הסתיים)\?$"
    ),
    pointing=lazy_pattern('הנ[״"]ל|שלעיל|הנזכרת? לעיל|האחרונה? (?:מביניהם|מביניהן|מבין השניים)'),
    neighbour=lazy_pattern(r"(?:זה|זו|זאת|אלה|אלו) |[\w״׳'-]+ (?:הזה|הזאת|הזו|האלה|האלו)\b"),
    vague=lazy_pattern(
        r"מה (?:קרה|התרחש|היה)(?: [\w.־-]+){0,3}\??$"
        r"|(?:ספרו על|מה ידוע לכם על|מה אתם יודעים על|תארו את) [\w'׳״ -]*[?.]?$"
    ),
    age=lazy_pattern(r"\b(?:בגיל|בן|בת) (\d{1,3}|[א-ת]+(?: ו[א-ת]+)?)(?!\w)"),
    death=lazy_pattern(
        r"(?<!\w)[בהוכלש]?(?:מתה?|מותו|מותה|נפטרה?|נהרגה?|נרצחה?|הוצאה? להורג)(?!\w)"
    ),
    kin=lazy_pattern(
        r"(?<!\w)[בהוכלמש]{0,2}(?:אשתו|בעלה|בנו|בנה|בניו|בניה|בתו|בתה|בנותיו|אביו|אביה|אמו|אמה|אימו|אימה"
        r"|הוריו|הוריה|אחיו|אחיה|אחותו|אחותה|אלמנתו|אלמנה|ילדיו|ילדיה|דודו|דודתו|נכדו|נכדתו|סבו|סבתו"
        r"|חברו|חברתו|מורו|תלמידו|יורשו|ארוסתו)(?!\w)"
    ),
    list_separator=lazy_pattern(r"\s*[,;]\s*(?:ו(?=\w))?|\s+ו(?=\w)"),
    clause=lazy_pattern(r"אשר\b"),
    empty=frozenset(
        "אבל או אחרי אך אל אלה אלו אם אנחנו אני אשר את אתם בה בהם בו בזה בין בלי גם האם הוא היא היה"
        " היו הייתה הם הן הזה הזו זאת זה זו יש כי כך כל כמו לא לו לה להם לפי לפני מאז מדוע מה מהם"
        " מי מן מתי על עד עם רק של שלה שלהם שלו".split()
    ),
    spanning=lazy_pattern(r"\b(?:בין|מבין) "),
    negations=frozenset("לא אין בלי ללא אינו אינה אינם איש מעולם רק".split()),
    times=TimePatterns(
        signs=("מאה ה", "שנים", "שנה"),
        century=lazy_pattern(rf"\b[בלמו]?המאה {_CENTURY}(?! לפנ)|\bבמאה {_CENTURY}(?! לפנ)"),
        in_century=lazy_pattern(
            rf"\bבמאה {_CENTURY}(?! לפנ)"
            rf"|\bב(?:תחילת|ראשית|אמצע|סוף|שלהי|מהלך) המאה {_CENTURY}(?! לפנ)"
        ),
        of_year=lazy_pattern(r" (?:משנת |של |של שנת |מ-)(\d{4})\b"),
        of_century=lazy_pattern(rf"(?:[\w-]+ ){{1,3}}?(?:(?:בן|בת|של|מן) ה|מה)מאה {_CENTURY}"),
        in_year=lazy_pattern(r"\b(?:ב-|בשנת )(\d{4})\b"),
        span=lazy_pattern(
            r"\b(?:במשך|ש?נמש(?:ך|כה|כו)|ש?שלטה?|ש?מלכה?)"
            r" (\d{1,4}|(?:[\w-]+ )?[\w-]+) (?:שנים|שנה)\b"
        ),
        took=lazy_pattern(
            r"(?!(?:ראשית|תחילת|סוף|קץ|ייסוד|נפילת) )(?:[\w-]+ ){1,2}ש?נמש(?:ך|כה|כו)\b"
            r"|(?:עבודתו|שלטונו|מלכותו|כהונתו|המצור)(?: של(?: \w+){1,3}?)?(?: כ\w+)? במשך\b"
        ),
        lived=lazy_pattern(
            r"(?:\b(?:הוא|היא|אשר) )?\bש?(?:חי|חייתה|שלטה?|מלכה?|משלה?|כיהנה?|כיהן|לימדה?|עבדה?)"
            r" (?:במשך )?(?:[\w-]+ )?[\w-]+ (?:שנים|שנה)$"
        ),
        ruling=lazy_pattern(r"\b[בהוכלש]?(?:שלט|שלטון|מלך|מלכה|מלכות|כהונת|כיהן)"),
        foreseen=lazy_pattern(r"(?:מתוכנ|צפוי|תחזית|חזוי|מיועד|עתיד|שביט|ליקוי|כניסה לתוקף|יעד)"),
        founding=frozenset("ייסוד הקמת כינון".split()),
    ),
    lives=LifePatterns(
        births=("הולדת", "לידת", "הולדתו", "הולדתה", "לידתו", "לידתה"),
        deaths=("מות", "מותו", "מותה", "פטירת", "פטירתו", "פטירתה"),
        signs=("נולד", "מת ", "מתה ", "נפטר"),
        born="נולדה?|שנולדה?",
        died="מתה?|נפטרה?|שמתה?|שנפטרה?",
        of_dates=words_of("ב בשנת ביום"),
        joined_in="ב",
        joined_and="ו",
        childhood=lazy_pattern(
            r"(?:לידת|הולדת|ברית|הכתר|המלכ|עליית|ירושת|אימוץ|אומץ|ילד|עוצר|יתום)"
        ),
    ),
)
