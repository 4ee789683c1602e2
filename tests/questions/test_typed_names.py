"""Typed names, and the verdicts on them."""

import pytest

from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from tests.questions.typed import MEASURED, by_answer, said

DECK = """
Leon Trotsky
Vladimir Lenin
Joseph Stalin
Nikolai Bukharin
Nikolai Bulganin
Nikolai Yezhov
Genrikh Yagoda
Georgy Pyatakov
Karl Radek
Mao Zedong
Zhou Enlai
Charles de Gaulle
Henry VIII
Henry VII
Elizabeth I
Elizabeth II
Ivan IV
Rosa Luxemburg
Karl Liebknecht
Wilhelm Liebknecht
Nikolai Rimsky-Korsakov
Vladimir Antonov-Ovseenko
Gabriel García Márquez
Flannery O'Connor
Al-Farabi
Mary Wollstonecraft
Mary Shelley
Karl Marx
Jenny Marx
Antonín Dvořák
Pyotr Tchaikovsky
Mikhail Gorbachev
Nikita Khrushchev
Lu Xun
Kim Il-sung
Kim Philby
Ho Chi Minh
Plato
Pope John XXIII
Left Opposition
Comintern
Politburo
Ludwig van Beethoven
Otto von Bismarck
Leonardo da Vinci
Martin Luther King
J. R. R. Tolkien
Franklin D. Roosevelt
Theodore Roosevelt
Catherine the Great
Peter the Great
Mikhail Tukhachevsky
Lavrenty Beria
Felix Dzerzhinsky
Grigory Zinoviev
Lev Kamenev
Lev Sedov
Sergei Sedov
Natalia Sedova
Vadim Rogovin
Andrei Vyshinsky
Moshe Lewin
Robert Conquest
Alexander Solzhenitsyn
Fourth International
Victor Serge
Andreu Nin
Lazar Kaganovich
Mikhail Kaganovich
Ulrich
Vasily Ulrikh
""".strip().splitlines()

ALSO = {"Leon Trotsky": ("Lev Davidovich Bronstein", "Лев Троцкий")}

ANSWERS = {name: NameAnswer(name, ALSO.get(name, ())) for name in DECK}

NAMES = Names(ANSWERS.values())

TYPED = """\
Mao Zedong
  accept: Mao | Zedong Mao | mao ze dong | Mao Zedung | Mao Tse-tung
  partial: Zedong
Zhou Enlai
  accept: Zhou
  partial: En-lai
Charles de Gaulle
  accept: de Gaulle | Gaulle | General de Gaulle | De Gaule
  reject: Charles
Henry VIII
  accept: Henry 8 | Henry the Eighth | King Henry VIII | Herny VIII
  partial: Henry
  reject: Henry VII
Elizabeth I
  accept: Elizabeth the First | Elisabeth I
  partial: Queen Elizabeth
  reject: Elizabeth II
Ivan IV
  accept: Ivan the Fourth
  partial: Ivan the Terrible
Rosa Luxemburg
  accept: Luxemburg | Luxembourg | R. Luxemburg | Роза Люксембург
  reject: Rosa | Карл Люксембург
Karl Liebknecht
  partial: Karla Liebknecht
  reject: W. Liebknecht
Nikolai Rimsky-Korsakov
  accept: Rimsky-Korsakov | Rimsky Korsakov | Rimskii-Korsakoff
  partial: Korsakov
Vladimir Antonov-Ovseenko
  accept: Antonov-Ovseyenko | Антонов-Овсеенко
  partial: Antonov | Ovseenko
Gabriel García Márquez
  accept: García Márquez | Garcia Marquez, Gabriel
  partial: Marquez | Garcia
Flannery O'Connor
  accept: OConnor | O’Connor | Flannery OConnor | O Connor
  reject: Connor
Al-Farabi
  accept: Farabi | al Farabi
Mary Wollstonecraft
  accept: Wollstonecraft | Wolstonecraft
  reject: Mary Shelley
Mary Shelley
  reject: Mary
Karl Marx
  accept: Karl Marx | K. Marx
  partial: Marx
  reject: Jenny Marx
Antonín Dvořák
  accept: Dvorak | Antonin Dvorak
Pyotr Tchaikovsky
  accept: Чайковский | Chaikovskii | Tschaikowski | Peter Tchaikovsky
Mikhail Gorbachev
  accept: Gorbatschow | Gorbachov
Nikolai Yezhov
  accept: Ezhov | Ежов | Jeschow | Yezhof
Georgy Pyatakov
  accept: Piatakov | Pjatakow
  reject: Yuri Pyatakov
Nikita Khrushchev
  accept: Chruschtschow | Kruschev | Khruschev
Lu Xun
  accept: Lu
  partial: Xun
Kim Il-sung
  accept: Kim
Kim Philby
  accept: Philby
  reject: Kim
Ho Chi Minh
  accept: Ho
Plato
  accept: plato | Platon | Platto
  reject: Pluto
Pope John XXIII
  accept: John XXIII | John 23 | John the Twenty-third | John the 23rd
  reject: John XXII
Left Opposition
  accept: the left opposition | Left Oposition
  reject: Opposition | Left | Right Opposition
Fourth International
  accept: 4th International
  reject: International | Third International
Comintern
  accept: Komintern | comintern
Politburo
  reject: Politbureau
Ludwig van Beethoven
  accept: Beethoven | van Beethoven
Otto von Bismarck
  accept: Bismark
Leonardo da Vinci
  accept: da Vinci | Leonardo
Martin Luther King
  accept: King | M. L. King
  reject: Martin Luther
J. R. R. Tolkien
  accept: Tolkien | John Tolkien
Franklin D. Roosevelt
  accept: Franklin Roosevelt | F. D. Roosevelt | Franklin Delano Roosevelt
  partial: Roosevelt
  reject: T. Roosevelt
Catherine the Great
  accept: Catherine the Great
  partial: Catherine
  reject: Peter the Great | the Great
Peter the Great
  accept: Peter the Gr.
  partial: Peter the G.
  reject: Great | Peter the T.
Lev Sedov
  accept: L. Sedov
  partial: Sedov
  reject: Leon Sedov | Sedova
Natalia Sedova
  accept: Sedova | Natalya Sedova
  reject: Sedov
Andrei Vyshinsky
  accept: Vishinsky | Wyschinski
Moshe Lewin
  accept: Levin
  reject: Lenin
Vladimir Lenin
  accept: V. I. Lenin | Vladimir Ilyich Lenin | Ленин
  reject: Lewin
Joseph Stalin
  accept: Stalin | J. V. Stalin | Jozef Stalin | Josef Stalin | Staline | Salin | Iosif Stalin
Alexander Solzhenitsyn
  accept: Solzhenitsin | Soljenitsyne | Солженицын | Aleksandr Solzhenitsyn
  partial: Alexandra Solzhenitsyn
Grigory Zinoviev
  accept: Sinowjew | Zinovyev | Grigorii Zinov'ev
Lev Kamenev
  accept: Kamenew | Kamenev, L. B.
Nikolai Bukharin
  accept: Nikolay Bukharin | Nikolai Ivanovich Bukharin | Buharin Nikolai
  partial: Bukharina
  reject: Nikolai Bulganin
Lazar Kaganovich
  accept: L. Kaganovich | Lazar Moiseyevich Kaganovich
  partial: Kaganovich
  reject: M. M. Kaganovich
Leon Trotsky
  accept: lev bronstein | Trotsky Leon | Lev Davidovich Trotsky | Leon D. Trotsky
  accept: L D Trotsky | Trotzky | Trotsky! | "Trotsky" | Mr Trotsky
  accept: LD Trotsky
  reject: Troksty | Rotsky | trotskyism | Trotsky or Stalin | Trotsky, Stalin
  reject: Stalin Trotsky | a | ???
Victor Serge
  accept: Serge | Viktor Serge
  reject: Sergei
Karl Radek
  accept: Radeck
Lavrenty Beria
  accept: Berija | Lavrentiy Beria
Mikhail Tukhachevsky
  accept: Toukhatchevski | Tuchatschewski | Marshal Tukhachevsky
Felix Dzerzhinsky
  accept: Dzierżyński | Feliks Dzerzhinskii
"""


@pytest.mark.parametrize("case", [case for case in MEASURED if case["kind"] == "person"])
def test_a_name_is_graded_as_a_patient_teacher_did(case: dict[str, object]) -> None:
    expected, deck = case["expected"], case["deck"]
    assert isinstance(expected, dict)
    assert isinstance(deck, list)
    answer = NameAnswer(expected["name"], tuple(expected["aliases"]))
    names = Names([answer, *(NameAnswer(name) for name in deck if name != answer.name)])
    verdict = grade(answer, str(case["typed"]), names)
    assert verdict.outcome == case["want"], verdict


@pytest.mark.parametrize(("name", "outcomes"), by_answer(TYPED))
def test_a_typed_name_gets_the_verdict_of_its_table(name: str, outcomes: dict[str, str]) -> None:
    right, known = ANSWERS[name], NAMES
    assert {typed: grade(right, typed, known).outcome for typed in outcomes} == outcomes


@pytest.mark.parametrize(
    ("name", "typed", "expected", "remark"),
    [
        ("Leon Trotsky", "trotsky", "Trotsky", ""),
        ("Leon Trotsky", "Trotksy", "Trotsky", "one letter off"),
        ("Leon Trotsky", "Тоцкий", "Троцкий", "one letter off"),
        ("Leon Trotsky", "Lev Bronstein", "Lev Davidovich Bronstein", ""),
        ("Leon Trotsky", "Stalin", "Leon Trotsky", "someone else is called Joseph Stalin"),
        ("Karl Liebknecht", "Liebknecht", "Liebknecht", "Wilhelm Liebknecht would fit as well"),
        ("Henry VIII", "Henry", "Henry VIII", "the number is missing"),
        ("Nikolai Rimsky-Korsakov", "Korsakov", "Rimsky-Korsakov", "half of the family name"),
        ("Victor Serge", "Sergei", "Victor Serge", "the given name of Sergei Sedov"),
    ],
)
def test_a_verdict_says_what_is_off(name: str, typed: str, expected: str, remark: str) -> None:
    verdict = grade(ANSWERS[name], typed, NAMES)
    assert (verdict.expected, said(verdict)) == (expected, remark)
