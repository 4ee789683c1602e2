"""Prompts and statements: the templates of a language, filled in."""

from collections.abc import Mapping

from quizgen import languages
from quizgen.values.markup import Marked, fill


def prompt(language: str, key: str, values: Mapping[str, Marked]) -> Marked:
    """The prompt of a kind, slot and variant in a language, filled in.

    A variant that the language does not word has the prompt of its slot.
    """
    templates = languages.words(language).prompts
    template = templates[key] if key in templates else templates[key.rpartition(" ")[0]]
    return fill(_unstopped(template, values), values)


def statement(
    language: str, slot: str, variant: str, values: Mapping[str, Marked]
) -> tuple[Marked, Marked] | None:
    """The text of a statement before its answer and after it; None if the slot has no statement.

    `slot` is the name of a kind and of its slot. If there is no statement for a variant of several
    words, the one for its last words is used.
    """
    templates = languages.words(language).statements
    words = variant.split()
    keys = (" ".join([slot, *words[start:]]) for start in range(len(words) + 1))
    template = next((templates[key] for key in keys if key in templates), None)
    if template is None:
        return None
    before, _, after = _unstopped(template, values).partition("{answer}")
    return fill(before, values), fill(after, values)


def _unstopped(template: str, values: Mapping[str, Marked]) -> str:
    """The template without a full stop after a value that ends with another mark."""
    for name, value in values.items():
        if value.text.endswith(("?", "!", "…")):
            template = template.replace(f"{{{name}}}.", f"{{{name}}}")
    return template
