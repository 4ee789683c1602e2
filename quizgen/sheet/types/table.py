"""The types of items."""

from quizgen.sheet.types.argument import ARGUMENT
from quizgen.sheet.types.choice import CHOICE
from quizgen.sheet.types.date import DATE
from quizgen.sheet.types.gaps import GAPS
from quizgen.sheet.types.matching import MATCHING
from quizgen.sheet.types.number import NUMBER
from quizgen.sheet.types.ordering import ORDERING
from quizgen.sheet.types.short import SHORT
from quizgen.sheet.types.truth import TRUTH

TYPES = {
    each.name: each
    for each in (CHOICE, TRUTH, GAPS, MATCHING, ORDERING, SHORT, NUMBER, DATE, ARGUMENT)
}
"""The types by name, in the order of the sections of a sheet."""
