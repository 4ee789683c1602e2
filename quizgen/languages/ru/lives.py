"""Russian: sentences on births and deaths, with verbs that agree with a man or a woman."""

from collections.abc import Iterator

from quizgen.languages.ru.first_names import ALONE, MEN, WOMEN
from quizgen.languages.sentence_words import Sentence

_HIS_SURNAME = r"[А-ЯЁ][а-яё-]+(?:[оеё]в|[сц]кий|ой|[влн]ый)"
_HER_SURNAME = r"[А-ЯЁ][а-яё-]+(?:[оеё]ва|[сц]кая)"
_HIS_ENDS = r"[А-ЯЁ]\w*(?:[ао]льд|(?<!г)ард|берт|(?<!а)мунд|ольф|рих|слав|(?<!Вин)ус|фрид)"
_HER_ENDS = r"[А-ЯЁ]\w*(?:анна|елла|етта|ильда|илла|исса|итта|ина)"
"""The ends of first names, as in *Арнольд* and *Антуанетта*, but not in *Розамунд* and *Винус*."""

_AFTER_TWO_INITIALS = {_HIS_SURNAME: r"[А-ЯЁ]\w+[иы]н", _HER_SURNAME: r"[А-ЯЁ]\w+[иы]на"}
"""Besides these, in Russian names: *Остин* may be a woman of another language."""

_NOBODY_ELSE = r"(?!Жорж Санд\b|Джордж Элиот\b|.* и [А-ЯЁ])"
"""Neither a woman who took the name of a man, nor two people."""


def _by_sex(names: tuple[str, ...], ends: str, patronymic: str, surname: str, first: str) -> str:
    return (
        rf"{_NOBODY_ELSE}(?:(?:{'|'.join(names)}|{ends})(?:-[А-ЯЁ]\w+)? (?!и\b|,)\S.*"
        rf"|[А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]*(?:{patronymic})(?: .*)?"
        rf"|(?:[А-ЯЁ]\.\s?){{1,2}}{surname}|(?:[А-ЯЁ]\.\s?){{2}}{_AFTER_TWO_INITIALS[surname]}"
        rf"|[А-ЯЁ][а-яё]*{first} {surname})"
    )


_HIS_NAME = (
    _by_sex(
        MEN,
        _HIS_ENDS,
        "ович|евич|Ильич|Лукич|Кузьмич|Никитич",
        _HIS_SURNAME,
        "[бвгджзклмнпрстфхцчшщй]",
    )
    + f"|{'|'.join(ALONE)}"
)
HER_NAME = _by_sex(WOMEN, _HER_ENDS, "овна|евна|инична|Ильинична", _HER_SURNAME, "[ая]")

_ANYONE = _NOBODY_ELSE + "[А-ЯЁ][^,]*"
_DID = r"[^,]*, (?:[а-яё]+ )?[а-яё]+вш"
_HE_DID, _SHE_DID = rf"{_DID}ий(?:ся)?\b", rf"{_DID}ая(?:ся)?\b"
"""Who someone is, with what he or she did: "ботаник, впервые открывший вирусы"."""

KILLED = r".*\b(?:казн(?:ё|ен)|расстрелян|убит|погиб|сожж|повеш|застрел)"
"""What is said of someone who did not just die."""


def lives(he: str, she: str, *, unless: str = "") -> Iterator[Sentence]:
    """Sentences with the verbs of a man and of a woman, whom the name tells, or who they are.

    `unless` begins to match who someone is for whom the verb is wrong.
    """
    spared = f"(?!{unless})" if unless else ""
    for verb, pattern, told, sample in (
        (he, _HIS_NAME, "", "Антон Чехов"),
        (she, HER_NAME, "", "Анна Ахматова"),
        (he, _ANYONE, _HE_DID, "Саша Чёрный"),
        (she, _ANYONE, _SHE_DID, "Милева Марич"),
    ):
        yield Sentence(
            f"Когда {verb} {{text}}?",
            f"{{text}} {verb} {{when}}.",
            pattern=pattern,
            described=spared + told,
            sample=sample,
        )
