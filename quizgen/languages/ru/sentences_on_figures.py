"""Russian: sentences made of texts of certain forms, on figures."""

from collections.abc import Iterator
from typing import NamedTuple

from quizgen.languages.ru.genitives import of_several
from quizgen.languages.ru.sentences_on_quantities import (
    A_SURE_GENDER,
    ANY_NOUN,
    amounted,
    amounts,
    are_equal,
    made_up,
    make_up,
    quantities,
    quantities_as_of,
    sentences_on_values,
    sentences_on_values_as_of,
    were_equal,
    what_is,
    what_was,
)
from quizgen.languages.ru.word_classes import (
    CLAUSE,
    DASH,
    REST,
    WITH_PARTICIPLE,
    Inflected,
    agreeing,
    on_phrase,
)
from quizgen.languages.sentence_words import Sentence, following

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


def _on_few_words(prompt: str, statement: str) -> Iterator[Sentence]:
    """The same on a noun without what follows it, and on people: "погибшие в бою"."""
    for many, form, sample in (
        ("{inflected}", "(?P<word>d{0,3}[iP])", "морские течения"),
        ("{text}", "[abcdgn]?g", "полярных станций"),
        ("{inflected} {rest}", "(?P<word>d)(?P<rest>pi|p[^v!,diPy]+)", "погибшие при аварии"),
    ):
        yield Sentence(
            prompt.replace("{many}", many),
            statement.replace("{many}", many),
            form=form,
            inflected=of_several if "word" in form else None,
            sample=sample,
        )


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
    *_on_few_words("Каково число {many}?", _NUMBER_IS),
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
        *_on_few_words(f"Каково {be}число {{many}} {{as_of}}?", statement),
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
    were, was = ("Каков был", "составлял") if verb is amounted else ("Каков", "составляет")
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
    several = "составляли" if verb is amounted else "составляют"
    yield Sentence(
        f"Сколько процентов {several} {{text}}{as_of}?",
        f"{told} {several} {{answer}}.",
        form="d{0,3}[iP](?!.*u[abcd]{0,3}[MFNPi])[^v!,]*",
        sample="женщины среди врачей",
    )


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
        *quantities(),
        *_COUNTED,
        *sentences_on_values(A_SURE_GENDER),
        *_NUMBER.sentences(f"Это число{DASH}{{answer}}"),
    ),
    "figure how-many count as-of": (
        *quantities_as_of(what_was, amounted),
        *_counted_as_of("было ", "составляло"),
        *sentences_on_values_as_of(A_SURE_GENDER, were_equal, made_up),
        *_NUMBER.sentences("{as_of} это число составляло {answer}", _AS_OF),
    ),
    "figure how-many count as-of coming": (
        *quantities_as_of(what_is, amounts),
        *_counted_as_of("", "составляет"),
        *sentences_on_values_as_of(A_SURE_GENDER, are_equal, make_up),
        *_NUMBER.sentences("{as_of} это число составляет {answer}", _AS_OF),
    ),
    "figure how-many measure": (
        *quantities(),
        *sentences_on_values(ANY_NOUN),
        *_MEASURE.sentences("Эта величина составляет {answer}"),
    ),
    "figure how-many measure as-of": (
        *quantities_as_of(what_was, amounted),
        *sentences_on_values_as_of(ANY_NOUN, were_equal, made_up),
        *_MEASURE.sentences("{as_of} эта величина составляла {answer}", _AS_OF),
    ),
    "figure how-many measure as-of coming": (
        *quantities_as_of(what_is, amounts),
        *sentences_on_values_as_of(ANY_NOUN, are_equal, make_up),
        *_MEASURE.sentences("{as_of} эта величина составляет {answer}", _AS_OF),
    ),
    "figure how-many percent": (
        *_percentages(amounts),
        *_PERCENT.sentences("Этот показатель составляет {answer}"),
    ),
    "figure how-many percent as-of": (
        *_percentages(amounted, " {as_of}"),
        *_PERCENT.sentences("{as_of} этот показатель составлял {answer}", _AS_OF),
    ),
    "figure how-many percent as-of coming": (
        *_percentages(amounts, " {as_of}"),
        *_PERCENT.sentences("{as_of} этот показатель составляет {answer}", _AS_OF),
    ),
}
