"""The questions that facts ask."""

import re
from pathlib import Path

import pytest

from quizgen import languages
from quizgen.facts.kinds import KINDS
from quizgen.questions.answers.answer import Answer, texts_shown
from quizgen.questions.question import Question, Statement
from quizgen.reader.decks import ALL_LANGUAGES, read_decks
from quizgen.values.markdown import parse_text
from quizgen.values.markup import Marked

DECK = """\
deck: railways
title: Early railways
sources:
  smith-1988: {title: The first lines, author: J. Smith, issued: 1988}
  jones: {title: A review, author: [B. Jones, C. Kay, D. Lee], issued: 1989, unpaged: true}
  page: {type: webpage, title: Ada, container-title: The Encyclopedia, issued: 1999}
  short: {title: A history, author: J. Smith, issued: 1990, short: "Smith's history"}
  seen: {title: Old news, cited_in: jones, URL: "https://example.org/a"}
"""


def questions(folder: Path, *facts: str, deck: str = DECK) -> list[Question]:
    """The questions of a deck with these facts, each a YAML flow mapping."""
    (folder / "deck.yaml").write_text(deck, encoding="utf-8")
    text = "source: smith-1988\nfacts:\n" + "".join(f"- {{{fact}}}\n" for fact in facts)
    (folder / "facts.yaml").write_text(text, encoding="utf-8")
    reading = read_decks([folder])
    assert not reading.diagnostics
    made = reading.decks[0]
    for fact in made.facts:
        assert fact.slots() == [question.slot for question in made.questions_of(fact)]
    return list(made.questions)


def asked(folder: Path, *facts: str) -> list[str]:
    """The same as "slot: prompt → answer"."""
    return [
        f"{each.slot}: {each.prompt} → {_line(each.answer)}" for each in questions(folder, *facts)
    ]


def _line(answer: Answer) -> str:
    return "; ".join(map(str, texts_shown(answer)))


PERSON = "person: Ada Lovelace, id: ada, who: author of the first program"
EVENT = "event: the opening of the line, id: opening"
FIGURE = "counts: miles of track, id: miles"
TERM = "term: L&MR, id: lmr, means: line of 1830"
ARGUMENT = "argument: coal paid., question: Why did it pay?, id: coal"


@pytest.mark.parametrize(
    ("fact", "expected"),
    [
        (
            f"{TERM}",
            [
                "define: What is meant by “L&MR”? → line of 1830",
                "term: Which term is meant? Line of 1830 → L&MR",
            ],
        ),
        (
            f"{TERM}, stands_for: Liverpool and Manchester Railway, contested: yes,"
            " according_to: Smith",
            [
                "define: According to Smith: What is meant by “L&MR”? → line of 1830",
                "term: According to Smith: Which term is meant? Line of 1830 → L&MR",
                "expansion: According to Smith: What does L&MR stand for?"
                " → Liverpool and Manchester Railway",
            ],
        ),
        (
            "question: What did the engines burn?, id: a, answer: coke",
            ["answer: What did the engines burn? → coke"],
        ),
        (
            "question: What is needed?, id: a, answer: [land, an act.], why: [one, two]",
            [
                "answer: What is needed? → land; an act.",
                "why: What is needed? Answer: land; an act. Why? → one; two",
            ],
        ),
        (
            r"question: Which law?, id: a, answer: '\[F = ma\]', why: it holds",
            ["answer: Which law? → F = ma", "why: Which law? Answer: F = ma Why? → it holds"],
        ),
        (
            r'question: Which code?, id: a, answer: "```\nrm\n```", why: it removes',
            ["answer: Which code? → rm", "why: Which code? Answer:\nrm\nWhy? → it removes"],
        ),
        (
            "cloze: From <2|Stockton|a town> to <1|Darlington>., id: a",
            [
                "hole-1: From Stockton to ___. → Darlington",
                "hole-2: From ___ (a town) to Darlington. → Stockton",
            ],
        ),
        (
            "cloze: From <5|Stockton> to Darlington., id: a, ask: {hole-5: Where from?}",
            ["hole-5: Where from? → Stockton"],
        ),
        (
            "cloze: From <1|Stockton> to <2|Darlington>., id: a, ask: {hole-1: no}",
            ["hole-2: From Stockton to ___. → Darlington"],
        ),
        (
            f"{PERSON}, born: ' 1815-12-10 ', died: 1852~",
            [
                "identify: Who was Ada Lovelace? → author of the first program",
                "name: Who was this? Author of the first program → Ada Lovelace",
                "born: When was Ada Lovelace born? → 10 December 1815",
                "died: When did Ada Lovelace die? → c. 1852",
            ],
        ),
        (
            "person: Noor Khan, id: n, who: head of an institute, born: 1961",
            [
                "identify: Who is Noor Khan? → head of an institute",
                "name: Who is this? Head of an institute → Noor Khan",
                "born: When was Noor Khan born? → 1961",
            ],
        ),
        (
            "person: Noor Khan, id: n, who: agent, born: 1914",
            [
                "identify: Who was Noor Khan? → agent",
                "name: Who was this? Agent → Noor Khan",
                "born: When was Noor Khan born? → 1914",
            ],
        ),
        (
            "person: the Brothers Lumière, id: l, who: inventors of the cinema, died: 1954",
            [
                "identify: Who were the Brothers Lumière? → inventors of the cinema",
                "name: Who were they? Inventors of the cinema → the Brothers Lumière",
                "died: When did the Brothers Lumière die? → 1954",
            ],
        ),
        (
            "person: Ada, id: a, who: [mathematician, countess]",
            [
                "identify: Who was Ada? → mathematician; countess",
                "name: Who was this? Mathematician; countess → Ada",
            ],
        ),
        (
            'person: "  Ada\\t Lovelace ", id: ada, who: " author of notes "',
            [
                "identify: Who was Ada Lovelace? → author of notes",
                "name: Who was this? Author of notes → Ada Lovelace",
            ],
        ),
        (f"date: 1825-09-27, {EVENT}", ["when: When was the line opened? → 27 September 1825"]),
        (
            f"date: 1825/1830, {EVENT}",
            ["when: What are the dates of the opening of the line? → 1825–1830"],
        ),
        (f"date: 1825/.., {EVENT}", ["when: When did the opening of the line begin? → from 1825"]),
        (f"date: ../1830, {EVENT}", ["when: When did the opening of the line end? → until 1830"]),
        (
            f"date: [1825, 1826], {EVENT}",
            ["when: When was the line opened? → 1825 or 1826"],
        ),
        (
            f"date: 1917-10-25 OS, {EVENT}, ask: {{what: yes}}",
            [
                "when: When was the line opened? → 25 October (7 November) 1917",
                "what: What happened on 25 October (7 November) 1917? → the opening of the line",
            ],
        ),
        (
            f"date: 1825-09-27/.., {EVENT}, ask: {{when: no, what: yes}}",
            ["what: What began on 27 September 1825? → the opening of the line"],
        ),
        (
            f"date: ../1830~, {EVENT}, ask: {{when: no, what: yes}}",
            ["what: What ended in about 1830? → the opening of the line"],
        ),
        (
            f'figure: "38848\\n", {FIGURE}',
            ["how-many: What is the number of miles of track? → 38,848"],
        ),
        (
            f"figure: 76.5 %, {FIGURE}",
            ["how-many: What is the percentage of miles of track? → 76.5\xa0%"],
        ),
        (
            "figure: 70 %, id: miles, counts: percentage of the miles that were rebuilt",
            ["how-many: What is the percentage of the miles that were rebuilt? → 70\xa0%"],
        ),
        (
            # What is counted may name the year.
            "figure: 6, id: miles, counts: miles that were rebuilt in 1825, as_of: 1825",
            ["how-many: How many miles were rebuilt in 1825? → 6"],
        ),
        (
            "figure: 6, id: miles, counts: miles that were rebuilt in 1825, as_of: 1826",
            ["how-many: Miles that were rebuilt in 1825, in 1826: how many? → 6"],
        ),
        (
            f"figure: 20..25, {FIGURE}, unit: km, as_of: 1825",
            ["how-many: Miles of track, in 1825: what was the value? → 20–25\xa0km"],
        ),
        (
            # A word of scale is part of the number.
            f"figure: 6, {FIGURE}, unit: million",
            ["how-many: What is the number of miles of track? → 6\xa0million"],
        ),
        (
            f"figure: 400000+, {FIGURE}, ask: {{meaning: yes}}",
            [
                "how-many: What is the number of miles of track? → 400,000 or more",
                "meaning: What does 400,000 or more count? → miles of track",
            ],
        ),
        (
            f"{ARGUMENT}, by: smith-1988, because: [a, b], opposes: the old view",
            [
                "claim: According to Smith (1988): Why did it pay? → coal paid.",
                "grounds: Why did it pay? According to Smith (1988): coal paid. On what grounds? "
                "→ a; b",
                "opposed: Why did it pay? According to Smith (1988): coal paid. Which view does "
                "this oppose? → the old view",
            ],
        ),
        (
            "argument: why not?, question: Did it pay?, id: a, because: [a]",
            [
                "claim: Did it pay? → why not?",
                "grounds: Did it pay? Answer: why not? On what grounds? → a",
            ],
        ),
        (
            f"{ARGUMENT}, by: jones, ask: {{claim: no, proponent: yes}}",
            ["proponent: Why did it pay? Who answers: coal paid? → Jones et al. (1989)"],
        ),
        (
            f"{ARGUMENT}, by: short",
            ["claim: According to Smith's history: Why did it pay? → coal paid."],
        ),
        (
            f"{PERSON}, ask: Who wrote the first program's notes?",
            [
                "identify: Who wrote the first program's notes? → author of the first program",
                "name: Who was this? Author of the first program → Ada Lovelace",
            ],
        ),
        (f"{PERSON}, ask: {{name: no}}", ["identify: Who was Ada Lovelace? → author of the first "
                                          "program"]),
        (
            f"{PERSON}, contested: yes, according_to: The Times, ask: {{name: no}}",
            [
                "identify: According to The Times: Who was Ada Lovelace? → author of the first "
                "program"
            ],
        ),
    ],
)  # fmt: skip
def test_what_a_fact_asks(tmp_path: Path, fact: str, expected: list[str]) -> None:
    assert asked(tmp_path, fact) == expected


def test_an_argument_may_oppose_another_and_be_made_by_a_person_of_the_deck(
    tmp_path: Path,
) -> None:
    other = "argument: passengers paid, question: Who paid?, id: passengers, by: Jones"
    mine = f"{ARGUMENT}, by: ada, opposes: passengers"
    assert asked(tmp_path, other, PERSON, mine)[-2:] == [
        "claim: According to Ada Lovelace: Why did it pay? → coal paid.",
        "opposed: Why did it pay? According to Ada Lovelace: coal paid. Which view does this "
        "oppose? → passengers paid",
    ]


@pytest.mark.parametrize(
    ("where", "shown"),
    [
        ("page: 12", "Smith 1988, p. 12"),
        ("page: 189-90", "Smith 1988, pp. 189–90"),
        ('page: "131, 141"', "Smith 1988, pp. 131, 141"),
        ("locator: plate III", "Smith 1988, plate III"),
        ("source: jones, locator: ¶ 3", "Jones et al. 1989, ¶ 3"),
        ("source: page", "Ada, The Encyclopedia (1999)"),
        ("source: seen, page: 4", "Old news, p. 4, cited in Jones et al. 1989"),
        (
            "sources: [{source: smith-1988, page: 1, for: [born]}, {source: jones}]",
            "Smith 1988, p. 1 (born); Jones et al. 1989",
        ),
        (
            "sources: [{source: smith-1988, page: 1}, {source: jones, for: [also]},"
            " {source: page, for: [born, also]}]",
            "Smith 1988, p. 1; Ada, The Encyclopedia (1999) (born)",
        ),
    ],
)
def test_how_a_source_is_shown(tmp_path: Path, where: str, shown: str) -> None:
    first = questions(tmp_path, f"{PERSON}, {where}")[0]
    assert str(first.origin.sources) == shown


@pytest.mark.parametrize(
    ("issued", "year"),
    [
        ("1988-03~", "1988"),
        ("1936/1938", "1936"),
        ("../1938", "1938"),
        ("1917-10-25 OS", "1917"),
        ("178X", "1780s"),
        ("17XX~", "18th century"),
        ("-0050-03", "51 BC"),
        ("-0050/..", "51 BC"),
        ("0075", "75 AD"),
    ],
)
def test_the_year_of_a_source_is_written_as_people_write_it(
    tmp_path: Path, issued: str, year: str
) -> None:
    deck = DECK.replace("issued: 1988", f"issued: {issued}")
    first = questions(tmp_path, f"{PERSON}, page: 12", deck=deck)[0]
    assert str(first.origin.sources) == f"Smith {year}, p. 12"


def test_markup_reaches_the_prompt_and_another_fields_does_not_mix_with_it(
    tmp_path: Path,
) -> None:
    fact = "argument: 2 * 3, question: 'Why *Pravda* and a * star?', id: a, by: B *C, because: [x]"
    prompt = questions(tmp_path, fact)[1].prompt
    assert prompt.text == "Why Pravda and a * star? According to B *C: 2 * 3. On what grounds?"
    assert [run.text for run in prompt.runs if run.emphasis] == ["Pravda"]


@pytest.mark.parametrize(
    ("answer", "typed"),
    [
        ("coke", True),
        ("a steam engine", True),
        ("*Rocket*", True),
        ("the pair of engines", False),
        ("They burnt coke.", False),
        (r"\\(x^2\\)", False),
        ("`main()`", False),
    ],
)
def test_only_a_short_answer_is_typed(tmp_path: Path, answer: str, typed: bool) -> None:
    facts = (
        f'question: What is it?, id: a, answer: "{answer}"',
        f'cloze: "It is <1|{answer}> of all.", id: b',
    )
    assert [each.answer.typeable for each in questions(tmp_path, *facts)] == [typed, typed]


def test_further_answers_are_those_of_the_only_hole(tmp_path: Path) -> None:
    one, *two = questions(
        tmp_path,
        "cloze: It began at <3|Stockton>., id: a, also: Stockton-on-Tees",
        "cloze: From <1|Shildon> to <2|Whitby>., id: b, also: Newport",
    )
    assert "stockton on tees" in one.answer.accepted()
    assert [len(each.answer.accepted()) for each in two] == [1, 1]


def test_a_sentence_about_a_hole_is_stated_as_it_was_written(tmp_path: Path) -> None:
    question = questions(tmp_path, "cloze: It began at *<1|Stockton>*., id: a")[0]
    statement = question.origin.relations().statement("hole-1")
    assert statement
    assert str(statement.of(Marked("Shildon"))) == "It began at Shildon."


def test_a_formula_in_a_line_of_its_own_has_no_full_stop_in_the_next_one() -> None:
    law = parse_text(r"\[F = ma\]")
    assert str(Statement(Marked("It is "), Marked(".")).of(law)) == "It is F = ma"


def test_an_argument_with_its_question_is_no_open_question(tmp_path: Path) -> None:
    assert {each.origin.kind.name for each in questions(tmp_path, ARGUMENT + ", by: A")} == {
        "argument"
    }


def test_a_question_knows_where_it_comes_from(tmp_path: Path) -> None:
    origin = questions(tmp_path, f"{PERSON}, tags: [b, a], was: [lovelace]")[0].origin
    assert (origin.deck, origin.fact, origin.origin_id) == ("railways", "ada", "lovelace")
    assert (origin.part, origin.position, origin.tags) == ("facts", 1, ("b", "a"))
    assert str(origin.span).endswith("facts.yaml:3:4")


DECKS = ("docs/templates/railways", "tests/data/music", "tests/data/science")


def test_the_slots_of_a_fact_are_those_of_its_questions() -> None:
    root = Path(__file__).parents[2]
    decks = read_decks([root / name for name in DECKS], language=ALL_LANGUAGES).decks
    facts = [(deck, fact) for deck in decks for fact in deck.facts]
    for deck, fact in facts:
        assert fact.slots() == [each.slot for each in deck.questions_of(fact)], fact.id
    assert {type(fact) for _, fact in facts} == {*KINDS.values()}


@pytest.mark.parametrize("kind", KINDS.values())
def test_every_slot_has_its_prompt_in_every_language(kind: type) -> None:
    for code in languages.deck_languages():
        prompts = languages.words(code).prompts
        for slot in kind.kind.slots:  # type: ignore[attr-defined]
            name = kind.kind.name  # type: ignore[attr-defined]
            start = f"{name} {slot.name}"
            assert any(key in (name, start) or key.startswith(f"{start} ") for key in prompts)


def test_the_cue_of_a_contested_fact_says_according_to_whom(tmp_path: Path) -> None:
    found = questions(tmp_path, f"{TERM}, contested: yes, according_to: Smith")
    term = next(each for each in found if each.slot == "term")
    statement = term.origin.relations().statement("term")
    assert statement
    assert str(statement.cue) == "According to Smith: Line of 1830"


@pytest.mark.parametrize(
    ("language", "name", "several"),
    [
        ("en", "The Beatles", True),
        ("en", "the Brothers Grimm", True),
        ("en", "the Curies", True),
        ("en", "Marx and Engels", True),
        ("en", "The Venerable Thomas", False),
        ("en", "The Prince of Wales", False),
        ("en", "James VI and I", False),
        ("en", "Philip II of Spain and Portugal", False),
        ("en", "Charles Babbage", False),
        ("es", "los Reyes Católicos", True),
        ("es", "Los hermanos Lumière", True),
        ("es", "Hermanas Mirabal", True),
        ("es", "Pierre y Marie Curie", True),
        ("es", "José Ortega y Gasset", False),
        ("es", "Santiago Ramón y Cajal", False),
        ("es", "Bartolomé de las Casas", False),
        ("es", "Las Casas", False),
        ("es", "el Cid", False),
        ("pt", "os irmãos Andrada", True),
        ("pt", "Irmãs Mirabal", True),
        ("pt", "Pierre e Marie Curie", True),
        ("pt", "Sebastião de Carvalho e Melo", False),
        ("pt", "António Pereira e Silva Gomes", False),
        ("pt", "o Aleijadinho", False),
        ("de", "die Brüder Grimm", True),
        ("de", "Gebrüder Montgolfier", True),
        ("de", "Die Beatles", True),
        ("de", "Wilhelm und Jacob Grimm", True),
        ("de", "die Callas", False),
        ("de", "die heilige Agnes", False),
        ("de", "Bruder Klaus", False),
        ("de", "Jakob VI. und I.", False),
    ],
)
def test_the_name_of_several_people_is_known(language: str, name: str, several: bool) -> None:
    grammar = languages.words(language).grammar
    assert grammar
    assert bool(re.search(grammar.several, name)) is several


def test_a_cue_says_according_to_whom_behind_it_where_the_language_does() -> None:
    statement = Statement(Marked("Naissance\u00a0: "), Marked(" (selon Smith)"))
    assert str(statement.cue) == "Naissance (selon Smith)"
    assert str(statement.of(Marked("1781"))) == "Naissance\u00a0: 1781 (selon Smith)"
    russian = Statement(Marked("дата рождения\u00a0— "), Marked(" (версия: Серов)"))
    assert str(russian.cue) == "дата рождения (версия: Серов)"
    assert str(Statement(Marked("Шпала\u00a0— "), Marked("")).cue) == "Шпала"
