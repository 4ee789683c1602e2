"""What lock and package keep of earlier releases."""

import json
import zipfile
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.anki.guids import guid
from quizgen.anki.lock_reading import read_lock
from quizgen.anki.merge.digest import digest
from quizgen.anki.merge.release import read_release
from quizgen.anki.package_reading import read_package
from quizgen.anki.released import (
    FIELDS,
    both_fields,
    changed_fields,
    changed_tags,
    first_fields,
    history_of_changed,
    whole_history,
)
from tests.workshop import Workshop, at

NOW = 1_700_000_000

FIELD = {"title": 0, "born answer": 6}
"""The indexes of some fields of a person."""


def manifest(workshop: Workshop) -> dict[str, Any]:
    """What the package says of itself."""
    with zipfile.ZipFile(workshop.package) as archive:
        found: dict[str, Any] = json.loads(archive.read("quizgen.json"))
    return found


def said_of(workshop: Workshop, fact: str) -> dict[str, Any]:
    """What it says of a fact that is in the release, or was removed by it."""
    content = manifest(workshop)
    for each in content["removed"]:
        if each["fact"] == fact:
            return dict(each)
    notes = read_package(workshop.package).notes
    (index,) = (i for i, note in enumerate(notes) if note.fields[-3].endswith(f"/{fact}"))
    return dict(content["notes"][index])


def texts_of(history: str, index: int) -> list[str]:
    """The history of one field."""
    return [each.partition(":")[2] for each in history.split() if each.startswith(f"{index}:")]


@pytest.mark.parametrize(
    ("releases", "history"),
    [
        ([["a", "", "c"]], ["0:{a}", "2:{c}"]),
        ([["a", "", "c"], ["a", "", "c"]], ["0:{a}", "2:{c}"]),
        ([["a"], ["b"], ["b"], ["a"]], ["0:{a}", "0:{b}@1", "0:{a}@3"]),
        ([["a", ""], ["a", "b"]], ["0:{a}", "1:-", "1:{b}@1"]),
        ([["a", "b"], ["a", ""]], ["0:{a}", "1:{b}", "1:-@1"]),
    ],
)
def test_a_history_has_each_text_once_for_each_time_it_came(
    releases: list[list[str]], history: list[str]
) -> None:
    digests = {each: digest(each) for each in "abc"}
    found = first_fields(releases[0])
    for time, fields in enumerate(releases[1:], 1):
        found = changed_fields(found, fields, time)
    assert found.split() == [each.format(**digests) for each in history]


def test_without_a_history_what_was_released_before_is_not_known() -> None:
    assert changed_fields("", ["a", ""], 7) == f"0:{digest('a')}@7"


@given(
    st.lists(st.tuples(*[st.sampled_from(["", "a", "b", "c"])] * 3), min_size=1, max_size=6).filter(
        lambda made: any(made[0])
    )
)
def test_each_text_that_was_released_is_in_the_history(releases: list[tuple[str, ...]]) -> None:
    history = first_fields(releases[0])
    for time, fields in enumerate(releases[1:], 1):
        history = changed_fields(history, fields, time)
        assert changed_fields(history, fields, time + 1) == history
    assert FIELDS.fullmatch(history)
    kept = history_of_changed(history, releases[-1])
    assert whole_history(kept, releases[-1]) == history
    assert all(len(texts_of(kept, index)) != 1 for index in range(3))
    for index in range(3):
        known = {each.partition("@")[0] for each in texts_of(history, index)} or {"-"}
        assert known == {digest(fields[index]) for fields in releases}
    assert both_fields(history, history) == history


def test_a_digest_is_that_of_what_anki_stores() -> None:
    assert digest("Caf\u00e9\r\nb") == digest("Cafe\u0301\nb")
    assert digest("a ") != digest("a")
    assert digest("") == "-"
    assert len(digest("a")) == 8


def test_tags_have_the_time_when_they_came_or_went() -> None:
    first = (("kept", 0), ("old", 0))
    second = changed_tags(first, ["kept", "new"], 5)
    assert dict(second) == {"kept": 0, "new": 5, "old": -5}
    assert dict(changed_tags(second, ["old"], 9)) == {"kept": -9, "new": -9, "old": 9}


def test_a_package_says_only_what_its_collection_does_not_show(workshop: Workshop) -> None:
    workshop.release(NOW)
    for said in manifest(workshop)["notes"]:
        assert said.keys() == {"hash"}
        assert len(said["hash"]) == 16


def test_a_package_says_what_each_note_was_in_every_release(workshop: Workshop) -> None:
    workshop.change("authors:", "namespace: q7h2m5x9k4tw\nauthors:", "deck.yaml")
    workshop.release(NOW)
    workshop.change("born: 1781-06-09", "born: 1781-06-08")
    workshop.change(
        "id: stephenson", "id: george-stephenson\n  was: [stephenson]\n  tags: [people]"
    )
    workshop.change("title: Early railways", "title: Railways", "deck.yaml")
    workshop.release(NOW + 100)
    content = manifest(workshop)
    said = said_of(workshop, "george-stephenson")
    history = said.pop("fields")
    del said["hash"]
    assert {key: content[key] for key in ("quizgen", "deck", "namespace", "language", "title")} == {
        "quizgen": 2,
        "deck": "railways",
        "namespace": "q7h2m5x9k4tw",
        "language": "en",
        "title": "Railways",
    }
    assert content["release"] == NOW + 100
    assert content["removed"] == []
    assert said == {
        "first": "stephenson",
        "decks": {"Early railways": NOW + 100},
        "tags": {"people": NOW + 100},
    }
    assert texts_of(history, FIELD["title"]) == []
    born = [digest("9 June 1781"), f"{digest('8 June 1781')}@{NOW + 100}"]
    assert texts_of(history, FIELD["born answer"]) == born
    (note,) = (each for each in read_release(workshop.package).notes if each.first == "stephenson")
    assert note.fact == "george-stephenson"
    assert note.ids == {"george-stephenson", "stephenson"}
    assert note.guid == guid("q7h2m5x9k4tw/railways", "stephenson")
    assert (note.type, note.deck) == ("quizgen person", "Railways")
    assert note.ordinals == {0, 1, 2}
    assert note.tags == {"part::lines": 0, "people": NOW + 100}
    assert note.history[FIELD["title"]] == [(0, digest("George Stephenson"))]
    assert [text for _, text in note.history[FIELD["born answer"]]] == [
        digest("9 June 1781"),
        digest("8 June 1781"),
    ]


def test_a_package_has_what_was_removed_with_all_its_ids(workshop: Workshop) -> None:
    workshop.release(NOW)
    workshop.change("id: coal-paid", "id: coal\n  was: [coal-paid]")
    workshop.release(NOW + 100)
    workshop.change("id: coal\n  was: [coal-paid]", "id: coal-pays\n  was: [coal-paid, coal]")
    workshop.release(NOW + 200)
    workshop.files["lines.yaml"] = workshop.files["lines.yaml"].split("- argument")[0]
    workshop.release(NOW + 300)
    said = said_of(workshop, "coal-pays")
    assert (said["first"], said["was"], said["removed"]) == ("coal-paid", ["coal"], NOW + 300)
    assert len(texts_of(said["fields"], FIELD["title"])) == 1


def test_a_lock_of_version_1_gets_histories_and_changes_no_note(workshop: Workshop) -> None:
    workshop.release(NOW)
    lock = workshop.deck / "deck.lock"
    newest = lock.read_bytes()
    _make_old(workshop)
    workshop.change("born: 1781-06-09", "born: 1781-06-08")
    printed = workshop.release(NOW + 100)
    assert "Changed (1)" in printed
    found, wrong = read_lock(workshop.deck, "railways")
    assert not wrong
    (before,) = (line for line in newest.splitlines() if b'"coal-paid"' in line)
    assert before in lock.read_bytes().splitlines()
    changed = found.entries["stephenson"]
    assert dict(changed.tags) == {"part::lines": NOW + 100}
    assert texts_of(changed.fields, FIELD["born answer"]) == [
        f"{digest('8 June 1781')}@{NOW + 100}"
    ]


def test_a_release_says_that_a_lock_of_version_1_has_changed(workshop: Workshop) -> None:
    workshop.release(NOW)
    assert "nothing has changed since the last release" in workshop.release(NOW + 50)
    newest = (workshop.deck / "deck.lock").read_bytes()
    _make_old(workshop)
    assert "now commit railways/deck.lock" in workshop.release(NOW + 100)
    assert (workshop.deck / "deck.lock").read_bytes() == newest


def _make_old(workshop: Workshop) -> None:
    """Write the lock as versions of quizgen did that knew no histories."""
    lock = workshop.deck / "deck.lock"
    head, *lines = map(json.loads, lock.read_text(encoding="utf-8").splitlines())
    for line in lines:
        del line["fields"], line["tags"]
    kept = "\n".join(map(json.dumps, [head | {"lock": 1}, *lines]))
    lock.write_text(kept + "\n", encoding="utf-8")


def test_two_branches_that_are_merged_keep_the_histories_of_both(workshop: Workshop) -> None:
    workshop.release(NOW)
    lock, facts = workshop.deck / "deck.lock", workshop.files["lines.yaml"]
    before = lock.read_text(encoding="utf-8")
    workshop.change("born: 1781-06-09", "born: 1781-06-08")
    workshop.change("id: stephenson", "id: stephenson\n  tags: [people]")
    workshop.release(NOW + 100)
    one = lock.read_text(encoding="utf-8")
    lock.write_text(before, encoding="utf-8")
    workshop.files["lines.yaml"] = facts
    workshop.change("born: 1781-06-09", "born: 1781-06-07")
    # The package of the other branch is still there.
    workshop.release(NOW + 200, "--yes")
    other = lock.read_text(encoding="utf-8")
    lock.write_text(one + other.partition("\n")[2], encoding="utf-8")
    workshop.release(NOW + 300)
    said = said_of(workshop, "stephenson")
    assert texts_of(said["fields"], FIELD["born answer"]) == [
        digest("9 June 1781"),
        f"{digest('8 June 1781')}@{NOW + 100}",
        f"{digest('7 June 1781')}@{NOW + 200}",
    ]
    assert said["tags"] == {"people": -(NOW + 300)}


def test_what_a_package_says_of_itself_depends_on_facts_and_lock_alone(workshop: Workshop) -> None:
    workshop.release(NOW)
    workshop.change("born: 1781-06-09", "born: 1781-06-08")
    workshop.release(NOW + 100)
    released = workshop.package.read_bytes()
    code, _ = workshop.run("build", "--locked", "--out", str(workshop.out), env=at(NOW + 999))
    assert code == 0
    assert workshop.package.read_bytes() == released
