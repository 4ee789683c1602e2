"""Citations: cases by their parties, and provisions of statutes."""

import re
from functools import lru_cache

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import WORDS, any_of
from quizgen.questions.grading.names.typed_names import Words
from quizgen.questions.grading.names.typed_terms import ParsedTerm, parse_term
from quizgen.questions.grading.plain_text import plain
from quizgen.record import record

CROWN = frozenset(WORDS.names.crown)
PROVISIONS = dict(WORDS.names.provisions)

REPORT = lazy_pattern(r"\s*(?:[\[(]\d{4}[\])].*|,?\s\d{4}|,?\s\d+\s[a-z][\w. ]*\s\d.*)$")
"""The year of a case, and where it is reported: [1932] AC 562; 5 U.S. 137 (1803)."""

REPORT_LETTERS = lazy_pattern("[a-z]+")
REPORT_NUMBER = lazy_pattern(r"\d+")

FURTHER_OF_PARTY = frozenset(WORDS.names.further_of_party)
"""Before or in what tells more of a party than its name."""

PARTIES = lazy_pattern(rf"(.+?)\s{any_of(WORDS.names.versus)}\.?\s(.+)")

_SUB = rf",?\s{any_of(WORDS.names.subprovisions)}\.?\s?"

PROVISION = lazy_pattern(
    rf"(?<!\w)({'|'.join(sorted(map(re.escape, PROVISIONS), key=len, reverse=True))})\.?\s?"
    rf"(\d+[a-z]?[a-z]?(?:\s?\(\w+\)|{_SUB}\d+)*)(?!\w)"
)
"""A section or article with its number: s 1(1), § 211, Art. 8, Art. 1 Abs. 1."""

SUBPROVISION = lazy_pattern(rf"{_SUB}(\d+)")

BARE_NUMBER = lazy_pattern(r"\d+[a-z]?[a-z]?(?:\s?\(\w+\))*")
"""The number of a provision without its kind: 12(3)."""

YEAR = lazy_pattern(r"(?<!\w)\d{4}(?!\w)")


@record()
class Provision:
    """A provision of a statute: its kind, its number, and the words of the statute."""

    kind: str
    number: str
    statute: ParsedTerm
    years: tuple[str, ...]


@lru_cache(maxsize=65536)
def parties(text: str) -> tuple[ParsedTerm, ParsedTerm] | None:
    """Both parties of a case; None if the text does not name a case."""
    found = PARTIES.fullmatch(without_report(text))
    if found is None:
        return None
    first, second = parse_term(found[1]), parse_term(found[2])
    return (first, second) if first.words and second.words else None


@lru_cache(maxsize=1024)
def shorter_parties(text: str) -> tuple[Words, ...]:
    """The words of a party without what tells more of it: "of Topeka", "Ltd", "and another"."""
    words = text.replace(".", "").split()
    places = [at for at, word in enumerate(words) if at and word in FURTHER_OF_PARTY]
    return tuple(parse_term(" ".join(words[:at])).words for at in places)


def is_report_another(text: str, typed: str) -> bool:
    """Whether two cases have another year, or another number of the same report."""
    one, other = (REPORT.search(plain(each)) for each in (text, typed))
    if one is None or other is None:
        return False
    years, said = ({*YEAR.findall(each[0])} for each in (one, other))
    if years and said and years.isdisjoint(said):
        return True
    series, said_series = (REPORT_LETTERS.findall(each[0]) for each in (one, other))
    numbers, said_numbers = (REPORT_NUMBER.findall(each[0]) for each in (one, other))
    return bool(series) and series == said_series and numbers != said_numbers


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
