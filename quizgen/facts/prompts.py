"""The prompts of every kind and slot, by language: all template words that a learner reads."""

from collections.abc import Mapping

from quizgen.values.markup import Marked, fill

PROMPTS = {
    "en": {
        "attributed": "According to {who}: {prompt}",
        "person identify": "Who was {person}?",
        "person name": "Who was this? {who}",
        "person born": "When was {person} born?",
        "person died": "When did {person} die?",
        "person portrait": "Who is this?",
        "date when moment": "When? {event}",
        "date when period": "From when to when? {event}",
        "date when since": "From when? {event}",
        "date when until": "Until when? {event}",
        "date what": "What happened {date}?",
        "figure how-many count": "{counts}: how many?",
        "figure how-many count as-of": "{counts}, {as_of}: how many?",
        "figure how-many measure": "{counts}: how much?",
        "figure how-many measure as-of": "{counts}, {as_of}: how much?",
        "figure how-many percent": "{counts}: what percentage?",
        "figure how-many percent as-of": "{counts}, {as_of}: what percentage?",
        "figure meaning": "What does {figure} count?",
        "argument claim": "{question}",
        "argument claim attributed": "According to {by}: {question}",
        "argument grounds": "{question} Answer: {claim}. On what grounds?",
        "argument grounds attributed": "{question} {By} answers: {claim}. On what grounds?",
        "argument opposed": "{question} Answer: {claim}. Which view does this oppose?",
        "argument opposed attributed": (
            "{question} {By} answers: {claim}. Which view does this oppose?"
        ),
        "argument proponent": "{question} Who answers: {claim}?",
    }
}
"""Keys are kind, slot and form; "attributed" alone is put before what is contested."""

LANGUAGES = tuple(PROMPTS)


def prompt(language: str, key: str, values: Mapping[str, Marked]) -> Marked:
    """The prompt of a kind, slot and form in a language, filled in."""
    return fill(PROMPTS[language][key], values)
