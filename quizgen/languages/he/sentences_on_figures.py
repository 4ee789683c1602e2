"""Hebrew: sentences made of texts of certain forms, on figures."""

from quizgen.languages.he.word_classes import ALL, CONSTRUCTED, DEFINITE, NOUN, definite
from quizgen.languages.sentence_words import Sentence, following


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
                (0, definite("M", "m"), "גובה החרמון"),
                (1, definite("F", "f"), "מהירות האור"),
            )
        ]
    )


def _percentages(prompt: str, statement: str, tail: str = "") -> tuple[Sentence, ...]:
    """The sentences on a percentage, asked for as one if its name does not say so."""
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
        definite("K", "k"),
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
                (f"(?:S(?:[LYpqo]{ALL})?|Z(?:[LYqo]{ALL})?)", "ה", "עצמות בגוף"),
                (
                    f"(?:I(?:{NOUN}|{DEFINITE}){ALL}|Xo{ALL}|Z{DEFINITE}{ALL}|s{ALL})",
                    "",
                    "חברי הכנסת",
                ),
            )
        ]
    )


_COUNTED = (
    Sentence(
        prompt="כמה {what} יש {where}?",
        form=f"(?P<what>[SZ])(?P<where>L{ALL})",
        sample="אלקטרונים באטום של ברזל",
    ),
    *_CONSTANTS,
    *_quantities("מהו/מהי", "הוא/היא"),
    *_counts("מהו", "הוא"),
)
_SEVERAL_MEASURES = (
    Sentence("מהם {text}?", "{text} הם {answer}.", f"P{CONSTRUCTED}", sample="אורכי הגל"),
)


def _following(what: str, verb: str, after: str = "") -> Sentence:
    """A whole sentence on any text, which is after it."""
    return following(f"{what} הבא{after} {verb} {{answer}}", "זבובים וגם נמלים")


_NUMBER, _VALUE, _SHARE = "המספר", "הערך", "האחוז"
_AS_OF = " {as_of}"
_IS, _WAS = ("מהו/מהי", "הוא/היא"), ("מה היה/מה הייתה", "היה/הייתה")

ON_FIGURES: dict[str, tuple[Sentence, ...]] = {
    "figure how-many count": (*_COUNTED, _following(_NUMBER, "הוא")),
    "figure how-many count as-of": (
        *_quantities(*_WAS, _AS_OF),
        *_counts("מה היה", "היה", _AS_OF),
        _following(_NUMBER, "היה", _AS_OF),
    ),
    "figure how-many count as-of coming": (
        *_quantities(*_IS, _AS_OF),
        *_counts("מהו", "הוא", _AS_OF),
        _following(_NUMBER, "הוא", _AS_OF),
    ),
    "figure how-many measure": (
        *_CONSTANTS,
        *_quantities(*_IS),
        *_SEVERAL_MEASURES,
        _following(_VALUE, "הוא"),
    ),
    "figure how-many measure as-of": (
        *_quantities(*_WAS, _AS_OF),
        _following(_VALUE, "היה", _AS_OF),
    ),
    "figure how-many measure as-of coming": (
        *_quantities(*_IS, _AS_OF),
        _following(_VALUE, "הוא", _AS_OF),
    ),
    "figure how-many percent": (*_percentages(*_IS), _following(_SHARE, "הוא")),
    "figure how-many percent as-of": (
        *_percentages(*_WAS, _AS_OF),
        _following(_SHARE, "היה", _AS_OF),
    ),
    "figure how-many percent as-of coming": (
        *_percentages(*_IS, _AS_OF),
        _following(_SHARE, "הוא", _AS_OF),
    ),
}
