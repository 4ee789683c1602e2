"""Typed names that say more than the deck: further names, countries, reports and initials."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from quizgen.questions.grading.names.people.rulers import realms_of
from quizgen.questions.grading.verdict import RANK
from tests.questions.typed import by_answer, said

PEOPLE = """
Friedrich Engels and Karl Marx
Jacob and Wilhelm Grimm: Brothers Grimm
Frederick Banting, Charles Best and John Macleod
José Ortega y Gasset
I. M. Pei
Claudius Ptolemy
Cixi
Queen Victoria
Max Born
Horatio Nelson
Helmuth von Moltke
Benito Mussolini
Isaac Newton
Clara Schumann
Robert Schumann
Thomas Adams
Lawrence Durrell
Emperor Akihito
Anselm
Maria Theresa
Ivan the Formidable
Louis XV
Henry IV
Mehmed II: Мехмед II
Gustav II Adolf
Christian IV of Denmark
Otakar II
Leo X
Malcolm X
Immanuel Kant
Vissarion Belinsky: Виссарион Белинский
William Wallace
Yuri Gagarin
Pieter Cornelis Hooft
Harriet Beecher Stowe
Park Chung-hee: Chung-hee
Alexander und Wilhelm von Humboldt
Wilbur and Orville Wright
Ross and Amundsen
Daniel De Leon
Prinz Eugen von Savoyen
Prinz Heinrich von Preußen
Juana de Castilla
Auguste et Louis Lumière
Antonio y Manuel Machado
Serafín y Joaquín Álvarez Quintero
Violeta y Nicanor Parra
Laurel y Hardy
Anne et Emily Brontë
Gabriel García Márquez y Mario Vargas Llosa
Luis de Góngora
Pierre Curie: Пьер Кюри | פייר קירי
Paul von Hindenburg
Lise Meitner
Napoléon III
Jean Moulin
Scott Fitzgerald
Manuel Azaña
Franklin D. Roosevelt
las Trece Rosas
Les Quatre Sergents
die Sieben Weisen
the Fifth Beatle
Alfonso Trece
Domenico Scarlatti
Charlotte von Stein
Charles de Foucauld
Miguel Primo de Rivera
Louis XIV
Mother Teresa
Father Damien
Padre Hidalgo
Max Planck
The Three Tenors
""".strip().splitlines()

CASES = """
Fisher v Bell [1961] 1 QB 394
Entores v Miles
Marshall v Southampton
Hadley v Baxendale
""".strip().splitlines()

ANSWERS: dict[str, NameAnswer] = {
    name: NameAnswer(name, tuple(also.split(" | ")) if also else ())
    for name, _, also in (line.partition(": ") for line in PEOPLE)
} | {name: TermAnswer(name) for name in CASES}
NAMES = Names(ANSWERS.values())

TYPED = """\
Friedrich Engels and Karl Marx
  accept: Engels and Marx | Marx and Engels | Marx & Engels | Marx/Engels | F. Engels and K. Marx
  accept: Karl Marx and Friedrich Engels | Marx, Engels | Marks and Engels
  partial: Marx | Engels | Karl Marx | Marx and Lenin
  reject: Karl | Lenin | Karl Engels
Pierre Curie
  accept: Пьер И. Кюри | П. И. Кюри | פייר ויליאם קירי
  partial: Pierre Curie, physicist | Pierre Curie, the physicist
  reject: Curie, Marie | Marie Curie, chemist | Pierre Curie, Paul Langevin
  partial: Пьер и Мария Кюри | Пьер или Мария Кюри | Pierre and Marie Curie | פייר ומארי קירי
Jacob and Wilhelm Grimm
  accept: JACOB AND WILHELM GRIMM | WILHELM AND JACOB GRIMM | Jacob, Wilhelm Grimm
  accept: Jacob Wilhelm Grimm
  accept: Wilhelm and Jacob Grimm | Grimm | Jacob Grimm and Wilhelm Grimm | W. & J. Grimm
  partial: Jacob Grimm | Wilhelm Grimm | Wilhelm
  reject: Hans and Jacob Grimm | Hans Grimm
Frederick Banting, Charles Best and John Macleod
  accept: Banting, Best and Macleod | Macleod, Banting, Best
  partial: Banting and Best | Banting
I. M. Pei
  accept: Ieoh Ming Pei | I. Pei | Ieoh Pei
  partial: Mario Pei | Ming Pei
  reject: A. M. Pei
Claudius Ptolemy
  accept: Ptolemy | Claudius Ptolemy
  reject: Ptolemy II | Ptolemy III Soter
Cixi
  accept: Ci Xi
Queen Victoria
  accept: Victoria | Queen Viktoria
  partial: Victor
Max Born
  partial: Max Borm | Max Bron | Max Born (physicist)
  reject: Borm | M. Borm | Max Planck
Horatio Nelson
  accept: Vice Admiral Nelson | Vice-Admiral Horatio Nelson | Vice-Admiral Lord Nelson
  accept: Rear Admiral Nelson
José Ortega y Gasset
  accept: Ortega y Gasset | Ortega | José Ortega y Gaset
  reject: José Ortega y Munilla | Ortega y Munilla
Helmuth von Moltke
  accept: Helmuth Karl Bernhard von Moltke | Helmuth Karl von Moltke | Helmuth Graf von Moltke
  reject: Karl Bernhard von Moltke
Benito Mussolini
  accept: Benito Amilcare Andrea Mussolini | Mussolini, Benito Amilcare
  partial: Benito or Amilcare Mussolini
  reject: Amilcare Mussolini
Isaac Newton
  accept: Sir Isaac Newton of Woolsthorpe | Isaac Newton of England
  reject: Isaac of Woolsthorpe | Isaac Newton y Leibniz
Clara Schumann
  partial: Clara Robert Schumann
  accept: Clara Josephine Schumann
Lawrence Durrell
  reject: Lawrence of Arabia
Emperor Akihito
  accept: Emporer Akihito | Akihito of Japan | Emperor Akihito of Japan
  partial: Akihito of Korea
Anselm
  accept: Anselm of Canterbury | St Anselm of Canterbury | Anselm of Aosta
Maria Theresa
  accept: Maria Theresa of Austria | Empress Maria Theresa of Austria | Maria Teresa of Austria
  reject: Maria Theresa of Portugal
Ivan the Formidable
  accept: Ivan the Formidable of Russia
  partial: Ivan | Ivan of Russia
Louis XV
  accept: Louis XV of France | King Louis XV of France | Ludwig XV. von Frankreich
  reject: Louis XV of Spain | Louis XVI of France | Louis XIV of France
Henry IV
  accept: Henry IV | King Henry IV
  partial: Henry IV of France | Henry IV of England | Henry IV of Germany
  reject: Henry V of England | Henry IV of Spain
Mehmed II
  accept: Mehmed II of Turkey | Мехмед II
  reject: Mehmed III
Gustav II Adolf
  accept: Gustav II Adolf of Sweden
Christian IV of Denmark
  accept: Christian IV | Christian IV of Norway
  reject: Christian IV of Sweden
Otakar II
  accept: Otakar II
  partial: Otakar II of Bohemia
  reject: Otakar I of Bohemia
Leo X
  accept: Leo the Tenth | Pope Leo X | Leo 10
  partial: Leo
  reject: Leo XI | Leo IX
Malcolm X
  accept: X, Malcolm | M. X
  reject: Malcolm X. Smith | Malcolm XI
Immanuel Kant
  accept: I. Kant | Kant, I.
  reject: E. Kant
Vissarion Belinsky
  accept: W. Belinsky | V. G. Belinsky | В. Белинский
  reject: B. Belinsky
William Wallace
  reject: G. Wallace
Yuri Gagarin
  accept: J. Gagarin | I. Gagarin | Y. A. Gagarin
  reject: G. Gagarin
Pieter Cornelis Hooft
  accept: P. C. Hooft | P. Hooft
  partial: C. Hooft
Harriet Beecher Stowe
  accept: H. B. Stowe | H. Stowe
  partial: B. Stowe
Park Chung-hee
  accept: Park | Chung-hee
Alexander und Wilhelm von Humboldt
  accept: Humboldt | von Humboldt | Brüder Humboldt | die Brüder von Humboldt
  partial: Alexander von Humboldt | Alexander Humboldt
  reject: Brüder Grimm
Prinz Heinrich von Preußen
  accept: Heinrich von Preußen | H. von Preußen
  partial: Prinz Heinrich | Preußen
Juana de Castilla
  accept: Juana de Castilla
  partial: Castilla
  reject: Isabel de Castilla
Prinz Eugen von Savoyen
  accept: Eugen von Savoyen
  partial: Prinz Eugen
  reject: Prinz Karl | Eugen | Graf Eugen
Daniel De Leon
  accept: De Leon | DeLeon
Ross and Amundsen
  partial: Ross | Amundsen
  reject: Rosa Luxemburg | Rosa Parks
Wilbur and Orville Wright
  accept: the Wright brothers | Wright Brothers | Wright bros. | the brothers Wright
  accept: Wright siblings
  partial: Orville Wright
  reject: the Grimm brothers | brothers | the Wright sisters | sisters Wright
Auguste et Louis Lumière
  accept: les frères Lumière | frères Lumiere
  reject: les frères Goncourt | les frères | les sœurs Lumière
Anne et Emily Brontë
  accept: les sœurs Brontë | Brontë
  reject: les frères Brontë
Violeta y Nicanor Parra
  accept: los hermanos Parra | Parra | Nicanor y Violeta Parra
  partial: Violeta Parra
Laurel y Hardy
  accept: Hardy y Laurel | Laurel & Hardy
  partial: Laurel | Hardy
  reject: Laurel y Chaplin | Chaplin
Antonio y Manuel Machado
  accept: los hermanos Machado | Machado | Manuel y Antonio Machado
  accept: Manuel Machado y Antonio Machado
  partial: Antonio Machado | Manuel
  reject: los hermanos Quintero | Pedro Machado
Serafín y Joaquín Álvarez Quintero
  accept: hermanos Álvarez Quintero | Joaquín y Serafín Álvarez Quintero | Álvarez Quintero
Gabriel García Márquez y Mario Vargas Llosa
  accept: Vargas Llosa y García Márquez
  partial: Vargas Llosa
Paul von Hindenburg
  accept: Reichspräsident Hindenburg | Reichspräsident von Hindenburg | GFM Hindenburg
Lise Meitner
  accept: Fräulein Meitner | Professorin Meitner
  reject: Herrn Meitner
Napoléon III
  accept: l'empereur Napoléon III | L’Empereur Napoléon III
  reject: l'empereur Napoléon Ier | l'empereur Alexandre III
Jean Moulin
  accept: le préfet Jean Moulin | préfet Moulin
  partial: Jean Moulin de Béziers
  reject: Pierre Moulin de Béziers
Luis de Góngora
  accept: Luis de Góngora y Argote
  partial: Góngora y Argote
  reject: Luis de Argote | Argote
Scott Fitzgerald
  accept: S. Fitzgerald | Scott F. Fitzgerald
  partial: F. Scott Fitzgerald
  reject: T. S. Fitzgerald | F. Fitzgerald
Manuel Azaña
  accept: Don Manuel Azaña | Dn. Manuel Azaña | D. Manuel Azaña
  reject: J. M. Azaña | Dña. Azaña
Franklin D. Roosevelt
  partial: T. Franklin D. Roosevelt
  reject: T. Franklin Roosevelt | T. D. Roosevelt
las Trece Rosas
  accept: las Trece Rosas | Trece Rosas | las 13 rosas | trece rosas
  partial: Rosas | las Rosas
  reject: las Doce Rosas | las 12 Rosas | Trece
The Three Tenors
  accept: Three Tenors | the three tenors
  partial: Tenors | the tenors
Les Quatre Sergents
  accept: Quatre Sergents | les 4 sergents
  reject: les Trois Sergents
die Sieben Weisen
  accept: Sieben Weisen | die 7 Weisen
  reject: die 6 Weisen
the Fifth Beatle
  accept: fifth Beatle | the 5th Beatle
  reject: the Fourth Beatle
Alfonso Trece
  accept: Alfonso XIII
  reject: Alfonso XII
Domenico Scarlatti
  accept: Scarlatti | Father Scarlatti | Padre Scarlatti
  reject: the father of Scarlatti | brother of Domenico Scarlatti | a sister of Scarlatti
  reject: der Bruder von Scarlatti | die Frau von Scarlatti | le père de Scarlatti
  reject: la mère de Domenico Scarlatti | el hermano de Scarlatti | il padre di Scarlatti
  reject: o pai de Scarlatti | de vader van Domenico Scarlatti | madre de Scarlatti
Charlotte von Stein
  accept: Frau von Stein | die Frau von Stein
  reject: die Mutter von Charlotte von Stein
Charles de Foucauld
  accept: le père de Foucauld
  reject: le frère de Charles de Foucauld
Miguel Primo de Rivera
  accept: Primo de Rivera
  reject: el hermano de Primo de Rivera | el padre de Primo de Rivera
Louis XIV
  reject: mother of Louis XIV
Mother Teresa
  accept: Mother Teresa of Calcutta | Madre Teresa
  reject: mother of Teresa
Father Damien
  accept: Damien | le père Damien | Fr. Damien
  reject: father of Damien | the father of Damien | le père de Damien
Padre Hidalgo
  accept: Hidalgo | el padre Hidalgo
  reject: el padre de Hidalgo
Max Planck
  accept: Max V. Planck
  partial: V. Max Planck | I. Max Planck | A. Max Planck | 2 Max Planck
Fisher v Bell [1961] 1 QB 394
  accept: Fisher v Bell | Fisher v Bell [1961] | Fisher v Bell (1961)
  accept: Fisher v Bell [1960] 3 WLR 919, [1961] 1 QB 394
  partial: Fisher v Bell [1962] | Fisher v Bell [1961] 1 QB 395 | Fisher v Bell 1960
Entores v Miles
  accept: Entores Ltd v Miles | Entores v Miles [1955] | Entores Co. v Miles
  partial: Entores v Miles and others | Entores v Miles Far East
Marshall v Southampton
  accept: Marshall v Southampton of England
  partial: Marshall v Southampton Area Health Authority
Hadley v Baxendale
  accept: Hadley v Baxendale Inc
  reject: Hadley v Bell
"""


@pytest.mark.parametrize(("name", "outcomes"), by_answer(TYPED))
def test_a_typed_name_with_more(name: str, outcomes: dict[str, str]) -> None:
    right = ANSWERS[name]
    assert {typed: grade(right, typed, NAMES).outcome for typed in outcomes} == outcomes


@pytest.mark.parametrize(
    ("right", "typed", "remark"),
    [
        (
            "Benito Mussolini",
            "Benito Andrea Mussolini",
            "one of the given names is not in the deck",
        ),
        ("Clara Schumann", "Clara Robert Schumann", "Robert Schumann would fit as well"),
        ("Henry IV", "Henry IV of France", "the country is not in the deck"),
        ("Fisher v Bell [1961] 1 QB 394", "Fisher v Bell [1962]", "another year or report"),
        (
            "Harriet Beecher Stowe",
            "B. Stowe",
            "the initial of a given name that is not the first",
        ),
    ],
)
def test_what_a_name_with_more_is_told(right: str, typed: str, remark: str) -> None:
    assert said(grade(ANSWERS[right], typed, NAMES)) == remark


def test_john_adams_is_not_john_quincy_adams() -> None:
    assert grade(NameAnswer("John Adams"), "John Quincy Adams", Names([])).outcome == "reject"


GIVEN = ["Louis", "Charles", "Christian", "Rama", "Ramesses"]
COUNTRIES = ["France", "Spain", "Russia", "Prussia", "Bohemia", "Egypt", "Sweden"]
NUMERALS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV"]


@given(
    st.sampled_from(GIVEN),
    st.integers(1, 14),
    st.sampled_from(COUNTRIES),
    st.sampled_from(COUNTRIES),
)
def test_a_ruler_of_another_country_is_never_right(
    name: str, number: int, country: str, other: str
) -> None:
    """A country that the deck has not is right only if all mean the ruler of this country."""
    numbered = f"{name} {NUMERALS[number - 1]}"

    def rank(right: str, typed: str) -> int:
        return RANK[grade(NameAnswer(right), typed, Names([])).outcome]

    assert rank(f"{numbered} of {country}", numbered) == 0
    assert rank(f"{numbered} of {country}", f"{numbered} of {country}") == 0
    assert (rank(f"{numbered} of {country}", f"{numbered} of {other}") == 0) == (country == other)
    usual, _ = realms_of((name.lower(),), number)
    # The two that one ruler may have had.
    usual += ("prussia",) if "germany" in usual else ()
    assert (rank(numbered, f"{numbered} of {country}") == 0) == (country.lower() in usual)
