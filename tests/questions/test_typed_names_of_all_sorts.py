"""Typed names of many countries and times."""

import pytest

from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from tests.questions.typed import by_answer

DECK = """
Leon Trotsky: Lev Davidovich Bronstein | Лев Троцкий
Vladimir Lenin: Владимир Ленин
Joseph Stalin: Иосиф Сталин
Nikolai Bukharin: Николай Бухарин
Nikolai Bulganin
Grigory Zinoviev
Lev Kamenev
Nicholas II: Nikolai II | Николай II
Alexander III
Yakov Sverdlov
Mikhail Kalinin
Georgy Malenkov
Rosa Luxemburg
Karl Liebknecht
Wilhelm Liebknecht
Fyodor Dostoevsky: Фёдор Достоевский
Anton Chekhov
Nikita Khrushchev: Никита Хрущёв
Leonid Brezhnev
Felix Dzerzhinsky
Mao Zedong: Mao Tse-tung | 毛泽东
Charles de Gaulle
Otto von Bismarck
Alexander Solzhenitsyn
Alexander Kerensky
Pyotr Stolypin
Sergei Witte
Lavrentiy Beria
Vyacheslav Molotov
Kliment Voroshilov
Semyon Budyonny
Catherine II: Catherine the Great
Peter I: Peter the Great
Ivan IV: Ivan the Terrible
Louis XIV
Louis XVI
Vittorio Emanuele II
Cristina di Belgioioso
D. João III
Fernando VII
Luigi Nono
Miguel Primo de Rivera
Louis Prima
Antonio Quarto
Friedrich Diez
Maximilien Robespierre
Toussaint Louverture
Simón Bolívar
Gabriel García Márquez
Ludwig van Beethoven
Johann Wolfgang von Goethe
Friedrich Engels
Clara Zetkin
Alexandra Kollontai
Inessa Armand
Józef Piłsudski
Antonín Dvořák
Sun Yat-sen
Chiang Kai-shek: Jiang Jieshi
Édouard Manet
Nefertiti
Vitus Bering
Gustav Mahler
Albert Einstein
Margaret Sanger
Max Weber: Макс Вебер
Willy Brandt
Ho Chi Minh
Nguyen Van Thieu
Kim Il-sung
Imre Nagy: Nagy Imre
Adolf Hitler
Winston Churchill
Franklin D. Roosevelt
Theodore Roosevelt
John F. Kennedy
Robert F. Kennedy
Martin Luther King Jr.
Thomas à Becket
Joan of Arc: Jeanne d'Arc
Elizabeth I
Mary I
Henry VIII
William the Conqueror: William I
Augustus: Octavian
Augustine of Hippo
Julius Caesar
Marcus Aurelius
Cicero
Genghis Khan: Temüjin
Simone Weil
Simone Veil
Carl Schmitt
Karl Schmidt
""".strip().splitlines()
"""Names, and after a colon further ones of the same person."""

ANSWERS = {
    name: NameAnswer(name, tuple(also.split(" | ")) if also else ())
    for name, _, also in (line.partition(": ") for line in DECK)
}
NAMES = Names(ANSWERS.values())

TYPED = """\
Nefertiti
  accept: Nefertitti | Queen Nefertiti
  reject: Nefertari
Vitus Bering
  accept: Berring
  reject: Behring
Gustav Mahler
  accept: Mahlr
  reject: Mailer | Norman Mailer
Édouard Manet
  accept: Mannet | Manett | Mannett
  partial: Édouard Monet
  reject: Monet | Claude Monet
Willy Brandt
  accept: Brant
Max Weber
  accept: Webber | Veber | Вебер
  reject: Webern | Веберн
Albert Einstein
  accept: Einstien | Einstine
  reject: Eisenstein
Margaret Sanger
  reject: Singer
Leon Trotsky
  accept: Trotskii, L. | Lev Bronshtein | Bronshteyn | Léon Trotski | Leon Trotskey
  accept: Leon Trostsky | comrade trotsky | Leo Trotsky
  partial: Leonid Trotsky
  reject: Lenin | Lev | Давидович
Vladimir Lenin
  accept: V.I. Lenin | Lenine | Lennin | Владимир Ильич Ленин
  reject: Vladimir Ilyich | Vladimir Putin
Joseph Stalin
  accept: Josef Stalin | Iosif Stalin | Иосиф Сталин | Iosif Vissarionovich Stalin | camarade Stalin
  reject: Svetlana Stalin
Nikita Khrushchev
  accept: Khruschev | Krushchev | Chruschtschow | Хрущев | Khrushchov
Fyodor Dostoevsky
  accept: Dostoyevski | Theodor Dostoevsky
Alexander Solzhenitsyn
  accept: Aleksandr Solzhenitsyn
  reject: Alexander
Alexander Kerensky
  accept: Kerenski | Kerenskiy
Semyon Budyonny
  accept: Budenny | Budyonnyy | Семён Будённый | Budjonny
Pyotr Stolypin
  accept: Петр Столыпин | Peter Stolypin
Sergei Witte
  accept: Vitte | Sergey Witte
Lavrentiy Beria
  accept: Lavrenti Beria | Beriya
Catherine II
  accept: Catherine the Great | Catherine the Second | Katherine II
  partial: Catherine
Peter I
  accept: Peter the Great
  partial: Peter
  reject: Peter II
Ivan IV
  accept: Ivan the Terrible | Ivan IV Vasilyevich
Louis XIV
  accept: Louis 14 | Louis the Fourteenth | King Louis XIV of France | Ludwig XIV
  accept: Luis catorce | Luís catorze | Luigi quattordicesimo
  reject: Louis XVI | Karl XIV | Luis quince
Vittorio Emanuele II
  accept: re Vittorio Emanuele II
  reject: Vittorio Emanuele III | regina Vittoria
Luigi Nono
  accept: Nono
  reject: Luigi IX
Miguel Primo de Rivera
  accept: Primo de Rivera
Louis Prima
  accept: Prima
Antonio Quarto
  accept: Quarto
Friedrich Diez
  accept: Diez
Cristina di Belgioioso
  accept: principessa di Belgioioso | la principessa Belgioioso
D. João III
  accept: João III | D João III | Dom João III | rei João terceiro | D.João III
  partial: João | D. João | D João
  reject: D. João II | D. Manuel
Fernando VII
  accept: Fernando séptimo | Fernando septimo | D. Fernando VII
  reject: Fernando sexto
Maximilien Robespierre
  accept: Maximilien de Robespierre | Robespiere | Maximilian Robespierre
Simón Bolívar
  accept: Simon Bolivar | Bolivar
Gabriel García Márquez
  accept: Gabriel Garcia Marques
Ludwig van Beethoven
  accept: Beethoven | L. v. Beethoven
Johann Wolfgang von Goethe
  accept: Göthe | J. W. Goethe | Wolfgang Goethe
Alexandra Kollontai
  accept: Kollontay
  partial: Alexander Kollontai
Józef Piłsudski
  accept: Pilsudski | Jozef Pilsudski | Pilsudsky
Sun Yat-sen
  accept: Sun Yatsen | Sun
Chiang Kai-shek
  accept: Chiang | Jiang Jieshi
  partial: Kai-shek
Ho Chi Minh
  accept: Ho Chi-Minh
Imre Nagy
  accept: Nagy | Nagy Imre
  reject: Imre
Franklin D. Roosevelt
  accept: FDR | F. D. R.
  partial: Roosevelt
  reject: Teddy Roosevelt | Theodore Roosevelt
John F. Kennedy
  accept: John Kennedy | J. Kennedy
  partial: Kennedy
  reject: Bobby Kennedy
Martin Luther King Jr.
  accept: Martin Luther King | King | M. L. King
  reject: Martin Luther
Thomas à Becket
  accept: Becket | Thomas Beckett
Joan of Arc
  accept: Jeanne d'Arc
  partial: Joan | Arc
William the Conqueror
  accept: William I
  partial: William
  reject: William II
Augustine of Hippo
  partial: Augustine | St Augustine
  reject: Augustus
Augustus
  accept: Octavian | August
Julius Caesar
  accept: Caesar
  partial: Gaius Julius Caesar
Marcus Aurelius
  accept: Aurelius
  reject: Marcus
Genghis Khan
  accept: Temujin | Chinggis Khan
Winston Churchill
  accept: Churchil | Sir Winston Churchill | Winston S. Churchill
  reject: Randolph Churchill
Adolf Hitler
  accept: Adolph Hitler
  reject: Gitler
Rosa Luxemburg
  accept: Rosa Luxembourg
Mao Zedong
  accept: 毛泽东 | Mao Tse Tung | Chairman Mao
Charles de Gaulle
  reject: Charles
Otto von Bismarck
  accept: von Bismarck
  reject: Otto
Mary I
  partial: Mary
  reject: Mary Tudor
Simone Weil
  accept: Weil | S. Weil | Weil, Simone
  partial: Veil | S. Veil
  partial: Simone Weill
  reject: Simone Veil | Veil, Simone
Simone Veil
  accept: Veil | simone veil
  partial: Weil
  reject: Simone Weil
Carl Schmitt
  accept: Schmitt | Karl Schmitt
  reject: Karl Schmidt | Schmidt, Karl
"""


@pytest.mark.parametrize(("name", "outcomes"), by_answer(TYPED))
def test_a_typed_name_of_a_larger_deck(name: str, outcomes: dict[str, str]) -> None:
    right, known = ANSWERS[name], NAMES
    assert {typed: grade(right, typed, known).outcome for typed in outcomes} == outcomes
