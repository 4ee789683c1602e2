"""Hebrew, which is written from right to left.

Words are chosen so that nothing of the author's has to be inflected or takes a prefix, and that no
verb needs the gender of a name. Sentences do this only where the form of a text tells enough.
Instructions are in the plural, which is of all genders.
"""

from collections.abc import Mapping
from functools import lru_cache

from quizgen.languages.anki_words import AnkiWords, AsideWords, ListingWords, ReleaseWords
from quizgen.languages.chart_words import ChartWords
from quizgen.languages.citation_words import CitationWords
from quizgen.languages.grammar_words import GenusWords, GrammarWords
from quizgen.languages.language import Language, Words
from quizgen.languages.life_patterns import LifePatterns
from quizgen.languages.prompt_patterns import PromptPatterns
from quizgen.languages.quiz_words import (
    DifferenceWords,
    HelpWords,
    LineWords,
    MessageWords,
    QuizWords,
    ScreenWords,
    StatsWords,
    Unit,
)
from quizgen.languages.sentence_words import Sentence, SentenceWords
from quizgen.languages.sheet_words import PageWords, SheetWords
from quizgen.languages.time_patterns import TimePatterns
from quizgen.languages.typed_words import (
    TypedDateWords,
    TypedNameWords,
    TypedNumberWords,
    TypedUnitWords,
    TypedWords,
    meanings,
    numbered,
    replaced,
    unit_names,
    words_of,
)
from quizgen.languages.typesetting import in_every_text
from quizgen.languages.value_words import DateWords, NumberWords
from quizgen.languages.written_numbers import grouped, in_units
from quizgen.lazy_pattern import lazy_pattern

_PROMPTS = {
    "attributed": "לפי {who}: {prompt}",
    "person identify": "מיהי הדמות הזאת? {person}",
    "person identify living": "מיהי הדמות הזאת? {person}",
    "person name": "במי מדובר? {who}",
    "person name living": "במי מדובר? {who}",
    "person born": "מה תאריך הלידה של {person}?",
    "person died": "מה תאריך הפטירה של {person}?",
    "person portrait": "מי בתמונה?",
    "person sound": "את מי שומעים כאן?",
    "date when moment": "מתי זה קרה? {event}",
    "date when period": "ממתי עד מתי? {event}",
    "date when since": "ממתי? {event}",
    "date when until": "עד מתי? {event}",
    "date what": "מה קרה {date}?",
    "date what period": "מה התרחש {date}?",
    "date what since": "מה החל {moment}?",
    "date what until": "מה הסתיים {moment}?",
    "date when moment coming": "מה התאריך? {event}",
    "date what moment coming": "מה מתרחש {date}?",
    "date what period coming": "מה מתרחש {date}?",
    "date what since coming": "מה מתחיל {moment}?",
    "date what until coming": "מה מסתיים {moment}?",
    "figure how-many count": "{counts}: כמה?",
    "figure how-many count as-of": "{counts} ({as_of}): כמה?",
    "figure how-many measure": "{counts}: מה הערך?",
    "figure how-many measure as-of": "{counts} ({as_of}): מה הערך?",
    "figure how-many percent": "{counts}: כמה אחוזים?",
    "figure how-many percent as-of": "{counts} ({as_of}): כמה אחוזים?",
    "figure meaning": "מה מציין הנתון הזה? {figure}",
    "argument claim": "{question}",
    "argument claim attributed": "לפי {by}: {question}",
    "argument grounds": "{question}\nתשובה: {claim}.\nמהם הנימוקים לכך?",
    "argument grounds attributed": "{question}\nהתשובה לפי {by}: {claim}.\nמהם הנימוקים לכך?",
    "argument opposed": "{question}\nתשובה: {claim}.\nלאיזו דעה מנוגדת תשובה זו?",
    "argument opposed attributed": (
        "{question}\nהתשובה לפי {by}: {claim}.\nלאיזו דעה מנוגדת תשובה זו?"
    ),
    "argument proponent": "{question}\nמי טוען כך: {claim}?",
    "term define": "מה פירוש המונח {term}?",
    "term term": "במה מדובר? {means}",
    "term expansion": "מה פירוש ראשי התיבות {term}?",
    "term picture": "מה רואים בתמונה?",
    "term sound": "מה שומעים כאן?",
    "question answer": "{question}",
    "question why": "{question}\nתשובה: {told}.\nמדוע?",
    "cloze": "{sentence}",
}

_STATEMENTS = {
    "person identify": "{person}: {answer}",
    "person name": "{who}: {answer}",
    "person born": "תאריך הלידה של {person}: {answer}",
    "person died": "תאריך הפטירה של {person}: {answer}",
    "date when": "{event}: {answer}",
    "date what": "{date}: {answer}",
    "figure how-many": "{counts}: {answer}",
    "figure how-many as-of": "{counts} ({as_of}): {answer}",
    "figure meaning": "{figure}: {answer}",
    "argument claim": "{question} תשובה: {answer}",
    "argument claim attributed": "{question} התשובה לפי {by}: {answer}",
    "argument grounds": "{question} תשובה: {claim}. אחד הנימוקים: {answer}",
    "argument grounds attributed": "{question} התשובה לפי {by}: {claim}. אחד הנימוקים: {answer}",
    "argument opposed": "{question} תשובה: {claim}. הדעה המנוגדת: {answer}",
    "argument opposed attributed": "{question} התשובה לפי {by}: {claim}. הדעה המנוגדת: {answer}",
    "argument proponent": "{question} התשובה לפי {answer}: {claim}",
    "term define": "{term}: {answer}",
    "term term": "{means}: {answer}",
    "term expansion": "פירוש ראשי התיבות {term}: {answer}",
    "question answer": "{question} תשובה: {answer}",
    "question why": "{question} תשובה: {told}. הסיבה: {answer}",
    "cloze": "{before}{answer}{after}",
}

# Sentences. A text is matched by the classes of its words. One that is not surely of a form has the
# neutral wording, which suits every text. A noun is in the construct state, or has an article.

_CONSTRUCT = {
    "F": (  # quantities, feminine
        "מהירות טמפרטורת נקודת תאוצת אוכלוסיית רמת מסת צפיפות תדירות אנרגיית עוצמת תוחלת צריכת"
        " תמותת ריבית תפוקת תקופת צמיגות מידת מוליכות קיבולת מליחות לחות קשיות קשיחות נטיית"
        " אקסצנטריות אליפטיות נקבוביות חדירות מסיסות שקיפות בהירות חומציות"
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
    "A": "גילוי פרסום ייסוד יסוד מות הסכם חוק פרוץ סוף סיום",  # acts and texts
    "G": "המצאת הקמת לידת פטירת הולדת כתיבת בניית הנחת סלילת חפירת אמנת מגילת תחילת חוקת",
    "n": "ירושלים מצרים אפרים מרים חיים רמלה מים שמיים",  # no plurals
    "I": "ימי בני שרי עצי כלי דפי",
}
_ABSOLUTE = {
    "F": (
        "מהירות טמפרטורה תאוצה אוכלוסייה רמה מסה צפיפות תדירות אנרגיה עוצמה תוחלת צריכה"
        " תמותה ריבית הכנסה תפוקה תקופה צמיגות מידה מוליכות קיבולת קשיות קשיחות נטייה"
        " אקסצנטריות אליפטיות נקבוביות חדירות מסיסות שקיפות בהירות חומציות"
    ),
    "M": _CONSTRUCT["M"],
    "K": _CONSTRUCT["K"],
    "E": (
        "מלחמה מהפכה עלייה הכרזה הצהרה נחיתה הפיכה ועידה חתימה הכתרה פלישה שביתה הצבעה החלטה רעידה"
        " הפגנה תקיפה התנקשות התפרצות התפוצצות מגפה תבוסה"
    ),
    "D": _CONSTRUCT["D"] + " חיסון ניסוי מפגש נאום מנדט שלטון שימוש",
    "A": "גילוי פרסום ייסוד הסכם חוק",
    "G": "המצאה הקמה כתיבה בנייה סלילה חפירה אמנה מגילה חוקה",
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
def _word_class(word: str) -> str:
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


_ALL = "[^,v]*"
_DEFINITE = "[hfmkedagbs]"
"""A word with an article."""

_NOUN = "[^,vorhfmkedagbsSZ&]"
_CONSTRUCTED = f"(?:{_NOUN}{{1,3}}|{_NOUN}*{_DEFINITE}{_ALL})"
"""What follows a noun in the construct state: a name, or up to a noun with an article. An adjective
without one would show that the noun is not in that state."""


def _definite(construct: str, absolute: str, behind: str = "") -> str:
    """A phrase whose first noun has an article, or is in the construct state and has what follows.

    `behind` are more classes that the first word behind can have.
    """
    followed = f"(?:{_CONSTRUCTED}|{behind}{_CONSTRUCTED}?)" if behind else _CONSTRUCTED
    return f"(?:{construct}{followed}|{absolute}{_ALL})"


def _quantities(prompt: str, statement: str, tail: str = "") -> tuple[Sentence, ...]:
    """The sentences on a quantity: the words that agree with it are divided by a slash."""
    asked, said = prompt.split("/"), statement.split("/")
    return tuple(
        [
            Sentence(
                prompt=f"{asked[gender]} {{text}}{tail}?",
                statement=f"{{text}}{tail.partition(',')[0]} {said[gender]} {{answer}}.",
                form=form,
                sample=sample,
            )
            for gender, form, sample in (
                (0, _definite("M", "m"), "גובה החרמון"),
                (1, _definite("F", "f"), "מהירות האור"),
            )
        ]
    )


def _percentages(prompt: str, statement: str, tail: str = "") -> tuple[Sentence, ...]:
    """The same on a percentage, which is asked for as one if its name does not say so."""
    first, *_ = _quantities(prompt, statement, tail)
    return (
        first._replace(pattern="ה?אחוז .*", sample="אחוז החסימה"),
        *_quantities(prompt, statement, f"{tail}, באחוזים"),
    )


_CONSTANTS = (
    # By its name alone, a definition could be asked for.
    Sentence(
        "מהי הטמפרטורה של {text}?",
        "הטמפרטורה של {text} היא {answer}.",
        pattern="האפס המוחלט",
        sample="האפס המוחלט",
    ),
    Sentence(
        "מהו ערכו של {text}?",
        "ערכו של {text} הוא {answer}.",
        _definite("K", "k"),
        sample="קבוע אבוגדרו",
    ),
)


def _counts(prompt: str, verb: str, tail: str = "") -> tuple[Sentence, ...]:
    """The sentences on what is counted: an article is put before a plural that has none."""
    return tuple(
        [
            Sentence(
                prompt=f"{prompt} מספר {article}{{text}}{tail}?",
                statement=f"מספר {article}{{text}}{tail} {verb} {{answer}}.",
                form=form,
                sample=sample,
            )
            for form, article, sample in (
                (f"(?:S(?:[LYpqo]{_ALL})?|Z(?:[LYqo]{_ALL})?)", "ה", "עצמות בגוף"),
                (
                    f"(?:I(?:{_NOUN}|{_DEFINITE}){_ALL}|Xo{_ALL}|Z{_DEFINITE}{_ALL}|s{_ALL})",
                    "",
                    "חברי הכנסת",
                ),
            )
        ]
    )


_COUNTED = (
    Sentence(
        prompt="כמה {what} יש {where}?",
        form=f"(?P<what>[SZ])(?P<where>L{_ALL})",
        sample="אלקטרונים באטום של ברזל",
    ),
    *_CONSTANTS,
    *_quantities("מהו/מהי", "הוא/היא"),
    *_counts("מהו", "הוא"),
)
_SEVERAL_MEASURES = (
    Sentence("מהם {text}?", "{text} הם {answer}.", f"P{_CONSTRUCTED}", sample="אורכי הגל"),
)

_LIVED = (
    ("מותו", "מת"),
    ("מותה", "מתה"),
    ("פטירתו", "נפטר"),
    ("פטירתה", "נפטרה"),
    ("לידתו", "נולד"),
    ("לידתה", "נולדה"),
)
# A name may begin with the letter for "and", as Waterloo does.
_MALE, _FEMALE, _MANY = _definite("D", "d", "&"), _definite("E", "e", "&"), f"b{_ALL}"
_ACT = f"(?:{_definite('A', 'a')}|{_definite('G', 'g')})"
"""An act or a text, of which one does not ask when it was."""


def _by_gender(prompt: str = "", statement: str = "", acts: str = "") -> tuple[Sentence, ...]:
    """The sentences on an event, whose verbs are divided by slashes: he, she, they.

    Without a verb for "they", there is no sentence for several events: in the present tense, it
    would depend on their gender.

    `acts` are the classes of acts that are included, those of a man's gender first.
    """
    male = f"(?:{_MALE}|{_definite(acts[0], acts[0].lower())})" if acts else _MALE
    female = f"(?:{_FEMALE}|{_definite(acts[1], acts[1].lower())})" if acts else _FEMALE
    asked = [word.split("/") for word in prompt.split()]
    said = [word.split("/") for word in statement.split()]
    return tuple(
        [
            Sentence(
                prompt=" ".join([word[min(gender, len(word) - 1)] for word in asked]),
                statement=" ".join([word[min(gender, len(word) - 1)] for word in said]),
                form=form,
                sample=sample,
            )
            for gender, form, sample in (
                (0, male, "קרב ואטרלו"),
                (1, female, "מלחמת העולם הראשונה"),
                (2, _MANY, "הבחירות לכנסת"),
            )[: max(map(len, asked + said))]
        ]
    )


_EVENT = f"(?:{_MALE}|{_FEMALE}|{_MANY}|{_ACT})"
_DATE = (
    Sentence("מהו תאריך {text}?", "תאריך {text} הוא {answer}.", _EVENT, sample="גילוי הרדיום"),
)
_MOMENTS = (
    *[
        Sentence(
            prompt=f"מתי {verb} {{what}}?",
            form="[ag]o(?P<what>[^,vor&]+)",
            pattern=f"{noun} .*",
            sample=f"{noun} של הרצל",
        )
        for noun, verb in _LIVED
    ],
    *_by_gender("מתי היה/הייתה/היו {text}?"),
    *_by_gender("", "{text} היה/הייתה/היו {when}.", "AG"),
    *_DATE,
)

_LATIN_CASE = r"[A-Z].* vs?\.? [A-Z].*|\w.* נ['׳] \w.*"
_SECTION = r"סעיף \d.*"
_EQUATION = r".*[=≈<>≤≥].*"
_COMPOUND = r"(?=.*[₀-₉])(?:[A-Z][a-z]?[₀-₉]*|[()·])+"
_WORD = rf"(?!{_SECTION}|{_EQUATION}|{_LATIN_CASE})(?!{_COMPOUND}$)(?![A-Z][a-z]?$).*"
"""A term that can have a meaning; others are cases, sections, symbols and formulas."""

_TERMS = (
    Sentence("במה ידוע פסק הדין {term}?", pattern=_LATIN_CASE, sample="ירדור נ׳ ועדת הבחירות"),
    Sentence("במה עוסק {term}?", pattern=_SECTION, sample="סעיף 18"),
    Sentence("מה מבטאת הנוסחה {term}?", pattern=_EQUATION, sample="V = IR"),
    Sentence("מה מציינת הנוסחה {term}?", pattern=_COMPOUND, sample="CO₂"),
    Sentence("מה מציין הסמל {term}?", pattern="[A-Z][a-z]?", sample="Fe"),
)

_WOMAN = (
    r"ה?(?:\w+אית|\w+ונית|\w+לוגית|אישה|מלכה|מלכת|נסיכה|נסיכת|קיסרית|שליטה|שליטת|משוררת|סופרת|ציירת|שרת|נשיאת|חברת"
    r"|זמרת|חוקרת|מחנכת|לוחמת|מנהיגה|מנהיגת|מייסדת|ממציאה|נביאה|רופאה|רופאת|מדענית|שחקנית|רקדנית"
    r"|פילוסופית|צנחנית|אחות|בתו|בתה|אשתו|אלמנת|רעיית|אמו|אמה|אם)\b.*"
)
_MAN = (
    r"ה?(?:\w+[במקלדט]אי|מדינאי|עיתונאי|בוטנאי|\w+ולוג|\w+ונאוט|איש|מלך|נסיך|קיסר|שליט|משורר|סופר|צייר|זמר|חוקר|מחנך|לוחם|מנהיג"
    r"|מייסד|ממציא|נביא|רופא|מדען|שחקן|רקדן|פילוסוף|מהנדס|מלחין|מצביא|סולטן|אפיפיור|שר|נשיא|חבר|נזיר|כומר|רב"
    r"|היסטוריון|אסטרונום|אדריכל|טייס|סוחר|גנרל|אדמירל|בנו|אחיו|אביו|אבי)\b.*"
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


def _following(statement: str, sample: str) -> Sentence:
    """A whole sentence on any text, which is after it."""
    return Sentence(statement=f"{statement}: {{text}}.", form=".*", sample=sample)


_SENTENCES = SentenceWords(
    sentences={
        "date when moment": (
            *_MOMENTS,
            _following("האירוע הבא התרחש {when}", "המלך ויתר על כיסאו"),
        ),
        "date when moment coming": _DATE,
        "date when period": (
            *_by_gender(
                "מתי החל/החלה/החלו ומתי הסתיים/הסתיימה/הסתיימו {text}?",
                "{text} נמשך/נמשכה/נמשכו {when}.",
                "AG",
            ),
            _following("התקופה הבאה נמשכה {when}", "שלטון העות׳מאנים"),
        ),
        "date when period coming": _by_gender(
            "מתי מתחיל/מתחילה ומתי מסתיים/מסתיימת {text}?", acts="AG"
        ),
        "date when since": _by_gender("מתי החל/החלה/החלו {text}?", acts="AG"),
        "date when since coming": _by_gender("מתי מתחיל/מתחילה {text}?", acts="AG"),
        "date when until": (
            *_by_gender(
                "מתי הסתיים/הסתיימה/הסתיימו {text}?", "{text} נמשך/נמשכה/נמשכו {when}.", "AG"
            ),
            _following("התקופה הבאה נמשכה {when}", "שלטון העות׳מאנים"),
        ),
        "date when until coming": _by_gender("מתי מסתיים/מסתיימת {text}?", acts="AG"),
        "figure how-many count": _COUNTED,
        "figure how-many count as-of": (
            *_quantities("מה היה/מה הייתה", "היה/הייתה", " {as_of}"),
            *_counts("מה היה", "היה", " {as_of}"),
        ),
        "figure how-many count as-of coming": (
            *_quantities("מהו/מהי", "הוא/היא", " {as_of}"),
            *_counts("מהו", "הוא", " {as_of}"),
        ),
        "figure how-many measure": (
            *_CONSTANTS,
            *_quantities("מהו/מהי", "הוא/היא"),
            *_SEVERAL_MEASURES,
        ),
        "figure how-many measure as-of": _quantities("מה היה/מה הייתה", "היה/הייתה", " {as_of}"),
        "figure how-many measure as-of coming": _quantities("מהו/מהי", "הוא/היא", " {as_of}"),
        "figure how-many percent": _percentages("מהו/מהי", "הוא/היא"),
        "figure how-many percent as-of": _percentages("מה היה/מה הייתה", "היה/הייתה", " {as_of}"),
        "figure how-many percent as-of coming": _percentages("מהו/מהי", "הוא/היא", " {as_of}"),
        **{key: (Sentence(statement=statement),) for key, statement in _ARGUMENTS.items()},
        "person identify": _who_is_it("היה", "הייתה", "היו"),
        "person identify living": _who_is_it("הוא", "היא", "הם"),
        "person name": _people("היה", "הייתה", "היו"),
        "person name living": _people("הוא", "היא", "הם"),
        "person born": (Sentence(statement="תאריך הלידה של {person} הוא {answer}."),),
        "person died": (Sentence(statement="תאריך הפטירה של {person} הוא {answer}."),),
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
    word_class=_word_class,
)

_KINDS = {
    "person": "דמות",
    "date": "תאריך",
    "figure": "נתון",
    "argument": "טענה",
    "term": "מונח",
    "question": "שאלה",
    "cloze": "השלמת משפט",
}


_BEGINS_WITH_SIGN = lazy_pattern(r"(?=--|\$|\{(?:path|file|editor)\})")


def _marked(text: str) -> str:
    """A text with a mark before each option and path, whose first sign would be shown behind it."""
    return _BEGINS_WITH_SIGN.sub("\N{LEFT-TO-RIGHT MARK}", text)


def _counted(number: float, one: str, two: str, many: str, from_eleven: str = "") -> str:
    """A number and its noun: "שאלה אחת", "שתי שאלות", "3 שאלות", "3.5 חודשים", "11 יום"."""
    if number in (1, 2):
        return one if number == 1 else two
    is_whole = number == int(number)
    return f"{grouped(number)} {(is_whole and number > 10 and from_eleven) or many}"


def _century(number: int) -> str:
    return f"המאה ה־{number}"


_FIRST_DECADES = ("העשור הראשון", "העשור השני")
"""Those that cannot be named by their tens."""


def _decade(year: int) -> str:
    """A decade within its century: "שנות ה־80 של המאה ה־18"."""
    tens = year % 100
    decade = f"שנות ה־{tens}" if tens >= 20 else _FIRST_DECADES[tens // 10]
    return f"{decade} של {_century(year // 100 + 1)}"


def _millions(number: int) -> str:
    unit, name = (10**9, "מיליארד") if number >= 10**9 else (10**6, "מיליון")
    return f"{in_units(number, unit)} {name}"


_CONTRACTIONS = (
    # A prefix is joined to a number by a maqaf.
    (lazy_pattern(r"\b([במל])(?=\d)"), "\\1\N{HEBREW PUNCTUATION MAQAF}"),
    # The article disappears after two of the prefixes.
    (lazy_pattern(r"\b([בל])ה(?=מאה|עשור)"), r"\1"),
    (lazy_pattern(r"\bלפני בסביבות "), "לפני כ\N{HEBREW PUNCTUATION MAQAF}"),
)


def _contracted(text: str) -> str:
    for pattern, contraction in _CONTRACTIONS:
        text = pattern.sub(contraction, text)
    return text


_DATES = DateWords(
    day="{}",
    months=(
        "ינואר", "פברואר", "מרץ", "אפריל", "מאי", "יוני", "יולי", "אוגוסט", "ספטמבר", "אוקטובר",
        "נובמבר", "דצמבר",
    ),
    months_of_day=(),
    before_month=" ב",
    before_year=" ",
    before_christ="לפנה״ס",
    before_christ_also=("לפנה\"ס", "לפני הספירה"),
    after_christ="לספירה",
    long_year=grouped,
    years_ago="שנה",
    millions=_millions,
    old_style="{} (לפי הלוח היוליאני)",
    decade="{}",
    first_decade="{}",
    century=_century,
    the="{}",
    about="בסביבות {}",
    perhaps="{} (?)",
    about_in_sentence="בערך {}",
    perhaps_in_sentence="אולי {}",
    on="ב{}",
    about_on="בסביבות {}",
    within="ב{}",
    within_ago="לפני {}",
    or_="או",
    period=("מ", " עד ", ""),
    between="בין {} לבין {}",
    since="מאז {}",
    until="עד {}",
    dash=("\N{RIGHT-TO-LEFT MARK}–", " – "),
    patterns={
        "alone ago": "לפני {}",
        "within year": "בשנת {}",
        "within day about": "בסביבות {}",
        "within month about": "בסביבות {}",
        "within year about": "בסביבות שנת {}",
        "within decade about": "בסביבות {}",
        "within century about": "בסביבות {}",
        "within ago about": "לפני כ\N{HEBREW PUNCTUATION MAQAF}{}",
        "between ago": "לפני {} עד {}",
        "since ago": "מלפני {}",
        "until ago": "עד לפני {}",
        "start ago": "מלפני {}",
        "end ago": "עד לפני {}",
    },
    named_decade=_decade,
    marks_outside=True,
    contracted=_contracted,
)  # fmt: skip

_NUMBERS = NumberWords(
    thousands=",",
    decimal=".",
    percent="%",
    about="כ\N{HEBREW PUNCTUATION MAQAF}{}",
    more_than="יותר מ\N{HEBREW PUNCTUATION MAQAF}{}",
    or_more="לפחות {}",
    less_than="פחות מ\N{HEBREW PUNCTUATION MAQAF}{}",
    or_less="לכל היותר {}",
    # Marks of a direction keep numbers and signs in order where no letters are beside them.
    negative_range="{} עד {}",
    range="{}\N{RIGHT-TO-LEFT MARK}–{}",
    minus="\N{RIGHT-TO-LEFT MARK}\N{LEFT-TO-RIGHT MARK}\N{MINUS SIGN}",
    formula="\N{RIGHT-TO-LEFT MARK}\N{LEFT-TO-RIGHT MARK}{}",
    scales={3: "אלף", 6: "מיליון", 9: "מיליארד", 12: "טריליון"},
)

_REMARKS = {
    # Of all.
    "gives-up": "הובן כ״אין לי מושג״",
    "unreadable-name": "זה לא נראה כמו שם",
    "unreadable-date": "זה לא נראה כמו תאריך",
    "unreadable-number": "זה לא נראה כמו מספר",
    "no-year": "השנה לא צוינה",
    "no-such-day": "אין יום כזה",
    "reversed-period": "הסוף קודם להתחלה",
    "several-dates": "יותר מתאריך אחד",
    "several-numbers": "יותר ממספר אחד",
    # Of names.
    "other-person": "{other} הוא שם של דמות אחרת",
    "other-thing": "{other} הוא שם של דבר אחר",
    "fits-other": "גם התשובה {other} מתאימה",
    "others-given-name": "זה השם הפרטי של {other}",
    "one-slip": "טעות באות אחת",
    "slips": "מספר האותיות השגויות: {count}",
    "no-number": "חסר המספר",
    "unknown-number": "המספר הזה אינו בחפיסה",
    "another-word": "״{other}״ היא מילה אחרת בחפיסה",
    "other-number-of-word": "יחיד במקום רבים, או להפך",
    "other-case-of-word": "צורה אחרת של המילה",
    "middle-initial": "זו האות הראשונה של שם פרטי שאינו הראשון",
    "unknown-country": "המדינה הזאת אינה בחפיסה",
    "other-report": "שנה אחרת או קובץ אחר",
    "unknown-word": "אחת המילים אינה בחפיסה",
    "no-epithet": "השם חלקי",
    "no-family-name": "השם הפרטי נכון, שם המשפחה חסר",
    "half-family-name": "רק חלק משם המשפחה",
    "other-gender": "השם נכון, הסיומת שגויה",
    "given-ending": "השם הפרטי נכון, הסיומת שגויה",
    "letter-case": "יש הבדל בין אותיות גדולות לקטנות",
    "part-of-term": "זה רק חלק מהמונח",
    "other-order": "בסדר אחר",
    "in-full": "בלי קיצור",
    "other-tone": "טון אחר",
    "other-article": "תווית של מין אחר",
    "unknown-given": "אחד השמות הפרטיים אינו בחפיסה",
    # Of dates.
    "one-of-several": "זה רק אחד מכמה תאריכים",
    "not-all": "לא כל התאריכים צוינו",
    "no-century": "המאה לא צוינה",
    "no-era": "המספר נכון, אך לא צוין ״לפנה״ס״",
    "period-typed": "זו תקופה, אבל השאלה היא על תאריך אחד",
    "season-no-day": "עונת השנה נכונה, היום חסר",
    "season-no-month": "עונת השנה נכונה, החודש חסר",
    "year-no-day": "השנה נכונה, היום חסר",
    "year-no-month": "השנה נכונה, החודש חסר",
    "month-no-day": "החודש נכון, היום חסר",
    "coarse": "נכון, אך לא מדויק דיו",
    "one-year-off": "יש הפרש של שנה, אך גם התאריך עצמו אינו ודאי",
    "years-off": "יש הפרש בשנים ({count}), אך גם התאריך עצמו אינו ודאי",
    "wrong-year": "השנה שגויה",
    "wrong-month": "השנה נכונה, החודש שגוי",
    "wrong-day": "החודש נכון, היום שגוי",
    "right-year": "השנה נכונה",
    "no-beginning": "הסוף נכון, ההתחלה חסרה",
    "no-end": "ההתחלה נכונה, הסוף חסר",
    "wrong-beginning": "ההתחלה שגויה",
    "wrong-end": "הסוף שגוי",
    "within-period": "זה בתוך התקופה, אבל מתי היא התחילה ומתי הסתיימה?",
    # Of numbers.
    "wrong-unit": "יחידת המידה שגויה",
    "unknown-unit": "המספר נכון, יחידת המידה אינה מוכרת",
    "percentage-typed": "זה נתון באחוזים, אבל התשובה אינה באחוזים",
    "range-typed": "זה טווח, אבל השאלה היא על מספר אחד",
    "within-range": "זה בתוך הטווח, אבל מה גבולותיו?",
    "near": "קרוב",
    "well-rounded": "העיגול נכון",
    "rounded": "מעוגל",
    "wrong-sign": "המספר נכון, הסימן שגוי",
    "magnitude": "הספרות נכונות, סדר הגודל שגוי",
    "no-scale": "הספרות נכונות, אבל אלו אלפים, מיליונים או מיליארדים?",
}

_RETRY = {
    "unreadable-name": "זה לא נראה כמו שם. נסו שוב: שם, באותיות.",
    "unreadable-date": "זה לא נראה כמו תאריך. נסו שוב: יום, חודש או שנה.",
    "unreadable-number": "זה לא נראה כמו מספר. נסו שוב: מספר, בספרות או במילים.",
    "no-year": "השנה לא צוינה. נסו שוב וציינו גם את השנה.",
    "no-such-day": "אין יום כזה. נסו שוב: יום, חודש או שנה.",
    "reversed-period": "הסוף קודם להתחלה. נסו שוב: התאריך המוקדם תחילה.",
    "several-dates": "יותר מתאריך אחד. נסו שוב: תאריך אחד.",
    "several-numbers": "יותר ממספר אחד. נסו שוב: מספר אחד.",
}

_SHEET = SheetWords(
    headings={
        "choice": "שאלות רב־ברירה",
        "true-false": "נכון או לא נכון",
        "gaps": "השלמת החסר",
        "matching": "התאמה",
        "ordering": "סידור בסדר כרונולוגי",
        "short": "תשובות קצרות",
        "number": "מספרים",
        "date": "תאריכים",
        "argument": "נימוקים",
    },
    instructions={
        "choice": "רק תשובה אחת נכונה: הקיפו את האות שלה בעיגול.",
        "true-false": "הקיפו בעיגול אחת משתי האפשרויות.",
        "gaps": "השלימו בכל מקום ריק מילה מן הרשימה שמעליו; מילה אחת מיותרת.",
        "matching": "כתבו ליד כל שורה את האות המתאימה; אות אחת מיותרת.",
        "ordering": "מספרו את האירועים; 1 הוא המוקדם ביותר.",
        "short": "די בכמה מילים.",
        "number": "כתבו מספר.",
        "date": "ציינו את התאריך במדויק ככל האפשר.",
        "argument": "כתבו את הנימוקים; כל נימוק מזכה בנקודה.",
    },
    tasks={
        "gaps": "אילו מילים מתאימות למקומות הריקים? מילה אחת מיותרת.",
        "matching": "מה מתאים למה? אחת האותיות מיותרת.",
        "ordering": "סדרו את האירועים מן המוקדם למאוחר.",
    },
    name="שם",
    group="כיתה",
    date="תאריך",
    score="ציון",
    true="נכון",
    false="לא נכון",
    version="נוסח {}",
    page="עמוד {page} מתוך {pages}",
    seed="מספר הגרלה: {}",
    key="תשובות",
    key_to="תשובות: {}",
    time="זמן: {} דק׳",
    key_numbers="המספרים והאותיות שלהלן הם של {}. מספר קטן בטבלה מפנה אליהם.",
    total="סך הכול",
    most="ניקוד מרבי",
    scores="רשימת ציונים",
    marks=lambda count: _counted(count, "נקודה אחת", "שתי נקודות", "נקודות"),
    according_to="לפי {who}",
    also="תתקבל גם התשובה: {}",
    rounded="תתקבל גם התשובה: {}",
    half="חצי נקודה על מספר מעוגל שבין {} ל־{}",
    half_range="חצי נקודה על מספר בטווח",
    half_year="חצי נקודה על השנה הנכונה",
    half_month="חצי נקודה על החודש הנכון או על השנה הנכונה",
    bank="מחסן מילים",
    gap="מקום ריק {}",
    lines="מקום לתשובה",
    fold_here="קפלו כאן",
    questions="שאלות",
    picture="תמונה",
    sound="קטע קול",
    described_picture="תמונה: {description} ({file})",
    described_sound="קטע קול: {description} ({file})",
    pair="{left} – {right}",
    dated="{event}: {date}",
    quotes=("״", "״", "׳", "׳"),
    letters="אבגדהוזחטיכלמנסעפצקרשת",
    small_letters="אבגדהוזחטיכלמנסעפצקרשת",
)

_PAGE = PageWords(
    instructions={
        "choice": "רק תשובה אחת נכונה.",
        "true-false": "האם ההיגד נכון?",
        "gaps": "השלימו בכל מקום ריק אחת מן המילים; מילה אחת מיותרת.",
        "matching": "בחרו לכל שורה את האות המתאימה; אות אחת מיותרת.",
        "ordering": "סדרו את האירועים מן המוקדם למאוחר.",
        "short": "די בכמה מילים.",
        "number": "כתבו מספר, בספרות או במילים.",
        "date": "ציינו את התאריך במדויק ככל האפשר, בכל צורת כתיבה מקובלת.",
        "argument": "כתבו את הנימוקים; כל נימוק מזכה בנקודה.",
    },
    summary="התוצאה שלכם",
    answer="התשובה שלכם לשאלה {number}",
    choose="בחרו",
    words="מחסן מילים",
    earlier="להעביר למעלה: {event}",
    later="להעביר למטה: {event}",
    moved="{event}: עכשיו במקום {place} מתוך {places}",
    check="לבדוק",
    numbered="{text} – שאלה {number}",
    check_empty="להציג את התשובות בלי לענות",
    check_all="לבדוק את הכול ולהציג את התוצאה",
    really_all="מספר השאלות שעוד לא נענו: {empty}. להציג את התשובות בכל זאת?",
    again="להתחיל מחדש",
    really_again="למחוק את כל התשובות ולהתחיל מחדש?",
    right="נכון",
    partly="נכון חלקית",
    wrong="לא נכון",
    no_answer="אין תשובה",
    row_right="תשובה נכונה",
    row_wrong="טעות",
    had_it="האם תשובתכם הייתה נכונה?",
    yes="כן",
    half="חלקית",
    no="לא",
    had_points="אילו נימוקים ציינתם?",
    earned="{earned} מתוך {marks}",
    checked="שאלות שנבדקו: {checked} מתוך {items}; נקודות: {earned} מתוך {marks}",
    score="נקודות: {earned} מתוך {marks}, {percent}%",
    to_mend="לחזרה: ",
    not_kept="הדפדפן הזה אינו יכול לשמור תשובות: הן יאבדו כשהדף ייסגר.",
    needs_script="בלי JavaScript אפשר לקרוא ולהדפיס את הדף, אבל הוא לא יבדוק תשובות.",
)

_CHART = ChartWords(
    timeline="ציר זמן",
    arguments="מי חולק על מי",
    figures="מספרים וחלקיהם",
    events="אירועים",
    lives="תקופות חיים",
    marks={
        "day": "בתאריך זה",
        "lasted": "משך",
        "within": "מתישהו בתקופה זו",
        "about": "תאריך לא ודאי",
        "either": "אחד מאלה",
        "open": "התחלה או סוף לא ידועים",
        "beyond": "נמשך מעבר לקצה",
        "sure": "לפחות",
        "possible": "אולי עד",
    },
    against="כנגד",
    opposed="דעה מנוגדת",
    on_axis="על הציר",
    share="חלק יחסי",
    table="כטבלה",
    timeline_summary="{span}. אירועים: {events}. תקופות חיים: {lives}.",
    arguments_summary="דעות: {views}. מכוונות נגד דעה אחרת: {objections}.",
    figures_summary="מספרים: {figures}.",
)

_FIELDS = {
    "person": "שם",
    "who": "תיאור",
    "born": "תאריך לידה",
    "died": "תאריך פטירה",
    "date": "תאריך",
    "event": "אירוע",
    "figure": "מספר",
    "counts": "מה נספר",
    "unit": "יחידת מידה",
    "as_of": "נכון לתאריך",
    "argument": "טענה",
    "question": "שאלה",
    "by": "מי טוען כך",
    "because": "נימוקים",
    "opposes": "דעה מנוגדת",
    "term": "מונח",
    "means": "פירוש",
    "stands_for": "פירוש ראשי התיבות",
    "answer": "תשובה",
    "why": "סיבה",
    "cloze": "משפט",
    "also": "תשובות נוספות",
    "note": "הערה",
    "according_to": "לפי",
    "ask": "ניסוח השאלה",
    "image": "תמונה",
    "alt": "תיאור התמונה",
    "caption": "כיתוב",
    "credit": "קרדיט",
    "image_side": "הצד שבו התמונה",
    "answer_image": "תמונה לתשובה",
    "audio": "קטע קול",
    "audio_side": "הצד שבו קטע הקול",
    "speak": "שפת ההקראה",
}

_AND_BEFORE_OTHERS = lazy_pattern("(?<= ו)(?![א-ת])")
"""Where "and" is before a name in other letters."""

_PLACES = {
    "abstract": "תקציר",
    "appendix": "נספח",
    "book": "ספר",
    "chapter": "פרק",
    "column": "טור",
    "conclusion": "סיכום",
    "figure": "איור",
    "first page": "העמוד הראשון",
    "first paragraph": "הפסקה הראשונה",
    "introduction": "מבוא",
    "last page": "העמוד האחרון",
    "line": "שורה",
    "note": "הערה",
    "paragraph": "פסקה",
    "part": "חלק",
    "preface": "הקדמה",
    "section": "סעיף",
    "table": "טבלה",
    "title page": "שער",
    "volume": "כרך",
}

_CITATIONS = CitationWords(
    page="עמ׳ {}",
    pages="עמ׳ {}",
    two_authors="{} ו{}",
    more_authors="{} ואחרים",
    author_year="{who}, {year}",
    title_year="{who} ({year})",
    named="{who} ({year})",
    located="{work}, {place}",
    cited_in="{citation}, מצוטט אצל {work}",
    for_fields="{citation} ({fields})",
    places=_PLACES,
    contracted=lambda text: _AND_BEFORE_OTHERS.sub("\N{HEBREW PUNCTUATION MAQAF}", text),
)

_ANKI = AnkiWords(
    according_to="לפי {}",
    points=lambda points: _counted(points, "נקודה אחת", "שתי נקודות", "נקודות"),
    asides=AsideWords(
        also="גם: {text}",
        also_called="מכונה גם: {text}",
        stands_for="פירוש ראשי התיבות: {text}",
        born="תאריך לידה: {text}",
        died="תאריך פטירה: {text}",
    ),
    report="דיווח על טעות",
    authors="מאת {}.",
    licence="רישיון: {}.",
    released="גרסה מ־{}.",
    release=ReleaseWords(
        first=lambda notes: f"גרסה ראשונה: {_counted(notes, 'רשומה אחת', 'שתי רשומות', 'רשומות')}.",
        nothing_changed="דבר לא השתנה מאז הגרסה הקודמת.",
        headings={
            "retitled": "שם החפיסה ב־Anki השתנה",
            "added": "נוספו",
            "changed": "שונו",
            "renamed": "קיבלו שם חדש",
            "restored": "שוחזרו",
            "withdrawn": "שאלות שבוטלו",
            "moved": "הועברו לחפיסה אחרת",
            "removed": "הוסרו",
        },
        meanings={
            "retitled": (
                "אם היא עדיין אצלכם בשם הישן, שנו את שמה ב־Anki לפני הייבוא (גלגל השיניים שליד"
                " החפיסה › שנה שם): כך כל הכרטיסים נשארים יחד."
            ),
            "added": "כרטיסים חדשים בלבד; הכרטיסים שלכם אינם משתנים.",
            "changed": (
                "החזרות נשמרות; העריכות והתגיות שלכם ברשומות האלה יוחלפו אם הן קודמות לגרסה הזו."
            ),
            "renamed": "המזהה השתנה; הרשומה והחזרות שלה נשמרות.",
            "restored": "החזרות של הרשומה נשמרות, אם היא עדיין אצלכם.",
            "withdrawn": "מכל שאלה נשאר כרטיס ריק: בחרו ״כלים › כרטיסים ריקים...״.",
            "moved": "הכרטיסים שלכם נשארים במקומם; רק כרטיסים חדשים נכנסים לחפיסה החדשה.",
            "removed": ("חבילה אינה יכולה למחוק כרטיסים: הם יישארו אצלכם עד שתמחקו אותם בעצמכם."),
        },
        causes={
            "quizgen": "רק התצוגה השתנתה, בגרסה חדשה של quizgen: {}",
            "report": "רק הקישור לדיווח על טעות השתנה: {}",
            "sources": "רק שורת המקורות השתנתה: {}",
            "tags": "רק התגיות השתנו: {}",
        },
        new_questions="שאלה חדשה: {}",
        withdrawn_questions="{}",
        former_id="המזהה הקודם: {}",
        former_deck="החפיסה הקודמת: ״{}״",
        new_deck_name="השם של ״{}״ הוא עכשיו ״{}״",
        to_find_removed="כדי למצוא אותם, חפשו בחלון ״דפדוף״ של Anki:",
        removed_before="הוסרו בגרסאות קודמות",
        own_edits="""\
## העריכות שלכם

Anki מחליפה רשומה שמופיעה למעלה, עם העריכות והתגיות שלכם, רק אם היא שונתה לאחרונה לפני {}.
רשומה ששונתה מאוחר יותר, על ידכם או על ידי Anki בתגית ״leech״, אינה מקבלת את החידושים. כדי
למצוא רשומות כאלה, חפשו לפני הייבוא בחלון ״דפדוף״ של Anki, ורשמו במקום 7 את מספר הימים שעברו
מאז:
""",
        to_update_all="""\
כדי לעדכן גם אותן, ייבאו את החבילה שוב כשהאפשרות ״עדכן רשומות״ היא ״תמיד״. כך יוחלפו העריכות והתגיות
שלכם בכל הרשומות ששונות מהחבילה.
""",
        how_to_update="""\
## איך מעדכנים

ב־Anki בחרו ״קובץ › ייבוא...״, בחרו את החבילה החדשה והשאירו את ההגדרות כמות שהן: ״עדכן רשומות״
ו״עדכן סוגי רשומות״ – ״אם חדש יותר״, ו״ייבא גם את היסטוריית החזרות ומצב הכרטיסים״ – כבוי. החזרות
והמועדים של הכרטיסים נשמרים. רשומה שלא השתנתה מאז הגרסה הקודמת נשארת כמות שהיא, כולל העריכות שלכם.
״כלים › כרטיסים ריקים...״ מוצא את מה שנשאר משאלות שבוטלו.
""",
    ),
    listing=ListingWords(
        size=lambda notes, cards: (
            f"{_counted(notes, 'רשומה אחת', 'שתי רשומות', 'רשומות')}, "
            f"{_counted(cards, 'כרטיס אחד', 'שני כרטיסים', 'כרטיסים')}."
        ),
        examples="דוגמאות",
        sources="מקורות",
        changes="מה חדש",
    ),
)

_CENTURY = r"(ה[-־]?\d{1,2}|ה[א-ת]+(?:[-־ ]עשרה)?)"
"""The number of a century, as the group of a pattern."""

_PATTERNS = PromptPatterns(
    consisting=("של", "בן", "בת"),
    yes_no=r"(?:ו?האם|הא?ומנם|כלום)\b|נכון ש",
    alternative=r"\bאו\b",
    enumeration=(
        r"^מנו\b"
        r"|^(?:פרטו|ציינו|רשמו|תנו|כתבו|הזכירו) (?:את )?"
        r"(?:כל|שני|שתי|שלוש[הת]?|ארבע[הת]?|חמש[הת]?|חמישה|\d+)\b"
        r"|\b(?:מהם|מהן|מי הם|מי הן|אילו) "
        r"(?:שני|שתי|שלוש[הת]?|ארבע[הת]?|חמש[הת]?|חמישה|\d+)\b"
    ),
    # After "מי" and "מה", these words are the verb "to be".
    pronoun=(
        r"(?:מתי|היכן|איפה|לאן|מאין|מדוע|למה|כיצד|איך|כמה)"
        r"(?: [\w״׳'-]+){0,2}? (?:הוא|היא|הם|הן|אותו|אותה|אותם|אותן)(?=[ ?]|$)"
        r"|(?:מי|מה)(?: [\w״׳'-]+)? (?:אותו|אותה|אותם|אותן)(?=[ ?]|$)"
        r"|מתי זה (?:קרה|היה|התרחש|התחיל|הסתיים)\?$"
    ),
    pointing='הנ[״"]ל|שלעיל|הנזכרת? לעיל|האחרונה? (?:מביניהם|מביניהן|מבין השניים)',
    neighbour=r"(?:זה|זו|זאת|אלה|אלו) |[\w״׳'-]+ (?:הזה|הזאת|הזו|האלה|האלו)\b",
    vague=(
        r"מה (?:קרה|התרחש|היה)(?: [\w.־-]+){0,5}\??$"
        r"|(?:ספרו על|מה ידוע לכם על|מה אתם יודעים על|תארו את) [\w'׳״ -]*[?.]?$"
    ),
    age=r"\b(?:בגיל|בן|בת) (\d{1,3}|[א-ת]+(?: ו[א-ת]+)?)(?!\w)",
    death=r"(?<!\w)[בהוכלש]?(?:מתה?|מותו|מותה|נפטרה?|נהרגה?|נרצחה?|הוצאה? להורג)(?!\w)",
    kin=(
        r"(?<!\w)[בהוכלמש]{0,2}(?:אשתו|בעלה|בנו|בנה|בניו|בניה|בתו|בתה|בנותיו|אביו|אביה|אמו|אמה|אימו|אימה"
        r"|הוריו|הוריה|אחיו|אחיה|אחותו|אחותה|אלמנתו|אלמנה|ילדיו|ילדיה|דודו|דודתו|נכדו|נכדתו|סבו|סבתו"
        r"|חברו|חברתו|מורו|תלמידו|יורשו|ארוסתו)(?!\w)"
    ),
    list_separator=r"\s*[,;]\s*(?:ו(?=\w))?|\s+ו(?=\w)",
    empty=tuple(
        "אבל או אחרי אך אל אלה אלו אם אנחנו אני אשר את אתם בה בהם בו בזה בין בלי גם האם הוא היא היה"
        " היו הייתה הם הן הזה הזו זאת זה זו יש כי כך כל כמו לא לו לה להם לפי לפני מאז מדוע מה מהם"
        " מי מן מתי על עד עם רק של שלה שלהם שלו".split()
    ),
    spanning=r"\b(?:בין|מבין) ",
    negations=words_of("לא אין בלי ללא אינו אינה אינם איש מעולם רק"),
    times=TimePatterns(
        signs=("מאה ה", "שנים", "שנה"),
        century=rf"\b[בלמו]?המאה {_CENTURY}(?! לפנ)|\bבמאה {_CENTURY}(?! לפנ)",
        in_century=(
            rf"\bבמאה {_CENTURY}(?! לפנ)"
            rf"|\bב(?:תחילת|ראשית|אמצע|סוף|שלהי|מהלך) המאה {_CENTURY}(?! לפנ)"
        ),
        of_year=r" (?:משנת |של |של שנת |מ-)(\d{4})\b",
        of_century=rf"(?:[\w-]+ ){{1,3}}?(?:(?:בן|בת|של|מן) ה|מה)מאה {_CENTURY}",
        in_year=r"\b(?:ב-|בשנת )(\d{4})\b",
        span=(
            r"\b(?:במשך|ש?נמש(?:ך|כה|כו)|ש?שלטה?|ש?מלכה?)"
            r" (\d{1,4}|(?:[\w-]+ )?[\w-]+) (?:שנים|שנה)\b"
        ),
        took=(
            r"(?!(?:ראשית|תחילת|סוף|קץ|ייסוד|נפילת) )(?:[\w-]+ ){1,2}ש?נמש(?:ך|כה|כו)\b"
            r"|(?:עבודתו|שלטונו|מלכותו|כהונתו|המצור)(?: של(?: \w+){1,3}?)?(?: כ\w+)? במשך\b"
        ),
        lived=(
            r"(?:\b(?:הוא|היא|אשר) )?\bש?(?:חי|חייתה|שלטה?|מלכה?|משלה?|כיהנה?|כיהן|לימדה?|עבדה?)"
            r" (?:במשך )?(?:[\w-]+ )?[\w-]+ (?:שנים|שנה)$"
        ),
        ruling=r"\b[בהוכלש]?(?:שלט|שלטון|מלך|מלכה|מלכות|כהונת|כיהן)",
        foreseen=r"(?:מתוכנ|צפוי|תחזית|חזוי|מיועד|עתיד|שביט|ליקוי|כניסה לתוקף|יעד)",
        founding=words_of("ייסוד הקמת כינון"),
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
        childhood=r"(?:לידת|הולדת|ברית|הכתר|המלכ|עליית|ירושת|אימוץ|אומץ|ילד|עוצר|יתום)",
    ),
)

_GRAMMAR = GrammarWords(
    asking={
        "מדוע": "why", "למה": "why",
        "כיצד": "how", "איך": "how", "כמה": "how",
        "מה": "what", "מהו": "what", "מהי": "what", "מהם": "what", "מהן": "what",
        "במה": "what", "ממה": "what", "על מה": "what",
        "איזה": "which", "איזו": "which", "אילו": "which", "באיזה": "which", "באיזו": "which",
        "מאיזה": "which", "מאיזו": "which", "לאיזה": "which", "לאיזו": "which",
        "מי": "who", "מיהו": "who", "מיהי": "who", "במי": "who", "למי": "who", "את מי": "who",
        "של מי": "whose",
        "היכן": "where", "איפה": "where", "לאן": "where", "מאין": "where", "מהיכן": "where",
        "מתי": "when", "ממתי": "when",
    },
    # No word after "מה" names the sort of what is asked for.
    no_sort=("",),
    determiners=tuple("אותו אותה אותם כל כמה רוב שאר".split()),
    pronouns=("הוא", "היא", "הם", "הן", "אנחנו", "אתם", "אני"),
    prepositions=tuple(
        "אל אחרי אצל את בגלל בזכות בין בלי כדי כי כאשר לאחר ליד לפי לפני לשם מאז מול מן מפני מתוך"
        " נגד על עם עד תחת אם אף".split()
    ),
    verbs=tuple(
        "היה הייתה היו יהיה תהיה יהיו נהיה הפך הפכה הפכו יכול יכולה יכולים יכלו צריך אין יש נתן"
        " נתנה נתנו בא באה באו".split()
    ),
    relatives=("אשר", "שבו", "שבה", "שבהם", "כיצד", "איך", "מדוע", "מתי", "היכן"),
    several=r"^(?:ה?אחים|ה?אחיות|ה?תאומים|בני הזוג) ",
    feminine=r"[^ו]ת$",
    women=tuple(
        "אישה אשתו אימו אמו אחותו בתו אלמנתו מלכה המלכה קיסרית הקיסרית נסיכה הנסיכה דוכסית רוזנת"
        " שחקנית השחקנית נזירה סופרת הסופרת משוררת המשוררת ציירת מנהיגת מייסדת".split()
    ),
    men=tuple(
        "איש אביו אחיו בנו בעלה מלך המלך קיסר הקיסר נסיך הנסיך דוכס רוזן שחקן השחקן נזיר סופר"
        " הסופר משורר המשורר צייר מנהיג מייסד".split()
    ),
    view=r"(?:הדעה|הטענה|הסברה|ההשקפה|הרעיון|התזה|האמונה|הגישה|הגרסה) ש(?=\w)",
    scales={
        r"\bמוס\b|\bמוהס\b": (1, 10),
        r"\bph\b": (0, 14, 3),
        r"\bריכטר\b|\bמגניטוד\w*\b.*\bרעיד\w* ה?אדמה\b|\bרעיד\w* ה?אדמה\b.*\bמגניטוד": (0, 10, 2),
        r"\bמרקלי\b": (1, 12),
        r"\bבופור\b": (0, 12),
        r"\bאפגר\b": (0, 10),
        r"\bסולם גלזגו\b": (3, 15),
        r"\bקו ה?רוחב\b": (-90, 90),
        r"\bקו ה?אורך\b": (-180, 180),
        r"\bהסתברות\b|\bאלבדו\b|\bמקדם ה?מתאם\b": (-1, 1),
        r"\bגיני\b": (0, 1),
        r"^yr\b.*\b(?:ה?גיל|תוחלת)\b": (0, 110, 25),
        r"^celsius\b.*\b(?:טמפרטורת ה?גוף|חום ה?גוף)": (25, 45, 5),
    },
    endings=(
        "- ים י ות", "ה ות ת", "ת ות", "ית יות", "ן נים ני נות", "ם מים מי", "ך כים כי", "ף פים פי",
        "ץ צים צי",
    ),
    beginnings=("- ה ו ב כ ל מ ש וה וב ול ומ וש שה שב של שמ כש מה",),
    genus=GenusWords(
        first=True,
        ends=tuple("או אבל של ולא".split()),
        light=r"(?:אחד|אחת) מ\w*|(?:סוג|מין|שם|צורה) של\b",
        nations=tuple(
            "אוסטרי אוסטרל איטלקי איסלנדי אירופ אירי אלבני אמריקא אמריקנ אנגלי ארגנטינ ארמני בולגר"
            " בוהמ בלגי בריטי ברזילא גאורגי גרמני דני הולנדי הונגרי הודי וולשי וייטנמי טורקי יהודי"
            " יווני יפני ישראלי לטבי ליטאי מונגולי מצרי מקסיקני נורווגי סובייטי סורי סיני סלובקי"
            " סלובני סקוטי ספרדי סרבי ערבי פולני פורטוגלי פיני פלמי פרוסי פרסי צ'כי צרפתי קובני"
            " קוריאני קנדי קרואטי רומי רומני רוסי שוודי שווייצרי שוויצרי".split()
        ),
        trades=(
            tuple(
                "רופא מנתח אנטומ פתולוג פיזיולוג פסיכיאטר נוירולוג וירולוג בקטריולוג מיקרוביולוג"
                " רוקח".split()
            ),
            tuple("אחות מיילדת".split()),
            tuple(
                "מדען פיזיקאי כימאי ביולוג ביוכימאי אסטרונום גאולוג בוטנאי זואולוג מתמטיקאי"
                " סטטיסטיקאי פיזיולוג בקטריולוג מיקרוביולוג".split()
            ),
            tuple("מהנדס ממציא מכונאי תעשיין מתכנת אדריכל".split()),
            tuple(
                "היסטוריון סוציולוג כלכלן אנתרופולוג ארכאולוג פסיכולוג בלשן גאוגרף פילוסוף תאולוג"
                " משפטן".split()
            ),
            tuple("משורר סופר מחזאי מסאי עיתונאי מבקר היסטוריון".split()),
            tuple("צייר פסל אדריכל מאייר צלם".split()),
            tuple("מלחין פסנתרן כנר מנצח זמר מוזיקאי נגן".split()),
            tuple("שחקן במאי רקדן".split()),
            tuple("גנרל אלוף מפקד אדמירל מרשל חייל קצין מצביא".split()),
            tuple("מלך מלכה קיסר צאר פרעה סולטאן חליף דוכס נסיך שליט".split()),
            tuple(
                "פוליטיקאי מדינאי נשיא שר קנצלר מנהיג דיקטטור סנטור מזכיר קומיסר מהפכן דיפלומט"
                " שגריר".split()
            ),
            tuple("שופט עורך משפטן תובע".split()),
            tuple("אפיפיור בישוף כומר נזיר רב קדוש מיסיונר נביא".split()),
            tuple("מגלה נווט מלח אסטרונאוט קוסמונאוט טייס".split()),
            tuple("סוחר בנקאי תעשיין יזם".split()),
            tuple("מורה פרופסור מחנך".split()),
            tuple("מתרגם ספרן".split()),
        ),
    ),
)  # fmt: skip


_PREFIXES = "בהלמ"
"""The letters that are prefixed to a date: in, the, to and from."""


def _prefixed(words: Mapping[str, int], letters: str = _PREFIXES) -> dict[str, int]:
    """The words, and each with these letters before it."""
    return {before + word: number for word, number in words.items() for before in ("", *letters)}


_TEENS = numbered(
    "אחד אחת", "שנים שתים שניים שתיים", "שלושה שלוש", "ארבעה ארבע", "חמישה חמש", "שישה שש",
    "שבעה שבע", "שמונה", "תשעה תשע",
    first=11,
)  # fmt: skip
_ORDINALS = {
    **_prefixed(
        numbered(
            "ראשון ראשונה", "שני שנייה שניה", "שלישי שלישית", "רביעי רביעית", "חמישי חמישית",
            "שישי שישית", "שביעי שביעית", "שמיני שמינית", "תשיעי תשיעית", "עשירי עשירית",
        ),
        "ה",
    ),
    **_prefixed({f"{word}-{ten}": number for word, number in _TEENS.items() for ten in
                 ("עשר", "עשרה")}, "ה"),
    "העשרים": 20, "העשרים-ואחד": 21, "העשרים-ואחת": 21,
}  # fmt: skip

_SMALL = {
    **numbered(
        "אפס", "אחד אחת", "שניים שתיים שני שתי", "שלוש שלושה שלושת", "ארבע ארבעה ארבעת",
        "חמש חמישה חמשת", "שש שישה ששת", "שבע שבעה שבעת", "שמונה שמונת", "תשע תשעה תשעת",
        "עשר עשרה עשרת",
        first=0,
    ),
    **{f"{word} {ten}": number for word, number in _TEENS.items() for ten in ("עשר", "עשרה")},
    **meanings({
        20: "עשרים", 30: "שלושים", 40: "ארבעים", 50: "חמישים", 60: "שישים", 70: "שבעים",
        80: "שמונים", 90: "תשעים", 200: "מאתיים", 2_000: "אלפיים",
    }),
}  # fmt: skip

_TYPED = TypedWords(
    ordinals=_ORDINALS,
    range_start=("בין", "מאז", "החל"),
    range_gap=("ועד", "עד", "לבין"),
    conjunction=("וגם",),
    alternative=("או",),
    giving_up=(
        "לא יודע", "לא יודעת", "אני לא יודע", "אני לא יודעת", "איני יודע", "איני יודעת",
        "אין לי מושג", "אין מושג", "לא זוכר", "לא זוכרת", "שכחתי", "לא בטוח", "לא בטוחה",
    ),
    dates=TypedDateWords(
        months=_prefixed(numbered(
            "ינואר ינו", "פברואר פבר", "מרץ מרס", "אפריל אפר", "מאי", "יוני", "יולי",
            "אוגוסט אוג", "ספטמבר ספט", "אוקטובר אוק", "נובמבר נוב", "דצמבר דצמ",
        )),
        seasons=_prefixed(numbered("אביב", "קיץ", "סתיו", "חורף"), "בה"),
        days=_ORDINALS,
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
    ),
    numbers=TypedNumberWords(
        small=_prefixed(_SMALL, "ו"),
        scales=_prefixed(
            meanings({
                12: "תריסר",
                100: "מאה מאות",
                1_000: "אלף אלפים",
                1_000_000: "מיליון מיליונים מליון מליונים",
                1_000_000_000: "מיליארד מיליארדים",
                1_000_000_000_000: "טריליון",
            }),
            "ו",
        ),
        alone=words_of("מאה ומאה אלף ואלף מיליון מליון מיליארד תריסר"),
        half=("חצי", "וחצי", "מחצית"),
        quarter=("רבע",),
        quarters=("רבעי",),
        parts=meanings({
            3: "שליש שלישים", 4: "רבע רבעים", 5: "חמישית חמישיות", 6: "שישית שישיות",
            7: "שביעית שביעיות", 8: "שמינית שמיניות", 9: "תשיעית תשיעיות",
            10: "עשירית עשיריות", 100: "מאית מאיות", 1_000: "אלפית אלפיות",
        }),
        alone_parts=("שליש", "רבע", "חמישית", "שישית", "שמינית", "עשירית"),
        and_a_half=("וחצי",),
        point=("נקודה",),
        none=("אין", "כלום", "אף אחד", "אף אחת", "שום דבר"),
        no=("אף", "שום", "אין"),
        minus=("מינוס",),
        below_sea=("מתחת לפני הים", "מתחת לגובה פני הים"),
        depths=("עומק", "מתחת"),
        over=("חלקי",),
        fold=(r"\s+פעמים", "-?כפול"),
        falling=("(?:ירידה|צניחה|צמצום) של", "ירד(?:ה|ו)? ב-?"),
        rising=("(?:עלייה|עליה|גידול) של", "עלה ב-?"),
        out_of=("מתוך", "מכל"),
        every=("כל",),
        times=("כפול",),
        to_the=("בחזקת",),
        and_joined=("ו-?",),
        below_zero=(r"(?:מעלות )?מתחת לאפס",),
        percent=("אחוז(?:ים)?",),
        about=("כ-", r"כ(?=\d)", "בערך", "בסביבות", "לערך", "כמעט", "קרוב ל-?"),
        exactly=("בדיוק", "רק", "מ-", "ב-"),
        more=("יותר מ-?", "מעל ל-?", "מעל", "לפחות", "לא פחות מ-?", "למעלה מ-?"),
        or_more=("ומעלה", "או יותר", "לפחות"),
        less=("פחות מ-?", "מתחת ל-?", "עד", "לכל היותר", "לא יותר מ-?"),
    ),
    units=TypedUnitWords(
        names=unit_names({
            "m": "מטר, מטרים, מ", "km": "קמ", "cm": "סמ", "mm": "ממ", "mi": "מייל, מיילים",
            "ft": "רגל", "in": "אינץ, אינצים",
            "g": "גרם, גרמים, ג, גר", "kg": "קילוגרם, קילו, קג", "t": "טון, טונות",
            "s": "שנייה, שניה, שניות, ש, שנ", "min": "דקה, דקות", "arcmin": "דקה, דקות",
            "arcsec": "שנייה, שניות", "h": "שעה, שעות", "d": "יום, ימים",
            "wk": "שבוע, שבועות", "month": "חודש, חודשים", "yr": "שנה, שנים",
            "decade": "עשור, עשורים", "century": "מאה, מאות", "ha": "הקטר", "l": "ליטר, ליטרים, ל",
            "km/h": "קמש", "m/s": "מש",
            "m3": "מק", "cm3": "סמק", "m2": "מר", "km2": "קמר", "cm2": "סמר",
            "ml": "מל", "mg": "מג",
            "°C": "מעלות צלזיוס, מעלות, מעלה", "°F": "מעלות פרנהייט, מעלות",
            "°": "מעלות, מעלה", "W": "ואט, וואט", "V": "וולט", "A": "אמפר", "J": "גול",
            "N": "ניוטון", "K": "קלווין, קלוין", "mol": "מול", "Pa": "פסקל", "Hz": "הרץ",
            "Ω": "אוהם", "C": "קולון",
            "kWh": "קוטש", "tbsp": "כף, כפות", "tsp": "כפית, כפיות", "cup": "כוס, כוסות",
            "cal": "קלוריה, קלוריות", "kcal": "קלוריה, קלוריות",
            "ILS": "שקל, שקלים, שח", "cILS": "אגורה, אגורות",
            "USD": "דולר, דולרים", "EUR": "אירו, יורו",
            "GBP": "לירה שטרלינג, לירות שטרלינג, לירות", "RUB": "רובל, רובלים",
        }),
        powers_after=meanings({2: "רבוע רבועים ריבועי בריבוע", 3: "מעוקב מעוקבים"}),
        prefixes={
            "קילו": "k", "סנטי": "c", "מילי": "m", "מיקרו": "μ", "ננו": "n", "מגה": "M",
            "גיגה": "G", "דצי": "d",
        },
        per=("לכל", "ל", "חלקי", "על"),
        per_joined=("ל", "ב"),
        filling=words_of("בערך לערך בסך הכול הכל בדיוק או ל"),
        duals={
            "שעתיים": "2 שעות", "יומיים": "2 ימים", "שבועיים": "2 שבועות", "חודשיים": "2 חודש",
            "שנתיים": "2 שנים",
        },
    ),
    names=TypedNameWords(
        joined_articles=("ה",),
        joining=(r"וגם\s", r"ו(?=\w\w)"),
        number_endings=(
            "-ים - -ה", "-ות - -ה -ת", "-יות -ית -ות", "-יים -י", "-נים -ן", "-מים -ם", "-כים -ך",
            "-פים -ף", "-צים -ץ", "-ין -",
        ),
        titles=words_of(
            "המלך מלך המלכה מלכת הקיסר קיסר הקיסרית הצאר צאר הנסיך נסיך הנסיכה הדוכס דוכס הרוזן "
            "רוזן הנשיא נשיא הרב רבי רבן מר גב' גברת דר דוקטור פרופ' פרופסור הגנרל גנרל האלוף "
            "אלוף המרשל מרשל האדמירל לורד סר סולטן הסולטאן השאה האפיפיור הקדוש השופט השר"
        ),
        bodies=words_of(
            "צבא מפלגה מפלגת ועד ממשלת ממשלה משרד אקדמיה אוניברסיטה אוניברסיטת"
        ),
        royal_titles=("המלך", "המלכה"),
        particles=words_of("בן בת אבן אבו פון דה די ואן ון אל דון לה"),
        epithets=("הגדול", "הראשון", "השני"),
        small_words=words_of("של ה את"),
        number_signs=words_of("מס' מספר"),
        place_kinds_before=replaced(
            "הר=mount אגם=lake ים=sea נהר=river כף=cape אי=island האי=island מדבר=desert מפרץ=gulf"
            " האוקיינוס=ocean"
        ),
        versus=("נגד",),
        provisions=replaced("סעיף=section ס'=section סע'=section"),
    ),
)  # fmt: skip

_UNITS_OF_TIME: dict[Unit, tuple[str, str, str, str]] = {
    "second": ("שנייה אחת", "שתי שניות", "שניות", ""),
    "minute": ("דקה אחת", "שתי דקות", "דקות", ""),
    "hour": ("שעה אחת", "שעתיים", "שעות", ""),
    "day": ("יום אחד", "יומיים", "ימים", "יום"),
    "month": ("חודש אחד", "חודשיים", "חודשים", ""),
    "year": ("שנה אחת", "שנתיים", "שנים", "שנה"),
}
"""One, two, more, and if they are counted in another form, from eleven on."""

_SHORT_UNITS: dict[Unit, str] = {
    "second": "שנ׳",
    "minute": "דק׳",
    "hour": "שע׳",
    "month": "חוד׳",
}


def _duration(number: float, unit: Unit) -> str:
    return _counted(number, *_UNITS_OF_TIME[unit])


def _short_duration(number: float, unit: Unit) -> str:
    if unit in ("day", "year"):
        return _duration(number, unit).removesuffix(" אחד").removesuffix(" אחת")
    return f"{grouped(number)} {_SHORT_UNITS[unit]}"


def _within(number: float, unit: Unit) -> str:
    """In how much time: "בעוד דקה", "בעוד שנתיים"."""
    amount = _duration(number, unit).removesuffix(" אחד").removesuffix(" אחת")
    return f"בעוד {amount}"


def _questions(number: int) -> str:
    return _counted(number, "שאלה אחת", "שתי שאלות", "שאלות")


def _errors(errors: int) -> str:
    found = _counted(errors, "שגיאה אחת", "שתי שגיאות", "שגיאות")
    return f"{found} בחפיסות (לפרטים: `quizgen check`)"


def _skipped(facts: int, errors: int) -> str:
    shown = _counted(facts, "מדלגים על עובדה אחת", "מדלגים על שתי עובדות", "עובדות")
    shown = shown if facts in (1, 2) else f"מדלגים על {shown}"
    return f"{shown}: {_errors(errors)}"


def _pictures_left_out(questions: int) -> str:
    if questions == 1:
        return "שאלה אחת על תמונה הושמטה: אי אפשר להציג אותה כאן, ולא נמצאה תוכנה שתפתח אותה"
    return (
        f"{_questions(questions)} על תמונות הושמטו: אי אפשר להציג אותן כאן, ולא נמצאה תוכנה"
        " שתפתח אותן"
    )


def _gone(facts: int) -> str:
    shown = _counted(facts, "עובדה אחת", "שתי עובדות", "עובדות")
    verb = "אינה" if facts == 1 else "אינן"
    return f"{shown} מההיסטוריה שלכם כבר {verb} בחפיסות"


def _postponed(questions: int) -> str:
    if questions == 1:
        return "שאלה אחת נדחתה: על אותה עובדה כבר נשאלתם היום"
    return f"{_questions(questions)} נדחו: על אותן עובדות כבר נשאלתם היום"


def _next_due(questions: int, days: int) -> str:
    when = "מחר" if days == 1 else _within(days, "day")
    return f"{_questions(questions)} לחזרה {when}"


def _behind(questions: int, days: int) -> str:
    return f"{_questions(questions)} באיחור, עד {_duration(days, 'day')}"


def _put_off(questions: int, due: int) -> str:
    verb = "נדחתה" if questions == 1 else "נדחו"
    return (
        f"{grouped(questions)} מתוך {_questions(due)} לחזרה {verb}; קודם נשאלות אלה שעומדות להישכח"
    )


def _reviews_done(questions: int) -> str:
    verb = "ממתינה" if questions == 1 else "ממתינות"
    return f"{_questions(questions)} לחזרה {verb} ליום אחר: הגדילו את --reviews N"


def _catching_up(due: int, today: int, days: int, new_wait: bool) -> str:
    waiting = "; עד אז השאלות החדשות ממתינות" if new_wait else ""
    return (
        f"{_questions(due)} לחזרה: היום {grouped(today)} מהן, קודם אלה שעומדות להישכח. בקצב הזה"
        f" תשלימו הכול בערך {_within(days, 'day')}{waiting} (הכול בבת אחת: --reviews {due})"
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
    return _counted(number, "שאלה חדשה אחת", "שתי שאלות חדשות", "שאלות חדשות")


def _coming(tomorrow: int, week: int) -> str:
    return f"מחר: {_questions(tomorrow)}; ב־7 הימים הקרובים: {week}"


def _known_then(known: int, questions: int) -> str:
    return f"אם תמשיכו כך, ב־{{date}} תדעו כ־{grouped(known)} מתוך {_questions(questions)}"


def _streak(days: int) -> str:
    return f"{_duration(days, 'day')} ברצף"


_DIFFERENCE = DifferenceWords(
    replaced="במקום ״{wrong}״ צריך להיות ״{right}״",
    missing="חסר ״{text}״ אחרי ״{before}״",
    missing_first="חסר ״{text}״ בהתחלה",
    missing_space="חסר רווח אחרי ״{before}״",
    extra="״{text}״ מיותר",
    extra_space="יש רווח מיותר",
)

_HELP = HelpWords(
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

_MESSAGES = MessageWords(
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
    pictures_left_out=_pictures_left_out,
    from_devices="ממכשירים אחרים: {answers}",
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
    expected_points="יש להקליד מספרים בין 1 ל־{points}, או a",
    saved_interval="{rating}, {back}",
    try_again="Enter – ניסיון נוסף, :q – יציאה",
    practise_missed="Enter – תרגול מה שלא זכרתם, :q – סיום",
)

_STATS = StatsWords(
    stages=("חדשות", "בלמידה", "צעירות", "בוגרות", "מושהות"),
    known="מה אתם יודעים",
    unreviewed="בלי אף חזרה עד אז",
    since="מאז {date}",
    answers="{answers}, זמן: {time}",
    answers_each="{answers}, זמן: {time}, לתשובה: {each}",
    longest_streak="הרצף הארוך ביותר: {days}",
    retention="שימור",
    due="לחזרה ב־{days} הימים הקרובים",
    calendar="תשובות לפי ימים",
    by_month="שימור לפי חודשים",
    by_interval="שימור לפי מספר הימים מאז החזרה הקודמת",
    ratings="דירוגים",
    hours="לפי שעות היום",
    decks="לפי חפיסות",
    kinds="לפי סוג",
    parts="לפי חלק",
    hardest="השאלות הקשות ביותר",
    recent="{days} הימים האחרונים",
    ever="בסך הכול",
    true="בפועל",
    desired="רצוי",
    reviews="חזרות",
    known_head="ידועות",
    answers_head="תשובות",
    questions_head="שאלות",
    seen="נשאלו",
    of="מתוך",
    time="זמן",
    share="{}%",
    no_share="–",
    more="עוד: {command}",
    title="סטטיסטיקת למידה",
    as_of="נכון ל־{date}",
    table="טבלה",
    nothing_due="אין",
    today="היום",
    tomorrow="מחר",
    date="{day} ב{month}",
    months=(
        "ינו׳", "פבר׳", "מרץ", "אפר׳", "מאי", "יוני", "יולי", "אוג׳", "ספט׳", "אוק׳", "נוב׳",
        "דצמ׳",
    ),
    weekdays=("יום ב׳", "יום ג׳", "יום ד׳", "יום ה׳", "יום ו׳", "שבת", "יום א׳"),
    shade="{shade} עד {number}",
    forgotten=(
        "{question}: מספר הפעמים שנשכחה: {lapses} מתוך {reviews}; סיכוי להיזכר היום: {recall}"
    ),
    not_learned="{question}: עדיין לא נלמדה; סיכוי להיזכר היום: {recall}",
)  # fmt: skip

_QUIZ = QuizWords(
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
    questions=_questions,
    answers=lambda number: _counted(number, "תשובה אחת", "שתי תשובות", "תשובות"),
    points=lambda number: _counted(number, "פריט אחד", "שני פריטים", "פריטים"),
    remaining=lambda due, new, again: (
        f"לחזרה – {due}, חדשות – {new}" + (f", לחזרה נוספת – {again}" if again else "")
    ),
    duration=_duration,
    short_duration=_short_duration,
    back_in=lambda number, unit: f"השאלה תחזור {_within(number, unit)}",
    difference=_DIFFERENCE,
    help=_HELP,
    messages=_MESSAGES,
    lines=_LINES,
    screen=_SCREEN,
    stats=_STATS,
    keys={"ו": "u", "ד": "s", "נ": "b", "ק": "e", "פ": "p", "ה": "v", "/": "q", "ש": "a"},
)

LANGUAGE = Language(
    words=Words(
        prompts=_PROMPTS,
        statements=_STATEMENTS,
        sentences=_SENTENCES,
        dates=_DATES,
        numbers=_NUMBERS,
        sheet=_SHEET,
        page=_PAGE,
        chart=_CHART,
        kinds=_KINDS,
        fields=_FIELDS,
        citations=_CITATIONS,
        anki=_ANKI,
        one_of_them="איזה מאלה הוא חלק מהתשובה?",
        patterns=_PATTERNS,
        grammar=_GRAMMAR,
        quiz=in_every_text(_QUIZ, _marked),
        remarks=_REMARKS,
        retry=_RETRY,
        direction="rtl",
    ),
    typed=_TYPED,
)
