"""Tables as programs write them: encodings, delimiters, quotes, headers, dates and numbers."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.importing.column_names import column_meaning
from quizgen.importing.map_files import MARKDOWN_STYLES
from quizgen.importing.markdown_styles import STYLES
from quizgen.importing.material import TextStyle
from quizgen.importing.tables import read_table
from quizgen.importing.texts import read_value
from quizgen.importing.value_sorts import sort_of
from quizgen.importing.written_values import date_as_written, life_as_written, number_as_written
from quizgen.reader.characters import FORBIDDEN
from tests.importing.bench import Bench

ROWS = [("Größe", "the size"), ("Öl", 'oil, "raw"')]
SEMICOLONS = 'Wort;Bedeutung\r\nGröße;the size\r\nÖl;"oil, ""raw"""\r\n'
TABS = 'Wort\tBedeutung\nGröße\tthe size\nÖl\toil, "raw"\n'

FILES = {
    "UTF-8": (SEMICOLONS.encode(), "utf-8"),
    "UTF-8 with a BOM": (SEMICOLONS.encode("utf-8-sig"), "utf-8-sig"),
    "Excel in western Europe": (SEMICOLONS.encode("cp1252"), "cp1252"),
    "Excel's Unicode text": (TABS.encode("utf-16"), "utf-16"),
    "UTF-16 without a BOM": (TABS.encode("utf-16-le"), "utf-16-le"),
    "tabs, and quotes that are text": (TABS.encode(), "utf-8"),
    "commas": (b'word,meaning\nGr\xc3\xb6\xc3\x9fe,the size\n\xc3\x96l,"oil, ""raw"""\n', "utf-8"),
    "a line that names the delimiter": (f"sep=;\n{SEMICOLONS}".encode(), "utf-8"),
}


@pytest.mark.parametrize("name", FILES)
def test_a_table_is_read_however_it_is_written(tmp_path: Path, name: str) -> None:
    content, encoding = FILES[name]
    path = tmp_path / "words.csv"
    path.write_bytes(content)
    material = read_table(path, {})
    assert [row.values for row in material.rows()] == ROWS
    assert material.found["encoding"] == encoding


OLD_ENCODINGS = [
    ("cp1252", "Wort;Bedeutung\nÖl;§§ 3–5\nKöln;„Stadt“ am Rhein\n"),
    ("cp1252", "term;meaning\ncafé;a place – don’t ask\nm³;“volume”, ±1\n"),
    ("cp1252", "terme;définition\nété;saison où l’on est à la mer\nÎLE;terre\n"),
    ("cp1251", "слово;значение\nозеро;водоём\nрека;поток\n"),
    ("cp1251", "Имя;Кто\nЛев Толстой;автор «Войны и мира»\n"),
    ("cp1253", "term;meaning\nνερό;υγρό χωρίς χρώμα\n"),
    ("cp1255", "מושג;הגדרה\nחמצן;גז שבעלי חיים נושמים\nמימן;היסוד הקל ביותר\n"),
]


@pytest.mark.parametrize(("encoding", "text"), OLD_ENCODINGS)
def test_encodings_before_unicode_are_told_by_their_words(
    tmp_path: Path, encoding: str, text: str
) -> None:
    path = tmp_path / "words.csv"
    path.write_bytes(text.encode(encoding))
    material = read_table(path, {})
    assert material.found["encoding"] == encoding
    assert [row.values for row in material.rows()] == [
        tuple(line.split(";")) for line in text.splitlines()[1:]
    ]


HEADERS = {
    "columns without values": (",,\nWord,Meaning,,\nebb,the fall,,\n", "yes"),
    "numbers of rows without a name": (",Word,Meaning\n0,ebb,the fall\n1,flood,the rise\n", "yes"),
    "names in Hebrew": ("מושג,הגדרה\nחמצן,גז\nמימן,יסוד\n", "yes"),
    "a name that is there twice, and one missing": (
        "Term,Meaning,Meaning,,Notes\nebb,the fall,low tide,sea,x\n",
        "yes",
    ),
    "a title above names that are not known": (
        "Dams,,\n,,\nDam,Wall [m],Lake (km²)\nEder,47,11\nRappbode,106,4\n",
        "yes",
    ),
    "names that are not known above years, or numbers that may be": (
        "Fluss,Kilometer\nRhein,1233\nElbe,1094\nOder,840\n",
        "yes",
    ),
    "years that are names": ("Land,1990,2000\nItalien,56,57\nPolen,38,39\n", "yes"),
    "rows with years": ("Hastings,1066\nBouvines,1214\n", "no"),
    "a row without a value above rows with numbers": ("Como,\nGarda,346\nIseo,251\n", "no"),
    "words that are names by chance": ("date,date\nyear,an\nmonth,mois\n", "no"),
    "notes of Anki": ("#separator:Comma\nThe {{c1::ebb}} falls.,extra\n{{c1::x}} is y.,z\n", "no"),
    "a sentence": ("The {{c1::ebb}} falls.,extra\n{{c1::x}} is y.,z\n", "no"),
}


@pytest.mark.parametrize("name", HEADERS)
def test_names_above_a_table_are_told_from_its_rows(tmp_path: Path, name: str) -> None:
    rows, header = HEADERS[name]
    path = tmp_path / "words.csv"
    path.write_text(rows, encoding="utf-8")
    assert read_table(path, {}).found["header"] == header


def test_a_text_file_of_anki_says_what_its_columns_are(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text(
        "# a comment\n#separator:tab\n#html:true\n#guid column:1\n#notetype column:2\n"
        "#deck column:3\n#tags column:6\n"
        'x1\tBasic\tSea::Tides\t"What is ""ebb""?"\tIt <b>falls</b>.\tsea low\n',
        encoding="utf-8",
    )
    material = read_table(path, {})
    assert material.columns == {"Basic": ("guid", "notetype", "deck", "4", "5", "tags")}
    assert material.text == "html"
    assert sorted(material.skip) == ["deck", "guid", "notetype"]
    (row,) = material.rows()
    assert (row.place, row.group) == ("notes.txt:8", "Sea::Tides")
    assert row.values[3:] == ('What is "ebb"?', "It <b>falls</b>.", "sea low")


HOSTILE = {
    "mixed encodings": ("é,b\nc,d\n".encode() + b"\xe9,f\n", ":3: mixed encodings: the lines"),
    "no closing quote": (b'a,b\nc,"d\n' + b"e,f\n" * 9, ":2: a quotation mark that is not closed"),
    "text after a quote": (b'a,b\n"c"d,e\n', ":2: text after a closing quotation mark"),
    "a workbook": (b"PK\3\4rest", ": not a text file; save a workbook as CSV (UTF-8)"),
    "a database": (b"SQLite format 3\0rest", ": a database, not a text file"),
    "bytes": (b"a\0b,c\n", ": not a text file"),
    "nothing": (b"\n \n", ": no rows"),
    "names alone": (b"term,meaning\n", ": no rows below the names of the columns"),
    "too many rows": (b"x,y\n" * 100_001, ":100001: more than 100,000 rows"),
    "a line without end": (b"a" * 5_000_001, ":1: a line of more than 5,000,000 characters"),
    "a value without end": (b"a,b\nc," + b"d" * 100_001, ":2: a value of more than 100,000 char"),
    "too many columns": (b"," * 600 + b"x\n", ": more than 500 columns"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_no_table_is_refused_in_one_line(bench: Bench, name: str) -> None:
    content, message = HOSTILE[name]
    code, output = bench.import_("bad.csv", content, 'facts:\n- term: "{1}"\n  means: "{2}"\n')
    assert code == 2
    assert f"bad.csv{message}" in output
    assert "\n" not in output
    assert {each.name for each in bench.folder.iterdir()} == {"bad.csv", "lakes.map.yaml"}


@pytest.mark.parametrize(
    ("name", "message"),
    [
        (
            "refs.bib",
            "a bibliography, not cards; put it into the deck, and `bibliography: refs.bib`",
        ),
        ("page.HTML", "a web page; save its table as CSV (UTF-8)"),
    ],
)
def test_a_file_of_lines_that_are_no_cards_is_refused(
    bench: Bench, name: str, message: str
) -> None:
    code, output = bench.import_(name, "@book{a, title={b}}\n<p>c, d</p>\n", "facts: []\n")
    assert code == 2
    assert f"{name}: {message}" in output


def test_scripts_and_control_characters_of_cells_do_nothing(bench: Bench) -> None:
    rows = 'a,b\n<script>x()</script>,"{{c1::x}} \x1b[31m [sound:x.mp3]"\n=1+1,"a * b _ c"\n'
    bench.import_("lakes.csv", rows, 'text: plain\nfacts:\n- question: "{a}"\n  answer: "{b}"\n')
    assert bench.values(without="id") == [
        "question: <script>x()</script> / answer: {{c1::x}} [31m",
        "question: =1+1 / answer: a * b _ c",
    ]
    assert "answer: without control characters" in bench.leftover
    assert "audio: no file 'x.mp3'" in bench.leftover


DATES = {
    "1825-09-27": "1825-09-27", "27.9.1825": "1825-09-27", "9/27/1825": "1825-09-27",
    "1825/9/27": "1825-09-27", "1825-09-27 00:00:00": "1825-09-27", "3/3/1938": "1938-03-03",
    "27 September 1825": "1825-09-27", "12. März 1938": "1938-03-12", "March 1938": "1938-03",
    "c. 1800": "1800~", "1800?": "1800?", "44 BC": "44 BC", "1825–1830": "1825/1830",
    "18th century": "17XX", "1970s": "197X", "79 AD": "79 AD",
    "1914–18": "1914/1918", "1914/18": "1914/1918", "1850-60": "1850/1860", "800–50": "0800/0850",
    "1848[1]": "1848", "12 May 1848 [note 2][a]": "1848-05-12", "[1848, 1849]": "[1848, 1849]",
    "10/20 мая 1848": "1848-05-10/1848-05-20", "10–22 мая 1848": "1848-05-10/1848-05-22",
    "V.1931": "1931-05", "30. v. 1931": "1931-05-30", "30 v 1931": "1931-05-30",
    "1.–3.9.1939": "1939-09-01/1939-09-03", "1899-01": "1899-01", "um 1779": "1779~",
    "vers 1900": "1900~", "1779 (ca.)": "1779~",
    "355~": "0355~", "1779 ~": "1779~", "44~ BC": "-0043~",
    "December 14, 1799 (aged 67)": "1799-12-14", "1826 (à 90 ans)": "1826", "1799 (67)": "1799",
    "probably 1914": "1914?", "ca. 1914–18": "1914~/1918~", "1914 (?)": "1914?",
    "1210 – c. 1300": "1210/1300~", "1210? – 1300": "1210?/1300", "1210–1300?": "1210?/1300?",
    "1210 bis etwa 1300": "1210/1300~", "from c. 1210 to c. 1300": "1210~/1300~",
    "44 av. J.-C. – c. 14 apr. J.-C.": "-0043/0014~", "44 a. C. – 14 d. C.": "-0043/0014",
    "5 May c. 1210": "1210-05-05~",
}  # fmt: skip


@pytest.mark.parametrize("text", DATES)
def test_dates_of_tables_become_edtf(text: str) -> None:
    assert date_as_written(text) == DATES[text]


@pytest.mark.parametrize(
    ("text", "life"),
    [
        ("1879-1955", ("1879", "1955")),
        ("14 March 1879 – 18 April 1955", ("1879-03-14", "1955-04-18")),
        ("31.1.1797 – 19.11.1828", ("1797-01-31", "1828-11-19")),
        ("1879-03-14/1955-04-18", ("1879-03-14", "1955-04-18")),
        ("c. 1450–1516", ("1450~", "1516")),
        ("106–43 BC", ("-0105", "-0042")),
        ("63 BC – AD 14", ("-0062", "0014")),
        ("1564-1616 (aged 52)", ("1564", "1616")),
        ("1935–", ("1935", "")),
        ("* 1935", ("1935", "")),
        ("(* 1770; † 26 March 1827)", ("1770", "1827-03-26")),
        ("†1516", ("", "1516")),
        ("28-8-1749 - 22-3-1832", ("1749-08-28", "1832-03-22")),
        ("70 av. J.-C. - 19 av. J.-C.", ("-0069", "-0018")),
        ("née en 1927", ("1927", "")),
        ("died 1805", ("", "1805")),
        ("geb. ca. 1450; gest. 1516", ("1450~", "1516")),
        ("born 28 August 1749, died 22 March 1832", ("1749-08-28", "1832-03-22")),
    ],
)
def test_the_dates_of_a_life_are_divided(text: str, life: tuple[str, str]) -> None:
    assert life_as_written(text) == life


@pytest.mark.parametrize("text", ["63 BC–14", "63 av. J.-C. - 14", "63 a. C. - 14"])
def test_a_death_that_may_be_before_christ_or_after_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="the second year has no BC or AD"):
        life_as_written(text)


@pytest.mark.parametrize(
    ("text", "message"),
    [("2/3/1938", "can be two days"), ("38", "not a date"), ("soon", "not a date"),
     ("5 May 38", "the year of '5 May 38' has two digits: give it four"),
     ("05.06.45", "two digits"), ("5/6/45", "two digits"), ("12-May-89", "two digits"),
     ("July 14", "not a date"), ("v. 1412", "not a date"), ("1401 – V. 1412", "not a date"),
     ("31.2.1938", "no such day"),
     ("1918–14", "not a date"), ("1914-13", "no such month"), ("May 1914–18", "not a date"),
     ("1901/02", "1901-02 or 1901/1902"),
     ("10/22 мая 1848", "1848-05-10 OS or 1848-05-10/1848-05-22")],
)  # fmt: skip
def test_what_is_no_date_or_could_be_two_is_refused(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        date_as_written(text)


def test_a_map_says_which_number_is_the_day() -> None:
    assert date_as_written("2/3/1938", "day-first") == "1938-03-02"
    assert date_as_written("2/3/1938", "month-first") == "1938-02-03"


NUMBERS = {
    ("1.234,5", ""): ("1234.5", ""), ("76,5 %", ""): ("76.5 %", ""), ("26 km", ""): ("26", "km"),
    ("1 234 567", ""): ("1234567", ""), ("1,234,567", ""): ("1234567", ""),
    ("about 400", ""): ("~400", ""), ("20–25 km", ""): ("20..25", "km"), ("≥5", ""): (">=5", ""),
    ("-3,5", ""): ("-3.5", ""), ("6.02e23", ""): ("6.02e23", ""), ("400+", ""): ("400+", ""),
    ("1.234", ","): ("1234", ""), ("1,234", ","): ("1.234", ""), ("1,234", "."): ("1234", ""),
    ("12.500,00 €", ","): ("12500.00", "€"), ("5 million", ""): ("5 million", ""),
    ("2,5 Mio. Euro", ""): ("2.5 million", "Euro"), ("2 млрд", ""): ("2 billion", ""),
    ("1 234[2]", ""): ("1234", ""), ("12 J/(mol K)", ""): ("12", "J/(mol K)"),
    ("12 per 100 g", ""): ("12", "per 100 g"),
    ("5 millones de pesos", ""): ("5 million", "pesos"), ("3 m", ""): ("3", "m"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "decimal"), NUMBERS)
def test_numbers_of_tables_become_those_of_a_deck(text: str, decimal: str) -> None:
    assert number_as_written(text, decimal) == NUMBERS[text, decimal]


@pytest.mark.parametrize(
    ("text", "decimal"),
    [("1.234", ""), ("1,234", ""), ("76.5", ","), ("many", ""), ("", ""), ("1½", ""),
     ("12 (2020)", ""), ("12 km (7 mi)", ""), ("5 ft 3 in", ""), ("[226]", "")],
)  # fmt: skip
def test_what_is_no_number_or_could_be_two_is_refused(text: str, decimal: str) -> None:
    with pytest.raises(ValueError, match=r"not a number|can be two numbers|empty"):
        number_as_written(text, decimal)


SORTS = {
    "": "", "1825": "year", "27.9.1825": "date", "2/3/1938": "date", "410,5": "number",
    "26 km": "number", "George Stephenson": "name", "ebb": "word", "What is ebb?": "question",
    "the fall of the water": "phrase", "It falls twice a day.": "sentence",
    '<img src="x.png" />': "picture", "x y.jpg": "word", "x.jpg": "picture",
    "[sound:x.mp3]": "sound", "https://example.org": "address", "The {{c1::x}}": "cloze",
    "Qz)8!p4:Wd": "code", "0123456789abcdef": "code", "480 BC": "date", "9 AD": "date",
    "1914–1918": "year", "30 A": "number", "1825[1]": "year", "410,5[a]": "number",
}  # fmt: skip


@pytest.mark.parametrize("text", SORTS)
def test_values_have_a_sort(text: str) -> None:
    assert sort_of(text) == SORTS[text]


HTML = {
    "a &lt; b": "a < b", "i<j and k>l": "i<j and k>l", "<u>x</u> y": "*x* y",
    "<h2>T</h2>x": "**T**\nx", "a<hr>b": "a\nb", "<ruby>a<rt>b</rt></ruby>": "a(b)",
    "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>": "a | b\nc",
    "[$]x^2[/$] and \\(a_b\\)": "\\(x^2\\) and \\(a_b\\)", "2*3*4 a_b_c": "2\\*3\\*4 a\\_b\\_c",
    "<pre>a\n  b</pre>": "```\na\n  b\n```",
    "x<pre>a b</pre>y": "x\n\n```\na b\n```\n\ny",
    "[latex]\\begin{math}E=m\\end{math}[/latex]": "\\(E=m\\)",
    '<a href="#x">here</a>': "here", "<style>p{}</style>x": "x", "a<br><br>b": "a\n\nb",
    "語<b>の</b>語": "語**の**語", "a<b>(b)</b>c": "a(b)c",
    "<b>a</b> <script>x()</script>": "**a**", "\ue0007\ue000 <b>x</b>": "7 **x**",
    "H<sub>2</sub>O, <SUP>14</SUP>C": "H~2~O, ^14^C", "SO<sub>4</sub><sup>2−</sup>": "SO~4~^2−^",
    "<sup>235</sup><sub>92</sub>U": "²³⁵~92~U", "(<sup>14</sup>C)": "(¹⁴C)",
    "3<sub>10</sub>": "3₁₀",
    "<i>v</i><sub>0</sub>": "*v*₀", "x<sub><i>i</i></sub>": "x~i~", "25<sup>°</sup>C": "25°C",
    "K<sub>D</sub>": "K\\(_{D}\\)", "a<sup>n &minus; 1</sup>": "a\\(^{n - 1}\\)",
    "c<sub>max</sub>, NaCl<sub>(aq)</sub>": "c~max~, NaCl\\(_{(\\text{aq})}\\)",
    "x<sup>a&b</sup>": "x^a&b^", "a<sub></sub>b": "ab",
    "<code>`a`</code> <code>b``c</code>": "`` `a` `` ```b``c```",
    '<a href="https://a.b/Cell_(biology)">cell</a>': "[cell](https://a.b/Cell_(biology))",
    '<a href="https://a.b/c d)">e</a>': "[e](https://a.b/c%20d%29)",
}  # fmt: skip


@pytest.mark.parametrize("html", HTML)
def test_html_of_anki_becomes_markdown(html: str) -> None:
    assert read_value(html, "html", marked=True).text == HTML[html]


MARKDOWN = {
    "*a* H<sub>2</sub>O &ndash; 2&nbsp;H": "*a* H~2~O – 2 H",
    "K<sub>D</sub> (<sup>14</sup>C)": "K\\(_{D}\\) (¹⁴C)",
    "`x<sub>2</sub> &amp;` x<sup>2</sup>": "`x<sub>2</sub> &amp;` x^2^",
    "```\n&lt;b&gt;\n```\nAT&T &amp; R&D;": "```\n&lt;b&gt;\n```\nAT&T & R&D;",
    "\\(a<b &amp; c\\) <sub>": "\\(a<b &amp; c\\) <sub>",
}


@pytest.mark.parametrize("text", MARKDOWN)
def test_markdown_keeps_no_small_signs_of_html(text: str) -> None:
    assert read_value(text, "markdown", marked=True).text == MARKDOWN[text]


PIECES = (
    "<b>", "</b>", "<i>", "<li>", "<ul>", "<td>", "<style>", "<!--", "<1|", "|", ">", "&lt;", "a",
    "*", "_", "`", "\\(", "\\)", "\\[", "$", "{{c1::", "}}", "[sound:a.mp3]", "[$]", "[/$]", "\n",
    "語", "\x00", "\u2028", "\ue000", "7", "<img src=x.png>", "![](a.png)", "[latex]", "http://x",
    " ", "- ", "<sub>", "</sub>", "<sup>", "</sup>", "D", "^", "~",
    "&#1;", "&amp;",
)  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_any_value_is_read_in_any_style(value: str) -> None:
    styles: tuple[TextStyle, ...] = ("plain", "html", "markdown")
    for style in styles:
        text = read_value(value, style, marked=True).text
        assert not FORBIDDEN.search(text)
        assert "\n" not in read_value(value, style, marked=False).text
    sort_of(value)


def test_a_term_has_no_markup() -> None:
    assert read_value("<b>E</b> = a_b&nbsp;c", "html", marked=False).text == "E = a_b c"


PROPOSALS = {
    "terms": ("Word,Meaning,Tags\nebb,the fall,sea\nflood,the rise,sea\n",
              ['- term: "{Word}"', '  means: "{Meaning}"', '  tags: "{Tags}"']),
    "a list without names": ("ebb\tthe fall\nflood\tthe rise\n",
                             ['- term: "{1}"', '  means: "{2}"']),
    "questions": ("When is ebb?;twice a day\nWhat is flood?;the rise\n",
                  ['- question: "{1}"', '  answer: "{2}"']),
    "dates": ("Date,What\n27.9.1825,a line was opened\n15.9.1830,another was\n",
              ["dates: day-first  # 2/3/1938 is 2 March", '- date: "{Date}"', '  event: "{What}"']),
    "people": ("Name,Who,Born,Died,Page\nIsambard Brunel,an engineer of bridges,1806,1859,3\n"
               "Ada Lovelace,who wrote the first program,1815,1852,4\n",
               ['- person: "{Name}"', '  who: "{Who}"', '  born: "{Born}"', '  died: "{Died}"',
                '  page: "{Page}"']),
    "people of antiquity": (
        "Name,Who,Born,Died\nHypatia,head of a school at Alexandria,355~,415\n"
        "Diophantus,who wrote the Arithmetica,c. 200,c. 284\n"
        "Pappus,author of the Collection,290,-\n",
        ['- person: "{Name}"', '  who: "{Who}"', '  born: "{Born}"', '  died: "{Died}"']),
    "a number of victims": (
        "Event,Died,Injured\nLisbon earthquake,60000,20000\nHalifax explosion,1782,9000\n",
        ['- term: "{Event}"', '  means: "{Died}"', '  note: "{Injured}"']),
    "births and deaths in a zoo": (
        "Zoo,Animal,Born,Died\nUlm,polar bear,12,3\nBonn,snow leopard,4,1\n",
        ['- term: "{Zoo}"', '  means: "{Animal}"', '  note: "Born: {Born}\\nDied: {Died}"']),
    "lives of a web page": (
        "No.\tName\tBorn\tDied\tParty\n"
        "1\tJohn Adams\tOctober 30, 1735\tJuly 4, 1826 (aged 90)\tFederalist\n"
        "2\tJames Polk\tNovember 2, 1795\tJune 15, 1849 (aged 53)\tDemocratic\n"
        "3\tJohn Tyler\tMarch 29, 1790\tJanuary 18, 1862 (aged 71)\tWhig\n",
        ['- person: "{Name}"', '  who: "{Party}"', '  born: "{Born}"', '  died: "{Died}"',
         "ignore: [No.]"]),
    "lives in one column": (
        "Albert Einstein\t1879-1955\tPhysiker der Relativität\n"
        "Max Planck\t1858-1947\tPhysiker des Wirkungsquantums\n",
        ['- person: "{1}"', '  who: "{3}"', '  born: "{2}"', '  died: "{2}"']),
    "lives by the name of their column": (
        "Name;Lebensdaten;Beruf\nFranz Schubert;31.1.1797 – 19.11.1828;ein Komponist aus Wien\n"
        "Arvo Pärt;* 1935;ein Komponist aus Estland\n"
        "Georg Büchner;1813–1837;ein Dichter aus Hessen\n",
        ["dates: day-first  # 2/3/1938 is 2 March",
         '- person: "{Name}"', '  who: "{Beruf}"', '  born: "{Lebensdaten}"',
         '  died: "{Lebensdaten}"']),
    "people with one name each": (
        "Philosopher,Birthplace,Lifespan,Main idea\n"
        "Plato,Ancient Athens,428 BC – 348 BC,the theory of forms\n"
        "Voltaire,Old Paris,1694–1778,tolerance\n"
        "Habermas,New Düsseldorf,born 1929,the ethics of talk\n",
        ['- person: "{Philosopher}"', '  who: "{Main idea}"', '  born: "{Lifespan}"',
         '  died: "{Lifespan}"', '  note: "{Birthplace}"']),
    "people with one name each, by the name of its column": (
        "Lieu;Nom;Vie;Rôle\nLa Rochelle;Virgile;70 av. J.-C. – 19 av. J.-C.;poète\n"
        "Le Havre;Colette;née en 1873;romancière\nLa Haye;Spinoza;né en 1632;philosophe\n",
        ['- person: "{Nom}"', '  who: "{Rôle}"', '  born: "{Vie}"', '  died: "{Vie}"']),
    "things with a date of birth": (
        "Word,Date of birth,Meaning\nrocket,1829,an engine\nsans pareil,1829,another engine\n",
        ['- term: "{Word}"', '  means: "{Meaning}"', '  note: "{Date of birth}"']),
    "reigns": ("Name,Reign,House\nWilliam Rufus,1087–1100,Norman\nHenry Tudor,1485–1509,Tudor\n",
               ['- term: "{Name}"', '  means: "{House}"', '  note: "{Reign}"']),
    "wars": ("Event,When\nThe Eighty Years War,1568–1648\nThe Thirty Years War,1618–1648\n",
             ['- date: "{When}"', '  event: "{Event}"']),
    "people in Russian": (
        "Имя;Кто;Родился;Умер;Стр.\nЛев Толстой;автор «Войны и мира»;09.09.1828;20.11.1910;5\n"
        "Антон Чехов;русский писатель и врач;29.01.1860;15.07.1904;6-7\n",
        ['- person: "{Имя}"', '  who: "{Кто}"', '  born: "{Родился}"', '  died: "{Умер}"',
         '  page: "{Стр.}"']),
    "years before Christ": (
        "Year,Battle,Result\n480 BC,Battle of Thermopylae,Persian victory\n"
        "9 AD,Battle of the Teutoburg Forest,Germanic victory\n",
        ['- date: "{Year}"', '  event: "{Battle}"', '  note: "{Result}"']),
    "figures": ("what is counted;how many\nmiles of the first railway line in England;26\n"
                "hours of the journey from end to end;1,5\n",
                ["decimals: comma", '- figure: "{how many}"', '  counts: "{what is counted}"']),
    "several figures of each": (
        'Country,Population,Area\nFrance,"68,042,591","643,801"\nMalta,,316\n'
        'Chad,"17,723,315","1,284,000"\n',
        ["decimals: point", '- figure: "{Population}"', '  counts: "Population ({Country})"',
         '- figure: "{Area}"', '  counts: "Area ({Country})"']),
    "thousands with points": (
        "Land;Einwohner\nMalta;519.562\nTschad;17.723.315\n",
        ["decimals: comma", '- figure: "{Einwohner}"', '  counts: "Einwohner ({Land})"']),
    "numbers beside a meaning": (
        "Word,Meaning,Rank,Page count\nebb,the fall,70,7\nflood,the rise,5,12\n",
        ['- term: "{Word}"', '  means: "{Meaning}"']),
    "notes": ("Word,Meaning,Guid,Example\nebb,the fall,Qz)8!p4:Wd,at noon it was ebb\n"
              "flood,the rise,Rz)8!p4:Wd,the flood came\n",
              ['- term: "{Word}"', '  means: "{Meaning}"', '  note: "{Example}"',
               "ignore: [Guid]"]),
}  # fmt: skip


@pytest.mark.parametrize("name", PROPOSALS)
def test_a_map_is_proposed_from_names_and_values(bench: Bench, name: str) -> None:
    rows, lines = PROPOSALS[name]
    proposed = bench.propose("rows.csv", rows)
    assert [line for line in proposed.split("\n") if line in lines] == lines
    assert bench.import_("rows.csv", rows, proposed)[0] == 0
    assert bench.leftover == ""


def test_a_proposal_shows_three_values_of_each_column(bench: Bench) -> None:
    path = str(
        bench.write("rows.csv", "Word,Meaning\n" + "".join(f"w{n},m{n}\n" for n in range(9)))
    )
    code, output = bench.run("import", path, "-o", str(bench.folder / "m.yaml"))
    assert code == 0
    assert "  Word: word, 9: w0 | w1 | w2\n" in output
    text = (bench.folder / "m.yaml").read_text(encoding="utf-8")
    assert "#   Meaning: m0 | m1 | m2\n" in text
    assert bench.run("import", path, "-o", str(bench.folder / "m.yaml"))[0] == 2


@pytest.mark.parametrize(
    ("rows", "options"),
    [
        ("Öl;eine Flüssigkeit aus der Erde\nEis;Wasser, das fest ist\nGas;was sich ausdehnt, und "
         "nicht fest ist\n", "--lang de"),
        ("атом;это то, из чего всё состоит\nгаз;то, что не имеет своей формы, и не жидкость\n",
         "--lang ru"),
        ("ebb;the fall of the water\nflood;the rise of it, and of the sea, when it is high\n", ""),
        ("dog;der Hund, und nicht die Katze\nwhich of them;welche davon\nand the;und der\n", ""),
        ("Name;Beruf;Geboren;Gestorben;Seite;Quelle\nSchiller;Dichter;1759;1805;3;Meier\n",
         "--lang de"),
        ("Nom;Naissance;Mort;Rôle;Remarque\nVoltaire;1694;1778;auteur;Candide\n", "--lang fr"),
        ("Wort;Bedeutung;Beispiel\nebb;Ebbe;at ebb\n", ""),
        ("Имя;Кто\nЛев Толстой;писатель\n", "--lang ru"),
        ("Їжак;тварина\nґудзик;застібка\n", ""),
        ("חמצן;גז\nמימן;יסוד\n", "--lang he"),
        ("Paris;Seine\nLima;Rímac\n", ""),
    ],
)  # fmt: skip
def test_the_language_of_a_new_deck_is_proposed_if_it_is_sure(
    bench: Bench, rows: str, options: str
) -> None:
    path = str(bench.write("rows.csv", rows))
    code, output = bench.run("import", path, "-o", str(bench.folder / "m.yaml"))
    assert code == 0
    assert output.rstrip().endswith(f"decks/rows {options}".rstrip())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Öl;süß\nGröße;Maß\n", "'Ã–l' for 'Öl'"),
        ("été;œuvre\nné;là-bas\nâge;où l’on est\n", "'Ã©tÃ©' for 'été'"),
        ("Лев;писатель\nАнтон;врач\n", "'Ð›ÐµÐ²' for 'Лев'"),
        ("Öl;Fluid\nEis;Water\n", ""),
    ],
)
def test_text_that_was_read_in_another_encoding_is_told(bench: Bench, text: str, said: str) -> None:
    garbled = "".join(
        bytes([byte]).decode("cp1252", errors="ignore") or chr(byte) for byte in text.encode()
    )
    for rows, expected in ((garbled, said), (text, "")):
        path = str(bench.write("rows.csv", rows))
        (bench.folder / "m.yaml").unlink(missing_ok=True)
        _, output = bench.run("import", path, "-o", str(bench.folder / "m.yaml"))
        assert ("perhaps garbled" in output) is bool(expected)
        assert expected in output


def test_dollars_in_brackets_of_old_formulas_are_no_dollars(bench: Bench) -> None:
    rows = "#html:true\nflow\t[$]q_1^2[/$] and [$$]q_2^2[/$$]\nprice\t$5 or [$]x_1[/$]\n"
    proposed = bench.propose("flows.txt", rows)
    assert "math" not in proposed
    bench.import_("flows.txt", rows, f"math: dollars\n{proposed}")
    assert bench.values("flows.yaml", without="id") == [
        "term: flow / means: \\(q_1^2\\) and \\[q_2^2\\]",
        "term: price / means: $5 or \\(x_1\\)",
    ]


def test_dollars_of_formulas_are_told_from_prices(bench: Bench) -> None:
    formulas = "".join(f"flow {n},$q_{{{n}}}^2$\n" for n in range(20))
    assert "math: dollars" in bench.propose("flows.csv", f"name,formula\n{formulas}")
    prices = "".join(f"boat {n},$5 or $1{n}\n" for n in range(20))
    assert "math" not in bench.propose("prices.csv", f"name,price\n{prices}")


def test_names_of_columns_and_styles_are_known() -> None:
    names = ("Date of birth", "Country info", "Übersetzung", "Größe")
    assert [*map(column_meaning, names)] == ["born", "note", "means", "counts"]
    assert tuple(STYLES) == MARKDOWN_STYLES


HOLES = {
    "In C {{c1::p->x}} is a field.": "",
    "A pipe is {{c1::a | b}} here.": "",
    "It is {{c1::a < b}} here.": "",
    "It is {{c1::a::more > less}} here.": "",
    r"It is \({{c1::a}} + b\), {{c2::so}}.": "",
    r"It is {{c1::\(a > b\)}} here.": r"It is <1|\(a > b\)> here.",
    "For x > 1, {{c1::y}} grows; for < it {{c2::falls | sinks}}.": "",
    "For x > 1, {{c1::y}} grows | falls.": "For x > 1, <1|y> grows | falls.",
    "They met in {{c1::1914}} as {{c2::- x}}, 2*3.": r"They met in <1|1914> as <2|- x>, 2*3.",
    "The root is {{c1::C:\\}} here.": r"The root is <1|C:\\> here.",
}
"""By sentence with holes of Anki, the same with those of a deck; "" if it is left over."""


def test_a_hole_has_all_its_words_or_is_left_over(bench: Bench) -> None:
    rows = "".join(f'"{sentence}"\n' for sentence in HOLES)
    a_map = 'header: true\nfacts:\n- cloze: "{Text}"\n'
    code, output = bench.import_("holes.csv", f"Text\n{rows}", a_map)
    assert code == 0, output
    made = [f"cloze: {each}" for each in HOLES.values() if each]
    assert bench.values("holes.yaml", without="id") == made
    assert [each["values"]["Text"] for each in bench.left()] == [
        sentence for sentence, made in HOLES.items() if not made
    ]


ODD = "term,mea\x07ning,ex{tra,n\uffff\nebb,the fall \ufffe,x\x01 y,a\nflood,the rise\x85,y,b\n"


def test_no_character_of_a_file_makes_its_map_unreadable(bench: Bench) -> None:
    proposed = bench.propose("odd.csv", ODD)
    code, output = bench.import_("odd.csv", ODD, proposed)
    assert code == 0, output
    assert bench.values("odd.yaml", without="note")[0] == "term: ebb / id: ebb / means: the fall"
    assert {"mea\x07ning": "the fall \ufffe"} in [each["values"] for each in bench.left()]


@pytest.mark.parametrize(
    ("a_map", "said"),
    [("\0", "U+0000"), ("text: pl\x07ain", "U+0007"), ("# \uffff\nfacts: []", "U+FFFF")],
)
def test_a_map_with_a_control_character_is_refused(bench: Bench, a_map: str, said: str) -> None:
    code, output = bench.import_("odd.csv", ODD, a_map)
    assert code == 1
    assert f"{said} is a control character; remove it" in output
