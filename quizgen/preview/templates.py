"""Anki's templates, filled with the fields of a note."""

from collections.abc import Mapping

from quizgen.lazy_pattern import lazy_pattern

_PLACE = lazy_pattern(r"\{\{([#/]?)([^{}]+)\}\}")
_NOTHING = lazy_pattern(r"(?:\s|</?(?:br|div) ?/?>)*")
"""What Anki takes for an empty field. Source: `field_is_empty` in its `template.rs`."""


def filled_template(template: str, fields: Mapping[str, str]) -> str:
    """The HTML of a template: each `{{Field}}`, and what is between `{{#Field}}` and `{{/Field}}`.

    The latter is left out where the field is empty. Only what the templates of our note types have
    is known. Braces in a field mean nothing.
    """
    written: list[str] = []
    left_out: list[str] = []
    end = 0
    for place in _PLACE.finditer(template):
        mark, name = place[1], place[2]
        if not left_out:
            written.append(template[end : place.start()])
        end = place.end()
        if mark == "/":
            left_out = left_out[:-1] if left_out[-1:] == [name] else left_out
        elif mark == "#":
            if _NOTHING.fullmatch(fields[name]):
                left_out.append(name)
        elif not left_out:
            written.append(fields[name])
    return "".join([*written, template[end:]])
