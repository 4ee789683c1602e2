"""Citations: cases by their parties, and provisions of statutes."""

import re
from functools import lru_cache

from quizgen.questions.grading.all_languages import WORDS, any_of
from quizgen.questions.grading.names.typed_names import Words
from quizgen.questions.grading.names.typed_terms import ParsedTerm, parse_term
from quizgen.questions.grading.plain_text import plain
from quizgen.record import record

CROWN = frozenset(WORDS.names.crown)
PROVISIONS = dict(WORDS.names.provisions)

REPORT = re.compile(r"\s*(?:[\[(]\d{4}[\])].*|,?\s\d{4}|,?\s\d+\s[a-z][\w. ]*\s\d.*)$")
"""The year of a case, and where it is reported: [1932] AC 562; 5 U.S. 137 (1803)."""

PARTIES = re.compile(rf"(.+?)\s{any_of(WORDS.names.versus)}\.?\s(.+)")

_SUB = rf",?\s{any_of(WORDS.names.subprovisions)}\.?\s?"

PROVISION = re.compile(
    rf"(?<!\w)({'|'.join(sorted(map(re.escape, PROVISIONS), key=len, reverse=True))})\.?\s?"
    rf"(\d+[a-z]?[a-z]?(?:\s?\(\w+\)|{_SUB}\d+)*)(?!\w)"
)
"""A section or article with its number: s 1(1), § 211, Art. 8, Art. 1 Abs. 1."""

SUBPROVISION = re.compile(rf"{_SUB}(\d+)")

BARE_NUMBER = re.compile(r"\d+[a-z]?[a-z]?(?:\s?\(\w+\))*")
"""The number of a provision without its kind: 12(3)."""

YEAR = re.compile(r"(?<!\w)\d{4}(?!\w)")


@record()
class Provision:
    """A provision of a statute: its kind, its number, and the words of the statute."""

    kind: str
    number: str
    statute: ParsedTerm
    years: tuple[str, ...]


@lru_cache(maxsize=65536)
def parties(text: str) -> tuple[Words, Words] | None:
    """The words of both parties of a case; None if the text does not name a case."""
    found = PARTIES.fullmatch(without_report(text))
    if found is None:
        return None
    first, second = parse_term(found[1]).words, parse_term(found[2]).words
    return (first, second) if first and second else None


def without_report(text: str) -> str:
    """A text in lower case, without the year of a case and its report."""
    return REPORT.sub("", plain(text))


def is_crown(words: Words) -> bool:
    """Whether the state is the party, by one of its names."""
    return len(words) == 1 and words[0].letters in CROWN


@lru_cache(maxsize=65536)
def provision(text: str) -> Provision | None:
    """The provision that a text names; None if it does not name one."""
    bare = plain(text)
    found = PROVISION.search(bare)
    if found is None:
        return None
    written = text if len(text) == len(bare) else bare
    rest = f"{written[: found.start()]} {written[found.end() :]}"
    years = tuple(YEAR.findall(rest))
    statute = parse_term(YEAR.sub(" ", rest).strip(" ,.;:()"))
    number = SUBPROVISION.sub(r"(\1)", found[2]).replace(" ", "")
    return Provision(PROVISIONS[found[1]], number, statute, years)
