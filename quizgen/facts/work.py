"""Works: the sources that a deck declares, and their citations."""

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from quizgen import languages
from quizgen.facts.citation import Citation
from quizgen.facts.fields import Address, Line, Phrase, SourceKey, field
from quizgen.languages.citation_words import CitationWords
from quizgen.record import record
from quizgen.values.dates import When
from quizgen.values.dates_shown import show_when
from quizgen.values.direction import has_right_to_left
from quizgen.values.markup import Marked, with_formulas
from quizgen.values.placeholders import fill


@record(kw_only=True, eq=False)
class Work:
    """A source of facts; its fields have the names of CSL, the Citation Style Language."""

    title: Phrase = field("the title of the work", example="The first lines")
    type: Line | None = field("the type of work in CSL: book, chapter, webpage", example="book")
    author: tuple[Line, ...] = field(
        "the author or authors: a name or a list; braces keep a name whole: `'{World Bank}'`",
        example="J. Smith",
    )
    editor: tuple[Line, ...] = field("the editor or editors")
    translator: tuple[Line, ...] = field("the translator or translators")
    issued: When | None = field("the date of publication (EDTF)", example="1988")
    container_title: Phrase | None = field(
        "the journal, site or book that it is in", key="container-title"
    )
    publisher: Line | None = field("the publisher")
    publisher_place: Line | None = field("the place of publication", key="publisher-place")
    volume: Line | None = field("the volume")
    issue: Line | None = field("the issue of a journal")
    edition: Line | None = field("the edition")
    pages: Line | None = field("its pages in a journal or book", key="page")
    url: Address | None = field("its address", key="URL", example="https://example.org/smith")
    doi: Line | None = field("its DOI", key="DOI")
    isbn: Line | None = field("its ISBN", key="ISBN")
    accessed: When | None = field(
        "the date on which the address was read (EDTF)", example="2026-11-23"
    )
    language: Line | None = field("the language of the work", example="en")
    short: Phrase | None = field("a short name for prompts", example="Smith's history")
    cited_in: SourceKey | None = field("the key of the source in which it was seen cited")
    covers: Line | None = field(
        "the places that the deck means to cover: `quizgen stats --deck` lists those without facts",
        example="3-12, 40",
        shown=False,
    )
    unpaged: bool = field("it has no pages: the checks expect none", example="true")

    def name(self, language: str) -> str:
        """What a prompt calls the work: "Smith (1988)", or the deck's own `short`."""
        if self.short:
            return self.short
        words = languages.words(language).citations
        who, year = self.who(words), _year(self, language)
        return words.named.format(who=who, year=year) if year else who

    @property
    def author_names(self) -> tuple[str, ...]:
        """Its authors, without braces around names that are whole."""
        return tuple([_whole(author) or author for author in self.author])

    def who(self, words: CitationWords) -> str:
        """Its authors, or its title if it names none."""
        return _family_names(self.author, words) if self.author else self.title


def _family_names(authors: tuple[str, ...], words: CitationWords) -> str:
    """The authors as a short citation names them: "Smith", "Smith and Jones", "Smith et al."."""
    families = [author_family(author) for author in authors]
    if len(families) > 2:
        return words.more_authors.format(families[0])
    if len(families) == 2:
        return words.contracted(words.two_authors.format(*families))
    return families[0]


def author_family(author: str) -> str:
    """The family name of an author, or the whole name of an institution."""
    if whole := _whole(author):
        return whole
    family, comma, _ = author.partition(",")
    return family if comma else author.rsplit(maxsplit=1)[-1]


def author_in_order(author: str) -> str:
    """The name of an author with the family name last."""
    family, _, given = author.partition(",")
    return f"{given.strip()} {family}" if given else author


def _whole(author: str) -> str:
    """A name in braces, such as that of an institution, which has no family name; else ""."""
    return author[1:-1].strip() if author[0] + author[-1] == "{}" else ""


def cite_work(citation: Citation, works: Mapping[str, Work], language: str) -> Marked:
    """A citation in one line: "Smith 1988, p. 12, cited in Jones 1989 (grounds)"."""
    work = works.get(citation.source)
    if work is None:
        return with_formulas(citation.source)
    words = languages.words(language)
    templates = words.citations
    cited = _cited(work, language)
    if locator := citation.locator_text(templates):
        if cited.runs or has_right_to_left(f"{cited.text}{locator}"):
            cited = fill(templates.located, {"work": cited, "place": Marked(locator)})
        else:
            # Nearly every fact has such a citation, and this takes half the time.
            cited = Marked(templates.located.format(work=cited.text, place=locator))
    seen: set[str] = {citation.source}
    key: str | None = work.cited_in
    while key and key not in seen and key in works:
        other = _briefly(works[key], language)
        cited = fill(templates.cited_in, {"citation": cited, "work": other})
        seen.add(key)
        key = works[key].cited_in
    if citation.fields:
        named = [words.fields.get(name, name.replace("_", " ")) for name in citation.fields]
        fields = Marked(", ".join(named))
        cited = fill(templates.for_fields, {"citation": cited, "fields": fields})
    return cited


@lru_cache(maxsize=4096)
def _cited(work: Work, language: str) -> Marked:
    """The work as a source line names it, linked if it has an address: "Smith 1988".

    The cache is bounded: works equal only themselves, and a quiz rereads a deck after each edit.
    """
    words = languages.words(language).citations
    who, year = work.who(words), _year(work, language)
    if not work.author and work.container_title and work.type in _PAGES:
        who = f"{who}, {work.container_title}"
    if not year:
        return _linked(with_formulas(who), work)
    template = words.author_year if work.author else words.title_year
    cited = fill(template, {"who": with_formulas(who), "year": Marked(year)})
    return _linked(cited, work)


_PAGES = ("webpage", "entry", "entry-encyclopedia", "entry-dictionary")
"""Types of works, by their CSL names, that are cited with the title of what they are in."""


def _briefly(work: Work, language: str) -> Marked:
    """The work in which another one is cited: by its short name, if it has one."""
    return _linked(with_formulas(work.short), work) if work.short else _cited(work, language)


def _linked(text: Marked, work: Work) -> Marked:
    if not work.url:
        return text
    runs = tuple([replace(run, href=work.url) for run in text.styled()])
    return Marked(text.text, runs)


def _year(work: Work, language: str) -> str:
    """The year in which a work appeared, or began to appear: "1988", "1780s", "51 BC".

    A citation does not say whether the year is certain.
    """
    if work.issued is None:
        return ""
    first = work.issued.moments[0]
    if first.digits == 4 and first.year >= 100:
        return str(first.year)
    year = replace(first, month=None, day=None, approximate=False, uncertain=False, julian=False)
    return show_when(When("", "moment", (year,), year.earliest, year.latest), language)
