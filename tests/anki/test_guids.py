"""Guids, which never change, and the namespace that they hang on."""

import genanki
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.anki.guids import guid
from quizgen.anki.lock_reading import read_lock
from tests.workshop import Workshop, at

NOW = 1_700_000_000


def test_a_guid_hangs_on_the_ids_of_deck_and_fact_alone() -> None:
    assert guid("railways", "stephenson") == "IbHtHk?~,t"


NAMESPACE = "k3v9t2mqx7pd"
TITLE = "title: Early railways\n"


PLAIN_GUIDS = {
    "railways/stephenson": "IbHtHk?~,t",
    "railways/stockton-opening": "BQ&-T5IQ4q",
    "railways/stockton-length": "zsHQ0nT%DM",
    "railways/coal-paid": "noTKNCx7,2",
}
NAMESPACED_GUIDS = {
    "railways/stephenson": "ut4;809fe<",
    "railways/stockton-opening": "C:08iidGYm",
    "railways/stockton-length": "I-.z]P5y6t",
    "railways/coal-paid": "b1;xJthN6;",
}
"""By Id field. If one changes, every learner gets a new note instead of an update."""


@pytest.mark.parametrize(
    ("line", "guids"), [("", PLAIN_GUIDS), (f"namespace: {NAMESPACE}\n", NAMESPACED_GUIDS)]
)
def test_guids_never_change_and_learners_see_the_deck_id(
    workshop: Workshop, line: str, guids: dict[str, str]
) -> None:
    workshop.change(TITLE, f"{line}{TITLE}", "deck.yaml")
    workshop.build(NOW)
    rows = workshop.rows("SELECT flds, guid FROM notes")
    assert {str(fields).split("\x1f")[-3]: str(made) for fields, made in rows} == guids


@given(st.text("abz09-/", min_size=1), st.text("abz09-", min_size=1))
def test_a_guid_is_the_one_that_genanki_would_make(deck: str, fact: str) -> None:
    assert guid(deck, fact) == genanki.guid_for(deck, fact)


OTHER = "m4w0v3nry8qe"


@pytest.mark.parametrize(
    ("released", "later", "said"),
    [
        (
            "",
            f"namespace: {OTHER}\n",
            "railways/deck.yaml:2:12: error: this deck was released without a namespace, and with "
            "one all its notes would be new for learners: remove this line, or remove deck.lock "
            "and release with --first to begin a new deck [namespace-changed]",
        ),
        (
            f"namespace: {NAMESPACE}\n",
            "",
            "railways/deck.yaml:1:7: error: this deck was released with the namespace "
            f"'{NAMESPACE}', and without it all its notes would be new for learners: add "
            f"`namespace: {NAMESPACE}`, or remove deck.lock and release with --first to "
            "begin a new deck [namespace-changed]",
        ),
        (
            f"namespace: {NAMESPACE}\n",
            f"namespace: {OTHER}\n",
            "railways/deck.yaml:2:12: error: this deck was released with the namespace "
            f"'{NAMESPACE}', and with another one all its notes would be new for learners: write "
            f"`namespace: {NAMESPACE}`, or remove deck.lock and release with --first to "
            "begin a new deck [namespace-changed]",
        ),
    ],
)
@pytest.mark.parametrize("command", ["build", "release"])
def test_a_released_deck_cannot_change_its_namespace(
    workshop: Workshop, command: str, released: str, later: str, said: str
) -> None:
    workshop.change(TITLE, f"{released}{TITLE}", "deck.yaml")
    workshop.release(NOW)
    lock = (workshop.deck / "deck.lock").read_bytes()
    workshop.change(f"{released}{TITLE}", f"{later}{TITLE}", "deck.yaml")
    for arguments in ([command, "--out", str(workshop.out)], ["check"]):
        code, output = workshop.run(*arguments, env=at(NOW + 1))
        assert (code, output.splitlines()[0]) == (1, said)
    assert (workshop.deck / "deck.lock").read_bytes() == lock
    (workshop.deck / "deck.lock").unlink()
    code, output = workshop.run("release", "--first", "--out", str(workshop.out), env=at(NOW + 1))
    assert code == 0, output


def test_the_lock_records_the_namespace(workshop: Workshop) -> None:
    workshop.change(TITLE, f"namespace: {NAMESPACE}\n{TITLE}", "deck.yaml")
    workshop.release(NOW)
    lock, found = read_lock(workshop.deck, "railways")
    assert (lock.namespace, found) == (NAMESPACE, [])
    before = (workshop.deck / "deck.lock").read_bytes()
    workshop.release(NOW + 1)
    assert (workshop.deck / "deck.lock").read_bytes() == before
