"""Quotation marks within quotation marks, in a template that is filled in."""

from collections.abc import Mapping

from quizgen import languages
from quizgen.values.markup import Marked


def nested_quotes(
    template: str, values: Mapping[str, Marked], language: str
) -> Mapping[str, Marked]:
    """The values, of which those in quotation marks have the marks of a quotation within another.

    Values with styles are left as they are, and so are the French marks with their spaces, and the
    Hebrew ones, which are in acronyms too.
    """
    opening, closing, *inner = languages.words(language).sheet.quotes
    if opening not in template or opening == closing or len(opening) > 1:
        return values
    marks = str.maketrans(opening + closing, "".join(inner))
    return {
        name: Marked(value.text.translate(marks))
        if opening in value.text
        and f"{opening}{{{name}}}{closing}" in template
        and not (value.runs or value.isolates or value.blocks)
        else value
        for name, value in values.items()
    }
