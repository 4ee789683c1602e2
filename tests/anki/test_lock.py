"""The lock: what it records, what merges make of it, and what is refused as one."""

import json

import pytest

from quizgen.anki.lock_reading import read_lock
from tests.workshop import Workshop, at

NOW = 1_700_000_000


def test_the_lock_is_a_line_a_fact_sorted_by_id(workshop: Workshop) -> None:
    workshop.release(NOW)
    lines = (workshop.deck / "deck.lock").read_text(encoding="utf-8").splitlines()
    facts = [json.loads(line).get("fact") for line in lines]
    assert facts == [None, "coal-paid", "stephenson", "stockton-length", "stockton-opening"]
    entry = json.loads(lines[2])
    digest = entry.pop("hash")
    assert len(digest) == 16
    texts = entry.pop("fields").split(" ")
    assert [each.partition(":")[0] for each in texts] == ["0", *"123456", "14", "16", "20", "21"]
    assert all(len(each.partition(":")[2]) == 8 for each in texts)
    assert entry == {
        "fact": "stephenson",
        "first": "stephenson",
        "kind": "person",
        "deck": "Early railways",
        "slots": ["identify", "name", "born"],
        "created": NOW,
        "modified": NOW,
        "tags": {"part::lines": 0},
    }


def test_of_two_lines_on_a_fact_after_a_merge_the_newer_counts(workshop: Workshop) -> None:
    workshop.release(NOW)
    lock = workshop.deck / "deck.lock"
    kept = lock.read_text(encoding="utf-8")
    newer = kept.splitlines()[2].replace(f'"modified": {NOW}', f'"modified": {NOW + 50}')
    lock.write_text(f"{newer}\n{kept}", encoding="utf-8")
    workshop.release(NOW + 100)
    assert lock.read_text(encoding="utf-8").splitlines()[2] == newer


def test_of_two_lines_on_a_fact_of_the_same_time_the_last_counts(workshop: Workshop) -> None:
    """Two branches may have been released in the same second."""
    workshop.release(NOW)
    lock = workshop.deck / "deck.lock"
    head, *_ = lock.read_text(encoding="utf-8").splitlines()
    for hashes in (["one", "other"], ["other", "one"]):
        lines = [json.dumps(ENTRY | {"hash": each}) for each in hashes]
        lock.write_text("\n".join([head, *lines]), encoding="utf-8")
        found, diagnostics = read_lock(workshop.deck, "railways")
        assert not diagnostics
        assert found.entries["stephenson"].hash == hashes[-1]


def test_a_fact_that_was_removed_on_one_branch_stays_so_after_a_merge(workshop: Workshop) -> None:
    workshop.release(NOW)
    lock = workshop.deck / "deck.lock"
    before = lock.read_text(encoding="utf-8")
    head, _ = workshop.files["lines.yaml"].split("- argument")
    workshop.files["lines.yaml"] = head
    workshop.release(NOW + 100)
    after = lock.read_text(encoding="utf-8")
    # A union keeps both lines on the fact, in the order of the branches.
    lock.write_text(after + before.split("\n", 1)[1], encoding="utf-8")
    assert "Removed" not in workshop.release(NOW + 200)
    assert lock.read_text(encoding="utf-8") == after


ENTRY = {
    "fact": "stephenson",
    "first": "stephenson",
    "kind": "person",
    "deck": "Early railways",
    "slots": ["identify"],
    "hash": "x",
    "created": NOW,
    "modified": NOW + 1,
}
"""What a lock may say of a fact."""

UNKNOWN_FIELDS = (
    "missing or unknown fields in a line of the lock: restore deck.lock from git; or remove it, "
    "and rebuild it with `quizgen release --from-package` and the last package"
)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "<<<<<<< HEAD",
            "deck.lock:1:1: error: unresolved merge marker: delete this line, keep the "
            "others [broken-lock]",
        ),
        (
            '{"fact": "x"',
            "deck.lock:1:1: error: not a line of a lock: restore deck.lock from git; or remove "
            "it, and rebuild it with `quizgen release --from-package` and the last package "
            "[broken-lock]",
        ),
        (
            "[" * 100_000,
            "deck.lock:1:1: error: not a line of a lock: restore deck.lock from git; or remove "
            "it, and rebuild it with `quizgen release --from-package` and the last package "
            "[broken-lock]",
        ),
        (
            '{"lock": 1, "deck": "canals"}',
            "deck.lock:1:1: error: this lock is of the deck 'canals', and deck.yaml makes it "
            "'railways': if the id was changed by mistake, put `deck: canals` back; to give the "
            "deck another id, add `was: [canals]`; for a deck of your own, remove this deck.lock "
            "and release with --first [foreign-lock]",
        ),
        (
            '{"lock": 1, "deck": "railways", "namespace": 5}',
            "deck.lock:1:1: error: a line of a lock with a namespace that is not text: restore it "
            "from git [broken-lock]",
        ),
        (
            '{"lock": 3, "deck": "railways"}',
            "deck.lock:1:1: error: lock version 3 (this quizgen reads 2): update quizgen "
            "[newer-lock]",
        ),
        (
            '{"fact": "x", "first": "x", "kind": "person", "deck": "d", "slots": [], "hash": "h", '
            '"created": 1, "modified": 9999999999999999999999}',
            f"deck.lock:1:1: error: {UNKNOWN_FIELDS} [broken-lock]",
        ),
        (
            '{"fact": "x", "first": "x", "kind": "person", "deck": "d", "slots": [], "hash": "h", '
            '"created": 1, "modified": 2, "new": 3}',
            f"deck.lock:1:1: error: {UNKNOWN_FIELDS} [broken-lock]",
        ),
        (
            '{"fact": "x", "slots": 3}',
            f"deck.lock:1:1: error: {UNKNOWN_FIELDS} [broken-lock]",
        ),
        *(
            (
                json.dumps(ENTRY | wrong),
                f"deck.lock:1:1: error: {UNKNOWN_FIELDS} [broken-lock]",
            )
            for wrong in (
                {"slots": [1]},
                {"created": 10**30},
                {"modified": -1},
                {"modified": NOW * 1000},
                {"fact": "half a character: \ud800"},
                {"slots": ["\udfff"]},
                {"language": "xx"},
                {"language": 1},
                {"was": "pease"},
                {"was": [1]},
                {"fields": "1:short"},
                {"fields": ["1:AbCdEfGh"]},
                {"tags": ["early"]},
                {"tags": {"early": True}},
                {"decks": {"Early railways": -1}},
            )
        ),
    ],
)
def test_a_lock_that_is_not_one_is_refused_at_its_line(
    workshop: Workshop, line: str, said: str
) -> None:
    workshop.release(NOW)
    lock = workshop.deck / "deck.lock"
    lock.write_text(f"{line}\n{lock.read_text(encoding='utf-8')}", encoding="utf-8")
    for command in (["build", "--out", str(workshop.out)], ["check"]):
        code, output = workshop.run(*command)
        assert code == 1
        assert output.splitlines()[0] == f"railways/{said}"


def test_check_tells_what_is_no_file_in_the_place_of_a_lock(workshop: Workshop) -> None:
    workshop.write()
    (workshop.deck / "deck.lock").mkdir()
    code, output = workshop.run("check")
    assert (code, output.splitlines()[0]) == (
        1,
        "railways/deck.lock:1:1: error: cannot be read: Is a directory [unreadable]",
    )


def test_check_tells_merge_markers_in_a_lock_beside_those_in_facts(workshop: Workshop) -> None:
    workshop.release(NOW)
    for name in ("deck.lock", "lines.yaml"):
        text = (workshop.deck / name).read_text(encoding="utf-8")
        workshop.files[name] = f"{text}<<<<<<< HEAD\n"
    code, output = workshop.run("check")
    places = [line.partition(": ")[0] for line in output.splitlines() if ": error: " in line]
    assert code == 1
    assert [place.partition(":")[0] for place in places] == [
        "railways/deck.lock",
        "railways/lines.yaml",
    ]


def test_a_lock_may_begin_with_a_byte_order_mark(workshop: Workshop) -> None:
    workshop.release(NOW)
    lock = workshop.deck / "deck.lock"
    lock.write_text(lock.read_text(encoding="utf-8"), encoding="utf-8-sig")
    workshop.build(NOW + 1, "--locked")


@pytest.mark.parametrize("kept", [0, 2])
def test_a_lock_that_was_cut_short_is_refused(workshop: Workshop, kept: int) -> None:
    workshop.release(NOW)
    lock = workshop.deck / "deck.lock"
    lines = lock.read_text(encoding="utf-8").splitlines(keepends=True)
    lock.write_text("".join(lines[len(lines) - kept :]), encoding="utf-8")
    code, output = workshop.run("build", "--out", str(workshop.out))
    assert (code, output.splitlines()[0]) == (
        1,
        "railways/deck.lock:1:1: error: the first line of the lock is missing, and perhaps others: "
        "restore deck.lock from git; or remove it, and rebuild it with `quizgen release "
        "--from-package` and the last package [broken-lock]",
    )


def test_a_lock_that_is_to_be_made_outside_the_deck_is_not(workshop: Workshop) -> None:
    workshop.write()
    (workshop.deck / "deck.lock").symlink_to("../outside.lock")
    code, output = workshop.run("release", "--out", str(workshop.out), env=at(NOW))
    assert (code, output.splitlines()[0]) == (
        1,
        "railways/deck.lock:1:1: error: this link leads out of the deck and is not followed: "
        "copy its target into the deck [outside-deck]",
    )
    assert not (workshop.folder / "outside.lock").exists()
