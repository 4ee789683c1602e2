"""Typed short forms of given names."""

import pytest

from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from quizgen.questions.grading.names.people.given_names import short_given
from tests.questions.typed import by_answer

DECK = """
Edward Kennedy
Joseph P. Kennedy
James Watt
Thomas Paine
Elizabeth Fry
Mikhail Bakunin: Михаил Бакунин
Alexander Herzen: Александр Герцен
Dmitri Mendeleev
Francisco Pizarro
José Martí
Giovanni Agnelli
Friedrich Ebert
Jimmy Wales
Bob Marley
Rita Marley
Henry VI
Robert the Bruce
Catherine Howard
Kate Chopin
""".strip().splitlines()

ANSWERS = {
    name: NameAnswer(name, tuple(also.split(" | ")) if also else ())
    for name, _, also in (line.partition(": ") for line in DECK)
}
NAMES = Names(ANSWERS.values())

TYPED = """\
Edward Kennedy
  accept: Ted Kennedy | Eddie Kennedy | Teddy Kennedy
  reject: Joe Kennedy | Bob Kennedy | Ted
Joseph P. Kennedy
  accept: Joe Kennedy | Joe P. Kennedy
  reject: Ted Kennedy
James Watt
  accept: Jim Watt | Jimmy Watt | Jamie Watt | Jas. Watt
  reject: Joe Watt
Thomas Paine
  accept: Tom Paine | Tommy Paine | Thos. Paine | Thos Paine | Th. Paine
  reject: Tim Paine
Elizabeth Fry
  accept: Betty Fry | Lizzie Fry | Eliza Fry
  reject: Peggy Fry
Mikhail Bakunin
  accept: Misha Bakunin | Миша Бакунин | Mischa Bakunin
  reject: Mitya Bakunin
Alexander Herzen
  accept: Sasha Herzen | Саша Герцен | Alex Herzen | Sascha Herzen
  reject: Alyosha Herzen
Dmitri Mendeleev
  accept: Mitya Mendeleev | Dima Mendeleev
Francisco Pizarro
  accept: Paco Pizarro | Pancho Pizarro | Fco. Pizarro | Fco Pizarro
  reject: Pepe Pizarro | Fdo. Pizarro
José Martí
  accept: Pepe Martí | Pepe Marti
  reject: Paco Martí
Giovanni Agnelli
  accept: Gianni Agnelli
Friedrich Ebert
  accept: Fritz Ebert
Jimmy Wales
  accept: James Wales | Jim Wales
Bob Marley
  accept: Robert Marley | Bobby Marley | Robert Nesta Marley
  reject: Rita Marley | Bill Marley
Henry VI
  reject: Hank VI
Robert the Bruce
  reject: Bob Marley
Catherine Howard
  accept: Katie Howard | Kathy Howard | Katherine Howard
Kate Chopin
  accept: Catherine Chopin | Katherine Chopin
"""


@pytest.mark.parametrize(("name", "outcomes"), by_answer(TYPED))
def test_a_typed_short_name(name: str, outcomes: dict[str, str]) -> None:
    right = ANSWERS[name]
    assert {typed: grade(right, typed, NAMES).outcome for typed in outcomes} == outcomes


def test_of_two_people_a_short_name_is_the_nearer_one() -> None:
    names = Names([NameAnswer("Robert Moses"), NameAnswer("Bob Moses")])
    assert grade(NameAnswer("Robert Moses"), "Bob Moses", names).outcome == "reject"
    assert grade(NameAnswer("Robert Moses"), "Robert Moses", names).outcome == "accept"
    assert grade(NameAnswer("Robert Moses"), "Bobby Moses", names).outcome == "partial"


def test_a_name_is_short_for_another_in_both_directions() -> None:
    assert [
        (one, other)
        for one, others in short_given().items()
        for other in others
        if one not in short_given()[other]
    ] == []
