"""The output of `quizgen stats --deck`: the contents of decks, as text and JSON."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from quizgen.anki.build import build
from quizgen.cli.deck_reading import counted
from quizgen.diagnostics.diagnostic import Unusable
from quizgen.facts.contents import Contents, contents
from quizgen.facts.deck import Deck
from quizgen.system.clock import seconds_now
from quizgen.values.clean import one_line
from quizgen.values.formulas.unicode_formulas import unicode_text


def contents_text(decks: Sequence[Deck]) -> str:
    """The contents of each deck, with a table of kinds, and how far it is translated."""
    return "\n\n".join(
        "\n".join([*_lines(deck, contents(deck)), *map(_how_far, translations)])
        for deck, translations in _with_translations(decks)
    )


def contents_json(decks: Sequence[Deck]) -> list[dict[str, Any]]:
    """The contents of each deck as JSON; sizes are in bytes."""
    return [
        _deck(deck, contents(deck))
        | {
            "translations": [
                {
                    "language": translation.language,
                    "facts": len(each.facts),
                    "stale": len(translation.stale),
                }
                for each in translations
                if (translation := each.translation)
            ]
        }
        for deck, translations in _with_translations(decks)
    ]


def _with_translations(decks: Sequence[Deck]) -> Iterator[tuple[Deck, list[Deck]]]:
    """Each deck with its translations; a translation alone if its original is not there."""
    originals = {deck.folder for deck in decks if not deck.translation}
    for deck in decks:
        if not deck.translation:
            yield deck, [each for each in decks if each.folder == deck.folder and each.translation]
        elif deck.folder not in originals:
            yield deck, []


def _how_far(deck: Deck) -> str:
    """How far a deck is translated, in a line."""
    assert deck.translation is not None
    facts, stale = len(deck.facts), len(deck.translation.stale)
    of = counted(len(deck.translation.originals), "fact")
    changed = f", {stale:,} of them changed since" if stale else ""
    return f"  translated into {deck.translation.language}: {facts:,} of {of}{changed}"


def _lines(deck: Deck, found: Contents) -> Iterator[str]:
    yield f"{one_line(deck.head.title)} ({deck.id})"
    size = _package_size(deck)
    packed = f"{size / 1000:,.0f} kB as an Anki package" if isinstance(size, int) else size
    numbers = ((found.parts, "part"), (found.facts, "fact"), (found.questions, "question"))
    yield ", ".join([*(counted(number, what) for number, what in numbers), packed])
    yield ""
    names = max((len(each.name) for each in found.kinds), default=0)
    for each in found.kinds:
        questions = ", ".join(f"{number} {slot}" for slot, number in each.questions.items())
        yield f"  {each.name:<{names}}  {counted(each.facts, 'fact'):>12}: {questions}"
    yield ""
    placed = [each for each in found.sources if each.covered or each.missing]
    for source in placed:
        places = counted(len(source.covered), "place")
        if deck.head.sources[source.key].covers:
            total = len(source.covered) + len(source.missing)
            places = f"{len(source.covered)} of {counted(total, 'place')}"
        if source.missing:
            places += f"; no fact cites {', '.join(source.missing)}"
        name = one_line(unicode_text(source.name))
        yield f"  {name}: {counted(source.facts, 'fact')}, {one_line(places)}"
    if len(placed) < len(found.sources):
        others = counted(len(found.sources) - len(placed), "source")
        yield f"  {others} without places"


def _deck(deck: Deck, found: Contents) -> dict[str, Any]:
    size = _package_size(deck)
    return {
        "deck": deck.id,
        "title": deck.head.title,
        "parts": found.parts,
        "facts": found.facts,
        "questions": found.questions,
        "package_bytes": size if isinstance(size, int) else None,
        "kinds": [
            {"name": each.name, "facts": each.facts, "questions": {**each.questions}}
            for each in found.kinds
        ],
        "sources": [
            {
                "key": each.key,
                "facts": each.facts,
                "covered": each.covered,
                "missing": each.missing,
            }
            for each in found.sources
        ],
    }


def _package_size(deck: Deck) -> int | str:
    """The size in bytes of the package that `quizgen build` would make, or why it cannot make one.

    A missing picture or a full disk must not hide the rest of the contents.
    """
    try:
        made, _ = build(deck, int(seconds_now()))
        # It is not packable if two facts have the same id, which `quizgen check` reports.
        return len(made.package(released=False)) if made.packable else "no Anki package"
    except Unusable as error:
        why = str(error)
    except OSError as error:
        where = f"{Path(error.filename).name}: " if error.filename else ""
        why = f"{where}{error.strerror or error}"
    return f"no Anki package ({one_line(why)})"
