"""Translations: how far a deck is translated, and whether what was translated has changed."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from quizgen.checks.rule import Finding, check
from quizgen.diagnostics.source import position
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.translation import Gap, Translation

_NAMED = 3
"""Facts without a translation that a message names."""

_LISTS = ("who", "because", "answer", "why")
"""The lists whose points are graded one by one."""


@check(Deck, severity="warning", translated=True)
def untranslated(deck: Deck) -> Iterator[Finding]:
    """A deck that is translated lacks texts in that language.

    A fact is left out of that language if a text is missing without which it cannot be asked, and
    shown without its note, picture text or wrong options if only these are. Names, units and
    locators stay as they are where the translation does not give them. To allow it, use `allow` in
    `deck.yaml`, or in the entry of the translation.

    Passes:

        # facts.de.yaml
        - id: stephenson
          who: der Ingenieur der ersten Eisenbahn für Reisende

    Fails:

        # facts.de.yaml
        - id: stephenson
          person: George Stephenson
    """
    found = deck.translation
    assert found is not None
    language = found.language
    if not found.titled:
        where = deck.file.span(position(0, 0))
        yield where, f"no title in '{language}': write `title: …` into deck.{language}.yaml"
    whole = [gap for gap in found.gaps if gap.entry is None]
    for part, gaps in groupby(whole, key=lambda gap: gap.fact.part.name):
        yield _missing(found, part, [*gaps])
    for gap in found.gaps:
        if gap.entry is not None:
            lost = "it is left out" if gap.left_out else "it is shown without"
            texts = " and ".join(f"`{key}`" for key in gap.keys)
            yield gap.entry, f"'{gap.fact.id}' has no {texts} in '{language}', so {lost}"


def _missing(found: Translation, part: str, gaps: Sequence[Gap]) -> Finding:
    """What to say of the facts of a part that are not translated at all."""
    names = [f"'{gap.fact.id}'" for gap in gaps[:_NAMED]]
    if len(gaps) > _NAMED:
        names.append(f"{len(gaps) - _NAMED:,} more")
    listed = f"{', '.join(names[:-1])} and {names[-1]}" if names[1:] else names[0]
    verb, them = ("is", "it") if len(gaps) == 1 else ("are", "them")
    name = f"{part}.{found.language}.yaml"
    source = found.files.get(part) or gaps[0].fact.part.file
    return (
        source.span(position(0, 0)),
        f"{listed} {verb} not translated into '{found.language}', and left out: write {them} into "
        f"{name}",
    )


@check(Deck, severity="warning", translated=True)
def other_points(deck: Deck) -> Iterator[Finding]:
    """The translation of a list has more or fewer points than the original.

    Each point of a list is recalled and marked by itself, so one is missing in one of the
    languages.

    Passes:

        # facts.de.yaml
        - id: stephenson
          who: der Ingenieur der ersten Eisenbahn für Reisende

    Fails:

        # facts.de.yaml
        - id: stephenson
          who: [Ingenieur, Erbauer der ersten Eisenbahn für Reisende]
    """
    for fact in deck.facts:
        for key in _LISTS:
            ours, theirs = (_points(each, key) for each in (fact, fact.original))
            if ours and theirs and ours != theirs:
                points = "1 point" if ours == 1 else f"{ours} points"
                yield fact.at(key), f"{points}, but the original has {theirs}"


def _points(fact: Fact | None, key: str) -> int:
    """How many points a text has; 0 if the fact has no such text."""
    value = getattr(fact, key, None)
    return len(value) if isinstance(value, tuple) else int(value is not None)


@check(Deck, severity="warning", translated=True)
def stale_translation(deck: Deck) -> Iterator[Finding]:
    """The original of a fact has changed since it was translated.

    `quizgen fix` writes a digest of the original's texts into each entry of a translation, as
    `of:`. When the translation is right again, remove the line; `quizgen fix` writes a new one.

    Passes:

        # facts.de.yaml
        - id: stephenson
          who: der Ingenieur der ersten Eisenbahn für Reisende

    Fails:

        # facts.de.yaml
        - id: stephenson
          who: der Ingenieur der ersten Eisenbahn für Reisende
          of: 00000000
    """
    assert deck.translation is not None
    for fact in deck.translation.stale:
        yield (
            fact.at("of"),
            f"'{fact.id}' has changed since it was translated: bring this entry up to date, then "
            "remove this line and run `quizgen fix`",
        )
