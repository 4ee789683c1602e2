"""What is typed into holes, and for questions of the author's own."""

import pytest

from quizgen.facts.worded_answers import as_typed
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from quizgen.values.markdown import parse_markup
from tests.questions.typed import by_answer

QUESTIONS = {
    "de": "Wer war das?",
    "en": "Who was it?",
    "es": "¿Quién fue?",
    "pt": "Quem foi?",
    "fr": "Par qui ?",
    "he": "מי זה היה?",
    "ru": "Кто это был?",
}

FORMS = {
    "de": "Wie lautet der Plural von „Haus“?",
    "en": "What is the plural of “ox”?",
    "es": "¿Cuál es el plural de «pez»?",
    "fr": "Quel est le pluriel de « œil » ?",
    "ru": "Какова форма множественного числа слова «человек»?",
}

TYPED = """\
fr général Boulanger
  accept: Boulanger | général Boulanger | le général Boulanger
  partial: Georges Boulanger
  reject: général Leclerc | général
fr Madame de Pompadour
  accept: Mme de Pompadour | la Pompadour
  reject: Madame du Barry
fr duc de Guise
  partial: Guise
fr reine d'Angleterre
  reject: Angleterre
fr général en chef
  reject: chef
fr archevêque de Reims
  accept: l'archevêque de Reims
  partial: Reims
fr abbé Pierre
  accept: l'abbé Pierre | Pierre
es alcalde de Madrid
  partial: Madrid
de Erzbischof von Mainz
  accept: dem Erzbischof von Mainz
  partial: Mainz
de General von Schleicher
  accept: Schleicher | von Schleicher
es padre de Alejandro
  accept: el padre de Alejandro
  reject: Alejandro | madre de Alejandro
es hermano de Napoleón
  reject: Napoleón | hermana de Napoleón
es general San Martín
  accept: San Martín | Gral. San Martín
  reject: Martínez
es presidente Allende
  accept: Allende
es San Francisco
  reject: Francisco
de II. Weltkrieg
  accept: Zweiter Weltkrieg | 2. Weltkrieg | II. Weltkrieg
  reject: I. Weltkrieg | I Weltkrieg | III. Weltkrieg | Erster Weltkrieg
de I. Internationale
  accept: Erste Internationale | 1. Internationale
  reject: II. Internationale | II Internationale | Internationale
en V. Lenin
  accept: Lenin | Vladimir Lenin | V. I. Lenin | VI Lenin
en Rayleigh scattering
  accept: Raleigh scattering
de Wilder Westen
  accept: der Wilde Westen
de Weber
  accept: den Webern
en Bosch
  accept: Bosh
  reject: Busch
en Victoria Falls
  reject: Queen Victoria
en Nelson
  partial: Lord Nelson | Admiral Nelson
  reject: Lord Wellington | Lord
en Newton
  partial: Isaac Newton | Sir Isaac Newton | I. Newton | isaac newton | Isaac Newtn
  reject: Isaac | Fig Newton | Newton Isaac Smith | Carl Newtonian
  reject: father of Newton | the brother of Newton | le père de Newton
en Isaac Newton
  reject: father of Isaac Newton | the wife of Isaac Newton
en mother of Nero
  accept: the mother of Nero
  reject: Nero | father of Nero
en Nero's mother
  reject: Nero
en King of France
  reject: France
en Duke of Wellington
  partial: Wellington
en Battle of Britain
  partial: Britain
de Mutter von Nero
  reject: Nero
de Hauptstadt von Frankreich
  reject: Frankreich
de Moll
  reject: C Moll | a-moll-Akkord
de Kant
  partial: I. Kant | Immanuel Kant
de Goethe
  partial: Johann Wolfgang von Goethe | J. W. v. Goethe
de Lunge
  reject: Eiserne Lunge
de Wilhelm II
  reject: Friedrich Wilhelm II
en Albert
  reject: Charles Albert
es Cervantes
  partial: Miguel de Cervantes
fr Cauchon
  partial: l'évêque Cauchon
en mg
  accept: m·g | m × g
  reject: m/g | m + g | m-g
de Watt
  partial: W
  reject: V
de Pascal
  accept: Pa
en newton
  accept: N
de General Ludendorff
  accept: Ludendorff | Gen. Ludendorff
  reject: General Hindenburg
de Baron Münchhausen
  accept: Münchhausen
de Grand Prix
  partial: Prix
de Kanzler Bismarck
  accept: Bismarck | Reichskanzler Bismarck
de Heiliger Geist
  reject: Geist
en General Motors
  reject: Motors
en reason, spirit, appetite
  accept: appetite, reason, spirit | spirit, appetite and reason
  partial: reason, spirit | spirit
  reject: reason, spirit, soul
en form oxen
  accept: oxen | the oxen
  partial: ox | oxes
de § 5 BGB
  accept: § 5 BGB | §5 BGB
  reject: § 6 BGB
de form Häuser
  accept: die Häuser | Häuser
  partial: Haus
es form peces
  accept: los peces
  partial: pez
fr form chevaux
  accept: les chevaux
  partial: cheval
ru form дома
  partial: дом
en ninety percent
  accept: ninety percent | 90 % | 90% | 90 | ninety per cent
  reject: 80 % | nineteen percent
en six feet
  accept: six feet | 6 ft | 6 feet | 6
  reject: six yards | 5 ft
en three-dimensional
  accept: three-dimensional | three dimensional
  reject: 3 | three
en three dimensions
  accept: 3 | three
en who Alexander Fleming
  accept: Fleming | A. Fleming | Sir Alexander Fleming | Fleming, Alexander | Flemming
  reject: Alexander | Ian Fleming | Howard Florey
en who Veronica Lake
  accept: Lake
  reject: Veronica
en Louis Pasteur
  accept: L. Pasteur | Pasteur, Louis | Louis Pastuer
  partial: Pasteur | Pastuer
  reject: Louis | Robert Koch
en Howard Florey
  accept: Florey
en Victoria Cross
  partial: Cross
en Virginia Plan
  partial: Plan
en King Cobra
  reject: Cobra
en Captain Cook
  accept: Cook | Captain Cook | Capt. Cook
  partial: James Cook
  reject: Captain Hook | Captain | Hook
en President Kennedy
  accept: Kennedy | Pres. Kennedy
  reject: Nixon | President Johnson
en Sir Isaac Newton
  accept: Newton | Isaac Newton
en captain Nemo
  accept: Nemo | Captain Nemo
en General Eisenhower
  accept: Gen. Eisenhower
  partial: Eisenhower | Dwight Eisenhower
  reject: Patton | General Patton
en General Mills
  partial: Mills
de General Motors
  reject: Motors
en General Motors
  reject: General | General Electric
en Lord Chancellor
  reject: Chancellor
en Saint Petersburg
  reject: Petersburg
fr général de Gaulle
  accept: le général de Gaulle | de Gaulle
  partial: Charles de Gaulle
  reject: Pétain | général
fr le maréchal Foch
  accept: Foch | maréchal Foch
en King James Bible
  reject: Bible
en King Henry VIII
  accept: Henry VIII
person Howard Florey
  accept: Florey | Howard Florey
en Florey
  accept: Florey | Howard Florey | H. Florey
  reject: Alexander Fleming
en J. S. Bach
  accept: Bach | Johann Sebastian Bach | JS Bach
en Queen Victoria
  accept: Victoria
en who Henry VIII
  accept: King Henry VIII | Henry the Eighth | Henry 8
  partial: Henry
  reject: Henry VII
en who Darwin
  accept: darwin
  partial: Charles Darwin
en who al-Biruni
  accept: Biruni | Al Biruni
en who Watson and Crick
  accept: Watson & Crick | Crick and Watson | Watson, Crick
  partial: Watson | Crick | James Watson and Francis Crick
  reject: Wilson and Crick | Crick and Crick
en nitrogen and oxygen
  accept: oxygen and nitrogen | nitrogen, oxygen | Oxigen / Nitrogen | nitrogen oxygen
  partial: oxygen
  reject: oxygen and hydrogen | nitrogen, oxygen and argon | argon
en solid; liquid; gas
  accept: gas, liquid, solid | solid, liquid and gas | gas; solid; liquid
  partial: solid | gas and solid
  reject: plasma | solid, liquid and plasma
en lead; tin
  accept: tin, lead | lead and tin | lead + tin
  partial: tin
  reject: lead and zinc
en nitrogen / oxygen
  accept: oxygen and nitrogen | nitrogen & oxygen
en white, red
  accept: white and red
en Na⁺ and Cl⁻
  accept: Cl- and Na+ | Na+, Cl- | Na+ Cl-
  partial: na+ and cl- | Na+
  reject: K+ and Cl- | Na and Cl | Na- and Cl+
en −5 and 3
  accept: 3 and -5
  reject: 5 and -3 | 5 and 3
en A and B
  accept: B and A
es Na⁺ y Cl⁻
  accept: Na+ y Cl- | Cl- y Na+
  reject: Na y Cl
ru азот и кислород
  accept: азот+кислород | кислород + азот
en Rhine & Danube
  accept: the Danube and the Rhine
term robić / zrobić
  accept: robić / zrobić | zrobić / robić | zrobić, robić
  partial: robić | zrobić
  reject: prosić
term rosa, rosae, f.
  accept: rosa rosae f
  partial: rosa | rosa, rosae
  reject: rota | f.
term gehen, ging, gegangen
  partial: gehen | gehen, ging
  reject: ging | stehen
term The Lion, the Witch and the Wardrobe
  reject: The Lion | The Lion, the Witch
term input/output
  reject: input
en color / colour
  accept: colour / color
  partial: color
  reject: collar
ru … Гагариным
  reject: Титов
ru Юрием Гагариным
  accept: Юрий Гагарин | Ю. Гагарин | Ю. А. Гагарин
  partial: Гагарин | Гагариным
  reject: Юрий Титов | Титов | Юрий
ru Иосифом Сталиным
  accept: Иосифом Виссарионовичем Сталиным | Иосиф Виссарионович Сталин
  reject: Василием Иосифовичем Сталиным
ru Софьи Ковалевской
  accept: Софьи Васильевны Ковалевской
ru Льва Толстого
  accept: Лев Толстой | Л. Н. Толстой
  partial: Толстой
  reject: Алексей Толстой
ru who Львом Толстым
  accept: Толстой | Лев Толстой | Л. Толстой
  reject: Достоевский
ru А. С. Пушкина
  accept: Пушкин | Пушкина | А. С. Пушкин
  reject: Лермонтов | А. С. Грибоедов
ru Антона Павловича Чехова
  accept: Антон Павлович Чехов | Антон Чехов | А. П. Чехов
  partial: Чехов
ru Анны Ахматовой
  accept: Анна Ахматова
  partial: Ахматова
ru при Петре I
  accept: Пётр I | при Петре I | Петр Первый
  reject: Пётр II | при Павле I | до Петра I
ru Павлом I
  accept: Павел I
  reject: Пётр I
ru царём Александром II
  accept: Александр II | царь Александр II
  reject: Александр I
fr sous Louis XIV
  accept: Louis XIV | Louis 14
  reject: Louis XV | sur Louis XIV
fr sous réserve
  partial: réserve
es con Francia
  accept: Francia
  reject: en Francia
de mit Österreich
  partial: Österreich
  reject: gegen Österreich
ru царь Иван IV
  accept: Иван IV
fr l'empereur Napoléon III
  accept: Napoléon III
  reject: Napoléon Ier
es emperador Carlos V
  accept: Carlos V
  reject: Carlos I
de Kaiser Karl V
  accept: Karl V. | Karl der Fünfte
  reject: Karl IV.
de Karl der Große
  accept: Karl d. Gr. | Karl d. Große
  reject: Karl d. K.
de Karls des Großen
  accept: Karl der Große
  reject: Karl V.
en the Victoria Cross
  reject: Cross
ru Третьяковской галерее
  reject: Третьяков
fr le XVIIIe siècle
  accept: le XVIIIe | XVIIIe | le dix-huitième | le 18e | au 18e
  reject: le 17e | le dix-septième
de im 18. Jahrhundert
  accept: im 18. | das 18. | im achtzehnten
  reject: im 17.
ru в XVIII веке
  accept: в восемнадцатом | 18-й
  reject: в семнадцатом
en fifth century BC
  accept: the 5th BC
  reject: the 5th AD | the 4th BC
en Burma or Myanmar
  accept: Myanmar | Burma | Myanmar or Burma | Burma/Myanmar
  reject: Burundi
en all or nothing
  accept: nothing or all
  partial: nothing | all
de Sein oder Nichtsein
  partial: Sein
ru рано или поздно
  partial: поздно
en 2 and 4
  accept: 4, 2 | four and two
  partial: 4
en spring 1871
  accept: Spring 1871 | the spring of 1871 | 5 April 1871
  partial: 1871
  reject: autumn 1871 | spring 1872 | 5 June 1871
de Frühjahr 1871
  accept: im Frühjahr 1871 | Frühling 1871
en early 19th century
  accept: Early 19th century | early 1800s | beginning of the 19th century | 1815
  partial: 19th century
  reject: late 19th century | early 18th century | 1885
de Winter 1941/42
  accept: Winter 1941 | Januar 1942
  partial: 1941 | 1942
  reject: 1943 | November 1941
en late spring 1871
  accept: May 1871 | 2 May 1871
  partial: spring 1871
  reject: March 1871 | early spring 1871
fr printemps 1871
  accept: Printemps 1871 | au printemps 1871 | le printemps de 1871
en 1914–1918
  partial: 1916
en about 300 members
  accept: 300 | about 300 | 300 members | some 300 members | ~300
  reject: 3000 | 30 members | 300 seats | over 300 | under 300 members
en over 300 members
  accept: 300 | over 300 | more than 300 members
  reject: under 300 | 300 seats
de rund 300 Mitglieder
  accept: 300 | etwa 300 | 300 Mitglieder
ru около 300 человек
  accept: 300 | около 300 | 300 человек
en 46 chromosomes
  accept: 46 | forty-six | 46 chromosome
  reject: 23 | 46 genes | chromosomes | 46 %
en 5 million people
  accept: 5 million | five million | 5,000,000 | 5 mln people | 5m
  partial: 5
  reject: 5 thousand | 5 million dogs | people
fr 5 millions d'habitants
  accept: 5 millions | 5 000 000
  partial: 5
de 3 Millionen Menschen
  accept: 3 Mio. | 3 Mio. Menschen | 3.000.000
ru 5 000 человек
  accept: 5000 | 5 000 | 5 тыс. | 5000 человек | пять тысяч
  reject: 5 | 500
ru 3 тыс. человек
  accept: 3000 | 3 тысячи
ru двумя третями
  accept: две трети | 2/3
  reject: одной третью
ru пятнадцатью республиками
  accept: 15 | пятнадцать республик | 15 республиками
  reject: 50
ru двумястами кораблями
  accept: 200 | двести кораблей
ru семью
  accept: семья
en VIII
  accept: 8 | VIII
  reject: 7 | VII
ru III
  accept: 3 | третий
  reject: 4 | II
en XX
  reject: XY
ru вдвое
  accept: в 2 раза
ru матери
  accept: мать
ru дворянами
  accept: дворяне | дворянин
en two chambers
  accept: 2 | two | 2 chambers
  reject: 3 | three | four chambers | more than two | at least 2
en a dozen
  accept: 12 | dozen
en half a million
  accept: 500,000
  reject: a million
en ½
  accept: 1/2 | half | one half | 0.5
  reject: 1/3 | 2
en two thirds
  accept: 2/3 | two-thirds
  partial: 67 %
  reject: 1/3 | one third
en about 300 km/s
  accept: 300 km/s | approx. 300 km/s | ~300 km/s | 300
  reject: 30 km/s
en more than 100
  accept: over 100 | >100 | 100
  reject: less than 100
en 10–20 %
  accept: 10 to 20 % | between 10 and 20 per cent | 10-20%
  reject: 30-40 %
en 7 Samurai
  accept: Seven Samurai
  reject: 7
en 9-11
  accept: 9-11
de 46 Chromosomen
  accept: 46 | sechsundvierzig
  reject: 23
de die Hälfte
  accept: Hälfte | 50 % | 1/2
de etwa 300 km/s
  accept: rund 300 km/s | 300 km/s | 300
fr deux reins
  accept: 2 | deux
  reject: trois
es la mitad
  accept: mitad | 1/2 | 50 %
ru около 300 км
  accept: 300 км
he שתי עליות
  accept: 2
he שנים עשר שבטים
  accept: 12 | שנים עשר | 12 שבטים
  reject: עשרה | 13
he כ-20%
  accept: 20% | כ-20 אחוז | עשרים אחוז
  reject: 30%
he בירושלים
  partial: ירושלים
  reject: מירושלים | לירושלים
he בתל אביב
  accept: תל אביב
  reject: מתל אביב
he חיפה
  partial: בחיפה
he בכנסת
  partial: הכנסת
he בשר
  reject: שר
he ריאות
  partial: בריאות
en in the liver
  accept: liver | the liver | in liver
  reject: on the kidney | kidney
en the lungs
  accept: in the lungs | lungs
  reject: 54th century
en by heart
  partial: heart
  reject: at heart
en from Greek
  accept: Greek
  reject: in Greek
en 5′ to 3′
  accept: from 5' to 3'
en by photosynthesis
  partial: photosynthesis
en On the Road
  partial: road | the road
en In Cold Blood
  partial: cold blood
en out of Africa
  reject: into Africa
en a + b
  reject: A + b
es a + b
  reject: A + b
en in Dublin
  accept: Dublin | in dublin
  reject: from Dublin
en after 1945
  accept: since 1945
  partial: 1945
  reject: before 1945
en before 1945
  partial: 1945 | in 1945
  reject: after 1945
de bis 1945
  partial: 1945
  reject: seit 1945 | nach 1945
de seit 1949
  accept: ab 1949
  partial: 1949
  reject: bis 1949
ru после 1945
  partial: 1945
  reject: до 1945
en Belfast
  accept: in Belfast
en without oxygen
  reject: oxygen
en to run
  accept: run
term to swim
  accept: swim
term To the Lighthouse
  reject: Lighthouse
term in vitro
  reject: vitro | in vivo
de im Herzen
  accept: Herzen | das Herz
de in Paris
  accept: Paris
de zur Schule
  accept: zu der Schule | Schule
  reject: in der Schule
de am Rhein
  accept: der Rhein | Rhein
de zum Beispiel
  partial: Beispiel
de zu Fuß
  partial: Fuß
de nach dem Krieg
  reject: Krieg | der Krieg | vor dem Krieg
de in der Lunge
  accept: Lunge | die Lunge
  reject: auf der Lunge
de die Leber
  accept: in der Leber | in Leber
fr à Paris
  accept: Paris
fr coup d'État
  reject: État
fr Banque de France
  reject: France
fr Traité de Versailles
  partial: Versailles
es Banco de España
  reject: España
es batalla de Lepanto
  partial: Lepanto
fr d'Orléans
  accept: Orléans | de Orléans
fr à droite
  partial: droite
fr dans le foie
  accept: foie | le foie
es en el hígado
  accept: hígado | el higado
ru в Риге
  accept: Рига | Риге
  reject: о Риге | из Риги
ru при Сталине
  accept: Сталин | Сталине
  reject: о Сталине
ru на Украине
  accept: в Украине | Украина
ru во Франции
  accept: в Франции
  reject: о Франции
pt no fígado
  accept: fígado | no fígado | o fígado | em o fígado
  reject: no rim | ao fígado
pt na Bahia
  accept: Bahia | a Bahia | na Bahia
pt em Lisboa
  accept: Lisboa | em Lisboa
  reject: de Lisboa
pt D. Afonso Henriques
  accept: Afonso Henriques | D. Afonso Henriques | Dom Afonso Henriques
es en Madrid
  accept: Madrid
  reject: de Madrid
ru в Москве
  accept: Москва | Москве | в Москве
  reject: Киев | Москвич
ru деления клеток
  accept: деление клеток | деление клетки
ru Александром Пушкиным
  accept: Александр Пушкин | Александром Пушкиным
  reject: Александр Блок
de nach Rom
  accept: nach Rom
  partial: Rom
  reject: Paris | nach Paris
de Rom
  partial: nach Rom
de nach dem Krieg
  reject: Krieg | der Krieg
de Krieg
  reject: nach dem Krieg
de des Vertrages
  accept: Vertrag | der Vertrag | Vertrags
en to and fro
  accept: to and fro
term War and Peace
  accept: War & Peace | Peace and War
  reject: War | Peace
de Stickstoff und Sauerstoff
  accept: Sauerstoff und Stickstoff | Stickstoff, Sauerstoff
  partial: Stickstoff
fr l'azote et l'oxygène
  accept: l'oxygène et l'azote | azote et oxygène | oxygène, azote
es España e Italia
  accept: Italia y España | España, Italia
ru азот и кислород
  accept: кислород и азот | кислород, азот
  partial: азот
he חנקן וחמצן
  accept: חמצן וחנקן | חמצן, חנקן
  partial: חמצן
en who the Romans
  accept: Romans
en who Red Army
  accept: the Red Army
  reject: Army
en South Africa
  reject: Africa
en Victoria Falls
  accept: Victoria falls
  reject: Falls
en Nobel Prize
  reject: Prize
de Johannes Gutenberg
  accept: J. Gutenberg | Johann Gutenberg
  partial: Gutenberg
  reject: Johannes
de Karl Marx Allee
  partial: Allee
de Otto-Motor
  reject: Motor
fr Roi Soleil
  reject: Soleil
ru Царь Пушка
  reject: Пушка
de who Rote Armee
  accept: die Rote Armee
  reject: Armee
de who Robert Koch
  accept: Koch | R. Koch
fr who Gustave Eiffel
  accept: Eiffel | G. Eiffel | eiffel
fr who Parti radical
  reject: radical
es who Hernán Cortés
  accept: Cortés | Cortes | H. Cortés
  reject: Hernán
ru who Ю. А. Гагарин
  accept: Гагарин | Юрий Гагарин | Юрий Алексеевич Гагарин | Ю. Гагарин | гагарин ю а
  reject: Г. С. Титов | Юрий
ru who Ш. де Голль
  accept: Шарль де Голль
  reject: Жан де Голль
ru Куликовская битва
  accept: битва Куликовская | Битва Куликовская
  reject: битва Полтавская | Битва
ru Казань
  accept: г. Казань | город Казань | г Казань
  reject: г. Рязань | озеро Казань озеро
ru Гагарин
  partial: Ю. Гагарин | Юрий Гагарин | Г. Гагарин
ru who Юрий Гагарин
  accept: Гагарин | Ю. Гагарин | Гагарин Юрий | Юрий Алексеевич Гагарин
  reject: Титов
ru Юрий Гагарин
  accept: Гагарин Юрий
  partial: Гагарин
he who דוד בן-גוריון
  accept: בן גוריון | ד. בן-גוריון
  reject: משה שרת
"""


def answer(right: str) -> NameAnswer:
    """The answer of a row: "en who" or "en form" before that of a question, "en" before a hole."""
    language, _, text = right.partition(" ")
    if language == "person":
        return NameAnswer(text)
    if language == "term":
        return TermAnswer(text, language="en")
    asks, _, rest = text.partition(" ")
    questions = {"who": QUESTIONS, "form": FORMS}.get(asks, {})
    text = rest if questions else text
    found = as_typed(parse_markup(text), (), language, questions.get(language, ""))
    assert isinstance(found, NameAnswer)
    return found


ANSWERS = {right: answer(right) for right, _ in by_answer(TYPED)}


@pytest.mark.parametrize(("right", "outcomes"), by_answer(TYPED))
def test_what_is_typed_into_a_hole(right: str, outcomes: dict[str, str]) -> None:
    people = [each for each in ANSWERS.values() if not isinstance(each, TermAnswer)]
    names = Names([ANSWERS[right], *people])
    found = {typed: grade(ANSWERS[right], typed, names).outcome for typed in outcomes}
    assert found == outcomes


def test_a_hole_that_two_people_of_the_deck_fit_is_none_of_them_alone() -> None:
    pierre, marie, curie = NameAnswer("Pierre Curie"), NameAnswer("Marie Curie"), answer("en Curie")
    names = Names([curie, pierre, marie])
    assert grade(curie, "Curie", names).outcome == "accept"
    assert grade(pierre, "Curie", names).outcome == "partial"
    assert grade(curie, "Pierre Curie", names).outcome != "accept"


@pytest.mark.parametrize(
    ("right", "typed"), [("de im Herzen", "das Herz"), ("ru из Москвы", "Москва")]
)
def test_a_noun_in_another_case_is_no_plural(right: str, typed: str) -> None:
    verdict = grade(answer(right), typed, Names([]))
    assert (verdict.outcome, verdict.remark) == ("accept", None)


@pytest.mark.parametrize(
    ("hole", "person", "typed"),
    [
        ("de Karls des Großen", "Karl der Große", "Karl der Gorße"),
        ("fr l'empereur Napoléon III", "Napoléon III", "Napléon III"),
        ("fr empereur Napoléon III", "Napoléon III", "Napléon III"),
        ("ru Юрием Гагариным", "Юрий Гагарин", "Ю. Гагарин"),
        ("ru императором Николаем II", "Николай II", "Никоалй II"),
        ("ru Дмитрием Менделеевым", "Дмитрий Иванович Менделеев", "Дмитрий Менделеев"),
        ("ru А. С. Пушкиным", "Александр Сергеевич Пушкин", "А. С. Пушкин"),
        ("ru при Троцком", "Лев Троцкий", "Троцкий"),
        ("ru Иваном Грозным", "Иван IV Грозный", "царь Иван Грозный"),
        ("en Alexander Bell", "Alexander Graham Bell", "Aleksander Bell"),
        ("en who Franklin Roosevelt", "Franklin D. Roosevelt", "Roosevelt"),
        ("de Bismarcks", "Otto von Bismarck", "Bismark"),
    ],
)
def test_a_person_whom_a_hole_names_in_another_way_is_nobody_else(
    hole: str, person: str, typed: str
) -> None:
    names = Names([answer(hole), NameAnswer(person)])
    assert grade(NameAnswer(person), typed, names).outcome == "accept"
    assert grade(answer(hole), person, names).outcome == "accept"


def test_a_hole_with_the_whole_name_of_one_of_two_is_not_the_other() -> None:
    father, son = NameAnswer("George H. Bush"), NameAnswer("George W. Bush")
    hole = answer("en George W. Bush")
    names = Names([hole, father, son])
    assert grade(hole, "George W. Bush", names).outcome == "accept"
    assert grade(hole, "George H. Bush", names).outcome == "reject"
    assert grade(answer("en George Bush"), "George H. Bush", names).outcome != "accept"


def test_a_day_without_its_year_is_asked_again() -> None:
    assert grade(answer("en 12 March 1938"), "12 March", Names([])).is_unreadable


def test_a_family_name_that_someone_of_the_deck_has_is_half_of_that_of_another() -> None:
    names = Names([NameAnswer("Pierre Curie")])
    assert grade(answer("en Marie Curie"), "Curie", names).outcome == "partial"
    assert grade(answer("en Marie Curie"), "Pierre Curie", names).outcome == "reject"
