"""Questions as teachers ask them, in which no rule finds anything, beside some like them."""

from pathlib import Path

import pytest

from tests.checks.flow_style import names_found


@pytest.mark.parametrize(
    ("language", "question"),
    [
        # "It" is nothing in particular.
        ("en", "Why does it rain more at the coast?"),
        ("en", "How long does it take light to reach the Earth?"),
        ("en", "How many moves does it take to solve the cube?"),
        ("en", "What is it called when a solid becomes a gas?"),
        ("en", "Why is it colder on mountains than at sea level?"),
        ("en", "How hot is it on Venus?"),
        ("en", "When is it dusk?"),
        ("en", "What does it mean for a function to be injective?"),
        ("en", "Why is it important that a key is secret?"),
        ("en", "When is it legal to turn right on red?"),
        ("en", "Why did they call Florence Nightingale the Lady with the Lamp?"),
        ("en", "Can you find a counterexample to “all primes are odd”?"),
        ("es", "¿Qué es eso que llaman inflación?"),
        ("pt", "O que é isso que se chama inflação?"),
        ("he", "מתי מספר הוא ראשוני?"),
        ("de", "Wie viele Planeten gibt es im Sonnensystem?"),
        ("de", "Warum gab es 1848 Aufstände?"),
        ("de", "Warum ist es am Äquator warm?"),
        ("de", "Wie spät ist es in Tokio bei Mittag in London?"),
        ("de", "Wann ist es sinnvoll, ein Modell zu vereinfachen?"),
        ("de", "Wie kam es, dass Rom fiel?"),
        ("fr", "Pourquoi fait-il froid aux pôles ?"),
        ("fr", "Pourquoi pleut-il souvent à Brest ?"),
        ("fr", "Pourquoi existe-t-il des saisons ?"),
        ("fr", "Quand est-il dangereux de mélanger deux produits ?"),
        # What it refers to is in the question.
        ("en", "When were those defendants shot who had at first been imprisoned?"),
        ("en", "What is this called? The largest of the planets"),
        ("de", "Wie wird das genannt? Der größte der Planeten"),
        ("ru", "Как это называется? Самая большая из планет"),
        # One thing is asked for.
        ("en", "Name the first person to walk on the Moon."),
        ("en", "Name the process by which plants make sugar."),
        ("en", "Name the virus that causes AIDS."),
        ("en", "Name the capital of the Netherlands."),
        ("en", "Name the largest of the Great Lakes."),
        ("en", "State the second law of thermodynamics."),
        ("en", "Give the formula of table salt."),
        ("en", "What happened to the dodo?"),
        ("de", "Was geschah mit Trotzki?"),
        ("fr", "Qu’est-il arrivé au dodo ?"),
        ("es", "¿Qué pasó con los templarios?"),
        ("pt", "O que aconteceu com os templários?"),
        ("ru", "Что случилось с Атлантидой?"),
        # A day and a place are no vague time.
        ("he", "מה קרה בברלין ב-9 בנובמבר 1989?"),
    ],
)
def test_a_question_that_can_be_answered_as_it_is(
    tmp_path: Path, language: str, question: str
) -> None:
    assert names_found(tmp_path, language, _asked(question)) == []


@pytest.mark.parametrize(
    ("language", "question", "rule"),
    [
        ("en", "How long did it take?", "dangling-pronoun"),
        ("en", "When did it take place?", "dangling-pronoun"),
        ("en", "When was it moved to Paris?", "dangling-pronoun"),
        ("en", "What is it known for?", "dangling-pronoun"),
        ("en", "Why is it called that?", "dangling-pronoun"),
        ("de", "Wann starb er?", "dangling-pronoun"),
        ("de", "Wo wohnte sie?", "dangling-pronoun"),
        ("de", "Wann wurde es gebaut?", "dangling-pronoun"),
        ("fr", "Pourquoi fait-il la guerre ?", "dangling-pronoun"),
        ("fr", "Comment est-il devenu roi ?", "dangling-pronoun"),
        ("en", "Why did they leave?", "dangling-pronoun"),
        ("en", "When were those defendants shot?", "dangling-pronoun"),
        ("en", "When did it open? And who opened it?", "dangling-pronoun"),
        ("es", "¿Qué es eso?", "dangling-pronoun"),
        ("pt", "O que é isso?", "dangling-pronoun"),
        ("pt", "Quando morreu?", "dangling-pronoun"),
        ("pt", "Quantos livros ele escreveu?", "dangling-pronoun"),
        ("he", "מתי הוא מת?", "dangling-pronoun"),
        ("he", "כמה ספרים הוא כתב?", "dangling-pronoun"),
        ("en", "Can you see bats?", "yes-no"),
        ("en", "Name the planets.", "list-asked"),
        ("en", "Name the largest rivers in Africa.", "list-asked"),
        ("en", "State the laws of thermodynamics.", "list-asked"),
        ("he", "מה קרה ב-1937?", "vague-prompt"),
        ("en", "What happened to him?", "vague-prompt"),
        ("en", "What happened in 1937?", "vague-prompt"),
        ("fr", "Qu’est-il arrivé en 1937 ?", "vague-prompt"),
        ("ru", "Что случилось в 1937 году?", "vague-prompt"),
    ],
)
def test_a_question_that_only_looks_like_it(
    tmp_path: Path, language: str, question: str, rule: str
) -> None:
    assert {*names_found(tmp_path, language, _asked(question))} == {rule}


def _asked(question: str) -> str:
    return f"question: '{question}', answer: something"


@pytest.mark.parametrize(
    ("language", "question", "answer", "found"),
    [
        # The question names what is counted, and only the answer has the number.
        ("en", "How many miles is a marathon?", "26 miles", False),
        ("en", "What share of the air is oxygen?", "21 % of the air", False),
        ("de", "Wie viele Tage hat der Februar im Schaltjahr?", "29 Tage", False),
        ("ru", "Сколько дней в феврале?", "28 дней", False),
        ("en", "Which year of 366 days has 366 days?", "a year of 366 days", True),
        # The answer is one of those that the question offers.
        ("en", "Which came first, the Magna Carta or the Black Death?", "the Magna Carta", False),
        ("en", "Which is longer, a nautical or a statute mile?", "a nautical mile", False),
        ("en", "Which of 50, 100 or 200 mg is for a child?", "50 mg", False),
        ("en", "Is the nautical mile longer than or equal to a mile of land?", "a mile", False),
        ("en", "Which nautical mile or knot is a nautical mile an hour?", "a nautical mile", True),
        ("en", "True or false: whales are fish.", "false", False),
        ("en", "Do arteries carry blood to the heart or away from it?", "away from it", False),
        ("en", "Has the Sun more mass than all planets together, or less?", "more", False),
        ("fr", "Le Soleil est-il une étoile ou une planète ?", "une étoile", False),
        ("es", "¿Tiene más masa la Tierra o Marte?", "la Tierra", False),
        ("pt", "Tem mais massa a Terra ou Marte?", "a Terra", False),
        ("ru", "Что тяжелее: золото или свинец?", "золото", False),
        ("he", "מה כבד יותר: זהב או עופרת?", "זהב", False),
        ("en", "What did cheap coal, or its price, mean for railways?", "coal for railways", True),
        ("en", "What did the mines owe to railways of coal?", "coal for railways", True),
    ],
)
def test_an_answer_in_the_question(
    tmp_path: Path, language: str, question: str, answer: str, found: bool
) -> None:
    fact = f"question: '{question}', answer: '{answer}'"
    assert ("answer-in-prompt" in names_found(tmp_path, language, fact)) is found


@pytest.mark.parametrize(
    ("language", "asked", "fact", "rule"),
    [
        ("en", "question: When was the Battle of Hastings?, answer: 14 October 1067",
         "date: 1066-10-14, event: the Battle of Hastings", "ambiguous-prompt"),
        ("en", "question: When was the Battle of Hastings?, answer: in October 1066",
         "date: 1066-10-14, event: the Battle of Hastings", "duplicate-question"),
        ("en", "question: When was Ada Lovelace born?, answer: 10 December 1816",
         "person: Ada Lovelace, who: a writer, born: 1815-12-10", "ambiguous-prompt"),
        ("de", "question: Wann wurde Ada Lovelace geboren?, answer: 10. Dezember 1815",
         "person: Ada Lovelace, who: Autorin, born: 1815-12-10", "duplicate-question"),
        ("en", "question: What is meant by aorta?, answer: a vein",
         "term: aorta, means: an artery", "ambiguous-prompt"),
        ("en", "question: What is the number of states in the USA?, answer: fifty-one",
         "figure: 50, counts: number of states in the USA", "ambiguous-prompt"),
        ("en", "question: What is the length of the Nile?, answer: some 4100 miles",
         "figure: 6650, unit: km, counts: length of the Nile", "duplicate-question"),
        ("en", "term: Anki, means: a flashcard program, ask: What did Damien Elmes make?",
         "figure: 1.3, counts: least easiness, ask: What did Damien Elmes make?",
         "ambiguous-prompt"),
        # Whether the answers agree cannot be told.
        ("en", "question: When was the Battle of Jena?, answer: when Napoleon fought Prussia",
         "date: 1806-10-14, event: the Battle of Jena", ""),
        ("en", "question: When was the Battle of Jena fought?, answer: 1805",
         "date: 1806-10-14, event: the Battle of Jena", ""),
        ("en", "question: Where was Ada Lovelace born?, answer: London",
         "person: Ada Lovelace, who: a writer, born: 1815-12-10", ""),
    ],
)  # fmt: skip
def test_a_question_is_compared_with_what_another_fact_asks_of_itself(
    tmp_path: Path, language: str, asked: str, fact: str, rule: str
) -> None:
    for facts in ((asked, fact), (fact, asked)):
        found = names_found(tmp_path, language, *facts)
        assert [name for name in found if name in ("ambiguous-prompt", "duplicate-question")] == (
            [rule] if rule else []
        )
