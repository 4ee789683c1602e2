"""Births and deaths in words: events, and texts on people."""

from pathlib import Path

import pytest

from tests.checks.flow_style import judged

PEOPLE = {
    "en": "Isaac Newton, born: 1643-01-04, died: 1727-03-31",
    "de": "Johann Sebastian Bach, born: 1685-03-31, died: 1750-07-28",
    "fr": "Claude Debussy, born: 1862-08-22, died: 1918-03-25",
    "es": "Isaac Albéniz, born: 1860-05-29, died: 1909-05-18",
    "pt": "Heitor Villa-Lobos, born: 1887-03-05, died: 1959-11-17",
    "ru": "Александр Пушкин, born: 1799-06-06, died: 1837-02-10",
    "he": "חיים נחמן ביאליק, born: 1873-01-09, died: 1934-07-04",
}


RULES = ("other-birth-or-death", "named-outside-lifetime", "event-outside-lifetime")


def warned(folder: Path, language: str, text: str, *facts: str) -> list[str]:
    """The rules on lifetimes that find something in a person with a text, and in more facts."""
    person = f"person: {PEOPLE[language]}, {text}"
    found = judged(folder, person, *facts, language=language)
    return [each.name for each in found if each.name in RULES]


@pytest.mark.parametrize(
    ("language", "date", "event", "wrong"),
    [
        ("en", "1712", "Isaac Newton's death", True),
        ("en", "1772", "the death of Isaac Newton in Kensington", True),
        ("en", "1634", "the birth of Isaac Newton", True),
        ("en", "1727", "the death of Isaac Newton in Kensington", False),
        ("en", "1642-12-25", "the birth of Isaac Newton", False),  # by the Julian calendar
        ("en", "1679", "the death of Newton's mother", False),
        ("en", "1712", "the death of Newton Smith", False),
        ("en", "1712", "Newton's brush with death", False),
        ("en", "1777", "the fiftieth anniversary of Newton's death", False),
        # Father and son of one name.
        ("en", "1749", "the death of Isaac Newton the Elder", False),
        # Other words for it.
        ("en", "1712", "the murder of Isaac Newton in Kensington", True),
        ("en", "1727", "Isaac Newton's execution", False),
        ("en", "1712", "the attempted murder of Isaac Newton", False),
        ("en", "1712", "the execution of Isaac Newton's orders", False),
        ("en", "1712", "the murder of a servant of Isaac Newton", False),
        ("de", "1740", "die Ermordung Johann Sebastian Bachs in Leipzig", True),
        ("de", "1740", "die versuchte Ermordung Johann Sebastian Bachs", False),
        ("fr", "1908", "le meurtre de Claude Debussy", True),
        ("es", "1890", "el asesinato de Isaac Albéniz", True),
        ("es", "1890", "la ejecución de la suite de Isaac Albéniz", False),
        ("ru", "1836", "убийство Александра Пушкина", True),
        ("ru", "1836", "покушение на убийство Александра Пушкина", False),
        ("de", "1780", "der Tod von Johann Sebastian Bach dem Älteren", False),
        ("fr", "1935", "la mort de Claude Debussy fils", False),
        ("fr", "1835", "la mort de Claude Debussy l’Ancien", False),
        ("es", "1835", "la muerte de Isaac Albéniz el Viejo", False),
        ("ru", "1850", "Александр Пушкин младший", False),
        # A family name may be a relative's.
        ("en", "1712", "the death of Newton in a storm off Viareggio", False),
        ("de", "1740", "der Tod Bachs in Leipzig", False),
        ("es", "1890", "la muerte de Albéniz", False),
        ("de", "1740", "der Tod Johann Sebastian Bachs", True),
        ("de", "1740", "Johann Sebastian Bachs Tod in Leipzig", True),
        ("de", "1750", "der Tod von Johann Sebastian Bach", False),
        ("de", "1720", "der Tod von Bachs Frau", False),
        ("fr", "1908", "la mort de Claude Debussy à Paris", True),
        ("fr", "1910", "la mort du père de Debussy", False),
        ("es", "1890", "el nacimiento de Isaac Albéniz", True),
        ("es", "1909", "la muerte de Albéniz en Cambo", False),
        ("pt", "1890", "o nascimento de Heitor Villa-Lobos", True),
        ("pt", "1959", "a morte de Villa-Lobos no Rio", False),
        ("ru", "1836", "смерть Александра Пушкина", True),
        ("ru", "1837", "гибель Пушкина", False),
        ("ru", "1836", "смерть Натальи Пушкиной", False),
        ("he", "1924", "מותו של חיים נחמן ביאליק", True),
        ("he", "1934", "פטירתו של ביאליק", False),
    ],
)
def test_the_birth_or_death_of_a_person_has_their_dates(
    tmp_path: Path, language: str, date: str, event: str, *, wrong: bool
) -> None:
    fact = f'date: {date}, event: "{event}"'
    found = warned(tmp_path, language, "who: x y", fact)
    assert found == (["other-birth-or-death"] if wrong else [])


def test_who_takes_part_in_their_own_death_is_told_of_once(tmp_path: Path) -> None:
    fact = "date: 1772, event: the death of Isaac Newton, people: f0"
    assert warned(tmp_path, "en", "who: x y", fact) == ["event-outside-lifetime"]


def test_people_tell_whose_family_name_it_is(tmp_path: Path) -> None:
    fact = "date: 1712, event: the death of Newton in Kensington, people: f0"
    assert warned(tmp_path, "en", "who: x y", fact) == ["other-birth-or-death"]
    other = "person: Silas Newton, who: a z, born: 1890, died: 1972"
    fact = "date: 1712, event: the death of Newton in Kensington, people: [f0, f1]"
    assert "other-birth-or-death" not in warned(tmp_path, "en", "who: x y", other, fact)


@pytest.mark.parametrize(
    ("language", "note", "wrong"),
    [
        ("en", "Born in 1634 in Woolsthorpe, he went to Cambridge.", True),
        ("en", "He died in London on 31 March 1772.", True),
        ("en", "He died in London on March 31, 1727. He was born on Christmas Day 1642.", False),
        ("en", "In 1634 he was born.", True),
        ("en", "His niece was born in 1679; Hooke died in 1703.", False),
        ("en", "He died three weeks before the coronation in 1730.", False),
        ("en", "He was elected in 1703 and died in London.", False),
        ("en", "He was elected in 1703, the year in which Hooke died.", False),
        ("en", "He met Leibniz, who died in 1716.", False),
        ("de", "Er wurde 1658 in Eisenach geboren.", True),
        ("de", "Er starb am 28. Juli 1705 in Leipzig.", True),
        ("de", "Er wurde 1685 in Eisenach geboren und ist 1750 gestorben.", False),
        ("de", "Er reiste 1705 nach Lübeck. 1707 starb Buxtehude.", False),
        ("de", "Als Buxtehude 1707 starb, war er in Mühlhausen.", False),
        ("fr", "Il est né le 22 août 1826 à Saint-Germain.", True),
        ("fr", "Il est mort après l’offensive de 1919. Sa fille est née en 1905.", False),
        ("es", "Nació en Camprodón en 1806.", True),
        ("es", "Nació el 29 de mayo de 1860. Conoció a Liszt, muerto en 1886.", False),
        ("pt", "Nasceu no Rio em 1806.", True),
        ("pt", "Nasceu em 5 de março de 1887. Conheceu Milhaud, morto em 1974.", False),
        ("ru", "Он умер в Петербурге в 1873 году.", True),
        ("ru", "Родился в Москве 6 июня 1799 года. Его мать умерла в 1836 году.", False),
        ("he", "הוא נולד בשנת 1837.", True),
        ("he", "הוא נולד ב-1873. אשתו נפטרה ב-1972.", False),
        ("he", "הוא מת בגיל 61. עצמותיו הועלו לארץ בשנת 1949.", False),
        ("he", "הוא נולד באודסה ועלה לארץ בשנת 1924.", False),
        ("en", "He died at 84. In 1733 his book came out.", False),
        ("en", "He lies in Paris (Père-Lachaise). He died in 1772.", True),
        ("fr", "Il composa « La Mer ». Il mourut en 1908.", True),
        ("ru", "Он жил в гостинице «Англетер». Айседора Дункан погибла в 1927 году.", False),
        # The year belongs to a house, a city or a war.
        ("en", "He died in a house built in 1620.", False),
        ("en", "He was born in a street renamed in 1780.", False),
        ("en", "He died a hero of the war of 1770.", False),
        ("en", "He died of a wound of 1770.", False),
        ("en", "He died in the city renamed Petrograd in 1914.", False),
        ("de", "Er starb in dem 1820 erbauten Haus.", False),
        ("de", "Er starb im 1820 erbauten Haus.", False),
        ("fr", "Il est mort dans une maison détruite en 1765.", False),
        ("es", "Murió en el monasterio fundado en 1402.", False),
        ("es", "Murió creyendo haber hallado Asia en 1492.", False),
        ("pt", "Morreu no mosteiro fundado em 1402.", False),
        ("ru", "Родился в доме постройки 1820 года.", False),
        ("he", "הוא מת בבית שנבנה ב-1820.", False),
        ("he", "הוא נפצע ומת במלחמת 1948.", False),
        # Someone else was born or died.
        ("en", "Newton admired Anne Halley. She died in 1762.", False),
        ("en", "He admired a lady. She died in 1762. He died in 1772.", True),
        ("en", "Born in 1618, Hooke taught him.", False),
        ("fr", "Né en 1818, le compositeur de Faust fut son guide.", False),
        ("ru", "Родился в 1818 году и Гуно.", False),
        ("en", "He met a librettist who was born in 1834. She was a singer born in 1840.", False),
        ("en", "The singer was born in 1840. They died in 1762.", False),
        ("de", "Halévy war 1862 gestorben.", False),
        ("fr", "En 1862 mourut le compositeur de La Juive.", False),
        ("es", "En 1862 murió el compositor de La judía.", False),
        ("es", "Murió en 1862 el compositor de La judía.", False),
        ("es", "En 1840 nació la primera Carmen.", False),
        ("pt", "Em 1862 morreu o compositor da ópera.", False),
        ("pt", "Morreu em 1862 o compositor da ópera.", False),
        ("ru", "В 1862 году умер композитор «Жидовки».", False),
        ("ru", "В 1840 году родилась первая исполнительница роли.", False),
        ("he", "בשנת 1862 מת הלוי.", False),
        ("de", "Im Mai 1705 ist er in Leipzig gestorben.", True),
        ("fr", "En 1908 il mourut à Paris.", True),
        ("ru", "В 1873 году он умер.", True),
        ("ru", "Родился в Москве 6 июня 1789 года.", True),
        ("he", "הוא נולד באודסה ב-9 בינואר 1837.", True),
    ],
)
def test_a_text_on_a_person_has_their_dates(
    tmp_path: Path, language: str, note: str, *, wrong: bool
) -> None:
    found = warned(tmp_path, language, f'who: x y, note: "{note}"')
    assert found == (["other-birth-or-death"] if wrong else [])


@pytest.mark.parametrize(
    ("language", "who", "wrong"),
    [
        ("en", "physicist born in 1643 who died in 1772", True),
        ("en", "physicist who was born in 1634", True),
        ("en", "physicist who was born in 1643", False),
        ("en", "publisher of a composer who died in 1772", False),
        ("en", "English physicist, died in 1772", True),
        ("en", "English physicist, died in 1727", False),
        ("en", "publisher of composers, died in 1772", False),
        ("de", "Leipziger Kantor, gestorben 1772", True),
        ("de", "Schüler Buxtehudes, der gestorben 1772 genannt wird", False),
        ("ru", "русский поэт, родившийся в 1789 году", True),
        ("ru", "ученик поэта, который умер в 1873 году", False),
        # The relative clause has a subject of its own.
        ("en", "physicist whose patron died in 1772", False),
        ("en", "physicist who had a teacher that died in 1772", False),
        ("de", "Kantor, dessen Vorgänger 1722 starb", False),
        ("de", "Kantor, dessen Lehrling starb 1772", False),
        ("fr", "compositeur qui mourut en 1908", True),
        ("fr", "compositeur dont le mécène mourut en 1908", False),
        ("es", "compositor que murió en 1919", True),
        ("es", "compositor cuyo mecenas murió en 1919", False),
        ("pt", "compositor que morreu em 1919", True),
        ("pt", "compositor cujo mecenas morreu em 1919", False),
        ("ru", "поэт, умерший в 1873 году", True),
        ("ru", "поэт, погибший в 1873 году", True),
        ("ru", "поэт, скончавшийся в 1837 году", False),
        ("ru", "поэт, который умер в 1873 году", True),
        ("ru", "поэт, чей издатель умер в 1873 году", False),
    ],
)
def test_a_phrase_on_a_person_has_their_dates(
    tmp_path: Path, language: str, who: str, *, wrong: bool
) -> None:
    found = warned(tmp_path, language, f"who: '{who}'")
    assert found == (["other-birth-or-death"] if wrong else [])
