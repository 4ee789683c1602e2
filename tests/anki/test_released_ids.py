"""Ids that contradict the lock: whatever would leave a learner's reviews behind is said."""

import json
import re

import pytest

from quizgen.diagnostics.diagnostic import Unusable
from tests.anki.learner import Learner
from tests.workshop import Workshop, at

NOW = 1_700_000_000

GIVEN = "  id: stephenson\n"
"""The line of the fact whose ids change here."""

ED = "  id: ed\n  was: stephenson\n"
OTHER = "give it another id"


def first_line(workshop: Workshop, command: str, *options: str) -> str:
    """The first line that a command prints on the deck."""
    out = [] if command == "check" else ["--out", str(workshop.out)]
    _, printed = workshop.run(command, *out, *options, env=at(NOW + 900))
    return printed.splitlines()[0]


def _not_first(first: str, now: str, remedy: str, other: str = OTHER) -> str:
    return (
        f"error: this fact was released under '{first}' first, not '{now}', which would make a new "
        f"note of it and leave its reviews behind: {remedy}; if it is another fact, {other} "
        "[contradicts-lock]"
    )


LONGER = "  id: geo\n  was: [stephenson, ed]\n"


@pytest.mark.parametrize(
    ("ids", "said"),
    [
        ((ED, "  id: ed\n", ED), _not_first("stephenson", "ed", "add `was: stephenson`")),
        (
            (ED, "  id: geo\n  was: ed\n", LONGER),
            _not_first(
                "stephenson", "ed", "write `was: [stephenson, ed]`", "remove 'ed' from `was`"
            ),
        ),
        (
            (ED, "  id: geo\n  was: [ed, stephenson]\n", LONGER),
            _not_first(
                "stephenson", "ed", "write `was: [stephenson, ed]`", "remove 'ed' from `was`"
            ),
        ),
        (
            (ED, "  id: stephenson\n  was: ed\n", GIVEN),
            _not_first("stephenson", "ed", "remove `was`"),
        ),
        (
            (ED, "  id: stephenson\n  was: [stephenson, ed]\n", GIVEN),
            "error: 'stephenson' is the id of this fact again, and was its first one: remove `was` "
            "[duplicate-id]",
        ),
        (
            (ED, "  id: geo\n  was: [stephenson, geo]\n", LONGER),
            "error: 'geo' is the id of this fact already: remove it from `was` [duplicate-id]",
        ),
        (
            (GIVEN, "  id: stephenson\n  was: geo\n", GIVEN),
            _not_first("stephenson", "geo", "remove `was`"),
        ),
        (
            (GIVEN, "  id: ed\n  was: [geo, stephenson]\n", ED),
            _not_first(
                "stephenson",
                "geo",
                "write `was: [stephenson, geo]`",
                "remove 'stephenson' from `was`",
            ),
        ),
    ],
)
def test_former_ids_of_a_released_fact_stay(
    workshop: Workshop, learner: Learner, ids: tuple[str, str, str], said: str
) -> None:
    """They are what was released, what contradicts that, and what is right."""
    released, now, right = ids
    workshop.release(NOW)
    learner.take(workshop.package)
    before = learner.review("stephenson", "identify")
    workshop.change(GIVEN, released)
    workshop.release(NOW + 1)
    workshop.change(released, now)
    for command in ("check", "build", "release"):
        assert first_line(workshop, command).partition(" ")[2] == said
    workshop.change(now, right)
    workshop.release(NOW + 2)
    assert "new" not in learner.take(workshop.package)
    (fact,) = re.findall("id: (.*)", right)
    assert learner.schedule(fact, "identify") == before


@pytest.mark.parametrize(
    "now",
    [
        GIVEN,
        "  id: geo\n  was: stephenson\n",
        "  id: geo\n  was: [stephenson, ed]\n",
        "  id: ed\n  was: [stephenson, geo]\n",
        "  id: geo\n  was: [stephenson, never-released, ed]\n",
    ],
)
def test_the_first_id_is_enough(workshop: Workshop, learner: Learner, now: str) -> None:
    workshop.release(NOW)
    learner.take(workshop.package)
    workshop.change(GIVEN, ED)
    workshop.release(NOW + 1)
    workshop.change(ED, now)
    workshop.release(NOW + 2)
    assert "new" not in learner.take(workshop.package)
    assert "nothing has changed" in workshop.release(NOW + 3)


def test_a_fact_that_was_renamed_before_its_first_release_is_new(workshop: Workshop) -> None:
    workshop.release(NOW)
    workshop.files["more.yaml"] = (
        "source: smith-1988\nfacts:\n- person: John Rastrick\n  who: engineer from Morpeth\n"
        "  id: rastrick\n  was: [never-released, in-another-deck]\n  page: 1\n"
    )
    assert "Added (1)" in workshop.release(NOW + 1)


OPENING = "  id: stockton-opening\n"


@pytest.mark.parametrize(
    ("ids", "said"),
    [
        # Two facts that exchange their ids, with and without `was`.
        (
            {GIVEN: "  id: stockton-opening\n", OPENING: "  id: stephenson\n"},
            "4:3: error: 'stockton-opening' was released as a date, and Anki cannot change the "
            "kind of a note: this fact was released as 'stephenson': give it that id back "
            "[kind-changed]",
        ),
        (
            {GIVEN: "  id: a\n  was: stockton-opening\n", OPENING: "  id: b\n  was: stephenson\n"},
            "4:3: error: 'stockton-opening', with which the `was` of 'a' begins, was released as a "
            "date, and Anki cannot change the kind of a note: this fact was released as "
            "'stephenson': write `was: stephenson` [kind-changed]",
        ),
        (
            {GIVEN: "  id: stockton-opening\n  was: stephenson\n", OPENING: "  id: opening\n"},
            "6:8: error: 'stockton-opening' was released as another fact than 'stephenson', with "
            "which `was` begins: give this fact another id; if it is 'stockton-opening', remove "
            "`was` [contradicts-lock]",
        ),
    ],
)
def test_ids_of_other_facts_are_given_back(
    workshop: Workshop, ids: dict[str, str], said: str
) -> None:
    workshop.release(NOW)
    for old in ids:
        workshop.change(old, f"@{old}")
    for old, new in ids.items():
        workshop.change(f"@{old}", new)
    for command in ("check", "build", "release"):
        assert first_line(workshop, command) == f"railways/lines.yaml:{said}"


def test_was_that_came_to_another_fact_is_given_back(workshop: Workshop) -> None:
    """A fact with `was` was copied, and the line deleted where the error had been shown."""
    workshop.change(GIVEN, ED)
    workshop.run("release", "--first", "--out", str(workshop.out), env=at(NOW))
    workshop.change(ED, "  id: ed\n")
    workshop.files["more.yaml"] = (
        "source: smith-1988\nfacts:\n- person: John Rastrick\n  who: engineer from Morpeth\n"
        "  id: rastrick\n  was: stephenson\n  page: 1\n"
    )
    assert first_line(workshop, "check") == (
        "railways/lines.yaml:5:7: error: 'ed' was released as the fact that is 'rastrick' now: "
        "give this fact another id; if it is that fact, take `was` of 'rastrick' for it "
        "[contradicts-lock]"
    )


PEOPLE = """\
source: smith-1988
facts:
- {person: Robert Stephenson, id: robert, who: engineer of the Rocket, page: 3}
- {person: John Rastrick, id: rastrick, who: engineer from Morpeth, page: 4}
- {person: Edward Pease, id: pease, who: merchant of Darlington, page: 5}
"""
HAS_TITLE = (
    "this fact has the title of 'robert', which is no longer in the deck: if it is that fact, "
)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        (
            {"id: robert": "id: rocket"},
            [f"3:35: warning: {HAS_TITLE}add `was: robert`, so that its reviews stay with it"],
        ),
        (
            {"id: robert": "id: rocket, was: bob"},
            [
                f"3:48: warning: {HAS_TITLE}write `was: [robert, bob]`, so that its reviews stay "
                "with it"
            ],
        ),
        (
            {"id: robert": "id: rocket", "Robert Stephenson": "Robert Stevenson"},
            [
                f"3:34: warning: {HAS_TITLE}add `was: robert`, so that its reviews stay with "
                "it".replace("the title", "the texts")
            ],
        ),
        (
            {"id: robert": "id: RASTRICK", "id: rastrick": "id: robert", "RASTRICK": "rastrick"},
            [
                "3:35: warning: 'rastrick' was released with another title, and this one is that "
                "of 'robert': if it is that fact, give it that id back, so that each keeps its "
                "own reviews",
                "4:31: warning: 'robert' was released with another title, and this one is that "
                "of 'rastrick': if it is that fact, give it that id back, so that each keeps its "
                "own reviews",
            ],
        ),
        # Right: another title, another fact, and a fact with a new id whose title is new.
        ({"John Rastrick": "John Urpeth Rastrick"}, []),
        ({PEOPLE.splitlines()[2]: "- {term: rail, id: rail, means: a bar, page: 1}"}, []),
        ({"id: robert": "id: rocket, was: robert", "Robert S": "R. S"}, []),
        # The id of a fact that is removed is free for another, as the titles tell.
        ({PEOPLE.splitlines()[2] + "\n": "", "id: rastrick": "id: robert, was: rastrick"}, []),
    ],
)
def test_a_title_tells_a_fact_that_was_renamed_without_was(
    workshop: Workshop, learner: Learner, changes: dict[str, str], said: list[str]
) -> None:
    workshop.files["people.yaml"] = PEOPLE
    workshop.release(NOW)
    learner.take(workshop.package)
    for old, new in changes.items():
        workshop.change(old, new, "people.yaml")
    printed = workshop.build(NOW + 1)
    found = [line for line in printed.splitlines() if ": warning:" in line]
    assert found == [f"railways/people.yaml:{each} [perhaps-renamed]" for each in said]
    options = ["release", "--out", str(workshop.out)]
    if said:
        with pytest.raises(Unusable, match=r"nothing was released: \d facts? in doubt"):
            workshop.run(*options, env=at(NOW + 1))
    workshop.release(NOW + 1, "--yes")
    assert "nothing has changed" in workshop.release(NOW + 2)


def test_a_fact_that_is_restored_has_its_title(workshop: Workshop) -> None:
    workshop.files["people.yaml"] = PEOPLE
    workshop.release(NOW)
    robert = PEOPLE.splitlines()[2]
    workshop.change(f"{robert}\n", "", "people.yaml")
    workshop.release(NOW + 1)
    workshop.files["people.yaml"] = PEOPLE.replace("Robert Stephenson", "Robert Fulton")
    assert (
        "people.yaml:3:31: warning: 'robert' was removed in an earlier release, and had another "
        "title: if this is another fact, give it another id, so that it does not get its reviews "
        "[perhaps-renamed]" in workshop.build(NOW + 2)
    )
    workshop.files["people.yaml"] = PEOPLE.replace("of the Rocket", "of locomotives")
    assert "Restored (1)" in workshop.release(NOW + 2)


def test_an_id_that_was_released_as_two_facts_is_refused_at_both_lines(workshop: Workshop) -> None:
    workshop.release(NOW)
    lock = workshop.deck / "deck.lock"
    before = lock.read_text(encoding="utf-8")
    found = []
    for fact in (
        "person: Marc Seguin\n  who: engineer of the first French railway",
        "date: 1830\n  event: the first run of the locomotive of Seguin",
        "person: Camille Seguin\n  who: a brother and partner of Marc Seguin",
        "person: Marc Seguin\n  who: a French engineer",
    ):
        lock.write_text(before, encoding="utf-8")
        more = f"source: smith-1988\nfacts:\n- {fact}\n  id: seguin\n  page: 7\n"
        workshop.files["more.yaml"] = more
        # The time can be the same, where SOURCE_DATE_EPOCH is.
        workshop.release(NOW + 100, "--yes")
        (line,) = [each for each in lock.read_text(encoding="utf-8").splitlines() if "segu" in each]
        found.append(line)
    marc, run, camille, again = found
    # Of the same fact on both branches, the newer line counts, and the deck has that now.
    lock.write_text(f"{before}{marc}\n{again}\n", encoding="utf-8")
    assert "nothing has changed" not in workshop.release(NOW + 900)
    for other in (run, camille):
        lock.write_text(f"{before}{marc}\n{other}\n", encoding="utf-8")
        for command in ("check", "build", "release"):
            out = [] if command == "check" else ["--out", str(workshop.out)]
            code, printed = workshop.run(command, *out, env=at(NOW + 900))
            places = [line for line in printed.splitlines() if line.startswith("railways/")]
            assert (code, places) == (
                1,
                [
                    "railways/deck.lock:7:1: error: 'seguin' was released twice, as different "
                    "facts: keep the line of the one that more learners have, delete the other "
                    "line, and give its fact a new id [released-twice]",
                    "railways/deck.lock:6:1: and here",
                ],
            )
    lock.write_text(f"{before}{marc}\n", encoding="utf-8")
    assert workshop.run("check")[0] == 0


def test_a_translation_says_which_ids_its_own_lock_has(german: Workshop) -> None:
    options = ["--lang", "de", "--out", str(german.out)]
    for language in ([], ["--lang", "de"]):
        german.run("release", *language, "--out", str(german.out), env=at(NOW))
    german.change(GIVEN, ED)
    german.change("- id: stephenson", "- id: ed", "lines.de.yaml")
    german.run("release", *options, env=at(NOW + 1))
    german.change(ED, "  id: ed\n")
    said = "this fact was released under 'stephenson' first, not 'ed'"
    # In the other language, it has not been released under that id, but it has its title.
    _, printed = german.run("build", "--out", str(german.out))
    assert "has the title of 'stephenson', which is no longer in the deck" in printed
    for command in (["check"], ["build", *options]):
        _, printed = german.run(*command)
        assert f"railways/lines.de.yaml:3:7: error: {said}" in printed


def test_locks_that_cannot_be_brought_together_have_a_way_out(german: Workshop) -> None:
    german.run("release", "--out", str(german.out), env=at(NOW))
    german.change(GIVEN, "  id: ed\n")
    german.change("- id: stephenson", "- id: ed", "lines.de.yaml")
    options = ["release", "--lang", "de", "--out", str(german.out)]
    assert german.run(*options, env=at(NOW))[0] == 0
    german.change("  id: ed\n", ED)
    assert german.run("release", "--out", str(german.out), env=at(NOW + 1))[0] == 0
    _, printed = german.run(*options, env=at(NOW + 1))
    assert (
        "the deck that it is translated from has 'stephenson' first, so give it a new note by "
        "removing the line of 'ed' from deck.de.lock [contradicts-lock]" in printed
    )
    lock = german.deck / "deck.de.lock"
    lines = lock.read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if json.loads(line).get("fact") != "ed"]
    lock.write_text("\n".join(kept), encoding="utf-8")
    assert german.run(*options, env=at(NOW + 1))[0] == 0


def test_no_search_for_removed_notes_finds_one_that_is_there(workshop: Workshop) -> None:
    """Two branches released one id: as the new one of a fact, and as that of a new fact."""
    workshop.release(NOW)
    lock = workshop.deck / "deck.lock"
    lines = lock.read_text(encoding="utf-8").splitlines()
    added = json.loads(lines[2]) | {"fact": "coal-paid", "first": "fares", "created": NOW}
    lock.write_text("\n".join([*lines, json.dumps(added)]), encoding="utf-8")
    workshop.release(NOW + 1)
    notes = (workshop.out / "railways.md").read_text(encoding="utf-8")
    assert "\n    Id:railways/fares\n" in notes


SENTENCE = "The first line ran from <1|Stockton> to <2|Darlington>, not to <3|York>."


@pytest.mark.parametrize(
    ("now", "numbers"),
    [
        ("It ran from <2|Stockton> to <1|Darlington>, not to <3|York>.", "1 was 2 and 2 was 1"),
        ("In <1|1825>, it ran from <2|Stockton> to <3|Darlington>.", "2 was 1 and 3 was 2"),
        ("It ran to <1|Darlington>.", "1 was 2"),
        ("It ran to <2|Darlington> from <1|Stockton>.", ""),
        ("In <4|1825>, it ran from <1|Stockton> to <2|Darlington>.", ""),
        ("It ran from <1|Hetton> to <2|Darlington>, not to <3|York>.", ""),
    ],
)
def test_words_that_move_to_another_hole_are_in_doubt(
    workshop: Workshop, now: str, numbers: str
) -> None:
    workshop.files["lines.yaml"] += f'- {{cloze: "{SENTENCE}", id: line, page: 1}}\n'
    workshop.release(NOW)
    workshop.change(SENTENCE, now)
    said = (
        f"the holes have other numbers than in the last release: {numbers}; give them those back, "
        "and a new hole a number of its own, so that each keeps its reviews [perhaps-renamed]"
    )
    assert (said in workshop.build(NOW + 1)) == bool(numbers)
    if numbers:
        with pytest.raises(Unusable, match="nothing was released: 1 fact in doubt"):
            workshop.run("release", "--out", str(workshop.out), env=at(NOW + 1))
    workshop.release(NOW + 1, "--yes")
    assert "[perhaps-renamed]" not in workshop.build(NOW + 2)
