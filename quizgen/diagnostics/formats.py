"""Diagnostics for programs: as JSON, and as GitHub workflow commands."""

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any

from quizgen.diagnostics.diagnostic import Diagnostic, visible
from quizgen.diagnostics.source import Span


def as_json(found: Sequence[Diagnostic], decks: int, facts: int) -> str:
    """All diagnostics as one JSON object.

    `diagnostics` is a list, sorted by position. Each has `path`, `line`, `column`, `end_line` and
    `end_column` (from 1; the end is exclusive), `severity` (error or warning), `name`, `message`,
    and `related`, a list of further positions with a `message` each. `summary` has the numbers of
    `decks`, `facts`, `errors` and `warnings`, and of diagnostics `by_name`.
    """
    severities = Counter(each.severity for each in found)
    document = {
        "diagnostics": [
            {
                **_place(each.span),
                "severity": each.severity,
                "name": each.name,
                "message": each.message,
                "related": [{**_place(span), "message": word} for span, word in each.related],
            }
            for each in found
        ],
        "summary": {
            "decks": decks,
            "facts": facts,
            "errors": severities["error"],
            "warnings": severities["warning"],
            "by_name": dict(sorted(Counter(each.name for each in found).items())),
        },
    }
    return json.dumps(document, ensure_ascii=False, indent=1)


def as_github_command(diagnostic: Diagnostic) -> str:
    """The GitHub workflow command that shows the diagnostic at its line in a pull request.

    `%`, CR and LF are escaped everywhere, `:` and `,` in properties too. Source: GitHub's
    documentation of workflow commands.
    """
    span = diagnostic.span
    properties = {
        "file": visible(span.source.path),
        "line": str(span.line),
        "endLine": str(span.end_line),
        "title": diagnostic.name,
    }
    if span.line == span.end_line:
        # GitHub accepts columns only within one line.
        properties |= {"col": str(span.column), "endColumn": str(span.end_column)}
    settings = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{diagnostic.severity} {settings}::{_escaped(visible(diagnostic.message))}"


def _place(span: Span) -> dict[str, Any]:
    return {
        "path": span.source.path,
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
    }


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")
