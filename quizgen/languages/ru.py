"""Russian: the words that people type. No deck can be written in it yet."""

from quizgen.languages.language import Language
from quizgen.languages.typed_words import (
    TypedDateWords,
    TypedNameWords,
    TypedNumberWords,
    TypedWords,
    meanings,
    numbered,
)

LANGUAGE = Language(
    typed=TypedWords(
        range_start=("с", "от"),
        range_gap=("до", "по", "и"),
        conjunction=("и",),
        alternative=("или",),
        dates=TypedDateWords(
            months=numbered(
                "январь января янв",
                "февраль февраля фев",
                "март марта мар",
                "апрель апреля апр",
                "май мая",
                "июнь июня июн",
                "июль июля июл",
                "август августа авг",
                "сентябрь сентября сен сент",
                "октябрь октября окт",
                "ноябрь ноября ноя нояб",
                "декабрь декабря дек",
            ),
            seasons=numbered("весна весной весны", "лето летом лета", "осень осенью осени",
                             "зима зимой зимы"),
            day_endings=("го", "-го", "е", "ого"),
            filling=(
                "г", "год", "года", "году", "г.", "в", "начало", "конец", "около",
                "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье",
            ),
            before_christ=(r"до н\. ?э\.?",),
            after_christ=(r"н\. ?э\.?",),
            decade_endings=("-?е", "-х"),
            century_endings=("-?й",),
            centuries=("век", "века"),
            since=("с",),
            until=("до", "по"),
            either=("либо",),
        ),
        numbers=TypedNumberWords(
            scales=meanings(
                {
                    12: "дюжина дюжины дюжин",
                    100: "сто сотня",
                    1_000: "тысяча тысячи тысяч тыс",
                    1_000_000: "миллион миллиона миллионов млн",
                    1_000_000_000: "миллиард миллиарда миллиардов млрд",
                }
            ),
            percent=("процент(?:а|ов)?",),
            about=("около", "почти", "примерно"),
            more=("более", "свыше"),
            less=("менее",),
        ),
        names=TypedNameWords(
            titles=("царь", "император", "король", "генерал", "маршал", "товарищ"),
        ),
    ),
)  # fmt: skip
