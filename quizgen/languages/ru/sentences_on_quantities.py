"""Russian: sentences on what is measured, whose verbs agree with a noun."""

from collections.abc import Iterator

from quizgen.languages.ru.word_classes import (
    CLAUSE,
    CONSTANTS,
    QUANTITIES,
    REST,
    WITH_CLAUSE,
    WITH_PARTICIPLE,
    Inflected,
    act_by_end,
    agreeing,
    by_gender,
    on_phrase,
)
from quizgen.languages.sentence_words import Sentence
from quizgen.lazy_pattern import lazy_pattern

what_is = by_gender(
    (QUANTITIES, "Каков, Какова, Каково, Каковы"),
    (CONSTANTS, "Чему равен, Чему равна, Чему равно, Чему равны"),
)
what_was = by_gender(
    (QUANTITIES, "Каков был, Какова была, Каково было, Каковы были"),
    (CONSTANTS, "Чему был равен, Чему была равна, Чему было равно, Чему были равны"),
)
_AMOUNTS = (QUANTITIES, CONSTANTS)
amounts = by_gender(
    *[(each, "составляет, составляет, составляет, составляют") for each in _AMOUNTS],
    ({"M": "номер"}, "—, —, —, —"),
)
amounted = by_gender(
    *[(each, "составлял, составляла, составляло, составляли") for each in _AMOUNTS]
)


def quantities() -> Iterator[Sentence]:
    """The sentences on quantities, in the past tense for a text with a past year."""
    for past, what, verb, sample, given in (
        (
            True,
            what_was,
            amounted,
            "средняя цена хлеба в 1913 году",
            "число книг, изданных в 1913 году",
        ),
        (False, what_is, amounts, "средняя плотность Земли", "число книг, подаренных музею"),
    ):
        sentence = on_phrase(what, sample, prompt="{inflected} {text}?", past=past)
        with_clause = ("(?=.*y)" if past else "") + f"{agreeing()}{REST},"
        yield sentence
        yield sentence._replace(form=f"{with_clause}[^!]*", pattern=WITH_PARTICIPLE, sample=given)
        yield on_phrase(verb, sample, statement="{text} {inflected} {answer}.", past=past)
        yield on_phrase(verb, given, statement="{text}, {inflected} {answer}.")._replace(
            form=f"{with_clause}(?:p?n?k[^!,]*|[^!,v]*)", pattern=WITH_CLAUSE
        )


def quantities_as_of(what: Inflected, verb: Inflected) -> Iterator[Sentence]:
    """The same at a date; both forms are in its tense."""
    sample = "численность населения Земли"
    sentence = on_phrase(what, sample, prompt="{inflected} {text} {as_of}?")
    yield sentence._replace(form=agreeing() + REST)
    yield on_phrase(verb, sample, statement="{as_of} {text} {inflected} {answer}.")


_A_VALUE = lazy_pattern(
    "(?!беременн|должн|древн|личн|местн|народн|национальн|окрестн|област).{3,}[мн]ость"
)
"""A noun that is a quality by its end, as most in -мость and -ность are."""


def by_end(*three: str) -> Inflected:
    """The form of a word that agrees with a noun of no table, of three, if its end is of a value.

    Of any other noun, as of a whale or a tower, its author may mean the weight or the height.
    """

    def form(phrase: str) -> str | None:
        noun = phrase.rsplit(maxsplit=1)[-1]
        if act := act_by_end(noun):
            return three["MFN".index(act)]
        return three[1] if _A_VALUE.fullmatch(noun) else None

    return form


AN_ACT = "b{0,3}F|c{0,3}N"
"""A noun that is an act by its end."""

AN_ACT_OR_QUALITY = "b{0,3}[Fn]|c{0,3}N"

were_equal = by_end("был равен", "была равна", "было равно")
are_equal = by_end("равен", "равна", "равно")
made_up = by_end("составлял", "составляла", "составляло")
make_up = by_end("составляет", "составляет", "составляет")


def sentences_on_values(noun: str, sample: str) -> Iterator[Sentence]:
    """The sentences on a value that is none of the quantities, by the gender of its noun."""
    for past, equal, verb in (("(?=.*y)", were_equal, made_up), ("", are_equal, make_up)):
        form = f"{past}(?P<word>{noun}){REST}"
        given = f"{sample} в 1913 году" if past else sample
        yield Sentence(
            "Чему {inflected} {text}?", form=form + CLAUSE, inflected=equal, sample=given
        )
        yield Sentence(
            statement="{text} {inflected} {answer}.", form=form, inflected=verb, sample=given
        )


def sentences_on_values_as_of(
    noun: str, sample: str, equal: Inflected, verb: Inflected
) -> Iterator[Sentence]:
    """The same at a date; both forms are in its tense."""
    form = f"(?P<word>{noun}){REST}"
    yield Sentence("Чему {inflected} {text} {as_of}?", "", form, "", equal, sample)
    yield Sentence("", "{as_of} {text} {inflected} {answer}.", form, "", verb, sample)
