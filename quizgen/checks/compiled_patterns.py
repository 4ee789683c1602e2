"""The patterns of a language, compiled: what rules look for in the texts of a fact."""

import re
from functools import cache

from quizgen import languages
from quizgen.languages.life_patterns import LifePatterns
from quizgen.languages.prompt_patterns import PromptPatterns
from quizgen.lazy_pattern import lazy_pattern
from quizgen.record import record


@record(eq=False)
class CompiledPatterns:
    """The patterns of `PromptPatterns`, each compiled; see there for what they find."""

    yes_no: re.Pattern[str]
    conditions: bool
    alternative: re.Pattern[str]
    enumeration: re.Pattern[str]
    pronoun: re.Pattern[str]
    pointing: re.Pattern[str]
    neighbour: re.Pattern[str]
    vague: re.Pattern[str]
    age: re.Pattern[str]
    death: re.Pattern[str]
    kin: re.Pattern[str]
    list_separator: re.Pattern[str]
    clause: re.Pattern[str]
    empty: frozenset[str]
    head_ends: frozenset[str]
    consisting: frozenset[str]
    head_first: bool
    capital_nouns: bool
    contrasts: tuple[str, ...]
    posthumous: re.Pattern[str]
    plurals: tuple[tuple[str, str], ...]
    compound_from: int
    spanning: re.Pattern[str]
    negations: frozenset[str]
    counting: re.Pattern[str]
    long_genitive: re.Pattern[str] | None
    times: "CompiledTimePatterns"
    lives: LifePatterns
    childhood: re.Pattern[str]


@record(eq=False)
class CompiledTimePatterns:
    """The patterns of `TimePatterns`, each compiled; see there for what they find."""

    signs: tuple[str, ...]
    century: re.Pattern[str]
    in_century: re.Pattern[str]
    of_century: re.Pattern[str]
    in_year: re.Pattern[str]
    of_year: re.Pattern[str]
    span: re.Pattern[str]
    took: re.Pattern[str]
    lived: re.Pattern[str]
    ruling: re.Pattern[str]
    foreseen: re.Pattern[str]
    founding: frozenset[str]


@cache
def patterns(language: str) -> CompiledPatterns:
    """The patterns of a language, compiled once. Those that it does not have find nothing."""
    words = languages.words(language)
    found = words.patterns or PromptPatterns()
    return CompiledPatterns(
        yes_no=_compiled(found.yes_no),
        conditions=found.conditions,
        alternative=_compiled(found.alternative),
        enumeration=_compiled(found.enumeration),
        pronoun=_compiled(found.pronoun),
        pointing=_compiled(found.pointing),
        neighbour=_compiled(found.neighbour),
        vague=_compiled(found.vague),
        age=_compiled(found.age),
        death=_compiled(found.death),
        kin=_compiled(found.kin),
        list_separator=_compiled(found.list_separator),
        clause=_compiled(found.clause),
        empty=frozenset(found.empty),
        head_ends=frozenset(
            (*found.empty, *found.head_ends, *languages.grammar_of(language).prepositions)
        ),
        consisting=frozenset(found.consisting),
        head_first=found.head_first,
        capital_nouns=found.capital_nouns,
        contrasts=found.contrasts,
        posthumous=_compiled(found.posthumous),
        plurals=found.plurals,
        compound_from=found.compound_from,
        spanning=_compiled(found.spanning),
        negations=frozenset(found.negations),
        counting=_compiled(found.counting),
        long_genitive=lazy_pattern(found.long_genitive) if found.long_genitive else None,
        times=CompiledTimePatterns(
            signs=found.times.signs,
            century=_compiled(found.times.century),
            in_century=_compiled(found.times.in_century),
            of_century=_compiled(found.times.of_century),
            in_year=_compiled(found.times.in_year),
            of_year=_compiled(found.times.of_year),
            span=_compiled(found.times.span),
            took=_compiled(found.times.took),
            lived=_compiled(found.times.lived),
            ruling=_compiled(found.times.ruling),
            foreseen=_compiled(found.times.foreseen),
            founding=frozenset(found.times.founding),
        ),
        lives=found.lives,
        childhood=_compiled(found.lives.childhood),
    )


_NEVER = lazy_pattern(r"(?!)")


def _compiled(pattern: str) -> re.Pattern[str]:
    return lazy_pattern(pattern) if pattern else _NEVER
