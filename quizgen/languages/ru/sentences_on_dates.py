"""Russian: sentences made of texts of certain forms, on dates."""

from quizgen.languages.ru.told import MOMENTS, PERIODS
from quizgen.languages.ru.word_classes import (
    HAPPENED,
    LASTED,
    REST,
    TOOK_PLACE,
    agreeing,
    by_gender,
    on_phrase,
)
from quizgen.languages.sentence_words import Sentence, following

_ALL_EVENTS = (HAPPENED, TOOK_PLACE, LASTED)
_happened = by_gender(
    (HAPPENED, "произошёл, произошла, произошло, произошли"),
    (TOOK_PLACE, "состоялся, состоялась, состоялось, состоялись"),
)
_began = by_gender(*[(each, "начался, началась, началось, начались") for each in _ALL_EVENTS])
_ended = by_gender(
    *[(each, "закончился, закончилась, закончилось, закончились") for each in _ALL_EVENTS]
)
_began_and_ended = by_gender(
    *[
        (
            each,
            "начался и когда закончился, началась и когда закончилась, "
            "началось и когда закончилось, начались и когда закончились",
        )
        for each in _ALL_EVENTS
    ]
)
_lasted = by_gender(
    *[(each, "продолжался, продолжалась, продолжалось, продолжались") for each in _ALL_EVENTS]
)
_falls = by_gender(
    *[(each, "приходится, приходится, приходится, приходятся") for each in _ALL_EVENTS]
)

ON_DATES: dict[str, tuple[Sentence, ...]] = {
    "date when moment": (
        on_phrase(_happened, "битва при Бородине", prompt="Когда {inflected} {text}?"),
        on_phrase(_happened, "битва при Бородине", statement="{text} {inflected} {when}."),
        on_phrase(_happened, "битва при Бородине, в которой он погиб")._replace(
            statement="{text}, {inflected} {when}.",
            form=f"{agreeing()}{REST},p?[nk][^!,]*",
            pattern="[^,]*, (?:[а-яё]+ )?котор[а-яё]+ .*",
        ),
        *MOMENTS,
        following("Это произошло {when}", "Ленин вернулся в Россию"),
    ),
    "date when moment coming": (
        on_phrase(_falls, "полное солнечное затмение", prompt="На какую дату {inflected} {text}?"),
        following("Это происходит {when}", "комета пролетает мимо Солнца"),
    ),
    "date when period": (
        on_phrase(_began_and_ended, "Крымская война", prompt="Когда {inflected} {text}?"),
        on_phrase(_lasted, "Крымская война", statement="{text} {inflected} {when}."),
        *PERIODS,
        following("Это продолжалось {when}", "жизнь Пушкина"),
    ),
    "date when since": (
        on_phrase(_began, "Крымская война", prompt="Когда {inflected} {text}?"),
        following("Это продолжается {when}", "жизнь в эмиграции"),
    ),
    "date when until": (
        on_phrase(_ended, "Крымская война", prompt="Когда {inflected} {text}?"),
        following("Это продолжалось {when}", "жизнь в эмиграции"),
    ),
}
