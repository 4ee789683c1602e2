"""Hebrew: sentences made of texts of certain forms, on dates."""

from quizgen.languages.he.word_classes import ALL, definite
from quizgen.languages.sentence_words import Sentence, following

_LIVED = (
    ("מותו", "מת"),
    ("מותה", "מתה"),
    ("פטירתו", "נפטר"),
    ("פטירתה", "נפטרה"),
    ("לידתו", "נולד"),
    ("לידתה", "נולדה"),
)
# A name may begin with the letter for "and", as Waterloo does.
_MALE, _FEMALE, _MANY = definite("D", "d", "&"), definite("E", "e", "&"), f"b{ALL}"
_ACT = f"(?:{definite('A', 'a')}|{definite('G', 'g')})"
"""An act or a text, of which one does not ask when it was."""


def _by_gender(prompt: str = "", statement: str = "", acts: str = "") -> tuple[Sentence, ...]:
    """The sentences on an event, whose verbs are divided by slashes: he, she, they.

    Without a verb for "they", there is no sentence for several events: in the present tense, it
    would depend on their gender.

    `acts` are the classes of acts that are included, those of a man's gender first.
    """
    male = f"(?:{_MALE}|{definite(acts[0], acts[0].lower())})" if acts else _MALE
    female = f"(?:{_FEMALE}|{definite(acts[1], acts[1].lower())})" if acts else _FEMALE
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
_WITH_ADJECTIVE = r"ה\w+ ה(?:ראשונה?|שני(?:יה|ה)?|אחרונה?|גדולה?|חדשה?|\w{2,}ית|\w{3,}[^וה\W]י)\b.*"
"""A noun and an adjective with articles; many verbs begin with the same letter."""

_DATE = (
    Sentence("מהו תאריך {text}?", "תאריך {text} הוא {answer}.", _EVENT, sample="גילוי הרדיום"),
    Sentence(
        "מהו תאריך {text}?",
        "תאריך {text} הוא {answer}.",
        f"hh{ALL}",
        _WITH_ADJECTIVE,
        sample="ההליכה הראשונה בחלל",
    ),
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


ON_DATES: dict[str, tuple[Sentence, ...]] = {
    "date when moment": (
        *_MOMENTS,
        following("האירוע הבא התרחש {when}", "המלך ויתר על כיסאו"),
    ),
    "date when moment coming": _DATE,
    "date when period": (
        *_by_gender(
            "מתי החל/החלה/החלו ומתי הסתיים/הסתיימה/הסתיימו {text}?",
            "{text} נמשך/נמשכה/נמשכו {when}.",
            "AG",
        ),
        following("התקופה הבאה נמשכה {when}", "שלטון העות׳מאנים"),
    ),
    "date when period coming": _by_gender(
        "מתי מתחיל/מתחילה ומתי מסתיים/מסתיימת {text}?", acts="AG"
    ),
    "date when since": _by_gender("מתי החל/החלה/החלו {text}?", acts="AG"),
    "date when since coming": _by_gender("מתי מתחיל/מתחילה {text}?", acts="AG"),
    "date when until": (
        *_by_gender("מתי הסתיים/הסתיימה/הסתיימו {text}?", "{text} נמשך/נמשכה/נמשכו {when}.", "AG"),
        following("התקופה הבאה נמשכה {when}", "שלטון העות׳מאנים"),
    ),
    "date when until coming": _by_gender("מתי מסתיים/מסתיימת {text}?", acts="AG"),
}
