"""German as learners see it."""

import pytest

from quizgen import languages
from quizgen.cli.quiet_reading import read_quietly
from quizgen.questions.distractors.grammar import AskedFor, grammar
from quizgen.values.dates import parse_when
from quizgen.values.dates_shown import phrase_when, show_when
from quizgen.values.folding import fold
from quizgen.values.quantities import parse_quantity, show_quantity
from tests.languages.looking import finds
from tests.workshop import Workshop

GERMAN = languages.words("de")
QUIZ = GERMAN.quiz


@pytest.mark.parametrize(
    ("written", "alone", "in_sentence"),
    [
        ("1781-06-09", "9. Juni 1781", "am 9. Juni 1781"),
        ("1781-06", "Juni 1781", "im Juni 1781"),
        ("1781", "1781", "1781"),
        ("1781~", "ca. 1781", "um 1781"),
        ("1781?", "1781 (?)", "vermutlich 1781"),
        ("1781-06-09~", "ca. 9. Juni 1781", "um den 9. Juni 1781"),
        ("1781-06~", "ca. Juni 1781", "ungefähr im Juni 1781"),
        ("178X", "1780er Jahre", "in den 1780er Jahren"),
        ("180X", "1800–1809", "in den Jahren 1800 bis 1809"),
        ("0012", "12 n. Chr.", "im Jahr 12 n. Chr."),
        ("-0043?", "44 v. Chr. (?)", "vermutlich im Jahr 44 v. Chr."),
        ("-0043..1200", "zwischen 44 v. Chr. und 1200", "zwischen 44 v. Chr. und 1200"),
        ("17XX", "18. Jahrhundert", "im 18. Jahrhundert"),
        ("-0043-03-15", "15. März 44 v. Chr.", "am 15. März 44 v. Chr."),
        ("008X", "80er Jahre n. Chr.", "in den 80er Jahren n. Chr."),
        ("Y-40000~", "ca. 40.000 v. Chr.", "um 40.000 v. Chr."),
        ("Y-66000000~", "vor ca. 66 Millionen Jahren", "vor etwa 66 Millionen Jahren"),
        ("Y-1000000", "vor 1 Million Jahren", "vor 1 Million Jahren"),
        ("1938-03-02/1938-03-13", "2.–13. März 1938", "vom 2. bis zum 13. März 1938"),
        ("178X/179X", "1780er–1790er Jahre", "von den 1780er bis zu den 1790er Jahren"),
        (
            "-04XX/-03XX",
            "5.–4. Jahrhundert v. Chr.",
            "vom 5. bis zum 4. Jahrhundert v. Chr.",
        ),
        ("1825~/1830~", "ca. 1825–1830", "von etwa 1825 bis etwa 1830"),
        ("1825-06-09/..", "ab dem 9. Juni 1825", "ab dem 9. Juni 1825"),
        ("../178X", "bis zu den 1780er Jahren", "bis zu den 1780er Jahren"),
        ("1200..1300", "zwischen 1200 und 1300", "zwischen 1200 und 1300"),
        (
            "1781-06-09..1781-07",
            "zwischen dem 9. Juni und Juli 1781",
            "zwischen dem 9. Juni und Juli 1781",
        ),
        (
            "Y-2000000~/Y-40000",
            "vor ca. 2 Millionen Jahren – 40.000 v. Chr.",
            "vor etwa 2 Millionen Jahren bis 40.000 v. Chr.",
        ),
        ("[1936, 1937]", "1936 oder 1937", "1936 oder 1937"),
        (
            "1917-10-25 OS",
            "25. Oktober (7. November) 1917",
            "am 25. Oktober (7. November) 1917",
        ),
    ],
)
def test_a_date_alone_and_in_a_sentence(written: str, alone: str, in_sentence: str) -> None:
    when = parse_when(written)
    shown = show_when(when, "de"), phrase_when(when, "de")
    assert tuple(each.replace("\N{NO-BREAK SPACE}", " ") for each in shown) == (alone, in_sentence)


@pytest.mark.parametrize(
    ("written", "unit", "shown"),
    [
        ("38848", "", "38.848"),
        ("~4500", "km", "etwa 4.500 km"),
        ("76.5 %", "", "76,5 %"),
        ("900+", "", "mindestens 900"),
        ("<20", "", "weniger als 20"),
        ("-5..3", "°C", "−5 bis 3 °C"),
        ("1 billion", "", "1 Milliarde"),
        ("13.8 billion", "km", "13,8 Milliarden km"),
    ],
)
def test_a_number_is_shown_as_the_language_writes_it(written: str, unit: str, shown: str) -> None:
    found = show_quantity(parse_quantity(written), unit, "de")
    assert found.replace("\N{NO-BREAK SPACE}", " ") == shown


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        (QUIZ.questions(1), "1 Frage"),
        (QUIZ.questions(1200), "1.200 Fragen"),
        (QUIZ.duration(3.5, "month"), "3,5 Monate"),
        (QUIZ.back_in(4, "day"), "wieder in 4 Tagen"),
        (QUIZ.back_in(1, "day"), "wieder in 1 Tag"),
        (QUIZ.messages.next_due(3, 4), "3 Fragen sind in 4 Tagen fällig"),
        (QUIZ.messages.next_due(1, 1), "1 Frage ist morgen fällig"),
        (QUIZ.remaining(2, 7, 1), "2 fällig, 7 neu, 1 zu wiederholen"),
        (QUIZ.short_duration(2, "day"), "2 Tage"),
        (QUIZ.short_duration(1, "minute"), "1\xa0min"),
        (QUIZ.messages.postponed(1)[:38], "1 Frage wird heute nicht mehr gestellt"),
        (GERMAN.anki.release.first(1), "Erste Veröffentlichung: 1 Notiz."),
        (GERMAN.sheet.marks(1), "1 Punkt"),
        (GERMAN.sheet.marks(1234), "1.234 Punkte"),
        (GERMAN.sheet.marks(3), "3 Punkte"),
    ],
)
def test_a_counted_thing_has_the_form_of_its_number(shown: str, expected: str) -> None:
    assert shown == expected


DECK = """\
deck: bahn
title: Frühe Bahnen
language: de
sources:
  s1: {title: Die ersten Linien, author: P. Schmidt, issued: 1988}
  s2: {title: Briefe, author: [A. Eins, B. Zwei, C. Drei]}
"""

FACTS = """\
facts:
- person: George Stephenson
  id: p
  who: englischer Ingenieur
  born: 1781-06-09
  contested: true
  according_to: s2
  source: s1
  page: 3-4
- date: 1825/..
  id: d
  event: der Betrieb mit Lokomotiven
  ask: {what: yes}
  source: s1
- figure: 26
  id: f
  counts: verlegte Meilen
  as_of: 1825-09
  ask: {meaning: yes}
  source: s1
- argument: die Bahn nahm ihnen die Fracht
  id: a
  question: Warum klagten die Fuhrleute?
  by: die Fuhrleute von Leeds
  because: [Pferde fraßen auch ohne Arbeit]
  opposes: die Ansicht, dass es Neid war
  ask: {proponent: yes}
  source: s1
- term: L&MR
  id: t
  means: die erste Bahn zwischen zwei Großstädten
  stands_for: Liverpool and Manchester Railway
  source: s1
"""


def test_prompts_are_german_whatever_is_filled_in(workshop: Workshop) -> None:
    workshop.files = {"deck.yaml": DECK, "1.yaml": FACTS}
    workshop.write()
    (deck,) = read_quietly((workshop.deck,)).decks
    asked = {each.name.partition("/")[2]: each for each in deck.questions}
    assert {name: question.prompt.text for name, question in asked.items()} == {
        "p/identify": "Wer war George Stephenson? (Quelle der Angabe: Eins u.\xa0a.)",
        "p/name": "Wer war das? Englischer Ingenieur (Quelle der Angabe: Eins u.\xa0a.)",
        "p/born": "Wann wurde George Stephenson geboren? (Quelle der Angabe: Eins u.\xa0a.)",
        "d/when": "Wann begann der Betrieb mit Lokomotiven?",
        "d/what": "Was begann 1825?",
        "f/how-many": "Wie viele verlegte Meilen gab es im September 1825?",
        "f/meaning": "Wofür steht „26“?",
        "a/claim": "Warum klagten die Fuhrleute? (Position: die Fuhrleute von Leeds)",
        "a/grounds": (
            "Warum klagten die Fuhrleute? Antwort (die Fuhrleute von Leeds): die Bahn nahm ihnen"
            " die Fracht. Mit welcher Begründung?"
        ),
        "a/opposed": (
            "Warum klagten die Fuhrleute? Antwort (die Fuhrleute von Leeds): die Bahn nahm ihnen"
            " die Fracht. Gegen welche Auffassung richtet sich das?"
        ),
        "a/proponent": (
            "Warum klagten die Fuhrleute? Antwort: die Bahn nahm ihnen die Fracht. Wer vertritt"
            " diese Position?"
        ),
        "t/define": "Was versteht man unter „L&MR“?",
        "t/term": "Welcher Begriff ist gemeint? Die erste Bahn zwischen zwei Großstädten",
        "t/expansion": "Wofür steht die Abkürzung „L&MR“?",
    }
    assert asked["p/born"].origin.sources.text == "Schmidt 1988, S.\xa03–4"


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("yes_no", "Hat die Kohle die Bahn bezahlt?", True),
        ("yes_no", "Bezahlte die Kohle die Bahn?", True),
        ("yes_no", "Welche Bahn war die erste?", False),
        ("yes_no", "Nenne die erste Bahn.", False),
        ("enumeration", "Nenne die drei Gründe.", True),
        ("enumeration", "Nenne den Erfinder.", False),
        ("pronoun", "Wann wurde sie eröffnet?", True),
        ("pronoun", "Wann wurde diese Brücke gebaut?", True),
        ("pronoun", "Wie können Sie das zeigen?", False),
        ("pronoun", "Wann wurde das Parlament gewählt?", False),
        ("pronoun", "Wie kam es zum Krieg?", False),
        ("pronoun", "Warum war es möglich, so schnell zu bauen?", False),
        ("pointing", "Was baute letzterer?", True),
        ("vague", "Was geschah 1825?", True),
        ("vague", "Was geschah am 27. September 1825 in Darlington vor aller Augen?", False),
        ("alternative", "War es Kohle oder Holz?", True),
        ("death", "Er starb im Alter von 67 Jahren.", True),
        ("age", "Er starb im Alter von 67 Jahren.", True),
        ("age", "Er wurde 67 Jahre alt.", True),
        ("age", "Er saß mit 67 Gefangenen.", False),
    ],
)
def test_what_the_checks_look_for(name: str, text: str, *, found: bool) -> None:
    assert finds("de", name, text) is found


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Welche Brücke brach ein?", AskedFor("which", "brücke")),
        ("Was verursachte den Einsturz?", AskedFor("what", "")),
        ("Weshalb brach sie?", AskedFor("why", "")),
        ("Wer baute sie?", AskedFor("who", "")),
    ],
)
def test_what_a_question_asks_for(question: str, asked: AskedFor) -> None:
    assert grammar("de").asks(question) == asked


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("die fertigen Gleise", "noun"),
        ("über die Brücke", "preposition"),
        ("sie fuhr auch nachts", "clause"),
        ("Kohle war billig", "clause"),
    ],
)
def test_how_a_text_is_built(text: str, sort: str) -> None:
    assert grammar("de").phrasing(fold(text)).sort == sort


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("englische Schauspielerin", "woman"),
        ("Königin von England", "woman"),
        ("englischer Ingenieur", "man"),
        ("Vorsitz der Gesellschaft", ""),
    ],
)
def test_whom_a_description_is_of(text: str, gender: str) -> None:
    assert grammar("de").gender(fold(text)) == gender
