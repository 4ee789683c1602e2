"""Hebrew: sentences made of texts of certain forms, on people, arguments and terms."""

from quizgen.languages.he.lives import lives
from quizgen.languages.he.sentences_on_dates import ON_DATES
from quizgen.languages.he.sentences_on_figures import ON_FIGURES
from quizgen.languages.he.word_classes import word_class
from quizgen.languages.sentence_words import CASE, COMPOUND, EQUATION, Sentence, SentenceWords

_CASE = rf"{CASE}|\w.* נ['׳] \w.*"
_SECTION = r"סעיף \d.*"
_WORD = rf"(?!{_SECTION}|{EQUATION}|{_CASE})(?!{COMPOUND}$)(?![A-Z][a-z]?$).*"
"""A term that can have a meaning; others are cases, sections, symbols and formulas."""

_TERMS = (
    Sentence("במה ידוע פסק הדין {term}?", pattern=_CASE, sample="ירדור נ׳ ועדת הבחירות"),
    Sentence("במה עוסק {term}?", pattern=_SECTION, sample="סעיף 18"),
    Sentence("מה מבטאת הנוסחה {term}?", pattern=EQUATION, sample="V = IR"),
    Sentence("מה מציינת הנוסחה {term}?", pattern=COMPOUND, sample="CO₂"),
    Sentence("מה מציין הסמל {term}?", pattern="[A-Z][a-z]?", sample="Fe"),
)

_WOMAN = (
    r"ה?(?:\w+אית|\w+ונית|\w+לוגית|\w+(?:יסט|נאוט|גרפ|ורג|יאטר)ית"
    r"|מיילדת|אישה|מלכה|מלכת|נסיכה|נסיכת|קיסרית|שליטה|שליטת|משוררת|סופרת|ציירת|שרת|נשיאת|חברת"
    r"|זמרת|חוקרת|מחנכת|לוחמת|מנהיגה|מנהיגת|מייסדת|ממציאה|נביאה|רופאה|רופאת|מדענית|שחקנית|רקדנית"
    r"|פילוסופית|צנחנית|אחות|אחותו|אחותה|בתו|בתה|אשתו|אלמנת|רעיית|אמו|אמה|אם|ראשת|שופטת|עורכת|מאמנת"
    r"|שוערת|כדורגלנית|מלחינה|מלחינת|פסנתרנית|כנרת|טבחית|כלכלנית|מתכנתת|פעילה|פעילת|תלמידתו"
    r"|תלמידתה)\b.*"
)
_MAN = (
    r"ה?(?:\w+[במקלדטז]אי|\w+(?:יסט|יקן|גרף|ורג|יאטר)|מדינאי|עיתונאי|בוטנאי"
    r"|\w+ולוג|\w+ונאוט|איש|מלך|נסיך|קיסר|שליט|משורר|סופר|צייר|זמר|חוקר|מחנך|לוחם|מנהיג"
    r"|מייסד|ממציא|נביא|רופא|מדען|שחקן|רקדן|פילוסוף|מהנדס|מלחין|מצביא|סולטן|אפיפיור|שר|נשיא|חבר|נזיר|כומר|רב"
    r"|היסטוריון|אסטרונום|אדריכל|טייס|סוחר|גנרל|אדמירל|בנו|אחיו|אביו|אבי|שופט|משפטן|מאמן|שוער|חלוץ"
    r"|כדורגלן|ספן|נווט|מושל|מפקד|מלומד|מקובל|גיבור|דוכס|רוזן|לורד|רוקח|מהפכן"
    r"|פסנתרן|כנר|מנצח|כלכלן|מתכנת|תלמידו)\b.*"
)
_SEVERAL = r"(?:\w+ים|ממציאי|מייסדי|מגלי)\b.*"


_DESCRIBED = Sentence(statement="כך אפשר לתאר את {answer}: {who}.")


def _people(he: str, she: str, they: str) -> tuple[Sentence, ...]:
    """The statements on a person, by the verb of a man, of a woman, and of several."""
    return (
        Sentence(statement=f"{{answer}} {he} {{text}}.", pattern=_MAN, sample="כימאי צרפתי"),
        Sentence(statement=f"{{answer}} {she} {{text}}.", pattern=_WOMAN, sample="כימאית צרפתייה"),
        Sentence(statement=f"{{answer}} {they} {{text}}.", pattern=_SEVERAL, sample="אחים צרפתים"),
        _DESCRIBED,
    )


def _who_is_it(he: str, she: str, they: str) -> tuple[Sentence, ...]:
    """The questions on a person, whose gender the description tells."""
    return (
        Sentence(f"מי {he} {{person}}?", pattern=_MAN, sample="כימאי צרפתי"),
        Sentence(f"מי {she} {{person}}?", pattern=_WOMAN, sample="כימאית צרפתייה"),
        Sentence(f"מי {they} {{person}}?", pattern=_SEVERAL, sample="אחים צרפתים"),
        Sentence(statement="כך אפשר לתאר את {person}: {answer}."),
    )


_ARGUMENTS = {
    "question answer": "התשובה לשאלה ״{question}״ היא: {answer}.",
    "argument claim": "התשובה לשאלה ״{question}״ היא: {answer}.",
    "argument claim attributed": "לפי {by}, התשובה לשאלה ״{question}״ היא: {answer}.",
    "argument grounds": "אחד הנימוקים לתשובה ״{claim}״ לשאלה ״{question}״ הוא: {answer}.",
    "argument grounds attributed": (
        "לפי {by}, אחד הנימוקים לתשובה ״{claim}״ לשאלה ״{question}״ הוא: {answer}."
    ),
    "argument opposed": "התשובה ״{claim}״ לשאלה ״{question}״ מנוגדת לדעה הבאה: {answer}.",
    "argument opposed attributed": (
        "לפי {by}, התשובה ״{claim}״ לשאלה ״{question}״ מנוגדת לדעה הבאה: {answer}."
    ),
    "argument proponent": "לפי {answer}, התשובה לשאלה ״{question}״ היא: {claim}.",
}

SENTENCES = SentenceWords(
    sentences={
        **ON_DATES,
        **ON_FIGURES,
        **{key: (Sentence(statement=statement),) for key, statement in _ARGUMENTS.items()},
        "person identify": _who_is_it("היה", "הייתה", "היו"),
        "person identify living": _who_is_it("הוא", "היא", "הם"),
        "person name": _people("היה", "הייתה", "היו"),
        "person name living": _people("הוא", "היא", "הם"),
        "person born": (
            *lives("נולד", "נולדה"),
            Sentence(statement="תאריך הלידה של {person} הוא {answer}."),
        ),
        "person died": (
            *lives("מת", "מתה"),
            Sentence(statement="תאריך הפטירה של {person} הוא {answer}."),
        ),
        "term define": (
            *_TERMS,
            Sentence(statement="המונח {term} פירושו: {answer}.", pattern=_WORD, sample="מנוף"),
            Sentence(statement="כך אפשר לתאר את {term}: {answer}."),
        ),
        "term term": (
            Sentence(statement="המונח {answer} פירושו: {means}.", pattern=_WORD, sample="מנוף"),
            Sentence(statement="כך אפשר לתאר את {answer}: {means}."),
        ),
        "term expansion": (Sentence(statement="פירוש ראשי התיבות {term} הוא: {answer}."),),
    },
    word_class=word_class,
)
