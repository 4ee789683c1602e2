"""The listing of a deck on AnkiWeb, and what its description in Anki says of a release."""

import zipfile
from pathlib import Path

import pytest

from quizgen import languages
from quizgen.diagnostics.diagnostic import Unusable
from tests.anki.learner import Learner
from tests.workshop import Workshop, at

GOLDEN = Path(__file__).parent.parent / "golden"
NOW = 1_700_000_000
HEAD = """\
home: https://example.org/railways?a=1&b=2
report: https://example.org/issues
keywords: [history, railways]
description: "The *first* lines, and those who built them."
"""


@pytest.fixture
def published(workshop: Workshop) -> Workshop:
    workshop.change("authors:", f"{HEAD}authors:", "deck.yaml")
    return workshop


def listing(workshop: Workshop, now: int = NOW, *options: str) -> str:
    """The listing that a release writes."""
    words = ["release", "--listing", *options, "--out", str(workshop.out)]
    code, printed = workshop.run(*words, env=at(now))
    assert code == 0, printed
    (path,) = workshop.out.glob("*.ankiweb.md")
    assert f"  dist/{path.name}: to copy into AnkiWeb's form\n" in printed
    return path.read_text(encoding="utf-8")


def test_a_listing_has_all_that_ankiweb_asks_for(published: Workshop) -> None:
    """The golden file: `tests/golden/listing.md`."""
    published.release(NOW)
    published.change("English engineer", "engineer")
    assert listing(published, NOW + 100) == (GOLDEN / "listing.md").read_text(encoding="utf-8")


def test_a_listing_is_written_only_when_it_is_asked_for(workshop: Workshop) -> None:
    workshop.release(NOW)
    assert not list(workshop.out.glob("*.ankiweb.md"))


def test_a_listing_is_in_the_language_of_the_deck(german: Workshop) -> None:
    text = listing(german, NOW, "--lang", "de")
    assert text.startswith("Title: Frühe Eisenbahnen\nTags: \n")
    assert "4 Notizen mit 7 Karten." in text
    assert "# Quellen" in text
    assert "Veröffentlichung vom 14. November 2023." in text


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "title: Early railways",
            f"title: {'r' * 61}",
            "deck.yaml:2:8: error: AnkiWeb takes titles of up to 60 characters (got 61)",
        ),
        (
            "[history, railways]",
            f"[{'h' * 30}, {'r' * 30}]",
            "deck.yaml:5:11: error: AnkiWeb takes tags, with the spaces between them, of up to 60 "
            "characters (got 61)",
        ),
        (
            "https://example.org/issues",
            f"https://example.org/{'i' * 161}",
            "deck.yaml:4:9: error: AnkiWeb takes addresses of up to 180 characters (got 181)",
        ),
    ],
)
def test_what_ankiweb_does_not_take_is_an_error_at_its_place(
    published: Workshop, old: str, new: str, said: str
) -> None:
    published.change(old, new, "deck.yaml")
    code, printed = published.run("release", "--listing", "--out", str(published.out), env=at(NOW))
    assert (code, printed.splitlines()[0]) == (1, f"railways/{said} [too-long-for-ankiweb]")
    assert not published.out.exists()
    published.release(NOW)


def test_a_long_list_of_changes_is_shortened_to_their_numbers(workshop: Workshop) -> None:
    workshop.release(NOW)
    workshop.files["more.yaml"] = "title: More\nsource: smith-1988\nfacts:\n" + "".join(
        f"- {{date: {1000 + n}, event: event {n} {'long ' * 20}, id: e{n}, page: 1}}\n"
        for n in range(600)
    )
    text = listing(workshop, NOW + 1)
    assert "- Added: 600" in text
    assert "`e1`" not in text
    assert len(text) < 65_000
    assert "`e1`" in (workshop.out / "railways.md").read_text(encoding="utf-8")


def test_a_listing_that_is_too_long_all_the_same_is_refused(workshop: Workshop) -> None:
    sources = "".join(f"  s{n}: {{title: {'t' * 900}, unpaged: true}}\n" for n in range(80))
    workshop.files["deck.yaml"] += sources
    with pytest.raises(Unusable, match=r"descriptions of up to 65,000 characters, and that of"):
        workshop.run("release", "--listing", "--out", str(workshop.out), env=at(NOW))


def test_a_support_address_has_no_places_for_ids(published: Workshop) -> None:
    published.change("example.org/issues", "example.org/issues?id={id}", "deck.yaml")
    assert "Support URL: https://example.org/railways?a=1&b=2\n" in listing(published)


def description(learner: Learner, name: str = "Early railways") -> str:
    found = learner.collection.decks.by_name(name)
    assert found
    return str(found["desc"])


def test_the_description_in_anki_has_the_release_and_the_home_page(
    published: Workshop, learner: Learner
) -> None:
    published.release(NOW)
    learner.take(published.package)
    lines = description(learner).split("<br>")
    assert lines[-2:] == [
        '<a href="https://example.org/railways?a=1&amp;b=2">'
        "https://example.org/railways?a=1&amp;b=2</a>",
        "Release of 14 November 2023.",
    ]
    published.change("English engineer", "engineer")
    published.release(NOW + 86_400)
    learner.take(published.package)
    assert description(learner).endswith("Release of 15 November 2023.")


def test_the_day_of_a_release_comes_from_the_lock(published: Workshop) -> None:
    published.release(NOW)
    released = published.package.read_bytes()
    published.build(NOW + 10 * 86_400, "--locked")
    assert published.package.read_bytes() == released
    published.release(NOW + 10 * 86_400)
    assert published.package.read_bytes() == released


def test_a_trial_build_is_not_called_a_release(published: Workshop) -> None:
    published.build(NOW)
    assert b"Release of" not in _collection(published)
    published.release(NOW)
    assert b"Release of" in _collection(published)
    published.change("English engineer", "engineer")
    published.build(NOW + 1)
    assert b"Release of" not in _collection(published)


def _collection(workshop: Workshop) -> bytes:
    with zipfile.ZipFile(workshop.package) as archive:
        return archive.read("collection.anki2")


@pytest.mark.parametrize("code", languages.deck_languages())
def test_every_language_counts_notes_and_cards(code: str) -> None:
    words = languages.words(code).anki
    texts = {words.listing.size(notes, 3 * notes) for notes in (1, 2, 5, 21)}
    assert len(texts) == 4
    assert words.released.count("{}") == 1
