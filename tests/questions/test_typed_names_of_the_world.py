"""Typed names by the ways in which names are built, shortened and romanised."""

import pytest

from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from tests.questions.typed import by_answer, said

DECK = """
Charles Darwin
Nikita Khrushchev
Yakov Sverdlov
Alexander Kerensky
Anatoly Lunacharsky
Joseph Stalin
E. H. Carr
A. J. P. Taylor
John Stuart Mill
James Mill
George Bernard Shaw
Lyndon B. Johnson
Johann Sebastian Bach
Ludwig van Beethoven
Jacobus van 't Hoff
Ludwig Mies van der Rohe
Miguel de Unamuno
Federico García Lorca
Salvador Allende Gossens
José Ortega y Gasset
Getúlio Dornelles Vargas
Juscelino Kubitschek de Oliveira
Pedro Álvares Cabral
José de San Martín
Fray Luis de León
Sor Juana Inés de la Cruz
Josefa Ortiz de Domínguez
Garcilaso de la Vega
Santa Teresa de Jesús
saint Vincent de Paul
Carlos Andrés Pérez
Ernesto Che Guevara
Tokugawa Ieyasu
Yamagata Aritomo
Minamoto no Yoritomo
Park Chung-hee
Lee Kuan Yew
Deng Xiaoping
Liu Shaoqi
Lin Biao
Nguyễn Văn Thiệu
Bartók Béla
Vigdís Finnbogadóttir
Halldór Laxness
Mengistu Haile Mariam
Kublai Khan
Hosni Mubarak
Anwar el-Sadat
Abdelaziz Bouteflika
Harun al-Rashid
Osama bin Laden
Mohammad Reza Pahlavi
Philip II of Spain
Philip II of Macedon
George III of Great Britain
Alexander III of Macedon
Friedrich II
Frederick II the Great
Pope John Paul II
Peter the Great
Hannibal
Plato
Aristotle
U Thant
Earl Warren
Duke Ellington
Leon Trotsky
Konrad Adenauer
W. E. B. Du Bois
Sukarno
Nelson Mandela
Elizabeth Cady Stanton
Pie IX
Людовик XIV
Княгиня Ольга
Николай II
לואי השישה עשר
אליזבת הראשונה
William Wordsworth
Mario Vargas Llosa
Fernando Henrique Cardoso
Zhou Enlai
Cixi
Peng Dehuai
Ngo Dinh Diem
Moon Jae-in
Tōjō Hideki
Konoe Fumimaro
Faisal bin Abdulaziz Al Saud
Friedrich I. Barbarossa
Haile Selassie
Dante Alighieri
Jean d'Alembert
Shah Jahan
Karl der Große
Jet Li
Ахматова Анна Андреевна
Римский-Корсаков Николай Андреевич
Роман Аркадьевич Абрамович
Шостакович Дмитрий Дмитриевич
Адам Бернард Мицкевич
George Michael Stefanovich
""".strip().splitlines()

ANSWERS = {name: NameAnswer(name) for name in DECK}
NAMES = Names(ANSWERS.values())

TYPED = """\
Charles Darwin
  accept: C. Darwin | Ch. Darwin | Darwin, C. | C R Darwin | CR Darwin | Darwin C.R.
  reject: E. Darwin | A. Darwin | K. Marx
Nikita Khrushchev
  accept: NS Khrushchev | N.S. Khrushchev | Khrushchev N.S. | Khrushchev NS | n. s. khrushchev
  reject: A. Khrushchev | Y. S. Khrushchev
Yakov Sverdlov
  accept: Y. M. Sverdlov | Ya. M. Sverdlov | Y.M. Sverdlov | y m sverdlov
  reject: A. Sverdlov
Alexander Kerensky
  accept: A. F. Kerensky | A.F. Kerensky | AF Kerensky | a. kerensky | Alex. Kerensky | A Kerensky
  reject: E. Kerensky
Anatoly Lunacharsky
  accept: A. V. Lunacharsky | Lunacharsky A.V.
Joseph Stalin
  accept: JV Stalin | Stalin J. V. | I. Stalin | Comrade Stalin
  reject: A. Stalin | E. Stalin | Y. Stalin | a stalin | Stalin, A. | Stalin II
E. H. Carr
  accept: EH Carr | E H Carr | e.h. carr | Edward Hallett Carr
  reject: A. Carr
A. J. P. Taylor
  accept: AJP Taylor | A.J.P. Taylor | Taylor, A. J. P. | a j p taylor
  reject: E. P. Taylor
John Stuart Mill
  accept: JS Mill | J. S. Mill | J S Mill
  partial: Mill
  reject: JM | J. M. | James Mill
George Bernard Shaw
  accept: GBS | G. B. S. | Shaw
  reject: GB
Lyndon B. Johnson
  accept: LBJ | L.B.J. | lbj | Lyndon Baines Johnson
  reject: LBW | Andrew Johnson
Johann Sebastian Bach
  accept: JS Bach | js bach | J. S. Bach
  reject: C. P. E. Bach
Ludwig van Beethoven
  accept: v. Beethoven | vanbeethoven | vanBeethoven | L. v. Beethoven | Van-Beethoven
Jacobus van 't Hoff
  accept: van't Hoff | van 't Hoff | Hoff | vanthoff
Ludwig Mies van der Rohe
  accept: Mies van der Rohe | van der Rohe | vanderrohe | Rohe
Federico García Lorca
  accept: García Lorca | Garcia-Lorca | Federico Garcia Lorca | Garcia Lorca, Federico
  partial: Lorca | García | Federico Lorca
  reject: Federico
Salvador Allende Gossens
  accept: Allende | Salvador Allende | President Allende | Allende Gossens
  partial: Gossens
  reject: Isabel Allende
José Ortega y Gasset
  accept: Ortega y Gasset | Ortega | José Ortega
  partial: Gasset
Getúlio Dornelles Vargas
  accept: Vargas | Getulio Vargas
Pedro Álvares Cabral
  accept: Cabral | Pedro Cabral | Alvares Cabral
José de San Martín
  accept: San Martín | General San Martin | José San Martín
  partial: Martín
Fray Luis de León
  accept: Luis de León | fray Luis de León
  partial: Fray Luis
  reject: Fray Juan | fray Luis de Granada
Sor Juana Inés de la Cruz
  partial: Sor Juana | Juana Inés | Sor Juana Inés
  reject: Sor Inés | Sor Ana
Josefa Ortiz de Domínguez
  accept: Ortiz de Domínguez
  partial: Josefa Ortiz
  reject: Josefa
Garcilaso de la Vega
  accept: Garcilaso | de la Vega
Santa Teresa de Jesús
  accept: Teresa de Jesús
  partial: Santa Teresa
  reject: Santa Clara
saint Vincent de Paul
  partial: saint Vincent
Carlos Andrés Pérez
  accept: Pérez | Carlos Perez
Ernesto Che Guevara
  accept: Guevara | Che Guevara
Tokugawa Ieyasu
  accept: Tokugawa | Ieyasu | Ieyasu Tokugawa | Tokugawa, Ieyasu
Yamagata Aritomo
  accept: Yamagata | Aritomo Yamagata | Field Marshal Yamagata
  partial: Aritomo
Minamoto no Yoritomo
  accept: Minamoto | Yoritomo | Minamoto Yoritomo
Park Chung-hee
  accept: Park | Pak | Chung-hee Park | Pak Chung Hee | President Park
  partial: Chung-hee
Lee Kuan Yew
  accept: Lee | Kuan Yew Lee | Lee Kuan Yew
Deng Xiaoping
  accept: Teng Hsiao-p'ing | Teng Hsiao-ping | Teng | Xiaoping Deng
  partial: Hsiao-p'ing
  reject: Lin Piao
Liu Shaoqi
  accept: Liu Shao-ch'i | Liu Shao Qi
  reject: Lin Biao
Lin Biao
  accept: Lin Piao | Marshal Lin Biao
Nguyễn Văn Thiệu
  accept: Nguyen Van Thieu | Thieu | President Thieu
Bartók Béla
  accept: Bartok | Béla Bartók | Bartók, Béla
Vigdís Finnbogadóttir
  accept: Finnbogadottir | V. Finnbogadottir | Vigdis
Mengistu Haile Mariam
  accept: Mengistu Haile Mariam | Colonel Mengistu Haile Mariam
  partial: Mengistu
Kublai Khan
  accept: Kublai Khan
  partial: Kublai | Khan
Hosni Mubarak
  accept: Moubarak | Husni Mubarak | President Mubarak
  reject: Ali Mubarak
Anwar el-Sadat
  accept: Sadat | as-Sadat | al-Sadat | Anwar Sadat | elsadat | El Sadat
Abdelaziz Bouteflika
  accept: Abd al-Aziz Bouteflika | Abdul Aziz Buteflika | A. Bouteflika
Harun al-Rashid
  accept: Haroun ar-Raschid | ar-Rashid | Rashid | Caliph Harun al-Rashid
Osama bin Laden
  accept: Usama bin Ladin | Ben Laden | binladen | Laden | Sheikh Osama bin Laden
Mohammad Reza Pahlavi
  accept: Mohammed Reza Pahlevi | Shah Pahlavi | Muhammad Riza Pahlavi
Philip II of Spain
  accept: King Philip II of Spain | Philip the Second of Spain | Philip II of Castile
  partial: Philip II | Philip | Philip of Spain
  reject: Philip II of Macedon | Philip II of France | Philip III of Spain
Philip II of Macedon
  reject: Philip II of Spain | Philip of Spain
George III of Great Britain
  accept: George III | George III of England | King George III
  reject: George II | George III of Hanover
Alexander III of Macedon
  accept: Alexander III
  partial: Alexander | Alexander of Macedon | Alexander the Great
  reject: Alexander II | Alexander III of Russia | Alexander of Russia
Friedrich II
  accept: Friedrich der Zweite | Friedrich 2 | Kaiser Friedrich II.
Frederick II the Great
  accept: Frederick the Great | Frederick II the Great
Pope John Paul II
  partial: John Paul
  reject: John Paul I
Peter the Great
  reject: Peter the Cruel
Hannibal
  accept: Hannibal | General Hannibal
  partial: Hannibal Barca
Plato
  reject: Plato or Aristotle | Plato, Aristotle | Aristotle
U Thant
  accept: Thant | U Thant
Earl Warren
  accept: E. Warren | Earl Warren
Leon Trotsky
  accept: LD Trotsky | TROTSKY, L. D. | Trotsky (Leon Trotsky)
  partial: Trotsky (Bronstein)
  reject: Trotsky Stalin | Leon Trotsky or Stalin | Trotsky (Stalin)
Konrad Adenauer
  accept: KONRAD ADENAUER | K ADENAUER
  reject: KARL ADENAUER | Karl Adenauer
W. E. B. Du Bois
  accept: Du Bois | DuBois | WEB Du Bois | Dubois
Sukarno
  accept: Soekarno | President Soekarno | Bung Sukarno
Nelson Mandela
  accept: Mandela | N. R. Mandela
  reject: Winnie Mandela
Karl der Große
  accept: Karl der Grosse | Kaiser Karl der Große
  partial: Karl
  reject: Otto der Große
Jet Li
  accept: Li | Li, Jet
Pie IX
  accept: Pius IX | Pio IX | Pie 9
  reject: Pie XII
Людовик XIV
  accept: Людовик ХIV | Людовик ХІV | Людовик 14
  reject: Людовик ХVI | Людовик ХV
Княгиня Ольга
  accept: Княгня Ольга | Ольга
Николай II
  accept: Николай ІІ | Николай Второй
  partial: Николай II и Гоголь
  reject: Николай І
לואי השישה עשר
  accept: לואי ה-16 | לואי ה16 | לואי XVI | לואי ה־16
  reject: לואי ה-14
אליזבת הראשונה
  accept: אליזבת ה-1 | אליזבת ה-I
  reject: אליזבת ה-2
Elizabeth Cady Stanton
  accept: ECS | E. C. Stanton | Stanton
  partial: C. E. Stanton
  reject: E. B. Stanton
William Wordsworth
  accept: Wordworth | W. Wordsworth
  accept: Will Wordsworth | Bill Wordsworth
Johann Sebastian Bach
  accept: JS Bach | J. S. Bach | Johann Bach
  reject: J. C. Bach | Johann Christian Bach
Mario Vargas Llosa
  accept: M. V. Llosa | Vargas Llosa
  partial: Llosa
Fernando Henrique Cardoso
  accept: Cardoso | FHC | F. H. Cardoso
Zhou Enlai
  accept: Chou En-lai | Enlai Zhou | Zhou Enlei
  reject: Zhu De
Cixi
  accept: Tz'u-hsi | Tzu Hsi | Empress Dowager Cixi
Peng Dehuai
  accept: P'eng Te-huai | Peng
Ngo Dinh Diem
  accept: Ngô Đình Diệm
  reject: Ngo Dinh Nhu
Moon Jae-in
  accept: Mun Jae-in | Jae-in Moon | Moon
  partial: Jae-in
Tōjō Hideki
  accept: Toujou Hideki | Tojo | Hideki Tohjoh
Konoe Fumimaro
  accept: Konoye | Konoye Fumimaro
Faisal bin Abdulaziz Al Saud
  partial: Faisal | Faisal ibn Abdul Aziz
Friedrich I. Barbarossa
  accept: Friedrich I. | Friedrich der Erste | Kaiser Friedrich I. | Friedrich Barbarossa
  partial: Barbarossa | Kaiser Friedrich
  reject: Friedrich III.
Haile Selassie
  accept: Haile Selassie I | Emperor Haile Selassie
  reject: Haile Selassie II
Dante Alighieri
  accept: Dante | Alighieri
Jean d'Alembert
  accept: d'Alembert | dAlembert
  partial: Alembert
Shah Jahan
  accept: Shahjahan | Shah Jehan
Ахматова Анна Андреевна
  accept: Ахматова | Анна Ахматова | А. А. Ахматова | Ахматова А. А. | Akhmatova
  partial: Анна Андреевна
  reject: Андреевна
Римский-Корсаков Николай Андреевич
  accept: Римский-Корсаков | Николай Римский-Корсаков | Н. А. Римский-Корсаков
  reject: Андреевич
Роман Аркадьевич Абрамович
  accept: Абрамович | Роман Абрамович | Абрамович Р. А.
  reject: Аркадьевич
Шостакович Дмитрий Дмитриевич
  accept: Шостакович | Дмитрий Шостакович
  reject: Дмитриевич
Адам Бернард Мицкевич
  accept: Мицкевич | Адам Мицкевич
George Michael Stefanovich
  accept: Stefanovich | George Stefanovich
"""


@pytest.mark.parametrize(("name", "outcomes"), by_answer(TYPED))
def test_a_typed_name_of_any_nation(name: str, outcomes: dict[str, str]) -> None:
    right, known = ANSWERS[name], NAMES
    assert {typed: grade(right, typed, known).outcome for typed in outcomes} == outcomes


@pytest.mark.parametrize(
    ("name", "family", "typed", "outcome"),
    [
        ("David Lloyd George", "Lloyd George", "Lloyd George", "accept"),
        ("David Lloyd George", "Lloyd George", "George", "partial"),
        ("David Lloyd George", "Lloyd George", "David Lloyd George", "accept"),
        ("Chen Ning Yang", "Yang", "Yang", "accept"),
        ("Chen Ning Yang", "Yang", "Chen Ning", "reject"),
        ("Sirimavo Bandaranaike", "", "Bandaranaike", "accept"),
        ("Ita Wegman", "Ita", "Ita", "accept"),
        ("Ita Wegman", "Ita", "Wegman Ita", "accept"),
        ("Ita Wegman", "Ita", "Wegman", "partial"),
    ],
)
def test_the_family_name_is_where_the_author_says(
    name: str, family: str, typed: str, outcome: str
) -> None:
    answer = NameAnswer(name, family=family)
    assert grade(answer, typed, Names([answer])).outcome == outcome


@pytest.mark.parametrize(
    ("name", "typed", "expected", "remark"),
    [
        ("Federico García Lorca", "Lorca", "García Lorca", "half of the family name"),
        ("Salvador Allende Gossens", "allende", "Allende", ""),
        ("Deng Xiaoping", "Hsiao-p'ing", "Deng Xiaoping", "right given name, no family name"),
        ("Philip II of Spain", "Philip II of Macedon", "Philip II of Spain",
         "someone else is called Philip II of Macedon"),
        ("Philip II of Spain", "Philip II", "Philip II of Spain",
         "Philip II of Macedon would fit as well"),
    ],
)  # fmt: skip
def test_what_a_typed_name_is_told(name: str, typed: str, expected: str, remark: str) -> None:
    verdict = grade(ANSWERS[name], typed, NAMES)
    assert (verdict.expected, said(verdict)) == (expected, remark)


def test_every_name_of_one_person_is_known() -> None:
    """Names that differ in nothing but the number are different names."""
    answer = NameAnswer("Charles V", ("Charles I of Spain", "Carlos I"))
    for typed in ("Charles V", "Charles I", "Charles I of Spain", "Carlos I"):
        assert grade(answer, typed, Names([answer])).outcome == "accept"
    assert grade(answer, "Charles II", Names([answer])).outcome == "reject"


LISTED = """\
Darwin, Charles
  accept: Darwin | Charles Darwin | C. Darwin | Darwin, C.
  partial: Charles
von Goethe, Johann Wolfgang
  accept: Goethe | von Goethe | Johann Wolfgang von Goethe
Beauvoir, Simone de
  accept: Beauvoir | de Beauvoir | Simone de Beauvoir
García Lorca, Federico
  accept: García Lorca | Federico García Lorca
  partial: Lorca
HUGO Victor
  accept: Hugo | Victor Hugo | V. Hugo
DE GAULLE Charles
  accept: de Gaulle | Charles de Gaulle
Пушкин А. С.
  accept: Пушкин | А. С. Пушкин | Александр Пушкин | Pushkin
Державин Г.Р.
  accept: Державин
Marx, K.
  accept: Marx | Karl Marx
Victor HUGO
  accept: Hugo
VICTOR HUGO
  accept: Hugo
JRR Tolkien
  accept: Tolkien
Malcolm X
  accept: X | Malcolm X
Louis C.K.
  accept: Louis C.K.
Mary, Queen of Scots
  accept: Mary Queen of Scots
  partial: Queen of Scots | Scots
  reject: Queen
Martin Luther King, Jr.
  accept: King
Henry VIII, King of England
  accept: Henry VIII
die Brüder Grimm
  accept: Gebrüder Grimm | Gebr. Grimm | Brüder Grimm | Grimm
  partial: Wilhelm Grimm
  reject: Gebrüder Wright
חיים ויצמן
  accept: וייצמן | חיים וייצמן | פרופ' ויצמן
יוסף טרומפלדור
  accept: יוסי טרומפלדור
Felipe II
  accept: Felipe 2.º | Felipe 2º
  reject: Felipe 3.º
Isabel II
  accept: Isabel 2.ª
אהרן ברק
  accept: אהרון ברק | פרופ' אהרון ברק | השופט ברק
  reject: אהוד ברק
דבורה הנביאה
  accept: הנביאה דבורה | דבורה
  reject: חולדה הנביאה
גולדה מאיר
  accept: הגברת גולדה מאיר | גולדה מאיר ז״ל
"""


@pytest.mark.parametrize(("name", "outcomes"), by_answer(LISTED))
def test_a_typed_name_that_is_written_as_in_lists(name: str, outcomes: dict[str, str]) -> None:
    right = NameAnswer(name)
    assert {typed: grade(right, typed, Names([right])).outcome for typed in outcomes} == outcomes


def test_a_name_in_the_order_of_lists_has_no_other_family_name() -> None:
    also = ("Андрей Януарьевич Вышинский", "Вышинский Андрей Януарьевич")
    answer = NameAnswer("Андрей Вышинский", also)
    for typed in ("Вышинский", "Вышинский Андрей", *also):
        assert grade(answer, typed, Names([answer])).outcome == "accept"
    assert grade(answer, "Януарьевич", Names([answer])).outcome == "reject"
