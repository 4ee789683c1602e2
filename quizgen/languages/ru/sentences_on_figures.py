"""Russian: sentences made of texts of certain forms, on figures."""

from collections.abc import Iterator
from typing import NamedTuple

from quizgen.languages.ru.genitives import of_several
from quizgen.languages.ru.word_classes import (
    CLAUSE,
    CONSTANTS,
    DASH,
    QUANTITIES,
    REST,
    WITH_CLAUSE,
    WITH_PARTICIPLE,
    Inflected,
    agreeing,
    by_end,
    by_gender,
    on_phrase,
)
from quizgen.languages.sentence_words import Sentence, following

_what_is = by_gender(
    (QUANTITIES, "Каков, Какова, Каково, Каковы"),
    (CONSTANTS, "Чему равен, Чему равна, Чему равно, Чему равны"),
)
_what_was = by_gender(
    (QUANTITIES, "Каков был, Какова была, Каково было, Каковы были"),
    (CONSTANTS, "Чему был равен, Чему была равна, Чему было равно, Чему были равны"),
)
_AMOUNTS = (QUANTITIES, CONSTANTS)
_amounts = by_gender(
    *[(each, "составляет, составляет, составляет, составляют") for each in _AMOUNTS],
    ({"M": "номер"}, "—, —, —, —"),
)
_amounted = by_gender(
    *[(each, "составлял, составляла, составляло, составляли") for each in _AMOUNTS]
)


def _quantities() -> Iterator[Sentence]:
    """The sentences on quantities, in the past tense for a text with a past year."""
    for past, what, verb, sample, given in (
        (
            True,
            _what_was,
            _amounted,
            "средняя цена хлеба в 1913 году",
            "число книг, изданных в 1913 году",
        ),
        (False, _what_is, _amounts, "средняя плотность Земли", "число книг, подаренных музею"),
    ):
        sentence = on_phrase(what, sample, prompt="{inflected} {text}?", past=past)
        with_clause = ("(?=.*y)" if past else "") + f"{agreeing()}{REST},"
        yield sentence
        yield sentence._replace(form=f"{with_clause}[^!]*", pattern=WITH_PARTICIPLE, sample=given)
        yield on_phrase(verb, sample, statement="{text} {inflected} {answer}.", past=past)
        yield on_phrase(verb, given, statement="{text}, {inflected} {answer}.")._replace(
            form=f"{with_clause}(?:p?n?k[^!,]*|[^!,v]*)", pattern=WITH_CLAUSE
        )


def _quantities_as_of(what: Inflected, verb: Inflected) -> Iterator[Sentence]:
    sample = "численность населения Земли"
    sentence = on_phrase(what, sample, prompt="{inflected} {text} {as_of}?")
    yield sentence._replace(form=agreeing() + REST)
    yield on_phrase(verb, sample, statement="{as_of} {text} {inflected} {answer}.")


_MANY = "d{0,3}[iP](?:[,pkunrxSyg0abcdMFNPi].*)?"
"""What is counted, in the plural."""


# No second subject, and no other participle, which would have to be in the genitive too.
_REST = "(?!u|d|.*u(?:d|[abcd]{0,3}[MFNPi]))[^v!,]+"


class _Tail(NamedTuple):
    """What follows what is counted: its form, after a noun in the nominative and the genitive."""

    rest: str
    samples: tuple[str, str]
    agrees: tuple[str, str] = ("", "")
    """What comes before the rest and agrees with the noun."""
    pattern: str = ""
    after: str = ""
    """What closes it in a statement."""


_PLAIN = _Tail(_REST, ("депутаты Думы", "депутатов Думы"))
_IN_PLACE = _Tail(f"(?=p){_REST}", ("протоны в ядре атома", "протонов в ядре атома"))
_CLAUSES = (
    _Tail(
        _REST,
        ("книги, изданные в России", "книг, изданных в России"),
        (",d", ",n"),
        WITH_PARTICIPLE,
        after=",",
    ),
    # A relative does not agree with the case of the noun.
    _Tail(
        "p?n?k(?!.*,u)[^!]+",
        ("страны, в которых правили короли", "стран, в которых правили короли"),
        (",", ","),
        after=",",
    ),
)


def _on_many(prompt: str, statement: str, *tails: _Tail, past: bool = False) -> Iterator[Sentence]:
    """Sentences on what is counted, with its genitive for `{many}`, which an author may write."""
    for tail in tails:
        form = f"(?=.*y){tail.rest}" if past else tail.rest
        noun, genitive = [sample + (" в 1913 году" if past else "") for sample in tail.samples]
        made, written = "{inflected} {rest}", "{text}"
        yield Sentence(
            prompt.replace("{many}", made),
            statement.replace("{many}", made + tail.after),
            form=f"(?P<word>d{{0,3}}[iP]{tail.agrees[0]})(?P<rest>{form})",
            inflected=of_several,
            sample=noun,
        )
        yield Sentence(
            prompt.replace("{many}", written),
            statement.replace("{many}", written + tail.after),
            form=f"[abcdgn]?g{tail.agrees[1]}{form}",
            pattern=tail.pattern,
            sample=genitive,
        )


_ALONE = "(?P<word>d{0,3}[iP])"
_NUMBER_IS = f"Число {{many}}{DASH}{{answer}}."
_COUNTED = (
    *_on_many(
        "Каково было число {many}?",
        "Число {many} составляло {answer}.",
        _PLAIN,
        *_CLAUSES,
        past=True,
    ),
    *_on_many("Сколько {many}?", _NUMBER_IS, _IN_PLACE),
    Sentence(
        "Сколько {inflected} {rest}?",
        _NUMBER_IS.replace("{many}", "{inflected} {rest}"),
        form="(?P<word>d)(?P<rest>p[^v!,diPy]+)",
        inflected=of_several,
        sample="присяжные в областном суде",
    ),
    *_on_many("Каково число {many}?", _NUMBER_IS, _PLAIN, *_CLAUSES),
    Sentence(
        "Каково число {inflected}?",
        _NUMBER_IS.replace("{many}", "{inflected}"),
        form=_ALONE,
        inflected=of_several,
        sample="морские течения",
    ),
    Sentence(
        "{Counts}: каково их число?",
        f"{{text}}: их число{DASH}{{answer}}.",
        form=_MANY,
        sample="мужчины и женщины",
    ),
    Sentence(
        "{Counts}: каково их число?",
        f"{{text}}: их число{DASH}{{answer}}.",
        form="[^v!,]*,d[^v!]*",
        pattern=WITH_PARTICIPLE,
        sample="«Оскары», полученные фильмом",
    ),
    Sentence(
        "{Counts}: каково их число?",
        f"{{text}}: их число{DASH}{{answer}}.",
        form="d{1,3}n.*",
        pattern=r"(?:[а-яё-]+[ыи]е )+[а-яё]+[ая]\b.*",
        sample="торговые суда России",
    ),
)


def _counted_as_of(be: str, verb: str) -> tuple[Sentence, ...]:
    """The same at a date; `be` and `verb` are in its tense."""
    statement = f"{{as_of}} число {{many}} {verb} {{answer}}."
    return (
        *_on_many(f"Каково {be}число {{many}} {{as_of}}?", statement, _PLAIN),
        *_on_many(f"Каково {be}{{as_of}} число {{many}}?", statement, *_CLAUSES),
        Sentence(
            f"Каково {be}число {{inflected}} {{as_of}}?",
            statement.replace("{many}", "{inflected}"),
            form=_ALONE,
            inflected=of_several,
            sample="морские течения",
        ),
        Sentence(
            f"{{Counts}}: каково {be}их число {{as_of}}?",
            f"{{text}}: {{as_of}} их число {verb} {{answer}}.",
            form=_MANY,
            sample="мужчины и женщины",
        ),
    )


def _percentages(verb: Inflected, as_of: str = "") -> Iterator[Sentence]:
    sample = "доля азота в сухом воздухе"
    rest = REST if as_of else REST + CLAUSE
    were, was = ("Каков был", "составлял") if verb is _amounted else ("Каков", "составляет")
    told = f"{as_of.strip()} {{text}}" if as_of else "{text}"
    yield Sentence(
        prompt=f"{were} {{text}}{as_of}?",
        statement=f"{told} {was} {{answer}}.",
        form=f"n{REST}",
        pattern="[Пп]роцент .*",
        sample="процент курящих",
    )
    sentence = on_phrase(verb, sample, prompt=f"Сколько процентов {{inflected}} {{text}}{as_of}?")
    yield sentence._replace(form=agreeing() + rest)
    yield on_phrase(verb, sample, statement=f"{told} {{inflected}} {{answer}}.")
    several = "составляли" if verb is _amounted else "составляют"
    yield Sentence(
        f"Сколько процентов {several} {{text}}{as_of}?",
        f"{told} {several} {{answer}}.",
        form="d{0,3}[iP](?!.*u[abcd]{0,3}[MFNPi])[^v!,]*",
        sample="женщины среди врачей",
    )


_A_SURE_GENDER = "a{1,3}n|b{1,3}n|c{1,3}n|b{0,3}F|c{0,3}N"
"""A noun of no table, whose adjectives tell its gender, or that is an act."""

_ANY_NOUN = f"{_A_SURE_GENDER}|n(?!p)"
"""The same, or one alone; before a preposition, it may be in the genitive: "хлеба на день"."""

_were_equal = by_end("был равен", "была равна", "было равно")
_are_equal = by_end("равен", "равна", "равно")
_made_up = by_end("составлял", "составляла", "составляло")
_make_up = by_end("составляет", "составляет", "составляет")


def _equal(noun: str) -> Iterator[Sentence]:
    """The sentences on a value that is none of the quantities, by the gender of its noun."""
    sample = "прожиточный минимум"
    for past, equal, verb in (("(?=.*y)", _were_equal, _made_up), ("", _are_equal, _make_up)):
        form = f"{past}(?P<word>{noun}){REST}"
        given = f"{sample} в 1913 году" if past else sample
        yield Sentence(
            "Чему {inflected} {text}?", form=form + CLAUSE, inflected=equal, sample=given
        )
        yield Sentence(
            statement="{text} {inflected} {answer}.", form=form, inflected=verb, sample=given
        )


def _equal_as_of(equal: Inflected, verb: Inflected) -> Iterator[Sentence]:
    form, sample = f"(?P<word>{_ANY_NOUN}){REST}", "прожиточный минимум"
    yield Sentence("Чему {inflected} {text} {as_of}?", "", form, "", equal, sample)
    yield Sentence("", "{as_of} {text} {inflected} {answer}.", form, "", verb, sample)


class _Any(NamedTuple):
    """What is asked for of any text, and a sample with a verb."""

    prompt: str
    sample: str

    def sentences(self, clause: str, as_of: str = "") -> tuple[Sentence, ...]:
        """The sentences on any text; without a verb, its figure is after a dash."""
        told = f"{{text}}{as_of}{DASH}{{answer}}."
        asked = f"{self.prompt}: {{text}}{as_of}."
        return (
            Sentence(statement=told, form="[^v!,]*", sample="МРОТ"),
            following(clause, self.sample)._replace(prompt=asked),
        )


_AS_OF = " ({as_of})"
_NUMBER = _Any("Укажите число", "у паука столько ног")
_MEASURE = _Any("Укажите величину", "столько весит слон")
_PERCENT = _Any("Укажите долю в процентах", "кто верит в гороскопы")

ON_FIGURES: dict[str, tuple[Sentence, ...]] = {
    "figure how-many count": (
        *_quantities(),
        *_COUNTED,
        *_equal(_A_SURE_GENDER),
        *_NUMBER.sentences(f"Это число{DASH}{{answer}}"),
    ),
    "figure how-many count as-of": (
        *_quantities_as_of(_what_was, _amounted),
        *_counted_as_of("было ", "составляло"),
        *_NUMBER.sentences("{as_of} это число составляло {answer}", _AS_OF),
    ),
    "figure how-many count as-of coming": (
        *_quantities_as_of(_what_is, _amounts),
        *_counted_as_of("", "составляет"),
        *_NUMBER.sentences("{as_of} это число составляет {answer}", _AS_OF),
    ),
    "figure how-many measure": (
        *_quantities(),
        *_equal(_ANY_NOUN),
        *_MEASURE.sentences("Эта величина составляет {answer}"),
    ),
    "figure how-many measure as-of": (
        *_quantities_as_of(_what_was, _amounted),
        *_equal_as_of(_were_equal, _made_up),
        *_MEASURE.sentences("{as_of} эта величина составляла {answer}", _AS_OF),
    ),
    "figure how-many measure as-of coming": (
        *_quantities_as_of(_what_is, _amounts),
        *_equal_as_of(_are_equal, _make_up),
        *_MEASURE.sentences("{as_of} эта величина составляет {answer}", _AS_OF),
    ),
    "figure how-many percent": (
        *_percentages(_amounts),
        *_PERCENT.sentences("Этот показатель составляет {answer}"),
    ),
    "figure how-many percent as-of": (
        *_percentages(_amounted, " {as_of}"),
        *_PERCENT.sentences("{as_of} этот показатель составлял {answer}", _AS_OF),
    ),
    "figure how-many percent as-of coming": (
        *_percentages(_amounts, " {as_of}"),
        *_PERCENT.sentences("{as_of} этот показатель составляет {answer}", _AS_OF),
    ),
}
