"""Hebrew: the names and terms that learners type."""

from quizgen.languages.typed_words import TypedNameWords, meanings, replaced, words_of

TYPED_NAMES = TypedNameWords(
    joined_articles=("ה",),
    joined_leading=("ב", "ל", "מ"),
    # A name that begins with this letter has it twice, or a yod behind it: וולטר, ויליאם.
    joined_conjunctions=("ו(?![וי])",),
    joining=(r"וגם\s", r"ו(?=\w\w)"),
    number_endings=(
        "-ים - -ה", "-ות - -ה -ת", "-יות -ית -ות", "-יים -י", "-נים -ן", "-מים -ם", "-כים -ך",
        "-פים -ף", "-צים -ץ", "-ין -",
    ),
    titles=words_of(
        "המלך מלך המלכה מלכת הקיסר קיסר הקיסרית הצאר צאר הנסיך נסיך הנסיכה הדוכס דוכס הרוזן "
        "רוזן הנשיא נשיא הרב רבי רבן מר גב גברת דר דוקטור פרופ פרופסור הגנרל גנרל האלוף "
        "אלוף המרשל מרשל האדמירל לורד סר סולטן הסולטאן השאה האפיפיור הקדוש השופט השר "
        "השופטת השרה הגברת האדון הנביא הנביאה הרבנית הפרופסור הדוקטור הרמטכל"
    ),
    suffixes=words_of(
        "המלך המלכה הנביא הנביאה רבנו רבינו אבינו אימנו אמנו זל זצל שליטא"
    ),
    titles_of_women=words_of(
        "גב גברת הגברת המלכה מלכה מלכת הקיסרית קיסרית הנסיכה נסיכה נסיכת השופטת השרה "
        "הנביאה הרבנית"
    ),
    titles_of_men=words_of(
        "מר האדון המלך מלך הקיסר קיסר הצאר צאר הנסיך נסיך הדוכס הנביא"
    ),
    ranks=words_of("דוכס רוזן ברון מרקיז לורד"),
    generations=meanings({1: "הזקן האב", 2: "הצעיר הבן"}),
    short_given=(
        "יוסף יוסי", "יצחק איציק", "שמואל שמוליק", "יעקב קובי", "בנימין בני", "ישראל שרוליק",
        "מרדכי מוטי", "רפאל רפי", "אליהו אלי", "אהרן אהרון", "תאודור תיאודור",
        "דוד דויד דודי דודו", "אברהם אבי", "משה מושיק",
    ),
    no_places=words_of("האדום השחור המלח התיכון הצפוני הדרומי ההודי השקט"),
    not_initials=words_of("של את על עם"),
    # Single or double within a word: צהרים is also written צהריים.
    # But ציר is an axis, and צייר a painter.
    spellings={
        r"(?<=\w\w)יי": "י", r"(?<=\w\w)וו": "ו",
        # Letters at the end of a word, as in בג״צ.
        "כ$": "ך", "מ$": "ם", "נ$": "ן", "פ$": "ף", "צ$": "ץ",
    },
    bodies=words_of(
        "צבא מפלגה מפלגת ועד ממשלת ממשלה משרד אקדמיה אוניברסיטה אוניברסיטת"
    ),
    royal_titles=("המלך", "המלכה"),
    particles=words_of("בן בת אבן אבו פון דה די ואן ון אל דון לה"),
    epithets=("הגדול", "הראשון", "השני"),
    small_words=words_of("של ה את"),
    number_signs=words_of("מס מספר"),
    place_kinds_before=replaced(
        "הר=mount אגם=lake ים=sea נהר=river נחל=river כף=cape אי=island האי=island "
        "מדבר=desert מפרץ=gulf האוקיינוס=ocean שושלת=dynasty טירת=castle ארמון=palace"
    ),
    versus=("נגד",),
    provisions=replaced("סעיף=section ס'=section סע'=section"),
)  # fmt: skip
