"""Hebrew sentences: what the form of an author's text allows, and what it does not."""

import time

import pytest

from quizgen.facts import prompts
from tests.languages.sentences import asked, told

MOMENT = "date when moment"
COUNT = "figure how-many count"


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        ("נפילת ברלין", "מתי הייתה נפילת ברלין?"),
        ("קרב ואטרלו", "מתי היה קרב ואטרלו?"),
        ("המהפכה הצרפתית", "מתי הייתה המהפכה הצרפתית?"),
        ("הבחירות לכנסת", "מתי היו הבחירות לכנסת?"),
        ("גילוי אמריקה", "מהו תאריך גילוי אמריקה?"),
        ("הסכם אוסלו", "מהו תאריך הסכם אוסלו?"),
        ("השתלת הלב הראשונה בעולם", "מהו תאריך השתלת הלב הראשונה בעולם?"),
        ("פיתוח החיסון", "מהו תאריך פיתוח החיסון?"),
        ("מותו של הרצל", "מתי מת הרצל?"),
        ("לידתה של גולדה מאיר", "מתי נולדה גולדה מאיר?"),
        ("עלייתו של היטלר לשלטון", "מתי הייתה עלייתו של היטלר לשלטון?"),
        ("פרוץ מלחמת העצמאות", "מהו תאריך פרוץ מלחמת העצמאות?"),
        ("מלחמת אזרחים בספרד", "מהו תאריך האירוע: מלחמת אזרחים בספרד?"),
        ("ההליכה הראשונה בחלל", "מהו תאריך ההליכה הראשונה בחלל?"),
        ("הכנסייה הרומית של העיר", "מהו תאריך הכנסייה הרומית של העיר?"),
        # Verbs begin as words with an article do.
        ("הממשלה הכריזה על מלחמה", "מהו תאריך האירוע: הממשלה הכריזה על מלחמה?"),
        ("היטלר הגיע לשלטון", "מהו תאריך האירוע: היטלר הגיע לשלטון?"),
        # A noun without an article, or with an adjective without one, is not definite.
        ("נפילה חופשית", "מהו תאריך האירוע: נפילה חופשית?"),
        ("קרב גדול ליד הכפר", "מהו תאריך האירוע: קרב גדול ליד הכפר?"),
        # No clause is taken for a noun.
        ("מלחמת העולם פורצת", "מהו תאריך האירוע: מלחמת העולם פורצת?"),
        ("המלך מת", "מהו תאריך האירוע: המלך מת?"),
    ],
)
def test_how_a_moment_is_asked(event: str, expected: str) -> None:
    assert asked("he", MOMENT, event) == expected


@pytest.mark.parametrize(
    ("variant", "event", "expected"),
    [
        ("moment coming", "הבחירות לכנסת", "מהו תאריך הבחירות לכנסת?"),
        ("moment coming", "ליקוי", "מהו תאריך האירוע: ליקוי?"),
        ("period", "המרד הגדול", "מתי החל ומתי הסתיים המרד הגדול?"),
        ("period coming", "המשפט הגדול", "מתי מתחיל ומתי מסתיים המשפט הגדול?"),
        ("since", "מלחמת העצמאות", "מתי החלה מלחמת העצמאות?"),
        ("until", "המנדט הבריטי", "מתי הסתיים המנדט הבריטי?"),
    ],
)
def test_how_what_comes_and_a_period_are_asked(variant: str, event: str, expected: str) -> None:
    assert asked("he", f"date when {variant}", event) == expected


@pytest.mark.parametrize(
    ("variant", "event", "in_gap", "in_sentence"),
    [
        ("moment", "נפילת ברלין", "תאריך נפילת ברלין הוא ___.", "נפילת ברלין הייתה ___."),
        ("moment", "גילוי אמריקה", "תאריך גילוי אמריקה הוא ___.", "גילוי אמריקה היה ___."),
        ("period", "מלחמת העצמאות", "", "מלחמת העצמאות נמשכה ___."),
        ("moment", "המלך מת", "", "האירוע הבא התרחש ___: המלך מת."),
    ],
)
def test_how_a_date_is_told(variant: str, event: str, in_gap: str, in_sentence: str) -> None:
    key = f"date when {variant}"
    assert told("he", key, event) == in_gap
    assert told("he", key, event, prompts.WHEN) == in_sentence


@pytest.mark.parametrize(
    ("variant", "counts", "prompt", "statement"),
    [
        ("count", "צלעות במשושה", "כמה צלעות יש במשושה?", "מספר הצלעות במשושה הוא ___."),
        ("count", "חיילים שנהרגו", "מהו מספר החיילים שנהרגו?", "מספר החיילים שנהרגו הוא ___."),
        ("count", "חברי הכנסת", "מהו מספר חברי הכנסת?", "מספר חברי הכנסת הוא ___."),
        ("count", "מדינות האיחוד", "מהו מספר מדינות האיחוד?", "מספר מדינות האיחוד הוא ___."),
        # The adjective would need an article too, and this noun may be in the construct state.
        ("count", "חיילים בריטים בעיר", "מהו המספר: חיילים בריטים בעיר?",
         "המספר הבא הוא ___: חיילים בריטים בעיר."),
        ("count", "קבוצות מחקר", "מהו המספר: קבוצות מחקר?",
         "המספר הבא הוא ___: קבוצות מחקר."),
        # The first letter may be the article or not.
        ("count", "הרים בישראל", "מהו המספר: הרים בישראל?",
         "המספר הבא הוא ___: הרים בישראל."),
        ("count as-of", "אוכלוסיית תל אביב", "מה הייתה אוכלוסיית תל אביב בשנת 1937?",
         "אוכלוסיית תל אביב בשנת 1937 הייתה ___."),
        ("count as-of coming", "חברי הכנסת", "מהו מספר חברי הכנסת בשנת 1937?",
         "מספר חברי הכנסת בשנת 1937 הוא ___."),
        ("measure", "גובה החרמון", "מהו גובה החרמון?", "גובה החרמון הוא ___."),
        ("measure", "מסת האלקטרון", "מהי מסת האלקטרון?", "מסת האלקטרון היא ___."),
        ("measure", "המרחק בין הערים", "מהו המרחק בין הערים?", "המרחק בין הערים הוא ___."),
        ("measure", "מהירות גבוהה של רכב", "מהו הערך: מהירות גבוהה של רכב?",
         "הערך הבא הוא ___: מהירות גבוהה של רכב."),
        ("measure", "אורך ורוחב המגרש", "מהו הערך: אורך ורוחב המגרש?",
         "הערך הבא הוא ___: אורך ורוחב המגרש."),
        ("count", "קשיות הקוורץ", "מהי קשיות הקוורץ?", "קשיות הקוורץ היא ___."),
        ("measure", "כמות הקמח", "מהי כמות הקמח?", "כמות הקמח היא ___."),
        ("count", "מקדם השבירה של זכוכית", "מהו מקדם השבירה של זכוכית?",
         "מקדם השבירה של זכוכית הוא ___."),
        ("measure", "קבוע פלאנק", "מהו ערכו של קבוע פלאנק?", "ערכו של קבוע פלאנק הוא ___."),
        ("percent", "שיעור הילודה", "מהו שיעור הילודה, באחוזים?", "שיעור הילודה הוא ___."),
        ("percent", "אחוז החסימה", "מהו אחוז החסימה?", "אחוז החסימה הוא ___."),
        ("percent", "נשים בכנסת", "מהו השיעור באחוזים: נשים בכנסת?",
         "האחוז הבא הוא ___: נשים בכנסת."),
    ],
)  # fmt: skip
def test_how_a_figure_is_asked_and_told(
    variant: str, counts: str, prompt: str, statement: str
) -> None:
    key = f"figure how-many {variant}"
    assert asked("he", key, counts, as_of="בשנת 1937") == prompt
    assert told("he", key, counts, as_of="בשנת 1937") == statement


@pytest.mark.parametrize(
    ("person", "birth", "death"),
    [
        ("דוד בן־גוריון", "נולד", "מת"),
        ("גולדה מאיר", "נולדה", "מתה"),
        ("מרי וולסטונקרפט", "נולדה", "מתה"),
        ("הרב עובדיה יוסף", "נולד", "מת"),
        ("המלכה ויקטוריה", "", ""),
        ("ג׳ורג׳ אליוט", "", ""),
        ("נועם דגן", "", ""),
        ("שאול ויהונתן", "", ""),
        ("רחל", "", ""),
    ],
)
def test_the_name_tells_how_a_birth_and_a_death_are_told(
    person: str, birth: str, death: str
) -> None:
    for slot, verb in (("born", birth), ("died", death)):
        said = f"{person} {verb} ___." if verb else ""
        found = told("he", f"person {slot}", person, prompts.WHEN)
        assert found.translate({0x2067: None, 0x2069: None}) == said


@pytest.mark.parametrize(
    ("who", "question", "statement"),
    [
        ("סופר רוסי", "מי היה נועם?", "___ היה סופר רוסי."),
        ("אנטומיסט פלמי", "מי היה נועם?", "___ היה אנטומיסט פלמי."),
        ("אסטרונאוטית אמריקאית", "מי הייתה נועם?", "___ הייתה אסטרונאוטית אמריקאית."),
        ("פיזיקאית שוודית", "מי הייתה נועם?", "___ הייתה פיזיקאית שוודית."),
        ("אחים שבנו מטוס", "מי היו נועם?", "___ היו אחים שבנו מטוס."),
        ("האישה הראשונה בחלל", "מי הייתה נועם?", "___ הייתה האישה הראשונה בחלל."),
        ("שופטת בבית המשפט העליון", "מי הייתה נועם?", "___ הייתה שופטת בבית המשפט העליון."),
        ("חלוץ ירושלמי", "מי היה נועם?", "___ היה חלוץ ירושלמי."),
        # A head of a government has one form for men and women.
        ("ראש הממשלה", "מיהי הדמות הזאת? נועם", "כך אפשר לתאר את ___: ראש הממשלה."),
        ("רופאי המלך", "מיהי הדמות הזאת? נועם", "כך אפשר לתאר את ___: רופאי המלך."),
    ],
)
def test_the_description_tells_the_gender_of_a_person(
    who: str, question: str, statement: str
) -> None:
    assert asked("he", "person identify", who, person="נועם") == question
    assert told("he", "person name", who) == statement


def test_several_people_are_asked_for_in_the_plural() -> None:
    prompt = asked("he", "person identify several", "תושבי יפו", person="האחים דגן")
    assert prompt == "מיהן הדמויות האלה? האחים דגן"


@pytest.mark.parametrize(
    ("term", "prompt", "statement"),
    [
        ("מנוף", "מה פירוש המונח מנוף?", "המונח מנוף פירושו: ___."),
        ("Au", "מה מציין הסמל Au?", "כך אפשר לתאר את Au: ___."),
        ("CO₂", "מה מציינת הנוסחה CO₂?", "כך אפשר לתאר את CO₂: ___."),
        ("סעיף 18", "במה עוסק סעיף 18?", "כך אפשר לתאר את סעיף 18: ___."),
        (r"\(V = RI\)", "מה מבטאת הנוסחה V = RI?", "כך אפשר לתאר את V = RI: ___."),
    ],
)
def test_a_prompt_fits_the_sort_of_a_term(term: str, prompt: str, statement: str) -> None:
    assert asked("he", "term define", term) == prompt
    assert told("he", "term define", term) == statement


@pytest.mark.parametrize("piece", ["המלחמה ", "מילה ", "נפילת ", "של ", "אנשים שבאו, "])
def test_a_long_text_takes_no_longer_than_its_length(piece: str) -> None:
    before = time.perf_counter()
    for key in (MOMENT, COUNT, "term define", "person name"):
        asked("he", key, piece * 3000)
        told("he", key, piece * 3000)
    assert time.perf_counter() - before < 4
