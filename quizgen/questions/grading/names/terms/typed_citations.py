"""Citations: cases by their parties, and provisions of statutes."""

import re
from functools import lru_cache

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import WORDS, any_of
from quizgen.questions.grading.names.terms.typed_terms import TURNING, ParsedTerm, parse_term
from quizgen.questions.grading.names.words.opening_articles import without_article
from quizgen.questions.grading.names.words.typed_names import Words
from quizgen.questions.grading.plain_text import plain
from quizgen.questions.grading.roman_numerals import roman_number
from quizgen.record import record
from quizgen.values.characters import even
from quizgen.values.folding import small

CROWN = frozenset(WORDS.names.crown)
PROVISIONS = dict(WORDS.names.provisions)

REPORT = lazy_pattern(r"\s*(?:[\[(]\d{4}[\])].*|,?\s\d{4}|,?\s\d+\s[a-z][\w. ]*\s\d.*)$")
"""The year of a case, and where it is reported: [1932] AC 562; 5 U.S. 137 (1803)."""

REPORT_LETTERS = lazy_pattern("[a-z]+")
REPORT_NUMBER = lazy_pattern(r"\d+")

FURTHER_OF_PARTY = frozenset(WORDS.names.further_of_party)
"""Before or in what tells more of a party than its name."""

COMPANY_FORMS = FURTHER_OF_PARTY - TURNING
"""Those of them that end the name of a company: Ltd."""

PARTIES = lazy_pattern(rf"(.+?)\s{any_of(WORDS.names.versus)}\.?\s(.+)")

_KIND = rf"(?:{'|'.join(sorted(map(re.escape, PROVISIONS), key=len, reverse=True))})"
_PART = any_of(tuple(sorted(WORDS.names.subprovisions, key=len, reverse=True)))
_ONLY_PART = any_of(tuple(each for each in WORDS.names.subprovisions if each not in PROVISIONS))
_SUB = rf",?\s{_PART}\.?\s?"
_OF = any_of(WORDS.names.of_provision)
_ENDING = any_of(WORDS.dates.day_endings)
_NUMBER = r"(?:[lrd]\.?\s?)?\d+(?:-\d+)*[a-z]?[a-z]?"

PROVISION = lazy_pattern(rf"(?<!\w)({_KIND})\.?\s?({_NUMBER}(?:\s?\(\w+\)|{_SUB}\d+)*)(?!\w)")
"""A section or article with its number: s 1(1), § 211, Art. 8, Art. 1 Abs. 1, art. L. 121-1."""

ROMAN_PART = lazy_pattern(r"([§tT.l]\s?\d+[a-z]?)\s([IVX]{1,5})(?:\s(\d{1,2}))?(?=\s|$)")
"""The paragraph of a German section, and perhaps its sentence: § 433 I 1 BGB."""

ROMAN_ARTICLE = lazy_pattern(rf"((?<!\w){_KIND}\.?\s)([ivxl]+)(?={_SUB}\d)")
"""An article that has a section: Article III, Section 2."""

PART_FIRST = lazy_pattern(
    rf"(?<!\w){_ONLY_PART}\.?\s?(\d+)\s(?:{_OF}\s?)?((?<!\w){_KIND}\.?\s?{_NUMBER})(?!\w)"
)
"""A part before the provision that it is of: ч. 1 ст. 105."""

NUMBERED_KIND = lazy_pattern(rf"(?<!\w)(\d+)(?:-?{_ENDING})?\s(?=\w{{5}})({_KIND})(?!\w|\.?\s?\d)")
"""The number before the kind of a provision: 105-я статья УК РФ."""

OF_STATUTE = lazy_pattern(rf"^(?:{_OF}\s?)")

SUBPROVISION = lazy_pattern(rf"{_SUB}(\d+)")

BARE_NUMBER = lazy_pattern(rf"{_NUMBER}(?:\s?\(\w+\))*")
"""The number of a provision without its kind: 12(3), L. 121-1."""

NUMBER_OF_STATUTE = lazy_pattern(rf"{_NUMBER}(?:\s?\(\w+\))*\s\D")
"""The same with its statute: 105 УК РФ."""

NUMBER_FILLING = lazy_pattern(r"[\s.]")

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


@lru_cache(maxsize=1024)
def without_company_form(text: str) -> Words:
    """The words of a party without "Ltd" and the like at its end."""
    words = text.replace(".", "").split()
    while len(words) > 1 and words[-1] in COMPANY_FORMS:
        words.pop()
    return parse_term(" ".join(words)).words


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
    parted = _parts_behind(without_article(text) or text)
    bare = plain(parted)
    found = PROVISION.search(bare)
    if found is None:
        return None
    written = parted if len(parted) == len(bare) else bare
    rest = f"{written[: found.start()]} {written[found.end() :]}"
    years = tuple(YEAR.findall(rest))
    statute = parse_term(OF_STATUTE.sub("", YEAR.sub(" ", rest).strip(" ,.;:()")))
    number = bare_number(SUBPROVISION.sub(r"(\1)", found[2]))
    return Provision(PROVISIONS[found[1]], number, statute, years)


def bare_number(text: str) -> str:
    """The number of a provision without spaces and points: L. 121-1 is l121-1."""
    return NUMBER_FILLING.sub("", text)


def _parts_behind(text: str) -> str:
    """A text with the parts of a provision in brackets behind it: § 433 I 1 is § 433(1)(1)."""
    shown = ROMAN_PART.sub(
        lambda found: "".join(
            (found[1], f"({roman_number(small(found[2]))})", f"({found[3]})" if found[3] else "")
        ),
        even(text),
    )
    bare = plain(shown)
    turned = ROMAN_ARTICLE.sub(lambda found: f"{found[1]}{roman_number(found[2])}", bare)
    turned = PART_FIRST.sub(r"\2(\1)", NUMBERED_KIND.sub(r"\2 \1", turned))
    return shown if turned == bare else turned
