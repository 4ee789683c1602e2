"""English: sentences made of texts of certain forms, on figures."""

from collections.abc import Iterable, Iterator

from quizgen.languages.en.nations import OF_A_NATION
from quizgen.languages.en.word_classes import HEAD
from quizgen.languages.sentence_words import Sentence, following

_BEHIND = "(?:[oibpwremg][^,!]*)?"
"""What follows the head: phrases and clauses, but nothing after a comma."""

_PLAIN = "[^,!wrfvm']*"
_YEAR = "(?=.*[oip].?y(?:$|[,oibpwr&]))"
"""The rest of a phrase without clauses; a year, so that the past tense is right."""

_COUNTED = f"{HEAD}{{0,5}}?[SM]"
_UNNAMED = rf"(?:[a-z]|[A-Z][\w-]* [A-Z]|{OF_A_NATION}|\w+$).*"
"""What is counted is in the plural. A capital at the beginning must be that of a name.

A single word is one: the Vedas.
"""

_NAMED = (
    r"(?:[a-z]|[A-Z]{2}|[A-Z][\w-]* constant|(?:Gini|Mach|Poisson|Reynolds) [a-z]"
    rf"|{OF_A_NATION}).*"
)
"""A quantity with a capital is of a nation, or one of those that are named after someone."""


def _owned(nouns: str) -> str:
    """A quantity in the singular, with its article or with an owner in the place of one."""
    words = f"{HEAD}{{0,5}}?"
    return f"(?:[ta]?{words}'{words}|t{words})[{nouns}]{_BEHIND}"


def _quantity(nouns: str) -> str:
    """A quantity in the singular without an article."""
    return f"{HEAD}{{0,5}}?[{nouns}]{_BEHIND}"


def _quantities(nouns: str, share: str = "") -> tuple[Sentence, ...]:
    """The sentences on a quantity; `share` is how it is asked for, after a comma."""
    return tuple(
        [
            Sentence(
                prompt=f"What {verb} {article}{{text}}{share}?",
                statement=f"{article.capitalize()}{{text}} {verb} {{answer}}.",
                form=year + form,
                pattern=pattern,
            )
            for form, article, pattern in (
                (_owned(nouns), "", ""),
                (_quantity(nouns), "the ", _NAMED),
            )
            for year, verb in ((_YEAR, "was"), ("", "is"))
        ]
    )


def _quantities_as_of(nouns: str, verb: str, share: str = "") -> tuple[Sentence, ...]:
    return tuple(
        [
            Sentence(
                prompt=f"What {verb} {article}{{text}} {{as_of}}{share}?",
                statement=f"{article.capitalize()}{{text}} {{as_of}} {verb} {{answer}}.",
                form=form,
                pattern=pattern,
            )
            for form, article, pattern in (
                (_owned(nouns), "", ""),
                (_quantity(nouns), "the ", _NAMED),
            )
        ]
    )


_CONSTANTS = (
    # By their names alone, a definition could be asked for.
    Sentence(
        prompt="What is the value of {text}?",
        statement="The value of {text} is {answer}.",
        pattern="absolute zero|standard gravity|room temperature",
    ),
    Sentence(
        prompt="What is the value of {text}?",
        statement="{text} is {answer}.",
        form=f"{HEAD}?'{HEAD}{{0,2}}K",
    ),
    Sentence(
        prompt="What is the value of the {text}?",
        statement="The {text} is {answer}.",
        form=f"{HEAD}{{0,3}}?K",
        pattern=_NAMED,
    ),
)
_COUNTED_SOMEHOW = f"{_COUNTED}(?:[,&aoibpwremg0xy].*)?"
_COUNTS = (
    # What is in one of many is told in the present tense.
    Sentence(
        prompt="How many {what} are there {where}?",
        statement="There are {answer} {what} {where}.",
        form=(
            f"(?P<what>{_COUNTED}(?:o{HEAD}{{1,3}}?)?)"
            f"(?P<where>i(?:(?:t{HEAD}{{1,4}}[oi])?a{_PLAIN}|t[ngQKPSMGe]{{1,5}}))"
        ),
        # Orders of people in a row are not in it.
        pattern=rf"(?!.* in a (?:circle|line|queue|row)$){_UNNAMED}",
    ),
    Sentence(
        prompt="How many {what} does {whole} have?",
        statement="{whole} has {answer} {what}.",
        # An event and a process have no parts.
        form=f"(?P<what>{_COUNTED})o(?P<whole>a(?!.*[EA]){_PLAIN})",
        pattern=rf"(?!.*(?:o|y)sis\b){_UNNAMED}",
    ),
    # The verb is of what is counted, as nothing else before it is in the plural.
    Sentence(
        prompt="How many {what} {done}?",
        statement="{answer} {what} {done}.",
        form=f"(?P<what>{_COUNTED}(?:[oibp][^wrSM,!]*)?)w(?P<done>v[^,!]*)",
        pattern=_UNNAMED,
    ),
    *[
        Sentence(
            prompt=f"What {verb} the number of {{text}}?",
            statement=f"The number of {{text}} {verb} {{answer}}.",
            form=f"{year}{_COUNTED}(?:&{HEAD}{{0,2}}?S)?(?:{_BEHIND}|au[^,!]*)",
            pattern=_UNNAMED,
        )
        for year, verb in ((_YEAR, "was"), ("", "is"))
    ],
    *_CONSTANTS,
    *_quantities("QKP"),
    Sentence(prompt="{Counts}: how many?", form=_COUNTED_SOMEHOW),
)

_OF_WHOM_DONE = f"(?P<what>{_COUNTED}(?:[oibp][^wrSM,!]*)?)w(?P<done>[vfem][^,!]*)"


def _told_as_such(sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    """The sentences on what need not be asked for as a percentage, because its name says so."""
    for each in sentences:
        yield each._replace(pattern=rf"(?=(?:the )?(?:[\w-]+ )?percent(?:age)?\b){each.pattern}.*")


_PERCENTAGES = (
    *_told_as_such(_quantities("P")),
    *_quantities("P", ", as a percentage"),
    Sentence(
        prompt="What percentage of {what} {done}?",
        statement="{answer} of {what} {done}.",
        form=_OF_WHOM_DONE,
        pattern=_UNNAMED,
    ),
    Sentence(
        prompt="What is the percentage of {text}?",
        statement="The percentage of {text} is {answer}.",
        form=f"{_COUNTED}{_BEHIND}",
        pattern=_UNNAMED,
    ),
)


def _percentages_as_of(verb: str) -> tuple[Sentence, ...]:
    return (
        *_told_as_such(_quantities_as_of("P", verb)),
        *_quantities_as_of("P", verb, ", as a percentage"),
        Sentence(
            prompt="What percentage of {what} {done} {as_of}?",
            statement="{answer} of {what} {done} {as_of}.",
            form=_OF_WHOM_DONE,
            pattern=_UNNAMED,
        ),
        Sentence(
            prompt=f"What {verb} the percentage of {{text}} {{as_of}}?",
            statement=f"The percentage of {{text}} {{as_of}} {verb} {{answer}}.",
            form=f"{_COUNTED}(?:[oibp]{_PLAIN})?",
            pattern=_UNNAMED,
        ),
    )


def _counts_as_of(were: str, was: str) -> tuple[Sentence, ...]:
    return (
        Sentence(
            prompt=f"How many {{text}} {were} there {{as_of}}?",
            statement=f"There {were} {{answer}} {{text}} {{as_of}}.",
            form=f"{_COUNTED}(?:[oibp]{_PLAIN})?",
            pattern=_UNNAMED,
        ),
        *_quantities_as_of("QKP", was),
        Sentence(prompt="{Counts}, {as_of}: how many?", form=_COUNTED_SOMEHOW),
    )


_MEASURES = (
    *_CONSTANTS,
    *_quantities("QKP"),
    # Whatever has a unit and a maximum is a quantity; the highest mountain is none.
    *[
        Sentence(
            prompt=f"What {verb} the {{text}}?",
            statement=f"The {{text}} {verb} {{answer}}.",
            form=f"{year}{HEAD}{{0,4}}?[nE]{_BEHIND}",
            pattern="(?:maximum|minimum|total) .*|resolution of .*",
        )
        for year, verb in ((_YEAR, "was"), ("", "is"))
    ],
    Sentence(
        prompt="What are the {text}?",
        statement="The {text} are {answer}.",
        form=f"{HEAD}{{0,5}}?M{_BEHIND}",
        pattern="[a-z].*",
    ),
)

ON_FIGURES: dict[str, tuple[Sentence, ...]] = {
    "figure how-many count": (*_COUNTS, following("The following number is {answer}")),
    "figure how-many count as-of": (
        *_counts_as_of("were", "was"),
        following("The following number was {answer} {as_of}"),
    ),
    "figure how-many count as-of coming": (
        *_counts_as_of("are", "is"),
        following("The following number is {answer} {as_of}"),
    ),
    "figure how-many measure": (*_MEASURES, following("The following value is {answer}")),
    "figure how-many measure as-of": (
        *_quantities_as_of("QKP", "was"),
        following("The following value was {answer} {as_of}"),
    ),
    "figure how-many measure as-of coming": (
        *_quantities_as_of("QKP", "is"),
        following("The following value is {answer} {as_of}"),
    ),
    "figure how-many percent": (
        *_PERCENTAGES,
        following("The following percentage is {answer}"),
    ),
    "figure how-many percent as-of": (
        *_percentages_as_of("was"),
        following("The following percentage was {answer} {as_of}"),
    ),
    "figure how-many percent as-of coming": (
        *_percentages_as_of("is"),
        following("The following percentage is {answer} {as_of}"),
    ),
}
