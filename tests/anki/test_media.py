"""Pictures and sounds on cards, in the real Anki; and what became of those who had the cards."""

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from quizgen.anki import note_types, package
from quizgen.questions.kind import Kind
from tests import samples
from tests.anki.learner import Learner
from tests.workshop import Workshop

FIRST, SECOND, THIRD = 1_700_000_000, 1_700_100_000, 1_700_200_000

BEFORE = Path(__file__).parent.parent / "data" / "note-types-before-media.json"
"""The note types of the last quizgen whose two spare fields had no name."""

TERM = """\
- term: whistle
  id: whistle
  means: a signal that an engine gives by steam
  page: 41
"""


def with_media(workshop: Workshop, **files: bytes) -> None:
    """Write files into the folder `media`; `_` stands for a dot in their names."""
    folder = workshop.deck / "media"
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / name.replace("_", ".")).write_bytes(content)


def with_term(workshop: Workshop, fields: str = "") -> None:
    workshop.files["lines.yaml"] += TERM + fields


def tags(found: Sequence[Any]) -> list[str]:
    """What Anki would play: the endings of sounds, and what it would say in a language."""
    return [
        f"{each.lang}: {each.field_text}" if hasattr(each, "lang") else Path(each.filename).suffix
        for each in found
    ]


def played(learner: Learner, fact: str, slot: str) -> tuple[list[str], list[str]]:
    """What a card plays with its question, and what it adds with its answer."""
    rendered = learner.card(fact, slot).render_output()
    return tags(rendered.question_av_tags), tags(rendered.answer_av_tags)


def images(html: str) -> list[str]:
    return re.findall(r'<img src="quizgen-\w+(\.\w+)"', html)


def test_a_sound_is_played_with_the_answer(workshop: Workshop, learner: Learner) -> None:
    with_term(workshop, "  audio: blow.wav\n  speak: en-GB\n  credit: A. N. Other\n")
    with_media(workshop, blow_wav=samples.wav(0.01))
    workshop.build(FIRST)
    learner.take(workshop.package)
    assert played(learner, "whistle", "define") == ([], [".wav", "en_GB: whistle"])
    assert played(learner, "whistle", "term") == ([], [".wav", "en_GB: whistle"])
    assert "A. N. Other" in learner.card("whistle", "term").answer()
    assert not learner.collection.media.check().missing
    assert learner.sound()


def test_a_sound_that_is_asked_about_is_not_played_again_with_the_answer(
    workshop: Workshop, learner: Learner
) -> None:
    with_term(
        workshop,
        "  audio: {file: blow.mp3, caption: The Rocket, credit: CC0}\n  audio_side: prompt\n"
        "  ask: {sound: Which signal is this?}\n",
    )
    with_media(workshop, blow_mp3=samples.mp3())
    workshop.build(FIRST)
    learner.take(workshop.package)
    assert played(learner, "whistle", "sound") == ([".mp3"], [])
    card = learner.card("whistle", "sound")
    assert "Which signal is this?" in card.question()
    assert "CC0" in card.question()
    assert "The Rocket" not in card.question()
    assert "The Rocket" in card.answer()
    # Other cards of the note play it with their answers.
    assert played(learner, "whistle", "define") == ([], [".mp3"])


def test_a_sound_belongs_to_all_questions_of_a_kind_without_one_by_ear(
    workshop: Workshop, learner: Learner
) -> None:
    workshop.change("  page: 33\n", "  page: 33\n  audio: a.wav\n  audio_side: prompt\n")
    with_media(workshop, a_wav=samples.wav(0.01))
    workshop.build(FIRST)
    learner.take(workshop.package)
    assert played(learner, "stockton-length", "how-many") == ([".wav"], [])


def test_pictures_are_where_their_fields_say(workshop: Workshop, learner: Learner) -> None:
    workshop.change(
        "  page: 12\n",
        "  page: 12\n  image: a.png\n  caption: In *1845*\n  credit: Own work\n"
        "  answer_image: [{file: b.jpg, caption: His house}, c.gif]\n",
    )
    workshop.change("  page: 33\n", "  page: 33\n  image: [a.png, b.jpg]\n  image_side: prompt\n")
    workshop.change("  page: 40-41\n", "  page: 40-41\n  image: c.gif\n")
    with_media(workshop, a_png=samples.png(2, 2), b_jpg=samples.GREY_JPEG, c_gif=samples.GIF)
    workshop.build(FIRST)
    learner.take(workshop.package)
    portrait = learner.card("stephenson", "portrait")
    assert images(portrait.question()) == [".png"]
    assert "Own work" in portrait.question()
    assert "In <em>1845</em>" not in portrait.question()
    assert "In <em>1845</em>" in portrait.answer()
    # The style hides the second picture: see `.asked`.
    assert images(portrait.answer()) == [".png", ".png", ".jpg", ".gif"]
    assert '<div class="image asked">' in portrait.answer()
    born = learner.card("stephenson", "born")
    assert images(born.question()) == []
    assert images(born.answer()) == [".png", ".jpg", ".gif"]
    length = learner.card("stockton-length", "how-many")
    assert images(length.question()) == images(length.answer()) == [".png", ".jpg"]
    assert images(learner.card("coal-paid", "grounds").answer()) == [".gif"]
    assert not learner.collection.media.check().missing


def test_a_misnamed_picture_has_the_suffix_of_what_it_is(
    workshop: Workshop, learner: Learner
) -> None:
    workshop.change("  page: 12\n", "  page: 12\n  image: a.png\n  alt: a man\n")
    with_media(workshop, a_png=samples.GREY_JPEG)
    assert "'a.png' is a JPEG: rename it to 'a.jpg' [media-misnamed]" in workshop.build(FIRST)
    learner.take(workshop.package)
    assert images(learner.card("stephenson", "portrait").question()) == [".jpg"]


def test_naming_the_spare_fields_keeps_every_note_and_review(
    workshop: Workshop, learner: Learner, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with_term(workshop)
    workshop.change("  page: 12\n", "  page: 12\n  image: a.png\n  alt: a man\n")
    with_media(workshop, a_png=samples.png(2, 2), b_png=samples.png(3, 3), c_wav=samples.wav(0.01))
    with monkeypatch.context() as earlier:
        frozen = json.loads(BEFORE.read_text("utf-8"))

        def before(kind: Kind, _language: str) -> note_types.NoteType:
            return note_types.NoteType(**frozen["note types"][kind.name])

        earlier.setattr(package, "note_type", before)
        earlier.setattr(package, "MODIFIED", frozen["modified"])
        workshop.release(FIRST)
    old = tmp_path / "old.apkg"
    old.write_bytes(workshop.package.read_bytes())
    assert learner.take(old) == {"new": 5}
    assert "Spare field 1" in learner.note("whistle")
    cards = [
        ("stephenson", "portrait"), ("stephenson", "identify"), ("whistle", "term"),
        ("stockton-length", "how-many"), ("coal-paid", "claim"),
    ]  # fmt: skip
    schedules = [learner.review(*card) for card in cards]
    reviews = _reviews(learner)

    workshop.change(
        "  page: 12\n  image: a.png\n", "  page: 12\n  image: a.png\n  answer_image: b.png\n"
    )
    workshop.files["lines.yaml"] += "  audio: c.wav\n  audio_side: prompt\n  image: a.png\n"
    workshop.change("  page: 33\n", "  page: 33\n  speak: en\n")
    printed = workshop.release(SECOND)
    assert "  whistle (new question: sound)" in printed
    assert learner.take(workshop.package) == {"updated": 3, "kept": 2}
    assert [learner.schedule(*card) for card in cards] == schedules
    assert _reviews(learner) == reviews
    assert images(learner.note("stephenson")["Answer image"]) == [".png"]
    assert learner.note("whistle")["Audio"].startswith("[sound:quizgen-")
    assert played(learner, "whistle", "sound") == ([".wav"], [])
    assert played(learner, "stockton-length", "how-many")[1][0].startswith("en_US: ")
    assert "Answer image" in learner.note("coal-paid"), "also where nothing has changed"
    assert len(_note_types(learner)) == 5
    assert learner.sound()

    learner.take(old)
    assert learner.note("whistle")["Audio"].startswith("[sound:quizgen-"), "not taken back"
    assert [learner.schedule(*card) for card in cards] == schedules
    assert _reviews(learner) == reviews
    assert len(_note_types(learner)) == 5


def _reviews(learner: Learner) -> list[list[Any]]:
    assert learner.collection.db
    return [list(row) for row in learner.collection.db.all("select * from revlog order by id")]


def _note_types(learner: Learner) -> list[str]:
    names = [each.name for each in learner.collection.models.all_names_and_ids()]
    return [name for name in names if "quizgen" in name]


def test_only_what_a_learner_would_see_of_a_picture_makes_a_note_newer(workshop: Workshop) -> None:
    workshop.change(
        "  page: 12\n", "  page: 12\n  image: {file: a.png, alt: a man, caption: In 1845}\n"
    )
    with_media(workshop, a_png=samples.png(2, 2))
    workshop.release(FIRST)
    assert "nothing has changed" in workshop.release(SECOND)
    workshop.change("caption: In 1845", "credit: In 1845")
    assert "  stephenson\n" in workshop.release(THIRD)
