"""Sources and attributions."""

from collections.abc import Iterator

from quizgen.checks.cited_places import cited, place_of_source
from quizgen.checks.once_per_deck import once_per_deck
from quizgen.checks.rule import Finding, check
from quizgen.facts.argument import Argument
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.locators import range_of


@check(Fact)
def source_missing(fact: Fact) -> Iterator[Finding]:
    """A fact has no source, so nobody can verify it.

    Passes:

        - person: George Stephenson
          source: smith-1988
          page: 12

    Fails:

        # no source for the file
        - person: George Stephenson
    """
    part = fact.part
    if not (fact.sources or fact.source or part.source or part.source_unread):
        yield (
            fact.at_key(fact.leading),
            (
                "no source: add `source:` here or at the top of the file, "
                "with a key of the deck's sources"
            ),
        )


@check(Deck, severity="warning", alone=True)
def source_without_locator(deck: Deck) -> Iterator[Finding]:
    """A fact gives its source but not the place in it, or a range of pages runs backwards.

    For a source without pages, add `unpaged: true` to it in `deck.yaml`. The ranges are those in
    `page`, `locator` and `covers`, of facts and of sources.

    Passes:

        - person: George Stephenson
          source: smith-1988
          page: 123-5

    Fails:

        - person: George Stephenson
          source: smith-1988
          page: 125-12
    """
    works = deck.head.sources
    # Of an unknown source, it is said that it is unknown, and what was cut off may say `unpaged`.
    known = deck.source_keys if deck.knows_its_sources else ()
    paged = {key for key in known if key not in works or not works[key].unpaged}
    for fact in _not_on_one_page(deck):
        for path, citation in cited(fact):
            page, locator = citation.page, citation.locator
            if not page and not locator:
                if citation.source in paged:
                    place = fact.at(*path) if path else fact.at_key(fact.leading)
                    yield place, _NO_PLACE
            elif page and _runs_backwards(page):
                yield fact.at(*path, "page"), _BACKWARDS
            elif locator and _runs_backwards(locator):
                yield (
                    fact.at(*path, "locator"),
                    "range runs backwards: write the lower number first",
                )
    for key, work in works.items():
        for field, pages in (("page", work.pages), ("covers", work.covers)):
            if pages and _runs_backwards(pages):
                yield place_of_source(deck, key, field), _BACKWARDS


_NO_PLACE = (
    "no place in the source: add `page:` or `locator:`, "
    "or `unpaged: true` to a source without pages"
)


@once_per_deck
def _not_on_one_page(deck: Deck) -> list[Fact]:
    """The facts whose place is not one page in digits, as that of nearly every fact is."""
    return [
        fact
        for fact in deck.facts
        if not fact.page or not fact.page.isdigit() or fact.sources or fact.locator
    ]


@check(Deck, severity="warning")
def misplaced_locator(deck: Deck) -> Iterator[Finding]:
    """What is not a page is in `page`, or a place is where no citation shows it.

    Citations write "p." before a page themselves, and other places belong into `locator`. A
    `locator` beside a `page` is not shown, nor is a place beside `sources`.

    Passes:

        - person: George Stephenson
          page: 12
        - person: Robert Stephenson
          locator: ch. 3

    Fails:

        - person: George Stephenson
          page: p. 12
        - person: Robert Stephenson
          page: 14
          locator: ch. 3
    """
    for fact in _not_on_one_page(deck):
        for key in ("source", "page", "locator") if fact.sources else ():
            if getattr(fact, key):
                yield fact.at(key), "not shown beside `sources`: write it in an item of these"
        for path, citation in cited(fact):
            if citation.page and citation.locator:
                message = "not shown beside `page`: write both in `locator`"
                yield fact.at(*path, "locator"), message
            elif citation.page and (message := _no_page(citation.page)):
                yield fact.at(*path, "page"), message


def _no_page(text: str) -> str:
    """What to do with a text in `page` that is certainly no page alone; "" if it may be one."""
    word = _PAGE_WORD.match(text)
    if word and _PAGES.fullmatch(text, word.end()):
        return f"write only '{text[word.end() :]}' here, or another place in `locator`"
    return "not a page: write it in `locator`" if word or _WORD.match(text) else ""


_PAGE_WORD = lazy_pattern(
    r"(?i)(?:(?:pp?|s|с)\.|(?:pp|pgs?|pages?|seiten?|стр|págs?|página|עמ(?:וד)?)\b[.'’׳]?)\s*(?=\w)"
    r"|pp?(?=\d)"
)
"""The word "page" of any language, before its number."""

_PAGES = lazy_pattern(
    r"(?i)(?:[^\W\d]{0,4}\d+[^\W\d]?|[ivxlcdm]+)(?:[\s,;–—-]+(?:\d+\w?|[ivxlcdm]+))*\s*(?:ff?\.?)?"
)

_WORD = lazy_pattern(
    r"(?![ivxlcdmjIVXLCDMJ]+[rvRV]?\b|[א-ת])"
    r"(?:(?![^\W\d_a-zß-ÿа-яё]+\s)[^\W\d_]{2,}(?:\.|\s+\S)|[^\W\d_]\.|[^\W\d_]{5,}$)"
)
"""A word at the beginning that cannot be part of a page: a long one, or one before a full stop or a
space. Pages such as "A 51", "SI 3", "iv90", "viij" and "קלב" begin with letters, too."""


@check(Argument)
def unattributed_argument(argument: Argument) -> Iterator[Finding]:
    """An argument has no `by`: the card would present an opinion as a fact.

    Passes:

        - argument: coal paid for it
          by: smith-1988

    Fails:

        # nobody says so
        - argument: coal paid for it
    """
    if not argument.by:
        yield (
            argument.at_key("argument"),
            "unattributed argument: add `by:` with a name, or the id of a person or source",
        )


@check(Fact)
def unattributed_contested(fact: Fact) -> Iterator[Finding]:
    """A contested fact does not say whose view it gives.

    Passes:

        - figure: 1996
          counts: delegates to the congress
          contested: true
          according_to: the review

    Fails:

        - figure: 1996
          counts: delegates to the congress
          contested: true
    """
    if fact.contested and not fact.speaker:
        yield (
            fact.at_key("contested"),
            "unattributed: add `according_to:` with a name or an id",
        )


@check(Deck, severity="warning", whole=True)
def unused_source(deck: Deck) -> Iterator[Finding]:
    """No fact cites a source in `deck.yaml`. A bibliography may have such sources.

    Passes:

        - person: George Stephenson
          source: smith-1988

    Fails:

        # deck.yaml
        sources: {jones-1989: {title: A review}}
    """
    used: set[str | None] = {part.source for part in deck.parts}
    used |= {fact.source for fact in deck.facts} | {fact.speaker for fact in deck.facts}
    used |= {citation.source for fact in deck.facts for citation in fact.sources}
    used |= {work.cited_in for work in deck.head.sources.values()}
    for key in deck.head.sources:
        if key not in used and deck.has_own_source(key):
            yield deck.at_key("sources", key), f"no fact cites '{key}': remove it, or cite it"


_BACKWARDS = "page range runs backwards: write the first page first"


def _runs_backwards(places: str) -> bool:
    if "-" not in places and "\N{EN DASH}" not in places:
        return False
    ranges = map(range_of, places.split(","))
    return any(each.last < each.first for each in ranges if each)
