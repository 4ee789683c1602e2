"""French as learners see it."""

import re

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

FRENCH = languages.words("fr")
QUIZ = FRENCH.quiz


def plain(text: str) -> str:
    """A text with plain spaces."""
    return text.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("written", "alone", "in_sentence"),
    [
        ("1781-06-09", "9 juin 1781", "le 9 juin 1781"),
        ("1781-05-01", "1er mai 1781", "le 1er mai 1781"),
        ("1781-06", "juin 1781", "en juin 1781"),
        ("1781", "1781", "en 1781"),
        ("1781~", "vers 1781", "vers 1781"),
        ("1781?", "1781 (?)", "en 1781 (date incertaine)"),
        ("1781-06-09~", "vers le 9 juin 1781", "vers le 9 juin 1781"),
        ("178X", "années 1780", "dans les années 1780"),
        ("180X", "années 1800 (décennie)", "dans les années 1800 (décennie)"),
        ("178X~", "vers les années 1780", "vers les années 1780"),
        ("17XX", "XVIIIe siècle", "au XVIIIe siècle"),
        ("-00XX~", "vers le Ier siècle av. J.-C.", "vers le Ier siècle av. J.-C."),
        ("-0043-03-15", "15 mars 44 av. J.-C.", "le 15 mars 44 av. J.-C."),
        ("10000 BC", "10 000 av. J.-C.", "en 10 000 av. J.-C."),
        (
            "Y-66000000~",
            "il y a environ 66 millions d’années",
            "il y a environ 66 millions d’années",
        ),
        ("Y-1000000", "il y a 1 million d’années", "il y a 1 million d’années"),
        ("1938-03-02/1938-03-13", "2-13 mars 1938", "du 2 au 13 mars 1938"),
        ("1938-04/1938-08", "avril-août 1938", "d’avril à août 1938"),
        ("17XX/18XX", "XVIIIe-XIXe siècles", "du XVIIIe au XIXe siècle"),
        ("178X/179X", "années 1780 – années 1790", "des années 1780 aux années 1790"),
        ("1825-08/..", "à partir d’août 1825", "à partir d’août 1825"),
        ("1825~/..", "à partir de 1825 environ", "à partir de 1825 environ"),
        ("../1825-06-09", "jusqu’au 9 juin 1825", "jusqu’au 9 juin 1825"),
        ("../178X", "jusque dans les années 1780", "jusque dans les années 1780"),
        ("16XX..17XX", "entre le XVIIe et le XVIIIe siècle", "entre le XVIIe et le XVIIIe siècle"),
        ("1200~..1300", "entre environ 1200 et 1300", "entre environ 1200 et 1300"),
        ("[1936, 1937]", "1936 ou 1937", "en 1936 ou 1937"),
        (
            "1917-10-25 OS",
            "25 octobre (7 novembre) 1917",
            "le 25 octobre (7 novembre) 1917",
        ),
    ],
)
def test_a_date_alone_and_in_a_sentence(written: str, alone: str, in_sentence: str) -> None:
    when = parse_when(written)
    assert (plain(show_when(when, "fr")), plain(phrase_when(when, "fr"))) == (alone, in_sentence)


@pytest.mark.parametrize(
    ("written", "unit", "shown"),
    [
        ("38848", "", "38 848"),
        ("~4500", "km", "environ 4 500 km"),
        ("76.5 %", "", "76,5 %"),
        ("900+", "", "au moins 900"),
        ("<20", "", "moins de 20"),
        ("-5..3", "°C", "−5 à 3 °C"),
        ("20..25 %", "", "20 à 25 %"),
        ("1.5 million", "", "1,5 million"),
        ("2 billion", "", "2 milliards"),
        ("13.8 million", "km", "13,8 millions de km"),
        ("2.4 million", "euros", "2,4 millions d’euros"),
        ("4.6 billion", "ans", "4,6 milliards d’années"),
        ("72", "ans", "72 ans"),
        ("3000000", "euros", "3 000 000 d’euros"),
        ("5 thousand", "euros", "5 mille euros"),
    ],
)
def test_a_number_is_shown_as_the_language_writes_it(written: str, unit: str, shown: str) -> None:
    assert plain(show_quantity(parse_quantity(written), unit, "fr")) == shown


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        (QUIZ.questions(0), "0 question"),
        (QUIZ.questions(1), "1 question"),
        (QUIZ.questions(1200), "1 200 questions"),
        (QUIZ.duration(1.5, "year"), "1,5 an"),
        (QUIZ.back_in(4, "day"), "revient dans 4 jours"),
        (QUIZ.messages.next_due(3, 4), "3 questions à réviser dans 4 jours"),
        (QUIZ.remaining(2, 7, 1), "2 à réviser, 7 nouvelles, 1 à reprendre"),
        (FRENCH.sheet.marks(1), "1 point"),
        (FRENCH.sheet.marks(3), "3 points"),
    ],
)
def test_a_counted_thing_has_the_form_of_its_number(shown: str, expected: str) -> None:
    assert plain(shown) == expected


def test_marks_of_two_parts_have_their_spaces_before_them() -> None:
    assert FRENCH.prompts["term define"] == "Qu’entend-on par «\u00a0{term}\u00a0»\u202f?"
    assert FRENCH.prompts["figure how-many count"] == "{counts}\u00a0: quel nombre\u202f?"
    texts = [
        *FRENCH.prompts.values(),
        *FRENCH.remarks.values(),
        *FRENCH.sheet.instructions.values(),
    ]
    texts += [text for text in FRENCH.quiz.messages if isinstance(text, str)]
    assert not [text for text in texts if re.search(r" [:;?!»]|« ", text)]


DECK = """\
deck: rail
title: Les premières lignes
language: fr
sources:
  s1: {title: Les premières lignes, author: P. Lefort, issued: 1988}
  s2: {title: Lettres, author: [A. Un, B. Deux, C. Trois], issued: 1931}
"""

FACTS = """\
facts:
- person: Émile Pereire
  id: p
  who: banquier français
  born: 1800-12-03
  died: 1875
  contested: true
  according_to: s2
  source: s1
  page: 3-4
- date: 1825/..
  id: d
  event: l’usage de locomotives
  ask: {what: yes}
  source: s1
- figure: 26
  id: f
  counts: milles de voie
  as_of: 1825-08
  ask: {meaning: yes}
  source: s1
- argument: le rail leur prenait le fret
  id: a
  question: De quoi les rouliers se plaignaient-ils ?
  by: les rouliers de Leeds
  because: [les chevaux mangeaient même sans travail]
  opposes: l’idée que c’était de l’envie
  ask: {proponent: yes}
  source: s1
- term: L&MR
  id: t
  means: la première ligne entre deux grandes villes
  stands_for: Liverpool and Manchester Railway
  source: s1
"""


def test_prompts_are_french_whatever_is_filled_in(workshop: Workshop) -> None:
    workshop.files = {"deck.yaml": DECK, "1.yaml": FACTS}
    workshop.write()
    (deck,) = read_quietly((workshop.deck,)).decks
    asked = {each.name.partition("/")[2]: each for each in deck.questions}
    complaint = "De quoi les rouliers se plaignaient-ils ?"
    assert {name: plain(question.prompt.text) for name, question in asked.items()} == {
        "p/identify": "Qui est Émile Pereire ? (selon Un et al., 1931)",
        "p/name": "Banquier français : de qui s’agit-il ? (selon Un et al., 1931)",
        "p/born": "Quelle est la date de naissance d’Émile Pereire ? (selon Un et al., 1931)",
        "p/died": "Quelle est la date de décès d’Émile Pereire ? (selon Un et al., 1931)",
        "d/when": "L’usage de locomotives : à partir de quelle date ?",
        "d/what": "Qu’est-ce qui a commencé en 1825 ?",
        "f/how-many": "Quel était le nombre de milles de voie en août 1825 ?",
        "f/meaning": "À quoi correspond cette valeur : 26 ?",
        "a/claim": f"{complaint} (selon les rouliers de Leeds)",
        "a/grounds": (
            f"{complaint} Réponse selon les rouliers de Leeds : le rail leur prenait le fret."
            " Pour quelles raisons ?"
        ),
        "a/opposed": (
            f"{complaint} Réponse selon les rouliers de Leeds : le rail leur prenait le fret."
            " À quelle thèse cette réponse s’oppose-t-elle ?"
        ),
        "a/proponent": (
            f"{complaint} Réponse : le rail leur prenait le fret. Qui défend cette thèse ?"
        ),
        "t/define": "Que désigne « L&MR » ?",
        "t/term": "La première ligne entre deux grandes villes : de quoi s’agit-il ?",
        "t/expansion": "Que signifie l’abréviation « L&MR » ?",
    }
    assert plain(asked["p/born"].origin.sources.text) == "Lefort 1988, p. 3–4"
    born = asked["p/born"].origin.relations().statement("born")
    assert born
    assert plain(born.before.text) == "Émile Pereire, date de naissance : "
    assert plain(born.after.text) == " (selon Un et al., 1931)"


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("yes_no", "Le charbon a-t-il payé la ligne ?", True),
        ("yes_no", "Est-ce que le charbon a payé la ligne ?", True),
        ("yes_no", "Pourquoi la ligne était-elle rentable ?", False),
        ("yes_no", "Quelle ligne fut la première ?", False),
        ("yes_no", "De quoi les rouliers se plaignaient-ils ?", False),
        ("enumeration", "Citez les trois raisons.", True),
        ("enumeration", "Citez l’inventeur.", False),
        ("pronoun", "Quand a-t-elle été ouverte ?", True),
        ("pronoun", "Quand cette ligne fut-elle ouverte ?", True),
        ("pronoun", "Quand la ligne fut-elle ouverte ?", False),
        ("pronoun", "Pourquoi faut-il du charbon ?", False),
        ("pronoun", "Que s’est-il passé à Darlington ?", False),
        ("pointing", "Que construisit ce dernier ?", True),
        ("neighbour", "Cette ligne", True),
        ("neighbour", "Ce que payait le charbon", False),
        ("vague", "Que s’est-il passé en 1825 ?", True),
        ("vague", "Que s’est-il passé à Darlington sous les yeux de la foule ?", False),
        ("alternative", "Était-ce le charbon ou le bois ?", True),
        ("death", "Il mourut à l’âge de 67 ans.", True),
        ("age", "Il mourut à l’âge de 67 ans.", True),
        ("age", "Il fut condamné à 20 ans de prison.", False),
    ],
)
def test_what_the_checks_look_for(name: str, text: str, *, found: bool) -> None:
    assert finds("fr", name, text) is found


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Quel pont s’effondra ?", AskedFor("which", "pont")),
        ("Quelle est la cause de l’accident ?", AskedFor("which", "")),
        ("Que provoqua l’accident ?", AskedFor("what", "")),
        ("Pourquoi le pont s’effondra-t-il ?", AskedFor("why", "")),
        ("Où était-ce ?", AskedFor("where", "")),
    ],
)
def test_what_a_question_asks_for(question: str, asked: AskedFor) -> None:
    assert grammar("fr").asks(question) == asked


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("l’ouverture de la ligne", "noun"),
        ("à travers la ville", "preposition"),
        ("il roulait aussi la nuit", "clause"),
        ("le charbon était bon marché", "clause"),
    ],
)
def test_how_a_text_is_built(text: str, sort: str) -> None:
    assert grammar("fr").phrasing(fold(text)).sort == sort


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("actrice anglaise", "woman"),
        ("reine d’Angleterre", "woman"),
        ("ingénieur anglais", "man"),
        ("membre de la société", ""),
    ],
)
def test_whom_a_description_is_of(text: str, gender: str) -> None:
    assert grammar("fr").gender(fold(text)) == gender


def test_a_list_in_a_line_has_french_spaces(workshop: Workshop) -> None:
    facts = """\
facts:
- person: Émile Pereire
  id: p
  who: [banquier, journaliste]
  sources: [s1, s2]
"""
    workshop.files = {"deck.yaml": DECK, "1.yaml": facts}
    workshop.write()
    (deck,) = read_quietly((workshop.deck,)).decks
    asked = {each.slot: each for each in deck.questions}
    assert asked["name"].prompt.text == (
        "Banquier\u202f; journaliste\u00a0: de qui s’agit-il\u202f?"
    )
    assert asked["name"].origin.sources.text == "Lefort 1988\u202f; Un et al. 1931"
