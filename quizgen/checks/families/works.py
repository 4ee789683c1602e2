"""Sources compared with each other, and with the pages that facts cite."""

from collections.abc import Collection, Iterator, Mapping
from functools import cache
from itertools import islice

from quizgen import languages
from quizgen.checks.cited_places import cited, place_of_source
from quizgen.checks.rule import Finding, check
from quizgen.facts.deck import Deck
from quizgen.facts.work import Work, author_family
from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.dates_compared import certainly_apart
from quizgen.values.folding import fold
from quizgen.values.locators import Range, range_of


@check(Deck, severity="warning")
def page_outside_source(deck: Deck) -> Iterator[Finding]:
    """A fact cites a page that the source does not have, by its `page` in `deck.yaml`.

    That is the range of pages of an article or a chapter, or the last page of a book. Pages in
    other numerals, such as xii, are not compared.

    Passes:

        # deck.yaml: sources: {smith-1988: {title: The first lines, page: 101-134}}
        - person: George Stephenson
          page: 112

    Fails:

        # deck.yaml: sources: {smith-1988: {title: The first lines, page: 101-134}}
        - person: George Stephenson
          page: 12
    """
    known = {
        key: pages
        for key, work in deck.head.sources.items()
        if work.pages and (pages := _pages_of(work.pages))
    }
    range_once = cache(range_of)
    for fact in deck.facts if known else ():
        for path, citation in cited(fact):
            pages = known.get(citation.source)
            if pages is None or not citation.page:
                continue
            for part in citation.page.split(","):
                place = range_once(part)
                if place and place.sign == pages.sign and not _is_within(place, pages):
                    shown = _shown(pages)
                    yield (
                        fact.at(*path, "page"),
                        f"not a page of '{citation.source}', whose `page` is {shown}",
                        place_of_source(deck, citation.source, "page"),
                    )
                    break


def _pages_of(written: str) -> Range | None:
    """The first and the last page of a work. A single number is the last page, or the only one."""
    found = [*map(range_of, written.replace(";", ",").split(","))]
    ranges = [each for each in found if each]
    if len(ranges) < len(found) or len({each.sign for each in ranges}) != 1:
        return None
    first, last = min(each.first for each in ranges), max(each.last for each in ranges)
    return Range(ranges[0].sign, 1 if first == last else first, last)


def _is_within(place: Range, pages: Range) -> bool:
    # A range that runs backwards is reported for itself.
    last = max(place.first, place.last)
    return pages.first <= place.first and last <= pages.last


def _shown(pages: Range) -> str:
    return f"{pages.last}" if pages.first == 1 else f"{pages.first}-{pages.last}"


@check(Deck)
def cited_in_circle(deck: Deck) -> Iterator[Finding]:
    """A source is cited in itself, directly or through other sources.

    Passes:

        # deck.yaml
        sources: {jones-1989: {title: A review, cited_in: smith-1988}}
        allow: {unused-source: an example}

    Fails:

        # deck.yaml
        sources:
          jones-1989: {title: A review, cited_in: brown-1990}
          brown-1990: {title: Another review, cited_in: jones-1989}
    """
    works = deck.head.sources
    known: set[str] = set()
    for start in works:
        way: list[str] = []
        key: str | None = start
        while key and key in works and key not in known:
            known.add(key)
            way.append(key)
            key = works[key].cited_in
        if key and key in way:
            circle = [*way[way.index(key) :], key]
            names = " in ".join(f"'{each}'" for each in circle)
            yield place_of_source(deck, circle[0], "cited_in"), f"cited in a circle: {names}"


@check(Deck, severity="warning")
def several_names_in_one(deck: Deck) -> Iterator[Finding]:
    """One text names several authors, so citations show only the last word, or the first name.

    So it is with editors and translators. A name that belongs together, as that of an institution,
    has braces around it.

    Passes:

        # deck.yaml
        sources:
          smith-1988: {title: The first lines, author: [J. Smith, B. Jones]}
          board-1989: {title: A report, author: '{Board of Trade and Industry}'}
        allow: {unused-source: an example}

    Fails:

        # deck.yaml
        sources:
          smith-1988: {title: The first lines, author: J. Smith and B. Jones}
        allow: {unused-source: an example}
    """
    typed = languages.typed(deck.language)
    conjunctions = {"and", *typed.conjunction}
    particles = {*typed.names.particles} - {*typed.names.opening_articles}
    for key, work in deck.head.sources.items():
        for field in ("author", "editor", "translator"):
            for name in getattr(work, field):
                if not name.startswith("{") and _are_several(name, conjunctions, particles):
                    yield (
                        place_of_source(deck, key, field),
                        f"several names in one: '{name}'; write a list, one name in each item, "
                        "or braces around a name that belongs together",
                    )


_OTHERS = lazy_pattern(r"(?i)\bet al\b\.?$")
_INITIAL = lazy_pattern(r"[^\W\d_]\. ")
_LONG_LIST = 3
"""So many commas are in no single name."""


def _are_several(name: str, conjunctions: Collection[str], particles: Collection[str]) -> bool:
    """Whether a text has the names of several people."""
    parts = [part.strip() for part in name.split(",")]
    # "Smith, J., Jr." is one, and so is "van Dyck, Jan Peter"; "J. Smith, B. Jones" are two.
    are_whole = len(parts) > 1 and all(" " in part for part in parts)
    if are_whole and (len(parts) > 2 or _INITIAL.match(name)):
        return True
    if ";" in name or _OTHERS.search(name) or len(parts) > _LONG_LIST:
        return True
    # Before the only comma is one family name: "Thurn und Taxis, Gloria von".
    is_family = len(parts) == 2
    words = (parts[0] if is_family else name).split()
    for at, word in enumerate(words[1:-1], start=1):
        if word == "&" or word.lower() in conjunctions:
            is_of_house = word != "and" and at > 1 and words[at - 2] in particles
            is_double = is_family or is_of_house or len(word) == 1
            if _is_name(words[at + 1 :], alone=word == "&" or not is_double):
                return True
    return False


def _is_name(words: list[str], *, alone: bool) -> bool:
    """Whether these words after "and" are another name; one word is if it may be `alone`.

    José Ortega y Gasset is one, and so are Karl von und zu Guttenberg and Gloria von Thurn und
    Taxis.
    """
    return words[0][:1].isupper() and (alone or len(words) > 1)


@check(Deck, severity="warning")
def same_source_twice(deck: Deck) -> Iterator[Finding]:
    """Two sources seem to be the same work.

    They have the same DOI, or the same title and author, and nothing that tells one from the other:
    year, volume, issue, edition, pages, translator, language or type.

    Passes:

        # deck.yaml
        sources:
          jones-1989: {title: The railways, author: A. Jones, issued: 1989, volume: 1}
          jones-1991: {title: The railways, author: A. Jones, issued: 1991, volume: 2}
        allow: {unused-source: an example}

    Fails:

        # deck.yaml
        sources:
          jones-1989: {title: 'The railways: a history', author: A. Jones, issued: 1989}
          jones: {title: The Railways, author: 'Jones, Ann'}
        allow: {unused-source: an example}
    """
    by_key: dict[str, list[str]] = {}
    works = deck.head.sources
    for key, work in works.items():
        alike = islice(_alike(by_key, work), _COMPARED)
        twin = next((each for each in alike if _is_same(work, works[each])), None)
        if twin:
            yield (
                place_of_source(deck, key, "title"),
                f"is this the same work as '{twin}'? keep one of them, or say what differs",
                place_of_source(deck, twin, "title"),
            )
        for name in _names(work):
            by_key.setdefault(name, []).append(key)


_COMPARED = 50
"""With at most this many earlier sources of the same title, a source is compared."""


def _alike(by_key: Mapping[str, list[str]], work: Work) -> Iterator[str]:
    for name in _names(work):
        yield from by_key.get(name, ())


def _names(work: Work) -> tuple[str, ...]:
    """What two entries of the same work have in common: the DOI, or the main title."""
    title = f"title {fold(_main_title(work))}"
    return (f"doi {_doi(work)}", title) if work.doi else (title,)


_SUBTITLE = lazy_pattern(r"\s*(?::|\. |\? |! | [-–—] ).*")
_RESOLVER = lazy_pattern(r"(?i)(?:https?://)?(?:dx\.)?doi\.org/|doi:\s*")


def _main_title(work: Work) -> str:
    return _SUBTITLE.sub("", work.title) or work.title


def _doi(work: Work) -> str:
    return _RESOLVER.sub("", work.doi or "").strip().lower()


def _is_same(one: Work, other: Work) -> bool:
    """Whether two entries can be of one work."""
    if one.doi and other.doi:
        return _doi(one) == _doi(other)
    titles = {fold(one.title), fold(other.title)}
    mains = {fold(_main_title(one)), fold(_main_title(other))}
    # Of two subtitles, each may be of another volume.
    if len(titles) > 1 and not titles & mains:
        return False
    if one.issued and other.issued and certainly_apart(one.issued, other.issued):
        return False
    if one.author and other.author:
        if not _may_be_one(one.author[0], other.author[0]):
            return False
    elif one.author or other.author or (one.url or "") != (other.url or ""):
        # Many pages are called "Introduction".
        return False
    return all(
        not mine or not its or fold(f"{mine}") == fold(f"{its}")
        for mine, its in zip(_telling(one), _telling(other), strict=True)
    )


def _may_be_one(author: str, other: str) -> bool:
    """Whether two names of an author have the same family name, and the same initial."""
    names = [
        (fold(author_family(each)), fold(_given(each)).replace(".", " ").strip()[:1])
        for each in (author, other)
    ]
    (family, initial), (its_family, its_initial) = names
    return family == its_family and (initial == its_initial or not initial or not its_initial)


def _given(author: str) -> str:
    family, comma, given = author.partition(",")
    return given if comma else family.rpartition(" ")[0]


def _telling(work: Work) -> tuple[object, ...]:
    """What tells a work from another one with the same title and author."""
    translators = ", ".join(sorted(map(author_family, work.translator)))
    return (
        work.volume,
        work.issue,
        work.edition,
        work.pages,
        work.container_title,
        work.language,
        work.type,
        translators,
        (work.isbn or "").replace("-", "").replace(" ", ""),
    )
