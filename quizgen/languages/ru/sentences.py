"""Russian: sentences made of texts of certain forms, on people, arguments and terms."""

from quizgen.languages.ru.genitives import PLURALS
from quizgen.languages.ru.lives import KILLED, lives
from quizgen.languages.ru.sentences_on_dates import ON_DATES
from quizgen.languages.ru.sentences_on_figures import ON_FIGURES
from quizgen.languages.ru.word_classes import DASH, GENDER_OF, word_class
from quizgen.languages.sentence_words import CASE, COMPOUND, EQUATION, Sentence, SentenceWords

_SECTION = r"(?:ст\.|п\.|§) ?\d.*"
_ARTICLE = r"[Сс]татья \d.*"
_WORK = (
    "книга|роман|поэма|стихотворение|пьеса|трагедия|комедия|опера|балет|симфония|соната|картина"
    "|трактат|очерк|эссе|повесть|рассказ|фильм|энциклопедия|учебник|сочинение|труд|памфлет|драма"
    "|новелла|сказка|басня|баллада|ода|сонет|сатира|оперетта|оратория|кантата|гимн|песня|икона"
    "|фреска|статуя|скульптура|полотно|портрет|автопортрет|триптих|мозаика|гравюра|офорт|акварель"
)
_A_WORK = (
    rf"(?i:(?:\w+(?:ый|ий|ой|ая|яя|ое|ее) ){{0,3}}(?:{_WORK})\b)"
    r"(?=.*\b\d{3,4}\b| (?:работы |кисти )?[А-ЯЁ])"
)
"""The beginning of what the title of one work means; a genre has no year and no author."""

_NAME = r"(?![А-ЯЁ][а-яё]? |\w+(?:(?<!дца)ть|ти|ться)\b)[А-ЯЁ].*"
"""Байкал, РМО, Соборное уложение: no phrase that has its capital because it is written alone."""

_SPECIAL_TERMS = (
    (CASE, "Чем известно дело «{term}»?", "О каком деле идёт речь?", "Marbury v. Madison"),
    (_SECTION, "О чём говорится в {term}?", "О какой норме идёт речь?", "ст. 105 УК"),
    (_ARTICLE, "О чём говорит {term}?", "О какой норме идёт речь?", "статья 105 УК"),
    (COMPOUND, "Что обозначает формула {term}?", "О какой формуле идёт речь?", "H₂SO₄"),
    (EQUATION, "Что выражает формула {term}?", "О какой формуле идёт речь?", "F = ma"),
    (r"[A-Za-zΑ-Ωα-ω]{1,2}", "Что обозначает {term}?", "Какое обозначение имеется в виду?", "Fe"),
    (r"[«„\"].*", "Что такое {term}?", "Какое название имеется в виду?", "«Тихий Дон»"),
    (_NAME, "Что такое {term}?", "О чём идёт речь?", "Байкал"),
)

_ON_QUESTION = "на вопрос «{question}»"
_ARGUMENTS = {
    # Whether someone says so is true or false, even where what they say is disputed.
    key: (Sentence(statement=statement),)
    for key, statement in {
        "question answer": f"Ответ {_ON_QUESTION}: {{answer}}.",
        "argument claim": f"Ответ {_ON_QUESTION}: {{answer}}.",
        "argument claim attributed": f"Ответ {_ON_QUESTION} (точка зрения: {{by}}): {{answer}}.",
        "argument grounds": (
            f"Один из аргументов в пользу ответа «{{claim}}» {_ON_QUESTION}: {{answer}}."
        ),
        "argument grounds attributed": (
            f"Один из аргументов в пользу ответа «{{claim}}» {_ON_QUESTION} (точка зрения: {{by}}):"
            " {answer}."
        ),
        "argument opposed": (
            f"Ответ «{{claim}}» {_ON_QUESTION} противоречит такому мнению: {{answer}}."
        ),
        "argument opposed attributed": (
            f"Ответ «{{claim}}» {_ON_QUESTION} (точка зрения: {{by}}) противоречит такому мнению:"
            " {answer}."
        ),
        "argument proponent": f"Ответ {_ON_QUESTION} (точка зрения: {{answer}}): {{claim}}.",
    }.items()
}

_WHO = Sentence(form="(?!v).*", pattern="[^А-ЯЁ].*", sample="английский физик")
"""Who is no subject of a clause without one, and has no capital, which none has after a dash."""

SENTENCES = SentenceWords(
    sentences={
        "person identify": (
            _WHO._replace(statement=f"{{person}}{DASH}{{answer}}."),
            Sentence(statement="{person}: {answer}."),
        ),
        "person name": (
            _WHO._replace(statement=f"{{answer}}{DASH}{{who}}."),
            Sentence(statement="{answer}: {who}."),
        ),
        "person born": (
            *lives("родился", "родилась"),
            Sentence(statement=f"{{person}}: дата рождения{DASH}{{answer}}."),
        ),
        "person died": (
            *lives("умер", "умерла", unless=KILLED),
            Sentence(statement=f"{{person}}: дата смерти{DASH}{{answer}}."),
        ),
        **ON_DATES,
        **ON_FIGURES,
        **_ARGUMENTS,
        "term define": (
            Sentence(
                "Что такое «{term}»?",
                f"«{{term}}»{DASH}{{answer}}.",
                pattern="[А-ЯЁ][^«»„]*",
                described=_A_WORK,
                sample="Мёртвые души",
            ),
            *[
                Sentence(asked, pattern=pattern, sample=sample)
                for pattern, asked, _, sample in _SPECIAL_TERMS
            ],
            Sentence(statement=f"{{term}}{DASH}{{answer}}.", described="[^А-ЯЁ]", sample="тайга"),
            Sentence(statement="{term}: {answer}."),
        ),
        "term term": (
            Sentence(
                "Какое произведение имеется в виду? {Means}",
                f"«{{answer}}»{DASH}{{means}}.",
                pattern="[А-ЯЁ][^«»„]*",
                described=_A_WORK,
                sample="Мёртвые души",
            ),
            Sentence(
                "Какое произведение имеется в виду? {Means}",
                pattern="[А-ЯЁ].*|«.*",
                described=_A_WORK,
                sample="«Мёртвые души»",
            ),
            *[
                Sentence(f"{asked} {{Means}}", pattern=pattern, sample=sample)
                for pattern, _, asked, sample in _SPECIAL_TERMS
            ],
            Sentence(statement=f"{{answer}}{DASH}{{means}}.", described="[^А-ЯЁ]", sample="тайга"),
            Sentence(statement="{answer}: {means}."),
        ),
        "term expansion": (
            Sentence(statement="Сокращение {term} расшифровывается так: {answer}."),
        ),
    },
    word_class=word_class,
    title=r"(?<=[\w)] )«[^«»]*»",
    common=frozenset(
        [
            *GENDER_OF,
            *PLURALS,
            *"средняя средний среднее абсолютный абсолютная атомный атомная".split(),
        ]
    ),
)
