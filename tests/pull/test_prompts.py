"""Edits of a prompt: they go to the value that it shows, in whatever words it asks for that."""

from pathlib import Path

import pytest

from tests.anki.learner import Learner
from tests.pull.exported import edit, export
from tests.pull.pulling import pull
from tests.workshop import Workshop

NOW = 1795958600
HEAD = "title: First lines\nsource: smith-1988\nfacts:\n- "


def pulled(workshop: Workshop, learner: Learner, fact: str, **fields: str) -> tuple[str, str]:
    """The fact after edits of its note were pulled, and the last line of what was printed.

    A second run changes nothing.
    """
    workshop.files["lines.yaml"] = f"{HEAD}{fact}\n  id: x\n  page: 1\n"
    workshop.release(NOW)
    learner.take(workshop.package)
    edit(learner, "x", **fields)
    package = export(learner, workshop.folder / "edited.apkg")
    _, said = pull(workshop, package)
    text = _lines(workshop.deck)
    _, again = pull(workshop, package)
    assert _lines(workshop.deck) == text, again
    assert "left to you" in said or "nothing was edited" in again
    workshop.files["lines.yaml"] = text
    return text.removeprefix(HEAD).replace("\n  id: x\n  page: 1\n", "\n").rstrip(), said


def _lines(deck: Path) -> str:
    return (deck / "lines.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("fact", "prompt", "after"),
    [
        (
            "date: 1825-09-27\n  event: the opning of the line",
            "When was the opening of the line?",
            "date: 1825-09-27\n  event: the opening of the line",
        ),
        # A wording of one's own, for the same value.
        (
            "date: 1825-09-27\n  event: the opening of the line",
            "When was the opening of the line?",
            "date: 1825-09-27\n  event: the opening of the line\n"
            "  ask: When was the opening of the line?",
        ),
        (
            "date: 1825-09-27\n  event: the opening of the line",
            "When did the line open?",
            "date: 1825-09-27\n  event: the opening of the line\n  ask: When did the line open?",
        ),
    ],
)
def test_a_prompt_that_a_corrected_value_words_otherwise(
    workshop: Workshop, learner: Learner, fact: str, prompt: str, after: str
) -> None:
    found, said = pulled(workshop, learner, fact, when_prompt=prompt)
    assert (found, said.splitlines()[-1]) == (after, "1 edit of 1 fact pulled")


def test_a_value_that_is_corrected_everywhere_gets_no_wording(
    workshop: Workshop, learner: Learner
) -> None:
    found, _ = pulled(
        workshop,
        learner,
        "date: 1825-09-27\n  event: the opning of the line\n  ask: {what: yes}",
        Title="the opening of the line",
        when_prompt="When was the opening of the line?",
        what_answer="The opening of the line",
    )
    assert found == "date: 1825-09-27\n  event: the opening of the line\n  ask: {what: yes}"


def test_a_wording_of_ones_own_is_kept_beside_another_edit(
    workshop: Workshop, learner: Learner
) -> None:
    found, _ = pulled(
        workshop,
        learner,
        "date: 1825-09-27\n  event: the opening of the line\n  note: So it was.",
        when_prompt="When was the opening of the line?",
        Note="So it is.",
    )
    assert "ask: When was the opening of the line?" in found
    assert "note: So it is." in found


@pytest.mark.parametrize(
    ("language", "counts", "old", "new"),
    [
        ("de", "Länge der Strecke", "März", "April"),
        ("fr", "longueur de la ligne", "mars", "avril"),
        ("es", "longitud de la línea", "marzo", "abril"),
        ("pt", "comprimento da linha", "março", "abril"),
        ("ru", "длина линии", "марте", "апреле"),
        ("he", "אורך הקו", "מרץ", "אפריל"),
    ],
)
def test_a_date_in_a_prompt_is_corrected_in_its_value(
    workshop: Workshop, learner: Learner, language: str, *, counts: str, old: str, new: str
) -> None:
    workshop.files["deck.yaml"] += f"language: {language}\n"
    fact = f"figure: 9\n  counts: {counts}\n  unit: km\n  as_of: 1850-03"
    workshop.files["lines.yaml"] = f"{HEAD}{fact}\n  id: x\n  page: 1\n"
    workshop.release(NOW)
    learner.take(workshop.package)
    prompt = learner.note("x")["how-many prompt"]
    assert old in prompt
    found, _ = pulled(workshop, learner, fact, how__many_prompt=prompt.replace(old, new))
    assert found == fact.replace("03", "04")


@pytest.mark.parametrize(
    ("language", "wrong", "right"),
    [
        ("de", "die Eröfnung der Strecke", "die Eröffnung der Strecke"),
        ("fr", "l'ouvertur de la ligne", "l'ouverture de la ligne"),
        ("es", "la apertra de la línea", "la apertura de la línea"),
        ("pt", "a abertra da linha", "a abertura da linha"),
        ("ru", "открытее линии", "открытие линии"),
        ("he", "פתיחת הקוו", "פתיחת הקו"),
    ],
)
def test_a_prompt_in_another_language_is_corrected_in_its_value(
    workshop: Workshop, learner: Learner, language: str, wrong: str, right: str
) -> None:
    workshop.files["deck.yaml"] += f"language: {language}\n"
    workshop.files["lines.yaml"] = f"{HEAD}date: 1825\n  event: {wrong}\n  id: x\n  page: 1\n"
    workshop.release(NOW)
    learner.take(workshop.package)
    prompt = learner.note("x")["when prompt"]
    # A prompt may begin with the event, with a capital.
    edit(learner, "x", when_prompt=prompt.replace(wrong[1:], right[1:]))
    assert wrong[1:] in prompt
    _, said = pull(workshop, export(learner, workshop.folder / "edited.apkg"))
    assert said.splitlines()[-1] == "1 edit of 1 fact pulled"
    assert f"  event: {right}\n  id: x\n" in _lines(workshop.deck)


COMET = "cloze: The *Comet* came form <1|New Shildon> in <2|1827>."
TOWNS = "cloze: From <1|iron> to <2|iron|a metal> by cooking, then to <3|steel>."


@pytest.mark.parametrize(
    ("fact", "fields", "after"),
    [
        (
            COMET,
            {"hole__1_prompt": "The <em>Comet</em> came from ___ in 1827."},
            COMET.replace("form", "from"),
        ),
        (
            COMET,
            {
                "hole__1_prompt": "The <em>Comet</em> came from ___ in 1827.",
                "hole__2_prompt": "The <em>Comet</em> came from New Shildon in ___.",
                "Title": "The Comet came from New Shildon in 1827.",
            },
            COMET.replace("form", "from"),
        ),
        (COMET, {"hole__1_answer": "Old Shildon"}, COMET.replace("New", "Old")),
        (COMET, {"hole__2_answer": "1828"}, COMET.replace("1827", "1828")),
        (
            COMET,
            {"Title": "The Comet came from New Shildon in 1827."},
            COMET.replace("form", "from"),
        ),
        (
            COMET,
            {"hole__1_prompt": "The <em>Rocket</em> came from ___ in 1828."},
            COMET.replace("form", "from").replace("Comet", "Rocket").replace("1827", "1828"),
        ),
        (TOWNS, {"hole__2_answer": "pig iron"}, TOWNS.replace("<2|iron", "<2|pig iron")),
        (
            TOWNS,
            {"hole__2_prompt": "From iron to ___ (a hard metal) by cooking, then to steel."},
            TOWNS.replace("a metal", "a hard metal"),
        ),
        (
            TOWNS,
            {"hole__3_prompt": "From iron to iron by smelting, then to ___."},
            TOWNS.replace("cooking", "smelting"),
        ),
        (
            TOWNS,
            {"hole__3_prompt": "From iron to iron, by cooking, then to ___."},
            TOWNS.replace("metal>", "metal>,"),
        ),
        (
            TOWNS,
            {"Title": "From iron to iron by cooking, then to steel (hard)."},
            TOWNS.replace("steel>", "steel> (hard)"),
        ),
        (
            TOWNS,
            {"hole__1_prompt": "What became iron by cooking?"},
            f"{TOWNS}\n  ask: What became iron by cooking?",
        ),
    ],
)
def test_an_edit_of_a_cloze_goes_into_its_sentence(
    workshop: Workshop, learner: Learner, fact: str, fields: dict[str, str], after: str
) -> None:
    found, said = pulled(workshop, learner, fact, **fields)
    assert (found, "left to you" in said) == (after, False)


def test_an_edit_that_reaches_over_a_hole_is_listed(workshop: Workshop, learner: Learner) -> None:
    found, said = pulled(
        workshop, learner, COMET, hole__2_prompt="The <em>Comet</em> came ___ from New Shildon."
    )
    assert found == COMET
    assert "it changes more than the words in a hole or between two: change `cloze`" in said
