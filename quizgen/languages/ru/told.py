"""Russian: statements on lives whose prompts are neutral.

Only worksheets have statements. A new prompt would be sent to all learners.
"""

from quizgen.languages.ru.first_names import MEN, MORE_MEN, MORE_WOMEN, WOMEN
from quizgen.languages.sentence_words import Sentence

_HIS_SURNAME = r"[А-ЯЁ][а-яё-]+(?:[оеё]в|[сц]кий|ой|[влн]ый)"
_HER_SURNAME = r"[А-ЯЁ][а-яё-]+(?:[оеё]ва|[сц]кая)"
_AFTER_TWO_INITIALS = {_HIS_SURNAME: r"[А-ЯЁ]\w+[иы]н", _HER_SURNAME: r"[А-ЯЁ]\w+[иы]на"}
"""Besides these, in Russian names: *Остин* may be a woman of another language."""

_NOBODY_ELSE = r"(?!Жорж Санд\b|Джордж Элиот\b|.* и [А-ЯЁ])"
"""Neither a woman who took the name of a man, nor two people."""


def _by_sex(names: tuple[str, ...], patronymic: str, surname: str, first: str) -> str:
    return (
        rf"{_NOBODY_ELSE}(?:(?:{'|'.join(names)}) (?!и\b|,)\S.*"
        rf"|[А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]*(?:{patronymic})(?: .*)?"
        rf"|(?:[А-ЯЁ]\.\s?){{1,2}}{surname}|(?:[А-ЯЁ]\.\s?){{2}}{_AFTER_TWO_INITIALS[surname]}"
        rf"|[А-ЯЁ][а-яё]*{first} {surname})"
    )


_HIS_NAME = _by_sex(
    MEN + MORE_MEN,
    "ович|евич|Ильич|Лукич|Кузьмич|Никитич",
    _HIS_SURNAME,
    "[бвгджзклмнпрстфхцчшщй]",
)
HER_NAME = _by_sex(WOMEN + MORE_WOMEN, "овна|евна|инична|Ильинична", _HER_SURNAME, "[ая]")


def lives(he: str, she: str) -> tuple[Sentence, ...]:
    """Statements with the verbs of a man and of a woman, whom the name tells."""
    return tuple(
        [
            Sentence(statement=f"{{text}} {verb} {{when}}.", pattern=pattern, sample=sample)
            for verb, pattern, sample in (
                (he, _HIS_NAME, "Антон Чехов"),
                (she, HER_NAME, "Анна Ахматова"),
            )
        ]
    )
