"""Years before Christ, which EDTF counts with a year 0."""

import re
from collections.abc import Iterator
from functools import cache

from quizgen import languages
from quizgen.checks.dates_of_facts import dates_of
from quizgen.checks.rule import Finding, check
from quizgen.diagnostics.located import scalars
from quizgen.facts.fact import Fact
from quizgen.values.date_eras import written_year
from quizgen.values.dates import When


@check(Fact, severity="warning")
def bc_year_shift(fact: Fact) -> Iterator[Finding]:
    """A text says 44 BC and the date is -0044, which is 45 BC: one of the two is wrong.

    EDTF has a year 0, which is 1 BC. A date can also be written with its era, as 44 BC.

    Passes:

        - date: -0043-03-15
          event: the murder of Caesar
          note: It was the Ides of March of 44 BC.

    Fails:

        - date: -0044-03-15
          event: the murder of Caesar
          note: It was the Ides of March of 44 BC.
    """
    dates = {}
    for key in dates_of(type(fact)):  # type: ignore[arg-type]  # a type is hashable
        if when := _before_christ(fact, key):
            dates[key] = when
    if not dates:
        return
    texts = [fact.node.entries[key] for key in fact.node.entries if key not in dates]
    said = {
        int(year)
        for text in texts
        for scalar in scalars(text)
        for found in _years(fact.language).finditer(scalar.text)
        for year in found.groups()
        if year
    }
    for key, when in dates.items():
        for moment in when.moments:
            wrong = -moment.year
            if moment.digits == 4 and wrong in said and wrong + 1 not in said:
                written = when.written if len(when.moments) == 1 else written_year(moment.year)
                yield (
                    fact.at(key),
                    f"{written} is {wrong + 1} BC, and a text says {wrong} BC: if the text is"
                    f" right, write {written_year(1 - wrong)} or {wrong} BC",
                )


def _before_christ(fact: Fact, key: str) -> When | None:
    """The date of a field that is before Christ and written without its era."""
    when: When | None = getattr(fact, key)
    if when is None or when.moments[0].year >= 0 or key not in fact.node.entries:
        return None
    return when if "-" in when.written and "BC" not in when.written else None


@cache
def _years(language: str) -> re.Pattern[str]:
    """What finds a year before Christ in the texts of a language, or two of them: 431–404 BC."""
    typed = languages.typed(language)
    eras = "|".join(typed.dates.before_christ)
    gaps = "|".join((*typed.range_gap, *typed.alternative))
    year = "([1-9][0-9]{0,3})"
    return re.compile(
        rf"\b(?:{year}(?: ?[-–—/] ?| (?:{gaps}) ))?{year} ?(?:{eras})(?!\w)", re.IGNORECASE
    )
