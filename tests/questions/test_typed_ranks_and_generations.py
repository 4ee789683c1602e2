"""Typed names of nobles with their rank, and of fathers, sons and brothers, and of rulers."""

import pytest

from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from tests.questions.typed import by_answer, cases, said

TYPED = """\
William Thomson, 1st Baron Kelvin
  accept: Kelvin | Lord Kelvin | Kelvinn | Thomson | W. Thomson | 1st Baron Kelvin
  accept: William Thomson | William Thomson, Lord Kelvin | Baron Kelvin | Sir William Thomson
  reject: J. J. Thomson | Rayleigh
Arthur Wellesley, Duke of Wellington
  accept: Wellington | the Duke of Wellington | Wellesley | 1st Duke of Wellington
  accept: Arthur Wellesley, 1st Duke of Wellington
  reject: Marlborough | Richard Wellesley
Gilbert du Motier, marquis de La Fayette
  accept: Lafayette | La Fayette | marquis de La Fayette | Gilbert du Motier
John Maynard Keynes, 1st Baron Keynes
  accept: Keynes | Lord Keynes | J. M. Keynes
  reject: John Neville Keynes
Артур Уэлсли, 1-й герцог Веллингтон
  accept: Веллингтон | герцог Веллингтон | Артур Уэлсли
Leopold II, Grand Duke of Tuscany
  accept: Leopold II | Leopold II of Tuscany
Elizabeth I
  accept: Queen Elizabeth I | Empress Elizabeth I
  reject: King Elizabeth I | Mr Elizabeth I
Catherine the Great
  accept: Tsarina Catherine the Great | Empress Catherine the Great
  reject: Tsar Catherine the Great
Queen Victoria
  accept: Victoria | Empress Victoria
  partial: Princess Victoria
  reject: King Victoria
Pope Francis
  accept: Francis | Pope Francis I
  partial: King Francis | King Francis I
Emperor Charles V
  accept: King Charles V | Charles V
Alexios I Komnenos
  accept: Alexios I | Alexios Komnenos | alexios i komnenos
  partial: Komnenos | Alexios
  reject: Alexios II Komnenos | Alexios II | Manuel I Komnenos
Michael V Kalaphates
  reject: Michael IV Kalaphates | Michael IV
Pope Pius IX
  accept: Pio Nono | papa Pio nono
  reject: Pio Decimo | Nono
Luigi Nono
  accept: Nono
  reject: Luigi IX
Ercole I d'Este
  accept: Ercole il primo d'Este | Ercole I | duca Ercole I d'Este
  reject: Ercole II d'Este
Louis I. Kahn
  accept: Louis Kahn | Kahn | L. I. Kahn | Louis I Kahn
D. João II
  accept: rei D. João II | D. João II | o rei D. João II
  reject: rei D. João III
Margaret Thatcher
  accept: Prime Minister Thatcher | Mrs Thatcher
  reject: Mr Thatcher
Martin Luther King Jr.
  accept: Martin Luther King, Jr. | Martin Luther King | King | M. L. King Junior | King Jr.
  reject: Martin Luther King Sr. | Martin Luther King III
Robert F. Kennedy
  accept: Robert F. Kennedy Jr.
William Pitt the Younger
  accept: Pitt the Younger | W. Pitt the Younger | the Younger Pitt | Pitt the Yonger
  partial: William Pitt | Pitt
  reject: Pitt the Elder | Charles Pitt the Younger
Pliny the Elder
  accept: the Elder Pliny | Pliny, the Elder
  partial: Pliny
  reject: Pliny the Younger | Plato the Elder | Pliny the Great
Hans Holbein der Jüngere
  accept: Holbein d. J. | Hans Holbein d.J. | Hans Holbein the Younger
  partial: Holbein | Hans Holbein
  reject: Hans Holbein d. Ä. | Hans Holbein der Ältere
Alexandre Dumas père
  accept: Dumas | Alexandre Dumas | Dumas père | Alexandre Dumas pere
  reject: Alexandre Dumas fils
Pline l'Ancien
  accept: Pline l’Ancien
  partial: Pline
  reject: Pline le Jeune
Plinio el Viejo
  partial: Plinio
  reject: Plinio el Joven
Плиний Старший
  accept: Старший Плиний
  partial: Плиний
  reject: Плиний Младший
Александр Дюма-отец
  accept: Дюма | Александр Дюма | Дюма отец
  reject: Дюма-сын
Johann Strauss II
  accept: Strauss II | Johann Strauß Jr. | Johann Strauss the Younger | Johann Strauss (Sohn)
  partial: Strauss | Johann Strauss
  reject: Johann Strauss I | Johann Strauss Sr. | Richard Strauss | Richard Strauss II
Friedrich Wilhelm IV
  accept: Frederick William IV
  partial: Friedrich Wilhelm
  reject: Friedrich Wilhelm III
Алексей Константинович Толстой
  accept: Алексей Толстой | А. К. Толстой
  partial: Толстая
  reject: Алексей Николаевич Толстой | А. Н. Толстой
Михаил Ломоносов
  accept: Михаил Васильевич Ломоносов
Fyodor Mikhailovich Dostoevsky
  accept: Fyodor Dostoyevsky | F. M. Dostoevsky
  partial: Dostoevskaya | Достоевская
  reject: Mikhail Dostoevsky | Михаил Достоевский | Mikhail Mikhailovich Dostoevsky
Софья Ковалевская
  accept: Софья Васильевна Ковалевская
  partial: Ковалевский
  reject: Владимир Ковалевский
Vladimir Ilyich Lenin
  accept: Ilyich Lenin | V. I. Lenin
  reject: Vladimir Ivanovich Lenin
Napoleon Bonaparte
  accept: Napolean | Napoleon | Bonaparte
  reject: Napoleon III | Napoleon II
Michelangelo Buonarroti
  accept: Michaelangelo | Michelangelo
Raphael Sanzio
  accept: Raphael | Rafael | Raffaello
Tiziano Vecellio
  accept: Titian | Tizian
Леонардо да Винчи
  accept: Леонардо | Леонардно
Erasmus of Rotterdam
  accept: Erasmus | Erasmus of Roterdam
Albrecht Dürer
  reject: Albrecht
Louis XIV
  accept: Louis XIV, King of France
  partial: Louis of France | Louis le Grand
  reject: Louis the Pious | Ludwig der Fromme
Frederick II
  partial: Frederick the Great | Friedrich der Große
  reject: Frederick the Wise | Friedrich der Weise
Ivan the Terrible
  accept: Ivan IV the Terrible
  partial: Ivan IV
  reject: Ivan III | Ivan the Great
Henri IV
  accept: Henri IV de France
  reject: Henri IV d'Angleterre
Guillaume II
  partial: Guillaume II d'Angleterre | Guillaume II d’Allemagne
Charles V
  accept: Charles V, Holy Roman Emperor
  partial: Charles V, King of Spain
  reject: Charles V, King of Sweden
William the Conqueror
  partial: William I | William I of England | William of England | William of Normandy
  reject: William I of Spain | William of Orange | William of Ockham
Wilhelm der Eroberer
  partial: Wilhelm von England | Wilhelm I. von England
  reject: Wilhelm von Oranien
Catherine the Great
  partial: Catherine of Russia
  reject: Catherine of Aragon | Catherine of Siena
Karl der Große
  partial: Karl von Frankreich
  reject: Karl von Schweden
Queen Victoria
  accept: Victoria, Queen of England
Madame de La Fayette
  accept: Mme de La Fayette | La Fayette
  reject: marquis de La Fayette | vicomte de La Fayette | baron de La Fayette
Marie von Ebner-Eschenbach
  accept: Baronin von Ebner-Eschenbach | Freifrau von Ebner-Eschenbach
  reject: Freiherr von Ebner-Eschenbach | Baron von Ebner-Eschenbach
Caterina da Siena
  accept: Santa Caterina da Siena
  partial: Santa Caterina | santa caterina
  reject: Santa Chiara | Caterina de' Medici
Elisabeth von Thüringen
  accept: Heilige Elisabeth von Thüringen
  partial: hl. Elisabeth | die heilige Elisabeth
Giuseppe Garibaldi
  accept: generale Garibaldi | il generale Garibaldi
Vittorio Emanuele II
  accept: re Vittorio Emanuele II
  reject: re Vittorio Emanuele III
Pedro I
  accept: pedro primeiro | imperador Pedro I | Dom Pedro I
  reject: Pedro Segundo
Isabel la Católica
  accept: Isabel I la Católica | la Católica | reina Isabel la Católica
  partial: Isabel | Isabel I | Isabel I de Castilla
  reject: Isabel II | Isabel II la Católica | Juana la Loca
Jean Premier
  accept: Jean I | Jean Ier
  reject: Jean II | Premier
Willem III
  accept: koning Willem III | Willem de Derde
  reject: koningin Willem III
Otto the Great
  accept: Otto der Große | Othon le Grand
  reject: Otto der Kühne
Suleiman the Magnificent
  accept: Süleyman the Magnificent | Soliman le Magnifique
Casimir III
  accept: Kazimierz III
Francis of Assisi
  accept: Francesco d'Assisi | St. Franziskus von Assisi | François d’Assise
  partial: Assisi | Francis
  reject: Clare of Assisi | Francesca d'Assisi | François Mitterrand
Richard the Lionheart
  accept: Riccardo the Lionheart
Peter the Great
  accept: Pierre le Grand | Peter der Große | Пётр Великий | Pierre Ier le Grand
  reject: Pierre le Cruel | Paul le Grand | Pierre
Lorenzo il Magnifico
  accept: Lorenzo the Magnificent | Lorenz der Prächtige | L. il Magnifico | il Magnifico
  partial: Lorenzo de' Medici il Magnifico
  reject: Solimano il Magnifico | S. il Magnifico
Pedro el Grande
  accept: Peter the Great
  reject: Grande | el Grande | Pedro el Cruel
Alejandro Magno
  accept: Alexander the Great
  reject: Magno
Alfonso X el Sabio
  accept: Alfonso the Wise | Alfons der Weise | Alfonso el Savio
  reject: Alfonso el Casto
Juana la Loca
  accept: Joanna the Mad | Johanna die Wahnsinnige | J. la Loca
  reject: Juana la Beltraneja | M. la Loca | la Loca María
Jeanne d'Arc
  accept: Joan of Arc
  partial: Arc
  reject: Joan of Kent
Jean d'Alembert
  accept: d'Alembert
  partial: Alembert
William the Silent
  accept: Willem de Zwijger
Vittorio Emanuele II
  accept: Viktor Emanuel II. | V. Emanuele II | Victor E. II
  accept: Vittorio Emanuele secondo | Vittorio Emanuele il Secondo
  reject: Vittorio Emanuele terzo | Vittorio Emanuele III | V. E. II | M. Emanuele II | V. Amedeo II
Antoni van Leeuwenhoek
  accept: Antonie van Leeuwenhoek
Пётр Великий
  accept: Peter the Great | Пётр I Великий
  partial: Пётр | Пётр I
  reject: Великий | Александр Великий | Пётр II
Иван Грозный
  accept: Грозный | Ivan the Terrible | Иван Васильевич Грозный
  accept: И. Грозный | Грозный Иван | Грозный И.
  partial: Иван IV | Иван
  reject: Иван III | П. Грозный | Грозный Пётр
Александр Невский
  accept: Невский
  reject: Александр
Philippe le Bel
  accept: Philippe IV le Bel | le Bel
  partial: Philippe IV | Philippe
  reject: Philippe VI le Bel | Philippe VI | Philippe Auguste
August der Starke
  accept: August II. der Starke | August II der Starke
  partial: August II. | August
  reject: August III. der Starke
Otto Dix
  accept: Dix | O. Dix
  reject: Otto | Otto X
Luigi Quattordicesimo
  accept: Luigi XIV
Heinrich der Löwe
  partial: Heinrich XII. der Löwe
Isabel I
  accept: Isabel I la Católica
  partial: Isabel I de Castilla
Пётр I
  accept: Пётр 1-й | Пётр I Алексеевич | Пётр I Великий
  partial: Пётр Великий
  reject: Пётр III
Иван IV
  partial: Иван Грозный
  reject: Иван Калита
Marie Curie
  accept: Madame Curie | Mme Curie | Frau Curie
  reject: Monsieur Curie | Mr Curie | Herr Curie
Madame de Staël
  accept: Mme de Staël
  reject: Monsieur de Staël
Percy Shelley
  accept: Mr Shelley
  reject: Mrs Shelley
Надежда Крупская
  accept: госпожа Крупская
  reject: господин Крупская
George Eliot
  accept: Mr Eliot
Мао Цзэдун
  accept: Мао | Мао Цзе-дун | Mao Zedong | Mao Tse-tung
  partial: Цзэдун
Дэн Сяопин
  accept: Дэн | Deng Xiaoping | Дэн Сяо-пин
  partial: Сяопин
Zhou Enlai
  accept: Чжоу Эньлай | Чжоу
  reject: Чжу Эньлай
Жан-Жак Руссо
  accept: Руссо | Ж.-Ж. Руссо | Ж. Ж. Руссо | Жан Жак Руссо
  reject: Жан-Жак | Жан
Жан Расин
  accept: Расин | Ж. Расин
Чан Кайши
  accept: Чан | Чан Кай-ши
Ким Ир Сен
  accept: Ким | Ким Ирсен
  partial: Ир Сен
Ким Филби
  accept: Филби
  reject: Ким
Винсент ван Гог
  accept: Гог | ван Гог
  reject: Ван
Nassau Senior
  accept: Senior
Mark Elder
  accept: Elder
"""

ANSWERS = {name: NameAnswer(name) for name, _, _ in cases(TYPED)}


@pytest.mark.parametrize(("name", "outcomes"), by_answer(TYPED))
def test_a_typed_name_with_its_rank_or_generation(name: str, outcomes: dict[str, str]) -> None:
    right = ANSWERS[name]
    names = Names([right])
    assert {typed: grade(right, typed, names).outcome for typed in outcomes} == outcomes


def test_a_title_tells_husband_from_wife() -> None:
    mary, percy = NameAnswer("Mary Shelley"), NameAnswer("Percy Bysshe Shelley")
    names = Names([mary, percy])
    titled = {typed: grade(mary, typed, names).outcome for typed in ("Mrs Shelley", "Shelley")}
    assert titled == {"Mrs Shelley": "accept", "Shelley": "partial"}
    assert said(grade(mary, "Mr Shelley", names)) == "someone else is called Percy Bysshe Shelley"


def test_which_of_father_and_son_is_meant() -> None:
    father, son = NameAnswer("Alexandre Dumas père"), NameAnswer("Alexandre Dumas fils")
    names = Names([father, son])
    assert {typed: said(grade(father, typed, names)) for typed in ("Dumas père", "Dumas")} == {
        "Dumas père": "",
        "Dumas": "Alexandre Dumas fils would fit as well",
    }
    robert = NameAnswer("Robert F. Kennedy")
    names = Names([robert])
    unknown = said(grade(robert, "Robert F. Kennedy Jr.", names))
    assert unknown == "one of the given names is not in the deck"
    names = Names([robert, NameAnswer("Robert F. Kennedy Jr.")])
    assert grade(robert, "Robert F. Kennedy Jr.", names).outcome == "reject"
