"""What real Anki does with a package of ours, at the import settings every learner has."""

import re
from pathlib import Path

import pytest

from quizgen.anki import note_types
from quizgen.questions.kind import Kind
from tests.anki.learner import Learner
from tests.workshop import Workshop

FIRST, SECOND, THIRD = 1_700_000_000, 1_700_100_000, 1_700_200_000


def test_a_package_imports_clean_and_every_card_renders(
    workshop: Workshop, learner: Learner
) -> None:
    workshop.build(FIRST)
    assert learner.take(workshop.package) == {"new": 4}
    assert learner.sound()
    assert not learner.collection.get_empty_cards().notes
    cards = [learner.collection.get_card(card) for card in learner.collection.find_cards("")]
    assert len(cards) == 7
    for card in cards:
        question, answer = _visible(card.question()), _visible(card.answer())
        assert "{{" not in question + answer
        assert len(question) > len(card.note_type()["name"]), question
        assert answer.startswith(question)
        assert len(answer) > len(question) + len("Smith 1988")


def test_anki_fills_in_by_what_it_sorts_notes_and_finds_doubles(
    workshop: Workshop, learner: Learner
) -> None:
    workshop.release(FIRST)
    learner.take(workshop.package)
    workshop.change("event: the opening", "event: the solemn opening")
    workshop.release(SECOND)
    assert learner.take(workshop.package) == {"updated": 1, "kept": 3}
    assert learner.collection.db
    rows = learner.collection.db.all("select flds, sfld, csum from notes order by id")
    assert [first for _, first, _ in rows] == [fields.partition("\x1f")[0] for fields, *_ in rows]
    assert rows[1][1] == "the solemn opening of the Stockton and Darlington Railway"
    assert all(checksum for *_, checksum in rows)


def test_cards_come_in_study_order_in_one_deck(workshop: Workshop, learner: Learner) -> None:
    workshop.files["2-later.yaml"] = (
        "source: smith-1988\nfacts:\n- date: 1830\n  event: a later line\n  id: later\n  page: 1\n"
    )
    workshop.build(FIRST)
    learner.take(workshop.package)
    names = [deck.name for deck in learner.collection.decks.all_names_and_ids()]
    assert names == ["Default", "Early railways"]
    assert learner.collection.db
    order = learner.collection.db.list(
        "select distinct n.sfld from cards c join notes n on c.nid = n.id order by c.due, c.ord"
    )
    assert order == [
        "a later line",
        "George Stephenson",
        "the opening of the Stockton and Darlington Railway",
        "miles of track in the first Stockton and Darlington line",
        "Why did the first railways pay?",
    ]


def test_parts_become_decks_within_the_deck_and_no_deeper_ones(
    workshop: Workshop, learner: Learner
) -> None:
    """Two colons are how Anki parts levels: a title that has some is one level all the same."""
    workshop.change("authors:", "subdecks: true\nauthors:", "deck.yaml")
    workshop.change("title: First lines", "title: 'Lines:: the first'")
    workshop.files["2-later.yaml"] = (
        "source: smith-1988\nfacts:\n- date: 1830\n  event: a later line\n  id: later\n  page: 1\n"
    )
    workshop.build(FIRST)
    learner.take(workshop.package)
    names = [deck.name for deck in learner.collection.decks.all_names_and_ids()]
    above, *parts = [name for name in names if name != "Default"]
    assert above == "Early railways"
    assert [part.count("::") for part in parts] == [1, 1]


def test_a_changed_fact_arrives_with_its_reviews_kept(workshop: Workshop, learner: Learner) -> None:
    workshop.release(FIRST)
    learner.take(workshop.package)
    answer = learner.review("stephenson", "identify")
    prompt = learner.review("stockton-opening", "when")
    workshop.change("English engineer", "engineer from Wylam")
    workshop.change("the opening of the Stockton", "the first run on the Stockton")
    workshop.change("id: coal-paid\n", "id: coal-paid\n  tags: [economy]\n")
    workshop.change(
        "id: stockton-length\n",
        "id: stockton-length\n  note: In *one* direction.\n",
    )
    workshop.change("title: First lines", "title: The first lines")
    workshop.files["new.yaml"] = (
        "source: smith-1988\nfacts:\n- date: 1830-09-15\n  event: the Liverpool line\n"
        "  id: liverpool\n  page: 50\n"
    )
    workshop.release(SECOND)
    assert learner.take(workshop.package) == {"new": 1, "updated": 4}
    assert "Engineer from Wylam" in learner.note("stephenson")["identify answer"]
    assert "the first run" in learner.note("stockton-opening")["when prompt"].lower()
    assert learner.note("coal-paid").tags == ["economy", "part::lines"]
    assert learner.note("stockton-length")["Note"] == "In <em>one</em> direction."
    assert learner.schedule("stephenson", "identify") == answer
    assert learner.schedule("stockton-opening", "when") == prompt
    assert learner.sound()


def test_a_new_question_on_an_old_fact_becomes_a_card(workshop: Workshop, learner: Learner) -> None:
    workshop.release(FIRST)
    learner.take(workshop.package)
    before = learner.review("stephenson", "born")
    workshop.change("  born: 1781-06-09\n", "  born: 1781-06-09\n  died: 1848-08-12\n")
    printed = workshop.release(SECOND)
    assert "  stephenson (new question: died)" in printed
    assert learner.take(workshop.package) == {"updated": 1, "kept": 3}
    assert "12 August 1848" in learner.card("stephenson", "died").answer()
    assert learner.schedule("stephenson", "born") == before


def test_a_learners_own_edit_of_an_unchanged_note_stays_even_after_trial_builds(
    workshop: Workshop, learner: Learner
) -> None:
    workshop.release(FIRST)
    learner.take(workshop.package)
    note = learner.note("stephenson")
    note["Note"] = "mine"
    note.tags.append("hard")
    learner.collection.update_note(note)
    workshop.change("id: stockton-length\n", "id: stockton-length\n  note: Another.\n")
    workshop.build(2_000_000_000)
    assert learner.take(workshop.package) == {"updated": 1, "kept": 3}
    workshop.release(2_000_100_000)
    assert learner.take(workshop.package) == {"updated": 1, "kept": 3}
    assert learner.note("stephenson")["Note"] == "mine"
    assert "hard" in learner.note("stephenson").tags


def test_a_withdrawn_question_is_announced_and_leaves_an_empty_card(
    workshop: Workshop, learner: Learner
) -> None:
    workshop.release(FIRST)
    learner.take(workshop.package)
    workshop.change("  born: 1781-06-09\n", "")
    printed = workshop.release(SECOND)
    assert "Questions withdrawn (1): a blank card is left behind for each" in printed
    assert "  stephenson (born)" in printed
    assert "Changed" not in printed
    notes = (workshop.out / "railways.md").read_text(encoding="utf-8")
    assert "- `stephenson`: George Stephenson (born)" in notes
    learner.take(workshop.package)
    (empty,) = learner.collection.get_empty_cards().notes
    assert empty.note_id == learner.note("stephenson").id
    assert not empty.will_delete_note


def test_a_removed_fact_is_named_with_the_search_that_finds_it(
    workshop: Workshop, learner: Learner
) -> None:
    workshop.release(FIRST)
    learner.take(workshop.package)
    kept = workshop.files["lines.yaml"]
    workshop.files["lines.yaml"] = kept[: kept.index("- argument")]
    assert "Removed (1)" in workshop.release(SECOND)
    notes = (workshop.out / "railways.md").read_text(encoding="utf-8")
    (search,) = re.findall(r"^ {4}(Id:.*)$", notes, re.MULTILINE)
    assert learner.take(workshop.package) == {"kept": 3}
    assert list(learner.collection.find_notes(search)) == [learner.note("coal-paid").id]


def test_a_new_card_has_no_reviews_of_one_that_was_deleted(
    workshop: Workshop, learner: Learner
) -> None:
    """Anki keeps the reviews of deleted cards, by the ids of the cards."""
    workshop.release(FIRST)
    learner.take(workshop.package)
    for fact, slot in (("stockton-length", "how-many"), ("stockton-opening", "when")):
        assert learner.review(fact, slot)[-1] == 2
        learner.collection.remove_notes([learner.note(fact).id])
    workshop.change("id: stockton-length", "id: length-of-track")
    workshop.change("  born: 1781-06-09\n", "")
    workshop.release(SECOND, "--yes")
    assert learner.take(workshop.package)["new"] == 2
    assert learner.schedule("length-of-track", "how-many")[-1] == 0
    assert learner.schedule("stockton-opening", "when")[-1] == 0


def test_a_restored_fact_is_updated_and_announced_as_back_again(
    workshop: Workshop, learner: Learner
) -> None:
    workshop.release(FIRST)
    learner.take(workshop.package)
    before = learner.review("coal-paid", "claim")
    kept = workshop.files["lines.yaml"]
    workshop.files["lines.yaml"] = kept[: kept.index("- argument")]
    workshop.release(SECOND)
    workshop.files["lines.yaml"] = kept
    printed = workshop.release(THIRD)
    assert "Restored (1)" in printed
    assert "  coal-paid\n" in printed
    assert "Added" not in printed
    assert learner.take(workshop.package) == {"updated": 1, "kept": 3}
    assert learner.note("coal-paid").mod == THIRD
    assert learner.schedule("coal-paid", "claim") == before


def test_a_second_release_in_the_same_second_reaches_a_learner(
    workshop: Workshop, learner: Learner
) -> None:
    """Anki takes over only what is newer, and SOURCE_DATE_EPOCH may be one time for all builds."""
    workshop.release(FIRST)
    learner.take(workshop.package)
    workshop.change("English engineer", "engineer from Wylam")
    workshop.release(FIRST)
    assert learner.take(workshop.package) == {"updated": 1, "kept": 3}
    assert "Engineer from Wylam" in learner.note("stephenson")["identify answer"]


def test_a_part_with_spaces_in_its_name_becomes_one_tag(
    workshop: Workshop, learner: Learner
) -> None:
    workshop.files["early years/2 later lines.yaml"] = (
        "source: smith-1988\nfacts:\n- date: 1830\n  event: a later line\n  id: later\n"
        "  tags: [economy]\n  page: 1\n"
    )
    workshop.build(FIRST)
    learner.take(workshop.package)
    assert learner.note("later").tags == ["economy", "part::early-years::2-later-lines"]


def test_a_fact_renamed_with_was_keeps_its_reviews(workshop: Workshop, learner: Learner) -> None:
    workshop.release(FIRST)
    learner.take(workshop.package)
    before = learner.review("stephenson", "identify")
    workshop.change("id: stephenson\n", "id: george-stephenson\n  was: [stephenson]\n")
    assert "  george-stephenson (was stephenson)" in workshop.release(SECOND)
    assert learner.take(workshop.package) == {"updated": 1, "kept": 3}
    assert learner.schedule("george-stephenson", "identify") == before


def test_another_authors_deck_with_the_same_ids_changes_nothing_of_mine(
    learner: Learner, tmp_path: Path
) -> None:
    mine = _author(tmp_path / "mine", "namespace: k3v9t2mqx7pd", "a low fort")
    other = _author(tmp_path / "other", "namespace: m4w0v3nry8qe", "a lane")
    without = _author(tmp_path / "without", "", "a hill")
    # In their packages, the notes have the same id, and those of others are newer than mine.
    for author in (mine, other, without):
        author.release(FIRST)
    for author in (other, without):
        author.change("means: a ", "means: a certain ")
        author.release(SECOND)
    assert learner.take(mine.package) == {"new": 1}
    (first,) = learner.collection.find_notes("")
    schedule = learner.review("term-1", "define")
    card = learner.card("term-1", "define").id
    assert learner.take(other.package) == {"new": 1}
    assert learner.take(without.package) == {"new": 1}
    mine.change("a low fort", "a low fort with two faces")
    mine.release(SECOND)
    assert learner.take(mine.package) == {"updated": 1}
    notes = [learner.collection.get_note(each) for each in learner.collection.find_notes("")]
    assert {note["Id"] for note in notes} == {"railways/term-1"}
    shown = {note["define answer"] for note in notes}
    assert shown == {"A low fort with two faces", "A certain lane", "A certain hill"}
    assert learner.collection.get_note(first)["define answer"] == "A low fort with two faces"
    assert learner.schedule_of(card) == schedule
    assert learner.sound()


def _author(folder: Path, namespace: str, meaning: str) -> Workshop:
    """Someone with a deck `railways` of one term."""
    deck = "deck: railways\ntitle: Words\nsources: {w: {title: W, type: book, unpaged: true}}\n"
    fact = f"{{term: redan, id: term-1, means: {meaning}}}"
    files = {
        "deck.yaml": f"{deck}{namespace}\n",
        "lines.yaml": f"source: w\nfacts:\n- {fact}\n",
    }
    return Workshop(folder, files)


def test_a_picture_that_changes_under_its_old_name_arrives(
    workshop: Workshop, learner: Learner
) -> None:
    workshop.change("  page: 12\n", "  page: 12\n  image: george.svg\n  alt: a man of sixty\n")
    workshop.files["media/george.svg"] = "<svg xmlns='http://www.w3.org/2000/svg'/>"
    workshop.release(FIRST)
    learner.take(workshop.package)
    before = learner.review("stephenson", "portrait")
    workshop.files["media/george.svg"] = "<svg xmlns='http://www.w3.org/2000/svg'><g/></svg>"
    workshop.release(SECOND)
    assert learner.take(workshop.package) == {"updated": 1, "kept": 3}
    (name,) = re.findall(r'src="([^"]+)"', learner.note("stephenson")["portrait prompt"])
    stored = Path(learner.collection.media.dir()) / name
    assert stored.read_text(encoding="utf-8") == workshop.files["media/george.svg"]
    assert learner.schedule("stephenson", "portrait") == before


def test_a_changed_style_arrives(
    workshop: Workshop, learner: Learner, monkeypatch: pytest.MonkeyPatch
) -> None:
    workshop.release(FIRST)
    learner.take(workshop.package)
    before = learner.review("stephenson", "identify")
    _newer_note_types(monkeypatch, css=".card { color: red; }")
    workshop.build(SECOND)
    learner.take(workshop.package)
    taken = learner.note("stephenson").note_type()
    assert taken
    assert taken["css"] == ".card { color: red; }"
    assert learner.schedule("stephenson", "identify") == before


def test_a_spare_place_put_to_use_keeps_everything_and_is_not_taken_back(
    workshop: Workshop, learner: Learner, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    workshop.release(FIRST)
    old = tmp_path / "old.apkg"
    old.write_bytes(workshop.package.read_bytes())
    learner.take(old)
    before = learner.review("stephenson", "identify")
    _newer_note_types(monkeypatch, names={"Spare 7": "nickname"})
    workshop.change("English engineer", "English railway engineer")
    workshop.release(SECOND)
    assert learner.take(workshop.package) == {"updated": 1, "kept": 3}
    assert "nickname prompt" in learner.note("stephenson")
    assert learner.schedule("stephenson", "identify") == before
    learner.take(old)
    assert "nickname prompt" in learner.note("stephenson")
    names = [each.name for each in learner.collection.models.all_names_and_ids()]
    assert sorted(name for name in names if "quizgen" in name) == [
        "quizgen argument",
        "quizgen date",
        "quizgen figure",
        "quizgen person",
    ]


def _newer_note_types(
    monkeypatch: pytest.MonkeyPatch, css: str = "", names: dict[str, str] | None = None
) -> None:
    """Make the note types those of a later quizgen: another style, or spare slots named."""
    from dataclasses import replace

    from quizgen.anki import package

    made = note_types.note_type

    def renamed(text: str) -> str:
        for old, new in (names or {}).items():
            text = text.replace(old, new)
        return text

    def later(kind: Kind, language: str) -> note_types.NoteType:
        current = made(kind, language)
        if names and "person" not in current.name:
            return current
        return replace(
            current,
            css=css or current.css,
            fields=tuple({**each, "name": renamed(each["name"])} for each in current.fields),
            templates=tuple(
                {**each, **{key: renamed(each[key]) for key in ("name", "qfmt", "afmt")}}
                for each in current.templates
            ),
        )

    monkeypatch.setattr(package, "note_type", later)
    monkeypatch.setattr(package, "MODIFIED", note_types.MODIFIED + 1)


def _visible(html: str) -> str:
    """What a learner reads of a card."""
    without_style = re.sub(r"<style>.*?</style>", "", html, flags=re.DOTALL)
    return " ".join(re.sub(r"<[^>]+>", " ", without_style).split())
