"""Every hint in a message leads to a card that says what was meant.

Each row is a mistake. What its message proposes is put in the place that it names, and then the
deck has no errors, and the fact shows what was meant. Hints on dates and numbers have rows of their
own in `tests/values`.
"""

import re
from pathlib import Path

import pytest

from quizgen.checks.rule import RULES
from quizgen.checks.run import check_decks
from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.facts.deck import Deck
from quizgen.questions.answers.answer import Answer, texts_shown
from quizgen.reader.decks import ALL_LANGUAGES, read_decks
from tests.checks.test_examples import TODAY, examples, write_example

HEAD = "deck: d\ntitle: D\nsources:\n  smith: {title: The first lines, unpaged: true}\n"
FILE = "source: smith\nfacts:\n"
ADA = "- person: Ada Lovelace\n  id: ada\n  who: author of the first program\n"
EVENT = "- date: 1843\n  id: notes\n  event: the notes on the engine\n"
FIGURE = "- figure: 26\n  id: f\n  counts: wheels of the engine\n"
BYRON = "- person: Lord Byron\n  id: byron\n  who: an English poet\n"
CLAIM = "- argument: coal paid\n  id: coal\n  question: What paid?\n"

_PROPOSED = (
    re.compile(r"did you mean '([^']+)'\?"),
    re.compile(r"\bwrite `([^`]+)`"),
    re.compile(r"\bwrite '([^']+)'"),
    re.compile(r"\bwrite (\[[^\]]+\])"),
    re.compile(r"\bright, write ([^,]+?) or "),
    re.compile(r"\(write ([^()]+)\)\Z"),
)
"""What messages propose, in the ways in which they are worded."""


def followed(text: str, found: Diagnostic) -> str:
    """The text of a file with what a message proposes in the place that it names."""
    proposed = next(match[1] for each in _PROPOSED if (match := each.search(found.message)))
    lines = text.split("\n")
    span = found.span
    assert span.line == span.end_line, found
    line = lines[span.line - 1]
    before, there, after = (
        line[: span.column - 1],
        line[span.column - 1 : span.end_column - 1],
        line[span.end_column - 1 :],
    )
    key = proposed.partition(":")[0]
    if ": " in proposed and before.rstrip().endswith(f"{key}:"):
        proposed = proposed.partition(": ")[2]
    if there[:1] in "\"'" and there[:1] == there[-1:]:
        proposed = f"{there[0]}{proposed}{there[0]}"
    return "\n".join([*lines[: span.line - 1], before + proposed + after, *lines[span.line :]])


def read(folder: Path, head: str, facts: str) -> tuple[list[Deck], list[Diagnostic]]:
    (folder / "deck.yaml").write_text(head, encoding="utf-8")
    (folder / "facts.yaml").write_text(facts, encoding="utf-8")
    reading = read_decks([folder])
    return [*reading.decks], [*reading.diagnostics, *check_decks(reading.checked, 739_900)]


def cards(decks: list[Deck]) -> str:
    """What the cards of decks say: prompts, answers and sources."""
    return "\n".join(
        f"{question.prompt.text} = {_shown(question.answer)} ({question.origin.sources.text})"
        for deck in decks
        for question in deck.questions
    )


def _shown(answer: Answer) -> str:
    return "; ".join(each.text for each in texts_shown(answer))


@pytest.mark.parametrize(
    ("name", "head", "facts", "meant"),
    [
        ("unknown-field", HEAD, ADA + "  brn: 1815\n", "born"),
        ("unknown-field", HEAD, "- persn: Ada Lovelace\n  id: ada\n  who: a writer\n", "Ada"),
        ("unknown-field", HEAD + "langauge: fr\n", ADA, "Qui"),
        ("unknown-language", HEAD + "language: de-AT\n", ADA, "Wer"),
        ("unknown-language", HEAD + "language: FR\n", ADA, "Qui"),
        ("unknown-reference", HEAD, ADA + EVENT + "  people: [adda]\n", "notes on the engine"),
        ("unknown-reference", HEAD, ADA + "  source: smitt\n", "The first lines"),
        ("unknown-reference", HEAD, ADA + CLAIM + "  by: adaa\n", "Ada Lovelace"),
        ("unknown-question", HEAD, ADA + "  ask: {identfy: Who was Ada?}\n", "Who was Ada?"),
        ("name-of-known-person", HEAD, ADA + CLAIM + "  by: Ada Lovelace\n", "Ada Lovelace"),
        ("period-for-a-moment", HEAD, ADA + "  died: 1852/1853\n", "1852 or 1853"),
        (
            "bc-year-shift",
            HEAD,
            "- date: -0044\n  id: ides\n  event: the murder of Caesar\n  note: It was 44 BC.\n",
            "44 BC",
        ),
        ("not-a-date", HEAD, ADA + "  died: 27 November 1852\n", "27 November 1852"),
        ("not-a-date", HEAD, ADA + "  died: 1852 Nov 27\n", "27 November 1852"),
        ("not-a-date", HEAD, ADA + "  died: 27. März 1852\n", "27 March 1852"),
        ("not-a-date", HEAD, ADA + "  died: 27.11.1852\n", "27 November 1852"),
        ("not-a-date", HEAD, ADA + "  died: um 1852\n", "c. 1852"),
        ("not-a-date", HEAD, ADA + "  died: rund 1852\n", "c. 1852"),
        ("not-a-date", HEAD, ADA + "  died: vers 1852\n", "c. 1852"),
        ("not-a-date", HEAD, ADA + "  died: около 1852\n", "c. 1852"),
        ("not-a-date", HEAD, ADA + "  died: 1852 ~\n", "c. 1852"),
        ("not-a-date", HEAD, EVENT.replace("1843", "355~"), "c. 355"),
        ("not-a-date", HEAD, EVENT.replace("1843", "355~/360~"), "c. 355–360"),
        ("not-a-date", HEAD, EVENT.replace("1843", "44~ BC"), "c. 44 BC"),
        ("not-a-date", HEAD, ADA + "  died: вероятно 1852\n", "1852 (?)"),
        ("not-a-date", HEAD, EVENT.replace("1843", "1840s/1850s"), "1840s–1850s"),
        ("not-a-date", HEAD, EVENT.replace("1843", "1843-45"), "1843–1845"),
        ("not-a-date", HEAD, EVENT.replace("1843", "1914-18"), "1914–1918"),
        ("not-a-date", HEAD, EVENT.replace("1843", "500 v. Chr."), "500 BC"),
        ("not-a-date", HEAD, EVENT.replace("1843", "XIX век"), "19th century"),
        ("not-a-date", HEAD, EVENT.replace("1843", "XIXe siècle"), "19th century"),
        ("not-a-date", HEAD, EVENT.replace("1843", "siglo XIX"), "19th century"),
        ("not-a-date", HEAD, EVENT.replace("1843", "44 a. C."), "44 BC"),
        ("not-a-quantity", HEAD, FIGURE.replace("26", "2,5 млрд"), "2.5\u00a0billion"),
        ("not-a-quantity", HEAD, FIGURE.replace("26", "environ 50"), "about 50"),
        ("not-a-quantity", HEAD, FIGURE.replace("26", "от 20 до 30"), "20–30"),
        ("not-a-quantity", HEAD, FIGURE.replace("26", "entre 20 et 30"), "20–30"),
        ("not-a-quantity", HEAD, FIGURE.replace("26", "fifty"), "50"),
        ("not-a-quantity", HEAD, FIGURE.replace("26", "300M"), "300\u00a0million"),
        ("unknown-field", HEAD + "  b: {title: B, url: http://b.eu}\n", ADA + "  source: b\n", "B"),
        ("unknown-reference", HEAD, ADA + "  source: the first lines\n", "The first lines"),
        ("unknown-reference", HEAD, ADA + EVENT + "  people: [ada-lovelace]\n", "notes"),
        ("not-a-tag", HEAD, ADA + "  tags: old engines, verse\n", "Ada"),
        ("not-an-id", HEAD, ADA + BYRON + EVENT + "  people: ada, byron\n", "Byron"),
        ("misspelt-speaker", HEAD, ADA + CLAIM + "  by: Ada Lovelacce\n", ""),
    ],
)  # fmt: skip
def test_what_a_hint_proposes_makes_the_card_that_was_meant(
    tmp_path: Path, name: str, head: str, facts: str, meant: str
) -> None:
    facts = FILE + facts
    _, found = read(tmp_path, head, facts)
    if not meant:
        # A question, and no hint: which of the two names is right is for the author to say.
        assert not any(each.search(one.message) for one in found for each in _PROPOSED)
        return
    (wrong,) = [each for each in found if each.name == name]
    if wrong.span.source.path.endswith("deck.yaml"):
        head = followed(head, wrong)
    else:
        facts = followed(facts, wrong)
    decks, left = read(tmp_path, head, facts)
    assert [each for each in left if each.severity == "error" or each.name == name] == []
    assert meant in cards(decks)


def test_what_a_hint_of_a_check_proposes_mends_its_own_example(tmp_path: Path) -> None:
    mended = set()
    for rule in RULES.values():
        folder = tmp_path / rule.name
        folder.mkdir()
        write_example(folder, examples(rule)[1])
        for one in _judged(folder):
            if one.name != rule.name or not any(each.search(one.message) for each in _PROPOSED):
                continue
            file = Path(one.span.source.path)
            before = file.read_text("utf-8")
            file.write_text(followed(before, one), "utf-8")
            left = _judged(folder)
            again = [each for each in left if each.name == one.name and each.span == one.span]
            errors = [each for each in left if each.severity == "error"]
            assert (errors, again) == ([], []), one.message
            file.write_text(before, "utf-8")
            mended.add(rule.name.removesuffix("-in-deck"))
    # All others say in words what to do.
    assert mended == {
        "allow-unknown",
        "bc-year-shift",
        "name-of-known-person",
        "period-for-a-moment",
        "several-in-one",
        "unused-wording",
        "wrong-not-read",
    }


def _judged(folder: Path) -> list[Diagnostic]:
    reading = read_decks([folder], language=ALL_LANGUAGES)
    return [*reading.diagnostics, *check_decks(reading.checked, TODAY)]


@pytest.mark.parametrize("written", ["31.06.1843", "June 31, 1843", "31 июня 1843", "31 juin 1843"])
def test_a_day_that_no_month_has_is_told_in_any_notation(tmp_path: Path, written: str) -> None:
    _, found = read(tmp_path, HEAD, FILE + EVENT.replace("1843", written))
    assert found[0].message == "no such day: 1843-06-31 (1843-06 has 30 days)"


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        # In typed answers, 300m can be 300 million.
        ("1642 m", "(write 1642, and the unit in `unit: m`)"),
        ("1 642.0 m", "(write 38848, 76.5 %, ~400000, 400000+ or 20..25)"),
        # Zeros at the end are digits that a source gives.
        ("1.10 V", "(write 1.10, and the unit in `unit: V`)"),
        ("1,10 V", "(write it with a decimal point: 1.10, and the unit in `unit: V`)"),
        ("8.314 J mol-1 K-1", "(write 8.314, and the unit in `unit: J mol-1 K-1`)"),
        ("10⁻⁷ mol/l", "(write 10⁻⁷, and the unit in `unit: mol/l`)"),
        ("6.67 × 10⁻¹¹ N·m²/kg²", "(write 6.67 × 10⁻¹¹, and the unit in `unit: N·m²/kg²`)"),
        # With a space, a letter is a unit, and not for thousands or millions.
        ("0.1 M", "(write 0.1, and the unit in `unit: M`)"),
        ("273.15 K", "(write 273.15, and the unit in `unit: K`)"),
        ("300M", "(write 300 million)"),
        ("£5m", "(write 5 million, and the unit in `unit: £`)"),
        ("2,5 Mio. km", "(write 2.5 million, and the unit in `unit: km`)"),
    ],
)
def test_a_measure_is_proposed_with_its_digits_and_unit(
    tmp_path: Path, written: str, hint: str
) -> None:
    _, found = read(tmp_path, HEAD, FILE + FIGURE.replace("26", written))
    assert hint in found[0].message
