"""The listing of a deck on AnkiWeb: what its author copies into the form there."""

from collections.abc import Iterator, Sequence

from quizgen import languages
from quizgen.anki.release_plan import ReleasePlan
from quizgen.anki.report import day_shown, plain_line, what_is_new
from quizgen.diagnostics.diagnostic import Diagnostic, Unusable
from quizgen.facts.deck import Deck
from quizgen.questions.question import Question
from quizgen.record import record
from quizgen.values.dates_shown import show_when
from quizgen.values.formulas.unicode_formulas import unicode_text

LONGEST_TITLE, LONGEST_TAGS, LONGEST_ADDRESS, LONGEST_DESCRIPTION = 60, 60, 180, 65_000
"""Characters that AnkiWeb takes (November 2026)."""

_EXAMPLES = 3
_SEARCHED = 500
"""Facts among which examples are looked for: kinds of facts that come later are left out."""


@record()
class Listing:
    """What a listing says of a deck, in its language.

    `about` are paragraphs and `rest` lines of Markdown, which are the same in each release.
    """

    title: str
    tags: str
    support: str
    about: tuple[str, ...]
    rest: tuple[str, ...]
    language: str
    deck_ids: tuple[str, ...]


def listing_of(deck: Deck) -> tuple[Listing, list[Diagnostic]]:
    """The listing of a deck, and what AnkiWeb would not take."""
    head, words = deck.head, languages.words(deck.language).anki
    about = [plain_line(head.description or "")]
    about.append(words.authors.format(plain_line(", ".join(head.authors))) if head.authors else "")
    about.append(words.licence.format(plain_line(head.licence)) if head.licence else "")
    about.append(f"<{head.home}>" if head.home else "")
    support = head.report if head.report and "{" not in head.report else head.home or ""
    made = Listing(
        title=head.title.replace("::", ": "),
        tags=" ".join(head.keywords),
        support=support,
        about=tuple(line for line in about if line),
        rest=(*_examples(deck), *_sources(deck)),
        language=deck.language,
        deck_ids=deck.ids,
    )
    limits = (
        ("title", "titles", made.title, LONGEST_TITLE),
        ("keywords", "tags, with the spaces between them,", made.tags, LONGEST_TAGS),
        ("report" if support == head.report else "home", "addresses", support, LONGEST_ADDRESS),
    )
    found = [
        Diagnostic(
            deck.at(key),
            "too-long-for-ankiweb",
            f"AnkiWeb takes {what} of up to {limit} characters (got {len(text)})",
        )
        for key, what, text, limit in limits
        if len(text) > limit
    ]
    return made, found


def listing_text(made: Listing, plan: ReleasePlan) -> str:
    """The file of a listing: the short fields, a line, and the description in Markdown.

    If the description is too long, it names no single facts. Raise Unusable if that does not help.
    """
    for news in (what_is_new(made.deck_ids, plan, made.language), _counts(plan, made.language)):
        description = "\n".join(_description(made, plan, news)).rstrip() + "\n"
        if len(description) <= LONGEST_DESCRIPTION:
            short = f"Title: {made.title}\nTags: {made.tags}\nSupport URL: {made.support}\n"
            return f"{short}\n---\n\n{description}"
    raise Unusable(
        f"AnkiWeb takes descriptions of up to {LONGEST_DESCRIPTION:,} characters, and that of "
        f"'{made.deck_ids[0]}' has {len(description):,} without its facts: it has too many sources"
    )


def _description(made: Listing, plan: ReleasePlan, news: Sequence[str]) -> Iterator[str]:
    words = languages.words(made.language).anki
    yield from _paragraphs(made.about)
    yield from (words.listing.size(len(plan.notes), plan.card_count), "")
    yield from (words.released.format(day_shown(plan.newest, made.language)), "")
    yield from made.rest
    yield from (f"# {words.listing.changes}", "", *news)
    yield words.release.how_to_update


def _paragraphs(lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        yield from (line, "")


def _counts(plan: ReleasePlan, language: str) -> list[str]:
    """How many changes there are of each sort."""
    words = languages.words(language).anki.release
    if plan.first_release:
        return [words.first(len(plan.notes)), ""]
    sorts = [change.sort for change in plan.changes]
    counts = [f"- {words.headings[sort]}: {sorts.count(sort)}" for sort in dict.fromkeys(sorts)]
    return [*(counts or [words.nothing_changed]), ""]


def _examples(deck: Deck) -> Iterator[str]:
    """A card of each of the first kinds of facts, as text."""
    found: dict[str, Question] = {}
    for number, asked in enumerate(deck.questions_by_fact()):
        if len(found) == _EXAMPLES or number == _SEARCHED:
            break
        question = asked[0]
        if not (question.pictures or question.heard):
            found.setdefault(question.origin.kind.name, question)
    if found:
        yield from (f"# {languages.words(deck.language).anki.listing.examples}", "")
    for question in found.values():
        shown = question.answer.shown()
        yield from (f"**{plain_line(unicode_text(question.prompt))}**", "")
        if isinstance(shown, tuple):
            yield from (f"- {plain_line(unicode_text(point))}" for point in shown)
        else:
            yield plain_line(unicode_text(shown))
        yield ""


def _sources(deck: Deck) -> Iterator[str]:
    if not deck.works:
        return
    yield from (f"# {languages.words(deck.language).anki.listing.sources}", "")
    for work in deck.works.values():
        issued = show_when(work.issued, deck.language) if work.issued else ""
        parts = (
            ", ".join(work.author_names),
            unicode_text(work.title),
            work.container_title,
            issued,
        )
        yield f"- {plain_line('. '.join(part for part in parts if part))}"
    yield ""
