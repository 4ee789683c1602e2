"""Centuries, ages and spans of years that texts give in words, against years and dates."""

from pathlib import Path

import pytest

from tests.checks.flow_style import judged


def warned(folder: Path, language: str, *facts: str) -> list[str]:
    """What the rules on times in words find in facts of a language."""
    return [
        f"{each.name}: {each.message}"
        for each in judged(folder, *facts, language=language)
        if each.name in ("century-against-year", "span-against-dates", "age-against-dates")
    ]


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "It began in the 18th century, in 1612.", "18th century"),
        ("en", "It began in the eighteenth century (1612).", "eighteenth century"),
        ("en", "In 1612, in the 18th century, it began.", "18th century"),
        ("en", "It began in the 18th century and came to Ulm in 1612.", "18th century"),
        ("en", "It began in the 18th century, in Ulm, on 4 May 1612.", "18th century"),
        ("en", "It began in the 18th century, in 1712.", ""),
        ("en", "It began in the 18th century, in 1700.", ""),
        ("en", "It was built in the 12th century and burned down in 1834.", ""),
        ("en", "It was built in the 12th century, from 1134 to 1150.", ""),
        ("en", "In the 20th century divers raised a ship that sank in 1628.", ""),
        ("en", "In the 20th century divers raised the wreck of 1628.", ""),
        ("en", "In the 20th century divers raised a fine large ship sunk in 1628.", ""),
        ("en", "A play of 1612 was found again in the 18th century.", ""),
        ("en", "The ship that was raised in the 20th century, and sank in 1612", ""),
        ("en", "a warship raised in the 20th century, having sunk in 1612", ""),
        ("en", "Carmen won the stage in the 20th century, though it failed in 1612.", ""),
        ("en", "It was rebuilt in the 19th century: in 1612 it had burned.", ""),
        ("en", "It was described in the 19th century and discovered in 1612.", ""),
        ("en", "It is admired in the 20th century as in 1612.", ""),
        ("fr", "Elle revint au XVIIIe siècle comme en 1612.", ""),
        ("en", "It sank in 1612; in the 20th century it was raised.", ""),
        ("en", "It is from the 3rd century BC, and was found in 1612.", ""),
        ("en", "It began in the 18th century. The rival is of 1612.", ""),
        ("en", "The 20th-century reprint of a book of 1612", ""),
        ("de", "Es begann im 18. Jahrhundert, im Jahr 1612.", "18. Jahrhundert"),
        ("de", "Es begann im achtzehnten Jahrhundert (1612).", "achtzehnten Jahrhundert"),
        ("de", "Es wurde im 12. Jahrhundert gebaut und 1834 zerstört.", ""),
        ("de", "im 19. Jahrhundert ediert, aber schon im Jahr 1612 geschrieben", ""),
        ("de", "Im 20. Jahrhundert, 1612 gesunken, wurde es gehoben.", ""),
        ("fr", "célèbre au XIXe siècle, mais décrite en 1612", ""),
        ("fr", "célèbre au XIXe siècle et décrite en 1612", ""),
        ("es", "aceptada en el siglo XX, aunque se descubrió en 1612", ""),
        ("pt", "aceita no século XX, embora descoberta em 1612", ""),
        ("ru", "корабль, поднятый в XX веке, а затонувший в 1612 году", ""),
        ("he", "הספינה נמשתה במאה ה-20, וטבעה ב-1612", ""),
        ("he", "ספינה שנמשתה במאה ה-20 וטבעה ב-1612", ""),
        ("fr", "Cela commença au XVIIIe siècle, en 1612.", "XVIIIe siècle"),
        ("fr", "Cela commença au dix-huitième siècle (1612).", "dix-huitième siècle"),
        ("fr", "Bâtie au XIIe siècle, elle brûla en 1834.", ""),
        ("es", "Empezó en el siglo XVIII, en 1612.", "siglo XVIII"),
        ("es", "Construida en el siglo XII, ardió en 1834.", ""),
        ("pt", "Começou no século XVIII, em 1612.", "século XVIII"),
        ("pt", "Começou no século dezoito (1612).", "século dezoito"),
        ("pt", "Construída no século XII, ardeu em 1834.", ""),
        ("ru", "Это началось в XVIII веке, в 1612 году.", "XVIII веке"),
        ("ru", "Это началось в восемнадцатом веке (1612).", "восемнадцатом веке"),
        ("ru", "Построен в XII веке и сгорел в 1834 году.", ""),
        ("he", "זה החל במאה ה-18, בשנת 1612.", "במאה ה-18"),
        ("he", "נבנה במאה ה-12 ונשרף בשנת 1834.", ""),
    ],
)
def test_a_century_is_compared_with_the_year_beside_it(
    tmp_path: Path, language: str, text: str, said: str
) -> None:
    fact = f"term: Ulmer, means: a word, note: '{text}'"
    message = f"century-against-year: '{said}', and 1612: one of the two is mistyped"
    assert warned(tmp_path, language, fact) == ([message] if said else [])


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "the taste of the 16th century (1660–1685)", "'16th century', and 1660–1685"),
        ("en", "the taste of the 18th century (1660-1685)", "'18th century', and 1660–1685"),
        ("en", "the long 19th century (1789–1914)", ""),
        ("en", "a historian of the 19th century (1917–2012)", ""),
        ("en", "new editions of songs of the 17th century (1950–1958)", ""),
        ("en", "the 20th century (1901–2000)", ""),
        ("en", "the 18th century BC (1792–1750)", ""),
        ("en", "a reprint of the 19th century, of Magnus (1659–1734)", ""),
        ("en", "the 16th century (1660–1685 in the east)", ""),
        ("de", "im 17. Jahrhundert (1707–1783)", "'17. Jahrhundert', and 1707–1783"),
        ("de", "im 18. Jahrhundert (1707–1783)", ""),
        ("fr", "le goût du XVIe siècle (1660–1685)", "'XVIe siècle', and 1660–1685"),
        ("es", "estilo del siglo XV (1600–1750)", "'siglo XV', and 1600–1750"),
        ("pt", "estilo do século XV (1600–1750)", "'século XV', and 1600–1750"),
        ("ru", "стиль XVIII века (1600–1680)", "'XVIII века', and 1600–1680"),
        ("ru", "стиль XVII века (1600–1750)", ""),
    ],
)
def test_a_century_is_compared_with_years_in_brackets_behind_it(
    tmp_path: Path, language: str, text: str, said: str
) -> None:
    found = warned(tmp_path, language, f"term: Ulm, means: '{text}'")
    assert found == ([f"century-against-year: {said}: one of the two is mistyped"] if said else [])


@pytest.mark.parametrize(
    ("who", "said"),
    [
        ("who: Cretan painter admired by the 20th-century Expressionists, died: 1614", ""),
        ("who: Roman poet admired in the 15th century, died: 1255", ""),
        ("who: English economist feared by the 20th-century left, died: 1834", ""),
        ("who: poet admired by the painters of the 20th century, died: 1834", ""),
        ("who: a Dutch painter of the 18th century, born: 1612, died: 1680", "died 1680"),
        ("who: 18th-century Dutch painter, born: 1580", "born 1580"),
        ("who: 17th-century Dutch painter, born: 1712", "born 1712"),
        ("who: the 17th-century painter of Delft, died: 1880", "died 1880"),
        ("who: a Dutch painter of the 18th century, born: 1690, died: 1750", ""),
        ("who: a Dutch historian of the 17th century, born: 1912, died: 1980", ""),
        ("who: 'a poet of Delft, found again in the 20th century', died: 1680", ""),
        ("who: a poet whom the 20th century rediscovered, died: 1680", ""),
        ("who: a Dutch painter of the 18th century, born: 1612~, died: 1680?", ""),
        ("who: an 18th-century painter of 12th-century castles, died: 1612", ""),
    ],
)
def test_a_person_lived_in_their_century(tmp_path: Path, who: str, said: str) -> None:
    found = warned(tmp_path, "en", f"person: Jan Claes, {who}")
    assert [each.rpartition(", but ")[2] for each in found] == ([said] if said else [])


@pytest.mark.parametrize(
    ("language", "event", "said"),
    [
        ("en", "1612, the flood of Ulm in the 18th century", "in the 18th century"),
        ("en", "1712, the flood of Ulm in the 18th century", ""),
        ("en", "1912, the excavation of a bridge built in the 18th century", ""),
        ("en", "1690~, the flood of Ulm in the 18th century", ""),
        ("en", "1612, 'the start of building Ulm Minster, completed in the 19th century'", ""),
        ("en", "1612, the founding of the church of Ulm restored in the 19th century", ""),
        ("en", "1612, 'the birth of Otto Wels, whose play was found in the 19th century'", ""),
        ("de", "1612, die Flut von Ulm im 18. Jahrhundert", "im 18. Jahrhundert"),
        ("de", "1612, die Gründung des im 19. Jahrhundert zerstörten Klosters", ""),
        ("fr", "1612, l’inondation d’Ulm au XVIIIe siècle", "au XVIIIe siècle"),
        ("fr", "1612, 'le début de Notre-Dame, qui fut restaurée au XIXe siècle'", ""),
        ("es", "1612, la inundación de Ulm en el siglo XVIII", "en el siglo XVIII"),
        ("es", "1612, 'el comienzo de la catedral, terminada en el siglo XVIII'", ""),
        ("pt", "1612, a inundação de Ulm no século XVIII", "no século XVIII"),
        ("pt", "1612, 'o começo da catedral, terminada no século XVIII'", ""),
        ("ru", "1612, основание монастыря в XVIII веке", "в XVIII веке"),
        ("ru", "1612, 'основание монастыря, разрушенного в XX веке'", ""),
        ("he", "1612, השיטפון באולם במאה ה-18", "במאה ה-18"),
        ("he", "1612, ייסוד המנזר שנהרס במאה ה-20", ""),
    ],
)
def test_no_event_is_before_its_century(
    tmp_path: Path, language: str, event: str, said: str
) -> None:
    date, text = event.split(", ", 1)
    found = warned(tmp_path, language, f"date: {date}, event: {text}")
    message = f"century-against-year: '{said}', but dated {date}"
    assert found == ([message] if said else [])


REIGN = "date: 1660/1674, event: the reign of Otto Wels"


@pytest.mark.parametrize(
    ("language", "event", "wrong"),
    [
        ("en", "1660/1674, the war that lasted forty years", True),
        ("en", "1660/1674, the war that lasted fourteen years", False),
        ("en", "1660/1674, the war that lasted about forty years", False),
        ("en", "1660/1674, the 40-year siege of Ulm", True),
        ("en", "1660/1674, the Forty Years’ War", False),
        ("en", "1660/1674, the siege of a town that had stood for 700 years", False),
        ("en", "1660/1674, the siege of Ulm that lasted 140 years", True),
        ("en", "1660/1674, a war, note: He had been away for 40 years.", False),
        ("en", "1660/1674, the Hundred-Year War", False),
        ("en", "1660/1674, the fifteen-year war", False),
        ("en", "1660/1674, the Twenty-Year War", False),
        ("en", "1660/1674, George Stephenson's work as an engineer for 27 years", True),
        ("en", "1660/1674, the negotiations on a twenty-year loan", False),
        ("en", "1660/1674, the twenty-year loan negotiations", False),
        ("en", "1660/1674, the last years of the seventy-year rule of the Party", False),
        ("en", "1660/1674, the crisis after a boom that lasted ten years", False),
        ("en", "1660/1674, the wars in Ulm that ended for eleven years the duchy", False),
        ("en", "1660~/1674, the war that lasted forty years", False),
        ("en", "1660/.., the war that lasted forty years", False),
        ("de", "1660/1674, 'der Krieg, der vierzig Jahre lang dauerte'", True),
        ("de", "1660/1674, 'der Krieg, der vierzig Jahre dauerte'", True),
        ("de", "1660/1674, 'der Krieg, der vierzehn Jahre dauerte'", False),
        ("de", "1660/1674, 'die Krise nach einem Boom, der zehn Jahre dauerte'", False),
        ("de", "1660/1674, die vierzehnjährige Belagerung", False),
        ("de", "1660/1674, die vierzigjährige Belagerung", True),
        ("de", "1660/1674, die Regentschaft für den fünfjährigen Ludwig XV.", False),
        ("de", "1660/1674, der Zwölfjährige Krieg", False),
        ("de", "1660/1674, 'die Krise nach einem Boom, der zehn Jahre lang dauerte'", False),
        ("fr", "1660/1674, le règne de 72 ans de Louis", True),
        ("fr", "1660/1674, le gouvernement de Mazarin au début d’un règne de 72 ans", False),
        ("fr", "1660/1674, le siège qui dura quarante ans", True),
        ("es", "1660/1674, el sitio que duró cuarenta años", True),
        ("es", "1660/1674, la guerra de cien años entre Francia e Inglaterra", False),
        ("es", "1660/1674, la crisis tras un auge que duró diez años", False),
        ("pt", "1660/1674, o cerco que durou quarenta anos", True),
        ("pt", "1660/1674, a guerra de cem anos entre a França e a Inglaterra", False),
        ("pt", "1660/1674, a crise após uma alta que durou dez anos", False),
        ("ru", "1660/1674, регентство при 5-летнем Людовике", False),
        ("ru", "1660/1674, 6-летняя война", True),
        ("he", "1660/1674, המשבר אחרי הגאות שנמשכה 40 שנה", False),
        ("ru", "1660/1674, 'война, которая длилась сорок лет'", True),
        ("ru", "1660/1674, 'война, длившаяся сорок лет'", True),
        ("ru", "1660/1674, 'война, продолжавшаяся четырнадцать лет'", False),
        ("he", "1660/1674, המצור שנמשך 40 שנה", True),
    ],
)
def test_how_long_an_event_took_is_compared_with_its_dates(
    tmp_path: Path, language: str, event: str, wrong: bool
) -> None:
    date, text = event.split(", ", 1)
    found = warned(tmp_path, language, f"date: {date}, event: {text}")
    said = [each.rpartition(", but ")[2] for each in found]
    assert said == (["1660–1674 is 14 years"] if wrong else [])


OTTO = "person: Otto Wels, born: 1640-01, died: 1674-05"


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (["term: U, means: 'duke for 20 years, from 1660 to 1674'"], "the years beside it are 14"),
        (["term: Ulmer, means: duke for 20 years (1660–74)"], "the years beside it are 14"),
        (["term: Ulmer, means: duke for 14 years (1660–74)"], ""),
        (["term: Ulmer, means: duke for about 20 years (1660–74)"], ""),
        (["term: Ulmer, means: 'duke (1660–74), who was blind for 20 years'"], ""),
        ([f"{OTTO}, who: a duke, note: He ruled for 44 years."], "the life had 35 years at most"),
        ([f"{OTTO}, who: a duke, note: He ruled for 14 years."], ""),
        ([REIGN, f"{OTTO}, who: a duke who ruled for 24 years"], "1660–1674 is 14 years"),
        ([REIGN, f"{OTTO}, who: a duke who ruled for fourteen years"], ""),
        ([REIGN, f"{OTTO}, who: a duke who lived in Ulm for 24 years"], ""),
        ([f"{OTTO}, who: a duke, note: Wels ruled for 44 years."], "the life had 35 years at most"),
        ([f"{OTTO}, who: a duke, note: His widow ruled for 44 years."], ""),
        ([f"{OTTO}, who: a duke, note: The war that followed lasted 44 years."], ""),
        ([f"{OTTO}, who: a duke, note: 'He fled from Ulm, which ruled for 444 years.'"], ""),
        ([f"{OTTO}, who: a duke, note: He lived for 44 years."], "the life had 35 years at most"),
        ([f"{OTTO}, who: the tutor of a duke who ruled for 44 years"], ""),
        ([f"{OTTO}, who: a duke, note: He was followed by Leopold I. He ruled for 44 years."], ""),
        ([f"{OTTO}, who: a duke, note: He was succeeded by his son. He ruled for 44 years."], ""),
        ([REIGN, f"{OTTO}, who: a duke, note: He ruled for 24 years."], "1660–1674 is 14 years"),
        ([REIGN, f"{OTTO}, who: a duke, note: He had ruled for 8 years when Ulm burned."], ""),
        ([REIGN, f"{OTTO}, who: a duke, note: He ruled for 8 years without a chancellor."], ""),
        ([REIGN, f"{OTTO}, who: a duke, note: He ruled over Bonn for 8 years."], ""),
        ([REIGN, f"{OTTO}, who: a duke, note: 'He ruled for 8 years, then fled.'"], ""),
        ([REIGN, "date: 1662/1674, event: the personal rule of Otto Wels",
          f"{OTTO}, who: a duke who ruled for 14 years"], ""),
    ],
)  # fmt: skip
def test_a_span_of_years_is_compared_with_years_beside_it_and_with_lives(
    tmp_path: Path, facts: list[str], said: str
) -> None:
    found = warned(tmp_path, "en", *facts)
    assert [each.rpartition(", but ")[2] for each in found] == ([said] if said else [])


@pytest.mark.parametrize(
    ("language", "note", "wrong"),
    [
        ("en", "It was not played for 80 years.", False),
        ("en", "He was forgotten for fifty years.", False),
        ("en", "There was no grave for 70 years.", False),
        ("en", "It took 60 years to print the Symphony.", False),
        ("en", "They ruled for 60 years.", False),
        ("de", "Er blieb 40 Jahre lang vergessen.", False),
        ("de", "Er traf den 70-jährigen Rossini.", False),
        ("de", "Er regierte 40 Jahre lang.", True),
        ("fr", "Il fut tenu pour fou pendant 40 ans.", False),
        ("fr", "Il régna pendant 40 ans.", True),
        ("es", "Fue olvidado durante 50 años.", False),
        ("es", "Reinó durante 50 años.", True),
        ("pt", "Foi esquecido durante 50 anos.", False),
        ("pt", "Reinou durante 50 anos.", True),
        ("pt", "Reinou por 50 anos.", True),
        ("ru", "Он был забыт на протяжении 50 лет.", False),
        ("ru", "Он знал 70-летнего Россини.", False),
        ("ru", "Он правил 50 лет.", True),
        ("he", "הוא נשכח במשך 50 שנה.", False),
        ("he", "הוא שלט 50 שנה.", True),
    ],
)
def test_only_what_the_living_do_is_compared_with_a_life(
    tmp_path: Path, language: str, note: str, wrong: bool
) -> None:
    found = warned(tmp_path, language, f"{OTTO}, who: a duke, note: '{note}'")
    assert [each.partition(":")[0] for each in found] == (["span-against-dates"] if wrong else [])


@pytest.mark.parametrize(
    ("language", "note", "wrong"),
    [
        ("en", "He died at the age of thirty-four.", False),
        ("en", "He died at the age of forty-four.", True),
        ("en", "He died at the age of reason.", False),
        ("en", "He became a duke at the age of 44.", True),
        ("en", "He became a duke at the age of 14.", False),
        ("de", "Er starb im Alter von vierunddreißig Jahren.", False),
        ("de", "Er starb im Alter von vierundvierzig Jahren.", True),
        ("fr", "Il mourut à l’âge de trente-quatre ans.", False),
        ("fr", "Il mourut à l’âge de vingt et un ans.", True),
        ("es", "Murió a los treinta y cuatro años.", False),
        ("es", "Murió a los cuarenta y cuatro años.", True),
        ("pt", "Morreu aos trinta e quatro anos.", False),
        ("pt", "Morreu aos quarenta e quatro anos.", True),
        ("ru", "Он умер в возрасте тридцати четырёх лет.", False),
        ("ru", "Он умер в возрасте сорока лет.", True),
        ("he", "הוא מת בגיל שלושים וארבע.", False),
        ("he", "הוא מת בגיל ארבעים וארבע.", True),
        # The age at death is beside the word for it.
        ("en", "He left at the age of 14. He died in Ulm, aged 34.", False),
        ("en", "Aged 24, he died in Ulm.", True),
        ("de", "Er ging im Alter von 14 Jahren; er starb am 3. Mai im Alter von 34 Jahren.", False),
        ("de", "Er ging im Alter von 14 Jahren und starb am 3. Mai im Alter von 24 Jahren.", True),
        ("fr", "Il partit à l’âge de 14 ans et mourut à l’âge de 34 ans.", False),
        ("es", "Se casó a los 14 años y murió a los 34 años.", False),
        ("es", "Se casó a los 14 años y murió a los 24 años.", True),
        ("pt", "Ele casou aos 14 anos e morreu aos 34 anos.", False),
        ("pt", "Ele casou aos 14 anos e morreu aos 24 anos.", True),
        ("ru", "Он ушёл в 14 лет, а умер в 34 года.", False),
        ("he", "הוא עלה לארץ בגיל 19 ונפטר בגיל 34.", False),
        ("he", "הוא עלה לארץ בגיל 19 ונפטר בגיל 24.", True),
        ("en", "Wels was only 24 when he died in Ulm.", True),
        ("en", "Wels was only 34 when he died in Ulm.", False),
        ("en", "He was 24 when he met Magnus, and died in Ulm.", False),
        ("en", "When he died, he was 24 years old.", True),
        ("en", "He died at forty-four.", True),
        ("en", "He died at 44 in Ulm.", True),
        ("en", "He died at 20 in Ulm. He died at 44 Mill Lane.", False),
        ("en", "Duke from the age of 14, he died in Ulm.", False),
        ("en", "He married at the age of 14 and died in Ulm.", False),
        ("de", "Er starb mit 44 Jahren in Ulm.", True),
        ("de", "Er starb mit 34 Jahren in Ulm.", False),
        ("de", "Er starb mit vierundvierzig Jahren.", True),
        ("de", "Er wurde mit 14 Jahren Herzog und starb in Ulm.", False),
        ("de", "Er ging mit 14 Jahren nach Ulm und starb dort.", False),
        ("de", "Er wurde mit 44 Jahren Haft bestraft.", False),
        ("fr", "Il mourut à 44 ans.", True),
        ("fr", "Il s’éteint à 44 ans à Ulm.", True),
        ("fr", "Il mourut à 34 ans, à Ulm.", False),
        ("fr", "Il est condamné à 44 ans de prison. Il mourut à dix ans d’intervalle.", False),
        ("fr", "Il se maria à 14 ans et mourut à 34 ans.", False),
        # Others died, or have the age.
        ("en", "His widow died at the age of 88.", False),
        ("en", "When Magnus died, aged 24, he fled. He met Rudolf, aged 88.", False),
        ("en", "At the age of 20 he killed a man.", False),
        ("de", "Als Magnus starb, war Otto Ulmer 14 Jahre alt.", False),
        ("de", "Der 88-jährige Magnus half ihm. Sein Sohn starb im Alter von 4 Jahren.", False),
        ("fr", "Après la mort de Magnus, à l’âge de 20 ans, il partit.", False),
        ("es", "Su hijo murió a los siete años.", False),
        ("pt", "O seu filho morreu aos sete anos.", False),
        ("ru", "Его мать умерла в 60 лет.", False),
        ("he", "אשתו נפטרה בגיל 75.", False),
        ("de", "Er starb in Ulm, wie Magnus, der 46 Jahre alt wurde.", False),
        ("en", "He was born on the same day as Magnus, who died in 1682 aged 73.", False),
        ("en", "He moved to Ulm, where he died aged 24.", True),
        ("de", "Felix, 1654 geboren, starb im Alter von 24 Jahren.", False),
        ("de", "Als er starb, war er 24 Jahre alt.", True),
        ("fr", "Félicité, née en 1664, mourut à l’âge de 19 ans.", False),
        ("es", "Se casó con Diego Rivera, muerto en 1657 a los 70 años.", False),
        ("pt", "Casou com Diego Rivera, morto em 1657 aos 70 anos.", False),
        ("en", "The librettist died in 1708, aged 74.", False),
        ("en", "Magnus outlived him and died aged 86.", False),
        ("en", "He met the librettist who died aged 86, and heard that she died aged 40.", False),
        ("en", "A doctor aged 63 was called. He called a doctor aged 63.", False),
        ("en", "Among the mourners was Magnus, then aged 56.", False),
        ("en", "The mourners, some aged 80, wept.", False),
        ("en", "Magnus was tried for treason and died in 1718, aged 28.", False),
        ("en", "He became a duke at the age of 14 and died in Ulm.", False),
        ("en", "He died of a stroke at the age of 44.", True),
        ("en", "Wels was killed in Ulm, aged 44.", True),
        ("de", "Er spielte auf einer 100 Jahre alten Orgel.", False),
        ("de", "Er war 44 Jahre alt.", True),
        ("de", "Er fiel im Alter von 14 Jahren in einen Fluss.", False),
        ("fr", "Un médecin âgé de 64 ans vint trop tard.", False),
        ("fr", "Il fut tué en duel à Ulm, par un homme âgé de 22 ans.", False),
        ("fr", "Il mourut à Ulm, âgé de 44 ans.", True),
        ("es", "Lo trató un médico con 40 años de oficio.", False),
        ("es", "A los 400 años de su muerte se buscaron sus huesos.", False),
        ("es", "Murió en Ulm a los seis años de su boda.", False),
        ("es", "Murió a los tres años de perder el Perú.", False),
        ("es", "Murió a los 74 años el autor de la ópera.", False),
        ("es", "Murió en Ulm a los 44 años de edad.", True),
        ("pt", "Foi tratado por um médico com 40 anos de ofício.", False),
        ("pt", "Aos 400 anos da sua morte procuraram-se os seus ossos.", False),
        ("pt", "Morreu em Ulm aos seis anos do casamento.", False),
        ("pt", "Morreu aos 74 anos o autor da ópera.", False),
        ("pt", "Morreu em Ulm aos 44 anos de idade.", True),
        ("ru", "Магнус пережил его и умер в 75 лет.", False),
        ("ru", "Книппер пережила его на 55 лет и умерла в 90 лет.", False),
        ("ru", "В 75 лет умер композитор.", False),
        ("ru", "Он жил в «Англетер». Магнус погиб в 1727 году в 50 лет.", False),
        ("ru", "В 44 года он умер.", True),
        ("he", "גונו מת בגיל 75.", False),
        ("he", "הוא ראה את גונו מת בגיל 75.", False),
    ],
)
def test_an_age_in_words_is_compared_with_the_dates(
    tmp_path: Path, language: str, note: str, wrong: bool
) -> None:
    fact = f"{OTTO}, who: a duke, note: '{note}'"
    found = [each.partition(":")[0] for each in warned(tmp_path, language, fact)]
    assert found == (["age-against-dates"] if wrong else [])


@pytest.mark.parametrize(
    ("language", "who", "wrong"),
    [
        ("en", "duke who died at the age of 44", True),
        ("en", "duke who was killed at the age of 44", True),
        ("en", "duke whose tutor died at the age of 44", False),
        ("de", "Herzog, der mit 44 Jahren starb", True),
        ("de", "Herzog, der mit 34 Jahren starb", False),
        ("de", "Herzog, dessen Hofmeister mit 44 Jahren starb", False),
        ("es", "duque que murió a los 44 años", True),
        ("es", "duque cuyo tutor murió a los 44 años", False),
        ("pt", "duque que morreu aos 44 anos", True),
        ("pt", "duque cujo tutor morreu aos 44 anos", False),
        ("ru", "герцог, который умер в 44 года", True),
        ("ru", "герцог, чей наставник умер в 44 года", False),
    ],
)
def test_an_age_in_a_phrase_is_that_of_the_person(
    tmp_path: Path, language: str, who: str, *, wrong: bool
) -> None:
    found = warned(tmp_path, language, f"{OTTO}, who: '{who}'")
    assert [each.partition(":")[0] for each in found] == (["age-against-dates"] if wrong else [])
