"""The prompts of every kind and slot, by language: all template words that a learner reads.

A prompt asks; a statement says the same as a sentence with a place for the answer.
"""

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
        "term define": "What is meant by {term}?",
        "term term": "Which term is meant? {means}",
        "term expansion": "What does {term} stand for?",
    }
}
"""Keys are kind, slot and variant; "attributed" alone is put before what is contested."""

STATEMENTS = {
    "en": {
        "person identify": "{person}: {answer}",
        "person name": "{answer}: {who}",
        "person born": "Birth of {person}: {answer}",
        "person died": "Death of {person}: {answer}",
        "date when": "{event}: {answer}",
        "date what": "{Date}: {answer}",
        "figure how-many": "{counts}: {answer}",
        "figure how-many as-of": "{counts}, {as_of}: {answer}",
        "figure meaning": "{figure}: {answer}",
        "argument claim": "{question} Answer: {answer}",
        "argument claim attributed": "{question} {By} answers: {answer}",
        "argument grounds": "{question} Answer: {claim}. One of the grounds: {answer}",
        "argument grounds attributed": (
            "{question} {By} answers: {claim}. One of the grounds: {answer}"
        ),
        "argument opposed": "{question} Answer: {claim}. The view that this opposes: {answer}",
        "argument opposed attributed": (
            "{question} {By} answers: {claim}. The view that this opposes: {answer}"
        ),
        "argument proponent": "{question} {answer} answers: {claim}",
        "term define": "{term}: {answer}",
        "term term": "{answer}: {means}",
        "term expansion": "{term} stands for: {answer}",
    }
}
"""The keys are those of `PROMPTS`; a variant without a statement of its own has a shorter one's.

A name with a capital stands for the value with one.
"""

LANGUAGES = tuple(PROMPTS)


def prompt(language: str, key: str, values: Mapping[str, Marked]) -> Marked:
    """The prompt of a kind, slot and variant in a language, filled in."""
    return fill(PROMPTS[language][key], values)


def statement(
    language: str, slot: str, variant: str, values: Mapping[str, Marked]
) -> tuple[Marked, Marked] | None:
    """What a statement says before its answer and after it; None where a slot has none.

    `slot` is a kind's name and a slot's. Of a variant in several words, the last ones decide.
    """
    templates = STATEMENTS[language]
    words = variant.split()
    keys = (" ".join([slot, *words[start:]]) for start in range(len(words) + 1))
    template = next((templates[key] for key in keys if key in templates), None)
    if template is None:
        return None
    before, _, after = template.partition("{answer}")
    return fill(before, values), fill(after, values)
