"""Wordings by authors: of a question for a whole file, and of a statement."""

from pathlib import Path

import pytest

from quizgen.facts.prompts import prompt
from quizgen.reader.decks import Reading, read_decks
from tests.questions.choosing import questions_of

CASE = """
- term: Rylands v Fletcher
  id: rylands
  means: who keeps dangerous things is liable for their escape
"""
METAL = """
- figure: 50
  id: tin
  counts: tin
"""


def reading(
    folder: Path,
    head: str,
    facts: str,
    translation: str = "",
    *,
    by_tag: str = "",
    german_by_tag: str = "",
) -> Reading:
    (folder / "deck.yaml").write_text(f"deck: law\ntitle: Law\n{by_tag}", "utf-8")
    (folder / "cases.yaml").write_text(f"{head}\nfacts:{facts}", "utf-8")
    if translation:
        (folder / "deck.de.yaml").write_text(f"title: Recht\n{german_by_tag}", "utf-8")
        (folder / "cases.de.yaml").write_text(translation, "utf-8")
    return read_decks([folder], language="de" if translation else "")


def prompts(found: Reading) -> list[str]:
    assert not found.diagnostics
    return [f"{each.slot}: {each.prompt}" for each in found.decks[0].questions]


def statements(found: Reading) -> dict[str, str]:
    assert not found.diagnostics
    question = found.decks[0].questions[0]
    relations = question.origin.relations()
    told = {each.name: relations.statement(each.name) for each in question.origin.kind.slots}
    return {slot: f"{each.before}|{each.after}" for slot, each in told.items() if each}


@pytest.mark.parametrize(
    ("head", "facts", "expected"),
    [
        (
            "ask: {define: 'What was decided in *{term}*?', term: 'Which case? {Means}'}",
            CASE,
            [
                "define: What was decided in Rylands v Fletcher?",
                "term: Which case? Who keeps dangerous things is liable for their escape",
            ],
        ),
        ("ask: {define: no}", CASE, ["term: Which case is meant? Who keeps dangerous things is "
                                     "liable for their escape"]),
        ("ask: {term: no}", f"{CASE}  ask: What happened to the mill?\n",
         ["define: What happened to the mill?"]),
        ("ask: {term: no}", f"{CASE}  ask: 'What is *{{term}}* for `{{term}}` in {{a}}?'\n",
         ["define: What is Rylands v Fletcher for {term} in {a}?"]),
        ("", f"{METAL}  as_of: 2000\n  ask: '{{Counts}} {{as_of}}: how many?'\n",
         ["how-many: Tin in 2000: how many?"]),
        ("ask: {how-many: 'What is the atomic number of {counts}?'}", METAL,
         ["how-many: What is the atomic number of tin?"]),
        ("ask: {how-many: '{Counts}: which number?'}", METAL, ["how-many: Tin: which number?"]),
    ],
)  # fmt: skip
def test_a_file_words_the_questions_of_its_facts(
    tmp_path: Path, head: str, facts: str, expected: list[str]
) -> None:
    assert prompts(reading(tmp_path, head, facts)) == expected


def test_a_value_has_the_style_of_its_place_besides_its_own(tmp_path: Path) -> None:
    words = "ask: {define: no, term: 'In which *case: {means}*?'}"
    found = reading(tmp_path, words, CASE.replace("who keeps", "\\(x\\) **keeps**"))
    runs = found.decks[0].questions[0].prompt.runs
    assert [(each.text, each.emphasis, each.strong) for each in runs] == [
        ("In which ", False, False),
        ("case: ", True, False),
        ("x", False, False),
        (" ", True, False),
        ("keeps", True, True),
        (" dangerous things is liable for their escape", True, False),
        ("?", False, False),
    ]


def test_a_translation_has_the_wordings_of_its_own_file(tmp_path: Path) -> None:
    head = "ask: {define: 'What was decided in {term}?', term: no}"
    german = "ask: {define: 'Was wurde in {term} entschieden?'}\nfacts:\n"
    entry = "- id: rylands\n  term: Rylands v Fletcher\n  means: Wer Gefährliches hält, haftet\n"
    found = reading(tmp_path, head, CASE, german + entry)
    assert prompts(found) == ["define: Was wurde in Rylands v Fletcher entschieden?"]
    found = reading(tmp_path, head, CASE, f"facts:\n{entry}")
    assert len(prompts(found)) == 1


@pytest.mark.parametrize(
    ("head", "message"),
    [
        ("ask: {defin: x}", "no question 'defin' (did you mean 'define'?)"),
        ("ask: {define: 'What is {means}?'}", "no value {means} in the question 'define' "
         "(there is {term})"),
        ("ask: What?", "expected names of questions, each with its wording, found a text"),
    ],
)  # fmt: skip
def test_a_wording_that_fits_no_question_is_an_error(
    tmp_path: Path, head: str, message: str
) -> None:
    assert [each.message for each in reading(tmp_path, head, CASE).diagnostics] == [message]


BY_TAG = (
    "ask_by_tag: {case: {define: 'What was decided in {term}?', term: no},"
    " tort: {define: 'Which tort is in {term}?'}}\n"
)
DECIDED = "define: What was decided in Rylands v Fletcher?"


@pytest.mark.parametrize(
    ("head", "fact", "expected"),
    [
        ("tags: [case]", "", [DECIDED]),
        ("", "  tags: [case]\n", [DECIDED]),
        ("", "  tags: ['case::appeal']\n", [DECIDED]),
        ("", "  tags: [tort, case]\n", [DECIDED]),  # the first of the deck file
        (
            "",
            "  tags: [tort]\n  ask: {term: no}\n",
            ["define: Which tort is in Rylands v Fletcher?"],
        ),
        (
            "ask: {define: 'What is {term}?'}",
            "  tags: [case]\n",
            ["define: What is Rylands v Fletcher?"],
        ),
        ("tags: [case]", "  ask: What broke?\n", ["define: What broke?"]),
        ("tags: [cases]\nask: {term: no}", "", ["define: What is Rylands v Fletcher known for?"]),
    ],
)
def test_a_deck_words_the_questions_of_facts_with_a_tag(
    tmp_path: Path, head: str, fact: str, expected: list[str]
) -> None:
    assert prompts(reading(tmp_path, head, CASE + fact, by_tag=BY_TAG)) == expected


def test_a_file_in_another_language_has_no_wordings_by_tag(tmp_path: Path) -> None:
    head = "language: de\ntags: [case]\nask: {term: no}"
    found = prompts(reading(tmp_path, head, CASE, by_tag=BY_TAG))
    assert found == ["define: Wofür ist „Rylands v Fletcher“ bekannt?"]


def test_a_translation_has_wordings_by_tag_of_its_own(tmp_path: Path) -> None:
    entry = "- id: rylands\n  term: Rylands v Fletcher\n  means: Wer Gefährliches hält, haftet\n"
    german = f"facts:\n{entry}"
    ours = "ask_by_tag: {case: {define: 'Was wurde in {term} entschieden?'}}\n"
    found = reading(tmp_path, "tags: [case]", CASE, german, by_tag=BY_TAG, german_by_tag=ours)
    assert prompts(found) == ["define: Was wurde in Rylands v Fletcher entschieden?"]
    found = reading(tmp_path, "tags: [case]", CASE, german, by_tag=BY_TAG)
    assert prompts(found) == ["define: Wofür ist „Rylands v Fletcher“ bekannt?"]
    wrong = ours.replace("case", "cse")
    found = reading(tmp_path, "tags: [case]", CASE, german, by_tag=BY_TAG, german_by_tag=wrong)
    assert [each.message for each in found.diagnostics] == [
        "no tag 'cse' in `ask_by_tag` of deck.yaml (did you mean 'case'?)"
    ]


@pytest.mark.parametrize(
    ("by_tag", "message"),
    [
        ("ask_by_tag: {case: {defin: x}}", "no question 'defin' (did you mean 'define'?)"),
        (
            "ask_by_tag: {case: {define: 'What is {means}?'}}",
            "no value {means} in the question 'define' (there is {term})",
        ),
        (
            "ask_by_tag: {case: What?}",
            "expected names of questions, each with its wording, found a text",
        ),
        ("ask_by_tag: What?", "expected keys with values"),
    ],
)
def test_a_wording_by_tag_that_fits_no_question_is_an_error(
    tmp_path: Path, by_tag: str, message: str
) -> None:
    found = reading(tmp_path, "tags: [case]", CASE, by_tag=by_tag)
    assert [each.message for each in found.diagnostics] == [message]


@pytest.mark.parametrize(
    ("states", "expected"),
    [
        ("Tin has ___ protons in its *nucleus*.", "Tin has | protons in its nucleus."),
        ("___ protons are in tin", "| protons are in tin"),
        ("{how-many: 'Tin has ___ protons.'}", "Tin has | protons."),
        ("{how-many: no}", None),
    ],
)
def test_a_fact_has_a_sentence_of_its_own(
    tmp_path: Path, states: str, expected: str | None
) -> None:
    found = statements(reading(tmp_path, "", f"{METAL}  states: {states}\n"))
    assert found.get("how-many") == expected


@pytest.mark.parametrize("states", ["Tin has 50 protons.", "Tin has ___ and ___."])
def test_a_sentence_has_one_gap(tmp_path: Path, states: str) -> None:
    found = reading(tmp_path, "", f"{METAL}  states: {states}\n")
    assert [each.name for each in found.diagnostics] == ["no-gap"]


@pytest.mark.parametrize(
    ("wording", "statement"),
    [
        ("How many {counts} has tin?", "The answer to “How many protons has tin?” is: |."),
        ("Count the {counts} of tin", "Count the protons of tin. Answer: |"),
        ("{Counts} of tin:", "Protons of tin. Answer: |"),
    ],
)
def test_what_a_file_words_has_no_sentence_made_of_the_text_alone(
    tmp_path: Path, wording: str, statement: str
) -> None:
    """It is the question with its answer."""
    head = f"ask: {{how-many: '{wording}'}}"
    protons = METAL.replace("counts: tin", "counts: protons")
    assert statements(reading(tmp_path, head, protons))["how-many"] == statement
    assert statements(reading(tmp_path, "", protons))["how-many"] == "The number of protons is |."


def test_a_bare_word_keeps_its_first_letter_in_a_row_of_a_matching(tmp_path: Path) -> None:
    """In German, a capital would make a noun of a verb."""
    facts = """
- {term: audire, id: audire, means: hören}
- {term: lex, id: lex, means: 'satz, den alle befolgen müssen'}
"""
    found = reading(
        tmp_path, "ask: {define: 'Was heißt {term}?', term: 'Was heißt {means}?'}", facts
    )
    cues = [
        (statement := question.origin.relations().neutral_statement("term")) and statement.cue.text
        for question in found.decks[0].questions
        if question.slot == "term"
    ]
    assert cues == ["hören", "Satz, den alle befolgen müssen"]


def test_a_prompt_that_a_language_lacks_is_named() -> None:
    with pytest.raises(KeyError, match="no prompt 'town define' in 'de'"):
        prompt("de", "town define", {}, {})


@pytest.mark.parametrize(
    ("language", "fact", "asked", "said"),
    [
        (
            "de",
            "date: 1672, event: der Krieg Ludwigs XIV.",
            "when: Wann war der Krieg Ludwigs XIV.?",
            "Der Krieg Ludwigs XIV. war |.",
        ),
        (
            "de",
            "date: 1932, event: die Entdeckung des Vitamins C.",
            "when: Wann war die Entdeckung des Vitamins C?",
            "Die Entdeckung des Vitamins C erfolgte |.",
        ),
        (
            "en",
            "date: 1936, event: the abdication of the throne",
            "when: When did the throne abdicate?",
            "The abdication of the throne was |.",
        ),
        (
            "de",
            "date: 1945, event: der Sieg der Alliierten.",
            "when: Wann war der Sieg der Alliierten?",
            "Der Sieg der Alliierten war |.",
        ),
        (
            "en",
            "date: 1968, event: the founding of Apple Inc.",
            "when: When was Apple Inc. founded?",
            "Apple Inc. was founded |.",
        ),
        (
            "en",
            "date: 1509, event: the coronation of Henry VIII.",
            "when: When was the coronation of Henry VIII?",
            "The coronation of Henry VIII was |.",
        ),
        (
            "es",
            "date: 1776, event: la independencia de EE. UU.",
            "when: ¿Cuándo tuvo lugar la independencia de EE. UU.?",
            "La independencia de EE. UU. tuvo lugar |.",
        ),
        (
            "fr",
            "date: 1945, event: la création de l'O.N.U.",
            "when: Quelle est la date de la création de l'O.N.U. ?",
            "La création de l'O.N.U. a eu lieu |.",
        ),
    ],
)
def test_only_the_full_stop_of_a_sentence_is_left_out(
    tmp_path: Path, language: str, fact: str, asked: str, said: str
) -> None:
    found = reading(tmp_path, f"language: {language}", f"\n- {{{fact}, id: crown}}")
    assert [each.replace("\N{NARROW NO-BREAK SPACE}", " ") for each in prompts(found)] == [asked]
    [question] = found.decks[0].questions
    statement = question.origin.relations().statement("when")
    assert statement
    assert statement.dated
    told = f"{statement.dated.before}|{statement.dated.after}"
    assert told.replace("\N{NO-BREAK SPACE}", " ") == said


@pytest.mark.parametrize(
    ("language", "question", "before"),
    [
        ("ru", "Кто написал «Троицу»?", "Ответ на вопрос «Кто написал „Троицу“?»: "),
        ("de", "Wer schrieb „Faust“?", "Die Antwort auf die Frage „Wer schrieb ‚Faust‘?“ lautet: "),
        ("es", "¿Quién pintó «Las lanzas»?", "La respuesta a «¿Quién pintó “Las lanzas”?» es: "),
        ("pt", "Quem pintou “A Ronda”?", "A resposta a “Quem pintou ‘A Ronda’?” é: "),
        ("en", "Who wrote “Emma” in `“a”`?", "The answer to “Who wrote ‘Emma’ in “a”?” is: "),
        ("en", "Who wrote Emma?", "The answer to “Who wrote Emma?” is: "),
        ("he", "מי הקים את צה״ל?", "התשובה לשאלה ״מי הקים את צה״ל?״ היא: "),
    ],
)
def test_a_question_that_is_quoted_has_inner_quotation_marks(
    language: str, question: str, before: str
) -> None:
    (asked,) = questions_of(f"question: '{question}', id: q, answer: X", language=language)
    statement = asked.origin.relations().statement("answer")
    assert statement
    assert statement.before.text == before
