"""Patterns that rules look for, by language."""

import re

from quizgen.record import record


@record(eq=False)
class PromptPatterns:
    """What a language puts at the beginning of questions, and what it points with.

    `empty` are words without content of their own.
    """

    auxiliaries: re.Pattern[str]
    alternative: re.Pattern[str]
    enumeration: re.Pattern[str]
    pronoun_subject: re.Pattern[str]
    pointing: re.Pattern[str]
    neighbour: re.Pattern[str]
    vague: re.Pattern[str]
    age: re.Pattern[str]
    death: re.Pattern[str]
    empty: frozenset[str]


_PRONOUN = r"(?:he|she|they|it|this|these|those|that one)"
_AUXILIARY = (
    r"(?:is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|shall|should|may|might"
    r"|must)"
)

_EMPTY = """
a an and are as at be been being but by did do does for from had has have he her him his how in into
is it its no nor not of on or our she so such than that the their them then there these they this
those to too was we were what when where which who whom whose why will with would
"""

ENGLISH = PromptPatterns(
    auxiliaries=re.compile(rf"^{_AUXILIARY}\b", re.IGNORECASE),
    alternative=re.compile(r"\bor\b", re.IGNORECASE),
    enumeration=re.compile(
        r"^(?:name|list|enumerate|give|state) (?:all|the|every|each|two|three|four|five|\d+)\b"
        r"|\b(?:what|which|who) (?:are|were) the (?:two|three|four|five|six|seven|\d+)\b"
        r"|^(?:what|which) (?:two|three|four|five|six|seven|\d+)\b",
        re.IGNORECASE,
    ),
    pronoun_subject=re.compile(
        rf"^(?:when|where|why|how|what|which|who|whom|whose)\b(?: \w+){{0,2}}? "
        rf"{_AUXILIARY} {_PRONOUN}\b(?! (?:possible|necessary|impossible|that))",
        re.IGNORECASE,
    ),
    # No flag and a common beginning, so that it is found without trying every place.
    pointing=re.compile(
        r"the (?:latter|former)(?= (?:was|were|is|are|did|had|has|of)\b|[,.;?!]|$)"
        r"|the (?:above|aforementioned)\b"
    ),
    neighbour=re.compile(r"(?:this|these|those) ", re.IGNORECASE),
    vague=re.compile(
        r"^what happened(?: (?:in|on|at|during|around))?(?: [\w.]+){0,3}\??$"
        r"|^(?:tell me about|what about|what do you know (?:about|of)|describe) [\w' ]*\??$",
        re.IGNORECASE,
    ),
    age=re.compile(r"\b(?:aged|at the age of|at age) (\d{1,3})\b", re.IGNORECASE),
    death=re.compile(r"\b(?:die[ds]?|death|killed|executed)\b", re.IGNORECASE),
    empty=frozenset(_EMPTY.split()),
)
"""The only language that prompts have so far."""
