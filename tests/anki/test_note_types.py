"""The note types, which learners keep for as long as they have a deck."""

import json
from pathlib import Path

import pytest

from quizgen import languages
from quizgen.anki.note_types import note_type
from quizgen.facts.kinds import KINDS
from tests.anki.freeze import every_note_type, frozen

GOLDEN = Path(__file__).parent.parent / "golden"


def test_the_note_types_are_those_that_learners_have() -> None:
    """If this fails on purpose, raise MODIFIED and let `python -m tests.anki.freeze` write it."""
    known = json.loads((GOLDEN / "note_types.json").read_text(encoding="utf-8"))
    assert json.loads(json.dumps(frozen())) == known


def test_no_field_or_template_was_ever_added_moved_or_given_another_id() -> None:
    known = json.loads((GOLDEN / "note_type_ids.json").read_text(encoding="utf-8"))
    every = dict(every_note_type())
    assert every.keys() == known.keys()
    for name, made in every.items():
        expected = known[name]
        assert made.id == expected["id"]
        assert [each["id"] for each in made.fields] == expected["fields"]
        assert [each["id"] for each in made.templates] == expected["templates"]
    ids = [each.id for each in every.values()]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("code", languages.deck_languages()[1:])
def test_note_types_of_other_languages_differ_only_in_their_words(code: str) -> None:
    words, english = languages.words(code), languages.words(languages.DEFAULT)
    for each in KINDS.values():
        made, first = note_type(each.kind, code), note_type(each.kind)
        assert made.css == first.css
        assert [field["name"] for field in made.fields] == [field["name"] for field in first.fields]
        for ours, theirs in zip(made.templates, first.templates, strict=True):
            assert ours["name"] == theirs["name"]
            for side in ("qfmt", "afmt"):
                said = ours[side].replace(f' lang="{code}" dir="{words.direction}"', "")
                speaker = "<bdi>{{According to}}</bdi>"
                kind = each.kind.name
                called, spoken = words.kinds[kind], words.anki.according_to.format(speaker)
                said = said.replace(f">{called}{{{{", f">{english.kinds[kind]}{{{{")
                said = said.replace(spoken, english.anki.according_to.format(speaker))
                assert said == theirs[side]
