"""Dates as a person reads them."""

from typing import Any

import pytest

from quizgen import languages
from quizgen.languages.value_words import DateForm
from quizgen.values.dates import parse_when
from quizgen.values.dates_shown import phrase_when, show_when


@pytest.mark.parametrize(
    ("written", "alone", "in_sentence"),
    [
        ("1781-06-09", "9 June 1781", "on 9 June 1781"),
        ("1781-06", "June 1781", "in June 1781"),
        ("1781", "1781", "in 1781"),
        ("1781~", "c. 1781", "in about 1781"),
        ("1781?", "1781 (?)", "perhaps in 1781"),
        ("1781%", "c. 1781 (?)", "perhaps in about 1781"),
        ("1781-06-09~", "c. 9 June 1781", "on or about 9 June 1781"),
        ("178X", "1780s", "in the 1780s"),
        ("178X~", "c. 1780s", "in about the 1780s"),
        ("190X", "1900s (decade)", "in the 1900s (decade)"),
        ("17XX", "18th century", "in the 18th century"),
        ("20XX", "21st century", "in the 21st century"),
        ("10XX", "11th century", "in the 11th century"),
        ("-0043", "44 BC", "in 44 BC"),
        ("0000", "1 BC", "in 1 BC"),
        ("0014", "14 AD", "in 14 AD"),
        ("-04XX", "5th century BC", "in the 5th century BC"),
        ("-00XX~", "c. 1st century BC", "in about the 1st century BC"),
        (
            "-04XX/-03XX",
            "5th century – 4th century BC",
            "from the 5th century to the 4th century BC",
        ),
        ("10000 BC", "10,000 BC", "in 10,000 BC"),
        ("Y-40000~", "c. 40,000 BC", "in about 40,000 BC"),
        ("Y12000", "12,000", "in 12,000"),
        ("Y-66000000~", "c. 66 million years ago", "about 66 million years ago"),
        ("Y-66043000", "66.043 million years ago", "66.043 million years ago"),
        ("Y-13800000000~", "c. 13.8 billion years ago", "about 13.8 billion years ago"),
        (
            "Y-252000000/Y-66000000",
            "252–66 million years ago",
            "from 252 to 66 million years ago",
        ),
        # between
        ("1200..1300", "between 1200 and 1300", "between 1200 and 1300"),
        ("1200~..1300", "between c. 1200 and 1300", "between about 1200 and 1300"),
        ("44 BC..30 BC", "between 44 and 30 BC", "between 44 and 30 BC"),
        ("178X..179X", "between the 1780s and the 1790s", "between the 1780s and the 1790s"),
        ("0476", "476", "in 476"),
        ("-0043-03-15", "15 March 44 BC", "on 15 March 44 BC"),
        # periods
        ("1825/1830", "1825–1830", "from 1825 to 1830"),
        ("1938-03-02/1938-03-13", "2–13 March 1938", "from 2 to 13 March 1938"),
        (
            "1938-02-27/1938-03-13",
            "27 February – 13 March 1938",
            "from 27 February to 13 March 1938",
        ),
        ("1938-03/1938-05", "March–May 1938", "from March to May 1938"),
        (
            "1937-12-27/1938-03",
            "27 December 1937 – March 1938",
            "from 27 December 1937 to March 1938",
        ),
        ("1825/1825-06", "1825 – June 1825", "from 1825 to June 1825"),
        ("1825~/1830", "c. 1825 – 1830", "from about 1825 to 1830"),
        ("1825/1830?", "1825 – 1830 (?)", "from 1825 to perhaps 1830"),
        ("1825~/1830~", "c. 1825–1830", "from about 1825 to about 1830"),
        ("-0050~/-0043~", "c. 51–44 BC", "from about 51 to about 44 BC"),
        ("-0050/-0043?", "51 – 44 (?) BC", "from 51 to perhaps 44 BC"),
        ("178X/179X", "1780s–1790s", "from the 1780s to the 1790s"),
        ("-0048/-0043", "49–44 BC", "from 49 to 44 BC"),
        ("-0043/0014", "44 BC – 14 AD", "from 44 BC to 14 AD"),
        ("1825/..", "from 1825", "from 1825"),
        ("../1825-06-09~", "until c. 9 June 1825", "until about 9 June 1825"),
        ("178X/", "from 1780s", "from the 1780s"),
        # one of several
        ("[1936, 1937]", "1936 or 1937", "in 1936 or 1937"),
        ("[1936, 1937, 1938]", "1936, 1937 or 1938", "in 1936, 1937 or 1938"),
        ("[1781-06-09, 1781-06-10]", "9 or 10 June 1781", "on 9 or 10 June 1781"),
        ("[1781-05, 1781-06]", "May or June 1781", "in May or June 1781"),
        ("[1781-06-09, 1782]", "9 June 1781 or 1782", "on 9 June 1781 or in 1782"),
        ("[-0050~, -0043]", "c. 51 or 44 BC", "in about 51 BC or in 44 BC"),
        ("[1936~, 1937]", "c. 1936 or 1937", "in about 1936 or in 1937"),
        # Old Style
        (
            "1917-10-25 OS",
            "25 October (7 November) 1917",
            "on 25 October (7 November) 1917",
        ),
        (
            "1899-12-25 OS",
            "25 December 1899 (6 January 1900)",
            "on 25 December 1899 (6 January 1900)",
        ),
        ("1918-02-05 OS", "5 (18) February 1918", "on 5 (18) February 1918"),
        ("1917-10 OS", "October 1917 (Old Style)", "in October 1917 (Old Style)"),
        ("1917 OS", "1917 (Old Style)", "in 1917 (Old Style)"),
        (
            "1917-02-02 OS/1917-02-05 OS",
            "2 (15) – 5 (18) February 1917",
            "from 2 (15) to 5 (18) February 1917",
        ),
        (
            "1917-02-23 OS/1917-10-25 OS",
            "23 February (8 March) – 25 October (7 November) 1917",
            "from 23 February (8 March) to 25 October (7 November) 1917",
        ),
    ],
)
def test_a_date_alone_and_in_a_sentence(written: str, alone: str, in_sentence: str) -> None:
    when = parse_when(written)
    assert (show_when(when), phrase_when(when)) == (alone, in_sentence)


def test_the_ordinals_of_all_centuries() -> None:
    endings = [show_when(parse_when(f"{century:02}XX")).split()[0] for century in range(24)]
    assert endings == [
        "1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th", "11th", "12th",
        "13th", "14th", "15th", "16th", "17th", "18th", "19th", "20th", "21st", "22nd", "23rd",
        "24th",
    ]  # fmt: skip


def test_a_language_without_a_table_is_a_key_error() -> None:
    with pytest.raises(KeyError, match="xx"):
        show_when(parse_when("1781"), "xx")


GERMAN = {"day": "{}.", "months": ("Januar", "Februar", "März")}
SPANISH = {"before_month": " de ", "before_year": " de ", "months": ("enero", "febrero", "marzo")}
RUSSIAN = {
    "months": ("январь", "февраль", "март"),
    "months_of_day": ("января", "февраля", "марта"),
}


@pytest.mark.parametrize(
    ("layout", "written", "shown"),
    [
        (GERMAN, "1938-03-02", "2. März 1938"),
        (GERMAN, "1938-03-02/1938-03-13", "2.–13. März 1938"),
        (GERMAN, "1917-02-02 OS", "2. (15.) Februar 1917"),
        (SPANISH, "1938-03-02", "2 de marzo de 1938"),
        (SPANISH, "1938-03", "marzo de 1938"),
        (SPANISH, "1938-03-02/1938-03-13", "2–13 de marzo de 1938"),
        (SPANISH, "1938-02-02/1938-03-13", "2 de febrero – 13 de marzo de 1938"),
        (SPANISH, "-0043-03-15", "15 de marzo de 44 BC"),
        (RUSSIAN, "1938-03-02", "2 марта 1938"),
        (RUSSIAN, "1938-03", "март 1938"),
        (RUSSIAN, "1938-03-02/1938-03-13", "2–13 марта 1938"),
    ],
)
def test_a_language_lays_out_its_dates(
    layout: dict[str, Any], written: str, shown: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    english = languages.words("en")
    words = english._replace(dates=english.dates._replace(**layout))
    monkeypatch.setattr(languages, "words", {"xx": words}.__getitem__)
    assert show_when(parse_when(written), "xx") == shown


INFLECTED: dict[str, Any] = {
    **RUSSIAN,
    "years_ago": "лет назад",
    "before_christ": "до н. э.",
    "year_after_month": "года",
    "forms": {
        "alone": DateForm(year_word="год", years_word="годы"),
        "about": DateForm(year_word="года", years_word="годов"),
        "within": DateForm(months=("январе", "феврале", "марте"), year_word="году"),
        "since": DateForm(months=("января", "февраля", "марта"), year_word="года"),
        "start": DateForm(months=("января", "февраля", "марта"), year_word="года"),
        "end": DateForm(year_word="год"),
        "between": DateForm(year_word="годом", years_word="годами"),
    },
    "patterns": {"until year": "до конца {}"},
    "period": ("с ", " по ", ""),
    "within": "в {}",
    "since": "с {}",
    "on": "{}",
    "about": "ок. {}",
    "about_in_sentence": "примерно {}",
    "or_": "или",
    "between": "между {} и {}",
    "marks_outside": True,
    "contracted": lambda text: text.replace("с 2 ", "со 2 "),
}


@pytest.mark.parametrize(
    ("written", "alone", "in_sentence"),
    [
        ("1938", "1938 год", "в 1938 году"),
        ("1938~", "ок. 1938 года", "примерно в 1938 году"),
        ("1938-03", "март 1938 года", "в марте 1938 года"),
        ("1938-03-02", "2 марта 1938 года", "2 марта 1938 года"),
        ("1938/1939", "1938–1939 годы", "с 1938 по 1939 год"),
        ("1938~/1939", "ок. 1938 года – 1939 год", "примерно с 1938 по 1939 год"),
        ("1938~/1939~", "ок. 1938–1939 годов", "примерно с 1938 по 1939 год"),
        ("1938/1939-03", "1938 год – март 1939 года", "с 1938 года по март 1939 года"),
        ("1938-01/1938-03", "январь–март 1938 года", "с января по март 1938 года"),
        ("1938-03-02/1938-03-13", "2–13 марта 1938 года", "со 2 по 13 марта 1938 года"),
        ("-0050/-0043", "51–44 годы до н. э.", "с 51 по 44 год до н. э."),
        ("[1938, 1939]", "1938 или 1939 год", "в 1938 или 1939 году"),
        ("1938..1939", "между 1938 и 1939 годами", "между 1938 и 1939 годами"),
        ("1938~/..", "примерно с 1938 года", "примерно с 1938 года"),
        ("../1938", "до конца 1938", "до конца 1938"),
        ("1917-02-02 OS", "2 (15) февраля 1917 года", "2 (15) февраля 1917 года"),
        ("1917 OS", "1917 год (Old Style)", "в 1917 году (Old Style)"),
    ],
)
def test_a_language_inflects_its_dates(
    written: str, alone: str, in_sentence: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    english = languages.words("en")
    words = english._replace(dates=english.dates._replace(**INFLECTED))
    monkeypatch.setattr(languages, "words", {"xx": words}.__getitem__)
    when = parse_when(written)
    assert (show_when(when, "xx"), phrase_when(when, "xx")) == (alone, in_sentence)
